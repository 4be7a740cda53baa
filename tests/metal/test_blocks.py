"""Blocks: handlers on a thread of the fake's own, deallocators, listeners."""

from __future__ import annotations

import ctypes
import mmap
import sys
import threading
from typing import Any

import pytest


def test_handlers_run_on_another_thread(gpu: Any) -> None:
    seen: list[Any] = []
    with gpu.commands() as commands:
        commands.addScheduledHandler_(
            lambda buffer: seen.append(("scheduled", threading.get_ident(), buffer == commands))
        )
        commands.addCompletedHandler_(
            lambda buffer: seen.append(("completed", buffer.status(), buffer.error()))
        )
        commands.addCompletedHandler_(lambda buffer: seen.append(("again", str(buffer.device().name()))))
    assert [entry[0] for entry in seen] == ["scheduled", "completed", "again"]
    assert seen[0][1] != threading.get_ident() and seen[0][2] is True
    assert seen[1][1:] == (gpu.metal.MTLCommandBufferStatusCompleted, None)
    assert seen[2][1] == "Fake GPU"


def test_a_handler_may_commit_more_work(gpu: Any) -> None:
    data, done, pipeline = gpu.buffer(4), threading.Event(), gpu.pipeline("increment")
    left = [5]

    def again(_: Any) -> None:
        with gpu.objc.autorelease_pool():
            if not left[0]:
                done.set()
                return
            left[0] -= 1
            start()

    def start() -> None:
        commands = gpu.queue.commandBuffer()
        encoder = commands.computeCommandEncoder()
        encoder.setComputePipelineState_(pipeline)
        encoder.setBuffer_offset_atIndex_(data, 0, 0)
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(1), gpu.size(1))
        encoder.endEncoding()
        commands.addCompletedHandler_(again)
        commands.commit()

    start()
    assert done.wait(10)
    assert gpu.read(data, "I") == [6]


def test_an_exception_in_a_handler_is_reported(gpu: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", reported.append)

    def handler(_: Any) -> None:
        raise ValueError("from a handler")

    with gpu.commands() as commands:
        commands.addCompletedHandler_(handler)
    assert commands.error() is None
    assert [(entry.exc_type, str(entry.exc_value)) for entry in reported] == [(ValueError, "from a handler")]
    reported.clear()


def test_handlers_of_a_buffer_that_is_never_committed(gpu: Any) -> None:
    token = ctypes.c_int()
    commands = gpu.queue.commandBuffer()
    commands.addCompletedHandler_(lambda _, token=token: None)
    references = sys.getrefcount(token)
    del commands
    gpu.fake.live()
    with gpu.objc.autorelease_pool():
        pass
    assert references - sys.getrefcount(token) in (0, 1)  # 1 if the pool of the test did not hold the buffer


def test_memory_without_copy_is_given_back_once(gpu: Any) -> None:
    page, seen = mmap.PAGESIZE, []
    memory = mmap.mmap(-1, 2 * page)
    where = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    make = gpu.device.newBufferWithBytesNoCopy_length_options_deallocator_
    buffer = make(where, 2 * page, 0, lambda pointer, length: seen.append((pointer, length)))
    assert buffer.contents() == where
    memory[:4] = b"\x01\0\0\0"
    with gpu.compute("increment", buffer) as encoder:
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(1), gpu.size(1))
    assert memory[:4] == b"\x02\0\0\0" and seen == []
    del encoder, buffer
    gpu.fake.live()
    assert seen == [(where, 2 * page)]


def test_memory_without_copy_outlives_the_work(gpu: Any) -> None:
    page, seen = mmap.PAGESIZE, []
    memory, event = mmap.mmap(-1, page), gpu.device.newSharedEvent()
    where = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    with gpu.objc.autorelease_pool():
        buffer = gpu.device.newBufferWithBytesNoCopy_length_options_deallocator_(
            where, page, 0, lambda pointer, length: seen.append(length)
        )
        commands = gpu.queue.commandBuffer()
        commands.encodeWaitForEvent_value_(event, 1)
        encoder = commands.blitCommandEncoder()
        encoder.fillBuffer_range_value_(buffer, gpu.foundation.NSRange(0, page), 7)
        encoder.endEncoding()
        commands.commit()
        del encoder, buffer, commands
    assert seen == []
    event.setSignaledValue_(1)
    gpu.fake.live()
    assert seen == [page] and memory[:] == b"\7" * page


