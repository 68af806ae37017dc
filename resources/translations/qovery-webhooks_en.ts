<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Webhooks for Qovery</source>
   <translation>About Webhooks for Qovery</translation>
  </message>
  <message>
   <source>Webhooks for Qovery</source>
   <translation>Webhooks for Qovery</translation>
  </message>
  <message>
   <source>Version %1</source>
   <translation>Version %1</translation>
  </message>
  <message>
   <source>Manages the webhooks of Qovery organizations. Not affiliated with Qovery.</source>
   <translation>Manages the webhooks of Qovery organizations. Not affiliated with Qovery.</translation>
  </message>
  <message>
   <source>Licensed under the Apache License 2.0.</source>
   <translation>Licensed under the Apache License 2.0.</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Made with</translation>
  </message>
  <message>
   <source>%1, built with %2</source>
   <comment>versions</comment>
   <translation>%1, built with %2</translation>
  </message>
  <message>
   <source>BSD license</source>
   <translation>BSD license</translation>
  </message>
  <message>
   <source>Public domain</source>
   <translation>Public domain</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Icons</translation>
  </message>
  <message>
   <source>ISC license, some of them MIT</source>
   <translation>ISC license, some of them MIT</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>Opens %1 in the browser</source>
   <translation>Opens %1 in the browser</translation>
  </message>
  <message>
   <source>Copy Diagnostics…</source>
   <translation>Copy Diagnostics…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>AccountSecrets</name>
  <message>
   <source>The secret of “%1” is still in the keyring: it did not confirm the removal. Try again.</source>
   <translation>The secret of “%1” is still in the keyring: it did not confirm the removal. Try again.</translation>
  </message>
  <message>
   <source>The secret of “%1” is still in the keyring. %2. %3</source>
   <translation>The secret of “%1” is still in the keyring. %2. %3</translation>
  </message>
  <message>
   <source>Which secrets are remembered could not be read from the disk. Try again.</source>
   <translation>Which secrets are remembered could not be read from the disk. Try again.</translation>
  </message>
 </context>
 <context>
  <name>AccountSignOut</name>
  <message>
   <source>Signed out of “%1”.</source>
   <translation>Signed out of “%1”.</translation>
  </message>
  <message>
   <source>The token was removed from the keyring.</source>
   <translation>The token was removed from the keyring.</translation>
  </message>
  <message>
   <source>The token was in memory only and is forgotten.</source>
   <translation>The token was in memory only and is forgotten.</translation>
  </message>
  <message>
   <source>Its remembered secrets were removed, too.</source>
   <translation>Its remembered secrets were removed, too.</translation>
  </message>
  <message>
   <source>Its remembered secrets are still in the keyring.</source>
   <translation>Its remembered secrets are still in the keyring.</translation>
  </message>
  <message>
   <source>Its local data was deleted.</source>
   <translation>Its local data was deleted.</translation>
  </message>
  <message>
   <source>Its local data could not be deleted and is still in %1.</source>
   <translation>Its local data could not be deleted and is still in %1.</translation>
  </message>
  <message>
   <source>Not signed out of “%1”. %2</source>
   <translation>Not signed out of “%1”. %2</translation>
  </message>
 </context>
 <context>
  <name>AccountsPanel</name>
  <message>
   <source>Add Account…</source>
   <translation>Add Account…</translation>
  </message>
  <message>
   <source>%1 · token in the keyring</source>
   <translation>%1 · token in the keyring</translation>
  </message>
  <message>
   <source>%1 · token for this session only</source>
   <translation>%1 · token for this session only</translation>
  </message>
  <message>
   <source>%1 · token from %2</source>
   <comment>host, variable</comment>
   <translation>%1 · token from %2</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>Current</translation>
  </message>
  <message>
   <source>Switch</source>
   <translation>Switch</translation>
  </message>
  <message>
   <source>Switch to %1</source>
   <translation>Switch to %1</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Rename…</translation>
  </message>
  <message>
   <source>Rename %1…</source>
   <translation>Rename %1…</translation>
  </message>
  <message>
   <source>Sign Out…</source>
   <translation>Sign Out…</translation>
  </message>
  <message>
   <source>Sign out of %1…</source>
   <translation>Sign out of %1…</translation>
  </message>
 </context>
 <context>
  <name>ApiError</name>
  <message>
   <source>the server answered %1</source>
   <translation>the server answered %1</translation>
  </message>
  <message>
   <source>the server answered %1: “%2”</source>
   <translation>the server answered %1: “%2”</translation>
  </message>
  <message>
   <source>the name %1 was not found</source>
   <translation>the name %1 was not found</translation>
  </message>
  <message>
   <source>%1 refused the connection</source>
   <translation>%1 refused the connection</translation>
  </message>
  <message>
   <source>%1 closed the connection without an answer</source>
   <translation>%1 closed the connection without an answer</translation>
  </message>
  <message>
   <source>the proxy on the way to %1 did not let the request through</source>
   <translation>the proxy on the way to %1 did not let the request through</translation>
  </message>
  <message>
   <source>%1 cannot be reached</source>
   <translation>%1 cannot be reached</translation>
  </message>
  <message>
   <source>the certificate of %1 is not trusted</source>
   <translation>the certificate of %1 is not trusted</translation>
  </message>
  <message>
   <source>the certificate of %1 is not valid today</source>
   <translation>the certificate of %1 is not valid today</translation>
  </message>
  <message>
   <source>the certificate that %1 showed belongs to another name</source>
   <translation>the certificate that %1 showed belongs to another name</translation>
  </message>
  <message>
   <source>no secure connection to %1 could be made</source>
   <translation>no secure connection to %1 could be made</translation>
  </message>
  <message>
   <source>its secret would have been lost</source>
   <translation>its secret would have been lost</translation>
  </message>
  <message>
   <source>another change of it is still under way</source>
   <translation>another change of it is still under way</translation>
  </message>
  <message>
   <source>what answered at %1 does not speak the Qovery API</source>
   <translation>what answered at %1 does not speak the Qovery API</translation>
  </message>
  <message>
   <source>the answer of %1 is cut off or cannot be read</source>
   <translation>the answer of %1 is cut off or cannot be read</translation>
  </message>
  <message>
   <source>the change was sent, but %1 did not confirm it within %2 s</source>
   <translation>the change was sent, but %1 did not confirm it within %2 s</translation>
  </message>
  <message>
   <source>the change was sent, but %1 did not confirm it</source>
   <translation>the change was sent, but %1 did not confirm it</translation>
  </message>
  <message>
   <source>%1 did not answer within %2 s</source>
   <translation>%1 did not answer within %2 s</translation>
  </message>
  <message>
   <source>there is no token for %1</source>
   <translation>there is no token for %1</translation>
  </message>
  <message>
   <source>%1 rejected the token (401)</source>
   <translation>%1 rejected the token (401)</translation>
  </message>
  <message>
   <source>%1 takes no more requests from this token for now (429)</source>
   <translation>%1 takes no more requests from this token for now (429)</translation>
  </message>
  <message>
   <source>%1 answered with a redirect, which was not followed</source>
   <translation>%1 answered with a redirect, which was not followed</translation>
  </message>
  <message>
   <source>%1 redirected to %2, which was not followed</source>
   <translation>%1 redirected to %2, which was not followed</translation>
  </message>
  <message>
   <source>the answer of %1 is larger than this application reads</source>
   <translation>the answer of %1 is larger than this application reads</translation>
  </message>
  <message>
   <source>the request was cancelled</source>
   <translation>the request was cancelled</translation>
  </message>
  <message>
   <source>Check the API URL and the connection, then try again.</source>
   <translation>Check the API URL and the connection, then try again.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Try again.</translation>
  </message>
  <message>
   <source>Check the proxy, then try again.</source>
   <translation>Check the proxy, then try again.</translation>
  </message>
  <message>
   <source>Check the connection or the proxy, then try again.</source>
   <translation>Check the connection or the proxy, then try again.</translation>
  </message>
  <message>
   <source>Check the clock of this computer, or ask who runs the server for a valid certificate.</source>
   <translation>Check the clock of this computer, or ask who runs the server for a valid certificate.</translation>
  </message>
  <message>
   <source>Check the API URL.</source>
   <translation>Check the API URL.</translation>
  </message>
  <message>
   <source>A proxy or a sign-in page may stand in between; ask who runs the network or the server.</source>
   <translation>A proxy or a sign-in page may stand in between; ask who runs the network or the server.</translation>
  </message>
  <message>
   <source>Enter the secret, or remove it on purpose.</source>
   <translation>Enter the secret, or remove it on purpose.</translation>
  </message>
  <message>
   <source>Wait until it is done, then try again.</source>
   <translation>Wait until it is done, then try again.</translation>
  </message>
  <message>
   <source>Refresh, then try again.</source>
   <translation>Refresh, then try again.</translation>
  </message>
  <message>
   <source>Check what was entered, then try again.</source>
   <translation>Check what was entered, then try again.</translation>
  </message>
  <message>
   <source>Try again later: Qovery allows 1000 requests an hour.</source>
   <translation>Try again later: Qovery allows 1000 requests an hour.</translation>
  </message>
  <message numerus="yes">
   <source>Try again in %n second(s).</source>
   <translation>
    <numerusform>Try again in %n second.</numerusform>
    <numerusform>Try again in %n seconds.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Try again in %n minute(s).</source>
   <translation>
    <numerusform>Try again in %n minute.</numerusform>
    <numerusform>Try again in %n minutes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Enter a token.</source>
   <translation>Enter a token.</translation>
  </message>
  <message>
   <source>Check that it was copied whole, or enter another token.</source>
   <translation>Check that it was copied whole, or enter another token.</translation>
  </message>
  <message>
   <source>The token's role does not allow this: use a token that may manage the organization.</source>
   <translation>The token's role does not allow this: use a token that may manage the organization.</translation>
  </message>
  <message>
   <source>It may have been deleted, or the token cannot see it: refresh the list.</source>
   <translation>It may have been deleted, or the token cannot see it: refresh the list.</translation>
  </message>
  <message>
   <source>The fault lies with the server: try again later.</source>
   <translation>The fault lies with the server: try again later.</translation>
  </message>
  <message>
   <source>Check the API URL, or whether the network wants you to sign in.</source>
   <translation>Check the API URL, or whether the network wants you to sign in.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, a proxy may change the answers.</source>
   <translation>Try again; if it stays so, a proxy may change the answers.</translation>
  </message>
  <message>
   <source>It may have been made: refresh before you try again.</source>
   <translation>It may have been made: refresh before you try again.</translation>
  </message>
  <message>
   <source>%1 does not know it</source>
   <translation>%1 does not know it</translation>
  </message>
  <message>
   <source>it is not known yet whether the last change of it was made</source>
   <translation>it is not known yet whether the last change of it was made</translation>
  </message>
  <message>
   <source>That is checked again by itself: wait until it is known, then try again.</source>
   <translation>That is checked again by itself: wait until it is known, then try again.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, look for a newer version of this application.</source>
   <translation>Try again; if it stays so, look for a newer version of this application.</translation>
  </message>
  <message>
   <source>this computer has no certificates to check %1 with</source>
   <translation>this computer has no certificates to check %1 with</translation>
  </message>
  <message>
   <source>Install the package ca-certificates, then start the application again.</source>
   <translation>Install the package ca-certificates, then start the application again.</translation>
  </message>
 </context>
 <context>
  <name>Application</name>
  <message>
   <source>Start the Demo</source>
   <translation>Start the Demo</translation>
  </message>
  <message>
   <source>A change is still being finished. Sign out when it has ended.</source>
   <translation>A change is still being finished. Sign out when it has ended.</translation>
  </message>
  <message>
   <source>A change is still being finished. Go on with “%1” when it has ended.</source>
   <translation>A change is still being finished. Go on with “%1” when it has ended.</translation>
  </message>
  <message>
   <source>Settings cannot be written to %1. Until its disk has room and allows writing, changes of settings last for this session only.</source>
   <translation>Settings cannot be written to %1. Until its disk has room and allows writing, changes of settings last for this session only.</translation>
  </message>
  <message>
   <source>The settings file was damaged. What could be read of it is kept.</source>
   <translation>The settings file was damaged. What could be read of it is kept.</translation>
  </message>
  <message>
   <source>The settings file held values that make no sense. All others are kept.</source>
   <translation>The settings file held values that make no sense. All others are kept.</translation>
  </message>
  <message>
   <source>The settings file could not be read. The application starts without it.</source>
   <translation>The settings file could not be read. The application starts without it.</translation>
  </message>
  <message>
   <source>In the place of the settings file was something that is no file. The application starts without settings.</source>
   <translation>In the place of the settings file was something that is no file. The application starts without settings.</translation>
  </message>
  <message>
   <source>It could not be set aside and still lies at %1.</source>
   <translation>It could not be set aside and still lies at %1.</translation>
  </message>
  <message>
   <source>The old one is now %1.</source>
   <translation>The old one is now %1.</translation>
  </message>
  <message>
   <source>Removed from where it was remembered.</source>
   <translation>Removed from where it was remembered.</translation>
  </message>
  <message>
   <source>This delivery is not kept on this computer any more: it cannot be sent again from here.</source>
   <translation>This delivery is not kept on this computer any more: it cannot be sent again from here.</translation>
  </message>
  <message>
   <source>The kept deliveries were deleted.</source>
   <translation>The kept deliveries were deleted.</translation>
  </message>
  <message>
   <source>The kept deliveries could not be deleted: the database on this computer cannot be written. Check the disk, then try again.</source>
   <translation>The kept deliveries could not be deleted: the database on this computer cannot be written. Check the disk, then try again.</translation>
  </message>
  <message>
   <source>no response</source>
   <translation>no response</translation>
  </message>
  <message>
   <source>status %1</source>
   <translation>status %1</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>event, then result</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1: %2, %3</source>
   <comment>event, then project and environment, then result</comment>
   <translation>%1: %2, %3</translation>
  </message>
  <message>
   <source>Show Delivery</source>
   <translation>Show Delivery</translation>
  </message>
  <message>
   <source>Deliveries of a webhook without description fail</source>
   <translation>Deliveries of a webhook without description fail</translation>
  </message>
  <message>
   <source>Deliveries of “%1” fail</source>
   <translation>Deliveries of “%1” fail</translation>
  </message>
  <message>
   <source>Deliveries of a webhook without description succeed again</source>
   <translation>Deliveries of a webhook without description succeed again</translation>
  </message>
  <message>
   <source>Deliveries of “%1” succeed again</source>
   <translation>Deliveries of “%1” succeed again</translation>
  </message>
  <message>
   <source>The application was started again for the organization %1. It was not opened while something else was under way.</source>
   <translation>The application was started again for the organization %1. It was not opened while something else was under way.</translation>
  </message>
  <message>
   <source>Open It</source>
   <translation>Open It</translation>
  </message>
  <message>
   <source>Signing out…</source>
   <translation>Signing out…</translation>
  </message>
 </context>
 <context>
  <name>AuditDialog</name>
  <message>
   <source>Show Change</source>
   <translation>Show Change</translation>
  </message>
  <message>
   <source>Qovery did not record what was changed.</source>
   <translation>Qovery did not record what was changed.</translation>
  </message>
  <message>
   <source>Qovery recorded only one side of this change: what differed is not known.</source>
   <translation>Qovery recorded only one side of this change: what differed is not known.</translation>
  </message>
  <message>
   <source>Nothing differs between the two sides that Qovery recorded.</source>
   <translation>Nothing differs between the two sides that Qovery recorded.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>%1: “%2”</source>
   <extracomment>what was done, then the webhook's name</extracomment>
   <translation>%1: “%2”</translation>
  </message>
  <message>
   <source>By</source>
   <translation>By</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>When</source>
   <translation>When</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Program</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Recorded</translation>
  </message>
  <message>
   <source>− Before</source>
   <translation>− Before</translation>
  </message>
  <message>
   <source>+ After</source>
   <translation>+ After</translation>
  </message>
  <message numerus="yes">
   <source>%Ln more field(s) are not shown.</source>
   <translation>
    <numerusform>%Ln more field is not shown.</numerusform>
    <numerusform>%Ln more fields are not shown.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same in both: %1</source>
   <translation>The same in both: %1</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>not there</source>
   <comment>a field</comment>
   <translation>not there</translation>
  </message>
  <message>
   <source>empty</source>
   <comment>a field</comment>
   <translation>empty</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>field, side</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>recorded</source>
   <translation>recorded</translation>
  </message>
  <message>
   <source>before</source>
   <translation>before</translation>
  </message>
  <message>
   <source>after</source>
   <translation>after</translation>
  </message>
  <message>
   <source>%1, another one behind the mask</source>
   <translation>%1, another one behind the mask</translation>
  </message>
  <message>
   <source>+ %1</source>
   <translation>+ %1</translation>
  </message>
  <message>
   <source>− %1</source>
   <translation>− %1</translation>
  </message>
  <message>
   <source>Qovery recorded this change as text that cannot be compared field by field.</source>
   <translation>Qovery recorded this change as text that cannot be compared field by field.</translation>
  </message>
  <message>
   <source>Not recorded</source>
   <translation>Not recorded</translation>
  </message>
 </context>
 <context>
  <name>AuditTab</name>
  <message>
   <source>Changes of this webhook</source>
   <translation>Changes of this webhook</translation>
  </message>
  <message>
   <source>Show Change…</source>
   <translation>Show Change…</translation>
  </message>
  <message>
   <source>Show Older</source>
   <translation>Show Older</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>Not connected</translation>
  </message>
  <message>
   <source>Who changed a webhook is read from Qovery and not kept on this computer.</source>
   <translation>Who changed a webhook is read from Qovery and not kept on this computer.</translation>
  </message>
  <message>
   <source>Loading changes…</source>
   <translation>Loading changes…</translation>
  </message>
  <message>
   <source>Who changed this webhook is read from Qovery.</source>
   <translation>Who changed this webhook is read from Qovery.</translation>
  </message>
  <message>
   <source>No changes to show</source>
   <translation>No changes to show</translation>
  </message>
  <message>
   <source>The plan of this organization limits how far back Qovery shows changes, and none of this webhook is that recent.</source>
   <translation>The plan of this organization limits how far back Qovery shows changes, and none of this webhook is that recent.</translation>
  </message>
  <message>
   <source>Read Again</source>
   <translation>Read Again</translation>
  </message>
  <message>
   <source>No change could be read</source>
   <translation>No change could be read</translation>
  </message>
  <message numerus="yes">
   <source>Qovery listed %Ln change(s), but this version understands none of them.</source>
   <translation>
    <numerusform>Qovery listed %Ln change, but this version understands none of them.</numerusform>
    <numerusform>Qovery listed %Ln changes, but this version understands none of them.</numerusform>
   </translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Try Again</translation>
  </message>
  <message>
   <source>No changes are recorded</source>
   <translation>No changes are recorded</translation>
  </message>
  <message>
   <source>Qovery's audit log has nothing about this webhook. How long it keeps changes is not documented.</source>
   <translation>Qovery's audit log has nothing about this webhook. How long it keeps changes is not documented.</translation>
  </message>
  <message>
   <source>Not allowed to see who changed it</source>
   <translation>Not allowed to see who changed it</translation>
  </message>
  <message>
   <source>The role of this token may not read the audit log (403). Ask somebody who manages the organization, or use a token of another role.</source>
   <translation>The role of this token may not read the audit log (403). Ask somebody who manages the organization, or use a token of another role.</translation>
  </message>
  <message>
   <source>Changes could not be loaded</source>
   <translation>Changes could not be loaded</translation>
  </message>
  <message numerus="yes">
   <source>%Ln change(s) could not be read and are left out.</source>
   <translation>
    <numerusform>%Ln change could not be read and is left out.</numerusform>
    <numerusform>%Ln changes could not be read and are left out.</numerusform>
   </translation>
  </message>
  <message>
   <source>The plan of this organization shows no older ones.</source>
   <translation>The plan of this organization shows no older ones.</translation>
  </message>
  <message>
   <source>More could not be read: %1.</source>
   <translation>More could not be read: %1.</translation>
  </message>
  <message>
   <source>Select a change first.</source>
   <translation>Select a change first.</translation>
  </message>
 </context>
 <context>
  <name>AuditTexts</name>
  <message>
   <source>Created</source>
   <translation>Created</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Updated</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Deleted</translation>
  </message>
  <message>
   <source>Cloned</source>
   <translation>Cloned</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Imported</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exported</translation>
  </message>
  <message>
   <source>Not said what</source>
   <translation>Not said what</translation>
  </message>
  <message>
   <source>Console</source>
   <translation>Console</translation>
  </message>
  <message>
   <source>API</source>
   <translation>API</translation>
  </message>
  <message>
   <source>CLI</source>
   <translation>CLI</translation>
  </message>
  <message>
   <source>Git</source>
   <translation>Git</translation>
  </message>
  <message>
   <source>Terraform</source>
   <translation>Terraform</translation>
  </message>
  <message>
   <source>Qovery itself</source>
   <translation>Qovery itself</translation>
  </message>
  <message>
   <source>not said from where</source>
   <translation>not said from where</translation>
  </message>
  <message>
   <source>Not said who</source>
   <translation>Not said who</translation>
  </message>
  <message>
   <source>Secret set</source>
   <translation>Secret set</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <comment>names of fields</comment>
   <translation>
    <numerusform>%1 and %Ln more</numerusform>
    <numerusform>%1 and %Ln more</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <extracomment>what was done, then when</extracomment>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>no field differs</source>
   <translation>no field differs</translation>
  </message>
  <message>
   <source>fields not told</source>
   <translation>fields not told</translation>
  </message>
  <message>
   <source> · </source>
   <comment>between parts</comment>
   <translation> · </translation>
  </message>
  <message>
   <source>Qovery told no time.</source>
   <translation>Qovery told no time.</translation>
  </message>
  <message>
   <source>%1 %2 (%3 UTC)</source>
   <comment>date, local time, time in UTC</comment>
   <translation>%1 %2 (%3 UTC)</translation>
  </message>
 </context>
 <context>
  <name>BatchResend</name>
  <message>
   <source>Reading the deliveries…</source>
   <translation>Reading the deliveries…</translation>
  </message>
  <message>
   <source>its secret could not be read: %1</source>
   <translation>its secret could not be read: %1</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <comment>answer, time</comment>
   <translation>%1 in %2</translation>
  </message>
  <message>
   <source>%1. It may have arrived.</source>
   <translation>%1. It may have arrived.</translation>
  </message>
 </context>
 <context>
  <name>BodySearchBar</name>
  <message>
   <source>Previous, Shift+Enter</source>
   <translation>Previous, Shift+Enter</translation>
  </message>
  <message>
   <source>Next, Enter</source>
   <translation>Next, Enter</translation>
  </message>
  <message>
   <source>Close the Search</source>
   <translation>Close the Search</translation>
  </message>
  <message>
   <source>Search in the body</source>
   <translation>Search in the body</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Searching…</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Not found</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 of %2</translation>
  </message>
 </context>
 <context>
  <name>BodyText</name>
  <message>
   <source>there is nothing</source>
   <translation>there is nothing</translation>
  </message>
  <message>
   <source>this character cannot stand here</source>
   <translation>this character cannot stand here</translation>
  </message>
  <message>
   <source>it ends too early; a bracket or a quote is not closed</source>
   <translation>it ends too early; a bracket or a quote is not closed</translation>
  </message>
  <message>
   <source>only true, false, null, numbers and texts in quotes can stand here</source>
   <translation>only true, false, null, numbers and texts in quotes can stand here</translation>
  </message>
  <message>
   <source>this is no number of JSON</source>
   <translation>this is no number of JSON</translation>
  </message>
  <message>
   <source>no such escape; write \\ for a backslash</source>
   <translation>no such escape; write \\ for a backslash</translation>
  </message>
  <message>
   <source>a text in quotes holds a line break or a control character; write \n</source>
   <translation>a text in quotes holds a line break or a control character; write \n</translation>
  </message>
  <message>
   <source>a comma follows the last member</source>
   <translation>a comma follows the last member</translation>
  </message>
  <message>
   <source>something follows the end of the JSON</source>
   <translation>something follows the end of the JSON</translation>
  </message>
  <message>
   <source>Line %1, column %2: %3</source>
   <translation>Line %1, column %2: %3</translation>
  </message>
  <message>
   <source>Binary, %1. The first %2 are shown; Save keeps all of it.</source>
   <translation>Binary, %1. The first %2 are shown; Save keeps all of it.</translation>
  </message>
  <message>
   <source>Binary, %1.</source>
   <translation>Binary, %1.</translation>
  </message>
  <message>
   <source>Not JSON. %1.</source>
   <translation>Not JSON. %1.</translation>
  </message>
  <message numerus="yes">
   <source>Not valid UTF-8: %n place(s) shown as “%1”. Save keeps the bytes.</source>
   <translation>
    <numerusform>Not valid UTF-8: %n place shown as “%1”. Save keeps the bytes.</numerusform>
    <numerusform>Not valid UTF-8: %n places shown as “%1”. Save keeps the bytes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Too many values or levels for a tree.</source>
   <translation>Too many values or levels for a tree.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Binary</source>
   <translation>Binary</translation>
  </message>
 </context>
 <context>
  <name>BodyView</name>
  <message>
   <source>Not told</source>
   <translation>Not told</translation>
  </message>
  <message>
   <source>None (null)</source>
   <translation>None (null)</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Empty</translation>
  </message>
  <message>
   <source>Reading %1…</source>
   <translation>Reading %1…</translation>
  </message>
  <message>
   <source>Save Payload</source>
   <translation>Save Payload</translation>
  </message>
  <message>
   <source>Nothing was saved: %1. Choose another folder or name.</source>
   <translation>Nothing was saved: %1. Choose another folder or name.</translation>
  </message>
  <message>
   <source>Search in the Body, Ctrl+F</source>
   <translation>Search in the Body, Ctrl+F</translation>
  </message>
  <message>
   <source>Copy the Body</source>
   <translation>Copy the Body</translation>
  </message>
  <message>
   <source>Save Payload…</source>
   <translation>Save Payload…</translation>
  </message>
  <message>
   <source>Show the body</source>
   <translation>Show the body</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Tree</translation>
  </message>
  <message>
   <source>Pretty</source>
   <translation>Pretty</translation>
  </message>
  <message>
   <source>Raw</source>
   <translation>Raw</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Body</translation>
  </message>
 </context>
 <context>
  <name>BrokenDialog</name>
  <message>
   <source>Unreadable Webhooks</source>
   <translation>Unreadable Webhooks</translation>
  </message>
  <message>
   <source>The server sent these webhooks in a form this version does not understand. They are not in the list and stay as they are on the server.</source>
   <translation>The server sent these webhooks in a form this version does not understand. They are not in the list and stay as they are on the server.</translation>
  </message>
  <message>
   <source>Unreadable webhooks</source>
   <translation>Unreadable webhooks</translation>
  </message>
  <message>
   <source>without an ID</source>
   <translation>without an ID</translation>
  </message>
  <message>
   <source>Position %1, %2: %3</source>
   <translation>Position %1, %2: %3</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>BulkDialog</name>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>Copy Results</source>
   <translation>Copy Results</translation>
  </message>
  <message>
   <source>Copied as CSV</source>
   <translation>Copied as CSV</translation>
  </message>
  <message>
   <source>Retry Failed</source>
   <translation>Retry Failed</translation>
  </message>
  <message>
   <source>delete</source>
   <comment>the word to type</comment>
   <translation>delete</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Resume at %1</source>
   <translation>Resume at %1</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Resume</translation>
  </message>
  <message>
   <source>Stop here?</source>
   <translation>Stop here?</translation>
  </message>
  <message>
   <source>The request under way is finished, the webhooks that wait stay as they are. What was done is shown.</source>
   <translation>The request under way is finished, the webhooks that wait stay as they are. What was done is shown.</translation>
  </message>
  <message>
   <source>Keep Going</source>
   <translation>Keep Going</translation>
  </message>
  <message>
   <source>cancelling: the request under way is finished first</source>
   <translation>cancelling: the request under way is finished first</translation>
  </message>
  <message>
   <source>The tests under way are broken off; they may have arrived. The others are not sent. What was done is shown.</source>
   <translation>The tests under way are broken off; they may have arrived. The others are not sent. What was done is shown.</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Deliveries</translation>
  </message>
  <message>
   <source>stopping what is under way</source>
   <translation>stopping what is under way</translation>
  </message>
  <message>
   <source>The deliveries under way are broken off; they may have arrived. The others are not sent. What was done is shown.</source>
   <translation>The deliveries under way are broken off; they may have arrived. The others are not sent. What was done is shown.</translation>
  </message>
 </context>
 <context>
  <name>BulkHead</name>
  <message>
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <comment>progress, step</comment>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>Type “%1” to confirm.</source>
   <translation>Type “%1” to confirm.</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Paused</translation>
  </message>
  <message>
   <source>All done</source>
   <translation>All done</translation>
  </message>
  <message>
   <source>Not all was done</source>
   <translation>Not all was done</translation>
  </message>
 </context>
 <context>
  <name>BulkListModel</name>
  <message>
   <source>%1, %2</source>
   <comment>webhook, state</comment>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>BulkReviews</name>
  <message>
   <source>None of them fires for a production environment.</source>
   <translation>None of them fires for a production environment.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln of them fire for production.</source>
   <translation>
    <numerusform>%Ln of them fires for production.</numerusform>
    <numerusform>%Ln of them fire for production.</numerusform>
   </translation>
  </message>
  <message>
   <source>No other enabled webhook tells anybody about a failure in production.</source>
   <translation>No other enabled webhook tells anybody about a failure in production.</translation>
  </message>
  <message>
   <source>Qovery stops sending at once and their delivery logs may be lost.</source>
   <translation>Qovery stops sending at once and their delivery logs may be lost.</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <translation>
    <numerusform>%1 and %Ln more</numerusform>
    <numerusform>%1 and %Ln more</numerusform>
   </translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change, and this version does not know: %1. They would be lost in %2.</source>
   <translation>Qovery replaces the whole webhook on every change, and this version does not know: %1. They would be lost in %2.</translation>
  </message>
  <message>
   <source>Qovery does not return secrets, and a change without one loses it. Before anything is sent you are asked, once, for those that are not remembered: %1.</source>
   <translation>Qovery does not return secrets, and a change without one loses it. Before anything is sent you are asked, once, for those that are not remembered: %1.</translation>
  </message>
  <message>
   <source>Undo, for 10 seconds after this dialog is closed, creates them again with new IDs; secrets that are not remembered must be entered again.</source>
   <translation>Undo, for 10 seconds after this dialog is closed, creates them again with new IDs; secrets that are not remembered must be entered again.</translation>
  </message>
 </context>
 <context>
  <name>BulkTests</name>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <translation>
    <numerusform>%1 and %Ln more</numerusform>
    <numerusform>%1 and %Ln more</numerusform>
   </translation>
  </message>
  <message>
   <source>Each target gets one sample of what its webhook sends, from this computer. Hosts: %1.</source>
   <translation>Each target gets one sample of what its webhook sends, from this computer. Hosts: %1.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln host(s) lie inside your network: %1.</source>
   <translation>
    <numerusform>%Ln host lies inside your network: %1.</numerusform>
    <numerusform>%Ln hosts lie inside your network: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is sent to %1: it hands out a machine's credentials.</source>
   <translation>Nothing is sent to %1: it hands out a machine's credentials.</translation>
  </message>
  <message numerus="yes">
   <source>The demo sends only to this computer: %Ln target(s) get nothing.</source>
   <translation>
    <numerusform>The demo sends only to this computer: %Ln target gets nothing.</numerusform>
    <numerusform>The demo sends only to this computer: %Ln targets get nothing.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <comment>answer, time</comment>
   <translation>%1 in %2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s) have a secret that is not remembered, or may be an old one: their tests go without it.</source>
   <translation>
    <numerusform>%Ln webhook has a secret that is not remembered, or may be an old one: their tests go without it.</numerusform>
    <numerusform>%Ln webhooks have a secret that is not remembered, or may be an old one: their tests go without it.</numerusform>
   </translation>
  </message>
  <message>
   <source>its secret could not be read: %1</source>
   <translation>its secret could not be read: %1</translation>
  </message>
 </context>
 <context>
  <name>BulkTexts</name>
  <message>
   <source>Enable Webhooks</source>
   <translation>Enable Webhooks</translation>
  </message>
  <message>
   <source>Disable Webhooks</source>
   <translation>Disable Webhooks</translation>
  </message>
  <message>
   <source>Delete Webhooks</source>
   <translation>Delete Webhooks</translation>
  </message>
  <message>
   <source>Send Tests</source>
   <translation>Send Tests</translation>
  </message>
  <message>
   <source>Restore Webhooks</source>
   <translation>Restore Webhooks</translation>
  </message>
  <message numerus="yes">
   <source>Enable %Ln webhook(s)?</source>
   <translation>
    <numerusform>Enable %Ln webhook?</numerusform>
    <numerusform>Enable %Ln webhooks?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Disable %Ln webhook(s)?</source>
   <translation>
    <numerusform>Disable %Ln webhook?</numerusform>
    <numerusform>Disable %Ln webhooks?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln webhook(s)?</source>
   <translation>
    <numerusform>Delete %Ln webhook?</numerusform>
    <numerusform>Delete %Ln webhooks?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln test(s)?</source>
   <translation>
    <numerusform>Send %Ln test?</numerusform>
    <numerusform>Send %Ln tests?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln webhook(s)?</source>
   <translation>
    <numerusform>Restore %Ln webhook?</numerusform>
    <numerusform>Restore %Ln webhooks?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Enable %Ln Webhook(s)</source>
   <translation>
    <numerusform>Enable %Ln Webhook</numerusform>
    <numerusform>Enable %Ln Webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Disable %Ln Webhook(s)</source>
   <translation>
    <numerusform>Disable %Ln Webhook</numerusform>
    <numerusform>Disable %Ln Webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln Webhook(s)</source>
   <translation>
    <numerusform>Delete %Ln Webhook</numerusform>
    <numerusform>Delete %Ln Webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Test(s)</source>
   <translation>
    <numerusform>Send %Ln Test</numerusform>
    <numerusform>Send %Ln Tests</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln Webhook(s)</source>
   <translation>
    <numerusform>Restore %Ln Webhook</numerusform>
    <numerusform>Restore %Ln Webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Enabling %Ln webhook(s)…</source>
   <translation>
    <numerusform>Enabling %Ln webhook…</numerusform>
    <numerusform>Enabling %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Disabling %Ln webhook(s)…</source>
   <translation>
    <numerusform>Disabling %Ln webhook…</numerusform>
    <numerusform>Disabling %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleting %Ln webhook(s)…</source>
   <translation>
    <numerusform>Deleting %Ln webhook…</numerusform>
    <numerusform>Deleting %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sending %Ln test(s)…</source>
   <translation>
    <numerusform>Sending %Ln test…</numerusform>
    <numerusform>Sending %Ln tests…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restoring %Ln webhook(s)…</source>
   <translation>
    <numerusform>Restoring %Ln webhook…</numerusform>
    <numerusform>Restoring %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs no requests to Qovery: each test goes from this computer to the target.</source>
   <translation>Needs no requests to Qovery: each test goes from this computer to the target.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln request(s)</source>
   <translation>
    <numerusform>%Ln request</numerusform>
    <numerusform>%Ln requests</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs %1. How many are left this hour is not known.</source>
   <translation>Needs %1. How many are left this hour is not known.</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 of %2</translation>
  </message>
  <message>
   <source>Needs %1; %2 are left this hour.</source>
   <translation>Needs %1; %2 are left this hour.</translation>
  </message>
  <message>
   <source>Needs %1; %2 are left until %3.</source>
   <translation>Needs %1; %2 are left until %3.</translation>
  </message>
  <message>
   <source>That is more than is left. It will pause when Qovery refuses, and go on when you say so.</source>
   <translation>That is more than is left. It will pause when Qovery refuses, and go on when you say so.</translation>
  </message>
  <message>
   <source>That is more than is left. It will pause when Qovery refuses, and can go on at %1.</source>
   <translation>That is more than is left. It will pause when Qovery refuses, and can go on at %1.</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <comment>progress</comment>
   <translation>%1 of %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln webhook(s) enabled</source>
   <translation>
    <numerusform>%1 of %Ln webhook enabled</numerusform>
    <numerusform>%1 of %Ln webhooks enabled</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln webhook(s) disabled</source>
   <translation>
    <numerusform>%1 of %Ln webhook disabled</numerusform>
    <numerusform>%1 of %Ln webhooks disabled</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln webhook(s) deleted</source>
   <translation>
    <numerusform>%1 of %Ln webhook deleted</numerusform>
    <numerusform>%1 of %Ln webhooks deleted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln test(s) accepted</source>
   <translation>
    <numerusform>%1 of %Ln test accepted</numerusform>
    <numerusform>%1 of %Ln tests accepted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln webhook(s) restored</source>
   <translation>
    <numerusform>%1 of %Ln webhook restored</numerusform>
    <numerusform>%1 of %Ln webhooks restored</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 already so</source>
   <translation>%1 already so</translation>
  </message>
  <message>
   <source>%1 written and not checked</source>
   <translation>%1 written and not checked</translation>
  </message>
  <message>
   <source>%1 failed</source>
   <translation>%1 failed</translation>
  </message>
  <message>
   <source>%1 changed on the server and left alone</source>
   <translation>%1 changed on the server and left alone</translation>
  </message>
  <message>
   <source>%1 deleted meanwhile</source>
   <translation>%1 deleted meanwhile</translation>
  </message>
  <message>
   <source>%1 not as asked</source>
   <translation>%1 not as asked</translation>
  </message>
  <message>
   <source>%1 not known</source>
   <translation>%1 not known</translation>
  </message>
  <message>
   <source>%1 not begun</source>
   <translation>%1 not begun</translation>
  </message>
  <message>
   <source>%1 under way</source>
   <translation>%1 under way</translation>
  </message>
  <message>
   <source>%1 waiting</source>
   <translation>%1 waiting</translation>
  </message>
  <message>
   <source>%1.</source>
   <comment>a list of numbers as a sentence</comment>
   <translation>%1.</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between numbers</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Waiting</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Sending</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>Deleting</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Saving</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Checking</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>Already so</source>
   <translation>Already so</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Failed</translation>
  </message>
  <message>
   <source>Changed on the server</source>
   <translation>Changed on the server</translation>
  </message>
  <message>
   <source>Deleted meanwhile</source>
   <translation>Deleted meanwhile</translation>
  </message>
  <message>
   <source>Not as asked</source>
   <translation>Not as asked</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Not begun</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>state, detail</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Target</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detail</translation>
  </message>
  <message>
   <source>Send Again from This Computer</source>
   <translation>Send Again from This Computer</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln delivery(s) again from this computer?</source>
   <translation>
    <numerusform>Send %Ln delivery again from this computer?</numerusform>
    <numerusform>Send %Ln deliveries again from this computer?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Again</source>
   <translation>
    <numerusform>Send %Ln Again</numerusform>
    <numerusform>Send %Ln Again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sending %Ln delivery(s) again…</source>
   <translation>
    <numerusform>Sending %Ln delivery again…</numerusform>
    <numerusform>Sending %Ln deliveries again…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln delivery(s) accepted</source>
   <translation>
    <numerusform>%1 of %Ln delivery accepted</numerusform>
    <numerusform>%1 of %Ln deliveries accepted</numerusform>
   </translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Delivery</translation>
  </message>
 </context>
 <context>
  <name>ChangesDialog</name>
  <message>
   <source>Changes</source>
   <translation>Changes</translation>
  </message>
  <message>
   <source>Saving “%1” changes</source>
   <translation>Saving “%1” changes</translation>
  </message>
  <message>
   <source>Lost, because this version does not know them: %1.</source>
   <translation>Lost, because this version does not know them: %1.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>+ %1</source>
   <translation>+ %1</translation>
  </message>
  <message>
   <source>%1, added: %2</source>
   <translation>%1, added: %2</translation>
  </message>
  <message>
   <source>− %1</source>
   <translation>− %1</translation>
  </message>
  <message>
   <source>%1, removed: %2</source>
   <translation>%1, removed: %2</translation>
  </message>
  <message>
   <source>= %1</source>
   <translation>= %1</translation>
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message>
   <source>Compare</source>
   <translation>Compare</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
  </message>
  <message>
   <source>Nothing differs between the two.</source>
   <translation>Nothing differs between the two.</translation>
  </message>
  <message>
   <source>The same in both</source>
   <translation>The same in both</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>%1, another path</source>
   <comment>two addresses with the same mask</comment>
   <translation>%1, another path</translation>
  </message>
  <message>
   <source>≠ %1</source>
   <comment>a field that differs</comment>
   <translation>≠ %1</translation>
  </message>
  <message>
   <source>%1 differs</source>
   <translation>%1 differs</translation>
  </message>
  <message>
   <source>%1 is the same</source>
   <translation>%1 is the same</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>field, time</comment>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>ComparisonLine</name>
  <message>
   <source>no environment more or less</source>
   <translation>no environment more or less</translation>
  </message>
  <message>
   <source>Compared with saved</source>
   <translation>Compared with saved</translation>
  </message>
  <message numerus="yes">
   <source>%Ln environments added</source>
   <translation>
    <numerusform>%Ln environment added</numerusform>
    <numerusform>%Ln environments added</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln environments removed</source>
   <translation>
    <numerusform>%Ln environment removed</numerusform>
    <numerusform>%Ln environments removed</numerusform>
   </translation>
  </message>
  <message>
   <source>Show saved filter</source>
   <translation>Show saved filter</translation>
  </message>
  <message>
   <source>Show edited filter</source>
   <translation>Show edited filter</translation>
  </message>
 </context>
 <context>
  <name>ConfirmDialog</name>
  <message>
   <source>Type “%1” to confirm.</source>
   <translation>Type “%1” to confirm.</translation>
  </message>
 </context>
 <context>
  <name>ConflictDialog</name>
  <message>
   <source>Compare</source>
   <translation>Compare</translation>
  </message>
  <message>
   <source>“%1” was changed on the server %2.</source>
   <translation>“%1” was changed on the server %2.</translation>
  </message>
  <message>
   <source>“%1” was changed on the server.</source>
   <translation>“%1” was changed on the server.</translation>
  </message>
  <message>
   <source>Nothing was saved. What was changed there and what you changed do not touch each other.</source>
   <translation>Nothing was saved. What was changed there and what you changed do not touch each other.</translation>
  </message>
  <message>
   <source>Nothing was saved. Choose for each field what is to be on the server.</source>
   <translation>Nothing was saved. Choose for each field what is to be on the server.</translation>
  </message>
  <message>
   <source>When you opened it</source>
   <translation>When you opened it</translation>
  </message>
  <message>
   <source>On the server now</source>
   <translation>On the server now</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Yours</translation>
  </message>
  <message>
   <source>%1, another path</source>
   <translation>%1, another path</translation>
  </message>
  <message>
   <source>%1, yet another path</source>
   <translation>%1, yet another path</translation>
  </message>
  <message>
   <source>%1, when you opened it: %2</source>
   <translation>%1, when you opened it: %2</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Theirs</translation>
  </message>
  <message>
   <source>%1, on the server now: %2</source>
   <translation>%1, on the server now: %2</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Mine</translation>
  </message>
  <message>
   <source>%1, yours: %2</source>
   <translation>%1, yours: %2</translation>
  </message>
  <message>
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <source>Set; it may have been replaced</source>
   <translation>Set; it may have been replaced</translation>
  </message>
  <message>
   <source>Set meanwhile</source>
   <translation>Set meanwhile</translation>
  </message>
  <message>
   <source>%1. It cannot be read: to keep it you are asked for it.</source>
   <translation>%1. It cannot be read: to keep it you are asked for it.</translation>
  </message>
  <message>
   <source>Merged without conflict</source>
   <translation>Merged without conflict</translation>
  </message>
  <message>
   <source>%1, %2: %3</source>
   <comment>field, whose it is, value</comment>
   <translation>%1, %2: %3</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>theirs</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>yours</translation>
  </message>
  <message>
   <source>Take All Theirs</source>
   <translation>Take All Theirs</translation>
  </message>
  <message>
   <source>Keep All Mine</source>
   <translation>Keep All Mine</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Take Theirs</source>
   <translation>Take Theirs</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Choose for %1.</source>
   <translation>Choose for %1.</translation>
  </message>
 </context>
 <context>
  <name>ConnectDialog</name>
  <message>
   <source>The clipboard holds no text.</source>
   <translation>The clipboard holds no text.</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Checking…</translation>
  </message>
  <message>
   <source>Asking %1 which organizations the token sees.</source>
   <translation>Asking %1 which organizations the token sees.</translation>
  </message>
  <message>
   <source>Not available on this desktop session.</source>
   <translation>Not available on this desktop session.</translation>
  </message>
  <message>
   <source>Locked now. The desktop asks for its password when the token is stored.</source>
   <translation>Locked now. The desktop asks for its password when the token is stored.</translation>
  </message>
  <message>
   <source>Kept in memory and forgotten when you quit.</source>
   <translation>Kept in memory and forgotten when you quit.</translation>
  </message>
  <message>
   <source>Kept in memory and forgotten when you quit. You paste it again next time.</source>
   <translation>Kept in memory and forgotten when you quit. You paste it again next time.</translation>
  </message>
  <message>
   <source>Waiting for the keyring…</source>
   <translation>Waiting for the keyring…</translation>
  </message>
  <message>
   <source>The desktop may ask for its password.</source>
   <translation>The desktop may ask for its password.</translation>
  </message>
  <message>
   <source>expanded</source>
   <translation>expanded</translation>
  </message>
  <message>
   <source>collapsed</source>
   <translation>collapsed</translation>
  </message>
  <message>
   <source>Connect to Qovery</source>
   <translation>Connect to Qovery</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Check again</translation>
  </message>
  <message>
   <source>Keep the token</source>
   <translation>Keep the token</translation>
  </message>
  <message>
   <source>The app reads and changes webhooks with an API token.</source>
   <translation>The app reads and changes webhooks with an API token.</translation>
  </message>
  <message>
   <source>API &amp;token</source>
   <translation>API &amp;token</translation>
  </message>
  <message>
   <source>API token</source>
   <translation>API token</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Paste</translation>
  </message>
  <message>
   <source>Pastes the token and checks it</source>
   <translation>Pastes the token and checks it</translation>
  </message>
  <message>
   <source>In the Qovery console: Organization settings, then API Token, then Add new. A role that may manage webhooks is needed.</source>
   <translation>In the Qovery console: Organization settings, then API Token, then Add new. A role that may manage webhooks is needed.</translation>
  </message>
  <message>
   <source>Open console</source>
   <translation>Open console</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Advanced</translation>
  </message>
  <message>
   <source>API URL</source>
   <translation>API URL</translation>
  </message>
  <message>
   <source>API &amp;URL</source>
   <translation>API &amp;URL</translation>
  </message>
  <message>
   <source>Use Demo Data</source>
   <translation>Use Demo Data</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Connect</translation>
  </message>
  <message>
   <source>The desktop's password store, such as GNOME Keyring or KWallet.</source>
   <translation>The desktop's password store, such as GNOME Keyring or KWallet.</translation>
  </message>
  <message>
   <source>Open Read-only (%1)</source>
   <translation>Open Read-only (%1)</translation>
  </message>
  <message>
   <source>The webhooks as they were seen last</source>
   <translation>The webhooks as they were seen last</translation>
  </message>
  <message>
   <source>As an account of its own, beside the stored token of %1.</source>
   <translation>As an account of its own, beside the stored token of %1.</translation>
  </message>
 </context>
 <context>
  <name>ConnectHelp</name>
  <message>
   <source>Made in the Qovery console: Organization settings, then API Token, then Add new. Qovery shows it once.</source>
   <translation>Made in the Qovery console: Organization settings, then API Token, then Add new. Qovery shows it once.</translation>
  </message>
  <message>
   <source>It has a role. One that may manage webhooks is needed: with another, Qovery refuses with 403.</source>
   <translation>It has a role. One that may manage webhooks is needed: with another, Qovery refuses with 403.</translation>
  </message>
  <message>
   <source>It is sent to the API URL and nowhere else, and checked there before it is kept.</source>
   <translation>It is sent to the API URL and nowhere else, and checked there before it is kept.</translation>
  </message>
  <message>
   <source>Qovery answers 1,000 requests an hour with one token. Whatever else uses the same token shares them.</source>
   <translation>Qovery answers 1,000 requests an hour with one token. Whatever else uses the same token shares them.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Paste</translation>
  </message>
  <message>
   <source>Takes the token from the clipboard and asks Qovery whether it is good.</source>
   <translation>Takes the token from the clipboard and asks Qovery whether it is good.</translation>
  </message>
  <message>
   <source>Keep the Token</source>
   <translation>Keep the Token</translation>
  </message>
  <message>
   <source>Where the token stays once Qovery has accepted it. This application never writes it to a file.</source>
   <translation>Where the token stays once Qovery has accepted it. This application never writes it to a file.</translation>
  </message>
  <message>
   <source>In the System Keyring</source>
   <translation>In the System Keyring</translation>
  </message>
  <message>
   <source>GNOME Keyring or KWallet stores the token with the API URL that it belongs to. The next start connects with it.</source>
   <translation>GNOME Keyring or KWallet stores the token with the API URL that it belongs to. The next start connects with it.</translation>
  </message>
  <message>
   <source>Signing out in Settings removes it from there.</source>
   <translation>Signing out in Settings removes it from there.</translation>
  </message>
  <message>
   <source>For This Session Only</source>
   <translation>For This Session Only</translation>
  </message>
  <message>
   <source>The token is kept until you quit. The next start asks for it again.</source>
   <translation>The token is kept until you quit. The next start asks for it again.</translation>
  </message>
  <message>
   <source>API URL</source>
   <translation>API URL</translation>
  </message>
  <message>
   <source>Where Qovery's API is: https://api.qovery.com. Another address starts with https://, or with http:// when it is on this computer.</source>
   <translation>Where Qovery's API is: https://api.qovery.com. Another address starts with https://, or with http:// when it is on this computer.</translation>
  </message>
  <message>
   <source>A stored token goes only to the address it was stored with. For another address it is asked for.</source>
   <translation>A stored token goes only to the address it was stored with. For another address it is asked for.</translation>
  </message>
  <message>
   <source>Use Demo Data</source>
   <translation>Use Demo Data</translation>
  </message>
  <message>
   <source>Shows invented webhooks of a server on this computer. No token is needed, and nothing leaves this computer.</source>
   <translation>Shows invented webhooks of a server on this computer. No token is needed, and nothing leaves this computer.</translation>
  </message>
  <message>
   <source>What Was Seen Last</source>
   <translation>What Was Seen Last</translation>
  </message>
  <message>
   <source>Opens the webhooks as this computer has kept them. Nothing can be changed there.</source>
   <translation>Opens the webhooks as this computer has kept them. Nothing can be changed there.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Closes the dialog. The token that was entered is not kept.</source>
   <translation>Closes the dialog. The token that was entered is not kept.</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Connect</translation>
  </message>
  <message>
   <source>Checks the token, keeps it as chosen, and opens its webhooks.</source>
   <translation>Checks the token, keeps it as chosen, and opens its webhooks.</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
 </context>
 <context>
  <name>ConnectTexts</name>
  <message>
   <source>Token accepted: no organization</source>
   <translation>Token accepted: no organization</translation>
  </message>
  <message>
   <source>It sees none. Connect asks for the ID or the console URL of an organization.</source>
   <translation>It sees none. Connect asks for the ID or the console URL of an organization.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Token accepted: %n organization(s)</source>
   <translation>
    <numerusform>Token accepted: %n organization</numerusform>
    <numerusform>Token accepted: %n organizations</numerusform>
   </translation>
  </message>
  <message>
   <source>Token accepted, but it may not list organizations (403)</source>
   <translation>Token accepted, but it may not list organizations (403)</translation>
  </message>
  <message>
   <source>Connect asks for the ID or the console URL of the organization.</source>
   <translation>Connect asks for the ID or the console URL of the organization.</translation>
  </message>
  <message>
   <source>Token rejected (401). Check that it was copied whole.</source>
   <translation>Token rejected (401). Check that it was copied whole.</translation>
  </message>
  <message>
   <source>A token that was deleted in the Qovery console, or that has expired, is rejected as well.</source>
   <translation>A token that was deleted in the Qovery console, or that has expired, is rejected as well.</translation>
  </message>
  <message>
   <source>Not allowed (403)</source>
   <translation>Not allowed (403)</translation>
  </message>
  <message>
   <source>The token is known, but its role is not enough. A role that may manage webhooks is needed.</source>
   <translation>The token is known, but its role is not enough. A role that may manage webhooks is needed.</translation>
  </message>
  <message>
   <source>%1 cannot be reached</source>
   <translation>%1 cannot be reached</translation>
  </message>
  <message>
   <source>%1 does not answer like Qovery</source>
   <translation>%1 does not answer like Qovery</translation>
  </message>
  <message>
   <source>Check the API URL under Advanced.</source>
   <translation>Check the API URL under Advanced.</translation>
  </message>
  <message>
   <source>The token could not be checked</source>
   <translation>The token could not be checked</translation>
  </message>
  <message>
   <source>No keyring is available</source>
   <translation>No keyring is available</translation>
  </message>
  <message>
   <source>There is no Secret Service (org.freedesktop.secrets). Start GNOME Keyring or KWallet, then check again. The token is never written to a plain file.</source>
   <translation>There is no Secret Service (org.freedesktop.secrets). Start GNOME Keyring or KWallet, then check again. The token is never written to a plain file.</translation>
  </message>
  <message>
   <source>The keyring is locked</source>
   <translation>The keyring is locked</translation>
  </message>
  <message>
   <source>Unlock it, for instance in Passwords and Keys, then check again. Connect asks the desktop to unlock it.</source>
   <translation>Unlock it, for instance in Passwords and Keys, then check again. Connect asks the desktop to unlock it.</translation>
  </message>
  <message>
   <source>The keyring refused access</source>
   <translation>The keyring refused access</translation>
  </message>
  <message>
   <source>The Secret Service does not let this application in. Allow it in the desktop's or the sandbox's settings, then check again.</source>
   <translation>The Secret Service does not let this application in. Allow it in the desktop's or the sandbox's settings, then check again.</translation>
  </message>
  <message>
   <source>The keyring does not answer</source>
   <translation>The keyring does not answer</translation>
  </message>
  <message>
   <source>The Secret Service (org.freedesktop.secrets) is there, but silent. Look for a prompt of the desktop behind other windows, or restart the keyring, then check again.</source>
   <translation>The Secret Service (org.freedesktop.secrets) is there, but silent. Look for a prompt of the desktop behind other windows, or restart the keyring, then check again.</translation>
  </message>
  <message>
   <source>The keyring failed</source>
   <translation>The keyring failed</translation>
  </message>
  <message>
   <source>The Secret Service answered with an error. Restart the keyring, then check again.</source>
   <translation>The Secret Service answered with an error. Restart the keyring, then check again.</translation>
  </message>
  <message>
   <source>The token was not stored</source>
   <translation>The token was not stored</translation>
  </message>
  <message>
   <source>The keyring did not give back what was written. Try again, or keep it for this session only.</source>
   <translation>The keyring did not give back what was written. Try again, or keep it for this session only.</translation>
  </message>
  <message>
   <source>%1. %2 Or keep it for this session only.</source>
   <translation>%1. %2 Or keep it for this session only.</translation>
  </message>
  <message>
   <source>The token is still in the keyring: it did not confirm the removal. Try again.</source>
   <translation>The token is still in the keyring: it did not confirm the removal. Try again.</translation>
  </message>
  <message>
   <source>The token is still in the keyring. %1. %2</source>
   <translation>The token is still in the keyring. %1. %2</translation>
  </message>
  <message>
   <source>The token in %1 was not used</source>
   <translation>The token in %1 was not used</translation>
  </message>
  <message>
   <source>The variable is empty or holds characters that no token has. Set it right and start again, or enter a token.</source>
   <translation>The variable is empty or holds characters that no token has. Set it right and start again, or enter a token.</translation>
  </message>
  <message>
   <source>The token in %1 was not accepted</source>
   <translation>The token in %1 was not accepted</translation>
  </message>
  <message>
   <source>The keyring no longer holds the token</source>
   <translation>The keyring no longer holds the token</translation>
  </message>
  <message>
   <source>It was removed elsewhere. Enter it again.</source>
   <translation>It was removed elsewhere. Enter it again.</translation>
  </message>
  <message>
   <source>The stored token cannot be read</source>
   <translation>The stored token cannot be read</translation>
  </message>
  <message>
   <source>The keyring's entry was changed elsewhere. Enter the token again to replace it.</source>
   <translation>The keyring's entry was changed elsewhere. Enter the token again to replace it.</translation>
  </message>
  <message>
   <source>The stored token could not be read</source>
   <translation>The stored token could not be read</translation>
  </message>
  <message>
   <source>It is kept in the keyring, see below. Check again, or enter a token for this session.</source>
   <translation>It is kept in the keyring, see below. Check again, or enter a token for this session.</translation>
  </message>
  <message>
   <source>This address needs its own token</source>
   <translation>This address needs its own token</translation>
  </message>
  <message>
   <source>The stored token belongs to %1 and is sent nowhere else.</source>
   <translation>The stored token belongs to %1 and is sent nowhere else.</translation>
  </message>
  <message>
   <source>Not connected with the stored token</source>
   <translation>Not connected with the stored token</translation>
  </message>
  <message>
   <source>%1 no longer accepts the token (401)</source>
   <translation>%1 no longer accepts the token (401)</translation>
  </message>
  <message>
   <source>It was deleted, replaced or has expired. Enter a new one.</source>
   <translation>It was deleted, replaced or has expired. Enter a new one.</translation>
  </message>
  <message>
   <source>The demo data could not be opened</source>
   <translation>The demo data could not be opened</translation>
  </message>
  <message>
   <source>Enter an API token.</source>
   <translation>Enter an API token.</translation>
  </message>
  <message>
   <source>A token is one line without control characters. Copy it again.</source>
   <translation>A token is one line without control characters. Copy it again.</translation>
  </message>
  <message>
   <source>A token has only letters, digits and signs of ASCII. Copy it again.</source>
   <translation>A token has only letters, digits and signs of ASCII. Copy it again.</translation>
  </message>
  <message>
   <source>This is too long for a token. Copy only the token.</source>
   <translation>This is too long for a token. Copy only the token.</translation>
  </message>
  <message>
   <source>Enter the API URL, usually https://api.qovery.com.</source>
   <translation>Enter the API URL, usually https://api.qovery.com.</translation>
  </message>
  <message>
   <source>Start the address with https://</source>
   <translation>Start the address with https://</translation>
  </message>
  <message>
   <source>Leave out the user name and password before the @.</source>
   <translation>Leave out the user name and password before the @.</translation>
  </message>
  <message>
   <source>This is no address of an API: a host, an optional port and path, nothing after ? or #.</source>
   <translation>This is no address of an API: a host, an optional port and path, nothing after ? or #.</translation>
  </message>
  <message>
   <source>Not encrypted: http:// is allowed only for this computer (127.0.0.1, localhost).</source>
   <translation>Not encrypted: http:// is allowed only for this computer (127.0.0.1, localhost).</translation>
  </message>
  <message>
   <source>Not connected with the token in %1</source>
   <translation>Not connected with the token in %1</translation>
  </message>
 </context>
 <context>
  <name>ConnectionController</name>
  <message>
   <source>Token from the keyring</source>
   <translation>Token from the keyring</translation>
  </message>
  <message>
   <source>Token for this session only</source>
   <translation>Token for this session only</translation>
  </message>
  <message>
   <source>Token from %1</source>
   <translation>Token from %1</translation>
  </message>
  <message>
   <source>Demo data</source>
   <translation>Demo data</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Try again</translation>
  </message>
 </context>
 <context>
  <name>CoverageTexts</name>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <translation>
    <numerusform>%1 and %Ln more</numerusform>
    <numerusform>%1 and %Ln more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln environments, %1 of them production</source>
   <extracomment>%n: environments; %1: how many of them are production</extracomment>
   <translation>
    <numerusform>%Ln environment, %1 of them production</numerusform>
    <numerusform>%Ln environments, %1 of them production</numerusform>
   </translation>
  </message>
  <message>
   <source>No longer for %1, but for %2, in %3.</source>
   <translation>No longer for %1, but for %2, in %3.</translation>
  </message>
  <message>
   <source>No longer for %1 in %2.</source>
   <translation>No longer for %1 in %2.</translation>
  </message>
  <message>
   <source>Also for %1 in %2.</source>
   <translation>Also for %1 in %2.</translation>
  </message>
  <message>
   <source>Save and reduce production coverage?</source>
   <translation>Save and reduce production coverage?</translation>
  </message>
  <message>
   <source>Save and fire for every project?</source>
   <translation>Save and fire for every project?</translation>
  </message>
  <message>
   <source>Save and fire for every production environment?</source>
   <translation>Save and fire for every production environment?</translation>
  </message>
  <message numerus="yes">
   <source>For %1, no other webhook fires in %Ln of them.</source>
   <translation>
    <numerusform>For %1, no other webhook fires in %Ln of them.</numerusform>
    <numerusform>For %1, no other webhook fires in %Ln of them.</numerusform>
   </translation>
  </message>
  <message>
   <source>For %1, no other webhook fires there.</source>
   <translation>For %1, no other webhook fires there.</translation>
  </message>
  <message>
   <source>For %1, only “%2” still fires there.</source>
   <translation>For %1, only “%2” still fires there.</translation>
  </message>
  <message numerus="yes">
   <source>For %1, %Ln other webhooks still fire there.</source>
   <translation>
    <numerusform>For %1, %Ln other webhook still fire there.</numerusform>
    <numerusform>For %1, %Ln other webhooks still fire there.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Disabled, “%1” no longer fires for any of its %Ln production environments.</source>
   <translation>
    <numerusform>Disabled, “%1” no longer fires for any of its %Ln production environment.</numerusform>
    <numerusform>Disabled, “%1” no longer fires for any of its %Ln production environments.</numerusform>
   </translation>
  </message>
  <message>
   <source>“%1” no longer fires for %2.</source>
   <translation>“%1” no longer fires for %2.</translation>
  </message>
  <message numerus="yes">
   <source>It no longer fires for %1 in %Ln production environments.</source>
   <translation>
    <numerusform>It no longer fires for %1 in %Ln production environment.</numerusform>
    <numerusform>It no longer fires for %1 in %Ln production environments.</numerusform>
   </translation>
  </message>
  <message>
   <source>“%1” then fires for every project, those created later included.</source>
   <translation>“%1” then fires for every project, those created later included.</translation>
  </message>
  <message>
   <source>“%1” then fires for every production environment.</source>
   <translation>“%1” then fires for every production environment.</translation>
  </message>
  <message numerus="yes">
   <source>In total +%Ln environments, −%1.</source>
   <translation>
    <numerusform>In total +%Ln environment, −%1.</numerusform>
    <numerusform>In total +%Ln environments, −%1.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CurlImportDialog</name>
  <message>
   <source>New from cURL</source>
   <translation>New from cURL</translation>
  </message>
  <message>
   <source>cURL &amp;command</source>
   <translation>cURL &amp;command</translation>
  </message>
  <message>
   <source>Paste a curl command that creates or replaces a webhook. It is only read: nothing is sent or run, and its token is not used. You see the webhook before it is saved.</source>
   <translation>Paste a curl command that creates or replaces a webhook. It is only read: nothing is sent or run, and its token is not used. You see the webhook before it is saved.</translation>
  </message>
  <message>
   <source>cURL command</source>
   <translation>cURL command</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Continue…</source>
   <translation>Continue…</translation>
  </message>
  <message>
   <source>The command is for %1; %2 is open.</source>
   <translation>The command is for %1; %2 is open.</translation>
  </message>
  <message>
   <source>The command is for the organization %1; “%2” is open.</source>
   <translation>The command is for the organization %1; “%2” is open.</translation>
  </message>
  <message>
   <source>Choose “Use Here” to make the webhook in “%1” instead.</source>
   <translation>Choose “Use Here” to make the webhook in “%1” instead.</translation>
  </message>
  <message>
   <source>This command cannot be used</source>
   <translation>This command cannot be used</translation>
  </message>
  <message>
   <source>The command replaces the webhook %1. Here it makes a new one; the old one stays.</source>
   <translation>The command replaces the webhook %1. Here it makes a new one; the old one stays.</translation>
  </message>
  <message>
   <source>The command was understood</source>
   <translation>The command was understood</translation>
  </message>
  <message>
   <source>The command is for somewhere else</source>
   <translation>The command is for somewhere else</translation>
  </message>
  <message>
   <source>Use Here…</source>
   <translation>Use Here…</translation>
  </message>
 </context>
 <context>
  <name>CurlTexts</name>
  <message>
   <source>This does not begin with curl. Paste the whole command.</source>
   <translation>This does not begin with curl. Paste the whole command.</translation>
  </message>
  <message>
   <source>A quotation mark is opened and never closed. Copy the command again, to its end.</source>
   <translation>A quotation mark is opened and never closed. Copy the command again, to its end.</translation>
  </message>
  <message>
   <source>%1 reads a file, and files are not read here. Put the text itself into the command.</source>
   <translation>%1 reads a file, and files are not read here. Put the text itself into the command.</translation>
  </message>
  <message>
   <source>%1 would be filled in by your shell, and nothing is run here. Replace it with its value.</source>
   <translation>%1 would be filled in by your shell, and nothing is run here. Replace it with its value.</translation>
  </message>
  <message>
   <source>%1 names a proxy. Remove it: the command is only read, not sent.</source>
   <translation>%1 names a proxy. Remove it: the command is only read, not sent.</translation>
  </message>
  <message>
   <source>This is more than one command. Paste a single curl command.</source>
   <translation>This is more than one command. Paste a single curl command.</translation>
  </message>
  <message>
   <source>The option %1 is not understood. Remove it when the webhook does not need it.</source>
   <translation>The option %1 is not understood. Remove it when the webhook does not need it.</translation>
  </message>
  <message>
   <source>The command names no address. It ends with https://api.qovery.com/organization/…/webhook.</source>
   <translation>The command names no address. It ends with https://api.qovery.com/organization/…/webhook.</translation>
  </message>
  <message>
   <source>This is not a call that creates or replaces a webhook. Its address ends with /organization/…/webhook.</source>
   <translation>This is not a call that creates or replaces a webhook. Its address ends with /organization/…/webhook.</translation>
  </message>
  <message>
   <source>The command has no body. The webhook stands behind -d or --data.</source>
   <translation>The command has no body. The webhook stands behind -d or --data.</translation>
  </message>
  <message>
   <source>The body is not valid JSON, at character %1.</source>
   <translation>The body is not valid JSON, at character %1.</translation>
  </message>
  <message>
   <source>The body is not valid JSON.</source>
   <translation>The body is not valid JSON.</translation>
  </message>
  <message>
   <source>The text is too long for a webhook.</source>
   <translation>The text is too long for a webhook.</translation>
  </message>
  <message>
   <source>The event %1 is called %2.</source>
   <translation>The event %1 is called %2.</translation>
  </message>
  <message>
   <source>The kind was missing; %1 is assumed.</source>
   <translation>The kind was missing; %1 is assumed.</translation>
  </message>
  <message>
   <source>The token in the command is not used.</source>
   <translation>The token in the command is not used.</translation>
  </message>
  <message>
   <source>The secret was only a placeholder and was left out.</source>
   <translation>The secret was only a placeholder and was left out.</translation>
  </message>
  <message>
   <source>The field “%1” is not one of a webhook and was left out.</source>
   <translation>The field “%1” is not one of a webhook and was left out.</translation>
  </message>
  <message>
   <source>Typographic quotation marks were read as plain ones.</source>
   <translation>Typographic quotation marks were read as plain ones.</translation>
  </message>
  <message>
   <source>Whether it is enabled was not said; it will be.</source>
   <translation>Whether it is enabled was not said; it will be.</translation>
  </message>
  <message>
   <source>The method was missing; POST is assumed.</source>
   <translation>The method was missing; POST is assumed.</translation>
  </message>
  <message>
   <source>The target URL was only a placeholder: enter the real one.</source>
   <translation>The target URL was only a placeholder: enter the real one.</translation>
  </message>
  <message>
   <source>A line went on without a backslash at its end.</source>
   <translation>A line went on without a backslash at its end.</translation>
  </message>
  <message>
   <source>The field “%1” of the body is missing or has a value that a webhook cannot have.</source>
   <translation>The field “%1” of the body is missing or has a value that a webhook cannot have.</translation>
  </message>
 </context>
 <context>
  <name>DeleteUndo</name>
  <message>
   <source>Undo within 10 seconds creates it again with a new ID.</source>
   <translation>Undo within 10 seconds creates it again with a new ID.</translation>
  </message>
  <message>
   <source>Undo within 10 seconds creates it again with a new ID; its secret must be entered again.</source>
   <translation>Undo within 10 seconds creates it again with a new ID; its secret must be entered again.</translation>
  </message>
  <message>
   <source>Undo within 10 seconds creates it again with a new ID; its secret is taken from the keyring.</source>
   <translation>Undo within 10 seconds creates it again with a new ID; its secret is taken from the keyring.</translation>
  </message>
  <message>
   <source>Undo within 10 seconds creates it again with a new ID and the secret that is remembered for this session.</source>
   <translation>Undo within 10 seconds creates it again with a new ID and the secret that is remembered for this session.</translation>
  </message>
  <message>
   <source>Undo (%1 s)</source>
   <extracomment>VISUAL.md: the seconds that are left</extracomment>
   <translation>Undo (%1 s)</translation>
  </message>
  <message>
   <source>Deleted “%1”.</source>
   <translation>Deleted “%1”.</translation>
  </message>
  <message numerus="yes">
   <source>Deleted %Ln webhook(s).</source>
   <translation>
    <numerusform>Deleted %Ln webhook.</numerusform>
    <numerusform>Deleted %Ln webhooks.</numerusform>
   </translation>
  </message>
  <message>
   <source>“%1” was created again as a new webhook, ID %2.</source>
   <translation>“%1” was created again as a new webhook, ID %2.</translation>
  </message>
 </context>
 <context>
  <name>DeliveriesPanel</name>
  <message>
   <source>Notify when a webhook's deliveries begin to fail, and when they recover</source>
   <translation>Notify when a webhook's deliveries begin to fail, and when they recover</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>Clear…</translation>
  </message>
  <message>
   <source>Room for kept deliveries</source>
   <translation>Room for kept deliveries</translation>
  </message>
  <message>
   <source>Keep at most</source>
   <translation>Keep at most</translation>
  </message>
  <message>
   <source>No delivery is kept.</source>
   <translation>No delivery is kept.</translation>
  </message>
  <message>
   <source>No account is open.</source>
   <translation>No account is open.</translation>
  </message>
  <message>
   <source>Counting what is kept…</source>
   <translation>Counting what is kept…</translation>
  </message>
  <message>
   <source>%1 kept for this account, %2.</source>
   <comment>number of deliveries, then bytes</comment>
   <translation>%1 kept for this account, %2.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln delivery(s)</source>
   <translation>
    <numerusform>%Ln delivery</numerusform>
    <numerusform>%Ln deliveries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln kept delivery(s)?</source>
   <translation>
    <numerusform>Delete %Ln kept delivery?</numerusform>
    <numerusform>Delete %Ln kept deliveries?</numerusform>
   </translation>
  </message>
  <message>
   <source>Of every organization of this account. What Qovery still lists is read again; what it lists no more is gone.</source>
   <translation>Of every organization of this account. What Qovery still lists is read again; what it lists no more is gone.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Delete Deliveries</source>
   <translation>Delete Deliveries</translation>
  </message>
 </context>
 <context>
  <name>DeliveriesView</name>
  <message numerus="yes">
   <source>%Ln row(s) copied, with the targets masked.</source>
   <translation>
    <numerusform>%Ln row copied, with the targets masked.</numerusform>
    <numerusform>%Ln rows copied, with the targets masked.</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Again from This Computer</source>
   <translation>
    <numerusform>Send %Ln Again from This Computer</numerusform>
    <numerusform>Send %Ln Again from This Computer</numerusform>
   </translation>
  </message>
  <message>
   <source>Send Again from This Computer</source>
   <translation>Send Again from This Computer</translation>
  </message>
  <message>
   <source>Edit Webhook</source>
   <translation>Edit Webhook</translation>
  </message>
  <message>
   <source>Show Webhook in the List</source>
   <translation>Show Webhook in the List</translation>
  </message>
  <message numerus="yes">
   <source>Copy %Ln Row(s)</source>
   <translation>
    <numerusform>Copy %Ln Row</numerusform>
    <numerusform>Copy %Ln Rows</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy Row</source>
   <translation>Copy Row</translation>
  </message>
  <message numerus="yes">
   <source>Send the Newest %Ln Again from This Computer</source>
   <translation>
    <numerusform>Send the Newest %Ln Again from This Computer</numerusform>
    <numerusform>Send the Newest %Ln Again from This Computer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send All %Ln Again from This Computer</source>
   <translation>
    <numerusform>Send All %Ln Again from This Computer</numerusform>
    <numerusform>Send All %Ln Again from This Computer</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DeliveryDrawer</name>
  <message>
   <source>Delivery</source>
   <translation>Delivery</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Response</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copied.</translation>
  </message>
  <message>
   <source>Saved as “%1”.</source>
   <translation>Saved as “%1”.</translation>
  </message>
  <message>
   <source>Target URL copied. The clipboard is cleared after a minute.</source>
   <translation>Target URL copied. The clipboard is cleared after a minute.</translation>
  </message>
  <message>
   <source>Send Again from This Computer</source>
   <translation>Send Again from This Computer</translation>
  </message>
  <message>
   <source>Copy as cURL</source>
   <translation>Copy as cURL</translation>
  </message>
  <message>
   <source>Save Payload</source>
   <translation>Save Payload</translation>
  </message>
  <message>
   <source>Copy as cURL, Ctrl+Shift+C</source>
   <translation>Copy as cURL, Ctrl+Shift+C</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Again from This Computer</source>
   <translation>
    <numerusform>Send %Ln Again from This Computer</numerusform>
    <numerusform>Send %Ln Again from This Computer</numerusform>
   </translation>
  </message>
  <message>
   <source>Select a delivery</source>
   <translation>Select a delivery</translation>
  </message>
  <message>
   <source>This delivery is not kept any more</source>
   <translation>This delivery is not kept any more</translation>
  </message>
  <message>
   <source>Qovery told no payload: there is nothing to send.</source>
   <translation>Qovery told no payload: there is nothing to send.</translation>
  </message>
  <message>
   <source>The payload as it was recorded goes out from this computer, not from Qovery.</source>
   <translation>The payload as it was recorded goes out from this computer, not from Qovery.</translation>
  </message>
  <message>
   <source>Edit Webhook</source>
   <translation>Edit Webhook</translation>
  </message>
  <message>
   <source>Kept on this computer since %1; Qovery lists it no more.</source>
   <translation>Kept on this computer since %1; Qovery lists it no more.</translation>
  </message>
  <message>
   <source>A secret in it was masked before it was kept.</source>
   <translation>A secret in it was masked before it was kept.</translation>
  </message>
  <message>
   <source>cURL command copied. Put the secret in the place of its placeholder.</source>
   <translation>cURL command copied. Put the secret in the place of its placeholder.</translation>
  </message>
  <message>
   <source>cURL command copied.</source>
   <translation>cURL command copied.</translation>
  </message>
  <message>
   <source>Payload saved as “%1”.</source>
   <translation>Payload saved as “%1”.</translation>
  </message>
  <message>
   <source>The payload was not saved as “%1”: %2. Choose another place.</source>
   <translation>The payload was not saved as “%1”: %2. Choose another place.</translation>
  </message>
  <message>
   <source>cURL</source>
   <translation>cURL</translation>
  </message>
 </context>
 <context>
  <name>DeliveryDrawerHead</name>
  <message>
   <source>Edit Webhook</source>
   <translation>Edit Webhook</translation>
  </message>
  <message>
   <source>Close, Esc</source>
   <translation>Close, Esc</translation>
  </message>
  <message>
   <source>the webhook is not listed any more</source>
   <translation>the webhook is not listed any more</translation>
  </message>
  <message>
   <source>Show “%1” in the list</source>
   <translation>Show “%1” in the list</translation>
  </message>
 </context>
 <context>
  <name>DeliveryFacets</name>
  <message>
   <source>Any project</source>
   <translation>Any project</translation>
  </message>
  <message>
   <source>Any environment</source>
   <translation>Any environment</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Clear</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>More filters</translation>
  </message>
  <message>
   <source>Any, such as 404</source>
   <translation>Any, such as 404</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Environment</translation>
  </message>
  <message>
   <source>Status code</source>
   <translation>Status code</translation>
  </message>
  <message>
   <source>Any kind</source>
   <translation>Any kind</translation>
  </message>
 </context>
 <context>
  <name>DeliveryFilterBar</name>
  <message>
   <source>Filters</source>
   <translation>Filters</translation>
  </message>
  <message>
   <source>Follow new deliveries</source>
   <translation>Follow new deliveries</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>24 hours</source>
   <translation>24 hours</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 days</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 days</translation>
  </message>
  <message>
   <source>Custom…</source>
   <translation>Custom…</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Event</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Filters: %1</source>
   <translation>Filters: %1</translation>
  </message>
  <message>
   <source>Kind, project, environment, status code</source>
   <translation>Kind, project, environment, status code</translation>
  </message>
  <message>
   <source>Any event</source>
   <translation>Any event</translation>
  </message>
  <message>
   <source>All webhooks</source>
   <translation>All webhooks</translation>
  </message>
  <message>
   <source>Not listed any more</source>
   <translation>Not listed any more</translation>
  </message>
 </context>
 <context>
  <name>DeliveryLogFilter</name>
  <message>
   <source>All</source>
   <translation>All</translation>
  </message>
  <message>
   <source>Successful</source>
   <translation>Successful</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Failed</translation>
  </message>
  <message>
   <source>No response</source>
   <translation>No response</translation>
  </message>
  <message>
   <source>24 hours</source>
   <translation>24 hours</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 days</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 days</translation>
  </message>
  <message>
   <source>All kept</source>
   <translation>All kept</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <comment>days</comment>
   <translation>%1 to %2</translation>
  </message>
  <message>
   <source>since %1</source>
   <comment>day</comment>
   <translation>since %1</translation>
  </message>
  <message>
   <source>until %1</source>
   <comment>day</comment>
   <translation>until %1</translation>
  </message>
  <message>
   <source>Event: %1</source>
   <translation>Event: %1</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
  </message>
  <message>
   <source>project %1</source>
   <translation>project %1</translation>
  </message>
  <message>
   <source>environment %1</source>
   <translation>environment %1</translation>
  </message>
  <message>
   <source>status %1</source>
   <translation>status %1</translation>
  </message>
 </context>
 <context>
  <name>DeliveryLogView</name>
  <message>
   <source>Clear Filters</source>
   <translation>Clear Filters</translation>
  </message>
  <message>
   <source>A webhook that is not listed any more</source>
   <translation>A webhook that is not listed any more</translation>
  </message>
  <message numerus="yes">
   <source>Showing %1 of %Ln kept delivery(s)</source>
   <translation>
    <numerusform>Showing %1 of %Ln kept delivery</numerusform>
    <numerusform>Showing %1 of %Ln kept deliveries</numerusform>
   </translation>
  </message>
  <message>
   <source>Hidden by: %1</source>
   <translation>Hidden by: %1</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>Showing what this computer has kept.</source>
   <translation>Showing what this computer has kept.</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Try Again</translation>
  </message>
  <message numerus="yes">
   <source>%Ln new delivery(s)</source>
   <translation>
    <numerusform>%Ln new delivery</numerusform>
    <numerusform>%Ln new deliveries</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Send Test…</source>
   <translation>Send Test…</translation>
  </message>
  <message>
   <source>No organization is open</source>
   <translation>No organization is open</translation>
  </message>
  <message>
   <source>The deliveries of its webhooks appear here.</source>
   <translation>The deliveries of its webhooks appear here.</translation>
  </message>
  <message>
   <source>Deliveries are not kept yet</source>
   <translation>Deliveries are not kept yet</translation>
  </message>
  <message>
   <source>They are read once the data of this account on this computer is open.</source>
   <translation>They are read once the data of this account on this computer is open.</translation>
  </message>
  <message>
   <source>Loading deliveries…</source>
   <translation>Loading deliveries…</translation>
  </message>
  <message>
   <source>Loading deliveries of %1…</source>
   <translation>Loading deliveries of %1…</translation>
  </message>
  <message>
   <source>Qovery has one log a webhook; they are read one after the other.</source>
   <translation>Qovery has one log a webhook; they are read one after the other.</translation>
  </message>
  <message>
   <source>No deliveries match</source>
   <translation>No deliveries match</translation>
  </message>
  <message numerus="yes">
   <source>%Ln kept delivery(s) are hidden by %1.</source>
   <translation>
    <numerusform>%Ln kept delivery is hidden by %1.</numerusform>
    <numerusform>%Ln kept deliveries are hidden by %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Deliveries could not be read</source>
   <translation>Deliveries could not be read</translation>
  </message>
  <message>
   <source>This computer has kept none of them.</source>
   <translation>This computer has kept none of them.</translation>
  </message>
  <message>
   <source>Deliveries appear here once an event fires.</source>
   <translation>Deliveries appear here once an event fires.</translation>
  </message>
  <message>
   <source>No deliveries yet</source>
   <translation>No deliveries yet</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Refresh</translation>
  </message>
  <message>
   <source>Deliveries were not read yet</source>
   <translation>Deliveries were not read yet</translation>
  </message>
  <message>
   <source>Refresh reads them from Qovery, one webhook after the other.</source>
   <translation>Refresh reads them from Qovery, one webhook after the other.</translation>
  </message>
 </context>
 <context>
  <name>DeliveryReadings</name>
  <message>
   <source>Reading…</source>
   <translation>Reading…</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Not read yet</translation>
  </message>
  <message>
   <source>Read %1</source>
   <comment>an age</comment>
   <translation>Read %1</translation>
  </message>
  <message numerus="yes">
   <source>Read from %1 of %Ln webhook(s) · the oldest %2</source>
   <translation>
    <numerusform>Read from %1 of %Ln webhook · the oldest %2</numerusform>
    <numerusform>Read from %1 of %Ln webhooks · the oldest %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read from %Ln webhook(s) · %1</source>
   <translation>
    <numerusform>Read from %Ln webhook · %1</numerusform>
    <numerusform>Read from %Ln webhooks · %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Qovery has one log a webhook; they are read one after the other.</source>
   <translation>Qovery has one log a webhook; they are read one after the other.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>webhook, age</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: not read yet</source>
   <comment>webhook</comment>
   <translation>%1: not read yet</translation>
  </message>
  <message numerus="yes">
   <source>%Ln more were read later.</source>
   <translation>
    <numerusform>%Ln more was read later.</numerusform>
    <numerusform>%Ln more were read later.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln delivery(s) could not be understood and are not shown.</source>
   <translation>
    <numerusform>%Ln delivery could not be understood and is not shown.</numerusform>
    <numerusform>%Ln deliveries could not be understood and are not shown.</numerusform>
   </translation>
  </message>
  <message>
   <source>The deliveries of “%1” could not be read: %2.</source>
   <translation>The deliveries of “%1” could not be read: %2.</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <comment>names</comment>
   <translation>
    <numerusform>%1 and %Ln more</numerusform>
    <numerusform>%1 and %Ln more</numerusform>
   </translation>
  </message>
  <message>
   <source>The deliveries of %1 could not be read: %2.</source>
   <translation>The deliveries of %1 could not be read: %2.</translation>
  </message>
  <message>
   <source>The deliveries of %1 could not be read.</source>
   <translation>The deliveries of %1 could not be read.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>webhook, sentence</comment>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln more could not be read.</source>
   <translation>
    <numerusform>%Ln more could not be read.</numerusform>
    <numerusform>%Ln more could not be read.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Paused: %Ln request(s) are kept for you</source>
   <translation>
    <numerusform>Paused: %Ln request is kept for you</numerusform>
    <numerusform>Paused: %Ln requests are kept for you</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Paused until %1: %Ln request(s) are kept for you</source>
   <translation>
    <numerusform>Paused until %1: %Ln request is kept for you</numerusform>
    <numerusform>Paused until %1: %Ln requests are kept for you</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DeliveryTab</name>
  <message>
   <source>Live</source>
   <translation>Live</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Show All</translation>
  </message>
  <message>
   <source>Reads the log of this webhook every few seconds, while requests are left</source>
   <translation>Reads the log of this webhook every few seconds, while requests are left</translation>
  </message>
  <message>
   <source>Opens the log of this webhook in the Deliveries view</source>
   <translation>Opens the log of this webhook in the Deliveries view</translation>
  </message>
 </context>
 <context>
  <name>DeliveryTableView</name>
  <message>
   <source>Deliveries</source>
   <translation>Deliveries</translation>
  </message>
  <message>
   <source>Time of Day</source>
   <translation>Time of Day</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Age</translation>
  </message>
 </context>
 <context>
  <name>DeliveryTarget</name>
  <message>
   <source>Show the target URL</source>
   <translation>Show the target URL</translation>
  </message>
  <message>
   <source>Copy the target URL</source>
   <translation>Copy the target URL</translation>
  </message>
  <message>
   <source>An earlier target: the webhook's target is another one today.</source>
   <translation>An earlier target: the webhook's target is another one today.</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>Target URL</translation>
  </message>
  <message>
   <source>the target was not told</source>
   <translation>the target was not told</translation>
  </message>
  <message>
   <source>Hide the target URL</source>
   <translation>Hide the target URL</translation>
  </message>
 </context>
 <context>
  <name>DeliveryTextProxy</name>
  <message>
   <source>%1, %2</source>
   <comment>exact time, age</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Event: %1</source>
   <translation>Event: %1</translation>
  </message>
  <message>
   <source>Response: %1</source>
   <translation>Response: %1</translation>
  </message>
  <message>
   <source>The webhook is not in the list any more.</source>
   <translation>The webhook is not in the list any more.</translation>
  </message>
  <message>
   <source>Sent to an earlier target of the webhook.</source>
   <translation>Sent to an earlier target of the webhook.</translation>
  </message>
  <message>
   <source>Kept on this computer; Qovery lists it no more.</source>
   <translation>Kept on this computer; Qovery lists it no more.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Event</translation>
  </message>
  <message>
   <source>Project / environment</source>
   <translation>Project / environment</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Response</translation>
  </message>
 </context>
 <context>
  <name>DeliveryTexts</name>
  <message>
   <source>No response</source>
   <translation>No response</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Not told</translation>
  </message>
  <message>
   <source>Status not told</source>
   <translation>Status not told</translation>
  </message>
  <message>
   <source>Delivered, status %1</source>
   <translation>Delivered, status %1</translation>
  </message>
  <message>
   <source>Failed, redirected with status %1</source>
   <translation>Failed, redirected with status %1</translation>
  </message>
  <message>
   <source>Failed, status %1</source>
   <translation>Failed, status %1</translation>
  </message>
  <message>
   <source>Failed, no response</source>
   <translation>Failed, no response</translation>
  </message>
  <message>
   <source>Not clear, status %1</source>
   <translation>Not clear, status %1</translation>
  </message>
  <message>
   <source>Not clear, no status was told</source>
   <translation>Not clear, no status was told</translation>
  </message>
  <message>
   <source>Qovery's delivery ended at a redirect: what the target wants to be called is another address. Enter the final address as the target URL.</source>
   <translation>Qovery's delivery ended at a redirect: what the target wants to be called is another address. Enter the final address as the target URL.</translation>
  </message>
  <message>
   <source>No answer in HTTP came back. The target is an address that every computer has for itself: check that the receiver runs on the one that delivers, and at this port.</source>
   <translation>No answer in HTTP came back. The target is an address that every computer has for itself: check that the receiver runs on the one that delivers, and at this port.</translation>
  </message>
  <message>
   <source>No answer in HTTP came back. The target is an address inside a private network: check that it can be reached from where Qovery runs.</source>
   <translation>No answer in HTTP came back. The target is an address inside a private network: check that it can be reached from where Qovery runs.</translation>
  </message>
  <message>
   <source>No answer in HTTP came back: the host name, the connection, the certificate or the target itself may be the reason. Check that the target runs; a test send tells what this computer gets from it.</source>
   <translation>No answer in HTTP came back: the host name, the connection, the certificate or the target itself may be the reason. Check that the target runs; a test send tells what this computer gets from it.</translation>
  </message>
  <message>
   <source>%1 is not a final status. Look into the target's log at %2.</source>
   <translation>%1 is not a final status. Look into the target's log at %2.</translation>
  </message>
  <message>
   <source>Qovery did not say what the target answered. Look into the target's log at %1.</source>
   <translation>Qovery did not say what the target answered. Look into the target's log at %1.</translation>
  </message>
  <message>
   <source>Something before the target answered for it: the target does not run, is overloaded or took too long. Check that it runs, then send this delivery again.</source>
   <translation>Something before the target answered for it: the target does not run, is overloaded or took too long. Check that it runs, then send this delivery again.</translation>
  </message>
  <message>
   <source>The target answered with an error of its own. Look into its log at %1, then send this delivery again.</source>
   <translation>The target answered with an error of its own. Look into its log at %1, then send this delivery again.</translation>
  </message>
  <message>
   <source>Slack takes no message at this address; its answer says why. Make a new address in Slack under Incoming Webhooks, and enter it as the target URL.</source>
   <translation>Slack takes no message at this address; its answer says why. Make a new address in Slack under Incoming Webhooks, and enter it as the target URL.</translation>
  </message>
  <message>
   <source>The target refused the request. Check which secret header it expects, Qovery-Signature or Qovery-Secret, and set the secret it knows.</source>
   <translation>The target refused the request. Check which secret header it expects, Qovery-Signature or Qovery-Secret, and set the secret it knows.</translation>
  </message>
  <message>
   <source>The target has nothing at this address. Check the path of the target URL.</source>
   <translation>The target has nothing at this address. Check the path of the target URL.</translation>
  </message>
  <message>
   <source>The target does not accept POST at this address. Check the path of the target URL.</source>
   <translation>The target does not accept POST at this address. Check the path of the target URL.</translation>
  </message>
  <message>
   <source>The payload was too large for the target. Raise its limit, then send this delivery again.</source>
   <translation>The payload was too large for the target. Raise its limit, then send this delivery again.</translation>
  </message>
  <message>
   <source>The target did not accept the payload, which is a Slack message. Check that the target is Slack, or choose the kind Standard.</source>
   <translation>The target did not accept the payload, which is a Slack message. Check that the target is Slack, or choose the kind Standard.</translation>
  </message>
  <message>
   <source>The target did not accept the payload. Check that the kind of the webhook, %1, is what it expects; its answer may say more.</source>
   <translation>The target did not accept the payload. Check that the kind of the webhook, %1, is what it expects; its answer may say more.</translation>
  </message>
  <message>
   <source>The target limits how often it may be called. Raise the limit there, or wait, then send this delivery again.</source>
   <translation>The target limits how often it may be called. Raise the limit there, or wait, then send this delivery again.</translation>
  </message>
  <message>
   <source>The target refused the request. Its answer may say why.</source>
   <translation>The target refused the request. Its answer may say why.</translation>
  </message>
  <message>
   <source>The delivery before it also got no response.</source>
   <translation>The delivery before it also got no response.</translation>
  </message>
  <message>
   <source>The delivery before it got no response.</source>
   <translation>The delivery before it got no response.</translation>
  </message>
  <message>
   <source>The delivery before it also got %1.</source>
   <translation>The delivery before it also got %1.</translation>
  </message>
  <message>
   <source>The delivery before it got %1.</source>
   <translation>The delivery before it got %1.</translation>
  </message>
  <message>
   <source>—</source>
   <comment>the payload does not tell</comment>
   <translation>—</translation>
  </message>
  <message>
   <source>%1 / %2</source>
   <comment>project, environment</comment>
   <translation>%1 / %2</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Empty</translation>
  </message>
  <message>
   <source>—</source>
   <comment>no response was told</comment>
   <translation>—</translation>
  </message>
  <message>
   <source>d MMMM</source>
   <comment>a day of this year</comment>
   <translation>d MMMM</translation>
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <comment>a day</comment>
   <translation>d MMMM yyyy</translation>
  </message>
  <message>
   <source>Today, %1</source>
   <translation>Today, %1</translation>
  </message>
  <message>
   <source>Yesterday, %1</source>
   <translation>Yesterday, %1</translation>
  </message>
  <message>
   <source>%1, in the future</source>
   <translation>%1, in the future</translation>
  </message>
  <message>
   <source>—</source>
   <comment>time not known</comment>
   <translation>—</translation>
  </message>
  <message>
   <source>Time not known</source>
   <translation>Time not known</translation>
  </message>
  <message>
   <source>time not known</source>
   <translation>time not known</translation>
  </message>
  <message>
   <source>%1 ahead of this computer's clock</source>
   <translation>%1 ahead of this computer's clock</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>stopped</translation>
  </message>
  <message>
   <source>sent, and no answer came</source>
   <translation>sent, and no answer came</translation>
  </message>
  <message>
   <source>no response</source>
   <translation>no response</translation>
  </message>
  <message>
   <source>Sent again from this computer %1: %2</source>
   <translation>Sent again from this computer %1: %2</translation>
  </message>
 </context>
 <context>
  <name>DeliveryToolbar</name>
  <message>
   <source>Search deliveries</source>
   <translation>Search deliveries</translation>
  </message>
  <message>
   <source>Search in payloads and responses</source>
   <translation>Search in payloads and responses</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Refresh</translation>
  </message>
  <message>
   <source>New Webhook</source>
   <translation>New Webhook</translation>
  </message>
  <message>
   <source>New webhook, Ctrl+N</source>
   <translation>New webhook, Ctrl+N</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>chip, shortcut</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Refreshing…</source>
   <translation>Refreshing…</translation>
  </message>
  <message>
   <source>Refresh, F5</source>
   <translation>Refresh, F5</translation>
  </message>
 </context>
 <context>
  <name>DemoProcess</name>
  <message>
   <source>The demo server could not be started: %1 is missing or cannot be run. Install the application again.</source>
   <translation>The demo server could not be started: %1 is missing or cannot be run. Install the application again.</translation>
  </message>
  <message>
   <source>The demo server ended before it was ready. Start the demo again.</source>
   <translation>The demo server ended before it was ready. Start the demo again.</translation>
  </message>
  <message>
   <source>The demo server gave an answer this version does not understand. Install the application again.</source>
   <translation>The demo server gave an answer this version does not understand. Install the application again.</translation>
  </message>
  <message>
   <source>The demo server has stopped, and what was changed in it is gone. Started again, the demo begins with fresh data.</source>
   <translation>The demo server has stopped, and what was changed in it is gone. Started again, the demo begins with fresh data.</translation>
  </message>
 </context>
 <context>
  <name>DetailsHeader</name>
  <message>
   <source>Edit</source>
   <translation>Edit</translation>
  </message>
  <message>
   <source>Send Test</source>
   <translation>Send Test</translation>
  </message>
  <message>
   <source>cURL</source>
   <translation>cURL</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicate</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Copy as cURL</source>
   <translation>Copy as cURL</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>Target URL</translation>
  </message>
  <message>
   <source>Show Target URL</source>
   <translation>Show Target URL</translation>
  </message>
  <message>
   <source>Copy Target URL</source>
   <translation>Copy Target URL</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>command, shortcut</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Saving</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Enabled</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Disabled</translation>
  </message>
  <message>
   <source>Hide Target URL</source>
   <translation>Hide Target URL</translation>
  </message>
 </context>
 <context>
  <name>DetailsPane</name>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Select a webhook</source>
   <translation>Select a webhook</translation>
  </message>
  <message>
   <source>Its settings and matches appear here.</source>
   <translation>Its settings and matches appear here.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Overview</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>Matches</translation>
  </message>
  <message>
   <source>Matches, %1</source>
   <translation>Matches, %1</translation>
  </message>
  <message>
   <source>History</source>
   <translation>History</translation>
  </message>
  <message>
   <source>Audit</source>
   <translation>Audit</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Deliveries</translation>
  </message>
 </context>
 <context>
  <name>DiagnosticsDialog</name>
  <message>
   <source>Copy Diagnostics</source>
   <translation>Copy Diagnostics</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>Diagnostics</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copied</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>For a report of a fault: versions, this computer's desktop, and counts. In it is no token, no secret, no target URL, and no name of an organization, a webhook or a user. The host of the API is in it. It is always in English.</source>
   <translation>For a report of a fault: versions, this computer's desktop, and counts. In it is no token, no secret, no target URL, and no name of an organization, a webhook or a user. The host of the API is in it. It is always in English.</translation>
  </message>
 </context>
 <context>
  <name>DiffDialog</name>
  <message>
   <source>Compare</source>
   <translation>Compare</translation>
  </message>
  <message>
   <source>%1 → %2</source>
   <comment>two times</comment>
   <translation>%1 → %2</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>What differs</translation>
  </message>
  <message>
   <source>Show Fields</source>
   <translation>Show Fields</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Select a changed webhook first.</source>
   <translation>Select a changed webhook first.</translation>
  </message>
 </context>
 <context>
  <name>Display</name>
  <message>
   <source>qovery-webhooks needs a graphical display, and none can be reached: start it on a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>qovery-webhooks needs a graphical display, and none can be reached: start it on a desktop, or set DISPLAY or WAYLAND_DISPLAY.</translation>
  </message>
 </context>
 <context>
  <name>DraftKeeping</name>
  <message>
   <source>Continue</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Discard</translation>
  </message>
  <message>
   <source>You were entering a new webhook (%1) and did not save it.</source>
   <translation>You were entering a new webhook (%1) and did not save it.</translation>
  </message>
  <message>
   <source>You were entering the new webhook “%1” (%2) and did not save it.</source>
   <translation>You were entering the new webhook “%1” (%2) and did not save it.</translation>
  </message>
  <message>
   <source>You were editing “%1” (%2) and did not save it.</source>
   <translation>You were editing “%1” (%2) and did not save it.</translation>
  </message>
 </context>
 <context>
  <name>EditorDialog</name>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>Parts of the editor</source>
   <translation>Parts of the editor</translation>
  </message>
  <message>
   <source>Send Test…</source>
   <translation>Send Test…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>This webhook has settings that this version does not know: %1. Qovery replaces the whole webhook when it is saved, so saving loses them.</source>
   <translation>This webhook has settings that this version does not know: %1. Qovery replaces the whole webhook when it is saved, so saving loses them.</translation>
  </message>
  <message>
   <source>Edit Webhook — %1</source>
   <translation>Edit Webhook — %1</translation>
  </message>
  <message>
   <source>New Webhook</source>
   <translation>New Webhook</translation>
  </message>
  <message>
   <source>Save Changes</source>
   <translation>Save Changes</translation>
  </message>
  <message>
   <source>Create Webhook</source>
   <translation>Create Webhook</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Saving…</translation>
  </message>
  <message>
   <source>Creating…</source>
   <translation>Creating…</translation>
  </message>
  <message>
   <source>Changed: %1.</source>
   <translation>Changed: %1.</translation>
  </message>
  <message>
   <source>Loaded %1.</source>
   <translation>Loaded %1.</translation>
  </message>
  <message>
   <source>Preview (%1)</source>
   <translation>Preview (%1)</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Reload</translation>
  </message>
  <message>
   <source>Reload “%1” and drop your changes?</source>
   <translation>Reload “%1” and drop your changes?</translation>
  </message>
  <message>
   <source>The editor then shows what the server has now. What you entered is lost.</source>
   <translation>The editor then shows what the server has now. What you entered is lost.</translation>
  </message>
  <message>
   <source>Keep Editing</source>
   <translation>Keep Editing</translation>
  </message>
  <message>
   <source>Discard Changes</source>
   <translation>Discard Changes</translation>
  </message>
  <message>
   <source>Discard the new webhook?</source>
   <translation>Discard the new webhook?</translation>
  </message>
  <message>
   <source>Discard the changes to “%1”?</source>
   <translation>Discard the changes to “%1”?</translation>
  </message>
  <message>
   <source>What you entered is not saved.</source>
   <translation>What you entered is not saved.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Discard</translation>
  </message>
  <message>
   <source>Close Editor</source>
   <translation>Close Editor</translation>
  </message>
  <message>
   <source>Close while “%1” is being saved?</source>
   <translation>Close while “%1” is being saved?</translation>
  </message>
  <message>
   <source>The change is under way and goes on. If it fails, what you entered is lost.</source>
   <translation>The change is under way and goes on. If it fails, what you entered is lost.</translation>
  </message>
  <message>
   <source>Keep Waiting</source>
   <translation>Keep Waiting</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message numerus="yes">
   <source>%Ln fields changed.</source>
   <translation>
    <numerusform>%Ln field changed.</numerusform>
    <numerusform>%Ln fields changed.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show Changes</source>
   <translation>Show Changes</translation>
  </message>
  <message>
   <source>This is what the server has now. Nothing is left to save.</source>
   <translation>This is what the server has now. Nothing is left to save.</translation>
  </message>
  <message>
   <source>“%1” was deleted on the server. It is created again, with a new ID.</source>
   <translation>“%1” was deleted on the server. It is created again, with a new ID.</translation>
  </message>
  <message>
   <source>Its secret was not kept in this window: enter it again.</source>
   <translation>Its secret was not kept in this window: enter it again.</translation>
  </message>
  <message>
   <source>Back to Editing</source>
   <translation>Back to Editing</translation>
  </message>
  <message>
   <source>Save Anyway</source>
   <translation>Save Anyway</translation>
  </message>
 </context>
 <context>
  <name>EditorForm</name>
  <message>
   <source>Enabled</source>
   <translation>Enabled</translation>
  </message>
  <message>
   <source>On</source>
   <translation>On</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Off</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>Target URL</translation>
  </message>
  <message>
   <source>Slack apps</source>
   <translation>Slack apps</translation>
  </message>
  <message>
   <source>Qovery's guide</source>
   <translation>Qovery's guide</translation>
  </message>
  <message>
   <source>Opens %1 in the browser</source>
   <translation>Opens %1 in the browser</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Events</translation>
  </message>
  <message>
   <source>None selected means every type.</source>
   <translation>None selected means every type.</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environments</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>None means every project.</source>
   <translation>None means every project.</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>%1: not known to this version, kept as it is</source>
   <translation>%1: not known to this version, kept as it is</translation>
  </message>
  <message>
   <source>Not encrypted: the secret would travel in clear text</source>
   <translation>Not encrypted: the secret would travel in clear text</translation>
  </message>
  <message>
   <source>Valid address. The path is masked like a secret.</source>
   <translation>Valid address. The path is masked like a secret.</translation>
  </message>
  <message>
   <source>Slack makes the address: create an app, turn on Incoming Webhooks, add one for a channel and copy it.</source>
   <translation>Slack makes the address: create an app, turn on Incoming Webhooks, add one for a channel and copy it.</translation>
  </message>
  <message>
   <source>Slack's own addresses are at hooks.slack.com. %1 has to understand Slack's format.</source>
   <translation>Slack's own addresses are at hooks.slack.com. %1 has to understand Slack's format.</translation>
  </message>
 </context>
 <context>
  <name>EditorHelp</name>
  <message>
   <source>Qovery calls the target only while the webhook is enabled.</source>
   <translation>Qovery calls the target only while the webhook is enabled.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: whether it disables a webhook by itself, for example after many failed deliveries.</source>
   <translation>Not documented by Qovery: whether it disables a webhook by itself, for example after many failed deliveries.</translation>
  </message>
  <message>
   <source>The address that Qovery sends a POST request with JSON to. It starts with http:// or https://. With http:// everything travels unencrypted, the secret, too.</source>
   <translation>The address that Qovery sends a POST request with JSON to. It starts with http:// or https://. With http:// everything travels unencrypted, the secret, too.</translation>
  </message>
  <message>
   <source>Such an address can be a credential, as those of Slack are. So it is masked here unless it is being edited.</source>
   <translation>Such an address can be a credential, as those of Slack are. So it is masked here unless it is being edited.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: whether it sends again what was not received, and what it records when nobody answers.</source>
   <translation>Not documented by Qovery: whether it sends again what was not received, and what it records when nobody answers.</translation>
  </message>
  <message>
   <source>Standard: JSON in Qovery's format, with the organization, the project, the environment and the status of the deployment.</source>
   <translation>Standard: JSON in Qovery's format, with the organization, the project, the environment and the status of the deployment.</translation>
  </message>
  <message>
   <source>Slack: a message in the format of Slack's incoming webhooks. Their addresses are made in Slack.</source>
   <translation>Slack: a message in the format of Slack's incoming webhooks. Their addresses are made in Slack.</translation>
  </message>
  <message>
   <source>A kind that this version does not know is kept as it is.</source>
   <translation>A kind that this version does not know is kept as it is.</translation>
  </message>
  <message>
   <source>A text of your own, to tell webhooks apart. It may be empty: then the list shows the masked target in its place.</source>
   <translation>A text of your own, to tell webhooks apart. It may be empty: then the list shows the masked target in its place.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: how long it may be.</source>
   <translation>Not documented by Qovery: how long it may be.</translation>
  </message>
  <message>
   <source>What Qovery calls the target for. At least one has to be selected.</source>
   <translation>What Qovery calls the target for. At least one has to be selected.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: for which of these events it reports the stop, the restart or the deletion of an environment.</source>
   <translation>Not documented by Qovery: for which of these events it reports the stop, the restart or the deletion of an environment.</translation>
  </message>
  <message>
   <source>Limits the webhook to environments of the selected types. None selected means every type.</source>
   <translation>Limits the webhook to environments of the selected types. None selected means every type.</translation>
  </message>
  <message>
   <source>Limits the webhook to projects whose name matches one of these patterns. None means every project.</source>
   <translation>Limits the webhook to projects whose name matches one of these patterns. None means every project.</translation>
  </message>
  <message>
   <source>A pattern is a whole name, or a beginning with * after it: product* matches product and product-api. Capital and small letters are the same.</source>
   <translation>A pattern is a whole name, or a beginning with * after it: product* matches product and product-api. Capital and small letters are the same.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: * anywhere but at the end. What such a pattern might match is listed under May also match, and not counted.</source>
   <translation>Not documented by Qovery: * anywhere but at the end. What such a pattern might match is listed under May also match, and not counted.</translation>
  </message>
  <message>
   <source>Enter or a comma adds what was typed. The arrow keys go to what was added.</source>
   <translation>Enter or a comma adds what was typed. The arrow keys go to what was added.</translation>
  </message>
  <message>
   <source>An event that this version does not know. While it is selected it is kept as it is.</source>
   <translation>An event that this version does not know. While it is selected it is kept as it is.</translation>
  </message>
  <message>
   <source>Qovery's name for it: %1.</source>
   <translation>Qovery's name for it: %1.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: whether the stop, the restart or the deletion of an environment counts, too.</source>
   <translation>Not documented by Qovery: whether the stop, the restart or the deletion of an environment counts, too.</translation>
  </message>
  <message>
   <source>One of Qovery's examples writes %1; its API document has no such event.</source>
   <translation>One of Qovery's examples writes %1; its API document has no such event.</translation>
  </message>
  <message>
   <source>A deployment begins.</source>
   <translation>A deployment begins.</translation>
  </message>
  <message>
   <source>A deployment went well.</source>
   <translation>A deployment went well.</translation>
  </message>
  <message>
   <source>A deployment failed.</source>
   <translation>A deployment failed.</translation>
  </message>
  <message>
   <source>A deployment was cancelled.</source>
   <translation>A deployment was cancelled.</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Presets</translation>
  </message>
  <message>
   <source>Failures only selects Failed alone, Everything all four events. Events that this version does not know stay as they are.</source>
   <translation>Failures only selects Failed alone, Everything all four events. Events that this version does not know stay as they are.</translation>
  </message>
  <message>
   <source>An environment type that this version does not know. While it is selected it is kept as it is.</source>
   <translation>An environment type that this version does not know. While it is selected it is kept as it is.</translation>
  </message>
  <message>
   <source>Selected: environments of this type are among those that the webhook fires for. With no type selected it fires for every type.</source>
   <translation>Selected: environments of this type are among those that the webhook fires for. With no type selected it fires for every type.</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>Pattern</translation>
  </message>
  <message>
   <source>One name or beginning of names of projects. Delete or Backspace removes it; Enter, Space or F2 takes it back into the field, to change it.</source>
   <translation>One name or beginning of names of projects. Delete or Backspace removes it; Enter, Space or F2 takes it back into the field, to change it.</translation>
  </message>
  <message>
   <source>Yellow with a triangle: it does not do what it looks like. The preview says why.</source>
   <translation>Yellow with a triangle: it does not do what it looks like. The preview says why.</translation>
  </message>
  <message>
   <source>Address for Slack</source>
   <translation>Address for Slack</translation>
  </message>
  <message>
   <source>Opens the page in the browser. In Slack: create an app, turn on Incoming Webhooks, add one for a channel, and copy its address into Target URL.</source>
   <translation>Opens the page in the browser. In Slack: create an app, turn on Incoming Webhooks, add one for a channel, and copy its address into Target URL.</translation>
  </message>
  <message>
   <source>Qovery sends the secret as it is in a header: it is no signature. Its documents disagree on the header's name: Qovery-Signature in the API document, Qovery-Secret on its documentation page.</source>
   <translation>Qovery sends the secret as it is in a header: it is no signature. Its documents disagree on the header's name: Qovery-Signature in the API document, Qovery-Secret on its documentation page.</translation>
  </message>
  <message>
   <source>No Secret</source>
   <translation>No Secret</translation>
  </message>
  <message>
   <source>Deliveries carry no secret: a receiver cannot tell by it whether it was Qovery that called.</source>
   <translation>Deliveries carry no secret: a receiver cannot tell by it whether it was Qovery that called.</translation>
  </message>
  <message>
   <source>Set or Replace the Secret</source>
   <translation>Set or Replace the Secret</translation>
  </message>
  <message>
   <source>From saving on, deliveries carry this secret. It cannot be read back: give it to the receiver, too.</source>
   <translation>From saving on, deliveries carry this secret. It cannot be read back: give it to the receiver, too.</translation>
  </message>
  <message>
   <source>Keep the Secret</source>
   <translation>Keep the Secret</translation>
  </message>
  <message>
   <source>Sends the same secret again with this change. Qovery replaces the whole webhook with every change, has no way to say that the secret stays, and does not return it. So it comes from where you let this application remember it, or you enter it.</source>
   <translation>Sends the same secret again with this change. Qovery replaces the whole webhook with every change, has no way to say that the secret stays, and does not return it. So it comes from where you let this application remember it, or you enter it.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: what it does with a secret that is another one. It may take it as the new one, or refuse the change.</source>
   <translation>Not documented by Qovery: what it does with a secret that is another one. It may take it as the new one, or refuse the change.</translation>
  </message>
  <message>
   <source>Remove the Secret</source>
   <translation>Remove the Secret</translation>
  </message>
  <message>
   <source>Saves the webhook without a secret, and reads back whether one is still set.</source>
   <translation>Saves the webhook without a secret, and reads back whether one is still set.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: what it does with the secret when a change comes without one.</source>
   <translation>Not documented by Qovery: what it does with the secret when a change comes without one.</translation>
  </message>
  <message>
   <source>Current Secret</source>
   <translation>Current Secret</translation>
  </message>
  <message>
   <source>The secret that is set now, as it was given to the receiver. Neither Qovery nor this application can show it.</source>
   <translation>The secret that is set now, as it was given to the receiver. Neither Qovery nor this application can show it.</translation>
  </message>
  <message>
   <source>It is written to no file: a draft that is kept has no secret in it. Only the keyring may keep it, and only when you say so.</source>
   <translation>It is written to no file: a draft that is kept has no secret in it. Only the keyring may keep it, and only when you say so.</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Any text in one line: it travels in a header. The eye shows it.</source>
   <translation>Any text in one line: it travels in a header. The eye shows it.</translation>
  </message>
  <message>
   <source>Generate</source>
   <translation>Generate</translation>
  </message>
  <message>
   <source>Makes a secret of 256 random bits, in 43 characters that every header and shell takes, and shows it.</source>
   <translation>Makes a secret of 256 random bits, in 43 characters that every header and shell takes, and shows it.</translation>
  </message>
  <message>
   <source>Remembered Secret</source>
   <translation>Remembered Secret</translation>
  </message>
  <message>
   <source>Forget removes the secret from where it is remembered; at Qovery it stays set. Enter another takes what you type instead, for this change.</source>
   <translation>Forget removes the secret from where it is remembered; at Qovery it stays set. Enter another takes what you type instead, for this change.</translation>
  </message>
  <message>
   <source>Remember for This Session</source>
   <translation>Remember for This Session</translation>
  </message>
  <message>
   <source>Keeps the secret in memory until the application ends, and sends it again with later changes of this webhook without asking.</source>
   <translation>Keeps the secret in memory until the application ends, and sends it again with later changes of this webhook without asking.</translation>
  </message>
  <message>
   <source>Remember in the Keyring</source>
   <translation>Remember in the Keyring</translation>
  </message>
  <message>
   <source>Keeps the secret in the keyring of your desktop, and sends it again with later changes of this webhook without asking. It is sent to no other API address than this one.</source>
   <translation>Keeps the secret in the keyring of your desktop, and sends it again with later changes of this webhook without asking. It is sent to no other API address than this one.</translation>
  </message>
  <message>
   <source>A file of this application only says that it is remembered, not what it is. Forget removes it, here or in Settings.</source>
   <translation>A file of this application only says that it is remembered, not what it is. Forget removes it, here or in Settings.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>The environments that exist now and what the webhook, as it stands in the form, does for them. It fires when it is enabled, the event is selected, and the environment's type and the project's name match.</source>
   <translation>The environments that exist now and what the webhook, as it stands in the form, does for them. It fires when it is enabled, the event is selected, and the environment's type and the project's name match.</translation>
  </message>
  <message>
   <source>Matching names the pattern and marks what it matches. Not matching names the first reason.</source>
   <translation>Matching names the pattern and marks what it matches. Not matching names the first reason.</translation>
  </message>
  <message>
   <source>May also match: Qovery documents * only at the end of a pattern. What other patterns might match is not counted.</source>
   <translation>May also match: Qovery documents * only at the end of a pattern. What other patterns might match is not counted.</translation>
  </message>
  <message>
   <source>Show Changes</source>
   <translation>Show Changes</translation>
  </message>
  <message>
   <source>Compares what is saved with what is in the form.</source>
   <translation>Compares what is saved with what is in the form.</translation>
  </message>
  <message>
   <source>Send Test</source>
   <translation>Send Test</translation>
  </message>
  <message>
   <source>Sends a sample to the target, from this computer and not from Qovery: Qovery's API has no call for a test. Nothing is saved by it.</source>
   <translation>Sends a sample to the target, from this computer and not from Qovery: Qovery's API has no call for a test. Nothing is saved by it.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Closes without saving. What was changed is asked about first.</source>
   <translation>Closes without saving. What was changed is asked about first.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Reads the webhook again, sends the whole of it once, and reads back whether it is as asked. Fields that somebody else changed meanwhile are taken over. Where both of you changed the same field, nothing is sent before you have decided.</source>
   <translation>Reads the webhook again, sends the whole of it once, and reads back whether it is as asked. Fields that somebody else changed meanwhile are taken over. Where both of you changed the same field, nothing is sent before you have decided.</translation>
  </message>
  <message>
   <source>A new webhook is sent once. When no answer comes, it is looked for by reading.</source>
   <translation>A new webhook is sent once. When no answer comes, it is looked for by reading.</translation>
  </message>
 </context>
 <context>
  <name>EditorOutcome</name>
  <message>
   <source>Nothing was saved, so that the other change is not lost.</source>
   <translation>Nothing was saved, so that the other change is not lost.</translation>
  </message>
  <message>
   <source>Changed there: %1. Nothing was saved, so that the other change is not lost.</source>
   <translation>Changed there: %1. Nothing was saved, so that the other change is not lost.</translation>
  </message>
  <message>
   <source>Changed on the server since you opened it</source>
   <translation>Changed on the server since you opened it</translation>
  </message>
  <message>
   <source>The secret was lost</source>
   <translation>The secret was lost</translation>
  </message>
  <message>
   <source>Saved, but not as asked</source>
   <translation>Saved, but not as asked</translation>
  </message>
  <message>
   <source>A wrong current secret is a possible cause.</source>
   <translation>A wrong current secret is a possible cause.</translation>
  </message>
  <message>
   <source>The webhook was not created</source>
   <translation>The webhook was not created</translation>
  </message>
  <message>
   <source>The changes were not saved</source>
   <translation>The changes were not saved</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Created</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Saved</translation>
  </message>
  <message>
   <source>Saved, but not verified</source>
   <translation>Saved, but not verified</translation>
  </message>
  <message>
   <source>The server took it; reading it back failed. %1</source>
   <translation>The server took it; reading it back failed. %1</translation>
  </message>
  <message>
   <source>Deleted on the server since you opened it</source>
   <translation>Deleted on the server since you opened it</translation>
  </message>
  <message>
   <source>Nothing was saved. What you entered stays here until you close this window.</source>
   <translation>Nothing was saved. What you entered stays here until you close this window.</translation>
  </message>
  <message>
   <source>It is not known whether the webhook was created</source>
   <translation>It is not known whether the webhook was created</translation>
  </message>
  <message>
   <source>It is not known whether the changes were saved</source>
   <translation>It is not known whether the changes were saved</translation>
  </message>
  <message>
   <source>no answer came</source>
   <translation>no answer came</translation>
  </message>
  <message>
   <source>The webhook was saved, but the server says that it has no secret now: deliveries carry none.</source>
   <translation>The webhook was saved, but the server says that it has no secret now: deliveries carry none.</translation>
  </message>
  <message>
   <source>Secret: none was sent, the server still has one.</source>
   <translation>Secret: none was sent, the server still has one.</translation>
  </message>
  <message>
   <source>%1: the server has another path than was asked for.</source>
   <translation>%1: the server has another path than was asked for.</translation>
  </message>
  <message>
   <source>%1: asked for %2, the server has %3.</source>
   <translation>%1: asked for %2, the server has %3.</translation>
  </message>
  <message>
   <source>%1. It was read afterwards: the change was not made.</source>
   <translation>%1. It was read afterwards: the change was not made.</translation>
  </message>
  <message>
   <source>It has settings that this version does not know</source>
   <translation>It has settings that this version does not know</translation>
  </message>
  <message>
   <source>They were not there when you opened it: %1. Nothing was saved, because saving would lose them.</source>
   <translation>They were not there when you opened it: %1. Nothing was saved, because saving would lose them.</translation>
  </message>
  <message>
   <source>%1. Checking again when the connection is back.</source>
   <translation>%1. Checking again when the connection is back.</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Reload</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Compare…</translation>
  </message>
  <message>
   <source>Create Again</source>
   <translation>Create Again</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restore</translation>
  </message>
 </context>
 <context>
  <name>EditorTexts</name>
  <message>
   <source>Enabled</source>
   <translation>Enabled</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>Target URL</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Events</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environments</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Started</translation>
  </message>
  <message>
   <source>Successful</source>
   <translation>Successful</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Failed</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>Not known to this version, kept as it is</source>
   <translation>Not known to this version, kept as it is</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Slack</source>
   <translation>Slack</translation>
  </message>
  <message>
   <source>The server did not say which.</source>
   <translation>The server did not say which.</translation>
  </message>
  <message>
   <source>JSON in Qovery format</source>
   <translation>JSON in Qovery format</translation>
  </message>
  <message>
   <source>A message for a Slack channel</source>
   <translation>A message for a Slack channel</translation>
  </message>
  <message>
   <source>Enter the address that is to receive the events.</source>
   <translation>Enter the address that is to receive the events.</translation>
  </message>
  <message>
   <source>Start the address with http:// or https://</source>
   <translation>Start the address with http:// or https://</translation>
  </message>
  <message>
   <source>Remove the user name and password in front of the host: they would be stored in clear text.</source>
   <translation>Remove the user name and password in front of the host: they would be stored in clear text.</translation>
  </message>
  <message>
   <source>An address cannot hold spaces.</source>
   <translation>An address cannot hold spaces.</translation>
  </message>
  <message>
   <source>This is not a complete address. It needs a host, as in https://example.com/hook</source>
   <translation>This is not a complete address. It needs a host, as in https://example.com/hook</translation>
  </message>
  <message>
   <source>Choose a kind.</source>
   <translation>Choose a kind.</translation>
  </message>
  <message>
   <source>Select at least one event.</source>
   <translation>Select at least one event.</translation>
  </message>
  <message>
   <source>Remove the blank pattern: it matches no project.</source>
   <translation>Remove the blank pattern: it matches no project.</translation>
  </message>
  <message>
   <source>A pattern can have %1 characters at most.</source>
   <translation>A pattern can have %1 characters at most.</translation>
  </message>
  <message>
   <source>Enter the current secret, or choose Replace or Remove.</source>
   <translation>Enter the current secret, or choose Replace or Remove.</translation>
  </message>
  <message>
   <source>Enter or generate a secret, or choose to have none.</source>
   <translation>Enter or generate a secret, or choose to have none.</translation>
  </message>
  <message>
   <source>A secret cannot hold line breaks or other control characters: it travels in a header.</source>
   <translation>A secret cannot hold line breaks or other control characters: it travels in a header.</translation>
  </message>
  <message>
   <source>Deployment begins</source>
   <translation>Deployment begins</translation>
  </message>
  <message>
   <source>Deployment went well</source>
   <translation>Deployment went well</translation>
  </message>
  <message>
   <source>Deployment failed</source>
   <translation>Deployment failed</translation>
  </message>
  <message>
   <source>Deployment cancelled</source>
   <translation>Deployment cancelled</translation>
  </message>
  <message>
   <source>Unknown here, kept as it is</source>
   <translation>Unknown here, kept as it is</translation>
  </message>
 </context>
 <context>
  <name>EventsDelegate</name>
  <message>
   <source>+%1</source>
   <comment>further events</comment>
   <translation>+%1</translation>
  </message>
 </context>
 <context>
  <name>EventsPicker</name>
  <message>
   <source>Failures only</source>
   <translation>Failures only</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Everything</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Presets</translation>
  </message>
  <message>
   <source>Preset of events</source>
   <translation>Preset of events</translation>
  </message>
 </context>
 <context>
  <name>ExportTexts</name>
  <message>
   <source>%1 rejected the token (401). Set QOVERY_CLI_ACCESS_TOKEN to another one, or start qovery-webhooks and connect again.</source>
   <translation>%1 rejected the token (401). Set QOVERY_CLI_ACCESS_TOKEN to another one, or start qovery-webhooks and connect again.</translation>
  </message>
  <message>
   <source>%1 knows no organization %2, or the token cannot see it. Check --organization.</source>
   <translation>%1 knows no organization %2, or the token cannot see it. Check --organization.</translation>
  </message>
  <message>
   <source>%1 is empty or holds characters that no token has. Set it right, or unset it to use a stored token.</source>
   <translation>%1 is empty or holds characters that no token has. Set it right, or unset it to use a stored token.</translation>
  </message>
  <message>
   <source>--account chooses a stored token, but %1 is set and comes first. Unset it, or leave out --account.</source>
   <translation>--account chooses a stored token, but %1 is set and comes first. Unset it, or leave out --account.</translation>
  </message>
  <message>
   <source>No stored account is called %1. There are:</source>
   <translation>No stored account is called %1. There are:</translation>
  </message>
  <message>
   <source>Several accounts are called %1. Choose by --account ID:</source>
   <translation>Several accounts are called %1. Choose by --account ID:</translation>
  </message>
  <message>
   <source>The token of %1 belongs to %2 and is sent nowhere else. Leave out --api-url, or set QOVERY_CLI_ACCESS_TOKEN to a token for this address.</source>
   <translation>The token of %1 belongs to %2 and is sent nowhere else. Leave out --api-url, or set QOVERY_CLI_ACCESS_TOKEN to a token for this address.</translation>
  </message>
  <message>
   <source>The address that the settings have for %1 cannot be used. Start qovery-webhooks and connect again.</source>
   <translation>The address that the settings have for %1 cannot be used. Start qovery-webhooks and connect again.</translation>
  </message>
  <message>
   <source>The keyring no longer holds the token of %1. Start qovery-webhooks and connect again, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>The keyring no longer holds the token of %1. Start qovery-webhooks and connect again, or set QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The token is in a keyring, and none can be reached from here: there is no Secret Service (org.freedesktop.secrets). Start this in the desktop's session, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>The token is in a keyring, and none can be reached from here: there is no Secret Service (org.freedesktop.secrets). Start this in the desktop's session, or set QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring is locked, and nobody is asked to unlock it from here. Unlock it on the desktop, for instance in Passwords and Keys, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>The keyring is locked, and nobody is asked to unlock it from here. Unlock it on the desktop, for instance in Passwords and Keys, or set QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring refused access. Allow it in the desktop's or the sandbox's settings, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>The keyring refused access. Allow it in the desktop's or the sandbox's settings, or set QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring does not answer. Restart it, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>The keyring does not answer. Restart it, or set QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring failed. Restart it, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>The keyring failed. Restart it, or set QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring's entry of %1 was changed elsewhere and cannot be read. Start qovery-webhooks and connect again.</source>
   <translation>The keyring's entry of %1 was changed elsewhere and cannot be read. Start qovery-webhooks and connect again.</translation>
  </message>
  <message>
   <source>The keyring is locked: the desktop asks for its password.</source>
   <translation>The keyring is locked: the desktop asks for its password.</translation>
  </message>
  <message>
   <source>The settings could not be read.</source>
   <translation>The settings could not be read.</translation>
  </message>
  <message>
   <source>The settings could not be read. The file is now %1.</source>
   <translation>The settings could not be read. The file is now %1.</translation>
  </message>
  <message>
   <source>The token sees no organization. Name one with --organization ID, or use another token.</source>
   <translation>The token sees no organization. Name one with --organization ID, or use another token.</translation>
  </message>
  <message>
   <source>The token may not list organizations (403). Name one with --organization ID.</source>
   <translation>The token may not list organizations (403). Name one with --organization ID.</translation>
  </message>
  <message>
   <source>The organization opened last, %1, is not among those that the token sees. Choose with --organization ID:</source>
   <translation>The organization opened last, %1, is not among those that the token sees. Choose with --organization ID:</translation>
  </message>
  <message>
   <source>The token sees several organizations. Choose with --organization ID:</source>
   <translation>The token sees several organizations. Choose with --organization ID:</translation>
  </message>
  <message>
   <source>number %1 in the answer: %2</source>
   <translation>number %1 in the answer: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%n webhook(s) of the answer cannot be read:</source>
   <translation>
    <numerusform>%n webhook of the answer cannot be read:</numerusform>
    <numerusform>%n webhooks of the answer cannot be read:</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was written. With --allow-partial the others are.</source>
   <translation>Nothing was written. With --allow-partial the others are.</translation>
  </message>
  <message>
   <source>Not exported, because this version does not know these fields: %1.</source>
   <translation>Not exported, because this version does not know these fields: %1.</translation>
  </message>
  <message>
   <source>standard output</source>
   <translation>standard output</translation>
  </message>
  <message>
   <source>it is a symbolic link, and none is followed</source>
   <translation>it is a symbolic link, and none is followed</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>it is a folder</translation>
  </message>
  <message>
   <source>it is no regular file</source>
   <translation>it is no regular file</translation>
  </message>
  <message>
   <source>its folder does not exist</source>
   <translation>its folder does not exist</translation>
  </message>
  <message>
   <source>this user may not write there</source>
   <translation>this user may not write there</translation>
  </message>
  <message>
   <source>it is on a read-only file system</source>
   <translation>it is on a read-only file system</translation>
  </message>
  <message>
   <source>there is no room left</source>
   <translation>there is no room left</translation>
  </message>
  <message>
   <source>it would be larger than is allowed here</source>
   <translation>it would be larger than is allowed here</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>its name is too long</translation>
  </message>
  <message>
   <source>nobody reads it any more</source>
   <translation>nobody reads it any more</translation>
  </message>
  <message>
   <source>it is closed</source>
   <translation>it is closed</translation>
  </message>
  <message>
   <source>the system reported error %1</source>
   <translation>the system reported error %1</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Choose another file.</translation>
  </message>
  <message>
   <source>Choose another file, or - for standard output.</source>
   <translation>Choose another file, or - for standard output.</translation>
  </message>
  <message>
   <source>Make it first, or choose another file.</source>
   <translation>Make it first, or choose another file.</translation>
  </message>
  <message>
   <source>Make room, or choose another place.</source>
   <translation>Make room, or choose another place.</translation>
  </message>
  <message>
   <source>Look at the command that was to read it, or export to a file.</source>
   <translation>Look at the command that was to read it, or export to a file.</translation>
  </message>
  <message>
   <source>Try again, or choose another file.</source>
   <translation>Try again, or choose another file.</translation>
  </message>
  <message>
   <source>The export could not be written to %1: %2. %3</source>
   <translation>The export could not be written to %1: %2. %3</translation>
  </message>
  <message numerus="yes">
   <source>%n webhook(s) of %1 written to %2, with masked target URLs.</source>
   <translation>
    <numerusform>%n webhook of %1 written to %2, with masked target URLs.</numerusform>
    <numerusform>%n webhooks of %1 written to %2, with masked target URLs.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n webhook(s) of %1 written to %2. Target URLs are credentials: keep them to yourself.</source>
   <translation>
    <numerusform>%n webhook of %1 written to %2. Target URLs is credentials: keep them to yourself.</numerusform>
    <numerusform>%n webhooks of %1 written to %2. Target URLs are credentials: keep them to yourself.</numerusform>
   </translation>
  </message>
  <message>
   <source>No token is stored on this computer. Start qovery-webhooks and connect, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>No token is stored on this computer. Start qovery-webhooks and connect, or set QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>No token for %1 is stored on this computer. Start qovery-webhooks and connect, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>No token for %1 is stored on this computer. Start qovery-webhooks and connect, or set QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
 </context>
 <context>
  <name>FacetMenu</name>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Any of these events</source>
   <translation>Any of these events</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environments</translation>
  </message>
  <message>
   <source>Reaches production</source>
   <translation>Reaches production</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Clear</translation>
  </message>
 </context>
 <context>
  <name>FieldValues</name>
  <message>
   <source>On</source>
   <translation>On</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Off</translation>
  </message>
  <message>
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <source>Every type</source>
   <translation>Every type</translation>
  </message>
  <message>
   <source>Every project</source>
   <translation>Every project</translation>
  </message>
  <message>
   <source>The current one, still to be entered</source>
   <translation>The current one, still to be entered</translation>
  </message>
  <message>
   <source>The one you entered as the current one</source>
   <translation>The one you entered as the current one</translation>
  </message>
  <message>
   <source>The one remembered on this computer</source>
   <translation>The one remembered on this computer</translation>
  </message>
  <message>
   <source>A new one</source>
   <translation>A new one</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Set</translation>
  </message>
  <message>
   <source>%1, another path</source>
   <comment>two addresses with the same mask</comment>
   <translation>%1, another path</translation>
  </message>
  <message>
   <source>%1 → %2</source>
   <extracomment>an old value, then the new one</extracomment>
   <translation>%1 → %2</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>%1, %2</source>
   <comment>filter and number of webhooks</comment>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>HeaderRows</name>
  <message>
   <source>Add header</source>
   <translation>Add header</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Value</translation>
  </message>
  <message>
   <source>Name of header %1</source>
   <translation>Name of header %1</translation>
  </message>
  <message>
   <source>Value of header %1</source>
   <translation>Value of header %1</translation>
  </message>
  <message>
   <source>Remove Header %1</source>
   <translation>Remove Header %1</translation>
  </message>
  <message>
   <source>Enter the name of the header, or remove the row.</source>
   <translation>Enter the name of the header, or remove the row.</translation>
  </message>
  <message>
   <source>A name of a header has letters, digits and signs such as - and _, no space and no colon.</source>
   <translation>A name of a header has letters, digits and signs such as - and _, no space and no colon.</translation>
  </message>
  <message>
   <source>Remove line breaks and control characters: they would begin a header of their own.</source>
   <translation>Remove line breaks and control characters: they would begin a header of their own.</translation>
  </message>
  <message>
   <source>“%1” is written with each request. A second one would make the request ambiguous, and targets refuse that.</source>
   <translation>“%1” is written with each request. A second one would make the request ambiguous, and targets refuse that.</translation>
  </message>
  <message>
   <source>“%1” is set by the fields of this dialog. Use those.</source>
   <translation>“%1” is set by the fields of this dialog. Use those.</translation>
  </message>
  <message>
   <source>“%1” stands here twice. Put both values into one, with a comma between them.</source>
   <translation>“%1” stands here twice. Put both values into one, with a comma between them.</translation>
  </message>
 </context>
 <context>
  <name>HealthSection</name>
  <message>
   <source>Last 24 hours</source>
   <translation>Last 24 hours</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Now</translation>
  </message>
  <message>
   <source>Recent deliveries</source>
   <translation>Recent deliveries</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Show all</translation>
  </message>
  <message>
   <source>Show all deliveries of this webhook</source>
   <translation>Show all deliveries of this webhook</translation>
  </message>
  <message>
   <source>%1. %2</source>
   <comment>last delivery, then how old that knowledge is</comment>
   <translation>%1. %2</translation>
  </message>
 </context>
 <context>
  <name>HealthTexts</name>
  <message>
   <source>—</source>
   <comment>no delivery</comment>
   <translation>—</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Not read yet</translation>
  </message>
  <message>
   <source>Could not be read</source>
   <translation>Could not be read</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <comment>status code, then when</comment>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No delivery recorded</source>
   <translation>No delivery recorded</translation>
  </message>
  <message>
   <source>Deliveries not read yet</source>
   <translation>Deliveries not read yet</translation>
  </message>
  <message>
   <source>Deliveries could not be read</source>
   <translation>Deliveries could not be read</translation>
  </message>
  <message>
   <source>Last delivery failed, no response, %1</source>
   <translation>Last delivery failed, no response, %1</translation>
  </message>
  <message>
   <source>Last delivery without a status, %1</source>
   <translation>Last delivery without a status, %1</translation>
  </message>
  <message>
   <source>Last delivery not clear, status %1, %2</source>
   <translation>Last delivery not clear, status %1, %2</translation>
  </message>
  <message>
   <source>Last delivery failed, status %1, %2</source>
   <translation>Last delivery failed, status %1, %2</translation>
  </message>
  <message>
   <source>Last delivery succeeded, status %1, %2</source>
   <translation>Last delivery succeeded, status %1, %2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>result, then its time</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Read %1</source>
   <translation>Read %1</translation>
  </message>
  <message>
   <source>The delivery log could not be read: %1.</source>
   <translation>The delivery log could not be read: %1.</translation>
  </message>
  <message>
   <source>%1. It could not be read again: %2.</source>
   <translation>%1. It could not be read again: %2.</translation>
  </message>
  <message>
   <source>Last 24 hours: %1, %2</source>
   <translation>Last 24 hours: %1, %2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln delivered</source>
   <translation>
    <numerusform>%Ln delivered</numerusform>
    <numerusform>%Ln delivered</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln failed</source>
   <translation>
    <numerusform>%Ln failed</numerusform>
    <numerusform>%Ln failed</numerusform>
   </translation>
  </message>
  <message>
   <source>Failure rate: %1 %</source>
   <translation>Failure rate: %1 %</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>History</source>
   <translation>History</translation>
  </message>
  <message>
   <source>Every change of its webhooks that this application has seen. It is kept on this computer only.</source>
   <translation>Every change of its webhooks that this application has seen. It is kept on this computer only.</translation>
  </message>
  <message>
   <source>Moments</source>
   <translation>Moments</translation>
  </message>
  <message>
   <source>Webhooks at that time</source>
   <translation>Webhooks at that time</translation>
  </message>
  <message>
   <source>Restore Webhook…</source>
   <translation>Restore Webhook…</translation>
  </message>
  <message>
   <source>Restore All…</source>
   <translation>Restore All…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Nothing was kept of this organization yet.</source>
   <translation>Nothing was kept of this organization yet.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s), %1</source>
   <comment>how many, when</comment>
   <translation>
    <numerusform>%Ln webhook, %1</numerusform>
    <numerusform>%Ln webhooks, %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare Both</source>
   <translation>Compare Both</translation>
  </message>
  <message>
   <source>Compare with Now</source>
   <translation>Compare with Now</translation>
  </message>
  <message>
   <source>Select one moment, or two with Ctrl.</source>
   <translation>Select one moment, or two with Ctrl.</translation>
  </message>
  <message>
   <source>Select a webhook at the right first.</source>
   <translation>Select a webhook at the right first.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Now</translation>
  </message>
 </context>
 <context>
  <name>HistoryListModel</name>
  <message>
   <source>%1, %2</source>
   <comment>title, detail</comment>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>HistoryTab</name>
  <message>
   <source>Nothing was kept of this webhook yet.</source>
   <translation>Nothing was kept of this webhook yet.</translation>
  </message>
  <message>
   <source>States of this webhook</source>
   <translation>States of this webhook</translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Restore…</translation>
  </message>
  <message>
   <source>Compare Both</source>
   <translation>Compare Both</translation>
  </message>
  <message>
   <source>Compare with Now</source>
   <translation>Compare with Now</translation>
  </message>
  <message>
   <source>Select one state, or two with Ctrl.</source>
   <translation>Select one state, or two with Ctrl.</translation>
  </message>
  <message>
   <source>Offline: nothing can be changed.</source>
   <translation>Offline: nothing can be changed.</translation>
  </message>
  <message>
   <source>Select one state.</source>
   <translation>Select one state.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Now</translation>
  </message>
 </context>
 <context>
  <name>HistoryTexts</name>
  <message>
   <source>%1:%2</source>
   <extracomment>date and clock time to the minute, then the seconds</extracomment>
   <translation>%1:%2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln added</source>
   <translation>
    <numerusform>%Ln added</numerusform>
    <numerusform>%Ln added</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln deleted</source>
   <translation>
    <numerusform>%Ln deleted</numerusform>
    <numerusform>%Ln deleted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln changed</source>
   <translation>
    <numerusform>%Ln changed</numerusform>
    <numerusform>%Ln changed</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing differs</source>
   <translation>Nothing differs</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between numbers</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Came back</translation>
  </message>
  <message>
   <source>Seen for the first time</source>
   <translation>Seen for the first time</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Deleted</translation>
  </message>
  <message>
   <source>Saved without a change that is known here</source>
   <translation>Saved without a change that is known here</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Changed</translation>
  </message>
  <message>
   <source>+ %1</source>
   <translation>+ %1</translation>
  </message>
  <message>
   <source>− %1</source>
   <translation>− %1</translation>
  </message>
  <message>
   <source>%1, another path</source>
   <comment>two addresses with the same mask</comment>
   <translation>%1, another path</translation>
  </message>
  <message>
   <source>%1 → %2</source>
   <extracomment>an old value, then the new one</extracomment>
   <translation>%1 → %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>field, then its change</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source> · </source>
   <comment>between changes</comment>
   <translation> · </translation>
  </message>
  <message>
   <source>Not known whether enabled</source>
   <translation>Not known whether enabled</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Enabled</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Disabled</translation>
  </message>
  <message>
   <source>Added: %1</source>
   <translation>Added: %1</translation>
  </message>
  <message>
   <source>Deleted: %1</source>
   <translation>Deleted: %1</translation>
  </message>
  <message>
   <source>Changed: %1</source>
   <translation>Changed: %1</translation>
  </message>
 </context>
 <context>
  <name>JsonEditor</name>
  <message>
   <source>Too much, too long or not UTF-8: shown here, not editable. It is sent as it is.</source>
   <translation>Too much, too long or not UTF-8: shown here, not editable. It is sent as it is.</translation>
  </message>
 </context>
 <context>
  <name>JsonTreeModel</name>
  <message numerus="yes">
   <source>{ %n member(s) }</source>
   <translation>
    <numerusform>{ %n member }</numerusform>
    <numerusform>{ %n members }</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>[ %n element(s) ]</source>
   <translation>
    <numerusform>[ %n element ]</numerusform>
    <numerusform>[ %n elements ]</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>JsonTreeView</name>
  <message>
   <source>Copy Value</source>
   <translation>Copy Value</translation>
  </message>
 </context>
 <context>
  <name>KeepPanel</name>
  <message>
   <source>In the system keyring</source>
   <translation>In the system keyring</translation>
  </message>
  <message>
   <source>For this session only</source>
   <translation>For this session only</translation>
  </message>
 </context>
 <context>
  <name>ListStates</name>
  <message>
   <source>Not connected to Qovery</source>
   <translation>Not connected to Qovery</translation>
  </message>
  <message>
   <source>Enter an API token to see the webhooks of your organization.</source>
   <translation>Enter an API token to see the webhooks of your organization.</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>Connect…</translation>
  </message>
  <message>
   <source>Waiting for the keyring</source>
   <translation>Waiting for the keyring</translation>
  </message>
  <message>
   <source>The API token is kept there. Unlock the keyring where your desktop asks for it.</source>
   <translation>The API token is kept there. Unlock the keyring where your desktop asks for it.</translation>
  </message>
  <message>
   <source>No organization is open</source>
   <translation>No organization is open</translation>
  </message>
  <message>
   <source>Choose one above, or open one by its ID.</source>
   <translation>Choose one above, or open one by its ID.</translation>
  </message>
  <message>
   <source>Open by ID…</source>
   <translation>Open by ID…</translation>
  </message>
  <message>
   <source>Loading was cancelled</source>
   <translation>Loading was cancelled</translation>
  </message>
  <message>
   <source>The webhooks of %1 were not loaded.</source>
   <translation>The webhooks of %1 were not loaded.</translation>
  </message>
  <message>
   <source>Load Webhooks</source>
   <translation>Load Webhooks</translation>
  </message>
  <message>
   <source>Server: %1</source>
   <translation>Server: %1</translation>
  </message>
  <message>
   <source>HTTP status: %1</source>
   <translation>HTTP status: %1</translation>
  </message>
  <message>
   <source>The server said: %1</source>
   <translation>The server said: %1</translation>
  </message>
  <message>
   <source>No HTTP answer was received.</source>
   <translation>No HTTP answer was received.</translation>
  </message>
  <message>
   <source>Webhooks could not be loaded</source>
   <translation>Webhooks could not be loaded</translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Token…</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Try Again</translation>
  </message>
  <message>
   <source>Hide Details</source>
   <translation>Hide Details</translation>
  </message>
  <message>
   <source>Show Details</source>
   <translation>Show Details</translation>
  </message>
  <message>
   <source>No webhooks yet</source>
   <translation>No webhooks yet</translation>
  </message>
  <message>
   <source>A webhook tells another system when a deployment starts, succeeds, fails or is cancelled.</source>
   <translation>A webhook tells another system when a deployment starts, succeeds, fails or is cancelled.</translation>
  </message>
  <message>
   <source>New Webhook</source>
   <translation>New Webhook</translation>
  </message>
  <message>
   <source>New from cURL…</source>
   <translation>New from cURL…</translation>
  </message>
  <message>
   <source>No webhook could be read</source>
   <translation>No webhook could be read</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Enabled</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Disabled</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
  </message>
  <message>
   <source>%1 and %2</source>
   <comment>names of filters</comment>
   <translation>%1 and %2</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>No webhooks match</source>
   <translation>No webhooks match</translation>
  </message>
  <message>
   <source>Clear Filters</source>
   <translation>Clear Filters</translation>
  </message>
  <message numerus="yes">
   <source>The server listed %Ln webhook(s), but this version understands none of them.</source>
   <translation>
    <numerusform>The server listed %Ln webhook, but this version understands none of them.</numerusform>
    <numerusform>The server listed %Ln webhooks, but this version understands none of them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s) are hidden by %1.</source>
   <translation>
    <numerusform>%Ln webhook is hidden by %1.</numerusform>
    <numerusform>%Ln webhooks are hidden by %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Last seen: %1.</source>
   <translation>Last seen: %1.</translation>
  </message>
  <message>
   <source>Open Read-only</source>
   <translation>Open Read-only</translation>
  </message>
  <message>
   <source>Failing</source>
   <translation>Failing</translation>
  </message>
 </context>
 <context>
  <name>LoadingStrip</name>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>LocalDataTexts</name>
  <message>
   <source>The data kept on this computer was damaged. History, deliveries, test sends, unsaved drafts and the list of remembered secrets start empty; the damaged file was kept as %1.</source>
   <translation>The data kept on this computer was damaged. History, deliveries, test sends, unsaved drafts and the list of remembered secrets start empty; the damaged file was kept as %1.</translation>
  </message>
  <message>
   <source>The data kept on this computer was written by a newer version of this application. History, deliveries, test sends, unsaved drafts and the list of remembered secrets start empty; the newer file was kept as %1.</source>
   <translation>The data kept on this computer was written by a newer version of this application. History, deliveries, test sends, unsaved drafts and the list of remembered secrets start empty; the newer file was kept as %1.</translation>
  </message>
  <message>
   <source>The disk is full: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept until there is room.</source>
   <translation>The disk is full: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept until there is room.</translation>
  </message>
  <message>
   <source>%1 cannot be written: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept. Check who may write to its folder.</source>
   <translation>%1 cannot be written: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept. Check who may write to its folder.</translation>
  </message>
  <message>
   <source>Another program holds %1: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept until it lets go.</source>
   <translation>Another program holds %1: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept until it lets go.</translation>
  </message>
  <message>
   <source>The disk does not read or write %1: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept.</source>
   <translation>The disk does not read or write %1: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept.</translation>
  </message>
  <message>
   <source>Qt's SQLite plugin is not installed: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept.</source>
   <translation>Qt's SQLite plugin is not installed: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept.</translation>
  </message>
  <message>
   <source>%1 could not be used (SQLite error %2): changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept.</source>
   <translation>%1 could not be used (SQLite error %2): changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept.</translation>
  </message>
  <message>
   <source>History, deliveries, test sends and drafts are kept again.</source>
   <translation>History, deliveries, test sends and drafts are kept again.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Row copied, with the target masked.</source>
   <translation>Row copied, with the target masked.</translation>
  </message>
  <message>
   <source>Target URL copied. The clipboard is cleared after a minute.</source>
   <translation>Target URL copied. The clipboard is cleared after a minute.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery</source>
   <translation>Webhooks for Qovery</translation>
  </message>
  <message>
   <source>%1 — Webhooks for Qovery</source>
   <translation>%1 — Webhooks for Qovery</translation>
  </message>
  <message>
   <source>cURL command copied. Put the API token and the secret in the place of their placeholders.</source>
   <translation>cURL command copied. Put the API token and the secret in the place of their placeholders.</translation>
  </message>
  <message>
   <source>cURL command copied. Put the API token in the place of its placeholder.</source>
   <translation>cURL command copied. Put the API token in the place of its placeholder.</translation>
  </message>
  <message>
   <source>Finishing a change…</source>
   <translation>Finishing a change…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln row(s) copied, with the targets masked.</source>
   <translation>
    <numerusform>%Ln row copied, with the targets masked.</numerusform>
    <numerusform>%Ln rows copied, with the targets masked.</numerusform>
   </translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>A change was sent without being noted on this computer first. Should the application end before the answer comes, the next start does not look for its outcome.</source>
   <translation>A change was sent without being noted on this computer first. Should the application end before the answer comes, the next start does not look for its outcome.</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>Receiver</translation>
  </message>
  <message>
   <source>The target is the receiver of this window. The demo's deliveries arrive there while it listens.</source>
   <translation>The target is the receiver of this window. The demo's deliveries arrive there while it listens.</translation>
  </message>
  <message>
   <source>The target is the receiver of this window. Qovery cannot reach this computer: only tests and deliveries sent from here arrive there.</source>
   <translation>The target is the receiver of this window. Qovery cannot reach this computer: only tests and deliveries sent from here arrive there.</translation>
  </message>
  <message>
   <source>Desktop notifications are off in the settings.</source>
   <translation>Desktop notifications are off in the settings.</translation>
  </message>
  <message>
   <source>Turn on</source>
   <translation>Turn on</translation>
  </message>
 </context>
 <context>
  <name>MaskedTargetRow</name>
  <message>
   <source>Target URL</source>
   <translation>Target URL</translation>
  </message>
  <message>
   <source>Hide the target URL</source>
   <translation>Hide the target URL</translation>
  </message>
  <message>
   <source>Show the target URL</source>
   <translation>Show the target URL</translation>
  </message>
 </context>
 <context>
  <name>MenuButton</name>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Menu, F10</source>
   <translation>Menu, F10</translation>
  </message>
 </context>
 <context>
  <name>MessageStrip</name>
  <message>
   <source>Close Message</source>
   <translation>Close Message</translation>
  </message>
 </context>
 <context>
  <name>NameDelegate</name>
  <message>
   <source>Saving</source>
   <translation>Saving</translation>
  </message>
 </context>
 <context>
  <name>NavigationRail</name>
  <message>
   <source>Views</source>
   <translation>Views</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>view, shortcut</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Deliveries</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>Receiver</translation>
  </message>
 </context>
 <context>
  <name>Note</name>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>OfflineView</name>
  <message>
   <source>Last seen: %1.</source>
   <translation>Last seen: %1.</translation>
  </message>
  <message>
   <source>Offline: this is what was seen last (%1). Nothing can be changed until the list is refreshed.</source>
   <translation>Offline: this is what was seen last (%1). Nothing can be changed until the list is refreshed.</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Try Again</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>--api-url: http:// is only allowed for this computer. Use https://.</source>
   <translation>--api-url: http:// is only allowed for this computer. Use https://.</translation>
  </message>
  <message>
   <source>--api-url: the address must not hold a user name or password.</source>
   <translation>--api-url: the address must not hold a user name or password.</translation>
  </message>
  <message>
   <source>--api-url: this is not an address such as https://api.qovery.com.</source>
   <translation>--api-url: this is not an address such as https://api.qovery.com.</translation>
  </message>
  <message>
   <source>%1 is not an option. See --help.</source>
   <translation>%1 is not an option. See --help.</translation>
  </message>
  <message>
   <source>%1 needs a value. See --help.</source>
   <translation>%1 needs a value. See --help.</translation>
  </message>
  <message>
   <source>--demo has its own server; it does not go together with --api-url.</source>
   <translation>--demo has its own server; it does not go together with --api-url.</translation>
  </message>
  <message>
   <source>--organization needs an ID. See --help.</source>
   <translation>--organization needs an ID. See --help.</translation>
  </message>
  <message>
   <source>--format: %1 is neither json nor csv.</source>
   <translation>--format: %1 is neither json nor csv.</translation>
  </message>
  <message>
   <source>--demo has its own token; it does not go together with --account.</source>
   <translation>--demo has its own token; it does not go together with --account.</translation>
  </message>
  <message>
   <source>%1 goes only together with --export. See --help.</source>
   <translation>%1 goes only together with --export. See --help.</translation>
  </message>
  <message>
   <source>--format and the ending of %1 contradict each other.</source>
   <translation>--format and the ending of %1 contradict each other.</translation>
  </message>
  <message>
   <source>--export: %1 ends neither in .json nor in .csv. Add --format json or --format csv.</source>
   <translation>--export: %1 ends neither in .json nor in .csv. Add --format json or --format csv.</translation>
  </message>
  <message>
   <source>Usage: qovery-webhooks [OPTION]...
       qovery-webhooks --export FILE [OPTION]...
