"""Kernels of gfx1100 carried out: their machine code, all waves at once, with numpy."""
