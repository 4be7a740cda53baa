"""The command that made a module: what `autogen gen` records in it, and what it makes when it is carried out again."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

import click

from ...build import Built, Listing
from ...build.oneoff import built
from ...children import call
from ...errors import AutogenError, InternalError
from ...files import text as files_text
from ...produce import Other
from ...verify.sources import border_of
from ...view import FileModule, listing, open_module
from .. import foreign, shared
from ..printing import note
from ..support import support
from .command import moved_arguments, split_arguments
from .parameters import of_options, options, parsed

COMMAND = "command"
MOST = 50
"""Modules that take types from one another in a row."""
FOLDERS_OPTION = click.option(
    "-I",
    "folders",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A further folder that the headers of FILE.py may lie in.",
)


@dataclass(frozen=True)
class Recorded:
    """What a module was made of: its headers, the options of `produce.from_headers`, and which modules it links to."""

    headers: tuple[str, ...]
    options: Mapping[str, Any]
    links: tuple[Path, ...] = ()


def recorded(module: FileModule, folders: Sequence[Path] = ()) -> Recorded:
    """What a module records; a header that is not where it was is looked for in `folders`.

    Raises AutogenError if that is nothing or no command of `autogen gen`, or a header is missing.
    """
    given, folder = _given(module), module.path.parent

    def here(path: str) -> str:
        return path if not path or Path(path).is_absolute() else os.path.relpath(folder / path)

    headers, args = split_arguments(given.pop("words"))
    headers = tuple(
        _found(here(one), module, folders) if one.startswith((".", "/")) else one for one in headers
    )
    links = tuple(folder / path for path in given.pop("links"))
    for own in ("output", "anyway", "as_json"):  # who carries it out decides these
        del given[own]
    args = tuple(moved_arguments((*of_options(given), *args), here))
    made = options(module.path, args=args, **given)
    made |= foreign.system_headers(headers, given["targets"], args)
    return Recorded(headers, {**made, COMMAND: module.file.source[COMMAND]}, links)


def _given(module: FileModule) -> dict[str, Any]:
    """The parameters of the command that a module records."""
    command = module.file.source.get(COMMAND)
    if command is None:
        raise AutogenError(
            f"{module.path}: it does not say how it was made; `autogen gen` makes modules that do, and those of a "
            "project are named without .py"
        )
    try:
        words = shlex.split(command)
        if words[:2] != ["autogen", "gen"]:
            raise ValueError("it is no `autogen gen`")
        return parsed(words[2:])
    except (ValueError, click.ClickException) as error:
        what = error.format_message() if isinstance(error, click.ClickException) else str(error)
        raise AutogenError(f"{module.path}: the command that it records cannot be read: {what}") from None


def files(names: Sequence[str], folders: Sequence[Path]) -> list[Path]:
    """The modules among the arguments of a command, which are all modules or all names of bindings.

    Raises AutogenError for both.
    """
    found = [Path(name) for name in names if name.endswith(".py")]
    if found and len(found) < len(names):
        raise AutogenError("give names of bindings, or files of modules, not both")
    if folders and not found:
        raise AutogenError("-I is for a FILE.py; bindings have their folders in sources.toml")
    return found


def by_links(paths: Sequence[Path]) -> list[Path]:
    """Modules of `gen`, those that others take types from before them, whether or not all between them are named.

    Raises AutogenError for a circle.
    """
    named = {path.resolve(): path for path in paths}
    links: dict[Path, list[Path]] = {}
    found = [*named.values()]
    while found:
        path = found.pop(0)
        if path.resolve() not in links:
            further = [path.parent / link for link in _given(open_module(path))["links"]]
            further = [link for link in further if _is_beside(link, path)]  # `others` refuses the rest
            links[path.resolve()] = [link.resolve() for link in further]
            found += further
    try:
        ordered = [*TopologicalSorter(links).static_order()]
    except CycleError as error:
        circle = " → ".join(path.name for path in reversed(error.args[1]))
        raise AutogenError(
            f"{circle} take types from one another in a circle; make one of them without --link"
        ) from None
    return [named[path] for path in ordered if path in named]


def rebuilt(path: Path, folders: Sequence[Path] = ()) -> tuple[FileModule, Built]:
    """A module, and what its recorded command makes of the headers now.

    Its headers may lie beside it, in this folder, in `folders` and in the system's: the module may be a stranger's.
    """
    module = open_module(path)
    headers, made = order(module, folders)
    return module, call(built, path.stem, headers, made, about=f"{path.name} ({', '.join(headers)})")


def texts(path: Path, built: Built) -> dict[Path, str | bytes]:
    """All that makes a module anew: with its stub and its run time."""
    return {path: built.text, path.with_suffix(".pyi"): built.stub, **support(path.parent)}


def listings(path: Path, folders: Sequence[Path], target: str) -> tuple[Built, dict[str, Listing]]:
    """What a module lists, as `shared.listings`; without the lines of headers where these make another module now."""
    module, written = open_module(path), files_text(path)
    product = None
    if COMMAND in module.file.source:
        try:
            product = rebuilt(path, folders)[1]
            why = "they, or autogen, make another module now"
        except InternalError:
            raise
        except AutogenError as error:
            why = str(error)
        if product is None or product.text != written:
            product = None
            note(f"{path} as it is, without the lines of its headers: {why}")
    product = product or listing.built(path.stem, module, written)
    return shared.on_targets(str(path), product, [*module.file.targets], target)


def order(
    module: FileModule, folders: Sequence[Path] = (), args: Sequence[str] = ()
) -> tuple[tuple[str, ...], dict[str, Any]]:
    """The headers and options of `from_headers` that make a module again; `args` name folders too."""
    found = recorded(module, folders)
    border = border_of(module, folders, args)
    pinned = [str(root) for roots in found.options.get("systems", {}).values() for root in roots]
    border = replace(border, system=(*border.system, *pinned))
    return found.headers, {**found.options, "border": border, "links": others(found.links, module.path)}


def others(links: Sequence[Path], output: Path, depth: int = 0) -> tuple[Other, ...]:
    """The modules that one takes types from, with how they were made.

    Raises AutogenError for one that lies elsewhere.
    """
    found = []
    for path in links:
        if not _is_beside(path, output) or depth == MOST:
            raise AutogenError(
                f"--link {path}: expected another module that lies beside {output.name}, OTHER.py"
            )
        other = open_module(path)
        product = recorded(other)
        links_of_it = others(product.links, other.path, depth + 1)
        found.append(Other(path.stem, product.headers, {**product.options, "links": links_of_it}, other.file))
    return tuple(found)


def _is_beside(path: Path, output: Path) -> bool:
    return path.resolve().parent == output.resolve().parent and path.suffix == ".py"


def _found(header: str, module: FileModule, folders: Sequence[Path]) -> str:
    """A header where it was, or in one of the folders."""
    for path in (Path(header), *(folder / Path(header).name for folder in folders)):
        if path.exists():
            return str(path)
    raise AutogenError(
        f"{module.path.name} was made from {header[:200]}, which is not there any more; name its folder with -I"
    )
