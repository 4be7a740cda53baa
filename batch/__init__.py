"""Many files at once, by the cores of this machine or a Dask cluster, into whatever store an address names.

`naming` gives each file its name in the output, `store` is where that is, `workers` do the work. The layers say what is
done with a file, and what is known of it afterwards.
"""

from __future__ import annotations

from .errors import BatchError
from .naming import Source, printable, replaces, sources
from .store import Store
from .workers import spread

__all__ = ["BatchError", "Source", "Store", "printable", "replaces", "sources", "spread"]
