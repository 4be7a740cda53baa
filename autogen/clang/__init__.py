"""The only place that touches libclang."""

from __future__ import annotations

from clang.cindex import Cursor, Type

from .constexpr import as_constexpr
from .kinds import CursorKind, TypeKind
from .library import VERSION
from .unit import BUILTIN_HEADERS, Request, Unit, parse

__all__ = [
    "BUILTIN_HEADERS",
    "VERSION",
    "Cursor",
    "CursorKind",
    "Request",
    "Type",
    "TypeKind",
    "Unit",
    "as_constexpr",
    "parse",
]
