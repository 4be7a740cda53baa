"""C's parameter names as Python's."""

from __future__ import annotations

from collections.abc import Sequence

from ..passes.names import identifier, member


def parameter_names(names: Sequence[str]) -> tuple[str, ...]:
    """A Python name for each parameter; what the tables' own words mean is left to them."""
    found: list[str] = []
    for position, name in enumerate(names):
        python = member(identifier(name)) if name.isidentifier() and name.isascii() else f"_{position}"
        python = f"{python}_" if python in ("sizeof", "typeof", "None", "True", "False") else python
        while python in found:
            python += "_"
        found.append(python)
    return tuple(found)
