"""The viewer: a page for the browser of this machine, and the small server that feeds it.

docs/guides/sqtt/viewer.md is its guide. `wire/` speaks HTTP on 127.0.0.1, `api` answers, `items` is what can be
clicked, `jobs` decodes in the background, `timeline` has the waves and `engine` the instructions of a stream;
`pictures`, `costs`, `facts` and `banners` are what is sent of them. `page/` is what the browser loads.
"""
