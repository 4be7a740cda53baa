"""Python calls Objective-C: attributes become methods, methods become ctypes functions that send messages."""
