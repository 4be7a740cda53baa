"""Structures: numbers, arrays, pointers, structures in structures, a member of unknown length: members.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'members.h': 'ddc3460f41e4cfcce9df5fa130be9e439ce37497e79bf4f08e945ba1d9e84264',
    'libclang': '18.1.1',
}

_records = """
node: struct, 40 bytes
  next: POINTER(node) @ 0
  name: c_char_p @ 8
  data: c_void_p @ 16
  key: c_ubyte * 16 @ 24

matrix: struct, 48 bytes
  cell: c_float * 4 * 3 @ 0

message: struct, 64 bytes
  node: node @ 0
  where: POINTER(matrix) @ 40
  stamp: c_longlong @ 48
  urgent: c_bool @ 56
  rest: c_short * 0 @ 58

nothing: struct, 0 bytes, by address
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    target='x86_64-linux-gnu',
)
