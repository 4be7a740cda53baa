"""HEVC as bytes: units out of streams and files, and what their headers say."""
