"""Families of macros for hardware registers become registers with fields: registers.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""
# pyright: reportIncompleteStub=false


from ._support.stubs import Register, RegisterArray, RegisterName

__source__: dict[str, str]
__skipped__: dict[str, str]

ENGINE_VERSION: int
ENGINE_CNTL: Register
ENGINE_DATA: RegisterArray
# C's names for offsets, segments, shifts and masks; of more than 4 registers that differ in their numbers only, all between
# the first and the last.
def __getattr__(name: str) -> RegisterName: ...
