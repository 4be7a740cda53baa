"""What only a process of its own can show: its end, its imports, its environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import needs
from tests.bindings.support.objc.gnustep_tables import Mode, process_modes

pytestmark = process_modes


@pytest.fixture
def run(mode: Mode) -> Any:
    """`run(code)` runs Python in a process with the same modules, in the same dispatch mode."""

    def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
        start = f"from {mode.package} import gnustep as g, probe as p\n"
        return subprocess.run(
            [sys.executable, "-c", start + code],
            env={**os.environ, **mode.environment, **environment, "PYTHONPATH": str(mode.tree)},
            capture_output=True,
            text=True,
            timeout=60,
        )

    return run


def test_an_end_with_living_objects_is_silent(run: Any, mode: Mode) -> None:
    done = run(f"""
from {mode.package}._support import objc
class Late(g.NSObject):
    def dealloc(self):
        print("dealloc")
        objc.super_(Late, self).dealloc()
kept = [g.NSString.from_str(str(n)) for n in range(1000)], Late.new(), p.Probe.new()
kept[2].store_(lambda: None)
loop = [kept, Late.new()]
loop.append(loop)
import builtins; builtins.kept_longer = Late.new()
""")
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_an_end_amid_threads_is_silent(run: Any) -> None:
    done = run("""
import threading
def work():
    while True:
        g.NSString.from_str("x").lowercaseString().length()
for _ in range(3):
    threading.Thread(target=work, daemon=True).start()
g.NSString.from_str("x").length()
""")
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr


def test_first_objects_of_threads_without_pools_are_autoreleased(run: Any) -> None:
    """GNUstep's `+[NSAutoreleasePool new]` finds what it calls at its first call; here that takes a while."""
    done = run("""
import ctypes, threading, time
from ctypes import CFUNCTYPE, c_char_p, c_void_p
library = ctypes.CDLL("libgnustep-base.so.1.28")
def function(name, result, *types):
    return CFUNCTYPE(result, *types)((name, library))
find = function("objc_getClass", c_void_p, c_char_p)
selector = function("sel_registerName", c_void_p, c_char_p)
add = function("class_addMethod", c_void_p, c_void_p, c_void_p, c_void_p, c_char_p)
implementation = function("class_getMethodImplementation", c_void_p, c_void_p, c_void_p)
pool = find(b"NSAutoreleasePool")
@CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_void_p)
def slow(cls, _, asked):
    time.sleep(0.3)
    return implementation(cls, asked)
assert add(c_void_p.from_address(pool), selector(b"instanceMethodForSelector:"), slow, b"^?@::")
def work():
    g.NSString.from_str("x").lowercaseString().length()
threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads: thread.start()
for thread in threads: thread.join()
""")
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr


def test_an_uncaught_objective_c_exception_says_what_and_where(run: Any) -> None:
    code = """
def culprit():
    g.NSArray.from_list([1]).objectAtIndex_(5)
culprit()
"""
    done = run(code, AUTOGEN_OBJC_GUARD="off")
    assert done.returncode != 0
    assert "Uncaught Objective-C exception NSRangeException: Index 5 is out of range" in done.stderr
    assert "in culprit" in done.stderr and "in <module>" in done.stderr


def test_its_import_brings_nothing_heavy(mode: Mode) -> None:
    """`re` alone, with what it imports, would cost as much as the rest of the run time."""
    code = f"""
import sys
sys.path.insert(0, {str(mode.tree)!r})
import {mode.package}._support.objc.binding
print({{"re", "enum", "collections", "contextlib", "difflib", "platform", "typing", "weakref"}} & set(sys.modules))
"""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, timeout=60
    )
    assert done.stdout == "set()\n", done.stderr


def test_what_succeeds_looks_for_no_near_names(run: Any, mode: Mode) -> None:
    """An error message about an attribute compares it with every method of a class: nothing else may make one."""
    done = run(f"""
import sys
from {mode.package}._support import objc
class Own(g.NSObject):
    def description(self): return g.NSString.from_str("own")
array = g.NSArray.from_list(["a", Own.new(), {{"k": 1.5}}])
array.enumerateObjectsUsingBlock_(lambda item, index, stop: str(item))
print(array[0], str(array[1]), objc.to_python(array)[2], len(dir(array)) > 50, p.Probe.new().value())
print("difflib" in sys.modules)
try: array.objectAt_(0)
except AttributeError: print("difflib" in sys.modules)
""")
    assert done.stdout == "a own {'k': 1.5} True 0\nFalse\nTrue\n", done.stderr


