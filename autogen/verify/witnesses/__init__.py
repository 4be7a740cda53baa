"""Others who declare the same interfaces: an SDK, metal-cpp."""
