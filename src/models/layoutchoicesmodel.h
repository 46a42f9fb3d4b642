#pragma once

#include "domain/programme.h"

#include <QAbstractListModel>

namespace models {

/// A layout to open: a template of the programme, or the program's own for a kind and language that has no template
/// yet; that one becomes a template with its first change.
struct LayoutChoice
{
    domain::CertificateTemplateId id; ///< invalid: the program's own
    QString name;
    domain::CertificateKind kind = domain::CertificateKind::Certificate;
    QString language = QStringLiteral("de");
    bool isDefault = false;

    bool operator==(const LayoutChoice &) const = default;
};

/// All layouts by kind and language, the one that is used first.
[[nodiscard]] QList<LayoutChoice> layoutChoices(const domain::Programme &programme);

/// The choice as it stands now: its template, else what is used for its kind and language.
[[nodiscard]] LayoutChoice currentChoice(const domain::Programme &programme, const LayoutChoice &choice);

/// The choice as a row of its table, without its layout.
[[nodiscard]] domain::CertificateTemplate rowOf(const LayoutChoice &choice);

/// The layouts to choose from, with what they are for below their name.
class LayoutChoicesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setProgramme(const domain::Programme &programme);
    [[nodiscard]] const LayoutChoice &choiceAt(int row) const { return m_choices[row]; }
    /// Row of the choice's template, or of its kind and language; -1 when there is none.
    [[nodiscard]] int rowOf(const LayoutChoice &choice) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_choices.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<LayoutChoice> m_choices;
};

} // namespace models
