"""A report as scripts read it, and as people do: the text with what was found underlined."""

from collections.abc import Iterator
from typing import Any

import click

from careeros.domain.messages import MessageText
from careeros.domain.quality import FieldSpan, QualityReport

_WIDTH = 100


def report_json(report: QualityReport, record_id: str | int | None) -> dict[str, Any]:
    """The keys that scripts rely on."""
    return {
        "id": record_id,
        "total": report.total,
        "verdict": report.verdict.value,
        "language": report.language,
        "gates": [
            {"gate": gate.gate, "field": gate.field, "span": list(gate.span), "reason": gate.reason}
            for gate in report.gates
        ],
        "criteria": {
            name: {
                "raw": found.raw,
                "weight": found.weight,
                "points": found.points,
                "grade": found.grade,
                "assessed": found.assessed,
                "why_not": found.why_not,
                "spans": [{"field": place.field, "span": list(place.span)} for place in found.spans],
                "fix": found.fix,
            }
            for name, found in report.criteria.items()
        },
        "abstained": [{"what": one.what, "why": one.why} for one in report.abstained],
    }


def report_text(report: QualityReport, text: MessageText, *, colour: bool) -> str:
    """Verdict, gates, criteria with their fixes, and the text."""
    lines = [f"{report.verdict.value.replace('_', ' ')}, {report.total:.0f} of 100", ""]
    for gate in report.gates:
        lines.append(f"blocked: {gate.reason}")
        lines.extend(_shown(text, [FieldSpan(gate.field, gate.span)], colour=colour))
    if report.gates:
        lines.append("")
    for name, found in report.criteria.items():
        label = name.replace("_", " ")
        if not found.assessed:
            lines.append(f"{label:16}     –       {found.why_not}")
            continue
        lines.append(f"{label:16} {found.points:5.1f} of {found.weight:4.1f}  {found.fix or ''}".rstrip())
        if found.fix:
            lines.extend(_shown(text, list(found.spans), colour=colour))
    lines.extend(f"not checked: {one.what.replace('_', ' ')}. {one.why}" for one in report.abstained)
    lines.append("")
    lines.append("This is a check-list for a draft, not a prediction of replies.")
    return "\n".join(_plain(line, colour=colour) for line in lines)


def _shown(text: MessageText, places: list[FieldSpan], *, colour: bool) -> list[str]:
    """The lines of the text that hold the places, underlined, or with carets below where there is no colour."""
    shown: list[str] = []
    for field, given in (("subject", text.subject), ("body", text.body)):
        spans = sorted(place.span for place in places if place.field == field)
        start = 0
        for line in given.split("\n"):
            end = start + len(line)
            own = [
                (max(first, start) - start, min(last, end) - start)
                for first, last in spans
                if first < end and last > start
            ]
            if own:
                shown.extend(_underlined(line, own, colour=colour))
            start = end + 1
    return shown


def _underlined(line: str, spans: list[tuple[int, int]], *, colour: bool) -> Iterator[str]:
    """The line, or as many parts of a long one as it takes to show every span."""
    last = 0
    for start, end in spans:
        if end > last:
            first = max(0, start - 30) if len(line) > _WIDTH else 0
            last = min(len(line), max(first + _WIDTH, end))
            yield from _part(line, first, last, spans, colour=colour)


def _part(line: str, first: int, last: int, spans: list[tuple[int, int]], *, colour: bool) -> list[str]:
    marked = [any(start <= index < end for start, end in spans) for index in range(first, last)]
    part = line[first:last]
    if not colour:
        carets = "".join("^" if mark else " " for mark in marked).rstrip()
        return [f"    {part}", f"    {carets}"]
    pieces: list[str] = []
    for index, (mark, letter) in enumerate(zip(marked, part, strict=True)):
        if mark and (index == 0 or not marked[index - 1]):
            pieces.append("\x1b[4m")
        pieces.append(letter if letter.isprintable() else " ")
        if mark and (index + 1 == len(part) or not marked[index + 1]):
            pieces.append("\x1b[24m")
    return ["    " + "".join(pieces)]


def _plain(line: str, *, colour: bool) -> str:
    """Without control characters other than our own underline: a text must not steer the terminal."""
    kept = line if not colour else line.replace("\x1b[4m", "\0u").replace("\x1b[24m", "\0n")
    safe = "".join(mark if mark.isprintable() or mark == "\0" else " " for mark in kept)
    return click.unstyle(safe) if not colour else safe.replace("\0u", "\x1b[4m").replace("\0n", "\x1b[24m")
