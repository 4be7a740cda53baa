"""Trying functions out: arguments at the edges of C's types, Python's values for them, and clang's.

What is tried out is the code that the generated module will run: `bindings._support.cfunctions`.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bindings._support import cfunctions

from ..clang import Unit
from ..clang import library as clang
from ..macros.probe import Answer
from .text import Untranslatable

_EDGES = (0, 1, 2, 3, -1, 7, 31, 32, 63, 255, 256, 0xA5C3, 0x7FFFFFFF, -0x80000000, 0x80000000, 0xFFFFFFFF)
_WIDE = (0x123456789, 1 << 56, -(1 << 33), 0x7FFFFFFFFFFFFFFF, 0xFEDCBA9876543210, 2.5)
VALUES: tuple[int | float, ...] = (*_EDGES, *_WIDE)
_REFUSALS = (
    *(TypeError, ValueError, ArithmeticError, LookupError, AttributeError),
    *(RecursionError, MemoryError, SyntaxError),
)
_STEPS = (1, 3, 7, 11, 13, 17, 19, 23)  # so that each argument runs through the values at its own pace


@dataclass(frozen=True, slots=True)
class Expected:
    """What the function `name` makes of a call; of `bits` bits no more than those count."""

    name: str
    call: str
    value: int | float
    bits: int | None = None


def calls(parameters: int, values: Sequence[int | float] = VALUES) -> int:
    """How many calls of a function to try."""
    if not parameters:
        return 1
    return len(values) if parameters < 2 else len(values) * 3 // 2


def index(number: int, position: int, length: int) -> int:
    """Which of `length` values the argument at a position has in a call."""
    steps = [step for step in _STEPS if math.gcd(step, length) == 1]  # any other would leave values out
    step = number * steps[position % len(steps)] + position * 5 * (number >= length)
    return step % length


def literal(value: int | float) -> str:
    """C text with this value, of the type that the run time takes it to have."""
    if isinstance(value, float):
        return repr(value)
    if value == -0x80000000:
        return "(-0x7fffffff-1)"
    return f"{value:#x}" if value >= 0 else f"({value}{'LL' * (value < -0x80000000)})"


def sizes(unit: Unit) -> cfunctions.Sizes:
    """The sizes of the unit's platform, for `made`."""
    pointer = clang.pointer_size(unit.tu)
    long = 4 if "windows" in unit.request.target or pointer == 4 else 8
    return cfunctions.Sizes(long, pointer)


def single(value: float) -> float:
    """A double rounded to a float."""
    return ctypes.c_float(value).value


def made(text: str, get: Callable[[str], Any], sizes: cfunctions.Sizes) -> Callable[..., Any]:
    """The function of an entry of the `macros` table, without its name."""
    try:
        return cfunctions.make("", "function", text, get, sizes)
    except _REFUSALS as error:
        raise Untranslatable(f"its expression is refused: {error}") from None


def attempt(function: Callable[..., Any], arguments: Sequence[Any]) -> Any:
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
) -> dict[str, str]:
    """The functions that clang's answers contradict, or say nothing about, and why; both by the probe's key."""
    refused: dict[str, str] = {}
    agreed: set[str] = set()
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
