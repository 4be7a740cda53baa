"""`autogen check`: the diff check for CI."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import click

from ... import SERIES
from ...build import Built, Outcome, Result, stale, unaccepted
from ...diff.git import checkout
from ...diff.lines import differing, patch
from ...diff.sides import abi, against_tree
from ...errors import AutogenError, doing
from ...files import content, inside, left
from ...project import Lock, Project
from ...sources.schema import dotted
from ...view import FileModule, open_module
from .. import BAD_INPUT, INTERNAL, replacing, shared
from ..modules import recorded
from ..printing import OUTPUT_FORMAT, annotate, answer, echo
from ..support import support
from . import regen_
from .regen_ import DRIFT, drift

DIFFERS = 1
_OF_LEDGER = re.compile(r"(not )?accepted in \[skips\]")
_HEAD = 10_000  # bytes that hold a docstring
_LINES = 6  # files that have lines of their own


@click.command("check")
@click.argument("names", nargs=-1, metavar="[NAME… | FILE.py…]")
@recorded.FOLDERS_OPTION
@click.option("--strict", is_flag=True, help="Drift of the headers is an error (exit 3), not a warning.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@OUTPUT_FORMAT
@click.option(
    "--patch",
    "patched",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write what `regen` would change to this file, as `git apply` takes it there, or at the top of the checkout.",
)
@replacing.option
@click.option(
    "--jobs", type=click.IntRange(1), default=shared.default_jobs, help="Processes (default: cores)."
)
@click.pass_obj
def command(
    folder: Path | None,
    names: tuple[str, ...],
    folders: tuple[Path, ...],
    strict: bool,
    as_json: bool,
    output_format: str,
    patched: Path | None,
    anyway: bool,
    jobs: int,
) -> int:
    """Regenerate in memory and compare with the tree: module and stub byte by byte, and the ledger.

    Every skip has to be explained in its manifest's [skips], and every explanation has to be of use.
    FILE.py is a module that `autogen gen` made: it is compared with what the command that it records makes now.

    libclang reads the headers in a child process, and nothing of them is run; no module is imported.
    """
    if patched is not None:
        replacing.see_folder("--patch", patched)
    if files := recorded.files(names, folders):
        checked = _checked_files(files, folders, with_patch=patched is not None)
    else:
        checked = _checked_tree(shared.project(folder), names, jobs, with_patch=patched is not None)
    if patched is not None:
        head = "# Made by `autogen check --patch`; `git apply` begins behind this line.\n"
        text = head + checked.mending if checked.mending else ""
        replacing.replace({patched: text}, patched.parent, anyway=anyway)
    if as_json or output_format == "json":
        answer(checked.reports)
    elif output_format == "github":
        _annotate(checked, strict)
    else:
        for report in checked.reports:
            _print(report, strict)
    if remains := checked.remains:
        what = "has not replaced all its files" if remains.is_file() else "left temporary files"
        echo(f"autogen: {remains}: an interrupted run {what}; `autogen regen` puts that right", err=True)
    return _exit_code(checked, strict)


class _Checked(NamedTuple):
    """A report of each binding or file, what would mend them, and what an interrupted run has left."""

    reports: list[dict[str, Any]]
    mending: str
    where: Project | None = None
    results: Sequence[Result] = ()
    remains: Path | None = None


def _checked_files(files: Sequence[Path], folders: Sequence[Path], *, with_patch: bool) -> _Checked:
    """Modules that `gen` made."""
    each = [(path, *recorded.rebuilt(path, folders)) for path in files]
    reports = [_report_of_file(*one) for one in each]
    mending = ""
    for path, _, built in each:
        mending += _patch(recorded.texts(path, built), _content, Path.cwd()) if with_patch else ""
    return _Checked(reports, mending)


def _checked_tree(where: Project, names: Sequence[str], jobs: int, *, with_patch: bool) -> _Checked:
    """The bindings of a tree: all, or those that are named."""
    remains = left(where.root)
    shared.see_bindings(where)
    results = shared.build_with_progress(where, where.choose(names), jobs)
    reports = []
    for result in results:
        with doing(f"comparing {result.name} with the tree"):
            reports.append(_report(where, result))
    reports += _of_tree(where, names)
    mending = _patch(_wanted(where, results), where.committed, where.root) if with_patch else ""
    return _Checked(reports, mending, where, results, remains)


def _annotate(checked: _Checked, strict: bool) -> None:
    """Print the findings as annotations of GitHub's."""
    for report in checked.reports:
        module = _annotated(report, checked.where)
        if found := [*report["differences"], *(report["drift"] if strict else ())]:
            annotate("error", f"autogen check {report['name']}", "\n".join(found), module)
        elif report["drift"]:
            annotate("warning", f"autogen check {report['name']}", "\n".join(report["drift"]), module)


