"""What the device and its objects say of themselves: strings, lists, structures, enums, nil."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


def test_the_device_says_what_it_is(gpu: Any) -> None:
    device, metal = gpu.device, gpu.metal
    assert str(device.name()) == "Fake GPU" and isinstance(device.name(), gpu.foundation.NSString)
    assert device.registryID() == 0x100000ABC
    assert str(device.architecture().name()) == "fake"
    assert device.supportsFamily_(metal.MTLGPUFamilyApple7) is True
    assert device.supportsFamily_(metal.MTLGPUFamilyApple9) is False
    assert device.hasUnifiedMemory() is True
    assert device.maxBufferLength() == 1 << 30 and device.recommendedMaxWorkingSetSize() == 3 << 30
    assert metal.MTLArgumentBuffersTier(device.argumentBuffersSupport()).name == "MTLArgumentBuffersTier2"


def test_structures_come_back(gpu: Any) -> None:
    size = gpu.device.maxThreadsPerThreadgroup()
    assert isinstance(size, gpu.metal.MTLSize) and (size.width, size.height, size.depth) == (1024, 512, 64)
    pair = gpu.device.heapBufferSizeAndAlignWithLength_options_(1000, 0)
    assert (pair.size, pair.align) == (1024, 256)
    pipeline = gpu.pipeline("scale")
    assert pipeline.gpuResourceID()._impl != 0
    assert (pipeline.maxTotalThreadsPerThreadgroup(), pipeline.threadExecutionWidth()) == (1024, 32)


def test_there_is_one_device(gpu: Any) -> None:
    devices = gpu.metal.MTLCopyAllDevices()
    assert len(devices) == 1 and devices[0] == gpu.device == gpu.queue.device()
    assert [str(device.name()) for device in devices] == ["Fake GPU"]


def test_nil_is_none(gpu: Any) -> None:
    library = gpu.compile()
    assert library.newFunctionWithName_(gpu.text("no_such_kernel")) is None
    assert gpu.device.newBufferWithLength_options_(1 << 31, 0) is None
    assert gpu.device.newDefaultLibrary() is None
    assert gpu.buffer(4).label() is None and gpu.buffer(4).heap() is None


def test_labels_are_copied_strings(gpu: Any) -> None:
    buffer, label = gpu.buffer(4), gpu.foundation.NSMutableString.from_str("grün 🜚")
    buffer.setLabel_(label)
    label.appendString_(gpu.text("!"))
    assert str(buffer.label()) == "grün 🜚" and str(label) == "grün 🜚!"
    buffer.setLabel_(None)
    assert buffer.label() is None
    gpu.queue.setLabel_(gpu.text("queue"))
    assert str(gpu.queue.commandBuffer().commandQueue().label()) == "queue"


def test_functions_and_their_names(gpu: Any) -> None:
    names = gpu.compile().functionNames()
    assert isinstance(names, gpu.foundation.NSArray)
    assert gpu.objc.to_python(names) == [
        "vector_add", "scale", "increment", "positions", "group_sum", "gather", "invert", "shift", "tally"
    ]  # fmt: skip
    function = gpu.compile().newFunctionWithName_(names[1])
    assert str(function.name()) == "scale" and function.functionType() == gpu.metal.MTLFunctionTypeKernel
    assert len(function.functionConstantsDictionary()) == 0


def test_options_are_flags(gpu: Any) -> None:
    metal = gpu.metal
    options = metal.MTLResourceStorageModePrivate | metal.MTLResourceHazardTrackingModeUntracked
    assert options == 2 << 4 | 1 << 8
    buffer = gpu.buffer(64, options)
    assert buffer.resourceOptions() == options
    assert metal.MTLResourceOptions(buffer.resourceOptions()) == options
    assert buffer.storageMode() == metal.MTLStorageModePrivate
    assert buffer.hazardTrackingMode() == metal.MTLHazardTrackingModeUntracked
    usage = metal.MTLResourceUsage.MTLResourceUsageRead | metal.MTLResourceUsage.MTLResourceUsageWrite
    assert usage == 3 and usage.name == "MTLResourceUsageRead|MTLResourceUsageWrite"
    assert metal.MTLResourceUsage(7) & ~usage == metal.MTLResourceUsageSample
    assert metal.MTLStorageMode(2).name == "MTLStorageModePrivate"
    assert type(metal.MTLStorageMode(1) | 2) is int  # no option set


def test_options_of_the_compiler(gpu: Any) -> None:
    foundation, options = gpu.foundation, gpu.metal.MTLCompileOptions.new()
    assert options.languageVersion() == gpu.metal.MTLLanguageVersion3_1 and options.fastMathEnabled() is True
    options.setFastMathEnabled_(False)
    options.setPreprocessorMacros_(foundation.NSDictionary.from_dict({"WITH_SCALE": 1}))
    assert gpu.objc.to_python(options.preprocessorMacros()) == {"WITH_SCALE": 1}
    copy = options.copy()
    assert copy != options and copy.fastMathEnabled() is False
    source = "#ifdef WITH_SCALE\nkernel void scale() { }\n#else\n#error no scale\n#endif\n"
    assert gpu.objc.to_python(gpu.compile(source, copy).functionNames()) == ["scale"]
    with pytest.raises(gpu.objc.ObjCError, match="program_source:4:1: error: no scale"):
        gpu.compile(source)


def test_a_pipeline_from_a_descriptor(gpu: Any) -> None:
    metal, descriptor = gpu.metal, gpu.metal.MTLComputePipelineDescriptor.alloc().init()
    descriptor.setLabel_(gpu.text("adder"))
    descriptor.setComputeFunction_(gpu.compile().newFunctionWithName_(gpu.text("vector_add")))
    descriptor.setMaxTotalThreadsPerThreadgroup_(128)
    descriptor.buffers().objectAtIndexedSubscript_(2).setMutability_(metal.MTLMutabilityMutable)
    assert descriptor.buffers().objectAtIndexedSubscript_(2).mutability() == metal.MTLMutabilityMutable
    make = gpu.device.newComputePipelineStateWithDescriptor_options_reflection_error_
    pipeline = make(descriptor, metal.MTLPipelineOptionNone, None)
    assert (str(pipeline.label()), pipeline.maxTotalThreadsPerThreadgroup()) == ("adder", 128)
    assert descriptor.computeFunction().name().isEqualToString_(gpu.text("vector_add"))
    descriptor.reset()
    assert descriptor.computeFunction() is None


def test_heaps_are_cut_into_buffers(gpu: Any) -> None:
    metal, descriptor = gpu.metal, gpu.metal.MTLHeapDescriptor.new()
    descriptor.setSize_(4096)
    assert descriptor.storageMode() == metal.MTLStorageModePrivate
    descriptor.setStorageMode_(metal.MTLStorageModeShared)
    heap = gpu.device.newHeapWithDescriptor_(descriptor)
    assert (heap.size(), heap.usedSize(), heap.maxAvailableSizeWithAlignment_(256)) == (4096, 0, 4096)
    one, two = (heap.newBufferWithLength_options_(1000, 0) for _ in range(2))
    assert (one.heapOffset(), two.heapOffset(), heap.usedSize()) == (0, 1024, 2048)
    assert one.heap() == heap and one.contents() + 1024 == two.contents()
    assert heap.newBufferWithLength_options_(3000, 0) is None
    del one
    gpu.fake.live()
    assert heap.maxAvailableSizeWithAlignment_(256) == 2048
    three = heap.newBufferWithLength_options_(512, 0)
    assert three.heapOffset() == 0
    two.makeAliasable()
    assert two.isAliasable() is True and heap.usedSize() == 512
    del heap
    with gpu.compute("increment", three) as encoder:  # a buffer keeps its heap
        encoder.useHeap_(three.heap())
        encoder.dispatchThreads_threadsPerThreadgroup_(gpu.size(128), gpu.size(128))
    assert gpu.read(three, "I") == [1] * 128


def test_the_device_knows_how_much_is_allocated(gpu: Any) -> None:
    before = gpu.device.currentAllocatedSize()
    buffer = gpu.buffer(5000)
    assert buffer.allocatedSize() == 8192 and gpu.device.currentAllocatedSize() == before + 8192
    del buffer
    gpu.fake.live()
    assert gpu.device.currentAllocatedSize() == before


def test_a_capture_goes_into_a_file(gpu: Any, tmp_path: Path) -> None:
    metal, foundation = gpu.metal, gpu.foundation
    manager, descriptor = metal.MTLCaptureManager.sharedCaptureManager(), metal.MTLCaptureDescriptor.new()
    assert manager == metal.MTLCaptureManager.sharedCaptureManager()
    assert manager.supportsDestination_(metal.MTLCaptureDestinationDeveloperTools) is False
    with pytest.raises(gpu.objc.ObjCError) as caught:
        manager.startCaptureWithDescriptor_error_(descriptor)
    assert (caught.value.domain, caught.value.code) == (
        "MTLCaptureErrorDomain",
        metal.MTLCaptureErrorNotSupported,
    )
    descriptor.setDestination_(metal.MTLCaptureDestinationGPUTraceDocument)
    descriptor.setCaptureObject_(gpu.queue)
    trace = tmp_path / "run.gputrace"
    descriptor.setOutputURL_(foundation.NSURL.fileURLWithPath_(gpu.text(str(trace))))
    assert manager.startCaptureWithDescriptor_error_(descriptor) is True
    assert manager.isCapturing() is True and trace.exists()
    manager.stopCapture()
    assert manager.isCapturing() is False


def test_globals_are_strings(gpu: Any) -> None:
    assert str(gpu.metal.MTLLibraryErrorDomain) == "MTLLibraryErrorDomain"
    assert gpu.device.counterSets()[0].name() == gpu.metal.MTLCommonCounterSetTimestamp


def test_libraries_from_data_and_files(gpu: Any, tmp_path: Path) -> None:
    data, foundation = b"MTLBkernel void scale() {}", gpu.foundation
    result = gpu.dispatch.dispatch_data_create(data, len(data), None, None)
    library = gpu.device.newLibraryWithData_error_(result)
    assert gpu.objc.to_python(library.functionNames()) == ["scale"]
    path = tmp_path / "x.metallib"
    path.write_bytes(data)
    url = foundation.NSURL.fileURLWithPath_(gpu.text(str(path)))
    assert len(gpu.device.newLibraryWithURL_error_(url).functionNames()) == 1


def test_a_function_stores_an_object_that_the_caller_owns(gpu: Any) -> None:
    observer = gpu.objc.Ref()
    devices = gpu.metal.MTLCopyAllDevicesWithObserver(observer, lambda device, name: None)
    assert len(devices) == 1 and isinstance(observer.value, gpu.foundation.NSObjectProtocol)
    assert observer.value.retainCount() == 1
    gpu.metal.MTLRemoveDeviceObserver(observer.value)


def test_reflection_names_the_arguments(gpu: Any) -> None:
    metal = gpu.metal
    function = gpu.compile().newFunctionWithName_(gpu.text("scale"))
    slot = gpu.objc.Ref()
    make = gpu.device.newComputePipelineStateWithFunction_options_reflection_error_
    assert make(function, metal.MTLPipelineOptionArgumentInfo, slot) is not None
    bindings = slot.value.bindings()
    assert [(str(binding.name()), binding.index()) for binding in bindings] == [
        ("in", 0),
        ("out", 1),
        ("factor", 2),
    ]
    assert bindings[1].access() == metal.MTLBindingAccessReadWrite
