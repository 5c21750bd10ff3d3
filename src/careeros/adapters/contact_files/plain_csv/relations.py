"""Cells that name rows of other tables, as Notion writes them: the name, and in brackets the page that it is."""

import re
from collections.abc import Iterator

_BRACKETS = re.compile(r"\(([^()]*)\)")
_ON_THE_WEB = re.compile(r"https?://[\w.-]*notion\.(?:so|site|com)/\S*")
_NUMBER_OF_A_PAGE = re.compile("[0-9a-f]{32}")


def names_in(cell: str) -> str:
    """The cell with its names alone."""
    return "".join(_between_pages(cell)) if "(" in cell else cell


def first_name_in(cell: str) -> str:
    """The first of several."""
    return next(_between_pages(cell)) if "(" in cell else cell


def _between_pages(cell: str) -> Iterator[str]:
    """What stands before each page, and behind the last."""
    read = 0
    for found in _BRACKETS.finditer(cell):
        if _is_page(found[1]):
            yield cell[read : found.start()].rstrip()
            read = found.end()
    yield cell[read:]


def _is_page(said: str) -> bool:
    if said.endswith((".md", ".csv")) and _NUMBER_OF_A_PAGE.search(said):
        return True
    if said.endswith(".md") and "%20" in said and not any(map(str.isspace, said)):
        return True
    return _ON_THE_WEB.fullmatch(said) is not None
