#include "gui/event/eventprintdialog.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/closingevent.h"
#include "domain/verbs/tableverbs.h"
#include "gui/applychange.h"
#include "gui/event/labelchoice.h"
#include "gui/event/labelsheetbox.h"
#include "gui/prompter.h"
#include "workspace/document.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace gui {

using domain::HandoverOrder;
using printing::EventPrint;

namespace {

constexpr int MostAtTable = 100;
constexpr int UsualTable = 8;

QString whatChoice()
{
    return QStringLiteral("eventPrint.what");
}

QString orderChoice()
{
    return QStringLiteral("eventPrint.order");
}

QString formChoice()
{
    return QStringLiteral("eventPrint.tableSigns");
}

QString sizeChoice()
{
    return QStringLiteral("eventPrint.tableSize");
}

void choose(QComboBox &box, int value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

EventPrintDialog::EventPrintDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : HandoutDialog(document, context, parent), m_what(new QComboBox), m_session(new QComboBox), m_order(new QComboBox), m_form(new QComboBox),
      m_sheet(new LabelSheetBox), m_tables(new QWidget), m_tableSize(new QSpinBox), m_assign(new QPushButton(tr("&Assign Tables…")))
{
    setObjectName(QStringLiteral("eventPrintDialog"));
    setWindowTitle(tr("Badges, labels and lists"));
    if (const QString hash = document.programme().info().logo; !hash.isEmpty()) {
        if (const auto logo = document.file().blob(hash))
            m_logo = QImage::fromData(logo->content);
    }
    setupChoices();
    setupTables();
    options()->addWidget(makeOptions(), 1);
    fillSessions(domain::closingEvent(document.programme(), base::Clock::today()));
    m_sheet->setSheet(rememberedSheet(context.settings, use()));
    changeWhat();
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        m_sheet->setSheet(rememberedSheet(this->context().settings, use()));
        changeWhat();
    });
    for (QComboBox *box : {m_session, m_order, m_form})
        connect(box, &QComboBox::currentIndexChanged, this, &EventPrintDialog::prepareAgain);
    connect(m_sheet, &LabelSheetBox::sheetChanged, this, &EventPrintDialog::prepareAgain);
    connect(m_assign, &QPushButton::clicked, this, &EventPrintDialog::assignTables);
    m_what->setFocus();
}

void EventPrintDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    (new EventPrintDialog(document, context, parent))->open();
}

void EventPrintDialog::setupChoices()
{
    m_what->setObjectName(QStringLiteral("whatComboBox"));
    m_what->addItem(tr("Name badges"), int(EventPrint::Badges));
    m_what->addItem(tr("Table signs"), int(EventPrint::TableSigns));
    m_what->addItem(tr("Order of handing over"), int(EventPrint::OrderList));
    m_what->addItem(tr("Posting list"), int(EventPrint::PostingList));
    m_what->addItem(tr("Address labels for posting"), int(EventPrint::AddressLabels));
    m_what->addItem(tr("Trial sheet for labels"), int(EventPrint::Calibration));
    m_session->setObjectName(QStringLiteral("sessionComboBox"));
    m_order->setObjectName(QStringLiteral("orderComboBox"));
    for (const domain::EnumEntry &entry : domain::EnumTraits<HandoverOrder>::entries) {
        if (HandoverOrder(entry.value) != HandoverOrder::Listed)
            m_order->addItem(domain::enumLabel(HandoverOrder(entry.value)), entry.value);
    }
    m_form->setObjectName(QStringLiteral("formComboBox"));
    m_form->addItem(tr("A4, to be folded in the middle"), int(printing::TableSignForm::Folded));
    m_form->addItem(tr("A5, printed on both sides"), int(printing::TableSignForm::BothSides));
    for (QComboBox *box : {m_what, m_session, m_order, m_form})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const workspace::Settings &settings = context().settings;
    choose(*m_what, settings.choice(whatChoice(), int(EventPrint::Badges)).toInt());
    choose(*m_order, settings.choice(orderChoice(), int(HandoverOrder::ByName)).toInt());
    choose(*m_form, settings.choice(formChoice(), int(printing::TableSignForm::Folded)).toInt());
}

void EventPrintDialog::setupTables()
{
    m_tableSize->setObjectName(QStringLiteral("tableSizeSpinBox"));
    m_tableSize->setRange(1, MostAtTable);
    m_tableSize->setValue(context().settings.choice(sizeChoice(), UsualTable).toInt());
    m_assign->setObjectName(QStringLiteral("assignTablesPushButton"));
    m_assign->setAutoDefault(false);
    m_assign->setEnabled(!document()->isReadOnly());
    auto *label = new QLabel(tr("People at a &table"));
    label->setBuddy(m_tableSize);
    auto *layout = new QHBoxLayout(m_tables);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_tableSize);
    layout->addWidget(m_assign);
    layout->addStretch();
}

