"""What is known of each file: a small file each in the output, and all of them as the table of a report."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from enum import StrEnum

from batch import Store

VERSION = 1
"""Of what is written; what another version wrote is made again."""
_FOLDER = "_files"


class State(StrEnum):
    """What became of a file."""

    DONE = "done"
    KEPT = "kept"
    """It was done already, from the same file in the same way."""
    FAILED = "failed"
    """There is nothing of it in the output; `error` says why."""


@dataclass(frozen=True)
class Record:
    """A file of a batch: a row of the report."""

    name: str
    path: str
    state: State
    error: str = ""
    frames: int = 0
    problems: int = 0
    """What was wrong with the stream."""
    differ: int = 0
    """Frames whose hash is not the stream's (`verify`)."""
    without: int = 0
    """Frames that the stream has no hash of (`verify`)."""
    md5: str = ""
    """Of all samples (`md5`)."""
    seconds: float = 0.0
    memory: int = 0
    """Bytes that the process had at most, files before this one included."""
    fingerprint: str = ""
    job: str = ""
    version: int = VERSION

    @property
    def wrong(self) -> bool:
        """Whether somebody should look at it."""
        return self.state is State.FAILED or bool(self.problems or self.differ)


_COLUMNS = [one.name for one in fields(Record) if one.name not in ("fingerprint", "version")]


def save(store: Store, kind: str, record: Record) -> None:
    """Write what is known of a file that a kind of job was done with: its output is whole from now on."""
    with store.new(_place(kind, record.name)) as file:
        file.write(json.dumps(asdict(record)).encode())


def load(store: Store, kind: str, name: str) -> Record | None:
    """What is known of a file; None where nothing is, or what another version wrote."""
    text = store.read(_place(kind, name))
    try:
        known = json.loads(text or b"null")
        found = None if known is None else Record(**{**known, "state": State(known["state"])})
    except (TypeError, ValueError, KeyError):
        return None
    return found if found is not None and found.version == VERSION else None


def forget(store: Store, kind: str, name: str) -> None:
    """Its output is about to change."""
    store.drop(_place(kind, name))


def report(store: Store, kind: str, records: Iterable[Record]) -> None:
    """Write the report of a kind of job, KIND.csv: one row for each file."""
    text = io.StringIO()
    table = csv.DictWriter(text, _COLUMNS, extrasaction="ignore")
    table.writeheader()
    table.writerows(asdict(one) | {"state": one.state.value} for one in records)
    with store.new(f"{kind}.csv") as file:
        file.write(text.getvalue().encode())


def _place(kind: str, name: str) -> str:
    return f"{_FOLDER}/{kind}/{name}.json"
