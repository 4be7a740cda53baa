"""How much of the generated tables the fake and GNUstep have, and whether the types agree."""

from __future__ import annotations

import ctypes
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

CLASSES = {
    "MTLBlitCommandEncoder": "FakeBlitEncoder",
    "MTLBuffer": "FakeBuffer",
    "MTLBufferBinding": "FakeBinding",
    "MTLCaptureScope": "FakeCaptureScope",
    "MTLCommandBuffer": "FakeCommandBuffer",
    "MTLCommandBufferEncoderInfo": "FakeEncoderInfo",
    "MTLCommandQueue": "FakeCommandQueue",
    "MTLComputeCommandEncoder": "FakeComputeEncoder",
    "MTLComputePipelineState": "FakePipeline",
    "MTLCounter": "FakeCounter",
    "MTLCounterSampleBuffer": "FakeSampleBuffer",
    "MTLCounterSet": "FakeCounterSet",
    "MTLDevice": "FakeDevice",
    "MTLEvent": "FakeEvent",
    "MTLFence": "FakeFence",
    "MTLFunction": "FakeFunction",
    "MTLHeap": "FakeHeap",
    "MTLLibrary": "FakeLibrary",
    "MTLSamplerState": "FakeSampler",
    "MTLSharedEvent": "FakeSharedEvent",
    "MTLTexture": "FakeTexture",
    "MTLArgumentEncoder": "FakeArgumentEncoder",
    "MTLBinaryArchive": "FakeArchive",
    "MTLDynamicLibrary": "FakeDynamicLibrary",
    "MTLFunctionLog": "FakeLog",
    "MTLFunctionLogDebugLocation": "FakeLocation",
    "MTLIndirectCommandBuffer": "FakeIndirectBuffer",
    "MTLIndirectComputeCommand": "FakeIndirectCommand",
}
PARENTS = {
    "MTLBuffer": "MTLResource",
    "MTLIndirectCommandBuffer": "MTLResource",
    "MTLSharedEvent": "MTLEvent",
    "MTLTexture": "MTLResource",
    "MTLBufferBinding": "MTLBinding",
}
PARENTS |= dict.fromkeys(("MTLBlitCommandEncoder", "MTLComputeCommandEncoder"), "MTLCommandEncoder")

# What the fake lacks: of the protocols above, by their selectors; protocols without any class, and classes.
LACKS = (Path(__file__).parent / "lacking.txt").read_text()
# What the module `foundation`, which describes Apple's Foundation, says of GNUstep's that is not so.
NOT_IN_GNUSTEP = """
NSProcessInfo -isOperatingSystemAtLeastVersion:
NSProcessInfo -operatingSystemVersion
NSURL -fileSystemRepresentation
NSValue -getValue:size:
"""
OTHER_IN_GNUSTEP = """
NSObject +allocWithZone: @@:^{_NSZone} @@:^{?=^?^?^?^?^?^?^?Q@^{_NSZone}}
NSProcessInfo -systemUptime d@: Q@:
NSString -dataUsingEncoding: @@:Q @@:I
NSString -getCString:maxLength:encoding: C@:*QQ C@:*QI
NSString -initWithBytes:length:encoding: @@:^vQQ @@:^vQI
NSString -initWithData:encoding: @@:@Q @@:@I
NSString -lengthOfBytesUsingEncoding: Q@:Q Q@:I
NSString -maximumLengthOfBytesUsingEncoding: Q@:Q Q@:I
"""


def lines(text: str) -> list[str]:
    return text.strip().split("\n")


def bare(encoding: str) -> str:
    """An encoding without frame offsets, qualifiers and names; GNUstep's structure of a block is `@?`."""
    encoding = re.sub(r'"[^"]*"', "", encoding).replace("^{?=^vii^?}", "@?")
    encoding = re.sub(r"\{\w+=", "{?=", encoding)  # a structure whose name is a typedef's has none there
    parts, depth = [], 0
    for character in encoding:
        depth += (character in "{([") - (character in "})]")
        if depth or not (character.isdigit() or character in "rnNoORV"):
            parts.append(character)
    return "".join(parts)


