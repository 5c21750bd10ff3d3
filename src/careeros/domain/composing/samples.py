"""How the sender writes, without whom and what they wrote of."""

from careeros.domain.quality.readings import reading_of

_LEFT_OUT = "…"


def masked(text: str) -> str:
    """A message to somebody else as a sample of style: names, other capitalised words within a sentence, figures and
    links are left out, and so is the greeting's name.
    """
    body = reading_of(text)
    starts = {sentence.start for sentence in body.sentences}
    hidden = body.linked | {
        index
        for index, word in enumerate(body.words)
        if word.digits or (word.capital and word.low not in {"i", "i'm", "i've", "i'd", "i'll"} and index not in starts)
    }
    pieces: list[str] = []
    for index in range(len(body.words)):
        pieces += (body.gaps[index], _LEFT_OUT if index in hidden else body.raw(index))
    return "".join((*pieces, body.gaps[-1] if body.gaps else ""))
