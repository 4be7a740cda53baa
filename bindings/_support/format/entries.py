"""Entries of records and enumerations, from the text behind the name to plain tuples. Types stay expressions."""

TYPE_CHECKING = False  # to import `typing`, or even `__future__`, costs as much as this file
if TYPE_CHECKING:
    from typing import TypeAlias

    Member: "TypeAlias" = tuple[str, str, int, int, int | None]
    Head: "TypeAlias" = tuple[str, int | None, int | None, int | None, bool, bool]


def record_head(text: str) -> "Head":
    """(kind, size, align, pack, explicit, by address) of a record, from the first line of its entry.

    Sizes are in bytes; the size is None for a record that is only declared, align and pack where nothing is said.
    """
    kind, *facts = text.split(", ")
    size = align = pack = None
    explicit = by_address = False
    for fact in facts:
        if fact.endswith(" bytes"):
            size = int(fact[:-6])
        elif fact.startswith("align "):
            align = int(fact[6:])
        elif fact.startswith("pack "):
            pack = int(fact[5:])
        elif fact == "explicit":
            explicit = True
        elif fact == "by address":
            by_address = True
        elif fact != "incomplete":
            raise ValueError(f"{fact!r} says nothing of a record: {text!r}")
    return kind, size, align, pack, explicit, by_address


def record(text: str) -> "tuple[Head, list[Member]]":
    """What a record's entry says: its head, and (name, type, byte, bit, bits) of each member.

    A promoted member has no name; `bits` is the width of a bit-field, None for any other member, and `bit` where it
    begins within its byte.
    """
    head, *lines = text.split("\n  ")
    members: list[Member] = []
    for line in lines:
        name, _, rest = line.partition(": ")
        kind, _, place = rest.rpartition(" @ ")
        if "." in place:
            byte, _, bit = place.partition(".")
            kind, _, bits = kind.rpartition(":")
            members.append((name, kind, int(byte), int(bit), int(bits)))
        else:
            members.append((name, kind, int(place), 0, None))
    return record_head(head), members


def enum(text: str) -> "tuple[str, bool, dict[str, int]]":
    """(type, flags, enumerators) of an enumeration; `flags` are those of an option set."""
    head, *lines = text.split("\n  ")
    kind, _, fact = head.partition(", ")
    if fact not in ("", "flags"):
        raise ValueError(f"{fact!r} says nothing of an enumeration: {head!r}")
    return (
        kind,
        fact == "flags",
        {name: int(value, 0) for name, value in [line.split(" = ") for line in lines]},
    )
