"""`[tool.autogen]` says where a project has what; a stranger's says nothing that leads out of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.errors import AutogenError
from autogen.project import Config, configured, find


def test_a_folder_without_a_word_of_autogen_is_no_project(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n')
    assert configured(tmp_path) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [("pyproject.toml", '[tool.autogen]\noutput = "src/x"\n'), ("autogen.toml", 'output = "src/x"\n')],
)
def test_either_file_says_it(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    (tmp_path / "headers").mkdir()
    assert configured(tmp_path) == Config(output="src/x")
    (tmp_path / "src" / "deep").mkdir(parents=True)
    where = find(tmp_path / "src" / "deep")
    assert (where.root, where.modules) == (tmp_path, tmp_path / "src" / "x")
    assert {"host", "builtins", "linux@7.2"} <= set(where.pins.sources)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('output = "/etc"', "autogen.toml:1: output: '/etc' leads out of the project"),
        ('\nheaders = "../x"', "autogen.toml:2: headers: '../x' leads out of the project"),
        ('output = "link/x"', "leads out of the project"),
        *(
            (f'output = "{folder}"', "is no folder for a project's output")
            for folder in (".git", "src/.venv/x", "lib/site-packages", "lib/Dist-Packages/x")
        ),
        *(
            (f'{key} = "a{character}b"', "has a character that")
            for key in ("output", "headers")
            for character in "\x9b\u202e\u200b\u2028"
        ),
        ('outptu = "x"', "did you mean 'output'"),
        ("support = 1", "autogen.toml:1: support: expected"),
        ("output = ", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path)
    (folder / "autogen.toml").write_text(text + "\n")
    with pytest.raises(AutogenError, match=".*".join(message.split("'"))):
        configured(folder)


def test_a_configuration_that_is_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    (tmp_path / "secret").write_text("password")
    (folder / "pyproject.toml").symlink_to(tmp_path / "secret")
    with pytest.raises(AutogenError, match="a link that leads out of the folder") as refused:
        configured(folder)
    assert "password" not in str(refused.value)
