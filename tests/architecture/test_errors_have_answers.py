"""Every error that may reach a person has a code of its own, an HTTP status, and sentences."""

from careeros.domain.errors import DomainError
from careeros.entrypoints.shared.statuses import STATUS
from careeros.ports.errors import TechnicalError
from tests.architecture.tree import modules


def leaves(kind: type[Exception]) -> set[str]:
    """Names and codes; classes with slots stand twice among the subclasses until they are collected."""
    kinds = kind.__subclasses__()
    return set[str]().union(*map(leaves, kinds)) if kinds else {f"{kind.__name__} {getattr(kind, 'code', '')}"}


def test_every_business_error_has_exactly_one_status() -> None:
    assert list(modules("careeros.domain"))

    assert leaves(DomainError) == {f"{kind.__name__} {kind.code}" for kind in STATUS}


def test_every_error_has_a_code_of_its_own() -> None:
    names = sorted(leaves(DomainError) | leaves(TechnicalError))
    codes = [name.split()[1] for name in names]

    assert len(set(codes)) == len(codes), names
    assert not {"domain-error", "technical-error"}.intersection(codes)
