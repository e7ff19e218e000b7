"""What the trend is made of: its line with gaps, its axis, and the names of markers."""
