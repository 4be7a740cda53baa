"""What Python makes of sampled calls against what clang does.

The code that is called is the one that the generated module will run: `bindings._support.cfunctions`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bindings._support import cfunctions

from ...clang import Unit, data_model
from ...macros.probe import Answer
from ..translate.expr import Untranslatable

_REFUSALS = (
    *(TypeError, ValueError, ArithmeticError, LookupError, AttributeError),
    *(RecursionError, MemoryError, SyntaxError),
)


@dataclass(frozen=True, slots=True)
class Expected:
    """What the function `name` makes of a call; of `bits` bits no more than those count."""

    name: str
    call: str
    value: int | float
    bits: int | None = None


def sizes(unit: Unit) -> cfunctions.Sizes:
    """The sizes of the unit's platform, for `compile_entry`."""
    scalars = data_model(unit.request.target, unit.request.args)
    return cfunctions.Sizes(scalars["c_long"].size, scalars["c_void_p"].size)


def compile_entry(text: str, get: Callable[[str], Any], sizes: cfunctions.Sizes) -> Callable[..., Any]:
    """The function of an entry of the `macros` table, without its name.

    Raises Untranslatable if the run time refuses it.
    """
    try:
        return cfunctions.make("", "function", text, get, sizes)
    except _REFUSALS as error:
        raise Untranslatable(f"its expression is refused: {error}") from None


def call(function: Callable[..., Any], arguments: Sequence[Any]) -> Any:
    """The value; None for what C does not define, or does not allow."""
    try:
        return function(*arguments)
    except (TypeError, ValueError, ArithmeticError):
        return None


def unproved(
    names: Collection[str],
    expected: Mapping[str, Expected],
    answers: Mapping[str, Answer],
    contradiction: str = "its translation is not what C computes: ",
    others: Collection[str] = (),
) -> dict[str, str]:
    """The functions that clang's answers contradict, or say nothing about, and why; both by the probe's key.

    Of `others` calls have agreed already.
    """
    refused: dict[str, str] = {}
    agreed = {*others}
    unknown: dict[str, str] = {}
    for key, one in expected.items():
        answer = answers.get(key)
        found = answer.value if answer is not None else None
        if found is None or isinstance(found, bytes):
            if answer is not None:
                unknown.setdefault(one.name, answer.why or answer.error)
            continue
        if _same(found, one.value, one.bits):
            agreed.add(one.name)
        else:
            refused.setdefault(one.name, f"{contradiction}{one.call} is {found}, not {one.value}")
    for name in names:
        if name not in agreed:
            why = f": {unknown[name]}" if unknown.get(name) else ""
            refused.setdefault(name, f"clang computes none of the calls that were tried{why}")
    return refused


def _same(found: int | float, value: int | float, bits: int | None) -> bool:
    if bits is not None and isinstance(found, int) and isinstance(value, int):
        return (found - value) % (1 << bits) == 0
    if isinstance(found, float) != isinstance(value, float):
        return False
    return found == value or (found != found and value != value)


_MASK = (1 << 64) - 1
TOGETHER = (
    "constexpr auto autogen_integer = [](auto found, unsigned long long value, int is_signed) { return "
    "__is_integral(decltype(found)) && is_signed != ((decltype(found)) -1 > 0) && "
    "(unsigned long long) found == value; };\n"
    "constexpr auto autogen_bits = [](auto found, unsigned long long value, unsigned long long mask) { return "
    "__is_integral(decltype(found)) && ((unsigned long long) found & mask) == value; };\n"
    "constexpr auto autogen_real = [](auto found, double value) { return __is_floating_point(decltype(found)) && "
    "((double) found == value || (found != found && value != value)); };\n"
)
"""Many calls as one question: C++20 with the comparisons, which comes behind the headers.

A variable for each number of each call costs clang twenty times what the call itself does. So the arguments and what is
expected are tables, over which clang folds a loop. Only where that does not come out are there more questions.
"""


@dataclass(frozen=True, slots=True)
class Column:
    """A number that each call gives: how it is converted, the way to it, how many bits count, what is expected."""

    conversion: str
    path: str
    bits: int | None
    values: Sequence[int | float]

    def table(self, name: str) -> str:
        """The C++ array of the expected numbers."""
        if isinstance(self.values[0], float):
            return f"const double {name}[] = {{{', '.join(_real(float(value)) for value in self.values)}}};"
        mask = _MASK if self.bits is None else (1 << self.bits) - 1
        listed = ", ".join(f"{int(value) & mask:#x}u" for value in self.values)
        return f"const unsigned long long {name}[] = {{{listed}}};"

    def agrees(self, value: str) -> str:
        """An expression, as `_same` has it of clang's answers: an integer is no floating number.

        That of a signed type is as expected if its 64 bits are, unless what is expected has more; if it is negative,
        so is the type.
        """
        found = f"{self.conversion}(autogen_got{self.path})"
        if len({*map(type, self.values)} - {bool}) > 1:
            return "0"
        if isinstance(self.values[0], float):
            return f"autogen_real({found}, {value})"
        if self.bits is not None:
            return f"autogen_bits({found}, {value}, {(1 << self.bits) - 1:#x}u)"
        low, high = int(min(self.values)), int(max(self.values))
        if not -(1 << 63) <= low <= high <= _MASK or low < 0 <= high - (1 << 63):  # no type of C's has both
            return "0"
        one_way = 1 if low < 0 else 0 if high >= 1 << 63 else -1
        return f"autogen_integer({found}, {value}, {one_way})"


def agrees(
    function: str, kinds: Sequence[str], calls: Sequence[Sequence[str]], columns: Sequence[Column]
) -> str:
    """A C++ expression: whether calls of a function, each with its arguments, give what the columns say.

    `kinds` are the types of the arguments. It is true only where clang folds each call by itself as well, to the same.
    """
    tables = [
        f"const __typeof__({kind}) autogen_argument{position}[] = {{{', '.join(call[position] for call in calls)}}};"
        for position, kind in enumerate(kinds)
    ]
    tables += [column.table(f"autogen_value{position}") for position, column in enumerate(columns)]
    arguments = ", ".join(f"autogen_argument{position}[autogen_call]" for position in range(len(kinds)))
    each = [
        column.agrees(f"autogen_value{position}[autogen_call]") for position, column in enumerate(columns)
    ]
    return (
        f"[] {{ {' '.join(tables)} "
        f"for (int autogen_call = 0; autogen_call < {len(calls)}; autogen_call++) {{ "
        f"const auto autogen_got = {function}({arguments}); if (!({' && '.join(each)})) return 0; }} return 1; }}()"
    )


def _real(value: float) -> str:
    if math.isfinite(value):
        return value.hex()
    return '__builtin_nan("")' if value != value else f"{'-' * (value < 0)}__builtin_inf()"
