"""Macros that are one integer literal: their value and type can be read, without asking clang about each.

Register headers have tens of thousands of them. Exact by C's own rules, and only where nothing else can bear on it:
on targets whose `int` has 32 bits and `long` 64, and for macros that no header undefines or saves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..clang import Unit, data_model
from .definition import Macro
from .question import Known

_LITERAL = re.compile(r"(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)([uU]?)([lL]?)")
_GONE = re.compile(rb"(?:undef|p(?:ush|op)_macro)(?:[^\n]*\\\r?\n)*[^\n]*")
_WORD = re.compile(rb"\w+")


def literals(unit: Unit, macros: Mapping[str, Macro]) -> dict[str, Known]:
    """The macros that can be read, with what they are."""
    scalars = data_model(unit.request.target, unit.request.args)
    if (scalars["c_int"].size, scalars["c_long"].size) != (4, 8):
        return {}
    texts = [unit.request.main().encode(), *(unit.text(path) for path in unit.files.values())]
    doubtful = {
        word.decode() for text in texts for line in _GONE.findall(text) for word in _WORD.findall(line)
    }
    return {
        name: known
        for name, macro in macros.items()
        if name not in doubtful and (known := read(macro.body)) is not None
    }


def read(text: str) -> Known | None:
    """A literal of at most 63 bits by C's rules (C11 6.4.4.1): the first type of its list that it fits."""
    match = _LITERAL.fullmatch(text)
    if match is None:
        return None
    digits, unsigned, long = match.groups()
    octal = digits[0] == "0" and digits[1:2] not in ("x", "X")
    value = int(digits, 8 if octal else 0)
    if value >> 63:
        return None
    decimal = not octal and digits[1:2] not in ("x", "X")
    bits = value.bit_length()
    if not long and bits <= 32 and (bits <= 31 or unsigned or not decimal):
        return Known(value, "unsigned int" if unsigned or bits == 32 else "int")
    return Known(value, "unsigned long" if unsigned else "long")
