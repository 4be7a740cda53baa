"""Many captures as one dataset: Parquet files in folders by capture, dispatch and engine, which query engines read.

`work` turns one capture into files, `spread` does it for many at once, `records` is what is known of each.
docs/guides/sqtt/datasets.md shows the use.
"""

from __future__ import annotations

from batch import BatchError, Source, sources

from .records import Record, State
from .spread import Progress, write
from .work import TABLES

__all__ = ["TABLES", "BatchError", "Progress", "Record", "Source", "State", "sources", "write"]
