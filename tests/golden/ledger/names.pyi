"""Names: Python's keywords, a tag beside another thing of its name, names that ctypes keeps for itself: names.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class class_(_c.Structure):
    from_: _b.int
    import_: _b.int
    None_: _b.int
    _fields__: _b.int
    def __init__(__self, from_: _b.int = ..., import_: _b.int = ..., None_: _b.int = ..., _fields__: _b.int = ...) -> None: ...

class struct_stat(_c.Structure):
    size: _b.int
    def __init__(__self, size: _b.int = ...) -> None: ...

class lambda_(_Enum):
    pass_: _t.ClassVar[lambda_]
    yield_: _t.ClassVar[lambda_]

pass_: _b.int
yield_: _b.int
def stat(path: _s.c_char_p, out: _s.reference[struct_stat], /) -> _b.int: ...
def print(in_: _b.int, is_: _b.int, /) -> _b.int: ...
def_: _b.int
