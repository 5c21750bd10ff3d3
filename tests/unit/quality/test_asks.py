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


SHOP = "Hi Anna,\n\nWe restore paper in a small shop in Leith. {}\n\nBest,\nSam"


@pytest.mark.parametrize(
    "sentence",
    [
        "Please let me know which glue you use.", "Please let me know if you have ten minutes.",
        "Let me know which glue you use.", "I would like to know which glue you use.",
        "I'd like to hear how you chose it.", "I was wondering which glue you use.",
        "I wonder if you have a minute.", "It would help me to know which glue you use.",
        "Grateful if you could share the list.", "I am asking for ten minutes of your time.",
        "I'd value your advice on glue.", "I'd love to hear how you got into it.",
        "Any tips on glue would be welcome.", "I would appreciate your thoughts on it.",
        "I hope you can spare ten minutes.", "I hope you might tell me which glue you use.",
        "My question is which glue you use.", "All I want to know is which glue you use.",
        "Would be great to hear how you did it.", "Perhaps you could tell me which one you use.",
        "You could help me with one thing: which glue do you use.", "Please tell me which glue you use.",
        "Kindly share the list with me.", "Do let me know which you use.",
        "Ten minutes of your time would help me a lot.", "I want to ask you which glue you use.",
        "I need your advice on glue.", "I'm curious which glue you use.", "I'm keen to learn how you did it.",
        "Happy to hear any advice you have.", "Would love your take on it.", "Could I trouble you for ten minutes",
        "Mind telling me which glue you use?", "Up for a coffee?", "Fancy a coffee next week?",
        "Got ten minutes this week?", "Coffee next week?", "Which glue do you use?",
        "Who at Northwind should I talk to?", "Please don't stop there: refer me too.",
        "Enjoy your weekend and hire me on Monday.", "Let me know if anything opens up on your team.",
    ],
)  # fmt: skip
def test_however_it_is_put_it_is_the_ask(sentence: str) -> None:
    assert report_on(SHOP.format(sentence)).criteria["ask"].raw > 0.7


@pytest.mark.parametrize(
    "sentence",
    [
        "Can you believe it?", "Isn't that odd?", "Please accept my best wishes.", "Do I need to say more?",
        "I won't record unless you say so.", "Please don't rush.", "I'd like to copy it.",
        "Do you still remember the camp?", "Who knew?", "What a day, right?", "Funny how things go, isn't it?",
        "Please give my regards to your team.", "Please excuse the long message.", "Let me explain.",
        "Let me tell you a bit about me.", "Let's hope for the best.", "I hope you are well.", "I hope you like it.",
        "I'd like to thank you for it.", "I would love to work in your field one day.", "I'm looking forward to it.",
        "Need I say more?", "Why do I ask?", "How did I find you?", "What do I do?", "Where to begin?",
        "Small world, no?", "You may remember me from the camp.", "You could say I fell in love with maps.",
        "I can send you my CV.", "I'll send the list on Friday.", "Please find my CV attached.",
        "Please know that I am grateful.", "Take care.", "Keep up the good work.", "Stay warm.",
        "Have a good weekend.", "Give my best to Tom.", "Enjoy your holiday.", "See you on Friday.",
        "Please don't stop writing.", "Let me know if anything is unclear.", "Let me introduce my sister and our shop.",
    ],
)  # fmt: skip
def test_what_is_only_said_asks_for_nothing(sentence: str) -> None:
    assert report_on(SHOP.format(sentence)).criteria["ask"].raw < 0.3


@pytest.mark.parametrize(
    ("sentences", "asks"),
    [
        ("Could you tell me which glue you use, introduce me to your head and refer me?", 3),
        ("Would you look at my portfolio and introduce me to your lead?", 2),
        ("Could you look over my CV, and could you introduce me to your boss?", 2),
        ("Could you tell me which glue you use? And I need your manager's e-mail.", 2),
        ("Could you tell me which glue you use? While you're at it, endorse me.", 2),
        ("Could you tell me which glue you use? I want a tour as well.", 2),
        ("Could you tell me which glue you use, and how you store it?", 1),
        ("Could you read my CV, forward my portfolio and vouch for me?", 3),
        ("Could you tell me which glue you use and connect me with your lead?", 2),
        ("Could you tell me how you recommend and hire people for map work?", 1),
        ("Could you tell me how archives hire, nominate and recommend people?", 1),
        ("Could you tell me how to meet and connect with conservators?", 1),
        ("Could you tell me how you find, hire and keep conservators?", 1),
        ("Could you read my CV and tell me what is missing?", 1),
        ("Could you spare ten minutes or point me to somebody?", 1),
        ("Could we meet on Tuesday, or would Friday suit you?", 1),
        ("Could we talk for ten minutes? When would suit you?", 1),
        ("Could we talk for ten minutes? Please let me know which day suits you.", 1),
        ("Could we talk? Just let me know.", 1),
        ("Could we talk? If another week is better, please let me know.", 1),
        ("I'd love to hear how you chose it. Could we talk for ten minutes?", 1),
        ("Could you tell me which glue you use? I won't record unless you say so.", 1),
        ("Could you tell me which glue you use? Do you still remember the camp?", 1),
    ],
)
def test_how_many_things_are_asked_for(sentences: str, asks: int) -> None:
    assert asks_in(SHOP.format(sentences)) == asks
