"""What presses, reproaches or slights the reader, and what only sounds like it."""

import pytest

from tests.unit.quality.builders import BODY, report_on

WAY_OUT = "Either way"


def tone_with(sentence: str) -> float:
    return report_on(BODY.replace(WAY_OUT, f"{sentence} {WAY_OUT}")).criteria["tone"].raw


@pytest.mark.parametrize(
    "sentence",
    [
        "Our ferries never came back.", "You never looked back.", "Nobody else has those sheets.",
        "I was disappointed by the old glue.", "We haven't spoken since camp.", "They never called it a failure.",
        "You must be proud of it.", "You must see our map room one day.", "You have to laugh.",
        "You must have been busy with the launch.", "You need to see it to believe it.",
        "It isn't urgent.", "Not urgent at all, no deadline.", "There's no deadline.",
        "The deadline of our show is May.", "I expect to finish in May.", "The clock in our hall ticks.",
        "I have attached my CV for your kind reference.", "Thank you for your kind patience.",
        "You must see the maps one day.", "You must see it.", "I won't forget how kind you were.",
        "I'll never forget how kind you were.", "They treat us like family here.", "She treats me as an equal.",
        "I seriously enjoyed it.", "I'm obviously a fan.",
    ],
)  # fmt: skip
def test_it_blames_and_presses_nobody(sentence: str) -> None:
    assert tone_with(sentence) > report_on().criteria["tone"].raw - 0.1


@pytest.mark.parametrize(
    "sentence",
    [
        "I've written to you four times already.", "I've tried to reach you three times.", "You never came back to me.",
        "Silence would say a lot about you.", "It would break my heart if you said no.", "Don't ignore this.",
        "Nobody else would treat me like this.", "I'd have thought you would be kinder.", "You must be quick.",
        "You must know I won't stop writing.", "You must feel guilty for not replying.",
        "You must see that ignoring me has a price.", "You must admit it.", "You treat me like dirt.",
        "I won't forget how you ignored me.", "I won't forget this.",
        "I won't forget that you did not reply.", "How long does a reply take?", "The deadline is tomorrow.",
        "I was disappointed that you did not answer.", "Your kind never answers.", "Seriously, answer me.",
        "You obviously don't care.", "Everyone else has answered.", "The clock is ticking.", "I expect an answer.",
    ],
)  # fmt: skip
def test_it_blames_or_presses_the_reader(sentence: str) -> None:
    assert tone_with(sentence) < report_on().criteria["tone"].raw - 0.1


@pytest.mark.parametrize(
    "sentence",
    ["YOUR WORK IS THE BEST IN THE WORLD!!!", "I've written to you four times already.", "Don't ignore this."],
)
def test_what_spoils_the_tone_does_not_make_a_short_text_long_enough(sentence: str) -> None:
    short = "Hi Anna, your article on Kafka helped me. I look for a role in streaming. Could we talk for ten minutes?"

    assert report_on(f"{short} {sentence}").total < report_on(short).total


@pytest.mark.parametrize(
    "parting", ["See you then", "Over to you", "Hope to hear from you", "All the best to you and yours", "Talk soon"]
)
def test_who_takes_leave_breaks_nothing_off(parting: str) -> None:
    said = "Hi Anna,\n\nI read your article on Kafka and look for a role in it. Could you spare 15 minutes?"

    assert "breaks off" not in (report_on(f"{said} {parting}").criteria["readability"].fix or "")
    assert "breaks off" in (report_on(f"{said} See you at the").criteria["readability"].fix or "")


@pytest.mark.parametrize(
    ("subject", "is_kept"),
    [
        ("Invoice 2231 attached", False), ("Your holiday in Malta", False), ("Your account will be closed", False),
        ("Your Kafka article", True), ("Streaming systems", True), ("A question", True), ("Data at Northwind", True),
    ],
)  # fmt: skip
def test_a_subject_that_neither_the_body_nor_a_fact_knows_costs_points(subject: str, is_kept: bool) -> None:
    found, usual = report_on(subject=subject).criteria["deliverability"], report_on().criteria["deliverability"]

    assert (found.raw > usual.raw - 0.1) is is_kept
    assert (found.fix != "Let the subject say what the body says.") is is_kept
