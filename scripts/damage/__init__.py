"""What `scripts/damage_test.py` is made of."""
