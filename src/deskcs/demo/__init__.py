"""A month of invented work, to try the desk out and to measure it. Nothing here is real."""
