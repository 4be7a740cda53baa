"""An Apple GPU through Metal: what `device` needs of a library.

A timestamp is when a command buffer of Metal's ends, so each ends one. Arguments: buffers; floats and whole numbers of
four bytes; bytes as they are. The `bytes` of a compiled file are a Metal library (`.metallib`).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..errors import BadArguments, BadCodeObject, BadSource, DeviceFault, LibraryRefused, NoDevice
from ..kfd import Kind
from .device import PATIENCE, Buffer, Device
from .recording import Await, Barrier, Command, Copy, Fill, Raise, Run, Take


def open_device(index: int, patience: float = PATIENCE) -> Device:
    """A GPU by its number. Raises NoDevice."""
    return Device(Metal(index), patience)


def _value(value: Any, name: str, at: int) -> bytes:
    if isinstance(value, bytes | bytearray):
        return bytes(value)
    if isinstance(value, float):
        return bytes(ctypes.c_float(value))
    if type(value) is int and -(1 << 31) <= value < 1 << 32:
        return (value & 0xFFFFFFFF).to_bytes(4, "little")
    raise BadArguments(
        f"{name}: argument {at} is {type(value).__name__}: give a buffer, a float, an int of 32 bits, or bytes"
    )


class _Memory:
    """Memory that both sides see: Apple's GPUs share it."""

    def __init__(self, metal: Metal, size: int) -> None:
        with metal.pool():
            self.handle = metal.device.newBufferWithLength_options_(
                size, metal.m.MTLResourceStorageModeShared
            )
        if self.handle is None:
            raise LibraryRefused("newBufferWithLength:options:", 0, "nil", f"{size} bytes")
        self._start = int(ctypes.cast(self.handle.contents(), ctypes.c_void_p).value or 0)

    def write(self, data: memoryview, offset: int) -> None:
        ctypes.memmove(self._start + offset, bytes(data), len(data))

    def read(self, size: int, offset: int) -> bytes:
        return ctypes.string_at(self._start + offset, size)

    def close(self) -> None:
        self.handle = None


class _Flight:
    """One or more of Metal's command buffers, that run in order."""

    def __init__(self, metal: Metal, buffers: list[Any], kernels: tuple[str, ...]) -> None:
        self._metal, self._buffers = metal, buffers
        self._kernel = kernels[0] if len(set(kernels)) == 1 else None

    def ended(self) -> bool:
        m = self._metal.m
        with self._metal.pool():
            for one in self._buffers:
                status = one.status()
                if status == m.MTLCommandBufferStatusError:
                    raise DeviceFault(
                        None,
                        str(one.error().localizedDescription()),
                        self._kernel,
                        cure="open the device again",
                    )
                if status != m.MTLCommandBufferStatusCompleted:
                    return False
        return True

    def close(self) -> None:
        self._buffers = []


class Metal:
    """`device.Engine` over Metal: one queue, whose command buffers run in order."""

    def __init__(self, index: int) -> None:
        try:
            from bindings import foundation, metal
            from bindings._support import objc

            self.pool, self.m, self.f, self._objc = objc.autorelease_pool, metal, foundation, objc
            with self.pool():
                devices = metal.MTLCopyAllDevices()
                count = devices.count() if devices is not None else 0
                if index >= count:
                    raise NoDevice(f"metal:{index}: Metal sees {count} GPUs, from metal:0 on")
                self.device: Any = devices.objectAtIndex_(index)
                self._queue: Any = self.device.newCommandQueue()
        except OSError as problem:
            raise NoDevice(f"Metal is not here: it comes with macOS ({problem})") from None

    def _text(self, text: str) -> Any:
        return self.f.NSString.from_str(text)

    # Memory and programs --------------------------------------------------------------------------------------------

    def allocate(self, size: int, kind: Kind) -> _Memory:
        return _Memory(self, size)

    def load(self, file: bytes) -> tuple[Mapping[str, Any], Callable[[], None]]:
        from bindings import dispatch

        with self.pool():
            data = dispatch.dispatch_data_create(file, len(file), None, None)
            try:
                return self._kernels(self.device.newLibraryWithData_error_(data))
            except self._objc.ObjCError as error:
                raise BadCodeObject(str(error)) from None

    def compile(self, source: str) -> tuple[Mapping[str, Any], Callable[[], None]]:
        with self.pool():
            try:
                library = self.device.newLibraryWithSource_options_error_(self._text(source), None)
            except self._objc.ObjCError as error:
                raise BadSource(f"the source does not compile:\n{error.description}") from None
            return self._kernels(library)

    def _kernels(self, library: Any) -> tuple[Mapping[str, Any], Callable[[], None]]:
        found: dict[str, Any] = {}
        for name in map(str, library.functionNames()):
            function = library.newFunctionWithName_(self._text(name))
            if function.functionType() == self.m.MTLFunctionTypeKernel:
                found[name] = self.device.newComputePipelineStateWithFunction_error_(function)
        return found, found.clear

    def largest(self, kernel: Any) -> int:
        return int(kernel.maxTotalThreadsPerThreadgroup())

    def arguments(self, kernel: Any, name: str, values: Sequence[Any]) -> list[Any]:
        return [one if isinstance(one, Buffer) else _value(one, name, at) for at, one in enumerate(values)]

    # Signals and work -----------------------------------------------------------------------------------------------

    def signal(self) -> Any:
        with self.pool():
            return self.device.newSharedEvent()

    def reached(self, signal: Any) -> int:
        return int(signal.signaledValue())

    def run(self, commands: Sequence[Command], kernels: tuple[str, ...]) -> _Flight:
        with self.pool():
            writer = _Writer(self.m, self.f, self._queue)
            for one in commands:
                writer.write(one)
            return _Flight(self, writer.commit(), kernels)

    def close(self) -> None:
        self.device = self._queue = None


