"""`autogen regen` writes whole modules or none, and says what happened in one line each."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.autogen.commands.conftest import Tree
from tests.interrupts import interruptible

REPOSITORY = Path(__file__).parents[4]


def test_it_writes_module_stub_and_lock(tree: Tree) -> None:
    run = tree.run("regen")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.splitlines() == [
        "base: exact, written: 2 names, 0 skipped",
        "user: exact, written: 3 names, 0 skipped",
    ]
    assert sorted(tree.modules) == ["base.py", "base.pyi", "user.py", "user.pyi"]
    assert "base = base.base" in tree.module("user")
    assert '"base.h" = "' in (tree.root / "headers" / "locks" / "user.lock").read_text()


def test_a_second_run_changes_nothing_whatever_the_jobs(tree: Tree) -> None:
    tree.run("regen", "--jobs", "1")
    before = tree.modules
    run = tree.run("regen", "user", "base", "--jobs", "2")
    assert [line.split(": ")[1] for line in run.stdout.splitlines()] == ["exact, unchanged"] * 2
    assert tree.modules == before


def test_no_path_of_this_machine_is_in_a_module(tree: Tree) -> None:
    tree.run("regen")
    assert str(tree.root) not in "".join(tree.modules.values())


def test_one_binding_is_enough(tree: Tree) -> None:
    tree.run("regen", "base")
    assert sorted(tree.modules) == ["base.py", "base.pyi"]


def test_header_errors_stop_that_binding_only_and_leave_its_module(made: Tree) -> None:
    before = made.module("user")
    made.header("base.h", "struct base { int a; long b; };\n")
    made.header(
        "user.h",
        '#include "base.h"\nstruct user { struct base b; };\nint use(struct user *u);\nint x\nint y;\n',
    )
    run = made.run("regen")
    assert run.returncode == 2
    assert "user: failed: user.h: 1 error\n" in run.stderr
    assert "user.h:4:6: error: expected ';' after top level declarator" in run.stderr
    assert "Traceback" not in run.stderr
    assert made.module("user") == before
    assert "b: c_long @ 8" in made.module("base")


def test_a_binding_that_links_to_a_broken_one_is_not_built(tree: Tree) -> None:
    tree.header("base.h", "struct base {")
    run = tree.run("regen")
    assert run.returncode == 2
    assert "user: failed: it takes types from base, which failed: base.h: 2 errors\n" in run.stderr
    assert tree.modules == {}


@pytest.mark.parametrize(
    ("manifest", "message"),
    [
        ('about = "x"\nheaders = ["base.h"]\nsourcs = ["own"]\n', "sources"),
        ('about = "x"\nheaders = ["base.h"]\nsources = ["owm"]\n', "own"),
        ('about = "x"\nheaders = ["base.h"]\nsources = ["own"]\nlinks = { "a.h" = "bse" }\n', "base"),
        ('about = "x"\nheaders = "base.h"\nsources = ["own"]\n', "headers"),
        ('about = "x\nheaders = ["base.h"]\n', "wrong.toml:1: not valid TOML"),
        ('about = "x"\nheaders = ["nowhere.h"]\nsources = ["own"]\n', "'nowhere.h' file not found"),
        (
            'about = "x"\nheaders = ["base.h"]\nsources = ["own"]\nselect = ["none.h"]\n',
            "nothing is selected",
        ),
    ],
)
def test_a_wrong_manifest_says_what_to_do(tree: Tree, manifest: str, message: str) -> None:
    tree.manifest("wrong", manifest)
    run = tree.run("regen", "wrong")
    assert run.returncode == 2
    assert "wrong" in run.stderr
    assert message in run.stderr
    assert "Traceback" not in run.stderr
    assert tree.modules == {}


def test_an_unknown_binding_names_the_nearest(tree: Tree) -> None:
    run = tree.run("regen", "bas")
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "autogen: no binding is called 'bas'; did you mean 'base'?\n"


def test_outside_a_project(tree: Tree) -> None:
    run = tree.run("-C", "/", "regen")
    assert run.returncode == 2
    assert "headers/sources.toml" in run.stderr


def test_a_read_only_tree_keeps_its_modules(made: Tree) -> None:
    before = made.modules
    made.header("base.h", "struct base { int other; };\n")
    if os.geteuid() == 0:  # root writes anywhere, except into what is not a folder
        target = made.root / "bindings"
        target.rename(made.root / "saved")
        target.write_text("a file in the way")
        run = made.run("regen")
        target.unlink()
        (made.root / "saved").rename(target)
    else:
        (made.root / "bindings").chmod(0o555)
        run = made.run("regen")
        (made.root / "bindings").chmod(0o755)
    assert run.returncode == 2
    assert "cannot be written" in run.stderr
    assert "Traceback" not in run.stderr
    assert made.modules == before


AGAIN = '#include "base.h"\n'


@pytest.mark.skipif(sys.platform != "linux", reason="Linux says which children a process has")
@pytest.mark.parametrize(
    ("number", "word"),
    [(signal.SIGINT, "interrupted"), (signal.SIGTERM, "terminated"), (signal.SIGHUP, "hung up")],
)
def test_a_signal_ends_it_at_once(made: Tree, number: signal.Signals, word: str) -> None:
    before = made.modules
    made.header("base.h", f"struct base {{ int other; }};\n#if __INCLUDE_LEVEL__ < 40\n{2 * AGAIN}#endif\n")
    running = interruptible(
        "-m", "autogen", "regen", folder=made.root, AUTOGEN_CACHE=str(made.root / "cache")
    )
    while not any(path.read_text() for path in Path(f"/proc/{running.pid}/task").glob("*/children")):
        assert running.poll() is None
        time.sleep(0.01)  # until a child reads
    running.send_signal(number)
    begun = time.monotonic()
    _, errors = running.communicate(timeout=60)
    assert time.monotonic() - begun < 30  # a busy machine may take seconds; all headers, minutes
    assert (running.returncode, errors) == (
        128 + number,
        f"autogen: {word}; no module was left half-written\n",
    )
    assert made.modules == before
    assert not (made.root / ".autogen").exists()


LOST = """
import signal, sys, time
from autogen import commands
class Deaf:
    def __del__(self):
        print("here", flush=True)
        time.sleep(0.2)  # what is raised here ends nothing
