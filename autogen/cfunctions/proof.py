"""A macro counts only if it computes what clang computes, for arguments at the edges of the types."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from typing import Any

from ..clang import Unit
from ..macros.probe import Probe, ask
from . import trial
from .macros import Translated
from .text import Text, Untranslatable
from .trial import VALUES, Expected

_TYPES = {"char[1]": 1, "short": 2, "char[3]": 3, "int": 4, "long long": 8, "char[96]": 96}


def shown(parameters: tuple[tuple[str, str], ...]) -> str:
    """A parameter list as the tables have it."""
    return ", ".join(f"{name}: {kind}" if kind else name for name, kind in parameters)


def body(locals: tuple[tuple[str, Text], ...], result: str) -> str:
    """A function's body as the tables have it."""
    return "; ".join([*(f"{name} = {value.text}" for name, value in locals), result])


def disagreements(unit: Unit, made: Mapping[str, Translated], constants: Mapping[str, int]) -> dict[str, str]:
    """The macros that are not proved, and why."""
    sizes = trial.sizes(unit)
    probes: dict[str, Probe] = {}
    expected: dict[str, Expected] = {}
    refused: dict[str, str] = {}
    for name, one in made.items():
        text = f"{shown(one.parameters)}) = {one.expression.text}"
        try:
            function = trial.made(text, constants.__getitem__, sizes)
        except Untranslatable as reason:
            refused[name] = str(reason)
            continue
        for number, (arguments, written) in enumerate(_samples(one)):
            value = trial.attempt(function, arguments)
            if isinstance(value, int | float):
                call = f"({name}({', '.join(written)}))"
                key = f"{number} {name}"
                kind = "__UINTPTR_TYPE__" if one.address else f"__typeof__({call})"
                cast = f"({kind})" if one.address else ""
                probes[key] = Probe(f"{kind} @ = {cast}{call};", name)
                expected[key] = Expected(name, f"{cast}{call}", value)
    return trial.unproved(made, expected, ask(unit.request, probes)) | refused


def _samples(one: Translated) -> Iterator[tuple[list[Any], list[str]]]:
    """Arguments for Python, and the same for C."""
    types = list(_TYPES)
    count = max([trial.calls(len(one.parameters)), *(len(names) for names in one.names.values())])
    for number in range(count):
        arguments: list[Any] = []
        written: list[str] = []
        for position, (_, kind) in enumerate(one.parameters):
            if kind == "name":
                names = one.names[position]
                arguments.append(names[number % len(names)])
                written.append(names[number % len(names)])
            elif kind == "type":
                chosen = types[trial.index(number, position, len(types))]
                arguments.append(ctypes.c_char * _TYPES[chosen])
                written.append(chosen)
            else:
                value = VALUES[trial.index(number, position, len(VALUES))]
                if position in one.literal:
                    value = abs(int(value)) & 0x7FFFFFFF
                arguments.append(value)
                written.append(str(value) if position in one.literal else trial.literal(value))
        yield arguments, written
