"""Translations against clang, which computes sampled calls of the same functions: one that differs is not bound."""
