"""A process's connection with KFD: /dev/kfd, one render node for each GPU, and every call."""

from __future__ import annotations

import ctypes
import errno
import os
from dataclasses import dataclass, field
from functools import cache
from types import TracebackType
from typing import Any, Self, TypeVar

from bindings import amdgpu_drm, kfd, libc
from bindings._support.ioctl import Ioctl, describe

from ..errors import Closed, DeviceFault, KernelRefused, NoDevice, OldKernel, OutOfMemory
from ..system import System
from .node import Node

R = TypeVar("R")
DEVICE = "/dev/kfd"
OLDEST = 11
"""The oldest minor version of the interface that anything here was tried with: Linux 6.1."""
_RUNTIME_ENABLE = 13  # the version that has it
INHERITED = "the device was opened before a fork: open it in the process that uses it"
_HINTS = {
    errno.ENOMEM: "close buffers, or ask for less (`python -m runtime info` says how much memory the GPU has)",
    errno.EINVAL: "the driver takes no such values; its log (dmesg) may say which, and `python -m runtime trace "
    "record` keeps what a program asks for",
    errno.EFAULT: "one of the addresses is not this process's",
    errno.ENOSPC: "there are no more of these for this process: close some",
    errno.ENOTTY: "this kernel does not know the call: a newer one is needed",
    errno.EBADF: INHERITED,
    errno.ENODEV: "the GPU's page tables were not acquired",
    errno.EBUSY: "something else in this process uses it: another runtime, or a second device object",
}


@cache
def process() -> int:
    """This process's number. The system is asked once, and after a fork: each step of a launch wants it."""
    return os.getpid()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=process.cache_clear)


@dataclass
class Kept:
    """What KFD keeps of a process until that ends, however often /dev/kfd is closed and opened: the render nodes whose
    page tables it took (it takes no others afterwards) by GPU, the page of events (which it does not give back), and
    the GPUs on which it runs none of the process's queues any more."""

    renders: dict[int, int] = field(default_factory=dict)
    page: Any = None
    page_used: bool = False
    faults: dict[int, DeviceFault] = field(default_factory=dict)


class Connection:
    """Raises NoDevice where there is no driver or no permission, OldKernel for one that is too old."""

    def __init__(self, system: System) -> None:
        self.system, self._pid = system, process()
        self.kept: Kept = system.kept.setdefault(self._pid, Kept())
        self._fd = _open(system, DEVICE)
        try:
            version = self.call(kfd.AMDKFD_IOC_GET_VERSION)
            self.version = version.major_version, version.minor_version
            if self.version < (kfd.KFD_IOCTL_MAJOR_VERSION, OLDEST):
                raise OldKernel(
                    f"KFD {version.major_version}.{version.minor_version}: nothing older than "
                    f"{kfd.KFD_IOCTL_MAJOR_VERSION}.{OLDEST} (Linux 6.1) was tried; boot a newer kernel"
                )
        except BaseException:
            self.close()
            raise

    @property
    def inherited(self) -> bool:
        """This process has it by a fork: the driver takes nothing from it here, and nothing of it is this process's to
        give back."""
        return process() != self._pid

    @property
    def fd(self) -> int:
        """Of /dev/kfd. Raises Closed."""
        if self._fd < 0:
            raise Closed("the connection with KFD was closed")
        return self._fd

    def acquire(self, node: Node) -> int:
        """Open a GPU's render node, and take its page tables for this process. The descriptor of the node."""
        renders = self.kept.renders
        if node.gpu_id not in renders:
            fd = _open(self.system, node.render)
            try:
                self.call(kfd.AMDKFD_IOC_ACQUIRE_VM, drm_fd=fd, gpu_id=node.gpu_id)
            except BaseException:
                self.system.close(fd)
                raise
            renders[node.gpu_id] = fd
        return renders[node.gpu_id]

    def enable(self) -> None:
        """Tell the kernel that a runtime is here; before the first queue. Kernels before 6.5 are not told."""
        if self.version[1] >= _RUNTIME_ENABLE:
            self.call(kfd.AMDKFD_IOC_RUNTIME_ENABLE, mode_mask=kfd.KFD_RUNTIME_ENABLE_MODE_ENABLE_MASK)

    def call(self, request: Ioctl[R], **fields: Any) -> R:
        """Run an ioctl with these fields; the record as the kernel has filled it. Raises KernelRefused."""
        record = request.argument(**fields)
        self.run(request, record)
        filled: R = record
        return filled

    def run(self, request: Any, record: Any) -> None:
        """Run an ioctl on a record of the caller's. Raises KernelRefused."""
        try:
            self.system.ioctl(self.fd, int(request), record)
        except OSError as problem:
            raise refused(problem, request.name, describe(record)) from None

    def counter_frequency(self, node: Node) -> int:
        """How fast a GPU's counter runs, in Hz."""
        info = amdgpu_drm.drm_amdgpu_info_device()
        args = amdgpu_drm.drm_amdgpu_info(query=amdgpu_drm.AMDGPU_INFO_DEV_INFO)
        args.return_pointer, args.return_size = ctypes.addressof(info), ctypes.sizeof(info)
        request = amdgpu_drm.DRM_IOCTL_AMDGPU_INFO
        try:
            self.system.ioctl(self.acquire(node), int(request), args)
        except OSError as problem:
            raise refused(problem, request.name, describe(args)) from None
        return int(info.gpu_counter_freq) * 1000

    def close(self) -> None:
        """Close /dev/kfd; render nodes stay open for who opens it next."""
        fd, self._fd = self._fd, -1
        if fd >= 0:
            self.system.close(fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def refused(problem: OSError, call: str, fields: str) -> KernelRefused:
    """The typed error for what the kernel has said."""
    number = problem.errno or errno.EIO
    kind = OutOfMemory if number == errno.ENOMEM else KernelRefused
    return kind(number, call, fields, _HINTS.get(number, ""))


def _open(system: System, path: str) -> int:
    try:
        return system.open(path, libc.O_RDWR | libc.O_CLOEXEC)
    except OSError as problem:
        hints = {
            errno.ENOENT: "is there an AMD GPU, and is its driver loaded (modprobe amdgpu)?",
            errno.EACCES: "may this user open it? (usermod -aG render,video USER, then log in again)",
            errno.EPERM: "a container or cgroup hides it: pass the device through",
        }
        hint = hints.get(problem.errno or 0, "see the kernel's log")
        raise NoDevice(f"{path}: {problem.strerror}; {hint}") from None
