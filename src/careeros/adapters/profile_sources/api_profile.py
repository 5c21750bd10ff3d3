"""A profile out of the JSON that Proxycurl's API made common. Whatever is not as it should be is empty."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, cast

from careeros.domain.profiles import Post, Profile, Statement

_NAMED = (
    ("certificate", "certifications"),
    ("project", "accomplishment_projects"),
    ("article", "accomplishment_publications"),
    ("achievement", "accomplishment_honors_awards"),
    ("language", "languages"),
    ("skill", "skills"),
    ("interest", "interests"),
)
"""Kinds of facts, and the lists that state them, as names or as things that have one."""


def profile_of(told: Any, address: str, read_by: str, at: datetime, cost: int) -> Profile:
    person = cast("dict[str, Any]", told) if isinstance(told, dict) else {}
    places = (_text(person.get(part)) for part in ("city", "state", "country_full_name"))
    return Profile(
        address,
        read_by,
        at,
        name=_text(person.get("full_name")),
        headline=_text(person.get("headline")) or _text(person.get("occupation")),
        location=", ".join(dict.fromkeys(filter(None, places))),
        posts=tuple(map(_post, _things(person.get("experiences")))),
        others=tuple(_others(person)),
        credits=cost,
    )


def _post(one: dict[str, Any]) -> Post:
    return Post(
        _text(one.get("title")), _text(one.get("company")), _day(one.get("starts_at")), _day(one.get("ends_at"))
    )


def _others(person: dict[str, Any]) -> Iterator[Statement]:
    for one in _things(person.get("education")):
        parts = (_text(one.get(part)) for part in ("school", "degree_name", "field_of_study"))
        yield Statement("education", ", ".join(filter(None, parts)))
    for kind, listed in _NAMED:
        for one in _many(person.get(listed)):
            yield Statement(kind, _name(one))
    yield Statement("note", _text(person.get("summary")))


def _name(one: Any) -> str:
    if not isinstance(one, dict):
        return _text(one)
    thing = cast("dict[str, Any]", one)
    return _text(thing.get("name")) or _text(thing.get("title"))


def _day(found: Any) -> str:
    """A time as the API has it ({"year": 2019, "month": 4, "day": 1}), as year and month."""
    if not isinstance(found, dict):
        return ""
    day = cast("dict[str, Any]", found)
    year, month = day.get("year"), day.get("month")
    if not isinstance(year, int) or not 1900 <= year <= 2100:
        return ""
    return f"{year}-{month:02}" if isinstance(month, int) and 1 <= month <= 12 else str(year)


def _many(found: Any) -> list[Any]:
    return cast("list[Any]", found) if isinstance(found, list) else []


def _things(found: Any) -> list[dict[str, Any]]:
    return [cast("dict[str, Any]", one) for one in _many(found) if isinstance(one, dict)]


def _text(found: Any) -> str:
    return found.strip() if isinstance(found, str) else ""
