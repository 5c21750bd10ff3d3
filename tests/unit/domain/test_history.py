"""What passed between two people, in figures."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from careeros.domain.history import NOTHING, Correspondent, EventKind, History, HistoryEvent, Side, facts_from, folded
from careeros.domain.ids import ContactId
from tests.builders import new_id

MAY = datetime(2025, 5, 3, 14, tzinfo=UTC)
KIM = Correspondent("Kim Lee", "kim-lee")
EVENTS = st.builds(
    HistoryEvent,
    st.just("messages.csv"),
    st.integers(2, 99),
    st.just(KIM),
    st.sampled_from([EventKind.MESSAGE, EventKind.INVITATION]),
    st.sampled_from(Side),
    st.integers(0, 50).map(lambda hours: MAY + timedelta(hours=hours)),
    st.sampled_from(["", "Hello"]),
    st.booleans(),
)


def _history(events: list[HistoryEvent]) -> History:
    told = folded(events)
    return told[KIM.key].history if told else NOTHING


HISTORIES = st.lists(EVENTS, max_size=6).map(_history)


def event(side: Side, hours: int = 0, *, direct: bool = True, text: str = "", **changes: object) -> HistoryEvent:
    kind = EventKind.INVITATION if text else EventKind.MESSAGE
    return HistoryEvent("messages.csv", 2, KIM, kind, side, MAY + timedelta(hours=hours), text, direct)


def test_the_last_to_write_is_told_whatever_the_order_of_the_file() -> None:
    events = [event(Side.THEM, 2), event(Side.YOU, 5), event(Side.YOU), event(Side.THEM, 3, direct=False)]

    for order in (events, events[::-1]):
        history = _history(order)
        assert (history.last_contact_at, history.last_from) == (MAY + timedelta(hours=5), Side.YOU)
        assert (history.sent, history.received, history.answered_at) == (2, 2, MAY + timedelta(hours=2))


def test_an_invitation_is_contact_but_no_message() -> None:
    history = _history([event(Side.THEM, text="We met at DataConf")])

    assert history == History(MAY, Side.THEM, invitation="We met at DataConf", invited_by=Side.THEM)


def test_a_note_is_kept_apart_and_changes_no_figure() -> None:
    note = HistoryEvent("Notes.csv", 2, KIM, EventKind.NOTE, Side.YOU, MAY, "Likes tides")

    (told,) = folded([note]).values()

    assert (told.history, told.notes) == (NOTHING, (note,))


@given(HISTORIES, HISTORIES)
def test_telling_again_changes_nothing_and_the_order_of_imports_does_not_matter(one: History, other: History) -> None:
    assert one.together(one) == one
    assert one.together(NOTHING) == NOTHING.together(one) == one
    both = one.together(other)
    assert both.together(one) == both.together(other) == both
    figures = ("last_contact_at", "last_from", "sent", "received", "answered_at")
    assert [getattr(both, name) for name in figures] == [getattr(other.together(one), name) for name in figures]


def test_what_passed_is_a_fact_for_drafts() -> None:
    contact_id = ContactId(new_id())
    history = _history([event(Side.YOU, text="Hello Kim"), event(Side.THEM, 1)])

    last, invitation = facts_from(contact_id, history)

    assert (last.kind, last.text) == ("message", "Last wrote on 3 May 2025; they wrote last.")
    assert (invitation.kind, invitation.text) == ("message", "With the invitation to connect you wrote: “Hello Kim”")
    assert facts_from(contact_id, history) == (last, invitation)
    assert facts_from(contact_id, NOTHING) == ()
