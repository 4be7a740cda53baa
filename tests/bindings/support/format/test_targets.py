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
        ("arm-linux-gnueabi", "arm-linux-gnu"),
        ("arm-linux-gnueabihf", "arm-linux-gnu"),
        ("armv7-unknown-linux-gnueabihf", "arm-linux-gnu"),
        ("armv7a-linux-gnueabihf", "arm-linux-gnu"),
        ("thumbv7-linux-gnueabihf", "arm-linux-gnu"),
        ("armv7b-linux-gnueabi", "armv7b-linux-gnu"),
        ("arm-none-eabi", "arm-eabi"),
        ("armv7-alpine-linux-musleabihf", "arm-linux-musl"),
        ("armv7a-linux-androideabi21", "arm-linux-android"),
        ("ppc64le-linux-gnu", "powerpc64le-linux-gnu"),
        ("mips64el-linux-gnuabi64", "mips64el-linux-gnu"),
        ("x86_64-linux-gnux32", "x86_64-linux-gnux"),
        ("x86_64-redhat-linux", "x86_64-linux-gnu"),
        ("x86_64-pc-linux-musl", "x86_64-linux-musl"),
        ("x86-windows-msvc", "i386-windows-msvc"),
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


def test_another_c_library_of_linux_serves_where_the_own_one_is_not_listed() -> None:
    """Better than the first target, which may be another machine's."""
    targets = ("x86_64-linux-gnu", "aarch64-linux-gnu")
    assert choose(targets, "aarch64-linux-musl") == "aarch64-linux-gnu"
    assert choose(targets, "aarch64-linux-android") == "aarch64-linux-gnu"
    assert (
        choose((*targets, "aarch64-alpine-linux-musl"), "aarch64-linux-musl") == "aarch64-alpine-linux-musl"
    )
    assert choose(targets, "x86_64-linux-gnux") is None
    assert choose(targets, "x86_64-freebsd") is None
