"""`autogen check` is the diff check for CI."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from autogen import SERIES
from tests.autogen.commands.conftest import Tree, plain


def test_a_fresh_tree_is_the_same(made: Tree) -> None:
    run = made.run("check")
    assert (run.returncode, run.stdout) == (0, "base: exact, same\nuser: exact, same\n")


def test_an_edited_module_is_shown_as_a_diff(made: Tree) -> None:
    path = made.root / "bindings" / "base.py"
    path.write_text(path.read_text().replace("LIMIT = 4", "LIMIT = 5"))
    run = made.run("check")
    assert run.returncode == 1
    assert "-LIMIT = 5" in run.stdout
    assert "+LIMIT = 4" in run.stdout


def test_a_changed_header_is_a_difference_and_check_writes_nothing(made: Tree) -> None:
    before = made.modules
    made.header("base.h", "struct base { int a; int more; };\n#define LIMIT 4\n")
    run = made.run("check", "--json")
    reports = {report["name"]: report for report in json.loads(run.stdout)}
    assert run.returncode == 1
    assert any("+  more: c_int @ 4" in line for line in reports["base"]["differences"])
    assert made.modules == before


def made_by(tree: Tree, version: str) -> None:
    """Leave a tree as another version of the generator would have left it, which wrote `sort` for `a`."""
    module, lock = tree.root / "bindings" / "base.py", tree.root / "headers" / "locks" / "base.lock"
    old = module.read_bytes()
    module.write_bytes(old.replace(f"'autogen': '{SERIES}'".encode(), f"'autogen': '{version}'".encode()))
    module.write_bytes(module.read_bytes().replace(b"a: c_int", b"sort: c_int"))
    digests = [hashlib.sha256(text).hexdigest() for text in (old, module.read_bytes())]
    text = lock.read_text().replace(f'autogen = "{SERIES}"', f'autogen = "{version}"')
    lock.write_text(text.replace(*digests))


def test_what_another_version_made_is_said_in_place_of_a_diff(made: Tree) -> None:
    made_by(made, "0.0")
    run = made.run("check", "base")
    assert run.returncode == 1
    assert f"  made by autogen 0.0, this is {SERIES}: run `autogen regen base`\n" in run.stdout
    assert "ABI: breaking" in run.stdout and "@@" not in run.stdout and "lock" not in run.stdout
    module = made.root / "bindings" / "base.py"
    module.write_text(module.read_text().replace("LIMIT = 4", "LIMIT = 5"))
    assert "-LIMIT = 5" in made.run("check", "base").stdout, "somebody has edited it besides"
    assert made.run("regen", "base").returncode == 0
    assert made.run("check", "base").returncode == 0


def test_what_a_newer_version_made_wants_that_one(made: Tree) -> None:
    made_by(made, "9.10")
    assert (
        f"made by autogen 9.10, this is {SERIES}: install 9.10, or go back"
        in made.run("check", "base").stdout
    )


def test_a_lock_of_another_version_alone(made: Tree) -> None:
    lock = made.root / "headers" / "locks" / "base.lock"
    lock.write_text(lock.read_text().replace(f'autogen = "{SERIES}"\n', ""))
    run = made.run("check", "base")
    assert run.returncode == 1
    assert f"made by autogen of an unknown version, this is {SERIES}: run `autogen regen base`" in run.stdout


def test_a_missing_module_or_stub(made: Tree) -> None:
    (made.root / "bindings" / "base.pyi").unlink()
    run = made.run("check", "base")
    assert run.returncode == 1
    assert "base.pyi is missing" in run.stdout


def test_a_run_time_that_is_missing_or_another_one_is_said_in_a_line(tree: Tree) -> None:
    (tree.root / "autogen.toml").write_text("init = false\n")
    assert tree.run("regen").returncode == 0
    support = tree.root / "bindings" / "_support"
    for path in support.rglob("*.py"):
        path.write_text("")
    run = tree.run("check")
    assert run.returncode == 1
    [line] = [line for line in run.stdout.splitlines() if "_support" in line]
    assert f" files of {support} are not what came with autogen: " in line and line.endswith(
        "; run `autogen regen`"
    )
    shutil.rmtree(support)
    run = tree.run("check")
    assert run.returncode == 1 and f"{support} is missing; run `autogen regen`" in run.stdout
    assert run.stdout.count("_support") == 1
    assert tree.run("gen", "include/base.h", "-o", "one.py").returncode == 0
    shutil.rmtree(tree.root / "_support")
    run = tree.run("check", "one.py")
    assert run.returncode == 1 and "_support is missing; run `autogen regen one.py`" in run.stdout


@pytest.mark.parametrize("place", [".", "deep/down"])
def test_a_patch_is_applied_in_the_project_and_at_the_top_of_the_checkout(tmp_path: Path, place: str) -> None:
    (tmp_path / "deep" / "down").mkdir(parents=True)
    tree = plain(tmp_path / "deep" / "down")
    assert tree.run("regen").returncode == 0
    assert tree.run("gen", "include/base.h", "-o", "one.py").returncode == 0
    wanted = tree.modules | {"one.py": (tree.root / "one.py").read_text()}
    for path in (*(tree.root / "bindings").glob("b*.py"), tree.root / "one.py"):
        path.write_text(path.read_text().replace("LIMIT = 4", "LIMIT = 5"))
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    for number, names in enumerate(((), ("one.py",))):
        patch = f"{number}.patch"
        assert tree.run("check", *names, "--patch", patch).returncode == 1
        subprocess.run(["git", "apply", tree.root / patch], cwd=tmp_path / place, check=True)
    assert tree.modules | {"one.py": (tree.root / "one.py").read_text()} == wanted


def test_a_skip_has_to_be_accepted(tree: Tree) -> None:
    tree.header("base.h", "struct base { int a; };\n#define LIMIT 4\n#define TWICE(x) do (x); while (0)\n")
    tree.run("regen")
    run = tree.run("check", "base")
    assert run.returncode == 1
    assert "not accepted in [skips]: TWICE: a statement" in run.stdout
    manifest = tree.root / "headers" / "base.toml"
    manifest.write_text(manifest.read_text() + '[skips]\nTWICE = "for C only"\n')
    assert tree.run("check", "base").returncode == 0


def test_an_accepted_skip_that_no_longer_happens(tree: Tree) -> None:
    manifest = tree.root / "headers" / "base.toml"
    manifest.write_text(manifest.read_text() + '[skips]\n"GONE_*" = "was a statement"\n')
    tree.run("regen")
    run = tree.run("check", "base")
    assert run.returncode == 1
    assert "accepted in [skips], but not skipped any more: GONE_*" in run.stdout


def test_header_errors_are_bad_input(made: Tree) -> None:
    made.header("base.h", "struct base {\n")
    run = made.run("check")
    assert run.returncode == 2
    assert "error" in run.stdout


def test_a_header_of_the_project_that_changes_is_seen_at_once(made: Tree) -> None:
    products = set((made.root / "cache" / "products").iterdir())
    assert len(products) == 2
    assert made.run("check").returncode == 0
    assert set((made.root / "cache" / "products").iterdir()) == products
    made.header("base.h", "struct base { int a, b; };\n#define LIMIT 4\n")
    assert made.run("check").returncode == 1


@pytest.mark.parametrize(
    ("lock", "why"),
    [
        (b'module = "x"\nheaders = ["a"]\n', "base.lock:2: headers: expected a table, got a list."),
        (
            b'module = "x"\n[headers]\n"a.h" = 1\n',
            'base.lock:3: headers."a.h": expected a string, got an integer.',
        ),
        (b'module = "x"\n', "the key 'headers' is missing"),
        (b"\xff\xfe", "cannot be read: not utf-8"),
        (b"x = " + b"[" * 5000, "nested too deep"),
        (b"x = 1" + b"0" * 5000, "a number is too long"),
    ],
)
def test_a_lock_that_is_none(made: Tree, lock: bytes, why: str) -> None:
    (made.root / "headers" / "locks" / "base.lock").write_bytes(lock)
    run = made.run("check", "base")
    assert (run.returncode, run.stdout) == (2, "")
    assert (
        why in run.stderr and "run `autogen regen base`" in run.stderr and len(run.stderr.splitlines()) == 1
    )
    assert made.run("regen", "base").returncode == 0 and made.run("check", "base").returncode == 0


def test_no_terminal_obeys_what_a_stranger_wrote(made: Tree) -> None:
    with (made.root / "bindings" / "base.py").open("a") as module:
        module.write("# \x1b[2J\x07\n")
    with (made.root / "headers" / "user.toml").open("a") as manifest:
        manifest.write('[skips]\n"\\u001b[2J" = "why"\n')
    run = made.run("check")
    assert (
        run.returncode == 1 and "\\x1b[2J\\x07" in run.stdout and "skipped any more: \\x1b[2J" in run.stdout
    )
    (made.root / "headers" / "user.toml").write_text('"\\u001b[2J" = 1\n')
    refused = made.run("check")
    assert "\\x1b[2J" in refused.stderr
    assert not {"\x1b", "\x07"} & set(run.stdout + run.stderr + refused.stderr)
