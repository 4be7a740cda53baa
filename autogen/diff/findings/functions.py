"""What a library exports: functions and variables."""

from __future__ import annotations

from collections.abc import Iterator

from bindings._support.format.expressions import decompose

from ...modulefile import Function, Global, Method
from ...view import View
from ...view.ctext import c_function, c_type
from ..same import same
from .finding import Finding, breaking, compatible


def functions(old: View, new: View) -> Iterator[Finding]:
    """Functions that both have, perhaps by an alias; a parameter's name is no difference."""
    for name, function in old.declarations.functions.items():
        other = new.function(name)
        if other is not None:
            yield from _function(old, new, function, other)


def _function(old: View, new: View, function: Function, other: Function) -> Iterator[Finding]:
    name = function.name
    if not same((old, function.result), (new, other.result)):
        yield breaking("function", name, "result", c_type(old, function.result), c_type(new, other.result))
    if function.prototype != other.prototype:
        shown = c_function(old, function), c_function(new, other)
        if function.prototype:
            yield compatible("function", name, "parameters", *shown, "any arguments go, but none are checked")
        else:
            yield breaking("function", name, "parameters", *shown, "arguments are checked from now on")
    elif len(function.parameters) != len(other.parameters) or function.variadic != other.variadic:
        yield breaking("function", name, "parameters", c_function(old, function), c_function(new, other))
    else:
        for position, (one, two) in enumerate(zip(function.parameters, other.parameters, strict=True), 1):
            if not same((old, one[1]), (new, two[1])):
                shown = c_type(old, one[1], one[0]), c_type(new, two[1], two[0])
                if anything((old, one[1]), (new, two[1])):
                    yield compatible(
                        "function", name, "parameter", *shown, f"{ordinal(position)}; takes any pointer"
                    )
                else:
                    yield breaking("function", name, "parameter", *shown, ordinal(position))
    if function.retained != other.retained:
        yield breaking("function", name, "ownership", *owners(function.retained, other.retained))
    if function.symbol != other.symbol:
        yield breaking(
            "function", name, "symbol", function.symbol, other.symbol, "another function of the library"
        )


def anything(old: tuple[View, str], new: tuple[View, str]) -> bool:
    """Whether a pointer became `void *`, which takes what the other took."""
    before, after = old[0].resolve(old[1])[1], new[0].resolve(new[1])[1]
    return after == "c_void_p" and (decompose(before)[0] in ("POINTER", "CFUNCTYPE") or before == "c_char_p")


def owners(retained: bool, later: bool) -> tuple[str, str, str]:
    """Who owns a result, before and after, and what becomes of it in code that goes by the old module."""
    words = ("+0, the callee's", "+1, the caller's")
    detail = (
        "it leaks in code that takes it for the callee's"
        if later
        else "code that takes it releases it once too often"
    )
    return words[retained], words[later], detail


def signature(function: Function | Method) -> str:
    """Without names, which do not count."""
    listed = [kind for _, kind in function.parameters] + ["..."] * function.variadic
    return f"({', '.join(listed)})"


def ordinal(number: int) -> str:
    """Which of the parameters, from 1."""
    return f"parameter {number}"


def globals_(old: View, new: View) -> Iterator[Finding]:
    """Variables that both have."""
    for name, variable in old.declarations.globals.items():
        other = new.declarations.globals.get(name)
        if other is not None:
            yield from _global(old, new, variable, other)


def _global(old: View, new: View, variable: Global, other: Global) -> Iterator[Finding]:
    name = variable.name
    if not same((old, variable.type), (new, other.type)):
        yield breaking(
            "global", name, "retyped", c_type(old, variable.type, name), c_type(new, other.type, name)
        )
    if variable.symbol != other.symbol:
        yield breaking("global", variable.name, "symbol", variable.symbol, other.symbol)
