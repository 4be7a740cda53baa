"""Categories add to a class, in the module where they stand: categories.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""
# mypy: disable-error-code="override,type-arg"

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class Number(_s.Object):
    def value(self) -> _b.int: ...
    def roundedTo_(self, step: _b.int, /) -> _b.int: ...
    def hidden(self) -> _b.int: ...

