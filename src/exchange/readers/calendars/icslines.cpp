#include "exchange/readers/calendars/icslines.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringConverter>

#include <algorithm>
#include <optional>

namespace exchange {

namespace {

constexpr size_t mostBlocks = 50'000;
constexpr size_t mostLinesOfBlock = 5'000;
constexpr qsizetype longestLine = 100'000;
constexpr qsizetype deepestNesting = 8;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

/// Properties of events that are looked at; attachments and descriptions can be large and are not.
bool isOfInterest(const QByteArray &name)
{
    static const QSet<QByteArray> names{"UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION", "URL", "STATUS",
        "TRANSP", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "FREEBUSY", "X-MICROSOFT-CDO-BUSYSTATUS", "CONFERENCE",
        "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"};
    return names.contains(name);
}

std::optional<IcsBlock::Kind> blockKind(const QByteArray &component)
{
    if (component == "VEVENT")
        return IcsBlock::Kind::Event;
    if (component == "VFREEBUSY")
        return IcsBlock::Kind::FreeBusy;
    if (component == "VTIMEZONE")
        return IcsBlock::Kind::Zone;
    return {};
}

/// UTF-16 with its mark becomes UTF-8; the mark of UTF-8 goes.
QByteArray withoutMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.sliced(3);
    const bool isLittleEndian = bytes.startsWith("\xFF\xFE");
    if (!isLittleEndian && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(isLittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QString text = decoder(bytes.sliced(2));
    return text.toUtf8();
}

/// Goes through the lines and keeps what belongs to a block.
class Splitter
{
public:
    explicit Splitter(QString source) : m_source(std::move(source)) { }

    [[nodiscard]] base::Result<> take(IcsLine line);
    [[nodiscard]] base::Result<IcsContent> content() &&;

private:
    [[nodiscard]] base::Result<> begin(const QByteArray &component, const IcsLine &line);
    void end(const QByteArray &component, const IcsLine &line);
    void keep(IcsLine line);
    [[nodiscard]] IcsBlock *openBlock() { return m_blockDepth > 0 ? &m_content.blocks.back() : nullptr; }

    QString m_source;
    IcsContent m_content;
    QByteArrayList m_open; ///< components that are not closed
    qsizetype m_blockDepth = 0; ///< how many were open when the block began, with itself; 0: no block is open
    bool m_hasCalendar = false;
};

base::Result<> Splitter::take(IcsLine line)
{
    const QByteArray name = line.name();
    if (name == "BEGIN")
        return begin(line.value().trimmed().toUpper(), line);
    if (name == "END")
        end(line.value().trimmed().toUpper(), line);
    else if (!m_hasCalendar && !line.text.trimmed().isEmpty())
        return refused(QCoreApplication::translate("exchange", "%1 is no calendar file: it does not begin with BEGIN:VCALENDAR.").arg(m_source));
    else if (openBlock())
        keep(std::move(line));
    else if (m_open.size() == 1 && name == "METHOD" && m_content.method.isEmpty())
        m_content.method = line.value().trimmed().toUpper();
    else if (m_open.size() == 1 && (name == "X-WR-CALNAME" || name == "NAME") && m_content.calendarName.isEmpty())
        m_content.calendarName = line.value().left(1'000);
    return {};
}

base::Result<> Splitter::begin(const QByteArray &component, const IcsLine &line)
{
    if (!m_hasCalendar && component != "VCALENDAR")
        return refused(QCoreApplication::translate("exchange", "%1 is no calendar file: it does not begin with BEGIN:VCALENDAR.").arg(m_source));
    if (m_open.size() >= deepestNesting)
        return refused(QCoreApplication::translate("exchange", "%1, line %2: parts of the calendar are nested too deeply. The file is damaged.").arg(m_source).arg(line.number));
    m_hasCalendar = true;
    m_open.append(component);
    const auto kind = blockKind(component);
    if (openBlock() && openBlock()->kind == IcsBlock::Kind::Zone)
        keep(line);
    if (openBlock() || !kind)
        return {};
    if (m_content.blocks.size() >= mostBlocks)
        return refused(QCoreApplication::translate("exchange", "%1 has more than %2 entries. Please export a shorter span of time.").arg(m_source).arg(mostBlocks));
    IcsBlock block;
    block.kind = *kind;
    block.line = line.number;
    m_content.blocks.push_back(std::move(block));
    m_blockDepth = m_open.size();
    return {};
}

void Splitter::end(const QByteArray &component, const IcsLine &line)
{
    const qsizetype opened = m_open.lastIndexOf(component);
    if (opened < 0)
        return;
    m_open.resize(opened);
    IcsBlock *block = openBlock();
    if (block && opened < m_blockDepth) {
        block->isComplete = opened == m_blockDepth - 1;
        m_blockDepth = 0;
    } else if (block && block->kind == IcsBlock::Kind::Zone) {
        keep(line);
    }
}

void Splitter::keep(IcsLine line)
{
    IcsBlock &block = m_content.blocks.back();
    const bool isOwn = m_open.size() == m_blockDepth && isOfInterest(line.name());
    if (block.kind != IcsBlock::Kind::Zone && !isOwn)
        return;
    if (line.text.size() > longestLine || block.lines.size() >= mostLinesOfBlock)
        block.oversizedLine = line.number;
    else
        block.lines.push_back(std::move(line));
}

base::Result<IcsContent> Splitter::content() &&
{
    if (!m_hasCalendar)
        return refused(QCoreApplication::translate("exchange", "%1 is empty.").arg(m_source));
    return std::move(m_content);
}

} // namespace

QByteArray IcsLine::name() const
{
    const auto end = std::find_if(text.cbegin(), text.cend(), [](char c) { return c == ':' || c == ';'; });
    return text.first(std::distance(text.cbegin(), end)).toUpper();
}

QByteArray IcsLine::value() const
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == ':' && !isQuoted)
            return text.sliced(i + 1);
    }
    return {};
}

const IcsLine *IcsBlock::find(QByteArrayView name) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [name](const IcsLine &entry) { return entry.name() == name; });
    return found == lines.end() ? nullptr : &*found;
}

base::Result<IcsContent> splitCalendar(const QByteArray &bytes, const QString &source)
{
    if (bytes.size() > largestCalendarFile)
        return refused(QCoreApplication::translate("exchange", "%1 is larger than %2 MB. Please export a shorter span of time.").arg(source).arg(largestCalendarFile / 1024 / 1024));
    const QByteArray text = withoutMark(bytes);
    if (text.contains('\0'))
        return refused(QCoreApplication::translate("exchange", "%1 is no calendar file: it is not text.").arg(source));
    Splitter splitter(source);
    IcsLine line;
    int number = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype newline = text.indexOf('\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline;
        qsizetype size = end - at;
        while (size > 0 && text[at + size - 1] == '\r')
            --size;
        ++number;
        const bool continues = size > 0 && (text[at] == ' ' || text[at] == '\t') && line.number > 0;
        if (continues) {
            line.text.append(text.constData() + at + 1, size - 1);
        } else {
            if (line.number > 0) {
                if (const auto taken = splitter.take(std::exchange(line, {})); !taken)
                    return taken.failure();
            }
            if (size > 0)
                line = {number, text.mid(at, size)};
        }
        at = end + 1;
    }
    if (line.number > 0) {
        if (const auto taken = splitter.take(std::move(line)); !taken)
            return taken.failure();
    }
    return std::move(splitter).content();
}

} // namespace exchange
