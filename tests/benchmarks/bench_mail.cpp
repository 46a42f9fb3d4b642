// Drafts of mails to 300 recipients, each with an invitation and a text that lists the sessions: from the programme to bytes and to
// files with their notices, which is to take less than a second. Beside it the bare loop over the writer.
// bench_mail [people]

#include "base/clock.h"
#include "domain/rules/messagetemplates.h"
#include "domain/templates/programmetemplate.h"
#include "exchange/writers/emlwriter.h"
#include "support/largeyear.h"
#include "workspace/document.h"
#include "workspace/messages.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace workspace;

namespace {

constexpr double budget = 1000.0; ///< milliseconds

double bareLoop(const RenderedMessages &rendered)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype bytes = 0;
    for (int i = 0; i < rendered.messages; ++i) {
        exchange::MailDraft draft;
        draft.to = {QStringLiteral("Ada Amann"), "ada@stadt.example"};
        draft.subject = QStringLiteral("Erinnerung");
        draft.body = QString(1500, u'x');
        draft.date = base::Clock::now();
        draft.attachments = {{QStringLiteral("a.ics"), "application/ics", QByteArray(2000, 'x')}};
        bytes += exchange::EmlWriter::write(draft).size();
    }
    return bytes > 0 ? double(timer.nsecsElapsed()) / 1e6 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 300;
    base::Clock::fix(base::berlinTime(QDate(2024, 8, 1), QTime(9, 0)));
    domain::Programme programme = testprogrammes::largeYear({people, 30});
    QTemporaryDir folder;
    domain::ProgrammeInfo info = programme.info();
    info.contactEmail = QStringLiteral("impuls@land.example");
    info.signerName = QStringLiteral("Ada Amann");
    programme.table<domain::ProgrammeInfo>().replace(info);
    auto document = Document::create(folder.filePath(QStringLiteral("x.lotse")), domain::creation(programme));
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    MessageOrder order;
    order.messageTemplate = *domain::shippedMessageTemplate(domain::MessageKind::Reminder, QStringLiteral("de"));
    order.attachCalendar = true;
    QElapsedTimer timer;
    timer.start();
    const auto messages = prepareMessages((*document)->programme(), order, base::Clock::now());
    const double prepared = double(timer.nsecsElapsed()) / 1e6;
    const auto rendered = renderMessages((*document)->programme(), order, messages.value(), {});
    if (!rendered)
        qFatal("%s", qPrintable(rendered.error().message));
    const double inMemory = double(timer.nsecsElapsed()) / 1e6;
    const auto written = writeOutgoing(**document, folder.filePath(QStringLiteral("out")), rendered->files, rendered->tellings, rendered->way,
                                       domain::Confirmation::Awaited);
    const double onDisk = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%d messages, %d dates told, %d files\n", rendered->messages, int(rendered->tellings.size()), written.value_or(-1));
    std::printf("prepared %.0f ms, drafts in memory %.0f ms, written and noted %.0f ms (budget %.0f ms)\n", prepared, inMemory, onDisk, budget);
    std::printf("bare loop over the writer %.0f ms\n", bareLoop(*rendered));
    return onDisk < budget ? 0 : 1;
}
