"""Functions of a bound library against the compiler that built it: every argument and result arrives, or is refused."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.properties.checks import ask_records
from tests.properties.checks.ask_records import Layout
from tests.properties.compilers import Workshop, bind
from tests.properties.outcome import Outcome
from tests.properties.programs.calls import CCall, header, program
from tests.properties.programs.records import CRecord

_ROOT = Path(__file__).parents[3]
_NAMED = re.compile(r"\br\d+\b")


def wrong(workshop: Workshop, records: list[CRecord], calls: list[CCall]) -> Outcome:
    """What differs, by function; `compared` counts the calls that were not refused."""
    path = workshop.file("calls.h", header(records, calls))
    source = workshop.file("calls.c", program(calls))
    outcome = Outcome(rejected=0)
    for compiler in workshop.compilers:
        masks = _masks(records, ask_records.ask(workshop, compiler, records))
        library = workshop.folder / f"calls-{compiler}.so"
        workshop.compile(compiler, "-w", "-O1", "-shared", "-fPIC", "-o", str(library), str(source))
        module = workshop.file("calls.py", bind(path, library=str(library)).text)
        usable = [
            c for c in calls if all(not _NAMED.fullmatch(k) or k in masks for k in (c.result, *c.parameters))
        ]
        facts = {"masks": masks, "calls": [(c.name, c.result, c.parameters, c.callback) for c in usable]}
        done = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("call_child.py")), str(_ROOT), str(module), str(library),
             json.dumps(facts)],
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        last = done.stdout.splitlines()[-1] if done.stdout else ""
        if done.returncode:
            why = done.stderr.strip().splitlines()[-1:] or [f"status {done.returncode}"]
            outcome.wrong.setdefault(last or calls[0].name, f"{compiler}: the process died: {why[0]}")
            continue
        answer = json.loads(last)
        for name, text in answer["wrong"].items():
            outcome.wrong.setdefault(name, f"{compiler}: {text}")
        outcome.compared += answer["passed"]
        outcome.rejected += len(usable) - answer["passed"] - len(answer["wrong"])
    return outcome


def _masks(records: list[CRecord], layouts: dict[str, Layout]) -> dict[str, str]:
    """The bits that belong to members, by record; a record that holds one with padding need not keep that."""
    masks = {record.name: _mask(layouts[record.name]) for record in records}
    unknown = {record.name for record in records if not record.transparent}
    whole = {name for name, mask in masks.items() if not set(mask) - {"f"} and name not in unknown}
    return {
        record.name: masks[record.name]
        for record in records
        if record.name not in unknown and set(_NAMED.findall(record.text)) - {record.name} <= whole
    }


def _mask(layout: Layout) -> str:
    bits = 0
    for member in layout.members.values():
        bits |= int.from_bytes(member.ones, "little")
        bits |= int.from_bytes(bytes(a ^ 0xFF for a in member.zeros), "little")
    return bits.to_bytes(layout.size, "little").hex()
