#!/usr/bin/env python3
"""Measures how long it takes to read and transcribe pages, against docutils' mere parsing of the same pages.

    compare.py CORPUS [--rounds N] [--sample N] [--build FOLDER]

CORPUS is a folder with one folder of pages (*.rst) for each service. The program of this package reads the files and
transcribes each service, on two cores; docutils parses texts that it has in memory, on one core. Neither counts how long
its process takes to start. Both are run in turns, so that what else the machine does disturbs them alike.

docutils parses a sample of the pages, chosen with a fixed seed so that it has the sizes of all, since all would take
minutes in each round; its time for all is that of the sample times the bytes of all by the bytes of the sample.
--sample 0 parses all.

Printed are the medians of the rounds: the time by the clock and on the processors, and how often each goes into
docutils' time on its processor. On a machine that does other things too, the clock says how busy it is; half the time
on the processors is then the better measure of two cores. Then the time for a quarter, half and all of the pages.
Exit codes: 0 done, or there is no corpus; 2 wrong usage.
"""

import argparse
import importlib.util
import pathlib
import random
import statistics
import subprocess
import sys

DOCUTILS = """
import sys, time
import docutils.frontend, docutils.utils
from docutils.parsers.rst import Parser
settings = docutils.frontend.get_default_settings(Parser)
settings.report_level = settings.halt_level = 5
settings.syntax_highlight = "none"
settings.file_insertion_enabled = False
pages = [(path, open(path, encoding="utf-8-sig").read()) for path in sys.stdin.read().splitlines()]
start = time.process_time()
for path, text in pages:
    Parser().parse(text, docutils.utils.new_document(path, settings))
print(time.process_time() - start)
"""


class Corpus:
    """The pages of all services."""

    def __init__(self, folder):
        self.folder = folder
        self.pages = sorted(pathlib.Path(folder).glob("*/**/*.rst"))
        self.bytes = sum(page.stat().st_size for page in self.pages)

    def sample(self, count):
        """Pages of all sizes: of neighbours in the order of their sizes, one is drawn."""
        if not 0 < count < len(self.pages):
            return self.pages
        ordered = sorted(self.pages, key=lambda page: (page.stat().st_size, page))
        step = len(ordered) / count
        draw = random.Random(1)
        return [draw.choice(ordered[int(number * step) : int((number + 1) * step)]) for number in range(count)]


def run_program(program, corpus, step=1):
    """The bytes of every so many-th page, and the seconds by the clock and on all processors to transcribe them."""
    done = subprocess.run([program, corpus.folder, str(step)], capture_output=True, text=True, check=True)
    size, clock, processor = done.stdout.split()
    return int(size), float(clock), float(processor)


def run_docutils(pages):
    """The seconds that docutils needs on its processor to parse pages, reading them and starting not counted."""
    names = "\n".join(map(str, pages))
    done = subprocess.run([sys.executable, "-c", DOCUTILS], input=names, capture_output=True, text=True, check=True)
    return float(done.stdout)


def compare(program, corpus, sample, rounds):
    sample_bytes = sum(page.stat().st_size for page in sample)
    docutils, runs = [], []
    for _ in range(rounds):
        docutils.append(run_docutils(sample) * corpus.bytes / sample_bytes)
        runs += [run_program(program, corpus) for _ in range(3)]
    baseline = statistics.median(docutils)
    clock = statistics.median(run[1] for run in runs)
    processor = statistics.median(run[2] for run in runs)
    print(f"pages      {len(corpus.pages)}, {corpus.bytes / 1e6:.1f} MB; "
          f"docutils parses {len(sample)} of them, {sample_bytes / 1e6:.1f} MB")
    print(f"docutils   {baseline:8.2f} s on one processor")
    print(f"tablature  {clock:8.2f} s by the clock       {baseline / clock:6.0f} times as fast")
    print(f"           {processor / 2:8.2f} s on each of two cores {baseline / processor * 2:4.0f} times as fast")


def scale(program, corpus, rounds):
    """The time for every fourth page, every second one, and all."""
    runs = {step: [run_program(program, corpus, step) for _ in range(rounds)] for step in (4, 2, 1)}
    for step, times in runs.items():
        size, seconds = times[0][0], statistics.median(run[2] for run in times)
        print(f"1/{step} of the pages  {size / 1e6:6.1f} MB  {seconds:6.2f} s on all processors, "
              f"{seconds / size * 1e9:5.1f} ms a MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--rounds", type=int, default=3, help="how often each side is run")
    parser.add_argument("--build", default=pathlib.Path(__file__).parent / ".build/release", help="where the program is")
    parser.add_argument("--sample", type=int, default=150, help="how many pages docutils parses; 0 for all")
    options = parser.parse_args()
    if importlib.util.find_spec("docutils") is None:
        print("docutils is not installed: pip install docutils", file=sys.stderr)
        return 2
    corpus = Corpus(options.corpus)
    if not corpus.pages:
        print(f"no pages in the folders under {options.corpus}: nothing was measured")
        return 0
    program = pathlib.Path(options.build, "transcription")
    if not program.exists():
        print(f"{program} is not there: swift build -c release --static-swift-stdlib", file=sys.stderr)
        return 2
    compare(program, corpus, corpus.sample(options.sample), options.rounds)
    scale(program, corpus, options.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
