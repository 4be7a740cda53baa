"""Type expressions, taken apart."""

from . import split

DEPTH = 96
"""How deep a type expression may be nested: Python's parser, which reads the stub, takes 200 brackets."""
MAKERS = ("POINTER", "CFUNCTYPE", "BLOCK", "out")
"""What takes types between parentheses; `opaque(…)` and `vector(…)` take numbers."""


def extent(text: str) -> "tuple[int, int] | None":
    """Size and alignment of a type that ctypes has not, and of which the text says it; None for any other."""
    if text in ("c_int128", "c_uint128"):
        return 16, 16
    if text.startswith(("opaque(", "vector(")) and text.endswith(")"):
        *_, size, align = split(text[len("opaque(") : -1])
        return int(size), int(align)
    return None


def decompose(text: str) -> "tuple[str, list[str]]":
    """What a type expression is made with, and of which types: `POINTER(T)` is ("POINTER", ["T"]).

    The `...` at the end of a variadic function's parameters is no type, see `variadic`.
    An array is ("*", [element, length]), `id[P, Q]` is ("id", ["P", "Q"]); a plain name is ("", []).
    """
    if text.endswith(")"):
        maker, parenthesis, inside = text[:-1].partition("(")
        if parenthesis and maker in MAKERS:
            parts = split(inside)
            return maker, parts[:-1] if parts[-1] == "..." else parts
        return "", []
    if text == "id" or (text.startswith("id[") and text.endswith("]")):
        return "id", split(text[3:-1])
    item, star, length = text.rpartition(" * ")
    return ("*", [item, length]) if star else ("", [])


def variadic(text: str) -> bool:
    """Whether an expression is a pointer to a function that takes further arguments: `CFUNCTYPE(RESULT, T, ...)`."""
    return text.startswith("CFUNCTYPE(") and text.endswith(", ...)")
