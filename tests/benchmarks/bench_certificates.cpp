// 1,000 certificates of a full layout (logo and signature as PNG, ten sessions, QR code): laid out, rendered into one PDF and cut into single ones, beside a
// bare QPdfWriter loop that paints the same texts, rules and pictures. Run with QT_QPA_PLATFORM=offscreen; a folder as
// argument takes what came out.

#include "printing/certificatebatch.h"
#include "printing/documentfont.h"
#include "printing/qrcode.h"
#include "printing/typesetter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>
#include <ctime>

#include <sys/resource.h>

using namespace printing;

namespace {

constexpr int Count = 1000;
constexpr int Few = 250;
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

/// A picture with transparency that does not compress to nothing, as PNG.
QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgba(x % 256, (x * y / 64) % 256, y % 256, x < 8 ? 0 : 255));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The program's own layout with a picture of a signature above its line.
CertificateDesign design()
{
    const QByteArray signature = png(360, 120);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(signature, QCryptographicHash::Sha256).toHex());
    CertificateDesign result;
    result.layout = standardLayout(domain::CertificateKind::Certificate, DocumentLanguage::German);
    ImageElement image;
    image.blob = hash;
    result.layout.elements.append({100, QString(), {27, 244, 45, 14}, image});
    const auto assets = layoutAssets(result.layout, [&](const QString &) { return base::Result<QByteArray>(signature); }, png(480, 160));
    if (!assets)
        qFatal("%s", qPrintable(assets.error().message));
    result.assets = *assets;
    return result;
}

QList<CertificateData> certificates()
{
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
        QString statement = QStringLiteral("IL1:");
        for (int k = 0; k < 190; ++k) // as long as a signed statement, and as hard to compress
            statement += QLatin1Char("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"[(i * 31 + k * 17 + k * k * (i % 43)) % 45]);
        data.statement = statement;
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
        QFont font(run.font.family);
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
        m_painter.save();
        m_painter.setTransform(shape.placement * QTransform::fromScale(dots(1), dots(1)));
        m_painter.setPen(shape.stroke.isValid() ? QPen(shape.stroke, shape.strokeWidth, Qt::SolidLine, Qt::FlatCap) : QPen(Qt::NoPen));
        m_painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        m_painter.drawPath(shape.path);
        m_painter.restore();
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    bool m_started = false;
};

/// Largest memory of this process so far, in MB.
double largestMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::puts("a file could not be written");
}

/// What was measured, seconds of processor time unless said otherwise.
struct Figures
{
    qsizetype pages = 0;
    double layout = 0;
    double codes = 0;        ///< encoding the QR codes, part of laying out
    double bare = 0;
    qsizetype bareBytes = 0;
    double bareFiles = 0;
    double whole = 0;
    double wholeWaiting = 0; ///< by the clock
    double memoryOfFew = 0;  ///< MB more than before, for the first of them
    double memory = 0;       ///< MB more than before, for all
    qsizetype bytes = 0;
    double cut = 0;
    double cutWaiting = 0;   ///< by the clock
    qsizetype largestFile = 0;
};

void measureBare(Figures &figures, const QList<CertificateData> &data, const CertificateDesign &design)
{
    QList<Page> pages;
    figures.layout = seconds([&] {
        Typesetter typesetter;
        for (const CertificateData &certificate : data)
            pages.append(certificatePages(typesetter, design.layout, design.assets, certificate).pages);
    });
    figures.pages = pages.size();
    figures.codes = seconds([&] {
        for (const CertificateData &certificate : data)
            (void)qrCode(certificate.statement, {0, 0, 33, 33});
    });
    QByteArray bare;
    figures.bare = seconds([&] {
        QBuffer buffer(&bare);
        (void)buffer.open(QIODevice::WriteOnly);
        BarePainter painter(buffer);
        for (const Page &page : std::as_const(pages))
            painter.paint(page);
    });
    figures.bareBytes = bare.size();
    figures.bareFiles = 10 * seconds([&] {
        for (int i = 0; i < Count / 10; ++i) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            (void)buffer.open(QIODevice::WriteOnly);
            BarePainter(buffer).paint(pages[i]);
        }
    });
}

/// To be called first: what others took before would hide the memory that this takes.
bool measureOurs(Figures &figures, const QList<CertificateData> &data, const CertificateDesign &design, const QString &folder)
{
    const double memory = largestMemory();
    if (!renderCertificates(data.first(Few), design))
        return false;
    figures.memoryOfFew = largestMemory() - memory;
    base::Result<RenderedPdf> rendered;
    QElapsedTimer clock;
    clock.start();
    figures.whole = seconds([&] { rendered = renderCertificates(data, design); });
    figures.wholeWaiting = static_cast<double>(clock.elapsed()) / 1000.0;
    figures.memory = largestMemory() - memory;
    if (!rendered)
        return false;
    figures.bytes = rendered->bytes.size();
    if (!folder.isEmpty())
        save(folder + QStringLiteral("/all.pdf"), rendered->bytes);
    clock.start();
    base::Result<> split;
    figures.cut = seconds([&] {
        split = splitCertificates(*rendered, data, [&](int index, const QByteArray &bytes) -> base::Result<> {
            figures.largestFile = qMax(figures.largestFile, bytes.size());
            if (!folder.isEmpty() && index % 100 == 0)
                save(QStringLiteral("%1/%2.pdf").arg(folder).arg(index), bytes);
            return {};
        });
    });
    figures.cutWaiting = static_cast<double>(clock.elapsed()) / 1000.0;
    return split.has_value();
}

void tell(const Figures &f)
{
    const auto kilobytes = [](qsizetype bytes) { return static_cast<double>(bytes) / 1024.0; };
    const auto pages = static_cast<double>(f.pages);
    std::printf("%d certificates, %.0f pages, seconds of processor time; limits in brackets\n", Count, pages);
    std::printf("one PDF, laid out and rendered: %.2f   bare QPdfWriter: %.2f   ratio %.2f (1.30)   %.1f kB a page (8.0; bare %.1f)\n", f.whole, f.bare,
                f.whole / f.bare, kilobytes(f.bytes) / pages, kilobytes(f.bareBytes) / pages);
    std::printf("  QR codes, which the bare loop finds ready: %.2f; would it make them, the ratio were %.2f\n", f.codes, f.whole / (f.bare + f.codes));
    std::printf("  laid out on the second core: %.2f   seconds of waiting: %.2f   memory +%.0f MB, of which the PDF %.0f (%d certificates: +%.0f MB)\n",
                f.layout, f.wholeWaiting, f.memory, kilobytes(f.bytes) / 1024.0, Few, f.memoryOfFew);
    std::printf("single PDFs, rendered and cut:  %.2f   bare QPdfWriter each: %.2f   ratio %.2f (0.40)   largest %.1f kB\n", f.whole + f.cut, f.bareFiles,
                (f.whole + f.cut) / f.bareFiles, kilobytes(f.largestFile));
    std::printf("  cutting alone: %.2f   seconds of waiting, all: %.2f\n", f.cut, f.wholeWaiting + f.cutWaiting);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (!checkDocumentFont())
        return 1;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString(); // to look at what came out
    const CertificateDesign full = design();
    const QList<CertificateData> data = certificates();
    Figures figures;
    if (!measureOurs(figures, data, full, folder)) {
        std::puts("the certificates could not be made");
        return 1;
    }
    measureBare(figures, data, full);
    tell(figures);
    return 0;
}
