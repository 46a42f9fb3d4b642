#pragma once

#include "gui/layout/layoutpages.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace gui {

class LayoutEditor;

/// The open layout laid out with the data of a person, or with the names of its placeholders.
class LayoutPreview : public QObject
{
    Q_OBJECT
public:
    LayoutPreview(LayoutEditor &editor, QObject *parent);

    /// Nobody: placeholders show their names.
    void setPerson(std::optional<domain::ParticipantId> person);
    [[nodiscard]] std::optional<domain::ParticipantId> person() const { return m_person; }
    [[nodiscard]] const QList<printing::Page> &pages() const { return m_laidOut.pages; }
    [[nodiscard]] const QList<LayoutFinding> &findings() const { return m_laidOut.findings; }
    [[nodiscard]] LayoutPages &layoutPages() { return m_pages; }
    /// What is printed for the person; an example for nobody.
    [[nodiscard]] printing::CertificateData data() const;

Q_SIGNALS:
    void pagesChanged();

private:
    void layOut();

    LayoutEditor &m_editor;
    LayoutPages m_pages;
    std::optional<domain::ParticipantId> m_person;
    LaidOut m_laidOut;
};

} // namespace gui
