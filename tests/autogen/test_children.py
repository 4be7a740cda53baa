"""What reads headers runs in a child: whatever happens there is one message, and nothing outlives the parent."""

from __future__ import annotations

import ctypes
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from autogen import children
from autogen.children import Bounds, Child, ReadingError, call, wait
from autogen.errors import AutogenError, HeaderError, InternalError

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux counts it")


def test_a_call_has_the_result_of_the_function() -> None:
    assert call(divmod, 7, 2, about="x") == (3, 1)


def test_it_runs_elsewhere_and_a_call_in_a_child_is_a_plain_one() -> None:
    own, inner = call(_nested, about="x")
    assert own == inner != os.getpid()


def _nested() -> tuple[int, int]:
    return os.getpid(), call(os.getpid, about="y")


def test_errors_for_people_come_back_as_they_are() -> None:
    with pytest.raises(HeaderError, match=r"^a\.h: one error$"):
        call(_raise, HeaderError("a.h: one error"), about="x")


def test_other_exceptions_are_a_defect_with_what_was_done_and_where() -> None:
    error = KeyError("point")
    error.add_note("reading struct point (geo.h:3)")
    with pytest.raises(InternalError) as raised:
        call(_raise, error, about="x")
    text = str(raised.value)
    doing = "  while reading struct point (geo.h:3)\n  while reading x\n"
    assert text.startswith(f"internal error: KeyError: 'point'\n{doing}  at ")
    assert "tests/autogen/test_children.py" in text and "in _raise" in text
    assert "please report it" in text


def _raise(error: Exception) -> None:
    raise error


@pytest.mark.parametrize(
    "number",
    [
        signal.SIGSEGV,
        *(pytest.param(one, marks=pytest.mark.lists) for one in (signal.SIGABRT, signal.SIGBUS)),
    ],
    ids=lambda one: one.name,
)
def test_a_crash_is_a_message(number: signal.Signals) -> None:
    with pytest.raises(ReadingError, match=rf"clang crashed \({number.name}\) while reading a\.h \(in it\)"):
        call(_die, number, about="a.h")


def _die(number: int) -> None:
    children.stage("in it")
    os.kill(os.getpid(), number)
    time.sleep(60)


def test_an_exit_in_the_middle_is_a_message() -> None:
    with pytest.raises(ReadingError, match=r"clang crashed \(exit code 3\) while reading a\.h"):
        call(os._exit, 3, about="a.h")


def test_time_is_bounded() -> None:
    start = time.monotonic()
    with pytest.raises(
        ReadingError, match=r"reading a\.h takes more than 1 seconds.*AUTOGEN_SECONDS=2.*\[bounds\]"
    ):
        call(_work, about="a.h", bounds=Bounds(seconds=1))
    assert time.monotonic() - start < 10


def test_a_bound_that_a_manifest_cannot_set_is_not_proposed_for_it() -> None:
    child: Child[None] = Child(time.sleep, 60, about="a.h", bounds=Bounds(seconds=3000))
    child.late()
    with pytest.raises(ReadingError, match=r"takes more than 3000 seconds; .* set AUTOGEN_SECONDS=6000$"):
        child.result()


@pytest.mark.parametrize(
    "text",
    ["0", "-1", "1.5", "x", "\u0663", " 5", "5\n", "1000001", str(2**63), "9" * 5000],
    ids=lambda text: text[:9],
)
@pytest.mark.parametrize("variable", ["AUTOGEN_SECONDS", "AUTOGEN_MEGABYTES"])
def test_bounds_of_the_environment(monkeypatch: pytest.MonkeyPatch, variable: str, text: str) -> None:
    monkeypatch.setenv(variable, text)
    with pytest.raises(
        AutogenError,
        match=rf"^{variable}='.{{0,60}}': expected a whole number, \d+ or more and at most 1000000$",
    ):
        call(os.getpid, about="a.h")


@pytest.mark.parametrize("variable", ["AUTOGEN_SECONDS", "AUTOGEN_MEGABYTES"])
def test_the_widest_bounds_of_the_environment(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "1000000")
    assert call(os.getpid, about="a.h") != os.getpid()


def _work() -> None:
    while True:
        pass


@on_linux
@pytest.mark.parametrize("step", [1 << 20, 1 << 30], ids=["little by little", "at one stroke"])
def test_memory_is_bounded(step: int) -> None:
    with pytest.raises(ReadingError, match=r"takes more than 100 MiB of memory.*AUTOGEN_MEGABYTES=200"):
        call(_take, step, about="a.h", bounds=Bounds(megabytes=100))


def _take(step: int) -> None:
    held = []
    for _ in range(10_000):
        held.append(b"x" * step)
        time.sleep(0.001)


