"""The commands on recordings: `analyze` and `rescore`."""
