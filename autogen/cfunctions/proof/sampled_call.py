"""One call of a function that forwards, over objects with known values: in C++, for clang to fold, and in Python."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bindings._support.cfunctions import make
from bindings._support.cfunctions.pointers import address, is_pointer

from ...model import Enum, FunctionType, MacroFunction, Pointer, Record, Ref, Scalar, Type, Void
from ..translate.entry import parameter_list
from . import samples
from .kinds import InnerScalar, NoStandin
from .rows import ELEMENTS, FILLED, MOST_IN_UNIONS, Row, word
from .stage import NUMBERED, Stage, replaced
from .standins import MASK, SLOTS, Memory, mixed, real

ROUNDS = 5
_UNDEFINED = (ArithmeticError, ValueError)
"""What the run time raises where C defines no value, of a shift by too much, say; clang folds one all the same."""
_NUMBERS = (1, 0, 2, 7, -1, 31, 300, 0x7FFFFFFF, -5)
_INSIDE = (3, 1, 0, 2, 5, 1, 4, 0, 7)  # what members have: small, since elements are counted by them
_FURTHER: list[tuple[str, Any]] = [("7", 7), ('"text"', b"text"), ("-300ll", -300), ("2.5", 2.5)]
_DEPTH = 2  # of pointers in objects that point to objects
_MOST_SCALARS = 300
_KNOWN = 3
"""The aspect that says which members of unions can be read; behind the result, the calls, and what else is left."""
_RESULT, _CALLS, _LEFT = "the result", "the calls that it makes", "the memory that it leaves"


@dataclass
class _Object:
    """An object of a sample: its type, and how many there are in a row."""

    kind: Type
    name: str
    row: Row
    points_to: dict[str, _Object] = field(default_factory=dict)


class SampledCall:
    """One call of a function: its arguments, in C++ and in Python."""

    def __init__(self, number: int, function: MacroFunction, round_: int, stage: Stage) -> None:
        self.number, self.function, self.stage, self.kinds = number, function, stage, stage.kinds
        self.objects: list[_Object] = []
        self.round = round_
        self.arguments: list[tuple[str, Any]] = []  # in C++, and the number, or the object and which element
        names = stage.names(function)
        self.variables = [name for name in names.values() if name in stage.variables]
        listed = [(name, replaced(kind, names)) for name, kind in function.parameters]
        for position, (name, kind) in enumerate(function.parameters):
            if name.startswith("*"):
                self.arguments += _FURTHER[: round_ + 1]
            else:
                self._argument(position, self._kind(kind))
        result = replaced(function.returns, names)
        text = f"{parameter_list(listed)}) -> {result} = {replaced(function.expression, names)}"
        self.run = make("", function.name, text, stage.type, stage.sizes, lambda: stage)
        numbered = NUMBERED.search(function.returns)
        self.result = function.records[int(numbered[1])] if numbered else None
        self.scalars = [(one, inner) for one in self.objects for inside in one.row.inside for inner in inside]
        self.in_unions = [(one, inner) for one, inner in self.scalars if inner.in_union][:MOST_IN_UNIONS]
        skipped = function.returns == "None" or (self.result is not None and self.kinds.is_text(self.result))
        self.has_value = not skipped
        aspects = range(1 if skipped else 0, 5 if self.in_unions else 3)
        self.keys = {what: f"{number} {function.name} {what}" for what in aspects}

    def _argument(self, position: int, kind: Type | None) -> None:
        number = _NUMBERS[(self.round * 2 + position * 3) % len(_NUMBERS)]
        behind = self.kinds.behind(kind) if kind is not None else None
        if isinstance(behind, Pointer) and isinstance(self.kinds.behind(behind.to), FunctionType):
            self.arguments.append(("nullptr", None))
        elif isinstance(behind, Pointer):
            assert kind is not None
            spelled = self.kinds.cxx(kind)
            element, found = self._pointed(kind, behind)
            self.arguments.append((f"({spelled}) ({found.name} + {element})", (found, element)))
        elif isinstance(behind, Record):
            assert kind is not None
            found = self._object(kind, 0)
            self.arguments.append((f"{found.name}[0]", (found, 0)))
        elif isinstance(behind, Enum):
            value = behind.members[number % len(behind.members)][1]
            assert kind is not None
            self.arguments.append((f"({self.kinds.cxx(kind)}) {value}ll", value))
        elif isinstance(behind, Scalar) and behind.ctype in ("c_float", "c_double"):
            self.arguments.append((f"{number}.5", number + 0.5 if number >= 0 else number - 0.5))
        elif isinstance(behind, Scalar) and self.kinds.is_complete(behind):
            ctype = self.stage.sizes.types["c_byte" if behind.ctype == "c_char" else behind.ctype]
            value = ctype.wrapped(number)
            self.arguments.append((f"({self.kinds.cxx(behind)}) {samples.literal(value)}", value))
        elif kind is None:
            self.arguments.append((samples.literal(number), number))
        else:
            raise NoStandin(repr(kind))

    def _pointed(self, kind: Type, pointer: Pointer) -> tuple[int, _Object]:
        """An object of the sample, and which element is meant; every other time two arguments point into one object."""
        if self.round % 2:
            for (_, kind_), (_, argument) in zip(self.function.parameters, self.arguments, strict=False):
                if isinstance(argument, tuple) and self._kind(kind_) == kind:
                    return 1, argument[0]
        return 0, self._object(pointer.to, 0)

    def _kind(self, word: str) -> Type | None:
        """The type of a parameter; None for one that takes any number."""
        numbered = NUMBERED.search(word)
        return self.function.records[int(numbered[1])] if numbered else None

    def _object(self, kind: Type, depth: int) -> _Object:
        """A new object; one of a type without members is bytes."""
        behind = self.kinds.behind(kind)
        if isinstance(behind, Void) or not self.kinds.is_complete(kind):
            kind = Scalar("c_ubyte", 1, 1)
        row = self.stage.row(kind)
        if sum(len(one.row.scalars) for one in self.objects) + len(row.scalars) > _MOST_SCALARS:
            raise NoStandin("too large")
        found = _Object(kind, f"autogen_object{len(self.objects)}", row)
        self.objects.append(found)
        if depth < _DEPTH:
            for element in range(FILLED):
                for inner in row.scalars:
                    if (
                        isinstance(inner.kind, Pointer)
                        and inner.first
                        and self.kinds.is_complete(inner.kind.to)
                    ):
                        with suppress(NoStandin):  # then it is NULL
                            found.points_to[f"[{element}]{inner.path}"] = self._object(
                                inner.kind.to, depth + 1
                            )
        return found

    def _values(self) -> Iterator[tuple[_Object, InnerScalar, int | _Object]]:
        """What the members have to begin with; of a union the first."""
        count = self.round
        for one, inner in self.scalars:
            if isinstance(inner.kind, Pointer):
                if inner.first and (to := one.points_to.get(inner.path)) is not None:
                    yield one, inner, to
            elif inner.first:
                count += 1
                number = _INSIDE[count % len(_INSIDE)]
                if isinstance(inner.kind, Enum):
                    number = inner.kind.members[number % len(inner.kind.members)][1]
                elif inner.kind.ctype == "c_bool":
                    number &= 1
                elif inner.kind.ctype == "c_char":
                    number += 97
                yield one, inner, number

    def _places(self) -> list[tuple[_Object, str, int]]:
        """What pointers are told apart by: the object, the way to it, and the place in bytes."""
        places = [(one, f"[{n}]", n * self._size(one)) for one in self.objects for n in range(ELEMENTS)]
        places += [(one, inner.path, inner.offset) for one, inner in self.scalars if inner.offset is not None]
        return places

    def _size(self, one: _Object) -> int:
        return ctypes.sizeof(self.kinds.ctype(one.kind))

    # In C++ -----------------------------------------------------------------------------------------------

    def cxx(self) -> str:
        """The call as a member function: the words of all aspects, or of one, which may fold where others do not."""
        is_macro = self.function.key.startswith("macro ")
        lines = [f"#ifdef {self.function.name}"] if is_macro else []
        lines.append(f"constexpr autogen_words autogen_sample{self.number}(int autogen_what) {{")
        lines.append("autogen_words autogen_all;")
        values: dict[str, list[int]] = {}
        pointers: list[str] = []
        for one, inner, value in self._values():
            if isinstance(value, _Object):
                place = f"{one.name}{inner.path}"
                pointers.append(f"{place} = (__remove_reference_t(decltype({place}))) {value.name};")
            else:
                values.setdefault(one.name, []).append(value)
        for one in self.objects:
            lines.append(f"{one.row.cxx} {one.name}[{ELEMENTS}]{{}};")
            if one.name in values:
                listed = ", ".join(f"{value}ll" for value in values[one.name])
                lines.append(f"const long long {one.name}_values[] = {{{listed}}};")
                lines.append(f"autogen_fill{one.row.number}({one.name}, {one.name}_values);")
        lines += pointers
        lines += [f"autogen_slot(&{name});" for name in self.variables]
        lines += [f"autogen_slot(&{one.name}[{n}]);" for one in self.objects for n in range(ELEMENTS)]
        lines += [f"autogen_number{one.row.number}({one.name});" for one in self.objects]
        listed = ", ".join(text for text, _ in self.arguments)
        call = self.function.name if self.function.is_value else f"{self.function.name}({listed})"
        if not self.has_value:
            lines.append(f"{call};")
        else:
            lines += [f"auto autogen_got = {call};", _aspect(0, self._result_word())]
        lines.append(_aspect(1, "autogen_log"))
        read = " ".join(f"autogen_read{one.row.number}({one.name});" for one in self.objects)
        lines.append(_aspect(2, "autogen_left", read))
        if self.in_unions:
            overlaid = " ".join(f"autogen_overlaid{one.row.number}({one.name});" for one in self.objects)
            both = (
                f"autogen_all.of[{_KNOWN}] = autogen_known; autogen_all.of[{_KNOWN + 1}] = autogen_in_unions;"
            )
            lines.append(f"if (autogen_what < 0 || autogen_what >= {_KNOWN}) {{ {overlaid} {both} }}")
        lines.append("return autogen_all; }")
        return "\n".join([*lines, *(["#endif"] if is_macro else []), ""])

    def _result_word(self) -> str:
        behind = self.kinds.behind(self.result) if self.result is not None else None
        if not isinstance(behind, Record):
            is_character = isinstance(behind, Scalar) and behind.ctype == "c_char"
            return f"autogen_word({'(unsigned char) ' * is_character}autogen_got)"
        text = "0"
        for inner in self._scalars_of(behind):
            text = f"autogen_mix({text}, {word(inner, f'autogen_got{inner.path}')})"
        return text

    def _scalars_of(self, record: Record) -> list[InnerScalar]:
        return [inner for inner in self.kinds.scalars(Ref(record.key)) if not inner.in_union]

    # In Python --------------------------------------------------------------------------------------------

    def contradicted(self, folded: Mapping[int, int]) -> str:
        """What the translation does that clang does not; nothing if they agree, or it cannot be tried.

        Clang has folded the call, so that it has a value: whatever else the translation raises, it does not do that.
        """
        call = (
            f"{self.function.name}({', '.join(text.replace('autogen_', '') for text, _ in self.arguments)})"
        )
        memory = self.stage.current = Memory()
        instances: dict[str, Any] = {}
        try:
            for one in self.objects:
                kind = self.kinds.ctype(one.kind) * ELEMENTS
                at, size = memory.room(ctypes.sizeof(kind)), ctypes.sizeof(kind)
                instances[one.name] = kind.from_address(at)
                memory.texts += [(at, at + size)] * (kind._type_ is ctypes.c_char)
            for one, inner, value in self._values():
                inner.set(instances[one.name], self._stored(inner, value, instances))
            places = [ctypes.addressof(self.stage.held(name)) for name in self.variables]
            places += [ctypes.addressof(instances[one.name]) + at for one, _, at in self._places()]
            for at in places[:SLOTS]:
                memory.slot(at)
            got = self.run(*(self._passed(position, instances) for position in range(len(self.arguments))))
            known = folded.get(_KNOWN, 0)
            found = {what: self._found(what, got, instances, memory, known) for what in folded}
        except (NoStandin, *_UNDEFINED):
            return ""
        except Exception as error:
            return f"{call} raises {type(error).__name__}: {error}"
        for what in sorted(
            folded, key=lambda what: (what != 1, what)
        ):  # if it calls other functions, it says so
            if what != _KNOWN and found[what] != folded[what]:
                if what == 0 and (self.result is None or not is_pointer(self.kinds.ctype(self.result))):
                    return f"{call} is {_signed(folded[what])}, not {_signed(found[what])}"
                return f"{call}: {(_RESULT, _CALLS, _LEFT)[min(what, 2)]}"
        return ""

    def _stored(self, inner: InnerScalar, value: int | _Object, instances: Mapping[str, Any]) -> Any:
        if isinstance(value, _Object):
            at = ctypes.addressof(instances[value.name])
            kind = self.kinds.ctype(inner.kind)  # type: ignore[arg-type]
            return at if kind is ctypes.c_void_p else ctypes.cast(at, kind)
        if isinstance(inner.kind, Scalar) and inner.kind.ctype == "c_char":
            return bytes([value])
        return value

    def _passed(self, position: int, instances: Mapping[str, Any]) -> Any:
        value = self.arguments[position][1]
        if not isinstance(value, tuple):
            return value
        kind = self._kind(self.function.parameters[position][1])
        assert kind is not None
        ctype, (one, element) = self.kinds.ctype(kind), value
        if issubclass(ctype, (ctypes.Structure, ctypes.Union)):
            return instances[one.name][element]
        return ctypes.cast(ctypes.addressof(instances[one.name]) + element * self._size(one), ctype)

    def _found(self, what: int, got: Any, instances: Mapping[str, Any], memory: Memory, known: int) -> int:
        """The word of one aspect; `known` are the members of unions that clang can read, as bits."""
        if what == 0:
            behind = self.kinds.behind(self.result) if self.result is not None else None
            if isinstance(behind, Record):
                return _all(((inner, got) for inner in self._scalars_of(behind)), memory)
            if isinstance(behind, Pointer):
                return memory.word(address(got))
            if isinstance(got, float):
                return real(got)
            return (got[0] if isinstance(got, bytes) else int(got)) & MASK
        if what == 1:
            return memory.log
        if what == _KNOWN:
            return known
        if what > _KNOWN:
            members = enumerate(self.in_unions)
            return _all(
                ((inner, instances[one.name]) for n, (one, inner) in members if known >> n & 1), memory
            )
        return _all(
            ((inner, instances[one.name]) for one, inner in self.scalars if not inner.in_union), memory
        )


def _aspect(what: int, word: str, first: str = "") -> str:
    """What stores the word of an aspect, if it is asked for."""
    return f"if (autogen_what < 0 || autogen_what == {what}) {{ {first} autogen_all.of[{what}] = {word}; }}"


def _all(scalars: Iterable[tuple[InnerScalar, Any]], memory: Memory) -> int:
    found = 0
    for inner, whole in scalars:
        found = mixed(found, _word(inner, whole, memory))
    return found


def _word(inner: InnerScalar, whole: Any, memory: Memory) -> int:
    if isinstance(inner.kind, Pointer):  # not as ctypes has it, for which a text is a copy
        assert inner.offset is not None
        at = ctypes.c_void_p.from_address(ctypes.addressof(whole) + inner.offset)
        return memory.word(at.value or 0)
    value = inner.get(whole)
    if isinstance(value, bytes):
        return value[0]
    return real(value) if isinstance(value, float) else int(value) & MASK


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value
