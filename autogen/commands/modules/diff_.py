"""`autogen diff`: what changed between two modules, and whether it breaks what was written against the old one."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from ...diff import Class, compare
from ...diff.report import as_json, lines
from ...diff.sides import Sides
from ...render.escape import shown
from .. import BREAKING, shared
from ..printing import OUTPUT_FORMAT, annotate, echo

_EXIT = {Class.SAME: 0, Class.COMPATIBLE: 1, Class.BREAKING: BREAKING}


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--json", "as_json_", is_flag=True, help="Print the findings as JSON.")
@OUTPUT_FORMAT
@click.pass_obj
def command(folder: Path | None, old: str, new: str, as_json_: bool, output_format: str) -> int:
    """Compare two modules: exit 0 the same, 1 compatible, 4 breaking (2 is bad input, with a message).

    OLD and NEW are a module file (build/kfd.py), a binding of the project (kfd: the committed module), or a
    binding at another pin (kfd@ziglang==0.14.1, see headers/history.toml) or revision (kfd@git:HEAD~3), which goes for
    a file too (build/kfd.py@git:HEAD~3).

    Modules are read as text; nothing of them is run. …@git:REV runs git, and NAME@PIN reads headers as `regen` does.

    Breaking means: Python that was written against OLD no longer works with NEW, or NEW puts other bytes where
    OLD put them. A renamed member is breaking, because ctypes takes an assignment to the old name without an
    error. So is, in Objective-C, another owner of a result (it leaks, or is released too often), and a method that
    a protocol did not require before, for those who implement it. What is only added, reserved space that is
    taken into use, version numbers, and counters that follow their enumeration (FOO_MAX) are compatible.
    """
    sides = Sides(
        lambda name: shared.reading(folder, shared.having(name)),
        lambda where, names: shared.build_with_progress(where, names, 1),
    )
    report = compare(sides.side(old), sides.side(new))
    if as_json_ or output_format == "json":
        echo(as_json(report))
    elif output_format == "github":
        for finding in report.findings:
            level = "error" if finding.severity is Class.BREAKING else "notice"
            annotate(level, f"{old} to {new}, {finding.severity}", str(finding))
    else:
        _print(lines(report, old, new))
    return _EXIT[report.severity]


def _print(lines: Iterable[tuple[str, str]]) -> None:
    """With colours on a terminal, as plain lines elsewhere."""
    if not sys.stdout.isatty():
        for _, line in lines:
            echo(line)
        return
    from rich.console import Console

    console = Console(highlight=False)
    styles = {"title": "bold", Class.BREAKING: "bold red", Class.COMPATIBLE: "bold green"}
    for style, line in lines:
        console.print(shown(line), style=styles.get(style, ""), markup=False, soft_wrap=True)
