"""clang's types to those of the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from bindings._support.format.expressions import DEPTH

from ..clang import TypeKind
from ..clang import library as clang
from ..model import (
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
from .declarators import qualifiers, with_names
from .scalars import CHARACTER_BITS, COMPLEX, SCALARS, WELL_KNOWN, WIDE

VA_LISTS = {"va_list", "__builtin_va_list", "__gnuc_va_list", "__builtin_ms_va_list"}

_ARRAYS = (TypeKind.INCOMPLETEARRAY, TypeKind.VARIABLEARRAY, TypeKind.DEPENDENTSIZEDARRAY)
_OBJECTS = (TypeKind.OBJCID, TypeKind.OBJCOBJECTPOINTER, TypeKind.OBJCTYPEPARAM)
_NONNULL = 0  # CXTypeNullability
STRONG = "__strong"


class UnsupportedType(Exception):
    """A type without any size, such as one that depends on a template parameter."""


class TypeReader:
    """Converts clang types. `declared(cursor)` gives the key for a record, enumeration or typedef.

    Each type of the translation unit `tu` is read once; those of others are taken as well. `wide()` is the TypeKind of
    the integer that C's wchar_t is; in C++ it is a type of its own. `strong()` says whether any header has that word:
    to ask for tokens takes long. `altered` says which scalars the compiler's arguments make something else. On `i386`
    functions can take registers.
    """

    def __init__(
        self,
        tu: clang.TranslationUnit,
        declared: Callable[[clang.Cursor], str],
        wide: Callable[[], int],
        objective_c: bool = False,
        strong: Callable[[], bool] = lambda: True,
        altered: Mapping[str, str] = MappingProxyType({}),
        i386: bool = False,
    ) -> None:
        self.tu, self.declared, self.wide, self.objective_c = tu, declared, wide, objective_c
        self.strong, self.altered, self.i386 = strong, altered, i386
        self._depth = 0
        self._read: dict[int, Type] = {}
        self._passed: dict[int, Type] = {}

    def read(self, kind: clang.Type) -> Type:
        """The model type of a clang type; `UnsupportedType` if it has none."""
        return self._once(self._read, TypeReader._type, kind)

    def _once(
        self, known: dict[int, Type], read: Callable[[TypeReader, clang.Type], Type], kind: clang.Type
    ) -> Type:
        """What is known of a type, by its address, or read now; inside of others it depends on their depth."""
        if self._depth or kind._tu is not self.tu:
            return read(self, kind)
        address = kind.data[0]
        if (found := known.get(address)) is None:
            found = known[address] = read(self, kind)
        return found

    def _type(self, kind: clang.Type) -> Type:
        number = clang.type_kind(kind)
        if number in SCALARS:
            return self._scalar(SCALARS[number], kind)
        self._depth += 1
        try:
            if self._depth > DEPTH:
                raise UnsupportedType(f"a type that is nested more than {DEPTH} deep")
            return _READERS.get(number, TypeReader._opaque)(self, kind)
        finally:
            self._depth -= 1

    def _declared(self, kind: clang.Type) -> Type:
        return Ref(self.declared(kind.get_declaration()))

    def _block(self, kind: clang.Type) -> Type:
        function = self.read(kind.get_pointee())
        assert isinstance(function, FunctionType)
        return Block(function)

    def _pointer(self, kind: clang.Type) -> Type:
        pointee = kind.get_pointee()
        if clang.type_kind(pointee) == TypeKind.OBJCSEL:
            points = (
                pointee.get_canonical().get_pointee()
            )  # SEL is a pointer itself, what it points to is none
            if clang.type_kind(points) == TypeKind.INVALID:
                return Selector()
        qualified = qualifiers(pointee)
        to = self.read(_innermost_element(pointee) if _has_run_time_length(pointee) else pointee)
        return Pointer(to, "const" in qualified, "volatile" in qualified)

    def _array(self, kind: clang.Type) -> Type:
        """An array; one of unknown length has none."""
        known = clang.type_kind(kind) == TypeKind.CONSTANTARRAY
        return Array(self.read(kind.get_array_element_type()), kind.get_array_size() if known else 0)

    def _without_prototype(self, kind: clang.Type) -> Type:
        result = self.read(kind.get_result())
        return FunctionType(result, (), prototype=False, convention=self.convention(kind))

    def _atomic(self, kind: clang.Type) -> Type:
        """What is atomic, where it has the layout of the type itself."""
        value = clang.library().clang_Type_getValueType(kind)
        alike = (value.get_size(), value.get_align()) == (kind.get_size(), kind.get_align())
        return self.read(value) if alike else self._opaque(kind)

    def _complex(self, kind: clang.Type) -> Type:
        ctype = COMPLEX.get(clang.type_kind(kind.element_type.get_canonical()))
        return Scalar(ctype, kind.get_size(), kind.get_align()) if ctype else self._opaque(kind)

    def _wide(self, kind: clang.Type) -> Type:
        found = self._opaque(kind)
        return replace(found, form=WIDE[clang.type_kind(kind)]) if found.align == 16 else found

    def _vector(self, kind: clang.Type) -> Type:
        """A vector; of elements that ctypes has, or of bytes without a meaning."""
        found = self._opaque(kind)
        item = SCALARS.get(clang.type_kind(kind.element_type.get_canonical()), "c_bool")
        if item in ("c_bool", "c_longdouble", "c_wchar", "c_char"):
            return found
        return replace(found, form=f"vector({item}, {kind.element_count}, {found.size}, {found.align})")

    def function(self, kind: clang.Type) -> FunctionType:
        """A prototype; its parameters as they are passed (arrays and functions are pointers)."""
        parameters = tuple(self.parameter(argument) for argument in clang.argument_types(kind))
        variadic = kind.is_function_variadic()
        return FunctionType(
            self.read(kind.get_result()), parameters, variadic, convention=self.convention(kind)
        )

    def convention(self, kind: clang.Type) -> str:
        """How a function type is called, where that is not the way of C on the target."""
        return clang.convention(kind, i386=self.i386)

    def parameter(self, kind: clang.Type) -> Type:
        """A parameter's type after C's adjustment of arrays and functions to pointers."""
        return self._once(self._passed, TypeReader._parameter, kind)

    def _parameter(self, kind: clang.Type) -> Type:
        if kind.get_typedef_name() in VA_LISTS:
            return Pointer(Void(), spelling=kind.get_typedef_name())
        canonical = kind.get_canonical()
        number = clang.type_kind(canonical)
        if number == TypeKind.CONSTANTARRAY or number in _ARRAYS:
            inner = canonical if clang.type_kind(kind) in (TypeKind.TYPEDEF, TypeKind.ELABORATED) else kind
            element = inner.get_array_element_type()
            to = self.read(_innermost_element(element) if _has_run_time_length(element) else element)
            return Pointer(to, element.is_const_qualified())
        if number in (TypeKind.FUNCTIONPROTO, TypeKind.FUNCTIONNOPROTO):
            return Pointer(self.read(kind))
        return self.read(kind)

    def argument(self, parameter: clang.Cursor) -> Type:
        """A declared parameter: behind a plain pointer to an object pointer, the callee stores an object."""
        kind = parameter.type
        while clang.type_kind(kind) == TypeKind.ATTRIBUTED:
            kind = clang.library().clang_Type_getModifiedType(kind)
        read = self.parameter(kind)
        if clang.type_kind(kind) != TypeKind.POINTER or not isinstance(read, Pointer) or read.const:
            return read
        pointee = kind.get_pointee().get_canonical()
        if not isinstance(read.to, Object) and (
            clang.type_kind(pointee) not in _OBJECTS or not isinstance(self.read(pointee), Object)
        ):
            return read
        # Without ARC clang drops the qualifier; with it, the caller releases what is stored.
        strong = self.strong() and any(token.spelling == STRONG for token in parameter.get_tokens())
        return Out(read.to, strong)

    def declared_type(self, cursor: clang.Cursor, kind: clang.Type) -> Type:
        """The type of what a cursor declares, with the names that its declarator gives to parameters of functions."""
        return with_names(self.read(kind), cursor)

    def bit_field(self, kind: clang.Type) -> Type:
        """A bit-field's type: characters are integers there."""
        canonical = kind.get_canonical()
        number = clang.type_kind(canonical)
        if number in CHARACTER_BITS:
            return Scalar(CHARACTER_BITS[number], kind.get_size(), kind.get_align())
        if number == TypeKind.WCHAR:
            return Scalar(SCALARS[self.wide()], kind.get_size(), kind.get_align())
        return self.read(canonical if _is_called(kind, "wchar_t") else kind)

    def passed(self, parameter: clang.Cursor, passed: clang.Type) -> Type:
        """A function's parameter: as written, except that K&R definitions receive promoted values."""
        kinds = [clang.type_kind(kind.get_canonical()) for kind in (parameter.type, passed)]
        promoted = kinds[0] != kinds[1] and all(kind in SCALARS for kind in kinds)
        if promoted or not self.objective_c:
            return self.parameter(passed if promoted else parameter.type)
        return self.argument(parameter)

    def own(self, kind: clang.Type) -> Type | None:
        """What a typedef stands for by its name: BOOL is YES or NO, whether a char or a bool holds it."""
        if self.objective_c and kind.get_typedef_name() == "BOOL" and kind.get_size() == 1:
            return Scalar("c_bool", 1, 1)
        return None

    def _scalar(self, ctype: str, kind: clang.Type) -> Type:
        ctype = self.altered.get(ctype, ctype)
        return Scalar(ctype, kind.get_size(), kind.get_align()) if ctype else self._opaque(kind)

    def _typedef(self, kind: clang.Type) -> Type:
        name = kind.get_typedef_name()
        if name in VA_LISTS:
            return self._opaque(kind)
        if name == "instancetype" and clang.type_kind(kind.get_canonical()) in _OBJECTS:
            return Instance()
        if (own := self.own(kind)) is not None:
            return own
        if name in WELL_KNOWN and clang.type_kind(kind.get_canonical()) in SCALARS:
            return self._scalar(WELL_KNOWN[name], kind)
        return Ref(self.declared(kind.get_declaration()))

    def _inside(self, kind: clang.Type) -> Type:
        """What `struct x`, an attributed type or `__typeof__` stand for."""
        number = clang.type_kind(kind)
        if number == TypeKind.ELABORATED:
            return self.read(kind.get_named_type())
        if number == TypeKind.ATTRIBUTED:
            modified = clang.library().clang_Type_getModifiedType(kind)
            if clang.type_kind(modified) != TypeKind.INVALID:
                read = self.read(modified)
                if isinstance(read, FunctionType):  # the attribute may be how it is called
                    return replace(read, convention=self.convention(kind))
                nonnull = clang.library().clang_Type_getNullability(kind) == _NONNULL
                return (
                    replace(read, nullable=False) if nonnull and isinstance(read, Object | Instance) else read
                )
        canonical = kind.get_canonical()
        if clang.type_kind(canonical) == TypeKind.UNEXPOSED:
            return self._opaque(canonical)
        return self.read(canonical)

    def _object(self, kind: clang.Type) -> Type:
        """`id`, a class's or a type parameter's object pointer; generics keep their arguments."""
        number = clang.type_kind(kind)
        if number != TypeKind.OBJCOBJECTPOINTER:
            return Object(parameter=kind.spelling if number == TypeKind.OBJCTYPEPARAM else "")
        lib, pointee = clang.library(), kind.get_pointee()
        protocols = tuple(
            self.declared(lib.clang_Type_getObjCProtocolDecl(pointee, index))
            for index in range(lib.clang_Type_getNumObjCProtocolRefs(pointee))
        )
        base = pointee
        while clang.type_kind(base) == TypeKind.OBJCOBJECT:
            base = lib.clang_Type_getObjCObjectBaseType(base)
        if clang.type_kind(base) == TypeKind.OBJCCLASS:
            return ClassObject(protocols)
        if clang.type_kind(base) != TypeKind.OBJCINTERFACE:
            return Object("", protocols)
        arguments = tuple(
            self.read(lib.clang_Type_getObjCTypeArg(pointee, index))
            for index in range(lib.clang_Type_getNumObjCTypeArgs(pointee))
        )
        return Object(self.declared(base.get_declaration()), protocols, arguments)

    def _opaque(self, kind: clang.Type) -> Opaque:
        size, align = kind.get_size(), kind.get_align()
        if size < 0 or align < 1:
            raise UnsupportedType(f"type {kind.spelling!r} has no size")
        return Opaque(kind.spelling, size, align)


