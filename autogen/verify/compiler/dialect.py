"""C or Objective-C, as each compiler takes it: the flags, and whether a compiler can read the headers at all."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...errors import AutogenError
from .compilers import Compiler
from .subject import Subject

_OPENED = re.compile(r"^\.+ (.+)$", re.MULTILINE)  # of -H, in which dots stand for the depth
_FILE = re.compile(r"(?:\\[^\n]|\$\$|[^\s\\])+")  # of a list for make, which begins with what is made
_ESCAPED = re.compile(r"[\\$]([ #$\\])")
_PASSES = ((), ("-O1", "-fPIC"))  # which define macros that headers can ask for
_ERROR = re.compile(r"^.*\berror: .*$", re.MULTILINE)

# Compiled with every program and library: what a compiler for GCC's run time, or GNUstep's, lets a program register
# its classes with when it starts. Nothing here is registered, and so that run time need not be there.
START = "".join(
    f'__attribute__((weak, used)) void oracle_start_{number}(void *module) __asm__("{name}");\n'
    f"void oracle_start_{number}(void *module) {{ }}\n"
    for number, name in enumerate(("__objc_exec_class", "__objc_load"))
)


def start(subject: Subject) -> str:
    """What programs of a subject need beside its headers."""
    return START if subject.language == "objective-c" else ""


def unusable(subject: Subject, compiler: Compiler, folder: Path) -> str:
    """Why a compiler cannot read the headers of a subject, in its own words; empty if it can."""
    empty, source = folder / "empty.m", folder / "headers.m"
    empty.write_text("", encoding="utf-8")
    code, messages = compiler.run(["-x", subject.language, "-fsyntax-only", str(empty)])
    if code:
        package = "" if compiler.clang else "; the package is gobjc"
        return f"it compiles no Objective-C ({_first(messages)}{package})"
    source.write_text(subject.text, encoding="utf-8", errors="surrogateescape")
    code, messages = compiler.run([*subject.flags(compiler, folder), "-fsyntax-only", str(source)])
    return f"it cannot read these headers ({_first(messages)})" if code else ""


def _first(messages: str) -> str:
    found = _ERROR.search(messages)
    return found[0] if found else messages.strip().partition("\n")[0] or "without a word"


def bounded(compiler: Compiler, subject: Subject, folder: Path) -> Compiler:
    """The compiler, held to the subject's border, its own headers and the folder in which it is asked."""
    if subject.border is None:
        return compiler
    folders = (*subject.border.folders, str(folder))
    system = (*subject.border.system, *map(str, compiler.builtin_headers))
    return replace(compiler, border=replace(subject.border, folders=folders, system=system))


def _see_what_is_opened(subject: Subject, compiler: Compiler, folder: Path) -> None:
    """Raise AutogenError for headers that read other files for this compiler than for libclang, beyond the border.

    -H tells of what is included, also of headers with errors; a list for make has what is embedded as well.
    """
    source, preprocessed, border = folder / "opened.c", folder / "opened.d", compiler.border
    assert border is not None
    source.write_text(subject.text, encoding="utf-8", errors="surrogateescape")
    for further in _PASSES:
        preprocessed.write_text("", encoding="utf-8")
        asked = ["-E", "-H", "-MD", "-MF", str(preprocessed), str(source), "-o", os.devnull]
        included = _OPENED.findall(compiler.run([*subject.flags(compiler, folder), *further, *asked])[1])
        others = [
            _ESCAPED.sub(r"\1", one)
            for one in _FILE.findall(preprocessed.read_text(encoding="utf-8", errors="surrogateescape"))[1:]
        ]
        for path in dict.fromkeys([*included, *others]):
            if why := border.refusal(path):
                raise AutogenError(f"{subject.name}: {compiler} opens {path}, which {why}")


def usable(
    subject: Subject, compilers: Sequence[Compiler], folder: Path
) -> tuple[list[Compiler], dict[str, str]]:
    """The compilers that can be asked about a subject, and why others cannot; every one can be asked about C.

    Raises AutogenError for headers that include files of somebody else's.
    """
    if subject.border:
        for one in compilers:
            _see_what_is_opened(subject, bounded(one, subject, folder), folder)
    if subject.language == "c":
        return list(compilers), {}
    reasons = {str(one): unusable(subject, bounded(one, subject, folder), folder) for one in compilers}
    return [one for one in compilers if not reasons[str(one)]], {k: v for k, v in reasons.items() if v}
