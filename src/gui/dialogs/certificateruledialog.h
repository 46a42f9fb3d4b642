#pragma once

#include "domain/rules/certificaterule.h"
#include "gui/pages/page.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace domain {
struct RuleEffect;
}

namespace gui {

/// The rule on who gets a certificate, in words: sentences that are asked for or not, with numbers in them. Says while it is
/// edited who is entitled now and who would be, before the rule is changed as one change.
class CertificateRuleDialog : public QDialog
{
    Q_OBJECT
public:
    CertificateRuleDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

Q_SIGNALS:
    void changed(const QString &label);

private:
    [[nodiscard]] QWidget *makeSentences();
    [[nodiscard]] QWidget *makeFooter();
    /// A line with a sentence that may be asked for; `number` stands where the sentence has %1.
    QCheckBox *addSentence(QBoxLayout &layout, const QString &sentence, const char *name, QSpinBox *number = nullptr);
    void fill(const domain::CertificateRule &rule);
    [[nodiscard]] domain::CertificateRule rule() const;
    void follow();
    void showEffect(const domain::RuleEffect &effect);
    void take();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QCheckBox *m_kickoff = nullptr;
    QCheckBox *m_trainings = nullptr;
    QSpinBox *m_trainingCount;
    QCheckBox *m_closing = nullptr;
    QCheckBox *m_hours = nullptr;
    QSpinBox *m_hoursPercent;
    QCheckBox *m_known = nullptr;
    QSpinBox *m_partialPercent;
    QLabel *m_sentence;
    QLabel *m_effect;
    QListWidget *m_people;
    QPushButton *m_take = nullptr;
    int m_number = 0; ///< of the newest computation
};

} // namespace gui
