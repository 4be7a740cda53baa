"""HEVC: bitstreams, decoders, frames."""
