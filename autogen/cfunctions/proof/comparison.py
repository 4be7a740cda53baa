"""What Python makes of sampled calls against what clang does.

The code that is called is the one that the generated module will run: `bindings._support.cfunctions`.
"""

from __future__ import annotations

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
    """The function of an entry of the `macros` table, without its name."""
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
