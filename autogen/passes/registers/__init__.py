"""Families of macros become registers."""
