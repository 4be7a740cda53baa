"""Files that are nobody's headers: no manifest, module or header of a stranger makes a command show a word of them."""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path

import pytest

from tests.autogen.commands.conftest import Tree
from tests.autogen.run import autogen

SECRET = "s3cr3t is none of C's words\nsk-s3cr3t word\n"
REFUSED = "lies outside of"


@pytest.fixture
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("home") / "secret.h"
    path.write_text(SECRET)
    return path


def refused(tree: Tree, *words: str) -> str:
    done = tree.run(*words)
    assert done.returncode == 2, (done.stdout, done.stderr)
    assert "s3cr3t" not in done.stdout + done.stderr and "Traceback" not in done.stderr
    return done.stdout + done.stderr


COMMANDS = (("regen", "base"), ("check", "base"), ("list", "base"), ("explain", "base.base"))


@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize("how", ["link", "folder", "include", "argument", "climbing"])
def test_a_bindings_headers_lie_in_its_artifacts(
    tree: Tree, secret: Path, words: tuple[str, ...], how: str
) -> None:
    manifest = 'about = "base"\nheaders = ["base.h"]\nsources = ["own"]\n'
    if how == "link":
        (tree.root / "include" / "base.h").unlink()
        (tree.root / "include" / "base.h").symlink_to(secret)
    elif how == "folder":
        (tree.root / "include" / "far").symlink_to(secret.parent)
        manifest = manifest.replace("base.h", "far/secret.h")
    elif how == "include":
        tree.header("base.h", f'#include "{secret}"\n')
    elif how == "climbing":
        tree.header("base.h", f'#include "{os.path.relpath(secret, tree.root / "include")}"\n')
    else:
        manifest = manifest.replace("base.h", "secret.h") + f'args = ["-I{secret.parent}"]\n'
    tree.manifest("base", manifest)
    assert REFUSED in refused(tree, *words)


@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize("how", ["link", "climbing"])
def test_a_folder_of_headers_lies_in_the_project(
    tree: Tree, secret: Path, words: tuple[str, ...], how: str
) -> None:
    pins, folder = tree.root / "headers" / "sources.toml", tree.root / "far"
    folder.symlink_to(secret.parent)
    there = "../far" if how == "link" else os.path.relpath(secret.parent, tree.root / "headers")
    pins.write_text(pins.read_text().replace("../include", there))
    tree.manifest("base", 'about = "base"\nheaders = ["secret.h"]\nsources = ["own"]\n')
    assert "leads out of the project" in refused(tree, *words)


@pytest.mark.parametrize("words", COMMANDS)
def test_what_clang_says_of_a_folder_elsewhere_is_not_shown(
    tree: Tree, secret: Path, words: tuple[str, ...]
) -> None:
    """A manifest may name an SDK of this machine by its absolute path, or a folder that is none of its business."""
    pins = tree.root / "headers" / "sources.toml"
    pins.write_text(pins.read_text().replace("../include", str(secret.parent)))
    tree.manifest("base", 'about = "base"\nheaders = ["secret.h"]\nsources = ["own"]\n')
    text = refused(tree, *words)
    assert "secret.h:1:1: error: (what clang says is not shown" in text


def module(tree: Tree, header: str, arguments: str = "") -> None:
    """A module that says it was made from a header, as a stranger may have written it, or an older autogen."""
    done = tree.run("gen", "include/base.h", "-o", "out/m.py")
    assert done.returncode == 0, done.stderr
    path = tree.root / "out" / "m.py"
    text = re.sub("    'command': .*\n", "", path.read_text()).replace("'base.h'", repr(header))
    path.write_text(text.replace("'libclang'", f"'arguments': {arguments!r}, 'libclang'"))


@pytest.mark.needs("gcc")
@pytest.mark.parametrize("how", ["absolute", "climbing", "link", "argument", "include", "for gcc"])
def test_the_headers_of_a_module_lie_beside_it_or_where_the_user_says(
    tree: Tree, secret: Path, how: str
) -> None:
    beside = tree.root / "out" / "b.h"
    if how == "absolute":
        module(tree, str(secret))
    elif how == "climbing":
        module(tree, os.path.relpath(secret, tree.root / "out"))
    elif how == "argument":
        module(tree, "secret.h", f"-I{secret.parent}")
    else:
        module(tree, "b.h")
        base = "struct base { int a; };\n#define LIMIT 4\n"
        included = f'#include "{secret}"\n'
        if how == "link":
            beside.symlink_to(secret)
        elif how == "include":
            beside.write_text(base + included)
        else:
            beside.write_text(f"{base}#ifndef __clang__\n{included}#endif\n")
    assert REFUSED in refused(tree, "verify", "out/m.py", "--cc", "gcc")


@pytest.mark.needs("gcc")
def test_a_folder_that_the_user_names_is_read(tree: Tree, tmp_path_factory: pytest.TempPathFactory) -> None:
    far = tmp_path_factory.mktemp("far")
    (far / "far.h").write_text("struct base { int a; };\n#define LIMIT 4\n")
    module(tree, "far.h", f"-I{far}")
    done = tree.run("verify", "out/m.py", "--cc", "gcc")
    assert done.returncode == 2 and "name its folder with -I" in done.stderr
    for words in (("-I", str(far)), ("--", f"-I{far}")):
        done = tree.run("verify", "out/m.py", "--cc", "gcc", *words)
        assert done.returncode == 0, done.stderr


