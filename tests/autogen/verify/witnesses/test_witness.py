"""The SDK as a witness, played by copies of our own headers in the folders of an SDK, and an `xcrun` that names it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from msgspec import structs

from autogen.commands.modules import verify_
from autogen.errors import AutogenError
from autogen.project import Project, find
from autogen.verify.compare import Comparison, Difference
from autogen.verify.compiler.subject import Subject
from autogen.verify.sources import of_binding
from autogen.verify.witnesses import witness
from autogen.verify.witnesses.witness import Statement, accepted, without
from tests.autogen.run import autogen
from tests.examples import telling

ROOT = Path(__file__).parents[4]
OURS = ROOT / "headers/objc"
TARGET = "arm64-apple-macos14"
FRAMEWORKS = "System/Library/Frameworks"


@pytest.fixture
def sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that a false `xcrun` on PATH tells as the SDK's."""
    root = tmp_path / "MacOSX.sdk"
    for path in OURS.rglob("*.h"):
        inside = path.relative_to(OURS)
        top, rest = inside.parts[0], Path(*inside.parts[1:])
        framework = top in ("Metal", "Foundation", "CoreFoundation", "IOSurface", "IOKit")
        place = (
            root / FRAMEWORKS / f"{top}.framework/Headers" / rest
            if framework
            else root / "usr/include" / inside
        )
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place)
    (tmp_path / "bin").mkdir()
    script = tmp_path / "bin/xcrun"
    script.write_text(f'#!/bin/sh\n[ "$3" = --show-sdk-path ] && echo "{root}" || echo 15.2\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(script.parent), prepend=":")
    return root


@cache
def here() -> Project:
    """This repository, whose headers no test changes."""
    return find(ROOT)


@cache
def ours(name: str) -> tuple[Project, Subject]:
    """A binding of it that asks the SDK before its other witnesses."""
    binding = here().bindings[name]
    assert "macos-sdk" in binding.witnesses
    binding = structs.replace(binding, witnesses=("macos-sdk", *({*binding.witnesses} - {"macos-sdk"})))
    project = replace(here(), bindings={**here().bindings, name: binding})
    return project, of_binding(here(), name, TARGET)


def output(name: str) -> Statement:
    """What the SDK says of a binding of this repository."""
    return next(witness.statements(*ours(name), TARGET))


def spoil(header: Path, right: str, wrong: str) -> None:
    text = header.read_text()
    assert text.count(right) == 1, right
    header.write_text(text.replace(right, wrong))


@pytest.mark.parametrize(
    "name",
    # Metal's are the same below as well, with more in the SDK.
    telling(
        ("foundation", "dispatch", "objc", "metal", "corefoundation", "iosurface", "iokit"),
        *("foundation", "dispatch", "objc"),
    ),
)
def test_headers_in_the_layout_of_an_sdk_are_found_and_the_same(sdk: Path, name: str) -> None:
    found = output(name)
    assert (found.witness, found.missing) == ("SDK macosx 15.2", "")
    assert found.comparison.differences == []
    assert found.comparison.counts.total() > 30


METAL, FOUNDATION = f"{FRAMEWORKS}/Metal.framework/Headers", f"{FRAMEWORKS}/Foundation.framework/Headers"
MISTAKES = {
    "a method that is gone": (
        *("metal", METAL, "MTLEvent.h", "signaledValue;", "signaled;"),
        [
            "-[MTLSharedEvent setSignaledValue:] is in our headers, not in the SDK",
            "-[MTLSharedEvent signaledValue] is in our headers, not in the SDK",
        ],
    ),
    "a type of a parameter": (
        *("metal", METAL, "MTLEvent.h", "atValue:(uint64_t)value", "atValue:(int)value"),
        ["-[MTLSharedEvent notifyListener:atValue:block:] encoding: v @ : @ Q @? here, v @ : @ i @? in C"],
    ),
    "ownership": (
        *(
            "metal",
            METAL,
            "MTLEvent.h",
            "newSharedEventHandle;",
            "newSharedEventHandle __attribute__((ns_returns_not_retained));",
        ),
        ["-[MTLSharedEvent newSharedEventHandle] retained: True here, False in C"],
    ),
    "an adopted protocol": (
        *("metal", METAL, "MTLFence.h", "MTLFence <NSObject>", "MTLFence"),
        ["MTLFence adopts NSObject in our headers, not in the SDK"],
    ),
    "a protocol that the SDK's adopts besides": (
        *(
            "metal",
            METAL,
            "MTLFunctionHandle.h",
            "MTLFunctionHandle <NSObject>",
            "MTLFunctionHandle <NSObject, MTLEvent>",
        ),
        ["MTLFunctionHandle adopts MTLEvent in the SDK, not in our headers"],
    ),
    "a version of a class": (
        *(
            "metal",
            METAL,
            "MTLFunctionDescriptor.h",
            "OC_SINCE(11.0)\n@interface MTLIntersectionFunctionDescriptor",
            "OC_SINCE(12.0)\n@interface MTLIntersectionFunctionDescriptor",
        ),
        ["MTLIntersectionFunctionDescriptor introduced: 11.0 here, 12.0 in C"],
    ),
    "a version of a method": (
        *("metal", METAL, "MTLTexture.h", "sparse OC_SINCE(11.0);", "sparse OC_SINCE_UNTIL(11.0, 14.0);"),
        ["-[MTLTexture isSparse] deprecated: - here, 14.0 in C"],
    ),
    "an optional method": (
        *(
            "metal",
            METAL,
            "MTLBlitCommandEncoder.h",
            "- (void)resetTextureAccessCounters",
            "@required\n- (void)resetTextureAccessCounters",
        ),
        [
            (
                "-[MTLBlitCommandEncoder resetTextureAccessCounters:region:mipLevel:slice:] optional: "
                "True here, False in C"
            )
        ],
    ),
    "a function's ownership": (
        *(
            "metal",
            METAL,
            "MTLDevices.h",
            "MTLCreateSystemDefaultDevice(void) OC_RETURNS_RETAINED",
            "MTLCreateSystemDefaultDevice(void)",
        ),
        ["MTLCreateSystemDefaultDevice retained: True here, False in C"],
    ),
    "a constant": (
        *("metal", METAL, "MTLDevices.h", "MTLDeviceWasAddedNotification ", "MTLDeviceWasPluggedIn "),
        ["MTLDeviceWasAddedNotification is in our headers, not in the SDK"],
    ),
    "an enumerator": (
        *("foundation", FOUNDATION, "NSObjCRuntime.h", "NSOrderedDescending = 1", "NSOrderedDescending = 2"),
        ["NSOrderedDescending: 1 here, 2 in C"],
    ),
}


@pytest.mark.parametrize("name", ["metal", "foundation"])
def test_what_the_sdk_says_otherwise_is_a_difference(sdk: Path, name: str) -> None:
    """One SDK has all mistakes of a binding's headers."""
    mistakes = [mistake for mistake in MISTAKES.values() if mistake[0] == name]
    for _, folder, header, ours, theirs, _ in mistakes:
        spoil(sdk / folder / header, ours, theirs)
    messages = [message for mistake in mistakes for message in mistake[-1]]
    assert sorted(str(one) for one in output(name).comparison.differences) == sorted(messages)


def test_another_layout_is_a_difference_wherever_it_is_used(sdk: Path) -> None:
    spoil(sdk / METAL / "MTLTypes.h", "uint64_t _impl;", "uint32_t _impl;")
    assert {str(one) for one in output("metal").comparison.differences} >= {
        "MTLResourceID size: 8 here, 4 in C",
        "MTLResourceID._impl encoding: Q here, I in C",
        "MTLIndirectAccelerationStructureInstanceDescriptor size: 72 here, 68 in C",
        "-[MTLIndirectCommandBuffer gpuResourceID] encoding: {MTLResourceID=Q} @ : here, {MTLResourceID=I} @ : in C",
    }


def test_what_only_the_sdk_has_is_counted(sdk: Path) -> None:
    spoil(
        sdk / METAL / "MTLFence.h",
        "@end",
        "- (int)more;\n@end\n@interface MTLMore\n@end\nextern int MTLEvenMore(void);",
    )
    found = output("metal")
    assert found.comparison.differences == []
    assert "in the SDK, not in our headers: 1 class" in found.notes[-1] or "1 method" in found.notes[-1]


def test_without_xcrun_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert output("objc").missing == "the macosx SDK needs macOS with Xcode (no xcrun here)."


def test_an_sdk_that_cannot_be_parsed_is_an_error(sdk: Path) -> None:
    spoil(sdk / METAL / "MTLFence.h", "@end", "garbage @end")
    with pytest.raises(AutogenError, match=r"MTLFence.h:\d+:\d+: error"):
        output("metal")


def test_the_command_reports_every_witness(sdk: Path) -> None:
    spoil(sdk / METAL / "MTLFence.h", "MTLFence <NSObject>", "MTLFence")
    done = autogen("verify", "metal", "objc", folder=ROOT)
    assert done.returncode == 1
    assert "objc: SDK macosx 15.2 for arm64-apple-macos14: same (" in done.stdout
    assert "metal: SDK macosx 15.2 for arm64-apple-macos14: 1 difference (" in done.stdout
    assert "MTLFence adopts NSObject in our headers, not in the SDK" in done.stdout
    assert (
        "objc, SDK macosx 15.2: listed in differences.toml, but the same in this SDK: objc_alloc,"
        in done.stderr
    )


def test_a_mac_needs_no_target_for_its_own_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify_, "native_target", lambda: "")
    assert [one.target for one in verify_._bindings(ROOT, ["objc", "metal"], None)] == [TARGET, TARGET]
    with pytest.raises(
        AutogenError, match="kfd: what compilers here compile for is not Linux; name a --target"
    ):
        list(verify_._bindings(ROOT, ["kfd"], None))


def differing(*names: str) -> Comparison:
    return Comparison([Difference(name, "", "1", "2") for name in names])


def test_known_differences_are_left_out_and_entries_without_one_are_named() -> None:
    comparison, unused = without(differing("a", "b"), {"a": "why", "c": "why"})
    assert ([one.name for one in comparison.differences], unused) == (["b"], ["c"])
    assert comparison.counts["known"] == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[metall.metal-cpp]\na = 'why'\n", "differences.toml:1: metall: unknown key; did you mean 'metal'?"),
        ("[metal.cpp]\na = 'why'\n", "differences.toml:1: metal.cpp: unknown key; did you mean 'metal-cpp'?"),
        ("[metal.metal-cpp]\na = 1\n", "differences.toml:2: metal.metal-cpp.a: expected a string"),
    ],
)
def test_a_mistake_in_the_list_of_known_differences(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "headers").mkdir()
    (tmp_path / "headers/differences.toml").write_text(text)
    with pytest.raises(AutogenError) as caught:
        accepted(replace(here(), headers=tmp_path / "headers"), "metal", "metal-cpp")
    assert message in str(caught.value)
