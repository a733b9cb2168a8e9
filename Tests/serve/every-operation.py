#!/usr/bin/env python3
"""Calls every operation of the reference service through the generated client, and has the wire checked by others.

    Tests/serve/every-operation.py --tool .build/debug/tablature [--keep FOLDER]

The client talks to `tablature serve` by way of a proxy in this script. For each operation there are two calls: one with
what must be there, and one with everything. Then

- the client accepts its own request, and decodes and validates the answer,
- the server accepts the request,
- openapi-core, which knows nothing of Tablature, accepts request and answer by the exported OpenAPI document.

Values of parameters and bodies are made here, from the exported document, and not by the code that makes samples for the
server. What cannot be is waived, printed with its reason, and counted; with `--transport AsyncHTTPClient`, which takes
longer to build, nothing needs to be. The exit status is 0 if all other calls went well, 1 if one did not, 2 if something is
missing.

    python3 -m venv /tmp/serve && /tmp/serve/bin/pip install openapi-core
    swift build --product tablature
    /tmp/serve/bin/python Tests/serve/every-operation.py --tool .build/debug/tablature
"""

import argparse
import http.client
import json
import re
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

try:
    from openapi_core import OpenAPI
    from openapi_core.testing import MockRequest, MockResponse
    from werkzeug.datastructures import ImmutableMultiDict
except ImportError as error:
    print(f"{error.name} is missing: pip install openapi-core", file=sys.stderr)
    sys.exit(2)

ROOT = Path(__file__).resolve().parents[2]
# What the client says, and why nothing is wrong with it.
WAIVERS = {
    "URLSession sends no body with GET": "Foundation has no way to send a body with GET; AsyncHTTPClient has",
}
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
TEXTS = [
    "text", "a", "abc123", "1", "10", "12345678", "a1234567", "0123456789abcdef0123456789abcdef",
    "123e4567-e89b-12d3-a456-426614174000", "2024-05-01", "20240501", "2024-05-01T10:00:00Z", "text-text", "V0001",
    "1.0.0", "10.0.0.1", "/a/b", "/a/b/", "obs://a/b/", "https://a.example/b", "#0000ff", "Text1234", "a" * 64,
]
FORMATS = {
    "date-time": "2024-05-01T10:00:00Z", "date": "2024-05-01", "time": "10:00:00", "ipv4": "10.0.0.1", "ipv6": "::1",
    "uuid": "123e4567-e89b-12d3-a456-426614174000", "uri": "https://a.example/b", "email": "a@b.example",
    "hostname": "a.example", "base64": "YQ==", "json": "{}", "xml": "<a/>", "cidr": "10.0.0.0/8", "ip": "10.0.0.1",
}


