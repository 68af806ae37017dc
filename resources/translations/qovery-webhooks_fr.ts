<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Webhooks for Qovery</source>
   <translation>À propos de Webhooks for Qovery</translation>
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
   <translation>Gère les webhooks des organisations Qovery. Sans lien avec Qovery.</translation>
  </message>
  <message>
   <source>Licensed under the Apache License 2.0.</source>
   <translation>Sous licence Apache 2.0.</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Réalisé avec</translation>
  </message>
  <message>
   <source>%1, built with %2</source>
   <comment>versions</comment>
   <translation>%1, compilé avec %2</translation>
  </message>
  <message>
   <source>BSD license</source>
   <translation>Licence BSD</translation>
  </message>
  <message>
   <source>Public domain</source>
   <translation>Domaine public</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Icônes</translation>
  </message>
  <message>
   <source>ISC license, some of them MIT</source>
   <translation>Licence ISC, certaines MIT</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Opens %1 in the browser</source>
   <translation>Ouvre %1 dans le navigateur</translation>
  </message>
  <message>
   <source>Copy Diagnostics…</source>
   <translation>Copier le diagnostic…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>AccountSecrets</name>
  <message>
   <source>The secret of “%1” is still in the keyring: it did not confirm the removal. Try again.</source>
   <translation>Le secret de « %1 » est toujours dans le trousseau : celui-ci n’a pas confirmé la suppression. Réessayez.</translation>
  </message>
  <message>
   <source>The secret of “%1” is still in the keyring. %2. %3</source>
   <translation>Le secret de « %1 » est toujours dans le trousseau. %2. %3</translation>
  </message>
  <message>
   <source>Which secrets are remembered could not be read from the disk. Try again.</source>
   <translation>La liste des secrets mémorisés n’a pas pu être lue sur le disque. Réessayez.</translation>
  </message>
 </context>
 <context>
  <name>AccountSignOut</name>
  <message>
   <source>Signed out of “%1”.</source>
   <translation>Déconnexion de « %1 » effectuée.</translation>
  </message>
  <message>
   <source>The token was removed from the keyring.</source>
   <translation>Le jeton a été retiré du trousseau.</translation>
  </message>
  <message>
   <source>The token was in memory only and is forgotten.</source>
   <translation>Le jeton n’était qu’en mémoire et a été oublié.</translation>
  </message>
  <message>
   <source>Its remembered secrets were removed, too.</source>
   <translation>Ses secrets mémorisés ont été retirés aussi.</translation>
  </message>
  <message>
   <source>Its remembered secrets are still in the keyring.</source>
   <translation>Ses secrets mémorisés sont toujours dans le trousseau.</translation>
  </message>
  <message>
   <source>Its local data was deleted.</source>
   <translation>Ses données locales ont été supprimées.</translation>
  </message>
  <message>
   <source>Its local data could not be deleted and is still in %1.</source>
   <translation>Ses données locales n’ont pas pu être supprimées et se trouvent toujours dans %1.</translation>
  </message>
  <message>
   <source>Not signed out of “%1”. %2</source>
   <translation>Pas de déconnexion de « %1 ». %2</translation>
  </message>
 </context>
 <context>
  <name>AccountsPanel</name>
  <message>
   <source>Add Account…</source>
   <translation>Ajouter un compte…</translation>
  </message>
  <message>
   <source>%1 · token in the keyring</source>
   <translation>%1 · jeton dans le trousseau</translation>
  </message>
  <message>
   <source>%1 · token for this session only</source>
   <translation>%1 · jeton pour cette session seulement</translation>
  </message>
  <message>
   <source>%1 · token from %2</source>
   <comment>host, variable</comment>
   <translation>%1 · jeton provenant de %2</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>Actuel</translation>
  </message>
  <message>
   <source>Switch</source>
   <translation>Basculer</translation>
  </message>
  <message>
   <source>Switch to %1</source>
   <translation>Basculer vers %1</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Rename %1…</source>
   <translation>Renommer %1…</translation>
  </message>
  <message>
   <source>Sign Out…</source>
   <translation>Se déconnecter…</translation>
  </message>
  <message>
   <source>Sign out of %1…</source>
   <translation>Se déconnecter de %1…</translation>
  </message>
 </context>
 <context>
  <name>ApiError</name>
  <message>
   <source>the server answered %1</source>
   <translation>le serveur a répondu %1</translation>
  </message>
  <message>
   <source>the server answered %1: “%2”</source>
   <translation>le serveur a répondu %1 : « %2 »</translation>
  </message>
  <message>
   <source>the name %1 was not found</source>
   <translation>le nom %1 est introuvable</translation>
  </message>
  <message>
   <source>%1 refused the connection</source>
   <translation>%1 a refusé la connexion</translation>
  </message>
  <message>
   <source>%1 closed the connection without an answer</source>
   <translation>%1 a fermé la connexion sans répondre</translation>
  </message>
  <message>
   <source>the proxy on the way to %1 did not let the request through</source>
   <translation>le proxy sur le chemin vers %1 n’a pas laissé passer la requête</translation>
  </message>
  <message>
   <source>%1 cannot be reached</source>
   <translation>%1 est injoignable</translation>
  </message>
  <message>
   <source>the certificate of %1 is not trusted</source>
   <translation>le certificat de %1 n’est pas de confiance</translation>
  </message>
  <message>
   <source>the certificate of %1 is not valid today</source>
   <translation>le certificat de %1 n’est pas valable à ce jour</translation>
  </message>
  <message>
   <source>the certificate that %1 showed belongs to another name</source>
   <translation>le certificat présenté par %1 est établi pour un autre nom</translation>
  </message>
  <message>
   <source>no secure connection to %1 could be made</source>
   <translation>aucune connexion sécurisée vers %1 n’a pu être établie</translation>
  </message>
  <message>
   <source>its secret would have been lost</source>
   <translation>son secret aurait été perdu</translation>
  </message>
  <message>
   <source>another change of it is still under way</source>
   <translation>une autre modification de ce webhook est encore en cours</translation>
  </message>
  <message>
   <source>it is not known yet whether the last change of it was made</source>
   <translation>on ne sait pas encore si sa dernière modification a été faite</translation>
  </message>
  <message>
   <source>what answered at %1 does not speak the Qovery API</source>
   <translation>ce qui a répondu à l’adresse %1 ne parle pas l’API Qovery</translation>
  </message>
  <message>
   <source>the answer of %1 is cut off or cannot be read</source>
   <translation>la réponse de %1 est tronquée ou illisible</translation>
  </message>
  <message>
   <source>the change was sent, but %1 did not confirm it within %2 s</source>
   <translation>la modification a été envoyée, mais %1 ne l’a pas confirmée en %2 s</translation>
  </message>
  <message>
   <source>the change was sent, but %1 did not confirm it</source>
   <translation>la modification a été envoyée, mais %1 ne l’a pas confirmée</translation>
  </message>
  <message>
   <source>%1 did not answer within %2 s</source>
   <translation>%1 n’a pas répondu en %2 s</translation>
  </message>
  <message>
   <source>there is no token for %1</source>
   <translation>il n’y a pas de jeton pour %1</translation>
  </message>
  <message>
   <source>%1 rejected the token (401)</source>
   <translation>%1 a rejeté le jeton (401)</translation>
  </message>
  <message>
   <source>%1 does not know it</source>
   <translation>%1 ne connaît pas cet élément</translation>
  </message>
  <message>
   <source>%1 takes no more requests from this token for now (429)</source>
   <translation>%1 n’accepte plus de requêtes de ce jeton pour le moment (429)</translation>
  </message>
  <message>
   <source>%1 answered with a redirect, which was not followed</source>
   <translation>%1 a répondu par une redirection, qui n’a pas été suivie</translation>
  </message>
  <message>
   <source>%1 redirected to %2, which was not followed</source>
   <translation>%1 a redirigé vers %2, ce qui n’a pas été suivi</translation>
  </message>
  <message>
   <source>the answer of %1 is larger than this application reads</source>
   <translation>la réponse de %1 dépasse ce que cette application lit</translation>
  </message>
  <message>
   <source>the request was cancelled</source>
   <translation>la requête a été annulée</translation>
  </message>
  <message>
   <source>Check the API URL and the connection, then try again.</source>
   <translation>Vérifiez l’URL de l’API et la connexion, puis réessayez.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Check the proxy, then try again.</source>
   <translation>Vérifiez le proxy, puis réessayez.</translation>
  </message>
  <message>
   <source>Check the connection or the proxy, then try again.</source>
   <translation>Vérifiez la connexion ou le proxy, puis réessayez.</translation>
  </message>
  <message>
   <source>Check the clock of this computer, or ask who runs the server for a valid certificate.</source>
   <translation>Vérifiez l’horloge de cet ordinateur, ou demandez un certificat valable à l’exploitant du serveur.</translation>
  </message>
  <message>
   <source>Check the API URL.</source>
   <translation>Vérifiez l’URL de l’API.</translation>
  </message>
  <message>
   <source>A proxy or a sign-in page may stand in between; ask who runs the network or the server.</source>
   <translation>Un proxy ou une page de connexion peut s’interposer ; adressez-vous à l’exploitant du réseau ou du serveur.</translation>
  </message>
  <message>
   <source>Enter the secret, or remove it on purpose.</source>
   <translation>Saisissez le secret, ou retirez-le délibérément.</translation>
  </message>
  <message>
   <source>Wait until it is done, then try again.</source>
   <translation>Attendez qu’elle soit terminée, puis réessayez.</translation>
  </message>
  <message>
   <source>That is checked again by itself: wait until it is known, then try again.</source>
   <translation>La vérification se répète d’elle-même : attendez le résultat, puis réessayez.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, look for a newer version of this application.</source>
   <translation>Réessayez ; si cela persiste, cherchez une version plus récente de cette application.</translation>
  </message>
  <message>
   <source>Refresh, then try again.</source>
   <translation>Actualisez, puis réessayez.</translation>
  </message>
  <message>
   <source>Check what was entered, then try again.</source>
   <translation>Vérifiez votre saisie, puis réessayez.</translation>
  </message>
  <message numerus="yes">
   <source>Try again in %n second(s).</source>
   <translation>
    <numerusform>Réessayez dans %n seconde.</numerusform>
    <numerusform>Réessayez dans %n secondes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Try again in %n minute(s).</source>
   <translation>
    <numerusform>Réessayez dans %n minute.</numerusform>
    <numerusform>Réessayez dans %n minutes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Enter a token.</source>
   <translation>Saisissez un jeton.</translation>
  </message>
  <message>
   <source>Check that it was copied whole, or enter another token.</source>
   <translation>Vérifiez qu’il a été copié en entier, ou saisissez un autre jeton.</translation>
  </message>
  <message>
   <source>The token's role does not allow this: use a token that may manage the organization.</source>
   <translation>Le rôle du jeton ne le permet pas : utilisez un jeton qui peut gérer l’organisation.</translation>
  </message>
  <message>
   <source>It may have been deleted, or the token cannot see it: refresh the list.</source>
   <translation>L’élément a peut-être été supprimé, ou le jeton ne peut pas le voir : actualisez la liste.</translation>
  </message>
  <message>
   <source>Try again later: Qovery allows 1000 requests an hour.</source>
   <translation>Réessayez plus tard : Qovery autorise 1000 requêtes par heure.</translation>
  </message>
  <message>
   <source>The fault lies with the server: try again later.</source>
   <translation>Le défaut vient du serveur : réessayez plus tard.</translation>
  </message>
  <message>
   <source>Check the API URL, or whether the network wants you to sign in.</source>
   <translation>Vérifiez l’URL de l’API, ou si le réseau attend que vous vous identifiiez.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, a proxy may change the answers.</source>
   <translation>Réessayez ; si cela persiste, un proxy modifie peut-être les réponses.</translation>
  </message>
  <message>
   <source>It may have been made: refresh before you try again.</source>
   <translation>Elle a peut-être été faite : actualisez avant de réessayer.</translation>
  </message>
  <message>
   <source>this computer has no certificates to check %1 with</source>
   <translation>cet ordinateur n’a pas de certificats pour vérifier %1</translation>
  </message>
  <message>
   <source>Install the package ca-certificates, then start the application again.</source>
   <translation>Installez le paquet ca-certificates, puis redémarrez l’application.</translation>
  </message>
 </context>
 <context>
  <name>Application</name>
  <message>
   <source>Start the Demo</source>
   <translation>Démarrer la démo</translation>
  </message>
  <message>
   <source>A change is still being finished. Sign out when it has ended.</source>
   <translation>Une modification est en cours d’achèvement. Déconnectez-vous quand elle sera terminée.</translation>
  </message>
  <message>
   <source>A change is still being finished. Go on with “%1” when it has ended.</source>
   <translation>Une modification est en cours d’achèvement. Continuez avec « %1 » quand elle sera terminée.</translation>
  </message>
  <message>
   <source>Settings cannot be written to %1. Until its disk has room and allows writing, changes of settings last for this session only.</source>
   <translation>Les réglages ne peuvent pas être écrits dans %1. Tant que son disque n’a pas de place ou interdit l’écriture, les changements de réglages ne valent que pour cette session.</translation>
  </message>
  <message>
   <source>The settings file was damaged. What could be read of it is kept.</source>
   <translation>Le fichier de réglages était endommagé. Ce qui a pu en être lu est conservé.</translation>
  </message>
  <message>
   <source>The settings file held values that make no sense. All others are kept.</source>
   <translation>Le fichier de réglages contenait des valeurs dénuées de sens. Toutes les autres sont conservées.</translation>
  </message>
  <message>
   <source>The settings file could not be read. The application starts without it.</source>
   <translation>Le fichier de réglages n’a pas pu être lu. L’application démarre sans lui.</translation>
  </message>
  <message>
   <source>In the place of the settings file was something that is no file. The application starts without settings.</source>
   <translation>À la place du fichier de réglages se trouvait autre chose qu’un fichier. L’application démarre sans réglages.</translation>
  </message>
  <message>
   <source>It could not be set aside and still lies at %1.</source>
   <translation>Il n’a pas pu être mis de côté et se trouve toujours à l’emplacement %1.</translation>
  </message>
  <message>
   <source>The old one is now %1.</source>
   <translation>L’ancien s’appelle maintenant %1.</translation>
  </message>
  <message>
   <source>Removed from where it was remembered.</source>
   <translation>Retiré de l’endroit où il était mémorisé.</translation>
  </message>
  <message>
   <source>This delivery is not kept on this computer any more: it cannot be sent again from here.</source>
   <translation>Cet envoi n’est plus conservé sur cet ordinateur : il ne peut pas être renvoyé d’ici.</translation>
  </message>
  <message>
   <source>The kept deliveries were deleted.</source>
   <translation>Les envois conservés ont été supprimés.</translation>
  </message>
  <message>
   <source>The kept deliveries could not be deleted: the database on this computer cannot be written. Check the disk, then try again.</source>
   <translation>Les envois conservés n’ont pas pu être supprimés : la base de données sur cet ordinateur ne peut pas être écrite. Vérifiez le disque, puis réessayez.</translation>
  </message>
  <message>
   <source>no response</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>status %1</source>
   <translation>statut %1</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>event, then result</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1: %2, %3</source>
   <comment>event, then project and environment, then result</comment>
   <translation>%1 : %2, %3</translation>
  </message>
  <message>
   <source>Show Delivery</source>
   <translation>Afficher l’envoi</translation>
  </message>
  <message>
   <source>Deliveries of a webhook without description fail</source>
   <translation>Les envois d’un webhook sans description échouent</translation>
  </message>
  <message>
   <source>Deliveries of “%1” fail</source>
   <translation>Les envois de « %1 » échouent</translation>
  </message>
  <message>
   <source>Deliveries of a webhook without description succeed again</source>
   <translation>Les envois d’un webhook sans description réussissent à nouveau</translation>
  </message>
  <message>
   <source>Deliveries of “%1” succeed again</source>
   <translation>Les envois de « %1 » réussissent à nouveau</translation>
  </message>
  <message>
   <source>The application was started again for the organization %1. It was not opened while something else was under way.</source>
   <translation>L’application a été relancée pour l’organisation %1. Elle n’a pas été ouverte, car autre chose était en cours.</translation>
  </message>
  <message>
   <source>Open It</source>
   <translation>L’ouvrir</translation>
  </message>
  <message>
   <source>Signing out…</source>
   <translation>Déconnexion…</translation>
  </message>
 </context>
 <context>
  <name>AuditDialog</name>
  <message>
   <source>Show Change</source>
   <translation>Afficher la modification</translation>
  </message>
  <message>
   <source>Qovery did not record what was changed.</source>
   <translation>Qovery n’a pas enregistré ce qui a été modifié.</translation>
  </message>
  <message>
   <source>Qovery recorded only one side of this change: what differed is not known.</source>
   <translation>Qovery n’a enregistré qu’un côté de cette modification : ce qui différait n’est pas connu.</translation>
  </message>
  <message>
   <source>Nothing differs between the two sides that Qovery recorded.</source>
   <translation>Rien ne diffère entre les deux côtés que Qovery a enregistrés.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>%1: “%2”</source>
   <extracomment>what was done, then the webhook's name</extracomment>
   <translation>%1 : « %2 »</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>− Before</source>
   <translation>− Avant</translation>
  </message>
  <message>
   <source>+ After</source>
   <translation>+ Après</translation>
  </message>
  <message numerus="yes">
   <source>%Ln more field(s) are not shown.</source>
   <translation>
    <numerusform>%Ln champ de plus n’est pas affiché.</numerusform>
    <numerusform>%Ln champs de plus ne sont pas affichés.</numerusform>
   </translation>
  </message>
  <message>
   <source>The same in both: %1</source>
   <translation>Identiques des deux côtés : %1</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>not there</source>
   <comment>a field</comment>
   <translation>absent</translation>
  </message>
  <message>
   <source>empty</source>
   <comment>a field</comment>
   <translation>vide</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>field, side</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>recorded</source>
   <translation>enregistré</translation>
  </message>
  <message>
   <source>before</source>
   <translation>avant</translation>
  </message>
  <message>
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <source>%1, another one behind the mask</source>
   <translation>%1, une autre derrière le masque</translation>
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
   <translation>Qovery a enregistré cette modification sous forme de texte, qui ne peut pas être comparé champ par champ.</translation>
  </message>
  <message>
   <source>Not recorded</source>
   <translation>Non enregistré</translation>
  </message>
 </context>
 <context>
  <name>AuditTab</name>
  <message>
   <source>Changes of this webhook</source>
   <translation>Modifications de ce webhook</translation>
  </message>
  <message>
   <source>Show Change…</source>
   <translation>Afficher la modification…</translation>
  </message>
  <message>
   <source>Show Older</source>
   <translation>Afficher les plus anciennes</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>Non connecté</translation>
  </message>
  <message>
   <source>Who changed a webhook is read from Qovery and not kept on this computer.</source>
   <translation>L’auteur des modifications d’un webhook est lu chez Qovery et n’est pas conservé sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Loading changes…</source>
   <translation>Chargement des modifications…</translation>
  </message>
  <message>
   <source>Who changed this webhook is read from Qovery.</source>
   <translation>L’auteur des modifications de ce webhook est lu chez Qovery.</translation>
  </message>
  <message>
   <source>No changes to show</source>
   <translation>Aucune modification à afficher</translation>
  </message>
  <message>
   <source>The plan of this organization limits how far back Qovery shows changes, and none of this webhook is that recent.</source>
   <translation>L’offre de cette organisation limite l’ancienneté des modifications que Qovery montre, et aucune de ce webhook n’est assez récente.</translation>
  </message>
  <message>
   <source>Read Again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>No change could be read</source>
   <translation>Aucune modification n’a pu être lue</translation>
  </message>
  <message numerus="yes">
   <source>Qovery listed %Ln change(s), but this version understands none of them.</source>
   <translation>
    <numerusform>Qovery a listé %Ln modification, mais cette version ne la comprend pas.</numerusform>
    <numerusform>Qovery a listé %Ln modifications, mais cette version n’en comprend aucune.</numerusform>
   </translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>No changes are recorded</source>
   <translation>Aucune modification n’est enregistrée</translation>
  </message>
  <message>
   <source>Qovery's audit log has nothing about this webhook. How long it keeps changes is not documented.</source>
   <translation>Le journal d’audit de Qovery ne contient rien sur ce webhook. La durée de conservation des modifications n’est pas documentée.</translation>
  </message>
  <message>
   <source>Not allowed to see who changed it</source>
   <translation>Non autorisé à voir qui l’a modifié</translation>
  </message>
  <message>
   <source>The role of this token may not read the audit log (403). Ask somebody who manages the organization, or use a token of another role.</source>
   <translation>Le rôle de ce jeton ne permet pas de lire le journal d’audit (403). Adressez-vous à une personne qui gère l’organisation, ou utilisez un jeton d’un autre rôle.</translation>
  </message>
  <message>
   <source>Changes could not be loaded</source>
   <translation>Les modifications n’ont pas pu être chargées</translation>
  </message>
  <message numerus="yes">
   <source>%Ln change(s) could not be read and are left out.</source>
   <translation>
    <numerusform>%Ln modification n’a pas pu être lue et a été omise.</numerusform>
    <numerusform>%Ln modifications n’ont pas pu être lues et ont été omises.</numerusform>
   </translation>
  </message>
  <message>
   <source>The plan of this organization shows no older ones.</source>
   <translation>L’offre de cette organisation n’en montre pas de plus anciennes.</translation>
  </message>
  <message>
   <source>More could not be read: %1.</source>
   <translation>La suite n’a pas pu être lue : %1.</translation>
  </message>
  <message>
   <source>Select a change first.</source>
   <translation>Sélectionnez d’abord une modification.</translation>
  </message>
 </context>
 <context>
  <name>AuditTexts</name>
  <message>
   <source>Created</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <source>Cloned</source>
   <translation>Cloné</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importé</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exporté</translation>
  </message>
  <message>
   <source>Not said what</source>
   <translation>Action non indiquée</translation>
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
   <translation>Qovery même</translation>
  </message>
  <message>
   <source>not said from where</source>
   <translation>origine non indiquée</translation>
  </message>
  <message>
   <source>Not said who</source>
   <translation>Auteur non indiqué</translation>
  </message>
  <message>
   <source>Secret set</source>
   <translation>Secret défini</translation>
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
    <numerusform>%1 et %Ln autre</numerusform>
    <numerusform>%1 et %Ln autres</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <extracomment>what was done, then when</extracomment>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>no field differs</source>
   <translation>aucun champ ne diffère</translation>
  </message>
  <message>
   <source>fields not told</source>
   <translation>champs non communiqués</translation>
  </message>
  <message>
   <source> · </source>
   <comment>between parts</comment>
   <translation> · </translation>
  </message>
  <message>
   <source>Qovery told no time.</source>
   <translation>Qovery n’a pas communiqué de date.</translation>
  </message>
  <message>
   <source>%1 %2 (%3 UTC)</source>
   <comment>date, local time, time in UTC</comment>
   <translation>%1 à %2 (%3 UTC)</translation>
  </message>
 </context>
 <context>
  <name>BatchResend</name>
  <message>
   <source>Reading the deliveries…</source>
   <translation>Lecture des envois…</translation>
  </message>
  <message>
   <source>its secret could not be read: %1</source>
   <translation>son secret n’a pas pu être lu : %1</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <comment>answer, time</comment>
   <translation>%1 en %2</translation>
  </message>
  <message>
   <source>%1. It may have arrived.</source>
   <translation>%1. Il est peut-être arrivé.</translation>
  </message>
 </context>
 <context>
  <name>BodySearchBar</name>
  <message>
   <source>Previous, Shift+Enter</source>
   <translation>Précédent, Maj+Entrée</translation>
  </message>
  <message>
   <source>Next, Enter</source>
   <translation>Suivant, Entrée</translation>
  </message>
  <message>
   <source>Close the Search</source>
   <translation>Fermer la recherche</translation>
  </message>
  <message>
   <source>Search in the body</source>
   <translation>Rechercher dans le corps</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
 </context>
 <context>
  <name>BodyText</name>
  <message>
   <source>there is nothing</source>
   <translation>il n’y a rien</translation>
  </message>
  <message>
   <source>this character cannot stand here</source>
   <translation>ce caractère ne peut pas se trouver ici</translation>
  </message>
  <message>
   <source>it ends too early; a bracket or a quote is not closed</source>
   <translation>le texte se termine trop tôt ; une parenthèse ou un guillemet n’est pas fermé</translation>
  </message>
  <message>
   <source>only true, false, null, numbers and texts in quotes can stand here</source>
   <translation>seuls true, false, null, des nombres et des textes entre guillemets peuvent se trouver ici</translation>
  </message>
  <message>
   <source>this is no number of JSON</source>
   <translation>ce n’est pas un nombre de JSON</translation>
  </message>
  <message>
   <source>no such escape; write \\ for a backslash</source>
   <translation>cet échappement n’existe pas ; écrivez \\ pour une barre oblique inverse</translation>
  </message>
  <message>
   <source>a text in quotes holds a line break or a control character; write \n</source>
   <translation>un texte entre guillemets contient un saut de ligne ou un caractère de contrôle ; écrivez \n</translation>
  </message>
  <message>
   <source>a comma follows the last member</source>
   <translation>une virgule suit le dernier membre</translation>
  </message>
  <message>
   <source>something follows the end of the JSON</source>
   <translation>quelque chose suit la fin du JSON</translation>
  </message>
  <message>
   <source>Line %1, column %2: %3</source>
   <translation>Ligne %1, colonne %2 : %3</translation>
  </message>
  <message>
   <source>Binary, %1. The first %2 are shown; Save keeps all of it.</source>
   <translation>Binaire, %1. Les premiers %2 sont affichés ; « Enregistrer » conserve le tout.</translation>
  </message>
  <message>
   <source>Binary, %1.</source>
   <translation>Binaire, %1.</translation>
  </message>
  <message>
   <source>Not JSON. %1.</source>
   <translation>Ce n’est pas du JSON. %1.</translation>
  </message>
  <message numerus="yes">
   <source>Not valid UTF-8: %n place(s) shown as “%1”. Save keeps the bytes.</source>
   <translation>
    <numerusform>UTF-8 non valable : %n endroit affiché par « %1 ». « Enregistrer » conserve les octets.</numerusform>
    <numerusform>UTF-8 non valable : %n endroits affichés par « %1 ». « Enregistrer » conserve les octets.</numerusform>
   </translation>
  </message>
  <message>
   <source>Too many values or levels for a tree.</source>
   <translation>Trop de valeurs ou de niveaux pour un arbre.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Binary</source>
   <translation>Binaire</translation>
  </message>
 </context>
 <context>
  <name>BodyView</name>
  <message>
   <source>Not told</source>
   <translation>Non communiqué</translation>
  </message>
  <message>
   <source>None (null)</source>
   <translation>Aucun (null)</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Vide</translation>
  </message>
  <message>
   <source>Reading %1…</source>
   <translation>Lecture de %1…</translation>
  </message>
  <message>
   <source>Save Payload</source>
   <translation>Enregistrer la charge utile</translation>
  </message>
  <message>
   <source>Nothing was saved: %1. Choose another folder or name.</source>
   <translation>Rien n’a été enregistré : %1. Choisissez un autre dossier ou un autre nom.</translation>
  </message>
  <message>
   <source>Search in the Body, Ctrl+F</source>
   <translation>Rechercher dans le corps, Ctrl+F</translation>
  </message>
  <message>
   <source>Copy the Body</source>
   <translation>Copier le corps</translation>
  </message>
  <message>
   <source>Save Payload…</source>
   <translation>Enregistrer la charge utile…</translation>
  </message>
  <message>
   <source>Show the body</source>
   <translation>Affichage du corps</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Arbre</translation>
  </message>
  <message>
   <source>Pretty</source>
   <translation>Formaté</translation>
  </message>
  <message>
   <source>Raw</source>
   <translation>Brut</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Corps</translation>
  </message>
 </context>
 <context>
  <name>BrokenDialog</name>
  <message>
   <source>Unreadable Webhooks</source>
   <translation>Webhooks illisibles</translation>
  </message>
  <message>
   <source>The server sent these webhooks in a form this version does not understand. They are not in the list and stay as they are on the server.</source>
   <translation>Le serveur a envoyé ces webhooks sous une forme que cette version ne comprend pas. Ils ne sont pas dans la liste et restent tels quels sur le serveur.</translation>
  </message>
  <message>
   <source>Unreadable webhooks</source>
   <translation>Webhooks illisibles</translation>
  </message>
  <message>
   <source>without an ID</source>
   <translation>sans ID</translation>
  </message>
  <message>
   <source>Position %1, %2: %3</source>
   <translation>Position %1, %2 : %3</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
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
   <translation>Copier les résultats</translation>
  </message>
  <message>
   <source>Copied as CSV</source>
   <translation>Copié au format CSV</translation>
  </message>
  <message>
   <source>Retry Failed</source>
   <translation>Réessayer les échecs</translation>
  </message>
  <message>
   <source>delete</source>
   <comment>the word to type</comment>
   <translation>supprimer</translation>
  </message>
  <message>
   <source>cancelling: the request under way is finished first</source>
   <translation>annulation : la requête en cours est d’abord menée à son terme</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Resume at %1</source>
   <translation>Reprendre à %1</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Stop here?</source>
   <translation>Arrêter ici ?</translation>
  </message>
  <message>
   <source>The tests under way are broken off; they may have arrived. The others are not sent. What was done is shown.</source>
   <translation>Les tests en cours sont interrompus ; ils sont peut-être arrivés. Les autres ne sont pas envoyés. Ce qui a été fait est affiché.</translation>
  </message>
  <message>
   <source>The request under way is finished, the webhooks that wait stay as they are. What was done is shown.</source>
   <translation>La requête en cours est menée à son terme, les webhooks en attente restent tels quels. Ce qui a été fait est affiché.</translation>
  </message>
  <message>
   <source>Keep Going</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Envois</translation>
  </message>
  <message>
   <source>stopping what is under way</source>
   <translation>arrêt de ce qui est en cours</translation>
  </message>
  <message>
   <source>The deliveries under way are broken off; they may have arrived. The others are not sent. What was done is shown.</source>
   <translation>Les envois en cours sont interrompus ; ils sont peut-être arrivés. Les autres ne partent pas. Ce qui a été fait est affiché.</translation>
  </message>
 </context>
 <context>
  <name>BulkHead</name>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>All done</source>
   <translation>Tout est fait</translation>
  </message>
  <message>
   <source>Not all was done</source>
   <translation>Tout n’a pas été fait</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <comment>progress, step</comment>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>Type “%1” to confirm.</source>
   <translation>Tapez « %1 » pour confirmer.</translation>
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
   <translation>Aucun d’eux ne se déclenche pour un environnement de production.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln of them fire for production.</source>
   <translation>
    <numerusform>%Ln d’entre eux se déclenche pour la production.</numerusform>
    <numerusform>%Ln d’entre eux se déclenchent pour la production.</numerusform>
   </translation>
  </message>
  <message>
   <source>No other enabled webhook tells anybody about a failure in production.</source>
   <translation>Aucun autre webhook activé ne signale à quiconque un échec en production.</translation>
  </message>
  <message>
   <source>Qovery stops sending at once and their delivery logs may be lost.</source>
   <translation>Qovery cesse aussitôt les envois, et leurs journaux d’envois peuvent être perdus.</translation>
  </message>
  <message>
   <source>Undo, for 10 seconds after this dialog is closed, creates them again with new IDs; secrets that are not remembered must be entered again.</source>
   <translation>Pendant 10 secondes après la fermeture de cette boîte de dialogue, « Annuler » les recrée avec de nouveaux ID ; les secrets qui ne sont pas mémorisés doivent être saisis à nouveau.</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>« %1 »</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <translation>
    <numerusform>%1 et %Ln autre</numerusform>
    <numerusform>%1 et %Ln autres</numerusform>
   </translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change, and this version does not know: %1. They would be lost in %2.</source>
   <translation>Qovery remplace le webhook entier à chaque modification, et cette version ne connaît pas : %1. Ces réglages seraient perdus dans %2.</translation>
  </message>
  <message>
   <source>Qovery does not return secrets, and a change without one loses it. Before anything is sent you are asked, once, for those that are not remembered: %1.</source>
   <translation>Qovery ne restitue pas les secrets, et une modification sans secret le perd. Avant tout envoi, ceux qui ne sont pas mémorisés vous sont demandés, une fois : %1.</translation>
  </message>
 </context>
 <context>
  <name>BulkTests</name>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <translation>
    <numerusform>%1 et %Ln autre</numerusform>
    <numerusform>%1 et %Ln autres</numerusform>
   </translation>
  </message>
  <message>
   <source>Each target gets one sample of what its webhook sends, from this computer. Hosts: %1.</source>
   <translation>Chaque cible reçoit un exemple de ce que son webhook envoie, depuis cet ordinateur. Hôtes : %1.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln host(s) lie inside your network: %1.</source>
   <translation>
    <numerusform>%Ln hôte se trouve dans votre réseau : %1.</numerusform>
    <numerusform>%Ln hôtes se trouvent dans votre réseau : %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is sent to %1: it hands out a machine's credentials.</source>
   <translation>Rien n’est envoyé à %1 : cette adresse distribue les identifiants d’une machine.</translation>
  </message>
  <message numerus="yes">
   <source>The demo sends only to this computer: %Ln target(s) get nothing.</source>
   <translation>
    <numerusform>La démo n’envoie qu’à cet ordinateur : %Ln cible ne reçoit rien.</numerusform>
    <numerusform>La démo n’envoie qu’à cet ordinateur : %Ln cibles ne reçoivent rien.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s) have a secret that is not remembered, or may be an old one: their tests go without it.</source>
   <translation>
    <numerusform>%Ln webhook a un secret qui n’est pas mémorisé, ou peut-être ancien : son test part sans lui.</numerusform>
    <numerusform>%Ln webhooks ont un secret qui n’est pas mémorisé, ou peut-être ancien : leurs tests partent sans lui.</numerusform>
   </translation>
  </message>
  <message>
   <source>its secret could not be read: %1</source>
   <translation>son secret n’a pas pu être lu : %1</translation>
  </message>
  <message>
   <source>%1 in %2</source>
   <comment>answer, time</comment>
   <translation>%1 en %2</translation>
  </message>
 </context>
 <context>
  <name>BulkTexts</name>
  <message>
   <source>Enable Webhooks</source>
   <translation>Activer les webhooks</translation>
  </message>
  <message>
   <source>Disable Webhooks</source>
   <translation>Désactiver les webhooks</translation>
  </message>
  <message>
   <source>Delete Webhooks</source>
   <translation>Supprimer les webhooks</translation>
  </message>
  <message>
   <source>Send Tests</source>
   <translation>Envoyer les tests</translation>
  </message>
  <message>
   <source>Restore Webhooks</source>
   <translation>Restaurer les webhooks</translation>
  </message>
  <message numerus="yes">
   <source>Enable %Ln webhook(s)?</source>
   <translation>
    <numerusform>Activer %Ln webhook ?</numerusform>
    <numerusform>Activer %Ln webhooks ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Disable %Ln webhook(s)?</source>
   <translation>
    <numerusform>Désactiver %Ln webhook ?</numerusform>
    <numerusform>Désactiver %Ln webhooks ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln webhook(s)?</source>
   <translation>
    <numerusform>Supprimer %Ln webhook ?</numerusform>
    <numerusform>Supprimer %Ln webhooks ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln test(s)?</source>
   <translation>
    <numerusform>Envoyer %Ln test ?</numerusform>
    <numerusform>Envoyer %Ln tests ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln webhook(s)?</source>
   <translation>
    <numerusform>Restaurer %Ln webhook ?</numerusform>
    <numerusform>Restaurer %Ln webhooks ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Enable %Ln Webhook(s)</source>
   <translation>
    <numerusform>Activer %Ln webhook</numerusform>
    <numerusform>Activer %Ln webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Disable %Ln Webhook(s)</source>
   <translation>
    <numerusform>Désactiver %Ln webhook</numerusform>
    <numerusform>Désactiver %Ln webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln Webhook(s)</source>
   <translation>
    <numerusform>Supprimer %Ln webhook</numerusform>
    <numerusform>Supprimer %Ln webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Test(s)</source>
   <translation>
    <numerusform>Envoyer %Ln test</numerusform>
    <numerusform>Envoyer %Ln tests</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore %Ln Webhook(s)</source>
   <translation>
    <numerusform>Restaurer %Ln webhook</numerusform>
    <numerusform>Restaurer %Ln webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Enabling %Ln webhook(s)…</source>
   <translation>
    <numerusform>Activation de %Ln webhook…</numerusform>
    <numerusform>Activation de %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Disabling %Ln webhook(s)…</source>
   <translation>
    <numerusform>Désactivation de %Ln webhook…</numerusform>
    <numerusform>Désactivation de %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleting %Ln webhook(s)…</source>
   <translation>
    <numerusform>Suppression de %Ln webhook…</numerusform>
    <numerusform>Suppression de %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sending %Ln test(s)…</source>
   <translation>
    <numerusform>Envoi de %Ln test…</numerusform>
    <numerusform>Envoi de %Ln tests…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restoring %Ln webhook(s)…</source>
   <translation>
    <numerusform>Restauration de %Ln webhook…</numerusform>
    <numerusform>Restauration de %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs no requests to Qovery: each test goes from this computer to the target.</source>
   <translation>Ne demande aucune requête à Qovery : chaque test va de cet ordinateur à la cible.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln request(s)</source>
   <translation>
    <numerusform>%Ln requête</numerusform>
    <numerusform>%Ln requêtes</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs %1. How many are left this hour is not known.</source>
   <translation>Demande %1. On ne sait pas combien il en reste pour cette heure.</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>Needs %1; %2 are left this hour.</source>
   <translation>Demande %1 ; il en reste %2 pour cette heure.</translation>
  </message>
  <message>
   <source>Needs %1; %2 are left until %3.</source>
   <translation>Demande %1 ; il en reste %2 jusqu’à %3.</translation>
  </message>
  <message>
   <source>That is more than is left. It will pause when Qovery refuses, and go on when you say so.</source>
   <translation>C’est plus qu’il n’en reste. L’opération fera une pause quand Qovery refusera, et continuera quand vous le direz.</translation>
  </message>
  <message>
   <source>That is more than is left. It will pause when Qovery refuses, and can go on at %1.</source>
   <translation>C’est plus qu’il n’en reste. L’opération fera une pause quand Qovery refusera, et pourra continuer à %1.</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <comment>progress</comment>
   <translation>%1 sur %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln webhook(s) enabled</source>
   <translation>
    <numerusform>Webhook activé : %1 sur %Ln</numerusform>
    <numerusform>Webhooks activés : %1 sur %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln webhook(s) disabled</source>
   <translation>
    <numerusform>Webhook désactivé : %1 sur %Ln</numerusform>
    <numerusform>Webhooks désactivés : %1 sur %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln webhook(s) deleted</source>
   <translation>
    <numerusform>Webhook supprimé : %1 sur %Ln</numerusform>
    <numerusform>Webhooks supprimés : %1 sur %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln test(s) accepted</source>
   <translation>
    <numerusform>Test accepté : %1 sur %Ln</numerusform>
    <numerusform>Tests acceptés : %1 sur %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln webhook(s) restored</source>
   <translation>
    <numerusform>Webhook restauré : %1 sur %Ln</numerusform>
    <numerusform>Webhooks restaurés : %1 sur %Ln</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 already so</source>
   <translation>%1 déjà dans cet état</translation>
  </message>
  <message>
   <source>%1 written and not checked</source>
   <translation>%1 sans vérification après écriture</translation>
  </message>
  <message>
   <source>%1 failed</source>
   <translation>%1 en échec</translation>
  </message>
  <message>
   <source>%1 changed on the server and left alone</source>
   <translation>%1 sans traitement, car modifié sur le serveur</translation>
  </message>
  <message>
   <source>%1 deleted meanwhile</source>
   <translation>%1 disparu entre-temps</translation>
  </message>
  <message>
   <source>%1 not as asked</source>
   <translation>%1 avec un autre résultat que demandé</translation>
  </message>
  <message>
   <source>%1 not known</source>
   <translation>%1 au résultat inconnu</translation>
  </message>
  <message>
   <source>%1 not begun</source>
   <translation>%1 sans traitement</translation>
  </message>
  <message>
   <source>%1 under way</source>
   <translation>%1 en cours</translation>
  </message>
  <message>
   <source>%1 waiting</source>
   <translation>%1 en attente</translation>
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
   <translation>En attente</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>Suppression</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Already so</source>
   <translation>Déjà dans cet état</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Changed on the server</source>
   <translation>Modifié sur le serveur</translation>
  </message>
  <message>
   <source>Deleted meanwhile</source>
   <translation>Supprimé entre-temps</translation>
  </message>
  <message>
   <source>Not as asked</source>
   <translation>Autre que demandé</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Non commencé</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>state, detail</comment>
   <translation>%1 : %2</translation>
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
   <translation>Cible</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Détail</translation>
  </message>
  <message>
   <source>Send Again from This Computer</source>
   <translation>Renvoyer depuis cet ordinateur</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln delivery(s) again from this computer?</source>
   <translation>
    <numerusform>Renvoyer %Ln envoi depuis cet ordinateur ?</numerusform>
    <numerusform>Renvoyer %Ln envois depuis cet ordinateur ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Again</source>
   <translation>
    <numerusform>Renvoyer %Ln envoi</numerusform>
    <numerusform>Renvoyer %Ln envois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sending %Ln delivery(s) again…</source>
   <translation>
    <numerusform>Renvoi de %Ln envoi…</numerusform>
    <numerusform>Renvoi de %Ln envois…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln delivery(s) accepted</source>
   <translation>
    <numerusform>Envoi accepté : %1 sur %Ln</numerusform>
    <numerusform>Envois acceptés : %1 sur %Ln</numerusform>
   </translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Envoi</translation>
  </message>
 </context>
 <context>
  <name>ChangesDialog</name>
  <message>
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <source>Saving “%1” changes</source>
   <translation>L’enregistrement de « %1 » modifie</translation>
  </message>
  <message>
   <source>Lost, because this version does not know them: %1.</source>
   <translation>Perdu, car cette version ne les connaît pas : %1.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>+ %1</source>
   <translation>+ %1</translation>
  </message>
  <message>
   <source>%1, added: %2</source>
   <translation>%1, ajouté : %2</translation>
  </message>
  <message>
   <source>− %1</source>
   <translation>− %1</translation>
  </message>
  <message>
   <source>%1, removed: %2</source>
   <translation>%1, retiré : %2</translation>
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
   <translation>Comparer</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>« %1 »</translation>
  </message>
  <message>
   <source>Nothing differs between the two.</source>
   <translation>Rien ne diffère entre les deux.</translation>
  </message>
  <message>
   <source>The same in both</source>
   <translation>Identique des deux côtés</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>%1, another path</source>
   <comment>two addresses with the same mask</comment>
   <translation>%1, chemin différent</translation>
  </message>
  <message>
   <source>≠ %1</source>
   <comment>a field that differs</comment>
   <translation>≠ %1</translation>
  </message>
  <message>
   <source>%1 differs</source>
   <translation>%1 diffère</translation>
  </message>
  <message>
   <source>%1 is the same</source>
   <translation>%1 est identique</translation>
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
   <translation>pas un environnement de plus ni de moins</translation>
  </message>
  <message>
   <source>Compared with saved</source>
   <translation>Par rapport à l’enregistré</translation>
  </message>
  <message numerus="yes">
   <source>%Ln environments added</source>
   <translation>
    <numerusform>%Ln environnement ajouté</numerusform>
    <numerusform>%Ln environnements ajoutés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln environments removed</source>
   <translation>
    <numerusform>%Ln environnement retiré</numerusform>
    <numerusform>%Ln environnements retirés</numerusform>
   </translation>
  </message>
  <message>
   <source>Show saved filter</source>
   <translation>Afficher le filtre enregistré</translation>
  </message>
  <message>
   <source>Show edited filter</source>
   <translation>Afficher le filtre modifié</translation>
  </message>
 </context>
 <context>
  <name>ConfirmDialog</name>
  <message>
   <source>Type “%1” to confirm.</source>
   <translation>Tapez « %1 » pour confirmer.</translation>
  </message>
 </context>
 <context>
  <name>ConflictDialog</name>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>“%1” was changed on the server %2.</source>
   <translation>« %1 » a été modifié sur le serveur %2.</translation>
  </message>
  <message>
   <source>“%1” was changed on the server.</source>
   <translation>« %1 » a été modifié sur le serveur.</translation>
  </message>
  <message>
   <source>Nothing was saved. What was changed there and what you changed do not touch each other.</source>
   <translation>Rien n’a été enregistré. Ce qui y a été modifié et ce que vous avez modifié ne se recoupent pas.</translation>
  </message>
  <message>
   <source>Nothing was saved. Choose for each field what is to be on the server.</source>
   <translation>Rien n’a été enregistré. Choisissez pour chaque champ ce qui doit être sur le serveur.</translation>
  </message>
  <message>
   <source>When you opened it</source>
   <translation>À l’ouverture</translation>
  </message>
  <message>
   <source>On the server now</source>
   <translation>Sur le serveur maintenant</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Votre version</translation>
  </message>
  <message>
   <source>%1, another path</source>
   <translation>%1, chemin différent</translation>
  </message>
  <message>
   <source>%1, yet another path</source>
   <translation>%1, encore un autre chemin</translation>
  </message>
  <message>
   <source>%1, when you opened it: %2</source>
   <translation>%1, à l’ouverture : %2</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Version du serveur</translation>
  </message>
  <message>
   <source>%1, on the server now: %2</source>
   <translation>%1, sur le serveur maintenant : %2</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Ma version</translation>
  </message>
  <message>
   <source>%1, yours: %2</source>
   <translation>%1, votre version : %2</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Set; it may have been replaced</source>
   <translation>Défini ; il a peut-être été remplacé</translation>
  </message>
  <message>
   <source>Set meanwhile</source>
   <translation>Défini entre-temps</translation>
  </message>
  <message>
   <source>%1. It cannot be read: to keep it you are asked for it.</source>
   <translation>%1. Il ne peut pas être lu : pour le garder, il vous est demandé.</translation>
  </message>
  <message>
   <source>Merged without conflict</source>
   <translation>Fusionné sans conflit</translation>
  </message>
  <message>
   <source>%1, %2: %3</source>
   <comment>field, whose it is, value</comment>
   <translation>%1, %2 : %3</translation>
  </message>
  <message>
   <source>theirs</source>
   <translation>version du serveur</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>votre version</translation>
  </message>
  <message>
   <source>Take All Theirs</source>
   <translation>Tout prendre du serveur</translation>
  </message>
  <message>
   <source>Keep All Mine</source>
   <translation>Garder toute ma version</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Take Theirs</source>
   <translation>Prendre la version du serveur</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Choose for %1.</source>
   <translation>Choisissez pour %1.</translation>
  </message>
 </context>
 <context>
  <name>ConnectDialog</name>
  <message>
   <source>The clipboard holds no text.</source>
   <translation>Le presse-papiers ne contient pas de texte.</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Asking %1 which organizations the token sees.</source>
   <translation>Demande à %1 des organisations que voit le jeton.</translation>
  </message>
  <message>
   <source>Open Read-only (%1)</source>
   <translation>Ouvrir en lecture seule (%1)</translation>
  </message>
  <message>
   <source>The webhooks as they were seen last</source>
   <translation>Les webhooks tels qu’ils ont été vus la dernière fois</translation>
  </message>
  <message>
   <source>Not available on this desktop session.</source>
   <translation>Indisponible dans cette session de bureau.</translation>
  </message>
  <message>
   <source>Locked now. The desktop asks for its password when the token is stored.</source>
   <translation>Verrouillé pour l’instant. Le bureau demande son mot de passe au moment de stocker le jeton.</translation>
  </message>
  <message>
   <source>As an account of its own, beside the stored token of %1.</source>
   <translation>En tant que compte séparé, à côté du jeton stocké de %1.</translation>
  </message>
  <message>
   <source>The desktop's password store, such as GNOME Keyring or KWallet.</source>
   <translation>Le stockage de mots de passe du bureau, comme GNOME Keyring ou KWallet.</translation>
  </message>
  <message>
   <source>Kept in memory and forgotten when you quit.</source>
   <translation>Gardé en mémoire et oublié quand vous quittez.</translation>
  </message>
  <message>
   <source>Kept in memory and forgotten when you quit. You paste it again next time.</source>
   <translation>Gardé en mémoire et oublié quand vous quittez. Vous le collerez à nouveau la prochaine fois.</translation>
  </message>
  <message>
   <source>Waiting for the keyring…</source>
   <translation>En attente du trousseau…</translation>
  </message>
  <message>
   <source>The desktop may ask for its password.</source>
   <translation>Le bureau demande peut-être son mot de passe.</translation>
  </message>
  <message>
   <source>expanded</source>
   <translation>déplié</translation>
  </message>
  <message>
   <source>collapsed</source>
   <translation>replié</translation>
  </message>
  <message>
   <source>Connect to Qovery</source>
   <translation>Se connecter à Qovery</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Vérifier à nouveau</translation>
  </message>
  <message>
   <source>Keep the token</source>
   <translation>Conserver le jeton</translation>
  </message>
  <message>
   <source>The app reads and changes webhooks with an API token.</source>
   <translation>L’application lit et modifie les webhooks avec un jeton d’API.</translation>
  </message>
  <message>
   <source>API &amp;token</source>
   <translation>&amp;Jeton d’API</translation>
  </message>
  <message>
   <source>API token</source>
   <translation>Jeton d’API</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Pastes the token and checks it</source>
   <translation>Colle le jeton et le vérifie</translation>
  </message>
  <message>
   <source>In the Qovery console: Organization settings, then API Token, then Add new. A role that may manage webhooks is needed.</source>
   <translation>Dans la console Qovery : « Organization settings », puis « API Token », puis « Add new ». Il faut un rôle qui peut gérer les webhooks.</translation>
  </message>
  <message>
   <source>Open console</source>
   <translation>Ouvrir la console</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <source>API URL</source>
   <translation>URL de l’API</translation>
  </message>
  <message>
   <source>API &amp;URL</source>
   <translation>&amp;URL de l’API</translation>
  </message>
  <message>
   <source>Use Demo Data</source>
   <translation>Utiliser la démo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Se connecter</translation>
  </message>
 </context>
 <context>
  <name>ConnectHelp</name>
  <message>
   <source>Made in the Qovery console: Organization settings, then API Token, then Add new. Qovery shows it once.</source>
   <translation>Créé dans la console Qovery : « Organization settings », puis « API Token », puis « Add new ». Qovery ne l’affiche qu’une fois.</translation>
  </message>
  <message>
   <source>It has a role. One that may manage webhooks is needed: with another, Qovery refuses with 403.</source>
   <translation>Il a un rôle. Il en faut un qui peut gérer les webhooks : avec un autre, Qovery refuse avec 403.</translation>
  </message>
  <message>
   <source>It is sent to the API URL and nowhere else, and checked there before it is kept.</source>
   <translation>Il est envoyé à l’URL de l’API et nulle part ailleurs, et y est vérifié avant d’être conservé.</translation>
  </message>
  <message>
   <source>Qovery answers 1,000 requests an hour with one token. Whatever else uses the same token shares them.</source>
   <translation>Qovery répond à 1 000 requêtes par heure avec un jeton. Tout ce qui utilise le même jeton se les partage.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Takes the token from the clipboard and asks Qovery whether it is good.</source>
   <translation>Prend le jeton dans le presse-papiers et demande à Qovery s’il est valable.</translation>
  </message>
  <message>
   <source>Keep the Token</source>
   <translation>Conserver le jeton</translation>
  </message>
  <message>
   <source>Where the token stays once Qovery has accepted it. This application never writes it to a file.</source>
   <translation>Où le jeton reste une fois que Qovery l’a accepté. Cette application ne l’écrit jamais dans un fichier.</translation>
  </message>
  <message>
   <source>In the System Keyring</source>
   <translation>Dans le trousseau du système</translation>
  </message>
  <message>
   <source>GNOME Keyring or KWallet stores the token with the API URL that it belongs to. The next start connects with it.</source>
   <translation>GNOME Keyring ou KWallet conserve le jeton avec l’URL de l’API à laquelle il appartient. Le prochain démarrage l’utilise pour se connecter.</translation>
  </message>
  <message>
   <source>Signing out in Settings removes it from there.</source>
   <translation>Se déconnecter dans les réglages l’en retire.</translation>
  </message>
  <message>
   <source>For This Session Only</source>
   <translation>Pour cette session seulement</translation>
  </message>
  <message>
   <source>The token is kept until you quit. The next start asks for it again.</source>
   <translation>Le jeton est conservé jusqu’à ce que vous quittiez. Le prochain démarrage le redemande.</translation>
  </message>
  <message>
   <source>API URL</source>
   <translation>URL de l’API</translation>
  </message>
  <message>
   <source>Where Qovery's API is: https://api.qovery.com. Another address starts with https://, or with http:// when it is on this computer.</source>
   <translation>Où se trouve l’API de Qovery : https://api.qovery.com. Une autre adresse commence par https://, ou par http:// si elle est sur cet ordinateur.</translation>
  </message>
  <message>
   <source>A stored token goes only to the address it was stored with. For another address it is asked for.</source>
   <translation>Un jeton conservé n’est envoyé qu’à l’adresse avec laquelle il a été conservé. Pour une autre adresse, il est demandé.</translation>
  </message>
  <message>
   <source>Use Demo Data</source>
   <translation>Utiliser la démo</translation>
  </message>
  <message>
   <source>Shows invented webhooks of a server on this computer. No token is needed, and nothing leaves this computer.</source>
   <translation>Affiche des webhooks inventés, d’un serveur sur cet ordinateur. Aucun jeton n’est nécessaire, et rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>What Was Seen Last</source>
   <translation>Ce qui a été vu en dernier</translation>
  </message>
  <message>
   <source>Opens the webhooks as this computer has kept them. Nothing can be changed there.</source>
   <translation>Ouvre les webhooks tels que cet ordinateur les a conservés. Rien ne peut y être modifié.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Closes the dialog. The token that was entered is not kept.</source>
   <translation>Ferme la fenêtre. Le jeton saisi n’est pas conservé.</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Se connecter</translation>
  </message>
  <message>
   <source>Checks the token, keeps it as chosen, and opens its webhooks.</source>
   <translation>Vérifie le jeton, le conserve comme choisi, et ouvre ses webhooks.</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Jeton</translation>
  </message>
 </context>
 <context>
  <name>ConnectTexts</name>
  <message>
   <source>Token accepted: no organization</source>
   <translation>Jeton accepté : aucune organisation</translation>
  </message>
  <message>
   <source>It sees none. Connect asks for the ID or the console URL of an organization.</source>
   <translation>Il n’en voit aucune. « Se connecter » demande l’ID ou l’URL de console d’une organisation.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>et %n autre</numerusform>
    <numerusform>et %n autres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Token accepted: %n organization(s)</source>
   <translation>
    <numerusform>Jeton accepté : %n organisation</numerusform>
    <numerusform>Jeton accepté : %n organisations</numerusform>
   </translation>
  </message>
  <message>
   <source>Token accepted, but it may not list organizations (403)</source>
   <translation>Jeton accepté, mais il ne peut pas lister les organisations (403)</translation>
  </message>
  <message>
   <source>Connect asks for the ID or the console URL of the organization.</source>
   <translation>« Se connecter » demande l’ID ou l’URL de console de l’organisation.</translation>
  </message>
  <message>
   <source>Token rejected (401). Check that it was copied whole.</source>
   <translation>Jeton rejeté (401). Vérifiez qu’il a été copié en entier.</translation>
  </message>
  <message>
   <source>A token that was deleted in the Qovery console, or that has expired, is rejected as well.</source>
   <translation>Un jeton qui a été supprimé dans la console Qovery, ou qui a expiré, est rejeté aussi.</translation>
  </message>
  <message>
   <source>Not allowed (403)</source>
   <translation>Non autorisé (403)</translation>
  </message>
  <message>
   <source>The token is known, but its role is not enough. A role that may manage webhooks is needed.</source>
   <translation>Le jeton est connu, mais son rôle ne suffit pas. Il faut un rôle qui peut gérer les webhooks.</translation>
  </message>
  <message>
   <source>%1 cannot be reached</source>
   <translation>%1 est injoignable</translation>
  </message>
  <message>
   <source>%1 does not answer like Qovery</source>
   <translation>%1 ne répond pas comme Qovery</translation>
  </message>
  <message>
   <source>Check the API URL under Advanced.</source>
   <translation>Vérifiez l’URL de l’API sous « Avancé ».</translation>
  </message>
  <message>
   <source>The token could not be checked</source>
   <translation>Le jeton n’a pas pu être vérifié</translation>
  </message>
  <message>
   <source>No keyring is available</source>
   <translation>Aucun trousseau n’est disponible</translation>
  </message>
  <message>
   <source>There is no Secret Service (org.freedesktop.secrets). Start GNOME Keyring or KWallet, then check again. The token is never written to a plain file.</source>
   <translation>Il n’y a pas de Secret Service (org.freedesktop.secrets). Démarrez GNOME Keyring ou KWallet, puis vérifiez à nouveau. Le jeton n’est jamais écrit dans un fichier en clair.</translation>
  </message>
  <message>
   <source>The keyring is locked</source>
   <translation>Le trousseau est verrouillé</translation>
  </message>
  <message>
   <source>Unlock it, for instance in Passwords and Keys, then check again. Connect asks the desktop to unlock it.</source>
   <translation>Déverrouillez-le, par exemple dans « Mots de passe et clés », puis vérifiez à nouveau. « Se connecter » demande au bureau de le déverrouiller.</translation>
  </message>
  <message>
   <source>The keyring refused access</source>
   <translation>Le trousseau a refusé l’accès</translation>
  </message>
  <message>
   <source>The Secret Service does not let this application in. Allow it in the desktop's or the sandbox's settings, then check again.</source>
   <translation>Le Secret Service ne laisse pas entrer cette application. Autorisez-la dans les réglages du bureau ou du bac à sable, puis vérifiez à nouveau.</translation>
  </message>
  <message>
   <source>The keyring does not answer</source>
   <translation>Le trousseau ne répond pas</translation>
  </message>
  <message>
   <source>The Secret Service (org.freedesktop.secrets) is there, but silent. Look for a prompt of the desktop behind other windows, or restart the keyring, then check again.</source>
   <translation>Le Secret Service (org.freedesktop.secrets) est là, mais muet. Cherchez une demande du bureau derrière d’autres fenêtres, ou redémarrez le trousseau, puis vérifiez à nouveau.</translation>
  </message>
  <message>
   <source>The keyring failed</source>
   <translation>Le trousseau a échoué</translation>
  </message>
  <message>
   <source>The Secret Service answered with an error. Restart the keyring, then check again.</source>
   <translation>Le Secret Service a répondu par une erreur. Redémarrez le trousseau, puis vérifiez à nouveau.</translation>
  </message>
  <message>
   <source>The token was not stored</source>
   <translation>Le jeton n’a pas été stocké</translation>
  </message>
  <message>
   <source>The keyring did not give back what was written. Try again, or keep it for this session only.</source>
   <translation>Le trousseau n’a pas rendu ce qui y a été écrit. Réessayez, ou conservez-le pour cette session seulement.</translation>
  </message>
  <message>
   <source>%1. %2 Or keep it for this session only.</source>
   <translation>%1. %2 Ou conservez-le pour cette session seulement.</translation>
  </message>
  <message>
   <source>The token is still in the keyring: it did not confirm the removal. Try again.</source>
   <translation>Le jeton est toujours dans le trousseau : celui-ci n’a pas confirmé la suppression. Réessayez.</translation>
  </message>
  <message>
   <source>The token is still in the keyring. %1. %2</source>
   <translation>Le jeton est toujours dans le trousseau. %1. %2</translation>
  </message>
  <message>
   <source>The token in %1 was not used</source>
   <translation>Le jeton de %1 n’a pas été utilisé</translation>
  </message>
  <message>
   <source>The variable is empty or holds characters that no token has. Set it right and start again, or enter a token.</source>
   <translation>La variable est vide ou contient des caractères qu’aucun jeton ne comporte. Corrigez-la et redémarrez, ou saisissez un jeton.</translation>
  </message>
  <message>
   <source>The token in %1 was not accepted</source>
   <translation>Le jeton de %1 n’a pas été accepté</translation>
  </message>
  <message>
   <source>Not connected with the token in %1</source>
   <translation>Pas de connexion avec le jeton de %1</translation>
  </message>
  <message>
   <source>The keyring no longer holds the token</source>
   <translation>Le trousseau ne contient plus le jeton</translation>
  </message>
  <message>
   <source>It was removed elsewhere. Enter it again.</source>
   <translation>Il a été retiré ailleurs. Saisissez-le à nouveau.</translation>
  </message>
  <message>
   <source>The stored token cannot be read</source>
   <translation>Le jeton stocké est illisible</translation>
  </message>
  <message>
   <source>The keyring's entry was changed elsewhere. Enter the token again to replace it.</source>
   <translation>L’entrée du trousseau a été modifiée ailleurs. Saisissez à nouveau le jeton pour la remplacer.</translation>
  </message>
  <message>
   <source>The stored token could not be read</source>
   <translation>Le jeton stocké n’a pas pu être lu</translation>
  </message>
  <message>
   <source>It is kept in the keyring, see below. Check again, or enter a token for this session.</source>
   <translation>Il est conservé dans le trousseau, voir ci-dessous. Vérifiez à nouveau, ou saisissez un jeton pour cette session.</translation>
  </message>
  <message>
   <source>This address needs its own token</source>
   <translation>Cette adresse a besoin de son propre jeton</translation>
  </message>
  <message>
   <source>The stored token belongs to %1 and is sent nowhere else.</source>
   <translation>Le jeton stocké appartient à %1 et n’est envoyé nulle part ailleurs.</translation>
  </message>
  <message>
   <source>Not connected with the stored token</source>
   <translation>Pas de connexion avec le jeton stocké</translation>
  </message>
  <message>
   <source>%1 no longer accepts the token (401)</source>
   <translation>%1 n’accepte plus le jeton (401)</translation>
  </message>
  <message>
   <source>It was deleted, replaced or has expired. Enter a new one.</source>
   <translation>Il a été supprimé, remplacé ou a expiré. Saisissez-en un nouveau.</translation>
  </message>
  <message>
   <source>The demo data could not be opened</source>
   <translation>Les données de démonstration n’ont pas pu être ouvertes</translation>
  </message>
  <message>
   <source>Enter an API token.</source>
   <translation>Saisissez un jeton d’API.</translation>
  </message>
  <message>
   <source>A token is one line without control characters. Copy it again.</source>
   <translation>Un jeton est une seule ligne sans caractères de contrôle. Copiez-le à nouveau.</translation>
  </message>
  <message>
   <source>A token has only letters, digits and signs of ASCII. Copy it again.</source>
   <translation>Un jeton ne comporte que des lettres, des chiffres et des signes ASCII. Copiez-le à nouveau.</translation>
  </message>
  <message>
   <source>This is too long for a token. Copy only the token.</source>
   <translation>C’est trop long pour un jeton. Copiez seulement le jeton.</translation>
  </message>
  <message>
   <source>Enter the API URL, usually https://api.qovery.com.</source>
   <translation>Saisissez l’URL de l’API, en général https://api.qovery.com.</translation>
  </message>
  <message>
   <source>Start the address with https://</source>
   <translation>Commencez l’adresse par https://</translation>
  </message>
  <message>
   <source>Not encrypted: http:// is allowed only for this computer (127.0.0.1, localhost).</source>
   <translation>Non chiffré : http:// n’est autorisé que pour cet ordinateur (127.0.0.1, localhost).</translation>
  </message>
  <message>
   <source>Leave out the user name and password before the @.</source>
   <translation>Omettez le nom d’utilisateur et le mot de passe avant le @.</translation>
  </message>
  <message>
   <source>This is no address of an API: a host, an optional port and path, nothing after ? or #.</source>
   <translation>Ce n’est pas l’adresse d’une API : un hôte, éventuellement un port et un chemin, rien après ? ou #.</translation>
  </message>
 </context>
 <context>
  <name>ConnectionController</name>
  <message>
   <source>Token from the keyring</source>
   <translation>Jeton du trousseau</translation>
  </message>
  <message>
   <source>Token for this session only</source>
   <translation>Jeton pour cette session seulement</translation>
  </message>
  <message>
   <source>Token from %1</source>
   <translation>Jeton provenant de %1</translation>
  </message>
  <message>
   <source>Demo data</source>
   <translation>Données de démonstration</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>CoverageTexts</name>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <translation>
    <numerusform>%1 et %Ln autre</numerusform>
    <numerusform>%1 et %Ln autres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln environments, %1 of them production</source>
   <extracomment>%n: environments; %1: how many of them are production</extracomment>
   <translation>
    <numerusform>%Ln environnement, dont %1 de production</numerusform>
    <numerusform>%Ln environnements, dont %1 de production</numerusform>
   </translation>
  </message>
  <message>
   <source>No longer for %1, but for %2, in %3.</source>
   <translation>Ne se déclenche plus pour %1, mais pour %2, dans %3.</translation>
  </message>
  <message>
   <source>No longer for %1 in %2.</source>
   <translation>Ne se déclenche plus pour %1 dans %2.</translation>
  </message>
  <message>
   <source>Also for %1 in %2.</source>
   <translation>Se déclenche aussi pour %1 dans %2.</translation>
  </message>
  <message>
   <source>Save and reduce production coverage?</source>
   <translation>Enregistrer et réduire la couverture de la production ?</translation>
  </message>
  <message>
   <source>Save and fire for every project?</source>
   <translation>Enregistrer et se déclencher pour tous les projets ?</translation>
  </message>
  <message>
   <source>Save and fire for every production environment?</source>
   <translation>Enregistrer et se déclencher pour tous les environnements de production ?</translation>
  </message>
  <message numerus="yes">
   <source>For %1, no other webhook fires in %Ln of them.</source>
   <translation>
    <numerusform>Pour %1, aucun autre webhook ne se déclenche dans %Ln d’entre eux.</numerusform>
    <numerusform>Pour %1, aucun autre webhook ne se déclenche dans %Ln d’entre eux.</numerusform>
   </translation>
  </message>
  <message>
   <source>For %1, no other webhook fires there.</source>
   <translation>Pour %1, aucun autre webhook ne s’y déclenche.</translation>
  </message>
  <message>
   <source>For %1, only “%2” still fires there.</source>
   <translation>Pour %1, seul « %2 » s’y déclenche encore.</translation>
  </message>
  <message numerus="yes">
   <source>For %1, %Ln other webhooks still fire there.</source>
   <translation>
    <numerusform>Pour %1, %Ln autre webhook s’y déclenche encore.</numerusform>
    <numerusform>Pour %1, %Ln autres webhooks s’y déclenchent encore.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Disabled, “%1” no longer fires for any of its %Ln production environments.</source>
   <translation>
    <numerusform>Désactivé, « %1 » ne se déclenche plus pour son environnement de production (%Ln).</numerusform>
    <numerusform>Désactivé, « %1 » ne se déclenche plus pour aucun de ses %Ln environnements de production.</numerusform>
   </translation>
  </message>
  <message>
   <source>“%1” no longer fires for %2.</source>
   <translation>« %1 » ne se déclenche plus pour %2.</translation>
  </message>
  <message numerus="yes">
   <source>It no longer fires for %1 in %Ln production environments.</source>
   <translation>
    <numerusform>Il ne se déclenche plus pour %1 dans %Ln environnement de production.</numerusform>
    <numerusform>Il ne se déclenche plus pour %1 dans %Ln environnements de production.</numerusform>
   </translation>
  </message>
  <message>
   <source>“%1” then fires for every project, those created later included.</source>
   <translation>« %1 » se déclenche alors pour tous les projets, y compris ceux créés plus tard.</translation>
  </message>
  <message>
   <source>“%1” then fires for every production environment.</source>
   <translation>« %1 » se déclenche alors pour tous les environnements de production.</translation>
  </message>
  <message numerus="yes">
   <source>In total +%Ln environments, −%1.</source>
   <translation>
    <numerusform>Au total +%Ln environnement, −%1.</numerusform>
    <numerusform>Au total +%Ln environnements, −%1.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CurlImportDialog</name>
  <message>
   <source>New from cURL</source>
   <translation>Nouveau depuis cURL</translation>
  </message>
  <message>
   <source>cURL &amp;command</source>
   <translation>&amp;Commande cURL</translation>
  </message>
  <message>
   <source>Paste a curl command that creates or replaces a webhook. It is only read: nothing is sent or run, and its token is not used. You see the webhook before it is saved.</source>
   <translation>Collez une commande curl qui crée ou remplace un webhook. Elle est seulement lue : rien n’est envoyé ni exécuté, et son jeton n’est pas utilisé. Vous voyez le webhook avant qu’il soit enregistré.</translation>
  </message>
  <message>
   <source>cURL command</source>
   <translation>Commande cURL</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Continue…</source>
   <translation>Continuer…</translation>
  </message>
  <message>
   <source>The command is for %1; %2 is open.</source>
   <translation>La commande est pour %1 ; c’est %2 qui est ouvert.</translation>
  </message>
  <message>
   <source>The command is for the organization %1; “%2” is open.</source>
   <translation>La commande est pour l’organisation %1 ; c’est « %2 » qui est ouverte.</translation>
  </message>
  <message>
   <source>Choose “Use Here” to make the webhook in “%1” instead.</source>
   <translation>Choisissez « Utiliser ici » pour créer le webhook dans « %1 » à la place.</translation>
  </message>
  <message>
   <source>This command cannot be used</source>
   <translation>Cette commande ne peut pas être utilisée</translation>
  </message>
  <message>
   <source>The command replaces the webhook %1. Here it makes a new one; the old one stays.</source>
   <translation>La commande remplace le webhook %1. Ici, elle en crée un nouveau ; l’ancien reste.</translation>
  </message>
  <message>
   <source>The command was understood</source>
   <translation>La commande a été comprise</translation>
  </message>
  <message>
   <source>The command is for somewhere else</source>
   <translation>La commande est destinée à un autre endroit</translation>
  </message>
  <message>
   <source>Use Here…</source>
   <translation>Utiliser ici…</translation>
  </message>
 </context>
 <context>
  <name>CurlTexts</name>
  <message>
   <source>This does not begin with curl. Paste the whole command.</source>
   <translation>Cela ne commence pas par curl. Collez la commande entière.</translation>
  </message>
  <message>
   <source>A quotation mark is opened and never closed. Copy the command again, to its end.</source>
   <translation>Un guillemet est ouvert et jamais fermé. Copiez à nouveau la commande, jusqu’à la fin.</translation>
  </message>
  <message>
   <source>%1 reads a file, and files are not read here. Put the text itself into the command.</source>
   <translation>%1 lit un fichier, et aucun fichier n’est lu ici. Mettez le texte lui-même dans la commande.</translation>
  </message>
  <message>
   <source>%1 would be filled in by your shell, and nothing is run here. Replace it with its value.</source>
   <translation>%1 serait remplacé par votre shell, et rien n’est exécuté ici. Mettez sa valeur à la place.</translation>
  </message>
  <message>
   <source>%1 names a proxy. Remove it: the command is only read, not sent.</source>
   <translation>%1 désigne un proxy. Retirez-le : la commande est seulement lue, pas envoyée.</translation>
  </message>
  <message>
   <source>This is more than one command. Paste a single curl command.</source>
   <translation>Il y a plus d’une commande. Collez une seule commande curl.</translation>
  </message>
  <message>
   <source>The option %1 is not understood. Remove it when the webhook does not need it.</source>
   <translation>L’option %1 n’est pas comprise. Retirez-la si le webhook n’en a pas besoin.</translation>
  </message>
  <message>
   <source>The command names no address. It ends with https://api.qovery.com/organization/…/webhook.</source>
   <translation>La commande n’indique pas d’adresse. Celle-ci se termine par https://api.qovery.com/organization/…/webhook.</translation>
  </message>
  <message>
   <source>This is not a call that creates or replaces a webhook. Its address ends with /organization/…/webhook.</source>
   <translation>Ce n’est pas un appel qui crée ou remplace un webhook. Son adresse se termine par /organization/…/webhook.</translation>
  </message>
  <message>
   <source>The command has no body. The webhook stands behind -d or --data.</source>
   <translation>La commande n’a pas de corps. Le webhook se trouve après -d ou --data.</translation>
  </message>
  <message>
   <source>The body is not valid JSON, at character %1.</source>
   <translation>Le corps n’est pas du JSON valable, au caractère %1.</translation>
  </message>
  <message>
   <source>The body is not valid JSON.</source>
   <translation>Le corps n’est pas du JSON valable.</translation>
  </message>
  <message>
   <source>The field “%1” of the body is missing or has a value that a webhook cannot have.</source>
   <translation>Le champ « %1 » du corps manque ou a une valeur qu’un webhook ne peut pas avoir.</translation>
  </message>
  <message>
   <source>The text is too long for a webhook.</source>
   <translation>Le texte est trop long pour un webhook.</translation>
  </message>
  <message>
   <source>The event %1 is called %2.</source>
   <translation>L’événement %1 s’appelle %2.</translation>
  </message>
  <message>
   <source>The kind was missing; %1 is assumed.</source>
   <translation>Le type manquait ; %1 est supposé.</translation>
  </message>
  <message>
   <source>The token in the command is not used.</source>
   <translation>Le jeton de la commande n’est pas utilisé.</translation>
  </message>
  <message>
   <source>The secret was only a placeholder and was left out.</source>
   <translation>Le secret n’était qu’un texte de remplacement et a été omis.</translation>
  </message>
  <message>
   <source>The field “%1” is not one of a webhook and was left out.</source>
   <translation>Le champ « %1 » n’appartient pas à un webhook et a été omis.</translation>
  </message>
  <message>
   <source>Typographic quotation marks were read as plain ones.</source>
   <translation>Les guillemets typographiques ont été lus comme des guillemets droits.</translation>
  </message>
  <message>
   <source>Whether it is enabled was not said; it will be.</source>
   <translation>Il n’était pas dit s’il est activé ; il le sera.</translation>
  </message>
  <message>
   <source>The method was missing; POST is assumed.</source>
   <translation>La méthode manquait ; POST est supposé.</translation>
  </message>
  <message>
   <source>The target URL was only a placeholder: enter the real one.</source>
   <translation>L’URL cible n’était qu’un texte de remplacement : saisissez la vraie.</translation>
  </message>
  <message>
   <source>A line went on without a backslash at its end.</source>
   <translation>Une ligne continuait sans barre oblique inverse à la fin.</translation>
  </message>
 </context>
 <context>
  <name>DeleteUndo</name>
  <message>
   <source>Undo within 10 seconds creates it again with a new ID.</source>
   <translation>Pendant 10 secondes, « Annuler » le recrée avec un nouvel ID.</translation>
  </message>
  <message>
   <source>Undo within 10 seconds creates it again with a new ID; its secret must be entered again.</source>
   <translation>Pendant 10 secondes, « Annuler » le recrée avec un nouvel ID ; son secret doit être saisi à nouveau.</translation>
  </message>
  <message>
   <source>Undo within 10 seconds creates it again with a new ID; its secret is taken from the keyring.</source>
   <translation>Pendant 10 secondes, « Annuler » le recrée avec un nouvel ID ; son secret est repris du trousseau.</translation>
  </message>
  <message>
   <source>Undo within 10 seconds creates it again with a new ID and the secret that is remembered for this session.</source>
   <translation>Pendant 10 secondes, « Annuler » le recrée avec un nouvel ID et le secret mémorisé pour cette session.</translation>
  </message>
  <message>
   <source>Undo (%1 s)</source>
   <extracomment>VISUAL.md: the seconds that are left</extracomment>
   <translation>Annuler (%1 s)</translation>
  </message>
  <message>
   <source>Deleted “%1”.</source>
   <translation>« %1 » supprimé.</translation>
  </message>
  <message numerus="yes">
   <source>Deleted %Ln webhook(s).</source>
   <translation>
    <numerusform>%Ln webhook supprimé.</numerusform>
    <numerusform>%Ln webhooks supprimés.</numerusform>
   </translation>
  </message>
  <message>
   <source>“%1” was created again as a new webhook, ID %2.</source>
   <translation>« %1 » a été recréé en tant que nouveau webhook, ID %2.</translation>
  </message>
 </context>
 <context>
  <name>DeliveriesPanel</name>
  <message>
   <source>Notify when a webhook's deliveries begin to fail, and when they recover</source>
   <translation>Notifier quand les envois d’un webhook commencent à échouer, et quand ils se rétablissent</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>Effacer…</translation>
  </message>
  <message>
   <source>Room for kept deliveries</source>
   <translation>Place pour les envois conservés</translation>
  </message>
  <message>
   <source>Keep at most</source>
   <translation>Conserver au plus</translation>
  </message>
  <message>
   <source>No delivery is kept.</source>
   <translation>Aucun envoi n’est conservé.</translation>
  </message>
  <message>
   <source>No account is open.</source>
   <translation>Aucun compte n’est ouvert.</translation>
  </message>
  <message>
   <source>Counting what is kept…</source>
   <translation>Décompte de ce qui est conservé…</translation>
  </message>
  <message>
   <source>%1 kept for this account, %2.</source>
   <comment>number of deliveries, then bytes</comment>
   <translation>Conservé pour ce compte : %1, %2.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln delivery(s)</source>
   <translation>
    <numerusform>%Ln envoi</numerusform>
    <numerusform>%Ln envois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln kept delivery(s)?</source>
   <translation>
    <numerusform>Supprimer %Ln envoi conservé ?</numerusform>
    <numerusform>Supprimer %Ln envois conservés ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Of every organization of this account. What Qovery still lists is read again; what it lists no more is gone.</source>
   <translation>De toutes les organisations de ce compte. Ce que Qovery liste encore est relu ; ce qu’il ne liste plus est perdu.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Delete Deliveries</source>
   <translation>Supprimer les envois</translation>
  </message>
 </context>
 <context>
  <name>DeliveriesView</name>
  <message numerus="yes">
   <source>%Ln row(s) copied, with the targets masked.</source>
   <translation>
    <numerusform>%Ln ligne copiée, avec la cible masquée.</numerusform>
    <numerusform>%Ln lignes copiées, avec les cibles masquées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Again from This Computer</source>
   <translation>
    <numerusform>Renvoyer %Ln envoi depuis cet ordinateur</numerusform>
    <numerusform>Renvoyer %Ln envois depuis cet ordinateur</numerusform>
   </translation>
  </message>
  <message>
   <source>Send Again from This Computer</source>
   <translation>Renvoyer depuis cet ordinateur</translation>
  </message>
  <message>
   <source>Edit Webhook</source>
   <translation>Modifier le webhook</translation>
  </message>
  <message>
   <source>Show Webhook in the List</source>
   <translation>Afficher le webhook dans la liste</translation>
  </message>
  <message numerus="yes">
   <source>Copy %Ln Row(s)</source>
   <translation>
    <numerusform>Copier %Ln ligne</numerusform>
    <numerusform>Copier %Ln lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy Row</source>
   <translation>Copier la ligne</translation>
  </message>
  <message numerus="yes">
   <source>Send the Newest %Ln Again from This Computer</source>
   <translation>
    <numerusform>Renvoyer le plus récent (%Ln) depuis cet ordinateur</numerusform>
    <numerusform>Renvoyer les %Ln plus récents depuis cet ordinateur</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send All %Ln Again from This Computer</source>
   <translation>
    <numerusform>Renvoyer le seul (%Ln) depuis cet ordinateur</numerusform>
    <numerusform>Renvoyer tous les %Ln depuis cet ordinateur</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DeliveryDrawer</name>
  <message>
   <source>Delivery</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Requête</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copié.</translation>
  </message>
  <message>
   <source>Saved as “%1”.</source>
   <translation>Enregistré sous « %1 ».</translation>
  </message>
  <message>
   <source>Target URL copied. The clipboard is cleared after a minute.</source>
   <translation>URL cible copiée. Le presse-papiers est effacé au bout d’une minute.</translation>
  </message>
  <message>
   <source>Send Again from This Computer</source>
   <translation>Renvoyer d’ici</translation>
  </message>
  <message>
   <source>Copy as cURL</source>
   <translation>Copier en cURL</translation>
  </message>
  <message>
   <source>Save Payload</source>
   <translation>Enregistrer la charge utile</translation>
  </message>
  <message>
   <source>Copy as cURL, Ctrl+Shift+C</source>
   <translation>Copier en cURL, Ctrl+Maj+C</translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Again from This Computer</source>
   <translation>
    <numerusform>Renvoyer %Ln envoi d’ici</numerusform>
    <numerusform>Renvoyer %Ln envois d’ici</numerusform>
   </translation>
  </message>
  <message>
   <source>Select a delivery</source>
   <translation>Sélectionnez un envoi</translation>
  </message>
  <message>
   <source>This delivery is not kept any more</source>
   <translation>Cet envoi n’est plus conservé</translation>
  </message>
  <message>
   <source>Qovery told no payload: there is nothing to send.</source>
   <translation>Qovery n’a pas communiqué de charge utile : il n’y a rien à envoyer.</translation>
  </message>
  <message>
   <source>The payload as it was recorded goes out from this computer, not from Qovery.</source>
   <translation>La charge utile telle qu’elle a été enregistrée part de cet ordinateur, pas de Qovery.</translation>
  </message>
  <message>
   <source>Edit Webhook</source>
   <translation>Modifier le webhook</translation>
  </message>
  <message>
   <source>Kept on this computer since %1; Qovery lists it no more.</source>
   <translation>Conservé sur cet ordinateur depuis %1 ; Qovery ne le liste plus.</translation>
  </message>
  <message>
   <source>A secret in it was masked before it was kept.</source>
   <translation>Un secret y a été masqué avant la conservation.</translation>
  </message>
  <message>
   <source>cURL command copied. Put the secret in the place of its placeholder.</source>
   <translation>Commande cURL copiée. Mettez le secret à la place de son texte de remplacement.</translation>
  </message>
  <message>
   <source>cURL command copied.</source>
   <translation>Commande cURL copiée.</translation>
  </message>
  <message>
   <source>Payload saved as “%1”.</source>
   <translation>Charge utile enregistrée sous « %1 ».</translation>
  </message>
  <message>
   <source>The payload was not saved as “%1”: %2. Choose another place.</source>
   <translation>La charge utile n’a pas été enregistrée sous « %1 » : %2. Choisissez un autre emplacement.</translation>
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
   <translation>Modifier le webhook</translation>
  </message>
  <message>
   <source>Close, Esc</source>
   <translation>Fermer, Échap</translation>
  </message>
  <message>
   <source>the webhook is not listed any more</source>
   <translation>le webhook n’est plus dans la liste</translation>
  </message>
  <message>
   <source>Show “%1” in the list</source>
   <translation>Afficher « %1 » dans la liste</translation>
  </message>
 </context>
 <context>
  <name>DeliveryFacets</name>
  <message>
   <source>Any project</source>
   <translation>Tous les projets</translation>
  </message>
  <message>
   <source>Any environment</source>
   <translation>Tous les environnements</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Plus de filtres</translation>
  </message>
  <message>
   <source>Any, such as 404</source>
   <translation>Tous, ou par exemple 404</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Environnement</translation>
  </message>
  <message>
   <source>Status code</source>
   <translation>Code de statut</translation>
  </message>
  <message>
   <source>Any kind</source>
   <translation>Tous les types</translation>
  </message>
 </context>
 <context>
  <name>DeliveryFilterBar</name>
  <message>
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Follow new deliveries</source>
   <translation>Suivre les nouveaux</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>24 hours</source>
   <translation>24 h</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 j</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 j</translation>
  </message>
  <message>
   <source>Custom…</source>
   <translation>Autre…</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Filters: %1</source>
   <translation>Filtres : %1</translation>
  </message>
  <message>
   <source>Kind, project, environment, status code</source>
   <translation>Type, projet, environnement, code de statut</translation>
  </message>
  <message>
   <source>Any event</source>
   <translation>Tout événement</translation>
  </message>
  <message>
   <source>All webhooks</source>
   <translation>Tout webhook</translation>
  </message>
  <message>
   <source>Not listed any more</source>
   <translation>Plus dans la liste</translation>
  </message>
 </context>
 <context>
  <name>DeliveryLogFilter</name>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Successful</source>
   <translation>Réussis</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échoués</translation>
  </message>
  <message>
   <source>No response</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <source>24 hours</source>
   <translation>24 h</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 j</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 j</translation>
  </message>
  <message>
   <source>All kept</source>
   <translation>Tout conservé</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <comment>days</comment>
   <translation>du %1 au %2</translation>
  </message>
  <message>
   <source>since %1</source>
   <comment>day</comment>
   <translation>depuis le %1</translation>
  </message>
  <message>
   <source>until %1</source>
   <comment>day</comment>
   <translation>jusqu’au %1</translation>
  </message>
  <message>
   <source>Event: %1</source>
   <translation>Événement : %1</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>« %1 »</translation>
  </message>
  <message>
   <source>project %1</source>
   <translation>projet %1</translation>
  </message>
  <message>
   <source>environment %1</source>
   <translation>environnement %1</translation>
  </message>
  <message>
   <source>status %1</source>
   <translation>statut %1</translation>
  </message>
 </context>
 <context>
  <name>DeliveryLogView</name>
  <message>
   <source>Clear Filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <source>A webhook that is not listed any more</source>
   <translation>Un webhook qui n’est plus dans la liste</translation>
  </message>
  <message numerus="yes">
   <source>Showing %1 of %Ln kept delivery(s)</source>
   <translation>
    <numerusform>Affiché : %1 sur %Ln envoi conservé</numerusform>
    <numerusform>Affichés : %1 sur %Ln envois conservés</numerusform>
   </translation>
  </message>
  <message>
   <source>Hidden by: %1</source>
   <translation>Masqués par : %1</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>Showing what this computer has kept.</source>
   <translation>Affichage de ce que cet ordinateur a conservé.</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Réessayer</translation>
  </message>
  <message numerus="yes">
   <source>%Ln new delivery(s)</source>
   <translation>
    <numerusform>%Ln nouvel envoi</numerusform>
    <numerusform>%Ln nouveaux envois</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Send Test…</source>
   <translation>Envoyer un test…</translation>
  </message>
  <message>
   <source>No organization is open</source>
   <translation>Aucune organisation n’est ouverte</translation>
  </message>
  <message>
   <source>The deliveries of its webhooks appear here.</source>
   <translation>Les envois de ses webhooks apparaissent ici.</translation>
  </message>
  <message>
   <source>Deliveries are not kept yet</source>
   <translation>Les envois ne sont pas encore conservés</translation>
  </message>
  <message>
   <source>They are read once the data of this account on this computer is open.</source>
   <translation>Ils sont lus dès que les données de ce compte sur cet ordinateur sont ouvertes.</translation>
  </message>
  <message>
   <source>Loading deliveries…</source>
   <translation>Chargement des envois…</translation>
  </message>
  <message>
   <source>Loading deliveries of %1…</source>
   <translation>Chargement des envois de %1…</translation>
  </message>
  <message>
   <source>Qovery has one log a webhook; they are read one after the other.</source>
   <translation>Qovery a un journal par webhook ; ils sont lus l’un après l’autre.</translation>
  </message>
  <message>
   <source>No deliveries match</source>
   <translation>Aucun envoi ne correspond</translation>
  </message>
  <message numerus="yes">
   <source>%Ln kept delivery(s) are hidden by %1.</source>
   <translation>
    <numerusform>%Ln envoi conservé est masqué par %1.</numerusform>
    <numerusform>%Ln envois conservés sont masqués par %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Deliveries could not be read</source>
   <translation>Les envois n’ont pas pu être lus</translation>
  </message>
  <message>
   <source>This computer has kept none of them.</source>
   <translation>Cet ordinateur n’en a conservé aucun.</translation>
  </message>
  <message>
   <source>Deliveries appear here once an event fires.</source>
   <translation>Les envois apparaissent ici dès qu’un événement se déclenche.</translation>
  </message>
  <message>
   <source>No deliveries yet</source>
   <translation>Pas encore d’envois</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>Deliveries were not read yet</source>
   <translation>Les envois n’ont pas encore été lus</translation>
  </message>
  <message>
   <source>Refresh reads them from Qovery, one webhook after the other.</source>
   <translation>« Actualiser » les lit chez Qovery, un webhook après l’autre.</translation>
  </message>
 </context>
 <context>
  <name>DeliveryReadings</name>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Pas encore lu</translation>
  </message>
  <message>
   <source>Read %1</source>
   <comment>an age</comment>
   <translation>Lu %1</translation>
  </message>
  <message numerus="yes">
   <source>Read from %1 of %Ln webhook(s) · the oldest %2</source>
   <translation>
    <numerusform>Lu pour %1 sur %Ln webhook · le plus ancien %2</numerusform>
    <numerusform>Lu pour %1 sur %Ln webhooks · le plus ancien %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read from %Ln webhook(s) · %1</source>
   <translation>
    <numerusform>Lu pour %Ln webhook · %1</numerusform>
    <numerusform>Lu pour %Ln webhooks · %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Qovery has one log a webhook; they are read one after the other.</source>
   <translation>Qovery a un journal par webhook ; ils sont lus l’un après l’autre.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>webhook, age</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>%1: not read yet</source>
   <comment>webhook</comment>
   <translation>%1 : pas encore lu</translation>
  </message>
  <message numerus="yes">
   <source>%Ln more were read later.</source>
   <translation>
    <numerusform>%Ln de plus a été lu plus tard.</numerusform>
    <numerusform>%Ln de plus ont été lus plus tard.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln delivery(s) could not be understood and are not shown.</source>
   <translation>
    <numerusform>%Ln envoi n’a pas pu être compris et n’est pas affiché.</numerusform>
    <numerusform>%Ln envois n’ont pas pu être compris et ne sont pas affichés.</numerusform>
   </translation>
  </message>
  <message>
   <source>The deliveries of “%1” could not be read: %2.</source>
   <translation>Les envois de « %1 » n’ont pas pu être lus : %2.</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>« %1 »</translation>
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
    <numerusform>%1 et %Ln autre</numerusform>
    <numerusform>%1 et %Ln autres</numerusform>
   </translation>
  </message>
  <message>
   <source>The deliveries of %1 could not be read: %2.</source>
   <translation>Les envois de %1 n’ont pas pu être lus : %2.</translation>
  </message>
  <message>
   <source>The deliveries of %1 could not be read.</source>
   <translation>Les envois de %1 n’ont pas pu être lus.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>webhook, sentence</comment>
   <translation>%1 : %2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln more could not be read.</source>
   <translation>
    <numerusform>%Ln de plus n’a pas pu être lu.</numerusform>
    <numerusform>%Ln de plus n’ont pas pu être lus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Paused: %Ln request(s) are kept for you</source>
   <translation>
    <numerusform>En pause : %Ln requête vous est réservée</numerusform>
    <numerusform>En pause : %Ln requêtes vous sont réservées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Paused until %1: %Ln request(s) are kept for you</source>
   <translation>
    <numerusform>En pause jusqu’à %1 : %Ln requête vous est réservée</numerusform>
    <numerusform>En pause jusqu’à %1 : %Ln requêtes vous sont réservées</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DeliveryTab</name>
  <message>
   <source>Live</source>
   <translation>En direct</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Afficher tous</translation>
  </message>
  <message>
   <source>Reads the log of this webhook every few seconds, while requests are left</source>
   <translation>Lit le journal de ce webhook toutes les quelques secondes, tant qu’il reste des requêtes</translation>
  </message>
  <message>
   <source>Opens the log of this webhook in the Deliveries view</source>
   <translation>Ouvre le journal de ce webhook dans la vue Envois</translation>
  </message>
 </context>
 <context>
  <name>DeliveryTableView</name>
  <message>
   <source>Deliveries</source>
   <translation>Envois</translation>
  </message>
  <message>
   <source>Time of Day</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Ancienneté</translation>
  </message>
 </context>
 <context>
  <name>DeliveryTarget</name>
  <message>
   <source>Show the target URL</source>
   <translation>Afficher l’URL cible</translation>
  </message>
  <message>
   <source>Copy the target URL</source>
   <translation>Copier l’URL cible</translation>
  </message>
  <message>
   <source>An earlier target: the webhook's target is another one today.</source>
   <translation>Une cible antérieure : celle du webhook est une autre aujourd’hui.</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>URL cible</translation>
  </message>
  <message>
   <source>the target was not told</source>
   <translation>la cible n’a pas été communiquée</translation>
  </message>
  <message>
   <source>Hide the target URL</source>
   <translation>Masquer l’URL cible</translation>
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
   <translation>Événement : %1</translation>
  </message>
  <message>
   <source>Response: %1</source>
   <translation>Réponse : %1</translation>
  </message>
  <message>
   <source>The webhook is not in the list any more.</source>
   <translation>Le webhook n’est plus dans la liste.</translation>
  </message>
  <message>
   <source>Sent to an earlier target of the webhook.</source>
   <translation>Envoyé à une cible antérieure du webhook.</translation>
  </message>
  <message>
   <source>Kept on this computer; Qovery lists it no more.</source>
   <translation>Conservé sur cet ordinateur ; Qovery ne le liste plus.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>Project / environment</source>
   <translation>Projet / environnement</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Réponse</translation>
  </message>
 </context>
 <context>
  <name>DeliveryTexts</name>
  <message>
   <source>No response</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Non communiqué</translation>
  </message>
  <message>
   <source>Status not told</source>
   <translation>Statut non communiqué</translation>
  </message>
  <message>
   <source>Delivered, status %1</source>
   <translation>Livré, statut %1</translation>
  </message>
  <message>
   <source>Failed, redirected with status %1</source>
   <translation>Échec, redirection avec le statut %1</translation>
  </message>
  <message>
   <source>Failed, status %1</source>
   <translation>Échec, statut %1</translation>
  </message>
  <message>
   <source>Failed, no response</source>
   <translation>Échec, sans réponse</translation>
  </message>
  <message>
   <source>Not clear, status %1</source>
   <translation>Pas clair, statut %1</translation>
  </message>
  <message>
   <source>Not clear, no status was told</source>
   <translation>Pas clair, aucun statut communiqué</translation>
  </message>
  <message>
   <source>Qovery's delivery ended at a redirect: what the target wants to be called is another address. Enter the final address as the target URL.</source>
   <translation>L’envoi de Qovery s’est terminé par une redirection : la cible veut être appelée à une autre adresse. Saisissez l’adresse finale comme URL cible.</translation>
  </message>
  <message>
   <source>No answer in HTTP came back. The target is an address that every computer has for itself: check that the receiver runs on the one that delivers, and at this port.</source>
   <translation>Aucune réponse HTTP n’est revenue. La cible est une adresse que chaque ordinateur a pour lui-même : vérifiez que le récepteur tourne sur celui qui envoie, et à ce port.</translation>
  </message>
  <message>
   <source>No answer in HTTP came back. The target is an address inside a private network: check that it can be reached from where Qovery runs.</source>
   <translation>Aucune réponse HTTP n’est revenue. La cible est une adresse dans un réseau privé : vérifiez qu’elle est joignable de là où tourne Qovery.</translation>
  </message>
  <message>
   <source>No answer in HTTP came back: the host name, the connection, the certificate or the target itself may be the reason. Check that the target runs; a test send tells what this computer gets from it.</source>
   <translation>Aucune réponse HTTP n’est revenue : le nom d’hôte, la connexion, le certificat ou la cible elle-même peuvent en être la cause. Vérifiez que la cible tourne ; un envoi de test montre ce que cet ordinateur en reçoit.</translation>
  </message>
  <message>
   <source>%1 is not a final status. Look into the target's log at %2.</source>
   <translation>%1 n’est pas un statut final. Consultez le journal de la cible à %2.</translation>
  </message>
  <message>
   <source>Qovery did not say what the target answered. Look into the target's log at %1.</source>
   <translation>Qovery n’a pas dit ce que la cible a répondu. Consultez le journal de la cible à %1.</translation>
  </message>
  <message>
   <source>Something before the target answered for it: the target does not run, is overloaded or took too long. Check that it runs, then send this delivery again.</source>
   <translation>Quelque chose a répondu à la place de la cible : elle ne tourne pas, est surchargée ou a mis trop de temps. Vérifiez qu’elle tourne, puis renvoyez cet envoi.</translation>
  </message>
  <message>
   <source>The target answered with an error of its own. Look into its log at %1, then send this delivery again.</source>
   <translation>La cible a répondu par une erreur qui lui est propre. Consultez son journal à %1, puis renvoyez cet envoi.</translation>
  </message>
  <message>
   <source>Slack takes no message at this address; its answer says why. Make a new address in Slack under Incoming Webhooks, and enter it as the target URL.</source>
   <translation>Slack n’accepte pas de message à cette adresse ; sa réponse dit pourquoi. Créez une nouvelle adresse dans Slack sous « Incoming Webhooks », et saisissez-la comme URL cible.</translation>
  </message>
  <message>
   <source>The target refused the request. Check which secret header it expects, Qovery-Signature or Qovery-Secret, and set the secret it knows.</source>
   <translation>La cible a refusé la requête. Vérifiez quel en-tête de secret elle attend, Qovery-Signature ou Qovery-Secret, et définissez le secret qu’elle connaît.</translation>
  </message>
  <message>
   <source>The target has nothing at this address. Check the path of the target URL.</source>
   <translation>La cible n’a rien à cette adresse. Vérifiez le chemin de l’URL cible.</translation>
  </message>
  <message>
   <source>The target does not accept POST at this address. Check the path of the target URL.</source>
   <translation>La cible n’accepte pas POST à cette adresse. Vérifiez le chemin de l’URL cible.</translation>
  </message>
  <message>
   <source>The payload was too large for the target. Raise its limit, then send this delivery again.</source>
   <translation>La charge utile était trop grande pour la cible. Relevez sa limite, puis renvoyez cet envoi.</translation>
  </message>
  <message>
   <source>The target did not accept the payload, which is a Slack message. Check that the target is Slack, or choose the kind Standard.</source>
   <translation>La cible n’a pas accepté la charge utile, qui est un message Slack. Vérifiez que la cible est Slack, ou choisissez le type Standard.</translation>
  </message>
  <message>
   <source>The target did not accept the payload. Check that the kind of the webhook, %1, is what it expects; its answer may say more.</source>
   <translation>La cible n’a pas accepté la charge utile. Vérifiez que le type du webhook, %1, est celui qu’elle attend ; sa réponse en dit peut-être plus.</translation>
  </message>
  <message>
   <source>The target limits how often it may be called. Raise the limit there, or wait, then send this delivery again.</source>
   <translation>La cible limite la fréquence des appels. Relevez-y la limite, ou attendez, puis renvoyez cet envoi.</translation>
  </message>
  <message>
   <source>The target refused the request. Its answer may say why.</source>
   <translation>La cible a refusé la requête. Sa réponse dit peut-être pourquoi.</translation>
  </message>
  <message>
   <source>The delivery before it also got no response.</source>
   <translation>L’envoi précédent n’a pas reçu de réponse non plus.</translation>
  </message>
  <message>
   <source>The delivery before it got no response.</source>
   <translation>L’envoi précédent n’a pas reçu de réponse.</translation>
  </message>
  <message>
   <source>The delivery before it also got %1.</source>
   <translation>L’envoi précédent a reçu %1 aussi.</translation>
  </message>
  <message>
   <source>The delivery before it got %1.</source>
   <translation>L’envoi précédent a reçu %1.</translation>
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
   <translation>Vide</translation>
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
   <translation>Aujourd’hui, %1</translation>
  </message>
  <message>
   <source>Yesterday, %1</source>
   <translation>Hier, %1</translation>
  </message>
  <message>
   <source>%1, in the future</source>
   <translation>%1, dans le futur</translation>
  </message>
  <message>
   <source>—</source>
   <comment>time not known</comment>
   <translation>—</translation>
  </message>
  <message>
   <source>Time not known</source>
   <translation>Date inconnue</translation>
  </message>
  <message>
   <source>time not known</source>
   <translation>date inconnue</translation>
  </message>
  <message>
   <source>%1 ahead of this computer's clock</source>
   <translation>%1 en avance sur l’horloge de cet ordinateur</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>arrêté</translation>
  </message>
  <message>
   <source>sent, and no answer came</source>
   <translation>envoyé, et aucune réponse n’est arrivée</translation>
  </message>
  <message>
   <source>no response</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>Sent again from this computer %1: %2</source>
   <translation>Renvoyé depuis cet ordinateur %1 : %2</translation>
  </message>
 </context>
 <context>
  <name>DeliveryToolbar</name>
  <message>
   <source>Search deliveries</source>
   <translation>Rechercher des envois</translation>
  </message>
  <message>
   <source>Search in payloads and responses</source>
   <translation>Rechercher dans les charges utiles et les réponses</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>New Webhook</source>
   <translation>Nouveau webhook</translation>
  </message>
  <message>
   <source>New webhook, Ctrl+N</source>
   <translation>Nouveau webhook, Ctrl+N</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>chip, shortcut</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Refreshing…</source>
   <translation>Actualisation…</translation>
  </message>
  <message>
   <source>Refresh, F5</source>
   <translation>Actualiser, F5</translation>
  </message>
 </context>
 <context>
  <name>DemoProcess</name>
  <message>
   <source>The demo server could not be started: %1 is missing or cannot be run. Install the application again.</source>
   <translation>Le serveur de démonstration n’a pas pu être démarré : %1 manque ou ne peut pas être exécuté. Réinstallez l’application.</translation>
  </message>
  <message>
   <source>The demo server has stopped, and what was changed in it is gone. Started again, the demo begins with fresh data.</source>
   <translation>Le serveur de démonstration s’est arrêté, et ce qui y a été modifié est perdu. Redémarrée, la démo commence avec des données neuves.</translation>
  </message>
  <message>
   <source>The demo server ended before it was ready. Start the demo again.</source>
   <translation>Le serveur de démonstration s’est terminé avant d’être prêt. Redémarrez la démo.</translation>
  </message>
  <message>
   <source>The demo server gave an answer this version does not understand. Install the application again.</source>
   <translation>Le serveur de démonstration a donné une réponse que cette version ne comprend pas. Réinstallez l’application.</translation>
  </message>
 </context>
 <context>
  <name>DetailsHeader</name>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Send Test</source>
   <translation>Tester</translation>
  </message>
  <message>
   <source>cURL</source>
   <translation>cURL</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Copy as cURL</source>
   <translation>Copier en cURL</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>URL cible</translation>
  </message>
  <message>
   <source>Show Target URL</source>
   <translation>Afficher l’URL cible</translation>
  </message>
  <message>
   <source>Copy Target URL</source>
   <translation>Copier l’URL cible</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>command, shortcut</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Hide Target URL</source>
   <translation>Masquer l’URL cible</translation>
  </message>
 </context>
 <context>
  <name>DetailsPane</name>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Select a webhook</source>
   <translation>Sélectionnez un webhook</translation>
  </message>
  <message>
   <source>Its settings and matches appear here.</source>
   <translation>Ses réglages et sa portée apparaissent ici.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Résumé</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>Portée</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Audit</source>
   <translation>Audit</translation>
  </message>
  <message>
   <source>Matches, %1</source>
   <translation>Portée, %1</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Envois</translation>
  </message>
 </context>
 <context>
  <name>DiagnosticsDialog</name>
  <message>
   <source>Copy Diagnostics</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>For a report of a fault: versions, this computer's desktop, and counts. In it is no token, no secret, no target URL, and no name of an organization, a webhook or a user. The host of the API is in it. It is always in English.</source>
   <translation>Pour signaler un défaut : versions, bureau de cet ordinateur et décomptes. Il ne contient ni jeton, ni secret, ni URL cible, ni nom d’une organisation, d’un webhook ou d’un utilisateur. L’hôte de l’API y figure. Il est toujours en anglais.</translation>
  </message>
 </context>
 <context>
  <name>DiffDialog</name>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>%1 → %2</source>
   <comment>two times</comment>
   <translation>%1 → %2</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Ce qui diffère</translation>
  </message>
  <message>
   <source>Show Fields</source>
   <translation>Afficher les champs</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Select a changed webhook first.</source>
   <translation>Sélectionnez d’abord un webhook modifié.</translation>
  </message>
 </context>
 <context>
  <name>Display</name>
  <message>
   <source>qovery-webhooks needs a graphical display, and none can be reached: start it on a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>qovery-webhooks a besoin d’un affichage graphique, et aucun n’est joignable : démarrez-le dans un bureau, ou définissez DISPLAY ou WAYLAND_DISPLAY.</translation>
  </message>
 </context>
 <context>
  <name>DraftKeeping</name>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>You were entering a new webhook (%1) and did not save it.</source>
   <translation>Vous saisissiez un nouveau webhook (%1) et ne l’avez pas enregistré.</translation>
  </message>
  <message>
   <source>You were entering the new webhook “%1” (%2) and did not save it.</source>
   <translation>Vous saisissiez le nouveau webhook « %1 » (%2) et ne l’avez pas enregistré.</translation>
  </message>
  <message>
   <source>You were editing “%1” (%2) and did not save it.</source>
   <translation>Vous modifiiez « %1 » (%2) et n’avez pas enregistré.</translation>
  </message>
 </context>
 <context>
  <name>EditorDialog</name>
  <message>
   <source>This webhook has settings that this version does not know: %1. Qovery replaces the whole webhook when it is saved, so saving loses them.</source>
   <translation>Ce webhook a des réglages que cette version ne connaît pas : %1. Qovery remplace le webhook entier à l’enregistrement, donc enregistrer les perd.</translation>
  </message>
  <message>
   <source>Edit Webhook — %1</source>
   <translation>Modifier le webhook — %1</translation>
  </message>
  <message>
   <source>New Webhook</source>
   <translation>Nouveau webhook</translation>
  </message>
  <message>
   <source>Save Changes</source>
   <translation>Enregistrer les modifications</translation>
  </message>
  <message>
   <source>Create Webhook</source>
   <translation>Créer le webhook</translation>
  </message>
  <message>
   <source>Loaded %1.</source>
   <translation>Chargé à %1.</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <source>Creating…</source>
   <translation>Création…</translation>
  </message>
  <message>
   <source>Changed: %1.</source>
   <translation>Modifié : %1.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln fields changed.</source>
   <translation>
    <numerusform>%Ln champ modifié.</numerusform>
    <numerusform>%Ln champs modifiés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Preview (%1)</source>
   <translation>Aperçu (%1)</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Parts of the editor</source>
   <translation>Parties de l’éditeur</translation>
  </message>
  <message>
   <source>Show Changes</source>
   <translation>Afficher les modifications</translation>
  </message>
  <message>
   <source>Send Test…</source>
   <translation>Envoyer un test…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>This is what the server has now. Nothing is left to save.</source>
   <translation>C’est ce que le serveur a maintenant. Il ne reste rien à enregistrer.</translation>
  </message>
  <message>
   <source>“%1” was deleted on the server. It is created again, with a new ID.</source>
   <translation>« %1 » a été supprimé sur le serveur. Il est recréé, avec un nouvel ID.</translation>
  </message>
  <message>
   <source>Its secret was not kept in this window: enter it again.</source>
   <translation>Son secret n’a pas été gardé dans cette fenêtre : saisissez-le à nouveau.</translation>
  </message>
  <message>
   <source>Back to Editing</source>
   <translation>Revenir à la modification</translation>
  </message>
  <message>
   <source>Save Anyway</source>
   <translation>Enregistrer quand même</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Recharger</translation>
  </message>
  <message>
   <source>Reload “%1” and drop your changes?</source>
   <translation>Recharger « %1 » et abandonner vos modifications ?</translation>
  </message>
  <message>
   <source>The editor then shows what the server has now. What you entered is lost.</source>
   <translation>L’éditeur affiche alors ce que le serveur a maintenant. Votre saisie est perdue.</translation>
  </message>
  <message>
   <source>Keep Editing</source>
   <translation>Poursuivre la modification</translation>
  </message>
  <message>
   <source>Discard Changes</source>
   <translation>Abandonner les modifications</translation>
  </message>
  <message>
   <source>Discard the new webhook?</source>
   <translation>Abandonner le nouveau webhook ?</translation>
  </message>
  <message>
   <source>Discard the changes to “%1”?</source>
   <translation>Abandonner les modifications de « %1 » ?</translation>
  </message>
  <message>
   <source>What you entered is not saved.</source>
   <translation>Votre saisie n’est pas enregistrée.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Close Editor</source>
   <translation>Fermer l’éditeur</translation>
  </message>
  <message>
   <source>Close while “%1” is being saved?</source>
   <translation>Fermer pendant l’enregistrement de « %1 » ?</translation>
  </message>
  <message>
   <source>The change is under way and goes on. If it fails, what you entered is lost.</source>
   <translation>La modification est en cours et se poursuit. Si elle échoue, votre saisie est perdue.</translation>
  </message>
  <message>
   <source>Keep Waiting</source>
   <translation>Continuer d’attendre</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>EditorForm</name>
  <message>
   <source>Enabled</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>URL cible</translation>
  </message>
  <message>
   <source>Slack apps</source>
   <translation>Applications Slack</translation>
  </message>
  <message>
   <source>Qovery's guide</source>
   <translation>Guide de Qovery</translation>
  </message>
  <message>
   <source>Opens %1 in the browser</source>
   <translation>Ouvre %1 dans le navigateur</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <source>None selected means every type.</source>
   <translation>Aucune sélection signifie tous les types.</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environnements</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projets</translation>
  </message>
  <message>
   <source>None means every project.</source>
   <translation>Aucun signifie tous les projets.</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>%1: not known to this version, kept as it is</source>
   <translation>%1 : inconnu de cette version, conservé tel quel</translation>
  </message>
  <message>
   <source>Not encrypted: the secret would travel in clear text</source>
   <translation>Non chiffré : le secret circulerait en clair</translation>
  </message>
  <message>
   <source>Valid address. The path is masked like a secret.</source>
   <translation>Adresse valable. Le chemin est masqué comme un secret.</translation>
  </message>
  <message>
   <source>Slack makes the address: create an app, turn on Incoming Webhooks, add one for a channel and copy it.</source>
   <translation>C’est Slack qui fournit l’adresse : créez une application, activez « Incoming Webhooks », ajoutez-en un pour un canal et copiez-le.</translation>
  </message>
  <message>
   <source>Slack's own addresses are at hooks.slack.com. %1 has to understand Slack's format.</source>
   <translation>Les adresses de Slack même sont sur hooks.slack.com. %1 doit comprendre le format de Slack.</translation>
  </message>
 </context>
 <context>
  <name>EditorHelp</name>
  <message>
   <source>Qovery calls the target only while the webhook is enabled.</source>
   <translation>Qovery n’appelle la cible que tant que le webhook est activé.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: whether it disables a webhook by itself, for example after many failed deliveries.</source>
   <translation>Non documenté par Qovery : s’il désactive de lui-même un webhook, par exemple après de nombreux envois échoués.</translation>
  </message>
  <message>
   <source>The address that Qovery sends a POST request with JSON to. It starts with http:// or https://. With http:// everything travels unencrypted, the secret, too.</source>
   <translation>L’adresse à laquelle Qovery envoie une requête POST avec du JSON. Elle commence par http:// ou https://. Avec http://, tout circule sans chiffrement, y compris le secret.</translation>
  </message>
  <message>
   <source>Such an address can be a credential, as those of Slack are. So it is masked here unless it is being edited.</source>
   <translation>Une telle adresse peut donner accès à elle seule, comme celles de Slack. Elle est donc masquée ici, sauf pendant qu’on la modifie.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: whether it sends again what was not received, and what it records when nobody answers.</source>
   <translation>Non documenté par Qovery : s’il renvoie ce qui n’a pas été reçu, et ce qu’il consigne quand personne ne répond.</translation>
  </message>
  <message>
   <source>Standard: JSON in Qovery's format, with the organization, the project, the environment and the status of the deployment.</source>
   <translation>Standard : du JSON au format de Qovery, avec l’organisation, le projet, l’environnement et l’état du déploiement.</translation>
  </message>
  <message>
   <source>Slack: a message in the format of Slack's incoming webhooks. Their addresses are made in Slack.</source>
   <translation>Slack : un message au format des webhooks entrants de Slack. Leurs adresses se créent dans Slack.</translation>
  </message>
  <message>
   <source>A kind that this version does not know is kept as it is.</source>
   <translation>Un type que cette version ne connaît pas est gardé tel quel.</translation>
  </message>
  <message>
   <source>A text of your own, to tell webhooks apart. It may be empty: then the list shows the masked target in its place.</source>
   <translation>Un texte de votre choix, pour distinguer les webhooks. Il peut être vide : la liste montre alors la cible masquée à sa place.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: how long it may be.</source>
   <translation>Non documenté par Qovery : sa longueur maximale.</translation>
  </message>
  <message>
   <source>What Qovery calls the target for. At least one has to be selected.</source>
   <translation>Ce pour quoi Qovery appelle la cible. Il faut en sélectionner au moins un.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: for which of these events it reports the stop, the restart or the deletion of an environment.</source>
   <translation>Non documenté par Qovery : par lequel de ces événements il signale l’arrêt, le redémarrage ou la suppression d’un environnement.</translation>
  </message>
  <message>
   <source>Limits the webhook to environments of the selected types. None selected means every type.</source>
   <translation>Limite le webhook aux environnements des types sélectionnés. Sans sélection, tous les types comptent.</translation>
  </message>
  <message>
   <source>Limits the webhook to projects whose name matches one of these patterns. None means every project.</source>
   <translation>Limite le webhook aux projets dont le nom correspond à l’un de ces motifs. Sans motif, tous les projets comptent.</translation>
  </message>
  <message>
   <source>A pattern is a whole name, or a beginning with * after it: product* matches product and product-api. Capital and small letters are the same.</source>
   <translation>Un motif est un nom entier, ou un début suivi de * : product* correspond à product et à product-api. Majuscules et minuscules se valent.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: * anywhere but at the end. What such a pattern might match is listed under May also match, and not counted.</source>
   <translation>Non documenté par Qovery : * ailleurs qu’à la fin. Ce à quoi un tel motif pourrait correspondre figure sous « Peuvent aussi correspondre », sans être compté.</translation>
  </message>
  <message>
   <source>Enter or a comma adds what was typed. The arrow keys go to what was added.</source>
   <translation>Entrée ou une virgule ajoute ce qui a été saisi. Les flèches mènent à ce qui a été ajouté.</translation>
  </message>
  <message>
   <source>An event that this version does not know. While it is selected it is kept as it is.</source>
   <translation>Un événement que cette version ne connaît pas. Tant qu’il est sélectionné, il est gardé tel quel.</translation>
  </message>
  <message>
   <source>Qovery's name for it: %1.</source>
   <translation>Son nom chez Qovery : %1.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: whether the stop, the restart or the deletion of an environment counts, too.</source>
   <translation>Non documenté par Qovery : si l’arrêt, le redémarrage ou la suppression d’un environnement compte aussi.</translation>
  </message>
  <message>
   <source>One of Qovery's examples writes %1; its API document has no such event.</source>
   <translation>L’un des exemples de Qovery écrit %1 ; son document d’API ne connaît pas cet événement.</translation>
  </message>
  <message>
   <source>A deployment begins.</source>
   <translation>Un déploiement commence.</translation>
  </message>
  <message>
   <source>A deployment went well.</source>
   <translation>Un déploiement a réussi.</translation>
  </message>
  <message>
   <source>A deployment failed.</source>
   <translation>Un déploiement a échoué.</translation>
  </message>
  <message>
   <source>A deployment was cancelled.</source>
   <translation>Un déploiement a été annulé.</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Préréglages</translation>
  </message>
  <message>
   <source>Failures only selects Failed alone, Everything all four events. Events that this version does not know stay as they are.</source>
   <translation>« Échecs seulement » ne sélectionne qu’Échoué, « Tout » les quatre événements. Ceux que cette version ne connaît pas restent tels quels.</translation>
  </message>
  <message>
   <source>An environment type that this version does not know. While it is selected it is kept as it is.</source>
   <translation>Un type d’environnement que cette version ne connaît pas. Tant qu’il est sélectionné, il est gardé tel quel.</translation>
  </message>
  <message>
   <source>Selected: environments of this type are among those that the webhook fires for. With no type selected it fires for every type.</source>
   <translation>Sélectionné : les environnements de ce type sont parmi ceux pour lesquels le webhook se déclenche. Sans type sélectionné, il se déclenche pour tous les types.</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>Motif</translation>
  </message>
  <message>
   <source>One name or beginning of names of projects. Delete or Backspace removes it; Enter, Space or F2 takes it back into the field, to change it.</source>
   <translation>Un nom de projet, ou un début de noms. Suppr ou Retour arrière le retire ; Entrée, Espace ou F2 le reprend dans le champ, pour le modifier.</translation>
  </message>
  <message>
   <source>Yellow with a triangle: it does not do what it looks like. The preview says why.</source>
   <translation>En jaune avec un triangle : il ne fait pas ce qu’il semble faire. L’aperçu dit pourquoi.</translation>
  </message>
  <message>
   <source>Address for Slack</source>
   <translation>Adresse pour Slack</translation>
  </message>
  <message>
   <source>Opens the page in the browser. In Slack: create an app, turn on Incoming Webhooks, add one for a channel, and copy its address into Target URL.</source>
   <translation>Ouvre la page dans le navigateur. Dans Slack : créez une application, activez Incoming Webhooks, ajoutez-en un pour un canal et copiez son adresse dans « URL cible ».</translation>
  </message>
  <message>
   <source>Qovery sends the secret as it is in a header: it is no signature. Its documents disagree on the header's name: Qovery-Signature in the API document, Qovery-Secret on its documentation page.</source>
   <translation>Qovery envoie le secret tel quel dans un en-tête : ce n’est pas une signature. Ses documents ne s’accordent pas sur le nom de l’en-tête : Qovery-Signature dans le document d’API, Qovery-Secret sur sa page de documentation.</translation>
  </message>
  <message>
   <source>No Secret</source>
   <translation>Sans secret</translation>
  </message>
  <message>
   <source>Deliveries carry no secret: a receiver cannot tell by it whether it was Qovery that called.</source>
   <translation>Les envois ne portent pas de secret : le récepteur ne peut pas s’en servir pour savoir si c’est Qovery qui appelle.</translation>
  </message>
  <message>
   <source>Set or Replace the Secret</source>
   <translation>Définir ou remplacer le secret</translation>
  </message>
  <message>
   <source>From saving on, deliveries carry this secret. It cannot be read back: give it to the receiver, too.</source>
   <translation>Dès l’enregistrement, les envois portent ce secret. Il ne peut pas être relu : donnez-le aussi au récepteur.</translation>
  </message>
  <message>
   <source>Keep the Secret</source>
   <translation>Garder le secret</translation>
  </message>
  <message>
   <source>Sends the same secret again with this change. Qovery replaces the whole webhook with every change, has no way to say that the secret stays, and does not return it. So it comes from where you let this application remember it, or you enter it.</source>
   <translation>Envoie de nouveau le même secret avec cette modification. Qovery remplace le webhook entier à chaque modification, n’a pas de moyen de dire que le secret reste, et ne le rend pas. Il vient donc de là où vous avez laissé cette application le mémoriser, ou vous le saisissez.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: what it does with a secret that is another one. It may take it as the new one, or refuse the change.</source>
   <translation>Non documenté par Qovery : ce qu’il fait d’un secret différent. Il peut le prendre pour le nouveau, ou refuser la modification.</translation>
  </message>
  <message>
   <source>Remove the Secret</source>
   <translation>Retirer le secret</translation>
  </message>
  <message>
   <source>Saves the webhook without a secret, and reads back whether one is still set.</source>
   <translation>Enregistre le webhook sans secret, puis relit s’il en reste un.</translation>
  </message>
  <message>
   <source>Not documented by Qovery: what it does with the secret when a change comes without one.</source>
   <translation>Non documenté par Qovery : ce qu’il fait du secret quand une modification arrive sans secret.</translation>
  </message>
  <message>
   <source>Current Secret</source>
   <translation>Secret actuel</translation>
  </message>
  <message>
   <source>The secret that is set now, as it was given to the receiver. Neither Qovery nor this application can show it.</source>
   <translation>Le secret défini à présent, tel que le récepteur l’a reçu. Ni Qovery ni cette application ne peuvent le montrer.</translation>
  </message>
  <message>
   <source>It is written to no file: a draft that is kept has no secret in it. Only the keyring may keep it, and only when you say so.</source>
   <translation>Il n’est écrit dans aucun fichier : un brouillon gardé n’en contient pas. Seul le trousseau peut le garder, et seulement si vous le demandez.</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Any text in one line: it travels in a header. The eye shows it.</source>
   <translation>Un texte quelconque sur une ligne : il circule dans un en-tête. L’œil le montre.</translation>
  </message>
  <message>
   <source>Generate</source>
   <translation>Générer</translation>
  </message>
  <message>
   <source>Makes a secret of 256 random bits, in 43 characters that every header and shell takes, and shows it.</source>
   <translation>Crée un secret de 256 bits aléatoires, en 43 caractères que tout en-tête et tout shell acceptent, et le montre.</translation>
  </message>
  <message>
   <source>Remembered Secret</source>
   <translation>Secret mémorisé</translation>
  </message>
  <message>
   <source>Forget removes the secret from where it is remembered; at Qovery it stays set. Enter another takes what you type instead, for this change.</source>
   <translation>« Oublier » retire le secret de là où il est mémorisé ; chez Qovery il reste défini. « En saisir un autre » prend à la place ce que vous saisissez, pour cette modification.</translation>
  </message>
  <message>
   <source>Remember for This Session</source>
   <translation>Mémoriser pour cette session</translation>
  </message>
  <message>
   <source>Keeps the secret in memory until the application ends, and sends it again with later changes of this webhook without asking.</source>
   <translation>Garde le secret en mémoire jusqu’à la fin de l’application et l’envoie de nouveau, sans demander, avec les modifications suivantes de ce webhook.</translation>
  </message>
  <message>
   <source>Remember in the Keyring</source>
   <translation>Mémoriser dans le trousseau</translation>
  </message>
  <message>
   <source>Keeps the secret in the keyring of your desktop, and sends it again with later changes of this webhook without asking. It is sent to no other API address than this one.</source>
   <translation>Garde le secret dans le trousseau de votre bureau et l’envoie de nouveau, sans demander, avec les modifications suivantes de ce webhook. Il n’est envoyé à aucune autre adresse d’API que celle-ci.</translation>
  </message>
  <message>
   <source>A file of this application only says that it is remembered, not what it is. Forget removes it, here or in Settings.</source>
   <translation>Un fichier de cette application dit seulement qu’il est mémorisé, pas ce qu’il est. « Oublier » le retire, ici ou dans les réglages.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>The environments that exist now and what the webhook, as it stands in the form, does for them. It fires when it is enabled, the event is selected, and the environment's type and the project's name match.</source>
   <translation>Les environnements qui existent à présent et ce que fait pour eux le webhook tel qu’il est dans le formulaire. Il se déclenche s’il est activé, si l’événement est sélectionné, et si le type d’environnement et le nom du projet correspondent.</translation>
  </message>
  <message>
   <source>Matching names the pattern and marks what it matches. Not matching names the first reason.</source>
   <translation>« Correspondent » nomme le motif et marque ce à quoi il correspond. « Ne correspondent pas » nomme la première raison.</translation>
  </message>
  <message>
   <source>May also match: Qovery documents * only at the end of a pattern. What other patterns might match is not counted.</source>
   <translation>« Peuvent aussi correspondre » : Qovery ne documente * qu’à la fin d’un motif. Ce à quoi d’autres motifs pourraient correspondre n’est pas compté.</translation>
  </message>
  <message>
   <source>Show Changes</source>
   <translation>Afficher les modifications</translation>
  </message>
  <message>
   <source>Compares what is saved with what is in the form.</source>
   <translation>Compare ce qui est enregistré avec ce qui est dans le formulaire.</translation>
  </message>
  <message>
   <source>Send Test</source>
   <translation>Envoyer un test</translation>
  </message>
  <message>
   <source>Sends a sample to the target, from this computer and not from Qovery: Qovery's API has no call for a test. Nothing is saved by it.</source>
   <translation>Envoie un exemple à la cible, depuis cet ordinateur et non depuis Qovery : l’API de Qovery n’a pas d’appel pour un test. Rien n’est enregistré par là.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Closes without saving. What was changed is asked about first.</source>
   <translation>Ferme sans enregistrer. Si quelque chose a été modifié, une question est posée d’abord.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Reads the webhook again, sends the whole of it once, and reads back whether it is as asked. Fields that somebody else changed meanwhile are taken over. Where both of you changed the same field, nothing is sent before you have decided.</source>
   <translation>Relit le webhook, l’envoie en entier une seule fois, puis relit s’il est comme demandé. Les champs que quelqu’un d’autre a modifiés entre-temps sont repris. Si vous avez tous deux modifié le même champ, rien n’est envoyé avant votre décision.</translation>
  </message>
  <message>
   <source>A new webhook is sent once. When no answer comes, it is looked for by reading.</source>
   <translation>Un nouveau webhook est envoyé une seule fois. Si aucune réponse ne vient, il est recherché par lecture.</translation>
  </message>
 </context>
 <context>
  <name>EditorOutcome</name>
  <message>
   <source>no answer came</source>
   <translation>aucune réponse n’est arrivée</translation>
  </message>
  <message>
   <source>Nothing was saved, so that the other change is not lost.</source>
   <translation>Rien n’a été enregistré, pour que l’autre modification ne soit pas perdue.</translation>
  </message>
  <message>
   <source>Changed there: %1. Nothing was saved, so that the other change is not lost.</source>
   <translation>Modifié là-bas : %1. Rien n’a été enregistré, pour que l’autre modification ne soit pas perdue.</translation>
  </message>
  <message>
   <source>Changed on the server since you opened it</source>
   <translation>Modifié sur le serveur depuis que vous l’avez ouvert</translation>
  </message>
  <message>
   <source>The webhook was saved, but the server says that it has no secret now: deliveries carry none.</source>
   <translation>Le webhook a été enregistré, mais le serveur dit qu’il n’a plus de secret : les envois n’en portent aucun.</translation>
  </message>
  <message>
   <source>Secret: none was sent, the server still has one.</source>
   <translation>Secret : aucun n’a été envoyé, le serveur en a encore un.</translation>
  </message>
  <message>
   <source>The secret was lost</source>
   <translation>Le secret a été perdu</translation>
  </message>
  <message>
   <source>Saved, but not as asked</source>
   <translation>Enregistré, mais pas comme demandé</translation>
  </message>
  <message>
   <source>%1: the server has another path than was asked for.</source>
   <translation>%1 : le serveur a un autre chemin que celui demandé.</translation>
  </message>
  <message>
   <source>%1: asked for %2, the server has %3.</source>
   <translation>%1 : demandé %2, le serveur a %3.</translation>
  </message>
  <message>
   <source>%1. It was read afterwards: the change was not made.</source>
   <translation>%1. Relecture faite : la modification n’a pas eu lieu.</translation>
  </message>
  <message>
   <source>A wrong current secret is a possible cause.</source>
   <translation>Un secret actuel erroné est une cause possible.</translation>
  </message>
  <message>
   <source>The webhook was not created</source>
   <translation>Le webhook n’a pas été créé</translation>
  </message>
  <message>
   <source>The changes were not saved</source>
   <translation>Les modifications n’ont pas été enregistrées</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Saved, but not verified</source>
   <translation>Enregistré, mais non vérifié</translation>
  </message>
  <message>
   <source>The server took it; reading it back failed. %1</source>
   <translation>Le serveur l’a accepté ; la relecture a échoué. %1</translation>
  </message>
  <message>
   <source>It has settings that this version does not know</source>
   <translation>Il a des réglages que cette version ne connaît pas</translation>
  </message>
  <message>
   <source>They were not there when you opened it: %1. Nothing was saved, because saving would lose them.</source>
   <translation>Ils n’étaient pas là quand vous l’avez ouvert : %1. Rien n’a été enregistré, car enregistrer les perdrait.</translation>
  </message>
  <message>
   <source>Deleted on the server since you opened it</source>
   <translation>Supprimé sur le serveur depuis que vous l’avez ouvert</translation>
  </message>
  <message>
   <source>Nothing was saved. What you entered stays here until you close this window.</source>
   <translation>Rien n’a été enregistré. Votre saisie reste ici jusqu’à ce que vous fermiez cette fenêtre.</translation>
  </message>
  <message>
   <source>It is not known whether the webhook was created</source>
   <translation>On ne sait pas si le webhook a été créé</translation>
  </message>
  <message>
   <source>It is not known whether the changes were saved</source>
   <translation>On ne sait pas si les modifications ont été enregistrées</translation>
  </message>
  <message>
   <source>%1. Checking again when the connection is back.</source>
   <translation>%1. Nouvelle vérification au retour de la connexion.</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Recharger</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparer…</translation>
  </message>
  <message>
   <source>Create Again</source>
   <translation>Recréer</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
 </context>
 <context>
  <name>EditorTexts</name>
  <message>
   <source>Enabled</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>URL cible</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environnements</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projets</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Démarré</translation>
  </message>
  <message>
   <source>Successful</source>
   <translation>Réussi</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échoué</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>Not known to this version, kept as it is</source>
   <translation>Inconnu de cette version, conservé tel quel</translation>
  </message>
  <message>
   <source>Deployment begins</source>
   <translation>Déploiement lancé</translation>
  </message>
  <message>
   <source>Deployment went well</source>
   <translation>Déploiement réussi</translation>
  </message>
  <message>
   <source>Deployment failed</source>
   <translation>Déploiement échoué</translation>
  </message>
  <message>
   <source>Deployment cancelled</source>
   <translation>Déploiement annulé</translation>
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
   <translation>Le serveur n’a pas dit lequel.</translation>
  </message>
  <message>
   <source>Unknown here, kept as it is</source>
   <translation>Inconnu ici, conservé tel quel</translation>
  </message>
  <message>
   <source>JSON in Qovery format</source>
   <translation>JSON au format Qovery</translation>
  </message>
  <message>
   <source>A message for a Slack channel</source>
   <translation>Un message pour un canal Slack</translation>
  </message>
  <message>
   <source>Enter the address that is to receive the events.</source>
   <translation>Saisissez l’adresse qui doit recevoir les événements.</translation>
  </message>
  <message>
   <source>Start the address with http:// or https://</source>
   <translation>Commencez l’adresse par http:// ou https://</translation>
  </message>
  <message>
   <source>Remove the user name and password in front of the host: they would be stored in clear text.</source>
   <translation>Retirez le nom d’utilisateur et le mot de passe devant l’hôte : ils seraient stockés en clair.</translation>
  </message>
  <message>
   <source>An address cannot hold spaces.</source>
   <translation>Une adresse ne peut pas contenir d’espaces.</translation>
  </message>
  <message>
   <source>This is not a complete address. It needs a host, as in https://example.com/hook</source>
   <translation>Ce n’est pas une adresse complète. Il faut un hôte, comme dans https://example.com/hook</translation>
  </message>
  <message>
   <source>Choose a kind.</source>
   <translation>Choisissez un type.</translation>
  </message>
  <message>
   <source>Select at least one event.</source>
   <translation>Sélectionnez au moins un événement.</translation>
  </message>
  <message>
   <source>Remove the blank pattern: it matches no project.</source>
   <translation>Retirez le motif vide : il ne correspond à aucun projet.</translation>
  </message>
  <message>
   <source>A pattern can have %1 characters at most.</source>
   <translation>Un motif peut avoir %1 caractères au plus.</translation>
  </message>
  <message>
   <source>Enter the current secret, or choose Replace or Remove.</source>
   <translation>Saisissez le secret actuel, ou choisissez « Remplacer » ou « Retirer ».</translation>
  </message>
  <message>
   <source>Enter or generate a secret, or choose to have none.</source>
   <translation>Saisissez ou générez un secret, ou choisissez de n’en avoir aucun.</translation>
  </message>
  <message>
   <source>A secret cannot hold line breaks or other control characters: it travels in a header.</source>
   <translation>Un secret ne peut pas contenir de sauts de ligne ni d’autres caractères de contrôle : il circule dans un en-tête.</translation>
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
   <translation>Échecs seulement</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Préréglages</translation>
  </message>
  <message>
   <source>Preset of events</source>
   <translation>Préréglage d’événements</translation>
  </message>
 </context>
 <context>
  <name>ExportTexts</name>
  <message>
   <source>%1 rejected the token (401). Set QOVERY_CLI_ACCESS_TOKEN to another one, or start qovery-webhooks and connect again.</source>
   <translation>%1 a rejeté le jeton (401). Donnez-en un autre à QOVERY_CLI_ACCESS_TOKEN, ou démarrez qovery-webhooks et reconnectez-vous.</translation>
  </message>
  <message>
   <source>%1 knows no organization %2, or the token cannot see it. Check --organization.</source>
   <translation>%1 ne connaît aucune organisation %2, ou le jeton ne la voit pas. Vérifiez --organization.</translation>
  </message>
  <message>
   <source>%1 is empty or holds characters that no token has. Set it right, or unset it to use a stored token.</source>
   <translation>%1 est vide ou contient des caractères qu’aucun jeton n’a. Corrigez-la, ou supprimez-la pour utiliser un jeton stocké.</translation>
  </message>
  <message>
   <source>--account chooses a stored token, but %1 is set and comes first. Unset it, or leave out --account.</source>
   <translation>--account choisit un jeton stocké, mais %1 est définie et passe avant. Supprimez-la, ou omettez --account.</translation>
  </message>
  <message>
   <source>No stored account is called %1. There are:</source>
   <translation>Aucun compte stocké ne s’appelle %1. Il y a :</translation>
  </message>
  <message>
   <source>Several accounts are called %1. Choose by --account ID:</source>
   <translation>Plusieurs comptes s’appellent %1. Choisissez avec --account ID :</translation>
  </message>
  <message>
   <source>The token of %1 belongs to %2 and is sent nowhere else. Leave out --api-url, or set QOVERY_CLI_ACCESS_TOKEN to a token for this address.</source>
   <translation>Le jeton de %1 appartient à %2 et n’est envoyé nulle part ailleurs. Omettez --api-url, ou donnez à QOVERY_CLI_ACCESS_TOKEN un jeton pour cette adresse.</translation>
  </message>
  <message>
   <source>The address that the settings have for %1 cannot be used. Start qovery-webhooks and connect again.</source>
   <translation>L’adresse que les réglages ont pour %1 ne peut pas servir. Démarrez qovery-webhooks et reconnectez-vous.</translation>
  </message>
  <message>
   <source>The keyring no longer holds the token of %1. Start qovery-webhooks and connect again, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>Le trousseau ne contient plus le jeton de %1. Démarrez qovery-webhooks et reconnectez-vous, ou définissez QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The token is in a keyring, and none can be reached from here: there is no Secret Service (org.freedesktop.secrets). Start this in the desktop's session, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>Le jeton est dans un trousseau, et aucun n’est joignable d’ici : il n’y a pas de Secret Service (org.freedesktop.secrets). Lancez ceci dans la session du bureau, ou définissez QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring is locked, and nobody is asked to unlock it from here. Unlock it on the desktop, for instance in Passwords and Keys, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>Le trousseau est verrouillé, et d’ici personne n’est invité à le déverrouiller. Déverrouillez-le sur le bureau, par exemple dans Mots de passe et clés, ou définissez QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring refused access. Allow it in the desktop's or the sandbox's settings, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>Le trousseau a refusé l’accès. Autorisez-le dans les réglages du bureau ou du bac à sable, ou définissez QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring does not answer. Restart it, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>Le trousseau ne répond pas. Redémarrez-le, ou définissez QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring failed. Restart it, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>Le trousseau a échoué. Redémarrez-le, ou définissez QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>The keyring's entry of %1 was changed elsewhere and cannot be read. Start qovery-webhooks and connect again.</source>
   <translation>L’entrée du trousseau pour %1 a été modifiée ailleurs et ne peut pas être lue. Démarrez qovery-webhooks et reconnectez-vous.</translation>
  </message>
  <message>
   <source>The keyring is locked: the desktop asks for its password.</source>
   <translation>Le trousseau est verrouillé : le bureau demande son mot de passe.</translation>
  </message>
  <message>
   <source>The settings could not be read.</source>
   <translation>Les réglages n’ont pas pu être lus.</translation>
  </message>
  <message>
   <source>The settings could not be read. The file is now %1.</source>
   <translation>Les réglages n’ont pas pu être lus. Le fichier est maintenant %1.</translation>
  </message>
  <message>
   <source>The token sees no organization. Name one with --organization ID, or use another token.</source>
   <translation>Le jeton ne voit aucune organisation. Nommez-en une avec --organization ID, ou utilisez un autre jeton.</translation>
  </message>
  <message>
   <source>The token may not list organizations (403). Name one with --organization ID.</source>
   <translation>Le jeton ne peut pas lister les organisations (403). Nommez-en une avec --organization ID.</translation>
  </message>
  <message>
   <source>The organization opened last, %1, is not among those that the token sees. Choose with --organization ID:</source>
   <translation>L’organisation ouverte en dernier, %1, n’est pas parmi celles que le jeton voit. Choisissez avec --organization ID :</translation>
  </message>
  <message>
   <source>The token sees several organizations. Choose with --organization ID:</source>
   <translation>Le jeton voit plusieurs organisations. Choisissez avec --organization ID :</translation>
  </message>
  <message>
   <source>number %1 in the answer: %2</source>
   <translation>numéro %1 dans la réponse : %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message numerus="yes">
   <source>%n webhook(s) of the answer cannot be read:</source>
   <translation>
    <numerusform>%n webhook de la réponse ne peut pas être lu :</numerusform>
    <numerusform>%n webhooks de la réponse ne peuvent pas être lus :</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was written. With --allow-partial the others are.</source>
   <translation>Rien n’a été écrit. Avec --allow-partial, les autres le sont.</translation>
  </message>
  <message>
   <source>Not exported, because this version does not know these fields: %1.</source>
   <translation>Non exportés, car cette version ne connaît pas ces champs : %1.</translation>
  </message>
  <message>
   <source>standard output</source>
   <translation>sortie standard</translation>
  </message>
  <message>
   <source>it is a symbolic link, and none is followed</source>
   <translation>c’est un lien symbolique, et aucun n’est suivi</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>c’est un dossier</translation>
  </message>
  <message>
   <source>it is no regular file</source>
   <translation>ce n’est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>its folder does not exist</source>
   <translation>son dossier n’existe pas</translation>
  </message>
  <message>
   <source>this user may not write there</source>
   <translation>cet utilisateur ne peut pas y écrire</translation>
  </message>
  <message>
   <source>it is on a read-only file system</source>
   <translation>il est sur un système de fichiers en lecture seule</translation>
  </message>
  <message>
   <source>there is no room left</source>
   <translation>il n’y a plus de place</translation>
  </message>
  <message>
   <source>it would be larger than is allowed here</source>
   <translation>il serait plus grand que ce qui est permis ici</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>son nom est trop long</translation>
  </message>
  <message>
   <source>nobody reads it any more</source>
   <translation>plus personne ne la lit</translation>
  </message>
  <message>
   <source>it is closed</source>
   <translation>elle est fermée</translation>
  </message>
  <message>
   <source>the system reported error %1</source>
   <translation>le système a signalé l’erreur %1</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Choose another file, or - for standard output.</source>
   <translation>Choisissez un autre fichier, ou - pour la sortie standard.</translation>
  </message>
  <message>
   <source>Make it first, or choose another file.</source>
   <translation>Créez-le d’abord, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Make room, or choose another place.</source>
   <translation>Faites de la place, ou choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>Look at the command that was to read it, or export to a file.</source>
   <translation>Regardez la commande qui devait la lire, ou exportez dans un fichier.</translation>
  </message>
  <message>
   <source>Try again, or choose another file.</source>
   <translation>Réessayez, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The export could not be written to %1: %2. %3</source>
   <translation>L’export n’a pas pu être écrit (%1) : %2. %3</translation>
  </message>
  <message numerus="yes">
   <source>%n webhook(s) of %1 written to %2, with masked target URLs.</source>
   <translation>
    <numerusform>%n webhook de %1 écrit (%2), avec des URL cibles masquées.</numerusform>
    <numerusform>%n webhooks de %1 écrits (%2), avec des URL cibles masquées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n webhook(s) of %1 written to %2. Target URLs are credentials: keep them to yourself.</source>
   <translation>
    <numerusform>%n webhook de %1 écrit (%2). Les URL cibles sont des identifiants secrets : gardez-les pour vous.</numerusform>
    <numerusform>%n webhooks de %1 écrits (%2). Les URL cibles sont des identifiants secrets : gardez-les pour vous.</numerusform>
   </translation>
  </message>
  <message>
   <source>No token is stored on this computer. Start qovery-webhooks and connect, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>Aucun jeton n’est stocké sur cet ordinateur. Démarrez qovery-webhooks et connectez-vous, ou définissez QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
  <message>
   <source>No token for %1 is stored on this computer. Start qovery-webhooks and connect, or set QOVERY_CLI_ACCESS_TOKEN.</source>
   <translation>Aucun jeton pour %1 n’est stocké sur cet ordinateur. Démarrez qovery-webhooks et connectez-vous, ou définissez QOVERY_CLI_ACCESS_TOKEN.</translation>
  </message>
 </context>
 <context>
  <name>FacetMenu</name>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Any of these events</source>
   <translation>L’un de ces événements</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environnements</translation>
  </message>
  <message>
   <source>Reaches production</source>
   <translation>Atteint la production</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
 </context>
 <context>
  <name>FieldValues</name>
  <message>
   <source>On</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Every type</source>
   <translation>Tous les types</translation>
  </message>
  <message>
   <source>Every project</source>
   <translation>Tous les projets</translation>
  </message>
  <message>
   <source>The current one, still to be entered</source>
   <translation>L’actuel, encore à saisir</translation>
  </message>
  <message>
   <source>The one you entered as the current one</source>
   <translation>Celui que vous avez saisi comme actuel</translation>
  </message>
  <message>
   <source>The one remembered on this computer</source>
   <translation>Celui mémorisé sur cet ordinateur</translation>
  </message>
  <message>
   <source>A new one</source>
   <translation>Un nouveau</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Défini</translation>
  </message>
  <message>
   <source>%1, another path</source>
   <comment>two addresses with the same mask</comment>
   <translation>%1, chemin différent</translation>
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
   <translation>Ajouter un en-tête</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Name of header %1</source>
   <translation>Nom de l’en-tête %1</translation>
  </message>
  <message>
   <source>Value of header %1</source>
   <translation>Valeur de l’en-tête %1</translation>
  </message>
  <message>
   <source>Remove Header %1</source>
   <translation>Retirer l’en-tête %1</translation>
  </message>
  <message>
   <source>Enter the name of the header, or remove the row.</source>
   <translation>Saisissez le nom de l’en-tête, ou retirez la ligne.</translation>
  </message>
  <message>
   <source>A name of a header has letters, digits and signs such as - and _, no space and no colon.</source>
   <translation>Un nom d’en-tête se compose de lettres, de chiffres et de signes comme - et _, sans espace ni deux-points.</translation>
  </message>
  <message>
   <source>Remove line breaks and control characters: they would begin a header of their own.</source>
   <translation>Retirez les sauts de ligne et les caractères de contrôle : ils commenceraient un en-tête à part.</translation>
  </message>
  <message>
   <source>“%1” is written with each request. A second one would make the request ambiguous, and targets refuse that.</source>
   <translation>« %1 » est écrit avec chaque requête. Un second rendrait la requête ambiguë, et les cibles le refusent.</translation>
  </message>
  <message>
   <source>“%1” is set by the fields of this dialog. Use those.</source>
   <translation>« %1 » est défini par les champs de cette boîte de dialogue. Utilisez-les.</translation>
  </message>
  <message>
   <source>“%1” stands here twice. Put both values into one, with a comma between them.</source>
   <translation>« %1 » figure ici deux fois. Réunissez les deux valeurs en une seule, séparées par une virgule.</translation>
  </message>
 </context>
 <context>
  <name>HealthSection</name>
  <message>
   <source>Last 24 hours</source>
   <translation>Dernières 24 heures</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Recent deliveries</source>
   <translation>Envois récents</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show all deliveries of this webhook</source>
   <translation>Afficher tous les envois de ce webhook</translation>
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
   <translation>Pas encore lu</translation>
  </message>
  <message>
   <source>Could not be read</source>
   <translation>Lecture impossible</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <comment>status code, then when</comment>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No delivery recorded</source>
   <translation>Aucun envoi enregistré</translation>
  </message>
  <message>
   <source>Deliveries not read yet</source>
   <translation>Envois pas encore lus</translation>
  </message>
  <message>
   <source>Deliveries could not be read</source>
   <translation>Les envois n’ont pas pu être lus</translation>
  </message>
  <message>
   <source>Last delivery failed, no response, %1</source>
   <translation>Dernier envoi en échec, sans réponse, %1</translation>
  </message>
  <message>
   <source>Last delivery without a status, %1</source>
   <translation>Dernier envoi sans statut, %1</translation>
  </message>
  <message>
   <source>Last delivery not clear, status %1, %2</source>
   <translation>Dernier envoi pas clair, statut %1, %2</translation>
  </message>
  <message>
   <source>Last delivery failed, status %1, %2</source>
   <translation>Dernier envoi en échec, statut %1, %2</translation>
  </message>
  <message>
   <source>Last delivery succeeded, status %1, %2</source>
   <translation>Dernier envoi réussi, statut %1, %2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>result, then its time</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Read %1</source>
   <translation>Lu %1</translation>
  </message>
  <message>
   <source>The delivery log could not be read: %1.</source>
   <translation>Le journal d’envois n’a pas pu être lu : %1.</translation>
  </message>
  <message>
   <source>%1. It could not be read again: %2.</source>
   <translation>%1. Il n’a pas pu être relu : %2.</translation>
  </message>
  <message>
   <source>Last 24 hours: %1, %2</source>
   <translation>Dernières 24 heures : %1, %2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln delivered</source>
   <translation>
    <numerusform>%Ln livré</numerusform>
    <numerusform>%Ln livrés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln failed</source>
   <translation>
    <numerusform>%Ln en échec</numerusform>
    <numerusform>%Ln en échec</numerusform>
   </translation>
  </message>
  <message>
   <source>Failure rate: %1 %</source>
   <translation>Taux d’échec : %1 %</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Every change of its webhooks that this application has seen. It is kept on this computer only.</source>
   <translation>Toutes les modifications de ses webhooks que cette application a vues. Conservées sur cet ordinateur seulement.</translation>
  </message>
  <message>
   <source>Moments</source>
   <translation>Moments</translation>
  </message>
  <message>
   <source>Webhooks at that time</source>
   <translation>Webhooks à ce moment</translation>
  </message>
  <message>
   <source>Restore Webhook…</source>
   <translation>Restaurer le webhook…</translation>
  </message>
  <message>
   <source>Restore All…</source>
   <translation>Tout restaurer…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Nothing was kept of this organization yet.</source>
   <translation>Rien n’a encore été conservé de cette organisation.</translation>
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
   <translation>Comparer les deux</translation>
  </message>
  <message>
   <source>Compare with Now</source>
   <translation>Comparer avec maintenant</translation>
  </message>
  <message>
   <source>Select one moment, or two with Ctrl.</source>
   <translation>Sélectionnez un moment, ou deux avec Ctrl.</translation>
  </message>
  <message>
   <source>Select a webhook at the right first.</source>
   <translation>Sélectionnez d’abord un webhook à droite.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
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
   <translation>Rien n’a encore été conservé de ce webhook.</translation>
  </message>
  <message>
   <source>States of this webhook</source>
   <translation>États de ce webhook</translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Restaurer…</translation>
  </message>
  <message>
   <source>Compare Both</source>
   <translation>Comparer les deux</translation>
  </message>
  <message>
   <source>Compare with Now</source>
   <translation>Comparer avec maintenant</translation>
  </message>
  <message>
   <source>Select one state, or two with Ctrl.</source>
   <translation>Sélectionnez un état, ou deux avec Ctrl.</translation>
  </message>
  <message>
   <source>Offline: nothing can be changed.</source>
   <translation>Hors ligne : rien ne peut être modifié.</translation>
  </message>
  <message>
   <source>Select one state.</source>
   <translation>Sélectionnez un état.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
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
    <numerusform>%Ln ajouté</numerusform>
    <numerusform>%Ln ajoutés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln deleted</source>
   <translation>
    <numerusform>%Ln supprimé</numerusform>
    <numerusform>%Ln supprimés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln changed</source>
   <translation>
    <numerusform>%Ln modifié</numerusform>
    <numerusform>%Ln modifiés</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing differs</source>
   <translation>Rien ne diffère</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between numbers</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Réapparu</translation>
  </message>
  <message>
   <source>Seen for the first time</source>
   <translation>Vu pour la première fois</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <source>Saved without a change that is known here</source>
   <translation>Enregistré sans modification connue ici</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
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
   <translation>%1, chemin différent</translation>
  </message>
  <message>
   <source>%1 → %2</source>
   <extracomment>an old value, then the new one</extracomment>
   <translation>%1 → %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>field, then its change</comment>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source> · </source>
   <comment>between changes</comment>
   <translation> · </translation>
  </message>
  <message>
   <source>Not known whether enabled</source>
   <translation>On ne sait pas s’il est activé</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Added: %1</source>
   <translation>Ajouté : %1</translation>
  </message>
  <message>
   <source>Deleted: %1</source>
   <translation>Supprimé : %1</translation>
  </message>
  <message>
   <source>Changed: %1</source>
   <translation>Modifié : %1</translation>
  </message>
 </context>
 <context>
  <name>JsonEditor</name>
  <message>
   <source>Too much, too long or not UTF-8: shown here, not editable. It is sent as it is.</source>
   <translation>Trop volumineux, trop long ou pas en UTF-8 : affiché ici, non modifiable. Envoyé tel quel.</translation>
  </message>
 </context>
 <context>
  <name>JsonTreeModel</name>
  <message numerus="yes">
   <source>{ %n member(s) }</source>
   <translation>
    <numerusform>{ %n membre }</numerusform>
    <numerusform>{ %n membres }</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>[ %n element(s) ]</source>
   <translation>
    <numerusform>[ %n élément ]</numerusform>
    <numerusform>[ %n éléments ]</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>JsonTreeView</name>
  <message>
   <source>Copy Value</source>
   <translation>Copier la valeur</translation>
  </message>
 </context>
 <context>
  <name>KeepPanel</name>
  <message>
   <source>In the system keyring</source>
   <translation>Dans le trousseau du système</translation>
  </message>
  <message>
   <source>For this session only</source>
   <translation>Pour cette session seulement</translation>
  </message>
 </context>
 <context>
  <name>ListStates</name>
  <message>
   <source>Not connected to Qovery</source>
   <translation>Non connecté à Qovery</translation>
  </message>
  <message>
   <source>Enter an API token to see the webhooks of your organization.</source>
   <translation>Saisissez un jeton d’API pour voir les webhooks de votre organisation.</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>Se connecter…</translation>
  </message>
  <message>
   <source>Waiting for the keyring</source>
   <translation>En attente du trousseau</translation>
  </message>
  <message>
   <source>The API token is kept there. Unlock the keyring where your desktop asks for it.</source>
   <translation>Le jeton d’API y est conservé. Déverrouillez le trousseau là où votre bureau le demande.</translation>
  </message>
  <message>
   <source>No organization is open</source>
   <translation>Aucune organisation n’est ouverte</translation>
  </message>
  <message>
   <source>Choose one above, or open one by its ID.</source>
   <translation>Choisissez-en une ci-dessus, ou ouvrez-en une par son ID.</translation>
  </message>
  <message>
   <source>Open by ID…</source>
   <translation>Ouvrir par ID…</translation>
  </message>
  <message>
   <source>Loading was cancelled</source>
   <translation>Le chargement a été annulé</translation>
  </message>
  <message>
   <source>The webhooks of %1 were not loaded.</source>
   <translation>Les webhooks de %1 n’ont pas été chargés.</translation>
  </message>
  <message>
   <source>Load Webhooks</source>
   <translation>Charger les webhooks</translation>
  </message>
  <message>
   <source>Server: %1</source>
   <translation>Serveur : %1</translation>
  </message>
  <message>
   <source>HTTP status: %1</source>
   <translation>Statut HTTP : %1</translation>
  </message>
  <message>
   <source>The server said: %1</source>
   <translation>Le serveur a dit : %1</translation>
  </message>
  <message>
   <source>No HTTP answer was received.</source>
   <translation>Aucune réponse HTTP n’a été reçue.</translation>
  </message>
  <message>
   <source>Last seen: %1.</source>
   <translation>Vu en dernier : %1.</translation>
  </message>
  <message>
   <source>Webhooks could not be loaded</source>
   <translation>Les webhooks n’ont pas pu être chargés</translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Jeton…</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Open Read-only</source>
   <translation>Ouvrir en lecture seule</translation>
  </message>
  <message>
   <source>Hide Details</source>
   <translation>Masquer les détails</translation>
  </message>
  <message>
   <source>Show Details</source>
   <translation>Afficher les détails</translation>
  </message>
  <message>
   <source>No webhooks yet</source>
   <translation>Pas encore de webhooks</translation>
  </message>
  <message>
   <source>A webhook tells another system when a deployment starts, succeeds, fails or is cancelled.</source>
   <translation>Un webhook prévient un autre système quand un déploiement démarre, réussit, échoue ou est annulé.</translation>
  </message>
  <message>
   <source>New Webhook</source>
   <translation>Nouveau webhook</translation>
  </message>
  <message>
   <source>New from cURL…</source>
   <translation>Nouveau depuis cURL…</translation>
  </message>
  <message>
   <source>No webhook could be read</source>
   <translation>Aucun webhook n’a pu être lu</translation>
  </message>
  <message numerus="yes">
   <source>The server listed %Ln webhook(s), but this version understands none of them.</source>
   <translation>
    <numerusform>Le serveur a listé %Ln webhook, mais cette version ne le comprend pas.</numerusform>
    <numerusform>Le serveur a listé %Ln webhooks, mais cette version n’en comprend aucun.</numerusform>
   </translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Activés</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Désactivés</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>« %1 »</translation>
  </message>
  <message>
   <source>%1 and %2</source>
   <comment>names of filters</comment>
   <translation>%1 et %2</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s) are hidden by %1.</source>
   <translation>
    <numerusform>%Ln webhook est masqué par %1.</numerusform>
    <numerusform>%Ln webhooks sont masqués par %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>No webhooks match</source>
   <translation>Aucun webhook ne correspond</translation>
  </message>
  <message>
   <source>Clear Filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <source>Failing</source>
   <translation>Échecs</translation>
  </message>
 </context>
 <context>
  <name>LoadingStrip</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>LocalDataTexts</name>
  <message>
   <source>The data kept on this computer was damaged. History, deliveries, test sends, unsaved drafts and the list of remembered secrets start empty; the damaged file was kept as %1.</source>
   <translation>Les données conservées sur cet ordinateur étaient endommagées. L’historique, les envois, les envois de test, les brouillons non enregistrés et la liste des secrets mémorisés repartent vides ; le fichier endommagé a été conservé sous %1.</translation>
  </message>
  <message>
   <source>The data kept on this computer was written by a newer version of this application. History, deliveries, test sends, unsaved drafts and the list of remembered secrets start empty; the newer file was kept as %1.</source>
   <translation>Les données conservées sur cet ordinateur ont été écrites par une version plus récente de cette application. L’historique, les envois, les envois de test, les brouillons non enregistrés et la liste des secrets mémorisés repartent vides ; le fichier plus récent a été conservé sous %1.</translation>
  </message>
  <message>
   <source>The disk is full: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept until there is room.</source>
   <translation>Le disque est plein : vos modifications sont toujours envoyées à Qovery, mais l’historique, les envois, les envois de test et les brouillons ne sont pas conservés tant qu’il n’y a pas de place.</translation>
  </message>
  <message>
   <source>%1 cannot be written: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept. Check who may write to its folder.</source>
   <translation>%1 ne peut pas être écrit : vos modifications sont toujours envoyées à Qovery, mais l’historique, les envois, les envois de test et les brouillons ne sont pas conservés. Vérifiez qui peut écrire dans son dossier.</translation>
  </message>
  <message>
   <source>Another program holds %1: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept until it lets go.</source>
   <translation>Un autre programme retient %1 : vos modifications sont toujours envoyées à Qovery, mais l’historique, les envois, les envois de test et les brouillons ne sont pas conservés tant qu’il ne le libère pas.</translation>
  </message>
  <message>
   <source>The disk does not read or write %1: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept.</source>
   <translation>Le disque ne lit ou n’écrit pas %1 : vos modifications sont toujours envoyées à Qovery, mais l’historique, les envois, les envois de test et les brouillons ne sont pas conservés.</translation>
  </message>
  <message>
   <source>Qt's SQLite plugin is not installed: changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept.</source>
   <translation>Le module SQLite de Qt n’est pas installé : vos modifications sont toujours envoyées à Qovery, mais l’historique, les envois, les envois de test et les brouillons ne sont pas conservés.</translation>
  </message>
  <message>
   <source>%1 could not be used (SQLite error %2): changes you make are still sent to Qovery, but history, deliveries, test sends and drafts are not kept.</source>
   <translation>%1 n’a pas pu être utilisé (erreur SQLite %2) : vos modifications sont toujours envoyées à Qovery, mais l’historique, les envois, les envois de test et les brouillons ne sont pas conservés.</translation>
  </message>
  <message>
   <source>History, deliveries, test sends and drafts are kept again.</source>
   <translation>L’historique, les envois, les envois de test et les brouillons sont à nouveau conservés.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message numerus="yes">
   <source>%Ln row(s) copied, with the targets masked.</source>
   <translation>
    <numerusform>%Ln ligne copiée, avec la cible masquée.</numerusform>
    <numerusform>%Ln lignes copiées, avec les cibles masquées.</numerusform>
   </translation>
  </message>
  <message>
   <source>Row copied, with the target masked.</source>
   <translation>Ligne copiée, avec la cible masquée.</translation>
  </message>
  <message>
   <source>Target URL copied. The clipboard is cleared after a minute.</source>
   <translation>URL cible copiée. Le presse-papiers est effacé au bout d’une minute.</translation>
  </message>
  <message>
   <source>A change was sent without being noted on this computer first. Should the application end before the answer comes, the next start does not look for its outcome.</source>
   <translation>Une modification a été envoyée sans avoir d’abord été notée sur cet ordinateur. Si l’application se termine avant l’arrivée de la réponse, le prochain démarrage n’en cherche pas le résultat.</translation>
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
   <source>Finishing a change…</source>
   <translation>Achèvement d’une modification…</translation>
  </message>
  <message>
   <source>cURL command copied. Put the API token and the secret in the place of their placeholders.</source>
   <translation>Commande cURL copiée. Mettez le jeton d’API et le secret à la place de leurs textes de remplacement.</translation>
  </message>
  <message>
   <source>cURL command copied. Put the API token in the place of its placeholder.</source>
   <translation>Commande cURL copiée. Mettez le jeton d’API à la place de son texte de remplacement.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>Récepteur</translation>
  </message>
  <message>
   <source>The target is the receiver of this window. The demo's deliveries arrive there while it listens.</source>
   <translation>La cible est le récepteur de cette fenêtre. Les envois de la démo y arrivent tant qu’il écoute.</translation>
  </message>
  <message>
   <source>The target is the receiver of this window. Qovery cannot reach this computer: only tests and deliveries sent from here arrive there.</source>
   <translation>La cible est le récepteur de cette fenêtre. Qovery ne peut pas joindre cet ordinateur : seuls les tests et les envois partis d’ici y arrivent.</translation>
  </message>
  <message>
   <source>Desktop notifications are off in the settings.</source>
   <translation>Les notifications du bureau sont désactivées dans les réglages.</translation>
  </message>
  <message>
   <source>Turn on</source>
   <translation>Activer</translation>
  </message>
 </context>
 <context>
  <name>MaskedTargetRow</name>
  <message>
   <source>Target URL</source>
   <translation>URL cible</translation>
  </message>
  <message>
   <source>Hide the target URL</source>
   <translation>Masquer l’URL cible</translation>
  </message>
  <message>
   <source>Show the target URL</source>
   <translation>Afficher l’URL cible</translation>
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
   <translation>Fermer le message</translation>
  </message>
 </context>
 <context>
  <name>NameDelegate</name>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
 </context>
 <context>
  <name>NavigationRail</name>
  <message>
   <source>Views</source>
   <translation>Vues</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Envois</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>Récepteur</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>view, shortcut</comment>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>Note</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>OfflineView</name>
  <message>
   <source>Last seen: %1.</source>
   <translation>Vu en dernier : %1.</translation>
  </message>
  <message>
   <source>Offline: this is what was seen last (%1). Nothing can be changed until the list is refreshed.</source>
   <translation>Hors ligne : voici ce qui a été vu en dernier (%1). Rien ne peut être modifié avant que la liste soit actualisée.</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>--api-url: http:// is only allowed for this computer. Use https://.</source>
   <translation>--api-url : http:// n’est autorisé que pour cet ordinateur. Utilisez https://.</translation>
  </message>
  <message>
   <source>--api-url: the address must not hold a user name or password.</source>
   <translation>--api-url : l’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
  </message>
  <message>
   <source>--api-url: this is not an address such as https://api.qovery.com.</source>
   <translation>--api-url : ce n’est pas une adresse comme https://api.qovery.com.</translation>
  </message>
  <message>
   <source>%1 is not an option. See --help.</source>
   <translation>%1 n’est pas une option. Voir --help.</translation>
  </message>
  <message>
   <source>%1 needs a value. See --help.</source>
   <translation>%1 demande une valeur. Voir --help.</translation>
  </message>
  <message>
   <source>--organization needs an ID. See --help.</source>
   <translation>--organization demande un ID. Voir --help.</translation>
  </message>
  <message>
   <source>--demo has its own server; it does not go together with --api-url.</source>
   <translation>--demo a son propre serveur ; cela ne va pas avec --api-url.</translation>
  </message>
  <message>
   <source>--format: %1 is neither json nor csv.</source>
   <translation>--format : %1 n’est ni json ni csv.</translation>
  </message>
  <message>
   <source>--demo has its own token; it does not go together with --account.</source>
   <translation>--demo a son propre jeton ; elle ne va pas avec --account.</translation>
  </message>
  <message>
   <source>%1 goes only together with --export. See --help.</source>
   <translation>%1 ne va qu’avec --export. Voir --help.</translation>
  </message>
  <message>
   <source>--format and the ending of %1 contradict each other.</source>
   <translation>--format et la fin de %1 se contredisent.</translation>
  </message>
  <message>
   <source>--export: %1 ends neither in .json nor in .csv. Add --format json or --format csv.</source>
   <translation>--export : %1 ne finit ni par .json ni par .csv. Ajoutez --format json ou --format csv.</translation>
  </message>
  <message>
   <source>Usage: qovery-webhooks [OPTION]...
       qovery-webhooks --export FILE [OPTION]...
