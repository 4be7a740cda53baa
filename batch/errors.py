"""The error of what concerns all files: a file's own costs no more than its row in a report."""

from __future__ import annotations


class BatchError(Exception):
    """A store or a cluster that fails, or names that do not do; the message says what helps."""
