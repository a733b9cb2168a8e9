#!/usr/bin/env python3
"""Measures what the compiler needs for a generated client, as its service grows, and what it needs for a peer's.

    compare.py [--sizes 28,56,111,222] [--peer openapi-generator-cli] [--chart compilation.svg] [--schema FOLDER]

For each size a part of the schema with that many operations is generated and compiled in debug, the generated module
alone: the runtime is built before, and what a build without changes needs is taken off. The peer gets the same service
as an OpenAPI document; without `--peer` (on PyPI: openapi-generator-cli, it needs Java) only our own client is compiled.
CPU is that of all processes of the build, memory that of the largest one.
"""
import argparse
import dataclasses
import pathlib
import re
import shutil
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks"))
from processes import Cost, measure


@dataclasses.dataclass
class Point:
    """A client that was compiled."""

    name: str
    operations: int
    lines: int
    cost: Cost


def main():
    arguments = parse_arguments()
    with tempfile.TemporaryDirectory(prefix="compilation-") as folder:
        work = pathlib.Path(folder)
        tool = arguments.tool or build_tool()
        print(f"{'client':26}{'operations':>11}{'lines':>9}{'CPU s':>8}{'MB':>7}{'CPU ms/operation':>18}{'CPU ms/line':>13}")
        points = [shown(measure_ours(work, tool, arguments.schema, size)) for size in arguments.sizes]
        peer = shown(measure_peer(work, tool, arguments.schema, arguments.peer)) if arguments.peer else None
    if peer:
        print(f"of the peer's: CPU 1/{peer.cost.cpu / points[-1].cost.cpu:.1f}, lines 1/{peer.lines / points[-1].lines:.1f}")
    if arguments.chart:
        arguments.chart.write_text(chart(points, peer))
        print(f"chart: {arguments.chart}")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=lambda text: [int(word) for word in text.split(",")], default=[28, 56, 111, 222])
    parser.add_argument("--schema", type=absolute_path, default=ROOT / "schema" / "modelarts")
    parser.add_argument("--tool", type=absolute_path, help="a built tablature; it is built where this is missing")
    parser.add_argument("--peer", help="the command of OpenAPI Generator")
    parser.add_argument("--chart", type=pathlib.Path, help="the SVG file to write")
    return parser.parse_args()


def absolute_path(text):
    """A path that stays right for commands that work in other folders."""
    return pathlib.Path(text).resolve()


def build_tool():
    measure(["swift", "build", "-c", "release", "--product", "tablature", "--package-path", ROOT])
    return ROOT / ".build" / "release" / "tablature"


# ---------------------------------------------------------------------------------------------------------------------
# Our client


def measure_ours(work, tool, schema, size):
    package = work / "ours"
    sources = package / "Sources" / "Client"
    shutil.rmtree(package / "schema", ignore_errors=True)
    shutil.rmtree(sources, ignore_errors=True)
    sources.parent.mkdir(parents=True, exist_ok=True)
    count = copy_part(schema, package / "schema" / "service", size)
    (package / "tablature.yaml").write_text("services:\n  - {schema: schema/service, output: Generated}\n")
    measure([tool, "generate"], cwd=package)
    shutil.move(package / "Generated" / "Sources", sources)
    shutil.rmtree(package / "Generated")
    (package / "Package.swift").write_text(OUR_PACKAGE % ROOT)
    return Point("tablature", count, lines(sources), compile_module(package, "Client"))


OUR_PACKAGE = """// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Ours",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "Tablature", path: "%s")],
  targets: [.target(name: "Client", dependencies: [.product(name: "TablatureRuntime", package: "Tablature")])],
  swiftLanguageModes: [.v6]
)
"""


