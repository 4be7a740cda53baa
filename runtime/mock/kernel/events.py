"""KFD's events: slots that the GPU writes to, interrupts that look at them, and waiting."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from bindings import kfd, libc

from ..memory import Fault
from .memory import Memory
from .user import Refusal, copy_in, copy_out

UNSIGNALLED = (1 << 64) - 1
_SLOT = 8
_FIRST_OTHER = 1 << 31  # ids of events that have no slot
_FOREVER = 0xFFFFFFFF
_ITEM = ctypes.sizeof(kfd.kfd_event_data)


@dataclass
class Event:
    """One event. `age` grows with every signal; `data` is what happened, for those that say it."""

    id: int
    kind: int
    auto_reset: bool
    signalled: bool = False
    age: int = 1
    data: Any = None


@dataclass
class Events:
    """All events of a process. `step` lets the hardware work and says whether there was anything to do; `now` is the
    time, `sleep` lets it pass, in nanoseconds, and `skip` as well, where something happened meanwhile; `emulating` says
    whether machine code is being carried out, which takes much longer here than on a GPU."""

    memory: Memory
    step: Callable[[], bool]
    now: Callable[[], int]
    sleep: Callable[[int], None]
    skip: Callable[[int], None]
    emulating: Callable[[], bool]
    ages: bool
    events: dict[int, Event] = field(default_factory=dict)
    page: memoryview | None = None

    def create(self, args: Any) -> None:
        """CREATE_EVENT. Raises Refusal."""
        if args.event_page_offset:
            found = self.memory.allocations.get(args.event_page_offset)
            if (
                self.page is not None
                or found is None
                or len(found.memory) < kfd.KFD_SIGNAL_EVENT_LIMIT * _SLOT
            ):
                raise Refusal(libc.EINVAL)
            self.page, self.memory.page = found.memory, found
            self._clear()
        if args.event_type == kfd.KFD_IOC_EVENT_SIGNAL:
            if self.page is None:
                self.page = memoryview(bytearray(kfd.KFD_SIGNAL_EVENT_LIMIT * _SLOT))
                self._clear()
            # Number 0 is kept for interrupts that name no event.
            number = next((at for at in range(1, kfd.KFD_SIGNAL_EVENT_LIMIT) if at not in self.events), None)
            if number is None:
                raise Refusal(libc.ENOSPC)
            args.event_slot_index = number
            self.page[number * _SLOT : (number + 1) * _SLOT] = UNSIGNALLED.to_bytes(_SLOT, "little")
        else:
            number = next(at for at in range(_FIRST_OTHER, 2 * _FIRST_OTHER) if at not in self.events)
        self.events[number] = Event(number, args.event_type, bool(args.auto_reset))
        args.event_id = args.event_trigger_data = number

    def _clear(self) -> None:
        assert self.page is not None
        self.page[: kfd.KFD_SIGNAL_EVENT_LIMIT * _SLOT] = b"\xff" * (kfd.KFD_SIGNAL_EVENT_LIMIT * _SLOT)

    def _found(self, number: int) -> Event:
        if number not in self.events:
            raise Refusal(libc.EINVAL)
        return self.events[number]

    def destroy(self, args: Any) -> None:
        """DESTROY_EVENT."""
        del self.events[self._found(args.event_id).id]

    def set(self, args: Any) -> None:
        """SET_EVENT."""
        self._signal(self._found(args.event_id))

    def reset(self, args: Any) -> None:
        """RESET_EVENT."""
        self._found(args.event_id).signalled = False

    def _signal(self, event: Event) -> None:
        event.signalled = True
        event.age += 1

    def interrupt(self, number: int) -> None:
        """The GPU interrupts, with a number: the event of that number if its slot was written, else all whose was."""
        if self.page is None:
            return
        wanted = (
            [number]
            if number and self._written(number)
            else [one for one in self.events if self._written(one)]
        )
        for one in wanted:
            self.page[one * _SLOT : (one + 1) * _SLOT] = UNSIGNALLED.to_bytes(_SLOT, "little")
            if one in self.events:
                self._signal(self.events[one])

    def _written(self, number: int) -> bool:
        if self.page is None or number >= kfd.KFD_SIGNAL_EVENT_LIMIT:
            return False
        return int.from_bytes(self.page[number * _SLOT : (number + 1) * _SLOT], "little") != UNSIGNALLED

    def tell(self, kind: int, data: Any) -> None:
        """Something happened that events of a kind are for."""
        for event in self.events.values():
            if event.kind == kind:
                event.data = data
                self._signal(event)

    def wait(self, args: Any) -> None:
        """WAIT_EVENTS. Raises Refusal, and Fault where nothing would ever end it."""
        data = copy_in(args.events_ptr, args.num_events * _ITEM)
        items = [kfd.kfd_event_data.from_buffer_copy(data, at * _ITEM) for at in range(args.num_events)]
        if any(item.event_id not in self.events for item in items):
            args.wait_result = kfd.KFD_IOC_WAIT_RESULT_FAIL
            raise Refusal(libc.EINVAL)
        end = None if args.timeout == _FOREVER else self.now() + args.timeout * 1_000_000
        done = all if args.wait_for_all else any
        # Of this thread's own time: on a machine with much to do a wait is not shorter.
        begun, most = time.thread_time(), args.timeout / 1000
        while not done(self._fires(item) for item in items):
            if end is not None and self.now() >= end:
                args.wait_result = kfd.KFD_IOC_WAIT_RESULT_TIMEOUT
                break
            if end is not None and time.thread_time() - begun > most and self.emulating():
                self.skip(end - self.now())
                continue
            if not self.step():  # nothing will ever happen
                if end is None:
                    raise Fault(
                        "WAIT_EVENTS without a timeout, and nothing is left that could signal an event"
                    )
                self.sleep(end - self.now())
        else:
            args.wait_result = kfd.KFD_IOC_WAIT_RESULT_COMPLETE
        self._hand_over(items)
        copy_out(args.events_ptr, b"".join(map(bytes, items)))

    def _fires(self, item: Any) -> bool:
        event = self.events[item.event_id]
        age = (
            item.signal_event_data.last_event_age
            if self.ages and event.kind == kfd.KFD_IOC_EVENT_SIGNAL
            else 0
        )
        return event.signalled or (age != 0 and age != event.age)

    def _hand_over(self, items: Iterable[Any]) -> None:
        for item in items:
            event = self.events[item.event_id]
            if not self._fires(item):
                continue
            if event.kind == kfd.KFD_IOC_EVENT_MEMORY and event.data is not None:
                item.memory_exception_data = event.data
            elif event.kind == kfd.KFD_IOC_EVENT_HW_EXCEPTION and event.data is not None:
                item.hw_exception_data = event.data
            elif self.ages and item.signal_event_data.last_event_age:
                item.signal_event_data.last_event_age = event.age
            if event.auto_reset:
                event.signalled = False
