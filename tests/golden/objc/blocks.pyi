"""Blocks as arguments, classes with type arguments, errors by the last parameter: blocks.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""
# mypy: disable-error-code="override,type-arg"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportMissingTypeArgument=false

from ctypes import c_bool
from typing import Any, Callable, Generic
from typing_extensions import TypeVar as _TypeVar

from ._support.stubs import Object, Pointer, char_p

_T_Item = _TypeVar('_T_Item', default=Any)
__source__: dict[str, str]
__skipped__: dict[str, str]

class NSError(Object):
    def code(self) -> int: ...

class Collection(Object):
    def count(self) -> int: ...

class List(Collection, Generic[_T_Item]):
    def at_(self, index: int, /) -> _T_Item | None: ...
    def each_(self, visit: Callable[[_T_Item | None, Pointer[c_bool]], None] | None, /) -> None: ...
    def load_error_(self, path: char_p, /) -> bool: ...

