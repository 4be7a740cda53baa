"""`autogen list`: the bindings, or what one of them declares."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from ...build import Listing
from .. import shared
from ..printing import AS_JSON, answer, echo
from . import recorded


@click.command("list")
@click.argument("name", required=False)
@recorded.FOLDERS_OPTION
@AS_JSON
@click.option("--target", default="", help=shared.TARGET)
@click.pass_obj
def command(
    folder: Path | None, name: str | None, folders: tuple[Path, ...], as_json: bool, target: str
) -> int:
    """List the bindings; with NAME, every declaration with its kind, header and line.

    NAME may be FILE.py, a module that `autogen gen` made.

    They are those of --target. What other targets have otherwise, or alone, comes last, with the target.

    libclang reads the headers in a child process, and nothing of them is run; no module is imported.
    """
    if name and recorded.files([name], folders):
        _print(recorded.listings(Path(name), folders, target)[1], as_json)
        return 0
    where = shared.reading(folder, shared.having(*[name] if name else ()))
    if name is None:
        rows = [
            {
                "name": key,
                "about": binding.about,
                "headers": list(binding.headers),
                "sources": list(binding.sources),
            }
            for key, binding in where.bindings.items()
        ]
        width = max(map(len, where.bindings), default=0)
        if as_json:
            answer(rows)
        else:
            echo("\n".join(f"{r['name']:{width}} {r['about']}" for r in rows))
        return 0
    _print(shared.listings(where, name, target)[1], as_json)
    return 0


def _print(listings: Mapping[str, Listing], as_json: bool) -> None:
    here, *others = listings
    found = [_flat(entry) for entry in listings[here]]
    found += [{**_flat(entry), "target": other} for other in others for entry in listings[other]]
    if as_json:
        answer(found)
    else:
        for entry in found:
            place = shared.place(entry)
            line = f"{entry['kind']:15} {entry['name']:40} {place:32} {_short(entry['declaration'])}".rstrip()
            echo(f"{line} (on {entry['target']})" if "target" in entry else line)


def _short(declaration: str) -> str:
    """A declaration on one line: of a record or an enumeration with members, how it begins and ends."""
    lines = [line for line in declaration.split("\n") if not line.startswith("#pragma")]
    return declaration if len(lines) == 1 else f"{lines[0]} … {lines[-1].strip()}"


def _flat(entry: Mapping[str, Any]) -> dict[str, Any]:
    """An entry as tools read it: what is special to methods stands beside the rest."""
    plain = {key: value for key, value in entry.items() if key != "method"}
    return {**plain, **(entry["method"] or {})}
