"""What the names in an entry of the `macros` and `values` tables mean: functions, variables and types of the module."""

import ctypes

from ..cfunctions import parts
from ..cfunctions.pointers import DATA, NUMBER, UNTYPED, VOID, address
from ..format import split
from ..format.entries import function, variable

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ..cfunctions.pointers import Signature
    from ..format import Table


_RECORDS = (ctypes.Structure, ctypes.Union)
_PASSED: "Any" = type(ctypes.byref(ctypes.c_int()))  # what ctypes makes of an argument


class Scope:
    """The functions, variables and types of a module; an entry reaches nothing else of it."""

    def __init__(
        self,
        module: "dict[str, Any]",
        tables: "Mapping[str, Table]",
        get: "Callable[[str], Any]",
        type: "Callable[[str], Any]",
    ) -> None:
        self.module, self.tables, self.find, self.type = module, tables, get, type

    def __getitem__(self, name: str) -> "Any":
        """What the module has under the name now: a test may have put a function of its own there, for a while."""
        try:
            return self.module[name]
        except KeyError:
            return self.find(name)

    def function(self, name: str) -> "Signature | None":
        """The types of its parameters (None: it has no prototype), of its result, and whether it is an entry itself."""
        if (text := self._entry("functions", name)) is not None:
            parameters, variadic, result, _, _ = function(text)
            kinds = [self.parameter(kind) for _, kind in parameters]
            return None if variadic and not kinds else kinds, self.result(result), False
        if (text := self._entry("macros", name)) is None:
            return None
        head, result, _ = parts(text)
        listed = [kind.partition(": ")[2].partition(" | ")[0].removeprefix("const ") for kind in split(head)]
        kinds = [self.type(kind or "c_void_p") for kind in listed]
        return kinds, self.result(result) if result else UNTYPED, True

    def held(self, name: str) -> "Any":
        """The variable of the library; raises AttributeError where the module has something else under its name."""
        try:
            value = self.module[name]
        except KeyError:
            value = self.find(name)
        return value if isinstance(value, DATA) else self._held(name, value)

    def _held(self, name: str, value: "Any") -> "Any":
        from ..variables import held

        return held(self.module["__name__"], name, value, self._entry("globals", name) or "", self.type)

    def parameter(self, text: str) -> "Any":
        """The type of a function's parameter, as a macro's argument for it has it; `char *` takes bytes."""
        text = text.removeprefix("const ")
        return ctypes.c_char_p if text == "POINTER(c_char)" else self.type(text)

    def variable(self, name: str) -> "Any":
        """The ctypes type of a variable of the library. Raises TypeError if the module has none of that name."""
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

    def taker(
        self, name: str, parameters: "list[tuple[str, str]]", position: int, kind: "Any"
    ) -> "Callable[[Any], tuple[int, Any]]":
        """What converts the argument for a parameter of a pointer type, as it is for a function of the library.

        It gives the address, and what has to live as long as that is used.
        Raises TypeError, which names function and parameter, for what it does not take.
        """
        from ..functions.arguments import converter

        entry = _Entry(self, parameters)
        from_param = converter(kind, parameters[position][1][:6] == "const ", (entry, name, position))

        def take(value: "Any") -> "tuple[int, Any]":
            if kind is ctypes.c_void_p and isinstance(value, _RECORDS):
                return ctypes.addressof(value), value
            kept: Any
            try:
                kept = from_param(value)
                if kept.__class__ is _PASSED and kept._obj.__class__ is bytes:
                    kept = kept._obj
                return address(kept), kept
            except (TypeError, ctypes.ArgumentError) as error:
                raise TypeError(_with_place(str(error), entry, name, position)) from None

        return take

    def promoted(self, name: str, first: int, values: "tuple[Any, ...]") -> "list[Any]":
        """The further arguments of the entry `name`, of which the first is number `first`, as C passes them."""
        from ..functions.calls import promoted

        return [promoted(value, name, position) for position, value in enumerate(values, first)]


class _Entry:
    """What an error about an argument of an entry looks up, in the way of the functions of the library."""

    def __init__(self, scope: "Scope", parameters: "list[tuple[str, str]]") -> None:
        self.scope, self.listed = scope, parameters

    def parameters(self, name: str) -> "list[tuple[str, str]]":
        return self.listed

    def type(self, text: str) -> "Any":
        return self.scope.type(text.removeprefix("const ")) if text not in ("", "name", "type") else None


def _with_place(text: str, entry: "Any", name: str, position: int) -> str:
    """An error that says which argument it is of, once."""
    from ..functions.described import place

    at = place((entry, name, position))
    return text if text.startswith(at) else f"{at}: {text}"
