"""`python -m runtime selftest`: what works on a GPU, step by step.

On the driver's GPUs the kernel that it launches ends at once, so it needs no compiler; on the mock a function stands
for it. HIP and Metal compile one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..device import Device
from ..errors import RuntimeFault
from ..kfd import Kind
from ..mock.program import Source, code_object

KERNEL = "nothing"
_PATIENCE = 5.0  # seconds for each step
_SIZE = 1 << 20


@dataclass(frozen=True)
class Step:
    """What was tried, and what went wrong; empty if it works."""

    name: str
    problem: str


class Unexpected(RuntimeFault):
    """It ran, and the outcome is another."""


SOURCES = {
    "hip": 'extern "C" __global__ void increment(unsigned *x) { x[blockIdx.x * blockDim.x + threadIdx.x] += 1; }',
    "metal": "kernel void increment(device uint *x [[buffer(0)]], uint i [[thread_position_in_grid]]) { x[i] += 1; }",
}
"""What a library compiles here, by the name of its devices."""


def selftest(device: Any, source: str = "") -> Iterator[Step]:
    """Try everything in turn; after a step that fails the others are tried as well. `source` is what the library of a
    device compiles (`SOURCES`)."""
    steps: dict[str, Callable[[Any], None]] = {"copy to the GPU and back": _copy, "fill": _fill}
    if source:
        steps["a source is compiled, and its kernel timed"] = partial(_compiled, source)
    else:
        steps["a kernel runs to its end"] = _launch
        steps["a timestamp is between two of the CPU's"] = _timestamp
    steps |= {"a signal is raised": _signal, "2,000 submissions around the ring": _many}
    for name, step in steps.items():
        try:
            step(device)
        except (RuntimeFault, OSError) as problem:
            yield Step(name, str(problem) or type(problem).__name__)
        else:
            yield Step(name, "")


def _expect(good: bool, what: str) -> None:
    if not good:
        raise Unexpected(what)


def _copy(device: Device) -> None:
    data = bytes(range(256)) * (_SIZE // 256)
    with device.alloc(_SIZE) as buffer:
        buffer.write(data)
        _expect(buffer.read() == data, "other bytes came back")


def _fill(device: Device) -> None:
    with device.alloc(4096) as buffer:
        with device.record() as commands:
            commands.fill(buffer, 0x01020304)
        device.queue.submit(commands).wait(_PATIENCE)
        _expect(buffer.read() == bytes([4, 3, 2, 1]) * 1024, "the buffer holds something else")


def program(device: Device) -> bytes:
    """A code object with the one kernel that is launched here."""
    chip = device.node.chip
    return code_object(device.node.target, {KERNEL: Source((), wave32=chip.generation > 9)})


def _launch(device: Device) -> None:
    with device.load(program(device)) as kernels:
        with device.record() as commands:
            commands.launch(kernels[KERNEL], (64, 1, 1), (64, 1, 1), ())
        device.queue.submit(commands).wait(_PATIENCE)


def _compiled(source: str, device: Any) -> None:
    with device.alloc(4096) as buffer, device.compile(source) as program:
        buffer.write(bytes(4096))
        with device.record(profile=True) as commands:
            for _ in range(3):
                commands.launch(program["increment"], (16, 1, 1), (64, 1, 1), (buffer,))
        device.queue.submit(commands).wait(_PATIENCE)
        _expect(buffer.read() == bytes([3, 0, 0, 0]) * 1024, "the buffer holds something else")
        times = [one.nanoseconds for one in commands.launches]
        _expect(min(times) >= 0, f"the launches took {times} ns")


def _timestamp(device: Device) -> None:
    time = device.timestamp()
    with device.load(program(device)) as kernels:
        with device.record() as commands:
            commands.launch(kernels[KERNEL], (64, 1, 1), (64, 1, 1), ())
            commands.timestamp(time)
        before = device.clock.read().cpu
        device.queue.submit(commands).wait(_PATIENCE)
        after = device.clock.read().cpu
    slack = 20_000  # nanoseconds that the two readings of a clock may be apart
    _expect(
        before - slack <= time.nanoseconds <= after + slack,
        f"{time.nanoseconds} is not in {before} to {after}",
    )


def _signal(device: Device) -> None:
    signal = device.signal()
    with device.record() as commands:
        commands.signal(signal, 3)
    device.queue.submit(commands)
    signal.wait(3, timeout=_PATIENCE)
    _expect(signal.value == 3, f"it is {signal.value}")


def _many(device: Device) -> None:
    with device.alloc(4096, Kind.HOST) as source, device.alloc(4096, Kind.HOST) as target:
        source.write(bytes([7]) * 4096)
        with device.record() as commands:
            commands.copy(source, target)
        for _ in range(2000):
            device.queue.submit(commands)
        device.finish(_PATIENCE)
        _expect(target.read() == bytes([7]) * 4096, "the buffer holds something else")
