"""What is printed for people: text of headers, modules and file names says nothing to the terminal but itself."""

from __future__ import annotations

import click

from ..render.escape import shown


def echo(text: str = "", *, err: bool = False, nl: bool = True) -> None:
    """Print a text on standard output, or with `err` on standard error; what does not print is made visible."""
    click.echo(shown(text), err=err, nl=nl)
