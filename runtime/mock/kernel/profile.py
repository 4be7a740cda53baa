"""Which kernel the mock is: its interface's version, and what it therefore knows."""

from __future__ import annotations

from dataclasses import dataclass

from bindings import kfd


@dataclass(frozen=True)
class Profile:
    """A kernel by the minor version of its KFD interface; 17 is Linux 6.12, 11 is that of Debian 12."""

    minor: int = 17
    large_bar: bool = True
    """The CPU reaches all of the GPU's memory."""

    @property
    def strict_queues(self) -> bool:
        """CREATE_QUEUE looks at the memory that a queue is given, and sysfs says what it expects."""
        return self.minor >= 17

    @property
    def event_ages(self) -> bool:
        """WAIT_EVENTS keeps wake-ups from getting lost."""
        return self.minor >= 14

    def knows(self, number: int) -> bool:
        """Whether there is an ioctl with a number."""
        return self.minor >= _SINCE.get(number, 0)


def _number(request: int) -> int:
    return int(request) & 0xFF


_SINCE = {
    _number(kfd.AMDKFD_IOC_SVM): 5,
    _number(kfd.AMDKFD_IOC_SET_XNACK_MODE): 5,
    _number(kfd.AMDKFD_IOC_AVAILABLE_MEMORY): 9,
    _number(kfd.AMDKFD_IOC_EXPORT_DMABUF): 12,
    _number(kfd.AMDKFD_IOC_RUNTIME_ENABLE): 13,
    _number(kfd.AMDKFD_IOC_DBG_TRAP): 13,
}
