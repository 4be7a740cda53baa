"""clang's arithmetic types by the names that the tables have for them."""

from __future__ import annotations

from ...clang import TypeKind
from ...clang import library as clang
from ...types.scalars import WELL_KNOWN

_NAMES = {
    **{
        TypeKind.BOOL: "c_bool",
        TypeKind.CHAR_S: "c_byte",
        TypeKind.SCHAR: "c_byte",
        TypeKind.CHAR_U: "c_ubyte",
    },
    **{
        TypeKind.UCHAR: "c_ubyte",
        TypeKind.CHAR16: "c_uint16",
        TypeKind.CHAR32: "c_uint32",
        TypeKind.SHORT: "c_short",
    },
    **{TypeKind.USHORT: "c_ushort", TypeKind.INT: "c_int", TypeKind.UINT: "c_uint", TypeKind.LONG: "c_long"},
    **{TypeKind.ULONG: "c_ulong", TypeKind.LONGLONG: "c_longlong", TypeKind.ULONGLONG: "c_ulonglong"},
    **{TypeKind.FLOAT: "c_float", TypeKind.DOUBLE: "c_double", TypeKind.POINTER: "c_void_p"},
}
_UNLIKE = ("c_wchar",)  # characters to ctypes, numbers here


def ctypes_name(kind: clang.Type) -> str | None:
    """ctypes' name of an arithmetic type, of an enumeration its integer's; None for all other types.

    The C library's own names (size_t, uint32_t) are kept: they are right on every platform.
    """
    while True:
        number = clang.type_kind(kind)
        if number == TypeKind.ELABORATED:
            kind = kind.get_named_type()
        elif number == TypeKind.TYPEDEF:
            known = WELL_KNOWN.get(kind.get_typedef_name())
            if known and known not in _UNLIKE and clang.type_kind(kind.get_canonical()) in _NAMES:
                return known
            kind = kind.get_declaration().underlying_typedef_type
        elif number == TypeKind.ENUM:
            kind = kind.get_declaration().enum_type
        elif number in (TypeKind.UNEXPOSED, TypeKind.ATTRIBUTED):
            canonical = kind.get_canonical()
            return _NAMES.get(clang.type_kind(canonical))
        else:
            return _NAMES.get(number)
