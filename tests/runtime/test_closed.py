"""What was closed says so, whichever way it is used, and nothing of it stays."""

from __future__ import annotations

import ctypes
import os
from contextlib import ExitStack
from threading import Thread
from time import sleep

import pytest

import runtime
from runtime import Kind, Level
from runtime.buffer import Buffer
from runtime.errors import BadArguments, Closed, OutOfMemory
from runtime.mock import Machine
from runtime.mock.program import Source, code, code_object
from tests.runtime.kernels import NOTHING, machine

ONE = (1, 1, 1)


def taught(*names: str) -> Machine:
    found = machine()
    for name in names:
        found.teach(name, code("gfx1100", name), lambda group: None)
    return found


def test_a_submission_and_a_command_buffer_outlive_their_device() -> None:
    device = runtime.open(system=machine())
    with device.record() as commands:
        commands.fill(device.alloc(4096), 7)
    never = device.record()
    done = device.queue.submit(commands)
    done.wait(1.0)
    device.close()
    with pytest.raises(Closed, match="the device was closed"):
        _ = done.done
    commands.close()
    never.close()


def test_what_a_submission_knows_is_gone_with_its_device() -> None:
    device = runtime.open(system=machine())
    with device.record() as commands:
        commands.fill(device.alloc(4096), 7)
    done = device.queue.submit(commands)
    signal, time = device.signal(), device.timestamp()
    device.close()
    for ask in (
        lambda: done.ended,
        lambda: done.done,
        lambda: done.wait(1.0),
        lambda: signal.value,
        lambda: signal.wait(1),
        lambda: time.ticks,
        lambda: device.compute_engine.reached,
        lambda: device.compute_engine.queue.read,
        lambda: device.pool.take(8),
        lambda: device.finish(),
    ):
        with pytest.raises(Closed):
            ask()


def test_threads_that_use_a_device_hear_of_its_end() -> None:
    found = machine()
    device = runtime.open(system=found)
    errors: list[BaseException] = []

    def work() -> None:
        try:
            one, other = device.alloc(5000), device.alloc(5000)
            while True:
                one.write(b"a" * 5000)
                with device.record() as commands:
                    commands.copy(one, other)
                device.queue.submit(commands).wait(20.0)
        except BaseException as error:  # whatever it is: the test looks at it
            errors.append(error)

    threads = [Thread(target=work, daemon=True) for _ in range(3)]
    for one in threads:
        one.start()
    sleep(0.1)
    device.close()
    for one in threads:
        one.join(60)
    assert [type(one) for one in errors] == [Closed] * 3, errors
    assert found.resources == NOTHING


@pytest.mark.parametrize("whole", [False, True])
def test_what_was_made_of_memory_outlives_it(whole: bool) -> None:
    found = machine()
    device = runtime.open(system=found)
    before = found.resources
    buffer = device.alloc(4096, Kind.HOST)
    buffer.write(b"kept")
    view = (ctypes.c_char * 4).from_buffer(buffer.memory)
    part = buffer.memory[:4]
    if whole:
        device.close()
    else:
        buffer.close()
    assert not buffer.open and bytes(part) == view.raw == b"kept"
    expected = {**(NOTHING if whole else before)}
    assert found.resources == {**expected, "mappings": expected["mappings"] + 1}
    del view, part
    assert found.resources == expected
    device.close()


def test_memory_that_was_given_out_says_that_it_is_gone() -> None:
    with runtime.open(system=machine()) as device:
        buffer, other = device.alloc(4096, Kind.SHARED), device.alloc(4096, Kind.SHARED)
        views = buffer.memory, other.memory
        buffer.close()
    for view in views:
        with pytest.raises(ValueError, match="released memoryview"):
            _ = view[0]


def test_a_trace_is_given_back_with_the_device() -> None:
    found = taught("k")
    with runtime.open(system=found) as device:
        with device.record(trace=Level.WAVES) as commands:
            commands.launch(device.load(code_object("gfx1100", {"k": Source(())}))["k"], ONE, ONE, ())
        device.queue.submit(commands).wait(1.0)
        commands.close()
    assert found.resources == NOTHING
    assert commands.traced is not None
    commands.traced.close()


