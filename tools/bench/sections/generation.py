"""What generation costs, against the peers' generators; what its child processes cost; and how it grows."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from .. import peers as peer
from ..peers import CTYPESGEN, CTYPESLIB, TINYGRAD
from ..plan import Plan, interleaved
from ..processes import (
    AUTOGEN,
    CHILDREN,
    ChildError,
    Usage,
    command,
    python,
)
from ..results import (
    Missing,
    Samples,
    Section,
    Table,
    number,
    ratio,
    verdict,
)
from ..subjects import Subject, subject
from ..variants import OURS

SIZES = (1000, 5000, 20000, 100_000)


def generating(plan: Plan) -> Section:
    """Whole processes, from the command line to the written module."""
    rows: list[tuple[str, ...]] = []
    gains: dict[str, float] = {}
    partial_gains: dict[str, float] = {}
    for name in plan.generated:
        plan.say(f"generation: {name}")
        headers = subject(plan.project, name)
        runs: dict[str, Callable[[], Usage]] = {OURS: partial(_ours, plan, headers)}
        absent: dict[str, Missing] = {}
        notes = {OURS: ""}
        for tool in (CTYPESLIB, CTYPESGEN, TINYGRAD):
            peer_module = peer.make(plan.peers, tool, headers, plan.work, lambda _: None)
            if isinstance(peer_module, Missing):
                absent[tool] = peer_module
            else:
                notes[tool] = _remarks(peer_module, tool, plan)
                runs[tool] = partial(peer.run, plan.peers, peer_module.way, peer_module.module)
        results = dict(zip(runs, interleaved(list(runs.values()), plan.rounds(7, 2)), strict=True))
        times = {label: Samples(tuple(usage.cpu for usage in usages)) for label, usages in results.items()}
        for label, usages in results.items():
            peak = Samples(tuple(usage.peak for usage in usages))
            against = ratio(times[label].median, times[OURS].median)
            rows.append((name, label, notes[label], times[label].text(), number(peak.median), against))
        rows += [(name, tool, why.reason, "–", "–", "–") for tool, why in absent.items()]
        if CTYPESLIB in times:
            gain = number(times[CTYPESLIB].median / times[OURS].median)
            (partial_gains if "left out" in notes[CTYPESLIB] else gains)[name] = float(gain)
    return Section(
        "Generation",
        "CPU seconds of the whole process and its children, `autogen gen` with all its output (module, stub, "
        "`_support`) included. The same headers and include directories for all; the same libclang for those "
        "that use one.",
        Table(("headers", "generator", "remarks", "CPU s", "peak MiB", "time against ours"), tuple(rows), 3),
        _reading(gains, partial_gains),
    )


def _reading(gains: Mapping[str, float], partial_gains: Mapping[str, float]) -> tuple[str, ...]:
    """Against ctypeslib2 where it does the whole work; where it only does a part, that is said."""
    if not gains and not partial_gains:
        return ()
    words = ", ".join(f"{name} {number(gain)}×" for name, gain in gains.items())
    less = ", ".join(f"{name} {number(gain)}×" for name, gain in partial_gains.items())
    tail = f"; not counted, because it only works without macros: {less}" if less else ""
    goal = f"at most half the CPU of ctypeslib2, its time against ours: {words}{tail}."
    return (verdict(bool(gains) and min(gains.values()) >= 2, goal),)


def children(plan: Plan) -> Section:
    """What it costs that headers are read in a child: each command, and the same that reads them itself."""
    empty = plan.work / "one_record.h"
    empty.write_text("struct one { int member; };\n")
    subjects = [
        Subject("one record", (str(empty),), ()),
        *(subject(plan.project, one) for one in plan.generated),
    ]
    rows: list[tuple[str, ...]] = []
    more: dict[str, float] = {}
    for headers in subjects:
        plan.say(f"reading in a child: {headers.name}")
        ways = {
            way: [sys.executable, str(CHILDREN / "generation.py"), way, *_words(plan, headers)]
            for way in ("child", "same process")
        }
        measured = interleaved([partial(command, words) for words in ways.values()], plan.rounds(11, 2))
        for way, usages in zip(ways, measured, strict=True):
            cpu, wall = (Samples(tuple(getattr(one, unit) for one in usages)) for unit in ("cpu", "wall"))
            rows.append((headers.name, way, cpu.text(), wall.text()))
        pairs = Samples(tuple(child.cpu / own.cpu - 1 for child, own in zip(*measured, strict=True)))
        more[headers.name] = 100 * pairs.median
    words = ", ".join(f"{name} {percent:+.1f} %" for name, percent in more.items())
    return Section(
        "Reading in a child",
        "`autogen gen` as it is, where a child process reads the headers, so that a crash of clang, an end of memory "
        "or of time is one message; and the same in one process. CPU seconds of the whole process and its children.",
        Table(("headers", "read in", "CPU s", "wall s"), tuple(rows), 2),
        (
            verdict(
                max(more.values()) <= 5, f"at most 5 % more CPU, by the median of the pairs of runs: {words}."
            ),
        ),
    )


def _ours(plan: Plan, headers: Subject) -> Usage:
    return command([*AUTOGEN, *_words(plan, headers)])


def _words(plan: Plan, headers: Subject) -> list[str]:
    flags = [f"-I{root}" for root in headers.roots]
    flags += [*headers.args, *(["-include", "stdint.h"] if headers.prelude else [])]
    output = str(plan.work / "generated" / f"{headers.name.replace(' ', '_')}.py")
    (plan.work / "generated").mkdir(exist_ok=True)
    return ["gen", *headers.headers, "-o", output, "--", *flags]


def _remarks(peer_module: peer.Made, tool: str, plan: Plan) -> str:
    """The way it had to be run, and whether Python takes the output."""
    path = [str(plan.work), *([str(plan.peers.site)] if tool == TINYGRAD else [])]
    try:
        python("imports.py", {"path": path, "module": peer_module.module.stem})
    except ChildError as error:
        kind = str(error).partition(":")[0]
        return "; ".join(part for part in (peer_module.way.note, f"output does not import ({kind})") if part)
    return peer_module.way.note


def checking(plan: Plan) -> Section:
    """`autogen check` of the whole tree, with an empty and with a filled product cache."""
    plan.say("check of all bindings")
    cache = plan.work / "cache"
    cache.mkdir()
    for kept in ("archives", "trees"):
        (cache / kept).symlink_to(plan.project.cache.root / kept)
    names = ("kfd", "amdgpu_drm") if plan.quick else ()
    words = [*AUTOGEN, "check", "--jobs", "2", *names]

    def check() -> Usage:
        return command(words, {"AUTOGEN_CACHE": str(cache)}, accepted=(0, 1, 3), folder=plan.project.root)

    def cold() -> Usage:
        shutil.rmtree(cache / "products", ignore_errors=True)
        return check()

    cold_runs, warm_runs = interleaved([cold, check], plan.rounds(5, 1))
    rows = []
    for what, runs in (("empty", cold_runs), ("filled", warm_runs)):
        wall = Samples(tuple(usage.wall for usage in runs))
        cpu = Samples(tuple(usage.cpu for usage in runs))
        rows.append((what, wall.text(), cpu.text()))
    slow = max(usage.wall for usage in cold_runs)
    quick = Samples(tuple(usage.wall for usage in warm_runs)).median
    return Section(
        "Check of all bindings",
        f"`autogen check --jobs 2` of {len(names) or len(plan.project.bindings)} bindings, the pinned headers unpacked "
        "already. The product cache keeps what was generated from unchanged inputs.",
        Table(("product cache", "wall s", "CPU s"), tuple(rows)),
        (
            verdict(slow < 60, f"under 60 s with an empty cache: at most {number(slow)} s."),
            verdict(quick < 1, f"near-instant (under 1 s) with a filled one: {number(quick)} s."),
        ),
    )


def growing(plan: Plan) -> Section:
    """Headers of several sizes: is the cost of one more declaration the same?"""
    sizes = SIZES[:1] if plan.quick else SIZES
    runs = []
    for size in sizes:
        header = plan.work / f"grown_{size}.h"
        header.write_text("".join(_declarations(size)))
        words = [*AUTOGEN, "gen", str(header), "-o", str(plan.work / f"grown_{size}.py")]
        runs.append(partial(command, words))
    plan.say("growth")
    results = dict(zip(sizes, interleaved(runs, plan.rounds(3, 1)), strict=True))
    times = {size: Samples(tuple(usage.cpu for usage in usages)) for size, usages in results.items()}
    peaks = {size: Samples(tuple(usage.peak for usage in usages)) for size, usages in results.items()}
    rows = [(str(size), times[size].text(), peaks[size].text()) for size in sizes]
    return Section(
        "Growth",
        "`autogen gen` of made headers: of ten declarations four are structs with four members, four are macros "
        "and two are functions.",
        Table(("declarations", "CPU s", "peak MiB"), tuple(rows)),
        (_linear(times, peaks),) if len(sizes) == len(SIZES) else (),
    )


def _linear(times: Mapping[int, Samples], peaks: Mapping[int, Samples]) -> str:
    small, middle, large, largest = SIZES

    def step(found: Mapping[int, Samples], low: int, high: int) -> float:
        return (found[high].median - found[low].median) / (high - low) * 1000

    first, second, last = step(times, small, middle), step(times, middle, large), step(times, large, largest)
    memory = step(peaks, small, middle), step(peaks, large, largest)
    return verdict(
        max(second, last) <= 1.3 * first and memory[1] <= 1.3 * memory[0],
        f"linear: a thousand more declarations cost {number(first)} s from {small} to {middle}, {number(second)} s "
        f"from {middle} to {large} and {number(last)} s from {large} to {largest}; {number(memory[0])} MiB in the "
        f"first step and {number(memory[1])} in the last.",
    )


def _declarations(count: int) -> Iterator[str]:
    for index in range(count):
        kind = index % 10
        if kind < 4:
            other = f"struct grown_{index - 1} *" if kind else "void *"
            yield f"struct grown_{index} {{ int a; unsigned b : 5; {other}next; char name[{index % 60 + 1}]; }};\n"
        elif kind < 8:
            value = (f"{index}", f"(1u << {index % 32})", f'"text {index}"', f"(GROWN_{index - 1} + 1)")[
                index % 4
            ]
            yield f"#define GROWN_{index} {value}\n"
        else:
            yield f"int grown_call_{index}(struct grown_{index - kind} *of, unsigned long size);\n"
