"""A person as pages state them for machines: schema.org's Person in JSON-LD."""

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from html import unescape
from typing import Any, cast

from careeros.domain.linkedin_profiles import profile_slug
from careeros.domain.profiles import Post, Profile, Statement

_NOT_YET = datetime(1970, 1, 1, tzinfo=UTC)
_SCHOOLS = frozenset({"EducationalOrganization", "CollegeOrUniversity", "School", "HighSchool"})
_MOST_NODES = 1_000
_LONGEST_ADDRESS = 2_000
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z0-9]{2,31});", re.IGNORECASE)


def of_json_ld(documents: Sequence[str], slug: str | None = None) -> Profile | None:
    """The person whom the documents are about: the main entity of a page, else whose address has this slug, else the
    first. None without a person. Whatever is not as it should be is empty.
    """
    best, found = (False, False), None
    for document in documents:
        try:
            nodes = list(_nodes(json.loads(document)))
        except (ValueError, RecursionError):
            continue
        mains = [thing for node in nodes for thing in _things(node.get("mainEntity"))]
        inside, named = set(map(id, mains)), {_text(one.get("@id")) for one in mains} - {""}
        for node in nodes:
            if "Person" in _types(node):
                is_main = id(node) in inside or _text(node.get("@id")) in named
                rank = (is_main, slug is not None and slug in _slugs(node))
                if found is None or rank > best:
                    best, found = rank, (node, nodes)
    return _person(*found) if found else None


def _slugs(node: dict[str, Any]) -> set[str | None]:
    return {profile_slug(_text(node.get(name))[:_LONGEST_ADDRESS]) for name in ("url", "@id")}


def _nodes(document: Any) -> Iterator[dict[str, Any]]:
    """Everything that may be a thing of its own: the document, its list, its graph, its main entity."""
    waiting = [document]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting += cast("list[Any]", one)[:_MOST_NODES]
        elif isinstance(one, dict):
            node = cast("dict[str, Any]", one)
            yield node
            waiting += [node[name] for name in ("@graph", "mainEntity") if name in node]


def _person(node: dict[str, Any], nodes: list[dict[str, Any]]) -> Profile:
    address = _first(node.get("address"))
    titles = _texts(node.get("jobTitle"))
    places = _texts([address.get(part) for part in ("addressLocality", "addressRegion", "addressCountry")])
    return Profile(
        "",
        "",
        _NOT_YET,
        name=_text(node.get("name")),
        headline=_text(node.get("disambiguatingDescription")),
        location=", ".join(dict.fromkeys(places)),
        posts=(*_held(node, titles), *_left(node)),
        others=tuple(_others(node, nodes)),
    )


def _held(node: dict[str, Any], titles: list[str]) -> Iterator[Post]:
    employers = [one for one in _things(node.get("worksFor")) if _text(one.get("name"))]
    for place, one in enumerate(employers):
        since, until = _time_of(one)
        yield Post(titles[place] if place < len(titles) else "", _text(one.get("name")), since, until)
    if titles and not employers:
        yield Post(titles[0])


def _left(node: dict[str, Any]) -> Iterator[Post]:
    for one in _things(node.get("alumniOf")):
        if (name := _text(one.get("name"))) and not _SCHOOLS & _types(one):
            yield Post("", name, *_time_of(one))


def _others(node: dict[str, Any], nodes: list[dict[str, Any]]) -> Iterator[Statement]:
    for one in _things(node.get("alumniOf")):
        if _SCHOOLS & _types(one):
            yield Statement("education", _text(one.get("name")))
    for kind, name in (("language", "knowsLanguage"), ("skill", "knowsAbout"), ("achievement", "awards")):
        for text in _texts(node.get(name)):
            yield Statement(kind, text)
    for one in _things(node.get("hasCredential")):
        yield Statement("certificate", _text(one.get("name")))
    for one in nodes:
        if {"Article", "BlogPosting"} & _types(one):
            yield Statement("article", _text(one.get("name") or one.get("headline")))
    yield Statement("note", _text(node.get("description")))


def _time_of(thing: dict[str, Any]) -> tuple[str, str]:
    member = _first(thing.get("member"))
    return _text(member.get("startDate"))[:10], _text(member.get("endDate"))[:10]


def _types(thing: dict[str, Any]) -> set[str]:
    return set(_texts(thing.get("@type")))


def _things(found: Any) -> list[dict[str, Any]]:
    many = cast("list[Any]", found) if isinstance(found, list) else [found]
    return [cast("dict[str, Any]", one) for one in many if isinstance(one, dict)]


def _first(found: Any) -> dict[str, Any]:
    things = _things(found)
    return things[0] if things else {}


def _texts(found: Any) -> list[str]:
    """Texts, or the names of things; those that the page masks with stars are none."""
    many = cast("list[Any]", found) if isinstance(found, list) else [found]
    named = [cast("dict[str, Any]", one).get("name") if isinstance(one, dict) else one for one in many]
    return list(filter(None, map(_text, named)))


def _text(found: Any) -> str:
    if isinstance(found, bool) or not isinstance(found, str | int):
        return ""
    text = _ENTITY.sub(lambda entity: unescape(entity[0]), str(found)).strip()
    return "" if "*" in text else text
