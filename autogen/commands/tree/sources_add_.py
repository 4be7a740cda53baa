"""`autogen sources add`: a new pin, with its hash."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ...errors import AutogenError
from ...files import write
from ...sources import Wish, added, pinned
from .. import shared
from ..printing import AS_JSON, answer, summary


@click.command("add")
@click.argument("what", metavar="NAME==VERSION | debian:PACKAGE | FOLDER")
@click.option(
    "--name", default="", help="What manifests call it (default: the package's or the folder's name)."
)
@click.option(
    "--include", multiple=True, metavar="FOLDER", help="Include directory in it (default: those that it has)."
)
@click.option("--licence", default="", help="Of its headers (default: what the package says).")
@click.option("--suite", default="", help="Debian's suite (default: this machine's; elsewhere sid).")
@click.option("--architecture", default="amd64", show_default=True, help="Of a Debian package.")
@click.option("--platform", default="", help="Of a wheel, as pip has it (default: this machine's).")
@AS_JSON
@click.pass_obj
def command(folder: Path | None, /, what: str, as_json: bool, **wish: Any) -> int:
    """Fetch a package, or read a folder, and write it into sources.toml with its size and sha256.

    NAME==VERSION is a wheel of PyPI (pypi:NAME the newest one), debian:PACKAGE or debian:PACKAGE=VERSION what Debian's
    suite has, debian-source:PACKAGE the sources. A FOLDER lies in the project, or is named by its absolute path.
    Manifests name it under `sources`; `autogen sources update` moves the pin.

    What is fetched is unpacked; nothing of it is run.
    """
    where = shared.project(folder)
    source = pinned(what, Wish(**wish), where.cache, where.headers)
    if source.name in {**where.pins.sources, **where.pins.artifacts}:
        raise AutogenError(
            f"{where.pins.path} has {source.name!r} already; move it with "
            f"`autogen sources update {source.name} --write`, or choose another --name"
        )
    write(added(where.pins, [source], where.root), where.root)
    artifact, include = source.artifact, source.include[""]
    row = {"name": source.name, "pin": artifact.pin, "sha256": artifact.sha256, "bytes": artifact.bytes}
    more = {"licence": artifact.licence, "include": list(include)}
    if as_json:
        answer(row | more)
        return 0
    summary(f"{source.name}: {artifact.pin}, sha256 {artifact.sha256[:16]}…, headers in {', '.join(include)}")
    summary(f"pinned in {where.pins.path.name}; `autogen new NAME HEADER… --source {source.name}` uses it")
    return 0
