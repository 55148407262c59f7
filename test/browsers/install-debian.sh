#!/bin/sh
# Installs the browsers that the tests can use, two old libraries that pages of partners still have,
# and the web servers that docs/hosting sets up, where that is possible. Tests run without them too,
# in the Chromium of the npm package, so this never fails: it says what it did.

packages='chromium firefox-esr webkit2gtk-driver xvfb libjs-prototype libjs-mootools
  nginx-light apache2-bin apache2-utils caddy'

if ! command -v apt-get >/dev/null 2>&1; then
  echo "install-debian: no apt-get here, nothing installed. Wanted: $packages"
  exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "install-debian: not root, nothing installed. Run as root: apt-get install $packages"
  exit 0
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq || echo 'install-debian: the package lists could not be renewed; going on with the old ones.'
# One at a time: a system that lacks one of them (Ubuntu has no firefox-esr) still gets the others.
for package in $packages; do
  if dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed'; then
    echo "install-debian: $package was there already."
  elif apt-get install -qq -y --no-install-recommends "$package" >/dev/null; then
    echo "install-debian: $package installed."
  else
    echo "install-debian: $package could not be installed."
  fi
done
exit 0
