"""Asking the compilers in turn, in child processes, with a cache."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import BadSource, NoCompiler
from .prelude import PRELUDE

_PATIENCE = 300  # seconds that a compiler may take
ABSENT, WRONG = 3, 4
"""Exit codes of the child: there is no such compiler, or it does not know the GPU; the source is wrong."""
_CLANGS = ("clang-19", "clang-20", "clang-21", "clang-18", "clang-17", "clang")
_UNABLE = (
    "invalid target ID", "unsupported HIP gpu architecture", "invalid linker name", "unable to execute command",
    "lld: error: unknown argument", "lld: error: unknown emulation",
)  # fmt: skip
"""What clang says of a GPU that it does not know, and where lld is not there or is of an older LLVM than clang."""
_DRIVER = "apt-get install libamd-comgr2 (up to gfx1036) or clang-19 lld-19 (gfx1100 and later too), or install ROCm"
_HIP = "install a ROCm that knows it (Debian 12's libamdhip64-5 goes up to gfx1036)"


@dataclass(frozen=True)
class _Compiler:
    """One way to compile: what it is called, what tells one version from another, and the command that compiles
    standard input to standard output."""

    name: str
    version: str
    command: tuple[str, ...]


def machine_code(source: str, target: str) -> bytes:
    """A code object for a GPU ("gfx1100"). Raises BadSource, NoCompiler."""
    return _first((_child("comgr", target), *_clang(target)), source, target, _DRIVER)


def hip_code(source: str, target: str) -> bytes:
    """The same by HIP's compiler, which has HIP's own declarations. Raises BadSource, NoCompiler."""
    return _first((_child("hiprtc", target),), source, target, _HIP)


def _first(compilers: Sequence[_Compiler], source: str, target: str, where: str) -> bytes:
    problems = []
    for one in compilers:
        try:
            return _cached(one, source, target)
        except NoCompiler as problem:
            problems.append(f"{one.name}: {problem}")
    raise NoCompiler(f"nothing here compiles for {target}: {where} ({'; '.join(problems) or 'no clang'})")


def _child(name: str, target: str) -> _Compiler:
    command = (sys.executable, "-m", "runtime.compilers", name, target)
    chosen = sorted(f"{key}={value}" for key, value in os.environ.items() if key.startswith("AUTOGEN_"))
    return _Compiler(name, "\n".join(chosen), command)


def _clang(target: str) -> tuple[_Compiler, ...]:
    flags = ("-x", "hip", "--offload-device-only", "--no-gpu-bundle-output", f"--offload-arch={target}")
    own = ("-nogpuinc", "-nogpulib", "-fdeclspec", "-O2", "-fuse-ld=lld", "-ffp-contract=off")
    return tuple(
        _Compiler(Path(found).name, found, (found, *flags, *own, "-", "-o", "/dev/stdout"))
        for name in _CLANGS
        if (found := shutil.which(name))
    )


def _cached(one: _Compiler, source: str, target: str) -> bytes:
    text = source if one.name == "hiprtc" else f'{PRELUDE}\n#line 1 "kernel.hip"\n{source}'
    key = hashlib.sha256("\0".join((one.name, one.version, target, text)).encode()).hexdigest()
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "autogen" / "kernels"
    cache = folder / f"{key}.co"
    try:
        return cache.read_bytes()
    except OSError:
        pass
    code = _compiled(one, text, target)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
            file.write(code)
        Path(file.name).replace(cache)
    except OSError:
        pass  # a cache that cannot be written is none
    return code


def _compiled(one: _Compiler, text: str, target: str) -> bytes:
    path = os.pathsep.join(filter(None, (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH"))))
    try:
        done = subprocess.run(
            one.command,
            input=text.encode(),
            capture_output=True,
            timeout=_PATIENCE,
            env={**os.environ, "PYTHONPATH": path},
        )
    except subprocess.TimeoutExpired:
        raise NoCompiler(f"no end after {_PATIENCE} s") from None
    log = done.stderr.decode(errors="replace").strip()
    if done.returncode < 0:
        raise NoCompiler(f"it was ended by signal {-done.returncode}: it does not know {target}")
    unknown = any(words in log for words in _UNABLE)
    if done.returncode == ABSENT or (one.name.startswith("clang") and done.returncode and unknown):
        raise NoCompiler(log.splitlines()[-1] if log else "it is not there")
    if done.returncode and not one.name.startswith("clang") and done.returncode != WRONG:
        raise NoCompiler(f"exit code {done.returncode}: {log}")
    if done.returncode:
        raise BadSource(f"the source does not compile for {target} ({one.name}):\n{log}")
    return done.stdout