Manages the webhooks of a Qovery organization in a window, or writes them
to a file.
</source>
   <translation>Usage: qovery-webhooks [OPTION]...
       qovery-webhooks --export FILE [OPTION]...
Manages the webhooks of a Qovery organization in a window, or writes them
to a file.
</translation>
  </message>
  <message>
   <source>Connect:
  --demo              open a demo organization on this computer; no account needed
  --api-url URL       use this API instead of https://api.qovery.com; a stored token
                      goes only to the address it was stored with
  --organization ID   open this organization
</source>
   <translation>Connect:
  --demo              open a demo organization on this computer; no account needed
  --api-url URL       use this API instead of https://api.qovery.com; a stored token
                      goes only to the address it was stored with
  --organization ID   open this organization
</translation>
  </message>
  <message>
   <source>Without a window:
  --export FILE       write the organization's webhooks to FILE (.json or .csv), or to
                      standard output (-), and end. No display is needed, nothing is
                      asked. FILE is made anew, readable by you alone, and only when
                      all went well; a symbolic link is not followed. Target URLs are
                      credentials, and are in it; tokens and secrets are not.
  --format FORMAT     json or csv: for - (otherwise json) and for other endings
  --mask-targets      write target URLs masked, as the window shows them
  --allow-partial     write also when some webhooks of the answer cannot be read;
                      the exit status is 5 all the same
  --account NAME      use the token of this stored account, by its name or ID,
                      instead of the one used last
