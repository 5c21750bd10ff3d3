"""The runbook's name for `careeros index sync`, with the same options."""

import sys

from careeros.entrypoints.wiring.cli import main

if __name__ == "__main__":
    sys.argv[1:1] = ["index", "sync"]
    main()