Manages the webhooks of a Qovery organization in a window, or writes them
to a file.
</source>
   <translation>Utilisation : qovery-webhooks [OPTION]...
              qovery-webhooks --export FILE [OPTION]...
Gère les webhooks d’une organisation Qovery dans une fenêtre, ou les écrit
dans un fichier.
</translation>
  </message>
  <message>
   <source>Connect:
  --demo              open a demo organization on this computer; no account needed
  --api-url URL       use this API instead of https://api.qovery.com; a stored token
                      goes only to the address it was stored with
  --organization ID   open this organization
</source>
   <translation>Connexion :
  --demo              ouvrir une organisation de démo sur cet ordinateur ; sans compte
  --api-url URL       utiliser cette API au lieu de https://api.qovery.com ; un jeton
                      stocké ne va qu’à l’adresse avec laquelle il a été stocké
  --organization ID   ouvrir cette organisation
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
   <translation>Sans fenêtre :
  --export FILE       écrire les webhooks de l’organisation dans FILE (.json ou .csv), ou
                      sur la sortie standard (-), puis finir. Aucun affichage n’est requis,
                      rien n’est demandé. FILE est créé, lisible par vous seul, et seulement
                      si tout a réussi ; un lien symbolique n’est pas suivi. Les URL cibles
                      sont secrètes, et y sont ; jetons et secrets n’y sont pas.
  --format FORMAT     json ou csv : pour - (sinon json) et pour les autres extensions
  --mask-targets      écrire les URL cibles masquées, comme la fenêtre les montre
  --allow-partial     écrire aussi si des webhooks de la réponse ne peuvent pas être lus ;
                      le code de sortie est 5 quand même
  --account NAME      utiliser le jeton de ce compte stocké, par son nom ou son ID,
                      au lieu de celui utilisé en dernier
