#include "gui/dialogs/walkindialog.h"

#include "base/text.h"
#include "domain/programmeindex.h"
#include "gui/applychange.h"
#include "gui/delegates/recorddelegate.h"
#include "gui/theme/icons.h"
#include "gui/widgets/foldingcompleter.h"
#include "models/decorations.h"
#include "workspace/document.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

namespace {

constexpr int MatchRows = 4;
constexpr int FieldLetters = 40;
constexpr int BadgeSize = 16;

/// "von der Heide, Änne · Aalen · enrolled": who it is, and what the person has to do with this session.
QString matchText(const Programme &programme, ParticipantId id, SessionId session)
{
    const Participant &person = *programme.find(id);
    const Municipality *place = programme.find(person.municipality);
    const Enrolment *enrolment = findEnrolment(programme, session, id);
    QStringList parts{listName(person), place ? place->name : person.organisation};
    if (enrolment)
        parts.append(enumLabel(enrolment->state));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

WalkInDialog::WalkInDialog(workspace::Document &document, const PageContext &context, SessionId session, QWidget *parent, WalkInForm fields)
    : QDialog(parent), m_context(context), m_document(&document), m_session(session), m_recognizer(document.programme()), m_place(new QLabel),
      m_question(new QLabel), m_matches(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("walkInDialog"));
    setWindowTitle(tr("Walk-in in “%1”").arg(document.programme().find(session)->title));
    auto *form = new QFormLayout;
    setupFields(*form, fields);
    setupMatches();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_record = buttons->addButton(tr("Record as Present"), QDialogButtonBox::AcceptRole);
    m_record->setObjectName(QStringLiteral("recordPushButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_question);
    layout->addWidget(m_matches, 1);
    layout->addWidget(buttons);
    m_record->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &WalkInDialog::record);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    showMatches();
    m_family->setFocus();
}

void WalkInDialog::setupFields(QFormLayout &form, WalkInForm fields)
{
    if (fields == WalkInForm::WholeName) {
        m_family = addField(form, QStringLiteral("nameLineEdit"), tr("&Name"));
    } else {
        m_family = addField(form, QStringLiteral("familyNameLineEdit"), tr("&Family name"));
        m_given = addField(form, QStringLiteral("givenNameLineEdit"), tr("&Given name"));
    }
    m_municipality = addField(form, QStringLiteral("municipalityLineEdit"), tr("&Municipality"));
    form.addRow(QString(), m_place);
    if (fields == WalkInForm::WholeName)
        addRole(form);
    completeMunicipality();
}

QLineEdit *WalkInDialog::addField(QFormLayout &form, const QString &name, const QString &label)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setMinimumWidth(FieldLetters * fontMetrics().averageCharWidth());
    auto *title = new QLabel(label);
    title->setBuddy(field);
    form.addRow(title, field);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &WalkInDialog::showMatches);
    return field;
}

void WalkInDialog::addRole(QFormLayout &form)
{
    const Programme &programme = m_document->programme();
    m_role = new QComboBox;
    m_role->setObjectName(QStringLiteral("roleComboBox"));
    m_role->addItem(tr("not known yet", "role of a walk-in"), qint64(0));
    for (const RoleId id : rolesInOrder(programme)) {
        const Role &role = *programme.find(id);
        m_role->addItem(QIcon(roleBadge(role.colour, role.letter, BadgeSize, devicePixelRatioF())), role.name, id.value);
    }
    const QList<RoleId> &wanted = programme.find(m_session)->roles;
    if (wanted.size() == 1)
        m_role->setCurrentIndex(std::max(0, m_role->findData(wanted.first().value)));
    form.addRow(tr("&Role"), m_role);
}

/// Says what the municipality is taken for, so that a typing error is seen before Enter.
void WalkInDialog::showPlace()
{
    const QString text = base::cleaned(m_municipality->text());
    m_place->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const MunicipalityId id = m_recognizer.recognise(text, {}, Proposals::None).certain();
    const Municipality *municipality = m_document->programme().find(id);
    m_place->setText(municipality ? tr("Recognised: %1").arg(municipality->name) : tr("Not in the register: kept as it is written."));
}

