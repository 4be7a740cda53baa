"""A batch of workgroups, carried out: all waves that stand at the lowest address take the next instruction together.

Where lanes of a wave or waves of a batch went apart they meet again there, since compilers put what follows a branch
behind it. Barriers hold each workgroup on its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..hardware.caches import Cache, Caches
from ..hardware.launch import Start
from ..memory import Fault
from ..trace_unit import Execution, Step
from . import access, packed, scalar, vector
from .access import Memory
from .decoding import IllegalInstruction, Instruction, decode
from .memory import Global, Own
from .waves import EXEC, LANES, Part, UnknownOperand, Waves

_NOTHING = (
    "s_nop", "s_sleep", "s_clause", "s_delay_alu", "s_waitcnt", "s_waitcnt_depctr", "s_wait_idle", "s_wait_event",
    "s_set_inst_prefetch_distance", "s_setprio", "s_sendmsg", "s_icache_inv", "s_wakeup", "s_ttracedata",
    "s_ttracedata_imm", "s_incperflevel", "s_decperflevel",
)  # fmt: skip


_MODE, _ROUND = 1, 0xF
"""The number of the MODE register, and its bits for how numbers are rounded."""
_SHADER_CYCLES, _CYCLES = 29, 4
"""The number of the register that counts cycles, and how many a step takes here."""
_REAL_TIME = 0x83
"""The message that asks for the GPU's counter of time."""


class Watchdog(Fault):
    """A kernel that does not end."""


