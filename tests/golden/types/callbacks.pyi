"""Pointers to functions: as typedefs, as members, as results, with themselves as arguments: callbacks.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import typing as _t

from ._support import stubs as _s

__source__: dict[str, str]
__skipped__: dict[str, str]

class operations(_s.Structure):
    open: _s.Plain[_s.CFunction[[_s.Pointer[operations], bytes | None], [_s.reference[operations], _s.c_char_p], int]] = ...
    close: _s.Plain[_s.CFunction[[_s.Pointer[operations]], [_s.reference[operations]], None]] = ...
    order: _s.Plain[compare] = ...
    each: _s.ArrayOf[visit] = ...

compare: _t.TypeAlias = _s.CFunction[[int | None, int | None], [_s.c_void_p, _s.c_void_p], int]
visit: _t.TypeAlias = _s.CFunction[[int | None, bytes | None, int], [_s.c_void_p, _s.c_char_p, int], None]
choose: _t.TypeAlias = _s.Callback[[int], compare]
