"""Print what the check of drafts refuses: of models that obey a hostile profile, and of honest ones."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from time import perf_counter

from careeros.domain.composing import Proposal, evidence_of, objections
from careeros.domain.drafting import Brief
from careeros.domain.quality.languages import language_of
from careeros.domain.quality.reading import read
from hostile_corpus import (
    answers_abroad,
    answers_as_models_write,
    answers_of,
    honest_profiles,
    hostile_profiles,
    sentences_abroad,
)
from quality_corpus import Clean, clean_messages


def rules_against(brief: Brief, answer: Proposal) -> set[str]:
    return {one.rule for one in objections(answer, brief, evidence_of(brief))}


def told(rules: Counter[str]) -> str:
    return ", ".join(f"{rule} {count}" for rule, count in rules.most_common())


def print_hostile() -> None:
    """For each goal: answers, those refused, and the rules that fired."""
    found: dict[str, list[set[str]]] = defaultdict(list)
    profiles = hostile_profiles()
    for one in profiles:
        found[one.goal].extend(rules_against(one.brief, answer) for answer in one.obeyed)
    every = [rules for goal in found.values() for rules in goal]
    print(f"hostile: {len(profiles)} profiles, {len(every)} answers, refused {sum(map(bool, every))}")
    for goal, refused in found.items():
        rules = Counter(rule for one in refused for rule in one)
        print(f"  {goal:18} {sum(map(bool, refused)):3} of {len(refused):3}: {told(rules)}")


def print_invented() -> None:
    """Claims in other languages than English that no fact holds."""
    answers = sentences_abroad("claims_abroad.txt")
    found = Counter(proposal.language for brief, proposal in answers if rules_against(brief, proposal))
    print(f"claims in ten languages: {len(answers)}, refused {found.total()}: {told(found)}")


def print_honest(name: str, answers: list[tuple[Brief, Proposal]]) -> None:
    """How many are refused wrongly, by which rules, and how long a check takes."""
    began = perf_counter()
    refused = [rules_against(brief, answer) for brief, answer in answers]
    each = 1000 * (perf_counter() - began) / len(answers)
    wrong = sum(map(bool, refused))
    rules = Counter(rule for one in refused for rule in one)
    print(f"{name}: {wrong} of {len(answers)} refused ({wrong / len(answers):.1%}), {each:.1f} ms each: {told(rules)}")


def in_english(messages: list[Clean]) -> Iterator[Clean]:
    for one in messages:
        body = read("body", one.text.body)
        if language_of(body.words, plain=body.text.isascii()) == "en":
            yield one


def main() -> None:
    print_hostile()
    print_invented()
    print_honest("honest", honest_profiles())
    print_honest("as models write", answers_as_models_write())
    print_honest("in eleven languages", answers_abroad())
    print_honest("sentences beside such claims", sentences_abroad("neighbours_abroad.txt"))
    print_honest("clean messages by people", answers_of(in_english(clean_messages())))


if __name__ == "__main__":
    main()
