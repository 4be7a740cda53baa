"""Headers for targets whose C library this machine has no headers of.

What fetches them is loaded only for such a target: most runs of `gen` are for this machine, and the loading takes as
long as the reading of a small header.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bindings._support.format.targets import normal

from .. import host
from ..children import call
from ..errors import AutogenError, HeaderError
from .printing import note


def system_headers(headers: Sequence[str], targets: Sequence[str], args: Sequence[str]) -> dict[str, object]:
    """What `written` gets to read headers for targets that this machine's compiler has none for: pinned ones.

    Nothing where the headers include nothing, or the arguments say where the system's headers are. What is fetched is
    is_shown, and so are targets whose C library has no headers here.
    Raises AutogenError if they cannot be fetched.
    """
    foreign = [target for target in targets if not host.compiles_for(target)]
    for target in foreign:
        _see_that_clang_has(target)
    if not foreign:
        return {}
    from ..includes.search import has_system, wants_system

    if has_system(args) or not wants_system(headers, args):
        return {}
    from ..project import headers_of_tool
    from ..sources import Cache, Unavailable, libc, load_pins, obtain
    from .shared import Bars

    pins = load_pins(headers_of_tool() / "sources.toml")
    known = {target: libc.artifact(target, pins) for target in targets if libc.directories(target)}
    why = {
        one.name: f"{one.pin}, {one.bytes / 1e6:.1f} MB, for the C library's headers"
        for one in known.values()
    }
    with Bars(len(known), why) as bars:
        obtained = obtain(known.values(), Cache.default(), progress=bars.fetching)
    systems: dict[str, tuple[Path, ...]] = {}
    for target in targets:
        if target not in known:
            systems[target] = ()
            note(
                f"no headers of a C library are known for {target}: clang's own (stdint.h, stddef.h, …) are read, and "
                "what you name with -I, or with --sysroot= behind --"
            )
            continue
        one = obtained[known[target].name]
        if isinstance(one, Unavailable):
            raise AutogenError(
                f"the C library's headers for {target} cannot be fetched: {one}; name yours with --sysroot= behind --"
            )
        systems[target] = tuple(one.tree / directory for directory in libc.directories(target))
    pinned = next((one.pin for one in known.values()), "")
    return {"systems": systems, "artifact": pinned}


def _see_that_clang_has(target: str) -> None:
    """Raises AutogenError, before anything is fetched, for a target that clang does not know."""
    from ..clang import data_model
    from ..sources import libc
    from ..sources.schema import nearest
    from ..sources.targets import KNOWN

    known = tuple(dict.fromkeys((*KNOWN, *libc.TARGETS)))
    if target in known:
        return
    try:
        call(data_model, target, about=f"the target {target}")
    except HeaderError:
        same = next((one for one in known if normal(one) == normal(target)), "")
        hint = f"did you mean {same!r}?" if same else nearest(target, known)
        raise AutogenError(f"--target {target}: clang has no such target; {hint}") from None
