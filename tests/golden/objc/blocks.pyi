"""Blocks as arguments, classes with type arguments, errors by the last parameter: blocks.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""
# mypy: disable-error-code="override,type-arg"

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

_T_Item = _t.TypeVar('_T_Item')
__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class NSError(_s.Object):
    def code(self) -> _b.int: ...

class Collection(_s.Object):
    def count(self) -> _b.int: ...

class List(Collection, _t.Generic[_T_Item]):
    def at_(self, index: _b.int, /) -> _T_Item | None: ...
    def each_(self, visit: _t.Callable[[_T_Item | None, _c._Pointer[_c.c_bool]], None] | None, /) -> None: ...
    def load_error_(self, path: _s.c_char_p, /) -> _b.bool: ...

