"""Which of the persons that a page states is the one whose page it is."""

import json
from typing import Any

import pytest

from careeros.adapters.profile_sources.json_ld import of_json_ld

COMMENTER: dict[str, Any] = {"@type": "Person", "@id": "#c", "name": "Ben", "url": "https://www.linkedin.com/in/ben"}
NOOR: dict[str, Any] = {"@type": "Person", "@id": "#n", "name": "Noor", "jobTitle": "Chef"}


def name_in(*documents: Any) -> str:
    found = of_json_ld([json.dumps(one) for one in documents], "noor")
    return found.name if found else ""


@pytest.mark.parametrize(
    "graph",
    [
        [COMMENTER, {"@type": "ProfilePage", "mainEntity": NOOR}],
        [COMMENTER, NOOR, {"@type": "ProfilePage", "mainEntity": {"@id": "#n"}}],
        [COMMENTER, NOOR | {"url": "https://no.linkedin.com/in/Noor?trk=x"}],
        [COMMENTER, NOOR | {"@id": "https://www.linkedin.com/in/noor#person"}],
        [NOOR, COMMENTER | {"url": "https://www.linkedin.com/company/noor"}],
    ],
)
def test_whom_a_page_is_about_goes_before_who_comments_on_it(graph: list[dict[str, Any]]) -> None:
    assert name_in({"@graph": graph}) == "Noor"


def test_whom_a_page_is_about_may_stand_in_a_later_document() -> None:
    assert name_in(COMMENTER, {"@type": "ProfilePage", "mainEntity": NOOR}) == "Noor"


def test_the_main_entity_goes_before_who_has_the_address_of_the_page() -> None:
    namesake = COMMENTER | {"url": "https://www.linkedin.com/in/noor"}
    assert name_in({"@graph": [namesake, {"@type": "ProfilePage", "mainEntity": NOOR}]}) == "Noor"


def test_where_nothing_tells_the_first_is_taken() -> None:
    assert name_in({"@graph": [NOOR, COMMENTER]}) == "Noor"
    assert name_in({"@type": "ProfilePage", "mainEntity": {"@type": "Organization", "name": "A"}}) == ""
