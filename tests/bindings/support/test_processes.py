"""Forks, daemon threads, callbacks at exit, subinterpreters: names are made in all of them, on every Python."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests import pythons
from tools.faults.forks import STORM, WARNED

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.parametrize("python", pythons.every())
FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")

# A thread touches a name and is held in the middle; the process forks; the child touches names and says so.
FORK = """
import ctypes, os, signal, sys, threading, time
from bindings import kfd
from bindings._support import bindings

signal.alarm(120)
inside = threading.Event()

{held}

threading.Thread(target=touch, daemon=True).start()
assert inside.wait(60)
child = os.fork()
if not child:
    signal.alarm(60)
    assert ctypes.sizeof(kfd.kfd_ioctl_get_version_args) == 8
    assert kfd.KFD_IOCTL_MAJOR_VERSION == 1
    os.write(1, b"child\\n")
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0, "the child did not end"
assert kfd.kfd_ioctl_create_queue_args(gpu_id=3).gpu_id == 3
print("parent")
"""
IN_A_TYPE = """
class Slow(type(sys)):
    def __getattr__(self, name):
        inside.set()
        time.sleep(0.5)
        return ctypes.c_int

kfd.KFD_IOCTL_MINOR_VERSION
sys.modules["bindings.slow"] = Slow("bindings.slow")
get, _ = bindings({"__name__": "bindings.made"}, types="\\nname = slow.kind\\n")

def touch():
    get("name")
"""
IN_AN_IMPORT = """
class Slow:
    def find_spec(self, name, path=None, target=None):
        if name == "bindings._support.WHICH":
            inside.set()
            time.sleep(0.5)

sys.meta_path.insert(0, Slow())

def touch():
    kfd.kfd_ioctl_get_version_args
"""
IN_A_CLASS = """
from bindings import gnustep

class Slow:
    def find_spec(self, name, path=None, target=None):
        if name == "bindings._support.objc.calls":
            inside.set()
            time.sleep(0.5)

sys.meta_path.insert(0, Slow())

def touch():
    gnustep.NSString
"""


def run(python: str, code: str) -> str:
    done = subprocess.run(
        [python, "-B", "-W", WARNED, "-c", code],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@FORKS
@pytest.mark.parametrize(
    "held",
    [
        IN_A_TYPE,
        *(IN_AN_IMPORT.replace("WHICH", name) for name in ("namespace", "records")),
        IN_A_CLASS,
    ],
    ids=["type", "namespace", "records", "class"],
)
def test_a_fork_while_another_thread_makes_a_name(python: str, held: str) -> None:
    assert run(python, FORK.format(held=held)) == "child\nparent\n"


@FORKS
def test_a_storm_of_forks(python: str) -> None:
    assert run(python, STORM) == "20\n"


def test_an_end_while_a_daemon_thread_makes_names(python: str) -> None:
    code = """
import threading
from bindings import libc
started = threading.Event()
def touch():
    for name in dir(libc):
        getattr(libc, name, None)
        started.set()
threading.Thread(target=touch, daemon=True).start()
started.wait()
print("end")
"""
    assert run(python, code) == "end\n"


def test_no_one_waits_at_the_end_for_a_daemon_thread_that_never_goes_on(python: str) -> None:
    code = """
import ctypes, os, sys, threading, time
from bindings import kfd
from bindings._support import bindings
inside = threading.Event()
class Slow(type(sys)):
    def __getattr__(self, name):
        inside.set()
        time.sleep(60)
kfd.KFD_IOCTL_MINOR_VERSION
sys.modules["bindings.slow"] = Slow("bindings.slow")
get, _ = bindings({"__name__": "bindings.made"}, types="\\nname = slow.kind\\n")
class Last:
    def __del__(self, get=kfd.__getattr__, write=os.write):
        try:
            get("kfd_ioctl_get_version_args")
        except RuntimeError as error:
            write(1, str(error).encode())
threading.Thread(target=get, args=["name"], daemon=True).start()
inside.wait()
sys.modules["last"] = Last()
"""
    expected = "Python is ending, and a thread that was making a name has been stopped in the midst"
    assert run(python, code) == expected


def test_names_are_made_at_exit(python: str) -> None:
    code = """
import atexit, ctypes
from bindings import kfd
atexit.register(lambda: print(kfd.KFD_IOCTL_MAJOR_VERSION, ctypes.sizeof(kfd.kfd_ioctl_get_version_args)))
"""
    assert run(python, code) == "1 8\n"


def test_each_interpreter_has_modules_of_its_own(python: str) -> None:
    code = """
import ctypes
try:
    import _interpreters as interpreters
    make = lambda: interpreters.create("legacy")
except ImportError:
    import _xxsubinterpreters as interpreters
    make = lambda: interpreters.create(isolated=False)
from bindings import kfd
kfd.kfd_ioctl_get_version_args
inner = "import ctypes; from bindings import kfd; assert kfd.KFD_IOCTL_MAJOR_VERSION == 1; "
inner += "assert ctypes.sizeof(kfd.kfd_ioctl_get_version_args) == 8"
for _ in range(3):
    one = make()
    assert not interpreters.run_string(one, inner)
    interpreters.destroy(one)
print(ctypes.sizeof(kfd.kfd_ioctl_create_queue_args) > 8)
"""
    assert run(python, code) == "True\n"
