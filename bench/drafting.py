"""A thousand drafts by a model that takes half a second, fifty at a time, beside the ideal; and our own work for each.

A server on loopback plays the model; `careeros up` runs with fifty worker threads on a data folder of its own. What the
calls themselves take is measured after it, by asking as often in a process that does nothing else.
"""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from json import loads
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic, process_time, sleep
from typing import Any
from uuid import UUID

import uvloop

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.start import PROGRAM, family
from tests.openai_server import KEY, data_of, openai_server

from careeros.adapters.openai.message_writer import OpenAIMessageWriter
from careeros.adapters.openai.model import OpenAIModel
from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact, Name
from careeros.domain.drafting import Brief
from careeros.domain.ids import ContactId
from careeros.domain.messages import Purpose
from careeros.domain.sender import Sender

PEOPLE, AT_ONCE, SECONDS = 1_000, 50, 0.5
BEFORE = 100
"""People to whom is written first, so that what a program does but once is done: it loads the model's client, and the
phrases of the score grow.
"""
IDEAL = PEOPLE / AT_ONCE * SECONDS
_SECOND = os.sysconf("SC_CLK_TCK")
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def connections(first: int, count: int) -> str:
    rows = (
        f"Person{number},Lee,https://www.linkedin.com/in/person-{number},,Company{number},Engineer,08 Feb 2026"
        for number in range(first, first + count)
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


def processor_seconds(pid: int) -> tuple[float, float]:
    """What a process has used so far, and what the database below it has, with its children that are gone."""
    own, *others = family(pid)
    return _ticks(own, 2) / _SECOND, sum(_ticks(member, 4) for member in others) / _SECOND


def wait_for_rest(pid: int) -> None:
    """Until what an import asks for is done: the people in it are indexed, for one."""
    idle = 0.0
    while idle < 2:
        used = processor_seconds(pid)[0]
        sleep(1)
        idle = 0.0 if processor_seconds(pid)[0] - used > 0.1 else idle + 1


def _ticks(pid: int, counters: int) -> int:
    """Of the process itself (2 counters), and of its children that it has waited for (4)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(map(int, fields[11 : 11 + counters]))


def calls_alone(url: str) -> None:
    """Ask as often and as many at a time, and print the processor time of one call, in ms. The question is always the
    same one, so that putting it together counts as work of ours.
    """
    writer = OpenAIMessageWriter(OpenAIModel("bench", url), KEY)
    person = Contact(ContactId(UUID(int=1)), Name.of(first="Person1", last="Lee"), "Company1", "Engineer")
    sender = Sender(Name.of(first="Mira", last="Sol"), "Data engineer")
    brief = Brief(person, sender, Channel.LINKEDIN_MESSAGE, Purpose.INTRODUCTION)

    async def ask(count: int) -> None:
        places = asyncio.Semaphore(AT_ONCE)

        async def one() -> None:
            async with places:
                await writer.write(brief)

        await asyncio.gather(*(one() for _ in range(count)))

    async def timed() -> float:
        await ask(BEFORE)
        began = process_time()
        await ask(PEOPLE)
        used = process_time() - began
        await writer.close()
        return used

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:  # as workers have it
        print(runner.run(timed()) / PEOPLE * 1e3)


def main() -> None:
    folder = Path(mkdtemp(prefix="careeros-bench-"))
    folder.chmod(0o755)  # PostgreSQL may run as another account
    some, all_others = folder / "some.csv", folder / "others.csv"
    some.write_text(connections(0, BEFORE))
    all_others.write_text(connections(BEFORE, PEOPLE))
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
        ask("contacts", "import", some)
        up = [PROGRAM, "up", "--port", "0", *on]
        with subprocess.Popen(list(map(str, up)), env=environ, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            running.stdout.readline()
            ask("messages", "draft", "--all")
            ask("contacts", "import", all_others)
            wait_for_rest(running.pid)
            before, began = processor_seconds(running.pid), monotonic()
            batch = ask("messages", "draft", "--all")
            took, after = monotonic() - began, processor_seconds(running.pid)
            running.send_signal(signal.SIGINT)
        alone = [sys.executable, __file__, "--calls-alone", served.url]
        calls = float(subprocess.run(alone, stdout=subprocess.PIPE, check=True).stdout)
    shutil.rmtree(folder)
    by_model = sum(one["origin"].startswith("openai/") for one in batch["drafted"])
    asked = f"{by_model} by the model, which was asked for {served.most_at_once} at a time at most"
    print(f"{len(batch['drafted'])} drafts, {asked}, in {took:.1f} s; ideal {IDEAL:.0f} s")
    ours, database = ((end - start) / PEOPLE * 1e3 for start, end in zip(before, after, strict=True))
    print(f"ratio to the ideal {IDEAL / took:.2f} (aim .85)")
    print(f"processor a draft: {ours:.1f} ms of CareerOS, of which the call of the model takes {calls:.1f} alone:")
    print(f"{ours - calls:.1f} ms outside of it (aim 3); {database:.1f} ms of PostgreSQL")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--calls-alone"]:
        calls_alone(sys.argv[2])
    else:
        main()
