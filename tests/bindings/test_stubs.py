"""The stubs of all bindings: complete, true of what the run time makes, and nothing that a type checker frowns at."""

from __future__ import annotations

import ast
import ctypes
import functools
import gc
import importlib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from autogen.render.stubs import ALIKE
from autogen.render.stubs_objc import EXTRAS
from bindings._support.enums import Enum, Flags
from bindings._support.format import GRAMMAR
from bindings._support.registers import Register
from tests.bindings.subjects import PROJECT
from tests.examples import telling

ROOT = Path(__file__).parents[2]
NAMES = [*PROJECT.bindings]
# One of each kind: C, ioctls, macros that are code, records of many kinds, packages, Objective-C of both, registers
# that differ by a number alone, and enumerations of thousands.
TELLING = (
    "libc",
    "v4l2",
    "kfd",
    "hip",
    "va",
    "libav62.avutil",
    "gnustep",
    "foundation",
    "metal",
    "amd_gpu.nbio_7_2_0",
    "amd_gpu.vega10_enum",
    "amd_gpu.sdma_6_0",
)


@pytest.fixture(scope="module", params=telling(NAMES, *TELLING))
def name(request: pytest.FixtureRequest) -> str:
    """A binding; of module scope, so that the tests of one follow each other and its stub is parsed once."""
    return request.param  # type: ignore[no-any-return]


@functools.lru_cache(maxsize=1)
def stub(name: str) -> ast.Module:
    gc.disable()  # nothing of a tree is garbage, and looking for some takes as long as making it
    try:
        return ast.parse(PROJECT.stub_path(name).read_text())
    finally:
        gc.enable()


