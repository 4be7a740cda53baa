"""Every packet that synchronises is needed: with any one of them passed over, something goes wrong that is noticed."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

import runtime
from runtime import Kind
from runtime.amd.layout import Packet
from runtime.errors import RuntimeFault
from tests.examples import telling
from tests.runtime.kernels import TARGETS, elf, machine, numbers, read

PM4 = ("ACQUIRE_MEM", "RELEASE_MEM", "WAIT_REG_MEM", "EVENT_WRITE")
SDMA = ("FENCE", "TRAP", "POLL_REGMEM")
# With nothing copied out: wait, forget; finish, end of pipe, time, forget; finish, forget; finish, signal, interrupt.
COUNTS = {(False, False): 11, (False, True): 1, (True, False): 10, (True, True): 5}
GRID, BLOCK = (8, 1, 1), (8, 1, 1)
ITEMS = 64
SIZE = 4 * ITEMS
SEEDS = range(40)


@dataclass
class Lossy:
    """Passes over the packet of a number, counting those of an engine that synchronise: which engine comes first is
    the seed's to decide, and in which order each goes on is not."""

    sdma: bool
    number: int | None
    seen: int = 0
    what: str = ""
    names: list[str] = field(default_factory=list)

    def __call__(self, packet: Packet) -> bool:
        if packet.name not in (SDMA if self.sdma else PM4):
            return False
        self.seen += 1
        self.names.append(packet.name)
        if self.seen - 1 == self.number:
            self.what = str(packet)
            return True
        return False


class Wrong(Exception):
    """What came out is not what should."""


def check(good: bool, what: str) -> None:
    if not good:
        raise Wrong(what)


def work(target: str, seed: int, lossy: Lossy, *, out: bool) -> None:
    """Data in, kernel, time, two more kernels, and data out if `out` says so; once to fill the caches with what will
    be stale, and once, with other data, for `lossy`."""
    found = machine(target, seed)
    with runtime.open(system=found) as dev:
        up, down = dev.alloc(2 * SIZE, Kind.HOST), dev.alloc(SIZE, Kind.HOST)
        a, b, c, d = (dev.alloc(SIZE) for _ in range(4))
        up.write(numbers(*[1] * ITEMS, *[5] * ITEMS))
        mix, time = dev.load(elf(target))["mix"], dev.timestamp()
        rounds = []
        for at in range(2):
            with dev.record() as commands:
                commands.copy(up, a, SIZE, source_offset=at * SIZE)
                commands.launch(mix, GRID, BLOCK, (a, b, b, 2))
                commands.timestamp(time)
                commands.launch(mix, GRID, BLOCK, (b, c, c, 3))
                commands.launch(mix, GRID, BLOCK, (c, d, a, 7))
                if out:
                    commands.copy(d, down)
            rounds.append(commands)
        dev.queue.submit(rounds[0]).wait(5.0)
        found.lose, began = lossy, found.now()
        dev.queue.submit(rounds[1]).wait(5.0)
        check(found.now() - began < 500_000_000, "woken late")
        check(all(launch.retired for launch in found.launches), "a kernel still runs")
        found.lose = None
        check(set(read((down if out else d).read())) == {210}, "other numbers came out")
        ended = found.launches[3].ended or 0
        check(time.nanoseconds >= ended - 10, "the time was taken before the kernel ended")


@pytest.mark.parametrize("out", [False, True])
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("seed", telling(range(10), 0, 5, 9))
def test_nothing_goes_wrong_with_all_of_them(target: str, seed: int, out: bool) -> None:
    work(target, seed, Lossy(False, None), out=out)


@pytest.mark.long
@pytest.mark.parametrize(("out", "sdma"), COUNTS)
@pytest.mark.parametrize("target", TARGETS)
def test_how_many_there_are(target: str, out: bool, sdma: bool) -> None:
    """Compute waits for the copy only where the copy has not ended when it is submitted: not under every seed."""
    seen = []
    for seed in range(8):
        lossy = Lossy(sdma, None)
        work(target, seed, lossy, out=out)
        seen.append(lossy.seen)
    assert max(seen) == COUNTS[out, sdma]


@pytest.mark.long
@pytest.mark.parametrize(("out", "sdma"), COUNTS)
@pytest.mark.parametrize("target", TARGETS)
def test_none_of_them_can_be_left_out(target: str, out: bool, sdma: bool) -> None:
    harmless = []
    for number in range(COUNTS[out, sdma]):
        for seed in SEEDS:
            lossy = Lossy(sdma, number)
            try:
                work(target, seed, lossy, out=out)
            except (Wrong, RuntimeFault):
                break
        else:
            harmless.append(f"{number}: {lossy.what}")
    assert not harmless


# Signals, of command buffers that go on after them --------------------------------------------------------------------


SIGNALLING = {  # the packets of the command buffer, in order; those of a signal come after what begins it
    False: ("ACQUIRE_MEM", "EVENT_WRITE", "RELEASE_MEM", "RELEASE_MEM", "WAIT_REG_MEM"),
    True: ("FENCE", "FENCE", "TRAP", "POLL_REGMEM"),
}


def signalling(target: str, seed: int, lossy: Lossy, *, copies: bool) -> None:
    """A kernel's or a copy's outcome is there when its signal is raised; the command buffer then waits for ever, so
    nothing but the signal's own packets can wake the program."""
    found = machine(target, seed)
    with runtime.open(system=found) as dev:
        up, down = dev.alloc(SIZE, Kind.HOST), dev.alloc(SIZE, Kind.HOST)
        up.write(numbers(*[3] * ITEMS))
        scale, done, never = dev.load(elf(target))["scale"], dev.signal(), dev.signal()
        with dev.record() as commands:
            if copies:
                for _ in range(8):
                    commands.copy(up, down)
            else:
                commands.launch(scale, GRID, BLOCK, (up, down, 1))
            commands.signal(done)
            commands.wait(never, 1)
        found.settle()
        found.lose, began = lossy, found.now()
        submission = dev.queue.submit(commands)
        done.wait(timeout=5.0)
        check(found.now() - began < 500_000_000, "woken late")
        check(set(read(down.read())) == {3}, "other numbers came out")
        found.pause(0.01)
        check(not submission.done, "it did not wait")


@pytest.mark.parametrize("copies", SIGNALLING)
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("seed", telling(range(10), 0, 5, 9))
def test_a_signal_with_all_of_its_packets(target: str, seed: int, copies: bool) -> None:
    lossy = Lossy(copies, None)
    signalling(target, seed, lossy, copies=copies)
    assert tuple(lossy.names) == SIGNALLING[copies]


@pytest.mark.long
@pytest.mark.parametrize("copies", SIGNALLING)
@pytest.mark.parametrize("target", TARGETS)
def test_none_of_a_signals_packets_can_be_left_out(target: str, copies: bool) -> None:
    harmless = []
    first = SIGNALLING[copies].index("FENCE" if copies else "EVENT_WRITE")
    for number in range(first, len(SIGNALLING[copies])):
        for seed in SEEDS:
            lossy = Lossy(copies, number)
            try:
                signalling(target, seed, lossy, copies=copies)
            except (Wrong, RuntimeFault):
                break
        else:
            harmless.append(f"{number}: {lossy.what}")
    assert not harmless
