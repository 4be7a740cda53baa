"""What Linux 6.12 refuses of events and of waiting for them, with its errno."""

from __future__ import annotations

import ctypes

import pytest

from bindings import kfd, libc
from runtime.mock import Fault
from tests.runtime.mock.kernel.raw import PAGE, Raw, refused


def test_an_event_page_given_twice(raw: Raw) -> None:
    page = raw.allocate(0x8000)
    raw(kfd.AMDKFD_IOC_CREATE_EVENT, event_page_offset=page.handle)
    raw(kfd.AMDKFD_IOC_CREATE_EVENT)
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_CREATE_EVENT, event_page_offset=page.handle)
    with refused(libc.EPERM):  # it is the process's until that ends
        raw(kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU, handle=page.handle)
    small = Raw()
    with refused(libc.EINVAL):
        small(kfd.AMDKFD_IOC_CREATE_EVENT, event_page_offset=small.allocate(PAGE).handle)


def test_as_many_events_as_a_page_has_slots(raw: Raw) -> None:
    for _ in range(kfd.KFD_SIGNAL_EVENT_LIMIT - 1):  # number 0 is nobody's
        raw.machine.process.events.create(kfd.kfd_ioctl_create_event_args())
    with refused(libc.ENOSPC):
        raw(kfd.AMDKFD_IOC_CREATE_EVENT)


def test_waiting_for_what_is_not_there(raw: Raw) -> None:
    item = kfd.kfd_event_data(event_id=77)
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_WAIT_EVENTS, events_ptr=ctypes.addressof(item), num_events=1)
    with refused(libc.EFAULT):
        raw(kfd.AMDKFD_IOC_WAIT_EVENTS, events_ptr=8, num_events=1)
    with refused(libc.EINVAL):
        raw(kfd.AMDKFD_IOC_DESTROY_EVENT, event_id=77)


def test_waiting_for_ever_for_nothing(raw: Raw) -> None:
    reply = raw(kfd.AMDKFD_IOC_CREATE_EVENT)
    item = kfd.kfd_event_data(event_id=reply.event_id)
    wanted = {"events_ptr": ctypes.addressof(item), "num_events": 1}
    assert raw(kfd.AMDKFD_IOC_WAIT_EVENTS, timeout=5, **wanted).wait_result == kfd.KFD_IOC_WAIT_RESULT_TIMEOUT
    with pytest.raises(Fault, match="without a timeout, and nothing is left"):
        raw(kfd.AMDKFD_IOC_WAIT_EVENTS, timeout=0xFFFFFFFF, **wanted)
    raw(kfd.AMDKFD_IOC_SET_EVENT, event_id=reply.event_id)
    assert raw(kfd.AMDKFD_IOC_WAIT_EVENTS, timeout=0xFFFFFFFF, **wanted).wait_result == 0
