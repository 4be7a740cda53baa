"""What ctypes' integer types hold."""

from __future__ import annotations

import ctypes

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_CODES = "bBhHiIlLqQ"


def limits(kind: Any) -> tuple[int, int] | None:
    """Return the least and the greatest number that one of ctypes' integer types holds; None for any other type."""
    if not isinstance(kind, type) or kind.__base__ is not ctypes._SimpleCData:
        return None
    if getattr(kind, "_type_", "") not in _CODES:
        return None
    bits = 8 * ctypes.sizeof(kind)
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if kind(-1).value < 0 else (0, (1 << bits) - 1)
