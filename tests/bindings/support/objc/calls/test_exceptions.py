"""Exceptions of Objective-C as Python's, through the library that catches them, in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests import needs
from tests.bindings.support.objc.gnustep_tables import Mode, process_modes

pytestmark = process_modes
ROOT = Path(__file__).parents[5]
SHOW = """
def show(call):
    try: print(call())
    except objc.ObjCException as error:
        print(f"{error.name}|{error.reason}|{type(error.exception).__mro__[1].__name__}")
array = g.NSArray.from_list([1, 2])
"""


@pytest.fixture(scope="session")
def guard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library, built as an install builds it."""
    library = tmp_path_factory.mktemp("guard") / "guard.so"
    (module,) = (
        module
        for module in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"][
            "ext-modules"
        ]
        if module["name"].endswith("_guard")
    )
    sources = [ROOT / source for source in module["sources"]]
    words = [needs.program("gcc"), "-O2", "-Wall", "-Werror", "-shared", "-fPIC", "-o", library, *sources]
    subprocess.run(words, check=True, timeout=60)
    return library


@pytest.fixture
def run(mode: Mode, guard: Path) -> Any:
    """`run(code)` returns what the code prints, with the modules and the run time of a dispatch mode."""

    def run(code: str) -> str:
        start = f"import ctypes\nfrom {mode.package} import gnustep as g, probe as p\n"
        start += (
            f"from {mode.package}._support import objc\npool = objc.autorelease_pool(); pool.__enter__()\n"
        )
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", "-c", start + SHOW + code],
            env={
                **os.environ,
                **mode.environment,
                "AUTOGEN_OBJC_GUARD": str(guard),
                "PYTHONPATH": str(mode.tree),
            },
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


RANGE = "NSRangeException|Index 5 is out of range 2 (in 'objectAtIndex:')|NSException\n"


def test_an_exception_under_a_message(run: Any) -> None:
    assert (
        run("""
show(lambda: array.objectAtIndex_(5))
show(lambda: objc.send(array, "objectAtIndex:", 5))
show(lambda: g.NSException.raise_format_(g.NSString.from_str("Mine"), g.NSString.from_str("no. %d"), 5))
show(lambda: array.objectAtIndex_(1))
""")
        == RANGE + RANGE + "Mine|no. 5|NSException\n2\n"
    )


def test_structures_floats_and_many_arguments_pass(run: Any) -> None:
    """What the frame hands on and gives back: results in registers, in memory and on the stack of the x87."""
    assert (
        run("""
probe = p.Probe.new()
print(probe.triple_(7).c, probe.sum_(p.Triple(1, 2, 3)), probe.small_(2).b, probe.half_(3.0), probe.third_(1.5))
print(probe.extended_(1.5), g.NSValue.valueWithRect_(g.NSRect(g.NSPoint(1, 2))).rectValue().origin.y)
many = "%d" * 40
text = g.NSString.stringWithFormat_(g.NSString.from_str(many), *range(40))
print(str(text) == "".join(map(str, range(40))))
""")
        == "9 6 3.0 1.5 0.5\n2.5 2.0\nTrue\n"
    )


def test_through_python_code_and_back(run: Any) -> None:
    """An exception that a callback meets is Python's there; what leaves the callback is raised by the outer message."""
    assert (
        run("""
class Inner(g.NSObject):
    def description(self):
        try: array.objectAtIndex_(5)
        except objc.ObjCException as error: return g.NSString.from_str("met " + error.name)
    def hash(self): return array.objectAtIndex_(5)
inner = Inner.new()
print(inner, g.NSString.stringWithFormat_(g.NSString.from_str("%@"), inner))
show(lambda: g.NSArray.from_list([inner]).makeObjectsPerformSelector_("hash"))
show(lambda: array.enumerateObjectsUsingBlock_(lambda item, index, stop: array.objectAtIndex_(5)))
""")
        == "met NSRangeException met NSRangeException\n" + RANGE + RANGE
    )


