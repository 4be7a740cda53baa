"""Which of a module's targets this process runs on."""

from __future__ import annotations

import os
import sys

_MACHINES = {
    "AMD64": "x86_64",
    "x86_64": "x86_64",
    "ARM64": "aarch64",
    "arm64": "arm64",
    "aarch64": "aarch64",
}


def needed(since: str) -> str:
    """What to say where something is missing that macOS has since a version; empty elsewhere."""
    import platform

    here = platform.mac_ver()[0]
    return f"; it needs macOS {since}, this is {here}" if since and here else ""


def running() -> str:
    """The target of the running Python, spelled as manifests do: x86_64-linux-gnu, arm64-apple-macos …"""
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    machine = _MACHINES.get(machine, machine)
    if sys.maxsize < 2**32:
        machine = {"x86_64": "i386", "aarch64": "arm"}.get(machine, machine)
    if sys.platform == "darwin":
        return f"{machine}-apple-macos"
    if sys.platform == "win32":
        return f"{machine}-windows-msvc"
    return f"{machine}-linux-gnu"
