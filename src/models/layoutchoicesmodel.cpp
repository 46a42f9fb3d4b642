#include "models/layoutchoicesmodel.h"

#include "domain/verbs/templateverbs.h"
#include "models/listdiff.h"
#include "printing/documenttexts.h"

#include <QTextDocument>

namespace models {

using domain::CertificateKind;
using domain::CertificateTemplate;

namespace {

/// The choices of one kind and language; the program's own when there is no template.
QList<LayoutChoice> choicesFor(const domain::Programme &programme, CertificateKind kind, const QString &language)
{
    QList<LayoutChoice> choices;
    for (const CertificateTemplate &row : programme.table<CertificateTemplate>()) {
        if (row.kind == kind && row.language == language)
            choices.append({row.id, row.name, kind, language, row.isDefault});
    }
    std::stable_sort(choices.begin(), choices.end(), [](const LayoutChoice &a, const LayoutChoice &b) { return a.isDefault > b.isDefault; });
    if (choices.isEmpty()) {
        const printing::DocumentTexts &texts = printing::documentTexts(printing::documentLanguage(language));
        choices.append({{}, kind == CertificateKind::Certificate ? texts.certificate : texts.attendanceConfirmation, kind, language, true});
    }
    return choices;
}

/// What tells a choice from the others when its name changes.
QString keyOf(const LayoutChoice &choice)
{
    return choice.id.isValid() ? QString::number(choice.id.value) : QStringLiteral("%1 %2").arg(int(choice.kind)).arg(choice.language);
}

QStringList keysOf(const QList<LayoutChoice> &choices)
{
    QStringList keys;
    for (const LayoutChoice &choice : choices)
        keys.append(keyOf(choice));
    return keys;
}

QString useText(const LayoutChoice &choice)
{
    const QString kind = domain::enumLabel(choice.kind);
    const QString language = choice.language == QLatin1StringView("en") ? LayoutChoicesModel::tr("English") : LayoutChoicesModel::tr("German");
    if (!choice.id.isValid())
        //: kind and language of a layout
        return LayoutChoicesModel::tr("%1, %2, comes with the program").arg(kind, language);
    //: kind and language of a layout
    return choice.isDefault ? LayoutChoicesModel::tr("%1, %2, is used").arg(kind, language) : LayoutChoicesModel::tr("%1, %2").arg(kind, language);
}

} // namespace

QList<LayoutChoice> layoutChoices(const domain::Programme &programme)
{
    QList<LayoutChoice> choices;
    for (const CertificateKind kind : {CertificateKind::Certificate, CertificateKind::AttendanceConfirmation}) {
        for (const QString &language : {QStringLiteral("de"), QStringLiteral("en")})
            choices += choicesFor(programme, kind, language);
    }
    return choices;
}

LayoutChoice currentChoice(const domain::Programme &programme, const LayoutChoice &choice)
{
    if (const CertificateTemplate *row = programme.find(choice.id))
        return {row->id, row->name, row->kind, row->language, row->isDefault};
    return choicesFor(programme, choice.kind, choice.language).constFirst();
}

domain::CertificateTemplate rowOf(const LayoutChoice &choice)
{
    return {choice.id, choice.name, choice.kind, choice.language, {}, choice.isDefault};
}

void LayoutChoicesModel::setProgramme(const domain::Programme &programme)
{
    const QList<LayoutChoice> wanted = layoutChoices(programme);
    QHash<QString, LayoutChoice> byKey;
    for (const LayoutChoice &choice : wanted)
        byKey.insert(keyOf(choice), choice);
    const QHash<QString, LayoutChoice> before = [this] {
        QHash<QString, LayoutChoice> known;
        for (const LayoutChoice &choice : std::as_const(m_choices))
            known.insert(keyOf(choice), choice);
        return known;
    }();
    QStringList keys = keysOf(m_choices);
    const auto fill = [&] {
        m_choices.clear();
        for (const QString &key : std::as_const(keys))
            m_choices.append(before.contains(key) ? before.value(key) : byKey.value(key));
    };
    const ListSteps steps{[this](int first, int last) { beginRemoveRows({}, first, last); }, [&] { fill(); endRemoveRows(); },
                          [this](int first, int last) { beginInsertRows({}, first, last); }, [&] { fill(); endInsertRows(); },
                          [this] { beginResetModel(); }, [&] { fill(); endResetModel(); }};
    updateList(keys, keysOf(wanted), steps);
    m_choices = wanted;
    for (int row = 0; row < m_choices.size(); ++row) {
        if (const auto old = before.constFind(keys[row]); old != before.cend() && !(*old == m_choices[row]))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int LayoutChoicesModel::rowOf(const LayoutChoice &choice) const
{
    const QString key = keyOf(choice);
    for (int row = 0; row < m_choices.size(); ++row) {
        if (keyOf(m_choices[row]) == key)
            return row;
    }
    return -1;
}

QVariant LayoutChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LayoutChoice &choice = m_choices[index.row()];
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1\n%2").arg(choice.name, useText(choice));
    case Qt::EditRole: return choice.name;
    case Qt::ToolTipRole: return Qt::convertFromPlainText(QStringLiteral("%1\n%2").arg(choice.name, useText(choice)), Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(choice.name, useText(choice));
    default: return {};
    }
}

} // namespace models
