#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace gui {

/// What was written, with a button that opens the folder, and one that marks the dates in it as told once they were sent.
class MessageOutcomeBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageOutcomeBar(QWidget *parent = nullptr);

    /// `awaiting` dates were noted as written and await that the person has sent them.
    void showWritten(const QString &sentence, const QString &folder, int awaiting);
    /// They were sent.
    void showTold(int told);

Q_SIGNALS:
    void toldRequested();
    void openRequested(const QString &folder);

private:
    QString m_folder;
    QLabel *m_label;
    QPushButton *m_open;
    QPushButton *m_told;
};

} // namespace gui
