"""A lint that cannot fail is none: each of them gets a small tree with a fault and has to find it."""
import sys
import tempfile
import unittest
from pathlib import Path

import catalogues
import forms
import handbook
import includes
import lengths
import wording

LUPDATE = sys.argv.pop(1)
TS = '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{}">{}</TS>'
MESSAGE = "<context><name>c</name><message><source>{}</source><translation>{}</translation></message></context>"
FORM = '<ui version="4.0"><class>F</class><widget class="QWidget" name="F">{}</widget></ui>'


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, path, content):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")


class Includes(Tree):
    def count(self, path, line):
        self.write(path, line + "\n")
        return len(list(includes.check(self.root)))

    def test_upwards(self):
        self.assertEqual(self.count("src/domain/a.cpp", '#include "gui/x.h"'), 1)

    def test_sideways(self):
        self.assertEqual(self.count("src/storage/a.cpp", '#include "exchange/x.h"'), 1)

    def test_downwards(self):
        self.assertEqual(self.count("src/gui/a.cpp", '#include "domain/x.h"\n#include <QWidget>'), 0)

    def test_window_in_domain(self):
        self.assertEqual(self.count("src/domain/a.h", "#include <QMessageBox>"), 1)

    def test_test_above_its_layer(self):
        self.assertEqual(self.count("tests/domain/tst_a.cpp", '#include "workspace/x.h"'), 1)


class Wording(Tree):
    def test_sql_outside_storage(self):
        self.write("src/gui/a.cpp", 'auto q = u"SELECT name FROM participant";\n')
        self.write("src/storage/a.cpp", 'auto q = u"SELECT name FROM participant";\n')
        self.assertEqual(len(list(wording.check(self.root))), 1)

    def test_glued_sentence(self):
        self.write("src/gui/a.cpp", 'auto a = tr("Row ") + number;\nauto b = tr("Row %1").arg(a + b);\n')
        self.assertEqual(len(list(wording.check(self.root))), 1)

    def test_machine_path_and_leftover(self):
        self.write("src/gui/a.cpp", 'open("/home/somebody/x"); // TO' 'DO later\n')
        self.assertEqual(len(list(wording.check(self.root))), 2)


class Lengths(Tree):
    def test_functions(self):
        self.write("src/base/a.cpp", "void f()\n{\n" + "    x();\n" * 70 + "}\n")
        self.assertEqual(lengths.measure(self.root)[1], [(72, "src/base/a.cpp: void f()")])


class Forms(Tree):
    def count(self, inside):
        self.write("ui/a.ui", FORM.format(inside))
        return len(list(forms.check(self.root)))

    def test_input_without_label(self):
        self.assertEqual(self.count('<widget class="QLineEdit" name="nameLineEdit"/>'), 1)

    def test_input_with_buddy(self):
        label = '<widget class="QLabel" name="l"><property name="buddy"><cstring>nameLineEdit</cstring></property></widget>'
        self.assertEqual(self.count(label + '<widget class="QLineEdit" name="nameLineEdit"/>'), 0)

    def test_table_keeps_tab(self):
        self.assertEqual(self.count('<widget class="QTableView" name="peopleTableView"><property name="accessibleName">'
                                    "<string>People</string></property></widget>"), 1)


class Handbook(Tree):
    def findings(self, german, english="# Title\n\n[Next](lists.md#a-part) **Add…**\n"):
        self.write("translations/impulslotse_de.ts", TS.format("de", MESSAGE.format("&amp;Add…", "&amp;Neu …")))
        for language, content in (("de", german), ("en", english)):
            self.write(f"resources/handbook/{language}/index.md", content)
            self.write(f"resources/handbook/{language}/lists.md", "# Lists\n\n## A part\n")
        names = [f"<file>{language}/{name}.md</file>" for language in ("de", "en") for name in ("index", "lists")]
        self.write("resources/handbook/handbook.qrc", f"<RCC>{''.join(names)}</RCC>")
        return list(handbook.check(self.root))

    def test_sound(self):
        self.assertEqual(self.findings("# Titel\n\n[Weiter](lists.md#a-part) **Neu …**\n"), [])

    def test_dead_links(self):
        self.assertEqual(len(self.findings("# Titel\n\n[Weiter](lists.md#b) [Fort](x.md) [Netz](https://example.org)\n")), 3)

    def test_picture(self):
        self.assertEqual(len(self.findings("# Titel\n\n[Weiter](lists.md)\n\n![](a.png)\n")), 2)

    def test_word_that_is_not_on_the_screen(self):
        self.assertEqual(len(self.findings("# Titel\n\n[Weiter](lists.md) **Anlegen**\n")), 1)

    def test_chapter_in_one_language(self):
        self.write("resources/handbook/de/more.md", "# Mehr\n")
        self.assertEqual(len(self.findings("# Titel\n\n[Weiter](lists.md) [Mehr](more.md)\n")), 2)

    def test_other_headings(self):
        self.assertEqual(len(self.findings("# Titel\n\n## Teil\n\n[Weiter](lists.md)\n")), 1)


class Catalogues(Tree):
    def findings(self, source, translation, code=""):
        self.write("translations/impulslotse_de.ts", TS.format("de", MESSAGE.format(source, translation)))
        self.write("translations/impulslotse_en.ts", TS.format("en", ""))
        self.write("src/base/a.cpp", f'auto a = QCoreApplication::translate("c", "{source}");{code}\n')
        return list(catalogues.check(self.root, LUPDATE))

    def test_complete(self):
        self.assertEqual(self.findings("Row %1", "Zeile %1"), [])

    def test_lost_placeholder(self):
        self.assertEqual(len(self.findings("Row %1", "Zeile")), 1)

    def test_empty(self):
        self.assertEqual(len(self.findings("Row %1", "")), 1)

    def test_new_in_the_sources(self):
        code = ' auto b = QCoreApplication::translate("c", "New");'
        self.assertEqual(len(self.findings("Row %1", "Zeile %1", code)), 1)


unittest.main()
