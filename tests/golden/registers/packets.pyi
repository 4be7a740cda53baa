"""Words of packets: families of macros again, with the index of the word: packets.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl
from ._support.registers import Register as _Register, RegisterArray as _RegisterArray

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

SDMA_PKT_COPY_HEADER: _Register
SDMA_PKT_COPY_COUNT: _Register
def __getattr__(name: _b.str) -> _b.int: ...  # C's names for offsets, segments, shifts and masks
