"""Whatever a program asks of the kernel may be refused: it hears of it by a typed error, and nothing stays open.

Every call of a program that uses all there is, is refused in turn.
"""

from __future__ import annotations

from typing import Any

import pytest

import runtime
from bindings import kfd, libc
from runtime import Kind, Level
from runtime.amd.models import MODELS
from runtime.device import Device
from runtime.errors import KernelRefused, NoDevice, OutOfMemory, RuntimeFault
from runtime.mock import Machine
from runtime.mock.program import Source, code, code_object
from tests.runtime.kernels import TARGETS

ONE = (1, 1, 1)
NOTHING = {"files": 0, "mappings": 0, "allocations": 0, "events": 0, "queues": 0}
GIVES_BACK = {
    int(one) & 0xFF
    for one in (
        kfd.AMDKFD_IOC_DESTROY_QUEUE,
        kfd.AMDKFD_IOC_DESTROY_EVENT,
        kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU,
        kfd.AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU,
    )
}


class Refusing(Machine):
    """Refuses the call of a number; calls that give something back are not counted, and granted."""

    def __init__(self, target: str, refused: int, errno: int) -> None:
        super().__init__([MODELS[target]])
        self.refused, self.errno, self.seen = refused, errno, 0
        self.teach("own", code(target, "own"), lambda group: None)

    def _next(self) -> None:
        self.seen += 1
        if self.seen - 1 == self.refused:
            raise OSError(self.errno, "")

    def open(self, path: str, flags: int) -> int:
        self._next()
        return super().open(path, flags)

    def ioctl(self, fd: int, request: int, argument: Any) -> int:
        if int(request) & 0xFF not in GIVES_BACK:
            self._next()
        return super().ioctl(fd, request, argument)

    def mmap(self, address: int, size: int, protection: int, flags: int, fd: int, offset: int) -> int:
        self._next()
        return super().mmap(address, size, protection, flags, fd, offset)


def program(device: Device) -> None:
    """Memory of every kind, a program, scratch memory, traces, profiles, signals; some of it closed, some left open."""
    up, down = device.alloc(1 << 21, Kind.HOST), device.alloc(4096, Kind.SHARED)
    large = device.alloc(3 << 20)
    large.write(bytes(3 << 20))
    kernels = device.load(code_object(device.node.target, {"own": Source(("pointer", "u32"), private=400)}))
    signal, time = device.signal(), device.timestamp()
    with device.record(profile=True, trace=Level.WAVES) as commands:
        commands.copy(up, large)
        commands.launch(kernels["own"], (4, 1, 1), (64, 1, 1), (down, 1))
        commands.timestamp(time)
        commands.signal(signal)
    device.queue.submit(commands).wait(1.0)
    signal.wait(timeout=1.0)
    assert time.nanoseconds and commands.launches[0].nanoseconds
    commands.close()
    large.read(16)
    up.close()


def calls(target: str) -> int:
    found = Refusing(target, -1, 0)
    with runtime.open(system=found) as device:
        program(device)
    assert found.resources == NOTHING
    return found.seen


def refuse(target: str, errno: int, number: int) -> None:
    found = Refusing(target, number, errno)
    with pytest.raises(RuntimeFault) as caught, runtime.open(system=found) as device:
        program(device)
    assert found.resources == NOTHING, f"call {number}: {caught.value}"
    error = caught.value
    assert isinstance(error, NoDevice | KernelRefused) and "; " in str(error), "what to do is not said"
    if isinstance(error, KernelRefused):
        assert error.errno == errno and error.ioctl in str(error)
        assert isinstance(error, OutOfMemory) == (errno == libc.ENOMEM)


@pytest.mark.parametrize("errno", [libc.ENOMEM, libc.EINVAL])
def test_some_calls_are_refused(errno: int) -> None:
    for number in range(errno % 9, calls("gfx1100"), 9):
        refuse("gfx1100", errno, number)


@pytest.mark.long
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("errno", [libc.ENOMEM, libc.EINVAL])
def test_each_call_is_refused_in_turn(target: str, errno: int) -> None:
    count = calls(target)
    assert count > 80
    for number in range(count):
        refuse(target, errno, number)
