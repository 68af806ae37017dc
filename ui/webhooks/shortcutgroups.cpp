#include "ui/webhooks/shortcutgroups.h"

#include "ui/webhooks/webhookactions.h"

#include <QAction>
#include <QCoreApplication>

namespace {

struct ShortcutTexts
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutTexts)
};

QString nativeKey(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

Shortcut fixedShortcut(const QString &text, const QList<QKeySequence> &keys)
{
    Shortcut shortcut{text, {}};
    for (const QKeySequence &key : keys)
        shortcut.keys.append(nativeKey(key));
    return shortcut;
}

// Hidden: there is nothing (yet) that it could show, and its keys do nothing.
void addActions(ShortcutGroup &group, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->shortcuts().isEmpty())
            group.shortcuts.append(
                fixedShortcut(action->text().remove(u'…').remove(u'&'), action->shortcuts()));
    }
}

ShortcutGroup everywhere(const WebhookActions &actions)
{
    ShortcutGroup group{ShortcutTexts::tr("Window"), {}};
    addActions(group, {actions.createNew, actions.refresh, actions.search, actions.switchOrganization,
                       actions.history, actions.showWebhooks, actions.showDeliveries, actions.showReceiver,
                       actions.showSettings, actions.showMenu, actions.showMenuBar, actions.shortcuts,
                       actions.quit});
    return group;
}

ShortcutGroup inWebhooks(const WebhookActions &actions)
{
    ShortcutGroup group{ShortcutTexts::tr("Webhooks"), {}};
    addActions(group, {actions.edit});
    group.shortcuts.append(
        fixedShortcut(ShortcutTexts::tr("Enable or Disable"), actions.toggleEnabled->shortcuts()));
    addActions(group, {actions.testSend, actions.duplicate, actions.copyCurl, actions.copyRow, actions.remove,
                       actions.showAll, actions.showEnabled, actions.showDisabled, actions.showFailing,
                       actions.toggleDetails, actions.nextTab});
    return group;
}

ShortcutGroup inDeliveries()
{
    return {
        ShortcutTexts::tr("Deliveries"),
        {fixedShortcut(ShortcutTexts::tr("Open"), {Qt::Key_Return}),
         fixedShortcut(ShortcutTexts::tr("All, Successful, Failed, No response"),
                       {Qt::ALT | Qt::Key_1, Qt::ALT | Qt::Key_2, Qt::ALT | Qt::Key_3, Qt::ALT | Qt::Key_4}),
         fixedShortcut(ShortcutTexts::tr("Show or hide the delivery"), {Qt::Key_F9}),
         fixedShortcut(ShortcutTexts::tr("Close the delivery"), {Qt::Key_Escape}),
         fixedShortcut(ShortcutTexts::tr("Copy the rows"), {QKeySequence(QKeySequence::Copy)}),
         fixedShortcut(ShortcutTexts::tr("Copy the open one as cURL"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C})}};
}

ShortcutGroup inBodies()
{
    return {ShortcutTexts::tr("Payloads and answers"),
            {fixedShortcut(ShortcutTexts::tr("Find in the text"), {QKeySequence(QKeySequence::Find)}),
             fixedShortcut(ShortcutTexts::tr("Next or previous place"),
                           {QKeySequence(QKeySequence::FindNext), QKeySequence(QKeySequence::FindPrevious)}),
             fixedShortcut(ShortcutTexts::tr("Copy"), {QKeySequence(QKeySequence::Copy)})}};
}

ShortcutGroup inEditor()
{
    return {ShortcutTexts::tr("Editor"),
            {fixedShortcut(ShortcutTexts::tr("What's This? Explains the field that has the focus"),
                           {Qt::SHIFT | Qt::Key_F1}),
             fixedShortcut(ShortcutTexts::tr("Save"), {Qt::CTRL | Qt::Key_Return}),
             fixedShortcut(ShortcutTexts::tr("Between form and preview, in a narrow window"),
                           {Qt::CTRL | Qt::Key_Tab}),
             fixedShortcut(ShortcutTexts::tr("Add the typed pattern"), {Qt::Key_Return, Qt::Key_Comma}),
             fixedShortcut(ShortcutTexts::tr("To the patterns before the field"), {Qt::Key_Left}),
             fixedShortcut(ShortcutTexts::tr("Change the pattern that has the focus"), {Qt::Key_F2}),
             fixedShortcut(ShortcutTexts::tr("Remove the pattern that has the focus"), {Qt::Key_Delete})}};
}

ShortcutGroup inDialogs()
{
    return {ShortcutTexts::tr("Dialogs and search"),
            {fixedShortcut(ShortcutTexts::tr("Send a test, send again"), {Qt::CTRL | Qt::Key_Return}),
             fixedShortcut(ShortcutTexts::tr("Close; asks when something was changed"), {Qt::Key_Escape}),
             fixedShortcut(ShortcutTexts::tr("Clear the search, then leave it"), {Qt::Key_Escape})}};
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const WebhookActions &actions)
{
    QList<ShortcutGroup> groups{everywhere(actions), inWebhooks(actions)};
    if (actions.showDeliveries->isVisible())
        groups.append({inDeliveries(), inBodies()});
    groups.append({inEditor(), inDialogs()});
    return groups;
}
