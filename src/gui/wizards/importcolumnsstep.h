#pragma once

#include "workspace/listimport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

class ColumnMapping;

/// Second step of an import of participants: what each column means, and the recipe to remember it by.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    /// Names of the recipes that there are.
    void setRecipes(const QStringList &names);
    /// What was chosen for the list that is read.
    void setOptions(const workspace::ListImportOptions &options);
    /// Puts what was chosen here into `options`.
    void takeOptions(workspace::ListImportOptions &options) const;
    void showColumns(const workspace::PlannedImport &import);
    void showNothing();

Q_SIGNALS:
    void optionsChanged();
    /// The recipe of this name is not wanted any more.
    void forgetRequested(const QString &recipe);

private:
    void updateForget();

    QComboBox *m_recipe;
    QPushButton *m_forget;
    QLabel *m_hint;
    ColumnMapping *m_columns;
};

} // namespace gui
