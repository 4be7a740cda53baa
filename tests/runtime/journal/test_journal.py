"""A run is written down, can be read, and is taken by a mock as it was taken then; where it is not, that is said."""

from __future__ import annotations

import contextlib
import random
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

import runtime
from bindings import kfd
from runtime import Kind, Level
from runtime.amd import pm4
from runtime.amd.models import MODELS
from runtime.commands import trace
from runtime.errors import BadJournal, DeviceFault, RuntimeFault
from runtime.journal import Event, Recorder, Replay, machine, read, state
from runtime.journal.arrays import record, request
from runtime.journal.events import Asked, Rang, Read, Stored, packed, runs
from runtime.journal.state import Ring, State, shown
from runtime.kfd.queue import QueueKind
from runtime.mock import Machine
from runtime.mock.kernel.profile import Profile
from tests.runtime import kernels
from tests.runtime.kernels import TARGETS, elf, numbers
from tests.runtime.kernels import read as words

ITEMS = 64


def run(path: Path, inner: Machine) -> list[Event]:
    """Data in, a kernel, a time, a signal, data out: what was said for that."""
    with runtime.open(system=Recorder(inner, path)) as dev:
        data = numbers(*range(ITEMS))
        up, down = dev.alloc(len(data), Kind.HOST), dev.alloc(len(data), Kind.HOST)
        a, b = dev.alloc(len(data)), dev.alloc(len(data))
        up.write(data)
        scale, time, done = dev.load(elf(dev.node.target))["scale"], dev.timestamp(), dev.signal()
        for factor in (3, 5):
            with dev.record() as commands:
                commands.copy(up, a)
                commands.launch(scale, (1, 1, 1), (ITEMS, 1, 1), (a, b, factor))
                commands.timestamp(time)
                commands.signal(done)
                commands.copy(b, down)
            dev.queue.submit(commands).wait(1.0)
            assert words(down.read()) == tuple(factor * one for one in range(ITEMS))
    return list(read(path))


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The journal of that run, for tests that only read it."""
    path = tmp_path_factory.mktemp("journal") / "run"
    run(path, kernels.machine())
    return path


def differences(events: list[Event], seed: int = 0) -> list[str]:
    return [one.what for one in Replay(machine(events, seed)).run(events)]


@pytest.mark.parametrize("target", TARGETS)
def test_a_mock_takes_it_as_it_was_taken(target: str, tmp_path: Path) -> None:
    events = run(tmp_path / "run", kernels.machine(target, seed=3))
    for seed in range(3):
        mock = machine(events, seed)
        replay = Replay(mock)
        assert list(replay.run(events)) == []
        assert replay.calls == sum(isinstance(one, Asked) for one in events)
        assert [one.start.groups for one in mock.launches] == [(1, 1, 1)] * 2
        assert not any(mock.resources.values())


def test_the_second_gpu_and_an_older_kernel(tmp_path: Path) -> None:
    inner = kernels.machine("gfx1100", gpus=2, profile=Profile(13))
    with runtime.open("kfd:1", system=Recorder(inner, tmp_path / "run")) as dev:
        dev.alloc(16).write(bytes(16))
    events = list(read(tmp_path / "run"))
    assert differences(events) == []
    assert machine(events).profile.minor == 13 and len(machine(events).gpus) == 2


def test_a_gpu_with_units_switched_off_is_mocked_as_it_was_seen(tmp_path: Path) -> None:
    """Its sizes for pre-emption are its own."""
    full = runtime.amd.models.MODELS["gfx1100"]
    inner = Machine([replace(full, reported={"simd_count": 84 * 2})])
    with runtime.open(system=Recorder(inner, tmp_path / "run")):
        pass
    assert differences(list(read(tmp_path / "run"))) == []


def changed(events: list[Event], wanted: int, **fields: int) -> list[Event]:
    """The entries, with members of the argument of the first ioctl of a kind changed."""
    found, done = [], False
    for event in events:
        if isinstance(event, Asked) and not done and request(event.request) == wanted:
            argument = record(event.request, event.before)
            for name, value in fields.items():
                setattr(argument, name, value)
            event, done = msgspec.structs.replace(event, before=bytes(argument)), True
        found.append(event)
    assert done
    return found


def test_what_a_mock_does_not_take_is_said(recorded: Path) -> None:
    events = list(read(recorded))
    bad = changed(events, kfd.AMDKFD_IOC_CREATE_QUEUE, ctl_stack_size=4096)
    assert differences(bad)[0] == "AMDKFD_IOC_CREATE_QUEUE: Invalid argument, then granted"
    bad = changed(events, kfd.AMDKFD_IOC_CREATE_EVENT, auto_reset=7)
    assert "AMDKFD_IOC_CREATE_EVENT: auto_reset is 0x7, then 0x1" in differences(bad)


Cut = Callable[[Event], bool]


@pytest.mark.parametrize(
    ("cut", "output"),
    [
        (lambda event: isinstance(event, Rang), "none of the events has fired, then one did"),
        (lambda event: isinstance(event, Stored), "the mock stops: "),
    ],
    ids=["doorbells", "memory"],
)
def test_what_is_missing_is_missed(cut: Cut, output: str, recorded: Path) -> None:
    events = list(read(recorded))
    assert any(output in one for one in differences([one for one in events if not cut(one)]))


def test_refusals_and_faults_are_part_of_it(tmp_path: Path) -> None:
    with runtime.open(system=Recorder(kernels.machine(), tmp_path / "run")) as dev:
        with pytest.raises(runtime.errors.OutOfMemory):
            dev.alloc(1 << 40)
        with dev.record() as commands:
            commands.launch(dev.load(elf())["poke"], (1, 1, 1), (1, 1, 1), (4096, 1))
        with pytest.raises(DeviceFault):
            dev.queue.submit(commands).wait(1.0)
    events = list(read(tmp_path / "run"))
    assert any(isinstance(one, Asked) and one.errno for one in events)
    # The kernel does nothing on the mock that it is said to again, so nothing faults there.
    assert differences(events) == ["a fault was told of then, and not now"]


def test_as_text(recorded: Path) -> None:
    events = list(read(recorded))
    lines = list(shown(iter(events)))
    assert sum("doorbell PM4 queue" in one for one in lines) >= 2
    assert sum("DISPATCH_DIRECT x=1, y=1, z=1" in one for one in lines) == 2
    assert any(one.lstrip().startswith("COPY_LINEAR") for one in lines)
    assert any("AMDKFD_IOC_CREATE_QUEUE ring_base_address=0x" in one for one in lines)


def test_packets_are_those_that_ran(tmp_path: Path) -> None:
    """Of every doorbell, what is in the ring and in what it leads to: nothing twice, nothing left out."""
    inner, seen = kernels.machine(), list[str]()
    inner.lose = lambda packet: bool(seen.append(str(packet))) and False
    events = run(tmp_path / "run", inner)
    state, found = State(), list[str]()
    for event in events:
        state.add(event)
        if isinstance(event, Rang):
            found += [str(packet) for _, packet in state.packets(event)]
    assert len(found) > 40
    plain = ("SET_SH_REG", "SET_UCONFIG_REG")  # whose registers only text names
    assert sorted(one for one in found if not one.startswith(plain)) == sorted(
        one for one in seen if not one.startswith(plain)
    )


@pytest.mark.parametrize("target", TARGETS)
def test_every_packet_that_is_sent_has_named_fields(target: str, tmp_path: Path) -> None:
    """Of copies, fills, launches, times, signals, waits, thread traces: no bit and no register without a name."""
    with runtime.open(system=Recorder(kernels.machine(target), tmp_path / "run")) as dev:
        a, b, poke = dev.alloc(256), dev.alloc(256), dev.load(elf(target))["poke"]
        for options in ({"trace": Level.INSTRUCTIONS}, {"profile": True}, {"concurrent": True}):
            with dev.record(**options) as commands:
                commands.fill(a, 7)
                commands.copy(a, b)
                commands.launch(poke, (1, 1, 1), (1, 1, 1), (a, 1))
                commands.barrier()
                commands.timestamp(dev.timestamp())
                commands.signal(done := dev.signal())
                commands.wait(done, 1)
            dev.queue.submit(commands).wait(1.0)
    state, names = State(), set[str]()
    for event in read(tmp_path / "run"):
        state.add(event)
        if isinstance(event, Rang):
            for _, packet in state.packets(event):
                names.add(packet.name)
                assert packet.fields and not [one for one in packet.fields if one.startswith("unnamed")]
                assert not [one for one in packet.fields.get("named", {}) if one.startswith("reg_")], packet
    assert {"ACQUIRE_MEM", "RELEASE_MEM", "EVENT_WRITE", "DISPATCH_DIRECT", "WAIT_REG_MEM"} <= names
    assert {"COPY_DATA", "SET_SH_REG", "SET_UCONFIG_REG", "INDIRECT_BUFFER"} <= names
    assert {"COPY_LINEAR", "CONSTANT_FILL", "FENCE", "TRAP", "POLL_REGMEM"} <= names


def test_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"\x7fELF" + bytes(100))
    with pytest.raises(BadJournal, match=r"this is no journal .`python -m runtime trace record` makes one.$"):
        list(read(tmp_path / "file"))
    (tmp_path / "cut").write_bytes(b"\xff\xff\0\0hello")
    with pytest.raises(BadJournal, match=r"this is no journal .*, or nothing of it was written"):
        list(read(tmp_path / "cut"))
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(BadJournal, match="nothing was recorded"):
        list(read(tmp_path / "empty"))


def test_a_run_that_was_cut_says_so(recorded: Path, tmp_path: Path) -> None:
    """Inside an entry, and between two of them; a whole one does not."""
    events = list(read(recorded))
    whole = recorded.read_bytes()
    torn = (
        "the file ends inside an entry, of which {} bytes are there: the program was killed, or the file cut"
    )
    for cut, expected in (
        (whole, ""),
        (whole[:-1], torn.format(len(packed(events[-1])) - 1)),
        (whole[: -len(packed(events[-1])) + 2], torn.format(2)),
        (
            whole[: -len(packed(events[-1]))],
            "the run ends with 1 files open: the program was killed, or the file cut",
        ),
    ):
        (tmp_path / "cut").write_bytes(cut)
        found = list(read(tmp_path / "cut"))
        replay = Replay(machine(found))
        assert list(replay.run(found)) == []
        assert replay.unfinished == expected
        assert [line for line in shown(iter(found)) if "killed" in line] == (
            [f"{'':6} {expected}"] if expected else []
        )
        *_, (line, difference) = trace.replay(tmp_path / "cut")
        assert (
            line.endswith(f"; no differences; {expected}" if expected else "; no differences")
            and not difference
        )


def damaged(events: list[Event], generator: random.Random) -> list[Event]:
    """The entries, with some of their bytes changed and the end cut off; those that cannot be read are left out."""
    found = []
    for event in events[: generator.randrange(len(events) // 2, len(events) + 1)]:
        data = bytearray(packed(event)[4:])
        for _ in range(generator.choice([0] * 8 + [1, 3])):
            data[generator.randrange(len(data))] = generator.randrange(256)
        with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError):
            found.append(msgspec.msgpack.decode(data, type=Event))
    return found


def test_damage_is_found_and_does_no_harm(recorded: Path) -> None:
    """What a damaged journal says is refused or is taken by the mock: never does it reach this process's own memory."""
    events = list(read(recorded))
    for seed in range(20):
        wrong = damaged(events, random.Random(seed))
        try:
            mock = machine(wrong)
        except RuntimeFault:
            continue
        assert all(isinstance(one.what, str) for one in Replay(mock).run(wrong))
        with contextlib.suppress(BadJournal):
            assert all(isinstance(line, str) for line in shown(iter(wrong)))


