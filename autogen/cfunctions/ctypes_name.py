"""clang's arithmetic types by the names that the tables have for them."""

from __future__ import annotations

from typing import Any

from ..clang import library as clang
from ..types import WELL_KNOWN

_NAMES = {
    **{clang.BOOL_T: "c_bool", clang.CHAR_S: "c_byte", clang.SCHAR: "c_byte", clang.CHAR_U: "c_ubyte"},
    **{clang.UCHAR: "c_ubyte", clang.CHAR16: "c_uint16", clang.CHAR32: "c_uint32", clang.SHORT: "c_short"},
    **{clang.USHORT: "c_ushort", clang.INT: "c_int", clang.UINT: "c_uint", clang.LONG: "c_long"},
    **{clang.ULONG: "c_ulong", clang.LONGLONG: "c_longlong", clang.ULONGLONG: "c_ulonglong"},
    **{clang.FLOAT: "c_float", clang.DOUBLE: "c_double", clang.POINTER: "c_void_p"},
}
_UNLIKE = ("c_wchar",)  # characters to ctypes, numbers here


def ctypes_name(kind: Any) -> str | None:
    """ctypes' name of an arithmetic type, of an enumeration its integer's; None for all other types.

    The C library's own names (size_t, uint32_t) are kept: they are right on every platform.
    """
    while True:
        number = clang.type_kind(kind)
        if number == clang.ELABORATED:
            kind = kind.get_named_type()
        elif number == clang.TYPEDEF_T:
            known = WELL_KNOWN.get(kind.get_typedef_name())
            if known and known not in _UNLIKE and clang.type_kind(kind.get_canonical()) in _NAMES:
                return known
            kind = kind.get_declaration().underlying_typedef_type
        elif number == clang.ENUM_T:
            kind = kind.get_declaration().enum_type
        elif number in (clang.UNEXPOSED, clang.ATTRIBUTED):
            canonical = kind.get_canonical()
            return _NAMES.get(clang.type_kind(canonical))
        else:
            return _NAMES.get(number)
