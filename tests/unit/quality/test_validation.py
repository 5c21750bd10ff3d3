"""The floors that the scorer must hold: on our own clean messages and their spoilt twins, and on the tuning data."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

import learn_quality_weights as learning
import quality_data as data
import validate_quality as validation
from quality_corpus import clean_messages
from quality_operators import MUST_BLOCK, OPERATORS
from quality_pairs import HANDS, told_of

CLEAN = clean_messages()
FOLDER = data.data_folder()
RANKED = validation.ranking(CLEAN)
needs_data = pytest.mark.skipif(FOLDER is None, reason="the tuning data is not beside the repository")


def test_no_clean_message_is_blocked() -> None:
    assert [message.text.body for message in CLEAN if message.score().gates] == []


def test_messages_by_a_hand_that_had_not_seen_the_rules_pass_and_win() -> None:
    told = told_of(HANDS["another hand"])

    assert told.blocked in ([], ["m046"]), "'forty people' is how one speaks, and looks like a claim"
    assert told.messages == 150
    assert told.wins.total() / told.pairs.total() >= 0.88
    assert all(told.gated[kind] / told.pairs[kind] >= 0.8 for kind in ("wrong_name", "slot", "preamble", "too_long"))


def test_messages_by_a_second_such_hand_mostly_pass_and_win() -> None:
    told = told_of(HANDS["a second hand"])

    assert told.messages == 112
    assert len(told.blocked) <= 13
    assert told.wins.total() / told.pairs.total() >= 0.74
    assert all(told.gated[kind] / told.pairs[kind] >= 0.8 for kind in ("wrong_name", "slot"))


def test_there_are_twenty_operators_and_more() -> None:
    assert len(OPERATORS) >= 20


def test_the_clean_message_wins() -> None:
    pairs, wins = (sum(row[column] for row in RANKED.values()) for column in (0, 1))

    assert wins / pairs >= 0.97


@pytest.mark.parametrize("name", OPERATORS)
def test_the_clean_message_wins_against_each_operator(name: str) -> None:
    pairs, wins, _ = RANKED[name]

    assert wins / pairs >= 0.90


@pytest.mark.parametrize("name", sorted(MUST_BLOCK))
def test_what_must_block_blocks_at_the_place(name: str) -> None:
    pairs, _, blocked = RANKED[name]

    assert blocked / pairs >= 0.95


@needs_data
def test_tone_agrees_with_people() -> None:
    assert FOLDER is not None
    assert data.cross_validated(learning.tone_rows(FOLDER), data.auc) >= 0.85


@needs_data
def test_asks_are_told_from_other_sentences() -> None:
    assert FOLDER is not None
    rows = learning.ask_rows(FOLDER)

    assert data.cross_validated(rows, data.auc) >= 0.87
    assert data.cross_validated(rows, lambda pairs: data.recall_at(pairs, 0.8)[0]) >= 0.65


@needs_data
def test_bulk_mail_is_told_from_real_mail() -> None:
    assert FOLDER is not None
    assert data.cross_validated(learning.bulk_rows(FOLDER), data.auc) >= 0.92


@needs_data
def test_real_mail_without_a_profile_is_almost_never_gated() -> None:
    assert FOLDER is not None
    ham = [mail for mail in data.mails(FOLDER) if mail["label"] == "ham"]
    gated = sum(bool(validation.bare(mail["body"], mail["subject"]).gates) for mail in ham)

    assert gated / len(ham) <= 0.02
