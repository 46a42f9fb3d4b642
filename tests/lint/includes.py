"""Arrows point down only: which layer may include which, and who may speak to a library."""
import re

from common import files, main, text

MIDDLE = {"planning", "storage", "exchange", "printing", "signing"}
BELOW = {
    "base": set(),
    "domain": {"base"},
    **{layer: {"base", "domain"} for layer in MIDDLE},
    "workspace": {"base", "domain"} | MIDDLE,
    "models": {"base", "domain", "workspace"} | MIDDLE,
    "cli": {"base", "domain", "workspace"} | MIDDLE,
    "gui": {"base", "domain", "workspace", "models"} | MIDDLE,
    "app": {"base", "domain", "workspace", "models", "gui", "cli"} | MIDDLE,
}
# Header pattern and the only layers that may include it.
LIBRARIES = {
    r"QSql.*|QtSql.*|sqlite3\.h": {"storage"},
    r"qpdf/.*": {"printing"},
    r"libical/.*|xlsxwriter\.h|minizip/.*": {"exchange"},
    r"sodium\.h|ZXing/.*": {"signing"},
    r"QWidget|QDialog|QMessageBox|QMainWindow|QApplication|QtWidgets.*": {"gui", "app"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.MULTILINE)


def layer_of(header):
    first = header.split("/")[0]
    return first if "/" in header and first in BELOW else None


def check_include(place, layer, quote, header):
    target = layer_of(header)
    if quote == '"' and header.startswith("."):
        yield f"{place}: \"{header}\" is not named from src"
    if target and target != layer and target not in BELOW[layer]:
        yield f"{place}: {layer} must not include {header}"
    for pattern, allowed in LIBRARIES.items():
        if quote == "<" and re.fullmatch(pattern, header) and layer not in allowed:
            yield f"{place}: <{header}> belongs to {', '.join(sorted(allowed))}"


def check(root):
    for top in ("src", "tests"):
        for path in files(root, top, suffixes={".h", ".cpp"}):
            layer = path.relative_to(root / top).parts[0]
            if layer not in BELOW:
                if top == "src":
                    yield f"{path.relative_to(root)}: {layer} is no layer"
                continue
            for quote, header in INCLUDE.findall(text(path)):
                yield from check_include(path.relative_to(root), layer, quote, header)


if __name__ == "__main__":
    main(check)
