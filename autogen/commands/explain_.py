"""`autogen explain`: where a name comes from."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

import click

from ..errors import AutogenError
from ..passes.register_families import owners
from . import shared


@click.command("explain")
@click.argument("path", metavar="MODULE.NAME")
@click.pass_obj
def command(folder: Path | None, path: str) -> int:
    """Say where MODULE.NAME is declared, what it is in C and in Python, or why it was skipped."""
    where = shared.project(folder)
    module, _, name = path.removeprefix("bindings.").rpartition(".")
    if not module:
        raise AutogenError(f"{path!r}: expected MODULE.NAME, as in kfd.AMDKFD_IOC_GET_VERSION")
    [result] = shared.build_with_progress(where, [where.only(module)], 1)
    if result.built is None:
        raise shared.unavailable(result)
    found = [entry for entry in result.built.listing if entry["name"] == name or entry["c"] == name]
    if not found:  # a macro that a register was made of
        about = set(owners(name))
        found = [e for e in result.built.listing if e["kind"].startswith("register") and e["name"] in about]
    if not found:
        close = get_close_matches(name, [entry["name"] for entry in result.built.listing], 3)
        hint = f"; near it: {', '.join(close)}" if close else ""
        raise AutogenError(f"{module} declares no {name!r}{hint}")
    roots = {header: header for header in result.built.closure}
    for entry in found:
        header = roots.get(entry["header"], entry["header"])
        click.echo(f"{module}.{entry['name']}")
        click.echo(f"  kind    {entry['kind']}")
        click.echo(f"  header  {header}:{entry['line']}")
        click.echo(f"  C       {entry['c']}")
        label = "reason" if entry["kind"] == "skipped" else "Python"
        click.echo(f"  {label}  " + entry["python"].replace("\n", "\n          "))
    return 0
