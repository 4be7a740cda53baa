"""Targets are compared in one spelling: what a manifest says, what clang says, what a running Python says."""

from __future__ import annotations

import pytest

from bindings._support.format.targets import choose, normal


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("x86_64-linux-gnu", "x86_64-linux-gnu"),
        ("x86_64-unknown-linux-gnu", "x86_64-linux-gnu"),
        ("AMD64-pc-windows-msvc", "x86_64-windows-msvc"),
        ("x86_64-pc-windows-msvc19.38", "x86_64-windows-msvc"),
        ("i686-linux-gnu", "i386-linux-gnu"),
        ("arm64-linux-gnu", "aarch64-linux-gnu"),
        ("armv7l-linux-gnu", "arm-linux-gnu"),
        ("arm64-apple-macos14", "arm64-apple-macos"),
        ("aarch64-apple-macosx14.2", "arm64-apple-macos"),
        ("x86_64-apple-darwin23.1.0", "x86_64-apple-macos"),
    ],
)
def test_the_normal_spelling(target: str, expected: str) -> None:
    assert normal(target) == expected
    assert normal(expected) == expected


def test_the_module_s_target_is_chosen_whatever_its_version() -> None:
    targets = ("arm64-apple-macos14", "x86_64-apple-macos14")
    assert choose(targets, "x86_64-apple-macos") == "x86_64-apple-macos14"
    assert choose(targets, "arm64-apple-macos15.1") == "arm64-apple-macos14"
    assert choose(targets, "x86_64-linux-gnu") is None
