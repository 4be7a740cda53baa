"""The only place that touches libclang."""

from __future__ import annotations

from .library import VERSION
from .unit import BUILTIN_HEADERS, Request, Unit, parse

__all__ = ["BUILTIN_HEADERS", "VERSION", "Request", "Unit", "parse"]
