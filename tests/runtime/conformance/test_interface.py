"""What every device has to do, whatever stands behind it (`runtime.interface`).

AUTOGEN_TEST_DEVICE=kfd:0 holds a real GPU to it; tests/runtime/libraries runs it over HIP and Metal.
"""

from __future__ import annotations

import math
import struct
from typing import Any

import pytest

from runtime.errors import BadArguments, BadPacket, BadSettings, Closed, RuntimeFault, TimedOut
from runtime.kfd import Kind
from tests.runtime.conformance.conftest import NAME, opened, programs

N = 256


def floats(*values: float) -> bytes:
    return struct.pack(f"<{len(values)}f", *values)


def read(buffer: Any, kind: str = "f") -> list[Any]:
    return list(struct.unpack(f"<{buffer.size // 4}{kind}", buffer.read()))


def run(device: Any, commands: Any) -> None:
    device.queue.submit(commands).wait(10.0)


@pytest.fixture
def a(device: Any) -> Any:
    buffer = device.alloc(4 * N)
    buffer.write(floats(*range(N)))
    return buffer


@pytest.fixture
def out(device: Any) -> Any:
    return device.alloc(4 * N)


# Buffers ----------------------------------------------------------------


@pytest.mark.parametrize("kind", [Kind.DEVICE, Kind.HOST, Kind.SHARED])
def test_a_buffer_keeps_bytes(device: Any, kind: Kind) -> None:
    with device.alloc(1000, kind) as buffer:
        buffer.write(bytes(range(200)), 100)
        buffer.write(bytearray(b"xy"), 998)
        assert (buffer.size, buffer.read(200, 100), buffer.read(offset=998)) == (
            1000,
            bytes(range(200)),
            b"xy",
        )
        assert buffer.read(0) == b""
    assert not buffer.open


def test_a_range_outside_of_a_buffer(device: Any) -> None:
    buffer = device.alloc(64)
    for wrong in (lambda: buffer.write(bytes(65)), lambda: buffer.read(1, 64), lambda: buffer.read(4, -1)):
        with pytest.raises(BadArguments):
            wrong()
    for size in (0, -1, 1.5, True):
        with pytest.raises(BadArguments):
            device.alloc(size)


def test_a_closed_buffer(device: Any, program: Any, a: Any) -> None:
    gone = device.alloc(4 * N)
    gone.close()
    gone.close()
    with pytest.raises(Closed):
        gone.read()
    with device.record() as commands, pytest.raises(Closed):
        commands.copy(a, gone)
    with device.record() as commands, pytest.raises(Closed):
        commands.launch(program["increment"], (1, 1, 1), (N, 1, 1), (gone,))


# Programs ----------------------------------------------------------------


def test_kernels_by_name(program: Any) -> None:
    assert {*program} == {"vector_add", "scale", "increment"} and len(program) == 3
    assert program["scale"].name == "scale" and "nobody" not in program
    with pytest.raises(KeyError, match="no kernel 'nobody'"):
        program["nobody"]


def test_what_is_no_program(device: Any) -> None:
    with pytest.raises(RuntimeFault):
        device.load(b"no program at all")


def test_a_closed_program(device: Any, a: Any) -> None:
    program = programs(device)
    kernel = program["increment"]
    with device.record() as before:
        before.launch(kernel, (1, 1, 1), (N, 1, 1), (a,))
    program.close()
    with device.record() as commands, pytest.raises(Closed, match="the program of increment was closed"):
        commands.launch(kernel, (1, 1, 1), (N, 1, 1), (a,))
    with pytest.raises(Closed, match="the program of increment was closed"):
        device.queue.submit(before)


# Commands ----------------------------------------------------------------


def test_a_launch(device: Any, program: Any, a: Any, out: Any) -> None:
    b = device.alloc(4 * N, Kind.HOST)
    b.write(floats(*range(0, 2 * N, 2)))
    with device.record() as commands:
        commands.launch(program["vector_add"], (4, 1, 1), (64, 1, 1), (a, b, out))
    run(device, commands)
    assert read(out) == [3.0 * i for i in range(N)]


