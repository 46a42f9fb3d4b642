#pragma once

#include "base/error.h"
#include "domain/changeset.h"
#include "gui/layout/editlabels.h"
#include "models/layoutchoicesmodel.h"
#include "printing/layoutsnapping.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace workspace {
class Document;
}

namespace gui {

class Prompter;

/// The layout that is open in the editor, what is selected in it, and the one way to change it: each edit is a change to
/// the programme. Edits that belong together (nudges, typing) are gathered until nothing came for a moment or something
/// else is done.
class LayoutEditor : public QObject
{
    Q_OBJECT
public:
    LayoutEditor(workspace::Document &document, Prompter &prompter, QWidget *window);

    [[nodiscard]] workspace::Document &document() const { return m_document; }
    [[nodiscard]] Prompter &prompter() const { return m_prompter; }
    /// For messages.
    [[nodiscard]] QWidget *window() const { return m_window; }
    /// The file can only be looked at, or the layout in it cannot be read.
    [[nodiscard]] bool isReadOnly() const;
    /// The layout in the file cannot be read: the program's own is shown instead.
    [[nodiscard]] bool isRefused() const { return !m_refused.isEmpty(); }

    void open(const models::LayoutChoice &choice);
    [[nodiscard]] const models::LayoutChoice &choice() const { return m_choice; }
    /// As it is shown: with what is being dragged.
    [[nodiscard]] const printing::CertificateLayout &layout() const { return m_layout; }

    [[nodiscard]] const printing::ElementIds &selection() const { return m_selection; }
    void select(const printing::ElementIds &ids);
    /// The only element that is selected, else nullptr.
    [[nodiscard]] const printing::LayoutElement *selected() const;
    /// The next element after the selected one in the order of the page; false at the end.
    bool selectNext(int step);

    /// Shows a layout without keeping it, while something is dragged; cancel() brings back what is kept.
    void show(const printing::CertificateLayout &layout);
    void cancel();

    /// Keeps `layout`, which differs at the selected elements. Edits with the same `gather` that follow each other within
    /// a moment become one change. `files` are pictures that the layout names and the programme does not have yet.
    void edit(LayoutEdit edit, const printing::CertificateLayout &layout, const QString &gather = {}, const QList<domain::Blob> &files = {});
    /// The same about other elements, which are selected then; `named` is the layout that holds them.
    void edit(LayoutEdit edit, const printing::EditedLayout &edited, const printing::CertificateLayout &named, const QList<domain::Blob> &files = {});
    /// Changes those selected elements whose content is a `Content`.
    template <class Content, class Change>
    void editContent(LayoutEdit kind, const QString &gather, Change change)
    {
        edit(kind, printing::withContent<Content>(m_layout, m_selection, change), gather);
    }
    /// Keeps now what was gathered.
    void flush();
    [[nodiscard]] bool isGathering() const { return !m_gather.isEmpty(); }

    void undo(bool again);

Q_SIGNALS:
    void layoutChanged();
    void selectionChanged();
    /// Another layout is open, or its name has changed.
    void choiceChanged();

private:
    void reload();
    void tellRefusal(const base::Error &error);
    void setLayout(const printing::CertificateLayout &layout);
    void keep(const printing::CertificateLayout &layout, const QString &label, const QList<domain::Blob> &files);

    workspace::Document &m_document;
    Prompter &m_prompter;
    QWidget *m_window;
    models::LayoutChoice m_choice;
    printing::CertificateLayout m_kept; ///< as the programme has it
    printing::CertificateLayout m_layout;
    printing::ElementIds m_selection;
    QTimer m_gathering;
    QString m_gather; ///< what is gathered; empty: nothing
    QString m_label;
    QString m_refused; ///< a layout in the file that cannot be read
};

} // namespace gui
