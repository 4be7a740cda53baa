"""One module against its compilers and further witnesses: what is asked, compared, and what comes of it."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import AutogenError
from ..host import native_target
from ..programs import run
from ..view import FileModule, View, open_module
from .compare import Comparison, Difference, Facts, compare, compare_globals
from .compiler.compilers import Compiler
from .compiler.dialect import bounded
from .compiler.questions import facts
from .compiler.subject import Subject
from .module import live as live_child
from .module.calls import call
from .module.claims import claims, typed_places
from .module.forwards import forward
from .module.fresh import compare_fresh
from .module.staging import stage
from .objc.emitted import Emitted, emitted
from .objc.messages import listed, listen
from .objc.methods import compare_methods, encodings
from .workspace import workspace


@dataclass
class Report:
    """What one compiler says of one module; `notes` are about what could not be compared."""

    compiler: str
    differences: list[Difference] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)


def verify(
    module: FileModule, subject: Subject, compiler: Compiler, target: str, *, sample: int = 1
) -> Report:
    """Compare a module with a compiler: its ctypes objects and calls on this machine, else its tables.

    Of hardware registers, each `sample`-th is asked about.
    """
    with workspace() as folder:
        compiler = bounded(compiler, subject, folder)
        report, view = Report(str(compiler)), module.view(target)
        known = facts(subject, compiler, folder, sample=sample, linked=typed_places(view))
        claimed = claims(view)
        _add(report, compare_globals(claimed, known))
        unseen = known["unseen"]
        if subject.language == "objective-c":
            unseen = [*unseen, *_add_methods(report, view, subject, compiler, folder)]
        if unseen:
            report.notes.append(f"not proved, as the headers show it less than clang: {listed(unseen)}")
        if compiler.target:
            _add(report, compare(claimed, known))
            return report
        _add(report, compare(live_claims(sys.executable, module.path, known, folder), known))
        called = call(module, subject, compiler, folder)
        report.differences += called.differences
        report.counts["by value"], report.counts["refused"] = called.passed, called.refused
        report.notes += called.notes
        if subject.language == "c":
            forwarded = forward(module, subject, compiler, folder)
            report.differences += forwarded.differences
            report.counts["forwards"], report.counts["untried"] = forwarded.passed, forwarded.untried
            report.notes += forwarded.notes
        return report


def witnesses(module: FileModule, subject: Subject, target: str) -> list[Report]:
    """Who can be asked about Objective-C beside compilers: libclang once more, and the library if it is here."""
    if subject.language != "objective-c" or subject.fresh is None:
        return []
    known = encodings(subject)
    fresh = Report("libclang")
    _add(fresh, compare_fresh(module.file.on(target), subject.fresh, subject.asked))
    methods = compare_methods(module.view(target), Emitted(known, {}, {}), everything=False)
    fresh.differences += methods.differences
    if target != native_target():
        return [fresh]
    with workspace() as folder:
        answers = listen(module, known, folder)
    if answers.missing:
        fresh.notes.append(f"the library itself is not asked: {answers.missing}")
        return [fresh]
    return [fresh, Report(answers.library, answers.differences, answers.counts, answers.notes())]


def _add_methods(report: Report, view: View, subject: Subject, compiler: Compiler, folder: Path) -> list[str]:
    """Compare the methods; what the compiler does not see is given back."""
    found = compare_methods(view, emitted(subject, compiler, folder), everything=compiler.clang)
    _add(report, found)
    return found.unseen


def _add(report: Report, comparison: Comparison) -> None:
    report.differences += comparison.differences
    report.counts += comparison.counts


def live_claims(python: str, module: Path, known: Facts, folder: Path) -> Facts:
    """What the module's ctypes objects are under a Python, in a process of its own.

    Where an object would not show it, or not without the library, the module's text says it.
    Raises AutogenError if it cannot be imported there.
    """
    file = folder / "facts.json"
    file.write_text(json.dumps(known), encoding="utf-8")
    staged = stage(module, folder)
    words = [python, "-B", "-P", str(Path(live_child.__file__)), str(file), staged.name, str(staged.root)]
    done = run(words, about=f"looking at {module}", seconds=300, environment=staged.environment)
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        raise AutogenError(f"{module}: cannot be looked at with {python}: {lines[-1]}")
    live: Facts = json.loads(done.stdout)
    by_text = {
        "function": [
            name for name, one in live["function"].items() if "wrapped" in one
        ],  # no ctypes behind it
        "alias": [
            name for name, one in known["alias"].items() if one["target"] in known["global"]
        ],  # a library's
    }
    if any(by_text.values()):
        tables = claims(open_module(module).view(native_target()))
        for kind, names in by_text.items():
            live[kind] |= {name: tables[kind][name] for name in names if name in tables[kind]}
    return live
