#pragma once

#include "pagefixture.h"

#include "gui/messages/messagerecipientspane.h"
#include "gui/messages/messagewindow.h"
#include "gui/widgets/snapshotview.h"
#include "models/messagerecipientsmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace testsupport {

/// A window for messages on the example programme, with its parts.
class MessageFixture : public PageFixture
{
public:
    using PageFixture::PageFixture;

    bool openWindow(const gui::MessageRequest &request, QSize size = QSize(1240, 720))
    {
        window = new gui::MessageWindow(*document, context(), request, nullptr);
        return show(*window, size) && QTest::qWaitFor([this] { return isIdle(); });
    }
    template <class Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        auto *found = window->findChild<Part *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    [[nodiscard]] gui::SnapshotView *view() const { return part<gui::SnapshotView>("recipientsTableView"); }
    [[nodiscard]] const models::MessageRecipientsModel &model() const { return part<gui::MessageRecipientsPane>("messageRecipientsPane")->model(); }
    [[nodiscard]] QString text(const char *label) const { return part<QLabel>(label)->text(); }
    void choose(const char *box, int data) const
    {
        auto *combo = part<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
    }
    void press(const char *button) const
    {
        auto *pressed = part<QPushButton>(button);
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
    }

    QPointer<gui::MessageWindow> window;
};

} // namespace testsupport
