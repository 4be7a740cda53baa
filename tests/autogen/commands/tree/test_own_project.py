"""A repository of one's own (a3, a4, a8): init, new, regen and check, without a pin and without a download."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.view import open_module
from bindings._support.format.targets import normal
from tests.autogen.commands.conftest import Tree

GEO = "#include <stdint.h>\nstruct point { int16_t x, y; };\ndouble hypot(double x, double y);\n"


@pytest.fixture
def repository(tmp_path: Path) -> Tree:
    """src/geo with a header of its own, and a pyproject.toml."""
    (tmp_path / "src" / "geo").mkdir(parents=True)
    (tmp_path / "src" / "geo" / "__init__.py").touch()
    (tmp_path / "include").mkdir()
    (tmp_path / "include" / "geo.h").write_text(GEO)
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "geo"\n')
    return Tree(tmp_path)


@pytest.fixture
def geo(repository: Tree) -> Tree:
    """The same with the binding `geo`."""
    for words in (
        ("init", "--output", "src/geo/_native", "--headers", "src/geo/_headers"),
        ("new", "geo", "include/geo.h", "-l", "libm.so.6"),
        ("regen",),
    ):
        run = repository.run(*words)
        assert run.returncode == 0, run.stderr
    return repository


@pytest.mark.needs("gcc")
def test_init_new_and_regen_make_a_module_in_ones_own_package(geo: Tree) -> None:
    native = geo.root / "src" / "geo" / "_native"
    assert {"geo.py", "geo.pyi", "__init__.py", "_support"} <= {path.name for path in native.iterdir()}
    code = "from geo._native import geo; print(geo.hypot(3, 4), geo.point(x=1).x)"
    environment = {**os.environ, "PYTHONPATH": str(geo.root / "src")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert done.stdout == "5.0 1\n", done.stderr
    assert not (geo.root / "bindings").exists() and not (geo.root / "headers").exists()
    assert '[project]\nname = "geo"\n\n[tool.autogen]\n' in (geo.root / "pyproject.toml").read_text()
    assert geo.run("check").stdout == "geo: exact, same\n"


@pytest.mark.needs("gcc")
def test_check_names_whatever_is_not_as_regen_leaves_it(geo: Tree) -> None:
    native = geo.root / "src" / "geo" / "_native"
    layout = native / "_support" / "platform.py"
    layout.write_text(layout.read_text() + "garbage\n")
    old = (native / "geo.py").read_text().replace("`autogen regen geo`", "`autogen regen old`")
    (native / "old.py").write_text(old)
    for stub in ("old.pyi", "alone.pyi"):
        text = (native / "geo.pyi").read_text().replace("`autogen regen geo`", f"`autogen regen {stub[:-4]}`")
        (native / stub).write_text(text)
    (geo.root / "src" / "geo" / "_headers" / "locks" / "old.lock").write_text("")
    (native / "mine.py").write_text("x = 1\n")
    run = geo.run("check")
    assert run.returncode == 1
    assert "platform.py is not what came with autogen; run `autogen regen`" in run.stdout
    for name in ("old.py", "old.pyi", "alone.pyi", "old.lock"):
        assert f"/{name} has no manifest any more; remove it\n" in run.stdout
    assert "mine.py" not in run.stdout
    assert geo.run("regen").returncode == 0
    assert "platform.py" not in geo.run("check").stdout


@pytest.mark.needs("gcc")
def test_diff_with_a_revision_works_in_this_layout_too(geo: Tree) -> None:
    for words in (
        ("init", "-q"),
        ("add", "."),
        ("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x"),
    ):
        subprocess.run(["git", *words], cwd=geo.root, check=True)
    (geo.root / "include" / "geo.h").write_text(GEO.replace("x, y; }", "x, y, z; }"))
    assert geo.run("regen").returncode == 0
    run = geo.run("diff", "geo@git:HEAD", "geo")
    assert "point" in run.stdout, run.stderr
    assert geo.run("diff", "geo@git:HEAD", "geo@git:HEAD").returncode == 0


@pytest.mark.needs("gcc")
def test_diff_with_a_revision_in_which_the_modules_lay_elsewhere(geo: Tree) -> None:
    def git(*words: str) -> None:
        own = ("-c", "user.name=x", "-c", "user.email=x@example.org")
        subprocess.run(["git", *own, *words], cwd=geo.root, check=True)

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "x")
    git("mv", "src/geo/_native", "src/geo/c")
    project = geo.root / "pyproject.toml"
    moved = project.read_text().replace("src/geo/_native", "src/geo/c").replace("[tool", "[other]\n[tool")
    project.write_text(moved + 'support = "src/geo"\n')
    run = geo.run("diff", "geo@git:HEAD", "geo")
    assert (run.returncode, run.stdout) == (0, "geo@git:HEAD → geo: same\n"), run.stderr
    run = geo.run("diff", "geo@git:nope", "geo")
    assert run.returncode == 2 and "git knows no revision 'nope' in this checkout" in run.stderr
    git("rm", "-q", "--cached", "-r", "src")
    git("commit", "-qm", "y")
    run = geo.run("diff", "geo@git:HEAD", "geo")
    assert run.returncode == 2 and "there is no src/geo/_native/geo.py at that revision" in run.stderr


def test_the_run_time_goes_where_the_project_says(tmp_path: Path) -> None:
    tree = Tree(tmp_path)
    for folder in ("include", "headers"):
        (tmp_path / folder).mkdir()
    tree.header("a.h", "struct a { int x; };\n")
    tree.header("b.h", '#include "a.h"\nstruct b { struct a a; };\n')
    (tmp_path / "autogen.toml").write_text(
        'output = "src/geo/low/native"\nsupport = "src/geo"\ninit = false\n'
    )
    for name in ("a", "b"):
        assert tree.run("new", name, f"include/{name}.h").returncode == 0
        path = tmp_path / "headers" / f"{name}.toml"
        path.write_text(path.read_text().replace(', "builtins", "host"', ""))
    manifest = (tmp_path / "headers" / "b.toml").read_text()
    tree.manifest("b", manifest.replace("[skips]", '[links]\n"a.h" = "a"\n[skips]'))
    assert tree.run("regen").returncode == 0
    native = tmp_path / "src" / "geo" / "low" / "native"
    assert {path.name for path in native.iterdir()} == {"a.py", "a.pyi", "b.py", "b.pyi"}
    assert "from ..._support import bindings as _bindings" in (native / "b.py").read_text()
    assert "from ...low.native import a as _low_native_a" in (native / "b.pyi").read_text()

    def python(folder: str, code: str) -> str:
        environment = {**os.environ, "PYTHONPATH": str(tmp_path / folder)}
        return subprocess.check_output([sys.executable, "-c", code], text=True, env=environment)

    assert python("src", "from geo.low.native import a, b; print(b.b._fields_[0][1] is a.a)") == "True\n"
    assert tree.run("check").stdout == "a: exact, same\nb: exact, same\n"
    assert tree.run("diff", "b", "b").returncode == 0
    assert tree.run("export", "b", "other/deep").returncode == 0
    assert python("other", "from deep.low.native import b; print(b.b().a.x)") == "0\n"
    (tmp_path / "src" / "geo" / "_support" / "platform.py").write_text("")
    assert "platform.py is not what came with autogen" in tree.run("check").stdout
    (tmp_path / "autogen.toml").write_text('output = "src/geo"\nsupport = "lib"\n')
    run = tree.run("check")
    assert run.returncode == 2 and "'lib' is no folder around the output folder 'src/geo'" in run.stderr


def test_explain_says_that_the_module_is_not_what_its_header_makes_now(tree: Tree) -> None:
    assert tree.run("regen").returncode == 0
    assert tree.run("explain", "base.base").stderr == ""
    tree.header("base.h", "struct base { int a, b; };\n#define LIMIT 4\n")
    assert (
        "the module in the tree is another one: `autogen check base`"
        in tree.run("explain", "base.base").stderr
    )


def test_a_header_may_lie_in_the_folder_of_the_project_itself(tmp_path: Path) -> None:
    tree = Tree(tmp_path)
    (tmp_path / "geo.h").write_text("struct point { short x, y; };\n")
    for words in (("init",), ("new", "geo", "geo.h")):
        assert tree.run(*words).returncode == 0
    manifest = (tmp_path / "headers" / "geo.toml").read_text()
    tree.manifest("geo", manifest.replace(', "builtins", "host"', ""))
    for words in (("regen",), ("check",)):
        run = tree.run(*words)
        assert run.returncode == 0, run.stderr


def other_machine(geo: Tree, header: str, old: str, new: str, target: str = "") -> dict[str, str]:
    """A compiler whose folder has one header, changed; it compiles for `target`, or does not say for what."""
    folder = geo.root / "machine"
    folder.mkdir(exist_ok=True)
    (folder / "host.h").write_text(header.replace(old, new))
    script = geo.root / "cc"
    listed = ("#include <...> search starts here:", f" {folder}", "End of search list.")
    answer = f'[ "$1" = -dumpmachine ] && exec echo "{target}"\n'
    script.write_text("#!/bin/sh\n" + answer + "".join(f"echo '{line}' >&2\n" for line in listed))
    script.chmod(0o755)
    return {"CC": str(script)}


@pytest.mark.skipif(sys.platform == "win32", reason="its compiler is a shell script")
def test_other_headers_of_the_machine_are_drift_only_if_they_change_the_module(repository: Tree) -> None:
    tree, host = repository, "typedef int host_t; /* one */\n"
    tree.header("geo.h", "#include <host.h>\nstruct geo { host_t x; };\n")
    machine = other_machine(tree, host, "", "")
    for words in (("init",), ("new", "geo", "include/geo.h"), ("regen",)):
        assert tree.run(*words, **machine).returncode == 0
    assert tree.run("check", **machine).stdout == "geo: exact, same\n"
    other_machine(tree, host, "one", "two")
    run = tree.run("check", "--strict", **machine)
    assert (run.returncode, "the module is the same" in run.stdout) == (0, True), run.stdout
    other_machine(tree, host, "int", "long")
    run = tree.run("check", "--strict", **machine)
    assert run.returncode == 3
    assert "other headers of this machine" in run.stdout and "host.h differs" in run.stdout
    assert tree.run("regen", **machine).returncode == 3
    tree.header("geo.h", "#include <host.h>\nstruct geo { host_t x, y; };\n")
    assert tree.run("regen", **machine).returncode == 0, "the project's own header has changed"


@pytest.mark.skipif(sys.platform == "win32", reason="its compiler is a shell script")
@pytest.mark.parametrize(
    ("compiler", "target"),
    [
        ("x86_64-redhat-linux", "x86_64-linux-gnu"),
        ("aarch64-linux-gnu", "aarch64-linux-gnu"),
        ("arm64-apple-darwin24.1.0", "arm64-apple-macos"),
        ("x86_64-w64-mingw32", "x86_64-windows-gnu"),
    ],
)
def test_a_new_manifest_is_for_the_machine_whose_headers_it_reads(
    repository: Tree, compiler: str, target: str
) -> None:
    repository.header("geo.h", "#include <host.h>\nstruct geo { host_t x; };\n")
    machine = other_machine(repository, "typedef long host_t;\n", "", "", compiler)
    for words in (("init",), ("new", "geo", "include/geo.h"), ("regen",)):
        run = repository.run(*words, **machine)
        assert run.returncode == 0, run.stderr
    assert f'\ntargets = ["{target}"]\n' in (repository.root / "headers" / "geo.toml").read_text()
    assert list(open_module(repository.root / "bindings" / "geo.py").file.targets) == [target]


@pytest.mark.skipif(sys.platform == "win32", reason="its compiler is a shell script")
@pytest.mark.parametrize(
    "compiler", ["x86_64-alpine-linux-musl", "i686-linux-gnu", "x86_64-unknown-freebsd14.1"]
)
def test_a_machine_that_no_manifest_is_for_has_no_headers_for_one(repository: Tree, compiler: str) -> None:
    machine = other_machine(repository, "", "", "", compiler)
    assert repository.run("init").returncode == 0
    run = repository.run("new", "geo", "include/geo.h", **machine)
    assert run.returncode == 2 and "add `--source linux@7.2`" in run.stderr
    assert not (repository.root / "headers" / "geo.toml").exists()
    assert repository.run("new", "geo", "include/geo.h", "--source", "linux@7.2", **machine).returncode == 0
    assert "targets" not in (repository.root / "headers" / "geo.toml").read_text(), "it is the usual one"


@pytest.mark.skipif(sys.platform == "win32", reason="its compiler is a shell script")
@pytest.mark.parametrize(
    ("compiler", "target", "hint"),
    [
        ("x86_64-linux-gnu", "aarch64-linux-gnu", "name headers of that target in its place: linux@7.2;"),
        (
            "x86_64-alpine-linux-musl",
            "x86_64-linux-gnu",
            "name headers of that target in its place: linux@7.2;",
        ),
        ("arm64-apple-darwin24", "x86_64-linux-gnu", "name headers of that target in its place: linux@7.2;"),
        ("x86_64-linux-gnu", "arm64-apple-macos", "name headers of that target in its place, "),
        ("x86_64-linux-gnu", "x86_64-windows-msvc", "name headers of that target in its place, "),
    ],
)
def test_this_machine_s_headers_are_read_for_no_other_target(
    repository: Tree, compiler: str, target: str, hint: str
) -> None:
    """They would be wrong without a word: `long` and whole structures differ."""
    repository.header("geo.h", "#include <host.h>\nstruct geo { host_t x; };\n")
    machine = other_machine(repository, "typedef long host_t;\n", "", "", compiler)
    assert repository.run("init").returncode == 0
    sources = 'headers = ["geo.h"]\nsources = ["include", "builtins", "host"]\n'
    pinned = (
        '[artifact.include]\nkind = "path"\npath = "../include"\n[source.include]\nartifact = "include"\n'
    )
    (repository.root / "headers").mkdir(exist_ok=True)
    (repository.root / "headers" / "sources.toml").write_text(pinned + 'include = ["."]\n')
    repository.manifest("geo", f'about = "geo"\n{sources}targets = ["{target}"]\n')
    for command in ("regen", "check"):
        run = repository.run(command, **machine)
        assert run.returncode == 2
        assert (
            f"'host' has this machine's headers, which are for {normal(compiler)} and not for {target}"
            in (run.stdout + run.stderr)
        )
        assert (
            hint in run.stdout + run.stderr and f"`autogen gen --target {target}`" in run.stdout + run.stderr
        )
    assert not (repository.root / "bindings" / "geo.py").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("Geo", "include/geo.h"), "'geo' and 'Geo' are one name to some file systems"),
        (("geo.more", "include/geo.h"), "cannot be a module and the package of 'geo.more'"),
        (("_support", "include/geo.h"), "'_support' cannot be a Python module's name"),
        (("two", "include/none.h"), "include/none.h: there is no such file, nor a header of this name in "),
        (("two", "none.h", "-I", "include"), "none.h: there is no such file"),
    ],
)
def test_new_refuses_what_no_command_would_take(
    repository: Tree, words: tuple[str, ...], message: str
) -> None:
    assert repository.run("init").returncode == 0
    assert repository.run("new", "geo", "geo.h", "-I", "include").returncode == 0
    run = repository.run("new", *words)
    assert run.returncode == 2 and message in run.stderr, run.stderr
    assert [path.name for path in (repository.root / "headers").glob("*.toml")].count("geo.toml") == 1
    assert repository.run("sources", "list").returncode == 0


def test_what_is_left_out_and_what_is_skipped_is_said_with_the_lines_that_mend_it(repository: Tree) -> None:
    tree = repository
    tree.header("util.h", "struct util { int a; };\n")
    tree.header("my hdr.h", '#include "util.h"\nint f(void);\n#define ONCE do {} while (0)\n')
    assert tree.run("init").returncode == 0
    assert tree.run("new", "x6", "include/my hdr.h").returncode == 0
    path = tree.root / "headers" / "x6.toml"
    path.write_text(path.read_text().replace(', "builtins", "host"', ""))
    line = 'select = ["my hdr.h", "util.h"]'
    output = tree.run("regen", "x6").stdout
    assert f"left out: util.h: `{line}` in headers/x6.toml takes what it declares as well" in output
    path.write_text(path.read_text().replace("[skips]", f"{line}\n[skips]"))
    assert "left out" not in tree.run("regen", "x6").stdout
    assert "util: struct" in tree.module("x6")
    run = tree.run("check", "x6")
    assert run.returncode == 1
    assert run.stdout.startswith("x6: exact, same, but its manifest's [skips] are not what is skipped\n")
    assert 'ONCE = "why" under [skips] of headers/x6.toml accepts that' in run.stdout
    path.write_text(path.read_text() + 'ONCE = "why"\n')
    assert tree.run("check", "x6").returncode == 0


def test_headers_of_other_packages_are_not_missed(repository: Tree) -> None:
    tree = repository
    for name, text in {
        "lib/lib.h": "#include <lib/part.h>\n#include <far/far.h>\n#include <up.h>\nint f(void);\n",
        **{"lib/part.h": "int g(void);\n", "far/far.h": "int h(void);\n", "up.h": "int i(void);\n"},
    }.items():
        (tree.root / "include" / name).parent.mkdir(exist_ok=True)
        tree.header(name, text)
    assert tree.run("init").returncode == 0
    assert tree.run("new", "lib", "lib/lib.h", "-I", "include").returncode == 0
    path = tree.root / "headers" / "lib.toml"
    path.write_text(path.read_text().replace(', "builtins", "host"', ""))
    assert "left out: lib/part.h: `select =" in tree.run("regen").stdout


def test_init_makes_no_second_project(repository: Tree) -> None:
    (repository.root / "pyproject.toml").unlink()
    assert repository.run("init").stdout.startswith("autogen.toml: written")
    run = repository.run("init")
    assert run.returncode == 2
    assert "is a project already" in run.stderr
    assert repository.run("check").returncode == 0
    outside = repository.run("init", "--output", "../x")
    assert outside.returncode == 2


@pytest.mark.parametrize("end", ["", "no line break at the end"])
def test_what_check_finds_is_a_patch_that_git_applies(tree: Tree, end: str) -> None:
    assert tree.run("regen").returncode == 0
    wanted = tree.modules
    stub, module = (tree.root / "bindings" / name for name in ("user.pyi", "base.py"))
    stub.unlink()
    module.write_text("one more line\n" + module.read_text().replace("LIMIT = 4", "LIMIT = 5") + end)
    assert tree.run("check", "--patch", "mend.patch").returncode == 1
    subprocess.run(["git", "init", "-q"], cwd=tree.root, check=True)
    applied = subprocess.run(["git", "apply", "mend.patch"], cwd=tree.root, capture_output=True, text=True)
    assert applied.returncode == 0, applied.stderr
    assert tree.modules == wanted
    assert tree.run("check", "--patch", "mend.patch").returncode == 0
    assert (tree.root / "mend.patch").read_text() == ""
