"""What goes wrong: as an NSError where Metal gives one; what Metal forbids is recorded by the fake."""

from __future__ import annotations

from typing import Any

import pytest


def test_a_wrong_source_is_an_error(gpu: Any) -> None:
    with pytest.raises(gpu.objc.ObjCError) as caught:
        gpu.compile("kernel void scale() {}\nkernle void wrong() {}\n")
    error = caught.value
    assert error.domain == str(gpu.metal.MTLLibraryErrorDomain)
    assert error.code == gpu.metal.MTLLibraryErrorCompileFailure
    assert error.description == "program_source:2:1: error: unknown type name 'kernle'"
    assert str(error) == f"{error.description} (MTLLibraryErrorDomain 3)"
    assert isinstance(error.error, gpu.foundation.NSError)
    info = error.error.userInfo()
    assert str(info[gpu.foundation.NSLocalizedDescriptionKey]) == error.description and len(info) == 1


@pytest.mark.parametrize(
    "source, complaint",
    [
        ("kernel void nobody() {}", "1:13: error: the fake knows no kernel 'nobody'"),
        ("kernel void scale() {", "error: expected '}'"),
        ("kernel int scale() {}", "error: kernel must return void"),
        ("/* #error a */ // kernle\n#error yes, an error\n", "2:1: error: yes, an error"),
        ("%", "1:1: error: expected unqualified-id"),
        ("constant float x = 1", "error: expected ';' after declaration"),
    ],
)
def test_complaints_of_the_compiler(gpu: Any, source: str, complaint: str) -> None:
    with pytest.raises(gpu.objc.ObjCError) as caught:
        gpu.compile(source)
    assert complaint in caught.value.description


def test_other_errors_of_makers(gpu: Any) -> None:
    metal, device, foundation = gpu.metal, gpu.device, gpu.foundation
    library = gpu.compile()
    values, descriptor = metal.MTLFunctionConstantValues.new(), metal.MTLCounterSampleBufferDescriptor.new()
    junk = foundation.NSData.from_bytes(b"junk")
    nowhere = foundation.NSURL.fileURLWithPath_(gpu.text("/nowhere/x.metallib"))
    attempts = [
        (
            lambda: library.newFunctionWithName_constantValues_error_(gpu.text("x"), values),
            "MTLLibraryErrorDomain 5",
        ),
        (lambda: device.newLibraryWithData_error_(junk), "Invalid library file (MTLLibraryErrorDomain 1)"),
        (lambda: device.newLibraryWithURL_error_(nowhere), "MTLLibraryErrorDomain 6"),
        (lambda: device.newCounterSampleBufferWithDescriptor_error_(descriptor), "MTLCounterErrorDomain 1"),
    ]
    for attempt, text in attempts:
        with pytest.raises(gpu.objc.ObjCError) as caught:
            attempt()
        assert text in str(caught.value)


def _faulty(gpu: Any, commands: Any, name: str = "increment") -> None:
    encoder = commands.computeCommandEncoder()
    encoder.setLabel_(gpu.text(name))
    encoder.insertDebugSignpost_(gpu.text("here"))
    encoder.setComputePipelineState_(gpu.pipeline("increment"))
    encoder.setBuffer_offset_atIndex_(gpu.buffer(4), 0, 0)
    encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(2), gpu.size(2))
    encoder.endEncoding()


def test_an_access_outside_of_a_buffer_fails(gpu: Any) -> None:
    with gpu.commands() as commands:
        _faulty(gpu, commands)
    assert commands.status() == gpu.metal.MTLCommandBufferStatusError
    error = commands.error()
    assert (str(error.domain()), error.code()) == ("MTLCommandBufferErrorDomain", 3)
    assert "Address Fault" in str(error.localizedDescription())
    with gpu.commands() as commands:  # the queue goes on
        pass
    assert commands.error() is None


def test_an_error_names_the_encoder(gpu: Any) -> None:
    descriptor = gpu.metal.MTLCommandBufferDescriptor.new()
    assert descriptor.retainedReferences() is True
    descriptor.setErrorOptions_(gpu.metal.MTLCommandBufferErrorOptionEncoderExecutionStatus)
    commands = gpu.queue.commandBufferWithDescriptor_(descriptor)
    _faulty(gpu, commands, "first")
    _faulty(gpu, commands, "second")
    commands.commit()
    commands.waitUntilCompleted()
    infos = commands.error().userInfo()[gpu.metal.MTLCommandBufferEncoderInfoErrorKey]
    assert [str(info.label()) for info in infos] == ["first", "second"]
    assert [info.errorState() for info in infos] == [
        gpu.metal.MTLCommandEncoderErrorStateFaulted, gpu.metal.MTLCommandEncoderErrorStatePending
    ]  # fmt: skip
    assert gpu.objc.to_python(infos[0].debugSignposts()) == ["here"]