def test_functions_and_blocks(run: Any) -> None:
    assert (
        run("""
print(g.NSStringFromClass(g.NSArray), p.Probe.new().adder()(5))
def work(): array.objectAtIndex_(5)
show(lambda: p.probe_run(work))
""")
        == "NSArray 105\n" + RANGE
    )


def test_threads_run_while_a_message_waits(run: Any) -> None:
    """The frame lets the GIL go, and each thread has its own exceptions."""
    assert (
        run("""
import threading
def work(found):
    for _ in range(500):
        try: array.objectAtIndex_(5)
        except objc.ObjCException as error: found.append(error.name)
founds = [[] for _ in range(4)]
threads = [threading.Thread(target=work, args=(found,)) for found in founds]
for thread in threads: thread.start()
for thread in threads: thread.join()
print([len(found) for found in founds])
asleep = threading.Event()
print(p.probe_on_thread(lambda: asleep.set()), asleep.is_set())
""")
        == "[500, 500, 500, 500]\nNone True\n"
    )


def test_what_was_thrown_is_released(run: Any) -> None:
    assert (
        run("""
def count():
    return p.probe_alive()
before = count()
for _ in range(100):
    with objc.autorelease_pool():
        kept = p.Probe.new()
        try: g.NSArray.from_list([kept]).objectAtIndex_(5)
        except objc.ObjCException as error: pass
        del kept
print(count() - before)
""")
        == "0\n"
    )


ERRORS = """
class Mine(Exception): pass
mine = Mine("from Python")
probe = p.Probe.new()
def fail(*arguments): raise mine
def same(call):
    try: call()
    except BaseException as error: print(error is mine, end=" ")
"""


def test_python_exceptions_travel_through_objective_c(run: Any) -> None:
    """@catch sees an NSException, @finally runs, and whoever is above gets the same Python exception."""
    assert (
        run(
            ERRORS
            + """
class Failing(g.NSObject):
    description = fail
    @objc.method("span", g.NSRange)
    def span(self): raise mine
failing = Failing.new()
print(probe.attempt_(fail), probe.attempt_(lambda: None), probe.attempt_(lambda: failing.description()), sep=", ")
same(lambda: probe.finish_(fail))
same(lambda: objc.send(failing, "performSelector:", objc.SEL("description")))
same(lambda: g.NSString.stringWithFormat_(g.NSString.from_str("%@"), failing))
same(lambda: objc.super_(Failing, failing).performSelector_(objc.SEL("description")))
same(lambda: g.NSArray.from_list([failing]).makeObjectsPerformSelector_("span"))
print(probe.value())
try: probe.finish_(lambda: exit(4))
except SystemExit as error: print(error.code)
"""
        )
        == "Mine|from Python, nothing, Mine|from Python\nTrue True True True True 1\n4\n"
    )


def test_through_many_frames_of_both(run: Any) -> None:
    assert (
        run(
            ERRORS
            + """
def deeper(left):
    if left: probe.finish_(lambda: deeper(left - 1))
    else: fail()
same(lambda: deeper(60))
print(probe.value())
def met():
    try: deeper(10)
    except Mine as error: raise KeyError("instead") from error
try: probe.finish_(met)
except KeyError as error: print(error.__cause__ is mine)
"""
        )
        == "True 60\nTrue\n"
    )


def test_what_objective_c_keeps_stays_the_same_exception(run: Any) -> None:
    """An NSException stands for its Python exception as long as it lives; then both go."""
    assert (
        run(
            ERRORS
            + """
import importlib
exceptions = importlib.import_module(objc.__name__ + ".conversion.exceptions")
probe.catch_(fail)
probe.attempt_(lambda: 1 / 0)
same(probe.throwKept)
for _ in range(3):
    with objc.autorelease_pool():
        for _ in range(100): probe.attempt_(fail)
with objc.autorelease_pool(): probe.catch_(lambda: 1 / 0)
print([type(error).__name__ for error in exceptions._carried.values()])
"""
        )
        == "True ['ZeroDivisionError', 'ZeroDivisionError']\n"
    )


