"""`autogen gen` binds any header, against the host's system headers."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

import pytest

from tests.autogen.commands.conftest import Tree

POINT = "#include <stdint.h>\nstruct point { uint16_t x, y; };\n#define ORIGIN 0\n"


def test_it_writes_module_stub_and_support(tree: Tree) -> None:
    tree.header("point.h", POINT)
    run = tree.run("gen", "include/point.h", "-o", "out/point.py")
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines()[0] == "out/point.py: 2 declarations, 0 skipped"
    assert sorted(path.name for path in (tree.root / "out").iterdir()) == [
        "_support",
        "point.py",
        "point.pyi",
    ]
    code = "import point, ctypes; print(point.point(x=1, y=2).y, ctypes.sizeof(point.point), point.ORIGIN)"
    used = subprocess.run([sys.executable, "-c", code], cwd=tree.root / "out", capture_output=True, text=True)
    assert used.stdout == "2 4 0\n", used.stderr


def test_a_header_in_the_current_folder(tree: Tree) -> None:
    (tree.root / "here.h").write_text("struct here { int a; };\n")
    assert tree.run("gen", "here.h", "-o", "h1.py").stdout == "h1.py: 1 declaration, 0 skipped\n"
    assert tree.run("gen", "./here.h", "-o", "h2.py").stdout == "h2.py: 1 declaration, 0 skipped\n"


def test_it_works_inside_a_package_of_any_name(tree: Tree) -> None:
    tree.header("point.h", POINT)
    (tree.root / "deep" / "er").mkdir(parents=True)
    for folder in ("deep", "deep/er"):
        (tree.root / folder / "__init__.py").write_text("")
    tree.run("gen", "include/point.h", "-o", "deep/er/p.py")
    code = "from deep.er import p; import pickle; print(pickle.loads(pickle.dumps(p.point(3, 4))).x)"
    used = subprocess.run([sys.executable, "-c", code], cwd=tree.root, capture_output=True, text=True)
    assert used.stdout == "3\n", used.stderr


def test_a_library_and_its_environment_variable(tree: Tree) -> None:
    tree.header("m.h", "double cos(double);\ndouble nosuch(double);\n")
    tree.run("gen", "include/m.h", "-o", "m.py", "-l", "m", "--name", "mathlib")
    code = "import m\nprint(m.cos(0.0))\ntry: m.nosuch(1.0)\nexcept OSError as error: print(error)"
    used = subprocess.run([sys.executable, "-c", code], cwd=tree.root, capture_output=True, text=True)
    assert used.stdout.startswith("1.0\n"), used.stderr
    assert "nosuch" in used.stdout
    assert "AUTOGEN_MATHLIB_LIBRARY" in used.stdout


def test_clang_arguments_come_after_two_dashes(tree: Tree) -> None:
    tree.header("inc.h", "#include <sub.h>\nstruct outer { struct sub s; int extra[N]; };\n")
    (tree.root / "other").mkdir()
    (tree.root / "other" / "sub.h").write_text("struct sub { int a; };\nint only_with_all_headers(void);\n")
    run = tree.run("gen", "include/inc.h", "-o", "o.py", "--", "-Iother", "-DN=3")
    assert run.returncode == 0, run.stderr
    text = (tree.root / "o.py").read_text()
    assert "extra: c_int * 3 @ 4" in text
    assert "only_with_all_headers" not in text
    tree.run("gen", "include/inc.h", "-o", "o.py", "--all-headers", "--", "-Iother", "-DN=3")
    assert "only_with_all_headers() -> c_int" in (tree.root / "o.py").read_text()


@pytest.mark.needs("gcc")
def test_folders_and_macros_may_stand_before_the_dashes(tree: Tree) -> None:
    (tree.root / "in c").mkdir()
    (tree.root / "in c" / "f.h").write_text("#if Q == 2\nint f(void);\n#endif\n")
    (tree.root / "out").mkdir()
    run = tree.run("gen", "f.h", "-I", "in c", "-o", "out/f.py", "-DQ=2", "--", "-std=c99")
    assert run.returncode == 0, run.stderr
    recorded = "'autogen gen f.h -o f.py -- -I '../in c' -D Q=2 -std=c99'"
    assert recorded.replace("\\'", "'") in (tree.root / "out/f.py").read_text().replace('"', "'")
    for command in ("check", "regen"):
        assert tree.run(command, "out/f.py").returncode == 0
    assert "f.h:2" in tree.run("list", "out/f.py").stdout


def test_flags_of_a_build_are_left_out_with_a_word(tree: Tree) -> None:
    tree.header("n.h", "struct n { int a[N]; };\n")
    run = tree.run("gen", "include/n.h", "-o", "n.py", "--", "-MMD", "-DN=2", "-g")
    assert (run.returncode, run.stdout) == (0, "n.py: 1 declaration, 0 skipped\n")
    assert run.stderr == "autogen: left out, as they say nothing of how headers are read: -MMD -g\n"
    assert "-- -DN=2'" in (tree.root / "n.py").read_text()


def test_a_frameworks_folder_is_its_umbrella_header(tree: Tree) -> None:
    headers = tree.root / "fw" / "Foo.framework" / "Headers"
    headers.mkdir(parents=True)
    (headers / "Foo.h").write_text("#import <Foo/Part.h>\nstruct foo { struct part p; };\n")
    (headers / "Part.h").write_text("struct part { int a; };\n")
    run = tree.run("gen", "fw/Foo.framework", "-o", "out/foo.py")
    assert run.stdout.splitlines()[0] == "out/foo.py: 2 declarations, 0 skipped"
    assert tree.run("check", "out/foo.py").returncode == 0
    (headers / "Foo.h").unlink()
    assert (
        "it is a folder; name the headers in it" in tree.run("gen", "fw/Foo.framework", "-o", "f.py").stderr
    )


@pytest.mark.needs("gcc")
def test_the_users_header_wins_over_a_system_header_of_its_name(tree: Tree) -> None:
    tree.header("string.h", "#include <stdio.h>\nstruct mine { int a; };\n")
    run = tree.run("gen", "include/string.h", "-o", "s.py")
    assert run.returncode == 0, run.stderr
    assert "mine: struct, 4 bytes" in (tree.root / "s.py").read_text()


@pytest.mark.needs("gcc")
def test_a_system_header_by_its_name(tree: Tree) -> None:
    run = tree.run("gen", "sys/mman.h", "-o", "mman.py", "--all-headers", "--symbols", "PROT_.*|mmap")
    assert run.returncode == 0, run.stderr
    assert "PROT_READ = 1" in (tree.root / "mman.py").read_text()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["gen", "nowhere.h", "-o", "x.py"], "'nowhere.h' file not found"),
        (["gen", "./nowhere.h", "-o", "x.py"], "there is no such header"),
        (["gen", "", "-o", "x.py"], "the name of a header is empty"),
        (["gen", "include", "-o", "x.py"], "include: it is a folder; name the headers in it"),
        (["gen", "./include", "-o", "x.py"], "include: it is a folder; name the headers in it"),
        (["gen", "pipe.h", "-o", "x.py"], "pipe.h: it is no regular file"),
        (["gen", "circle.h", "-o", "x.py"], "circle.h: it is a link that leads to no file"),
        (["gen", "circle.h/x.h", "-o", "x.py"], "'circle.h/x.h' file not found"),
        (["gen", "none.h", "-o", "x.py", "-I", "circle.h"], "'none.h' file not found"),
        (["gen", "include/base.h", "-o", "x.py", "-I", ""], "'-I' wants a value behind it"),
        (["gen", "include/base.h", "-o", "x.py", "--", "-I", ""], "'-I' wants a value behind it"),
        (
            ["gen", "include/base.h", "-o", "x.py", "-D", "1x"],
            "'-D' wants a value behind it, and '1x' is none",
        ),
        (["gen", "include/base.h", "-o", "x.py", "-l", ""], "the name of a library is empty"),
        (["gen", "include/base.h", "-o", "x.py", "-l", "$package/../x.so"], "expected $package/PATH"),
        (["gen", "include/base.h", "-o", "none/deep/x.py"], "none: there is no such folder"),
        (["-C", "none", "check"], "Directory 'none' does not exist"),
        (["gen", "include/bad.h", "-o", "x.py"], "bad.h:1:"),
        (["gen", "include/base.h", "-o", "x.txt"], "NAME.py"),
        (["gen", "include/base.h", "-o", "class.py"], "identifier"),
        (["gen", "include/base.h", "-o", "ctypes.py"], "would hide the ctypes that it imports"),
        (["gen", "include/base.h", "-o", "_support.py"], "would hide the _support that it imports"),
        (["gen", "include/base.h", "-o", "x.py", "--symbols", "("], "regular expression"),
        (
            ["gen", "include/base.h", "-o", "x.py", "--symbols", "[[:alpha:]]"],
            "possible nested set at position 1",
        ),
        (["gen", "include/base.h", "-o", "x.py", "--target", "no-such-machine"], "no-such-machine"),
        (
            ["gen", "include/base.h", "-o", "x.py", "--target", "zz"],
            "of aarch64-linux-gnu, aarch64-linux-musl,",
        ),
        (["gen", "include/base.h", "-o", "x.py", "--", "-std=c++98", "-x", "nolang"], "nolang"),
        (["gen", "include/base.h", "-o", "x.py", "--", "-MD", "-MF", "x.py"], "'-MF' is refused: it writes"),
        (
            ["gen", "include/base.h", "-o", "x.py", "--", "-fplugin=x.so"],
            "'-fplugin=x.so' is refused: it loads",
        ),
        (["gen", "-o", "x.py"], "HEADER"),
        (["gen", "include/base.h"], "-o"),
    ],
)
def test_bad_input_is_a_message_and_no_file(tree: Tree, words: list[str], message: str) -> None:
    tree.header("bad.h", "struct { unknown x; } s;\n"[:8] + " unknown_t x;\n")
    if "pipe.h" in words:
        os.mkfifo(tree.root / "pipe.h")
    (tree.root / "circle.h").symlink_to("circle.h")
    run = tree.run(*words)
    assert run.returncode == 2, run.stdout
    assert message in run.stderr
    assert not (tree.root / "none").exists()
    assert "Traceback" not in run.stderr
    assert not (tree.root / "x.py").exists()


def test_generate_is_the_same_thing_as_text(tree: Tree) -> None:
    import autogen

    tree.header("point.h", POINT)
    text = autogen.generate([str(tree.root / "include" / "point.h")], name="point")
    tree.run("gen", "include/point.h", "-o", "point.py")
    written = (tree.root / "point.py").read_text()
    command = "    'command': 'autogen gen ./include/point.h -o point.py',\n"
    assert text == written.replace(command, "") != written
    assert ctypes.sizeof(ctypes.c_void_p) in (4, 8)


@pytest.mark.parametrize(
    "text, is_objective_c",
    [
        ("@class A;\n", True),
        ("  @protocol P @end\n", True),
        ("# import <stddef.h>\nint f(void);\n", True),
        ("/* @interface */ int f(void);\n", False),
        ("int at; // see mail@class\n", False),
    ],
)
def test_objective_c_is_known_by_its_text(tree: Tree, text: str, is_objective_c: bool) -> None:
    tree.header("x.h", text)
    done = tree.run("gen", "include/x.h", "-o", "x.py")
    assert done.returncode == 0, done.stderr
    result = (tree.root / "x.py").read_text()
    assert ("_classes" in result or "_protocols" in result) is (is_objective_c and "import" not in text)


def test_the_language_can_be_said(tree: Tree) -> None:
    tree.header("x.h", "struct s { id object; };\n")
    assert tree.run("gen", "include/x.h", "-o", "x.py").returncode == 2
    assert tree.run("gen", "include/x.h", "-o", "x.py", "--language", "objective-c").returncode == 0
    assert "object: id @ 0" in (tree.root / "x.py").read_text()


@pytest.mark.needs("gcc")
def test_no_variable_makes_a_compiler_write(tree: Tree) -> None:
    """The compiler is asked where its headers are, and would write which ones it read."""
    variables = ("DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES")
    named = {name: str(tree.root / name) for name in variables}
    done = tree.run("gen", "include/base.h", "-o", "out.py", **named)
    assert done.returncode == 0, done.stderr
    assert not [name for name in variables if (tree.root / name).exists()]


def test_the_ledger_is_counted_by_kinds(tree: Tree) -> None:
    (tree.root / "kinds.h").write_text(
        "int a;\n#define A(x) f(x)\n#define B(x) g(x)\n#define C(x) do x; while (0)\n"
    )
    lines = tree.run("gen", "kinds.h", "-o", "kinds.py").stdout.splitlines()
    assert lines == [
        "kinds.py: 1 declaration, 3 skipped",
        "  skipped 2: it calls f(), which is not declared",
        "  skipped 1: a statement",
    ]
