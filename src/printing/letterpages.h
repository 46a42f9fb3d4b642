#pragma once

#include "domain/programme.h"
#include "printing/documenttexts.h"
#include "printing/page.h"
#include "printing/pdfrenderer.h"
#include "printing/preflight.h"

#include <QImage>

namespace printing {

class Typesetter;

/// A letter as it is to be printed.
struct Letter
{
    QStringList address; ///< lines for the window
    QString sender;      ///< small line above them
    QString organiser;
    QString contact;     ///< name of who answers questions
    QString email;
    QDate date;
    QString subject;
    QString text;        ///< from salutation to signature; paragraphs parted by empty lines, entries of lists begin with "- "
    DocumentLanguage language = DocumentLanguage::German;
};

/// A letter of the programme to a participant; its address is postalAddress(), without lines when it is not known.
[[nodiscard]] Letter letterTo(const domain::Programme &programme, domain::ParticipantId participant, const QString &subject, const QString &text,
                              DocumentLanguage language);

/// Letters laid out one after another.
struct LetterPages
{
    QList<Page> pages;
    QList<PreflightFinding> findings;
};

/// A letter on A4 for envelopes with a window (DIN 5008:2020, form B): return address and address field from 45 mm, information
/// block beside it, marks to fold at 105 and 210 mm. A long text goes on over further pages, with subject and number of the page.
/// `logo` stands above at the right; without it only the organiser's name at the left.
[[nodiscard]] LetterPages letterPages(Typesetter &typesetter, const Letter &letter, const QImage &logo = {});

/// All letters in one PDF, ready to be printed. Errors as renderPdf(), and when the document font is missing.
[[nodiscard]] base::Result<QByteArray> renderLetters(const QList<Letter> &letters, const QImage &logo = {}, const Progress &progress = {});

} // namespace printing
