"""Headers that were made to do harm, through `autogen gen`."""

from __future__ import annotations

import random
import subprocess
import time
from collections.abc import Callable

from autogen.errors import AutogenError
from autogen.view import open_module

from .rows import Row
from .tree import REPOSITORY, tree

_BOUNDS = {"AUTOGEN_SECONDS": "30", "AUTOGEN_MEGABYTES": "2048"}
_PIECES = (
    '"""',
    "'''",
    "\\",
    "\n",
    "\r",
    "\0",
    "\t",
    "}",
    "{",
    ";",
    ",",
    "#",
    "@",
    ":",
    " = ",
    "\u2028",
    "\x85",
    "__import__('os')",
)
_WORDS = (
    "struct",
    "union",
    "enum",
    "typedef",
    "int",
    "x",
    "y1",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ";",
    ",",
    "*",
    "=",
    "0x",
    "7",
    "...",
    '"s"',
    "'c'",
    ":",
    "#define",
    "##",
    "\n",
    "~",
    "<<",
    "sizeof",
    "__attribute__((packed))",
    "inline",
    "static",
    "return",
    "?",
    "volatile",
    "_Alignas(64)",
    "float _Complex",
)


def hostile_headers(times: int, draw: random.Random) -> Row:
    """A module that is text and nothing else, or a message and no file; within the bounds of a reading."""
    row = Row("a hostile header")
    with tree(**_BOUNDS) as ground:
        kinds = list(KINDS.items())
        for number in range(times):
            kind, make = kinds[number % len(kinds)]
            row.tries += 1
            output = ground.root / f"out/h{number}.py"
            (ground.root / "include/hostile.h").write_bytes(make(draw).encode("utf-8", "surrogatepass"))
            begun = time.monotonic()
            try:
                done = ground.run("gen", "include/hostile.h", "-o", str(output.relative_to(ground.root)))
            except subprocess.TimeoutExpired:
                row.hung += 1
                row.note(f"{kind}: did not end")
                continue
            finally:
                row.longest = max(row.longest, time.monotonic() - begun)
            if done.returncode not in (0, 2) or "Traceback" in done.stderr:
                row.wrong += 1
                row.note(f"{kind}: exit code {done.returncode}: {done.stderr[-400:]}")
            if (
                output.exists() != (done.returncode == 0)
                or output.exists() != output.with_suffix(".pyi").exists()
            ):
                row.disagreeing += 1
                row.note(f"{kind}: exit code {done.returncode} and half of the files")
            if output.exists():
                try:
                    open_module(output)
                    compile(output.with_suffix(".pyi").read_bytes(), "stub", "exec")
                except (AutogenError, SyntaxError, ValueError) as error:
                    row.wrong += 1
                    row.note(f"{kind}: the module is not one: {error}")
            if (ground.root / "made").exists():
                row.wrong += 1
                row.note(f"{kind}: something of it was executed")
            if left := ground.stray("out"):
                row.left += 1
                row.note(f"{kind}: left: {', '.join(left)}")
            if ground.alive(1.0):
                row.hung += 1
                row.note(f"{kind}: a process did not end")
    return row


def _text(draw: random.Random) -> str:
    return "".join(draw.choice(_PIECES) for _ in range(draw.randint(1, 6)))


def _escaped(draw: random.Random) -> str:
    """As C's escapes, so that clang sees every byte."""
    return "".join(f"\\{byte:03o}" for byte in _text(draw).encode("utf-8", "surrogatepass"))


def _texts(draw: random.Random) -> str:
    lines = []
    for number in range(draw.randint(1, 20)):
        lines += [
            f'int f{number}(int a{number}) __asm__("{_escaped(draw)}");',
            f'#define S{number} "{_escaped(draw)}"',
            f"/** {_text(draw).replace('*/', '')} */",
            f"enum e{number} {{ E{number} = {draw.choice(['-1', '0x7fffffff', '1ull << 63', 'sizeof(long)'])} }};",
            f"#define A{number} (x) open('made', 'w')",
        ]
    return "\n".join(lines)


def _words(draw: random.Random) -> str:
    return " ".join(draw.choice(_WORDS) for _ in range(draw.randint(1, 400)))


def _nested(draw: random.Random) -> str:
    deep = draw.choice([200, 2000, 50_000])
    return draw.choice(
        [
            "#define M " + "- " * deep + "1\n",
            "#define M " + "(" * deep + "1" + ")" * deep + "\n",
            "int " + "*" * deep + "p(void);\n",
            "struct s { " * min(deep, 2000) + "int x; " + "} s; " * min(deep, 2000),
            "typedef int t0;\n" + "".join(f"typedef t{n} t{n + 1}[2];\n" for n in range(60)),
        ]
    )


def _doubling(draw: random.Random) -> str:
    sign = draw.choice(["+", "-", "*", "&&"])
    return "#define D0 1\n" + "".join(
        f"#define D{n + 1} (D{n} {sign} D{n})\n" for n in range(draw.choice([12, 22]))
    )


def _large(draw: random.Random) -> str:
    return draw.choice(
        [
            "struct s { char a[1ull << 62]; };\n",
            "#define W (char[1 << 20]){0}\n",
            '#define B "' + "x" * 3_000_000 + '"\n',
            "int " + "n" * 100_000 + ";\n",
            "".join(f"#define N{n} {n}\n" for n in range(20_000)),
        ]
    )


def _rubbish(draw: random.Random) -> str:
    return draw.randbytes(draw.randint(1, 3000)).decode("latin-1")


def _changed(draw: random.Random) -> str:
    """A header of this project with pieces cut out, doubled and overwritten."""
    text = draw.choice(sorted((REPOSITORY / "headers/objc").rglob("*.h"))).read_text()[:8000]
    for _ in range(draw.randint(1, 10)):
        at = draw.randrange(len(text))
        text = (
            text[:at]
            + draw.choice([_text(draw), draw.choice(_WORDS), text[at : at + 200] * 2, ""])
            + text[at + draw.randint(0, 30) :]
        )
    return text


def _includes(draw: random.Random) -> str:
    return draw.choice(
        [
            '#include "hostile.h"\n',
            "#include_next <hostile.h>\n",
            '#include "/etc/passwd"\n',
            "#include </dev/zero>\n",
            '#pragma GCC dependency "/dev/null"\n#pragma once\nint x;\n',
            '#line 1 "x\\"\\"\\"+open(\'made\',\'w\')+.h"\nint f(void);\n',
            "#include <" + "a/" * 3000 + "b.h>\n",
        ]
    )


KINDS: dict[str, Callable[[random.Random], str]] = {
    "texts": _texts,
    "words": _words,
    "nested": _nested,
    "doubling macros": _doubling,
    "large": _large,
    "rubbish": _rubbish,
    "a changed header": _changed,
    "includes": _includes,
}
