"""The ABI difference of two generated modules: `compare` them, then `report.lines` or `report.as_json`."""

from .compare import compare
from .findings.finding import Class, Finding, Report

__all__ = ["Class", "Finding", "Report", "compare"]
