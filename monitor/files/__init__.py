"""Files as systems and people have them: named, locked, and written whole or not at all."""
