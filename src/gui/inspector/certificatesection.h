#pragma once

#include "gui/inspector/inspectorsection.h"

class QLabel;

namespace gui {

/// Whether the participant gets a certificate, why not, and which were issued.
class CertificateSection : public InspectorSection
{
    Q_OBJECT
public:
    CertificateSection(const PageContext &context, QWidget *parent);

    QString title() const override;
    void showRows(workspace::Document &document, const QList<qint64> &ids) override;

private:
    struct Answer;
    void show(const Answer &answer);

    qint64 m_id = 0; ///< participant asked about last
    QLabel *m_answer;
    QLabel *m_reasons;
    QLabel *m_issued;
};

} // namespace gui