</source>
   <translation>Without a window:
  --export FILE       write the organization's webhooks to FILE (.json or .csv), or to
                      standard output (-), and end. No display is needed, nothing is
                      asked. FILE is made anew, readable by you alone, and only when
                      all went well; a symbolic link is not followed. Target URLs are
                      credentials, and are in it; tokens and secrets are not.
  --format FORMAT     json or csv: for - (otherwise json) and for other endings
  --mask-targets      write target URLs masked, as the window shows them
  --allow-partial     write also when some webhooks of the answer cannot be read;
                      the exit status is 5 all the same
  --account NAME      use the token of this stored account, by its name or ID,
                      instead of the one used last
</translation>
  </message>
  <message>
   <source>Other:
  -h, --help          print this
  -v, --version       print the version
</source>
   <translation>Other:
  -h, --help          print this
  -v, --version       print the version
</translation>
  </message>
  <message>
   <source>A second start raises the window that is open; only --organization goes there. With
another API or token, quit the first one before.
</source>
   <translation>A second start raises the window that is open; only --organization goes there. With
another API or token, quit the first one before.
</translation>
  </message>
  <message>
   <source>Environment:
  QOVERY_CLI_ACCESS_TOKEN, Q_CLI_ACCESS_TOKEN
                      the API token for this session, before any stored one; never
                      stored
  DISPLAY, WAYLAND_DISPLAY
                      where the window opens
  LANGUAGE, LC_ALL, LC_MESSAGES, LANG
                      English or French
  QT_LOGGING_RULES    "qovery.webhooks.*=true" prints what is requested; no token,
                      secret or target
