"""The types of a kernel's parameters, which C++ writes into its name (the mangling of the Itanium ABI)."""

from __future__ import annotations

import re

_TYPES = {
    **{
        "b": "bool",
        "a": "i8",
        "h": "u8",
        "s": "i16",
        "t": "u16",
        "i": "i32",
        "j": "u32",
        "l": "i64",
        "m": "u64",
    },
    **{"x": "i64", "y": "u64", "f": "f32", "d": "f64", "DF16_": "f16", "Dh": "f16"},
    "c": "",  # char: with a sign or without, as the compiler likes
}
_DEEPEST = 16  # types within types; a damaged file may name any
_BEFORE = re.compile(r"(?:[PROrVK]|U3AS\d)*")  # pointers, references, const and the like
_BUILT_IN = re.compile("|".join(sorted(_TYPES, key=len, reverse=True)))
_AGAIN = re.compile(r"S[0-9A-Z]*_")  # a type that was there before; never one that is built in
_VECTOR = re.compile(r"Dv\d+_|A\d*_")


class _Unknown(Exception):
    pass


def parameters(name: str) -> tuple[str, ...] | None:
    """Of each parameter "i32", "u8", "f32", "bool" …, "" for pointers and whatever else is no number.

    None for a name that is not C++'s, and for those of templates.
    """
    try:
        if not name.startswith("_Z"):
            return None
        at = _nested(name, 3, 0) if name[2] == "N" else _identifier(name, 2)
        if name[at:] == "v":
            return ()
        found: list[str] = []
        while at < len(name):
            kind, at = _type(name, at, 0)
            found.append(kind)
    except (_Unknown, IndexError):
        return None
    return tuple(found)


def _identifier(name: str, at: int) -> int:
    """The place after a length and as many characters."""
    size = re.compile(r"[1-9][0-9]{0,4}").match(name, at)
    if size is None or size.end() + int(size[0]) > len(name):
        raise _Unknown
    return size.end() + int(size[0])


def _nested(name: str, at: int, depth: int) -> int:
    """The place after names within names, up to their E."""
    while name[at] != "E":
        again = _AGAIN.match(name, at)
        at = again.end() if again else _identifier(name, at)
    return at + 1


def _type(name: str, at: int, depth: int) -> tuple[str, int]:
    before = _BEFORE.match(name, at)
    assert before is not None
    at, pointer = before.end(), bool(before[0].strip("rVK"))
    if depth > _DEEPEST:
        raise _Unknown
    if name[at].isdigit():
        return "", _identifier(name, at)
    if name[at] == "N":
        return "", _nested(name, at + 1, depth)
    if name[at] == "F":
        at += 1
        while name[at] != "E":
            at = at + 1 if name[at] == "v" else _type(name, at, depth + 1)[1]
        return "", at + 1
    if (again := _AGAIN.match(name, at)) is not None:
        return "", again.end()
    if (vector := _VECTOR.match(name, at)) is not None:
        return "", _type(name, vector.end(), depth + 1)[1]
    if pointer and name[at] == "v":
        return "", at + 1
    built_in = _BUILT_IN.match(name, at)
    if built_in is None:
        raise _Unknown
    return "" if pointer else _TYPES[built_in[0]], built_in.end()
