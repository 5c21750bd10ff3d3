"""Templates become answers. Everything that is put into one is escaped."""

from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from litestar import MediaType, Response
from litestar.response.redirect import Redirect

from careeros.entrypoints.web import words
from careeros.entrypoints.web.static_files import static

_templates = Environment(
    loader=PackageLoader("careeros.entrypoints.web"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_GLOBALS: dict[str, Any] = {"static": static, "nav": None, "flash": None, "here": ""}
_FILTERS: dict[str, Any] = {"sentence": words.sentence, "plain": words.plain, "day": words.day, "number": words.number}
_templates.globals.update(_GLOBALS)  # pyright: ignore[reportUnknownMemberType]
_templates.filters.update(_FILTERS)  # pyright: ignore[reportUnknownMemberType]


def render(template: str, *, status: int = 200, **context: Any) -> Response[bytes]:
    text = _templates.get_template(template).render(context)
    return Response(text.encode("utf-8", "replace"), status_code=status, media_type=MediaType.HTML)


def go_to(path: str) -> Redirect:
    """Look at another page, whatever the form was (303)."""
    return Redirect(path, status_code=303)
