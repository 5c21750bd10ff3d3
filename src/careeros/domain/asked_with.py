"""The words that questions are asked with, and that nobody is looked for by."""

from collections.abc import Collection

from careeros.domain.folding import fold

_ENGLISH = frozenset(
    """
a about all an and any anybody anyone are as at based be been by can connected connections contact contacts could did do
does find for former from get had has have he her him his how i in into is it its know known list live lives living
located looking me my need now of on one or our out people person reach search she show somebody someone something tell
that the their them then there they this to us used want was we were what when where which who whom will with work
worked working works would you your
""".split()
)

_PLAINLY_ASKED = 2
"""Words; one alone is too often a name: 'lawyers in Kent'."""

_ELSEWHERE = {
    frozenset(fold(asking).split()): frozenset(fold(f"{asking} {besides}").split())
    for asking, besides in (
        (
            "wer wen wem jemand jemanden irgendjemand kenne kennt kennen arbeitet arbeiten",
            "was wo arbeitete bei beim ich gibt es den die der das dem ein eine einen in im mit zu fragen kann mein",
        ),
        (
            "qui quelqu connais connait travaille travaillent",
            "un une que quoi travaillait chez à je dans de du des le la les pour avec est il y t et mon ma mes puis",
        ),
        (
            "quién quien quiénes alguien conozco conoce trabaja trabajan",
            "trabajó en a el la los las de del que hay con para y mi mis un una puedo preguntar",
        ),
        (
            "quem alguém conheço trabalha trabalham",
            "na no em de do da que há com para e a o meu minha um uma",
        ),
        (
            "qualcuno conosco conosce lavora lavorano",
            "chi in a da di del della che c è e con per il la un una mio mia",
        ),
        ("iemand werkt werken", "wie bij die in van de het een met voor en ik mijn er is"),
    )
}
"""What questions in other languages are told by, and all that they are asked with. Of the latter some are names."""


def asked_with(question: Collection[str]) -> frozenset[str]:
    """The words that say nothing in a question of these folded words: those of its language, which shows in two of them
    at least, one of them a word that only asks.
    """
    return next(
        (
            said
            for asking, said in _ELSEWHERE.items()
            if not asking.isdisjoint(question) and len(said.intersection(question)) >= _PLAINLY_ASKED
        ),
        _ENGLISH,
    )
