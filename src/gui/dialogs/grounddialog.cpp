#include "gui/dialogs/grounddialog.h"

#include "base/clock.h"
#include "domain/recordinfo.h"
#include "gui/applychange.h"
#include "gui/dialogs/enroldialog.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/recordform.h"
#include "gui/widgets/windowsize.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using namespace domain;

namespace {

enum class Holder { Municipalities, People };
constexpr int MostNames = 6;
const char *const holderFields[] = {"municipality", "participant"};

QString decidedByKey()
{
    return QStringLiteral("exception.decidedBy");
}

/// What was typed, as a verb takes it; refused where an input is not understood.
base::Result<GroundEntry> entryOf(const RecordForm &form, const Programme &programme, EligibilityGround ground)
{
    GroundEntry entry;
    entry.ground = ground;
    const auto read = [&](const char *field, auto assign) -> base::Result<> {
        const FieldEditor *editor = form.editor(QString::fromLatin1(field));
        if (!editor->isModified())
            return {};
        const auto value = editor->value(programme);
        if (!value)
            return value.failure();
        assign(*value);
        return {};
    };
    const std::pair<const char *, std::optional<QString> *> texts[] = {
        {"evidence", &entry.evidence}, {"reason", &entry.reason}, {"decided_by", &entry.decidedBy}};
    for (const auto &[field, target] : texts) {
        if (const auto done = read(field, [&](const QVariant &value) { *target = value.toString(); }); !done)
            return done.failure();
    }
    const std::pair<const char *, std::optional<QDate> *> dates[] = {{"evidence_date", &entry.evidenceDate}, {"valid_until", &entry.validUntil}};
    for (const auto &[field, target] : dates) {
        if (const auto done = read(field, [&](const QVariant &value) { *target = value.toDate(); }); !done)
            return done.failure();
    }
    return entry;
}

} // namespace

