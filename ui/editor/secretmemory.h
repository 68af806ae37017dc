#pragma once

#include "models/domain/secretvault.h"
#include "models/store/rememberedsecrets.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

// What a form is told about remembering a webhook's secret (E2). A value: forms know no vault.
struct SecretMemory
{
    RememberedSecrets::Place place = RememberedSecrets::Place::Nowhere; // where it would be kept
    bool isRemembered = false;
    bool mayBeStale = false;                // the webhook was written since by somebody else
    std::optional<VaultAnswer::Kind> vault; // what the vault said when asked last; nothing: not asked
    bool wasNotForgotten = false;           // `vault` is the answer to Forget
};

// The words about it. Plain text.
class SecretMemoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(SecretMemoryTexts)

public:
    using Place = RememberedSecrets::Place;

    static QString offer(Place place);  // the check box
    static QString offers(Place place); // the check box for several secrets
    static QString
    promise(const SecretMemory &memory); // the sentence below it: what is done, or why it cannot be
    static QString promises(const SecretMemory &memory); // the same for several secrets
    static bool canBeOffered(const SecretMemory &memory);
    static QString remembered(const SecretMemory &memory); // in the place of the field
    static QString notForgotten(VaultAnswer::Kind kind);
    // Why a remembered secret was not handed out: a sentence and what to do.
    static QString notRecalled(Place place, VaultAnswer::Kind kind);
    // The end of a sentence: "the keyring is locked".
    static QString cause(VaultAnswer::Kind kind);
};
