"""python -m careeros"""

from careeros.entrypoints.wiring.cli import main

main()
