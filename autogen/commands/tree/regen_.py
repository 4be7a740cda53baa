"""`autogen regen`: write the modules, their stubs and their locks."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from ...build import Outcome, Result
from ...diff.sides import against_tree
from ...project import Project
from .. import BAD_INPUT, INTERNAL, replacing, shared
from ..modules import recorded
from ..modules.gen_ import support
from ..printing import echo

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
@click.pass_obj
def command(
    folder: Path | None,
    names: tuple[str, ...],
    folders: tuple[Path, ...],
    jobs: int,
    accept_drift: bool,
    anyway: bool,
) -> int:
    """Regenerate the modules in the tree (all, or those named) from their pinned headers.

    FILE.py is a module that `autogen gen` made: the command that it records is carried out again.

    A module is written only when all of it is ready; one whose headers drifted (exit 3) or do not parse
    (exit 2) is left as it is. Where a file stands that autogen did not make, nothing is written.

    libclang reads the headers in a child process, and nothing of them is run; no module is imported.
    """
    if files := recorded.files(names, folders):
        for path in files:
            _again(path, folders, anyway=anyway)
        return 0
    where = shared.project(folder)
    shared.recover(where.root)
    results = shared.build_with_progress(where, where.choose(names), jobs)
    drifted = failed = defect = False
    written = [one for one in results if one.built and (one.outcome is not Outcome.DRIFT or accept_drift)]
    wanted = texts(where, written) | (support(where.modules) if where.support and written else {})
    changed = set(replacing.replace(wanted, where.root, anyway=anyway))
    for result in results:
        if result.outcome is Outcome.FAILED:
            failed, defect = True, defect or result.defect is not None
            echo(f"{result.name}: failed: {result.detail}", err=True)
            continue
        if result.outcome is Outcome.DRIFT and not accept_drift:
            drifted = True
            echo(f"{result.name}: drift: {result.detail}")
            for line in drift(where, result):
                echo(f"  {line}")
            continue
        echo(_summary(where, result, changed))
    sys.stdout.flush()
    return INTERNAL if defect else BAD_INPUT if failed else DRIFT if drifted else 0


def _again(path: Path, folders: Sequence[Path], *, anyway: bool) -> None:
    """Make a module of `gen` anew, with its stub and its run time."""
    shared.recover(path.parent)
    _, built = recorded.rebuilt(path, folders)
    own = {path: built.text, path.with_suffix(".pyi"): built.stub}
    changed = replacing.replace(own | support(path.parent), path.parent, anyway=anyway)
    names = len(built.listing) - len(built.skipped)
    echo(f"{path}: {'written' if changed else 'unchanged'}: {names} names, {len(built.skipped)} skipped")


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


def _summary(where: Project, result: Result, changed: set[Path]) -> str:
    if result.built is None:
        return f"{result.name}: {result.outcome}: {result.detail}"
    names, skipped = len(result.built.listing) - len(result.built.skipped), len(result.built.skipped)
    state = "unchanged" if changed.isdisjoint(_own(where, result)) else "written"
    detail = f" ({result.detail})" if result.detail else ""
    return f"{result.name}: {result.outcome}, {state}: {names} names, {skipped} skipped{detail}"


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
