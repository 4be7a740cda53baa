"""Measurements of the generated modules and of the generator, side by side with their peers.

`python -m tools.bench` writes docs/benchmarks.md; `--quick` is a smoke test that writes nothing.
"""
