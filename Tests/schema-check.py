#!/usr/bin/env python3
"""Checks schema folders against schema/tablature.schema.json, as an editor does.

Usage: Tests/schema-check.py [FOLDER ...]      (without folders: all in schema/)
Needs the packages jsonschema and PyYAML.
"""

import json
import pathlib
import re
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent / "schema"


class CoreLoader(yaml.SafeLoader):
    """Reads plain scalars by the core schema of YAML 1.2, where `no` and `1:30` are text."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), first)


def as_json(value):
    """The value with all keys as JSON has them: texts."""
    if isinstance(value, dict):
        return {str(key): as_json(element) for key, element in value.items()}
    if isinstance(value, list):
        return [as_json(element) for element in value]
    return value


def main(folders):
    validator = jsonschema.Draft202012Validator(json.loads((ROOT / "tablature.schema.json").read_text()))
    validator.check_schema(validator.schema)
    failures = 0
    for file in sorted(file for folder in folders for file in pathlib.Path(folder).rglob("*.yaml")):
        for error in validator.iter_errors(as_json(yaml.load(file.read_text(), CoreLoader))):
            failures += 1
            print(f"{file}: {error.json_path}: {error.message}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [folder for folder in ROOT.iterdir() if folder.is_dir()]))
