"""An inline function counts only if it computes what clang computes: `ctext` has the other reading of its body.

clang does not compute calls in C, but it does compute an expression, or a member of a record in braces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..clang import Unit
from ..macros.probe import Probe, ask
from ..model import MacroFunction
from . import trial
from .ctext import Result
from .leaves import is_record, leaves
from .proof import shown
from .samples import Arguments, Classes, Standin, leaf_of
from .text import Untranslatable
from .trial import VALUES, Expected

_NUMBER = re.compile(r"(?<![\w.`])(?:0x[0-9a-f]+|\d+)(?![\w.`])")
_WORD = re.compile(r"[^\W\d]\w*")
_RECORD = re.compile(r"`(\d+)`")
_MOST = 24  # values that a function's own numbers add


@dataclass(frozen=True, slots=True)
class Claim:
    """A translated function: its definition, the types of its `records`, and the results of the second reading."""

    function: MacroFunction
    definition: Any
    records: tuple[Any, ...]
    reading: Sequence[Result]


def disagreements(unit: Unit, claims: Iterable[Claim]) -> dict[str, str]:
    """The functions that are not proved, and why, by their keys."""
    classes = Classes(trial.sizes(unit))
    probes: dict[str, Probe] = {}
    expected: dict[str, Expected] = {}
    refused: dict[str, str] = {}
    tried: list[str] = []
    words: set[str] = set()
    for claim in claims:
        one = claim.function
        tried.append(one.key)
        named = {f"record_{number}": classes.of(kind) for number, kind in enumerate(claim.records)}
        try:
            function = trial.made(_entry(one), named.__getitem__, classes.sizes)
        except Untranslatable as reason:
            refused[one.key] = str(reason)
            continue
        words |= _words(claim)
        arguments = Arguments(claim.definition, classes)
        for chosen in arguments.choices(_values(one)):
            given, written = arguments.call(chosen)
            value = trial.attempt(function, given)
            if value is None:
                continue
            if isinstance(value, Standin) and (lost := _lost(value, claim)):
                refused[one.key] = f"its translation fills {', '.join(lost)}, and C does not"
                break
            for result in claim.reading:
                found = leaf_of(value, result.leaf)
                if isinstance(found, int | float):
                    key = str(len(probes))
                    probes[key] = _probe(result, written)
                    call = f"{one.name}({', '.join(written)}){result.leaf.path}"
                    expected[key] = Expected(one.key, call, found, result.bits)
    prelude = "".join(
        f"#undef {word}\n" for word in sorted(words) if word != "bool"
    )  # which clang prints as it is
    return trial.unproved(tried, expected, ask(unit, probes, prelude)) | refused


def _entry(function: MacroFunction) -> str:
    """What the module's table will have, but for the records' names."""
    return _RECORD.sub(r"record_\1", f"{shown(function.parameters)}) = {function.expression}")


def _lost(value: Standin, claim: Claim) -> list[str]:
    """The leaves that the translation gives another value than zero, and the second reading none."""
    read = {result.leaf.path for result in claim.reading}
    every = leaves(claim.definition.result_type)
    return [leaf.path for leaf in every if leaf.path not in read and leaf_of(value, leaf)]


def _values(function: MacroFunction) -> Sequence[int | float]:
    """The usual values, and those around the numbers in the function: there its branches part."""
    own = {int(word, 0) + near for word in _NUMBER.findall(function.expression) for near in (-1, 0, 1)}
    return [*VALUES, *sorted(own.difference(VALUES))[:_MOST]]


def _probe(result: Result, arguments: Sequence[str]) -> Probe:
    text = result.called(arguments)
    if result.is_pointer:
        return Probe(f"__UINTPTR_TYPE__ @ = (__UINTPTR_TYPE__)({text});")
    return Probe(f"__auto_type @ = +({text});")  # with a plus, a bit-field is an int like any other


def _words(claim: Claim) -> set[str]:
    """The names in the texts: clang has expanded macros before it printed them."""
    texts = [one.text for one in claim.reading]
    for parameter in claim.definition.get_arguments():
        if is_record(parameter.type):
            texts += [parameter.type.spelling, *(leaf.path for leaf in leaves(parameter.type))]
    return {word for text in texts for word in _WORD.findall(text)}
