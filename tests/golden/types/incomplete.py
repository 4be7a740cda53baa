"""Records that no one completes: pointers to them are typed, and they have no size: incomplete.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'incomplete.h': '5d6ed3f9ec041302048b772d6f24da522a1a78e78680aed4787284298d5920f2',
    'libclang': '18.1.1',
}

_records = """
device: struct, incomplete

payload: union, incomplete

stream: struct, incomplete

session: struct, 24 bytes
  device: POINTER(device) @ 0
  payload: POINTER(payload) @ 8
  log: POINTER(stream) @ 16
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    target='x86_64-linux-gnu',
)
