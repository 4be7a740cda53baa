"""Constants that are records, arrays and pointers: values.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'values.h': 'a2f209ee93ca881ca846cb9d27f918037c0855274929e9f74fb578a237316c43',
    'libclang': '18.1.1',
}

_records = """
object: struct, incomplete

color: struct, 4 bytes
  r: c_ubyte @ 0
  g: c_ubyte @ 1
  b: c_ubyte @ 2
  a: c_ubyte @ 3

entry: struct, 24 bytes
  name: c_char_p @ 0
  flags: c_uint:3 @ 8.0
  : entry_union_number @ 16

entry_union_number: union, 8 bytes, by address
  number: c_int @ 0
  real: c_double @ 0
"""

_typed = """
RED = color: (230, 41, 55, 255)
NOBODY = POINTER(object): 0xffffffffffffffff
PALETTE = color * 3: ((1, 2, 3), (), (0, 0, 0, 255))
ENTRIES = entry * 2: (('one', 5, (1, 0.5)), (0, 0, (0, 7)))
"""

_constants = """
LABEL = 'ab'
STEPS = (1, 2, 0, 0)
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    typed=_typed,
    constants=_constants,
    target='x86_64-linux-gnu',
)
