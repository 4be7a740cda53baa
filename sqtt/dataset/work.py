"""One capture into the files of a dataset. Runs in a process of its own, on this machine or on another."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from batch import BatchError, Source, Store, printable

from ..capture import Capture, Stream, open
from ..errors import SqttError
from ..export.details import Detail, streamed
from ..export.instructions import instructions_of
from ..export.listing import Listing
from ..export.parquet import write_parquet
from ..export.table import Table
from ..export.waves import waves_of
from ..overview import Overview, Part, overview
from ..registers.writes import UNKNOWN
from . import records
from .records import Record, State

TABLES = ("instructions", "waves")
_ROWS = 1 << 20  #: rows that are in memory as a table at a time
_FOLDERS = ("dispatch", "launch")  #: columns that folders stand for


@dataclass(frozen=True)
class Task:
    """One capture to be written."""

    source: Source
    url: str
    tables: tuple[str, ...]


def written(task: Task) -> Record:
    """Write one capture. What is wrong with it is a record too; only what is wrong with the store is raised."""
    source, begun = task.source, time.monotonic()
    store = Store(task.url)
    fingerprint = source.fingerprint
    forget(store, source.name)
    try:
        done = _write(task, store)
    except BaseException as error:
        forget(store, source.name)
        if not isinstance(error, Exception) or isinstance(error, BatchError | OSError):
            raise  # what ends the process, and what is wrong with the store
        return failed(source, _reason(error))
    if fingerprint != source.fingerprint:
        forget(store, source.name)
        return failed(source, f"{source.path} was changed while it was read: write it again")
    record = replace(done, fingerprint=fingerprint, seconds=time.monotonic() - begun)
    records.save(store, record)
    return record


def _reason(error: Exception) -> str:
    """Why a capture was not written. Not even a defect may cost more than its row."""
    if isinstance(error, SqttError):
        return str(error)
    if isinstance(error, MemoryError):
        return "there is not enough memory to decode it"
    return f"a defect of sqtt, please report it: {type(error).__name__}: {error}"


def failed(source: Source, error: str) -> Record:
    """The record of a capture that has no rows in the dataset."""
    return Record(source.name, source.shown, State.FAILED, printable(error))


def forget(store: Store, name: str) -> None:
    """Remove a capture, whole or left from a run that was broken off."""
    records.forget(store, name)
    for table in TABLES:
        store.drop(f"{table}/capture={name}")


def _write(task: Task, store: Store) -> Record:
    capture = open(task.source.path)
    found = overview(capture)
    listing = Listing(found.capture, [one.packets.layout for one in found.parts])
    place = {id(stream): number for number, stream in enumerate(capture.streams)}
    waves = sum(len(one.waves) for one in found.parts)
    problems = sum(len(one.packets.report.problems) for one in found.parts)
    instructions = addressed = 0

    def put(table: str, stream: Stream, dispatch: int, parts: Iterator[Table]) -> None:
        folder = f"{table}/capture={task.source.name}/dispatch={dispatch}/engine={_engine(capture, stream)}"
        with store.new(f"{folder}/{place[id(stream)]}.parquet") as file:
            write_parquet((_without(one) for one in parts), file)

    if "waves" in task.tables:
        for part in found.parts:
            table = waves_of(found, part)
            for dispatch, rows in _dispatches(part, part.waves.dispatch):
                put("waves", part.stream, dispatch, _parts(table.part, rows))
    if "instructions" in task.tables:
        for one in streamed([each.stream for each in found.parts], listing):
            for dispatch, rows in _of_detail(one):
                put("instructions", one.part.stream, dispatch, _parts(_maker(found, one, listing), rows))
            instructions += len(one.instructions)
            addressed += int(one.instructions.mapped.sum())
            problems += len(one.instructions.problems)
            del one  # one stream is in memory at a time
    return Record(
        task.source.name,
        task.source.shown,
        State.WRITTEN,
        tables=task.tables,
        target=listing.target,
        streams=len(capture.streams),
        bytes=capture.size,
        waves=waves,
        instructions=instructions,
        addressed=addressed,
        problems=problems,
    )


def _maker(found: Overview, one: Detail, listing: Listing) -> Callable[[NDArray[np.intp]], Table]:
    return lambda rows: instructions_of(found, one, listing, rows)


def _engine(capture: Capture, stream: Stream) -> str:
    """The folder of an engine: that of another GPU is another one."""
    several = len({one.agent for one in capture.streams}) > 1
    return f"agent{stream.agent}.{capture.engine(stream)}" if several else capture.engine(stream)


def _of_detail(one: Detail) -> Iterator[tuple[int, NDArray[np.intp]]]:
    issued = one.instructions
    return _dispatches(one.part, issued.waves.dispatch[issued.wave])


def _dispatches(part: Part, dispatch: NDArray[np.int32]) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """The rows of each dispatch, in their order. Its number is that of the capture's folder, else the engine's."""
    if part.stream.dispatch is not None:
        dispatch = np.full(len(dispatch), part.stream.dispatch, np.int32)
    order = np.argsort(dispatch, kind="stable")
    numbers, first = np.unique(dispatch[order], return_index=True)
    for number, rows in (
        zip(numbers.tolist(), np.split(order, first[1:]), strict=True) if len(numbers) else ()
    ):
        yield number if number >= 0 else UNKNOWN, rows


def _parts(make: Callable[[NDArray[np.intp]], Table], rows: NDArray[np.intp]) -> Iterator[Table]:
    for start in range(0, len(rows), _ROWS):
        yield make(rows[start : start + _ROWS])


def _without(table: Table) -> Table:
    """A table without the columns that folders stand for."""
    return Table(table.name, table.meaning, tuple(one for one in table.columns if one.name not in _FOLDERS))
