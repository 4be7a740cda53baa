"""Objective-C declarations: classes, protocols and categories from clang's cursors.

`reader` makes the model, `ownership` asks clang's ARC who owns what, `families` is the rule by the name alone.
"""

from __future__ import annotations

from .families import family, retained_by_name
from .reader import PLATFORM, ObjCReader

__all__ = ["PLATFORM", "ObjCReader", "family", "retained_by_name"]
