#include "gui/layout/imagepanel.h"

#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "workspace/document.h"
#include "workspace/templatefiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace gui {

using printing::ImageElement;

ImagePanel::ImagePanel(LayoutEditor &editor)
    : PropertyPanel(editor, tr("Picture")), m_choose(new QPushButton(icon(QStringLiteral("document-open")), tr("C&hoose Picture…"))),
      m_logo(new QCheckBox(tr("The programme’s l&ogo"))), m_source(new QLabel), m_description(new QLineEdit), m_across(new QComboBox), m_down(new QComboBox)
{
    m_choose->setAutoDefault(false);
    m_choose->setObjectName(QStringLiteral("chooseImagePushButton"));
    m_logo->setObjectName(QStringLiteral("logoCheckBox"));
    m_source->setObjectName(QStringLiteral("imageSourceLabel"));
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_description->setPlaceholderText(tr("Decoration, not read out"));
    form()->addRow(m_logo);
    form()->addRow(m_choose);
    form()->addRow(m_source);
    addRow(tr("&Description"), m_description, "imageDescriptionLineEdit");
    m_description->setMaxLength(printing::layoutlimits::LongestText);
    setupPlace();
    connect(m_choose, &QPushButton::clicked, this, &ImagePanel::choose);
    connect(m_logo, &QCheckBox::clicked, this, [this](bool on) { change<ImageElement>(LayoutEdit::Look, {}, [on](ImageElement &image) { image.isLogo = on; }); });
    connect(m_description, &QLineEdit::textEdited, this, [this](const QString &text) {
        change<ImageElement>(LayoutEdit::Look, QStringLiteral("description"), [&text](ImageElement &image) { image.description = text; });
    });
}

void ImagePanel::setupPlace()
{
    for (const auto &[text, value] : {std::pair{tr("Left"), Qt::AlignLeft}, {tr("Centre"), Qt::AlignHCenter}, {tr("Right"), Qt::AlignRight}})
        m_across->addItem(text, int(value));
    for (const auto &[text, value] : {std::pair{tr("Top"), Qt::AlignTop}, {tr("Middle"), Qt::AlignVCenter}, {tr("Bottom"), Qt::AlignBottom}})
        m_down->addItem(text, int(value));
    addRow(tr("A&cross"), m_across, "imageAcrossComboBox");
    addRow(tr("Dow&n"), m_down, "imageDownComboBox");
    const auto align = [this] {
        const Qt::Alignment alignment = Qt::Alignment(m_across->currentData().toInt() | m_down->currentData().toInt());
        change<ImageElement>(LayoutEdit::Look, {}, [alignment](ImageElement &image) { image.alignment = alignment; });
    };
    for (QComboBox *box : {m_across, m_down})
        connect(box, &QComboBox::activated, this, align);
}

QWidget *ImagePanel::mainField() const
{
    return m_choose->isEnabled() ? static_cast<QWidget *>(m_choose) : m_logo;
}

QString ImagePanel::sourceText(const ImageElement &image)
{
    if (image.isLogo)
        return editor().document().programme().info().logo.isEmpty() ? tr("The programme has no logo yet: the name of the organiser stands in its place.") : QString();
    if (image.blob.isEmpty())
        return tr("No picture yet. PNG, JPEG or SVG, up to 10 MB.");
    // Read once, not with each step of a drag.
    if (m_describedBlob != image.blob) {
        const auto blob = editor().document().file().blob(image.blob);
        if (!blob)
            return blob.error().message;
        m_describedBlob = image.blob;
        //: kind of a picture, its size
        m_blobText = tr("%1, %2").arg(blob->mediaType.section(u'/', 1).section(u'+', 0, 0).toUpper(), QLocale().formattedDataSize(blob->content.size()));
    }
    return m_blobText;
}

void ImagePanel::fill()
{
    const ImageElement *image = content<ImageElement>();
    if (!image)
        return;
    m_logo->setChecked(image->isLogo);
    m_choose->setEnabled(!image->isLogo);
    m_source->setText(sourceText(*image));
    m_source->setVisible(!m_source->text().isEmpty());
    if (m_description->text() != image->description)
        m_description->setText(image->description);
    m_across->setCurrentIndex(m_across->findData(int(image->alignment & Qt::AlignHorizontal_Mask)));
    m_down->setCurrentIndex(m_down->findData(int(image->alignment & Qt::AlignVertical_Mask)));
}

void ImagePanel::choose()
{
    FileRequest request;
    request.title = tr("Choose a picture");
    request.filter = tr("Pictures (*.png *.jpg *.jpeg *.svg)");
    editor().prompter().askOpenFile(this, request, [this](const QString &path) { take(path); });
}

void ImagePanel::take(const QString &path)
{
    const auto blob = workspace::readPicture(path, workspace::PictureUse::Image);
    if (!blob) {
        editor().prompter().tell(window(), blob.error());
        return;
    }
    const auto layout = printing::withContent<ImageElement>(editor().layout(), editor().selection(), [&blob](ImageElement &image) { image.blob = blob->hash; });
    editor().edit(LayoutEdit::Look, layout, {}, {*blob});
}

} // namespace gui
