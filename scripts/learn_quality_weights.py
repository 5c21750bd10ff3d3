"""Learn the three frozen tables of weights from the tuning data and write them into the domain as readable Python.

Each is a logistic model over named features (`domain/quality/asking.py`, `politeness.py`, `bulk.py`); figures printed
are means of five-fold cross-validation. Run it with `make learn-quality`.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from careeros.domain.quality import asking, bulk, politeness
from careeros.domain.quality.reading import read
from quality_data import (
    Row,
    asks,
    auc,
    cross_validated,
    data_folder,
    learn,
    mails,
    outer_quartiles,
    recall_at,
    requests,
)

HOME = Path(__file__).resolve().parents[1] / "src/careeros/domain/quality"
NEVER_REWARDED = {"links"}
"""A link never makes a text more welcome, whatever the tuning mail says: those of mailing lists end in one."""


def ask_rows(folder: Path) -> list[Row]:
    rows: list[Row] = []
    for text, label in asks(folder):
        reading = read("body", text)
        rows.append((dict.fromkeys(sorted(asking.features_of(reading)), 1.0), label))
    return rows


def tone_rows(folder: Path) -> list[Row]:
    return [
        (dict.fromkeys(politeness.features_of(read("body", text)), 1.0), label)
        for text, label in outer_quartiles(requests(folder))
    ]


def bulk_rows(folder: Path) -> list[Row]:
    return [
        (bulk.features_of(read("body", mail["body"]), frozenset(), english=True), int(mail["label"] == "spam"))
        for mail in mails(folder)
        if mail["label"] != "hard_ham"
    ]


def table(what: str, rows: list[Row], extra: str = "") -> str:
    weights = {name: round(weight, 2) for name, weight in learn(rows).items()}
    for name in NEVER_REWARDED & weights.keys():
        weights[name] = max(weights[name], 0.0)
    lines = [f'    "{name}": {weight},' for name, weight in sorted(weights.items()) if name]
    heading = f'"""Weights of {what}, learnt from the tuning data by scripts/learn_quality_weights.py."""'
    body = "\n".join(lines)
    return f"{heading}\n\n{extra}INTERCEPT = {weights['']}\nWEIGHTS: dict[str, float] = {{\n{body}\n}}\n"


def main() -> None:
    folder = data_folder()
    if folder is None:
        sys.exit("The tuning data is not here; set CAREEROS_QUALITY_DATA to its folder.")
    learnt: list[tuple[str, str, Callable[[Path], list[Row]], str]] = [
        (
            "ask_weights",
            "the features of an ask",
            ask_rows,
            'SURE = 0.42\n"""From here on a sentence is an ask."""\n\n',
        ),
        ("politeness_weights", "the strategies of politeness", tone_rows, ""),
        ("bulk_weights", "the marks of bulk mail", bulk_rows, ""),
    ]
    for stem, what, rows_of, extra in learnt:
        rows = rows_of(folder)
        print(f"{stem}: AUC {cross_validated(rows, auc):.3f}", end="")
        print(f", recall at precision .80 {cross_validated(rows, lambda pairs: recall_at(pairs, 0.8)[0]):.2f}")
        (HOME / f"{stem}.py").write_text(table(what, rows, extra), encoding="utf-8")


if __name__ == "__main__":
    main()
