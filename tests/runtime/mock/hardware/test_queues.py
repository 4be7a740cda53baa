"""Queues of the mock, fed by hand: what each kind carries out, what it waits for, and what it does not forgive."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bindings import hsa
from bindings import kfd as uapi
from bindings.amd_gpu import sid
from runtime import kfd
from runtime.amd import aql, pm4, sdma
from runtime.amd.codeobject import CodeObject
from runtime.amd.layout import Dwords
from runtime.kfd import Buffer, Connection, HwQueue, Kind, QueueKind
from runtime.mock import Fault, Machine
from tests.runtime.kernels import elf, machine, numbers, read

VALUE = hsa.amd_signal_t.value.offset


@dataclass
class Bench:
    """A machine without a `Device`: the driver's objects, and a page of memory."""

    machine: Machine
    connection: Connection
    node: kfd.Node
    page: Buffer

    def queue(self, kind: QueueKind, size: int = 4096) -> HwQueue:
        return HwQueue(self.connection, self.node, kind, size)

    def run(self, queue: HwQueue, *packets: Dwords) -> None:
        for packet in packets:
            queue.write(packet)
        queue.publish()
        self.machine.settle()

    @property
    def words(self) -> tuple[int, ...]:
        return read(bytes(self.page.memory))

    @property
    def waits(self) -> tuple[str, ...]:
        return self.machine.gpus[self.node.gpu_id].waits

    def signal(self, at: int, value: int) -> int:
        """A signal of AQL at a place of the page."""
        record = hsa.amd_signal_t(value=value)
        self.page.memory[at : at + 64] = bytes(record)
        return self.page.address + at

    def value(self, at: int) -> int:
        return int.from_bytes(self.page.memory[at + VALUE : at + VALUE + 8], "little", signed=True)


@pytest.fixture(params=["gfx942", "gfx1030", "gfx1100", "gfx1201"])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    found = machine(request.param)
    with Connection(found) as connection:
        (node,) = kfd.nodes(found)
        with Buffer(connection, node, 4096, Kind.SHARED) as page:
            yield Bench(found, connection, node, page)


# PM4 ------------------------------------------------------------------------------------------------------------------


def test_nothing_happens_before_the_doorbell(bench: Bench) -> None:
    with bench.queue(QueueKind.PM4) as queue:
        queue.write(pm4.write(bench.node.chip, bench.page.address, [7]))
        bench.machine.settle()
        assert bench.words[0] == 0
        queue.publish()
        bench.machine.settle()
        assert bench.words[0] == 7


def test_the_write_pointer_goes_before_the_doorbell(bench: Bench) -> None:
    with bench.queue(QueueKind.PM4) as queue:
        (number,) = bench.machine.process.queues.queues
        place = bench.machine.process.queues.queues[number].doorbell * 8
        with pytest.raises(Fault, match="the write pointer in memory is 0x0: store it first"):
            bench.machine.ring(bench.node.gpu_id, place, 4)
        assert queue.read == 0


def test_a_ring_that_is_overrun(bench: Bench) -> None:
    with bench.queue(QueueKind.PM4) as queue:
        queue.write(pm4.nop(1025))
        with pytest.raises(Fault, match="the ring of 4096 bytes is overrun"):
            queue.publish()


def test_memory_by_packets(bench: Bench) -> None:
    chip, at = bench.node.chip, bench.page.address
    source = {"source_lo": (at + 4) & 0xFFFFFFFF, "source_hi": at >> 32}
    target = {"destination_lo": (at + 8) & 0xFFFFFFFF, "destination_hi": at >> 32}
    time = {"destination_lo": (at + 16) & 0xFFFFFFFF, "destination_hi": at >> 32}
    memory = {"SRC_SEL": sid.COPY_DATA_SRC_MEM, "DST_SEL": sid.COPY_DATA_DST_MEM, "WR_CONFIRM": 1}
    clock = {
        "SRC_SEL": sid.COPY_DATA_TIMESTAMP,
        "DST_SEL": sid.COPY_DATA_DST_MEM,
        "WR_CONFIRM": 1,
        "COUNT_SEL": 1,
    }
    with bench.queue(QueueKind.PM4) as queue:
        bench.run(
            queue,
            pm4.write(chip, at, [1, 2]),
            pm4.build(chip, sid.PKT3_COPY_DATA, **memory, **source, **target),
            pm4.build(chip, sid.PKT3_COPY_DATA, **clock, **time),
            pm4.atomic(chip, sid.TC_OP_ATOMIC_SUB_RTN_32, at, 0xFFFFFFFF),
            pm4.atomic(chip, sid.TC_OP_ATOMIC_CMPSWAP_32, at + 4, 9, 2),
        )
    assert bench.words[:3] == (2, 9, 2)
    ticks = bench.words[4] | bench.words[5] << 32
    now = bench.connection.call(uapi.AMDKFD_IOC_GET_CLOCK_COUNTERS, gpu_id=bench.node.gpu_id)
    assert 0 < now.gpu_clock_counter - ticks < 10_000


