"""The part of a GPU that reads packets: PM4, type 3, one XCC. A step is one packet, or a look at what it waits for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from bindings.amd_gpu import kfd_pm4_ai as ai
from bindings.amd_gpu import sid

from ...amd.chip import PRIVILEGED, SH, UCONFIG, Chip, Space, space
from ...amd.disassembly import pm4_at
from ...amd.layout import Packet
from ...errors import BadPacket, UnknownChip
from ..memory import Fault
from ..registers import Registers
from ..trace_unit import Dispatch, Execution

COMPARE: Mapping[int, Callable[[int, int], bool]] = {
    sid.WAIT_REG_MEM_EQUAL: lambda value, reference: value == reference,
    sid.WAIT_REG_MEM_NOT_EQUAL: lambda value, reference: value != reference,
    sid.WAIT_REG_MEM_GREATER_OR_EQUAL: lambda value, reference: value >= reference,
}
_MEMORY, _L2 = ai.dst_sel___write_data__memory, ai.dst_sel___write_data__tc_l2

# What an atomic of the L2 cache makes of (memory, source, compare), and its bytes.
ATOMICS: Mapping[int, tuple[int, Callable[[int, int, int], int]]] = {
    sid.TC_OP_ATOMIC_CMPSWAP_32: (4, lambda old, new, expected: new if old == expected else old),
    sid.TC_OP_ATOMIC_SUB_RTN_32: (4, lambda old, new, _: old - new),
    sid.TC_OP_ATOMIC_SUB_64: (8, lambda old, new, _: old - new),
    sid.TC_OP_ATOMIC_SUB_RTN_64: (8, lambda old, new, _: old - new),
    sid.TC_OP_ATOMIC_XOR_64: (8, lambda old, new, _: old ^ new),
}


class Work(Protocol):
    """What a command processor starts, and waits for."""

    def dispatch(
        self,
        groups: tuple[int, int, int],
        wave32: bool,
        registers: Mapping[int, int],
        traced: Execution | None,
    ) -> None:
        """Start workgroups; what they do is written down in `traced`."""

    def flush(self) -> bool:
        """Whether all waves that were started are done."""

    def acquire(self, fields: Mapping[str, int]) -> bool:
        """ACQUIRE_MEM: whether what it waits for has happened; then caches have forgotten."""

    def release(self, fields: Mapping[str, int]) -> None:
        """RELEASE_MEM."""

    def read(self, address: int, size: int) -> bytes:
        """Memory, by no cache."""

    def write(self, address: int, data: bytes, by_l2: bool) -> None:
        """Memory, by the L2 cache or by none."""

    def clock(self) -> int:
        """The GPU's counter."""

    def atomic(self, address: int, size: int, change: Callable[[int], int]) -> None:
        """Change memory in the L2 cache."""


