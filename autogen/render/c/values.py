"""Integers, floating-point numbers, strings and arrays as C writes them."""

from __future__ import annotations

from ...model import Value

_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def integer(number: Value, ctype: str = "int", hexadecimal: bool = False) -> str:
    """An integer as C writes it, with the suffix that gives it its type where its size needs one.

    Raises TypeError for another value.
    """
    if not isinstance(number, int):
        raise TypeError(f"{number!r} is no integer")
    digits = hex(number) if hexadecimal and abs(number) > 9 else str(number)
    if -(1 << 31) < number < 1 << 31:
        return digits
    if number in (-(1 << 31), -(1 << 63)):  # whose digits are no int, or no long long
        return f"({number + 1}{'LL' * (number < -(1 << 32))} - 1)"
    unsigned = "U" * (number >= 1 << 63 or (number > 0 and "u" in ctype))
    return digits + unsigned + "LL" * not_int(number)


def not_int(number: int) -> bool:
    """Whether a number is beyond what 32 bits hold."""
    return not -(1 << 31) <= number < 1 << 32


def value(one: Value, ctype: str = "int", hexadecimal: bool = False) -> str:
    """A constant as C writes it."""
    if isinstance(one, tuple):
        return f"{{{', '.join(value(item, ctype, hexadecimal) for item in one)}}}"
    if isinstance(one, str):
        return string(one, wide="wchar" in ctype)
    if isinstance(one, float):
        if one != one:
            return '__builtin_nan("")'
        return repr(one) if abs(one) != float("inf") else f"{'-' * (one < 0)}__builtin_inf()"
    return integer(one, ctype, hexadecimal)


def string(text: str, *, wide: bool = False) -> str:
    """A string literal; what is not ASCII as octal bytes of its UTF-8, which no following digit can extend."""
    if wide:
        return (
            'L"' + "".join(_ESCAPES.get(c, c if " " <= c <= "~" else f"\\U{ord(c):08x}") for c in text) + '"'
        )
    encoded = text.encode("utf-8", "surrogateescape")
    shown = (_ESCAPES.get(chr(b), chr(b) if 32 <= b < 127 else f"\\{b:03o}") for b in encoded)
    return f'"{"".join(shown)}"'
