"""What a type changed from and to, in C: lines in which the difference shows."""

from __future__ import annotations

from dataclasses import dataclass

from ...view import View
from ...view.ctext import c_type


@dataclass(frozen=True)
class Declared:
    """Something with a type; `const` is the thing itself, `reads` what its pointer points to."""

    view: View
    type: str
    name: str = ""
    const: bool = False
    reads: bool = False

    def text(self, name: str = "", *, behind: bool = False) -> str:
        """As C declares it; with `behind`, names of types are what they stand for."""
        return c_type(self.view, self.type, name, const=self.const, reads=self.reads, behind=behind)


def both(old: Declared, new: Declared) -> tuple[str, str]:
    """Both in C, and what the names of types stand for where no difference shows without: `t x (int)`, `t x (long)`."""
    texts = old.text(old.name), new.text(new.name)
    return texts if old.text() != new.text() else _with_behind(texts, old, new)


def both_in_module(old: Declared, new: Declared) -> tuple[str, str]:
    """As `both`, of the types as the modules write them: Objective-C's have other names in C."""
    texts = old.type, new.type
    return texts if old.type != new.type else _with_behind(texts, old, new)


def _with_behind(texts: tuple[str, str], old: Declared, new: Declared) -> tuple[str, str]:
    behind = old.text(behind=True), new.text(behind=True)
    if behind[0] == behind[1]:  # what C has no words for
        return texts
    return f"{texts[0]} ({behind[0]})", f"{texts[1]} ({behind[1]})"
