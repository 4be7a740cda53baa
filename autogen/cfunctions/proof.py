"""A function counts only if it computes what clang computes, for arguments at the edges of the types.

What is tried out is the code that the generated module will run: `cfunctions.py` of `_support`.
"""

from __future__ import annotations

import ctypes
import functools
import importlib.util
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..clang import Unit
from ..clang import library as clang
from ..macros.probe import Probe, ask
from .macros import Translated
from .text import Text

_EDGES = (0, 1, 2, 3, -1, 7, 31, 32, 63, 255, 256, 0xA5C3, 0x7FFFFFFF, -0x80000000, 0x80000000, 0xFFFFFFFF)
_WIDE = (0x123456789, 1 << 56, -(1 << 33), 0x7FFFFFFFFFFFFFFF, 0xFEDCBA9876543210, 2.5)
_VALUES = (*_EDGES, *_WIDE)
_TYPES = {"char[1]": 1, "short": 2, "char[3]": 3, "int": 4, "long long": 8, "char[96]": 96}
_STEPS = (1, 3, 7, 11, 13, 17, 19)  # so that each argument runs through the values at its own pace


def shown(parameters: tuple[tuple[str, str], ...]) -> str:
    """A parameter list as the tables have it."""
    return ", ".join(f"{name}: {kind}" if kind else name for name, kind in parameters)


def body(locals: tuple[tuple[str, Text], ...], result: str) -> str:
    """A function's body as the tables have it."""
    return "; ".join([*(f"{name} = {value.text}" for name, value in locals), result])


def disagreements(unit: Unit, made: Mapping[str, Translated], constants: Mapping[str, int]) -> dict[str, str]:
    """The functions that are not proved, and why."""
    run_time = _run_time()
    pointer = clang.pointer_size(unit.tu)
    long = 4 if "windows" in unit.request.target or pointer == 4 else 8
    sizes = run_time.Sizes(long, pointer)
    probes: dict[str, Probe] = {}
    expected: dict[str, int | float] = {}
    refused: dict[str, str] = {}
    for name, one in made.items():
        text = f"{shown(one.parameters)}) = {body(one.locals, one.expression.text)}"
        try:
            function = run_time.make("", "function", text, constants.__getitem__, sizes)
        except (TypeError, ValueError, ArithmeticError, RecursionError, MemoryError, SyntaxError) as error:
            refused[name] = f"its expression is refused: {error}"
            continue
        for number, (arguments, written) in enumerate(_samples(one)):
            value = _try(function, arguments)
            if value is not None:
                call = f"{name}({', '.join(written)})"
                key = f"{number} {name}"
                kind = "__UINTPTR_TYPE__" if one.address else f"__typeof__(({call}))"
                cast = f"({kind})" if one.address else ""
                probes[key] = Probe(f"{kind} @ = {cast}({call});", name)
                expected[key] = value
    answers = ask(unit, probes)
    agreed: set[str] = set()
    for key, value in expected.items():
        name = key.partition(" ")[2]
        answer = answers.get(key)
        found = answer.value if answer is not None else None
        if found is None or isinstance(found, bytes):
            continue
        if _same(found, value):
            agreed.add(name)
        else:
            call = probes[key].text.partition(" = ")[2].rstrip(";")
            refused.setdefault(
                name, f"its translation is not what C computes: {call} is {found}, not {value}"
            )
    for name in made:
        if name not in agreed:
            refused.setdefault(name, "clang computes none of the calls that were tried")
    return refused


def _samples(one: Translated) -> Iterator[tuple[list[Any], list[str]]]:
    """Arguments for Python, and the same for C."""
    types = list(_TYPES)
    count = len(_VALUES) if len(one.parameters) < 2 else len(_VALUES) * 3 // 2
    count = 1 if not one.parameters else max([count, *(len(names) for names in one.names.values())])
    for number in range(count):
        arguments: list[Any] = []
        written: list[str] = []
        for position, (_, kind) in enumerate(one.parameters):
            step = number * _STEPS[position % len(_STEPS)] + position * 5 * (number >= len(_VALUES))
            if kind == "name":
                names = one.names[position]
                arguments.append(names[number % len(names)])
                written.append(names[number % len(names)])
            elif kind == "type":
                chosen = types[step % len(types)]
                arguments.append(ctypes.c_char * _TYPES[chosen])
                written.append(chosen)
            else:
                value = _VALUES[step % len(_VALUES)]
                if position in one.literal:
                    value = abs(int(value)) & 0x7FFFFFFF
                arguments.append(value)
                written.append(str(value) if position in one.literal else _literal(value))
        yield arguments, written


def _literal(value: int | float) -> str:
    """C text with this value, of the type that the run time takes it to have."""
    if isinstance(value, float):
        return repr(value)
    if value == -0x80000000:
        return "(-0x7fffffff-1)"
    return f"{value:#x}" if value >= 0 else f"({value}{'LL' * (value < -0x80000000)})"


def _try(function: Callable[..., Any], arguments: list[Any]) -> int | float | None:
    """The value; None for what C does not define, or does not allow."""
    try:
        value = function(*arguments)
    except (TypeError, ValueError, ArithmeticError):
        return None
    return value if isinstance(value, int | float) else None


def _same(found: int | float, value: int | float) -> bool:
    return found == value or (found != found and value != value)


@functools.cache
def _run_time() -> Any:
    """`_support/cfunctions.py`, loaded by its place: the generator imports no binding."""
    folder = Path(__file__).parents[2] / "bindings" / "_support"
    package = "autogen_run_time"
    for name in (package, f"{package}.cfunctions"):
        stem = name.partition(".")[2]
        place = folder / f"{stem}.py" if stem else folder / "__init__.py"
        spec = importlib.util.spec_from_file_location(
            name, place, submodule_search_locations=None if stem else [str(folder)]
        )
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[f"{package}.cfunctions"]
