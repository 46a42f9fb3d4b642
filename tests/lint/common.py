"""What the lint scripts share: which files are ours, and how findings are told."""
import sys
from pathlib import Path

GENERATED = {"build", ".git"}


def files(root, *folders, suffixes):
    """All files with one of the suffixes below the folders of root, sorted, without build trees."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            inside = path.relative_to(root)
            if path.suffix in suffixes and path.is_file() and not GENERATED.intersection(inside.parts):
                yield path


def text(path):
    return path.read_text(encoding="utf-8")


def main(check):
    """Runs check(root) for the folder named on the command line; fails when it yields anything."""
    found = list(check(Path(sys.argv[1]).resolve()))
    print("\n".join(found) if found else "nothing found")
    sys.exit(1 if found else 0)
