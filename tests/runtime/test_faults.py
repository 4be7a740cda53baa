"""What goes wrong, and how a program hears of it: a typed error that says what to do, and nothing left open."""

from __future__ import annotations

import ctypes
import math
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

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
    DeviceFault,
    KernelRefused,
    NoDevice,
    OldKernel,
    OutOfMemory,
    RuntimeFault,
    TimedOut,
    UnknownChip,
)
from runtime.mock import Fault, Machine
from runtime.mock.hardware.launch import Group
from runtime.mock.kernel.profile import Profile
from runtime.mock.program import Source, code, code_object
from runtime.recording import CommandBuffer
from tests.runtime.kernels import elf, machine, numbers

ONE = (1, 1, 1)
NOTHING = {"files": 0, "mappings": 0, "allocations": 0, "events": 0, "queues": 0}


@pytest.fixture
def device() -> Iterator[Device]:
    found = machine()
    with runtime.open(system=found) as dev:
        yield dev
    assert found.resources == NOTHING


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


# On the GPU -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("target", ["gfx942", "gfx1100"])
@pytest.mark.parametrize("place", [0, 4096 + 16])
def test_a_kernel_that_touches_what_is_not_its_own(target: str, place: int) -> None:
    found = machine(target)
    with runtime.open(system=found) as dev:
        buffer = dev.alloc(4096)
        address = buffer.address + place if place else 0
        with dev.record() as commands:
            commands.launch(dev.load(elf(target))["poke"], ONE, ONE, (address, 1))
        with pytest.raises(DeviceFault, match=r"page not present at .* by poke") as caught:
            dev.queue.submit(commands).wait(1.0)
        fault = caught.value
        assert (fault.va, fault.kernel, fault.kind) == (address, "poke", "page not present")
        if place:
            assert fault.offset == place and f"byte {place} of a buffer of 4096 bytes" in str(fault)
        for wrong in (lambda: dev.alloc(1), lambda: dev.queue.submit(commands), lambda: buffer.read()):
            with pytest.raises(DeviceFault):  # from now on everything says so
                wrong()
    assert found.resources == NOTHING


def test_a_kernel_that_touches_what_was_given_back() -> None:
    with runtime.open(system=machine()) as dev:
        kept, gone = dev.alloc(4096), dev.alloc(4096)
        address = gone.address
        with dev.record() as commands:
            commands.launch(dev.load(elf())["poke"], ONE, ONE, (address, 1))
        gone.close()  # the last that is done with memory: nothing else comes to lie there
        with pytest.raises(DeviceFault, match="page not present") as caught:
            dev.queue.submit(commands).wait(1.0)
        assert (caught.value.va, kept.open) == (address, True)


def test_writing_to_memory_that_is_only_read() -> None:
    with runtime.open(system=machine()) as dev:
        gpus = (ctypes.c_uint32 * 1)(dev.node.gpu_id)
        address = 0x2000_0000_0000
        result = dev.connection.call(
            kfd.AMDKFD_IOC_ALLOC_MEMORY_OF_GPU,
            va_addr=address,
            size=4096,
            gpu_id=dev.node.gpu_id,
            flags=kfd.KFD_IOC_ALLOC_MEM_FLAGS_GTT,
        )
        dev.connection.call(
            kfd.AMDKFD_IOC_MAP_MEMORY_TO_GPU,
            handle=result.handle,
            device_ids_array_ptr=ctypes.addressof(gpus),
            n_devices=1,
        )
        with dev.record() as commands:
            commands.launch(dev.load(elf())["poke"], ONE, ONE, (address, 1))
        with pytest.raises(DeviceFault, match="write to a read-only page at 0x200000000000 by poke"):
            dev.queue.submit(commands).wait(1.0)


