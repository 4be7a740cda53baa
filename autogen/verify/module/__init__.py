"""What a module says, by its text on any target and by its ctypes objects here."""
