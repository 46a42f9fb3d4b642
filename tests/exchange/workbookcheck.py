#!/usr/bin/python3
"""workbookcheck.py WORKBOOK: what openpyxl finds, as JSON: cells with type and number format, and what must not be there."""
import json
import re
import sys
import zipfile

import openpyxl

path = sys.argv[1]
book = openpyxl.load_workbook(path)
sheets = []
for sheet in book.worksheets:
    rows = []
    for row in sheet.iter_rows():
        rows.append([[cell.data_type, cell.number_format, str(cell.value) if cell.value is not None else None,
                      cell.hyperlink is not None] for cell in row])
    sheets.append({
        "name": sheet.title,
        "rows": rows,
        "tables": [[table.displayName, table.ref] for table in sheet.tables.values()],
        "filter": sheet.auto_filter.ref,
        "frozen": sheet.freeze_panes,
        "widths": {name: column.width for name, column in sheet.column_dimensions.items()},
        "landscape": sheet.page_setup.orientation == "landscape",
        "paper": sheet.page_setup.paperSize,
        "fit": [sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight],
        "repeated": sheet.print_title_rows,
    })
with zipfile.ZipFile(path) as archive:
    names = archive.namelist()
    texts = {name: archive.read(name).decode("utf-8") for name in names if name.endswith((".xml", ".rels"))}
formulas = sum(len(re.findall(r"<f[ >/]", text)) for name, text in texts.items() if name.startswith("xl/worksheets/"))
external = sum(text.count('TargetMode="External"') for text in texts.values())
links = sum(text.count("<hyperlink") for text in texts.values())
print(json.dumps({"sheets": sheets, "formulas": formulas, "external": external, "links": links, "parts": names,
                  "title": book.properties.title}))
