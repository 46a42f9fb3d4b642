#pragma once

#include "base/id.h"

namespace domain {

struct ProgrammeInfo;
struct Municipality;
struct Role;
struct Participant;
struct Eligibility;
struct Module;
struct Question;
struct Interest;
struct Coach;
struct Session;
struct Unavailability;
struct Enrolment;
struct Finding;
struct CertificateTemplate;
struct Certificate;
struct SigningKey;
struct EntitlementOverride;
struct Publication;
struct SavedView;
struct Alias;
struct DistinctPair;
struct ImportRecipe;
struct HeadingWord;
struct SchoolHoliday;
struct IgnoredProblem;
struct Feedback;
struct AssignmentLock;
struct Allocation;
struct Notice;
struct MessageTemplate;

using MunicipalityId = base::Id<Municipality>;
using RoleId = base::Id<Role>;
using ParticipantId = base::Id<Participant>;
using ModuleId = base::Id<Module>;
using QuestionId = base::Id<Question>;
using CoachId = base::Id<Coach>;
using SessionId = base::Id<Session>;
using EnrolmentId = base::Id<Enrolment>;
using CertificateTemplateId = base::Id<CertificateTemplate>;
using CertificateId = base::Id<Certificate>;
using SigningKeyId = base::Id<SigningKey>;
using NoticeId = base::Id<Notice>;
using MessageTemplateId = base::Id<MessageTemplate>;

} // namespace domain
