"""libclang itself: the calls that `clang.cindex` 18 lacks, and kinds as plain numbers.

`clang.cindex` raises on kinds it does not know (half floats, for one); numbers never do.
"""

from __future__ import annotations

import ctypes
import functools
from dataclasses import dataclass
from typing import Any

from clang import cindex

VERSION = "18.1.1"  # of the libclang package; recorded in every module

Cursor: Any = cindex.Cursor
TranslationUnit: Any = cindex.TranslationUnit

# CXCursorKind
STRUCT, UNION, CLASS, ENUM, FIELD, ENUMERATOR, FUNCTION, VARIABLE = 2, 3, 4, 5, 6, 7, 8, 9
TYPEDEF, NAMESPACE, LINKAGE_SPEC, TYPE_ALIAS, BASE_SPECIFIER, INIT_LIST = 20, 22, 23, 36, 44, 119
STRING_LITERAL, PAREN, C_STYLE_CAST = 109, 111, 117
CXX_METHOD, CONSTRUCTOR, DESTRUCTOR = 21, 24, 25
FUNCTION_TEMPLATE, CLASS_TEMPLATE, CLASS_PARTIAL = 30, 31, 32
MACRO, UNEXPOSED_DECLARATION, ALIAS_TEMPLATE = 501, 1, 601
PARAMETER, TYPE_REF, MEMBER_OF_TYPE = 10, 43, 47
INTERFACE, CATEGORY, PROTOCOL, PROPERTY, IVAR, INSTANCE_METHOD, CLASS_METHOD = 11, 12, 13, 14, 15, 16, 17
SUPERCLASS_REF, PROTOCOL_REF, CLASS_NAME_REF, TYPE_PARAMETER = 40, 41, 42, 27
UNEXPOSED_EXPRESSION, DECLARATION_REF, MEMBER_REF, CALL = 100, 101, 102, 103
UNARY, SUBSCRIPT, BINARY, COMPOUND_ASSIGNMENT, CONDITIONAL = 112, 113, 114, 115, 116
STATEMENT_EXPRESSION, GENERIC, SIZE_OF = 121, 122, 136
UNEXPOSED_STATEMENT, COMPOUND, IF, RETURN, NULL_STATEMENT = 200, 202, 205, 214, 230
DECLARATION_STATEMENT = 231
# Attributes of Objective-C, explicit or implied
RETURNS_RETAINED, NOT_RETAINED, CONSUMES_SELF, CONSUMED, INNER_POINTER = 420, 421, 423, 424, 429
DESIGNATED_INITIALIZER, FLAG_ENUM, UNEXPOSED_ATTRIBUTE = 434, 437, 400

# CXTypeKind
INVALID, UNEXPOSED, VOID_T, BOOL_T, CHAR_U, UCHAR, CHAR16, CHAR32 = 0, 1, 2, 3, 4, 5, 6, 7
USHORT, UINT, ULONG, ULONGLONG, UINT128, CHAR_S, SCHAR, WCHAR = 8, 9, 10, 11, 12, 13, 14, 15
SHORT, INT, LONG, LONGLONG, INT128, FLOAT, DOUBLE, LONGDOUBLE, NULLPTR = 16, 17, 18, 19, 20, 21, 22, 23, 24
COMPLEX, POINTER, BLOCK_POINTER, LVALUE_REFERENCE, RVALUE_REFERENCE = 100, 101, 102, 103, 104
RECORD_T, ENUM_T, TYPEDEF_T, FUNCTION_NO_PROTO, FUNCTION_PROTO = 105, 106, 107, 110, 111
CONSTANT_ARRAY, VECTOR, INCOMPLETE_ARRAY, VARIABLE_ARRAY, DEPENDENT_ARRAY = 112, 113, 114, 115, 116
ELABORATED, ATTRIBUTED, EXT_VECTOR, ATOMIC = 119, 163, 176, 177
ID, CLASS_OBJECT, SELECTOR, INTERFACE_T, OBJECT_POINTER, OBJECT_T, TYPE_PARAMETER_T = (
    27,
    28,
    29,
    108,
    109,
    161,
    162,
)

# CXTranslationUnit_Flags that cindex has no name for
ATTRIBUTED_TYPES, IMPLICIT_ATTRIBUTES = 0x1000, 0x2000

