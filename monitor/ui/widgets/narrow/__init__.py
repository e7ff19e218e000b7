"""What stays usable where there is little room: rows of buttons and tables."""