</source>
   <translation>Environment:
  QOVERY_CLI_ACCESS_TOKEN, Q_CLI_ACCESS_TOKEN
                      the API token for this session, before any stored one; never
                      stored
  DISPLAY, WAYLAND_DISPLAY
                      where the window opens
  LANGUAGE, LC_ALL, LC_MESSAGES, LANG
                      English or French
  QT_LOGGING_RULES    "qovery.webhooks.*=true" prints what is requested; no token,
                      secret or target
</translation>
  </message>
  <message>
   <source>Files:
  ~/.config/qovery-webhooks/settings.ini
                      preferences (XDG_CONFIG_HOME instead of ~/.config)
  ~/.local/share/qovery-webhooks/
                      history, drafts and deliveries, with target URLs in full
                      (XDG_DATA_HOME instead of ~/.local/share)
</source>
   <translation>Files:
  ~/.config/qovery-webhooks/settings.ini
                      preferences (XDG_CONFIG_HOME instead of ~/.config)
  ~/.local/share/qovery-webhooks/
                      history, drafts and deliveries, with target URLs in full
                      (XDG_DATA_HOME instead of ~/.local/share)
</translation>
  </message>
  <message>
   <source>Exit status:
  0  after quitting; the export is complete
  1  without a display; or the window that is open does not answer, or could not use
     all that was given
  2  an option is wrong, or one is needed to choose
  3  export: there is no token, or the server refuses it or the organization
  4  export: the server cannot be reached, or it fails
  5  export: the answer cannot be read, or not all of it
  6  export: the file or standard output cannot be written
