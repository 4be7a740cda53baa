"""Thousands of submissions of every size around small rings: nothing is lost, overwritten, or out of order."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import pytest

import runtime
from runtime import Kind
from runtime.device import Device
from runtime.recording import CommandBuffer
from tests.runtime.kernels import TARGETS, elf, machine, read

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


@pytest.mark.parametrize("target", TARGETS)
def test_a_hundred_submissions(target: str) -> None:
    run(target, 0, 100)


@pytest.mark.long
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("target", TARGETS)
def test_ten_thousand_submissions(target: str, seed: int) -> None:
    run(target, seed, EACH)