</translation>
  </message>
  <message>
   <source>Other:
  -h, --help          print this
  -v, --version       print the version
</source>
   <translation>Autres :
  -h, --help          afficher cette aide
  -v, --version       afficher la version
</translation>
  </message>
  <message>
   <source>A second start raises the window that is open; only --organization goes there. With
another API or token, quit the first one before.
</source>
   <translation>Un second démarrage met au premier plan la fenêtre ouverte ; seule --organization lui est
transmise. Pour une autre API ou un autre jeton, quittez d’abord le premier.
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
   <translation>Environnement :
  QOVERY_CLI_ACCESS_TOKEN, Q_CLI_ACCESS_TOKEN
                      le jeton d’API pour cette session, avant tout jeton stocké ; jamais
                      stocké
  DISPLAY, WAYLAND_DISPLAY
                      où la fenêtre s’ouvre
  LANGUAGE, LC_ALL, LC_MESSAGES, LANG
                      anglais ou français
  QT_LOGGING_RULES    "qovery.webhooks.*=true" affiche ce qui est demandé ; ni jeton,
                      ni secret, ni cible
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
   <translation>Fichiers :
  ~/.config/qovery-webhooks/settings.ini
                      préférences (XDG_CONFIG_HOME au lieu de ~/.config)
  ~/.local/share/qovery-webhooks/
                      historique, brouillons et envois, avec les URL cibles en entier
                      (XDG_DATA_HOME au lieu de ~/.local/share)
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
   <translation>Code de sortie :
  0  après avoir quitté ; l’export est complet
  1  sans affichage ; ou la fenêtre ouverte ne répond pas, ou n’a pas pu utiliser tout
     ce qui était donné
  2  une option est erronée, ou il en faut une pour choisir
  3  export : il n’y a pas de jeton, ou le serveur le refuse, lui ou l’organisation
  4  export : le serveur n’est pas joignable, ou il échoue
  5  export : la réponse ne peut pas être lue, ou pas toute
  6  export : le fichier ou la sortie standard ne peut pas être écrit