def test_each_command_sees_those_before(device: Any, program: Any, a: Any, out: Any) -> None:
    with device.record() as commands:
        commands.launch(program["scale"], (4, 1, 1), (64, 1, 1), (a, out, 2.0))
        commands.copy(out, a)
        commands.launch(program["scale"], (4, 1, 1), (64, 1, 1), (a, out, -0.5))
        commands.launch(program["vector_add"], (4, 1, 1), (64, 1, 1), (a, out, out))
    run(device, commands)
    assert read(out) == [1.0 * i for i in range(N)]


def test_copies_and_fills(device: Any, a: Any, out: Any) -> None:
    with device.record() as commands:
        commands.fill(out, 0x40490FDB)
        commands.copy(a, out, 8, source_offset=4, destination_offset=16)
    run(device, commands)
    pi = struct.unpack("<f", struct.pack("<I", 0x40490FDB))[0]
    assert read(out) == [pi] * 4 + [1.0, 2.0] + [pi] * (N - 6)
    with device.record() as commands:
        commands.fill(out, 0x01010101)
    run(device, commands)
    assert out.read() == b"\x01" * 4 * N


def test_a_copy_that_does_not_fit(device: Any, a: Any, out: Any) -> None:
    with device.record() as commands:
        for more in (
            {"size": 4 * N + 1},
            {"size": 8, "source_offset": 4 * N - 4},
            {"size": -1},
            {"size": 1.5},
        ):
            with pytest.raises(BadArguments):
                commands.copy(a, out, **more)
        with pytest.raises(BadArguments):
            commands.copy(a, b"out")
        with pytest.raises(BadPacket):
            commands.fill(device.alloc(6), 0)


def test_a_command_buffer_again_and_again(device: Any, program: Any, out: Any) -> None:
    out.write(bytes(4 * N))
    with device.record() as commands:
        commands.launch(program["increment"], (4, 1, 1), (64, 1, 1), (out,))
    for _ in range(50):
        device.queue.submit(commands)
    device.finish(10.0)
    assert read(out, "I") == [50] * N


def test_launches_that_only_a_barrier_orders(device: Any, program: Any, a: Any, out: Any) -> None:
    other = device.alloc(4 * N)
    with device.record(concurrent=True) as commands:
        commands.launch(program["scale"], (4, 1, 1), (64, 1, 1), (a, out, 2.0))
        commands.launch(program["scale"], (4, 1, 1), (64, 1, 1), (a, other, 3.0))
        commands.barrier()
        commands.launch(program["vector_add"], (4, 1, 1), (64, 1, 1), (out, other, a))
    run(device, commands)
    assert read(a) == [5.0 * i for i in range(N)]


@pytest.mark.parametrize(
    ("grid", "block"),
    [((0, 1, 1), (64, 1, 1)), ((1, 1), (64, 1, 1)), ((1, 1, 1), (65536, 1, 1)), ((1, 1, 1.5), (1, 1, 1))],
)
def test_sizes_that_are_none(device: Any, program: Any, out: Any, grid: Any, block: Any) -> None:
    with device.record() as commands, pytest.raises(BadArguments, match="expected three positive numbers"):
        commands.launch(program["increment"], grid, block, (out,))


def test_arguments_of_the_wrong_kind(device: Any, program: Any, out: Any) -> None:
    with device.record() as commands, pytest.raises(BadArguments, match="scale: argument 2"):
        commands.launch(program["scale"], (1, 1, 1), (64, 1, 1), (out, out, "two"))


def test_a_recording_that_has_not_ended_and_one_that_has(device: Any, out: Any) -> None:
    with device.record() as commands, pytest.raises(BadSettings, match="still being recorded"):
        device.queue.submit(commands)
    with pytest.raises(BadSettings, match="the recording has ended"):
        commands.fill(out, 0)
    commands.close()
    with pytest.raises(Closed, match="the command buffer was closed"):
        device.queue.submit(commands)


