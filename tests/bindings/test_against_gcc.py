"""Every checked-in binding says what gcc says: layouts, values, kinds of types; and nothing is left out.

gcc gets the headers, the arguments and the include directories of the manifest, with builtin headers of its own.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock
from oracle.listings import Subject, macros, prototypes
from oracle.questions import facts
from oracle.subjects import PROJECT, ROOT, Unanswerable
from oracle.subjects import subject as find_subject

from autogen.build import Built
from autogen.passes import Options
from autogen.passes.names import identifier
from autogen.passes.select import matcher

COMPARE = Path(__file__).with_name("compare_layout.py")
OTHER_PYTHONS = [name for name in ("python3.12", "python3.13") if name != f"python3.{sys.version_info.minor}"]

# What the listing calls a thing -> what the comparison counts it as.
LISTED = {
    **{"struct": "record", "union": "record", "global": "global"},
    **{kind: kind for kind in ("enum", "enumerator", "constant", "ioctl", "typedef", "alias", "function")},
}
# Macros that these headers define for gcc alone.
GCC_ONLY = {
    ("libclang", "__has_feature"): "defined where the compiler lacks it",
    ("llvm", "__has_feature"): "defined where the compiler lacks it",
    ("va", "va_deprecated_enum"): "empty unless __GNUC__ is at least 6, and clang says 4",
}

FactsOf = Callable[[str], Path]
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("gcc") is None, reason="gcc on Linux is not there"
)
each_binding = pytest.mark.parametrize("name", list(PROJECT.bindings))


def subject(name: str) -> tuple[Subject, Built]:
    try:
        return find_subject(name)
    except Unanswerable as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def facts_of(tmp_path_factory: pytest.TempPathFactory) -> FactsOf:
    """The file with gcc's facts on a binding; made once a session, by whichever worker needs it first."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    @functools.cache
    def facts_file(name: str) -> Path:
        one, _ = subject(name)
        key = hashlib.sha256(repr((one.text, one.flags, one.stubs, one.model)).encode()).hexdigest()[:16]
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


def compare(python: str, file: Path, name: str) -> tuple[list[str], Counter[str]]:
    """What `compare_layout.py` finds under a Python: differences, and how many things of each kind it compared."""
    command = [python, str(COMPARE), str(file), f"bindings.{name}", str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    return answer["differences"], Counter(answer["counts"])


def first_of(differences: list[str]) -> str:
    more = f"\n… and {len(differences) - 40} more" if len(differences) > 40 else ""
    return f"{len(differences)} differences:\n" + "\n".join(differences[:40]) + more


@each_binding
def test_everything_in_the_module_is_as_gcc_says(name: str, facts_of: FactsOf) -> None:
    differences, _ = compare(sys.executable, facts_of(name), name)
    assert not differences, first_of(differences)


@each_binding
def test_nothing_that_the_module_declares_is_left_uncompared(name: str, facts_of: FactsOf) -> None:
    """As many of each kind as `autogen list` shows; only variables are exempt, and types that C cannot name."""
    _, compared = compare(sys.executable, facts_of(name), name)
    exempt = json.loads(facts_of(name).read_text())["exempt"]
    _, built = subject(name)
    listed = Counter(
        LISTED[entry["kind"]]
        for entry in built.listing
        if entry["kind"] != "skipped" and entry["name"] not in exempt
    )
    assert {kind: compared[kind] for kind in LISTED.values()} == {
        kind: listed[kind] for kind in LISTED.values()
    }
    assert set(exempt.values()) <= {"a variable: its library is needed to read it"}


@pytest.mark.parametrize("python", OTHER_PYTHONS)
@each_binding
def test_everything_is_as_gcc_says_under_another_python(name: str, python: str, facts_of: FactsOf) -> None:
    if not runs(python):
        pytest.skip(f"{python} is not on PATH, or does not run")
    differences, compared = compare(python, facts_of(name), name)
    assert not differences, first_of(differences)
    assert compared == compare(sys.executable, facts_of(name), name)[1]


@each_binding
def test_every_macro_is_in_the_module_or_explained(name: str, tmp_path: Path) -> None:
    one, built = subject(name)
    binding = PROJECT.bindings[name]
    if binding.kinds and "macro" not in binding.kinds:
        pytest.skip(f"headers/{name}.toml asks for no macros")
    wanted = matcher(Options(binding.symbols.include, binding.symbols.exclude))
    names = {entry["name"] for entry in built.listing} | built.skipped.keys()
    found = [
        macro for macro in macros(one, tmp_path) if (macro.body or macro.function_like) and wanted(macro.name)
    ]
    missing = {macro.name for macro in found if not {macro.name, identifier(macro.name)} & names}
    assert missing == {macro for where, macro in GCC_ONLY if where == name}


@each_binding
def test_every_function_is_in_the_module_or_explained(name: str, tmp_path: Path) -> None:
    one, built = subject(name)
    binding = PROJECT.bindings[name]
    if binding.kinds and "function" not in binding.kinds:
        pytest.skip(f"headers/{name}.toml asks for no functions")
    wanted = matcher(Options(binding.symbols.include, binding.symbols.exclude))
    names = {entry["name"] for entry in built.listing} | built.skipped.keys()
    found = [
        f for f, p in prototypes(one, tmp_path).items() if p.header and one.selected(p.header) and wanted(f)
    ]
    assert not [function for function in found if not {function, identifier(function)} & names]


@functools.cache
def runs(python: str) -> bool:
    """Whether a Python is there and starts: a version manager's stand-in for a missing one does not."""
    return (
        shutil.which(python) is not None
        and subprocess.run([python, "-c", "1"], capture_output=True).returncode == 0
    )
