"""Fuzzing of what reads strangers' bytes: `python -m tools.fuzz` (or `make fuzz FUZZ_SECONDS=600`).

The decoding loop in C is run by libFuzzer under the address and undefined-behaviour sanitizers, the readers in Python
by atheris, which is libFuzzer with the coverage of Python code. A finding is a file in `fuzz-findings`; its minimised
input becomes a test.
"""
