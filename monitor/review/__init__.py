"""Looking back at stored sessions: stretches, parts, other strategies, reports. No Qt here."""