QWidget *EventPrintDialog::makeOptions()
{
    auto *content = new QWidget;
    m_layout = new QFormLayout(content);
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->addRow(tr("&What"), m_what);
    m_layout->addRow(tr("S&ession"), m_session);
    m_layout->addRow(tr("&Order"), m_order);
    m_layout->addRow(tr("Fo&rm"), m_form);
    m_layout->addRow(m_tables);
    m_layout->addRow(m_sheet);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void EventPrintDialog::fillSessions(domain::SessionId wanted)
{
    const QSignalBlocker blocker(m_session);
    m_session->clear();
    for (const domain::SessionId id : domain::sessionsByTime(document()->programme())) {
        const domain::Session &session = *document()->programme().find(id);
        if (session.state == domain::SessionState::Cancelled && id != wanted)
            continue;
        const QString date = base::shortDate(session.startsAt.date(), QLocale());
        m_session->addItem(date.isEmpty() ? session.title : tr("%1 %2", "date and title of a session").arg(date, session.title), id.value);
    }
    m_session->setCurrentIndex(std::max(0, m_session->findData(wanted.value)));
}

void EventPrintDialog::follow()
{
    fillSessions(session());
}

EventPrint EventPrintDialog::chosen() const
{
    return EventPrint(m_what->currentData().toInt());
}

domain::SessionId EventPrintDialog::session() const
{
    return domain::SessionId{m_session->currentData().toLongLong()};
}

printing::LabelUse EventPrintDialog::use() const
{
    return chosen() == EventPrint::AddressLabels ? printing::LabelUse::Addresses : printing::LabelUse::Badges;
}

bool EventPrintDialog::isOnLabels() const
{
    return chosen() == EventPrint::Badges || chosen() == EventPrint::AddressLabels || chosen() == EventPrint::Calibration;
}

void EventPrintDialog::changeWhat()
{
    const EventPrint what = chosen();
    const auto show = [this](QWidget *widget, bool isShown) {
        widget->setVisible(isShown);
        if (QWidget *label = m_layout->labelForField(widget))
            label->setVisible(isShown);
    };
    show(m_session, what != EventPrint::Calibration && what != EventPrint::PostingList && what != EventPrint::AddressLabels);
    show(m_order, what == EventPrint::Badges || what == EventPrint::OrderList || what == EventPrint::AddressLabels);
    show(m_form, what == EventPrint::TableSigns);
    show(m_tables, what == EventPrint::TableSigns || what == EventPrint::Badges);
    show(m_sheet, isOnLabels());
    prepareAgain();
}

void EventPrintDialog::prepareAgain()
{
    workspace::Settings &settings = context().settings;
    settings.setChoice(whatChoice(), m_what->currentData());
    settings.setChoice(orderChoice(), m_order->currentData());
    settings.setChoice(formChoice(), m_form->currentData());
    if (isOnLabels() && printing::checkLabelSheet(m_sheet->sheet())) {
        if (chosen() == EventPrint::Calibration)
            rememberOffset(settings, m_sheet->sheet());
        else
            rememberSheet(settings, use(), m_sheet->sheet());
    }
    prepare();
}

printing::EventPrintOrder EventPrintDialog::order() const
{
    printing::EventPrintOrder order;
    order.what = chosen();
    order.selection.session = session();
    order.selection.order = HandoverOrder(m_order->currentData().toInt());
    order.sheet = m_sheet->sheet();
    order.form = printing::TableSignForm(m_form->currentData().toInt());
    order.logo = m_logo;
    return order;
}

HandoutDialog::Work EventPrintDialog::work() const
{
    return [programme = document()->programme(), order = order()]() -> base::Result<Handout> {
        const auto pdf = printing::printForEvent(programme, order);
        if (!pdf)
            return pdf.failure();
        Handout handout{pdf->bytes, pdf->bytes, {}};
        for (const printing::PreflightFinding &finding : pdf->findings)
            handout.remarks.append(finding.message);
        return handout;
    };
}

QString EventPrintDialog::what() const
{
    const printing::EventPrintOrder wanted = order();
    const QList<printing::EventPerson> people = printing::peopleOf(document()->programme(), wanted);
    switch (wanted.what) {
    case EventPrint::Calibration: return tr("Print it on plain paper and hold it against the sheet of labels.");
    case EventPrint::TableSigns: return tr("%n tables", nullptr, int(printing::tableSigns(people).size()));
    default: return tr("%n people", nullptr, int(people.size()));
    }
}

QString EventPrintDialog::fileName() const
{
    const auto language = printing::documentLanguage(document()->programme().info().language);
    return base::safeFileName(QStringLiteral("%1 %2").arg(printing::eventPrintTitle(chosen(), language), document()->title())) + QStringLiteral(".pdf");
}

void EventPrintDialog::assignTables()
{
    const int size = m_tableSize->value();
    context().settings.setChoice(sizeChoice(), size);
    const auto change = domain::assignTables(document()->programme(), session(), size);
    if (!change) {
        context().prompter.tell(this, change.error());
        return;
    }
    const domain::TableCount count = domain::tableCount(document()->programme(), session(), size);
    const QString tables = tr("%n tables", nullptr, count.tables);
    context().prompter.ask(this,
                           {tr("Assign tables"), tr("Seat %n people at %1? Tables assigned before are replaced.", nullptr, count.people).arg(tables),
                            tr("People of one municipality are spread over the tables as far as that goes."), tr("Seat %n people", nullptr, count.people)},
                           [this, change = *change] { applyOrTell(*document(), context().prompter, this, change); });
}

} // namespace gui
