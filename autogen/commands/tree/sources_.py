"""`autogen sources`: the pinned artifacts, the cache, and newer versions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from ...errors import AutogenError
from ...project import Project
from ...sources import Artifact, Unavailable, latest, obtain, repin
from .. import shared
from ..printing import echo


@click.group("sources")
def command() -> None:
    """Show, fetch or update the pinned artifacts that headers come from."""


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_obj
def list_(folder: Path | None, as_json: bool) -> int:
    """List the pins, who uses them, and whether the cache has them."""
    where = shared.reading(folder)
    rows = [_row(where, artifact) for artifact in where.pins.artifacts.values()]
    if as_json:
        echo(json.dumps(rows, indent=2))
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
@click.pass_obj
def get(folder: Path | None, names: tuple[str, ...]) -> int:
    """Fetch artifacts into the cache (all, or those named).

    Outside of a project they are those of the bindings that came with autogen.
    """
    where = shared.reading(folder, lambda one: all(name in one.pins.artifacts for name in names))
    chosen = [_artifact(where, name) for name in names] or list(where.pins.artifacts.values())
    failed = False
    with shared.Bars(len(chosen), shared.reasons(where, where.bindings)) as bars:
        obtained = obtain(chosen, where.cache, progress=bars.fetching)
    for name, one in obtained.items():
        if isinstance(one, Unavailable):
            failed |= _needed(where.pins.artifacts[name], names)
            echo(f"{name}: unavailable: {one}")
        else:
            echo(f"{name}: {one.pin}{'' if one.exact or one.artifact.local else ' (not the pinned one)'}")
    return 1 if failed else 0


def _needed(artifact: Artifact, asked: tuple[str, ...]) -> bool:
    """Whether it matters that an artifact is not to be had: an SDK is on a Mac only, and missed by name only."""
    return artifact.name in asked or artifact.kind != "xcrun"


@command.command("update")
@click.argument("names", nargs=-1)
@click.option("--write", "write", is_flag=True, help="Write the new pins into sources.toml.")
@click.pass_obj
def update(folder: Path | None, names: tuple[str, ...], write: bool) -> int:
    """Say which pins have newer versions; with --write, move the pins. `regen` then shows what changes."""
    where = shared.project(folder)
    chosen = [_artifact(where, name) for name in names] or list(where.pins.artifacts.values())
    for artifact in chosen:
        if artifact.local:
            continue
        try:
            newer = latest(artifact, where.cache)
        except Unavailable as problem:
            echo(f"{artifact.name}: {problem}")
            continue
        if newer is None or newer.pin == artifact.pin:
            echo(f"{artifact.name}: {artifact.pin} is the newest")
        elif write:
            repin(where.pins.path, artifact.name, newer)
            echo(f"{artifact.name}: {artifact.pin} -> {newer.pin}, pinned")
        else:
            echo(f"{artifact.name}: {artifact.pin} -> {newer.pin}")
    return 0


def _artifact(where: Project, name: str) -> Artifact:
    if name not in where.pins.artifacts:
        raise AutogenError(f"no artifact is called {name!r}; there are: {', '.join(where.pins.artifacts)}")
    return where.pins.artifacts[name]
