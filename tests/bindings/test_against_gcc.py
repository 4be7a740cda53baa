"""Every checked-in binding says what gcc says: layouts, values, kinds of types, and nothing is left out.

gcc gets the headers, the arguments and the include directories of the manifest, with builtin headers of its own.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from gcc_oracle import KINDS, Facts, Subject, facts, macros, prototypes

from autogen.build import Built, build
from autogen.clang import Request
from autogen.produce import globs, produce
from autogen.manifest import Binding
from autogen.passes import Options
from autogen.passes.names import identifier
from autogen.passes.options import Linked
from autogen.passes.select import matcher
from autogen.project import Project, find
from autogen.render import Front
from autogen.sources import Unavailable, obtain, resolve

ROOT = Path(__file__).resolve().parents[2]
PROJECT = find(ROOT)
COMPARE = Path(__file__).with_name("compare_layout.py")
TARGET = f"{platform.machine()}-linux-gnu"
BUILTINS = "clang-builtins"  # the source in whose place gcc has headers of its own

# Macros that the headers define for gcc and not for clang, or the other way round.
GCC_ONLY: dict[str, str] = {}


@pytest.fixture(scope="session")
def facts_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The file with gcc's facts on a binding; made once a session, whichever worker needs it first."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    @functools.cache
    def facts_file(name: str) -> Path:
        one, _ = subject(name)
        key = hashlib.sha256(repr((one.text, one.flags, one.model)).encode()).hexdigest()[:16]
        folder = shared / f"gcc-{name}-{key}"
        with FileLock(f"{folder}.lock"):
            done = folder / "facts.json"
            if not done.exists():
                folder.mkdir(exist_ok=True)
                draft = folder / "draft.json"
                draft.write_text(json.dumps(facts(one, folder)))
                draft.replace(done)
        return done

    return facts_file


def compare(python: str, file: Path, module: str, root: Path = ROOT) -> tuple[list[str], Counter[str]]:
    """What `compare_layout.py` finds under a Python."""
    done = subprocess.run(
        [python, str(COMPARE), str(file), module, str(root)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    return answer["differences"], Counter(answer["counts"])


def shown(differences: list[str]) -> str:
    more = f"\n… and {len(differences) - 40} more" if len(differences) > 40 else ""
    return "\n".join(differences[:40]) + more


needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")
each_binding = pytest.mark.parametrize("name", list(PROJECT.bindings))


@needs_gcc
@each_binding
def test_everything_in_the_module_agrees_with_gcc(name: str, facts_of: Callable[[str], Path]) -> None:
    file = facts_of(name)
    differences, compared = compare(sys.executable, file, f"bindings.{name}")
    assert not differences, shown(differences)

    known = json.loads(file.read_text())
    listed = listing(name)
    exempt = Counter(kind for entry, kind in listed if entry in known["exempt"])
    assert {kind: compared[kind] + exempt[kind] for kind in LISTED.values()} == {
        kind: number for kind, number in {**dict.fromkeys(LISTED.values(), 0), **Counter(k for _, k in listed)}.items()
    }
