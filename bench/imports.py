"""How long importing 100,000 connections takes, in times of reading the file as CSV and copying its raw rows.

Three imports: into an empty store; the same file with one row in a hundred changed; and 100,000 rows into 100,000
contacts of which half are known and half of those changed jobs. Memory is what the process needs at most beyond what
it had before the import.
"""

import argparse
import asyncio
import csv
import shutil
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from time import perf_counter
from uuid import UUID

import psycopg

from careeros.adapters.embedded_postgres.embedded import running_cluster
from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.adapters.memory.wakeups import MemoryWakeups
from careeros.adapters.postgres.engine import WORKER, open_engine
from careeros.adapters.postgres.schema import ensure_schema
from careeros.domain.ids import OwnerId
from careeros.entrypoints.wiring.adapters import over_postgres
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.interpreter import set_up_interpreter
from careeros.entrypoints.wiring.searching import make_searching
from careeros.entrypoints.wiring.settings import Settings

HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
SYLLABLES = (
    "ba be bo da de do fa fe ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo za zo".split()
)
AIMS = (8, 6, 11)
ANA = OwnerId(UUID(int=1))


def people(count: int, *, first: int, seed: int) -> Iterator[list[str]]:
    """Invented connections; one in twenty has an address."""
    chance = Random(seed)

    def word(syllables: int) -> str:
        return "".join(chance.choice(SYLLABLES) for _ in range(syllables)).capitalize()

    companies = [f"{word(2)} {word(2)}{chance.choice(['', ', Inc.', ' GmbH', ' Ltd'])}" for _ in range(5_000)]
    roles = [f"{word(2)} {kind}" for kind in ("Engineer", "Analyst", "Manager", "Designer") for _ in range(50)]
    for number in range(first, first + count):
        day = f"{chance.randint(1, 28):02d} {chance.choice(MONTHS)} {chance.randint(2010, 2025)}"
        email = f"person{number}@example.org" if number % 20 == 0 else ""
        address = f"https://www.linkedin.com/in/person-{number:x}"
        yield [word(2), word(3), address, email, chance.choice(companies), chance.choice(roles), day]


def write(path: Path, rows: Iterator[list[str]]) -> Path:
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(rows)
    return path


def yardstick(url: str, path: Path) -> float:
    """Seconds to read the file and copy what is in it."""
    with psycopg.connect(url) as connection:
        began = perf_counter()
        connection.execute(f"create temporary table raw ({', '.join(f'c{place} text' for place in range(7))})")
        with path.open(newline="") as file, connection.cursor().copy("copy raw from stdin") as copy:
            for row in csv.reader(file):
                copy.write_row(row)
        return perf_counter() - began


async def imported(url: str, path: Path) -> tuple[float, dict[str, int]]:
    engine = open_engine(url, pool_size=2)
    try:
        settings, searching = Settings(), make_searching(Settings(), path.parent)
        core = make_core(
            over_postgres(engine, WORKER, MemoryWakeups(), path.parent, settings=settings, searching=searching)
        )
        began = perf_counter()
        report = await core.import_contacts(path, name=path.name, by=ANA)
        seconds = perf_counter() - began
    finally:
        await engine.dispose()
    return seconds, {outcome.value: number for outcome, number in report.summary.counts.items() if number}


def promoted(count: int) -> Iterator[list[str]]:
    """The same people, one in a hundred with another position."""
    for number, row in enumerate(people(count, first=0, seed=1)):
        yield [*row[:5], "Chief Tester", row[6]] if number % 100 == 0 else row


def half_known(count: int) -> Iterator[list[str]]:
    """Half of them, every second one with another employer; and as many who are new."""
    for number, row in enumerate(islice(people(count, first=0, seed=1), count // 2)):
        yield [*row[:4], "Elsewhere Ltd", "Lead", row[6]] if number % 2 else row
    yield from people(count - count // 2, first=count, seed=2)


def memory_mb(name: str) -> float:
    """`VmRSS`: what the process takes now; `VmHWM`: the most since that was last reset."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:")) / 1024


def measure(folder: Path, count: int) -> None:
    files = (
        ("into an empty store", write(folder / "first.csv", people(count, first=0, seed=1))),
        ("again, 1 % changed", write(folder / "again.csv", promoted(count))),
        ("half known, a quarter moved", write(folder / "half.csv", half_known(count))),
    )
    data = DataFolder(folder / "data")
    data.prepare()
    lock = data.hold()
    with running_cluster(data) as cluster:
        ensure_schema(cluster.url, upgrade_old=True)
        asyncio.run(imported(cluster.url, write(folder / "warm.csv", people(10, first=10**9, seed=3))))
        Path("/proc/self/clear_refs").write_text("5")
        idle = memory_mb("VmRSS")
        for (what, path), aim in zip(files, AIMS, strict=True):
            before = yardstick(cluster.url, path)
            seconds, counts = asyncio.run(imported(cluster.url, path))
            unit = (before + yardstick(cluster.url, path)) / 2
            print(
                f"{what:28} {seconds:6.2f} s = {seconds / unit:5.1f} x {unit:.2f} s   aim: {aim}   {counts}", flush=True
            )
        print(f"memory at most {memory_mb('VmHWM') - idle:.0f} MB above idle   aim: 200")
    lock.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    set_up_interpreter()
    folder = Path(mkdtemp(prefix="careeros-bench-"))
    folder.chmod(0o711)
    try:
        measure(folder, rows)
    finally:
        shutil.rmtree(folder)
    print(f"python {sys.version.split()[0]}")


if __name__ == "__main__":
    main()
