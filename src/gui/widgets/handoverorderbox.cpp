#include "gui/widgets/handoverorderbox.h"

#include "workspace/settings.h"

#include <QComboBox>

namespace gui {

namespace {

/// Where the settings remember the order chosen last.
const QString OrderChoice = QStringLiteral("certificates.handoverOrder");

} // namespace

QComboBox *makeHandoverOrderBox(workspace::Settings &settings)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("orderComboBox"));
    for (const domain::EnumEntry &entry : domain::EnumTraits<domain::HandoverOrder>::entries)
        box->addItem(domain::enumLabel(static_cast<domain::HandoverOrder>(entry.value)), entry.value);
    box->setCurrentIndex(std::max(0, box->findData(settings.choice(OrderChoice, int(domain::HandoverOrder::Listed)).toInt())));
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [box, &settings] { settings.setChoice(OrderChoice, box->currentData()); });
    return box;
}

domain::HandoverOrder handoverOrder(const QComboBox &box)
{
    return static_cast<domain::HandoverOrder>(box.currentData().toInt());
}

} // namespace gui
