"""The checked-in modules in processes of their own: without libraries, with others, and at the end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., Any]

DISPATCH = """
import ctypes, gc, struct
from bindings import foundation, metal
from bindings._support import objc

def text(value):
    return foundation.NSString.from_str(value)

def main():
    device = metal.MTLCreateSystemDefaultDevice()
    library = device.newLibraryWithSource_options_error_(text("kernel void vector_add() {}"), None)
    function = library.newFunctionWithName_(text("vector_add"))
    pipeline = device.newComputePipelineStateWithFunction_error_(function)
    numbers = struct.pack("8f", *range(8))
    a, b = (device.newBufferWithBytes_length_options_(numbers, 32, 0) for _ in range(2))
    out = device.newBufferWithLength_options_(32, metal.MTLResourceStorageModeShared)
    queue = device.newCommandQueue()
    commands = queue.commandBuffer()
    commands.addCompletedHandler_(lambda done: print("status", done.status()))
    encoder = commands.computeCommandEncoder()
    encoder.setComputePipelineState_(pipeline)
    for index, buffer in enumerate((a, b, out)):
        encoder.setBuffer_offset_atIndex_(buffer, 0, index)
    encoder.dispatchThreads_threadsPerThreadgroup_(metal.MTLSize(8, 1, 1), metal.MTLSize(8, 1, 1))
    encoder.endEncoding()
    print("alive", sum(map(int, report().split()[1::2])) > 8)
    commands.commit()
    commands.waitUntilCompleted()
    print(struct.unpack("8f", ctypes.string_at(out.contents(), 32)))

def report():
    fake = ctypes.CDLL(os.environ["AUTOGEN_METAL_LIBRARY"])
    fake.fake_settle.argtypes, fake.fake_live_report.restype = [ctypes.c_double], ctypes.c_char_p
    return fake.fake_live_report().decode() if fake.fake_settle(5) else "busy"

import os
with objc.autorelease_pool():
    main()
gc.collect()
print("alive", repr(report()))
"""


def test_a_whole_dispatch_leaves_no_object(run: Run) -> None:
    done = run(DISPATCH)
    expected = ["alive True", "status 4", "(0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0)", "alive ''"]
    assert (done.stdout.splitlines(), done.stderr, done.returncode) == (expected, "", 0)


START = """
from bindings import foundation, metal
device = metal.MTLCreateSystemDefaultDevice()
queue, event = device.newCommandQueue(), device.newSharedEvent()
"""


def test_an_end_with_work_on_its_way_is_silent(run: Run) -> None:
    done = run(
        START
        + """
for value in range(3):
    commands = queue.commandBuffer()
    commands.encodeWaitForEvent_value_(event, value)
    commands.addCompletedHandler_(lambda done: None)
    commands.commit()
listener = metal.MTLSharedEventListener.new()
event.notifyListener_atValue_block_(listener, 1, lambda *_: None)
event.setSignaledValue_(1)
"""
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_handlers_may_come_after_the_end_of_python(run: Run) -> None:
    done = run(
        START
        + """
import ctypes, os
fake = ctypes.CDLL(os.environ["AUTOGEN_METAL_LIBRARY"])
fake.fake_set_timeout.argtypes = [ctypes.c_double]
fake.fake_set_timeout(0.05)
fake.fake_settle_at_exit()
commands = queue.commandBuffer()
commands.encodeWaitForEvent_value_(event, 1)
commands.addCompletedHandler_(lambda done: print("too late"))
commands.commit()
"""
    )
    assert (done.stdout, done.returncode) == ("", 0)


def test_an_end_amid_handlers_is_silent(run: Run) -> None:
    done = run(
        START
        + """
import threading
from bindings._support import objc
def work():
    while True:
        with objc.autorelease_pool():
            commands = queue.commandBuffer()
            commands.addCompletedHandler_(lambda done: done.status())
            commands.commit()
for _ in range(2):
    threading.Thread(target=work, daemon=True).start()
