"""What a library exports: functions and variables."""

from __future__ import annotations

from collections.abc import Iterator

from bindings._support.format.expressions import decompose

from ...modulefile import Function, Global, Method
from ...view import View
from ...view.ctext import c_function
from ..same import same
from .declared import Declared, both
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
        shown = both(Declared(old, function.result), Declared(new, other.result))
        yield breaking("function", name, "result", *shown)
    shown = c_function(old, function), c_function(new, other)
    if function.prototype != other.prototype:
        if function.prototype:
            yield compatible("function", name, "parameters", *shown, "any arguments go, but none are checked")
        else:
            yield breaking("function", name, "parameters", *shown, "arguments are checked from now on")
    elif len(function.parameters) != len(other.parameters) or function.variadic != other.variadic:
        yield breaking("function", name, "parameters", *shown)
    else:
        for place in range(len(function.parameters)):
            yield from _parameter(old, new, function, other, place)
    if function.retained != other.retained:
        yield breaking("function", name, "ownership", *owners(function.retained, other.retained))
    if function.symbol != other.symbol:
        yield breaking(
            "function", name, "symbol", function.symbol, other.symbol, "another function of the library"
        )


def _parameter(old: View, new: View, function: Function, other: Function, place: int) -> Iterator[Finding]:
    (called, kind), (called2, kind2) = function.parameters[place], other.parameters[place]
    reads, reads2 = place in function.reads, place in other.reads
    alike, wider = same((old, kind), (new, kind2)), anything((old, kind), (new, kind2))
    if alike and reads == reads2:
        return
    shown = both(Declared(old, kind, called, reads=reads), Declared(new, kind2, called2, reads=reads2))
    which = ordinal(place + 1)
    if not alike and not wider:
        yield breaking("function", function.name, "parameter", *shown, which)
        return
    before, after = taken(old, function, place), taken(new, other, place)
    if lost := [one for one in before if one not in after]:
        detail = f"{which}; {_listed(lost)} are refused now"
        yield breaking("function", function.name, "parameter", *shown, detail)
    elif wider and not alike:
        yield compatible("function", function.name, "parameter", *shown, f"{which}; takes any pointer")
    else:
        more = [one for one in after if one not in before]
        yield compatible(
            "function", function.name, "parameter", *shown, f"{which}; takes {_listed(more)} too"
        )


def taken(view: View, function: Function, place: int) -> tuple[str, ...]:
    """What of Python's own a parameter takes where C has a pointer; what ctypes has for pointers goes besides."""
    here, text = view.resolve(function.parameters[place][1])
    reads = place in function.reads
    if text == "c_void_p":
        return ("bytes",) * reads
    if text == "c_char_p":
        return ("bytes",)
    maker, parts = decompose(text)
    if maker == "CFUNCTYPE":
        return ("callables",)
    if maker != "POINTER":
        return ()
    if _is_string(here, parts[0]):
        return "lists", "tuples"
    shape = here.shape(parts[0]) if decompose(here.storage(parts[0])[1])[0] == "" else None
    if shape is None or shape.kind not in "iucbf":
        return ()
    single = shape.size == 1 and (reads or (shape.kind == "c" and not _is_length(view, function, place + 1)))
    return ("bytes",) * single + ("lists",) * reads + ("tuples",)


def _is_string(view: View, text: str) -> bool:
    view, text = view.resolve(text)
    maker, parts = decompose(text)
    return text == "c_char_p" or (maker == "POINTER" and view.resolve(parts[0])[1] == "c_char")


def _is_length(view: View, function: Function, place: int) -> bool:
    """Whether the parameter can be how much there is behind the one before it, which is no string then."""
    shape = view.shape(function.parameters[place][1]) if place < len(function.parameters) else None
    return shape is not None and shape.kind in "iu" and shape.size > 1


def _listed(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


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
    shown = both(
        *(Declared(view, one.type, variable.name, one.const) for view, one in ((old, variable), (new, other)))
    )
    if not same((old, variable.type), (new, other.type)):
        yield breaking("global", variable.name, "retyped", *shown)
    elif other.const and not variable.const:
        yield breaking("global", variable.name, "retyped", *shown, "it refuses to be written")
    elif variable.const and not other.const:
        yield compatible("global", variable.name, "retyped", *shown, "it may be written")
    if variable.symbol != other.symbol:
        yield breaking("global", variable.name, "symbol", variable.symbol, other.symbol)
