"""The types of a kernel's parameters, from its source: files of `extern "C"` kernels do not have them."""

from __future__ import annotations

import re

_FIXED = {
    "float": "f32", "double": "f64", "_Float16": "f16", "half": "f16", "__half": "f16", "size_t": "u64", "uint": "u32",
    **{f"{sign}int{bits}_t": f"{sign or 'i'}{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)},
}  # fmt: skip
_WHOLE = {"signed", "unsigned", "char", "short", "int", "long"}
_IDLE = {"const", "volatile", "__restrict__", "__restrict", "restrict"}
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


def types(source: str, kernel: str) -> tuple[str, ...] | None:
    """Of each parameter "pointer", "i32", "f32" …; None where one is of no such type, or the kernel is not found."""
    between = r"[^;{}()]*(?:\([^()]*\)[^;{}()]*)?"  # launch bounds, for instance
    found = re.search(rf"__global__{between}\b{re.escape(kernel)}\s*\(([^()]*)\)", _COMMENT.sub(" ", source))
    if found is None:
        return None
    kinds = [_type(one) for one in found[1].split(",")] if found[1].strip() else []
    return None if None in kinds else tuple(one for one in kinds if one)


def _type(parameter: str) -> str | None:
    if "*" in parameter:
        return "pointer"
    words = [word for word in re.findall(r"[\w\[&]+", parameter) if word not in _IDLE]
    names = [word for word in words if word in _WHOLE or word in _FIXED]
    if not names or len(words) - len(names) > 1 or (len(names) > 1 and not _WHOLE.issuperset(names)):
        return None
    if names[0] in _FIXED:
        return _FIXED[names[0]]
    bits = 8 if "char" in names else 16 if "short" in names else 64 if "long" in names else 32
    return f"{'u' if 'unsigned' in names else 'i'}{bits}"
