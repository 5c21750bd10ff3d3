"""What to do when nobody reads the output any more, as after `| head`."""

import os
import sys


def write_no_more() -> None:
    """Nothing is written to standard output from now on, the program's last flush included."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
