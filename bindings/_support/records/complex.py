"""C's complex numbers, as the structs of two members that C passes them like.

Functions take Python's complex, or any number, and return it; so are members of records read and written.
"""

import ctypes

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import Any


def _from_param(cls: "Any", value: "Any") -> "Any":
    if isinstance(value, cls):
        return value
    if isinstance(value, (complex, float, int)):
        return cls(value.real, value.imag)
    raise TypeError(f"expected a number such as 1+2j, got {type(value).__name__}")


class complex_float(ctypes.Structure):
    """`float _Complex`; `complex(value)` gives Python's."""

    _fields_ = [("real", ctypes.c_float), ("imag", ctypes.c_float)]
    from_param = _write_ = classmethod(_from_param)

    def __complex__(self) -> complex:
        return complex(self.real, self.imag)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.real!r}, {self.imag!r})"

    _check_retval_ = _read_ = __complex__  # the first is what ctypes calls with a result


class complex_double(ctypes.Structure):
    """`double _Complex`; `complex(value)` gives Python's."""

    _fields_ = [("real", ctypes.c_double), ("imag", ctypes.c_double)]
    from_param = _write_ = classmethod(_from_param)

    def __complex__(self) -> complex:
        return complex(self.real, self.imag)

    __repr__ = complex_float.__repr__
    _check_retval_ = _read_ = __complex__
