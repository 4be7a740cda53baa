"""Which line of its source each instruction was made from: the line tables of DWARF 2 to 5.

Code objects may come from anywhere: counts are held to the bytes that are there. (pyelftools, which reads DWARF too,
does not end on some damaged tables.)
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bindings import dwarf
from runtime.amd.elf import HIGHEST

from .elf import CodeObject, CodeObjectError
from .numbers import Damaged, Reader

_ROWS = 1 << 20
"""Rows of a code object's tables together."""
_PATHS = 1 << 24
"""Characters of the paths of a code object's files together."""
_STRINGS: dict[int, str] = {dwarf.DW_FORM_line_strp: ".debug_line_str", dwarf.DW_FORM_strp: ".debug_str"}

Row = tuple[int, int, int]
"""Address, number of the file, line."""


@dataclass(frozen=True, eq=False)
class Lines:
    """One row a stretch of code, in the order of addresses, which are relative to the load address."""

    start: NDArray[np.int64]
    stop: NDArray[np.int64] = field(repr=False)
    file: NDArray[np.int32] = field(repr=False)
    """Index into `files`."""
    line: NDArray[np.int32] = field(repr=False)
    """From 1 on."""
    files: tuple[str, ...]
    """Paths as the compiler recorded them; before DWARF 5 they can be relative to the folder that it ran in."""

    def __len__(self) -> int:
        return len(self.start)

    def at(self, address: int) -> tuple[str, int] | None:
        """The file and line of an instruction; None where the compiler gave none."""
        row = int(np.searchsorted(self.start, address, side="right")) - 1
        if row < 0 or address >= self.stop[row]:
            return None
        return self.files[self.file[row]], int(self.line[row])


def lines(code: CodeObject) -> Lines:
    """The source lines of a code object; none where it has no debug information.

    Raises CodeObjectError where there is some, but it is damaged, compressed, or beyond all measure.
    """
    sections = {one.name: one for one in code.sections}
    for one in (sections.get(name) for name in (".debug_line", *_STRINGS.values())):
        if one is not None and one.compressed:
            raise CodeObjectError(f"its {one.name} is compressed; link without --compress-debug-sections")
    table = sections[".debug_line"].data if ".debug_line" in sections else b""
    strings = {form: sections[name].data for form, name in _STRINGS.items() if name in sections}
    rows, files, size = list[tuple[int, int, int, int]](), dict[str, int](), 0
    reader = Reader(table)
    try:
        while reader.at < len(table):
            unit = _Unit(reader, strings)
            numbers: dict[int, int] = {}
            for begin, end, number, line_ in unit.stretches():
                if number not in numbers:
                    path = unit.path(number)
                    size += len(path)
                    numbers[number] = files.setdefault(path, len(files))
                rows.append((begin, end, numbers[number], line_))
                if len(rows) > _ROWS or size > _PATHS:
                    raise CodeObjectError("its line table is too large")
            reader.at = unit.end
    except Damaged as error:
        raise CodeObjectError(f"its line table is damaged at byte {reader.at}: {error}") from None
    start, stop, file, line = np.array(sorted(rows), np.int64).reshape(-1, 4).T
    return Lines(start, stop, file.astype(np.int32), line.astype(np.int32), tuple(files))


