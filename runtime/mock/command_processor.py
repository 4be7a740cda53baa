"""The part of a GPU that reads packets: PM4, type 3, one XCC."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bindings.amd_gpu import pm4_nv, sid

from ..amd.chip import PRIVILEGED, SH, UCONFIG, Chip, Space, space
from ..errors import UnknownChip
from .memory import Fault, Memory
from .registers import Registers
from .trace_unit import Dispatch

_COMPARE: dict[int, Callable[[int, int], bool]] = {
    sid.WAIT_REG_MEM_EQUAL: lambda value, reference: value == reference,
    sid.WAIT_REG_MEM_NOT_EQUAL: lambda value, reference: value != reference,
    sid.WAIT_REG_MEM_GREATER_OR_EQUAL: lambda value, reference: value >= reference,
}
_SELECTOR = sid.COPY_DATA_SRC_SEL(~0)


class CommandProcessor:
    """Carries packets out one after the other; what the packets before left behind counts."""

    def __init__(self, chip: Chip, memory: Memory, registers: Registers, xcc: int) -> None:
        self._chip, self._memory, self._registers, self._xcc = chip, memory, registers, xcc
        self._enable = chip.address(chip.register("COMPUTE_THREAD_TRACE_ENABLE"))
        # With how many dwords each has; None: any number from two on.
        self._does: dict[int, tuple[int | None, Callable[[Sequence[int]], None]]] = {
            sid.PKT3_SET_SH_REG: (None, lambda payload: self._set(SH, payload)),
            sid.PKT3_SET_UCONFIG_REG: (None, lambda payload: self._set(UCONFIG, payload)),
            sid.PKT3_COPY_DATA: (5, self._copy),
            sid.PKT3_WAIT_REG_MEM: (6, self._wait),
            sid.PKT3_EVENT_WRITE: (1, self._event),
            sid.PKT3_DISPATCH_DIRECT: (4, self._dispatch),
        }

    def run(self, dwords: Sequence[int]) -> None:
        """Fault names the dword at which the packet begins."""
        at = 0
        while at < len(dwords):
            header = dwords[at]
            if sid.PKT_TYPE_G(header) != 3:
                raise Fault(f"dword {at}: {header:#010x} is no header of a type 3 packet")
            opcode, count = sid.PKT3_IT_OPCODE_G(header), sid.PKT_COUNT_G(header) + 1
            payload = dwords[at + 1 : at + 1 + count]
            if len(payload) < count:
                raise Fault(f"dword {at}: packet {opcode:#x} has {count} dwords, and {len(payload)} are left")
            following = at + 1 + count
            if opcode == pm4_nv.PACKET3_PRED_EXEC:
                skipped = payload[0] & 0x3FFF
                if following + skipped > len(dwords):
                    raise Fault(f"dword {at}: PRED_EXEC of {skipped} dwords, of which some are missing")
                if not payload[0] >> 24 >> self._xcc & 1:
                    following += skipped
            else:
                try:
                    self._carry_out(opcode, payload)
                except (Fault, UnknownChip) as problem:
                    raise Fault(f"dword {at}: {problem}") from None
            at = following

    def _carry_out(self, opcode: int, payload: Sequence[int]) -> None:
        if opcode == sid.PKT3_NOP:
            return
        if opcode not in self._does:
            raise Fault(f"packet {opcode:#x} is not one that this mock knows")
        count, does = self._does[opcode]
        if len(payload) != count if count else len(payload) < 2:
            raise Fault(f"packet {opcode:#x} with {len(payload)} dwords, not {count or 'two or more'}")
        does(payload)

    def _set(self, where: Space, payload: Sequence[int]) -> None:
        for index, value in enumerate(payload[1:]):
            address = where.start + payload[0] + index
            if address >= where.end:
                raise Fault(f"register {address:#x} is beyond the range of packet {where.opcode:#x}")
            self._registers.write(address, value)
            if address == self._enable:
                for unit in self._registers.units:
                    unit.enabled = bool(value & 1)

    def _copy(self, payload: Sequence[int]) -> None:
        control, low, _, to_low, to_high = payload
        source, target = control & _SELECTOR, control >> 8 & _SELECTOR
        if (source, target) == (sid.COPY_DATA_IMM, sid.COPY_DATA_PERF):
            if space(to_low) is not PRIVILEGED:
                raise Fault(f"COPY_DATA to register {to_low:#x}: a packet of its own writes it")
            self._registers.write(to_low, low)
        elif (source, target) == (sid.COPY_DATA_PERF, sid.COPY_DATA_TC_L2):
            if not control & sid.COPY_DATA_WR_CONFIRM:
                raise Fault("COPY_DATA to memory without WR_CONFIRM: nobody knows when it is there")
            value = self._registers.read(low)
            self._memory.view(to_high << 32 | to_low, 4)[:] = value.to_bytes(4, "little")
        else:
            raise Fault(f"COPY_DATA from {source} to {target} is not one that this mock knows")

    def _wait(self, payload: Sequence[int]) -> None:
        control, low, _, reference, mask, _ = payload
        if control & sid.WAIT_REG_MEM_MEM_SPACE(~0):
            raise Fault("WAIT_REG_MEM on memory is not one that this mock knows")
        compare = _COMPARE.get(control & 7)
        if compare is None:
            raise Fault(f"WAIT_REG_MEM with function {control & 7} is not one that this mock knows")
        self._registers.poll()
        value = self._registers.read(low)
        if not compare(value & mask, reference):
            raise Fault(
                f"hang: register {low:#x} is {value:#x}; & {mask:#x} never compares to {reference:#x}"
            )

    def _event(self, payload: Sequence[int]) -> None:
        if payload[0] & 0x3F == self._chip.values.THREAD_TRACE_FINISH:
            for unit in self._registers.units:
                unit.finish()

    def _dispatch(self, payload: Sequence[int]) -> None:
        initiator = self._chip.register("COMPUTE_DISPATCH_INITIATOR").unpack(payload[3])
        if not initiator["COMPUTE_SHADER_EN"]:
            raise Fault("DISPATCH_DIRECT without COMPUTE_SHADER_EN does nothing")
        one = Dispatch((payload[0], payload[1], payload[2]), self._registers.shader_values)
        for unit in self._registers.units:
            unit.dispatch(one)
