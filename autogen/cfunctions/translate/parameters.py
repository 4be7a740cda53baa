"""Parameters: their names in Python, and the variables that stand for them in the calls that clang parses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...passes.names import identifier, member

ARGUMENT = re.compile(r"autogen_p(\d+)z")


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


def argument(position: int) -> str:
    """The variable that stands for an argument; it ends so that pasted text cannot change which one."""
    return f"autogen_p{position}z"
