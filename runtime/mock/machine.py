"""A computer with GPUs that are not there: a `System` whose /dev/kfd is the mock's.

Nothing in it happens by itself. Something may happen whenever its client calls it, in an order and to an extent that a
seed decides; and the time that it shows is its own, so that a wait of an hour takes no time.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from random import Random
from threading import RLock
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import finalize

from bindings import amdgpu_drm, kfd, libc

from ..amd.layout import Packet
from ..amd.models import Model
from ..errors import BadArguments
from ..system import Doorbell, Linux, view
from .clock import Clock
from .hardware.caches import Caches
from .hardware.compute import Board
from .hardware.gpu import GpuHardware
from .hardware.launch import Emulator, Function, Kernels, Launch
from .hardware.space import NO_EXECUTE, NOT_PRESENT, READ_ONLY, PageFault, Space
from .kernel import sysfs
from .kernel.events import Events
from .kernel.memory import DOORBELL_SLICE, Memory
from .kernel.process import GPU_HZ, gpu_clock, process
from .kernel.profile import Profile
from .kernel.queues import MMAP_DOORBELL, MMAP_GPU_SHIFT, MMAP_TYPE_SHIFT
from .kernel.user import Refusal, copy_in, copy_out
from .memory import Fault
from .trace_unit import Source, Traced, TraceUnit

P = ParamSpec("P")
T = TypeVar("T")
_FIRST_FD = 1 << 20  # no real descriptor is as large
_KFD, _RENDER = "/dev/kfd", "/dev/dri/renderD"
_KFD_TYPE, _DRM_TYPE = (
    int(kfd.AMDKFD_IOC_GET_VERSION) >> 8 & 0xFF,
    int(amdgpu_drm.DRM_IOCTL_AMDGPU_INFO) >> 8 & 0xFF,
)
_WAIT = int(kfd.AMDKFD_IOC_WAIT_EVENTS) & 0xFF
_CALL_TIME, _STEP_TIME = 200, 700  # nanoseconds that a call takes, and at most a step
_LONGEST_BURST = 6  # steps that may happen during one call
_NO_STORE = (1 << 64) - 1  # what a doorbell holds that nobody has written: no queue ever gets as far
_QUIET = b"\xff" * DOORBELL_SLICE


def _one_at_a_time(call: Callable[Concatenate[Machine, P], T]) -> Callable[Concatenate[Machine, P], T]:
    """A call of one thread at a time: what happens during it happens in no other."""

    @wraps(call)
    def alone(machine: Machine, /, *args: P.args, **kwargs: P.kwargs) -> T:
        with machine.lock:
            return call(machine, *args, **kwargs)

    return alone


def _ended(memory: Memory, maps: dict[int, int]) -> None:
    """The process is over: what the kernel has kept for it goes."""
    page, memory.page = memory.page, None
    if page is not None:
        if page.seen in maps:
            Linux().munmap(page.seen, maps.pop(page.seen))
        memory.drop(page)


def _empty(traced: Traced) -> bytes:
    return b""


def _emulator() -> Emulator:
    try:
        from .emulator import carry_out  # numpy: not for those who teach the mock all their kernels
    except ImportError as error:
        raise Fault(
            f"machine code is carried out with numpy, which is not there ({error}): "
            "pip install 'autogen-ctypes[runtime-emulator]'"
        ) from None
    return carry_out


@dataclass(frozen=True, eq=False)
class _File:
    path: str
    pid: int
    gpu: int | None  # of a render node


class _Doorbell:
    def __init__(self, machine: Machine, gpu: int, place: int) -> None:
        self._machine, self._gpu, self._place = machine, gpu, place

    def ring(self, value: int) -> None:
        self._machine.ring(self._gpu, self._place, value)


class Machine:
    """A `System` with GPUs. `seed` decides what happens when; `trace` makes the streams of thread traces.

    What real hardware would do silently wrong, or hang at, is a `Fault`. Its GPU then stands still; it comes out of the
    next doorbell or wait, or of the closing of /dev/kfd, and never out of calls that make something or give it back.
    """

    def __init__(
        self,
        models: Sequence[Model],
        *,
        seed: int = 0,
        profile: Profile | None = None,
        trace: Source = _empty,
        devices: bool = True,
        readable: bool = True,
    ) -> None:
        if not isinstance(models, Sequence) or not all(isinstance(one, Model) for one in models):
            raise BadArguments(
                f"a machine has models of GPUs, [MODELS['gfx1100']] for instance, not {models!r}"
            )
        self.profile = profile or Profile()
        self.random, self.lock = Random(seed), RLock()
        self.kernels = Kernels(_emulator)
        self.lose: Callable[[Packet], bool] | None = None
        """Packets for which this is true are passed over: what happens when one was forgotten."""
        self.calls: list[str] = []
        """The ioctls that were asked for, by name, refused ones as well."""
        self._devices, self._readable = devices, readable
        self._clock = Clock(lambda: [what for gpu in self.gpus.values() for what in gpu.waits])
        self._problem: Fault | None = None
        self._reported = False
        self.kept: dict[int, Any] = {}
        self._linux = Linux()
        self._files: dict[int, _File] = {}
        self._maps: dict[int, int] = {}
        self._doorbells: dict[int, int] = {}  # address -> gpu
        self._sysfs = sysfs.files(models, self.profile)
        self._names = {
            int(getattr(kfd, name)) & 0xFF: name for name in dir(kfd) if name.startswith("AMDKFD_IOC_")
        }
        gpus = {sysfs.gpu_id(index): model for index, model in enumerate(models)}
        self.gpus: dict[int, GpuHardware] = {}
        spaces = {gpu: Space() for gpu in gpus}
        self.memory = Memory(spaces, {gpu: model.vram for gpu, model in gpus.items()}, self.profile.large_bar)
        self.events = Events(
            self.memory,
            self.step,
            self.now,
            self._clock.sleep,
            self._clock.skip,
            lambda: any(gpu.emulating for gpu in self.gpus.values()),
            self.profile.event_ages,
        )
        for gpu, model in gpus.items():
            self.gpus[gpu] = self._hardware(gpu, model, spaces[gpu], trace)
        finalize(self, _ended, self.memory, self._maps).atexit = False
        self.process = process(models, self.profile, self.memory, self.gpus, self.events, self.now)

    def _hardware(self, gpu: int, model: Model, space: Space, trace: Source) -> GpuHardware:
        chip = model.chip
        units = tuple(TraceUnit(chip, space, 0, engine, trace) for engine in range(chip.engines))
        board = Board(
            chip,
            Caches(space),
            self.random,
            self.now,
            lambda: gpu_clock(self._clock.now),
            self.events.interrupt,
            self.kernels,
            units,
            [],
            lambda packet: self.lose is not None and self.lose(packet),
        )
        return GpuHardware(board, lambda problem: self._faulted(gpu, problem))

    # What tests and tools do ----------------------------------------------------------------------------------------

    def teach(self, name: str, code: bytes, function: Function) -> None:
        """`function` is what the kernel does whose machine code begins with `code`. Raises BadArguments."""
        self.kernels.teach(name, code, function)

    @property
    def launches(self) -> list[Launch]:
        """Every kernel that was started on any GPU, oldest first on each."""
        return [launch for gpu in self.gpus.values() for launch in gpu.board.history]

    @property
    def resources(self) -> dict[str, int]:
        """What is in use: open files, mappings, allocations, events, queues; without what the kernel keeps for the
        process until it ends: the render nodes of its page tables, and the page of events."""
        page, vms = self.memory.page, list(self.process.vms.values())
        return {
            "files": sum(file not in vms for file in self._files.values()),
            "mappings": sum(page is None or at != page.seen for at in self._maps),
            "allocations": len(self.memory.allocations) - (page is not None),
            "events": len(self.events.events),
            "queues": len(self.process.queues.queues),
        }

    def reset_gpu(self, gpu: int | None = None) -> None:
        """The driver resets a GPU (None: the first) after a hang: its queues are dead, and events tell of it."""
        number = next(iter(self.gpus)) if gpu is None else gpu
        self.gpus[number].stop()
        data = kfd.kfd_hsa_hw_exception_data(
            reset_type=kfd.KFD_HW_EXCEPTION_WHOLE_GPU_RESET,
            reset_cause=kfd.KFD_HW_EXCEPTION_GPU_HANG,
            memory_lost=1,
            gpu_id=number,
        )
        self.events.tell(kfd.KFD_IOC_EVENT_HW_EXCEPTION, data)

    def _faulted(self, gpu: int, problem: PageFault) -> None:
        data = kfd.kfd_hsa_memory_exception_data(va=problem.va, gpu_id=gpu, ErrorType=kfd.KFD_MEM_ERR_NO_RAS)
        data.failure.NotPresent = problem.kind == NOT_PRESENT
        data.failure.ReadOnly = problem.kind == READ_ONLY
        data.failure.NoExecute = problem.kind == NO_EXECUTE
        self.events.tell(kfd.KFD_IOC_EVENT_MEMORY, data)

    # Time, and what happens in it -----------------------------------------------------------------------------------

    @_one_at_a_time
    def step(self) -> bool:
        """Let one thing happen on one GPU; False if nothing can. Fault."""
        try:
            return self._step()
        except Fault as problem:
            self._problem, self._reported = problem, True
            raise

    def _step(self) -> bool:
        self._stores()
        gpus = list(self.gpus.values())
        if len(gpus) > 1:
            self.random.shuffle(gpus)
        for gpu in gpus:
            if gpu.step():
                self._clock.busy(self.random.randrange(10, _STEP_TIME))
                return True
        return False

    @_one_at_a_time
    def settle(self) -> None:
        """Let everything happen that can."""
        while self.step():
            pass

    def _meanwhile(self) -> None:
        """A call takes its time, and the GPUs do not stand still."""
        self._clock.skip(_CALL_TIME)
        try:
            for _ in range(self.random.randrange(_LONGEST_BURST)):
                if not self._step():
                    break
        except Fault as problem:
            self._problem, self._reported = problem, False

    def _report(self) -> None:
        """Fault, if there was one."""
        if self._problem is not None:
            self._reported = True
            raise self._problem.with_traceback(None)

    def now(self) -> int:
        return self._clock.now

    @_one_at_a_time
    def pause(self, seconds: float) -> None:
        end = self._clock.now + max(int(seconds * 1e9), 1)
        while self._clock.now < end and self.step():
            pass
        self._clock.skip(end - self._clock.now)

    # System ---------------------------------------------------------------------------------------------------------

    def open(self, path: str, flags: int) -> int:
        gpu = None
        if path.startswith(_RENDER):
            index = int(path.removeprefix(_RENDER)) - sysfs.FIRST_RENDER
            gpu = sysfs.gpu_id(index) if 0 <= index < len(self.gpus) else None
        if not self._devices or (path != _KFD and gpu is None):
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        if not self._readable:
            raise OSError(errno.EACCES, os.strerror(errno.EACCES), path)
        fd = next(at for at in range(_FIRST_FD, 2 * _FIRST_FD) if at not in self._files)
        self._files[fd] = _File(path, os.getpid(), gpu)
        return fd

    @_one_at_a_time
    def close(self, fd: int) -> None:
        file = self._file(fd)
        del self._files[fd]
        if file.path == _KFD and not self._reported:
            self._report()

    def _file(self, fd: int) -> _File:
        if fd not in self._files:
            raise Refusal(libc.EBADF)
        return self._files[fd]

    @_one_at_a_time
    def ioctl(self, fd: int, request: int, argument: Any) -> int:
        file, request = self._file(fd), int(request)
        kind, size = request >> 8 & 0xFF, request >> 16 & 0x3FFF
        address = argument if isinstance(argument, int) else None
        data = (
            bytearray(memoryview(argument).cast("B"))
            if address is None
            else bytearray(copy_in(address, size))
        )
        try:
            if file.path == _KFD:
                self.calls.append(self._names.get(request & 0xFF, hex(request)))
                if kind != _KFD_TYPE:
                    raise Refusal(libc.ENOTTY)
                if file.pid != os.getpid():  # after a fork: the descriptor is another process's
                    raise Refusal(libc.EBADF)
                if request & 0xFF == _WAIT:
                    self._report()
                else:
                    self._clock.busy()
                self.process.ioctl(request, data, self._files.get)
            else:
                self._drm(kind, request, data)
            self._meanwhile()
        finally:
            if address is None:
                memoryview(argument).cast("B")[:] = data
            else:
                copy_out(address, bytes(data))
        return 0

    def _drm(self, kind: int, request: int, data: bytearray) -> None:
        if kind != _DRM_TYPE or request & 0xFF != int(amdgpu_drm.DRM_IOCTL_AMDGPU_INFO) & 0xFF:
            raise Refusal(libc.ENOTTY)
        args = amdgpu_drm.drm_amdgpu_info.from_buffer_copy(data)
        if args.query != amdgpu_drm.AMDGPU_INFO_DEV_INFO:
            raise Refusal(libc.EINVAL)
        info = amdgpu_drm.drm_amdgpu_info_device(gpu_counter_freq=GPU_HZ // 1000)
        copy_out(args.return_pointer, bytes(info)[: args.return_size])

    @_one_at_a_time
    def mmap(self, address: int, size: int, protection: int, flags: int, fd: int, offset: int) -> int:
        if fd < 0:
            found = self._linux.mmap(address, size, protection, flags, fd, offset)
        else:
            found = self._mmap_device(address, size, protection, flags, fd, offset)
        if not flags & libc.MAP_FIXED:
            self._maps[found] = size
        return found

    def _mmap_device(self, address: int, size: int, protection: int, flags: int, fd: int, offset: int) -> int:
        file = self._file(fd)
        if file.gpu is not None:
            behind = self.memory.behind(file.gpu, offset)
            if size != behind.size:
                raise Refusal(libc.EINVAL)
            behind.seen = self._linux.mmap(address, size, protection, flags, behind.fd, 0)
            return behind.seen
        offset &= (1 << 64) - 1
        gpu = offset >> MMAP_GPU_SHIFT & 0xFFFF
        if offset >> MMAP_TYPE_SHIFT != MMAP_DOORBELL or gpu not in self.gpus or size != DOORBELL_SLICE:
            raise Refusal(libc.EINVAL)
        fixed = flags & libc.MAP_FIXED
        memory = fixed | libc.MAP_PRIVATE | libc.MAP_ANONYMOUS
        found = self._linux.mmap(address, size, libc.PROT_READ | libc.PROT_WRITE, memory, -1, 0)
        view(found, size)[:] = _QUIET
        self._doorbells[found] = gpu
        return found

    def _stores(self) -> None:
        """Doorbells that were written as memory since this was looked at: the hardware sees a store at once, and here
        nothing happens between two calls. Fault."""
        for start, gpu in self._doorbells.items():
            if ctypes.string_at(start, DOORBELL_SLICE) == _QUIET:
                continue
            slots = view(start, DOORBELL_SLICE).cast("Q")
            for at, value in enumerate(slots):
                if value != _NO_STORE:
                    slots[at] = _NO_STORE
                    self.process.queues.ring(gpu, 8 * at, value)

    @_one_at_a_time
    def munmap(self, address: int, size: int) -> None:
        self._linux.munmap(address, size)
        self._maps.pop(address, None)
        self._doorbells.pop(address, None)

    def read(self, path: str) -> bytes:
        if not self._devices or path not in self._sysfs:
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return self._sysfs[path]

    def listdir(self, path: str) -> list[str]:
        prefix = path.rstrip("/") + "/"
        found = {one.removeprefix(prefix).partition("/")[0] for one in self._sysfs if one.startswith(prefix)}
        if not found or not self._devices:
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return sorted(found)

    def doorbell(self, address: int) -> Doorbell:
        for start, gpu in self._doorbells.items():
            if start <= address < start + DOORBELL_SLICE:
                return _Doorbell(self, gpu, address - start)
        raise OSError(errno.EFAULT, "no doorbells are mapped there")

    @_one_at_a_time
    def ring(self, gpu: int, place: int, value: int) -> None:
        """A doorbell was written, at a place of the GPU's slice. Fault for a value that makes no sense."""
        self._report()
        self._clock.busy()
        self.process.queues.ring(gpu, place, value)
        self._meanwhile()
        self._report()
