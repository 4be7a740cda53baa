"""Records that libffi would put into other registers than C does: a struct that it passes right goes in their place.

libffi knows structs alone, and goes by their members. Which ones are in the same registers the generator has found out:
a record's `_passed_`.
"""

import ctypes

TYPE_CHECKING = False  # as mypy reads it; `typing` itself would cost more than the rest of an import
if TYPE_CHECKING:
    from typing import Any


def _standin(kind: "Any", **body: "Any") -> "Any":
    fields = [(f"_{number}", getattr(ctypes, name)) for number, name in enumerate(kind._passed_)]
    return type(
        kind.__name__, (ctypes.Structure,), {"__module__": kind.__module__, "_fields_": fields, **body}
    )


def argument(kind: "Any") -> "Any":
    """What stands in `argtypes` for a record: it takes records of that class alone. Raises TypeError for others."""
    standin, size = _standin(kind), ctypes.sizeof(kind)
    convert = getattr(kind, "_write_", None)

    def from_param(_cls: "Any", value: "Any") -> "Any":
        if convert is not None:
            value = convert(value)
        elif not isinstance(value, kind):
            raise TypeError(f"expected {kind.__name__} instance instead of {type(value).__name__}")
        passed = standin()
        ctypes.memmove(ctypes.addressof(passed), ctypes.addressof(value), size)
        return passed

    return type(
        kind.__name__, (kind,), {"__module__": kind.__module__, "from_param": classmethod(from_param)}
    )


def result(kind: "Any") -> "Any":
    """The `restype` for a record: a call returns a record of that class, or the number that it stands for."""

    def number(found: "Any") -> "Any":
        return kind._read_(kind.from_buffer_copy(found))

    found = number if hasattr(kind, "_read_") else kind.from_buffer_copy
    return _standin(kind, _check_retval_=staticmethod(found))