class Samples:
    """Values that fit the schemas of a document."""

    def __init__(self, document):
        self.schemas = document["components"]["schemas"]

    def value(self, schema, is_full, inside=()):
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            return self.value(self.schemas[name], is_full and name not in inside, inside + (name,))
        if "const" in schema:
            return schema["const"]
        for key in ("enum", "x-extensible-enum"):
            if schema.get(key):
                return schema[key][0]
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self.value(schema[key][0], is_full, inside)
        kind = schema.get("type", "any")
        kind = next((one for one in kind if one != "null"), "null") if isinstance(kind, list) else kind
        return getattr(self, kind)(schema, is_full, inside)

    def object(self, schema, is_full, inside):
        required = schema.get("required", [])
        result = {}
        for name, field in schema.get("properties", {}).items():
            is_needed = name in required and not field.get("readOnly")
            is_wanted = is_full and not field.get("readOnly") and len(inside) < 8
            if is_needed or is_wanted:
                result[name] = self.value(field, is_full, inside)
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and is_full:
            result["key"] = self.value(extra, is_full, inside)
        return result

    def array(self, schema, is_full, inside):
        count = max(schema.get("minItems", 0), 1 if is_full and len(inside) < 8 else 0)
        return [self.value(schema.get("items", {}), is_full, inside)] * count

    def string(self, schema, is_full, inside):
        known = schema.get("format") or schema.get("x-tablature-format")
        texts = [FORMATS[known]] if known in FORMATS else TEXTS
        bounds = re.findall(r"\d+", str(schema.get("x-tablature-range", "")))
        if bounds:
            return bounds[0]
        if "x-tablature-part" in schema:
            return self.value(schema["x-tablature-part"], is_full, inside)
        low, high = schema.get("minLength", 0), schema.get("maxLength", 1 << 20)
        for text in [*texts, "a" * low]:
            if low <= len(text) <= high and re.search(schema.get("pattern", ""), text):
                return text
        raise ValueError(f"no text for {schema}")

    def integer(self, schema, is_full, inside):
        low = schema.get("minimum", schema.get("exclusiveMinimum", 0) + ("exclusiveMinimum" in schema))
        return int(max(low, min(1, schema.get("maximum", 1))))

    def number(self, schema, is_full, inside):
        return self.integer(schema, is_full, inside)

    def boolean(self, schema, is_full, inside):
        return True

    def any(self, schema, is_full, inside):
        return {"key": "value"}

    def null(self, schema, is_full, inside):
        return None


def arguments(document, names):
    """For each operation, by its name in Swift, what to call it with: `NAME minimal` and `NAME full`, each a map from wire names to JSON."""
    samples, table = Samples(document), {}
    for path in document["paths"].values():
        for operation in (path[method] for method in METHODS if method in path):
            for is_full in (False, True):
                values = {}
                for parameter in operation.get("parameters", []):
                    if parameter.get("required") or is_full:
                        schema = parameter["schema"]
                        is_list = schema.get("type") == "array"
                        values[parameter["name"]] = [samples.value(schema["items"], True)] if is_list else (
                            samples.value(schema, is_full)
                        )
                body = operation.get("requestBody")
                if body and (body.get("required") or is_full):
                    content = next(iter(body["content"].values()))
                    values["(body)"] = samples.value(content["schema"], is_full)
                texts = {name: json.dumps(value) for name, value in values.items()}
                # Nobody can state this type of a body that is JSON otherwise.
                if "Content-Type" in texts:
                    texts["Content-Type"] = '"application/json"'
                table[f"{names[operation['operationId']]} {'full' if is_full else 'minimal'}"] = texts
    return table


def swift_names(client):
    """What the operations of the schema are called in Swift, as the generator has noted."""
    lines = (client / "names.txt").read_text().splitlines()
    return dict(line.split()[1:3] for line in lines if line.startswith("operation "))


def calls(sources):
    """Swift code for one call of each operation of the generated client, by what its initializer takes."""
    for file in sorted(sources.glob("*.swift")):
        for match in re.finditer(r"^public struct (\w+): (?:\w*Paging|APIOperation) \{\n(.*?)^\}", file.read_text(), re.M | re.S):
            name, text = match.groups()
            encode = re.search(r"func encode\(into request.*?(?=^  \}|^  public |\Z)", text, re.S | re.M)
            pairs = re.findall(r'"([^"]+)"[,:]\s*(?:self\.)?`?(\w+)`?', encode.group() if encode else "")
            wire = {label: name for name, label in pairs}
            wire.update((label, "(body)") for label in re.findall(r"request\.json\((?:self\.)?(\w+)", text))
            signature = re.search(r"public init\((.*?)\)\s*\{", text, re.S)
            parameters = re.split(r",\s+(?=`?\w+`?: )", signature.group(1).strip()) if signature else []
            values = []
            for parameter in filter(None, parameters):
                label, kind = re.match(r"`?(\w+)`?: (.*?)(?: = .*)?$", parameter, re.S).groups()
                source = "optional" if kind.endswith("?") else "required"
                values.append(f'{label}: values.{source}("{wire[label]}")')
            yield name, f'  Call("{name}") {{ client, values in _ = try await client.send({name}({", ".join(values)})) }},'


