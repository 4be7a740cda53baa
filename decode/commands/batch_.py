"""`batch`: the same for many files, on the cores of this machine or a Dask cluster."""

from __future__ import annotations

import sys
from dataclasses import asdict

import click

from batch import sources

from ..jobs import KINDS, Job, Record, State, run
from ..memory import size
from ..options import BACKENDS
from . import PROBLEMS, shared


@click.command("batch")
@click.argument("kind", metavar="|".join(KINDS), type=click.Choice(list(KINDS)))
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("-o", "--output", "url", required=True, metavar="URL",
              help="Where: a folder, or any address that fsspec knows (s3://…, gs://…).")  # fmt: skip
@click.option("--scheduler", metavar="ADDRESS", help="Decode on the Dask cluster of this scheduler.")
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), help="Processes here.  [default: one for each core]"
)
@click.option("--max-memory", metavar="SIZE", help="Most memory of each process: 64MB, 1.5GB.")
@click.option("--backend", default="libav", type=click.Choice(BACKENDS), help="Who decodes.")
@click.option("--width", type=click.IntRange(1, 16384), help="Pixels across.  [default: as they are]")
@click.option("--keyframes", is_flag=True, help="Only frames at which decoding may begin.")
@click.option("--every", default=1, type=click.IntRange(min=1), help="One frame of so many.")
@shared.as_json
def command(
    kind: str,
    files: tuple[str, ...],
    url: str,
    scheduler: str | None,
    jobs: int | None,
    max_memory: str | None,
    backend: str,
    width: int | None,
    keyframes: bool,
    every: int,
    as_json: bool,
) -> int:
    """Make thumbnails, MD5s or PNGs of frames of each FILE, or verify it; the report is URL/KIND.csv.

    FILE is a path, or NAME=PATH. What was done already of the same files is kept, so a run that was broken off goes on
    where it was. A file that cannot be read costs a row of the report and exit code 1.
    """
    size(max_memory)  # what is no amount of memory is said before any work
    job = Job(kind, url, max_memory, backend, width, keyframes, every)
    paths = sources(files)
    count = 0

    def progress(record: Record) -> None:
        nonlocal count
        count += 1
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{kind}: {count} of {len(paths)} files \033[K")

    records = run(paths, job, scheduler=scheduler, jobs=jobs, progress=progress)
    if sys.stderr.isatty():
        sys.stderr.write("\r\033[K")
    if as_json:
        shared.show_json([asdict(one) for one in records])
    else:
        _show(kind, records)
    for one in records:
        if one.error:
            click.echo(f"decode: {one.path}: {one.error}", err=True)
    return PROBLEMS if any(one.wrong for one in records) else 0


def _show(kind: str, records: tuple[Record, ...]) -> None:
    for one in records:
        more = [f"{one.frames} frames"] if one.state is not State.FAILED else []
        more += [one.md5] if one.md5 else []
        more += [f"{one.differ} differ, {one.without} without a hash"] if kind == "verify" and more else []
        more += [f"{one.problems} problems"] if one.problems else []
        click.echo(f"{one.name}: {one.state.value}{''.join(f', {text}' for text in more)}")
