"""A macro counts only if it computes what clang computes, for arguments at the edges of the types."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping

from ...clang import Unit
from ...macros.probe import Probe, ask
from ..macros.translate import Translated
from ..translate.entry import parameter_list
from ..translate.expr import Untranslatable
from . import comparison, samples
from .comparison import Expected
from .samples import VALUES

_TYPES = {"char[1]": 1, "short": 2, "char[3]": 3, "int": 4, "long long": 8, "char[96]": 96}


def disagreements(
    unit: Unit, translated: Mapping[str, Translated], constants: Mapping[str, int]
) -> dict[str, str]:
    """The macros that are not proved, and why."""
    sizes = comparison.sizes(unit)
    probes: dict[str, Probe] = {}
    expected: dict[str, Expected] = {}
    refused: dict[str, str] = {}
    for name, one in translated.items():
        text = f"{parameter_list(one.parameters)}) = {one.expression.text}"
        try:
            function = comparison.compile_entry(text, constants.__getitem__, sizes)
        except Untranslatable as reason:
            refused[name] = str(reason)
            continue
        for number, (in_python, in_c) in enumerate(_samples(one)):
            value = comparison.call(function, in_python)
            if isinstance(value, int | float):
                call = f"({name}({', '.join(in_c)}))"
                key = f"{number} {name}"
                kind = "__UINTPTR_TYPE__" if one.address else f"__typeof__({call})"
                cast = f"({kind})" if one.address else ""
                probes[key] = Probe(f"{kind} @ = {cast}{call};", name)
                expected[key] = Expected(name, f"{cast}{call}", value)
    return comparison.unproved(translated, expected, ask(unit.request, probes)) | refused


def _samples(one: Translated) -> Iterator[tuple[list[object], list[str]]]:
    """Arguments for Python, and the same for C."""
    types = list(_TYPES)
    count = max([samples.calls(len(one.parameters)), *(len(names) for names in one.names.values())])
    for number in range(count):
        in_python: list[object] = []
        in_c: list[str] = []
        for position, (_, kind) in enumerate(one.parameters):
            if kind == "name":
                names = one.names[position]
                in_python.append(names[number % len(names)])
                in_c.append(names[number % len(names)])
            elif kind == "type":
                chosen = types[samples.index(number, position, len(types))]
                in_python.append(ctypes.c_char * _TYPES[chosen])
                in_c.append(chosen)
            else:
                value = VALUES[samples.index(number, position, len(VALUES))]
                if position in one.literal:
                    value = abs(int(value)) & 0x7FFFFFFF
                in_python.append(value)
                in_c.append(str(value) if position in one.literal else samples.literal(value))
        yield in_python, in_c