class Batch:
    """Some workgroups of a launch, and how far their waves are."""

    def __init__(
        self,
        start: Start,
        groups: Sequence[tuple[int, int, int]],
        caches: Caches,
        unit: Cache,
        traced: Execution | None = None,
    ) -> None:
        if not start.wave32:
            raise Fault("the kernel wants waves of 64 lanes, and this mock carries out waves of 32")
        self.start, self.caches = start, caches
        self._user = start.user_data[
            : len(start.user_data) - 2
        ]  # a launch has two more, for who looks at addresses
        x, y, z = start.threads
        self._waves_each = -(-x * y * z // LANES)
        count = self._waves_each * len(groups)
        self.waves = Waves(
            np.zeros((128, count), np.uint32),
            np.zeros((start.setup.registers, count, LANES), np.uint32),
            np.zeros(count, bool),
            np.full(count, start.entry, np.int64),
            np.repeat(np.arange(len(groups)), self._waves_each),
            np.full(count, start.setup.mode, np.int64),
        )
        self._one_mode = True
        self._begin(groups)
        self._traced = traced
        if traced is not None:
            traced.waves_of_group = self._waves_each
            across, down, _ = start.groups
            first = np.array([(k * down + j) * across + i for i, j, k in groups]) * self._waves_each
            self._numbers = np.repeat(first, self._waves_each) + np.arange(count) % self._waves_each
        self.memory = Memory(
            caches,
            Global(caches, unit),
            Own(np.zeros((len(groups), max(start.group_memory, 1)), np.uint8)),
            Own(np.zeros((count * LANES, max(start.setup.scratch, 1)), np.uint8)),
        )
        self._instructions: dict[int, Instruction] = {}
        self._steps, self._time = 0, 0
        self.executed = 0
        """Instructions so far, of all waves together."""

    def give_up(self, steps: int) -> None:
        """Raise Watchdog: so many steps were taken."""
        lowest = int(self.waves.pc[~self.waves.ended].min())
        raise Watchdog(
            f"the kernel does not end: after {steps} steps, {self.executed} instructions of its waves, it is at "
            f"{lowest:#x}; a longer one needs a larger `machine.kernels.patience`"
        )

    def _begin(self, groups: Sequence[tuple[int, int, int]]) -> None:
        waves, (x, y, z) = self.waves, self.start.threads
        for register, value in enumerate(self._user):
            waves.sgprs[register] = value
        register = len(self._user)
        for axis, wanted in enumerate(self.start.setup.numbers):
            if wanted:
                waves.sgprs[register] = np.repeat(
                    np.array([one[axis] for one in groups], np.uint32), self._waves_each
                )
                register += 1
        item = np.arange(self._waves_each * LANES)
        axes = self.start.setup.items  # the parts of those that are not asked for are zero
        packed_ids = (
            item % x | (item // x % y << 10 if axes > 0 else 0) | (item // (x * y) << 20 if axes > 1 else 0)
        )
        alive = Part.packed((item < x * y * z).reshape(-1, LANES))
        waves.vgprs[0] = np.tile(packed_ids.astype(np.uint32).reshape(-1, LANES), (len(groups), 1))
        waves.sgprs[EXEC] = np.tile(alive, len(groups))

    # One instruction -------------------------------------------------------------------------------------------------

    def instruction(self, address: int) -> Instruction:
        """The instruction at an address, as the instruction cache has it. Raises Fault, PageFault."""
        found = self._instructions.get(address)
        if found is None:
            code = bytearray()
            for at in range(address, address + 16, 4):
                mapping = self.caches.space.at(at)
                if mapping is None and code:
                    break
                code += self.caches.read(at, 4, self.caches.code, execute=True)
            try:
                found = decode(bytes(code), 0, address)
            except IllegalInstruction as error:
                raise Fault(
                    f"illegal instruction: {error}: is the code whole, and compiled for gfx11?"
                ) from None
            self._instructions[address] = found
        return found

    def step(self) -> bool:
        """Let the waves at the lowest address carry out one instruction; False once all have ended.

        Raises PageFault, and Fault for an instruction that is unknown.
        """
        waves = self.waves
        ready = ~(waves.ended | waves.parked)
        if not ready.any():
            if waves.ended.all():
                return False
            raise Fault("waves wait at a barrier that others of their workgroup have passed or ended before")
        lowest = int(waves.pc[ready].min())
        here = ready & (waves.pc == lowest)
        if not self._one_mode:
            here &= waves.mode == waves.mode[here.argmax()]
        which = slice(None) if here.all() else np.flatnonzero(here)
        one = self.instruction(lowest)
        part = Part(waves, which)
        part.literal = one.literal
        self.executed += part.count
        self._steps += 1
        waves.pc[which] = one.end
        if self._traced is not None:
            self._traced.steps.append(Step(lowest, one.code, self._numbers[which]))
        try:
            with np.errstate(all="ignore"):
                self._carry_out(part, one)
        except (KeyError, UnknownOperand) as error:
            raise Fault(
                f"illegal instruction: {one.name} at {lowest:#x} is not carried out here ({error}): "
                "compute it otherwise, or let a Python function stand for the kernel (`machine.teach`)"
            ) from None
        return True

    def _carry_out(self, part: Part, one: Instruction) -> None:
        match one.format:
            case "SOPP":
                self._program(part, one)
            case "SOP1":
                if one.name in ("s_getpc_b64", "s_setpc_b64", "s_swappc_b64"):
                    self._jump(part, one)
                elif one.name == "s_sendmsg_rtn_b64":
                    part.set_scalar(one.fields["dst"], self._answer(part, one.fields["src0"]))
                else:
                    scalar.move(part, one)
            case "SOP2":
                scalar.two(part, one)
            case "SOPC":
                scalar.compare(part, one)
            case "SOPK":
                self._register(part, one)
            case "SMEM":
                access.scalar(part, one, self.memory)
            case "FLAT":
                access.flat(part, one, self.memory)
            case "DS":
                access.shared(part, one, self.memory)
            case "VOPD":
                vector.dual(part, one)
            case "VOP3P":
                packed.execute(part, one)
            case "MUBUF":
                if one.name not in ("buffer_gl0_inv", "buffer_gl1_inv"):
                    raise KeyError(one.name)
            case _:
                vector.execute(part, one)

    def _register(self, part: Part, one: Instruction) -> None:
        if one.name == "s_getreg_b32":
            size, at = (one.fields["imm"] >> 11) + 1, one.fields["imm"] >> 6 & 31
            number = one.fields["imm"] & 63
            if number not in (_MODE, _SHADER_CYCLES):
                raise KeyError(f"hardware register {number}")
            value = part.mode if number == _MODE else self._steps * _CYCLES & 0xFFFFF
            part.set_scalar(one.fields["dst"], np.full(part.count, value >> at & (1 << size) - 1, np.uint32))
        elif one.name in ("s_setreg_b32", "s_setreg_imm32_b32"):
            if one.fields["imm"] & 63 != _MODE:
                raise KeyError(f"hardware register {one.fields['imm'] & 63}")
            size, at = (one.fields["imm"] >> 11) + 1, one.fields["imm"] >> 6 & 31
            value = part.literal if "imm32" in one.name else part.scalar(one.fields["dst"]).astype(np.int64)
            self._set_mode(part, ((1 << size) - 1) << at, value << at)
        else:
            scalar.constant(part, one)

    def _answer(self, part: Part, message: int) -> Any:
        """What comes back for a message. The counter is the machine's, and later each time that one asks."""
        if message != _REAL_TIME:
            raise KeyError(f"message {message:#x}")
        self._time = max(self.start.clock(), self._time + 1)
        return np.full(part.count, self._time, np.uint64)

    def _set_mode(self, part: Part, mask: int, value: Any) -> None:
        """Change bits of the MODE register."""
        modes = self.waves.mode
        modes[part.which] = modes[part.which] & ~mask | value & mask
        if (modes & _ROUND).any():
            raise KeyError("rounding other than to the nearest even number")
        self._one_mode = bool((modes == modes[0]).all())

    def _program(self, part: Part, one: Instruction) -> None:
        waves, name = self.waves, one.name
        if name.startswith(("s_branch", "s_cbranch")):
            target = one.end + 4 * ((one.fields["imm"] ^ 0x8000) - 0x8000)
            waves.pc[part.which] = np.where(scalar.taken(part, name), target, one.end)
        elif name == "s_endpgm":
            waves.ended[part.which] = True
            self._release()
        elif name == "s_barrier":
            waves.parked[part.which] = True
            self._release()
        elif name == "s_trap":
            raise Fault(
                f"trap {one.fields['imm']} at {one.address:#x}: the kernel stopped itself, by an assertion, "
                "`__builtin_trap` or code that must not be reached"
            )
        elif name in ("s_denorm_mode", "s_round_mode"):
            shift = 4 if name == "s_denorm_mode" else 0
            self._set_mode(part, 15 << shift, one.fields["imm"] << shift)
        elif name not in _NOTHING:
            raise KeyError(name)

    def _release(self) -> None:
        """Let those workgroups go on all of whose waves that still live have come to the barrier."""
        waves = self.waves
        shape = (-1, self._waves_each)
        stay = ~(waves.parked | waves.ended).reshape(shape).all(axis=1)
        waves.parked &= np.repeat(stay, self._waves_each)

    def _jump(self, part: Part, one: Instruction) -> None:
        here = np.full(part.count, one.end, np.uint64)
        if one.name == "s_getpc_b64":
            part.set_scalar(one.fields["dst"], here)
            return
        target = part.scalar(one.fields["src0"], "u64").astype(np.int64)
        if one.name == "s_swappc_b64":
            part.set_scalar(one.fields["dst"], here)
        self.waves.pc[part.which] = target
