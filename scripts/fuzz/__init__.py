"""What `scripts/fuzz_test.py` is made of."""
