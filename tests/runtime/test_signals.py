"""Signals only grow, whatever the order of submissions; and what was not wholly recorded is not run."""

from __future__ import annotations

from itertools import permutations

import pytest

import runtime
from runtime import Kind
from runtime.device import Device
from runtime.errors import BadArguments, BadSettings, Closed
from runtime.recording import CommandBuffer
from runtime.signal import Signal
from tests.runtime.kernels import TARGETS, elf, machine, numbers

ONE = (1, 1, 1)


def raising(
    device: Device, signal: Signal, value: int | None = None, *, copies: bool = False
) -> CommandBuffer:
    """One that raises a signal on the compute engine, or on the copy engine."""
    with device.record() as commands:
        if copies:
            commands.fill(device.alloc(64), 7)
        commands.signal(signal, value)
    return commands


@pytest.mark.parametrize("order", [*permutations(range(3))])
@pytest.mark.parametrize("target", TARGETS)
def test_each_submission_raises_by_one_in_whatever_order(target: str, order: tuple[int, ...]) -> None:
    with runtime.open(system=machine(target)) as dev:
        signal = dev.signal()
        recorded = [raising(dev, signal, copies=at == 1) for at in range(3)]
        for count, at in enumerate((*order, *order), 1):
            assert signal.raised == count - 1
            dev.queue.submit(recorded[at])
            signal.wait(timeout=1.0)
            assert signal.value == signal.raised == count


def test_what_would_take_a_signal_back_is_refused(device: Device) -> None:
    signal = device.signal()
    three, five = raising(device, signal, 3), raising(device, signal, 5)
    device.queue.submit(five).wait(1.0)
    for late in (three, five):
        with pytest.raises(BadSettings, match="raises it to 5: submit them in the order of their values"):
            device.queue.submit(late)
    device.queue.submit(raising(device, signal)).wait(1.0)
    assert (signal.value, signal.raised) == (6, 6)


def test_a_refused_submission_has_done_nothing(device: Device) -> None:
    """Not even what came before the signal that is refused."""
    first, second, buffer = device.signal(), device.signal(), device.alloc(4, Kind.HOST)
    buffer.write(numbers(1))
    device.queue.submit(raising(device, second, 9)).wait(1.0)
    with device.record() as commands:
        commands.fill(buffer, 2)
        commands.signal(first)
        commands.signal(second, 4)
    with pytest.raises(BadSettings, match="raises a signal to 4"):
        device.queue.submit(commands)
    device.finish(1.0)
    assert (first.value, second.value, buffer.read()) == (0, 9, numbers(1))


def test_a_signal_between_launches_comes_after_the_one_and_before_the_other(device: Device) -> None:
    buffer, gate, middle = device.alloc(4, Kind.HOST), device.signal(), device.signal()
    poke = device.load(elf())["poke"]
    with device.record() as commands:
        commands.launch(poke, ONE, ONE, (buffer, 1))
        commands.signal(middle)
        commands.wait(gate, 1)
        commands.launch(poke, ONE, ONE, (buffer, 2))
    done = device.queue.submit(commands)
    middle.wait(timeout=1.0)
    assert (buffer.read(), done.done) == (numbers(1), False)


@pytest.mark.parametrize("copies", [False, True])
def test_many_signals_in_one_command_buffer(copies: bool) -> None:
    """More than a ring holds at once."""
    with runtime.open(system=machine(), ring=4096) as dev:
        signal = dev.signal()
        with dev.record() as commands:
            if copies:
                commands.fill(dev.alloc(64), 7)
            for _ in range(150):
                commands.signal(signal)
        assert len(commands.segments) > 4
        for count in (1, 2):
            dev.queue.submit(commands).wait(1.0)
            assert signal.value == 150 * count


def test_waiting_for_what_was_never_submitted(device: Device) -> None:
    signal = device.signal()
    raising(device, signal)
    with pytest.raises(BadSettings, match="nothing that raises the signal was submitted"):
        signal.wait(timeout=1.0)


