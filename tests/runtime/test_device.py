"""A device from the outside: what is recorded happens, in order, and is seen by everyone; on every generation."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import pytest

import runtime
from runtime import Kind, Level
from runtime.device import Device
from runtime.mock import Machine
from runtime.mock.kernel.profile import Profile
from tests.runtime.kernels import TARGETS, elf, machine, numbers, read

ITEMS = 64


@pytest.fixture(params=TARGETS)
def target(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def device(target: str) -> Iterator[Device]:
    with runtime.open(system=machine(target)) as found:
        yield found


def test_the_whole_way(target: str) -> None:
    """Into the GPU's memory, through a kernel, out again; with a time and a signal."""
    with runtime.open(system=machine(target)) as dev:
        data = numbers(*range(4 * ITEMS))
        up, a, out = dev.alloc(len(data), Kind.HOST), dev.alloc(len(data)), dev.alloc(len(data))
        up.write(data)
        scale = dev.load(elf(target))["scale"]
        time, done = dev.timestamp(), dev.signal()
        with dev.record() as commands:
            commands.copy(up, a)
            commands.launch(scale, grid=(4, 1, 1), block=(ITEMS, 1, 1), args=(a, out, 3))
            commands.timestamp(time)
            commands.signal(done)
        before = dev.system.now()
        dev.queue.submit(commands).wait(timeout=1.0)
        assert read(out.read()) == tuple(3 * one for one in range(4 * ITEMS))
        assert done.value == 1
        assert before < time.nanoseconds < dev.system.now()


@pytest.mark.parametrize("seed", range(20))
def test_launches_see_each_other_whatever_the_order(seed: int) -> None:
    """Each reads what the one before it wrote, through caches that keep what they have once seen."""
    with runtime.open(system=machine(seed=seed)) as dev:
        a, b = dev.alloc(4 * ITEMS), dev.alloc(4 * ITEMS)
        a.write(numbers(*[1] * ITEMS))
        scale = dev.load(elf())["scale"]
        with dev.record() as commands:
            for at in range(6):
                ends = (a, b) if at % 2 == 0 else (b, a)
                commands.launch(scale, (1, 1, 1), (ITEMS, 1, 1), (*ends, 3))
        for _ in range(3):
            dev.queue.submit(commands)
        dev.finish(1.0)
        assert set(read(a.read())) == {3**18 & 0xFFFFFFFF}


def test_concurrent_launches_have_barriers_where_they_are_asked_for(device: Device, target: str) -> None:
    a, b, c = (device.alloc(4 * ITEMS) for _ in range(3))
    a.write(numbers(*[1] * ITEMS))
    scale = device.load(elf(target))["scale"]
    with device.record(concurrent=True) as commands:
        commands.launch(scale, (1, 1, 1), (ITEMS, 1, 1), (a, b, 2))
        commands.barrier()
        commands.launch(scale, (1, 1, 1), (ITEMS, 1, 1), (b, c, 2))
        commands.launch(scale, (1, 1, 1), (ITEMS, 1, 1), (b, a, 5))
    device.queue.submit(commands).wait(1.0)
    assert (set(read(c.read())), set(read(a.read()))) == ({4}, {10})


def test_each_launch_is_timed(device: Device, target: str) -> None:
    buffer = device.alloc(64)
    kernels = device.load(elf(target))
    with device.record(profile=True) as commands:
        commands.launch(kernels["count"], (8, 1, 1), (1, 1, 1), (buffer,))
        commands.launch(kernels["poke"], (1, 1, 1), (1, 1, 1), (buffer, 7))
    device.queue.submit(commands).wait(1.0)
    assert isinstance(device.system, Machine)
    for found, launch in zip(commands.launches, device.system.launches, strict=True):
        assert found.kernel == launch.name
        assert launch.ended is not None
        assert found.start.nanoseconds <= launch.began <= launch.ended <= found.end.nanoseconds + 10


