"""Requests of ioctl: their number, and the record that the call fills: ioctls.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'ioctls.h': 'fbe6e1c56735a3fb0b932bea375d14d282116c018176fc05c9c13d0745af6d02',
    'libclang': '18.1.1',
}

_records = """
golden_version: struct, 8 bytes
  major: c_uint @ 0
  minor: c_uint @ 4
"""

_ioctls = """
GOLDEN_RESET = 0x6700: None
GOLDEN_VERSION = 0x80086701: golden_version
GOLDEN_LEVEL = 0x40046702: c_int
GOLDEN_SWAP = 0xc0086703: golden_version
"""

_macros = """
_IOC(direction, type, number, size) = direction << 30 | size << 16 | type << 8 | number
_IO(type, number) = c_uint(0) | type << 8 | number
_IOR(type, number, argument: type) = c_uint(0x80000000) | sizeof(argument) << 16 | type << 8 | number
_IOW(type, number, argument: type) = c_uint(0x40000000) | sizeof(argument) << 16 | type << 8 | number
_IOWR(type, number, argument: type) = c_uint(0xc0000000) | sizeof(argument) << 16 | type << 8 | number
"""

__getattr__, __dir__ = _bindings(
    globals(),
    records=_records,
    ioctls=_ioctls,
    macros=_macros,
    target='x86_64-linux-gnu',
)
