"""HIP sources to code objects, by whichever compiler is there: AMD's comgr, clang with lld, or HIP's hiprtc.

Libraries run in a child process, since they may abort on a GPU that they do not know. What was compiled once is kept in
the user's cache folder, by the source, the GPU and the compiler.
"""

from .compiling import hip_code, machine_code

__all__ = ["hip_code", "machine_code"]
