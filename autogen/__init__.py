"""C and Objective-C headers in, checked-in ctypes modules out.

The corridor: manifest -> sources -> clang -> parse -> passes -> render -> files; see the modules of those names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .produce import generate

__all__ = ["generate"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name == "generate":
        from .produce import generate

        return generate
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
