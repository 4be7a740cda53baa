"""The only place that touches libclang."""

from __future__ import annotations

from .constexpr import as_constexpr
from .library import VERSION
from .unit import BUILTIN_HEADERS, Request, Unit, parse

__all__ = ["BUILTIN_HEADERS", "VERSION", "Request", "Unit", "as_constexpr", "parse"]
