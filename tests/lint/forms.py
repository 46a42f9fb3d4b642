"""Designer forms: every input has a label with a buddy or an accessible name, Tab leaves a table, names tell the class."""
import xml.etree.ElementTree as ET

from common import files, main

INPUTS = {"QLineEdit", "QSpinBox", "QDoubleSpinBox", "QComboBox", "QDateEdit", "QDateTimeEdit", "QTimeEdit",
          "QTextEdit", "QPlainTextEdit", "QTableView", "QTableWidget", "QTreeView", "QTreeWidget", "QListView",
          "QListWidget", "QSlider", "QCalendarWidget"}
TABLES = {"QTableView", "QTableWidget"}
BUTTONS = {"QToolButton", "QPushButton", "QCheckBox", "QRadioButton"}


def value(widget, name):
    node = widget.find(f"property[@name='{name}']/*")
    return (node.text or "").strip() if node is not None else ""


def is_action_button(widget):
    """A button without text that only shows an action gets its name from the action."""
    return widget.find("addaction") is not None


def check_widget(widget, buddies):
    kind, name = widget.get("class"), widget.get("name")
    if kind in INPUTS and name not in buddies and not value(widget, "accessibleName"):
        yield f"{name}: neither a label with this buddy nor an accessible name"
    if kind in BUTTONS and not (value(widget, "text") or value(widget, "accessibleName") or is_action_button(widget)):
        yield f"{name}: a button without text needs an accessible name"
    if kind in TABLES and value(widget, "tabKeyNavigation") != "false":
        yield f"{name}: Tab must leave the table (tabKeyNavigation false)"
    if kind in INPUTS | BUTTONS and not name.endswith(kind[1:]):
        yield f"{name}: the name should end with {kind[1:]}"


def check(root):
    for path in files(root, "ui", suffixes={".ui"}):
        tree = ET.parse(path)
        widgets = list(tree.iter("widget"))
        names = {widget.get("name") for widget in widgets}
        buddies = {value(widget, "buddy") for widget in widgets if widget.get("class") == "QLabel"} - {""}
        place = path.relative_to(root)
        yield from (f"{place}: {buddy}: a label's buddy that is not there" for buddy in sorted(buddies - names))
        for widget in widgets:
            yield from (f"{place}: {finding}" for finding in check_widget(widget, buddies))


if __name__ == "__main__":
    main(check)
