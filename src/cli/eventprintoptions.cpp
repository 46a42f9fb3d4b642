#include "cli/eventprintoptions.h"

#include "base/clock.h"
#include "cli/recordarguments.h"
#include "cli/sessionarguments.h"
#include "domain/rules/closingevent.h"
#include "workspace/document.h"
#include "workspace/programmepictures.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using printing::EventPrint;

namespace {

struct Print
{
    QLatin1StringView name;
    EventPrint what;
};

constexpr Print prints[] = {
    {"badges"_L1, EventPrint::Badges},
    {"table-signs"_L1, EventPrint::TableSigns},
    {"order-list"_L1, EventPrint::OrderList},
    {"posting-list"_L1, EventPrint::PostingList},
    {"address-labels"_L1, EventPrint::AddressLabels},
    {"calibration"_L1, EventPrint::Calibration},
};

base::Result<qreal> millimetres(const Call &call, const QString &option)
{
    if (!call.parser.isSet(option))
        return 0;
    bool isNumber = false;
    const qreal value = call.parser.value(option).toDouble(&isNumber);
    if (!isNumber)
        return usageError(QCoreApplication::translate("cli", "“%1” after --%2 is no number of millimetres.").arg(call.parser.value(option), option));
    return value;
}

base::Result<printing::LabelSheet> sheetOf(const Call &call, EventPrint what)
{
    const QString fallback = what == EventPrint::AddressLabels ? u"L7163"_s : u"L4785"_s;
    const auto format = printing::labelFormat(call.parser.isSet(u"sheet"_s) ? call.parser.value(u"sheet"_s) : fallback);
    if (!format)
        return usageError(format.error().message);
    const auto start = numberOption(call.parser, u"start"_s, 1);
    if (!start)
        return start.failure();
    const auto x = millimetres(call, u"offset-x"_s);
    if (!x)
        return x.failure();
    const auto y = millimetres(call, u"offset-y"_s);
    if (!y)
        return y.failure();
    const printing::LabelSheet sheet{*format, *start, {*x, *y}, call.parser.isSet(u"outlines"_s)};
    if (const auto checked = printing::checkLabelSheet(sheet); !checked)
        return usageError(checked.error().message);
    return sheet;
}

} // namespace

base::Result<domain::SessionId> eventSession(const Call &call, const domain::Programme &programme)
{
    if (!call.parser.isSet(u"session"_s)) {
        const domain::SessionId closing = domain::closingEvent(programme, base::Clock::today());
        if (!closing.isValid())
            return base::fail(base::ErrorCode::InputRefused,
                              QCoreApplication::translate("cli", "The programme has no closing event. Please name a session with --session."));
        return closing;
    }
    const auto sessions = sessionArguments(programme, call.parser.values(u"session"_s));
    if (!sessions)
        return sessions.failure();
    if (sessions->size() > 1)
        return usageError(QCoreApplication::translate("cli", "Please name one session only."));
    return sessions->first();
}

QList<QCommandLineOption> eventPrintOptions()
{
    const QString millimetre = u"MM"_s;
    return {
        {u"sheet"_s, QCoreApplication::translate("cli", "Labels: the sheet, such as L4785 (badges) or L7163 (addresses), or an own format in mm: COLUMNSxROWS:WIDTHxHEIGHT:LEFT,TOP:STEPxSTEP."), u"FORMAT"_s},
        {u"start"_s, QCoreApplication::translate("cli", "Labels: position of the first one that is still on the sheet, from 1."), u"N"_s},
        {u"offset-x"_s, QCoreApplication::translate("cli", "Labels: prints so many millimetres further right; negative: left."), millimetre},
        {u"offset-y"_s, QCoreApplication::translate("cli", "Labels: prints so many millimetres further down; negative: up."), millimetre},
        {u"outlines"_s, QCoreApplication::translate("cli", "Labels: prints their outlines, for trying on plain paper.")},
        {u"order"_s, QCoreApplication::translate("cli", "Badges, order list, labels: by name, municipality, role or table."), u"ORDER"_s},
        {u"both-sides"_s, QCoreApplication::translate("cli", "Table signs: on A5 for printing on both sides instead of A4 to be folded.")},
        {u"participant"_s, QCoreApplication::translate("cli", "Badges, lists, labels: for this person, by id or name; may be repeated."), u"ID"_s},
    };
}

QList<OptionOwner> eventPrintOwners()
{
    const QStringList labels{u"sheet"_s, u"start"_s, u"offset-x"_s, u"offset-y"_s, u"outlines"_s};
    const QStringList people{u"session"_s, u"participant"_s};
    return {
        {u"badges"_s, labels + people + QStringList{u"order"_s}},
        {u"table-signs"_s, people + QStringList{u"both-sides"_s}},
        {u"order-list"_s, people + QStringList{u"order"_s}},
        {u"posting-list"_s, people},
        {u"address-labels"_s, labels + people + QStringList{u"order"_s}},
        {u"calibration"_s, labels},
    };
}

base::Result<printing::EventPrintOrder> eventPrintOrder(const Call &call, workspace::Document &document, const QString &name)
{
    const auto print = std::find_if(std::begin(prints), std::end(prints), [&name](const Print &entry) { return entry.name == name; });
    printing::EventPrintOrder order;
    order.what = print->what;
    const domain::Programme &programme = document.programme();
    const auto session = eventSession(call, programme);
    const bool needsSession = order.what == EventPrint::Badges || order.what == EventPrint::TableSigns || order.what == EventPrint::OrderList;
    const bool isEnough = !needsSession || call.parser.isSet(u"participant"_s);
    if (!session && (call.parser.isSet(u"session"_s) || !isEnough))
        return session.failure();
    order.selection.session = session.value_or(domain::SessionId());
    if (call.parser.isSet(u"order"_s)) {
        const auto sorted = enumArgument<domain::HandoverOrder>(call.parser.value(u"order"_s));
        if (!sorted)
            return sorted.failure();
        order.selection.order = *sorted;
    }
    const auto people = rowArguments(programme, domain::recordInfo<domain::Participant>(), call.parser.values(u"participant"_s));
    if (!people)
        return people.failure();
    for (const qint64 id : *people)
        order.selection.participants.append(domain::ParticipantId{id});
    const auto sheet = sheetOf(call, order.what);
    if (!sheet)
        return sheet.failure();
    order.sheet = *sheet;
    order.form = call.parser.isSet(u"both-sides"_s) ? printing::TableSignForm::BothSides : printing::TableSignForm::Folded;
    if (order.what == EventPrint::Badges) {
        const auto logo = workspace::logoOf(document);
        if (!logo)
            return logo.failure();
        order.logo = QImage::fromData(*logo);
    }
    return order;
}

} // namespace cli
