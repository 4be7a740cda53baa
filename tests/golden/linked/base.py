"""A binding whose types another one takes: base.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'base.h': '0f50c3e119e702b71bd90345ed42f531e9364f025b322b67f7f5c3e6649fc26d',
    'libclang': '18.1.1',
}

_records = """
ticket: struct, 4 bytes
  id: c_uint @ 0

queue: struct, incomplete
"""

_enums = """
priority: c_uint
  LOW = 0
  HIGH = 1
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    enums=_enums,
    target='x86_64-linux-gnu',
)
