"""Generated modules; headers/ has, in a folder of the same name, what they are made of."""
