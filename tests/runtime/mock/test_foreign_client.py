"""A runtime that nobody here wrote, over the mock: its own ioctl numbers, byte buffers, mmap offsets, stores to memory.

Nothing of `runtime` but the machine is used: what the client knows it has from the kernel's and AMD's documents.
"""

from __future__ import annotations

import ctypes
import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bindings import kfd
from runtime.amd.models import MODELS
from runtime.mock import Fault, Machine

PAGE = 4096
NODE = "/sys/devices/virtual/kfd/kfd/topology/nodes/1"
ANYWHERE = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000  # and MAP_NORESERVE
VRAM, GTT, COHERENT, UNCACHED = 1 << 0, 1 << 1, 1 << 26, 1 << 25
WRITABLE, EXECUTABLE, PUBLIC = 1 << 31, 1 << 30, 1 << 29
SHARED = GTT | COHERENT | UNCACHED | WRITABLE | EXECUTABLE
# (direction, number, the fields): 1 is written to the kernel, 2 read from it.
IOCTLS = {
    "GET_VERSION": (2, 0x01, "II"),
    "CREATE_QUEUE": (3, 0x02, "QQQQIIIIIIQQQIIII"),
    "DESTROY_QUEUE": (3, 0x03, "II"),
    "CREATE_EVENT": (3, 0x08, "QIIIIII"),
    "DESTROY_EVENT": (1, 0x09, "II"),
    "WAIT_EVENTS": (3, 0x0C, "QIIII"),
    "ACQUIRE_VM": (1, 0x15, "II"),
    "ALLOC_MEMORY_OF_GPU": (3, 0x16, "QQQQII"),
    "FREE_MEMORY_OF_GPU": (1, 0x17, "Q"),
    "MAP_MEMORY_TO_GPU": (3, 0x18, "QQII"),
    "UNMAP_MEMORY_FROM_GPU": (3, 0x19, "QQII"),
    "RUNTIME_ENABLE": (3, 0x25, "QII"),
}
POKE = bytes.fromhex(
    "800004f4000000f8"  # s_load_b64 s[2:3], s[0:1], 0x0
    "000100f4080000f8"  # s_load_b32 s4, s[0:1], 0x8
    "8002007e"  # v_mov_b32 v0, 0
    "07fc89bf"  # s_waitcnt lgkmcnt(0)
    "0402027e"  # v_mov_b32 v1, s4
    "00006adc00010200"  # global_store_b32 v0, v1, s[2:3]
    "0000b0bf"  # s_endpgm
)
SH = 0x1260 - 0x2C00  # where GC's registers begin, and where SET_SH_REG counts from


def number(name: str) -> int:
    direction, order, fields = IOCTLS[name]
    return direction << 30 | struct.calcsize(fields) << 16 | ord("K") << 8 | order


def pm4(opcode: int, *payload: int) -> tuple[int, ...]:
    return 3 << 30 | len(payload) - 1 << 16 | opcode << 8, *payload


def registers(first: int, *values: int) -> tuple[int, ...]:
    return pm4(0x76, first + SH, *values)


