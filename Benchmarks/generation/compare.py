#!/usr/bin/env python3
"""Measures what generating a client and comparing two versions of a schema cost, against a peer's generator.

    compare.py [--rounds 15] [--tool FILE] [--peer openapi-generator-cli] [--schema FOLDER] [--base FOLDER]

The client of the schema is generated into a folder that does not exist yet, then once more without a change. Two
versions of a schema are compared where --base names an older one. The peer gets the same service as an OpenAPI document
(on PyPI: openapi-generator-cli, it needs Java). All are run in turns, so that what else the machine does disturbs them
alike; printed are the medians of the CPU time of all processes, the least, the memory, and how often ours goes into the
peer's. The peer is run in every fifth round only.

Files are written in memory where the system has a folder for that, and else to the folder for temporary files. A disk whose
files were removed a moment ago, as by the run before, may take several times as long to make new ones: ext4 looks for a
number that has not been in use lately.
"""
import argparse
import pathlib
import statistics
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks"))
from processes import measure


def main():
    arguments = parse_arguments()
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="generation-", dir=memory if memory.is_dir() else None) as folder:
        work = pathlib.Path(folder)
        tool = arguments.tool or build_tool()
        document = work / "service.json"
        if arguments.peer:
            measure([tool, "export", "openapi", arguments.schema, "--output", document])
        costs = {}
        for round in range(arguments.rounds):
            for name, command in commands(arguments, tool, work / str(round), document, round):
                costs.setdefault(name, []).append(measure(command))
    show(costs)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--tool", type=pathlib.Path, help="a built tablature; it is built where this is missing")
    parser.add_argument("--peer", help="the command of OpenAPI Generator")
    parser.add_argument("--schema", type=pathlib.Path, default=ROOT / "schema" / "modelarts")
    parser.add_argument("--base", type=pathlib.Path, help="an older version of the schema, which it is compared with")
    return parser.parse_args()


def build_tool():
    measure(["make", "-C", ROOT, "release"])
    return ROOT / ".build" / "release" / "tablature"


PEER = "OpenAPI Generator swift6"


def commands(arguments, tool, folder, document, round):
    generate = [tool, "generate", "--schema", arguments.schema, "--module", "Client", "--output", folder / "Client"]
    yield "tablature generate", generate
    yield "the same, unchanged", generate
    if arguments.base:
        yield "tablature diff", [tool, "diff", arguments.base, arguments.schema]
    if arguments.peer and round % 5 == 0:
        names = ["--model-name-prefix", "Peer", "--additional-properties", "projectName=Peer"]
        yield PEER, [arguments.peer, "generate", "-i", document, "-g", "swift6", "-o", folder / "Peer", *names]


def show(costs):
    medians = {name: statistics.median(cost.cpu for cost in list) for name, list in costs.items()}
    print(f"{'command':26}{'runs':>6}{'CPU ms':>9}{'least':>8}{'MB':>7}{'of the peer':>14}")
    for name, list in costs.items():
        ratio = f"1/{medians[PEER] / medians[name]:.0f}" if PEER in medians else ""
        least = min(cost.cpu for cost in list)
        memory = max(cost.memory for cost in list)
        print(f"{name:26}{len(list):6}{1000 * medians[name]:9.0f}{1000 * least:8.0f}{memory:7.0f}{ratio:>14}")


if __name__ == "__main__":
    main()
