#include "models/persontexts.h"

#include "base/text.h"

#include <QStringList>

namespace models {

QList<FoldedWord> foldedWords(const QString &filter)
{
    QList<FoldedWord> words;
    for (const QString &word : filter.split(u' ', Qt::SkipEmptyParts))
        words.append({base::fold(word), base::foldUmlauts(word)});
    return words;
}

bool PersonText::holds(const QList<FoldedWord> &words) const
{
    return std::all_of(words.begin(), words.end(), [&](const FoldedWord &word) {
        return folded.contains(word.folded) || foldedUmlauts.contains(word.foldedUmlauts);
    });
}

QList<PersonText> personTexts(const domain::Programme &programme)
{
    const QList<domain::ParticipantId> order = domain::participantsByName(programme);
    QList<PersonText> texts;
    texts.reserve(order.size());
    for (const domain::ParticipantId id : order) {
        const domain::Participant &participant = *programme.find(id);
        const domain::Municipality *municipality = programme.find(participant.municipality);
        const QString text = domain::fullName(participant) + u' ' + (municipality ? municipality->name : QString()) + u' ' + participant.organisation;
        const QString name = QStringList{QString(), participant.familyName, participant.givenName, participant.namePrefix}.join(u' ').replace(u'-', u' ');
        texts.append({id, base::fold(text), base::foldUmlauts(text), base::foldUmlauts(name), base::fold(name)});
    }
    return texts;
}

} // namespace models
