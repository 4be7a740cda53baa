"""Type expressions, and the comma-separated lists that they stand in."""

from __future__ import annotations


def split(text: str) -> list[str]:
    """The parts of a comma-separated list, commas inside parentheses and brackets left alone."""
    if "(" not in text and "[" not in text:
        return text.split(", ") if text else []
    parts, depth, start = [], 0, 0
    for index, character in enumerate(text):
        if character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
        elif character == "," and not depth:
            parts.append(text[start:index])
            start = index + 2
    return [*parts, text[start:]]
