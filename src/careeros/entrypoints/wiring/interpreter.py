"""How Python itself is set in a process of ours."""

import gc
import sys

_OBJECTS_BETWEEN_SEARCHES = 200_000
_SECONDS_A_TURN = 0.001


def set_up_interpreter() -> None:
    """Search seldom for garbage that holds on to itself, of which ours makes next to none: an import spent a third of
    its time on that. And let a thread that computes hand over soon, so that answers do not wait for it.
    """
    gc.set_threshold(_OBJECTS_BETWEEN_SEARCHES, 10, 10)
    sys.setswitchinterval(_SECONDS_A_TURN)
