"""The main window's page in class: gauge, trend, class bars, camera picture, controls."""
