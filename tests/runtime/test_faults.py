"""What goes wrong on a GPU, and in a mock of one, and how a program hears of it; nothing is left open."""

from __future__ import annotations

import ctypes
import math
import time

import pytest

import runtime
from bindings import kfd
from runtime import Kind
from runtime.device import Device
from runtime.errors import (
    DeviceFault,
    TimedOut,
)
from runtime.mock import Fault, Machine
from runtime.mock.hardware.launch import Group
from runtime.mock.program import Source, code, code_object
from runtime.recording import CommandBuffer
from tests.runtime.kernels import NOTHING, elf, machine

ONE = (1, 1, 1)


def recorded(device: Device) -> CommandBuffer:
    with device.record() as commands:
        commands.fill(device.alloc(4), 1)
    return commands


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
        other, gone = dev.alloc(4096), dev.alloc(4096)
        address = gone.address
        with dev.record() as commands:
            commands.launch(dev.load(elf())["poke"], ONE, ONE, (address, 1))
        gone.close()  # the last that is done with memory: nothing else comes to lie there
        with pytest.raises(DeviceFault, match="page not present") as caught:
            dev.queue.submit(commands).wait(1.0)
        assert (caught.value.va, other.open) == (address, True)


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
            for wait in (done.wait, device.finish, lambda never=never: never.wait(1)):
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
