"""What to do about headers that do not parse, and about options of the compiler: a line for whoever runs `gen`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import click

from ..errors import HeaderError

_CXX = re.compile(r"unknown type name '(?:class|namespace|template|using)'")
_UNDECLARED = re.compile(r"(?:unknown type name|use of undeclared identifier) '(\w+)'")
_MISSING = re.compile(r"'([^']+)' file not found")
_ERROR_LINE = re.compile(r"(?:fatal )?error: ")
_PLACE = re.compile(r"(.+):(\d+):\d+: (?:fatal )?error: ")
_DIRECTIVE = re.compile(r"\s*#\s*error\b")


def advise(problem: HeaderError, targets: Sequence[str]) -> HeaderError:
    """The same problem, and below it what to do about its first error, if that is one of those that most have.

    `targets` are those that were asked for: with none, the headers of this machine's system are searched.
    """
    text = str(problem)
    first = next((line for line in text.splitlines() if _ERROR_LINE.search(line)), "")
    advice = ""
    if missing := _MISSING.search(first):
        advice = f"-I FOLDER names a folder that has {missing[1]}"
        if targets:
            advice += (
                "; of this machine's system nothing is read for other targets: what is the same there is searched "
                "last with -- -idirafter /usr/include"
            )
        else:
            advice += "; if none has, install what it belongs to"
    elif _CXX.search(text):
        advice = "--language c++ reads it as C++"
    elif undeclared := _UNDECLARED.search(first):
        advice = (
            f"it includes no header that declares {undeclared[1]}: name that before it, or, for it not to be bound, "
            "behind --, as in -- -include stdio.h"
        )
    elif _is_directive(first):
        advice = "-D NAME=VALUE defines a macro that the header asks for"
    return HeaderError(f"{text}\nwhat to do: {advice}") if advice else problem


def _is_directive(error: str) -> bool:
    """Whether a header says itself, with `#error`, that something is missing."""
    place = _PLACE.match(error)
    if place is None:
        return False
    try:
        lines = Path(place[1]).read_text(errors="replace").splitlines()
    except OSError:
        return False  # it is gone by now
    return any(map(_DIRECTIVE.match, lines[int(place[2]) - 1 : int(place[2])]))


class Command(click.Command):
    """A command that takes the compiler's arguments behind `--`, and says so where one stands before."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        given = [*args]
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as problem:
            words = [word for word in given if _is_compilers(word, problem.option_name)]
            if not words:
                raise
            raise click.NoSuchOption(
                problem.option_name,
                f"{problem.message} Arguments for the compiler stand behind --: -- {words[0]}",
                ctx=ctx,
            ) from None


def _is_compilers(word: str, option: str) -> bool:
    """Whether click took a word with one dash for letters, the first of which is the option that there is not."""
    return len(option) == 2 and word.startswith(option) and not word.startswith("--") and len(word) > 2
