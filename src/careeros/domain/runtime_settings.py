"""Settings of the whole installation that are changed while it runs."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from attrs import frozen

from careeros.domain.errors import InvalidInput


class SettingName(StrEnum):
    SCRAPING_RATE_LIMIT = "scraping_rate_limit"
    USE_PROXIES = "use_proxies"
    USE_CACHED_MESSAGES = "use_cached_messages"
    DRAFTS_AT_ONCE = "drafts_at_once"


@frozen
class SettingRule:
    """A whole number from `least` to `most`; `usual` where nobody set it."""

    usual: int
    least: int
    most: int
    unit: str
    meaning: str


RULES: Mapping[SettingName, SettingRule] = {
    SettingName.SCRAPING_RATE_LIMIT: SettingRule(
        10, 1, 600, "a minute", "public profile pages that all workers together read"
    ),
    SettingName.USE_PROXIES: SettingRule(0, 0, 100, "%", "of these pages that are read through a proxy"),
    SettingName.USE_CACHED_MESSAGES: SettingRule(
        0, 0, 100, "%", "of a model's drafts that are taken from its earlier answer to the same prompt"
    ),
    SettingName.DRAFTS_AT_ONCE: SettingRule(
        50, 1, 200, "at a time", "drafts that each process asks a model for, two a thread at most"
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


def checked(name: SettingName, value: int) -> int:
    """The value, or `InvalidInput` when the setting cannot have it."""
    rule = RULES[name]
    if not rule.least <= value <= rule.most:
        raise InvalidInput(
            f"{name.value} cannot be {value}.", f"Give a whole number, {rule.least} to {rule.most} ({rule.unit})."
        )
    return value
