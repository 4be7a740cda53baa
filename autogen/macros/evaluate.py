"""All macros of a binding: constants, ioctls, aliases, type names, and a skip for each one without a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from ..clang import TypeKind, Unit
from ..clang import library as clang
from ..model import (
    Alias,
    BitRange,
    Constant,
    Declaration,
    Enum,
    Function,
    Global,
    Ioctl,
    Location,
    MacroFunction,
    Record,
    Skip,
    Type,
    Typedef,
    TypedValue,
    Value,
    c_name,
)
from ..types.reader import UnsupportedType
from . import ioctl
from .definition import LONGEST, Macro
from .literal import literals
from .probe import ask
from .question import Denotes, Held, Known, Nothing, Plain, Pointing, Question, Reply, Sides, Span, TypeName

_NAMED_ALIKE = Function | Global | Record | Enum | Typedef | TypedValue  # what a macro can be another name of
BATCH = 50_000
"""Macros that are asked about in one parse: its memory grows with them, and is free before the next."""
_FINAL = (Known, Held, Pointing, Span, Denotes, TypeName, Nothing)
_RANGES = "#ifndef MW\n#define MW(bits) bits\n#endif\n"  # which headers of NVIDIA's leave to their user
_A_RANGE = "a range of bits, which `--transform bitranges` binds"
_UNBALANCED = "a piece of syntax: it leaves brackets open"


@dataclass(frozen=True, slots=True)
class Read:
    """How types of clang, and values that an initialiser gives them, become those of the model.

    Both raise UnsupportedType. A value comes with its type where that is more than numbers and texts.
    """

    type: Callable[[clang.Type], Type]
    value: Callable[[clang.Type, clang.Cursor], tuple[Value, Type | None]]


@dataclass(frozen=True, slots=True)
class Evaluated:
    """What the macros became."""

    declarations: tuple[Declaration, ...]
    skips: tuple[Skip, ...]
    functions: Mapping[str, Macro]  # those with arguments, which are still to be looked at
    open: Mapping[
        str, Macro
    ]  # those without, that are no constants and may yet be values that a call computes
    names: Mapping[
        str, str
    ]  # those that are nothing but another name, by what that is: an inline function, perhaps


def evaluate(
    unit: Unit,
    macros: Sequence[Macro],
    known: Mapping[str, Declaration],
    read: Read,
    *,
    ranges: bool = False,
) -> Evaluated:
    """Evaluate the macros; `known` are the declarations that they may be other names of.

    With `ranges` those of the form `31:16`, or `MW(31:16)`, are ranges of bits.

    The last definition of a name counts. Empty macros, and those undefined in the end, are nothing at all.
    """
    sorted_ = _sorted(macros, known)
    candidates, declared = sorted_.candidates, sorted_.declared
    literal = literals(unit, candidates)
    replies = _all_replies(unit, candidates, literal, ranges)
    declarations, refused = _values_and_types(candidates, replies, read)
    targets = _targets(sorted_, replies, declarations)
    # `#define f M(f)`, where M gives its argument back, says as little as `#define f f`.
    itself = {name for name, target in targets.items() if target == name and name in declared}
    replies = {name: reply for name, reply in replies.items() if name not in itself}
    declarations |= _aliases(candidates, {n: t for n, t in targets.items() if n not in itself}, declared)
    declarations |= _ioctls(unit, {n: d for n, d in declarations.items() if n not in literal}, read.type)
    left = {name: reply for name, reply in replies.items() if name not in declarations}
    skips = [*_skips_unasked(sorted_), *_skips_without_value(candidates, left, targets, refused)]
    unknown = {
        name: candidates[name]
        for name, reply in left.items()
        if isinstance(reply, Nothing | Held) and targets[name]
    }
    names = {
        name: target
        for name, macro in candidates.items()
        if name not in declarations and (target := _named(macro, sorted_.latest))
    }
    return Evaluated(tuple(declarations.values()), tuple(skips), sorted_.functions, unknown, names)


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The macros that are defined in the end, by what is to be done with them."""

    declared: Mapping[str, Declaration]  # what else has a name in C
    latest: Mapping[str, Macro]  # all but those that are too long
    long: Mapping[str, Macro]
    functions: Mapping[str, Macro]
    candidates: Mapping[str, Macro]  # those that clang is asked about
    unbalanced: Mapping[str, Macro]


