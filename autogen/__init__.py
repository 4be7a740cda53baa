"""C and Objective-C headers in, checked-in ctypes modules out.

The corridor: manifest -> sources -> clang -> parse -> passes -> render -> files; see the modules of those names. Here
is its short form, without a manifest. This process stays small: a child alone loads what reads headers, which costs
less than to copy it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["generate"]
__version__ = "0.1.0"


def generate(
    headers: Sequence[str],
    *,
    name: str,
    library: str | None = None,
    args: Sequence[str] = (),
    targets: Sequence[str] = ("x86_64-linux-gnu",),
    symbols: str | None = None,
) -> str:
    """The text of a module that binds `headers`; the module needs `_support` beside it.

    `headers` are files, or names as in an #include; `library` is a file name or a stem as for a linker;
    `args` go to clang; `symbols` is a regular expression for whole names. The headers are read in a child process.
    Raises `HeaderError` with clang's diagnostics if they do not parse, `ReadingError` if clang crashes on them or goes
    over its bounds, `InternalError` for a defect of autogen; all are `AutogenError`s.
    """
    return written(headers, name=name, library=library, args=args, targets=targets, symbols=symbols).text


@dataclass(frozen=True)
class Written:
    """A module and its stub; how many declarations it has, how many entries the ledger, and how many of each kind."""

    text: str
    stub: str
    declared: int
    skipped: int
    reasons: Mapping[str, int]


def written(headers: Sequence[str], **options: Any) -> Written:
    """What `produce.from_headers` makes, with its options; raises what `generate` does."""
    from .children import call

    return call(_written, headers, options, about=", ".join(headers) or "no header")


def _written(headers: Sequence[str], options: Mapping[str, Any]) -> Written:
    from .produce import from_headers
    from .render.ledger import kinds

    product = from_headers(headers, **options)
    skipped = product.skipped
    reasons = dict(kinds(skipped.values()).most_common())
    return Written(product.text, product.stub, len(product.model.declarations), len(skipped), reasons)
