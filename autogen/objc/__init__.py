"""Objective-C declarations: classes, protocols and categories from clang's cursors.

`reader` makes the model, `ownership` asks clang's ARC who owns what, `families` is the rule by the name alone.
"""

from __future__ import annotations

from .families import family
from .reader import PLATFORM, ObjCReader

__all__ = ["PLATFORM", "ObjCReader", "family"]
