"""What `autogen gen` takes, on its command line and in the command that a module records."""

from __future__ import annotations

import keyword
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from ...arguments import TRANSFORMS
from ...errors import AutogenError
from ...host import USUAL
from .. import replacing
from ..printing import AS_JSON

_PARAMETERS: tuple[Callable[[Any], Any], ...] = (
    click.argument("words", nargs=-1, required=True, metavar="HEADER… [-- CLANG-ARGS]"),
    click.option(
        "-o",
        "--output",
        "output",
        type=click.Path(path_type=Path, dir_okay=False),
        required=True,
        help="The module: OUT.py.",
    ),
    click.option(
        "-l",
        "--library",
        "libraries",
        multiple=True,
        help="Library: a file name, a stem as for a linker, or $package/PATH for a file beside the module. "
        "Several times: a symbol is that of the first library that has it.",
    ),
    click.option(
        "-I",
        "include",
        multiple=True,
        metavar="FOLDER",
        help="Include folder; as -I behind `--`, and before those.",
    ),
    click.option("-D", "define", multiple=True, metavar="NAME[=VALUE]", help="Macro; as -D behind `--`."),
    click.option("--name", help="Module name, for AUTOGEN_<NAME>_LIBRARY (default: that of the file)."),
    click.option("--symbols", help="Regular expression for the whole names to bind."),
    click.option(
        "--only", is_flag=True, help="Exactly HEADER…, not what they include from their own package as well."
    ),
    click.option(
        "--all-headers",
        is_flag=True,
        help="Also what all other included headers declare, those of the system among them.",
    ),
    click.option(
        "--pkg",
        "packages",
        multiple=True,
        help="Package of pkg-config: its flags, the folders of its headers, and, without -l, its libraries.",
    ),
    click.option(
        "--separately",
        is_flag=True,
        help="Read each HEADER as if it were the only one: for those that C cannot include together.",
    ),
    click.option(
        "--link",
        "links",
        multiple=True,
        type=click.Path(path_type=Path),
        help="Another module of `gen` beside OUT.py, OTHER.py: types of its headers come from there.",
    ),
    click.option(
        "--target",
        "targets",
        multiple=True,
        help="Target triple, for each of which the module is right (default: this machine's, by its headers). "
        "For other machines, the C library's headers are pinned ones, which are fetched once.",
    ),
    click.option(
        "--transform",
        "transforms",
        multiple=True,
        type=click.Choice(TRANSFORMS),
        help="registers: AMD's macros for registers become registers with fields. "
        "bitranges: macros such as 31:16 become ranges of bits.",
    ),
    click.option(
        "--errno", is_flag=True, help="Calls keep errno, for ctypes.get_errno and os_error of `_support`."
    ),
    click.option(
        "--tag-aliases",
        is_flag=True,
        help="struct_X, union_X and enum_X beside X, as other generators call them.",
    ),
    click.option(
        "--language",
        type=click.Choice(["c", "c++", "objective-c"]),
        help="Default: by the header's suffix, and Objective-C by its text.",
    ),
    replacing.option,
    AS_JSON,
)


def with_parameters(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command all that `gen` takes."""
    for parameter in reversed(_PARAMETERS):
        function = parameter(function)
    return function


@click.command("gen")
@with_parameters
def _command(**_given: Any) -> None:
    """Nothing: its words are parsed alone."""


def parsed(words: Sequence[str]) -> dict[str, Any]:
    """Parse the words behind `autogen gen`: the values of its parameters.

    Raises ClickException for what `gen` does not take.
    """
    return _command.make_context("gen", [*words]).params


def of_options(given: dict[str, Any]) -> tuple[str, ...]:
    """Take the options that are the compiler's out of those given, as arguments for it."""
    flags = (("-I", given.pop("include")), ("-D", given.pop("define")))
    return tuple(word for flag, values in flags for value in values for word in (flag, value))


def options(
    output: Path, *, name: str | None, targets: tuple[str, ...], libraries: tuple[str, ...], **given: Any
) -> dict[str, Any]:
    """What `produce.from_headers` gets of a command line. Raises AutogenError for a file that can be no module."""
    if output.suffix != ".py" or not output.stem.isidentifier() or keyword.iskeyword(output.stem):
        raise AutogenError(
            f"-o {output}: a module's file is called NAME.py, where NAME is a Python identifier"
        )
    replacing.see_folder("-o", output)
    in_package = (output.parent / "__init__.py").is_file()
    if output.stem == "_support" or (output.stem in sys.stdlib_module_names and not in_package):
        raise AutogenError(
            f"-o {output}: the module would hide the {output.stem} that it imports, or that others here do; "
            "give it another name"
            + (
                ""
                if output.stem == "_support"
                else ", or put it into a package (a folder with an __init__.py)"
            )
        )
    return {
        **given,
        "library": libraries,
        "name": name or output.stem,
        "targets": targets or (USUAL,),
        "in_package": in_package,
    }
