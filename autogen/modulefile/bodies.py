"""That the run time would compile the entries of macros and values: by the code that it asks itself."""

from __future__ import annotations

from bindings._support.cfunctions import parts
from bindings._support.cfunctions.grammar import statements
from bindings._support.format import split


def check(table: str, name: str, entry: str) -> None:
    """Raise ValueError unless the entry of a macro, what follows `NAME(`, says what one can say."""
    head, result, body = parts(entry)
    parameters = [part.partition(": ")[::2] for part in split(head)]
    try:
        statements(name, parameters, body, bool(result))
    except ValueError as error:
        raise ValueError(f"{table}: {error}") from None
