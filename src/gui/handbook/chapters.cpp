#include "gui/handbook/chapters.h"

#include <QFile>
#include <QLocale>
#include <QWidget>

// Outside the namespace, as the macro demands.
static void initHandbookResources()
{
    Q_INIT_RESOURCE(handbook);
}

namespace gui {

namespace {

const ChapterEntry *entryOfPlace(QStringView place)
{
    for (const ChapterEntry &entry : chapters()) {
        if (!place.isEmpty() && QString::fromLatin1(entry.places).split(u' ').contains(place))
            return &entry;
    }
    return nullptr;
}

QString folder()
{
    return QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

QString resourceOf(const QUrl &url)
{
    initHandbookResources();
    return u':' + url.path();
}

} // namespace

const std::vector<ChapterEntry> &chapters()
{
    static const std::vector<ChapterEntry> entries{
        {"index", "startPage newProgrammeDialog programmeDialog settingsDialog locator exportTableDialog"},
        {"municipalities", "municipalities"},
        {"participants", "participants"},
        {"lists", "importDialog attendanceImportDialog"},
        {"eligibility", "eligibility decisionDialog groundDialog"},
        {"duplicates", "mergeDialog"},
        {"questions", "questions interestImportDialog workshopQuestionsDialog"},
        {"sessions", "sessions exportScheduleDialog calendarImportDialog seriesDialog shiftDialog unavailabilityDialog"},
        {"planner", "planner allocationDialog"},
        {"filling", "fillDialog enrolDialog"},
        {"messages", "messageWindow messageTextDialog"},
        {"notices", "noticesTab updatesDialog"},
        {"attendance", "attendance walkInDialog signatureSheetsDialog"},
        {"certificates", "certificates issueCertificatesDialog verificationDialog pdfDialog"},
        {"closing", "eventWindow eventPrintDialog"},
        {"layouts", "layoutDialog"},
        {"results", "results bookletDialog feedbackImportDialog"},
        {"problems", "problemsPanel problemsDock"},
        {"history", "history"},
    };
    return entries;
}

QString chapterOfPlace(QStringView place)
{
    const ChapterEntry *entry = entryOfPlace(place);
    return QString::fromLatin1(entry ? entry->name : chapters().front().name);
}

QString chapterAround(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const ChapterEntry *entry = entryOfPlace(widget->objectName()))
            return QString::fromLatin1(entry->name);
    }
    return {};
}

QUrl chapterUrl(QStringView chapter)
{
    return QUrl(QStringLiteral("qrc:/handbook/%1/%2.md").arg(folder(), chapter));
}

bool isHandbookUrl(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("qrc") && url.path().startsWith(QLatin1StringView("/handbook/"))
        && QFile::exists(resourceOf(url));
}

QString chapterAt(const QUrl &url)
{
    const QString file = url.fileName();
    return isHandbookUrl(url) && file.endsWith(QLatin1StringView(".md")) ? file.chopped(3) : QString();
}

QList<ChapterHeading> headingsOf(QStringView chapter)
{
    QList<ChapterHeading> headings;
    QFile file(resourceOf(chapterUrl(chapter)));
    if (!file.open(QIODevice::ReadOnly))
        return headings;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const int level =
            int(std::find_if(line.begin(), line.end(), [](QChar sign) { return sign != u'#'; }) - line.begin());
        if (level > 0 && line.mid(level).startsWith(u' '))
            headings.append({level, line.mid(level).trimmed()});
    }
    return headings;
}

QString headingAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar sign : heading.toLower()) {
        if (sign.isLetterOrNumber() || sign == u'-')
            anchor += sign;
        else if (sign.isSpace())
            anchor += u'-';
    }
    return anchor;
}

} // namespace gui
