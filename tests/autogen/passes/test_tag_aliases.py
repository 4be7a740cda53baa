"""`--tag-aliases`: what has a tag has its name with the kind before it as well, as other generators give it."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from autogen.commands.support import support
from autogen.files import write
from autogen.produce import from_headers
from tests.autogen.run import autogen

HEADER = """
struct point { int x, y; };
union number { int i; float f; };
enum axis { AXIS_X, AXIS_Y = 4 };
typedef struct { int width; } size_only;
typedef struct node { struct node *next; } node_t;
struct opaque;
struct opaque *make(void);
int struct_taken;
struct taken { int a; };
"""


def test_they_are_the_same_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "geo.h").write_text(HEADER)
    result = from_headers([str(tmp_path / "geo.h")], name="geo", tag_aliases=True)
    write({tmp_path / "geo_tags.py": result.text, **support(tmp_path)}, tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    geo = importlib.import_module("geo_tags")
    monkeypatch.delitem(sys.modules, "geo_tags")
    assert geo.struct_point is geo.point and geo.union_number is geo.number and geo.enum_axis is geo.axis
    assert geo.struct_point(x=1, y=2).y == 2 and geo.enum_axis(4) == geo.AXIS_Y == 4
    assert geo.struct_node is geo.node
    assert not hasattr(geo, "struct_size_only")  # C has no such tag
    assert "struct_point = point\n" in result.stub


def test_a_name_that_is_taken_stays(tmp_path: Path) -> None:
    (tmp_path / "geo.h").write_text(HEADER)
    with_tags = from_headers([str(tmp_path / "geo.h")], name="geo", tag_aliases=True)
    assert "struct_taken: c_int" in with_tags.text and "struct_taken = taken" not in with_tags.text


def test_they_are_there_only_when_asked_for(tmp_path: Path) -> None:
    (tmp_path / "geo.h").write_text(HEADER)
    assert "struct_point" not in from_headers([str(tmp_path / "geo.h")], name="geo").text


@pytest.mark.needs("gcc")
def test_a_compiler_is_not_asked_about_them_and_all_else_is_the_same(tmp_path: Path) -> None:
    """C spells them as two words."""
    (tmp_path / "geo.h").write_text(HEADER)
    for words in (
        ("gen", "geo.h", "-o", "geo.py", "--tag-aliases"),
        ("check", "geo.py"),
        ("verify", "geo.py", "--cc", "gcc"),
    ):
        done = autogen(*words, folder=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
