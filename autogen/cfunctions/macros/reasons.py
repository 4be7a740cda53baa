"""Why a macro is no expression, in words for the ledger."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...clang import CursorKind, Unit
from ...clang import library as clang
from ...macros import Macro
from ..translate.parameters import ARGUMENT
from .calls import parse_calls

LIST = "it expands to a list, as of arguments, not to a value"
_KNOWN = (
    (r"use of undeclared identifier '(\w+)'", "it uses {}, which is not declared"),
    (r"use of undeclared label '(\w+)'", "it jumps to {}, a label of the code around it"),
    (r"call to undeclared function '(\w+)'", "it calls {}(), which is not declared"),
    (r"member reference", "it reads members of its argument"),
    (r"indirection requires pointer|subscripted value", "it follows a pointer"),
    (r"called object type|is not a function", "it calls its argument"),
    (r"integer to pointer conversion", "it takes a pointer"),
    (r"address argument to atomic", "it works in one step on what its argument points to, of whichever type"),
    (r"expression is not assignable", "it assigns to its argument"),
)


_TAG = re.compile(rf"incomplete type '(struct|union|enum) {ARGUMENT.pattern}'")
_DECLARED = re.compile(rf"(?:re|conflicting )(?:definition of|declaration of|types for) '{ARGUMENT.pattern}'")
_TYPE = re.compile(rf"unknown type name '{ARGUMENT.pattern}'")
_PASTED = re.compile(rf"(?:(?:struct|union|enum) )?(?:\w+{ARGUMENT.pattern}\w*|{ARGUMENT.pattern}\w+)")


def explain(
    unit: Unit, macros: Mapping[str, Macro], errors: Mapping[str, str], pasted: Mapping[str, str]
) -> dict[str, str]:
    """A reason for each macro whose call clang refused; `pasted` are identifiers known to be a problem."""
    found: dict[str, str] = {}
    for name, message in errors.items():
        problem = next((why for identifier, why in pasted.items() if f"'{identifier}'" in message), "")
        problem = problem or _no_value(macros[name], message) or _known(message)
        if problem:
            found[name] = problem
    rest = {name: macro for name, macro in macros.items() if name not in found}
    bodies, still = parse_calls(unit, rest, {}, "{};") if rest else ({}, {})
    for name in rest:
        if name in bodies:
            found[name] = _what([clang.kind(child) for child in bodies[name].get_children()])
        elif _DECLARED.search(still.get(name, "")):
            found[name] = "a declaration of its argument"
        elif _is_meaning(message := still.get(name, "")):
            found[name] = _known(message) or "a statement"
        else:
            message = errors[name].partition("\n")[0]
            if made := _PASTED.search(message):
                shown = ARGUMENT.sub("…", made[0])
                found[name] = f"it pastes its argument into a name that nothing declares: {shown}"
                continue
            message = ARGUMENT.sub("its argument", message)
            found[name] = LIST if macros[name].is_list else f"a piece of syntax, no expression: {message}"
    return found


def _no_value(macro: Macro, message: str) -> str:
    """What an argument is instead of a value, if that is the reason."""
    listed = macro.parameters or ()
    if (tag := _TAG.search(message)) is not None:
        return f"its argument {listed[int(tag[2])]} is the tag of a {tag[1]}"
    if (kind := _TYPE.search(message)) is not None:
        return f"its argument {listed[int(kind[1])]} is the name of a type"
    if "expected" in message:
        body = macro.body.partition(")")[2]
        operand = "|".join(map(re.escape, listed))
        for name in listed:
            left = rf"(?:[)\]]|(?:->|\.)\w+|\b(?:{operand}|\d+))"
            between = rf"{left}\s*\b{re.escape(name)}\s*(?:\(|\b(?:{operand}|\d+)\b)"
            if re.search(between, body):
                return f"its argument {name} is an operator"
    return ""


def _what(kinds: list[int]) -> str:
    """What a macro is that stands as a statement."""
    if all(kind == CursorKind.NULL_STMT for kind in kinds):
        return "it expands to nothing"
    if CursorKind.DECL_STMT in kinds:
        return "a declaration"
    attribute = CursorKind.UNEXPOSED_STMT in kinds
    return "an attribute" if attribute else "a statement"


def _is_meaning(message: str) -> bool:
    """Whether clang has understood the syntax and only dislikes what our arguments mean."""
    lines = message.splitlines()
    return bool(_known(message)) or (bool(lines) and all("undeclared identifier" in line for line in lines))


def _known(message: str) -> str:
    """clang's message in our words, for the usual ones; the first line counts unless it only says "expected"."""
    for line in message.splitlines():
        for pattern, words in _KNOWN:
            match = re.search(pattern, line)
            if match is not None and not ARGUMENT.search("".join(match.groups())):
                return words.format(*match.groups())
    return ""
