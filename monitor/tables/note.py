"""What everything that leaves the program says of itself."""

NOTE = "not for grading or discipline"
