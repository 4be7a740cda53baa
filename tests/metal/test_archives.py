"""Code and arguments that are prepared ahead: indirect commands, argument buffers, archives, libraries, and logs."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pytest


def indirect_pipeline(gpu: Any, name: str) -> Any:
    descriptor = gpu.metal.MTLComputePipelineDescriptor.new()
    descriptor.setComputeFunction_(gpu.compile().newFunctionWithName_(gpu.text(name)))
    descriptor.setSupportIndirectCommandBuffers_(True)
    return gpu.device.newComputePipelineStateWithDescriptor_options_reflection_error_(descriptor, 0, None)


def commands_of(gpu: Any, count: int, **inherits: bool) -> Any:
    descriptor = gpu.metal.MTLIndirectCommandBufferDescriptor.new()
    descriptor.setCommandTypes_(gpu.metal.MTLIndirectCommandTypeConcurrentDispatch)
    descriptor.setInheritBuffers_(inherits.get("buffers", False))
    descriptor.setInheritPipelineState_(inherits.get("pipeline", False))
    descriptor.setMaxKernelBufferBindCount_(3)
    return gpu.device.newIndirectCommandBufferWithDescriptor_maxCommandCount_options_(descriptor, count, 0)


def test_indirect_commands_are_dispatches(gpu: Any) -> None:
    pipeline, data = indirect_pipeline(gpu, "increment"), gpu.buffer(4 * 8)
    commands = commands_of(gpu, 3)
    assert commands.size() == 3 and commands.allocatedSize() > 0
    for index, width in enumerate((2, 4, 8)):
        command = commands.indirectComputeCommandAtIndex_(index)
        command.setComputePipelineState_(pipeline)
        command.setKernelBuffer_offset_atIndex_(data, 0, 0)
        command.concurrentDispatchThreadgroups_threadsPerThreadgroup_(gpu.size(width // 2), gpu.size(2))
        command.setBarrier()
    for expected in ([3, 3, 2, 2, 1, 1, 1, 1], [5, 5, 4, 4, 2, 2, 2, 2]):
        with gpu.commands() as run:
            encoder = run.computeCommandEncoder()
            encoder.useResource_usage_(data, gpu.metal.MTLResourceUsageWrite)
            encoder.executeCommandsInBuffer_withRange_(
                commands, gpu.foundation.NSRange(0, 3) if expected[0] == 3 else gpu.foundation.NSRange(1, 2)
            )
            encoder.endEncoding()
        assert gpu.read(data, "I") == expected
        if expected[0] == 3:
            commands.resetWithRange_(gpu.foundation.NSRange(0, 1))


def test_indirect_commands_inherit_and_take_their_range_from_the_gpu(gpu: Any) -> None:
    data, commands = gpu.buffer(4 * 4), commands_of(gpu, 2, buffers=True, pipeline=True)
    for index in range(2):
        commands.indirectComputeCommandAtIndex_(index).concurrentDispatchThreads_threadsPerThreadgroup_(
            gpu.size(4), gpu.size(4)
        )
    where = gpu.buffer(bytes(4) + bytes(gpu.metal.MTLIndirectCommandBufferExecutionRange(1, 1)))
    with gpu.compute("increment", data) as encoder:
        encoder.executeCommandsInBuffer_indirectBuffer_indirectBufferOffset_(commands, where, 4)
    assert gpu.read(data, "I") == [1] * 4


def test_an_argument_encoder_writes_addresses(gpu: Any) -> None:
    metal, arguments = gpu.metal, []
    for index in range(3):
        one = metal.MTLArgumentDescriptor.argumentDescriptor()
        one.setIndex_(index)
        one.setDataType_(metal.MTLDataTypePointer)
        arguments.append(one)
    encoder = gpu.device.newArgumentEncoderWithArguments_(gpu.foundation.NSArray.from_list(arguments))
    assert (encoder.encodedLength(), encoder.alignment()) == (24, 8)
    table, out = gpu.buffer(8 + encoder.encodedLength()), gpu.buffer(12)
    one, other = gpu.numbers("f", 5, 6), gpu.numbers("f", 7)
    encoder.setArgumentBuffer_offset_(table, 8)
    encoder.setBuffer_offset_atIndex_(one, 4, 0)
    encoder.setBuffers_offsets_withRange_(
        [other, one], (ctypes.c_ulong * 2)(0, 0), gpu.foundation.NSRange(1, 2)
    )
    assert ctypes.c_uint64.from_address(encoder.constantDataAtIndex_(2)).value == one.gpuAddress()
    with gpu.compute("gather") as dispatch:
        dispatch.setBuffer_offset_atIndex_(table, 8, 0)
        dispatch.setBuffer_offset_atIndex_(out, 0, 1)
        dispatch.useResources_count_usage_([one, other], 2, metal.MTLResourceUsageRead)
        dispatch.dispatchThreads_threadsPerThreadgroup_(gpu.size(3), gpu.size(3))
    assert gpu.read(out, "f") == [6, 7, 5]


def test_a_function_has_encoders_for_its_buffers(gpu: Any) -> None:
    function = gpu.compile().newFunctionWithName_(gpu.text("gather"))
    reflection = gpu.objc.Ref()
    encoder = function.newArgumentEncoderWithBufferIndex_reflection_(0, reflection)
    assert encoder.encodedLength() >= 8 and reflection.value is None
    assert encoder.newArgumentEncoderForBufferAtIndex_(0) is None


def test_a_binary_archive_has_pipelines(gpu: Any, tmp_path: Path) -> None:
    metal, device = gpu.metal, gpu.device
    url = gpu.foundation.NSURL.fileURLWithPath_(gpu.text(str(tmp_path / "pipelines.metallib")))
    archive = device.newBinaryArchiveWithDescriptor_error_(metal.MTLBinaryArchiveDescriptor.new())
    descriptor = metal.MTLComputePipelineDescriptor.new()
    with pytest.raises(gpu.objc.ObjCError, match="no compute function"):
        archive.addComputePipelineFunctionsWithDescriptor_error_(descriptor)
    descriptor.setComputeFunction_(gpu.compile().newFunctionWithName_(gpu.text("increment")))
    assert archive.addComputePipelineFunctionsWithDescriptor_error_(descriptor) is True
    assert archive.serializeToURL_error_(url) is True

    found = metal.MTLBinaryArchiveDescriptor.new()
    found.setUrl_(url)
    again = device.newBinaryArchiveWithDescriptor_error_(found)
    make = device.newComputePipelineStateWithDescriptor_options_reflection_error_
    with pytest.raises(gpu.objc.ObjCError, match="not in an archive"):
        make(descriptor, metal.MTLPipelineOptionFailOnBinaryArchiveMiss, None)
    descriptor.setBinaryArchives_(gpu.foundation.NSArray.from_list([again]))
    pipeline, data = make(descriptor, metal.MTLPipelineOptionFailOnBinaryArchiveMiss, None), gpu.buffer(8)
    with gpu.compute("increment", data) as encoder:
        encoder.setComputePipelineState_(pipeline)
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(2), gpu.size(2))
    assert gpu.read(data, "I") == [1, 1]
    (tmp_path / "pipelines.metallib").write_text("nonsense")
    with pytest.raises(gpu.objc.ObjCError, match="Invalid archive"):
        device.newBinaryArchiveWithDescriptor_error_(found)


def test_dynamic_libraries(gpu: Any, tmp_path: Path) -> None:
    metal, options = gpu.metal, gpu.metal.MTLCompileOptions.new()
    assert gpu.device.supportsDynamicLibraries() is True
    with pytest.raises(gpu.objc.ObjCError, match="not of the type dynamic"):
        gpu.device.newDynamicLibrary_error_(gpu.compile())
    options.setLibraryType_(metal.MTLLibraryTypeDynamic)
    options.setInstallName_(gpu.text("@rpath/helpers.metallib"))
    library = gpu.device.newDynamicLibrary_error_(gpu.compile(options=options))
    url = gpu.foundation.NSURL.fileURLWithPath_(gpu.text(str(tmp_path / "helpers.metallib")))
    assert library.serializeToURL_error_(url) is True
    again = gpu.device.newDynamicLibraryWithURL_error_(url)
    assert str(again.installName()) == str(library.installName()) == "@rpath/helpers.metallib"
    options.setLibraryType_(metal.MTLLibraryTypeExecutable)
    options.setLibraries_(gpu.foundation.NSArray.from_list([again]))
    gpu.library, data = gpu.compile(options=options), gpu.buffer(4)
    with gpu.compute("increment", data) as encoder:
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(1), gpu.size(1))
    assert gpu.read(data, "I") == [1]


def test_a_failed_dispatch_is_in_the_logs(gpu: Any) -> None:
    table, out = gpu.numbers("Q", 0xDEAD0000), gpu.buffer(4)
    with gpu.commands() as commands:
        encoder = commands.computeCommandEncoder()
        encoder.setLabel_(gpu.text("the culprit"))
        encoder.setComputePipelineState_(gpu.pipeline("gather"))
        encoder.setBuffer_offset_atIndex_(table, 0, 0)
        encoder.setBuffer_offset_atIndex_(out, 0, 1)
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(1), gpu.size(1))
        encoder.endEncoding()
    assert commands.error() is not None
    logs = list(commands.logs())
    assert len(logs) == 1 and logs[0].type() == gpu.metal.MTLFunctionLogTypeValidation
    assert (str(logs[0].encoderLabel()), str(logs[0].function().name())) == ("the culprit", "gather")
    place = logs[0].debugLocation()
    assert (str(place.functionName()), place.line(), place.URL()) == ("gather", 1, None)
    with gpu.commands() as fine:
        pass
    assert len(list(fine.logs())) == 0
