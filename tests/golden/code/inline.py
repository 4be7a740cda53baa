"""Inline functions that compute a value or fill a record: inline.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'inline.h': '5cc58e713d4cdfe1901c4e7293c9c65f514b3afdd25ae927fed0a2f392d827cc',
    'libclang': '18.1.1',
}

_records = """
extent: struct, 16 bytes
  width: c_ulong @ 0
  height: c_ulong @ 8
"""

_functions = """
helper(_0: c_int) -> c_int
"""

_macros = """
make_extent(width: c_ulong, height: c_ulong) = extent(width=width, height=height)
area(of: extent) = of.width * of.height
forward(value: c_int) -> c_int = helper(value) + 1
"""

_skipped = """
bits: static inline function: no library has it, and it has a for loop
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    functions=_functions,
    macros=_macros,
    skipped=_skipped,
    target='x86_64-linux-gnu',
)
