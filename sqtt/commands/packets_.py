"""`packets`: the packets of a stream."""

from __future__ import annotations

import json
from pathlib import Path

import click
import numpy as np

from ..capture import open
from ..formats import Kind
from . import PROBLEMS, shared

_MOST = 50  #: packets of a table


def _kind(ctx: click.Context, param: click.Parameter, names: tuple[str, ...]) -> list[Kind]:
    unknown = [name for name in names if name.upper() not in Kind.__members__]
    if unknown:
        raise click.BadParameter(f"no kind is called {unknown[0]!r}; kinds: {', '.join(Kind.__members__)}")
    return [Kind[name.upper()] for name in names]


@click.command("packets")
@shared.argument
@shared.choose_streams
@click.option(
    "-k", "--kind", "kinds", multiple=True, callback=_kind, help="Only packets of this kind. Repeatable."
)
@click.option("--from", "first", type=int, metavar="CLOCK", help="Only packets at this time or later.")
@click.option("--to", "last", type=int, metavar="CLOCK", help="Only packets at this time or earlier.")
@shared.rows(_MOST, "Packets")
@shared.as_json
@shared.strict
def command(
    path: Path,
    names: tuple[str, ...],
    kinds: list[Kind],
    first: int | None,
    last: int | None,
    limit: int | None,
    as_json: bool,
    strict: bool,
) -> int:
    """List packets of FILE (of its first stream, if none is named): time, kind, fields and bits.

    With --json, one object a line.
    """
    if first is not None and last is not None and first > last:
        raise click.BadParameter(f"--from {first} is later than --to {last}")
    most = shared.cut(limit, _MOST, as_json)
    capture = open(path)
    streams = shared.chosen(capture, names) if names else list(capture.streams[:1])
    done = list(shared.decoded(capture, streams))
    for stream, packets in done:
        wanted = np.ones(len(packets), bool)
        if kinds:
            wanted &= np.isin(packets.kind, [int(one) for one in kinds])
        if first is not None:
            wanted &= packets.time >= first
        if last is not None:
            wanted &= packets.time <= last
        at = np.flatnonzero(wanted)
        name = capture.label(stream)
        rows = (packets.row(int(one)) for one in at[: most or None])
        if as_json:
            for row in rows:
                bits = f"{row.bits:#x}"
                value = {"stream": name, "index": row.index, "time": row.time, "position": row.position}
                click.echo(json.dumps({**value, "kind": row.name, "bits": bits, "fields": dict(row.fields)}))
            continue
        shared.show(
            f"{name}: {len(at):,} of {len(packets):,} packets"
            + (f", the first {most}" if 0 < most < len(at) else ""),
            ("index", "time", "position", "kind", "fields", "bits"),
            (
                (row.index, row.time, row.position, row.name, _fields(row.fields), f"{row.bits:#x}")
                for row in rows
            ),
            left=("kind", "fields"),
        )
    return (
        PROBLEMS
        if shared.report(capture, [(stream, packets.report) for stream, packets in done]) and strict
        else 0
    )


def _fields(fields: object) -> str:
    assert isinstance(fields, dict)
    return " ".join(
        f"{name}={value:#x}" if value > 0xFFFF else f"{name}={value}" for name, value in fields.items()
    )
