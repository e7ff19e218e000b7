"""The app and its main window: what starts, owns and ends the live monitor."""
