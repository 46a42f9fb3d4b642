#include "gui/layout/pagepanel.h"

#include "gui/layout/layoutpreview.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "workspace/document.h"
#include "workspace/templatefiles.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace gui {

namespace {

struct Format
{
    QString name;
    QSizeF size; ///< upright, mm
};

QList<Format> formats()
{
    return {{QStringLiteral("A3"), {297, 420}}, {QStringLiteral("A4"), {210, 297}}, {QStringLiteral("A5"), {148, 210}}};
}

QSizeF upright(QSizeF size)
{
    return size.width() > size.height() ? size.transposed() : size;
}

} // namespace

PagePanel::PagePanel(LayoutEditor &editor, LayoutPreview &preview)
    : PropertyPanel(editor, tr("Page")), m_preview(preview), m_format(new QComboBox), m_orientation(new QComboBox),
      m_width(numberBox(printing::layoutlimits::SmallestPage, printing::layoutlimits::LargestPage, 1, 2, tr(" mm"))),
      m_height(numberBox(printing::layoutlimits::SmallestPage, printing::layoutlimits::LargestPage, 1, 2, tr(" mm"))),
      m_choose(new QPushButton(icon(QStringLiteral("document-open")), tr("Choose &Background…"))), m_remove(new QPushButton(tr("&Remove Background"))), m_background(new QLabel)
{
    setupSize();
    setupBackground();
}

void PagePanel::setupSize()
{
    for (const Format &format : formats())
        m_format->addItem(format.name, format.size);
    m_format->addItem(tr("Own size"));
    m_orientation->addItem(tr("Upright"), false);
    m_orientation->addItem(tr("Landscape"), true);
    addRow(tr("&Format"), m_format, "pageFormatComboBox");
    addRow(tr("&Orientation"), m_orientation, "pageOrientationComboBox");
    addRow(tr("&Width"), m_width, "pageWidthDoubleSpinBox");
    addRow(tr("&Height"), m_height, "pageHeightDoubleSpinBox");
    const auto fromFormat = [this] {
        QSizeF size = m_format->currentData().toSizeF();
        if (size.isEmpty())
            size = upright(editor().layout().size);
        resizePage(m_orientation->currentData().toBool() ? size.transposed() : size);
    };
    connect(m_format, &QComboBox::activated, this, [this, fromFormat] {
        // An own size is written into the fields below.
        if (m_format->currentData().isNull())
            m_width->setFocus(Qt::OtherFocusReason);
        else
            fromFormat();
    });
    connect(m_orientation, &QComboBox::activated, this, fromFormat);
    for (QDoubleSpinBox *box : {m_width, m_height})
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] { resizePage({m_width->value(), m_height->value()}); });
}

void PagePanel::setupBackground()
{
    for (QPushButton *button : {m_choose, m_remove})
        button->setAutoDefault(false);
    m_choose->setObjectName(QStringLiteral("chooseBackgroundPushButton"));
    m_remove->setObjectName(QStringLiteral("removeBackgroundPushButton"));
    m_background->setObjectName(QStringLiteral("backgroundLabel"));
    m_background->setTextFormat(Qt::PlainText);
    m_background->setWordWrap(true);
    form()->addRow(m_choose);
    form()->addRow(m_remove);
    form()->addRow(m_background);
    connect(m_choose, &QPushButton::clicked, this, &PagePanel::chooseBackground);
    connect(m_remove, &QPushButton::clicked, this, &PagePanel::removeBackground);
}

void PagePanel::fill()
{
    const QSizeF size = editor().layout().size;
    const int format = m_format->findData(upright(size));
    m_format->setCurrentIndex(format >= 0 ? format : m_format->count() - 1);
    m_orientation->setCurrentIndex(size.width() > size.height() ? 1 : 0);
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    const bool hasBackground = !editor().layout().background.isEmpty();
    m_remove->setVisible(hasBackground);
    m_background->setText(hasBackground ? m_preview.layoutPages().backgroundText(editor().layout())
                                        : tr("White. A letterhead as PDF, or a picture (PNG, JPEG, SVG) up to 10 MB, can fill the page."));
}

void PagePanel::resizePage(QSizeF size)
{
    if (!isFilling())
        editor().edit(LayoutEdit::Page, printing::withPageSize(editor().layout(), size), QStringLiteral("page"));
}

void PagePanel::chooseBackground()
{
    FileRequest request;
    request.title = tr("Choose a background");
    request.filter = tr("Letterheads and pictures (*.pdf *.png *.jpg *.jpeg *.svg)");
    editor().prompter().askOpenFile(this, request, [this](const QString &path) { takeBackground(path); });
}

void PagePanel::takeBackground(const QString &path)
{
    const auto blob = workspace::readPicture(path, workspace::PictureUse::Background);
    if (!blob) {
        editor().prompter().tell(window(), blob.error());
        return;
    }
    printing::CertificateLayout layout = editor().layout();
    layout.background = blob->hash;
    editor().edit(LayoutEdit::Background, layout, {}, {*blob});
}

void PagePanel::removeBackground()
{
    printing::CertificateLayout layout = editor().layout();
    layout.background.clear();
    editor().edit(LayoutEdit::Background, layout);
}

} // namespace gui
