"""What several commands need: the project, the progress bar, the build with both."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from bindings._support.format.targets import choose

from ..build import Built, Listing, Result, build, declared, name_and_kind
from ..errors import AutogenError
from ..files import text
from ..host import native_target
from ..project import NoProject, Project, find, installed
from ..render.escape import shown
from ..sources import Artifact
from ..view import listing, open_module
from .printing import QUIET, detail, echo, is_shown, note

TARGET = "The target (default: this machine's, or the module's first)."  # help of an option


def project(folder: Path | None) -> Project:
    """The project named with -C, or the one around the current folder, for a command that writes into it.

    Raises AutogenError where none is.
    """
    try:
        return find(folder)
    except NoProject as error:
        raise AutogenError(
            f"{error}. What came with autogen is there to be read: list, explain, decode, cdef, diff, verify and "
            "export take it from anywhere"
        ) from None


def see_bindings(where: Project) -> None:
    """Say so where a project has no bindings, since a command for all of them is silent then."""
    if not where.bindings:
        note(
            f"{where.headers} has no manifest, so there is no binding; `autogen new NAME HEADER…` starts one"
        )


def reading(folder: Path | None, has_all: Callable[[Project], bool] = lambda _where: True) -> Project:
    """The project for a command that only reads: the one around, or what came with the tool.

    Without -C, the latter where there is no project around, or where that one lacks what the latter has.
    """
    try:
        here = find(folder)
    except NoProject:
        if folder is not None:
            raise
        return installed()
    if folder is None and not has_all(here):
        there = installed()
        if has_all(there):
            return there
    return here


def having(*names: str) -> Callable[[Project], bool]:
    """Whether a project has all of these bindings or packages."""
    return lambda where: all(map(where.has, names))


def missing(where: Project, names: Sequence[str]) -> list[Artifact]:
    """The artifacts that bindings, and those they take types from, need and the cache does not have."""
    sources = {source for name in where.with_links(names) for source in where.bindings[name].sources}
    each = {one.name: one for one in (where.pins.sources[source].artifact for source in sorted(sources))}
    return [one for one in each.values() if not one.local and not where.cache.has(one)]


def fetch_first(where: Project, names: Sequence[str]) -> str:
    """What fetches the headers of bindings that came with the tool; empty where nothing is to be fetched."""
    lacking = missing(where, names)
    size = sum(one.bytes for one in lacking) / 1e6
    command = f"autogen sources get {' '.join(one.name for one in lacking)}"
    return f"`{command}` fetches them ({size:.1f} MB)" if lacking else ""


def default_jobs() -> int:
    """How many bindings are built at a time where nobody says: one for each core, eight at most."""
    return max(1, min(8, os.cpu_count() or 1))


def build_with_progress(where: Project, names: Sequence[str], jobs: int) -> list[Result]:
    """Build, showing downloads and finished bindings on a terminal, and nothing elsewhere."""
    needed = where.with_links(names)
    with Bars(len(needed), reasons(where, needed)) as bars:
        results = build(where, names, jobs=jobs, fetching=bars.fetching, finished=bars.finished)
    for result in results:
        if result.built is not None:
            detail(f"{result.name}: {result.outcome}, of {len(result.built.closure)} headers")
    return results


def listings(where: Project, name: str, target: str) -> tuple[Built, dict[str, Listing]]:
    """A binding, and what it lists on a target, then on each other one what is not the same there.

    Without `target` it is the one of this machine, if the module is made for it, else the first.
    Raises AutogenError if the headers are not to be had, or the module is not made for the target.
    """
    name = where.only(name)
    return on_targets(name, _built(where, name), where.bindings[name].targets, target)


def on_targets(
    name: str, built: Built, targets: Sequence[str], target: str
) -> tuple[Built, dict[str, Listing]]:
    """What `listings` says of a module for these targets.

    Raises AutogenError for a target that the module is not made for.
    """
    chosen = choose(targets, target or native_target())
    if chosen is None and target:
        raise AutogenError(f"{name} is not made for {target}; it is for {', '.join(targets)}")
    found = {one: built.on(one) for one in (chosen or targets[0], *targets)}
    here, *others = found
    known = {name_and_kind(one): declared(one) for one in found[here]}
    for other in others:
        found[other] = [one for one in found[other] if known.get(name_and_kind(one)) != declared(one)]
    return built, found


def _built(where: Project, name: str) -> Built:
    """A binding made of its headers; one that came with the tool as it lies there, where they are not in the cache."""
    if where.installed and (hint := fetch_first(where, [name])):
        note(f"{name} as it is installed, without the lines of its headers: {hint}")
        path = where.module_path(name)
        return listing.built(name, open_module(path, where.root), text(path, where.root))
    [result] = build_with_progress(where, [name], 1)
    if result.built is None:
        raise unavailable(result)
    if where.committed(where.module_path(name)) not in (None, result.built.text.encode()):
        note(
            f"{name} as its headers make it now; the module in the tree is another one: `autogen check {name}`"
        )
    return result.built


def place(entry: Mapping[str, object]) -> str:
    """The header and the line of an entry, as far as they are known."""
    return f"{entry['header']}:{entry['line']}" if entry["line"] else str(entry["header"])


def reasons(where: Project, names: Iterable[str]) -> dict[str, str]:
    """For each artifact, by name: what it is, how large, and which of the bindings want it."""
    users: dict[str, list[str]] = {}
    for name in names:
        for artifact in {where.pins.sources[source].artifact.name for source in where.bindings[name].sources}:
            users.setdefault(artifact, []).append(name)
    return {
        name: f"{(pinned := where.pins.artifacts[name]).pin}, {pinned.bytes / 1e6:.1f} MB, for {few(wanting)}"
        for name, wanting in users.items()
    }


def few(names: Sequence[str]) -> str:
    """The first three of some names, and how many more there are."""
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more


class Bars(AbstractContextManager["Bars"]):
    """One bar for the bindings and one for each running download; rich is loaded only on a terminal.

    A download is announced with the reason for it, on a terminal or not.
    """

    def __init__(self, total: int, reasons: Mapping[str, str] = {}) -> None:
        self.total, self.reasons = total, reasons
        self.announced: set[str] = set()
        self.progress: Any = None
        self.tasks: dict[str, object] = {}

    def __enter__(self) -> Bars:
        import sys

        if sys.stderr.isatty() and not is_shown(QUIET):
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

            self.progress = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                TextColumn("{task.fields[amount]}"),
                TimeElapsedColumn(),
                console=Console(stderr=True),
                transient=True,
                auto_refresh=False,  # by a thread, and what has threads is not forked
            )
            self.progress.start()
            self.tasks["bindings"] = self.progress.add_task(
                "bindings", total=self.total, amount=f"0/{self.total}"
            )
        return self

    def __exit__(self, *_: object) -> None:
        if self.progress is not None:
            self.progress.stop()

    def fetching(self, what: str, done: int, total: int) -> None:
        """`what` is "fetch NAME" or "unpack NAME"."""
        action, _, name = what.partition(" ")
        if action == "fetch" and name in self.reasons and name not in self.announced:
            self.announced.add(name)
            self._say(f"fetching {self.reasons[name]}")
        if self.progress is None:
            return
        if what not in self.tasks and done < total:
            self.tasks[what] = self.progress.add_task(what, total=total, amount="")
        if what in self.tasks:
            amount = f"{done / 1e6:.1f}/{total / 1e6:.1f} MB"
            self.progress.update(
                self.tasks[what], completed=done, amount=amount, visible=done < total, refresh=True
            )

    def _say(self, line: str) -> None:
        if self.progress is not None:
            self.progress.console.print(shown(line), highlight=False, markup=False)
        elif not is_shown(QUIET):
            echo(line, err=True)

    def finished(self, _name: str) -> None:
        """Take note that a binding is done."""
        if self.progress is not None:
            task = self.tasks["bindings"]
            self.progress.advance(task)
            done = int(self.progress.tasks[task].completed)
            self.progress.update(task, amount=f"{done}/{self.total}", refresh=True)


def unavailable(result: Result) -> AutogenError:
    """The error of a command that needs a module which cannot be made here."""
    if result.error is not None:
        return result.defect or AutogenError(f"{result.name}: {result.detail}")
    return AutogenError(f"{result.name}: its headers are unavailable: {result.detail}")
