"""Whole dispatches: buffers in, kernels, numbers out."""

from __future__ import annotations

import ctypes
import struct
from typing import Any

import pytest


def test_vector_add(gpu: Any) -> None:
    a, b = gpu.numbers("f", *range(1000)), gpu.numbers("f", *range(0, 2000, 2))
    out = gpu.buffer(4000)
    with gpu.compute("vector_add", a, b, out) as encoder:
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(1000), gpu.size(64))
    assert gpu.read(out, "f") == [3.0 * i for i in range(1000)]


@pytest.mark.parametrize(
    "grid, group", [((7, 5, 3), (4, 2, 2)), ((1, 1, 1), (1, 1, 1)), ((64, 1, 1), (1, 1, 1))]
)
def test_sizes_arrive_as_structures_of_24_bytes(gpu: Any, grid: Any, group: Any) -> None:
    width, height, depth = grid
    out = gpu.buffer(4 * width * height * depth)
    with gpu.compute("positions", out) as encoder:
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(*grid), gpu.size(*group))
    expected = [x + 1000 * y + 1000000 * z for z in range(depth) for y in range(height) for x in range(width)]
    assert gpu.read(out, "I") == expected


def test_threadgroups_count_groups(gpu: Any) -> None:
    counter = gpu.buffer(4)
    with gpu.compute("tally", counter) as encoder:
        encoder.dispatchThreadgroups_threadsPerThreadgroup_(gpu.size(3, 2), gpu.size(8, 4))
    assert gpu.read(counter, "I") == [3 * 2 * 8 * 4]


def test_threadgroup_memory(gpu: Any) -> None:
    data, sums = gpu.numbers("I", *range(256)), gpu.buffer(4 * 4)
    with gpu.compute("group_sum", data, sums) as encoder:
        encoder.setThreadgroupMemoryLength_atIndex_(4 * 64, 0)
        encoder.dispatchThreadgroups_threadsPerThreadgroup_(gpu.size(4), gpu.size(64))
    assert gpu.read(sums, "I") == [sum(range(start, start + 64)) for start in (0, 64, 128, 192)]


def test_bytes_and_offsets(gpu: Any) -> None:
    data, out = gpu.numbers("f", 0, 0, 1, 2, 3, 4), gpu.buffer(4 * 8)
    with gpu.compute("scale", data, out) as encoder:
        encoder.setBytes_length_atIndex_(struct.pack("f", 1.5), 4, 2)
        encoder.setBufferOffset_atIndex_(8, 0)
        encoder.setBuffer_offset_atIndex_(out, 16, 1)
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(4), gpu.size(4))
    assert gpu.read(out, "f") == [0, 0, 0, 0, 1.5, 3, 4.5, 6]


def test_bytes_may_change_after_the_call(gpu: Any) -> None:
    data, out = gpu.numbers("f", 1, 2), gpu.buffer(8)
    factor = ctypes.c_float(10)
    with gpu.compute("scale", data, out) as encoder:
        encoder.setBytes_length_atIndex_(ctypes.byref(factor), 4, 2)
        factor.value = 0
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(2), gpu.size(2))
    assert gpu.read(out, "f") == [10, 20]


def test_arrays_of_buffers_and_a_range(gpu: Any) -> None:
    a, b, out = gpu.numbers("f", 9, 1, 2), gpu.numbers("f", 10, 20), gpu.buffer(8)
    with gpu.compute("vector_add") as encoder:
        offsets = (ctypes.c_ulong * 3)(4, 0, 0)
        encoder.setBuffers_offsets_withRange_([a, b, out], offsets, gpu.foundation.NSRange(0, 3))
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(2), gpu.size(2))
    assert gpu.read(out, "f") == [11, 22]


def test_a_size_from_the_gpu(gpu: Any) -> None:
    counter = gpu.buffer(4)
    sizes = gpu.buffer(bytes(4) + bytes(gpu.metal.MTLDispatchThreadgroupsIndirectArguments((2, 3, 1))))
    with gpu.compute("tally", counter) as encoder:
        encoder.dispatchThreadgroupsWithIndirectBuffer_indirectBufferOffset_threadsPerThreadgroup_(
            sizes, 4, gpu.size(10)
        )
    assert gpu.read(counter, "I") == [60]


def test_dispatches_of_an_encoder_run_in_order(gpu: Any) -> None:
    data = gpu.buffer(4 * 100)
    with gpu.compute("increment", data) as encoder:
        for _ in range(10):
            encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(100), gpu.size(10))
            encoder.memoryBarrierWithScope_(gpu.metal.MTLBarrierScopeBuffers)
            encoder.memoryBarrierWithResources_count_([data], 1)
    assert gpu.read(data, "I") == [10] * 100


def test_memory_behind_pointers_must_be_used(gpu: Any) -> None:
    one, other = gpu.numbers("f", 5, 6), gpu.numbers("f", 7)
    table = gpu.numbers("Q", one.gpuAddress(), one.gpuAddress() + 4, other.gpuAddress())
    out = gpu.buffer(12)
    with gpu.compute("gather", table, out) as encoder:
        encoder.useResource_usage_(one, gpu.metal.MTLResourceUsageRead)
        encoder.useResources_count_usage_([other], 1, gpu.metal.MTLResourceUsageRead)
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(3), gpu.size(3))
    assert gpu.read(out, "f") == [5, 6, 7]


def test_copies_and_fills(gpu: Any) -> None:
    source, target = gpu.buffer(bytes(range(16))), gpu.buffer(16)
    with gpu.commands() as commands:
        encoder = commands.blitCommandEncoder()
        encoder.fillBuffer_range_value_(target, gpu.foundation.NSRange(0, 16), 0xAB)
        encoder.copyFromBuffer_sourceOffset_toBuffer_destinationOffset_size_(source, 4, target, 8, 4)
        encoder.endEncoding()
    assert bytes(gpu.read(target, "B")) == b"\xab" * 8 + bytes([4, 5, 6, 7]) + b"\xab" * 4


