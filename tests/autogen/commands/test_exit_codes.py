"""What a command ends with: a defect of autogen is 70, with what was done, and asks for a report."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.commands import EXIT_CODES, main
from autogen.parse import reader

from .conftest import Tree


def _ends(*words: str) -> int:
    with pytest.raises(SystemExit) as end:
        main(list(words))
    assert isinstance(end.value.code, int)
    return end.value.code


def _defect(*_: object, **__: object) -> None:
    raise KeyError("a type")


@pytest.mark.parametrize(
    "words",
    [
        *(
            "regen",
            "check",
            "list",
            "list base",
            "explain base.LIMIT",
            "verify base",
            "cdef base",
            "sources list",
        ),
        *("new x a.h", "export base out", "diff base base", "decode base.R 1"),
    ],
)
def test_a_defect_in_any_command_is_70(
    words: str, tree: Tree, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("autogen.commands.shared.find", _defect)
    assert _ends("-C", str(tree.root), *words.split()) == 70
    output = capsys.readouterr().err
    assert output.startswith("autogen: internal error: KeyError: 'a type'\n  while running `autogen -C ")
    assert f"{words}`\n  at " in output and "in _defect\n" in output and "please report it" in output


@pytest.mark.parametrize(
    "words", ["regen", "check", "list base", "explain base.LIMIT", "gen include/base.h -o a.py"]
)
def test_a_defect_in_reading_names_the_declaration_and_the_headers(
    words: str, tree: Tree, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tree.root)
    # A new interpreter, which a process with threads makes of its children, would not have the defect.
    monkeypatch.setattr("autogen.children._may_fork", lambda: True)
    monkeypatch.setenv("AUTOGEN_CACHE", str(tree.root / "cache"))
    monkeypatch.setattr(reader.Reader, "_record", _defect)
    assert _ends(*words.split()) == 70
    output = "".join(capsys.readouterr())
    assert "internal error: KeyError: 'a type'\n" in output
    assert "  while reading base (base.h:1)\n" in output
    assert "  while reading include/base.h\n" in output or "  while reading base (base.h)\n" in output
    assert not Path("a.py").exists() and tree.modules == {}


def test_help_has_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert _ends("--help") == 0
    output = capsys.readouterr().out
    section = output.partition("Exit codes:\n")[2]
    assert [int(line.split()[0]) for line in section.splitlines() if line[2:3].isdigit()] == [*EXIT_CODES]


def test_the_documents_have_the_same_codes() -> None:
    page = Path("docs/reference/commands.md").read_text()
    for code, meaning in EXIT_CODES.items():
        assert f"| {code} | {meaning} |" in page


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_no_defect(tree: Tree) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "autogen", "list"],
            cwd=tree.root,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "autogen: what is printed, or a file, cannot be written (No space left on device); make room, and run it again"
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
@pytest.mark.parametrize(
    "words", ["gen include/base.h -o out.py", "--help", pytest.param("list base", marks=pytest.mark.lists)]
)
def test_a_reader_who_has_gone(tree: Tree, words: str) -> None:
    """As a shell has it of a program that SIGPIPE ended, for what is not read was not said."""
    end, start = os.pipe()
    os.close(end)
    with os.fdopen(start, "w") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "autogen", *words.split()],
            cwd=tree.root,
            stdout=pipe,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes streams")
@pytest.mark.parametrize(
    "closed",
    ["<&- >&- 2>&-", ">&-", *(pytest.param(one, marks=pytest.mark.lists) for one in ("2>&-", "<&-"))],
)
def test_a_process_without_standard_streams_does_its_work(tree: Tree, closed: str) -> None:
    """As daemons and cron start them: no file that is opened later takes the number of a stream."""
    command = f"{sys.executable} -m autogen regen {closed}"
    done = subprocess.run(["bash", "-c", command], cwd=tree.root, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0 and done.stderr == ""
    assert set(tree.modules) >= {"base.py", "base.pyi", "user.py", "user.pyi"}


@pytest.mark.skipif(sys.platform == "win32", reason="there a folder that is in use cannot be removed")
@pytest.mark.parametrize(
    "words",
    [
        "check",
        "gen a.h -o a.py",
        *(pytest.param(one, marks=pytest.mark.lists) for one in ("list", "diff a.py b.py")),
    ],
)
def test_a_current_folder_that_is_no_more(tmp_path: Path, words: str) -> None:
    command = f"rmdir {tmp_path}/gone; exec {sys.executable} -m autogen {words}"
    (tmp_path / "gone").mkdir()
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=tmp_path / "gone",
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "autogen: the current folder cannot be used (No such file or directory); change to another"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="Linux counts it")
@pytest.mark.parametrize(
    "limit",
    [
        "-n 7",
        "-v 60000",
        *(pytest.param(one, marks=pytest.mark.lists) for one in ("-n 6", "-n 8", "-v 100000")),
    ],
)
def test_what_the_system_does_not_give_is_no_defect(tree: Tree, limit: str) -> None:
    command = f"ulimit {limit}; exec {sys.executable} -m autogen check base"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=tree.root,
        env={**os.environ, "AUTOGEN_CACHE": str(tree.root / "cache")},
        capture_output=True,
        text=True,
    )
    output = done.stdout + done.stderr
    assert done.returncode == 2 and f"ulimit {limit[:2]}" in output and "internal error" not in output, output
