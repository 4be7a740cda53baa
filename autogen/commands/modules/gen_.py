"""`autogen gen`: bind any header."""

from __future__ import annotations

import keyword
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from ... import Written, written
from ...arguments import TRANSFORMS, of_headers
from ...errors import AutogenError
from ...host import USUAL, default_target
from .. import foreign, replacing
from ..printing import AS_JSON, answer, counted, detail, note, summary
from .command import split_arguments, text


@click.command("gen")
@click.argument("words", nargs=-1, required=True, metavar="HEADER… [-- CLANG-ARGS]")
@click.option(
    "-o", "output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The module: OUT.py."
)
@click.option(
    "-l",
    "libraries",
    multiple=True,
    help="Library: a file name, a stem as for a linker, or $package/PATH for a file beside the module. Several times: "
    "a symbol is that of the first library that has it.",
)
@click.option(
    "-I",
    "include",
    multiple=True,
    metavar="FOLDER",
    help="Include folder; as -I behind `--`, and before those.",
)
@click.option("-D", "define", multiple=True, metavar="NAME[=VALUE]", help="Macro; as -D behind `--`.")
@click.option("--name", help="Module name, for AUTOGEN_<NAME>_LIBRARY (default: that of the file).")
@click.option("--symbols", help="Regular expression for the whole names to bind.")
@click.option(
    "--only", is_flag=True, help="Exactly HEADER…, not what they include from their own package as well."
)
@click.option(
    "--all-headers",
    is_flag=True,
    help="Also what all other included headers declare, those of the system among them.",
)
@click.option(
    "--pkg",
    "packages",
    multiple=True,
    help="Package of pkg-config: its flags, the folders of its headers, and, without -l, its library.",
)
@click.option(
    "--separately",
    is_flag=True,
    help="Read each HEADER as if it were the only one: for those that C cannot include together.",
)
@click.option(
    "--link",
    "links",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Another module of `gen` beside OUT.py, OTHER.py: types of its headers come from there.",
)
@click.option(
    "--target",
    "targets",
    multiple=True,
    help="Target triple, for each of which the module is right (default: this machine's, by its headers). "
    "For other machines, the C library's headers are pinned ones, which are fetched once.",
)
@click.option(
    "--transform",
    "transforms",
    multiple=True,
    type=click.Choice(TRANSFORMS),
    help="registers: AMD's macros for registers become registers with fields. "
    "bitranges: macros such as 31:16 become ranges of bits.",
)
@click.option(
    "--errno", is_flag=True, help="Calls keep errno, for ctypes.get_errno and os_error of `_support`."
)
@click.option(
    "--tag-aliases",
    is_flag=True,
    help="struct_X, union_X and enum_X beside X, as other generators call them.",
)
@click.option(
    "--language",
    type=click.Choice(["c", "c++", "objective-c"]),
    help="Default: by the header's suffix, and Objective-C by its text.",
)
@replacing.option
@AS_JSON
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
    product = written(headers, **asked, links=_others(links, output), command=recorded)
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


def of_options(given: dict[str, Any]) -> tuple[str, ...]:
    """Take the options that are the compiler's out of those given, as arguments for it."""
    flags = (("-I", given.pop("include")), ("-D", given.pop("define")))
    return tuple(word for flag, values in flags for value in values for word in (flag, value))


def _others(links: Sequence[Path], output: Path) -> Sequence[Any]:
    if not links:
        return ()
    from .recorded import others  # which reads commands with this one

    return others(links, output)


def options(
    output: Path, *, name: str | None, targets: tuple[str, ...], libraries: tuple[str, ...], **given: Any
) -> dict[str, Any]:
    """What `produce.from_headers` gets of a command line. Raises AutogenError for a file that can be no module."""
    if output.suffix != ".py" or not output.stem.isidentifier() or keyword.iskeyword(output.stem):
        raise AutogenError(
            f"-o {output}: a module's file is called NAME.py, where NAME is a Python identifier"
        )
    replacing.see_folder("-o", output)
    in_package = (output.parent / "__init__.py").is_file()
    if output.stem == "_support" or (output.stem in sys.stdlib_module_names and not in_package):
        raise AutogenError(
            f"-o {output}: the module would hide the {output.stem} that it imports, or that others here do; "
            "give it another name"
            + (
                ""
                if output.stem == "_support"
                else ", or put it into a package (a folder with an __init__.py)"
            )
        )
    return {
        **given,
        "library": libraries,
        "name": name or output.stem,
        "targets": targets or (USUAL,),
        "in_package": in_package,
    }


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


def support(folder: Path) -> dict[Path, str | bytes]:
    """The run-time support as it is to stand beside generated modules in `folder`; nothing where it stands itself."""
    support, target = Path(__file__).parents[3] / "bindings" / "_support", folder / "_support"
    if target.exists() and target.resolve() == support.resolve():
        return {}
    files = (
        path
        for path in sorted(support.rglob("*"))
        if path.is_file()
        and path.parent.name != "__pycache__"
        and path.suffix != ".so"  # built, for this machine
    )
    return {target / path.relative_to(support): path.read_bytes() for path in files}
