"""Settings of the whole installation that are changed while it runs."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import NoReturn

from attrs import frozen

from careeros.domain.errors import InvalidInput


class SettingName(StrEnum):
    SCRAPING_RATE_LIMIT = "scraping_rate_limit"
    USE_PROXIES = "use_proxies"
    USE_CACHED_MESSAGES = "use_cached_messages"
    DRAFTS_AT_ONCE = "drafts_at_once"
    FACTS_SENT = "facts_sent"


NONE = "none"
_LONGEST = 12
_KINDS = (
    "position", "employer", "education", "location", "skill", "certificate", "achievement", "project", "talk",
    "article", "post", "event", "job_change", "meeting", "message", "relation", "mutual", "introduction",
    "reference", "opening", "goal", "interest", "language", "note",
)  # fmt: skip
"""In the order of their bits in what is kept: a new one goes to the end."""

_USUAL_KINDS = sum(1 << bit for bit, kind in enumerate(_KINDS) if kind != "note")


@frozen
class SettingRule:
    """A whole number from `least` to `most`; `usual` where nobody set it. With `choices` it says some of them: the
    bit of each that is chosen is set.
    """

    usual: int
    least: int
    most: int
    unit: str
    meaning: str
    choices: tuple[str, ...] = ()


RULES: Mapping[SettingName, SettingRule] = {
    SettingName.SCRAPING_RATE_LIMIT: SettingRule(
        10, 1, 600, "a minute", "public profile pages that all workers together read"
    ),
    SettingName.USE_PROXIES: SettingRule(0, 0, 100, "%", "of these pages that are read through a proxy"),
    SettingName.USE_CACHED_MESSAGES: SettingRule(
        0, 0, 100, "%", "of a model's drafts that are taken from its earlier answer to the same prompt"
    ),
    SettingName.DRAFTS_AT_ONCE: SettingRule(
        50, 1, 200, "at a time", "drafts that each process asks a model for, four a thread at most"
    ),
    SettingName.FACTS_SENT: SettingRule(
        _USUAL_KINDS, 0, (1 << len(_KINDS)) - 1, "", "kinds of facts and fields that a model is sent", _KINDS
    ),
}


@frozen
class RuntimeSetting:
    """A setting as it stands; `changed_at` (aware UTC) is None while nobody set it."""

    name: SettingName
    value: int
    changed_at: datetime | None = None

    @property
    def rule(self) -> SettingRule:
        return RULES[self.name]

    @property
    def told(self) -> int | str:
        """The value as people say it: a number, or the names that are chosen."""
        return ", ".join(chosen(self.name, self.value)) or NONE if self.rule.choices else self.value


def chosen(name: SettingName, value: int) -> tuple[str, ...]:
    """The choices that a value says."""
    return tuple(choice for bit, choice in enumerate(RULES[name].choices) if value >> bit & 1)


def value_of(name: SettingName, said: int | str) -> int:
    """The value that people say: a number, or names with commas or spaces between. Raises `InvalidInput` for what it
    cannot be.
    """
    choices = RULES[name].choices
    if isinstance(said, int) and not choices:
        return checked(name, said)
    words = str(said).replace(",", " ").split()
    if choices and words and (words == [NONE] or set(words) <= set(choices)):
        return sum(1 << choices.index(word) for word in set(words) - {NONE})
    if choices:
        unknown = next((word for word in words if word not in choices), "")
        raise InvalidInput(
            f"{name.value} cannot be '{unknown[:60]}'.", f"Name some of these, or {NONE}: {', '.join(choices)}."
        )
    if len(words) == 1 and words[0].lstrip("-").isdecimal() and len(words[0]) < _LONGEST:
        return checked(name, int(words[0]))
    return _refused(name, str(said))


def checked(name: SettingName, value: int) -> int:
    """The value, or `InvalidInput` when the setting cannot have it."""
    rule = RULES[name]
    return value if rule.least <= value <= rule.most else _refused(name, str(value))


def _refused(name: SettingName, said: str) -> NoReturn:
    rule = RULES[name]
    raise InvalidInput(
        f"{name.value} cannot be {said[:60]}.", f"Give a whole number, {rule.least} to {rule.most} ({rule.unit})."
    )
