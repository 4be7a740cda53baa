"""Bit-fields: signs, widths, unnamed ones, a wide member behind them, plain and wide characters: bitfields.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'bitfields.h': 'b247c1cf30453cd13a19b271b330aede9d6680a6385e198b0a1f411c7351875a',
    'libclang': '18.1.1',
}

_records = """
flags: struct, 8 bytes, align 8, explicit
  ready: c_uint:1 @ 0.0
  mode: c_uint:3 @ 0.1
  balance: c_int:5 @ 0.4
  count: c_ulonglong:40 @ 2.0

restart: struct, 4 bytes, align 2, explicit
  low: c_ubyte:3 @ 0.0
  high: c_ubyte:3 @ 1.0
  behind: c_short @ 2

letters: struct, 4 bytes, align 4, explicit
  plain: c_int8:3 @ 0.0
  small: c_byte:3 @ 0.3
  wide: c_int:9 @ 0.6
  yes: c_bool:1 @ 1.7
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    target='x86_64-linux-gnu',
)