</source>
   <translation>Exit status:
  0  after quitting; the export is complete
  1  without a display; or the window that is open does not answer, or could not use
     all that was given
  2  an option is wrong, or one is needed to choose
  3  export: there is no token, or the server refuses it or the organization
  4  export: the server cannot be reached, or it fails
  5  export: the answer cannot be read, or not all of it
  6  export: the file or standard output cannot be written
</translation>
  </message>
  <message>
   <source>Not affiliated with Qovery.
</source>
   <translation>Not affiliated with Qovery.
</translation>
  </message>
 </context>
 <context>
  <name>OrganizationDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Open Organization by ID</source>
   <translation>Open Organization by ID</translation>
  </message>
  <message>
   <source>For an organization that is not in the list.</source>
   <translation>For an organization that is not in the list.</translation>
  </message>
  <message>
   <source>This token may not list organizations. It can still open one that it may see.</source>
   <translation>This token may not list organizations. It can still open one that it may see.</translation>
  </message>
  <message>
   <source>This token sees no organization in the list. It can still open one by its ID.</source>
   <translation>This token sees no organization in the list. It can still open one by its ID.</translation>
  </message>
  <message>
   <source>&amp;Organization ID or console URL</source>
   <translation>&amp;Organization ID or console URL</translation>
  </message>
  <message>
   <source>Organization ID or console URL</source>
   <translation>Organization ID or console URL</translation>
  </message>
  <message>
   <source>Enter an organization ID, or paste its address from the Qovery console.</source>
   <translation>Enter an organization ID, or paste its address from the Qovery console.</translation>
  </message>
  <message>
   <source>There is no organization ID in this text. It looks like 0f3c1a2b-1111-4222-8333-444455556666.</source>
   <translation>There is no organization ID in this text. It looks like 0f3c1a2b-1111-4222-8333-444455556666.</translation>
  </message>
  <message>
   <source>The organization could not be opened</source>
   <translation>The organization could not be opened</translation>
  </message>
  <message>
   <source>The token may not see this organization's webhooks (403). Check the ID, or use a token with another role.</source>
   <translation>The token may not see this organization's webhooks (403). Check the ID, or use a token with another role.</translation>
  </message>
  <message>
   <source>There is no organization with this ID (404). Check that it was copied whole.</source>
   <translation>There is no organization with this ID (404). Check that it was copied whole.</translation>
  </message>
 </context>
 <context>
  <name>OrganizationPicker</name>
  <message>
   <source>Organization</source>
   <translation>Organization</translation>
  </message>
  <message>
   <source>Open by ID…</source>
   <translation>Open by ID…</translation>
  </message>
  <message>
   <source>No organization</source>
   <translation>No organization</translation>
  </message>
  <message>
   <source>Organization, Ctrl+O</source>
   <translation>Organization, Ctrl+O</translation>
  </message>
  <message>
   <source>%1
Organization, Ctrl+O</source>
   <translation>%1
