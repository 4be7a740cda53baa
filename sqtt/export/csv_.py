"""Tables as CSV: a header line of column names, empty cells where there is no value."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from typing import BinaryIO

from .table import Table

_ROWS = 1 << 16  #: rows that are turned into text at once


def write_csv(
    tables: Iterable[Table], file: BinaryIO, progress: Callable[[int], object] = lambda rows: None
) -> None:
    """Write a table, given in parts of the same columns, as UTF-8 text.

    `progress` is told the rows written since it was told last.
    """
    text = io.TextIOWrapper(file, "utf-8", newline="", write_through=True)
    try:
        writer = csv.writer(text, lineterminator="\n")
        for number, table in enumerate(tables):
            if not number:
                writer.writerow([one.name for one in table.columns])
            for start in range(0, len(table), _ROWS):
                writer.writerows(table.rows(start, start + _ROWS))
                progress(min(_ROWS, len(table) - start))
    finally:
        text.detach()