def test_private_memory_is_reached_by_copies(gpu: Any) -> None:
    private = gpu.buffer(8, gpu.metal.MTLResourceStorageModePrivate)
    source, target = gpu.numbers("Q", 0x0102030405060708), gpu.buffer(8)
    assert private.contents() is None
    with gpu.commands() as commands:
        for one, other in ((source, private), (private, target)):
            encoder = commands.blitCommandEncoder()
            encoder.copyFromBuffer_sourceOffset_toBuffer_destinationOffset_size_(one, 0, other, 0, 8)
            encoder.endEncoding()
    assert gpu.read(target, "Q") == [0x0102030405060708]


def test_managed_memory_is_synchronised_by_hand(gpu: Any) -> None:
    managed = gpu.buffer(8, gpu.metal.MTLResourceStorageModeManaged)
    ctypes.memset(managed.contents(), 1, 8)
    managed.didModifyRange_(gpu.foundation.NSRange(0, 4))
    with gpu.compute("increment", managed) as encoder:
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(2), gpu.size(2))
    assert gpu.read(managed, "I") == [0x01010101, 0x01010101]
    with gpu.commands() as commands:
        encoder = commands.blitCommandEncoder()
        encoder.synchronizeResource_(managed)
        encoder.endEncoding()
    assert gpu.read(managed, "I") == [0x01010102, 1]


def test_queues_wait_for_each_other_with_an_event(gpu: Any) -> None:
    metal, event, data = gpu.metal, gpu.device.newEvent(), gpu.numbers("f", 1, 2)
    out, other = gpu.buffer(8), gpu.device.newCommandQueue()
    later = gpu.queue.commandBuffer()
    later.encodeWaitForEvent_value_(event, 7)
    encoder = later.computeCommandEncoder()
    encoder.setComputePipelineState_(gpu.pipeline("scale"))
    for index, buffer in enumerate((data, out)):
        encoder.setBuffer_offset_atIndex_(buffer, 0, index)
    encoder.setBytes_length_atIndex_(struct.pack("f", 3), 4, 2)
    encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(2), gpu.size(2))
    encoder.endEncoding()
    later.commit()
    assert later.status() == metal.MTLCommandBufferStatusCommitted
    with gpu.commands(other) as first:
        encoder = first.blitCommandEncoder()
        encoder.fillBuffer_range_value_(data, gpu.foundation.NSRange(0, 4), 0)
        encoder.endEncoding()
        first.encodeSignalEvent_value_(event, 7)
    later.waitUntilCompleted()
    assert gpu.read(out, "f") == [0, 6]


def test_enqueued_buffers_keep_their_order(gpu: Any) -> None:
    order: list[str] = []
    first, second = gpu.queue.commandBuffer(), gpu.queue.commandBuffer()
    first.enqueue()
    second.enqueue()
    for name, commands in (("first", first), ("second", second)):
        commands.addCompletedHandler_(lambda _, name=name: order.append(name))
    second.commit()
    assert second.status() == gpu.metal.MTLCommandBufferStatusCommitted
    first.commit()
    second.waitUntilCompleted()
    assert order == ["first", "second"]


def test_the_status_goes_its_way(gpu: Any) -> None:
    metal, commands = gpu.metal, gpu.queue.commandBuffer()
    seen = [commands.status()]
    commands.enqueue()
    seen.append(commands.status())
    assert commands.GPUStartTime() == commands.GPUEndTime() == 0.0
    commands.commit()
    commands.waitUntilScheduled()
    commands.waitUntilCompleted()
    seen.append(commands.status())
    names = ("NotEnqueued", "Enqueued", "Completed")
    assert seen == [getattr(metal, f"MTLCommandBufferStatus{name}") for name in names]
    assert [metal.MTLCommandBufferStatus(value).name for value in seen] == [
        f"MTLCommandBufferStatus{name}" for name in names
    ]
    assert 0 < commands.GPUStartTime() <= commands.GPUEndTime()


def test_counters_at_the_ends_of_an_encoder(gpu: Any) -> None:
    metal = gpu.metal
    counters = gpu.device.counterSets()[0]
    assert gpu.objc.to_python(counters.name()) == "timestamp" and len(counters.counters()) == 1
    descriptor = metal.MTLCounterSampleBufferDescriptor.new()
    descriptor.setCounterSet_(counters)
    descriptor.setSampleCount_(3)
    samples = gpu.device.newCounterSampleBufferWithDescriptor_error_(descriptor)
    passing = metal.MTLComputePassDescriptor.computePassDescriptor()
    attachment = passing.sampleBufferAttachments().objectAtIndexedSubscript_(0)
    attachment.setSampleBuffer_(samples)
    attachment.setEndOfEncoderSampleIndex_(2)
    with gpu.commands() as commands:
        encoder = commands.computeCommandEncoderWithDescriptor_(passing)
        encoder.sampleCountersInBuffer_atSampleIndex_withBarrier_(samples, 1, True)
        encoder.endEncoding()
    data = samples.resolveCounterRange_(gpu.foundation.NSRange(0, 3))
    start, middle, end = struct.unpack("3Q", bytes(data))
    assert 0 < start <= middle <= end
    cpu, gpu_time = ctypes.c_uint64(), ctypes.c_uint64()
    gpu.device.sampleTimestamps_gpuTimestamp_(cpu, gpu_time)
    assert cpu.value == gpu_time.value >= end
