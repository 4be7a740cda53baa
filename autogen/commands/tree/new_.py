"""`autogen new`: a manifest to start from."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from ... import host
from ...clang import BUILTIN_HEADERS
from ...errors import AutogenError
from ...files import inside, write
from ...host import USUAL
from ...includes.search import is_file, real
from ...manifest import ManifestError, can_be_module, disjoint, see_that_it_loads
from ...project import Project
from ...sources import Artifact, Source, added, targets
from .. import shared
from ..printing import AS_JSON, answer, summary

_PINNED: tuple[str, ...] = ("clang-builtins", "linux")
_HERE: tuple[str, ...] = ("builtins", "host")


@click.command("new")
@click.argument("name")
@click.argument("headers", nargs=-1, required=True, metavar="HEADER…")
@click.option(
    "--source", "sources", multiple=True, help="Name in sources.toml, or NAME@VERSION of those of autogen."
)
@click.option(
    "-I",
    "include",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Include folder of the project, in which HEADER… are looked for, and what they include (default: the folder "
    "of each).",
)
@click.option("-l", "--library", "library", help="Library that has the functions, such as libfoo.so.1.")
@AS_JSON
@click.pass_obj
def command(
    folder: Path | None,
    name: str,
    headers: tuple[str, ...],
    sources: tuple[str, ...],
    include: tuple[Path, ...],
    library: str | None,
    as_json: bool,
) -> int:
    """Write a manifest for HEADER…: files of the project, or names as they stand in an #include.

    The folder of a file becomes a source of the project, and so does each folder of -I. What these include comes from
    --source first, then from clang and this machine (the sources `builtins` and `host`), or from the project's own
    pins of both; with `--source linux@VERSION` it is the same headers of C everywhere, and none of this machine. A
    manifest with `host` is for this machine's target, and no other.
    """
    where = shared.project(folder)
    for part in name.split("."):
        if not can_be_module(part):
            raise AutogenError(f"{name!r} cannot be a Python module's name; use another identifier")
    path = where.manifest_path(name)
    if path.exists():
        raise AutogenError(f"{path} exists already; edit it, or choose another name")
    own: dict[Path, str] = {}
    disjoint(where.headers, [*where.bindings, name])
    folders = [_of_project(where, one) for one in include]
    called = [_called(where, header, folders, own) for header in headers]
    for one in folders:
        _add(where, one, own)
    named = _named_sources(where, [*own.values()], sources)
    target = _target_of_host(where) if "host" in named else ""
    for header in called:
        _see_that_there_is(where, header, own, named, target or USUAL)
    text = _manifest(called, named, target, library)
    try:
        see_that_it_loads(path, text, where.headers)
    except ManifestError as error:
        raise AutogenError(f"{error} Nothing was written.") from None
    write({path: text, **_pinned(where, own)}, where.root)
    if as_json:
        answer(
            {"name": name, "manifest": str(path.relative_to(where.root)), "headers": called, "sources": named}
        )
        return 0
    summary(
        f"{path.relative_to(where.root)}: written; now run `autogen regen {name}` and `autogen check {name}`"
    )
    return 0


def _named_sources(where: Project, own: Sequence[str], sources: Sequence[str]) -> list[str]:
    """The project's own sources, those that are asked for, and what these include. Raises AutogenError."""
    pinned = _PINNED if all(one in where.pins.sources for one in _PINNED) else _HERE
    if any(one.partition("@")[0] == "linux" for one in sources):  # it has the C library's headers
        pinned = pinned[:1]
    named = [*own, *sources, *(base for base in pinned if base not in sources)]
    for source in named:
        if source not in where.pins.sources and source not in own:
            raise AutogenError(f"there is no source {source!r}; there are {', '.join(where.pins.sources)}")
    return named


def _manifest(headers: Sequence[str], sources: Sequence[str], target: str, library: str | None) -> str:
    """The text of a manifest; without a target it is for the usual ones."""
    lines = [
        f'about = "{Path(headers[0]).stem}"  # one line: what is bound',
        f"headers = [{', '.join(_quoted(header) for header in headers)}]",
        f"sources = [{', '.join(_quoted(source) for source in sources)}]",
    ]
    if target:
        lines.append(f"targets = [{_quoted(target)}]")
    if library is not None:
        lines.append(f"library = [{_quoted(library)}]")
    lines += ["", "[skips]  # what `autogen check` reports as not bound, each with your reason"]
    return "\n".join(lines) + "\n"


