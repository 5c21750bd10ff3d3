"""The tuning data of the quality scorer, and plain statistics over it."""

import csv
import json
import os
from collections.abc import Callable, Sequence
from math import exp
from pathlib import Path
from random import Random

Row = tuple[dict[str, float], int]


def data_folder() -> Path | None:
    """Where the data is: CAREEROS_QUALITY_DATA, or ../shared/data/quality beside the repository; None without it."""
    root = Path(__file__).resolve().parents[1]
    named = os.environ.get("CAREEROS_QUALITY_DATA")
    for folder in [Path(named)] if named else [root.parent / "shared/data/quality", root / "shared/data/quality"]:
        if (folder / "ask_sentences.tsv").is_file():
            return folder
    return None


def asks(folder: Path) -> list[tuple[str, int]]:
    """Sentences, and whether they ask the reader for something."""
    lines = (folder / "ask_sentences.tsv").read_text(encoding="utf-8", errors="replace").split("\n")
    pairs = [line.split("\t", 1) for line in lines if "\t" in line]
    return [(sentence, int(label == "Yes")) for label, sentence in pairs]


def requests(folder: Path) -> list[tuple[str, float]]:
    """Requests, and how polite people found them."""
    with (folder / "politeness_wikipedia.csv").open(encoding="utf-8", newline="") as file:
        return [(row["request"], float(row["politeness"])) for row in csv.DictReader(file)]


def outer_quartiles(scored: Sequence[tuple[str, float]]) -> list[tuple[str, int]]:
    """The politest quarter as 1 and the rudest as 0."""
    ordered = sorted(scored, key=lambda pair: pair[1])
    quarter = len(ordered) // 4
    return [(text, 0) for text, _ in ordered[:quarter]] + [(text, 1) for text, _ in ordered[-quarter:]]


def mails(folder: Path) -> list[dict[str, str]]:
    """Public mail, labelled spam, ham or hard_ham."""
    return [json.loads(line) for line in (folder / "spam_ham.jsonl").read_text(encoding="utf-8").split("\n") if line]


def auc(pairs: Sequence[tuple[float, int]]) -> float:
    """The chance that one of the positives is ahead of one of the negatives; ties count half."""
    ordered = sorted(pairs)
    ranks, index = 0.0, 0
    while index < len(ordered):
        last = index
        while last + 1 < len(ordered) and ordered[last + 1][0] == ordered[index][0]:
            last += 1
        ranks += (index + last + 2) / 2 * sum(label for _, label in ordered[index : last + 1])
        index = last + 1
    positives = sum(label for _, label in ordered)
    negatives = len(ordered) - positives
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives)


def recall_at(pairs: Sequence[tuple[float, int]], precision: float) -> tuple[float, float]:
    """The most recall at that precision, and the threshold for it."""
    ordered = sorted(pairs, reverse=True)
    positives = sum(label for _, label in ordered)
    best, threshold, found = 0.0, 1.0, 0
    for rank, (value, label) in enumerate(ordered, 1):
        found += label
        last_of_ties = rank == len(ordered) or ordered[rank][0] != value
        if last_of_ties and found / rank >= precision and found / positives > best:
            best, threshold = found / positives, value
    return best, threshold


def spearman(pairs: Sequence[tuple[float, float]]) -> float:
    """The rank correlation."""
    firsts, seconds = (_ranks([pair[side] for pair in pairs]) for side in (0, 1))
    middle = (len(pairs) + 1) / 2
    product = sum((a - middle) * (b - middle) for a, b in zip(firsts, seconds, strict=True))
    spread = sum((a - middle) ** 2 for a in firsts) * sum((b - middle) ** 2 for b in seconds)
    return product / spread**0.5


def _ranks(values: list[float]) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    index = 0
    while index < len(order):
        last = index
        while last + 1 < len(order) and values[order[last + 1]] == values[order[index]]:
            last += 1
        for place in order[index : last + 1]:
            ranks[place] = (index + last) / 2 + 1
        index = last + 1
    return ranks


def learn(rows: Sequence[Row], *, decay: float = 1.0, rounds: int = 120) -> dict[str, float]:
    """Weights of a logistic model by coordinate Newton steps; `decay` pulls all but the intercept to 0."""
    names = sorted({name for features, _ in rows for name in features})
    weights = dict.fromkeys(["", *names], 0.0)
    holders = {name: [(i, f[name]) for i, (f, _) in enumerate(rows) if name in f] for name in names}
    holders[""] = [(i, 1.0) for i in range(len(rows))]
    sums = [0.0] * len(rows)
    for _ in range(rounds):
        moved = 0.0
        for name, held in holders.items():
            pull = decay if name else 0.0
            slope, bend = -pull * weights[name], pull + 1e-9
            for index, value in held:
                chance = 1 / (1 + exp(-sums[index]))
                slope += value * (rows[index][1] - chance)
                bend += value * value * chance * (1 - chance)
            step = max(min(slope / bend, 1.0), -1.0)
            weights[name] += step
            for index, value in held:
                sums[index] += step * value
            moved = max(moved, abs(step))
        if moved < 1e-3:
            break
    return weights


def applied(weights: dict[str, float], features: dict[str, float]) -> float:
    return weights.get("", 0.0) + sum(weights.get(name, 0.0) * value for name, value in features.items())


def cross_validated(rows: Sequence[Row], measure: Callable[[list[tuple[float, int]]], float], folds: int = 5) -> float:
    """The mean over folds of a measure on rows that the weights were not learnt from."""
    order = list(range(len(rows)))
    Random(1).shuffle(order)  # noqa: S311  # folds are no secret
    results: list[float] = []
    for fold in range(folds):
        held = set(order[fold::folds])
        weights = learn([row for index, row in enumerate(rows) if index not in held])
        results.append(measure([(applied(weights, rows[index][0]), rows[index][1]) for index in sorted(held)]))
    return sum(results) / folds