Organization, Ctrl+O</translation>
  </message>
 </context>
 <context>
  <name>OutcomeMessages</name>
  <message>
   <source>the reason is not known</source>
   <translation>the reason is not known</translation>
  </message>
  <message>
   <source>%1 But the server kept something else than asked for: %2.</source>
   <translation>%1 But the server kept something else than asked for: %2.</translation>
  </message>
  <message>
   <source>%1 It could not be read back to check it: %2.</source>
   <translation>%1 It could not be read back to check it: %2.</translation>
  </message>
  <message>
   <source>it was changed on the server meanwhile (%1)</source>
   <translation>it was changed on the server meanwhile (%1)</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Try again</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Refresh</translation>
  </message>
  <message>
   <source>it was deleted on the server meanwhile</source>
   <translation>it was deleted on the server meanwhile</translation>
  </message>
  <message>
   <source>Deleted “%1”.</source>
   <translation>Deleted “%1”.</translation>
  </message>
  <message>
   <source>“%1” was not deleted: %2.</source>
   <translation>“%1” was not deleted: %2.</translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Token…</translation>
  </message>
  <message>
   <source>Webhook “%1” created.</source>
   <translation>Webhook “%1” created.</translation>
  </message>
  <message>
   <source>Webhook “%1” saved.</source>
   <translation>Webhook “%1” saved.</translation>
  </message>
  <message>
   <source>Webhook “%1” enabled.</source>
   <translation>Webhook “%1” enabled.</translation>
  </message>
  <message>
   <source>Webhook “%1” disabled.</source>
   <translation>Webhook “%1” disabled.</translation>
  </message>
  <message>
   <source>“%1” was not created: %2.</source>
   <translation>“%1” was not created: %2.</translation>
  </message>
  <message>
   <source>“%1” was not saved: %2.</source>
   <translation>“%1” was not saved: %2.</translation>
  </message>
  <message>
   <source>“%1” was not enabled: %2.</source>
   <translation>“%1” was not enabled: %2.</translation>
  </message>
  <message>
   <source>“%1” was not disabled: %2.</source>
   <translation>“%1” was not disabled: %2.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Compare</translation>
  </message>
  <message>
   <source>it has settings by now that this version does not know and would lose (%1)</source>
   <translation>it has settings by now that this version does not know and would lose (%1)</translation>
  </message>
  <message>
   <source>“%1” was not deleted: it was changed on the server meanwhile (%2).</source>
   <translation>“%1” was not deleted: it was changed on the server meanwhile (%2).</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was deleted. Checking again when the connection is back.</source>
   <translation>It is not known whether “%1” was deleted. Checking again when the connection is back.</translation>
  </message>
  <message>
   <source>Offline: nothing can be changed until the list is refreshed.</source>
   <translation>Offline: nothing can be changed until the list is refreshed.</translation>
  </message>
  <message>
   <source>Check Now</source>
   <translation>Check Now</translation>
  </message>
  <message>
   <source>“%1” was created after all.</source>
   <translation>“%1” was created after all.</translation>
  </message>
  <message>
   <source>“%1” was saved after all.</source>
   <translation>“%1” was saved after all.</translation>
  </message>
  <message>
   <source>“%1” was deleted after all.</source>
   <translation>“%1” was deleted after all.</translation>
  </message>
  <message>
   <source>“%1” was not created. Try again?</source>
   <translation>“%1” was not created. Try again?</translation>
  </message>
  <message>
   <source>“%1” was not saved. Try again?</source>
   <translation>“%1” was not saved. Try again?</translation>
  </message>
  <message>
   <source>“%1” was not deleted. Try again?</source>
   <translation>“%1” was not deleted. Try again?</translation>
  </message>
  <message>
   <source>“%1” is not as asked for on the server, maybe changed by somebody else: %2.</source>
   <translation>“%1” is not as asked for on the server, maybe changed by somebody else: %2.</translation>
  </message>
  <message>
   <source>“%1” is not there any more: it was deleted on the server.</source>
   <translation>“%1” is not there any more: it was deleted on the server.</translation>
  </message>
  <message>
   <source>What somebody else changed meanwhile was kept (%1).</source>
   <translation>What somebody else changed meanwhile was kept (%1).</translation>
  </message>
  <message>
   <source>The secret of “%1” is set again.</source>
   <translation>The secret of “%1” is set again.</translation>
  </message>
  <message>
   <source>The secret of “%1” was not restored: %2.</source>
   <translation>The secret of “%1” was not restored: %2.</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was created. Checking again when the connection is back.</source>
   <translation>It is not known whether “%1” was created. Checking again when the connection is back.</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was saved. Checking again when the connection is back.</source>
   <translation>It is not known whether “%1” was saved. Checking again when the connection is back.</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was enabled. Checking again when the connection is back.</source>
   <translation>It is not known whether “%1” was enabled. Checking again when the connection is back.</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was disabled. Checking again when the connection is back.</source>
   <translation>It is not known whether “%1” was disabled. Checking again when the connection is back.</translation>
  </message>
  <message>
   <source>It is not known whether the secret of “%1” was restored. Checking again when the connection is back.</source>
   <translation>It is not known whether the secret of “%1” was restored. Checking again when the connection is back.</translation>
  </message>
 </context>
 <context>
  <name>OverviewTab</name>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Events</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environments</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Updated</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Created</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>· cannot be read back</source>
   <translation>· cannot be read back</translation>
  </message>
  <message>
   <source>· the server did not say</source>
   <translation>· the server did not say</translation>
  </message>
  <message>
   <source>Projects could not be loaded</source>
   <translation>Projects could not be loaded</translation>
  </message>
  <message>
   <source>Loading projects…</source>
   <translation>Loading projects…</translation>
  </message>
  <message>
   <source>None</source>
   <comment>events</comment>
   <translation>None</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>All projects</translation>
  </message>
  <message>
   <source>+%1</source>
   <translation>+%1</translation>
  </message>
 </context>
 <context>
  <name>PatternCompletionModel</name>
  <message numerus="yes">
   <source>%n projects</source>
   <translation>
    <numerusform>%n project</numerusform>
    <numerusform>%n projects</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n environments</source>
   <translation>
    <numerusform>%n environment</numerusform>
    <numerusform>%n environments</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>PatternEditor</name>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Name or pattern of projects. Enter or a comma adds it. The Left arrow goes to what was added.</source>
   <translation>Name or pattern of projects. Enter or a comma adds it. The Left arrow goes to what was added.</translation>
  </message>
  <message>
   <source>Project name, or a beginning with *</source>
   <translation>Project name, or a beginning with *</translation>
  </message>
  <message>
   <source>“%1” is in the list already.</source>
   <translation>“%1” is in the list already.</translation>
  </message>
  <message numerus="yes">
   <source>%n patterns were in the list already.</source>
   <translation>
    <numerusform>%n pattern was in the list already.</numerusform>
    <numerusform>%n patterns were in the list already.</numerusform>
   </translation>
  </message>
  <message>
   <source>matches nothing</source>
   <translation>matches nothing</translation>
  </message>
  <message>
   <source>not documented by Qovery</source>
   <translation>not documented by Qovery</translation>
  </message>
 </context>
 <context>
  <name>PatternTag</name>
  <message>
   <source>blank pattern</source>
   <translation>blank pattern</translation>
  </message>
  <message>
   <source>%1, press Delete to remove</source>
   <translation>%1, press Delete to remove</translation>
  </message>
  <message>
   <source>%1, %2, press Delete to remove</source>
   <translation>%1, %2, press Delete to remove</translation>
  </message>
  <message>
   <source>(blank)</source>
   <translation>(blank)</translation>
  </message>
 </context>
 <context>
  <name>PayloadSection</name>
  <message>
   <source>Restore sample</source>
   <translation>Restore sample</translation>
  </message>
  <message>
   <source>Use a recorded delivery…</source>
   <translation>Use a recorded delivery…</translation>
  </message>
  <message>
   <source>Payload</source>
   <translation>Payload</translation>
  </message>
  <message>
   <source>Show the payload</source>
   <translation>Show the payload</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>Edited</source>
   <translation>Edited</translation>
  </message>
  <message>
   <source>Slack expects JSON; it can be sent all the same.</source>
   <translation>Slack expects JSON; it can be sent all the same.</translation>
  </message>
  <message>
   <source>Targets expect JSON; it can be sent all the same.</source>
   <translation>Targets expect JSON; it can be sent all the same.</translation>
  </message>
  <message>
   <source>Targets expect JSON. Press Send once more to send it as it is.</source>
   <translation>Targets expect JSON. Press Send once more to send it as it is.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>What this fires for is not known</source>
   <translation>What this fires for is not known</translation>
  </message>
  <message>
   <source>Projects could not be loaded: %1; which environments match is not known.</source>
   <translation>Projects could not be loaded: %1; which environments match is not known.</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Try Again</translation>
  </message>
  <message>
   <source>Loading projects… Which environments match is not known yet.</source>
   <translation>Loading projects… Which environments match is not known yet.</translation>
  </message>
  <message>
   <source>Projects could not be loaded again: %1. Shown is what was known before.</source>
   <translation>Projects could not be loaded again: %1. Shown is what was known before.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>Show fewer remarks</source>
   <translation>Show fewer remarks</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more remarks</source>
   <translation>
    <numerusform>Show %n more remark</numerusform>
    <numerusform>Show %n more remarks</numerusform>
   </translation>
  </message>
  <message>
   <source>As saved: %1</source>
   <translation>As saved: %1</translation>
  </message>
  <message>
   <source>No organization is open. Which environments match is not known.</source>
   <translation>No organization is open. Which environments match is not known.</translation>
  </message>
 </context>
 <context>
  <name>PreviewTextProxy</name>
  <message>
   <source>Projects and environments</source>
   <translation>Projects and environments</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, may match %2, which Qovery does not document</source>
   <translation>%1, may match %2, which Qovery does not document</translation>
  </message>
  <message numerus="yes">
   <source>%1, %2 of %Ln environments</source>
   <translation>
    <numerusform>%1, %2 of %Ln environment</numerusform>
    <numerusform>%1, %2 of %Ln environments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1, matched by %2, %3 of %Ln environments</source>
   <translation>
    <numerusform>%1, matched by %2, %3 of %Ln environment</numerusform>
    <numerusform>%1, matched by %2, %3 of %Ln environments</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, new</source>
   <translation>%1, new</translation>
  </message>
  <message>
   <source>%1, no longer matching</source>
   <translation>%1, no longer matching</translation>
  </message>
 </context>
 <context>
  <name>PreviewTexts</name>
  <message>
   <source>There is no environment yet that this could fire for</source>
   <translation>There is no environment yet that this could fire for</translation>
  </message>
  <message>
   <source>Disabled: would fire for %1 in %2</source>
   <translation>Disabled: would fire for %1 in %2</translation>
  </message>
  <message>
   <source>No event selected: would fire for %1 in %2</source>
   <translation>No event selected: would fire for %1 in %2</translation>
  </message>
  <message>
   <source>Fires for %1 in %2</source>
   <translation>Fires for %1 in %2</translation>
  </message>
  <message>
   <source>%1 matches no project.</source>
   <translation>%1 matches no project.</translation>
  </message>
  <message>
   <source>%1 matches no project. Did you mean %2?</source>
   <translation>%1 matches no project. Did you mean %2?</translation>
  </message>
  <message>
   <source>%1 adds nothing: %2 matches all of it.</source>
   <translation>%1 adds nothing: %2 matches all of it.</translation>
  </message>
  <message>
   <source>%1 is the same as %2: Qovery does not tell upper and lower case apart.</source>
   <translation>%1 is the same as %2: Qovery does not tell upper and lower case apart.</translation>
  </message>
  <message>
   <source>%1: Qovery documents * only at the end. No project would match it in any case.</source>
   <translation>%1: Qovery documents * only at the end. No project would match it in any case.</translation>
  </message>
  <message>
   <source>%1: Qovery documents * only at the end. It may also fire for %2; not counted here.</source>
   <translation>%1: Qovery documents * only at the end. It may also fire for %2; not counted here.</translation>
  </message>
  <message>
   <source>No pattern is left: this fires for every project.</source>
   <translation>No pattern is left: this fires for every project.</translation>
  </message>
  <message>
   <source>Production</source>
   <translation>Production</translation>
  </message>
  <message>
   <source>Staging</source>
   <translation>Staging</translation>
  </message>
  <message>
   <source>Development</source>
   <translation>Development</translation>
  </message>
  <message>
   <source>Preview</source>
   <comment>environment type</comment>
   <translation>Preview</translation>
  </message>
  <message>
   <source>Would match</source>
   <translation>Would match</translation>
  </message>
  <message>
   <source>Matching</source>
   <translation>Matching</translation>
  </message>
  <message>
   <source>May also match, not counted</source>
   <translation>May also match, not counted</translation>
  </message>
  <message>
   <source>Not matching</source>
   <translation>Not matching</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 of %2</translation>
  </message>
  <message numerus="yes">
   <source>&lt;b&gt;%1 of %Ln&lt;/b&gt; environments</source>
   <extracomment>%1 is a number; %n is the number of all environments</extracomment>
   <translation>
    <numerusform>&lt;b&gt;%1 of %Ln&lt;/b&gt; environment</numerusform>
    <numerusform>&lt;b&gt;%1 of %Ln&lt;/b&gt; environments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&lt;b&gt;%1 of %Ln&lt;/b&gt; projects</source>
   <extracomment>%1 is a number; %n is the number of all projects</extracomment>
   <translation>
    <numerusform>&lt;b&gt;%1 of %Ln&lt;/b&gt; project</numerusform>
    <numerusform>&lt;b&gt;%1 of %Ln&lt;/b&gt; projects</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <translation>
    <numerusform>%1 and %Ln more</numerusform>
    <numerusform>%1 and %Ln more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln projects: the webhook is disabled</source>
   <translation>
    <numerusform>%Ln project: the webhook is disabled</numerusform>
    <numerusform>%Ln projects: the webhook is disabled</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln projects: no event is selected</source>
   <translation>
    <numerusform>%Ln project: no event is selected</numerusform>
    <numerusform>%Ln projects: no event is selected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln projects: no pattern matches the name</source>
   <translation>
    <numerusform>%Ln project: no pattern matches the name</numerusform>
    <numerusform>%Ln projects: no pattern matches the name</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln projects: type not selected (%1)</source>
   <translation>
    <numerusform>%Ln project: type not selected (%1)</numerusform>
    <numerusform>%Ln projects: type not selected (%1)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln environments</source>
   <translation>
    <numerusform>%Ln environment</numerusform>
    <numerusform>%Ln environments</numerusform>
   </translation>
  </message>
  <message>
   <source>No longer matching</source>
   <translation>No longer matching</translation>
  </message>
  <message>
   <source>new</source>
   <translation>new</translation>
  </message>
  <message numerus="yes">
   <source>%Ln new</source>
   <translation>
    <numerusform>%Ln new</numerusform>
    <numerusform>%Ln new</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PreviewTree</name>
  <message>
   <source>What this webhook fires for</source>
   <translation>What this webhook fires for</translation>
  </message>
 </context>
 <context>
  <name>RangeDialog</name>
  <message>
   <source>Everything that is kept</source>
   <translation>Everything that is kept</translation>
  </message>
  <message>
   <source>Between two times</source>
   <translation>Between two times</translation>
  </message>
  <message>
   <source>Custom Range</source>
   <translation>Custom Range</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Nothing lies between: the end is not after the beginning.</source>
   <translation>Nothing lies between: the end is not after the beginning.</translation>
  </message>
 </context>
 <context>
  <name>ReceivedRequestPane</name>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Copy the Head</source>
   <translation>Copy the Head</translation>
  </message>
  <message>
   <source>Head of the request</source>
   <translation>Head of the request</translation>
  </message>
  <message>
   <source>Body of the request</source>
   <translation>Body of the request</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Put together</translation>
  </message>
  <message>
   <source>Chunks as they came</source>
   <translation>Chunks as they came</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Body</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>Head</translation>
  </message>
  <message>
   <source>%1 · from %2 · body of %3</source>
   <comment>time, sender, size</comment>
   <translation>%1 · from %2 · body of %3</translation>
  </message>
  <message>
   <source>Waiting for the delay</source>
   <translation>Waiting for the delay</translation>
  </message>
  <message>
   <source>Got no answer</source>
   <translation>Got no answer</translation>
  </message>
  <message>
   <source>Answered %1</source>
   <translation>Answered %1</translation>
  </message>
  <message>
   <source>Hide Secrets</source>
   <translation>Hide Secrets</translation>
  </message>
  <message>
   <source>Show Secrets</source>
   <translation>Show Secrets</translation>
  </message>
 </context>
 <context>
  <name>ReceivedTableView</name>
  <message>
   <source>Received requests</source>
   <translation>Received requests</translation>
  </message>
 </context>
 <context>
  <name>ReceivedTextProxy</name>
  <message>
   <source>%1 %2, %3, %4</source>
   <comment>method, path, what it was answered, time</comment>
   <translation>%1 %2, %3, %4</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Method</translation>
  </message>
  <message>
   <source>Path</source>
   <translation>Path</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Sender</source>
   <translation>Sender</translation>
  </message>
 </context>
 <context>
  <name>ReceiverAnswerForm</name>
  <message>
   <source>Status of the answer</source>
   <translation>Status of the answer</translation>
  </message>
  <message>
   <source>Delay of the answer in milliseconds</source>
   <translation>Delay of the answer in milliseconds</translation>
  </message>
  <message>
   <source>Content type of the answer</source>
   <translation>Content type of the answer</translation>
  </message>
  <message>
   <source>Body of the answer</source>
   <translation>Body of the answer</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>after</source>
   <translation>after</translation>
  </message>
  <message>
   <source>ms, as</source>
   <translation>ms, as</translation>
  </message>
  <message>
   <source>with</source>
   <translation>with</translation>
  </message>
  <message>
   <source>A status is a number from 200 to 599. Until then %1 is answered.</source>
   <translation>A status is a number from 200 to 599. Until then %1 is answered.</translation>
  </message>
  <message>
   <source>A delay is a number from 0 to 60000. Until then it is %1 ms.</source>
   <translation>A delay is a number from 0 to 60000. Until then it is %1 ms.</translation>
  </message>
  <message>
   <source>An answer with %1 has no body.</source>
   <translation>An answer with %1 has no body.</translation>
  </message>
 </context>
 <context>
  <name>ReceiverPanel</name>
  <message>
   <source>Copy the Address</source>
   <translation>Copy the Address</translation>
  </message>
  <message>
   <source>Use as Target of a New Webhook</source>
   <translation>Use as Target of a New Webhook</translation>
  </message>
  <message>
   <source>Start Receiver</source>
   <translation>Start Receiver</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>Address of the receiver</source>
   <translation>Address of the receiver</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>Listening</translation>
  </message>
  <message>
   <source>Not listening</source>
   <translation>Not listening</translation>
  </message>
  <message>
   <source>Port %1 of the last time is taken by another program, so this is another one: what still has the old address does not arrive here.</source>
   <translation>Port %1 of the last time is taken by another program, so this is another one: what still has the old address does not arrive here.</translation>
  </message>
  <message>
   <source>The receiver cannot listen on this computer. The system says: %1</source>
   <translation>The receiver cannot listen on this computer. The system says: %1</translation>
  </message>
 </context>
 <context>
  <name>ReceiverTexts</name>
  <message>
   <source>Waiting</source>
   <translation>Waiting</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>No answer</translation>
  </message>
  <message>
   <source>its answer waits for the delay</source>
   <translation>its answer waits for the delay</translation>
  </message>
  <message>
   <source>got no answer</source>
   <translation>got no answer</translation>
  </message>
  <message>
   <source>answered %1</source>
   <translation>answered %1</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>date, time</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Not HTTP</source>
   <translation>Not HTTP</translation>
  </message>
  <message>
   <source>Not whole</source>
   <translation>Not whole</translation>
  </message>
  <message>
   <source>The sender left, or took longer than 30 seconds. This is what came until then.</source>
   <translation>The sender left, or took longer than 30 seconds. This is what came until then.</translation>
  </message>
  <message>
   <source>This is TLS</source>
   <translation>This is TLS</translation>
  </message>
  <message>
   <source>The sender tried https. Give it the address with http://.</source>
   <translation>The sender tried https. Give it the address with http://.</translation>
  </message>
  <message>
   <source>Where it ends is not known</source>
   <translation>Where it ends is not known</translation>
  </message>
  <message>
   <source>The length or the chunks in this request are wrong, so it was closed without an answer.</source>
   <translation>The length or the chunks in this request are wrong, so it was closed without an answer.</translation>
  </message>
  <message>
   <source>This is not HTTP</source>
   <translation>This is not HTTP</translation>
  </message>
  <message>
   <source>What came is kept as it is. The connection was closed without an answer.</source>
   <translation>What came is kept as it is. The connection was closed without an answer.</translation>
  </message>
  <message>
   <source>Too large to be kept whole</source>
   <translation>Too large to be kept whole</translation>
  </message>
  <message>
   <source>The first 10 MB are kept. %1 of the body came.</source>
   <translation>The first 10 MB are kept. %1 of the body came.</translation>
  </message>
 </context>
 <context>
  <name>ReceiverView</name>
  <message>
   <source>Clear</source>
   <translation>Clear</translation>
  </message>
  <message>
   <source>Listens on this computer only: Qovery itself cannot reach it, the demo can. The newest 200 requests are kept, up to 64 MB of them, in memory until you quit.</source>
   <translation>Listens on this computer only: Qovery itself cannot reach it, the demo can. The newest 200 requests are kept, up to 64 MB of them, in memory until you quit.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln request(s)</source>
   <translation>
    <numerusform>%Ln request</numerusform>
    <numerusform>%Ln requests</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for requests</source>
   <translation>Waiting for requests</translation>
  </message>
  <message>
   <source>Send a test or a delivery to the address above, or make it the target of a webhook: each request is shown here exactly as it comes.</source>
   <translation>Send a test or a delivery to the address above, or make it the target of a webhook: each request is shown here exactly as it comes.</translation>
  </message>
  <message>
   <source>Nothing is received yet</source>
   <translation>Nothing is received yet</translation>
  </message>
  <message>
   <source>Start the receiver to get an address on this computer. It shows each request exactly as it comes, and answers what you choose above.</source>
   <translation>Start the receiver to get an address on this computer. It shows each request exactly as it comes, and answers what you choose above.</translation>
  </message>
 </context>
 <context>
  <name>RecentDelivery</name>
  <message>
   <source>%1, %2, %3, %4</source>
   <comment>event, place, result, age</comment>
   <translation>%1, %2, %3, %4</translation>
  </message>
 </context>
 <context>
  <name>RecordedDialog</name>
  <message>
   <source>no status</source>
   <translation>no status</translation>
  </message>
  <message>
   <source>Use Payload</source>
   <translation>Use Payload</translation>
  </message>
  <message>
   <source>Use a Recorded Delivery</source>
   <translation>Use a Recorded Delivery</translation>
  </message>
  <message>
   <source>Event, project, environment or status</source>
   <translation>Event, project, environment or status</translation>
  </message>
  <message>
   <source>Search in the recorded deliveries</source>
   <translation>Search in the recorded deliveries</translation>
  </message>
  <message>
   <source>Recorded deliveries, newest first</source>
   <translation>Recorded deliveries, newest first</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>The payload is taken as Qovery's log has it, byte for byte. Nothing is sent yet.</source>
   <translation>The payload is taken as Qovery's log has it, byte for byte. Nothing is sent yet.</translation>
  </message>
 </context>
 <context>
  <name>RenameDialog</name>
  <message>
   <source>Rename</source>
   <translation>Rename</translation>
  </message>
  <message>
   <source>Account name</source>
   <translation>Account name</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Enter a name.</source>
   <translation>Enter a name.</translation>
  </message>
 </context>
 <context>
  <name>ResendDialog</name>
  <message>
   <source>Send Again from This Computer</source>
   <translation>Send Again from This Computer</translation>
  </message>
  <message>
   <source>Send Again from This Computer — %1</source>
   <translation>Send Again from This Computer — %1</translation>
  </message>
  <message>
   <source>Copy as cURL</source>
   <translation>Copy as cURL</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>This delivery went there, but its webhook is not in the list any more. Whoever has that host now gets the payload.</source>
   <translation>This delivery went there, but its webhook is not in the list any more. Whoever has that host now gets the payload.</translation>
  </message>
  <message>
   <source>This delivery went there, but it is not the target of “%1” any more. Whoever has that host now gets the payload.</source>
   <translation>This delivery went there, but it is not the target of “%1” any more. Whoever has that host now gets the payload.</translation>
  </message>
  <message>
   <source>The secret goes with it.</source>
   <translation>The secret goes with it.</translation>
  </message>
  <message>
   <source>Send to the former target at %1?</source>
   <translation>Send to the former target at %1?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Send to %1</source>
   <translation>Send to %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>Send Again</source>
   <translation>Send Again</translation>
  </message>
 </context>
 <context>
  <name>ResendForm</name>
  <message>
   <source>Delivery</source>
   <translation>Delivery</translation>
  </message>
  <message>
   <source>Mark it with the header %1</source>
   <translation>Mark it with the header %1</translation>
  </message>
  <message>
   <source>Slack shows no headers: the message will look like a new one.</source>
   <translation>Slack shows no headers: the message will look like a new one.</translation>
  </message>
  <message>
   <source>Headers as they will be sent</source>
   <translation>Headers as they will be sent</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Body</translation>
  </message>
  <message>
   <source>The one it was recorded with</source>
   <translation>The one it was recorded with</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Target</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Secret to send</source>
   <translation>Secret to send</translation>
  </message>
  <message>
   <source>Type the secret, it cannot be read back</source>
   <translation>Type the secret, it cannot be read back</translation>
  </message>
  <message>
   <source>Send the secret to this former target, too</source>
   <translation>Send the secret to this former target, too</translation>
  </message>
  <message>
   <source>Secret header</source>
   <translation>Secret header</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Both</translation>
  </message>
  <message>
   <source>The remembered one</source>
   <translation>The remembered one</translation>
  </message>
  <message>
   <source>Type it</source>
   <translation>Type it</translation>
  </message>
  <message>
   <source>Send without secret</source>
   <translation>Send without secret</translation>
  </message>
  <message>
   <source>Qovery told no body of this delivery: there is nothing to send.</source>
   <translation>Qovery told no body of this delivery: there is nothing to send.</translation>
  </message>
  <message>
   <source>Neither the webhook's target of today nor that of the delivery is known.</source>
   <translation>Neither the webhook's target of today nor that of the delivery is known.</translation>
  </message>
  <message>
   <source>Enter the secret, or choose to send without it.</source>
   <translation>Enter the secret, or choose to send without it.</translation>
  </message>
  <message>
   <source>Nothing was sent. %1</source>
   <translation>Nothing was sent. %1</translation>
  </message>
  <message>
   <source>Today's target of “%1”</source>
   <translation>Today's target of “%1”</translation>
  </message>
  <message>
   <source>A former target gets no secret unless you say so.</source>
   <translation>A former target gets no secret unless you say so.</translation>
  </message>
  <message>
   <source>Changed elsewhere since its secret was remembered: it may have another one.</source>
   <translation>Changed elsewhere since its secret was remembered: it may have another one.</translation>
  </message>
 </context>
 <context>
  <name>ResendTexts</name>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <comment>hosts</comment>
   <translation>
    <numerusform>%1 and %Ln more</numerusform>
    <numerusform>%1 and %Ln more</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 / %2</source>
   <comment>project, environment</comment>
   <translation>%1 / %2</translation>
  </message>
  <message>
   <source>Not said what it was about</source>
   <translation>Not said what it was about</translation>
  </message>
  <message>
   <source> · </source>
   <comment>between parts</comment>
   <translation> · </translation>
  </message>
  <message>
   <source>Qovery sent it: %1. The target answered %2 then.</source>
   <translation>Qovery sent it: %1. The target answered %2 then.</translation>
  </message>
  <message>
   <source>Qovery sent it: %1. The target did not answer then.</source>
   <translation>Qovery sent it: %1. The target did not answer then.</translation>
  </message>
  <message>
   <source>Qovery sent it: %1. What the target answered is not known.</source>
   <translation>Qovery sent it: %1. What the target answered is not known.</translation>
  </message>
  <message>
   <source>Qovery told no body of this delivery.</source>
   <translation>Qovery told no body of this delivery.</translation>
  </message>
  <message>
   <source>A secret was masked in this body when it was kept: what is sent differs from what Qovery's API gave.</source>
   <translation>A secret was masked in this body when it was kept: what is sent differs from what Qovery's API gave.</translation>
  </message>
  <message>
   <source>The body as Qovery's API gave it, byte for byte. Whether Qovery sent the same bytes is not known.</source>
   <translation>The body as Qovery's API gave it, byte for byte. Whether Qovery sent the same bytes is not known.</translation>
  </message>
  <message>
   <source>This address hands out a machine's credentials: nothing is sent to it.</source>
   <translation>This address hands out a machine's credentials: nothing is sent to it.</translation>
  </message>
  <message>
   <source>The demo sends only to this computer.</source>
   <translation>The demo sends only to this computer.</translation>
  </message>
  <message>
   <source>Not the webhook's target any more. You are asked before it is sent there.</source>
   <translation>Not the webhook's target any more. You are asked before it is sent there.</translation>
  </message>
  <message>
   <source>This address is inside your network.</source>
   <translation>This address is inside your network.</translation>
  </message>
  <message>
   <source>This address is on this computer.</source>
   <translation>This address is on this computer.</translation>
  </message>
  <message>
   <source>Not encrypted: the secret would travel in clear text</source>
   <translation>Not encrypted: the secret would travel in clear text</translation>
  </message>
  <message>
   <source>%1 · %2 · %3</source>
   <comment>webhook, what it was about, time</comment>
   <translation>%1 · %2 · %3</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <comment>number, host</comment>
   <translation>%1 to %2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln to other hosts</source>
   <translation>
    <numerusform>%Ln to other hosts</numerusform>
    <numerusform>%Ln to other hosts</numerusform>
   </translation>
  </message>
  <message>
   <source>The recorded bodies go to the webhooks' targets of today, the oldest first, from this computer and not from Qovery: %1.</source>
   <translation>The recorded bodies go to the webhooks' targets of today, the oldest first, from this computer and not from Qovery: %1.</translation>
  </message>
  <message>
   <source>%1 went to another target than today's (such ones only one by one)</source>
   <translation>%1 went to another target than today's (such ones only one by one)</translation>
  </message>
  <message>
   <source>%1 of webhooks that are not in the list</source>
   <translation>%1 of webhooks that are not in the list</translation>
  </message>
  <message>
   <source>%1 without a recorded body</source>
   <translation>%1 without a recorded body</translation>
  </message>
  <message>
   <source>%1 with a secret masked in the body</source>
   <translation>%1 with a secret masked in the body</translation>
  </message>
  <message>
   <source>%1 not kept on this computer any more</source>
   <translation>%1 not kept on this computer any more</translation>
  </message>
  <message numerus="yes">
   <source>%Ln delivery(s) are left out: %1.</source>
   <translation>
    <numerusform>%Ln delivery is left out: %1.</numerusform>
    <numerusform>%Ln deliveries are left out: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>not kept on this computer any more</source>
   <translation>not kept on this computer any more</translation>
  </message>
  <message>
   <source>no body was recorded</source>
   <translation>no body was recorded</translation>
  </message>
  <message>
   <source>a secret is masked in its body</source>
   <translation>a secret is masked in its body</translation>
  </message>
  <message>
   <source>its webhook is not in the list any more</source>
   <translation>its webhook is not in the list any more</translation>
  </message>
  <message>
   <source>the target of its webhook was changed</source>
   <translation>the target of its webhook was changed</translation>
  </message>
  <message numerus="yes">
   <source>At most %1 are sent at once: %Ln older one(s) are not taken. Narrow the filter for them.</source>
   <translation>
    <numerusform>At most %1 are sent at once: %Ln older one is not taken. Narrow the filter for it.</numerusform>
    <numerusform>At most %1 are sent at once: %Ln older ones are not taken. Narrow the filter for them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln host(s) lie inside your network: %1.</source>
   <translation>
    <numerusform>%Ln host lies inside your network: %1.</numerusform>
    <numerusform>%Ln hosts lie inside your network: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is sent to %1: it hands out a machine's credentials.</source>
   <translation>Nothing is sent to %1: it hands out a machine's credentials.</translation>
  </message>
  <message numerus="yes">
   <source>The demo sends only to this computer: %Ln delivery(s) are not sent.</source>
   <translation>
    <numerusform>The demo sends only to this computer: %Ln delivery is not sent.</numerusform>
    <numerusform>The demo sends only to this computer: %Ln deliveries are not sent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not connected: the targets are those that were seen %1.</source>
   <translation>Not connected: the targets are those that were seen %1.</translation>
  </message>
 </context>
 <context>
  <name>RestoreRun</name>
  <message>
   <source>Created again with a new ID: %1</source>
   <translation>Created again with a new ID: %1</translation>
  </message>
  <message>
   <source>the reason is not known</source>
   <translation>the reason is not known</translation>
  </message>
  <message>
   <source>New ID: %1</source>
   <translation>New ID: %1</translation>
  </message>
  <message>
   <source>Checking again when the connection is back</source>
   <translation>Checking again when the connection is back</translation>
  </message>
  <message>
   <source>reading shows that it was not made</source>
   <translation>reading shows that it was not made</translation>
  </message>
 </context>
 <context>
  <name>RetryStatus</name>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Cancel trying again</source>
   <translation>Cancel trying again</translation>
  </message>
 </context>
 <context>
  <name>SaveQuestion</name>
  <message>
   <source>Save and lose settings?</source>
   <translation>Save and lose settings?</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook when it is saved. This version does not know %1: saving loses them.</source>
   <translation>Qovery replaces the whole webhook when it is saved. This version does not know %1: saving loses them.</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear Search</source>
   <translation>Clear Search</translation>
  </message>
 </context>
 <context>
  <name>SecondStart</name>
  <message>
   <source>Webhooks for Qovery is running already (process %1) and does not answer; no second window was opened. Wait until it answers, or end that process, then start again.</source>
   <translation>Webhooks for Qovery is running already (process %1) and does not answer; no second window was opened. Wait until it answers, or end that process, then start again.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already and does not answer; no second window was opened. Wait until it answers, or end it, then start again.</source>
   <translation>Webhooks for Qovery is running already and does not answer; no second window was opened. Wait until it answers, or end it, then start again.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front, and --api-url and the token in %1 were not used. Quit it, then start again.</source>
   <translation>Webhooks for Qovery is running already; its window was called to the front, and --api-url and the token in %1 were not used. Quit it, then start again.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front, and --api-url was not used. Quit it, then start again.</source>
   <translation>Webhooks for Qovery is running already; its window was called to the front, and --api-url was not used. Quit it, then start again.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front, and the token in %1 was not used. Quit it, then start again.</source>
   <translation>Webhooks for Qovery is running already; its window was called to the front, and the token in %1 was not used. Quit it, then start again.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front. What --organization names cannot be an organization ID.</source>
   <translation>Webhooks for Qovery is running already; its window was called to the front. What --organization names cannot be an organization ID.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front.</source>
   <translation>Webhooks for Qovery is running already; its window was called to the front.</translation>
  </message>
 </context>
 <context>
  <name>SecretAftercare</name>
  <message>
   <source>“%1” was saved, but its secret could not be remembered: %2.</source>
   <translation>“%1” was saved, but its secret could not be remembered: %2.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Try again</translation>
  </message>
  <message>
   <source>“%1” was saved, but its earlier secret is still remembered: %2.</source>
   <translation>“%1” was saved, but its earlier secret is still remembered: %2.</translation>
  </message>
  <message>
   <source>The secret of “%1” was lost: the server says that it has none now.</source>
   <translation>The secret of “%1” was lost: the server says that it has none now.</translation>
  </message>
  <message>
   <source>It also kept something else than asked for: %1.</source>
   <translation>It also kept something else than asked for: %1.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restore</translation>
  </message>
 </context>
 <context>
  <name>SecretDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Enter Secret…</source>
   <translation>Enter Secret…</translation>
  </message>
  <message>
   <source>Secret Needed</source>
   <translation>Secret Needed</translation>
  </message>
  <message>
   <source>Disabling needs the secret of “%1”</source>
   <translation>Disabling needs the secret of “%1”</translation>
  </message>
  <message>
   <source>Enabling needs the secret of “%1”</source>
   <translation>Enabling needs the secret of “%1”</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change and does not return the secret. Without it the receiver may no longer get one.</source>
   <translation>Qovery replaces the whole webhook on every change and does not return the secret. Without it the receiver may no longer get one.</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change and did not say whether it has a secret. If it has one, the receiver may no longer get it.</source>
   <translation>Qovery replaces the whole webhook on every change and did not say whether it has a secret. If it has one, the receiver may no longer get it.</translation>
  </message>
  <message>
   <source>Disable and Lose Secret</source>
   <translation>Disable and Lose Secret</translation>
  </message>
  <message>
   <source>Enable and Lose Secret</source>
   <translation>Enable and Lose Secret</translation>
  </message>
  <message>
   <source>Current secret</source>
   <translation>Current secret</translation>
  </message>
  <message>
   <source>Qovery cannot check it.</source>
   <translation>Qovery cannot check it.</translation>
  </message>
  <message>
   <source>Disable Webhook</source>
   <translation>Disable Webhook</translation>
  </message>
  <message>
   <source>Enable Webhook</source>
   <translation>Enable Webhook</translation>
  </message>
  <message>
   <source>Enter the current secret.</source>
   <translation>Enter the current secret.</translation>
  </message>
  <message>
   <source>Use Remembered Secret</source>
   <translation>Use Remembered Secret</translation>
  </message>
  <message>
   <source>Saving needs the secret of “%1”</source>
   <translation>Saving needs the secret of “%1”</translation>
  </message>
  <message>
   <source>Save and Lose Secret</source>
   <translation>Save and Lose Secret</translation>
  </message>
  <message>
   <source>Creating “%1” again needs its secret</source>
   <translation>Creating “%1” again needs its secret</translation>
  </message>
  <message>
   <source>Create Without Secret</source>
   <translation>Create Without Secret</translation>
  </message>
  <message>
   <source>The webhook was changed elsewhere since its secret was remembered: it may have another one now. Sending the remembered secret would replace it.</source>
   <translation>The webhook was changed elsewhere since its secret was remembered: it may have another one now. Sending the remembered secret would replace it.</translation>
  </message>
  <message>
   <source>Qovery does not return the secret of a webhook. Without it the webhook that is created again has none.</source>
   <translation>Qovery does not return the secret of a webhook. Without it the webhook that is created again has none.</translation>
  </message>
  <message>
   <source>Enter Another…</source>
   <translation>Enter Another…</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Try Again</translation>
  </message>
  <message>
   <source>Save Changes</source>
   <translation>Save Changes</translation>
  </message>
  <message>
   <source>Create Webhook</source>
   <translation>Create Webhook</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Hide</source>
   <translation>Hide</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Show</translation>
  </message>
 </context>
 <context>
  <name>SecretMemoryTexts</name>
  <message>
   <source>Remember for this session</source>
   <translation>Remember for this session</translation>
  </message>
  <message>
   <source>Remember in the keyring</source>
   <translation>Remember in the keyring</translation>
  </message>
  <message>
   <source>Remember these secrets for this session</source>
   <translation>Remember these secrets for this session</translation>
  </message>
  <message>
   <source>Remember these secrets in the keyring</source>
   <translation>Remember these secrets in the keyring</translation>
  </message>
  <message>
   <source>It cannot be remembered: %1.</source>
   <translation>It cannot be remembered: %1.</translation>
  </message>
  <message>
   <source>Kept for this session only, in memory. Until you quit, this application sends it again with every change of this webhook.</source>
   <translation>Kept for this session only, in memory. Until you quit, this application sends it again with every change of this webhook.</translation>
  </message>
  <message>
   <source>The keyring is locked: the desktop asks to unlock it when the secret is stored. After that, this application sends the secret again with every change of this webhook.</source>
   <translation>The keyring is locked: the desktop asks to unlock it when the secret is stored. After that, this application sends the secret again with every change of this webhook.</translation>
  </message>
  <message>
   <source>Kept in the keyring of this computer. This application then sends it again with every change of this webhook.</source>
   <translation>Kept in the keyring of this computer. This application then sends it again with every change of this webhook.</translation>
  </message>
  <message>
   <source>They cannot be remembered: %1.</source>
   <translation>They cannot be remembered: %1.</translation>
  </message>
  <message>
   <source>Kept for this session only, in memory. Until you quit, this application sends them again with every change of these webhooks.</source>
   <translation>Kept for this session only, in memory. Until you quit, this application sends them again with every change of these webhooks.</translation>
  </message>
  <message>
   <source>The keyring is locked: the desktop asks to unlock it when they are stored. After that, this application sends them again with every change of these webhooks.</source>
   <translation>The keyring is locked: the desktop asks to unlock it when they are stored. After that, this application sends them again with every change of these webhooks.</translation>
  </message>
  <message>
   <source>Kept in the keyring of this computer. This application then sends them again with every change of these webhooks.</source>
   <translation>Kept in the keyring of this computer. This application then sends them again with every change of these webhooks.</translation>
  </message>
  <message>
   <source>A secret is kept for this session, but the webhook was changed elsewhere since. You are asked before it is sent.</source>
   <translation>A secret is kept for this session, but the webhook was changed elsewhere since. You are asked before it is sent.</translation>
  </message>
  <message>
   <source>A secret is in the keyring, but the webhook was changed elsewhere since. You are asked before it is sent.</source>
   <translation>A secret is in the keyring, but the webhook was changed elsewhere since. You are asked before it is sent.</translation>
  </message>
  <message>
   <source>The secret is kept for this session and is sent again with every change.</source>
   <translation>The secret is kept for this session and is sent again with every change.</translation>
  </message>
  <message>
   <source>The secret is in the keyring and is sent again with every change.</source>
   <translation>The secret is in the keyring and is sent again with every change.</translation>
  </message>
  <message>
   <source>The secret is still remembered: %1.</source>
   <translation>The secret is still remembered: %1.</translation>
  </message>
  <message>
   <source>The remembered secret is not there any more. Enter it.</source>
   <translation>The remembered secret is not there any more. Enter it.</translation>
  </message>
  <message>
   <source>The keyring does not have the remembered secret any more. Enter it.</source>
   <translation>The keyring does not have the remembered secret any more. Enter it.</translation>
  </message>
  <message>
   <source>The secret is remembered, but there is no keyring now. Start GNOME Keyring or KWallet and try again, or enter the secret.</source>
   <translation>The secret is remembered, but there is no keyring now. Start GNOME Keyring or KWallet and try again, or enter the secret.</translation>
  </message>
  <message>
   <source>The secret is remembered, but the keyring is locked. Unlock it and try again, or enter the secret.</source>
   <translation>The secret is remembered, but the keyring is locked. Unlock it and try again, or enter the secret.</translation>
  </message>
  <message>
   <source>The secret is remembered, but the keyring refused access. Allow it and try again, or enter the secret.</source>
   <translation>The secret is remembered, but the keyring refused access. Allow it and try again, or enter the secret.</translation>
  </message>
  <message>
   <source>The secret is remembered, but the keyring does not answer. Look for a prompt behind other windows and try again, or enter the secret.</source>
   <translation>The secret is remembered, but the keyring does not answer. Look for a prompt behind other windows and try again, or enter the secret.</translation>
  </message>
  <message>
   <source>The secret is remembered, but the keyring failed. Try again, or enter the secret.</source>
   <translation>The secret is remembered, but the keyring failed. Try again, or enter the secret.</translation>
  </message>
  <message>
   <source>the keyring does not have it any more</source>
   <translation>the keyring does not have it any more</translation>
  </message>
  <message>
   <source>no keyring is available</source>
   <translation>no keyring is available</translation>
  </message>
  <message>
   <source>the keyring is locked</source>
   <translation>the keyring is locked</translation>
  </message>
  <message>
   <source>the keyring refused access</source>
   <translation>the keyring refused access</translation>
  </message>
  <message>
   <source>the keyring does not answer</source>
   <translation>the keyring does not answer</translation>
  </message>
  <message>
   <source>the keyring did not confirm it</source>
   <translation>the keyring did not confirm it</translation>
  </message>
 </context>
 <context>
  <name>SecretSection</name>
  <message>
   <source>Generate</source>
   <translation>Generate</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Set</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Keep</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Replace</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>A secret is set.</source>
   <translation>A secret is set.</translation>
  </message>
  <message>
   <source>The server did not say if one is set.</source>
   <translation>The server did not say if one is set.</translation>
  </message>
  <message>
   <source>Current secret</source>
   <translation>Current secret</translation>
  </message>
  <message>
   <source>New secret</source>
   <translation>New secret</translation>
  </message>
  <message>
   <source>Enter the current secret: it is sent again with every change. Qovery cannot check it.</source>
   <translation>Enter the current secret: it is sent again with every change. Qovery cannot check it.</translation>
  </message>
  <message>
   <source>Sent with each delivery. It cannot be read back: give it to the receiver now.</source>
   <translation>Sent with each delivery. It cannot be read back: give it to the receiver now.</translation>
  </message>
  <message>
   <source>The current secret stops working when you save. No overlap.</source>
   <translation>The current secret stops working when you save. No overlap.</translation>
  </message>
  <message>
   <source>Copy Secret</source>
   <translation>Copy Secret</translation>
  </message>
  <message>
   <source>Deliveries carry no secret any more once you save.</source>
   <translation>Deliveries carry no secret any more once you save.</translation>
  </message>
  <message>
   <source>Enter another</source>
   <translation>Enter another</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Forget</translation>
  </message>
  <message>
   <source>Forget the remembered secret</source>
   <translation>Forget the remembered secret</translation>
  </message>
  <message>
   <source>Use the remembered one</source>
   <translation>Use the remembered one</translation>
  </message>
  <message>
   <source>Deliveries carry no secret any more once you save, and the remembered one is forgotten.</source>
   <translation>Deliveries carry no secret any more once you save, and the remembered one is forgotten.</translation>
  </message>
 </context>
 <context>
  <name>SecretsDialog</name>
  <message numerus="yes">
   <source>Disabling needs the secrets of %n webhook(s)</source>
   <translation>
    <numerusform>Disabling needs the secrets of %n webhook</numerusform>
    <numerusform>Disabling needs the secrets of %n webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Enabling needs the secrets of %n webhook(s)</source>
   <translation>
    <numerusform>Enabling needs the secrets of %n webhook</numerusform>
    <numerusform>Enabling needs the secrets of %n webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saving needs the secrets of %n webhook(s)</source>
   <translation>
    <numerusform>Saving needs the secrets of %n webhook</numerusform>
    <numerusform>Saving needs the secrets of %n webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Creating %n webhook(s) again needs their secrets</source>
   <translation>
    <numerusform>Creating %n webhook again needs its secret</numerusform>
    <numerusform>Creating %n webhooks again needs their secrets</numerusform>
   </translation>
  </message>
  <message>
   <source>Disable Webhooks</source>
   <translation>Disable Webhooks</translation>
  </message>
  <message>
   <source>Enable Webhooks</source>
   <translation>Enable Webhooks</translation>
  </message>
  <message>
   <source>Save Webhooks</source>
   <translation>Save Webhooks</translation>
  </message>
  <message>
   <source>Create Webhooks</source>
   <translation>Create Webhooks</translation>
  </message>
  <message>
   <source>Secrets Needed</source>
   <translation>Secrets Needed</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change and does not return the secret. Without it the receiver may no longer get one.</source>
   <translation>Qovery replaces the whole webhook on every change and does not return the secret. Without it the receiver may no longer get one.</translation>
  </message>
  <message>
   <source>The same secret for all</source>
   <translation>The same secret for all</translation>
  </message>
  <message>
   <source>Current secret of all</source>
   <translation>Current secret of all</translation>
  </message>
  <message>
   <source>Secret of “%1”</source>
   <translation>Secret of “%1”</translation>
  </message>
  <message>
   <source>Enter the secret</source>
   <translation>Enter the secret</translation>
  </message>
  <message>
   <source>Use the remembered one</source>
   <translation>Use the remembered one</translation>
  </message>
  <message>
   <source>Remove the secret</source>
   <translation>Remove the secret</translation>
  </message>
  <message>
   <source>Current secret of “%1”</source>
   <translation>Current secret of “%1”</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <source>Remembered</source>
   <translation>Remembered</translation>
  </message>
  <message>
   <source>Current secret</source>
   <translation>Current secret</translation>
  </message>
  <message>
   <source>The same as all</source>
   <translation>The same as all</translation>
  </message>
  <message>
   <source>Its deliveries carry no secret any more.</source>
   <translation>Its deliveries carry no secret any more.</translation>
  </message>
  <message>
   <source>Changed elsewhere since its secret was remembered: it may have another one.</source>
   <translation>Changed elsewhere since its secret was remembered: it may have another one.</translation>
  </message>
  <message numerus="yes">
   <source>%n remembered secret(s) could not be read</source>
   <translation>
    <numerusform>%n remembered secret could not be read</numerusform>
    <numerusform>%n remembered secrets could not be read</numerusform>
   </translation>
  </message>
  <message>
   <source>Enter the current secret.</source>
   <translation>Enter the current secret.</translation>
  </message>
  <message numerus="yes">
   <source>Sending again uses the secrets of %n webhook(s)</source>
   <translation>
    <numerusform>Sending again uses the secrets of %n webhook</numerusform>
    <numerusform>Sending again uses the secrets of %n webhooks</numerusform>
   </translation>
  </message>
  <message>
   <source>Send Again</source>
   <translation>Send Again</translation>
  </message>
  <message>
   <source>Qovery does not return secrets. A target that expects its secret may refuse what comes without it.</source>
   <translation>Qovery does not return secrets. A target that expects its secret may refuse what comes without it.</translation>
  </message>
  <message>
   <source>Send without secret</source>
   <translation>Send without secret</translation>
  </message>
 </context>
 <context>
  <name>SecretsPanel</name>
  <message>
   <source>No secret is remembered.</source>
   <translation>No secret is remembered.</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Forget</translation>
  </message>
  <message>
   <source>Forget All…</source>
   <translation>Forget All…</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organization</translation>
  </message>
  <message>
   <source>Remembered since</source>
   <translation>Remembered since</translation>
  </message>
  <message>
   <source>Remembered secrets</source>
   <translation>Remembered secrets</translation>
  </message>
  <message>
   <source>Select a webhook first.</source>
   <translation>Select a webhook first.</translation>
  </message>
  <message numerus="yes">
   <source>Forget %n remembered secret(s)?</source>
   <translation>
    <numerusform>Forget %n remembered secret?</numerusform>
    <numerusform>Forget %n remembered secrets?</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Forget All</source>
   <translation>Forget All</translation>
  </message>
  <message>
   <source>This computer forgets them. The webhooks keep their secrets; the next change of each asks for it.</source>
   <translation>This computer forgets them. The webhooks keep their secrets; the next change of each asks for it.</translation>
  </message>
 </context>
 <context>
  <name>SendHistoryView</name>
  <message>
   <source>sent again</source>
   <translation>sent again</translation>
  </message>
  <message>
   <source>Nothing was sent for this webhook from this computer yet.</source>
   <translation>Nothing was sent for this webhook from this computer yet.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Repeat</translation>
  </message>
  <message>
   <source>Sends from this computer, newest first</source>
   <translation>Sends from this computer, newest first</translation>
  </message>
  <message>
   <source>Repeat fills the form; nothing is sent yet.</source>
   <translation>Repeat fills the form; nothing is sent yet.</translation>
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Accounts</translation>
  </message>
  <message>
   <source>An account is an API token and the address it is sent to. A token goes to no other address.</source>
   <translation>An account is an API token and the address it is sent to. A token goes to no other address.</translation>
  </message>
  <message>
   <source>Remembered Secrets</source>
   <translation>Remembered Secrets</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Appearance</translation>
  </message>
  <message>
   <source>System follows the desktop's choice of light, dark or high contrast.</source>
   <translation>System follows the desktop's choice of light, dark or high contrast.</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Light</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dark</translation>
  </message>
  <message>
   <source>Automatic Refresh</source>
   <translation>Automatic Refresh</translation>
  </message>
  <message>
   <source>The list is read again while this window is in use, as long as the token's request budget leaves enough for your own actions.</source>
   <translation>The list is read again while this window is in use, as long as the token's request budget leaves enough for your own actions.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Off</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>Every %n minute</numerusform>
    <numerusform>Every %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>Secrets that you let the application keep, to send them again when a webhook is changed: in the system keyring, or only for this session where the token is kept so too.</source>
   <translation>Secrets that you let the application keep, to send them again when a webhook is changed: in the system keyring, or only for this session where the token is kept so too.</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Deliveries</translation>
  </message>
  <message>
   <source>Deliveries are kept on this computer as they are read, and outlive Qovery's own log. The desktop is told of failures while the application runs.</source>
   <translation>Deliveries are kept on this computer as they are read, and outlive Qovery's own log. The desktop is told of failures while the application runs.</translation>
  </message>
 </context>
 <context>
  <name>SeveralSelected</name>
  <message>
   <source>Each action first shows what it will do. What a filter hides is not among them.</source>
   <translation>Each action first shows what it will do. What a filter hides is not among them.</translation>
  </message>
  <message>
   <source>Send Tests…</source>
   <translation>Send Tests…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s) selected</source>
   <translation>
    <numerusform>%Ln webhook selected</numerusform>
    <numerusform>%Ln webhooks selected</numerusform>
   </translation>
  </message>
  <message>
   <source>Enable…</source>
   <translation>Enable…</translation>
  </message>
  <message>
   <source>Disable…</source>
   <translation>Disable…</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Delete…</translation>
  </message>
 </context>
 <context>
  <name>ShortcutTexts</name>
  <message>
   <source>Window</source>
   <translation>Window</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>Enable or Disable</source>
   <translation>Enable or Disable</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Deliveries</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>All, Successful, Failed, No response</source>
   <translation>All, Successful, Failed, No response</translation>
  </message>
  <message>
   <source>Show or hide the delivery</source>
   <translation>Show or hide the delivery</translation>
  </message>
  <message>
   <source>Close the delivery</source>
   <translation>Close the delivery</translation>
  </message>
  <message>
   <source>Copy the rows</source>
   <translation>Copy the rows</translation>
  </message>
  <message>
   <source>Copy the open one as cURL</source>
   <translation>Copy the open one as cURL</translation>
  </message>
  <message>
   <source>Payloads and answers</source>
   <translation>Payloads and answers</translation>
  </message>
  <message>
   <source>Find in the text</source>
   <translation>Find in the text</translation>
  </message>
  <message>
   <source>Next or previous place</source>
   <translation>Next or previous place</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Editor</translation>
  </message>
  <message>
   <source>What's This? Explains the field that has the focus</source>
   <translation>What's This? Explains the field that has the focus</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Between form and preview, in a narrow window</source>
   <translation>Between form and preview, in a narrow window</translation>
  </message>
  <message>
   <source>Add the typed pattern</source>
   <translation>Add the typed pattern</translation>
  </message>
  <message>
   <source>To the patterns before the field</source>
   <translation>To the patterns before the field</translation>
  </message>
  <message>
   <source>Change the pattern that has the focus</source>
   <translation>Change the pattern that has the focus</translation>
  </message>
  <message>
   <source>Remove the pattern that has the focus</source>
   <translation>Remove the pattern that has the focus</translation>
  </message>
  <message>
   <source>Dialogs and search</source>
   <translation>Dialogs and search</translation>
  </message>
  <message>
   <source>Send a test, send again</source>
   <translation>Send a test, send again</translation>
  </message>
  <message>
   <source>Close; asks when something was changed</source>
   <translation>Close; asks when something was changed</translation>
  </message>
  <message>
   <source>Clear the search, then leave it</source>
   <translation>Clear the search, then leave it</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <source>, </source>
   <comment>between keys</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>Keyboard Shortcuts</source>
   <translation>Keyboard Shortcuts</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>SignOutDialog</name>
  <message>
   <source>Sign Out</source>
   <translation>Sign Out</translation>
  </message>
  <message>
   <source>Sign out of “%1”?</source>
   <translation>Sign out of “%1”?</translation>
  </message>
  <message>
   <source>Its token is removed from the system keyring. To end the token itself, delete it in the Qovery console.</source>
   <translation>Its token is removed from the system keyring. To end the token itself, delete it in the Qovery console.</translation>
  </message>
  <message>
   <source>Its token is in memory only and is forgotten. To end the token itself, delete it in the Qovery console.</source>
   <translation>Its token is in memory only and is forgotten. To end the token itself, delete it in the Qovery console.</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n remembered secret(s) from the keyring</source>
   <translation>
    <numerusform>Remove %n remembered secret from the keyring</numerusform>
    <numerusform>Remove %n remembered secrets from the keyring</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 and %n more</numerusform>
    <numerusform>%1 and %n more</numerusform>
   </translation>
  </message>
  <message>
   <source>Of %1.</source>
   <comment>webhook names</comment>
   <translation>Of %1.</translation>
  </message>
  <message>
   <source>Kept, it is found again when you add a token for the same address and organization.</source>
   <translation>Kept, it is found again when you add a token for the same address and organization.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Delete its local data: history, deliveries, test sends and drafts</source>
   <translation>Delete its local data: history, deliveries, test sends and drafts</translation>
  </message>
 </context>
 <context>
  <name>SlackPreview</name>
  <message>
   <source>Preview of the Slack message</source>
   <translation>Preview of the Slack message</translation>
  </message>
  <message>
   <source>The payload is not JSON; Slack will refuse it.</source>
   <translation>The payload is not JSON; Slack will refuse it.</translation>
  </message>
  <message>
   <source>The payload is no JSON object; Slack will refuse it.</source>
   <translation>The payload is no JSON object; Slack will refuse it.</translation>
  </message>
  <message>
   <source>There is no text, no block and no attachment in it; Slack will refuse it.</source>
   <translation>There is no text, no block and no attachment in it; Slack will refuse it.</translation>
  </message>
  <message>
   <source>Slack takes 50 blocks; the others are not shown here.</source>
   <translation>Slack takes 50 blocks; the others are not shown here.</translation>
  </message>
  <message>
   <source>(a button)</source>
   <translation>(a button)</translation>
  </message>
  <message>
   <source>(buttons)</source>
   <translation>(buttons)</translation>
  </message>
  <message>
   <source>Image, not loaded here</source>
   <translation>Image, not loaded here</translation>
  </message>
  <message>
   <source>Image “%1”, not loaded here</source>
   <translation>Image “%1”, not loaded here</translation>
  </message>
  <message>
   <source>A block without a type is not shown here</source>
   <translation>A block without a type is not shown here</translation>
  </message>
  <message>
   <source>Block “%1” is not shown here</source>
   <translation>Block “%1” is not shown here</translation>
  </message>
 </context>
 <context>
  <name>StatusTexts</name>
  <message>
   <source>Qovery closed the connection</source>
   <translation>Qovery closed the connection</translation>
  </message>
  <message>
   <source>Qovery cannot be reached</source>
   <translation>Qovery cannot be reached</translation>
  </message>
  <message>
   <source>Qovery takes no more requests for now</source>
   <translation>Qovery takes no more requests for now</translation>
  </message>
  <message>
   <source>Qovery answered %1</source>
   <translation>Qovery answered %1</translation>
  </message>
  <message>
   <source>Qovery's answer was cut off</source>
   <translation>Qovery's answer was cut off</translation>
  </message>
  <message>
   <source>Qovery did not answer</source>
   <translation>Qovery did not answer</translation>
  </message>
  <message>
   <source>%1, trying again (%2 of %3)</source>
   <comment>what happened; which attempt</comment>
   <translation>%1, trying again (%2 of %3)</translation>
  </message>
  <message>
   <source>%1, trying again in %2 s (%3 of %4)</source>
   <comment>what happened; seconds; which attempt</comment>
   <translation>%1, trying again in %2 s (%3 of %4)</translation>
  </message>
  <message numerus="yes">
   <source>%Ln request(s) will be sent again. Cancel shows what went wrong.</source>
   <translation>
    <numerusform>%Ln request will be sent again. Cancel shows what went wrong.</numerusform>
    <numerusform>%Ln requests will be sent again. Cancel shows what went wrong.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln request(s) left</source>
   <translation>
    <numerusform>%Ln request left</numerusform>
    <numerusform>%Ln requests left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln request(s) left</source>
   <translation>
    <numerusform>%1 of %Ln request left</numerusform>
    <numerusform>%1 of %Ln requests left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Automatic refresh paused until %1: %Ln request(s) left</source>
   <translation>
    <numerusform>Automatic refresh paused until %1: %Ln request left</numerusform>
    <numerusform>Automatic refresh paused until %1: %Ln requests left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The last %Ln are kept for what you do: the list no longer refreshes by itself then.</source>
   <translation>
    <numerusform>The last %Ln is kept for what you do: the list no longer refreshes by itself then.</numerusform>
    <numerusform>The last %Ln are kept for what you do: the list no longer refreshes by itself then.</numerusform>
   </translation>
  </message>
  <message>
   <source>Qovery allows this token so many requests an hour. %1</source>
   <translation>Qovery allows this token so many requests an hour. %1</translation>
  </message>
  <message>
   <source>Qovery allows this token so many requests an hour and counts anew at %1. %2</source>
   <translation>Qovery allows this token so many requests an hour and counts anew at %1. %2</translation>
  </message>
 </context>
 <context>
  <name>TableColumns</name>
  <message>
   <source>Usual Columns</source>
   <translation>Usual Columns</translation>
  </message>
 </context>
 <context>
  <name>TargetField</name>
  <message>
   <source>Show Address</source>
   <translation>Show Address</translation>
  </message>
  <message>
   <source>Hide Address</source>
   <translation>Hide Address</translation>
  </message>
 </context>
 <context>
  <name>TestRequestForm</name>
  <message>
   <source>Mark it with the header X-Webhooks-Test: true</source>
   <translation>Mark it with the header X-Webhooks-Test: true</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>Target URL</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Event</translation>
  </message>
  <message>
   <source>Secret header</source>
   <translation>Secret header</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Imitate</source>
   <translation>Imitate</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Both</translation>
  </message>
  <message>
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <source>Type the secret, it cannot be read back</source>
   <translation>Type the secret, it cannot be read back</translation>
  </message>
  <message>
   <source>Qovery's documents name both headers. Which one it really sends is not confirmed.</source>
   <translation>Qovery's documents name both headers. Which one it really sends is not confirmed.</translation>
  </message>
  <message>
   <source>The demo sends only to this computer.</source>
   <translation>The demo sends only to this computer.</translation>
  </message>
  <message>
   <source>Not encrypted: the secret would travel in clear text</source>
   <translation>Not encrypted: the secret would travel in clear text</translation>
  </message>
  <message>
   <source>This address is on this computer.</source>
   <translation>This address is on this computer.</translation>
  </message>
  <message>
   <source>This address is inside your network.</source>
   <translation>This address is inside your network.</translation>
  </message>
  <message>
   <source>This is not a complete address.</source>
   <translation>This is not a complete address.</translation>
  </message>
  <message>
   <source>Enter the address to send to.</source>
   <translation>Enter the address to send to.</translation>
  </message>
  <message>
   <source>Start the address with http:// or https://</source>
   <translation>Start the address with http:// or https://</translation>
  </message>
  <message>
   <source>Remove the user name and password from the address.</source>
   <translation>Remove the user name and password from the address.</translation>
  </message>
  <message>
   <source>This address hands out a machine's credentials. Nothing is sent to it.</source>
   <translation>This address hands out a machine's credentials. Nothing is sent to it.</translation>
  </message>
  <message>
   <source>Own headers</source>
   <translation>Own headers</translation>
  </message>
  <message>
   <source>Recorded, masked</source>
   <translation>Recorded, masked</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Recorded</translation>
  </message>
  <message>
   <source>Its payload was too large to be kept: the one below is what will be sent.</source>
   <translation>Its payload was too large to be kept: the one below is what will be sent.</translation>
  </message>
  <message>
   <source>Repeated, masked</source>
   <translation>Repeated, masked</translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation>Repeated</translation>
  </message>
  <message>
   <source>It was sent with a secret, which is not kept. Type it again.</source>
   <translation>It was sent with a secret, which is not kept. Type it again.</translation>
  </message>
  <message>
   <source>The receiver of this window listens.</source>
   <translation>The receiver of this window listens.</translation>
  </message>
  <message>
   <source>Use the Built-in Receiver</source>
   <translation>Use the Built-in Receiver</translation>
  </message>
  <message>
   <source>The webhook has no secret</source>
   <translation>The webhook has no secret</translation>
  </message>
 </context>
 <context>
  <name>TestResultView</name>
  <message>
   <source>Nothing sent yet</source>
   <translation>Nothing sent yet</translation>
  </message>
  <message>
   <source>The answer of the target appears here.</source>
   <translation>The answer of the target appears here.</translation>
  </message>
  <message>
   <source>Sent from this computer, not from Qovery.</source>
   <translation>Sent from this computer, not from Qovery.</translation>
  </message>
  <message>
   <source>A firewall that admits only Qovery's addresses may refuse it.</source>
   <translation>A firewall that admits only Qovery's addresses may refuse it.</translation>
  </message>
  <message>
   <source>Response headers</source>
   <translation>Response headers</translation>
  </message>
  <message>
   <source>Sent request</source>
   <translation>Sent request</translation>
  </message>
  <message>
   <source>Show the path and the secret</source>
   <translation>Show the path and the secret</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Body</translation>
  </message>
  <message>
   <source>Headers</source>
   <translation>Headers</translation>
  </message>
  <message>
   <source>Sending to %1…</source>
   <translation>Sending to %1…</translation>
  </message>
  <message>
   <source>in %1</source>
   <translation>in %1</translation>
  </message>
  <message>
   <source>Body (%1)</source>
   <translation>Body (%1)</translation>
  </message>
  <message>
   <source>Headers (%1)</source>
   <translation>Headers (%1)</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>The first %1 of %2.</source>
   <translation>The first %1 of %2.</translation>
  </message>
  <message>
   <source>(not kept)</source>
   <translation>(not kept)</translation>
  </message>
  <message>
   <source>A secret in the payload or the answer is masked.</source>
   <translation>A secret in the payload or the answer is masked.</translation>
  </message>
  <message>
   <source>The first %1 are kept.</source>
   <translation>The first %1 are kept.</translation>
  </message>
 </context>
 <context>
  <name>TestSendDialog</name>
  <message>
   <source>Copy as cURL</source>
   <translation>Copy as cURL</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Send</translation>
  </message>
  <message>
   <source>Send Test</source>
   <translation>Send Test</translation>
  </message>
  <message>
   <source>Send Test — %1</source>
   <translation>Send Test — %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>Send Again</source>
   <translation>Send Again</translation>
  </message>
  <message>
   <source>History</source>
   <translation>History</translation>
  </message>
  <message>
   <source>History (%1)</source>
   <translation>History (%1)</translation>
  </message>
  <message>
   <source>Hide History</source>
   <translation>Hide History</translation>
  </message>
 </context>
 <context>
  <name>TestSendHelp</name>
  <message>
   <source>Target URL</source>
   <translation>Target URL</translation>
  </message>
  <message>
   <source>Where the test is sent, from this computer and not from Qovery. It may be another address than the webhook's: nothing is saved.</source>
   <translation>Where the test is sent, from this computer and not from Qovery. It may be another address than the webhook's: nothing is saved.</translation>
  </message>
  <message>
   <source>An address inside your network is named before sending. Addresses of cloud metadata services are refused.</source>
   <translation>An address inside your network is named before sending. Addresses of cloud metadata services are refused.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Standard sends JSON in Qovery's format, Slack a message for a Slack channel with a visible mark that it is a test.</source>
   <translation>Standard sends JSON in Qovery's format, Slack a message for a Slack channel with a visible mark that it is a test.</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Event</translation>
  </message>
  <message>
   <source>What the sample tells of. Nothing is deployed, and the webhook's events stay as they are.</source>
   <translation>What the sample tells of. Nothing is deployed, and the webhook's events stay as they are.</translation>
  </message>
  <message>
   <source>Imitate</source>
   <translation>Imitate</translation>
  </message>
  <message>
   <source>The environment that the sample tells of, with its real name and ID and those of its project. Any part of a name finds it.</source>
   <translation>The environment that the sample tells of, with its real name and ID and those of its project. Any part of a name finds it.</translation>
  </message>
  <message>
   <source>Secret Header</source>
   <translation>Secret Header</translation>
  </message>
  <message>
   <source>Qovery's documents disagree on the header that carries the secret: Qovery-Signature in the API document, Qovery-Secret on its documentation page. Which one it really sends is not confirmed, so a test sends both unless you choose.</source>
   <translation>Qovery's documents disagree on the header that carries the secret: Qovery-Signature in the API document, Qovery-Secret on its documentation page. Which one it really sends is not confirmed, so a test sends both unless you choose.</translation>
  </message>
  <message>
   <source>The secret travels as it is: it is no signature.</source>
   <translation>The secret travels as it is: it is no signature.</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>The webhook's secret, for this test. Qovery does not return it, so it has to be typed. It is written to no file.</source>
   <translation>The webhook's secret, for this test. Qovery does not return it, so it has to be typed. It is written to no file.</translation>
  </message>
  <message>
   <source>Test Mark</source>
   <translation>Test Mark</translation>
  </message>
  <message>
   <source>A header of this application, by which a receiver can tell a test from a delivery. Slack does not get it: there the message says it.</source>
   <translation>A header of this application, by which a receiver can tell a test from a delivery. Slack does not get it: there the message says it.</translation>
  </message>
  <message>
   <source>Own Headers</source>
   <translation>Own Headers</translation>
  </message>
  <message>
   <source>Headers that the request gets in addition, each a name and a value. The API token is never sent to a target.</source>
   <translation>Headers that the request gets in addition, each a name and a value. The API token is never sent to a target.</translation>
  </message>
  <message>
   <source>Payload</source>
   <translation>Payload</translation>
  </message>
  <message>
   <source>What is sent as the body. The sample has the parts that Qovery documents. It does not document all of them: a recorded delivery is the best sample there is.</source>
   <translation>What is sent as the body. The sample has the parts that Qovery documents. It does not document all of them: a recorded delivery is the best sample there is.</translation>
  </message>
  <message>
   <source>Edited JSON is sent as it stands here; where it is not valid, after one more press of Send.</source>
   <translation>Edited JSON is sent as it stands here; where it is not valid, after one more press of Send.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>What the target answered, and the times that were measured. A redirect is shown and not followed.</source>
   <translation>What the target answered, and the times that were measured. A redirect is shown and not followed.</translation>
  </message>
 </context>
 <context>
  <name>TestSendText</name>
  <message>
   <source>The target refused the request. Check its secret and what it expects.</source>
   <translation>The target refused the request. Check its secret and what it expects.</translation>
  </message>
  <message>
   <source>The target has nothing at this address. Check the path of the URL.</source>
   <translation>The target has nothing at this address. Check the path of the URL.</translation>
  </message>
  <message>
   <source>The target does not accept POST at this address. Check the path of the URL.</source>
   <translation>The target does not accept POST at this address. Check the path of the URL.</translation>
  </message>
  <message>
   <source>The payload is too large for the target.</source>
   <translation>The payload is too large for the target.</translation>
  </message>
  <message>
   <source>The target did not accept the payload. Compare the kind of the webhook with what it expects.</source>
   <translation>The target did not accept the payload. Compare the kind of the webhook with what it expects.</translation>
  </message>
  <message>
   <source>The target limits how often it may be called. Wait and send again.</source>
   <translation>The target limits how often it may be called. Wait and send again.</translation>
  </message>
  <message>
   <source>The body says more.</source>
   <translation>The body says more.</translation>
  </message>
  <message>
   <source>The target answered %1</source>
   <translation>The target answered %1</translation>
  </message>
  <message>
   <source>Not an address to send to</source>
   <translation>Not an address to send to</translation>
  </message>
  <message>
   <source>Enter an address that starts with http:// or https:// and has no user name in it.</source>
   <translation>Enter an address that starts with http:// or https:// and has no user name in it.</translation>
  </message>
  <message>
   <source>Cloud metadata address, not sent</source>
   <translation>Cloud metadata address, not sent</translation>
  </message>
  <message>
   <source>The demo sends only to this computer</source>
   <translation>The demo sends only to this computer</translation>
  </message>
  <message>
   <source>Enter an address such as http://localhost:8080, or connect to Qovery.</source>
   <translation>Enter an address such as http://localhost:8080, or connect to Qovery.</translation>
  </message>
  <message>
   <source>The secret cannot travel in a header</source>
   <translation>The secret cannot travel in a header</translation>
  </message>
  <message>
   <source>Remove line breaks and control characters from it.</source>
   <translation>Remove line breaks and control characters from it.</translation>
  </message>
  <message>
   <source>another address</source>
   <translation>another address</translation>
  </message>
  <message>
   <source>Redirected to %1, not followed</source>
   <translation>Redirected to %1, not followed</translation>
  </message>
  <message>
   <source>Qovery may not follow it either. Enter the final address as the target URL.</source>
   <translation>Qovery may not follow it either. Enter the final address as the target URL.</translation>
  </message>
  <message>
   <source>Host name not found</source>
   <translation>Host name not found</translation>
  </message>
  <message>
   <source>“%1” is unknown to this computer. Check the spelling and the network.</source>
   <translation>“%1” is unknown to this computer. Check the spelling and the network.</translation>
  </message>
  <message>
   <source>Connection refused</source>
   <translation>Connection refused</translation>
  </message>
  <message>
   <source>Nothing listens at this host and port. Start the receiver, or check the port.</source>
   <translation>Nothing listens at this host and port. Start the receiver, or check the port.</translation>
  </message>
  <message>
   <source>Connection lost</source>
   <translation>Connection lost</translation>
  </message>
  <message>
   <source>The connection ended before the answer was complete. Check the network and send again.</source>
   <translation>The connection ended before the answer was complete. Check the network and send again.</translation>
  </message>
  <message>
   <source>Timed out after %1 s</source>
   <translation>Timed out after %1 s</translation>
  </message>
  <message>
   <source>A firewall may drop the request, or the target is slow. It may have arrived all the same.</source>
   <translation>A firewall may drop the request, or the target is slow. It may have arrived all the same.</translation>
  </message>
  <message>
   <source>Certificate not trusted</source>
   <translation>Certificate not trusted</translation>
  </message>
  <message>
   <source>%1 Nothing was sent. Install a certificate on the target that this computer trusts.</source>
   <translation>%1 Nothing was sent. Install a certificate on the target that this computer trusts.</translation>
  </message>
  <message>
   <source>No encrypted connection</source>
   <translation>No encrypted connection</translation>
  </message>
  <message>
   <source>The target does not speak TLS here. Check the port, or whether the address starts with http://.</source>
   <translation>The target does not speak TLS here. Check the port, or whether the address starts with http://.</translation>
  </message>
  <message>
   <source>The answer is larger than 10 MB</source>
   <translation>The answer is larger than 10 MB</translation>
  </message>
  <message>
   <source>The request arrived; only the start of the answer is kept. A short answer is enough for a webhook.</source>
   <translation>The request arrived; only the start of the answer is kept. A short answer is enough for a webhook.</translation>
  </message>
  <message>
   <source>The answer is not HTTP</source>
   <translation>The answer is not HTTP</translation>
  </message>
  <message>
   <source>Something else listens at this port. Check the port.</source>
   <translation>Something else listens at this port. Check the port.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Stopped</translation>
  </message>
  <message>
   <source>The request may have reached the target.</source>
   <translation>The request may have reached the target.</translation>
  </message>
  <message>
   <source>No usable answer</source>
   <translation>No usable answer</translation>
  </message>
  <message>
   <source>&lt; 0.1 ms</source>
   <translation>&lt; 0.1 ms</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1 ms</source>
   <translation>%1 ms</translation>
  </message>
  <message>
   <source>%1 B</source>
   <translation>%1 B</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Started</translation>
  </message>
  <message>
   <source>Successful</source>
   <translation>Successful</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Failed</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Slack</source>
   <translation>Slack</translation>
  </message>
  <message>
   <source>Look into the target's own log for the reason.</source>
   <translation>Look into the target's own log for the reason.</translation>
  </message>
  <message>
   <source>This address hands out a machine's credentials. Enter the target's own address.</source>
   <translation>This address hands out a machine's credentials. Enter the target's own address.</translation>
  </message>
  <message>
   <source>The request was sent once, and no answer in HTTP came. Look into the target's log before sending again.</source>
   <translation>The request was sent once, and no answer in HTTP came. Look into the target's log before sending again.</translation>
  </message>
  <message>
   <source>No certificates to check with</source>
   <translation>No certificates to check with</translation>
  </message>
  <message>
   <source>This computer has no certificates of authorities, so it can trust no target. Nothing was sent. Install the package ca-certificates, then start the application again.</source>
   <translation>This computer has no certificates of authorities, so it can trust no target. Nothing was sent. Install the package ca-certificates, then start the application again.</translation>
  </message>
 </context>
 <context>
  <name>TextPane</name>
  <message>
   <source>Copy</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Select All</translation>
  </message>
 </context>
 <context>
  <name>TimingBar</name>
  <message>
   <source>Connect</source>
   <translation>Connect</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Waiting</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Download</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
 </context>
 <context>
  <name>TlsFactsText</name>
  <message>
   <source>unknown</source>
   <translation>unknown</translation>
  </message>
  <message>
   <source>The certificate is self-signed.</source>
   <translation>The certificate is self-signed.</translation>
  </message>
  <message>
   <source>The certificate expired on %1.</source>
   <translation>The certificate expired on %1.</translation>
  </message>
  <message>
   <source>The certificate is valid only from %1.</source>
   <translation>The certificate is valid only from %1.</translation>
  </message>
  <message>
   <source>The certificate is for another host name.</source>
   <translation>The certificate is for another host name.</translation>
  </message>
  <message>
   <source>The certificate was revoked.</source>
   <translation>The certificate was revoked.</translation>
  </message>
  <message>
   <source>The certificate cannot be verified.</source>
   <translation>The certificate cannot be verified.</translation>
  </message>
  <message>
   <source>%1, certificate of %2 by %3, until %4</source>
   <translation>%1, certificate of %2 by %3, until %4</translation>
  </message>
  <message>
   <source>The certificate's issuer is not trusted by this computer.</source>
   <translation>The certificate's issuer is not trusted by this computer.</translation>
  </message>
 </context>
 <context>
  <name>WebhookActions</name>
  <message>
   <source>New Webhook</source>
   <translation>New Webhook</translation>
  </message>
  <message>
   <source>New from cURL…</source>
   <translation>New from cURL…</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Refresh</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Search</translation>
  </message>
  <message>
   <source>Switch Organization</source>
   <translation>Switch Organization</translation>
  </message>
  <message>
   <source>Open Organization by ID…</source>
   <translation>Open Organization by ID…</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>Connect…</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Show Menu Bar</source>
   <translation>Show Menu Bar</translation>
  </message>
  <message>
   <source>Keyboard Shortcuts</source>
   <translation>Keyboard Shortcuts</translation>
  </message>
  <message>
   <source>About Webhooks for Qovery</source>
   <translation>About Webhooks for Qovery</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quit</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Next Tab in Details</source>
   <translation>Next Tab in Details</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Show All</translation>
  </message>
  <message>
   <source>Show Enabled</source>
   <translation>Show Enabled</translation>
  </message>
  <message>
   <source>Show Disabled</source>
   <translation>Show Disabled</translation>
  </message>
  <message>
   <source>Clear Filters</source>
   <translation>Clear Filters</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Edit</translation>
  </message>
  <message>
   <source>Disable</source>
   <translation>Disable</translation>
  </message>
  <message>
   <source>Send Test…</source>
   <translation>Send Test…</translation>
  </message>
  <message>
   <source>Duplicate…</source>
   <translation>Duplicate…</translation>
  </message>
  <message>
   <source>Copy as cURL</source>
   <translation>Copy as cURL</translation>
  </message>
  <message>
   <source>Copy Row</source>
   <translation>Copy Row</translation>
  </message>
  <message>
   <source>Copy Target URL</source>
   <translation>Copy Target URL</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Delete…</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Light</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dark</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Appearance</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>&amp;Webhook</source>
   <translation>&amp;Webhook</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;View</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>Enable</source>
   <translation>Enable</translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Token…</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>History…</translation>
  </message>
  <message>
   <source>Add Account…</source>
   <translation>Add Account…</translation>
  </message>
  <message>
   <source>Sign Out…</source>
   <translation>Sign Out…</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Accounts</translation>
  </message>
  <message numerus="yes">
   <source>Disable %Ln Webhook(s)…</source>
   <translation>
    <numerusform>Disable %Ln Webhook…</numerusform>
    <numerusform>Disable %Ln Webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Enable %Ln Webhook(s)…</source>
   <translation>
    <numerusform>Enable %Ln Webhook…</numerusform>
    <numerusform>Enable %Ln Webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Test(s)…</source>
   <translation>
    <numerusform>Send %Ln Test…</numerusform>
    <numerusform>Send %Ln Tests…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copy %Ln Row(s)</source>
   <translation>
    <numerusform>Copy %Ln Row</numerusform>
    <numerusform>Copy %Ln Rows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln Webhook(s)…</source>
   <translation>
    <numerusform>Delete %Ln Webhook…</numerusform>
    <numerusform>Delete %Ln Webhooks…</numerusform>
   </translation>
  </message>
  <message>
   <source>Offline: nothing can be changed.</source>
   <translation>Offline: nothing can be changed.</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Deliveries</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>Receiver</translation>
  </message>
  <message>
   <source>Show Failing</source>
   <translation>Show Failing</translation>
  </message>
  <message>
   <source>Notify on Failure</source>
   <translation>Notify on Failure</translation>
  </message>
  <message>
   <source>Copy Diagnostics…</source>
   <translation>Copy Diagnostics…</translation>
  </message>
 </context>
 <context>
  <name>WebhookBulk</name>
  <message>
   <source>Nothing was begun: the list is not there. Refresh, then try again.</source>
   <translation>Nothing was begun: the list is not there. Refresh, then try again.</translation>
  </message>
  <message>
   <source>reading the list first</source>
   <translation>reading the list first</translation>
  </message>
  <message>
   <source>reading the list again to check</source>
   <translation>reading the list again to check</translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Token…</translation>
  </message>
  <message>
   <source>What was written could not be checked. %1</source>
   <translation>What was written could not be checked. %1</translation>
  </message>
  <message>
   <source>settings this version does not know: %1</source>
   <translation>settings this version does not know: %1</translation>
  </message>
  <message>
   <source>it is still there</source>
   <translation>it is still there</translation>
  </message>
  <message>
   <source>changed by somebody else and kept: %1</source>
   <translation>changed by somebody else and kept: %1</translation>
  </message>
 </context>
 <context>
  <name>WebhookEditing</name>
  <message>
   <source>%1 (copy)</source>
   <translation>%1 (copy)</translation>
  </message>
  <message>
   <source>Copied from “%1”.</source>
   <translation>Copied from “%1”.</translation>
  </message>
  <message>
   <source>Its secret cannot be copied: Qovery does not return it. Enter one, or the copy has none.</source>
   <translation>Its secret cannot be copied: Qovery does not return it. Enter one, or the copy has none.</translation>
  </message>
  <message>
   <source>If it has a secret, that is not copied: Qovery does not return it.</source>
   <translation>If it has a secret, that is not copied: Qovery does not return it.</translation>
  </message>
  <message>
   <source>Not copied, because this version does not know them: %1.</source>
   <translation>Not copied, because this version does not know them: %1.</translation>
  </message>
  <message>
   <source>As you left it (%1).</source>
   <translation>As you left it (%1).</translation>
  </message>
  <message>
   <source>“%1” was deleted meanwhile: this creates it again as a new webhook.</source>
   <translation>“%1” was deleted meanwhile: this creates it again as a new webhook.</translation>
  </message>
  <message>
   <source>Its secret was not kept: enter it before saving.</source>
   <translation>Its secret was not kept: enter it before saving.</translation>
  </message>
  <message>
   <source>This was not created. Look through it and create it again.</source>
   <translation>This was not created. Look through it and create it again.</translation>
  </message>
 </context>
 <context>
  <name>WebhookListView</name>
  <message>
   <source>Loading webhooks…</source>
   <translation>Loading webhooks…</translation>
  </message>
  <message>
   <source>Loading webhooks of %1…</source>
   <translation>Loading webhooks of %1…</translation>
  </message>
  <message>
   <source>The list was not refreshed. %1</source>
   <translation>The list was not refreshed. %1</translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Token…</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Try again</translation>
  </message>
  <message numerus="yes">
   <source>%n webhook(s) could not be read.</source>
   <translation>
    <numerusform>%n webhook could not be read.</numerusform>
    <numerusform>%n webhooks could not be read.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show details</source>
   <translation>Show details</translation>
  </message>
  <message>
   <source>Projects and environments could not be loaded: %1.</source>
   <translation>Projects and environments could not be loaded: %1.</translation>
  </message>
  <message numerus="yes">
   <source>%n project(s) or environment(s) could not be read and are counted nowhere.</source>
   <translation>
    <numerusform>%n project or environment could not be read and is counted nowhere.</numerusform>
    <numerusform>%n projects or environments could not be read and are counted nowhere.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WebhookRemoving</name>
  <message>
   <source>It is disabled and fires for nothing at present.</source>
   <translation>It is disabled and fires for nothing at present.</translation>
  </message>
  <message>
   <source>It fires for no production environment.</source>
   <translation>It fires for no production environment.</translation>
  </message>
  <message numerus="yes">
   <source>It fires for %n production environment(s).</source>
   <translation>
    <numerusform>It fires for %n production environment.</numerusform>
    <numerusform>It fires for %n production environments.</numerusform>
   </translation>
  </message>
  <message>
   <source>No other enabled webhook tells anybody about a failure in production.</source>
   <translation>No other enabled webhook tells anybody about a failure in production.</translation>
  </message>
  <message>
   <source>Qovery stops sending at once and its delivery log may be lost.</source>
   <translation>Qovery stops sending at once and its delivery log may be lost.</translation>
  </message>
  <message>
   <source>Delete Webhook</source>
   <translation>Delete Webhook</translation>
  </message>
  <message>
   <source>Delete “%1”?</source>
   <translation>Delete “%1”?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>delete</source>
   <comment>the word to type</comment>
   <translation>delete</translation>
  </message>
 </context>
 <context>
  <name>WebhookRestoring</name>
  <message>
   <source>As it was (%1).</source>
   <translation>As it was (%1).</translation>
  </message>
  <message numerus="yes">
   <source>%Ln of them are created again, with a new ID.</source>
   <translation>
    <numerusform>%Ln of them is created again, with a new ID.</numerusform>
    <numerusform>%Ln of them are created again, with a new ID.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lost, because this version does not know them: %1.</source>
   <translation>Lost, because this version does not know them: %1.</translation>
  </message>
  <message>
   <source>History holds no secrets. Before anything is sent you are asked, once, for those that are not remembered.</source>
   <translation>History holds no secrets. Before anything is sent you are asked, once, for those that are not remembered.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s) that were added since stay as they are.</source>
   <translation>
    <numerusform>%Ln webhook that was added since stays as it is.</numerusform>
    <numerusform>%Ln webhooks that were added since stay as they are.</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restore</translation>
  </message>
  <message>
   <source>Nothing to restore</source>
   <translation>Nothing to restore</translation>
  </message>
  <message>
   <source>“%1” is as it was then (%2).</source>
   <translation>“%1” is as it was then (%2).</translation>
  </message>
  <message>
   <source>Every webhook there was is as it was then (%1).</source>
   <translation>Every webhook there was is as it was then (%1).</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>WebhookStatusBar</name>
  <message>
   <source>Demo organization</source>
   <translation>Demo organization</translation>
  </message>
  <message>
   <source>Refreshed %1 · %2</source>
   <comment>clock time, then age</comment>
   <translation>Refreshed %1 · %2</translation>
  </message>
  <message>
   <source>Demo data, nothing leaves this computer</source>
   <translation>Demo data, nothing leaves this computer</translation>
  </message>
  <message>
   <source>Connected to %1</source>
   <translation>Connected to %1</translation>
  </message>
  <message>
   <source>%1, token from %2</source>
   <translation>%1, token from %2</translation>
  </message>
  <message>
   <source>Token rejected</source>
   <translation>Token rejected</translation>
  </message>
  <message>
   <source>Offline, showing data from %1</source>
   <translation>Offline, showing data from %1</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>Not connected</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Connecting…</translation>
  </message>
  <message>
   <source>Waiting for the keyring</source>
   <translation>Waiting for the keyring</translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s)</source>
   <translation>
    <numerusform>%Ln webhook</numerusform>
    <numerusform>%Ln webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln enabled</source>
   <translation>
    <numerusform>%Ln enabled</numerusform>
    <numerusform>%Ln enabled</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln could not be read</source>
   <translation>
    <numerusform>%Ln could not be read</numerusform>
    <numerusform>%Ln could not be read</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln failing</source>
   <translation>
    <numerusform>%Ln failing</numerusform>
    <numerusform>%Ln failing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WebhookSwitching</name>
  <message>
   <source>Enable “%1” and lose settings?</source>
   <translation>Enable “%1” and lose settings?</translation>
  </message>
  <message>
   <source>Disable “%1” and lose settings?</source>
   <translation>Disable “%1” and lose settings?</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change, and this version does not know: %1. They would be lost.</source>
   <translation>Qovery replaces the whole webhook on every change, and this version does not know: %1. They would be lost.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Enable Anyway</source>
   <translation>Enable Anyway</translation>
  </message>
  <message>
   <source>Disable Anyway</source>
   <translation>Disable Anyway</translation>
  </message>
 </context>
 <context>
  <name>WebhookTableView</name>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
 </context>
 <context>
  <name>WebhookTextProxy</name>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Enabled</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Disabled</translation>
  </message>
  <message>
   <source>%1; %2</source>
   <comment>projects; environments</comment>
   <translation>%1; %2</translation>
  </message>
  <message>
   <source>Kind: %1</source>
   <translation>Kind: %1</translation>
  </message>
  <message>
   <source>Updated %1</source>
   <translation>Updated %1</translation>
  </message>
  <message>
   <source>Created %1</source>
   <translation>Created %1</translation>
  </message>
  <message>
   <source>secret set</source>
   <translation>secret set</translation>
  </message>
  <message>
   <source>changed elsewhere</source>
   <translation>changed elsewhere</translation>
  </message>
  <message>
   <source>Waiting for the server</source>
   <translation>Waiting for the server</translation>
  </message>
  <message>
   <source>Has a secret</source>
   <translation>Has a secret</translation>
  </message>
  <message>
   <source>Changed elsewhere since you last looked</source>
   <translation>Changed elsewhere since you last looked</translation>
  </message>
  <message>
   <source>Created %1, never updated</source>
   <translation>Created %1, never updated</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Events</translation>
  </message>
  <message>
   <source>Fires for</source>
   <translation>Fires for</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Updated</translation>
  </message>
  <message>
   <source>not known whether the last change was made</source>
   <translation>not known whether the last change was made</translation>
  </message>
  <message>
   <source>It is not known whether the last change was made</source>
   <translation>It is not known whether the last change was made</translation>
  </message>
  <message>
   <source>Last delivery</source>
   <translation>Last delivery</translation>
  </message>
 </context>
 <context>
  <name>WebhookTexts</name>
  <message>
   <source>Without description</source>
   <translation>Without description</translation>
  </message>
  <message>
   <source>Without description, %1</source>
   <translation>Without description, %1</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Slack</source>
   <translation>Slack</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Started</translation>
  </message>
  <message>
   <source>Successful</source>
   <translation>Successful</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Failed</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>None</source>
   <comment>events</comment>
   <translation>None</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>Production</source>
   <translation>Production</translation>
  </message>
  <message>
   <source>Staging</source>
   <translation>Staging</translation>
  </message>
  <message>
   <source>Development</source>
   <translation>Development</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>All types</source>
   <translation>All types</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Enabled</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>Target URL</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Events</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environments</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>All projects</translation>
  </message>
  <message>
   <source>%1 +%2</source>
   <comment>two patterns, and how many more</comment>
   <translation>%1 +%2</translation>
  </message>
  <message>
   <source>%1 → %2</source>
   <comment>environment types, then the number of environments</comment>
   <translation>%1 → %2</translation>
  </message>
  <message>
   <source>Fires for %1 of %2, in %3 of %4 projects</source>
   <translation>Fires for %1 of %2, in %3 of %4 projects</translation>
  </message>
  <message>
   <source>Would fire for %1 of %2, in %3 of %4 projects</source>
   <translation>Would fire for %1 of %2, in %3 of %4 projects</translation>
  </message>
  <message>
   <source>Set</source>
   <comment>the secret</comment>
   <translation>Set</translation>
  </message>
  <message>
   <source>None</source>
   <comment>the secret</comment>
   <translation>None</translation>
  </message>
  <message>
   <source>—</source>
   <comment>time not known</comment>
   <translation>—</translation>
  </message>
  <message>
   <source>now</source>
   <translation>now</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 d</source>
   <translation>%1 d</translation>
  </message>
  <message>
   <source>%1 wk</source>
   <translation>%1 wk</translation>
  </message>
  <message>
   <source>%1 mo</source>
   <translation>%1 mo</translation>
  </message>
  <message>
   <source>%1 y</source>
   <translation>%1 y</translation>
  </message>
  <message>
   <source>time not known</source>
   <translation>time not known</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>just now</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n minute ago</numerusform>
    <numerusform>%n minutes ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>%n hour ago</numerusform>
    <numerusform>%n hours ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>%n day ago</numerusform>
    <numerusform>%n days ago</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 s ago</source>
   <translation>%1 s ago</translation>
  </message>
  <message>
   <source>%1 ago</source>
   <comment>an age such as 2 h</comment>
   <translation>%1 ago</translation>
  </message>
  <message>
   <source>Today %1</source>
   <translation>Today %1</translation>
  </message>
  <message>
   <source>Yesterday %1</source>
   <translation>Yesterday %1</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>date, then time</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1, saving</source>
   <translation>%1, saving</translation>
  </message>
  <message>
   <source>%1, not known whether enabled</source>
   <translation>%1, not known whether enabled</translation>
  </message>
  <message>
   <source>%1, enabled</source>
   <translation>%1, enabled</translation>
  </message>
  <message>
   <source>%1, disabled</source>
   <translation>%1, disabled</translation>
  </message>
  <message>
   <source>Events: %1</source>
   <translation>Events: %1</translation>
  </message>
  <message>
   <source>Fires for %1; %2</source>
   <translation>Fires for %1; %2</translation>
  </message>
  <message>
   <source>Fires for %1; %2; %3</source>
   <translation>Fires for %1; %2; %3</translation>
  </message>
  <message numerus="yes">
   <source>%Ln environment(s)</source>
   <translation>
    <numerusform>%Ln environment</numerusform>
    <numerusform>%Ln environments</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WebhookToolbar</name>
  <message>
   <source>Search webhooks</source>
   <translation>Search webhooks</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filters</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Refresh</translation>
  </message>
  <message>
   <source>Refresh, F5</source>
   <translation>Refresh, F5</translation>
  </message>
  <message>
   <source>New Webhook</source>
   <translation>New Webhook</translation>
  </message>
  <message>
   <source>New webhook, Ctrl+N</source>
   <translation>New webhook, Ctrl+N</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>chip, shortcut</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>All</source>
   <translation>All</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Enabled</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Disabled</translation>
  </message>
  <message>
   <source>Filters: %1</source>
   <translation>Filters: %1</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>Refreshing…</source>
   <translation>Refreshing…</translation>
  </message>
  <message>
   <source>Failing</source>
   <translation>Failing</translation>
  </message>
  <message>
   <source>%1, %2
Enabled webhooks whose last delivery failed. Those whose deliveries were not read yet are not counted.</source>
   <translation>%1, %2
Enabled webhooks whose last delivery failed. Those whose deliveries were not read yet are not counted.</translation>
  </message>
 </context>
 <context>
  <name>WhatsThisButton</name>
  <message>
   <source>What's This?</source>
   <translation>What's This?</translation>
  </message>
  <message>
   <source>What's This? Click it, then what is to be explained. In a field: Shift+F1.</source>
   <translation>What's This? Click it, then what is to be explained. In a field: Shift+F1.</translation>
  </message>
 </context>
</TS>
