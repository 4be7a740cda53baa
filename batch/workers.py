"""Tasks at once: by processes of this machine, or by the workers of a Dask cluster."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import connection
from typing import NoReturn, TypeVar, cast

from .errors import BatchError

Task = TypeVar("Task")
Result = TypeVar("Result")

_PATIENCE = 0.7
"""Seconds that a process which is to end may take to remove what it has half-written."""


def spread(
    work: Callable[[Task], Result],
    died: Callable[[Task, str], Result],
    tasks: Sequence[Task],
    *,
    scheduler: str | None = None,
    jobs: int | None = None,
) -> Iterator[Result]:
    """What `work` makes of each task, in the order in which they are done.

    scheduler: address of a Dask scheduler, whose workers do it; None: `jobs` processes here, one for each core.
    died: makes the result of a task whose process died twice, of it and of why.

    Raises BatchError where no cluster answers, and what `work` raises, which ends all.
    """
    return _local(work, died, tasks, jobs) if scheduler is None else _cluster(work, died, tasks, scheduler)


def _local(
    work: Callable[[Task], Result],
    died: Callable[[Task, str], Result],
    tasks: Sequence[Task],
    jobs: int | None,
) -> Iterator[Result]:
    """One process that dies takes the others of its pool with it: their tasks are done again, alone."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    most = max(min(jobs or cores, len(tasks)), 1)
    left = list(tasks)
    with _pool(most) as pool:
        for task, future in _submitted(pool, partial(_worked, work), tasks):
            try:
                yield future.result()
            except BrokenProcessPool:
                continue
            left.remove(task)
    for task in left:
        with _pool(1) as pool:
            try:
                yield pool.submit(_worked, work, task).result()
            except BrokenProcessPool:
                yield died(
                    task, "the process that decoded it died: it was out of memory, or its file was cut"
                )


@contextmanager
def _pool(processes: int) -> Iterator[Executor]:
    """Processes, which end at once when the block does not end well."""
    others = set(multiprocessing.active_children())
    # Not forked: the locks of threads that read a store would stay locked in the child.
    method = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, method, _begun) as pool:
        try:
            yield pool
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            children = set(multiprocessing.active_children()) - others
            for child in children:
                child.terminate()
            until, left = time.monotonic() + _PATIENCE, {child.sentinel: child for child in children}
            while left and (ended := connection.wait(list(left), max(0.0, until - time.monotonic()))):
                for one in ended:
                    del left[cast(int, one)]
            for child in left.values():  # in a call of a library, which hears nothing
                child.kill()
            raise


def _cluster(
    work: Callable[[Task], Result],
    died: Callable[[Task, str], Result],
    tasks: Sequence[Task],
    scheduler: str,
) -> Iterator[Result]:
    try:
        distributed = importlib.import_module("distributed")
    except ImportError as error:
        raise BatchError("a Dask cluster needs the package distributed: pip install distributed") from error
    try:
        client = distributed.Client(scheduler, timeout="10s")
    except (OSError, ValueError) as error:
        raise BatchError(f"no Dask scheduler answers at {scheduler}: {error}") from error
    with client, client.get_executor(pure=False) as pool:
        for task, future in _submitted(pool, work, tasks):
            try:
                yield future.result()
            except distributed.KilledWorker as error:
                yield died(task, f"the workers that decoded it died: {error}")


def _submitted(
    pool: Executor, work: Callable[[Task], Result], tasks: Sequence[Task]
) -> Iterator[tuple[Task, Future[Result]]]:
    futures = {pool.submit(work, one): one for one in tasks}
    try:
        for future in as_completed(futures):
            yield futures[future], future
    finally:
        if not isinstance(
            pool, ProcessPoolExecutor
        ):  # whose own thread stumbles over them when a process dies
            for future in futures:
                future.cancel()


# In a process of the pool ---------------------------------------------------------------------------------


def _begun() -> None:
    """What ends the process, its parent's end too, unwinds what it does: files that are not whole are removed."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end(number: int, _frame: object) -> NoReturn:
    raise SystemExit(128 + number)


def _end_with_parent() -> None:
    """A parent that is killed ends nobody; the pipe to it breaks."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)  # another thread wakes nobody
        time.sleep(_PATIENCE)
        os._exit(128 + signal.SIGTERM)


def _worked(work: Callable[[Task], Result], task: Task) -> Result:
    """What the work makes of a task. The pool would hand on what ends the process as an error, and live on."""
    try:
        return work(task)
    except SystemExit as stop:
        os._exit(stop.code if isinstance(stop.code, int) else 1)
