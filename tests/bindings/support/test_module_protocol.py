"""A generated module behaves as any module: every tool that looks at modules works on it."""

from __future__ import annotations

import copy
import ctypes
import importlib
import inspect
import pickle
import pydoc
import shutil
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Maker

MISSING = ("libnot-here.so.1",)
TABLES: dict[str, Any] = {
    "records": """
        point: struct, 8 bytes
          x: c_int @ 0
          y: c_int @ 4

        line: struct, 16 bytes
          ends: point * 2 @ 0

        odd: struct, 8 bytes, align 4, explicit
          a: c_uint8 @ 0
          b: c_uint32 @ 1
          flags: c_int:3 @ 5.1

        _hidden: struct, 4 bytes
          a: c_int @ 0

        held: struct, 8 bytes
          p: POINTER(point) @ 0
    """,
    "enums": """
        colour: c_uint
          RED = 0
          GREEN = 1
    """,
    "types": "point_t = point",
    "functions": """
        labs(_0: c_long) -> c_long
        nowhere_to_be_found(_0: c_long) -> c_long
    """,
    "ioctls": "REQUEST = 0x5413: point",
    "aliases": "spot = point",
    "constants": "LIMIT = 7",
    "skipped": "MACRO: function-like macro",
}
NAMES = ["GREEN", "LIMIT", "RED", "REQUEST", "_hidden", "colour", "held", "labs", "line", "nowhere_to_be_found",
         "odd", "point", "point_t", "spot"]  # fmt: skip


@pytest.fixture
def m(make: Maker) -> Any:
    return make(**TABLES)


# Looking --------------------------------------------------------------------------------------------------


def test_dir_lists_every_name_before_any_is_touched(m: Any) -> None:
    assert set(NAMES) <= set(dir(m))
    assert dir(m) == sorted(dir(m))
    assert len(dir(m)) == len(set(dir(m)))
    assert not {"MACRO", "__namespace__", "c_int"} & set(dir(m))


def test_every_name_that_dir_lists_is_there(m: Any) -> None:
    assert [name for name in dir(m) if not hasattr(m, name)] == []


@pytest.mark.parametrize(
    "name", ["nothing", "MACRO", "__path__", "__wrapped__", "x", "  x", "point: struct", "", "RED = 0"]
)
def test_hasattr_of_what_is_not_there_is_false(m: Any, name: str) -> None:
    assert not hasattr(m, name)
    assert getattr(m, name, "default") == "default"
    assert m.point(1, 2).y == 2


def test_a_missing_name_says_which_and_of_what(m: Any) -> None:
    with pytest.raises(AttributeError) as missed:
        m.pointt  # noqa: B018
    assert (missed.value.name, missed.value.obj) == ("pointt", m)
    assert str(missed.value) == f"module {m.__name__!r} has no attribute 'pointt'"


@pytest.mark.parametrize(
    ("typed", "meant"), [("helt", "held"), ("GREN", "GREEN"), ("lab", "labs"), ("REQEST", "REQUEST")]
)
def test_python_or_the_module_says_what_was_meant(make: Maker, typed: str, meant: str) -> None:
    """Python looks through 750 names and no more."""
    for name, constants in (("few", ""), ("many", "\n".join(f"VALUE_{n} = {n}" for n in range(1000)))):
        m = make(name, **{**TABLES, "constants": constants})
        script = f"import sys; sys.path[0] = {sys.path[0]!r}; import {m.__name__} as m; m.{typed}"
        folder = str(Path(m.__file__).parents[1])
        words = [sys.executable, "-c", f"import sys; sys.path.append({folder!r}); {script}"]
        done = subprocess.run(words, capture_output=True, text=True, timeout=60)
        expected = (
            f"AttributeError: module {m.__name__!r} has no attribute {typed!r}. Did you mean: {meant!r}?"
        )
        assert done.stderr.splitlines()[-1] == expected


def test_the_nearest_name_is_looked_for_when_the_error_is_read(make: Maker, monkeypatch: Any) -> None:
    m = make(constants="\n".join(f"VALUE_{n} = {n}" for n in range(1000)))
    monkeypatch.setitem(sys.modules, "difflib", None)
    assert not hasattr(m, "VALUE_10000")
    with pytest.raises(AttributeError) as missed:
        m.VALUE_10000  # noqa: B018
    assert "VALUE_100" not in vars(m)
    monkeypatch.undo()
    plain = f"module {m.__name__!r} has no attribute 'VALUE_10000'"
    assert str(missed.value).startswith(f"{plain}. Did you mean: 'VALUE_")
    assert missed.value.args == (plain,)
    assert str(pickle.loads(pickle.dumps(missed.value))) == str(missed.value)
    with pytest.raises(AttributeError) as missed:
        m.nothing_like_it  # noqa: B018
    assert str(missed.value) == f"module {m.__name__!r} has no attribute 'nothing_like_it'"


def test_vars_has_what_was_touched(m: Any) -> None:
    assert "point" not in vars(m)
    point = m.point
    assert vars(m)["point"] is point


def test_help_returns(m: Any) -> None:
    text = pydoc.plain(pydoc.render_doc(m))
    for name in ("class point", "class colour", "LIMIT = 7"):
        assert name in text


def test_help_and_hasattr_without_the_library(make: Maker) -> None:
    m = make("bare", functions="f(_0: c_int) -> c_int", globals="g: c_int", library=MISSING)
    assert pydoc.render_doc(m)
    assert callable(m.f)
    assert hasattr(m, "f")


def test_inspect_finds_members_and_modules(m: Any) -> None:
    assert dict(inspect.getmembers(m))["line"] is m.line
    assert inspect.getmodule(m.point) is m


