"""Macros with arguments: each is kept because sampled calls have the value that clang gives them:
function_like.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import typing as _t

from ._support import stubs as _s

__source__: dict[str, str]
__skipped__: dict[str, str]

def SQUARE(x: _s.number) -> _t.Any: ...
def FIELD(value: _s.number, shift: _s.number, bits: _s.number) -> int: ...
def PACK(major: _s.number, minor: _s.number) -> int: ...
def AT_LEAST(a: _s.number, b: _s.number) -> _t.Any: ...
def SIZE_OF(type: _t.Any) -> int: ...
