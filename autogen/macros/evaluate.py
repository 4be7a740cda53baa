"""All macros of a binding: constants, ioctls, aliases, type names, and a skip for each one without a value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..clang import Unit
from ..clang import library as clang
from ..model import (
    Alias,
    Constant,
    Declaration,
    Enum,
    Function,
    Global,
    Ioctl,
    Record,
    Skip,
    Type,
    Typedef,
    c_name,
)
from ..types import UnsupportedType
from . import ioctl
from .definition import Macro
from .literal import literals
from .probe import ask
from .question import Known, Nothing, Plain, Question, Reply, TypeName


@dataclass(frozen=True, slots=True)
class Evaluated:
    """What the macros became."""

    declarations: tuple[Declaration, ...]
    skips: tuple[Skip, ...]
    functions: Mapping[str, Macro]  # those with arguments, which are still to be looked at


def evaluate(
    unit: Unit,
    macros: Sequence[Macro],
    known: Mapping[str, Declaration],
    read_type: Callable[[clang.Type], Type],
) -> Evaluated:
    """Evaluate the macros; `known` are the declarations that they may be other names of.

    The last definition of a name counts. Empty macros, and those undefined in the end, are nothing at all.
    """
    latest = {macro.name: macro for macro in macros}
    names = {name: declaration for declaration in known.values() if (name := c_name(declaration))}
    names.update({name: d for d in known.values() if isinstance(d, Enum) for name, _ in d.members})
    asked: dict[str, Macro] = {}
    skips: list[Skip] = []
    functions: dict[str, Macro] = {}
    for name, macro in latest.items():
        if macro.function_like:
            if name not in names:  # else the function of that name is bound
                functions[name] = macro
        elif macro.body and not (macro.body == name and name in names):  # not `#define stdin stdin`
            if macro.balanced:
                asked[name] = macro
            else:
                skips.append(Skip(name, "a piece of syntax: it leaves brackets open", macro.location))
    plain = literals(unit, asked)
    replies = {**_replies(unit, {name: m for name, m in asked.items() if name not in plain}), **plain}
    replies = {name: replies[name] for name in asked if name in replies}
    made = {name: d for name, reply in replies.items() if (d := _declaration(asked[name], reply, read_type))}
    for name in replies:
        target = _behind(name, latest)
        declaration = names.get(target)
        if name not in made and isinstance(declaration, Function | Global | Record | Typedef):
            made[name] = Alias(f"macro {name}", name, asked[name].location, declaration.key)
        elif not target:
            replies[name] = Nothing("it expands to nothing")
    numbers = {
        n: d
        for n, d in made.items()
        if n not in plain and isinstance(d, Constant) and isinstance(d.value, int)
    }
    for name, argument in ioctl.arguments(unit, numbers, read_type):
        number = numbers[name]
        assert isinstance(number.value, int)
        made[name] = Ioctl(number.key, name, number.location, number.value, argument)
    for name, reply in replies.items():
        if name not in made:
            reason = reply.reason if isinstance(reply, Nothing) else "a type without a size"
            skips.append(Skip(name, reason, asked[name].location))
    return Evaluated(tuple(made.values()), tuple(skips), functions)


def _replies(unit: Unit, macros: Mapping[str, Macro]) -> dict[str, Reply]:
    """Ask about every macro, in as few parses as the deepest chain of questions needs."""
    replies: dict[str, Reply] = {}
    open_questions: dict[str, Question] = {name: Plain() for name in macros}
    while open_questions:
        probes = {
            f"{label} {name}": probe
            for name, question in open_questions.items()
            for label, probe in question.probes(name).items()
        }
        answers = ask(unit.request, probes)
        next_questions: dict[str, Question] = {}
        for name, question in open_questions.items():
            labels = question.probes(name)
            mine = {label: answers[f"{label} {name}"] for label in labels if f"{label} {name}" in answers}
            if len(mine) < len(labels):
                continue  # not defined at the end of the headers
            reply = question.answer(mine)
            if isinstance(reply, Known | TypeName | Nothing):
                replies[name] = reply
            else:
                next_questions[name] = reply
        open_questions = next_questions
    return {name: replies[name] for name in macros if name in replies}


def _declaration(macro: Macro, reply: Reply, read_type: Callable[[clang.Type], Type]) -> Declaration | None:
    key = f"macro {macro.name}"
    match reply:
        case Known():
            hexadecimal = "0x" in macro.body or "0X" in macro.body
            return Constant(key, macro.name, macro.location, reply.value, reply.ctype, hexadecimal)
        case TypeName():
            try:
                return Typedef(key, macro.name, macro.location, read_type(reply.clang_type))
            except UnsupportedType:
                return None
        case _:
            return None


def _behind(name: str, macros: Mapping[str, Macro]) -> str:
    """The text that a macro stands for, through macros that are just another macro's name."""
    seen = {name}
    target = macros[name].body
    while target in macros and target not in seen:
        seen.add(target)
        target = macros[target].body
    return target
