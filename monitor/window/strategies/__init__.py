"""How the readings of a window become its result; the built-in ones are listed in `base`."""
