"""Protocols: required and optional methods, one on top of another, objects that only promise one: protocols.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""
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

class Named(_s.Object):
    def name(self) -> _b.bytes | None: ...

class Saved(Named):
    def saveTo_(self, path: _s.c_char_p, /) -> _b.bool: ...
    def saved_(self, by: Named | None, /) -> None: ...

class Store(Saved):
    def first(self) -> Saved | None: ...

