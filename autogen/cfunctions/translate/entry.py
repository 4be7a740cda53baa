"""The parts of an entry of the `macros` table, NAME(PARAMETERS) = [LOCAL = EXPRESSION; …] EXPRESSION."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bindings._support.cfunctions.grammar import statements

from ...model import MacroFunction
from .expr import Expr, Untranslatable

_NUMBERED = re.compile(r"`\d+`")


def parameter_list(parameters: Iterable[tuple[str, str]]) -> str:
    """The parameters, each with its kind if it has one."""
    return ", ".join(f"{name}: {kind}" if kind else name for name, kind in parameters)


def function_body(assignments: Iterable[tuple[str, Expr]], result: str) -> str:
    """The locals with their values, then the result."""
    return "; ".join([*(f"{name} = {value.text}" for name, value in assignments), result])


def held(function: MacroFunction) -> MacroFunction:
    """The function, if the run time would compile its expression; else Untranslatable says why not."""
    try:
        statements(
            function.name,
            function.parameters,
            _NUMBERED.sub("_", function.expression),
            bool(function.returns),
        )
    except ValueError as error:
        raise Untranslatable(f"its expression is refused: {error}") from None
    return function
