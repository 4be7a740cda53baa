"""A target's data model: size, alignment and kind of C's scalar types. clang is asked, once for each target."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from . import library as clang
from .kinds import CursorKind, TypeKind
from .unit import Request, parse, without_directories


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


@dataclass(frozen=True, slots=True)
class _Facts:
    """What clang says of a target: its scalars, the integer that wchar_t is, the digits of its floating types."""

    shapes: Mapping[str, Shape]
    wide: int
    mantissas: Mapping[str, int]


@functools.cache
def _facts(target: str, args: tuple[str, ...] = ()) -> _Facts:
    probe = "".join(f"{spelled} {name};\n" for name, spelled in SPELLED.items())
    probe += "enum { autogen_double = __DBL_MANT_DIG__, autogen_long_double = __LDBL_MANT_DIG__ };\n"
    unit = parse(Request((), (), target, args=args), probe, tolerant=True)
    shapes = {"None": Shape(0, 1, "v")}
    wide, digits = 0, dict[str, int]()
    for cursor in unit.cursors():
        if clang.kind(cursor) == CursorKind.VAR_DECL and cursor.spelling in _KINDS:
            kind = cursor.type
            shapes[cursor.spelling] = Shape(kind.get_size(), kind.get_align(), _KINDS[cursor.spelling])
            if cursor.spelling == "c_wchar":
                wide = clang.type_kind(kind)
        elif clang.kind(cursor) == CursorKind.ENUM_DECL:  # the last one is the probe's
            members = clang.children(cursor, CursorKind.ENUM_CONSTANT_DECL)
            digits = {member.spelling: member.enum_value for member in members}
    return _Facts(shapes, wide, digits)


def _deciding(args: tuple[str, ...]) -> tuple[str, ...]:
    """The arguments without the folders of includes, which differ with each header and say nothing of a target."""
    includes = any(argument.lstrip("-").startswith(_READING) for argument in args)
    return args if includes else without_directories(args)


_READING = ("include", "imacros", "X")  # and what is handed on, which may


def data_model(target: str, args: tuple[str, ...] = ()) -> Mapping[str, Shape]:
    """ctypes' name of each scalar type -> what it is on the target; "None" is void.

    `args` are further arguments for clang. Raises HeaderError if clang has no such target.
    """
    return _facts(target, _deciding(args)).shapes


def wide_character(target: str, args: tuple[str, ...] = ()) -> int:
    """The kind of integer that C's wchar_t is on the target."""
    return _facts(target, _deciding(args)).wide


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
    digits = _facts(target, _deciding(args)).mantissas
    if digits["autogen_long_double"] != _facts(target).mantissas["autogen_long_double"]:
        alike = digits["autogen_long_double"] == digits["autogen_double"]
        found["c_longdouble"] = "c_double" if alike else ""
    return found
