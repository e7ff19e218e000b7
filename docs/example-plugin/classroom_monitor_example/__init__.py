"""An example of plug-ins for Classroom Monitor: a source, a strategy and an exporter."""
