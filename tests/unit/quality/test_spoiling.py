"""A message that is spoilt in one place loses, whatever the spoiling does for its length or its courtesy."""

from typing import Any

import pytest

from careeros.domain.channels import Channel
from careeros.domain.messages import Purpose
from careeros.domain.quality import QualityReport
from tests.unit.quality.builders import BODY, a_fact, report_on

NOTE = "Hi Anna, I read your Kafka article twice and moved our claims pipeline after it. May I connect? Sam"


def with_one_more(sentence: str, **changes: Any) -> QualityReport:
    return report_on(BODY.replace("Could you spare", f"{sentence} Could you spare"), **changes)


@pytest.mark.parametrize(
    ("criterion", "sentence"),
    [
        ("brevity", "Maps have been used by people since ancient times to understand the world around them."),
        ("brevity", "It is well known that education is the key to success."),
        ("brevity", "As we all know, software is changing quickly these days and firms everywhere have to keep up."),
        ("tone", "You left us all to fend for ourselves."),
        ("tone", "You were kind once, but ten years and never a card."),
        ("tone", "My father wrote as well, and you haven't answered."),
        ("tone", "I am dust under your desk and do not deserve to say your name."),
        ("tone", "I have no business bothering a great man like you."),
        ("tone", "The price goes up Monday, so it's now or never."),
        ("tone", "I need it signed before then, I won't ask again."),
        ("tone", "I HAVE NOTHING TO SELL YOU."),
        ("originality", "Teamwork makes the dream work, and sharing is caring."),
        ("deliverability", "Our new course is 30% off till Friday, with free tickets for you."),
    ],
)
def test_a_spoiling_sentence_costs_points_and_the_message_loses(criterion: str, sentence: str) -> None:
    spoilt, clean = with_one_more(sentence), report_on()

    assert spoilt.criteria[criterion].raw < clean.criteria[criterion].raw
    assert spoilt.total < clean.total


@pytest.mark.parametrize(
    "sentence",
    [
        "Our stores in Aarhus and Oslo keep the old schedule for the whole of the winter.",
        "The first version was slow and nobody in the office trusted the numbers.",
        "My team keeps the old schedule in place for the whole of the winter.",
    ],
)
def test_a_sentence_about_somebody_is_no_general_truth(sentence: str) -> None:
    told = (a_fact("note", sentence),)

    assert with_one_more(sentence, sender_facts=told).criteria["brevity"].raw == report_on().criteria["brevity"].raw


def test_what_says_nothing_is_shown_with_a_way_to_mend_it() -> None:
    truth = "Technology has changed the way people live and work"
    found = with_one_more(f"{truth}.").criteria["brevity"]

    assert found.fix == f"Cut what says nothing: “{truth}”."
    assert len(found.spans) == 1


@pytest.mark.parametrize(
    "sentence", ["You left us all waiting here.", "I am nothing, a speck, not fit to write to you."]
)
def test_a_short_text_does_not_win_by_growing_longer(sentence: str) -> None:
    longer = NOTE.replace("May I", f"{sentence} May I")

    assert report_on(longer, channel=Channel.LINKEDIN_NOTE).total < report_on(NOTE, channel=Channel.LINKEDIN_NOTE).total


def test_a_reproach_is_no_reason() -> None:
    plain = NOTE.replace("I read", "You should see how I read")
    reproach = plain.replace("May I", "You left us all alone, you know. May I")

    assert report_on(reproach).criteria["reason"].raw <= report_on(plain).criteria["reason"].raw


def test_a_thank_you_needs_no_ask_and_one_is_judged_as_ever() -> None:
    thanks = "Hi Anna,\n\nThank you for the article, it saved me a week.\n\nSam"
    asking = thanks.replace("\n\nSam", " Could you call me?\n\nSam")

    assert report_on(asking, purpose=Purpose.THANKS).criteria["ask"].raw == report_on(asking).criteria["ask"].raw


@pytest.mark.parametrize("words", ["Could you spare 15 minutes next week to", "Would you tell me what you"])
def test_a_request_that_breaks_off_is_none(words: str) -> None:
    start, _, _ = BODY.partition("Could you spare")

    assert report_on(start + words).criteria["ask"].spans == ()


@pytest.mark.parametrize(
    "body",
    [
        "静怡老师您好：\n\n九月您回学院讲课，我记了满满三页。所以冒昧写信给您。\n\n我在儿科和急诊之间来回摇摆，身边的人都劝我选轻松的，可我想",
        "Hola Anna, leí su artículo sobre los datos. Me gustaría saber cómo empezó su equipo con la",
    ],
)
def test_a_text_breaks_off_in_any_language(body: str) -> None:
    assert "breaks off" in (report_on(body).criteria["readability"].fix or "")


def test_a_last_line_with_the_writer_s_name_and_trade_is_an_end() -> None:
    body = "Hi Anna, I read your article every week. Could I ask you how you began? Sam, second year at St Andrews"

    assert "breaks off" not in (report_on(body).criteria["readability"].fix or "")


@pytest.mark.parametrize(
    "sentence",
    [
        "The first version was slow and nobody in the office trusted the numbers.",
        "One wonders how somebody of that sort came so far.",
        "It would be wise to stay on good terms with me.",
        "I blush when I recall that evening.",
        "I win. I always deliver.",
    ],
)
def test_what_hangs_on_nothing_that_is_known_costs_points_and_is_shown(sentence: str) -> None:
    loose, clean = with_one_more(sentence), report_on()

    assert loose.criteria["brevity"].raw < clean.criteria["brevity"].raw
    assert loose.total < clean.total
    assert str(loose.criteria["brevity"].fix).startswith("Say what it has to do with the two of you, or cut it: “")


def test_a_part_of_a_sentence_is_shown_alone() -> None:
    body = BODY.replace("and it helped me a lot", "and the kettle on my desk boils slower these days")
    (place,) = report_on(body).criteria["brevity"].spans

    assert body[slice(*place.span)] == "and the kettle on my desk boils slower these days"


@pytest.mark.parametrize(
    "sentence",
    [
        "Pipelines like yours are what I have in mind.",
        "I'm just starting out.",
        "That is why your advice counts.",
        "Thank you for all of it.",
        "Would Tuesday or Wednesday suit?",
    ],
)
def test_what_is_known_or_says_who_why_or_thanks_hangs_on_something(sentence: str) -> None:
    found = with_one_more(sentence).criteria["brevity"]

    assert not str(found.fix).startswith("Say what it has to do")


def test_where_nothing_is_known_nothing_can_hang_on_it() -> None:
    body = BODY.replace("Could you spare", "The kettle on the desk boils slower these days. Could you spare")
    found = report_on(body, contact_facts=()).criteria["brevity"]

    assert not str(found.fix).startswith("Say what it has to do")
