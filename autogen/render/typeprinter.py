"""Model types as text: what a table says of a type, and what a stub says."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping

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
    Types,
    Void,
    with_tags,
)


class TypePrinter:
    """Spells the types of one module."""

    def __init__(
        self, by_key: Mapping[str, Declaration], names: Mapping[str, str], parameters: Collection[str] = ()
    ) -> None:
        self.by_key, self.names = by_key, names
        self.parameters = parameters  # the type parameters of the class that is being spelled
        self.types = Types(with_tags(by_key, names))

    def lookup(self, key: str) -> Declaration | None:
        """A declaration; for a typedef that lent its name to a tag, that tag."""
        return self.types.by_key.get(key)

    # Tables -----------------------------------------------------------------------------------------------

    def table(self, kind: Type, *, parameter: bool = False) -> str:
        """The type expression of the tables; `docs/module-format.md` has the grammar."""
        match kind:
            case Void():
                return "None"
            case Scalar():
                return kind.ctype
            case Opaque():
                return f"opaque({kind.size}, {kind.align})"
            case Array():
                return f"{self.table(kind.of)} * {kind.length}"
            case FunctionType():
                parts = (kind.result, *kind.parameters)
                return f"CFUNCTYPE({', '.join(map(self.table, parts))})"
            case Pointer():
                return self._pointer(kind, parameter)
            case Ref():
                return self._ref(kind, parameter)
            case Object():
                return self.names[kind.key] if kind.key else f"id{self._protocols(kind.protocols)}"
            case Instance():
                return "instancetype"
            case ClassObject():
                return "Class"
            case Selector():
                return "SEL"
            case Block():
                parts = (kind.function.result, *kind.function.parameters)
                return f"BLOCK({', '.join(map(self.table, parts))})"
            case Out():
                return f"out({'retained ' if kind.retained else ''}{self.table(kind.to)})"

    def _protocols(self, keys: tuple[str, ...]) -> str:
        return f"[{', '.join(self.names[key] for key in keys)}]" if keys else ""

    def _ref(self, kind: Ref, parameter: bool) -> str:
        declaration = self.lookup(kind.key)
        if isinstance(declaration, Typedef) and not declaration.name:
            return self.table(declaration.type)
        if parameter and isinstance(declaration, Typedef) and isinstance(declaration.type, Pointer):
            # `typedef char *string`: as an argument it takes bytes, like char * itself
            target = self.resolve(declaration.type.to)
            if isinstance(target, Scalar) and target.ctype in ("c_char", "c_wchar"):
                return self.table(declaration.type, parameter=True)
        return self.names[kind.key]

    def _pointer(self, kind: Pointer, parameter: bool) -> str:
        """`char *` takes bytes as an argument; elsewhere only `const char *` is a string, since others are written.

        Parameters of callbacks are results, seen from Python: it receives them.
        """
        target = self.resolve(kind.to)
        match target:
            case Void():
                return "c_void_p"
            case FunctionType():
                return self.table(kind.to)
            case Scalar(ctype="c_char" | "c_wchar") if (kind.const and not kind.raw) or parameter:
                return f"{target.ctype}_p"
        return f"POINTER({self.table(kind.to)})"

    def constant(self, kind: Type) -> str:
        """What a method's table says before `c_void_p`, where the callee only reads."""
        reads = isinstance(kind, Pointer) and kind.const and isinstance(self.resolve(kind.to), Void)
        return "const " if reads else ""

    def resolve(self, kind: Type) -> Type:
        """The type behind typedefs of this module."""
        return self.types.resolve(kind)

    # Stubs ------------------------------------------------------------------------------------------------

    def stub(self, kind: Type) -> str:
        """The ctypes type as a type for mypy: what an array or a pointer is made of."""
        match kind:
            case Void():
                return "None"
            case Scalar(ctype="complex_float" | "complex_double"):
                return f"_complex.{kind.ctype}"
            case Scalar():
                return f"_c.{kind.ctype}"
            case Opaque():
                return "_c.Union"
            case Array():
                return f"_c.Array[{self.stub(kind.of)}]"
            case FunctionType():
                return "_t.Any"
            case Pointer():
                text = self._pointer(kind, False)
                if text in ("c_void_p", "c_char_p", "c_wchar_p"):
                    return f"_c.{text}"
                if isinstance(self.resolve(kind.to), FunctionType):
                    return "_t.Any"
                return f"_c._Pointer[{self.stub(kind.to)}]"
            case Ref():
                return self._stub_ref(kind)
            case Object():
                return self._stub_object(kind)
            case Instance():
                return "_t.Self"
            case ClassObject():
                return "_s.Class"
            case Selector():
                return "_s.SEL"
            case Block():
                parts = ", ".join(self.value(parameter) for parameter in kind.function.parameters)
                arguments = "..." if kind.function.variadic else f"[{parts}]"
                return f"_t.Callable[{arguments}, {self.value(kind.function.result)}]"
            case Out():
                return f"_s.Ref[{self.stub(kind.to)}]"

    def _stub_object(self, kind: Object) -> str:
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
        given = [self.stub(argument) for argument in kind.arguments] if len(kind.arguments) == generic else []
        return f"{name}[{', '.join(given or ['_t.Any'] * generic)}]"

    def _named_object(self, key: str) -> str:
        declaration = self.lookup(key)
        if isinstance(declaration, Typedef):
            return linked(declaration.link)
        return self.names[key] if sayable(self.names[key]) else "_t.Any"

    def _stub_ref(self, kind: Ref) -> str:
        match self.lookup(kind.key):
            case Record() if sayable(self.names[kind.key]):
                return self.names[kind.key]
            case Enum() as enum:
                return self.stub(enum.type)
            case Typedef(link="") as typedef:
                resolved = self.resolve(typedef.type)
                if isinstance(resolved, Scalar | Ref | Opaque):
                    return self.stub(resolved)
                return self.stub(typedef.type)
            case Typedef(link=path):
                return linked(path)
        return "_t.Any"

    def value(self, kind: Type) -> str:
        """What Python sees when it reads a member or a result of the type."""
        resolved = self.resolve(kind)
        if isinstance(resolved, Ref) and isinstance(enum := self.lookup(resolved.key), Enum):
            resolved = enum.type
        if isinstance(resolved, Scalar):
            return (
                _VALUES.get(resolved.ctype, "_b.int")
                if "complex" not in resolved.ctype
                else self.stub(resolved)
            )
        if isinstance(resolved, Pointer):
            text = self._pointer(resolved, False)
            simple = {
                "c_void_p": "_b.int | None",
                "c_char_p": "_b.bytes | None",
                "c_wchar_p": "_b.str | None",
            }
            if text in simple:
                return simple[text]
        if isinstance(resolved, Object | Instance | ClassObject | Selector | Block):
            text = self.stub(resolved)
            nullable = getattr(resolved, "nullable", True) and text != "_t.Any"
            return f"{text} | None" if nullable else text
        item = self.resolve(resolved.of) if isinstance(resolved, Array) else None
        if isinstance(item, Scalar) and item.ctype in ("c_char", "c_wchar"):
            return _VALUES[item.ctype]
        return self.stub(kind)

    def argument(self, kind: Type) -> str:
        """What a function takes for a parameter of the type."""
        resolved = self.resolve(kind)
        if isinstance(resolved, Object | Instance | ClassObject | Block | Out):
            text = self.stub(resolved)  # nil goes anywhere, whatever a header promises
            return text if text == "_t.Any" else f"{text} | None"
        if isinstance(resolved, Selector):
            return "_s.selector"
        if isinstance(resolved, Pointer):
            text = self._pointer(resolved, True)
            if text.startswith("c_"):
                return f"_s.{text}"
            if isinstance(self.resolve(resolved.to), FunctionType):
                return "_t.Any"
            return f"_s.reference[{self.stub(resolved.to)}]"
        return self.value(kind)


_VALUES = {
    "c_bool": "_b.bool",
    "c_char": "_b.bytes",
    "c_wchar": "_b.str",
    "c_float": "_b.float",
    "c_double": "_b.float",
    "c_longdouble": "_b.float",
}


def type_variable(parameter: str) -> str:
    """What a stub calls a type parameter of a generic class: no name of the module."""
    return f"_T_{parameter}"


def linked(path: str) -> str:
    """How a stub says BINDING.NAME: its imports call the other module _BINDING, without dots."""
    binding, _, name = path.rpartition(".")
    return f"_{binding.replace('.', '_')}.{name}"


def sayable(name: str) -> bool:
    """Whether Python source can say a name as it is; others are reached with getattr, and have no stub."""
    return name.isidentifier() and name != "__debug__" and unicodedata.normalize("NFKC", name) == name
