"""Functions: numbers, strings, records by value and by pointer, arrays as parameters, no parameters: functions.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'functions.h': '3e0be25d6518750b47238f9dc7e50da81081280d6a7fceaa4bf48a77dfcf4bce',
    'libclang': '18.1.1',
}

_records = """
point: struct, 16 bytes
  x: c_double @ 0
  y: c_double @ 8
"""

_functions = """
length(p: point) -> c_double
middle(all: POINTER(point), count: c_ulong) -> point
label(index: c_int) -> c_char_p
fill(buffer: POINTER(c_ubyte), value: c_int) -> None
reset() -> c_int
old_style(...) -> c_int
sort(base: c_void_p, order: CFUNCTYPE(c_int, c_void_p, c_void_p)) -> None
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    functions=_functions,
    target='x86_64-linux-gnu',
    library=('libgolden.so.1', 'golden'),
)
