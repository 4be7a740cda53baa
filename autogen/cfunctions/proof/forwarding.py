"""What forwards must do what clang does: make the same calls, leave the same memory, give the same result.

Where the headers are read as C++20, clang folds a call over objects with known values, and over functions that stand
in for the library's (`standins`). Inline functions are members there, beside the stand-ins, so that they call those.
Only what clang folds is carried out in Python, and compared. For the rest (assembly, atomic operations, variables of
the library, memory that no object stands for) there is `verify`, which compares all, over compiled code.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...clang import Unit, as_constexpr
from ...clang import library as clang
from ...errors import HeaderError
from ...macros.probe import Probe, examine
from ...model import MacroFunction
from ..forward.mentions import World
from . import comparison
from .kinds import Kinds, NoStandin
from .sampled_call import ROUNDS, SampledCall
from .stage import Stage
from .standins import MASK, prelude

_FEW = 8  # parameters
_STEPS = 1 << 17
"""Of a call that clang folds. A loop over a number of the sample's ends soon, or not in the million that clang does."""


def disagreements(
    unit: Unit,
    functions: Sequence[MacroFunction],
    world: World,
    definitions: Mapping[str, clang.Cursor] = {},  # never changed
) -> dict[str, str]:
    """The functions that clang contradicts, and why, by their keys; `definitions` are those of inline functions."""
    if unit.request.language not in ("c", "objective-c"):
        return {}
    sizes = comparison.sizes(unit)
    if sizes.pointer.bits != 8 * ctypes.sizeof(ctypes.c_void_p):
        return {}  # ctypes' pointers are others here
    stage = Stage(Kinds(world), sizes)
    samples: list[SampledCall] = []
    refused: dict[str, str] = {}
    for one in functions:
        for round_ in range(_rounds(one)):
            try:
                samples.append(SampledCall(len(samples), one, round_, stage))
            except NoStandin:
                break  # it needs more than stand-ins
            except Exception as error:  # a module that has it would raise this as well
                refused[one.key] = f"its translation cannot be compiled: {type(error).__name__}: {error}"
                break
    texts = {cursor.spelling: _copied(cursor) for cursor in definitions.values()}
    try:
        folded = _folded(unit, stage, texts, samples) if samples else {}
    except HeaderError:
        return refused
    for sample in samples:
        key, answers = sample.function.key, folded.get(sample.number)
        if answers and key not in refused and (wrong := sample.contradicted(answers)):
            refused[key] = f"its translation is not what C computes: {wrong}"
    return refused


def _rounds(one: MacroFunction) -> int:
    """How many calls are tried; one of many arguments, which are mostly passed on, has more text than all of others."""
    if not one.parameters:
        return 1
    return ROUNDS if len(one.parameters) <= _FEW else 2


def _folded(
    unit: Unit, stage: Stage, texts: Mapping[str, str], samples: Sequence[SampledCall]
) -> dict[int, dict[int, int]]:
    """What clang folds of each sample, by its number and the aspect.

    `texts` are the definitions of inline functions by their names. What clang does not take, it leaves out: neither a
    sample nor a definition with an error counts.
    """
    request = as_constexpr(unit.request)
    request = replace(request, args=(*request.args, f"-fconstexpr-steps={_STEPS}"))
    probes: dict[str, Probe] = {}
    for sample in samples:
        guard = sample.function.name if sample.function.key.startswith("macro ") else ""
        for what, key in sample.keys.items():
            call = f"autogen_samples().autogen_sample{sample.number}({what})"
            probes[key] = Probe(f"constexpr auto @ = __builtin_constant_p(0) ? {call} : 0;", guard)
    while True:
        parts = [("", prelude(stage.callees.values())), ("", "struct autogen_samples : autogen_standins {\n")]
        parts += [
            (name, f"#undef {name}\n{one or f'autogen_void {name}(...);'}\n") for name, one in texts.items()
        ]
        parts += [(row.owner, row.definitions()) for row in stage.rows.values()]
        parts += [(f"{sample.number}", sample.cxx()) for sample in samples]
        owners = [owner for owner, part in parts for _ in range(part.count("\n"))]
        whole = "".join(part for _, part in parts)
        answers, problems = examine(request, probes, f"{whole}}};\n")
        wrong = {owners[one.line] for one in problems if not one.file and 0 <= one.line < len(owners)}
        if not (bad := {name for name in wrong if texts.get(name)}):
            break
        texts = {
            name: "" if name in bad else text for name, text in texts.items()
        }  # then a call of it is not folded
    found: dict[int, dict[int, int]] = {}
    for sample in samples:
        if wrong.isdisjoint((f"{sample.number}", *(one.row.owner for one in sample.objects))):
            values = {what: _answer(answers.get(key)) for what, key in sample.keys.items()}
            found[sample.number] = {what: value for what, value in values.items() if value is not None}
    return found


def _answer(answer: Any) -> int | None:
    value = answer.value if answer is not None else None
    return value & MASK if isinstance(value, int) else None


def _copied(definition: clang.Cursor) -> str:
    """The text of a function's definition; nothing where it is no plain text."""
    start, end = definition.extent.start, definition.extent.end
    if start.file is None or end.file is None or start.file.name != end.file.name:
        return ""
    whole = clang.contents(definition.translation_unit, start.file.name)[start.offset : end.offset]
    text = whole.decode("utf-8", "replace")
    is_plain = text.endswith("}") and not re.search(r"^[ \t]*#", text, re.MULTILINE)
    return f"constexpr {text}" if is_plain else ""
