"""A profile out of a public page: what it states for machines (JSON-LD) first, then its title, summary and text."""

import re
from datetime import datetime
from html import unescape
from string import ascii_lowercase, ascii_uppercase

from attrs import evolve

from careeros.adapters.profile_sources.json_ld import of_json_ld
from careeros.adapters.profile_sources.page_text import text_of
from careeros.domain.folding import clean
from careeros.domain.linkedin_profiles import profile_slug
from careeros.domain.profiles import Post, Profile, Statement

_META = re.compile(r"<meta\b([^<>]{1,4000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-z:-]{1,30})=(?:\"([^\"]{0,3000})\"|'([^']{0,3000})')", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,4000}>")
_LABELS = {
    "experience": "employer", "education": "education", "location": "location", "languages": "language",
    "skills": "skill", "certifications": "certificate",
}  # fmt: skip
"""What stands before a colon in a page's summary or in a line of its text, and the kind of fact that follows."""

_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)
"""Lower case for names of elements; Python's own would make some letters two, and places differ."""

_LINES_READ = 3_000
_LONGEST_LINE = 300


def profile_of(body: bytes, address: str, read_by: str, at: datetime, content_type: str = "") -> Profile:
    """What the page states; an empty profile for a page that is none. `content_type` is what its header says."""
    html = text_of(body, content_type)
    documents = _between(html, "<script", "</script", marked="application/ld+json")
    stated = of_json_ld(documents, profile_slug(address))
    found = evolve(stated, address=address, read_by=read_by, at=at) if stated else Profile(address, read_by, at)
    if found.statements():
        return found
    return _of_text(html, found)


def _of_text(html: str, empty: Profile) -> Profile:
    metas = dict(map(_meta, _META.findall(html)))
    titles = _between(html, "<title", "</title")
    title = clean(metas.get("og:title") or (unescape(titles[0]) if titles else ""))
    name, *held = [part.strip() for part in title.rpartition("|")[0].split(" - ")]
    if not name or not title.casefold().endswith("linkedin"):
        return empty
    summary = metas.get("og:description") or metas.get("description") or ""
    said = [*summary.replace("·", "\n").splitlines(), *_lines(html)]
    labelled = tuple(filter(None, map(_labelled, said)))
    posts = (Post(held[0], held[-1]),) if len(held) > 1 else ()
    headline = held[0] if len(held) == 1 else ""
    return evolve(empty, name=name, headline=headline, posts=posts, others=labelled)


def _meta(attributes: str) -> tuple[str, str]:
    found = {name.lower(): unescape(a or b) for name, a, b in _ATTRIBUTE.findall(attributes)}
    return found.get("property") or found.get("name") or "", found.get("content", "")


def _labelled(line: str) -> Statement | None:
    label, colon, text = clean(line).partition(":")
    kind = _LABELS.get(label.strip().lower())
    return Statement(kind, text) if colon and kind and text.strip() else None


def _lines(html: str) -> list[str]:
    """The text that people see, line by line, as far as it is read."""
    _, _, body = html.partition("<body")
    for hidden in ("script", "style"):
        body = _without(body, f"<{hidden}", f"</{hidden}")
    lines = [line.strip() for line in unescape(_TAG.sub("\n", body)).splitlines()]
    return [line for line in lines if 0 < len(line) <= _LONGEST_LINE][:_LINES_READ]


def _between(html: str, start: str, end: str, *, marked: str = "") -> list[str]:
    """What stands inside elements, of those whose opening tag holds `marked`. One pass over the text."""
    found: list[str] = []
    lower, place = html.translate(_LOWER), 0
    while (opened := lower.find(start, place)) >= 0:
        inside, closed = lower.find(">", opened), lower.find(end, opened)
        if inside < 0 or closed < 0:
            break
        if marked in lower[opened:inside]:
            found.append(html[inside + 1 : closed])
        place = closed + len(end)
    return found


def _without(html: str, start: str, end: str) -> str:
    """The text without these elements. One pass over it."""
    kept: list[str] = []
    lower, place = html.translate(_LOWER), 0
    while (opened := lower.find(start, place)) >= 0:
        kept.append(html[place:opened])
        closed = lower.find(end, opened)
        if closed < 0:
            return "".join(kept)
        place = closed + len(end)
    return "".join([*kept, html[place:]])
