"""The command that a module of `gen` records, so that it can be made again."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from ...arguments import FOLDERS


def text(
    options: Sequence[click.Parameter],
    words: Sequence[str],
    output: Path,
    links: Sequence[Path],
    given: Mapping[str, Any],
) -> str:
    """The command as it is to be given in the folder of `output`: relative paths lead from there.

    `options` are those that `gen` has.
    """
    headers, args = split_arguments(tuple(words))

    def moved(path: str) -> str:
        return path if not path or Path(path).is_absolute() else _relative(path, output.parent)

    found = ["autogen", "gen", *(moved(one) if _is_path(one) else one for one in headers), "-o", output.name]
    for option in options:
        value = given.get(option.name or "")
        if not isinstance(option, click.Option) or not value:
            continue
        values = [moved(str(one)) for one in links] if option.name == "links" else value
        for one in values if option.multiple else [values]:
            found += [option.opts[0]] if option.is_flag else [option.opts[0], str(one)]
    return shlex.join([*found, *(("--", *moved_arguments(args, moved)) if args else ())])


def moved_arguments(args: Sequence[str], moved: Callable[[str], str]) -> list[str]:
    """Arguments for the compiler with other folders in the place of theirs."""
    found: list[str] = []
    for argument in args:
        flag = next((one for one in FOLDERS if argument.startswith(one) and argument != one), None)
        if found and found[-1] in FOLDERS:
            found.append(moved(argument))
        elif found and found[-1] in ("-include", "-imacros"):
            found.append(moved(argument) if _is_path(argument) else argument)
        elif flag is not None:
            found.append(flag + moved(argument.removeprefix(flag)))
        elif argument.startswith("--sysroot="):
            found.append("--sysroot=" + moved(argument.removeprefix("--sysroot=")))
        else:
            found.append(argument)
    return found


def _is_path(header: str) -> bool:
    path = Path(header)
    return header.startswith(".") or path.is_file() or (path.suffix == ".framework" and path.is_dir())


def _relative(path: str, folder: Path) -> str:
    found = Path(os.path.relpath(path, folder or ".")).as_posix()
    return found if found.startswith("..") else f"./{found}"


def split_arguments(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Headers come first; from the first word that looks like a flag on, everything is clang's."""
    for position, word in enumerate(words):
        if word.startswith("-"):
            return words[:position], words[position:]
    return words, ()
