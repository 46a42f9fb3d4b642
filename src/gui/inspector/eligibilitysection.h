#pragma once

#include "domain/rules/eligibilityverdict.h"
#include "gui/inspector/inspectorsection.h"
#include "workspace/document.h"

#include <QPointer>

class QLabel;
class QMenu;
class QToolButton;
class QTreeWidget;

namespace gui {

class DetailsSection;

/// Whether a participant may take part and why, or what a municipality brings for its people; below it
/// the grounds, added, edited and removed in place.
class EligibilitySection : public InspectorSection
{
    Q_OBJECT
public:
    /// `table` is "participant" or "municipality".
    EligibilitySection(const QString &table, const PageContext &context, QWidget *parent);

    QString title() const override;
    void showRows(workspace::Document &document, const QList<qint64> &ids) override;
    void focusFirst() override;

private:
    void setupVerdict();
    void setupGrounds();
    void setupLayout();
    void showVerdictOnPerson();
    void showMunicipality();
    void addLine(const QString &text, const QString &iconName, const QString &toolTip, domain::EligibilityId row);
    void selectGround(domain::EligibilityId id);
    void showSelected();
    void addGround(domain::EligibilityGround ground);
    void removeGround();
    [[nodiscard]] bool isOnPerson() const;
    [[nodiscard]] domain::EligibilityId selectedGround() const;

    const QString m_table;
    QPointer<workspace::Document> m_document;
    qint64 m_id = 0;
    QLabel *m_icon;
    QLabel *m_verdict;
    QLabel *m_reason;
    QTreeWidget *m_grounds;
    QToolButton *m_add;
    QToolButton *m_remove;
    QLabel *m_holder;
    DetailsSection *m_details;
    bool m_filling = false;
};

} // namespace gui
