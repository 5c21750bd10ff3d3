"""The messages of a batch are held against one another when they are drafted, edited and approved."""

import pytest

from careeros.application.core import Core
from careeros.application.messages.draft_messages import Selection
from careeros.domain.approval import Gated, InReview
from careeros.domain.messages import Message, Purpose
from careeros.entrypoints.wiring.adapters import Adapters
from tests.builders import ANA, a_contact

pytestmark = pytest.mark.anyio

BODY = (
    "Hi {name},\n\nI look after the pipelines of a small clinic and saw that {company} does the same for many more. "
    "Could you spare 15 minutes to tell me how your team tests them?\n\nThanks for your time,\nMira"
)


PEOPLE = {"Noor Haddad": "Globex", "Omar Said": "Initech", "Ida Moe": "Umbra"}


async def drafted_for_two(core: Core, adapters: Adapters) -> tuple[Message, Message]:
    async with adapters.begin(ANA) as work:
        await work.contacts.add([a_contact(name, company=company) for name, company in PEOPLE.items()])
        await work.commit()
    batch = await core.draft_messages(Selection(), purpose=Purpose.INTRODUCTION, channel=None, by=ANA)
    await core.run_due(by=ANA, limit=100, batch_id=batch.id)
    progress = await core.show_batch(batch.id, by=ANA)
    shown = [await core.show_message(done.id, by=ANA) for done in progress.drafted]
    _ida, noor, omar = sorted(shown, key=lambda one: one.contact.name.full)
    return noor.state.message, omar.state.message


def gates(state: object) -> set[str]:
    assert isinstance(state, InReview)
    return {gate.gate for gate in state.report.gates}


async def test_templates_for_two_people_do_not_block_one_another(core: Core, adapters: Adapters) -> None:
    for message in await drafted_for_two(core, adapters):
        shown = await core.show_message(message.id, by=ANA)
        assert gates(shown.state) == set()
        assert isinstance(shown.state, InReview)
        assert "copied_text" not in {one.what for one in shown.state.report.abstained}


async def test_a_text_that_is_pasted_from_another_recipients_is_blocked(core: Core, adapters: Adapters) -> None:
    noor, omar = await drafted_for_two(core, adapters)
    await core.edit_message(noor.id, by=ANA, body=BODY.format(name="Noor", company="Globex"))

    pasted = await core.edit_message(omar.id, by=ANA, body=BODY.format(name="Omar", company="Globex"))

    assert "copied_text" in gates(pasted.state)
    with pytest.raises(Gated):
        await core.approve_message(omar.id, seen=pasted.state.message.fingerprint, by=ANA)


async def test_a_near_duplicate_earns_nothing_for_originality(core: Core, adapters: Adapters) -> None:
    noor, omar = await drafted_for_two(core, adapters)
    await core.edit_message(noor.id, by=ANA, body=BODY.format(name="Noor", company="Globex"))

    alike = await core.edit_message(omar.id, by=ANA, body=BODY.format(name="Omar", company="Initech"))

    assert isinstance(alike.state, InReview)
    assert "copied_text" not in gates(alike.state)
    assert alike.state.report.criteria["originality"].raw == 0


async def test_a_rejected_message_is_no_duplicate_of_one_that_still_may_go_out(core: Core, adapters: Adapters) -> None:
    noor, omar = await drafted_for_two(core, adapters)
    await core.edit_message(noor.id, by=ANA, body=BODY.format(name="Noor", company="Globex"))
    await core.reject_message(noor.id, reason="Too early", by=ANA)

    alike = await core.edit_message(omar.id, by=ANA, body=BODY.format(name="Omar", company="Initech"))

    assert isinstance(alike.state, InReview)
    assert alike.state.report.criteria["originality"].raw > 0


async def test_a_fact_that_is_added_counts_for_the_rarity_of_others(core: Core, adapters: Adapters) -> None:
    noor, omar = await drafted_for_two(core, adapters)
    talk, said = "Gave a talk on pipelines at ScaleConf", " Your ScaleConf talk stayed with me.\n\nThanks"
    body = BODY.format(name="Omar", company="Initech").replace("\n\nThanks", said)
    await core.add_fact(omar.contact_id, kind="talk", text=talk, source="you", by=ANA)
    rare = await core.edit_message(omar.id, by=ANA, body=body)

    await core.add_fact(noor.contact_id, kind="talk", text=talk, source="you", by=ANA)
    common = await core.edit_message(omar.id, by=ANA, body=body + " L.")

    assert isinstance(rare.state, InReview)
    assert isinstance(common.state, InReview)
    earned = [one.report.criteria["personalisation"].raw for one in (rare.state, common.state)]
    assert earned[0] > earned[1]
