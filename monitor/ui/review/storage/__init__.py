"""What the log holds; its door is `stored_page.StoredPage`."""