def declared(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Each name of a scope, with its annotation or what it is taken from."""
    for node in body:
        match node:
            case ast.FunctionDef() | ast.ClassDef():
                yield node.name, ""
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                yield name, ast.unparse(annotation)
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=value):
                yield from ((name.id, ast.unparse(value)) for name in names if isinstance(name, ast.Name))
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, ast.unparse(value)


def plain(text: str) -> str:
    """Without the prefixes of names that the module has as well."""
    return re.sub(r"\b_[bcst]\.", "", text)


def classes(name: str, base: str) -> Iterator[tuple[ast.ClassDef, str, Any]]:
    """The classes of a stub whose first base fits, that base, and what the module has here."""
    module = importlib.import_module(f"bindings.{name}")
    for node in stub(name).body:
        text = ast.unparse(node.bases[0]) if isinstance(node, ast.ClassDef) else ""
        if isinstance(node, ast.ClassDef) and re.match(base, text) and hasattr(module, node.name):
            yield node, text, getattr(module, node.name)  # other targets have more


def untouched(name: str) -> ModuleType:
    """The module as a program imports it, without what other tests have made of its names."""
    path = ROOT / "bindings" / f"{name.replace('.', '/')}.py"
    spec = spec_from_file_location(f"bindings.{name}", path)
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_stub_and_module_have_the_same_names(name: str) -> None:
    stubbed = {key for key, _ in declared(stub(name).body) if not key.startswith(("_type_", "_T_"))}
    module = untouched(name)
    tables = {f"_{table}" for table in [*GRAMMAR, "targets"]}
    present = {key for key in dir(module) if key not in tables and key != "_bindings"}
    standard = set(dir(sys.modules[__name__])) | {"__getattr__", "__dir__", "__namespace__", "__path__"}
    elsewhere = {
        name
        for changes in getattr(module, "_targets", {}).values()
        for name in re.findall(r"\w+", " ".join(changes.values()))
    }
    assert stubbed - present - elsewhere == set()
    families = Counter(re.sub(r"\d+", "#", key) for key in present)
    left_out = {key for key in present - stubbed if families[re.sub(r"\d+", "#", key)] > ALIKE}
    assert all(isinstance(getattr(module, key), Register) for key in left_out)
    assert {re.sub(r"\d+", "#", key) for key in left_out} <= {re.sub(r"\d+", "#", key) for key in stubbed}
    assert {key for key in present - stubbed - left_out if key not in standard} == set()


MEMBERS: dict[str, tuple[type, ...]] = {
    "Int": (int,),
    "Enumeration": (int,),
    "Bool": (bool,),
    "Float": (float,),
    "Char": (bytes,),
    "Chars": (bytes,),
    "WideChar": (str,),
    "WideChars": (str,),
    "Address": (int, type(None)),
    "Bytes": (bytes, type(None)),
    "WideString": (str, type(None)),
    "PointerTo": (ctypes._Pointer,),
    "ArrayOf": (ctypes.Array,),
    "Inner": (ctypes.Structure, ctypes.Union),
    "Complex": (complex,),
    "Lanes": (ctypes.Structure,),
    "Function": (ctypes._CFuncPtr,),
    "Plain": (ctypes._CFuncPtr, ctypes._Pointer, ctypes.c_void_p, type(None)),
}


def test_members_are_what_the_stub_says(name: str) -> None:
    for node, base, cls in classes(name, r"(_s\.)?(Bare)?(Structure|Union)"):
        assert issubclass(cls, ctypes.Union if base.endswith("Union") else ctypes.Structure)
        members = list(declared(node.body))
        record = cls() if members else None  # what is only declared cannot be made
        for member, annotation in members:
            value = getattr(record, member)
            assert isinstance(value, MEMBERS[plain(annotation).partition("[")[0]]), (
                node.name,
                member,
                annotation,
            )
            assert isinstance(getattr(cls, member).offset, int)


def test_enumerators_are_what_the_stub_says(name: str) -> None:
    for node, base, cls in classes(name, r"(_s\.)?(Enum|Open|Flags)$"):
        assert issubclass(cls, Flags if plain(base) == "Flags" else Enum)
        for member, source in declared(node.body):
            assert plain(source) in ("members", "Member")
            assert member not in cls._values_ or type(getattr(cls, member)) is cls


RESULTS: dict[str, tuple[type, ...]] = {  # what is said -> what ctypes makes it of
    "None": (type(None),),
    "bytes | None": (ctypes.c_char_p,),
    "str | None": (ctypes.c_wchar_p,),
    "int | None": (ctypes.c_void_p,),
    "bytes": (ctypes.c_char,),
    "bool": (ctypes.c_bool,),
    "float": (ctypes.c_float, ctypes.c_double, ctypes.c_longdouble),
}
NOT_INTEGERS = tuple(kind for kinds in RESULTS.values() for kind in kinds)


def test_functions_are_what_the_stub_says(name: str) -> None:
    module = importlib.import_module(f"bindings.{name}")
    known = dict(declared(stub(name).body))
    for node in stub(name).body:
        function = getattr(module, node.name, None) if isinstance(node, ast.FunctionDef) else None
        if function is None or not hasattr(function, "argtypes") or node.args.kwonlyargs:
            continue  # a macro, a function that takes objects, or one of another target
        if function.argtypes is not None:
            assert len(node.args.posonlyargs) == len(function.argtypes), node.name
        says = plain(ast.unparse(node.returns)) if node.returns else ""
        result = function.restype or type(None)
        if says in RESULTS:
            assert issubclass(result, RESULTS[says]), (node.name, says, result)
        elif says == "int" or says.startswith("Annotated[int, "):
            assert issubclass(result, ctypes._SimpleCData) and result not in NOT_INTEGERS, (node.name, result)
        elif says.startswith("Pointer["):
            assert issubclass(result, ctypes._Pointer), (node.name, result)
        elif says in known and not result.__module__.endswith(
            ".objects.object"
        ):  # objects get their class later
            declares = getattr(module, says)
            assert result is getattr(declares, "ctype", declares), (node.name, result)


def test_ioctls_return_what_the_stub_says(name: str) -> None:
    module = importlib.import_module(f"bindings.{name}")
    for key, annotation in declared(stub(name).body):
        if found := re.fullmatch(r"Ioctl\[(int)\]|ioctl\((?:\w+\.)?(\w+)\)", plain(annotation)):
            argument, record = getattr(module, key).argument, found[1] or found[2]
            integer = argument is None or issubclass(argument, ctypes._SimpleCData)
            assert ("int" if integer else argument.__name__) == record


def test_lines_have_at_most_200_characters() -> None:
    lines = ((name, line) for name in NAMES for line in PROJECT.stub_path(name).read_text().split("\n"))
    long = [(name, line) for name, line in lines if len(line) > 200]
    # Metal has methods whose very names are longer.
    assert [one for one in long if not re.fullmatch(r" +def \w+\(self,", one[1])] == []


def test_classes_of_foundation_have_what_the_stubs_add() -> None:
    from bindings._support.objc.classes import extras

    tree = ast.parse((ROOT / "bindings/_support/stubs.pyi").read_text())
    output = {
        node.name.removesuffix("Extras"): {member for member, _ in declared(node.body)}
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name.endswith("Extras")
    }
    added = {name: set(members) for name, members in extras._members.items()}
    # Headers declare these, and so do the stubs: the run time's do more than send them.
    assert added.pop("NSAutoreleasePool") == {"drain", "release"}
    assert output == added
    assert output.keys() == EXTRAS.keys()


DERIVED = """
from bindings import foundation, gnustep

class Described(foundation.NSObject, foundation.NSCopying):
    def description(self) -> foundation.NSString:
        return foundation.NSString.from_str("x")
    def hash(self) -> int:
        return 3

class Delegate(gnustep.NSObject, gnustep.NSXMLParserDelegate):
    def description(self) -> gnustep.NSString:
        return gnustep.NSString.from_str("x")

described: foundation.NSString = Described.new().description()
of_class: foundation.NSString = foundation.NSString.description()
kind = Delegate.class_(), Delegate.new().class_()
"""
"""Selectors that a class answers itself, and a protocol that its subclass adopts has for objects."""


@pytest.mark.parametrize(
    "stubs",
    [
        ["_support/stubs", "foundation", "objc", "kfd", "vfio", "hiprtc", "comgr", "amd_gpu/hdp_6_0_0"],
        pytest.param(["**/*"], marks=pytest.mark.lists),
    ],
    ids=["some", "all"],
)
def test_pyright_has_nothing_to_say(tmp_path: Path, stubs: list[str]) -> None:
    """Strict, stubs in one process, and classes below theirs; mypy reads all of them in `make lint`."""
    include = [*(f"bindings/{stub}.pyi" for stub in stubs), "derived.py"]
    configuration = {"include": include, "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (tmp_path / "bindings").symlink_to(ROOT / "bindings")
    (tmp_path / "derived.py").write_text(DERIVED)
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(configuration))
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--project",
            str(tmp_path),
            "--pythonpath",
            sys.executable,
            "--outputjson",
        ],
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
    )
    if run.returncode > 1:
        pytest.skip(f"pyright does not run here: {run.stderr[-200:]}")
    report = json.loads(run.stdout)
    assert report["generalDiagnostics"] == []
    found = len(NAMES) if stubs == ["**/*"] else len(stubs)
    assert report["summary"]["filesAnalyzed"] > found
