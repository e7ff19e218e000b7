"""Shares of people in the dashboard: of classes, and of where heads are turned."""
