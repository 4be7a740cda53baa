"""C's complex numbers, as the structs of two members that C passes them like."""

import ctypes


class complex_float(ctypes.Structure):
    """`float _Complex`; `complex(value)` gives Python's."""

    _fields_ = [("real", ctypes.c_float), ("imag", ctypes.c_float)]

    def __complex__(self) -> complex:
        return complex(self.real, self.imag)


class complex_double(ctypes.Structure):
    """`double _Complex`; `complex(value)` gives Python's."""

    _fields_ = [("real", ctypes.c_double), ("imag", ctypes.c_double)]

    def __complex__(self) -> complex:
        return complex(self.real, self.imag)
