"""Types of another binding are imported from it: one class, not two: user.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl
from . import base as _base

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class job(_c.Structure):
    ticket: _base.ticket
    priority: _base.priority
    queue: _c._Pointer[_base.queue]
    def __init__(__self, ticket: _base.ticket = ..., priority: _base.priority = ..., queue: _c._Pointer[_base.queue] = ...) -> None: ...

ticket: _t.TypeAlias = _base.ticket
priority: _t.TypeAlias = _base.priority
queue: _t.TypeAlias = _base.queue
def submit(job: _s.reference[job], after: _base.ticket, /) -> _b.int: ...
