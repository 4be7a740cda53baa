"""What users import is what is verified: on each of its targets, a module shows what its reader reads and clang says.

The run time is told that it runs on the target. It is the same code that the reader's answer comes from, so the tables
are held against clang's model of the headers as well.
"""

from __future__ import annotations

import math
import pickle
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from autogen import model as declared
from autogen.modulefile.reader import statements
from autogen.passes.names import member, members
from autogen.verify.sources import model_of_binding
from autogen.view import open_module
from bindings._support.format.targets import normal
from tests.bindings.subjects import PROJECT

ROOT = Path(__file__).parents[3]
BINDINGS = ROOT / "bindings"
CHILD = Path(__file__).with_name("shown_child.py")
MODULES = {
    ".".join(path.relative_to(BINDINGS).with_suffix("").parts): path
    for path in sorted(BINDINGS.rglob("*.py"))
    if "_support" not in path.parts and path.name != "__init__.py"
}


def _targets(path: Path) -> tuple[str, ...]:
    """Those a module names; what it has for them is read by the tests, not by everyone who collects them."""
    facts = statements(path.read_text()).facts
    return (facts.get("target", ""), *facts.get("targets", ()))


TARGETS = {name: _targets(path) for name, path in MODULES.items()}
# One of each kind: C that differs between machines, C that does not, registers, a large API, Objective-C on a Mac.
TELLING = {
    ("libc", "aarch64-linux-gnu"),
    ("opencl", "aarch64-linux-gnu"),
    ("foundation", "x86_64-apple-macos14"),
    ("objc", "x86_64-apple-macos14"),
    ("kfd", "x86_64-linux-gnu"),
    ("io_uring", "x86_64-linux-gnu"),
    ("hip", "x86_64-linux-gnu"),
    ("amd_gpu.hdp_6_0_0", "x86_64-linux-gnu"),
}
# All pairs of a target go to one worker: what modules show there is found out once for all of them.
PAIRS = [
    pytest.param(
        name,
        target,
        marks=[
            pytest.mark.xdist_group(f"shown on {target}"),
            *([] if (name, target) in TELLING else [pytest.mark.lists]),
        ],
    )
    for name, targets in TARGETS.items()
    for target in targets
]


@pytest.fixture(scope="session")
def shown(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """shown(module, target): what the module shows there. One process a target looks at all that this run asks for."""
    folder = tmp_path_factory.mktemp("shown")
    pairs = {
        (item.callspec.params["name"], item.callspec.params["target"])
        for item in request.session.items
        if item.path == Path(__file__)
    }

    @cache
    def on(target: str) -> dict[str, Any]:
        names = sorted(name for name, of in pairs if of == target)
        file = folder / target
        # The running Python names no version.
        words = [sys.executable, str(CHILD), normal(target), str(file), *names]
        done = subprocess.run(
            words, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
        )
        assert not done.returncode, done.stderr
        found: dict[str, Any] = pickle.loads(file.read_bytes())
        return found

    return lambda name, target: on(target)[name]


def equal(one: Any, other: Any) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(equal, one, other))
    return bool(one == other or (isinstance(one, float) and math.isnan(one) and math.isnan(other)))


@pytest.mark.parametrize(("name", "target"), PAIRS, ids=lambda value: str(value))
def test_the_reader_s_answer(shown: Any, name: str, target: str) -> None:
    found, view = shown(name, target), open_module(MODULES[name]).view(target)
    reader = view.declarations
    enumerators = {key: value for enum in reader.enums.values() for key, value in enum.members.items()}
    tables: list[Any] = [
        reader.records,
        reader.enums,
        reader.types,
        reader.functions,
        reader.globals,
        reader.ioctls,
    ]
    tables += [reader.aliases, reader.others.get("macros", {}), reader.constants, enumerators]
    tables += [reader.others.get("values", {}), reader.typed]
    tables += [reader.classes, reader.protocols, reader.registers]
    names = [key for table in tables for key in table]
    assert len(names) == len(set(names)), "a name is in two tables"
    assert set(found["names"]) == set(names)
    for key, value in {**reader.constants, **enumerators}.items():
        assert equal(found["values"][key], value), key
    for key, enum in reader.enums.items():
        values, flags, size = found["enums"][key]
        assert (values, flags, size) == (dict(enum.members), enum.flags, view.size(enum.type)), key
    assert not found["broken"]
    for key, record in reader.records.items():
        if record.size is None:
            continue
        size, union, offsets = found["records"][key]
        assert (size, union) == (record.size, record.kind == "union"), key
        wanted = {m.name or m.type: m.byte for m in record.members if m.bits is None}
        assert offsets == wanted, key
    for key, function in reader.functions.items():
        if key not in found["functions"]:
            continue  # one with Objective-C's conversions
        arguments, result = found["functions"][key]
        bare = not function.parameters and function.variadic
        assert arguments == (None if bare else [view.size(kind) for _, kind in function.parameters]), key
        assert result == (None if function.result == "None" else view.size(function.result)), key


@pytest.mark.network
@pytest.mark.parametrize(("name", "target"), PAIRS, ids=str)
def test_clang_s_answer(shown: Any, name: str, target: str) -> None:
    found, model = shown(name, target), model_of_binding(PROJECT, name, target)
    names = set()
    for d in model.declarations:
        called = model.names.get(d.key, "")
        match d:
            case declared.Enum():
                wanted = dict(members(d))
                names |= {called, *wanted} - {""}
                assert {key: found["values"][key] for key in wanted} == wanted, called
            case declared.Constant():
                names.add(called)
                assert equal(found["values"][called], d.value), called
            case declared.Record() if d.size is not None:
                names.add(called)
                size, union, offsets = found["records"][called]
                assert (size, union) == (d.size, d.kind == "union"), called
                for f in d.fields:
                    if f.name and f.bits is None:
                        assert offsets[member(f.name)] * 8 == f.offset, f"{called}.{f.name}"
            case declared.Function():
                names.add(called)
                arguments, _ = found["functions"].get(called, (None, None))
                assert arguments is None or len(arguments) == len(d.type.parameters), called
            case declared.Typedef() if not d.name:
                pass
            case declared.Alias() if d.of not in model.names:
                pass
            case _:
                names.add(called)
    assert set(found["names"]) == names - {""}