class _Unit:
    """The table of one compilation unit: its files, and the program that makes its rows."""

    def __init__(self, reader: Reader, strings: Mapping[int, bytes]) -> None:
        self._reader, self._strings = reader, strings
        length = reader.length()
        self.end = reader.at + length
        reader.within(self.end)
        self._version = reader.take("H")
        if not 2 <= self._version <= 5:
            raise Damaged(f"version {self._version}")
        if self._version == 5:
            reader.take("BB")  # sizes of addresses and of segments
        program = reader.offset()
        program += reader.at
        self._shortest = reader.take("B")
        reader.take("BB" if self._version >= 4 else "B")
        self._base, self._range, self._opcodes = reader.take("b"), reader.take("B"), reader.take("B")
        self._operands = [reader.take("B") for _ in range(self._opcodes - 1)]
        if self._version == 5:
            self._folders = [entry[0] for entry in self._entries()]
            self._files = self._entries()
        else:
            self._folders = [b"", *reader.strings()]
            self._files = [(b"", 0)]
            while name := reader.string():
                self._files.append((name, reader.unsigned()))
                reader.unsigned(), reader.unsigned()  # its time and size
        reader.at = program

    def path(self, number: int) -> str:
        """A file by its number."""
        if not 0 <= number < len(self._files):
            return "?"
        name, folder = self._files[number]
        above = self._folders[folder] if folder < len(self._folders) else b""
        first = self._folders[0] if self._folders else b""
        parts = (self._text(one).decode("utf-8", "replace") for one in (first, above, name))
        return posixpath.normpath(posixpath.join(*parts))

    def stretches(self) -> Iterator[tuple[int, int, int, int]]:
        """Start, end, file and line of the stretches of code that have a line."""
        before: Row | None = None
        for row, last in self._rows():
            if before is not None and before[2] > 0 and row[0] > before[0]:
                yield before[0], row[0], *before[1:]
            before = None if last else row

    def _rows(self) -> Iterator[tuple[Row, bool]]:
        """The rows, each with whether it ends a sequence: the program is carried out."""
        reader = self._reader
        address, file, line = 0, 1, 1
        while reader.at < self.end:
            code = reader.take("B")
            last = shown = False
            if code >= self._opcodes:
                if not self._range:
                    raise Damaged("a range of lines of 0")
                steps, more = divmod(code - self._opcodes, self._range)
                address, line, shown = address + steps * self._shortest, line + self._base + more, True
            elif code == 0:
                size = reader.unsigned()
                behind = reader.at + size
                kind = reader.take("B")
                if kind == dwarf.DW_LNE_end_sequence:
                    last = shown = True
                elif kind == dwarf.DW_LNE_set_address:
                    address = reader.take("Q" if size == 9 else "I")
                reader.within(behind)
                reader.at = behind
            elif code == dwarf.DW_LNS_copy:
                shown = True
            elif code == dwarf.DW_LNS_advance_pc:
                address += reader.unsigned() * self._shortest
            elif code == dwarf.DW_LNS_advance_line:
                line += reader.signed()
            elif code == dwarf.DW_LNS_set_file:
                file = reader.unsigned()
            elif code == dwarf.DW_LNS_const_add_pc:
                address += (255 - self._opcodes) // max(self._range, 1) * self._shortest
            elif code == dwarf.DW_LNS_fixed_advance_pc:
                address += reader.take("H")
            else:
                for _ in range(self._operands[code - 1]):
                    reader.unsigned()
            if shown:
                if not (0 <= address < HIGHEST and 0 <= line < 1 << 31):
                    raise Damaged(f"line {line} at address {address:#x}")
                yield (address, file, line), last
            if last:
                address, file, line = 0, 1, 1

    def _entries(self) -> list[tuple[bytes | tuple[int, int], int]]:
        """DWARF 5: names, and the numbers of their folders."""
        reader = self._reader
        formats = [(reader.unsigned(), reader.unsigned()) for _ in range(reader.take("B"))]
        found = []
        for _ in range(reader.count(self.end if formats else reader.at)):
            values = {content: self._value(form) for content, form in formats}
            name, folder = values.get(dwarf.DW_LNCT_path), values.get(dwarf.DW_LNCT_directory_index)
            found.append(
                (name if not isinstance(name, int | None) else b"", folder if isinstance(folder, int) else 0)
            )
        return found

    def _value(self, form: int) -> int | bytes | tuple[int, int]:
        reader = self._reader
        if form == dwarf.DW_FORM_string:
            return reader.string()
        if form in _STRINGS:
            return form, reader.offset()
        if form == dwarf.DW_FORM_udata:
            return reader.unsigned()
        if form in _SIZES:
            return reader.take(_SIZES[form])
        if form == dwarf.DW_FORM_data16:
            return reader.take_bytes(16)
        if form == dwarf.DW_FORM_block:
            return reader.take_bytes(reader.unsigned())
        raise Damaged(f"form {form:#x} in its lists of files")

    def _text(self, name: bytes | tuple[int, int]) -> bytes:
        if isinstance(name, bytes):
            return name
        form, at = name
        return Reader(self._strings.get(form, b""), at).string()


_SIZES: dict[int, str] = {
    dwarf.DW_FORM_data1: "B",
    dwarf.DW_FORM_data2: "H",
    dwarf.DW_FORM_data4: "I",
    dwarf.DW_FORM_data8: "Q",
}