GroundDialog::GroundDialog(QWidget *parent, const PageContext &context, workspace::Document &document)
    : QDialog(parent), m_context(context), m_document(&document), m_holder(new QComboBox), m_form(new RecordForm(recordInfo<Eligibility>())),
      m_file(new QToolButton), m_caution(new QLabel), m_summary(new QLabel)
{
    setObjectName(QStringLiteral("groundDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&document, &QObject::destroyed, this, &QDialog::close);
}

void GroundDialog::openForPeople(QWidget *parent, const PageContext &context, workspace::Document &document,
                                 const QList<ParticipantId> &people, EligibilityGround ground)
{
    auto *dialog = new GroundDialog(parent, context, document);
    dialog->m_people = people;
    for (const ParticipantId id : people) {
        const Participant *person = document.programme().find(id);
        if (person && person->municipality.isValid() && !dialog->m_municipalities.contains(person->municipality))
            dialog->m_municipalities.append(person->municipality);
    }
    dialog->start(ground);
}

void GroundDialog::openForMunicipalities(QWidget *parent, const PageContext &context, workspace::Document &document,
                                         const QList<MunicipalityId> &municipalities, EligibilityGround ground)
{
    auto *dialog = new GroundDialog(parent, context, document);
    dialog->m_municipalities = municipalities;
    dialog->start(ground);
}

void GroundDialog::start(EligibilityGround ground)
{
    const bool isException = ground == EligibilityGround::Exception;
    setWindowTitle(isException ? tr("Grant an exception") : tr("Enter a ground of eligibility"));
    if (!m_municipalities.isEmpty())
        m_holder->addItem(m_people.isEmpty() ? tr("%n municipalities", nullptr, int(m_municipalities.size()))
                                             : tr("The %n municipalities that send these people", nullptr, int(m_municipalities.size())),
                          int(Holder::Municipalities));
    if (!m_people.isEmpty())
        m_holder->addItem(tr("These %n people only", nullptr, int(m_people.size())), int(Holder::People));
    m_holder->setCurrentIndex(isException ? m_holder->count() - 1 : 0);
    setupLayout();
    FieldEditor *editor = m_form->editor(u"ground");
    editor->setValue(m_document->programme(), QString::fromLatin1(enumIdentifier(ground)));
    showFields();
    for (const FieldInfo &field : recordInfo<Eligibility>().fields) {
        FieldEditor *input = m_form->editor(QString(field.name));
        const bool isGround = input == editor;
        connect(input, &FieldEditor::edited, this, [this, isGround] { isGround ? showFields() : update(); });
    }
    connect(m_holder, &QComboBox::currentIndexChanged, this, &GroundDialog::showFields);
    m_form->editor(isException ? u"reason" : u"evidence")->input()->setFocus();
    open();
}

void GroundDialog::setupLayout()
{
    m_holder->setObjectName(QStringLiteral("holderComboBox"));
    m_file->setObjectName(QStringLiteral("fileToolButton"));
    m_file->setText(tr("Name of a &file as evidence…"));
    m_file->setIcon(icon(QStringLiteral("document-open")));
    m_file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_file->setFocusPolicy(Qt::StrongFocus);
    connect(m_file, &QToolButton::clicked, this, &GroundDialog::chooseFile);
    for (QLabel *label : {m_caution, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_caution->setObjectName(QStringLiteral("cautionLabel"));
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (const char *field : holderFields)
        m_form->setFieldShown(QString::fromLatin1(field), false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Enter Ground"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("enterPushButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &GroundDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *holder = new QFormLayout;
    auto *holderLabel = new QLabel(tr("For &whom"));
    holderLabel->setFixedWidth(128);
    holderLabel->setBuddy(m_holder);
    holder->setHorizontalSpacing(8);
    holder->addRow(holderLabel, m_holder);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(holder);
    layout->addWidget(m_form);
    layout->addWidget(m_file, 0, Qt::AlignRight);
    layout->addWidget(m_caution);
    layout->addWidget(m_summary, 1);
    layout->addWidget(buttons);
    m_accept->setDefault(true); // inside the dialog now, which would else take the first button
    resizeWithinScreen(*this, {560, 500});
}

bool GroundDialog::isForPeople() const
{
    return m_holder->currentData().toInt() == int(Holder::People);
}

EligibilityGround GroundDialog::ground() const
{
    const auto value = m_form->editor(u"ground")->value(m_document->programme());
    return value ? enumFromIdentifier<EligibilityGround>(QLatin1StringView(value->toString().toLatin1())).value_or(EligibilityGround::ClimateMobilityPlan)
                 : EligibilityGround::ClimateMobilityPlan;
}

/// Rows of the chosen kind that the holders have already.
QList<qint64> GroundDialog::existingRows() const
{
    const QSet<ParticipantId> people(m_people.begin(), m_people.end());
    const QSet<MunicipalityId> municipalities(m_municipalities.begin(), m_municipalities.end());
    QList<qint64> rows;
    for (const Eligibility &row : m_document->programme().table<Eligibility>()) {
        if (row.ground == ground() && (isForPeople() ? people.contains(row.participant) : municipalities.contains(row.municipality)))
            rows.append(row.id.value);
    }
    return rows;
}

/// Shows what the holders have of the chosen kind; what was typed stays.
void GroundDialog::showFields()
{
    if (m_showing || !m_document)
        return;
    m_showing = true;
    const Programme &programme = m_document->programme();
    const EligibilityGround chosen = ground();
    QList<std::pair<FieldEditor *, QVariant>> typed;
    bool isUnderstood = true;
    for (const FieldInfo &field : recordInfo<Eligibility>().fields) {
        FieldEditor *editor = m_form->editor(QString(field.name));
        if (!editor->isModified() || field.name == QLatin1StringView("ground"))
            continue;
        const auto value = editor->value(programme);
        isUnderstood = isUnderstood && value;
        typed.append({editor, value ? *value : QVariant()});
    }
    if (isUnderstood) {
        m_form->showRows(programme, existingRows());
        for (const auto &[editor, value] : std::as_const(typed)) {
            editor->setValue(programme, value);
            editor->setModified(true);
        }
        m_form->editor(u"ground")->setValue(programme, QString::fromLatin1(enumIdentifier(chosen)));
    }
    const bool isException = chosen == EligibilityGround::Exception;
    for (const char *field : {"reason", "decided_by"})
        m_form->setFieldShown(QString::fromLatin1(field), isException);
    if (isException)
        prefillException();
    m_showing = false;
    update();
}

/// Who decided last decides again, as a rule, and today.
void GroundDialog::prefillException()
{
    if (!existingRows().isEmpty())
        return;
    const auto preset = [this](QStringView field, const QVariant &value) {
        FieldEditor *editor = m_form->editor(field);
        if (editor->isModified() || !value.isValid() || value.toString().isEmpty())
            return;
        editor->setValue(m_document->programme(), value);
        editor->setModified(true);
    };
    preset(u"decided_by", m_context.settings.choice(decidedByKey(), m_document->programme().info().signerName));
    preset(u"evidence_date", base::Clock::today());
}

base::Result<ChangeSet> GroundDialog::changeSet() const
{
    const Programme &programme = m_document->programme();
    const auto entry = entryOf(*m_form, programme, ground());
    if (!entry)
        return entry.failure();
    return isForPeople() ? setGround(programme, m_people, *entry) : setGround(programme, m_municipalities, *entry);
}

QString GroundDialog::holderNames() const
{
    const Programme &programme = m_document->programme();
    if (isForPeople())
        return namesOf(programme, m_people, MostNames);
    QStringList names;
    for (const MunicipalityId id : m_municipalities.mid(0, MostNames)) {
        if (const Municipality *municipality = programme.find(id))
            names.append(municipality->name);
    }
    if (m_municipalities.size() > MostNames)
        names.append(tr("and %n more", nullptr, int(m_municipalities.size()) - MostNames));
    return names.join(u'\n');
}

QString GroundDialog::caution() const
{
    if (!isAccepted(m_document->programme().info(), ground()))
        return tr("Grounds of this kind do not count in this programme. The properties of the programme say which ones do.");
    if (ground() == EligibilityGround::CountyCoordinator)
        return tr("This counts for the coordinators whom a rural district sends. Urban districts are exempt (§ 29 KlimaG BW).");
    return {};
}

void GroundDialog::update()
{
    if (!m_document || !m_accept || m_showing)
        return;
    m_caution->setText(caution());
    m_caution->setVisible(!m_caution->text().isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, warningColour(colours));
    m_caution->setPalette(colours);
    const auto change = changeSet();
    m_accept->setEnabled(change.has_value() && !change->isEmpty());
    colours.setColor(QPalette::WindowText, change ? palette().color(QPalette::WindowText) : quietColour(palette()));
    m_summary->setPalette(colours);
    if (!change)
        m_summary->setText(change.error().message);
    else if (change->isEmpty())
        m_summary->setText(tr("All of them have this already; nothing would change."));
    else
        m_summary->setText(tr("%1\n\n%2", "what is going to be done, then the names").arg(change->label, holderNames()));
}

void GroundDialog::chooseFile()
{
    FileRequest request;
    request.title = tr("File that proves it");
    m_context.prompter.askOpenFile(this, request, [this](const QString &path) {
        FieldEditor *editor = m_form->editor(u"evidence");
        editor->setValue(m_document->programme(), QFileInfo(path).fileName());
        editor->setModified(true);
        update();
    });
}

void GroundDialog::apply()
{
    if (!m_document)
        return;
    const auto change = changeSet();
    if (!applyOrTell(*m_document, m_context.prompter, this, change))
        return;
    const auto decidedBy = m_form->editor(u"decided_by")->value(m_document->programme());
    if (ground() == EligibilityGround::Exception && decidedBy && !decidedBy->toString().isEmpty())
        m_context.settings.setChoice(decidedByKey(), *decidedBy);
    accept();
}

} // namespace gui
