"""The only place that touches libclang."""

from __future__ import annotations

from .constexpr import as_constexpr
from .datamodel import Shape, altered, data_model, wide_character
from .kinds import CursorKind, TypeKind
from .library import VERSION, Cursor, Type
from .unit import BUILTIN_HEADERS, Request, Unit, parse

__all__ = [
    "BUILTIN_HEADERS",
    "VERSION",
    "Cursor",
    "CursorKind",
    "Request",
    "Shape",
    "Type",
    "TypeKind",
    "Unit",
    "altered",
    "as_constexpr",
    "data_model",
    "parse",
    "wide_character",
]
