"""Packing and alignment: by attribute, by pragma, of a member, both together: packed.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'packed.h': 'cd82daabc9ec6521dfbe8678f8870cec0930889d8e729b32315e48a60c7cc947',
    'libclang': '18.1.1',
}

_records = """
tight: struct, 13 bytes, pack 1, by address
  tag: c_char @ 0
  value: c_int @ 1
  big: c_longlong @ 5

halves: struct, 6 bytes, pack 2, by address
  tag: c_char @ 0
  value: c_int @ 2

roomy: struct, 32 bytes, align 16, explicit
  tag: c_char @ 0
  value: c_int @ 16

both: struct, 8 bytes, align 4, explicit, by address
  tag: c_char @ 0
  value: c_short @ 1
  last: c_int @ 3

tight_bits: struct, 6 bytes, align 1, explicit, by address
  low: c_uint:5 @ 0.0
  middle: c_uint:30 @ 0.5
  tail: c_ubyte @ 5
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    target='x86_64-linux-gnu',
)
