"""The viewer's page in a browser, driven: for its tests, its measurements and its pictures."""
