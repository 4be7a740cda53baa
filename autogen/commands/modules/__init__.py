"""Commands that work on single modules, bound or made by `gen`."""
