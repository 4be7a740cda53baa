"""An AMD GPU through HIP 6 or HIP 5, whichever is installed: what `device` needs of a library."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from ctypes import addressof, byref, c_float, c_int, c_void_p, create_string_buffer
from typing import Any

from bindings._support.library import LibraryError

from ..amd.codeobject import CodeObject
from ..amd.codeobject import Kernel as About
from ..compilers import hip_code
from ..errors import BadCodeObject, BadSettings, DeviceFault, LibraryRefused, NoDevice
from ..kfd import Kind
from ..recipes import arguments
from .device import PATIENCE, Device
from .recording import Await, Command, Copy, Fill, Raise, Run, Take

_ANY = 4  # hipMemcpyDefault: the library knows where both are


def open_device(index: int, patience: float = PATIENCE) -> Device:
    """A GPU by its number. Raises NoDevice; LibraryRefused with the library's own code and name."""
    return Device(Hip(index), patience)


def library() -> Any:
    """The module of the HIP that is installed. Raises NoDevice."""
    from bindings import hip, hip5

    problems = []
    for one in (hip, hip5):
        try:
            one.hipGetErrorName(one.hipSuccess)
        except LibraryError as problem:
            problems.append(str(problem))
        else:
            return one
    raise NoDevice(f"HIP is not here: install ROCm, or apt-get install libamdhip64-5 ({'; '.join(problems)})")


class _Calls:
    """The library, whose refusals are raised."""

    def __init__(self, module: Any) -> None:
        self.module = module

    def __call__(self, name: str, *values: Any) -> None:
        code = int(getattr(self.module, name)(*values))
        if code:
            raise self.refusal(name, code)

    def refusal(self, call: str, code: int) -> LibraryRefused:
        name, text = self.module.hipGetErrorName(code), self.module.hipGetErrorString(code)
        return LibraryRefused(call, code, (name or b"?").decode(), (text or b"").decode())


class _Event:
    """A place in the stream; the library's event is given back with it."""

    def __init__(self, call: _Calls, stream: Any) -> None:
        self._call, handle = call, call.module.hipEvent_t()
        self.handle = handle
        call("hipEventCreate", byref(handle))
        self.forget = weakref.finalize(self, call.module.hipEventDestroy, handle)
        call("hipEventRecord", handle, stream)

    def reached(self) -> bool:
        """Whether the GPU has come to it. Raises LibraryRefused for what went wrong before."""
        code = int(self._call.module.hipEventQuery(self.handle))
        if code and code != self._call.module.hipErrorNotReady:
            raise self._call.refusal("hipEventQuery", code)
        return not code


class _Origin:
    """A time that others are told from. The library counts milliseconds between two events in 24 bits, so origins
    follow each other closely."""

    def __init__(self, event: _Event, before: _Origin | None, nanoseconds: int = 0) -> None:
        self.event, self._before, self._nanoseconds = event, before, nanoseconds

    def nanoseconds(self, call: _Calls) -> int:
        chain = [self]
        while (before := chain[-1]._before) is not None:
            chain.append(before)
        for one in reversed(chain[:-1]):
            assert one._before is not None
            one._nanoseconds = one._before._nanoseconds + _elapsed(call, one._before.event, one.event)
            one._before = None
        return self._nanoseconds


def _elapsed(call: _Calls, start: _Event, end: _Event) -> int:
    milliseconds = c_float()
    call("hipEventElapsedTime", byref(milliseconds), start.handle, end.handle)
    return int(milliseconds.value * 1e6)


class _Memory:
    def __init__(self, call: _Calls, size: int, kind: Kind) -> None:
        self._call, place = call, c_void_p()
        self._host = kind.visible
        if kind.visible:
            call("hipHostMalloc", byref(place), size, 0)
        else:
            call("hipMalloc", byref(place), size)
        self.address = int(place.value or 0)

    def write(self, data: memoryview, offset: int) -> None:
        self._call(
            "hipMemcpyHtoD", self.address + offset, create_string_buffer(bytes(data), len(data)), len(data)
        )

    def read(self, size: int, offset: int) -> bytes:
        found = create_string_buffer(max(size, 1))
        if size:
            self._call("hipMemcpyDtoH", found, self.address + offset, size)
        return found.raw[:size]

    def close(self) -> None:
        self._call("hipHostFree" if self._host else "hipFree", self.address)


class _Flight:
    def __init__(self, call: _Calls, end: _Event, kernels: tuple[str, ...]) -> None:
        self._call, self._end = call, end
        self._kernel = kernels[0] if len(set(kernels)) == 1 else None

    def ended(self) -> bool:
        try:
            return self._end.reached()
        except LibraryRefused as problem:
            raise DeviceFault(None, f"{problem.name} ({problem.code})", self._kernel) from None

    def close(self) -> None:
        pass  # its event goes with it


