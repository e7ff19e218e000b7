"""Which network reads the faces, and what the gauge counts of its classes."""
