#include "gui/dialogs/programmedialog.h"

#include "gui/inspector/detailssection.h"
#include "gui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace gui {

ProgrammeDialog::ProgrammeDialog(const PageContext &context, workspace::Document &document, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("programmeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Properties of the programme"));
    auto *section = new DetailsSection(domain::recordInfo<domain::ProgrammeInfo>(), context, this);
    const qint64 id = document.programme().info().id.value;
    const auto show = [section, &document, id] { section->showRows(document, {id}); };
    connect(&document, &workspace::Document::changed, section, show);
    connect(&document, &QObject::destroyed, this, &QDialog::close);
    show();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 12);
    layout->addWidget(section, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {520, 560});
}

} // namespace gui
