#!/usr/bin/env bash
# Builds the documentation of the runtime and of the generated client of the reference service, and fails on any warning.
#
#     swift build && Tests/documentation/build.sh [MODULES] [OUTPUT]
#
# MODULES is where the built modules are, .build/debug/Modules unless said otherwise. OUTPUT keeps what is built: a folder
# for each module, which `docc preview` or any web server shows.
set -euo pipefail
cd "$(dirname "$0")/../.."

modules=$(cd "${1:-.build/debug/Modules}" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
output=${2:-$scratch/output}
docc=$(command -v docc || xcrun --find docc)
target=$(swift -print-target-info | sed -n 's/.*"unversionedTriple": "\(.*\)".*/\1/p')

# Builds MODULE, with the catalog of articles if there is one.
build() {
  local module=$1 catalog=Sources/$1/$1.docc graphs=$scratch/$1
  mkdir -p "$graphs" "$output"
  swift symbolgraph-extract -module-name "$module" -I "$modules" -target "$target" \
    -minimum-access-level public -skip-inherited-docs -output-dir "$graphs"
  local arguments=(--additional-symbol-graph-dir "$graphs" --output-path "$output/$module")
  arguments+=(--fallback-display-name "$module" --fallback-bundle-identifier "$module" --warnings-as-errors)
  if [ -d "$catalog" ]; then arguments=("$catalog" "${arguments[@]}"); fi
  "$docc" convert "${arguments[@]}"
  echo "$module: documented without a warning"
}

for module in TablatureRuntime TablatureTesting ModelArts; do
  build "$module"
done
