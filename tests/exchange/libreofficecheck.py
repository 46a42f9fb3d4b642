#!/usr/bin/python3
"""libreofficecheck.py BOOK.xlsx: what LibreOffice sees of a workbook, as JSON.

Converts the book to LibreOffice's own flat format and prints: `sheets` with the `name`, the `widths` of the columns in
centimetres, whether the first row is repeated on each page (`repeated`) and the first `rows` of (type, text); `formulas`,
`links` and `external` counted over all sheets; `landscape`; `ranges`, the tables. LibreOffice takes the yes and no of a
workbook in as the formula TRUE() or FALSE().
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

NAMES = {name: "urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0" for name in ("office", "table", "text", "style")}
LINK = "{http://www.w3.org/1999/xlink}href"
MOST_ROWS, MOST_COLUMNS = 10_000, 20
CENTIMETRES = {"in": 2.54, "cm": 1.0, "mm": 0.1, "pt": 2.54 / 72}


def name(prefixed):
    prefix, local = prefixed.split(":")
    return "{" + NAMES[prefix] + "}" + local


def converted(book):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "fods",
                        "--outdir", folder, book], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return tree.parse(pathlib.Path(folder) / (pathlib.Path(book).stem + ".fods")).getroot()


def text_of(cell):
    return "\n".join(paragraph_text(paragraph) for paragraph in cell.findall(name("text:p")))


def paragraph_text(element):
    parts = [element.text or ""]
    for child in element:
        if child.tag == name("text:s"):
            parts.append(" " * int(child.get(name("text:c"), "1")))
        elif child.tag == name("text:tab"):
            parts.append("\t")
        else:
            parts.append(paragraph_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def rows_of(sheet):
    rows = []
    for row in sheet.iter(name("table:table-row")):
        cells = []
        for cell in row.findall(name("table:table-cell")):
            kind = cell.get(name("office:value-type"))
            if kind:
                value = cell.get(name("office:date-value")) or cell.get(name("office:time-value")) or text_of(cell)
                cells.append([kind, value])
            else:
                cells += [["", ""]] * min(int(cell.get(name("table:number-columns-repeated"), "1")), MOST_COLUMNS)
        rows.append(cells)
        if len(rows) == MOST_ROWS:
            break
    return rows


def widths_of(sheet, styles):
    widths = []
    for column in sheet.iter(name("table:table-column")):
        repeated = min(int(column.get(name("table:number-columns-repeated"), "1")), MOST_COLUMNS)
        widths += [styles.get(column.get(name("table:style-name")))] * repeated
    return widths


def main():
    root = converted(sys.argv[1])
    styles = {}
    for style in root.iter(name("style:style")):
        width = style.find(name("style:table-column-properties"))
        if width is not None:
            length = width.get(name("style:column-width"))
            styles[style.get(name("style:name"))] = float(length[:-2]) * CENTIMETRES[length[-2:]]
    sheets = list(root.iter(name("table:table")))
    orientations = {layout.get(name("style:print-orientation")) for layout in root.iter(name("style:page-layout-properties"))}
    print(json.dumps({
        "sheets": [{
            "name": sheet.get(name("table:name")),
            "widths": widths_of(sheet, styles),
            "repeated": sheet.find(name("table:table-header-rows")) is not None,
            "rows": rows_of(sheet),
        } for sheet in sheets],
        "formulas": sum(1 for cell in root.iter(name("table:table-cell")) if cell.get(name("table:formula"))),
        "links": sum(1 for _ in root.iter(name("text:a"))),
        "external": sum(1 for element in root.iter() if element.tag.startswith("{" + NAMES["table"]) and element.get(LINK)),
        "landscape": "landscape" in orientations,
        "ranges": [area.get(name("table:target-range-address")) for area in root.iter(name("table:database-range"))],
    }))


if __name__ == "__main__":
    main()
