#!/usr/bin/env python3
"""Checks exported documents with validators that know nothing of Tablature.

    Tests/exports/validate-exports.py EXPORT...

An EXPORT is an OpenAPI document or a JSON Schema, in JSON or YAML, as `tablature export` writes them. For each:

- The document is valid: openapi-spec-validator for OpenAPI 3.1, the meta-schema for JSON Schema (draft 2020-12).
- No two paths differ only in the names of their parameters, which OpenAPI forbids and the validator does not see.
- Every example agrees with its schema, by the reading of docs/Exports.md: `null` under a property that is not required
  counts as left out, and read-only properties are not required in requests. An example with `x-tablature-waiver` need
  not agree; how many have one is printed. With --known-keys an example may only have properties that its schema lists.

The exit status is 0 if all is well, 1 if a document is not, 2 if a package or a file is missing.

The packages are on PyPI:

    python3 -m venv /tmp/exports && /tmp/exports/bin/pip install openapi-spec-validator jsonschema pyyaml
    /tmp/exports/bin/python Tests/exports/validate-exports.py modelarts.openapi.json

OpenAPI Generator, which is on PyPI too and needs Java 11 or later, makes clients of an exported document:

    /tmp/exports/bin/pip install openapi-generator-cli
    /tmp/exports/bin/openapi-generator-cli generate -i modelarts.openapi.json -g swift6 -o /tmp/exports/swift
    /tmp/exports/bin/openapi-generator-cli generate -i modelarts.openapi.json -g python -o /tmp/exports/python

With --generate swift6,python this script does so and fails where the generator does or prints an error.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import yaml
    from jsonschema import Draft202012Validator
    from openapi_spec_validator import OpenAPIV31SpecValidator
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT202012
except ImportError as error:
    print(f"{error.name} is missing: pip install openapi-spec-validator jsonschema pyyaml", file=sys.stderr)
    sys.exit(2)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
BASE = "urn:tablature:export"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")


def load(path):
    """The document of a file. JSON is read as JSON, which is much faster than reading it as YAML."""
    text = path.read_text(encoding="utf-8")
    if text.lstrip().startswith("{"):
        return json.loads(text)
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


class Reading:
    """A document in which every schema says what it means for messages of one direction."""

    def __init__(self, document, is_request, known_keys):
        self.is_request = is_request
        self.known_keys = known_keys
        self.components = {
            name: self.read(schema) for name, schema in document.get("components", {}).get("schemas", {}).items()
        }
        resource = Resource.from_contents({"components": {"schemas": self.components}}, DRAFT202012)
        self.registry = Registry().with_resource(BASE, resource)

    def read(self, schema):
        """A schema in which null stands for a property left out, and in which read-only is not required of requests."""
        if isinstance(schema, list):
            return [self.read(item) for item in schema]
        if not isinstance(schema, dict):
            return schema
        result = {}
        for key, value in schema.items():
            if key in ("items", "additionalProperties", "anyOf"):
                result[key] = self.read(value)
            elif key == "$ref":
                result[key] = BASE + value
            elif key not in ("properties", "required", "examples", "default"):
                result[key] = value
        if "properties" in schema:
            result.update(self.read_object(schema))
        return result

    def read_object(self, schema):
        required = schema.get("required", [])
        result = {"properties": {}, "required": []}
        for name, value in schema["properties"].items():
            read = self.read(value)
            result["properties"][name] = read if name in required else {"anyOf": [read, {"type": "null"}]}
        for name in required:
            if not (self.is_request and schema["properties"][name].get("readOnly")):
                result["required"].append(name)
        if self.known_keys and "additionalProperties" not in schema:
            result["additionalProperties"] = False
        return result

    def errors(self, value, schema):
        """What is wrong with a value, one line for each fault."""
        validator = Draft202012Validator(self.read(schema), registry=self.registry)
        for error in validator.iter_errors(value):
            for leaf in leaves(error):
                place = "".join(f"/{step}" for step in leaf.absolute_path)
                yield f"{place or 'the body'}: {leaf.message[:200]}"


def leaves(error):
    """The faults behind one of `anyOf`: those of the alternative that got furthest."""
    if not error.context:
        return [error]
    branches = {}
    for inner in error.context:
        branches.setdefault(inner.schema_path[0], []).append(inner)
    best = max(branches.values(), key=lambda inners: max(len(inner.absolute_path) for inner in inners))
    return [leaf for inner in best for leaf in leaves(inner)]


def bodies(operation):
    """Each documented body of an operation: where it is, its direction, and its media type object."""
    for media in operation.get("requestBody", {}).get("content", {}).values():
        yield "request", True, media
    for status, response in operation.get("responses", {}).items():
        for media in response.get("content", {}).values():
            yield f"response {status}", False, media


class Check:
    """The check of one document."""

    def __init__(self, path, options):
        self.path = path
        self.options = options
        self.document = load(path)
        self.problems = []
        self.counts = {"operations": 0, "examples": 0, "waived": 0}

    def report(self, message):
        self.problems.append(f"{self.path}: {message}")

    def run(self):
        if "openapi" in self.document:
            self.check_validity(OpenAPIV31SpecValidator(self.document))
            if not self.problems:
                self.check_paths()
                self.check_examples()
                self.generate()
        elif self.document.get("$schema") == DIALECT:
            self.check_validity(Draft202012Validator(Draft202012Validator.META_SCHEMA), self.document)
            self.check_references(self.document)
            self.counts = {"types": len(self.document.get("$defs", {}))}
        else:
            self.report("this is neither an OpenAPI document nor a JSON Schema of draft 2020-12")
        return self.problems

    def check_validity(self, validator, *instance):
        for error in validator.iter_errors(*instance):
            place = "/".join(str(step) for step in getattr(error, "absolute_path", []))
            self.report(f"#/{place}: {error.message[:300]}")

    def check_references(self, node):
        """A JSON Schema refers to its own definitions only."""
        if isinstance(node, dict):
            target = node.get("$ref")
            if isinstance(target, str) and target.removeprefix("#/$defs/") not in self.document["$defs"]:
                self.report(f"{target} leads nowhere")
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            self.check_references(child)

    def check_paths(self):
        spellings = {}
        for path in self.document["paths"]:
            shape = re.sub(r"\{[^}]*\}", "{}", path)
            if shape in spellings:
                self.report(f"the paths {spellings[shape]} and {path} are the same")
            spellings[shape] = path

    def check_examples(self):
        readings = {direction: Reading(self.document, direction, self.options.known_keys) for direction in (True, False)}
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    self.check_operation(item[method], f"{method.upper()} {path}", readings)

    def check_operation(self, operation, name, readings):
        self.counts["operations"] += 1
        for parameter in operation.get("parameters", []):
            if "example" in parameter:
                place = f"{name}, parameter {parameter['name']}"
                self.check_example(parameter["example"], parameter["schema"], place, readings[True])
        for place, is_request, media in bodies(operation):
            for key, example in media.get("examples", {}).items():
                if "x-tablature-waiver" in example:
                    self.counts["waived"] += 1
                else:
                    self.check_example(example["value"], media["schema"], f"{name}, {place}, {key}", readings[is_request])

    def check_example(self, value, schema, place, reading):
        self.counts["examples"] += 1
        for error in reading.errors(value, schema):
            self.report(f"{place}: {error}")

    def generate(self):
        for generator in filter(None, self.options.generate.split(",")):
            with tempfile.TemporaryDirectory() as folder:
                tool = Path(sys.executable).parent / "openapi-generator-cli"
                command = [str(tool), "generate", "-i", str(self.path), "-g", generator, "-o", folder]
                result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            errors = [line for line in result.stdout.splitlines() if "ERROR" in line or "Exception" in line]
            if result.returncode != 0 or errors:
                self.report(f"{generator}: " + ("; ".join(errors[:3]) or f"exit status {result.returncode}"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("exports", nargs="+", type=Path, metavar="EXPORT")
    parser.add_argument("--known-keys", action="store_true", help="examples have no properties but those listed")
    parser.add_argument("--generate", default="", metavar="GENERATOR,…", help="also run OpenAPI Generator")
    options = parser.parse_args()
    failed = False
    for path in options.exports:
        try:
            check = Check(path, options)
        except (OSError, ValueError, yaml.YAMLError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 2
        problems = check.run()
        failed = failed or bool(problems)
        for problem in problems[:50]:
            print(problem)
        counts = ", ".join(f"{count} {noun}" for noun, count in check.counts.items())
        print(f"{path}: {f'{len(problems)} problems' if problems else 'valid'}, {counts}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
