"""Functions with further arguments, and what takes them as a list: variadic.h.

Types for editors and type checkers. Made by `python -m tools.golden --renew`; do not edit.
"""

from typing import Any

from ._support.stubs import char_p, void_p

__source__: dict[str, str]
__skipped__: dict[str, str]

def print(format: char_p, /, *arguments: Any) -> int: ...
def print_list(format: char_p, list: void_p, /) -> int: ...
