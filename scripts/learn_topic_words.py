"""Write the words of outreach messages anew, from our own clean messages and templates.

A word counts when two messages by different hands or any sentence of a template have it without a capital. The table is
what `careeros.domain.composing.topic` holds the answer of a model against.
"""

import re
from collections import Counter
from pathlib import Path
from textwrap import fill

from careeros.domain.drafting.template import Template
from careeros.domain.drafting.writing import TEMPLATES
from careeros.domain.quality.knowledge import SMALL_WORDS
from careeros.domain.quality.languages import language_of
from careeros.domain.quality.reading import Reading, read
from quality_corpus import clean_messages

TABLE = Path(__file__).resolve().parents[1] / "src/careeros/domain/composing/topic_words.py"
_IN_MESSAGES = 2
_SLOT = re.compile(r"\{\w+\}")


def plain_stems(reading: Reading) -> set[str]:
    """The stems of words that are no names, no figures and no small words."""
    return {
        word.stem
        for word in reading.words
        if not word.capital and not word.digits and word.stem not in SMALL_WORDS and word.script == "latin"
    }


def sentences_of(template: Template) -> list[str]:
    parts = (template.subject, template.opening, template.reason, template.ask, template.note_ask, template.close)
    return [_SLOT.sub("X", wording) for part in (*parts, template.more) for wording in part]


def topic_words() -> list[str]:
    """The words, in alphabetical order."""
    readings = [read("body", message.text.body) for message in clean_messages()]
    english = [one for one in readings if language_of(one.words, plain=one.text.isascii()) == "en"]
    counted = Counter(stem for one in english for stem in plain_stems(one))
    written = {stem for templates in TEMPLATES.values() for one in templates for said in sentences_of(one)
               for stem in plain_stems(read("body", said))}  # fmt: skip
    return sorted({stem for stem, times in counted.items() if times >= _IN_MESSAGES} | written)


def main() -> None:
    words = fill(" ".join(topic_words()), width=112, initial_indent="    ", subsequent_indent="    ",
                 break_on_hyphens=False)  # fmt: skip
    TABLE.write_text(
        '"""Words that messages of this kind are made of, written by scripts/learn_topic_words.py."""\n\n'
        f'TOPIC_WORDS = frozenset(\n    """\n{words}\n    """.split()\n)\n',
        encoding="utf-8",
    )
    print(f"{len(topic_words()):,} words written to {TABLE.name}")


if __name__ == "__main__":
    main()