def run():
    Deaf()
    while True:
        time.sleep(0.1)
commands.main = run
from autogen.__main__ import main
main()
"""


def test_a_signal_whose_exception_is_lost_ends_it_too(tree: Tree) -> None:
    running = interruptible("-c", LOST, folder=REPOSITORY)
    assert running.stdout
    assert running.stdout.readline() == "here\n"
    running.send_signal(signal.SIGINT)
    begun = time.monotonic()
    _, errors = running.communicate(timeout=60)
    assert time.monotonic() - begun < 30  # what has lost its exception goes on for ever
    assert (running.returncode, errors) == (130, "autogen: interrupted; no module was left half-written\n")


MADE_AN_ERROR = """
import signal
from autogen import __main__, commands
class Field:
    def __set_name__(self, owner, name):
        signal.raise_signal(signal.SIGTERM)
def run(*_, **__):
    class Result:
        field = Field()
commands.cli.main = run
__main__.main()
"""
AT_THE_END = """
import signal, sys
from autogen import __main__, commands
class Out:
    def flush(self):
        signal.raise_signal(signal.SIGTERM)
sys.stdout = Out()
commands.main = lambda: sys.exit(3)
__main__.main()
"""


@pytest.mark.parametrize("code", [MADE_AN_ERROR, AT_THE_END], ids=["made an error", "at the end"])
def test_a_signal_is_one_line_wherever_it_comes(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, timeout=60
    )
    line = "autogen: terminated; no module was left half-written\n"
    assert (done.returncode, done.stdout, done.stderr) == (143, "", line)


def test_a_signal_that_is_ignored_stays_so(tree: Tree) -> None:
    code = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
    code += "from autogen import commands; commands.main = lambda: [signal.raise_signal(signal.SIGHUP), print('end')]\n"
    code += "from autogen.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "end\n", "")


@pytest.mark.parametrize("program", ["autogen", "sqtt"])
def test_ctrl_c_before_the_command_runs_is_no_traceback_either(tree: Tree, program: str) -> None:
    """Most of a short run is the import of what it needs; here that of click takes a minute."""
    (tree.root / "click.py").write_text("import time\nopen('importing', 'w').close()\ntime.sleep(60)\n")
    os.mkfifo(tree.root / "importing")
    running = interruptible("-m", program, "--help", folder=tree.root)
    (tree.root / "importing").open().close()  # opens when click is imported
    os.killpg(running.pid, signal.SIGINT)
    _, errors = running.communicate(timeout=60)
    assert running.returncode == 130
    assert errors.startswith(f"{program}: interrupted")
    assert errors.count("\n") == 1


def test_a_poisoned_host_changes_nothing(tree: Tree) -> None:
    """No include directory of the host is searched: not /usr/include, not CPATH, not the current folder."""
    poison = tree.root / "poison"
    poison.mkdir()
    (poison / "string.h").write_text("#error poisoned\n")
    (tree.root / "string.h").write_text("#error poisoned\n")
    (tree.root / "base.h").write_text("#error poisoned\n")
    tree.header(
        "base.h",
        "#if __has_include(<string.h>)\n#error found a header of the host\n#endif\nstruct base { int a; };\n",
    )
    variables = {
        name: str(poison) for name in ("CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "OBJC_INCLUDE_PATH")
    }
    run = tree.run("regen", "base", **variables)
    assert run.returncode == 0, run.stderr
    tree.header("base.h", "#include <string.h>\nstruct base { int a; };\n")
    run = tree.run("regen", "base", **variables)
    assert run.returncode == 2
    assert "'string.h' file not found" in run.stderr


def test_an_interrupted_step_is_shown_by_check_and_completed_by_regen(made: Tree) -> None:
    subprocess.run(["git", "init", "--quiet", str(made.root)], check=True)
    subprocess.run(["git", "add", "--all"], cwd=made.root, check=True)
    made.header("base.h", "struct base { int a, b; };\n#define LIMIT 4\n")
    code = "import os, signal\nfrom autogen.files import step\n"
    code += "step._flush = lambda path: os.kill(os.getpid(), signal.SIGKILL)\n"  # the journal has just got its name
    code += "from autogen.__main__ import main\nmain()\n"
    killed = subprocess.run(
        [sys.executable, "-c", code, "regen"],
        cwd=made.root,
        env={**os.environ, "AUTOGEN_CACHE": str(made.root / "cache"), "PYTHONPATH": str(REPOSITORY)},
        timeout=120,
    )
    assert killed.returncode == -signal.SIGKILL
    assert ".autogen" not in subprocess.check_output(
        ["git", "status", "--porcelain"], cwd=made.root, text=True
    )
    before = made.modules
    check = made.run("check")
    assert check.returncode == 1
    assert (
        "an interrupted run has not replaced all its files; `autogen regen` puts that right" in check.stderr
    )
    assert made.modules == before
    run = made.run("regen", "base")
    assert run.returncode == 0
    assert (
        "completed an interrupted run: bindings/base.py, bindings/base.pyi, headers/locks/base.lock"
        in run.stderr
    )
    assert run.stdout == "base: exact, unchanged: 2 names, 0 skipped\n"
    assert made.run("check").returncode == 0
    assert not (made.root / ".autogen").exists()


def test_what_cannot_be_printed_is_an_error() -> None:
    code = "from autogen import __main__, commands; commands.main = lambda: print('x'); __main__.main()"
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=REPOSITORY,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=variables,
        )
    output = "autogen: standard output cannot be written (No space left on device)\n"
    assert (done.returncode, done.stderr) == (1, output)