PACKAGE = """// swift-tools-version: 6.1
import PackageDescription
let package = Package(
  name: "calls", platforms: [.macOS(.v13)],
  dependencies: [.package(name: "Tablature", path: "{root}", traits: [{traits}])],
  targets: [.executableTarget(name: "calls", dependencies: [
    .product(name: "ModelArts", package: "Tablature"), .product(name: "TablatureRuntime", package: "Tablature"),
    .product(name: "TablatureAsyncHTTPClient", package: "Tablature"),
  ])],
  swiftLanguageModes: [.v6]
)
"""

MAIN = """import Foundation
import ModelArts
import TablatureAsyncHTTPClient
import TablatureRuntime

struct Values {
  var table: [String: String]
  func required<Value: Decodable>(_ name: String) throws -> Value {
    try JSONCoder.decode(from: Data((table[name] ?? "null").utf8))
  }
  func optional<Value: Decodable>(_ name: String) throws -> Value? {
    try table[name].map { try JSONCoder.decode(from: Data($0.utf8)) }
  }
}

struct Call: Sendable {
  var name: String
  var run: @Sendable (ModelArtsClient, Values) async throws -> Void
  init(_ name: String, _ run: @escaping @Sendable (ModelArtsClient, Values) async throws -> Void) {
    (self.name, self.run) = (name, run)
  }
}

let endpoint = URL(string: CommandLine.arguments[1])!
let table = try JSONDecoder().decode(
  [String: [String: String]].self, from: Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2])))
var configuration = ClientConfiguration(endpoint: endpoint, parameters: ["project_id": "p1"])
configuration.credentials = FixedToken(Secret("a-token"))
configuration.responseValidation = .fail
configuration.retries.maximumAttempts = 1
let client = ModelArtsClient(core: APIClient(configuration: configuration, transport: {transport}Transport()))
for call in calls {
  for extent in ["minimal", "full"] {
    do {
      guard let values = table["\\(call.name) \\(extent)"] else { throw CocoaError(.coderValueNotFound) }
      try await call.run(client, Values(table: values))
      print("ok \\(call.name) \\(extent)")
    } catch {
      print("failed \\(call.name) \\(extent): \\(error)")
    }
  }
}
"""


