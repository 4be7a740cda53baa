"""Bits of a word that a header names by the highest and the lowest, `31:16`."""


class BitRange:
    """The bits from `hi` down to `lo` of a word, or of an integer of any length."""

    __slots__ = ("hi", "lo")
    hi: int
    lo: int

    def __init__(self, hi: int, lo: int) -> None:
        if not hi >= lo >= 0:
            raise ValueError(f"no range of bits: {hi}:{lo}")
        object.__setattr__(self, "hi", hi)
        object.__setattr__(self, "lo", lo)

    @property
    def width(self) -> int:
        """How many bits there are."""
        return self.hi - self.lo + 1

    @property
    def mask(self) -> int:
        """An integer with these bits set, and no others."""
        return ((1 << self.width) - 1) << self.lo

    def get(self, word: int) -> int:
        """Return what the bits of a word hold."""
        return word >> self.lo & (1 << self.width) - 1

    def set(self, word: int, value: int) -> int:
        """Return a word with a value in these bits. Raises ValueError for one that they cannot hold."""
        if not 0 <= value < 1 << self.width:
            raise ValueError(f"{value} does not fit into {self.width} bit{'s' * (self.width > 1)}, {self!r}")
        return word & ~self.mask | value << self.lo

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{self!r} is a constant")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BitRange) and (self.hi, self.lo) == (other.hi, other.lo)

    def __hash__(self) -> int:
        return hash((self.hi, self.lo))

    def __reduce__(self) -> "tuple[type[BitRange], tuple[int, int]]":
        return BitRange, (self.hi, self.lo)

    def __repr__(self) -> str:
        return f"<bits {self.hi}:{self.lo}>"
