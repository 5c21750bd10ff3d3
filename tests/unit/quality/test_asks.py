"""Which sentences count as asks, and which only go with the one before them."""

import pytest

from tests.unit.quality.builders import BODY, report_on

ASK = "Could you spare 15 minutes next week to tell me what you look for in new hires?"


def asks_in(body: str) -> int:
    return len(report_on(body).criteria["ask"].spans)


@pytest.mark.parametrize(
    "statement",
    [
        "I'll send a one-pager that you can paste.",
        "You told me of the move when I started.",
        "How are you?",
        "I'd be grateful for even one line.",
        "If it's too much, just tell me.",
        "Thursday or Friday any good?",
        "I'd be glad to call at your convenience.",
        "As head of the team you must have seen many careers.",
        "I also read your second article and learned a lot.",
        "I hope the new team is treating you kindly.",
        "And please say no if it's too much.",
        "Please do not feel you have to.",
        "Please let me know.",
        "See my CV attached.",
        "Please forgive the length.",
        "You can ring me any evening.",
        "No need to answer today.",
    ],
)
def test_what_goes_with_an_ask_is_no_second_one(statement: str) -> None:
    assert asks_in(BODY.replace(ASK, f"{ASK} {statement}")) == 1


@pytest.mark.parametrize(
    "second",
    [
        "Could you also send me your slides?",
        "Please review my CV as well.",
        "And would you refer me?",
        "Refer me, too.",
        "I would also ask you to review my drawings.",
        "And lend me your projector for the 4th.",
        "I was also hoping you might read my thesis.",
        "I'd like you to read my thesis as well.",
        "It would also help if you shared my post.",
    ],
)
def test_a_second_ask_is_one(second: str) -> None:
    assert asks_in(BODY.replace(ASK, f"{ASK} {second}")) == 2


@pytest.mark.parametrize(
    "question",
    [
        "Which one suits the team best?",
        "Is now a better moment for the role?",
        "Who is the right person to ask?",
        "Which of my tickets would carry over, and which would I have to start again?",
    ],
)
def test_a_plain_question_is_the_ask_where_there_is_no_other(question: str) -> None:
    assert asks_in(BODY.replace(ASK, question)) == 1


def test_a_postscript_that_asks_again_counts() -> None:
    assert asks_in(BODY + "\n\nP.S. Could you also send me your slides?") == 2


def test_no_ask_is_worth_less_than_three() -> None:
    none = BODY.replace(ASK, "I would like to see it for myself one day.")
    three = BODY.replace(ASK, f"{ASK} Could you also send me your slides? And would you refer me?")

    assert 0 < report_on(none).criteria["ask"].raw < report_on(three).criteria["ask"].raw


def test_who_lets_off_and_asks_plainly_asks() -> None:
    assert asks_in(BODY.replace(ASK, "Could you spare ten minutes, or say no if it's too much?")) == 1
