"""Cells that no spreadsheet takes for a formula."""


def inert(cell: object) -> str:
    """The cell's text, with an apostrophe before what would start a formula."""
    text = str(cell)
    return f"'{text}" if text.lstrip().startswith(("=", "+", "-", "@", "\t", "\r")) else text
