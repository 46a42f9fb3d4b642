// 1,000 certificates with ten sessions each: laid out, rendered into one PDF and cut into single ones, beside a
// bare QPdfWriter loop that paints the same texts, rules and logo. Run with QT_QPA_PLATFORM=offscreen.

#include "printing/certificatebatch.h"
#include "printing/documentfont.h"
#include "printing/typesetter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>
#include <ctime>

using namespace printing;

namespace {

constexpr int Count = 1000;
constexpr int DotsPerInch = 1200;

/// Seconds of processor time of this process.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

template <class Work>
double seconds(Work work)
{
    const double before = processorTime();
    work();
    return processorTime() - before;
}

/// A picture that does not compress to nothing.
QImage logo()
{
    QImage image(480, 160, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, (x * y / 64) % 256, y % 256));
    }
    return image;
}

QList<CertificateData> certificates()
{
    const QImage image = logo();
    QList<CertificateData> result;
    for (int i = 0; i < Count; ++i) {
        CertificateData data;
        data.number = QStringLiteral("2024-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        data.familyName = QStringLiteral("Heide%1").arg(i);
        data.recipient = QStringLiteral("Dr.-Ing. Änne-%1 von der %2").arg(i).arg(data.familyName);
        data.institution = QStringLiteral("Stadt Nummer %1").arg(i % 300);
        data.role = QStringLiteral("Fachplanerin, Amt für Stadtentwicklung");
        data.programme = QStringLiteral("Impulslotse 2024");
        data.organiser = QStringLiteral("Geschäftsstelle Klimamobilität");
        for (int s = 0; s < 10; ++s)
            data.sessions.append({QDate(2024, 10, 1).addDays(s * 7), QStringLiteral("Impuls-Training B%1: Parkraum und Beteiligung").arg(s + i % 7),
                                  QStringLiteral("Baustein %1 · online").arg(s % 3 + 1), 90 + s * 10});
        data.place = QStringLiteral("Stuttgart");
        data.date = QDate(2024, 12, 12);
        data.signerName = QStringLiteral("Dr. Petra Sommerfeld");
        data.signerFunction = QStringLiteral("Leiterin der Geschäftsstelle");
        data.logo = image;
        result.append(data);
    }
    return result;
}

/// What anybody would write with Qt alone: texts with drawText, everything else the same.
class BarePainter
{
public:
    explicit BarePainter(QIODevice &device) : m_writer(&device)
    {
        m_writer.setResolution(DotsPerInch);
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF());
        m_painter.begin(&m_writer);
    }
    void paint(const Page &page)
    {
        if (m_started)
            m_writer.newPage();
        m_started = true;
        for (const Item &item : page.items)
            std::visit([this](const auto &value) { paintItem(value); }, item);
    }

private:
    static qreal dots(qreal mm) { return mm * DotsPerInch / 25.4; }
    static QPointF dots(QPointF mm) { return mm * (DotsPerInch / 25.4); }

    void paintItem(const TextRun &run)
    {
        QFont font(documentFontFamily());
        font.setPointSizeF(run.font.size);
        font.setBold(run.font.bold);
        m_painter.setFont(font);
        m_painter.setPen(run.colour);
        m_painter.drawText(dots(run.baseline), run.text);
    }
    void paintItem(const Picture &picture)
    {
        m_painter.drawImage(QRectF(dots(picture.box.topLeft()), QSizeF(dots(picture.box.width()), dots(picture.box.height()))), picture.image);
    }
    void paintItem(const Line &line)
    {
        m_painter.setPen(QPen(line.colour, dots(line.width)));
        m_painter.drawLine(dots(line.from), dots(line.to));
    }
    void paintItem(const Shape &shape)
    {
        m_painter.fillPath(QTransform::fromScale(dots(1), dots(1)).map(shape.path), shape.fill);
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    bool m_started = false;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (!checkDocumentFont())
        return 1;
    const QList<CertificateData> data = certificates();
    Typesetter typesetter;
    QList<Page> pages;
    for (const CertificateData &certificate : data)
        pages.append(certificatePages(typesetter, certificate).pages);

    QByteArray bare;
    const double bareTime = seconds([&] {
        QBuffer buffer(&bare);
        (void)buffer.open(QIODevice::WriteOnly);
        BarePainter painter(buffer);
        for (const Page &page : std::as_const(pages))
            painter.paint(page);
    });
    const double bareFilesTime = 10 * seconds([&] {
        for (int i = 0; i < Count / 10; ++i) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            (void)buffer.open(QIODevice::WriteOnly);
            BarePainter(buffer).paint(pages[i]);
        }
    });

    base::Result<RenderedPdf> rendered;
    const double time = seconds([&] { rendered = renderCertificates(data); });
    if (!rendered)
        return 1;
    qsizetype largest = 0;
    const double splitTime = seconds([&] {
        const base::Result<> split = splitCertificates(*rendered, data, [&](int, const QByteArray &bytes) -> base::Result<> {
            largest = qMax(largest, bytes.size());
            return {};
        });
        if (!split)
            std::puts("splitting failed");
    });

    std::printf("%d certificates, %lld pages, seconds of processor time\n", Count, static_cast<long long>(pages.size()));
    std::printf("one PDF, laid out and rendered: %.2f   bare QPdfWriter: %.2f   ratio %.2f   %.1f kB a page\n", time, bareTime, time / bareTime,
                static_cast<double>(rendered->bytes.size()) / 1024.0 / static_cast<double>(pages.size()));
    std::printf("single PDFs, rendered and cut:  %.2f   bare QPdfWriter each: %.2f   ratio %.2f   largest %.1f kB\n", time + splitTime, bareFilesTime,
                (time + splitTime) / bareFilesTime, static_cast<double>(largest) / 1024.0);
    return 0;
}
