"""Functions with further arguments, and what takes them as a list: variadic.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

import typing as _t

from ._support import stubs as _s

__source__: dict[str, str]
__skipped__: dict[str, str]

def print(format: _s.c_char_p, /, *arguments: _t.Any) -> int: ...
def print_list(format: _s.c_char_p, list: _s.c_void_p, /) -> int: ...