def test_waiting_for_memory(bench: Bench) -> None:
    chip, at = bench.node.chip, bench.page.address
    with bench.queue(QueueKind.PM4) as queue:
        bench.run(queue, pm4.wait_memory(chip, at, pm4.AT_LEAST, 5), pm4.write(chip, at + 4, [1]))
        assert bench.words[1] == 0
        assert bench.waits == (f"memory at {at:#x} is 0x0; & 0xffffffff never compares to 0x5",)
        bench.page.memory[:4] = numbers(6)
        bench.machine.settle()
        assert bench.words[1] == 1 and not bench.waits


@pytest.mark.parametrize(
    ("packet", "message"),
    [
        (lambda chip: pm4.on_xccs(1, pm4.nop(1)), "PRED_EXEC works in an indirect buffer only"),
        (lambda chip: pm4.packet(0x3F, 0x1000, 0, 4), "INDIRECT_BUFFER without VALID"),
        (lambda chip: pm4.atomic(chip, 1, 0x1000, 1), "ATOMIC_MEM with operation 1 is not one"),
        (lambda chip: pm4.dispatch(chip, (1, 1, 1), True), "COMPUTE_PGM_RSRC2 was never written"),
        (lambda chip: pm4.build(chip, 0x49, EVENT_INDEX=5, DATA_SEL=5), "RELEASE_MEM with DATA_SEL 5"),
        (lambda chip: pm4.build(chip, 0x49, EVENT_INDEX=6, DATA_SEL=1), "RELEASE_MEM with EVENT_INDEX 6"),
        (
            lambda chip: pm4.build(chip, 0x49, EVENT_INDEX=5, DATA_SEL=2, address_lo=4),
            "no address of 8 bytes",
        ),
    ],
)
def test_what_is_not_forgiven(bench: Bench, packet: object, message: str) -> None:
    with bench.queue(QueueKind.PM4) as queue, pytest.raises(Fault, match=message):
        bench.run(queue, packet(bench.node.chip))  # type: ignore[operator]


# SDMA -----------------------------------------------------------------------------------------------------------------


def test_a_copy_engine(bench: Bench) -> None:
    chip, at = bench.node.chip, bench.page.address
    with bench.queue(QueueKind.SDMA) as queue:
        bench.run(
            queue,
            sdma.write(chip, at, [1, 2, 3]),
            sdma.copy(chip, at, at + 16, 12),
            sdma.fill(chip, at + 32, 9, 8),
            sdma.fence(chip, at + 48, 5),
            sdma.timestamp(chip, at + 56),
            sdma.build(
                chip,
                "ATOMIC",
                atomic_op=sid.TC_OP_ATOMIC_SUB_RTN_32,
                addr_31_0=at & 0xFFFFFFFF,
                addr_63_32=at >> 32,
                src_data_31_0=1,
            ),
        )
        assert queue.read == queue.written
    assert bench.words[:11] == (0, 2, 3, 0, 1, 2, 3, 0, 9, 9, 0)
    assert bench.words[12:14] == (5, 0)  # a fence writes 4 bytes, not 8
    assert bench.words[14]


def test_a_packet_does_not_reach_over_the_end(bench: Bench) -> None:
    chip, at = bench.node.chip, bench.page.address
    with bench.queue(QueueKind.SDMA) as queue:
        bench.run(queue, sdma.nop(chip, 1022))
        with pytest.raises(Fault, match="FENCE reaches over the end of the ring"):
            bench.run(queue, sdma.fence(chip, at, 5))


def test_an_indirect_buffer_ends_at_eight_words(bench: Bench) -> None:
    chip, at = bench.node.chip, bench.page.address
    inner = sdma.fence(chip, at, 5)
    bench.page.memory[1024 : 1024 + 4 * len(inner)] = numbers(*inner)
    with bench.queue(QueueKind.SDMA) as queue:
        bench.run(queue, sdma.indirect(chip, at + 1024, len(inner), 0))
        assert bench.words[0] == 5
        with pytest.raises(Fault, match="INDIRECT must end at a multiple of 8 words"):
            bench.run(queue, sdma.nop(chip, 1), sdma.indirect(chip, at + 1024, len(inner), 2))


