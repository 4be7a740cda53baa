"""What a compiler says of functions: size and kind of results and parameters, by its own prototypes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Any

from ...model import Function
from .listings import Prototype
from .nameable import Nameable
from .probes import Either, Probe, Program

_WORD = re.compile(r"[A-Za-z_]\w*")
_KEYWORDS = {
    *("void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "const", "volatile"),
    *("struct", "union", "enum", "_Bool", "restrict", "__typeof__", "_Complex"),
}


def signatures(
    functions: Sequence[Function], listed: Mapping[str, Prototype], c: Nameable, program: Program
) -> tuple[dict[str, Any], dict[str, Probe]]:
    """The questions about functions by Python name; of those that are not listed, whether they are undeclared."""
    found = {one.name: _spelled(one, listed[one.name], c) for one in functions if one.name in listed}
    texts = [text for one in found.values() for text in (one.result, *(one.parameters or ()))]
    program.undefine({word for text in texts for word in _WORD.findall(text)} - _KEYWORDS)
    types = _Types(program)
    facts: dict[str, Any] = {}
    unlisted = {}
    for function in functions:
        prototype, name = found.get(function.name), c.model.names[function.key]
        if prototype is None:
            facts[name] = None
            asked = f"sizeof(&{function.name})"
            unlisted[function.name] = program.refused(f"function {function.name}", asked, "undeclared")
            continue
        parameters, taken = prototype.parameters, [c.spelled(one) for one in function.type.parameters]
        facts[name] = {
            "result": types.shape(prototype.result),
            "parameters": None
            if parameters is None
            else [
                types.parameter(text, one) for text, one in zip_longest(parameters, taken[: len(parameters)])
            ],
        }
        if prototype.by_typedef:
            same = f"__builtin_types_compatible_p(__typeof__({function.name}), {c.type(function.type)})"
            facts[name]["agreed"] = program.numbers(
                f"function {function.name}", [same], lambda n: bool(n[0]) or None
            )
    return facts, unlisted


def kind_of(thing: str) -> str:
    """The question of which kind an expression is."""
    return f"ORACLE_TYPE({thing})"


def _spelled(function: Function, listed: Prototype, c: Nameable) -> Prototype:
    """The listed prototype; where gcc prints none, the model's, with which gcc is asked to agree."""
    if not listed.by_typedef:
        return listed
    kind = function.type
    parameters = tuple(map(c.type, kind.parameters)) if kind.prototype else None
    return replace(listed, result=c.type(kind.result), parameters=parameters)


class _Types:
    """Asks about each type of a prototype once."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.shapes: dict[str, Probe] = {}
        self.parameters: dict[tuple[str, str], Either] = {}

    def shape(self, text: str) -> Probe | None:
        """Kind and size of a type; None for one without a name, which gcc prints with its members."""
        if "{" in text:
            return None
        if text not in self.shapes:
            # `volatile void` (what gcc calls the result of a _Noreturn function) and a typedef of void are void
            void = f"__builtin_types_compatible_p({text}, void)"
            thing = f"*__builtin_choose_expr({void}, (char *)0, (__typeof__({text}) *)0)"
            self.shapes[text] = self.program.numbers(
                f"type {text}",
                [f"sizeof({text})", kind_of(thing), void],
                lambda n: ["v", 0] if n[2] else [chr(n[1]), n[0]],
            )
        return self.shapes[text]

    def parameter(self, text: str, taken: str | None) -> Either | Probe | None:
        """Kind and size of what is passed: of a transparent union its first member, which unlike others it takes here.

        `taken` is the type that the model has for it.
        """
        if taken is None:
            return self.shape(text)
        if (text, taken) not in self.parameters:
            call = f"(((int (*)({text}))0)(*(__typeof__({taken}) *)0))"
            kinds = [kind_of(f"*(__typeof__({one}) *)0") for one in (text, taken)]
            probe = self.program.numbers(
                f"parameter {text}",
                [f"sizeof({call})", kinds[0], kinds[1], f"sizeof({taken})"],
                lambda n: [chr(n[2]), n[3]] if chr(n[1]) == "s" else None,
            )
            probe.may_fail = True
            self.parameters[text, taken] = Either(probe, self.shape(text))
        return self.parameters[text, taken]
