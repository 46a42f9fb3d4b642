#include "domain/verbs/templateverbs.h"

#include "base/text.h"
#include "domain/draft.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Failure missing(CertificateTemplateId id)
{
    return refused(QCoreApplication::translate("domain", "There is no certificate template %1.").arg(id.value));
}

bool isTaken(const Programme &programme, const QString &name, CertificateTemplateId except)
{
    const auto &templates = programme.table<CertificateTemplate>();
    return std::any_of(templates.begin(), templates.end(), [&](const CertificateTemplate &row) { return row.id != except && row.name.compare(name, Qt::CaseInsensitive) == 0; });
}

/// The name itself, else with the lowest number behind it that is free; shortened where both are too long.
QString freeName(const Programme &programme, const QString &name)
{
    QString candidate = name;
    for (int number = 2; isTaken(programme, candidate, {}); ++number) {
        const QString end = QStringLiteral(" (%1)").arg(number);
        candidate = name.left(LongestTemplateName - end.size()).trimmed() + end;
    }
    return candidate;
}

/// InputRefused when a template cannot be called like this.
base::Result<> checkName(const QString &name)
{
    if (name.isEmpty())
        return refused(QCoreApplication::translate("domain", "A layout needs a name."));
    if (name.size() > LongestTemplateName)
        return refused(QCoreApplication::translate("domain", "The name of a layout has at most %1 characters. Please choose a shorter one.").arg(LongestTemplateName));
    return {};
}

bool isSameUse(const CertificateTemplate &row, const CertificateTemplate &other)
{
    return row.kind == other.kind && row.language == other.language;
}

void addFiles(Draft &draft, const QList<Blob> &files)
{
    for (const Blob &file : files)
        draft.addBlob(file);
}

} // namespace

base::Result<ChangeSet> addTemplate(const Programme &programme, const NewTemplate &added, const QString &label)
{
    const QString wanted = base::cleaned(added.name);
    if (const auto checked = checkName(wanted); !checked)
        return checked.failure();
    CertificateTemplate row;
    row.name = freeName(programme, wanted);
    row.kind = added.kind;
    row.language = added.language;
    row.layout = added.layout;
    const auto &templates = programme.table<CertificateTemplate>();
    row.isDefault = std::none_of(templates.begin(), templates.end(), [&row](const CertificateTemplate &other) { return isSameUse(row, other) && other.isDefault; });
    Draft draft(programme, label.isEmpty() ? QCoreApplication::translate("domain", "Add the layout “%1”").arg(row.name) : label);
    draft.add(row);
    addFiles(draft, added.files);
    return draft.take();
}

base::Result<ChangeSet> changeLayout(const Programme &programme, CertificateTemplateId id, const QString &layout, const QString &label,
                                     const QList<Blob> &files)
{
    const CertificateTemplate *current = programme.find(id);
    if (!current)
        return missing(id);
    if (current->layout == layout)
        return ChangeSet();
    CertificateTemplate changed = *current;
    changed.layout = layout;
    Draft draft(programme, label);
    draft.update(changed);
    addFiles(draft, files);
    return draft.take();
}

base::Result<ChangeSet> renameTemplate(const Programme &programme, CertificateTemplateId id, const QString &name)
{
    const CertificateTemplate *current = programme.find(id);
    if (!current)
        return missing(id);
    CertificateTemplate changed = *current;
    changed.name = base::cleaned(name);
    if (const auto checked = checkName(changed.name); !checked)
        return checked.failure();
    if (isTaken(programme, changed.name, id))
        return refused(QCoreApplication::translate("domain", "There is a layout “%1” already. Please choose another name.").arg(changed.name));
    Draft draft(programme, QCoreApplication::translate("domain", "Rename the layout “%1” to “%2”").arg(current->name, changed.name));
    draft.update(changed);
    return draft.take();
}

base::Result<ChangeSet> setDefaultTemplate(const Programme &programme, CertificateTemplateId id)
{
    const CertificateTemplate *chosen = programme.find(id);
    if (!chosen)
        return missing(id);
    Draft draft(programme, QCoreApplication::translate("domain", "Make “%1” the layout that is used").arg(chosen->name));
    for (CertificateTemplate row : programme.table<CertificateTemplate>()) {
        if (!isSameUse(row, *chosen))
            continue;
        row.isDefault = row.id == id;
        draft.update(row);
    }
    return draft.take();
}

base::Result<ChangeSet> removeTemplate(const Programme &programme, CertificateTemplateId id)
{
    const CertificateTemplate *row = programme.find(id);
    if (!row)
        return missing(id);
    const CertificateTemplate removed = *row;
    Draft draft(programme, QCoreApplication::translate("domain", "Remove the layout “%1”").arg(removed.name));
    if (const auto done = draft.remove(QSet{id}); !done)
        return done.failure();
    if (removed.isDefault) {
        const Programme rest = draft.programme();
        if (const CertificateTemplate *other = defaultTemplate(rest, removed.kind, removed.language)) {
            CertificateTemplate next = *other;
            next.isDefault = true;
            draft.update(next);
        }
    }
    return draft.take();
}

const CertificateTemplate *defaultTemplate(const Programme &programme, CertificateKind kind, const QString &language)
{
    const CertificateTemplate *first = nullptr;
    for (const CertificateTemplate &row : programme.table<CertificateTemplate>()) {
        if (row.kind != kind || row.language != language)
            continue;
        if (row.isDefault)
            return &row;
        if (!first)
            first = &row;
    }
    return first;
}

} // namespace domain
