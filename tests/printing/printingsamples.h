#pragma once

#include "printing/certificatedata.h"
#include "printing/schedulematrix.h"

/// Invented documents that the printing tests share.
namespace samples {

/// A certificate with `sessions` sessions between September and December 2024.
[[nodiscard]] inline printing::CertificateData certificate(int sessions = 3, const QString &recipient = QStringLiteral("Dr.-Ing. Änne von der Heide"))
{
    const QStringList titles{QStringLiteral("Informationsveranstaltung: Gute Praxis vor Ort"), QStringLiteral("Auftaktworkshop Fachplanung"),
                             QStringLiteral("Impuls-Training B3: Parkraummanagement einführen und durchhalten")};
    const QStringList details{QStringLiteral("online"), QStringLiteral("Stuttgart"), QStringLiteral("Baustein 2: Zusammenarbeiten · online")};
    const QList<int> minutes{90, 180, 120};
    printing::CertificateData data;
    data.number = QStringLiteral("2024-0012");
    data.recipient = recipient;
    data.familyName = QStringLiteral("Heide");
    data.institution = QStringLiteral("Stadt Filderstadt");
    data.role = QStringLiteral("Fachplanerin, Amt für Stadtentwicklung");
    data.programme = QStringLiteral("Impulslotse 2024");
    data.organiser = QStringLiteral("Geschäftsstelle Klimamobilität");
    for (int i = 0; i < sessions; ++i)
        data.sessions.append({QDate(2024, 9, 12).addDays(i * 90 / qMax(1, sessions - 1)), titles[i % 3], details[i % 3], minutes[i % 3]});
    data.place = QStringLiteral("Stuttgart");
    data.date = QDate(2024, 12, 12);
    data.signerName = QStringLiteral("Dr. Petra Sommerfeld");
    data.signerFunction = QStringLiteral("Leiterin der Geschäftsstelle");
    return data;
}

/// Three roles, a session for all in September, `trainings` trainings in October.
[[nodiscard]] inline printing::ScheduleMatrix schedule(int trainings = 4)
{
    printing::ScheduleMatrix matrix;
    matrix.title = QStringLiteral("Impulslotse 2024");
    matrix.organiser = QStringLiteral("Geschäftsstelle Klimamobilität");
    matrix.asOf = QDate(2024, 9, 2);
    matrix.roles = {{QStringLiteral("Führungsebene"), QStringLiteral("F"), {}},
                    {QStringLiteral("Fachplaner:in"), QStringLiteral("P"), {}},
                    {QStringLiteral("Landkreiskoordinator:in"), QStringLiteral("K"), {}}};
    matrix.months.append({QStringLiteral("September 2024"),
                          {{QStringLiteral("Do, 12. September, 10:00–11:30 Uhr"), QStringLiteral("Informationsveranstaltung"), {},
                            QStringLiteral("online"), {}, false, {0, 1, 2}}}});
    printing::ScheduleMonth october{QStringLiteral("Oktober 2024"), {}};
    for (int i = 0; i < trainings; ++i) {
        const bool cancelled = i == 3;
        october.entries.append({QStringLiteral("Mo, %1. Oktober, 10:00–12:00 Uhr").arg(i + 1), QStringLiteral("Training B%1").arg(i),
                                QStringLiteral("Impuls-Training"), QStringLiteral("online"),
                                cancelled ? QStringLiteral("abgesagt") : QString(), cancelled, {i % 3}});
    }
    matrix.months.append(october);
    return matrix;
}

} // namespace samples
