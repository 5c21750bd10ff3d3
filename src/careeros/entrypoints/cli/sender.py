from pathlib import Path
from typing import Any

import click

from careeros.entrypoints.cli.client import Refused
from careeros.entrypoints.cli.session import Session, command


@click.group()
def sender() -> None:
    """Who the messages are from. Filled in from the export's Profile.csv at first."""


@sender.command()
@command
def show(session: Session) -> None:
    """Show the sender."""
    with session.client() as client:
        answer = client.get("/sender")
    session.show(answer, _for_people)


@sender.command("set")
@click.option("--name", help="Your name, as messages are signed.")
@click.option("--headline", help="What you do, in one line.")
@click.option("--company", help="Where you work.")
@click.option("--position", help="As what.")
@click.option("--location", help="Where you live.")
@click.option("--looking-for", help="What you hope for; completes 'I am looking for …'.")
@click.option("--voice-file", type=click.Path(path_type=Path), help="A sample of your own writing.")
@click.option("--premium/--no-premium", default=None, help="Whether you have LinkedIn Premium (longer notes).")
@click.option("--language", help="In which a model writes: en, de, fr, …; 'theirs' for the reader's own. [default: en]")
@command
def set_sender(session: Session, voice_file: Path | None, **changes: Any) -> None:
    """Say who the messages are from; what is not given stays."""
    wanted = {name: value for name, value in changes.items() if value is not None}
    if voice_file is not None:
        wanted["voice"] = read_text(voice_file)
    if not wanted:
        raise click.UsageError("Nothing to set: give at least one option, such as --looking-for.")
    with session.client() as client:
        answer = client.patch("/sender", wanted)
    session.show(answer, _for_people)


def read_text(path: Path) -> str:
    """A text file of a person's, or the sentence that says why not."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(400, "invalid-input", f"{path} is not a text in UTF-8.", "Save it as plain text.") from None
    except OSError as error:
        advice = "Check the path."
        raise Refused(400, "invalid-input", f"{path} cannot be read: {error.strerror}.", advice) from None


def _for_people(answer: dict[str, Any]) -> None:
    for name in ("name", "headline", "position", "company", "location", "looking_for"):
        click.echo(f"{name.replace('_', ' '):12} {answer[name] or '(not set)'}")
    click.echo(f"{'premium':12} {'yes' if answer['premium'] else 'no'}")
    click.echo(f"{'language':12} {answer['language'] or 'en'}")
    click.echo(f"{'voice':12} {len(answer['voice'])} characters")
