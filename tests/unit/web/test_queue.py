from careeros.application.review.list_review import Addressed
from careeros.domain.approval import InReview
from careeros.domain.quality import Verdict
from careeros.entrypoints.web.queue_view import Narrowing, Queue
from tests.builders import a_contact, a_message, a_report


def waiting(name: str, verdict: Verdict = Verdict.READY) -> Addressed:
    person = a_contact(name)
    return Addressed(InReview(a_message(person), a_report(verdict)), person)


def test_a_search_folds_case_and_accents_and_wants_every_word() -> None:
    queue = [waiting("José Müller"), waiting("Ana Torres")]

    assert [item.name for item in Queue.of(queue, Narrowing(words="JOSE tide"), more=False).items] == ["José Müller"]


def test_counts_are_of_all_that_wait_whatever_is_shown() -> None:
    queue = [waiting("Ana"), waiting("Ben", Verdict.BLOCKED), waiting("Cem", Verdict.BLOCKED)]

    listed = Queue.of(queue, Narrowing(verdict="blocked"), more=False)

    assert [item.name for item in listed.items] == ["Ben", "Cem"]
    assert [(each.verdict, each.count) for each in listed.by_verdict] == [
        ("ready", 1),
        ("needs_work", 0),
        ("blocked", 2),
    ]
    assert (listed.total, listed.ready) == (3, 1)


def test_after_a_decision_the_next_younger_one_follows_and_then_the_oldest() -> None:
    first, second, third = waiting("Ana"), waiting("Ben"), waiting("Cem")

    left = Queue.of([first, third], Narrowing(), more=False)
    assert left.next_to_do(second.state.message.id) == third.state.message.id
    left = Queue.of([first, second], Narrowing(), more=False)
    assert left.next_to_do(third.state.message.id) == first.state.message.id
    assert Queue.of([], Narrowing(), more=False).next_to_do(third.state.message.id) is None


def test_a_narrowing_lasts_from_page_to_page() -> None:
    assert Narrowing("ready", "a & b").query == "?verdict=ready&q=a+%26+b"
    assert Narrowing().query == ""
