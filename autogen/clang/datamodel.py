"""A target's data model: size, alignment and kind of C's scalar types. clang is asked, once for each target."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from . import library as clang
from .kinds import CursorKind, TypeKind
from .unit import Request, parse


@dataclass(frozen=True, slots=True)
class Shape:
    """Size and alignment of a type in bytes, and its kind.

    i signed, u unsigned, c char, b bool, w wide character, f float, p pointer, s record, v void, o other
    """

    size: int
    align: int
    kind: str


_INTEGERS = {"byte": "char", "short": "short", "int": "int", "long": "long", "longlong": "long long"}
_SCALARS = {
    "i": {f"c_{name}": f"signed {word}" for name, word in _INTEGERS.items()}
    | {f"c_int{bits}": f"__INT{bits}_TYPE__" for bits in (8, 16, 32, 64)}
    | {"c_ssize_t": "__PTRDIFF_TYPE__"},
    "u": {f"c_u{name}": f"unsigned {word}" for name, word in _INTEGERS.items()}
    | {f"c_uint{bits}": f"__UINT{bits}_TYPE__" for bits in (8, 16, 32, 64)}
    | {"c_size_t": "__SIZE_TYPE__"},
    "b": {"c_bool": "_Bool"},
    "c": {"c_char": "char"},
    "w": {"c_wchar": "__WCHAR_TYPE__"},
    "f": {"c_float": "float", "c_double": "double", "c_longdouble": "long double"},
    "p": dict.fromkeys(("c_void_p", "c_char_p", "c_wchar_p"), "void *"),
    "o": {"complex_float": "_Complex float", "complex_double": "_Complex double"},
}
_KINDS = {name: kind for kind, types in _SCALARS.items() for name in types}
SPELLED = {name: spelled for types in _SCALARS.values() for name, spelled in types.items()}
"""ctypes' name of a scalar -> how C spells it, whatever has been included."""


@functools.cache
def data_model(target: str, args: tuple[str, ...] = ()) -> Mapping[str, Shape]:
    """ctypes' name of each scalar type -> what it is on the target; "None" is void.

    `args` are further arguments for clang. Raises HeaderError if clang has no such target.
    """
    probe = "".join(f"{spelled} {name};\n" for name, spelled in SPELLED.items())
    unit = parse(Request((), (), target, args=args), probe, tolerant=True)
    found = {"None": Shape(0, 1, "v")}
    for cursor in unit.cursors():
        if clang.kind(cursor) == CursorKind.VAR_DECL and cursor.spelling in _KINDS:
            kind = cursor.type
            found[cursor.spelling] = Shape(kind.get_size(), kind.get_align(), _KINDS[cursor.spelling])
    return found


@functools.cache
def wide_character(target: str, args: tuple[str, ...] = ()) -> int:
    """The kind of integer that C's wchar_t is on the target."""
    unit = parse(Request((), (), target, args=args), "__WCHAR_TYPE__ wide;\n", tolerant=True)
    return next(clang.type_kind(one.type) for one in unit.cursors() if one.spelling == "wide")


_INTEGERS_OF_C = {
    TypeKind.USHORT: "c_ushort",
    TypeKind.SHORT: "c_short",
    TypeKind.INT: "c_int",
    TypeKind.UINT: "c_uint",
    TypeKind.LONG: "c_long",
    TypeKind.ULONG: "c_ulong",
}


@functools.cache
def altered(target: str, args: tuple[str, ...]) -> Mapping[str, str]:
    """Which scalars of ctypes are something else under these arguments: -> what they are, "" if ctypes has none.

    `-fshort-wchar` and `-mlong-double-64` are known to the compiler alone: ctypes has the types of the running Python.
    """
    if not args:
        return {}
    found: dict[str, str] = {}
    wide = wide_character(target, args)
    if wide != wide_character(target):
        found["c_wchar"] = _INTEGERS_OF_C.get(wide, "")
    digits = _mantissas(target, args)
    if digits["long double"] != _mantissas(target)["long double"]:
        found["c_longdouble"] = "c_double" if digits["long double"] == digits["double"] else ""
    return found


@functools.cache
def _mantissas(target: str, args: tuple[str, ...] = ()) -> Mapping[str, int]:
    """The digits of the floating types, which tell long doubles of one size apart."""
    probe = "enum { d = __DBL_MANT_DIG__, l = __LDBL_MANT_DIG__ };\n"
    unit = parse(Request((), (), target, args=args), probe, tolerant=True)
    enums = [one for one in unit.cursors() if clang.kind(one) == CursorKind.ENUM_DECL]
    double, long_double = (one.enum_value for one in clang.children(enums[-1], CursorKind.ENUM_CONSTANT_DECL))
    return {"double": double, "long double": long_double}
