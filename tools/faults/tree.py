"""A small project with a cache of its own, the command run in it, and what of it may be there."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
_WRAPPED = Path(__file__).with_name("wrapped.py")
_MARK = "AUTOGEN_FAULTS"
NAMES = ("base", "user", "macros", "many")
SOURCES = """
[artifact.own]
kind = "path"
path = "../include"

[source.own]
artifact = "own"
include = ["."]
"""


@dataclass
class Started:
    """A run under way; `pipe` is what `wrapped.py` tells."""

    process: subprocess.Popen[str]
    pipe: int

    def ready(self) -> None:
        """Wait until signals are heard, or it has ended."""
        while os.read(self.pipe, 1) not in (b"r", b""):
            pass

    def calls(self) -> int:
        """How many calls changed files; after its end."""
        output = b""
        while part := os.read(self.pipe, 1 << 16):
            output += part
        return output.count(b".")


@dataclass
class Tree:
    root: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for folder in ("headers", "include", "bindings", "out"):
            (self.root / folder).mkdir(parents=True)
        (self.root / "headers/sources.toml").write_text(SOURCES)
        for name in NAMES:
            links = 'links = { "base.h" = "base" }\n' if name == "user" else ""
            text = f'about = "{name}"\nheaders = ["{name}.h"]\nsources = ["own"]\n{links}'
            (self.root / f"headers/{name}.toml").write_text(text)
        self.turn(0)

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    def turn(self, number: int) -> None:
        """Change all headers: every module, stub and lock is to be another one."""
        fields = "".join(f"  int a{number}_{field};\n" for field in range(20))
        macros = "".join(f"#define M{number}_{one} ({number} + {one} * 3)\n" for one in range(60))
        functions = "".join(f"int f{number}_{one}(struct many *m, long x);\n" for one in range(120))
        texts = {
            "base": f"struct base {{\n{fields}}};\n#define TURN {number}\n",
            "user": f'#include "base.h"\nstruct user {{ struct base b; int u{number}; }};\n',
            "macros": macros + f"#define SUM{number}(a, b) ((a) + (b) * {number}u)\n",
            "many": f"struct many {{\n{fields}}};\n{functions}",
        }
        for name, text in texts.items():
            (self.root / f"include/{name}.h").write_text(text)

    # Runs ---------------------------------------------------------------------------------------------

    def variables(self) -> dict[str, str]:
        own = {"AUTOGEN_CACHE": str(self.cache), "PYTHONPATH": str(REPOSITORY), _MARK: str(self.root)}
        return {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **own, **self.environment}

    def start(self, *words: str, number: int = 0, call: int = 0, within: str = "") -> Started:
        """Begin `autogen WORD…`, with a signal before a call that changes a file below the folder `within`."""
        reading, writing = os.pipe()
        folder = os.path.realpath(self.root / within)
        process = subprocess.Popen(
            [sys.executable, str(_WRAPPED), str(writing), str(number), str(call), folder, *words],
            cwd=self.root,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
            pass_fds=[writing],
            start_new_session=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
            env=self.variables(),
        )
        os.close(writing)
        return Started(process, reading)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "autogen", *words],
            cwd=self.root,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
            timeout=240,
            env=self.variables(),
        )

    def alive(self, patience: float) -> list[int]:
        """
        Processes that runs of this tree started and that are still there after so many seconds. They are killed,
        and gone when this returns.
        """
        end = time.monotonic() + patience
        while (found := self._processes()) and time.monotonic() < end:
            time.sleep(0.02)
        for pid in found:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        end = time.monotonic() + 10
        while found and self._processes() and time.monotonic() < end:
            time.sleep(0.02)
        return found

    def _processes(self) -> list[int]:
        mark = f"{_MARK}={self.root}".encode()
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if mark in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
        return found

    # What is there ------------------------------------------------------------------------------------

    def files(self, folder: str = "") -> dict[str, bytes]:
        """What runs write: modules, stubs and locks, or what is in the named folder."""
        places = [folder] if folder else ["bindings", "headers/locks"]
        return {
            str(path.relative_to(self.root)): path.read_bytes()
            for place in places
            for path in sorted((self.root / place).rglob("*"))
            if path.is_file() and ".autogen" not in path.parts
        }

    def stray(self, folder: str = "") -> list[str]:
        """What no run may leave: drafts, journals, half-done work."""
        ends = (".py", ".pyi", ".c", ".h", ".lock", "py.typed")  # C: the helper of _support/objc
        found = [
            name for name in self.files(folder) if not name.endswith(ends) or Path(name).name.startswith(".")
        ]
        found += [str(path.relative_to(self.root)) for path in self.root.glob(f"{folder or '.'}/.autogen")]
        found += [f"cache/work/{path.name}" for path in self.cache.glob("work/*")]
        found += [str(path) for path in self.cache.glob("products/*") if path.suffix != ".json"]
        return found

    def disagreement(self, files: dict[str, bytes]) -> str:
        """The first binding whose module is not the one that its lock records."""
        for name in NAMES:
            lock = files.get(f"headers/locks/{name}.lock")
            module = files.get(f"bindings/{name}.py", b"")
            if (
                lock is not None
                and tomllib.loads(lock.decode())["module"] != hashlib.sha256(module).hexdigest()
            ):
                return name
        return ""


@contextmanager
def tree(**environment: str) -> Iterator[Tree]:
    """A new project in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="autogen-faults-") as folder:
        found = Tree(Path(folder).resolve() / "tree", environment)
        try:
            yield found
        finally:
            found.alive(0)
