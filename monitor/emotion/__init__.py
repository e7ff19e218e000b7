"""Reading expressions."""
