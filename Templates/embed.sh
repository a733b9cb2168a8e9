#!/bin/sh
# Writes the templates into the source file that carries them, so that the tool works wherever its binary is.
# Usage: Templates/embed.sh    (from anywhere; `make templates` calls it)
set -eu
cd "$(dirname "$0")/.."
output=Sources/SwiftGeneration/Rendering/BuiltinTemplates.swift
{
  echo '// Made by Templates/embed.sh from Templates/swift. Change the templates, not this.'
  echo '// swift-format-ignore-file'
  echo
  echo '/// The templates that come with the generator.'
  echo 'enum BuiltinTemplates {'
  echo '  /// The text of a template.'
  echo '  static func text(of name: TemplateName) -> String {'
  echo '    switch name {'
  for template in Templates/swift/*.mustache; do
    name=$(basename "$template" .mustache)
    echo "    case .$name: $name"
  done
  echo '    }'
  echo '  }'
  for template in Templates/swift/*.mustache; do
    name=$(basename "$template" .mustache)
    echo
    echo "  private static let $name = ###\"\"\""
    cat "$template"
    echo
    echo '"""###'
  done
  echo '}'
} > "$output.new"
mv "$output.new" "$output"