# Signals and times ----------------------------------------------------------------


def test_a_signal_grows(device: Any, out: Any) -> None:
    signal = device.signal()
    assert signal.value == 0
    with device.record() as commands:
        commands.fill(out, 1)
        commands.signal(signal)
        commands.signal(signal, 7)
    with device.record() as more:
        more.wait(signal, 7)
        more.fill(out, 2)
        more.signal(signal)
    device.queue.submit(commands)
    done = device.queue.submit(more)
    signal.wait(7, 10.0)
    signal.wait(timeout=10.0)
    done.wait(10.0)
    assert (signal.value, done.done, read(out, "I")[0]) == (8, True, 2)


def test_a_signal_never_falls(device: Any) -> None:
    signal = device.signal()
    with device.record() as commands:
        commands.signal(signal, 3)
        for wrong in (3, 2, 1 << 32, 0):
            with pytest.raises(BadArguments):
                commands.signal(signal, wrong)
    device.queue.submit(commands).wait(10.0)
    with pytest.raises(
        BadSettings, match="raises a signal to 3, and what was submitted before raises it to 3"
    ):
        device.queue.submit(commands)
    with device.record() as more:
        more.signal(signal)
    for _ in range(3):
        device.queue.submit(more)
    signal.wait(timeout=10.0)
    assert signal.value == 6


def test_a_signal_that_nothing_raises(device: Any) -> None:
    with pytest.raises(BadSettings, match="nothing that raises the signal was submitted"):
        device.signal().wait()


def test_a_recording_that_broke_off(device: Any) -> None:
    commands = device.record()
    with pytest.raises(ZeroDivisionError), commands:
        _ = 1 / 0
    with pytest.raises(BadSettings, match="broken off by an exception"):
        device.queue.submit(commands)


def test_a_wait_that_is_too_long(device: Any) -> None:
    with pytest.raises(TimedOut, match="a signal to reach 1: "):
        device.signal().wait(1, 0.05)


def test_times_follow_each_other(device: Any, program: Any, out: Any) -> None:
    first, second = device.timestamp(), device.timestamp()
    with pytest.raises(Closed, match="the timestamp was not taken yet"):
        _ = first.nanoseconds
    with device.record() as commands:
        commands.timestamp(first)
        commands.launch(program["increment"], (4, 1, 1), (64, 1, 1), (out,))
        commands.timestamp(second)
    run(device, commands)
    assert 0 < first.nanoseconds <= second.nanoseconds


def test_a_launch_is_timed(device: Any, program: Any, out: Any) -> None:
    with device.record(profile=True) as commands:
        for _ in range(2):
            commands.launch(program["increment"], (4, 1, 1), (64, 1, 1), (out,))
    run(device, commands)
    assert [one.kernel for one in commands.launches] == ["increment"] * 2
    assert all(0 <= one.nanoseconds < 10**10 and math.isfinite(one.nanoseconds) for one in commands.launches)


# The end ----------------------------------------------------------------


def test_everything_ends_with_the_device() -> None:
    with opened() as device:
        buffer, program, signal = device.alloc(64), programs(device), device.signal()
        with device.record() as commands:
            commands.fill(buffer, 1)
        done = device.queue.submit(commands)
    assert not device.open and not buffer.open and not program.open
    uses = (
        *(lambda: device.alloc(4), lambda: buffer.read(), lambda: signal.value, lambda: device.record()),
        *(lambda: done.done, lambda: device.queue.submit(commands), lambda: device.signal()),
    )
    for use in uses:
        with pytest.raises(Closed):
            use()
    device.close()


def test_another_device_s_buffer(device: Any) -> None:
    if NAME.startswith("kfd"):
        pytest.skip("a process has one device of KFD open at a time")
    with opened() as other, device.record() as commands, pytest.raises(Closed, match="another device's"):
        commands.fill(other.alloc(64), 0)
