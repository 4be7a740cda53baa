"""Names that Python needs for itself: the writer gives what C calls so another name, and the reader refuses them."""

from __future__ import annotations

import ctypes
import keyword
from collections.abc import Callable

# Module attributes that importing, reloading and inspecting rely on, and what the template itself writes.
MACHINERY = {
    *("__all__", "__builtins__", "__cached__", "__dict__", "__dir__", "__doc__", "__file__", "__getattr__"),
    *("__loader__", "__name__", "__namespace__", "__package__", "__path__", "__skipped__", "__source__"),
    *("__spec__", "__class__", "_bindings"),
    *(f"_{table}" for table in ("records", "enums", "types", "functions", "globals", "ioctls", "aliases")),
    *("_constants", "_skipped", "_macros", "_targets", "_classes", "_protocols", "_availability"),
    *("_registers", "_typed", "_values"),
}
# Attributes of ctypes' records that a member must not replace.
_RECORD_MACHINERY = {
    *("_fields_", "_anonymous_", "_pack_", "_align_", "_layout_", "_rows_", "_opaque_", "_swappedbytes_"),
    *("_aligned_", "_known_", "_passed_", "_read_", "_write_", "from_param"),
    *("from_buffer", "from_buffer_copy", "from_address", "in_dll"),
    *("_b_base_", "_b_needsfree_", "_objects", "_type_", "_length_", "__init__", "__new__", "__class__"),
    *("__dict__", "__weakref__", "__module__", "__doc__", "__reduce__", "__reduce_ex__", "__setstate__"),
    *("__getattribute__", "__getattr__", "__setattr__", "__delattr__", "__slots__", "__hash__", "__eq__"),
    *("__ctypes_from_outparam__", "__init_subclass__", "__buffer__", "__del__", "__call__", "__repr__"),
}
# Type names of the tables, which no name of the module may shadow.
_TYPES = {
    *("complex_float", "complex_double", "c_int128", "c_uint128"),
    *(name for name in dir(ctypes) if name.startswith("c_")),
}
_RESERVED = MACHINERY | _TYPES


def identifier(name: str) -> str:
    """A C name as a Python module attribute."""
    return f"{name}_" if keyword.iskeyword(name) or name in _RESERVED else name


def member(name: str) -> str:
    """A C member's name as a Python attribute of its record."""
    dunder = name.startswith("__") and name.endswith("__") and len(name) > 4
    return f"{name}_" if keyword.iskeyword(name) or name in _RECORD_MACHINERY or dunder else name


def is_free(name: str, written: Callable[[str], str]) -> bool:
    """Whether `written`, which is `identifier` or `member`, leaves a name, or makes it of another by underscores."""
    after = len(name) - len(name.rstrip("_"))
    return written(name) == name or any(written(name[:-n]) != name[:-n] for n in range(1, after + 1))
