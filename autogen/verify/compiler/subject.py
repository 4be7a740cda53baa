"""What is put before a compiler: headers, how they are included, and the model that says what to ask."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ...files import Border
from ...model import Module
from ...modulefile import Declarations
from .compilers import Compiler

# What gcc, which has one Objective-C run time and no blocks, does not know.
_CLANG_ONLY = ("-fobjc-runtime", "-fblocks", "-fobjc-arc", "-fobjc-weak")

# Before any declaration, gcc takes HEADER.gch beside a header for it: an image of its memory, whatever the header says.
_FIRST = '_Static_assert(1, "");\n'


@dataclass(frozen=True)
class Subject:
    """Headers as a compiler gets them, the model of their module, and which headers it binds.

    `roots` are include directories in order; None stands for the compiler's own builtin headers.
    `texts` are headers given as text. `asked` are the Python names to ask about; None means all of the model.
    Those `elsewhere` are of other units of the module. `bundled` are the headers of which each compiler has its own:
    what they declare is not asked about.
    """

    name: str
    text: str
    roots: tuple[Path | None, ...]
    args: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    selected: Callable[[str], bool]
    model: Module
    asked: frozenset[str] | None = None
    bundled: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    language: str = "c"
    closure: Mapping[str, str] = field(default_factory=dict)  # the hashes of all that was read
    fresh: Declarations | None = None  # what a module made of the headers now declares
    border: Border | None = None  # beyond it compilers, too, read nothing

    def flags(self, compiler: Compiler, folder: Path) -> list[str]:
        """C or Objective-C as the generator reads it, with these include directories only; texts go to files."""
        directories = self.directories(compiler)
        if self.texts:
            for path, text in self.texts:
                file = folder / "texts" / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8", errors="surrogateescape")
            directories = [folder / "texts", *directories]
        includes = [flag for directory in directories for flag in ("-isystem", str(directory))]
        blocks = ["-fblocks"] if self.language != "c" and compiler.clang else []
        args = [one for one in self.args if compiler.clang or not one.startswith(_CLANG_ONLY)]
        first = folder / "first.h"
        first.write_text(_FIRST, encoding="utf-8")
        plain = ["-x", self.language, "-std=gnu17", *blocks, "-w", "-nostdinc"]
        return [*plain, "-include", str(first), *includes, *args]

    def directories(self, compiler: Compiler) -> list[Path]:
        """The include directories, with the compiler's own headers in their place."""
        return [d for root in self.roots for d in ((root,) if root else compiler.builtin_headers)]

    def include_name(self, compiler: Compiler, path: str) -> str | None:
        """The name by which a file is included: relative to the innermost directory that holds it."""
        directories = map(str, self.directories(compiler))
        inside = [directory for directory in directories if path.startswith(f"{directory}{os.sep}")]
        return os.path.relpath(path, max(inside, key=len)) if inside else None
