#!/bin/sh
# Installs what the package needs from the system and does not find: libyaml's headers and pkg-config.
# Does nothing, and asks for nothing, where both are there.
set -eu

if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists yaml-0.1; then
  exit 0
fi

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    echo "Tablature needs libyaml-dev and pkg-config; as root, run: apt-get install libyaml-dev pkg-config" >&2
    exit 1
  fi
}

if command -v apt-get >/dev/null 2>&1; then
  echo "Installing libyaml-dev and pkg-config with apt-get"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libyaml-dev pkg-config >/dev/null
elif command -v brew >/dev/null 2>&1; then
  echo "Installing libyaml and pkg-config with brew"
  brew install --quiet libyaml pkg-config
else
  echo "Tablature needs the headers of libyaml (0.2 or later) and pkg-config." >&2
  echo "Install them with your system's package manager; 'pkg-config --modversion yaml-0.1' should then print a version." >&2
  exit 1
fi
