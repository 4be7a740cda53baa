"""Events: how the GPU wakes a process, and how the kernel tells of faults."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

from bindings import kfd, libc

from ..errors import KernelRefused
from .connection import Connection
from .memory import Buffer, Kind
from .node import Node

_SLOT = 8
_FOREVER = 0xFFFFFFFF
_ITEM = kfd.kfd_event_data


class EventPage:
    """The slots of a process's signal events, in memory that the GPU reaches. The driver keeps the first one until the
    process ends: who opens it again gets the same."""

    def __init__(self, connection: Connection, node: Node, peers: Sequence[Node] = ()) -> None:
        self._kept = kept = connection.kept
        self._given = kept.page is not None and not kept.page_used
        if self._given:
            self.buffer: Buffer = kept.page
            self.buffer.reach(connection, node, *peers)
            kept.page_used = True
        else:
            self.buffer = Buffer(connection, node, kfd.KFD_SIGNAL_EVENT_LIMIT * _SLOT, Kind.SHARED, peers)

    def offer(self) -> int:
        """What the first event that is created must hand to the kernel; 0 for all others."""
        return 0 if self._given else self.buffer.handle

    def taken(self) -> None:
        """The kernel has it."""
        self._given = self._kept.page_used = True
        self._kept.page = self.buffer

    def close(self) -> None:
        """Give the memory back, to the driver or to the next one; all events must be gone."""
        if self._given:
            self._kept.page_used = False
        else:
            self.buffer.close()


class Event:
    """One event. `kind` is `kfd.KFD_IOC_EVENT_SIGNAL`, `_MEMORY` or `_HW_EXCEPTION`. Raises KernelRefused."""

    def __init__(self, connection: Connection, page: EventPage, kind: int = kfd.KFD_IOC_EVENT_SIGNAL) -> None:
        self._connection, self.kind = connection, kind
        offered = page.offer()
        try:
            reply = connection.call(
                kfd.AMDKFD_IOC_CREATE_EVENT,
                event_page_offset=offered,
                event_type=kind,
                auto_reset=int(kind == kfd.KFD_IOC_EVENT_SIGNAL),
            )
        except KernelRefused as problem:
            if not offered or problem.errno != libc.EINVAL:
                raise
            raise KernelRefused(
                libc.EINVAL,
                problem.ioctl,
                problem.fields,
                "a process has one page of events, and so one device open at a time: is another one open? close it",
            ) from None
        page.taken()
        self.id = reply.event_id
        self.slot = page.buffer.address + reply.event_slot_index * _SLOT
        """Where the GPU writes to, anything but all ones, before it interrupts with `id`."""
        self.age = 1
        self._open = True

    def close(self) -> None:
        """Give it back."""
        if self._open:
            self._open = False
            self._connection.call(kfd.AMDKFD_IOC_DESTROY_EVENT, event_id=self.id)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def wait(connection: Connection, events: Sequence[Event], timeout: float | None) -> list[Any] | None:
    """Sleep until one of the events fires, at most `timeout` seconds (None: for ever).

    The kernel's record of each event, in order; None if the time was up. A signal that came since the last wait is
    not missed: kernels from 6.4 on compare ages.
    """
    records = (_ITEM * len(events))()
    for record, event in zip(records, events, strict=True):
        record.event_id = event.id
        if event.kind == kfd.KFD_IOC_EVENT_SIGNAL:
            record.signal_event_data.last_event_age = event.age
    limit = _FOREVER if timeout is None else min(math.ceil(max(timeout, 0) * 1000), _FOREVER - 1)
    args = kfd.kfd_ioctl_wait_events_args(
        events_ptr=ctypes.addressof(records), num_events=len(events), timeout=limit
    )
    connection.run(kfd.AMDKFD_IOC_WAIT_EVENTS, args)
    for record, event in zip(records, events, strict=True):
        if event.kind == kfd.KFD_IOC_EVENT_SIGNAL:
            event.age = record.signal_event_data.last_event_age
    return None if args.wait_result == kfd.KFD_IOC_WAIT_RESULT_TIMEOUT else list(records)
