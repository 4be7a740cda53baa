"""A macro that calls functions must call them as clang does: where it folds, over functions that fold in their place.

Each function is replaced by one whose result depends on which it is and on every argument that is a number or an
address, here and in the headers read as C++20. A macro that reads memory, or has another reason for which clang cannot
fold it, is compared by `verify`, over compiled code.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bindings._support.cfunctions import Sizes, make
from bindings._support.cfunctions.pointers import NUMBER, VOID

from ...clang import Unit, as_constexpr
from ...errors import HeaderError
from ...macros.probe import Probe, examine
from ...model import Enum, Function, MacroFunction, Pointer, Ref, Scalar, Type, Typedef, Void
from ..forward.mentions import World
from ..translate.entry import parameter_list
from . import comparison, samples
from .comparison import Expected

_NUMBERED = re.compile(r"`(\d+)`")
_MEMORY = re.compile(r"\[|\]\.|\b(?:addressof|assign|load|store|loop)\(")
_PRIME, _START, _MASK = 0x100000001B3, 0x9E3779B97F4A7C15, (1 << 64) - 1
_VALUES = (1, 0, 2, 7, -1, 31, 300, 0x7FFFFFFF, -5)
_TRIES = 5
_REFUSALS = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError)
_HEAD = f"""
#undef template
#undef typename
#undef class
#undef using
struct autogen_any {{
    unsigned long long word;
    constexpr autogen_any(const volatile void *value) : word((unsigned long long) value) {{}}
    constexpr autogen_any(unsigned long long value) : word(value) {{}}
    constexpr autogen_any(long long value) : word(value) {{}}
    constexpr autogen_any(unsigned long value) : word(value) {{}}
    constexpr autogen_any(long value) : word(value) {{}}
    constexpr autogen_any(unsigned value) : word(value) {{}}
    constexpr autogen_any(int value) : word(value) {{}}
}};
constexpr unsigned long long autogen_word(autogen_any value) {{ return value.word; }}
template <class T> constexpr unsigned long long autogen_word(T value) {{ return (unsigned long long) value; }}
constexpr unsigned long long autogen_mix(unsigned long long so_far) {{ return so_far; }}
template <class T, class... Rest>
constexpr unsigned long long autogen_mix(unsigned long long so_far, T first, Rest... rest) {{
    return autogen_mix((so_far ^ autogen_word(first)) * {_PRIME:#x}ull, rest...);
}}
template <int N, class T, class... R> struct autogen_pick {{ using t = typename autogen_pick<N - 1, R...>::t; }};
template <class T, class... R> struct autogen_pick<0, T, R...> {{ using t = T; }};
template <int N, class R, class... P> typename autogen_pick<N, P...>::t autogen_parameter(R (*)(P...));
template <class R, class... P> R autogen_result(R (*)(P...));
"""


class _NoStandin(Exception):
    """A type for which no stand-in folds."""


@dataclass(frozen=True)
class _Callee:
    """A function: its number, ctypes' names of its parameters and result, and where a text is passed."""

    name: str
    number: int
    kinds: tuple[str, ...]
    result: str
    texts: tuple[bool, ...]
    is_void: bool

    def __call__(self, sizes: Sizes, *arguments: Any) -> Any:
        so_far = _START * self.number & _MASK
        for argument, kind, is_text in zip(arguments, self.kinds, self.texts, strict=True):
            word = 0 if is_text else sizes.types[kind].wrapped(int(argument or 0)) & _MASK
            so_far = (so_far ^ word) * _PRIME & _MASK
        return sizes.types[self.result].wrapped(so_far)

    def standin(self) -> str:
        """The same in C++."""
        listed, words = [], [f"{_START * self.number & _MASK:#x}ull"]
        for position, (kind, is_text) in enumerate(zip(self.kinds, self.texts, strict=True)):
            parameter = f"decltype(autogen_parameter<{position}>(&{self.name}))"
            listed.append(f"{'autogen_any' if kind == 'c_void_p' else parameter} a{position}")
            words.append("0" if is_text else f"a{position}")
        void = "unsigned long long"  # which is no value that C's own could use
        result = void if self.is_void else f"decltype(autogen_result(&{self.name}))"
        body = f"return ({result}) autogen_mix({', '.join(words)});"
        return f"constexpr {result} autogen_standin{self.number}({', '.join(listed)}) {{ {body} }}\n"


class _Scope:
    """What the names in an entry mean: the functions are stand-ins, and pointers are addresses."""

    def __init__(self, callees: Mapping[str, _Callee], sizes: Sizes) -> None:
        self.callees, self.sizes = callees, sizes

    def __getitem__(self, name: str) -> Any:
        return lambda *arguments: self.callees[name](self.sizes, *arguments)

    def type(self, text: str) -> Any:
        return getattr(ctypes, text)

    def function(self, name: str) -> Any:
        one = self.callees.get(name)
        return None if one is None else ([*map(self.type, one.kinds)], self.type(one.result), True)

    def variable(self, name: str) -> Any:
        raise TypeError(f"{name} is memory")

    def is_type(self, name: str) -> bool:
        return name not in self.callees

    def result(self, text: str) -> Any:
        return {"None": VOID, "number": NUMBER}.get(text) or self.type(text)

    def argument(self, what: str, kind: Any, value: Any) -> tuple[int, Any]:
        return int(value or 0), value


def disagreements(unit: Unit, functions: Sequence[MacroFunction], world: World) -> dict[str, str]:
    """The macros that clang contradicts, and why, by their names."""
    if unit.request.language not in ("c", "objective-c"):
        return {}
    sizes = comparison.sizes(unit)
    callees: dict[str, _Callee] = {}
    probes: dict[str, Probe] = {}
    expected: dict[str, Expected] = {}
    for one in functions:
        if _MEMORY.search(one.expression):
            continue
        try:
            for key, probe, expectation in _questions(one, callees, sizes, world):
                probes[key], expected[key] = probe, expectation
        except (_NoStandin, ctypes.ArgumentError, *_REFUSALS):
            continue  # it needs more than stand-ins
    if not probes:
        return {}
    try:
        answers, _ = examine(as_constexpr(unit.request), probes, _prelude(callees.values()))
    except HeaderError:
        return {}
    refused: dict[str, str] = {}
    for key, one_expected in expected.items():
        answer = answers.get(key)
        value = answer.value if answer is not None else None
        if isinstance(value, int) and (value - int(one_expected.value)) & _MASK:
            refused.setdefault(
                one_expected.name,
                f"its translation is not what C computes: {one_expected.call} is {value}, not {one_expected.value}",
            )
    return refused


def _prelude(callees: Iterable[_Callee]) -> str:
    listed = list(callees)
    lines = [_HEAD, *(f"#undef {one.name}\n{one.standin()}" for one in listed)]
    return "".join([*lines, *(f"#define {one.name} autogen_standin{one.number}\n" for one in listed)])


def _questions(
    one: MacroFunction, callees: dict[str, _Callee], sizes: Sizes, world: World
) -> Iterator[tuple[str, Probe, Expected]]:
    names: dict[int, str] = {}
    for number, kind in enumerate(one.records):
        declared = world.bound.get(kind.key) or world.reach(kind.key) if isinstance(kind, Ref) else None
        if isinstance(declared, Function):
            names[number] = _callee(declared, callees, world).name
        elif isinstance(declared, MacroFunction):
            raise _NoStandin(declared.name)
        else:
            names[number] = _simple(kind, world)
    kinds = [(name, names[int(word.strip("`"))] if word else "") for name, word in one.parameters]
    head = parameter_list(kinds)
    body = _NUMBERED.sub(lambda found: names[int(found[1])], one.expression)
    function = make(
        "", one.name, f"{head}) -> number = {body}", lambda name: name, sizes, _Scope(callees, sizes)
    )
    for round_ in range(_TRIES if kinds else 1):
        numbers = [_VALUES[(round_ * 2 + position * 3) % len(_VALUES)] for position in range(len(kinds))]
        here: list[Any] = []
        there: list[str] = []
        for position, ((_, spelled), number) in enumerate(zip(kinds, numbers, strict=True)):
            is_pointer = spelled == "c_void_p"
            here.append(0x1000 * (position + 1) if is_pointer else number)
            there.append(samples.literal(here[-1]))
        value = comparison.call(function, here)
        if not isinstance(value, int):
            continue
        call = one.name if one.is_value else f"{one.name}({', '.join(there)})"
        probe = f"constexpr auto @ = __builtin_constant_p(0) ? (unsigned long long)({call}) : 0;"
        yield f"{round_} {one.name}", Probe(probe, one.name), Expected(one.name, call, value)


def _callee(function: Function, callees: dict[str, _Callee], world: World) -> _Callee:
    if function.name not in callees:
        kinds = tuple(_simple(kind, world) for kind in function.type.parameters)
        if function.type.variadic or not function.type.prototype:
            raise _NoStandin(function.name)
        is_void = isinstance(_behind(function.type.result, world), Void)
        result = "c_ulonglong" if is_void else _simple(function.type.result, world)
        texts = tuple(_is_text(kind, world) for kind in function.type.parameters)
        callees[function.name] = _Callee(function.name, len(callees) + 1, kinds, result, texts, is_void)
    return callees[function.name]


def _behind(kind: Type, world: World) -> Type:
    while isinstance(kind, Ref):
        declared = world.bound.get(kind.key)
        if not isinstance(declared, Typedef | Enum):
            raise _NoStandin(kind.key)
        kind = declared.type
    return kind


def _simple(kind: Type, world: World) -> str:
    """ctypes' name of a number's type; a pointer is an address."""
    behind = _behind(kind, world)
    if isinstance(behind, Pointer):
        return "c_void_p"
    if isinstance(behind, Scalar) and behind.ctype not in ("c_float", "c_double", "c_longdouble", "c_wchar"):
        return "c_byte" if behind.ctype == "c_char" else behind.ctype
    raise _NoStandin(repr(kind))


def _is_text(kind: Type, world: World) -> bool:
    behind = _behind(kind, world)
    to = behind.to if isinstance(behind, Pointer) else None
    try:
        to = _behind(to, world) if to is not None else None
    except _NoStandin:
        return False
    return isinstance(to, Scalar) and to.ctype == "c_char"
