"""What must not stand in a file: SQL outside storage, glued sentences, waiting loops, a machine's paths, leftovers."""
import re

from common import files, main, text

SQL = re.compile(r'"\s*(SELECT\s+[\w*(]|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|'
                 r'(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER)\s|PRAGMA\s+\w)')
MACHINE_PATH = re.compile(r"(?<![\w.:~/<*-])/(home|root|work|mnt|srv|opt|tmp|Users)/")
LEFTOVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|^(<<<<<<<|>>>>>>>) ", re.MULTILINE)
GLUED = re.compile(r'\b(tr|translate)\((?:u?"[^"]*"(?:,\s*)?)+\)\s*\+[^+]|[^+]\+\s*(tr|QCoreApplication::translate)\(')
WAITING = re.compile(r"\bQEventLoop\b|\bprocessEvents\(")
RULES = [(SQL, {"storage"}, "SQL belongs to src/storage"),
         (GLUED, set(), "a sentence is translated whole, with %1 for its parts"),
         (WAITING, set(), "the window's thread never waits")]
CODE = {".h", ".cpp"}
TEXTS = CODE | {".py", ".sh", ".txt", ".cmake", ".md", ".ui", ".sql", ".json", ".xml", ".in", ".1", ".ts", ""}
FOLDERS = ("src", "tests", "ui", "resources", "packaging", "cmake", "translations", "docs", ".ci")


def lines_with(pattern, content):
    return [content.count("\n", 0, match.start()) + 1 for match in pattern.finditer(content)]


def check(root):
    for path in files(root, "src", suffixes=CODE):
        place = path.relative_to(root)
        for pattern, allowed, finding in RULES:
            if place.parts[1] not in allowed:
                yield from (f"{place}:{line}: {finding}" for line in lines_with(pattern, text(path)))
    everything = [*files(root, *FOLDERS, suffixes=TEXTS), *root.glob("*.md"), root / "CMakeLists.txt"]
    for path in everything:
        place = path.relative_to(root)
        if not path.is_file() or place.parts[:2] in {("tests", "data"), ("tests", "lint")}:
            continue
        content = text(path)
        yield from (f"{place}:{line}: path of a machine" for line in lines_with(MACHINE_PATH, content))
        yield from (f"{place}:{line}: leftover" for line in lines_with(LEFTOVER, content))


if __name__ == "__main__":
    main(check)