def test_a_queue_that_hangs(device: Device) -> None:
    """It waits for a signal that nobody raises; then the driver resets the GPU."""
    never = device.signal()
    with device.record() as commands:
        commands.wait(never, 1)
    done = device.queue.submit(commands)
    began = device.system.now()
    with pytest.raises(TimedOut, match=r"2\.0 s are over"):
        done.wait(timeout=2.0)
    assert 2_000_000_000 <= device.system.now() - began < 3_100_000_000
    assert isinstance(device.system, Machine)
    device.system.reset_gpu()
    with pytest.raises(DeviceFault, match="reset after a hang, and its memory is lost") as caught:
        done.wait(timeout=2.0)
    assert caught.value.va is None


def test_a_wait_without_a_time_of_its_own_has_the_devices_patience() -> None:
    """It sleeps in the kernel, and looks once a second."""
    for name, patience in (("", 30.0), ("own", 2.5)):
        found = machine()
        with runtime.open(system=found, **({"patience": patience} if name else {})) as device:
            never = device.signal()
            with device.record() as commands:
                commands.wait(never, 1)
            done, began = device.queue.submit(commands), device.system.now()
            for wait in (done.wait, device.finish, lambda: never.wait(1)):  # noqa: B023
                with pytest.raises(TimedOut, match=f"{patience} s are over"):
                    wait()
            assert 3e9 * patience <= device.system.now() - began < 3e9 * (patience + 1.1)
            assert found.calls.count("AMDKFD_IOC_WAIT_EVENTS") <= 3 * (patience + 3)
        assert found.resources == NOTHING


def test_a_wait_for_ever_ends_where_nothing_can_happen_any_more(device: Device) -> None:
    """A real one sleeps in the kernel; the mock says what its queue waits for, and has not spun for long."""
    never = device.signal()
    with device.record() as commands:
        commands.wait(never, 3)
    done, began = device.queue.submit(commands), time.process_time()
    with pytest.raises(
        Fault, match=r"nothing has happened, or ever will: memory at .* never compares to 0x3"
    ):
        done.wait(math.inf)
    assert time.process_time() - began < 10


@pytest.mark.parametrize("timeout", ["1", -1, float("nan"), True, [1]])
def test_times_that_are_none(device: Device, timeout: object) -> None:
    done = device.queue.submit(recorded(device))
    for wait in (done.wait, device.finish, lambda timeout: device.signal().wait(1, timeout)):
        with pytest.raises(BadArguments, match="timeout: expected seconds, 0 or more"):
            wait(timeout)  # type: ignore[arg-type]
    with pytest.raises(BadArguments, match="patience: expected seconds"):
        runtime.open(system=machine(), patience=timeout)  # type: ignore[arg-type]


def recorded(device: Device) -> CommandBuffer:
    with device.record() as commands:
        commands.fill(device.alloc(4), 1)
    return commands


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


# Of the mock ----------------------------------------------------------------------------------------------------------


def raises(group: Group) -> None:
    raise IndexError("nothing there")


@pytest.mark.parametrize("seed", range(12))
def test_a_function_that_raises_leaves_nothing_behind(seed: int) -> None:
    """Whenever it runs: during a call that makes something, or gives it back, or never."""
    found, ran = machine(seed=seed), []
    found.teach("poke", code("gfx1100", "poke"), lambda group: (ran.append(1), raises(group))[1])
    try:
        with runtime.open(system=found) as device:
            buffer = device.alloc(64, Kind.HOST)
            with device.record() as commands:
                commands.launch(device.load(elf())["poke"], ONE, ONE, (buffer, 1))
            device.queue.submit(commands)
            for _ in range(seed):
                device.alloc(64, Kind.HOST)
    except Fault:
        assert ran
    else:
        assert not ran
    assert found.resources == NOTHING


def test_a_function_that_raises_stops_its_gpu(device: Device) -> None:
    device.system.teach("poke", code("gfx1100", "poke"), raises)  # type: ignore[attr-defined]
    with device.record() as commands:
        commands.launch(device.load(elf())["poke"], ONE, ONE, (64, 1))
    done = device.queue.submit(commands)
    for _ in range(2):
        with pytest.raises(
            Fault, match=r"function of kernel poke raised IndexError.*workgroup .0, 0, 0"
        ) as caught:
            done.wait(1.0)
        assert isinstance(caught.value.__cause__, IndexError)
    with pytest.raises(Fault, match="poke"):
        device.queue.submit(recorded(device))


