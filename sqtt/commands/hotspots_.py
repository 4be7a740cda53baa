"""`hotspots`: which instructions cost how much."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from ..capture import Capture, Stream, open
from ..decoding.decoder import WAVES
from ..decoding.report import Report
from ..export import Table, hotspots_table
from ..export.details import Detail, streamed
from ..export.listing import located
from ..instructions import MapProblem
from . import PROBLEMS, shared

_ROWS = 30
_SORTED = ("cycles", "stall", "idle", "hits", "pc")
_COLUMNS = ("pc", "text", "hits", "waves", "cycles", "stall", "idle", "min", "mean", "max", "share")


@click.command("hotspots")
@shared.argument
@shared.choose_streams
@click.option("--by", type=click.Choice(_SORTED), default="cycles", show_default=True,
              help="What to sort by; pc shows the code in its order.")  # fmt: skip
@click.option(
    "--hidden", is_flag=True, help="Show how much of stall, idle and issue other waves made use of."
)
@shared.rows(_ROWS, "Rows")
@shared.as_json
@shared.strict
def command(
    path: Path, names: tuple[str, ...], by: str, hidden: bool, limit: int | None, as_json: bool, strict: bool
) -> int:
    """Show what each instruction of FILE cost, over all traced waves: issues, clocks, stalls, idle clocks before it."""
    limit = shared.cut(limit, _ROWS, as_json)
    capture = open(path)
    streams = [one for one in shared.chosen(capture, names) if not shared.empty(one)]
    listing = located(capture, streams, lambda these: shared.decoded(capture, these, WAVES))
    traced: list[_Traced] = []

    def noted(one: Detail) -> Detail:
        issued = one.instructions
        waves = int((issued.end > issued.begin).sum())
        entries = np.unique(one.part.waves.entry).tolist()
        unknown = frozenset(entry for entry in entries if entry >= 0 and entry not in listing.kernels)
        stream, report = one.part.stream, one.part.packets.report
        traced.append(
            _Traced(stream, capture.label(stream), len(issued), waves, issued.problems, report, unknown)
        )
        return one

    rows, total, tables = [], 0, list[tuple[str, Table, Table, list[_Traced]]]()
    with shared.bar("following", sum(len(one.data) for one in streams)) as advance:
        for launch, mine in _launches(capture, streams).items():
            # One stream is in memory at a time.
            before = len(traced)
            table = hotspots_table(
                map(noted, streamed(mine, listing, shared.counted(advance))), listing, latency=hidden
            )
            part = table.part(_order(table, by)[: limit or None])
            tables.append((launch, table, part, traced[before:]))
            total += len(table)
            columns = [*(["launch"] if launch else []), *(one.name for one in part.columns)]
            rows += [
                dict(zip(columns, ((launch, *row) if launch else row), strict=True)) for row in part.rows()
            ]
    if as_json:
        problems = [_problem(one.label, problem) for one in traced for problem in one.problems]
        shared.show_json({"instructions": rows, "total": total, "problems": problems})
    else:
        for launch, table, part, seen in tables:
            _show(launch, table, part, seen)
    shared.tell(listing)
    if not any(one.instructions for one in traced):
        click.echo("sqtt: these streams have no traced instructions, only waves", err=True)
    wrong = shared.report(capture, [(one.stream, one.report) for one in traced]) + _report(traced)
    for entry in sorted(frozenset[int]().union(*(one.unknown for one in traced))):
        click.echo(f"sqtt: no code object of the capture explains the entry address {entry:#x}", err=True)
    return PROBLEMS if wrong and strict else 0


def _launches(capture: Capture, streams: list[Stream]) -> dict[str, list[Stream]]:
    """The streams of each dispatch, by its name; one without a name where there are no several."""
    found: dict[str, list[Stream]] = {}
    for one in streams:
        found.setdefault(capture.launch(one), []).append(one)
    return found or {"": []}


def _order(table: Table, by: str) -> NDArray[np.int64]:
    """The rows as they are to be shown."""
    if by == "pc":
        return np.arange(len(table))
    return np.argsort(-table.column(by).values.astype(np.int64), kind="stable")


@dataclass(frozen=True)
class _Traced:
    """What is kept of a stream."""

    stream: Stream
    label: str
    instructions: int
    waves: int
    problems: tuple[MapProblem, ...]
    report: Report
    unknown: frozenset[int]  #: entry addresses of waves that no code object explains


def _show(launch: str, table: Table, excerpt: Table, traced: list[_Traced]) -> None:
    issued, waves = sum(one.instructions for one in traced), sum(one.waves for one in traced)
    functions = excerpt.column("function")
    several = len({one for one in functions.cells(0, len(excerpt)) if one}) > 1
    title = f"{issued:,} instructions of {waves:,} waves; {len(excerpt):,} of {len(table):,} addresses"
    title = f"{launch}: {title}" if launch else title
    hidden = (one.name for one in excerpt.columns if one.name.startswith("hidden"))
    lines = any(excerpt.column("source").cells(0, len(excerpt)))
    names = (*(["function"] if several else []), *_COLUMNS, *hidden, *(["source"] if lines else []))
    part = Table(table.name, table.meaning, tuple(excerpt.column(name) for name in names))
    rows = []
    for row in part.rows():
        cells = dict(zip(names, row, strict=True))
        pc, mean, share = cells["pc"], cells["mean"], cells["share"]
        assert isinstance(mean, float) and isinstance(share, float)
        cells["pc"] = f"{pc:#x}" if isinstance(pc, int) else "not known"
        cells["mean"], cells["share"] = f"{mean:.1f}", f"{100 * share:.1f} %"
        rows.append(tuple(cells[name] for name in names))
    shared.show(title, names, rows, left=("function", "text", "source"))


def _problem(label: str, problem: MapProblem) -> dict[str, object]:
    return {
        "stream": label,
        "trouble": problem.trouble.value,
        "wave": problem.wave,
        "row": problem.row,
        "time": problem.time,
        "pc": problem.pc,
        "text": problem.text,
    }


def _report(traced: list[_Traced]) -> int:
    """Say on standard error which instructions have no program counter; how many streams have such."""
    count = 0
    for one in traced:
        problems = one.problems
        if not problems:
            continue
        count += 1
        kinds = ", ".join(
            f"{many} × {kind}" for kind, many in Counter(p.trouble.value for p in problems).items()
        )
        first = problems[0]
        click.echo(f"sqtt: {one.label}: {kinds}; the first at time {first.time}: {first.text}", err=True)
    return count
