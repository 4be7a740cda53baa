"""The ABI difference of two generated modules: `compare` two sides, then `report.lines` or `report.as_json`."""

from .compare import Side, compare
from .findings.finding import Class, Finding, Report

__all__ = ["Class", "Finding", "Report", "Side", "compare"]
