"""GPUs through a library of their maker: the same interface over HIP and over Metal.

`device` and `recording` are what both share; an `Engine` is what a library has to be able to do.
"""
