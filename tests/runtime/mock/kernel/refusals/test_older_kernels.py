"""What kernels before 6.12 refuse, or answer otherwise."""

from __future__ import annotations

import ctypes

from bindings import kfd, libc
from runtime.mock.kernel.profile import Profile
from runtime.mock.kernel.user import NOT_SUPPORTED
from tests.runtime.mock.kernel.raw import PAGE, Raw, refused

BY_ENGINE = kfd.KFD_IOC_QUEUE_TYPE_SDMA_BY_ENG_ID


def test_what_older_kernels_do_not_know() -> None:
    old = Raw(Profile(11))
    with refused(libc.ENOTTY):
        old(kfd.AMDKFD_IOC_RUNTIME_ENABLE, mode_mask=1)
    assert "cwsr_size" not in old.node.properties and "cwsr_size" in Raw().node.properties
    with refused(NOT_SUPPORTED):
        old.queue(queue_type=BY_ENGINE)
    assert old.queue(ctl_stack_size=PAGE).queue_id >= 0  # nobody looked before 6.12
    assert old.node.sizes == Raw().node.sizes  # and the formulas give what newer ones say


def test_ages_are_compared_from_1_14_on() -> None:
    """A signal between two waits that was already taken by somebody else still ends the second one."""
    for minor, ended in ((14, kfd.KFD_IOC_WAIT_RESULT_COMPLETE), (11, kfd.KFD_IOC_WAIT_RESULT_TIMEOUT)):
        raw = Raw(Profile(minor))
        reply = raw(kfd.AMDKFD_IOC_CREATE_EVENT, auto_reset=1)
        raw(kfd.AMDKFD_IOC_SET_EVENT, event_id=reply.event_id)
        raw(kfd.AMDKFD_IOC_RESET_EVENT, event_id=reply.event_id)
        item = kfd.kfd_event_data(event_id=reply.event_id)
        item.signal_event_data.last_event_age = 1
        wanted = {"events_ptr": ctypes.addressof(item), "num_events": 1, "timeout": 1}
        assert raw(kfd.AMDKFD_IOC_WAIT_EVENTS, **wanted).wait_result == ended
        assert item.signal_event_data.last_event_age == (2 if minor == 14 else 1)
