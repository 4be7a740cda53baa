"""Whether a type expression of a module and a type encoding are one type: the same value to whoever is called."""

from __future__ import annotations

from bindings._support.format.expressions import decompose

from ...modulefile import Member
from ...view import View
from .encodings import Encoded

Typed = tuple[View, str]  # a type expression, and the module that it is of

_INTEGERS = {1: "cC", 2: "sS", 4: "iIlL", 8: "qQlL", 16: "tT"}
_FLOATS = {4: "f", 8: "dD", 12: "D", 16: "D"}
_BOOL = "BcC"  # BOOL is one of these, by the platform; to Python it is a truth value
_SIGNED = "csilqt"


def agree(typed: Typed, found: Encoded) -> bool:
    """Whether a type of the module is the type of an encoding.

    Records agree if their members do, in order; what a pointer points to counts as far as the encoding tells it.
    """
    view, text = typed[0].resolve(typed[1].removeprefix("const "))
    maker, parts = decompose(text)
    if maker == "out":
        stored = parts[0].removeprefix("retained ")
        return found.kind == "^" and bool(found.of) and agree((view, stored), found.of[0])  # type: ignore[index]
    if view.is_object(text):
        return _object(text, maker, found)
    if maker == "CFUNCTYPE":
        return found.kind == "^"  # to `?`, or to nothing that is told
    if maker == "*":
        length = found.kind == "[" and found.count == int(parts[1])
        return length and agree((view, parts[0]), found.of[0])  # type: ignore[index]
    if text in view.declarations.enums:  # GCC says `i` for any of its size
        size = view.size(text)
        return found.kind in _INTEGERS.get(size, "") and found.kind != ""
    if text in view.declarations.records:
        return _record(view, text, found)
    if text.endswith("_p") or maker == "POINTER":
        return _pointer(view, text, parts, found)
    return _scalar(view, text, found)


def _object(text: str, maker: str, found: Encoded) -> bool:
    if text == "Class":
        return found.kind == "#"
    if text == "SEL":
        return found.kind == ":"
    if maker == "BLOCK":  # gcc has none: headers have a pointer to a struct in its place
        return found.kind in ("@?", "^")
    return found.kind == "@"


def _record(view: View, text: str, found: Encoded) -> bool:
    record = view.declarations.records[text]
    if found.kind != ("(" if record.kind == "union" else "{"):
        return False
    if found.of is None or record.size is None or not record.members:
        return True
    members = list(_flat(record.members, found.of))
    return len(members) == len(found.of) and all(
        one.bits is not None if part.kind == "b" else agree((view, one.type), part)
        for one, part in zip(members, found.of, strict=True)
    )


def _flat(members: tuple[Member, ...], parts: tuple[Encoded, ...]) -> list[Member]:
    """The members that an encoding lists: bit-fields without a name are no members here, and there they are."""
    plain = iter(members)
    found: list[Member] = []
    for part in parts:
        one = next(plain, None)
        if one is None:
            return [*found, *plain]
        if part.kind == "b" and one.bits is None:
            plain = iter([one, *plain])
            one = Member("", "c_uint", 0, 0, part.count)
        found.append(one)
    return [*found, *plain]


def _pointer(view: View, text: str, parts: list[str], found: Encoded) -> bool:
    if text == "c_void_p":  # also a va_list, and what a header only declares
        return found.kind in ("^", "[", "*", "@", "#")
    target = text.removesuffix("_p") if text in ("c_char_p", "c_wchar_p") else parts[0]
    if found.kind == "*":
        return view.size(target) == 1
    if found.kind not in ("^", "["):  # an array is passed as a pointer
        return False
    (of,) = found.of or (Encoded("?"),)
    return of.kind == "?" or agree((view, target), of)


def _scalar(view: View, text: str, found: Encoded) -> bool:
    if text == "None":
        return found.kind == "v"
    if text == "c_bool":
        return found.kind in _BOOL
    one = view.shape(text)
    if one is None:
        return False
    if one.kind == "f":
        return found.kind in _FLOATS[one.size]
    if one.kind == "o":  # complex numbers, vectors: nothing is told of them, or little
        return found.kind not in ("@", "@?", "#", ":", "^", "*")
    if found.kind == "" or found.kind not in _INTEGERS.get(one.size, ""):
        return False
    return one.kind in "cw" or (found.kind in _SIGNED) == (one.kind == "i")