def test_caches_that_a_copy_engine_flushes(bench: Bench) -> None:
    if bench.node.chip.generation == 9:
        pytest.skip("gfx9 has no GCR_REQ")
    caches = bench.machine.gpus[bench.node.gpu_id].board.caches
    with (
        Buffer(bench.connection, bench.node, 4096, Kind.HOST) as cached,
        bench.queue(QueueKind.SDMA) as queue,
    ):
        caches.l2.invalidate()
        caches.write(cached.address, b"abcd", caches.l2)
        assert bytes(cached.memory[:4]) == bytes(4)
        bench.run(queue, sdma.build(bench.node.chip, "GCR_REQ", gcr_control_15_0=1 << 15))
        assert bytes(cached.memory[:4]) == b"abcd"


# AQL ------------------------------------------------------------------------------------------------------------------


class Loaded:
    """The kernels of a file in memory that the GPU runs, put there by hand."""

    def __init__(self, bench: Bench, target: str) -> None:
        code = CodeObject.read(elf(target))
        self.memory = Buffer(bench.connection, bench.node, code.size, Kind.SHARED)
        self.memory.memory[: code.size] = code.image(self.memory.address)
        self.descriptors = {name: self.memory.address + one.descriptor for name, one in code.kernels.items()}


def dispatch(bench: Bench, loaded: Loaded, value: int, signal: int = 0) -> Dwords:
    """`poke`: a number to the start of the page."""
    arguments = bench.page.address + 2048 + value * 16
    bench.page.memory[2048 + value * 16 :][:12] = ctypes.c_uint64(bench.page.address).value.to_bytes(
        8, "little"
    ) + numbers(value)
    descriptor = loaded.descriptors["poke"]
    return aql.kernel_dispatch(descriptor, arguments, (1, 1, 1), (1, 1, 1), signal=signal)


def test_a_dispatch_by_aql(bench: Bench) -> None:
    loaded = Loaded(bench, bench.node.target)
    with bench.queue(QueueKind.AQL) as queue:
        signal = bench.signal(1024, 1)
        bench.run(queue, dispatch(bench, loaded, 7, signal))
        assert (bench.words[0], bench.value(1024), queue.read) == (7, 0, 1)
        (launch,) = bench.machine.launches
        assert (launch.name, launch.start.groups) == ("poke", (1, 1, 1))
        assert queue.ring.memory[0] == hsa.HSA_PACKET_TYPE_INVALID  # the slot is free again
    loaded.memory.close()


def test_barriers_wait_for_signals(bench: Bench) -> None:
    loaded = Loaded(bench, bench.node.target)
    first, second = bench.signal(1024, 1), bench.signal(1088, 1)
    with bench.queue(QueueKind.AQL) as queue:
        bench.run(queue, aql.barrier_and(first, second), dispatch(bench, loaded, 7))
        assert bench.words[0] == 0 and "barrier on signals" in bench.waits[0]
        bench.signal(1024, 0)
        bench.machine.settle()
        assert bench.words[0] == 0
        bench.signal(1088, 0)
        bench.machine.settle()
        assert bench.words[0] == 7
        bench.signal(1024, 1)
        bench.run(queue, aql.barrier_or(first, second), dispatch(bench, loaded, 8))
        assert bench.words[0] == 8
    loaded.memory.close()


def test_a_packet_whose_header_is_not_there_yet(bench: Bench) -> None:
    loaded = Loaded(bench, bench.node.target)
    with bench.queue(QueueKind.AQL) as queue:
        packet = dispatch(bench, loaded, 7)
        bench.run(queue, (hsa.HSA_PACKET_TYPE_INVALID | packet[0] & 0xFFFF0000, *packet[1:]))
        assert bench.words[0] == 0 and "its header is not written yet" in bench.waits[0]
        queue.ring.memory[:4] = numbers(packet[0])
        bench.machine.settle()
        assert bench.words[0] == 7
    loaded.memory.close()


def test_pm4_in_an_aql_queue(bench: Bench) -> None:
    chip, at = bench.node.chip, bench.page.address
    inner = pm4.write(chip, at, [5])
    bench.page.memory[512 : 512 + 4 * len(inner)] = numbers(*inner)
    with bench.queue(QueueKind.AQL) as queue:
        signal = bench.signal(1024, 3)
        bench.run(queue, aql.pm4(pm4.indirect(chip, at + 512, len(inner)), signal))
    assert (bench.words[0], bench.value(1024)) == (5, 2)


def test_a_workgroup_that_is_given_too_little(bench: Bench) -> None:
    loaded = Loaded(bench, bench.node.target)
    packet = aql.kernel_dispatch(loaded.descriptors["local"], bench.page.address, (1, 1, 1), (1, 1, 1))
    with (
        bench.queue(QueueKind.AQL) as queue,
        pytest.raises(Fault, match="0 bytes, and the kernel needs 1000"),
    ):
        bench.run(queue, packet)
    loaded.memory.close()
