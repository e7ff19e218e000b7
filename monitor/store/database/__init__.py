"""Where the log is kept: its tables, versions and locks, in a file or on a server."""
