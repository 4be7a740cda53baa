"""Classes: methods, class methods, properties, ownership by the family of the name, a root of one's own:
classes.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""
# mypy: disable-error-code="override,type-arg"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportMissingTypeArgument=false

import typing as _t

from ._support import stubs as _s

__source__: dict[str, str]
__skipped__: dict[str, str]

class place(_s.Structure):
    x: _s.Float = ...
    y: _s.Float = ...

class Base(_s.Object):
    @classmethod
    def alloc(cls) -> _t.Self: ...
    def init(self) -> _t.Self: ...

class Shape(Base):
    @classmethod
    def shapeWithSides_named_(cls, sides: int, name: _s.c_char_p, /) -> Shape | None: ...
    def copyScaledBy_(self, factor: float, /) -> Shape | None: ...
    def drawAt_(self, place: place, /) -> None: ...
    def scale(self) -> float: ...
    def setScale_(self, scale: float, /) -> None: ...
    def isEmpty(self) -> bool: ...

