"""An inline function counts only if it computes what clang computes: `ctext` has the other reading of its body.

clang does not compute calls in C, but it does compute an expression, or a member of a record in braces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..clang import Unit
from ..macros.probe import Probe, ask
from ..model import MacroFunction
from ..passes.names import member
from . import trial
from .ctext import Result
from .proof import shown
from .text import Untranslatable
from .trial import VALUES, Expected

_NUMBER = re.compile(r"(?<![\w.])(?:0x[0-9a-f]+|\d+)(?![\w.])")
_WORD = re.compile(r"[^\W\d]\w*")
_MOST = 24  # values that a function's own numbers add
_RECORD = "record"


@dataclass(frozen=True, slots=True)
class _Case:
    """The arguments of a call, in Python and in C."""

    arguments: tuple[int | float, ...]
    written: tuple[str, ...]


def disagreements(
    unit: Unit, made: Iterable[MacroFunction], readings: Mapping[str, Mapping[str, Result]]
) -> dict[str, str]:
    """The functions that are not proved, and why, by their keys; `readings` are the results of `ctext`."""
    sizes = trial.sizes(unit)
    probes: dict[str, Probe] = {}
    expected: dict[str, Expected] = {}
    refused: dict[str, str] = {}
    tried: list[str] = []
    for one in made:
        reading = readings[one.key]
        tried.append(one.key)
        try:
            function = trial.made(_entry(one), {_RECORD: dict}.__getitem__, sizes)
        except Untranslatable as reason:
            refused[one.key] = str(reason)
            continue
        if reading.keys() != _members(one):
            refused[one.key] = f"its translation fills {_listed(_members(one))}, and C {_listed(reading)}"
            continue
        for case in _cases(one):
            value = trial.attempt(function, case.arguments)
            for name, result in reading.items():
                found = value[member(name)] if isinstance(value, dict) else value
                if isinstance(found, int | float):
                    key = str(len(probes))
                    probes[key] = _probe(result, case)
                    call = f"{one.name}({', '.join(case.written)}){'.' * bool(name)}{name}"
                    expected[key] = Expected(one.key, call, found, result.bits)
    prelude = _without_macros(readings[key] for key in tried)
    return trial.unproved(tried, expected, ask(unit, probes, prelude)) | refused


def _entry(function: MacroFunction) -> str:
    """What the module's table will have, but for the record's name."""
    body = function.expression
    if function.record is not None:
        fields = ", ".join(f"{member(name)}={value}" for name, value in function.fields)
        body = f"{body}{_RECORD}({fields})"
    return f"{shown(function.parameters)}) = {body}"


def _members(function: MacroFunction) -> set[str]:
    return {""} if function.record is None else {name for name, _ in function.fields}


def _listed(members: Iterable[str]) -> str:
    return ", ".join(sorted(filter(None, members))) or "no members"


def _cases(function: MacroFunction) -> Iterator[_Case]:
    values = _values(function)
    for number in range(trial.calls(len(function.parameters), values)):
        chosen = [
            # The C text of a float does not convert to a pointer.
            int(value) if kind == "c_void_p" else value
            for position, (_, kind) in enumerate(function.parameters)
            for value in [values[trial.index(number, position, len(values))]]
        ]
        yield _Case(tuple(chosen), tuple(map(trial.literal, chosen)))


def _values(function: MacroFunction) -> Sequence[int | float]:
    """The usual values, and those around the numbers in the function: there its branches part."""
    text = " ".join([function.expression, *(value for _, value in function.fields)])
    own = {int(word, 0) + near for word in _NUMBER.findall(text) for near in (-1, 0, 1)}
    return [*VALUES, *sorted(own.difference(VALUES))[:_MOST]]


def _probe(result: Result, case: _Case) -> Probe:
    text = result.called(case.written)
    if result.pointer:
        return Probe(f"__UINTPTR_TYPE__ @ = (__UINTPTR_TYPE__)({text});")
    return Probe(f"__auto_type @ = +({text});")  # with a plus, a bit-field is an int like any other


def _without_macros(readings: Iterable[Mapping[str, Result]]) -> str:
    """The end of all macros with a name that the texts use: clang has expanded them before it printed."""
    words = {word for reading in readings for one in reading.values() for word in _WORD.findall(one.text)}
    return "".join(f"#undef {word}\n" for word in sorted(words) if word != "bool")  # which it prints as it is
