"""Buffers: memory that GPUs see at the address at which the CPU sees it."""

from __future__ import annotations

import ctypes
import weakref
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from enum import Enum
from types import TracebackType
from typing import Any, Self

from bindings import kfd, libc

from ..errors import Closed
from ..system import view
from .connection import Connection, refused
from .node import Node
from .sizes import PAGE, page_align

_WRITABLE, _EXECUTABLE = kfd.KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE, kfd.KFD_IOC_ALLOC_MEM_FLAGS_EXECUTABLE
_PLACE = kfd.KFD_IOC_ALLOC_MEM_FLAGS_NO_SUBSTITUTE


class Kind(Enum):
    """Where a buffer is, and who keeps copies of it."""

    DEVICE = kfd.KFD_IOC_ALLOC_MEM_FLAGS_VRAM | _WRITABLE | _PLACE
    """The GPU's memory, for the GPU alone."""
    CODE = kfd.KFD_IOC_ALLOC_MEM_FLAGS_VRAM | _WRITABLE | _PLACE | _EXECUTABLE
    """The GPU's memory, for machine code."""
    HOST = kfd.KFD_IOC_ALLOC_MEM_FLAGS_GTT | _WRITABLE
    """The system's memory, which the GPU caches."""
    SHARED = (
        kfd.KFD_IOC_ALLOC_MEM_FLAGS_GTT
        | _WRITABLE
        | _EXECUTABLE
        | _PLACE
        | kfd.KFD_IOC_ALLOC_MEM_FLAGS_COHERENT
        | kfd.KFD_IOC_ALLOC_MEM_FLAGS_UNCACHED
    )
    """The system's memory, which nobody keeps copies of: rings, pointers, signals."""

    @property
    def visible(self) -> bool:
        """The CPU can read and write it."""
        return self not in (Kind.DEVICE, Kind.CODE)


class Buffer:
    """`address` is the same for the CPU and for the GPUs it is mapped to; the page after it is nobody's.

    Raises KernelRefused, OutOfMemory.
    """

    def __init__(
        self,
        connection: Connection,
        node: Node,
        size: int,
        kind: Kind = Kind.DEVICE,
        peers: Sequence[Node] = (),
    ) -> None:
        self._connection, self.node, self.size, self.kind = connection, node, size, kind
        self._view: memoryview | None
        self.gpus = (node.gpu_id, *(peer.gpu_id for peer in peers))
        whole = page_align(size)
        render = connection.acquire(node)
        for peer in peers:
            connection.acquire(peer)
        with ExitStack() as undo:
            flags = libc.MAP_PRIVATE | libc.MAP_ANONYMOUS | libc.MAP_NORESERVE
            guarded = whole + PAGE  # whoever runs over the end hits a page that is nobody's
            self._guarded, self._view = guarded, None
            self.address = _mmap(connection, 0, guarded, libc.PROT_NONE, flags, -1, 0)
            undo.callback(self._end_mapping)
            reply = connection.call(
                kfd.AMDKFD_IOC_ALLOC_MEMORY_OF_GPU,
                va_addr=self.address,
                size=whole,
                gpu_id=node.gpu_id,
                flags=kind.value,
            )
            self.handle = reply.handle
            undo.callback(connection.call, kfd.AMDKFD_IOC_FREE_MEMORY_OF_GPU, handle=self.handle)
            if kind.visible:
                both = libc.PROT_READ | libc.PROT_WRITE
                fixed = libc.MAP_SHARED | libc.MAP_FIXED
                _mmap(connection, self.address, whole, both, fixed, render, reply.mmap_offset)
            self._map()
            undo.callback(self._unmap)
            self._undo: ExitStack | None = undo.pop_all()

    def _map(self) -> None:
        self._each(kfd.AMDKFD_IOC_MAP_MEMORY_TO_GPU, self.gpus)

    def reach(self, connection: Connection, *nodes: Node) -> None:
        """Map it to those GPUs too that do not see it yet, by another connection of the process, which is its from
        then on."""
        self._connection = connection
        new = tuple(node.gpu_id for node in nodes if node.gpu_id not in self.gpus)
        for node in nodes:
            connection.acquire(node)
        if new:
            self._each(kfd.AMDKFD_IOC_MAP_MEMORY_TO_GPU, new)
            self.gpus += new

    def _end_mapping(self) -> None:
        """End the CPU's mapping; where something was made of `memory` that is still there, once it is gone."""
        system, held, self._view = self._connection.system, self._view, None
        used = None if held is None else weakref.ref(held.obj)
        if held is not None:
            with suppress(BufferError):  # something is made of it
                held.release()
            del held
        left = None if used is None else used()
        if left is None:
            system.munmap(self.address, self._guarded)
        else:
            weakref.finalize(left, system.munmap, self.address, self._guarded).atexit = False

    def _unmap(self) -> None:
        self._each(kfd.AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU, self.gpus)

    def _each(self, request: Any, gpus: tuple[int, ...]) -> None:
        ids = (ctypes.c_uint32 * len(gpus))(*gpus)
        args = request.argument(
            handle=self.handle, device_ids_array_ptr=ctypes.addressof(ids), n_devices=len(gpus)
        )
        while args.n_success < len(gpus):  # the kernel may stop half way, and goes on from there
            before = args.n_success
            self._connection.run(request, args)
            if args.n_success == before:
                raise refused(
                    OSError(libc.EIO, ""), request.name, f"handle={self.handle:#x}: no GPU was served"
                )

    @property
    def open(self) -> bool:
        """It was not closed."""
        return self._undo is not None

    @property
    def memory(self) -> memoryview:
        """Its bytes, to be read and written. Raises Closed."""
        if not self.open:
            raise Closed(f"the buffer at {self.address:#x} was closed")
        if not self.kind.visible:
            raise Closed(
                f"the buffer at {self.address:#x} is the GPU's alone: copy to one that the CPU can reach"
            )
        if self._view is None:
            self._view = view(self.address, self.size)
        return self._view

    def close(self) -> None:
        """Give the memory back. The GPU must not use it any more; `memory` says ValueError from then on.

        What was made of `memory` (a part of it, numpy's arrays) keeps its bytes for itself until it is gone; the GPU
        sees them no more.
        """
        undo, self._undo = self._undo, None
        if undo is not None:
            undo.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def _mmap(
    connection: Connection, address: int, size: int, protection: int, flags: int, fd: int, at: int
) -> int:
    try:
        return connection.system.mmap(address, size, protection, flags, fd, at)
    except OSError as problem:
        raise refused(problem, "mmap", f"size={size:#x}, fd={fd}, offset={at:#x}") from None
