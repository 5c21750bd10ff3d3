"""What a site's robots.txt allows (RFC 9309): the longest rule that fits decides, and allowing wins a tie."""

import re
from collections.abc import Iterator
from string import ascii_letters, digits
from urllib.parse import quote

from attrs import frozen

AGENT = "careeros"
MOST_LENGTH = 512_000
_LONGEST_RULE = 500

_RESERVED = ":/?#[]@!$&'()*+,;="
_UNRESERVED = frozenset(ascii_letters + digits + "-._~")
_ENCODED = re.compile("%([0-9A-Fa-f]{2})")


@frozen
class Robots:
    """The rules for us, percent-encoded evenly, each with whether it allows."""

    rules: tuple[tuple[str, bool], ...] = ()

    def allow(self, path: str) -> bool:
        evened = _evened(path).replace("*", "%2A").replace("$", "%24")
        fitting = [(len(rule), allows) for rule, allows in self.rules if _fits(rule, evened)]
        return max(fitting)[1] if fitting else True


EVERYTHING = Robots()
NOTHING = Robots((("/", False),))


def robots_of(text: str) -> Robots:
    """The rules of the groups that name us, or else of those for everybody."""
    named: dict[str, list[tuple[str, bool]]] = {}
    agents: list[str] = []
    in_rules = False
    for field, value in _fields(text[:MOST_LENGTH]):
        if field == "user-agent":
            agents = [_product(value)] if in_rules else [*agents, _product(value)]
            in_rules = False
        elif field in {"allow", "disallow"}:
            in_rules = True
            for agent in agents:
                named.setdefault(agent, []).extend([(_rule(value[:_LONGEST_RULE]), field == "allow")] if value else [])
    return Robots(tuple(named.get(AGENT, named.get("*", []))))


def _fields(text: str) -> Iterator[tuple[str, str]]:
    for line in text.removeprefix("\ufeff").splitlines():
        field, separator, value = line.partition("#")[0].partition(":")
        if separator:
            yield field.strip().lower(), value.strip()


def _product(agent: str) -> str:
    """Without its version: 'CareerOS/1' is 'careeros'."""
    return re.split(r"[/\s]", agent.lower(), maxsplit=1)[0]


def _rule(value: str) -> str:
    """Within a rule `$` is a character like any."""
    start, end = (value[:-1], "$") if value.endswith("$") else (value, "")
    return _evened(start).replace("$", "%24") + end


def _evened(path: str) -> str:
    """One way to write it (RFC 9309, 2.2.2): what must be encoded is, in capitals; what need not be is not, and what
    has a meaning of its own in an address stays as it is.
    """
    encoded = quote(path, safe=_RESERVED + "%", errors="replace")
    return _ENCODED.sub(lambda found: _plain(chr(int(found[1], 16)), found[0].upper()), encoded)


def _plain(character: str, encoded: str) -> str:
    return character if character in _UNRESERVED else encoded


def _fits(rule: str, path: str) -> bool:
    """A prefix; `*` stands for anything, `$` at the end for the end."""
    to_the_end = rule.endswith("$")
    pieces = re.sub(r"\*+", "*", rule.removesuffix("$")).split("*")
    if not path.startswith(pieces[0]):
        return False
    place = len(pieces[0])
    for piece in pieces[1:]:
        found = path.find(piece, place)
        if found < 0:
            return False
        place = found + len(piece)
    return not to_the_end or place == len(path) or (len(pieces) > 1 and path.endswith(pieces[-1]))
