"""Long work after decoding: it says how far it is, and it stops when nobody waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

import sqtt
from sqtt import synth
from sqtt.activity import hidden
from sqtt.capture import Capture, LoadedCode, Stream
from sqtt.codeobject import CodeObject
from sqtt.decoding.watch import Watch
from sqtt.instructions import Instructions, instructions
from sqtt.instructions.memory import operations
from sqtt.timing import timing
from sqtt.waves import waves

MADE = synth.capture("gfx11", seed=3, waves=200, engines=1, units=1)
PROGRAM = CodeObject.read(MADE.code).program(MADE.load_address)
CAPTURE = Capture(
    Path(),
    "made",
    (Stream("", memoryview(MADE.engines[0].stream), 0),),
    (LoadedCode("", memoryview(MADE.code), MADE.load_address),),
    MADE.target,
)


def mapped(watch: Watch, *, slow: bool = False) -> Instructions:
    packets = sqtt.decode(MADE.engines[0].stream)
    return instructions(packets, waves(packets), [PROGRAM], slow=slow, watch=watch)


@dataclass
class After:
    """Is set after so many looks."""

    looks: int

    def is_set(self) -> bool:
        self.looks -= 1
        return self.looks < 0


WORK: dict[str, Callable[[Watch], object]] = {
    "instructions": mapped,
    "wave by wave": lambda watch: mapped(watch, slow=True),
    "timing": lambda watch: timing(mapped(Watch()), watch),
    "memory operations": lambda watch: operations(
        issued := mapped(Watch()), timing(issued), [PROGRAM], watch
    ),
    "hidden latency": lambda watch: hidden(issued := mapped(Watch()), timing(issued), watch),
}
CALLS: dict[str, Callable[..., object]] = {
    "instructions": CAPTURE.instructions,
    "hotspots": CAPTURE.hotspots,
    "states": CAPTURE.states,
}


@pytest.mark.parametrize("name", WORK)
def test_it_stops_wherever_it_is(name: str) -> None:
    looked = After(1 << 30)
    WORK[name](Watch(cancel=looked))
    looks = (1 << 30) - looked.looks
    assert (
        looks
        >= {
            "instructions": 4,
            "wave by wave": 20,
            "timing": 1,
            "memory operations": 10,
            "hidden latency": 5,
        }[name]
    )
    for after in range(0, looks, max(looks // 8, 1)):
        with pytest.raises(sqtt.Cancelled):
            WORK[name](Watch(cancel=After(after)))


@pytest.mark.parametrize("name", WORK)
def test_it_says_how_far_it_is(name: str) -> None:
    output: list[tuple[int, int]] = []
    WORK[name](Watch(lambda done, size: output.append((done, size)), size=1000))
    assert output and all(size == 1000 for _, size in output)
    assert all(before <= after for (before, _), (after, _) in pairwise(output)) and output[-1][0] <= 1000


@pytest.mark.parametrize("name", CALLS)
def test_a_call_counts_bytes_to_their_end_past_decoding(name: str) -> None:
    output: list[int] = []
    CALLS[name](
        progress=lambda done, size: output.append(done) if size == CAPTURE.size else output.append(-1)
    )
    assert output == sorted(output) and output[0] >= 0 and output[-1] == CAPTURE.size
    # Most of the work, and of what is told, is done when the packets are there.
    assert sum(done > CAPTURE.size // 4 for done in output) >= 4


def test_a_part_of_a_stretch_counts_on_in_it() -> None:
    output: list[int] = []
    half = Watch(lambda done, size: output.append(done), size=100).part(0.5, 1.0)
    half.at(0.0)
    half.part(0.0, 0.5).at(1.0)
    half.tell(0, 0)
    assert output == [50, 75, 100]
