"""`score`: one reading, then the gates and the criteria over it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy

from attrs import frozen

from careeros.domain.channels import Channel, limit_of
from careeros.domain.contacts import Contact
from careeros.domain.facts import Fact
from careeros.domain.messages import MessageText, Purpose
from careeros.domain.quality.batch import BatchView
from careeros.domain.quality.criteria.ask import ask
from careeros.domain.quality.criteria.brevity import brevity
from careeros.domain.quality.criteria.deliverability import deliverability
from careeros.domain.quality.criteria.originality import originality
from careeros.domain.quality.criteria.personalisation import personalisation
from careeros.domain.quality.criteria.readability import readability
from careeros.domain.quality.criteria.reader_focus import reader_focus
from careeros.domain.quality.criteria.reason import reason
from careeros.domain.quality.criteria.tone import tone
from careeros.domain.quality.evidence import Assessment, Evidence
from careeros.domain.quality.gates.copied import copied_text
from careeros.domain.quality.gates.echoes import without_echoes
from careeros.domain.quality.gates.grounding import names_and_numbers, unsupported_claim
from careeros.domain.quality.gates.honorifics import honorific
from careeros.domain.quality.gates.limits import no_subject, over_limit
from careeros.domain.quality.gates.names import wrong_name
from careeros.domain.quality.gates.placeholders import placeholder
from careeros.domain.quality.gates.safety import unsafe
from careeros.domain.quality.knowledge import knowledge_of
from careeros.domain.quality.languages import language_of
from careeros.domain.quality.reading import Reading, read, without_quotes
from careeros.domain.quality.report import Abstention, Criterion, Gate, QualityReport, Verdict
from careeros.domain.quality.salutation import salutation_of
from careeros.domain.quality.signoff import signoff_of
from careeros.domain.sender import Sender

READY = 70.0
GATED = 39.0

GATES: tuple[Callable[[Evidence], Iterator[Gate]], ...] = (
    placeholder, wrong_name, unsupported_claim, over_limit, unsafe, honorific, no_subject, copied_text,
)  # fmt: skip

CRITERIA: tuple[tuple[str, float, str, Callable[[Evidence], Assessment]], ...] = (
    ("personalisation", 22, "B", personalisation),
    ("ask", 18, "B", ask),
    ("brevity", 14, "B", brevity),
    ("reason", 12, "A", reason),
    ("tone", 12, "A", tone),
    ("readability", 8, "B", readability),
    ("originality", 6, "C", originality),
    ("reader_focus", 4, "C", reader_focus),
    ("deliverability", 4, "B", deliverability),
)
"""Name, weight of 100, grade of the evidence (A human-rated data, B vendor statistics, C convention), and the rule."""

_OF_NO_WORTH = frozenset({placeholder.__name__, unsafe.__name__})
"""Gates whose sentences earn nothing either."""

_OF_BATCH = frozenset({personalisation, originality})
"""The criteria that look at the other messages of a batch, as the gate for copied text does."""


def score(
    text: MessageText,
    *,
    channel: Channel,
    purpose: Purpose = Purpose.INTRODUCTION,
    contact: Contact,
    sender: Sender,
    contact_facts: Sequence[Fact] = (),
    sender_facts: Sequence[Fact] = (),
    batch: BatchView | None = None,
) -> QualityReport:
    """Score one message to `contact`; with `batch`, also against the messages to others that it holds."""
    alone = judge(
        text,
        channel=channel,
        purpose=purpose,
        contact=contact,
        sender=sender,
        contact_facts=contact_facts,
        sender_facts=sender_facts,
    )
    return alone.report if batch is None else alone.beside(batch)


def judge(
    text: MessageText,
    *,
    channel: Channel,
    purpose: Purpose,
    contact: Contact,
    sender: Sender,
    contact_facts: Sequence[Fact],
    sender_facts: Sequence[Fact],
    whole: Reading | None = None,
) -> "Judged":
    """Judge a message by itself, to show it to a batch later; `whole` is its body where that was read already."""
    if whole is None:
        whole = read("body", text.body)
    quotes = without_quotes(whole.text) is not whole.text
    body = read("body", text.body, own=True) if quotes else whole
    evidence = Evidence(
        channel,
        purpose,
        body,
        whole,
        _subject(text.subject, channel, premium=sender.premium),
        knowledge_of(contact, sender, contact_facts, sender_facts),
        language_of(body.words, plain=body.text.isascii(), signs=body.signs),
        salutation_of(body),
        signoff_of(body),
        premium=sender.premium,
    )
    gates = tuple(gate for find in GATES for gate in find(evidence))
    if gates:
        gates = without_echoes(gates)
        evidence.spoil([gate.span for gate in gates if gate.field == "body" and gate.gate in _OF_NO_WORTH])
    assessed = tuple([assess(evidence) for *_, assess in CRITERIA])
    return Judged(evidence, assessed, _report(evidence, gates, assessed, {}))


@frozen(eq=False)
class Judged:
    """A message judged by itself: its report, and what it takes to hold it against others."""

    _evidence: Evidence
    _assessed: tuple[Assessment, ...]
    report: QualityReport

    @property
    def claims_unchecked(self) -> bool:
        """Whether it names or counts what nothing known holds, and passes only because no facts are known."""
        return self._evidence.knowledge.thin and bool(names_and_numbers(self._evidence))

    def beside(self, batch: BatchView) -> QualityReport:
        """The report, with what looks at the batch asked once more. As neither criterion abstains, the others weigh the
        same.
        """
        evidence = copy(self._evidence)
        evidence.compared = batch.compare(evidence.body, evidence.knowledge.contact_given)
        evidence.abstained = []
        gates = (*self.report.gates, *copied_text(evidence))
        assessed: list[Assessment] = []
        same: dict[str, Criterion] = {}
        for (name, *_, assess), found in zip(CRITERIA, self._assessed, strict=True):
            if assess in _OF_BATCH:
                assessed.append(assess(evidence))
            else:
                assessed.append(found)
                same[name] = self.report.criteria[name]
        evidence.abstained = [one for one in self._evidence.abstained if one[0] != copied_text.__name__]
        return _report(evidence, gates, assessed, same)


def _subject(subject: str, channel: Channel, *, premium: bool) -> Reading | None:
    """The subject as read, where the channel carries one."""
    if not subject or limit_of(channel, premium=premium).subject == 0:
        return None
    return read("subject", subject)


def _report(
    evidence: Evidence, gates: tuple[Gate, ...], assessed: Sequence[Assessment], same: Mapping[str, Criterion]
) -> QualityReport:
    """The report on what was assessed, in which some criteria are the `same` as they were."""
    weighed = sum([weight for (_, weight, *_), found in zip(CRITERIA, assessed, strict=True) if found.why_not is None])
    criteria = {
        name: same[name] if name in same else _criterion(found, weight, weighed, grade)
        for (name, weight, grade, _), found in zip(CRITERIA, assessed, strict=True)
    }
    total = min(sum([one.points for one in criteria.values()]), 100.0)
    verdict = Verdict.READY if total >= READY else Verdict.NEEDS_WORK
    if gates:
        verdict, total = Verdict.BLOCKED, min(total, GATED)
    abstained = tuple([Abstention(what, why) for what, why in evidence.abstained])
    return QualityReport(total, verdict, evidence.language, gates, criteria, abstained)


def _criterion(found: Assessment, weight: float, weighed: float, grade: str) -> Criterion:
    if found.why_not is not None:
        return Criterion(0.0, 0.0, 0.0, grade, assessed=False, why_not=found.why_not)
    raw, share = round(found.raw, 4), 100.0 * weight / weighed
    return Criterion(raw, share, raw * share, grade, assessed=True, spans=found.spans, fix=found.fix)
