"""How far something is that takes long: a bar, the time left, and *Cancel*."""
