"""Macros with arguments, translated from a call of each that clang has parsed, or the reason why not."""