def test_objective_c_s_own_goes_on_as_the_same_object(run: Any) -> None:
    assert (
        run("""
probe = p.Probe.new()
def beyond(): array.objectAtIndex_(5)
seen = []
def pass_on():
    try: beyond()
    except objc.ObjCException as error:
        seen.append(error)
        raise
print(probe.attempt_(pass_on))
try: probe.finish_(pass_on)
except objc.ObjCException as error: print(error is seen[1], error.exception == seen[1].exception)
print(sorted(objc.to_python(seen[1].userInfo)))
show(probe.throwText)
def own(): raise objc.ObjCException("Mine", "by hand")
print(probe.attempt_(own))
""")
        == "NSRangeException|Index 5 is out of range 2 (in 'objectAtIndex:')\nTrue True\n"
        "['Array', 'Count', 'Index']\nNSConstantString||NSString\nMine|by hand\n"
    )


def test_what_cannot_be_thrown_is_raised_by_the_message(run: Any) -> None:
    assert (
        run("""
try: g.NSException.raise_format_(g.NSString.from_str("Mine"), g.NSString.from_str("why"))
except objc.ObjCException as error: kept = error.exception
class Nameless(objc.ObjCException):
    def __init__(self): pass
def wrong(): raise objc.ObjCException(kept)
def nameless(): raise Nameless()
def own(): kept.raise_()
probe = p.Probe.new()
for work in (wrong, nameless, own):
    try: probe.finish_(work)
    except Exception as error: print(type(error).__name__, str(error)[:41])
""")
        == "TypeError ObjCException takes a name and a reason, \nNameless \nObjCException Mine: why\n"
    )


def test_nothing_of_python_is_unwound(run: Any) -> None:
    """Where Python stands between a callback and the message, or no message is below, C gets 0 and goes on."""
    assert (
        run(
            ERRORS
            + """
import sys, os
library = ctypes.CDLL(p.__namespace__().library.load()._name)
library.probe_run.argtypes = [objc.Block]
unraisable = []
sys.unraisablehook = lambda what: unraisable.append(what.exc_value)
probe.store_(fail)
block = probe.stored()
def plain():
    library.probe_run(block)
    print("went on", end=" ")
    probe.value()
same(lambda: probe.finish_(plain))
same(lambda: (library.probe_run(block), probe.value()))
p.probe_on_thread(fail)
print(unraisable == [mine], probe.value())
"""
        )
        == "went on True True True 1\n"
    )


@pytest.mark.lists
def test_more_callbacks_than_there_are_entries(run: Any) -> None:
    """Those beyond the library's four thousand raise when the message has returned, under which no more is called."""
    assert (
        run(
            ERRORS
            + """
calls = []
def count(self): calls.append(1); fail()
many = {f"m{number}": objc.method(f"m{number}")(count) for number in range(4200)}
one = type(g.NSObject)("Many", (g.NSObject,), many).new()
same(lambda: g.NSArray.from_list([one]).makeObjectsPerformSelector_("m0"))
same(lambda: g.NSArray.from_list([one, one]).makeObjectsPerformSelector_("m4199"))
print(len(calls))
"""
        )
        == "True True 2\n"
    )


@pytest.mark.parametrize("name", ["/nowhere.so", "libc.so.6"], ids=["none", "another"])
def test_a_wrong_name_of_the_library_is_said(mode: Mode, name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"from {mode.package} import gnustep as g; g.NSString.from_str('x')"],
        env={
            **os.environ,
            **mode.environment,
            "AUTOGEN_OBJC_GUARD": name,
            "PYTHONPATH": str(mode.tree),
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert f"AUTOGEN_OBJC_GUARD is {name!r}, which cannot be loaded" in done.stderr