def _sorted(macros: Sequence[Macro], known: Mapping[str, Declaration]) -> _Sorted:
    """Sort the macros; the last definition of each counts."""
    latest: Mapping[str, Macro] = {macro.name: macro for macro in macros}
    long = {name: macro for name, macro in latest.items() if macro.length}
    latest = _those(latest, lambda macro: not macro.length)
    declared = _by_name(known)
    functions = {name: m for name, m in latest.items() if m.function_like and name not in declared}
    bodies = _those(latest, lambda macro: _has_body(macro, declared))
    candidates = _those(bodies, lambda macro: macro.balanced)
    unbalanced = {name: m for name, m in bodies.items() if name not in candidates}
    return _Sorted(declared, latest, long, functions, candidates, unbalanced)


def _all_replies(
    unit: Unit, candidates: Mapping[str, Macro], literal: Mapping[str, Reply], ranges: bool
) -> Mapping[str, Reply]:
    """What the macros are, in their order: literals by their text, all others as clang says."""
    asked = _replies(unit, _those(candidates, lambda macro: macro.name not in literal), ranges)
    if not asked:
        return literal
    return {n: r for n in candidates if (r := literal.get(n) or asked.get(n)) is not None}


def _targets(
    macros: _Sorted, replies: Mapping[str, Reply], declarations: Mapping[str, Declaration]
) -> dict[str, str]:
    """What the macros without a value stand for in the end."""
    return {
        name: reply.name if isinstance(reply, Denotes) else _behind(name, macros.latest)
        for name, reply in replies.items()
        if name not in declarations
    }


def _skips_unasked(macros: _Sorted) -> Iterator[Skip]:
    """The ledger's entries for macros that clang is not asked about."""
    for name, macro in macros.unbalanced.items():
        yield Skip(name, _UNBALANCED, macro.location)
    for name, macro in macros.latest.items():
        if macro.function_like and (one := macros.declared.get(name)):
            yield from skip_of_other(macro, one.location)
    for name, macro in macros.long.items():
        reason = f"its text has {macro.length:,} bytes, more than the {LONGEST:,} that are looked at"
        yield Skip(name, reason, macro.location)


def _skips_without_value(
    macros: Mapping[str, Macro],
    replies: Mapping[str, Reply],
    targets: Mapping[str, str],
    refused: Mapping[str, str],
) -> Iterator[Skip]:
    """The ledger's entries for macros that became nothing."""
    for name, reply in replies.items():
        reason = refused.get(name) or _reason(reply, targets[name], macros[name])
        yield Skip(name, reason, macros[name].location)


def aliases(
    evaluated: Evaluated, macros: Iterable[Macro], functions: Iterable[MacroFunction]
) -> tuple[tuple[Alias, ...], frozenset[str]]:
    """The macros that are other names of what became functions since, and those that are their own: `f f`."""
    known = {one.name: one for one in functions if not one.is_value}
    found = {name: target for name, target in evaluated.names.items() if target in known}
    places = {macro.name: macro.location for macro in macros if macro.name in found}
    others = tuple(
        Alias(f"macro {name}", name, places[name], known[target].key)
        for name, target in found.items()
        if name != target
    )
    return others, frozenset(found)


def _those(macros: Mapping[str, Macro], condition: Callable[[Macro], bool]) -> Mapping[str, Macro]:
    """The macros that meet a condition; no copy if all do, for a header may have a million."""
    if all(map(condition, macros.values())):
        return macros
    return {name: macro for name, macro in macros.items() if condition(macro)}