class _Writer:
    """Commands to encoders: neighbours of a kind share one."""

    def __init__(self, m: Any, f: Any, queue: Any) -> None:
        self._m, self._f, self._queue = m, f, queue
        self._done: list[Any] = []
        self._buffer = queue.commandBuffer()
        self._encoder: Any = None
        self._kind = ""

    def _encode(self, kind: str) -> Any:
        if self._kind != kind:
            self._end()
            self._encoder = getattr(self._buffer, f"{kind}CommandEncoder")()
            self._kind = kind
        return self._encoder

    def _end(self) -> None:
        if self._encoder is not None:
            self._encoder.endEncoding()
        self._encoder, self._kind = None, ""

    def write(self, one: Command) -> None:
        """Add a command."""
        match one:
            case Copy(source, source_offset, destination, destination_offset, size):
                if size:
                    self._encode("blit").copyFromBuffer_sourceOffset_toBuffer_destinationOffset_size_(
                        source.memory.handle,  # type: ignore[attr-defined]  # here all memory is Metal's
                        source_offset,
                        destination.memory.handle,  # type: ignore[attr-defined]  # and here
                        destination_offset,
                        size,
                    )
            case Fill(buffer, dword):
                self._fill(buffer, dword)
            case Run():
                self._run(one)
            case Barrier():
                if self._kind == "compute":
                    self._encoder.memoryBarrierWithScope_(self._m.MTLBarrierScopeBuffers)
            case Take(timestamp):
                self._end()
                ended = self._buffer
                timestamp.taken = lambda: int(ended.GPUEndTime() * 1e9) or None
                self._next()
            case Raise(signal, _, reached):
                self._end()
                self._buffer.encodeSignalEvent_value_(signal.handle, reached)
            case Await(signal, value):
                self._end()
                self._buffer.encodeWaitForEvent_value_(signal.handle, value)

    def _fill(self, buffer: Buffer, dword: int) -> None:
        # Here all memory is Metal's.
        encoder, memory = self._encode("blit"), buffer.memory.handle  # type: ignore[attr-defined]
        if dword == (dword & 0xFF) * 0x01010101:
            encoder.fillBuffer_range_value_(memory, self._f.NSRange(0, buffer.size), dword & 0xFF)
            return
        # Metal fills with one byte: four of them, then what is there is doubled.
        word = self._queue.device().newBufferWithBytes_length_options_(dword.to_bytes(4, "little"), 4, 0)
        copy = encoder.copyFromBuffer_sourceOffset_toBuffer_destinationOffset_size_
        copy(word, 0, memory, 0, 4)
        done = 4
        while done < buffer.size:
            some = min(done, buffer.size - done)
            copy(memory, 0, memory, done, some)
            done += some

    def _run(self, one: Run) -> None:
        encoder, size = self._encode("compute"), self._m.MTLSize
        encoder.setComputePipelineState_(one.kernel.handle)
        for at, value in enumerate(one.arguments):
            if isinstance(value, Buffer):
                # Here all memory is Metal's.
                encoder.setBuffer_offset_atIndex_(value.memory.handle, 0, at)  # type: ignore[attr-defined]
            else:
                encoder.setBytes_length_atIndex_(value, len(value), at)
        encoder.dispatchThreadgroups_threadsPerThreadgroup_(size(*one.grid), size(*one.block))

    def _next(self) -> None:
        self._done.append(self._buffer)
        self._buffer = self._queue.commandBuffer()

    def commit(self) -> list[Any]:
        """Hand over what was written."""
        self._end()
        self._next()
        for one in self._done:
            one.commit()
        return self._done
