"""The results for people: tables in the terminal, and docs/benchmarks.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table as Shown
from rich.text import Text

from .results import Section


def show(console: Console, section: Section) -> None:
    """One section in the terminal, as soon as it is there."""
    table = Shown(title=section.title, title_justify="left", title_style="bold")
    for index, column in enumerate(section.table.columns):
        table.add_column(column, justify="left" if index < section.table.words else "right")
    for row in section.table.rows:
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)
    for reading in section.readings:
        console.print(reading, style="green" if reading.startswith("Met") else "yellow", markup=False)
    console.print()


def write(path: Path, facts: Sequence[tuple[str, str]], sections: Sequence[Section], *, apart: bool) -> None:
    """Write the document; sections that were measured apart go into the one that is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    former = path.read_text() if apart and path.exists() else None
    path.write_text(markdown(facts, sections) if former is None else replaced(former, facts, sections))


def markdown(facts: Iterable[tuple[str, str]], sections: Sequence[Section]) -> str:
    """The whole document."""
    parts = [
        "# Benchmarks",
        (
            "Made by `make bench` (`python -m tools.bench`); do not edit. Every number is a median with its range in "
            "brackets; what stands in one table was measured in one run, in turns (A B C, A B C, …). Compare ratios, "
            "not absolute numbers: the machine is shared."
        ),
        "\n".join(f"* {name}: {value}" for name, value in facts),
    ]
    return "\n\n".join([*parts, *map(_section, sections)]) + "\n"


def replaced(document: str, facts: Iterable[tuple[str, str]], sections: Sequence[Section]) -> str:
    """The document with these sections in the place of those of the same titles, or at its end."""
    load = dict(facts)["load (one minute)"]
    head, *parts = (one.rstrip("\n") + "\n" for one in re.split(r"\n(?=## )", document))
    for section in sections:
        text = _section(section, f"Measured apart from the rest, with a load of {load}.")
        places = [index for index, part in enumerate(parts) if part.startswith(f"## {section.title}\n")]
        if places:
            parts[places[0]] = text + "\n"
        else:
            parts.append(text + "\n")
    return "\n".join([head, *parts]).rstrip("\n") + "\n"


def _section(section: Section, note: str = "") -> str:
    parts = [f"## {section.title}", *([note] if note else []), section.text, _table(section)]
    if section.readings:
        parts.append("\n".join(f"* {reading}" for reading in section.readings))
    return "\n\n".join(parts)


def _table(section: Section) -> str:
    table = section.table
    marks = [":--" if index < table.words else "--:" for index in range(len(table.columns))]
    lines = [table.columns, marks, *_without_repeats(table.rows)]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)


def _without_repeats(rows: Iterable[tuple[str, ...]]) -> Iterable[tuple[str, ...]]:
    """The first cell only where it changes, so that groups are seen."""
    last = ""
    for row in rows:
        yield ("" if row[0] == last else row[0], *row[1:])
        last = row[0]
