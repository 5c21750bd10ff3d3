"""careeros score: one text for people, or a stream of them for scripts. Needs neither database nor data folder."""

import json
import os
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import click

from careeros.domain.channels import Channel
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.quality import BatchView, QualityReport
from careeros.domain.quality import score as score_message
from careeros.entrypoints.cli.broken_pipe import write_no_more
from careeros.entrypoints.cli.score_records import LONGEST_BODY, ScoreRecord, Unreadable, people_of, record_of
from careeros.entrypoints.cli.score_view import report_json, report_text

_LONGEST_LINE = 4_000_000
_OPEN_BATCHES = 1_000
_PERSON_KEYS = {"contact", "sender", "contact_facts", "sender_facts"}


@click.command("score")
@click.argument("file", required=False, type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True))
@click.option(
    "--channel",
    type=click.Choice([one.value for one in Channel]),
    help="[default: email with a subject, else linkedin_message]",
)
@click.option(
    "--purpose",
    type=click.Choice([one.value for one in Purpose]),
    help="[default: introduction]",
)
@click.option("--subject", help="The subject; a first line 'Subject: …' says it, too.")
@click.option(
    "--contact",
    "contact_file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="JSON: what is known of both people.",
)
@click.option("--data-dir", expose_value=False, help="Every command takes it; this one has no use for it.")
@click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document.")
@click.option("--jsonl", is_flag=True, help="Read one JSON object a line, answer each with one.")
def score(
    file: Path | None,
    channel: str | None,
    purpose: str | None,
    subject: str | None,
    contact_file: Path | None,
    *,
    as_json: bool,
    jsonl: bool,
) -> None:
    """Score a message: a check-list of 0 to 100, each point explained. It does not predict replies.

    The text is read from FILE, or from standard input.
    """
    if jsonl:
        _refuse_with_jsonl(channel=channel, purpose=purpose, subject=subject, contact=contact_file)
        _stream(file)
        return
    try:
        record = _one_record(_text_of(file), channel, purpose, subject, contact_file)
    except Unreadable as error:
        if as_json:
            click.echo(json.dumps({"error": _error(error)}))
        click.echo(str(error), err=True)
        sys.exit(1)
    report = scored(record, None)
    if as_json:
        click.echo(json.dumps(report_json(report, None)))
    else:
        click.echo(report_text(report, record.text, colour=_has_colour()), color=True)


def _refuse_with_jsonl(**options: object) -> None:
    given = [name for name, value in options.items() if value is not None]
    if given:
        raise click.UsageError(f"--{given[0]} goes into each record with --jsonl.")


def _text_of(file: Path | None) -> str:
    with _opened(file) as stream:
        given = stream.read(_LONGEST_LINE)
    try:
        text = given.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable("invalid-utf-8", "The text is not valid UTF-8.", "Save it as UTF-8.") from None
    if "\0" in text:
        raise Unreadable("nul", "The text holds a NUL character.", "Take it out.")
    if len(text) > LONGEST_BODY:
        reason = f"The text has {len(text):,} characters; {LONGEST_BODY:,} is the most."
        raise Unreadable("too-long", reason, "Score a shorter text.")
    return text.replace("\r\n", "\n")


def _one_record(
    text: str, channel: str | None, purpose: str | None, subject: str | None, contact: Path | None
) -> ScoreRecord:
    first, _, rest = text.partition("\n")
    if subject is None and first[:8].lower() == "subject:":
        subject, text = first[8:].strip(), rest.lstrip("\n")
    if channel is None:
        channel = Channel.EMAIL if subject is not None else Channel.LINKEDIN_MESSAGE
    people = _people(contact) if contact is not None else {}
    message = MessageText(subject or "", text.rstrip("\n"))
    return ScoreRecord(None, Channel(channel), message, Purpose(purpose or Purpose.INTRODUCTION), **people)


def _people(file: Path) -> dict[str, Any]:
    """What a contact file says: both people with their facts, or one bare contact."""
    try:
        found: Any = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        raise Unreadable("invalid-json", f"{file.name} is not JSON.", "Write a contact as a JSON object.") from None
    if not isinstance(found, dict):
        raise Unreadable("not-an-object", f"{file.name} holds no object.", "Write a contact as a JSON object.")
    bare = _PERSON_KEYS.isdisjoint(found)  # pyright: ignore[reportUnknownArgumentType]
    return people_of({"contact": found} if bare else found)  # pyright: ignore[reportUnknownArgumentType]


def scored(record: ScoreRecord, batch: BatchView | None) -> QualityReport:
    """The report on a record."""
    return score_message(
        record.text,
        channel=record.channel,
        purpose=record.purpose,
        contact=record.contact,
        sender=record.sender,
        contact_facts=record.contact_facts,
        sender_facts=record.sender_facts,
        batch=batch,
    )


def _stream(file: Path | None) -> None:
    """One line out for each line in, in order, flushed as it comes; 1 at the end if any could not be scored."""
    failed = False
    batches: dict[str, BatchView] = {}
    out = sys.stdout.buffer
    try:
        with _opened(file) as stream:
            for line in _lines(stream):
                try:
                    answer = _answer(line, batches)
                except Unreadable as error:
                    failed = True
                    answer = {"id": error.id, "error": _error(error)}
                out.write(json.dumps(answer).encode("ascii") + b"\n")
                out.flush()
    except BrokenPipeError:
        write_no_more()
    if failed:
        click.echo("Some lines could not be scored; their answers say why.", err=True)
        sys.exit(1)


def _answer(line: bytes, batches: dict[str, BatchView]) -> dict[str, Any]:
    record = record_of(line)
    batch = None
    if record.batch is not None:
        batch = batches.pop(record.batch, None) or BatchView()
        batches[record.batch] = batch
        if len(batches) > _OPEN_BATCHES:
            del batches[next(iter(batches))]
    report = scored(record, batch)
    if batch is not None:
        batch.add(record.text, record.contact, record.contact_facts)
    return report_json(report, record.id)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Lines without their end and a byte order mark; one beyond all measure is read past and answered as such."""
    first = True
    while line := stream.readline(_LONGEST_LINE):
        if first:
            line, first = line.removeprefix(BOM_UTF8), False
        if len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
            while rest := stream.readline(_LONGEST_LINE):
                if rest.endswith(b"\n"):
                    break
            yield b"{"
        else:
            yield line.rstrip(b"\r\n")


def _opened(file: Path | None) -> BinaryIO:
    if file is None or str(file) == "-":
        return os.fdopen(os.dup(sys.stdin.fileno()), "rb") if _has_descriptor() else sys.stdin.buffer
    return file.open("rb")


def _has_descriptor() -> bool:
    try:
        sys.stdin.fileno()
    except (OSError, ValueError):
        return False
    return True


def _error(error: Unreadable) -> dict[str, str]:
    return {"code": error.code, "message": error.message, "mend": error.mend}


def _has_colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
