"""What is printed for people: text of headers, modules and file names says nothing to the terminal but itself."""

from __future__ import annotations

import re

import click

_SPECIAL = re.compile(r"[^\n -~]")


def echo(text: str = "", *, err: bool = False, nl: bool = True) -> None:
    """Print a text on standard output, or with `err` on standard error; what does not print is made visible."""
    click.echo(shown(text), err=err, nl=nl)


def shown(text: str) -> str:
    """Text for a terminal, which would obey its control characters."""
    return _SPECIAL.sub(
        lambda character: character[0] if character[0] == "\t" else visible(character[0]), text
    )


def visible(character: str) -> str:
    """A character, or its escape sequence if it does not print."""
    return character if character.isprintable() else ascii(character)[1:-1]
