"""Records that no one completes: pointers to them are typed, and they have no size: incomplete.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from typing import TypeAlias

from ._support.stubs import BareStructure, BareUnion, PointerTo, Structure

_type_device: TypeAlias = device
_type_payload: TypeAlias = payload
__source__: dict[str, str]
__skipped__: dict[str, str]

class device(BareStructure): ...

class payload(BareUnion): ...

class stream(BareStructure): ...

class session(Structure):
    device: PointerTo[_type_device] = ...
    payload: PointerTo[_type_payload] = ...
    log: PointerTo[stream] = ...

