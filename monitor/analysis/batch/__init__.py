"""Many recordings: found, worked on in processes or on a cluster."""
