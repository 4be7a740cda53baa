"""Statements of functions and macros that forward, as one expression."""
