#include "gui/wizards/importcolumnsstep.h"

#include "gui/wizards/columnmapping.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gui {

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : QWidget(parent), m_recipe(new QComboBox), m_forget(new QPushButton(tr("&Forget"))), m_hint(new QLabel), m_columns(new ColumnMapping)
{
    m_recipe->setObjectName(QStringLiteral("recipeComboBox"));
    m_recipe->setEditable(true);
    m_recipe->setInsertPolicy(QComboBox::NoInsert);
    m_recipe->setMinimumContentsLength(28);
    m_recipe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recipe->lineEdit()->setPlaceholderText(tr("Name of the sender or form"));
    auto *label = new QLabel(tr("&Recipe"));
    label->setBuddy(m_recipe);
    m_recipe->lineEdit()->setAccessibleName(tr("Recipe"));
    const QString purpose = tr("A recipe remembers the columns for the next list of this sender");
    m_recipe->setToolTip(purpose);
    connect(m_recipe, &QComboBox::activated, this, &ImportColumnsStep::optionsChanged);
    connect(m_recipe->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_recipe->lineEdit()->isModified())
            Q_EMIT optionsChanged();
        m_recipe->lineEdit()->setModified(false);
    });
    m_forget->setObjectName(QStringLiteral("forgetPushButton"));
    m_forget->setToolTip(tr("Removes this recipe; lists of this sender are recognised anew"));
    m_forget->setAutoDefault(false);
    connect(m_recipe, &QComboBox::editTextChanged, this, &ImportColumnsStep::updateForget);
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(m_recipe->currentText().trimmed()); });
    m_hint->setObjectName(QStringLiteral("recipeHintLabel"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    connect(m_columns, &ColumnMapping::chosenChanged, this, &ImportColumnsStep::optionsChanged);
    auto *recipe = new QHBoxLayout;
    recipe->addWidget(label);
    recipe->addWidget(m_recipe);
    recipe->addWidget(m_forget);
    recipe->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(recipe);
    layout->addWidget(m_columns, 1);
    updateForget();
}

void ImportColumnsStep::updateForget()
{
    m_forget->setEnabled(m_recipe->findText(m_recipe->currentText().trimmed(), Qt::MatchFixedString | Qt::MatchCaseSensitive) >= 0);
}

void ImportColumnsStep::setRecipes(const QStringList &names)
{
    const QSignalBlocker blocker(m_recipe);
    const QString text = m_recipe->currentText();
    m_recipe->clear();
    m_recipe->addItems(names);
    m_recipe->setCurrentText(text);
    updateForget();
}

void ImportColumnsStep::setOptions(const workspace::ListImportOptions &options)
{
    const QSignalBlocker blocker(m_recipe);
    m_recipe->setCurrentText(options.recipe);
    updateForget();
    m_columns->setChosenFields(options.fieldOfHeading);
    showNothing();
}

void ImportColumnsStep::takeOptions(workspace::ListImportOptions &options) const
{
    options.recipe = m_recipe->currentText().trimmed();
    options.fieldOfHeading = m_columns->chosenFields();
}

void ImportColumnsStep::showColumns(const workspace::PlannedImport &import)
{
    m_columns->setColumns(import.preview);
    if (!import.isUnderstood)
        m_hint->setText(tr("The headings are not understood. Say which columns hold names and addresses."));
    else if (!import.recipe.isEmpty())
        m_hint->setText(tr("Read as remembered under “%1”.").arg(import.recipe));
    else
        m_hint->setText(tr("With a name, the columns are remembered for the next list of this sender."));
}

void ImportColumnsStep::showNothing()
{
    m_columns->clear();
    m_hint->clear();
}

} // namespace gui
