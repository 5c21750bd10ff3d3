"""A draft as the quality score judges it: once by itself, and from then on beside the others of its batch."""

from functools import lru_cache

from careeros.domain.drafting.brief import Brief
from careeros.domain.messages import MessageText
from careeros.domain.quality.readings import reading_of
from careeros.domain.quality.scoring import Judged, judge

_REMEMBERED = 128
"""Drafts that are being written: the check of a model's answer and the report in review want it."""


@lru_cache(maxsize=_REMEMBERED)
def judgement_of(text: MessageText, brief: Brief) -> Judged:
    """What a text for a brief is worth by all that the brief knows."""
    return judge(
        text,
        channel=brief.channel,
        purpose=brief.purpose,
        contact=brief.contact,
        sender=brief.sender,
        contact_facts=brief.contact_facts,
        sender_facts=brief.sender_facts,
        whole=reading_of(text.body),
    )
