"""How one draft is to speak."""

from attrs import frozen


@frozen
class Style:
    """As what kind of reader a model is to address somebody (`Persona`), and in which language (`chosen`).

    Empty is as their profile and the sender's choice have it.
    """

    persona: str = ""
    language: str = ""


AS_USUAL = Style()
