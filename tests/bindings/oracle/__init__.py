"""gcc as the judge of generated modules: what it says of headers, as facts that `compare_layout.py` checks.

subjects.py    a binding -> a Subject: its headers as gcc gets them
questions.py   a Subject -> facts: every layout, value and kind of type, asked from gcc
listings.py    a Subject -> what gcc itself finds in the headers: macros and prototypes
probes.py      questions as lines of C, compiled and run
"""
