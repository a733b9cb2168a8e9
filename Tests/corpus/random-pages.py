#!/usr/bin/env python3
"""Writes pages of tables drawn at random, to be compared with docutils by compare-tables.py.

    random-pages.py FOLDER COUNT [--seed N] [--combining]

Grid tables have cells that span rows and columns, and nested tables and lists in them; simple tables have spans, rows
of several lines and text beyond their last column. Blanks become tabs in some pages, and lines end as they do on other
systems. Every other page is then broken in one to three places: compare those with --tolerate, since docutils itself
fails on some. The same arguments always write the same pages.
"""

import argparse
import pathlib
import random
import unicodedata

WORDS = (
    "a id String project_id **bold** *em* ``lit`` x|y + - -- | = == ... :: a:: 1. \\* ö … “q” 日本 漢 "
    ":f: >>> .. :ref:`T"
).split() + [".. note::", ":ref:`T <t>`"]
COMBINING = ["e\u0301", "a\u0308b", " \u0301", "日\u0301", "か\u3099"]


def width(text):
    """How many columns a text takes."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.combining(character) > 0 for character in text)


def padded(text, columns):
    return text + " " * (columns - width(text))


class Pages:
    """Draws pages with one source of random numbers."""

    def __init__(self, seed, words):
        self.random = random.Random(seed)
        self.words = words

    def text(self, most):
        return " ".join(self.random.choice(self.words) for _ in range(self.random.randint(0, most)))

    def content(self, depth):
        """The lines of a cell."""
        kinds = [
            lambda: [],
            lambda: [self.text(3)],
            lambda: [self.text(3) for _ in range(self.random.randint(1, 4))],
            lambda: ["- " + self.text(2), "", "  " + self.text(2), "- " + self.text(2)],
            lambda: [".. note::", "", "   " + self.text(2)],
            lambda: ["1. a", "2. b", "", "   " + self.text(2)],
            lambda: ["term", "  definition " + self.text(2)],
            lambda: [".. code-block:: json", "", "   {", '     "a": 1', "   }"],
            lambda: ["", "  " + self.text(2), self.text(1), ""],
            lambda: self.table(depth + 1) if depth < 2 else ["x"],
        ]
        return self.random.choices(kinds, [15, 40, 15, 10, 5, 3, 2, 2, 2, 6])[0]()

    def table(self, depth=0):
        return self.grid(depth) if self.random.random() < 0.65 else self.simple()

    # Grid tables

    def grid(self, depth):
        rows, columns = self.random.randint(1, 5), self.random.randint(1, 5)
        cells = [(*place, self.content(depth)) for place in self.places(rows, columns)]
        heights = [self.random.randint(0 if self.random.random() < 0.1 else 1, 2) for _ in range(rows)]
        widths = [self.random.randint(1 if self.random.random() < 0.1 else 3, 6) for _ in range(columns)]
        for row, column, height, span, lines in sorted(cells, key=lambda cell: cell[2] * cell[3]):
            needed = max([width(line) for line in lines] + [0]) + 2
            widths[column + span - 1] += max(0, needed - sum(widths[column : column + span]) - span + 1)
            heights[row + height - 1] += max(0, len(lines) - sum(heights[row : row + height]) - height + 1)
        return self.drawn(cells, self.edges(heights), self.edges(widths))

    def places(self, rows, columns):
        """Cells that fill a grid: row, column, rows and columns covered."""
        free = {(row, column) for row in range(rows) for column in range(columns)}
        while free:
            row, column = min(free)
            span = self.random.randint(1, columns - column) if self.random.random() < 0.3 else 1
            height = self.random.randint(1, rows - row) if self.random.random() < 0.3 else 1
            while not {(row, column + offset) for offset in range(span)} <= free:
                span -= 1
            covered = {(row + down, column + right) for down in range(height) for right in range(span)}
            if not covered <= free:
                height, covered = 1, {(row, column + right) for right in range(span)}
            free -= covered
            yield row, column, height, span

    @staticmethod
    def edges(sizes):
        edges = [0]
        for size in sizes:
            edges.append(edges[-1] + size + 1)
        return edges

    def drawn(self, cells, down, across):
        matrix = [[" "] * (across[-1] + 1) for _ in range(down[-1] + 1)]
        for row, column, height, span, _ in cells:
            for line in (down[row], down[row + height]):
                for place in range(across[column], across[column + span] + 1):
                    matrix[line][place] = "+" if matrix[line][place] == "+" else "-"
            for line in range(down[row], down[row + height] + 1):
                for place in (across[column], across[column + span]):
                    matrix[line][place] = matrix[line][place] if matrix[line][place] in "+-" else "|"
        for row, column, height, span, _ in cells:
            for line in (down[row], down[row + height]):
                for place in (across[column], across[column + span]):
                    matrix[line][place] = "+"
        self.draw_header(matrix, down)
        texts = {}
        for row, column, height, span, lines in cells:
            room = across[column + span] - across[column] - 1
            indent = " " if self.random.random() < 0.9 else ""
            for offset, line in enumerate(lines):
                texts.setdefault(down[row] + 1 + offset, []).append((across[column] + 1, room, indent + line))
        return [self.line(drawn, sorted(texts.get(number, []))) for number, drawn in enumerate(matrix)]

    def draw_header(self, matrix, down):
        if len(down) < 3 or self.random.random() < 0.3:
            return
        line = down[self.random.randint(1, len(down) - 2)]
        if set(matrix[line]) <= set("+-") or self.random.random() < 0.2:
            matrix[line] = ["=" if drawn == "-" else drawn for drawn in matrix[line]]

    @staticmethod
    def line(drawn, texts):
        result, place = "", 0
        for left, room, text in texts:
            result += "".join(drawn[place:left]) + padded(text, room)
            place = left + max(room, width(text))
        return result + "".join(drawn[place:])

    # Simple tables

    def simple(self):
        columns = [self.random.randint(1, 8) for _ in range(self.random.randint(2, 5))]
        starts = [0]
        for size in columns:
            starts.append(starts[-1] + size + self.random.randint(1, 3))
        every = [(column, column + 1) for column in range(len(columns))]
        lines = [self.border("=", every, starts, columns)]
        if self.random.random() < 0.8:
            lines += self.row(starts, columns) + lines[:1]
        for _ in range(self.random.randint(0, 6)):
            lines += self.row(starts, columns)
            if self.random.random() < 0.15:
                cuts = [0] + sorted(self.random.sample(range(1, len(columns)), self.random.randint(0, len(columns) - 1)))
                lines.append(self.border("-", zip(cuts, cuts[1:] + [len(columns)]), starts, columns))
        lines.append(lines[0] if self.random.random() < 0.95 else lines[0][:-1])
        return lines

    @staticmethod
    def border(character, spans, starts, columns):
        result = ""
        for first, end in spans:
            result = result.ljust(starts[first]) + character * (starts[end - 1] + columns[end - 1] - starts[first])
        return result

    def row(self, starts, columns):
        lines = []
        for number in range(self.random.choice([1, 1, 1, 2, 3])):
            line = ""
            for column, size in enumerate(columns):
                text = self.text(2)
                while column < len(columns) - 1 and width(text) > size + (self.random.random() < 0.03):
                    text = text[:-1]
                if (number and not column and self.random.random() < 0.8) or self.random.random() < 0.2:
                    text = ""
                line = padded(line, starts[column]) + text
            lines.append(line.rstrip())
            if self.random.random() < 0.1:
                lines.append("")
        return lines

    # Pages

    def page(self, is_broken):
        lines = ["Title", "=====", ""]
        for _ in range(self.random.randint(1, 4)):
            table, place = self.table(), self.random.random()
            if place < 0.4:
                lines += [f".. table:: **T** {self.text(2)}".rstrip(), ""] + self.indented(table, 3)
            elif place < 0.6:
                lines += ["- item", ""] + self.indented(table, 2)
            else:
                lines += table
            if self.random.random() < 0.95:
                lines.append("")
            if self.random.random() < 0.3:
                lines += ["Sub", "---", "", self.text(4), ""]
        for _ in range(self.random.randint(1, 3) if is_broken else 0):
            lines = self.broken(lines)
        if self.random.random() < 0.15:
            lines = [self.tabbed(line) for line in lines]
        end = self.random.choices(["\n", "\r\n", "\r"], [80, 15, 5])[0]
        return end.join(lines) + self.random.choice([end, ""])

    def tabbed(self, line):
        """A line with tabs for some of the blanks that end where a tab would."""
        result, place = [], 0
        while place < len(line):
            stop = place - place % 8 + 8
            start = stop
            while start > place and line[start - 1 : start] == " ":
                start -= 1
            if start < stop <= len(line) and self.random.random() < 0.5:
                result.append(line[place:start] + "\t")
            else:
                result.append(line[place:stop])
            place = stop
        return "".join(result)

    @staticmethod
    def indented(lines, columns):
        return [" " * columns + line if line else "" for line in lines]

    def broken(self, lines):
        lines = list(lines) or [""]
        line, other, kind = self.random.randrange(len(lines)), self.random.randrange(len(lines)), self.random.random()
        if kind < 0.2:
            del lines[line]
        elif kind < 0.35:
            lines.insert(line, lines[other])
        elif kind < 0.5:
            lines[line], lines[other] = lines[other], lines[line]
        elif kind < 0.6:
            lines.insert(line, "")
        elif lines[line]:
            place = self.random.randrange(len(lines[line]))
            text = self.random.choice(["", *"+-|= \\*`_:#.x\t"])
            end = place + 1 if kind < 0.8 or not text else place
            lines[line] = lines[line][:place] + text + lines[line][end:]
        return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--combining", action="store_true", help="with combining characters: for docutils 0.23 or later")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    words = WORDS + COMBINING if options.combining else WORDS
    for number in range(options.count):
        page = Pages(f"{options.seed} {number}", words).page(is_broken=number % 2 == 1)
        (options.folder / f"{number:06}.rst").write_bytes(page.encode())


if __name__ == "__main__":
    main()