def test_objects_outside_any_pool_draw_no_complaint(run: Any, mode: Mode) -> None:
    if mode.name == "apple":
        pytest.skip("Apple's pools do not complain; GNUstep, which does, is not asked for one here")
    done = run("print(g.NSString.stringWithUTF8String_(b'x').lowercaseString())")
    assert (done.stdout, done.stderr) == ("x\n", "")


def test_importing_loads_nothing(run: Any) -> None:
    done = run("""
import sys
print([name for name in sys.modules if ".objc" in name or name in ("typing", "ctypes")])
print(g.NSRange(1, 2).length, [name for name in sys.modules if ".objc" in name])
g.NSString, p.Probe, g.NSCopying
print("libobjc" in open("/proc/self/maps").read(), "typing" in sys.modules)
print(len(g.NSString.from_str("x")), "libobjc" in open("/proc/self/maps").read())
""")
    assert done.stdout.split("\n")[:4] == ["[]", "2 []", "False False", "1 True"], done.stdout + done.stderr


def test_a_missing_library_is_named(run: Any, mode: Mode) -> None:
    """In one error, with none behind it; Apple's pools are its run time's, which the shim has, and not Foundation's."""
    asked = 2 if mode.name == "apple" else 3
    done = run(
        f"""
from {mode.package}._support import objc
pool = objc.autorelease_pool()
for attempt in (lambda: g.NSString.string(), lambda: g.NSString.from_str("x"), pool.__enter__):
    try: attempt()
    except OSError as error: print(type(error).__name__, error.__context__, error)
""",
        AUTOGEN_GNUSTEP_LIBRARY="/nowhere/libx.so",
        AUTOGEN_PROBE_LIBRARY="/nowhere/liby.so",
    )
    assert done.stdout.count("/nowhere/libx.so") == 2 * asked, done.stdout + done.stderr
    assert done.stdout.count("LibraryError None ") == done.stdout.count("AUTOGEN_GNUSTEP_LIBRARY") == asked


def test_a_missing_runtime_is_named(run: Any) -> None:
    done = run("g.NSString.string()", AUTOGEN_OBJC_LIBRARY="/nowhere/libobjc.so")
    assert "LibraryError" in done.stderr and "AUTOGEN_OBJC_LIBRARY" in done.stderr


def test_the_dispatch_can_be_forced(run: Any) -> None:
    done = run("g.NSString.string()", AUTOGEN_OBJC_DISPATCH="telepathy")
    assert "AUTOGEN_OBJC_DISPATCH is 'telepathy'; it can be 'lookup' or 'msgsend'" in done.stderr
    plain = {"AUTOGEN_OBJC_SHIM": "", "AUTOGEN_OBJC_LIBRARY": ""}
    done = run("g.NSString.string()", AUTOGEN_OBJC_DISPATCH="msgsend", **plain)
    assert "no objc_msgSend in libobjc.so.4" in done.stderr


def test_messages_check_for_exceptions_only_once_they_can_cause_any(run: Any, mode: Mode) -> None:
    done = run(f"""
from {mode.package}._support.objc.native import callback_errors
array, probe = g.NSArray.from_list([1]), p.Probe.new()
array.enumerateObjectsUsingBlock_(lambda *_: None)
try: p.probe_run(lambda: 1 / 0)
except ZeroDivisionError: print("raised", callback_errors.armed)
probe.store_(lambda: None)
print(callback_errors.armed)
""")
    assert done.stdout == "raised []\n[True]\n", done.stderr


def test_a_subinterpreter_leaves_the_main_one_as_it_is(run: Any, mode: Mode) -> None:
    code = f"""
import sys; sys.path[:0] = [{str(mode.tree)!r}]
from {mode.package} import gnustep as g
from {mode.package}._support import objc
class Inside(g.NSObject):
    def description(self): return g.NSString.from_str("inside")
print(str(Inside.new()), objc.to_python(g.NSArray.from_list(["a"])), flush=True)
"""
    done = run(f"""
try:
    import _xxsubinterpreters as interpreters
    kind = dict(isolated=False)  # 3.12's own ctypes does not load where the GIL is another
except ImportError:
    import _interpreters as interpreters
    kind = dict()
print(g.NSString.from_str("before"))
one = interpreters.create(**kind)
print(interpreters.run_string(one, {code!r}), flush=True)
print(g.NSString.from_str("after").description())
g.NSArray.from_list([1]).enumerateObjectsUsingBlock_(lambda item, index, stop: print(int(item)))
""")
    assert done.stdout == "before\ninside ['a']\nNone\nafter\n1\n", done.stderr