class Runtime:
    """What the Objective-C runtime says of classes and methods."""

    def __init__(self, modules: SimpleNamespace) -> None:
        self.run = importlib.import_module(f"{modules.name}._support.objc.native.runtime").runtime()
        self.encoding = importlib.import_module(f"{modules.name}._support.objc.objects.encoding")
        self.find = {}
        for sign, name in (("-", "class_getInstanceMethod"), ("+", "class_getClassMethod")):
            function = self.find[sign] = self.run.library[name]
            function.restype, function.argtypes = ctypes.c_void_p, [ctypes.c_void_p] * 2
        self.types = self.run.library["method_getTypeEncoding"]
        self.types.restype, self.types.argtypes = ctypes.c_char_p, [ctypes.c_void_p]

    def methods(self, kind: Any, name: str) -> Iterator[tuple[str, str, str | None]]:
        """Each method of a table's class: how it is called, its encoding by the table, and by the class `name`."""
        where = self.run.get_class(name.encode())
        for sign in "+-":
            for attribute in kind._entry_.lines[sign]:
                signature = kind._entry_.signature(attribute, sign)
                method = self.find[sign](where, self.run.selector(signature.selector))
                output = bare(self.types(method).decode()) if method else None
                yield f"{sign}{signature.selector}", bare(self.encoding.of_method(signature)), output


def table(module: Any, kind: str) -> list[str]:
    """The names in a table of a module."""
    text = Path(module.__file__).read_text()
    start = text.index(f'\n_{kind} = """')
    return re.findall(r"^(\w+): ", text[start : text.index('\n"""', start + 20)], re.MULTILINE)


@pytest.fixture
def runtime(gpu: Any, modules: SimpleNamespace) -> Runtime:
    return Runtime(modules)


def test_what_the_fake_lacks_is_known(gpu: Any, runtime: Runtime) -> None:
    lacks, count = [], 0
    for protocol, name in CLASSES.items():
        for owner in {protocol, PARENTS.get(protocol, protocol)}:
            for selector, _, output in runtime.methods(getattr(gpu.metal, owner), name):
                count += 1
                if output is None:
                    lacks.append(f"{protocol} {selector[1:]}")
    lacks += sorted(set(table(gpu.metal, "protocols")) - {*CLASSES, *PARENTS.values()})
    lacks += [name for name in table(gpu.metal, "classes") if not runtime.run.get_class(name.encode())]
    assert sorted(lacks) == lines(LACKS) and count > 350


def test_types_agree_with_the_fake(gpu: Any, runtime: Runtime) -> None:
    kinds = {
        **CLASSES,
        **{name: name for name in table(gpu.metal, "classes") if name not in lines(LACKS)},
    }
    differ, count = [], 0
    for name, implementation in kinds.items():
        for selector, declared, output in runtime.methods(getattr(gpu.metal, name), implementation):
            count += 1  # gcc has no blocks: a block is an object there
            if output is not None and output != declared.replace("@?", "@"):
                differ.append((name, selector, declared, output))
    assert differ == [] and count > 300


def test_foundation_fits_gnustep(gpu: Any, runtime: Runtime) -> None:
    absent, other, count = [], [], 0
    for name in table(gpu.foundation, "classes"):
        for selector, declared, output in runtime.methods(getattr(gpu.foundation, name), name):
            count += 1
            if output is None:
                absent.append(f"{name} {selector}")
            elif output != declared:
                other.append(f"{name} {selector} {declared} {output}")
    assert sorted(absent) == lines(NOT_IN_GNUSTEP)
    assert sorted(other) == lines(OTHER_IN_GNUSTEP)
    assert count > 250


def test_foundation_finds_its_functions_and_globals(gpu: Any) -> None:
    for name in table(gpu.foundation, "globals"):
        found = getattr(gpu.foundation, name, None)
        assert isinstance(found, gpu.foundation.NSString) or name == "NSMachErrorDomain", name
    text = gpu.foundation.NSStringFromClass(gpu.foundation.NSArray)
    assert str(text) == "NSArray" and gpu.foundation.NSClassFromString(text) is gpu.foundation.NSArray
    assert str(gpu.foundation.NSStringFromSelector("a:b:")) == "a:b:"


def test_every_global_of_metal_is_there(gpu: Any) -> None:
    for name in table(gpu.metal, "globals"):
        value = getattr(gpu.metal, name)
        assert value.value == 2**64 - 1 if "Stride" in name else str(value), name
