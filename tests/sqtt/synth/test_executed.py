"""What the mock's emulator carried out, in the trace of it: the instructions of every traced wave, in order."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

import runtime
import sqtt
from runtime.amd.models import MODELS
from runtime.mock import Execution, Machine, Traced
from sqtt.analysis import follow
from sqtt.formats import LAYOUTS
from sqtt.isa import InstructionClass as C
from sqtt.isa import program
from sqtt.synth.executed import APART, Engine, Instruction, Wave
from sqtt.synth.hardware import Hardware
from tests.examples import telling
from tests.runtime.emulator.launching import ELF

CHIP = MODELS["gfx1100"].chip
HIDDEN = (C.SILENT, C.ENDPGM)
# kernel -> (sizes of its buffers in bytes, numbers, grid, block)
KERNELS: dict[str, Any] = {
    "vadd": ((4096, 4096, 4096), (1000,), (16, 1, 1), (64, 1, 1)),
    "tiled": ((9216, 9216, 9216), (48,), (3, 3, 1), (16, 16, 1)),
    "reduce": ((4096, 4096), (1000,), (16, 1, 1), (64, 1, 1)),
    "mandelbrot": ((4096,), (16,), (1, 1, 1), (16, 16, 1)),
    "sorted": ((4096, 4096), (1024,), (2, 1, 1), (64, 1, 1)),
    "wmma": ((4096, 4096, 4096), (), (8, 1, 1), (32, 1, 1)),
}


class Kept(Hardware):
    """It keeps what the kernel did."""

    def __call__(self, traced: Traced) -> bytes:
        self.execution = traced.dispatches[-1].execution
        return super().__call__(traced)


def traced(name: str, sizes: Any, numbers: Any, grid: Any, block: Any) -> tuple[Execution, sqtt.Capture]:
    source = Kept(CHIP)
    with runtime.open(system=Machine([MODELS["gfx1100"]], trace=source)) as device:
        buffers = [device.alloc(size) for size in sizes]
        for buffer in buffers:
            buffer.write(np.arange(buffer.size // 4, dtype=np.float32).tobytes())
        with device.record(trace=runtime.Level.INSTRUCTIONS) as commands:
            commands.launch(device.load(ELF)[name], grid, block, (*buffers, *numbers))
        device.queue.submit(commands).wait(60.0)
        return source.execution, sqtt.of_launch(commands.traced)


def paths(execution: Execution) -> set[tuple[int, ...]]:
    """What waves went through, without what no trace has."""
    shown = {
        step.address: C(int(program(step.code, "gfx1100").kind[0])) not in HIDDEN for step in execution.steps
    }
    found: dict[int, list[int]] = {}
    for step in execution.steps:
        for wave in step.waves.tolist():
            found.setdefault(wave, []).extend([step.address] * shown[step.address])
    return set(map(tuple, found.values()))


@pytest.mark.parametrize("name", telling(KERNELS, "vadd", "tiled", "reduce", "wmma"))
def test_every_traced_wave_goes_where_one_of_the_emulator_s_went(name: str) -> None:
    execution, capture = traced(name, *KERNELS[name])
    assert not capture.notes
    _, _, (x, y, z), block = KERNELS[name]
    assert len(capture.waves()) == x * y * z * -(-block[0] * block[1] // 32)
    known, waves = paths(execution), 0
    for detail in follow(capture).details:
        found = detail.instructions
        assert not found.problems
        for wave in np.unique(found.wave).tolist():
            addresses = found.pc[found.of(wave)].tolist()
            assert tuple(addresses[:-1]) in known  # the last is the wave's end
            waves += 1
    assert waves


def test_flattened_indexing_costs_more_than_two_dimensions() -> None:
    """The same pixels of the same picture: what a wave issues for them, as the traces say."""
    found = {}
    for name, grid, block in (("resize", (2, 2, 1), (16, 16, 1)), ("resize_flat", (16, 1, 1), (64, 1, 1))):
        table = traced(name, (4096, 4096), (32, 24, 32, 32), grid, block)[1].hotspots()
        hits, waves = (table.column(one).cells(0, len(table)) for one in ("hits", "waves"))
        found[name] = sum(hits) / max(waves)
    assert 1.02 * found["resize"] < found["resize_flat"] < 1.5 * found["resize"], found


# The model of times ------------------------------------------------------------------------------------------------


def run(*waves: Wave, code: dict[int, Instruction]) -> None:
    Engine(LAYOUTS["gfx11"], code, 1000).run(waves)


def test_a_wait_lasts_until_memory_has_answered() -> None:
    code = {0: Instruction("load", 8), 8: Instruction("wait", 4, (0, 63)), 12: Instruction("valu", 4)}
    wave = Wave(0, [0, 8, 12])
    run(wave, code=code)
    load, wait, after = wave.issued
    assert wait.time - load.time < 5 and after.time - load.time > 200


def test_waves_of_a_simd_issue_one_after_the_other() -> None:
    code = {at: Instruction("valu", 4) for at in range(0, 40, 4)}
    waves = [Wave(group, [*code]) for group in range(16)]
    run(*waves, code=code)
    for place in {(wave.unit, wave.simd) for wave in waves}:
        times = [one.time for wave in waves if (wave.unit, wave.simd) == place for one in wave.issued]
        assert len(set(times)) == len(times)


def test_a_barrier_holds_a_workgroup_together() -> None:
    code = {0: Instruction("load", 8), 8: Instruction("wait", 4, (0, 63)), 12: Instruction("barrier", 4)}
    code |= {16: Instruction("valu", 4)}
    slow, quick = Wave(0, [0, 8, 12, 16]), Wave(0, [12, 16])
    run(slow, quick, code=code)
    arrived = max(wave.issued[-2].time for wave in (slow, quick))
    assert all(wave.issued[-1].time > arrived for wave in (slow, quick))


def test_a_slot_is_one_wave_s_at_a_time() -> None:
    code = {at: Instruction("trans", 4) for at in range(0, 400, 4)}
    waves = [Wave(group, [*code]) for group in range(300)]
    run(*waves, code=code)
    by_place: dict[tuple[int, int, int], list[Wave]] = {}
    for wave in waves:
        by_place.setdefault((wave.unit, wave.simd, wave.slot), []).append(wave)
    assert max(map(len, by_place.values())) > 1
    for mine in by_place.values():
        mine.sort(key=lambda wave: wave.start)
        assert all(one.end + APART <= other.start for one, other in pairwise(mine))


def test_a_branch_that_is_not_taken_says_so() -> None:
    code = {
        0: Instruction("branch", 4),
        4: Instruction("valu", 4),
        8: Instruction("branch", 4),
        20: Instruction("valu", 4),
    }
    wave = Wave(0, [0, 4, 8, 20])
    run(wave, code=code)
    assert [one.work for one in wave.issued] == ["fall", "valu", "branch", "valu"]
