"""Loads, stores and atomics, one lane after the other."""

from __future__ import annotations

from collections.abc import Callable

from .state import NULL, Line, Result, State, size_of
from .vector import WIDTH, signed


class Memory(State):
    """SMEM, FLAT, GLOBAL, SCRATCH, DS."""

    def smem(self, line: Line) -> None:
        f, count = line.fields, int(line.name.rpartition("_b")[2]) // 32
        at = self.scalar(f["base"] * 2, 64) + signed(f["offset"], 21) - self.base & ~3
        for word in range(count):
            self.put(
                f["dst"] + word, int.from_bytes(self.memory[at + 4 * word : at + 4 * word + 4], "little")
            )

    def flat(self, line: Line) -> list[Result]:
        f, found = line.fields, []
        space, _, rest = line.name.partition("_")
        for lane in self.active():
            if space == "scratch":
                memory, at = self.own[lane], signed(f["offset"], 13)
                at += self.vgprs[f["addr"]][lane] if f["sve"] else 0
                at += signed(self.scalar(f["saddr"]), 32) if f["saddr"] != NULL else 0
            else:
                memory = self.memory
                at = signed(f["offset"], 13) - self.base
                if f["saddr"] != NULL:
                    at += self.scalar(f["saddr"], 64) + self.vgprs[f["addr"]][lane]
                else:
                    at += self.vector(f["addr"] | 256, lane, "u64", 0)
            found += self._access(line, rest, memory, at, lane, f["data"], f["data"])
        return found

    def ds(self, line: Line) -> list[Result]:
        f, found, name = line.fields, [], line.name.removeprefix("ds_")
        for lane in self.active():
            at = self.vgprs[f["addr"]][lane]
            if "2addr" in name:
                size = 8 if name.endswith("b64") and "stride64_b32" not in name else 4
                for which in (0, 1):
                    place = at + f[f"offset{which}"] * size * (64 if "stride64" in name else 1)
                    if "load" in name:
                        data = self.shared[place : place + size]
                        found += self._loaded(f["dst"] + which * size // 4, lane, data)
                    else:
                        self.shared[place : place + size] = self._data(f[f"data{which}"], lane, size)
                continue
            at += f["offset0"] | f["offset1"] << 8
            found += self._access(line, name, self.shared, at, lane, f["data0"], f["data1"])
        return found

    def _data(self, register: int, lane: int, size: int) -> bytes:
        words = (self.vgprs[register + at][lane].to_bytes(4, "little") for at in range(-(-size // 4)))
        return b"".join(words)[:size]

    def _loaded(self, register: int, lane: int, data: bytes | bytearray) -> list[Result]:
        words = (int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data), 4))
        return [Result(register + at, lane, word, "u32") for at, word in enumerate(words)]

    def _access(
        self, line: Line, rest: str, memory: bytearray, at: int, lane: int, data: int, compared: int
    ) -> list[Result]:
        action, _, kind = rest.partition("_")
        size = size_of(line.name)
        high, register = "hi" in kind, line.fields["dst"]
        if action == "load":
            value = int.from_bytes(memory[at : at + size], "little")
            if "d16" in kind:
                value = signed(value, 8 * size) if "i8" in kind else value
                old = self.vgprs[register][lane]
                word = old & 0xFFFF | (value & 0xFFFF) << 16 if high else old & 0xFFFF0000 | value & 0xFFFF
                return [Result(register, lane, word, "u32")]
            if size < 4:
                value = signed(value, 8 * size) if "i" in kind else value
                return [Result(register, lane, value & WIDTH["32"], "u32")]
            return self._loaded(register, lane, memory[at : at + size])
        if action == "store" and "xchg" not in kind:
            source = self._data(data, lane, 4 if high else size)
            memory[at : at + size] = source[2 : 2 + size] if high else source
            return []
        return self._changed(line, rest, memory, at, lane, data, compared)

    def _changed(
        self, line: Line, rest: str, memory: bytearray, at: int, lane: int, data: int, compared: int
    ) -> list[Result]:
        operation, _, kind = rest.replace("atomic_", "").replace("_rtn", "").rpartition("_")
        bits = int(kind[1:])
        size = bits // 8
        old, mask = int.from_bytes(memory[at : at + size], "little"), WIDTH[str(bits)]
        value = int.from_bytes(self._data(data, lane, size), "little")
        order: Callable[[int], int] = (lambda one: signed(one, bits)) if kind[0] == "i" else int
        if "cmp" in operation:
            # Memory: the new value, then what it is compared with; DS has the other way around in two operands.
            other = data + size // 4 if "atomic" in line.name else compared
            expected = int.from_bytes(self._data(other, lane, size), "little")
            new = value if old == expected else old
        else:
            new = {
                "swap": lambda: value,
                "storexchg": lambda: value,
                "add": lambda: old + value,
                "sub": lambda: old - value,
                "rsub": lambda: value - old,
                "min": lambda: min(old, value, key=order),
                "max": lambda: max(old, value, key=order),
                "and": lambda: old & value,
                "or": lambda: old | value,
                "xor": lambda: old ^ value,
                "inc": lambda: 0 if old >= value else old + 1,
                "dec": lambda: value if old == 0 or old > value else old - 1,
            }[operation]()
        memory[at : at + size] = (new & mask).to_bytes(size, "little")
        returns = "_rtn" in rest or line.fields.get("glc")
        return self._loaded(line.fields["dst"], lane, old.to_bytes(size, "little")) if returns else []
