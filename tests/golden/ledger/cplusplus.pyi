"""C++: what has a C form is bound; templates, operators and virtual functions are not: cplusplus.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class Point(_c.Structure):
    x: _b.int
    y: _b.int
    def __init__(__self, x: _b.int = ..., y: _b.int = ...) -> None: ...

class Drawn(_c.Structure):
    opaque: _c.Union
    def __init__(__self, opaque: _c.Union = ...) -> None: ...

class Kind(_Enum):
    Kind_Round: _t.ClassVar[Kind]
    Kind_Flat: _t.ClassVar[Kind]

Kind_Round: _b.int
Kind_Flat: _b.int
def area(corners: _s.reference[Point], count: _b.int, /) -> _b.int: ...
