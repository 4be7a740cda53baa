"""`hotspots`: which instructions cost how much."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click
import numpy as np

from ..capture import Capture, open
from ..export import Table, hotspots_table
from ..export.details import Detail, details
from ..overview import overview
from . import PROBLEMS, shared

_ROWS = 30
_SORTED = ("cycles", "stall", "idle", "hits", "pc")
_COLUMNS = ("pc", "text", "hits", "waves", "cycles", "stall", "idle", "min", "mean", "max", "share")


@click.command("hotspots")
@shared.argument
@shared.choose_streams
@click.option("--by", type=click.Choice(_SORTED), default="cycles", show_default=True,
              help="What to sort by; pc shows the code in its order.")  # fmt: skip
@shared.rows(_ROWS, "Rows")
@shared.as_json
@shared.strict
def command(
    path: Path, names: tuple[str, ...], by: str, limit: int | None, as_json: bool, strict: bool
) -> int:
    """Show what each instruction of FILE cost, over all traced waves: issues, clocks, stalls, idle clocks before it."""
    limit = shared.cut(limit, _ROWS, as_json)
    capture = open(path)
    done = list(shared.decoded(shared.chosen(capture, names)))
    found = overview(capture, done)
    listing = shared.listing(found)
    traced = list(details(found, listing))
    table = hotspots_table(traced, listing)
    order = np.arange(len(table))
    if by != "pc":
        order = np.argsort(-table.column(by).values.astype(np.int64), kind="stable")
    shown = table.part(order[: limit or None])
    if as_json:
        columns = [one.name for one in table.columns]
        rows = [dict(zip(columns, row, strict=True)) for row in shown.rows()]
        problems = [
            _problem(capture, one, number)
            for one in traced
            for number in range(len(one.instructions.problems))
        ]
        shared.show_json({"instructions": rows, "total": len(table), "problems": problems})
    else:
        _show(table, shown, traced)
    shared.tell(listing)
    if not any(len(one.instructions) for one in traced):
        click.echo("sqtt: these streams have no traced instructions, only waves", err=True)
    wrong = shared.report(capture, done) + _report(capture, traced)
    for entry in found.unknown:
        click.echo(f"sqtt: no code object of the capture explains the entry address {entry:#x}", err=True)
    return PROBLEMS if wrong and strict else 0


def _show(table: Table, shown: Table, traced: list[Detail]) -> None:
    issued = sum(len(one.instructions) for one in traced)
    waves = sum(int((one.instructions.end > one.instructions.begin).sum()) for one in traced)
    functions = shown.column("function")
    several = len({one for one in functions.cells(0, len(shown)) if one}) > 1
    title = f"{issued:,} instructions of {waves:,} waves; {len(shown):,} of {len(table):,} addresses"
    names = ("function", *_COLUMNS) if several else _COLUMNS
    part = Table(table.name, table.meaning, tuple(shown.column(name) for name in names))
    rows = []
    for row in part.rows():
        cells = dict(zip(names, row, strict=True))
        pc, mean, share = cells["pc"], cells["mean"], cells["share"]
        assert isinstance(mean, float) and isinstance(share, float)
        cells["pc"] = f"{pc:#x}" if isinstance(pc, int) else "not known"
        cells["mean"], cells["share"] = f"{mean:.1f}", f"{100 * share:.1f} %"
        rows.append(tuple(cells[name] for name in names))
    shared.show(title, names, rows, left=("function", "text"))


def _problem(capture: Capture, one: Detail, number: int) -> dict[str, object]:
    problem = one.instructions.problems[number]
    return {
        "stream": shared.label(capture, one.part.stream),
        "trouble": problem.trouble.value,
        "wave": problem.wave,
        "row": problem.row,
        "time": problem.time,
        "pc": problem.pc,
        "text": problem.text,
    }


def _report(capture: Capture, traced: list[Detail]) -> int:
    """Say on standard error which instructions have no program counter; how many streams have such."""
    count = 0
    for one in traced:
        problems = one.instructions.problems
        if not problems:
            continue
        count += 1
        kinds = ", ".join(
            f"{many} × {kind}" for kind, many in Counter(p.trouble.value for p in problems).items()
        )
        first = problems[0]
        label = shared.label(capture, one.part.stream)
        click.echo(f"sqtt: {label}: {kinds}; the first at time {first.time}: {first.text}", err=True)
    return count
