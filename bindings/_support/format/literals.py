"""The values of constants: an int, a float, a string, or a tuple of them. Nothing is evaluated."""

from _codecs import unicode_escape_decode  # by its name, the codec would have to be found, and loaded

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Value: TypeAlias = "int | float | str | tuple[Value, ...]"


def literal(text: str, string: "Callable[[str], str]" = str) -> "Value":
    """The value of a constant; `string` makes its strings. Raises ValueError for what is no literal.

    Strings are as `ascii` writes them, floats as `float` reads them: `inf`, `-inf` and `nan` are among them.
    """
    first = text[:1]
    if first in ("'", '"'):
        value = text[1:-1]
        if "\\" in value:
            value, _ = unicode_escape_decode(value.encode("ascii"))
        if ascii(value) != text:
            raise ValueError(f"not a string as a module has it: {text}")
        return string(value)
    if first == "(":
        return tuple(literal(item, string) for item in items(text))
    try:
        return int(text, 0)
    except ValueError:
        if text.isdigit():  # too many for an int; as a float it would be endless
            raise
        return float(text)


def typed(text: str, string: "Callable[[str], str]" = str) -> "tuple[str, Value]":
    """(type, value) of a value that has a type: `POINT: (1, 2)`. Raises ValueError."""
    kind, colon, value = text.partition(": ")
    if not colon or not kind:
        raise ValueError(f"no value with a type: {text}")
    return kind, literal(value, string)


def bits(text: str) -> "tuple[int, int] | None":
    """(high, low) of a range of bits, `bits 31:16`; None for any other value. Raises ValueError for no range."""
    if not text.startswith("bits "):
        return None
    high, low = map(int, text[5:].split(":"))
    if not high >= low >= 0:
        raise ValueError(f"no range of bits: {text}")
    return high, low


def items(text: str) -> "list[str]":
    """The items of a tuple, commas inside of strings and of inner tuples left alone. Raises ValueError."""
    items, depth, start, quote, index = [], 0, 1, "", 0
    while index < len(text):
        character = text[index]
        if quote:
            if character == "\\":
                index += 1
            elif character == quote:
                quote = ""
        elif character in "'\"":
            quote = character
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if not depth:
                break
        elif character == "," and depth == 1:
            items.append(text[start:index].strip())
            start = index + 1
        index += 1
    if depth or index + 1 != len(text):
        raise ValueError(f"not a tuple: {text}")
    last = text[start:index].strip()
    return [*items, last] if last else items
