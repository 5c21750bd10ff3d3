"""Ending with one's parent, where the system can be asked for it (Linux)."""

import ctypes
import os
import sys
from collections.abc import Callable
from signal import SIGINT

_PR_SET_PDEATHSIG = 1


def die_with_parent() -> Callable[[], None] | None:
    """What a child has to do first so that it gets SIGINT when the thread that forked it ends; None on other systems,
    where the next start stops what was left behind.
    """
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl
    parent = os.getpid()

    def ask() -> None:
        prctl(_PR_SET_PDEATHSIG, int(SIGINT))
        if os.getppid() != parent:
            os._exit(1)

    return ask
