"""The end of the pipe: RELEASE_MEM is only put into a queue by the command processor, and happens later.

What makes it late, and what does not: an event waits for the kernels that a CS_PARTIAL_FLUSH before it has waited for,
until the GPU has retired them. A timestamp waits for nothing but the events before it: without a plain RELEASE_MEM in
front of it, it may be taken while the kernel still runs. (That is what RDNA4 was seen to do; here every generation
does it.) What an event writes arrives later still, and may be overtaken by what the next one writes, unless it asks
for confirmation.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from bindings.amd_gpu import kfd_pm4_ai as ai

from ...amd.chip import Chip
from ..memory import Fault
from .caches import Cache, Caches
from .launch import Launch

_NONE, _LOW = ai.data_sel__mec_release_mem__none, ai.data_sel__mec_release_mem__send_32_bit_low
_DATA, _CLOCK = (
    ai.data_sel__mec_release_mem__send_64_bit_data,
    ai.data_sel__mec_release_mem__send_gpu_clock_counter,
)
_CONFIRMED = (
    ai.int_sel__mec_release_mem__send_interrupt_after_write_confirm,
    ai.int_sel__mec_release_mem__send_data_after_write_confirm,
)
_INTERRUPTS = (
    ai.int_sel__mec_release_mem__send_interrupt_only,
    ai.int_sel__mec_release_mem__send_interrupt_after_write_confirm,
)


@dataclass(eq=False)
class Event:
    """One RELEASE_MEM: what it waits for, its fields."""

    needs: tuple[Launch, ...]
    fields: Mapping[str, int]


@dataclass(eq=False)
class _Write:
    address: int
    data: bytes
    interrupt: int | None


class EndOfPipe:
    """The events of one queue. `clock` is the GPU's counter, `interrupt` tells the kernel of an event's number."""

    def __init__(
        self,
        chip: Chip,
        caches: Caches,
        random: Random,
        clock: Callable[[], int],
        interrupt: Callable[[int], None],
    ) -> None:
        self._chip, self._caches, self._random = chip, caches, random
        self._clock, self._interrupt = clock, interrupt
        self._events: deque[Event] = deque()
        self._writes: list[_Write] = []
        self._confirmed: _Write | None = None

    @property
    def idle(self) -> bool:
        """Everything has happened, and has arrived."""
        return not self._events and not self._writes and self._confirmed is None

    def release(self, fields: Mapping[str, int], launches: Sequence[Launch]) -> None:
        """Take in a RELEASE_MEM. Raises Fault for what it cannot do."""
        if fields["DATA_SEL"] not in (_NONE, _LOW, _DATA, _CLOCK):
            raise Fault(f"RELEASE_MEM with DATA_SEL {fields['DATA_SEL']} is not one that this mock knows")
        if fields["EVENT_INDEX"] != ai.event_index__mec_release_mem__end_of_pipe:
            raise Fault(
                f"RELEASE_MEM with EVENT_INDEX {fields['EVENT_INDEX']}: expected 5, the end of the pipe"
            )
        size = 4 if fields["DATA_SEL"] == _LOW else 8
        if fields["DATA_SEL"] != _NONE and (fields["address_lo"] % size):
            raise Fault(f"RELEASE_MEM to {fields['address_lo']:#x}, which is no address of {size} bytes")
        timer = fields["DATA_SEL"] == _CLOCK
        needs = () if timer else tuple(one for one in launches if one.flushed and not one.retired)
        self._events.append(Event(needs, fields))

    def step(self) -> bool:
        """Let one thing happen. PageFault."""
        if self._confirmed is not None:
            self._arrive(self._confirmed)
            self._confirmed = None
            return True
        ready = bool(self._events) and all(one.retired for one in self._events[0].needs)
        if self._writes and (not ready or self._random.random() < 0.5):
            self._arrive(self._writes.pop(self._random.randrange(len(self._writes))))
            return True
        if ready:
            self._happen(self._events.popleft())
        return ready

    def _happen(self, event: Event) -> None:
        fields = event.fields
        self._flush(fields)
        kind, how = fields["DATA_SEL"], fields["INT_SEL"]
        number = fields["interrupt"] if how in _INTERRUPTS else None
        if kind == _NONE:
            if number is not None:
                self._interrupt(number)
            return
        value = self._clock() if kind == _CLOCK else fields["data_lo"] | fields["data_hi"] << 32
        data = value.to_bytes(8, "little")[: 4 if kind == _LOW else 8]
        write = _Write(fields["address_lo"] | fields["address_hi"] << 32, data, number)
        if how in _CONFIRMED:
            self._confirmed = write
        else:
            self._writes.append(write)

    def _arrive(self, write: _Write) -> None:
        self._caches.space.write(write.address, write.data)
        if write.interrupt is not None:
            self._interrupt(write.interrupt)

    def _flush(self, fields: Mapping[str, int]) -> None:
        caches = self._caches
        if self._chip.generation == 9:
            if fields["TC_WB_ACTION_EN"]:
                caches.l2.write_back()
            if fields["TCL1_ACTION_EN"]:
                _forget(*caches.vector, *caches.gl1)
            if fields["TC_ACTION_EN"]:
                caches.l2.invalidate()
            return
        if fields["GL2_WB"]:
            caches.l2.write_back()
        if fields["GLV_INV"]:
            _forget(*caches.vector)
        if fields["GL1_INV"]:
            _forget(*caches.gl1)
        if fields["GL2_INV"]:
            caches.l2.invalidate()


def _forget(*caches: Cache) -> None:
    for cache in caches:
        cache.invalidate()
