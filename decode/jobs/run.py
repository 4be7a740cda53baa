"""Many files: what is done already is kept, the rest is spread, the report says what became of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from batch import BatchError, Source, Store, spread

from . import records
from .records import Record, State
from .work import Job, Task, died, done

Progress = Callable[[Record], object]


def run(
    files: Sequence[Source],
    job: Job,
    *,
    scheduler: str | None = None,
    jobs: int | None = None,
    progress: Progress = lambda record: None,
) -> tuple[Record, ...]:
    """Do a job with each of many files, and write the report; what is done already of the same file is kept.

    scheduler: address of a Dask scheduler, whose workers decode and must reach the files and `job.url`; None: `jobs`
    processes here, one for each core.
    progress: is called with the record of each file when it is done.

    Gives a record for each file, in their order. Raises BatchError when the store or the cluster fails, or a name is
    taken by another file.
    """
    store = Store(job.url)
    found: dict[str, Record] = {}
    tasks = []
    for source in files:
        old = records.load(store, job.kind, source.name)
        if old is not None and old.path != source.shown:
            raise BatchError(
                f"{job.url} has a file {source.name!r} of {old.path}; call that of {source.path} another name, "
                "NAME=PATH"
            )
        if old is not None and old.fingerprint == source.fingerprint and old.job == job.text:
            found[source.name] = replace(old, state=State.KEPT)
            progress(found[source.name])
        else:
            tasks.append(Task(source, job))
    for record in spread(done, died, tasks, scheduler=scheduler, jobs=jobs):
        found[record.name] = record
        progress(record)
    rows = tuple(found[one.name] for one in files)
    records.report(store, job.kind, rows)
    return rows
