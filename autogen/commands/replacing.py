"""Which files a command may replace: those that autogen made, whatever folder a project file names, and no others."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from ..errors import AutogenError
from ..files import content, write
from ..files import recover as recover_step
from .printing import note

_HEAD = 1 << 16  # bytes that hold a docstring, in which every header of a module may be named
_MADE = re.compile(
    rb'(?:"""(?:\\.|(?!""").)*?|/\*(?:(?!\*/).)*?|# )Made by `autogen |"""Generated modules; ', re.DOTALL
)
_RUN_TIME = b'"""What a generated module needs at run time'

option: Callable[[Any], Any] = click.option(
    "--replace", "anyway", is_flag=True, help="Also replace files that autogen did not make."
)


def see_folder(option: str, path: Path) -> None:
    """Raises AutogenError where more than the folder of a file would have to be made: it is misspelt, more likely."""
    if not path.parent.parent.is_dir():
        raise AutogenError(f"{option} {path}: {path.parent.parent}: there is no such folder; make it first")


def replace(texts: Mapping[Path, str | bytes], folder: Path, *, anyway: bool = False) -> list[Path]:
    """`files.write` of what a command makes; `anyway` whosever the files are.

    Raises AutogenError, with nothing written, for one that autogen did not make.
    """
    for path, text in () if anyway else texts.items():
        if not _is_ours(path, folder, text.encode() if isinstance(text, str) else text):
            raise AutogenError(
                f"{path}: there is a file that autogen did not make, and nothing was written; remove it, choose "
                "another name or folder, or have it replaced by --replace"
            )
    return write(texts, folder)


def _is_ours(path: Path, folder: Path, wanted: bytes) -> bool:
    """Whether there is no file, or nothing in it that is anybody's: what autogen made says so in its first comment.

    Of a run time its first file says it. In the folder of locks is nothing else; a damaged one is made again.
    """
    if not path.is_file() or (path.suffix == ".lock" and "locks" in path.parent.parts):
        return True
    above = [one for one in path.relative_to(folder).parents if one.name == "_support"]
    first = folder / above[-1] / "__init__.py" if above else None
    try:
        there = content(path)
        if not there.strip() or there == wanted or _MADE.match(there, 0, _HEAD):
            return True
        return first is not None and content(first).startswith(_RUN_TIME)
    except OSError:
        return False


def recover(folder: Path) -> None:
    """Complete or undo what an interrupted run left in the folder, and say so."""
    if done := recover_step(folder):
        note(done)
