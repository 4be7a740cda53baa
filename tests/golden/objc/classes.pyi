"""Classes: methods, class methods, properties, ownership by the family of the name, a root of one's own: classes.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""
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

class place(_c.Structure):
    x: _b.float
    y: _b.float
    def __init__(__self, x: _b.float = ..., y: _b.float = ...) -> None: ...

class Base(_s.Object):
    @_b.classmethod
    def alloc(cls) -> _t.Self | None: ...
    def init(self) -> _t.Self | None: ...

class Shape(Base):
    @_b.classmethod
    def shapeWithSides_named_(cls, sides: _b.int, name: _s.c_char_p, /) -> Shape | None: ...
    def copyScaledBy_(self, factor: _b.float, /) -> Shape | None: ...
    def drawAt_(self, place: place, /) -> None: ...
    def scale(self) -> _b.float: ...
    def setScale_(self, scale: _b.float, /) -> None: ...
    def isEmpty(self) -> _b.bool: ...

