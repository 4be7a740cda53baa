"""A module's type expressions as types of the model, and C's tags of its records."""

from __future__ import annotations

from dataclasses import dataclass, field

from bindings._support.format.expressions import decompose, extent, variadic

from ..model import Array, FunctionType, Opaque, Pointer, Ref, Scalar, Type, Void
from ..modulefile import Enum, Record, Typedef
from ..passes.names import c_identifier
from .view import View

Named = Record | Enum | Typedef


class NoCType(Exception):
    """C has no such type; the message says why."""


@dataclass
class Types:
    """Reads the types of a module and of those that it takes types from; `named` are the declarations they need.

    A key of `named` is what `Ref` has. `views` numbers the modules, for their keys. With `const`, a string is what
    C only reads; with `behind`, a name of a type is what it stands for, and an enumeration its integer.
    """

    named: dict[str, tuple[View, Named]] = field(default_factory=dict)
    views: list[View] = field(default_factory=list)
    const: bool = False
    behind: bool = False

    def read(self, view: View, text: str) -> Type:
        """The type behind an expression of the module. Raises NoCType."""
        if text == "None":
            return Void()
        if text == "c_void_p":
            return Pointer(Void())
        if text in ("c_char_p", "c_wchar_p"):  # of wchar_t, whether C writes it or not
            return Pointer(self.read(view, text.removesuffix("_p")), self.const and text == "c_char_p")
        if (shape := view.scalars.get(text)) is not None:
            return Scalar(text, shape.size, shape.align)
        if (size := extent(text)) is not None:
            return Opaque(text, *size, "" if text.startswith("opaque(") else text)
        maker, parts = decompose(text)
        if maker == "*":
            return Array(self.read(view, parts[0]), int(parts[1]))
        if maker == "POINTER":
            return Pointer(self.read(view, parts[0]))
        if maker == "CFUNCTYPE":
            result, *parameters = (self.read(view, part) for part in parts)
            return Pointer(FunctionType(result, tuple(parameters), variadic(text)))
        if view.is_object(text):
            raise NoCType(f"it is of Objective-C: {text}")
        return self.ref(view, text)

    def ref(self, view: View, name: str) -> Type:
        """A use of a name, here or in the module that it comes from. Raises NoCType for what is no type there."""
        d = view.declarations
        if name in d.types and "." in (path := d.types[name].type) and "(" not in path:
            name = path
        if "." in name:
            binding, _, name = name.rpartition(".")
            other = view.linked(binding)
            if other is None:
                raise NoCType(f"it needs {binding}.{name}, and the module {binding} is not there")
            return self.ref(other, name)
        found: Named | None = d.records.get(name) or d.enums.get(name) or d.types.get(name)
        if found is None:
            raise NoCType(f"it needs {name}, which is no type of the module")
        if self.behind and not isinstance(found, Record):
            return self.read(view, found.type)
        key = f"{self.number(view)} {name}"
        if key not in self.named:
            if isinstance(found, Typedef):  # whatever it needs is needed too
                self.named[key] = (view, found)
                behind = self.read(view, found.type)
                if isinstance(behind, Opaque):
                    del self.named[key]
                    return behind
            self.named[key] = (view, found)
        return Ref(key)

    def number(self, view: View) -> int:
        """Which of the modules it is."""
        if view not in self.views:
            self.views.append(view)
        return self.views.index(view)


def tag(view: View, one: Record | Enum) -> str:
    """C's tag of a record or an enumeration: without what tells it from an ordinary name, as in `struct_stat`."""
    kind = "enum" if isinstance(one, Enum) else one.kind
    plain = one.name.removeprefix(f"{kind}_")
    return plain if plain != one.name and view.declares(plain) else c_identifier(one.name)
