"""Families of macros for hardware registers become registers with fields: registers.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'registers.h': '75cf8fc172a1684113052c567d93c0d323f46ddae94dabdde2606bfbd247f3b6',
    'libclang': '18.1.1',
}

_registers = """
ENGINE_CNTL: reg 0:0x10
  ENABLE 0
  MODE 2:1
  DEPTH 15:8

ENGINE_DATA: reg 0:0x20, array 0-2 by 1
"""

_constants = """
ENGINE_VERSION = 3
"""

__getattr__, __dir__ = _bindings(
    globals(),
    registers=_registers,
    constants=_constants,
    target='x86_64-linux-gnu',
)
