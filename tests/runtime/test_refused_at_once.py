"""What is refused before a GPU hears of it: a typed error says what to do, and nothing is left open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import runtime
from bindings import kfd, libc
from runtime import Kind
from runtime.amd.models import MODELS
from runtime.buffer import Buffer
from runtime.device import Device
from runtime.errors import (
    BadArguments,
    BadCodeObject,
    BadSettings,
    Closed,
    KernelRefused,
    NoDevice,
    OldKernel,
    OutOfMemory,
    RuntimeFault,
    UnknownChip,
)
from runtime.mock import Machine
from runtime.mock.kernel.profile import Profile
from runtime.recording import CommandBuffer
from tests.runtime.kernels import NOTHING, elf, machine

ONE = (1, 1, 1)


def recorded(device: Device) -> CommandBuffer:
    with device.record() as commands:
        commands.fill(device.alloc(4), 1)
    return commands


# Opening --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "name", "error", "message"),
    [
        (Machine([MODELS["gfx1100"]], devices=False), "kfd:0", NoDevice, "modprobe amdgpu"),
        (Machine([MODELS["gfx1100"]], readable=False), "kfd:0", NoDevice, "usermod -aG render"),
        (machine(profile=Profile(8)), "kfd:0", OldKernel, "KFD 1.8: nothing older than 1.11"),
        (machine(), "kfd:3", NoDevice, "sees 1 GPUs"),
        (machine(), "gpu:0", NoDevice, "expected a name as in kfd:0"),
        (None, "mock:gfx999", UnknownChip, "known are gfx942"),
    ],
)
def test_no_device(found: Machine | None, name: str, error: type[RuntimeFault], message: str) -> None:
    with pytest.raises(error, match=message):
        runtime.open(name, system=found)
    assert found is None or found.resources == NOTHING


def test_a_gpu_of_a_generation_that_is_unknown() -> None:
    class Older(Machine):
        def read(self, path: str) -> bytes:
            return super().read(path).replace(b"gfx_target_version 110000", b"gfx_target_version 80001")

    found = Older([MODELS["gfx1100"]])
    with pytest.raises(UnknownChip, match="registers are known of"):
        runtime.open(system=found)
    assert found.resources == NOTHING


# Memory ---------------------------------------------------------------------------------------------------------------


def test_more_memory_than_there_is(device: Device) -> None:
    with pytest.raises(
        OutOfMemory, match=r"AMDKFD_IOC_ALLOC_MEMORY_OF_GPU.*Cannot allocate memory"
    ) as caught:
        device.alloc(1 << 42)
    assert caught.value.errno == libc.ENOMEM
    assert "size=4398046511104" in caught.value.fields


def test_a_refusal_says_what_was_asked(device: Device) -> None:
    with pytest.raises(KernelRefused, match=r"AMDKFD_IOC_DESTROY_QUEUE\(queue_id=99") as caught:
        device.connection.call(kfd.AMDKFD_IOC_DESTROY_QUEUE, queue_id=99)
    assert (caught.value.errno, caught.value.ioctl) == (libc.EINVAL, "AMDKFD_IOC_DESTROY_QUEUE")


def test_ranges_outside_of_a_buffer(device: Device) -> None:
    a, b = device.alloc(64), device.alloc(32)
    for wrong in (
        lambda: a.write(bytes(65)),
        lambda: a.read(1, offset=64),
        lambda: a.read(-1),
        lambda: device.alloc(0),
        lambda: device.record().copy(a, b, 33),
        lambda: device.record().copy(a, b, 8, destination_offset=30),
    ):
        with pytest.raises(BadArguments):
            wrong()


def test_use_after_close(device: Device) -> None:
    a, b = device.alloc(64), device.alloc(64)
    kernels = device.load(elf())
    with device.record() as commands:
        commands.copy(a, b)
    a.close()
    a.close()
    for wrong in (
        lambda: device.queue.submit(commands),
        lambda: a.read(),
        lambda: device.record().copy(b, a),
        lambda: device.record().launch(kernels["poke"], ONE, ONE, (a, 1)),
    ):
        with pytest.raises(Closed, match="was closed"):
            wrong()
    kernel = kernels["poke"]
    kernels.close()
    with pytest.raises(Closed, match="the program of poke was closed"):
        device.record().launch(kernel, ONE, ONE, (b, 1))
    with pytest.raises(Closed, match="the GPU's alone"):
        _ = b.memory


def test_a_closed_device() -> None:
    found = machine()
    with runtime.open(system=found) as dev:
        buffer, signal = dev.alloc(64, Kind.HOST), dev.signal()
    for wrong in (lambda: dev.alloc(1), lambda: buffer.read(), lambda: signal.wait(1), lambda: dev.record()):
        with pytest.raises(Closed):
            wrong()
    dev.close()
    assert found.resources == NOTHING


def test_more_of_the_computers_memory_than_there_is(device: Device) -> None:
    with pytest.raises(OutOfMemory, match="close buffers, or ask for less"):
        device.alloc(1 << 40, Kind.HOST)
    large = [device.alloc(30 << 30, Kind.HOST) for _ in range(2)]
    with pytest.raises(OutOfMemory):
        device.alloc(30 << 30, Kind.HOST)
    large[0].close()
    device.alloc(30 << 30, Kind.HOST)


def test_a_buffer_that_is_closed_while_it_is_used(device: Device) -> None:
    """Closing waits for the GPU."""
    a, b = device.alloc(1 << 16, Kind.HOST), device.alloc(1 << 16)
    a.write(bytes([7]) * (1 << 16))
    with device.record() as commands:
        for _ in range(10):
            commands.copy(a, b)
    done = device.queue.submit(commands)
    a.close()
    assert done.done and set(b.read()) == {7}


# Programs and launches ------------------------------------------------------------------------------------------------


def test_programs_for_others(device: Device) -> None:
    with pytest.raises(BadCodeObject, match="compiled for gfx1030, and this is gfx1100"):
        device.load(elf("gfx1030"))
    with pytest.raises(BadCodeObject, match="not an ELF file"):
        device.load(b"\x7fOLF" + bytes(100))
    with pytest.raises(BadCodeObject, match="cut short"):
        device.load(elf()[:900])
    with pytest.raises(KeyError, match="no kernel 'saxpy'; there are scale"):
        device.load(elf())["saxpy"]


LAUNCHES: list[tuple[tuple[object, ...], str]] = [
    ((), "scale takes 3 arguments .*, not 0"),
    ((1, 2, 3, 4), "takes 3 arguments .*, not 4"),
    (("x", 2, 3), "argument 0 .a0. is a pointer: give a buffer or an address, not str"),
    ((1.5, 2, 3), "argument 0 .a0. is a pointer"),
    ((1, 2, "x"), "argument 2 .a2. is of type u32: give an int, not str"),
    ((1, 2, 1 << 32), "argument 2 .a2.: 4294967296 is too large for 4 bytes: u32 holds 0 to 4294967295"),
    ((1, 2, 1.0), "argument 2 .a2. is of type u32: give an int, not 1.0"),
    ((1, 2, b"123"), "has 4 bytes, not 3"),
    (7, "expected its arguments in a tuple or a list, not 7"),
]


@pytest.mark.parametrize(("args", "message"), LAUNCHES)
def test_arguments(device: Device, args: tuple[object, ...], message: str) -> None:
    with pytest.raises(BadArguments, match=message):
        device.record().launch(device.load(elf())["scale"], ONE, ONE, args)


@pytest.mark.parametrize(("grid", "block"), [((0, 1, 1), ONE), (ONE, (1, -1, 1)), (ONE, (1025, 1, 1))])
def test_sizes(device: Device, grid: tuple[int, int, int], block: tuple[int, int, int]) -> None:
    with pytest.raises(BadArguments, match="expected three positive numbers"):
        device.record().launch(device.load(elf())["poke"], grid, block, (64, 1))


def test_command_buffers_that_are_not_ready(device: Device) -> None:
    commands = device.record()
    with pytest.raises(BadSettings, match="still being recorded"):
        device.queue.submit(commands)
    commands.end()
    with pytest.raises(BadSettings, match="the recording has ended"):
        commands.barrier()


# What is of the wrong kind --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("timeout", ["1", -1, float("nan"), True, [1]])
def test_times_that_are_none(device: Device, timeout: object) -> None:
    done = device.queue.submit(recorded(device))
    for wait in (done.wait, device.finish, lambda timeout: device.signal().wait(1, timeout)):
        with pytest.raises(BadArguments, match="timeout: expected seconds, 0 or more"):
            wait(timeout)  # type: ignore[arg-type]
    with pytest.raises(BadArguments, match="patience: expected seconds"):
        runtime.open(system=machine(), patience=timeout)  # type: ignore[arg-type]


WRONG: list[tuple[Callable[[Device, Buffer], object], str]] = [
    *(
        (lambda dev, _, size=size: dev.alloc(size), "a buffer's size")
        for size in ("x", 1.5, 0, -1, True, None, 1 << 70)
    ),
    (lambda dev, _: dev.alloc(64, "device"), "a buffer's kind: expected a Kind, not str"),
    *((lambda dev, _, file=file: dev.load(file), "read the file first") for file in ("x.elf", None, 5)),
    (lambda dev, _: dev.record(trace="x"), "trace: expected a Level, not str"),
    *(
        (lambda dev, _, value=value: dev.signal().wait(value, 1.0), "a signal's value")
        for value in ("1", -1, 1.5)
    ),
    *(
        (lambda dev, _, value=value: dev.record().wait(dev.signal(), value), "value")
        for value in ("1", -1, 1 << 32)
    ),
    *(
        (lambda dev, _, value=value: dev.record().signal(dev.signal(), value), "value")
        for value in ("1", 0, 1 << 32)
    ),
    (lambda dev, _: dev.record().wait("x", 1), "signal: expected a Signal, not str"),
    (lambda dev, _: dev.record().signal(None), "signal: expected a Signal, not NoneType"),
    (lambda dev, _: dev.record().timestamp(dev.signal()), "timestamp: expected a Timestamp, not Signal"),
    (lambda dev, one: dev.record().copy(one, "x"), "copy: expected a Buffer, not str"),
    (lambda dev, one: dev.record().copy(one, one, "x"), "copy: a size: expected a whole number, not 'x'"),
    (lambda dev, one: dev.record().copy(one, one, source_offset=-1), "copy: an offset: -1 is not in"),
    (lambda dev, one: dev.record().fill(one, "x"), "fill: a word: expected a whole number"),
    (lambda dev, one: dev.record().fill(one, 1 << 32), "fill: a word: 4294967296 is not in"),
    (lambda dev, one: dev.record().fill("x", 1), "expected a Buffer, not str"),
    (lambda dev, _: dev.record().launch("k", ONE, ONE, ()), "launch: expected a Kernel, not str"),
    (lambda dev, _: dev.queue.submit("x"), "submit: expected a CommandBuffer, not str"),
    (lambda _, one: one.write("abc"), "a buffer is written with bytes"),
    (lambda _, one: one.write(b"abc", "1"), "an offset: expected a whole number"),
    (lambda _, one: one.read("abc"), "a number of bytes: expected a whole number"),
    (lambda _, one: one.read(offset=65), "an offset: 65 is not in 0 to 64"),
    (lambda _, __: runtime.open(5), "a device's name: expected a str, not int"),
]


@pytest.mark.parametrize(("call", "message"), WRONG)
def test_what_is_of_the_wrong_kind(
    device: Device, call: Callable[[Device, Buffer], object], message: str
) -> None:
    with pytest.raises(BadArguments, match=message):
        call(device, device.alloc(64))


@pytest.mark.parametrize("ring", [5000, "x", 2048, 0, None, 1 << 32, 1 << 70])
def test_rings_that_are_none(ring: object) -> None:
    found = machine()
    with pytest.raises(BadSettings, match="expected a power of two from 4096 to 2147483648"):
        runtime.open(system=found, ring=ring)  # type: ignore[arg-type]
    assert found.resources == NOTHING
