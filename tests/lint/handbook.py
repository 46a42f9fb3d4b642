"""The handbook: the same chapters in both languages, links and pictures that resolve, words of the screen as they are.

Bold in a chapter is a word of the screen: in German it stands in the German catalogue, in English it is a source text.
What is only stressed is written in italics.
"""
import re
import xml.etree.ElementTree as ET

from common import main, text

FOLDER = "resources/handbook"
LANGUAGES = ("de", "en")
FIRST = "index.md"
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]*)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


def anchor(heading):
    """As gui::headingAnchor()."""
    return "".join("-" if sign.isspace() else sign for sign in heading.lower() if sign.isalnum() or sign in "- ")


def shown(words):
    """Without mnemonic and with plain blanks, as it is read on the screen."""
    return " ".join(words.replace("&&", "\0").replace("&", "").replace("\0", "&").split())


def words_of_screen(root):
    """For each language all texts that the window can show."""
    words = {language: set() for language in LANGUAGES}
    for message in ET.parse(root / "translations/impulslotse_de.ts").iter("message"):
        words["en"].add(shown(message.findtext("source") or ""))
        translation = message.find("translation")
        for form in translation.findall("numerusform") or [translation]:
            words["de"].add(shown(form.text or ""))
    return words


def check_structure(root, chapters):
    german, english = (set(chapters[language]) for language in LANGUAGES)
    yield from (f"{name}: only in one of the languages" for name in sorted(german ^ english))
    for name in sorted(german & english):
        levels = [[len(marks) for marks, _ in HEADING.findall(chapters[language][name])] for language in LANGUAGES]
        if levels[0] != levels[1]:
            yield f"{name}: the languages have different headings"
        if levels[0].count(1) != 1 or levels[0][0] != 1:
            yield f"{name}: a chapter begins with its one title"
    listed = set(re.findall(r"<file>(.+?)</file>", text(root / FOLDER / "handbook.qrc")))
    there = {f"{language}/{path.name}" for language in LANGUAGES for path in (root / FOLDER / language).iterdir()}
    yield from (f"handbook.qrc: {name} is listed or there, not both" for name in sorted(listed ^ there))


def check_links(folder, name, chapters):
    """Targets of one chapter; yields (finding, target) with one of them None."""
    for is_picture, label, target in LINK.findall(chapters[name]):
        file, _, heading = target.partition("#")
        if is_picture:
            yield None, file
            if not label.strip():
                yield f"{name}: {target} has no alternative text", None
            if not (folder / file).is_file():
                yield f"{name}: there is no picture {target}", None
            continue
        goal = chapters.get(file or name)
        if goal is None:
            yield f"{name}: there is no chapter {target}", None
        elif heading and heading not in {anchor(words) for _, words in HEADING.findall(goal)}:
            yield f"{name}: there is no heading {target}", None
        yield None, file


def check_words(name, content, words):
    for bold in BOLD.findall(content):
        if shown(bold) not in words:
            yield f"{name}: “{shown(bold)}” is no text of the program"


def check(root):
    words = words_of_screen(root)
    chapters = {language: {path.name: text(path) for path in sorted((root / FOLDER / language).glob("*.md"))}
                for language in LANGUAGES}
    yield from check_structure(root, chapters)
    for language in LANGUAGES:
        folder = root / FOLDER / language
        used, from_first = set(), set()
        for name, content in chapters[language].items():
            for finding, target in check_links(folder, name, chapters[language]):
                if finding:
                    yield f"{language}/{finding}"
                used.add(target)
                if name == FIRST:
                    from_first.add(target)
            yield from (f"{language}/{finding}" for finding in check_words(name, content, words[language]))
        yield from (f"{language}/{FIRST}: no link to {name}" for name in sorted(set(chapters[language]) - from_first - {FIRST}))
        pictures = {path.name for path in folder.glob("*.png")}
        yield from (f"{language}/{name}: no chapter shows it" for name in sorted(pictures - used))


if __name__ == "__main__":
    main(check)
