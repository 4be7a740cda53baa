"""The same for thousands of files: thumbnails, MD5s, verification or frames, on cores or a Dask cluster.

`work` does one file, `records` is what is known of each, `run` does many. One bad file costs one row of the report.
"""

from __future__ import annotations

from .records import Record, State
from .run import run
from .work import KINDS, Job

__all__ = ["KINDS", "Job", "Record", "State", "run"]
