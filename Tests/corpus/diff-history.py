#!/usr/bin/env python3
"""Compares versions of real pages with each other and checks what `tablature diff` finds.

    diff-history.py reference --tool .build/release/tablature --corpus CORPUS
    diff-history.py modelarts --tool .build/release/tablature --corpus CORPUS

`reference` compares each of the versions of one page in CORPUS/history/reference-page with the next one, and expects
exactly what diff-reference.txt lists. `modelarts` compares CORPUS/history/modelarts/* and CORPUS/pages/modelarts, prints
the counts, and draws a sample of 100 findings: those with the least hash, so that it stays the same as long as they do.
diff-modelarts.tsv says of each whether it was found right when its pages were read. --list prints the findings.
Exit codes: 0 all is as it should be, or there is no corpus; 1 it is not; 2 wrong usage.
"""

import argparse
import collections
import hashlib
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
SEED = "20261203"
SAMPLE = 100
LEAST_RIGHT = 98


def findings(tool, base, revision):
    """What the tool finds between two versions."""
    command = [tool, "diff", str(base), str(revision), "--format", "json"]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(command)}: exit {result.returncode}\n{result.stderr}")
    return json.loads(result.stdout)["findings"]


def line(finding):
    """A finding on a line: its rule, place and values."""
    values = [finding.get("old"), finding.get("new")]
    text = " -> ".join("-" if value is None else value for value in values)
    return f"{finding['rule']} {finding['pointer']} {text}"


def steps(versions):
    """Each version with the next one."""
    return list(zip(versions, versions[1:]))


def worst(finding):
    order = ["compatible", "potentially-breaking", "breaking"]
    return max(finding["wire"], finding["source"], key=order.index)


# The versions of one page


def expectations():
    """The expected lines by step; a step begins with `== BASE REVISION`, and `#` begins a comment."""
    expected, step = collections.defaultdict(list), None
    for text in (HERE / "diff-reference.txt").read_text(encoding="utf-8").splitlines():
        if text.startswith("== "):
            step = tuple(text.split()[1:])
            expected[step] = []
        elif text and not text.startswith("#"):
            expected[step].append(text)
    return expected


def reference(options):
    pages = sorted((options.corpus / "history/reference-page").glob("*.rst"))
    expected, is_right = expectations(), True
    for base, revision in steps(pages):
        wanted = set(expected.get((base.stem, revision.stem), []))
        found = {line(finding) for finding in findings(options.tool, base, revision)}
        print(f"{base.stem} -> {revision.stem}: {len(found)} changes, {len(wanted)} expected")
        for text in sorted(wanted - found):
            print("  missing   ", text)
        for text in sorted(found - wanted):
            print("  unexpected", text)
        if options.list:
            for text in sorted(found & wanted):
                print("            ", text)
        is_right = is_right and found == wanted
    return is_right


# The versions of a service


def key(step, finding):
    return hashlib.sha256(f"{SEED} {step} {finding['fingerprint']}".encode()).hexdigest()


def verdicts():
    """What was said of findings, by step and fingerprint."""
    known = {}
    for text in (HERE / "diff-modelarts.tsv").read_text(encoding="utf-8").splitlines():
        if text and not text.startswith("#"):
            step, fingerprint, _, _, verdict, reason = text.split("\t")
            known[step, fingerprint] = (verdict, reason)
    return known


def modelarts(options):
    versions = sorted((options.corpus / "history/modelarts").iterdir()) + [options.corpus / "pages/modelarts"]
    everything = []
    for base, revision in steps(versions):
        found = findings(options.tool, base, revision)
        levels = collections.Counter(worst(finding) for finding in found)
        bases = collections.Counter(finding["basis"] for finding in found)
        print(f"{base.name} -> {revision.name}: {len(found)} changes")
        print("  levels:", ", ".join(f"{levels[level]} {level}" for level in sorted(levels)))
        print("  basis: ", ", ".join(f"{bases[basis]} {basis}" for basis in sorted(bases)))
        rules = collections.Counter(finding["rule"] for finding in found)
        print("  rules: ", ", ".join(f"{count} {rule}" for rule, count in sorted(rules.items(), key=lambda r: (-r[1], r[0]))))
        everything += [(base.name, finding) for finding in found]
    sample = sorted(everything, key=lambda entry: key(*entry))[:SAMPLE]
    return judge(sample, options)


def judge(sample, options):
    known = verdicts()
    tally = collections.Counter()
    for step, finding in sorted(sample, key=lambda entry: (entry[0], entry[1]["rule"], entry[1]["pointer"])):
        verdict, reason = known.get((step, finding["fingerprint"]), ("unjudged", ""))
        tally[verdict] += 1
        if verdict != "right" or options.list:
            print("\t".join([step, finding["fingerprint"], finding["rule"], finding["pointer"], verdict, reason]))
    print(f"sample of {len(sample)}: {tally['right']} right, {tally['wrong']} wrong, {tally['unjudged']} not judged")
    return tally["right"] >= LEAST_RIGHT


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("check", choices=["reference", "modelarts"])
    parser.add_argument("--tool", default=".build/release/tablature")
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    if not (options.corpus / "history").is_dir():
        print(f"there are no versions in {options.corpus}; nothing was checked")
        return 0
    return 0 if {"reference": reference, "modelarts": modelarts}[options.check](options) else 1


if __name__ == "__main__":
    sys.exit(main())