def test_a_defect_of_the_mock_is_a_fault_as_well(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise LookupError("inside")

    assert isinstance(device.system, Machine)
    monkeypatch.setattr(device.system.kernels, "find", fails)
    with device.record() as commands:
        commands.launch(device.load(elf())["poke"], ONE, ONE, (64, 1))
    with pytest.raises(Fault, match=r"a defect of the mock, please report it: LookupError"):
        device.queue.submit(commands).wait(1.0)


def test_a_launch_that_is_too_large_for_the_mock(device: Device) -> None:
    poke = device.load(elf())["poke"]
    with device.record() as commands:
        commands.launch(poke, (1 << 31, 1, 1), ONE, (64, 1))
    with pytest.raises(Fault, match="2147483648 workgroups at once: the mock carries out"):
        device.queue.submit(commands).wait(1.0)


@pytest.mark.parametrize("target", ["gfx1201", "gfx1100"])  # the latter's code is carried out, were there any
def test_code_that_nobody_knows(target: str) -> None:
    with runtime.open(f"mock:{target}") as device:
        unknown = device.load(code_object(target, {"other": Source(())}))["other"]
        with device.record() as commands:
            commands.launch(unknown, ONE, ONE, ())
        with pytest.raises(Fault, match="is of no kernel that this mock was taught"):
            device.queue.submit(commands).wait(1.0)


def test_signals_only_grow(device: Device) -> None:
    signal = device.signal()
    commands = device.record()
    commands.signal(signal, 4)
    for value in (4, 1):
        with pytest.raises(BadArguments, match=r"signal: .* is not more than 4"):
            commands.signal(signal, value)
    commands.end()
    with pytest.raises(Closed, match="not taken yet"):
        _ = device.timestamp().ticks


@pytest.mark.parametrize("profile", [False, True])
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
            before, free = device.system.resources, len(device.pool._free[64])
    assert device.system.resources == before
    del commands
    assert len(device.pool._free[64]) >= free
    assert buffer.read() == numbers(29)


def test_the_memory_of_a_time_is_not_another_times_while_it_may_be_written(device: Device) -> None:
    """Who recorded it has forgotten it; the command buffer, which can be submitted again, has not."""
    with device.record() as commands:
        commands.timestamp(device.timestamp())
        commands.signal(device.signal())
        commands.wait(device.signal(), 0)
    others = [device.signal() for _ in range(20)]
    device.queue.submit(commands).wait(1.0)
    assert not any(one.value for one in others)


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


# Work that nobody waits for -------------------------------------------------------------------------------------------


def _hand_over(device: Device, address: int) -> None:
    with device.record() as commands:
        commands.launch(device.load(elf())["poke"], ONE, ONE, (address, 1))
    device.queue.submit(commands)


def test_a_fault_that_nobody_has_waited_for_comes_out_of_the_end_of_the_device() -> None:
    found = machine()
    with (
        pytest.raises(DeviceFault, match="page not present at 0x10000000000 by poke"),
        runtime.open(system=found) as device,
    ):
        _hand_over(device, 1 << 40)
    assert found.resources == NOTHING and not device.open
    device.close()  # it was said


def test_another_exception_is_not_hidden_by_a_fault() -> None:
    with pytest.raises(ZeroDivisionError), runtime.open(system=machine()) as device:
        _hand_over(device, 1 << 40)
        raise ZeroDivisionError


@pytest.mark.parametrize("waits", [False, True])
def test_what_stops_a_mock_comes_out_of_the_end_too_if_it_was_not_said(waits: bool) -> None:
    found = machine()
    found.teach("poke", code("gfx1100", "poke"), lambda group: 1 // 0)
    message = "poke: the function of kernel poke raised ZeroDivisionError"
    device = runtime.open(system=found)
    _hand_over(device, device.alloc(64).address)
    if waits:
        with pytest.raises(Fault, match=message):
            device.finish()
        device.close()
    else:
        with pytest.raises(Fault, match=message):
            device.close()
    assert found.resources == NOTHING
