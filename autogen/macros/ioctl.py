"""Which macros are ioctl requests, and what their arguments point to.

The request macros of the kernel get another meaning in an extra parse; the type of each expression then says
whether it is a request, without looking at any macro's text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..clang import CursorKind, TypeKind, Unit
from ..clang import library as clang
from ..model import Type, Void
from ..types.reader import UnsupportedType
from .probe import Probe, ask

# In this parse a request is an array of pointers to its argument's type. The length is the mark: anything that is
# computed from a request has another type.
_MARK = 7919
_PRELUDE = f"""
#undef _IO
#undef _IOR
#undef _IOW
#undef _IOWR
#define _IO(type, number) (*(void *(*)[{_MARK + 1}])0)
#define _IOR(type, number, argument) (*(__typeof__(argument) *(*)[{_MARK}])0)
#define _IOW(type, number, argument) (*(__typeof__(argument) *(*)[{_MARK}])0)
#define _IOWR(type, number, argument) (*(__typeof__(argument) *(*)[{_MARK}])0)
"""


def arguments(
    unit: Unit, names: Iterable[str], read_type: Callable[[clang.Type], Type]
) -> Iterator[tuple[str, Type]]:
    """The ioctl requests among the macros with their argument types; `Void` for a request without one.

    One whose argument type has no size stays a plain number.
    """
    words = (unit.request.main(), *unit.request.args)
    if not any("_IOWR" in w for w in words) and not any(
        b"_IOWR" in unit.text(p) for p in unit.files.values()
    ):
        return
    if not any(
        clang.kind(c) == CursorKind.MACRO_DEFINITION and c.spelling == "_IOWR"
        for c in unit.tu.cursor.get_children()
    ):
        return
    probes = {name: Probe(f"__typeof__(({name})) @;", name) for name in names}
    for name, answer in ask(unit.request, probes, _PRELUDE).items():
        if answer.cursor is None:
            continue
        # Canonical types lose the argument's typedef name, which the reader wants to see; arrays keep it.
        kind = _array(answer.cursor.type)
        if kind is None:
            continue
        try:
            no_argument = kind.get_array_size() == _MARK + 1
            yield name, Void() if no_argument else read_type(kind.get_array_element_type().get_pointee())
        except UnsupportedType:
            continue


def _array(kind: clang.Type) -> clang.Type | None:
    """The marked array type behind `__typeof__`, or None."""
    canonical = kind.get_canonical()
    if clang.type_kind(canonical) != TypeKind.CONSTANTARRAY or canonical.get_array_size() not in (
        _MARK,
        _MARK + 1,
    ):
        return None
    return canonical