def test_a_wait_without_end_times_out(gpu: Any) -> None:
    with gpu.fake.timeout(0.05), gpu.commands() as commands:
        commands.encodeWaitForEvent_value_(gpu.device.newEvent(), 1)
    assert commands.error().code() == gpu.metal.MTLCommandBufferErrorTimeout


def _after_end(gpu: Any, commands: Any) -> None:
    encoder = commands.computeCommandEncoder()
    encoder.endEncoding()
    encoder.setBuffer_offset_atIndex_(gpu.buffer(4), 0, 0)
    encoder.endEncoding()


def _no_pipeline(gpu: Any, commands: Any) -> None:
    encoder = commands.computeCommandEncoder()
    encoder.setComputePipelineState_(None)
    encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(1), gpu.size(1))
    encoder.endEncoding()


def _bad_dispatch(gpu: Any, commands: Any) -> None:
    encoder = commands.computeCommandEncoder()
    encoder.setComputePipelineState_(gpu.pipeline("increment"))
    encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(1), gpu.size(1))
    encoder.setBuffer_offset_atIndex_(gpu.buffer(4), 4, 0)
    encoder.setBuffer_offset_atIndex_(gpu.buffer(4), 0, 31)
    encoder.setBytes_length_atIndex_(bytes(4097), 4097, 0)
    encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(1), gpu.size(64, 32))
    encoder.endEncoding()


def _bad_copy(gpu: Any, commands: Any) -> None:
    encoder = commands.blitCommandEncoder()
    copy = encoder.copyFromBuffer_sourceOffset_toBuffer_destinationOffset_size_
    copy(gpu.buffer(8), 4, gpu.buffer(8), 0, 5)
    copy(gpu.buffer(8), 0, None, 0, 4)
    encoder.fillBuffer_range_value_(gpu.buffer(8), gpu.foundation.NSRange(2**64 - 1, 2), 0)
    encoder.synchronizeResource_(gpu.buffer(8))
    encoder.endEncoding()


def _two_encoders(gpu: Any, commands: Any) -> None:
    encoder = commands.computeCommandEncoder()
    assert commands.blitCommandEncoder() is None
    commands.encodeSignalEvent_value_(gpu.device.newEvent(), 1)
    commands.commit()
    commands.commit()
    commands.addCompletedHandler_(lambda _: None)
    assert commands.computeCommandEncoder() is None
    del encoder


def _never_ended(gpu: Any, commands: Any) -> None:
    with gpu.objc.autorelease_pool():
        commands.computeCommandEncoder()
    gpu.queue.commandBuffer().waitUntilCompleted()


@pytest.mark.parametrize(
    "what, output",
    [
        (_after_end, ["setBuffer:offset:atIndex: after endEncoding", "endEncoding after endEncoding"]),
        (_no_pipeline, ["setComputePipelineState: nil", "threadsPerThreadgroup: without a pipeline state"]),
        (_bad_dispatch, ["missing buffer at index 0", "offset 4 in 4 bytes", "index 31", "4097 bytes", "64 x 32 x 1"]),
        (
            _bad_copy,
            [
                "5 bytes at 4 of 8",
                "toBuffer:: nil is no buffer",
                "2 bytes at 18446744073709551615",
                "not managed",
            ],
        ),
        (
            _two_encoders,
            ["while another encoder", "encodeSignalEvent:value: while", "commit while", "committed already",
             "addCompletedHandler: after commit", "computeCommandEncoderWithDispatchType: after commit"],
        ),
        (_never_ended, ["died without endEncoding", "waitUntilCompleted before commit"]),
    ],
)  # fmt: skip
def test_what_metal_forbids_is_recorded(gpu: Any, what: Any, output: list[str]) -> None:
    commands = gpu.queue.commandBuffer()
    what(gpu, commands)
    found = gpu.fake.misuses()
    assert len(found) == len(output), found
    for text, expected in zip(found, output, strict=True):
        assert expected in text


def test_a_queue_has_room_for_so_many(gpu: Any) -> None:
    queue = gpu.device.newCommandQueueWithMaxCommandBufferCount_(2)
    for _ in range(10):
        with gpu.commands(queue):
            pass
    kept = [queue.commandBuffer(), queue.commandBuffer()]
    assert gpu.fake.misuses() == []
    with gpu.fake.timeout(0.05):
        kept.append(queue.commandBuffer())
    assert "waits for ever" in gpu.fake.misuses()[0]


def test_unretained_buffers_must_outlive_the_work(gpu: Any) -> None:
    event = gpu.device.newSharedEvent()
    commands = gpu.queue.commandBufferWithUnretainedReferences()
    assert commands.retainedReferences() is False
    commands.encodeWaitForEvent_value_(event, 1)
    with gpu.objc.autorelease_pool():
        encoder = commands.blitCommandEncoder()
        encoder.fillBuffer_range_value_(gpu.buffer(8), gpu.foundation.NSRange(0, 8), 1)
        encoder.endEncoding()
        commands.commit()
        del encoder
    assert "buffer without label died" in gpu.fake.misuses()[0]
    event.setSignaledValue_(1)
    commands.waitUntilCompleted()
