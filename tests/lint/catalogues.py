"""catalogues.py ROOT LUPDATE: German is complete, English has its plurals, and both fit the sources of today.

A fresh extraction tells what the committed catalogues lack. Placeholders, mnemonics, ellipses and tags of a
translation are those of its source.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?\d{1,2}|%L?n")
TAG = re.compile(r"</?[a-z][a-z0-9]*")
MNEMONIC = re.compile(r"&(?=[^\s&])(?!amp;|lt;|gt;|quot;|nbsp;|#)")
LUPDATE_ARGUMENTS = ["-silent", "-locations", "none", "-extensions", "cpp,h,ui"]


def placeholders(sentence):
    return sorted({mark.replace("L", "") for mark in PLACEHOLDER.findall(sentence)})


def compare(source, translation, singular):
    """What distinguishes a translation from its source that must not. The singular may say "one" for %n."""
    wanted, there = placeholders(source), placeholders(translation)
    if singular and "%n" not in there:
        wanted = [mark for mark in wanted if mark != "%n"]
    if wanted != there:
        yield f"placeholders {' '.join(wanted) or 'none'} became {' '.join(there) or 'none'}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(translation)):
        yield "tags differ"
    if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(translation)):
        yield "mnemonic (&) only in one of them"
    if source.endswith("…") != translation.endswith("…"):
        yield "ellipsis (…) only in one of them"
    if source[:1].isspace() != translation[:1].isspace() or source[-1:].isspace() != translation[-1:].isspace():
        yield "blanks at the ends differ"


def forms(node):
    """The sentences of a translation: one, or one for each number form."""
    numbers = node.findall("numerusform")
    return [number.text or "" for number in numbers] if numbers else [node.text or ""]


def check_message(context, message):
    source = message.findtext("source") or ""
    node = message.find("translation")
    place = f"{context}: “{source}”"
    state = node.get("type")
    if state in {"vanished", "obsolete"}:
        yield f"{place}: no longer in the sources (run the target update_translations)"
        return
    sentences = forms(node)
    if state == "unfinished" or not all(sentences):
        yield f"{place}: no translation"
        return
    for number, sentence in enumerate(sentences):
        singular = message.get("numerus") == "yes" and number == 0
        yield from (f"{place} → “{sentence}”: {finding}" for finding in compare(source, sentence, singular))


def check_catalogue(path):
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            yield from check_message(context.findtext("name"), message)


def refreshed(root, lupdate, name, folder, options):
    """A copy of the catalogue brought up to date with the sources."""
    copy = Path(folder) / name
    shutil.copy(root / "translations" / name, copy)
    folders = [part for part in ("src", "ui") if (root / part).is_dir()]
    subprocess.run([lupdate, *LUPDATE_ARGUMENTS, *options, *folders, "-ts", str(copy)], cwd=root, check=True)
    return copy


def check(root, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        for name, options in (("impulslotse_de.ts", []), ("impulslotse_en.ts", ["-pluralonly"])):
            for finding in check_catalogue(refreshed(root, lupdate, name, folder, options)):
                yield f"{name}: {finding}"


def main():
    found = list(check(Path(sys.argv[1]).resolve(), sys.argv[2]))
    print("\n".join(found))
    print(f"{len(found)} findings")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
