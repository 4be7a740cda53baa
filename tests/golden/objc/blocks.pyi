"""Blocks as arguments, classes with type arguments, errors by the last parameter: blocks.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""
# mypy: disable-error-code="override,type-arg"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
# pyright: reportMissingTypeArgument=false

import ctypes as _c
import typing as _t
from typing_extensions import TypeVar as _TypeVar

from ._support import stubs as _s

_T_Item = _TypeVar('_T_Item', default=_t.Any)
__source__: dict[str, str]
__skipped__: dict[str, str]

class NSError(_s.Object):
    def code(self) -> int: ...

class Collection(_s.Object):
    def count(self) -> int: ...

class List(Collection, _t.Generic[_T_Item]):
    def at_(self, index: int, /) -> _T_Item | None: ...
    def each_(self, visit: _t.Callable[[_T_Item | None, _s.Pointer[_c.c_bool]], None] | None, /) -> None: ...
    def load_error_(self, path: _s.c_char_p, /) -> bool: ...

