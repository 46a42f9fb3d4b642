#pragma once

#include "gui/layout/propertypanel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

/// Which picture an element shows, and what it says to somebody who does not see it.
class ImagePanel : public PropertyPanel
{
    Q_OBJECT
public:
    explicit ImagePanel(LayoutEditor &editor);

    [[nodiscard]] QWidget *mainField() const override;

protected:
    void fill() override;

private:
    void setupPlace();
    void choose();
    void take(const QString &path);
    [[nodiscard]] QString sourceText(const printing::ImageElement &image);

    QPushButton *m_choose;
    QCheckBox *m_logo;
    QLabel *m_source;
    QLineEdit *m_description;
    QComboBox *m_across;
    QComboBox *m_down;
    QString m_describedBlob; ///< hash
    QString m_blobText;      ///< what is said of it
};

} // namespace gui
