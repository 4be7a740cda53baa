"""What the names in an entry mean while it is tried: stand-ins, other entries, ctypes' types, and memory of its own."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bindings._support.cfunctions import Sizes, make
from bindings._support.cfunctions.pointers import NUMBER, PREFIX, UNTYPED, VOID, address, is_pointer

from ...model import Array, Function, Global, MacroFunction, Ref, Type
from ...passes.names import as_python_reads
from ..translate.entry import parameter_list
from .kinds import Kinds, NoStandin
from .rows import FILLED, Row
from .standins import Callee, Memory, callee

NUMBERED = re.compile(r"`(\d+)`")


@dataclass
class _Entry:
    """A function as the run time compiles it: the names of its types and of what it calls, with its parameters."""

    kinds: tuple[Any, ...]
    result: Any
    function: Callable[..., Any]


@dataclass
class Stage:
    """What the names in entries mean: stand-ins, entries, ctypes' types; `memory` is that of the present call."""

    kinds: Kinds
    sizes: Sizes
    callees: dict[str, Callee] = field(default_factory=dict)
    entries: dict[str, _Entry] = field(default_factory=dict)
    variables: dict[str, object] = field(default_factory=dict)
    types: dict[str, object] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    current: Memory = field(default_factory=Memory)

    @property
    def memory(self) -> dict[str, object]:
        """How the code of an entry reaches memory here."""
        return {
            f"{PREFIX}nonnull": lambda at: self.current.checked(at),
            f"{PREFIX}copy": self._copy,
            f"{PREFIX}raw": lambda function: function,
            f"{PREFIX}callable": _no_callable,
            f"{PREFIX}memset": self._memset,
            f"{PREFIX}memmove": self._memmove,
        }

    def _copy(self, record: Any) -> Any:
        size = ctypes.sizeof(record)
        copied = type(record).from_address(self.current.room(size))
        ctypes.memmove(ctypes.addressof(copied), ctypes.addressof(record), size)
        return copied

    def _memset(self, at: Any, value: int, size: int) -> None:
        self.current.checked(address(at) + max(size - 1, 0))
        ctypes.memset(self.current.checked(address(at)), value, size)

    def _memmove(self, to: Any, source: Any, size: int) -> None:
        for at in (address(to), address(source)):
            self.current.checked(at + max(size - 1, 0))
        ctypes.memmove(self.current.checked(address(to)), self.current.checked(address(source)), size)

    def held(self, name: str) -> Any:
        """The stand-in for a variable of the library, in the memory of the call that is tried out."""
        return self.current.variable(name, self.variables[name])

    def __getitem__(self, name: str) -> Any:
        if name in self.callees:
            return lambda *arguments: self.callees[name].call(self.current, self.sizes, arguments)
        return self.entries[name].function

    def type(self, text: str) -> Any:
        """A type of the tables' name."""
        text = text.removeprefix("const ")
        return self.types.get(text) or getattr(ctypes, text)

    def function(self, name: str) -> Any:
        """Argument types and result of a function, as the run time asks for them; None if there is none."""
        if (one := self.callees.get(name)) is not None:
            return list(one.ctypes), VOID if one.result is None else one.result, True
        entry = self.entries.get(name)
        return None if entry is None else (list(entry.kinds), entry.result, True)

    def variable(self, name: str) -> Any:
        """The stand-in for a variable of the library."""
        return self.variables[name]

    def is_type(self, name: str) -> bool:
        """Whether a name is a type's."""
        return name not in self.callees and name not in self.entries and name not in self.variables

    def result(self, text: str) -> Any:
        """The type of a result."""
        if text in ("None", "number"):
            return VOID if text == "None" else NUMBER
        found = self.type(text)
        return ctypes.c_void_p if is_pointer(found) else found  # of which the address counts

    def taker(
        self, name: str, parameters: object, position: int, kind: object
    ) -> Callable[[Any], tuple[int, Any]]:
        """What converts an argument: its address, and what keeps it alive."""
        return lambda value: (address(value), value)

    def promoted(self, name: str, first: int, values: tuple[Any, ...]) -> list[Any]:
        """Further arguments as they are: stand-ins know them all."""
        return [*values]

    def row(self, kind: Type) -> Row:
        """The functions for objects of a type, which is complete."""
        cxx = self.kinds.cxx(kind)
        if cxx not in self.rows:
            scalars = tuple(self.kinds.scalars(kind))
            size = ctypes.sizeof(self.kinds.ctype(kind))
            inside = tuple(
                tuple(inner.inside(element, size) for inner in scalars) for element in range(FILLED)
            )
            self.rows[cxx] = Row(len(self.rows), cxx, scalars, inside)
        return self.rows[cxx]

    # Making them --------------------------------------------------------------------------------------------

    def names(self, one: MacroFunction) -> dict[int, str]:
        """The names for the numbers in an entry's text; what it calls is made with it. Raises NoStandin."""
        names: dict[int, str] = {}
        kinds = self.kinds
        for number, kind in enumerate(one.records):
            declared = (
                kinds.world.bound.get(kind.key) or kinds.world.reach(kind.key)
                if isinstance(kind, Ref)
                else None
            )
            if (
                isinstance(declared, Function | MacroFunction | Global)
                and as_python_reads(declared.name) != declared.name
            ):
                raise NoStandin(declared.name)  # a stage has things by the names that C has
            if isinstance(declared, Function):
                if declared.name not in self.callees:
                    self.callees[declared.name] = callee(declared, len(self.callees) + 1, kinds)
                names[number] = declared.name
            elif isinstance(declared, MacroFunction):
                names[number] = self.entry(declared)
            elif isinstance(declared, Global):
                names[number] = declared.name
                self.variables[declared.name] = kinds.ctype(declared.type)
            else:
                names[number] = f"autogen_type{len(self.types)}"
                found = kinds.ctype(kind)
                if found is None:
                    raise NoStandin(repr(kind))
                self.types[names[number]] = self._own(found) if isinstance(kind, Array) else found
        return names

    def _own(self, kind: Any) -> Any:
        """An array type of which a new object lies in the memory of the sample."""
        stage = self

        def new(cls: Any) -> Any:
            return cls.from_address(stage.current.room(ctypes.sizeof(cls)))

        return type("array", (kind,), {"__new__": new})

    def entry(self, one: MacroFunction) -> str:
        """The name of another function that has an entry, which is compiled."""
        if one.name not in self.entries:
            names = self.names(one)
            listed = [(name, replaced(kind.partition(" | ")[0], names)) for name, kind in one.parameters]
            body = replaced(one.expression, names)
            result = replaced(one.returns, names)
            arrow = f" -> {result}" if result else ""
            text = f"{parameter_list(listed)}){arrow} = {body}"
            function = make("", one.name, text, self.type, self.sizes, lambda: self)
            kinds = tuple(self.type(kind or "c_void_p") for _, kind in listed)
            self.entries[one.name] = _Entry(kinds, self.result(result) if result else UNTYPED, function)
        return one.name


def _no_callable(value: object) -> Any:
    raise NoStandin("a pointer to a function, for which nothing stands in")


def replaced(text: str, names: Mapping[int, str]) -> str:
    """Put names in the place of the numbers in backquotes."""
    return NUMBERED.sub(lambda found: names[int(found[1])], text)
