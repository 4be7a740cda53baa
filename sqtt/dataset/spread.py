"""Many captures at once: on the cores of this machine, or on a Dask cluster."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace

from . import records
from .files import DatasetError, Store
from .naming import Source
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

    Gives a record for each capture, in their order. Raises DatasetError when the store or the cluster fails, or a name
    is taken by another capture.
    """
    store = Store(url)
    known = {one.capture: one for one in records.recorded(store)}
    found: dict[str, Record] = {}
    tasks = []
    for source in captures:
        old = known.get(source.name)
        if old is not None and old.path != str(source.path):
            raise DatasetError(
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
    for record in _local(tasks, jobs) if scheduler is None else _cluster(tasks, scheduler):
        found[record.capture] = record
        progress(record)
    done = tuple(found[one.name] for one in captures)
    records.report(store, [*done, *(one for name, one in known.items() if name not in found)])
    return done


def _local(tasks: Sequence[Task], jobs: int | None) -> Iterator[Record]:
    """By processes of this machine. One that dies takes the others of its pool with it: those are done again, alone."""
    most = max(min(jobs or len(os.sched_getaffinity(0)), len(tasks)), 1)
    left = list(tasks)
    with _pool(most) as pool:
        for task, future in _submitted(pool, tasks):
            try:
                yield future.result()
            except BrokenProcessPool:
                continue
            left.remove(task)
    for task in left:
        with _pool(1) as pool:
            try:
                yield pool.submit(written, task).result()
            except BrokenProcessPool:
                yield _killed(
                    task, "the process that decoded it died: it was out of memory, or its file was cut"
                )


@contextmanager
def _pool(processes: int) -> Iterator[Executor]:
    """Processes, which end at once when the block does not end well."""
    others = set(multiprocessing.active_children())
    # Not forked: the locks of threads that read a store would stay locked in the child.
    method = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, method, signal.signal, (signal.SIGINT, signal.SIG_DFL)) as pool:
        try:
            yield pool
        except BaseException:
            for child in set(multiprocessing.active_children()) - others:
                child.terminate()
            raise


def _cluster(tasks: Sequence[Task], scheduler: str) -> Iterator[Record]:
    """By the workers of a Dask cluster."""
    try:
        distributed = importlib.import_module("distributed")
    except ImportError as error:
        raise DatasetError("a Dask cluster needs the package distributed: pip install distributed") from error
    try:
        client = distributed.Client(scheduler, timeout="10s")
    except (OSError, ValueError) as error:
        raise DatasetError(f"no Dask scheduler answers at {scheduler}: {error}") from error
    with client, client.get_executor(pure=False) as pool:
        for task, future in _submitted(pool, tasks):
            try:
                yield future.result()
            except distributed.KilledWorker as error:
                yield _killed(task, f"the workers that decoded it died: {error}")


def _submitted(pool: Executor, tasks: Sequence[Task]) -> Iterator[tuple[Task, Future[Record]]]:
    futures = {pool.submit(written, one): one for one in tasks}
    try:
        for future in as_completed(futures):
            yield futures[future], future
    finally:
        for future in futures:
            future.cancel()


def _killed(task: Task, why: str) -> Record:
    forget(Store(task.url), task.source.name)
    return failed(task.source, why)
