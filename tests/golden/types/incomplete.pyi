"""Records that no one completes: pointers to them are typed, and they have no size: incomplete.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import typing as _t

from ._support import stubs as _s

_type_device: _t.TypeAlias = device
_type_payload: _t.TypeAlias = payload
__source__: dict[str, str]
__skipped__: dict[str, str]

class device(_s.BareStructure): ...

class payload(_s.BareUnion): ...

class stream(_s.BareStructure): ...

class session(_s.Structure):
    device: _s.PointerTo[_type_device] = ...
    payload: _s.PointerTo[_type_payload] = ...
    log: _s.PointerTo[stream] = ...