def test_signals_and_command_buffers_of_another_device(device: Device) -> None:
    with runtime.open(system=machine()) as other:
        signal, commands = other.signal(), raising(other, other.signal())
        for use in (lambda: device.record().signal(signal), lambda: device.record().wait(signal, 1)):
            with pytest.raises(BadArguments, match="the signal is another device's"):
                use()
        with pytest.raises(BadSettings, match="recorded on another device"):
            device.queue.submit(commands)


def test_a_signal_and_a_time_in_a_with_give_their_memory_back(device: Device) -> None:
    with device.signal() as signal, device.timestamp() as time, device.queue as queue:
        with device.record() as commands:
            commands.timestamp(time)
            commands.signal(signal)
        queue.submit(commands)
        with device.record() as waiting:
            waiting.wait(signal, 1)
    assert {signal.address, time.address} <= {one.address for one in device.pool._free[64]}
    for use in (
        lambda: signal.value,
        lambda: signal.wait(1),
        lambda: time.ticks,
        lambda: device.record().signal(signal),
        lambda: device.record().timestamp(time),
        lambda: device.queue.submit(commands),
        lambda: device.queue.submit(waiting),
    ):
        with pytest.raises(Closed, match=r"the (signal|timestamp) was closed, and is used"):
            use()
    signal.close()


def test_the_end_of_a_queues_with_waits(device: Device) -> None:
    signal = device.signal()
    with device.queue as queue:
        done = [queue.submit(raising(device, signal)) for _ in range(5)]
    assert all(one.ended for one in done)
    never = device.signal()
    with pytest.raises(ZeroDivisionError), device.queue as queue:
        with device.record() as commands:
            commands.wait(never, 1)
        queue.submit(commands)
        _ = 1 // 0


def test_polling_lets_the_work_go_on(device: Device) -> None:
    """A program that only looks, and never waits, comes to an end as well."""
    signal = device.signal()
    done = device.queue.submit(raising(device, signal))
    while not signal.value:
        pass
    while not done.done:
        pass


# What is not whole ----------------------------------------------------------------------------------------------------


def test_an_exception_breaks_a_recording_off(device: Device) -> None:
    buffer = device.alloc(4, Kind.HOST)
    buffer.write(numbers(1))
    with pytest.raises(ZeroDivisionError), device.record() as commands:
        commands.fill(buffer, 2)
        _ = 1 // 0
    with pytest.raises(BadSettings, match="broken off by an exception: record a new command buffer"):
        device.queue.submit(commands)
    with pytest.raises(BadSettings, match="the recording has ended"):
        commands.fill(buffer, 3)
    device.finish(1.0)
    assert buffer.read() == numbers(1)


def test_a_trace_of_a_recording_that_was_broken_off_is_given_back(device: Device) -> None:
    before = device.system.resources  # type: ignore[attr-defined]
    with pytest.raises(BadArguments), device.record(trace=runtime.Level.WAVES) as commands:
        commands.fill(None, 2)  # type: ignore[arg-type]
    assert device.system.resources == before  # type: ignore[attr-defined]
    commands.close()


def test_what_is_still_recorded_is_not_run(device: Device) -> None:
    with device.record() as commands:
        commands.fill(device.alloc(4), 2)
        with pytest.raises(BadSettings, match="still being recorded: leave its `with` first"):
            device.queue.submit(commands)
    commands.close()
    with pytest.raises(Closed):
        device.queue.submit(commands)


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


def test_the_memory_of_a_time_is_not_another_times_while_it_may_be_written(device: Device) -> None:
    """Who recorded it has forgotten it; the command buffer, which can be submitted again, has not."""
    with device.record() as commands:
        commands.timestamp(device.timestamp())
        commands.signal(device.signal())
        commands.wait(device.signal(), 0)
    others = [device.signal() for _ in range(20)]
    device.queue.submit(commands).wait(1.0)
    assert not any(one.value for one in others)
