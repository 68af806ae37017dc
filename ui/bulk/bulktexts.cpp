#include "ui/bulk/bulktexts.h"

#include "models/domain/csv.h"

#include <QLocale>

using State = BulkItem::State;

int BulkCounts::ended() const
{
    return total - of(State::Waiting) - of(State::Running);
}

QString BulkTexts::windowTitle(BulkAction action)
{
    switch (action) {
    case BulkAction::Enable:
        return tr("Enable Webhooks");
    case BulkAction::Disable:
        return tr("Disable Webhooks");
    case BulkAction::Remove:
        return tr("Delete Webhooks");
    case BulkAction::Test:
        return tr("Send Tests");
    case BulkAction::Restore:
        return tr("Restore Webhooks");
    case BulkAction::Resend:
        return tr("Send Again from This Computer");
    }
    return {};
}

QString BulkTexts::question(BulkAction action, int count)
{
    switch (action) {
    case BulkAction::Enable:
        return tr("Enable %Ln webhook(s)?", nullptr, count);
    case BulkAction::Disable:
        return tr("Disable %Ln webhook(s)?", nullptr, count);
    case BulkAction::Remove:
        return tr("Delete %Ln webhook(s)?", nullptr, count);
    case BulkAction::Test:
        return tr("Send %Ln test(s)?", nullptr, count);
    case BulkAction::Restore:
        return tr("Restore %Ln webhook(s)?", nullptr, count);
    case BulkAction::Resend:
        return tr("Send %Ln delivery(s) again from this computer?", nullptr, count);
    }
    return {};
}

QString BulkTexts::startButton(BulkAction action, int count)
{
    switch (action) {
    case BulkAction::Enable:
        return tr("Enable %Ln Webhook(s)", nullptr, count);
    case BulkAction::Disable:
        return tr("Disable %Ln Webhook(s)", nullptr, count);
    case BulkAction::Remove:
        return tr("Delete %Ln Webhook(s)", nullptr, count);
    case BulkAction::Test:
        return tr("Send %Ln Test(s)", nullptr, count);
    case BulkAction::Restore:
        return tr("Restore %Ln Webhook(s)", nullptr, count);
    case BulkAction::Resend:
        return tr("Send %Ln Again", nullptr, count);
    }
    return {};
}

QString BulkTexts::running(BulkAction action, int count)
{
    switch (action) {
    case BulkAction::Enable:
        return tr("Enabling %Ln webhook(s)…", nullptr, count);
    case BulkAction::Disable:
        return tr("Disabling %Ln webhook(s)…", nullptr, count);
    case BulkAction::Remove:
        return tr("Deleting %Ln webhook(s)…", nullptr, count);
    case BulkAction::Test:
        return tr("Sending %Ln test(s)…", nullptr, count);
    case BulkAction::Restore:
        return tr("Restoring %Ln webhook(s)…", nullptr, count);
    case BulkAction::Resend:
        return tr("Sending %Ln delivery(s) again…", nullptr, count);
    }
    return {};
}

QString BulkTexts::needs(BulkAction action, const BulkNeeds &needs)
{
    if (action == BulkAction::Resend)
        return {}; // the review says where it goes
    if (needs.requests == 0)
        return tr("Needs no requests to Qovery: each test goes from this computer to the target.");
    const QString count = tr("%Ln request(s)", nullptr, needs.requests);
    const QLocale locale;
    if (!needs.left)
        return tr("Needs %1. How many are left this hour is not known.").arg(count);
    const QString left = needs.limit
                             ? tr("%1 of %2").arg(locale.toString(*needs.left), locale.toString(*needs.limit))
                             : locale.toString(*needs.left);
    if (!needs.resetAt.isValid())
        return tr("Needs %1; %2 are left this hour.").arg(count, left);
    return tr("Needs %1; %2 are left until %3.").arg(count, left, clock(needs.resetAt));
}

QString BulkTexts::shortage(const BulkNeeds &needs)
{
    if (needs.areMet())
        return {};
    if (!needs.resetAt.isValid())
        return tr("That is more than is left. It will pause when Qovery refuses, and go on when you say so.");
    return tr("That is more than is left. It will pause when Qovery refuses, and can go on at %1.")
        .arg(clock(needs.resetAt));
}

QString BulkTexts::progress(const BulkCounts &counts)
{
    const QLocale locale;
    return tr("%1 of %2", "progress").arg(locale.toString(counts.ended()), locale.toString(counts.total));
}

