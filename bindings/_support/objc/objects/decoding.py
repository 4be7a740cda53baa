"""Type encodings, read: the ctypes types of a method that no table has, as the runtime knows it."""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_ulong, c_void_p

from ..native.dispatch import dispatch, send
from ..native.runtime import runtime
from .object import Class, Object
from .selector import SEL

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_QUALIFIERS = "rnNoORVA"
_SIMPLE: dict[str, Any] = {
    "c": ctypes.c_byte,
    "C": ctypes.c_ubyte,
    "s": ctypes.c_short,
    "S": ctypes.c_ushort,
    "i": ctypes.c_int,
    "I": ctypes.c_uint,
    "l": ctypes.c_int32,  # C's long is q where it has 8 bytes
    "L": ctypes.c_uint32,
    "q": ctypes.c_longlong,
    "Q": ctypes.c_ulonglong,
    "f": ctypes.c_float,
    "d": ctypes.c_double,
    "D": ctypes.c_longdouble,
    "B": ctypes.c_bool,
    "v": None,
    "*": ctypes.c_char_p,
    "#": Class,
    ":": SEL,
    "?": c_void_p,  # a function, where it points; what a block's encoding has after @
}
_records: dict[str, Any] = {}


class Unreadable(Exception):
    """An encoding says less than ctypes must know: a union by value, a bit-field, a vector."""


def types_of(text: str) -> list[Any]:
    """Return the ctypes types in an encoding: of a method the result, then self, `_cmd` and the arguments.

    Frame offsets are skipped. Raises `Unreadable`.
    """
    found, rest = [], text
    while rest:
        kind, rest = _first(rest)
        found.append(kind)
        rest = rest.lstrip("+-0123456789")
    return found


def _first(text: str) -> tuple[Any, str]:
    text = text.lstrip(_QUALIFIERS)
    code, rest = text[:1], text[1:]
    if code in _SIMPLE:
        return _SIMPLE[code], rest
    if code == "@":
        if rest.startswith('"'):
            rest = rest[1:].partition('"')[2]
        return Object, rest.removeprefix("?")
    if code == "^":
        return c_void_p, _first(rest)[1] if rest[:1] not in "({[b" else _after(rest)
    if code == "[":  # an array argument is a pointer
        return c_void_p, _after(text)
    if code == "{":
        rest = _after(text)
        return _record(text[: len(text) - len(rest)]), rest
    raise Unreadable(text)


def _after(text: str) -> str:
    """What follows the bracket that a text begins with, and its partner."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter in "({[") - (letter in ")}]")
        if not depth:
            return text[place + 1 :]
    raise Unreadable(text)


def _record(text: str) -> Any:
    """A structure with the members of an encoding, called `_0`, `_1` …: the runtime knows no names."""
    if text not in _records:
        name, equals, rest = text[1:-1].partition("=")
        fields: list[tuple[str, Any]] = []
        while rest:
            if rest.startswith('"'):
                rest = rest[1:].partition('"')[2]
            if rest.startswith("["):
                raise Unreadable(text)
            kind, rest = _first(rest)
            fields.append((f"_{len(fields)}", c_void_p if kind in (Object, Class) else kind))
        if not equals or not fields:
            raise Unreadable(text)
        _records[text] = type(name, (ctypes.Structure,), {"_fields_": fields})
    return _records[text]


def known_types(where: int, selector: str) -> list[Any]:
    """Return the types of an object's method by its encoding, result first; empty if that says too little."""
    run = runtime()
    sel = run.selector(selector)
    method = run.function("class_getInstanceMethod", c_void_p, c_void_p, c_void_p)(run.isa(where), sel)
    try:
        if method:
            encoded = run.function("method_getTypeEncoding", c_char_p, c_void_p)(method)
            return types_of((encoded or b"").decode())
        return _forwarded_types(where, sel, selector.count(":"))
    except Unreadable:
        return []


def _forwarded_types(where: int, sel: int, count: int) -> list[Any]:
    """What a proxy says of a message that it forwards."""
    run = runtime()
    ask = run.selector("methodSignatureForSelector:")
    if not run.responds(run.isa(where), ask):
        return []
    signature = dispatch().send(c_void_p, (c_void_p,))(where, ask, sel)
    if not signature:
        return []
    texts = [send(signature, "methodReturnType", c_char_p)]
    argument = dispatch().send(c_char_p, (c_ulong,))
    texts += [
        argument(signature, run.selector("getArgumentTypeAtIndex:"), index) for index in range(count + 2)
    ]
    return [kind for text in texts for kind in types_of(text.decode())]
