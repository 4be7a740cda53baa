"""What changed between two modules, one file a kind of declaration."""
