"""Rules for mailboxes, as the environment changes them."""

from pathlib import Path

import pytest
from attrs import evolve

from careeros.adapters.memory.store import MemoryStore
from careeros.domain.contacts import ContactFilter
from careeros.domain.errors import InvalidInput
from careeros.domain.pages import PageRequest
from careeros.entrypoints.wiring.adapters import in_memory
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.email_settings import email_rules_of
from tests.builders import ANA

TOLD = {
    "CAREEROS_EMAIL_TAGS": "example.org, -hey.com",
    "CAREEROS_EMAIL_DOTS": "EXAMPLE.org",
    "CAREEROS_EMAIL_SHARED": "studio -hey",
}


def test_what_is_set_is_put_in_and_taken_out() -> None:
    rules = email_rules_of(TOLD)

    assert rules.mailbox("n.oor+jobs@example.org") == "noor@example.org"
    assert rules.mailbox("noor+jobs@hey.com") == "noor+jobs@hey.com"
    assert rules.mailbox("n.oor+jobs@gmail.com") == "noor@gmail.com"
    assert [rules.is_shared(f"{name}@example.org") for name in ("studio", "info", "hey")] == [True, True, False]


@pytest.mark.parametrize(
    ("name", "value"),
    [("TAGS", "a@example.org"), ("TAGS", "-"), ("DOTS", "gmail"), ("SHARED", "info@x"), ("SHARED", "example.org")],
)
def test_what_is_no_domain_or_name_is_refused(name: str, value: str) -> None:
    with pytest.raises(InvalidInput, match=f"CAREEROS_EMAIL_{name} holds"):
        email_rules_of({f"CAREEROS_EMAIL_{name}": value})


@pytest.mark.anyio
async def test_imports_go_by_them(tmp_path: Path) -> None:
    core = make_core(evolve(in_memory(MemoryStore()), emails=email_rules_of(TOLD)))
    file = tmp_path / "people.csv"
    file.write_text("Name,E-mail\nNoor Haddad,n.oor+jobs@example.org\nNoor Haddad,noor@example.org\n")

    await core.import_contacts(file, name=file.name, by=ANA)

    (noor,) = (await core.list_contacts(ContactFilter(), PageRequest(), by=ANA)).items
    assert set(noor.emails) == {"n.oor+jobs@example.org", "noor@example.org"}
