<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>NewProgrammeDialog</name>
    <message>
        <source>New programme</source>
        <translation>Neuer Programmdurchgang</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>Take the &amp;key along that signs certificates</source>
        <translation>Den S&amp;chlüssel mitnehmen, der Zertifikate signiert</translation>
    </message>
    <message>
        <source>Certificates of both runs can then be checked with one page. Without it, a new key is made.</source>
        <translation>Zertifikate beider Durchgänge lassen sich dann mit demselben Schlüssel prüfen. Ohne ihn entsteht ein neuer Schlüssel.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Open the file used &amp;last when starting</source>
        <translation>Beim Start die &amp;zuletzt verwendete Datei öffnen</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The desk for a programme: people, sessions, attendance, certificates.</source>
        <translation>Der Schreibtisch für einen Programmdurchgang: Personen, Termine, Anwesenheit, Zertifikate.</translation>
    </message>
    <message>
        <source>Open the example programme; make it on the first use.</source>
        <translation>Den Beispiel-Programmdurchgang öffnen; beim ersten Mal wird er angelegt.</translation>
    </message>
    <message>
        <source>Language of the window: de or en.</source>
        <translation>Sprache des Fensters: de oder en.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Dark colours, whatever the settings say.</source>
        <translation>Dunkle Farben, unabhängig von den Einstellungen.</translation>
    </message>
    <message>
        <source>Programme file (.lotse) to open.</source>
        <translation>Programmdatei (.lotse), die geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>%1 cannot be written: its symbolic links lead in a circle.</source>
        <translation>%1 kann nicht geschrieben werden: Die symbolischen Verknüpfungen führen im Kreis.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder or a device, not a file. Choose another name.</source>
        <translation>%1 kann nicht geschrieben werden: Es ist ein Ordner oder ein Gerät, keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 kann nicht geschrieben werden: Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. The file is as it was before.</source>
        <translation>%1 wurde nicht geschrieben: Der Datenträger ist voll. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. The file is as it was before.</source>
        <translation>%1 wurde nicht geschrieben: %2. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it.</source>
        <translation>%1 wurde geschrieben, aber der Datenträger hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1 is a programme file and is not written over. Choose another name.</source>
        <translation>%1 ist eine Programmdatei und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message>
        <source>Print one JSON value and nothing else.</source>
        <translation>Genau einen JSON-Wert ausgeben, sonst nichts.</translation>
    </message>
    <message>
        <source>Language of messages.</source>
        <translation>Sprache der Meldungen.</translation>
    </message>
    <message>
        <source>Day for which rules answer.</source>
        <translation>Tag, für den die Regeln ausgewertet werden.</translation>
    </message>
    <message>
        <source>Fixes the clock, for results that can be repeated.</source>
        <translation>Stellt die Uhr fest, damit Ergebnisse wiederholbar sind.</translation>
    </message>
    <message>
        <source>File that holds the password of an encrypted programme.</source>
        <translation>Datei mit dem Kennwort eines verschlüsselten Programmdurchgangs.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>The command “%1” needs %2. See %3 %1 --help.</source>
        <translation>Der Befehl „%1“ braucht %2. Siehe %3 %1 --help.</translation>
    </message>
    <message>
        <source>The command “%1” does not know what to do with “%2”. See %3 %1 --help.</source>
        <translation>Der Befehl „%1“ kann mit „%2“ nichts anfangen. Siehe %3 %1 --help.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. Possible are de and en.</source>
        <translation>Die Sprache „%1“ ist nicht bekannt. Möglich sind de und en.</translation>
    </message>
    <message>
        <source>Encrypted programme files are not supported by this version; call again without --password-file.</source>
        <translation>Diese Version unterstützt keine verschlüsselten Programmdateien; rufen Sie den Befehl ohne --password-file auf.</translation>
    </message>
    <message>
        <source>“%1” is no date with a time. Write it as 2024-10-15T10:00.</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit. Schreiben Sie es wie 2024-10-15T10:00.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2024-10-15.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2024-10-15.</translation>
    </message>
    <message>
        <source>Not everything could be written to standard output.</source>
        <translation>Die Standardausgabe konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>No command was given. See %1 --help.</source>
        <translation>Es wurde kein Befehl angegeben. Siehe %1 --help.</translation>
    </message>
    <message>
        <source>The command “%1” cannot be part of a batch.</source>
        <translation>Der Befehl „%1“ kann nicht Teil eines Stapels sein.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Possible are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Works on the programme files of Impulslotse without a window.</source>
        <translation>Bearbeitet Programmdateien von Impulslotse ohne Fenster.</translation>
    </message>
    <message>
        <source>One of the commands below; each has its own --help.</source>
        <translation>Einer der Befehle unten; jeder hat sein eigenes --help.</translation>
    </message>
    <message>
        <source>The programme file.</source>
        <translation>Die Programmdatei.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>The file is intact.</source>
        <translation>Die Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>Damage: %1</source>
        <translation>Schaden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 a sentence on what to look at before printing
----------
%1 is a severity (error, warning, hint), %2 the sentence about the problem</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>    Remedy: %1</source>
        <translation>    Abhilfe: %1</translation>
    </message>
    <message>
        <source>There are no open problems.</source>
        <translation>Es gibt keine offenen Punkte.</translation>
    </message>
    <message>
        <source>Checks the file and lists the open problems.</source>
        <translation>Prüft die Datei und listet die offenen Punkte auf.</translation>
    </message>
    <message>
        <source>Tells title, schema version, counts, size and last change.</source>
        <translation>Nennt Titel, Schemaversion, Anzahlen, Größe und letzte Änderung.</translation>
    </message>
    <message>
        <source>--json and --format=%1 contradict each other.</source>
        <translation>--json und --format=%1 widersprechen sich.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Possible are: %2.</source>
        <translation>Es gibt kein Format „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Lists the rows of a table.</source>
        <translation>Listet die Zeilen einer Tabelle auf.</translation>
    </message>
    <message>
        <source>Name of the table, such as participant or sessions.</source>
        <translation>Name der Tabelle, etwa participant oder sessions.</translation>
    </message>
    <message>
        <source>Only rows that contain these words, umlauts in any spelling.</source>
        <translation>Nur Zeilen mit diesen Wörtern, Umlaute in jeder Schreibweise.</translation>
    </message>
    <message>
        <source>Only rows whose field has this value; may be repeated.</source>
        <translation>Nur Zeilen, deren Feld diesen Wert hat; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only these columns, separated by commas.</source>
        <translation>Nur diese Spalten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>How the list is printed.</source>
        <translation>Wie die Liste ausgegeben wird.</translation>
    </message>
    <message>
        <source>Creates a programme file.</source>
        <translation>Legt eine Programmdatei an.</translation>
    </message>
    <message>
        <source>The file to create; there must be none of this name.</source>
        <translation>Die anzulegende Datei; es darf noch keine dieses Namens geben.</translation>
    </message>
    <message>
        <source>Template to begin with; &quot;standard&quot; is the only one.</source>
        <translation>Vorlage für den Anfang; „standard“ ist die einzige.</translation>
    </message>
    <message>
        <source>Earlier run whose municipalities, coaches, questions and templates come along.</source>
        <translation>Früherer Durchgang, dessen Kommunen, Coaches, Leitfragen und Vorlagen übernommen werden.</translation>
    </message>
    <message>
        <source>A lively invented programme for trying things out.</source>
        <translation>Ein erfundener, lebhafter Programmdurchgang zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Title of the programme.</source>
        <translation>Titel des Programmdurchgangs.</translation>
    </message>
    <message>
        <source>Year of the programme; this year when not given.</source>
        <translation>Jahr des Programmdurchgangs; ohne Angabe das laufende.</translation>
    </message>
    <message>
        <source>Please give only one of --template, --from and --example.</source>
        <translation>Bitte geben Sie nur eines von --template, --from und --example an.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Possible is: standard.</source>
        <translation>Es gibt keine Vorlage „%1“. Möglich ist: standard.</translation>
    </message>
    <message>
        <source>“%1” is no year. Write it as 2025.</source>
        <translation>„%1“ ist kein Jahr. Schreiben Sie es wie 2025.</translation>
    </message>
    <message>
        <source>Programme run %1</source>
        <extracomment>Title of a new programme (German: Programmdurchgang)</extracomment>
        <translation>Programmdurchgang %1</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>There is no table “%1”. Possible are: %2.</source>
        <translation>Es gibt keine Tabelle „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The table “%1” has no field “%2”. Possible are: %3.</source>
        <translation>Die Tabelle „%1“ hat kein Feld „%2“. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FIELD=VALUE.</translation>
    </message>
    <message>
        <source>The command could not be finished (%1).</source>
        <translation>Der Befehl konnte nicht beendet werden (%1).</translation>
    </message>
    <message>
        <source>Adds one row to a table.</source>
        <translation>Fügt einer Tabelle eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>Values of the row; references by id, key or name.</source>
        <translation>Werte der Zeile; Verweise per ID, Schlüssel oder Name.</translation>
    </message>
    <message>
        <source>Records a person&apos;s attendance in a session.</source>
        <translation>Erfasst die Anwesenheit einer Person bei einem Termin.</translation>
    </message>
    <message>
        <source>The session by id or title.</source>
        <translation>Der Termin, per ID oder Titel.</translation>
    </message>
    <message>
        <source>The person by id or name.</source>
        <translation>Die Person, per ID oder Name.</translation>
    </message>
    <message>
        <source>unknown, present, partial, absent or excused.</source>
        <translation>unknown, present, partial, absent oder excused.</translation>
    </message>
    <message>
        <source>How long the person was there.</source>
        <translation>Wie lange die Person anwesend war.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>„%1“ ist keine Minutenzahl.</translation>
    </message>
    <message>
        <source>The line is no JSON array of a command and its arguments.</source>
        <translation>Die Zeile ist kein JSON-Array aus einem Befehl und seinen Argumenten.</translation>
    </message>
    <message>
        <source>Arguments in a script have to be texts or numbers.</source>
        <translation>Argumente in einem Skript müssen Texte oder Zahlen sein.</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read.</source>
        <translation>Das Skript „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Runs commands, one JSON line each, on one open file.</source>
        <translation>Führt Befehle, je einen pro JSON-Zeile, an einer geöffneten Datei aus.</translation>
    </message>
    <message>
        <source>File with lines [&quot;command&quot;, &quot;argument&quot;, …]; standard input when not given.</source>
        <translation>Datei mit Zeilen der Form [&quot;Befehl&quot;, &quot;Argument&quot;, …]; ohne Angabe die Standardeingabe.</translation>
    </message>
    <message>
        <source>Prints the whole programme as canonical JSON.</source>
        <translation>Gibt den ganzen Programmdurchgang als kanonisches JSON aus.</translation>
    </message>
    <message>
        <source>Please say who: either --role or --participant.</source>
        <translation>Bitte geben Sie an, wer gemeint ist: entweder --role oder --participant.</translation>
    </message>
    <message>
        <source>Gives people a place in a session.</source>
        <translation>Gibt Personen einen Platz in einem Termin.</translation>
    </message>
    <message>
        <source>More people, as after --participant.</source>
        <translation>Weitere Personen, wie nach --participant.</translation>
    </message>
    <message>
        <source>Everybody of this role who takes part.</source>
        <translation>Alle Teilnehmer:innen dieser Rolle.</translation>
    </message>
    <message>
        <source>A person by id or name; may be repeated.</source>
        <translation>Eine Person, per ID oder Name; mehrfach möglich.</translation>
    </message>
    <message>
        <source>State to give: invited, enrolled, waiting, declined or cancelled.</source>
        <translation>Status: invited, enrolled, waiting, declined oder cancelled.</translation>
    </message>
    <message>
        <source>“%1” is not of the form TABLE:ID.</source>
        <translation>„%1“ hat nicht die Form TABLE:ID.</translation>
    </message>
    <message>
        <source>Lists what was changed, newest first.</source>
        <translation>Listet die Änderungen auf, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Only changes of this row.</source>
        <translation>Nur Änderungen dieser Zeile.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Stellt wieder her, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Removes rows and what depends on them.</source>
        <translation>Entfernt Zeilen und was von ihnen abhängt.</translation>
    </message>
    <message>
        <source>The rows by id, key or name.</source>
        <translation>Die Zeilen, per ID, Schlüssel oder Name.</translation>
    </message>
    <message>
        <source>Changes fields of a row.</source>
        <translation>Ändert Felder einer Zeile.</translation>
    </message>
    <message>
        <source>The row by id, key or name.</source>
        <translation>Die Zeile, per ID, Schlüssel oder Name.</translation>
    </message>
    <message>
        <source>New values; an empty VALUE empties the field.</source>
        <translation>Neue Werte; ein leerer Wert (VALUE) leert das Feld.</translation>
    </message>
    <message>
        <source>Takes back the newest change, or the one named.</source>
        <translation>Macht die neueste oder die genannte Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Id of the change in the history.</source>
        <translation>ID der Änderung im Verlauf.</translation>
    </message>
    <message>
        <source>“%1” is no id of a change. See the command history.</source>
        <translation>„%1“ ist keine ID einer Änderung. Siehe den Befehl history.</translation>
    </message>
    <message>
        <source>“%1” is not known. Possible are: %2.</source>
        <translation>„%1“ ist nicht bekannt. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not of the form HEADING=FIELD.</source>
        <translation>„%1“ hat nicht die Form HEADING=FIELD.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. Possible are: %2.</source>
        <translation>„%1“ kann nicht importiert werden. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 same, %5 conflicts, %6 rejected, %7 skipped.</source>
        <translation>%1: %2 neu, %3 geändert, %4 gleich, %5 in Konflikt, %6 zurückgewiesen, %7 übersprungen.</translation>
    </message>
    <message>
        <source>Only say what would become of each row.</source>
        <translation>Nur anzeigen, was aus jeder Zeile würde.</translation>
    </message>
    <message>
        <source>Encoding of the list; recognised when not given.</source>
        <translation>Zeichenkodierung der Liste; wird ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>Take a column as this field; an empty FIELD leaves it out; may be repeated.</source>
        <translation>Eine Spalte als dieses Feld nehmen; ein leeres FIELD lässt sie weg; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The certificates are issued and kept in the programme, but could not be written; print them again with reprint. %1</source>
        <translation>Die Zertifikate sind ausgestellt und im Programmdurchgang abgelegt, konnten aber nicht geschrieben werden; drucken Sie sie mit reprint nach. %1</translation>
    </message>
    <message>
        <source>“%1” has not attended any session.</source>
        <translation>„%1“ hat an keinem Termin teilgenommen.</translation>
    </message>
    <message>
        <source>“%1” is not entitled to a certificate. %2</source>
        <translation>„%1“ ist nicht zertifikatsberechtigt. %2</translation>
    </message>
    <message>
        <source>Folder for one PDF each.</source>
        <translation>Ordner für je ein PDF.</translation>
    </message>
    <message>
        <source>Only for this person; may be repeated.</source>
        <translation>Nur für diese Person; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Template to use, such as Zertifikat or Teilnahmebescheinigung.</source>
        <translation>Zu verwendende Vorlage, etwa Zertifikat oder Teilnahmebescheinigung.</translation>
    </message>
    <message>
        <source>Certificates have no action “%1”. Possible are: %2.</source>
        <translation>Für Zertifikate gibt es keine Aktion „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berechtigt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Please give either --out or --out-dir.</source>
        <translation>Bitte geben Sie entweder --out oder --out-dir an.</translation>
    </message>
    <message>
        <source>There is nobody who is entitled and holds none yet. See certificates FILE ready.</source>
        <translation>Niemand ist berechtigt und noch ohne Zertifikat. Siehe certificates FILE ready.</translation>
    </message>
    <message>
        <source>The certificate %1 is no longer valid: %2.</source>
        <translation>Das Zertifikat %1 ist nicht mehr gültig: %2.</translation>
    </message>
    <message>
        <source>There is no format “%1” for %2. Possible are: %3.</source>
        <translation>Für %2 gibt es kein Format „%1“. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported. Possible are: %2.</source>
        <translation>„%1“ kann nicht exportiert werden. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>Only for this role; may be repeated.</source>
        <translation>Nur für diese Rolle; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only for this coach.</source>
        <translation>Nur für diesen Coach.</translation>
    </message>
    <message>
        <source>The programme is read-only: that its sessions were published is not noted.</source>
        <translation>Der Programmdurchgang ist schreibgeschützt: Die Veröffentlichung der Termine wird nicht vermerkt.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>A file holds one programme; use set to change it, or new for another file.</source>
        <translation>Eine Datei enthält einen Programmdurchgang; ändern Sie ihn mit set oder legen Sie mit new eine andere Datei an.</translation>
    </message>
    <message>
        <source>--fields names no field.</source>
        <translation>--fields nennt kein Feld.</translation>
    </message>
    <message>
        <source>Certificates are kept as they were issued; use the command certificates.</source>
        <translation>Zertifikate bleiben, wie sie ausgestellt wurden; verwenden Sie den Befehl certificates.</translation>
    </message>
    <message>
        <source>What was published is noted by export and cannot be changed by hand.</source>
        <translation>Veröffentlichungen vermerkt der Befehl export; sie lassen sich nicht von Hand ändern.</translation>
    </message>
    <message>
        <source>Please give the number of the certificate.</source>
        <translation>Bitte geben Sie die Nummer des Zertifikats an.</translation>
    </message>
    <message>
        <source>Order by this field; -FIELD backwards; may be repeated.</source>
        <translation>Nach diesem Feld ordnen; -FIELD rückwärts; mehrfach möglich.</translation>
    </message>
    <message>
        <source>This is more than the limit: %1.</source>
        <translation>Damit ist die Höchstzahl überschritten: %1.</translation>
    </message>
    <message>
        <source>Accepts people, puts them on the waiting list or declines them.</source>
        <translation>Lässt Personen zu, setzt sie auf die Warteliste oder lehnt sie ab.</translation>
    </message>
    <message>
        <source>applied, accepted, waiting, declined or withdrawn.</source>
        <translation>applied, accepted, waiting, declined oder withdrawn.</translation>
    </message>
    <message>
        <source>People by id or name.</source>
        <translation>Personen, per ID oder Name.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Nur anzeigen, was geschehen würde.</translation>
    </message>
    <message>
        <source>Remembers that two participants who look alike are two people.</source>
        <translation>Merkt sich, dass zwei ähnliche Einträge zwei Personen sind.</translation>
    </message>
    <message>
        <source>One of them, by id or name.</source>
        <translation>Die eine Person, per ID oder Name.</translation>
    </message>
    <message>
        <source>The other one, by id or name.</source>
        <translation>Die andere Person, per ID oder Name.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Teilnahmeberechtigung</translation>
    </message>
    <message>
        <source>“%1” is not of the form ROW=add, ROW=update, ROW=update:PARTICIPANT or ROW=skip.</source>
        <translation>„%1“ hat nicht die Form ROW=add, ROW=update, ROW=update:PARTICIPANT oder ROW=skip.</translation>
    </message>
    <message>
        <source>“%1” is not of the form ROW=PARTICIPANT or ROW=skip.</source>
        <translation>„%1“ hat nicht die Form ROW=PARTICIPANT oder ROW=skip.</translation>
    </message>
    <message>
        <source>--%1 is not for the import of %2.</source>
        <translation>--%1 gibt es beim Import von %2 nicht.</translation>
    </message>
    <message>
        <source>Sheet of a spreadsheet; the first with a list when not given.</source>
        <translation>Blatt einer Tabellendatei; ohne Angabe das erste mit einer Liste.</translation>
    </message>
    <message>
        <source>Number of the row of headings, 0 for a list without; recognised when not given.</source>
        <translation>Nummer der Zeile mit den Überschriften, 0 für eine Liste ohne Überschriften; wird ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>Session of a meeting report, by id or title; the one held at its time when not given.</source>
        <translation>Termin des Berichts, per ID oder Titel; ohne Angabe der, der zur Zeit des Berichts stattfand.</translation>
    </message>
    <message>
        <source>What becomes of a row: add, update (the person found, or :PARTICIPANT) or skip. In a meeting report whom it means: PARTICIPANT, by id or name, or skip. May be repeated.</source>
        <translation>Was aus einer Zeile wird: add (hinzufügen), update (die gefundene Person oder :PARTICIPANT aktualisieren) oder skip (weglassen). Beim Bericht einer Videokonferenz, wen die Zeile meint: PARTICIPANT, per ID oder Name, oder skip. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Makes one participant of several rows for one person.</source>
        <translation>Macht aus mehreren Einträgen für dieselbe Person einen.</translation>
    </message>
    <message>
        <source>The participant whose row stays, by id or name.</source>
        <translation>Die Person, deren Eintrag bleibt, per ID oder Name.</translation>
    </message>
    <message>
        <source>The rows that are the same person; everything of them moves.</source>
        <translation>Die Einträge, die dieselbe Person sind; alles, was zu ihnen gehört, wird übernommen.</translation>
    </message>
    <message>
        <source>Values for the row that stays; others are kept, empty ones filled.</source>
        <translation>Werte für den Eintrag, der bleibt; die übrigen bleiben, leere werden ergänzt.</translation>
    </message>
    <message>
        <source>Please say who is the same person as “%1”.</source>
        <translation>Bitte geben Sie an, wer dieselbe Person wie „%1“ ist.</translation>
    </message>
    <message>
        <source>Tells who may take part, who may not and why, as of the day given by --as-of.</source>
        <translation>Nennt, wer teilnehmen darf, wer nicht und warum, zu dem Tag, der bei --as-of steht.</translation>
    </message>
    <message>
        <source>People by id or name; everybody when none is given.</source>
        <translation>Personen, per ID oder Name; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>“%1” is no row number.</source>
        <translation>„%1“ ist keine Zeilennummer.</translation>
    </message>
    <message>
        <source>Recipe to read by; a new name remembers what --map, --encoding and --sheet say under it.</source>
        <translation>Rezept, nach dem gelesen wird; unter einem neuen Namen wird gemerkt, was --map, --encoding und --sheet sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are to be looked at; --json tells them all.</source>
        <translation>
            <numerusform>%n weitere Zeile ist anzusehen; --json nennt alle.</numerusform>
            <numerusform>%n weitere Zeilen sind anzusehen; --json nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancels sessions and frees the people who are invited, enrolled or waiting.</source>
        <translation>Sagt Termine ab und gibt die eingeladenen, angemeldeten und wartenden Personen frei.</translation>
    </message>
    <message>
        <source>Copies sessions onto later or earlier dates, without their people.</source>
        <translation>Kopiert Termine auf spätere oder frühere Tage, ohne ihre Teilnehmer:innen.</translation>
    </message>
    <message>
        <source>Please say when the series ends: --times or --until.</source>
        <translation>Bitte geben Sie an, wann die Serie endet: --times oder --until.</translation>
    </message>
    <message>
        <source>--times is the number of sessions in the series, 1 or more.</source>
        <translation>--times ist die Zahl der Termine in der Serie, 1 oder mehr.</translation>
    </message>
    <message>
        <source>“%1” is no date. Please write it as 2024-10-15.</source>
        <translation>„%1“ ist kein Datum. Bitte schreiben Sie es als 2024-10-15.</translation>
    </message>
    <message>
        <source>Repeats a session every few weeks.</source>
        <translation>Wiederholt einen Termin alle paar Wochen.</translation>
    </message>
    <message>
        <source>The session by id or title; the first of the series.</source>
        <translation>Der Termin nach Nummer oder Titel; der erste der Serie.</translation>
    </message>
    <message>
        <source>Weeks from one session to the next; 1 when not given.</source>
        <translation>Wochen von einem Termin zum nächsten; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Sessions in the series, the one given among them.</source>
        <translation>Termine in der Serie, der angegebene mitgezählt.</translation>
    </message>
    <message>
        <source>Last possible day of the series.</source>
        <translation>Letzter möglicher Tag der Serie.</translation>
    </message>
    <message>
        <source>Day of the week, 1 Monday to 7 Sunday; that of the session when not given.</source>
        <translation>Wochentag, 1 Montag bis 7 Sonntag; ohne Angabe der des Termins.</translation>
    </message>
    <message>
        <source>Leave out dates on public holidays and in school holidays.</source>
        <translation>Tage an Feiertagen und in Schulferien auslassen.</translation>
    </message>
    <message>
        <source>Hold such sessions in the first free week after.</source>
        <translation>Solche Termine in der ersten freien Woche danach abhalten.</translation>
    </message>
    <message>
        <source>Moves sessions by days and minutes.</source>
        <translation>Verschiebt Termine um Tage und Minuten.</translation>
    </message>
    <message>
        <source>“%1” after --%2 is no whole number.</source>
        <translation>„%1“ nach --%2 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Sessions by id or title.</source>
        <translation>Termine nach Nummer oder Titel.</translation>
    </message>
    <message>
        <source>Days to move by; negative: backwards. The time of the day stays.</source>
        <translation>Tage, um die verschoben wird; negativ: rückwärts. Die Uhrzeit bleibt.</translation>
    </message>
    <message>
        <source>Minutes to move by; negative: backwards.</source>
        <translation>Minuten, um die verschoben wird; negativ: rückwärts.</translation>
    </message>
    <message>
        <source>Booklet: name the authors of findings who consented to it.</source>
        <translation>Ergebnisheft: Namen zu den Erkenntnissen nennen, wenn die Person eingewilligt hat.</translation>
    </message>
    <message>
        <source>Booklet: take findings that nobody reviewed, too; they are marked.</source>
        <translation>Ergebnisheft: auch noch nicht geprüfte Erkenntnisse aufnehmen; sie sind gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are left out because nobody reviewed them; --unreviewed takes them, too.</source>
        <translation>
            <numerusform>%n Erkenntnis fehlt, weil sie noch nicht geprüft ist; --unreviewed nimmt sie auf.</numerusform>
            <numerusform>%n Erkenntnisse fehlen, weil sie noch nicht geprüft sind; --unreviewed nimmt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no date. Please write it like 2024-10-15.</source>
        <translation>„%1“ ist kein Datum. Bitte schreiben Sie es wie 2024-10-15.</translation>
    </message>
    <message>
        <source>There is no session to print a sheet for. Please name one with --session.</source>
        <translation>Es gibt keinen Termin, für den eine Liste gedruckt werden könnte. Bitte nennen Sie einen mit --session.</translation>
    </message>
    <message>
        <source>“%1” is no number of free rows from 0 to %2.</source>
        <translation>„%1“ ist keine Zahl freier Zeilen von 0 bis %2.</translation>
    </message>
    <message>
        <source>--%1 is only for %2.</source>
        <translation>--%1 gibt es nur für %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed. Possible are: %2.</source>
        <translation>„%1“ kann nicht gedruckt werden. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Signature sheet: for the sessions of this day.</source>
        <translation>Unterschriftenliste: für die Termine dieses Tages.</translation>
    </message>
    <message>
        <source>Signature sheet: empty rows for people who are not on the list; 3 when not given.</source>
        <translation>Unterschriftenliste: leere Zeilen für Personen, die nicht auf der Liste stehen; ohne Angabe 3.</translation>
    </message>
    <message>
        <source>“%1” is no question for the role of this person. Name it by number (Q3), key (planner:3) or text.</source>
        <translation>„%1“ ist keine Leitfrage für die Rolle dieser Person. Nennen Sie die Nummer (Q3), den Schlüssel (planner:3) oder den Text.</translation>
    </message>
    <message>
        <source>Sets a person&apos;s wish for a question.</source>
        <translation>Setzt den Wunsch einer Person zu einer Leitfrage.</translation>
    </message>
    <message>
        <source>The question by number (Q3), key (planner:3) or text.</source>
        <translation>Die Leitfrage mit Nummer (Q3), Schlüssel (planner:3) oder Text.</translation>
    </message>
    <message>
        <source>1 for the first choice, 2 for the second …; 0 removes the wish.</source>
        <translation>1 für den ersten Wunsch, 2 für den zweiten …; 0 entfernt den Wunsch.</translation>
    </message>
    <message>
        <source>“%1” is no rank; ranks are 1 or more, 0 removes the wish.</source>
        <translation>„%1“ ist kein Rang; Ränge beginnen bei 1, 0 entfernt den Wunsch.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Leitfragen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Can come</source>
        <extracomment>heading: how many of the people can come at the date (German: &quot;Können&quot;)</extracomment>
        <translation>Können</translation>
    </message>
    <message>
        <source>Best date</source>
        <translation>Bester Termin</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>“%1” after --%2 is no number from 1 on.</source>
        <translation>„%1“ nach --%2 ist keine Zahl ab 1.</translation>
    </message>
    <message>
        <source>--max is less than --min.</source>
        <translation>--max ist kleiner als --min.</translation>
    </message>
    <message>
        <source>The people of this proposal have no date in common.</source>
        <translation>Die Personen dieses Vorschlags haben keinen gemeinsamen Termin.</translation>
    </message>
    <message>
        <source>The proposal has no date “%1”. Possible are: %2.</source>
        <translation>Der Vorschlag hat keinen Termin „%1“. Möglich sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>There is no proposal %1; there are %n.</source>
        <translation>
            <numerusform>Es gibt keinen Vorschlag %1; es gibt %n.</numerusform>
            <numerusform>Es gibt keinen Vorschlag %1; es gibt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposes trainings for wishes that none answers yet, and makes one of them.</source>
        <translation>Schlägt Trainings für Wünsche vor, die noch keines beantwortet, und legt eines davon an.</translation>
    </message>
    <message>
        <source>Only for this role.</source>
        <translation>Nur für diese Rolle.</translation>
    </message>
    <message>
        <source>People in a training at least; 6 when not given.</source>
        <translation>Mindestzahl der Personen in einem Training; ohne Angabe 6.</translation>
    </message>
    <message>
        <source>People in a training at most; 8 when not given.</source>
        <translation>Höchstzahl der Personen in einem Training; ohne Angabe 8.</translation>
    </message>
    <message>
        <source>Make the training of the N-th proposal.</source>
        <translation>Das Training des N-ten Vorschlags anlegen.</translation>
    </message>
    <message>
        <source>One of the dates of the proposal; the best one when not given.</source>
        <translation>Einer der Termine des Vorschlags; ohne Angabe der beste.</translation>
    </message>
    <message>
        <source>State its people get: invited, enrolled, waiting, declined or cancelled.</source>
        <translation>Stand, den die Personen bekommen: invited, enrolled, waiting, declined oder cancelled.</translation>
    </message>
    <message>
        <source>Records this state for everybody enrolled of whom nothing is recorded yet.</source>
        <translation>Erfasst diesen Status für alle Angemeldeten, von denen noch nichts erfasst ist.</translation>
    </message>
    <message>
        <source>Please give a person and a state, or only a state after --others.</source>
        <translation>Bitte geben Sie eine Person und einen Status an oder nur einen Status nach --others.</translation>
    </message>
    <message>
        <source>What becomes of people beyond the maximum: “waiting” puts them on the waiting list, “overfill” enrols them all the same.</source>
        <translation>Was aus Personen über der Höchstzahl wird: „waiting“ setzt sie auf die Warteliste, „overfill“ meldet sie trotzdem an.</translation>
    </message>
    <message>
        <source>“%1” is not possible. Possible are: waiting, overfill.</source>
        <translation>„%1“ geht nicht. Möglich sind: waiting, overfill.</translation>
    </message>
    <message>
        <source>--overflow waiting goes with the state “enrolled” alone.</source>
        <translation>--overflow waiting passt nur zum Status „enrolled“.</translation>
    </message>
    <message>
        <source>Share of the session from which somebody counts as present; as the programme says when not given.</source>
        <translation>Anteil am Termin, ab dem eine Person als anwesend gilt; wenn nicht angegeben, wie im Durchgang festgelegt.</translation>
    </message>
    <message>
        <source>“%1” is no share. Please give a number from 1 to 100.</source>
        <translation>„%1“ ist kein Anteil. Bitte geben Sie eine Zahl von 1 bis 100 an.</translation>
    </message>
    <message>
        <source>“%1” is no day or moment. Please write it as 2024-11-08 or 2024-11-08T12:00.</source>
        <translation>„%1“ ist kein Tag und kein Zeitpunkt. Bitte schreiben Sie ihn wie 2024-11-08 oder 2024-11-08T12:00.</translation>
    </message>
    <message>
        <source>Offers a free place to the next on the waiting list, or notes the answer.</source>
        <translation>Bietet der nächsten Person auf der Warteliste einen freien Platz an oder hält die Antwort fest.</translation>
    </message>
    <message>
        <source>The person by id or name; otherwise the first on the waiting list.</source>
        <translation>Die Person mit Nummer oder Namen; sonst die erste auf der Warteliste.</translation>
    </message>
    <message>
        <source>When the offer lapses: a day (then at 18:00) or a moment.</source>
        <translation>Wann das Angebot abläuft: ein Tag (dann um 18:00 Uhr) oder ein Zeitpunkt.</translation>
    </message>
    <message>
        <source>The person takes the place.</source>
        <translation>Die Person nimmt den Platz an.</translation>
    </message>
    <message>
        <source>The person does not take the place.</source>
        <translation>Die Person nimmt den Platz nicht an.</translation>
    </message>
    <message>
        <source>--accept and --decline note the answer of one person, without anything else.</source>
        <translation>--accept und --decline halten die Antwort einer Person fest, ohne weitere Angaben.</translation>
    </message>
    <message>
        <source>Moves somebody on the waiting list of a session.</source>
        <translation>Verschiebt eine Person auf der Warteliste eines Termins.</translation>
    </message>
    <message>
        <source>The place on the waiting list, from 1.</source>
        <translation>Der Platz auf der Warteliste, ab 1.</translation>
    </message>
    <message>
        <source>“%1” is no place on a waiting list. Please give a number from 1.</source>
        <translation>„%1“ ist kein Platz auf einer Warteliste. Bitte geben Sie eine Zahl ab 1 an.</translation>
    </message>
    <message>
        <source>Please give either --new or --participant.</source>
        <translation>Bitte geben Sie entweder --new oder --participant an.</translation>
    </message>
    <message>
        <source>The file has people who may be meant: %1. Please say who it is with --participant, or that it is somebody new with --new.</source>
        <translation>In der Datei stehen Personen, die gemeint sein können: %1. Bitte sagen Sie mit --participant, wer es ist, oder mit --new, dass es jemand anderes ist.</translation>
    </message>
    <message>
        <source>Records somebody who was not on the list of a session as present.</source>
        <translation>Erfasst eine Person als anwesend, die nicht auf der Liste eines Termins stand.</translation>
    </message>
    <message>
        <source>The family name.</source>
        <translation>Der Familienname.</translation>
    </message>
    <message>
        <source>The given name.</source>
        <translation>Der Vorname.</translation>
    </message>
    <message>
        <source>Where the person comes from; kept as given when it is not known.</source>
        <translation>Woher die Person kommt; bleibt wie angegeben, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It is this person of the file, by id or name.</source>
        <translation>Es ist diese Person der Datei, mit Nummer oder Namen.</translation>
    </message>
    <message>
        <source>It is somebody new, even if the file has somebody alike.</source>
        <translation>Es ist jemand Neues, auch wenn die Datei eine ähnliche Person kennt.</translation>
    </message>
    <message>
        <source>A place is free; “%1” is the next on the waiting list.</source>
        <translation>Ein Platz ist frei; „%1“ ist die nächste Person auf der Warteliste.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is no end of a scale. Possible are high and low.</source>
        <translation>„%1“ ist kein Ende einer Skala. Möglich sind high und low.</translation>
    </message>
    <message>
        <source>Please say with --session which session the feedback is about.</source>
        <translation>Bitte sagen Sie mit --session, zu welchem Termin die Rückmeldungen gehören.</translation>
    </message>
    <message>
        <source>“%1” is not of the form HEADING=score, HEADING=comment or HEADING= for feedback.</source>
        <translation>„%1“ hat für Rückmeldungen nicht die Form ÜBERSCHRIFT=score, ÜBERSCHRIFT=comment oder ÜBERSCHRIFT=.</translation>
    </message>
    <message>
        <source>“%1” is left out. %2</source>
        <translation>„%1“ bleibt weg. %2</translation>
    </message>
    <message>
        <source>“%1”: %2 Say it with --best high or --best low.</source>
        <translation>„%1“: %2 Sagen Sie es mit --best high oder --best low.</translation>
    </message>
    <message>
        <source>%1: %2 answer sheets new, %3 known, %4 empty.</source>
        <translation>%1: %2 Antwortbögen neu, %3 bekannt, %4 leer.</translation>
    </message>
    <message>
        <source>Feedback: which end of its scales of numbers is best, high or low; recognised when not given.</source>
        <translation>Rückmeldungen: welches Ende der Zahlenskalen das beste ist, high oder low; ohne Angabe erkannt.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>further</source>
        <extracomment>heading: people with a wish of rank 4 and more (German: &quot;weitere&quot;)</extracomment>
        <translation>weitere</translation>
    </message>
    <message>
        <source>Seated</source>
        <extracomment>heading: how many of the people have a place in a training for the question (German: &quot;Mit Platz&quot;)</extracomment>
        <translation>Mit Platz</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Counts who wishes which question, and says what answers it.</source>
        <translation>Zählt, wer welche Leitfrage wünscht, und sagt, was sie beantwortet.</translation>
    </message>
    <message>
        <source>%1 Ignored because: %2</source>
        <extracomment>%1 is the sentence about a problem, %2 why it is ignored</extracomment>
        <translation>%1 Wird ignoriert, weil: %2</translation>
    </message>
    <message>
        <source>No problem is ignored.</source>
        <translation>Kein offener Punkt wird ignoriert.</translation>
    </message>
    <message>
        <source>Leaves an open problem as it is, with the reason; without a problem it lists those that are ignored.</source>
        <translation>Lässt einen offenen Punkt mit Begründung so, wie er ist; ohne Punkt werden die ignorierten aufgelistet.</translation>
    </message>
    <message>
        <source>The problem&apos;s key as “check --json” tells it, or its beginning.</source>
        <translation>Der Schlüssel des offenen Punkts, wie „check --json“ ihn nennt, oder sein Anfang.</translation>
    </message>
    <message>
        <source>Why the problem may stay.</source>
        <translation>Warum der offene Punkt bleiben darf.</translation>
    </message>
    <message>
        <source>Makes an ignored problem an open one again.</source>
        <translation>Macht aus einem ignorierten wieder einen offenen Punkt.</translation>
    </message>
    <message>
        <source>Please give --reason, or --undo to bring the problem back.</source>
        <translation>Bitte geben Sie --reason an, oder --undo, um den Punkt wieder aufzunehmen.</translation>
    </message>
    <message>
        <source>Carries out a remedy of an open problem.</source>
        <translation>Führt eine Abhilfe für einen offenen Punkt aus.</translation>
    </message>
    <message>
        <source>The code of one of its remedies.</source>
        <translation>Die Kennung einer seiner Abhilfen.</translation>
    </message>
    <message>
        <source>There is no problem “%1”. “check --json” tells the keys of those there are.</source>
        <translation>Es gibt keinen offenen Punkt „%1“. „check --json“ nennt die Schlüssel der vorhandenen.</translation>
    </message>
    <message>
        <source>“%1” means several problems. Please give the whole key: %2.</source>
        <translation>„%1“ meint mehrere offene Punkte. Bitte geben Sie den ganzen Schlüssel an: %2.</translation>
    </message>
    <message>
        <source>Adds findings of a session, one for each line of TEXT.</source>
        <translation>Fügt Erkenntnisse eines Termins hinzu, eine für jede Zeile von TEXT.</translation>
    </message>
    <message>
        <source>The session, by id or title.</source>
        <translation>Der Termin, nach Nummer oder Titel.</translation>
    </message>
    <message>
        <source>Notes; a word in front sets the kind: “Tip: …”.</source>
        <translation>Notizen; ein Wort davor bestimmt die Art: „Tipp: …“.</translation>
    </message>
    <message>
        <source>The question that the findings answer.</source>
        <translation>Die Leitfrage, die die Erkenntnisse beantworten.</translation>
    </message>
    <message>
        <source>insight, tip, next_step or open_point, where the text does not say it; insight when not given.</source>
        <translation>insight, tip, next_step oder open_point, wo der Text es nicht sagt; ohne Angabe insight.</translation>
    </message>
    <message>
        <source>“%1” is the programme itself. Please name another file.</source>
        <translation>„%1“ ist der Programmdurchgang selbst. Bitte nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Record of an allocation: of this one, by id or title; the latest when not given.</source>
        <translation>Vergabeprotokoll: zu dieser Vergabe, nach Nummer oder Titel; ohne Angabe zur letzten.</translation>
    </message>
    <message>
        <source>Record of an allocation: for passing on, people are counts and nobody is named.</source>
        <translation>Vergabeprotokoll: zum Weitergeben, Personen erscheinen als Zahlen und niemand wird genannt.</translation>
    </message>
    <message>
        <source>No plan was accepted yet. Please make one with “plan FILE --accept”.</source>
        <translation>Es wurde noch keine Einteilung übernommen. Bitte machen Sie eine mit „plan DATEI --accept“.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a planning instance.</source>
        <translation>Die Datei „%1“ ist zu groß für eine Einteilungsaufgabe.</translation>
    </message>
    <message>
        <source>The file “%1” is no planning instance that can be planned.</source>
        <translation>Die Datei „%1“ ist keine Einteilungsaufgabe, die sich lösen lässt.</translation>
    </message>
    <message>
        <source>%1: %2, no less than %3 is possible</source>
        <translation>%1: %2, weniger als %3 ist nicht möglich</translation>
    </message>
    <message>
        <source>The plan is proven to be the best.</source>
        <translation>Die Einteilung ist nachweislich die beste.</translation>
    </message>
    <message>
        <source>The plan is not proven to be the best.</source>
        <translation>Es ist nicht nachgewiesen, dass die Einteilung die beste ist.</translation>
    </message>
    <message>
        <source>Plan this exchange file (planning-instance/1) instead of a programme.</source>
        <translation>Diese Austauschdatei (planning-instance/1) einteilen statt eines Programms.</translation>
    </message>
    <message>
        <source>With --instance: where the plan (planning-plan/1) is written.</source>
        <translation>Mit --instance: wohin die Einteilung (planning-plan/1) geschrieben wird.</translation>
    </message>
    <message>
        <source>Stop after so many seconds with the best plan so far; 60 for a programme, 600 for an instance when not given.</source>
        <translation>Nach so vielen Sekunden mit der bis dahin besten Einteilung aufhören; ohne Angabe 60 bei einem Programm, 600 bei einer Austauschdatei.</translation>
    </message>
    <message>
        <source>“%1” after --time-limit is no number of seconds.</source>
        <translation>„%1“ hinter --time-limit ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Please say with --out where the plan is to be written.</source>
        <translation>Bitte geben Sie mit --out an, wohin die Einteilung geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Pins people to a training for every plan, or bars them from it.</source>
        <translation>Legt Personen für ein Training fest oder schließt sie davon aus, für jede Einteilung.</translation>
    </message>
    <message>
        <source>The training by id or title.</source>
        <translation>Das Training mit Nummer oder Titel.</translation>
    </message>
    <message>
        <source>They must not attend it.</source>
        <translation>Sie dürfen nicht teilnehmen.</translation>
    </message>
    <message>
        <source>Leave it to the planner again.</source>
        <translation>Wieder der Einteilung überlassen.</translation>
    </message>
    <message>
        <source>Please give only one of --forbid and --clear.</source>
        <translation>Bitte geben Sie nur eines von --forbid und --clear an.</translation>
    </message>
    <message>
        <source>Plans who attends which training, with proof and reasons.</source>
        <translation>Teilt ein, wer an welchem Training teilnimmt, mit Nachweis und Begründungen.</translation>
    </message>
    <message>
        <source>The programme file; none with --instance.</source>
        <translation>Die Programmdatei; keine mit --instance.</translation>
    </message>
    <message>
        <source>Please give either a programme file or --instance.</source>
        <translation>Bitte geben Sie entweder eine Programmdatei oder --instance an.</translation>
    </message>
    <message>
        <source>--out belongs to --instance. The record of a programme&apos;s plan is written by --record.</source>
        <translation>--out gehört zu --instance. Das Protokoll der Einteilung eines Programms schreibt --record.</translation>
    </message>
    <message>
        <source>The command “plan” needs a programme file, or --instance with --out.</source>
        <translation>Der Befehl „plan“ braucht eine Programmdatei oder --instance mit --out.</translation>
    </message>
    <message>
        <source>“%1” names no question without doubt. Name it by key (planner:3) or text.</source>
        <translation>„%1“ benennt keine Leitfrage eindeutig. Nennen Sie sie mit Schlüssel (planner:3) oder Text.</translation>
    </message>
    <message>
        <source>“%1” is not of the form PARTICIPANT:SESSION.</source>
        <translation>„%1“ hat nicht die Form PARTICIPANT:SESSION.</translation>
    </message>
    <message>
        <source>--%1 belongs to --accept.</source>
        <translation>--%1 gehört zu --accept.</translation>
    </message>
    <message>
        <source>Please give only one of --accept, --explain and --what-if.</source>
        <translation>Bitte geben Sie nur eines von --accept, --explain und --what-if an.</translation>
    </message>
    <message>
        <source>“%1” is not among the trainings that are planned.</source>
        <translation>„%1“ gehört nicht zu den Trainings, die eingeteilt werden.</translation>
    </message>
    <message>
        <source>Only people of this role; may be repeated.</source>
        <translation>Nur Personen dieser Rolle; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Only trainings that answer this question; may be repeated.</source>
        <translation>Nur Trainings, die diese Leitfrage behandeln; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Only this training; may be repeated.</source>
        <translation>Nur dieses Training; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Change as few seats as possible, as after a cancellation.</source>
        <translation>So wenige Plätze wie möglich ändern, etwa nach einer Absage.</translation>
    </message>
    <message>
        <source>Nobody gets a training that was not wished.</source>
        <translation>Niemand bekommt ein nicht gewünschtes Training.</translation>
    </message>
    <message>
        <source>Confirmed trainings need not be held.</source>
        <translation>Bestätigte Trainings müssen nicht stattfinden.</translation>
    </message>
    <message>
        <source>Why wishes of this person are not granted.</source>
        <translation>Warum Wünsche dieser Person nicht erfüllt sind.</translation>
    </message>
    <message>
        <source>What it would cost to give somebody this seat.</source>
        <translation>Was es kosten würde, jemandem diesen Platz zu geben.</translation>
    </message>
    <message>
        <source>Write the record of the allocation to this file.</source>
        <translation>Das Vergabeprotokoll in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Make the plan true: enrol everybody and confirm what is held.</source>
        <translation>Die Einteilung übernehmen: alle anmelden und bestätigen, was stattfindet.</translation>
    </message>
    <message>
        <source>With --accept: title under which the allocation is kept.</source>
        <translation>Mit --accept: Titel, unter dem die Vergabe aufbewahrt wird.</translation>
    </message>
    <message>
        <source>With --accept: trainings keep their state.</source>
        <translation>Mit --accept: Trainings behalten ihren Stand.</translation>
    </message>
    <message>
        <source>With --accept: trainings that are not held become cancelled.</source>
        <translation>Mit --accept: Trainings, die nicht zustande kommen, werden abgesagt.</translation>
    </message>
    <message>
        <source>With --accept: who gets no seat leaves the waiting list.</source>
        <translation>Mit --accept: Wer keinen Platz bekommt, verlässt die Warteliste.</translation>
    </message>
    <message>
        <source>“%1” is not of the form SESSION=VALUE.</source>
        <translation>„%1“ hat nicht die Form TERMIN=WERT.</translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation>„%1“ ist keine Zahl von Personen.</translation>
    </message>
    <message>
        <source>“%1” is no date with a time.</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Please tell what is to be different: --also, --min, --max, --without-coach or --without.</source>
        <translation>Bitte sagen Sie, was anders sein soll: --also, --min, --max, --without-coach oder --without.</translation>
    </message>
    <message>
        <source>Tells what the best plan would be if something were different.</source>
        <translation>Sagt, wie die beste Einteilung wäre, wenn etwas anders wäre.</translation>
    </message>
    <message>
        <source>The training takes place at this time too; may be repeated.</source>
        <translation>Das Training findet auch zu dieser Zeit statt; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The training is held with so many people; may be repeated.</source>
        <translation>Das Training findet ab so vielen Personen statt; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The training has so many seats; may be repeated.</source>
        <translation>Das Training hat so viele Plätze; mehrfach möglich.</translation>
    </message>
    <message>
        <source>This coach drops out; may be repeated.</source>
        <translation>Dieser Coach fällt aus; mehrfach möglich.</translation>
    </message>
    <message>
        <source>This person drops out; may be repeated.</source>
        <translation>Diese Person fällt aus; mehrfach möglich.</translation>
    </message>
    <message>
        <source>After so many seconds the best plan so far is taken.</source>
        <translation>Nach so vielen Sekunden gilt die beste bisher gefundene Einteilung.</translation>
    </message>
    <message>
        <source>Make the changes in the programme; the plan is not accepted.</source>
        <translation>Die Änderungen im Programmdurchgang vornehmen; die Einteilung wird nicht übernommen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name and which wish the training is for the person: “Ada Amann (1st wish)”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <comment>in so many trainings</comment>
        <extracomment>inserted into “57 people in %1”</extracomment>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in %1.</source>
        <extracomment>%1 is the text “9 trainings”</extracomment>
        <translation>
            <numerusform>%n Person in %1.</numerusform>
            <numerusform>%n Personen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not held:</source>
        <translation>Findet nicht statt:</translation>
    </message>
    <message>
        <source>What cannot be followed:</source>
        <translation>Was sich nicht einhalten lässt:</translation>
    </message>
    <message>
        <source>Without any training:</source>
        <translation>Ohne Training:</translation>
    </message>
    <message>
        <source>How good the plan is:</source>
        <translation>Wie gut die Einteilung ist:</translation>
    </message>
    <message>
        <source>To be noted:</source>
        <translation>Zu beachten:</translation>
    </message>
    <message>
        <source>“%1” is not among those who are planned for: another role, no part in the programme, or as many trainings as wanted.</source>
        <translation>„%1“ wird nicht eingeteilt: andere Rolle, keine Teilnahme am Programm oder schon so viele Trainings wie gewünscht.</translation>
    </message>
    <message>
        <source>%1 gets no training.</source>
        <translation>%1 bekommt kein Training.</translation>
    </message>
    <message>
        <source>%1 attends: %2</source>
        <translation>%1 nimmt teil an: %2</translation>
    </message>
    <message>
        <source>Wishes not granted:</source>
        <translation>Nicht erfüllte Wünsche:</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>what a corrected certificate says otherwise: &quot;Name: Jörg Weiss → Jörg Weiß&quot;
----------
somebody, the trainings left, the trainings joined; “–” where there are none</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>It would cost nothing.</source>
        <translation>Es würde nichts kosten.</translation>
    </message>
    <message>
        <source>What would change:</source>
        <translation>Was sich ändern würde:</translation>
    </message>
    <message>
        <source>Who would move:</source>
        <translation>Wer wechseln würde:</translation>
    </message>
    <message>
        <source>Held only then:</source>
        <translation>Findet nur dann statt:</translation>
    </message>
    <message>
        <source>No longer held then:</source>
        <translation>Findet dann nicht mehr statt:</translation>
    </message>
    <message>
        <source>--anonymous is only for the PDF: the record as JSON is kept whole. Please add --format pdf and name a file like record.pdf.</source>
        <translation>--anonymous gilt nur für das PDF: Das Protokoll als JSON bleibt vollständig. Bitte --format pdf angeben und eine Datei wie protokoll.pdf nennen.</translation>
    </message>
    <message>
        <source>--record is for the whole plan. Please leave out --explain and --what-if.</source>
        <translation>--record gilt für den ganzen Plan. Bitte --explain und --what-if weglassen.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>The template “%1” is for another kind of document.</source>
        <translation>Die Vorlage „%1“ ist für eine andere Art von Dokument.</translation>
    </message>
    <message>
        <source>Tells who is entitled, issues certificates, prints them again, corrects and revokes them.</source>
        <translation>Nennt die Berechtigten, stellt Zertifikate aus, druckt sie nach, berichtigt und widerruft sie.</translation>
    </message>
    <message>
        <source>ready: who is entitled, who is not and why; issue; reprint; supersede; revoke; handover.</source>
        <translation>ready: wer berechtigt ist, wer nicht und warum; issue: ausstellen; reprint: nachdrucken; supersede: berichtigen; revoke: widerrufen; handover: überreichen.</translation>
    </message>
    <message>
        <source>For reprint, revoke and handover: numbers of certificates. For supersede: one number, then FIELD=VALUE to change in the participant first.</source>
        <translation>Für reprint, revoke und handover: Nummern von Zertifikaten. Für supersede: eine Nummer, danach FIELD=VALUE, was vorher an der Person zu ändern ist.</translation>
    </message>
    <message>
        <source>One PDF for all.</source>
        <translation>Ein PDF für alle.</translation>
    </message>
    <message>
        <source>certificate or attendance_confirmation; that of the template when not given.</source>
        <translation>certificate oder attendance_confirmation; ohne Angabe die Art der Vorlage.</translation>
    </message>
    <message>
        <source>Order of the documents: listed, name, municipality, role or table.</source>
        <translation>Reihenfolge der Dokumente: listed, name, municipality, role oder table.</translation>
    </message>
    <message>
        <source>Why a certificate is superseded or revoked.</source>
        <translation>Warum ein Zertifikat ersetzt oder widerrufen wird.</translation>
    </message>
    <message>
        <source>For handover: handed_over, to_post, posted or open.</source>
        <translation>Für handover: handed_over, to_post, posted oder open.</translation>
    </message>
    <message>
        <source>Only say who would get one and what to look at, or what a correction would change.</source>
        <translation>Nur sagen, wer eines bekäme und was anzusehen ist, oder was eine Berichtigung ändern würde.</translation>
    </message>
    <message>
        <source>Hands out the schedule, a table or a layout of certificates as a file.</source>
        <translation>Gibt den Terminplan, eine Tabelle oder eine Zertifikatsvorlage als Datei aus.</translation>
    </message>
    <message>
        <source>With --from: leave the key that signs certificates behind, so that a new one is made.</source>
        <translation>Mit --from: Der Schlüssel, der Zertifikate signiert, bleibt zurück; es entsteht ein neuer.</translation>
    </message>
    <message>
        <source>--without-key is only for --from.</source>
        <translation>--without-key gibt es nur mit --from.</translation>
    </message>
    <message>
        <source>Makes signature sheets, badges, labels and lists for the closing event, the booklet of results or the record of an allocation as PDF.</source>
        <translation>Erstellt Unterschriftenlisten, Namensschilder, Etiketten und Listen für die Abschlussveranstaltung, das Ergebnisheft oder das Protokoll einer Einteilung als PDF.</translation>
    </message>
    <message>
        <source>signature-sheet, badges, table-signs, order-list, posting-list, address-labels, calibration, booklet or allocation.</source>
        <translation>signature-sheet, badges, table-signs, order-list, posting-list, address-labels, calibration, booklet oder allocation.</translation>
    </message>
    <message>
        <source>For this session, by id or title. Signature sheet: may be repeated; all that are not cancelled when not given. Otherwise the closing event when not given.</source>
        <translation>Für diesen Termin, nach Nummer oder Titel. Unterschriftenliste: mehrfach möglich; ohne Angabe alle, die nicht abgesagt sind. Sonst ohne Angabe die Abschlussveranstaltung.</translation>
    </message>
    <message>
        <source>Seats people at tables of the closing event, by name or all of them anew.</source>
        <translation>Setzt Personen an Tische der Abschlussveranstaltung, namentlich oder alle neu.</translation>
    </message>
    <message>
        <source>The table (&quot;&quot; takes people away from theirs) and who sits at it, by id or name.</source>
        <translation>Der Tisch (&quot;&quot; nimmt Personen von ihrem weg) und wer daran sitzt, nach Nummer oder Name.</translation>
    </message>
    <message>
        <source>Seats everybody with a place anew, so many at a table at most; people of one municipality apart.</source>
        <translation>Verteilt alle mit einem Platz neu, höchstens so viele an einem Tisch; Personen einer Kommune getrennt.</translation>
    </message>
    <message>
        <source>In this session, by id or title; the closing event when not given.</source>
        <translation>In diesem Termin, nach Nummer oder Titel; ohne Angabe in der Abschlussveranstaltung.</translation>
    </message>
    <message>
        <source>Please give a table and who sits at it, or --size for everybody.</source>
        <translation>Bitte geben Sie einen Tisch an und wer daran sitzt, oder --size für alle.</translation>
    </message>
    <message>
        <source>Please say with --template which layout of certificates is meant; “list FILE certificate_template” shows them.</source>
        <translation>Bitte sagen Sie mit --template, welche Zertifikatsvorlage gemeint ist; „list FILE certificate_template“ zeigt sie.</translation>
    </message>
    <message>
        <source>Template: its id or name.</source>
        <translation>Vorlage: ihre Id oder ihr Name.</translation>
    </message>
    <message>
        <source>Would be done: %1</source>
        <translation>Würde getan: %1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <comment>verdict on a certificate</comment>
        <translation>Gültig.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <comment>verdict on a certificate</comment>
        <translation>Nicht gültig.</translation>
    </message>
    <message>
        <source>Please compare with the paper:</source>
        <translation>Bitte mit dem Papier vergleichen:</translation>
    </message>
    <message>
        <source>The code claims, without proof:</source>
        <translation>Das behauptet der Code, unbestätigt:</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Checks whether a certificate is genuine and still stands.</source>
        <translation>Prüft, ob ein Zertifikat echt ist und noch gilt.</translation>
    </message>
    <message>
        <source>The certificate as PDF or picture, or the text of its code.</source>
        <translation>Das Zertifikat als PDF oder Bild, oder der Text seines Codes.</translation>
    </message>
    <message>
        <source>Key file that “export … key” wrote, or the programme file itself.</source>
        <translation>Schlüsseldatei, die „export … key“ geschrieben hat, oder die Programmdatei selbst.</translation>
    </message>
    <message>
        <source>“%1” after --%2 is no number of millimetres.</source>
        <translation>„%1“ nach --%2 ist keine Zahl in Millimetern.</translation>
    </message>
    <message>
        <source>The programme has no closing event. Please name a session with --session.</source>
        <translation>Der Programmdurchgang hat keine Abschlussveranstaltung. Bitte nennen Sie mit --session einen Termin.</translation>
    </message>
    <message>
        <source>Please name one session only.</source>
        <translation>Bitte nennen Sie nur einen Termin.</translation>
    </message>
    <message>
        <source>Labels: the sheet, such as L4785 (badges) or L7163 (addresses), or an own format in mm: COLUMNSxROWS:WIDTHxHEIGHT:LEFT,TOP:STEPxSTEP.</source>
        <translation>Etiketten: der Bogen, etwa L4785 (Namensschilder) oder L7163 (Adressen), oder ein eigenes Format in mm: SPALTENxZEILEN:BREITExHÖHE:LINKS,OBEN:SCHRITTxSCHRITT.</translation>
    </message>
    <message>
        <source>Labels: position of the first one that is still on the sheet, from 1.</source>
        <translation>Etiketten: Platz des ersten, das noch auf dem Bogen ist, ab 1.</translation>
    </message>
    <message>
        <source>Labels: prints so many millimetres further right; negative: left.</source>
        <translation>Etiketten: druckt so viele Millimeter weiter rechts; negativ: weiter links.</translation>
    </message>
    <message>
        <source>Labels: prints so many millimetres further down; negative: up.</source>
        <translation>Etiketten: druckt so viele Millimeter weiter unten; negativ: weiter oben.</translation>
    </message>
    <message>
        <source>Labels: prints their outlines, for trying on plain paper.</source>
        <translation>Etiketten: druckt ihre Umrisse, zur Probe auf normalem Papier.</translation>
    </message>
    <message>
        <source>Badges, order list, labels: by name, municipality, role or table.</source>
        <translation>Schilder, Reihenfolge, Etiketten: name, municipality, role oder table (nach Name, Kommune, Rolle oder Tisch).</translation>
    </message>
    <message>
        <source>Table signs: on A5 for printing on both sides instead of A4 to be folded.</source>
        <translation>Tischschilder: auf A5 zum beidseitigen Druck statt auf A4 zum Falten.</translation>
    </message>
    <message>
        <source>Badges, lists, labels: for this person, by id or name; may be repeated.</source>
        <translation>Schilder, Listen, Etiketten: für diese Person, nach Nummer oder Name; mehrfach möglich.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>programme, roles</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let the calendar remind of each session so many minutes before.</source>
        <translation>Der Kalender soll so viele Minuten vor jedem Termin erinnern.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes for a reminder. Please give one from 0 to %2.</source>
        <translation>„%1“ ist keine Zahl von Minuten für eine Erinnerung. Bitte geben Sie eine von 0 bis %2 an.</translation>
    </message>
    <message>
        <source>Please say with --coach whose calendar it is.</source>
        <translation>Bitte sagen Sie mit --coach, wessen Kalender es ist.</translation>
    </message>
    <message>
        <source>Whose calendar gives the busy times, by id or name.</source>
        <translation>Wessen Kalender die belegten Zeiten nennt, mit Nummer oder Name.</translation>
    </message>
    <message>
        <source>--alarm is only for calendar files. Please name a file like schedule.ics.</source>
        <translation>--alarm gilt nur für Kalenderdateien. Bitte nennen Sie eine Datei wie termine.ics.</translation>
    </message>
    <message>
        <source>schedule, personal-schedules (PDF, into a folder or one file), participants, municipalities, sessions, enrolments, attendance, questions, findings, feedback, certificates, booklet, allocation, template (a layout of certificates), mail, updates, key or verification.</source>
        <translation>schedule, personal-schedules (PDF, in einen Ordner oder eine Datei), participants, municipalities, sessions, enrolments, attendance, questions, findings, feedback, certificates, booklet, allocation, template (ein Layout für Zertifikate), mail, updates, key oder verification.</translation>
    </message>
    <message>
        <source>The file to write; for drafts of mails and for updates a folder.</source>
        <translation>Die Datei, die geschrieben wird; für E-Mail-Entwürfe und Änderungsmitteilungen ein Ordner.</translation>
    </message>
    <message>
        <source>ics, csv, xlsx, pdf, html, json, or for mail eml, mbox, pdf or addresses; by the name of OUT when not given.</source>
        <translation>ics, csv, xlsx, pdf, html, json oder für mail eml, mbox, pdf oder addresses; ohne Angabe nach dem Namen von OUT.</translation>
    </message>
    <message>
        <source>Only for this person; for mail may be repeated.</source>
        <translation>Nur für diese Person; bei E-Mails mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only for this session; for mail and updates may be repeated.</source>
        <translation>Nur für diesen Termin; bei mail und updates mehrfach möglich.</translation>
    </message>
    <message>
        <source>Imports the register of municipalities, a list of participants, of their interests or of dates, the report of a video meeting, a calendar file, or a layout of certificates.</source>
        <translation>Importiert das Gemeindeverzeichnis, eine Liste von Teilnehmer:innen, ihrer Interessen oder von Terminen, den Bericht eines Video-Treffens, eine Kalenderdatei oder eine Zertifikatsvorlage.</translation>
    </message>
    <message>
        <source>register, participants, attendance, interests, dates (school holidays, unavailable times, sessions: the headings say which), feedback, sessions or busy (from a calendar file) or template (a layout of certificates).</source>
        <translation>register, participants, attendance, interests, dates (Schulferien, Verhinderungen, Termine: die Überschriften sagen, was), feedback, sessions oder busy (Termine oder belegte Zeiten aus einer Kalenderdatei) oder template (eine Zertifikatsvorlage).</translation>
    </message>
    <message>
        <source>The list: delimited text (CSV), a spreadsheet, or a mail’s line of recipients; for sessions and busy a calendar file (ICS).</source>
        <translation>Die Liste: Text mit Trennzeichen (CSV), eine Tabellendatei oder die Empfängerzeile einer E-Mail; für sessions und busy eine Kalenderdatei (ICS).</translation>
    </message>
    <message>
        <source>Please say with --template what is to be written: invitation, acceptance, waiting_list, decline, reminder, change_of_time, cancellation, certificate_follows or the name of a message template.</source>
        <translation>Bitte geben Sie mit --template an, was geschrieben werden soll: invitation, acceptance, waiting_list, decline, reminder, change_of_time, cancellation, certificate_follows oder den Namen einer Textvorlage.</translation>
    </message>
    <message>
        <source>“%1” cannot be attached. Possible are: ics, schedule.</source>
        <translation>„%1“ kann nicht angehängt werden. Möglich sind: ics, schedule.</translation>
    </message>
    <message>
        <source>“%1” is no size of a batch from 1 to %2.</source>
        <translation>„%1“ ist keine Größe einer Gruppe von 1 bis %2.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 wird ausgelassen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n messages would be written.</source>
        <translation>
            <numerusform>%n Nachricht würde geschrieben.</numerusform>
            <numerusform>%n Nachrichten würden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were written.</source>
        <translation>
            <numerusform>%n Nachricht wurde geschrieben.</numerusform>
            <numerusform>%n Nachrichten wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail: what comes along, ics (calendar entries) or schedule, or both with a comma.</source>
        <translation>E-Mails: was mitgeht, ics (Kalendereinträge) oder schedule (Terminplan), oder beides mit Komma.</translation>
    </message>
    <message>
        <source>Mail: invitations and reminders for places in this state; may be repeated.</source>
        <translation>E-Mails: Einladungen und Erinnerungen für Plätze in diesem Stand; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Mail: without dates that were told or written already.</source>
        <translation>E-Mails: ohne Termine, die schon mitgeteilt oder verfasst sind.</translation>
    </message>
    <message>
        <source>Mail and updates: de or en; the programme&apos;s language when not given.</source>
        <translation>E-Mail und Änderungsmitteilungen: de oder en; ohne Angabe die Sprache des Programmdurchgangs.</translation>
    </message>
    <message>
        <source>Mail: so many addresses in one batch; 50 when not given.</source>
        <translation>E-Mails: so viele Adressen je Gruppe; ohne Angabe 50.</translation>
    </message>
    <message>
        <source>Mail: commas between addresses instead of semicolons.</source>
        <translation>E-Mails: Kommas statt Semikolons zwischen den Adressen.</translation>
    </message>
    <message>
        <source>Mail and updates: only say who would get what.</source>
        <translation>E-Mail und Änderungsmitteilungen: nur sagen, wer was bekäme.</translation>
    </message>
    <message>
        <source>Mail, updates, schedule: note the dates as told, not only as written; for a schedule, that the person it is for, or everybody in it, was given it.</source>
        <translation>E-Mail, Änderungsmitteilungen, Terminplan: die Termine als mitgeteilt vermerken, nicht nur als verfasst; beim Terminplan, dass die Person, für die er ist, oder alle darin ihn erhalten haben.</translation>
    </message>
    <message>
        <source>that it is off</source>
        <translation>dass er entfällt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Mitgeteilt wurde</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <source>Unconfirmed notice</source>
        <translation>Unbestätigte Mitteilung</translation>
    </message>
    <message>
        <source>Tells who knows what of the sessions to come.</source>
        <translation>Sagt, wer über die kommenden Termine was weiß.</translation>
    </message>
    <message>
        <source>Only who has to be told something.</source>
        <translation>Nur, wer etwas erfahren muss.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Schedule as PDF or page: matrix (months and roles) or list (by date).</source>
        <translation>Terminübersicht als PDF oder Seite: matrix (Monate und Rollen) oder list (nach Datum).</translation>
    </message>
    <message>
        <source>Schedules as PDF: a4 or a3.</source>
        <translation>Terminpläne als PDF: a4 oder a3.</translation>
    </message>
    <message>
        <source>Schedules as PDF: portrait or landscape.</source>
        <translation>Terminpläne als PDF: portrait (hoch) oder landscape (quer).</translation>
    </message>
    <message>
        <source>Schedule as page: say who leads each session.</source>
        <translation>Terminübersicht als Seite: nennen, wer die Termine leitet.</translation>
    </message>
    <message>
        <source>Schedules of coaches: say who comes, not only how many.</source>
        <translation>Terminpläne der Coaches: nennen, wer kommt, nicht nur wie viele.</translation>
    </message>
    <message>
        <source>The page of the schedule can only be narrowed by --role and --session; the schedule of one person is a PDF or a calendar file.</source>
        <translation>Die Seite der Terminübersicht lässt sich nur mit --role und --session eingrenzen; den Terminplan einer Person gibt es als PDF oder Kalenderdatei.</translation>
    </message>
    <message numerus="yes">
        <source>%n personal schedules were written to “%1”.</source>
        <translation>
            <numerusform>%n persönlicher Terminplan wurde nach „%1“ geschrieben.</numerusform>
            <numerusform>%n persönliche Terminpläne wurden nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are longer than a cell of a workbook may be; they were shortened and say so at their end.</source>
        <translation>
            <numerusform>%n Text ist länger, als eine Zelle einer Arbeitsmappe sein darf; er wurde gekürzt, das steht an seinem Ende.</numerusform>
            <numerusform>%n Texte sind länger, als eine Zelle einer Arbeitsmappe sein darf; sie wurden gekürzt, das steht an ihrem Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in Windows-1252 and became question marks; UTF-8 keeps them.</source>
        <translation>
            <numerusform>%n Zeichen gibt es in Windows-1252 nicht und wurde zum Fragezeichen; UTF-8 behält es.</numerusform>
            <numerusform>%n Zeichen gibt es in Windows-1252 nicht und wurden zu Fragezeichen; UTF-8 behält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables: only rows that contain these words, umlauts in any spelling.</source>
        <translation>Tabellen: nur Zeilen, die diese Wörter enthalten, Umlaute in jeder Schreibweise.</translation>
    </message>
    <message>
        <source>Tables: only rows whose field has this value; may be repeated.</source>
        <translation>Tabellen: nur Zeilen, deren Feld diesen Wert hat; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Tables: order by this field; -FIELD backwards; may be repeated.</source>
        <translation>Tabellen: nach diesem Feld sortieren; -FELD rückwärts; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Tables: only these columns, separated by commas.</source>
        <translation>Tabellen: nur diese Spalten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>CSV: utf-8, which is taken otherwise, or windows-1252 for old programs.</source>
        <translation>CSV: utf-8 (so auch ohne Angabe) oder windows-1252 für alte Programme.</translation>
    </message>
    <message>
        <source>Schedule as XLSX: with a sheet that names who takes part in which session.</source>
        <translation>Terminplan als XLSX: mit einem Blatt, das nennt, wer an welchem Termin teilnimmt.</translation>
    </message>
    <message>
        <source>--%1 is only for tables: %2.</source>
        <translation>--%1 gibt es nur für Tabellen: %2.</translation>
    </message>
    <message>
        <source>The list of attendance has columns of its own. Please export enrolments to choose fields.</source>
        <translation>Die Anwesenheitsliste hat eigene Spalten. Um Felder auszuwählen, geben Sie bitte enrolments aus.</translation>
    </message>
    <message>
        <source>--people is only for the schedule as XLSX.</source>
        <translation>--people gibt es nur für den Terminplan als XLSX.</translation>
    </message>
    <message>
        <source>--encoding is only for CSV.</source>
        <translation>--encoding gibt es nur für CSV.</translation>
    </message>
    <message>
        <source>CSV is not written as “%1”. Possible are: %2.</source>
        <translation>CSV wird nicht als „%1“ geschrieben. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a notice; the command notices lists them.</source>
        <translation>„%1“ ist keine Nummer einer Mitteilung; der Befehl notices zeigt sie.</translation>
    </message>
    <message>
        <source>--withdraw takes the numbers of notices and nothing else; the command notices lists them.</source>
        <translation>--withdraw braucht die Nummern von Mitteilungen und sonst nichts; der Befehl notices zeigt sie.</translation>
    </message>
    <message>
        <source>Please give either numbers of notices, or --all, --session, --participant or --coach.</source>
        <translation>Bitte geben Sie entweder Nummern von Mitteilungen an oder --all, --session, --participant oder --coach.</translation>
    </message>
    <message>
        <source>--way is for people who were told otherwise; notices keep the way by which they were written.</source>
        <translation>--way ist für Personen, die es auf anderem Weg erfahren haben; Mitteilungen behalten den Weg, auf dem sie verfasst sind.</translation>
    </message>
    <message>
        <source>Notes that people were told what is written for them, or by another way.</source>
        <translation>Vermerkt, dass Personen das Verfasste erhalten oder es auf anderem Weg erfahren haben.</translation>
    </message>
    <message>
        <source>Notices by number that are sent now.</source>
        <translation>Nummern der Mitteilungen, die jetzt versandt sind.</translation>
    </message>
    <message>
        <source>Everything that awaits confirmation.</source>
        <translation>Alles, was auf Bestätigung wartet.</translation>
    </message>
    <message>
        <source>They were told by another way how it is now: mail, calendar_file, letter, document or spoken.</source>
        <translation>Sie kennen den jetzigen Stand auf anderem Weg: mail, calendar_file, letter, document oder spoken.</translation>
    </message>
    <message>
        <source>Take these notices back: they were never sent.</source>
        <translation>Diese Mitteilungen zurückziehen: Sie wurden nie versandt.</translation>
    </message>
    <message>
        <source>Everybody who was told something knows how it is, or an update for them is written already.</source>
        <translation>Alle, denen etwas mitgeteilt wurde, kennen den jetzigen Stand, oder eine Änderungsmitteilung für sie ist schon verfasst.</translation>
    </message>
    <message>
        <source>Updates: also dates that somebody was never told.</source>
        <translation>Änderungsmitteilungen: auch Termine, die jemandem noch nie mitgeteilt wurden.</translation>
    </message>
    <message>
        <source>Updates: also what is written already, but not confirmed as sent.</source>
        <translation>Änderungsmitteilungen: auch, was schon verfasst, aber nicht als versandt bestätigt ist.</translation>
    </message>
    <message>
        <source>Updates can only be narrowed by --session.</source>
        <translation>Änderungsmitteilungen lassen sich nur mit --session eingrenzen.</translation>
    </message>
    <message>
        <source>%1, entry %2: %3</source>
        <translation>%1, Eintrag %2: %3</translation>
    </message>
    <message>
        <source>Only about this session; may be repeated.</source>
        <translation>Nur zu diesem Termin; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only this person; may be repeated.</source>
        <translation>Nur diese Person; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only this coach; may be repeated.</source>
        <translation>Nur dieser Coach; mehrfach möglich.</translation>
    </message>
    <message>
        <source>What was told to whom is noted by export; use the command told.</source>
        <translation>Wem was mitgeteilt ist, vermerkt das Ausgeben; nutzen Sie den Befehl told.</translation>
    </message>
    <message>
        <source>--%1 can be given only once here; only mails and updates take several.</source>
        <translation>--%1 kann hier nur einmal angegeben werden; mehrere gibt es nur bei E-Mails und Änderungsmitteilungen.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1 “%2” was removed since and stays removed.</source>
        <translation>%1 „%2“ wurde inzwischen entfernt und bleibt entfernt.</translation>
    </message>
    <message>
        <source>%1 “%2”: “%3” was edited since and stays as it is.</source>
        <translation>%1 „%2“: „%3“ wurde inzwischen geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 “%2” referred to a row that is gone and stays as it is.</source>
        <translation>%1 „%2“ verwies auf eine Zeile, die es nicht mehr gibt, und bleibt unverändert.</translation>
    </message>
    <message>
        <source>%1 “%2” belonged to a row that is gone and stays removed.</source>
        <translation>%1 „%2“ gehörte zu einer Zeile, die es nicht mehr gibt, und bleibt entfernt.</translation>
    </message>
    <message>
        <source>%1 “%2” was edited since and stays.</source>
        <translation>%1 „%2“ wurde inzwischen geändert und bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 “%2” is used elsewhere by now and stays.</source>
        <translation>%1 „%2“ wird inzwischen an anderer Stelle verwendet und bleibt erhalten.</translation>
    </message>
    <message>
        <source>The data changed meanwhile. Nothing was changed; please try again.</source>
        <translation>Die Daten haben sich inzwischen geändert. Es wurde nichts verändert; bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters, at most %3 are possible.</source>
        <translation>„%1“ ist zu lang: %2 Zeichen, höchstens %3 sind möglich.</translation>
    </message>
    <message>
        <source>“%1” contains characters that cannot be written. Please type it anew.</source>
        <translation>„%1“ enthält Zeichen, die nicht geschrieben werden können. Bitte geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is already used by “%3”. Please choose another.</source>
        <translation>„%1“: „%2“ ist bereits an „%3“ vergeben. Bitte wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>“%1” refers to a row that does not exist. Please choose an existing one.</source>
        <translation>„%1“ verweist auf eine Zeile, die es nicht gibt. Bitte wählen Sie eine vorhandene.</translation>
    </message>
    <message>
        <source>The language of documents is de or en.</source>
        <translation>Die Sprache der Dokumente ist de oder en.</translation>
    </message>
    <message>
        <source>The minimum share of a session is a number from 0 to 100.</source>
        <translation>Der Mindestanteil an einem Termin ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>The number of trainings needed cannot be negative.</source>
        <translation>Die Zahl der erforderlichen Trainings kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The key (AGS) of “%1” needs 8 digits, that of a county 5.</source>
        <translation>Der Schlüssel (AGS) von „%1“ braucht 8 Ziffern, der eines Kreises 5.</translation>
    </message>
    <message>
        <source>The population cannot be negative.</source>
        <translation>Die Einwohnerzahl kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>“%1” is not a county.</source>
        <translation>„%1“ ist kein Kreis.</translation>
    </message>
    <message>
        <source>“%1” must end after it begins.</source>
        <translation>„%1“ muss nach dem Beginn enden.</translation>
    </message>
    <message>
        <source>“%1” has an end but no beginning.</source>
        <translation>„%1“ hat ein Ende, aber keinen Beginn.</translation>
    </message>
    <message>
        <source>Minimum and maximum of “%1” cannot be negative.</source>
        <translation>Mindest- und Höchstzahl von „%1“ können nicht negativ sein.</translation>
    </message>
    <message>
        <source>The minimum of “%1” is greater than its maximum.</source>
        <translation>Die Mindestzahl von „%1“ ist größer als die Höchstzahl.</translation>
    </message>
    <message>
        <source>This person already has a place in this session. Please change that one.</source>
        <translation>Diese Person ist bei diesem Termin bereits eingetragen. Bitte ändern Sie den vorhandenen Eintrag.</translation>
    </message>
    <message>
        <source>Minutes cannot be negative.</source>
        <translation>Die Minuten können nicht negativ sein.</translation>
    </message>
    <message>
        <source>A ground of eligibility belongs to a municipality or to a participant.</source>
        <translation>Ein Berechtigungsgrund gehört zu einer Kommune oder zu einer Teilnehmerin oder einem Teilnehmer.</translation>
    </message>
    <message>
        <source>An exception needs a reason.</source>
        <translation>Eine Ausnahme braucht eine Begründung.</translation>
    </message>
    <message>
        <source>An interest names a question or a training.</source>
        <translation>Ein Interesse nennt eine Leitfrage oder ein Training.</translation>
    </message>
    <message>
        <source>The rank of an interest is 1 or more.</source>
        <translation>Der Rang eines Interesses ist mindestens 1.</translation>
    </message>
    <message>
        <source>An unavailable time belongs to a participant or to a coach.</source>
        <translation>Eine Sperrzeit gehört zu einer Teilnehmerin, einem Teilnehmer oder einem Coach.</translation>
    </message>
    <message>
        <source>An unavailable time needs a beginning and a later end.</source>
        <translation>Eine Sperrzeit braucht einen Beginn und ein späteres Ende.</translation>
    </message>
    <message>
        <source>A colour is written as # and six digits, such as #0072b2.</source>
        <translation>Eine Farbe wird als # mit sechs Ziffern geschrieben, etwa #0072b2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed while rows in “%2” refer to it. Change or remove those first.</source>
        <translation>„%1“ kann nicht entfernt werden, solange Zeilen in „%2“ darauf verweisen. Ändern oder entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood. %3</source>
        <translation>%1: „%2“ ist nicht verständlich. %3</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood. Possible are: %3.</source>
        <translation>%1: „%2“ ist nicht verständlich. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>Please write yes or no.</source>
        <translation>Bitte schreiben Sie ja oder nein.</translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation>Bitte schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Bitte schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>Please write a date such as 15.10.2024 or 2024-10-15.</source>
        <translation>Bitte schreiben Sie ein Datum wie 15.10.2024 oder 2024-10-15.</translation>
    </message>
    <message>
        <source>Please write date and time such as 15.10.2024 10:00.</source>
        <translation>Bitte schreiben Sie Datum und Uhrzeit wie 15.10.2024 10:00.</translation>
    </message>
    <message>
        <source>There is no row “%1” in “%2”. Please give an existing name, key or number.</source>
        <translation>In „%2“ gibt es keine Zeile „%1“. Bitte geben Sie einen vorhandenen Namen, Schlüssel oder eine Nummer an.</translation>
    </message>
    <message>
        <source>“%1” names %2 rows in “%3”. Please give the key or the number.</source>
        <translation>„%1“ steht in „%3“ für %2 Zeilen. Bitte geben Sie den Schlüssel oder die Nummer an.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Confirmation of attendance</source>
        <translation>Teilnahmebescheinigung</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Certificate templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Certificate template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer:in</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt Nummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Data printed</source>
        <translation>Gedruckte Daten</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Decisions on certificates</source>
        <translation>Entscheidungen über Zertifikate</translation>
    </message>
    <message>
        <source>Decision on a certificate</source>
        <translation>Entscheidung über ein Zertifikat</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berechtigt</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coaches</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Akademischer Titel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Trainings at most</source>
        <translation>Höchstzahl der Trainings</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Unavailable times</source>
        <translation>Sperrzeiten</translation>
    </message>
    <message>
        <source>Unavailable time</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Climate mobility plan</source>
        <translation>Klimamobilitätsplan</translation>
    </message>
    <message>
        <source>Action plan for mobility, climate and noise protection</source>
        <translation>Aktionsplan für Mobilität, Klima- und Lärmschutz</translation>
    </message>
    <message>
        <source>Coordination of a county</source>
        <translation>Koordination eines Landkreises</translation>
    </message>
    <message>
        <source>Member of the municipal network</source>
        <translation>Mitglied im kommunalen Netzwerk</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Teilnahmeberechtigung</translation>
    </message>
    <message>
        <source>Ground of eligibility</source>
        <translation>Berechtigungsgrund</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation>Datum des Nachweises</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Partly present</source>
        <translation>Teilweise anwesend</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Place on the waiting list</source>
        <translation>Platz auf der Warteliste</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Offer until</source>
        <translation>Angebot bis</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Einsicht</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Offen geblieben</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Large district town</source>
        <translation>Große Kreisstadt</translation>
    </message>
    <message>
        <source>Urban district</source>
        <translation>Stadtkreis</translation>
    </message>
    <message>
        <source>Rural district</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>Other institution</source>
        <translation>Sonstige Einrichtung</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Key (AGS)</source>
        <translation>Schlüssel (AGS)</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Amtlicher Name</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer:innen</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Zusatz nach dem Namen</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation as given</source>
        <translation>Organisation laut Angabe</translation>
    </message>
    <message>
        <source>Trainings wanted</source>
        <translation>Gewünschte Trainings</translation>
    </message>
    <message>
        <source>Accepts other trainings</source>
        <translation>Auch andere Trainings</translation>
    </message>
    <message>
        <source>Spelling confirmed</source>
        <translation>Schreibweise bestätigt</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Angemeldet am</translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation>Einwilligung vom</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programmdurchgang</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Ausstellungsort</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Function of the signer</source>
        <translation>Funktion der unterzeichnenden Person</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Kontakt-E-Mail</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Register as of</source>
        <translation>Stand des Verzeichnisses</translation>
    </message>
    <message>
        <source>Limit of participants</source>
        <translation>Höchstzahl der Teilnehmer:innen</translation>
    </message>
    <message>
        <source>Climate mobility plan entitles</source>
        <translation>Klimamobilitätsplan berechtigt</translation>
    </message>
    <message>
        <source>Action plan entitles</source>
        <translation>Aktionsplan berechtigt</translation>
    </message>
    <message>
        <source>Coordination of a county entitles</source>
        <translation>Koordination eines Landkreises berechtigt</translation>
    </message>
    <message>
        <source>Membership of the network entitles</source>
        <translation>Mitgliedschaft im Netzwerk berechtigt</translation>
    </message>
    <message>
        <source>Certificate needs the kick-off</source>
        <translation>Auftakt für Zertifikat erforderlich</translation>
    </message>
    <message>
        <source>Trainings needed for a certificate</source>
        <translation>Erforderliche Trainings für Zertifikat</translation>
    </message>
    <message>
        <source>Certificate needs the closing event</source>
        <translation>Abschluss für Zertifikat erforderlich</translation>
    </message>
    <message>
        <source>Minimum share of a session in percent</source>
        <translation>Mindestanteil an einem Termin in Prozent</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Baustein</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Leitfragen</translation>
    </message>
    <message>
        <source>Guiding question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Raised in</source>
        <translation>Aufgekommen bei</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Wird angeboten</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Short key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>Information event</source>
        <translation>Informationsveranstaltung</translation>
    </message>
    <message>
        <source>Kick-off workshop</source>
        <translation>Auftaktworkshop</translation>
    </message>
    <message>
        <source>Impulse training</source>
        <translation>Impuls-Training</translation>
    </message>
    <message>
        <source>Closing event</source>
        <translation>Abschlussveranstaltung</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Sonstiger Termin</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In Präsenz</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Leitfragen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Cancel the place in “%1”</source>
        <translation>Platz in „%1“ absagen</translation>
    </message>
    <message>
        <source>“%1” has places in “%2” and “%3”, which overlap.</source>
        <translation>„%1“ hat Plätze in „%2“ und „%3“, die sich überschneiden.</translation>
    </message>
    <message>
        <source>Coach “%1” leads “%2” and “%3”, which overlap.</source>
        <translation>Coach „%1“ leitet „%2“ und „%3“, die sich überschneiden.</translation>
    </message>
    <message>
        <source>Attendance missing for “%1”.</source>
        <translation>Die Anwesenheit bei „%1“ ist nicht erfasst.</translation>
    </message>
    <message>
        <source>“%1” was attended for too short a time.</source>
        <translation>Die Teilnahme an „%1“ war zu kurz.</translation>
    </message>
    <message>
        <source>%1 of %2 trainings needed were attended.</source>
        <translation>Besucht wurden %1 von %2 erforderlichen Trainings.</translation>
    </message>
    <message>
        <source>“%1” has no municipality.</source>
        <translation>„%1“ hat keine Kommune.</translation>
    </message>
    <message>
        <source>“%1” has no e-mail address.</source>
        <translation>„%1“ hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The e-mail address of “%1” cannot be right.</source>
        <translation>Die E-Mail-Adresse von „%1“ kann nicht stimmen.</translation>
    </message>
    <message>
        <source>“%1” has no role.</source>
        <translation>„%1“ hat keine Rolle.</translation>
    </message>
    <message>
        <source>“%1” is a county coordinator of an urban district, which § 29 KlimaG BW exempts.</source>
        <translation>„%1“ ist als Landkreiskoordinator:in einem Stadtkreis zugeordnet; § 29 KlimaG BW nimmt Stadtkreise aus.</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n people is not recorded for “%1”.</source>
        <translation>
            <numerusform>Die Anwesenheit von %n Person ist für „%1“ nicht erfasst.</numerusform>
            <numerusform>Die Anwesenheit von %n Personen ist für „%1“ nicht erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has %2 people for %3 seats.</source>
        <translation>„%1“ hat %2 Personen auf %3 Plätzen.</translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n enrolled on the waiting list</source>
        <translation>
            <numerusform>Die zuletzt angemeldete Person auf die Warteliste setzen</numerusform>
            <numerusform>Die letzten %n Angemeldeten auf die Warteliste setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such remedy for this problem.</source>
        <translation>Diese Abhilfe gibt es für diesen offenen Punkt nicht.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Create the programme</source>
        <translation>Programmdurchgang anlegen</translation>
    </message>
    <message>
        <source>There is no participant %1.</source>
        <translation>Es gibt keine Teilnehmerin und keinen Teilnehmer %1.</translation>
    </message>
    <message>
        <source>The number %1 was already given. Please issue again.</source>
        <translation>Die Nummer %1 ist bereits vergeben. Bitte stellen Sie erneut aus.</translation>
    </message>
    <message>
        <source>“%1” already holds the valid document %2. Reprint it instead.</source>
        <translation>„%1“ besitzt bereits das gültige Dokument %2. Drucken Sie dieses nach.</translation>
    </message>
    <message>
        <source>A decision against the rule needs a reason.</source>
        <translation>Eine Entscheidung gegen die Regel braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Grant “%1” a certificate</source>
        <translation>„%1“ ein Zertifikat zuerkennen</translation>
    </message>
    <message>
        <source>Deny “%1” a certificate</source>
        <translation>„%1“ das Zertifikat verweigern</translation>
    </message>
    <message>
        <source>Let the rule decide on the certificate of “%1”</source>
        <translation>Über das Zertifikat von „%1“ die Regel entscheiden lassen</translation>
    </message>
    <message>
        <source>Set “%1” to “%2” in “%3”</source>
        <translation>„%1“ in „%3“ auf „%2“ setzen</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n participants in “%1”</source>
        <translation>
            <numerusform>%n Teilnehmer:in für „%1“ anmelden</numerusform>
            <numerusform>%n Teilnehmer:innen für „%1“ anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n participants to “%1” in “%2”</source>
        <translation>
            <numerusform>%n Teilnehmer:in in „%2“ auf „%1“ setzen</numerusform>
            <numerusform>%n Teilnehmer:innen in „%2“ auf „%1“ setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Record “%1” for “%2” in “%3”</source>
        <translation>„%1“ für „%2“ in „%3“ erfassen</translation>
    </message>
    <message numerus="yes">
        <source>Record attendance of %n participants in “%1”</source>
        <translation>
            <numerusform>Anwesenheit von %n Person in „%1“ erfassen</numerusform>
            <numerusform>Anwesenheit von %n Personen in „%1“ erfassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record attendance in %n places</source>
        <translation>
            <numerusform>Anwesenheit an %n Stelle erfassen</numerusform>
            <numerusform>Anwesenheit an %n Stellen erfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no place in “%2”. Please enrol the person first.</source>
        <translation>„%1“ hat in „%2“ keinen Platz. Bitte melden Sie die Person zuerst an.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Es gibt keinen Termin %1.</translation>
    </message>
    <message>
        <source>“%1” is cancelled. Please choose another session or plan it again first.</source>
        <translation>„%1“ ist abgesagt. Bitte wählen Sie einen anderen Termin oder setzen Sie diesen zuerst wieder an.</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n sessions</source>
        <translation>
            <numerusform>%n Termin veröffentlichen</numerusform>
            <numerusform>%n Termine veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Es gibt keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1” in “%2”. Possible are: %3.</source>
        <translation>In „%2“ gibt es kein Feld „%1“. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>There is no row %1 in “%2”.</source>
        <translation>In „%2“ gibt es keine Zeile %1.</translation>
    </message>
    <message>
        <source>The value given does not fit the field “%1”.</source>
        <translation>Der angegebene Wert passt nicht zum Feld „%1“.</translation>
    </message>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>„%1“ von „%2“ ändern</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>%1 „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>The programme itself cannot be removed.</source>
        <translation>Der Programmdurchgang selbst kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <translation>%1 „%2“ entfernen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Rural municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>The kick-off workshop was not attended.</source>
        <translation>Der Auftaktworkshop wurde nicht besucht.</translation>
    </message>
    <message>
        <source>The closing event was neither attended nor excused.</source>
        <translation>Die Abschlussveranstaltung wurde weder besucht noch entschuldigt versäumt.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificates</source>
        <translation>
            <numerusform>%n Zertifikat ausstellen</numerusform>
            <numerusform>%n Zertifikate ausstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n rows in “%2”</source>
        <translation>
            <numerusform>„%1“ von %n Zeile in „%2“ ändern</numerusform>
            <numerusform>„%1“ von %n Zeilen in „%2“ ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows from “%1”</source>
        <translation>
            <numerusform>%n Zeile aus „%1“ entfernen</numerusform>
            <numerusform>%n Zeilen aus „%1“ entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rows in “%1”</source>
        <translation>
            <numerusform>%n Zeile in „%1“ duplizieren</numerusform>
            <numerusform>%n Zeilen in „%1“ duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A file holds one programme. Please create another file for another one.</source>
        <translation>Eine Datei enthält genau einen Programmdurchgang. Bitte legen Sie für einen weiteren eine neue Datei an.</translation>
    </message>
    <message>
        <source>Rows in “%1” are kept by the program and cannot be changed by hand.</source>
        <translation>Zeilen in „%1“ führt das Programm selbst; sie lassen sich nicht von Hand ändern.</translation>
    </message>
    <message>
        <source>A limit of participants cannot be negative.</source>
        <translation>Eine Höchstzahl der Teilnehmer:innen kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Namensvarianten</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Namensvariante</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>Frühere Nummer</translation>
    </message>
    <message>
        <source>People who are not the same</source>
        <translation>Verschiedene Personen</translation>
    </message>
    <message>
        <source>Pair of people who are not the same</source>
        <translation>Paar verschiedener Personen</translation>
    </message>
    <message>
        <source>Other participant</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Import recipes</source>
        <translation>Importrezepte</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>Importrezept</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Art der Liste</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Meanings of headings</source>
        <translation>Bedeutungen von Überschriften</translation>
    </message>
    <message>
        <source>Meaning of a heading</source>
        <translation>Bedeutung einer Überschrift</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Limit of participants from one county</source>
        <translation>Höchstzahl der Teilnehmer:innen je Kreis</translation>
    </message>
    <message>
        <source>Exceptions entitle</source>
        <translation>Ausnahmen berechtigen</translation>
    </message>
    <message>
        <source>The names are the same, and the municipality is the same or not known.</source>
        <translation>Die Namen sind gleich, und die Kommune ist dieselbe oder nicht bekannt.</translation>
    </message>
    <message>
        <source>Given and family name are swapped, and the municipality is the same or not known.</source>
        <translation>Vor- und Nachname sind vertauscht, und die Kommune ist dieselbe oder nicht bekannt.</translation>
    </message>
    <message>
        <source>The e-mail addresses are the same.</source>
        <translation>Die E-Mail-Adressen sind gleich.</translation>
    </message>
    <message>
        <source>“%1” of “%2” was valid until %3.</source>
        <translation>„%1“ von „%2“ war bis %3 gültig.</translation>
    </message>
    <message>
        <source>“%1” of “%2” has no evidence.</source>
        <translation>Für „%1“ von „%2“ fehlt der Nachweis.</translation>
    </message>
    <message>
        <source>“%1” of “%2” does not name who decided.</source>
        <translation>Bei „%1“ von „%2“ steht nicht, wer entschieden hat.</translation>
    </message>
    <message>
        <source>The evidence for “%1” of “%2” has no date.</source>
        <translation>Der Nachweis für „%1“ von „%2“ hat kein Datum.</translation>
    </message>
    <message>
        <source>Put “%1” on the waiting list</source>
        <translation>„%1“ auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>“%1” has no ground of eligibility.</source>
        <translation>Für „%1“ ist kein Berechtigungsgrund eingetragen.</translation>
    </message>
    <message>
        <source>No ground of “%1” counts: %2.</source>
        <translation>Kein Berechtigungsgrund von „%1“ zählt: %2.</translation>
    </message>
    <message>
        <source>The appointment of “%1” as coordinator of the county has no evidence.</source>
        <translation>Für die Bestellung von „%1“ als Landkreiskoordinator:in fehlt der Nachweis.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n coordinators who take part; a county has one (§ 29 KlimaG BW).</source>
        <translation>
            <numerusform>Aus „%1“ nimmt %n Landkreiskoordinator:in teil; ein Landkreis hat eine (§ 29 KlimaG BW).</numerusform>
            <numerusform>Aus „%1“ nehmen %n Landkreiskoordinator:innen teil; ein Landkreis hat eine (§ 29 KlimaG BW).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a ground of eligibility and the municipality that holds it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” has no evidence.</source>
        <translation>Für „%1“ fehlt der Nachweis.</translation>
    </message>
    <message>
        <source>The evidence of “%1” has no date.</source>
        <translation>Der Nachweis für „%1“ hat kein Datum.</translation>
    </message>
    <message>
        <source>Nobody is named who decided on the exception.</source>
        <translation>Wer über die Ausnahme entschieden hat, ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>Eligible as of %1 only by exception: “%2”.</source>
        <translation>Am %1 nur durch eine Ausnahme berechtigt: „%2“.</translation>
    </message>
    <message>
        <source>Eligible as of %1 only by exception, decided by %2: “%3”.</source>
        <translation>Am %1 nur durch eine Ausnahme berechtigt, entschieden von %2: „%3“.</translation>
    </message>
    <message>
        <source>Not eligible as of %1: %2.</source>
        <translation>Am %1 nicht berechtigt: %2.</translation>
    </message>
    <message>
        <source>Not eligible as of %1: neither a ground nor a municipality is entered.</source>
        <translation>Am %1 nicht berechtigt: Weder ein Grund noch eine Kommune ist eingetragen.</translation>
    </message>
    <message>
        <source>Not eligible as of %1: no ground is entered, neither for the person nor for “%2”.</source>
        <translation>Am %1 nicht berechtigt: Weder für die Person noch für „%2“ ist ein Grund eingetragen.</translation>
    </message>
    <message>
        <source>%1 (%2, by role)</source>
        <comment>a ground of eligibility, the county, and that it follows from the role</comment>
        <translation>%1 (%2, aufgrund der Rolle)</translation>
    </message>
    <message>
        <source>“%1” does not count in this programme</source>
        <translation>„%1“ zählt in diesem Programmdurchgang nicht</translation>
    </message>
    <message>
        <source>“%1” does not count because § 29 KlimaG BW exempts urban districts</source>
        <translation>„%1“ zählt nicht, weil § 29 KlimaG BW Stadtkreise ausnimmt</translation>
    </message>
    <message>
        <source>“%1” counts only for people whom a rural district sends</source>
        <translation>„%1“ zählt nur für Personen, die ein Landkreis entsendet</translation>
    </message>
    <message>
        <source>“%1” counts only for the coordinator of the county</source>
        <translation>„%1“ zählt nur für Landkreiskoordinator:innen</translation>
    </message>
    <message>
        <source>“%1” has no reason</source>
        <translation>„%1“ hat keine Begründung</translation>
    </message>
    <message>
        <source>“%1” was valid until %2</source>
        <translation>„%1“ war bis %2 gültig</translation>
    </message>
    <message>
        <source>Eligible as of %1: %2.</source>
        <translation>Am %1 berechtigt: %2.</translation>
    </message>
    <message>
        <source>Does not count: %1.</source>
        <translation>Zählt nicht: %1.</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>berechtigt</translation>
    </message>
    <message>
        <source>by exception</source>
        <translation>durch Ausnahme</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>nicht berechtigt</translation>
    </message>
    <message>
        <source>%1 people are accepted as “%2”, the limit is %3.</source>
        <translation>%1 Personen sind als „%2“ zugelassen; die Höchstzahl ist %3.</translation>
    </message>
    <message>
        <source>%1 people from “%2” are accepted, the limit for a county is %3.</source>
        <translation>%1 Personen aus „%2“ sind zugelassen; die Höchstzahl je Kreis ist %3.</translation>
    </message>
    <message>
        <source>%1 people are accepted, the limit of the programme is %2.</source>
        <translation>%1 Personen sind zugelassen; die Höchstzahl des Programmdurchgangs ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n accepted on the waiting list</source>
        <translation>
            <numerusform>Die zuletzt zugelassene Person auf die Warteliste setzen</numerusform>
            <numerusform>Die letzten %n Zugelassenen auf die Warteliste setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <comment>all people of the programme</comment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>without role</source>
        <translation>ohne Rolle</translation>
    </message>
    <message>
        <source>without county</source>
        <translation>ohne Kreis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role or county, and how many are accepted</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a role or county, how many are accepted, the limit</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” may be the same person: the names are the same.</source>
        <translation>„%1“ und „%2“ sind vielleicht dieselbe Person: Die Namen sind gleich.</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be the same person: given and family name are swapped.</source>
        <translation>„%1“ und „%2“ sind vielleicht dieselbe Person: Vor- und Nachname sind vertauscht.</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be the same person: the e-mail addresses are the same.</source>
        <translation>„%1“ und „%2“ sind vielleicht dieselbe Person: Die E-Mail-Adressen sind gleich.</translation>
    </message>
    <message>
        <source>Merge the two rows</source>
        <translation>Die beiden Einträge zusammenführen</translation>
    </message>
    <message>
        <source>Remember that they are not the same</source>
        <translation>Merken, dass es zwei Personen sind</translation>
    </message>
    <message>
        <source>There is no municipality %1.</source>
        <translation>Es gibt keine Kommune %1.</translation>
    </message>
    <message>
        <source>Grant an exception to “%1”</source>
        <translation>„%1“ eine Ausnahme gewähren</translation>
    </message>
    <message>
        <source>Enter “%1” for “%2”</source>
        <translation>„%1“ für „%2“ eintragen</translation>
    </message>
    <message numerus="yes">
        <source>Grant %n participants an exception</source>
        <translation>
            <numerusform>%n Teilnehmer:in eine Ausnahme gewähren</numerusform>
            <numerusform>%n Teilnehmer:innen eine Ausnahme gewähren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter “%1” for %n participants</source>
        <translation>
            <numerusform>„%1“ für %n Teilnehmer:in eintragen</numerusform>
            <numerusform>„%1“ für %n Teilnehmer:innen eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter “%1” for %n municipalities</source>
        <translation>
            <numerusform>„%1“ für %n Kommune eintragen</numerusform>
            <numerusform>„%1“ für %n Kommunen eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>An exception needs the name of who decided.</source>
        <translation>Eine Ausnahme braucht den Namen der Person, die entschieden hat.</translation>
    </message>
    <message>
        <source>The validity ends before the day of the evidence. Please look at both dates.</source>
        <translation>Die Gültigkeit endet vor dem Datum des Nachweises. Bitte prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>„%1“ zulassen</translation>
    </message>
    <message>
        <source>Decline “%1”</source>
        <translation>„%1“ ablehnen</translation>
    </message>
    <message>
        <source>Set “%1” to “%2”</source>
        <translation>„%1“ auf „%2“ setzen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n participants</source>
        <translation>
            <numerusform>%n Teilnehmer:in zulassen</numerusform>
            <numerusform>%n Teilnehmer:innen zulassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n participants on the waiting list</source>
        <translation>
            <numerusform>%n Teilnehmer:in auf die Warteliste setzen</numerusform>
            <numerusform>%n Teilnehmer:innen auf die Warteliste setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n participants</source>
        <translation>
            <numerusform>%n Teilnehmer:in ablehnen</numerusform>
            <numerusform>%n Teilnehmer:innen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n participants to “%1”</source>
        <translation>
            <numerusform>%n Teilnehmer:in auf „%1“ setzen</numerusform>
            <numerusform>%n Teilnehmer:innen auf „%1“ setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ground of eligibility %1.</source>
        <translation>Es gibt keinen Berechtigungsgrund %1.</translation>
    </message>
    <message>
        <source>Remove “%1” of “%2”</source>
        <translation>„%1“ bei „%2“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n grounds of eligibility</source>
        <translation>
            <numerusform>%n Berechtigungsgrund entfernen</numerusform>
            <numerusform>%n Berechtigungsgründe entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance of “%1”: %2.</source>
        <translation>Anwesenheit von „%1“: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of “%1”: %2, %n minutes.</source>
        <translation>
            <numerusform>Anwesenheit von „%1“: %2, %n Minute.</numerusform>
            <numerusform>Anwesenheit von „%1“: %2, %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>State of “%1”: %2.</source>
        <translation>Status von „%1“: %2.</translation>
    </message>
    <message>
        <source>“%1” was to get a certificate: %2 (%3)</source>
        <translation>„%1“ sollte ein Zertifikat erhalten: %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” was to get no certificate: %2 (%3)</source>
        <translation>„%1“ sollte kein Zertifikat erhalten: %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” is one row already. Please name two different people.</source>
        <translation>„%1“ ist bereits ein einziger Eintrag. Bitte nennen Sie zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>Merge “%1” and “%2”</source>
        <translation>„%1“ und „%2“ zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge “%1” and %n others</source>
        <translation>
            <numerusform>„%1“ und %n weiteren Eintrag zusammenführen</numerusform>
            <numerusform>„%1“ und %n weitere Einträge zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember that “%1” and “%2” are not the same</source>
        <translation>Merken, dass „%1“ und „%2“ zwei Personen sind</translation>
    </message>
    <message numerus="yes">
        <source>Remember %n pairs of people who are not the same</source>
        <translation>
            <numerusform>Bei %n Paar merken, dass es zwei Personen sind</numerusform>
            <numerusform>Bei %n Paaren merken, dass es jeweils zwei Personen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has evidence only from %2</source>
        <translation>„%1“ hat erst einen Nachweis vom %2</translation>
    </message>
    <message>
        <source>At least one person of a municipality has to be possible in a training.</source>
        <translation>Mindestens eine Person einer Kommune muss in einem Training möglich sein.</translation>
    </message>
    <message>
        <source>A place is offered for 1 to 365 days.</source>
        <translation>Ein Platz wird für 1 bis 365 Tage angeboten.</translation>
    </message>
    <message>
        <source>“%1” must not end before it begins.</source>
        <translation>„%1“ darf nicht enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>The best score is a number from 2 to 100.</source>
        <translation>Die beste Bewertung ist eine Zahl von 2 bis 100.</translation>
    </message>
    <message>
        <source>A score is a number from 1 to %1.</source>
        <translation>Eine Bewertung ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>An answer needs a score or a comment.</source>
        <translation>Eine Antwort braucht eine Bewertung oder einen Kommentar.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Answer of a feedback form</source>
        <translation>Antwort eines Rückmeldebogens</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>Beste Bewertung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Ignored problems</source>
        <translation>Belassene offene Punkte</translation>
    </message>
    <message>
        <source>Ignored problem</source>
        <translation>Belassener offener Punkt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Offener Punkt</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>People of one municipality in a training at most</source>
        <translation>Personen einer Kommune je Training höchstens</translation>
    </message>
    <message>
        <source>Days to accept an offered place</source>
        <translation>Tage, um einen angebotenen Platz anzunehmen</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>School holiday</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Heilige Drei Könige</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>Day of German Unity</source>
        <translation>Tag der Deutschen Einheit</translation>
    </message>
    <message>
        <source>All Saints’ Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>1. Weihnachtstag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>2. Weihnachtstag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Fronleichnam</translation>
    </message>
    <message>
        <source>Weekend: %1</source>
        <translation>Wochenende: %1</translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <translation>Feiertag: %1</translation>
    </message>
    <message>
        <source>School holidays: %1</source>
        <translation>Schulferien: %1</translation>
    </message>
    <message>
        <source>“%1” is not available</source>
        <translation>„%1“ ist verhindert</translation>
    </message>
    <message>
        <source>“%1” leads “%2” then</source>
        <translation>„%1“ leitet dann „%2“</translation>
    </message>
    <message>
        <source>At the same time for the same people: “%1”</source>
        <translation>Gleichzeitig für dieselben Personen: „%1“</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>whom a session is for</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Move “%1” to %2, for %3</source>
        <translation>„%1“ verschieben auf %2, für %3</translation>
    </message>
    <message>
        <source>Plan “%1” for %2</source>
        <translation>„%1“ planen für %2</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>„%1“ verschieben auf %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>%n Termin verschieben</numerusform>
            <numerusform>%n Termine verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>So far no session can be moved. Please choose fewer days or minutes.</source>
        <translation>So weit lässt sich kein Termin verschieben. Bitte wählen Sie weniger Tage oder Minuten.</translation>
    </message>
    <message>
        <source>“%1” would get a date that is too far away. Please choose fewer days.</source>
        <translation>„%1“ bekäme ein Datum, das zu weit entfernt ist. Bitte wählen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>A series has %1 sessions at most. Please choose fewer or an earlier last day.</source>
        <translation>Eine Serie hat höchstens %1 Termine. Bitte wählen Sie weniger oder einen früheren letzten Tag.</translation>
    </message>
    <message numerus="yes">
        <source>Repeat “%1” %n times</source>
        <translation>
            <numerusform>„%1“ %n-mal wiederholen</numerusform>
            <numerusform>„%1“ %n-mal wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no date yet. Please enter when it begins first.</source>
        <translation>„%1“ hat noch kein Datum. Bitte tragen Sie zuerst ein, wann der Termin beginnt.</translation>
    </message>
    <message>
        <source>A series repeats every 1 to 52 weeks.</source>
        <translation>Eine Serie wiederholt sich alle 1 bis 52 Wochen.</translation>
    </message>
    <message>
        <source>A weekday is a number from 1 (Monday) to 7 (Sunday).</source>
        <translation>Ein Wochentag ist eine Zahl von 1 (Montag) bis 7 (Sonntag).</translation>
    </message>
    <message>
        <source>Please say how often the session is held or which day is the last.</source>
        <translation>Bitte geben Sie an, wie oft der Termin stattfindet oder welcher Tag der letzte ist.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n sessions</source>
        <translation>
            <numerusform>%n Termin duplizieren</numerusform>
            <numerusform>%n Termine duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate “%1” as “%2”</source>
        <translation>„%1“ als „%2“ duplizieren</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ absagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and free %n people</source>
        <comment>what is done, and how many lose their places by it</comment>
        <translation>
            <numerusform>%1 und %n Person freigeben</numerusform>
            <numerusform>%1 und %n Personen freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>„%1“ bestätigen</translation>
    </message>
    <message>
        <source>“%1” has not begun yet, so it cannot have been held.</source>
        <translation>„%1“ hat noch nicht begonnen und kann deshalb nicht stattgefunden haben.</translation>
    </message>
    <message>
        <source>Mark “%1” as held</source>
        <translation>„%1“ als durchgeführt kennzeichnen</translation>
    </message>
    <message>
        <source>nobody answers it</source>
        <extracomment>of a guiding question that no session deals with (German: &quot;niemand beantwortet sie&quot;)</extracomment>
        <translation>niemand beantwortet sie</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a limit of seats</source>
        <extracomment>&quot;2 trainings without a limit of seats&quot;</extracomment>
        <translation>%1 ohne Höchstzahl</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>&quot;2 trainings with 16 seats&quot; (German dative: &quot;2 Trainings mit 16 Plätzen&quot;)</extracomment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many want it, what answers it</comment>
        <extracomment>&quot;7 people, 2 trainings with 16 seats&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>a guiding question by its number where its text has no room (German: &quot;Q12&quot; too)</extracomment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>Es gibt keine Leitfrage %1.</translation>
    </message>
    <message>
        <source>“%1” is a question for the role “%2”, and “%3” has another one.</source>
        <translation>„%1“ ist eine Leitfrage für die Rolle „%2“, und „%3“ hat eine andere.</translation>
    </message>
    <message>
        <source>Remove the wish of “%1” for %2</source>
        <translation>Wunsch von „%1“ zu %2 entfernen</translation>
    </message>
    <message>
        <source>Set the wish of “%1” for %2 to rank %3</source>
        <translation>Wunsch von „%1“ zu %2 auf Rang %3 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set %n wishes of “%1”</source>
        <translation>
            <numerusform>%n Wunsch von „%1“ setzen</numerusform>
            <numerusform>%n Wünsche von „%1“ setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme has changed since this training was proposed. Please look at the proposals again.</source>
        <translation>Der Programmdurchgang hat sich geändert, seit dieses Training vorgeschlagen wurde. Bitte sehen Sie die Vorschläge noch einmal an.</translation>
    </message>
    <message>
        <source>Impulse training: %1</source>
        <extracomment>title of a training by its questions: &quot;Impulse training: Q3, Q4&quot;</extracomment>
        <translation>Impuls-Training: %1</translation>
    </message>
    <message>
        <source>The proposal has no such date in common.</source>
        <translation>Der Vorschlag hat keinen solchen gemeinsamen Termin.</translation>
    </message>
    <message numerus="yes">
        <source>Create “%1” and set %n participants to “%2”</source>
        <translation>
            <numerusform>„%1“ anlegen und %n Teilnehmer:in auf „%2“ setzen</numerusform>
            <numerusform>„%1“ anlegen und %n Teilnehmer:innen auf „%2“ setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say for which role the questions are.</source>
        <translation>Bitte geben Sie an, für welche Rolle die Leitfragen sind.</translation>
    </message>
    <message>
        <source>Add the question “%1” for “%2”</source>
        <translation>Leitfrage „%1“ für „%2“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions for “%1”</source>
        <translation>
            <numerusform>%n Leitfrage für „%1“ hinzufügen</numerusform>
            <numerusform>%n Leitfragen für „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>kann nicht</translation>
    </message>
    <message>
        <source>cannot come: %1</source>
        <comment>why somebody cannot come to a session</comment>
        <translation>kann nicht: %1</translation>
    </message>
    <message>
        <source>does not take part (%1)</source>
        <translation>nimmt nicht teil (%1)</translation>
    </message>
    <message>
        <source>has “%1” at that time</source>
        <translation>hat zur selben Zeit „%1“</translation>
    </message>
    <message>
        <source>for another role</source>
        <translation>für eine andere Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%n from %1 already</source>
        <comment>people of a municipality in a training</comment>
        <translation>
            <numerusform>schon %n aus %1</numerusform>
            <numerusform>schon %n aus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seats taken</source>
        <translation>
            <numerusform>%1 von %n Platz besetzt</numerusform>
            <numerusform>%1 von %n Plätzen besetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats taken, no limit</source>
        <translation>
            <numerusform>%n Platz besetzt, keine Höchstzahl</numerusform>
            <numerusform>%n Plätze besetzt, keine Höchstzahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>%n Person zu viel</numerusform>
            <numerusform>%n Personen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them invited</source>
        <translation>
            <numerusform>davon %n eingeladen</numerusform>
            <numerusform>davon %n eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing from the minimum of %1</source>
        <translation>
            <numerusform>%n fehlt zur Mindestzahl %1</numerusform>
            <numerusform>%n fehlen zur Mindestzahl %1</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum %1 reached</source>
        <translation>Mindestzahl %1 erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>%n auf der Warteliste</numerusform>
            <numerusform>%n auf der Warteliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n participants on the waiting list of “%1”</source>
        <translation>
            <numerusform>%n Teilnehmer:in auf die Warteliste von „%1“ setzen</numerusform>
            <numerusform>%n Teilnehmer:innen auf die Warteliste von „%1“ setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n on the waiting list</source>
        <extracomment>what is done, then how many more people come onto the waiting list</extracomment>
        <translation>
            <numerusform>%1, %n auf die Warteliste</numerusform>
            <numerusform>%1, %n auf die Warteliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the waiting list of “%1”.</source>
        <translation>Niemand steht auf der Warteliste von „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not on the waiting list of “%2”.</source>
        <translation>„%1“ steht nicht auf der Warteliste von „%2“.</translation>
    </message>
    <message>
        <source>No place is free in “%1”. Please cancel a place first, or raise the maximum.</source>
        <translation>In „%1“ ist kein Platz frei. Bitte sagen Sie zuerst einen Platz ab oder erhöhen Sie die Höchstzahl.</translation>
    </message>
    <message>
        <source>“%1” has no offer of a place in “%2”.</source>
        <translation>„%1“ ist für „%2“ kein Platz angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get a place.</source>
        <translation>
            <numerusform>%n Person bekommt einen Platz.</numerusform>
            <numerusform>%n Personen bekommen einen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come onto the waiting list, as no place is left.</source>
        <translation>
            <numerusform>%n Person kommt auf die Warteliste, weil kein Platz mehr frei ist.</numerusform>
            <numerusform>%n Personen kommen auf die Warteliste, weil kein Platz mehr frei ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay on the waiting list, as no place is free.</source>
        <translation>
            <numerusform>%n Person bleibt auf der Warteliste, weil kein Platz frei ist.</numerusform>
            <numerusform>%n Personen bleiben auf der Warteliste, weil kein Platz frei ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled already.</source>
        <translation>
            <numerusform>%n Person ist schon angemeldet.</numerusform>
            <numerusform>%n Personen sind schon angemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay out: they declined or cancelled.</source>
        <translation>
            <numerusform>%n Person bleibt außen vor: Sie hat abgelehnt oder abgesagt.</numerusform>
            <numerusform>%n Personen bleiben außen vor: Sie haben abgelehnt oder abgesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay out: they do not take part in the programme.</source>
        <translation>
            <numerusform>%n Person bleibt außen vor: Sie nimmt am Programm nicht teil.</numerusform>
            <numerusform>%n Personen bleiben außen vor: Sie nehmen am Programm nicht teil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance of “%1” in “%2” is recorded. Please take that back first, or cancel the place.</source>
        <translation>Die Anwesenheit von „%1“ in „%2“ ist erfasst. Bitte nehmen Sie das zuerst zurück, oder sagen Sie den Platz ab.</translation>
    </message>
    <message>
        <source>Take “%1” off the list of “%2”</source>
        <translation>„%1“ von der Liste von „%2“ nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n participants off the list of “%1”</source>
        <translation>
            <numerusform>%n Teilnehmer:in von der Liste von „%1“ nehmen</numerusform>
            <numerusform>%n Teilnehmer:innen von der Liste von „%1“ nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Places on the waiting list begin with 1.</source>
        <translation>Die Plätze der Warteliste beginnen mit 1.</translation>
    </message>
    <message>
        <source>Move “%1” to place %2 on the waiting list of “%3”</source>
        <translation>„%1“ auf Platz %2 der Warteliste von „%3“ setzen</translation>
    </message>
    <message>
        <source>The offer would have lapsed already. Please give an end that is still to come.</source>
        <translation>Das Angebot wäre schon abgelaufen. Bitte geben Sie ein Ende an, das noch bevorsteht.</translation>
    </message>
    <message>
        <source>Offer “%1” a place in “%2” until %3</source>
        <translation>„%1“ einen Platz in „%2“ bis %3 anbieten</translation>
    </message>
    <message>
        <source>“%1” takes the place in “%2”</source>
        <translation>„%1“ nimmt den Platz in „%2“ an</translation>
    </message>
    <message>
        <source>“%1” declines the place in “%2”</source>
        <translation>„%1“ lehnt den Platz in „%2“ ab</translation>
    </message>
    <message>
        <source>Please give the family name of the person.</source>
        <translation>Bitte geben Sie den Familiennamen der Person an.</translation>
    </message>
    <message>
        <source>Record “%1” as a walk-in in “%2”</source>
        <translation>„%1“ als unangemeldet anwesend in „%2“ erfassen</translation>
    </message>
    <message>
        <source>Add “%1” as a walk-in in “%2”</source>
        <translation>„%1“ als unangemeldet anwesend in „%2“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Take over feedback of %n people on “%1”</source>
        <translation>
            <numerusform>Rückmeldung von %n Person zu „%1“ übernehmen</numerusform>
            <numerusform>Rückmeldungen von %n Personen zu „%1“ übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>A score lies outside its scale of 1 to %1.</source>
        <translation>Eine Bewertung liegt außerhalb ihrer Skala von 1 bis %1.</translation>
    </message>
    <message>
        <source>Note “%1” in “%2”</source>
        <translation>„%1“ in „%2“ notieren</translation>
    </message>
    <message numerus="yes">
        <source>Note %n findings in “%1”</source>
        <translation>
            <numerusform>%n Erkenntnis in „%1“ notieren</numerusform>
            <numerusform>%n Erkenntnisse in „%1“ notieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n findings as reviewed</source>
        <translation>
            <numerusform>%n Erkenntnis als geprüft kennzeichnen</numerusform>
            <numerusform>%n Erkenntnisse als geprüft kennzeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n findings as not reviewed</source>
        <translation>
            <numerusform>%n Erkenntnis als ungeprüft kennzeichnen</numerusform>
            <numerusform>%n Erkenntnisse als ungeprüft kennzeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose the session that the findings come from.</source>
        <translation>Bitte wählen Sie den Termin, aus dem die Erkenntnisse stammen.</translation>
    </message>
    <message>
        <source>A finding needs a text.</source>
        <translation>Eine Erkenntnis braucht einen Text.</translation>
    </message>
    <message>
        <source>There is no finding %1.</source>
        <translation>Es gibt keine Erkenntnis %1.</translation>
    </message>
    <message>
        <source>Take the record back</source>
        <translation>Eintrag zurücknehmen</translation>
    </message>
    <message>
        <source>Count as present for the whole session</source>
        <translation>Für den ganzen Termin als anwesend zählen</translation>
    </message>
    <message>
        <source>Enrol the person</source>
        <translation>Person anmelden</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n people is recorded for “%1”, which has not begun: %2.</source>
        <translation>
            <numerusform>Für „%1“ ist die Anwesenheit von %n Person erfasst, obwohl der Termin noch nicht begonnen hat: %2.</numerusform>
            <numerusform>Für „%1“ ist die Anwesenheit von %n Personen erfasst, obwohl der Termin noch nicht begonnen hat: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is recorded as “%2” in “%3”, but stands there as “%4”.</source>
        <translation>„%1“ ist in „%3“ als „%2“ erfasst, steht dort aber auf „%4“.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted people are not on the lists of the closing event “%1”: %2.</source>
        <translation>
            <numerusform>%n zugelassene Person steht auf keiner Liste der Abschlussveranstaltung „%1“: %2.</numerusform>
            <numerusform>%n zugelassene Personen stehen auf keiner Liste der Abschlussveranstaltung „%1“: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” off “%2”</source>
        <comment>a coach and a session</comment>
        <translation>„%1“ von „%2“ nehmen</translation>
    </message>
    <message>
        <source>Let “%1” lead it</source>
        <comment>a coach</comment>
        <translation>„%1“ die Leitung übertragen</translation>
    </message>
    <message>
        <source>Let “%1” lead “%2”</source>
        <comment>a coach and a session</comment>
        <translation>„%1“ die Leitung von „%2“ übertragen</translation>
    </message>
    <message>
        <source>Nobody leads “%1” yet.</source>
        <translation>„%1“ hat noch keinen Coach.</translation>
    </message>
    <message>
        <source>Coach “%1” leads %2 trainings, agreed are %3 at most.</source>
        <translation>Coach „%1“ leitet %2 Trainings, vereinbart sind höchstens %3.</translation>
    </message>
    <message>
        <source>No question of “%1” is among the topics of its coach “%2”.</source>
        <translation>Keine Leitfrage von „%1“ gehört zu den Themen des Coachs „%2“.</translation>
    </message>
    <message>
        <source>Add the questions to the topics of “%1”</source>
        <translation>Leitfragen zu den Themen von „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the questions of “%1” to the topics of “%2”</source>
        <translation>Leitfragen von „%1“ zu den Themen von „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Coach “%1” cannot come at the time of “%2”.</source>
        <translation>Coach „%1“ kann zur Zeit von „%2“ nicht.</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>„%1“ planen</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>%n Person anmelden</numerusform>
            <numerusform>%n Personen anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings of “%1” belong to “%2”, which the session does not answer.</source>
        <translation>
            <numerusform>%n Erkenntnis aus „%1“ gehört zu „%2“. Diese Leitfrage beantwortet der Termin nicht.</numerusform>
            <numerusform>%n Erkenntnisse aus „%1“ gehören zu „%2“. Diese Leitfrage beantwortet der Termin nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the question to the session</source>
        <translation>Leitfrage zum Termin hinzufügen</translation>
    </message>
    <message>
        <source>Add “%1” to the questions of “%2”</source>
        <translation>„%1“ zu den Leitfragen von „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” was held, but nothing is written down of what came out of it.</source>
        <translation>„%1“ wurde durchgeführt, aber es ist keine Erkenntnis festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings of “%1” are not reviewed.</source>
        <translation>
            <numerusform>%n Erkenntnis aus „%1“ ist nicht geprüft.</numerusform>
            <numerusform>%n Erkenntnisse aus „%1“ sind nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the findings of “%1” as reviewed</source>
        <translation>Erkenntnisse aus „%1“ als geprüft kennzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted people are not on the lists of their kick-off “%1”: %2.</source>
        <translation>
            <numerusform>%n zugelassene Person steht auf keiner Liste ihres Auftaktworkshops „%1“: %2.</numerusform>
            <numerusform>%n zugelassene Personen stehen auf keiner Liste ihres Auftaktworkshops „%1“: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has withdrawn, but still has %n places.</source>
        <translation>
            <numerusform>„%1“ ist ausgeschieden, hat aber noch %n Platz.</numerusform>
            <numerusform>„%1“ ist ausgeschieden, hat aber noch %n Plätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was declined, but still has %n places.</source>
        <translation>
            <numerusform>„%1“ wurde abgelehnt, hat aber noch %n Platz.</numerusform>
            <numerusform>„%1“ wurde abgelehnt, hat aber noch %n Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is online, but its link is missing.</source>
        <translation>„%1“ findet online statt, aber der Link fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have more minutes in “%1” than it lasted: %2.</source>
        <translation>
            <numerusform>%n Person hat in „%1“ mehr Minuten, als der Termin gedauert hat: %2.</numerusform>
            <numerusform>%n Personen haben in „%1“ mehr Minuten, als der Termin gedauert hat: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is confirmed, but it is still open how people meet.</source>
        <translation>„%1“ ist bestätigt, aber das Format ist noch offen.</translation>
    </message>
    <message>
        <source>Set the mode to “%1”</source>
        <translation>Format auf „%1“ setzen</translation>
    </message>
    <message>
        <source>There is no closing event.</source>
        <translation>Es gibt keine Abschlussveranstaltung.</translation>
    </message>
    <message>
        <source>Plan a closing event, its time still open</source>
        <translation>Abschlussveranstaltung planen, die Zeit noch offen</translation>
    </message>
    <message>
        <source>Enrol in “%1”</source>
        <comment>a session</comment>
        <translation>Für „%1“ anmelden</translation>
    </message>
    <message>
        <source>“%1” has wishes, but a place in no training.</source>
        <translation>„%1“ hat Wünsche, aber in keinem Training einen Platz.</translation>
    </message>
    <message>
        <source>Prolong the offer to “%1” in “%2”</source>
        <translation>Angebot an „%1“ in „%2“ verlängern</translation>
    </message>
    <message>
        <source>The offer of a place in “%1” to “%2” lapsed on %3.</source>
        <translation>Das Angebot eines Platzes in „%1“ an „%2“ ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Angebot zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Prolong the offer by %n days</source>
        <translation>
            <numerusform>Angebot um %n Tag verlängern</numerusform>
            <numerusform>Angebot um %n Tage verlängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were partly present in “%1”, but the minutes are missing: %2.</source>
        <translation>
            <numerusform>%n Person war in „%1“ teilweise anwesend, aber die Minuten fehlen: %2.</numerusform>
            <numerusform>%n Personen waren in „%1“ teilweise anwesend, aber die Minuten fehlen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot come at the time of “%2”.</source>
        <translation>„%1“ kann zur Zeit von „%2“ nicht.</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap, and both are at “%3”.</source>
        <translation>„%1“ und „%2“ überschneiden sich, und beide sind in „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n places of “%1”</source>
        <translation>
            <numerusform>%n Platz von „%1“ absagen</numerusform>
            <numerusform>%n Plätze von „%1“ absagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n places</source>
        <translation>
            <numerusform>%n Platz absagen</numerusform>
            <numerusform>%n Plätze absagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cancelled, but %n people are still on its lists.</source>
        <translation>
            <numerusform>„%1“ ist abgesagt, aber %n Person steht noch auf den Listen.</numerusform>
            <numerusform>„%1“ ist abgesagt, aber %n Personen stehen noch auf den Listen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free %n people</source>
        <translation>
            <numerusform>%n Person freigeben</numerusform>
            <numerusform>%n Personen freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free %n people of “%1”</source>
        <translation>
            <numerusform>%n Person aus „%1“ freigeben</numerusform>
            <numerusform>%n Personen aus „%1“ freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>People are to come to “%1”, but its place is missing.</source>
        <translation>„%1“ findet vor Ort statt, aber der Ort fehlt.</translation>
    </message>
    <message>
        <source>“%1” answers “%2”, which is no longer offered.</source>
        <translation>„%1“ beantwortet „%2“. Diese Leitfrage wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Offer the question again</source>
        <translation>Leitfrage wieder anbieten</translation>
    </message>
    <message>
        <source>Take the question out of the session</source>
        <translation>Leitfrage aus dem Termin nehmen</translation>
    </message>
    <message>
        <source>Offer “%1” again</source>
        <translation>„%1“ wieder anbieten</translation>
    </message>
    <message>
        <source>Take “%1” out of “%2”</source>
        <comment>a question and a session</comment>
        <translation>„%1“ aus „%2“ nehmen</translation>
    </message>
    <message numerus="yes">
        <source>No longer offer %n questions</source>
        <translation>
            <numerusform>%n Leitfrage nicht mehr anbieten</numerusform>
            <numerusform>%n Leitfragen nicht mehr anbieten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish for “%1”, and no session answers it.</source>
        <translation>
            <numerusform>%n Person wünscht sich „%1“, und kein Termin beantwortet es.</numerusform>
            <numerusform>%n Personen wünschen sich „%1“, und kein Termin beantwortet es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a training for it, its time still open</source>
        <translation>Training dazu planen, die Zeit noch offen</translation>
    </message>
    <message numerus="yes">
        <source>%n questions that nobody wishes for are answered by no session: %1.</source>
        <translation>
            <numerusform>%n Leitfrage ohne Wünsche wird in keinem Termin beantwortet: %1.</numerusform>
            <numerusform>%n Leitfragen ohne Wünsche werden in keinem Termin beantwortet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a training for “%1”</source>
        <translation>Training zu „%1“ planen</translation>
    </message>
    <message>
        <source>“%1” has the role “%2”, but “%3” is for others.</source>
        <translation>„%1“ hat die Rolle „%2“, aber „%3“ richtet sich an andere.</translation>
    </message>
    <message numerus="yes">
        <source>There is no kick-off workshop for the role “%1” with its %n people.</source>
        <translation>
            <numerusform>Für die Rolle „%1“ mit %n Person gibt es keinen Auftaktworkshop.</numerusform>
            <numerusform>Für die Rolle „%1“ mit %n Personen gibt es keinen Auftaktworkshop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a kick-off workshop, its time still open</source>
        <translation>Auftaktworkshop planen, die Zeit noch offen</translation>
    </message>
    <message>
        <source>%1 people in “%2” come from “%3”, at most %4 are wanted.</source>
        <translation>%1 Personen in „%2“ kommen aus „%3“, vorgesehen sind höchstens %4.</translation>
    </message>
    <message>
        <source>Enrol “%1”, who is first on the waiting list</source>
        <translation>„%1“ von Platz 1 der Warteliste anmelden</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <comment>a day</comment>
        <translation>Auf %1 verlegen</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <comment>a session and a day</comment>
        <translation>„%1“ auf %2 verlegen</translation>
    </message>
    <message>
        <source>“%1” on %2 is within the school holidays “%3”.</source>
        <translation>„%1“ (%2) liegt in den Schulferien „%3“.</translation>
    </message>
    <message>
        <source>“%1” is over, but it is not marked as held.</source>
        <translation>„%1“ ist vorbei, steht aber nicht auf „Durchgeführt“.</translation>
    </message>
    <message>
        <source>Mark it as held</source>
        <translation>Als durchgeführt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark it as cancelled and free its people</source>
        <translation>Als abgesagt kennzeichnen und die Personen freigeben</translation>
    </message>
    <message>
        <source>“%1” is on a public holiday: %2.</source>
        <translation>„%1“ liegt auf einem Feiertag: %2.</translation>
    </message>
    <message>
        <source>“%1” is on a weekend: %2.</source>
        <translation>„%1“ liegt auf einem Wochenende: %2.</translation>
    </message>
    <message>
        <source>“%1” is before the kick-off “%2”.</source>
        <translation>„%1“ liegt vor dem Auftaktworkshop „%2“.</translation>
    </message>
    <message>
        <source>“%1” is after the closing event “%2”.</source>
        <translation>„%1“ liegt nach der Abschlussveranstaltung „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no end.</source>
        <translation>„%1“ hat kein Ende.</translation>
    </message>
    <message>
        <source>Let it end two hours after it begins</source>
        <translation>Zwei Stunden nach dem Beginn enden lassen</translation>
    </message>
    <message>
        <source>“%1” has no time.</source>
        <translation>„%1“ hat keine Zeit.</translation>
    </message>
    <message>
        <source>Let “%1” end two hours after it begins</source>
        <translation>„%1“ zwei Stunden nach dem Beginn enden lassen</translation>
    </message>
    <message>
        <source>“%1” has %2 people, it needs at least %3.</source>
        <translation>„%1“ hat %2 Personen und braucht mindestens %3.</translation>
    </message>
    <message>
        <source>Cancel the session and free its people</source>
        <translation>Termin absagen und die Personen freigeben</translation>
    </message>
    <message>
        <source>“%1” answers no question.</source>
        <translation>„%1“ beantwortet keine Leitfrage.</translation>
    </message>
    <message>
        <source>The order of the waiting list of “%1” is not clear.</source>
        <translation>Die Reihenfolge auf der Warteliste von „%1“ ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>Number the waiting list anew</source>
        <translation>Warteliste neu nummerieren</translation>
    </message>
    <message>
        <source>Number the waiting list of “%1” anew</source>
        <translation>Warteliste von „%1“ neu nummerieren</translation>
    </message>
    <message>
        <source>“%1” wishes for “%2”, a question for the role “%3”.</source>
        <translation>„%1“ wünscht sich „%2“, eine Leitfrage der Rolle „%3“.</translation>
    </message>
    <message>
        <source>Remove the wish</source>
        <translation>Wunsch entfernen</translation>
    </message>
    <message>
        <source>Remove the wish of “%1” for “%2”</source>
        <translation>Wunsch von „%1“ nach „%2“ entfernen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Terminplan</translation>
    </message>
    <message>
        <source>Places in sessions</source>
        <translation>Plätze in Terminen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Please give the reason for ignoring this problem.</source>
        <translation>Bitte geben Sie an, warum dieser offene Punkt ignoriert werden soll.</translation>
    </message>
    <message>
        <source>Ignore the problem: %1</source>
        <translation>Offenen Punkt ignorieren: %1</translation>
    </message>
    <message>
        <source>There is no ignored problem %1.</source>
        <translation>Es gibt keinen ignorierten Punkt %1.</translation>
    </message>
    <message>
        <source>There is no remedy that could be carried out for this problem: %1</source>
        <translation>Für diesen offenen Punkt gibt es keine Abhilfe, die sich ausführen ließe: %1</translation>
    </message>
    <message>
        <source>There is no remedy “%1” for this problem. Possible are: %2.</source>
        <translation>Für diesen offenen Punkt gibt es keine Abhilfe „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” has no date yet.</source>
        <translation>„%1“ hat noch kein Datum.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot last less than %n minutes.</source>
        <translation>
            <numerusform>„%1“ kann nicht kürzer als %n Minute sein.</numerusform>
            <numerusform>„%1“ kann nicht kürzer als %n Minuten sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the length of “%1” to %2</source>
        <translation>Dauer von „%1“ ändern: %2</translation>
    </message>
    <message>
        <source>A session needs a date and a time to begin at.</source>
        <translation>Ein Termin braucht ein Datum und eine Uhrzeit, zu der er beginnt.</translation>
    </message>
    <message>
        <source>There is no unavailable time %1.</source>
        <translation>Es gibt keine Sperrzeit %1.</translation>
    </message>
    <message>
        <source>Change when “%1” cannot come: %2</source>
        <translation>Ändern, wann „%1“ verhindert ist: %2</translation>
    </message>
    <message>
        <source>Enter that “%1” cannot come: %2</source>
        <translation>Eintragen, dass „%1“ verhindert ist: %2</translation>
    </message>
    <message>
        <source>A person wants 1 to 20 trainings.</source>
        <translation>Eine Person möchte 1 bis 20 Trainings besuchen.</translation>
    </message>
    <message>
        <source>This person is pinned to or barred from this session already. Please change that decision.</source>
        <translation>Für diese Person ist zu diesem Termin schon etwas festgelegt. Bitte ändern Sie diese Festlegung.</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Vergaben</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Vergabe</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Übernommen am</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Pins of the planner</source>
        <translation>Festlegungen der Einteilung</translation>
    </message>
    <message>
        <source>Pin of the planner</source>
        <translation>Festlegung der Einteilung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Trainings for each person</source>
        <translation>Trainings je Person</translation>
    </message>
    <message>
        <source>“%1” is barred from “%2”, but has a place in it.</source>
        <translation>„%1“ ist von „%2“ ausgeschlossen, hat dort aber einen Platz.</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Ausschluss aufheben</translation>
    </message>
    <message>
        <source>“%1” is pinned to “%2”, but has no place in it.</source>
        <translation>„%1“ ist für „%2“ festgelegt, hat dort aber keinen Platz.</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Festlegung aufheben</translation>
    </message>
    <message>
        <source>“%1” was held already. Nothing is left to be planned for it.</source>
        <translation>„%1“ wurde schon durchgeführt. Dort gibt es nichts mehr einzuteilen.</translation>
    </message>
    <message>
        <source>Leave it to the planner whether “%1” attends “%2”</source>
        <translation>Der Einteilung überlassen, ob „%1“ an „%2“ teilnimmt</translation>
    </message>
    <message>
        <source>Pin “%1” to “%2”</source>
        <translation>„%1“ für „%2“ festlegen</translation>
    </message>
    <message>
        <source>Bar “%1” from “%2”</source>
        <translation>„%1“ von „%2“ ausschließen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pins of the planner</source>
        <translation>
            <numerusform>%n Festlegung der Einteilung aufheben</numerusform>
            <numerusform>%n Festlegungen der Einteilung aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n seats</source>
        <translation>
            <numerusform>%n Platz festlegen</numerusform>
            <numerusform>%n Plätze festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bar people from %n seats</source>
        <translation>
            <numerusform>Personen von %n Platz ausschließen</numerusform>
            <numerusform>Personen von %n Plätzen ausschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was held meanwhile. Please plan again.</source>
        <translation>„%1“ wurde inzwischen durchgeführt. Bitte teilen Sie neu ein.</translation>
    </message>
    <message>
        <source>“%1” was cancelled meanwhile. Please plan again.</source>
        <translation>„%1“ wurde inzwischen abgesagt. Bitte teilen Sie neu ein.</translation>
    </message>
    <message>
        <source>The coach planned for “%1” is not there any more. Please plan again.</source>
        <translation>Der für „%1“ eingeplante Coach ist nicht mehr vorhanden. Bitte teilen Sie neu ein.</translation>
    </message>
    <message>
        <source>“%1” does not take part any more. Please plan again.</source>
        <translation>„%1“ nimmt nicht mehr teil. Bitte teilen Sie neu ein.</translation>
    </message>
    <message>
        <source>Allocation of %1</source>
        <comment>title of an accepted plan, with its date</comment>
        <translation>Vergabe vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <comment>in so many trainings</comment>
        <extracomment>inserted into “Accept plan: 57 people in %1”</extracomment>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept plan: %n people in %1</source>
        <extracomment>%1 is the text “9 trainings”</extracomment>
        <translation>
            <numerusform>Einteilung übernehmen: %n Person in %1</numerusform>
            <numerusform>Einteilung übernehmen: %n Personen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people to “%1” in the plan</source>
        <translation>
            <numerusform>%n Person in der Einteilung zu „%1“ verschieben</numerusform>
            <numerusform>%n Personen in der Einteilung zu „%1“ verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of their trainings in the plan</source>
        <translation>
            <numerusform>%n Person in der Einteilung aus Trainings nehmen</numerusform>
            <numerusform>%n Personen in der Einteilung aus Trainings nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to “%2” in the plan</source>
        <translation>„%1“ in der Einteilung zu „%2“ verschieben</translation>
    </message>
    <message>
        <source>Take “%1” out of “%2” in the plan</source>
        <translation>„%1“ in der Einteilung aus „%2“ nehmen</translation>
    </message>
    <message>
        <source>The share of hours needed for a certificate is a number from 0 to 100.</source>
        <translation>Der für ein Zertifikat erforderliche Anteil an den Stunden ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Noch nicht überreicht</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Signed statement</source>
        <translation>Signierte Aussage</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Überreichung</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Überreicht am</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Post town</source>
        <translation>Postort</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Share of all hours needed for a certificate, in percent</source>
        <translation>Erforderlicher Anteil an allen Stunden für Zertifikat in Prozent</translation>
    </message>
    <message>
        <source>Certificate needs all attendance recorded</source>
        <translation>Vollständig erfasste Anwesenheit für Zertifikat erforderlich</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>the kick-off workshop was attended</source>
        <translation>der Auftaktworkshop besucht wurde</translation>
    </message>
    <message numerus="yes">
        <source>at least %n trainings were attended</source>
        <translation>
            <numerusform>mindestens %n Training besucht wurde</numerusform>
            <numerusform>mindestens %n Trainings besucht wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>the closing event was attended or excused</source>
        <translation>die Abschlussveranstaltung besucht oder entschuldigt versäumt wurde</translation>
    </message>
    <message>
        <source>the person was present for at least %1 % of the hours</source>
        <translation>die Person mindestens %1 % der Stunden anwesend war</translation>
    </message>
    <message>
        <source>Everybody who takes part gets a certificate.</source>
        <translation>Alle, die teilnehmen, erhalten ein Zertifikat.</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>between two conditions of the rule on certificates (German: &quot;und&quot;)</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>There is a certificate when %1.</source>
        <extracomment>%1 is a list of conditions: &quot;the kick-off workshop was attended and at least 1 training was attended&quot;</extracomment>
        <translation>Ein Zertifikat gibt es, wenn %1.</translation>
    </message>
    <message>
        <source>Present for %1 % of the hours; %2 % are needed.</source>
        <translation>Anwesend für %1 % der Stunden; erforderlich sind %2 %.</translation>
    </message>
    <message>
        <source>Kick-off not attended</source>
        <translation>Auftakt nicht besucht</translation>
    </message>
    <message>
        <source>Too few trainings</source>
        <translation>Zu wenige Trainings</translation>
    </message>
    <message>
        <source>Closing event missed</source>
        <translation>Abschluss versäumt</translation>
    </message>
    <message>
        <source>Attendance missing</source>
        <translation>Anwesenheit nicht erfasst</translation>
    </message>
    <message>
        <source>Attended for too short a time</source>
        <translation>Zu kurz anwesend</translation>
    </message>
    <message>
        <source>Too few hours</source>
        <translation>Zu wenige Stunden</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>Certificate to be issued</source>
        <translation>Zertifikat auszustellen</translation>
    </message>
    <message>
        <source>Certificate ready</source>
        <translation>Zertifikat liegt bereit</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Nach Kommune</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By table at the closing event</source>
        <translation>Nach Tisch bei der Abschlussveranstaltung</translation>
    </message>
    <message>
        <source>“%1” is no number of a certificate: its check character does not fit. Please look for a typing error.</source>
        <translation>„%1“ ist keine Nummer eines Zertifikats: Das Prüfzeichen passt nicht. Bitte suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>No certificate has the number %1 in this programme.</source>
        <translation>Kein Zertifikat dieses Programmdurchgangs hat die Nummer %1.</translation>
    </message>
    <message>
        <source>The certificate %1 was revoked already.</source>
        <translation>Das Zertifikat %1 wurde schon widerrufen.</translation>
    </message>
    <message>
        <source>The certificate %1 was superseded already by %2.</source>
        <translation>Das Zertifikat %1 wurde schon durch %2 ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Note %n certificates as handed over</source>
        <translation>
            <numerusform>%n Zertifikat als überreicht vermerken</numerusform>
            <numerusform>%n Zertifikate als überreicht vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n certificates as to be posted</source>
        <translation>
            <numerusform>%n Zertifikat als zu verschicken vermerken</numerusform>
            <numerusform>%n Zertifikate als zu verschicken vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n certificates as posted</source>
        <translation>
            <numerusform>%n Zertifikat als verschickt vermerken</numerusform>
            <numerusform>%n Zertifikate als verschickt vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n certificates as not handed over</source>
        <translation>
            <numerusform>%n Zertifikat als nicht überreicht vermerken</numerusform>
            <numerusform>%n Zertifikate als nicht überreicht vermerken</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Eine Berichtigung braucht einen Grund.</translation>
    </message>
    <message>
        <source>A certificate can only be superseded by one of the same kind for the same person.</source>
        <translation>Ein Zertifikat kann nur durch eines derselben Art für dieselbe Person ersetzt werden.</translation>
    </message>
    <message>
        <source>Correct certificate %1 of “%2”: it is superseded by %3</source>
        <translation>Zertifikat %1 von „%2“ berichtigen: ersetzt durch %3</translation>
    </message>
    <message>
        <source>A revocation needs a reason.</source>
        <translation>Ein Widerruf braucht einen Grund.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificates</source>
        <translation>
            <numerusform>%n Zertifikat widerrufen</numerusform>
            <numerusform>%n Zertifikate widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke certificate %1 of “%2”</source>
        <translation>Zertifikat %1 von „%2“ widerrufen</translation>
    </message>
    <message>
        <source>There is no certificate %1.</source>
        <translation>Es gibt kein Zertifikat %1.</translation>
    </message>
    <message>
        <source>The certificate %1 is no longer valid and is not handed over.</source>
        <translation>Das Zertifikat %1 ist nicht mehr gültig und wird nicht überreicht.</translation>
    </message>
    <message>
        <source>Change who gets a certificate</source>
        <translation>Ändern, wer ein Zertifikat erhält</translation>
    </message>
    <message>
        <source>A key needs its name, its public and its secret part.</source>
        <translation>Ein Schlüssel braucht seinen Namen, seinen öffentlichen und seinen geheimen Teil.</translation>
    </message>
    <message>
        <source>The programme already has the key %1.</source>
        <translation>Der Durchgang hat den Schlüssel %1 schon.</translation>
    </message>
    <message>
        <source>Make the key %1, which signs certificates</source>
        <translation>Schlüssel %1 anlegen, der Zertifikate signiert</translation>
    </message>
    <message>
        <source>“%1” has no place in “%2”.</source>
        <translation>„%1“ hat keinen Platz in „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people away from their table</source>
        <translation>
            <numerusform>%n Person von ihrem Tisch nehmen</numerusform>
            <numerusform>%n Personen von ihrem Tisch nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seat %n people at “%1”</source>
        <translation>
            <numerusform>%n Person an „%1“ setzen</numerusform>
            <numerusform>%n Personen an „%1“ setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give a number of people at a table from 1 to %1.</source>
        <translation>Bitte geben Sie an, wie viele Personen an einem Tisch sitzen, von 1 bis %1.</translation>
    </message>
    <message>
        <source>Nobody has a place in “%1” yet. Please enrol people first.</source>
        <translation>Noch hat niemand einen Platz in „%1“. Bitte melden Sie zuerst Personen an.</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n people of “%1” at tables</source>
        <translation>
            <numerusform>%n Person von „%1“ auf Tische verteilen</numerusform>
            <numerusform>%n Personen von „%1“ auf Tische verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate template %1.</source>
        <translation>Es gibt keine Zertifikatsvorlage %1.</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add the layout “%1”</source>
        <translation>Vorlage „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>There is a layout “%1” already. Please choose another name.</source>
        <translation>Es gibt schon eine Vorlage „%1“. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename the layout “%1” to “%2”</source>
        <translation>Vorlage „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Make “%1” the layout that is used</source>
        <translation>Vorlage „%1“ verwenden</translation>
    </message>
    <message>
        <source>Remove the layout “%1”</source>
        <translation>Vorlage „%1“ entfernen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Absage an Bewerber:innen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Change of a date</source>
        <translation>Terminänderung</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Terminabsage</translation>
    </message>
    <message>
        <source>Certificate follows</source>
        <translation>Zertifikat folgt</translation>
    </message>
    <message>
        <source>Other message</source>
        <translation>Andere Nachricht</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Textvorlagen</translation>
    </message>
    <message>
        <source>Message template</source>
        <translation>Textvorlage</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Schedule as a document</source>
        <translation>Terminplan als Dokument</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Title as told</source>
        <translation>Titel laut Mitteilung</translation>
    </message>
    <message>
        <source>Begins, as told</source>
        <translation>Beginn laut Mitteilung</translation>
    </message>
    <message>
        <source>Ends, as told</source>
        <translation>Ende laut Mitteilung</translation>
    </message>
    <message>
        <source>Place as told</source>
        <translation>Ort laut Mitteilung</translation>
    </message>
    <message>
        <source>Link as told</source>
        <translation>Link laut Mitteilung</translation>
    </message>
    <message>
        <source>Told that it is off</source>
        <translation>Absage mitgeteilt</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Verfasst am</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>attendance is recorded for every session so far</source>
        <translation>die Anwesenheit bei jedem bisherigen Termin erfasst ist</translation>
    </message>
    <message numerus="yes">
        <source>Note %n notices as told</source>
        <translation>
            <numerusform>%n Mitteilung als mitgeteilt vermerken</numerusform>
            <numerusform>%n Mitteilungen als mitgeteilt vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n notices as written</source>
        <translation>
            <numerusform>%n Mitteilung als verfasst vermerken</numerusform>
            <numerusform>%n Mitteilungen als verfasst vermerken</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody with this number to be told something.</source>
        <translation>Zu dieser Nummer gibt es niemanden, dem etwas mitgeteilt werden kann.</translation>
    </message>
    <message>
        <source>There is no session with the calendar entry “%1”.</source>
        <translation>Es gibt keinen Termin mit dem Kalendereintrag „%1“.</translation>
    </message>
    <message>
        <source>There is no notice with the number %1.</source>
        <translation>Es gibt keine Mitteilung mit der Nummer %1.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n notices as sent</source>
        <translation>
            <numerusform>%n Mitteilung als versandt bestätigen</numerusform>
            <numerusform>%n Mitteilungen als versandt bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n notices</source>
        <translation>
            <numerusform>%n Mitteilung zurücknehmen</numerusform>
            <numerusform>%n Mitteilungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a layout has at most %1 characters. Please choose a shorter one.</source>
        <translation>Der Name einer Vorlage hat höchstens %1 Zeichen. Bitte wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Knows how it is</source>
        <translation>Kennt den jetzigen Stand</translation>
    </message>
    <message>
        <source>Never told</source>
        <translation>Noch keine Mitteilung</translation>
    </message>
    <message>
        <source>Holds an earlier version</source>
        <translation>Veralteter Stand</translation>
    </message>
    <message>
        <source>Still expects it</source>
        <translation>Rechnet noch damit</translation>
    </message>
    <message>
        <source>Salutation (“Sehr geehrte Frau Dr. Müller,”)</source>
        <translation>Anrede („Sehr geehrte Frau Dr. Müller,“)</translation>
    </message>
    <message>
        <source>Full name with title</source>
        <translation>Voller Name mit Titel</translation>
    </message>
    <message>
        <source>Municipality, or organisation of a coach</source>
        <translation>Kommune, bei Coaches die Institution</translation>
    </message>
    <message>
        <source>List of the sessions with date, title, place and link</source>
        <translation>Liste der Termine mit Tag, Titel, Ort und Zugang</translation>
    </message>
    <message>
        <source>List of the changed sessions, before and now</source>
        <translation>Liste der geänderten Termine, bisher und neu</translation>
    </message>
    <message>
        <source>Title of the (first) session</source>
        <translation>Titel des (ersten) Termins</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Tag des Termins</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Uhrzeit des Termins</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Ort des Termins</translation>
    </message>
    <message>
        <source>Its joining link</source>
        <translation>Zugang zum Termin</translation>
    </message>
    <message>
        <source>Its day as told so far</source>
        <translation>Tag des Termins, wie bisher mitgeteilt</translation>
    </message>
    <message>
        <source>Its time as told so far</source>
        <translation>Uhrzeit des Termins, wie bisher mitgeteilt</translation>
    </message>
    <message>
        <source>Its place as told so far</source>
        <translation>Ort des Termins, wie bisher mitgeteilt</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Anzahl der Veranstaltungen</translation>
    </message>
    <message>
        <source>Until when an offered place is kept</source>
        <translation>Bis wann ein angebotener Platz freigehalten wird</translation>
    </message>
    <message>
        <source>Place on the waiting list of the session</source>
        <translation>Platz auf der Warteliste des Termins</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Nummer des Zertifikats</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Titel des Programms</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Closing with signer and organiser</source>
        <translation>Grußformel mit Unterschrift und Veranstalter</translation>
    </message>
    <message>
        <source>the message goes to a coach</source>
        <translation>die Nachricht geht an einen Coach</translation>
    </message>
    <message>
        <source>the (first) session takes place online, or also online</source>
        <translation>der (erste) Termin findet online statt, oder auch online</translation>
    </message>
    <message>
        <source>the message is about more than one session</source>
        <translation>es geht um mehr als einen Termin</translation>
    </message>
    <message>
        <source>a time is other than told</source>
        <translation>eine Zeit ist anders als mitgeteilt</translation>
    </message>
    <message>
        <source>a place or link is other than told</source>
        <translation>ein Ort oder Zugang ist anders als mitgeteilt</translation>
    </message>
    <message>
        <source>it is a letter, not a mail</source>
        <translation>es ist ein Brief, keine E-Mail</translation>
    </message>
    <message>
        <source>calendar entries are attached</source>
        <translation>Kalendereinträge hängen an</translation>
    </message>
    <message>
        <source>the personal schedule is attached</source>
        <translation>der persönliche Terminplan hängt an</translation>
    </message>
    <message>
        <source>The message has no subject. Please write one.</source>
        <translation>Die Nachricht hat keinen Betreff. Bitte schreiben Sie einen.</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters. Please shorten it.</source>
        <translation>Der Betreff ist länger als %1 Zeichen. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The subject has more than one line. Please write it in one.</source>
        <translation>Der Betreff hat mehr als eine Zeile. Bitte schreiben Sie ihn in eine.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>The message has no text. Please write one.</source>
        <translation>Die Nachricht hat keinen Text. Bitte schreiben Sie einen.</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>subject of a sentence</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coaches</source>
        <comment>subject of a sentence</comment>
        <translation>
            <numerusform>%n Coach</numerusform>
            <numerusform>%n Coaches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>people and coaches</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 do not know yet where “%2” takes place now.</source>
        <comment>people, a session</comment>
        <translation>
            <numerusform>%1 weiß noch nicht, wo „%2“ jetzt stattfindet.</numerusform>
            <numerusform>%1 wissen noch nicht, wo „%2“ jetzt stattfindet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still hold earlier dates for “%2”.</source>
        <comment>people, a session</comment>
        <translation>
            <numerusform>%1 hat für „%2“ noch einen früheren Stand.</numerusform>
            <numerusform>%1 haben für „%2“ noch frühere Stände.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still hold %2 for “%3”.</source>
        <comment>people, a date, a session</comment>
        <translation>
            <numerusform>%1 hat für „%3“ noch %2.</numerusform>
            <numerusform>%1 haben für „%3“ noch %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still expect “%2” (%3), although it is off.</source>
        <comment>people, a session, a date</comment>
        <translation>
            <numerusform>%1 rechnet noch mit „%2“ (%3), der Termin entfällt aber.</numerusform>
            <numerusform>%1 rechnen noch mit „%2“ (%3), der Termin entfällt aber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still expect “%2” (%3), but do not have to come any more.</source>
        <comment>people, a session, a date</comment>
        <translation>
            <numerusform>%1 rechnet noch mit „%2“ (%3), muss aber nicht mehr kommen.</numerusform>
            <numerusform>%1 rechnen noch mit „%2“ (%3), müssen aber nicht mehr kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were never told of “%2” (%3).</source>
        <comment>people, a session, a date</comment>
        <translation>
            <numerusform>%1 hat noch keine Mitteilung über „%2“ (%3).</numerusform>
            <numerusform>%1 haben noch keine Mitteilung über „%2“ (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For “%1”, %n messages are written, but not yet confirmed as sent.</source>
        <translation>
            <numerusform>Zu „%1“ ist %n Mitteilung verfasst, aber noch nicht als versandt bestätigt.</numerusform>
            <numerusform>Zu „%1“ sind %n Mitteilungen verfasst, aber noch nicht als versandt bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n messages as sent</source>
        <translation>
            <numerusform>%n Mitteilung als versandt bestätigen</numerusform>
            <numerusform>%n Mitteilungen als versandt bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than %1 characters. Please shorten it.</source>
        <translation>Der Text ist länger als %1 Zeichen. Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Brackets and conditions stand in each other more than %1 deep. Please make the text simpler.</source>
        <translation>Klammern und Bedingungen stehen mehr als %1-fach ineinander. Bitte vereinfachen Sie den Text.</translation>
    </message>
    <message>
        <source>The bracket “[” is not closed. Please add “]”, or write “[[” for the sign itself.</source>
        <translation>Die eckige Klammer „[“ ist nicht geschlossen. Bitte ergänzen Sie „]“, oder schreiben Sie „[[“ für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>A condition that begins here has no {end}. Please add it.</source>
        <translation>Einer Bedingung, die hier beginnt, fehlt {ende}. Bitte ergänzen Sie es.</translation>
    </message>
    <message>
        <source>The brace “{” is not closed. Please add “}”, or write “{{” for the sign itself.</source>
        <translation>Die geschweifte Klammer „{“ ist nicht geschlossen. Bitte ergänzen Sie „}“, oder schreiben Sie „{{“ für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>“{%1}” stands without a condition before it. Please remove it, or add {if …}.</source>
        <translation>„{%1}“ steht ohne eine Bedingung davor. Bitte entfernen Sie es, oder ergänzen Sie {wenn …}.</translation>
    </message>
    <message>
        <source>There is no placeholder “{%1}”. Please choose one from the list.</source>
        <translation>Es gibt keinen Platzhalter „{%1}“. Bitte wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no condition “%1”. Please choose one from the list.</source>
        <translation>Es gibt keine Bedingung „%1“. Bitte wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>A condition has a second {else}. Please remove one.</source>
        <translation>Eine Bedingung hat ein zweites {sonst}. Bitte entfernen Sie eines.</translation>
    </message>
    <message>
        <source>There is no message template %1.</source>
        <translation>Es gibt keine Textvorlage %1.</translation>
    </message>
    <message>
        <source>A message template needs a name.</source>
        <translation>Eine Textvorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a message template “%1” already. Please choose another name.</source>
        <translation>Es gibt schon eine Textvorlage „%1“. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no language of messages. Possible are de and en.</source>
        <translation>„%1“ ist keine Sprache für Nachrichten. Möglich sind de und en.</translation>
    </message>
    <message>
        <source>Change the message template “%1”</source>
        <translation>Textvorlage „%1“ ändern</translation>
    </message>
    <message>
        <source>Add the message template “%1”</source>
        <translation>Textvorlage „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Use the original text again: %1</source>
        <translation>Wieder den ursprünglichen Text verwenden: %1</translation>
    </message>
    <message>
        <source>Remove the message template “%1”</source>
        <translation>Textvorlage „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The key or the name is missing.</source>
        <translation>Der Schlüssel oder der Name fehlt.</translation>
    </message>
    <message>
        <source>Not in Baden-Württemberg.</source>
        <translation>Nicht in Baden-Württemberg.</translation>
    </message>
    <message>
        <source>Not a municipality: an area that belongs to none.</source>
        <translation>Keine Kommune: ein gemeindefreies Gebiet.</translation>
    </message>
    <message>
        <source>%1 is not the register of municipalities: no row of it has the record type 40 or 60 and a key of Baden-Württemberg. Use the “Auszug aus dem Gemeindeverzeichnis” of the Federal Statistical Office as CSV.</source>
        <translation>%1 ist nicht das Gemeindeverzeichnis: Keine Zeile hat die Satzart 40 oder 60 und einen Schlüssel aus Baden-Württemberg. Verwenden Sie den „Auszug aus dem Gemeindeverzeichnis“ des Statistischen Bundesamtes als CSV.</translation>
    </message>
    <message>
        <source>Import register of municipalities</source>
        <translation>Gemeindeverzeichnis importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large: a list may have %2 bytes.</source>
        <translation>%1 ist zu groß: Eine Liste darf höchstens %2 Byte haben.</translation>
    </message>
    <message>
        <source>%1 has too many columns: a list may have %2.</source>
        <translation>%1 hat zu viele Spalten: Eine Liste darf höchstens %2 haben.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet or an archive, not a text file. Save the list as CSV and import that.</source>
        <translation>%1 ist eine Tabellendatei oder ein Archiv, keine Textdatei. Speichern Sie die Liste als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is an old Office file, not a text file. Save the list as CSV and import that.</source>
        <translation>%1 ist eine alte Office-Datei, keine Textdatei. Speichern Sie die Liste als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is a document or a picture, not a list.</source>
        <translation>%1 ist ein Dokument oder ein Bild, keine Liste.</translation>
    </message>
    <message>
        <source>%1 is not a text file: it has characters that no list contains.</source>
        <translation>%1 ist keine Textdatei: Sie enthält Zeichen, die in keiner Liste vorkommen.</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>Die Liste hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no field of a participant that a list can fill.</source>
        <translation>„%1“ ist kein Feld von Teilnehmer:innen, das eine Liste füllen kann.</translation>
    </message>
    <message>
        <source>No row of headings was found in %1. The list needs headings such as “Name” and “E-mail” above its columns.</source>
        <translation>In %1 wurde keine Zeile mit Überschriften gefunden. Die Liste braucht Überschriften wie „Name“ und „E-Mail“ über den Spalten.</translation>
    </message>
    <message>
        <source>Row %1 has the same e-mail address and another name.</source>
        <translation>Zeile %1 hat dieselbe E-Mail-Adresse und einen anderen Namen.</translation>
    </message>
    <message>
        <source>The same person as in row %1; where they differ, this newer row counts.</source>
        <translation>Dieselbe Person wie in Zeile %1; bei Abweichungen gilt diese neuere Zeile.</translation>
    </message>
    <message>
        <source>Row %1 has the same name and municipality. Is it the same person?</source>
        <translation>Zeile %1 hat denselben Namen und dieselbe Kommune. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>Row %1 again.</source>
        <translation>Noch einmal Zeile %1.</translation>
    </message>
    <message>
        <source>“%1” has the same e-mail address. Is it the same person?</source>
        <translation>„%1“ hat dieselbe E-Mail-Adresse. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>“%1” has the same name and municipality. Is it the same person?</source>
        <translation>„%1“ hat denselben Namen und dieselbe Kommune. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>Import participants from %1</source>
        <translation>Teilnehmer:innen aus %1 importieren</translation>
    </message>
    <message>
        <source>Row %1 is to update a participant that does not exist.</source>
        <translation>Zeile %1 soll eine Person aktualisieren, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The headings again.</source>
        <translation>Wiederholung der Überschriften.</translation>
    </message>
    <message>
        <source>No entry: a total or a remark.</source>
        <translation>Kein Eintrag: eine Summe oder eine Bemerkung.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>“%1” stood beside the name and was left out.</source>
        <translation>„%1“ stand beim Namen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The first of several e-mail addresses was taken; the others are: %1.</source>
        <translation>Die erste von mehreren E-Mail-Adressen wurde übernommen; die anderen sind: %1.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address; the address stays empty.</source>
        <translation>„%1“ ist keine E-Mail-Adresse; das Feld bleibt leer.</translation>
    </message>
    <message>
        <source>The role “%1” is not known.</source>
        <translation>Die Rolle „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The status “%1” is not known.</source>
        <translation>Der Status „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not registered: the status is “%1”.</source>
        <translation>Nicht angemeldet: Der Status ist „%1“.</translation>
    </message>
    <message>
        <source>The municipality is missing.</source>
        <translation>Die Kommune fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not in the register of municipalities; similar are: %2. The municipality stays empty.</source>
        <translation>„%1“ steht nicht im Gemeindeverzeichnis; ähnlich sind: %2. Die Kommune bleibt leer.</translation>
    </message>
    <message>
        <source>“%1” can mean several municipalities: %2. The municipality stays empty.</source>
        <translation>„%1“ kann mehrere Kommunen bedeuten: %2. Die Kommune bleibt leer.</translation>
    </message>
    <message>
        <source>“%1” is not in the register of municipalities. The municipality stays empty.</source>
        <translation>„%1“ steht nicht im Gemeindeverzeichnis. Die Kommune bleibt leer.</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”.</source>
        <translation>„%1“ passt nicht zu „%2“.</translation>
    </message>
    <message>
        <source>The calendar file could not be made.</source>
        <translation>Die Kalenderdatei konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Another section of the report.</source>
        <translation>Ein anderer Abschnitt des Berichts.</translation>
    </message>
    <message>
        <source>Name and address do not fit together: %1. Please say who it is.</source>
        <translation>Name und E-Mail-Adresse passen nicht zusammen: %1. Bitte geben Sie an, wer es ist.</translation>
    </message>
    <message>
        <source>This may be %1. Please say who it is.</source>
        <translation>Das könnte %1 sein. Bitte geben Sie an, wer es ist.</translation>
    </message>
    <message>
        <source>This may be one of several people: %1. Please say who it is.</source>
        <translation>Das könnte eine von mehreren Personen sein: %1. Bitte geben Sie an, wer es ist.</translation>
    </message>
    <message>
        <source>Row %1 of the report names nobody, so nothing can be decided about it.</source>
        <translation>Zeile %1 des Berichts nennt niemanden; über sie lässt sich nichts entscheiden.</translation>
    </message>
    <message>
        <source>Row %1 is to mean a participant that does not exist.</source>
        <translation>Zeile %1 soll eine Person meinen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A telephone call that does not say who it is.</source>
        <translation>Eine Einwahl per Telefon, die nicht zeigt, wer es ist.</translation>
    </message>
    <message>
        <source>A recording or a note taker, not a person.</source>
        <translation>Eine Aufzeichnung oder ein Protokolldienst, keine Person.</translation>
    </message>
    <message>
        <source>“%1” does not say who it is.</source>
        <translation>„%1“ verrät nicht, wer es ist.</translation>
    </message>
    <message>
        <source>“%1” is not among the participants.</source>
        <translation>„%1“ ist nicht unter den Teilnehmer:innen.</translation>
    </message>
    <message>
        <source>Organiser of the meeting.</source>
        <translation>Hat die Besprechung organisiert.</translation>
    </message>
    <message>
        <source>A coach, not a participant.</source>
        <translation>Ein Coach, nicht Teilnehmer:in.</translation>
    </message>
    <message>
        <source>Left out, as decided.</source>
        <translation>Weggelassen, wie entschieden.</translation>
    </message>
    <message>
        <source>Only in the waiting room.</source>
        <translation>Nur im Warteraum.</translation>
    </message>
    <message>
        <source>Registered, but not in the meeting.</source>
        <translation>Angemeldet, aber nicht in der Besprechung.</translation>
    </message>
    <message>
        <source>The same person as in row %1; the times are united.</source>
        <translation>Dieselbe Person wie in Zeile %1; die Zeiten wurden zusammengefasst.</translation>
    </message>
    <message>
        <source>Has no place in the session yet and gets one.</source>
        <translation>Hat bei dem Termin noch keinen Platz und bekommt einen.</translation>
    </message>
    <message>
        <source>The state of the place is “%1”.</source>
        <translation>Die Anmeldung hat den Status „%1“.</translation>
    </message>
    <message>
        <source>Recorded so far: “%1”, %2 min.</source>
        <translation>Bisher erfasst: „%1“, %2 Min.</translation>
    </message>
    <message>
        <source>Recorded so far: “%1”.</source>
        <translation>Bisher erfasst: „%1“.</translation>
    </message>
    <message>
        <source>The report does not say how long the person was there.</source>
        <translation>Im Bericht steht nicht, wie lange die Person da war.</translation>
    </message>
    <message>
        <source>Only %1 of %2 minutes lie within the planned time of the session.</source>
        <translation>Nur %1 von %2 Minuten liegen innerhalb der geplanten Zeit des Termins.</translation>
    </message>
    <message>
        <source>Remember names from %1</source>
        <translation>Namen aus %1 merken</translation>
    </message>
    <message>
        <source>%1 has no row %2.</source>
        <translation>%1 hat keine Zeile %2.</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>„%1“ wurde als „%2“ gelesen.</translation>
    </message>
    <message>
        <source>“%1” was read with the family name first.</source>
        <translation>„%1“ wurde so gelesen, dass der Nachname vorn steht.</translation>
    </message>
    <message>
        <source>A heading: the people below have the role “%1”.</source>
        <translation>Eine Überschrift: Die Personen darunter haben die Rolle „%1“.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>Das Lesen der Liste wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The headings of another table.</source>
        <translation>Die Überschriften einer weiteren Tabelle.</translation>
    </message>
    <message>
        <source>The spreadsheet hides this row.</source>
        <translation>Diese Zeile ist in der Tabelle ausgeblendet.</translation>
    </message>
    <message>
        <source>“%1” has the same name. Is it the same person?</source>
        <translation>„%1“ hat denselben Namen. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>Row %1 registers the same person.</source>
        <translation>Zeile %1 meldet dieselbe Person an.</translation>
    </message>
    <message>
        <source>Several sessions are held at the time of the report: %1. Please say which one is meant.</source>
        <translation>Zur Zeit des Berichts finden mehrere Termine statt: %1. Bitte geben Sie an, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>The report does not say on which day the meeting was. Please say which session is meant.</source>
        <translation>Im Bericht steht nicht, an welchem Tag die Besprechung war. Bitte geben Sie an, welcher Termin gemeint ist.</translation>
    </message>
    <message>
        <source>No session is held on %1, the day of the report. Please say which session is meant.</source>
        <translation>Am %1, dem Tag des Berichts, findet kein Termin statt. Bitte geben Sie an, welcher Termin gemeint ist.</translation>
    </message>
    <message>
        <source>No session is held at the time of the report; on the same day, %1, there are: %2. Please say which one is meant.</source>
        <translation>Zur Zeit des Berichts findet kein Termin statt; am selben Tag, dem %1, gibt es: %2. Bitte geben Sie an, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>The report is of %1, the session “%2” is not held at that time. Please check whether it is the right one.</source>
        <translation>Der Bericht betrifft %1; zu dieser Zeit findet der Termin „%2“ nicht statt. Bitte prüfen Sie, ob es der richtige ist.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Es gibt keinen Termin %1.</translation>
    </message>
    <message>
        <source>%1 is a text file and has no sheets.</source>
        <translation>%1 ist eine Textdatei und hat keine Blätter.</translation>
    </message>
    <message>
        <source>“%1” is no report of a meeting: there is no table with names beside times or a duration.</source>
        <translation>„%1“ ist kein Bericht einer Besprechung: Es fehlt eine Tabelle mit Namen und dazu Zeiten oder einer Dauer.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows; no meeting is that large.</source>
        <translation>„%1“ hat mehr als %2 Zeilen; so groß ist keine Besprechung.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells show an error instead of a value, such as #REF!, and were read as empty.</source>
        <translation>
            <numerusform>%n Zelle zeigt einen Fehler statt eines Werts, etwa #BEZUG!, und wurde als leer gelesen.</numerusform>
            <numerusform>%n Zellen zeigen einen Fehler statt eines Werts, etwa #BEZUG!, und wurden als leer gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a formula without its result and were read as empty. Open the file in a spreadsheet program and save it there, and the results are in it.</source>
        <translation>
            <numerusform>%n Zelle enthält eine Formel ohne ihr Ergebnis und wurde als leer gelesen. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie dort, dann enthält sie die Ergebnisse.</numerusform>
            <numerusform>%n Zellen enthalten Formeln ohne ihr Ergebnis und wurden als leer gelesen. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie dort, dann enthält sie die Ergebnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”. Its sheets are: %3.</source>
        <translation>%1 hat kein Blatt „%2“. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>%1 holds more than a list: at most %2 rows, %3 columns and %4 cells are read. Save the list alone in a new file and import that.</source>
        <translation>%1 enthält mehr als eine Liste: Gelesen werden höchstens %2 Zeilen, %3 Spalten und %4 Zellen. Speichern Sie die Liste allein in einer neuen Datei und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 would take far more memory than any list and is not read. Save the list alone in a new file and import that.</source>
        <translation>%1 würde weit mehr Arbeitsspeicher brauchen als jede Liste und wird nicht gelesen. Speichern Sie die Liste allein in einer neuen Datei und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Save it without the password and import that.</source>
        <translation>%1 ist mit einem Kennwort geschützt. Speichern Sie die Datei ohne Kennwort und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (XLSB). Save it as XLSX and import that.</source>
        <translation>%1 ist eine binäre Arbeitsmappe (XLSB). Speichern Sie sie als XLSX und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is a workbook from before Excel 97. Save it as XLSX and import that.</source>
        <translation>%1 ist eine Arbeitsmappe aus der Zeit vor Excel 97. Speichern Sie sie als XLSX und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is a web page, whatever its name says. Open it in a spreadsheet program, save it as XLSX and import that.</source>
        <translation>%1 ist eine Webseite, auch wenn der Dateiname anderes sagt. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als XLSX und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet. Save the list as XLSX, ODS or CSV and import that.</source>
        <translation>%1 ist keine Tabellendatei. Speichern Sie die Liste als XLSX, ODS oder CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 has no sheet with cells. Save the list as XLSX, ODS or CSV and import that.</source>
        <translation>%1 hat kein Blatt mit Inhalt. Speichern Sie die Liste als XLSX, ODS oder CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read as a spreadsheet. Open it in a spreadsheet program, save it anew and import that.</source>
        <translation>%1 ist beschädigt und lässt sich nicht als Tabelle lesen. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie neu und importieren Sie diese Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are in another encoding than the rest and were read as that.</source>
        <translation>
            <numerusform>%n Zeile hat eine andere Zeichenkodierung als die übrigen und wurde in dieser gelesen.</numerusform>
            <numerusform>%n Zeilen haben eine andere Zeichenkodierung als die übrigen und wurden in dieser gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; use utf-8, utf-16-le, utf-16-be, cp1252, mac-roman or cp850.</source>
        <translation>Die Zeichenkodierung „%1“ ist nicht bekannt; verwenden Sie utf-8, utf-16-le, utf-16-be, cp1252, mac-roman oder cp850.</translation>
    </message>
    <message>
        <source>Letters such as “Ã¼” were encoded twice and were read as the letters meant.</source>
        <translation>Zeichen wie „Ã¼“ waren doppelt kodiert und wurden als die gemeinten Buchstaben gelesen.</translation>
    </message>
    <message>
        <source>A heading: the people below have the status “%1”.</source>
        <translation>Eine Überschrift: Die Personen darunter haben den Status „%1“.</translation>
    </message>
    <message>
        <source>A heading: the people below come from “%1”.</source>
        <translation>Eine Überschrift: Die Personen darunter kommen aus „%1“.</translation>
    </message>
    <message>
        <source>“%1” names several people; a row is read as one person.</source>
        <translation>„%1“ nennt mehrere Personen; eine Zeile wird als eine Person gelesen.</translation>
    </message>
    <message>
        <source>Only “%1” stands in this row; it was not taken for a person.</source>
        <translation>In dieser Zeile steht nur „%1“; das wurde nicht für eine Person gehalten.</translation>
    </message>
    <message>
        <source>One more person stands in this row and was not taken: %1.</source>
        <translation>In dieser Zeile steht eine weitere Person, die nicht übernommen wurde: %1.</translation>
    </message>
    <message>
        <source>“%1” and the county in this row do not fit together; similar are: %2. The municipality stays empty.</source>
        <translation>„%1“ und der Kreis in dieser Zeile passen nicht zusammen; ähnlich sind: %2. Die Kommune bleibt leer.</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read. The file also has: %2.</source>
        <translation>Nur das Blatt „%1“ wurde gelesen. Die Datei hat außerdem: %2.</translation>
    </message>
    <message>
        <source>The report has no time of leaving; the end of the report was taken.</source>
        <translation>Der Bericht nennt nicht, wann die Person gegangen ist; das Ende des Berichts wurde angenommen.</translation>
    </message>
    <message>
        <source>The title of another table.</source>
        <translation>Der Titel einer weiteren Tabelle.</translation>
    </message>
    <message>
        <source>%1 has no entry in row %2, so nothing can be decided about it.</source>
        <translation>%1 hat in Zeile %2 keinen Eintrag; darüber lässt sich nichts entscheiden.</translation>
    </message>
    <message>
        <source>The name is missing; the e-mail address suggests “%1”.</source>
        <translation>Der Name fehlt; die E-Mail-Adresse lässt „%1“ vermuten.</translation>
    </message>
    <message>
        <source>The municipality is missing; the e-mail address or the office suggests: %1.</source>
        <translation>Die Kommune fehlt; E-Mail-Adresse oder Amt lassen vermuten: %1.</translation>
    </message>
    <message>
        <source>“%1” has the same name and another e-mail address.</source>
        <translation>„%1“ hat denselben Namen und eine andere E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The row has no name of the holidays.</source>
        <translation>In der Zeile fehlt der Name der Ferien.</translation>
    </message>
    <message>
        <source>A row above already has these holidays.</source>
        <translation>Eine Zeile weiter oben enthält diese Ferien schon.</translation>
    </message>
    <message>
        <source>The row does not say who is meant.</source>
        <translation>Die Zeile sagt nicht, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Nobody has the address “%1”.</source>
        <translation>Niemand hat die Adresse „%1“.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”. Please write the name as in the programme, or the e-mail address.</source>
        <translation>Es gibt niemanden mit dem Namen „%1“. Bitte schreiben Sie den Namen wie im Programmdurchgang oder die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Please add the e-mail address.</source>
        <translation>Mehrere Personen heißen „%1“. Bitte ergänzen Sie die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field “%2”.</source>
        <translation>„%1“ passt nicht zum Feld „%2“.</translation>
    </message>
    <message>
        <source>The row does not say at what time the session begins.</source>
        <translation>Die Zeile sagt nicht, um wie viel Uhr der Termin beginnt.</translation>
    </message>
    <message>
        <source>The row has no title of the session.</source>
        <translation>In der Zeile fehlt der Titel des Termins.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n school holidays</source>
        <translation>
            <numerusform>%n Schulferien importieren</numerusform>
            <numerusform>%n Schulferien importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n unavailable times</source>
        <translation>
            <numerusform>%n Sperrzeit importieren</numerusform>
            <numerusform>%n Sperrzeiten importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sessions</source>
        <translation>
            <numerusform>%n Termin importieren</numerusform>
            <numerusform>%n Termine importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no list of dates: no row of it has headings such as “name, from, to” for school holidays, “e-mail, from, to” or “coach, date” for unavailable times, or “title, date, time” for sessions.</source>
        <translation>%1 ist keine Liste mit Terminen: Keine Zeile hat Überschriften wie „Name, von, bis“ für Schulferien, „E-Mail, von, bis“ oder „Coach, Datum“ für Sperrzeiten oder „Titel, Datum, Uhrzeit“ für Termine.</translation>
    </message>
    <message>
        <source>“%1” is no date. Please write it as 28.10.2024 or 2024-10-28.</source>
        <translation>„%1“ ist kein Datum. Bitte schreiben Sie es als 28.10.2024 oder 2024-10-28.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>Die Zeile hat kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is no time of the day. Please write it as 10:00.</source>
        <translation>„%1“ ist keine Uhrzeit. Bitte schreiben Sie sie als 10:00.</translation>
    </message>
    <message>
        <source>The row ends before it begins. Please put the dates right.</source>
        <translation>Die Zeile endet, bevor sie beginnt. Bitte berichtigen Sie die Daten.</translation>
    </message>
    <message>
        <source>The order of the questions in “%1” is taken as their rank.</source>
        <translation>Die Reihenfolge der Leitfragen in „%1“ gilt als Rang.</translation>
    </message>
    <message>
        <source>All questions in “%1” get rank 1, because the list tells no order.</source>
        <translation>Alle Leitfragen in „%1“ bekommen Rang 1, weil die Liste keine Reihenfolge angibt.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>„%1“ wurde als %2 gelesen.</translation>
    </message>
    <message>
        <source>“%1” may be one of several questions and is left out.</source>
        <translation>„%1“ kann eine von mehreren Leitfragen sein und bleibt weg.</translation>
    </message>
    <message>
        <source>“%1” is no question for the role “%2” and is left out.</source>
        <translation>„%1“ ist keine Leitfrage für die Rolle „%2“ und bleibt weg.</translation>
    </message>
    <message>
        <source>“%1” is no rank; %2 is left out.</source>
        <translation>„%1“ ist kein Rang; %2 bleibt weg.</translation>
    </message>
    <message>
        <source>The row names no wish.</source>
        <translation>Die Zeile nennt keinen Wunsch.</translation>
    </message>
    <message>
        <source>Row %1 is a newer answer of the same person.</source>
        <translation>Zeile %1 ist eine neuere Antwort derselben Person.</translation>
    </message>
    <message>
        <source>The row names nobody: neither an e-mail address nor a name.</source>
        <translation>Die Zeile nennt niemanden: weder eine E-Mail-Adresse noch einen Namen.</translation>
    </message>
    <message>
        <source>The person has no role yet, and questions belong to roles.</source>
        <translation>Die Person hat noch keine Rolle, und Leitfragen gehören zu Rollen.</translation>
    </message>
    <message>
        <source>No column with wishes was found in %1. Wishes stand below headings such as “1. Wahl”, below the questions themselves, or as questions between semicolons.</source>
        <translation>In %1 wurde keine Spalte mit Wünschen gefunden. Wünsche stehen unter Überschriften wie „1. Wahl“, unter den Leitfragen selbst oder als Leitfragen zwischen Semikolons.</translation>
    </message>
    <message>
        <source>Import interests from %1</source>
        <translation>Interessen aus %1 importieren</translation>
    </message>
    <message>
        <source>Several participants have this name; add the e-mail address or the municipality to the row.</source>
        <translation>Mehrere Teilnehmer:innen heißen so; ergänzen Sie in der Zeile die E-Mail-Adresse oder die Kommune.</translation>
    </message>
    <message>
        <source>Recognised by the name alone.</source>
        <translation>Nur am Namen erkannt.</translation>
    </message>
    <message>
        <source>A participant has this name, but another e-mail address or municipality. Please put the row right or record the address.</source>
        <translation>Jemand heißt so, hat aber eine andere E-Mail-Adresse oder Kommune. Bitte berichtigen Sie die Zeile oder tragen Sie die Adresse bei der Person ein.</translation>
    </message>
    <message>
        <source>This person is not among the participants. Import the registration first.</source>
        <translation>Diese Person ist nicht unter den Teilnehmer:innen. Importieren Sie zuerst die Anmeldung.</translation>
    </message>
    <message>
        <source>The e-mail address is that of another participant. Please say in the list who it is.</source>
        <translation>Die E-Mail-Adresse gehört zu einer anderen Person. Bitte klären Sie in der Liste, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Reading the report was stopped.</source>
        <translation>Das Lesen des Berichts wurde angehalten.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>It may say who answered, or was added by the form.</source>
        <translation>Sie kann verraten, wer geantwortet hat, oder das Formular hat sie hinzugefügt.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Sie haben sie weggelassen.</translation>
    </message>
    <message>
        <source>It numbers the rows.</source>
        <translation>Sie nummeriert die Zeilen.</translation>
    </message>
    <message>
        <source>Answers in the people’s own words.</source>
        <translation>Antworten in eigenen Worten.</translation>
    </message>
    <message>
        <source>Answers in words, from 1 to %1.</source>
        <translation>Antworten in Worten, von 1 bis %1.</translation>
    </message>
    <message>
        <source>%1 to %2; nothing says which end is best, %2 is taken for it.</source>
        <translation>%1 bis %2; nirgends steht, welches Ende das beste ist. Angenommen wird %2.</translation>
    </message>
    <message>
        <source>%1 to %2; %3 is best.</source>
        <translation>%1 bis %2; %3 ist am besten.</translation>
    </message>
    <message>
        <source>%1 holds no answers: a row of headings is needed, and below it a row for each person.</source>
        <translation>%1 enthält keine Antworten: Nötig ist eine Zeile mit Überschriften und darunter eine Zeile für jede Person.</translation>
    </message>
    <message>
        <source>No column of %1 holds scores or comments.</source>
        <translation>Keine Spalte von %1 enthält Bewertungen oder Anmerkungen.</translation>
    </message>
    <message>
        <source>A later version of this entry stands in the same file.</source>
        <translation>In derselben Datei steht eine spätere Fassung dieses Eintrags.</translation>
    </message>
    <message>
        <source>The entry is cancelled.</source>
        <translation>Der Eintrag ist abgesagt.</translation>
    </message>
    <message>
        <source>The calendar shows the coach as free at this time.</source>
        <translation>Der Kalender zeigt den Coach zu dieser Zeit als frei.</translation>
    </message>
    <message>
        <source>The entry is a session of this programme.</source>
        <translation>Der Eintrag ist ein Termin dieses Durchgangs.</translation>
    </message>
    <message>
        <source>The entry is a moment, not a span of time.</source>
        <translation>Der Eintrag ist ein Zeitpunkt, kein Zeitraum.</translation>
    </message>
    <message>
        <source>The entry lies outside the years of the programme.</source>
        <translation>Der Eintrag liegt außerhalb der Jahre des Durchgangs.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n busy times of “%1”</source>
        <translation>
            <numerusform>%n belegte Zeit von „%1“ importieren</numerusform>
            <numerusform>%n belegte Zeiten von „%1“ importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n busy times of “%1” and remove %2 earlier ones</source>
        <translation>
            <numerusform>%n belegte Zeit von „%1“ importieren und %2 frühere entfernen</numerusform>
            <numerusform>%n belegte Zeiten von „%1“ importieren und %2 frühere entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no coach with the number %1.</source>
        <translation>Es gibt keinen Coach mit der Nummer %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n times of an earlier file of this calendar are not in it any more and are removed.</source>
        <translation>
            <numerusform>%n Zeit aus einer früheren Datei dieses Kalenders steht nicht mehr darin und wird entfernt.</numerusform>
            <numerusform>%n Zeiten aus einer früheren Datei dieses Kalenders stehen nicht mehr darin und werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry in line %1 has no title.</source>
        <translation>Der Eintrag in Zeile %1 hat keinen Titel.</translation>
    </message>
    <message>
        <source>It is cancelled, and the programme has no such session.</source>
        <translation>Der Eintrag ist abgesagt, und der Durchgang hat keinen solchen Termin.</translation>
    </message>
    <message>
        <source>The session of this entry was removed from the programme.</source>
        <translation>Der Termin dieses Eintrags wurde aus dem Durchgang entfernt.</translation>
    </message>
    <message>
        <source>This is version %1 of the entry, and the programme has version %2 already.</source>
        <translation>Das ist Fassung %1 des Eintrags, und der Durchgang hat schon Fassung %2.</translation>
    </message>
    <message>
        <source>An entry above means “%1” already.</source>
        <translation>Ein Eintrag weiter oben meint „%1“ schon.</translation>
    </message>
    <message>
        <source>“%1” is cancelled in the programme. Please plan it again there first if it takes place.</source>
        <translation>„%1“ ist im Durchgang abgesagt. Bitte planen Sie den Termin dort zuerst wieder ein, wenn er stattfindet.</translation>
    </message>
    <message>
        <source>The session of this title is moved to the time of the entry.</source>
        <translation>Der Termin dieses Titels wird auf die Zeit des Eintrags verschoben.</translation>
    </message>
    <message>
        <source>The entry is cancelled, so the session is cancelled and its people are freed.</source>
        <translation>Der Eintrag ist abgesagt; damit wird der Termin abgesagt, und die Personen werden frei.</translation>
    </message>
    <message>
        <source>%1 is no calendar file: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>%1 ist keine Kalenderdatei: Sie beginnt nicht mit BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>%1, line %2: parts of the calendar are nested too deeply. The file is damaged.</source>
        <translation>%1, Zeile %2: Teile des Kalenders sind zu tief ineinander verschachtelt. Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries. Please export a shorter span of time.</source>
        <translation>%1 hat mehr als %2 Einträge. Bitte geben Sie einen kürzeren Zeitraum aus.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Please export a shorter span of time.</source>
        <translation>%1 ist größer als %2 MB. Bitte geben Sie einen kürzeren Zeitraum aus.</translation>
    </message>
    <message>
        <source>%1 is no calendar file: it is not text.</source>
        <translation>%1 ist keine Kalenderdatei: Sie enthält keinen Text.</translation>
    </message>
    <message>
        <source>The entry in line %1 has no end; the file is cut off or damaged.</source>
        <translation>Der Eintrag in Zeile %1 hat keinen Schluss; die Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>Line %1 of the file is too long for an entry.</source>
        <translation>Zeile %1 der Datei ist zu lang für einen Eintrag.</translation>
    </message>
    <message>
        <source>The entry in line %1 says no time at which it begins.</source>
        <translation>Der Eintrag in Zeile %1 nennt keine Zeit, zu der er beginnt.</translation>
    </message>
    <message>
        <source>The entry in line %1 ends before it begins.</source>
        <translation>Der Eintrag in Zeile %1 endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The entry in line %1 recurs by a rule that is not understood. Please enter its dates one by one.</source>
        <translation>Der Eintrag in Zeile %1 wiederholt sich nach einer Regel, die nicht verstanden wird. Bitte geben Sie seine Termine einzeln ein.</translation>
    </message>
    <message>
        <source>%1 is an answer to an invitation, not a calendar. Please enter the answer at the person’s place in the session.</source>
        <translation>%1 ist die Antwort auf eine Einladung, kein Kalender. Bitte tragen Sie die Antwort bei der Anmeldung der Person ein.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known; its times were taken as times in Germany.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt; ihre Zeiten wurden als Zeiten in Deutschland gelesen.</translation>
    </message>
    <message>
        <source>The calendar holds no entries.</source>
        <translation>Der Kalender enthält keine Einträge.</translation>
    </message>
    <message>
        <source>There is nobody with this number who could be invited.</source>
        <translation>Es gibt niemanden mit dieser Nummer, der eingeladen werden könnte.</translation>
    </message>
    <message>
        <source>The programme has no contact e-mail address, which invitations give as their sender. Please enter it among the properties of the programme.</source>
        <translation>Der Durchgang hat keine Kontakt-E-Mail, die Einladungen als Absender nennen. Bitte geben Sie sie bei den Angaben zum Durchgang ein.</translation>
    </message>
    <message>
        <source>“%1” has no e-mail address and cannot be invited. Please enter the address, or hand out a calendar file.</source>
        <translation>„%1“ hat keine E-Mail-Adresse und kann nicht eingeladen werden. Bitte geben Sie die Adresse ein, oder geben Sie eine Kalenderdatei aus.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address that can send invitations. Please correct the contact e-mail address of the programme.</source>
        <translation>„%1“ ist keine E-Mail-Adresse, die Einladungen senden kann. Bitte berichtigen Sie die Kontakt-E-Mail des Durchgangs.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address to which “%2” could be invited. Please correct it.</source>
        <translation>„%1“ ist keine E-Mail-Adresse, unter der „%2“ eingeladen werden kann. Bitte berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” has no date yet. Please enter it before inviting anybody.</source>
        <translation>„%1“ hat noch kein Datum. Bitte geben Sie es ein, bevor Sie jemanden einladen.</translation>
    </message>
    <message>
        <source>“%1” is cancelled; nobody can be invited to it.</source>
        <translation>„%1“ ist abgesagt; dazu kann niemand eingeladen werden.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Terminplan</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The workbook could not be made: the disk for temporary files may be full. Please make room and try again.</source>
        <translation>Die Arbeitsmappe konnte nicht erzeugt werden: Der Datenträger für temporäre Dateien ist vielleicht voll. Bitte schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>… [shortened, it has %1 characters]</source>
        <translation>… [gekürzt, es sind %1 Zeichen]</translation>
    </message>
    <message>
        <source>“%1” is too large for a workbook: %2 rows and %3 columns fit. Please choose fewer rows, or write CSV.</source>
        <translation>„%1“ ist zu groß für eine Arbeitsmappe: Es passen %2 Zeilen und %3 Spalten hinein. Bitte wählen Sie weniger Zeilen aus oder schreiben Sie CSV.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Not everything was taken back</source>
        <translation>Nicht alles wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Undone: %1. “%2” stays: it cannot be undone.</source>
        <extracomment>%1 and %2 are labels of changes; the second one was newer, but left the house (certificates, a publication)</extracomment>
        <translation>Rückgängig gemacht: %1. „%2“ bleibt: Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>number of rows, what becomes of them: 12 new</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gui::AllocationDialog</name>
    <message>
        <source>For the &amp;file</source>
        <translation>Für die &amp;Akte</translation>
    </message>
    <message>
        <source>For &amp;passing on</source>
        <translation>Zum &amp;Weitergeben</translation>
    </message>
    <message>
        <source>Record of the allocation</source>
        <translation>Vergabeprotokoll</translation>
    </message>
    <message>
        <source>&amp;Allocation</source>
        <translation>&amp;Vergabe</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Vergabe</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Für andere Programme (JSON)</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen es ist</translation>
    </message>
    <message>
        <source>With all names: who attends what, and the reason for each wish that was not granted.</source>
        <translation>Mit allen Namen: wer was besucht, und der Grund für jeden Wunsch, der offen bleibt.</translation>
    </message>
    <message>
        <source>Nobody is named: people are counts. For participants, town halls and the ministry.</source>
        <translation>Niemand wird genannt: Personen erscheinen als Zahlen. Für Teilnehmer:innen, Rathäuser und das Ministerium.</translation>
    </message>
    <message>
        <source>The plan that the planner shows (not accepted)</source>
        <translation>Die gezeigte Einteilung (nicht übernommen)</translation>
    </message>
    <message>
        <source>%1, accepted on %2</source>
        <translation>%1, übernommen am %2</translation>
    </message>
    <message>
        <source>No plan was accepted yet. Please make a plan on the page Planner and accept it.</source>
        <translation>Es wurde noch keine Einteilung übernommen. Bitte teilen Sie auf der Seite Einteilung ein und übernehmen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>People and sessions stand in it by their numbers alone. The preview shows the PDF.</source>
        <translation>Personen und Termine stehen darin nur mit ihren Nummern. Die Vorschau zeigt das PDF.</translation>
    </message>
    <message>
        <source>It names people. Please keep it where only those see it who may.</source>
        <translation>Es nennt Personen. Bitte bewahren Sie es so auf, dass nur Befugte es sehen.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>Es nennt niemanden.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>name of a file, %1 is the title of an allocation</comment>
        <translation>Vergabeprotokoll %1</translation>
    </message>
    <message>
        <source>Record %1 without names</source>
        <comment>name of a file, %1 is the title of an allocation</comment>
        <translation>Vergabeprotokoll %1 ohne Namen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>gui::AttendanceDelegate</name>
    <message>
        <source>Minutes of presence, %1</source>
        <translation>Minuten der Anwesenheit, %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>gui::AttendanceImportDialog</name>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>&amp;This Is the Person</source>
        <translation>&amp;Diese Person ist es</translation>
    </message>
    <message>
        <source>Leave &amp;Out</source>
        <translation>Weg&amp;lassen</translation>
    </message>
    <message>
        <source>As &amp;Proposed</source>
        <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>Attendance from a meeting report</source>
        <translation>Anwesenheit aus dem Bericht einer Videokonferenz</translation>
    </message>
    <message>
        <source>No report is chosen</source>
        <translation>Kein Bericht ausgewählt</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>Who was in the meeting, and what is proposed</source>
        <translation>Wer in der Besprechung war und was vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Name eingeben</translation>
    </message>
    <message>
        <source>Who the row means</source>
        <translation>Wen die Zeile meint</translation>
    </message>
    <message>
        <source>&amp;Who is it?</source>
        <translation>Wer &amp;ist das?</translation>
    </message>
    <message>
        <source>The name in the meeting is remembered for the next report</source>
        <translation>Der Name in der Besprechung wird für den nächsten Bericht gemerkt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The one held at the time of the report</source>
        <translation>Der Termin zur Zeit des Berichts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and title of a session</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Bericht wird gelesen</translation>
    </message>
    <message>
        <source>As the report says: %1</source>
        <translation>Laut Bericht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Record attendance of %n people</source>
        <translation>
            <numerusform>Anwesenheit von %n Person erfassen</numerusform>
            <numerusform>Anwesenheit von %n Personen erfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Record attendance</source>
        <translation>Anwesenheit erfassen</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Bericht wird gelesen …</translation>
    </message>
    <message>
        <source>Choose the session that the report is about.</source>
        <translation>Wählen Sie den Termin, um den es im Bericht geht.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are to be decided; undecided ones are left out.</source>
        <translation>
            <numerusform>%n Zeile ist zu entscheiden; ohne Entscheidung wird sie weggelassen.</numerusform>
            <numerusform>%n Zeilen sind zu entscheiden; ohne Entscheidung werden sie weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to record: everything is there already.</source>
        <translation>Es gibt nichts zu erfassen: Alles ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Recording is one change and can be undone.</source>
        <translation>Das Erfassen ist eine einzige Änderung und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Meeting reports (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;All files (*)</source>
        <translation>Berichte von Videokonferenzen (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the report of a video meeting. Nothing is changed before you record attendance.</source>
        <translation>Wählen Sie den Bericht einer Videokonferenz aus. Geändert wird nichts, bevor Sie die Anwesenheit erfassen.</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>behind a number: share of a session in percent (German: &quot; %&quot;)</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Who was there for a smaller share of the session is recorded as partly present</source>
        <translation>Wer für einen kleineren Anteil des Termins da war, wird als teilweise anwesend erfasst</translation>
    </message>
    <message>
        <source>Present &amp;from</source>
        <translation>Anwesend &amp;ab</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Noch einmal lesen</translation>
    </message>
</context>
<context>
    <name>gui::AttendancePage</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Present (P)</source>
        <extracomment>menu of the attendance grid; the letter in brackets is the key (German: &quot;Anwesend (P)&quot;)</extracomment>
        <translation>Anwesend (P)</translation>
    </message>
    <message>
        <source>Partly present (T)</source>
        <translation>Teilweise anwesend (T)</translation>
    </message>
    <message>
        <source>Absent (A)</source>
        <translation>Abwesend (A)</translation>
    </message>
    <message>
        <source>Excused (E)</source>
        <translation>Entschuldigt (E)</translation>
    </message>
    <message>
        <source>Not recorded (U)</source>
        <translation>Nicht erfasst (U)</translation>
    </message>
    <message>
        <source>Everyone Else Present…</source>
        <translation>Alle übrigen anwesend …</translation>
    </message>
    <message>
        <source>Record everybody in this session as present whose attendance is not recorded</source>
        <translation>Alle in diesem Termin als anwesend erfassen, deren Anwesenheit nicht erfasst ist</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and title of a session</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Attendance is recorded here as soon as people are enrolled in sessions.</source>
        <translation>Hier wird die Anwesenheit erfasst, sobald Personen für Termine angemeldet sind.</translation>
    </message>
    <message>
        <source>Nobody is enrolled who fits the filter.</source>
        <translation>Keine angemeldete Person passt zum Filter.</translation>
    </message>
    <message>
        <source>Everyone else present</source>
        <translation>Alle übrigen anwesend</translation>
    </message>
    <message>
        <source>Please choose a session first: select a cell in its column.</source>
        <translation>Bitte wählen Sie zuerst einen Termin: Markieren Sie eine Zelle in seiner Spalte.</translation>
    </message>
    <message>
        <source>Attendance is recorded for everybody in this session.</source>
        <translation>Für alle in diesem Termin ist die Anwesenheit erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>Record %n people as present in “%1”?</source>
        <translation>
            <numerusform>%n Person in „%1“ als anwesend erfassen?</numerusform>
            <numerusform>%n Personen in „%1“ als anwesend erfassen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n people as present</source>
        <translation>
            <numerusform>%n Person als anwesend erfassen</numerusform>
            <numerusform>%n Personen als anwesend erfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Record who was there from the report of a video meeting</source>
        <translation>Anwesenheit aus dem Bericht einer Videokonferenz erfassen</translation>
    </message>
    <message>
        <source>Attendance from a Meeting Report…</source>
        <translation>Anwesenheit aus dem Bericht einer Videokonferenz …</translation>
    </message>
    <message>
        <source>Signature Sheets…</source>
        <translation>Unterschriftenlisten …</translation>
    </message>
    <message>
        <source>Lists to be signed on the spot</source>
        <translation>Listen, in denen vor Ort unterschrieben wird</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Unangemeldet …</translation>
    </message>
    <message>
        <source>Record somebody as present who is not on the list</source>
        <translation>Eine Person als anwesend erfassen, die nicht auf der Liste steht</translation>
    </message>
    <message>
        <source>P present · T partly · A absent · E excused · U not recorded · a number: minutes · another letter, a capital one or /: jump to a name</source>
        <translation>P anwesend · T teilweise · A abwesend · E entschuldigt · U nicht erfasst · Zahl: Minuten · anderer Buchstabe, Großbuchstabe oder /: zu einem Namen springen</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Unangemeldete Person</translation>
    </message>
</context>
<context>
    <name>gui::AttendanceView</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>gui::BookletDialog</name>
    <message>
        <source>With findings that are not &amp;reviewed</source>
        <translation>Mit noch nicht ge&amp;prüften Erkenntnissen</translation>
    </message>
    <message>
        <source>With the &amp;names of authors who consented</source>
        <translation>Mit &amp;Namen, wenn die Person eingewilligt hat</translation>
    </message>
    <message>
        <source>Booklet of results</source>
        <translation>Ergebnisheft</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>Page for the browser (HTML)</source>
        <translation>Seite für den Browser (HTML)</translation>
    </message>
    <message>
        <source>Nobody is named otherwise. The consent stands with the participant and counts from its day on.</source>
        <translation>Sonst wird niemand genannt. Die Einwilligung steht bei der Person und gilt ab ihrem Datum.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings stand in it.</source>
        <translation>
            <numerusform>%n Erkenntnis steht darin.</numerusform>
            <numerusform>%n Erkenntnisse stehen darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because nobody reviewed them.</source>
        <translation>
            <numerusform>%n fehlt, weil sie noch nicht geprüft ist.</numerusform>
            <numerusform>%n fehlen, weil sie noch nicht geprüft sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview shows the PDF; the page for the browser says the same.</source>
        <translation>Die Vorschau zeigt das PDF; die Seite für den Browser sagt dasselbe.</translation>
    </message>
    <message>
        <source>Results %1</source>
        <comment>name of a file, %1 is the title of the programme</comment>
        <translation>Ergebnisse %1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
</context>
<context>
    <name>gui::BookletView</name>
    <message>
        <source>Findings by question</source>
        <translation>Erkenntnisse nach Leitfrage</translation>
    </message>
</context>
<context>
    <name>gui::CalendarImportDialog</name>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Kalenderdatei importieren</translation>
    </message>
    <message>
        <source>No calendar file is chosen</source>
        <translation>Keine Kalenderdatei gewählt</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Take as</source>
        <translation>Importieren &amp;als</translation>
    </message>
    <message>
        <source>The entries of the file, and what becomes of them</source>
        <translation>Die Einträge der Datei, und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Busy times of %1</source>
        <translation>Belegte Zeiten von %1</translation>
    </message>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Kalenderdateien (*.ics *.ical *.ifb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the calendar file</source>
        <translation>Die Kalenderdatei wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n busy times</source>
        <translation>
            <numerusform>%n belegte Zeit importieren</numerusform>
            <numerusform>%n belegte Zeiten importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sessions</source>
        <translation>
            <numerusform>%n Termin importieren</numerusform>
            <numerusform>%n Termine importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose a calendar file. Nothing is changed before you import.</source>
        <translation>Wählen Sie eine Kalenderdatei. Vor dem Import ändert sich nichts.</translation>
    </message>
    <message>
        <source>Reading the calendar file…</source>
        <translation>Die Kalenderdatei wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing to import: everything is there already, or nothing can be used.</source>
        <translation>Es gibt nichts zu importieren: Alles ist schon da, oder nichts ist verwendbar.</translation>
    </message>
    <message>
        <source>Only times are kept, not what the appointments are about. The import is one change and can be undone.</source>
        <translation>Nur die Zeiten werden übernommen, nicht, worum es in den Einträgen geht. Der Import ist eine Änderung und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The import is one change and can be undone.</source>
        <translation>Der Import ist eine Änderung und lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>gui::CalendarPane</name>
    <message>
        <source>%1 (keys + and −)</source>
        <translation>%1 (Tasten + und −)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation>Heute (Pos1)</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Forward (Page Down)</source>
        <translation>Vor (Bild ab)</translation>
    </message>
    <message>
        <source>Go to this date</source>
        <translation>Zu diesem Datum gehen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Place on %1</source>
        <comment>day and month</comment>
        <translation>Auf %1 legen</translation>
    </message>
    <message>
        <source>Lets the selected sessions begin at %1.</source>
        <translation>Lässt die markierten Termine so beginnen: %1.</translation>
    </message>
    <message>
        <source>Without a date (%1)</source>
        <translation>Ohne Datum (%1)</translation>
    </message>
</context>
<context>
    <name>gui::CalendarView</name>
    <message>
        <source>Please note for “%1”: %2.</source>
        <comment>title, warnings</comment>
        <translation>Bitte beachten Sie bei „%1“: %2.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot come: %1</source>
        <comment>name of a coach</comment>
        <translation>Verhindert: %1</translation>
    </message>
    <message>
        <source>Wk</source>
        <comment>heading above numbers of calendar weeks; German: KW</comment>
        <translation>KW</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CanvasPane</name>
    <message>
        <source>mm</source>
        <comment>unit of the rulers</comment>
        <translation>mm</translation>
    </message>
</context>
<context>
    <name>gui::CertificateActions</name>
    <message>
        <source>%1 – %2</source>
        <comment>number of a certificate, name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>title of a window: number and name, then the state of the certificate</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n documents</source>
        <translation>
            <numerusform>Ordner für %n Dokument</numerusform>
            <numerusform>Ordner für %n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing documents</source>
        <translation>Dokumente werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were written.</source>
        <translation>
            <numerusform>%n Dokument wurde geschrieben.</numerusform>
            <numerusform>%n Dokumente wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check certificate %1</source>
        <translation>Zertifikat %1 prüfen</translation>
    </message>
    <message>
        <source>The corrected certificate of %1 has the number %2.</source>
        <translation>Das berichtigte Zertifikat von %1 hat die Nummer %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a certificate, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n certificates void? They cannot be made valid again.</source>
        <translation>
            <numerusform>Warum ist dieses %n Zertifikat ungültig? Es kann nicht wieder gültig werden.</numerusform>
            <numerusform>Warum sind diese %n Zertifikate ungültig? Sie können nicht wieder gültig werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is the certificate %1 void? It cannot be made valid again.</source>
        <translation>Warum ist das Zertifikat %1 ungültig? Es kann nicht wieder gültig werden.</translation>
    </message>
    <message>
        <source>Revoke certificates</source>
        <translation>Zertifikate widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificates: “%1”?</source>
        <translation>
            <numerusform>%n Zertifikat widerrufen: „%1“?</numerusform>
            <numerusform>%n Zertifikate widerrufen: „%1“?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificates</source>
        <translation>
            <numerusform>%n Zertifikat widerrufen</numerusform>
            <numerusform>%n Zertifikate widerrufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CertificateCountsTab</name>
    <message>
        <source>Enter shows the people of a row. In the bar stands first who holds a certificate, then paler who may get one.</source>
        <translation>Eingabe zeigt die Personen einer Zeile. Im Balken steht zuerst, wer ein Zertifikat hat, dann heller, wer eines bekommen kann.</translation>
    </message>
    <message>
        <source>Certificates by role and county</source>
        <translation>Zertifikate nach Rolle und Landkreis</translation>
    </message>
    <message>
        <source>&amp;Show These People</source>
        <translation>Diese Personen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as a Table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Who gets a certificate is counted here as soon as people take part.</source>
        <translation>Hier wird gezählt, wer ein Zertifikat erhält, sobald es Teilnehmer:innen gibt.</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>tab with how many certificates there are by role and county (German: &quot;Zahlen&quot;)</extracomment>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>gui::CertificateRuleDialog</name>
    <message>
        <source>Who gets a certificate</source>
        <translation>Wer ein Zertifikat erhält</translation>
    </message>
    <message>
        <source>There is a certificate when all of this is true:</source>
        <translation>Ein Zertifikat gibt es, wenn all dies zutrifft:</translation>
    </message>
    <message>
        <source>The &amp;kick-off workshop was attended</source>
        <translation>Der A&amp;uftaktworkshop wurde besucht</translation>
    </message>
    <message>
        <source>At &amp;least %1 trainings were attended</source>
        <extracomment>%1 is a number to be chosen</extracomment>
        <translation>&amp;Mindestens %1 Trainings wurden besucht</translation>
    </message>
    <message>
        <source>The &amp;closing event was attended or excused</source>
        <translation>Die A&amp;bschlussveranstaltung wurde besucht oder entschuldigt versäumt</translation>
    </message>
    <message>
        <source>Present for at l&amp;east %1 of the hours of all sessions with a seat</source>
        <extracomment>%1 is a share in percent to be chosen</extracomment>
        <translation>An&amp;wesend für mindestens %1 der Stunden aller Termine mit Platz</translation>
    </message>
    <message>
        <source>Attendance is &amp;recorded for every session with a seat</source>
        <translation>Die Anwesenheit ist bei jedem Termin mit Platz e&amp;rfasst</translation>
    </message>
    <message>
        <source>Partly present counts as attended from %1 of a session on</source>
        <extracomment>%1 is a share in percent to be chosen</extracomment>
        <translation>Teilweise anwesend gilt als besucht ab %1 eines Termins</translation>
    </message>
    <message>
        <source>Whom the change affects</source>
        <translation>Wen die Änderung betrifft</translation>
    </message>
    <message>
        <source>Change the Rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Counting who would get a certificate</source>
        <translation>Es wird gezählt, wer ein Zertifikat erhielte</translation>
    </message>
    <message>
        <source>Entitled now: %1 of %3. By this rule: %2 of %3.</source>
        <extracomment>how many people are entitled now and would be by another rule; %3 is how many there are</extracomment>
        <translation>Jetzt berechtigt: %1 von %3. Nach dieser Regel: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 would no longer get one</source>
        <translation>%1 bekäme keines mehr</translation>
    </message>
    <message>
        <source>%1 would get one</source>
        <translation>%1 bekäme eines</translation>
    </message>
    <message>
        <source>Nothing changes for anybody.</source>
        <translation>Für niemanden ändert sich etwas.</translation>
    </message>
</context>
<context>
    <name>gui::CertificateSection</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Gets a certificate.</source>
        <translation>Erhält ein Zertifikat.</translation>
    </message>
    <message>
        <source>Does not get a certificate yet.</source>
        <translation>Erhält noch kein Zertifikat.</translation>
    </message>
    <message>
        <source>Decided by %1: %2</source>
        <translation>Entschieden von %1: %2</translation>
    </message>
    <message>
        <source>None was issued.</source>
        <translation>Es wurde noch keines ausgestellt.</translation>
    </message>
    <message>
        <source>Looking at the rules for certificates</source>
        <translation>Zertifikatsregeln werden geprüft</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, %4</source>
        <extracomment>number, kind, date and state of a certificate</extracomment>
        <translation>%1 · %2 vom %3, %4</translation>
    </message>
    <message>
        <source>Reasons; Enter goes to the place of one</source>
        <translation>Gründe; Eingabe führt an den Ort eines Grundes</translation>
    </message>
    <message>
        <source>Documents issued to this person</source>
        <translation>Für diese Person ausgestellte Dokumente</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Print Again…</source>
        <translation>Nachdrucken …</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Handed Over</source>
        <translation>Überreicht</translation>
    </message>
    <message>
        <source>Issued:</source>
        <translation>Ausgestellt:</translation>
    </message>
</context>
<context>
    <name>gui::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Event Mode…</source>
        <translation>Veranstaltungsmodus …</translation>
    </message>
    <message>
        <source>The whole screen for the closing event: who is there, badges, certificates, handing over</source>
        <translation>Der ganze Bildschirm für die Abschlussveranstaltung: wer da ist, Namensschilder, Zertifikate, Übergabe</translation>
    </message>
</context>
<context>
    <name>gui::ChoiceChips</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen: choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::CodePanel</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Holds the signed statement by which anybody can check the certificate. About 30 mm are read well from paper.</source>
        <translation>Enthält die signierte Aussage, mit der jede Person das Zertifikat prüfen kann. Etwa 30 mm sind vom Papier gut lesbar.</translation>
    </message>
</context>
<context>
    <name>gui::ColourButton</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Quiet text</source>
        <translation>Ruhiger Text</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Other Colour…</source>
        <translation>Andere Farbe …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a colour is for, the colour</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ColumnMapping</name>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Key of the municipality (AGS)</source>
        <translation>Schlüssel der Kommune (AGS)</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>Status der Anmeldung</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation>Feld für die Spalte „%1“</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Spalte der Liste</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Becomes the field</source>
        <translation>Wird zum Feld</translation>
    </message>
</context>
<context>
    <name>gui::ComparePane</name>
    <message>
        <source>Everybody who moves</source>
        <translation>Alle, die wechseln</translation>
    </message>
    <message>
        <source>Who gains</source>
        <translation>Wer gewinnt</translation>
    </message>
    <message>
        <source>Who loses</source>
        <translation>Wer verliert</translation>
    </message>
    <message>
        <source>Who neither gains nor loses</source>
        <translation>Wer weder gewinnt noch verliert</translation>
    </message>
    <message>
        <source>What the two plans count, in the order in which plans are compared</source>
        <translation>Was die beiden Einteilungen zählen, in der Reihenfolge des Vergleichs</translation>
    </message>
    <message>
        <source>People whose trainings differ between the two plans</source>
        <translation>Personen, deren Trainings sich zwischen den Einteilungen unterscheiden</translation>
    </message>
    <message>
        <source>Copy Who Moves</source>
        <translation>Wechsel kopieren</translation>
    </message>
    <message>
        <source>Copy Levels of Both Plans</source>
        <translation>Stufen beider Einteilungen kopieren</translation>
    </message>
    <message>
        <source>Swap the Two Plans</source>
        <translation>Einteilungen vertauschen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Einteilung</translation>
    </message>
    <message>
        <source>&amp;beside</source>
        <translation>&amp;neben</translation>
    </message>
    <message>
        <source>The seats people hold now</source>
        <translation>Die jetzigen Plätze</translation>
    </message>
    <message>
        <source>%1 (what-if)</source>
        <comment>title of a plan</comment>
        <translation>%1 (Variante)</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keine Einteilung.</translation>
    </message>
    <message>
        <source>Everybody has the same trainings in both plans.</source>
        <translation>Alle haben in beiden Einteilungen dieselben Trainings.</translation>
    </message>
    <message numerus="yes">
        <source>The trainings of %n people differ: %1 gain, %2 lose, %3 neither.</source>
        <translation>
            <numerusform>Die Trainings einer Person unterscheiden sich: %1 gewinnt, %2 verliert, %3 weder noch.</numerusform>
            <numerusform>Die Trainings von %n Personen unterscheiden sich: %1 gewinnen, %2 verlieren, %3 weder noch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CorrectCertificateDialog</name>
    <message>
        <source>Correct a certificate</source>
        <translation>Zertifikat berichtigen</translation>
    </message>
    <message>
        <source>What the new document says otherwise</source>
        <translation>Was im neuen Dokument anders steht</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>name misspelt</source>
        <comment>example of a reason</comment>
        <translation>Name falsch geschrieben</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Berichtigen</translation>
    </message>
    <message>
        <source>Correct and &amp;Print…</source>
        <translation>Berichtigen und &amp;drucken …</translation>
    </message>
    <message>
        <source>Nothing of what is printed was changed since: the new document has another number and date only. What is wrong is changed in the data of the person first.</source>
        <translation>Nichts von dem, was gedruckt wird, wurde seither geändert: Das neue Dokument hat nur eine andere Nummer und ein anderes Datum. Was falsch ist, ändern Sie zuerst in den Daten der Person.</translation>
    </message>
    <message>
        <source>The new document says this otherwise:</source>
        <translation>Im neuen Dokument steht anders:</translation>
    </message>
    <message>
        <source>%1 gets a new certificate that supersedes %2. %3</source>
        <extracomment>%1 is a name, %2 a number, %3 a further sentence</extracomment>
        <translation>%1 erhält ein neues Zertifikat, das %2 ersetzt. %3</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>Vorschau wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>gui::DecisionDialog</name>
    <message>
        <source>Accept</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>People this is decided on</source>
        <translation>Personen, über die entschieden wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Accepted afterwards</source>
        <translation>Danach zugelassen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n people</source>
        <translation>
            <numerusform>%n Person zulassen</numerusform>
            <numerusform>%n Personen zulassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on the waiting list</source>
        <translation>
            <numerusform>%n Person auf die Warteliste setzen</numerusform>
            <numerusform>%n Personen auf die Warteliste setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n people</source>
        <translation>
            <numerusform>%n Person ablehnen</numerusform>
            <numerusform>%n Personen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not eligible.</source>
        <translation>
            <numerusform>%n von ihnen ist nicht berechtigt.</numerusform>
            <numerusform>%n von ihnen sind nicht berechtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than the limit allows: %1</source>
        <comment>followed by groups with their numbers</comment>
        <translation>Damit ist die Höchstzahl überschritten: %1</translation>
    </message>
</context>
<context>
    <name>gui::DemandPane</name>
    <message>
        <source>Demand</source>
        <extracomment>tab with the chart of how many people want which question (German: &quot;Nachfrage&quot;)</extracomment>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>How many people want each question, and what answers it</source>
        <translation>Wie viele Personen welche Leitfrage wünschen und was sie beantwortet</translation>
    </message>
    <message>
        <source>Copy Chart as Table</source>
        <translation>Diagramm als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy Chart as Picture</source>
        <translation>Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>As in the catalogue</source>
        <translation>Wie im Katalog</translation>
    </message>
    <message>
        <source>Most wanted first</source>
        <translation>Meistgewünschte zuerst</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Reihen&amp;folge</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Counting wishes</source>
        <translation>Wünsche werden gezählt</translation>
    </message>
    <message>
        <source>There are no questions yet. Enter them in the tab “Guiding questions”.</source>
        <translation>Es gibt noch keine Leitfragen. Tragen Sie sie im Register „Leitfragen“ ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions that somebody wants are answered by nobody.</source>
        <translation>
            <numerusform>%n gewünschte Leitfrage beantwortet noch niemand.</numerusform>
            <numerusform>%n gewünschte Leitfragen beantwortet noch niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question that somebody wants is answered by a training.</source>
        <translation>Jede gewünschte Leitfrage beantwortet ein Training.</translation>
    </message>
    <message>
        <source>The chart was copied as a picture.</source>
        <translation>Das Diagramm wurde als Bild kopiert.</translation>
    </message>
</context>
<context>
    <name>gui::DetailsSection</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>gui::Dialog</name>
    <message>
        <source>Participants…</source>
        <translation>Teilnehmer:innen …</translation>
    </message>
    <message>
        <source>Register of Municipalities…</source>
        <translation>Gemeindeverzeichnis …</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Terminübersicht …</translation>
    </message>
    <message>
        <source>Attendance from a Meeting Report…</source>
        <translation>Anwesenheit aus dem Bericht einer Videokonferenz …</translation>
    </message>
    <message>
        <source>School Holidays and Dates…</source>
        <translation>Schulferien und Termine …</translation>
    </message>
    <message>
        <source>Booklet of Results…</source>
        <translation>Ergebnisheft …</translation>
    </message>
    <message>
        <source>Signature Sheets…</source>
        <translation>Unterschriftenlisten …</translation>
    </message>
    <message>
        <source>Feedback…</source>
        <translation>Rückmeldungen …</translation>
    </message>
    <message>
        <source>Interests…</source>
        <translation>Interessen …</translation>
    </message>
    <message>
        <source>Record of the Allocation…</source>
        <translation>Vergabeprotokoll …</translation>
    </message>
    <message>
        <source>Badges, Labels and Lists…</source>
        <translation>Schilder, Etiketten und Listen …</translation>
    </message>
    <message>
        <source>Mails and Letters…</source>
        <translation>E-Mails und Briefe …</translation>
    </message>
    <message>
        <source>Calendar File…</source>
        <translation>Kalenderdatei …</translation>
    </message>
</context>
<context>
    <name>gui::ElementList</name>
    <message>
        <source>Elements on the page</source>
        <translation>Elemente auf der Seite</translation>
    </message>
</context>
<context>
    <name>gui::EligibilityPage</name>
    <message>
        <source>Eligibility</source>
        <translation>Teilnahmeberechtigung</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Zulassen …</translation>
    </message>
    <message>
        <source>Put on Waiting List…</source>
        <translation>Auf die Warteliste setzen …</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Exception…</source>
        <translation>Ausnahme …</translation>
    </message>
    <message>
        <source>Who may take part</source>
        <translation>Wer teilnehmen darf</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>Stich&amp;tag</translation>
    </message>
    <message>
        <source>Who may take part is listed here as soon as there are participants.</source>
        <translation>Wer teilnehmen darf, steht hier, sobald es Teilnehmer:innen gibt.</translation>
    </message>
    <message>
        <source>Nobody fits the filter.</source>
        <translation>Niemand passt zum Filter.</translation>
    </message>
    <message>
        <source>Enter Ground…</source>
        <translation>Berechtigungsgrund eintragen …</translation>
    </message>
</context>
<context>
    <name>gui::EligibilitySection</name>
    <message>
        <source>Grounds of eligibility</source>
        <translation>Berechtigungsgründe</translation>
    </message>
    <message>
        <source>Add ground</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected ground</source>
        <translation>Den ausgewählten Grund entfernen</translation>
    </message>
    <message>
        <source>May take part</source>
        <extracomment>tab of the inspector: whether and why somebody may take part (German: &quot;Teilnahme&quot;)</extracomment>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a reason why a ground does not count, as a sentence of its own</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who take part</source>
        <translation>
            <numerusform>%n Person nimmt teil</numerusform>
            <numerusform>%n Personen nehmen teil</numerusform>
        </translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>Held by “%1”: what is changed here holds for all its people.</source>
        <translation>Eingetragen bei „%1“: Was Sie hier ändern, gilt für alle Personen von dort.</translation>
    </message>
    <message>
        <source>This follows from the role. Add the ground to enter its evidence.</source>
        <translation>Das folgt aus der Rolle. Fügen Sie den Grund hinzu, um seinen Nachweis einzutragen.</translation>
    </message>
    <message>
        <source>No ground is entered. A ground holds for all people whom the municipality sends.</source>
        <translation>Es ist kein Berechtigungsgrund eingetragen. Er gilt für alle Personen, die die Kommune entsendet.</translation>
    </message>
</context>
<context>
    <name>gui::EnrolDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>date and title of a session</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Everybody already has this state in the session; nothing would change.</source>
        <translation>Alle haben in diesem Termin bereits diesen Status; es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Beyond the maximum: on the &amp;waiting list</source>
        <translation>Über der Höchstzahl: auf die &amp;Warteliste</translation>
    </message>
    <message>
        <source>What is going to be done</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>gui::EnrolmentSection</name>
    <message>
        <source>Enrol…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Set the state of the selected enrolments</source>
        <translation>Status der ausgewählten Anmeldungen setzen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer:innen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>date and title of a session</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fill the Seats…</source>
        <translation>Plätze besetzen …</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>state of an enrolment: &quot;Waiting list, 2.&quot; (German the same)</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Invited until %1</source>
        <translation>Eingeladen bis %1</translation>
    </message>
    <message>
        <source>Table…</source>
        <comment>where people sit</comment>
        <translation>Tisch …</translation>
    </message>
    <message>
        <source>Set the table of the selected people</source>
        <translation>Tisch der markierten Personen setzen</translation>
    </message>
    <message>
        <source>At which table the selected people sit at the closing event</source>
        <translation>An welchem Tisch die markierten Personen bei der Abschlussveranstaltung sitzen</translation>
    </message>
    <message numerus="yes">
        <source>Table of the %n selected people; empty: none</source>
        <translation>
            <numerusform>Tisch der markierten Person; leer: keiner</numerusform>
            <numerusform>Tisch der %n markierten Personen; leer: keiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
</context>
<context>
    <name>gui::EventOutput</name>
    <message>
        <source>As PDF into a Folder…</source>
        <translation>Als PDF in einen Ordner …</translation>
    </message>
    <message>
        <source>Documents: nothing chosen yet</source>
        <translation>Dokumente: noch nichts gewählt</translation>
    </message>
    <message>
        <source>Documents: folder %1</source>
        <translation>Dokumente: Ordner %1</translation>
    </message>
    <message>
        <source>Documents: printer %1</source>
        <translation>Dokumente: Drucker %1</translation>
    </message>
    <message>
        <source>Folder for certificates and badges</source>
        <translation>Ordner für Zertifikate und Namensschilder</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>“%1” goes to the printer.</source>
        <translation>„%1“ geht an den Drucker.</translation>
    </message>
</context>
<context>
    <name>gui::EventPrintDialog</name>
    <message>
        <source>&amp;Assign Tables…</source>
        <translation>Tische &amp;zuweisen …</translation>
    </message>
    <message>
        <source>Badges, labels and lists</source>
        <translation>Schilder, Etiketten und Listen</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Tischschilder</translation>
    </message>
    <message>
        <source>Order of handing over</source>
        <translation>Reihenfolge der Übergabe</translation>
    </message>
    <message>
        <source>Posting list</source>
        <translation>Versandliste</translation>
    </message>
    <message>
        <source>Address labels for posting</source>
        <translation>Adressetiketten für den Versand</translation>
    </message>
    <message>
        <source>Trial sheet for labels</source>
        <translation>Probeblatt für Etiketten</translation>
    </message>
    <message>
        <source>A4, to be folded in the middle</source>
        <translation>A4, in der Mitte zu falten</translation>
    </message>
    <message>
        <source>A5, printed on both sides</source>
        <translation>A5, beidseitig bedruckt</translation>
    </message>
    <message>
        <source>People at a &amp;table</source>
        <translation>Personen je &amp;Tisch</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and title of a session</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Print it on plain paper and hold it against the sheet of labels.</source>
        <translation>Drucken Sie es auf normales Papier und halten Sie es gegen den Etikettenbogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n Tisch</numerusform>
            <numerusform>%n Tische</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign tables</source>
        <translation>Tische zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n people at %1? Tables assigned before are replaced.</source>
        <translation>
            <numerusform>%n Person auf %1 verteilen? Bisher zugewiesene Tische werden ersetzt.</numerusform>
            <numerusform>%n Personen auf %1 verteilen? Bisher zugewiesene Tische werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>People of one municipality are spread over the tables as far as that goes.</source>
        <translation>Personen einer Kommune werden, soweit es geht, auf die Tische verteilt.</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n people</source>
        <translation>
            <numerusform>%n Person verteilen</numerusform>
            <numerusform>%n Personen verteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EventWindow</name>
    <message>
        <source>%1: %2. There is nothing left to do.</source>
        <translation>%1: %2. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>%1 is recorded as present already.</source>
        <translation>%1 ist schon als anwesend eingetragen.</translation>
    </message>
    <message>
        <source>Preparing a badge</source>
        <translation>Namensschild vorbereiten</translation>
    </message>
    <message>
        <source>Badge %1</source>
        <extracomment>name of a file, %1 is a person</extracomment>
        <translation>Namensschild %1</translation>
    </message>
    <message>
        <source>%1 is not here yet: P records it.</source>
        <translation>%1 ist noch nicht da: P trägt die Anwesenheit ein.</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>%1 has no certificate yet: C issues it.</source>
        <translation>%1 hat noch kein Zertifikat: C stellt es aus.</translation>
    </message>
    <message>
        <source>Name corrected: %1</source>
        <translation>Name berichtigt: %1</translation>
    </message>
    <message>
        <source>Event mode: %1</source>
        <translation>Veranstaltungsmodus: %1</translation>
    </message>
    <message>
        <source>Three letters, then Enter for the next step · F2 name · Insert walk-in · Escape leaves</source>
        <translation>Drei Buchstaben, dann Enter für den nächsten Schritt · F2 Name · Einfg Unangemeldete · Esc verlassen</translation>
    </message>
    <message>
        <source>Event mode</source>
        <translation>Veranstaltungsmodus</translation>
    </message>
    <message>
        <source>The programme has no closing event yet. Please add one on the page “Sessions”.</source>
        <translation>Der Programmdurchgang hat noch keine Abschlussveranstaltung. Bitte legen Sie sie auf der Seite „Termine“ an.</translation>
    </message>
    <message>
        <source>Present (P)</source>
        <extracomment>event mode; the letter in brackets is the key (German: &quot;Anwesend (P)&quot;)</extracomment>
        <translation>Anwesend (P)</translation>
    </message>
    <message>
        <source>Badge (B)</source>
        <translation>Namensschild (B)</translation>
    </message>
    <message>
        <source>Certificate (C)</source>
        <translation>Zertifikat (C)</translation>
    </message>
    <message>
        <source>Handed over (H)</source>
        <translation>Übergeben (H)</translation>
    </message>
    <message>
        <source>To be posted (O)</source>
        <translation>Zu versenden (O)</translation>
    </message>
    <message>
        <source>Correct the name (N or F2)</source>
        <translation>Namen berichtigen (N oder F2)</translation>
    </message>
    <message>
        <source>Walk-in (W or Insert)</source>
        <translation>Unangemeldet (W oder Einfg)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>People of the closing event</source>
        <translation>Personen der Abschlussveranstaltung</translation>
    </message>
    <message>
        <source>Certificates handed over</source>
        <translation>Übergebene Zertifikate</translation>
    </message>
    <message>
        <source>Leave (Escape)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Three letters of a name or municipality</source>
        <translation>Drei Buchstaben eines Namens oder einer Kommune</translation>
    </message>
    <message>
        <source>%1 of %2 handed over</source>
        <translation>%1 von %2 übergeben</translation>
    </message>
    <message>
        <source>%1 to be posted</source>
        <translation>%1 zu versenden</translation>
    </message>
    <message>
        <source>%1 not here yet</source>
        <translation>%1 noch nicht da</translation>
    </message>
    <message>
        <source>%1 here without a certificate</source>
        <translation>%1 da ohne Zertifikat</translation>
    </message>
    <message>
        <source>Nobody has a place in the closing event yet. Insert adds a walk-in.</source>
        <translation>Noch hat niemand einen Platz in der Abschlussveranstaltung. Einfg nimmt jemanden auf, der nicht angemeldet ist.</translation>
    </message>
    <message>
        <source>Nobody fits. Insert adds a walk-in.</source>
        <translation>Niemand passt dazu. Einfg nimmt jemanden auf, der nicht angemeldet ist.</translation>
    </message>
    <message>
        <source>Please find a person first: type three letters of the name.</source>
        <translation>Bitte suchen Sie zuerst eine Person: Tippen Sie drei Buchstaben des Namens.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>gui::ExportScheduleDialog</name>
    <message>
        <source>Export the schedule</source>
        <translation>Terminübersicht exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Preparing the schedule</source>
        <translation>Terminübersicht wird vorbereitet</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions.</source>
        <translation>
            <numerusform>%n Termin.</numerusform>
            <numerusform>%n Termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages for the browser (*.html)</source>
        <translation>Seiten für den Browser (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remarks</source>
        <translation>
            <numerusform>und %n weiterer Hinweis</numerusform>
            <numerusform>und %n weitere Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in it is &amp;given this file:
note the dates as told</source>
        <translation>Alle darin &amp;erhalten diese Datei:
Termine als mitgeteilt vermerken</translation>
    </message>
    <message>
        <source>The person is &amp;given this file:
note the dates as told</source>
        <translation>Die Person &amp;erhält diese Datei:
Termine als mitgeteilt vermerken</translation>
    </message>
    <message>
        <source>All of them are &amp;given their schedules:
note the dates as told</source>
        <translation>Alle &amp;erhalten ihren Terminplan:
Termine als mitgeteilt vermerken</translation>
    </message>
    <message numerus="yes">
        <source>Schedules of %n people.</source>
        <translation>
            <numerusform>Terminplan von %n Person.</numerusform>
            <numerusform>Terminpläne von %n Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n files is shown.</source>
        <translation>
            <numerusform>Die Datei wird gezeigt.</numerusform>
            <numerusform>Die erste von %n Dateien wird gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme notes what calendars are told, so that the next file updates their entries.</source>
        <translation>Das Programm vermerkt, was Kalender erfahren, damit die nächste Datei deren Einträge aktualisiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices are added.</source>
        <translation>
            <numerusform>%n Mitteilung kommt hinzu.</numerusform>
            <numerusform>%n Mitteilungen kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n files</source>
        <translation>
            <numerusform>Ordner für %n Datei</numerusform>
            <numerusform>Ordner für %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Writing the schedule</source>
        <translation>Terminübersicht wird geschrieben</translation>
    </message>
</context>
<context>
    <name>gui::ExportTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E&amp;xport Table…</source>
        <translation>Tabelle e&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>gui::ExportTableDialog</name>
    <message>
        <source>Export: %1</source>
        <comment>%1 is a table, such as Participants</comment>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Workbook for Excel, LibreOffice and others (XLSX)</source>
        <translation>Arbeitsmappe für Excel, LibreOffice und andere (XLSX)</translation>
    </message>
    <message>
        <source>Text with semicolons (CSV)</source>
        <translation>Text mit Semikolons (CSV)</translation>
    </message>
    <message>
        <source>Text with semicolons for old programs (CSV, Windows-1252)</source>
        <translation>Text mit Semikolons für alte Programme (CSV, Windows-1252)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n rows that are shown</source>
        <translation>
            <numerusform>&amp;Die %n angezeigte Zeile</numerusform>
            <numerusform>&amp;Alle %n angezeigten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n rows that are &amp;selected</source>
        <translation>
            <numerusform>Nur die %n &amp;markierte Zeile</numerusform>
            <numerusform>Nur die %n &amp;markierten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %n columns that are &amp;hidden</source>
        <translation>
            <numerusform>Auch die %n aus&amp;geblendete Spalte</numerusform>
            <numerusform>Auch die %n aus&amp;geblendeten Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>%1 of %2 rows are written with %3 columns, in the order that is shown.</source>
        <translation>Geschrieben werden %1 von %2 Zeilen mit %3 Spalten, in der angezeigten Reihenfolge.</translation>
    </message>
    <message>
        <source>The file names people: please keep it as carefully as the programme itself.</source>
        <translation>Die Datei nennt Personen: Bitte bewahren Sie sie so sorgfältig auf wie den Programmdurchgang selbst.</translation>
    </message>
    <message>
        <source>Windows-1252 lacks many letters, such as ł and ğ: they become question marks.</source>
        <translation>In Windows-1252 fehlen viele Buchstaben, etwa ł und ğ: Sie werden zu Fragezeichen.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists for spreadsheets (*.csv)</source>
        <translation>Listen für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Wird geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to “%1”.</source>
        <translation>
            <numerusform>%n Zeile wurde in „%1“ geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden in „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a cell and were shortened.</source>
        <translation>
            <numerusform>%n Text war zu lang für eine Zelle und wurde gekürzt.</numerusform>
            <numerusform>%n Texte waren zu lang für eine Zelle und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters became question marks.</source>
        <translation>
            <numerusform>%n Zeichen wurde zum Fragezeichen.</numerusform>
            <numerusform>%n Zeichen wurden zu Fragezeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>gui::FeedbackChart</name>
    <message>
        <source>score %1: %2 (%3 %)</source>
        <translation>Bewertung %1: %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 of %3, %n answers; %4</source>
        <translation>
            <numerusform>%1: im Mittel %2 von %3, %n Antwort; %4</numerusform>
            <numerusform>%1: im Mittel %2 von %3, %n Antworten; %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores as a chart</source>
        <translation>Bewertungen als Diagramm</translation>
    </message>
    <message>
        <source>%1 of %2 · n = %3</source>
        <translation>%1 von %2 · n = %3</translation>
    </message>
    <message>
        <source>In each part: how many people × which score; the worst at the left, the best at the right</source>
        <translation>In jedem Teil: wie viele Personen × welche Bewertung; links die schlechteste, rechts die beste</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many people gave which score</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>gui::FeedbackImportDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Leave Out, or Take Again</source>
        <translation>&amp;Weglassen oder wieder nehmen</translation>
    </message>
    <message>
        <source>Take over feedback</source>
        <translation>Rückmeldungen übernehmen</translation>
    </message>
    <message>
        <source>The export of the form, as a table (CSV, XLSX, ODS)</source>
        <translation>Die Ausgabe des Formulars als Tabelle (CSV, XLSX, ODS)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>Beste Bewertung</translation>
    </message>
    <message>
        <source>As the form says it</source>
        <translation>Wie das Formular es sagt</translation>
    </message>
    <message>
        <source>The highest number is best</source>
        <translation>Die höchste Zahl ist die beste</translation>
    </message>
    <message>
        <source>The lowest number is best (school grades)</source>
        <translation>Die niedrigste Zahl ist die beste (Schulnoten)</translation>
    </message>
    <message>
        <source>Columns of the form</source>
        <translation>Spalten des Formulars</translation>
    </message>
    <message>
        <source>Fil&amp;e</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>&amp;Best score</source>
        <translation>&amp;Beste Bewertung</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>date and title of a session</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Export of a feedback form</source>
        <translation>Ausgabe eines Rückmeldeformulars</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx *.ods *.xls)</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>Rückmeldungen werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Take Over %n Answer Sheets</source>
        <translation>
            <numerusform>%n Antwortbogen übernehmen</numerusform>
            <numerusform>%n Antwortbögen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, addresses and times in the form are not taken over.</source>
        <translation>Namen, Adressen und Zeiten aus dem Formular werden nicht übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheets are new.</source>
        <translation>
            <numerusform>%n Antwortbogen ist neu.</numerusform>
            <numerusform>%n Antwortbögen sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n gibt es schon.</numerusform>
            <numerusform>%n gibt es schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are empty.</source>
        <translation>
            <numerusform>%n ist leer.</numerusform>
            <numerusform>%n sind leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look at the best score: the form does not say it everywhere.</source>
        <translation>Bitte prüfen Sie die beste Bewertung: Das Formular sagt sie nicht überall.</translation>
    </message>
</context>
<context>
    <name>gui::FeedbackPane</name>
    <message>
        <source>Scores as a table</source>
        <translation>Bewertungen als Tabelle</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>No feedback yet. Take over the export of the form that the participants filled in; nobody is named here.</source>
        <translation>Noch keine Rückmeldungen. Übernehmen Sie die Ausgabe des Formulars, das die Teilnehmer:innen ausgefüllt haben; hier wird niemand genannt.</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Rückmeldungen zu</translation>
    </message>
    <message>
        <source>Take Over Feedback…</source>
        <translation>Rückmeldungen übernehmen …</translation>
    </message>
    <message>
        <source>Feedback &amp;on</source>
        <translation>Rückmeldungen &amp;zu</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>date and title of a session</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people answered</source>
        <translation>
            <numerusform>%n Person hat geantwortet</numerusform>
            <numerusform>%n Personen haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Over…</source>
        <translation>Übernehmen …</translation>
    </message>
</context>
<context>
    <name>gui::FieldEditor</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>gui::FillDialog</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take off the List</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Fill “%1”</source>
        <translation>„%1“ besetzen</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>roles that a session is for</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>A place is free. Next on the waiting list: %1</source>
        <comment>name of a person</comment>
        <translation>Ein Platz ist frei. Als Nächstes auf der Warteliste: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a person, what speaks against a place</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>%n Person anmelden</numerusform>
            <numerusform>%n Personen anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on the waiting list</source>
        <translation>
            <numerusform>%n Person auf die Warteliste setzen</numerusform>
            <numerusform>%n Personen auf die Warteliste setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol %1, %2 on the waiting list</source>
        <translation>%1 anmelden, %2 auf die Warteliste</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>&amp;Offer the Place</source>
        <translation>Platz &amp;anbieten</translation>
    </message>
    <message>
        <source>People who may be picked</source>
        <translation>Personen, die infrage kommen</translation>
    </message>
    <message>
        <source>&amp;Waiting List</source>
        <translation>&amp;Warteliste</translation>
    </message>
    <message>
        <source>Put on the waiting list (Shift+Enter)</source>
        <translation>Auf die Warteliste setzen (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Einladen</translation>
    </message>
    <message>
        <source>Invite: the place is kept (Ctrl+Enter)</source>
        <translation>Einladen: Der Platz wird freigehalten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Lists of the session</source>
        <translation>Listen des Termins</translation>
    </message>
    <message>
        <source>Up on the waiting list (Alt+Up)</source>
        <translation>Auf der Warteliste nach oben (Alt+Pfeil oben)</translation>
    </message>
    <message>
        <source>Down on the waiting list (Alt+Down)</source>
        <translation>Auf der Warteliste nach unten (Alt+Pfeil unten)</translation>
    </message>
    <message>
        <source>As if the person had never been on it (Left)</source>
        <translation>Als hätte die Person nie darauf gestanden (Pfeil links)</translation>
    </message>
    <message>
        <source>Set the state of the selected people</source>
        <translation>Status der ausgewählten Personen setzen</translation>
    </message>
    <message>
        <source>Enrol a &amp;Role…</source>
        <translation>&amp;Rolle anmelden …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only rows with a certain value</source>
        <translation>Nur Zeilen mit einem bestimmten Wert anzeigen</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>Es gibt keine Zeilen</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>no value in this column</comment>
        <translation>%1: ohne Angabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the restriction to %1</source>
        <translation>Einschränkung auf %1 aufheben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gui::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>In diesem Kapitel suchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found, of all places</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gui::FindingEntry</name>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>What did the training find? Enter adds it.</source>
        <translation>Was hat der Termin ergeben? Eingabe fügt es hinzu.</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>T&amp;ermin</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Leitfrage</translation>
    </message>
    <message>
        <source>Choose a session…</source>
        <translation>Termin wählen …</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>date and title of a session</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Leitfrage</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>letter of a role, number and text of a question</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Add the finding</source>
        <translation>Erkenntnis hinzufügen</translation>
    </message>
</context>
<context>
    <name>gui::FindingsList</name>
    <message>
        <source>To be looked at</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>gui::GeometryPanel</name>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>O&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Hei&amp;ght</source>
        <translation>Hö&amp;he</translation>
    </message>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GroundDialog</name>
    <message>
        <source>Grant an exception</source>
        <translation>Ausnahme gewähren</translation>
    </message>
    <message>
        <source>Enter a ground of eligibility</source>
        <translation>Berechtigungsgrund eintragen</translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n Kommune</numerusform>
            <numerusform>%n Kommunen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n municipalities that send these people</source>
        <translation>
            <numerusform>Die %n Kommune, die diese Personen entsendet</numerusform>
            <numerusform>Die %n Kommunen, die diese Personen entsenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n people only</source>
        <translation>
            <numerusform>Nur diese %n Person</numerusform>
            <numerusform>Nur diese %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a &amp;file as evidence…</source>
        <translation>Name einer &amp;Datei als Nachweis …</translation>
    </message>
    <message>
        <source>Enter Ground</source>
        <translation>Grund eintragen</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Kommune</numerusform>
            <numerusform>und %n weitere Kommunen</numerusform>
        </translation>
    </message>
    <message>
        <source>Grounds of this kind do not count in this programme. The properties of the programme say which ones do.</source>
        <translation>Gründe dieser Art zählen in diesem Programmdurchgang nicht. Welche zählen, steht in den Eigenschaften des Programmdurchgangs.</translation>
    </message>
    <message>
        <source>This counts for the coordinators whom a rural district sends. Urban districts are exempt (§ 29 KlimaG BW).</source>
        <translation>Das zählt für Koordinator:innen, die ein Landkreis entsendet. Stadtkreise sind ausgenommen (§ 29 KlimaG BW).</translation>
    </message>
    <message>
        <source>All of them have this already; nothing would change.</source>
        <translation>Alle haben das schon; es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <comment>what is going to be done, then the names</comment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>File that proves it</source>
        <translation>Datei mit dem Nachweis</translation>
    </message>
</context>
<context>
    <name>gui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapter of the handbook</source>
        <translation>Kapitel des Handbuchs</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>%1 – Handbook</source>
        <comment>title of a chapter</comment>
        <translation>%1 – Handbuch</translation>
    </message>
</context>
<context>
    <name>gui::HandoutDialog</name>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing: %1</source>
        <translation>In Vorbereitung: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remarks</source>
        <translation>
            <numerusform>und %n weiterer Hinweis</numerusform>
            <numerusform>und %n weitere Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo This Change</source>
        <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>What the chosen change did</source>
        <translation>Was die ausgewählte Änderung bewirkt hat</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was sie bewirkt hat.</translation>
    </message>
    <message>
        <source>%1 (the first %2 details)</source>
        <translation>%1 (die ersten %2 Einzelheiten)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Undone in part</source>
        <translation>Teilweise rückgängig gemacht</translation>
    </message>
    <message>
        <source>What was edited since stays as it is.</source>
        <translation>Was inzwischen geändert wurde, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>gui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>time, then what was done</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>gui::ImagePanel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>C&amp;hoose Picture…</source>
        <translation>Bild &amp;wählen …</translation>
    </message>
    <message>
        <source>The programme’s l&amp;ogo</source>
        <translation>L&amp;ogo des Programmdurchgangs</translation>
    </message>
    <message>
        <source>Decoration, not read out</source>
        <translation>Zierde, wird nicht vorgelesen</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>&amp;Waagerecht</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Senkrecht</translation>
    </message>
    <message>
        <source>The programme has no logo yet: the name of the organiser stands in its place.</source>
        <translation>Der Programmdurchgang hat noch kein Logo: Der Name des Veranstalters steht an dessen Stelle.</translation>
    </message>
    <message>
        <source>No picture yet. PNG, JPEG or SVG, up to 10 MB.</source>
        <translation>Noch kein Bild. PNG, JPEG oder SVG, bis 10 MB.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>kind of a picture, its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>gui::ImportColumnsStep</name>
    <message>
        <source>Name of the sender or form</source>
        <translation>Name der Quelle oder des Formulars</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>A recipe remembers the columns for the next list of this sender</source>
        <translation>Ein Rezept merkt sich die Spalten für die nächste Liste aus derselben Quelle</translation>
    </message>
    <message>
        <source>The headings are not understood. Say which columns hold names and addresses.</source>
        <translation>Die Überschriften sind nicht verständlich. Bitte geben Sie an, in welchen Spalten Namen und E-Mail-Adressen stehen.</translation>
    </message>
    <message>
        <source>Read as remembered under “%1”.</source>
        <translation>Gelesen wie unter „%1“ gemerkt.</translation>
    </message>
    <message>
        <source>With a name, the columns are remembered for the next list of this sender.</source>
        <translation>Mit einem Namen werden die Spalten für die nächste Liste aus derselben Quelle gemerkt.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Removes this recipe; lists of this sender are recognised anew</source>
        <translation>Entfernt dieses Rezept; Listen aus dieser Quelle werden neu erkannt</translation>
    </message>
</context>
<context>
    <name>gui::ImportDialog</name>
    <message>
        <source>Import the register of municipalities</source>
        <translation>Gemeindeverzeichnis importieren</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Teilnehmer:innen importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing to import: everything is there already or has to be decided.</source>
        <translation>Es gibt nichts zu importieren: Alles ist bereits vorhanden oder noch zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are to be decided; undecided ones are left out.</source>
        <translation>
            <numerusform>%n Zeile ist zu entscheiden; ohne Entscheidung wird sie weggelassen.</numerusform>
            <numerusform>%n Zeilen sind zu entscheiden; ohne Entscheidung werden sie weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is one change and can be undone.</source>
        <translation>Der Import ist eine einzige Änderung und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;1  Source</source>
        <translation>&amp;1  Quelle</translation>
    </message>
    <message>
        <source>&amp;2  Columns</source>
        <translation>&amp;2  Spalten</translation>
    </message>
    <message>
        <source>&amp;3  Rows</source>
        <translation>&amp;3  Zeilen</translation>
    </message>
    <message>
        <source>&amp;2  Rows</source>
        <translation>&amp;2  Zeilen</translation>
    </message>
    <message>
        <source>Record Attendance…</source>
        <translation>Anwesenheit erfassen …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>We&amp;iter</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.fods *.xls);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.fods *.xls);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy cells of a spreadsheet or the recipients of a mail first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst Zellen einer Tabelle oder die Empfänger:innen einer E-Mail.</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <comment>name of a list</comment>
        <translation>%1 (importiert)</translation>
    </message>
    <message>
        <source>This is the report of a video meeting: you can record attendance from it.</source>
        <translation>Das ist der Bericht einer Videokonferenz: Sie können damit die Anwesenheit erfassen.</translation>
    </message>
    <message>
        <source>Choose lists, drop them here or paste one. Nothing is changed before you press Import.</source>
        <translation>Wählen Sie Listen aus, ziehen Sie sie hierher oder fügen Sie eine ein. Geändert wird nichts, bevor Sie importieren.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n rows</source>
        <translation>
            <numerusform>%n Zeile i&amp;mportieren</numerusform>
            <numerusform>%n Zeilen i&amp;mportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” are imported. The next list is “%2”.</source>
        <translation>
            <numerusform>%n Zeile aus „%1“ ist importiert. Die nächste Liste ist „%2“.</numerusform>
            <numerusform>%n Zeilen aus „%1“ sind importiert. Die nächste Liste ist „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import school holidays and dates</source>
        <translation>Schulferien und Termine importieren</translation>
    </message>
</context>
<context>
    <name>gui::ImportRowsStep</name>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Die ausgewählte Zeile</translation>
    </message>
    <message>
        <source>What becomes of the chosen rows, or of all rows of a kind</source>
        <translation>Was aus den ausgewählten Zeilen oder aus allen Zeilen einer Art wird</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Choose a row to see what is known about it. Enter or F2 puts a cell right.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was über sie bekannt ist. Mit der Eingabetaste oder F2 verbessern Sie eine Zelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are chosen.</source>
        <translation>
            <numerusform>%n Zeile ist ausgewählt.</numerusform>
            <numerusform>%n Zeilen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it came: %1</source>
        <translation>Ursprünglich: %1</translation>
    </message>
    <message>
        <source>Chosen Rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>All Rows of a Kind</source>
        <translation>Alle Zeilen einer Art</translation>
    </message>
    <message>
        <source>Take Back the Last Decision</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>As &amp;Proposed</source>
        <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Add as a New Person</source>
        <translation>Als &amp;neue Person hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Update the Person Found</source>
        <translation>&amp;Gefundene Person aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Take the Proposed &amp;Municipality</source>
        <translation>Vorgeschlagene &amp;Kommune übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take All Proposed Municipalities (%n)</source>
        <translation>
            <numerusform>Vorgeschlagene Kommune übernehmen (%n)</numerusform>
            <numerusform>Alle vorgeschlagenen Kommunen übernehmen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add All Undecided as New People (%n)</source>
        <translation>
            <numerusform>Unentschiedene Zeile als neue Person hinzufügen (%n)</numerusform>
            <numerusform>Alle unentschiedenen Zeilen als neue Personen hinzufügen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update All People Found (%n)</source>
        <translation>
            <numerusform>Gefundene Person aktualisieren (%n)</numerusform>
            <numerusform>Alle gefundenen Personen aktualisieren (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave Out All Undecided (%n)</source>
        <translation>
            <numerusform>Unentschiedene Zeile weglassen (%n)</numerusform>
            <numerusform>Alle unentschiedenen Zeilen weglassen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what is known about it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was über sie bekannt ist.</translation>
    </message>
</context>
<context>
    <name>gui::ImportSourceStep</name>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>none</source>
        <comment>separator</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>No list is chosen</source>
        <translation>Keine Liste ausgewählt</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Reads cells that were copied from a spreadsheet, or the recipients of a mail</source>
        <translation>Liest kopierte Zellen einer Tabelle oder die Empfängerzeile einer E-Mail</translation>
    </message>
    <message>
        <source>The first rows as they read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Zeichenkodierung</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Headin&amp;gs</source>
        <translation>Über&amp;schriften</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no row of headings (German: &quot;Keine&quot;)</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>number of a row of headings and what stands there</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Recognised: row %1</source>
        <translation>Erkannt: Zeile %1</translation>
    </message>
    <message>
        <source>Recognised: none</source>
        <translation>Erkannt: keine</translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>What is shown of the selected record</source>
        <translation>Was vom ausgewählten Eintrag gezeigt wird</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Select something to see and edit it here.</source>
        <translation>Wählen Sie etwas aus, um es hier zu sehen und zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter is set for all of them.</source>
        <translation>Was Sie eingeben, gilt für alle ausgewählten.</translation>
    </message>
</context>
<context>
    <name>gui::InterestImportDialog</name>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Import interests</source>
        <translation>Interessen importieren</translation>
    </message>
    <message>
        <source>No list is chosen</source>
        <translation>Keine Liste gewählt</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Read the table that was copied in a spreadsheet or a form</source>
        <translation>Liest die Tabelle, die in einer Tabellenkalkulation oder einem Formular kopiert wurde</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Whose wishes the list holds, and what becomes of them</source>
        <translation>Wessen Wünsche in der Liste stehen und was daraus wird</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the table with its headings first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst die Tabelle mit ihren Überschriften.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Import the wishes of %n people</source>
        <translation>
            <numerusform>Wünsche von %n Person importieren</numerusform>
            <numerusform>Wünsche von %n Personen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose a list, or paste a table that you copied. Nothing is changed before you import.</source>
        <translation>Wählen Sie eine Liste oder fügen Sie eine kopierte Tabelle ein. Vor dem Importieren ändert sich nichts.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing to import: everything is there already, or nothing can be used.</source>
        <translation>Es gibt nichts zu importieren: Alles ist schon da, oder nichts ist verwendbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be used; the remarks say why.</source>
        <translation>
            <numerusform>%n Zeile ist nicht verwendbar; die Bemerkung sagt, warum.</numerusform>
            <numerusform>%n Zeilen sind nicht verwendbar; die Bemerkungen sagen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is one change and can be undone.</source>
        <translation>Der Import ist eine einzige Änderung und kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>gui::InterestView</name>
    <message>
        <source>Interests: people and questions</source>
        <translation>Interessen: Personen und Leitfragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Leitfragen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>gui::InterestsPane</name>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Remove the Wish (0)</source>
        <translation>Wunsch entfernen (0)</translation>
    </message>
    <message>
        <source>Give Each Rank Only Once</source>
        <translation>Jeden Rang nur einmal vergeben</translation>
    </message>
    <message>
        <source>A rank that somebody gave to another question moves here; otherwise both keep it</source>
        <translation>Ein Rang, den die Person schon einer anderen Leitfrage gab, wandert hierher; sonst behalten ihn beide</translation>
    </message>
    <message>
        <source>Go Down After a Rank</source>
        <translation>Nach einem Rang nach unten gehen</translation>
    </message>
    <message>
        <source>Next Role</source>
        <translation>Nächste Rolle</translation>
    </message>
    <message>
        <source>Interests from a List…</source>
        <translation>Interessen aus einer Liste …</translation>
    </message>
    <message>
        <source>Read wishes from a form or a list</source>
        <translation>Liest Wünsche aus einem Formular oder einer Liste</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>1 to 9: rank · 0 or Delete: no wish · Space: on · below each question: people who wish it first · second · third · further</source>
        <translation>1 bis 9: Rang · 0 oder Entf: kein Wunsch · Leertaste: weiter · unter jeder Leitfrage: Personen mit erstem · zweitem · drittem · weiterem Wunsch</translation>
    </message>
    <message>
        <source>There are no questions for this role. Enter them in the tab “Guiding questions”.</source>
        <translation>Für diese Rolle gibt es keine Leitfragen. Tragen Sie sie im Register „Leitfragen“ ein.</translation>
    </message>
    <message>
        <source>Nobody of this role takes part yet.</source>
        <translation>Mit dieser Rolle nimmt noch niemand teil.</translation>
    </message>
    <message>
        <source>Nobody fits the filter.</source>
        <translation>Niemand passt zum Filter.</translation>
    </message>
    <message>
        <source>Copy Table with Names</source>
        <translation>Tabelle mit Namen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>The wishes of %n people were copied.</source>
        <translation>
            <numerusform>Die Wünsche von %n Person wurden kopiert.</numerusform>
            <numerusform>Die Wünsche von %n Personen wurden kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::IssueCertificatesDialog</name>
    <message>
        <source>Issue certificates</source>
        <translation>Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Ein PDF für alle</translation>
    </message>
    <message>
        <source>One PDF for each person</source>
        <translation>Ein PDF je Person</translation>
    </message>
    <message>
        <source>No file, only kept in the programme</source>
        <translation>Keine Datei, nur im Programmdurchgang ablegen</translation>
    </message>
    <message>
        <source>Choose file or folder</source>
        <translation>Datei oder Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Date of issue</source>
        <translation>&amp;Ausstellungsdatum</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Certificates %1</source>
        <comment>name of a file, %1 is the title of the programme</comment>
        <translation>Zertifikate %1</translation>
    </message>
    <message>
        <source>Where to write the certificates</source>
        <translation>Wohin die Zertifikate geschrieben werden</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>Vorschau wird vorbereitet</translation>
    </message>
    <message>
        <source>Looking at the documents…</source>
        <translation>Dokumente werden geprüft …</translation>
    </message>
    <message>
        <source>Looking at the documents</source>
        <translation>Dokumente werden geprüft</translation>
    </message>
    <message>
        <source>Making certificates</source>
        <translation>Zertifikate werden erstellt</translation>
    </message>
    <message>
        <source>Stopped. No certificate was issued.</source>
        <translation>Abgebrochen. Es wurde kein Zertifikat ausgestellt.</translation>
    </message>
    <message>
        <source>Writing certificates</source>
        <translation>Zertifikate werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were issued and are kept in the programme, but not all files were written: %1</source>
        <translation>
            <numerusform>%n Zertifikat wurde ausgestellt und ist im Programmdurchgang abgelegt, aber nicht alle Dateien wurden geschrieben: %1</numerusform>
            <numerusform>%n Zertifikate wurden ausgestellt und sind im Programmdurchgang abgelegt, aber nicht alle Dateien wurden geschrieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print, no file</source>
        <translation>Drucken, keine Datei</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>To look at first</source>
        <extracomment>tab with small pictures of the documents that need to be looked at most</extracomment>
        <translation>Zuerst ansehen</translation>
    </message>
    <message>
        <source>The program&apos;s own layout</source>
        <translation>Das Layout des Programms</translation>
    </message>
    <message numerus="yes">
        <source>%n people get a document with a new number. It can be corrected and revoked, but not undone.</source>
        <translation>
            <numerusform>%n Person erhält ein Dokument mit neuer Nummer. Es kann berichtigt und widerrufen, aber nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%n Personen erhalten ein Dokument mit neuer Nummer. Es kann berichtigt und widerrufen, aber nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n documents</source>
        <translation>
            <numerusform>%n Dokument auss&amp;tellen</numerusform>
            <numerusform>%n Dokumente auss&amp;tellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmations %1</source>
        <comment>name of a file, %1 is the title of the programme</comment>
        <translation>Teilnahmebescheinigungen %1</translation>
    </message>
    <message>
        <source>There is nobody to issue a document for.</source>
        <translation>Es gibt niemanden, für den ein Dokument auszustellen ist.</translation>
    </message>
    <message>
        <source>There is nothing to look at: all documents are fine.</source>
        <translation>Es gibt nichts anzusehen: Alle Dokumente sind in Ordnung.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Replace it by the new documents?</source>
        <translation>Die Datei „%1“ gibt es bereits. Soll sie durch die neuen Dokumente ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
</context>
<context>
    <name>gui::IssuePeopleList</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how grave a finding is, then the sentence that says what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only &amp;with something to look at</source>
        <translation>Nur &amp;mit etwas anzusehen</translation>
    </message>
    <message>
        <source>Go to the Pe&amp;rson</source>
        <translation>Zur Pe&amp;rson gehen</translation>
    </message>
    <message>
        <source>People who get a document</source>
        <translation>Personen, die ein Dokument erhalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>All names fit and can be printed.</source>
        <translation>Alle Namen passen und können gedruckt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents to look at before they are printed.</source>
        <translation>
            <numerusform>%n Dokument ist vor dem Druck anzusehen.</numerusform>
            <numerusform>%n Dokumente sind vor dem Druck anzusehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::JobProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>gui::JobsBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Diese Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Wird abgebrochen: %1</translation>
    </message>
</context>
<context>
    <name>gui::JumpLine</name>
    <message>
        <source>Jump to:</source>
        <translation>Springen zu:</translation>
    </message>
    <message>
        <source>Type the first letters of the name.</source>
        <translation>Schreiben Sie die ersten Buchstaben des Namens.</translation>
    </message>
    <message>
        <source>Nobody is called that here.</source>
        <translation>So heißt hier niemand.</translation>
    </message>
    <message>
        <source>%1 of %2 · Enter: stay there · Down: the next one · Esc: back</source>
        <translation>%1 von %2 · Eingabe: hier bleiben · Pfeil unten: weiter · Esc: zurück</translation>
    </message>
</context>
<context>
    <name>gui::LabelSheetBox</name>
    <message>
        <source>%1 · %2 × %3 mm · %4</source>
        <extracomment>a sheet of labels: article, width and height of a label, brand</extracomment>
        <translation>%1 · %2 × %3 mm · %4</translation>
    </message>
    <message>
        <source>Print outlines, for a trial on plain paper</source>
        <translation>Umrisse drucken, zur Probe auf normalem Papier</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Bogen</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>&amp;Erstes Etikett</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Nach re&amp;chts</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Own format…</source>
        <translation>Eigenes Format …</translation>
    </message>
    <message>
        <source>Counted by rows from the upper left; labels before it are used up</source>
        <translation>Zeilenweise von links oben gezählt; die Etiketten davor sind verbraucht</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Width of a label</source>
        <translation>Breite eines Etiketts</translation>
    </message>
    <message>
        <source>Height of a label</source>
        <translation>Höhe eines Etiketts</translation>
    </message>
    <message>
        <source>Margin at the left</source>
        <translation>Rand links</translation>
    </message>
    <message>
        <source>Margin at the top</source>
        <translation>Rand oben</translation>
    </message>
    <message>
        <source>Step to the right</source>
        <translation>Schritt nach rechts</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Schritt nach unten</translation>
    </message>
</context>
<context>
    <name>gui::LayoutActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Picture or Logo</source>
        <translation>&amp;Bild oder Logo</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>List of &amp;Sessions</source>
        <translation>Liste der T&amp;ermine</translation>
    </message>
    <message>
        <source>&amp;QR Code</source>
        <translation>&amp;QR-Code</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>To the &amp;Front</source>
        <translation>Ganz nach &amp;vorn</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Nach v&amp;orn</translation>
    </message>
    <message>
        <source>&amp;Backward</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>To the Bac&amp;k</source>
        <translation>Ganz nach h&amp;inten</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Centre</source>
        <translation>Waagerecht &amp;zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Middle</source>
        <translation>&amp;Senkrecht zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>S&amp;enkrecht verteilen</translation>
    </message>
    <message>
        <source>&amp;Snap to Elements and Margins</source>
        <translation>An Elementen und Rändern ein&amp;rasten</translation>
    </message>
    <message>
        <source>&amp;Grid of Millimetres</source>
        <translation>&amp;Millimeterraster</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>&amp;Size on Paper</source>
        <translation>Größe auf dem &amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Whole Page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the page on the screen in per cent of its size on paper</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>gui::LayoutDialog</name>
    <message>
        <source>&amp;Layouts…</source>
        <translation>&amp;Vorlagen …</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>&amp;Elemente</translation>
    </message>
    <message>
        <source>%1 – Layout of certificates</source>
        <comment>name of a layout</comment>
        <translation>%1 – Vorlage für Zertifikate</translation>
    </message>
</context>
<context>
    <name>gui::LayoutEditor</name>
    <message>
        <source>Not everything was taken back</source>
        <translation>Nicht alles wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The layout “%1” cannot be read</source>
        <translation>Die Vorlage „%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The program’s own layout is shown instead and cannot be changed here. Please remove this layout, or take it from a file once more.</source>
        <translation>Gezeigt wird stattdessen die Vorlage des Programms; sie kann hier nicht geändert werden. Bitte entfernen Sie diese Vorlage oder übernehmen Sie sie noch einmal aus einer Datei.</translation>
    </message>
</context>
<context>
    <name>gui::LayoutEdits</name>
    <message>
        <source>Move “%1” in the layout “%2”</source>
        <translation>„%1“ in der Vorlage „%2“ verschieben</translation>
    </message>
    <message>
        <source>Change the size of “%1” in the layout “%2”</source>
        <translation>Größe von „%1“ in der Vorlage „%2“ ändern</translation>
    </message>
    <message>
        <source>Align “%1” in the layout “%2”</source>
        <translation>„%1“ in der Vorlage „%2“ ausrichten</translation>
    </message>
    <message>
        <source>Distribute “%1” in the layout “%2”</source>
        <translation>„%1“ in der Vorlage „%2“ verteilen</translation>
    </message>
    <message>
        <source>Change the order of “%1” in the layout “%2”</source>
        <translation>Reihenfolge von „%1“ in der Vorlage „%2“ ändern</translation>
    </message>
    <message>
        <source>Duplicate “%1” in the layout “%2”</source>
        <translation>„%1“ in der Vorlage „%2“ duplizieren</translation>
    </message>
    <message>
        <source>Paste “%1” into the layout “%2”</source>
        <translation>„%1“ in die Vorlage „%2“ einfügen</translation>
    </message>
    <message>
        <source>Remove “%1” from the layout “%2”</source>
        <translation>„%1“ aus der Vorlage „%2“ entfernen</translation>
    </message>
    <message>
        <source>Add “%1” to the layout “%2”</source>
        <translation>„%1“ zur Vorlage „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Change the text of “%1” in the layout “%2”</source>
        <translation>Text von „%1“ in der Vorlage „%2“ ändern</translation>
    </message>
    <message>
        <source>Change the look of “%1” in the layout “%2”</source>
        <translation>Aussehen von „%1“ in der Vorlage „%2“ ändern</translation>
    </message>
    <message>
        <source>Name “%1” in the layout “%2”</source>
        <translation>„%1“ in der Vorlage „%2“ benennen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n elements in the layout “%1”</source>
        <translation>
            <numerusform>%n Element in der Vorlage „%1“ verschieben</numerusform>
            <numerusform>%n Elemente in der Vorlage „%1“ verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the size of %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Größe von %n Element in der Vorlage „%1“ ändern</numerusform>
            <numerusform>Größe von %n Elementen in der Vorlage „%1“ ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n elements in the layout “%1”</source>
        <translation>
            <numerusform>%n Element in der Vorlage „%1“ ausrichten</numerusform>
            <numerusform>%n Elemente in der Vorlage „%1“ ausrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n elements in the layout “%1”</source>
        <translation>
            <numerusform>%n Element in der Vorlage „%1“ verteilen</numerusform>
            <numerusform>%n Elemente in der Vorlage „%1“ verteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the order of %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Reihenfolge von %n Element in der Vorlage „%1“ ändern</numerusform>
            <numerusform>Reihenfolge von %n Elementen in der Vorlage „%1“ ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n elements in the layout “%1”</source>
        <translation>
            <numerusform>%n Element in der Vorlage „%1“ duplizieren</numerusform>
            <numerusform>%n Elemente in der Vorlage „%1“ duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n elements into the layout “%1”</source>
        <translation>
            <numerusform>%n Element in die Vorlage „%1“ einfügen</numerusform>
            <numerusform>%n Elemente in die Vorlage „%1“ einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n elements from the layout “%1”</source>
        <translation>
            <numerusform>%n Element aus der Vorlage „%1“ entfernen</numerusform>
            <numerusform>%n Elemente aus der Vorlage „%1“ entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n elements to the layout “%1”</source>
        <translation>
            <numerusform>%n Element zur Vorlage „%1“ hinzufügen</numerusform>
            <numerusform>%n Elemente zur Vorlage „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the text of %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Text von %n Element in der Vorlage „%1“ ändern</numerusform>
            <numerusform>Text von %n Elementen in der Vorlage „%1“ ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the look of %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Aussehen von %n Element in der Vorlage „%1“ ändern</numerusform>
            <numerusform>Aussehen von %n Elementen in der Vorlage „%1“ ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %n elements in the layout “%1”</source>
        <translation>
            <numerusform>%n Element in der Vorlage „%1“ benennen</numerusform>
            <numerusform>%n Elemente in der Vorlage „%1“ benennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the page of the layout “%1”</source>
        <translation>Seite der Vorlage „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the background of the layout “%1”</source>
        <translation>Hintergrund der Vorlage „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>gui::LayoutPages</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an element of a layout, what is to be looked at in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The letterhead stays as vectors: letters and lines are as sharp as in the file.</source>
        <translation>Der Briefbogen bleibt als Vektorgrafik erhalten: Schrift und Linien sind so scharf wie in der Datei.</translation>
    </message>
    <message>
        <source>The background is a picture and is printed with 300 dots per inch.</source>
        <translation>Der Hintergrund ist ein Bild und wird mit 300 dpi gedruckt.</translation>
    </message>
</context>
<context>
    <name>gui::LayoutView</name>
    <message>
        <source>Page of the layout</source>
        <translation>Seite der Vorlage</translation>
    </message>
    <message>
        <source>Page of the layout: %1</source>
        <extracomment>said to somebody who does not see the page: an element, where it is</extracomment>
        <translation>Seite der Vorlage: %1</translation>
    </message>
    <message numerus="yes">
        <source>Page of the layout: %n elements are selected</source>
        <translation>
            <numerusform>Seite der Vorlage: %n Element ausgewählt</numerusform>
            <numerusform>Seite der Vorlage: %n Elemente ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LessPane</name>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>what the planner counts, its number then and now: &quot;People without a first wish: 12 instead of 11&quot;</extracomment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>%1 leaves %2.</source>
        <comment>a person, trainings</comment>
        <translation>%1 verlässt %2.</translation>
    </message>
    <message>
        <source>%1 joins %2.</source>
        <comment>a person, trainings</comment>
        <translation>%1 kommt in %2.</translation>
    </message>
    <message>
        <source>%1 leaves %2 and joins %3.</source>
        <comment>a person, trainings</comment>
        <translation>%1 wechselt von %2 in %3.</translation>
    </message>
    <message>
        <source>This seat cannot be had at all: something else that was decided stands against it.</source>
        <translation>Diesen Platz kann es nicht geben: Eine andere Festlegung steht dagegen.</translation>
    </message>
    <message>
        <source>Held then: %1.</source>
        <translation>Findet dann statt: %1.</translation>
    </message>
    <message>
        <source>Not held then: %1.</source>
        <translation>Findet dann nicht statt: %1.</translation>
    </message>
    <message>
        <source>Time was too short to prove that it cannot be had for less.</source>
        <translation>Die Zeit reichte nicht für den Beweis, dass es nicht günstiger geht.</translation>
    </message>
    <message>
        <source>Only &amp;without any training</source>
        <translation>Nur &amp;ohne Training</translation>
    </message>
    <message>
        <source>What Would It &amp;Cost?</source>
        <translation>Was würde es &amp;kosten?</translation>
    </message>
    <message>
        <source>&amp;Keep as What-if</source>
        <translation>Als &amp;Variante behalten</translation>
    </message>
    <message>
        <source>People who got less than wanted</source>
        <translation>Personen mit weniger als gewünscht</translation>
    </message>
    <message>
        <source>What Would This Wish Cost?</source>
        <translation>Was würde dieser Wunsch kosten?</translation>
    </message>
    <message>
        <source>Copy People with Less than Wanted</source>
        <translation>Personen mit weniger als gewünscht kopieren</translation>
    </message>
    <message>
        <source>Wishes that were not granted, and why</source>
        <translation>Wünsche, die nicht erfüllt wurden, und warum</translation>
    </message>
    <message>
        <source>What it would cost to grant the wish</source>
        <translation>Was die Erfüllung des Wunsches kosten würde</translation>
    </message>
    <message>
        <source>Choose a wish above and ask what it would cost: who would have to move, and what would get worse for others.</source>
        <translation>Wählen Sie oben einen Wunsch und fragen Sie, was er kosten würde: wer wechseln müsste und was für andere schlechter würde.</translation>
    </message>
    <message>
        <source>Finding reasons</source>
        <translation>Gründe werden gesucht</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a wish, why it was not granted</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – “%2”: %3</source>
        <comment>a wish, a training, why it was not granted</comment>
        <translation>%1 – „%2“: %3</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keine Einteilung.</translation>
    </message>
    <message>
        <source>Everybody got as many trainings as wanted, and the best wish.</source>
        <translation>Alle haben so viele Trainings wie gewünscht und ihren besten Wunsch.</translation>
    </message>
    <message numerus="yes">
        <source>%n people got fewer trainings than wanted or not their best wish; %1 of them got nothing.</source>
        <translation>
            <numerusform>Eine Person hat weniger Trainings als gewünscht oder nicht den besten Wunsch; ganz ohne: %1.</numerusform>
            <numerusform>%n Personen haben weniger Trainings als gewünscht oder nicht den besten Wunsch; ganz ohne: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the plan that changes least …</source>
        <translation>Gesucht wird die Einteilung mit den wenigsten Änderungen …</translation>
    </message>
    <message>
        <source>Asking what a wish would cost</source>
        <translation>Kosten eines Wunsches werden ermittelt</translation>
    </message>
    <message>
        <source>Reading wishes and dates</source>
        <translation>Wünsche und Termine werden gelesen</translation>
    </message>
    <message>
        <source>The what-if “%1” is kept beside the plans.</source>
        <translation>Die Variante „%1“ steht jetzt neben den Einteilungen.</translation>
    </message>
    <message>
        <source>Looking for reasons …</source>
        <translation>Gründe werden gesucht …</translation>
    </message>
    <message>
        <source>The reasons were not looked for to the end.</source>
        <translation>Die Gründe wurden nicht zu Ende gesucht.</translation>
    </message>
</context>
<context>
    <name>gui::LimitBars</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n zu viel</numerusform>
            <numerusform>%n zu viele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n beworben</numerusform>
            <numerusform>%n beworben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Copy Counts as Table</source>
        <translation>Zahlen als Tabelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more counties</source>
        <translation>
            <numerusform>und %n weiterer Kreis</numerusform>
            <numerusform>und %n weitere Kreise</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
</context>
<context>
    <name>gui::LineEditor</name>
    <message>
        <source>15/10/2024</source>
        <comment>example of a date as it may be typed</comment>
        <translation>15.10.2024</translation>
    </message>
    <message>
        <source>15/10/2024 10:00</source>
        <comment>example of a date and time as it may be typed</comment>
        <translation>15.10.2024 10:00</translation>
    </message>
</context>
<context>
    <name>gui::Locator</name>
    <message>
        <source>Find anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>People, sessions, municipalities, questions, commands</source>
        <translation>Personen, Termine, Kommunen, Leitfragen, Befehle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Gathering what can be found</source>
        <translation>Suche wird vorbereitet</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name and kind of a thing found</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>gui::MailView</name>
    <message>
        <source>cancellation for the calendar</source>
        <translation>Absage für den Kalender</translation>
    </message>
    <message>
        <source>invitation for the calendar</source>
        <translation>Einladung für den Kalender</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name and size of an attachment</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>(your mail program puts in who sends it)</source>
        <translation>(Ihr Mailprogramm setzt ein, wer sendet)</translation>
    </message>
    <message>
        <source>%1 (no address that can be used)</source>
        <translation>%1 (keine brauchbare Adresse)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of the header of a mail: &quot;To: Ada Amann&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Programmes (*.lotse)</source>
        <translation>Programmdurchgänge (*.lotse)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Impulslotse</source>
        <translation>Impulslotse</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Impulslotse example.lotse</source>
        <comment>file name of the example programme</comment>
        <translation>Impulslotse-Beispiel.lotse</translation>
    </message>
    <message>
        <source>%1 – Impulslotse</source>
        <comment>title of the programme</comment>
        <translation>%1 – Impulslotse</translation>
    </message>
    <message>
        <source>Where to keep the new programme</source>
        <translation>Wo der neue Programmdurchgang abgelegt wird</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Programmdurchgang öffnen</translation>
    </message>
    <message>
        <source>%1 copy.lotse</source>
        <comment>file name of a copy</comment>
        <translation>%1 Kopie.lotse</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>About Impulslotse</source>
        <translation>Über Impulslotse</translation>
    </message>
    <message>
        <source>Impulslotse %1
The desk for a programme: people, sessions, attendance, certificates.
Licence: EUPL-1.2. Made with Qt %2.</source>
        <translation>Impulslotse %1
Der Schreibtisch für einen Programmdurchgang: Personen, Termine, Anwesenheit, Zertifikate.
Lizenz: EUPL-1.2. Erstellt mit Qt %2.</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Offene Punkte</translation>
    </message>
</context>
<context>
    <name>gui::MatrixView</name>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of the month</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>No sessions to show</source>
        <translation>Keine Termine zu zeigen</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>weekday of a month</comment>
        <translation>1. %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <comment>weekday of a month</comment>
        <translation>2. %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <comment>weekday of a month</comment>
        <translation>3. %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>4. %1</translation>
    </message>
    <message>
        <source>fifth %1</source>
        <comment>weekday of a month</comment>
        <translation>5. %1</translation>
    </message>
    <message>
        <source>It stays the %1 of the month.</source>
        <translation>Es bleibt der %1 im Monat.</translation>
    </message>
    <message>
        <source>There is no %1 in that month, so it is the %2.</source>
        <translation>Einen %1 gibt es in dem Monat nicht, deshalb ist es der %2.</translation>
    </message>
    <message>
        <source>Months and roles</source>
        <translation>Monate und Rollen</translation>
    </message>
    <message>
        <source>“%1” keeps its date. Empty it in the inspector to plan the session anew.</source>
        <translation>„%1“ behält sein Datum. Leeren Sie es im Detailbereich, um den Termin neu zu planen.</translation>
    </message>
    <message>
        <source>“%1” is not for one role alone. Change its roles in the inspector.</source>
        <translation>„%1“ ist nicht für eine einzelne Rolle. Ändern Sie die Rollen im Detailbereich.</translation>
    </message>
</context>
<context>
    <name>gui::MergeChoices</name>
    <message>
        <source>The same in both: %1</source>
        <comment>names of fields</comment>
        <translation>Gleich in beiden: %1</translation>
    </message>
    <message>
        <source>The notes of both are kept.</source>
        <translation>Die Notizen beider bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1
Older row, stays</source>
        <comment>name of a person</comment>
        <translation>%1
Älterer Eintrag, bleibt</translation>
    </message>
    <message>
        <source>%1
Newer row</source>
        <comment>name of a person</comment>
        <translation>%1
Neuerer Eintrag</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a field without a value</comment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, then its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::MergeDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>name and municipality</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Merge participants</source>
        <translation>Teilnehmer:innen zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates of “%1”</source>
        <translation>&amp;Vielleicht dieselbe Person wie „%1“</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Felder, die sich unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Are these two rows the same person? Choose the values that stay.</source>
        <translation>Sind diese beiden Einträge dieselbe Person? Wählen Sie die Angaben, die bleiben.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded attendances</source>
        <translation>
            <numerusform>%n erfasste Anwesenheit</numerusform>
            <numerusform>%n erfasste Anwesenheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n Wunsch</numerusform>
            <numerusform>%n Wünsche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grounds of eligibility</source>
        <translation>
            <numerusform>%n Berechtigungsgrund</numerusform>
            <numerusform>%n Berechtigungsgründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Erkenntnis</numerusform>
            <numerusform>%n Erkenntnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing depends on the newer row.</source>
        <translation>Zum neueren Eintrag gehört sonst nichts.</translation>
    </message>
    <message>
        <source>What moves from the newer row: %1.</source>
        <translation>Vom neueren Eintrag wird übernommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions both have a place; these become one.</source>
        <translation>
            <numerusform>Bei %n Termin haben beide einen Platz; daraus wird einer.</numerusform>
            <numerusform>Bei %n Terminen haben beide einen Platz; daraus wird jeweils einer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row that stays: “%1”. Undo brings both back.</source>
        <translation>Es bleibt: „%1“. „Rückgängig“ holt beide Einträge zurück.</translation>
    </message>
</context>
<context>
    <name>gui::MessageOrderPane</name>
    <message>
        <source>%1  %2</source>
        <comment>date and title of a session</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;Edit the Text…</source>
        <translation>Text &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Only dates not told &amp;yet</source>
        <translation>Nur &amp;noch nicht Mitgeteiltes</translation>
    </message>
    <message>
        <source>Attach &amp;calendar entries</source>
        <translation>&amp;Kalendereinträge anhängen</translation>
    </message>
    <message>
        <source>Attach the &amp;personal schedule</source>
        <translation>Terminplan an&amp;hängen</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Sessions (none marked: all)</source>
        <extracomment>none marked means no restriction</extracomment>
        <translation>Te&amp;rmine (keiner angekreuzt: alle)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>Platz im Termin</translation>
    </message>
    <message>
        <source>Mail drafts, one file each</source>
        <translation>E-Mail-Entwürfe, je eine Datei</translation>
    </message>
    <message>
        <source>Mail drafts in one mailbox file</source>
        <translation>E-Mail-Entwürfe in einer Postfachdatei</translation>
    </message>
    <message>
        <source>Letters as PDF</source>
        <translation>Briefe als PDF</translation>
    </message>
    <message>
        <source>Addresses for blind copies</source>
        <translation>Adressen für Blindkopien</translation>
    </message>
    <message>
        <source>Semicolon (Outlook)</source>
        <translation>Semikolon (Outlook)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <extracomment>how messages are written: drafts, letters, addresses (German: &quot;Als&quot;)</extracomment>
        <translation>Ausgab&amp;e als</translation>
    </message>
    <message>
        <source>Addresses in one &amp;batch</source>
        <translation>Adressen &amp;je Gruppe</translation>
    </message>
    <message>
        <source>Between addresses</source>
        <translation>Zwischen den Adressen</translation>
    </message>
    <message>
        <source>The program&apos;s own text</source>
        <translation>Text des Programms</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message>
        <source>Write a T&amp;ext…</source>
        <translation>Text &amp;verfassen …</translation>
    </message>
    <message>
        <source>W&amp;hat for</source>
        <extracomment>what a mail or letter is for (German: &quot;Anlass&quot;)</extracomment>
        <translation>&amp;Anlass</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n people selecte&amp;d</source>
        <translation>
            <numerusform>Nur die aus&amp;gewählte Person</numerusform>
            <numerusform>Nur die %n aus&amp;gewählten Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageOutcomeBar</name>
    <message>
        <source>Open the &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Mark as Told</source>
        <translation>Als &amp;mitgeteilt markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n dates are noted as written. Mark them as told when you have sent the messages.</source>
        <translation>
            <numerusform>%n Termin ist als verfasst vermerkt. Markieren Sie ihn als mitgeteilt, sobald Sie die Nachricht versandt haben.</numerusform>
            <numerusform>%n Terminangaben sind als verfasst vermerkt. Markieren Sie sie als mitgeteilt, sobald Sie die Nachrichten versandt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are marked as told.</source>
        <translation>
            <numerusform>%n Terminangabe ist als mitgeteilt markiert.</numerusform>
            <numerusform>%n Terminangaben sind als mitgeteilt markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageOutputBar</name>
    <message>
        <source>Where t&amp;o</source>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose file or folder</source>
        <translation>Datei oder Ordner wählen</translation>
    </message>
    <message>
        <source>Addresses %1</source>
        <comment>name of a file, %1 is what the addresses are for</comment>
        <translation>Adressen %1</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail drafts are written into the folder “%1”. Nothing is sent.</source>
        <translation>
            <numerusform>%n E-Mail-Entwurf wird in den Ordner „%1“ geschrieben. Versandt wird nichts.</numerusform>
            <numerusform>%n E-Mail-Entwürfe werden in den Ordner „%1“ geschrieben. Versandt wird nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail drafts are written into the file “%1”. Nothing is sent.</source>
        <translation>
            <numerusform>%n E-Mail-Entwurf wird in die Datei „%1“ geschrieben. Versandt wird nichts.</numerusform>
            <numerusform>%n E-Mail-Entwürfe werden in die Datei „%1“ geschrieben. Versandt wird nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are written into the file “%1”.</source>
        <translation>
            <numerusform>%n Brief wird in die Datei „%1“ geschrieben.</numerusform>
            <numerusform>%n Briefe werden in die Datei „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are written into the file “%1”. Nobody is noted as told.</source>
        <translation>
            <numerusform>%n Adresse wird in die Datei „%1“ geschrieben. Niemand gilt dadurch als informiert.</numerusform>
            <numerusform>%n Adressen werden in die Datei „%1“ geschrieben. Niemand gilt dadurch als informiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n letters</source>
        <translation>
            <numerusform>%n Brief &amp;schreiben</numerusform>
            <numerusform>%n Briefe &amp;schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n addresses</source>
        <translation>
            <numerusform>%n Adresse &amp;schreiben</numerusform>
            <numerusform>%n Adressen &amp;schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n drafts</source>
        <translation>
            <numerusform>%n Entwurf &amp;schreiben</numerusform>
            <numerusform>%n Entwürfe &amp;schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mailboxes (*.mbox)</source>
        <translation>Postfächer (*.mbox)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Where to write the messages</source>
        <translation>Wohin die Nachrichten geschrieben werden</translation>
    </message>
</context>
<context>
    <name>gui::MessagePreviewPane</name>
    <message>
        <source>&amp;Copy this Batch</source>
        <translation>&amp;Diese Gruppe kopieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does, then its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Addresses of this batch</source>
        <translation>Adressen dieser Gruppe</translation>
    </message>
    <message>
        <source>Put each batch into the field for blind copies (BCC) of a mail of its own, so that nobody sees the addresses of the others.</source>
        <translation>Setzen Sie jede Gruppe in das Blindkopie-Feld (BCC) einer eigenen E-Mail, damit niemand die Adressen der anderen sieht.</translation>
    </message>
    <message>
        <source>This message is not written. %1</source>
        <translation>Diese Nachricht wird nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>which of the recipients in the table the preview shows</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>Vorschau wird vorbereitet</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 of %2: %n addresses</source>
        <translation>
            <numerusform>Gruppe %1 von %2: %n Adresse</numerusform>
            <numerusform>Gruppe %1 von %2: %n Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are on the clipboard.</source>
        <translation>
            <numerusform>%n Adresse ist in der Zwischenablage.</numerusform>
            <numerusform>%n Adressen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageRecipientsPane</name>
    <message>
        <source>Only with &amp;gaps</source>
        <translation>Nur mit &amp;Lücken</translation>
    </message>
    <message>
        <source>Show only who lacks something, or needs to be looked at</source>
        <translation>Nur zeigen, wem etwas fehlt oder wo etwas anzusehen ist</translation>
    </message>
    <message>
        <source>Who gets the message</source>
        <translation>Wer die Nachricht bekommt</translation>
    </message>
    <message>
        <source>&amp;Take In or Leave Out</source>
        <translation>Auf&amp;nehmen oder auslassen</translation>
    </message>
    <message>
        <source>Take &amp;All In</source>
        <translation>&amp;Alle aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave All Out</source>
        <translation>Alle aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Go to the Person</source>
        <translation>Zur &amp;Person</translation>
    </message>
    <message>
        <source>%1 of %2 get it</source>
        <extracomment>how many of the recipients in the table get the message: &quot;38 of 43 get it&quot;</extracomment>
        <translation>%1 von %2 bekommen sie</translation>
    </message>
    <message numerus="yes">
        <source>%n lack something</source>
        <translation>
            <numerusform>%n Person fehlt etwas</numerusform>
            <numerusform>%n Personen fehlt etwas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by hand</source>
        <translation>
            <numerusform>%n von Hand ausgelassen</numerusform>
            <numerusform>%n von Hand ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageTextDialog</name>
    <message>
        <source>&amp;Go There</source>
        <translation>Zur &amp;Stelle</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Marks in the text what is not understood</source>
        <translation>Markiert im Text, was nicht verstanden wird</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Anlass</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Preview &amp;for</source>
        <translation>&amp;Vorschau für</translation>
    </message>
    <message>
        <source>&amp;Original Text</source>
        <translation>Te&amp;xt des Programms</translation>
    </message>
    <message>
        <source>Puts the program&apos;s own text into the editor; Ctrl+Z brings yours back</source>
        <translation>Setzt den Text des Programms ein; Strg+Z holt Ihren zurück</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes this text out of the programme</source>
        <translation>Nimmt diesen Text aus dem Programm heraus</translation>
    </message>
    <message>
        <source>Save as Ne&amp;w…</source>
        <translation>Als ne&amp;uen speichern …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speiche&amp;rn</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The text can be filled.</source>
        <translation>Der Text lässt sich ausfüllen.</translation>
    </message>
    <message>
        <source>Looking for people who get the message</source>
        <translation>Personen, die die Nachricht bekommen, werden gesucht</translation>
    </message>
    <message>
        <source>There is nobody to show the text for.</source>
        <translation>Es gibt niemanden, für den der Text gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The preview shows the text as it could be filled last.</source>
        <translation>Die Vorschau zeigt den Text, wie er sich zuletzt ausfüllen ließ.</translation>
    </message>
    <message>
        <source>For this person there is no data for %1.</source>
        <translation>Für diese Person fehlen Angaben zu %1.</translation>
    </message>
    <message>
        <source>Save as a new text</source>
        <translation>Als neuen Text speichern</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Name des Textes</translation>
    </message>
    <message>
        <source>The text was changed and is not saved. Close it all the same?</source>
        <translation>Der Text wurde geändert und ist nicht gespeichert. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>gui::MessageWindow</name>
    <message>
        <source>Write to people</source>
        <translation>Schreiben an Personen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preparing messages</source>
        <translation>Nachrichten werden vorbereitet</translation>
    </message>
    <message>
        <source>There is no text for this message yet. Please write one.</source>
        <translation>Für diese Nachricht gibt es noch keinen Text. Bitte verfassen Sie einen.</translation>
    </message>
    <message>
        <source>Preparing messages…</source>
        <translation>Nachrichten werden vorbereitet …</translation>
    </message>
    <message>
        <source>The programme can only be read, so it cannot be noted who is told what. Nothing can be written.</source>
        <translation>Das Programm kann nur gelesen werden, daher lässt sich nicht vermerken, wer was mitgeteilt bekommt. Es kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Nobody gets such a message at the moment.</source>
        <translation>Derzeit bekommt niemand eine solche Nachricht.</translation>
    </message>
    <message>
        <source>There are files in the folder “%1” already. Drafts of the same names are replaced, the others stay.</source>
        <translation>Im Ordner „%1“ liegen schon Dateien. Gleichnamige Entwürfe werden ersetzt, die übrigen bleiben.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Replace it?</source>
        <translation>Es gibt schon eine Datei „%1“. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Write into the Folder</source>
        <translation>In den Ordner schreiben</translation>
    </message>
    <message>
        <source>Replace the File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Writing messages</source>
        <translation>Nachrichten werden geschrieben</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were written.</source>
        <translation>
            <numerusform>%n Brief wurde geschrieben.</numerusform>
            <numerusform>%n Briefe wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were written.</source>
        <translation>
            <numerusform>%n Adresse wurde geschrieben.</numerusform>
            <numerusform>%n Adressen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail drafts were written.</source>
        <translation>
            <numerusform>%n E-Mail-Entwurf wurde geschrieben.</numerusform>
            <numerusform>%n E-Mail-Entwürfe wurden geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MixingChart</name>
    <message>
        <source>Copy Municipalities as Table</source>
        <translation>Kommunen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Diese Einteilung</translation>
    </message>
    <message>
        <source>The plan before</source>
        <translation>Die Einteilung davor</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keine Einteilung.</translation>
    </message>
    <message>
        <source>The municipalities were copied as a table.</source>
        <translation>Die Kommunen wurden als Tabelle kopiert.</translation>
    </message>
</context>
<context>
    <name>gui::MixingHeader</name>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
</context>
<context>
    <name>gui::MixingView</name>
    <message>
        <source>Which municipalities sit together in trainings</source>
        <translation>Welche Kommunen gemeinsam in Trainings sitzen</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
</context>
<context>
    <name>gui::MovingSessionView</name>
    <message numerus="yes">
        <source>%1. There are warnings for %n of them.</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1. Zu %n davon gibt es Hinweise.</numerusform>
            <numerusform>%1. Zu %n davon gibt es Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>title and new time</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>gui::MunicipalitiesPage</name>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>No municipalities yet. Import the official register, or enter those that take part.</source>
        <translation>Noch keine Kommunen. Importieren Sie das amtliche Gemeindeverzeichnis oder geben Sie die teilnehmenden Kommunen ein.</translation>
    </message>
    <message>
        <source>Enter a municipality…</source>
        <translation>Kommune eingeben …</translation>
    </message>
    <message>
        <source>Enter a &amp;Ground of Eligibility…</source>
        <translation>Berechtigungs&amp;grund eintragen …</translation>
    </message>
</context>
<context>
    <name>gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NewProgrammeDialog</name>
    <message>
        <source>The usual template</source>
        <translation>Übliche Vorlage</translation>
    </message>
    <message>
        <source>The open programme, without its people</source>
        <translation>Geöffneter Durchgang, ohne Personen</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <comment>suggested title of a new programme, with its year</comment>
        <translation>Programmdurchgang %1</translation>
    </message>
    <message>
        <source>Three roles, three modules, the catalogue of guiding questions, the counties and the sessions of the year; everything can be changed.</source>
        <translation>Drei Rollen, drei Bausteine, der Fragekatalog, die Kreise und die Termine des Jahres; alles lässt sich ändern.</translation>
    </message>
    <message>
        <source>Municipalities, coaches, roles, modules, questions and templates come along; people and sessions do not.</source>
        <translation>Kommunen, Coaches, Rollen, Bausteine, Leitfragen und Vorlagen werden übernommen; Personen und Termine nicht.</translation>
    </message>
</context>
<context>
    <name>gui::NoticesTab</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a person and a session</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>who was told which date (German: &quot;Mitteilungen&quot;)</extracomment>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Write &amp;Updates…</source>
        <translation>Ä&amp;nderungsmitteilungen schreiben …</translation>
    </message>
    <message>
        <source>&amp;Confirm as Sent</source>
        <translation>&amp;Versand bestätigen</translation>
    </message>
    <message>
        <source>&amp;Told by Another Way…</source>
        <translation>Auf &amp;anderem Weg mitgeteilt …</translation>
    </message>
    <message>
        <source>Take &amp;Back…</source>
        <translation>&amp;Zurückziehen …</translation>
    </message>
    <message>
        <source>Go to the &amp;Session</source>
        <translation>Zum &amp;Termin</translation>
    </message>
    <message>
        <source>Go to the &amp;Person</source>
        <translation>Zur &amp;Person</translation>
    </message>
    <message>
        <source>Who was told what</source>
        <translation>Wem was mitgeteilt ist</translation>
    </message>
    <message>
        <source>Show all sessions again</source>
        <translation>Wieder alle Termine zeigen</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coaches</translation>
    </message>
    <message>
        <source>Only “%1”; show all sessions again</source>
        <translation>Nur „%1“; wieder alle Termine zeigen</translation>
    </message>
    <message>
        <source>Nobody has to know a session to come yet, and nobody was told one. Notices appear here when people have a place in a session with a date.</source>
        <translation>Noch muss niemand einen kommenden Termin kennen, und niemandem ist einer mitgeteilt. Mitteilungen erscheinen hier, sobald Personen in einem Termin mit Datum einen Platz haben.</translation>
    </message>
    <message>
        <source>Everybody knows how it is. Turn the chips off to see who was told what.</source>
        <translation>Alle kennen den Stand. Schalten Sie die Filter aus, um zu sehen, wem was mitgeteilt ist.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are open.</source>
        <comment>sentences like: 11 people still hold 10:00 for Training B3</comment>
        <translation>
            <numerusform>%n weiterer Punkt ist offen.</numerusform>
            <numerusform>%n weitere Punkte sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm as sent</source>
        <translation>Versand bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were sent? From now on these people count as told.</source>
        <translation>
            <numerusform>%n Mitteilung ist versandt? Von nun an gilt sie als mitgeteilt.</numerusform>
            <numerusform>%n Mitteilungen sind versandt? Von nun an gelten sie als mitgeteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n messages</source>
        <translation>
            <numerusform>%n Mitteilung bestätigen</numerusform>
            <numerusform>%n Mitteilungen bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by another way</source>
        <translation>Auf anderem Weg mitgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>Note that these people were told in person or by telephone how it is now? %n notices are added.</source>
        <translation>
            <numerusform>Vermerken, dass diese Person mündlich oder telefonisch erfahren hat, wie es jetzt ist? %n Mitteilung kommt hinzu.</numerusform>
            <numerusform>Vermerken, dass diese Personen mündlich oder telefonisch erfahren haben, wie es jetzt ist? %n Mitteilungen kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n notices</source>
        <translation>
            <numerusform>%n Mitteilung vermerken</numerusform>
            <numerusform>%n Mitteilungen vermerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back notices</source>
        <translation>Mitteilungen zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>Take back the last notice of each of these? They were never sent, or noted by mistake. %n notices go.</source>
        <translation>
            <numerusform>Die letzte Mitteilung zurückziehen? Sie ist nie versandt worden oder irrtümlich vermerkt. %n Mitteilung entfällt.</numerusform>
            <numerusform>Jeweils die letzte Mitteilung zurückziehen? Sie sind nie versandt worden oder irrtümlich vermerkt. %n Mitteilungen entfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n notices</source>
        <translation>
            <numerusform>%n Mitteilung zurücknehmen</numerusform>
            <numerusform>%n Mitteilungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write to people…</source>
        <translation>&amp;Schreiben an …</translation>
    </message>
</context>
<context>
    <name>gui::OutgoingWriter</name>
    <message>
        <source>Sessions were changed while the files were made. Nothing was written; please write them again.</source>
        <translation>Termine wurden geändert, während die Dateien entstanden. Es wurde nichts geschrieben; bitte schreiben Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>gui::Page</name>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer:innen</translation>
    </message>
    <message>
        <source>Roles and questions</source>
        <translation>Rollen und Leitfragen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Teilnahmeberechtigung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Einteilung</translation>
    </message>
</context>
<context>
    <name>gui::PagePanel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Choose &amp;Background…</source>
        <translation>&amp;Hintergrund wählen …</translation>
    </message>
    <message>
        <source>&amp;Remove Background</source>
        <translation>Hintergrund &amp;entfernen</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>Aus&amp;richtung</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>Hö&amp;he</translation>
    </message>
    <message>
        <source>White. A letterhead as PDF, or a picture (PNG, JPEG, SVG) up to 10 MB, can fill the page.</source>
        <translation>Weiß. Ein Briefbogen als PDF oder ein Bild (PNG, JPEG, SVG) bis 10 MB kann die Seite füllen.</translation>
    </message>
    <message>
        <source>Choose a background</source>
        <translation>Hintergrund wählen</translation>
    </message>
    <message>
        <source>Letterheads and pictures (*.pdf *.png *.jpg *.jpeg *.svg)</source>
        <translation>Briefbögen und Bilder (*.pdf *.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>gui::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer:innen</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Import a list, or enter the first person.</source>
        <translation>Noch nimmt niemand teil. Importieren Sie eine Liste oder geben Sie die erste Person ein.</translation>
    </message>
    <message>
        <source>Enter a participant…</source>
        <translation>Teilnehmer:in eingeben …</translation>
    </message>
    <message>
        <source>&amp;Enrol in a session…</source>
        <translation>Für &amp;Termin anmelden …</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>Merge participants</source>
        <translation>Teilnehmer:innen zusammenführen</translation>
    </message>
    <message>
        <source>Please select the two rows that are the same person.</source>
        <translation>Bitte wählen Sie die beiden Einträge aus, die dieselbe Person sind.</translation>
    </message>
    <message>
        <source>Nobody was found who may be the same person as “%1”. To merge two people all the same, select both rows.</source>
        <translation>Es wurde niemand gefunden, der dieselbe Person wie „%1“ sein könnte. Um trotzdem zwei Einträge zusammenzuführen, wählen Sie beide aus.</translation>
    </message>
    <message>
        <source>&amp;Write to people…</source>
        <translation>&amp;Schreiben an …</translation>
    </message>
</context>
<context>
    <name>gui::PdfDialog</name>
    <message>
        <source>The printer did not accept the document.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Der Druck wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Printing: %1</source>
        <translation>Wird gedruckt: %1</translation>
    </message>
    <message>
        <source>The document cannot be read. Nothing was printed.</source>
        <translation>Das Dokument lässt sich nicht lesen. Es wurde nichts gedruckt.</translation>
    </message>
</context>
<context>
    <name>gui::PdfPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>gui::PersonChooser</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a person and municipality</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <comment>name of a person and number, for people of one name</comment>
        <translation>%1 (Nr. %2)</translation>
    </message>
</context>
<context>
    <name>gui::PersonPanel</name>
    <message>
        <source>Enter: is here</source>
        <translation>Enter: ist da</translation>
    </message>
    <message>
        <source>Enter: issue and print the certificate</source>
        <translation>Enter: Zertifikat ausstellen und drucken</translation>
    </message>
    <message>
        <source>Enter: is handed over</source>
        <translation>Enter: ist übergeben</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Enter keeps the name; an issued certificate is issued anew and printed at once. Escape leaves it as it was.</source>
        <translation>Mit Enter gilt der Name; ein ausgestelltes Zertifikat wird sofort neu ausgestellt und gedruckt. Esc lässt ihn, wie er war.</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>ist anwesend</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>Namensschild gedruckt</translation>
    </message>
</context>
<context>
    <name>gui::PlaceholderList</name>
    <message>
        <source>Filter the placeholders</source>
        <translation>Platzhalter filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Placeholders and conditions</source>
        <translation>Platzhalter und Bedingungen</translation>
    </message>
    <message>
        <source>Enter puts the current one into the text.</source>
        <translation>Die Eingabetaste setzt den aktuellen in den Text.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>&amp;Placeholders</source>
        <translation>&amp;Platzhalter</translation>
    </message>
    <message>
        <source>Enter or a double click puts one into the text. What stands in [brackets] is left out when data in it are missing.</source>
        <translation>Die Eingabetaste oder ein Doppelklick setzt einen in den Text. Was in [eckigen Klammern] steht, entfällt, wenn Angaben darin fehlen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
</context>
<context>
    <name>gui::PlanBoardPane</name>
    <message>
        <source>&amp;Pin Here</source>
        <translation>Hier &amp;festlegen</translation>
    </message>
    <message>
        <source>Every plan keeps the person in this training</source>
        <translation>Jede Einteilung belässt die Person in diesem Training</translation>
    </message>
    <message>
        <source>&amp;Bar from Here</source>
        <translation>Hiervon &amp;ausschließen</translation>
    </message>
    <message>
        <source>No plan puts the person into this training</source>
        <translation>Keine Einteilung gibt der Person dieses Training</translation>
    </message>
    <message>
        <source>&amp;Leave to the Planner</source>
        <translation>Der Einteilung ü&amp;berlassen</translation>
    </message>
    <message>
        <source>Takes back a pin or a bar</source>
        <translation>Hebt eine Festlegung oder einen Ausschluss auf</translation>
    </message>
    <message>
        <source>&amp;Cut, to Move</source>
        <translation>Zum &amp;Verschieben ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Move Here</source>
        <translation>&amp;Hierher verschieben</translation>
    </message>
    <message>
        <source>P: pin · F: bar · U: leave to the planner · Alt+Left, Alt+Right or dragging: move</source>
        <translation>P: festlegen · F: ausschließen · U: der Einteilung überlassen · Alt+Links, Alt+Rechts oder Ziehen: verschieben</translation>
    </message>
    <message>
        <source>The programme cannot be changed now.</source>
        <translation>Das Programm lässt sich gerade nicht ändern.</translation>
    </message>
    <message>
        <source>The planner is at work.</source>
        <translation>Die Einteilung läuft gerade.</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>&amp;Take Back the Last Move Without a Pin</source>
        <translation>Letztes Verschieben ohne Festlegung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Undo takes back moves with a pin; this takes back one that changed nothing but the plan</source>
        <translation>Rückgängig nimmt Verschiebungen mit Festlegung zurück; dies nimmt eine zurück, die nur die Einteilung geändert hat</translation>
    </message>
    <message>
        <source>Changed in the plan only; Z takes it back. Planning again may change it again: pin or bar the person to prevent that.</source>
        <translation>Nur in der Einteilung geändert; Z nimmt es zurück. Neu einteilen kann es wieder ändern: Legen Sie die Person fest oder schließen Sie sie aus, um das zu verhindern.</translation>
    </message>
    <message>
        <source>No plan yet: the board shows the seats that people hold now.</source>
        <translation>Noch keine Einteilung: Die Tafel zeigt die Plätze, die jetzt vergeben sind.</translation>
    </message>
    <message>
        <source>The last move without a pin was taken back.</source>
        <translation>Die letzte Verschiebung ohne Festlegung wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>gui::PlanBoardView</name>
    <message>
        <source>no coach</source>
        <translation>kein Coach</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>state of a training, people, seats</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>from %1 on · %n first wishes</source>
        <comment>least number of people of a training</comment>
        <translation>
            <numerusform>ab %1 · %n Erstwunsch</numerusform>
            <numerusform>ab %1 · %n Erstwünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned, not yet here</source>
        <translation>festgelegt, noch nicht hier</translation>
    </message>
    <message>
        <source>barred</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new · %1</source>
        <comment>a seat that the other plan does not have; municipality</comment>
        <translation>neu · %1</translation>
    </message>
    <message>
        <source>Without a place. Planning again may give one back.</source>
        <translation>Ohne Platz. Neu einteilen kann wieder einen vergeben.</translation>
    </message>
    <message>
        <source>Pins the person here.</source>
        <translation>Legt die Person hier fest.</translation>
    </message>
    <message>
        <source>Possible, but: %1</source>
        <translation>Möglich, aber: %1</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <comment>a move, and why</comment>
        <translation>Nicht möglich: %1</translation>
    </message>
    <message>
        <source>Who attends which training</source>
        <translation>Wer an welchem Training teilnimmt</translation>
    </message>
    <message numerus="yes">
        <source>Go to another training and paste: %n cards move there.</source>
        <translation>
            <numerusform>Gehen Sie zu einem anderen Training und fügen Sie ein: %n Karte kommt dorthin.</numerusform>
            <numerusform>Gehen Sie zu einem anderen Training und fügen Sie ein: %n Karten kommen dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No training in this direction fits. Cut and paste to move somebody all the same.</source>
        <translation>In dieser Richtung passt kein Training. Mit Ausschneiden und Einfügen verschieben Sie jemanden trotzdem.</translation>
    </message>
</context>
<context>
    <name>gui::PlanRunBar</name>
    <message>
        <source>S&amp;hown:</source>
        <translation>An&amp;gezeigt:</translation>
    </message>
    <message>
        <source>com&amp;pared with:</source>
        <translation>&amp;verglichen mit:</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Levels of the plan that are proven</source>
        <translation>Nachgewiesene Stufen der Einteilung</translation>
    </message>
    <message>
        <source>Seats that people hold now</source>
        <translation>Jetzige Plätze</translation>
    </message>
    <message>
        <source>Looking for a first plan …</source>
        <translation>Eine erste Einteilung wird gesucht …</translation>
    </message>
    <message>
        <source>%1 So far: %2.</source>
        <extracomment>%1: what the planner is doing, %2: what the best plan so far brings</extracomment>
        <translation>%1 Bisher: %2.</translation>
    </message>
</context>
<context>
    <name>gui::PlanScopePane</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Plan &amp;anew</source>
        <translation>N&amp;eu einteilen</translation>
    </message>
    <message>
        <source>Re&amp;pair: change as few seats as possible</source>
        <translation>Re&amp;parieren: so wenige Plätze wie möglich ändern</translation>
    </message>
    <message>
        <source>&amp;Confirmed trainings have to be held</source>
        <translation>&amp;Bestätigte Trainings müssen stattfinden</translation>
    </message>
    <message>
        <source>&amp;Only trainings that people wish</source>
        <translation>N&amp;ur gewünschte Trainings</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Nobody gets a training that was not wished, not even for want of another</source>
        <translation>Niemand bekommt ein nicht gewünschtes Training, auch nicht in Ermangelung eines anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainings to plan, ticked or not</source>
        <translation>Trainings, die eingeteilt werden</translation>
    </message>
    <message>
        <source>Questions to plan for, ticked or not</source>
        <translation>Leitfragen, für die eingeteilt wird</translation>
    </message>
    <message>
        <source>For the roles</source>
        <translation>Für die Rollen</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Stop after at &amp;most</source>
        <translation>&amp;Höchstens rechnen</translation>
    </message>
</context>
<context>
    <name>gui::PlannerPage</name>
    <message>
        <source>Planner</source>
        <translation>Einteilung</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>Ein&amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Stop, and Keep the Best Plan</source>
        <translation>An&amp;halten und die beste behalten</translation>
    </message>
    <message>
        <source>&amp;Repair with Few Changes</source>
        <translation>Mit wenigen Änderungen re&amp;parieren</translation>
    </message>
    <message>
        <source>Plans again so that as few people as possible lose the seat they know</source>
        <translation>Teilt so neu ein, dass möglichst wenige den Platz verlieren, den sie kennen</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>Ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>Gives people the seats of the plan that is shown</source>
        <translation>Vergibt die Plätze der angezeigten Einteilung</translation>
    </message>
    <message>
        <source>&amp;Drop the Plan That Is Shown</source>
        <translation>Angezeigte Einteilung &amp;verwerfen</translation>
    </message>
    <message>
        <source>Record of the Allocation…</source>
        <translation>Vergabeprotokoll …</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>What to plan</source>
        <translation>Was eingeteilt wird</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parieren</translation>
    </message>
    <message>
        <source>P&amp;lan Again</source>
        <translation>Neu ein&amp;teilen</translation>
    </message>
    <message>
        <source>There is nothing to plan: trainings need a date in the future and the state “Planned” or “Confirmed”.</source>
        <translation>Es gibt nichts einzuteilen: Trainings brauchen einen Termin in der Zukunft und den Stand „Geplant“ oder „Bestätigt“.</translation>
    </message>
    <message>
        <source>No plan yet: the board shows the seats that people hold now.</source>
        <translation>Noch keine Einteilung: Die Tafel zeigt die Plätze, die jetzt vergeben sind.</translation>
    </message>
    <message>
        <source>This is a what-if; it cannot be accepted.</source>
        <translation>Das ist ein Was-wäre-wenn; es lässt sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>These are the seats that people hold.</source>
        <translation>Diese Plätze sind vergeben.</translation>
    </message>
    <message>
        <source>People, trainings, wishes or pins are others by now: plan again.</source>
        <translation>Personen, Trainings, Wünsche oder Festlegungen haben sich seither geändert: Bitte neu einteilen.</translation>
    </message>
    <message>
        <source>Something fell out of the plan that was accepted: %1</source>
        <translation>Aus der übernommenen Einteilung ist etwas weggefallen: %1</translation>
    </message>
    <message>
        <source>The programme cannot be planned as it is.</source>
        <translation>Das Programm lässt sich so nicht einteilen.</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Reparatur %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Einteilung %1</translation>
    </message>
    <message>
        <source>People hold exactly these seats already.</source>
        <translation>Genau diese Plätze sind schon vergeben.</translation>
    </message>
    <message>
        <source>Accept the plan</source>
        <translation>Einteilung übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Give seats to %n people</source>
        <translation>
            <numerusform>%n Person einteilen</numerusform>
            <numerusform>%n Personen einteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The what-if “%1” was dropped.</source>
        <translation>Die Variante „%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>“%1” was dropped.</source>
        <translation>„%1“ wurde verworfen.</translation>
    </message>
</context>
<context>
    <name>gui::PlannerPanes</name>
    <message>
        <source>Rank profile</source>
        <extracomment>tab with how many people got which wish (German: &quot;Rangprofil&quot;)</extracomment>
        <translation>Rangprofil</translation>
    </message>
    <message>
        <source>Mixing</source>
        <extracomment>tab with the municipalities that sit together in trainings (German: &quot;Durchmischung&quot;)</extracomment>
        <translation>Durchmischung</translation>
    </message>
    <message>
        <source>Less than wanted</source>
        <translation>Weniger als gewünscht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>the seats people hold now</source>
        <translation>die jetzigen Plätze</translation>
    </message>
</context>
<context>
    <name>gui::PlanningDialog</name>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>W %1</source>
        <comment>ISO week</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Something speaks against %n dates; they are possible all the same.</source>
        <translation>
            <numerusform>Gegen %n Tag spricht etwas; möglich ist er trotzdem.</numerusform>
            <numerusform>Gegen %n Tage spricht etwas; möglich sind sie trotzdem.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one change and can be undone.</source>
        <translation>Es ist eine Änderung und lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>gui::PreviewBar</name>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>The longest names</source>
        <translation>Die längsten Namen</translation>
    </message>
    <message>
        <source>Those that fit worst</source>
        <translation>Die am schlechtesten passen</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Person whose data are shown</source>
        <translation>Person, deren Daten gezeigt werden</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF …</translation>
    </message>
    <message>
        <source>Preview as PDF</source>
        <translation>Vorschau als PDF</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Looking for texts that do not fit</source>
        <translation>Texte, die nicht passen, werden gesucht</translation>
    </message>
    <message>
        <source>Everybody fits.</source>
        <translation>Alle passen.</translation>
    </message>
    <message>
        <source>Preview of the layout “%1”</source>
        <translation>Vorschau der Vorlage „%1“</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>gui::ProblemsPanel</name>
    <message>
        <source>Open problems</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what the chosen problem is about</source>
        <translation>Anzeigen, worum es beim ausgewählten offenen Punkt geht</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No open problems</source>
        <translation>Keine offenen Punkte</translation>
    </message>
    <message>
        <source>Open problems: %1</source>
        <translation>Offene Punkte: %1</translation>
    </message>
    <message>
        <source>Ignore with Reason…</source>
        <translation>Mit Begründung ignorieren …</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren …</translation>
    </message>
    <message>
        <source>Ignore the chosen problem with a reason</source>
        <translation>Gewählten offenen Punkt mit Begründung ignorieren</translation>
    </message>
    <message>
        <source>Bring the chosen problem back</source>
        <translation>Gewählten Punkt wieder aufnehmen</translation>
    </message>
    <message>
        <source>What the problems are about</source>
        <translation>Worum es in den offenen Punkten geht</translation>
    </message>
    <message>
        <source>Ignored problems</source>
        <translation>Ignorierte Punkte</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Gebiete</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <comment>button that shows the ignored problems, with their number</comment>
        <translation>Ignoriert (%1)</translation>
    </message>
    <message>
        <source>Ignore a problem</source>
        <translation>Offenen Punkt ignorieren</translation>
    </message>
    <message>
        <source>Why “%1” may stay as it is:</source>
        <translation>Warum „%1“ so bleiben darf:</translation>
    </message>
</context>
<context>
    <name>gui::ProblemsSection</name>
    <message>
        <source>Problems of the selected record</source>
        <translation>Offene Punkte zur Auswahl</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>tab of the inspector: what is open about the selected record (German: &quot;Offene Punkte&quot;)</extracomment>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>Offene Punkte werden gesucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a severity (error, warning, hint) and the sentence about a problem</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>Hier ist nichts offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open problems</source>
        <translation>
            <numerusform>%n offener Punkt</numerusform>
            <numerusform>%n offene Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ProgrammeDialog</name>
    <message>
        <source>Properties of the programme</source>
        <translation>Eigenschaften des Programmdurchgangs</translation>
    </message>
</context>
<context>
    <name>gui::Prompter</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>gui::PropertiesPane</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
</context>
<context>
    <name>gui::ProposalsPanel</name>
    <message>
        <source>&amp;Create Session…</source>
        <translation>Termin &amp;anlegen …</translation>
    </message>
    <message>
        <source>Proposed trainings</source>
        <translation>Vorgeschlagene Trainings</translation>
    </message>
    <message>
        <source>Create Session from Proposal…</source>
        <translation>Termin aus Vorschlag anlegen …</translation>
    </message>
    <message>
        <source>No training can be proposed: there are not enough people whose wishes no training answers yet.</source>
        <translation>Kein Training lässt sich vorschlagen: Es gibt nicht genug Personen, deren Wünsche noch kein Training beantwortet.</translation>
    </message>
    <message>
        <source>People at &amp;least</source>
        <translation>Personen &amp;mindestens</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>&amp;höchstens</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Termin anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Create “%1” and set %n people to “%2”?</source>
        <translation>
            <numerusform>„%1“ anlegen und %n Person auf „%2“ setzen?</numerusform>
            <numerusform>„%1“ anlegen und %n Personen auf „%2“ setzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create the session with %n people</source>
        <translation>
            <numerusform>Termin mit %n Person anlegen</numerusform>
            <numerusform>Termin mit %n Personen anlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::QuestionSection</name>
    <message>
        <source>%1  %2</source>
        <comment>date and title of a session</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Leitfragen</translation>
    </message>
    <message>
        <source>Wanted and answered</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>This session answers no question.</source>
        <translation>Dieser Termin beantwortet keine Leitfrage.</translation>
    </message>
    <message>
        <source>Nobody with a place asked for it.</source>
        <translation>Niemand mit Platz hat danach gefragt.</translation>
    </message>
    <message>
        <source>Sessions that answer it</source>
        <translation>Termine, die sie beantworten</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers it yet.</source>
        <translation>Noch niemand beantwortet sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n people want it</source>
        <translation>
            <numerusform>%n Person wünscht sie</numerusform>
            <numerusform>%n Personen wünschen sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RankDelegate</name>
    <message>
        <source>Rank, %1</source>
        <translation>Rang, %1</translation>
    </message>
</context>
<context>
    <name>gui::RankProfile</name>
    <message>
        <source>How many people have their best training as which wish</source>
        <translation>Wie viele Personen ihr bestes Training als welchen Wunsch haben</translation>
    </message>
    <message>
        <source>Copy Rank Profile as Table</source>
        <translation>Rangprofil als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy Rank Profile as Picture</source>
        <translation>Rangprofil als Bild kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n people; compared with: %1</source>
        <translation>
            <numerusform>Eine Person; verglichen mit: %1</numerusform>
            <numerusform>%n Personen; verglichen mit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keine Einteilung.</translation>
    </message>
    <message>
        <source>The chart was copied as a picture.</source>
        <translation>Das Diagramm wurde als Bild kopiert.</translation>
    </message>
</context>
<context>
    <name>gui::ReadinessTab</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Readiness</source>
        <extracomment>who is ready for a certificate (German: &quot;Berechtigung&quot;)</extracomment>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>&amp;Issue Certificates…</source>
        <translation>Zertifikate &amp;ausstellen …</translation>
    </message>
    <message>
        <source>Issue &amp;Confirmations of Attendance…</source>
        <translation>&amp;Teilnahmebescheinigungen ausstellen …</translation>
    </message>
    <message>
        <source>&amp;Go to the Missing Attendance</source>
        <translation>Zur fehlenden Anwesenheit &amp;gehen</translation>
    </message>
    <message>
        <source>Go to the Pe&amp;rson</source>
        <translation>Zur Pe&amp;rson gehen</translation>
    </message>
    <message>
        <source>&amp;Show Document</source>
        <translation>Dokument &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Print or Save Again…</source>
        <translation>&amp;Nachdrucken oder speichern …</translation>
    </message>
    <message>
        <source>&amp;Decide Against the Rule…</source>
        <translation>Abweichend &amp;entscheiden …</translation>
    </message>
    <message>
        <source>&amp;Let the Rule Decide</source>
        <translation>Re&amp;gel entscheiden lassen</translation>
    </message>
    <message>
        <source>C&amp;hange the Rule…</source>
        <translation>Regel än&amp;dern …</translation>
    </message>
    <message>
        <source>Who gets a certificate</source>
        <translation>Wer ein Zertifikat erhält</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Only “%1”; show everybody again</source>
        <translation>Nur „%1“; wieder alle zeigen</translation>
    </message>
    <message>
        <source>Who gets a certificate is listed here as soon as people take part.</source>
        <translation>Hier steht, wer ein Zertifikat erhält, sobald es Teilnehmer:innen gibt.</translation>
    </message>
    <message>
        <source>Nobody fits the filter.</source>
        <translation>Niemand passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were issued.</source>
        <translation>
            <numerusform>%n Zertifikat wurde ausgestellt.</numerusform>
            <numerusform>%n Zertifikate wurden ausgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant a certificate</source>
        <translation>Zertifikat zuerkennen</translation>
    </message>
    <message>
        <source>Deny a certificate</source>
        <translation>Zertifikat verweigern</translation>
    </message>
    <message>
        <source>Why does %1 get a certificate although the rule says no?</source>
        <translation>Warum erhält %1 ein Zertifikat, obwohl die Regel dagegen spricht?</translation>
    </message>
    <message>
        <source>Why does %1 get no certificate although the rule says yes?</source>
        <translation>Warum erhält %1 kein Zertifikat, obwohl die Regel dafür spricht?</translation>
    </message>
</context>
<context>
    <name>gui::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add and enter another</source>
        <translation>Hinzufügen und weitere eingeben</translation>
    </message>
</context>
<context>
    <name>gui::RecordPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Columns and saved views</source>
        <translation>Spalten und gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Entfernt. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Zelle</numerusform>
            <numerusform>und %n weitere Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are too many: there are no rows below. Import them as a list.</source>
        <translation>
            <numerusform>%n Zeile ist zu viel: Darunter gibt es keine Zeilen mehr. Importieren Sie sie als Liste.</numerusform>
            <numerusform>%n Zeilen sind zu viel: Darunter gibt es keine Zeilen mehr. Importieren Sie sie als Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are too many.</source>
        <translation>
            <numerusform>%n Spalte ist zu viel.</numerusform>
            <numerusform>%n Spalten sind zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Es wurde nichts eingefügt</translation>
    </message>
    <message>
        <source>Some cells cannot be pasted</source>
        <translation>Einige Zellen können nicht eingefügt werden</translation>
    </message>
    <message>
        <source>Paste the others</source>
        <translation>Die übrigen einfügen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>The cell was copied.</source>
        <translation>Die Zelle wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>The names of %n people would be written over.</source>
        <translation>
            <numerusform>Der Name von %n Person würde überschrieben.</numerusform>
            <numerusform>Die Namen von %n Personen würden überschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write over people</source>
        <translation>Personen überschreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write over %n rows</source>
        <translation>
            <numerusform>%n Zeile überschreiben</numerusform>
            <numerusform>%n Zeilen überschreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport Table…</source>
        <translation>Tabelle e&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>gui::RecordView</name>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>gui::RecordedLine</name>
    <message>
        <source>Mark as &amp;Held</source>
        <translation>Als &amp;durchgeführt kennzeichnen</translation>
    </message>
    <message>
        <source>Recorded attendance</source>
        <translation>Erfasste Anwesenheit</translation>
    </message>
    <message>
        <source>The session is over and everything is recorded</source>
        <translation>Der Termin ist vorbei und alles ist erfasst</translation>
    </message>
    <message numerus="yes">
        <source>All %n recorded</source>
        <translation>
            <numerusform>%n erfasst, das sind alle</numerusform>
            <numerusform>Alle %n erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recorded</source>
        <translation>
            <numerusform>%1 von %n erfasst</numerusform>
            <numerusform>%1 von %n erfasst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RegisterTab</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Überreichung</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>the list of all certificates that were issued (German: &quot;Register&quot;)</extracomment>
        <translation>Register</translation>
    </message>
    <message>
        <source>&amp;Show Document</source>
        <translation>Dokument &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Print or Save Again…</source>
        <translation>&amp;Nachdrucken oder speichern …</translation>
    </message>
    <message>
        <source>Save &amp;Each as a File…</source>
        <translation>Ein&amp;zeln als Datei speichern …</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Berichtigen …</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>&amp;Go to the Correction or What It Corrects</source>
        <translation>Zur Berichtigung oder zum Berichtigten &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Handed Over</source>
        <translation>&amp;Überreicht</translation>
    </message>
    <message>
        <source>&amp;To Be Posted</source>
        <translation>Zu &amp;verschicken</translation>
    </message>
    <message>
        <source>P&amp;osted</source>
        <translation>Ver&amp;schickt</translation>
    </message>
    <message>
        <source>&amp;Not Handed Over</source>
        <translation>&amp;Nicht überreicht</translation>
    </message>
    <message>
        <source>E&amp;xport the Register…</source>
        <translation>Register e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Register der Zertifikate</translation>
    </message>
    <message>
        <source>No certificate was issued yet. They are issued under “Readiness”.</source>
        <translation>Es wurde noch kein Zertifikat ausgestellt. Ausgestellt werden sie unter „Berechtigung“.</translation>
    </message>
    <message>
        <source>No certificate fits the filter.</source>
        <translation>Kein Zertifikat passt zum Filter.</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Register exportieren</translation>
    </message>
    <message>
        <source>Certificates.csv</source>
        <comment>name of a file</comment>
        <translation>Zertifikate.csv</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Register wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were written.</source>
        <translation>
            <numerusform>%n Zertifikat wurde geschrieben.</numerusform>
            <numerusform>%n Zertifikate wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists for spreadsheets (*.csv);;Workbooks (*.xlsx);;JSON (*.json)</source>
        <translation>Listen für Tabellenkalkulationen (*.csv);;Arbeitsmappen (*.xlsx);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>gui::RemedyButton</name>
    <message>
        <source>Solve</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Solve the chosen problem</source>
        <translation>Den ausgewählten offenen Punkt beheben</translation>
    </message>
</context>
<context>
    <name>gui::ReprintDialog</name>
    <message>
        <source>Print certificates again</source>
        <translation>Zertifikate nachdrucken</translation>
    </message>
    <message>
        <source>The documents are those that were issued, byte for byte. What was changed since does not show on them.</source>
        <translation>Die Dokumente sind Byte für Byte die ausgestellten. Was seither geändert wurde, ist auf ihnen nicht zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates %1</source>
        <comment>name of a file, %1 is the title of the programme</comment>
        <translation>Zertifikate %1</translation>
    </message>
</context>
<context>
    <name>gui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No findings yet. Choose a training above and write down what it found.</source>
        <translation>Noch keine Erkenntnisse. Wählen Sie oben ein Training und schreiben Sie auf, was es ergeben hat.</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Eine aufschreiben</translation>
    </message>
    <message>
        <source>Re&amp;viewed, or Not</source>
        <translation>Geprüft &amp;oder nicht</translation>
    </message>
    <message>
        <source>Only what is reviewed stands in the booklet</source>
        <translation>Nur was geprüft ist, steht im Ergebnisheft</translation>
    </message>
    <message>
        <source>Paste Notes as &amp;Findings…</source>
        <translation>&amp;Notizen als Erkenntnisse einfügen …</translation>
    </message>
    <message>
        <source>&amp;Booklet of Results…</source>
        <translation>Ergebnis&amp;heft …</translation>
    </message>
    <message>
        <source>Take Over &amp;Feedback…</source>
        <translation>&amp;Rückmeldungen übernehmen …</translation>
    </message>
    <message>
        <source>Copy Scores as &amp;Picture</source>
        <translation>Bewertungen als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy Scores as &amp;Table</source>
        <translation>Bewertungen als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Nach Leitfrage</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n findings reviewed</source>
        <translation>
            <numerusform>%1 von %n Erkenntnis geprüft</numerusform>
            <numerusform>%1 von %n Erkenntnissen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>This finding is there already.</source>
        <translation>Diese Erkenntnis gibt es schon.</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Notizen einfügen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy your notes first, a line for each finding.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst Ihre Notizen, eine Zeile für jede Erkenntnis.</translation>
    </message>
    <message>
        <source>All these findings are there already.</source>
        <translation>Alle diese Erkenntnisse gibt es schon.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n findings</source>
        <translation>
            <numerusform>%n Erkenntnis hinzufügen</numerusform>
            <numerusform>%n Erkenntnisse hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart was copied as a picture.</source>
        <translation>Das Diagramm wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>The scores were copied as a table.</source>
        <translation>Die Bewertungen wurden als Tabelle kopiert.</translation>
    </message>
</context>
<context>
    <name>gui::RolesQuestionsPage</name>
    <message>
        <source>Roles and questions</source>
        <translation>Rollen und Leitfragen</translation>
    </message>
    <message>
        <source>The catalogue of questions is empty. Trainings answer the questions that stand here.</source>
        <translation>Der Fragekatalog ist leer. Die Trainings beantworten die Leitfragen, die hier stehen.</translation>
    </message>
    <message>
        <source>Enter a question…</source>
        <translation>Leitfrage eingeben …</translation>
    </message>
    <message>
        <source>There are no roles. Every participant has one, and kick-off workshops and trainings are for a role.</source>
        <translation>Es gibt keine Rollen. Alle Teilnehmer:innen haben eine, und Auftaktworkshops und Trainings richten sich an eine Rolle.</translation>
    </message>
    <message>
        <source>Enter a role…</source>
        <translation>Rolle eingeben …</translation>
    </message>
    <message>
        <source>There are no modules. They divide the content of the programme.</source>
        <translation>Es gibt keine Bausteine. Sie gliedern den Inhalt des Programms.</translation>
    </message>
    <message>
        <source>Enter a module…</source>
        <translation>Baustein eingeben …</translation>
    </message>
    <message>
        <source>&amp;Questions from a Workshop…</source>
        <translation>Leitfragen aus einem &amp;Workshop …</translation>
    </message>
    <message>
        <source>Add the questions that a kick-off workshop brought up</source>
        <translation>Fügt die Leitfragen hinzu, die in einem Auftaktworkshop aufkamen</translation>
    </message>
    <message>
        <source>From a workshop…</source>
        <translation>Aus einem Workshop …</translation>
    </message>
</context>
<context>
    <name>gui::ScheduleOptionsPanel</name>
    <message>
        <source>Document to print (PDF)</source>
        <translation>Dokument zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Page for the browser (HTML)</source>
        <translation>Seite für den Browser (HTML)</translation>
    </message>
    <message>
        <source>Calendar file (ICS)</source>
        <translation>Kalenderdatei (ICS)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabelle für die Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&amp;Remind</source>
        <translation>Eri&amp;nnern</translation>
    </message>
    <message>
        <source>Say who leads the &amp;sessions</source>
        <translation>Coaches der Termine &amp;nennen</translation>
    </message>
    <message>
        <source>Say &amp;who takes part</source>
        <translation>&amp;Sagen, wer teilnimmt</translation>
    </message>
    <message>
        <source>A &amp;file for each person</source>
        <translation>Für &amp;jede Person eine eigene Datei</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Eine Person, die teilnimmt</translation>
    </message>
    <message>
        <source>A coach</source>
        <translation>Ein Coach</translation>
    </message>
    <message>
        <source>Everybody, each their own</source>
        <translation>Alle, je ein eigener Plan</translation>
    </message>
    <message>
        <source>Matrix of months and roles</source>
        <translation>Übersicht nach Monaten und Rollen</translation>
    </message>
    <message>
        <source>List by date</source>
        <translation>Liste nach Datum</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>As suits the layout</source>
        <translation>Wie es zur Darstellung passt</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source> minutes before</source>
        <translation> Minuten vorher</translation>
    </message>
    <message>
        <source>Minutes before the session</source>
        <translation>Minuten vor dem Termin</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Coach</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Orie&amp;ntation</source>
        <translation>Aus&amp;richtung</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n sessions in the table, in their order</source>
        <translation>
            <numerusform>Nur den %n Termin der Tabelle</numerusform>
            <numerusform>Nur die %n Termine der Tabelle, in ihrer Reihenfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell coaches &amp;who comes, by name</source>
        <translation>Coaches &amp;sagen, wer kommt, mit Namen</translation>
    </message>
    <message>
        <source>A sheet that says &amp;who takes part</source>
        <translation>Ein Blatt, das sagt, &amp;wer teilnimmt</translation>
    </message>
    <message>
        <source>Choose the person whose schedule it is.</source>
        <translation>Wählen Sie die Person, deren Terminplan es ist.</translation>
    </message>
    <message>
        <source>There are no coaches.</source>
        <translation>Es gibt keine Coaches.</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pap&amp;ier</translation>
    </message>
</context>
<context>
    <name>gui::SeatQuestions</name>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>%n Person anmelden</numerusform>
            <numerusform>%n Personen anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on the waiting list</source>
        <translation>
            <numerusform>%n Person auf die Warteliste setzen</numerusform>
            <numerusform>%n Personen auf die Warteliste setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol %1, %2 on the waiting list</source>
        <extracomment>a button: enrol so many, so many more wait</extracomment>
        <translation>%1 anmelden, %2 auf die Warteliste</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>A place in “%1” is free. “%2” is first on the waiting list. Offer it until %3?</source>
        <translation>In „%1“ ist ein Platz frei. „%2“ steht auf der Warteliste ganz vorn. Platz bis %3 anbieten?</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Offer the Place</source>
        <translation>Platz anbieten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message numerus="yes">
        <source>There would be %1 people for %n seats.</source>
        <translation>
            <numerusform>Dann wären es %1 Personen auf %n Platz.</numerusform>
            <numerusform>Dann wären es %1 Personen auf %n Plätzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol beyond the maximum</source>
        <translation>Über die Höchstzahl hinaus anmelden</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people all the same</source>
        <translation>
            <numerusform>%n Person trotzdem anmelden</numerusform>
            <numerusform>%n Personen trotzdem anmelden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeriesDialog</name>
    <message>
        <source>&amp;after</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>a&amp;m</translation>
    </message>
    <message>
        <source>Repeat “%1”</source>
        <translation>„%1“ wiederholen</translation>
    </message>
    <message numerus="yes">
        <source> weeks</source>
        <comment>behind a number; “every 2 weeks”</comment>
        <translation>
            <numerusform> Woche</numerusform>
            <numerusform> Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Abstand</translation>
    </message>
    <message>
        <source>&amp;Weekday</source>
        <translation>&amp;Wochentag</translation>
    </message>
    <message>
        <source>The series ends after a number of sessions</source>
        <translation>Die Serie endet nach einer Zahl von Terminen</translation>
    </message>
    <message>
        <source>Sessions in the series, this one among them</source>
        <translation>Termine in der Serie, dieser mitgezählt</translation>
    </message>
    <message>
        <source> sessions</source>
        <comment>behind a number</comment>
        <translation> Terminen</translation>
    </message>
    <message>
        <source>The series ends on a day</source>
        <translation>Die Serie endet an einem Tag</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Letzter möglicher Tag</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Hold the session all the same</source>
        <translation>Den Termin trotzdem abhalten</translation>
    </message>
    <message>
        <source>Leave the date out</source>
        <translation>Den Tag auslassen</translation>
    </message>
    <message>
        <source>Hold it in the next free week</source>
        <translation>In der nächsten freien Woche abhalten</translation>
    </message>
    <message>
        <source>On &amp;holidays</source>
        <translation>An &amp;Feier- und Ferientagen</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>instead of %1 (%2)</source>
        <comment>day, holiday</comment>
        <translation>statt %1 (%2)</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>Termine hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sessions</source>
        <translation>
            <numerusform>%n Termin hinzufügen</numerusform>
            <numerusform>%n Termine hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The session itself is the first of the series; nobody is enrolled in the new ones.</source>
        <translation>Der Termin selbst ist der erste der Serie; in den neuen ist niemand angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n dates fall away.</source>
        <translation>
            <numerusform>%n Tag entfällt.</numerusform>
            <numerusform>%n Tage entfallen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SessionActions</name>
    <message>
        <source>&amp;Series…</source>
        <translation>&amp;Serie …</translation>
    </message>
    <message>
        <source>Duplicate with s&amp;hift…</source>
        <translation>Versetzt d&amp;uplizieren …</translation>
    </message>
    <message>
        <source>Shi&amp;ft…</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>B&amp;estätigen</translation>
    </message>
    <message>
        <source>Mark as &amp;held</source>
        <translation>Als &amp;durchgeführt kennzeichnen</translation>
    </message>
    <message>
        <source>Cancel sessions…</source>
        <translation>Termine absagen …</translation>
    </message>
    <message>
        <source>Please select one session to repeat.</source>
        <translation>Bitte markieren Sie einen Termin, der wiederholt werden soll.</translation>
    </message>
    <message>
        <source>They have that state already.</source>
        <translation>Sie haben diesen Status schon.</translation>
    </message>
    <message>
        <source>Confirm sessions</source>
        <translation>Termine bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n sessions</source>
        <translation>
            <numerusform>%n Termin bestätigen</numerusform>
            <numerusform>%n Termine bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark sessions as held</source>
        <translation>Termine als durchgeführt kennzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sessions as held</source>
        <translation>
            <numerusform>%n Termin als durchgeführt kennzeichnen</numerusform>
            <numerusform>%n Termine als durchgeführt kennzeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel sessions</source>
        <translation>Termine absagen</translation>
    </message>
    <message>
        <source>%1? Recorded attendance stays.</source>
        <translation>%1? Erfasste Anwesenheit bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n sessions</source>
        <translation>
            <numerusform>%n Termin absagen</numerusform>
            <numerusform>%n Termine absagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write to people…</source>
        <translation>&amp;Schreiben an …</translation>
    </message>
</context>
<context>
    <name>gui::SessionListPanel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Module and place</source>
        <translation>Baustein und Ort</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Teaching units</source>
        <translation>Unterrichtseinheiten</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <translation>Liste der Termine</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Sum at the end</source>
        <translation>&amp;Summe am Ende</translation>
    </message>
    <message>
        <source>Text s&amp;ize</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>Spalte nach vorn</translation>
    </message>
    <message>
        <source>Column after</source>
        <translation>Spalte nach hinten</translation>
    </message>
</context>
<context>
    <name>gui::SessionViews</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitstrahl</translation>
    </message>
</context>
<context>
    <name>gui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>No sessions yet. A programme begins with an information event and kick-off workshops.</source>
        <translation>Noch keine Termine. Ein Programmdurchgang beginnt mit einer Informationsveranstaltung und Auftaktworkshops.</translation>
    </message>
    <message>
        <source>Enter a session…</source>
        <translation>Termin eingeben …</translation>
    </message>
    <message>
        <source>&amp;Enrol a role…</source>
        <translation>&amp;Rolle anmelden …</translation>
    </message>
    <message>
        <source>No coaches yet. They lead the impulse trainings.</source>
        <translation>Noch keine Coaches. Sie leiten die Impuls-Trainings.</translation>
    </message>
    <message>
        <source>Enter a coach…</source>
        <translation>Coach eingeben …</translation>
    </message>
    <message>
        <source>Si&amp;gnature Sheets…</source>
        <translation>Unters&amp;chriftenlisten …</translation>
    </message>
    <message>
        <source>&amp;Fill the seats…</source>
        <translation>Plätze &amp;besetzen …</translation>
    </message>
    <message>
        <source>Sche&amp;dule of the Sessions Shown…</source>
        <translation>Te&amp;rminplan der gezeigten Termine …</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>gui::ShapePanel</name>
    <message>
        <source>Line or frame</source>
        <translation>Linie oder Rahmen</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Filling</source>
        <translation>&amp;Füllung</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Umriss</translation>
    </message>
    <message>
        <source>O&amp;utline width</source>
        <translation>U&amp;mrissbreite</translation>
    </message>
</context>
<context>
    <name>gui::ShiftDialog</name>
    <message>
        <source>Begin &amp;at</source>
        <translation>Beginn &amp;um</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n sessions</source>
        <translation>
            <numerusform>%n Termin verschieben</numerusform>
            <numerusform>%n Termine verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n sessions</source>
        <translation>
            <numerusform>%n Termin duplizieren</numerusform>
            <numerusform>%n Termine duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Days or weeks</source>
        <translation>Tage oder Wochen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>&amp;Später um</translation>
    </message>
    <message>
        <source>Later by, negative for earlier</source>
        <translation>Später um, negativ für früher</translation>
    </message>
    <message>
        <source>A negative number moves to earlier dates.</source>
        <translation>Eine negative Zahl verschiebt auf frühere Tage.</translation>
    </message>
    <message>
        <source>Begin at another time</source>
        <translation>Zu einer anderen Uhrzeit beginnen</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Nobody is enrolled in the copies.</source>
        <translation>In den Kopien ist niemand angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are invited, enrolled or waiting there.</source>
        <translation>
            <numerusform>%n Person ist dort eingeladen, angemeldet oder wartet.</numerusform>
            <numerusform>%n Personen sind dort eingeladen, angemeldet oder warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SignatureSheetsDialog</name>
    <message>
        <source>%1  %2</source>
        <comment>date and title of a session</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Signature sheets</source>
        <translation>Unterschriftenlisten</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Termine</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>&amp;Free rows</source>
        <translation>&amp;Freie Zeilen</translation>
    </message>
    <message>
        <source>For people who come without being on the list</source>
        <translation>Für Personen, die kommen, ohne auf der Liste zu stehen</translation>
    </message>
    <message>
        <source>Please choose a session: put a mark in front of it.</source>
        <translation>Bitte wählen Sie einen Termin: Setzen Sie ein Häkchen davor.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n Liste</numerusform>
            <numerusform>%n Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with a place</source>
        <translation>
            <numerusform>%n Person mit Platz</numerusform>
            <numerusform>%n Personen mit Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>%n auf der Warteliste</numerusform>
            <numerusform>%n auf der Warteliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature sheet %1</source>
        <comment>name of a file, %1 is the title of the session</comment>
        <translation>Unterschriftenliste %1</translation>
    </message>
    <message>
        <source>Signature sheets %1</source>
        <comment>name of a file, %1 is the title of the programme</comment>
        <translation>Unterschriftenlisten %1</translation>
    </message>
</context>
<context>
    <name>gui::StartPage</name>
    <message>
        <source>Impulslotse</source>
        <translation>Impulslotse</translation>
    </message>
    <message>
        <source>The desk for your programme: people, sessions, attendance, certificates.</source>
        <translation>Der Schreibtisch für Ihren Programmdurchgang: Personen, Termine, Anwesenheit, Zertifikate.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>A made-up programme in which everything can be tried.</source>
        <translation>Ein erfundener Programmdurchgang, in dem sich alles ausprobieren lässt.</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Neuer Programmdurchgang</translation>
    </message>
    <message>
        <source>With the usual schedule, roles and questions, to be changed as you like.</source>
        <translation>Mit den üblichen Terminen, Rollen und Leitfragen, frei anpassbar.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>A programme that you or somebody else began.</source>
        <translation>Ein Programmdurchgang, den Sie oder andere begonnen haben.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>file name and folder</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>gui::StatusArea</name>
    <message>
        <source>%1 · read only</source>
        <comment>file name</comment>
        <translation>%1 · schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <comment>file name</comment>
        <translation>%1 · gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n Teilnehmer:in</numerusform>
            <numerusform>%n Teilnehmer:innen</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine offenen Punkte</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and message</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>There were no messages.</source>
        <translation>Es gab keine Meldungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TemplatePane</name>
    <message>
        <source>Layouts</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Copy of This Layout</source>
        <translation>&amp;Kopie dieser Vorlage</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>Be&amp;nennen …</translation>
    </message>
    <message>
        <source>&amp;Use This Layout</source>
        <translation>Diese Vorlage &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>From a &amp;File…</source>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>Into a F&amp;ile…</source>
        <translation>&amp;In eine Datei …</translation>
    </message>
    <message>
        <source>Add a layout</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a standard layout, its language</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Layouts from files</source>
        <translation>Vorlagen aus Dateien</translation>
    </message>
    <message>
        <source>Layouts (*.lotse-layout)</source>
        <translation>Vorlagen (*.lotse-layout)</translation>
    </message>
    <message>
        <source>Layout into a file</source>
        <translation>Vorlage in eine Datei</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>name of a file, what is wrong with it</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n Datei wurde nicht übernommen</numerusform>
            <numerusform>%n Dateien wurden nicht übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TextPanel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>Farbe des Textes</translation>
    </message>
    <message>
        <source>&amp;Break lines before making it smaller</source>
        <translation>Erst um&amp;brechen, dann verkleinern</translation>
    </message>
    <message>
        <source>Is a &amp;heading</source>
        <translation>Ist eine &amp;Überschrift</translation>
    </message>
    <message>
        <source>A name in braces is filled with data; what stands in square brackets is left out when the data in it are missing.</source>
        <translation>Ein Name in geschweiften Klammern wird mit Daten gefüllt; was in eckigen Klammern steht, entfällt, wenn die Daten darin fehlen.</translation>
    </message>
    <message>
        <source>&amp;Insert Placeholder</source>
        <translation>Platzhalter &amp;einfügen</translation>
    </message>
    <message>
        <source>Insert the name of something that differs from person to person</source>
        <translation>Den Namen einer Angabe einfügen, die von Person zu Person verschieden ist</translation>
    </message>
    <message>
        <source>[ &amp;Optional ]</source>
        <translation>[ &amp;Optional ]</translation>
    </message>
    <message>
        <source>Leave the marked part out when data in it are missing</source>
        <translation>Den markierten Teil weglassen, wenn Daten darin fehlen</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <comment>name of a font</comment>
        <translation>Übliche (%1)</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Schri&amp;ft</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Text at the left</source>
        <translation>Text links</translation>
    </message>
    <message>
        <source>Text in the centre</source>
        <translation>Text zentriert</translation>
    </message>
    <message>
        <source>Text at the right</source>
        <translation>Text rechts</translation>
    </message>
    <message>
        <source>Text at the top</source>
        <translation>Text oben</translation>
    </message>
    <message>
        <source>Text in the middle</source>
        <translation>Text in der Mitte</translation>
    </message>
    <message>
        <source>Text at the bottom</source>
        <translation>Text unten</translation>
    </message>
    <message>
        <source>Letter s&amp;pacing</source>
        <translation>&amp;Zeichenabstand</translation>
    </message>
    <message>
        <source>L&amp;ine spacing</source>
        <translation>Zei&amp;lenabstand</translation>
    </message>
    <message>
        <source>S&amp;mallest size</source>
        <translation>&amp;Kleinste Größe</translation>
    </message>
    <message>
        <source>A text that is too long becomes smaller down to this size, then it is broken into lines, then it is reported.</source>
        <translation>Ein zu langer Text wird bis zu dieser Größe verkleinert, dann auf Zeilen verteilt, dann gemeldet.</translation>
    </message>
    <message>
        <source>&amp;Most lines</source>
        <translation>Z&amp;eilen höchstens</translation>
    </message>
    <message>
        <source>Said to somebody who cannot see the page</source>
        <translation>Wird Personen gesagt, die die Seite nicht sehen</translation>
    </message>
</context>
<context>
    <name>gui::TimelinePane</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation>Den ganzen Zeitraum zeigen (0)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Zeilen für</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coaches</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions without a date are not shown.</source>
        <translation>
            <numerusform>%n Termin ohne Datum wird nicht gezeigt.</numerusform>
            <numerusform>%n Termine ohne Datum werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TimelineView</name>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale writes them</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>W %1</source>
        <comment>ISO week</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Without a coach</source>
        <translation>Ohne Coach</translation>
    </message>
</context>
<context>
    <name>gui::UnavailabilityDialog</name>
    <message>
        <source>&amp;Whole days</source>
        <translation>&amp;Ganze Tage</translation>
    </message>
    <message>
        <source>Change an unavailable time</source>
        <translation>Sperrzeit ändern</translation>
    </message>
    <message>
        <source>Enter an unavailable time</source>
        <translation>Sperrzeit eintragen</translation>
    </message>
    <message>
        <source>From, time of the day</source>
        <translation>Von, Uhrzeit</translation>
    </message>
    <message>
        <source>To, time of the day</source>
        <translation>Bis, Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>gui::UnavailabilitySection</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Times at which the person cannot come</source>
        <translation>Zeiten, zu denen die Person verhindert ist</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Verhindert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Sperrzeiten</translation>
    </message>
    <message>
        <source>Trainings: %1 of %2</source>
        <translation>Trainings: %1 von %2</translation>
    </message>
    <message>
        <source>Trainings: %1</source>
        <translation>Trainings: %1</translation>
    </message>
    <message>
        <source>From Calendar…</source>
        <translation>Aus Kalender …</translation>
    </message>
</context>
<context>
    <name>gui::UndatedStrip</name>
    <message>
        <source>Sessions without a date</source>
        <translation>Termine ohne Datum</translation>
    </message>
</context>
<context>
    <name>gui::UpdatesDialog</name>
    <message>
        <source>Also dates that somebody was &amp;never told</source>
        <translation>Auch Termine, die jemand &amp;noch nie mitgeteilt bekam</translation>
    </message>
    <message>
        <source>Also what is &amp;written already, but not confirmed as sent</source>
        <translation>Auch &amp;Verfasstes, das noch nicht als versandt bestätigt ist</translation>
    </message>
    <message>
        <source>Write updates</source>
        <translation>Änderungsmitteilungen schreiben</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Who gets an update</source>
        <translation>Wer eine Änderungsmitteilung bekommt</translation>
    </message>
    <message>
        <source>The message to the chosen person</source>
        <translation>Die Mitteilung an die gewählte Person</translation>
    </message>
    <message>
        <source>Choose a person to read the message.</source>
        <translation>Wählen Sie eine Person, um die Mitteilung zu lesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only about “%1”</source>
        <translation>Nur über „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Only about the %n sessions chosen</source>
        <translation>
            <numerusform>Nur über den gewählten Termin</numerusform>
            <numerusform>Nur über die %n gewählten Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out the updates</source>
        <translation>Die Änderungsmitteilungen werden zusammengestellt</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>above the text of a mail: its subject</extracomment>
        <translation>Betreff: %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n drafts…</source>
        <translation>
            <numerusform>%n Entwurf schreiben …</numerusform>
            <numerusform>%n Entwürfe schreiben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Writing the drafts…</source>
        <translation>Die Entwürfe werden geschrieben …</translation>
    </message>
    <message>
        <source>Working out who has to be told something…</source>
        <translation>Es wird ermittelt, wer etwas erfahren muss …</translation>
    </message>
    <message>
        <source>Everybody who was told something knows how it is, or an update for them is written already.</source>
        <translation>Alle, denen etwas mitgeteilt wurde, kennen den jetzigen Stand, oder eine Änderungsmitteilung für sie ist schon verfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n people cannot be written to; the remarks say why. Tell them by another way and note it.</source>
        <translation>
            <numerusform>%n Person kann nicht angeschrieben werden; der Hinweis sagt, warum. Geben Sie ihr auf anderem Weg Bescheid und vermerken Sie es.</numerusform>
            <numerusform>%n Personen können nicht angeschrieben werden; die Hinweise sagen, warum. Geben Sie ihnen auf anderem Weg Bescheid und vermerken Sie es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts are noted as written. Confirm them as sent when they have left.</source>
        <translation>Die Entwürfe werden als verfasst vermerkt. Bestätigen Sie den Versand, sobald sie versandt sind.</translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n drafts</source>
        <translation>
            <numerusform>Ordner für %n Entwurf</numerusform>
            <numerusform>Ordner für %n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing updates</source>
        <translation>Änderungsmitteilungen werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were written to “%1”. Confirm them as sent when they have left.</source>
        <translation>
            <numerusform>%n Entwurf ist in „%1“ geschrieben. Bestätigen Sie den Versand, sobald er versandt ist.</numerusform>
            <numerusform>%n Entwürfe sind in „%1“ geschrieben. Bestätigen Sie den Versand, sobald sie versandt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>gui::VerificationDialog</name>
    <message>
        <source>Valid</source>
        <comment>verdict on a certificate</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>verdict on a certificate</comment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>verdict on a certificate</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Forged or altered</source>
        <comment>verdict on a certificate</comment>
        <translation>Gefälscht oder verändert</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <comment>verdict on a certificate</comment>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Page altered</source>
        <comment>verdict on a certificate</comment>
        <translation>Seite verändert</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <comment>verdict on a certificate</comment>
        <translation>Nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>Genuine, state unknown</source>
        <comment>verdict on a certificate</comment>
        <translation>Echt, Stand unbekannt</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <comment>verdict on a certificate</comment>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Please compare with the paper:</source>
        <translation>Bitte mit dem Papier vergleichen:</translation>
    </message>
    <message>
        <source>The code claims, without proof:</source>
        <translation>Das behauptet der Code, unbestätigt:</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Issued on: %1</source>
        <translation>Ausgestellt am: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Nothing checked yet.</source>
        <translation>Noch nichts geprüft.</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>Check a certificate that somebody shows; hand out the page with which others check</source>
        <translation>Ein vorgelegtes Zertifikat prüfen; die Seite weitergeben, mit der andere prüfen</translation>
    </message>
    <message>
        <source>&amp;Text of the code, as a scanner reads it; or drop the PDF or a picture here</source>
        <translation>&amp;Text des Codes, wie ihn ein Lesegerät liefert; oder PDF oder Bild hierher ziehen</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>Text des Codes</translation>
    </message>
    <message>
        <source>&amp;Open a File…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save the &amp;Page for Checking…</source>
        <translation>&amp;Seite zum Prüfen speichern …</translation>
    </message>
    <message>
        <source>Save the &amp;Key File…</source>
        <translation>S&amp;chlüsseldatei speichern …</translation>
    </message>
    <message>
        <source>A page that checks certificates in any browser, without a network</source>
        <translation>Eine Seite, die Zertifikate in jedem Browser prüft, ohne Netz</translation>
    </message>
    <message>
        <source>What the command line needs to check certificates; nothing in it is secret</source>
        <translation>Was die Kommandozeile zum Prüfen braucht; nichts darin ist geheim</translation>
    </message>
    <message>
        <source>This programme has no key yet: it is made when the first certificate is issued.</source>
        <translation>Dieser Durchgang hat noch keinen Schlüssel: Er entsteht, wenn das erste Zertifikat ausgestellt wird.</translation>
    </message>
    <message>
        <source>Certificate to check</source>
        <translation>Zu prüfendes Zertifikat</translation>
    </message>
    <message>
        <source>“%1” is being read…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>Reading a certificate</source>
        <translation>Zertifikat wird gelesen</translation>
    </message>
    <message>
        <source>Check certificates %1</source>
        <comment>name of a file, %1 is the title of the programme</comment>
        <translation>Zertifikate prüfen %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>name of a file, %1 is the title of the programme</comment>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Where to save the page</source>
        <translation>Wohin mit der Seite</translation>
    </message>
    <message>
        <source>Where to save the key file</source>
        <translation>Wohin mit der Schlüsseldatei</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Key files (*.json)</source>
        <translation>Schlüsseldateien (*.json)</translation>
    </message>
    <message>
        <source>“%1” was saved. It knows what became of certificates up to today.</source>
        <translation>„%1“ wurde gespeichert. Die Datei weiß, was bis heute aus den Zertifikaten wurde.</translation>
    </message>
    <message>
        <source>Newer than the list</source>
        <comment>verdict on a certificate</comment>
        <translation>Neuer als das Verzeichnis</translation>
    </message>
    <message>
        <source>Made with a copy</source>
        <comment>verdict on a certificate</comment>
        <translation>Mit einer Kopie gemacht</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>PDF und Bilder (*.pdf *.png *.jpg *.jpeg);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>gui::WalkInDialog</name>
    <message>
        <source>Walk-in in “%1”</source>
        <translation>Unangemeldete Person in „%1“</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Familienname</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>Record as Present</source>
        <translation>Als anwesend erfassen</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>Nobody of that name is in the file; the person is added as applied.</source>
        <translation>Niemand in der Datei heißt so; die Person kommt als „Beworben“ hinzu.</translation>
    </message>
    <message>
        <source>This person is in the file.</source>
        <translation>Diese Person steht in der Datei.</translation>
    </message>
    <message>
        <source>Is it somebody of the file? Down chooses.</source>
        <translation>Ist es eine Person aus der Datei? Mit Pfeil unten wählen Sie aus.</translation>
    </message>
    <message>
        <source>Add and Record as Present</source>
        <translation>Hinzufügen und als anwesend erfassen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>role of a walk-in</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Not in the register: kept as it is written.</source>
        <translation>Nicht im Register: bleibt, wie es geschrieben ist.</translation>
    </message>
</context>
<context>
    <name>gui::WhatIfPane</name>
    <message>
        <source>&amp;Add to the List</source>
        <translation>In die &amp;Liste</translation>
    </message>
    <message>
        <source>A training takes place on a further date</source>
        <translation>Ein Training findet an einem weiteren Termin statt</translation>
    </message>
    <message>
        <source>A training needs fewer or more people</source>
        <translation>Ein Training braucht weniger oder mehr Personen</translation>
    </message>
    <message>
        <source>A training has more or fewer seats</source>
        <translation>Ein Training hat mehr oder weniger Plätze</translation>
    </message>
    <message>
        <source>A coach drops out</source>
        <translation>Ein Coach fällt aus</translation>
    </message>
    <message>
        <source>A person drops out</source>
        <translation>Eine Person fällt aus</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Person who drops out</source>
        <translation>Person, die ausfällt</translation>
    </message>
    <message>
        <source>Changes to try</source>
        <translation>Änderungen zum Ausprobieren</translation>
    </message>
    <message>
        <source>Plan with These Changes</source>
        <translation>Mit diesen Änderungen einteilen</translation>
    </message>
    <message>
        <source>Adopt What-if…</source>
        <translation>Variante übernehmen …</translation>
    </message>
    <message>
        <source>Drop What-if</source>
        <translation>Variante verwerfen</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;Was wäre, wenn</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Coach</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;erson</translation>
    </message>
    <message>
        <source>What the what-if brings</source>
        <translation>Was die Variante bringt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a training and its time</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more changes</source>
        <comment>the first of several changes</comment>
        <translation>
            <numerusform>%1 und eine weitere Änderung</numerusform>
            <numerusform>%1 und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading wishes and dates</source>
        <translation>Wünsche und Termine werden gelesen</translation>
    </message>
    <message>
        <source>Compared with the seats people hold now:</source>
        <translation>Verglichen mit den jetzigen Plätzen:</translation>
    </message>
    <message>
        <source>Compared with “%1”:</source>
        <comment>title of a plan</comment>
        <translation>Verglichen mit „%1“:</translation>
    </message>
    <message>
        <source>The plan that is shown is for the programme as it is. Add a change above and plan with it: the programme stays as it is until you adopt the what-if.</source>
        <translation>Die gezeigte Einteilung gilt für den Programmdurchgang, wie er ist. Fügen Sie oben eine Änderung hinzu und teilen Sie damit ein: Der Programmdurchgang bleibt unverändert, bis Sie die Variante übernehmen.</translation>
    </message>
    <message>
        <source>Adopt what-if</source>
        <translation>Variante übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n changes of the programme true?</source>
        <translation>
            <numerusform>Diese Änderung im Programmdurchgang vornehmen?</numerusform>
            <numerusform>Diese %n Änderungen im Programmdurchgang vornehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n changes</source>
        <translation>
            <numerusform>Änderung übernehmen</numerusform>
            <numerusform>%n Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The what-if “%1” was dropped.</source>
        <translation>Die Variante „%1“ wurde verworfen.</translation>
    </message>
</context>
<context>
    <name>gui::WindowActions</name>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Neuer Programmdurchgang …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>Tabelle &amp;filtern</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Über&amp;all suchen …</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>&amp;About Impulslotse</source>
        <translation>Ü&amp;ber Impulslotse</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Exa&amp;mple programme</source>
        <translation>Beis&amp;pielprogramm</translation>
    </message>
    <message>
        <source>Proper&amp;ties of the programme…</source>
        <translation>Ei&amp;genschaften des Programmdurchgangs …</translation>
    </message>
    <message>
        <source>C&amp;lose programme</source>
        <translation>Programmdurchgang &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>gui::WorkshopQuestionsDialog</name>
    <message>
        <source>Questions from a workshop</source>
        <translation>Leitfragen aus einem Workshop</translation>
    </message>
    <message>
        <source>One question in each line; bullets and numbers in front are left out.</source>
        <translation>Eine Leitfrage je Zeile; Aufzählungszeichen und Nummern davor entfallen.</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Module</source>
        <translation>&amp;Baustein</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Leitfragen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and title of a session</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None or not known</source>
        <translation>Keiner oder nicht bekannt</translation>
    </message>
    <message>
        <source>No module</source>
        <translation>Kein Baustein</translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions</source>
        <translation>
            <numerusform>%n Leitfrage hinzufügen</numerusform>
            <numerusform>%n Leitfragen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions get the numbers from %1 on.</source>
        <translation>
            <numerusform>%n Leitfrage bekommt die Nummer %1.</numerusform>
            <numerusform>%n Leitfragen bekommen die Nummern ab %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are in the catalogue of this role already.</source>
        <translation>
            <numerusform>%n Zeile steht schon im Katalog dieser Rolle.</numerusform>
            <numerusform>%n Zeilen stehen schon im Katalog dieser Rolle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 of %2</source>
        <comment>places of a session</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Please write a name, such as “Heide, Änne” or “Änne Heide”.</source>
        <translation>Bitte schreiben Sie einen Namen wie „Heide, Änne“ oder „Änne Heide“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer:innen</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessierte</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <comment>taken places of a session: “7 of 8” or “7”</comment>
        <translation>%1 Plätze</translation>
    </message>
    <message>
        <source>week %1</source>
        <comment>number of the calendar week</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <comment>numbers of calendar weeks</comment>
        <translation>KW %1–%2</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>without a place</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Further date</source>
        <translation>Weiterer Termin</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seats, held from %2 on</source>
        <extracomment>%1: people who attend a training, %n: its seats</extracomment>
        <translation>
            <numerusform>%1 von %n Platz, ab %2</numerusform>
            <numerusform>%1 von %n Plätzen, ab %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Findet nicht statt</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>Zu wenige Personen</translation>
    </message>
    <message>
        <source>Too many people</source>
        <translation>Zu viele Personen</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Findet statt</translation>
    </message>
    <message numerus="yes">
        <source>%n first wishes</source>
        <comment>for a training</comment>
        <translation>
            <numerusform>%n Erstwunsch</numerusform>
            <numerusform>%n Erstwünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>ohne Platz</translation>
    </message>
    <message>
        <source>pinned, but not in this plan</source>
        <translation>festgelegt, aber nicht in dieser Einteilung</translation>
    </message>
    <message>
        <source>barred from this training</source>
        <translation>von diesem Training ausgeschlossen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>barred since this plan was made</source>
        <translation>seit dieser Einteilung ausgeschlossen</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>Kein Training</translation>
    </message>
</context>
<context>
    <name>models::AttendanceModel</name>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>partly</source>
        <extracomment>attendance, short: present for a part of the session (German: &quot;teilweise&quot;)</extracomment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>attendance that nobody recorded although the session is over (German: &quot;nicht erfasst&quot;)</extracomment>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>“%1” is no attendance. Paste words such as “present” or “absent”, or the letters p, t, a, e, u.</source>
        <translation>„%1“ ist keine Anwesenheit. Fügen Sie Wörter wie „anwesend“ oder „abwesend“ ein oder die Buchstaben p (präsent), t (teilweise), a (abwesend), e (entschuldigt), u (unbekannt).</translation>
    </message>
    <message>
        <source>“%1” would fall on a cell of somebody who is not enrolled. Nothing was pasted.</source>
        <translation>„%1“ fiele auf die Zelle einer Person, die nicht angemeldet ist. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>attendance: 4 of 5 enrolled people were there (German: &quot;4 von 5&quot;)</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>attendance, short: present for %1 minutes of the session (German: &quot;%1 Min.&quot;)</extracomment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>models::AttendanceProposalModel</name>
    <message>
        <source>%1, %2 min</source>
        <extracomment>attendance and minutes: &quot;Present, 91 min&quot;</extracomment>
        <translation>%1, %2 Min.</translation>
    </message>
    <message>
        <source>%1 (decided)</source>
        <translation>%1 (entschieden)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>what becomes of a row of an imported list (German: &quot;Wird&quot;)</extracomment>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Name in the meeting</source>
        <translation>Name in der Besprechung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>models::BookletModel</name>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Questions and findings</source>
        <translation>Fragen und Erkenntnisse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>models::CalendarPreviewModel</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>first and last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>heading: number of an entry in a calendar file (German: &quot;Nr.&quot;)</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>what becomes of an entry of an imported calendar (German: &quot;Wird&quot;)</extracomment>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>models::CertificateReadinessModel</name>
    <message>
        <source>%1 (decided)</source>
        <extracomment>whether somebody gets a certificate, decided by a person against the rule (German: &quot;%1 (entschieden)&quot;)</extracomment>
        <translation>%1 (entschieden)</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Working out who gets a certificate</source>
        <translation>Zertifikatsberechtigung wird ermittelt</translation>
    </message>
    <message>
        <source>entitled</source>
        <extracomment>somebody may get a certificate, not yet issued (German: &quot;berechtigt&quot;)</extracomment>
        <translation>berechtigt</translation>
    </message>
    <message>
        <source>not entitled</source>
        <extracomment>somebody gets no certificate by the rule (German: &quot;nicht berechtigt&quot;)</extracomment>
        <translation>nicht berechtigt</translation>
    </message>
    <message>
        <source>issued</source>
        <extracomment>a certificate was issued (German: &quot;ausgestellt&quot;)</extracomment>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
</context>
<context>
    <name>models::CertificateRegisterModel</name>
    <message>
        <source>Reading the register of certificates</source>
        <translation>Register der Zertifikate wird gelesen</translation>
    </message>
    <message>
        <source>corrects %1</source>
        <extracomment>%1 is the number of an older certificate</extracomment>
        <translation>berichtigt %1</translation>
    </message>
    <message>
        <source>superseded by %1</source>
        <extracomment>%1 is the number of a newer certificate</extracomment>
        <translation>ersetzt durch %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how a certificate was handed over, and the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Name wie gedruckt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>heading: what a certificate corrects, what corrects it, and why (German: &quot;Bemerkung&quot;)</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Überreichung</translation>
    </message>
</context>
<context>
    <name>models::ChangeDetailsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>what a change of the history was about (German: &quot;Eintrag&quot;)</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>models::EligibilityModel</name>
    <message>
        <source>Working out who may take part</source>
        <translation>Teilnahmeberechtigung wird ermittelt</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>in place of the evidence of a ground that nobody proved (German: &quot;fehlt&quot;)</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>whether somebody may take part (German: &quot;Berechtigung&quot;)</extracomment>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>models::EventModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a person at the closing event: &quot;No certificate: the kick-off workshop was not attended.&quot; (German the same)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>printed</source>
        <comment>a name badge</comment>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>where people sit</comment>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>models::FeedbackColumnsModel</name>
    <message>
        <source>scores</source>
        <extracomment>what a column of a feedback form holds</extracomment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>comments</source>
        <extracomment>what a column of a feedback form holds</extracomment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bleibt weg</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Übernommen als</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>So wird sie verstanden</translation>
    </message>
</context>
<context>
    <name>models::FeedbackCommentsModel</name>
    <message>
        <source>Question of the form</source>
        <translation>Frage im Formular</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>models::FeedbackModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>mean score and best score</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How often each score was given (the highest is best)</source>
        <translation>Wie oft jede Bewertung vergeben wurde (die höchste ist die beste)</translation>
    </message>
</context>
<context>
    <name>models::HistoryModel</name>
    <message>
        <source>undone</source>
        <extracomment>a change that was taken back (German: &quot;rückgängig gemacht&quot;)</extracomment>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>beginning</source>
        <extracomment>the change that made the file (German: &quot;Anfang&quot;)</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>record</source>
        <extracomment>a note of what left the house, such as a calendar file that was handed out (German: &quot;Nachweis&quot;)</extracomment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>takes back</source>
        <extracomment>this change took another one back (German: &quot;nimmt zurück&quot;)</extracomment>
        <translation>nimmt zurück</translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>this change did again what was undone (German: &quot;wiederhergestellt&quot;)</extracomment>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>when something was changed (German: &quot;Zeit&quot;)</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>what was changed (German: &quot;Änderung&quot;)</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>how many rows of tables a change touched (German: &quot;Zeilen&quot;)</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message>
        <source>decided: add</source>
        <translation>entschieden: hinzufügen</translation>
    </message>
    <message>
        <source>decided: update</source>
        <translation>entschieden: aktualisieren</translation>
    </message>
    <message>
        <source>decided: leave out</source>
        <translation>entschieden: weglassen</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>what becomes of a row of an imported list: it is added (German: &quot;neu&quot;)</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>what becomes of a row of an imported list: an existing row gets new values (German: &quot;geändert&quot;)</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>what becomes of a row of an imported list: nothing to do (German: &quot;gleich&quot;)</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>to decide</source>
        <extracomment>what becomes of a row of an imported list: somebody has to decide (German: &quot;zu entscheiden&quot;)</extracomment>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>what becomes of a row of an imported list: it cannot be used (German: &quot;zurückgewiesen&quot;)</extracomment>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>passed over</source>
        <extracomment>what becomes of a row of an imported list: it is not meant (German: &quot;übersprungen&quot;)</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 (new value)</source>
        <translation>%1 (neuer Wert)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>what becomes of a row of an imported list (German: &quot;Wird&quot;)</extracomment>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name and its new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field&apos;s name, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a municipality that is proposed</comment>
        <translation>%1?</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n mögliche</numerusform>
            <numerusform>%n mögliche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not decided)</source>
        <translation>%1 (nicht entschieden)</translation>
    </message>
    <message>
        <source>%1 (put right)</source>
        <translation>%1 (verbessert)</translation>
    </message>
</context>
<context>
    <name>models::InterestMatrixModel</name>
    <message>
        <source>“%1” is no rank. Paste numbers from 1 on, or nothing. Nothing was pasted.</source>
        <translation>„%1“ ist kein Rang. Fügen Sie Zahlen ab 1 ein oder nichts. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>“%1” would fall outside the table. Nothing was pasted; begin further up or to the left.</source>
        <translation>„%1“ käme außerhalb der Tabelle zu stehen. Es wurde nichts eingefügt; beginnen Sie weiter oben oder links.</translation>
    </message>
    <message>
        <source>not wished</source>
        <translation>nicht gewünscht</translation>
    </message>
    <message>
        <source>first wish</source>
        <translation>erster Wunsch</translation>
    </message>
    <message>
        <source>second wish</source>
        <translation>zweiter Wunsch</translation>
    </message>
    <message>
        <source>third wish</source>
        <translation>dritter Wunsch</translation>
    </message>
    <message>
        <source>wish of rank %1</source>
        <translation>Wunsch mit Rang %1</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <translation>%1, %2 %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n Wunsch</numerusform>
            <numerusform>%n Wünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>rank %1 given more than once</source>
        <translation>Rang %1 mehrfach vergeben</translation>
    </message>
    <message>
        <source>%1 %2. Wished first by %3, second by %4, third by %5, further down by %6.</source>
        <translation>%1 %2. Erster Wunsch von %3, zweiter von %4, dritter von %5, weiterer von %6.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
</context>
<context>
    <name>models::InterestPreviewModel</name>
    <message>
        <source>%1: not wished</source>
        <translation>%1: nicht gewünscht</translation>
    </message>
    <message>
        <source>%1: rank %2</source>
        <translation>%1: Rang %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>what becomes of a row of an imported list (German: &quot;Wird&quot;)</extracomment>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>models::LayoutChoicesModel</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>%1, %2, comes with the program</source>
        <extracomment>kind and language of a layout</extracomment>
        <translation>%1, %2, gehört zum Programm</translation>
    </message>
    <message>
        <source>%1, %2, is used</source>
        <extracomment>kind and language of a layout</extracomment>
        <translation>%1, %2, wird verwendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>models::LayoutElementsModel</name>
    <message>
        <source>%1, %2, %3 mm from the left, %4 mm from the top, %5 × %6 mm</source>
        <extracomment>name and kind of an element, then its place and size</extracomment>
        <translation>%1, %2, %3 mm von links, %4 mm von oben, %5 × %6 mm</translation>
    </message>
</context>
<context>
    <name>models::LessThanWantedModel</name>
    <message>
        <source>%1: %2</source>
        <comment>rank of a wish, and what was wished</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no further wish</source>
        <translation>kein weiterer Wunsch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Trainings that the person wants at most</source>
        <translation>So viele Trainings wünscht die Person höchstens</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Trainings that the person gets</source>
        <translation>So viele Trainings bekommt die Person</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Rank of the best training that the person gets</source>
        <translation>Rang des besten Trainings, das die Person bekommt</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>models::ListSampleModel</name>
    <message>
        <source>%1 (heading)</source>
        <translation>%1 (Überschrift)</translation>
    </message>
</context>
<context>
    <name>models::MessageRecipientsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>column of what is missing or to be looked at before a message is written (German: &quot;Was fehlt&quot;)</extracomment>
        <translation>Was fehlt</translation>
    </message>
</context>
<context>
    <name>models::MixingModel</name>
    <message>
        <source>Several of %1</source>
        <comment>people of one municipality</comment>
        <translation>Mehrere aus %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two municipalities</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: no training together</source>
        <comment>who</comment>
        <translation>%1: kein gemeinsames Training</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n trainings: %2</source>
        <comment>who, how many, which</comment>
        <translation>
            <numerusform>%1: ein Training: %2</numerusform>
            <numerusform>%1: %n Trainings: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: none</source>
        <translation>Davor: keines</translation>
    </message>
    <message numerus="yes">
        <source>Before: %n trainings: %1</source>
        <translation>
            <numerusform>Davor: ein Training: %1</numerusform>
            <numerusform>Davor: %n Trainings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 meets %n other municipalities</source>
        <translation>
            <numerusform>%1 trifft eine andere Kommune</numerusform>
            <numerusform>%1 trifft %n andere Kommunen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence about a municipality, its county</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of municipalities meet, as many as before.</source>
        <translation>
            <numerusform>Ein Paar von Kommunen trifft sich, so viele wie davor.</numerusform>
            <numerusform>%n Paare von Kommunen treffen sich, so viele wie davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of municipalities meet, %1 before.</source>
        <translation>
            <numerusform>Ein Paar von Kommunen trifft sich, davor %1.</numerusform>
            <numerusform>%n Paare von Kommunen treffen sich, davor %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are beside somebody of the same municipality, as many as before.</source>
        <translation>
            <numerusform>Ein Platz ist neben jemandem aus derselben Kommune, so viele wie davor.</numerusform>
            <numerusform>%n Plätze sind neben jemandem aus derselben Kommune, so viele wie davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are beside somebody of the same municipality, %1 before.</source>
        <translation>
            <numerusform>Ein Platz ist neben jemandem aus derselben Kommune, davor %1.</numerusform>
            <numerusform>%n Plätze sind neben jemandem aus derselben Kommune, davor %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::NoticesModel</name>
    <message>
        <source>It is off</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Coach</source>
        <extracomment>who leads a session, beside the roles of participants</extracomment>
        <translation>Coach</translation>
    </message>
    <message>
        <source>The session was removed</source>
        <translation>Der Termin ist gelöscht</translation>
    </message>
    <message>
        <source>The session is off</source>
        <translation>Der Termin entfällt</translation>
    </message>
    <message>
        <source>Has no place in it any more</source>
        <translation>Hat keinen Platz mehr darin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way, day</comment>
        <extracomment>by which way somebody was told a date, and on which day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking up who knows what</source>
        <translation>Es wird ermittelt, wer was weiß</translation>
    </message>
    <message>
        <source>Written, not confirmed</source>
        <extracomment>state of a notice (German: &quot;Verfasst, nicht bestätigt&quot;)</extracomment>
        <translation>Verfasst, nicht bestätigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Was told</source>
        <extracomment>heading: time and place of a session as somebody was told (German: &quot;Mitgeteilt&quot;)</extracomment>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>heading: time and place of a session as they are (German: &quot;Jetzt&quot;)</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>By which way</source>
        <extracomment>heading: by which way and when somebody was told (German: &quot;Auf welchem Weg&quot;)</extracomment>
        <translation>Auf welchem Weg</translation>
    </message>
</context>
<context>
    <name>models::PlanChoiceModel</name>
    <message>
        <source>First wishes</source>
        <translation>Erstwünsche</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
</context>
<context>
    <name>models::PlanLevelsModel</name>
    <message>
        <source>as before</source>
        <translation>wie davor</translation>
    </message>
    <message>
        <source>− %1, better</source>
        <translation>− %1, besser</translation>
    </message>
    <message>
        <source>+ %1, worse</source>
        <translation>+ %1, schlechter</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>proven to be the best</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not proven to be the best</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Place in the order in which plans are compared</source>
        <translation>Stelle in der Reihenfolge des Vergleichs</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Count in the plan to compare with</source>
        <translation>Anzahl in der Einteilung daneben</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Count in this plan</source>
        <translation>Anzahl in dieser Einteilung</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>The least that is possible, given the levels above</source>
        <translation>Das Mindeste, was möglich ist, wenn die Stufen darüber so bleiben</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Whether nothing better is possible, which is proven</source>
        <translation>Ob bewiesen ist, dass es nicht besser geht</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
</context>
<context>
    <name>models::PlanMovesModel</name>
    <message>
        <source>+ gains a training at all</source>
        <translation>+ gewinnt überhaupt ein Training</translation>
    </message>
    <message>
        <source>+ gains a better best training</source>
        <translation>+ gewinnt ein besseres bestes Training</translation>
    </message>
    <message numerus="yes">
        <source>+ gains %n trainings more</source>
        <translation>
            <numerusform>+ gewinnt ein weiteres Training</numerusform>
            <numerusform>+ gewinnt %n weitere Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>+ gains better further trainings</source>
        <translation>+ gewinnt bessere weitere Trainings</translation>
    </message>
    <message>
        <source>− loses every training</source>
        <translation>− verliert jedes Training</translation>
    </message>
    <message>
        <source>− loses the best training</source>
        <translation>− verliert das beste Training</translation>
    </message>
    <message numerus="yes">
        <source>− loses %n trainings</source>
        <translation>
            <numerusform>− verliert ein Training</numerusform>
            <numerusform>− verliert %n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>− loses better further trainings</source>
        <translation>− verliert bessere weitere Trainings</translation>
    </message>
    <message>
        <source>= as good as before</source>
        <translation>= so gut wie davor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Trainings that the person attends only in the plan to compare with</source>
        <translation>Trainings, die die Person nur in der Einteilung daneben hat</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Verlässt</translation>
    </message>
    <message>
        <source>Trainings that the person attends only in this plan</source>
        <translation>Trainings, die die Person nur in dieser Einteilung hat</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Kommt in</translation>
    </message>
    <message>
        <source>Rank of the best training in the plan to compare with</source>
        <translation>Rang des besten Trainings in der Einteilung daneben</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Bestes davor</translation>
    </message>
    <message>
        <source>Rank of the best training in this plan</source>
        <translation>Rang des besten Trainings in dieser Einteilung</translation>
    </message>
    <message>
        <source>Best after</source>
        <translation>Bestes jetzt</translation>
    </message>
    <message>
        <source>Gain or loss</source>
        <translation>Gewinn oder Verlust</translation>
    </message>
</context>
<context>
    <name>models::ProblemsModel</name>
    <message>
        <source>Looking for problems</source>
        <translation>Offene Punkte werden gesucht</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>how grave a problem is (German: &quot;Art&quot;)</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>heading of the list of open problems (German: &quot;Offener Punkt&quot;)</extracomment>
        <translation>Offener Punkt</translation>
    </message>
    <message>
        <source>Concerns</source>
        <extracomment>the people or sessions that a problem is about (German: &quot;Betrifft&quot;)</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Remedy</source>
        <extracomment>what would solve a problem (German: &quot;Abhilfe&quot;)</extracomment>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why a problem is ignored</extracomment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Write the updates…</source>
        <translation>Änderungsmitteilungen schreiben …</translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation>Anschreiben …</translation>
    </message>
</context>
<context>
    <name>models::QuestionDemandModel</name>
    <message>
        <source>%1 first</source>
        <extracomment>how many people wish a question in the first place: &quot;3 first&quot; (German: &quot;3 erste&quot;)</extracomment>
        <translation>%1 erste</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 zweite</translation>
    </message>
    <message>
        <source>%1 third</source>
        <translation>%1 dritte</translation>
    </message>
    <message>
        <source>%1 further</source>
        <extracomment>wishes of rank 4 and more: &quot;2 further&quot; (German: &quot;2 weitere&quot;)</extracomment>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Leitfrage</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Seated</source>
        <extracomment>how many of the people have a place in a training for the question (German: &quot;Mit Platz&quot;)</extracomment>
        <translation>Mit Platz</translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>which trainings deal with the question (German: &quot;Beantwortet durch&quot;)</extracomment>
        <translation>Beantwortet durch</translation>
    </message>
</context>
<context>
    <name>models::RankProfileModel</name>
    <message>
        <source>Only trainings not wished</source>
        <translation>Nur nicht Gewünschtes</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>Kein Training</translation>
    </message>
    <message numerus="yes">
        <source>%n people (%1 %)</source>
        <translation>
            <numerusform>eine Person (%1 %)</numerusform>
            <numerusform>%n Personen (%1 %)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as before</source>
        <comment>number of people</comment>
        <translation>%1, wie davor</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <comment>number of people, how many more than before</comment>
        <translation>%1, %2 mehr</translation>
    </message>
    <message>
        <source>%1, %2 fewer</source>
        <comment>number of people, how many fewer than before</comment>
        <translation>%1, %2 weniger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a rank, and how many people have it: &quot;First wish: 57 people (48 %), 5 more than before&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Best training</source>
        <translation>Bestes Training</translation>
    </message>
    <message>
        <source>People in this plan</source>
        <translation>Personen in dieser Einteilung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>People in the plan to compare with</source>
        <translation>Personen in der Einteilung daneben</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>This plan above, the one to compare with below</source>
        <translation>Oben diese Einteilung, unten die daneben</translation>
    </message>
</context>
<context>
    <name>models::ReadinessCountsModel</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>without role</source>
        <translation>ohne Rolle</translation>
    </message>
    <message>
        <source>without county</source>
        <translation>ohne Landkreis</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>heading: what the people counted have in common, a role or a county (German: &quot;Gruppe&quot;)</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>together</source>
        <extracomment>heading: all people of the group (German: &quot;zusammen&quot;)</extracomment>
        <translation>zusammen</translation>
    </message>
</context>
<context>
    <name>models::RecordModel</name>
    <message>
        <source>This column cannot be written.</source>
        <translation>Diese Spalte kann nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>models::SeatCandidatesModel</name>
    <message>
        <source>%1.</source>
        <comment>rank of a wish, as an ordinal number</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rank of the wish for this session or one of its questions</source>
        <translation>Rang des Wunsches nach diesem Termin oder einer seiner Leitfragen</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Other trainings in which the person has a place</source>
        <translation>Andere Trainings, in denen die Person einen Platz hat</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
</context>
<context>
    <name>models::SeatsModel</name>
    <message>
        <source>Enrolled (%1)</source>
        <translation>Angemeldet (%1)</translation>
    </message>
    <message>
        <source>Invited (%1)</source>
        <translation>Eingeladen (%1)</translation>
    </message>
    <message>
        <source>Waiting list (%1)</source>
        <translation>Warteliste (%1)</translation>
    </message>
    <message>
        <source>Declined and cancelled (%1)</source>
        <translation>Abgelehnt und abgesagt (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message>
        <source>Offer lapsed %1</source>
        <translation>Angebot abgelaufen am %1</translation>
    </message>
    <message>
        <source>Invited until %1</source>
        <translation>Eingeladen bis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of an enrolment and attendance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
</context>
<context>
    <name>models::TrainingProposalsModel</name>
    <message>
        <source>%1: %2 of %3 can come, coach %4</source>
        <extracomment>a date, how many of the people can come, and the coach</extracomment>
        <translation>%1: %2 von %3 können, Coach %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 can come, no coach</source>
        <translation>%1: %2 von %3 können, ohne Coach</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a person and the rank of the wish: &quot;Änne von der Heide (first wish)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no date in common</source>
        <translation>kein gemeinsamer Termin</translation>
    </message>
    <message>
        <source>nobody is free</source>
        <translation>niemand frei</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Leitfragen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Best date</source>
        <translation>Bester Termin</translation>
    </message>
    <message>
        <source>Can come</source>
        <extracomment>heading: how many of the people can come at the date (German: &quot;Können&quot;)</extracomment>
        <translation>Können</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
</context>
<context>
    <name>models::UpdatesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>heading: what a message is for (German: &quot;Anlass&quot;)</extracomment>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>heading: why a message cannot be written, or what to look at (German: &quot;Hinweis&quot;)</extracomment>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Documents cannot be set: the program was started without its graphics part.</source>
        <translation>Dokumente können nicht gesetzt werden: Das Programm wurde ohne seinen Grafikteil gestartet.</translation>
    </message>
    <message>
        <source>The font “%1” is missing. Please install the package “%2”, then start again.</source>
        <translation>Die Schrift „%1“ fehlt. Bitte installieren Sie das Paket „%2“ und starten Sie neu.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Das PDF konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is too long for its place.</source>
        <translation>„%1“ ist zu lang für den vorgesehenen Platz.</translation>
    </message>
    <message>
        <source>“%1” is much too long for its place: the end is missing.</source>
        <translation>„%1“ ist viel zu lang für den vorgesehenen Platz: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>No font has all letters of “%1”.</source>
        <translation>Keine Schrift enthält alle Buchstaben von „%1“.</translation>
    </message>
    <message>
        <source>Some letters of “%1” come from another font.</source>
        <translation>Einige Buchstaben von „%1“ stammen aus einer anderen Schrift.</translation>
    </message>
    <message>
        <source>“%1” has two blanks in a row, or a blank at an end.</source>
        <translation>„%1“ hat doppelte Leerzeichen oder ein Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>“%1” has invisible characters; they are left out.</source>
        <translation>„%1“ enthält unsichtbare Zeichen; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>A text that must not be empty is empty.</source>
        <translation>Ein Text, der nicht leer sein darf, ist leer.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Full name with title</source>
        <translation>Voller Name mit Titel</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Akademischer Titel</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Institution (“Stadt Aalen”)</source>
        <translation>Institution („Stadt Aalen“)</translation>
    </message>
    <message>
        <source>Municipality (“Aalen”)</source>
        <translation>Kommune („Aalen“)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Position and office, or role</source>
        <translation>Amtsbezeichnung und Amt, sonst die Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Titel des Programms</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>Art der Bescheinigung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number it replaces (“ersetzt Nr. …”)</source>
        <translation>Nummer, die sie ersetzt („ersetzt Nr. …“)</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ausstellungsdatum</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Ausstellungsort</translation>
    </message>
    <message>
        <source>Place and date of issue</source>
        <translation>Ort und Datum der Ausstellung</translation>
    </message>
    <message>
        <source>First and last day (“vom … bis zum …”)</source>
        <translation>Erster und letzter Tag („vom … bis zum …“)</translation>
    </message>
    <message>
        <source>Hours of all sessions</source>
        <translation>Stunden aller Veranstaltungen</translation>
    </message>
    <message>
        <source>Teaching units of all sessions</source>
        <translation>Unterrichtseinheiten aller Veranstaltungen</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Anzahl der Veranstaltungen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Function of the signer</source>
        <translation>Funktion der unterzeichnenden Person</translation>
    </message>
    <message>
        <source>Page number, where there are several (“Seite 1 von 2”)</source>
        <translation>Seitenzahl, wenn es mehrere gibt („Seite 1 von 2“)</translation>
    </message>
    <message>
        <source>Certificates to be looked at</source>
        <translation>Anzusehende Zertifikate</translation>
    </message>
    <message>
        <source>Nobody has a table yet. Please assign tables first.</source>
        <translation>Noch hat niemand einen Tisch. Bitte weisen Sie zuerst Tische zu.</translation>
    </message>
    <message>
        <source>No certificate is to be posted.</source>
        <translation>Kein Zertifikat ist zu versenden.</translation>
    </message>
    <message>
        <source>There is nobody with an address to print a label for.</source>
        <translation>Es gibt niemanden mit Anschrift, für den ein Etikett zu drucken wäre.</translation>
    </message>
    <message>
        <source>Nobody has a place in this session. Please enrol people first.</source>
        <translation>Niemand hat einen Platz in diesem Termin. Bitte melden Sie zuerst Personen an.</translation>
    </message>
    <message>
        <source>“%1” is no format of labels. Known are %2; an own one is written in mm as COLUMNSxROWS:WIDTHxHEIGHT:LEFT,TOP:STEPxSTEP.</source>
        <translation>„%1“ ist kein Etikettenformat. Bekannt sind %2; ein eigenes wird in mm geschrieben als SPALTENxZEILEN:BREITExHÖHE:LINKS,OBEN:SCHRITTxSCHRITT.</translation>
    </message>
    <message>
        <source>A sheet needs at least one column and one row of labels, and at most %1 labels.</source>
        <translation>Ein Bogen braucht mindestens eine Spalte und eine Zeile und höchstens %1 Etiketten.</translation>
    </message>
    <message>
        <source>A label needs at least %1 mm in width and height.</source>
        <translation>Ein Etikett muss mindestens %1 mm breit und hoch sein.</translation>
    </message>
    <message>
        <source>The labels lie on each other: the step from one to the next must not be less than their size.</source>
        <translation>Die Etiketten liegen übereinander: Der Schritt von einem zum nächsten darf nicht kleiner sein als ihre Größe.</translation>
    </message>
    <message>
        <source>The labels do not fit on the page: they take %1 × %2 mm of %3 × %4 mm.</source>
        <translation>Die Etiketten passen nicht auf das Blatt: Sie nehmen %1 × %2 mm von %3 × %4 mm ein.</translation>
    </message>
    <message>
        <source>The first label must be one from 1 to %1.</source>
        <translation>Das erste Etikett muss eines von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>Labels can be moved by at most %1 mm.</source>
        <translation>Etiketten lassen sich um höchstens %1 mm verschieben.</translation>
    </message>
    <message>
        <source>“%1” has no address: enter one with the person, or street and postal code with the municipality.</source>
        <translation>„%1“ hat keine Anschrift: Tragen Sie eine bei der Person ein oder Straße und Postleitzahl bei der Kommune.</translation>
    </message>
    <message>
        <source>The address of “%1” has no street: enter it with the municipality.</source>
        <translation>Der Anschrift von „%1“ fehlt die Straße: Tragen Sie sie bei der Kommune ein.</translation>
    </message>
    <message>
        <source>The drawing (SVG) is damaged or names other files. Please use one that is complete in itself.</source>
        <translation>Die Zeichnung (SVG) ist beschädigt oder verweist auf andere Dateien. Bitte eine verwenden, die in sich vollständig ist.</translation>
    </message>
    <message>
        <source>The drawing (SVG) cannot be read.</source>
        <translation>Die Zeichnung (SVG) kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The background is too large. Please use one below 20 MB.</source>
        <translation>Der Hintergrund ist zu groß. Bitte einen unter 20 MB verwenden.</translation>
    </message>
    <message>
        <source>The picture is too large. Please use one below 20 MB.</source>
        <translation>Das Bild ist zu groß. Bitte eines unter 20 MB verwenden.</translation>
    </message>
    <message>
        <source>This is no picture that can be printed. Please use PNG, JPEG or SVG.</source>
        <translation>Das ist kein Bild, das gedruckt werden kann. Bitte PNG, JPEG oder SVG verwenden.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Please make it smaller.</source>
        <translation>Das Bild hat zu viele Bildpunkte. Bitte verkleinern.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Please save it again as PNG or JPEG.</source>
        <translation>Das Bild kann nicht gelesen werden. Bitte noch einmal als PNG oder JPEG speichern.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>List of sessions</source>
        <translation>Liste der Termine</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>“%1” must be a text of at most %2 characters.</source>
        <translation>„%1“ muss ein Text mit höchstens %2 Zeichen sein.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must be a colour such as #1b2126.</source>
        <translation>„%1“ muss eine Farbe wie #1b2126 sein.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>„%1“ muss eines hiervon sein: %2.</translation>
    </message>
    <message>
        <source>“%1” must be a hash of 64 digits.</source>
        <translation>„%1“ muss ein Hashwert mit 64 Stellen sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of %2 numbers.</source>
        <translation>„%1“ muss eine Liste von %2 Zahlen sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of at most %2 entries.</source>
        <translation>„%1“ muss eine Liste mit höchstens %2 Einträgen sein.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>A column of the list of sessions stands twice.</source>
        <translation>Eine Spalte der Veranstaltungsliste steht doppelt.</translation>
    </message>
    <message>
        <source>The list of sessions has no column.</source>
        <translation>Die Veranstaltungsliste hat keine Spalte.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of element.</source>
        <translation>„%1“ ist keine Art von Element.</translation>
    </message>
    <message>
        <source>The element has no “id”.</source>
        <translation>Das Element hat keine „id“.</translation>
    </message>
    <message>
        <source>This is not a layout of certificates: %1</source>
        <translation>Das ist kein Layout für Zertifikate: %1</translation>
    </message>
    <message>
        <source>“format” must be “%1”.</source>
        <translation>„format“ muss „%1“ sein.</translation>
    </message>
    <message>
        <source>element %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>Its “id” stands twice.</source>
        <translation>Seine „id“ steht doppelt.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>It is not an object in JSON (position %1).</source>
        <translation>Der Inhalt ist kein JSON-Objekt (Stelle %1).</translation>
    </message>
    <message>
        <source>Its colours are those of a printing press (CMYK) instead of RGB.</source>
        <translation>Die Farben sind Druckfarben (CMYK) statt RGB.</translation>
    </message>
    <message>
        <source>It uses settings of a printing press.</source>
        <translation>Es enthält Einstellungen für eine Druckmaschine.</translation>
    </message>
    <message>
        <source>It uses transparency, which documents that last must not have (PDF/A-1).</source>
        <translation>Es verwendet Transparenz, die haltbare Dokumente nicht haben dürfen (PDF/A-1).</translation>
    </message>
    <message>
        <source>One of its fonts is not embedded.</source>
        <translation>Eine der Schriften ist nicht eingebettet.</translation>
    </message>
    <message>
        <source>One of its fonts is embedded in a newer way than PDF/A-1 knows.</source>
        <translation>Eine der Schriften ist auf eine neuere Art eingebettet, als PDF/A-1 sie kennt.</translation>
    </message>
    <message>
        <source>It has layers that can be switched off.</source>
        <translation>Es hat Ebenen, die ausgeblendet werden können.</translation>
    </message>
    <message>
        <source>One of its pictures is stored in a way that PDF/A-1 does not know.</source>
        <translation>Eines der Bilder ist auf eine Art gespeichert, die PDF/A-1 nicht kennt.</translation>
    </message>
    <message>
        <source>The letterhead cannot be read. Please save it again as a PDF without a password.</source>
        <translation>Das Briefpapier kann nicht gelesen werden. Bitte noch einmal als PDF ohne Kennwort speichern.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Es ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>It has no page.</source>
        <translation>Es hat keine Seite.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Es ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” has more marks on a letter than have room.</source>
        <translation>„%1“ hat mehr Zeichen auf einem Buchstaben, als Platz haben.</translation>
    </message>
    <message>
        <source>There is nothing to print for the placeholder {%1}.</source>
        <translation>Für den Platzhalter {%1} gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>The layout names {%1}, which is no placeholder.</source>
        <translation>Das Layout nennt {%1}, das ist kein Platzhalter.</translation>
    </message>
    <message>
        <source>“%1” has unusual capital or small letters.</source>
        <translation>„%1“ hat eine ungewöhnliche Groß- oder Kleinschreibung.</translation>
    </message>
    <message>
        <source>The spelling of “%1” was not confirmed.</source>
        <translation>Die Schreibweise von „%1“ wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>A box of the layout reaches over the edge of the page.</source>
        <translation>Ein Feld des Layouts ragt über den Seitenrand.</translation>
    </message>
    <message>
        <source>No picture was chosen for a box of the layout.</source>
        <translation>Für ein Feld des Layouts wurde kein Bild gewählt.</translation>
    </message>
    <message>
        <source>The box of the QR code is too small for it to be read safely.</source>
        <translation>Das Feld des QR-Codes ist zu klein, um ihn sicher zu lesen.</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>letter missing</source>
        <translation>Buchstabe fehlt</translation>
    </message>
    <message>
        <source>other font</source>
        <translation>andere Schrift</translation>
    </message>
    <message>
        <source>too many marks</source>
        <translation>zu viele Zeichen auf einem Buchstaben</translation>
    </message>
    <message>
        <source>double blank</source>
        <translation>doppeltes Leerzeichen</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>text missing</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>unknown placeholder</source>
        <translation>unbekannter Platzhalter</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>name not confirmed</source>
        <translation>Name nicht bestätigt</translation>
    </message>
    <message>
        <source>outside the page</source>
        <translation>außerhalb der Seite</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>Bild fehlt</translation>
    </message>
    <message>
        <source>QR code too small</source>
        <translation>QR-Code zu klein</translation>
    </message>
    <message>
        <source>This is not a template of certificates: %1</source>
        <translation>Das ist keine Zertifikatsvorlage: %1</translation>
    </message>
    <message>
        <source>A picture in it was changed or is damaged.</source>
        <translation>Ein Bild darin wurde verändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>A picture in it is larger than 20 MB.</source>
        <translation>Ein Bild darin ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>A picture that its layout shows is missing.</source>
        <translation>Ein Bild, das ihr Layout zeigt, fehlt.</translation>
    </message>
    <message>
        <source>It has no name, or one that is too long.</source>
        <translation>Sie hat keinen Namen oder einen zu langen.</translation>
    </message>
    <message>
        <source>It does not say which kind of certificate it is for.</source>
        <translation>Sie sagt nicht, für welche Art von Bescheinigung sie ist.</translation>
    </message>
    <message>
        <source>One of its fonts does not say which letters of it are embedded.</source>
        <translation>Eine seiner Schriften gibt nicht an, welche ihrer Buchstaben eingebettet sind.</translation>
    </message>
    <message>
        <source>There is no letter to print.</source>
        <translation>Es gibt keinen Brief zu drucken.</translation>
    </message>
    <message>
        <source>Nobody chosen has a session: there is no personal schedule to print.</source>
        <translation>Keine der gewählten Personen hat einen Termin: Es gibt keinen persönlichen Terminplan zu drucken.</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>This is not a key file of the program. Please choose the file that “export … key” wrote.</source>
        <translation>Das ist keine Schlüsseldatei des Programms. Bitte die Datei wählen, die „export … key“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The file is too large for a key file.</source>
        <translation>Die Datei ist zu groß für eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The key file comes from a newer version of the program. Please use that version.</source>
        <translation>Die Schlüsseldatei stammt aus einer neueren Version des Programms. Bitte diese Version verwenden.</translation>
    </message>
    <message>
        <source>A key file must be signed by the newest key of the programme.</source>
        <translation>Eine Schlüsseldatei muss mit dem neuesten Schlüssel des Durchgangs signiert werden.</translation>
    </message>
    <message>
        <source>The key file cannot be used: its part “%1” is missing or wrong. Please have it exported again.</source>
        <translation>Die Schlüsseldatei ist nicht verwendbar: Ihr Teil „%1“ fehlt oder ist falsch. Bitte neu exportieren lassen.</translation>
    </message>
    <message>
        <source>The key file was altered after the programme signed it. Please get it from the programme again.</source>
        <translation>Die Schlüsseldatei wurde nach dem Signieren verändert. Bitte neu von der ausstellenden Stelle holen.</translation>
    </message>
    <message>
        <source>The key that signs certificates is damaged. Take it from a backup of the programme file.</source>
        <translation>Der Schlüssel, der Zertifikate signiert, ist beschädigt. Bitte aus einer Sicherung der Programmdatei holen.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers, so no key can be made.</source>
        <translation>Dieser Rechner liefert keine Zufallszahlen; ein Schlüssel lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The statement names no key.</source>
        <translation>Die Aussage nennt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The statement has no proper number.</source>
        <translation>Die Aussage hat keine ordentliche Nummer.</translation>
    </message>
    <message>
        <source>The statement has no name.</source>
        <translation>Die Aussage hat keinen Namen.</translation>
    </message>
    <message>
        <source>The statement has no title of a programme.</source>
        <translation>Die Aussage nennt kein Programm.</translation>
    </message>
    <message>
        <source>The statement has no proper date of issue.</source>
        <translation>Die Aussage hat kein ordentliches Ausstellungsdatum.</translation>
    </message>
    <message>
        <source>The statement does not say what kind of document it is about.</source>
        <translation>Die Aussage sagt nicht, um welche Art von Dokument es geht.</translation>
    </message>
    <message>
        <source>The statement supersedes no proper number.</source>
        <translation>Die Aussage ersetzt keine ordentliche Nummer.</translation>
    </message>
    <message>
        <source>The statement does not have the form of format 1.</source>
        <translation>Die Aussage hat nicht die Form des Formats 1.</translation>
    </message>
    <message>
        <source>The statement is not written in the one canonical way.</source>
        <translation>Die Aussage ist nicht in der einen festgelegten Form geschrieben.</translation>
    </message>
    <message>
        <source>The name and the title of the programme of document %1 are too long together for its code. Please shorten one of them.</source>
        <translation>Name und Programmtitel des Dokuments %1 sind zusammen zu lang für seinen Code. Bitte eines davon kürzen.</translation>
    </message>
    <message>
        <source>This is not the code of one of our certificates: it does not start with “%1”.</source>
        <translation>Das ist nicht der Code eines unserer Zertifikate: Er beginnt nicht mit „%1“.</translation>
    </message>
    <message>
        <source>This code comes from a newer version of the program. Please check it with that version.</source>
        <translation>Der Code stammt aus einer neueren Version des Programms. Bitte mit dieser Version prüfen.</translation>
    </message>
    <message>
        <source>The code is damaged or incomplete: it cannot be read as a whole. Please scan or copy it again.</source>
        <translation>Der Code ist beschädigt oder unvollständig. Bitte noch einmal einlesen oder kopieren.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The programme file is not as it was read. Nothing was changed; close the programme and open it again.</source>
        <translation>Die Programmdatei ist nicht mehr so, wie sie gelesen wurde. Es wurde nichts geändert; schließen Sie den Programmdurchgang und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Another program is using the programme file at the moment. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm benutzt gerade die Programmdatei. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The programme file or its folder is read-only. Nothing was changed.</source>
        <translation>Die Programmdatei oder ihr Ordner ist schreibgeschützt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The programme file is damaged. Open a backup of it.</source>
        <translation>Die Programmdatei ist beschädigt. Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The change contradicts the rules of the programme file. Nothing was changed.</source>
        <translation>Die Änderung widerspricht den Regeln der Programmdatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The operation was stopped. Nothing was changed.</source>
        <translation>Der Vorgang wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk or the system reported an error. Nothing was changed.</source>
        <translation>Der Datenträger oder das System hat einen Fehler gemeldet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es bereits.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 kann nicht geschrieben werden: Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it.</source>
        <translation>%1 wurde geschrieben, aber der Datenträger hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder or a device, not a file. Choose another name.</source>
        <translation>%1 kann nicht geschrieben werden: Es ist ein Ordner oder ein Gerät, keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a programme file of Impulslotse.</source>
        <translation>%1 ist keine Programmdatei von Impulslotse.</translation>
    </message>
    <message>
        <source>%1 is not a programme file of Impulslotse but belongs to another program.</source>
        <translation>%1 ist keine Programmdatei von Impulslotse, sondern gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program or is damaged. Open a backup of it.</source>
        <translation>%1 wurde von einem neueren Programm geschrieben oder ist beschädigt. Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>%1 cannot be read: access is denied.</source>
        <translation>%1 kann nicht gelesen werden: Der Zugriff wird verweigert.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not a programme file of Impulslotse but a folder or a device.</source>
        <translation>%1 ist keine Programmdatei von Impulslotse, sondern ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 user, %2 computer</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Change %1 of the history cannot be understood; the file is damaged.</source>
        <translation>Die Änderung %1 im Verlauf ist nicht lesbar; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>Im Verlauf gibt es keine Änderung %1.</translation>
    </message>
    <message>
        <source>The document %1 is damaged.</source>
        <translation>Das Dokument %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>A row refers to one that is not there: %1</source>
        <translation>Eine Zeile verweist auf eine, die es nicht gibt: %1</translation>
    </message>
    <message>
        <source>%1 was not closed properly and cannot be repaired where it is, because file or folder is read-only. Copy it, with the file of the same name that ends in “-journal”, to another folder and open it there.</source>
        <translation>%1 wurde nicht ordentlich geschlossen und kann an diesem Ort nicht repariert werden, weil Datei oder Ordner schreibgeschützt ist. Kopieren Sie sie zusammen mit der gleichnamigen Datei, die auf „-journal“ endet, in einen anderen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a backup of it.</source>
        <translation>%1 ist beschädigt. Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>%1 has an older format and must be brought up to date, but it cannot be written. Copy it to another folder and open it there.</source>
        <translation>%1 hat ein älteres Format und muss aktualisiert werden, kann aber nicht geschrieben werden. Kopieren Sie die Datei in einen anderen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, because %2 has it open for writing.</source>
        <translation>%1 ist nur zum Lesen geöffnet, weil %2 die Datei zum Schreiben geöffnet hat.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, because the file or its folder is read-only.</source>
        <translation>%1 ist nur zum Lesen geöffnet, weil die Datei oder ihr Ordner schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The disk reported an error while %1 was written. Close the programme and open it again.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet, während %1 geschrieben wurde. Schließen Sie den Programmdurchgang und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or removed while it was open. Nothing was changed; open it again.</source>
        <translation>%1 wurde verschoben, ersetzt oder gelöscht, während die Datei geöffnet war. Es wurde nichts geändert; öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was open. Nothing was changed; open it again.</source>
        <translation>%1 wurde von einem anderen Programm geändert, während die Datei geöffnet war. Es wurde nichts geändert; öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file holds no document of this name.</source>
        <translation>Die Datei enthält kein Dokument dieses Namens.</translation>
    </message>
    <message>
        <source>The programme file is damaged: row %1 of table “%2” cannot be understood. Open a backup of it.</source>
        <translation>Die Programmdatei ist beschädigt: Zeile %1 der Tabelle „%2“ ist nicht lesbar. Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The file is not a sound programme file: it contains tables, views or triggers that do not belong there, or some are missing. Open a backup of it.</source>
        <translation>Die Datei ist keine einwandfreie Programmdatei: Sie enthält Tabellen, Sichten oder Trigger, die nicht dorthin gehören, oder es fehlen welche. Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The file was written by a newer Impulslotse. Version %1 or later is needed to open it.</source>
        <translation>Die Datei wurde von einer neueren Version von Impulslotse geschrieben. Zum Öffnen ist Version %1 oder neuer nötig.</translation>
    </message>
    <message>
        <source>The file was written by a newer Impulslotse: it has format %1, this version knows formats up to %2. A newer version of Impulslotse is needed to open it.</source>
        <translation>Die Datei wurde von einer neueren Version von Impulslotse geschrieben: Sie hat Format %1, diese Version kennt Formate bis %2. Zum Öffnen ist eine neuere Version von Impulslotse nötig.</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>There is nobody to issue a document for.</source>
        <translation>Es gibt niemanden, für den ein Dokument auszustellen ist.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read.</source>
        <translation>Die Liste „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Change %1 is undone already.</source>
        <translation>Die Änderung %1 ist bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is no change %1 that could be undone.</source>
        <translation>Es gibt keine Änderung %1, die rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>It is proven that no plan is better by these rules.</source>
        <translation>Es ist nachgewiesen: Keine Einteilung ist nach diesen Regeln besser.</translation>
    </message>
    <message>
        <source>The planner was stopped before anything was proven. The bounds below say how much better a plan could be at most.</source>
        <translation>Die Berechnung wurde angehalten, bevor etwas nachgewiesen war. Die Grenzen unten sagen, wie viel besser eine Einteilung höchstens sein könnte.</translation>
    </message>
    <message numerus="yes">
        <source>The planner was stopped: for the first %n levels it is proven that no plan is better. For the others the bounds below say how much better a plan could be at most.</source>
        <translation>
            <numerusform>Die Berechnung wurde angehalten: Für die erste Stufe ist nachgewiesen, dass keine Einteilung besser ist. Für die übrigen sagen die Grenzen unten, wie viel besser eine Einteilung höchstens sein könnte.</numerusform>
            <numerusform>Die Berechnung wurde angehalten: Für die ersten %n Stufen ist nachgewiesen, dass keine Einteilung besser ist. Für die übrigen sagen die Grenzen unten, wie viel besser eine Einteilung höchstens sein könnte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>not accepted: a plan to talk about</source>
        <translation>nicht übernommen: ein Entwurf zum Besprechen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>How it was planned</source>
        <translation>Art der Einteilung</translation>
    </message>
    <message>
        <source>Repair: as few changes as possible to seats that people know</source>
        <translation>Reparatur: möglichst wenige Änderungen an bekannten Plätzen</translation>
    </message>
    <message>
        <source>Plan from scratch</source>
        <translation>neu eingeteilt</translation>
    </message>
    <message>
        <source>Names and dates</source>
        <translation>Namen und Termine</translation>
    </message>
    <message>
        <source>as they stand in the programme on %1</source>
        <translation>nach dem Stand des Durchgangs am %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have a training.</source>
        <translation>
            <numerusform>%1 von %n Person hat ein Training.</numerusform>
            <numerusform>%1 von %n Personen haben ein Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a first wish.</source>
        <translation>
            <numerusform>%n Person hat ihren ersten Wunsch.</numerusform>
            <numerusform>%n Personen haben ihren ersten Wunsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n trainings are held.</source>
        <translation>
            <numerusform>%1 von %n Training findet statt.</numerusform>
            <numerusform>%1 von %n Trainings finden statt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of the coordinator could not be kept to.</source>
        <translation>
            <numerusform>%n Vorgabe der Koordination war nicht einzuhalten.</numerusform>
            <numerusform>%n Vorgaben der Koordination waren nicht einzuhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want at most %1</source>
        <translation>
            <numerusform>%n Person möchte höchstens %1</numerusform>
            <numerusform>%n Personen möchten höchstens %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody attends more trainings than wanted: %1.</source>
        <translation>Niemand besucht mehr Trainings als gewünscht: %1.</translation>
    </message>
    <message>
        <source>What every plan keeps to</source>
        <translation>Woran sich jede Einteilung hält</translation>
    </message>
    <message>
        <source>Everybody attends only trainings for their role, on dates they can make, and never two at the same time.</source>
        <translation>Jede Person besucht nur Trainings für ihre Rolle, zu Terminen, die sie wahrnehmen kann, und nie zwei zur selben Zeit.</translation>
    </message>
    <message>
        <source>A training is held only if it has its minimum of people, and it never has more than its maximum.</source>
        <translation>Ein Training findet nur statt, wenn es seine Mindestzahl hat, und nie mit mehr Personen als Plätzen.</translation>
    </message>
    <message>
        <source>A training that needs a coach is held only if one of its coaches is free and not at the limit.</source>
        <translation>Ein Training mit Coaches findet nur statt, wenn einer von ihnen frei ist und nicht schon genug leitet.</translation>
    </message>
    <message>
        <source>Two trainings of one person may answer the same question.</source>
        <translation>Zwei Trainings einer Person dürfen dieselbe Leitfrage beantworten.</translation>
    </message>
    <message>
        <source>Nobody attends two trainings that answer the same question.</source>
        <translation>Niemand besucht zwei Trainings, die dieselbe Leitfrage beantworten.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people of the same municipality attend a training.</source>
        <translation>
            <numerusform>Höchstens %n Person derselben Kommune besucht ein Training.</numerusform>
            <numerusform>Höchstens %n Personen derselben Kommune besuchen ein Training.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit for people of the same municipality.</source>
        <translation>Für Personen derselben Kommune gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>What the coordinator pinned or barred goes before wishes and dates.</source>
        <translation>Was die Koordination festgelegt oder ausgeschlossen hat, geht Wünschen und Terminen vor.</translation>
    </message>
    <message>
        <source>How it was weighed, and the proof</source>
        <translation>Wie abgewogen wurde, und der Nachweis</translation>
    </message>
    <message>
        <source>Plans are compared level by level, and in each level less is better. The first level in which two plans differ decides, whatever stands below: nobody goes without a training so that others get a better wish.</source>
        <translation>Einteilungen werden Stufe für Stufe verglichen; in jeder Stufe ist weniger besser. Die erste Stufe, in der sich zwei Einteilungen unterscheiden, entscheidet, gleich was darunter steht: Niemand bleibt ohne Training, damit andere einen besseren Wunsch bekommen.</translation>
    </message>
    <message>
        <source>Names, municipalities and the order of registration play no part, and neither does chance.</source>
        <translation>Namen, Kommunen und die Reihenfolge der Anmeldung spielen keine Rolle, der Zufall auch nicht.</translation>
    </message>
    <message>
        <source>The bound of a level is proven for all plans that are as good in the levels above it: none of them has less.</source>
        <translation>Die Grenze einer Stufe ist nachgewiesen für alle Einteilungen, die in den Stufen darüber gleich gut sind: Keine von ihnen hat weniger.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Proven bound</source>
        <translation>Nachgewiesene Grenze</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>bestmöglich</translation>
    </message>
    <message>
        <source>At best %1 possible</source>
        <translation>bestenfalls %1 möglich</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>People the plan was made for</source>
        <translation>Personen, die eingeteilt wurden</translation>
    </message>
    <message>
        <source>… whose best training is: %1</source>
        <translation>… deren bestes Training ist: %1</translation>
    </message>
    <message>
        <source>… without a training</source>
        <translation>… ohne Training</translation>
    </message>
    <message>
        <source>Trainings that were planned</source>
        <translation>Trainings, die zur Wahl standen</translation>
    </message>
    <message>
        <source>… that are held</source>
        <translation>… die stattfinden</translation>
    </message>
    <message>
        <source>Seats in trainings that are held</source>
        <translation>Plätze in Trainings, die stattfinden</translation>
    </message>
    <message>
        <source>… that are given out</source>
        <translation>… die vergeben sind</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was außen vor blieb</translation>
    </message>
    <message>
        <source>Record of the allocation</source>
        <translation>Vergabeprotokoll</translation>
    </message>
    <message>
        <source>Plan that is not accepted</source>
        <translation>Einteilung, die nicht übernommen ist</translation>
    </message>
    <message>
        <source>For the file: names people</source>
        <translation>Für die Akte: nennt Personen</translation>
    </message>
    <message>
        <source>For passing on: names nobody</source>
        <translation>Zum Weitergeben: nennt niemanden</translation>
    </message>
    <message>
        <source>%1 of %2 seats are taken; at least %3 are needed.</source>
        <translation>%1 von %2 Plätzen sind besetzt; mindestens %3 sind nötig.</translation>
    </message>
    <message>
        <source>%1 %2 leads it.</source>
        <comment>a sentence about seats, and the name of a coach</comment>
        <translation>%1 Coach: %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Trainings that are held</source>
        <translation>Trainings, die stattfinden</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Rank for those who attend</source>
        <translation>Rang bei denen, die es besuchen</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgesagt.</translation>
    </message>
    <message>
        <source>Too few people: %1 of the %2 that are needed asked for it and could come.</source>
        <translation>Zu wenige Personen: %2 sind nötig, %1 haben es sich gewünscht und könnten kommen.</translation>
    </message>
    <message>
        <source>None of its coaches could lead it.</source>
        <translation>Keiner seiner Coaches könnte es leiten.</translation>
    </message>
    <message>
        <source>Holding it would make an earlier level worse.</source>
        <translation>Fände es statt, würde eine frühere Stufe schlechter.</translation>
    </message>
    <message>
        <source>No wish that is still open asks for it.</source>
        <translation>Kein offener Wunsch verlangt danach.</translation>
    </message>
    <message>
        <source>Whoever still wishes it cannot come then or has another training.</source>
        <translation>Wer es sich noch wünscht, kann dann nicht oder hat ein anderes Training.</translation>
    </message>
    <message>
        <source>The training is for other roles</source>
        <translation>Das Training ist für andere Rollen</translation>
    </message>
    <message>
        <source>The person cannot come then</source>
        <translation>Die Person kann zu diesem Termin nicht</translation>
    </message>
    <message>
        <source>The person has another training at that time</source>
        <translation>Die Person hat zur selben Zeit ein anderes Training</translation>
    </message>
    <message>
        <source>The person attends a training on the same question</source>
        <translation>Die Person besucht schon ein Training zur selben Leitfrage</translation>
    </message>
    <message>
        <source>The coordinator barred the person from it</source>
        <translation>Die Koordination hat die Person davon ausgeschlossen</translation>
    </message>
    <message>
        <source>The training is cancelled</source>
        <translation>Das Training ist abgesagt</translation>
    </message>
    <message>
        <source>Enough people of the same municipality attend</source>
        <translation>Es sind schon genug Personen derselben Kommune dabei</translation>
    </message>
    <message>
        <source>The person has as many trainings as wanted</source>
        <translation>Die Person hat so viele Trainings wie gewünscht</translation>
    </message>
    <message>
        <source>The training is not held: too few people</source>
        <translation>Das Training findet nicht statt: zu wenige Personen</translation>
    </message>
    <message>
        <source>The training is not held: no coach is free</source>
        <translation>Das Training findet nicht statt: kein Coach ist frei</translation>
    </message>
    <message>
        <source>The training is full</source>
        <translation>Das Training ist voll</translation>
    </message>
    <message>
        <source>No training answers the wish</source>
        <translation>Kein Training beantwortet den Wunsch</translation>
    </message>
    <message>
        <source>The seat would make the plan worse for others</source>
        <translation>Mit diesem Platz würde die Einteilung für andere schlechter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>trainings that somebody has, of those wanted</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Wishes not granted, and why</source>
        <translation>Offene Wünsche und warum</translation>
    </message>
    <message>
        <source>Fewer trainings than wanted, but no open wish</source>
        <translation>Weniger Trainings als gewünscht, aber kein offener Wunsch</translation>
    </message>
    <message>
        <source>Why a wish was not granted</source>
        <translation>Warum ein Wunsch offen bleibt</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>A wish that several trainings answer counts once for each of them. Everybody may ask the organiser for the reasons of their own wishes.</source>
        <translation>Ein Wunsch, den mehrere Trainings beantworten, zählt für jedes davon. Jede Person kann bei der Geschäftsstelle die Gründe zu ihren eigenen Wünschen erfragen.</translation>
    </message>
    <message>
        <source>Who attends which training</source>
        <translation>Wer welches Training besucht</translation>
    </message>
    <message>
        <source>No training is held.</source>
        <translation>Kein Training findet statt.</translation>
    </message>
    <message>
        <source>Trainings that are not held</source>
        <translation>Trainings, die nicht stattfinden</translation>
    </message>
    <message>
        <source>Every training that was planned is held.</source>
        <translation>Jedes Training, das zur Wahl stand, findet statt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Why it is not held</source>
        <translation>Warum es nicht stattfindet</translation>
    </message>
    <message>
        <source>Who has less than wished, and why</source>
        <translation>Wer weniger hat als gewünscht und warum</translation>
    </message>
    <message>
        <source>Everybody has as many trainings as wanted, and nobody would rather have another.</source>
        <translation>Alle haben so viele Trainings wie gewünscht, und niemand hätte lieber ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have fewer trainings than wanted or wish another one more.</source>
        <translation>
            <numerusform>%n Person hat weniger Trainings als gewünscht oder hätte lieber ein anderes.</numerusform>
            <numerusform>%n Personen haben weniger Trainings als gewünscht oder hätten lieber ein anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no training at all.</source>
        <translation>
            <numerusform>%n davon hat gar kein Training.</numerusform>
            <numerusform>%n davon haben gar kein Training.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the coordinator decided before</source>
        <translation>Was die Koordination vorgegeben hat</translation>
    </message>
    <message>
        <source>Pins: %1. Bars: %2.</source>
        <translation>Festlegungen: %1. Ausschlüsse: %2.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Decisions that contradict each other</source>
        <translation>Vorgaben, die sich widersprechen</translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions were found. Not all of these decisions can be kept to.</source>
        <translation>
            <numerusform>%n Widerspruch wurde gefunden. Nicht alle diese Vorgaben lassen sich einhalten.</numerusform>
            <numerusform>%n Widersprüche wurden gefunden. Nicht alle diese Vorgaben lassen sich einhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person no. %1, who is not in the programme any more</source>
        <translation>Person Nr. %1, nicht mehr im Durchgang</translation>
    </message>
    <message>
        <source>Training no. %1, which is not in the programme any more</source>
        <translation>Training Nr. %1, nicht mehr im Durchgang</translation>
    </message>
    <message numerus="yes">
        <source>%n more people get a training.</source>
        <translation>
            <numerusform>Eine Person mehr bekommt ein Training.</numerusform>
            <numerusform>%n Personen mehr bekommen ein Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fewer get a training.</source>
        <translation>
            <numerusform>Eine Person weniger bekommt ein Training.</numerusform>
            <numerusform>%n Personen weniger bekommen ein Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people get their first wish.</source>
        <translation>
            <numerusform>Eine Person mehr bekommt ihren ersten Wunsch.</numerusform>
            <numerusform>%n Personen mehr bekommen ihren ersten Wunsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fewer get their first wish.</source>
        <translation>
            <numerusform>Eine Person weniger bekommt ihren ersten Wunsch.</numerusform>
            <numerusform>%n Personen weniger bekommen ihren ersten Wunsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people get one of their first %1 wishes.</source>
        <translation>
            <numerusform>Eine Person mehr bekommt einen ihrer ersten %1 Wünsche.</numerusform>
            <numerusform>%n Personen mehr bekommen einen ihrer ersten %1 Wünsche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fewer get one of their first %1 wishes.</source>
        <translation>
            <numerusform>Eine Person weniger bekommt einen ihrer ersten %1 Wünsche.</numerusform>
            <numerusform>%n Personen weniger bekommen einen ihrer ersten %1 Wünsche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people attend at least %1 trainings.</source>
        <translation>
            <numerusform>Eine Person mehr bekommt mindestens %1 Trainings.</numerusform>
            <numerusform>%n Personen mehr bekommen mindestens %1 Trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fewer attend at least %1 trainings.</source>
        <translation>
            <numerusform>Eine Person weniger bekommt mindestens %1 Trainings.</numerusform>
            <numerusform>%n Personen weniger bekommen mindestens %1 Trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pins or fixed trainings more cannot be honoured.</source>
        <translation>
            <numerusform>Eine Festlegung mehr kann nicht eingehalten werden.</numerusform>
            <numerusform>%n Festlegungen mehr können nicht eingehalten werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pins or fixed trainings are honoured.</source>
        <translation>
            <numerusform>Eine Festlegung mehr wird eingehalten.</numerusform>
            <numerusform>%n Festlegungen mehr werden eingehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s trainings change.</source>
        <translation>Niemandes Trainings ändern sich.</translation>
    </message>
    <message numerus="yes">
        <source>The trainings of %n people change.</source>
        <translation>
            <numerusform>Die Trainings einer Person ändern sich.</numerusform>
            <numerusform>Die Trainings von %n Personen ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was kept of this allocation cannot be read. Was it made by a newer version of the program?</source>
        <translation>Was von dieser Vergabe aufbewahrt ist, lässt sich nicht lesen. Stammt sie aus einer neueren Version des Programms?</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who are planned for</comment>
        <extracomment>inserted into “%1; %2 with %3.”</extracomment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <comment>that are planned</comment>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <comment>of all trainings</comment>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, who want up to %2 seats; %3 with %4</source>
        <extracomment>%1: “57 people”, %2: how many seats they want, %3: “12 trainings”, %4: “84 seats”</extracomment>
        <translation>%1, die zusammen bis zu %2 Plätze möchten; %3 mit %4</translation>
    </message>
    <message>
        <source>Training that is not in the programme</source>
        <translation>Training, das nicht im Programm ist</translation>
    </message>
    <message>
        <source>%1 is not part of what is planned.</source>
        <translation>%1 wird nicht eingeteilt.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon dort.</translation>
    </message>
    <message>
        <source>More people of %1 than the limit allows would be pinned there.</source>
        <translation>Dort wären mehr Personen aus %1 festgelegt, als die Obergrenze erlaubt.</translation>
    </message>
    <message>
        <source>The training is for other roles than that of %1.</source>
        <translation>Das Training ist für andere Rollen als die von %1.</translation>
    </message>
    <message>
        <source>%1 cannot make that date.</source>
        <translation>%1 kann zu diesem Termin nicht.</translation>
    </message>
    <message>
        <source>%1 is barred from it; the move ends that.</source>
        <translation>%1 ist davon ausgeschlossen; das Verschieben hebt das auf.</translation>
    </message>
    <message>
        <source>%1 did not wish it.</source>
        <translation>%1 hat es sich nicht gewünscht.</translation>
    </message>
    <message>
        <source>It overlaps with “%2”, to which %1 is pinned.</source>
        <translation>Es überschneidet sich mit „%2“, wofür %1 festgelegt ist.</translation>
    </message>
    <message>
        <source>It overlaps with “%2”, which %1 attends.</source>
        <translation>Es überschneidet sich mit „%2“, woran %1 teilnimmt.</translation>
    </message>
    <message>
        <source>It answers the same question as “%2”, to which %1 is pinned.</source>
        <translation>Es behandelt dieselbe Leitfrage wie „%2“, wofür %1 festgelegt ist.</translation>
    </message>
    <message>
        <source>It answers the same question as “%2”, which %1 attends.</source>
        <translation>Es behandelt dieselbe Leitfrage wie „%2“, woran %1 teilnimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %n trainings at most.</source>
        <translation>
            <numerusform>%1 möchte höchstens %n Training.</numerusform>
            <numerusform>%1 möchte höchstens %n Trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seats would be taken by pins and more.</source>
        <translation>
            <numerusform>Es gibt nur %n Platz, und mehr Personen wären dort festgelegt.</numerusform>
            <numerusform>Es gibt nur %n Plätze, und mehr Personen wären dort festgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is full: %1 of %n seats would be taken; planning again moves others.</source>
        <translation>
            <numerusform>Es ist voll: %1 von %n Platz wäre vergeben; neu einteilen verschiebt andere.</numerusform>
            <numerusform>Es ist voll: %1 von %n Plätzen wären vergeben; neu einteilen verschiebt andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is held with %n people or more; that would be %1.</source>
        <translation>
            <numerusform>Es findet ab %n Person statt; das wären %1.</numerusform>
            <numerusform>Es findet ab %n Personen statt; das wären %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not planned.</source>
        <translation>„%1“ wird nicht eingeteilt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %2 of %n people that it needs.</source>
        <translation>
            <numerusform>„%1“ hat %2 von %n nötigen Person.</numerusform>
            <numerusform>„%1“ hat %2 von %n nötigen Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody could lead “%1”.</source>
        <translation>Niemand könnte „%1“ leiten.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %2 people for %n seats.</source>
        <translation>
            <numerusform>„%1“ hat %2 Personen für %n Platz.</numerusform>
            <numerusform>„%1“ hat %2 Personen für %n Plätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n people of %2, which are more than the limit.</source>
        <translation>
            <numerusform>„%1“ hat %n Person aus %2, mehr als die Obergrenze.</numerusform>
            <numerusform>„%1“ hat %n Personen aus %2, mehr als die Obergrenze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attends %2 trainings and wants %n at most.</source>
        <translation>
            <numerusform>%1 hat %2 Trainings und möchte höchstens %n.</numerusform>
            <numerusform>%1 hat %2 Trainings und möchte höchstens %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attends “%2” and “%3”, which overlap.</source>
        <translation>%1 nimmt an „%2“ und „%3“ teil, die sich überschneiden.</translation>
    </message>
    <message>
        <source>%1 attends “%2” and “%3”, which answer the same question.</source>
        <translation>%1 nimmt an „%2“ und „%3“ teil, die dieselbe Leitfrage behandeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have fewer seats than it gave them.</source>
        <translation>
            <numerusform>%n Person hat weniger Plätze als darin vergeben.</numerusform>
            <numerusform>%n Personen haben weniger Plätze als darin vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan breaks %n rules.</source>
        <translation>
            <numerusform>Die Einteilung verletzt %n Regel.</numerusform>
            <numerusform>Die Einteilung verletzt %n Regeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people get a training.</source>
        <translation>
            <numerusform>%1 von %n Person bekommt ein Training.</numerusform>
            <numerusform>%1 von %n Personen bekommen ein Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people who want at least %2 trainings get as many.</source>
        <translation>
            <numerusform>%1 von %n Person, die mindestens %2 Trainings möchte, bekommt so viele.</numerusform>
            <numerusform>%1 von %n Personen, die mindestens %2 Trainings möchten, bekommen so viele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people get a first wish.</source>
        <translation>
            <numerusform>%1 von %n Person bekommt einen Erstwunsch.</numerusform>
            <numerusform>%1 von %n Personen bekommen einen Erstwunsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people get one of their first %2 wishes.</source>
        <translation>
            <numerusform>%1 von %n Person bekommt einen der ersten %2 Wünsche.</numerusform>
            <numerusform>%1 von %n Personen bekommen einen ihrer ersten %2 Wünsche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every pin is followed, and every training that has to be held is held.</source>
        <translation>Jede Festlegung ist eingehalten, und jedes Training, das stattfinden muss, findet statt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pins or trainings that have to be held cannot be followed.</source>
        <translation>
            <numerusform>%n Festlegung oder festes Training lässt sich nicht einhalten.</numerusform>
            <numerusform>%n Festlegungen oder feste Trainings lassen sich nicht einhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every seat is a first wish.</source>
        <translation>Jeder Platz ist ein Erstwunsch.</translation>
    </message>
    <message numerus="yes">
        <source>All seats together are %n ranks away from first wishes.</source>
        <translation>
            <numerusform>Alle Plätze zusammen liegen %n Rang hinter Erstwünschen.</numerusform>
            <numerusform>Alle Plätze zusammen liegen %n Ränge hinter Erstwünschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody keeps the seats of the plan before.</source>
        <translation>Alle behalten die Plätze der bisherigen Einteilung.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats of the plan before are given up.</source>
        <translation>
            <numerusform>%n Platz der bisherigen Einteilung entfällt.</numerusform>
            <numerusform>%n Plätze der bisherigen Einteilung entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No training has two people of one municipality.</source>
        <translation>In keinem Training sind zwei Personen aus derselben Kommune.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats go to a further person of a municipality that is in the training already.</source>
        <translation>
            <numerusform>%n Platz geht an eine weitere Person aus einer Kommune, die im Training schon vertreten ist.</numerusform>
            <numerusform>%n Plätze gehen an weitere Personen aus einer Kommune, die im Training schon vertreten ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>how many people have a training as which wish: “6 × 1st wish”</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Full: %1 of %n seats are taken.</source>
        <translation>
            <numerusform>Voll: %1 von %n Platz ist vergeben.</numerusform>
            <numerusform>Voll: %1 von %n Plätzen sind vergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence, %2 is what stands behind it
----------
%1 is a whole sentence, %2 are names</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them wish it less, but have no other training.</source>
        <translation>
            <numerusform>%n davon wünscht es sich weniger, hat aber kein anderes Training.</numerusform>
            <numerusform>%n davon wünschen es sich weniger, haben aber kein anderes Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wish it less; a change would make the plan as a whole worse.</source>
        <translation>
            <numerusform>%n davon wünscht es sich weniger; ein Tausch würde die Einteilung insgesamt verschlechtern.</numerusform>
            <numerusform>%n davon wünschen es sich weniger; ein Tausch würde die Einteilung insgesamt verschlechtern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not held: it needs %n people; %1 who wish it are free for it.</source>
        <translation>
            <numerusform>Findet nicht statt: Nötig ist %n Person; frei dafür und daran interessiert sind %1.</numerusform>
            <numerusform>Findet nicht statt: Nötig sind %n Personen; frei dafür und daran interessiert sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more people of this municipality may attend it.</source>
        <translation>Aus dieser Kommune darf niemand mehr teilnehmen.</translation>
    </message>
    <message>
        <source>No more people of this municipality may attend it beside %1.</source>
        <translation>Aus dieser Kommune darf neben %1 niemand mehr teilnehmen.</translation>
    </message>
    <message>
        <source>It is for other roles.</source>
        <translation>Es ist für andere Rollen.</translation>
    </message>
    <message>
        <source>It is for other roles: %1.</source>
        <translation>Es ist für andere Rollen: %1.</translation>
    </message>
    <message>
        <source>“%1” is pinned to “%2”.</source>
        <translation>„%1“ ist für „%2“ festgelegt.</translation>
    </message>
    <message>
        <source>“%1” has to be held.</source>
        <translation>„%1“ muss stattfinden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap.</source>
        <translation>„%1“ und „%2“ überschneiden sich.</translation>
    </message>
    <message>
        <source>“%1” and “%2” answer the same question.</source>
        <translation>„%1“ und „%2“ behandeln dieselbe Leitfrage.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” wants no more than %n trainings.</source>
        <translation>
            <numerusform>„%1“ möchte höchstens %n Training.</numerusform>
            <numerusform>„%1“ möchte höchstens %n Trainings.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is barred from “%2”.</source>
        <translation>„%1“ ist von „%2“ ausgeschlossen.</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>„%1“ ist abgesagt.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n people of one municipality may attend “%1”.</source>
        <translation>
            <numerusform>An „%1“ darf höchstens %n Person derselben Kommune teilnehmen.</numerusform>
            <numerusform>An „%1“ dürfen höchstens %n Personen derselben Kommune teilnehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n seats.</source>
        <translation>
            <numerusform>„%1“ hat %n Platz.</numerusform>
            <numerusform>„%1“ hat %n Plätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n people, and %2 are able to attend it.</source>
        <translation>
            <numerusform>„%1“ braucht %n Person; teilnehmen können %2.</numerusform>
            <numerusform>„%1“ braucht %n Personen; teilnehmen können %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can lead “%1”: %2 cannot come then, or lead no more trainings.</source>
        <translation>Niemand kann „%1“ leiten: %2 – zu dieser Zeit verhindert oder mit Trainings ausgelastet.</translation>
    </message>
    <message>
        <source>These trainings cannot all be led by %1.</source>
        <translation>Diese Trainings lassen sich nicht alle leiten von: %1.</translation>
    </message>
    <message>
        <source>“%1” is pinned to “%2” and to “%3”, which overlap.</source>
        <translation>„%1“ ist für „%2“ und für „%3“ festgelegt, die sich überschneiden.</translation>
    </message>
    <message>
        <source>“%1” is pinned to “%2” and to “%3”, which answer the same question.</source>
        <translation>„%1“ ist für „%2“ und für „%3“ festgelegt, die dieselbe Leitfrage behandeln.</translation>
    </message>
    <message>
        <source>Pins and trainings that have to be held, but are not followed</source>
        <translation>Nicht eingehaltene Festlegungen und feste Trainings</translation>
    </message>
    <message>
        <source>People without any training</source>
        <translation>Personen ohne Training</translation>
    </message>
    <message>
        <source>People without a first wish</source>
        <translation>Personen ohne Erstwunsch</translation>
    </message>
    <message numerus="yes">
        <source>People without any of their first %n wishes</source>
        <translation>
            <numerusform>Personen ohne den ersten %n Wunsch</numerusform>
            <numerusform>Personen ohne einen ihrer ersten %n Wünsche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People with fewer than %n trainings who want as many</source>
        <translation>
            <numerusform>Personen mit weniger als %n Training, die so viele möchten</numerusform>
            <numerusform>Personen mit weniger als %n Trainings, die so viele möchten</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance from first wishes over all seats</source>
        <translation>Abstand von Erstwünschen über alle Plätze</translation>
    </message>
    <message>
        <source>Seats of the plan before that are given up</source>
        <translation>Plätze der bisherigen Einteilung, die entfallen</translation>
    </message>
    <message>
        <source>Further people of one municipality in a training</source>
        <translation>Weitere Personen derselben Kommune in einem Training</translation>
    </message>
    <message>
        <source>That is the best possible.</source>
        <translation>Mehr ist nicht möglich.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n are possible.</source>
        <translation>
            <numerusform>Höchstens %n wäre möglich.</numerusform>
            <numerusform>Höchstens %n wären möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No less than %n is possible.</source>
        <translation>
            <numerusform>Weniger als %n ist nicht möglich.</numerusform>
            <numerusform>Weniger als %n ist nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>That this is the best possible is not proven.</source>
        <translation>Dass es nicht besser geht, ist nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Not free at that time.</source>
        <translation>Zu dieser Zeit nicht frei.</translation>
    </message>
    <message>
        <source>Overlaps with “%1”.</source>
        <translation>Überschneidet sich mit „%1“.</translation>
    </message>
    <message>
        <source>Answers the same question as “%1”.</source>
        <translation>Behandelt dieselbe Leitfrage wie „%1“.</translation>
    </message>
    <message>
        <source>Barred by the coordinator.</source>
        <translation>Von der Koordination ausgeschlossen.</translation>
    </message>
    <message>
        <source>Answers a question that another training outside this plan answers already.</source>
        <translation>Behandelt eine Leitfrage, die schon ein anderes Training außerhalb dieser Einteilung beantwortet.</translation>
    </message>
    <message>
        <source>The training is cancelled.</source>
        <translation>Das Training ist abgesagt.</translation>
    </message>
    <message>
        <source>As many trainings as wanted are given already.</source>
        <translation>Die gewünschte Zahl von Trainings ist schon erreicht.</translation>
    </message>
    <message>
        <source>Not held: none of its coaches can lead it.</source>
        <translation>Findet nicht statt: Keiner der Coaches kann es leiten.</translation>
    </message>
    <message>
        <source>None of the trainings planned answers it.</source>
        <translation>Keines der geplanten Trainings behandelt diesen Wunsch.</translation>
    </message>
    <message>
        <source>A seat would be possible, but the plan as a whole would be worse for it.</source>
        <translation>Ein Platz wäre möglich, aber die Einteilung würde dadurch insgesamt schlechter.</translation>
    </message>
    <message>
        <source>Not wished</source>
        <translation>Nicht gewünscht</translation>
    </message>
    <message>
        <source>1st wish</source>
        <translation>1. Wunsch</translation>
    </message>
    <message>
        <source>2nd wish</source>
        <translation>2. Wunsch</translation>
    </message>
    <message>
        <source>3rd wish</source>
        <translation>3. Wunsch</translation>
    </message>
    <message>
        <source>%1th wish</source>
        <translation>%1. Wunsch</translation>
    </message>
    <message>
        <source>The plan is finished.</source>
        <translation>Die Einteilung ist fertig.</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>Einteilung läuft …</translation>
    </message>
    <message>
        <source>Proving level %1 of %2: %3</source>
        <translation>Nachweis für Stufe %1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a place</source>
        <translation>
            <numerusform>%n Person ohne Platz</numerusform>
            <numerusform>%n Personen ohne Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a first wish</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n mit Erstwunsch</numerusform>
            <numerusform>%n mit Erstwunsch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: “2 people without a place”, %2: “41 with a first wish”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed by hand.</source>
        <translation>Von Hand geändert.</translation>
    </message>
    <message>
        <source>Proven: no plan is better.</source>
        <translation>Nachgewiesen: Keine Einteilung ist besser.</translation>
    </message>
    <message numerus="yes">
        <source>Not proven: %1 of %n levels are known to be the best possible.</source>
        <translation>
            <numerusform>Nicht nachgewiesen: %1 von %n Stufe ist erwiesenermaßen die bestmögliche.</numerusform>
            <numerusform>Nicht nachgewiesen: %1 von %n Stufen sind erwiesenermaßen die bestmöglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>a plan that was changed by hand</comment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>proven</source>
        <comment>a plan that is proven to be the best</comment>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>not proven</source>
        <comment>a plan</comment>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: title, %2: what it brings, %3: “proven”</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who get seats</comment>
        <extracomment>inserted into “%1 get %2 in %3.”</extracomment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <comment>that people get</comment>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <comment>in which people get seats</comment>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have %2 in %3.</source>
        <comment>people, seats, trainings</comment>
        <translation>%1 mit %2 in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are new.</source>
        <translation>
            <numerusform>%n Platz ist neu.</numerusform>
            <numerusform>%n Plätze sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats that people hold now are taken back.</source>
        <translation>
            <numerusform>%n jetziger Platz wird zurückgenommen.</numerusform>
            <numerusform>%n jetzige Plätze werden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings become confirmed.</source>
        <translation>
            <numerusform>%n Training wird bestätigt.</numerusform>
            <numerusform>%n Trainings werden bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings stay empty.</source>
        <translation>
            <numerusform>%n Training bleibt leer.</numerusform>
            <numerusform>%n Trainings bleiben leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats taken back:</source>
        <translation>Zurückgenommene Plätze:</translation>
    </message>
    <message>
        <source>New seats:</source>
        <translation>Neue Plätze:</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings have no date yet and are left out.</source>
        <translation>
            <numerusform>%n Training hat noch keinen Termin und bleibt unberücksichtigt.</numerusform>
            <numerusform>%n Trainings haben noch keinen Termin und bleiben unberücksichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no training to plan: none of this choice is planned, has a date and is still to come.</source>
        <translation>Es gibt kein Training einzuteilen: Keines dieser Auswahl ist geplant, hat einen Termin und steht noch bevor.</translation>
    </message>
    <message>
        <source>“%1” is full already with people who are not planned for.</source>
        <translation>„%1“ ist schon voll mit Personen, die nicht eingeteilt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no wishes; any training counts as not wished for them.</source>
        <translation>
            <numerusform>%n Person hat keine Wünsche; jedes Training gilt für sie als nicht gewünscht.</numerusform>
            <numerusform>%n Personen haben keine Wünsche; jedes Training gilt für sie als nicht gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are left out: they have no wishes, and trainings not wished are not for them.</source>
        <translation>
            <numerusform>%n Person bleibt unberücksichtigt: Sie hat keine Wünsche, und nicht gewünschte Trainings kommen für sie nicht in Frage.</numerusform>
            <numerusform>%n Personen bleiben unberücksichtigt: Sie haben keine Wünsche, und nicht gewünschte Trainings kommen für sie nicht in Frage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are left out: no training is for their role.</source>
        <translation>
            <numerusform>%n Person bleibt unberücksichtigt: Kein Training ist für ihre Rolle.</numerusform>
            <numerusform>%n Personen bleiben unberücksichtigt: Kein Training ist für ihre Rolle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are left out: they have as many trainings as they want.</source>
        <translation>
            <numerusform>%n Person bleibt unberücksichtigt: Sie hat so viele Trainings, wie sie möchte.</numerusform>
            <numerusform>%n Personen bleiben unberücksichtigt: Sie haben so viele Trainings, wie sie möchten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold a seat but do not take part any more; accepting a plan frees it.</source>
        <translation>
            <numerusform>%n Person hat einen Platz, nimmt aber nicht mehr teil; mit der Übernahme einer Einteilung wird er frei.</numerusform>
            <numerusform>%n Personen haben einen Platz, nehmen aber nicht mehr teil; mit der Übernahme einer Einteilung wird er frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pins are passed over, as their people do not take part.</source>
        <translation>
            <numerusform>%n Festlegung bleibt unbeachtet, weil die Person nicht teilnimmt.</numerusform>
            <numerusform>%n Festlegungen bleiben unbeachtet, weil die Personen nicht teilnehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats that people hold now do not fit their wishes, role or dates; pin them to keep them.</source>
        <translation>
            <numerusform>%n Platz, den jemand jetzt hat, passt nicht zu Wünschen, Rolle oder Terminen der Person; legen Sie ihn fest, damit er bleibt.</numerusform>
            <numerusform>%n Plätze, die Personen jetzt haben, passen nicht zu deren Wünschen, Rolle oder Terminen; legen Sie sie fest, damit sie bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions that people wish are answered by none of these trainings.</source>
        <translation>
            <numerusform>%n gewünschte Leitfrage wird in keinem dieser Trainings behandelt.</numerusform>
            <numerusform>%n gewünschte Leitfragen werden in keinem dieser Trainings behandelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” also on %2</source>
        <translation>„%1“ auch am %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” with %n people or more</source>
        <translation>
            <numerusform>„%1“ ab einer Person</numerusform>
            <numerusform>„%1“ ab %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” with room for %n people</source>
        <translation>
            <numerusform>„%1“ mit Platz für eine Person</numerusform>
            <numerusform>„%1“ mit Platz für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without coach %1</source>
        <translation>Ohne Coach %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>Adopt what-if: %1</source>
        <translation>Variante übernehmen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n what-ifs</source>
        <translation>
            <numerusform>Variante übernehmen</numerusform>
            <numerusform>Variante mit %n Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was changed by hand after it was planned. Its levels are counted below.</source>
        <translation>Der Plan wurde nach dem Planen von Hand geändert. Seine Stufen sind unten gezählt.</translation>
    </message>
    <message>
        <source>Trainings that were confirmed before are held, as far as that is possible.</source>
        <translation>Trainings, die schon bestätigt waren, finden statt, soweit das möglich ist.</translation>
    </message>
    <message>
        <source>Nobody attends a training that was not wished.</source>
        <translation>Niemand besucht ein Training, das nicht gewünscht war.</translation>
    </message>
    <message>
        <source>How the plan is counted</source>
        <translation>Wie der Plan gezählt wird</translation>
    </message>
    <message>
        <source>The plan was changed by hand after it was planned. In each level less is better; an earlier level goes before a later one.</source>
        <translation>Der Plan wurde nach dem Planen von Hand geändert. In jeder Stufe ist weniger besser; eine frühere Stufe geht einer späteren vor.</translation>
    </message>
    <message>
        <source>The person has a training outside this plan on the same question</source>
        <translation>Die Person hat außerhalb dieses Plans ein Training zur selben Frage</translation>
    </message>
    <message>
        <source>%1 %2 (%3 min)</source>
        <extracomment>a session on a certificate: date, title, minutes</extracomment>
        <translation>%1 %2 (%3 min)</translation>
    </message>
    <message>
        <source>Certificates to look at</source>
        <translation>Anzusehende Zertifikate</translation>
    </message>
    <message>
        <source>The PDF cannot be read.</source>
        <translation>Das PDF kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The PDF is locked by a password. Please save it without one.</source>
        <translation>Das PDF ist mit einem Passwort gesperrt. Bitte ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be opened.</source>
        <translation>Das PDF ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture is too large. Please scan the page with 300 dpi.</source>
        <translation>Das Bild ist zu groß. Bitte die Seite mit 300 dpi scannen.</translation>
    </message>
    <message>
        <source>The picture is damaged or of an unknown kind. Please give a PNG or JPEG file.</source>
        <translation>Das Bild ist beschädigt oder von unbekannter Art. Bitte eine PNG- oder JPEG-Datei angeben.</translation>
    </message>
    <message>
        <source>The certificate was issued by the programme, but revoked later.</source>
        <translation>Das Zertifikat wurde vom Programm ausgestellt, später aber widerrufen.</translation>
    </message>
    <message>
        <source>The certificate was issued by the programme, but replaced by number %1 later.</source>
        <translation>Das Zertifikat wurde vom Programm ausgestellt, später aber durch die Nummer %1 ersetzt.</translation>
    </message>
    <message>
        <source>The certificate was issued by the programme and stands as it was issued (as of %1).</source>
        <translation>Das Zertifikat wurde vom Programm ausgestellt und besteht so, wie es ausgestellt wurde (Stand %1).</translation>
    </message>
    <message>
        <source>Without a key nothing can be checked. Please give the key file of “%1” with --key.</source>
        <translation>Ohne Schlüssel lässt sich nichts prüfen. Bitte die Schlüsseldatei von „%1“ mit --key angeben.</translation>
    </message>
    <message>
        <source>The signature does not fit: the code was altered or forged.</source>
        <translation>Die Signatur passt nicht: Der Code wurde verändert oder gefälscht.</translation>
    </message>
    <message>
        <source>It replaces number %1, which no longer counts.</source>
        <translation>Es ersetzt die Nummer %1, die nicht mehr gilt.</translation>
    </message>
    <message>
        <source>The code is genuine, but the page was altered: it does not have the name “%1” that the code states.</source>
        <translation>Der Code ist echt, aber die Seite wurde verändert: Der Name „%1“, den der Code nennt, steht nicht darauf.</translation>
    </message>
    <message>
        <source>The code is genuine, but the page was altered: it does not have the number %1 that the code states.</source>
        <translation>Der Code ist echt, aber die Seite wurde verändert: Die Nummer %1, die der Code nennt, steht nicht darauf.</translation>
    </message>
    <message>
        <source>The page does not show the number %1.</source>
        <translation>Auf der Seite steht die Nummer %1 nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n certificates. Please check them one by one.</source>
        <translation>
            <numerusform>Die Datei enthält %n Zertifikat. Bitte einzeln prüfen.</numerusform>
            <numerusform>Die Datei enthält %n Zertifikate. Bitte einzeln prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read. Please scan the page straight, with 300 dpi, and with the whole code on it.</source>
        <translation>Es ist kein Code zu lesen. Bitte die Seite gerade, mit 300 dpi und mit dem ganzen Code scannen.</translation>
    </message>
    <message>
        <source>The code on it is not that of one of our certificates.</source>
        <translation>Der Code darauf ist nicht der eines unserer Zertifikate.</translation>
    </message>
    <message>
        <source>The code on the page cannot be read; the statement comes from the data of the file.</source>
        <translation>Der Code auf der Seite ist nicht zu lesen; die Angaben stammen aus den Daten der Datei.</translation>
    </message>
    <message>
        <source>The data of the file hold another statement than the code on the page: the file was altered.</source>
        <translation>Die Daten der Datei enthalten eine andere Aussage als der Code auf der Seite: Die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>This programme has no key yet: it is made when the first certificate is issued.</source>
        <translation>Dieser Durchgang hat noch keinen Schlüssel: Er entsteht, wenn das erste Zertifikat ausgestellt wird.</translation>
    </message>
    <message>
        <source>The secret and the public part of the key %1 do not belong together. Please take the file from a backup.</source>
        <translation>Der geheime und der öffentliche Teil des Schlüssels %1 gehören nicht zusammen. Bitte die Datei aus einer Sicherung holen.</translation>
    </message>
    <message>
        <source>In the folder “%1” nothing can be written. Please choose another one.</source>
        <translation>In den Ordner „%1“ kann nichts geschrieben werden. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Please save it smaller, then choose it again.</source>
        <translation>„%1“ ist größer als %2 MB. Bitte speichern Sie die Datei kleiner und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be used. Please choose a PNG, JPEG or SVG file.</source>
        <translation>„%1“ ist kein verwendbares Bild. Bitte wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be a background. Please choose a PNG, JPEG, SVG or PDF file.</source>
        <translation>„%1“ eignet sich nicht als Hintergrund. Bitte wählen Sie eine PNG-, JPEG-, SVG- oder PDF-Datei.</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Akademischer Titel</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Function of the signer</source>
        <translation>Funktion der unterzeichnenden Person</translation>
    </message>
    <message>
        <source>The signature is genuine, but the list is of %1 and cannot know the number %2 yet. Please check with a newer key file, or with the programme file itself.</source>
        <translation>Die Signatur ist echt, aber das Verzeichnis ist vom %1 und kann die Nummer %2 noch nicht kennen. Bitte mit einer neueren Schlüsseldatei prüfen oder mit der Programmdatei selbst.</translation>
    </message>
    <message>
        <source>The signature is genuine, but the list is that of another run of the programme and does not know what became of number %1. Please check with the key file, or the programme file, of the run that issued it.</source>
        <translation>Die Signatur ist echt, aber das Verzeichnis gehört zu einem anderen Durchgang und weiß nicht, was aus der Nummer %1 wurde. Bitte mit der Schlüsseldatei oder der Programmdatei des Durchgangs prüfen, der das Zertifikat ausgestellt hat.</translation>
    </message>
    <message>
        <source>The signature is genuine, but the programme’s list of %1 does not have the number %2: it was issued in a copy of the programme file, or the file was put back to an older state afterwards.</source>
        <translation>Die Signatur ist echt, aber das Verzeichnis des Programms vom %1 kennt die Nummer %2 nicht: Sie wurde in einer Kopie der Programmdatei vergeben, oder die Datei wurde danach auf einen älteren Stand zurückgesetzt.</translation>
    </message>
    <message>
        <source>The signature fits, but the programme gave the number %1 to another document: the code was made with a copy of the programme file and does not count.</source>
        <translation>Die Signatur passt, aber das Programm hat die Nummer %1 für ein anderes Dokument vergeben: Der Code wurde mit einer Kopie der Programmdatei gemacht und gilt nicht.</translation>
    </message>
    <message>
        <source>The code is signed with the key %1, which is none of “%2”: it is forged, or of another programme.</source>
        <translation>Der Code ist mit dem Schlüssel %1 signiert, den „%2“ nicht hat: Er ist gefälscht oder gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The data of the file are genuine, but its page has neither a code that can be read nor any text to compare with them. Please scan the paper again, with 300 dpi.</source>
        <translation>Die Angaben in der Datei sind echt, aber ihre Seite hat weder einen lesbaren Code noch Text, mit dem sie sich vergleichen ließen. Bitte das Papier noch einmal mit 300 dpi scannen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a certificate.</source>
        <translation>Die Datei „%1“ ist zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>The file “%1” is of a kind that cannot be read. Please give a PDF, a picture as PNG or JPEG, or the text of the code.</source>
        <translation>Die Datei „%1“ ist von einer Art, die nicht gelesen werden kann. Bitte ein PDF, ein Bild als PNG oder JPEG oder den Text des Codes angeben.</translation>
    </message>
    <message>
        <source>The next run would give its certificates the numbers that “%1” gives, signed with the same key. Please give it another year or title, or a key of its own.</source>
        <translation>Der nächste Durchgang würde seinen Zertifikaten die Nummern geben, die „%1“ vergibt, signiert mit demselben Schlüssel. Bitte ein anderes Jahr oder einen anderen Titel wählen oder den Schlüssel nicht mitnehmen.</translation>
    </message>
    <message>
        <source>The layout “%1” shows something that is no picture. Please choose its pictures again.</source>
        <translation>Die Vorlage „%1“ zeigt etwas, das kein Bild ist. Bitte wählen Sie ihre Bilder neu.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>name of a file, what is wrong with it</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Es gibt keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be used.</source>
        <translation>Die E-Mail-Adresse ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>There is no postal address.</source>
        <translation>Es gibt keine Anschrift.</translation>
    </message>
    <message>
        <source>The street is missing in the postal address.</source>
        <translation>In der Anschrift fehlt die Straße.</translation>
    </message>
    <message>
        <source>For the placeholder {%1} there is no data: %2.</source>
        <translation>Für den Platzhalter {%1} gibt es keine Angabe: %2.</translation>
    </message>
    <message>
        <source>The e-mail address is shared with somebody else who gets this message, too.</source>
        <translation>Dieselbe E-Mail-Adresse hat noch jemand, der diese Nachricht auch bekommt.</translation>
    </message>
    <message>
        <source>Calendar entries name who invites, but the programme has no contact e-mail address that can be used. Please enter it among the data of the programme.</source>
        <translation>Kalendereinträge nennen, wer einlädt, aber das Programm hat keine brauchbare E-Mail-Adresse für Rückfragen. Bitte tragen Sie sie bei den Angaben zum Programm ein.</translation>
    </message>
    <message>
        <source>There is nobody this message can be written to.</source>
        <translation>Es gibt niemanden, dem diese Nachricht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Who is told what is noted, but not all files could be written. Take the notices back and write the files again. %1</source>
        <translation>Wem was mitgeteilt wird, ist vermerkt, aber nicht alle Dateien konnten geschrieben werden. Nehmen Sie die Mitteilungen zurück und schreiben Sie die Dateien noch einmal. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This person has no place in any session of those chosen.</source>
        <translation>Diese Person hat in keinem der gewählten Termine einen Platz.</translation>
    </message>
    <message>
        <source>There is no session of those chosen.</source>
        <translation>Von den gewählten Terminen gibt es keinen.</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Termine %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a calendar: programme, roles</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The schedules were not made.</source>
        <translation>Die Terminpläne sind nicht erstellt.</translation>
    </message>
    <message>
        <source>Nobody of those chosen has a session.</source>
        <translation>Von den Gewählten hat niemand einen Termin.</translation>
    </message>
</context>
<context>
    <name>workspace::Jobs</name>
    <message>
        <source>The work could not be finished. Nothing was changed.</source>
        <translation>Die Arbeit konnte nicht abgeschlossen werden. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>workspace::PlanSession</name>
    <message>
        <source>Reading wishes and dates</source>
        <translation>Wünsche und Termine werden gelesen</translation>
    </message>
    <message>
        <source>Planning who attends which training</source>
        <translation>Einteilung läuft</translation>
    </message>
</context>
</TS>
