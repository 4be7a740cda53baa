"""A GPU, opened: memory, programs, command buffers, a queue."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack, suppress
from threading import RLock
from types import TracebackType
from typing import Any, Protocol, Self

from bindings import kfd as uapi
from bindings import libc

from . import kfd
from .amd import codeobject, sdma
from .buffer import Buffer
from .compilers import machine_code
from .errors import (
    Closed,
    DeviceFault,
    KernelRefused,
    NoDevice,
    RuntimeFault,
    TimedOut,
    one_of,
    seconds,
    text,
)
from .kfd import Connection, Event, EventPage, Kind, Node, QueueKind
from .kfd.clock import Clock
from .kfd.connection import INHERITED
from .kfd.engines import Engine
from .kfd.faults import fault
from .kfd.pool import SLAB, Pool
from .kfd.scratch import ScratchMemory
from .program import Program
from .queue import Queue, Submission
from .recipes.launch import Scratch
from .recording import CommandBuffer, Segment
from .signal import Signal, Timestamp
from .system import System
from .tracing import Level

_RING = 1 << 16  # bytes
_LONGEST_SLEEP = 1.0  # seconds after which one looks again, whatever should have woken
_ZEROS = 16 * sdma.LARGEST_COPY  # bytes that are cleared at once: the packets for them fit into any ring
_LAST_LOOK = 0.1  # seconds that work which nobody has waited for has until its device is closed
_PATIENCE = 30.0  # seconds after which one is told that nothing has ended


class Placed(Protocol):
    """Memory of the device."""

    @property
    def address(self) -> int:
        """Where it is."""


class Device:
    """One GPU. One process has one open at a time: KFD gives a process one page of events. After a fault of the GPU the
    driver runs none of the process's work on it any more: opening it again raises the DeviceFault anew.

    `ring` is the size of the queues' rings in bytes; `patience` are the seconds of a wait that is given none of its
    own, math.inf for no end. Raises NoDevice, OldKernel, UnknownChip, KernelRefused, BadArguments, BadSettings.
    """

    def __init__(
        self, system: System, index: int = 0, *, ring: int = _RING, patience: float = _PATIENCE
    ) -> None:
        self.system, self.patience = system, seconds(patience, "patience")
        self.fault: DeviceFault | None = None
        """What stopped the device; nothing runs on it any more."""
        self._undo: ExitStack | None = None
        self._closing = self._blamed = False
        self.lock = RLock()
        """Held by who hands work over, or changes what the device keeps: several threads may use a device."""
        with ExitStack() as undo:
            self.connection = undo.enter_context(Connection(system))
            found = kfd.nodes(system)
            if not 0 <= index < len(found):
                raise NoDevice(f"kfd:{index}: this process sees {len(found)} GPUs, from kfd:0 on")
            self.node: Node = found[index]
            _ = self.node.chip.registers  # a GPU that nobody can program is refused here
            self.connection.acquire(self.node)
            if self.node.gpu_id in self.connection.kept.faults:
                raise self.connection.kept.faults[self.node.gpu_id]
            self._enable()
            page = EventPage(self.connection, self.node)
            undo.callback(page.close)
            self.wake = undo.enter_context(Event(self.connection, page))
            self._memory_fault = undo.enter_context(Event(self.connection, page, uapi.KFD_IOC_EVENT_MEMORY))
            self._reset = undo.enter_context(Event(self.connection, page, uapi.KFD_IOC_EVENT_HW_EXCEPTION))
            self.pool = Pool(lambda size: kfd.Buffer(self.connection, self.node, size, Kind.SHARED))
            undo.callback(self.pool.close)
            self._scratch = ScratchMemory(self.connection, self.node)
            undo.callback(self._scratch.close)
            self.compute_engine = self._engine(QueueKind.PM4, ring, undo)
            self.copy_engine = self._engine(QueueKind.SDMA, ring, undo)
            self.clock = Clock(self.connection, self.node)
            self.queue = Queue(self)
            self._buffers: list[Buffer] = []
            self._programs: list[Program] = []
            self._retired: deque[tuple[Submission | None, Callable[[], Any]]] = deque()
            self._fresh_code = False
            undo.callback(self._close_all)
            self._undo = undo.pop_all()

    def _enable(self) -> None:
        try:
            self.connection.enable()
        except KernelRefused as problem:
            if problem.errno != libc.EBUSY:  # another runtime in this process has done it
                raise

    def _engine(self, kind: QueueKind, ring: int, undo: ExitStack) -> Engine:
        def wait_until(ready: Callable[[], bool], what: str) -> None:
            self.wait_until(ready, None, what)

        engine = Engine(self.connection, self.node, kind, ring, self.pool.take(8), wait_until)
        undo.callback(engine.close)
        return engine

    # What a program does --------------------------------------------------------------------------------------------

    def alloc(self, size: int, kind: Kind = Kind.DEVICE) -> Buffer:
        """A buffer of so many bytes. Raises OutOfMemory, BadArguments."""
        with self.lock:
            self.check_open()
            self.release_retired()
            buffer = Buffer(self, size, kind)
            self._buffers.append(buffer)
        return buffer

    def load(self, file: bytes) -> Program:
        """The kernels of a code object (an ELF file). Raises BadCodeObject, OutOfMemory."""
        self.check_open()
        program = Program(self, file)
        self._fresh_code = True
        return program

    def compile(self, source: str) -> Program:
        """The kernels of a HIP source, by comgr or clang, whichever is here. Raises BadSource, NoCompiler,
        BadArguments."""
        self.check_open()
        return self.load(machine_code(text(source, "compile: a source"), self.node.target))

    def record(
        self, *, profile: bool = False, concurrent: bool = False, trace: Level | None = None
    ) -> CommandBuffer:
        """A new command buffer. Raises OutOfMemory, BadArguments."""
        self.check_open()
        self.release_retired()
        one_of(profile, bool, "profile")
        one_of(concurrent, bool, "concurrent")
        if trace is not None:
            one_of(trace, Level, "trace")
        return CommandBuffer(self, profile, concurrent, trace)

    def signal(self) -> Signal:
        """A new signal, at 0."""
        self.check_open()
        self.release_retired()
        return Signal(self, self.pool.take(8))

    def timestamp(self) -> Timestamp:
        """A place for a time."""
        self.check_open()
        self.release_retired()
        return Timestamp(self, self.pool.take(8))

    def finish(self, timeout: float | None = None) -> None:
        """Wait until everything that was submitted has ended, at most `timeout` seconds (None: `patience`).

        Raises TimedOut, DeviceFault, BadArguments.
        """
        self.check_open()
        last = self.queue.last
        if last is not None:  # work ends in order
            last.wait(timeout)

    # What its parts ask of it ---------------------------------------------------------------------------------------

    @property
    def open(self) -> bool:
        """It was not closed, and this is the process that has opened it."""
        return self._undo is not None and not self._closing and not self.connection.inherited

    @property
    def inherited(self) -> bool:
        """This process has it by a fork, and can do nothing with it."""
        return self.connection.inherited

    def check_open(self, *buffers: Buffer) -> None:
        """Raises Closed if the device or one of the buffers was closed, DeviceFault if the device has stopped."""
        if not self.open:
            raise Closed(INHERITED if self.inherited else "the device was closed")
        if self.fault is not None:
            raise self.fault
        for buffer in buffers:
            if not buffer.open:
                raise Closed(f"the buffer at {buffer.address:#x} was closed, and is used")
            if buffer.device is not self:
                raise Closed(f"the buffer at {buffer.address:#x} is another device's")

    def take_fresh_code(self) -> bool:
        """Whether machine code was loaded since this was asked last."""
        with self.lock:
            fresh, self._fresh_code = self._fresh_code, False
            return fresh

    def scratch(self, kernel: codeobject.Kernel) -> Scratch | None:
        """Memory for what a kernel's work-items keep for themselves. Raises OutOfMemory, BadArguments."""
        if not kernel.scratch:
            return None
        with self.lock:
            return self._scratch.fit(kernel)

    def upload(self, target: Placed, offset: int, data: memoryview) -> None:
        """Bytes to memory that the CPU does not reach, and wait until they are there."""
        self._staged(len(data), lambda at, piece, some: (piece, target.address + offset + at), data, None)

    def zero(self, target: Placed, offset: int, size: int) -> None:
        """Zeros to memory, a multiple of 4 bytes: the GPU writes them, before what is submitted next."""
        for at in range(0, size, _ZEROS):
            packets = sdma.fill(self.node.chip, target.address + offset + at, 0, min(_ZEROS, size - at))
            self.queue.run([Segment(QueueKind.SDMA, (packets,))])

    def download(self, source: Placed, offset: int, size: int) -> bytes:
        """Bytes from memory that the CPU does not reach."""
        found = bytearray(size)
        self._staged(size, lambda at, piece, some: (source.address + offset + at, piece), None, found)
        return bytes(found)

    def _staged(
        self,
        size: int,
        ends: Callable[[int, int, int], tuple[int, int]],
        data: memoryview | None,
        found: bytearray | None,
    ) -> None:
        self.check_open()
        piece = self.pool.take(min(max(size, 1), SLAB))
        try:
            for at in range(0, size, piece.size):
                some = min(piece.size, size - at)
                if data is not None:
                    piece.write(data[at : at + some])
                source, destination = ends(at, piece.address, some)
                packets = (sdma.copy(self.node.chip, source, destination, some),)
                self.queue.run([Segment(QueueKind.SDMA, packets)]).wait()
                if found is not None:
                    found[at : at + some] = piece.read(some)
        finally:
            if self.fault is None:
                self.pool.give(piece)

    def defer(self, release: Callable[[], Any]) -> None:
        """Do something at the next call that makes or submits something once all that is submitted now has ended;
        nothing where the device's end has done all. Finalizers may call this in the middle of anything."""
        if self.open:
            self._retired.append((self.queue.last, release))

    def retire(self, release: Callable[[], Any]) -> None:
        """Do something once all that is submitted now has ended: at once, if it has."""
        self.defer(release)
        self.release_retired()

    def release_retired(self) -> None:
        """Do what was put off, as far as it can be done; not while another thread hands work over."""
        if not self.open:
            return
        if self.lock.acquire(blocking=False):
            try:
                with suppress(Closed):  # by another thread, just now
                    while self._retired and (self._retired[0][0] is None or self._retired[0][0].ended):
                        self._retired.popleft()[1]()
            finally:
                self.lock.release()

    def forget(self, buffer: Buffer) -> None:
        """A buffer is about to be closed: wait for who uses it."""
        if self.fault is None and self.open and buffer.user is not None:
            buffer.user.wait()
        with self.lock:
            if buffer in self._buffers:
                self._buffers.remove(buffer)

    def keep(self, program: Program) -> None:
        """A program is being loaded: its memory is given back with the device."""
        self._programs.append(program)

    def let_go(self, program: Program) -> None:
        """A program has given its memory back, or is about to."""
        with self.lock:
            # Programs are mappings: they compare by what is in them.
            self._programs = [one for one in self._programs if one is not program]

    def unload(self, program: Program) -> None:
        """A program is about to be closed: wait for what runs."""
        if self.fault is None and self.open:
            self.finish()
        self.let_go(program)

    def blame(self, problem: RuntimeFault) -> None:
        """Name the kernel whose code begins where a mock says that it went wrong."""
        self._blamed = True
        entry = getattr(problem, "entry", None)
        for program in [*self._programs]:
            for kernel in program.values():
                if kernel.entry == entry:
                    problem.blame(kernel.name)

    # Waiting --------------------------------------------------------------------------------------------------------

    def wait_until(self, ready: Callable[[], bool], timeout: float | None, what: str) -> None:
        """Wait for something that the GPU does; `what` is for the message. Raises TimedOut, DeviceFault."""
        span = self.patience if timeout is None else seconds(timeout, "timeout")
        end = math.inf if math.isinf(span) else self.system.now() + int(span * 1e9)
        self.check_open()
        while not ready():
            self.check_open()  # another thread may have closed it
            left = (end - self.system.now()) / 1e9
            if left <= 0:
                raise TimedOut(
                    f"{what}: {span} s are over; the work is longer than that (wait again, or for longer), or the "
                    "queue hangs (the kernel's log says whether the GPU was reset)"
                )
            events = (self.wake, self._memory_fault, self._reset)
            try:
                found = kfd.wait(self.connection, events, min(left, _LONGEST_SLEEP))
            except KernelRefused:
                self.check_open()  # another thread may have closed it: its events are gone
                raise
            except RuntimeFault as problem:
                self.blame(problem)
                raise
            if found is not None:
                self._look(found[1].memory_exception_data, found[2].hw_exception_data)

    def _look(self, memory: Any, reset: Any) -> None:
        if not memory.gpu_id and not reset.gpu_id:
            return
        kernels = {name for one in list(self.queue.flying) if not one.ended for name in one.kernels}
        kernel = kernels.pop() if len(kernels) == 1 else None
        self.fault = fault(memory, reset, kernel, list(self._buffers))
        self.connection.kept.faults[self.node.gpu_id] = self.fault
        raise self.fault

    # The end --------------------------------------------------------------------------------------------------------

    def _close_all(self) -> None:
        buffers, programs = self._buffers, self._programs
        self._buffers, self._programs = [], []
        with ExitStack() as each:  # one that is refused keeps no other
            for drop in (*(one.drop for one in buffers), *(one.drop for one in programs)):
                each.callback(drop)

    def close(self) -> None:
        """End the queues, whatever they are doing, and give everything back. Threads that use it get Closed. In a child
        of the process that has opened it, nothing is given back.

        Raises DeviceFault at the end, if work that nobody has waited for was stopped, or is within a tenth of a second.
        """
        self._end(True)

    def _end(self, look: bool) -> None:
        if self.inherited:  # all of it is the parent's, and the lock may be held by a thread that is not here
            self._undo = None
            return
        problem = self._last_fault() if look else None
        self._closing = True  # who holds the lock and waits for the GPU lets go
        with self.lock:
            undo, self._undo = self._undo, None
            if undo is not None:
                undo.close()
        if problem is not None:
            raise problem

    def _last_fault(self) -> RuntimeFault | None:
        """What has stopped work, if nobody was told."""
        if not self.open or self.fault is not None or self._blamed or self.queue.last is None:
            return None
        try:
            self.finish(_LAST_LOOK)
        except (TimedOut, Closed, KernelRefused):  # it goes on, or cannot be asked
            return None
        except RuntimeFault as problem:
            return problem
        return None

    def __enter__(self) -> Self:
        if not self.open:
            raise Closed("the device was closed: open it again")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        self._end(kind is None)