void WalkInDialog::completeMunicipality()
{
    m_place->setObjectName(QStringLiteral("placeLabel"));
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->hide();
    connect(m_municipality, &QLineEdit::textChanged, this, &WalkInDialog::showPlace);
    QStringList names;
    for (const Municipality &municipality : m_document->programme().table<Municipality>())
        names.append(municipality.name);
    std::sort(names.begin(), names.end(), [](const QString &one, const QString &other) { return base::phoneBookKey(one) < base::phoneBookKey(other); });
    names.removeDuplicates();
    m_municipality->setCompleter(new FoldingCompleter(new QStringListModel(names, this), m_municipality));
}

void WalkInDialog::setupMatches()
{
    m_question->setObjectName(QStringLiteral("questionLabel"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_matches);
    m_matches->setObjectName(QStringLiteral("matchesListWidget"));
    m_matches->setAccessibleName(tr("Who it is"));
    m_matches->setMinimumHeight(MatchRows * (fontMetrics().height() + 6));
    connect(m_matches, &QListWidget::currentRowChanged, this, &WalkInDialog::updateButton);
    connect(m_matches, &QListWidget::itemDoubleClicked, this, &WalkInDialog::record);
}

WalkIn WalkInDialog::walkIn() const
{
    if (m_given)
        return {m_family->text(), m_given->text(), m_municipality->text(), {}};
    // The verb takes a whole name apart, so that salutation, titles and what follows the name are kept.
    return {m_family->text(), {}, m_municipality->text(), RoleId{m_role->currentData().toLongLong()}};
}

/// Up and Down choose who it is without leaving the field.
bool WalkInDialog::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QDialog::eventFilter(watched, event);
    m_matches->setCurrentRow(std::clamp(m_matches->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_matches->count() - 1));
    return true;
}

/// People of the file who may be meant stand below somebody new; the one of this name and place is chosen by itself.
void WalkInDialog::showMatches()
{
    if (!m_document || !m_record)
        return;
    const WalkInMatches matches = walkInMatches(m_document->programme(), walkIn());
    const ParticipantId before = chosen();
    const QSignalBlocker blocker(m_matches);
    m_matches->clear();
    auto *stranger = new QListWidgetItem(icon(QStringLiteral("list-add")), tr("Somebody new"), m_matches);
    stranger->setData(Qt::UserRole, qint64(0));
    for (const ParticipantId id : matches.people) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("system-users")), matchText(m_document->programme(), id, m_session), m_matches);
        item->setData(Qt::UserRole, id.value);
    }
    const qsizetype kept = before.isValid() ? matches.people.indexOf(before) : -1;
    m_matches->setCurrentRow(kept >= 0 ? int(kept) + 1 : matches.isCertain ? 1 : 0);
    m_question->setText(matches.people.isEmpty() ? tr("Nobody of that name is in the file; the person is added as applied.")
                        : matches.isCertain      ? tr("This person is in the file.")
                                                 : tr("Is it somebody of the file? Down chooses."));
    updateButton();
}

ParticipantId WalkInDialog::chosen() const
{
    const QListWidgetItem *item = m_matches->currentItem();
    return ParticipantId{item ? item->data(Qt::UserRole).toLongLong() : 0};
}

void WalkInDialog::updateButton()
{
    const bool known = chosen().isValid();
    const bool hasName = !base::cleaned(m_family->text()).isEmpty();
    m_record->setEnabled(m_document && !m_document->isReadOnly() && (known || hasName));
    m_record->setText(known ? tr("Record as Present") : tr("Add and Record as Present"));
}

void WalkInDialog::record()
{
    if (!m_document)
        return;
    const auto change = recordWalkIn(m_document->programme(), m_session, walkIn(), chosen());
    if (!applyOrTell(*m_document, m_context.prompter, this, change))
        return;
    const auto &people = change->of<Participant>();
    Q_EMIT recorded(people.empty() ? chosen() : people.front().after->id, change->label);
    accept();
}

} // namespace gui
