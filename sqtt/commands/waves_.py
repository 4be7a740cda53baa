"""`waves`: the waves of a capture, or how many each unit had."""

from __future__ import annotations

from pathlib import Path

import click
import numpy as np

from ..capture import Capture, open
from ..decoding.decoder import WAVES
from ..export import Table, dispatches_table, waves_table
from ..overview import Overview, overview
from . import PROBLEMS, shared

_ROWS = 50
_COLUMNS = (
    "shader_engine", "sa", "wgp", "simd", "slot", "start", "end", "duration", "start_ns", "kernel", "dispatch",
)  # fmt: skip
_DISPATCH = (
    "xcc", "shader_engine", "dispatch", "time", "time_ns", "entry", "kernel", "groups", "threads", "waves",
)  # fmt: skip


@click.command("waves")
@shared.argument
@shared.choose_streams
@click.option("--units", is_flag=True, help="Count the waves of each SIMD instead of listing them.")
@shared.rows(_ROWS, "Waves")
@shared.as_json
@shared.strict
def command(
    path: Path, names: tuple[str, ...], units: bool, limit: int | None, as_json: bool, strict: bool
) -> int:
    """List the dispatches and waves of FILE: where each ran, from when to when, which kernel it was."""
    limit = shared.cut(limit, _ROWS, as_json)
    capture = open(path)
    done = list(shared.decoded(capture, shared.chosen(capture, names), WAVES))
    found = overview(capture, done)
    table = waves_table(found)
    if as_json:
        shared.show_json(
            {
                "dispatches": _objects(dispatches_table(found)),
                "waves": _objects(table, limit),
                "total": len(table),
                "unknown_entries": list(found.unknown),
            }
        )
    elif units:
        _units(found)
    else:
        _list(found, table, limit)
    problems = shared.report(capture, [(stream, packets.report) for stream, packets in done]) + _doubts(
        capture, found
    )
    return PROBLEMS if problems and strict else 0


def _objects(table: Table, limit: int = 0) -> list[dict[str, object]]:
    names = [one.name for one in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows(0, limit or None)]


def _list(found: Overview, table: Table, limit: int) -> None:
    launched = dispatches_table(found)
    launch = [one.name for one in table.columns if one.name == "launch"]  # where the capture has several
    if len(launched):
        title = f"{len(launched):,} dispatches, as each engine tells of them" + _cut(limit, launched)
        objects = _objects(launched, limit)
        rows = ((*(one[name] for name in launch), *_dispatch(one)) for one in objects)
        shared.show(title, (*launch, *_DISPATCH), rows, left=("launch", "kernel"))
    names = (*launch, *_COLUMNS)
    part = Table(table.name, table.meaning, tuple(table.column(name) for name in names))
    title = f"{len(table):,} waves" + _cut(limit, table)
    shared.show(title, names, part.rows(0, limit or None), left=("launch", "kernel"))


def _cut(limit: int, table: Table) -> str:
    return f"; the first {limit}" if 0 < limit < len(table) else ""


def _dispatch(one: dict[str, object]) -> tuple[object, ...]:
    def three(name: str) -> str:
        return " × ".join("?" if (value := one[f"{name}_{axis}"]) is None else str(value) for axis in "xyz")

    entry = one["entry"]
    address = f"{entry:#x}" if isinstance(entry, int) else "?"
    return (
        one["xcc"], one["shader_engine"], one["dispatch"], one["time"], one["time_ns"], address, one["kernel"],
        three("groups"), three("threads"), one["waves"],
    )  # fmt: skip


def _units(found: Overview) -> None:
    rows: list[tuple[object, ...]] = []
    for part in found.parts:
        waves = part.waves
        if not len(waves):
            continue
        unit = np.stack([waves.sa, waves.wgp, waves.simd], axis=1)
        places, which, many = np.unique(unit, axis=0, return_inverse=True, return_counts=True)
        busy = np.bincount(which.ravel(), waves.end - waves.start)
        name = found.capture.label(part.stream)
        rows += [
            (name, *place, count, int(clocks))
            for place, count, clocks in zip(places.tolist(), many.tolist(), busy.tolist(), strict=True)
        ]
    shared.show("", ("stream", "SA", "WGP", "SIMD", "waves", "wave clocks"), rows, left=("stream",))


def _doubts(capture: Capture, found: Overview) -> int:
    """Say what is incomplete about the waves; how many streams have such."""
    doubtful = 0
    for part in found.parts:
        orphans, unfinished = int((~part.waves.started).sum()), part.waves.unfinished
        overrun, lost = int(part.waves.overrun.sum()), part.waves.lost
        notes = [
            f"{count} {what}"
            for count, what in (
                (orphans, "waves older than the trace"),
                (unfinished, "waves that live when it ends"),
                (overrun, "waves without an end in a slot that started again"),
                (lost, "markers of lost packets"),
            )
            if count
        ]
        if notes:
            doubtful += 1
            click.echo(f"sqtt: {capture.label(part.stream)}: {', '.join(notes)}", err=True)
    for entry in found.unknown:
        click.echo(f"sqtt: no code object of the capture explains the entry address {entry:#x}", err=True)
    if blind := [capture.label(one.stream) for one in found.parts if len(one.waves) and not one.clock]:
        click.echo(f"sqtt: no nanoseconds for {', '.join(blind)}: {found.no_clock}", err=True)
    return doubtful