def _exit_code(checked: _Checked, strict: bool) -> int:
    reports, remains = checked.reports, checked.remains
    if any(result.defect for result in checked.results):
        return INTERNAL
    if any(report["outcome"] == Outcome.FAILED for report in reports):
        return BAD_INPUT
    if strict and any(report["outcome"] == Outcome.DRIFT for report in reports):
        return DRIFT
    differs = any(report["differences"] for report in reports) or (remains and remains.is_file())
    return DIFFERS if differs else 0


def _annotated(report: Mapping[str, Any], where: Project | None) -> Path | None:
    """The module that a report is about; None for what is wrong with the whole tree."""
    if where is None:
        return Path(report["name"])
    return where.module_path(report["name"]) if report["name"] in where.bindings else None


def _report(where: Project, result: Result) -> dict[str, Any]:
    report: dict[str, Any] = {
        "name": result.name,
        "outcome": str(result.outcome),
        "detail": result.detail,
        "differences": [],
        "drift": [],
    }
    differences: list[str] = report["differences"]
    if result.outcome is Outcome.DRIFT:
        report["drift"] = drift(where, result)[:-1]
        differences += _against_lock(where, result.name)
        return report
    if result.outcome is Outcome.FAILED:
        differences.append(result.detail)
        report["detail"] = ""
        return report
    if result.built is None:
        differences += _against_lock(where, result.name)
        return report
    built, binding = result.built, where.bindings[result.name]
    texts = {where.module_path(result.name): built.text, where.stub_path(result.name): built.stub}
    found = [line for path, text in texts.items() for line in _text_diff(where, path, text)]
    lock = where.lock(result.name)
    other = _other_version(where, result.name, lock) if found or (lock and lock.autogen != SERIES) else None
    if other is not None:
        differences.append(f"{_versions(other)} `autogen regen {result.name}`")
        if lock and dict(lock.headers) == built.closure and not _against_lock(where, result.name):
            found = []  # what another version writes otherwise, and nothing else
    differences += [*found, *against_tree(where, result.name, built.text)]
    of_host = result.outcome is Outcome.SAME_HEADERS
    if lock is None or (
        other is None
        and (dict(lock.headers), lock.module)
        != (lock.headers if of_host else built.closure, built.lock.module)
    ):
        differences.append(f"the lock of {result.name} is not up to date; run `autogen regen {result.name}`")
    own = where.manifest_path(result.name).relative_to(where.root)
    differences += [
        f"not accepted in [skips]: {name}: {why}; {_accepting(name)} under [skips] of {own} accepts that"
        for name, why in unaccepted(binding, built.skipped).items()
    ]
    differences += [
        f"accepted in [skips], but not skipped any more: {name}" for name in stale(binding, built.skipped)
    ]
    return report


def _accepting(name: str) -> str:
    """The line of a manifest that accepts a skip."""
    return f'{dotted((name,))} = "why"'


def _other_version(where: Project, name: str, lock: Lock | None) -> str | None:
    """The version of autogen that made the committed module or its lock, where it is another one than this."""
    with suppress(AutogenError):  # no module of any version; its difference says so
        if (version := open_module(where.module_path(name), where.root).made_by) != SERIES:
            return version
    return lock.autogen if lock and lock.autogen != SERIES else None


def _versions(other: str) -> str:
    """What to say of a module that another version made, up to the command that makes it anew."""
    if _numbers(other) > _numbers(SERIES):
        return f"made by autogen {other}, this is {SERIES}: install {other}, or go back to what this one writes with"
    return f"made by autogen {other or 'of an unknown version'}, this is {SERIES}: run"


def _numbers(version: str) -> list[int]:
    return [int(part) if part.isdecimal() else 0 for part in version[:40].split(".")]


def _wanted(where: Project, results: Sequence[Result]) -> dict[Path, str | bytes]:
    """All that `regen` would write of these results; what drifted is left as it is."""
    built = [one for one in results if one.built and one.outcome is not Outcome.DRIFT]
    return regen_.texts(where, built) | (support(where.support) if where.support and built else {})


def _patch(texts: Mapping[Path, str | bytes], committed: Callable[[Path], bytes | None], folder: Path) -> str:
    """What makes these files of the committed ones, as `git apply` takes it in a folder around them, or above.

    A patch of git's form names files from the top of the checkout; elsewhere git leaves them out, and says nothing.
    """
    found = []
    try:
        below = checkout(folder).folder
    except AutogenError:  # no checkout: git then goes by the folder that it is in
        below = Path()
    for path, text in texts.items():
        old = committed(path)
        new = text if isinstance(text, str) else text.decode("utf-8", "replace")
        if not inside(path, [folder]):
            raise AutogenError(f"--patch: {path} is not in the folder {folder}, which the patch is for")
        name = (below / path.absolute().relative_to(folder)).as_posix()
        found.append(patch(None if old is None else old.decode("utf-8", "replace"), new, name))
    return "".join(found)


