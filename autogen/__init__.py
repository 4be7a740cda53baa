"""C and Objective-C headers in, checked-in ctypes modules out.

The corridor: manifest -> sources -> clang -> parse -> passes -> render -> files; see the modules of those names. Here
is its short form, without a manifest. This process stays small: a child alone loads what reads headers, which costs
less than to copy it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["generate"]
__version__ = "0.1.0"
SERIES = __version__.rpartition(".")[0]
"""What modules and locks record of the version: releases that differ in the last number write the same text."""
NEEDED = {
    **{"arpy": "arpy", "click": "click", "clang": "libclang", "filelock": "filelock", "jinja2": "jinja2"},
    **{"msgspec": "msgspec", "platformdirs": "platformdirs", "pycparser": "pycparser", "rich": "rich"},
    **{"tomlkit": "tomlkit"},
}
"""What the generator imports -> what it is installed as."""


def generate(
    headers: Sequence[str],
    *,
    name: str,
    library: str | Sequence[str] | None = None,
    args: Sequence[str] = (),
    targets: Sequence[str] = (),
    symbols: str | None = None,
) -> str:
    """The text of a module that binds `headers`; the module needs `_support` beside it.

    `headers` are files, or names as in an #include; `library` is a file name, a stem as for a linker, $package/PATH for
    a file beside the module, or several of these; `args` go to clang; `targets` are triples, this machine's without
    any; `symbols` is a regular expression for whole names. The headers are read in a child process.
    Raises `HeaderError` with clang's diagnostics if they do not parse, `ReadingError` if clang crashes on them or goes
    over its bounds, `InternalError` for a defect of autogen; all are `AutogenError`s.
    """
    from .host import default_target

    targets = targets or (default_target(),)
    return written(headers, name=name, library=library, args=args, targets=targets, symbols=symbols).text


@dataclass(frozen=True)
class Written:
    """A module and its stub; how many declarations it has, how many entries the ledger, and how many of each kind.

    `bound` says how many declarations each bound header gave, `along` how many came from others for the types of these,
    `left_out` which headers are not bound, and whether these are
    the system's.
    """

    text: str
    stub: str
    declared: int
    skipped: int
    reasons: Mapping[str, int]
    bound: Mapping[str, int]
    along: Mapping[str, int]
    left_out: Mapping[str, bool]


def written(headers: Sequence[str], **options: Any) -> Written:
    """What `produce.from_headers` makes, with its options; raises what `generate` does."""
    from .children import call

    return call(_written, headers, options, about=", ".join(headers) or "no header")


def _written(headers: Sequence[str], options: Mapping[str, Any]) -> Written:
    from collections import Counter

    from .clang import BUILTIN_HEADERS
    from .errors import AutogenError
    from .produce import from_headers
    from .render.ledger import kinds

    product = from_headers(headers, **options)
    skipped = product.skipped
    reasons = dict(kinds(skipped.values()).most_common())
    left_out = {
        one: one in product.system
        for one, path in product.opened.items()
        if one not in product.taken and not Path(path).is_relative_to(BUILTIN_HEADERS)
    }
    if not any(model.declarations for model in product.models.values()):
        raise AutogenError(_nothing(headers, options.get("symbols"), left_out, skipped))
    model = product.model
    places = Counter(one.location.header for one in model.declarations if one.key in model.selected)
    along = Counter(one.location.header for one in model.declarations if one.key not in model.selected)
    bound = {
        header: places[header] for header in (*product.opened, *places) if header in {*product.taken, *places}
    }
    declared = len(model.declarations)
    return Written(product.text, product.stub, declared, len(skipped), reasons, bound, along, left_out)


def _nothing(
    headers: Sequence[str], symbols: str | None, left_out: Mapping[str, bool], skipped: Mapping[str, str]
) -> str:
    """Why nothing is bound, and what to do."""
    from .includes.package import of_libc

    what = f"{', '.join(headers)}: nothing is bound, and nothing was written"
    if symbols is not None:
        return f"{what}: no name there matches --symbols {symbols!r} as a whole"
    if skipped:
        name, reason = next(iter(skipped.items()))
        return f"{what}: of {len(skipped)} names none can be: {name}: {reason}"
    others = [header for header, system in left_out.items() if not system] or sorted(left_out, key=of_libc)
    if others:
        more = f" and {len(others) - 3} more" if len(others) > 3 else ""
        named = f"{', '.join(others[:3])}{more}"
        return f"{what}: they only include {named}; name those that you want, or give --all-headers"
    return f"{what}: they declare nothing; is what they declare under a condition that -D or --language would meet?"
