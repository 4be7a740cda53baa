"""Pointers to functions: as typedefs, as members, as results, with themselves as arguments: callbacks.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from typing import TypeAlias

from ._support.stubs import ArrayOf, CFunction, Callback, Function, Pointer, Structure, char_p, reference, void_p

__source__: dict[str, str]
__skipped__: dict[str, str]

class operations(Structure):
    open: Function[CFunction[[Pointer[operations], bytes | None], [reference[operations], char_p], int]] = ...
    close: Function[CFunction[[Pointer[operations]], [reference[operations]], None]] = ...
    order: Function[compare] = ...
    each: ArrayOf[visit] = ...

compare: TypeAlias = CFunction[[int | None, int | None], [void_p, void_p], int]
visit: TypeAlias = CFunction[[int | None, bytes | None, int], [void_p, char_p, int], None]
choose: TypeAlias = Callback[[int], compare]