class Proxy(BaseHTTPRequestHandler):
    """Passes requests on, and keeps them with their answers."""

    protocol_version = "HTTP/1.1"
    server_address = ""
    exchanges = []

    def handle_one(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        connection = http.client.HTTPConnection(self.server_address)
        connection.request(self.command, self.path, body or None, dict(self.headers))
        response = connection.getresponse()
        answer = response.read()
        connection.close()
        self.exchanges.append((self.command, self.path, dict(self.headers), body, response, answer))
        self.send_response(response.status)
        if response.getheader("Content-Type"):
            self.send_header("Content-Type", response.getheader("Content-Type"))
        if response.status != 204:
            self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = handle_one

    def log_message(self, *_):
        pass


def explain(error):
    """An error with all that is inside it, on one line."""
    inner = getattr(error, "__cause__", None)
    details = "; ".join(one.message for one in getattr(inner, "schema_errors", None) or [])
    cause = f" ({explain(inner)})" if inner and not details else ""
    return f"{type(error).__name__}: {error}{': ' + details if details else ''}{cause}"[:400]


def without_nulls(value):
    """A value without the members that are null, which is another way to leave them out (docs/Exports.md)."""
    if isinstance(value, dict):
        return {name: without_nulls(one) for name, one in value.items() if one is not None}
    return [without_nulls(one) for one in value] if isinstance(value, list) else value


def validate(document, exchanges):
    """What openapi-core has to say against exchanges, each with where."""
    openapi, findings = OpenAPI.from_dict(document), []
    for method, target, headers, body, response, answer in exchanges:
        parts = urlsplit(target)
        request = MockRequest(
            "http://service.example", method.lower(), parts.path,
            args=ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True)),
            headers=headers, data=body or None, content_type=headers.get("Content-Type", ""),
        )
        kind = response.getheader("Content-Type") or ""
        if kind.startswith("application/json"):
            answer = json.dumps(without_nulls(json.loads(answer))).encode()
        reply = MockResponse(answer or None, response.status, content_type=kind.split(";")[0])
        for part, check in (("request", lambda: openapi.validate_request(request)),
                            ("answer", lambda: openapi.validate_response(request, reply))):
            if part == "answer" and response.status == 204:
                continue  # HTTP forbids a body that the reference documents
            try:
                check()
            except Exception as error:  # whatever it is, it is a finding
                findings.append(f"{part} of {method} {target}: {explain(error)}")
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", default=".build/debug/tablature", help="the built command")
    parser.add_argument("--schema", default=str(ROOT / "schema/modelarts"), help="the schema that the client was made of")
    parser.add_argument("--transport", default="URLSession", choices=["URLSession", "AsyncHTTPClient"])
    parser.add_argument("--keep", help="a folder for the package that makes the calls, to build it faster next time")
    options = parser.parse_args()
    tool = str(Path(options.tool).resolve())
    export = [tool, "export", "openapi", options.schema, "--endpoint", "http://service.example"]
    document = json.loads(subprocess.run(export, check=True, capture_output=True, text=True).stdout)

    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(options.keep or temporary)
        sources = folder / "Sources/calls"
        sources.mkdir(parents=True, exist_ok=True)
        traits = '"AsyncHTTPClient"' if options.transport == "AsyncHTTPClient" else ""
        (folder / "Package.swift").write_text(PACKAGE.replace("{root}", str(ROOT)).replace("{traits}", traits))
        (sources / "main.swift").write_text(MAIN.replace("{transport}", options.transport))
        client = ROOT / "Generated/ModelArts"
        found = dict(calls(client / "Sources"))
        (sources / "Calls.swift").write_text(
            "import ModelArts\nimport TablatureRuntime\n\nlet calls: [Call] = [\n" + "\n".join(
                line.replace("values.", "try values.") for line in found.values()) + "\n]\n")
        (folder / "values.json").write_text(json.dumps(arguments(document, swift_names(client))))
        subprocess.run(["swift", "build", "--package-path", str(folder), "--product", "calls"], check=True, stdout=sys.stderr)

        server = subprocess.Popen([tool, "serve", options.schema, "--port", "0"], stdout=subprocess.PIPE, text=True)
        Proxy.server_address = server.stdout.readline().split("http://")[1].strip()
        proxy = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        command = [str(folder / ".build/debug/calls"), f"http://127.0.0.1:{proxy.server_port}", str(folder / "values.json")]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        proxy.shutdown()
        server.terminate()
        ended = server.wait()

    failures, waived = [], []
    for line in lines:
        if line.startswith("failed "):
            (waived if any(words in line for words in WAIVERS) else failures).append(line)
    made = sum(line.startswith("ok ") for line in lines) + len(failures) + len(waived)
    findings = validate(document, Proxy.exchanges)
    for line in failures + findings:
        print(line)
    for words, reason in WAIVERS.items():
        names = [line.split(":")[0].removeprefix("failed ") for line in waived if words in line]
        if names:
            print(f"{len(names)} waived: {reason}: {', '.join(names)}")
    print(f"{len(found)} operations, {made} calls, {len(failures)} failed, {len(waived)} waived; {len(Proxy.exchanges)} exchanges"
          f" on the wire, {len(findings)} findings of openapi-core; the server ended with {ended}")
    operations = sum(method in path for path in document["paths"].values() for method in METHODS)
    is_complete = len(found) == operations and len(Proxy.exchanges) + len(waived) == made == 2 * operations
    sys.exit(0 if is_complete and not failures and not findings and ended == 0 else 1)


if __name__ == "__main__":
    main()
