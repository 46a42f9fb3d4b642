#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// certificates FILE ready|issue|reprint|supersede|revoke|handover: who is entitled, issuing, and what becomes of what was issued.
class CertificatesCommand : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] QList<Argument> furtherArguments() const override;
    [[nodiscard]] Access access(const Call &call) const override;
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;

private:
    [[nodiscard]] static base::Result<ExitCode> ready(Call &call, const workspace::Document &document);
    [[nodiscard]] static base::Result<ExitCode> issue(Call &call, workspace::Document &document);
};

} // namespace cli
