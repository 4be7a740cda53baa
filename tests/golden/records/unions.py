"""Unions, and anonymous members: their members are reached through the record that holds them: unions.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'unions.h': '3cca61797d25ba215335b7c523b4de9019cf04f94ce1ed0665d6fe1d5fb02437',
    'libclang': '18.1.1',
}

_records = """
word: union, 4 bytes
  all: c_uint @ 0
  byte: c_ubyte * 4 @ 0
  : word_struct_low @ 0

word_struct_low: struct, 4 bytes
  low: c_ushort @ 0
  high: c_ushort @ 2

event: struct, 16 bytes, by address
  kind: c_int @ 0
  : event_union_move @ 8

event_union_move: union, 8 bytes, by address
  move: event_union_move_move @ 0
  : event_union_move_struct_key @ 0
  value: c_double @ 0

event_union_move_move: struct, 8 bytes
  x: c_int @ 0
  y: c_int @ 4

event_union_move_struct_key: struct, 4 bytes
  key: c_uint:8 @ 0.0
  pressed: c_uint:1 @ 1.0
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    target='x86_64-linux-gnu',
)
