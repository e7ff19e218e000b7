"""Sessions as the tools of the field read them: ELAN, BORIS, Praat, WebVTT, OpenFace, BIDS."""
