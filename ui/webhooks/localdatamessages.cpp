#include "ui/webhooks/localdatamessages.h"

#include "models/store/local/localdatabase.h"
#include "ui/webhooks/localdatatexts.h"
#include "ui/widgets/messagebar.h"

#include <utility>

LocalDataMessages::LocalDataMessages(LocalDatabase &database, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&database, &LocalDatabase::setAside, this, [this](const LocalDamage &damage) {
        m_bar.post(Tone::Warning, LocalDataTexts::setAside(damage));
    });
    connect(&database, &LocalDatabase::failed, this, [this](const LocalFailure &failure) {
        m_bar.dismiss(m_failureMessage);
        m_failureMessage = m_bar.post(Tone::Warning, LocalDataTexts::failed(failure));
    });
    connect(&database, &LocalDatabase::workedAgain, this, [this] {
        m_bar.dismiss(std::exchange(m_failureMessage, 0));
        m_bar.post(Tone::Success, LocalDataTexts::workedAgain());
    });
}
