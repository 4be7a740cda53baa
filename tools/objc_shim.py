"""Apple's entry points over GCC's Objective-C run time, so that message sends run on Linux as they do on a Mac.

x86_64 only: Apple's own entry points differ by the result there, on arm64 there is one.
"""

from __future__ import annotations

import platform
import subprocess
from pathlib import Path

_SAVED = (
    "rdi",
    "rsi",
    "rdx",
    "rcx",
    "r8",
    "r9",
    "rax",
)  # rax: how many vector registers a variadic call uses


def source() -> str:
    """Assembly that looks the method up, then jumps to it with the arguments as they were."""
    places = [("mov", f"%{name}", 8 * index) for index, name in enumerate(_SAVED)]
    places += [("movaps", f"%xmm{index}", 64 + 16 * index) for index in range(8)]
    save = [f"{op} {register}, {offset}(%rsp)" for op, register, offset in places]
    load = [f"{op} {offset}(%rsp), {register}" for op, register, offset in places]

    def entry(name: str, receiver: int, lookup: str = "objc_msg_lookup", then: str = "") -> list[str]:
        call = [f"mov {receiver}(%rsp), %rdi", f"mov {receiver + 8}(%rsp), %rsi", f"call {lookup}@PLT"]
        frame = ["push %rbp", "mov %rsp, %rbp", "sub $208, %rsp"]
        start = [f".globl {name}", f".type {name}, @function", f"{name}:"]
        return [*start, *frame, *save, *call, "mov %rax, %r11", *load, "leave", then, "jmp *%r11"]

    lines = [".text", *entry("objc_msgSend", 0), *entry("objc_msgSend_fpret", 0)]
    lines += entry("objc_msgSend_stret", 8)  # there, rdi is where the result goes
    lines += entry("objc_msgSendSuper", 0, "objc_msg_lookup_super", "mov (%rdi), %rdi")
    lines += entry("objc_msgSendSuper_stret", 8, "objc_msg_lookup_super", "mov (%rsi), %rsi")
    return "\n".join([*lines, '.section .note.GNU-stack,"",@progbits', ""])


def build_shim(folder: Path) -> Path:
    """The shim as a library in `folder`, built with gcc; `OSError` on another machine than x86_64."""
    if platform.machine() != "x86_64":
        raise OSError("the shim with Apple's entry points is x86_64 assembly")
    text, library = folder / "objc_shim.S", folder / "libobjc_shim.so"
    text.write_text(source())
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-o", str(library), str(text), "-l:libobjc.so.4"],
        check=True,
        capture_output=True,
        text=True,
    )
    return library