def test_traces_that_nobody_has_keep_no_memory() -> None:
    with runtime.open(system=machine()) as device:
        held = []
        for _ in range(3):
            with device.record(trace=Level.WAVES) as commands:
                pass
            held.append(device.system.resources["allocations"])
            device.queue.submit(commands).wait(1.0)
            commands.close()
            del commands
        assert held == held[:1] * 3


@pytest.mark.parametrize("served", range(7))
def test_a_trace_whose_memory_is_refused_keeps_none(served: int, monkeypatch: pytest.MonkeyPatch) -> None:
    found = machine()
    with runtime.open(system=found) as device:
        before, alloc, result = found.resources, device.alloc, []

        def few(size: int, kind: Kind = Kind.DEVICE) -> Buffer:
            if len(result) == served:
                raise OutOfMemory(12, "AMDKFD_IOC_ALLOC_MEMORY_OF_GPU", "")
            result.append(size)
            return alloc(size, kind)

        monkeypatch.setattr(device, "alloc", few)
        with pytest.raises(OutOfMemory):
            device.record(trace=Level.WAVES)
        assert found.resources == before


def test_scratch_memory_stays_for_what_was_recorded_with_it() -> None:
    found = taught("small", "large")
    kernels = code_object("gfx1100", {"small": Source((), private=40), "large": Source((), private=8000)})
    with runtime.open(system=found) as device:
        program = device.load(kernels)
        with device.record() as first:
            first.launch(program["small"], ONE, ONE, ())
        held = found.resources["allocations"]
        with device.record() as second:
            second.launch(program["large"], ONE, ONE, ())
        assert found.resources["allocations"] > held
        device.queue.submit(first).wait(1.0)
        device.queue.submit(second).wait(1.0)
    assert found.resources == NOTHING


def test_a_closed_command_buffer_is_not_run() -> None:
    with runtime.open(system=machine()) as device:
        with device.record() as commands:
            commands.fill(device.alloc(4096), 7)
        commands.close()
        with pytest.raises(Closed, match="the command buffer was closed"):
            device.queue.submit(commands)


def test_the_program_of_a_launch_has_to_be_there() -> None:
    with runtime.open(system=taught("k")) as device:
        program = device.load(code_object("gfx1100", {"k": Source(())}))
        with device.record() as commands:
            commands.launch(program["k"], ONE, ONE, ())
        program.close()
        with pytest.raises(Closed, match="the program of k was closed"):
            device.queue.submit(commands)


@pytest.mark.parametrize(
    ("grid", "block"), [(16, ONE), (ONE, (64,)), (ONE, (64.0, 1, 1)), (ONE, "abc"), (None, ONE)]
)
def test_a_launch_takes_three_whole_numbers(grid: object, block: object) -> None:
    with runtime.open(system=taught("k")) as device, device.record() as commands:
        kernel = device.load(code_object("gfx1100", {"k": Source(())}))["k"]
        with pytest.raises(BadArguments, match="expected three positive numbers each"):
            commands.launch(kernel, grid, block, ())


def test_a_child_leaves_what_is_its_parents() -> None:
    """Its own error is not hidden by what the driver refuses a child, and it hears why nothing works."""
    found = machine()
    read, write = os.pipe()
    with runtime.open(system=found) as device:
        buffer, signal, commands = device.alloc(64, Kind.HOST), device.signal(), device.record()
        child = os.fork()
        if child == 0:
            message = ""
            try:
                with ExitStack() as leaving:
                    for one in (device, signal, commands, buffer):
                        leaving.callback(one.close)
                    try:
                        device.alloc(64)
                    except Closed as problem:
                        message = str(problem)
                    raise LookupError("its own")
            except LookupError:
                os.write(write, message.encode())
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        os.close(write)
        assert (
            os.read(read, 200) == b"the device was opened before a fork: open it in the process that uses it"
        )
        os.close(read)
        buffer.write(b"goes on")
    assert found.resources == NOTHING