import time
time.sleep(0.1)
"""
    )
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr


@pytest.mark.parametrize("order", ["foundation, gnustep, metal", "gnustep, metal, foundation"])
def test_objects_get_the_classes_that_metal_links_to(run: Run, order: str) -> None:
    done = run(f"""
from bindings import {order}
device = metal.MTLCreateSystemDefaultDevice()
print(isinstance(device.name(), foundation.NSString), isinstance(device.counterSets(), foundation.NSArray))
text = gnustep.NSString.from_str("vector_add")
print(isinstance(text, gnustep.NSString), isinstance(text, foundation.NSString))
buffer = device.newBufferWithLength_options_(4, 0)
buffer.setLabel_(text)  # a class is a class: whose module named it does not matter
print(buffer.label().isEqualToString_(text), device.name() == text)
""")
    assert (done.stdout, done.stderr) == ("True True\nTrue False\nTrue False\n", "")


def plain(code: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Python with the checked-in modules and no setting of ours."""
    where = {key: value for key, value in os.environ.items() if not key.startswith("AUTOGEN_")}
    where |= {"PYTHONPATH": str(ROOT), **more}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=where)


# Every library is loaded by ctypes, which announces it: these cannot be found.
WITHOUT = """
import sys
def refuse(event, arguments):
    if event == "ctypes.dlopen" and any(name in str(arguments[0]) for name in ("objc", "gnustep", "Metal")):
        raise OSError(f"{arguments[0]}: cannot open shared object file")
sys.addaudithook(refuse)
def attempt(call):
    try:
        print("worked", call())
    except Exception as error:
        print(type(error).__name__, "|", error)
"""


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has these libraries")
def test_a_machine_without_objective_c_can_import() -> None:
    done = plain(
        WITHOUT
        + """
from bindings import foundation, metal
print(metal.MTLSizeMake(1, 2, 3).height, metal.MTLSize(4, 5, 6).depth, metal.MTLGPUFamilyMetal3)
print(metal.MTLResourceOptions(32).name, metal.MTLDevice.__name__, issubclass(metal.MTLBuffer, metal.MTLResource))
print("MTLCreateSystemDefaultDevice" in dir(metal), "since 10.11" in metal.MTLDevice.name.__doc__)
attempt(lambda: metal.MTLHeapDescriptor.new())
attempt(lambda: foundation.NSString.from_str("x"))
attempt(lambda: metal.MTLCreateSystemDefaultDevice())
"""
    )
    lines = done.stdout.splitlines()
    assert lines[:3] == ["2 6 5001", "MTLResourceStorageModePrivate MTLDevice True", "True True"], done.stderr
    assert lines[3].startswith("LibraryError | ") and "libobjc4" in lines[3]
    assert lines[4].startswith("LibraryError | ") and "libobjc4" in lines[4]
    assert lines[5].startswith("LibraryError | ") and (
        "libobjc4" in lines[5] or "AUTOGEN_METAL_LIBRARY" in lines[5]
    )
    assert len(lines) == 6


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has Metal")
def test_a_machine_without_metal_says_so(gcc: str) -> None:
    done = plain(
        WITHOUT.replace('("objc", "gnustep", "Metal")', '("Metal",)')
        + """
from bindings import foundation, metal
attempt(lambda: str(foundation.NSString.from_str("x")))
attempt(lambda: metal.MTLHeapDescriptor.new())
attempt(lambda: metal.MTLCreateSystemDefaultDevice())
attempt(lambda: metal.MTLLibraryErrorDomain)
"""
    )
    lines = done.stdout.splitlines()
    assert lines[0] == "worked x"
    for line in lines[1:]:
        assert "AUTOGEN_METAL_LIBRARY" in line and "linux" in line, line
    assert len(lines) == 4


def test_what_a_c_function_returns_is_owned_from_the_first_call(run: Run) -> None:
    done = run("""
import ctypes, os
from bindings import dispatch
queue = dispatch.dispatch_queue_create(b"first", None)
del queue
fake = ctypes.CDLL(os.environ["AUTOGEN_DISPATCH_LIBRARY"])
print(fake.fake_live(b"FakeDispatchQueue"))
""")
    assert (done.stdout, done.stderr) == ("0\n", "")
