#!/usr/bin/env python3
"""Transcribes each service of a folder of reference pages, generates its client, and type-checks it.

    compile-services.py PAGES [--tablature .build/release/tablature] [--modules .build/debug/Modules]

PAGES has one folder for each service. Every warning of the compiler counts as an error. One line is printed for each
service: operations, files and lines of the client, processor seconds of the generator and of the compiler, and what was
said. Exits with 1 where a client does not compile, and with 2 where there is nothing to read.
"""
import argparse
import pathlib
import resource
import subprocess
import sys
import tempfile

FEATURES = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]


def processor_seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def run(arguments, cwd=None):
    """Runs a command; returns its exit code, what it said, and its processor seconds."""
    before = processor_seconds()
    done = subprocess.run([str(a) for a in arguments], cwd=cwd, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr, processor_seconds() - before


def module_name(folder):
    words = "".join(c if c.isalnum() else " " for c in folder.name).split()
    return "".join(word[:1].upper() + word[1:] for word in words)


def check(pages, options, scratch):
    """One line about a service, and whether its client compiles."""
    name = module_name(pages)
    schema, output = scratch / "schema" / pages.name, scratch / "client" / pages.name
    _, said, _ = run([options.tablature, "transcribe", pages, "--service", name, "--output", schema])
    code, said, generating = run([options.tablature, "generate", "--schema", schema, "--output", output])
    if code != 0:
        return f"{name}: the schema cannot be used\n{said[:2000]}", False
    files = sorted((output / "Sources").glob("*.swift"))
    lines = sum(file.read_text().count("\n") for file in files)
    operations = sum("\noperation: " in "\n" + file.read_text() for file in schema.rglob("*.yaml"))
    flags = ["-swift-version", "6", "-parse-as-library", "-I", options.modules]
    flags += [flag for feature in FEATURES for flag in ("-enable-upcoming-feature", feature)]
    code, said, compiling = run(
        ["swiftc", "-typecheck", "-warnings-as-errors", "-module-name", name, *flags, *files], cwd=scratch
    )
    verdict = "compiles" if code == 0 else f"does not compile\n{said[:4000]}"
    return (
        f"{name}: {operations} operations, {len(files)} files, {lines} lines, "
        f"generated in {generating:.2f} s, checked in {compiling:.1f} s: {verdict}"
    ), code == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=pathlib.Path)
    parser.add_argument("--tablature", type=pathlib.Path, default=".build/release/tablature")
    parser.add_argument("--modules", type=pathlib.Path, default=".build/debug/Modules")
    options = parser.parse_args()
    for path in (options.pages, options.tablature, options.modules):
        if not path.exists():
            print(f"there is no '{path}'", file=sys.stderr)
            return 2
    options.tablature, options.modules = options.tablature.resolve(), options.modules.resolve()
    services = sorted(folder for folder in options.pages.resolve().iterdir() if folder.is_dir())
    compiled = 0
    with tempfile.TemporaryDirectory() as scratch:
        for pages in services:
            line, is_sound = check(pages, options, pathlib.Path(scratch))
            compiled += is_sound
            print(line, flush=True)
    print(f"{compiled} of {len(services)} clients compile")
    return 0 if services and compiled == len(services) else 1


sys.exit(main())
