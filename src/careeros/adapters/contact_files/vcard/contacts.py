"""One card: a person, or why nobody is taken from it."""

from collections.abc import Generator, Iterator

from attrs import evolve

from careeros.adapters.contact_files.reading.archive import Part
from careeros.adapters.contact_files.reading.table import LONGEST_CELL
from careeros.adapters.contact_files.values.names import full_name, no_name, written_name
from careeros.adapters.contact_files.values.persons import is_a_persons, unusable
from careeros.adapters.contact_files.values.ways import emails_in, phones_in, slug_in, ways_left_out
from careeros.adapters.contact_files.values.words import labels_in, stated
from careeros.adapters.contact_files.vcard.cards import Card, cards_of
from careeros.adapters.contact_files.vcard.content_lines import ContentLine
from careeros.adapters.contact_files.vcard.texts import parts_of, plain, text_of
from careeros.domain.contacts import Name
from careeros.domain.folding import clean, clean_lines, fold
from careeros.domain.imports import ContactRecord, Outcome, SourceRow

_NO_PERSONS = frozenset({"org", "group", "location", "thing", "device", "application", "company"})
_PROFILES = ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "IMPP")


def is_vcard(head: str) -> bool:
    return head.lstrip("\ufeff \t\r\n")[:11].upper() == "BEGIN:VCARD"


def contact_rows(part: Part) -> Generator[SourceRow, None, None]:
    for card in cards_of(part):
        yield _row(part.name, card)


def _row(file: str, card: Card) -> SourceRow:
    if not card.closed:
        return SourceRow(file, card.line, None, Outcome.INVALID, "The card is cut short: END:VCARD is missing.")
    if not card.properties:
        return SourceRow(file, card.line, None, Outcome.SKIPPED, "Nothing in the card.")
    for entry in card.properties:
        if len(entry.value) > LONGEST_CELL:
            reason = f"{entry.name} has {len(entry.value):,} characters; {LONGEST_CELL:,} is the most."
            return SourceRow(file, card.line, None, Outcome.INVALID, reason)
    record = _record(card)
    if _is_of_no_person(card, record):
        return SourceRow(file, card.line, None, Outcome.SKIPPED, "The card of an organisation or a group.")
    if not record.name.full:
        record = evolve(record, name=_own_name(card))
    if reason := unusable(record):
        return SourceRow(file, card.line, None, Outcome.INVALID, reason)
    return SourceRow(file, card.line, record, reason=ways_left_out(_values(card, "EMAIL"), _numbers(card)))


def _record(card: Card) -> ContactRecord:
    company = _company(card)
    return ContactRecord(
        _name(card, company),
        company=company,
        position=_first(card, "TITLE") or _first(card, "ROLE"),
        location=_location(card),
        linkedin_slug=slug_in(address for entry in card.all(*_PROFILES) for address in _addresses(entry)),
        emails=tuple(dict.fromkeys(email for value in _values(card, "EMAIL") for email in emails_in(value))),
        phones=phones_in(_numbers(card)),
        tags=labels_in(tag for entry in card.all("CATEGORIES") for tag in parts_of(text_of(entry), ",")),
        notes=clean_lines("\n".join(_values(card, "NOTE"))),
    )


def _name(card: Card, company: str) -> Name:
    """As it is written (FN), with the parts that are told apart (N)."""
    whole = next((said for entry in ("FN", "NICKNAME") for value in _values(card, entry) if (said := clean(value))), "")
    written = "" if no_name(whole, company) else whole
    entries = card.all("N")
    parts = [clean(part) for part in parts_of(text_of(entries[0]), ";")] if entries else []
    last, first, middle, title, *_ = [*parts, "", "", "", ""]
    if not first or not last:
        return written_name(written, first=first, last=last, title=title)
    together = full_name(first=first, middle=middle, last=last, title=title)
    return (
        together if "," in written else written_name(written, first=first, last=last, title=title, otherwise=together)
    )


def _own_name(card: Card) -> Name:
    """Of who has a firm of that name."""
    whole = _first(card, "FN")
    return written_name("" if no_name(whole, "") else whole)


def _is_of_no_person(card: Card, record: ContactRecord) -> bool:
    kinds = {value.casefold() for value in _values(card, "KIND", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND")}
    if kinds & _NO_PERSONS:
        return True
    company = fold(_company(card))
    parts = {fold(clean(part)) for entry in card.all("N") for part in parts_of(text_of(entry), ";")} - {""}
    is_named_so = bool(company) and fold(_first(card, "FN")) == company and parts <= {company}
    has_mobile = any(entry.has("cell", "iphone") for entry in card.all("TEL"))
    return is_named_so and not (has_mobile or is_a_persons(record))


def _company(card: Card) -> str:
    return next((said for entry in card.all("ORG") if (said := stated(clean(parts_of(text_of(entry), ";")[0])))), "")


def _location(card: Card) -> str:
    """City, region and country of the first address that says one."""
    for entry in card.all("ADR"):
        parts = [clean(part) for part in parts_of(text_of(entry), ";")]
        places = [parts[place] for place in (3, 4, 6) if place < len(parts) and parts[place]]
        if places:
            return ", ".join(dict.fromkeys(places))
    return ""


def _numbers(card: Card) -> Iterator[str]:
    wanted = (entry for entry in card.all("TEL") if not entry.has("fax", "pager"))
    return (plain(text_of(entry)).partition(";ext=")[0] for entry in wanted)


def _addresses(entry: ContentLine) -> Iterator[str]:
    """The address that stands there, and where the service is said beside it, the page that is meant."""
    value = clean(plain(text_of(entry)))
    yield value
    if entry.name == "X-LINKEDIN" or entry.has("linkedin"):
        for handle in (*entry.parameters.get("X-USER", ()), value.rsplit(":", 1)[-1]):
            if "/" not in handle:
                yield f"linkedin.com/in/{handle}"


def _values(card: Card, *names: str) -> Iterator[str]:
    return (plain(text_of(entry)) for entry in card.all(*names))


def _first(card: Card, name: str) -> str:
    return next((said for value in _values(card, name) if (said := stated(clean(value)))), "")
