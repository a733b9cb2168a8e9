#!/usr/bin/env python3
"""Compares how pages are read with how docutils reads them: tables cell for cell, section titles, code blocks.

    compare-tables.py COMMAND FOLDER...
    compare-tables.py "tablature inspect {} --format json" corpus/pages
    compare-tables.py --list rstinspect corpus/pages

COMMAND prints the inspection JSON of the page that replaces {}, or that is added as its last argument. With --list it
reads the paths of all pages from its standard input, one a line, and prints one line of JSON for each. The pages are
all .rst files under the folders. Exit codes: 0 all is equal, or there is no corpus; 1 something differs; 2 wrong usage.
"""

import argparse
import json
import multiprocessing
import pathlib
import shlex
import subprocess
import sys

try:
    import docutils.core
    import docutils.nodes as nodes
    from docutils.parsers.rst import roles, states, tableparser
    from docutils.utils import DependencyList  # noqa: F401  (fails early on an incomplete installation)
except ImportError:
    sys.exit("docutils is not installed: pip install docutils")

SETTINGS = {
    "report_level": 5,
    "halt_level": 5,
    "doctitle_xform": False,
    "docinfo_xform": False,
    "sectsubtitle_xform": False,
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "syntax_highlight": "none",
    "input_encoding": "utf-8",
    "_disable_config": True,
}


def tidy(lines):
    """The lines of a cell as the inspection has them: no white space at line ends, no blank lines at either end."""
    lines = [line.rstrip() for line in lines]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return lines


class Hooks:
    """Lets docutils keep, on each table node, what its table parser returned, and note the line of each section."""

    def __init__(self):
        self.isolated = []
        self.sections = []
        self.table = states.Body.table
        self.build_table = states.Body.build_table
        self.new_subsection = states.RSTState.new_subsection

    def install(self):
        hooks = self

        def table(state, isolate, parser_class):
            def isolated():
                block, messages, blank_finish = isolate()
                kind = "grid" if parser_class is tableparser.GridTableParser else "simple"
                hooks.isolated.append((kind, block.items[0][1] + 1 if block else 0))
                return block, messages, blank_finish

            result = hooks.table(state, isolated, parser_class)
            hooks.isolated.pop()
            return result

        def build_table(state, tabledata, tableline, *rest, **options):
            kind, line = hooks.isolated[-1]
            node = hooks.build_table(state, tabledata, tableline, *rest, **options)
            node.inspection = table_facts(kind, line, tabledata)
            return node

        def new_subsection(state, title, lineno, messages):
            hooks.sections.append({"line": lineno, "level": state.memo.section_level + 1})
            return hooks.new_subsection(state, title, lineno, messages)

        states.Body.table = table
        states.Body.build_table = build_table
        states.RSTState.new_subsection = new_subsection


def table_facts(kind, line, tabledata):
    widths, header, body = tabledata

    def rows(part):
        return [
            [{"lines": tidy(cell[3]), "rowspan": cell[0] + 1, "colspan": cell[1] + 1} for cell in row if cell is not None]
            for row in part
        ]

    return {"line": line, "kind": kind, "columns": len(widths), "header": rows(header), "body": rows(body)}


def reference_role(name, rawtext, text, lineno, inliner, options=None, content=None):
    """Shows the text of `text <target>`, as the program that these pages are written for does."""
    text = docutils.nodes.unescape(text)
    shown = text[: text.rindex("<")].rstrip() if text.endswith(">") and "<" in text else text
    return [nodes.inline(rawtext, shown or text)], []


HOOKS = Hooks()


def prepare():
    HOOKS.install()
    for name in ("ref", "doc"):
        roles.register_local_role(name, reference_role)


def docutils_facts(path):
    """What docutils finds in a page, in the form of the inspection, or the text of the exception it ends with."""
    HOOKS.isolated.clear()
    HOOKS.sections.clear()
    try:
        text = pathlib.Path(path).read_bytes().decode("utf-8-sig")
        tree = docutils.core.publish_doctree(text, source_path=path, settings_overrides=SETTINGS)
    except (AssertionError, KeyError, IndexError, RecursionError) as problem:
        return path, f"docutils: {type(problem).__name__}: {problem}"
    tables = []
    for node in tree.findall(nodes.table):
        facts = getattr(node, "inspection", None)
        if facts is None:
            continue
        titles = [child for child in node.children if isinstance(child, nodes.title)]
        tables.append(dict(facts, title=titles[0].astext() if titles else None))
    titles = [node.next_node(nodes.title).astext() for node in tree.findall(nodes.section)]
    sections = [dict(known, title=title) for known, title in zip(HOOKS.sections, titles)]
    code = [code_facts(node) for node in tree.findall(is_code)]
    return path, {"tables": tables, "sections": sections, "code": code}