</translation>
  </message>
  <message>
   <source>Not affiliated with Qovery.
</source>
   <translation>Sans lien avec Qovery.
</translation>
  </message>
 </context>
 <context>
  <name>OrganizationDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open Organization by ID</source>
   <translation>Ouvrir une organisation par ID</translation>
  </message>
  <message>
   <source>For an organization that is not in the list.</source>
   <translation>Pour une organisation qui n’est pas dans la liste.</translation>
  </message>
  <message>
   <source>This token may not list organizations. It can still open one that it may see.</source>
   <translation>Ce jeton ne peut pas lister les organisations. Il peut quand même ouvrir celle qu’il a le droit de voir.</translation>
  </message>
  <message>
   <source>This token sees no organization in the list. It can still open one by its ID.</source>
   <translation>Ce jeton ne voit aucune organisation dans la liste. Il peut quand même en ouvrir une par son ID.</translation>
  </message>
  <message>
   <source>&amp;Organization ID or console URL</source>
   <translation>ID de l’&amp;organisation ou URL de la console</translation>
  </message>
  <message>
   <source>Organization ID or console URL</source>
   <translation>ID de l’organisation ou URL de la console</translation>
  </message>
  <message>
   <source>Enter an organization ID, or paste its address from the Qovery console.</source>
   <translation>Saisissez l’ID d’une organisation, ou collez son adresse de la console Qovery.</translation>
  </message>
  <message>
   <source>There is no organization ID in this text. It looks like 0f3c1a2b-1111-4222-8333-444455556666.</source>
   <translation>Il n’y a pas d’ID d’organisation dans ce texte. Il ressemble à 0f3c1a2b-1111-4222-8333-444455556666.</translation>
  </message>
  <message>
   <source>The organization could not be opened</source>
   <translation>L’organisation n’a pas pu être ouverte</translation>
  </message>
  <message>
   <source>The token may not see this organization's webhooks (403). Check the ID, or use a token with another role.</source>
   <translation>Le jeton ne peut pas voir les webhooks de cette organisation (403). Vérifiez l’ID, ou utilisez un jeton d’un autre rôle.</translation>
  </message>
  <message>
   <source>There is no organization with this ID (404). Check that it was copied whole.</source>
   <translation>Il n’y a pas d’organisation avec cet ID (404). Vérifiez qu’il a été copié en entier.</translation>
  </message>
 </context>
 <context>
  <name>OrganizationPicker</name>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Open by ID…</source>
   <translation>Ouvrir par ID…</translation>
  </message>
  <message>
   <source>No organization</source>
   <translation>Aucune organisation</translation>
  </message>
  <message>
   <source>Organization, Ctrl+O</source>
   <translation>Organisation, Ctrl+O</translation>
  </message>
  <message>
   <source>%1
