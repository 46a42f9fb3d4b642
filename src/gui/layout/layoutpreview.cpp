#include "gui/layout/layoutpreview.h"

#include "base/clock.h"
#include "domain/verbs/certificateverbs.h"
#include "gui/layout/layouteditor.h"
#include "printing/certificatebuilder.h"
#include "workspace/document.h"

namespace gui {

namespace {

/// As long as the signed statement of a usual name, so that the QR code has its size.
const QString exampleStatement = QStringLiteral("IL1:") + QStringLiteral("7WE QE4X5Z2B0%.").repeated(18);

QList<printing::AttendedSession> exampleSessions(printing::DocumentLanguage language)
{
    const bool isGerman = language == printing::DocumentLanguage::German;
    const QDate first(base::Clock::today().year(), 10, 8);
    return {{first, isGerman ? QStringLiteral("Auftaktworkshop") : QStringLiteral("Kick-off workshop"), {}, 180},
            {first.addDays(14), isGerman ? QStringLiteral("Impuls-Training") : QStringLiteral("Impulse training"), QStringLiteral("online"), 120},
            {first.addDays(63), isGerman ? QStringLiteral("Abschlussveranstaltung") : QStringLiteral("Closing event"), {}, 150}};
}

} // namespace

LayoutPreview::LayoutPreview(LayoutEditor &editor, QObject *parent) : QObject(parent), m_editor(editor), m_pages(editor.document())
{
    connect(&editor, &LayoutEditor::layoutChanged, this, &LayoutPreview::layOut);
    connect(&editor, &LayoutEditor::choiceChanged, this, &LayoutPreview::layOut);
    connect(&editor.document(), &workspace::Document::changed, this, [this](const domain::ChangeSet &change) {
        // A change of the layout itself has been laid out already.
        if (change.of<domain::CertificateTemplate>().empty() || change.size() > change.of<domain::CertificateTemplate>().size())
            layOut();
    });
    layOut();
}

void LayoutPreview::setPerson(std::optional<domain::ParticipantId> person)
{
    if (m_person == person)
        return;
    m_person = person;
    layOut();
}

printing::CertificateData LayoutPreview::data() const
{
    const domain::Programme &programme = m_editor.document().programme();
    const models::LayoutChoice &choice = m_editor.choice();
    printing::CertificateOptions options;
    options.kind = choice.kind;
    options.language = choice.language;
    options.date = base::Clock::today();
    options.number = domain::nextCertificateNumbers(programme, 1).constFirst();
    options.statement = exampleStatement;
    if (m_person && programme.find(*m_person))
        return printing::certificateData(programme, *m_person, options);
    printing::CertificateData data = printing::certificateData(programme, domain::ParticipantId(), options);
    data.sessions = exampleSessions(data.language);
    return data;
}

void LayoutPreview::layOut()
{
    const bool isOfPerson = m_person && m_editor.document().programme().find(*m_person);
    m_laidOut = m_pages.laidOut(m_editor.layout(), data(), isOfPerson ? Filling::Data : Filling::Names);
    Q_EMIT pagesChanged();
}

} // namespace gui
