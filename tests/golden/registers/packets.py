"""Words of packets: families of macros again, with the index of the word: packets.h.

Made by `python -m tools.golden --renew`; do not edit.
"""

from ._support import bindings as _bindings

__source__ = {
    'packets.h': '93f6f33c8413108f41f3297b31c616b01dbd97c2c51cb82153ef64f7b71b828e',
    'libclang': '18.1.1',
}

_registers = """
SDMA_PKT_COPY_COUNT: word 1
  bytes 21:0

SDMA_PKT_COPY_HEADER: word 0
  op 7:0
  sub_op 15:8
"""

__getattr__, __dir__ = _bindings(
    globals(),
    registers=_registers,
    target='x86_64-linux-gnu',
)
