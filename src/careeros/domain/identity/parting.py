"""Two who were made one and are two again: each as before, and what came since with one of them."""

from typing import Any

from attrs import evolve

from careeros.domain.contacts import Contact
from careeros.domain.identity.keys import keys_of
from careeros.domain.identity.merging import Merge, merged
from careeros.domain.identity.renewing import both_notes, job_of, united

_STATED = ("name", "location", "linkedin_slug", "connected_on")
_NEWEST_FIRST = ("handles", "emails", "phones")


def parted(merge: Merge, now: Contact) -> tuple[Contact, Contact]:
    """The two as they were before. What came since, which neither had nor merging them gives, stays: with the one whose
    key it came by as far as that can be told, else with the one that was kept. A block that came,
    went or got another reason since is one of both: nobody knows whom it meant.
    """
    then = merged(merge.kept, merge.gone)
    since = _since(merge, then, now)
    to_gone = bool(since) and _came_by_the_gone(merge, then, now)
    kept = merge.kept if to_gone else _with(merge.kept, since)
    gone = _with(merge.gone, since) if to_gone else merge.gone
    kept = evolve(kept, version=now.version + 1, made_by=now.made_by)
    block = {"blocked": now.blocked, "block_reason": now.block_reason}
    if block != {"blocked": then.blocked, "block_reason": then.block_reason}:
        return evolve(kept, **block), evolve(gone, **block)
    return kept, gone


def _since(merge: Merge, then: Contact, now: Contact) -> dict[str, Any]:
    """What is new, by the names of fields: of those that hold several values, and of notes, the new ones alone."""
    before = (merge.kept, merge.gone, then)
    since = {
        name: value for name in _STATED if (value := getattr(now, name)) not in [getattr(one, name) for one in before]
    }
    if job_of(now) not in map(job_of, before):
        since |= job_of(now)._asdict()
    for name in (*_NEWEST_FIRST, "tags"):
        known = set(getattr(then, name))
        if newer := tuple(value for value in getattr(now, name) if value not in known):
            since[name] = newer
    if now.notes != then.notes:
        since["notes"] = now.notes.removeprefix(then.notes).strip("\n")
    return since


def _with(person: Contact, since: dict[str, Any]) -> Contact:
    """No import alone is who shaped them then."""
    if not since:
        return person
    added: dict[str, Any] = {
        name: united(since[name], getattr(person, name)) for name in _NEWEST_FIRST if name in since
    }
    if "tags" in since:
        added["tags"] = united(person.tags, since["tags"])
    if "notes" in since:
        added["notes"] = both_notes(person.notes, since["notes"]).strip("\n")
    return evolve(person, **(since | added), shaped_by=None, said="")


def _came_by_the_gone(merge: Merge, then: Contact, now: Contact) -> bool:
    """What the newest row said is in front: it had the first of the values that were known, if another was the first
    before.
    """
    for name in _NEWEST_FIRST:
        before = getattr(then, name)
        known = [value for value in getattr(now, name) if value in before]
        if known and known[0] != before[0]:
            kept, gone = ({*getattr(one, name), *keys_of(one)} for one in (merge.kept, merge.gone))
            return known[0] in gone - kept
    return False
