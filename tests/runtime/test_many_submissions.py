"""Thousands of submissions of every size around small rings: nothing is lost, overwritten, out of order, or kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from random import Random

import pytest

import runtime
from runtime import Kind
from runtime.device import Device
from runtime.mock import Machine
from runtime.recording import CommandBuffer
from tests.examples import telling
from tests.runtime.kernels import NOTHING, TARGETS, elf, machine, numbers, read

ONE = (1, 1, 1)
SEEDS = range(20)
EACH = 500  # submissions under a seed: 10,000 on each GPU


@dataclass
class Expected:
    """What memory holds once all that was submitted has ended."""

    counted: int = 0
    copied: int = 0
    signalled: int = 0


@dataclass
class Piece:
    """A command buffer, and the letters of what it does: launches, copies (of as many packets), signals."""

    commands: CommandBuffer
    does: str

    def add_to(self, expected: Expected) -> None:
        for one in self.does:
            if one == "l":
                expected.counted += 1
            elif one == "c":
                expected.copied = expected.counted
            else:
                expected.signalled += 1


def run(target: str, seed: int, submissions: int) -> None:
    random = Random(f"{target} {seed}")
    found = machine(target, seed)
    with runtime.open(system=found, ring=random.choice((4096, 8192))) as dev:
        counter, value = dev.alloc(4, Kind.HOST), dev.alloc(4, Kind.HOST)
        counter.write(bytes(4))
        value.write(bytes(4))
        count, signal = dev.load(elf(target))["count"], dev.signal()

        def piece() -> Piece:
            does = "".join(random.choices("lcs", (4, 2, 1), k=random.randrange(1, 9)))
            with dev.record() as commands:
                for one in does:
                    if one == "l":
                        commands.launch(count, ONE, ONE, (counter,))
                    elif one == "c":
                        for _ in range(random.randrange(1, 30)):
                            commands.copy(counter, value)
                    else:
                        commands.signal(signal)
            return Piece(commands, does)

        pieces, expected = [piece() for _ in range(16)], Expected()
        for _ in range(submissions):
            one = random.choice(pieces)
            one.add_to(expected)
            dev.queue.submit(one.commands)
        dev.finish(60.0)
        assert wrapped(dev)
        assert read(counter.read()) == (expected.counted,)
        assert read(value.read()) == (expected.copied,)
        assert signal.value == signal.raised == expected.signalled
    assert not any(found.resources.values())


def wrapped(dev: Device) -> bool:
    """Both rings were filled several times over."""
    return all(
        one.queue.read * one.kind.unit > 2 * one.queue.size for one in (dev.compute_engine, dev.copy_engine)
    )


@pytest.mark.parametrize("target", telling(TARGETS, "gfx942", "gfx1201"))
def test_a_hundred_submissions(target: str) -> None:
    run(target, 0, 100)


@pytest.mark.long
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("target", TARGETS)
def test_ten_thousand_submissions(target: str, seed: int) -> None:
    run(target, seed, EACH)


@pytest.mark.parametrize("profile", telling([False, True], True))
def test_memory_of_command_buffers_comes_back(device: Device, profile: bool) -> None:
    """And that of times and signals that nobody has any more."""
    buffer = device.alloc(4, Kind.HOST)
    poke = device.load(elf())["poke"]
    before = None
    assert isinstance(device.system, Machine)
    for value in range(30):
        with device.record(profile=profile) as commands:
            for _ in range(12):
                commands.launch(poke, ONE, ONE, (buffer, value))
                commands.signal(device.signal())
        device.queue.submit(commands).wait(1.0)
        commands.close()
        if value == 10:
            before, used = device.system.resources, device.pool.used
    assert device.system.resources == before
    del commands
    assert device.pool.used <= used
    assert buffer.read() == numbers(29)


def test_several_threads_use_a_device() -> None:
    found = machine()
    with runtime.open(system=found) as device:
        counter, signal = device.alloc(4, Kind.HOST), device.signal()
        counter.write(numbers(0))
        count = device.load(elf())["count"]

        def work() -> None:
            for _ in range(30):
                with device.record(profile=True) as commands:
                    commands.launch(count, ONE, ONE, (counter,))
                    commands.signal(signal)
                device.queue.submit(commands).wait()
                with device.alloc(64) as buffer:
                    buffer.write(bytes(64))
                commands.close()

        with ThreadPoolExecutor(4) as pool:
            for one in [pool.submit(work) for _ in range(4)]:
                one.result()
        assert (counter.read(), signal.value) == (numbers(120), 120)
    assert found.resources == NOTHING
