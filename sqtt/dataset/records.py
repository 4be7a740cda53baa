"""What is known of each capture of a dataset: a small file each, and all of them as the table of a report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec
import numpy as np

from batch import Store

from ..export.parquet import write_parquet
from ..export.table import Column, Table

VERSION = 1  #: of what the files hold; those of another version are written again
_FOLDER = "_captures"  # what begins with _ is none of the data to Spark
REPORT = "_report.parquet"


class State(StrEnum):
    """What became of a capture."""

    WRITTEN = "written"
    KEPT = "kept"  #: it was there already, from the same files
    FAILED = "failed"  #: it has no rows in the dataset; `error` says why


@dataclass(frozen=True)
class Record:
    """A capture of a dataset."""

    capture: str  #: its name
    path: str
    state: State
    error: str = ""
    fingerprint: str = ""
    tables: tuple[str, ...] = ()
    target: str = ""
    streams: int = 0
    bytes: int = 0  #: of the streams
    waves: int = 0
    instructions: int = 0
    addressed: int = 0  #: instructions with an address
    problems: int = 0  #: of decoding and of following, all streams together
    seconds: float = 0.0
    version: int = VERSION


_MEANINGS = {
    "capture": "name of the capture",
    "path": "where it was read",
    "state": "written, kept (was there from the same files) or failed",
    "error": "why it failed",
    "target": "the GPU, by LLVM's name",
    "streams": "streams of shader engines",
    "bytes": "size of its streams",
    "waves": "waves",
    "instructions": "instructions of the traced waves",
    "addressed": "how many of them have an address",
    "problems": "what decoding and following found wrong",
    "seconds": "how long it took",
}
_UNITS = {"bytes": "bytes", "seconds": "s"}
_decoder = msgspec.json.Decoder(
    Record
)  # with the module: two threads that make the first at once end the process


def save(store: Store, record: Record) -> None:
    """Write what is known of a capture: its data is whole from now on."""
    with store.new(f"{_FOLDER}/{record.capture}.json") as file:
        file.write(msgspec.json.encode(record))


def load(store: Store, name: str) -> Record | None:
    """What is known of a capture; None where nothing is, or what another version wrote."""
    text = store.read(f"{_FOLDER}/{name}.json")
    try:
        return None if text is None else _decoder.decode(text)
    except msgspec.MsgspecError:
        return None


def forget(store: Store, name: str) -> None:
    """Its data is about to change."""
    store.drop(f"{_FOLDER}/{name}.json")


def recorded(store: Store) -> tuple[Record, ...]:
    """All captures whose data is in the dataset."""
    found = (load(store, Path(one).stem) for one in store.names(_FOLDER))
    return tuple(one for one in found if one is not None)


def report(store: Store, records: Iterable[Record]) -> Table:
    """Write the report: one row for each capture."""
    rows = list(records)
    columns = []
    for name, meaning in _MEANINGS.items():
        values = [getattr(one, name) for one in rows]
        if name in ("capture", "path", "state", "error", "target"):
            texts = tuple(dict.fromkeys(str(str(one)) for one in values))
            code = np.array([texts.index(str(one)) for one in values], np.int32)
            columns.append(Column(name, meaning, code, texts=texts))
        else:
            kind = np.float64 if name == "seconds" else np.int64
            columns.append(Column(name, meaning, np.array(values, kind), _UNITS.get(name, "")))
    table = Table("captures", "the captures of a dataset", tuple(columns))
    with store.new(REPORT) as file:
        write_parquet([table], file)
    return table