def _by_name(known: Mapping[str, Declaration]) -> dict[str, Declaration]:
    """The declarations by their names in C; an enumerator's is its enumeration."""
    found = {name: declaration for declaration in known.values() if (name := c_name(declaration))}
    found.update({name: d for d in known.values() if isinstance(d, Enum) for name, _ in d.members})
    return found


def _has_body(macro: Macro, declared: Mapping[str, Declaration]) -> bool:
    """Whether a macro without parameters says anything: `#define stdin stdin` does not, where stdin is declared."""
    if macro.function_like or not macro.body:
        return False
    return macro.body != macro.name or macro.name not in declared


def skip_of_other(macro: Macro, place: Location) -> list[Skip]:
    """The ledger's entry for a macro with the name of what is declared at a place; none if it is a call of that."""
    if _is_call_of_itself(macro):
        return []
    reason = f"a macro with arguments; its name means the declaration at {place}"
    return [Skip(macro.name, reason, macro.location)]


def _is_call_of_itself(macro: Macro) -> bool:
    """Whether a macro gives its arguments to the function of its name, and does nothing else: `f(x) f(x)`."""
    listed = re.sub(r"\s+", "", macro.body.partition(")")[0])
    return re.sub(r"\s+", "", macro.body.partition(")")[2]) in (
        f"{macro.name}{listed})",
        f"({macro.name}{listed}))",
    )


def _values_and_types(
    macros: Mapping[str, Macro], replies: Mapping[str, Reply], read: Read
) -> tuple[dict[str, Declaration], dict[str, str]]:
    """The constants and type names that clang's replies are; and why others are none."""
    found: dict[str, Declaration] = {}
    refused: dict[str, str] = {}
    for name, reply in replies.items():
        try:
            declaration = _declaration(macros[name], reply, read)
        except UnsupportedType as reason:
            if isinstance(reply, Held):
                refused[name] = f"a value of type {reply.clang_type.spelling}: {reason}"
            continue
        if declaration is not None:
            found[name] = declaration
    return found, refused


def _aliases(
    macros: Mapping[str, Macro], targets: Mapping[str, str], declared: Mapping[str, Declaration]
) -> dict[str, Declaration]:
    """The macros that are other names of what is declared."""
    return {
        name: Alias(f"macro {name}", name, macros[name].location, declaration.key)
        for name, target in targets.items()
        if isinstance(declaration := declared.get(target), _NAMED_ALIKE)
        and (not isinstance(declaration, Enum) or c_name(declaration) == target)  # else an enumerator of it
    }


def _ioctls(
    unit: Unit, declarations: Mapping[str, Declaration], read_type: Callable[[clang.Type], Type]
) -> dict[str, Declaration]:
    """The integer constants that are ioctl requests, as such."""
    numbers = {
        name: (d, d.value)
        for name, d in declarations.items()
        if isinstance(d, Constant) and isinstance(d.value, int)
    }
    found: dict[str, Declaration] = {}
    for name, argument in ioctl.arguments(unit, numbers, read_type):
        constant, value = numbers[name]
        found[name] = Ioctl(constant.key, name, constant.location, value, argument)
    return found


def _reason(reply: Reply, behind: str, macro: Macro) -> str:
    """Why a macro is nothing; `behind` is what it stands for in the end."""
    if not behind:
        return "it expands to nothing"
    if isinstance(reply, Denotes):
        return f"another name of {reply.name}, which is not bound"
    if macro.body.startswith("{"):
        return "an initialiser in braces: it has no type of its own"
    return reply.reason if isinstance(reply, Nothing) else "a type without a size"


