"""Scratch memory: the mock looks where a launch says that it is, and whether all of it is there."""

from __future__ import annotations

from dataclasses import replace

import pytest

import runtime
from runtime.amd.chip import SH
from runtime.amd.codeobject import STACK
from runtime.amd.layout import Packet
from runtime.device import Device
from runtime.errors import BadArguments, DeviceFault
from runtime.mock import Fault
from runtime.mock.program import Source, code, code_object
from runtime.queue import Submission
from tests.runtime.kernels import machine

ONE = (1, 1, 1)
WITH_REGISTERS = ("gfx942", "gfx1100", "gfx1201")


def launched(device: Device, private: int = 400) -> Submission:
    device.system.teach("own", code(device.node.target, "own"), lambda group: None)  # type: ignore[attr-defined]
    kernel = device.load(code_object(device.node.target, {"own": Source((), private=private)}))["own"]
    with device.record() as commands:
        commands.launch(kernel, ONE, (64, 1, 1), ())
    return device.queue.submit(commands)


@pytest.mark.parametrize("target", WITH_REGISTERS)
def test_what_was_never_said(target: str) -> None:
    found = machine(target)
    with runtime.open(system=found) as device:
        low = (
            device.node.chip.address(device.node.chip.register("COMPUTE_DISPATCH_SCRATCH_BASE_LO")) - SH.start
        )

        def loses(packet: Packet) -> bool:
            return packet.name == "SET_SH_REG" and packet.fields["register"] == low

        found.lose = loses
        with pytest.raises(Fault, match="COMPUTE_DISPATCH_SCRATCH_BASE_LO was never written"):
            launched(device).wait(1.0)


@pytest.mark.parametrize("target", WITH_REGISTERS)
@pytest.mark.parametrize("wrong", ["elsewhere", "too small"])
def test_memory_that_is_not_there(target: str, wrong: str) -> None:
    with runtime.open(system=machine(target)) as device:
        launched(device).wait(1.0)
        scratch = device._scratch.current
        assert scratch is not None
        beyond = scratch.address + scratch.size
        if wrong == "elsewhere":
            device._scratch.current, va = replace(scratch, address=1 << 40), 1 << 40
        else:
            device._scratch.current, va = replace(scratch, waves=scratch.waves + 1), beyond
        with pytest.raises(DeviceFault, match="page not present") as caught:
            launched(device).wait(1.0)
        assert caught.value.va == va


@pytest.mark.parametrize("target", [*WITH_REGISTERS, "gfx1030"])
def test_more_than_a_wave_can_have(target: str) -> None:
    with runtime.open(system=machine(target)) as device:
        with pytest.raises(
            BadArguments, match=r"own wants 1073741824 bytes of scratch memory .* is the most there is"
        ):
            launched(device, 1 << 30)
        launched(device).wait(1.0)


def test_a_stack_of_unknown_depth() -> None:
    """Recursion and calls by address: the file says only what comes before the first call (clang: 48 bytes, 0xC08)."""
    with runtime.open(system=machine()) as device:
        plain = device.load(code_object("gfx1100", {"own": Source((), private=48)}))["own"].about
        grows = replace(plain, properties=plain.properties | 1 << 11)
        assert (plain.scratch, grows.scratch) == (48, STACK)
        small, large = device.scratch(plain), device.scratch(grows)
        assert small and large and large.wave_bytes == STACK * 32 > small.wave_bytes
