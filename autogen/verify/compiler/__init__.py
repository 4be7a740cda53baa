"""C compilers that are asked about headers: how they are run, what they are asked, how they answer."""
