"""Many captures at once: on the cores of this machine, or on a Dask cluster."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from batch import BatchError, Source, Store, spread

from . import records
from .records import Record, State
from .work import TABLES, Task, failed, forget, written

Progress = Callable[[Record], object]


def write(
    captures: Sequence[Source],
    url: str,
    *,
    tables: Sequence[str] = TABLES,
    scheduler: str | None = None,
    jobs: int | None = None,
    progress: Progress = lambda record: None,
) -> tuple[Record, ...]:
    """Write captures into a dataset, and the report; what is there from the same files already is kept.

    url: where, as fsspec names places; workers of a cluster have to reach it, and the captures' paths, as well.
    tables: some of `TABLES`.
    scheduler: address of a Dask scheduler, whose workers decode; None: `jobs` processes here, one for each core.
    progress: is called with the record of each capture when it is done.

    Gives a record for each capture, in their order. Raises BatchError when the store or the cluster fails, or a name
    is taken by another capture.
    """
    store = Store(url)
    known = {one.capture: one for one in records.recorded(store)}
    found: dict[str, Record] = {}
    tasks = []
    for source in captures:
        old = known.get(source.name)
        if old is not None and old.path != source.shown:
            raise BatchError(
                f"{url} has a capture {source.name!r} of {old.path}; call that of {source.path} another name, NAME=PATH"
            )
        if (
            old is not None
            and old.fingerprint == source.fingerprint
            and set(tables) <= set(old.tables)
            and (old.version == records.VERSION)
        ):
            found[source.name] = replace(old, state=State.KEPT)
            progress(found[source.name])
        else:
            tasks.append(Task(source, url, tuple(tables)))
    for record in spread(written, _killed, tasks, scheduler=scheduler, jobs=jobs):
        found[record.capture] = record
        progress(record)
    done = tuple(found[one.name] for one in captures)
    records.report(store, [*done, *(one for name, one in known.items() if name not in found)])
    return done


def _killed(task: Task, why: str) -> Record:
    forget(Store(task.url), task.source.name)
    return failed(task.source, why)
