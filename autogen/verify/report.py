"""One module against its compilers: what is asked, what is compared, and what comes of it."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import AutogenError
from ..files import beside
from . import live
from .calls import call
from .compare import Comparison, Difference, Facts, compare
from .compilers import Compiler
from .questions import facts
from .says import Says
from .subject import Subject
from .text import ModuleText, import_name, read


@dataclass
class Report:
    """What one compiler says of one module; `notes` are about what could not be compared."""

    compiler: str
    differences: list[Difference] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)


def says(module: ModuleText, target: str) -> Says:
    """What a module says on a target; types of other bindings are read from the modules beside it."""

    @functools.cache
    def other(binding: str) -> Says:
        return Says(read(beside(module.path, binding)), target, other)

    return Says(module, target, other)


def verify(module: ModuleText, subject: Subject, compiler: Compiler, target: str) -> Report:
    """Compare a module with a compiler: its ctypes objects and calls on this machine, else its tables."""
    with tempfile.TemporaryDirectory(prefix="autogen-verify-") as name:
        folder = Path(name)
        known = facts(subject, compiler, folder)
        report = Report(str(compiler))
        if compiler.target:
            _add(report, compare(says(module, target).claims(), known))
            return report
        _add(report, compare(live_claims(sys.executable, module.path, known, folder), known))
        called = call(module, subject, compiler, folder)
        report.differences += called.differences
        report.counts["by value"], report.counts["refused"] = called.passed, called.refused
        report.notes += called.notes
        return report


def _add(report: Report, comparison: Comparison) -> None:
    report.differences += comparison.differences
    report.counts += comparison.counts


def live_claims(python: str, module: Path, known: Facts, folder: Path) -> Facts:
    """What the module's ctypes objects are under a Python, in a process of its own."""
    file = folder / "facts.json"
    file.write_text(json.dumps(known))
    dotted, root = import_name(module)
    done = subprocess.run(
        [python, "-B", "-P", str(Path(live.__file__)), str(file), dotted, str(root)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    if done.returncode:
        raise AutogenError(
            f"{module}: cannot be looked at with {python}: {done.stderr.strip().splitlines()[-1]}"
        )
    claims: Facts = json.loads(done.stdout)
    return claims