def is_code(node):
    is_block = isinstance(node, (nodes.literal_block, nodes.doctest_block))
    return is_block and not isinstance(node.parent, nodes.system_message)


def code_facts(node):
    classes = node.get("classes", [])
    language = classes[1] if len(classes) > 1 and classes[0] == "code" else None
    return {"language": language, "lines": [line.rstrip() for line in node.astext().split("\n")]}


def inspections(command, is_list, pages):
    """The inspection of each page by the command."""
    arguments = shlex.split(command)
    if is_list:
        done = subprocess.run(arguments, input="\n".join(pages) + "\n", capture_output=True, text=True, check=True)
        yield from (json.loads(line) for line in done.stdout.splitlines())
        return
    for page in pages:
        if any("{}" in argument for argument in arguments):
            call = [argument.replace("{}", page) for argument in arguments]
        else:
            call = arguments + [page]
        yield json.loads(subprocess.run(call, capture_output=True, text=True, check=True).stdout)


def differences(ours, theirs):
    """The number of tables that differ, and a line of text for each difference."""
    found = []
    differing = abs(len(ours["tables"]) - len(theirs["tables"]))
    if differing:
        lines = [[table["line"] for table in side["tables"]] for side in (ours, theirs)]
        found.append(f"tables at lines {lines[0]}, docutils has {lines[1]}")
    else:
        for mine, their in zip(ours["tables"], theirs["tables"]):
            texts = list(table_differences(mine, their))
            differing += bool(texts)
            found += [f"table at line {their['line']}: {text}" for text in texts]
    if ours["sections"] != theirs["sections"]:
        found.append(f"sections {ours['sections']}, docutils has {theirs['sections']}")
    code = [{"language": block["language"], "lines": [line.rstrip() for line in block["lines"]]} for block in ours["code"]]
    if code != theirs["code"]:
        other = next((pair for pair in zip(code, theirs["code"]) if pair[0] != pair[1]), (len(code), len(theirs["code"])))
        found.append(f"code {other[0]}, docutils has {other[1]}")
    return differing, found


def table_differences(mine, their):
    for key in ("line", "kind", "title", "columns"):
        if mine[key] != their[key]:
            yield f"{key} {mine[key]!r}, docutils has {their[key]!r}"
    for part in ("header", "body"):
        if len(mine[part]) != len(their[part]):
            yield f"{len(mine[part])} {part} rows, docutils has {len(their[part])}"
        for number, (row, other) in enumerate(zip(mine[part], their[part])):
            if row != other:
                yield f"{part} row {number}: {row}, docutils has {other}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="COMMAND reads the list of pages from its input")
    parser.add_argument("--tolerate", action="store_true", help="skip pages on which docutils itself fails")
    parser.add_argument("--show", type=int, default=20, help="how many differences to print")
    parser.add_argument("command")
    parser.add_argument("folder", nargs="+")
    options = parser.parse_args()
    pages = sorted(str(path) for folder in options.folder for path in pathlib.Path(folder).rglob("*.rst"))
    if not pages:
        print(f"no pages under {' '.join(options.folder)}: nothing was compared")
        return 0
    with multiprocessing.Pool(initializer=prepare) as pool:
        theirs = dict(pool.imap_unordered(docutils_facts, pages, chunksize=8))
    cells = tables = differing = failed = 0
    texts = []
    for page, ours in zip(pages, inspections(options.command, options.list, pages)):
        expected = theirs[page]
        if isinstance(expected, str):
            failed += 1
            if not options.tolerate:
                texts.append(f"{page}: {expected}")
            continue
        tables += len(expected["tables"])
        cells += sum(len(row) for table in expected["tables"] for row in table["header"] + table["body"])
        count, found = differences(ours, expected)
        differing += count
        texts += [f"{page}: {text}" for text in found]
    for text in texts[: options.show]:
        print(text[:2000])
    print(f"{len(pages)} pages, {tables} tables and {cells} cells compared, {differing} tables differ, "
          f"{len(texts)} differences in all" + (f", docutils failed on {failed} pages" if failed else ""))
    return 1 if texts else 0


if __name__ == "__main__":
    sys.exit(main())
