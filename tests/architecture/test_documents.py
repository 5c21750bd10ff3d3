"""What the documents point at is there."""

import re
from pathlib import Path

from tests.architecture.tree import ROOT

LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def relative_links() -> list[tuple[Path, str]]:
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "bench").rglob("*.md")]
    found = [(document, link) for document in documents for link in LINK.findall(document.read_text())]
    return [(document, link) for document, link in found if "://" not in link]


def test_every_relative_link_leads_somewhere() -> None:
    links = relative_links()

    assert len(links) >= 10, "no links found: this guard is checking nothing"
    assert [(str(document), link) for document, link in links if not (document.parent / link).exists()] == []