def test_no_copy_without_a_deallocator(gpu: Any) -> None:
    memory = mmap.mmap(-1, mmap.PAGESIZE)
    where = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    make = gpu.device.newBufferWithBytesNoCopy_length_options_deallocator_
    assert make(where, mmap.PAGESIZE, 0, None).length() == mmap.PAGESIZE
    assert make(where + 1, mmap.PAGESIZE, 0, None) is None
    assert "multiples of the page size" in gpu.fake.misuses()[0]


def test_a_listener_hears_of_values(gpu: Any) -> None:
    event, output, done = gpu.device.newSharedEvent(), [], threading.Event()
    queue = gpu.dispatch.dispatch_queue_create(b"listeners", None)
    listener = gpu.metal.MTLSharedEventListener.alloc().initWithDispatchQueue_(queue)
    assert listener.dispatchQueue() == queue

    def hear(which: Any, value: int) -> None:
        output.append((which == event, value, threading.get_ident() != main))
        if value == 9:
            done.set()

    main = threading.get_ident()
    for value in (3, 9):
        event.notifyListener_atValue_block_(listener, value, hear)
    assert event.signaledValue() == 0
    event.setSignaledValue_(4)
    with gpu.commands() as commands:
        commands.encodeSignalEvent_value_(event, 2**40)
    assert done.wait(10) and event.signaledValue() == 2**40
    assert output == [(True, 3, True), (True, 9, True)]
    event.notifyListener_atValue_block_(listener, 5, hear)  # reached already: at once
    gpu.fake.live()
    assert output[2:] == [(True, 5, True)]


def test_a_listener_that_never_hears(gpu: Any) -> None:
    event, listener = gpu.device.newSharedEvent(), gpu.metal.MTLSharedEventListener.new()
    event.notifyListener_atValue_block_(listener, 1, lambda *_: None)
    handle = event.newSharedEventHandle()
    event.setLabel_(gpu.text("shared"))
    del event
    again = gpu.device.newSharedEventWithHandle_(handle)
    assert str(handle.label()) == str(again.label()) == "shared"


def test_code_is_made_in_the_background(gpu: Any) -> None:
    outcomes: list[Any] = []
    make = gpu.device.newLibraryWithSource_options_completionHandler_
    for source in ("kernel void scale() {}", "wrong"):
        make(gpu.text(source), None, lambda library, error: outcomes.append((library, error)))
    gpu.fake.live()
    (library, nothing), (no_library, error) = outcomes
    assert nothing is None and no_library is None and error.code() == gpu.metal.MTLLibraryErrorCompileFailure
    function, result = library.newFunctionWithName_(gpu.text("scale")), []
    gpu.device.newComputePipelineStateWithFunction_options_completionHandler_(
        function, gpu.metal.MTLPipelineOptionArgumentInfo, lambda *objects: result.append(objects)
    )
    gpu.fake.live()
    state, reflection, error = result[0]
    assert error is None and len(reflection.bindings()) == 3 and state.threadExecutionWidth() == 32
    outcomes.clear()
    result.clear()


def test_work_on_a_dispatch_queue(gpu: Any) -> None:
    seen, dispatch = [], gpu.dispatch
    queue = dispatch.dispatch_queue_create(b"mine", None)
    semaphore = dispatch.dispatch_semaphore_create(0)
    dispatch.dispatch_async(queue, lambda: (seen.append(1), dispatch.dispatch_semaphore_signal(semaphore)))
    assert dispatch.dispatch_semaphore_wait(semaphore, dispatch.DISPATCH_TIME_FOREVER) == 0
    dispatch.dispatch_sync(queue, lambda: seen.append(2))
    soon = dispatch.dispatch_time(dispatch.DISPATCH_TIME_NOW, 1000000)
    assert dispatch.dispatch_semaphore_wait(semaphore, soon) != 0
    assert seen == [1, 2] and dispatch.dispatch_queue_get_label(queue) == b"mine"
