"""A thousand drafts by a model that takes half a second, fifty at a time, beside the ideal; and our own work for each.

A server on loopback plays the model; `careeros up` runs with fifty worker threads on a data folder of its own.
"""

import os
import shutil
import signal
import subprocess
import sys
from json import loads
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic, sleep
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.start import PROGRAM, family
from tests.openai_server import KEY, data_of, openai_server

PEOPLE, AT_ONCE, SECONDS = 1_000, 50, 0.5
IDEAL = PEOPLE / AT_ONCE * SECONDS
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def connections() -> str:
    rows = (
        f"Person{number},Lee,https://www.linkedin.com/in/person-{number},,Company{number},Engineer,08 Feb 2026"
        for number in range(PEOPLE)
    )
    return "\n".join((HEADER, *rows))


def answer(asked: dict[str, Any]) -> dict[str, Any]:
    data = data_of(asked)
    job = next(fact for fact in data["facts"] if fact["about"] == "reader")
    body = (
        f"Hi {data['reader']['name']},\n\nI saw that you are {job['text']}. I'm a data engineer and would like to "
        f"learn how you came to it.\n\nCould you spare 15 minutes for a call?\n\n{data['writer']['name']}"
    )
    return {"subject": "", "body": body, "facts_used": [job["number"]], "language": "en"}


def processor_seconds(pid: int) -> float:
    """What a process and its children have used so far."""
    ticks = 0
    for member in family(pid):
        fields = Path(f"/proc/{member}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def main() -> None:
    folder = Path(mkdtemp(prefix="careeros-bench-"))
    folder.chmod(0o755)  # PostgreSQL may run as another account
    export = folder / "Connections.csv"
    export.write_text(connections())
    on = ["--data-dir", folder / "data", "--json"]
    with openai_server() as served:
        served.answer, served.seconds = answer, SECONDS
        environ = os.environ | {
            "OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": served.url, "OPENAI_MODEL": "bench", "OPENAI_BUDGET_USD": "1000",
            "CAREEROS_WORKERS": str(AT_ONCE),
        }  # fmt: skip

        def ask(*arguments: object) -> Any:
            command = [PROGRAM, *map(str, arguments), *map(str, on)]
            done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
            return loads(done.stdout)

        ask("sender", "set", "--name", "Mira Sol", "--headline", "Data engineer")
        ask("contacts", "import", export)
        up = [PROGRAM, "up", "--port", "0", *on]
        with subprocess.Popen(list(map(str, up)), env=environ, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            running.stdout.readline()
            sleep(3)
            before, began = processor_seconds(running.pid), monotonic()
            batch = ask("messages", "draft", "--all")
            took, used = monotonic() - began, processor_seconds(running.pid) - before
            running.send_signal(signal.SIGINT)
    shutil.rmtree(folder)
    by_model = sum(one["origin"].startswith("openai/") for one in batch["drafted"])
    print(f"{len(batch['drafted'])} drafts, {by_model} by the model, in {took:.1f} s; ideal {IDEAL:.0f} s")
    print(f"ratio to the ideal {IDEAL / took:.2f} (aim .85); {used / PEOPLE * 1e3:.1f} ms of processor a draft (aim 3)")


if __name__ == "__main__":
    main()