_EXTRA = {
    "clang_Cursor_Evaluate": (ctypes.c_void_p, [cindex.Cursor]),
    "clang_EvalResult_getKind": (ctypes.c_int, [ctypes.c_void_p]),
    "clang_EvalResult_getAsLongLong": (ctypes.c_longlong, [ctypes.c_void_p]),
    "clang_EvalResult_getAsUnsigned": (ctypes.c_ulonglong, [ctypes.c_void_p]),
    "clang_EvalResult_isUnsignedInt": (ctypes.c_uint, [ctypes.c_void_p]),
    "clang_EvalResult_getAsDouble": (ctypes.c_double, [ctypes.c_void_p]),
    "clang_EvalResult_getAsStr": (ctypes.c_char_p, [ctypes.c_void_p]),
    "clang_EvalResult_dispose": (None, [ctypes.c_void_p]),
    "clang_Cursor_isMacroFunctionLike": (ctypes.c_uint, [cindex.Cursor]),
    "clang_Cursor_isFunctionInlined": (ctypes.c_uint, [cindex.Cursor]),
    "clang_Type_getValueType": (cindex.Type, [cindex.Type]),
    "clang_Cursor_isAnonymousRecordDecl": (ctypes.c_uint, [cindex.Cursor]),
    "clang_Type_getModifiedType": (cindex.Type, [cindex.Type]),
    "clang_getTranslationUnitTargetInfo": (ctypes.c_void_p, [cindex.TranslationUnit]),
    "clang_TargetInfo_getPointerWidth": (ctypes.c_int, [ctypes.c_void_p]),
    "clang_TargetInfo_dispose": (None, [ctypes.c_void_p]),
    "clang_getFileContents": (
        ctypes.c_void_p,
        [cindex.TranslationUnit, cindex.File, ctypes.POINTER(ctypes.c_size_t)],
    ),
    "clang_getCursorKindSpelling": (cindex._CXString, [ctypes.c_int]),
    "clang_CXXMethod_isVirtual": (ctypes.c_uint, [cindex.Cursor]),
    "clang_getCursorBinaryOperatorKind": (ctypes.c_int, [cindex.Cursor]),
    "clang_getCursorUnaryOperatorKind": (ctypes.c_int, [cindex.Cursor]),
    "clang_Type_getObjCObjectBaseType": (cindex.Type, [cindex.Type]),
    "clang_Type_getNumObjCProtocolRefs": (ctypes.c_uint, [cindex.Type]),
    "clang_Type_getObjCProtocolDecl": (cindex.Cursor, [cindex.Type, ctypes.c_uint]),
    "clang_Type_getNumObjCTypeArgs": (ctypes.c_uint, [cindex.Type]),
    "clang_Type_getObjCTypeArg": (cindex.Type, [cindex.Type, ctypes.c_uint]),
    "clang_Type_getNullability": (ctypes.c_int, [cindex.Type]),
    "clang_Cursor_isObjCOptional": (ctypes.c_uint, [cindex.Cursor]),
    "clang_Cursor_getObjCDeclQualifiers": (ctypes.c_uint, [cindex.Cursor]),
    "clang_Cursor_getObjCPropertyAttributes": (ctypes.c_uint, [cindex.Cursor, ctypes.c_uint]),
    "clang_Cursor_getObjCPropertyGetterName": (cindex._CXString, [cindex.Cursor]),
    "clang_Cursor_getObjCPropertySetterName": (cindex._CXString, [cindex.Cursor]),
    "clang_Cursor_isVariadic": (ctypes.c_uint, [cindex.Cursor]),
}


@functools.cache
def library() -> Any:
    """The loaded libclang with every call that this package uses declared."""
    lib: Any = cindex.conf.lib
    for name, (result, arguments) in _EXTRA.items():
        function = getattr(lib, name)
        function.restype, function.argtypes = result, arguments
        if result is cindex.Type:
            function.errcheck = cindex.Type.from_result
        elif result is cindex._CXString:
            function.errcheck = cindex._CXString.from_result
        elif result is cindex.Cursor:
            function.errcheck = cindex.Cursor.from_cursor_result
    return lib


def kind(cursor: Any) -> int:
    """CXCursorKind of a cursor."""
    return int(cursor._kind_id)


def kind_name(cursor: Any) -> str:
    """clang's word for what a cursor is."""
    return str(library().clang_getCursorKindSpelling(kind(cursor)))


def type_kind(clang_type: Any) -> int:
    """CXTypeKind of a type."""
    return int(clang_type._kind_id)


def children(cursor: Any, *kinds: int) -> list[Any]:
    """The children of these kinds."""
    return [child for child in cursor.get_children() if kind(child) in kinds]


def enumerator_value(cursor: Any, storage: Any) -> int:
    """An enumerator's value; cindex's own takes an unsigned storage type behind a typedef for a signed one."""
    unsigned = (UCHAR, CHAR_U, CHAR16, CHAR32, USHORT, UINT, ULONG, ULONGLONG, BOOL_T)
    if type_kind(storage.get_canonical()) in unsigned:
        return int(library().clang_getEnumConstantDeclUnsignedValue(cursor))
    return int(library().clang_getEnumConstantDeclValue(cursor))


