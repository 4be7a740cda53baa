"""Pointers to functions: as typedefs, as members, as results, with themselves as arguments: callbacks.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'callbacks.h': '2e477d6b3ae1d7ac4852f32e28054b8b9e07982d1351f0fa3a799d41604fcef8',
    'libclang': '18.1.1',
}

_records = """
operations: struct, 40 bytes
  open: CFUNCTYPE(c_int, POINTER(operations), c_char_p) @ 0
  close: CFUNCTYPE(None, POINTER(operations)) @ 8
  order: compare @ 16
  each: visit * 2 @ 24
"""

_types = """
compare = CFUNCTYPE(c_int, c_void_p, c_void_p)
visit = CFUNCTYPE(None, c_void_p, c_char_p, c_ulong)
choose = CFUNCTYPE(compare, c_int)
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    types=_types,
    target='x86_64-linux-gnu',
)