def _of_tree(where: Project, names: Sequence[str]) -> list[dict[str, Any]]:
    """What is wrong with a tree besides its bindings: the modules' run time, files that no manifest stands for."""
    found = []
    if where.support and where.bindings:
        found += _run_time(where.support, where.committed, "autogen regen")
    if not names:
        found += [f"{path} has no manifest any more; remove it" for path in _orphans(where)]
    return (
        [{"name": "_", "outcome": "tree", "detail": "", "differences": found, "drift": []}] if found else []
    )


def _run_time(folder: Path, committed: Callable[[Path], bytes | None], mending: str) -> list[str]:
    """What is wrong with the `_support` of a folder; all of it is said in one line, since one command mends it."""
    every, own = support(folder), folder / "_support"
    if every and not own.exists():
        return [f"{own} is missing; run `{mending}`"]
    files = [path for path, wanted in every.items() if committed(path) != wanted]
    if len(files) > _LINES:
        names = shared.few([path.relative_to(own).as_posix() for path in files])
        return [f"{len(files)} files of {own} are not what came with autogen: {names}; run `{mending}`"]
    return [f"{path} is not what came with autogen; run `{mending}`" for path in files]


def _orphans(where: Project) -> Iterator[Path]:
    """Modules, stubs and locks that `regen` made of a manifest which is no more."""
    for path in sorted((*where.modules.rglob("*.py"), *where.modules.rglob("*.pyi"))):
        name = ".".join(path.relative_to(where.modules).with_suffix("").parts)
        if "_support" in path.relative_to(where.modules).parts or name in where.bindings:
            continue
        if f"Made by `autogen regen {name}` ".encode() in (where.committed(path) or b"")[:_HEAD]:
            yield path
    for path in sorted((where.headers / "locks").glob("*.lock")):
        if path.stem not in where.bindings:
            yield path


def _report_of_file(path: Path, module: FileModule, built: Built) -> dict[str, Any]:
    """What `regen FILE.py` would change of a module of `gen`, its stub and its run time."""
    texts = {path: built.text, path.with_suffix(".pyi"): built.stub}
    differences = [line for one, text in texts.items() for line in _differing(one, _content(one), text)]
    if module.made_by != SERIES:
        differences.insert(0, f"{_versions(module.made_by)} `autogen regen {path}`")
    if differences:
        differences += abi(module, built.text)
    differences += _run_time(path.parent, _content, f"autogen regen {path}")
    return {"name": str(path), "outcome": "made", "detail": "", "differences": differences, "drift": []}


def _against_lock(where: Project, name: str) -> list[str]:
    """Without the headers, a committed module can still be held against its recorded hash."""
    import hashlib

    lock, path = where.lock(name), where.module_path(name)
    if lock is None:
        return [f"{path.name} has no lock; run `autogen regen {name}` where its headers can be had"]
    committed = where.committed(path)
    if committed is None:
        return [f"{path.name} is missing"]
    if hashlib.sha256(committed).hexdigest() != lock.module:
        return [f"{path.name} is not the module that its lock records; was it edited by hand?"]
    return []


def _text_diff(where: Project, path: Path, text: str) -> list[str]:
    return _differing(path, where.committed(path), text)


def _content(path: Path) -> bytes | None:
    try:
        return content(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise AutogenError(f"{path}: cannot be read: {error.strerror}") from None


def _differing(path: Path, committed: bytes | None, text: str) -> list[str]:
    if committed is None:
        return [f"{path.name} is missing; run `autogen regen`"]
    return differing(committed.decode("utf-8", "replace"), text, path.name)


def _print(report: dict[str, Any], strict: bool) -> None:
    state = "differs" if report["differences"] else "same"
    if report["differences"] and all(_OF_LEDGER.match(line) for line in report["differences"]):
        state = "same, but its manifest's [skips] are not what is skipped"
    detail = f" ({report['detail']})" if report["detail"] else ""
    echo(f"{report['name']}: {report['outcome']}, {state}{detail}")
    for line in report["differences"]:
        echo(f"  {line}")
    if report["drift"]:
        echo(
            f"  {'error' if strict else 'warning'}: the headers drifted; the committed module was not compared"
        )
        for line in report["drift"]:
            echo(f"  {line}")
