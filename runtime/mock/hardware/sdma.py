"""A copy engine's queue. It goes by no cache of the compute units: what only they know is not copied."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bindings.amd_gpu import sdma_6_0

from ...amd.disassembly import sdma_at
from ...amd.layout import Packet
from ...amd.pm4_layout import GCR
from ...errors import BadPacket
from ..memory import Fault
from .command_processor import ATOMICS, COMPARE
from .compute import Board, Ring

_HEAD = 16  # words that hold any packet but the long ones
_LONG = (sdma_6_0.SDMA_OP_WRITE, sdma_6_0.SDMA_OP_NOP)  # the same numbers on every version
_PIECE = 1 << 22  # bytes that are copied without anything else happening


class SdmaQueue:
    """A queue of SDMA packets. Pointers count bytes."""

    def __init__(self, board: Board, ring: Ring) -> None:
        self._board, self._ring = board, ring
        self.waits = ""
        """What it waits for; empty while it waits for nothing."""
        self._seen: tuple[tuple[int, ...], Packet] | None = None
        """The words that were looked at last, and the packet of them: what waits looks at the same again and again."""
        self._space = board.caches.space
        self._does: Mapping[str, Callable[[Mapping[str, Any]], bool]] = {
            "NOP": lambda fields: True,
            "COPY_LINEAR": self._copy,
            "WRITE_UNTILED": self._write,
            "FENCE": self._fence,
            "TRAP": self._trap,
            "POLL_REGMEM": self._poll,
            "ATOMIC": self._atomic,
            "CONSTANT_FILL": self._fill,
            "TIMESTAMP_GET_GLOBAL": self._timestamp,
            "GCR_REQ": self._caches,
        }

    def ring(self, value: int) -> None:
        """Take note of a doorbell. Raises Fault for what is no whole number of words."""
        if value % 4:
            raise Fault(f"the doorbell of an SDMA queue says {value:#x}: it counts bytes, of whole words")
        self._ring.ring(value)

    @property
    def idle(self) -> bool:
        """It has nothing to do."""
        return self._ring.read == self._ring.end

    def step(self) -> bool:
        """Carry one packet out, or look again at what it waits for. Raises PageFault and Fault."""
        if self.idle:
            return False
        at = self._ring.read
        words = self._ring.words(_HEAD)
        if words[0] & 0xFF in _LONG:
            words = self._ring.words()
        room = (self._ring.size - at % self._ring.size) // 4
        if self._seen and self._seen[0] == words:
            packet = self._seen[1]
        else:
            try:
                packet = sdma_at(self._board.chip, words, 0)
            except BadPacket as problem:
                raise Fault(f"byte {at:#x} of an SDMA queue: {problem}") from None
            self._seen = words, packet
        if len(packet.dwords) > room:
            raise Fault(f"byte {at:#x} of an SDMA queue: {packet.name} reaches over the end of the ring")
        if not self.waits and self._board.loses(packet):
            pass
        elif packet.name == "INDIRECT":
            self._indirect(at, packet.fields)
        elif packet.name not in self._does:
            raise Fault(f"byte {at:#x} of an SDMA queue: {packet.name} is not one that this mock knows")
        elif not self._does[packet.name](packet.fields):
            return False
        self.waits = ""
        self._ring.advance(4 * len(packet.dwords))
        return True

    def _indirect(self, at: int, fields: Mapping[str, int]) -> None:
        if (at // 4 + 6) % 8:
            raise Fault(f"byte {at:#x} of an SDMA queue: INDIRECT must end at a multiple of 8 words")
        data = self._space.read(fields["ib_base_31_0"] | fields["ib_base_63_32"] << 32, 4 * fields["ib_size"])
        words = [int.from_bytes(data[i : i + 4], "little") for i in range(0, len(data), 4)]
        place = 0
        while place < len(words):
            packet = sdma_at(self._board.chip, words, place)
            if packet.name in ("POLL_REGMEM", "INDIRECT") or not self._does[packet.name](packet.fields):
                raise Fault(f"{packet.name} in an indirect buffer of SDMA is not one that this mock knows")
            place += len(packet.dwords)

    def _copy(self, fields: Mapping[str, int]) -> bool:
        size = fields["count"] + 1
        if size > _PIECE and self._board.chip.version[0] < 11:
            raise Fault(f"COPY_LINEAR of {size:#x} bytes: this version copies {_PIECE:#x} at once")
        source = fields["src_addr_31_0"] | fields["src_addr_63_32"] << 32
        self._space.write(
            fields["dst_addr_31_0"] | fields["dst_addr_63_32"] << 32, self._space.read(source, size)
        )
        return True

    def _write(self, fields: Mapping[str, Any]) -> bool:
        data = b"".join(dword.to_bytes(4, "little") for dword in fields["data"])
        self._space.write(fields["dst_addr_31_0"] | fields["dst_addr_63_32"] << 32, data)
        return True

    def _fence(self, fields: Mapping[str, int]) -> bool:
        self._space.write(_address(fields), fields["data"].to_bytes(4, "little"))
        return True

    def _trap(self, fields: Mapping[str, int]) -> bool:
        self._board.interrupt(fields["int_context"])
        return True

    def _poll(self, fields: Mapping[str, int]) -> bool:
        compare = COMPARE.get(fields["func"])
        if compare is None or not fields["mem_poll"]:
            raise Fault("POLL_REGMEM of a register, or with such a function, is not one that this mock knows")
        value = int.from_bytes(self._space.read(_address(fields), 4), "little")
        self.waits = (
            f"memory at {_address(fields):#x} is {value:#x}; & {fields['mask']:#x} never compares to "
            f"{fields['value']:#x}"
        )
        return compare(value & fields["mask"], fields["value"])

    def _atomic(self, fields: Mapping[str, int]) -> bool:
        if fields["atomic_op"] not in ATOMICS:
            raise Fault(f"ATOMIC with operation {fields['atomic_op']} is not one that this mock knows")
        size, change = ATOMICS[fields["atomic_op"]]
        mask = (1 << 8 * size) - 1
        source = fields["src_data_31_0"] | fields["src_data_63_32"] << 32
        compare = fields["cmp_data_31_0"] | fields["cmp_data_63_32"] << 32
        old = int.from_bytes(self._space.read(_address(fields), size), "little")
        new = change(old, source & mask, compare & mask) & mask
        self._space.write(_address(fields), new.to_bytes(size, "little"))
        return True

    def _fill(self, fields: Mapping[str, int]) -> bool:
        size, unit = fields["count"] + 1, 1 << fields["fillsize"]
        piece = fields["src_data_31_0"].to_bytes(4, "little")[:unit]
        self._space.write(fields["dst_addr_31_0"] | fields["dst_addr_63_32"] << 32, piece * (size // unit))
        return True

    def _timestamp(self, fields: Mapping[str, int]) -> bool:
        address = fields["write_addr_31_3"] << 3 | fields["write_addr_63_32"] << 32
        self._space.write(address, self._board.clock().to_bytes(8, "little"))
        return True

    def _caches(self, fields: Mapping[str, int]) -> bool:
        control = fields["gcr_control_15_0"] | fields["gcr_control_18_16"] << 16
        bits = {one.name: control & one.mask for one in GCR}
        if bits["GL2_WB"]:
            self._board.caches.l2.write_back()
        if bits["GL2_INV"]:
            self._board.caches.l2.invalidate()
        return True


def _address(fields: Mapping[str, int]) -> int:
    return fields["addr_31_0"] | fields["addr_63_32"] << 32