def test_a_pool_can_be_the_first_thing(run: Any, mode: Mode) -> None:
    done = run(f"""
from {mode.package}._support import objc
with objc.autorelease_pool():
    print(g.NSString.from_str("text"))
print(g.NSString.stringWithUTF8String_(b"after it").lowercaseString())
""")
    output = done.stderr if mode.name != "apple" else ""  # where the last pool is for the runtime to have
    assert (done.returncode, done.stdout, output) == (0, "text\nafter it\n", "")


LATE = """
#include <objc/objc.h>
#include <objc/runtime.h>
#include <objc/message.h>
#include <stdio.h>
#include <stdlib.h>

static id obj;
static Class cls;

static long send(id receiver, const char *name) {
  SEL sel = sel_registerName(name);
  return ((long (*)(id, SEL))objc_msg_lookup(receiver, sel))(receiver, sel);
}

static void at_the_end(void) {
  long hash = send(obj, "hash");
  printf("own %ld, class %ld, ", send(obj, "answer"), send((id)cls, "shared"));
  printf("hash of Python %d\\n", hash == 7 || hash == 8);
  send(obj, "release");
  printf("released\\n");
  fflush(stdout);
}

void later(id given) {
  obj = given;
  cls = object_getClass(given);
  send(obj, "retain");
  atexit(at_the_end);
}
"""


def test_methods_may_be_called_after_the_end_of_python(run: Any, mode: Mode, tmp_path: Path) -> None:
    (tmp_path / "late.c").write_text(LATE)
    flags = [
        "-std=gnu17",
        "-w",
        "-shared",
        "-fPIC",
        str(tmp_path / "late.c"),
        "-o",
        str(tmp_path / "late.so"),
    ]
    subprocess.run(["gcc", *flags, "-l:libobjc.so.4"], check=True, timeout=60)
    done = run(f"""
import ctypes
from {mode.package}._support import objc
class Thing(g.NSObject):
    @objc.method("answer", ctypes.c_long)
    def answer(self): return 42
    @objc.method("shared", ctypes.c_long)
    @classmethod
    def shared(cls): return 43
    def hash(self): return 7
    def dealloc(self):
        print("dealloc in Python")
        objc.super_(Thing, self).dealloc()
class Further(Thing):
    @objc.method("more", ctypes.c_long)
    def more(self): return 1
    def hash(self): return 8
late = ctypes.CDLL({str(tmp_path / "late.so")!r})
late.later.argtypes = [g.NSObject]
thing = Further.new()
late.later(thing)
print(thing.answer(), Thing.shared(), thing.hash(), flush=True)
""")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["42 43 8", "own 0, class 0, hash of Python 0", "released"]


BLOCKS_SOURCE = r"""
#include <stdlib.h>
#include <string.h>
void *_NSConcreteStackBlock[32], *_NSConcreteGlobalBlock[32], *_NSConcreteMallocBlock[32];
struct block { void *isa; int flags, reserved; void *invoke; struct { unsigned long reserved, size; } *descriptor; };
void *_Block_copy(const void *source)
{
  const struct block *from = source;
  struct block *to;
  if (!from || from->flags & 1 << 28) return (void *)from;
  if (from->flags & 1 << 24) { ((struct block *)from)->flags += 2; return (void *)from; }
  to = malloc(from->descriptor->size);
  memcpy(to, from, from->descriptor->size);
  to->flags = (to->flags & ~0xffff) | 1 << 24 | 2;
  to->isa = _NSConcreteMallocBlock;
  return to;
}
void _Block_release(const void *block) { }
"""


@pytest.mark.parametrize("order", ["before", "after"])
def test_another_blocks_runtime_in_the_process(run: Any, order: str, tmp_path: Path) -> None:
    """Of two that a process has, one copies: its flags and its class are in the block."""
    source, library = tmp_path / "blocks.c", tmp_path / "libblocks.so"
    source.write_text(BLOCKS_SOURCE)
    subprocess.run([needs.program("gcc"), "-shared", "-fPIC", "-o", library, source], check=True, timeout=60)
    load = f"import ctypes; other = ctypes.CDLL({str(library)!r}, ctypes.RTLD_GLOBAL)\n"
    touch = "g.NSString.from_str('x').length()\n"
    done = run(
        (load + touch if order == "before" else touch + load)
        + """
found = []
g.NSArray.from_list([1, 2]).enumerateObjectsUsingBlock_(lambda item, index, stop: found.append((int(item), index)))
probe = p.Probe.new()
probe.store_(lambda: found.append("stored"))
probe.runStored()
print(found)
"""
    )
    assert (done.stdout, done.returncode) == ("[(1, 0), (2, 1), 'stored']\n", 0), done.stderr