_READERS: Mapping[int, Callable[[TypeReader, clang.Type], Type]] = {
    TypeKind.VOID: lambda _reader, _kind: Void(),
    TypeKind.NULLPTR: lambda _reader, _kind: Pointer(Void()),
    TypeKind.OBJCCLASS: lambda _reader, _kind: ClassObject(),
    TypeKind.OBJCSEL: lambda _reader, _kind: Selector(),
    TypeKind.TYPEDEF: TypeReader._typedef,
    TypeKind.BLOCKPOINTER: TypeReader._block,
    TypeKind.FUNCTIONPROTO: TypeReader.function,
    TypeKind.FUNCTIONNOPROTO: TypeReader._without_prototype,
    TypeKind.ATOMIC: TypeReader._atomic,
    TypeKind.COMPLEX: TypeReader._complex,
    **dict.fromkeys((TypeKind.INT128, TypeKind.UINT128), TypeReader._wide),
    **dict.fromkeys((TypeKind.VECTOR, TypeKind.EXTVECTOR), TypeReader._vector),
    **dict.fromkeys((TypeKind.RECORD, TypeKind.ENUM), TypeReader._declared),
    **dict.fromkeys(_OBJECTS, TypeReader._object),
    **dict.fromkeys(
        (TypeKind.POINTER, TypeKind.LVALUEREFERENCE, TypeKind.RVALUEREFERENCE), TypeReader._pointer
    ),
    **dict.fromkeys((TypeKind.CONSTANTARRAY, *_ARRAYS), TypeReader._array),
    **dict.fromkeys((TypeKind.UNEXPOSED, TypeKind.ATTRIBUTED, TypeKind.ELABORATED), TypeReader._inside),
}
"""How each kind of type is read that is no scalar; all others are bytes without a meaning."""


def _has_run_time_length(kind: clang.Type) -> bool:
    """Whether a type is an array whose length a parameter gives, at any depth: ctypes takes no array for such."""
    kind = kind.get_canonical()
    while clang.type_kind(kind) == TypeKind.CONSTANTARRAY:
        kind = kind.get_array_element_type().get_canonical()
    return clang.type_kind(kind) == TypeKind.VARIABLEARRAY


def _innermost_element(kind: clang.Type) -> clang.Type:
    """What an array, of however many dimensions, has elements of."""
    while clang.type_kind(kind.get_canonical()) in (TypeKind.CONSTANTARRAY, *_ARRAYS):
        kind = kind.get_canonical().get_array_element_type()
    return kind


def _is_called(kind: clang.Type, name: str) -> bool:
    """Whether a type is the typedef of a name, or one of it."""
    while clang.type_kind(kind) in (TypeKind.TYPEDEF, TypeKind.ELABORATED):
        if kind.get_typedef_name() == name:
            return True
        if clang.type_kind(kind) == TypeKind.ELABORATED:
            kind = kind.get_named_type()
        else:
            kind = kind.get_declaration().underlying_typedef_type
    return False
