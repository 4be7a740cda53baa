"""Bulk questions to clang: one extra parse declares one variable a probe, after all headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..clang import Unit
from ..clang import library as clang
from ..clang.unit import MAIN, parse

_ERROR = 3
_PREFIX = "autogen_probe_"
# What depends on the place or the time of its use is no constant: without these it is an error that says so.
PLACELESS = "".join(
    f"#undef __{name}__\n"
    for name in (
        "LINE",
        "FILE",
        "FILE_NAME",
        "BASE_FILE",
        "DATE",
        "TIME",
        "TIMESTAMP",
        "COUNTER",
        "INCLUDE_LEVEL",
    )
)


@dataclass(frozen=True, slots=True)
class Probe:
    """One line of C that declares the variable `@`.

    It is left out if the macro `guard` is not defined any more; without a guard it always counts.
    """

    text: str
    guard: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The cursor that a probe declared, or None and clang's error."""

    cursor: Any = None
    error: str = ""

    @property
    def value(self) -> int | float | bytes | None:
        return None if self.cursor is None else clang.evaluate(self.cursor)


def ask(unit: Unit, probes: Mapping[str, Probe], prelude: str = "") -> dict[str, Answer]:
    """The answer to each probe; a probe whose macro is undefined at the end of the headers has none.

    A probe that clang recovers badly from can take others with it; those are asked again without it.
    """
    answers: dict[str, Answer] = {}
    waiting = dict(probes)
    while waiting:
        found = _ask_once(unit, waiting, prelude)
        answers.update(found)
        rest = {key: probe for key, probe in waiting.items() if key not in answers}
        if len(rest) == len(waiting) or not any(answer.error for answer in found.values()):
            break
        waiting = rest
    return answers


def _ask_once(unit: Unit, probes: Mapping[str, Probe], prelude: str) -> dict[str, Answer]:
    lines: list[str] = []
    for position, probe in enumerate(probes.values()):
        condition = f"#ifdef {probe.guard}" if probe.guard else "#if 1"
        lines += [condition, probe.text.replace("@", f"{_PREFIX}{position}"), "#endif"]
    prelude = PLACELESS + prelude
    first = (unit.request.main() + prelude).count("\n") + 2
    asked = parse(unit.request, f"{prelude}\n" + "\n".join(lines) + "\n", tolerant=True)
    keys = list(probes)
    answers: dict[str, Answer] = {}
    for diagnostic in asked.tu.diagnostics:
        file = diagnostic.location.file
        if diagnostic.severity >= _ERROR and file is not None and file.name == MAIN:
            position = (diagnostic.location.line - first) // 3
            if 0 <= position < len(keys):
                answers.setdefault(keys[position], Answer(error=diagnostic.spelling))
    for cursor in asked.tu.cursor.get_children():
        if clang.kind(cursor) == clang.VARIABLE and cursor.spelling.startswith(_PREFIX):
            answers.setdefault(keys[int(cursor.spelling[len(_PREFIX) :])], Answer(cursor))
    return answers
