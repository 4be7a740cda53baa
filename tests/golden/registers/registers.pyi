"""Families of macros for hardware registers become registers with fields: registers.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""
# pyright: reportIncompleteStub=false


from ._support.registers import Register as _Register
from ._support.registers import RegisterArray as _RegisterArray

__source__: dict[str, str]
__skipped__: dict[str, str]

ENGINE_VERSION: int
ENGINE_CNTL: _Register
ENGINE_DATA: _RegisterArray
def __getattr__(name: str) -> int: ...  # C's names for offsets, segments, shifts and masks
