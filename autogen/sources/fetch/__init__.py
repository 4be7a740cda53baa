"""Clients of the registries: each brings one kind of artifact into the cache."""
