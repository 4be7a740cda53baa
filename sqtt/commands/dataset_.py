"""`dataset`: many captures as one dataset of Parquet files."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from .. import dataset
from ..dataset import Record, State
from . import PROBLEMS, shared


@click.command("dataset")
@click.argument("captures", metavar="CAPTURE...", nargs=-1, required=True)
@click.option("-o", "--output", "url", required=True, metavar="URL",
              help="Where: a folder, or any address that fsspec knows (s3://…, gs://…).")  # fmt: skip
@click.option("-t", "--table", "tables", multiple=True, type=click.Choice(dataset.TABLES),
              help="Only this table. Repeatable.  [default: all]")  # fmt: skip
@click.option("--scheduler", metavar="ADDRESS", help="Decode on the Dask cluster of this scheduler.")
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), help="Processes here.  [default: one for each core]"
)
@shared.as_json
def command(
    captures: tuple[str, ...],
    url: str,
    tables: tuple[str, ...],
    scheduler: str | None,
    jobs: int | None,
    as_json: bool,
) -> int:
    """Write captures into a dataset of Parquet files, in folders by capture, dispatch and engine.

    CAPTURE is a path, or NAME=PATH. What is in the dataset from the same files already is kept, so a run that was
    broken off goes on where it was. A capture that cannot be read costs a row of the report and exit code 1.
    """
    if url in ("", "-"):
        raise click.UsageError(f"--output {url!r}: a dataset is a folder, or an address; name one")
    found = dataset.sources(captures)
    for source in found:
        if "://" not in url:
            shared.spare(Path(url), source.path, f"the capture {source.name}")
    with shared.bar("captures", len(found)) as advance:
        records = dataset.write(
            found,
            url,
            tables=tables or dataset.TABLES,
            scheduler=scheduler,
            jobs=jobs,
            progress=lambda record: advance(1),
        )
    if as_json:
        shared.show_json([asdict(one) for one in records])
    else:
        _show(records)
    for one in records:
        if one.error:
            click.echo(f"sqtt: {one.capture}: {one.error}", err=True)
    return PROBLEMS if any(one.state is State.FAILED for one in records) else 0


def _show(records: tuple[Record, ...]) -> None:
    rows = [
        (
            one.capture,
            one.state.value,
            one.target,
            f"{one.waves:,}",
            f"{one.instructions:,}",
            f"{one.addressed / one.instructions:.1%}" if one.instructions else "",
            f"{one.problems:,}",
            f"{one.seconds:.1f}",
        )
        for one in records
    ]
    columns = ("capture", "state", "target", "waves", "instructions", "with address", "problems", "seconds")
    shared.show("", columns, rows, left=("capture", "state", "target"))
