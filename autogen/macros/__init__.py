"""Macros to declarations, by asking clang in the scope of all headers; no macro text is interpreted here.

`definition` reads what the preprocessor recorded, `probe` asks clang about C expressions in bulk, `question`
is what to ask of which value, `ioctl` finds request numbers, and `evaluate` puts them together.
"""

from .definition import Macro, read
from .evaluate import Evaluated, Read, aliases, evaluate, skip_of_other

__all__ = ["Evaluated", "Macro", "Read", "aliases", "evaluate", "read", "skip_of_other"]
