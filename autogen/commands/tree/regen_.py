"""`autogen regen`: write the modules, their stubs and their locks."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from ...build import Built, Outcome, Result
from ...diff.sides import against_tree
from ...files import inside
from ...produce import globs
from ...project import Project
from .. import BAD_INPUT, INTERNAL, replacing, shared
from ..modules import recorded
from ..printing import AS_JSON, answer, counted, echo
from ..support import support

DRIFT = 3
_PACKAGE = '"""Generated modules; headers/ has, in a folder of the same name, what they are made of."""\n'


@click.command("regen")
@click.argument("names", nargs=-1, metavar="[NAME… | FILE.py…]")
@recorded.FOLDERS_OPTION
@click.option(
    "--jobs", type=click.IntRange(1), default=shared.default_jobs, help="Processes (default: cores)."
)
@click.option(
    "--accept-drift",
    is_flag=True,
    help="Write modules whose pinned headers could not be had and whose other version differs.",
)
@replacing.option
@AS_JSON
@click.pass_obj
def command(
    folder: Path | None,
    names: tuple[str, ...],
    folders: tuple[Path, ...],
    jobs: int,
    accept_drift: bool,
    anyway: bool,
    as_json: bool,
) -> int:
    """Regenerate the modules in the tree (all, or those named) from their pinned headers.

    FILE.py is a module that `autogen gen` made: the command that it records is carried out again, first for those that
    others take types from.

    A module is written only when all of it is ready; one whose headers drifted (exit 3) or do not parse
    (exit 2) is left as it is. Where a file stands that autogen did not make, nothing is written.

    libclang reads the headers in a child process, and nothing of them is run; no module is imported.
    """
    if files := recorded.files(names, folders):
        again = [_again(path, folders, anyway=anyway) for path in recorded.by_links(files)]
        if as_json:
            answer(again)
        return 0 if as_json else _print(again)
    where = shared.project(folder)
    shared.see_bindings(where)
    replacing.recover(where.root)
    results = shared.build_with_progress(where, where.choose(names), jobs)
    written = [one for one in results if one.built and (one.outcome is not Outcome.DRIFT or accept_drift)]
    wanted = texts(where, written) | (support(where.support) if where.support and written else {})
    changed = set(replacing.replace(wanted, where.root, anyway=anyway))
    rows = [_row(where, one, changed, one in written) for one in results]
    if as_json:
        answer(rows)
    else:
        _print(rows)
    if any(one.defect for one in results):
        return INTERNAL
    if any(one.outcome is Outcome.FAILED for one in results):
        return BAD_INPUT
    return DRIFT if any(one.outcome is Outcome.DRIFT and one not in written for one in results) else 0


def _again(path: Path, folders: Sequence[Path], *, anyway: bool) -> dict[str, Any]:
    """Make a module of `gen` anew, with its stub and its run time."""
    replacing.recover(path.parent)
    _, built = recorded.rebuilt(path, folders)
    changed = replacing.replace(recorded.texts(path, built), path.parent, anyway=anyway)
    return _facts(str(path), "made", "written" if changed else "unchanged", built)


def _facts(
    name: str,
    outcome: str,
    state: str,
    built: Built | None = None,
    detail: str = "",
    drift: Sequence[str] = (),
) -> dict[str, Any]:
    """What became of a module: `state` is written, unchanged, or left as it was."""
    skipped = len(built.skipped) if built else None
    names = len(built.listing) - len(built.skipped) if built else None
    counts = {"names": names, "skipped": skipped}
    return {"name": name, "outcome": outcome, "state": state, **counts, "detail": detail, "drift": [*drift]}


def _row(where: Project, result: Result, changed: set[Path], is_written: bool) -> dict[str, Any]:
    moved = drift(where, result) if result.outcome is Outcome.DRIFT and not is_written else ()
    state = "left"
    if is_written:
        state = "unchanged" if changed.isdisjoint(_own(where, result)) else "written"
    row = _facts(result.name, str(result.outcome), state, result.built, result.detail, moved)
    if result.built and (others := left_out(where, result.built)):
        own = where.manifest_path(result.name).relative_to(where.root)
        taken = ", ".join(f'"{one}"' for one in (*where.bindings[result.name].headers, *others))
        row["notes"] = [
            f"left out: {shared.few(others)}: `select = [{taken}]` in {own} takes what it declares as well"
        ]
        row["left_out"] = others
    return row


def left_out(where: Project, built: Built) -> list[str]:
    """Headers of a package in the project that are included and not taken, where the manifest has no `select`."""
    binding = where.bindings[built.name]
    if binding.select:
        return []
    sources = [where.pins.sources[name] for name in binding.sources]
    roots = [
        one.artifact.folder / one.artifact.path / directory
        for one in sources
        if one.artifact.kind == "path" and inside(one.artifact.folder / one.artifact.path / "x", [where.root])
        for directory in one.directories(binding.targets[0])
    ]
    packages = {_package(header) for header in binding.headers}
    is_bound = globs((*binding.headers, *binding.links, *binding.stubs))
    return [
        header
        for header in sorted(built.closure)
        if not is_bound(header)
        and packages & {"", _package(header)}
        and any((root / header).is_file() for root in roots)
    ]


def _package(header: str) -> str:
    """The folder below its include directory that a header lies in, as `gen` has packages; empty for none."""
    folder, slash, _ = header.partition("/")
    return folder if slash else ""


def _print(rows: Sequence[Mapping[str, Any]]) -> int:
    """A line for each module, and what drifted below it; what failed on standard error."""
    for row in rows:
        detail = f" ({row['detail']})" if row["detail"] else ""
        if row["outcome"] == Outcome.FAILED:
            echo(f"{row['name']}: failed: {row['detail']}", err=True)
        elif row["state"] == "left":
            echo(f"{row['name']}: {row['outcome']}: {row['detail']}")
        else:
            shown = "" if row["outcome"] == "made" else f"{row['outcome']}, "
            names = counted(row["names"], "name")
            echo(f"{row['name']}: {shown}{row['state']}: {names}, {row['skipped']} skipped{detail}")
        for line in (*row["drift"], *row.get("notes", ())):
            echo(f"  {line}")
    sys.stdout.flush()
    return 0


def texts(where: Project, results: list[Result]) -> dict[Path, str | bytes]:
    """All that a run writes: it is replaced as one step, for modules take types from one another."""
    found: dict[Path, str | bytes] = {}
    for result in results:
        found |= _own(where, result)
        found |= {init: _PACKAGE for init in where.package_inits(result.name) if not init.exists()}
    return found


def _own(where: Project, result: Result) -> dict[Path, str]:
    """A module, its stub and its lock."""
    built = result.built
    assert built is not None
    return {
        where.module_path(result.name): built.text,
        where.stub_path(result.name): built.stub,
        where.lock_path(result.name): built.lock.text(),
    }


def drift(where: Project, result: Result) -> list[str]:
    """What moved: the headers, what that means for users, then the declarations as the modules' own lines."""
    import difflib

    built = result.built
    assert built is not None
    lines = [f"header {header} differs from the one recorded" for header in result.changed_headers]
    path = where.module_path(result.name)
    old = (where.committed(path) or b"").decode("utf-8", "replace").splitlines()
    diff = difflib.unified_diff(
        old, built.text.splitlines(), f"{path.name} (committed)", f"{path.name} (new)", "", "", 1, ""
    )
    return [
        *lines,
        *against_tree(where, result.name, built.text),
        *diff,
        f"nothing was written; pin what you want in headers/sources.toml and run `autogen regen {result.name}`",
    ]
