"""Records that no one completes: pointers to them are typed, and they have no size: incomplete.h. Types for editors and mypy. Made by `python -m tools.golden --renew`; do not edit."""

import builtins as _b
import ctypes as _c
import typing as _t

from ._support import stubs as _s
from ._support import complex as _complex
from ._support.enums import Enum as _Enum
from ._support.ioctl import Ioctl as _Ioctl

_type_device: _t.TypeAlias = device
_type_payload: _t.TypeAlias = payload
__source__: _b.dict[_b.str, _b.str]
__skipped__: _b.dict[_b.str, _b.str]

class device(_c.Structure):
    ...

class payload(_c.Union):
    ...

class stream(_c.Structure):
    ...

class session(_c.Structure):
    device: _c._Pointer[_type_device]
    payload: _c._Pointer[_type_payload]
    log: _c._Pointer[stream]
    def __init__(__self, device: _c._Pointer[_type_device] = ..., payload: _c._Pointer[_type_payload] = ..., log: _c._Pointer[stream] = ...) -> None: ...

