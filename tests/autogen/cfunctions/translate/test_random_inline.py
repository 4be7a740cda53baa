"""Random inline functions with records have gcc's values, and the proof refuses none of them as wrong."""

from __future__ import annotations

import functools
import keyword
import random
from pathlib import Path
from typing import Any

import pytest

from autogen.produce import from_headers
from tests.autogen.cfunctions.c_program import literal, run
from tests.autogen.cfunctions.random_functions import LEAVES, Functions
from tests.autogen.conftest import load

pytestmark = pytest.mark.long

NUMBERS = (0, 1, -1, 2, 3, 5, 100, 255, 256, 0x7FFF, -0x80000000, 0x7FFFFFFF, 0xFFFFFFFF, 0x123456789)
REFUSED = (
    "clang computes none of the calls that were tried",  # all of them are not defined
    "too long",
    # Of one that is too long as an expression, what stands in the way of it as statements.
    "it assigns to a whole record",
    "which gives a mixed",
    "it has an infinity or a NaN in it",
    "a part of it has no value in C",
    "it has an initialiser that goes on behind an inner member",
    "not proved: read as C++20, ISO C++17 does not allow incrementing expression of type bool",
)
# In C's printf, what a member's value is to SHOW; a bit-field cannot be the operand of _Generic.
SHOWN = {"bits": "+({})", "_Bool": "(int)({})", "char": "(int)({})"}


def _steps(path: str) -> list[str | int]:
    """A path of C as what Python looks up."""
    words = path.replace("[", ".").replace("]", "").split(".")[1:]
    return [int(word) if word.isdigit() else word + "_" * keyword.iskeyword(word) for word in words]


def _get(value: Any, step: str | int) -> Any:
    return value[step] if isinstance(step, int) else getattr(value, step)


def _argument(kind: str, chance: random.Random, module: Any) -> tuple[Any, str]:
    """A value in Python and in C."""
    if kind not in LEAVES:
        number = chance.choice(NUMBERS)
        return number, literal(number)
    actual = getattr(module, kind.removeprefix("struct "))()
    listed = []
    for path, its in LEAVES[kind].items():
        value: Any = (
            chance.choice(NUMBERS) if its not in ("float", "double") else chance.choice([0.5, 3.0, -2.25])
        )
        *way, last = _steps(path)
        holder = functools.reduce(_get, way, actual)
        stored = bytes([value & 0xFF]) if its == "char" else value != 0 if its == "_Bool" else value
        if isinstance(last, int):
            holder[last] = stored
        else:
            setattr(holder, last, stored)
        listed.append(f"{path} = {literal(value)}")
    return actual, f"(({kind}){{{', '.join(listed)}}})"


def _at(value: Any, path: str) -> Any:
    value = functools.reduce(_get, _steps(path), value)
    if isinstance(value, bytes):
        return value[0] - 256 * (value[0] > 127)
    return int(value) if isinstance(value, bool) else value


def check(seed: int, folder: Path, count: int = 40) -> tuple[int, int]:
    """Compare the calls of random functions with gcc; returns how many functions are kept, and calls compared."""
    functions, chance = Functions(seed, count), random.Random(seed)
    header = folder / "random.h"
    header.write_text(functions.text)
    product = from_headers([str(header)], name="random_inline", in_package=True)
    strange = {
        functions.texts[int(name[1:])]: why
        for name, why in product.skipped.items()
        if not any(reason in why for reason in REFUSED)
    }
    assert strange == {}, strange
    module = load("bindings.random_inline", product.text)
    calls: list[str] = []
    values: list[Any] = []
    for number, (result, kinds) in enumerate(functions.signatures):
        for _ in range(8 if f"f{number}" not in product.skipped else 0):
            given = [_argument(kind, chance, module) for kind in kinds]
            try:
                value = getattr(module, f"f{number}")(*(argument for argument, _ in given))
            except (TypeError, ValueError, ArithmeticError):  # not defined in C
                continue
            call = f"f{number}({', '.join(text for _, text in given)})"
            for path, its in LEAVES.get(result, {"": result}).items():
                values.append(_at(value, path))
                calls.append(SHOWN.get(its, "{}").format(f"{call}{path}"))
    truth = run(header, calls, folder)
    wrong = [
        (call, value, true, functions.texts[int(call.partition("f")[2].partition("(")[0])])
        for call, value, true in zip(calls, values, truth, strict=True)
        if type(value) is not type(true) or (value != true and not (value != value and true != true))
    ]
    assert wrong == [], wrong[:3]
    return count - len(product.skipped), len(calls)


@pytest.mark.parametrize("seed", range(4))
def test_random_functions(seed: int, tmp_path: Path) -> None:
    kept, calls = check(seed, tmp_path, count=16)
    assert kept >= 13  # of 16: the proof must not hide what the translation gets wrong
    assert calls > 100
