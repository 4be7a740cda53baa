"""Calls of macros, parsed in bulk: one function each, with variables for the arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...clang import CursorKind, Unit
from ...clang import library as clang
from ...clang.unit import MAIN, parse
from ...macros import Macro
from ...macros.probe import NOWHERE, PLACELESS
from ..translate.parameters import argument

_ERROR = 3
_CALL = "autogen_call_"
EMPTY = "autogen_empty"
"""How records without members are called, each with its number; see `empty_record`."""


def arguments(macro: Macro) -> str:
    """Spell one argument for each of a macro's parameters, as they stand in a call."""
    return ", ".join(argument(position) for position in range(len(macro.parameters or ())))


def empty_record(position: int) -> str:
    """A record with none of the members that anything can ask of it, another one for each argument."""
    return f"struct {EMPTY}{position}"


def declarations(macros: Mapping[str, Macro], pasted: Mapping[str, str]) -> str:
    """The variables of `argument`, the pasted identifiers by their C types, and the records of `empty_record`."""
    most = max((len(macro.parameters or ()) for macro in macros.values()), default=0)
    lines = [f"{empty_record(position)} {{ int autogen_nothing; }};" for position in range(most)]
    lines += [f"extern long long {argument(position)};" for position in range(most)]
    return PLACELESS + "\n".join([*lines, *(f"extern {ctype} {name};" for name, ctype in pasted.items())])


def parse_calls(
    unit: Unit, macros: Mapping[str, Macro], pasted: Mapping[str, str], form: str
) -> tuple[dict[str, clang.Cursor], dict[str, str]]:
    """By macro, the body of a function with a call of it, or clang's errors; neither if it is undefined by now."""
    functions, errors = parse_functions(unit, macros, pasted, form)
    return {name: body_of(function) for name, function in functions.items()}, errors


def body_of(function: clang.Cursor) -> clang.Cursor:
    """The statements of a function."""
    return next(c for c in function.get_children() if clang.kind(c) == CursorKind.COMPOUND_STMT)


def parse_functions(
    unit: Unit,
    macros: Mapping[str, Macro],
    pasted: Mapping[str, str],
    form: str,
    kinds: Mapping[str, Sequence[str]] | None = None,
    args: Sequence[str] = (),
) -> tuple[dict[str, clang.Cursor], dict[str, str]]:
    """The same as functions, whose parameters are the arguments where `kinds` has their C types."""
    request = replace(unit.request, args=(*unit.request.args, *args))
    head = declarations(macros, pasted) + ("" if kinds is None else f"\n{NOWHERE}")
    lines: list[str] = []
    for position, (key, macro) in enumerate(macros.items()):
        name = macro.name  # of which there may be several calls
        call = form.format(f"{name}({arguments(macro)})" if macro.function_like else name)
        listed = ", ".join(
            f"__typeof__({kind}) {argument(number)}" for number, kind in enumerate((kinds or {}).get(key, ()))
        )
        lines += [f"#ifdef {name}", f"void {_CALL}{position}({listed or 'void'}) {{ {call} }}", "#endif"]
    first = (request.main() + head).count("\n") + 2
    parsed = parse(request, f"{head}\n" + "\n".join(lines) + "\n", tolerant=True, bodies=True)
    names = list(macros)
    errors: dict[str, list[str]] = {}
    for diagnostic in parsed.tu.diagnostics:
        file = diagnostic.location.file
        if diagnostic.severity >= _ERROR and file is not None and file.name == MAIN:
            position = (diagnostic.location.line - first) // 3
            if 0 <= position < len(names):
                errors.setdefault(names[position], []).append(diagnostic.spelling)
    functions: dict[str, clang.Cursor] = {}
    for cursor in parsed.tu.cursor.get_children():
        if clang.kind(cursor) == CursorKind.FUNCTION_DECL and cursor.spelling.startswith(_CALL):
            name = names[int(cursor.spelling[len(_CALL) :])]
            if name not in errors:
                functions[name] = cursor
    return functions, {name: "\n".join(messages) for name, messages in errors.items()}