static QString bulkHeadline(BulkAction action, const QString &done, int total)
{
    switch (action) {
    case BulkAction::Enable:
        return BulkTexts::tr("%1 of %Ln webhook(s) enabled", nullptr, total).arg(done);
    case BulkAction::Disable:
        return BulkTexts::tr("%1 of %Ln webhook(s) disabled", nullptr, total).arg(done);
    case BulkAction::Remove:
        return BulkTexts::tr("%1 of %Ln webhook(s) deleted", nullptr, total).arg(done);
    case BulkAction::Test:
        return BulkTexts::tr("%1 of %Ln test(s) accepted", nullptr, total).arg(done);
    case BulkAction::Restore:
        return BulkTexts::tr("%1 of %Ln webhook(s) restored", nullptr, total).arg(done);
    case BulkAction::Resend:
        return BulkTexts::tr("%1 of %Ln delivery(s) accepted", nullptr, total).arg(done);
    }
    return {};
}

QString BulkTexts::summary(BulkAction action, const BulkCounts &counts)
{
    const QLocale locale;
    QStringList parts{bulkHeadline(action, locale.toString(counts.of(State::Done)), counts.total)};
    const auto add = [&](State state, const QString &words) {
        if (counts.of(state) > 0)
            parts.append(words.arg(locale.toString(counts.of(state))));
    };
    add(State::AlreadySo, tr("%1 already so"));
    add(State::Written, tr("%1 written and not checked"));
    add(State::Failed, tr("%1 failed"));
    add(State::ChangedMeanwhile, tr("%1 changed on the server and left alone"));
    add(State::Gone, tr("%1 deleted meanwhile"));
    add(State::NotAsAsked, tr("%1 not as asked"));
    add(State::Unknown, tr("%1 not known"));
    add(State::Cancelled, tr("%1 not begun"));
    add(State::Running, tr("%1 under way"));
    add(State::Waiting, tr("%1 waiting"));
    return tr("%1.", "a list of numbers as a sentence").arg(parts.join(tr(", ", "between numbers")));
}

QString BulkTexts::state(BulkAction action, State state)
{
    switch (state) {
    case State::Waiting:
        return tr("Waiting");
    case State::Running:
        if (action == BulkAction::Test || action == BulkAction::Resend)
            return tr("Sending");
        return action == BulkAction::Remove ? tr("Deleting") : tr("Saving");
    case State::Written:
        return tr("Checking");
    case State::Done:
        return tr("Done");
    case State::AlreadySo:
        return tr("Already so");
    case State::Failed:
        return tr("Failed");
    case State::ChangedMeanwhile:
        return tr("Changed on the server");
    case State::Gone:
        return tr("Deleted meanwhile");
    case State::NotAsAsked:
        return tr("Not as asked");
    case State::Unknown:
        return tr("Not known");
    case State::Cancelled:
        return tr("Not begun");
    }
    return {};
}

QString BulkTexts::stateIcon(State state)
{
    switch (state) {
    case State::Waiting:
        return QStringLiteral("clock");
    case State::Running:
    case State::Written:
        return QStringLiteral("loader-circle");
    case State::Done:
        return QStringLiteral("circle-check");
    case State::AlreadySo:
        return QStringLiteral("check");
    case State::Failed:
        return QStringLiteral("circle-x");
    case State::ChangedMeanwhile:
    case State::NotAsAsked:
        return QStringLiteral("triangle-alert");
    case State::Gone:
        return QStringLiteral("trash-2");
    case State::Unknown:
        return QStringLiteral("circle-help");
    case State::Cancelled:
        return QStringLiteral("minus");
    }
    return {};
}

Tone BulkTexts::stateTone(State state)
{
    switch (state) {
    case State::Waiting:
    case State::AlreadySo:
    case State::Cancelled:
        return Tone::Neutral;
    case State::Running:
    case State::Written:
        return Tone::Info;
    case State::Done:
        return Tone::Success;
    case State::Failed:
        return Tone::Danger;
    case State::ChangedMeanwhile:
    case State::Gone:
    case State::NotAsAsked:
    case State::Unknown:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

QString BulkTexts::stateSentence(BulkAction action, const BulkItem &item)
{
    const QString word = state(action, item.state);
    return item.detail.isEmpty() ? word : tr("%1: %2", "state, detail").arg(word, item.detail);
}

QString BulkTexts::csv(BulkAction action, const QList<BulkItem> &items)
{
    QString text = csvRecord({action == BulkAction::Resend ? tr("Delivery") : tr("Webhook"), tr("ID"),
                              tr("Target"), tr("Result"), tr("Detail")});
    for (const BulkItem &item : items)
        text += csvRecord({item.name, item.key(), item.maskedTarget, state(action, item.state), item.detail});
    return text;
}

QString BulkTexts::clock(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return locale.language() == QLocale::C ? local.time().toString(QStringLiteral("HH:mm"))
                                           : locale.toString(local.time(), QLocale::ShortFormat);
}
