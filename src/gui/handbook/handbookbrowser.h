#pragma once

#include <QTextBrowser>

#include <functional>

namespace gui {

/// Shows a chapter of the handbook. Reads only what is inside the program, follows links to other chapters and to
/// their headings, and keeps its lines short enough to read.
class HandbookBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HandbookBrowser(QWidget *parent = nullptr);

    /// Text size in steps from the usual one, within -3 and 8.
    void setZoom(int steps);
    [[nodiscard]] int zoom() const { return m_zoom; }
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void zoomChanged(int steps);

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onSourceChanged(const QUrl &url);
    /// What stands at the top of the view stands there after the change too.
    void keepPlace(const std::function<void()> &change);
    void applyWidth();
    void applyStyle();
    void scrollToHeading(const QString &anchor);

    int m_zoom = 0;
};

} // namespace gui
