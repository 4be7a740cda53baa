"""Many captures as one dataset: Parquet files in folders by capture, dispatch and engine, which query engines read.

`naming` gives each capture its folder, `work` turns one capture into files, `spread` does it for many at once,
`records` is what is known of each. docs/guides/sqtt/datasets.md shows the use.
"""

from __future__ import annotations

from .files import DatasetError
from .naming import Source, sources
from .records import Record, State
from .spread import Progress, write
from .work import TABLES

__all__ = ["TABLES", "DatasetError", "Progress", "Record", "Source", "State", "sources", "write"]
