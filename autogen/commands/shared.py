"""What several commands need: the project, the progress bar, the build with both."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from bindings._support.format.targets import choose

from ..build import Built, Listing, Result, build, declared, name_and_kind
from ..errors import AutogenError
from ..files import recover as recover_step
from ..host import native_target
from ..project import Project, find
from ..render.escape import shown
from .printing import echo

TARGET = "The target (default: this machine's, or the module's first)."  # help of an option


def project(folder: Path | None) -> Project:
    """The project named with -C, or the one around the current folder."""
    return find(folder)


def recover(folder: Path) -> None:
    """Complete or undo what an interrupted run left in the folder, and say so."""
    if done := recover_step(folder):
        echo(f"autogen: {done}", err=True)


def default_jobs() -> int:
    return max(1, min(8, os.cpu_count() or 1))


def build_with_progress(where: Project, names: Sequence[str], jobs: int) -> list[Result]:
    """Build, showing downloads and finished bindings on a terminal, and nothing elsewhere."""
    needed = where.with_links(names)
    with Bars(len(needed), reasons(where, needed)) as bars:
        return build(where, names, jobs=jobs, fetching=bars.fetching, finished=bars.finished)


def listings(where: Project, name: str, target: str) -> tuple[Built, dict[str, Listing]]:
    """A binding, and what it lists on a target, then on each other one what is not the same there.

    Without `target` it is the one of this machine, if the module is made for it, else the first.
    Raises AutogenError if the headers are not to be had, or the module is not made for the target.
    """
    [result] = build_with_progress(where, [where.only(name)], 1)
    if result.built is None:
        raise unavailable(result)
    targets = where.bindings[result.name].targets
    chosen = choose(targets, target or native_target())
    if chosen is None and target:
        raise AutogenError(f"{name} is not made for {target}; it is for {', '.join(targets)}")
    found = {one: result.built.on(one) for one in (chosen or targets[0], *targets)}
    here, *others = found
    known = {name_and_kind(one): declared(one) for one in found[here]}
    for other in others:
        found[other] = [one for one in found[other] if known.get(name_and_kind(one)) != declared(one)]
    return result.built, found


def reasons(where: Project, names: Iterable[str]) -> dict[str, str]:
    """For each artifact, by name: what it is, how large, and which of the bindings want it."""
    users: dict[str, list[str]] = {}
    for name in names:
        for artifact in {where.pins.sources[source].artifact.name for source in where.bindings[name].sources}:
            users.setdefault(artifact, []).append(name)
    return {
        name: f"{(pinned := where.pins.artifacts[name]).pin}, {pinned.bytes / 1e6:.1f} MB, for {_few(wanting)}"
        for name, wanting in users.items()
    }


def _few(names: Sequence[str]) -> str:
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
        self.tasks: dict[str, Any] = {}

    def __enter__(self) -> Bars:
        import sys

        if sys.stderr.isatty():
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
        else:
            echo(line, err=True)

    def finished(self, _name: str) -> None:
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
