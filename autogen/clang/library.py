"""libclang itself: the calls that `clang.cindex` 18 lacks."""

from __future__ import annotations

import ctypes
import functools
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from ..errors import AutogenError
from .kinds import CursorKind, TypeKind

try:
    from clang import cindex as cindex
    from clang.cindex import Cursor as Cursor
    from clang.cindex import Diagnostic as Diagnostic
    from clang.cindex import TranslationUnit as TranslationUnit
    from clang.cindex import Type as Type
except ImportError as error:
    raise AutogenError(
        f"the package `clang` that Python finds here is not libclang's ({error}): uninstall what else brings one, then "
        "pip install --force-reinstall libclang; or give autogen an environment of its own"
    ) from None

VERSION = "18.1.1"  # of the libclang package; recorded in every module

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
    "clang_TargetInfo_getTriple": (cindex._CXString, [ctypes.c_void_p]),
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
    "clang_getFunctionTypeCallingConv": (ctypes.c_int, [cindex.Type]),
    "clang_Cursor_getVarDeclInitializer": (cindex.Cursor, [cindex.Cursor]),
    "clang_Cursor_isVariadic": (ctypes.c_uint, [cindex.Cursor]),
    "clang_getCursorPrintingPolicy": (ctypes.c_void_p, [cindex.Cursor]),
    "clang_PrintingPolicy_setProperty": (None, [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint]),
    "clang_PrintingPolicy_dispose": (None, [ctypes.c_void_p]),
    "clang_getCursorPrettyPrinted": (cindex._CXString, [cindex.Cursor, ctypes.c_void_p]),
}


@functools.cache
def library() -> ctypes.CDLL:
    """The loaded libclang with every call that this package uses declared.

    Raises AutogenError where the system does not load it, or it is another version.
    """
    if cindex.Config.library_path is None:  # libclang's own knows the library beside it
        raise _foreign("of its choice")
    try:
        lib = cindex.conf.lib
    except cindex.LibclangError as error:  # type: ignore[attr-defined]
        reason = str(error).partition(". To provide")[0]
        raise AutogenError(
            f"libclang cannot be loaded: {reason}; it needs some 200 MiB (ulimit -v)"
        ) from None
    if (version := _version(lib)) != VERSION:
        raise _foreign(version)
    from .quick import quicken  # which stands on cindex as it is to be

    quicken(lib, _EXTRA)
    return lib


def _version(lib: ctypes.CDLL) -> str:
    """The version that a loaded libclang says it is of."""
    get_version: Any = lib.clang_getClangVersion
    get_version.restype, get_version.argtypes, get_version.errcheck = (
        cindex._CXString,
        [],
        cindex._CXString.from_result,
    )
    found = re.search(r"version (\S+)", get_version())
    return found[1] if found else "unknown"


def _foreign(version: str) -> AutogenError:
    """What to do where Python finds another clang.cindex, or another libclang: calls and answers are other ones."""
    from importlib import metadata  # takes longer than all of this file

    others = sorted({*metadata.packages_distributions().get("clang", ())} - {"libclang"})
    whose = f"; {' and '.join(others)} installs one too" if others else ""
    return AutogenError(
        f"{cindex.__file__} with libclang {version} is not what autogen reads headers with, libclang {VERSION}{whose}: "
        f"uninstall what else brings a package `clang`, then pip install --force-reinstall libclang=={VERSION}; or "
        "give autogen an environment of its own"
    )


def kind(cursor: Cursor) -> int:
    """CXCursorKind of a cursor."""
    return int(cursor._kind_id)


def kind_name(cursor: Cursor) -> str:
    """clang's word for what a cursor is."""
    return str(library().clang_getCursorKindSpelling(kind(cursor)))


def type_kind(clang_type: Type) -> int:
    """CXTypeKind of a type."""
    return int(clang_type._kind_id)


def children(cursor: Cursor, *kinds: int) -> list[Cursor]:
    """The children of these kinds."""
    return of_kinds(cursor.get_children(), *kinds)


def of_kinds(cursors: Iterable[Cursor], *kinds: int) -> list[Cursor]:
    """Those cursors that are of these kinds."""
    return [cursor for cursor in cursors if cursor._kind_id in kinds]


def bare(cursor: Cursor) -> Cursor:
    """An expression without parentheses and implicit conversions around it."""
    while kind(cursor) in (CursorKind.PAREN_EXPR, CursorKind.UNEXPOSED_EXPR):
        if kind(cursor) == CursorKind.UNEXPOSED_EXPR and not is_conversion(cursor):
            break
        children = list(cursor.get_children())
        if len(children) != 1 or kind(children[0]) < CursorKind.UNEXPOSED_EXPR:
            break
        cursor = children[0]
    return cursor


def is_conversion(cursor: Cursor) -> bool:
    """Whether what clang has no word for is an implicit conversion: it is written as what it converts.

    Others, such as va_arg or an atomic operation, say more than their operand.
    """
    children = list(cursor.get_children())
    return len(children) == 1 and cursor.extent == children[0].extent


def has_cleanup(variable: Cursor) -> bool:
    """Whether a function is called at the end of a local's scope, which libclang shows in the text only."""
    lib = library()
    policy = lib.clang_getCursorPrintingPolicy(variable)
    text: str = lib.clang_getCursorPrettyPrinted(variable, policy)
    lib.clang_PrintingPolicy_dispose(policy)
    return "__attribute__((cleanup(" in text


