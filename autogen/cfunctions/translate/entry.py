"""The parts of an entry of the `macros` table, NAME(PARAMETERS) = [LOCAL = EXPRESSION; …] EXPRESSION."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable

from bindings._support.cfunctions.grammar import statements

from ...model import MacroFunction
from .expr import Expr, Untranslatable

_NUMBERED = re.compile(r"`\d+`")
_JUMPS = ("leave", "again")


def parameter_list(parameters: Iterable[tuple[str, str]]) -> str:
    """The parameters, each with its kind if it has one."""
    return ", ".join(f"{name}: {kind}" if kind else name for name, kind in parameters)


def function_body(assignments: Iterable[tuple[str, Expr]], result: str) -> str:
    """The locals with their values, then the result."""
    return "; ".join([*(f"{name} = {value.text}" for name, value in assignments), result])


def held(function: MacroFunction) -> MacroFunction:
    """Give a function back if the run time compiles its expression. Raises Untranslatable with the reason if not."""
    try:
        statements(
            function.name,
            function.parameters,
            _NUMBERED.sub("_", function.expression),
            bool(function.returns),
        )
    except ValueError as error:
        raise Untranslatable(f"its expression is refused: {error}") from None
    if function.returns and "loop(" in function.expression:
        _final(ast.parse(_NUMBERED.sub("_", function.expression), mode="eval").body)
    return function


def _final(node: ast.expr) -> None:
    """Refuse loops but where the run time writes statements; here is what a function ends with."""
    if isinstance(node, ast.Call) and _word(node) == "do" and node.args:
        for one in node.args[:-1]:
            _statement(one)
        _final(node.args[-1])
    elif isinstance(node, ast.IfExp):
        _value(node.test)
        _final(node.body)
        _final(node.orelse)
    else:
        _statement(node)


def _statement(node: ast.expr) -> None:
    if isinstance(node, ast.Call) and _word(node) == "do":
        for one in node.args:
            _statement(one)
    elif isinstance(node, ast.Call) and _word(node) == "loop":
        _value(node.args[0])
        _statement(node.args[1])
    elif isinstance(node, ast.IfExp):
        _value(node.test)
        _statement(node.body)
        _statement(node.orelse)
    elif not (isinstance(node, ast.Call) and _word(node) in _JUMPS):
        _value(node)


def _value(node: ast.expr) -> None:
    if any(isinstance(one, ast.Call) and _word(one) in ("loop", *_JUMPS) for one in ast.walk(node)):
        raise Untranslatable("it has a loop within an expression")


def _word(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""
