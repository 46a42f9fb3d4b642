#pragma once

#include "domain/changeset.h"
#include "signing/keyfile.h"
#include "workspace/document.h"

namespace workspace {

/// The change that gives a programme its first key; empty when it has one. It is kept in one step with the first
/// documents that it signs (issueChange()), and like them is not undone. Errors: System.
[[nodiscard]] base::Result<domain::ChangeSet> signingKeyChange(const domain::Programme &programme);

/// The key that signs now, with its secret out of the file. Errors: InputRefused when the programme has none yet or its
/// secret is damaged, System.
[[nodiscard]] base::Result<signing::KeyPair> signingKeyOf(Document &document);

/// The key that signs, made and kept first when there is none. Errors also: Locked, ReadOnly.
[[nodiscard]] base::Result<signing::KeyPair> ensureSigningKey(Document &document);

/// The public keys and what became of the numbers, for those who check; nothing in it is secret and nobody is named.
[[nodiscard]] signing::KeyFile keyFileOf(const domain::Programme &programme, QDate asOf);

/// keyFileOf() for checks that the programme makes itself: it knows all its numbers.
[[nodiscard]] signing::KeyFile ownKeysOf(const domain::Programme &programme);

/// keyFileOf() as a signed file to hand out. Errors: those of signingKeyOf().
[[nodiscard]] base::Result<QByteArray> keyFileBytes(Document &document, QDate asOf);

} // namespace workspace