@on_linux
def test_what_stands_still_is_ended() -> None:
    text = "import time\nfrom autogen import children\nchildren.IDLE = 1\nchildren.call(time.sleep, 60, about='a.h')"
    done = subprocess.run(
        [sys.executable, "-c", text], capture_output=True, text=True
    )  # whose child is forked
    assert re.search(r"ReadingError: reading a\.h stands still .* FIFO", done.stderr), done.stderr


@on_linux
def test_on_a_slow_machine_the_watch_is_not_taken_for_work() -> None:
    """What it spends on looking for files is more than a still process may spend."""
    text = """
import time
from autogen import children

def looking(known):
    end = time.thread_time() + 0.005
    while time.thread_time() < end:
        pass

children.IDLE = 1
children.opened.opened = looking
children.call(time.sleep, 60, about="a.h")
"""
    found = subprocess.run(
        [sys.executable, "-c", text], capture_output=True, text=True, timeout=50, check=False
    )
    assert "reading a.h stands still for 1 seconds" in found.stderr


def test_the_environment_sets_other_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTOGEN_SECONDS", "1")
    with pytest.raises(ReadingError, match="more than 1 seconds"):
        call(_work, about="a.h")
    monkeypatch.setenv("AUTOGEN_SECONDS", "soon")
    with pytest.raises(AutogenError, match="AUTOGEN_SECONDS='soon': expected a whole number"):
        call(_work, about="a.h")


def test_several_at_once_end_in_their_own_time(tmp_path: Path) -> None:
    """The slow one ends when the others have been waited for."""
    others = tmp_path / "others"
    running: dict[Child[Any], str] = {
        Child(_behind, others, about="slow"): "slow",
        Child(_die, signal.SIGSEGV, about="crash"): "crash",
        Child(divmod, 7, 2, about="quick"): "quick",
    }
    ended: dict[str, object] = {}
    while running:
        for child in wait(running):
            name = running.pop(child)
            try:
                ended[name] = child.result()
            except ReadingError as error:
                ended[name] = error
        if ended.keys() == {"crash", "quick"}:
            others.touch()
    assert list(ended)[-1] == "slow"
    assert (ended["quick"], ended["slow"]) == ((3, 1), "behind")
    assert "clang crashed" in str(ended["crash"])


def _behind(others: Path) -> str:
    _until(others.exists)
    return "behind"


# Where a process cannot be forked -------------------------------------------------------------------------


@contextmanager
def _a_thread() -> Iterator[None]:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def test_with_threads_a_child_is_a_new_interpreter() -> None:
    with _a_thread():
        assert not children._may_fork()
        assert call(divmod, 7, 2, about="x") == (3, 1)
        with pytest.raises(ReadingError, match="SIGSEGV"):
            call(ctypes.string_at, 0, about="x")


A_THREAD = "threading.Thread(target=threading.Event().wait, daemon=True).start()"
SCRIPT = """
import sys, threading
print("once")
{thread}
import autogen
print("int f" in open({header!r}).read(), "f(a: c_int)" in autogen.generate([{header!r}], name="m"))
sys.stdout.flush()
"""


@pytest.mark.parametrize("thread", ["", A_THREAD])
def test_a_script_needs_no_main_guard(tmp_path: Path, thread: str) -> None:
    header = tmp_path / "a.h"
    header.write_text("int f(int a);\n")
    (tmp_path / "script.py").write_text(SCRIPT.format(thread=thread, header=str(header)))
    done = subprocess.run([sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("once\nTrue True\n", "")


POOL = """
import multiprocessing
from autogen.children import call
def inside(number):
    return call(divmod, number, 2, about="x")
if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        print(pool.map(inside, [7]))
"""


def test_a_worker_of_a_pool_may_call(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(POOL)
    done = subprocess.run([sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[(3, 1)]\n", "")


# The parent's end -----------------------------------------------------------------------------------------

PARENT = """
import sys, threading, time
from autogen import children
{thread}
def spin():
    while True:
        pass
child = children.Child({function}, about="x")
print(child._process.pid, flush=True)
children.wait([child])
"""


def _gone(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return True
    return state == "Z"  # whoever is its parent now has not looked yet


@on_linux
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM], ids=lambda one: one.name)
@pytest.mark.parametrize(
    ("thread", "function"),
    [("", "spin"), ("", "time.sleep, 600"), (A_THREAD, "time.sleep, 600")],
    ids=["busy", "asleep", "a new interpreter"],
)
def test_a_child_ends_with_its_parent(
    number: signal.Signals, thread: str, function: str, tmp_path: Path
) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT.format(thread=thread, function=function))
    _ends(script, number)


def _ends(script: Path, number: int) -> None:
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert not _gone(child)
    parent.send_signal(number)
    parent.wait()
    _until(lambda: _gone(child))


def _until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)