class CommandProcessor:
    """Carries packets out one after the other; what the packets before left behind counts."""

    def __init__(
        self,
        chip: Chip,
        work: Work,
        registers: Registers,
        xcc: int,
        loses: Callable[[Packet], bool] = lambda packet: False,
    ) -> None:
        self._chip, self._work, self._registers, self._xcc, self._loses = chip, work, registers, xcc, loses
        self._enable = chip.address(chip.register("COMPUTE_THREAD_TRACE_ENABLE"))
        self.waits = ""
        """What it waits for; empty while it waits for nothing."""
        self._does: dict[str, Callable[[Mapping[str, Any]], bool]] = {
            "SET_SH_REG": lambda fields: self._set(SH, fields),
            "SET_UCONFIG_REG": lambda fields: self._set(UCONFIG, fields),
            "COPY_DATA": self._copy,
            "WAIT_REG_MEM": self._wait,
            "EVENT_WRITE": self._event,
            "DISPATCH_DIRECT": self._dispatch,
            "WRITE_DATA": self._write,
            "ATOMIC_MEM": self._atomic,
            "ACQUIRE_MEM": self._acquire,
            "RELEASE_MEM": self._release,
            "NOP": lambda fields: True,
        }

    def execute(
        self, dwords: Sequence[int], *, ring: bool = False, read: Callable[[int], None] = lambda words: None
    ) -> Iterator[bool]:
        """Carry packets out: each step yields whether it got on.

        `read` is told how many words each packet was, once it is done with. Raises Fault, which names the dword at
        which the packet begins.
        """
        at = 0
        while at < len(dwords):
            try:
                packet = pm4_at(self._chip, dwords, at, named=False)
            except BadPacket as problem:
                raise Fault(str(problem)) from None
            following = at + len(packet.dwords)
            if self._loses(packet):
                read(following - at)
                yield True
            elif packet.name == "PRED_EXEC":
                following += self._predicate(at, packet, len(dwords), ring)
                yield True
            elif packet.name == "INDIRECT_BUFFER":
                read(following - at)
                yield from self._indirect(at, packet.fields)
            else:
                while not self._carry_out(at, packet):
                    yield False
                self.waits = ""
                read(following - at)  # before anything that the packet has set off can happen
                yield True
            at = following

    def _carry_out(self, at: int, packet: Packet) -> bool:
        try:
            return self._does[packet.name](packet.fields)
        except (Fault, UnknownChip) as problem:
            raise Fault(f"dword {at}: {problem}") from None

    def _predicate(self, at: int, packet: Packet, end: int, ring: bool) -> int:
        """How many dwords after a PRED_EXEC are not for this XCC."""
        count: int = packet.fields["count"]
        if at + len(packet.dwords) + count > end:
            raise Fault(f"dword {at}: PRED_EXEC of {count} dwords, of which some are missing")
        if ring:
            raise Fault(f"dword {at}: PRED_EXEC works in an indirect buffer only, not in a ring")
        return 0 if packet.fields["xccs"] >> self._xcc & 1 else count

    def _indirect(self, at: int, fields: Mapping[str, int]) -> Iterator[bool]:
        if not fields["VALID"]:
            raise Fault(f"dword {at}: INDIRECT_BUFFER without VALID, which compute queues need")
        data = self._work.read(fields["address_lo"] | fields["address_hi"] << 32, fields["size"] * 4)
        yield True
        yield from self.execute([int.from_bytes(data[i : i + 4], "little") for i in range(0, len(data), 4)])

    def _set(self, where: Space, fields: Mapping[str, Any]) -> bool:
        for index, value in enumerate(fields["values"]):
            address = where.start + fields["register"] + index
            if address >= where.end:
                raise Fault(f"register {address:#x} is beyond the range of packet {where.opcode:#x}")
            self._registers.write(address, value)
            if address == self._enable:
                for unit in self._registers.units:
                    unit.enabled = bool(value & 1)
        return True

    def _copy(self, fields: Mapping[str, int]) -> bool:
        source, target = fields["SRC_SEL"], fields["DST_SEL"]
        size = 8 if fields["COUNT_SEL"] else 4
        if (source, target) == (sid.COPY_DATA_IMM, sid.COPY_DATA_PERF):
            if space(fields["destination_lo"]) is not PRIVILEGED:
                raise Fault(
                    f"COPY_DATA to register {fields['destination_lo']:#x}: a packet of its own writes it"
                )
            self._registers.write(fields["destination_lo"], fields["source_lo"])
            return True
        unknown = Fault(f"COPY_DATA from {source} to {target} is not one that this mock knows")
        if target not in (sid.COPY_DATA_TC_L2, sid.COPY_DATA_DST_MEM):
            raise unknown
        if not fields["WR_CONFIRM"]:
            raise Fault("COPY_DATA to memory without WR_CONFIRM: nobody knows when it is there")
        value = self._source(source, fields, size)
        if value is None:
            raise unknown
        address = fields["destination_lo"] | fields["destination_hi"] << 32
        self._work.write(address, (value & (1 << 8 * size) - 1).to_bytes(size, "little"), False)
        return True

    def _source(self, source: int, fields: Mapping[str, int], size: int) -> int | None:
        low, whole = fields["source_lo"], fields["source_lo"] | fields["source_hi"] << 32
        if source == sid.COPY_DATA_PERF:
            return self._registers.read(low)
        if source == sid.COPY_DATA_IMM:
            return whole
        if source == sid.COPY_DATA_TIMESTAMP:
            return self._work.clock()
        if source == sid.COPY_DATA_SRC_MEM:
            return int.from_bytes(self._work.read(whole, size), "little")
        return None

    def _wait(self, fields: Mapping[str, int]) -> bool:
        compare = COMPARE.get(fields["FUNCTION"])
        if compare is None:
            raise Fault(f"WAIT_REG_MEM with function {fields['FUNCTION']} is not one that this mock knows")
        if fields["OPERATION"]:
            raise Fault(f"WAIT_REG_MEM with operation {fields['OPERATION']} is not one that this mock knows")
        if fields["MEM_SPACE"]:
            address = fields["address_lo"] | fields["address_hi"] << 32
            value, what = int.from_bytes(self._work.read(address, 4), "little"), f"memory at {address:#x}"
        else:
            self._registers.poll()
            value, what = self._registers.read(fields["address_lo"]), f"register {fields['address_lo']:#x}"
        mask, reference = fields["mask"], fields["reference"]
        self.waits = f"{what} is {value:#x}; & {mask:#x} never compares to {reference:#x}"
        return compare(value & mask, reference)

    def _event(self, fields: Mapping[str, int]) -> bool:
        if fields["EVENT_TYPE"] == self._chip.values.THREAD_TRACE_FINISH:
            for unit in self._registers.units:
                unit.finish()
        elif fields["EVENT_TYPE"] == self._chip.values.CS_PARTIAL_FLUSH:
            self.waits = "CS_PARTIAL_FLUSH: waves are running"
            return self._work.flush()
        return True

    def _dispatch(self, fields: Mapping[str, int]) -> bool:
        if not fields["COMPUTE_SHADER_EN"]:
            raise Fault("DISPATCH_DIRECT without COMPUTE_SHADER_EN does nothing")
        groups = fields["x"], fields["y"], fields["z"]
        one = Dispatch(groups, self._registers.shader_values)
        units = self._registers.units
        for unit in units:
            unit.dispatch(one)
        traced = one.execution if any(unit.enabled and unit.armed for unit in units) else None
        self._work.dispatch(groups, bool(fields.get("CS_W32_EN")), one.registers, traced)
        return True

    def _write(self, fields: Mapping[str, Any]) -> bool:
        if fields["DST_SEL"] not in (_MEMORY, _L2):
            raise Fault(f"WRITE_DATA to {fields['DST_SEL']} is not one that this mock knows")
        address = fields["address_lo"] | fields["address_hi"] << 32
        for index, dword in enumerate(fields["data"]):
            place = address + (0 if fields["WR_ONE_ADDR"] else 4 * index)
            self._work.write(place, dword.to_bytes(4, "little"), fields["DST_SEL"] == _L2)
        return True

    def _atomic(self, fields: Mapping[str, int]) -> bool:
        if fields["OP"] not in ATOMICS:
            raise Fault(f"ATOMIC_MEM with operation {fields['OP']} is not one that this mock knows")
        size, change = ATOMICS[fields["OP"]]
        source = fields["source_lo"] | fields["source_hi"] << 32
        compare = fields["compare_lo"] | fields["compare_hi"] << 32
        mask = (1 << 8 * size) - 1
        address = fields["address_lo"] | fields["address_hi"] << 32
        self._work.atomic(address, size, lambda old: change(old, source & mask, compare & mask) & mask)
        return True

    def _acquire(self, fields: Mapping[str, int]) -> bool:
        self.waits = "ACQUIRE_MEM: events at the end of the pipe are on their way"
        return self._work.acquire(fields)

    def _release(self, fields: Mapping[str, int]) -> bool:
        self._work.release(fields)
        return True
