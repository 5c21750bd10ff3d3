"""How soon `careeros up` answers, from nothing and from a data folder that is there, and how much memory it takes.

Memory is PSS over all its processes: shared pages are counted once, not once for each process.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
from http.client import HTTPConnection
from json import loads
from pathlib import Path
from statistics import median
from tempfile import mkdtemp
from time import monotonic, sleep

PROGRAM = Path(sys.executable).with_name("careeros")
IDLE_SECONDS = 2.0
"""How long it is left alone before its memory is read."""


def family(pid: int) -> list[int]:
    """A process and all that descend from it."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(found for child in children for found in family(int(child)))]


def pss_mb(pid: int) -> float:
    total = 0
    for member in family(pid):
        rollup = Path(f"/proc/{member}/smaps_rollup").read_text()
        total += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return total / 1024


def is_healthy(address: str) -> bool:
    connection = HTTPConnection(address.removeprefix("http://"), timeout=5)
    connection.request("GET", "/health")
    return connection.getresponse().status == 200


def start(data_dir: Path) -> tuple[float, float]:
    """Seconds from starting the program to its first healthy answer, and megabytes after a moment of rest."""
    began = monotonic()
    command = [PROGRAM, "up", "--json", "--port", "0", "--data-dir", data_dir]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        address = loads(running.stdout.readline())["url"]
        assert is_healthy(address)
        seconds = monotonic() - began
        sleep(IDLE_SECONDS)
        megabytes = pss_mb(running.pid)
        running.send_signal(signal.SIGINT)
    return seconds, megabytes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5, help="starts of each kind")
    runs = parser.parse_args().runs
    parent = Path(mkdtemp(prefix="careeros-bench-"))
    parent.chmod(0o711)
    try:
        cold = [start(parent / f"cold-{number}")[0] for number in range(runs)]
        warm = [start(parent / "cold-0") for _ in range(runs)]
    finally:
        shutil.rmtree(parent)
    print(f"python {sys.version.split()[0]}, {os.cpu_count()} processors, median of {runs} starts")
    print(f"cold start  {median(cold):.2f} s  ({min(cold):.2f} to {max(cold):.2f})")
    seconds = [each for each, _ in warm]
    print(f"warm start  {median(seconds):.2f} s  ({min(seconds):.2f} to {max(seconds):.2f})   aim: 1.5 s at most")
    print(f"idle memory {median(each for _, each in warm):.0f} MB PSS   aim: 150 MB at most")


if __name__ == "__main__":
    main()