Organization, Ctrl+O</source>
   <translation>%1
Organisation, Ctrl+O</translation>
  </message>
 </context>
 <context>
  <name>OutcomeMessages</name>
  <message>
   <source>the reason is not known</source>
   <translation>la raison n’est pas connue</translation>
  </message>
  <message>
   <source>%1 But the server kept something else than asked for: %2.</source>
   <translation>%1 Mais le serveur a gardé autre chose que ce qui était demandé : %2.</translation>
  </message>
  <message>
   <source>%1 It could not be read back to check it: %2.</source>
   <translation>%1 Il n’a pas pu être relu pour vérification : %2.</translation>
  </message>
  <message>
   <source>it was changed on the server meanwhile (%1)</source>
   <translation>il a été modifié entre-temps sur le serveur (%1)</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>it has settings by now that this version does not know and would lose (%1)</source>
   <translation>il a maintenant des réglages que cette version ne connaît pas et qui seraient perdus (%1)</translation>
  </message>
  <message>
   <source>it was deleted on the server meanwhile</source>
   <translation>il a été supprimé entre-temps sur le serveur</translation>
  </message>
  <message>
   <source>Deleted “%1”.</source>
   <translation>« %1 » supprimé.</translation>
  </message>
  <message>
   <source>“%1” was not deleted: %2.</source>
   <translation>« %1 » n’a pas été supprimé : %2.</translation>
  </message>
  <message>
   <source>“%1” was not deleted: it was changed on the server meanwhile (%2).</source>
   <translation>« %1 » n’a pas été supprimé : il a été modifié entre-temps sur le serveur (%2).</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was deleted. Checking again when the connection is back.</source>
   <translation>On ne sait pas si « %1 » a été supprimé. Nouvelle vérification au retour de la connexion.</translation>
  </message>
  <message>
   <source>Offline: nothing can be changed until the list is refreshed.</source>
   <translation>Hors ligne : rien ne peut être modifié avant que la liste soit actualisée.</translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Jeton…</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>Check Now</source>
   <translation>Vérifier maintenant</translation>
  </message>
  <message>
   <source>“%1” was created after all.</source>
   <translation>« %1 » a finalement été créé.</translation>
  </message>
  <message>
   <source>“%1” was saved after all.</source>
   <translation>« %1 » a finalement été enregistré.</translation>
  </message>
  <message>
   <source>“%1” was deleted after all.</source>
   <translation>« %1 » a finalement été supprimé.</translation>
  </message>
  <message>
   <source>“%1” was not created. Try again?</source>
   <translation>« %1 » n’a pas été créé. Réessayer ?</translation>
  </message>
  <message>
   <source>“%1” was not saved. Try again?</source>
   <translation>« %1 » n’a pas été enregistré. Réessayer ?</translation>
  </message>
  <message>
   <source>“%1” was not deleted. Try again?</source>
   <translation>« %1 » n’a pas été supprimé. Réessayer ?</translation>
  </message>
  <message>
   <source>“%1” is not as asked for on the server, maybe changed by somebody else: %2.</source>
   <translation>« %1 » n’est pas tel que demandé sur le serveur, peut-être modifié par quelqu’un d’autre : %2.</translation>
  </message>
  <message>
   <source>“%1” is not there any more: it was deleted on the server.</source>
   <translation>« %1 » n’est plus là : il a été supprimé sur le serveur.</translation>
  </message>
  <message>
   <source>What somebody else changed meanwhile was kept (%1).</source>
   <translation>Ce que quelqu’un d’autre a modifié entre-temps a été conservé (%1).</translation>
  </message>
  <message>
   <source>Webhook “%1” created.</source>
   <translation>Webhook « %1 » créé.</translation>
  </message>
  <message>
   <source>Webhook “%1” saved.</source>
   <translation>Webhook « %1 » enregistré.</translation>
  </message>
  <message>
   <source>Webhook “%1” enabled.</source>
   <translation>Webhook « %1 » activé.</translation>
  </message>
  <message>
   <source>Webhook “%1” disabled.</source>
   <translation>Webhook « %1 » désactivé.</translation>
  </message>
  <message>
   <source>The secret of “%1” is set again.</source>
   <translation>Le secret de « %1 » est à nouveau défini.</translation>
  </message>
  <message>
   <source>“%1” was not created: %2.</source>
   <translation>« %1 » n’a pas été créé : %2.</translation>
  </message>
  <message>
   <source>“%1” was not saved: %2.</source>
   <translation>« %1 » n’a pas été enregistré : %2.</translation>
  </message>
  <message>
   <source>“%1” was not enabled: %2.</source>
   <translation>« %1 » n’a pas été activé : %2.</translation>
  </message>
  <message>
   <source>“%1” was not disabled: %2.</source>
   <translation>« %1 » n’a pas été désactivé : %2.</translation>
  </message>
  <message>
   <source>The secret of “%1” was not restored: %2.</source>
   <translation>Le secret de « %1 » n’a pas été rétabli : %2.</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was created. Checking again when the connection is back.</source>
   <translation>On ne sait pas si « %1 » a été créé. Nouvelle vérification au retour de la connexion.</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was saved. Checking again when the connection is back.</source>
   <translation>On ne sait pas si « %1 » a été enregistré. Nouvelle vérification au retour de la connexion.</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was enabled. Checking again when the connection is back.</source>
   <translation>On ne sait pas si « %1 » a été activé. Nouvelle vérification au retour de la connexion.</translation>
  </message>
  <message>
   <source>It is not known whether “%1” was disabled. Checking again when the connection is back.</source>
   <translation>On ne sait pas si « %1 » a été désactivé. Nouvelle vérification au retour de la connexion.</translation>
  </message>
  <message>
   <source>It is not known whether the secret of “%1” was restored. Checking again when the connection is back.</source>
   <translation>On ne sait pas si le secret de « %1 » a été rétabli. Nouvelle vérification au retour de la connexion.</translation>
  </message>
 </context>
 <context>
  <name>OverviewTab</name>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projets</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environnements</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>· cannot be read back</source>
   <translation>· ne peut pas être relu</translation>
  </message>
  <message>
   <source>· the server did not say</source>
   <translation>· le serveur ne l’a pas dit</translation>
  </message>
  <message>
   <source>Projects could not be loaded</source>
   <translation>Les projets n’ont pas pu être chargés</translation>
  </message>
  <message>
   <source>Loading projects…</source>
   <translation>Chargement des projets…</translation>
  </message>
  <message>
   <source>None</source>
   <comment>events</comment>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>Tous les projets</translation>
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
    <numerusform>%n projet</numerusform>
    <numerusform>%n projets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n environments</source>
   <translation>
    <numerusform>%n environnement</numerusform>
    <numerusform>%n environnements</numerusform>
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
   <translation>Projets</translation>
  </message>
  <message>
   <source>Name or pattern of projects. Enter or a comma adds it. The Left arrow goes to what was added.</source>
   <translation>Nom ou motif de projets. Entrée ou une virgule l’ajoute. La flèche gauche va à ce qui a été ajouté.</translation>
  </message>
  <message>
   <source>Project name, or a beginning with *</source>
   <translation>Nom de projet, ou un début suivi de *</translation>
  </message>
  <message>
   <source>“%1” is in the list already.</source>
   <translation>« %1 » est déjà dans la liste.</translation>
  </message>
  <message numerus="yes">
   <source>%n patterns were in the list already.</source>
   <translation>
    <numerusform>%n motif était déjà dans la liste.</numerusform>
    <numerusform>%n motifs étaient déjà dans la liste.</numerusform>
   </translation>
  </message>
  <message>
   <source>matches nothing</source>
   <translation>ne correspond à rien</translation>
  </message>
  <message>
   <source>not documented by Qovery</source>
   <translation>non documenté par Qovery</translation>
  </message>
 </context>
 <context>
  <name>PatternTag</name>
  <message>
   <source>blank pattern</source>
   <translation>motif vide</translation>
  </message>
  <message>
   <source>%1, press Delete to remove</source>
   <translation>%1, Suppr pour retirer</translation>
  </message>
  <message>
   <source>%1, %2, press Delete to remove</source>
   <translation>%1, %2, Suppr pour retirer</translation>
  </message>
  <message>
   <source>(blank)</source>
   <translation>(vide)</translation>
  </message>
 </context>
 <context>
  <name>PayloadSection</name>
  <message>
   <source>Restore sample</source>
   <translation>Rétablir l’exemple</translation>
  </message>
  <message>
   <source>Use a recorded delivery…</source>
   <translation>Utiliser un envoi du journal…</translation>
  </message>
  <message>
   <source>Payload</source>
   <translation>Charge utile</translation>
  </message>
  <message>
   <source>Show the payload</source>
   <translation>Affichage de la charge utile</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Edited</source>
   <translation>Modifiée</translation>
  </message>
  <message>
   <source>Slack expects JSON; it can be sent all the same.</source>
   <translation>Slack attend du JSON ; l’envoi reste possible.</translation>
  </message>
  <message>
   <source>Targets expect JSON; it can be sent all the same.</source>
   <translation>Les cibles attendent du JSON ; l’envoi reste possible.</translation>
  </message>
  <message>
   <source>Targets expect JSON. Press Send once more to send it as it is.</source>
   <translation>Les cibles attendent du JSON. Appuyez encore une fois sur « Envoyer » pour l’envoyer tel quel.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>What this fires for is not known</source>
   <translation>On ne sait pas pour quoi il se déclenche</translation>
  </message>
  <message>
   <source>Projects could not be loaded: %1; which environments match is not known.</source>
   <translation>Les projets n’ont pas pu être chargés : %1 ; on ne sait pas quels environnements correspondent.</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Loading projects… Which environments match is not known yet.</source>
   <translation>Chargement des projets… On ne sait pas encore quels environnements correspondent.</translation>
  </message>
  <message>
   <source>Projects could not be loaded again: %1. Shown is what was known before.</source>
   <translation>Les projets n’ont pas pu être rechargés : %1. Voici ce qui était connu auparavant.</translation>
  </message>
  <message>
   <source>As saved: %1</source>
   <translation>Version enregistrée : %1</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Show fewer remarks</source>
   <translation>Afficher moins de remarques</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more remarks</source>
   <translation>
    <numerusform>Afficher %n remarque de plus</numerusform>
    <numerusform>Afficher %n remarques de plus</numerusform>
   </translation>
  </message>
  <message>
   <source>No organization is open. Which environments match is not known.</source>
   <translation>Aucune organisation n’est ouverte. On ne sait pas quels environnements correspondent.</translation>
  </message>
 </context>
 <context>
  <name>PreviewTextProxy</name>
  <message>
   <source>Projects and environments</source>
   <translation>Projets et environnements</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, new</source>
   <translation>%1, nouveau</translation>
  </message>
  <message>
   <source>%1, no longer matching</source>
   <translation>%1, ne correspond plus</translation>
  </message>
  <message>
   <source>%1, may match %2, which Qovery does not document</source>
   <translation>%1, correspond peut-être à %2, ce que Qovery ne documente pas</translation>
  </message>
  <message numerus="yes">
   <source>%1, %2 of %Ln environments</source>
   <translation>
    <numerusform>%1, %2 sur %Ln environnement</numerusform>
    <numerusform>%1, %2 sur %Ln environnements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1, matched by %2, %3 of %Ln environments</source>
   <translation>
    <numerusform>%1, trouvé par %2, %3 sur %Ln environnement</numerusform>
    <numerusform>%1, trouvé par %2, %3 sur %Ln environnements</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PreviewTexts</name>
  <message>
   <source>There is no environment yet that this could fire for</source>
   <translation>Il n’y a pas encore d’environnement pour lequel il pourrait se déclencher</translation>
  </message>
  <message numerus="yes">
   <source>&lt;b&gt;%1 of %Ln&lt;/b&gt; environments</source>
   <extracomment>%1 is a number; %n is the number of all environments</extracomment>
   <translation>
    <numerusform>&lt;b&gt;%1 sur %Ln&lt;/b&gt; environnement</numerusform>
    <numerusform>&lt;b&gt;%1 sur %Ln&lt;/b&gt; environnements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&lt;b&gt;%1 of %Ln&lt;/b&gt; projects</source>
   <extracomment>%1 is a number; %n is the number of all projects</extracomment>
   <translation>
    <numerusform>&lt;b&gt;%1 sur %Ln&lt;/b&gt; projet</numerusform>
    <numerusform>&lt;b&gt;%1 sur %Ln&lt;/b&gt; projets</numerusform>
   </translation>
  </message>
  <message>
   <source>Disabled: would fire for %1 in %2</source>
   <translation>Désactivé : se déclencherait pour %1 dans %2</translation>
  </message>
  <message>
   <source>No event selected: would fire for %1 in %2</source>
   <translation>Aucun événement sélectionné : se déclencherait pour %1 dans %2</translation>
  </message>
  <message>
   <source>Fires for %1 in %2</source>
   <translation>Se déclenche pour %1 dans %2</translation>
  </message>
  <message>
   <source>%1 matches no project.</source>
   <translation>%1 ne correspond à aucun projet.</translation>
  </message>
  <message>
   <source>%1 matches no project. Did you mean %2?</source>
   <translation>%1 ne correspond à aucun projet. Vouliez-vous dire %2 ?</translation>
  </message>
  <message>
   <source>%1 adds nothing: %2 matches all of it.</source>
   <translation>%1 n’ajoute rien : %2 y correspond déjà entièrement.</translation>
  </message>
  <message>
   <source>%1 is the same as %2: Qovery does not tell upper and lower case apart.</source>
   <translation>%1 est identique à %2 : Qovery ne distingue pas les majuscules des minuscules.</translation>
  </message>
  <message>
   <source>%1: Qovery documents * only at the end. No project would match it in any case.</source>
   <translation>%1 : Qovery ne documente * qu’à la fin. Aucun projet n’y correspondrait de toute façon.</translation>
  </message>
  <message numerus="yes">
   <source>%1 and %Ln more</source>
   <translation>
    <numerusform>%1 et %Ln autre</numerusform>
    <numerusform>%1 et %Ln autres</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: Qovery documents * only at the end. It may also fire for %2; not counted here.</source>
   <translation>%1 : Qovery ne documente * qu’à la fin. Il peut aussi se déclencher pour %2 ; non compté ici.</translation>
  </message>
  <message>
   <source>No pattern is left: this fires for every project.</source>
   <translation>Il ne reste aucun motif : il se déclenche pour tous les projets.</translation>
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
   <translation>Correspondraient</translation>
  </message>
  <message>
   <source>Matching</source>
   <translation>Correspondent</translation>
  </message>
  <message>
   <source>May also match, not counted</source>
   <translation>Peuvent aussi correspondre, non comptés</translation>
  </message>
  <message>
   <source>Not matching</source>
   <translation>Ne correspondent pas</translation>
  </message>
  <message>
   <source>No longer matching</source>
   <translation>Ne correspondent plus</translation>
  </message>
  <message numerus="yes">
   <source>%Ln projects: the webhook is disabled</source>
   <translation>
    <numerusform>%Ln projet : le webhook est désactivé</numerusform>
    <numerusform>%Ln projets : le webhook est désactivé</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln projects: no event is selected</source>
   <translation>
    <numerusform>%Ln projet : aucun événement n’est sélectionné</numerusform>
    <numerusform>%Ln projets : aucun événement n’est sélectionné</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln projects: no pattern matches the name</source>
   <translation>
    <numerusform>%Ln projet : aucun motif ne correspond au nom</numerusform>
    <numerusform>%Ln projets : aucun motif ne correspond au nom</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln projects: type not selected (%1)</source>
   <translation>
    <numerusform>%Ln projet : type non sélectionné (%1)</numerusform>
    <numerusform>%Ln projets : type non sélectionné (%1)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln environments</source>
   <translation>
    <numerusform>%Ln environnement</numerusform>
    <numerusform>%Ln environnements</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message numerus="yes">
   <source>%Ln new</source>
   <translation>
    <numerusform>%Ln nouveau</numerusform>
    <numerusform>%Ln nouveaux</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PreviewTree</name>
  <message>
   <source>What this webhook fires for</source>
   <translation>Ce pour quoi ce webhook se déclenche</translation>
  </message>
 </context>
 <context>
  <name>RangeDialog</name>
  <message>
   <source>Everything that is kept</source>
   <translation>Tout ce qui est conservé</translation>
  </message>
  <message>
   <source>Between two times</source>
   <translation>Entre deux moments</translation>
  </message>
  <message>
   <source>Custom Range</source>
   <translation>Période personnalisée</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Jusqu’à</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Nothing lies between: the end is not after the beginning.</source>
   <translation>Il n’y a rien entre les deux : la fin n’est pas après le début.</translation>
  </message>
 </context>
 <context>
  <name>ReceivedRequestPane</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Copy the Head</source>
   <translation>Copier l’en-tête</translation>
  </message>
  <message>
   <source>Head of the request</source>
   <translation>En-tête de la requête</translation>
  </message>
  <message>
   <source>Body of the request</source>
   <translation>Corps de la requête</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Assemblé</translation>
  </message>
  <message>
   <source>Chunks as they came</source>
   <translation>Fragments tels qu’arrivés</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Corps</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <source>%1 · from %2 · body of %3</source>
   <comment>time, sender, size</comment>
   <translation>%1 · de %2 · corps de %3</translation>
  </message>
  <message>
   <source>Waiting for the delay</source>
   <translation>En attente du délai</translation>
  </message>
  <message>
   <source>Got no answer</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <source>Answered %1</source>
   <translation>Répondu %1</translation>
  </message>
  <message>
   <source>Hide Secrets</source>
   <translation>Masquer les secrets</translation>
  </message>
  <message>
   <source>Show Secrets</source>
   <translation>Afficher les secrets</translation>
  </message>
 </context>
 <context>
  <name>ReceivedTableView</name>
  <message>
   <source>Received requests</source>
   <translation>Requêtes reçues</translation>
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
   <translation>Répondu</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Path</source>
   <translation>Chemin</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Sender</source>
   <translation>Expéditeur</translation>
  </message>
 </context>
 <context>
  <name>ReceiverAnswerForm</name>
  <message>
   <source>Status of the answer</source>
   <translation>Statut de la réponse</translation>
  </message>
  <message>
   <source>Delay of the answer in milliseconds</source>
   <translation>Délai de la réponse en millisecondes</translation>
  </message>
  <message>
   <source>Content type of the answer</source>
   <translation>Type de contenu de la réponse</translation>
  </message>
  <message>
   <source>Body of the answer</source>
   <translation>Corps de la réponse</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <source>ms, as</source>
   <translation>ms, en</translation>
  </message>
  <message>
   <source>with</source>
   <translation>avec</translation>
  </message>
  <message>
   <source>A status is a number from 200 to 599. Until then %1 is answered.</source>
   <translation>Un statut est un nombre de 200 à 599. D’ici là, la réponse est %1.</translation>
  </message>
  <message>
   <source>A delay is a number from 0 to 60000. Until then it is %1 ms.</source>
   <translation>Un délai est un nombre de 0 à 60000. D’ici là, il est de %1 ms.</translation>
  </message>
  <message>
   <source>An answer with %1 has no body.</source>
   <translation>Une réponse %1 n’a pas de corps.</translation>
  </message>
 </context>
 <context>
  <name>ReceiverPanel</name>
  <message>
   <source>Copy the Address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <source>Use as Target of a New Webhook</source>
   <translation>Utiliser comme cible d’un nouveau webhook</translation>
  </message>
  <message>
   <source>Start Receiver</source>
   <translation>Démarrer le récepteur</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Address of the receiver</source>
   <translation>Adresse du récepteur</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>À l’écoute</translation>
  </message>
  <message>
   <source>Not listening</source>
   <translation>Pas à l’écoute</translation>
  </message>
  <message>
   <source>Port %1 of the last time is taken by another program, so this is another one: what still has the old address does not arrive here.</source>
   <translation>Le port %1 de la dernière fois est pris par un autre programme, c’en est donc un autre : ce qui a encore l’ancienne adresse n’arrive pas ici.</translation>
  </message>
  <message>
   <source>The receiver cannot listen on this computer. The system says: %1</source>
   <translation>Le récepteur ne peut pas écouter sur cet ordinateur. Le système dit : %1</translation>
  </message>
 </context>
 <context>
  <name>ReceiverTexts</name>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <source>its answer waits for the delay</source>
   <translation>sa réponse attend le délai</translation>
  </message>
  <message>
   <source>got no answer</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>answered %1</source>
   <translation>répondu %1</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>date, time</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Not HTTP</source>
   <translation>Pas du HTTP</translation>
  </message>
  <message>
   <source>Not whole</source>
   <translation>Incomplète</translation>
  </message>
  <message>
   <source>The sender left, or took longer than 30 seconds. This is what came until then.</source>
   <translation>L’expéditeur est parti, ou a mis plus de 30 secondes. Voici ce qui est arrivé jusque-là.</translation>
  </message>
  <message>
   <source>This is TLS</source>
   <translation>C’est du TLS</translation>
  </message>
  <message>
   <source>The sender tried https. Give it the address with http://.</source>
   <translation>L’expéditeur a essayé https. Donnez-lui l’adresse avec http://.</translation>
  </message>
  <message>
   <source>Where it ends is not known</source>
   <translation>On ne sait pas où elle se termine</translation>
  </message>
  <message>
   <source>The length or the chunks in this request are wrong, so it was closed without an answer.</source>
   <translation>La longueur ou les fragments de cette requête sont faux, elle a donc été fermée sans réponse.</translation>
  </message>
  <message>
   <source>This is not HTTP</source>
   <translation>Ce n’est pas du HTTP</translation>
  </message>
  <message>
   <source>What came is kept as it is. The connection was closed without an answer.</source>
   <translation>Ce qui est arrivé est conservé tel quel. La connexion a été fermée sans réponse.</translation>
  </message>
  <message>
   <source>Too large to be kept whole</source>
   <translation>Trop grande pour être conservée en entier</translation>
  </message>
  <message>
   <source>The first 10 MB are kept. %1 of the body came.</source>
   <translation>Les premiers 10 Mo sont conservés. %1 du corps sont arrivés.</translation>
  </message>
 </context>
 <context>
  <name>ReceiverView</name>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Listens on this computer only: Qovery itself cannot reach it, the demo can. The newest 200 requests are kept, up to 64 MB of them, in memory until you quit.</source>
   <translation>N’écoute que sur cet ordinateur : Qovery même ne peut pas le joindre, la démo le peut. Les 200 dernières requêtes sont conservées, 64 Mo au plus, en mémoire jusqu’à ce que vous quittiez.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln request(s)</source>
   <translation>
    <numerusform>%Ln requête</numerusform>
    <numerusform>%Ln requêtes</numerusform>
   </translation>
  </message>
  <message>
   <source>Waiting for requests</source>
   <translation>En attente de requêtes</translation>
  </message>
  <message>
   <source>Send a test or a delivery to the address above, or make it the target of a webhook: each request is shown here exactly as it comes.</source>
   <translation>Envoyez un test ou un envoi à l’adresse ci-dessus, ou faites-en la cible d’un webhook : chaque requête est affichée ici exactement comme elle arrive.</translation>
  </message>
  <message>
   <source>Nothing is received yet</source>
   <translation>Rien n’est encore reçu</translation>
  </message>
  <message>
   <source>Start the receiver to get an address on this computer. It shows each request exactly as it comes, and answers what you choose above.</source>
   <translation>Démarrez le récepteur pour obtenir une adresse sur cet ordinateur. Il affiche chaque requête exactement comme elle arrive, et répond ce que vous choisissez ci-dessus.</translation>
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
   <translation>sans statut</translation>
  </message>
  <message>
   <source>Use Payload</source>
   <translation>Utiliser la charge utile</translation>
  </message>
  <message>
   <source>Use a Recorded Delivery</source>
   <translation>Utiliser un envoi du journal</translation>
  </message>
  <message>
   <source>Event, project, environment or status</source>
   <translation>Événement, projet, environnement ou statut</translation>
  </message>
  <message>
   <source>Search in the recorded deliveries</source>
   <translation>Rechercher dans les envois du journal</translation>
  </message>
  <message>
   <source>Recorded deliveries, newest first</source>
   <translation>Envois du journal, les plus récents d’abord</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>The payload is taken as Qovery's log has it, byte for byte. Nothing is sent yet.</source>
   <translation>La charge utile est reprise telle que le journal de Qovery la contient, octet pour octet. Rien n’est encore envoyé.</translation>
  </message>
 </context>
 <context>
  <name>RenameDialog</name>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Account name</source>
   <translation>Nom du compte</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Enter a name.</source>
   <translation>Saisissez un nom.</translation>
  </message>
 </context>
 <context>
  <name>ResendDialog</name>
  <message>
   <source>Send Again from This Computer</source>
   <translation>Renvoyer depuis cet ordinateur</translation>
  </message>
  <message>
   <source>Send Again from This Computer — %1</source>
   <translation>Renvoyer depuis cet ordinateur — %1</translation>
  </message>
  <message>
   <source>Copy as cURL</source>
   <translation>Copier en cURL</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>This delivery went there, but its webhook is not in the list any more. Whoever has that host now gets the payload.</source>
   <translation>Cet envoi y est allé, mais son webhook n’est plus dans la liste. La charge utile va à qui détient maintenant cet hôte.</translation>
  </message>
  <message>
   <source>This delivery went there, but it is not the target of “%1” any more. Whoever has that host now gets the payload.</source>
   <translation>Cet envoi y est allé, mais ce n’est plus la cible de « %1 ». La charge utile va à qui détient maintenant cet hôte.</translation>
  </message>
  <message>
   <source>The secret goes with it.</source>
   <translation>Le secret part avec.</translation>
  </message>
  <message>
   <source>Send to the former target at %1?</source>
   <translation>Envoyer à l’ancienne cible sur %1 ?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Send to %1</source>
   <translation>Envoyer à %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Send Again</source>
   <translation>Renvoyer</translation>
  </message>
 </context>
 <context>
  <name>ResendForm</name>
  <message>
   <source>Delivery</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <source>Mark it with the header %1</source>
   <translation>Le marquer avec l’en-tête %1</translation>
  </message>
  <message>
   <source>Slack shows no headers: the message will look like a new one.</source>
   <translation>Slack ne montre pas d’en-têtes : le message aura l’air d’un nouveau.</translation>
  </message>
  <message>
   <source>Headers as they will be sent</source>
   <translation>En-têtes tels qu’ils seront envoyés</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Corps</translation>
  </message>
  <message>
   <source>The one it was recorded with</source>
   <translation>Celle avec laquelle il a été enregistré</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Secret to send</source>
   <translation>Secret à envoyer</translation>
  </message>
  <message>
   <source>Type the secret, it cannot be read back</source>
   <translation>Tapez le secret, il ne peut pas être relu</translation>
  </message>
  <message>
   <source>Send the secret to this former target, too</source>
   <translation>Envoyer le secret à cette ancienne cible aussi</translation>
  </message>
  <message>
   <source>Secret header</source>
   <translation>En-tête du secret</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Les deux</translation>
  </message>
  <message>
   <source>The remembered one</source>
   <translation>Celui mémorisé</translation>
  </message>
  <message>
   <source>Type it</source>
   <translation>Le taper</translation>
  </message>
  <message>
   <source>Send without secret</source>
   <translation>Envoyer sans secret</translation>
  </message>
  <message>
   <source>Qovery told no body of this delivery: there is nothing to send.</source>
   <translation>Qovery n’a pas communiqué de corps pour cet envoi : il n’y a rien à envoyer.</translation>
  </message>
  <message>
   <source>Neither the webhook's target of today nor that of the delivery is known.</source>
   <translation>Ni la cible actuelle du webhook ni celle de l’envoi ne sont connues.</translation>
  </message>
  <message>
   <source>Enter the secret, or choose to send without it.</source>
   <translation>Saisissez le secret, ou choisissez d’envoyer sans lui.</translation>
  </message>
  <message>
   <source>Nothing was sent. %1</source>
   <translation>Rien n’a été envoyé. %1</translation>
  </message>
  <message>
   <source>Today's target of “%1”</source>
   <translation>Cible actuelle de « %1 »</translation>
  </message>
  <message>
   <source>A former target gets no secret unless you say so.</source>
   <translation>Une ancienne cible ne reçoit pas de secret, sauf si vous le dites.</translation>
  </message>
  <message>
   <source>Changed elsewhere since its secret was remembered: it may have another one.</source>
   <translation>Modifié ailleurs depuis que son secret a été mémorisé : il en a peut-être un autre.</translation>
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
    <numerusform>%1 et %Ln autre</numerusform>
    <numerusform>%1 et %Ln autres</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 / %2</source>
   <comment>project, environment</comment>
   <translation>%1 / %2</translation>
  </message>
  <message>
   <source>Not said what it was about</source>
   <translation>Objet non indiqué</translation>
  </message>
  <message>
   <source> · </source>
   <comment>between parts</comment>
   <translation> · </translation>
  </message>
  <message>
   <source>Qovery sent it: %1. The target answered %2 then.</source>
   <translation>Envoyé par Qovery : %1. La cible a alors répondu %2.</translation>
  </message>
  <message>
   <source>Qovery sent it: %1. The target did not answer then.</source>
   <translation>Envoyé par Qovery : %1. La cible n’a alors pas répondu.</translation>
  </message>
  <message>
   <source>Qovery sent it: %1. What the target answered is not known.</source>
   <translation>Envoyé par Qovery : %1. On ne sait pas ce que la cible a répondu.</translation>
  </message>
  <message>
   <source>Qovery told no body of this delivery.</source>
   <translation>Qovery n’a pas communiqué de corps pour cet envoi.</translation>
  </message>
  <message>
   <source>A secret was masked in this body when it was kept: what is sent differs from what Qovery's API gave.</source>
   <translation>Un secret a été masqué dans ce corps lors de sa conservation : ce qui est envoyé diffère de ce que l’API de Qovery a donné.</translation>
  </message>
  <message>
   <source>The body as Qovery's API gave it, byte for byte. Whether Qovery sent the same bytes is not known.</source>
   <translation>Le corps tel que l’API de Qovery l’a donné, octet pour octet. On ne sait pas si Qovery a envoyé les mêmes octets.</translation>
  </message>
  <message>
   <source>This address hands out a machine's credentials: nothing is sent to it.</source>
   <translation>Cette adresse distribue les identifiants d’une machine : rien ne lui est envoyé.</translation>
  </message>
  <message>
   <source>The demo sends only to this computer.</source>
   <translation>La démo n’envoie qu’à cet ordinateur.</translation>
  </message>
  <message>
   <source>Not the webhook's target any more. You are asked before it is sent there.</source>
   <translation>Ce n’est plus la cible du webhook. Vous êtes consulté avant l’envoi à cette adresse.</translation>
  </message>
  <message>
   <source>This address is inside your network.</source>
   <translation>Cette adresse est dans votre réseau.</translation>
  </message>
  <message>
   <source>This address is on this computer.</source>
   <translation>Cette adresse est sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Not encrypted: the secret would travel in clear text</source>
   <translation>Non chiffré : le secret circulerait en clair</translation>
  </message>
  <message>
   <source>%1 · %2 · %3</source>
   <comment>webhook, what it was about, time</comment>
   <translation>%1 · %2 · %3</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <comment>number, host</comment>
   <translation>%1 à %2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln to other hosts</source>
   <translation>
    <numerusform>%Ln à d’autres hôtes</numerusform>
    <numerusform>%Ln à d’autres hôtes</numerusform>
   </translation>
  </message>
  <message>
   <source>The recorded bodies go to the webhooks' targets of today, the oldest first, from this computer and not from Qovery: %1.</source>
   <translation>Les corps du journal vont aux cibles actuelles des webhooks, les plus anciens d’abord, depuis cet ordinateur et non de Qovery : %1.</translation>
  </message>
  <message>
   <source>%1 went to another target than today's (such ones only one by one)</source>
   <translation>%1 vers une autre cible que l’actuelle (ceux-ci seulement un par un)</translation>
  </message>
  <message>
   <source>%1 of webhooks that are not in the list</source>
   <translation>%1 de webhooks qui ne sont pas dans la liste</translation>
  </message>
  <message>
   <source>%1 without a recorded body</source>
   <translation>%1 sans corps dans le journal</translation>
  </message>
  <message>
   <source>%1 with a secret masked in the body</source>
   <translation>%1 avec un secret masqué dans le corps</translation>
  </message>
  <message>
   <source>%1 not kept on this computer any more</source>
   <translation>%1 sans conservation sur cet ordinateur désormais</translation>
  </message>
  <message numerus="yes">
   <source>%Ln delivery(s) are left out: %1.</source>
   <translation>
    <numerusform>%Ln envoi est laissé de côté : %1.</numerusform>
    <numerusform>%Ln envois sont laissés de côté : %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>not kept on this computer any more</source>
   <translation>n’est plus conservé sur cet ordinateur</translation>
  </message>
  <message>
   <source>no body was recorded</source>
   <translation>aucun corps dans le journal</translation>
  </message>
  <message>
   <source>a secret is masked in its body</source>
   <translation>un secret est masqué dans son corps</translation>
  </message>
  <message>
   <source>its webhook is not in the list any more</source>
   <translation>son webhook n’est plus dans la liste</translation>
  </message>
  <message>
   <source>the target of its webhook was changed</source>
   <translation>la cible de son webhook a été modifiée</translation>
  </message>
  <message numerus="yes">
   <source>At most %1 are sent at once: %Ln older one(s) are not taken. Narrow the filter for them.</source>
   <translation>
    <numerusform>%1 au plus sont envoyés à la fois : %Ln plus ancien n’est pas pris. Resserrez le filtre pour l’avoir.</numerusform>
    <numerusform>%1 au plus sont envoyés à la fois : %Ln plus anciens ne sont pas pris. Resserrez le filtre pour les avoir.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln host(s) lie inside your network: %1.</source>
   <translation>
    <numerusform>%Ln hôte se trouve dans votre réseau : %1.</numerusform>
    <numerusform>%Ln hôtes se trouvent dans votre réseau : %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is sent to %1: it hands out a machine's credentials.</source>
   <translation>Rien n’est envoyé à %1 : cette adresse distribue les identifiants d’une machine.</translation>
  </message>
  <message numerus="yes">
   <source>The demo sends only to this computer: %Ln delivery(s) are not sent.</source>
   <translation>
    <numerusform>La démo n’envoie qu’à cet ordinateur : %Ln envoi ne part pas.</numerusform>
    <numerusform>La démo n’envoie qu’à cet ordinateur : %Ln envois ne partent pas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not connected: the targets are those that were seen %1.</source>
   <translation>Non connecté : les cibles sont celles vues %1.</translation>
  </message>
 </context>
 <context>
  <name>RestoreRun</name>
  <message>
   <source>Created again with a new ID: %1</source>
   <translation>Recréé avec un nouvel ID : %1</translation>
  </message>
  <message>
   <source>the reason is not known</source>
   <translation>la raison n’est pas connue</translation>
  </message>
  <message>
   <source>New ID: %1</source>
   <translation>Nouvel ID : %1</translation>
  </message>
  <message>
   <source>Checking again when the connection is back</source>
   <translation>Nouvelle vérification au retour de la connexion</translation>
  </message>
  <message>
   <source>reading shows that it was not made</source>
   <translation>la relecture montre que cela n’a pas été fait</translation>
  </message>
 </context>
 <context>
  <name>RetryStatus</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel trying again</source>
   <translation>Annuler les nouvelles tentatives</translation>
  </message>
 </context>
 <context>
  <name>SaveQuestion</name>
  <message>
   <source>Save and lose settings?</source>
   <translation>Enregistrer et perdre des réglages ?</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook when it is saved. This version does not know %1: saving loses them.</source>
   <translation>Qovery remplace le webhook entier à l’enregistrement. Cette version ne connaît pas %1 : enregistrer perd ces réglages.</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear Search</source>
   <translation>Effacer la recherche</translation>
  </message>
 </context>
 <context>
  <name>SecondStart</name>
  <message>
   <source>Webhooks for Qovery is running already (process %1) and does not answer; no second window was opened. Wait until it answers, or end that process, then start again.</source>
   <translation>Webhooks for Qovery est déjà ouvert (processus %1) et ne répond pas ; aucune autre fenêtre n’a été ouverte. Attendez qu’il réponde ou terminez ce processus, puis recommencez.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already and does not answer; no second window was opened. Wait until it answers, or end it, then start again.</source>
   <translation>Webhooks for Qovery est déjà ouvert et ne répond pas ; aucune autre fenêtre n’a été ouverte. Attendez qu’il réponde ou terminez-le, puis recommencez.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front, and --api-url and the token in %1 were not used. Quit it, then start again.</source>
   <translation>Webhooks for Qovery est déjà ouvert ; sa fenêtre a été appelée au premier plan, et --api-url et le jeton de %1 n’ont pas été utilisés. Quittez-le, puis recommencez.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front, and --api-url was not used. Quit it, then start again.</source>
   <translation>Webhooks for Qovery est déjà ouvert ; sa fenêtre a été appelée au premier plan, et --api-url n’a pas été utilisé. Quittez-le, puis recommencez.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front, and the token in %1 was not used. Quit it, then start again.</source>
   <translation>Webhooks for Qovery est déjà ouvert ; sa fenêtre a été appelée au premier plan, et le jeton de %1 n’a pas été utilisé. Quittez-le, puis recommencez.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front. What --organization names cannot be an organization ID.</source>
   <translation>Webhooks for Qovery est déjà ouvert ; sa fenêtre a été appelée au premier plan. Ce que désigne --organization ne peut pas être un ID d’organisation.</translation>
  </message>
  <message>
   <source>Webhooks for Qovery is running already; its window was called to the front.</source>
   <translation>Webhooks for Qovery est déjà ouvert ; sa fenêtre a été appelée au premier plan.</translation>
  </message>
 </context>
 <context>
  <name>SecretAftercare</name>
  <message>
   <source>“%1” was saved, but its secret could not be remembered: %2.</source>
   <translation>« %1 » a été enregistré, mais son secret n’a pas pu être mémorisé : %2.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>“%1” was saved, but its earlier secret is still remembered: %2.</source>
   <translation>« %1 » a été enregistré, mais son ancien secret est toujours mémorisé : %2.</translation>
  </message>
  <message>
   <source>The secret of “%1” was lost: the server says that it has none now.</source>
   <translation>Le secret de « %1 » a été perdu : le serveur dit qu’il n’en a plus.</translation>
  </message>
  <message>
   <source>It also kept something else than asked for: %1.</source>
   <translation>Il a aussi gardé autre chose que ce qui était demandé : %1.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
 </context>
 <context>
  <name>SecretDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Use Remembered Secret</source>
   <translation>Utiliser le secret mémorisé</translation>
  </message>
  <message>
   <source>Enter Secret…</source>
   <translation>Saisir le secret…</translation>
  </message>
  <message>
   <source>Secret Needed</source>
   <translation>Secret nécessaire</translation>
  </message>
  <message>
   <source>Disabling needs the secret of “%1”</source>
   <translation>Désactiver demande le secret de « %1 »</translation>
  </message>
  <message>
   <source>Disable and Lose Secret</source>
   <translation>Désactiver et perdre le secret</translation>
  </message>
  <message>
   <source>Enabling needs the secret of “%1”</source>
   <translation>Activer demande le secret de « %1 »</translation>
  </message>
  <message>
   <source>Enable and Lose Secret</source>
   <translation>Activer et perdre le secret</translation>
  </message>
  <message>
   <source>Saving needs the secret of “%1”</source>
   <translation>Enregistrer demande le secret de « %1 »</translation>
  </message>
  <message>
   <source>Save and Lose Secret</source>
   <translation>Enregistrer et perdre le secret</translation>
  </message>
  <message>
   <source>Creating “%1” again needs its secret</source>
   <translation>Recréer « %1 » demande son secret</translation>
  </message>
  <message>
   <source>Create Without Secret</source>
   <translation>Créer sans secret</translation>
  </message>
  <message>
   <source>Current secret</source>
   <translation>Secret actuel</translation>
  </message>
  <message>
   <source>Qovery cannot check it.</source>
   <translation>Qovery ne peut pas le vérifier.</translation>
  </message>
  <message>
   <source>The webhook was changed elsewhere since its secret was remembered: it may have another one now. Sending the remembered secret would replace it.</source>
   <translation>Le webhook a été modifié ailleurs depuis que son secret a été mémorisé : il en a peut-être un autre maintenant. Envoyer le secret mémorisé le remplacerait.</translation>
  </message>
  <message>
   <source>Qovery does not return the secret of a webhook. Without it the webhook that is created again has none.</source>
   <translation>Qovery ne restitue pas le secret d’un webhook. Sans lui, le webhook recréé n’en a pas.</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change and does not return the secret. Without it the receiver may no longer get one.</source>
   <translation>Qovery remplace le webhook entier à chaque modification et ne restitue pas le secret. Sans lui, le récepteur risque de ne plus en recevoir.</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change and did not say whether it has a secret. If it has one, the receiver may no longer get it.</source>
   <translation>Qovery remplace le webhook entier à chaque modification et n’a pas dit s’il a un secret. S’il en a un, le récepteur risque de ne plus le recevoir.</translation>
  </message>
  <message>
   <source>Enter Another…</source>
   <translation>En saisir un autre…</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Disable Webhook</source>
   <translation>Désactiver le webhook</translation>
  </message>
  <message>
   <source>Enable Webhook</source>
   <translation>Activer le webhook</translation>
  </message>
  <message>
   <source>Save Changes</source>
   <translation>Enregistrer les modifications</translation>
  </message>
  <message>
   <source>Create Webhook</source>
   <translation>Créer le webhook</translation>
  </message>
  <message>
   <source>Enter the current secret.</source>
   <translation>Saisissez le secret actuel.</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
 </context>
 <context>
  <name>SecretMemoryTexts</name>
  <message>
   <source>Remember for this session</source>
   <translation>Mémoriser pour cette session</translation>
  </message>
  <message>
   <source>Remember in the keyring</source>
   <translation>Mémoriser dans le trousseau</translation>
  </message>
  <message>
   <source>Remember these secrets for this session</source>
   <translation>Mémoriser ces secrets pour cette session</translation>
  </message>
  <message>
   <source>Remember these secrets in the keyring</source>
   <translation>Mémoriser ces secrets dans le trousseau</translation>
  </message>
  <message>
   <source>It cannot be remembered: %1.</source>
   <translation>Il ne peut pas être mémorisé : %1.</translation>
  </message>
  <message>
   <source>Kept for this session only, in memory. Until you quit, this application sends it again with every change of this webhook.</source>
   <translation>Gardé pour cette session seulement, en mémoire. Jusqu’à ce que vous quittiez, cette application le renvoie avec chaque modification de ce webhook.</translation>
  </message>
  <message>
   <source>The keyring is locked: the desktop asks to unlock it when the secret is stored. After that, this application sends the secret again with every change of this webhook.</source>
   <translation>Le trousseau est verrouillé : le bureau demande à le déverrouiller au moment de stocker le secret. Ensuite, cette application renvoie le secret avec chaque modification de ce webhook.</translation>
  </message>
  <message>
   <source>Kept in the keyring of this computer. This application then sends it again with every change of this webhook.</source>
   <translation>Conservé dans le trousseau de cet ordinateur. Cette application le renvoie ensuite avec chaque modification de ce webhook.</translation>
  </message>
  <message>
   <source>They cannot be remembered: %1.</source>
   <translation>Ils ne peuvent pas être mémorisés : %1.</translation>
  </message>
  <message>
   <source>Kept for this session only, in memory. Until you quit, this application sends them again with every change of these webhooks.</source>
   <translation>Gardés pour cette session seulement, en mémoire. Jusqu’à ce que vous quittiez, cette application les renvoie avec chaque modification de ces webhooks.</translation>
  </message>
  <message>
   <source>The keyring is locked: the desktop asks to unlock it when they are stored. After that, this application sends them again with every change of these webhooks.</source>
   <translation>Le trousseau est verrouillé : le bureau demande à le déverrouiller au moment de les stocker. Ensuite, cette application les renvoie avec chaque modification de ces webhooks.</translation>
  </message>
  <message>
   <source>Kept in the keyring of this computer. This application then sends them again with every change of these webhooks.</source>
   <translation>Conservés dans le trousseau de cet ordinateur. Cette application les renvoie ensuite avec chaque modification de ces webhooks.</translation>
  </message>
  <message>
   <source>A secret is kept for this session, but the webhook was changed elsewhere since. You are asked before it is sent.</source>
   <translation>Un secret est gardé pour cette session, mais le webhook a été modifié ailleurs depuis. Vous êtes consulté avant tout envoi.</translation>
  </message>
  <message>
   <source>A secret is in the keyring, but the webhook was changed elsewhere since. You are asked before it is sent.</source>
   <translation>Un secret est dans le trousseau, mais le webhook a été modifié ailleurs depuis. Vous êtes consulté avant tout envoi.</translation>
  </message>
  <message>
   <source>The secret is kept for this session and is sent again with every change.</source>
   <translation>Le secret est gardé pour cette session et renvoyé avec chaque modification.</translation>
  </message>
  <message>
   <source>The secret is in the keyring and is sent again with every change.</source>
   <translation>Le secret est dans le trousseau et renvoyé avec chaque modification.</translation>
  </message>
  <message>
   <source>The secret is still remembered: %1.</source>
   <translation>Le secret est toujours mémorisé : %1.</translation>
  </message>
  <message>
   <source>The remembered secret is not there any more. Enter it.</source>
   <translation>Le secret mémorisé n’est plus là. Saisissez-le.</translation>
  </message>
  <message>
   <source>The keyring does not have the remembered secret any more. Enter it.</source>
   <translation>Le trousseau n’a plus le secret mémorisé. Saisissez-le.</translation>
  </message>
  <message>
   <source>The secret is remembered, but there is no keyring now. Start GNOME Keyring or KWallet and try again, or enter the secret.</source>
   <translation>Le secret est mémorisé, mais il n’y a pas de trousseau pour l’instant. Démarrez GNOME Keyring ou KWallet et réessayez, ou saisissez le secret.</translation>
  </message>
  <message>
   <source>The secret is remembered, but the keyring is locked. Unlock it and try again, or enter the secret.</source>
   <translation>Le secret est mémorisé, mais le trousseau est verrouillé. Déverrouillez-le et réessayez, ou saisissez le secret.</translation>
  </message>
  <message>
   <source>The secret is remembered, but the keyring refused access. Allow it and try again, or enter the secret.</source>
   <translation>Le secret est mémorisé, mais le trousseau a refusé l’accès. Autorisez-le et réessayez, ou saisissez le secret.</translation>
  </message>
  <message>
   <source>The secret is remembered, but the keyring does not answer. Look for a prompt behind other windows and try again, or enter the secret.</source>
   <translation>Le secret est mémorisé, mais le trousseau ne répond pas. Cherchez une demande derrière d’autres fenêtres et réessayez, ou saisissez le secret.</translation>
  </message>
  <message>
   <source>The secret is remembered, but the keyring failed. Try again, or enter the secret.</source>
   <translation>Le secret est mémorisé, mais le trousseau a échoué. Réessayez, ou saisissez le secret.</translation>
  </message>
  <message>
   <source>the keyring does not have it any more</source>
   <translation>le trousseau ne l’a plus</translation>
  </message>
  <message>
   <source>no keyring is available</source>
   <translation>aucun trousseau n’est disponible</translation>
  </message>
  <message>
   <source>the keyring is locked</source>
   <translation>le trousseau est verrouillé</translation>
  </message>
  <message>
   <source>the keyring refused access</source>
   <translation>le trousseau a refusé l’accès</translation>
  </message>
  <message>
   <source>the keyring does not answer</source>
   <translation>le trousseau ne répond pas</translation>
  </message>
  <message>
   <source>the keyring did not confirm it</source>
   <translation>le trousseau ne l’a pas confirmé</translation>
  </message>
 </context>
 <context>
  <name>SecretSection</name>
  <message>
   <source>Generate</source>
   <translation>Générer</translation>
  </message>
  <message>
   <source>Enter another</source>
   <translation>En saisir un autre</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Forget the remembered secret</source>
   <translation>Oublier le secret mémorisé</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Défini</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>A secret is set.</source>
   <translation>Un secret est défini.</translation>
  </message>
  <message>
   <source>The server did not say if one is set.</source>
   <translation>Le serveur n’a pas dit s’il y en a un.</translation>
  </message>
  <message>
   <source>Current secret</source>
   <translation>Secret actuel</translation>
  </message>
  <message>
   <source>New secret</source>
   <translation>Nouveau secret</translation>
  </message>
  <message>
   <source>Enter the current secret: it is sent again with every change. Qovery cannot check it.</source>
   <translation>Saisissez le secret actuel : il est renvoyé avec chaque modification. Qovery ne peut pas le vérifier.</translation>
  </message>
  <message>
   <source>Use the remembered one</source>
   <translation>Utiliser le mémorisé</translation>
  </message>
  <message>
   <source>Sent with each delivery. It cannot be read back: give it to the receiver now.</source>
   <translation>Envoyé avec chaque envoi. Il ne peut pas être relu : donnez-le maintenant au récepteur.</translation>
  </message>
  <message>
   <source>The current secret stops working when you save. No overlap.</source>
   <translation>Le secret actuel cesse de valoir dès que vous enregistrez. Sans chevauchement.</translation>
  </message>
  <message>
   <source>Copy Secret</source>
   <translation>Copier le secret</translation>
  </message>
  <message>
   <source>Deliveries carry no secret any more once you save, and the remembered one is forgotten.</source>
   <translation>Les envois ne portent plus de secret dès que vous enregistrez, et le secret mémorisé est oublié.</translation>
  </message>
  <message>
   <source>Deliveries carry no secret any more once you save.</source>
   <translation>Les envois ne portent plus de secret dès que vous enregistrez.</translation>
  </message>
 </context>
 <context>
  <name>SecretsDialog</name>
  <message numerus="yes">
   <source>Disabling needs the secrets of %n webhook(s)</source>
   <translation>
    <numerusform>Désactiver demande le secret de %n webhook</numerusform>
    <numerusform>Désactiver demande les secrets de %n webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Enabling needs the secrets of %n webhook(s)</source>
   <translation>
    <numerusform>Activer demande le secret de %n webhook</numerusform>
    <numerusform>Activer demande les secrets de %n webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saving needs the secrets of %n webhook(s)</source>
   <translation>
    <numerusform>Enregistrer demande le secret de %n webhook</numerusform>
    <numerusform>Enregistrer demande les secrets de %n webhooks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Creating %n webhook(s) again needs their secrets</source>
   <translation>
    <numerusform>Recréer %n webhook demande son secret</numerusform>
    <numerusform>Recréer %n webhooks demande leurs secrets</numerusform>
   </translation>
  </message>
  <message>
   <source>Disable Webhooks</source>
   <translation>Désactiver les webhooks</translation>
  </message>
  <message>
   <source>Enable Webhooks</source>
   <translation>Activer les webhooks</translation>
  </message>
  <message>
   <source>Save Webhooks</source>
   <translation>Enregistrer les webhooks</translation>
  </message>
  <message>
   <source>Create Webhooks</source>
   <translation>Créer les webhooks</translation>
  </message>
  <message>
   <source>Secrets Needed</source>
   <translation>Secrets nécessaires</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change and does not return the secret. Without it the receiver may no longer get one.</source>
   <translation>Qovery remplace le webhook entier à chaque modification et ne restitue pas le secret. Sans lui, le récepteur risque de ne plus en recevoir.</translation>
  </message>
  <message>
   <source>The same secret for all</source>
   <translation>Le même secret pour tous</translation>
  </message>
  <message>
   <source>Current secret of all</source>
   <translation>Secret actuel de tous</translation>
  </message>
  <message>
   <source>Secret of “%1”</source>
   <translation>Secret de « %1 »</translation>
  </message>
  <message>
   <source>Enter the secret</source>
   <translation>Saisir le secret</translation>
  </message>
  <message>
   <source>Use the remembered one</source>
   <translation>Utiliser le mémorisé</translation>
  </message>
  <message>
   <source>Remove the secret</source>
   <translation>Retirer le secret</translation>
  </message>
  <message>
   <source>Current secret of “%1”</source>
   <translation>Secret actuel de « %1 »</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Remembered</source>
   <translation>Mémorisé</translation>
  </message>
  <message>
   <source>Current secret</source>
   <translation>Secret actuel</translation>
  </message>
  <message>
   <source>The same as all</source>
   <translation>Le même que tous</translation>
  </message>
  <message>
   <source>Its deliveries carry no secret any more.</source>
   <translation>Ses envois ne portent plus de secret.</translation>
  </message>
  <message>
   <source>Changed elsewhere since its secret was remembered: it may have another one.</source>
   <translation>Modifié ailleurs depuis que son secret a été mémorisé : il en a peut-être un autre.</translation>
  </message>
  <message numerus="yes">
   <source>%n remembered secret(s) could not be read</source>
   <translation>
    <numerusform>%n secret mémorisé n’a pas pu être lu</numerusform>
    <numerusform>%n secrets mémorisés n’ont pas pu être lus</numerusform>
   </translation>
  </message>
  <message>
   <source>Enter the current secret.</source>
   <translation>Saisissez le secret actuel.</translation>
  </message>
  <message numerus="yes">
   <source>Sending again uses the secrets of %n webhook(s)</source>
   <translation>
    <numerusform>Renvoyer utilise le secret de %n webhook</numerusform>
    <numerusform>Renvoyer utilise les secrets de %n webhooks</numerusform>
   </translation>
  </message>
  <message>
   <source>Send Again</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Qovery does not return secrets. A target that expects its secret may refuse what comes without it.</source>
   <translation>Qovery ne restitue pas les secrets. Une cible qui attend son secret peut refuser ce qui arrive sans lui.</translation>
  </message>
  <message>
   <source>Send without secret</source>
   <translation>Envoyer sans secret</translation>
  </message>
 </context>
 <context>
  <name>SecretsPanel</name>
  <message>
   <source>No secret is remembered.</source>
   <translation>Aucun secret n’est mémorisé.</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Forget All…</source>
   <translation>Tout oublier…</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Remembered since</source>
   <translation>Mémorisé depuis</translation>
  </message>
  <message>
   <source>Remembered secrets</source>
   <translation>Secrets mémorisés</translation>
  </message>
  <message>
   <source>Select a webhook first.</source>
   <translation>Sélectionnez d’abord un webhook.</translation>
  </message>
  <message numerus="yes">
   <source>Forget %n remembered secret(s)?</source>
   <translation>
    <numerusform>Oublier %n secret mémorisé ?</numerusform>
    <numerusform>Oublier %n secrets mémorisés ?</numerusform>
   </translation>
  </message>
  <message>
   <source>This computer forgets them. The webhooks keep their secrets; the next change of each asks for it.</source>
   <translation>Cet ordinateur les oublie. Les webhooks gardent leurs secrets ; la prochaine modification de chacun le demande.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Forget All</source>
   <translation>Tout oublier</translation>
  </message>
 </context>
 <context>
  <name>SendHistoryView</name>
  <message>
   <source>sent again</source>
   <translation>renvoyé</translation>
  </message>
  <message>
   <source>Nothing was sent for this webhook from this computer yet.</source>
   <translation>Rien n’a encore été envoyé pour ce webhook depuis cet ordinateur.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Répéter</translation>
  </message>
  <message>
   <source>Sends from this computer, newest first</source>
   <translation>Envois depuis cet ordinateur, les plus récents d’abord</translation>
  </message>
  <message>
   <source>Repeat fills the form; nothing is sent yet.</source>
   <translation>« Répéter » remplit le formulaire ; rien n’est encore envoyé.</translation>
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Comptes</translation>
  </message>
  <message>
   <source>An account is an API token and the address it is sent to. A token goes to no other address.</source>
   <translation>Un compte est un jeton d’API et l’adresse à laquelle il est envoyé. Un jeton ne va à aucune autre adresse.</translation>
  </message>
  <message>
   <source>Remembered Secrets</source>
   <translation>Secrets mémorisés</translation>
  </message>
  <message>
   <source>Secrets that you let the application keep, to send them again when a webhook is changed: in the system keyring, or only for this session where the token is kept so too.</source>
   <translation>Les secrets que vous laissez l’application garder, pour les renvoyer quand un webhook est modifié : dans le trousseau du système, ou pour cette session seulement si le jeton l’est aussi.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>System follows the desktop's choice of light, dark or high contrast.</source>
   <translation>« Système » suit le choix du bureau : clair, sombre ou contraste élevé.</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Automatic Refresh</source>
   <translation>Actualisation automatique</translation>
  </message>
  <message>
   <source>The list is read again while this window is in use, as long as the token's request budget leaves enough for your own actions.</source>
   <translation>La liste est relue tant que cette fenêtre est utilisée, aussi longtemps que le budget de requêtes du jeton en laisse assez pour vos propres actions.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivée</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>Toutes les %n min</numerusform>
    <numerusform>Toutes les %n min</numerusform>
   </translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Envois</translation>
  </message>
  <message>
   <source>Deliveries are kept on this computer as they are read, and outlive Qovery's own log. The desktop is told of failures while the application runs.</source>
   <translation>Les envois sont conservés sur cet ordinateur à mesure qu’ils sont lus, et survivent au journal de Qovery. Le bureau est averti des échecs tant que l’application tourne.</translation>
  </message>
 </context>
 <context>
  <name>SeveralSelected</name>
  <message>
   <source>Each action first shows what it will do. What a filter hides is not among them.</source>
   <translation>Chaque action montre d’abord ce qu’elle fera. Ce qu’un filtre masque n’en fait pas partie.</translation>
  </message>
  <message>
   <source>Enable…</source>
   <translation>Activer…</translation>
  </message>
  <message>
   <source>Disable…</source>
   <translation>Désactiver…</translation>
  </message>
  <message>
   <source>Send Tests…</source>
   <translation>Envoyer des tests…</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s) selected</source>
   <translation>
    <numerusform>%Ln webhook sélectionné</numerusform>
    <numerusform>%Ln webhooks sélectionnés</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ShortcutTexts</name>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>Enable or Disable</source>
   <translation>Activer ou désactiver</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Envois</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>All, Successful, Failed, No response</source>
   <translation>Tous, Réussis, Échoués, Sans réponse</translation>
  </message>
  <message>
   <source>Show or hide the delivery</source>
   <translation>Afficher ou masquer l’envoi</translation>
  </message>
  <message>
   <source>Close the delivery</source>
   <translation>Fermer l’envoi</translation>
  </message>
  <message>
   <source>Copy the rows</source>
   <translation>Copier les lignes</translation>
  </message>
  <message>
   <source>Copy the open one as cURL</source>
   <translation>Copier l’envoi ouvert en cURL</translation>
  </message>
  <message>
   <source>Payloads and answers</source>
   <translation>Charges utiles et réponses</translation>
  </message>
  <message>
   <source>Find in the text</source>
   <translation>Chercher dans le texte</translation>
  </message>
  <message>
   <source>Next or previous place</source>
   <translation>Occurrence suivante ou précédente</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Éditeur</translation>
  </message>
  <message>
   <source>What's This? Explains the field that has the focus</source>
   <translation>Qu’est-ce que c’est ? Explique le champ actif</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Between form and preview, in a narrow window</source>
   <translation>Entre formulaire et aperçu, dans une fenêtre étroite</translation>
  </message>
  <message>
   <source>Add the typed pattern</source>
   <translation>Ajouter le motif saisi</translation>
  </message>
  <message>
   <source>To the patterns before the field</source>
   <translation>Vers les motifs devant le champ</translation>
  </message>
  <message>
   <source>Change the pattern that has the focus</source>
   <translation>Modifier le motif actif</translation>
  </message>
  <message>
   <source>Remove the pattern that has the focus</source>
   <translation>Retirer le motif actif</translation>
  </message>
  <message>
   <source>Dialogs and search</source>
   <translation>Dialogues et recherche</translation>
  </message>
  <message>
   <source>Send a test, send again</source>
   <translation>Envoyer un test, renvoyer</translation>
  </message>
  <message>
   <source>Close; asks when something was changed</source>
   <translation>Fermer ; demande si quelque chose a été modifié</translation>
  </message>
  <message>
   <source>Clear the search, then leave it</source>
   <translation>Vider la recherche, puis la quitter</translation>
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
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>SignOutDialog</name>
  <message>
   <source>Sign Out</source>
   <translation>Se déconnecter</translation>
  </message>
  <message>
   <source>Sign out of “%1”?</source>
   <translation>Se déconnecter de « %1 » ?</translation>
  </message>
  <message>
   <source>Its token is removed from the system keyring. To end the token itself, delete it in the Qovery console.</source>
   <translation>Son jeton est retiré du trousseau du système. Pour mettre fin au jeton lui-même, supprimez-le dans la console Qovery.</translation>
  </message>
  <message>
   <source>Its token is in memory only and is forgotten. To end the token itself, delete it in the Qovery console.</source>
   <translation>Son jeton n’est qu’en mémoire et est oublié. Pour mettre fin au jeton lui-même, supprimez-le dans la console Qovery.</translation>
  </message>
  <message numerus="yes">
   <source>Remove %n remembered secret(s) from the keyring</source>
   <translation>
    <numerusform>Retirer %n secret mémorisé du trousseau</numerusform>
    <numerusform>Retirer %n secrets mémorisés du trousseau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 et %n autre</numerusform>
    <numerusform>%1 et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>Of %1.</source>
   <comment>webhook names</comment>
   <translation>De %1.</translation>
  </message>
  <message>
   <source>Kept, it is found again when you add a token for the same address and organization.</source>
   <translation>Conservées, elles sont retrouvées quand vous ajoutez un jeton pour la même adresse et la même organisation.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Delete its local data: history, deliveries, test sends and drafts</source>
   <translation>Supprimer ses données locales : historique, envois, envois de test et brouillons</translation>
  </message>
 </context>
 <context>
  <name>SlackPreview</name>
  <message>
   <source>Preview of the Slack message</source>
   <translation>Aperçu du message Slack</translation>
  </message>
  <message>
   <source>The payload is not JSON; Slack will refuse it.</source>
   <translation>La charge utile n’est pas du JSON ; Slack la refusera.</translation>
  </message>
  <message>
   <source>The payload is no JSON object; Slack will refuse it.</source>
   <translation>La charge utile n’est pas un objet JSON ; Slack la refusera.</translation>
  </message>
  <message>
   <source>There is no text, no block and no attachment in it; Slack will refuse it.</source>
   <translation>Elle ne contient ni texte, ni bloc, ni pièce jointe ; Slack la refusera.</translation>
  </message>
  <message>
   <source>Slack takes 50 blocks; the others are not shown here.</source>
   <translation>Slack accepte 50 blocs ; les autres ne sont pas affichés ici.</translation>
  </message>
  <message>
   <source>(a button)</source>
   <translation>(un bouton)</translation>
  </message>
  <message>
   <source>(buttons)</source>
   <translation>(boutons)</translation>
  </message>
  <message>
   <source>Image, not loaded here</source>
   <translation>Image, non chargée ici</translation>
  </message>
  <message>
   <source>Image “%1”, not loaded here</source>
   <translation>Image « %1 », non chargée ici</translation>
  </message>
  <message>
   <source>A block without a type is not shown here</source>
   <translation>Un bloc sans type n’est pas affiché ici</translation>
  </message>
  <message>
   <source>Block “%1” is not shown here</source>
   <translation>Le bloc « %1 » n’est pas affiché ici</translation>
  </message>
 </context>
 <context>
  <name>StatusTexts</name>
  <message>
   <source>Qovery closed the connection</source>
   <translation>Qovery a fermé la connexion</translation>
  </message>
  <message>
   <source>Qovery cannot be reached</source>
   <translation>Qovery est injoignable</translation>
  </message>
  <message>
   <source>Qovery takes no more requests for now</source>
   <translation>Qovery n’accepte plus de requêtes pour l’instant</translation>
  </message>
  <message>
   <source>Qovery answered %1</source>
   <translation>Qovery a répondu %1</translation>
  </message>
  <message>
   <source>Qovery's answer was cut off</source>
   <translation>La réponse de Qovery a été tronquée</translation>
  </message>
  <message>
   <source>Qovery did not answer</source>
   <translation>Qovery n’a pas répondu</translation>
  </message>
  <message>
   <source>%1, trying again (%2 of %3)</source>
   <comment>what happened; which attempt</comment>
   <translation>%1, nouvel essai (%2 sur %3)</translation>
  </message>
  <message>
   <source>%1, trying again in %2 s (%3 of %4)</source>
   <comment>what happened; seconds; which attempt</comment>
   <translation>%1, nouvel essai dans %2 s (%3 sur %4)</translation>
  </message>
  <message numerus="yes">
   <source>%Ln request(s) will be sent again. Cancel shows what went wrong.</source>
   <translation>
    <numerusform>%Ln requête sera renvoyée. « Annuler » montre ce qui n’a pas marché.</numerusform>
    <numerusform>%Ln requêtes seront renvoyées. « Annuler » montre ce qui n’a pas marché.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln request(s) left</source>
   <translation>
    <numerusform>%Ln requête restante</numerusform>
    <numerusform>%Ln requêtes restantes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %Ln request(s) left</source>
   <translation>
    <numerusform>%1 requête restante sur %Ln</numerusform>
    <numerusform>%1 requêtes restantes sur %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Automatic refresh paused until %1: %Ln request(s) left</source>
   <translation>
    <numerusform>Actualisation automatique en pause jusqu’à %1 : %Ln requête restante</numerusform>
    <numerusform>Actualisation automatique en pause jusqu’à %1 : %Ln requêtes restantes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The last %Ln are kept for what you do: the list no longer refreshes by itself then.</source>
   <translation>
    <numerusform>La dernière est gardée pour ce que vous faites : la liste ne s’actualise alors plus d’elle-même (%Ln).</numerusform>
    <numerusform>Les %Ln dernières sont gardées pour ce que vous faites : la liste ne s’actualise alors plus d’elle-même.</numerusform>
   </translation>
  </message>
  <message>
   <source>Qovery allows this token so many requests an hour. %1</source>
   <translation>Qovery autorise ce nombre de requêtes par heure à ce jeton. %1</translation>
  </message>
  <message>
   <source>Qovery allows this token so many requests an hour and counts anew at %1. %2</source>
   <translation>Qovery autorise ce nombre de requêtes par heure à ce jeton et recommence à compter à %1. %2</translation>
  </message>
 </context>
 <context>
  <name>TableColumns</name>
  <message>
   <source>Usual Columns</source>
   <translation>Colonnes habituelles</translation>
  </message>
 </context>
 <context>
  <name>TargetField</name>
  <message>
   <source>Show Address</source>
   <translation>Afficher l’adresse</translation>
  </message>
  <message>
   <source>Hide Address</source>
   <translation>Masquer l’adresse</translation>
  </message>
 </context>
 <context>
  <name>TestRequestForm</name>
  <message>
   <source>Mark it with the header X-Webhooks-Test: true</source>
   <translation>Le marquer avec l’en-tête X-Webhooks-Test: true</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>URL cible</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>Secret header</source>
   <translation>En-tête du secret</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Imitate</source>
   <translation>Imiter</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Les deux</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Type the secret, it cannot be read back</source>
   <translation>Tapez le secret, il ne peut pas être relu</translation>
  </message>
  <message>
   <source>Qovery's documents name both headers. Which one it really sends is not confirmed.</source>
   <translation>La documentation de Qovery nomme les deux en-têtes. Lequel est vraiment envoyé n’est pas confirmé.</translation>
  </message>
  <message>
   <source>The demo sends only to this computer.</source>
   <translation>La démo n’envoie qu’à cet ordinateur.</translation>
  </message>
  <message>
   <source>Not encrypted: the secret would travel in clear text</source>
   <translation>Non chiffré : le secret circulerait en clair</translation>
  </message>
  <message>
   <source>This address is on this computer.</source>
   <translation>Cette adresse est sur cet ordinateur.</translation>
  </message>
  <message>
   <source>This address is inside your network.</source>
   <translation>Cette adresse est dans votre réseau.</translation>
  </message>
  <message>
   <source>This address hands out a machine's credentials. Nothing is sent to it.</source>
   <translation>Cette adresse distribue les identifiants d’une machine. Rien ne lui est envoyé.</translation>
  </message>
  <message>
   <source>This is not a complete address.</source>
   <translation>Ce n’est pas une adresse complète.</translation>
  </message>
  <message>
   <source>Enter the address to send to.</source>
   <translation>Saisissez l’adresse à laquelle envoyer.</translation>
  </message>
  <message>
   <source>Start the address with http:// or https://</source>
   <translation>Commencez l’adresse par http:// ou https://</translation>
  </message>
  <message>
   <source>Remove the user name and password from the address.</source>
   <translation>Retirez le nom d’utilisateur et le mot de passe de l’adresse.</translation>
  </message>
  <message>
   <source>Own headers</source>
   <translation>En-têtes propres</translation>
  </message>
  <message>
   <source>Recorded, masked</source>
   <translation>Du journal, masquée</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Du journal</translation>
  </message>
  <message>
   <source>Its payload was too large to be kept: the one below is what will be sent.</source>
   <translation>Sa charge utile était trop grande pour être conservée : celle ci-dessous sera envoyée.</translation>
  </message>
  <message>
   <source>Repeated, masked</source>
   <translation>Répétée, masquée</translation>
  </message>
  <message>
   <source>Repeated</source>
   <translation>Répétée</translation>
  </message>
  <message>
   <source>It was sent with a secret, which is not kept. Type it again.</source>
   <translation>L’envoi portait un secret, qui n’est pas conservé. Tapez-le à nouveau.</translation>
  </message>
  <message>
   <source>The receiver of this window listens.</source>
   <translation>Le récepteur de cette fenêtre est à l’écoute.</translation>
  </message>
  <message>
   <source>Use the Built-in Receiver</source>
   <translation>Utiliser le récepteur intégré</translation>
  </message>
  <message>
   <source>The webhook has no secret</source>
   <translation>Le webhook n’a pas de secret</translation>
  </message>
 </context>
 <context>
  <name>TestResultView</name>
  <message>
   <source>Nothing sent yet</source>
   <translation>Rien d’envoyé encore</translation>
  </message>
  <message>
   <source>The answer of the target appears here.</source>
   <translation>La réponse de la cible apparaît ici.</translation>
  </message>
  <message>
   <source>Sent from this computer, not from Qovery.</source>
   <translation>Envoyé depuis cet ordinateur, pas par Qovery.</translation>
  </message>
  <message>
   <source>A firewall that admits only Qovery's addresses may refuse it.</source>
   <translation>Un pare-feu qui n’admet que les adresses de Qovery peut le refuser.</translation>
  </message>
  <message>
   <source>Response headers</source>
   <translation>En-têtes de réponse</translation>
  </message>
  <message>
   <source>Sent request</source>
   <translation>Requête envoyée</translation>
  </message>
  <message>
   <source>Show the path and the secret</source>
   <translation>Afficher le chemin et le secret</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Corps</translation>
  </message>
  <message>
   <source>Headers</source>
   <translation>En-têtes</translation>
  </message>
  <message>
   <source>Sending to %1…</source>
   <translation>Envoi à %1…</translation>
  </message>
  <message>
   <source>in %1</source>
   <translation>en %1</translation>
  </message>
  <message>
   <source>Body (%1)</source>
   <translation>Corps (%1)</translation>
  </message>
  <message>
   <source>Headers (%1)</source>
   <translation>En-têtes (%1)</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Requête</translation>
  </message>
  <message>
   <source>The first %1 of %2.</source>
   <translation>Les premiers %1 sur %2.</translation>
  </message>
  <message>
   <source>(not kept)</source>
   <translation>(non conservé)</translation>
  </message>
  <message>
   <source>A secret in the payload or the answer is masked.</source>
   <translation>Un secret dans la charge utile ou la réponse est masqué.</translation>
  </message>
  <message>
   <source>The first %1 are kept.</source>
   <translation>Les premiers %1 sont conservés.</translation>
  </message>
 </context>
 <context>
  <name>TestSendDialog</name>
  <message>
   <source>Copy as cURL</source>
   <translation>Copier en cURL</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send Test</source>
   <translation>Envoyer un test</translation>
  </message>
  <message>
   <source>Send Test — %1</source>
   <translation>Envoyer un test — %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Send Again</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>History (%1)</source>
   <translation>Historique (%1)</translation>
  </message>
  <message>
   <source>Hide History</source>
   <translation>Masquer l’historique</translation>
  </message>
 </context>
 <context>
  <name>TestSendHelp</name>
  <message>
   <source>Target URL</source>
   <translation>URL cible</translation>
  </message>
  <message>
   <source>Where the test is sent, from this computer and not from Qovery. It may be another address than the webhook's: nothing is saved.</source>
   <translation>Où le test est envoyé, depuis cet ordinateur et non depuis Qovery. L’adresse peut être autre que celle du webhook : rien n’est enregistré.</translation>
  </message>
  <message>
   <source>An address inside your network is named before sending. Addresses of cloud metadata services are refused.</source>
   <translation>Une adresse de votre réseau est signalée avant l’envoi. Les adresses des services de métadonnées du cloud sont refusées.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Standard sends JSON in Qovery's format, Slack a message for a Slack channel with a visible mark that it is a test.</source>
   <translation>Standard envoie du JSON au format de Qovery, Slack un message pour un canal Slack, avec une marque visible de test.</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>What the sample tells of. Nothing is deployed, and the webhook's events stay as they are.</source>
   <translation>Ce dont parle l’exemple. Rien n’est déployé, et les événements du webhook restent tels quels.</translation>
  </message>
  <message>
   <source>Imitate</source>
   <translation>Imiter</translation>
  </message>
  <message>
   <source>The environment that the sample tells of, with its real name and ID and those of its project. Any part of a name finds it.</source>
   <translation>L’environnement dont parle l’exemple, avec son vrai nom et son ID et ceux de son projet. N’importe quelle partie d’un nom permet de le trouver.</translation>
  </message>
  <message>
   <source>Secret Header</source>
   <translation>En-tête du secret</translation>
  </message>
  <message>
   <source>Qovery's documents disagree on the header that carries the secret: Qovery-Signature in the API document, Qovery-Secret on its documentation page. Which one it really sends is not confirmed, so a test sends both unless you choose.</source>
   <translation>Les documents de Qovery ne s’accordent pas sur l’en-tête qui porte le secret : Qovery-Signature dans le document d’API, Qovery-Secret sur sa page de documentation. Celui qu’il envoie vraiment n’est pas confirmé : un test envoie donc les deux, sauf si vous choisissez.</translation>
  </message>
  <message>
   <source>The secret travels as it is: it is no signature.</source>
   <translation>Le secret circule tel quel : ce n’est pas une signature.</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>The webhook's secret, for this test. Qovery does not return it, so it has to be typed. It is written to no file.</source>
   <translation>Le secret du webhook, pour ce test. Qovery ne le rend pas, il faut donc le saisir. Il n’est écrit dans aucun fichier.</translation>
  </message>
  <message>
   <source>Test Mark</source>
   <translation>Marque de test</translation>
  </message>
  <message>
   <source>A header of this application, by which a receiver can tell a test from a delivery. Slack does not get it: there the message says it.</source>
   <translation>Un en-tête de cette application, qui permet au récepteur de distinguer un test d’un envoi. Slack ne le reçoit pas : là, le message le dit.</translation>
  </message>
  <message>
   <source>Own Headers</source>
   <translation>En-têtes à vous</translation>
  </message>
  <message>
   <source>Headers that the request gets in addition, each a name and a value. The API token is never sent to a target.</source>
   <translation>Des en-têtes ajoutés à la requête, chacun avec un nom et une valeur. Le jeton d’API n’est jamais envoyé à une cible.</translation>
  </message>
  <message>
   <source>Payload</source>
   <translation>Charge utile</translation>
  </message>
  <message>
   <source>What is sent as the body. The sample has the parts that Qovery documents. It does not document all of them: a recorded delivery is the best sample there is.</source>
   <translation>Ce qui est envoyé comme corps. L’exemple contient les parties que Qovery documente. Il ne les documente pas toutes : un envoi enregistré est le meilleur exemple qui soit.</translation>
  </message>
  <message>
   <source>Edited JSON is sent as it stands here; where it is not valid, after one more press of Send.</source>
   <translation>Le JSON modifié est envoyé tel quel ; s’il n’est pas valide, après un deuxième appui sur Envoyer.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>What the target answered, and the times that were measured. A redirect is shown and not followed.</source>
   <translation>Ce que la cible a répondu, et les temps mesurés. Une redirection est montrée et non suivie.</translation>
  </message>
 </context>
 <context>
  <name>TestSendText</name>
  <message>
   <source>The target refused the request. Check its secret and what it expects.</source>
   <translation>La cible a refusé la requête. Vérifiez son secret et ce qu’elle attend.</translation>
  </message>
  <message>
   <source>The target has nothing at this address. Check the path of the URL.</source>
   <translation>La cible n’a rien à cette adresse. Vérifiez le chemin de l’URL.</translation>
  </message>
  <message>
   <source>The target does not accept POST at this address. Check the path of the URL.</source>
   <translation>La cible n’accepte pas POST à cette adresse. Vérifiez le chemin de l’URL.</translation>
  </message>
  <message>
   <source>The payload is too large for the target.</source>
   <translation>La charge utile est trop grande pour la cible.</translation>
  </message>
  <message>
   <source>The target did not accept the payload. Compare the kind of the webhook with what it expects.</source>
   <translation>La cible n’a pas accepté la charge utile. Comparez le type du webhook avec ce qu’elle attend.</translation>
  </message>
  <message>
   <source>The target limits how often it may be called. Wait and send again.</source>
   <translation>La cible limite la fréquence des appels. Attendez et renvoyez.</translation>
  </message>
  <message>
   <source>Look into the target's own log for the reason.</source>
   <translation>Cherchez la raison dans le journal de la cible.</translation>
  </message>
  <message>
   <source>The body says more.</source>
   <translation>Le corps en dit plus.</translation>
  </message>
  <message>
   <source>The target answered %1</source>
   <translation>La cible a répondu %1</translation>
  </message>
  <message>
   <source>Not an address to send to</source>
   <translation>Pas une adresse où envoyer</translation>
  </message>
  <message>
   <source>Enter an address that starts with http:// or https:// and has no user name in it.</source>
   <translation>Saisissez une adresse qui commence par http:// ou https:// et ne contient pas de nom d’utilisateur.</translation>
  </message>
  <message>
   <source>Cloud metadata address, not sent</source>
   <translation>Adresse de métadonnées du cloud, rien d’envoyé</translation>
  </message>
  <message>
   <source>This address hands out a machine's credentials. Enter the target's own address.</source>
   <translation>Cette adresse distribue les identifiants d’une machine. Saisissez l’adresse propre de la cible.</translation>
  </message>
  <message>
   <source>The demo sends only to this computer</source>
   <translation>La démo n’envoie qu’à cet ordinateur</translation>
  </message>
  <message>
   <source>Enter an address such as http://localhost:8080, or connect to Qovery.</source>
   <translation>Saisissez une adresse comme http://localhost:8080, ou connectez-vous à Qovery.</translation>
  </message>
  <message>
   <source>The secret cannot travel in a header</source>
   <translation>Le secret ne peut pas circuler dans un en-tête</translation>
  </message>
  <message>
   <source>Remove line breaks and control characters from it.</source>
   <translation>Retirez-en les sauts de ligne et les caractères de contrôle.</translation>
  </message>
  <message>
   <source>another address</source>
   <translation>une autre adresse</translation>
  </message>
  <message>
   <source>Redirected to %1, not followed</source>
   <translation>Redirigé vers %1, non suivi</translation>
  </message>
  <message>
   <source>Qovery may not follow it either. Enter the final address as the target URL.</source>
   <translation>Qovery ne le suit peut-être pas non plus. Saisissez l’adresse finale comme URL cible.</translation>
  </message>
  <message>
   <source>Host name not found</source>
   <translation>Nom d’hôte introuvable</translation>
  </message>
  <message>
   <source>“%1” is unknown to this computer. Check the spelling and the network.</source>
   <translation>« %1 » est inconnu de cet ordinateur. Vérifiez l’orthographe et le réseau.</translation>
  </message>
  <message>
   <source>Connection refused</source>
   <translation>Connexion refusée</translation>
  </message>
  <message>
   <source>Nothing listens at this host and port. Start the receiver, or check the port.</source>
   <translation>Rien n’écoute à cet hôte et à ce port. Démarrez le récepteur, ou vérifiez le port.</translation>
  </message>
  <message>
   <source>Connection lost</source>
   <translation>Connexion perdue</translation>
  </message>
  <message>
   <source>The connection ended before the answer was complete. Check the network and send again.</source>
   <translation>La connexion s’est terminée avant que la réponse soit complète. Vérifiez le réseau et renvoyez.</translation>
  </message>
  <message>
   <source>Timed out after %1 s</source>
   <translation>Délai dépassé après %1 s</translation>
  </message>
  <message>
   <source>A firewall may drop the request, or the target is slow. It may have arrived all the same.</source>
   <translation>Un pare-feu rejette peut-être la requête, ou la cible est lente. Elle est peut-être arrivée malgré tout.</translation>
  </message>
  <message>
   <source>Certificate not trusted</source>
   <translation>Certificat non fiable</translation>
  </message>
  <message>
   <source>%1 Nothing was sent. Install a certificate on the target that this computer trusts.</source>
   <translation>%1 Rien n’a été envoyé. Installez sur la cible un certificat auquel cet ordinateur fait confiance.</translation>
  </message>
  <message>
   <source>No encrypted connection</source>
   <translation>Pas de connexion chiffrée</translation>
  </message>
  <message>
   <source>The target does not speak TLS here. Check the port, or whether the address starts with http://.</source>
   <translation>La cible ne parle pas TLS ici. Vérifiez le port, ou si l’adresse commence par http://.</translation>
  </message>
  <message>
   <source>The answer is larger than 10 MB</source>
   <translation>La réponse dépasse 10 Mo</translation>
  </message>
  <message>
   <source>The request arrived; only the start of the answer is kept. A short answer is enough for a webhook.</source>
   <translation>La requête est arrivée ; seul le début de la réponse est conservé. Une réponse courte suffit pour un webhook.</translation>
  </message>
  <message>
   <source>The answer is not HTTP</source>
   <translation>La réponse n’est pas du HTTP</translation>
  </message>
  <message>
   <source>Something else listens at this port. Check the port.</source>
   <translation>Autre chose écoute à ce port. Vérifiez le port.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>The request may have reached the target.</source>
   <translation>La requête a peut-être atteint la cible.</translation>
  </message>
  <message>
   <source>No usable answer</source>
   <translation>Pas de réponse exploitable</translation>
  </message>
  <message>
   <source>The request was sent once, and no answer in HTTP came. Look into the target's log before sending again.</source>
   <translation>La requête a été envoyée une fois, et aucune réponse HTTP n’est arrivée. Consultez le journal de la cible avant de renvoyer.</translation>
  </message>
  <message>
   <source>&lt; 0.1 ms</source>
   <translation>&lt; 0,1 ms</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1 ms</source>
   <translation>%1 ms</translation>
  </message>
  <message>
   <source>%1 B</source>
   <translation>%1 o</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Démarré</translation>
  </message>
  <message>
   <source>Successful</source>
   <translation>Réussi</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échoué</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulé</translation>
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
   <source>No certificates to check with</source>
   <translation>Pas de certificats pour vérifier</translation>
  </message>
  <message>
   <source>This computer has no certificates of authorities, so it can trust no target. Nothing was sent. Install the package ca-certificates, then start the application again.</source>
   <translation>Cet ordinateur n’a pas de certificats d’autorités et ne peut donc faire confiance à aucune cible. Rien n’a été envoyé. Installez le paquet ca-certificates, puis redémarrez l’application.</translation>
  </message>
 </context>
 <context>
  <name>TextPane</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Tout sélectionner</translation>
  </message>
 </context>
 <context>
  <name>TimingBar</name>
  <message>
   <source>Connect</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Attente</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Téléchargement</translation>
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
   <translation>inconnu</translation>
  </message>
  <message>
   <source>The certificate is self-signed.</source>
   <translation>Le certificat est autosigné.</translation>
  </message>
  <message>
   <source>The certificate's issuer is not trusted by this computer.</source>
   <translation>L’émetteur du certificat n’est pas reconnu par cet ordinateur.</translation>
  </message>
  <message>
   <source>The certificate expired on %1.</source>
   <translation>Le certificat a expiré le %1.</translation>
  </message>
  <message>
   <source>The certificate is valid only from %1.</source>
   <translation>Le certificat n’est valable qu’à partir du %1.</translation>
  </message>
  <message>
   <source>The certificate is for another host name.</source>
   <translation>Le certificat est établi pour un autre nom d’hôte.</translation>
  </message>
  <message>
   <source>The certificate was revoked.</source>
   <translation>Le certificat a été révoqué.</translation>
  </message>
  <message>
   <source>The certificate cannot be verified.</source>
   <translation>Le certificat ne peut pas être vérifié.</translation>
  </message>
  <message>
   <source>%1, certificate of %2 by %3, until %4</source>
   <translation>%1, certificat de %2 par %3, jusqu’au %4</translation>
  </message>
 </context>
 <context>
  <name>WebhookActions</name>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>Deliveries</source>
   <translation>Envois</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>New Webhook</source>
   <translation>Nouveau webhook</translation>
  </message>
  <message>
   <source>New from cURL…</source>
   <translation>Nouveau depuis cURL…</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Switch Organization</source>
   <translation>Changer d’organisation</translation>
  </message>
  <message>
   <source>Open Organization by ID…</source>
   <translation>Ouvrir une organisation par ID…</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>Historique…</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>Se connecter…</translation>
  </message>
  <message>
   <source>Add Account…</source>
   <translation>Ajouter un compte…</translation>
  </message>
  <message>
   <source>Sign Out…</source>
   <translation>Se déconnecter…</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Show Menu Bar</source>
   <translation>Afficher la barre de menus</translation>
  </message>
  <message>
   <source>Keyboard Shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>About Webhooks for Qovery</source>
   <translation>À propos de Webhooks for Qovery</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Next Tab in Details</source>
   <translation>Onglet suivant des détails</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Afficher tous</translation>
  </message>
  <message>
   <source>Show Enabled</source>
   <translation>Afficher les activés</translation>
  </message>
  <message>
   <source>Show Disabled</source>
   <translation>Afficher les désactivés</translation>
  </message>
  <message>
   <source>Clear Filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Disable</source>
   <translation>Désactiver</translation>
  </message>
  <message>
   <source>Enable</source>
   <translation>Activer</translation>
  </message>
  <message>
   <source>Send Test…</source>
   <translation>Envoyer un test…</translation>
  </message>
  <message>
   <source>Duplicate…</source>
   <translation>Dupliquer…</translation>
  </message>
  <message>
   <source>Copy as cURL</source>
   <translation>Copier en cURL</translation>
  </message>
  <message>
   <source>Copy Row</source>
   <translation>Copier la ligne</translation>
  </message>
  <message>
   <source>Copy Target URL</source>
   <translation>Copier l’URL cible</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Comptes</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Webhook</source>
   <translation>&amp;Webhook</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Ai&amp;de</translation>
  </message>
  <message numerus="yes">
   <source>Disable %Ln Webhook(s)…</source>
   <translation>
    <numerusform>Désactiver %Ln webhook…</numerusform>
    <numerusform>Désactiver %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Enable %Ln Webhook(s)…</source>
   <translation>
    <numerusform>Activer %Ln webhook…</numerusform>
    <numerusform>Activer %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %Ln Test(s)…</source>
   <translation>
    <numerusform>Envoyer %Ln test…</numerusform>
    <numerusform>Envoyer %Ln tests…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copy %Ln Row(s)</source>
   <translation>
    <numerusform>Copier %Ln ligne</numerusform>
    <numerusform>Copier %Ln lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Delete %Ln Webhook(s)…</source>
   <translation>
    <numerusform>Supprimer %Ln webhook…</numerusform>
    <numerusform>Supprimer %Ln webhooks…</numerusform>
   </translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Jeton…</translation>
  </message>
  <message>
   <source>Offline: nothing can be changed.</source>
   <translation>Hors ligne : rien ne peut être modifié.</translation>
  </message>
  <message>
   <source>Receiver</source>
   <translation>Récepteur</translation>
  </message>
  <message>
   <source>Show Failing</source>
   <translation>Afficher les échecs</translation>
  </message>
  <message>
   <source>Notify on Failure</source>
   <translation>Notifier en cas d’échec</translation>
  </message>
  <message>
   <source>Copy Diagnostics…</source>
   <translation>Copier le diagnostic…</translation>
  </message>
 </context>
 <context>
  <name>WebhookBulk</name>
  <message>
   <source>Nothing was begun: the list is not there. Refresh, then try again.</source>
   <translation>Rien n’a été commencé : la liste n’est pas là. Actualisez, puis réessayez.</translation>
  </message>
  <message>
   <source>reading the list first</source>
   <translation>lecture préalable de la liste</translation>
  </message>
  <message>
   <source>reading the list again to check</source>
   <translation>nouvelle lecture de la liste pour vérifier</translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Jeton…</translation>
  </message>
  <message>
   <source>What was written could not be checked. %1</source>
   <translation>Ce qui a été écrit n’a pas pu être vérifié. %1</translation>
  </message>
  <message>
   <source>settings this version does not know: %1</source>
   <translation>réglages que cette version ne connaît pas : %1</translation>
  </message>
  <message>
   <source>it is still there</source>
   <translation>il est toujours là</translation>
  </message>
  <message>
   <source>changed by somebody else and kept: %1</source>
   <translation>modifié par quelqu’un d’autre et conservé : %1</translation>
  </message>
 </context>
 <context>
  <name>WebhookEditing</name>
  <message>
   <source>%1 (copy)</source>
   <translation>%1 (copie)</translation>
  </message>
  <message>
   <source>Copied from “%1”.</source>
   <translation>Copié de « %1 ».</translation>
  </message>
  <message>
   <source>Its secret cannot be copied: Qovery does not return it. Enter one, or the copy has none.</source>
   <translation>Son secret ne peut pas être copié : Qovery ne le restitue pas. Saisissez-en un, sinon la copie n’en a pas.</translation>
  </message>
  <message>
   <source>If it has a secret, that is not copied: Qovery does not return it.</source>
   <translation>S’il a un secret, celui-ci n’est pas copié : Qovery ne le restitue pas.</translation>
  </message>
  <message>
   <source>Not copied, because this version does not know them: %1.</source>
   <translation>Non copiés, car cette version ne les connaît pas : %1.</translation>
  </message>
  <message>
   <source>As you left it (%1).</source>
   <translation>Tel que vous l’aviez laissé (%1).</translation>
  </message>
  <message>
   <source>“%1” was deleted meanwhile: this creates it again as a new webhook.</source>
   <translation>« %1 » a été supprimé entre-temps : il est ici recréé en tant que nouveau webhook.</translation>
  </message>
  <message>
   <source>Its secret was not kept: enter it before saving.</source>
   <translation>Son secret n’a pas été gardé : saisissez-le avant d’enregistrer.</translation>
  </message>
  <message>
   <source>This was not created. Look through it and create it again.</source>
   <translation>Cela n’a pas été créé. Relisez et créez à nouveau.</translation>
  </message>
 </context>
 <context>
  <name>WebhookListView</name>
  <message>
   <source>Loading webhooks…</source>
   <translation>Chargement des webhooks…</translation>
  </message>
  <message>
   <source>Loading webhooks of %1…</source>
   <translation>Chargement des webhooks de %1…</translation>
  </message>
  <message>
   <source>The list was not refreshed. %1</source>
   <translation>La liste n’a pas été actualisée. %1</translation>
  </message>
  <message>
   <source>Token…</source>
   <translation>Jeton…</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message numerus="yes">
   <source>%n webhook(s) could not be read.</source>
   <translation>
    <numerusform>%n webhook n’a pas pu être lu.</numerusform>
    <numerusform>%n webhooks n’ont pas pu être lus.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show details</source>
   <translation>Afficher les détails</translation>
  </message>
  <message>
   <source>Projects and environments could not be loaded: %1.</source>
   <translation>Les projets et les environnements n’ont pas pu être chargés : %1.</translation>
  </message>
  <message numerus="yes">
   <source>%n project(s) or environment(s) could not be read and are counted nowhere.</source>
   <translation>
    <numerusform>%n projet ou environnement n’a pas pu être lu et n’est compté nulle part.</numerusform>
    <numerusform>%n projets ou environnements n’ont pas pu être lus et ne sont comptés nulle part.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WebhookRemoving</name>
  <message>
   <source>It is disabled and fires for nothing at present.</source>
   <translation>Il est désactivé et ne se déclenche pour rien à présent.</translation>
  </message>
  <message>
   <source>It fires for no production environment.</source>
   <translation>Il ne se déclenche pour aucun environnement de production.</translation>
  </message>
  <message numerus="yes">
   <source>It fires for %n production environment(s).</source>
   <translation>
    <numerusform>Il se déclenche pour %n environnement de production.</numerusform>
    <numerusform>Il se déclenche pour %n environnements de production.</numerusform>
   </translation>
  </message>
  <message>
   <source>No other enabled webhook tells anybody about a failure in production.</source>
   <translation>Aucun autre webhook activé ne signale à quiconque un échec en production.</translation>
  </message>
  <message>
   <source>Qovery stops sending at once and its delivery log may be lost.</source>
   <translation>Qovery cesse aussitôt les envois, et son journal d’envois peut être perdu.</translation>
  </message>
  <message>
   <source>Delete Webhook</source>
   <translation>Supprimer le webhook</translation>
  </message>
  <message>
   <source>Delete “%1”?</source>
   <translation>Supprimer « %1 » ?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>delete</source>
   <comment>the word to type</comment>
   <translation>supprimer</translation>
  </message>
 </context>
 <context>
  <name>WebhookRestoring</name>
  <message>
   <source>As it was (%1).</source>
   <translation>Tel qu’il était (%1).</translation>
  </message>
  <message numerus="yes">
   <source>%Ln of them are created again, with a new ID.</source>
   <translation>
    <numerusform>%Ln d’entre eux est recréé, avec un nouvel ID.</numerusform>
    <numerusform>%Ln d’entre eux sont recréés, avec un nouvel ID.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lost, because this version does not know them: %1.</source>
   <translation>Perdu, car cette version ne les connaît pas : %1.</translation>
  </message>
  <message>
   <source>History holds no secrets. Before anything is sent you are asked, once, for those that are not remembered.</source>
   <translation>L’historique ne contient pas de secrets. Avant tout envoi, ceux qui ne sont pas mémorisés vous sont demandés, une fois.</translation>
  </message>
  <message numerus="yes">
   <source>%Ln webhook(s) that were added since stay as they are.</source>
   <translation>
    <numerusform>%Ln webhook ajouté depuis reste tel quel.</numerusform>
    <numerusform>%Ln webhooks ajoutés depuis restent tels quels.</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Nothing to restore</source>
   <translation>Rien à restaurer</translation>
  </message>
  <message>
   <source>“%1” is as it was then (%2).</source>
   <translation>« %1 » est tel qu’il était alors (%2).</translation>
  </message>
  <message>
   <source>Every webhook there was is as it was then (%1).</source>
   <translation>Chaque webhook d’alors est tel qu’il était (%1).</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>WebhookStatusBar</name>
  <message>
   <source>Demo organization</source>
   <translation>Organisation de démonstration</translation>
  </message>
  <message>
   <source>Refreshed %1 · %2</source>
   <comment>clock time, then age</comment>
   <translation>Actualisé à %1 · %2</translation>
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
    <numerusform>%Ln activé</numerusform>
    <numerusform>%Ln activés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln could not be read</source>
   <translation>
    <numerusform>%Ln illisible</numerusform>
    <numerusform>%Ln illisibles</numerusform>
   </translation>
  </message>
  <message>
   <source>Demo data, nothing leaves this computer</source>
   <translation>Données de démonstration, rien ne quitte cet ordinateur</translation>
  </message>
  <message>
   <source>Connected to %1</source>
   <translation>Connecté à %1</translation>
  </message>
  <message>
   <source>%1, token from %2</source>
   <translation>%1, jeton de %2</translation>
  </message>
  <message>
   <source>Token rejected</source>
   <translation>Jeton rejeté</translation>
  </message>
  <message>
   <source>Offline, showing data from %1</source>
   <translation>Hors ligne, données de %1</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>Non connecté</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Connexion…</translation>
  </message>
  <message>
   <source>Waiting for the keyring</source>
   <translation>En attente du trousseau</translation>
  </message>
  <message numerus="yes">
   <source>%Ln failing</source>
   <translation>
    <numerusform>%Ln en échec</numerusform>
    <numerusform>%Ln en échec</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WebhookSwitching</name>
  <message>
   <source>Enable “%1” and lose settings?</source>
   <translation>Activer « %1 » et perdre des réglages ?</translation>
  </message>
  <message>
   <source>Disable “%1” and lose settings?</source>
   <translation>Désactiver « %1 » et perdre des réglages ?</translation>
  </message>
  <message>
   <source>Qovery replaces the whole webhook on every change, and this version does not know: %1. They would be lost.</source>
   <translation>Qovery remplace le webhook entier à chaque modification, et cette version ne connaît pas : %1. Ces réglages seraient perdus.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Enable Anyway</source>
   <translation>Activer quand même</translation>
  </message>
  <message>
   <source>Disable Anyway</source>
   <translation>Désactiver quand même</translation>
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
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>%1; %2</source>
   <comment>projects; environments</comment>
   <translation>%1 ; %2</translation>
  </message>
  <message>
   <source>Kind: %1</source>
   <translation>Type : %1</translation>
  </message>
  <message>
   <source>Updated %1</source>
   <translation>Modifié %1</translation>
  </message>
  <message>
   <source>Created %1</source>
   <translation>Créé %1</translation>
  </message>
  <message>
   <source>secret set</source>
   <translation>secret défini</translation>
  </message>
  <message>
   <source>not known whether the last change was made</source>
   <translation>on ne sait pas si la dernière modification a été faite</translation>
  </message>
  <message>
   <source>changed elsewhere</source>
   <translation>modifié ailleurs</translation>
  </message>
  <message>
   <source>Waiting for the server</source>
   <translation>En attente du serveur</translation>
  </message>
  <message>
   <source>Has a secret</source>
   <translation>A un secret</translation>
  </message>
  <message>
   <source>It is not known whether the last change was made</source>
   <translation>On ne sait pas si la dernière modification a été faite</translation>
  </message>
  <message>
   <source>Changed elsewhere since you last looked</source>
   <translation>Modifié ailleurs depuis votre dernier passage</translation>
  </message>
  <message>
   <source>Created %1, never updated</source>
   <translation>Créé %1, jamais modifié</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <source>Fires for</source>
   <translation>Se déclenche pour</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Last delivery</source>
   <translation>Dernier envoi</translation>
  </message>
 </context>
 <context>
  <name>WebhookTexts</name>
  <message>
   <source>Without description</source>
   <translation>Sans description</translation>
  </message>
  <message>
   <source>Without description, %1</source>
   <translation>Sans description, %1</translation>
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
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Démarré</translation>
  </message>
  <message>
   <source>Successful</source>
   <translation>Réussi</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échoué</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>None</source>
   <comment>events</comment>
   <translation>Aucun</translation>
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
   <translation>Tous les types</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Target URL</source>
   <translation>URL cible</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Environnements</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projets</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>Tous les projets</translation>
  </message>
  <message>
   <source>%1 +%2</source>
   <comment>two patterns, and how many more</comment>
   <translation>%1 +%2</translation>
  </message>
  <message numerus="yes">
   <source>%Ln environment(s)</source>
   <translation>
    <numerusform>%Ln environnement</numerusform>
    <numerusform>%Ln environnements</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 → %2</source>
   <comment>environment types, then the number of environments</comment>
   <translation>%1 → %2</translation>
  </message>
  <message>
   <source>Fires for %1 of %2, in %3 of %4 projects</source>
   <translation>Se déclenche pour %1 sur %2 (projets : %3 sur %4)</translation>
  </message>
  <message>
   <source>Would fire for %1 of %2, in %3 of %4 projects</source>
   <translation>Se déclencherait pour %1 sur %2 (projets : %3 sur %4)</translation>
  </message>
  <message>
   <source>Set</source>
   <comment>the secret</comment>
   <translation>Défini</translation>
  </message>
  <message>
   <source>None</source>
   <comment>the secret</comment>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>—</source>
   <comment>time not known</comment>
   <translation>—</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 d</source>
   <translation>%1 j</translation>
  </message>
  <message>
   <source>%1 wk</source>
   <translation>%1 sem.</translation>
  </message>
  <message>
   <source>%1 mo</source>
   <translation>%1 mois</translation>
  </message>
  <message>
   <source>%1 y</source>
   <translation>%1 ans</translation>
  </message>
  <message>
   <source>time not known</source>
   <translation>date inconnue</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>il y a %n minute</numerusform>
    <numerusform>il y a %n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) ago</source>
   <translation>
    <numerusform>il y a %n heure</numerusform>
    <numerusform>il y a %n heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>il y a %n jour</numerusform>
    <numerusform>il y a %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 s ago</source>
   <translation>il y a %1 s</translation>
  </message>
  <message>
   <source>%1 ago</source>
   <comment>an age such as 2 h</comment>
   <translation>il y a %1</translation>
  </message>
  <message>
   <source>Today %1</source>
   <translation>Aujourd’hui %1</translation>
  </message>
  <message>
   <source>Yesterday %1</source>
   <translation>Hier %1</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>date, then time</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1, saving</source>
   <translation>%1, enregistrement en cours</translation>
  </message>
  <message>
   <source>%1, not known whether enabled</source>
   <translation>%1, on ne sait pas s’il est activé</translation>
  </message>
  <message>
   <source>%1, enabled</source>
   <translation>%1, activé</translation>
  </message>
  <message>
   <source>%1, disabled</source>
   <translation>%1, désactivé</translation>
  </message>
  <message>
   <source>Events: %1</source>
   <translation>Événements : %1</translation>
  </message>
  <message>
   <source>Fires for %1; %2</source>
   <translation>Se déclenche pour %1 ; %2</translation>
  </message>
  <message>
   <source>Fires for %1; %2; %3</source>
   <translation>Se déclenche pour %1 ; %2 ; %3</translation>
  </message>
 </context>
 <context>
  <name>WebhookToolbar</name>
  <message>
   <source>Search webhooks</source>
   <translation>Rechercher des webhooks</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>Refresh, F5</source>
   <translation>Actualiser, F5</translation>
  </message>
  <message>
   <source>New Webhook</source>
   <translation>Nouveau webhook</translation>
  </message>
  <message>
   <source>New webhook, Ctrl+N</source>
   <translation>Nouveau webhook, Ctrl+N</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>chip, shortcut</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Activés</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Désactivés</translation>
  </message>
  <message>
   <source>Filters: %1</source>
   <translation>Filtres : %1</translation>
  </message>
  <message>
   <source>, </source>
   <comment>between names</comment>
   <translation>, </translation>
  </message>
  <message>
   <source>Refreshing…</source>
   <translation>Actualisation…</translation>
  </message>
  <message>
   <source>Failing</source>
   <translation>Échecs</translation>
  </message>
  <message>
   <source>%1, %2
Enabled webhooks whose last delivery failed. Those whose deliveries were not read yet are not counted.</source>
   <translation>%1, %2
Webhooks activés dont le dernier envoi a échoué. Ceux dont les envois n’ont pas encore été lus ne sont pas comptés.</translation>
  </message>
 </context>
 <context>
  <name>WhatsThisButton</name>
  <message>
   <source>What's This?</source>
   <translation>Qu’est-ce que c’est ?</translation>
  </message>
  <message>
   <source>What's This? Click it, then what is to be explained. In a field: Shift+F1.</source>
   <translation>Qu’est-ce que c’est ? Cliquez dessus, puis sur ce qu’il faut expliquer. Dans un champ : Maj+F1.</translation>
  </message>
 </context>
</TS>
