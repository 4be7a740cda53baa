"""What goes between the page and the viewer: HTTP, the parameters of requests, columns in replies."""
