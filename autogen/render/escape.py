"""Text from outside (headers, file names, arguments, manifests) where it is written into a generated file.

One rule for each place, as `docs/module-format.md` has them: a name or a symbol in a table is checked, never changed;
what is written for people is put into one line; and a whole text is escaped once, where it goes between quotes.
"""

from __future__ import annotations

import re

from ..errors import InternalError
from ..modulefile.names import is_name, is_symbol

_SPECIAL = re.compile(r"[^\n -~]")
_SPECIAL = re.compile(r"[^\n -~]")


def shown(text: str) -> str:
    """Text for a terminal, which would obey its control characters."""
    return _SPECIAL.sub(
        lambda character: character[0] if character[0] == "\t" else visible(character[0]), text
    )


def visible(character: str) -> str:
    """A character, or its escape sequence if it does not print."""
    return character if character.isprintable() else ascii(character)[1:-1]


def name(text: str) -> str:
    """A name of C, as the tables hold it; C has no others, so anything else is an InternalError."""
    if not is_name(text):
        raise InternalError(f"{text!a} cannot be a name in a table")
    return text


def symbol(text: str) -> str:
    """A name of a library, which may be mangled or have a version; `parse` has refused the others."""
    if not is_symbol(text):
        raise InternalError(f"{text!a} cannot be a symbol in a table")
    return text


def remark(text: str) -> str:
    """Words for people, the reason in an entry of the ledger: one line, and what does not print is made visible."""
    return shown(" ".join(text.split()))


def ledger_name(text: str) -> str:
    """The name in an entry of the ledger, which C++ and clang spell with any signs: one line, without the mark.

    What has no name is there as a question mark: an entry without a name is none.
    """
    return remark(text).replace(": ", ":").strip(" ") or "?"


def quoted(text: str) -> str:
    """Text for the inside of triple quotes, of a table or a docstring: what does not print is an escape sequence."""
    return _SPECIAL.sub(
        lambda found: visible(found[0]), text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    )


literal = repr
"""A value as Python's literal, for everything outside of triple quotes."""