@dataclass
class Client:
    """A runtime's view: file descriptors, addresses, and one GPU."""

    machine: Machine
    allocated: list[tuple[int, int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.kfd, self.render = self.machine.open("/dev/kfd", 2), self.machine.open("/dev/dri/renderD128", 2)
        lines = self.machine.read(f"{NODE}/properties").decode().split("\n")
        self.node = {name: int(value) for name, _, value in (line.partition(" ") for line in lines if line)}
        self.gpu = int(self.machine.read(f"{NODE}/gpu_id"))
        self("ACQUIRE_VM", self.render, self.gpu)
        self("RUNTIME_ENABLE", 0, 0, 0)

    def __call__(self, name: str, *values: int) -> tuple[int, ...]:
        fields = IOCTLS[name][2]
        data = bytearray(struct.pack(fields, *values))
        self.machine.ioctl(self.kfd, number(name), data)
        return struct.unpack(fields, data)

    def memory(self, size: int, flags: int = SHARED) -> int:
        """The address of memory that both sides see."""
        at = self.machine.mmap(0, size, 0, ANYWHERE, -1, 0)
        found = self("ALLOC_MEMORY_OF_GPU", at, size, 0, 0, self.gpu, flags)
        self.machine.mmap(
            at, size, mmap.PROT_READ | mmap.PROT_WRITE, mmap.MAP_SHARED | 0x10, self.render, found[3]
        )
        gpus = (ctypes.c_uint32 * 1)(self.gpu)
        assert self("MAP_MEMORY_TO_GPU", found[2], ctypes.addressof(gpus), 1, 0)[3] == 1
        self.allocated.append((at, size, found[2]))
        return at

    def handle(self, at: int) -> int:
        return next(handle for address, _, handle in self.allocated if address == at)

    def events(self) -> None:
        page = self.memory(0x8000)
        _, _, _, _, _, self.event, slot = self("CREATE_EVENT", self.handle(page), 0, 0, 1, 0, 0, 0)
        self.slot = page + 8 * slot
        self.faults = self("CREATE_EVENT", 0, 0, 8, 1, 0, 0, 0)[5]

    def queue(self) -> None:
        cus = self.node["simd_count"] // self.node["simd_per_cu"]
        self.ring, self.pointers = self.memory(PAGE), (self.memory(PAGE), self.memory(PAGE))
        save, stack = self.node["cwsr_size"], self.node["ctl_stack_size"]
        context = self.memory(-(-(save + 32 * cus * 32) // PAGE) * PAGE)
        eop = self.memory(PAGE)
        found = self(
            *("CREATE_QUEUE", self.ring, *self.pointers, 0, PAGE, self.gpu, 0, 100, 7, 0),
            *(eop, PAGE, context, save, stack, 0, 0),
        )
        self.number, offset = found[9], found[3]
        slice_ = 8192
        signed = struct.unpack("q", struct.pack("Q", offset & ~(slice_ - 1)))[0]
        self.doorbells = self.machine.mmap(
            0, slice_, mmap.PROT_READ | mmap.PROT_WRITE, mmap.MAP_SHARED, self.kfd, signed
        )
        self.doorbell = self.doorbells + (offset & (slice_ - 1))
        self.written = 0

    def submit(self, *packets: tuple[int, ...]) -> None:
        for word in (word for packet in packets for word in packet):
            store(self.ring + self.written * 4 % PAGE, "I", word)
            self.written += 1
        store(self.pointers[0], "Q", self.written)
        ctypes.c_uint64.from_address(self.doorbell).value = self.written

    def wait(self, timeout: int = 1000) -> tuple[int, tuple[int, ...]]:
        """(0 for an event and 1 for too late, what the memory fault's event says)."""
        item = "32xQII"
        data = bytearray(struct.pack("<" + 2 * item, 0, self.event, 0, 0, self.faults, 0))
        place = (ctypes.c_char * len(data)).from_buffer(data)
        result = self("WAIT_EVENTS", ctypes.addressof(place), 2, 0, timeout, 0)[4]
        del place
        return result, struct.unpack_from("4IQII", data, 48)

    def launch(self, code: int, arguments: int) -> list[tuple[int, ...]]:
        """The packets that run it with one work-item, and then signal the event."""
        everything = 1 << 4 | 1 << 5 | 3 << 6 | 3 << 8 | 1 << 0 | 1 << 14 | 1 << 15
        half = 0xFFFFFFFF
        return [
            pm4(0x58, 0, half, 0x1FFFFFF, 0, 0, 10, everything),
            registers(0x1BAC, code >> 8 & half, code >> 40),
            registers(0x1BB2, 0xC0 << 12, 2 << 1),
            registers(0x1BC8, 0),
            registers(0x1BB8, 0),
            registers(0x1BBB, 0, 0, 0),
            registers(0x1BE0, arguments & half, arguments >> 32),
            registers(0x1BB5, 0),
            registers(0x1BA4, 0, 0, 0, 1, 1, 1, 0, 0),
            pm4(0x15, 1, 1, 1, 1 << 0 | 1 << 2 | 1 << 15),
            pm4(0x46, 7 | 4 << 8),
            # The caches are written back, and 64 bits are written, and confirmed, before the interrupt.
            pm4(
                *(0x49, 0x14 | 5 << 8 | 1 << 21 | 1 << 22 | 3 << 25 | 1 << 12 | 1 << 13, 2 << 24 | 2 << 29),
                *(self.slot & half, self.slot >> 32, self.event, 0, self.event),
            ),
        ]

    def close(self) -> None:
        self("DESTROY_QUEUE", self.number, 0)
        self.machine.munmap(self.doorbells, 8192)
        for event in (self.event, self.faults):
            self("DESTROY_EVENT", event, 0)
        gpus = (ctypes.c_uint32 * 1)(self.gpu)
        for at, size, handle in reversed(self.allocated):
            assert self("UNMAP_MEMORY_FROM_GPU", handle, ctypes.addressof(gpus), 1, 0)[3] == 1
            self.machine.munmap(at, size)
            if (
                at <= self.slot < at + size
            ):  # the page of events, which the kernel keeps until the process ends
                with pytest.raises(OSError, match="not permitted"):
                    self("FREE_MEMORY_OF_GPU", handle)
            else:
                self("FREE_MEMORY_OF_GPU", handle)
        self.machine.close(self.render)
        self.machine.close(self.kfd)


def store(address: int, kind: str, value: int) -> None:
    data = struct.pack(kind, value)
    ctypes.memmove(address, data, len(data))


def load(address: int) -> int:
    return int(ctypes.c_uint32.from_address(address).value)


@pytest.fixture(params=range(5))
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    found = Client(Machine([MODELS["gfx1100"]], seed=request.param))
    found.events()
    found.queue()
    yield found
    found.close()
    assert set(found.machine.resources.values()) == {0}


def prepared(client: Client, target: int, value: int) -> list[tuple[int, ...]]:
    code = client.memory(PAGE)
    ctypes.memmove(code, POKE, len(POKE))
    ctypes.memmove(code + 0x100, struct.pack("QI", target, value), 12)
    return client.launch(code, code + 0x100)


def test_the_numbers_are_the_header_s() -> None:
    assert {name: number(name) for name in IOCTLS} == {
        name: int(getattr(kfd, f"AMDKFD_IOC_{name}")) for name in IOCTLS
    }


def test_the_driver_says_its_version(client: Client) -> None:
    assert client("GET_VERSION", 0, 0) >= (1, 14)


def test_machine_code_runs_and_wakes_who_waits(client: Client) -> None:
    pytest.importorskip("numpy")
    target = client.memory(PAGE)
    client.submit(*prepared(client, target + 8, 0x12345678))
    assert client.wait() == (0, (0, 0, 0, 0, 0, 0, 0))
    assert (load(target + 4), load(target + 8)) == (0, 0x12345678)
    client.submit(*prepared(client, target + 4, 7))  # and again, around the end of the ring in time
    assert client.wait()[0] == 0 and load(target + 4) == 7


def test_nothing_happens_without_the_doorbell(client: Client) -> None:
    assert client.wait(timeout=5) == (1, (0, 0, 0, 0, 0, 0, 0))


def test_a_fault_says_its_address(client: Client) -> None:
    pytest.importorskip("numpy")
    client.submit(*prepared(client, 0x5000, 1))
    result, (absent, read_only, _, _, address, gpu, _) = client.wait()
    assert (result, absent, read_only, address, gpu) == (0, 1, 0, 0x5000, client.gpu)


def test_a_doorbell_without_its_write_pointer_is_no_work(client: Client) -> None:
    ctypes.c_uint64.from_address(client.doorbell).value = 8
    with pytest.raises(Fault, match="the write pointer in memory is 0x0: store it first"):
        client.wait()


def test_a_doorbell_of_no_queue_wakes_nobody(client: Client) -> None:
    ctypes.c_uint64.from_address(client.doorbells + 8 * 900).value = 8
    assert client.wait(timeout=5)[0] == 1


def test_a_descriptor_that_is_closed_is_refused(client: Client) -> None:
    fd = client.machine.open("/dev/kfd", 2)
    client.machine.close(fd)
    with pytest.raises(OSError, match="Bad file descriptor"):
        client.machine.ioctl(fd, number("GET_VERSION"), bytearray(8))


def test_it_has_no_part_of_the_runtime() -> None:
    source = Path(__file__).read_text()
    used = {
        line for line in source.split("\n") if line.startswith(("import ", "from ")) and "runtime" in line
    }
    assert used == {"from runtime.amd.models import MODELS", "from runtime.mock import Fault, Machine"}
