"""What the names in an entry of the `macros` and `values` tables mean: functions, variables and types of the module."""

import ctypes

from ..cfunctions import parts
from ..cfunctions.pointers import NUMBER, UNTYPED, VOID, address
from ..format import split
from ..format.entries import function, variable
from ..functions import argument_type

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ..cfunctions.pointers import Signature
    from ..format import Table


class Scope(dict):  # type: ignore[type-arg]  # of the objects by name, each found when it is first needed
    """The functions, variables and types of a module; an entry reaches nothing else of it."""

    def __init__(
        self, tables: "Mapping[str, Table]", get: "Callable[[str], Any]", type: "Callable[[str], Any]"
    ) -> None:
        self.tables, self.find, self.type = tables, get, type

    def __missing__(self, name: str) -> "Any":
        found = self.find(name)
        if not hasattr(found, "_bind"):  # a function whose library is missing may be bound later
            self[name] = found
        return found

    def function(self, name: str) -> "Signature | None":
        """The types of its parameters (None: it has no prototype), of its result, and whether it is an entry itself."""
        if (text := self._entry("functions", name)) is not None:
            parameters, variadic, result, _, _ = function(text)
            kinds = [self.parameter(kind) for _, kind in parameters]
            return None if variadic and not kinds else kinds, self.result(result), False
        if (text := self._entry("macros", name)) is None:
            return None
        head, result, _ = parts(text)
        kinds = [self.type(kind.partition(": ")[2].partition(" | ")[0] or "c_void_p") for kind in split(head)]
        return kinds, self.result(result) if result else UNTYPED, True

    def parameter(self, text: str) -> "Any":
        """The type of a function's parameter, as a macro's argument for it has it; `char *` takes bytes."""
        text = text.removeprefix("const ")
        return ctypes.c_char_p if text == "POINTER(c_char)" else self.type(text)

    def variable(self, name: str) -> "Any":
        """The ctypes type of a variable of the library."""
        if (text := self._entry("globals", name)) is None:
            raise TypeError(f"{name} is neither a function nor a variable of this module")
        return self.type(variable(text)[0])

    def is_type(self, name: str) -> bool:
        """Whether a name is a type's, or begins one of another module's."""
        return self._entry("globals", name) is None

    def result(self, text: str) -> "Any":
        """The type that a result is said to have."""
        return {"None": VOID, "number": NUMBER}.get(text) or self.type(text)

    def _entry(self, table: str, name: str) -> "str | None":
        return self.tables[table].find(name) if table in self.tables else None

    def argument(self, what: str, kind: "Any", value: "Any") -> "tuple[int, Any]":
        """The address of an argument for a parameter of a pointer type, and what has to live as long as it is used."""
        if kind is ctypes.c_void_p and isinstance(value, (ctypes.Structure, ctypes.Union)):
            return ctypes.addressof(value), value
        try:
            kept = argument_type(kind).from_param(value)
            return address(kept), kept
        except (TypeError, ctypes.ArgumentError) as error:
            raise TypeError(f"{what}: {error}") from None

    def promoted(self, name: str, first: int, values: "tuple[Any, ...]") -> "list[Any]":
        """The further arguments of the entry `name`, of which the first is number `first`, as C passes them."""
        from ..functions.calls import promoted

        return [promoted(value, name, position) for position, value in enumerate(values, first)]
