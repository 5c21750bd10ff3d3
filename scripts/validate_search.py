"""Print how well search answers the questions of `tests/data/search`: full text alone, vectors alone, and the blend.

The blend's weights stand in `careeros.domain.ranking`. They are chosen on the questions with odd numbers (`--choose`
tries others) and every figure is given for the others too.
"""

import argparse
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from itertools import product
from pathlib import Path
from statistics import fmean

from attrs import evolve

from careeros.adapters.embedded_postgres.embedded import running_cluster
from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.adapters.postgres.schema import ensure_schema
from careeros.domain.ids import ContactId
from careeros.domain.ranking import WEIGHTS, Lists, Weights, blend
from search_set import DATA, SECOND, Question, ndcg, questions, recall, run_filled

NO_ANSWER = "none"
"""Questions of this kind are given apart: nearness has no edge that tells an answer from none."""

System = Callable[[Lists], Sequence[ContactId]]


def blended(weights: Weights) -> System:
    return lambda lists: [one.contact_id for one in blend(lists, weights)]


SYSTEMS: Mapping[str, System] = {
    "full text": lambda lists: [found for found, _ in lists.words],
    "vectors": lambda lists: blended(WEIGHTS)(evolve(lists, words=(), named=False)),
    "blend": blended(WEIGHTS),
}


def means(found: Mapping[int, Lists], asked: Sequence[Question], system: System) -> dict[str, tuple[float, float]]:
    """nDCG@10 and recall@20 by kind of question, and "overall" over all that have an answer."""
    by_kind: dict[str, list[tuple[float, float]]] = {}
    for question in asked:
        order = system(found[question.number])
        both = ndcg(order, question), recall(order, question)
        by_kind.setdefault(question.kind, []).append(both)
        if question.kind != NO_ANSWER:
            by_kind.setdefault("overall", []).append(both)
    return {kind: (fmean(a for a, _ in rows), fmean(b for _, b in rows)) for kind, rows in by_kind.items()}


def lengths(found: Mapping[int, Lists], asked: Sequence[Question]) -> dict[str, float]:
    """How many people the blend lists, on average, by kind of question and overall."""
    by_kind: dict[str, list[int]] = {}
    for question in asked:
        for kind in (question.kind, "overall"):
            by_kind.setdefault(kind, []).append(len(SYSTEMS["blend"](found[question.number])))
    return {kind: fmean(rows) for kind, rows in by_kind.items()}


def table(title: str, found: Mapping[int, Lists], asked: Sequence[Question]) -> None:
    print(f"\n{title} ({len(asked)} questions): nDCG@10, recall@20; how many people the blend lists")
    rows = {name: means(found, asked, system) for name, system in SYSTEMS.items()}
    listed = lengths(found, asked)
    print(f"{'':10}" + "".join(f"{name:>16}" for name in rows))
    for kind in rows["blend"]:
        print(
            f"{kind:10}"
            + "".join(f"{row[kind][0]:>10.3f} {row[kind][1]:.2f} " for row in rows.values())
            + f"{listed[kind]:>10.0f}"
        )


def choose(found: Mapping[int, Lists], asked: Sequence[Question]) -> Weights:
    """The weights that are best on these questions."""
    tried = (Weights(1.0, *pair) for pair in product((0.25, 0.5, 1.0, 1.5, 2.0, 3.0), (0.15, 0.25, 0.5, 1.0)))
    return max(tried, key=lambda weights: means(found, asked, blended(weights))["overall"][0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--choose", action="store_true", help="say which weights are best on the first half")
    parser.add_argument("--second", action="store_true", help="ask the set by another hand")
    options = parser.parse_args()
    data = SECOND if options.second else DATA
    asked = questions(data)
    with tempfile.TemporaryDirectory(prefix="careeros-search-") as parent:
        Path(parent).chmod(0o711)
        folder = DataFolder(Path(parent, "data"))
        folder.prepare()
        with closing(folder.hold()), running_cluster(folder) as cluster:
            ensure_schema(cluster.url, upgrade_old=True)
            found = run_filled(cluster.url, folder.vectors, asked, data)
    first, second = ([one for one in asked if one.number % 2 == half] for half in (1, 0))
    table("Chosen on", found, first)
    table("Read on", found, second)
    table("All", found, asked)
    if options.choose:
        best = choose(found, first)
        print(f"\nBest on the first half: {best}")


if __name__ == "__main__":
    main()
