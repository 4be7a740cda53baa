"""The Python types that stand for Objective-C's: objects, classes, selectors, blocks, signatures, encodings."""
