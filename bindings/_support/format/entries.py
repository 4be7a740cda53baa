"""What an entry of an enumeration, a function, a variable or an ioctl says: text to a tuple."""

from . import enum_head, enumerators, split


def enum(text: str) -> "tuple[str, bool, dict[str, int]]":
    """(type, flags, enumerators) of an enumeration; `flags` are those of an option set."""
    kind, flags, lines = enum_head(text)
    return kind, flags, enumerators(lines)


def function(text: str) -> "tuple[list[tuple[str, str]], bool, str, bool, str]":
    """(parameters, variadic, result, retained, symbol) of a function; parameters are (name, type).

    `symbol` is empty where the library has the function under its own name. One declared without parameters, `f()` in
    C, is variadic and has none. The caller owns the object that a `retained` one returns.
    """
    listed, _, result = text.rpartition(") -> ")
    result, _, symbol = result.partition(" = ")
    words = split(listed)
    variadic = words[-1:] == ["..."]
    if variadic:
        del words[-1]
    parameters = [word.partition(": ")[::2] for word in words]
    retained = result.startswith("retained ")
    return parameters, variadic, result[9:] if retained else result, retained, symbol


def variable(text: str) -> "tuple[str, str, bool, bool]":
    """(type, symbol, const, unsized) of a global variable.

    `symbol` is empty where the library has it under its own name. An `unsized` one is an array of which the headers do
    not say the length, and 0 stands for it.
    """
    kind, _, symbol = text.partition(" = ")
    const, unsized = kind.startswith("const "), kind.endswith(" * ?")
    kind = kind[6:] if const else kind
    return f"{kind[:-1]}0" if unsized else kind, symbol, const, unsized


def ioctl(text: str) -> "tuple[int, str]":
    """(number, argument type) of an ioctl request; the type is "None" for a request without an argument."""
    number, argument = text.split(": ")
    return int(number, 0), argument