def _replies(unit: Unit, macros: Mapping[str, Macro], ranges: bool) -> dict[str, Reply]:
    """Ask about every macro, in as few parses as the deepest chain of questions needs."""
    replies: dict[str, Reply] = {}
    plain, spanning = Plain(ranges), Plain(ranges=True)
    waiting: Iterator[tuple[str, Question]] | None = (
        (name, spanning if ":" in macro.body else plain) for name, macro in macros.items()
    )  # no dictionary of them: there may be a million
    while waiting:
        next_questions: dict[str, Question] = {}
        while some := dict(islice(waiting, BATCH)):
            for name, reply in _all_answered(unit, some, ranges):
                if isinstance(reply, Span) and not ranges:
                    replies[name] = Nothing(f"{_A_RANGE}: {reply.high}:{reply.low}")
                elif isinstance(reply, _FINAL):
                    replies[name] = reply
                else:
                    next_questions[name] = reply
        waiting = iter(next_questions.items()) if next_questions else None
    return {name: replies[name] for name in macros if name in replies}


def _all_answered(unit: Unit, questions: Mapping[str, Question], ranges: bool) -> Iterator[tuple[str, Reply]]:
    """The same, with `MW` for those that may be bits; for all others it is what the headers make of it."""
    if ranges:
        return _answered(unit, questions, _RANGES)
    bits = {name: one for name, one in questions.items() if isinstance(one, Sides)}
    others = {name: one for name, one in questions.items() if name not in bits}
    return chain(*(_answered(unit, some, text) for some, text in ((others, ""), (bits, _RANGES)) if some))


def _answered(unit: Unit, questions: Mapping[str, Question], prelude: str) -> Iterator[tuple[str, Reply]]:
    """What clang says to the questions, in one parse."""
    probes = {
        f"{label} {name}": probe
        for name, question in questions.items()
        for label, probe in question.probes(name).items()
    }
    answers = ask(unit.request, probes, prelude)
    for name, question in questions.items():
        labels = question.probes(name)
        mine = {label: answers[f"{label} {name}"] for label in labels if f"{label} {name}" in answers}
        if len(mine) == len(labels):  # else it is not defined at the end of the headers
            yield name, question.answer(mine)


def _declaration(macro: Macro, reply: Reply, read: Read) -> Declaration | None:
    key = f"macro {macro.name}"
    hexadecimal = "0x" in macro.body or "0X" in macro.body
    match reply:
        case Known():
            return Constant(key, macro.name, macro.location, reply.value, reply.ctype, hexadecimal)
        case TypeName():
            return Typedef(key, macro.name, macro.location, read.type(reply.clang_type))
        case Pointing(clang_type=kind, address=value):
            pointee = kind.get_pointee().get_canonical()
            if clang.type_kind(kind) == TypeKind.POINTER and clang.type_kind(pointee) != TypeKind.VOID:
                return TypedValue(key, macro.name, macro.location, read.type(kind), value, True)
            return Constant(key, macro.name, macro.location, value, kind.spelling, hexadecimal)
        case Span():
            return BitRange(key, macro.name, macro.location, reply.high, reply.low)
        case Held(clang_type=kind, initialiser=initialiser):
            found, typed = read.value(kind, initialiser)
            if typed is not None:
                return TypedValue(key, macro.name, macro.location, typed, found, hexadecimal)
            return Constant(key, macro.name, macro.location, found, kind.spelling, hexadecimal)
        case _:
            return None


def _named(macro: Macro, macros: Mapping[str, Macro]) -> str:
    """The one name that a macro stands for, which is no further macro's without arguments; "" if it is more."""
    seen = {macro.name}
    while (further := macros.get(macro.body)) and further.name not in seen and not further.function_like:
        seen.add(further.name)
        macro = further
    return macro.body if macro.body.isidentifier() else ""


def _behind(name: str, macros: Mapping[str, Macro]) -> str:
    """The text that a macro stands for, through macros that are just another macro's name."""
    seen = {name}
    target = macros[name].body
    while target in macros and target not in seen:
        seen.add(target)
        target = macros[target].body
    return target
