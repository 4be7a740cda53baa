"""Classes: methods, class methods, properties, ownership by the family of the name, a root of one's own:
classes.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""
# mypy: disable-error-code="override,type-arg"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportMissingTypeArgument=false

from typing import Self

from ._support.stubs import Float, Object, Structure, char_p

__source__: dict[str, str]
__skipped__: dict[str, str]

class place(Structure):
    x: Float = ...
    y: Float = ...

class Base(Object):
    @classmethod
    def alloc(cls) -> Self: ...
    def init(self) -> Self: ...

class Shape(Base):
    @classmethod
    def shapeWithSides_named_(cls, sides: int, name: char_p, /) -> Shape | None: ...
    def copyScaledBy_(self, factor: float, /) -> Shape | None: ...
    def drawAt_(self, place: place, /) -> None: ...
    def scale(self) -> float: ...
    def setScale_(self, scale: float, /) -> None: ...
    def isEmpty(self) -> bool: ...