def copy_part(schema, target, size):
    """Copies some operations of a schema, one of every few, and all types they use; returns how many these are."""
    texts = {path: path.read_text() for path in sorted(schema.rglob("*.yaml")) if "overlays" not in path.parts}
    owners = {}
    for path, text in texts.items():
        for name in re.findall(r"^  (\w+):$", text.partition("\ntypes:")[2] or text, re.M):
            owners.setdefault(name, path)
    operations = [path for path, text in texts.items() if re.search(r"^operation:", text, re.M)]
    taken = [path for path in texts if path.parent == schema and path not in operations] 
    taken += [operations[index * len(operations) // size] for index in range(min(size, len(operations)))]
    for path in taken:
        words = set(re.findall(r"(?::|\[|<|,) *([A-Z]\w+)", texts[path].partition("\nexamples:")[0]))
        taken += sorted({owners[word] for word in words if word in owners} - set(taken))
    for path in taken:
        copy = target / path.relative_to(schema)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(texts[path])
    return len(set(taken) & set(operations))


# ---------------------------------------------------------------------------------------------------------------------
# The peer's client


def measure_peer(work, tool, schema, command):
    package = work / "peer"
    document = work / "service.json"
    measure([tool, "export", "openapi", schema, "--output", document])
    # Without a prefix its types would hide 'Result' and 'Task' of Swift, and it would not compile.
    names = ["--model-name-prefix", "Peer", "--additional-properties", "projectName=Peer"]
    measure([command, "generate", "-i", document, "-g", "swift6", "-o", package, *names])
    sources = package / "Sources" / "Peer"
    operations = document.read_text().count('"operationId"')
    return Point("OpenAPI Generator swift6", operations, lines(sources), compile_module(package, "Peer"))


# ---------------------------------------------------------------------------------------------------------------------
# Compiling


def compile_module(package, module):
    """The cost of compiling one module of a package whose other modules are built."""
    build = ["swift", "build", "--package-path", package]
    measure(build)
    idle = min((measure(build) for _ in range(2)), key=lambda cost: cost.cpu)
    products = package / ".build" / "debug"
    kept = {"output-file-map.json", "sources"}
    for path in [*products.glob(f"{module}.build/**/*"), *products.glob(f"Modules/{module}.*")]:
        if path.is_file() and path.name not in kept: path.unlink()
    cost = measure(build)
    return Cost(cost.cpu - idle.cpu, cost.memory)


def lines(folder):
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.swift"))


# ---------------------------------------------------------------------------------------------------------------------
# Results


def shown(point):
    """Prints a point as soon as it is known."""
    cpu = point.cost.cpu
    print(
        f"{point.name:26}{point.operations:11}{point.lines:9}{cpu:8.1f}{point.cost.memory:7.0f}"
        f"{1000 * cpu / point.operations:18.0f}{1000 * cpu / point.lines:13.2f}",
        flush=True,
    )
    return point


def chart(points, peer):
    """CPU over the number of operations; a straight line says that it grows with them and no faster."""
    width, height, left, bottom, top = 640, 360, 60, 40, 30
    largest = max(point.operations for point in points)
    highest = max(point.cost.cpu for point in points) * 1.15
    x = lambda operations: left + (width - left - 20) * operations / largest
    y = lambda cpu: height - bottom - (height - bottom - top) * cpu / highest
    path = " ".join(f"{x(point.operations):.1f},{y(point.cost.cpu):.1f}" for point in points)
    labels = "".join(
        f'<circle cx="{x(point.operations):.1f}" cy="{y(point.cost.cpu):.1f}" r="3.5" fill="#0b6"/>'
        f'<text x="{x(point.operations):.1f}" y="{y(point.cost.cpu) - 10:.1f}" text-anchor="end">{point.cost.cpu:.1f} s</text>'
        f'<text x="{x(point.operations):.1f}" y="{height - bottom + 18}" text-anchor="middle">{point.operations}</text>'
        for point in points
    )
    line = f"M{x(0):.1f} {y(0):.1f}L{x(largest):.1f} {y(points[-1].cost.cpu):.1f}"
    note = f", the peer's whole client {peer.cost.cpu:.0f} s" if peer else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">'
        f'<rect width="{width}" height="{height}" fill="#fff"/>'
        f'<text x="{left}" y="18" font-size="13">CPU seconds to compile the client (debug), over operations{note}</text>'
        f'<path d="M{left} {top}V{height - bottom}H{width - 20}" fill="none" stroke="#999"/>'
        f'<path d="{line}" stroke="#bbb" stroke-dasharray="4 4"/>'
        f'<polyline points="{path}" fill="none" stroke="#0b6" stroke-width="2"/>{labels}</svg>\n'
    )


if __name__ == "__main__":
    main()
