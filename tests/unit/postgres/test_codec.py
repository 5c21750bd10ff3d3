"""What earlier versions kept can be read."""

from careeros.adapters.postgres.codec import from_json, to_json
from careeros.domain.messages import Provenance
from careeros.domain.styles import Style


def test_a_draft_that_was_kept_without_a_style_was_asked_as_usual() -> None:
    made = Provenance("small", "2026-11-24", style=Style("peer", "fr"))
    kept = to_json(made)

    assert from_json(kept, Provenance) == made
    del kept["style"]
    assert from_json(kept, Provenance).style == Style()
