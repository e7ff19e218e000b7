"""What observers coded in ELAN, BORIS and Praat, read without trusting it."""

from monitor.store.files.codes.read import read_codes
from monitor.store.files.codes.records import CodesFile, is_codes_file

__all__ = ["CodesFile", "is_codes_file", "read_codes"]
