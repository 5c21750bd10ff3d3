"""Print how well the scorer tells good from bad: corruption ranking on our own corpus, and the tuning sets."""

from pathlib import Path
from random import Random
from uuid import UUID

from careeros.domain.channels import Channel
from careeros.domain.contacts import Contact
from careeros.domain.ids import ContactId
from careeros.domain.messages import MessageText
from careeros.domain.quality import QualityReport, score
from careeros.domain.sender import Sender
from learn_quality_weights import ask_rows, bulk_rows, tone_rows
from quality_corpus import Clean, clean_messages
from quality_data import asks, auc, cross_validated, data_folder, mails, outer_quartiles, recall_at, requests, spearman
from quality_operators import MUST_BLOCK, OPERATORS
from quality_pairs import HANDS, lines, told_of
from quality_sentences import lines as sentence_lines
from quality_sentences import plain_sentences


def ranking(messages: list[Clean]) -> dict[str, tuple[int, int, int]]:
    """For each operator: pairs, pairs that the clean one wins, and spoilt ones blocked at the spoilt place."""
    results: dict[str, tuple[int, int, int]] = {}
    for name, spoil in OPERATORS.items():
        chance = Random(name)  # noqa: S311
        pairs = wins = blocked = 0
        for message in messages:
            spoilt = spoil(message, chance)
            if spoilt is None:
                continue
            body, place = spoilt
            report = message.score(body)
            pairs += 1
            wins += message.score().total > report.total
            blocked += place is not None and any(_touches(gate.span, place) for gate in report.gates)
        results[name] = (pairs, wins, blocked)
    return results


def _touches(span: tuple[int, int], place: tuple[int, int]) -> bool:
    return span[0] < place[1] and place[0] < span[1]


def bare(text: str, subject: str = "") -> QualityReport:
    """The report on a text of which nothing else is known."""
    someone = Contact(ContactId(UUID(int=0)))
    return score(MessageText(subject or "-", text), channel=Channel.EMAIL, contact=someone, sender=Sender())


def main() -> None:
    messages = clean_messages()
    reports = [message.score() for message in messages]
    blocked = sum(bool(report.gates) for report in reports)
    ready = sum(report.verdict.value == "ready" for report in reports)
    print(f"clean messages: {len(messages)}, blocked {blocked}, ready {ready}")
    results = ranking(messages)
    for name, (pairs, wins, hit) in results.items():
        told = f", blocked at the place {hit / max(pairs, 1):.3f}" if name in MUST_BLOCK else ""
        print(f"  {name:16} {pairs:4} pairs, clean wins {wins / max(pairs, 1):.3f}{told}")
    everything = [sum(column) for column in zip(*results.values(), strict=True)]
    print(f"  all              {everything[0]:4} pairs, clean wins {everything[1] / max(everything[0], 1):.4f}")
    for hand, kept in HANDS.items():
        for line in lines(hand, told_of(kept)):
            print(line)
    for mended, which in ((True, "the half that was mended on"), (False, "the half that no rule was made for")):
        print(f"plain sentences by a third hand, {which}:")
        print("\n".join(sentence_lines(plain_sentences(mended=mended))))
    folder = data_folder()
    if folder is None:
        print("The tuning data is not here; set CAREEROS_QUALITY_DATA to its folder.")
        return
    print_sets(folder)


def print_sets(folder: Path) -> None:
    """The figures on the tuning sets: by cross-validation, and of the frozen tables through the public report."""
    tone = [(bare(text).criteria["tone"].raw, rating) for text, rating in requests(folder)]
    quartiles = [(bare(text).criteria["tone"].raw, label) for text, label in outer_quartiles(requests(folder))]
    print(f"tone, outer quartiles: AUC {cross_validated(tone_rows(folder), auc):.3f} cross-validated, "
          f"{auc(quartiles):.3f} of the report; all: rank correlation {spearman(tone):.3f}")  # fmt: skip
    said = [(bare(text).criteria["ask"].raw, label) for text, label in asks(folder)]
    print(f"asks: AUC {cross_validated(ask_rows(folder), auc):.3f} cross-validated, {auc(said):.3f} of the report; "
          f"recall at precision .80: {recall_at(said, 0.8)[0]:.2f}")  # fmt: skip
    found = [(mail["label"], bare(mail["body"], mail["subject"])) for mail in mails(folder)]
    bulk = {label: [1 - report.criteria["deliverability"].raw for name, report in found if name == label]
            for label in ("spam", "ham", "hard_ham")}  # fmt: skip
    for against in ("ham", "hard_ham"):
        pairs = [(value, 1) for value in bulk["spam"]] + [(value, 0) for value in bulk[against]]
        print(f"spam against {against}: AUC {auc(pairs):.3f} of the report")
    print(f"spam against ham: AUC {cross_validated(bulk_rows(folder), auc):.3f} cross-validated")
    for label in ("ham", "hard_ham", "spam"):
        own = [report for name, report in found if name == label]
        gated = sum(bool(report.gates) for report in own)
        print(f"gates on {label}: {gated} of {len(own)} ({gated / len(own):.3f})")


if __name__ == "__main__":
    main()
