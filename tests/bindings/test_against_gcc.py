"""Every checked-in binding says what compilers say: layouts, values, kinds of types, calls; nothing is left out.

`autogen verify` does the work; it gets the headers, the arguments and the include directories of the manifest, with
the compiler's own builtin headers. For AArch64, clang's objects are held against the modules' text.
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
from collections.abc import Callable, Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from autogen.build import Built, build
from autogen.build.products import generator, prune
from autogen.host import native_target
from autogen.manifest import Binding
from autogen.passes import Options
from autogen.passes.names import identifier
from autogen.passes.select import matcher
from autogen.verify.compare import Comparison, Difference, compare
from autogen.verify.compiler.compilers import Compiler, find
from autogen.verify.compiler.listings import macros, prototypes
from autogen.verify.compiler.questions import SAMPLE, facts
from autogen.verify.module.calls import call
from autogen.verify.module.claims import claims
from autogen.verify.report import live_claims
from autogen.view import open_module
from tests import needs, pythons
from tests.bindings.subjects import PROJECT, row, subject

NATIVE = native_target()

# What the listing calls a thing -> what the comparison counts it as.
LISTED = {
    **{"struct": "record", "union": "record", "global": "global"},
    **{kind: kind for kind in ("enum", "enumerator", "constant", "ioctl", "typedef", "alias", "function")},
    **{"register": "register", "register array": "register"},
}
OBJECTIVE_C = ("class", "protocol", "method")  # compared by verify's own witnesses, see test_objective_c.py
# Macros that these headers define for gcc alone.
GCC_ONLY = {
    ("gnustep", "__has_feature"): "defined where the compiler lacks it",
    ("gnustep", "__has_extension"): "defined where the compiler lacks it",
    ("gnustep", "instancetype"): "defined where the compiler lacks it",
    ("libclang", "__has_feature"): "defined where the compiler lacks it",
    ("llvm", "__has_feature"): "defined where the compiler lacks it",
    ("va", "va_deprecated_enum"): "empty unless __GNUC__ is at least 6, and clang says 4",
}


FactsOf = Callable[[str, Compiler, str], Path]
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not NATIVE, reason="not on Linux: gcc's programs do not run here"),
]
FACTS_KEPT = 400  # two compilers and the targets of sixty bindings, and what they were two generators ago


def rows(wanted: Callable[[Binding], bool] = lambda one: True) -> list[Any]:
    """The bindings for this machine."""
    return [row(name) for name, one in PROJECT.bindings.items() if NATIVE in one.targets and wanted(one)]


def under_other_pythons() -> Iterator[Any]:
    """Each binding under each of the Pythons that the modules promise to work on; one row for one that is missing."""
    for minor in (12, 13):
        if minor == sys.version_info.minor:
            continue
        if pythons.find(minor):
            yield from (row(*one.values, minor) for one in rows())
        else:
            missing = pytest.mark.skip(reason=f"needs Python 3.{minor}, on PATH or kept by pyenv")
            yield pytest.param("every binding", minor, marks=missing)


each_binding = pytest.mark.parametrize("name", rows())
each_compiler = pytest.mark.parametrize("cc", ["gcc", "clang"])
each_foreign = pytest.mark.parametrize(
    ("name", "target"),
    [
        row(name, target)
        for name, one in PROJECT.bindings.items()
        for target in one.targets
        if target != NATIVE
    ],
)


def compiler(name: str, target: str = NATIVE) -> Compiler:
    needs.program(name)
    return find([name], target)[0]


@functools.cache
def built(name: str) -> Built:
    [result] = build(PROJECT, [name], jobs=1)
    assert result.built is not None, f"{name} cannot be built: {result.detail}"
    return result.built


@pytest.fixture(scope="session")
def facts_of(tmp_path_factory: pytest.TempPathFactory) -> FactsOf:
    """The file with a compiler's facts on a binding, asked for by whichever worker needs them first.

    They are kept in the cache under a digest of all that decides them: headers, questions, compiler.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    known = PROJECT.cache.root / "facts"
    known.mkdir(parents=True, exist_ok=True)

    @functools.cache
    def facts_file(name: str, cc: Compiler, target: str) -> Path:
        one = subject(name, target)
        sample = 1 if cc.clang or not shutil.which("clang") else SAMPLE
        asked = (one.text, one.roots, one.args, one.texts, target, sample, cc, version(cc))
        decides = repr((generator(), PROJECT.bindings[name], built(name).lock, asked))
        kept = known / f"{name}-{hashlib.sha256(decides.encode()).hexdigest()[:32]}.json"
        folder = shared / f"facts-{kept.stem}"
        with FileLock(f"{folder}.lock"):
            if kept.exists():
                kept.touch()  # what was used last is kept
            else:
                folder.mkdir(exist_ok=True)
                draft = folder / "draft.json"
                draft.write_text(json.dumps(facts(one, cc, folder, sample=sample)))
                shutil.move(draft, known / f"{kept.name}.{os.getpid()}")
                (known / f"{kept.name}.{os.getpid()}").replace(kept)
                prune(known, FACTS_KEPT)
            folder.mkdir(exist_ok=True)
            mine = folder / "facts.json"
            mine.write_bytes(kept.read_bytes())
        return mine

    return facts_file


@functools.cache
def version(cc: Compiler) -> str:
    return subprocess.run([*cc.command, "--version"], capture_output=True, text=True, check=True).stdout


