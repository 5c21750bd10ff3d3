"""What one gate found that another shows already."""

from careeros.domain.quality.report import Gate

_OF_WORDS = frozenset({"wrong_name", "unsupported_claim"})


def without_echoes(gates: tuple[Gate, ...]) -> tuple[Gate, ...]:
    """The gates without the names and claims that are part of an open slot: `COMPANY_NAME` is no employer."""
    slots = [(gate.field, *gate.span) for gate in gates if gate.gate == "placeholder"]
    return tuple(
        gate for gate in gates
        if gate.gate not in _OF_WORDS
        or not any(gate.field == field and start <= gate.span[0] and gate.span[1] <= end for field, start, end in slots)
    )  # fmt: skip
