"""Bulk questions to clang: one extra parse declares one variable a probe, after all headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..clang import CursorKind, Request
from ..clang import library as clang
from ..clang.unit import MAIN, parse

_ERROR = 3
NO_FUNCTION = "of_no_function"
_PREFIX = "autogen_probe_"
PLACES = tuple(
    f"__{name}__"
    for name in (
        *("LINE", "FILE", "FILE_NAME", "BASE_FILE", "DATE", "TIME", "TIMESTAMP", "COUNTER", "INCLUDE_LEVEL"),
    )
)
"""What depends on the place or the time of its use is no constant: without these it is an error that says so."""
# Nor is what is called after the function around it.
PLACELESS = "".join(f"#undef {name}\n" for name in PLACES) + "".join(
    f"#define {name} {name}{NO_FUNCTION}\n" for name in ("__func__", "__FUNCTION__", "__PRETTY_FUNCTION__")
)

_NOWHERE = {"__FILE__": '""', "__LINE__": "0"}
_NOWHERE |= dict.fromkeys(("__func__", "__FUNCTION__", "__PRETTY_FUNCTION__"), '""')
NOWHERE = "".join(f"#undef {name}\n#define {name} {value}\n" for name, value in _NOWHERE.items())
"""What macros pass on of the place of a call, for a log: there is none in C."""


@dataclass(frozen=True, slots=True)
class Probe:
    """One line of C that declares the variable `@`.

    It is left out if the macro `guard` is not defined any more; without a guard it always counts.
    """

    text: str
    guard: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The cursor that a probe declared, or None and clang's error with its first explanation."""

    cursor: clang.Cursor | None = None
    error: str = ""
    why: str = ""

    @property
    def value(self) -> int | float | bytes | None:
        """The value that clang has for it; None if it has none."""
        return None if self.cursor is None else clang.evaluate(self.cursor)


@dataclass(frozen=True, slots=True)
class Problem:
    """An error of the headers themselves, as a parse for probes reads them; without a file, of the prelude."""

    file: str
    line: int
    message: str


def ask(request: Request, probes: Mapping[str, Probe], prelude: str = "") -> dict[str, Answer]:
    """The answer to each probe; a probe whose macro is undefined at the end of the headers has none."""
    return examine(request, probes, prelude)[0]


def examine(
    request: Request, probes: Mapping[str, Probe], prelude: str = ""
) -> tuple[dict[str, Answer], list[Problem]]:
    """The answers as for `ask`, and the errors in the headers.

    A probe that clang recovers badly from can take others with it; those are asked again without it.
    """
    answers: dict[str, Answer] = {}
    problems: list[Problem] = []
    waiting = dict(probes)
    while waiting:
        found, problems = _ask_once(request, waiting, prelude)
        answers.update(found)
        rest = {key: probe for key, probe in waiting.items() if key not in answers}
        if len(rest) == len(waiting) or not any(answer.error for answer in found.values()):
            break
        waiting = rest
    return answers, problems


def _ask_once(
    request: Request, probes: Mapping[str, Probe], prelude: str
) -> tuple[dict[str, Answer], list[Problem]]:
    lines: list[str] = []
    for position, probe in enumerate(probes.values()):
        condition = f"#ifdef {probe.guard}" if probe.guard else "#if 1"
        lines += [condition, probe.text.replace("@", f"{_PREFIX}{position}"), "#endif"]
    start = (request.main() + PLACELESS).count("\n") + 1
    prelude = PLACELESS + prelude
    first = (request.main() + prelude).count("\n") + 2
    unit = parse(request, f"{prelude}\n" + "\n".join(lines) + "\n", tolerant=True)
    keys = list(probes)
    answers: dict[str, Answer] = {}
    problems: list[Problem] = []
    for diagnostic in unit.tu.diagnostics:
        file, line = diagnostic.location.file, diagnostic.location.line
        if diagnostic.severity < _ERROR or file is None:
            continue
        if file.name != MAIN:
            problems.append(Problem(file.name, line, diagnostic.spelling))
        elif line < first:
            problems.append(Problem("", line - start, diagnostic.spelling))
        elif 0 <= (line - first) // 3 < len(keys):
            why = next((note.spelling for note in diagnostic.children), "")
            answers.setdefault(keys[(line - first) // 3], Answer(error=diagnostic.spelling, why=why))
    for cursor in unit.tu.cursor.get_children():
        if clang.kind(cursor) == CursorKind.VAR_DECL and cursor.spelling.startswith(_PREFIX):
            answers.setdefault(keys[int(cursor.spelling[len(_PREFIX) :])], Answer(cursor))
    return answers, problems
