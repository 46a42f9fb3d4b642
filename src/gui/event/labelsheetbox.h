#pragma once

#include "printing/labelformat.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace gui {

/// Chooses a sheet of labels: a known format or an own one by its measures, the first label that is still there, how far the
/// printer is off, outlines for a trial.
class LabelSheetBox : public QWidget
{
    Q_OBJECT
public:
    explicit LabelSheetBox(QWidget *parent = nullptr);

    void setSheet(const printing::LabelSheet &sheet);
    [[nodiscard]] printing::LabelSheet sheet() const;

Q_SIGNALS:
    void sheetChanged();

private:
    enum Measure { Width, Height, Left, Top, StepRight, StepDown, MeasureCount };

    void setupFormats();
    [[nodiscard]] QWidget *makeOwnFormat();
    [[nodiscard]] QDoubleSpinBox *millimetres(const QString &name, double least, double most);
    [[nodiscard]] QSpinBox *number(const QString &name, int most);
    void showOwn(const printing::LabelFormat &format);
    void change();

    QComboBox *m_format;
    QSpinBox *m_columns = nullptr;
    QSpinBox *m_rows = nullptr;
    QDoubleSpinBox *m_measures[MeasureCount] = {};
    QWidget *m_own; ///< made after them: it sets them
    QSpinBox *m_start;
    QDoubleSpinBox *m_offsetX;
    QDoubleSpinBox *m_offsetY;
    QCheckBox *m_outlines;
    QLabel *m_problem;
    bool m_isFilling = false;
};

} // namespace gui
