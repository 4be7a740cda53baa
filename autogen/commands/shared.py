"""What several commands need: the project, the progress bar, the build with both."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from ..build import Result, build
from ..errors import AutogenError
from ..project import Project, find


def project(folder: Path | None) -> Project:
    """The project named with -C, or the one around the current folder."""
    return find(folder)


def default_jobs() -> int:
    return max(1, min(8, os.cpu_count() or 1))


def build_with_progress(where: Project, names: Sequence[str], jobs: int) -> list[Result]:
    """Build, showing downloads and finished bindings on a terminal, and nothing elsewhere."""
    with Bars(len(where.with_links(names))) as bars:
        return build(where, names, jobs=jobs, fetching=bars.fetching, finished=bars.finished)


class Bars(AbstractContextManager["Bars"]):
    """One bar for the bindings and one for each running download; rich is loaded only on a terminal."""

    def __init__(self, total: int) -> None:
        self.total = total
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
            )
            self.progress.start()
            self.tasks["bindings"] = self.progress.add_task(
                "bindings", total=self.total, amount=f"0/{self.total}"
            )
        return self

    def __exit__(self, *_: object) -> None:
        if self.progress is not None:
            self.progress.stop()

    def fetching(self, name: str, done: int, total: int) -> None:
        if self.progress is None:
            return
        if name not in self.tasks and done < total:
            self.tasks[name] = self.progress.add_task(f"fetch {name}", total=total, amount="")
        if name in self.tasks:
            amount = f"{done / 1e6:.1f}/{total / 1e6:.1f} MB"
            self.progress.update(self.tasks[name], completed=done, amount=amount, visible=done < total)

    def finished(self, _name: str) -> None:
        if self.progress is not None:
            task = self.tasks["bindings"]
            self.progress.advance(task)
            done = int(self.progress.tasks[task].completed)
            self.progress.update(task, amount=f"{done}/{self.total}")


def unavailable(result: Result) -> AutogenError:
    """The error of a command that needs headers which are not to be had here."""
    return AutogenError(f"{result.name}: its headers are unavailable: {result.detail}")
