#pragma once

#include "domain/records.h"
#include "gui/dialogs/handoutdialog.h"
#include "workspace/planner/allocationrecord.h"

#include <optional>

class QComboBox;
class QRadioButton;

namespace gui {

/// The record of an accepted allocation, or of the plan that the planner shows: for the file or for passing on, as PDF or
/// as JSON.
class AllocationDialog : public HandoutDialog
{
    Q_OBJECT
public:
    enum class Format { Pdf, Json };

    /// `plan` is offered first and chosen; without it the latest allocation is.
    AllocationDialog(const std::optional<workspace::AllocationRecord> &plan, workspace::Document &document, const PageContext &context,
                     QWidget *parent);

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);
    static void openForPlan(QWidget *parent, const PageContext &context, workspace::Document &document, const workspace::AllocationRecord &plan);

protected:
    [[nodiscard]] Work work() const override;
    [[nodiscard]] QString what() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QString fileFilter() const override;
    void follow() override;

private:
    void setupOptions();
    QWidget *audienceOptions();
    void fill();
    [[nodiscard]] bool showsPlan() const;
    [[nodiscard]] const domain::Allocation *allocation() const;
    [[nodiscard]] Format format() const;

    std::optional<workspace::AllocationRecord> m_plan;
    QComboBox *m_allocation;
    QRadioButton *m_forFile;
    QRadioButton *m_forPassingOn;
    QComboBox *m_format;
};

} // namespace gui
