"""GPU runtimes on the generated bindings, and a mock of the hardware for tests without any.

`runtime.amd` has what is said to an AMD GPU; `runtime.mock` is a GPU that listens. Standard library only.
"""
