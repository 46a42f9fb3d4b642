#include "exchange/readers/doubleencoding.h"

#include "exchange/readers/singlebyteencodings.h"

namespace exchange {

namespace {

constexpr int mostPasses = 2;
constexpr qsizetype longestRun = 4000;

/// The run as UTF-8 read anew, empty when its characters are no bytes of valid UTF-8.
QString readAnew(QStringView run, SingleByteEncoding encoding)
{
    QByteArray bytes;
    bytes.reserve(run.size());
    for (const QChar c : run) {
        const int byte = encodedByte(c, encoding);
        if (byte < 0x80)
            return {};
        bytes.append(char(byte));
    }
    return QUtf8StringView(bytes).isValidUtf8() ? QString::fromUtf8(bytes) : QString();
}

/// One pass over `text`: how many runs outside ASCII there are, how many of them can be read anew, and the result.
struct Pass
{
    QString text;
    int runs = 0;
    int mended = 0;

    Pass(const QString &source, SingleByteEncoding encoding)
    {
        text.reserve(source.size());
        for (qsizetype i = 0; i < source.size();) {
            if (source[i].unicode() < 0x80) {
                text += source[i++];
                continue;
            }
            qsizetype end = i;
            while (end < source.size() && source[end].unicode() >= 0x80 && end - i < longestRun)
                ++end;
            const QStringView run = QStringView(source).sliced(i, end - i);
            const QString anew = readAnew(run, encoding);
            ++runs;
            mended += !anew.isEmpty();
            text += anew.isEmpty() ? run.toString() : anew;
            i = end;
        }
    }

    [[nodiscard]] bool convinces() const { return mended > 0 && mended * 5 >= runs * 4; }
};

} // namespace

bool mendDoubleEncoding(QString &text)
{
    bool mended = false;
    for (int pass = 0; pass < mostPasses; ++pass) {
        bool found = false;
        for (const SingleByteEncoding encoding : {SingleByteEncoding::Windows1252, SingleByteEncoding::MacRoman}) {
            Pass attempt(text, encoding);
            if (!attempt.convinces())
                continue;
            text = std::move(attempt.text);
            found = true;
            break;
        }
        if (!found)
            break;
        mended = true;
    }
    return mended;
}

} // namespace exchange