def compared(python: str, file: Path, name: str) -> Comparison:
    """What is found under a Python: differences, and how many things of each kind were compared.

    Several tests ask, perhaps in several workers: the answer is kept beside the facts.
    """
    folder = file.with_name(f"under-{Path(python).name}")
    done = folder / "compared.json"
    with FileLock(f"{folder}.lock"):
        if not done.exists():
            folder.mkdir(exist_ok=True)
            known = json.loads(file.read_text())
            found = compare(live_claims(python, PROJECT.module_path(name), known, folder), known)
            done.write_text(json.dumps([list(map(astuple, found.differences)), found.counts]))
    differences, counts = json.loads(done.read_text())
    return Comparison([Difference(*one) for one in differences], Counter(counts))


def first_of(comparison: Comparison) -> str:
    found = list(map(str, comparison.differences))
    more = f"\n… and {len(found) - 40} more" if len(found) > 40 else ""
    return f"{len(found)} differences:\n" + "\n".join(found[:40]) + more


@each_compiler
@each_binding
def test_everything_in_the_module_is_as_the_compiler_says(name: str, cc: str, facts_of: FactsOf) -> None:
    found = compared(sys.executable, facts_of(name, compiler(cc), NATIVE), name)
    assert not found.differences, first_of(found)


@each_binding
def test_nothing_that_the_module_declares_is_left_uncompared(name: str, facts_of: FactsOf) -> None:
    """As many of each kind as `autogen list` shows; only variables are exempt, and types that C cannot name.

    gcc's Objective-C is an older one, for which GNUstep's headers leave some names out.
    """
    file = facts_of(name, compiler("gcc"), NATIVE)
    counts = compared(sys.executable, file, name).counts
    known = json.loads(file.read_text())
    exempt, unseen = known["exempt"], {one.rpartition(" ")[2] for one in known["unseen"]}
    assert not unseen or PROJECT.bindings[name].language == "objective-c"
    listed = Counter(
        LISTED[entry["kind"]]
        for entry in built(name).listing
        if entry["kind"] not in ("skipped", "macro function", "inline function", *OBJECTIVE_C)
        and entry["name"] not in {*exempt, *unseen}
    )
    counts["constant"] += counts["typed"] + counts["span"]  # records, arrays, pointers; ranges of bits
    assert {kind: counts[kind] for kind in LISTED.values()} == {
        kind: listed[kind] for kind in LISTED.values()
    }
    assert set(exempt.values()) <= {
        "a variable: its library is needed to read it",
        "a function made of C text: compared when it was generated",
        "its methods are compared, see methods.py",
    }


@pytest.mark.parametrize(("name", "minor"), list(under_other_pythons()))
def test_everything_is_as_gcc_says_under_another_python(name: str, minor: int, facts_of: FactsOf) -> None:
    file = facts_of(name, compiler("gcc"), NATIVE)
    python = pythons.find(minor)
    assert python is not None
    found = compared(python, file, name)
    assert not found.differences, first_of(found)
    assert found.counts == compared(sys.executable, file, name).counts


@each_compiler
@each_binding
def test_the_text_of_the_module_says_it_too(name: str, cc: str, facts_of: FactsOf) -> None:
    """What `autogen verify --json` prints is worked out from the text."""
    known = json.loads(facts_of(name, compiler(cc), NATIVE).read_text())
    known["exempt"].update(dict.fromkeys(known["function"], "only live"))
    known["function"] = {}
    found = compare(claims(open_module(PROJECT.module_path(name)).view(NATIVE)), known)
    assert not found.differences, first_of(found)


@each_foreign
def test_the_text_of_the_module_is_as_clang_says_of_other_targets(
    name: str, target: str, facts_of: FactsOf
) -> None:
    known = json.loads(facts_of(name, compiler("clang", target), target).read_text())
    found = compare(claims(open_module(PROJECT.module_path(name)).view(target)), known)
    assert not found.differences, first_of(found)
    assert sum(found.counts.values()) > 10


@each_compiler
@each_binding
def test_every_record_is_passed_by_value_as_the_compiler_does_or_refused(
    name: str, cc: str, tmp_path: Path
) -> None:
    found = call(open_module(PROJECT.module_path(name)), subject(name, NATIVE), compiler(cc), tmp_path)
    assert list(map(str, found.differences)) == []
    assert found.notes == []


@pytest.mark.parametrize("name", rows(lambda one: not one.kinds or "macro" in one.kinds))
def test_every_macro_is_in_the_module_or_explained(name: str, tmp_path: Path) -> None:
    one, gcc = subject(name, NATIVE), compiler("gcc")
    binding = PROJECT.bindings[name]
    wanted = matcher(Options(binding.symbols.include, binding.symbols.exclude))
    names = {entry["name"] for entry in built(name).listing} | built(name).skipped.keys()
    registers = open_module(PROJECT.module_path(name)).file.on(NATIVE).registers.values()
    names.update(macro for register in registers for macro, _ in register.macros())
    found = [
        macro
        for macro in macros(one, gcc, tmp_path)
        if (macro.body or macro.function_like) and wanted(macro.name)
    ]
    missing = {macro.name for macro in found if not {macro.name, identifier(macro.name)} & names}
    assert missing == {macro for where, macro in GCC_ONLY if where == name}


@pytest.mark.parametrize("name", rows(lambda one: not one.kinds or "function" in one.kinds))
def test_every_function_is_in_the_module_or_explained(name: str, tmp_path: Path) -> None:
    one, gcc = subject(name, NATIVE), compiler("gcc")
    binding = PROJECT.bindings[name]
    wanted = matcher(Options(binding.symbols.include, binding.symbols.exclude))
    names = {entry["name"] for entry in built(name).listing} | built(name).skipped.keys()
    found = [
        f
        for f, p in prototypes(one, gcc, tmp_path).items()
        if p.header and one.selected(p.header) and wanted(f)
    ]
    assert not [function for function in found if not {function, identifier(function)} & names]
