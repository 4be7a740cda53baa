"""A second witness: metal-cpp, Apple's own C++ headers, knows what we declare of Metal, down to the names of fields."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from autogen.clang import library as clang
from autogen.project import find as find_project
from autogen.sources import Unavailable, obtain, resolve

from .conftest import declared
from .metal_cpp import Witness, read

SOURCE = "metal-cpp"

# What can differ, and why ours is right.
SENT_THROUGH_NSOBJECT = {("MTLCaptureManager", "- init"), ("MTLSharedEventListener", "- init")}
# metal-cpp for macOS 26 has 1 << 5 here; before that it was 3 << 4, which is what the storage mode says.
OTHER_VALUES = {"MTLResourceStorageModeMemoryless": 32}
OTHER_FIELDS = {"MTLPackedFloat3"}  # a constructor, an operator and a union stand among the fields there
NOT_IN_METAL_CPP = {  # error domains and strides that it has no use for, or names otherwise
    "MTLAttributeStrideStatic",
    "MTLBinaryArchiveDomain",
    "MTLBufferLayoutStrideDynamic",
    "MTLCaptureErrorDomain",
    "MTLCommandBufferErrorDomain",
    "MTLDynamicLibraryDomain",
    "MTLLibraryErrorDomain",
}
SCALARS = {
    "void": "v",
    "bool": "B",
    "float": "f",
    "double": "d",
    "CFTimeInterval": "d",
    "int": "i",
    "unsigned int": "I",
    "uint32_t": "I",
    "uint64_t": "Q",
    "long long": "q",
    "unsigned long long": "Q",
    "Integer": "q",
    "UInteger": "Q",
    "TimeInterval": "d",
    "void*": "^v",
    "id": "@",
    "const char*": "r*",
    "dispatch_queue_t": "@",
    "unichar": "S",
    "ErrorDomain": "@",
    "MTL::GPUAddress": "Q",
}


@pytest.fixture(scope="module")
def witness() -> Witness:
    """The headers of metal-cpp, which the source metal-cpp has."""
    project = find_project(Path(__file__))
    artifact = project.pins.sources[SOURCE].artifact
    try:
        headers = resolve([SOURCE], "arm64-apple-macos14", project.pins, obtain([artifact], project.cache))
    except Unavailable as problem:
        pytest.skip(f"no metal-cpp: {problem}")
    return read(headers.roots[0])


def test_every_method_of_metal_is_known(witness: Witness) -> None:
    unknown = {
        (name, method)
        for (name, _), owner in declared().owners.items()
        if name.startswith("MTL")
        for method in owner.methods
        if (name, method[2:]) not in witness.methods
    }
    assert unknown == SENT_THROUGH_NSOBJECT


def test_results_are_of_the_same_kind(witness: Witness) -> None:
    differences, compared = [], 0
    for (name, _), owner in declared().owners.items():
        for key, method in owner.methods.items():
            if (written := witness.methods.get((name, key[2:]))) is None:
                continue
            encoding = re.match(r"V?(.*?)\d+@0:8", method.cursor.objc_type_encoding)
            assert encoding
            if not same(encoding[1], written, witness):
                differences.append(f"[{name} {key}]: {encoding[1]}, {written} in metal-cpp")
            compared += 1
    assert not differences
    assert compared > 600


def same(encoding: str, written: str, witness: Witness) -> bool:
    """Whether a C++ result type is what the encoding says."""
    name = written.replace("::", "")
    scalar = witness.enums[name][0] if name in witness.enums else written
    if scalar.removeprefix("NS::") in SCALARS:
        return encoding == SCALARS[scalar.removeprefix("NS::")]
    if name in witness.fields:
        return encoding.startswith("{")
    return encoding == "@" and written.endswith("*")


def test_enums_and_constants(witness: Witness) -> None:
    found = declared()
    ours = {name: cursor for name, cursor in found.enums.items() if name.startswith("MTL")}
    assert set(ours) <= set(witness.enums)
    for name, cursor in ours.items():
        assert bool(clang.children(cursor, clang.FLAG_ENUM)) == witness.enums[name][1], name
    values = {name: value for name, (_, value) in found.constants.items() if name.startswith(("MTL", "NS"))}
    differences = {
        name: witness.constants.get(name) for name in values if witness.constants.get(name) != values[name]
    }
    assert differences.items() <= OTHER_VALUES.items()


def test_fields_of_structures(witness: Witness) -> None:
    ours = {
        name: [one.spelling for one in of.get_canonical().get_fields()]
        for name, of in declared().records.items()
        if name.startswith("MTL")
    }
    known = {name: fields for name, fields in ours.items() if name in witness.fields}
    assert known == {name: witness.fields[name] for name in known}
    assert set(ours) - set(known) == OTHER_FIELDS | {"MTLCoordinate2D"}  # another name of MTLSamplePosition


def test_globals(witness: Witness) -> None:
    ours = {name for name in declared().globals if name.startswith("MTL")}
    assert ours - witness.globals <= NOT_IN_METAL_CPP
