"""What forwards must do what clang does: make the same calls, leave the same memory, give the same result.

Where the headers are read as C++20, clang folds a call over objects with known values, and over functions that stand
in for the library's (`standins`). Inline functions are members there, beside the stand-ins, so that they call those.
Only what clang folds is carried out in Python, and compared. For the rest (assembly, atomic operations, variables of
the library, memory that no object stands for) there is `verify`, which compares all, over compiled code.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
    try:
        folded = _folded(unit, stage, _copied(definitions.values()), samples) if samples else {}
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
    unit: Unit, stage: Stage, definitions: Sequence[_Definition], samples: Sequence[SampledCall]
) -> dict[int, dict[int, int]]:
    """What clang folds of each sample, by its number and the aspect.

    A call is folded once for all aspects; where that is not constant, once for each, of which some may be.
    """
    found, definitions = _asked(unit, stage, definitions, samples, at_once=True)
    apart = [one for one in samples if one.number in found and len(found[one.number]) < len(one.keys)]
    return {**found, **_asked(unit, stage, definitions, apart, at_once=False)[0]} if apart else found


def _asked(
    unit: Unit,
    stage: Stage,
    definitions: Sequence[_Definition],
    samples: Sequence[SampledCall],
    *,
    at_once: bool,
) -> tuple[dict[int, dict[int, int]], Sequence[_Definition]]:
    """What clang folds, and the definitions that it takes.

    What it does not take, it leaves out: neither a sample nor a definition with an error counts.
    """
    request = as_constexpr(unit.request)
    request = replace(request, args=(*request.args, f"-fconstexpr-steps={_STEPS}"))
    probes = {key: probe for sample in samples for key, probe in _probes(sample, at_once)}
    while True:
        parts = [("", prelude(stage.callees.values())), ("", "struct autogen_samples : autogen_standins {\n")]
        parts += [(one.names[0], one.cxx()) for one in definitions]
        parts += [(row.owner, row.definitions()) for row in stage.rows.values()]
        parts += [(f"{sample.number}", sample.cxx()) for sample in samples]
        owners = [owner for owner, part in parts for _ in range(part.count("\n"))]
        whole = "".join(part for _, part in parts)
        answers, problems = examine(request, probes, f"{whole}}};\n")
        wrong = {owners[one.line] for one in problems if not one.file and 0 <= one.line < len(owners)}
        if not any(one.text and one.names[0] in wrong for one in definitions):
            break
        definitions = [one.left_out() if one.names[0] in wrong else one for one in definitions]
    found: dict[int, dict[int, int]] = {}
    for sample in samples:
        if wrong.isdisjoint((f"{sample.number}", *(one.row.owner for one in sample.objects))):
            values = {what: _answer(answers.get(key)) for what, key in sample.keys.items()}
            found[sample.number] = {what: value for what, value in values.items() if value is not None}
    return found, definitions


def _probes(sample: SampledCall, at_once: bool) -> Iterator[tuple[str, Probe]]:
    """The questions for the words of a call, by their keys; the first holds the call, if it is made once."""
    guard = sample.function.name if sample.function.key.startswith("macro ") else ""

    def call(what: int) -> str:
        made = f"autogen_samples().autogen_sample{sample.number}({what})"
        return f"__builtin_constant_p(0) ? {made} : autogen_words()"

    words = f"autogen_words{sample.number}"
    first = f"constexpr autogen_words {words} = {call(-1)}; " if at_once else ""
    for what, key in sample.keys.items():
        word = words if at_once else f"({call(what)})"
        yield key, Probe(f"{first}constexpr auto @ = {word}.of[{what}];", guard)
        first = ""


def _answer(answer: Any) -> int | None:
    value = answer.value if answer is not None else None
    return value & MASK if isinstance(value, int) else None


@dataclass(frozen=True)
class _Definition:
    """The text that defines inline functions, with their names; no text for what has no plain one, or an error."""

    names: tuple[str, ...]
    text: str

    def cxx(self) -> str:
        """The same as members; a call of a function that is left out is not folded."""
        hidden = "".join(f"#undef {name}\n" for name in self.names)
        declared = "".join(f"autogen_void {name}(...);\n" for name in self.names)
        return f"{hidden}{self.text or declared}"

    def left_out(self) -> _Definition:
        return replace(self, text="")


def _copied(definitions: Iterable[clang.Cursor]) -> list[_Definition]:
    """The texts of definitions: each function's own, or the macro invocation that it comes of, perhaps with others."""
    names: dict[tuple[str, int, int], list[str]] = {}
    texts: dict[tuple[str, int, int], str] = {}
    found = []
    for one in definitions:
        start, end = one.extent.start, one.extent.end
        if start.file is None or end.file is None or start.file.name != end.file.name:
            found.append(_Definition((one.spelling,), ""))
            continue
        place = (start.file.name, start.offset, end.offset)
        names.setdefault(place, []).append(one.spelling)
        if place not in texts:
            whole = clang.contents(one.translation_unit, start.file.name)[start.offset : end.offset]
            texts[place] = _as_member(whole.decode("utf-8", "replace"))
    return [*found, *(_Definition(tuple(names[place]), text) for place, text in texts.items())]


def _as_member(text: str) -> str:
    if re.search(r"^[ \t]*#", text, re.MULTILINE):
        return ""
    if text.endswith("}"):
        return f"constexpr {text}\n"
    if re.fullmatch(
        r"[A-Za-z_]\w*\s*\(.*\)", text, re.DOTALL
    ):  # what it defines is static, or not in C's inline
        return f"#undef static\n#define static constexpr\n{text};\n#undef static\n#define static\n"
    return ""
