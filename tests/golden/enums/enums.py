"""Enumerations: values of one's own, of others, negative and wide ones, without a name, two names for a value: enums.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'enums.h': '343f261c3ad44adf6b0c028188b9cd19cb1279dbe12a63c3cbe256bb3347fcce',
    'libclang': '18.1.1',
}

_records = """
lamp: struct, 8 bytes
  color: color @ 0
  state: state @ 4
"""

_enums = """
color: c_uint
  RED = 0
  GREEN = 5
  BLUE = 6

sign: c_int
  NEGATIVE = -1
  ZERO = 0
  POSITIVE = 1

wide: c_ulong
  SMALL = 1
  LARGE = 1099511627776

state: c_uint
  STATE_OFF = 0
  STATE_ON = 1
  STATE_DEFAULT = 1
"""

_functions = """
mix(one: color, other: color) -> color
"""

_constants = """
LIMIT = 64
TWICE = 128
"""

_skipped = """
later: an enumeration that no header completes
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    functions=_functions,
    constants=_constants,
    skipped=_skipped,
    target='x86_64-linux-gnu',
)