class _Version(ctypes.Structure):
    _fields_ = [("major", ctypes.c_int), ("minor", ctypes.c_int), ("sub", ctypes.c_int)]


class _String(ctypes.Structure):
    """CXString without cindex's destructor, which frees a string that a structure still holds."""

    _fields_ = [("data", ctypes.c_void_p), ("flags", ctypes.c_uint)]


class _Availability(ctypes.Structure):
    _fields_ = [
        ("platform", _String),
        ("introduced", _Version),
        ("deprecated", _Version),
        ("obsoleted", _Version),
        ("unavailable", ctypes.c_int),
        ("message", _String),
    ]


@dataclass(frozen=True, slots=True)
class Availability:
    """OS versions as text, empty where the header says none."""

    introduced: str = ""
    deprecated: str = ""
    unavailable: bool = False


def availability(cursor: Any, platform: str) -> Availability:
    """What a declaration says of an OS (`macos`), or of every one (`unavailable`, `deprecated`)."""
    raw = _raw()
    always = [ctypes.c_int(), ctypes.c_int()]
    texts = [_String(), _String()]
    found = (_Availability * 16)()
    count = raw.clang_getCursorPlatformAvailability(
        cursor, always[0], texts[0], always[1], texts[1], found, len(found)
    )
    made = Availability("", "0" if always[0].value else "", bool(always[1].value))
    for one in found[: min(count, len(found))]:
        if raw.clang_getCString(one.platform) == platform.encode():
            made = Availability(
                _shown(one.introduced), _shown(one.deprecated) or made.deprecated, bool(one.unavailable)
            )
        raw.clang_disposeCXPlatformAvailability(one)
    for text in texts:
        raw.clang_disposeString(text)
    return made


def _shown(version: _Version) -> str:
    parts = [part for part in (version.major, version.minor, version.sub) if part >= 0]
    return ".".join(map(str, parts))


@functools.cache
def _raw() -> Any:
    """The same library with prototypes of its own, for calls whose strings cindex would free."""
    raw = ctypes.CDLL(cindex.conf.lib._name)
    pointers: list[Any] = [ctypes.POINTER(ctypes.c_int), ctypes.POINTER(_String)] * 2
    raw.clang_getCursorPlatformAvailability.argtypes = [
        cindex.Cursor,
        *pointers,
        ctypes.POINTER(_Availability),
        ctypes.c_int,
    ]
    raw.clang_disposeCXPlatformAvailability.argtypes = [ctypes.POINTER(_Availability)]
    raw.clang_getCString.argtypes, raw.clang_getCString.restype = [_String], ctypes.c_char_p
    raw.clang_disposeString.argtypes = [_String]
    return raw


def argument_types(function: Any) -> list[Any]:
    """The parameter types of a function type; cindex's own list raises on kinds that it does not know."""
    lib = library()
    return [lib.clang_getArgType(function, index) for index in range(lib.clang_getNumArgTypes(function))]


def named_in_cast(cursor: Any) -> Any:
    """The type X, as it is written, of a variable declared as `__typeof__((X *)0)`."""
    for child in cursor.get_children():
        if kind(child) == C_STYLE_CAST or kind(child) == PAREN:
            return child.type.get_pointee()
    return cursor.type.get_canonical().get_pointee()


def evaluate(cursor: Any) -> int | float | bytes | None:
    """The value of a variable's initialiser as the compiler computes it, if it is a constant.

    Integers have the sign of their type; strings end at their first NUL.
    """
    lib = library()
    result = lib.clang_Cursor_Evaluate(cursor)
    if not result:
        return None
    try:
        what = lib.clang_EvalResult_getKind(result)
        if what == 1:
            if lib.clang_EvalResult_isUnsignedInt(result):
                return int(lib.clang_EvalResult_getAsUnsigned(result))
            return int(lib.clang_EvalResult_getAsLongLong(result))
        if what == 2:
            return float(lib.clang_EvalResult_getAsDouble(result))
        if what == 4:
            text: bytes = lib.clang_EvalResult_getAsStr(result)
            return text
        return None
    finally:
        lib.clang_EvalResult_dispose(result)


def contents(tu: Any, path: str) -> bytes:
    """The text of a file as this translation unit has read it."""
    size = ctypes.c_size_t()
    start = library().clang_getFileContents(tu, tu.get_file(path), ctypes.byref(size))
    return ctypes.string_at(start, size.value) if start else b""


def pointer_size(tu: Any) -> int:
    """The size of a pointer on the target of a translation unit, in bytes."""
    lib = library()
    info = lib.clang_getTranslationUnitTargetInfo(tu)
    try:
        return int(lib.clang_TargetInfo_getPointerWidth(info)) // 8
    finally:
        lib.clang_TargetInfo_dispose(info)
