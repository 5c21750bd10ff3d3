from careeros.domain.composing.languages import chosen
from careeros.domain.composing.personas import Persona
from careeros.domain.styles import Style
from careeros.entrypoints.shared.inputs import one_of


def style_in(persona: str | None, language: str | None) -> Style:
    """What was asked of a draft's style. Raises `InvalidInput` for a persona or language that there is none of."""
    wanted = one_of(Persona, persona, "persona").value if persona else ""
    return Style(wanted, chosen(language or ""))
