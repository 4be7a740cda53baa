"""The parts of an entry of the `macros` table, NAME(PARAMETERS) = [LOCAL = EXPRESSION; …] EXPRESSION."""

from __future__ import annotations

from collections.abc import Iterable

from .expr import Expr


def parameter_list(parameters: Iterable[tuple[str, str]]) -> str:
    """The parameters, each with its kind if it has one."""
    return ", ".join(f"{name}: {kind}" if kind else name for name, kind in parameters)


def function_body(assignments: Iterable[tuple[str, Expr]], result: str) -> str:
    """The locals with their values, then the result."""
    return "; ".join([*(f"{name} = {value.text}" for name, value in assignments), result])
