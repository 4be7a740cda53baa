"""Types as a stub says them: what a member, an argument or a result is to Python."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from copy import copy

from ..model import (
    Array,
    Block,
    ClassObject,
    Declaration,
    Enum,
    FunctionType,
    Instance,
    ObjCClass,
    Object,
    Opaque,
    Out,
    Pointer,
    Record,
    Ref,
    Scalar,
    Selector,
    Type,
    Typedef,
    Void,
)
from .typeprinter import TypePrinter, once, sayable

_VALUES = {
    "c_bool": "_b.bool",
    "c_char": "_b.bytes",
    "c_wchar": "_b.str",
    "c_float": "_b.float",
    "c_double": "_b.float",
    "c_longdouble": "_b.float",
}
_FIELDS = {
    "_b.int": "_s.Int",
    "_b.bool": "_s.Bool",
    "_b.bytes": "_s.Char",
    "_b.str": "_s.WideChar",
    "_b.float": "_s.Float",
}
_SIMPLE_POINTERS = {
    "c_void_p": ("_b.int | None", "_s.Address"),
    "c_char_p": ("_b.bytes | None", "_s.Bytes"),
    "c_wchar_p": ("_b.str | None", "_s.WideString"),
}

_PLAIN: dict[type[Type], str] = {
    Void: "None",
    Opaque: "_c.Union",
    Instance: "_t.Self",
    ClassObject: "_s.Class",
    Selector: "_s.SEL",
}


class StubTypes(TypePrinter):
    """Spells the types of one module for its stub; `_b`, `_c`, `_s`, `_t` are what the template imports.

    `parameters` are the type parameters of the Objective-C class that is being spelled.
    """

    def __init__(
        self, by_key: Mapping[str, Declaration], names: Mapping[str, str], parameters: Collection[str] = ()
    ) -> None:
        super().__init__(by_key, names)
        self.parameters = parameters

    def inside(self, parameters: Collection[str], names: Mapping[str, str]) -> StubTypes:
        """The same in a class with type parameters of its own, where types may have other names."""
        if not parameters and names is self.names:
            return self
        same = copy(self)
        same.parameters, same.names, same.spelled = parameters, names, {}
        return same

    # What a type is ---------------------------------------------------------------------------------------

    def ctype(self, kind: Type) -> str:
        """The ctypes class: what an array or a pointer is made of, what a typedef stands for."""
        match kind:
            case Scalar():
                return f"{'_s' if 'complex' in kind.ctype else '_c'}.{kind.ctype}"
            case Opaque(form=form) if form:
                return "_s.Vector" if form.startswith("vector(") else f"_s.{form}"
            case Array():
                return f"_c.Array[{self.ctype(kind.of)}]"
            case FunctionType():
                return self._function(kind)
            case Pointer():
                return self._pointer_ctype(kind)
            case Ref():
                return self._ref_ctype(kind)
            case Object():
                return self._object(kind)
            case Block():
                return self._block(kind)
            case Out():
                return f"_s.Ref[{self.ctype(kind.to)}]"
        return _PLAIN[type(kind)]

    def _pointer_ctype(self, kind: Pointer) -> str:
        text = self._pointer(kind, False)
        if text in _SIMPLE_POINTERS:
            return f"_c.{text}"
        target = self.ctype(kind.to)
        return target if isinstance(self.resolve(kind.to), FunctionType) else f"_s.Pointer[{target}]"

    def _block(self, kind: Block) -> str:
        parts = ", ".join(self.value(parameter) for parameter in kind.function.parameters)
        arguments = "..." if kind.function.variadic else f"[{parts}]"
        return f"_t.Callable[{arguments}, {self.value(kind.function.result)}]"

    def _ref_ctype(self, kind: Ref) -> str:
        match self.lookup(kind.key):
            case Record() if sayable(self.names[kind.key]):
                return self.names[kind.key]
            case Enum() as enum:
                return self.ctype(enum.type)
            case Typedef(link="") as typedef:
                resolved = self.resolve(typedef.type)
                if isinstance(resolved, Scalar | Ref | Opaque):
                    return self.ctype(resolved)
                if (
                    isinstance(resolved, Pointer | FunctionType)
                    and typedef.name
                    and sayable(self.names[kind.key])
                ):
                    return self.names[kind.key]
                return self.ctype(typedef.type)
            case Typedef(key=key, type=Scalar() as scalar) if (
                "@E@" in key
            ):  # an enumeration of another binding
                return self.ctype(scalar)
            case Typedef(link=path):
                return linked(path)
        return "_t.Any"

    def _function(self, kind: FunctionType) -> str:
        """A pointer to a function: what a Python function for it is called with, what a call takes, the result."""
        received = ", ".join(map(self.value, kind.parameters))
        taken = ", ".join(map(self._callback_argument, kind.parameters))
        result = self.value(kind.result)
        if received == taken:
            return f"_s.Callback[[{received}], {result}]"
        return f"_s.CFunction[[{received}], [{taken}], {result}]"

    def _callback_argument(self, kind: Type) -> str:
        """What a call of a function pointer takes: ctypes' own conversions only."""
        resolved = self.resolve(kind)
        if isinstance(resolved, Pointer):
            text = self._pointer(resolved, False)
            if text in _SIMPLE_POINTERS:
                return f"_s.{text.removeprefix('c_')}"
            if not isinstance(self.resolve(resolved.to), FunctionType):
                return f"_s.reference[{self.ctype(resolved.to)}]"
        return self.value(kind)

    def _object(self, kind: Object) -> str:
        if kind.parameter:
            return type_variable(kind.parameter) if kind.parameter in self.parameters else "_t.Any"
        if not kind.key:
            return self._named_object(kind.protocols[0]) if kind.protocols else "_t.Any"
        name = self._named_object(kind.key)
        declaration = self.lookup(kind.key)
        generic = isinstance(declaration, ObjCClass) and len(declaration.type_parameters)
        if isinstance(declaration, Typedef):  # another binding's: it knows how many there are
            generic = len(kind.arguments)
        if not generic:
            return name
        arguments = [self.ctype(one) for one in kind.arguments] if len(kind.arguments) == generic else []
        return f"{name}[{', '.join(arguments or ['_t.Any'] * generic)}]"

    def _named_object(self, key: str) -> str:
        declaration = self.lookup(key)
        if isinstance(declaration, Typedef):
            return linked(declaration.link)
        return self.names[key] if sayable(self.names[key]) else "_t.Any"

    # What Python has of it --------------------------------------------------------------------------------

    def enumeration(self, kind: Type) -> str:
        """The name of the enumeration that a type is; empty for other types."""
        resolved = self.resolve(kind)
        match self.lookup(resolved.key) if isinstance(resolved, Ref) else None:
            case Enum(key=key) if sayable(name := self.names.get(key, "")):
                return name
            case Typedef(key=key, link=path) if path and "@E@" in key:
                return linked(path)
        return ""

    @once
    def value(self, kind: Type) -> str:
        """What Python sees when it reads an element or gets an argument; an enumeration is a plain int there."""
        resolved = self._as_number(kind)
        if isinstance(resolved, Scalar):
            if "complex" in resolved.ctype:
                return self.ctype(resolved)
            return _VALUES.get(resolved.ctype, "_b.int")
        if isinstance(resolved, Pointer):
            text = self._pointer(resolved, False)
            if text in _SIMPLE_POINTERS:
                return _SIMPLE_POINTERS[text][0]
        if isinstance(resolved, Object | Instance | ClassObject | Selector | Block):
            text = self.ctype(resolved)
            nullable = getattr(resolved, "nullable", True) and text != "_t.Any"
            return f"{text} | None" if nullable else text
        item = self.resolve(resolved.of) if isinstance(resolved, Array) else None
        if isinstance(item, Scalar) and item.ctype in ("c_char", "c_wchar"):
            return _VALUES[item.ctype]
        return self.ctype(kind)

    def constant_value(self, kind: Type) -> str:
        """A constant of the type: a record or an array, which nobody writes, or a pointer, which is a number too."""
        resolved = self.resolve(kind)
        text = self._pointer(resolved, False) if isinstance(resolved, Pointer) else ""
        if text.startswith("POINTER("):
            assert isinstance(resolved, Pointer)
            return f"_s.PointerConstant[{self.ctype(resolved.to)}]"
        return self.ctype(kind)

    def result(self, kind: Type) -> str:
        """What a call returns: `value`, or a member of an enumeration."""
        if self._is_complex(kind):
            return "_b.complex"
        if self._is_wide(kind):
            return "_b.int"
        return self.enumeration(kind) or self.value(kind)

    @once
    def method_result(self, kind: Type) -> str:
        """What a method returns, and a function where objects are converted: an enumeration as an int."""
        name = self.enumeration(kind)
        return f"_t.Annotated[{self.value(kind)}, {name}]" if name else self.value(kind)

    def _is_complex(self, kind: Type) -> bool:
        resolved = self.resolve(kind)
        return isinstance(resolved, Scalar) and "complex" in resolved.ctype

    def _is_wide(self, kind: Type) -> bool:
        resolved = self.resolve(kind)
        return isinstance(resolved, Opaque) and resolved.form.startswith("c_")

    def field(self, kind: Type) -> str:
        """A record's member: a descriptor, which says what reading gives and what may be assigned."""
        if name := self.enumeration(kind):
            return f"_s.Enumeration[{name}]"
        resolved = self._as_number(kind)
        value = self.value(kind)
        match resolved:
            case Scalar():
                return _FIELDS.get(value, "_s.Complex")
            case Opaque(form=form) if form:
                return "_s.Lanes" if form.startswith("vector(") else "_s.Int"
            case Pointer():
                text = self._pointer(resolved, False)
                if text in _SIMPLE_POINTERS:
                    return _SIMPLE_POINTERS[text][1]
                if isinstance(self.resolve(resolved.to), FunctionType):
                    return f"_s.Function[{value}]"
                return f"_s.PointerTo[{self.ctype(resolved.to)}]"
            case Array() if value in ("_b.bytes", "_b.str"):
                return f"_s.{'Chars' if value == '_b.bytes' else 'WideChars'}"
            case Array():
                return f"_s.ArrayOf[{self.ctype(resolved.of)}]"
            case Object() | Instance() | ClassObject() | Selector() | Block():
                return f"_s.Plain[{value}]"
        return f"_s.Inner[{value}]"

    def parameter_type(self, kind: Type, following: Sequence[tuple[str, Type | None]]) -> str:
        """What a function of the library takes for a parameter: buffers and Python functions as well."""
        if function := self.function_behind(kind):
            received = ", ".join(map(self.value, function.parameters))
            called = f"_t.Callable[[{received}], {self.value(function.result)}]"
            return f"{called} | {self.argument(kind)}"
        pointer = self.resolve(kind)
        target = self._as_number(pointer.to) if isinstance(pointer, Pointer) else None
        if not isinstance(pointer, Pointer) or not isinstance(target, Void | Scalar):
            return self.argument(kind)
        if isinstance(target, Void):
            return f"_s.{'constant' if pointer.const else 'writable'}_memory"
        if (target.ctype == "c_wchar" and pointer.const) or self.parameter(kind, following) == "c_char_p":
            return self.argument(kind)
        return "_s.chars" if target.ctype == "c_char" else f"_s.items[{self.ctype(pointer.to)}]"

    def function_behind(self, kind: Type) -> FunctionType | None:
        """The function that a type points to."""
        pointer = self.resolve(kind)
        target = self.resolve(pointer.to) if isinstance(pointer, Pointer) else pointer
        return target if isinstance(target, FunctionType) else None

    @once
    def argument(self, kind: Type) -> str:
        """What a function takes for a parameter of the type."""
        if name := self.enumeration(kind):
            return f"{name} | _b.int"
        if self._is_complex(kind):
            return f"_b.complex | {self.ctype(kind)}"
        if self._is_wide(kind):
            return f"_b.int | {self.ctype(kind)}"
        resolved = self.resolve(kind)
        if isinstance(resolved, Object | Instance | ClassObject | Block | Out):
            text = self.ctype(resolved)  # nil goes anywhere, whatever a header promises
            return text if text == "_t.Any" else f"{text} | None"
        if isinstance(resolved, Selector):
            return "_s.selector"
        if isinstance(resolved, Pointer):
            text = self._pointer(resolved, True)
            if text.startswith("c_"):
                return f"_s.{text.removeprefix('c_')}"
            if isinstance(self.resolve(resolved.to), FunctionType):
                return f"{self.ctype(kind)} | _b.int | None"
            if self._is_handle(resolved) and (text := self.ctype(kind)).isidentifier():
                return f"{text} | None"
            return f"_s.reference[{self.ctype(resolved.to)}]"
        return self.value(kind)

    def _is_handle(self, kind: Pointer) -> bool:
        """A pointer to a record that nobody can make: no array, no object by reference stands for it."""
        target = self.resolve(kind.to)
        declaration = self.lookup(target.key) if isinstance(target, Ref) else None
        return isinstance(declaration, Record) and declaration.size is None

    def _as_number(self, kind: Type) -> Type:
        """The type behind typedefs, of other bindings too where it is arithmetic, and behind an enumeration."""
        resolved = self.resolve(kind)
        match self.lookup(resolved.key) if isinstance(resolved, Ref) else None:
            case Enum(type=scalar) | Typedef(type=Scalar() as scalar):
                return scalar
        return resolved


def type_variable(parameter: str) -> str:
    """What a stub calls a type parameter of a generic class: no name of the module."""
    return f"_T_{parameter}" if sayable(parameter) else f"_T_{parameter.encode().hex()}"


def linked(path: str) -> str:
    """How a stub says BINDING.NAME: its imports call the other module _BINDING, without dots."""
    binding, _, name = path.rpartition(".")
    if not sayable(name):
        return "_t.Any"
    return f"_{binding.replace('.', '_')}.{name}"
