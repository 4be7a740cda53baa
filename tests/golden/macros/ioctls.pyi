"""Requests of ioctl: their number, and the record that the call fills: ioctls.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from typing import Any

from ._support.stubs import Int, Ioctl, Structure, ioctl, number

__source__: dict[str, str]
__skipped__: dict[str, str]

class golden_version(Structure):
    major: Int = ...
    minor: Int = ...

def _IOC(direction: number, type: number, number: number, size: number) -> int: ...
def _IO(type: number, number: number) -> int: ...
def _IOR(type: number, number: number, argument: Any) -> int: ...
def _IOW(type: number, number: number, argument: Any) -> int: ...
def _IOWR(type: number, number: number, argument: Any) -> int: ...
GOLDEN_RESET: Ioctl[int]
GOLDEN_VERSION = ioctl(golden_version)
GOLDEN_LEVEL: Ioctl[int]
GOLDEN_SWAP = ioctl(golden_version)