@pytest.mark.parametrize("seed", range(10))
def test_a_damaged_file_is_an_error_or_another_journal(seed: int, recorded: Path, tmp_path: Path) -> None:
    events = list(read(recorded))
    data, generator = bytearray(recorded.read_bytes()), random.Random(seed)
    for _ in range(4):
        data[generator.randrange(len(data))] = generator.randrange(256)
    (tmp_path / "damaged").write_bytes(data[: generator.randrange(len(data))])
    try:
        found = list(read(tmp_path / "damaged"))
    except BadJournal:
        return
    assert len(found) <= len(events)


@pytest.mark.parametrize("name", [b"simd_arrays_per_engine", b"array_count", b"gfx_target_version"])
def test_what_a_gpu_does_not_say_of_itself_is_asked_for_in_vain(name: bytes, recorded: Path) -> None:
    events = [
        msgspec.structs.replace(event, data=event.data.replace(name, b"x" * len(name)))
        if isinstance(event, Read)
        else event
        for event in read(recorded)
    ]
    with pytest.raises(BadJournal, match=f"its GPUs makes no sense: .*{name.decode()}"):
        list(shown(iter(events)))
    with pytest.raises(BadJournal):
        machine(events)


def test_a_journal_of_the_version_before(recorded: Path, tmp_path: Path) -> None:
    """Runs came one after the other, and no entry said whose it is."""
    path, events = tmp_path / "run", list(read(recorded))
    old = [msgspec.structs.replace(events[0], version=1), *events[1:]]
    path.write_bytes(b"".join(map(packed, old + old)))
    assert runs(path) == [old, old]


def test_a_number_that_is_no_error_of_the_system_is_shown_as_it_is() -> None:
    assert state._refused(1 << 40) == f": refused, error {1 << 40}"
    assert state._refused(0) == ""


def test_packets_go_on_at_the_beginning_of_their_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    chip = MODELS["gfx1100"].chip
    packet = (*pm4.nop(6)[:1], 1, 2, 3, 4, 5)
    state, ring = State(), Ring(0, QueueKind.PM4, chip, 0x1000, 64, written=12)
    state.memory[0x1000] = struct.pack("16I", *packet[4:], *[0] * 10, *packet[:4])
    monkeypatch.setattr(state, "queue", lambda event: ring)
    assert [one.dwords for _, one in state.packets(Rang(0, 18))] == [packet]
