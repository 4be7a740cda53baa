"""Size, alignment and kind of ctypes' scalars on a target, by its data model: no platform is asked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Scalar:
    """Bytes, bytes, and the kind.

    i signed, u unsigned, c char, b bool, w wide character, f float, p pointer, s record, v void, o other
    """

    size: int
    align: int
    kind: str


_FIXED = {
    **{"c_bool": Scalar(1, 1, "b"), "c_char": Scalar(1, 1, "c"), "None": Scalar(0, 1, "v")},
    **{"c_byte": Scalar(1, 1, "i"), "c_ubyte": Scalar(1, 1, "u")},
    **{"c_short": Scalar(2, 2, "i"), "c_ushort": Scalar(2, 2, "u")},
    **{"c_int": Scalar(4, 4, "i"), "c_uint": Scalar(4, 4, "u")},
    **{"c_float": Scalar(4, 4, "f"), "complex_float": Scalar(8, 4, "o")},
    **{f"c_int{8 * size}": Scalar(size, size, "i") for size in (1, 2, 4)},
    **{f"c_uint{8 * size}": Scalar(size, size, "u") for size in (1, 2, 4)},
}


def scalars(target: str) -> dict[str, Scalar]:
    """ctypes' name of each scalar type -> what it is on the target."""
    word, windows = pointer(target).size, "windows" in target
    long = 4 if windows else word
    wide = 4 if target.startswith(("i386", "i686")) and not windows else 8  # alignment of 64-bit values
    found = dict(_FIXED)
    for name, size, align in (
        ("c_long", long, long),
        ("c_longlong", 8, wide),
        ("c_int64", 8, wide),
    ):
        found[name] = Scalar(size, align, "i")
        found[name.replace("c_", "c_u")] = Scalar(size, align, "u")
    found |= {"c_size_t": Scalar(word, word, "u"), "c_ssize_t": Scalar(word, word, "i")}
    found |= {name: pointer(target) for name in ("c_void_p", "c_char_p", "c_wchar_p")}
    found |= {"c_double": Scalar(8, wide, "f"), "complex_double": Scalar(16, wide, "o")}
    found["c_wchar"] = Scalar(2, 2, "w") if windows else Scalar(4, 4, "w")
    found["c_longdouble"] = _long_double(target)
    return found


def pointer(target: str) -> Scalar:
    """A pointer of the target."""
    size = 4 if target.startswith(("i386", "i686", "arm-")) else 8
    return Scalar(size, size, "p")


def _long_double(target: str) -> Scalar:
    if target.endswith("msvc") or target.startswith(("arm64-apple", "aarch64-apple")):
        return Scalar(8, 8, "f")
    return Scalar(12, 4, "f") if pointer(target).size == 4 else Scalar(16, 16, "f")
