"""Python values to Foundation's objects and back: always asked for, never by the way.

Each module here gives classes, by their names in whatever module, constructors (`NSString.from_str`) and special
methods (`len(array)`, `dictionary["key"]`, `bytes(data)`), and says how their objects become Python values. What is
made here is not autoreleased: it needs no pool.
"""

from __future__ import annotations

from . import arrays, dictionaries, moments, scalars, sets
from .scalars import description
from .values import to_python

__all__ = ["arrays", "description", "dictionaries", "moments", "scalars", "sets", "to_python"]
