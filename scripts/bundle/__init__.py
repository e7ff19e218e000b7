"""How the app becomes a package that brings its own Python: see scripts/build_bundle.py."""

SBOM = "sbom.cdx.json"
LICENCES = "third-party-licences.txt"