def is_direct(method: Cursor) -> bool:
    """Whether a method is `objc_direct`, by itself, its property or its class: a function that no message reaches.

    libclang has no kind for that: the attribute is in the text, or is clang's own, at the beginning of the method.
    """
    attributes = children(method, CursorKind.UNEXPOSED_ATTR)
    if any(attribute.extent.start == method.extent.start for attribute in attributes):
        return True
    if not attributes:
        return False
    lib = library()
    policy = lib.clang_getCursorPrintingPolicy(method)
    text: str = lib.clang_getCursorPrettyPrinted(method, policy)
    lib.clang_PrintingPolicy_dispose(policy)
    return "__attribute__((objc_direct))" in text


_UNSIGNED = (
    *(TypeKind.BOOL, TypeKind.UCHAR, TypeKind.CHAR_U, TypeKind.CHAR16, TypeKind.CHAR32),
    *(TypeKind.USHORT, TypeKind.UINT, TypeKind.ULONG, TypeKind.ULONGLONG),
)


def enumerator_value(cursor: Cursor, storage: Type) -> int:
    """An enumerator's value; cindex's own takes an unsigned storage type behind a typedef for a signed one."""
    if type_kind(storage.get_canonical()) in _UNSIGNED:
        return int(library().clang_getEnumConstantDeclUnsignedValue(cursor))
    return int(library().clang_getEnumConstantDeclValue(cursor))


def initialiser(variable: Cursor) -> Cursor | None:
    """The expression, or the list in braces, that a variable is declared with."""
    found: Cursor | None = library().clang_Cursor_getVarDeclInitializer(variable)
    return found


def is_variadic(function: Type) -> bool:
    """Whether a function's type ends in `...`; one without a prototype does not say so."""
    canonical = function.get_canonical()  # an attribute may stand around the type
    return type_kind(canonical) == TypeKind.FUNCTIONPROTO and bool(canonical.is_function_variadic())


def argument_types(function: Type) -> list[Type]:
    """The parameter types of a function type; cindex's own list raises on kinds that it does not know."""
    lib = library()
    return [lib.clang_getArgType(function, index) for index in range(lib.clang_getNumArgTypes(function))]


# CXCallingConv, as C spells them
_CONVENTIONS = {
    2: "stdcall",
    3: "fastcall",
    4: "thiscall",
    5: "pascal",
    6: "pcs(aapcs)",
    7: "pcs(aapcs-vfp)",
    8: "regcall",
    9: "intel_ocl_bicc",
    10: "ms_abi",
    11: "sysv_abi",
    12: "vectorcall",
    13: "swiftcall",
    14: "preserve_most",
    15: "preserve_all",
    16: "aarch64_vector_pcs",
    17: "swiftasynccall",
    18: "aarch64_sve_pcs",
    19: "m68k_rtd",
}
_OWN_CONVENTION = (0, 1)  # none is said, or C's
_REGPARM = re.compile(
    r"\) (__attribute__\(\(\w+\)\) )*__attribute__\(\(regparm \(\d\)\)\)( __attribute__.*)?$"
)


def convention(function: Type, *, i386: bool = False) -> str:
    """How a function type is called where that is not the way of C on the target; else nothing."""
    canonical = function.get_canonical()
    number = library().clang_getFunctionTypeCallingConv(canonical)
    if number not in _OWN_CONVENTION:
        return _CONVENTIONS.get(number, "a calling convention without a name")
    # libclang has no word for registers that take what the stack takes elsewhere.
    return "regparm" if i386 and _REGPARM.search(canonical.spelling) else ""


def named_in_cast(cursor: Cursor) -> Type:
    """The type X, as it is written, of a variable declared as `__typeof__((X *)0)`."""
    for child in cursor.get_children():
        if kind(child) == CursorKind.CSTYLE_CAST_EXPR or kind(child) == CursorKind.PAREN_EXPR:
            return child.type.get_pointee()
    return cursor.type.get_canonical().get_pointee()


_TERSE_OUTPUT = 23  # of CXPrintingPolicyProperty


def has_cut_label(cursor: Cursor) -> bool:
    """Whether a NUL in the asm label of a declaration ends all that clang's C strings say of it."""
    lib = library()
    policy = lib.clang_getCursorPrintingPolicy(cursor)
    lib.clang_PrintingPolicy_setProperty(policy, _TERSE_OUTPUT, 1)  # no bodies
    _, label, rest = lib.clang_getCursorPrettyPrinted(cursor, policy).partition(' asm("')
    lib.clang_PrintingPolicy_dispose(policy)
    return bool(label) and '")' not in rest


def evaluate(cursor: Cursor) -> int | float | bytes | None:
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


def contents(tu: TranslationUnit, path: str) -> bytes:
    """The text of a file as this translation unit has read it."""
    size = ctypes.c_size_t()
    start = library().clang_getFileContents(tu, tu.get_file(path), ctypes.byref(size))
    return ctypes.string_at(start, size.value) if start else b""


def pointer_size(tu: TranslationUnit) -> int:
    """The size of a pointer on the target of a translation unit, in bytes."""
    with _target_info(tu) as info:
        return int(library().clang_TargetInfo_getPointerWidth(info)) // 8


def triple(tu: TranslationUnit) -> str:
    """The target of a translation unit, as clang spells it."""
    with _target_info(tu) as info:
        return str(library().clang_TargetInfo_getTriple(info))


@contextmanager
def _target_info(tu: TranslationUnit) -> Iterator[int]:
    info = library().clang_getTranslationUnitTargetInfo(tu)
    try:
        yield info
    finally:
        library().clang_TargetInfo_dispose(info)
