#!/usr/bin/env bash
# What the build tool plugin does when nothing changes, when a line of the schema does, and when the schema is broken.
# Works in Examples/BuildTool, which it leaves as it was, and prints how long each build took.
set -euo pipefail
cd "$(dirname "$0")/../../Examples/BuildTool"

schema=Sources/Bookshop/schema/types/Book.yaml
log=.build/rebuilds.log
kept=$(mktemp)
cp -p "$schema" "$kept"
trap 'cp -p "$kept" "$schema"; rm -f "$kept"' EXIT

fail() {
  echo "$1" >&2
  cat "$log" >&2
  exit 1
}

build() {
  local start=$SECONDS status=0
  swift build >"$log" 2>&1 || status=$?
  echo "$1: $((SECONDS - start)) s"
  return "$status"
}

generated() {
  find .build/plugins/outputs -path '*/Bookshop/Types+B.swift' -newer "$1" | wc -l
}

build "first build" || fail "the package does not build"
build "nothing changed, first time" || fail "the package does not build again"
build "nothing changed" || fail "the package does not build a third time"
if grep 'Compiling\|Generating' "$log" | grep -vq 'Compiling plugin'; then fail "something was compiled although nothing had changed"; fi

touch .build/before
sleep 1
sed 's/How many there are/How many are on the shelf/' "$kept" >"$schema"
build "a line of documentation changed" || fail "the changed schema does not build"
[ "$(generated .build/before)" -gt 0 ] || fail "the type was not generated anew"
others=$(find .build/plugins/outputs -path '*/Bookshop/ListBooks*.swift' -newer .build/before)
[ -z "$others" ] || fail "files were touched that the change is not about: $others"

sed 's/range: 0...999/rnage: 0...999/' "$kept" >"$schema"
if build "a broken schema"; then fail "a broken schema does not fail the build"; fi
grep -q 'schema/types/Book.yaml:7:.*error:.*rnage' "$log" || fail "the build does not say where the schema is broken"

cp -p "$kept" "$schema"
build "mended" || fail "the mended schema does not build"
