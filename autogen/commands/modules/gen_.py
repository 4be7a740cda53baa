"""`autogen gen`: bind any header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from ... import Written, written
from ...arguments import of_headers
from ...errors import HeaderError
from ...host import USUAL, default_target
from .. import foreign, replacing
from ..advice import Command, advise
from ..printing import answer, counted, detail, note, summary
from ..support import support
from .command import split_arguments, text
from .parameters import of_options, options, with_parameters


@click.command("gen", cls=Command)
@with_parameters
def command(
    words: tuple[str, ...], output: Path, links: tuple[Path, ...], anyway: bool, as_json: bool, **given: Any
) -> int:
    """Bind headers without a manifest; writes OUT.py, OUT.pyi, and `_support` beside them.

    A HEADER that is a framework's folder (Foo.framework) is its umbrella header.

    What is bound are HEADER… and those that they include from their own package: the same framework, or the folder that
    holds them below the include directory where they are found, or has their name there (uv/ for uv.h); never the
    system's. What came from each header, and which were left out, is printed; where nothing can be bound, nothing is
    written, nor over files that autogen did not make.

    What comes after `--` goes to clang: `autogen gen foo.h -o foo.py -l foo -- -Iinclude -std=c99`;
    -I and -D may stand before it too. The host's system headers are used, after your own directories. Options that do
    more than decide how the header is read (write files, load code) are refused; those of builds that say nothing of
    it (-MMD, -MP, -g) are left out.

    libclang reads the headers in a child process, and nothing of them is run. The host's C compiler is asked for its
    include directories, and pkg-config for --pkg.

    The module records the command: `regen`, `check`, `verify`, `list` and `explain` take OUT.py, and repeat it.
    """
    headers, words_of_clang = split_arguments(words)
    args, left = of_headers((*of_options(given), *words_of_clang))
    if left:
        note(f"left out, as they say nothing of how headers are read: {' '.join(left)}")
    named = given["targets"]
    if not named and (machine := default_target()) != USUAL:
        given["targets"] = (machine,)
    asked = options(output, args=args, **given)
    asked |= foreign.system_headers(headers, named, args)
    replacing.recover(output.parent)
    kept = (*headers, *args)
    recorded = text(command.params, kept, output, links, {**given, "links": links})
    try:
        product = written(headers, **asked, links=_others(links, output), command=recorded)
    except HeaderError as problem:
        raise advise(problem, named) from None
    module = {output: product.text, output.with_suffix(".pyi"): product.stub}
    changed = replacing.replace(module | support(output.parent), output.parent, anyway=anyway)
    if as_json:
        answer({**_facts(product), "module": str(output), "changed": [str(path) for path in changed]})
        return 0
    for path in changed:
        detail(f"written: {path}")
    summary(f"{output}: {counted(product.declared, 'declaration')}, {product.skipped} skipped")
    for line in _origins(product):
        summary(f"  {line}")
    for reason, count in product.reasons.items():
        summary(f"  skipped {count}: {reason}")
    return 0


def _others(links: Sequence[Path], output: Path) -> Sequence[Any]:
    if not links:
        return ()
    from .recorded import others  # few modules take types from others

    return others(links, output)


def _facts(product: Written) -> dict[str, Any]:
    """What the summary says, as data."""
    left_out = {
        key: [header for header, system in product.left_out.items() if system is of_system]
        for key, of_system in (("left_out", False), ("left_out_of_system", True))
    }
    counts = {"declared": product.declared, "skipped": product.skipped, "reasons": dict(product.reasons)}
    return {**counts, "headers": dict(product.bound), "along": dict(product.along), **left_out}


_SHOWN, _NAMED = 12, 6  # headers on lines of their own, and in a line


def _origins(product: Written) -> Iterator[str]:
    """How many declarations each header gave, and which headers are left out."""
    headers = sorted(product.bound.items(), key=lambda one: -one[1])
    shown = headers if len(headers) <= _SHOWN else headers[: _SHOWN - 1]
    if len(headers) > 1 or product.along:
        yield from (f"{count:5} {header}" for header, count in shown)
    if rest := headers[len(shown) :]:
        yield f"{sum(count for _, count in rest):5} {len(rest)} more headers"
    if product.along:
        yield f"{sum(product.along.values()):5} came along as types, of {_few([*product.along])}"
    others = [header for header, system in product.left_out.items() if not system]
    system = [header for header, system in product.left_out.items() if system]
    if others:
        yield f"left out: {_few(others)}: name those that you want as well"
    if system:
        yield f"left out, of the system: {_few(system)}: name those that you want, or give --all-headers"


def _few(headers: Sequence[str]) -> str:
    more = f" and {len(headers) - _NAMED} more" if len(headers) > _NAMED else ""
    return ", ".join(headers[:_NAMED]) + more
