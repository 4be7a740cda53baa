"""Modules of strangers: each command refuses a damaged one with exit code 2, and a terminal gets nothing raw."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.autogen.commands.conftest import Tree
from tests.bindings.support.tabled_modules import module_text

POINT = "point: struct, 8 bytes\n  x: c_int @ 0"
DAMAGED = {
    "code in a macro": module_text(macros='ADD(a) = a + c_int(f"{{print(1)}}")'),
    "a name beside the tables": "ALL_FLAGS = 8\n" + module_text(constants="ALL_FLAGS = 7"),
    "a record in itself": module_text(records=f"{POINT}\n  : point @ 0"),
    "digits": module_text(constants=f"A = {'9' * 10000}"),
    "nesting": module_text(types=f"t = {'POINTER(' * 3000}c_int{')' * 3000}"),
    "a chain": module_text(types="\n".join(f"t{i} = t{i + 1}" for i in range(5000)) + "\nt5000 = c_int"),
    "a target": module_text(constants="A = 1").replace("globals(),", "globals(), target=5,"),
    "a surrogate": module_text(constants="A = 1").replace("A =", "\\ud800 ="),
    "a name that is code": module_text(functions="x; int evil(void)() -> c_int"),
    "a control character": module_text(constants="A = 1").replace("A =", "A\\x1b[31m ="),
}


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_what_is_damaged_is_bad_input(tree: Tree, text: str) -> None:
    (tree.root / "bad.py").write_text(text)
    (tree.root / "good.py").write_text(module_text(constants="A = 1"))
    for words in (("diff", "bad.py", "good.py"), ("cdef", "bad.py"), ("verify", "bad.py")):
        run = tree.run(*words)
        assert run.returncode == 2, run.stderr
        assert run.stdout == ""
        assert "\x1b" not in run.stderr and "Traceback" not in run.stderr
        assert "bad.py" in run.stderr and ("damaged" in run.stderr or "no other statements" in run.stderr)


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_module_of_the_project_is_bad_input_to_who_reads_it(tree: Tree, text: str) -> None:
    assert tree.run("regen", "base").returncode == 0
    (tree.root / "bindings" / "base.py").write_text(text)
    for words in (("decode", "base.R", "1"), ("export", "base", "out")):
        run = tree.run(*words)
        assert (run.returncode, run.stdout) == (2, ""), run.stderr
        assert "\x1b" not in run.stderr and "Traceback" not in run.stderr
        assert "base.py" in run.stderr and ("damaged" in run.stderr or "no other statements" in run.stderr)
    assert not (tree.root / "out").exists()


def test_who_reads_headers_asks_no_module(tree: Tree) -> None:
    """`list` and `explain` say of a damaged module what they say of a good one; `check` says what is other."""
    assert tree.run("regen", "base").returncode == 0
    commands = (("list", "base"), ("explain", "base.base"))
    good = [tree.run(*words) for words in commands]
    assert [one.returncode for one in good] == [0, 0]
    for text in DAMAGED.values():
        (tree.root / "bindings" / "base.py").write_text(text)
        found = [tree.run(*words) for words in commands]
        assert [(one.returncode, one.stdout) for one in found] == [(0, one.stdout) for one in good]
    run = tree.run("check", "base")
    assert run.returncode == 1 and "\x1b" not in run.stdout + run.stderr


def test_a_file_that_is_a_link_to_itself_is_bad_input(tree: Tree) -> None:
    (tree.root / "bad.py").symlink_to("bad.py")
    for words in (("diff", "bad.py", "bad.py"), ("cdef", "bad.py"), ("verify", "bad.py")):
        run = tree.run(*words)
        assert (run.returncode, run.stdout) == (2, ""), run.stderr


def test_the_name_of_a_header_that_no_file_has_is_bad_input(tree: Tree) -> None:
    text = module_text(constants="A = 1").replace(
        "__getattr__", f"__source__ = {{'{'x' * 5000}.h': '0'}}\n__getattr__", 1
    )
    (tree.root / "bad.py").write_text(text)
    run = tree.run("verify", "bad.py")
    assert run.returncode == 2, run.stderr


TERMINAL = """import os, pty, sys
sys.exit(os.waitstatus_to_exitcode(pty.spawn([sys.executable, '-m', 'autogen', *sys.argv[1:]])))"""


def test_a_terminal_gets_no_text_of_a_module_raw(tree: Tree) -> None:
    """Names of C may turn the direction of what follows; reasons and files of libraries may have any character."""
    text = module_text(functions="right\u202eleft() -> c_int", skipped="b: \u202e")
    words = "globals(), target='x86_64-linux-gnu',"
    (tree.root / "a.py").write_text(text.replace("globals(),", f"{words} library=('a\\x1b[31m',),"))
    (tree.root / "b.py").write_text(module_text(constants="A = 1").replace("globals(),", words))
    for command in (("diff", "a.py", "b.py"), ("cdef", "a.py"), ("diff", "a.py", "\x1b[31m.py")):
        run = [sys.executable, "-c", TERMINAL, *command]
        done = subprocess.run(run, cwd=tree.root, capture_output=True, timeout=60)
        found = done.stdout.decode()
        assert "u202e" in found or "x1b" in found
        assert "\u202e" not in found and "\x1b[31m" not in found
