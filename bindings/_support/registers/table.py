"""The registers of a module, made of their table on first touch; C's own names work as well.

Those are regX and regX_BASE_IDX, X__FIELD__SHIFT and X__FIELD_MASK, and, for words of packets, X_field_offset,
X_field_shift and X_field_mask.
"""

from ..format import Table, on_target
from ..format.registers import find, place
from . import Field, Register, RegisterArray

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

_SPACES = ("reg", "mm", "ix", "cfg")


def of_module(
    module: "dict[str, Any]", facts: "Mapping[str, Any]", get: "Callable[[str], Any]"
) -> "Registers":
    """The registers of a module's tables as the running target has them."""
    change: Mapping[str, str] = {}
    if targets := facts.get("targets"):
        from ..platform import chosen

        change = targets.get(chosen((facts.get("target", ""), *targets)) or "", {})
    return Registers(module, on_target({"registers": facts["registers"]}, change)["registers"], get)


class Registers:
    """The registers of one module, by their table on the running target. `get` finds the module's enumerations."""

    def __init__(self, module: "dict[str, Any]", table: "Table", get: "Callable[[str], Any]") -> None:
        self.module, self.name, self.get = module, module["__name__"], get
        self.published: set[str] = set()
        self._table = table
        self._objects: dict[str, Any] = {}

    def find(self, name: str) -> "Register | RegisterArray | int | None":
        """The register, the array, or the number that a name stands for."""
        return self.register(name) or self._number(name)

    def publish(self, name: str) -> "Register | RegisterArray | int | None":
        """The same, kept in the module, so that it is looked up once."""
        if (found := self.find(name)) is not None:
            self.published.add(name)
            found = self.module.setdefault(name, found)
        return found

    def register(self, name: str) -> "Register | RegisterArray | None":
        """A register by its name, or by its array's and its number; or a whole array."""
        if (register := self._objects.get(name)) is not None:
            return register  # type: ignore[no-any-return]
        if (entry := self.entry(name)) is not None:
            register = self._make(name, *entry.partition("\n")[::2])
        else:
            stem, _, digits = name.rpartition("_")
            array = self.register(stem) if stem and digits.isdecimal() else None
            if (
                type(array) is not RegisterArray
                or str(number := int(digits)) != digits
                or number not in array.numbers
            ):
                return None
            offset = array.offset + (number - array.first) * array.stride
            register = Register(name, array.space, offset, array.base_idx, self, array.body)
        return self._objects.setdefault(name, register)  # type: ignore[no-any-return]

    def entry(self, name: str) -> "str | None":
        """What follows `NAME: ` in the table."""
        return find(self._table, name)

    def _make(self, name: str, head: str, body: str) -> "Register | RegisterArray":
        space, offset, segment, array, like = place(head)
        if like:
            body = (self.entry(like) or "").partition("\n")[2]
        if array:
            first, last, stride = array
            return RegisterArray(name, space, offset, segment, self, body, range(first, last + 1), stride)
        return Register(name, space, offset, segment, self, body)

    def _number(self, name: str) -> "int | None":
        """The value of one of C's macros."""
        number = self._place(name)
        if number is None and name.endswith(("__SHIFT", "_MASK")):
            number = self._of_field(name)
        elif number is None and name.endswith(("_offset", "_shift", "_mask")):
            number = self._of_word(name)
        return number

    def _place(self, name: str) -> "int | None":
        """`regX` is where the register X is, `regX_BASE_IDX` its segment."""
        for space in _SPACES:
            if name.startswith(space):
                rest = name[len(space) :]
                for register, what in ((rest.removesuffix("_BASE_IDX"), "base_idx"), (rest, "offset")):
                    one = self.register(register) if what == "offset" or register != rest else None
                    if type(one) is Register and one.space == space:
                        number: int | None = getattr(one, what)
                        return number
        return None

    def _of_field(self, name: str) -> "int | None":
        """`X__F__SHIFT` and `X__F_MASK` are of the field F, wherever the name of the register ends."""
        shift = name.endswith("__SHIFT")
        stem = name[: -7 if shift else -5]
        cut = stem.find("__")
        while cut >= 0:
            if (field := self._field(stem[:cut], stem[cut + 2 :], False)) is not None:
                return field.shift if shift else field.mask
            cut = stem.find("__", cut + 1)
        return None

    def _of_word(self, name: str) -> "int | None":
        """`PACKET_f_offset`, `PACKET_f_shift`, `PACKET_f_mask` are of the field f, which begins in lower case."""
        stem, _, what = name.rpartition("_")
        cut = next((i for i, c in enumerate(stem) if c == "_" and stem[i + 1 : i + 2].islower()), -1)
        field = self._field(stem[:cut], stem[cut + 1 :], True) if cut > 0 else None
        if field is None:
            return None
        if what == "offset":
            return self._objects[stem[:cut]].offset  # type: ignore[no-any-return]
        return field.shift if what == "shift" else field.mask >> field.shift

    def _field(self, register: str, field: str, word: bool) -> "Field | None":
        one = self.register(register)
        if type(one) is not Register or (one.space == "word") is not word:
            return None
        return one.fields.get(field)

    def __iter__(self) -> "Iterator[tuple[str, str]]":
        """Every entry as (name, rest); C's other names are not listed."""
        return iter(self._table)
