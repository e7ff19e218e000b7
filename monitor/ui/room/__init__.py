"""The room check: the picture large, the zones as numbers, and what to do before class."""