class Hip:
    """`device.Engine` over HIP: one stream, in which everything runs in order."""

    def __init__(self, index: int) -> None:
        self._call = call = _Calls(library())
        hip = call.module
        count = c_int()
        call("hipGetDeviceCount", byref(count))
        if index >= count.value:
            raise NoDevice(f"hip:{index}: HIP sees {count.value} GPUs, from hip:0 on")
        call("hipSetDevice", index)
        properties = getattr(hip, "hipDeviceProp_tR0600", None) or hip.hipDeviceProp_t
        of_six = hasattr(hip, "hipDeviceProp_tR0600")
        found = properties()
        call("hipGetDevicePropertiesR0600" if of_six else "hipGetDeviceProperties", byref(found), index)
        self.target = bytes(found.gcnArchName).split(b"\0")[0].decode().partition(":")[0]
        """What code is compiled for."""
        self._stream = hip.hipStream_t()
        call("hipStreamCreate", byref(self._stream))
        first = _Event(call, self._stream)
        call("hipEventSynchronize", first.handle)
        self._origin = _Origin(first, None, time.clock_gettime_ns(time.CLOCK_MONOTONIC))

    # Memory and programs --------------------------------------------------------------------------------------------

    def allocate(self, size: int, kind: Kind) -> _Memory:
        return _Memory(self._call, size, kind)

    def load(self, file: bytes) -> tuple[Mapping[str, Any], Callable[[], None]]:
        code = CodeObject.read(file)
        if code.target and code.target != self.target:
            raise BadCodeObject(f"compiled for {code.target}, and this is {self.target}")
        unknown = [one.name for one in code.kernels.values() if one.arguments is None]
        if unknown:
            raise BadCodeObject(f"the file does not say what {', '.join(unknown)} takes, and HIP has to know")
        hip, module = self._call.module, self._call.module.hipModule_t()
        self._call("hipModuleLoadData", byref(module), file)
        kernels: dict[str, Any] = {}
        for name, about in code.kernels.items():
            function = hip.hipFunction_t()
            self._call("hipModuleGetFunction", byref(function), module, name.encode())
            kernels[name] = about, function
        return kernels, lambda: self._call("hipModuleUnload", module)

    def compile(self, source: str) -> tuple[Mapping[str, Any], Callable[[], None]]:
        return self.load(hip_code(source, self.target))

    def largest(self, kernel: tuple[About, Any]) -> int:
        return kernel[0].largest or 1024

    def arguments(self, kernel: tuple[About, Any], name: str, values: Sequence[Any]) -> list[bytes]:
        about = kernel[0]
        addressed = [getattr(getattr(one, "memory", None), "address", one) for one in values]
        packed = arguments.pack(about, addressed, (1, 1, 1), (1, 1, 1))
        wanted = (one for one in about.arguments or () if not one.hidden)
        return [packed[one.offset : one.offset + one.size] for one in wanted]

    # Signals and work -----------------------------------------------------------------------------------------------

    def signal(self) -> list[tuple[int, _Event | None]]:
        """What was handed over that raises it, and its value at the front."""
        return [(0, None)]

    def reached(self, signal: list[tuple[int, _Event | None]]) -> int:
        while len(signal) > 1:
            event = signal[1][1]
            if event is not None and not event.reached():
                break
            del signal[0]
        return signal[0][0]

    def run(self, commands: Sequence[Command], kernels: tuple[str, ...]) -> _Flight:
        reached: dict[int, int] = {}
        for one in commands:
            if isinstance(one, Raise):
                reached[id(one.signal)] = one.reached
            elif isinstance(one, Await) and reached.get(id(one.signal), one.signal.raised) < one.value:
                raise BadSettings(
                    f"a wait for a signal to reach {one.value}, and nothing that was submitted before raises it that "
                    "far: it would last for ever"
                )
        self._origin = _Origin(_Event(self._call, self._stream), self._origin)
        for one in commands:
            self._encode(one)
        return _Flight(self._call, _Event(self._call, self._stream), kernels)

    def _encode(self, one: Command) -> None:
        call, stream = self._call, self._stream
        match one:
            case Copy(source, source_offset, destination, destination_offset, size):
                if size:
                    to, place = destination.memory, source.memory
                    # Here all memory is HIP's, which has an address.
                    places = to.address + destination_offset, place.address + source_offset  # type: ignore[attr-defined]
                    call("hipMemcpyAsync", *places, size, _ANY, stream)
            case Fill(buffer, dword):
                signed = dword - (1 << 32) if dword >> 31 else dword
                # Here too.
                call("hipMemsetD32Async", buffer.memory.address, signed, buffer.size // 4, stream)  # type: ignore[attr-defined]
            case Run(kernel, grid, block, values):
                held = [create_string_buffer(value, len(value)) for value in values]
                pointers = (c_void_p * max(len(held), 1))(*map(addressof, held))
                call("hipModuleLaunchKernel", kernel.handle[1], *grid, *block, 0, stream, pointers, None)
            case Take(timestamp):
                event, origin = _Event(call, stream), self._origin
                timestamp.taken = lambda: (
                    origin.nanoseconds(call) + _elapsed(call, origin.event, event)
                    if event.reached()
                    else None
                )
            case Raise(signal, _, reached):
                signal.handle.append((reached, _Event(call, stream)))
            case _:
                pass  # a stream runs in order

    def close(self) -> None:
        self._call.module.hipStreamSynchronize(self._stream)  # whoever waited was told of what went wrong
        self._call("hipStreamDestroy", self._stream)
