OPCODES: dict = {}
