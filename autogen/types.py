"""C types to model types: the half of parsing that looks at clang types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from .clang import library as clang
from .model import (
    Array,
    Block,
    ClassObject,
    FunctionType,
    Instance,
    Object,
    Opaque,
    Out,
    Pointer,
    Ref,
    Scalar,
    Selector,
    Type,
    Void,
)

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
VA_LISTS = {"va_list", "__builtin_va_list", "__gnuc_va_list", "__builtin_ms_va_list"}

_SCALARS = {
    clang.BOOL_T: "c_bool",
    clang.CHAR_U: "c_char",
    clang.CHAR_S: "c_char",
    clang.SCHAR: "c_byte",
    clang.UCHAR: "c_ubyte",
    clang.CHAR16: "c_uint16",
    clang.CHAR32: "c_uint32",
    clang.WCHAR: "c_wchar",
    clang.SHORT: "c_short",
    clang.USHORT: "c_ushort",
    clang.INT: "c_int",
    clang.UINT: "c_uint",
    clang.LONG: "c_long",
    clang.ULONG: "c_ulong",
    clang.LONGLONG: "c_longlong",
    clang.ULONGLONG: "c_ulonglong",
    clang.FLOAT: "c_float",
    clang.DOUBLE: "c_double",
    clang.LONGDOUBLE: "c_longdouble",
}
# Passed like a struct of two such members by every C ABI that ctypes runs on; long double is not.
_COMPLEX = {clang.FLOAT: "complex_float", clang.DOUBLE: "complex_double"}
_ARRAYS = (clang.INCOMPLETE_ARRAY, clang.VARIABLE_ARRAY, clang.DEPENDENT_ARRAY)
_CHARACTER_BITS = {clang.CHAR_S: "c_int8", clang.CHAR_U: "c_uint8", clang.WCHAR: "c_int32"}
_SEE_THROUGH = (clang.UNEXPOSED, clang.ATTRIBUTED, clang.ELABORATED)
_OBJECTS = (clang.ID, clang.OBJECT_POINTER, clang.TYPE_PARAMETER_T)
_NONNULL = 0  # CXTypeNullability


class UnsupportedType(Exception):
    """A type without any size, such as one that depends on a template parameter."""


class TypeReader:
    """Converts clang types. `declared(cursor)` gives the key for a record, enumeration or typedef."""

    def __init__(self, declared: Callable[[Any], str], objective_c: bool = False) -> None:
        self.declared, self.objective_c = declared, objective_c

    def read(self, kind: Any) -> Type:
        """The model type of a clang type; `UnsupportedType` if it has none."""
        number = clang.type_kind(kind)
        if number in _SCALARS:
            return Scalar(_SCALARS[number], kind.get_size(), kind.get_align())
        if number in (clang.RECORD_T, clang.ENUM_T):
            return Ref(self.declared(kind.get_declaration()))
        if number == clang.TYPEDEF_T:
            return self._typedef(kind)
        if number in _OBJECTS:
            return self._object(kind, number)
        if number == clang.BLOCK_POINTER:
            function = self.read(kind.get_pointee())
            assert isinstance(function, FunctionType)
            return Block(function)
        if number == clang.CLASS_OBJECT:
            return ClassObject()
        if number == clang.SELECTOR:
            return Selector()
        if number in (clang.POINTER, clang.LVALUE_REFERENCE, clang.RVALUE_REFERENCE):
            pointee = kind.get_pointee()
            return Pointer(self.read(pointee), pointee.is_const_qualified())
        if number == clang.VOID_T:
            return Void()
        if number == clang.CONSTANT_ARRAY:
            return Array(self.read(kind.get_array_element_type()), kind.get_array_size())
        if number in _ARRAYS:
            return Array(self.read(kind.get_array_element_type()), 0)
        if number == clang.FUNCTION_PROTO:
            return self.function(kind)
        if number == clang.FUNCTION_NO_PROTO:
            return FunctionType(self.read(kind.get_result()), (), prototype=False)
        if number == clang.ATOMIC:
            value = clang.library().clang_Type_getValueType(kind)
            if (value.get_size(), value.get_align()) == (kind.get_size(), kind.get_align()):
                return self.read(value)
        elif number == clang.COMPLEX:
            part = clang.type_kind(kind.element_type.get_canonical())
            if part in _COMPLEX:
                return Scalar(_COMPLEX[part], kind.get_size(), kind.get_align())
        elif number == clang.NULLPTR:
            return Pointer(Void())
        elif number in _SEE_THROUGH:
            return self._inside(kind, number)
        return self._opaque(kind)

    def function(self, kind: Any) -> FunctionType:
        """A prototype; its parameters as they are passed (arrays and functions are pointers)."""
        parameters = tuple(self.parameter(argument) for argument in clang.argument_types(kind))
        return FunctionType(self.read(kind.get_result()), parameters, kind.is_function_variadic())

    def parameter(self, kind: Any) -> Type:
        """A parameter's type after C's adjustment of arrays and functions to pointers."""
        if kind.get_typedef_name() in VA_LISTS:
            return Pointer(Void())
        canonical = kind.get_canonical()
        number = clang.type_kind(canonical)
        if number == clang.CONSTANT_ARRAY or number in _ARRAYS:
            inner = canonical if clang.type_kind(kind) in (clang.TYPEDEF_T, clang.ELABORATED) else kind
            element = inner.get_array_element_type()
            return Pointer(self.read(element), element.is_const_qualified())
        if number in (clang.FUNCTION_PROTO, clang.FUNCTION_NO_PROTO):
            return Pointer(self.read(kind))
        return self.read(kind)

    def argument(self, parameter: Any) -> Type:
        """A declared parameter: behind a plain pointer to an object pointer, the callee stores an object."""
        kind = parameter.type
        while clang.type_kind(kind) == clang.ATTRIBUTED:
            kind = clang.library().clang_Type_getModifiedType(kind)
        read = self.parameter(kind)
        if clang.type_kind(kind) != clang.POINTER or not isinstance(read, Pointer) or read.const:
            return read
        pointee = kind.get_pointee().get_canonical()
        if not isinstance(read.to, Object) and (
            clang.type_kind(pointee) not in _OBJECTS or not isinstance(self.read(pointee), Object)
        ):
            return read
        # Without ARC clang drops the qualifier; with it, the caller releases what is stored.
        strong = any(token.spelling == "__strong" for token in parameter.get_tokens())
        return Out(read.to, strong)

    def bit_field(self, kind: Any) -> Type:
        """A bit-field's type: characters are integers there."""
        number = clang.type_kind(kind.get_canonical())
        if number in _CHARACTER_BITS:
            return Scalar(_CHARACTER_BITS[number], kind.get_size(), kind.get_align())
        return self.read(kind)

    def passed(self, parameter: Any, passed: Any) -> Type:
        """A function's parameter: as written, except that K&R definitions receive promoted values."""
        kinds = [clang.type_kind(kind.get_canonical()) for kind in (parameter.type, passed)]
        promoted = kinds[0] != kinds[1] and all(kind in _SCALARS for kind in kinds)
        if promoted or not self.objective_c:
            return self.parameter(passed if promoted else parameter.type)
        return self.argument(parameter)

    def own(self, kind: Any) -> Type | None:
        """What a typedef stands for by its name: BOOL is YES or NO, whether a char or a bool holds it."""
        if self.objective_c and kind.get_typedef_name() == "BOOL" and kind.get_size() == 1:
            return Scalar("c_bool", 1, 1)
        return None

    def _typedef(self, kind: Any) -> Type:
        name = kind.get_typedef_name()
        if name in VA_LISTS:
            return self._opaque(kind)
        if name == "instancetype" and clang.type_kind(kind.get_canonical()) in _OBJECTS:
            return Instance()
        if (own := self.own(kind)) is not None:
            return own
        if name in WELL_KNOWN and clang.type_kind(kind.get_canonical()) in _SCALARS:
            return Scalar(WELL_KNOWN[name], kind.get_size(), kind.get_align())
        return Ref(self.declared(kind.get_declaration()))

    def _inside(self, kind: Any, number: int) -> Type:
        """What `struct x`, an attributed type or `__typeof__` stand for."""
        if number == clang.ELABORATED:
            return self.read(kind.get_named_type())
        if number == clang.ATTRIBUTED:
            modified = clang.library().clang_Type_getModifiedType(kind)
            if clang.type_kind(modified) != clang.INVALID:
                read = self.read(modified)
                nonnull = clang.library().clang_Type_getNullability(kind) == _NONNULL
                return (
                    replace(read, nullable=False) if nonnull and isinstance(read, Object | Instance) else read
                )
        canonical = kind.get_canonical()
        if clang.type_kind(canonical) == clang.UNEXPOSED:
            return self._opaque(canonical)
        return self.read(canonical)

    def _object(self, kind: Any, number: int) -> Type:
        """`id`, a class's or a type parameter's object pointer; generics keep their arguments."""
        if number != clang.OBJECT_POINTER:
            return Object(parameter=kind.spelling if number == clang.TYPE_PARAMETER_T else "")
        lib, pointee = clang.library(), kind.get_pointee()
        protocols = tuple(
            self.declared(lib.clang_Type_getObjCProtocolDecl(pointee, index))
            for index in range(lib.clang_Type_getNumObjCProtocolRefs(pointee))
        )
        base = pointee
        while clang.type_kind(base) == clang.OBJECT_T:
            base = lib.clang_Type_getObjCObjectBaseType(base)
        if clang.type_kind(base) == clang.CLASS_OBJECT:
            return ClassObject(protocols)
        if clang.type_kind(base) != clang.INTERFACE_T:
            return Object("", protocols)
        arguments = tuple(
            self.read(lib.clang_Type_getObjCTypeArg(pointee, index))
            for index in range(lib.clang_Type_getNumObjCTypeArgs(pointee))
        )
        return Object(self.declared(base.get_declaration()), protocols, arguments)

    def _opaque(self, kind: Any) -> Type:
        size, align = kind.get_size(), kind.get_align()
        if size < 0 or align < 1:
            raise UnsupportedType(f"type {kind.spelling!r} has no size")
        return Opaque(kind.spelling, size, align)
