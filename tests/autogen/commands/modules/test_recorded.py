"""A module of `gen` records its command, and regen, check, verify, list and explain carry it out again (a7)."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from autogen import SERIES
from tests.autogen.commands.conftest import Once, Tree
from tests.autogen.run import autogen

BASE = "struct base { int a; };\ntypedef struct base base_t;\n#define LIMIT 4\n"
PART = '#include "base.h"\n#ifdef BIG\nstruct part { struct base b; base_t c; long n; };\n#endif\n'


@pytest.fixture
def project(once: Once) -> Tree:
    """out/part.py of include/sub/part.h, which takes the types of base.h from out/base.py."""
    return once(_project)


def _project(tree: Tree) -> None:
    (tree.root / "include" / "sub").mkdir()
    tree.header("base.h", BASE)
    tree.header("sub/part.h", PART)
    assert tree.run("gen", "include/base.h", "-o", "out/base.py").returncode == 0
    run = tree.run(
        *("gen", "include/sub/part.h", "-o", "out/part.py", "-l", "m", "--errno", "--link", "out/base.py"),
        *("--target", "aarch64-linux-gnu", "--", "-Iinclude", "-DBIG"),
    )
    assert run.returncode == 0, run.stderr


def module(tree: Tree, name: str = "part") -> str:
    return (tree.root / "out" / f"{name}.py").read_text()


def test_the_command_is_as_it_is_given_in_the_modules_folder(project: Tree) -> None:
    assert (
        "'command': 'autogen gen ../include/sub/part.h -o part.py -l m --link ./base.py --target aarch64-linux-gnu "
        "--errno -- -I../include -DBIG'"
    ) in module(project)


def test_the_long_names_of_options_are_the_short_ones(tree: Tree) -> None:
    tree.header("base.h", BASE)
    assert tree.run("gen", "include/base.h", "--output", "out/base.py", "--library", "m").returncode == 0
    assert "'command': 'autogen gen ../include/base.h -o base.py -l m'" in module(tree, "base")


def test_types_of_another_module_come_from_there(project: Tree) -> None:
    code = "import part, base; print(part.part().b.__class__ is base.base, part.part._fields_[1][1] is base.base_t)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project.root / "out", capture_output=True, text=True
    )
    assert done.stdout == "True True\n", done.stderr
    assert "base: struct" not in module(project)


@pytest.mark.parametrize("folder", [".", "out"])
def test_it_is_made_again_from_any_folder(project: Tree, folder: str) -> None:
    before = module(project)
    path = "out/part.py" if folder == "." else "part.py"
    run = autogen("regen", path, "-I", project.root, folder=project.root / folder)
    assert run.stdout == f"{path}: unchanged: 3 names, 0 skipped\n", run.stderr
    assert module(project) == before


def test_check_says_what_has_changed_and_regen_writes_it(project: Tree) -> None:
    assert (
        project.run("check", "out/part.py", "out/base.py").stdout
        == "out/part.py: made, same\nout/base.py: made, same\n"
    )
    project.header("sub/part.h", PART.replace("long n", "long n, m"))
    run = project.run("check", "out/part.py")
    assert run.returncode == 1
    assert "+  m: c_long @ 16" in run.stdout
    assert "breaking" in run.stdout
    assert project.run("regen", "out/part.py").stdout == "out/part.py: written: 3 names, 0 skipped\n"
    assert project.run("check", "out/part.py").returncode == 0


def test_types_are_taken_from_no_module_that_its_header_has_left(tree: Tree) -> None:
    tree.header("other.h", "struct other { int a; };\n")
    tree.header("wrap.h", '#include "other.h"\nstruct wrap { struct other o; };\n')
    wrap = ("gen", "include/wrap.h", "--only", "-o", "wrap.py", "--link", "other.py")
    assert tree.run("gen", "include/other.h", "-o", "other.py").returncode == 0
    tree.header("other.h", "struct other { int a; }; /* the same */\n")
    assert tree.run(*wrap).returncode == 0
    tree.header("other.h", "struct other { float f; };\n")
    for words in (wrap, ("check", "wrap.py", "other.py")):
        run = tree.run(*words)
        assert (
            run.returncode == 2
            and "other.py, which types are taken from, is not what its headers" in run.stderr
        )
    assert tree.run("regen", "wrap.py", "other.py").stdout == (
        "other.py: written: 1 name, 0 skipped\nwrap.py: unchanged: 2 names, 0 skipped\n"
    ), "what others take types from is made first, in whatever order they are named"


def test_modules_are_made_in_the_order_of_their_links_through_those_not_named(tree: Tree) -> None:
    a = "struct a { int x; };\n"
    tree.header("a.h", a)
    tree.header("b.h", '#include "a.h"\nstruct b { struct a a; };\n')
    tree.header("c.h", '#include "b.h"\nstruct c { struct b b; };\n')
    for name, link in (("a", ()), ("b", ("--link", "a.py")), ("c", ("--link", "b.py"))):
        run = tree.run("gen", f"include/{name}.h", "--only", "-o", f"{name}.py", *link)
        assert run.returncode == 0, run.stderr
    tree.header("a.h", a + "#define N 1\n")
    run = tree.run("regen", "c.py", "a.py")
    assert [line.partition(" ")[0] for line in run.stdout.splitlines()] == ["a.py:", "c.py:"], run.stderr


def test_modules_that_take_types_from_one_another_are_refused(project: Tree) -> None:
    path = project.root / "out" / "base.py"
    path.write_text(module(project, "base").replace("-o base.py", "-o base.py --link ./part.py"))
    run = project.run("regen", "out/part.py", "out/base.py")
    assert run.returncode == 2
    assert "take types from one another in a circle" in run.stderr


def test_check_makes_a_patch(project: Tree) -> None:
    before = module(project, "base")
    (project.root / "out" / "base.py").write_text(before.replace("LIMIT = 4", "LIMIT = 5"))
    assert project.run("check", "out/base.py", "--patch", "mend.patch").returncode == 1
    subprocess.run(["git", "init", "-q"], cwd=project.root, check=True)
    subprocess.run(["git", "apply", "mend.patch"], cwd=project.root, check=True)
    assert module(project, "base") == before
    run = autogen("check", "../out/base.py", "--patch", "mend.patch", folder=project.root / "include")
    assert run.returncode == 2 and "is not in the folder" in run.stderr


def test_check_sees_a_run_time_that_is_not_the_tools_own(project: Tree) -> None:  # a8
    support = project.root / "out" / "_support" / "platform.py"
    support.write_text(support.read_text() + "garbage\n")
    run = project.run("check", "out/base.py")
    assert run.returncode == 1
    assert "platform.py is not what came with autogen" in run.stdout
    project.run("regen", "out/base.py")
    assert project.run("check", "out/base.py").returncode == 0


def test_check_says_which_version_made_a_module(project: Tree) -> None:  # a8
    path = project.root / "out" / "base.py"
    path.write_text(module(project, "base").replace(f"'autogen': '{SERIES}'", "'autogen': '0.0'"))
    run = project.run("check", "out/base.py")
    assert run.returncode == 1
    assert f"  made by autogen 0.0, this is {SERIES}: run `autogen regen out/base.py`\n" in run.stdout


def test_list_and_explain_read_the_headers(project: Tree) -> None:
    assert "include/sub/part.h" not in project.run("list", "out/part.py").stdout
    assert "part.h:3" in project.run("list", "out/part.py").stdout
    run = project.run("explain", "out/part.py", "part")
    assert run.returncode == 0, run.stderr
    assert "struct part {" in run.stdout
    assert project.run("explain", "out/part.py", "nothing").returncode == 2


@pytest.mark.parametrize("gone", [False, True], ids=["changed", "gone"])
def test_a_module_is_listed_as_it_is_whatever_became_of_its_header(project: Tree, gone: bool) -> None:
    before = project.run("list", "out/part.py", "--json").stdout
    header = project.root / "include" / "sub" / "part.h"
    header.unlink() if gone else project.header("sub/part.h", PART.replace("long n", "long n, m"))
    run = project.run("explain", "out/part.py", "part")
    assert run.returncode == 0 and " m" not in run.stdout.replace(" member", ""), run.stderr
    why = "is not there any more" if gone else "they, or autogen, make another module now"
    assert "out/part.py as it is, without the lines of its headers: " in run.stderr and why in run.stderr
    found = json.loads(project.run("list", "out/part.py", "--json").stdout)
    assert [one["name"] for one in found] == [one["name"] for one in json.loads(before)]


def test_a_file_of_another_revision_is_compared_from_anywhere(project: Tree) -> None:
    for words in (
        ("init", "-q"),
        ("add", "."),
        ("-c", "user.name=x", "-c", "user.email=x", "commit", "-qm", "x"),
    ):
        subprocess.run(["git", *words], cwd=project.root, check=True)
    project.header("base.h", BASE.replace("int a;", "int a, b;"))
    path = project.root / "out"
    assert project.run("regen", "out/base.py").returncode == 0
    assert project.run("regen", "out/part.py").returncode == 0

    def diff(name: str, revision: str = "HEAD") -> subprocess.CompletedProcess[str]:
        there = f"{path}/{name}.py"
        return autogen("diff", f"{there}@git:{revision}", there, folder=project.root.parent)

    assert diff("base").returncode == 4 and "base.b: added" in diff("base").stdout
    assert "record part: grew" in diff("part").stdout, "its type is that of base.py at the revision"
    assert diff("base", "nowhere").returncode == 2
    assert "git knows no such file at that revision" in diff("none").stderr


@pytest.mark.needs("gcc")
def test_verify_asks_about_all_that_is_bound_wherever_it_runs(tree: Tree) -> None:
    tree.header("lib.h", '#include "sub/more.h"\nstruct lib { int a; };\n')
    (tree.root / "include" / "sub").mkdir()
    tree.header("sub/more.h", "struct more { char a; long b; };\n")
    tree.run("gen", "include/lib.h", "-o", "out/lib.py")
    run = tree.run("verify", "out/lib.py", "--cc", "gcc")
    assert "same (2 records, 3 members" in run.stdout, run.stderr
    tree.header("sub/more.h", "struct more { char a; int b; };\n")
    run = tree.run("verify", "out/lib.py", "--cc", "gcc")
    assert run.returncode == 1
    assert "sub/more.h is not, byte for byte" in run.stderr


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("autogen gen ./x.h -o x.py --nosuch", "cannot be read: No such option"),
        ("rm -r .", "it is no `autogen gen`"),
        ("autogen gen 'x.h", "cannot be read"),
        ("autogen gen ./x.h -o x.py -- -fplugin=evil.so", "'-fplugin=evil.so' is refused"),
        ("autogen gen ./x.h -o x.py --pkg=--cflags", "expected the name of a package"),
        ("autogen gen ./x.h -o x.py --link ../../other.py", "lies beside"),
        ("autogen gen /etc/hostname -o x.py", "lies outside of"),
        ("autogen gen ../../secret.h -o x.py", "lies outside of"),
    ],
)
def test_a_strangers_command_reaches_nothing_else(tree: Tree, command: str, message: str) -> None:
    (tree.root / "deep" / "er").mkdir(parents=True)
    (tree.root / "secret.h").write_text("password\n")
    (tree.root / "deep" / "er" / "x.h").write_text("int x;\n")
    assert tree.run("gen", "deep/er/x.h", "-o", "deep/er/x.py").returncode == 0
    path = tree.root / "deep" / "er" / "x.py"
    text = path.read_text()
    path.write_text(text.replace(repr("autogen gen ./x.h -o x.py"), repr(command)))
    assert path.read_text() != text
    for words in (["regen", "x.py"], ["check", "x.py"], ["list", "x.py"]):
        run = autogen(*words, folder=path.parent)
        alone = words[0] == "list"  # lists what the module has
        assert run.returncode == (0 if alone else 2), run.stdout
        assert message in run.stderr
        assert "password" not in run.stdout + run.stderr


def test_the_output_is_the_file_itself_whatever_the_command_says(tree: Tree) -> None:
    tree.header("x.h", "int x;\n")
    tree.run("gen", "include/x.h", "-o", "out/x.py")
    path = tree.root / "out" / "x.py"
    path.write_text(path.read_text().replace("-o x.py", "-o ../elsewhere.py"))
    assert tree.run("regen", "out/x.py").returncode == 0
    assert not (tree.root / "elsewhere.py").exists()


def test_a_module_without_a_command_says_so(tree: Tree) -> None:
    import autogen

    tree.header("x.h", "int x;\n")
    (tree.root / "x.py").write_text(autogen.generate([str(tree.root / "include" / "x.h")], name="x"))
    run = tree.run("regen", "x.py")
    assert run.returncode == 2
    assert "it does not say how it was made" in run.stderr
    assert Path(tree.root / "x.py").is_file()
    assert "x" in tree.run("list", "x.py").stdout
