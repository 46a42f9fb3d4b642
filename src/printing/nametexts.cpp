#include "printing/nametexts.h"

namespace printing {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString salutationText(domain::Salutation salutation, DocumentLanguage language)
{
    const DocumentTexts &texts = documentTexts(language);
    switch (salutation) {
    case domain::Salutation::Ms: return texts.ms;
    case domain::Salutation::Mr: return texts.mr;
    case domain::Salutation::None: break;
    }
    return {};
}

} // namespace printing
