"""Who owns what: wherever Python's references go, the fake's objects go with the last of them."""

from __future__ import annotations

import ctypes
import random
import resource
import threading
from pathlib import Path
from typing import Any

import pytest


def _dispatch(gpu: Any, pipeline: Any, data: Any, wait: bool = True) -> Any:
    commands = gpu.queue.commandBuffer()
    encoder = commands.computeCommandEncoder()
    encoder.setComputePipelineState_(pipeline)
    encoder.setBuffer_offset_atIndex_(data, 0, 0)
    encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(16), gpu.size(16))
    encoder.endEncoding()
    commands.commit()
    if wait:
        commands.waitUntilCompleted()
    return commands


def _resident() -> int:
    """Bytes of memory that this process has now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def test_thousands_of_dispatches_leave_nothing(gpu: Any) -> None:
    pipeline, data = gpu.pipeline("increment"), gpu.buffer(64)

    def some(count: int) -> None:
        for _ in range(count):
            with gpu.objc.autorelease_pool():
                extra = gpu.buffer(64)
                _dispatch(gpu, pipeline, data).setLabel_(gpu.text("label"))
                assert extra.length() == 64

    some(500)
    before, memory = gpu.fake.report(), _resident()
    some(3000)
    assert gpu.fake.report() == before
    assert _resident() - memory < 1 << 20
    assert gpu.read(data, "I") == [3500] * 16


def test_a_pool_decides_when_borrowed_objects_go(gpu: Any) -> None:
    pipeline, data = gpu.pipeline("increment"), gpu.buffer(64)
    with gpu.objc.autorelease_pool():
        for _ in range(100):
            _dispatch(gpu, pipeline, data)
        assert gpu.fake.live("FakeCommandBuffer") == gpu.fake.live("FakeComputeEncoder") == 100
        assert gpu.fake.live("FakeDispatch") == 0
    assert gpu.fake.live("FakeCommandBuffer") == gpu.fake.live("FakeComputeEncoder") == 0


def test_a_wrapper_outlives_the_pool(gpu: Any) -> None:
    with gpu.objc.autorelease_pool():
        commands, name = gpu.queue.commandBuffer(), gpu.device.name()
        commands.setLabel_(gpu.text("kept"))
    assert str(commands.label()) == "kept" and str(name) == "Fake GPU"
    assert commands.commandQueue() == gpu.queue


@pytest.mark.parametrize("seed", range(12))
def test_wrappers_go_in_any_order(gpu: Any, seed: int) -> None:
    metal, event = gpu.metal, gpu.device.newSharedEvent()
    with gpu.objc.autorelease_pool():
        device = metal.MTLCreateSystemDefaultDevice()
        queue, buffer = device.newCommandQueue(), device.newBufferWithLength_options_(64, 0)
        library = gpu.compile()
        function = library.newFunctionWithName_(library.functionNames()[2])
        pipeline = device.newComputePipelineStateWithFunction_error_(function)
        heap_descriptor = metal.MTLHeapDescriptor.new()
        heap_descriptor.setSize_(1024)
        heap = device.newHeapWithDescriptor_(heap_descriptor)
        inside = heap.newBufferWithLength_options_(64, metal.MTLResourceStorageModePrivate)
        commands = queue.commandBuffer()
        commands.encodeWaitForEvent_value_(event, 1)
        commands.addCompletedHandler_(lambda _, device=device: device.name())
        encoder = commands.computeCommandEncoder()
        encoder.setComputePipelineState_(pipeline)
        encoder.setBuffer_offset_atIndex_(buffer, 0, 0)
        encoder.useResource_usage_(inside, metal.MTLResourceUsageRead)
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(16), gpu.size(16))
        encoder.endEncoding()
        if seed % 3:
            commands.commit()
        kept = [
            device,
            queue,
            buffer,
            library,
            function,
            pipeline,
            heap_descriptor,
            heap,
            inside,
            commands,
            encoder,
        ]
        del (
            device,
            queue,
            buffer,
            library,
            function,
            pipeline,
            heap_descriptor,
            heap,
            inside,
            commands,
            encoder,
        )
        random.Random(seed).shuffle(kept)
        while kept:
            kept.pop()
            if len(kept) == seed % 11:
                event.setSignaledValue_(1)
    event.setSignaledValue_(1)


def test_a_handler_that_holds_its_own_command_buffer(gpu: Any) -> None:
    seen: list[int] = []
    for _ in range(10):
        commands = gpu.queue.commandBuffer()
        commands.addCompletedHandler_(lambda given, commands=commands: seen.append(given == commands))
        commands.commit()
    commands.waitUntilCompleted()
    assert seen == [True] * 10


def test_a_reference_too_many_is_seen(gpu: Any) -> None:
    buffer = gpu.buffer(16)
    gpu.objc.send(buffer, "retain")
    where = ctypes.c_void_p.from_buffer(buffer).value
    del buffer
    assert gpu.fake.live("FakeBuffer") == 1
    borrowed = ctypes.cast(where, gpu.metal.MTLBuffer)
    assert borrowed.length() == 16
    borrowed.release()
    assert gpu.fake.live("FakeBuffer") == 0


def test_threads_dispatch_at_the_same_time(gpu: Any) -> None:
    pipeline, failures = gpu.pipeline("increment"), []

    def work() -> None:
        try:
            for _ in range(50):
                with gpu.objc.autorelease_pool():
                    data = gpu.buffer(64)
                    for _ in range(4):
                        last = _dispatch(gpu, pipeline, data, wait=False)
                    last.waitUntilCompleted()
                    assert gpu.read(data, "I") == [4] * 16
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_descriptors_and_their_copies(gpu: Any) -> None:
    metal, names = gpu.metal, []
    for name in dir(metal):
        if not name.startswith("MTL") or not name.endswith(("Descriptor", "Options")):
            continue
        kind = getattr(metal, name)
        try:
            result = kind.new()
        except (AttributeError, gpu.objc.ClassError):  # an enumeration, or one that the fake has not
            continue
        names.append(name)
        assert isinstance(result, kind) and isinstance(result.copy(), kind) and result.copy() != result
    assert len(names) >= 10
