"""Several sessions side by side; its door is `compare_page.ComparePage`."""
