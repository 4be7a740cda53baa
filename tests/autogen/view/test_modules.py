"""A module is found with those that it takes types from: by its file, or by texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.errors import AutogenError
from autogen.view import from_text, open_module


def text(targets: str = "", **tables: str) -> str:
    listed = ", ".join(f'{name}="""\n{rows}\n"""' for name, rows in tables.items())
    return f'__getattr__, __dir__ = _bindings(globals(), {listed}, target="x86_64-linux-gnu", targets={{{targets}}})\n'


BASE = text(records="base: struct, 16 bytes\n  a: c_long @ 0\n  b: c_long @ 8")
USER = text(
    types="base = base.base\nown = base", records="user: struct, 24 bytes\n  c: c_char @ 0\n  b: own @ 8"
)


def test_types_of_another_module_come_from_the_file_beside(tmp_path: Path) -> None:
    (tmp_path / "base.py").write_text(BASE)
    (tmp_path / "user.py").write_text(USER)
    view = open_module(tmp_path / "user.py").view()
    home, name = view.resolve("own")
    assert (home.declarations.records[name].size, view.size("own"), view.size("base.base")) == (16, 16, 16)
    assert view.align(view.declarations.records["user"]) == 8


def test_types_of_a_module_that_is_not_there_keep_their_name_and_have_no_size(tmp_path: Path) -> None:
    (tmp_path / "user.py").write_text(USER)
    view = open_module(tmp_path / "user.py").view()
    assert (view.resolve("own")[1], view.shape("own"), view.size("own")) == ("base.base", None, 0)


def test_a_target_is_found_whatever_its_version_and_any_other_sees_the_first_ones_tables() -> None:
    module = from_text(
        text('"arm64-apple-macos14": {"types": "\\nt = c_long\\n"}', types="t = c_int"), "m", {}.get
    )
    assert [module.view(one).size("t") for one in ("", "arm64-apple-macos15", "i386-linux-gnu")] == [4, 8, 4]


@pytest.mark.parametrize(("broken", "shown"), [("user.py", "user.py"), ("base.py", "base.py")])
def test_a_file_that_autogen_did_not_make_is_an_error_that_names_it(
    broken: str, shown: str, tmp_path: Path
) -> None:
    (tmp_path / "base.py").write_text(BASE)
    (tmp_path / "user.py").write_text(USER)
    (tmp_path / broken).write_text("x = 1\n")
    with pytest.raises(AutogenError, match=rf"{shown}: not a module made by autogen"):
        open_module(tmp_path / "user.py").view().shape("own")


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AutogenError, match=r"gone\.py: cannot be read"):
        open_module(tmp_path / "gone.py")
