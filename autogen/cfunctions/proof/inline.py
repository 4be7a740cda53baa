"""An inline function counts only if it computes what clang computes, which reads it as a C++20 constant expression.

What C++ reads differently (the type of `sizeof 'a'`'s operand) or refuses (`++` of a bool, an enumerator out of an
enumeration inside a struct) is not proved, and what is not proved is not bound.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from ...clang import TypeKind, Unit, as_constexpr
from ...clang import library as clang
from ...clang.constexpr import is_defined
from ...errors import HeaderError
from ...macros.probe import Answer, Probe, ask, examine
from ...model import MacroFunction
from ..translate.entry import parameter_list
from ..translate.expr import Untranslatable
from ..translate.subobjects import Subobject, is_record, subobjects
from . import comparison
from .arguments import Arguments, Classes, value_at
from .comparison import TOGETHER, Column, Expected, agrees
from .samples import VALUES

_NUMBER = re.compile(r"(?<![\w.`])(?:0x[0-9a-f]+|\d+)(?![\w.`])")
_WORD = re.compile(r"[^\W\d]\w*")
_RECORD = re.compile(r"`(\d+)`")
_MOST = 24  # values that a function's own numbers add
_CHARS = (TypeKind.CHAR_S, TypeKind.CHAR_U)
_UNPROVED = "it is not proved: read as C++20, "


@dataclass(frozen=True, slots=True)
class Claim:
    """A translated function: its definition, those of the functions that it calls, the types of its `records`."""

    function: MacroFunction
    definition: clang.Cursor
    called: tuple[clang.Cursor, ...]
    records: tuple[clang.Type, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    """A scalar of what a function returns, and what clang is to make of it."""

    scalar: Subobject
    conversion: str
    bits: int | None


@dataclass(frozen=True, slots=True)
class _Call:
    """A call: its arguments in C++, and the numbers that the translation gives."""

    claim: Claim
    arguments: Arguments
    chosen: Sequence[int | float]
    in_cxx: Sequence[str]
    forms: tuple[_Form, ...]
    numbers: tuple[int | float, ...]

    def questions(self) -> Iterator[_Question]:
        """Each number for itself."""
        name = self.claim.function.name
        in_words = f"{name}({', '.join(self.arguments.call(self.chosen)[1])})"
        for form, number in zip(self.forms, self.numbers, strict=True):
            expected = Expected(self.claim.function.key, f"{in_words}{form.scalar.path}", number, form.bits)
            text = f"{form.conversion}({name}({', '.join(self.in_cxx)}){form.scalar.path})"
            yield _Question(self, form.scalar, _folded(text), expected)


@dataclass(frozen=True, slots=True)
class _Question:
    """What clang is asked: one scalar of what a call returns, and what the translation has for it."""

    call: _Call
    scalar: Subobject
    probe: Probe
    expected: Expected


def disagreements(unit: Unit, claims: Sequence[Claim]) -> dict[str, str]:
    """The functions that are not proved, and why, by their keys."""
    classes = Classes(comparison.sizes(unit))
    calls: list[_Call] = []
    refused: dict[str, str] = {}
    for claim in claims:
        try:
            for call in _calls(claim, classes):
                calls.append(call)
        except Untranslatable as reason:
            refused[claim.function.key] = str(reason)
    request, undefined = as_constexpr(unit.request), _undefined(claims)
    tables = {
        f"{number}": [*own]
        for number, (_, own) in enumerate(
            groupby(calls, lambda call: (call.claim.function.key, [form.scalar.path for form in call.forms]))
        )
    }
    probes = {key: _folded(_agrees(own)) for key, own in tables.items()}
    try:
        answers, problems = examine(request, probes, undefined + TOGETHER)
        agreed = {key for key, answer in answers.items() if answer.value == 1}
        left = [call for key, own in tables.items() if key not in agreed for call in own]
        questions = {
            f"{number}": question
            for number, question in enumerate(question for call in left for question in call.questions())
        }
        asked = {key: question.probe for key, question in questions.items()}
        answers = ask(request, asked, undefined) if asked else {}
    except HeaderError as error:
        return {claim.function.key: f"{_UNPROVED}{error}" for claim in claims} | refused
    unproved = comparison.unproved(
        [claim.function.key for claim in claims],
        {key: question.expected for key, question in questions.items()},
        answers,
        _UNPROVED,
        {tables[key][0].claim.function.key for key in agreed},
    )
    by_file: dict[str, list[tuple[int, int, str]]] = {}
    for number, problem in enumerate(problems):
        by_file.setdefault(problem.file, []).append((problem.line, number, problem.message))
    for listed in by_file.values():
        listed.sort()
    unread = {claim.function.key: why for claim in claims if (why := _unread(claim, by_file))}
    return unproved | _overfilled(questions, answers) | unread | refused


def _calls(claim: Claim, classes: Classes) -> Iterator[_Call]:
    one = claim.function
    named = {f"record_{number}": classes.of(kind) for number, kind in enumerate(claim.records)}
    function = comparison.compile_entry(_entry(one), named.__getitem__, classes.sizes)
    result = claim.definition.result_type
    returned = subobjects(result) if is_record(result) else (Subobject("", result),)
    forms = tuple(_Form(scalar, _conversion(scalar.type), _bits(scalar)) for scalar in returned)
    arguments = Arguments(claim.definition, classes)
    for chosen in arguments.choices(_values(one)):
        in_python, _, in_cxx = arguments.call(chosen)
        value = comparison.call(function, in_python)
        if value is None:
            continue
        found = [value_at(value, form.scalar) for form in forms]
        known = [number for number, one in enumerate(found) if isinstance(one, int | float)]
        if known:
            yield _Call(
                *(claim, arguments, chosen, in_cxx),
                tuple(forms[number] for number in known),
                tuple(found[number] for number in known),
            )


def _agrees(calls: Sequence[_Call]) -> str:
    """Whether all the calls of one function give what its translation does; C++ that clang folds."""
    first = calls[0]
    columns = [
        Column(form.conversion, form.scalar.path, form.bits, [call.numbers[position] for call in calls])
        for position, form in enumerate(first.forms)
    ]
    kinds = [parameter.spelling for parameter in first.arguments.parameters]
    return agrees(first.claim.function.name, kinds, [call.in_cxx for call in calls], columns)


def _folded(expression: str) -> Probe:
    """Behind __builtin_constant_p clang folds as it does in C: sums wrap, and numbers become pointers.

    What has an effect stays an error.
    """
    return Probe(f"constexpr auto @ = __builtin_constant_p(0) ? {expression} : 0;")


def _entry(function: MacroFunction) -> str:
    """What the module's table will have, but for the records' names."""
    return _RECORD.sub(r"record_\1", f"{parameter_list(function.parameters)}) = {function.expression}")


def _values(function: MacroFunction) -> Sequence[int | float]:
    """The usual values, and those around the numbers in the function: there its branches part."""
    own = {int(word, 0) + near for word in _NUMBER.findall(function.expression) for near in (-1, 0, 1)}
    return [*VALUES, *sorted(own.difference(VALUES))[:_MOST]]


def _conversion(kind: clang.Type) -> str:
    """What keeps the value of a call in the C type that it has: C++ promotes enumerations by their enumerators."""
    kind = kind.get_canonical()
    if clang.type_kind(kind) in (TypeKind.POINTER, TypeKind.BLOCKPOINTER):
        return "(__UINTPTR_TYPE__)"
    if clang.type_kind(kind) == TypeKind.ENUM:
        return f"({kind.get_declaration().enum_type.get_canonical().spelling})"
    return "+"  # with which a bit-field is an int like any other


def _bits(scalar: Subobject) -> int | None:
    """How many bits count, if not all: ctypes cuts a bit-field itself, and has bytes for characters."""
    is_character = clang.type_kind(scalar.type.get_canonical()) in _CHARS
    return 8 if scalar.path and is_character else scalar.bits


def _undefined(claims: Iterable[Claim]) -> str:
    """The names in the probes are no macros: the preprocessor is done with the functions."""
    texts = [claim.function.name for claim in claims]
    kinds = {kind.spelling: kind for claim in claims for kind in _types(claim.definition)}
    for spelling, kind in kinds.items():
        texts += [spelling, *(scalar.path for scalar in subobjects(kind) if is_record(kind))]
    words = {word for text in texts for word in _WORD.findall(text)}
    return "".join(f"#undef {word}\n" for word in sorted(words) if not is_defined(word))


def _types(definition: clang.Cursor) -> list[clang.Type]:
    return [definition.result_type, *(parameter.type for parameter in definition.get_arguments())]


def _unread(claim: Claim, problems: Mapping[str, Sequence[tuple[int, int, str]]]) -> str:
    """Why clang did not understand a function, or one that it calls, in C++: then no value of it counts.

    `problems` are those of each file: line, number and message, sorted.
    """
    for definition in (claim.definition, *claim.called):
        extent = definition.extent
        start, last = extent.start, extent.end.line
        listed = problems.get(start.file.name, ())
        inside = listed[bisect_left(listed, (start.line,)) : bisect_left(listed, (last + 1,))]
        if inside:
            return f"{_UNPROVED}{min(inside, key=itemgetter(1))[2]}"
    return ""


def _overfilled(questions: Mapping[str, _Question], answers: Mapping[str, Answer]) -> dict[str, str]:
    """The functions whose translation gives a scalar a value that has none in C."""
    computed = {key for key in questions if (answer := answers.get(key)) and answer.value is not None}
    calls = {id(questions[key].call) for key in computed}
    filled: dict[str, dict[str, None]] = {}
    for key, one in questions.items():
        if key not in computed and one.expected.value and id(one.call) in calls:
            filled.setdefault(one.call.claim.function.key, {})[one.scalar.path] = None
    return {key: f"its translation fills {', '.join(paths)}, and C does not" for key, paths in filled.items()}
