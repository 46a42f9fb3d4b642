#include "gui/dialogs/recorddialog.h"

#include "gui/theme/theme.h"
#include "gui/widgets/recordform.h"
#include "gui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

RecordDialog::RecordDialog(const domain::RecordInfo &info, workspace::Document &document, domain::FieldValues preset, QWidget *parent)
    : QDialog(parent), m_info(info), m_document(&document), m_preset(std::move(preset)), m_form(new RecordForm(info)), m_message(new QLabel)
{
    setObjectName(QStringLiteral("recordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New: %1", "kind of record").arg(info.singular()));
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Fields"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_form);
    m_form->setContentsMargins(4, 4, 12, 4);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(m_message);
    setupButtons();
    startOver();
    resizeWithinScreen(*this, QSize(480, std::min(560, m_form->sizeHint().height() + 96)));
}

void RecordDialog::setupButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *addButton = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    addButton->setObjectName(QStringLiteral("addPushButton"));
    QPushButton *another = buttons->addButton(tr("Add and enter another"), QDialogButtonBox::ActionRole);
    another->setObjectName(QStringLiteral("addAnotherPushButton"));
    another->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    layout()->addWidget(buttons);
    addButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (add())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(another, &QPushButton::clicked, this, [this] {
        if (add())
            startOver();
    });
}

void RecordDialog::startOver()
{
    m_form->showRows(m_document->programme(), {});
    for (const domain::FieldInfo &field : m_info.fields) {
        FieldEditor *editor = m_form->editor(QString(field.name));
        const auto preset = std::find_if(m_preset.begin(), m_preset.end(), [&](const auto &value) { return value.field == field.name; });
        if (editor && preset != m_preset.end()) {
            editor->setValue(m_document->programme(), preset->value);
            editor->setModified(true);
        }
    }
    m_form->focusFirst();
}

bool RecordDialog::add()
{
    if (!m_document)
        return false;
    const auto values = m_form->changedValues(m_document->programme());
    base::Result<qint64> applied = 0;
    if (!values)
        return false;
    const auto change = domain::addRecord(m_document->programme(), m_info.table, *values);
    applied = change ? m_document->apply(*change) : base::Result<qint64>(change.failure());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, applied ? quietColour(colours) : errorColour(colours));
    m_message->setPalette(colours);
    m_message->setText(applied ? change->label : applied.error().message);
    if (applied)
        Q_EMIT added(domain::addedIds(*change, m_info.table).value(0));
    return applied.has_value();
}

} // namespace gui
