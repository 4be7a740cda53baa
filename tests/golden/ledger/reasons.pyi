"""What cannot be bound stands in __skipped__ with the reason: reasons.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support.stubs import Int as _Int

__source__: dict[str, str]
__skipped__: dict[str, str]

class lanes(_s.Structure):
    all: _s.Inner[_c.Union] = ...
    count: _Int = ...

class odd(_s.Structure):
    tag: _s.Char = ...
    value: _s.Float = ...

quad: _t.TypeAlias = _c.Union
huge: _t.TypeAlias = _c.Union
