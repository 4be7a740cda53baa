"""A command replaces what autogen made and nothing else, whatever folder a stranger's project file names."""

from __future__ import annotations

import pytest

from tests.autogen.commands.conftest import Tree

OWN = '"""The user\'s own."""\n# Made by `autogen regen base`\n'  # which is not where autogen says so


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("checks/base.py", "regen base"),
        ("checks/_support/__init__.py", "regen base"),
        ("checks/_support/enums.py", "regen base"),
        ("mine.py", "gen include/base.h -o mine.py"),
        ("mine.pyi", "gen include/base.h -o mine.py"),
        ("_support/__init__.py", "gen include/base.h -o mine.py"),
        ("mine.h", "cdef checks/base.py -o mine.h"),
        ("mine.patch", "check base --patch mine.patch"),
        ("out/base.py", "export base out"),
    ],
)
def test_a_file_of_the_users_stays(tree: Tree, name: str, words: str) -> None:
    (tree.root / "autogen.toml").write_text('output = "checks"\n')
    path = tree.root / name
    if not words.startswith("regen"):
        assert tree.run("regen", "base").returncode == 0
        tree.header("base.h", "struct other;")  # of which there is a patch to write
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(OWN)
    done = tree.run(*words.split())
    assert done.returncode == 2 and f"{name}: there is a file that autogen did not make" in done.stderr
    assert path.read_text() == OWN
    assert tree.run(*words.split(), "--replace").returncode == int(words.startswith("check"))
    assert path.read_text() != OWN
    assert tree.run(*words.split()).returncode == int(words.startswith("check"))


def test_what_was_made_is_made_again(tree: Tree) -> None:
    tree.run("gen", "include/base.h", "-o", "mine.py")
    support, stub, module = (tree.root / name for name in ("_support/__init__.py", "mine.pyi", "mine.py"))
    whole = module.read_text()
    for path in (support, stub):
        path.write_text(path.read_text() + "# of an older version\n")
    assert tree.run("regen", "mine.py").returncode == 0
    assert "older" not in support.read_text() + stub.read_text()
    for part in ("", whole[: len(whole) // 2]):  # which no run of ours leaves, but a disk or an editor does
        module.write_text(part)
        assert tree.run("gen", "include/base.h", "-o", "mine.py").returncode == 0
        assert module.read_text() == whole


def test_a_packages_own_files_stay_what_they_are(tree: Tree) -> None:
    tree.run("regen", "base")
    (tree.root / "out").mkdir()
    for name in ("__init__.py", "py.typed"):
        (tree.root / "out" / name).write_text(OWN)
    assert tree.run("export", "base", "out").returncode == 0
    assert (tree.root / "out/__init__.py").read_text() == (tree.root / "out/py.typed").read_text() == OWN


@pytest.mark.parametrize(
    "words",
    [
        ("gen", "include/base.h", "-o", "none/deep/x.py"),
        ("cdef", "base", "-o", "none/deep/x.cffi"),
        ("check", "--patch", "none/deep/x.patch"),
    ],
)
def test_no_folders_are_made_for_a_misspelt_one(tree: Tree, words: tuple[str, ...]) -> None:
    run = tree.run(*words)
    assert run.returncode == 2
    assert f"{words[-1]}: none: there is no such folder; make it first" in run.stderr
    assert not (tree.root / "none").exists()
