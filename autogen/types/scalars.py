"""C's arithmetic types, as ctypes has them."""

from __future__ import annotations

from ..clang import TypeKind

# Typedefs of the C library whose ctypes type is right on every target, whatever they are made of there.
WELL_KNOWN = {
    **{f"{sign}int{bits}_t": f"c_{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)},
    "size_t": "c_size_t",
    "ssize_t": "c_ssize_t",
    "ptrdiff_t": "c_ssize_t",
    "intptr_t": "c_ssize_t",
    "uintptr_t": "c_size_t",
    "wchar_t": "c_wchar",
}

SCALARS = {
    TypeKind.BOOL: "c_bool",
    TypeKind.CHAR_U: "c_char",
    TypeKind.CHAR_S: "c_char",
    TypeKind.SCHAR: "c_byte",
    TypeKind.UCHAR: "c_ubyte",
    TypeKind.CHAR16: "c_uint16",
    TypeKind.CHAR32: "c_uint32",
    TypeKind.WCHAR: "c_wchar",
    TypeKind.SHORT: "c_short",
    TypeKind.USHORT: "c_ushort",
    TypeKind.INT: "c_int",
    TypeKind.UINT: "c_uint",
    TypeKind.LONG: "c_long",
    TypeKind.ULONG: "c_ulong",
    TypeKind.LONGLONG: "c_longlong",
    TypeKind.ULONGLONG: "c_ulonglong",
    TypeKind.FLOAT: "c_float",
    TypeKind.DOUBLE: "c_double",
    TypeKind.LONGDOUBLE: "c_longdouble",
}
# Passed like a struct of two such members by every C ABI that ctypes runs on; long double is not.
COMPLEX = {TypeKind.FLOAT: "complex_float", TypeKind.DOUBLE: "complex_double"}
WIDE = {TypeKind.INT128: "c_int128", TypeKind.UINT128: "c_uint128"}
CHARACTER_BITS = {TypeKind.CHAR_S: "c_int8", TypeKind.CHAR_U: "c_uint8"}