ASSEMBLY = {
    "include": '__asm__(".include \\"{}\\"");\n',
    "incbin": '__asm__(".section .gnu.warning.oracle_seen\\n.incbin \\"{}\\"\\n.text\\nnonsense");\n',
    "block": 'static inline int block(int x) {{ __asm {{ .include "{}" }} return x; }}\n',
}
OTHERWISE = {
    "for gcc alone": ("gcc", '#ifndef __clang__\n#include "{}"\n#endif\n'),
    "when it optimizes": ("gcc", '#ifdef __OPTIMIZE__\n#include "{}"\n#endif\n'),
    "when clang does": ("clang", '#ifdef __OPTIMIZE__\n#include "{}"\n#endif\n'),
    "bytes": ("clang-19", '#if __clang_major__ > 18\nenum {{ A =\n#embed "{}" limit(1)\n}};\n#endif\n'),
}


@pytest.mark.parametrize("how", ASSEMBLY)
@pytest.mark.parametrize("cc", [pytest.param(one, marks=pytest.mark.needs(one)) for one in ("gcc", "clang")])
def test_no_word_of_an_assembler_is_shown(tree: Tree, secret: Path, cc: str, how: str) -> None:
    header = f"struct base {{ int a; }};\nint take(struct base one);\n{ASSEMBLY[how].format(secret)}"
    (tree.root / "b.h").write_text(header)
    assert tree.run("gen", "b.h", "-o", "out/b.py", "--", "-fms-extensions").returncode == 0
    text = refused(tree, "verify", "out/b.py", "--cc", cc, "-I", ".")
    assert "refuses it; what they say is not shown" in text or how == "block"


@pytest.mark.parametrize(
    ("cc", "text"),
    [pytest.param(*one, id=how, marks=pytest.mark.needs(one[0])) for how, one in OTHERWISE.items()],
)
def test_what_only_a_compiler_reads_is_no_other_file(tree: Tree, secret: Path, cc: str, text: str) -> None:
    (tree.root / "b.h").write_text(f"struct base {{ int a; }};\n{text.format(secret)}")
    assert tree.run("gen", "b.h", "-o", "out/b.py").returncode == 0
    assert f"{cc} opens {secret}, which {REFUSED}" in refused(
        tree, "verify", "out/b.py", "--cc", cc, "-I", "."
    )


@pytest.mark.needs("gcc")
@pytest.mark.skipif(sys.platform != "linux", reason="Linux says which file a process waits for")
@pytest.mark.parametrize(
    "line", ['#include "pipe.h"', '#if __has_include("pipe.h")\n#endif', '#include "/dev/zero"']
)
def test_a_compiler_waits_for_no_pipe_and_reads_no_device(tree: Tree, line: str) -> None:
    os.mkfifo(tree.root / "pipe.h")
    (tree.root / "b.h").write_text(f"struct base {{ int a; }};\n#ifndef __clang__\n{line}\n#endif\n")
    assert tree.run("gen", "b.h", "-o", "out/b.py").returncode == 0
    begun = time.monotonic()
    text = refused(tree, "verify", "out/b.py", "--cc", "gcc", "-I", ".")
    assert "gcc stands still or goes on for ever at " in text or "/dev/zero, which lies outside" in text
    assert time.monotonic() - begun < 30


@pytest.mark.needs("gcc")
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted there")
def test_a_compiler_has_bounds_of_memory(tree: Tree) -> None:
    arrays = "".join(f"static const char a{n}[] = {{ [1 << 26] = {n} }};\n" for n in range(1, 5))
    (tree.root / "b.h").write_text(f"struct base {{ int a; }};\n#ifndef __clang__\n{arrays}#endif\n")
    assert tree.run("gen", "b.h", "-o", "out/b.py").returncode == 0
    environment = {**os.environ, "AUTOGEN_CACHE": str(tree.root / "cache"), "AUTOGEN_MEGABYTES": "64"}
    words = ("verify", "out/b.py", "--cc", "gcc", "-I", ".")
    done = autogen(*words, folder=tree.root, environment=environment, cold=True)
    assert done.returncode == 2 and "gcc takes more than 64 MiB of memory" in done.stderr, done.stderr


@pytest.mark.needs("clang")
def test_nor_for_another_machine_or_of_a_binding(tree: Tree, secret: Path) -> None:
    tree.header("base.h", f"struct base {{ int a; }};\n{ASSEMBLY['include'].format(secret)}")
    tree.manifest("base", 'about = "base"\nheaders = ["base.h"]\nsources = ["own"]\n')
    assert tree.run("regen", "base").returncode == 0
    for words in ((), ("--target", "aarch64-linux-gnu")):
        assert "what they say is not shown" in refused(tree, "verify", "base", *words)
