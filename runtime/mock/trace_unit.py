"""The thread trace unit of one shader engine: its registers, and what becomes of its buffer.

What a trace contains is not decided here: when a trace ends, a callable is asked for the stream. The unit works on
its own, behind the command processor's back: nothing that it was asked for is done before somebody waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache, partial
from types import ModuleType
from typing import Any, Protocol

from ..amd.chip import Chip
from ..amd.thread_trace import UNIT
from ..amd.thread_trace.setup import PAGE
from .memory import Fault


@dataclass(frozen=True, eq=False)
class Step:
    """One instruction that some waves carried out together. `waves` are their numbers, an array: those of the first
    workgroup come first."""

    address: int
    code: bytes
    waves: Any


@dataclass(eq=False)
class Execution:
    """What a kernel did: its steps in an order that each of its waves saw. Empty where a function stands for it."""

    waves_of_group: int = 0
    steps: list[Step] = field(default_factory=list)


@dataclass(frozen=True)
class Dispatch:
    """A dispatch while the trace ran: workgroups in each direction, shader registers by address, and what it did."""

    workgroups: tuple[int, int, int]
    registers: dict[int, int]
    execution: Execution = field(default_factory=Execution, compare=False)


@dataclass(frozen=True)
class Traced:
    """What there is to trace: `tokens` and `mask` are the registers TOKEN_MASK and MASK, field by field.

    `markers` are the words written to the user data registers, with the number of dispatches before each.
    """

    xcc: int
    engine: int
    tokens: dict[str, Any]
    mask: dict[str, Any]
    dispatches: tuple[Dispatch, ...] = ()
    markers: tuple[tuple[int, int], ...] = ()


Source = Callable[[Traced], bytes]


class Viewed(Protocol):
    """Memory by its address."""

    def view(self, address: int, size: int) -> memoryview:
        """Bytes that can be written."""


class TraceUnit:
    """`write` and `read` take the registers that are the unit's, and leave all others alone."""

    def __init__(self, chip: Chip, memory: Viewed, xcc: int, engine: int, source: Source) -> None:
        self._chip, self._memory, self._source = chip, memory, source
        self._name = f"thread trace of engine {engine}" + (f" of XCC {xcc}" if chip.xccs > 1 else "")
        registers = map(partial(getattr, chip.registers), _names(chip.registers))
        self._at = {chip.address(one): one for one in registers if getattr(one, "base_idx", None) is not None}
        self._place = {one.name: address for address, one in self._at.items()}
        self._userdata = range(*_span(chip))
        self._values: dict[str, int] = {}
        self._order: list[str] = []  # of the writes since the unit was last off
        self.enabled = False
        self._traced = Traced(xcc, engine, {}, {})
        self._status: dict[str, int] = {}
        self._pointer = 0
        self._dropped = 0
        self._finishing = self._stopping = False

    # What the command processor does ----------------------------------------------------------------------

    def write(self, address: int, value: int) -> bool:
        """Whether the register is this unit's. Raises Fault for what loses the trace."""
        if address in self._userdata:
            if self.enabled and self.armed:
                seen = len(self._traced.dispatches)
                self._traced = replace(self._traced, markers=(*self._traced.markers, (seen, value)))
            return True
        register = self._at.get(address)
        if register is None:
            return False
        name = register.name.removeprefix("SQ_THREAD_TRACE_")
        was_armed = self.armed
        if was_armed and name not in ("CTRL", "MODE", "STATUS", "WPTR"):
            raise Fault(f"{self._name}: {register.name} is written while the unit is on")
        self._check(name, value)
        self._values[name] = value
        self._order.append(name)
        if self.armed and not was_armed:
            self._arm()
        elif was_armed and not self.armed:
            if self._finishing and self._chip.generation > 9 and not self._chip.harvested:
                raise Fault(
                    f"{self._name}: it is switched off before FINISH_DONE: the end of the trace is lost"
                )
            self._stopping, self._order = True, []
        return True

    def read(self, address: int) -> int | None:
        """The register's value; None for one of somebody else's. Raises Fault while the unit is at work."""
        register = self._at.get(address)
        if register is None:
            return None
        name = register.name.removeprefix("SQ_THREAD_TRACE_")
        if name == "STATUS":
            return int(register.pack(**self._status))
        if name == "WPTR":
            if self._stopping:
                raise Fault(f"{self._name}: the write pointer is read while the unit is BUSY")
            return self._pointer
        if name in ("CNTR", "DROPPED_CNTR"):
            return self._dropped
        return self._values.get(name, 0)

    def dispatch(self, one: Dispatch) -> None:
        """Take note of a dispatch."""
        if self.enabled and self.armed:
            self._traced = replace(self._traced, dispatches=(*self._traced.dispatches, one))

    def finish(self) -> None:
        """The event: whatever is on its way shall be written out. Raises Fault where waves may still come."""
        if self.enabled:
            raise Fault(f"{self._name}: THREAD_TRACE_FINISH while COMPUTE_THREAD_TRACE_ENABLE is 1")
        self._finishing = self.armed

    def poll(self) -> None:
        """Somebody waits: whatever was begun comes to its end."""
        if self._finishing:
            self._flush()
        if self._stopping:
            self._status["BUSY"] = 0
        self._finishing = self._stopping = False

    # The unit itself --------------------------------------------------------------------------------------

    def _flush(self) -> None:
        stream = self._source(self._traced)
        room = self._size() - UNIT  # the last unit stays empty
        kept = stream[:room]
        kept += bytes(-len(kept) % UNIT)
        self._memory.view(self._base(), self._size())[: len(kept)] = kept
        self._dropped += len(stream) > room
        self._pointer = self._steps(len(kept))
        if not self._chip.harvested:
            self._status["FINISH_DONE"] = 1

    @property
    def armed(self) -> bool:
        """Whether the registers tell it to trace."""
        name = "MODE" if self._chip.generation == 9 else "CTRL"
        value = self._values.get(name, 0)
        return bool(self._chip.register(f"SQ_THREAD_TRACE_{name}").unpack(value)["MODE"])

    def _check(self, name: str, value: int) -> None:
        """The hardware latches an address with what was written before it."""
        orders = {
            9: ("BASE2", "BASE", "SIZE", "CTRL"),
            12: ("BUF0_SIZE", "BUF0_BASE_LO", "BUF0_BASE_HI"),
        }
        order = orders.get(self._chip.generation, ("BUF0_SIZE", "BUF0_BASE"))
        if name in order[1:]:
            before = order[order.index(name) - 1]
            if before not in self._order:
                raise Fault(f"{self._name}: {name} is written before {before}, and has no effect")

    def _arm(self) -> None:
        wanted = {"MASK", "TOKEN_MASK"} - set(self._order)
        if wanted:
            raise Fault(f"{self._name}: it is switched on without {', '.join(sorted(wanted))}")
        if not self._size():
            raise Fault(f"{self._name}: it is switched on without a buffer")
        self._memory.view(self._base(), self._size())
        chip = self._chip
        self._traced = replace(
            self._traced,
            tokens=dict(chip.register("SQ_THREAD_TRACE_TOKEN_MASK").unpack(self._values["TOKEN_MASK"])),
            mask=dict(chip.register("SQ_THREAD_TRACE_MASK").unpack(self._values["MASK"])),
            dispatches=(),
            markers=(),
        )
        self._status = {"BUSY": 1, "FINISH_DONE": 0}
        self._pointer, self._dropped = self._steps(0), 0

    def _steps(self, written: int) -> int:
        """The write pointer: on gfx11.0 an address, elsewhere a distance."""
        wptr = self._chip.register("SQ_THREAD_TRACE_WPTR").fields
        offset = wptr["OFFSET"] if "OFFSET" in wptr else wptr["WPTR"]
        start = self._base() if self._chip.version[:2] == (11, 0) else 0
        return (start + written) // UNIT & int(offset.mask)

    def _base(self) -> int:
        if self._chip.generation == 9:
            low, high = self._values.get("BASE", 0), self._field("BASE2", "ADDR_HI")
        elif self._chip.generation == 12:
            low, high = self._values.get("BUF0_BASE_LO", 0), self._field("BUF0_BASE_HI", "BASE_HI")
        else:
            low, high = self._values.get("BUF0_BASE", 0), self._field("BUF0_SIZE", "BASE_HI")
        return (high << 32 | low) * PAGE

    def _size(self) -> int:
        return self._field("SIZE" if self._chip.generation == 9 else "BUF0_SIZE", "SIZE") * PAGE

    def _field(self, name: str, field: str) -> int:
        register = self._chip.register(f"SQ_THREAD_TRACE_{name}")
        return int(register.unpack(self._values.get(name, 0))[field])


@cache  # the names of a binding are thousands, and a machine has a unit for each of its engines
def _names(binding: ModuleType) -> list[str]:
    """Those of the unit's registers, and of values of their fields."""
    return [name for name in dir(binding) if name.startswith("SQ_THREAD_TRACE_") and "_WORD_" not in name]


def _span(chip: Chip) -> tuple[int, int]:
    """The addresses of the user data registers."""
    array = chip.register("SQ_THREAD_TRACE_USERDATA")
    return chip.address(array[0]), chip.address(array[len(array) - 1]) + 1
