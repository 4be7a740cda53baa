"""`autogen cdef`: to standard output or into a file, of bindings and of module files; what is wrong is said."""

from __future__ import annotations

from tests.autogen.commands.conftest import Tree


def test_it_prints_or_writes_the_declarations(made: Tree) -> None:
    printed = made.run("cdef", "user")
    assert printed.returncode == 0, printed.stderr
    assert "struct user {\n  struct base b;\n};" in printed.stdout
    assert "struct base {\n  int a;\n};" in printed.stdout, "what it links to comes along"
    assert made.run("cdef", "user", "-o", "out/user.h").returncode == 0
    assert (made.root / "out" / "user.h").read_text() == printed.stdout


def test_it_takes_files_and_several_modules(made: Tree) -> None:
    by_file = made.run("cdef", "bindings/user.py", "--target", "aarch64-linux-gnu")
    assert "for cffi on aarch64-linux-gnu" in by_file.stdout
    both = made.run("cdef", "base", "user")
    assert both.stdout.count("struct base {") == 1
    assert "#define LIMIT 4" in both.stdout


def test_what_is_no_module_is_said(tree: Tree) -> None:
    unknown = tree.run("cdef", "nothing", "-o", "out.h")
    assert (unknown.returncode, (tree.root / "out.h").exists()) == (2, False)
    assert "nothing" in unknown.stderr
    assert tree.run("cdef", "headers/base.toml").returncode == 2
    (tree.root / "odd.py").write_text("x = 1\n")
    odd = tree.run("cdef", "odd.py")
    assert (odd.returncode, "not a module made by autogen" in odd.stderr) == (2, True)
    target = tree.run("cdef", "base", "--target", "no-such-machine")
    assert target.returncode == 2
    assert target.stderr.startswith("autogen: clang has no target no-such-machine: give a triple such as ")
