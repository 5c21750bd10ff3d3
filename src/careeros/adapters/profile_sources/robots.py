"""What a site's robots.txt allows (RFC 9309): the longest rule that fits decides, and allowing wins a tie."""

import re
from collections.abc import Iterator

from attrs import frozen

AGENT = "careeros"
MOST_LENGTH = 512_000
_LONGEST_RULE = 500


@frozen
class Robots:
    """The rules for us, each with whether it allows."""

    rules: tuple[tuple[str, bool], ...] = ()

    def allow(self, path: str) -> bool:
        fitting = [(len(rule), allows) for rule, allows in self.rules if _fits(rule, path)]
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
            agents = [value.lower()] if in_rules else [*agents, value.lower()]
            in_rules = False
        elif field in {"allow", "disallow"}:
            in_rules = True
            for agent in agents:
                named.setdefault(agent, []).extend([(value[:_LONGEST_RULE], field == "allow")] if value else [])
    return Robots(tuple(named.get(AGENT, named.get("*", []))))


def _fields(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        field, separator, value = line.partition("#")[0].partition(":")
        if separator:
            yield field.strip().lower(), value.strip()


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
