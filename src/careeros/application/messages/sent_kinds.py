from careeros.application.settings.lately import Lately
from careeros.domain.runtime_settings import SettingName, chosen


async def kinds_sent(settings: Lately) -> frozenset[str]:
    """The kinds of facts that a model is sent, as `facts_sent` says now."""
    return frozenset(chosen(SettingName.FACTS_SENT, await settings.value(SettingName.FACTS_SENT)))
