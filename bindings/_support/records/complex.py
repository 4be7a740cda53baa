"""C's complex numbers, as the structs of two members that C passes them like.

Functions take Python's complex, or any number, and return it.
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
    from_param = classmethod(_from_param)

    def __complex__(self) -> complex:
        return complex(self.real, self.imag)

    _check_retval_ = __complex__  # which ctypes calls with a result


class complex_double(ctypes.Structure):
    """`double _Complex`; `complex(value)` gives Python's."""

    _fields_ = [("real", ctypes.c_double), ("imag", ctypes.c_double)]
    from_param = classmethod(_from_param)

    def __complex__(self) -> complex:
        return complex(self.real, self.imag)

    _check_retval_ = __complex__
