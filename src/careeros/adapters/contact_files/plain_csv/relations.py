"""Cells that name rows of other tables, as Notion writes them: the name, and in brackets the page that it is."""

import re

_PAGE = re.compile(
    r"\s*\((?:https?://[\w.-]*notion\.(?:so|site|com)/[^\s()]*|[^()]*[0-9a-f]{32}[^()]*\.(?:md|csv)|[^()\s]*%20[^()\s]*\.md)\)"
)


def names_in(cell: str) -> str:
    """The cell with its names alone."""
    return _PAGE.sub("", cell) if "(" in cell else cell


def first_name_in(cell: str) -> str:
    """The first of several."""
    return _PAGE.split(cell, maxsplit=1)[0] if "(" in cell else cell
