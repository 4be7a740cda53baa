"""Commands in a checkout of a stranger: what lies there is read, and nothing of it is run."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from autogen.host import native_target
from tests import needs
from tests.autogen.commands.conftest import Tree
from tests.autogen.run import autogen
from tests.examples import telling

AUTOGEN = (
    Path(sys.executable).parent / "autogen"
)  # `python -m` would look for modules in the folder it runs in
TRAP = "import os\nopen(os.environ['TRAP'], 'a').write(__file__ + chr(10))\n"
BESIDE = (
    "__init__",
    "json",
    "ctypes",
    "sitecustomize",
    "usercustomize",
    "clang",
    "click",
    "autogen",
    "_support/__init__",
)
COMMANDS = (
    "check",
    "list base",
    "explain base.base",
    "export base user out",
    "cdef base user",
    "cdef bindings/user.py",
    "diff base user",
    "diff bindings/base.py bindings/user.py",
    "decode base.LIMIT 1",
    "gen include/base.h -o out/made.py",
    "verify user",
    "verify bindings/base.py -I include",
)
# What other rows do with a module as well; each is a new interpreter, or even compilers.
ALIKE = (
    "list base",
    "cdef base user",
    "diff bindings/base.py bindings/user.py",
    "verify bindings/base.py -I include",
)


def run(tree: Tree, line: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "AUTOGEN_CACHE": str(tree.root / "cache"), "TRAP": str(tree.root / "sprung")}
    command = [str(AUTOGEN), *shlex.split(line)]
    return subprocess.run(
        command, cwd=tree.root, capture_output=True, text=True, timeout=120, env=environment
    )


@pytest.fixture
def checkout(made: Tree) -> Tree:
    """A project with its modules, and a trap under every name that somebody could import by mistake."""
    for folder in (made.root, made.root / "bindings"):
        for name in BESIDE:
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / f"{name}.py").write_text(TRAP)
    return made


def sprung(tree: Tree) -> str:
    trap = tree.root / "sprung"
    return trap.read_text() if trap.exists() else ""


def test_the_trap_springs_where_a_module_is_imported(checkout: Tree) -> None:
    environment = {**os.environ, "TRAP": str(checkout.root / "sprung")}
    subprocess.run([sys.executable, "-c", "import json"], cwd=checkout.root, env=environment, check=True)
    assert sprung(checkout).endswith("json.py\n")


@pytest.mark.parametrize("line", telling(COMMANDS, *(line for line in COMMANDS if line not in ALIKE)))
def test_what_lies_beside_a_module_is_not_run(checkout: Tree, line: str) -> None:
    if "verify" in line:
        needs.program("gcc")
    done = run(checkout, line)
    assert sprung(checkout) == ""
    assert "Traceback" not in done.stderr
    if not line.startswith(
        ("decode", "check")
    ):  # there is no register; the traps are files that nobody expects
        assert done.returncode == (4 if line.startswith("diff") else 0), (
            done.stderr
        )  # two modules of other names


@pytest.mark.parametrize("line", COMMANDS)
def test_a_module_that_does_more_than_declare_is_not_run(checkout: Tree, line: str) -> None:
    if "verify" in line:
        needs.program("gcc")
    for name in ("base", "user"):
        path = checkout.root / "bindings" / f"{name}.py"
        path.write_text(path.read_text() + TRAP)
    done = checkout.run(*shlex.split(line), TRAP=str(checkout.root / "sprung"))
    assert sprung(checkout) == ""
    assert "Traceback" not in done.stderr
    if line.startswith(("verify", "cdef", "diff", "decode")):  # those that read modules
        assert done.returncode == 2
        assert "has no other statements, but this has `import os`" in done.stderr


@pytest.mark.skipif(not native_target(), reason="not on Linux: gcc's programs do not run here")
@pytest.mark.parametrize("name", ["base.h", "more.h"])
def test_no_compiler_reads_a_precompiled_header_in_place_of_the_one_beside_it(tree: Tree, name: str) -> None:
    """gcc takes base.h.gch, an image of its memory, for base.h, wherever that is the first thing in a file."""
    gcc = needs.program("gcc")
    tree.header("more.h", "#define LIMIT 4\n")
    tree.header(
        "base.h", f"struct base {{ int a; }};\n#define MOST {'4' if name == 'base.h' else '(LIMIT)'}\n"
    )
    arguments = "" if name == "base.h" else "-- -include more.h -Iinclude"
    assert tree.run("gen", "include/base.h", "-o", "base.py", *arguments.split()).returncode == 0
    other = tree.root / "other.h"
    other.write_text(
        "struct base { char a[64]; };\n#define MOST 5\n" if name == "base.h" else "#define LIMIT 5\n"
    )
    images = tree.root / "include" / f"{name}.gch"
    images.mkdir()
    plain = ["-std=gnu17", "-w", "-nostdinc"]
    make = [gcc, *plain, "-x", "c-header", str(other), "-o", str(images / "0")]
    subprocess.run(make, check=True, capture_output=True)
    text = f'#include "{name}"\nint seen = {"MOST" if name == "base.h" else "LIMIT"};\n'
    command = [gcc, *plain, "-iquote", "include", "-x", "c", "-S", "-o", "-", "-"]
    seen = subprocess.run(command, input=text, cwd=tree.root, text=True, capture_output=True, check=True)
    assert ".long\t5" in seen.stdout, "this gcc takes none, so the test says nothing"
    done = tree.run("verify", "base.py", "-I", "include", "--cc", "gcc")
    assert (done.returncode, done.stdout.split("(")[0]) == (0, f"base: gcc for {native_target()}: same "), (
        done
    )


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("verify", "No file that is given is imported.* child process"),
        ("list", "no module is imported"),
        ("explain", "no module is imported"),
        ("diff", "read as text; nothing of them is run.* runs git"),
        ("cdef", "read as text; nothing of them is run"),
        ("decode", "read as text; nothing of it is run"),
        ("export", "copied; nothing of them is run"),
        ("gen", "nothing of them is run.* C compiler is asked"),
        ("regen", "nothing of them is run"),
        ("check", "nothing of them is run"),
    ],
)
def test_help_says_what_is_run(command: str, words: str) -> None:
    shown = autogen(command, "--help")
    assert not shown.returncode and re.search(words, " ".join(shown.stdout.split()))


@pytest.mark.parametrize(
    "line", [*COMMANDS[:5], "cdef base user", "diff base user", "decode base.LIMIT 1", "verify base"]
)
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_a_link_leads_to_is_not_shown_and_a_pipe_is_not_waited_for(
    made: Tree, tmp_path_factory: pytest.TempPathFactory, line: str, kind: str
) -> None:
    """git carries links: one to /proc/self/environ shows the tokens of the CI that checks the patch."""
    secret = tmp_path_factory.mktemp("home") / "secret"
    secret.write_text("token = 's3cr3t'\n")
    for name in ("base", "user"):
        module = made.root / "bindings" / f"{name}.py"
        module.unlink()
        if kind == "link":
            module.symlink_to(secret)
        elif kind == "pipe":
            os.mkfifo(module)
        else:
            module.symlink_to(secret.parent)
    done = made.run(*line.split())
    assert "s3cr3t" not in done.stdout + done.stderr
    assert not any("s3cr3t" in path.read_text() for path in (made.root / "out").rglob("*.py"))
    if line.split()[0] not in ("list", "explain"):  # they read headers
        assert done.returncode == 2 and "cannot be read" in done.stderr, done.stderr
