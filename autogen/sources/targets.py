"""The targets a module can be made for, as clang spells them."""

import re

KNOWN = (
    "x86_64-linux-gnu",
    "aarch64-linux-gnu",
    "arm64-apple-macos",
    "x86_64-apple-macos",
    "x86_64-windows-gnu",
    "x86_64-windows-msvc",
)
"""Apple's may carry a version: arm64-apple-macos14."""


def known(target: str) -> bool:
    """Whether a target is one that sources can be had for."""
    return target in KNOWN or re.fullmatch(r"(arm64|x86_64)-apple-macos\d+(\.\d+)*", target) is not None
