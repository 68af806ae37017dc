#include "ui/editor/secretmemory.h"

QString SecretMemoryTexts::offer(Place place)
{
    return place == Place::Session ? tr("Remember for this session") : tr("Remember in the keyring");
}

QString SecretMemoryTexts::offers(Place place)
{
    return place == Place::Session ? tr("Remember these secrets for this session")
                                   : tr("Remember these secrets in the keyring");
}

bool SecretMemoryTexts::canBeOffered(const SecretMemory &memory)
{
    // A locked keyring can be opened by the desktop's prompt when the secret is stored.
    return memory.place != Place::Nowhere && (!memory.vault || *memory.vault == VaultAnswer::Kind::Done ||
                                              *memory.vault == VaultAnswer::Kind::Locked);
}

QString SecretMemoryTexts::promise(const SecretMemory &memory)
{
    if (!canBeOffered(memory))
        return tr("It cannot be remembered: %1.")
            .arg(cause(memory.vault.value_or(VaultAnswer::Kind::Failed)));
    if (memory.place == Place::Session)
        return tr("Kept for this session only, in memory. Until you quit, this application sends it again "
                  "with every change of this webhook.");
    if (memory.vault == VaultAnswer::Kind::Locked)
        return tr("The keyring is locked: the desktop asks to unlock it when the secret is stored. After "
                  "that, this "
                  "application sends the secret again with every change of this webhook.");
    return tr("Kept in the keyring of this computer. This application then sends it again with every change "
              "of this webhook.");
}

QString SecretMemoryTexts::promises(const SecretMemory &memory)
{
    if (!canBeOffered(memory))
        return tr("They cannot be remembered: %1.")
            .arg(cause(memory.vault.value_or(VaultAnswer::Kind::Failed)));
    if (memory.place == Place::Session)
        return tr("Kept for this session only, in memory. Until you quit, this application sends them again "
                  "with every change of these webhooks.");
    if (memory.vault == VaultAnswer::Kind::Locked)
        return tr("The keyring is locked: the desktop asks to unlock it when they are stored. After that, "
                  "this application sends them again with every change of these webhooks.");
    return tr("Kept in the keyring of this computer. This application then sends them again with every "
              "change of these webhooks.");
}

QString SecretMemoryTexts::remembered(const SecretMemory &memory)
{
    if (memory.mayBeStale)
        return memory.place == Place::Session
                   ? tr("A secret is kept for this session, but the webhook was changed elsewhere since. You "
                        "are asked before it is sent.")
                   : tr("A secret is in the keyring, but the webhook was changed elsewhere since. You are "
                        "asked before it is sent.");
    return memory.place == Place::Session
               ? tr("The secret is kept for this session and is sent again with every change.")
               : tr("The secret is in the keyring and is sent again with every change.");
}

QString SecretMemoryTexts::notForgotten(VaultAnswer::Kind kind)
{
    return tr("The secret is still remembered: %1.").arg(cause(kind));
}

QString SecretMemoryTexts::notRecalled(Place place, VaultAnswer::Kind kind)
{
    switch (kind) {
    case VaultAnswer::Kind::Done:
    case VaultAnswer::Kind::NotFound:
        return place == Place::Session
                   ? tr("The remembered secret is not there any more. Enter it.")
                   : tr("The keyring does not have the remembered secret any more. Enter it.");
    case VaultAnswer::Kind::Absent:
        return tr("The secret is remembered, but there is no keyring now. Start GNOME Keyring or KWallet and "
                  "try again, or enter the secret.");
    case VaultAnswer::Kind::Locked:
        return tr("The secret is remembered, but the keyring is locked. Unlock it and try again, or enter "
                  "the secret.");
    case VaultAnswer::Kind::Denied:
        return tr("The secret is remembered, but the keyring refused access. Allow it and try again, or "
                  "enter the secret.");
    case VaultAnswer::Kind::NotAnswering:
        return tr("The secret is remembered, but the keyring does not answer. Look for a prompt behind other "
                  "windows and try again, or enter the secret.");
    case VaultAnswer::Kind::Failed:
        return tr("The secret is remembered, but the keyring failed. Try again, or enter the secret.");
    }
    return {};
}

QString SecretMemoryTexts::cause(VaultAnswer::Kind kind)
{
    switch (kind) {
    case VaultAnswer::Kind::Done:
    case VaultAnswer::Kind::NotFound:
        return tr("the keyring does not have it any more");
    case VaultAnswer::Kind::Absent:
        return tr("no keyring is available");
    case VaultAnswer::Kind::Locked:
        return tr("the keyring is locked");
    case VaultAnswer::Kind::Denied:
        return tr("the keyring refused access");
    case VaultAnswer::Kind::NotAnswering:
        return tr("the keyring does not answer");
    case VaultAnswer::Kind::Failed:
        return tr("the keyring did not confirm it");
    }
    return {};
}
