"""Prints the tail of long files and functions; fails only where a file has become a room for everything."""
import sys
from pathlib import Path

from common import files, text

WISHED = {".h": 200, ".cpp": 500}
WISHED_FUNCTION = 60
LIMIT_FILE = 900


def functions(lines):
    """(length, name) of each body that opens and closes in the first column, as .clang-format sets them."""
    start = None
    for number, line in enumerate(lines):
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            heading = next((lines[i] for i in range(start - 1, -1, -1) if lines[i][:1].strip()), "")
            yield number - start + 1, heading.strip()
            start = None


def measure(root):
    long_files, long_functions = [], []
    for path in files(root, "src", "tests", suffixes=set(WISHED)):
        lines = text(path).splitlines()
        place = path.relative_to(root)
        if len(lines) > WISHED[path.suffix]:
            long_files.append((len(lines), str(place)))
        if path.suffix == ".cpp":
            long_functions += [(n, f"{place}: {name}") for n, name in functions(lines) if n > WISHED_FUNCTION]
    return sorted(long_files, reverse=True), sorted(long_functions, reverse=True)


def main():
    long_files, long_functions = measure(Path(sys.argv[1]).resolve())
    for title, rows in (("Long files", long_files), ("Long functions", long_functions)):
        print(f"{title}: {len(rows)}")
        print("".join(f"  {length:5d}  {name}\n" for length, name in rows[:20]), end="")
    sys.exit(1 if any(length > LIMIT_FILE for length, _ in long_files) else 0)


if __name__ == "__main__":
    main()
