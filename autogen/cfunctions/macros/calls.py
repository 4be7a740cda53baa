"""Calls of macros, parsed in bulk: one function each, with variables for the arguments."""

from __future__ import annotations

from collections.abc import Mapping

from ...clang import CursorKind, Unit
from ...clang import library as clang
from ...clang.unit import MAIN, parse
from ...macros import Macro
from ...macros.probe import PLACELESS
from ..translate.parameters import argument

_ERROR = 3
_CALL = "autogen_call_"


def arguments(macro: Macro) -> str:
    return ", ".join(argument(position) for position in range(len(macro.parameters or ())))


def declarations(macros: Mapping[str, Macro], pasted: Mapping[str, str]) -> str:
    """The variables of `argument`, and the pasted identifiers by their C types."""
    most = max((len(macro.parameters or ()) for macro in macros.values()), default=0)
    lines = [f"extern long long {argument(position)};" for position in range(most)]
    return PLACELESS + "\n".join([*lines, *(f"extern {ctype} {name};" for name, ctype in pasted.items())])


def parse_calls(
    unit: Unit, macros: Mapping[str, Macro], pasted: Mapping[str, str], form: str
) -> tuple[dict[str, clang.Cursor], dict[str, str]]:
    """By macro, the body of a function with a call of it, or clang's errors; neither if it is undefined by now."""
    head = declarations(macros, pasted)
    lines: list[str] = []
    for position, (name, macro) in enumerate(macros.items()):
        call = form.format(f"{name}({arguments(macro)})")
        lines += [f"#ifdef {name}", f"void {_CALL}{position}(void) {{ {call} }}", "#endif"]
    first = (unit.request.main() + head).count("\n") + 2
    parsed = parse(unit.request, f"{head}\n" + "\n".join(lines) + "\n", tolerant=True, bodies=True)
    names = list(macros)
    errors: dict[str, list[str]] = {}
    for diagnostic in parsed.tu.diagnostics:
        file = diagnostic.location.file
        if diagnostic.severity >= _ERROR and file is not None and file.name == MAIN:
            position = (diagnostic.location.line - first) // 3
            if 0 <= position < len(names):
                errors.setdefault(names[position], []).append(diagnostic.spelling)
    bodies: dict[str, clang.Cursor] = {}
    for cursor in parsed.tu.cursor.get_children():
        if clang.kind(cursor) == CursorKind.FUNCTION_DECL and cursor.spelling.startswith(_CALL):
            name = names[int(cursor.spelling[len(_CALL) :])]
            if name not in errors:
                bodies[name] = next(
                    c for c in cursor.get_children() if clang.kind(c) == CursorKind.COMPOUND_STMT
                )
    return bodies, {name: "\n".join(messages) for name, messages in errors.items()}
