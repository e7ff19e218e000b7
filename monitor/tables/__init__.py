"""What the app knows, as rows that a log, a table or an export can hold."""
