"""`autogen sources`: the pinned artifacts, the cache, and newer versions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ...errors import AutogenError
from ...project import Project
from ...sources import Artifact, Obtained, Unavailable, latest, obtain, repin
from .. import shared
from ..printing import AS_JSON, answer, echo
from . import sources_add_


@click.group("sources")
def command() -> None:
    """Show, fetch or update the pinned artifacts that headers come from."""


@command.command("list")
@AS_JSON
@click.pass_obj
def list_(folder: Path | None, as_json: bool) -> int:
    """List the pins, who uses them, and whether the cache has them."""
    where = shared.reading(folder)
    rows = [_row(where, artifact) for artifact in where.pins.artifacts.values()]
    if as_json:
        answer(rows)
    else:
        echo(f"cache: {where.cache.root}")
        for row in rows:
            have = "cached" if row["cached"] else "local" if row["local"] else "not cached"
            echo(
                f"{row['name']:22} {row['pin']:52} {row['bytes'] / 1e6:7.1f} MB  {have:10}  "
                f"{row['licence']}; used by {', '.join(row['used_by']) or 'nothing'}"
            )
    return 0


def _row(where: Project, artifact: Artifact) -> dict[str, Any]:
    mine = {name for name, source in where.pins.sources.items() if source.artifact.name == artifact.name}
    users = [
        name for name, binding in where.bindings.items() if mine & {*binding.sources, *binding.witnesses}
    ]
    return {
        "name": artifact.name,
        "pin": artifact.pin,
        "sha256": artifact.sha256,
        "bytes": artifact.bytes,
        "licence": artifact.licence,
        "local": artifact.local,
        "cached": not artifact.local and where.cache.tree(artifact).is_dir(),
        "used_by": users,
    }


@command.command("get")
@click.argument("names", nargs=-1)
@AS_JSON
@click.pass_obj
def get(folder: Path | None, names: tuple[str, ...], as_json: bool) -> int:
    """Fetch artifacts into the cache: those named, or all that the project pins or its bindings use.

    Outside of a project they are those of the bindings that came with autogen.
    """
    where = shared.reading(folder, lambda one: all(name in one.pins.artifacts for name in names))
    chosen = [_artifact(where, name) for name in names] or _own(where, used=True)
    with shared.Bars(len(chosen), shared.reasons(where, where.bindings)) as bars:
        obtained = obtain(chosen, where.cache, progress=bars.fetching)
    rows = [_obtained(name, one) for name, one in obtained.items()]
    if as_json:
        answer(rows)
    for row in () if as_json else rows:
        other = "" if row["exact"] or where.pins.artifacts[row["name"]].local else " (not the pinned one)"
        echo(
            f"{row['name']}: "
            + (f"unavailable: {row['problem']}" if row["problem"] else f"{row['pin']}{other}")
        )
    return (
        1 if any(row["problem"] and _needed(where.pins.artifacts[row["name"]], names) for row in rows) else 0
    )


def _obtained(name: str, one: Obtained | Unavailable) -> dict[str, Any]:
    if isinstance(one, Unavailable):
        return {"name": name, "pin": None, "exact": False, "problem": str(one)}
    return {"name": name, "pin": one.pin, "exact": one.exact, "problem": None}


def _needed(artifact: Artifact, asked: tuple[str, ...]) -> bool:
    """Whether it matters that an artifact is not to be had: an SDK is on a Mac only, and missed by name only."""
    return artifact.name in asked or artifact.kind != "xcrun"


@command.command("update")
@click.argument("names", nargs=-1)
@click.option("--write", "write", is_flag=True, help="Write the new pins into sources.toml.")
@AS_JSON
@click.pass_obj
def update(folder: Path | None, names: tuple[str, ...], write: bool, as_json: bool) -> int:
    """Say which pins have newer versions; with --write, move the pins. `regen` then shows what changes."""
    where = shared.project(folder)
    own = {one.name: one for one in _own(where, used=False)}
    chosen = [_artifact(where, name) for name in names] or [*own.values()]
    for one in chosen:
        if one.name not in own:
            raise AutogenError(
                f"{one.name} came with autogen, and moves with it; this project pins: {', '.join(own)}"
            )
    rows = [_moved(where, one, write) for one in chosen if not one.local or one.sha256]
    if as_json:
        answer(rows)
    for row in () if as_json else rows:
        news = f" -> {row['newest']}" + ", pinned" * row["written"] if row["newest"] else " is the newest"
        echo(f"{row['name']}: {row['problem'] or row['pin'] + news}")
    return 0


def _moved(where: Project, artifact: Artifact, write: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "name": artifact.name,
        "pin": artifact.pin,
        "newest": None,
        "written": False,
        "problem": None,
    }
    try:
        newer = latest(artifact, where.cache)
    except Unavailable as problem:
        return row | {"problem": str(problem)}
    if newer is None or (newer.pin, newer.sha256) == (artifact.pin, artifact.sha256):
        return row
    pin = newer.pin if newer.pin != artifact.pin else f"{newer.pin} with other files"
    return row | {"newest": pin, "written": write and repin(where.pins.path, artifact.name, newer)}


def _own(where: Project, used: bool) -> list[Artifact]:
    """The artifacts that the project pins, and those of autogen's own that its bindings use."""
    sources = {name for binding in where.bindings.values() for name in binding.sources} if used else ()
    mine = {where.pins.sources[name].artifact.name for name in sources}
    return [one for name, one in where.pins.artifacts.items() if name in mine or "@" not in name]


def _artifact(where: Project, name: str) -> Artifact:
    if name not in where.pins.artifacts:
        raise AutogenError(f"no artifact is called {name!r}; there are: {', '.join(where.pins.artifacts)}")
    return where.pins.artifacts[name]


command.add_command(sources_add_.command)