def test_signals_between_command_buffers(device: Device, target: str) -> None:
    """A command buffer waits for a signal that the program or another one raises."""
    buffer, gate = device.alloc(64, Kind.HOST), device.signal()
    poke = device.load(elf(target))["poke"]
    with device.record() as first:
        first.launch(poke, (1, 1, 1), (1, 1, 1), (buffer, 1))
        first.signal(gate, 5)
    with device.record() as second:
        second.wait(gate, 5)
        second.launch(poke, (1, 1, 1), (1, 1, 1), (buffer, 2))
    device.queue.submit(first)
    device.queue.submit(second).wait(1.0)
    gate.wait(timeout=1.0)
    assert (gate.value, read(buffer.read(4))) == (5, (2,))


def test_fills_and_parts(device: Device) -> None:
    a, b = device.alloc(64), device.alloc(64)
    with device.record() as commands:
        commands.fill(a, 0x01020304)
        commands.fill(b, 0)
        commands.copy(a, b, 8, source_offset=4, destination_offset=16)
    device.queue.submit(commands).wait(1.0)
    assert b.read() == bytes(16) + bytes([4, 3, 2, 1] * 2) + bytes(40)
    a.write(b"xyz", offset=7)
    assert a.read(5, offset=6) == bytes([2]) + b"xyz" + bytes([2])


def test_more_than_a_ring_holds_in_one_go() -> None:
    """A copy of many packets is handed over in parts, each of which waits for room."""
    with runtime.open(system=machine(), ring=4096) as dev:
        a, b = dev.alloc(1 << 16), dev.alloc(1 << 16)
        a.write(bytes(range(256)) * 256)
        with dev.record() as commands:
            for _ in range(300):
                commands.copy(a, b, 64)
            commands.copy(a, b)
        assert len(commands.segments) > 4
        dev.queue.submit(commands).wait(1.0)
        assert b.read() == a.read()


@pytest.mark.parametrize("minor", [11, 13, 14, 17])
def test_older_kernels(minor: int) -> None:
    with runtime.open(system=machine(profile=Profile(minor, large_bar=False))) as dev:
        buffer = dev.alloc(4)
        with dev.record() as commands:
            commands.launch(dev.load(elf())["poke"], (1, 1, 1), (1, 1, 1), (buffer, 9))
        dev.queue.submit(commands).wait(1.0)
        assert read(buffer.read()) == (9,)
        assert ("AMDKFD_IOC_RUNTIME_ENABLE" in dev.system.calls) == (minor >= 13)


def test_local_memory_and_scratch(device: Device, target: str) -> None:
    buffer = device.alloc(4)
    local = device.load(elf(target))["local"]
    with device.record() as commands:
        commands.launch(local, (1, 1, 1), (32, 1, 1), (buffer, 4))
    device.queue.submit(commands).wait(1.0)
    assert read(buffer.read()) == (4,)
    (launch,) = device.system.launches  # type: ignore[attr-defined]
    assert launch.start.group_memory == 1024  # 1,000 bytes in units of 512


def test_the_second_gpu(target: str) -> None:
    with runtime.open("kfd:1", system=machine(target, gpus=2)) as dev:
        buffer = dev.alloc(8)
        buffer.write(struct.pack("<Q", 77))
        assert dev.node.gpu_id == 0x4D11
        assert struct.unpack("<Q", buffer.read()) == (77,)


def test_clocks_go_together(device: Device) -> None:
    """Times of the GPU in the CPU's nanoseconds, to a tick, near and far from where they were compared."""
    assert isinstance(device.system, Machine)
    for wait in (0.0, 0.2, 5.0):
        device.system.pause(wait)
        reading = device.clock.read()
        assert abs(device.clock.nanoseconds(reading.gpu) - reading.cpu) <= 20
        assert abs(device.clock.nanoseconds(reading.gpu + 100) - reading.cpu - 1000) <= 20


def test_a_trace_of_a_launch(target: str) -> None:
    """The units are set up, told of the launch, and stopped; the mock's streams come back as they were made."""
    found = machine(target)
    with runtime.open(system=found) as dev:
        buffer = dev.alloc(4)
        with dev.record(trace=Level.INSTRUCTIONS) as commands:
            commands.launch(dev.load(elf(target))["poke"], (3, 1, 1), (1, 1, 1), (buffer, 9))
        dev.queue.submit(commands).wait(1.0)
        assert commands.traced is not None
        assert all(one.whole for one in commands.traced.engines)
        assert len(commands.traced.streams) == dev.node.chip.engines
