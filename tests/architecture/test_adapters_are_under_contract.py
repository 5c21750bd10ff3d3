"""Every class that stands behind a port is in the matrix, and so runs the contract suite of that port."""

import inspect

from tests.architecture.tree import ROOT, modules
from tests.contract.matrix import MATRIX, SUITES


def ports_and_adapters() -> dict[str, set[str]]:
    """Names of adapters by the name of their port, found in the code."""
    found: dict[str, set[str]] = {}
    for module in modules("careeros.adapters"):
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if not kind.__module__.startswith("careeros.adapters"):
                continue
            for base in kind.__mro__[1:]:
                if base.__module__.startswith("careeros.ports"):
                    found.setdefault(base.__name__, set()).add(kind.__name__)
    assert found, "no adapters found: this guard is checking nothing"
    return found


def test_every_adapter_is_in_the_matrix() -> None:
    assert ports_and_adapters() == {port: set(adapters) for port, adapters in MATRIX.items()}


def test_every_port_has_its_suite() -> None:
    assert set(SUITES) == set(MATRIX)
    for suite in SUITES.values():
        assert "def test_" in (ROOT / "tests" / "contract" / suite).read_text(), suite