# Importing ------------------------------------------------------------------------------------------------


def test_star_import_brings_the_public_names(m: Any) -> None:
    names: dict[str, Any] = {}
    exec(f"from {m.__name__} import *", names)
    assert set(NAMES) - {"_hidden"} <= set(names)
    assert "_hidden" not in names and "_bindings" not in names
    assert names["point"] is m.point and names["LIMIT"] == 7


def test_star_import_without_the_library(make: Maker) -> None:
    m = make(
        "bare", functions="f(_0: c_int) -> c_int", globals="g: c_int", constants="A = 1", library=MISSING
    )
    names: dict[str, Any] = {}
    exec(f"from {m.__name__} import *", names)
    assert names["A"] == 1 and callable(names["f"])


def test_importing_names(m: Any) -> None:
    names: dict[str, Any] = {}
    exec(f"from {m.__name__} import point, LIMIT, labs, nowhere_to_be_found", names)
    assert names["point"] is m.point and names["labs"](-2) == 2
    with pytest.raises(OSError, match="nowhere_to_be_found"):
        names["nowhere_to_be_found"](1)
    with pytest.raises(ImportError, match="nothing"):
        exec(f"from {m.__name__} import nothing", names)


def test_a_reloaded_module_is_one_piece(m: Any) -> None:
    before = m.point
    m.extra = 1
    assert importlib.reload(m) is m
    assert m.LIMIT == 7 and m.extra == 1
    line = m.line((m.point(1, 2), m.point(3, 4)))  # point was touched before, line was not
    assert isinstance(line.ends[0], m.point) and isinstance(m.spot(), m.point)
    assert ctypes.sizeof(before) == 8


def test_it_is_a_module(m: Any) -> None:
    assert isinstance(m, types.ModuleType)
    assert not hasattr(m, "__path__")
    assert m.__all__ == [name for name in dir(m) if not name.startswith("_")]


# Using ----------------------------------------------------------------------------------------------------


def test_types_are_the_same_object_under_all_their_names(m: Any) -> None:
    assert m.point is m.point_t is m.spot
    assert m.line._fields_[0][1]._type_ is m.point


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_records_are_pickled(m: Any, protocol: int) -> None:
    for record in (m.point(1, 2), m.line((m.point(1, 2), m.point(3, 4))), m.odd(1, 2, -3)):
        copied = pickle.loads(pickle.dumps(record, protocol))
        assert (type(copied), bytes(copied)) == (type(record), bytes(record))
    assert pickle.loads(pickle.dumps(m.point, protocol)) is m.point


def test_a_pickle_finds_its_class_in_a_module_that_nobody_touched(make: Maker) -> None:
    data = pickle.dumps(make("pickled", **TABLES).odd(1, 2, -3))
    m = make("pickled", **TABLES)
    importlib.reload(m)
    odd = pickle.loads(data)
    assert type(odd) is m.odd and (odd.a, odd.b, odd.flags) == (1, 2, -3)


def test_pointers_are_not_pickled(m: Any) -> None:
    with pytest.raises(ValueError, match="pointers"):
        pickle.dumps(m.held())


def test_records_are_copied(m: Any) -> None:
    odd = m.odd(1, 2, -3)
    for copied in (copy.copy(odd), copy.deepcopy(odd)):
        copied.b = 9
        assert (odd.b, copied.a, copied.flags) == (2, 1, -3)


@pytest.mark.parametrize("name", ["point", "odd"])
def test_records_are_subclassed(m: Any, name: str) -> None:
    base: Any = getattr(m, name)
    first, second = ("x", "y") if name == "point" else ("a", "b")

    class mine(base):  # type: ignore[misc]
        def total(self) -> int:
            return int(getattr(self, first) + getattr(self, second))

    record = mine(1, 2)
    assert record.total() == 3
    assert isinstance(record, base) and ctypes.sizeof(mine) == ctypes.sizeof(base)
    if name == "point":
        line = m.line((record, record))
        assert line.ends[1].y == 2


def test_a_subclass_may_have_an_init_of_its_own(m: Any) -> None:
    base: Any = m.odd

    class mine(base):  # type: ignore[misc]
        def __init__(self, both: int) -> None:
            super().__init__(both, b=both)

    assert (mine(4).a, mine(4).b) == (4, 4)


def test_records_are_told_apart(m: Any) -> None:
    assert isinstance(m.point(), m.point) and not isinstance(m.point(), m.line)
    assert m.point in {m.point, m.line}


def test_names_may_be_replaced_and_deleted(m: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(m, "labs", lambda n: "mine")
    assert m.labs(1) == "mine"
    monkeypatch.undo()
    assert m.labs(-1) == 1
    point = m.point
    del m.point
    assert m.point is point


def test_it_works_without_a_package(package: Path, tmp_path: Path) -> None:
    """The module and `_support` side by side in any folder, as `autogen gen` writes them."""
    shutil.copytree(package / "_support", tmp_path / "_support")
    text = (
        "from _support import bindings\n__getattr__, __dir__ = bindings(globals(), constants='\\nA = 5\\n')\n"
    )
    (tmp_path / "alone.py").write_text(text)
    done = subprocess.run(
        [sys.executable, "-c", "import alone; print(alone.A)"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout == "5\n", done.stderr


def test_a_module_without_classes_never_imports_the_run_time(make: Maker) -> None:
    module = make(functions="labs(_0: c_long) -> c_long", records="r: struct, 4 bytes\n  x: c_int @ 0")
    before = {name for name in sys.modules if ".objc" in name}
    assert module.labs(-1) == 1 and module.r(2).x == 2 and "labs" in dir(module)
    assert {name for name in sys.modules if ".objc" in name} == before
