"""How things made of columns show themselves: by how many rows they have, not by what stands in them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sized


class Counted(Sized):
    """For dataclasses of columns that have a length: `<Waves: 2,500 rows, saves=0, lost=0>`."""

    def __repr__(self) -> str:
        # Whoever has this is a dataclass.
        values = ((one.name, getattr(self, one.name)) for one in dataclasses.fields(self) if one.repr)  # type: ignore[arg-type]
        named = ((name, getattr(value, "name", value)) for name, value in values)
        facts = [f"{name}={value!r}" for name, value in named if isinstance(value, int | str)]
        return f"<{type(self).__name__}: {', '.join([f'{len(self):,} rows', *facts])}>"