def _target_of_host(where: Project) -> str:
    """The target that this machine's headers are for. Raises AutogenError if manifests have none such."""
    found = host.headers_target()
    if found not in targets.KNOWN:
        pinned = next(
            (name for name in where.pins.sources if name.partition("@")[0] == "linux"), "linux@VERSION"
        )
        raise AutogenError(
            f"this machine's headers (the source `host`) are for {found or 'an unknown target'}, and manifests are for "
            f"{', '.join(targets.KNOWN)}: add `--source {pinned}`, whose headers are read in their place, or use "
            "`autogen gen`"
        )
    return found


def _of_project(where: Project, folder: Path) -> Path:
    """A folder of -I as it is. Raises AutogenError for one that others do not have."""
    found = real(folder)
    if not inside(found / "x", [where.root]):
        raise AutogenError(
            f"-I {folder}: it lies outside of {where.root}; pin it with `autogen sources add`, and name it with "
            "--source"
        )
    return found


def _called(where: Project, header: str, include: Sequence[Path], own: dict[Path, str]) -> str:
    """A header's name in an #include; the folder of a file of the project gets the name of a source in `own`."""
    places = (real(header), *(real(folder / header) for folder in include))
    path = next(filter(is_file, places), None)
    if path is None:
        return header
    root = next(filter(path.is_relative_to, include), None) if include else path.parent
    if root is None or not inside(path, [where.root]):
        outside = ", ".join(map(str, include)) or where.root
        raise AutogenError(f"{header}: it lies outside of {outside}; name the header as in an #include")
    _add(where, root, own)
    return path.relative_to(root).as_posix()


def _add(where: Project, root: Path, own: dict[Path, str]) -> None:
    """Give a folder of the project the name of a source: the one that it has, or a free one."""
    known = {
        real(one.artifact.folder / one.artifact.path / directory): name
        for name, one in where.pins.sources.items()
        if one.artifact.kind == "path" and not one.artifact.path.startswith(("~", "$"))
        for directory in one.directories("")
    }
    if root not in own:
        plain = _plain(root.name)
        longer = _plain("-".join(root.relative_to(where.root).parts[-2:]))  # of build/include
        taken = {*where.pins.sources, *own.values()}
        free = (plain, longer, *(f"{plain}-{number}" for number in range(2, 1000)))
        own[root] = known.get(root) or next(one for one in free if one not in taken)


def _plain(name: str) -> str:
    """A source's name of that of a folder."""
    plain = "".join(char if char.isalnum() else "-" for char in name).strip("-") or "own"
    return plain if plain.isascii() else "own"


def _see_that_there_is(
    where: Project, header: str, own: Mapping[Path, str], named: Sequence[str], target: str
) -> None:
    """Raises AutogenError for a header that none of its sources has, as far as they lie here."""
    folders = [*own]
    for name in named:
        source = where.pins.sources.get(name)
        if source is None:  # a folder of `own`
            continue
        kind, path = source.artifact.kind, source.artifact.path
        if kind == "host":
            folders += host.include_directories("c")
        elif kind == "builtins":
            folders.append(BUILTIN_HEADERS)
        elif kind == "path" and not path.startswith(("~", "$")):
            folders += [source.artifact.folder / path / one for one in source.directories(target)]
        else:
            return  # it would have to be fetched, which `regen` does
    if not any(is_file(folder / header) for folder in folders):
        raise AutogenError(
            f"{header}: there is no such file, nor a header of this name in {', '.join(named)}; give the path of a "
            "file, or name its source with --source"
        )


def _pinned(where: Project, own: dict[Path, str]) -> Mapping[Path, str]:
    """sources.toml with the folders that it does not have yet."""
    new = []
    for root, name in own.items():
        if name not in where.pins.sources:
            path = Path(os.path.relpath(root, where.headers)).as_posix()
            new.append(Source(name, Artifact(name=name, kind="path", path=path), {"": (".",)}))
    return added(where.pins, new, where.root)


def _quoted(text: str) -> str:
    if '"' in text or "\\" in text or "\n" in text:
        raise AutogenError(f"{text!r} cannot be written into a manifest")
    return f'"{text}"'
