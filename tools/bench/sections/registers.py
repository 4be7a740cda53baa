"""Section: modules of hardware registers, and how their cost grows with the number of macros."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from autogen.modulefile import read

from ..peers import NOT_INSTALLED, TINYGRAD
from ..plan import Plan, interleaved
from ..processes import AUTOGEN, ChildError, command, python
from ..results import (
    Samples,
    Section,
    Table,
    number,
    verdict,
)

MODULES = {
    "gc_10_3_0": "COMPUTE_PGM_RSRC1",  # the largest
    "gc_11_0_0": "COMPUTE_PGM_RSRC1",
    "nbio_4_3_0": "BIF_BX_PF0_GPU_HDP_FLUSH_REQ",
    "sdma_6_0": "SDMA_PKT_COPY_LINEAR_HEADER",
}
PEERS = ("am.regs", "am.sdma_6_0_0", "amd_gpu")  # tinygrad's, from PyPI
SIZES = (1000, 10_000, 40_000)
LIMIT_MS, LIMIT_MIB, LIMIT_FIRST = 3.0, 1.5, 500.0
_FIELDS = ("ENABLE", "MODE", "COUNT_LOW", "ADDRESS_SEL")  # 1, 3, 12 and 16 bits


def registers(plan: Plan) -> Section:
    """The modules of the tree beside tinygrad's, then made ones of several sizes."""
    rows: list[tuple[str, ...]] = []
    worst = [0.0, 0.0, 0.0]
    names = list(MODULES)[-1:] if plan.quick else list(MODULES)
    for name in names:
        plan.say(f"registers: {name}")
        path = plan.project.module_path(f"amd_gpu.{name}")
        found = read(path.read_text()).first.registers
        request = {"path": [str(plan.bindings)], "module": f"bindings.amd_gpu.{name}"}
        row, medians = _measured(plan, request, MODULES[name])
        count = sum(one.count for one in found.values())
        macros = sum(1 for one in found.values() for _ in one.macros())
        rows.append((f"amd_gpu.{name}", str(count), str(macros), f"{path.stat().st_size >> 10}", "–", *row))
        worst = [max(pair) for pair in zip(worst, medians, strict=True)]
    rows += [_tinygrad(plan, name) for name in (PEERS[:1] if plan.quick else PEERS)]
    readings = [
        verdict(
            worst[0] <= LIMIT_MS,
            f"the largest module imports in at most {number(LIMIT_MS)} ms: {number(worst[0])} ms.",
        ),
        verdict(worst[1] <= LIMIT_MIB, f"and in at most {number(LIMIT_MIB)} MiB: {number(worst[1])} MiB."),
        verdict(
            worst[2] < LIMIT_FIRST,
            f"the first register of a process in under {LIMIT_FIRST:.0f} µs: {number(worst[2])} µs.",
        ),
    ]
    grown = list(_grown(plan))
    rows += [row for row, _ in grown]
    if len(grown) == len(SIZES):
        (_, low), *_, (_, high) = grown
        readings.append(
            f"A thousand macros more cost {number((high - low) / (SIZES[-1] - SIZES[0]) * 1e6)} ms to generate."
        )
    return Section(
        "Registers",
        "Modules with the register transform. A fresh process imports one (ctypes is there already), then uses its "
        "first register, fields included: the run-time support is imported too. tinygrad has one module for the "
        "registers of all GPUs that it knows, a selection of them as dicts; its package is loaded before and not "
        "counted. The made headers have ten macros a register; generation is a whole `autogen gen`.",
        Table(
            (
                *("module", "registers", "macros", "KiB", "generation CPU s"),
                *("import CPU ms", "MiB", "first register µs"),
            ),
            tuple(rows),
        ),
        tuple(readings),
    )


def _measured(plan: Plan, request: Mapping[str, Any], name: str) -> tuple[tuple[str, str, str], list[float]]:
    """Import time, memory, and the first register's time: as text and as medians."""
    python("imports.py", request)  # writes the .pyc
    imports, first = interleaved(
        (
            partial(python, "imports.py", request),
            partial(python, "imports.py", {**request, "touch": [name], "clock": "after"}),
        ),
        plan.rounds(15, 2),
    )
    samples = (
        Samples(tuple(one["cpu"] * 1e3 for one in imports)),
        Samples(tuple(one["memory"] / 2**20 for one in imports)),
        Samples(tuple(one["cpu"] * 1e6 for one in first)),
    )
    time, memory, touch = (one.text() for one in samples)
    return (time, memory, touch), [one.median for one in samples]


def _tinygrad(plan: Plan, name: str) -> tuple[str, ...]:
    label = f"tinygrad's {name}, from PyPI"
    if plan.peers.version(TINYGRAD) is None:
        return (f"{label}: {NOT_INSTALLED.reason}", *["–"] * 7)
    module = f"tinygrad.runtime.autogen.{name}"
    before = [module.rpartition(".")[0]]
    request = {"path": [str(plan.peers.site)], "before": before, "module": module}
    try:
        (time, memory, _), _ = _measured(plan, request, "__name__")
    except ChildError as error:
        return (f"{label}: {error}", *["–"] * 7)
    return (label, *["–"] * 4, time, memory, "–")


def _grown(plan: Plan) -> Iterator[tuple[tuple[str, ...], float]]:
    """Made headers: a row each, and the median of what its generation took."""
    for size in SIZES[:1] if plan.quick else SIZES:
        plan.say(f"registers: {size} macros")
        header, module = plan.work / f"registers_{size}.h", f"registers_{size}"
        header.write_text("".join(_macros(size // 10)))
        words = [
            *AUTOGEN,
            "gen",
            str(header),
            "-o",
            str(plan.work / f"{module}.py"),
            "--transform",
            "registers",
        ]
        [usages] = interleaved((partial(command, words),), plan.rounds(3, 1))
        generation = Samples(tuple(usage.cpu for usage in usages))
        row, _ = _measured(plan, {"path": [str(plan.work)], "module": module}, f"UNIT{size // 20}_CONTROL")
        kib = str((plan.work / f"{module}.py").stat().st_size >> 10)
        yield (
            (f"made, {size} macros", str(size // 10), str(size), kib, generation.text(), *row),
            generation.median,
        )


def _macros(count: int) -> Iterator[str]:
    """Registers whose fields have other widths in each, so that none is like another."""
    for index in range(count):
        name = f"UNIT{index}_CONTROL"
        yield f"#define reg{name} {index * 7 % 0x10000:#x}\n#define reg{name}_BASE_IDX {index % 4}\n"
        shift = 0
        for position, field in enumerate(_FIELDS):
            width = (1, 3, 12, 16)[position] - (index + position) % 5 * (position > 1)
            yield f"#define {name}__{field}_{index % 97}__SHIFT {shift:#x}\n"
            yield f"#define {name}__{field}_{index % 97}_MASK {(1 << width) - 1 << shift:#010x}L\n"
            shift += width
