#!/bin/sh
# Makes the disk image for macOS, from the application that build_bundle.py leaves:
#   uv run --isolated --extra postgres --group bundle scripts/build_bundle.py --only folder
#   scripts/bundle/macos/make_dmg.sh
# With IDENTITY="Developer ID Application: ..." the application is signed; without it, it opens by
# a right click and "Open". Not tried yet: see docs/install.md.
set -eu
cd "$(dirname "$0")/../../.."

app="dist/Classroom Monitor.app"
version=$(plutil -extract CFBundleShortVersionString raw "$app/Contents/Info.plist")
image="dist/ClassroomMonitor-$version.dmg"

if [ -n "${IDENTITY:-}" ]; then
  codesign --force --deep --options runtime --timestamp --sign "$IDENTITY" "$app"
fi

contents=$(mktemp -d)
trap 'rm -rf "$contents"' EXIT
cp -R "$app" "$contents/"
ln -s /Applications "$contents/Applications"
rm -f "$image"
hdiutil create -volname "Classroom Monitor" -srcfolder "$contents" -format ULMO "$image"
echo "$image"
