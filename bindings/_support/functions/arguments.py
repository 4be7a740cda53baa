"""What stands in `argtypes`: ctypes' own types, except where those refuse what C takes without a word.

The exceptions cost a Python call for each such argument; every other argument is converted by ctypes itself.
"""

from __future__ import annotations

import ctypes
from _ctypes import CFuncPtr

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any

_STRINGS = (ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.POINTER(ctypes.c_char)))


def argument_type(kind: Any) -> Any:
    """The entry of `argtypes` for a parameter of the type `kind`."""
    if isinstance(kind, type) and issubclass(kind, CFuncPtr):
        return _function(kind)
    return _strings(kind) if kind in _STRINGS else kind


def _function(kind: Any) -> Any:
    """A pointer to a function, which may be None or an address such as SIG_IGN."""

    def from_param(cls: Any, value: Any) -> Any:
        if value is None or isinstance(value, int):
            return kind() if value is None else kind(value)
        return kind.from_param(value)

    kept = {name: getattr(kind, name) for name in ("_flags_", "_restype_", "_argtypes_")}
    return type(kind.__name__, (kind,), {**kept, "from_param": classmethod(from_param)})


def _strings(kind: Any) -> Any:
    """`char **`: pointers to and arrays of either way to say `char *` in ctypes."""
    other = next(candidate for candidate in _STRINGS if candidate is not kind)

    def from_param(cls: Any, value: Any) -> Any:
        try:
            return kind.from_param(value)
        except TypeError:
            return other.from_param(value)

    return type(kind.__name__, (kind,), {"_type_": kind._type_, "from_param": classmethod(from_param)})
