<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>This name has %n characters. Shorten it to 255 at most.</source>
        <translation>
            <numerusform>Ce nom compte %n caractère. Raccourcissez-le à 255 au plus.</numerusform>
            <numerusform>Ce nom compte %n caractères. Raccourcissez-le à 255 au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Workspace created</source>
        <translation>Espace de travail créé</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>Accepted the invitation</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>Changed the display name</source>
        <translation>Nom affiché modifié</translation>
    </message>
    <message>
        <source>Asked for a new password</source>
        <translation>Nouveau mot de passe demandé</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Nouveau mot de passe défini</translation>
    </message>
    <message>
        <source>Locked out after wrong passwords</source>
        <translation>Accès bloqué après des mots de passe erronés</translation>
    </message>
    <message>
        <source>Made an API key</source>
        <translation>Clé d’API créée</translation>
    </message>
    <message>
        <source>Revoked an API key</source>
        <translation>Clé d’API révoquée</translation>
    </message>
    <message>
        <source>Made a code to sign a program in</source>
        <translation>Code de connexion créé pour un programme</translation>
    </message>
    <message>
        <source>Created the organization</source>
        <translation>Organisation créée</translation>
    </message>
    <message>
        <source>Renamed the organization</source>
        <translation>Organisation renommée</translation>
    </message>
    <message>
        <source>Archived the organization</source>
        <translation>Organisation archivée</translation>
    </message>
    <message>
        <source>Restored the organization</source>
        <translation>Organisation rétablie</translation>
    </message>
    <message>
        <source>Made an invitation</source>
        <translation>Invitation créée</translation>
    </message>
    <message>
        <source>Invited to the organization</source>
        <translation>Invitation dans l’organisation</translation>
    </message>
    <message>
        <source>Added to the organization</source>
        <translation>Ajout à l’organisation</translation>
    </message>
    <message>
        <source>Changed the role in the organization</source>
        <translation>Rôle modifié dans l’organisation</translation>
    </message>
    <message>
        <source>Removed from the organization</source>
        <translation>Retrait de l’organisation</translation>
    </message>
    <message>
        <source>Published the listing</source>
        <translation>Liste publiée</translation>
    </message>
    <message>
        <source>Withdrew a version of the listing</source>
        <translation>Version de la liste retirée</translation>
    </message>
    <message>
        <source>Began a draft of the listing</source>
        <translation>Brouillon de la liste commencé</translation>
    </message>
    <message>
        <source>Edited the draft of the listing</source>
        <translation>Brouillon de la liste modifié</translation>
    </message>
    <message>
        <source>Discarded the draft of the listing</source>
        <translation>Brouillon de la liste abandonné</translation>
    </message>
    <message>
        <source>Sent the draft of the listing to review</source>
        <translation>Brouillon de la liste envoyé en relecture</translation>
    </message>
    <message>
        <source>Sent the draft of the listing back</source>
        <translation>Brouillon de la liste renvoyé</translation>
    </message>
    <message>
        <source>Kept an answer in a data request</source>
        <translation>Réponse conservée dans une demande de droits</translation>
    </message>
    <message>
        <source>Asked the person of a data request</source>
        <translation>Question posée à la personne d’une demande de droits</translation>
    </message>
    <message>
        <source>Changed a data request</source>
        <translation>Demande de droits modifiée</translation>
    </message>
    <message>
        <source>Decided on a right in a data request</source>
        <translation>Décision sur un droit dans une demande de droits</translation>
    </message>
    <message>
        <source>Extended the time limit of a data request</source>
        <translation>Délai d’une demande de droits prolongé</translation>
    </message>
    <message>
        <source>Did not purge data requests: the clock had jumped</source>
        <translation>Demandes de droits non purgées : l’horloge avait sauté</translation>
    </message>
    <message>
        <source>Linked two data requests</source>
        <translation>Deux demandes de droits liées</translation>
    </message>
    <message>
        <source>Moved a data request on</source>
        <translation>Demande de droits avancée</translation>
    </message>
    <message>
        <source>Gathered the data of a person who asked</source>
        <translation>Données d’une personne demandeuse réunies</translation>
    </message>
    <message>
        <source>Made the package with a copy of data</source>
        <translation>Paquet avec une copie des données créé</translation>
    </message>
    <message>
        <source>Took the package with a copy of data</source>
        <translation>Paquet avec une copie des données retiré par une personne</translation>
    </message>
    <message>
        <source>Removed a package whose days were over</source>
        <translation>Paquet dont les jours étaient écoulés supprimé</translation>
    </message>
    <message>
        <source>Began an erasure</source>
        <translation>Effacement commencé</translation>
    </message>
    <message>
        <source>Did a step of an erasure</source>
        <translation>Étape d’un effacement exécutée</translation>
    </message>
    <message>
        <source>Finished an erasure</source>
        <translation>Effacement terminé</translation>
    </message>
    <message>
        <source>Erased people of older data once more</source>
        <translation>Personnes de données plus anciennes effacées de nouveau</translation>
    </message>
    <message>
        <source>Recorded a data request</source>
        <translation>Demande de droits enregistrée</translation>
    </message>
    <message>
        <source>Was shown the person of a data request</source>
        <translation>Personne d’une demande de droits affichée</translation>
    </message>
    <message>
        <source>Updated a task of a data request</source>
        <translation>Tâche d’une demande de droits mise à jour</translation>
    </message>
    <message>
        <source>Looked at a data request</source>
        <translation>Demande de droits consultée</translation>
    </message>
    <message>
        <source>Sent a request from the Trust page</source>
        <translation>Demande envoyée depuis la page Confiance</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Changed the role in the workspace</source>
        <translation>Rôle modifié dans l’espace de travail</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Could not make a backup</source>
        <translation>Échec d’une sauvegarde</translation>
    </message>
    <message>
        <source>Cancelled a backup</source>
        <translation>Sauvegarde annulée</translation>
    </message>
    <message>
        <source>Changed the settings of backups</source>
        <translation>Réglages des sauvegardes modifiés</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Erased from a backup who was erased since</source>
        <translation>Personnes effacées depuis retirées d’une sauvegarde</translation>
    </message>
    <message>
        <source>Took back what was stated of an LLM provider</source>
        <translation>Déclaration sur un fournisseur LLM retirée</translation>
    </message>
    <message>
        <source>Stated what an LLM provider does with prompts</source>
        <translation>Traitement des prompts par un fournisseur LLM déclaré</translation>
    </message>
    <message>
        <source>Removed the budget of LLM tokens</source>
        <translation>Budget de jetons LLM retiré</translation>
    </message>
    <message>
        <source>Set a budget of LLM tokens</source>
        <translation>Budget de jetons LLM fixé</translation>
    </message>
    <message>
        <source>Changed the LLM settings</source>
        <translation>Réglages LLM modifiés</translation>
    </message>
    <message>
        <source>Went back to the default LLM provider</source>
        <translation>Retour au fournisseur LLM par défaut</translation>
    </message>
    <message>
        <source>Changed the platform&apos;s LLM settings</source>
        <translation>Réglages LLM de la plateforme modifiés</translation>
    </message>
    <message>
        <source>Tested the LLM settings</source>
        <translation>Réglages LLM testés</translation>
    </message>
    <message>
        <source>Imported LLM usage</source>
        <translation>Consommation LLM importée</translation>
    </message>
    <message>
        <source>Corrected what was recorded of a data request</source>
        <translation>Enregistrement d’une demande de droits corrigé</translation>
    </message>
    <message>
        <source>Added a file to a data request</source>
        <translation>Fichier ajouté à une demande de droits</translation>
    </message>
    <message>
        <source>Took a file of a data request</source>
        <translation>Fichier d’une demande de droits téléchargé</translation>
    </message>
    <message>
        <source>Removed a file of a data request</source>
        <translation>Fichier d’une demande de droits supprimé</translation>
    </message>
    <message>
        <source>Added a task to a data request</source>
        <translation>Tâche ajoutée à une demande de droits</translation>
    </message>
    <message>
        <source>Exported the register of data requests</source>
        <translation>Registre des demandes de droits exporté</translation>
    </message>
    <message>
        <source>Unlocked a read-only profile for a while</source>
        <translation>Profil en lecture seule déverrouillé pour un temps</translation>
    </message>
    <message>
        <source>Told organizations of a new version</source>
        <translation>A informé les organisations d’une nouvelle version</translation>
    </message>
    <message>
        <source>Asked an address whether to tell it of changes</source>
        <translation>A demandé à une adresse si elle veut être informée des changements</translation>
    </message>
    <message>
        <source>Recorded that an address wants to be told</source>
        <translation>A enregistré qu’une adresse veut être informée</translation>
    </message>
    <message>
        <source>Ended that an address is told of changes</source>
        <translation>A mis fin à l’information d’une adresse</translation>
    </message>
    <message>
        <source>Raised an objection to a version</source>
        <translation>A formé une opposition à une version</translation>
    </message>
    <message>
        <source>Changed the state of an objection</source>
        <translation>A changé l’état d’une opposition</translation>
    </message>
    <message>
        <source>Agreed to a decision in a data request</source>
        <translation>A approuvé une décision dans une demande</translation>
    </message>
    <message>
        <source>Counted the dates of a data request anew</source>
        <translation>Dates d’une demande recalculées</translation>
    </message>
    <message>
        <source>Imported a calendar of holidays</source>
        <translation>Calendrier de jours fériés importé</translation>
    </message>
    <message>
        <source>Changed a calendar of holidays</source>
        <translation>Calendrier de jours fériés modifié</translation>
    </message>
    <message>
        <source>Withdrew a calendar of holidays</source>
        <translation>Calendrier de jours fériés retiré</translation>
    </message>
    <message>
        <source>Learned that a mail came back</source>
        <translation>Retour d’un message constaté</translation>
    </message>
    <message>
        <source>Changed the mail relay</source>
        <translation>Relais de messagerie modifié</translation>
    </message>
    <message>
        <source>Sent a test mail</source>
        <translation>Message d’essai envoyé</translation>
    </message>
    <message>
        <source>Had a mail sent again</source>
        <translation>Nouvel envoi d’un message demandé</translation>
    </message>
    <message>
        <source>Was told the right code in a data request</source>
        <translation>A reçu le bon code dans une demande</translation>
    </message>
    <message>
        <source>Sent a code in a data request</source>
        <translation>A envoyé un code dans une demande</translation>
    </message>
    <message>
        <source>Was told a wrong code in a data request</source>
        <translation>A reçu un code erroné dans une demande</translation>
    </message>
    <message>
        <source>Wrote a letter in a data request</source>
        <translation>A écrit une lettre dans une demande</translation>
    </message>
    <message>
        <source>Was shown a letter of a data request</source>
        <translation>A consulté une lettre d’une demande</translation>
    </message>
    <message>
        <source>Put an organization of another cloud on the listing&apos;s register</source>
        <translation>A inscrit une organisation d’un autre cloud au registre de la liste</translation>
    </message>
    <message>
        <source>Renamed an organization of another cloud on the listing&apos;s register</source>
        <translation>A renommé une organisation d’un autre cloud au registre de la liste</translation>
    </message>
    <message>
        <source>Set up the organization</source>
        <translation>Organisation mise en place</translation>
    </message>
</context>
<context>
    <name>AddressUse</name>
    <message>
        <source>a public address</source>
        <translation>une adresse publique</translation>
    </message>
    <message>
        <source>an address that stands for no computer</source>
        <translation>une adresse qui ne désigne aucun ordinateur</translation>
    </message>
    <message>
        <source>the computer of the service itself</source>
        <translation>l’ordinateur du service lui-même</translation>
    </message>
    <message>
        <source>an address of the service&apos;s own network segment</source>
        <translation>une adresse du segment de réseau du service</translation>
    </message>
    <message>
        <source>an address of a private network</source>
        <translation>une adresse d’un réseau privé</translation>
    </message>
    <message>
        <source>an address of many computers at once</source>
        <translation>une adresse de plusieurs ordinateurs à la fois</translation>
    </message>
    <message>
        <source>an IPv6 address that stands for an IPv4 one</source>
        <translation>une adresse IPv6 qui représente une adresse IPv4</translation>
    </message>
    <message>
        <source>an address that nobody uses on the Internet</source>
        <translation>une adresse que personne n’utilise sur Internet</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The server does not know this action. It may be of another version than this program.</source>
        <translation>Le serveur ne connaît pas cette action. Sa version diffère peut-être de celle de ce programme.</translation>
    </message>
    <message>
        <source>What was sent took too long to reach the server. Try again in a moment.</source>
        <translation>L’envoi a mis trop de temps à atteindre le serveur. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, does not take requests in the form in which they came. Check the address of the profile and the proxy.</source>
        <translation>Le serveur, ou un proxy placé devant lui, n’accepte pas les requêtes sous la forme reçue. Vérifiez l’adresse du profil et le proxy.</translation>
    </message>
    <message>
        <source>The server does not answer for the address that this profile uses. Check the address of the profile.</source>
        <translation>Le serveur ne répond pas pour l’adresse que ce profil utilise. Vérifiez l’adresse du profil.</translation>
    </message>
    <message>
        <source>The server cannot do this. It may be older than this program.</source>
        <translation>Le serveur ne sait pas faire cela. Il est peut-être plus ancien que ce programme.</translation>
    </message>
    <message>
        <source>The server does not speak the version of HTTP that this program uses. Check the address of the profile and the proxy.</source>
        <translation>Le serveur ne parle pas la version de HTTP que ce programme utilise. Vérifiez l’adresse du profil et le proxy.</translation>
    </message>
    <message>
        <source>Type a name for the organization.</source>
        <translation>Saisissez un nom pour l’organisation.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Votre session est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 255 characters.</source>
        <translation>Ce nom est trop long. Raccourcissez-le à 255 caractères.</translation>
    </message>
    <message>
        <source>The server did not understand the list of addresses.</source>
        <translation>Le serveur n’a pas compris la liste d’adresses.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>You do not belong to this organization any more. Sign in again to go on.</source>
        <translation>Vous ne faites plus partie de cette organisation. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>This API key has ended or was revoked. Make a new one.</source>
        <translation>Cette clé d’API a pris fin ou a été révoquée. Créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>You are signed in for another organization. Switch to this one first.</source>
        <translation>Vous êtes connecté à une autre organisation. Passez d’abord à celle-ci.</translation>
    </message>
    <message>
        <source>This sign-in code is unknown or was used already.</source>
        <translation>Ce code de connexion est inconnu ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This address has an account already. Sign in with it.</source>
        <translation>Cette adresse a déjà un compte. Connectez-vous avec lui.</translation>
    </message>
    <message>
        <source>An organization with a similar name exists already. Choose another name.</source>
        <translation>Une organisation de nom semblable existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This sign-in code has ended. Make a new one.</source>
        <translation>Ce code de connexion a pris fin. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>This is more than the server takes at once.</source>
        <translation>C’est plus que le serveur n’accepte en une fois.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a while before the next try.</source>
        <translation>Trop de mots de passe erronés. Attendez un peu avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <source>This is not an API key of Packmind. Paste the whole key, as it was shown when it was made.</source>
        <translation>Ce n’est pas une clé d’API de Packmind. Collez la clé entière, telle qu’elle a été affichée à sa création.</translation>
    </message>
    <message>
        <source>Paste an API key.</source>
        <translation>Collez une clé d’API.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPane</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>Archive 7z</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>Archive gzip</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Données JSON</translation>
    </message>
    <message>
        <source>XML data</source>
        <translation>Données XML</translation>
    </message>
    <message>
        <source>Text document (RTF)</source>
        <translation>Document texte (RTF)</translation>
    </message>
    <message>
        <source>Older Office document</source>
        <translation>Document Office ancien</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>Document Office</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>From the person</source>
        <translation>De la personne</translation>
    </message>
    <message>
        <source>From a recipient of the data</source>
        <translation>D’un destinataire des données</translation>
    </message>
    <message>
        <source>Part of our answer</source>
        <translation>Partie de notre réponse</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Other kind (%1)</source>
        <translation>Autre type (%1)</translation>
    </message>
    <message>
        <source>added by %1, %2</source>
        <translation>ajouté par %1, %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 est en retard</translation>
    </message>
    <message>
        <source>%1 is due today</source>
        <translation>%1 : échéance aujourd’hui</translation>
    </message>
    <message>
        <source>%1 is due soon</source>
        <translation>%1 : échéance proche</translation>
    </message>
    <message>
        <source>%1 was received</source>
        <translation>%1 : demande reçue</translation>
    </message>
    <message>
        <source>nobody has taken it</source>
        <translation>personne ne l’a prise en charge</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>The next listing waits for a review</source>
        <translation>La prochaine liste attend une relecture</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>envoi par %1</translation>
    </message>
    <message>
        <source>The draft of the listing was sent back</source>
        <translation>Le brouillon de la liste a été renvoyé</translation>
    </message>
    <message>
        <source>The draft of the listing has changes that nobody has reviewed</source>
        <translation>Le brouillon de la liste a des modifications que personne n’a relues</translation>
    </message>
    <message>
        <source>The LLM of “%1” fails its test</source>
        <translation>Le LLM de « %1 » échoue au test</translation>
    </message>
    <message>
        <source>The LLM of “%1” is not tested</source>
        <translation>Le LLM de « %1 » n’est pas testé</translation>
    </message>
    <message>
        <source>The LLM key of “%1” is to be replaced</source>
        <translation>La clé LLM de « %1 » est à remplacer</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>La dernière sauvegarde a échoué</translation>
    </message>
    <message>
        <source>The backup is late</source>
        <translation>La sauvegarde est en retard</translation>
    </message>
    <message>
        <source>Its time was %1.</source>
        <translation>Elle était prévue le %1.</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>Aucune sauvegarde n’a encore été faite</translation>
    </message>
    <message>
        <source>There is no schedule either.</source>
        <translation>Aucune n’est programmée non plus.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Plus de détails</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>The invitation of %1 has expired</source>
        <translation>L’invitation de %1 a expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations have expired</source>
        <translation>
            <numerusform>%n invitation a expiré</numerusform>
            <numerusform>%n invitations ont expiré</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation of %1 expires soon</source>
        <translation>L’invitation de %1 expire bientôt</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations expire soon</source>
        <translation>
            <numerusform>%n invitation expire bientôt</numerusform>
            <numerusform>%n invitations expirent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no active admin</source>
        <translation>« %1 » n’a aucun administrateur actif</translation>
    </message>
    <message>
        <source>Nobody there can invite people or change roles.</source>
        <translation>Personne ne peut y inviter quelqu’un ni y changer de rôle.</translation>
    </message>
    <message>
        <source>“%1” has a single admin</source>
        <translation>« %1 » n’a qu’un administrateur</translation>
    </message>
    <message>
        <source>If this account is lost, nobody can look after it.</source>
        <translation>Si ce compte est perdu, personne ne peut s’en occuper.</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 vous attend</translation>
    </message>
    <message>
        <source>sent to review by %1</source>
        <translation>envoyé en relecture par %1</translation>
    </message>
    <message>
        <source>an outcome waits for a second person</source>
        <translation>une issue attend une deuxième personne</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 n’a pas pu être retiré.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The list of erased people in the folder %1 is damaged or belongs to other data, so it was not used.</source>
        <translation>La liste des personnes effacées, dans le dossier %1, est endommagée ou appartient à d’autres données ; elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>The backup was written to the folder %1 but could not be read back, so it was removed. Check the disk that it is on, or choose another folder.</source>
        <translation>La sauvegarde a été écrite dans le dossier %1 mais n’a pas pu être relue ; elle a donc été supprimée. Vérifiez le disque qui la porte, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The password for backups can&apos;t be read any more. Set it again in the settings for backups.</source>
        <translation>Le mot de passe des sauvegardes n’est plus lisible. Redéfinissez-le dans les réglages des sauvegardes.</translation>
    </message>
    <message>
        <source>The service ended while this backup was being made.</source>
        <translation>Le service s’est arrêté pendant cette sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>None is on record yet.</source>
        <translation>Aucune n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its check</source>
        <translation>Son contrôle</translation>
    </message>
    <message numerus="yes">
        <source>Opened again from the disk: whole, with all %n row(s).</source>
        <translation>
            <numerusform>Rouverte depuis le disque : entière, avec %n ligne.</numerusform>
            <numerusform>Rouverte depuis le disque : entière, avec ses %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Son fichier</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Prochaine sauvegarde</translation>
    </message>
    <message>
        <source>When you make one: there is no schedule.</source>
        <translation>Quand vous en ferez une : aucun horaire n’est prévu.</translation>
    </message>
    <message>
        <source>As soon as it can be made: its time has passed.</source>
        <translation>Dès qu’elle pourra être faite : son heure est passée.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Aucun n’est encore choisi.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) in this folder.</source>
        <translation>
            <numerusform>La plus récente sauvegarde de ce dossier (%n).</numerusform>
            <numerusform>Les %n sauvegardes les plus récentes de ce dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 1 of 4, copying the database</source>
        <translation>Étape 1 sur 4, copie de la base de données</translation>
    </message>
    <message>
        <source>Step 2 of 4, writing it encrypted</source>
        <translation>Étape 2 sur 4, écriture chiffrée</translation>
    </message>
    <message>
        <source>Step 3 of 4, opening it again to check it</source>
        <translation>Étape 3 sur 4, réouverture pour contrôle</translation>
    </message>
    <message>
        <source>Step 4 of 4, giving the file its name</source>
        <translation>Étape 4 sur 4, nommage du fichier</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>par horaire</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>removed, newer ones took its place</source>
        <translation>supprimée, de plus récentes ont pris sa place</translation>
    </message>
    <message>
        <source>%1, %2: failed</source>
        <translation>%1, %2 : échec</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1, %2: cancelled</source>
        <translation>%1, %2 : annulée</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Chaque jour à %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>Chaque %1 à %2</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>À la main seulement</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Set. It can&apos;t be shown or recovered.</source>
        <translation>Défini. Il ne peut être ni affiché ni récupéré.</translation>
    </message>
    <message>
        <source>None is set yet.</source>
        <translation>Aucun n’est encore défini.</translation>
    </message>
    <message>
        <source>The backup begins in a moment.</source>
        <translation>La sauvegarde commence dans un instant.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 pages.</source>
        <translation>%1 : %2 pages sur %3.</translation>
    </message>
    <message>
        <source>It is late: its time was %1.</source>
        <translation>Elle est en retard : elle était prévue le %1.</translation>
    </message>
</context>
<context>
    <name>BrowserSignIn</name>
    <message>
        <source>This computer gives no port on which the browser could hand over the sign-in.</source>
        <translation>Cet ordinateur ne donne aucun port sur lequel le navigateur pourrait remettre la connexion.</translation>
    </message>
    <message>
        <source>The sign-in goes on in Packmind Cloud Console. This page can be closed.</source>
        <translation>La connexion continue dans Packmind Cloud Console. Cette page peut être fermée.</translation>
    </message>
</context>
<context>
    <name>CaseAttachment</name>
    <message>
        <source>What came is not the file that was kept, so it was not saved. Try again.</source>
        <translation>Le contenu reçu n’est pas le fichier conservé, il n’a donc pas été enregistré. Réessayez.</translation>
    </message>
</context>
<context>
    <name>CloudClient</name>
    <message>
        <source>%1 keeps no sub-processors, requests or activity itself. Enter the address of a team service that does.</source>
        <translation>%1 ne conserve lui-même ni sous-traitants ultérieurs, ni demandes, ni activité. Saisissez l’adresse d’un service d’équipe qui les conserve.</translation>
    </message>
</context>
<context>
    <name>ConnectionDraft</name>
    <message>
        <source>Enter the password for this proxy. The one that is kept is for %1 as %2.</source>
        <translation>Saisissez le mot de passe de ce proxy. Celui qui est conservé est pour %1 en tant que %2.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The console is running already, but it does not answer.</source>
        <translation>La console est déjà ouverte, mais elle ne répond pas.</translation>
    </message>
    <message>
        <source>It may run in another session of yours. Close it there, and start it here again.</source>
        <translation>Elle tourne peut-être dans une autre de vos sessions. Fermez-la là-bas et relancez-la ici.</translation>
    </message>
</context>
<context>
    <name>DataRequests</name>
    <message>
        <source>sent %1</source>
        <translation>envoyée le %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>réponse le %1</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>listing version %1</source>
        <translation>liste, version %1</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>demandée le %1</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>confirmée le %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it may be erased until the hold is released.</source>
        <translation>Rien ne peut en être effacé avant la levée du gel.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>Somebody else should work on this case where that is possible.</source>
        <translation>Une autre personne devrait traiter ce dossier, si c’est possible.</translation>
    </message>
    <message>
        <source>This person has no account here.</source>
        <translation>Cette personne n’a pas de compte ici.</translation>
    </message>
    <message>
        <source>The request is answered all the same. Where nothing is held, the answer says so (Art. 15(1)).</source>
        <translation>La demande reçoit une réponse quand même. Si rien n’est détenu, la réponse le dit (art. 15, § 1).</translation>
    </message>
    <message>
        <source>The only admin of %1.</source>
        <translation>Seul administrateur de %1.</translation>
    </message>
    <message>
        <source>Before an erasure somebody else has to become an admin there.</source>
        <translation>Avant un effacement, une autre personne doit y devenir administrateur.</translation>
    </message>
    <message>
        <source>This case is on legal hold.</source>
        <translation>Ce dossier est gelé pour des raisons juridiques.</translation>
    </message>
    <message>
        <source>Somebody else has to decide (four eyes).</source>
        <translation>Une autre personne doit décider (quatre yeux).</translation>
    </message>
    <message>
        <source>Recipients have still to confirm.</source>
        <translation>Des destinataires doivent encore confirmer.</translation>
    </message>
    <message>
        <source>The person can be answered all the same, with their names as those who were informed (Art. 19).</source>
        <translation>La personne peut recevoir une réponse quand même, avec leurs noms comme ceux qui ont été informés (art. 19).</translation>
    </message>
    <message>
        <source>Identity is proved…</source>
        <translation>Identité prouvée…</translation>
    </message>
    <message>
        <source>The answer came…</source>
        <translation>Réponse arrivée…</translation>
    </message>
    <message>
        <source>Reopen after a complaint…</source>
        <translation>Rouvrir après une réclamation…</translation>
    </message>
    <message>
        <source>Begin the work</source>
        <translation>Commencer le travail</translation>
    </message>
    <message>
        <source>Send back to work…</source>
        <translation>Renvoyer au travail…</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Close as fulfilled…</source>
        <translation>Clore comme satisfaite…</translation>
    </message>
    <message>
        <source>Close as fulfilled in part…</source>
        <translation>Clore comme partiellement satisfaite…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Close as unidentified…</source>
        <translation>Clore comme non identifiée…</translation>
    </message>
    <message>
        <source>Hand over to the controller…</source>
        <translation>Transmettre au responsable…</translation>
    </message>
    <message>
        <source>Withdrawn by the person…</source>
        <translation>Retirée par la personne…</translation>
    </message>
    <message>
        <source>Close as duplicate…</source>
        <translation>Clore comme doublon…</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Purger…</translation>
    </message>
    <message>
        <source>Cases are worked on by operators and DPOs of this workspace.</source>
        <translation>Les dossiers sont traités par les opérateurs et les DPD de cet espace de travail.</translation>
    </message>
    <message>
        <source>Check who asks…</source>
        <translation>Vérifier qui demande…</translation>
    </message>
    <message>
        <source>Ask which data are meant…</source>
        <translation>Demander quelles données sont visées…</translation>
    </message>
    <message>
        <source>Wait for recipients</source>
        <translation>Attendre les destinataires</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>terminée le %1</translation>
    </message>
    <message>
        <source>Dates counted anew</source>
        <translation>Dates recalculées</translation>
    </message>
    <message>
        <source>Sent to review by %1.</source>
        <translation>Envoyé en relecture par %1.</translation>
    </message>
    <message>
        <source>answer until %1</source>
        <translation>réponse jusqu’au %1</translation>
    </message>
    <message>
        <source>names the complaint and the court</source>
        <translation>indique la réclamation et le recours au juge</translation>
    </message>
    <message>
        <source>the person themselves</source>
        <translation>la personne elle-même</translation>
    </message>
</context>
<context>
    <name>DataRequestsModel</name>
    <message>
        <source>legal hold</source>
        <translation>gel juridique</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>limitée</translation>
    </message>
    <message>
        <source>fee asked</source>
        <translation>frais demandés</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>prolongée</translation>
    </message>
    <message>
        <source>1 open task</source>
        <translation>1 tâche ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n open tasks</source>
        <translation>
            <numerusform>%n tâche ouverte</numerusform>
            <numerusform>%n tâches ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgée</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Chargé du dossier</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Target, legal date</source>
        <translation>Cible, date légale</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue by 1 day</source>
        <translation>en retard de 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>act at once</source>
        <translation>agir aussitôt</translation>
    </message>
    <message>
        <source>target today</source>
        <translation>cible aujourd’hui</translation>
    </message>
    <message>
        <source>target passed</source>
        <translation>cible dépassée</translation>
    </message>
    <message>
        <source>clock ended</source>
        <translation>délai terminé</translation>
    </message>
    <message>
        <source>Internal target: %1. Legal date: %2.</source>
        <translation>Cible interne : %1. Date légale : %2.</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échoit aujourd’hui</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>clos le %1</translation>
    </message>
    <message>
        <source>no clock runs</source>
        <translation>aucun délai ne court</translation>
    </message>
    <message numerus="yes">
        <source>Person %1, %n cases: %2</source>
        <translation>
            <numerusform>Personne %1, %n dossier : %2</numerusform>
            <numerusform>Personne %1, %n dossiers : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Make a recovery key</source>
        <translation>Créer une clé de secours</translation>
    </message>
    <message>
        <source>With it, a copy of the data opens on another computer, or here after the keychain was lost or the passphrase forgotten. It is shown once.</source>
        <translation>Avec elle, une copie des données s’ouvre sur un autre ordinateur, ou ici si le trousseau est perdu ou la phrase secrète oubliée. Elle n’est affichée qu’une fois.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>The recovery key is made.</source>
        <translation>La clé de secours est créée.</translation>
    </message>
    <message>
        <source>The recovery key made before will not open the data any more.</source>
        <translation>L’ancienne clé de secours n’ouvrira plus les données.</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>Essayer la clé de secours</translation>
    </message>
    <message>
        <source>Type it from where you keep it. Nothing changes; it is noted that you have it.</source>
        <translation>Saisissez-la depuis l’endroit où vous la gardez. Rien ne change ; il est noté que vous l’avez.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>That is the recovery key. It is noted that you have it.</source>
        <translation>C’est bien la clé de secours. Il est noté que vous l’avez.</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Supprimer la clé de secours</translation>
    </message>
    <message>
        <source>It will not open the data any more. Without one, a lost keychain or a forgotten passphrase means that the data can&apos;t be read again.</source>
        <translation>Elle n’ouvrira plus les données. Sans elle, un trousseau perdu ou une phrase secrète oubliée rend les données illisibles.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Removing it…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>The recovery key does not open the data any more.</source>
        <translation>La clé de secours n’ouvre plus les données.</translation>
    </message>
    <message>
        <source>Keep the key in the keychain</source>
        <translation>Garder la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Then the console opens without a passphrase while you are logged in to this computer. Its keychain has to answer. At the next start you sign in once more.</source>
        <translation>La console s’ouvre alors sans phrase secrète tant que votre session est ouverte sur cet ordinateur. Son trousseau doit répondre. Au prochain démarrage, vous vous connecterez une fois de plus.</translation>
    </message>
    <message>
        <source>Move it to the keychain</source>
        <translation>La placer dans le trousseau</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Press Esc to stop.</source>
        <translation>Attente de votre trousseau. Appuyez sur Échap pour arrêter.</translation>
    </message>
    <message>
        <source>The key is in the keychain now.</source>
        <translation>La clé est maintenant dans le trousseau.</translation>
    </message>
    <message>
        <source>Protect the key with a passphrase</source>
        <translation>Protéger la clé par une phrase secrète</translation>
    </message>
    <message>
        <source>Then the keychain can&apos;t open the data any more: you type the passphrase at each start of the console. At the next start you sign in once more.</source>
        <translation>Le trousseau ne pourra alors plus ouvrir les données : vous saisissez la phrase secrète à chaque démarrage de la console. Au prochain démarrage, vous vous connecterez une fois de plus.</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>La protéger</translation>
    </message>
    <message>
        <source>Protecting it…</source>
        <translation>Protection…</translation>
    </message>
    <message>
        <source>The key is protected with your passphrase now.</source>
        <translation>La clé est maintenant protégée par votre phrase secrète.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>The data itself is not rewritten; only what opens its key is.</source>
        <translation>Les données elles-mêmes ne sont pas réécrites ; seul l’est ce qui ouvre leur clé.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Changing it…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase secrète est changée.</translation>
    </message>
    <message>
        <source>Renew the data key</source>
        <translation>Renouveler la clé des données</translation>
    </message>
    <message>
        <source>The whole database is written anew under another key, and checked, before the old one goes. Until then the service answers nobody, and Esc stops it: then everything is as it was. The wrapping key is renewed, too.</source>
        <translation>Toute la base de données est réécrite sous une autre clé, et contrôlée, avant que l’ancienne disparaisse. Jusque-là, le service ne répond à personne, et Échap l’arrête : tout est alors comme avant. La clé d’enveloppe est renouvelée aussi.</translation>
    </message>
    <message>
        <source>Renew the data key now</source>
        <translation>Renouveler la clé maintenant</translation>
    </message>
    <message>
        <source>Waiting for the service…</source>
        <translation>Attente du service…</translation>
    </message>
    <message>
        <source>The data key is renewed, and everything is written under it.</source>
        <translation>La clé des données est renouvelée, et tout est écrit sous elle.</translation>
    </message>
    <message>
        <source>The recovery key will not open the data any more. Make a new one when this is done.</source>
        <translation>La clé de secours n’ouvrira plus les données. Créez-en une nouvelle quand ce sera fait.</translation>
    </message>
    <message>
        <source>Remove replaced data</source>
        <translation>Supprimer les données remplacées</translation>
    </message>
    <message>
        <source>Whatever was entered here between the backup and then is in this folder alone. Once it is removed, nothing brings it back. The data in use now stays as it is.</source>
        <translation>Ce qui a été saisi ici entre la sauvegarde et ce moment-là n’existe que dans ce dossier. Une fois supprimé, rien ne le ramène. Les données en usage restent telles quelles.</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>Supprimer pour toujours</translation>
    </message>
    <message>
        <source>The replaced data is removed.</source>
        <translation>Les données remplacées sont supprimées.</translation>
    </message>
    <message>
        <source>Renew the wrapping key</source>
        <translation>Renouveler la clé d’enveloppe</translation>
    </message>
    <message>
        <source>The key that opens the data key is replaced, in the place where it is now. It takes a moment; the data is not rewritten.</source>
        <translation>La clé qui ouvre la clé des données est remplacée, là où elle se trouve. Cela prend un instant ; les données ne sont pas réécrites.</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>La renouveler</translation>
    </message>
    <message>
        <source>Renewing it…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>The wrapping key is renewed.</source>
        <translation>La clé d’enveloppe est renouvelée.</translation>
    </message>
    <message numerus="yes">
        <source>Copying: %1 of %n page(s)…</source>
        <translation>
            <numerusform>Copie : %1 page sur %n…</numerusform>
            <numerusform>Copie : %1 pages sur %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealing: %1 of %n value(s)…</source>
        <translation>
            <numerusform>Chiffrement : %1 valeur sur %n…</numerusform>
            <numerusform>Chiffrement : %1 valeurs sur %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what was written…</source>
        <translation>Contrôle de ce qui a été écrit…</translation>
    </message>
    <message>
        <source>Starting the service again…</source>
        <translation>Redémarrage du service…</translation>
    </message>
    <message>
        <source>In a file that your passphrase opens. You type it at each start.</source>
        <translation>Dans un fichier que votre phrase secrète ouvre. Vous la saisissez à chaque démarrage.</translation>
    </message>
    <message>
        <source>In the keychain of this computer (Secret Service or KWallet), which opens when you log in.</source>
        <translation>Dans le trousseau de cet ordinateur (Secret Service ou KWallet), qui s’ouvre avec votre session.</translation>
    </message>
    <message>
        <source>It opens the data key. Made %1.</source>
        <translation>Elle ouvre la clé des données. Création : %1.</translation>
    </message>
    <message>
        <source>The database and its journal are encrypted with AES-256-XTS; addresses, names and secrets are sealed once more, each by itself, with AES-256-GCM. Made %1, number %2.</source>
        <translation>La base de données et son journal sont chiffrés en AES-256-XTS ; adresses, noms et secrets le sont encore une fois, chacun pour soi, en AES-256-GCM. Création : %1, numéro %2.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Made %1. Nobody has shown yet to have it.</source>
        <translation>Création : %1. Personne n’a encore montré l’avoir.</translation>
    </message>
    <message>
        <source>Made %1, and tried %2.</source>
        <translation>Création : %1, essai : %2.</translation>
    </message>
    <message>
        <source>Only a backup kept elsewhere would bring the data back: a copy of its files can&apos;t be opened without the key. Make a recovery key, too.</source>
        <translation>Seule une sauvegarde gardée ailleurs ramènerait les données : une copie de ses fichiers ne s’ouvre pas sans la clé. Créez aussi une clé de secours.</translation>
    </message>
    <message>
        <source>A copy of the folder of the service, kept elsewhere, opens on another computer with the recovery key, and so does a backup with its password. With neither the data is lost.</source>
        <translation>Une copie du dossier du service, gardée ailleurs, s’ouvre sur un autre ordinateur avec la clé de secours, comme une sauvegarde avec son mot de passe. Sans l’une ni l’autre, les données sont perdues.</translation>
    </message>
    <message>
        <source>Packmind Cloud Console: recovery key

%1

Made on %2. It opens the data of the console on this computer, or a copy of it, without the keychain or the passphrase. Whoever has it and the data can read everything: keep it away from the computer.
</source>
        <translation>Packmind Cloud Console : clé de secours

%1

Créée le %2. Elle ouvre les données de la console sur cet ordinateur, ou une copie de celles-ci, sans le trousseau ni la phrase secrète. Qui possède la clé et les données peut tout lire : gardez-la loin de l’ordinateur.
</translation>
    </message>
</context>
<context>
    <name>DatedSentence</name>
    <message>
        <source>The case is kept until %1.</source>
        <translation>Le dossier est conservé jusqu’au %1.</translation>
    </message>
    <message>
        <source>The extension counts once its notice was sent, by %1 at the latest.</source>
        <translation>La prolongation compte une fois son avis envoyé, au plus tard le %1.</translation>
    </message>
    <message>
        <source>The notice of the extension went on %1, after the period had ended on %2. It doesn&apos;t count.</source>
        <translation>L’avis de prolongation est parti le %1, après la fin du délai le %2. Il ne compte pas.</translation>
    </message>
    <message>
        <source>The person has until %1 to answer.</source>
        <translation>La personne a jusqu’au %1 pour répondre.</translation>
    </message>
    <message>
        <source>The question of %1 was sent after the last day. It adds nothing.</source>
        <translation>La question du %1 a été envoyée après le dernier jour. Elle n’ajoute rien.</translation>
    </message>
    <message>
        <source>The question of %1 was sent more than %2 working days after the request came. An authority may say that it was asked with undue delay.</source>
        <translation>La question du %1 a été envoyée plus de %2 jours ouvrés après l’arrivée de la demande. Une autorité pourrait dire qu’elle a été posée avec un retard injustifié.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This is too long to be kept as a draft.</source>
        <translation>C’est trop long pour être conservé comme brouillon.</translation>
    </message>
    <message>
        <source>A draft could not be removed.</source>
        <translation>Un brouillon n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>EmbeddedService</name>
    <message>
        <source>The data on this computer is being written anew under a new key. Wait until that is done.</source>
        <translation>Les données de cet ordinateur sont en cours de réécriture sous une nouvelle clé. Attendez que ce soit fait.</translation>
    </message>
    <message>
        <source>A backup is being restored on this computer. Wait until that is done.</source>
        <translation>Une sauvegarde est en cours de restauration sur cet ordinateur. Attendez que ce soit fait.</translation>
    </message>
</context>
<context>
    <name>EndpointPolicy</name>
    <message>
        <source>List %1 hosts and networks at most; name a network instead of its computers.</source>
        <translation>Indiquez %1 hôtes et réseaux au plus ; nommez un réseau plutôt que ses ordinateurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address or network. Write it like llm.example.com, 10.1.2.3 or 10.1.0.0/16.</source>
        <translation>« %1 » n’est ni un nom d’hôte, ni une adresse, ni un réseau. Écrivez-le comme llm.example.com, 10.1.2.3 ou 10.1.0.0/16.</translation>
    </message>
    <message>
        <source>The endpoint is not a web address. Write it like https://llm.example.com/v1.</source>
        <translation>Le point d’accès n’est pas une adresse web. Écrivez-le comme https://llm.example.com/v1.</translation>
    </message>
    <message>
        <source>The endpoint holds a name or password. Take it out, and give the key in its own field.</source>
        <translation>Le point d’accès contient un nom ou un mot de passe. Retirez-le, et donnez la clé dans son propre champ.</translation>
    </message>
    <message>
        <source>The endpoint has a part behind &quot;?&quot; or &quot;#&quot;. End it with the path.</source>
        <translation>Le point d’accès contient une partie après « ? » ou « # ». Terminez-le par le chemin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that is written in full. Write four numbers, or the host&apos;s name.</source>
        <translation>« %1 » n’est pas une adresse écrite en entier. Écrivez quatre nombres, ou le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Prompts would travel unencrypted to %1. Use https.</source>
        <translation>Les prompts iraient sans chiffrement à %1. Utilisez https.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which this service does not call. If it is meant, ask the operator to list it among the endpoints.</source>
        <translation>%1 mène à %2, que ce service n’appelle pas. Si c’est voulu, demandez à l’opérateur de l’ajouter aux points d’accès.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>%1 by decision %2</source>
        <translation>%1 par la décision %2</translation>
    </message>
    <message>
        <source>%1 by decision %2, for %3</source>
        <translation>%1 par la décision %2, pour %3</translation>
    </message>
    <message>
        <source>Outside the EEA, without an adequacy decision: %1.</source>
        <translation>Hors de l’EEE, sans décision d’adéquation : %1.</translation>
    </message>
    <message>
        <source>In the EEA: nothing leaves it.</source>
        <translation>Dans l’EEE : rien n’en sort.</translation>
    </message>
    <message>
        <source>Outside the EEA, covered by an adequacy decision: %1.</source>
        <translation>Hors de l’EEE, couvert par une décision d’adéquation : %1.</translation>
    </message>
    <message>
        <source>In the United States, which is covered for organisations under the Data Privacy Framework only.</source>
        <translation>Aux États-Unis, qui ne sont couverts que pour les organisations adhérant au Data Privacy Framework.</translation>
    </message>
    <message>
        <source>Not every country is one of ISO 3166-1.</source>
        <translation>Au moins un pays n’est pas dans l’ISO 3166-1.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié le même champ entre-temps.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile, so it was not removed. Look at it once more, then remove it.</source>
        <translation>Quelqu’un d’autre a modifié « %1 » entre-temps, qui n’a donc pas été retiré. Regardez de nouveau, puis retirez.</translation>
    </message>
    <message>
        <source>Every country in which data is kept or read from.</source>
        <translation>Chaque pays où les données sont conservées ou lues.</translation>
    </message>
    <message>
        <source>Source: %1, checked on %2.</source>
        <translation>Source : %1, vérifiée le %2.</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Address mark</source>
        <translation>Marque de l’adresse</translation>
    </message>
    <message>
        <source>Follows version</source>
        <translation>Suit la version</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Has a display name</source>
        <translation>A un nom affiché</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Sauvegardes à garder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Left without an admin</source>
        <translation>Resté sans administrateur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Autre mot de passe</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Months kept (CCPA)</source>
        <translation>Mois de conservation (CCPA)</translation>
    </message>
    <message>
        <source>Months kept (GDPR)</source>
        <translation>Mois de conservation (RGPD)</translation>
    </message>
    <message>
        <source>Months kept (UK GDPR)</source>
        <translation>Mois de conservation (RGPD britannique)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>By schedule</source>
        <translation>Par horaire</translation>
    </message>
    <message>
        <source>Open sign-up</source>
        <translation>Inscription libre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Weekday, from Monday on</source>
        <translation>Jour de semaine, lundi d’abord</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPD</translation>
    </message>
    <message>
        <source>Message to the DPO</source>
        <translation>Message au DPD</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>À la main seulement</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>SOC 2 report</source>
        <translation>Rapport SOC 2</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Prompts are stored</source>
        <translation>Prompts conservés</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>LLM provider</source>
        <translation>Fournisseur LLM</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Prompts are used for training</source>
        <translation>Prompts utilisés pour l’entraînement</translation>
    </message>
    <message>
        <source>Part of our answer</source>
        <translation>Partie de notre réponse</translation>
    </message>
    <message>
        <source>From the person</source>
        <translation>De la personne</translation>
    </message>
    <message>
        <source>From a recipient of the data</source>
        <translation>D’un destinataire des données</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Calendar of holidays</source>
        <translation>Calendrier de jours fériés</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>À partir de l’année</translation>
    </message>
    <message>
        <source>Mail relay</source>
        <translation>Relais de messagerie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Autorité propre</translation>
    </message>
    <message>
        <source>Mails in a minute, at most</source>
        <translation>Messages par minute, au plus</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Signs in at the relay</source>
        <translation>S’identifie auprès du relais</translation>
    </message>
    <message>
        <source>Status of the report</source>
        <translation>Statut indiqué par le rapport</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Until the year</source>
        <translation>Jusqu’à l’année</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>A fee was asked for</source>
        <translation>Frais demandés</translation>
    </message>
    <message>
        <source>Last days to answer</source>
        <translation>Derniers jours pour répondre</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation>Gel juridique</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Traitement limité</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>Mois de conservation</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>The person, about themselves</source>
        <translation>La personne, pour elle-même</translation>
    </message>
    <message>
        <source>Days left until it holds</source>
        <translation>Jours restants avant qu’elle s’applique</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Jours de préavis</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>%1 could not be written. Check the free space and the permissions of its folder.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez l’espace libre et les droits de son dossier.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation>%1 est plus grand que ce que ce programme lit.</translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>What is kept on this computer for this cloud could not be opened.</source>
        <translation>Ce qui est conservé sur cet ordinateur pour ce cloud n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>kept at %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Sign in there</source>
        <translation>S’y connecter</translation>
    </message>
    <message>
        <source>What is kept at %1 could not be opened.</source>
        <translation>Ce qui est conservé sur %1 n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The service on this computer could not be started, because its network address is not free.</source>
        <translation>Le service de cet ordinateur n’a pas pu démarrer, car son adresse réseau n’est pas libre.</translation>
    </message>
    <message>
        <source>The request is not well-formed HTTP.</source>
        <translation>La requête n’est pas du HTTP bien formé.</translation>
    </message>
    <message>
        <source>The request must name its host exactly once.</source>
        <translation>La requête doit nommer son hôte exactement une fois.</translation>
    </message>
    <message>
        <source>The address of the request is not valid.</source>
        <translation>L’adresse de la requête n’est pas valide.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La requête a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>The content of the request took too long to arrive.</source>
        <translation>Le contenu de la requête a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>The content is larger than this service accepts.</source>
        <translation>Le contenu est plus grand que ce que ce service accepte.</translation>
    </message>
    <message>
        <source>The address of the request is longer than this service accepts.</source>
        <translation>L’adresse de la requête est plus longue que ce que ce service accepte.</translation>
    </message>
    <message>
        <source>This service cannot do what the request expects.</source>
        <translation>Ce service ne sait pas faire ce que la requête attend.</translation>
    </message>
    <message>
        <source>This service does not answer for the host that the request names.</source>
        <translation>Ce service ne répond pas pour l’hôte que la requête nomme.</translation>
    </message>
    <message>
        <source>The header of the request is larger than this service accepts.</source>
        <translation>L’en-tête de la requête est plus grand que ce que ce service accepte.</translation>
    </message>
    <message>
        <source>Something went wrong in the service. The number of the request helps to find out what.</source>
        <translation>Une erreur s’est produite dans le service. Le numéro de la requête aide à trouver laquelle.</translation>
    </message>
    <message>
        <source>This service knows no transfer coding besides chunked.</source>
        <translation>Ce service ne connaît aucun codage de transfert hormis chunked.</translation>
    </message>
    <message>
        <source>The service is busy at the moment. Try again in a few seconds.</source>
        <translation>Le service est occupé en ce moment. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>The service took too long to answer. What was asked for may still happen.</source>
        <translation>Le service a mis trop de temps à répondre. Ce qui a été demandé peut encore se faire.</translation>
    </message>
    <message>
        <source>This service speaks HTTP/1.1 only.</source>
        <translation>Ce service ne parle que HTTP/1.1.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line %1: a quotation mark opens here and is never closed.</source>
        <translation>Ligne %1 : un guillemet s’ouvre ici et n’est jamais fermé.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>This is not an invitation. Paste the whole link or the code from the invitation.</source>
        <translation>Ce n’est pas une invitation. Collez le lien entier ou le code de l’invitation.</translation>
    </message>
</context>
<context>
    <name>KeptLlmKeys</name>
    <message>
        <source>Too many keys are kept on this computer already. The settings are saved; the key has to be given again next time.</source>
        <translation>Trop de clés sont déjà conservées sur cet ordinateur. Les réglages sont enregistrés ; la clé devra être redonnée la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain of this computer does not work at the moment.</source>
        <translation>Le trousseau de cet ordinateur ne fonctionne pas en ce moment.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer in time. Perhaps it waits to be unlocked.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu à temps. Il attend peut-être d’être déverrouillé.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>The extension does not count.</source>
        <translation>La prolongation ne compte pas.</translation>
    </message>
    <message>
        <source>The refusal does not count.</source>
        <translation>Le refus ne compte pas.</translation>
    </message>
    <message>
        <source>What it was to bring about is not done.</source>
        <translation>Ce qu’elle devait entraîner n’est pas fait.</translation>
    </message>
    <message>
        <source>%1: the letter has not left yet.</source>
        <translation>%1 : la lettre n’est pas encore partie.</translation>
    </message>
    <message>
        <source>It will count when the letter has left; the time limit ends on %1.</source>
        <translation>Cela comptera lorsque la lettre sera partie ; le délai se termine le %1.</translation>
    </message>
    <message>
        <source>It will count when the letter has left.</source>
        <translation>Cela comptera lorsque la lettre sera partie.</translation>
    </message>
    <message>
        <source>%1: perhaps the letter has left.</source>
        <translation>%1 : la lettre est peut-être partie.</translation>
    </message>
    <message>
        <source>%1: the letter did not leave.</source>
        <translation>%1 : la lettre n’est pas partie.</translation>
    </message>
    <message>
        <source>So far it does not count. It will if the letter is sent again and leaves by %1.</source>
        <translation>Pour l’instant, cela ne compte pas. Cela comptera si la lettre est renvoyée et part au plus tard le %1.</translation>
    </message>
    <message>
        <source>So far it does not count. Send the letter again, or write another one.</source>
        <translation>Pour l’instant, cela ne compte pas. Renvoyez la lettre ou écrivez-en une autre.</translation>
    </message>
    <message>
        <source>%1: the letter left on %2.</source>
        <translation>%1 : la lettre est partie le %2.</translation>
    </message>
    <message>
        <source>%1: the letter left in time on %2.</source>
        <translation>%1 : la lettre est partie à temps, le %2.</translation>
    </message>
    <message>
        <source>The time limit now ends on %1.</source>
        <translation>Le délai se termine désormais le %1.</translation>
    </message>
    <message>
        <source>The case had changed when the letter left.</source>
        <translation>Le dossier avait changé lorsque la lettre est partie.</translation>
    </message>
    <message>
        <source>The time limit can be extended once only (Art. 12(3)).</source>
        <translation>Le délai ne peut être prolongé qu’une fois (art. 12, § 3).</translation>
    </message>
    <message>
        <source>The first time limit ended on %1: an extension does not count any more.</source>
        <translation>Le premier délai s’est terminé le %1 : une prolongation ne compte plus.</translation>
    </message>
    <message>
        <source>Confirmation of receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Question who asks</source>
        <translation>Question sur l’identité</translation>
    </message>
    <message>
        <source>Extension of the time limit</source>
        <translation>Prolongation du délai</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Hand-over to the controller</source>
        <translation>Transmission au responsable du traitement</translation>
    </message>
    <message>
        <source>Letter to a recipient</source>
        <translation>Lettre à un destinataire</translation>
    </message>
    <message>
        <source>Tells the person that the request came, and by when it is answered.</source>
        <translation>Indique à la personne que la demande est arrivée et quand elle recevra une réponse au plus tard.</translation>
    </message>
    <message>
        <source>Asks the person to show who they are, where there is reasonable doubt (Art. 12(6)). Once it has left, the question stands in the case.</source>
        <translation>Demande à la personne d’établir son identité en cas de doutes raisonnables (art. 12, § 6). Dès qu’elle est partie, la question figure dans le dossier.</translation>
    </message>
    <message>
        <source>The time limit is extended once the letter has left, by %1 at the latest. A letter that leaves later does not count.</source>
        <translation>Le délai est prolongé dès que la lettre est partie, au plus tard le %1. Une lettre qui part plus tard ne compte pas.</translation>
    </message>
    <message>
        <source>The case is refused once the letter has left, by %1 at the latest. What was said of each right stands in it.</source>
        <translation>Le dossier est refusé dès que la lettre est partie, au plus tard le %1. Elle reprend ce qui a été dit de chaque droit.</translation>
    </message>
    <message>
        <source>Tells the person what was done.</source>
        <translation>Indique à la personne ce qui a été fait.</translation>
    </message>
    <message>
        <source>Hands the request over to the organization that is the controller.</source>
        <translation>Transmet la demande à l’organisation qui est responsable du traitement.</translation>
    </message>
    <message>
        <source>Tells somebody who had the data from us what the person asks for (Art. 19).</source>
        <translation>Indique à un destinataire des données que nous avons transmises ce que demande la personne (art. 19).</translation>
    </message>
    <message>
        <source>The case is purged: nothing is left that could be changed.</source>
        <translation>Le dossier est purgé : il n’en reste rien qui puisse être modifié.</translation>
    </message>
    <message>
        <source>Nobody who had the data from us has a task in this case.</source>
        <translation>Aucun destinataire des données n’a de tâche dans ce dossier.</translation>
    </message>
    <message>
        <source>The person is answered once the work is reviewed.</source>
        <translation>La réponse à la personne vient une fois le travail relu.</translation>
    </message>
    <message>
        <source>The case is closed. Reopen it first.</source>
        <translation>Le dossier est clos. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>It is proved already who asks.</source>
        <translation>L’identité du demandeur est déjà établie.</translation>
    </message>
    <message>
        <source>A case is refused while it is assessed or reviewed.</source>
        <translation>Un dossier est refusé pendant son évaluation ou sa relecture.</translation>
    </message>
    <message>
        <source>A case is handed over while it is assessed.</source>
        <translation>Un dossier est transmis pendant son évaluation.</translation>
    </message>
    <message>
        <source>Sent on %1. Whether it arrived is not known.</source>
        <translation>Envoyée le %1. On ne sait pas si elle est arrivée.</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Dernière réponse : %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1: the letter came too late.</source>
        <translation>%1 : la lettre est partie trop tard.</translation>
    </message>
    <message>
        <source>It left on %1, after the last day for it. %2</source>
        <translation>Elle est partie le %1, après la date limite. %2</translation>
    </message>
    <message>
        <source>%1: the letter left, but does not count.</source>
        <translation>%1 : la lettre est partie, mais ne compte pas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: the letter came back.</source>
        <translation>%1 : la lettre est revenue.</translation>
    </message>
    <message>
        <source>It left on %1, and what it brought about stays. But it did not arrive: reach them in another way, or send it again.</source>
        <translation>Elle est partie le %1, et ce qu’elle a produit demeure. Mais elle n’est pas arrivée : joignez le destinataire autrement, ou renvoyez-la.</translation>
    </message>
    <message>
        <source>The address of the case was corrected: write the letter anew.</source>
        <translation>L’adresse du dossier a été corrigée : rédigez la lettre à nouveau.</translation>
    </message>
    <message>
        <source>The case had changed, so the letter was stopped.</source>
        <translation>Le dossier avait changé : la lettre a donc été arrêtée.</translation>
    </message>
    <message>
        <source>The law of the case was corrected: write the letter anew.</source>
        <translation>La loi applicable au dossier a été corrigée : rédigez la lettre à nouveau.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Version %1 of the listing does not fit its own checksum, so it is not shown.</source>
        <translation>La version %1 de la liste ne correspond pas à sa propre somme de contrôle ; elle n’est donc pas affichée.</translation>
    </message>
    <message>
        <source>Say why, in at most %1 characters.</source>
        <translation>Dites pourquoi, en %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A draft begins with a version&apos;s entries.</source>
        <translation>Un brouillon commence avec les entrées d’une version.</translation>
    </message>
    <message>
        <source>Line %1 of the table: the website is not a link such as [azure.microsoft.com](https://azure.microsoft.com).</source>
        <translation>Ligne %1 du tableau : le site web n’est pas un lien comme [azure.microsoft.com](https://azure.microsoft.com).</translation>
    </message>
    <message>
        <source>Line %1 of the table: “%2” is empty.</source>
        <translation>Ligne %1 du tableau : « %2 » est vide.</translation>
    </message>
    <message>
        <source>There is no table with entries.</source>
        <translation>Il n’y a pas de tableau avec des entrées.</translation>
    </message>
</context>
<context>
    <name>ListingChecks</name>
    <message>
        <source>The short name needs 2 to 64 lower-case letters, digits or hyphens.</source>
        <translation>Le nom court demande 2 à 64 minuscules, chiffres ou traits d’union.</translation>
    </message>
</context>
<context>
    <name>ListingDifferenceModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Changed and moved</source>
        <translation>Modification et déplacement</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>At place %1</source>
        <translation>À la place %1</translation>
    </message>
    <message>
        <source>Was at place %1</source>
        <translation>Était à la place %1</translation>
    </message>
    <message>
        <source>Place %1 → %2</source>
        <translation>Place %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingImport</name>
    <message>
        <source>The file was not sent as base64.</source>
        <translation>Le fichier n’a pas été envoyé en base64.</translation>
    </message>
</context>
<context>
    <name>ListingSite</name>
    <message>
        <source>Give the address of the folder on the web, such as https://trust.acme.example/, or leave it empty.</source>
        <translation>Donnez l’adresse du dossier sur le web, par exemple https://trust.acme.example/, ou laissez vide.</translation>
    </message>
    <message>
        <source>Version %1 does not follow the version before it, so no site was made.</source>
        <translation>La version %1 ne suit pas la version qui la précède ; aucun site n’a donc été créé.</translation>
    </message>
</context>
<context>
    <name>ListingVersionsModel</name>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>pending, in force from %1</source>
        <translation>en attente, en vigueur à partir du %1</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>en vigueur depuis le %1</translation>
    </message>
    <message>
        <source>superseded, in force from %1</source>
        <translation>remplacée, en vigueur à partir du %1</translation>
    </message>
    <message>
        <source>withdrawn before its day, %1</source>
        <translation>retirée avant son jour, %1</translation>
    </message>
</context>
<context>
    <name>LlmBudget</name>
    <message>
        <source>A budget is to be between 1 and %1 tokens a month. Remove it to have none.</source>
        <translation>Un budget compte entre 1 et %1 jetons par mois. Supprimez-le pour n’en avoir aucun.</translation>
    </message>
</context>
<context>
    <name>LlmFailure</name>
    <message>
        <source>This organization has no LLM settings yet.</source>
        <translation>Cette organisation n’a pas encore de réglages LLM.</translation>
    </message>
    <message>
        <source>Choose a provider and save.</source>
        <translation>Choisissez un fournisseur et enregistrez.</translation>
    </message>
    <message>
        <source>The server does not know the provider %1.</source>
        <translation>Le serveur ne connaît pas le fournisseur %1.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>No key is set for %1.</source>
        <translation>Aucune clé n’est définie pour %1.</translation>
    </message>
    <message>
        <source>Enter the key and save.</source>
        <translation>Saisissez la clé et enregistrez.</translation>
    </message>
    <message>
        <source>The platform&apos;s own provider has no key, so no call can be made.</source>
        <translation>Le fournisseur de la plateforme n’a pas de clé ; aucun appel n’est donc possible.</translation>
    </message>
    <message>
        <source>Ask the operator to set the platform key, or choose a provider of your own.</source>
        <translation>Demandez à l’opérateur de définir la clé de la plateforme, ou choisissez votre propre fournisseur.</translation>
    </message>
    <message>
        <source>The endpoint is not a web address.</source>
        <translation>Le point d’accès n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Write it like https://llm.example.com/v1.</source>
        <translation>Écrivez-le comme https://llm.example.com/v1.</translation>
    </message>
    <message>
        <source>The service does not call this endpoint: it is in a private network or on the service&apos;s own computer.</source>
        <translation>Le service n’appelle pas ce point d’accès : il est dans un réseau privé ou sur l’ordinateur du service.</translation>
    </message>
    <message>
        <source>Ask the operator to list it, or use a public address.</source>
        <translation>Demandez à l’opérateur de l’inscrire, ou utilisez une adresse publique.</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>Le nom %1 est inconnu.</translation>
    </message>
    <message>
        <source>Look for a typing mistake in the endpoint.</source>
        <translation>Cherchez une faute de frappe dans le point d’accès.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Look whether the endpoint is right and the server runs, and whether a firewall is in between.</source>
        <translation>Vérifiez que le point d’accès est juste, que le serveur tourne et qu’aucun pare-feu ne s’interpose.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Look at the chain. A proxy that opens connections, or a certificate of your own, needs its authority on the server.</source>
        <translation>Regardez la chaîne. Un proxy qui ouvre les connexions, ou un certificat à vous, exige son autorité sur le serveur.</translation>
    </message>
    <message>
        <source>No private connection to %1 came about.</source>
        <translation>Aucune connexion privée avec %1 n’a abouti.</translation>
    </message>
    <message>
        <source>Look whether the port speaks https, with TLS 1.2 or newer.</source>
        <translation>Vérifiez que le port parle https, avec TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a password.</source>
        <translation>Un proxy sur le trajet demande un mot de passe.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network to let the service through.</source>
        <translation>Demandez à qui gère le réseau de laisser passer le service.</translation>
    </message>
    <message>
        <source>%1 sends the call to another address.</source>
        <translation>%1 renvoie l’appel vers une autre adresse.</translation>
    </message>
    <message>
        <source>Enter the address where the API itself is.</source>
        <translation>Saisissez l’adresse où se trouve l’API elle-même.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 n’a pas répondu en %2 secondes.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again. If it stays silent, look at the provider&apos;s status page.</source>
        <translation>Réessayez. Si le silence dure, consultez la page d’état du fournisseur.</translation>
    </message>
    <message>
        <source>The connection to %1 ended in the middle of the answer.</source>
        <translation>La connexion à %1 s’est terminée au milieu de la réponse.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>A web page came in place of an answer of %1.</source>
        <translation>Une page web est arrivée au lieu d’une réponse de %1.</translation>
    </message>
    <message>
        <source>Look whether the endpoint is that of the API, and whether the network asks for a sign-in first.</source>
        <translation>Vérifiez que le point d’accès est celui de l’API, et si le réseau demande d’abord une connexion.</translation>
    </message>
    <message>
        <source>A server in front of %1 says that it is not there.</source>
        <translation>Un serveur placé devant %1 dit qu’il n’est pas là.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 has no such path.</source>
        <translation>%1 n’a pas ce chemin.</translation>
    </message>
    <message>
        <source>Look at the end of the endpoint, which is often /v1, and at the API version.</source>
        <translation>Vérifiez la fin du point d’accès, souvent /v1, et la version de l’API.</translation>
    </message>
    <message>
        <source>The answer of %1 has no end.</source>
        <translation>La réponse de %1 n’a pas de fin.</translation>
    </message>
    <message>
        <source>Look whether the endpoint is that of the API.</source>
        <translation>Vérifiez que le point d’accès est celui de l’API.</translation>
    </message>
    <message>
        <source>The answer of %1 is not one of this kind of API.</source>
        <translation>La réponse de %1 n’est pas de ce type d’API.</translation>
    </message>
    <message>
        <source>Look whether provider and endpoint belong together.</source>
        <translation>Vérifiez que fournisseur et point d’accès vont ensemble.</translation>
    </message>
    <message>
        <source>%1 answered without any text.</source>
        <translation>%1 a répondu sans aucun texte.</translation>
    </message>
    <message>
        <source>Look whether it is a model for chats.</source>
        <translation>Vérifiez qu’il s’agit d’un modèle de conversation.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>Replace the key.</source>
        <translation>Remplacez la clé.</translation>
    </message>
    <message>
        <source>%1 knows the key, but does not allow the call.</source>
        <translation>%1 connaît la clé, mais n’autorise pas l’appel.</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights and at the provider&apos;s network rules.</source>
        <translation>Vérifiez les droits de la clé et les règles réseau du fournisseur.</translation>
    </message>
    <message>
        <source>%1 does not serve the country that the server is in.</source>
        <translation>%1 ne dessert pas le pays où se trouve le serveur.</translation>
    </message>
    <message>
        <source>Choose another provider.</source>
        <translation>Choisissez un autre fournisseur.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left.</source>
        <translation>Le compte chez %1 n’a plus de crédit.</translation>
    </message>
    <message>
        <source>Look at plan and billing there.</source>
        <translation>Vérifiez-y l’abonnement et la facturation.</translation>
    </message>
    <message>
        <source>The key is right, but %1 has had too many calls with it.</source>
        <translation>La clé est bonne, mais %1 a reçu trop d’appels avec elle.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Réessayez dans %1 secondes.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1 has no %2, or not for this key.</source>
        <translation>%1 n’a pas %2, ou pas pour cette clé.</translation>
    </message>
    <message>
        <source>Choose one of the models that it lists.</source>
        <translation>Choisissez l’un des modèles de sa liste.</translation>
    </message>
    <message>
        <source>%1 no longer offers %2.</source>
        <translation>%1 ne propose plus %2.</translation>
    </message>
    <message>
        <source>Choose a newer model.</source>
        <translation>Choisissez un modèle plus récent.</translation>
    </message>
    <message>
        <source>%1 has too much to do at the moment.</source>
        <translation>%1 a trop à faire en ce moment.</translation>
    </message>
    <message>
        <source>%1 had an error of its own.</source>
        <translation>%1 a eu une erreur interne.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the provider&apos;s status page.</source>
        <translation>Réessayez. Si elle persiste, consultez la page d’état du fournisseur.</translation>
    </message>
    <message>
        <source>%1 takes the call for wrong.</source>
        <translation>%1 juge l’appel incorrect.</translation>
    </message>
    <message>
        <source>Look at model, endpoint and API version.</source>
        <translation>Vérifiez le modèle, le point d’accès et la version de l’API.</translation>
    </message>
    <message>
        <source>%1 can&apos;t list its models.</source>
        <translation>%1 ne peut pas énumérer ses modèles.</translation>
    </message>
    <message>
        <source>Type the name, as the provider shows it.</source>
        <translation>Saisissez le nom, tel que le fournisseur l’affiche.</translation>
    </message>
    <message>
        <source>No models were listed. That can also mean a wrong key or endpoint.</source>
        <translation>Aucun modèle n’a été énuméré. La clé ou le point d’accès est peut-être erroné.</translation>
    </message>
    <message>
        <source>Test the connection, or type the name of the model.</source>
        <translation>Testez la connexion, ou saisissez le nom du modèle.</translation>
    </message>
    <message>
        <source>The server refused and does not say why.</source>
        <translation>Le serveur a refusé et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>Look whether you are an admin of this organization, and whether the server knows this provider.</source>
        <translation>Vérifiez que vous êtes administrateur de cette organisation, et que le serveur connaît ce fournisseur.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Relancez le test.</translation>
    </message>
    <message>
        <source>%1 answered with an error that this console does not know.</source>
        <translation>%1 a répondu par une erreur que cette console ne connaît pas.</translation>
    </message>
    <message>
        <source>Look at the details.</source>
        <translation>Regardez les détails.</translation>
    </message>
</context>
<context>
    <name>LlmKey</name>
    <message>
        <source>There is no key. Paste it, or keep the one that is set.</source>
        <translation>Il n’y a pas de clé. Collez-la, ou gardez celle qui est définie.</translation>
    </message>
    <message>
        <source>This is what stands in place of a key, not the key itself. Copy the key where it was made.</source>
        <translation>C’est ce qui est affiché à la place d’une clé, pas la clé elle-même. Copiez la clé là où elle a été créée.</translation>
    </message>
    <message>
        <source>A key has no spaces, line breaks or accented letters. Copy it again, from its first character to its last.</source>
        <translation>Une clé n’a ni espace, ni saut de ligne, ni lettre accentuée. Recopiez-la, du premier au dernier caractère.</translation>
    </message>
    <message>
        <source>This is too long for a key: it may have %1 characters at most.</source>
        <translation>C’est trop long pour une clé : elle peut compter %1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>LlmModel</name>
    <message>
        <source>The settings could not be read</source>
        <translation>Les réglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Changed since its last test</source>
        <translation>Modifiés depuis le dernier test</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testés</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <translation>Réussi %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>the platform&apos;s</source>
        <translation>celle de la plateforme</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>set</source>
        <translation>définie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>à remplacer depuis le %1</translation>
    </message>
    <message>
        <source>set today</source>
        <translation>définie aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed, %1</source>
        <translation>Réussi, %1</translation>
    </message>
    <message>
        <source>Set %1, to be replaced by %2</source>
        <translation>Définie le %1, à remplacer avant le %2</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>À remplacer</translation>
    </message>
</context>
<context>
    <name>LlmPage</name>
    <message>
        <source>Left as it is</source>
        <translation>Laissée telle quelle</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>Nothing is saved there that could be tested.</source>
        <translation>Rien n’y est enregistré qui puisse être testé.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Saved, not tested yet</source>
        <translation>Enregistré, pas encore testé</translation>
    </message>
    <message>
        <source>It has these settings already.</source>
        <translation>Elle a déjà ces réglages.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1. Needs a key</source>
        <translation>%1. Il faut une clé</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Look at the preview again.</source>
        <translation>Quelqu’un d’autre l’a modifiée entre-temps. Regardez de nouveau l’aperçu.</translation>
    </message>
    <message>
        <source>This cloud does not offer that provider any more.</source>
        <translation>Ce cloud ne propose plus ce fournisseur.</translation>
    </message>
    <message>
        <source>It needs a key of its own.</source>
        <translation>Il lui faut sa propre clé.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définie</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Définie %1</translation>
    </message>
    <message>
        <source>Set %1 by %2</source>
        <translation>Définie %1 par %2</translation>
    </message>
    <message>
        <source>ends in …%1</source>
        <translation>se termine par …%1</translation>
    </message>
    <message>
        <source>due to be replaced since %1</source>
        <translation>à remplacer depuis le %1</translation>
    </message>
    <message>
        <source>to be replaced by %1</source>
        <translation>à remplacer avant le %1</translation>
    </message>
    <message>
        <source>No call can be made: the platform has no key yet.</source>
        <translation>Aucun appel n’est possible : la plateforme n’a pas encore de clé.</translation>
    </message>
    <message>
        <source>%1 can set it in Settings. Or choose a provider of your own here.</source>
        <translation>%1 peut la définir dans les Réglages. Ou choisissez ici votre propre fournisseur.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nom trouvé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>Private connection</source>
        <translation>Connexion privée</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Clé acceptée</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 a répondu</translation>
    </message>
    <message>
        <source>Name not found or not called</source>
        <translation>Nom introuvable ou non appelé</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No private connection</source>
        <translation>Pas de connexion privée</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>No answer of the model</source>
        <translation>Pas de réponse du modèle</translation>
    </message>
    <message>
        <source>%1 gave no answer</source>
        <translation>%1 n’a donné aucune réponse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>Modèle rapide</translation>
    </message>
    <message>
        <source>Not encrypted: the address begins with http</source>
        <translation>Sans chiffrement : l’adresse commence par http</translation>
    </message>
    <message>
        <source>No second model to test</source>
        <translation>Pas de second modèle à tester</translation>
    </message>
    <message>
        <source>%1: nothing to do</source>
        <translation>%1 : rien à faire</translation>
    </message>
    <message>
        <source>%1: not said</source>
        <translation>%1 : non précisé</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1 : pas atteint</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>depuis %n jour</numerusform>
            <numerusform>depuis %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LlmPlatform</name>
    <message>
        <source>The name of a model may have %1 characters at most.</source>
        <translation>Le nom d’un modèle peut compter %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The name of a model must be one line.</source>
        <translation>Le nom d’un modèle doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>Fill in the model that is used by default.</source>
        <translation>Indiquez le modèle utilisé par défaut.</translation>
    </message>
    <message>
        <source>Keys are to be replaced after 1 to %1 days.</source>
        <translation>Les clés sont à remplacer après 1 à %1 jours.</translation>
    </message>
</context>
<context>
    <name>LlmPrivacy</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Packmind&apos;s documentation</source>
        <translation>La documentation de Packmind</translation>
    </message>
    <message>
        <source>the computer of the service</source>
        <translation>l’ordinateur du service</translation>
    </message>
    <message>
        <source>The address of the endpoint.</source>
        <translation>L’adresse du point d’accès.</translation>
    </message>
    <message>
        <source>The listing of sub-processors.</source>
        <translation>La liste des sous-traitants ultérieurs.</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>aucun n’est nécessaire</translation>
    </message>
    <message>
        <source>%1, but not for prompts</source>
        <translation>%1, mais pas pour les prompts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Give the day on which it was looked up, today at the latest.</source>
        <translation>Donnez le jour de la vérification, au plus tard aujourd’hui.</translation>
    </message>
    <message>
        <source>Say where it is written, in %1 characters at most, on one line.</source>
        <translation>Dites où c’est écrit, en %1 caractères au plus, sur une seule ligne.</translation>
    </message>
    <message>
        <source>Say where the models run, in %1 characters at most, on one line.</source>
        <translation>Indiquez où les modèles s’exécutent, en %1 caractères au plus, sur une seule ligne.</translation>
    </message>
    <message>
        <source>This is not the host of a server.</source>
        <translation>Ce n’est pas l’hôte d’un serveur.</translation>
    </message>
</context>
<context>
    <name>LlmSettings</name>
    <message>
        <source>Both models are the same; one test covers them.</source>
        <translation>Les deux modèles sont identiques ; un seul test les couvre.</translation>
    </message>
    <message>
        <source>Without a key no call can be made.</source>
        <translation>Sans clé, aucun appel n’est possible.</translation>
    </message>
    <message>
        <source>The key that is set is for another provider. Enter one of %1.</source>
        <translation>La clé définie est pour un autre fournisseur. Saisissez-en une de %1.</translation>
    </message>
    <message>
        <source>The key that is set is for another address. Enter it again, so that nobody can have it sent elsewhere.</source>
        <translation>La clé définie est pour une autre adresse. Ressaisissez-la, pour que personne ne puisse la faire envoyer ailleurs.</translation>
    </message>
    <message>
        <source>This server forgets the key whenever settings are saved. Enter it again.</source>
        <translation>Ce serveur oublie la clé à chaque enregistrement des réglages. Ressaisissez-la.</translation>
    </message>
    <message>
        <source>%1 needs a key.</source>
        <translation>%1 exige une clé.</translation>
    </message>
    <message>
        <source>Fill in &quot;%1&quot;.</source>
        <translation>Remplissez « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have %2 characters at most.</source>
        <translation>« %1 » peut compter %2 caractères au plus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one line.</source>
        <translation>« %1 » doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Write it like https://llm.example.com/v1.</source>
        <translation>« %1 » n’est pas une adresse web. Écrivez-la comme https://llm.example.com/v1.</translation>
    </message>
    <message>
        <source>Take the name and password out of the address, and give the key in its own field.</source>
        <translation>Retirez de l’adresse le nom et le mot de passe, et donnez la clé dans son propre champ.</translation>
    </message>
    <message>
        <source>End the address with its path, before &quot;?&quot; and &quot;#&quot;.</source>
        <translation>Terminez l’adresse par son chemin, avant « ? » et « # ».</translation>
    </message>
    <message>
        <source>Key and prompts travel unencrypted to this address.</source>
        <translation>La clé et les prompts vont sans chiffrement à cette adresse.</translation>
    </message>
    <message>
        <source>Versions of this API look like 2024-12-01-preview.</source>
        <translation>Les versions de cette API s’écrivent comme 2024-12-01-preview.</translation>
    </message>
</context>
<context>
    <name>LlmUsage</name>
    <message>
        <source>There is no time zone %1. Name one like Europe/Paris.</source>
        <translation>Le fuseau horaire %1 n’existe pas. Donnez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>The organization is to be named by its id.</source>
        <translation>L’organisation est à nommer par son identifiant.</translation>
    </message>
    <message>
        <source>The hour is to be a whole one between 2015 and now, in UTC, such as 2026-11-29T14:00:00Z.</source>
        <translation>L’heure doit être une heure entière entre 2015 et maintenant, en UTC, comme 2026-11-29T14:00:00Z.</translation>
    </message>
    <message>
        <source>The provider is to have 1 to 64 small letters, digits and &quot;-&quot;, such as azure-openai.</source>
        <translation>Le fournisseur doit compter 1 à 64 minuscules, chiffres et « - », comme azure-openai.</translation>
    </message>
    <message>
        <source>The model is to have 1 to %1 characters on one line.</source>
        <translation>Le modèle doit compter 1 à %1 caractères sur une ligne.</translation>
    </message>
    <message>
        <source>The kind is to have 1 to 32 small letters, digits and &quot;_&quot;, such as chat.</source>
        <translation>Le type doit compter 1 à 32 minuscules, chiffres et « _ », comme chat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is to be between 0 and %2.</source>
        <translation>« %1 » doit être entre 0 et %2.</translation>
    </message>
    <message>
        <source>There can&apos;t be more errors than requests.</source>
        <translation>Il ne peut pas y avoir plus d’erreurs que de requêtes.</translation>
    </message>
    <message>
        <source>The day is to be between %1 and %2.</source>
        <translation>Le jour doit être entre %1 et %2.</translation>
    </message>
    <message>
        <source>The last day is to come after the first one.</source>
        <translation>Le dernier jour doit suivre le premier.</translation>
    </message>
    <message>
        <source>These are more than %1 bars. Choose a shorter time, or weeks or months.</source>
        <translation>Cela fait plus de %1 barres. Choisissez une durée plus courte, ou des semaines ou des mois.</translation>
    </message>
</context>
<context>
    <name>LlmUsageImport</name>
    <message>
        <source>The column &quot;%1&quot; can hold prompts or answers. Take it out of the file: only numbers are kept here.</source>
        <translation>La colonne « %1 » peut contenir des prompts ou des réponses. Retirez-la du fichier : seuls des nombres sont conservés ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the same column. Take one out.</source>
        <translation>« %1 » et « %2 » sont la même colonne. Retirez-en une.</translation>
    </message>
    <message>
        <source>A row before this one has other numbers for the same hour and model. Add them up into one row.</source>
        <translation>Une ligne précédente a d’autres nombres pour la même heure et le même modèle. Additionnez-les en une ligne.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line is to have the titles.</source>
        <translation>La colonne « %1 » manque. La première ligne doit porter les titres.</translation>
    </message>
    <message>
        <source>There is no organization &quot;%1&quot; here. Give its id or its slug.</source>
        <translation>L’organisation « %1 » n’existe pas ici. Donnez son identifiant ou son nom court.</translation>
    </message>
    <message>
        <source>The console counts connection tests itself. Leave them out.</source>
        <translation>La console compte elle-même les tests de connexion. Laissez-les de côté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the beginning of an hour with its zone. Write it like 2026-11-29T14:00Z.</source>
        <translation>« %1 » n’est pas le début d’une heure avec son fuseau. Écrivez-le comme 2026-11-29T14:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Write it with digits alone, without points or spaces.</source>
        <translation>« %1 » n’est pas un nombre entier. Écrivez-le avec des chiffres seuls, sans points ni espaces.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Split it by months.</source>
        <translation>Le fichier dépasse %1 Mio. Découpez-le par mois.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it by months.</source>
        <translation>Le fichier a plus de %1 lignes. Découpez-le par mois.</translation>
    </message>
</context>
<context>
    <name>LocalDay</name>
    <message>
        <source>“%1” is no time zone that this computer knows. Write it such as Europe/Paris.</source>
        <translation>« %1 » n’est pas un fuseau horaire que cet ordinateur connaît. Écrivez-le comme Europe/Paris.</translation>
    </message>
</context>
<context>
    <name>LoginCode</name>
    <message>
        <source>This is not a sign-in code. Copy the code, or the whole command, from the page in the browser.</source>
        <translation>Ce n’est pas un code de connexion. Copiez le code, ou la commande entière, de la page du navigateur.</translation>
    </message>
</context>
<context>
    <name>MailFailure</name>
    <message>
        <source>There is no server of this name. Check the name of the relay.</source>
        <translation>Aucun serveur ne porte ce nom. Vérifiez le nom du relais.</translation>
    </message>
    <message>
        <source>The relay can&apos;t be reached. Check its name and port, and whether this computer may connect to it.</source>
        <translation>Le relais est injoignable. Vérifiez son nom et son port, et si cet ordinateur a le droit de s’y connecter.</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>Le relais n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The relay does not encrypt on this port. Choose TLS for port 465, STARTTLS for port 587.</source>
        <translation>Le relais ne chiffre pas sur ce port. Choisissez TLS pour le port 465, STARTTLS pour le port 587.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not to be trusted: it is for another name, has ended, or its authority is not known. Name its authority, if it is your own.</source>
        <translation>Le certificat du relais n’est pas fiable : il est pour un autre nom, n’est plus valide, ou son autorité n’est pas connue. Indiquez son autorité si c’est la vôtre.</translation>
    </message>
    <message>
        <source>The relay does not take this user and password.</source>
        <translation>Le relais n’accepte pas cet utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The address has letters that this relay can&apos;t send to (no SMTPUTF8).</source>
        <translation>L’adresse contient des lettres que ce relais ne peut pas transmettre (pas de SMTPUTF8).</translation>
    </message>
    <message>
        <source>The relay does not take the mail now, but may later.</source>
        <translation>Le relais n’accepte pas le message maintenant, mais l’acceptera peut-être plus tard.</translation>
    </message>
    <message>
        <source>The relay refused the mail.</source>
        <translation>Le relais a refusé le message.</translation>
    </message>
    <message>
        <source>The connection to the relay broke before the mail was handed over.</source>
        <translation>La connexion au relais a été coupée avant la remise du message.</translation>
    </message>
    <message>
        <source>The connection broke after the mail was handed over. It may have left.</source>
        <translation>La connexion a été coupée après la remise du message. Il est peut-être parti.</translation>
    </message>
    <message>
        <source>The service was ended before the mail left.</source>
        <translation>Le service a été arrêté avant le départ du message.</translation>
    </message>
    <message>
        <source>No mail can be made of this sender, address or subject.</source>
        <translation>Aucun message ne peut être composé avec cet expéditeur, cette adresse ou cet objet.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>peut-être envoyé</translation>
    </message>
    <message>
        <source>It leaves as soon as the relay takes it.</source>
        <translation>Il part dès que le relais l’accepte.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Nouvel essai le %1.</translation>
    </message>
    <message>
        <source>It is being handed to the relay.</source>
        <translation>Il est en cours de remise au relais.</translation>
    </message>
    <message>
        <source>The relay took it. Whether it arrived is not known.</source>
        <translation>Le relais l’a accepté. On ne sait pas s’il est arrivé.</translation>
    </message>
    <message>
        <source>The relay refused it for good.</source>
        <translation>Le relais l’a refusé définitivement.</translation>
    </message>
    <message>
        <source>It did not leave, and is not tried any more.</source>
        <translation>Il n’est pas parti, et l’envoi n’est plus tenté.</translation>
    </message>
    <message>
        <source>A report says that it did not arrive.</source>
        <translation>Un rapport indique qu’il n’est pas arrivé.</translation>
    </message>
    <message>
        <source>It was handed over, but no answer came. It may have left: sent again, it may arrive twice.</source>
        <translation>Il a été remis, mais aucune réponse n’est venue. Il est peut-être parti : s’il est renvoyé, il peut arriver deux fois.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Link to a new password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Notice of a change of the listing</source>
        <translation>Avis d’un changement de la liste</translation>
    </message>
    <message>
        <source>Question whether to tell of changes</source>
        <translation>Demande d’accord pour informer des changements</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>État : %1.</translation>
    </message>
    <message>
        <source>Came back: %1.</source>
        <translation>Retour : %1.</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Départ : %1.</translation>
    </message>
    <message>
        <source>Made: %1.</source>
        <translation>Création : %1.</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Dernière réponse : %1</translation>
    </message>
    <message>
        <source>Letter of a data request</source>
        <translation>Lettre d’une demande d’exercice de droits</translation>
    </message>
    <message>
        <source>Code that proves who asks</source>
        <translation>Code prouvant l’identité du demandeur</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>échec après %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fait en %1</translation>
    </message>
    <message>
        <source>The relay took the mail.</source>
        <translation>Le relais a accepté le message.</translation>
    </message>
    <message>
        <source>It answered: %1 %2</source>
        <translation>Il a répondu : %1 %2</translation>
    </message>
    <message>
        <source>Whether it arrives at %1 is for that mailbox to show. %2</source>
        <translation>Seule la boîte de %1 peut montrer si le message y arrive. %2</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Choose admin or member.</source>
        <translation>Choisissez administrateur ou membre.</translation>
    </message>
</context>
<context>
    <name>NetworkAccess</name>
    <message>
        <source>The private key of the client certificate is not where this profile&apos;s secrets are kept any more. Choose the certificate anew.</source>
        <translation>La clé privée du certificat client n’est plus là où les secrets de ce profil sont conservés. Choisissez de nouveau le certificat.</translation>
    </message>
    <message>
        <source>The passwords and keys of this profile are kept where this program has not looked yet. Connect first, or enter them here.</source>
        <translation>Les mots de passe et les clés de ce profil sont conservés là où ce programme n’a pas encore regardé. Connectez-vous d’abord, ou saisissez-les ici.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Say why, in at most %1 characters.</source>
        <translation>Dites pourquoi, en %1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>NoticeChoices</name>
    <message>
        <source>A data request is overdue</source>
        <translation>Une demande de droits est en retard</translation>
    </message>
    <message>
        <source>A data request is due today</source>
        <translation>Une demande de droits est à échéance aujourd’hui</translation>
    </message>
    <message>
        <source>A data request is due soon</source>
        <translation>Une demande de droits est bientôt à échéance</translation>
    </message>
    <message>
        <source>A data request waits for me</source>
        <translation>Une demande de droits m’attend</translation>
    </message>
    <message>
        <source>A data request came in</source>
        <translation>Une demande de droits est arrivée</translation>
    </message>
    <message>
        <source>A change of the listing is to be reviewed</source>
        <translation>Une modification de la liste est à relire</translation>
    </message>
    <message>
        <source>A change of the listing takes effect</source>
        <translation>Une modification de la liste entre en vigueur</translation>
    </message>
    <message>
        <source>An invitation has expired</source>
        <translation>Une invitation a expiré</translation>
    </message>
    <message>
        <source>An invitation is about to expire</source>
        <translation>Une invitation est sur le point d’expirer</translation>
    </message>
    <message>
        <source>An organization has no active admin</source>
        <translation>Une organisation n’a aucun administrateur actif</translation>
    </message>
    <message>
        <source>An organization has a single admin</source>
        <translation>Une organisation n’a qu’un administrateur</translation>
    </message>
    <message>
        <source>A test of LLM settings fails</source>
        <translation>Un test des réglages LLM échoue</translation>
    </message>
    <message>
        <source>LLM settings are not tested</source>
        <translation>Des réglages LLM ne sont pas testés</translation>
    </message>
    <message>
        <source>An LLM key is to be rotated</source>
        <translation>Une clé LLM est à renouveler</translation>
    </message>
    <message>
        <source>A budget of LLM tokens runs out</source>
        <translation>Un budget de jetons LLM s’épuise</translation>
    </message>
    <message>
        <source>A backup has failed</source>
        <translation>Une sauvegarde a échoué</translation>
    </message>
    <message>
        <source>A backup is late</source>
        <translation>Une sauvegarde est en retard</translation>
    </message>
    <message>
        <source>A server does not answer for long</source>
        <translation>Un serveur ne répond pas depuis longtemps</translation>
    </message>
    <message>
        <source>An organization objects to a change of the listing</source>
        <translation>Une organisation s’oppose à un changement de la liste</translation>
    </message>
</context>
<context>
    <name>NoticePlan</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n chose vous attend</numerusform>
            <numerusform>%n choses vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>told by default</source>
        <translation>informé par défaut</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>waits for confirmation</source>
        <translation>attend une confirmation</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>Where it is processed</source>
        <translation>Le lieu de traitement</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Le contrat</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>answered, not settled</source>
        <translation>répondue, pas réglée</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>admise</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>the contract ends</source>
        <translation>le contrat prend fin</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>the version was withdrawn</source>
        <translation>la version a été retirée</translation>
    </message>
    <message>
        <source>%1, late: they counted until %2</source>
        <translation>%1, en retard : elles comptaient jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, in time: they count until %2</source>
        <translation>%1, dans les temps : elles comptent jusqu’au %2</translation>
    </message>
    <message>
        <source>1 organization objects to version %1</source>
        <translation>1 organisation s’oppose à la version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations object to version %1</source>
        <translation>
            <numerusform>%n organisation s’oppose à la version %1</numerusform>
            <numerusform>%n organisations s’opposent à la version %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in force since %1, and nothing is decided for them.</source>
        <translation>Elle est en vigueur depuis le %1, et rien n’est décidé à leur sujet.</translation>
    </message>
    <message>
        <source>Decide before %1, when it takes effect.</source>
        <translation>Décidez avant le %1, date de sa prise d’effet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Informé comme</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Hash of the mail</source>
        <translation>Empreinte du message</translation>
    </message>
    <message>
        <source>(address forgotten)</source>
        <translation>(adresse oubliée)</translation>
    </message>
    <message>
        <source>Who is told of changes, and who objects, is seen by operators, DPOs and auditors, and by the admins of an organization.</source>
        <translation>Les opérateurs, les DPO et les auditeurs, ainsi que les administrateurs d’une organisation, voient qui est informé des changements et qui s’y oppose.</translation>
    </message>
    <message>
        <source>This is done by operators and DPOs of this workspace, and by the admins of an organization.</source>
        <translation>Cela revient aux opérateurs et aux DPO de cet espace de travail, ainsi qu’aux administrateurs d’une organisation.</translation>
    </message>
    <message>
        <source>This is done by operators and DPOs of this workspace.</source>
        <translation>Cela revient aux opérateurs et aux DPO de cet espace de travail.</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>version %1, %2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>%1, told of the change, %2</source>
        <translation>%1, informé du changement, %2</translation>
    </message>
    <message>
        <source>%1, told of the withdrawal, %2</source>
        <translation>%1, informé du retrait, %2</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Informé de</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message>
        <source>Type a name for the organization.</source>
        <translation>Saisissez un nom pour l’organisation.</translation>
    </message>
    <message numerus="yes">
        <source>This name has %n characters. Shorten it to 255 at most.</source>
        <translation>
            <numerusform>Ce nom compte %n caractère. Raccourcissez-le à 255 au plus.</numerusform>
            <numerusform>Ce nom compte %n caractères. Raccourcissez-le à 255 au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Twice in the list; invited once</source>
        <translation>Deux fois dans la liste ; une seule invitation</translation>
    </message>
    <message>
        <source>Already a member</source>
        <translation>Déjà membre</translation>
    </message>
    <message>
        <source>Invited before; gets it again</source>
        <translation>Déjà invité ; recevra une nouvelle invitation</translation>
    </message>
    <message>
        <source>The role stays as it is.</source>
        <translation>Le rôle reste tel quel.</translation>
    </message>
    <message>
        <source>Will be invited, but others here use %1</source>
        <translation>Sera invité, mais les autres ici utilisent %1</translation>
    </message>
    <message>
        <source>Check the address for a slip of the keyboard.</source>
        <translation>Vérifiez que l’adresse n’a pas de faute de frappe.</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>Sera invité</translation>
    </message>
    <message>
        <source>1 will be invited</source>
        <translation>1 sera invitée</translation>
    </message>
    <message>
        <source>%n will be invited</source>
        <translation>%n seront invitées</translation>
    </message>
    <message>
        <source>1 is a member already</source>
        <translation>1 est déjà membre</translation>
    </message>
    <message>
        <source>%n are members already</source>
        <translation>%n sont déjà membres</translation>
    </message>
    <message>
        <source>1 is there twice</source>
        <translation>1 y est deux fois</translation>
    </message>
    <message>
        <source>%n are there twice</source>
        <translation>%n y sont deux fois</translation>
    </message>
    <message>
        <source>1 is no address</source>
        <translation>1 n’est pas une adresse</translation>
    </message>
    <message>
        <source>%n are no addresses</source>
        <translation>%n ne sont pas des adresses</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 active admin</source>
        <translation>1 administrateur actif</translation>
    </message>
    <message numerus="yes">
        <source>%n active admins</source>
        <translation>
            <numerusform>%n administrateur actif</numerusform>
            <numerusform>%n administrateurs actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invitée</numerusform>
            <numerusform>%n invitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expirée</numerusform>
            <numerusform>%n expirées</numerusform>
        </translation>
    </message>
    <message>
        <source>No active admin is left.</source>
        <translation>Il ne reste aucun administrateur actif.</translation>
    </message>
    <message>
        <source>Only one active admin is left: %1.</source>
        <translation>Il ne reste qu’un administrateur actif : %1.</translation>
    </message>
    <message>
        <source>If that account is lost, only an invited admin who accepts in time could take over: %1.</source>
        <translation>Si ce compte est perdu, seul un administrateur invité qui accepte à temps pourrait prendre la suite : %1.</translation>
    </message>
    <message>
        <source>If that account is lost, nobody could take over. Make one more person an admin, such as %1.</source>
        <translation>Si ce compte est perdu, personne ne pourrait prendre la suite. Nommez un administrateur de plus, par exemple %1.</translation>
    </message>
    <message>
        <source>If that account is lost, nobody could take over. Invite a second admin.</source>
        <translation>Si ce compte est perdu, personne ne pourrait prendre la suite. Invitez un second administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, ends %3</source>
        <translation>%1, %2, fin %3</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Added at once; needs no invitation</source>
        <translation>Ajouté tout de suite ; aucune invitation nécessaire</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Pas une adresse</translation>
    </message>
    <message>
        <source>The cloud does not take this for an e-mail address.</source>
        <translation>Le cloud n’y voit pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Deux fois dans la liste</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Pas essayé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Whether it was done could not be read. Look at the list before you try again.</source>
        <translation>On n’a pas pu lire si c’est fait. Regardez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>Is a member</source>
        <translation>Est membre</translation>
    </message>
    <message>
        <source>The list of members shows it, though the answer did not say so.</source>
        <translation>La liste des membres le montre, bien que la réponse ne l’ait pas dit.</translation>
    </message>
    <message>
        <source>The list of members shows it, though the answer did not say so. Its mail may not have gone out.</source>
        <translation>La liste des membres le montre, bien que la réponse ne l’ait pas dit. Son message n’est peut-être pas parti.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not work</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n pas essayé</numerusform>
            <numerusform>%n pas essayés</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>You belong to no organization. Ask an admin of one for an invitation.</source>
        <translation>Vous ne faites partie d’aucune organisation. Demandez une invitation à l’administrateur de l’une d’elles.</translation>
    </message>
    <message>
        <source>Only an admin of %1 can do this.</source>
        <translation>Seul un administrateur de %1 peut faire cela.</translation>
    </message>
    <message>
        <source>%1 is archived. Restore it first.</source>
        <translation>%1 est archivée. Rétablissez-la d’abord.</translation>
    </message>
    <message>
        <source>This cloud cannot archive organizations.</source>
        <translation>Ce cloud ne sait pas archiver les organisations.</translation>
    </message>
    <message>
        <source>This cloud sends its invitations itself. None wait here.</source>
        <translation>Ce cloud envoie lui-même ses invitations. Aucune n’attend ici.</translation>
    </message>
    <message>
        <source>Only the operator and admins of an organization can see these invitations.</source>
        <translation>Seuls l’opérateur et les administrateurs d’une organisation peuvent voir ces invitations.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Data requests are seen by operators, DPOs and auditors of this workspace.</source>
        <translation>Les demandes de droits sont visibles pour les opérateurs, les DPD et les auditeurs de cet espace de travail.</translation>
    </message>
    <message>
        <source>Changes of the listing are seen by those who may edit it.</source>
        <translation>Les modifications de la liste sont visibles pour les personnes autorisées à la modifier.</translation>
    </message>
    <message>
        <source>Only the operator of this workspace sees and makes backups.</source>
        <translation>Seul l’opérateur de cet espace de travail voit et fait les sauvegardes.</translation>
    </message>
    <message>
        <source>Activity is shown to operators, DPOs and auditors, and to the admins of an organization.</source>
        <translation>L’activité est visible pour les opérateurs, les DPD et les auditeurs, ainsi que pour les administrateurs d’une organisation.</translation>
    </message>
    <message>
        <source>LLM settings are looked at on their page only: this server has to be asked for one organization after the other.</source>
        <translation>Les réglages LLM ne sont examinés que sur leur page : il faut interroger ce serveur une organisation après l’autre.</translation>
    </message>
    <message>
        <source>The data requests could not be loaded.</source>
        <translation>Les demandes de droits n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>The draft of the listing could not be loaded.</source>
        <translation>Le brouillon de la liste n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>The LLM settings could not be loaded.</source>
        <translation>Les réglages LLM n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The people could not be loaded.</source>
        <translation>Les personnes n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>The backups could not be loaded.</source>
        <translation>Les sauvegardes n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>The activity could not be loaded.</source>
        <translation>L’activité n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Invitations and admins are seen by the admins of an organization.</source>
        <translation>Les invitations et les administrateurs sont visibles pour les administrateurs d’une organisation.</translation>
    </message>
    <message>
        <source>The people of 1 more organization are not looked at.</source>
        <translation>Les personnes d’une autre organisation ne sont pas examinées.</translation>
    </message>
    <message numerus="yes">
        <source>The people of %n more organizations are not looked at.</source>
        <translation>
            <numerusform>Les personnes de %n autre organisation ne sont pas examinées.</numerusform>
            <numerusform>Les personnes de %n autres organisations ne sont pas examinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server keeps no listing, data requests, backups or activity.</source>
        <translation>Ce serveur ne gère ni liste, ni demandes de droits, ni sauvegardes, ni activité.</translation>
    </message>
    <message>
        <source>This server keeps no tests of LLM settings.</source>
        <translation>Ce serveur ne conserve aucun test des réglages LLM.</translation>
    </message>
    <message>
        <source>What needs you could not be loaded.</source>
        <translation>Ce qui vous attend n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>%1 overdue or failing</source>
        <translation>%1 en retard ou en échec</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None is on record yet.</source>
        <translation>Aucune n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Operators and DPOs of this workspace decide on objections.</source>
        <translation>Les opérateurs et les DPO de cet espace de travail décident des oppositions.</translation>
    </message>
    <message>
        <source>The objections could not be loaded.</source>
        <translation>Les oppositions n’ont pas pu être chargées.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The package could not be put together. Try again.</source>
        <translation>Le paquet n’a pas pu être assemblé. Réessayez.</translation>
    </message>
    <message>
        <source>The package is larger than the service keeps. Hand out the data in parts.</source>
        <translation>Le paquet est plus grand que ce que le service conserve. Remettez les données en plusieurs parties.</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>This list has changed. Start again from its first page.</source>
        <translation>Cette liste a changé. Reprenez à sa première page.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n symbol(s), neither letter nor digit</source>
        <translation>
            <numerusform>Au moins %n symbole, ni lettre ni chiffre</numerusform>
            <numerusform>Au moins %n symboles, ni lettre ni chiffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>Au plus %n caractère</numerusform>
            <numerusform>Au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another password. It needs: %1.</source>
        <translation>Choisissez un autre mot de passe. Il lui faut : %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to check a password now. Try again in a moment.</source>
        <translation>La mémoire ne suffit pas pour vérifier un mot de passe maintenant. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>This is no address. Write it like https://cloud.example.com.</source>
        <translation>Ce n’est pas une adresse. Écrivez-la comme https://cloud.example.com.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address.</source>
        <translation>Retirez de l’adresse le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>An address that begins with http:// could be read by others. Use https://.</source>
        <translation>Une adresse qui commence par http:// pourrait être lue par d’autres. Utilisez https://.</translation>
    </message>
    <message numerus="yes">
        <source>Give the profile a name of at most %n character(s).</source>
        <translation>
            <numerusform>Donnez au profil un nom d’au plus %n caractère.</numerusform>
            <numerusform>Donnez au profil un nom d’au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group has a name of at most %n character(s).</source>
        <translation>
            <numerusform>Le nom d’un groupe compte %n caractère au plus.</numerusform>
            <numerusform>Le nom d’un groupe compte %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>copie %1</translation>
    </message>
</context>
<context>
    <name>ProfileColours</name>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ProfileExchangeBox</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>trusted authorities</source>
        <translation>autorités reconnues</translation>
    </message>
    <message>
        <source>trusted certificate</source>
        <translation>certificat approuvé</translation>
    </message>
    <message>
        <source>shared service</source>
        <translation>service partagé</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>usage</translation>
    </message>
    <message>
        <source>only look</source>
        <translation>consultation seule</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>already there, unchanged</source>
        <translation>déjà là, inchangé</translation>
    </message>
    <message>
        <source>already there, updated: %1</source>
        <translation>déjà là, mis à jour : %1</translation>
    </message>
    <message>
        <source>There is no profile in this file.</source>
        <translation>Il n’y a aucun profil dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 already there and unchanged.</source>
        <translation>Nouveaux : %1, mis à jour : %2, déjà là et inchangés : %3.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2) : %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>open here, so it is left out. Close it, and import the file again</source>
        <translation>ouvert ici, donc laissé de côté. Fermez-le, puis importez de nouveau le fichier</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>A recovery key has eight groups of five letters and digits. Copy all of them.</source>
        <translation>Une clé de secours a huit groupes de cinq lettres et chiffres. Copiez-les tous.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake. Compare it with what you wrote down.</source>
        <translation>La clé de secours contient une faute de frappe. Comparez-la à ce que vous avez noté.</translation>
    </message>
</context>
<context>
    <name>RegionNews</name>
    <message>
        <source>%1 is open now. It can be chosen under “Connect elsewhere”.</source>
        <translation>Désormais disponible : %1. Le choix se fait sous « Se connecter ailleurs ».</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Packmind Cloud, EU</source>
        <translation>Packmind Cloud, UE</translation>
    </message>
    <message>
        <source>France Central</source>
        <translation>France Central</translation>
    </message>
    <message>
        <source>Packmind Cloud, US</source>
        <translation>Packmind Cloud, États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>We hold the data as</source>
        <translation>Nous détenons les données comme</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Legal date</source>
        <translation>Date légale</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>Days paused</source>
        <translation>Jours de pause</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Jours de réponse</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Cases received</source>
        <translation>Dossiers reçus</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Dossiers : %1</translation>
    </message>
    <message>
        <source>Rights asked for</source>
        <translation>Droits demandés</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Droit : %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Issue : %1</translation>
    </message>
    <message>
        <source>Closed without an outcome: %1</source>
        <translation>Clos sans issue : %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverts</translation>
    </message>
    <message>
        <source>Median days to answer</source>
        <translation>Jours de réponse, médiane</translation>
    </message>
    <message>
        <source>Longest days to answer</source>
        <translation>Jours de réponse, maximum</translation>
    </message>
</context>
<context>
    <name>RegisterPdf</name>
    <message>
        <source>Register of data requests</source>
        <translation>Registre des demandes de droits</translation>
    </message>
    <message>
        <source>Kept to demonstrate compliance (GDPR, Art. 5(2) and 24(1)) with the time limits of Art. 12(3), and as 11 CCR 7101 asks. Cases are named by their numbers only.</source>
        <translation>Tenu pour démontrer la conformité (RGPD, art. 5, § 2, et 24, § 1) aux délais de l’art. 12, § 3, et comme le demande 11 CCR 7101. Les dossiers ne sont nommés que par leur numéro.</translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Précisions demandées</translation>
    </message>
    <message>
        <source>Assessing</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting for recipients</source>
        <translation>Attente des destinataires</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Satisfaite</translation>
    </message>
    <message>
        <source>Partially fulfilled</source>
        <translation>Partiellement satisfaite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Non identifiée</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purgée</translation>
    </message>
</context>
<context>
    <name>RequestUrgency</name>
    <message>
        <source>A closed case is kept for %1 to %2 months.</source>
        <translation>Un dossier clos est conservé de %1 à %2 mois.</translation>
    </message>
</context>
<context>
    <name>Sealer</name>
    <message>
        <source>This key does not open it, or its bytes were changed.</source>
        <translation>Cette clé ne l’ouvre pas, ou ses octets ont été modifiés.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>This service tests %1 connections at a time. Try again when one of them has ended.</source>
        <translation>Ce service teste %1 connexions à la fois. Réessayez quand l’une d’elles sera terminée.</translation>
    </message>
    <message>
        <source>This list can&apos;t be narrowed like that.</source>
        <translation>Cette liste ne peut pas être restreinte ainsi.</translation>
    </message>
    <message>
        <source>The backup can be opened or left out.</source>
        <translation>La sauvegarde peut être ouverte ou laissée de côté.</translation>
    </message>
    <message>
        <source>This is not a link to choose a new password.</source>
        <translation>Ce n’est pas un lien pour choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Usage can&apos;t be asked for like that.</source>
        <translation>La consommation ne peut pas être demandée ainsi.</translation>
    </message>
    <message>
        <source>This service knows sign-up with a password only.</source>
        <translation>Ce service ne connaît que l’inscription par mot de passe.</translation>
    </message>
    <message>
        <source>The folder for the data of the service could not be made. Check that its place can be written.</source>
        <translation>Le dossier des données du service n’a pas pu être créé. Vérifiez que son emplacement est accessible en écriture.</translation>
    </message>
    <message>
        <source>There are more than %1 rows of this person in “%2”. Give this part of the copy from a backup.</source>
        <translation>Il y a plus de %1 lignes de cette personne dans « %2 ». Donnez cette partie de la copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose 1 to %1 cases.</source>
        <translation>Choisissez 1 à %1 dossiers.</translation>
    </message>
    <message>
        <source>There is no such erasure.</source>
        <translation>Cet effacement n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such case in this workspace.</source>
        <translation>Ce dossier n’existe pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Taken over from the documentation on %1.</source>
        <translation>Repris de la documentation le %1.</translation>
    </message>
    <message>
        <source>This service does not know that provider. Choose one of its list.</source>
        <translation>Ce service ne connaît pas ce fournisseur. Choisissez-en un de sa liste.</translation>
    </message>
    <message>
        <source>Only the operator of this workspace and admins of an organization can do this.</source>
        <translation>Seuls l’opérateur de cet espace de travail et les administrateurs d’une organisation peuvent faire cela.</translation>
    </message>
    <message>
        <source>Type %1 to confirm the erasure.</source>
        <translation>Saisissez %1 pour confirmer l’effacement.</translation>
    </message>
    <message>
        <source>Your role in this workspace does not allow this. Its operator can change roles.</source>
        <translation>Votre rôle dans cet espace de travail ne le permet pas. Son opérateur peut changer les rôles.</translation>
    </message>
    <message>
        <source>No provider can have this name.</source>
        <translation>Aucun fournisseur ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>A test mail is being sent. Try again when it has ended.</source>
        <translation>Un message de test est en cours d’envoi. Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>No mail can be made of this sender, address or subject.</source>
        <translation>Aucun message ne peut être composé avec cet expéditeur, cette adresse ou cet objet.</translation>
    </message>
    <message>
        <source>This account listens for changes from too many places at once.</source>
        <translation>Ce compte suit les modifications depuis trop d’endroits à la fois.</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL du point d’accès</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>Modèle rapide</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Fast deployment</source>
        <translation>Déploiement rapide</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>For small tasks. The model above does them where this is empty.</source>
        <translation>Pour les petites tâches. Si ce champ est vide, le modèle ci-dessus s’en charge.</translation>
    </message>
    <message>
        <source>Made at %1.</source>
        <translation>Créée sur %1.</translation>
    </message>
    <message>
        <source>Does the main work.</source>
        <translation>Fait le travail principal.</translation>
    </message>
    <message>
        <source>A date, as Azure names the versions of its API.</source>
        <translation>Une date, comme Azure nomme les versions de son API.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s models in your own Azure subscription.</source>
        <translation>Les modèles d’OpenAI dans votre propre abonnement Azure.</translation>
    </message>
    <message>
        <source>Of your Azure OpenAI resource.</source>
        <translation>De votre ressource Azure OpenAI.</translation>
    </message>
    <message>
        <source>One of the two keys of the resource.</source>
        <translation>L’une des deux clés de la ressource.</translation>
    </message>
    <message>
        <source>The name that you gave the deployment in Azure.</source>
        <translation>Le nom que vous avez donné au déploiement dans Azure.</translation>
    </message>
    <message>
        <source>Any server with OpenAI&apos;s API, also a model of your own.</source>
        <translation>Tout serveur doté de l’API d’OpenAI, y compris votre propre modèle.</translation>
    </message>
    <message>
        <source>Its base address, which often ends in /v1.</source>
        <translation>Son adresse de base, qui se termine souvent par /v1.</translation>
    </message>
    <message>
        <source>Servers without keys take any text.</source>
        <translation>Les serveurs sans clé acceptent n’importe quel texte.</translation>
    </message>
    <message>
        <source>As the server names it.</source>
        <translation>Tel que le serveur le nomme.</translation>
    </message>
    <message>
        <source>The platform&apos;s own provider: OpenAI, with the platform&apos;s key.</source>
        <translation>Le fournisseur de la plateforme : OpenAI, avec la clé de la plateforme.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s GPT models.</source>
        <translation>Les modèles GPT d’OpenAI.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s Claude models.</source>
        <translation>Les modèles Claude d’Anthropic.</translation>
    </message>
    <message>
        <source>Google&apos;s Gemini models.</source>
        <translation>Les modèles Gemini de Google.</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Transmettre %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Rectifier %1</translation>
    </message>
    <message>
        <source>Only keep %1</source>
        <translation>Seulement conserver %1</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Stop what the person objects to, or no longer agrees with</source>
        <translation>Cesser ce à quoi la personne s’oppose, ou ne consent plus</translation>
    </message>
    <message>
        <source>Inform them of the request, and ask for a confirmation (GDPR, article 19)</source>
        <translation>L’informer de la demande, et en demander confirmation (RGPD, article 19)</translation>
    </message>
    <message>
        <source>Last admin</source>
        <translation>Dernier administrateur</translation>
    </message>
    <message>
        <source>Nobody administers %1 any more: agree with its members who does from now on</source>
        <translation>Plus personne n’administre %1 : convenez avec ses membres qui le fera désormais</translation>
    </message>
    <message>
        <source>Replaced data</source>
        <translation>Données remplacées</translation>
    </message>
    <message>
        <source>Remove what restored backups put aside (%1), it may still hold the person</source>
        <translation>Supprimer ce que des restaurations ont mis de côté (%1), la personne peut encore y figurer</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Look at what others wrote, the address is in it: %1</source>
        <translation>Examiner ce que d’autres ont écrit, l’adresse y figure : %1</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Gel juridique</translation>
    </message>
    <message>
        <source>The hold was released: go on with what had to wait for it</source>
        <translation>Le gel est levé : reprendre ce qui devait l’attendre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Api key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Backup run</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Réglages des sauvegardes</translation>
    </message>
    <message>
        <source>Data request</source>
        <translation>Demande de droits</translation>
    </message>
    <message>
        <source>Data request attachment</source>
        <translation>Pièce jointe d’une demande</translation>
    </message>
    <message>
        <source>Data request attachment piece</source>
        <translation>Morceau d’une pièce jointe</translation>
    </message>
    <message>
        <source>Data request hold</source>
        <translation>Gel d’une demande</translation>
    </message>
    <message>
        <source>Data request link</source>
        <translation>Lien entre demandes</translation>
    </message>
    <message>
        <source>Data request move</source>
        <translation>Étape d’une demande</translation>
    </message>
    <message>
        <source>Data request question</source>
        <translation>Question d’une demande</translation>
    </message>
    <message>
        <source>Data request right</source>
        <translation>Droit demandé</translation>
    </message>
    <message>
        <source>Data request task</source>
        <translation>Tâche d’une demande</translation>
    </message>
    <message>
        <source>Erasure run</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Listing change</source>
        <translation>Modification de la liste</translation>
    </message>
    <message>
        <source>Listing contact</source>
        <translation>Contact de la liste</translation>
    </message>
    <message>
        <source>Listing draft</source>
        <translation>Brouillon de la liste</translation>
    </message>
    <message>
        <source>Listing version</source>
        <translation>Version de la liste</translation>
    </message>
    <message>
        <source>Listing withdrawal</source>
        <translation>Retrait d’une version</translation>
    </message>
    <message>
        <source>Llm attestation</source>
        <translation>Déclaration sur un LLM</translation>
    </message>
    <message>
        <source>Llm platform</source>
        <translation>LLM de la plateforme</translation>
    </message>
    <message>
        <source>Llm settings</source>
        <translation>Réglages LLM</translation>
    </message>
    <message>
        <source>Llm test</source>
        <translation>Test du LLM</translation>
    </message>
    <message>
        <source>Lockout</source>
        <translation>Blocage d’accès</translation>
    </message>
    <message>
        <source>Login code</source>
        <translation>Code de connexion</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Request package</source>
        <translation>Paquet d’une demande</translation>
    </message>
    <message>
        <source>Service secret</source>
        <translation>Secret du service</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Suppression</source>
        <translation>Personnes qui restent effacées</translation>
    </message>
    <message>
        <source>Trust request</source>
        <translation>Demande de la page Confiance</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Workspace person</source>
        <translation>Personne de l’espace de travail</translation>
    </message>
    <message>
        <source>%1: added: proves the erasure and keeps it</source>
        <translation>%1 : ajouté : prouve l’effacement et le maintient</translation>
    </message>
    <message>
        <source>%1: emptied</source>
        <translation>%1 : vidé</translation>
    </message>
    <message>
        <source>%1: renamed when sign-up made it, or the address is in it</source>
        <translation>%1 : renommé si l’inscription l’a créé, ou si l’adresse y figure</translation>
    </message>
    <message>
        <source>%1: renamed with the name</source>
        <translation>%1 : renommé avec le nom</translation>
    </message>
    <message>
        <source>%1: replaced by a text that names nobody</source>
        <translation>%1 : remplacé par un texte qui ne nomme personne</translation>
    </message>
    <message>
        <source>%1: replaced by the mark of the new text</source>
        <translation>%1 : remplacé par la marque du nouveau texte</translation>
    </message>
    <message>
        <source>%1: set to no</source>
        <translation>%1 : mis à non</translation>
    </message>
    <message>
        <source>belongs to the workspace</source>
        <translation>appartient à l’espace de travail</translation>
    </message>
    <message>
        <source>finds the case of who asks for an answer</source>
        <translation>retrouve le dossier de qui demande une réponse</translation>
    </message>
    <message>
        <source>marks from before schema 7 name nobody without the key of the workspace</source>
        <translation>les marques antérieures au schéma 7 ne nomment personne sans la clé de l’espace de travail</translation>
    </message>
    <message>
        <source>names nobody once the account is emptied</source>
        <translation>ne nomme plus personne une fois le compte vidé</translation>
    </message>
    <message>
        <source>names nobody once the row is emptied</source>
        <translation>ne nomme plus personne une fois la ligne vidée</translation>
    </message>
    <message>
        <source>needed to answer, and to prove the answer</source>
        <translation>nécessaire pour répondre, et pour prouver la réponse</translation>
    </message>
    <message>
        <source>part of the chain</source>
        <translation>fait partie de la chaîne</translation>
    </message>
    <message>
        <source>part of what was published, and of its hash</source>
        <translation>fait partie de ce qui a été publié, et de son empreinte</translation>
    </message>
    <message>
        <source>proves an erasure</source>
        <translation>prouve un effacement</translation>
    </message>
    <message>
        <source>proves how the request was answered</source>
        <translation>prouve comment il a été répondu à la demande</translation>
    </message>
    <message>
        <source>says nothing of a person</source>
        <translation>ne dit rien d’une personne</translation>
    </message>
    <message>
        <source>says why a rule was not kept</source>
        <translation>dit pourquoi une règle n’a pas été suivie</translation>
    </message>
    <message>
        <source>says why what was published never came into force</source>
        <translation>dit pourquoi ce qui a été publié n’est jamais entré en vigueur</translation>
    </message>
    <message>
        <source>the answer to the person</source>
        <translation>la réponse à la personne</translation>
    </message>
    <message>
        <source>the operator chooses another one</source>
        <translation>l’opérateur en choisit un autre</translation>
    </message>
    <message>
        <source>what makes a mark goes with the account</source>
        <translation>ce qui produit une marque disparaît avec le compte</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>fête du Travail</translation>
    </message>
    <message>
        <source>Victory in Europe Day</source>
        <translation>Victoire de 1945</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>lundi de Pentecôte</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>fête nationale</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice Day</source>
        <translation>Armistice de 1918</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>lendemain de Noël (Boxing Day)</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>premier lundi de mai (bank holiday)</translation>
    </message>
    <message>
        <source>Spring bank holiday</source>
        <translation>dernier lundi de mai (bank holiday)</translation>
    </message>
    <message>
        <source>Summer bank holiday</source>
        <translation>dernier lundi d’août (bank holiday)</translation>
    </message>
    <message>
        <source>Millennium bank holiday</source>
        <translation>passage à l’an 2000 (bank holiday)</translation>
    </message>
    <message>
        <source>Golden Jubilee bank holiday</source>
        <translation>jubilé d’or (bank holiday)</translation>
    </message>
    <message>
        <source>Royal wedding bank holiday</source>
        <translation>mariage royal (bank holiday)</translation>
    </message>
    <message>
        <source>Diamond Jubilee bank holiday</source>
        <translation>jubilé de diamant (bank holiday)</translation>
    </message>
    <message>
        <source>Platinum Jubilee bank holiday</source>
        <translation>jubilé de platine (bank holiday)</translation>
    </message>
    <message>
        <source>State funeral of Queen Elizabeth II</source>
        <translation>funérailles de la reine Élisabeth II</translation>
    </message>
    <message>
        <source>Coronation of King Charles III</source>
        <translation>couronnement du roi Charles III</translation>
    </message>
    <message>
        <source>%1 (substitute day)</source>
        <translation>%1 (jour de remplacement)</translation>
    </message>
    <message>
        <source>Task added by hand</source>
        <translation>Tâche ajoutée à la main</translation>
    </message>
    <message>
        <source>%1: emptied: nothing leads from the marks to the address any more</source>
        <translation>%1 : vidé : plus rien ne mène des marques à l’adresse</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Mail relay</source>
        <translation>Relais de messagerie</translation>
    </message>
    <message>
        <source>Listing notice</source>
        <translation>Avis de la liste</translation>
    </message>
    <message>
        <source>Listing objection</source>
        <translation>Opposition à la liste</translation>
    </message>
    <message>
        <source>Listing subscriber</source>
        <translation>Abonné de la liste</translation>
    </message>
    <message>
        <source>Data request code</source>
        <translation>Code d’une demande</translation>
    </message>
    <message>
        <source>Data request letter</source>
        <translation>Lettre d’une demande</translation>
    </message>
    <message>
        <source>Holiday calendar</source>
        <translation>Calendrier de jours fériés</translation>
    </message>
    <message>
        <source>Listing register</source>
        <translation>Registre de la liste</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This list has more than %1 entries. It is not shown, since a part of it would look like the whole.</source>
        <translation>Cette liste a plus de %1 entrées. Elle n’est pas affichée, car une partie passerait pour le tout.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Ce serveur ne le propose pas.</translation>
    </message>
    <message>
        <source>This link to choose a new password is not valid. It was used already, or its 4 hours are over. Ask for a new one.</source>
        <translation>Ce lien pour choisir un nouveau mot de passe n’est pas valide. Il a déjà été utilisé, ou ses 4 heures sont écoulées. Demandez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>StartConnector</name>
    <message>
        <source>The service on this computer shows another certificate than the one that this profile trusts. That is so when its data was replaced, such as from a backup, or when its certificate was made anew. Trust the new one if you know why. Nothing was sent.</source>
        <translation>Le service de cet ordinateur présente un autre certificat que celui que ce profil approuve. C’est le cas quand ses données ont été remplacées, par exemple depuis une sauvegarde, ou quand son certificat a été recréé. Approuvez le nouveau si vous savez pourquoi. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A protected value in the database of the service (%1) was damaged or moved, so it is not shown. Nothing was changed. Restore a backup to get it back.</source>
        <translation>Une valeur protégée dans la base de données du service (%1) a été endommagée ou déplacée ; elle n’est donc pas affichée. Rien n’a été modifié. Restaurez une sauvegarde pour la retrouver.</translation>
    </message>
    <message>
        <source>This data was last used by a newer version of the console. Install that version to open it. Nothing was changed.</source>
        <translation>Ces données ont été utilisées en dernier par une version plus récente de la console. Installez cette version pour les ouvrir. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>SubProcessor</name>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nom légal</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Texte du lien</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Data processed</source>
        <translation>Données traitées</translation>
    </message>
    <message>
        <source>Data categories</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Region of data hosting</source>
        <translation>Région d’hébergement</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Transfer mechanism</source>
        <translation>Mécanisme de transfert</translation>
    </message>
    <message>
        <source>Agreement (DPA)</source>
        <translation>Accord de sous-traitance (DPA)</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Contact : nom</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>Contact : e-mail</translation>
    </message>
    <message>
        <source>Contact: address</source>
        <translation>Contact : adresse</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>“%1” is no category of data.</source>
        <translation>« %1 » n’est pas une catégorie de données.</translation>
    </message>
    <message>
        <source>“%1” is no transfer mechanism.</source>
        <translation>« %1 » n’est pas un mécanisme de transfert.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-11-28.</source>
        <translation>« %1 » n’est pas une date comme 2026-11-28.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 avec indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>Windows-1250 (central Europe)</source>
        <translation>Windows-1250 (Europe centrale)</translation>
    </message>
    <message>
        <source>ISO-8859-15 (western Europe)</source>
        <translation>ISO-8859-15 (Europe de l’Ouest)</translation>
    </message>
    <message>
        <source>ISO-8859-2 (central Europe)</source>
        <translation>ISO-8859-2 (Europe centrale)</translation>
    </message>
    <message>
        <source>Windows-1252 (western Europe)</source>
        <translation>Windows-1252 (Europe de l’Ouest)</translation>
    </message>
</context>
<context>
    <name>TimeLimitTrace</name>
    <message numerus="yes">
        <source>The person was asked on %1 and answered on %2: %n day(s) more, %3</source>
        <translation>
            <numerusform>Question posée à la personne le %1, réponse le %2 : %n jour de plus, %3</numerusform>
            <numerusform>Question posée à la personne le %1, réponse le %2 : %n jours de plus, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person was asked on %1 and has not answered: %n day(s) more so far, %2</source>
        <translation>
            <numerusform>Question posée à la personne le %1, sans réponse : %n jour de plus jusqu’ici, %2</numerusform>
            <numerusform>Question posée à la personne le %1, sans réponse : %n jours de plus jusqu’ici, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own target is %n working day(s) before %1: %2</source>
        <translation>
            <numerusform>Notre propre cible est %n jour ouvré avant le %1 : %2</numerusform>
            <numerusform>Notre propre cible est %n jours ouvrés avant le %1 : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be done at once: there is an alert after %n working day(s), on %1</source>
        <translation>
            <numerusform>À faire aussitôt : alerte après %n jour ouvré, le %1</numerusform>
            <numerusform>À faire aussitôt : alerte après %n jours ouvrés, le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt is confirmed within %n working day(s), by %1</source>
        <translation>
            <numerusform>La réception est confirmée sous %n jour ouvré, avant le %1</numerusform>
            <numerusform>La réception est confirmée sous %n jours ouvrés, avant le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a working day</source>
        <translation>%1 est un jour ouvré</translation>
    </message>
    <message>
        <source>%1 is no working day (%2), so the period ends on the next: %3</source>
        <translation>%1 n’est pas un jour ouvré (%2), le délai se termine donc le suivant : %3</translation>
    </message>
    <message>
        <source>%1 is no working day (%2), and the last one before it is %3</source>
        <translation>%1 n’est pas un jour ouvré (%2), et le dernier qui le précède est %3</translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation>un week-end</translation>
    </message>
    <message numerus="yes">
        <source>%1 plus %n day(s) is %2</source>
        <translation>
            <numerusform>%1 plus %n jour donne %2</numerusform>
            <numerusform>%1 plus %n jours donne %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plus %n month(s) is %2, the last day of a month without that day</source>
        <translation>
            <numerusform>%1 plus %n mois donne %2, le dernier jour d’un mois sans ce jour-là</numerusform>
            <numerusform>%1 plus %n mois donne %2, le dernier jour d’un mois sans ce jour-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plus %n month(s) is %2</source>
        <translation>
            <numerusform>%1 plus %n mois donne %2</numerusform>
            <numerusform>%1 plus %n mois donne %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The request came on %1, by the time of %2</source>
        <translation>La demande est arrivée le %1, à l’heure de %2</translation>
    </message>
    <message>
        <source>Public holidays are those of the calendar %1</source>
        <translation>Les jours fériés sont ceux du calendrier %1</translation>
    </message>
    <message>
        <source>A letter that refuses is due by %1</source>
        <translation>Une lettre de refus est due avant le %1</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
</context>
<context>
    <name>TlsIdentity</name>
    <message>
        <source>%1 proves to this console that it speaks with its own service, and it is damaged. Restore it from a backup. If there is none, move it away: a new one is made at the next start, and saved profiles have to accept it anew.</source>
        <translation>%1 prouve à cette console qu’elle parle avec son propre service, et il est endommagé. Restaurez-le depuis une sauvegarde. S’il n’y en a pas, déplacez-le : un nouveau sera créé au prochain démarrage, et les profils enregistrés devront l’accepter de nouveau.</translation>
    </message>
    <message>
        <source>The certificate of the service on this computer could not be made.</source>
        <translation>Le certificat du service de cet ordinateur n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired. Move the file away: a new one is made at the next start, and saved profiles have to accept it anew.</source>
        <translation>Le certificat dans %1 a expiré. Déplacez le fichier : un nouveau sera créé au prochain démarrage, et les profils enregistrés devront l’accepter de nouveau.</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Stated in the Packmind Cloud documentation.</source>
        <translation>Indiqué dans la documentation de Packmind Cloud.</translation>
    </message>
    <message>
        <source>Packmind Cloud is available in the EU region. The US region will come.</source>
        <translation>Packmind Cloud est disponible dans la région UE. La région États-Unis viendra.</translation>
    </message>
    <message>
        <source>The profile points to the embedded service.</source>
        <translation>Le profil désigne le service intégré.</translation>
    </message>
    <message>
        <source>You are connected to the EU region.</source>
        <translation>Vous êtes connecté à la région UE.</translation>
    </message>
    <message>
        <source>The profile&apos;s address is %1, which the documentation names as the EU region.</source>
        <translation>L’adresse du profil est %1, que la documentation désigne comme la région UE.</translation>
    </message>
    <message>
        <source>Where %1 keeps its data is known to whoever runs it.</source>
        <translation>Où %1 conserve ses données, seul qui l’exploite le sait.</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>Le serveur ne le dit pas.</translation>
    </message>
    <message>
        <source>Prompts are never stored, only the number of input and output tokens.</source>
        <translation>Les prompts ne sont jamais conservés, seulement le nombre de jetons d’entrée et de sortie.</translation>
    </message>
    <message>
        <source>The database of the embedded service is part of this program.</source>
        <translation>La base de données du service intégré fait partie de ce programme.</translation>
    </message>
    <message>
        <source>The operator states it.</source>
        <translation>L’opérateur l’affirme.</translation>
    </message>
    <message>
        <source>Your data is not used by OpenAI for training any models.</source>
        <translation>Vos données ne sont utilisées par OpenAI pour entraîner aucun modèle.</translation>
    </message>
    <message>
        <source>All data transfers are encrypted.</source>
        <translation>Tous les transferts de données sont chiffrés.</translation>
    </message>
    <message>
        <source>This connection is not encrypted. It does not leave this computer.</source>
        <translation>Cette connexion n’est pas chiffrée. Elle ne quitte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>The profile&apos;s address begins with http://.</source>
        <translation>L’adresse du profil commence par http://.</translation>
    </message>
    <message>
        <source>There is no connection to look at.</source>
        <translation>Il n’y a pas de connexion à examiner.</translation>
    </message>
    <message>
        <source>Read from the connection when there is one.</source>
        <translation>Lu sur la connexion quand il y en a une.</translation>
    </message>
    <message>
        <source>This connection uses %1 with %2.</source>
        <translation>Cette connexion utilise %1 avec %2.</translation>
    </message>
    <message>
        <source>Read from this connection. Its certificate is exactly the one that the profile pins.</source>
        <translation>Lu sur cette connexion. Son certificat est exactement celui que le profil épingle.</translation>
    </message>
    <message>
        <source>Read from this connection. Its certificate was checked against the system&apos;s authorities.</source>
        <translation>Lu sur cette connexion. Son certificat a été vérifié auprès des autorités du système.</translation>
    </message>
    <message>
        <source>Packmind is certified SOC 2 Type II. The report is available on request.</source>
        <translation>Packmind est certifié SOC 2 Type II. Le rapport est disponible sur demande.</translation>
    </message>
    <message>
        <source>The certificate covers Packmind&apos;s cloud, not the service on this computer.</source>
        <translation>Le certificat couvre le cloud de Packmind, pas le service de cet ordinateur.</translation>
    </message>
    <message>
        <source>The operator states it. Request the report to read it.</source>
        <translation>L’opérateur l’affirme. Demandez le rapport pour le lire.</translation>
    </message>
    <message>
        <source>The sub-processors are listed in public.</source>
        <translation>Les sous-traitants ultérieurs sont énumérés publiquement.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, in force since %2, names %n sub-processor(s). It is kept on this computer; the official listing stands in the product documentation.</source>
        <translation>
            <numerusform>La version %1, en vigueur depuis le %2, nomme %n sous-traitant ultérieur. Elle est conservée sur cet ordinateur ; la liste officielle se trouve dans la documentation du produit.</numerusform>
            <numerusform>La version %1, en vigueur depuis le %2, nomme %n sous-traitants ultérieurs. Elle est conservée sur cet ordinateur ; la liste officielle se trouve dans la documentation du produit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the listing in this workspace.</source>
        <translation>Lu dans la liste de cet espace de travail.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, in force since %2, names %n sub-processor(s).</source>
        <translation>
            <numerusform>La version %1, en vigueur depuis le %2, nomme %n sous-traitant ultérieur.</numerusform>
            <numerusform>La version %1, en vigueur depuis le %2, nomme %n sous-traitants ultérieurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>No version of the listing is in force.</source>
        <translation>Aucune version de la liste n’est en vigueur.</translation>
    </message>
    <message>
        <source>The listing has not been read.</source>
        <translation>La liste n’a pas été lue.</translation>
    </message>
    <message>
        <source>E-mail addresses are the only personal data that is stored.</source>
        <translation>Les adresses e-mail sont les seules données personnelles conservées.</translation>
    </message>
    <message>
        <source>Accounts hold an e-mail address, and a display name where a person sets one.</source>
        <translation>Les comptes contiennent une adresse e-mail, et un nom affiché si la personne en définit un.</translation>
    </message>
    <message>
        <source>Read from the columns of the database of this program.</source>
        <translation>Lu dans les colonnes de la base de données de ce programme.</translation>
    </message>
    <message>
        <source>Read from the answers of the API.</source>
        <translation>Lu dans les réponses de l’API.</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Cloud : %1</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur : %1</translation>
    </message>
    <message>
        <source>The same holds for what is kept on this computer: sub-processors, requests and activity.</source>
        <translation>Il en va de même de ce qui est conservé sur cet ordinateur : sous-traitants ultérieurs, demandes et activité.</translation>
    </message>
    <message>
        <source>Backups of what is kept on this computer are encrypted the same way.</source>
        <translation>Les sauvegardes de ce qui est conservé sur cet ordinateur sont chiffrées de la même façon.</translation>
    </message>
    <message>
        <source>Say in 10 to 1,000 characters what it is for.</source>
        <translation>Dites en 10 à 1 000 caractères à quoi il servira.</translation>
    </message>
    <message>
        <source>Looked at on %1, file by file.</source>
        <translation>Examiné le %1, fichier par fichier.</translation>
    </message>
    <message>
        <source>The service says so.</source>
        <translation>Le service le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored value(s) are not what was stored. See what was found.</source>
        <translation>
            <numerusform>%n valeur conservée n’est pas ce qui a été enregistré. Voyez ce qui a été constaté.</numerusform>
            <numerusform>%n valeurs conservées ne sont pas ce qui a été enregistré. Voyez ce qui a été constaté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is as promised. See what was found.</source>
        <translation>Tout n’est pas comme promis. Voyez ce qui a été constaté.</translation>
    </message>
    <message numerus="yes">
        <source>The files of this workspace are encrypted with AES-256: none of the addresses and names in it can be read from them, and each of %n sealed value(s) is what was stored.</source>
        <translation>
            <numerusform>Les fichiers de cet espace de travail sont chiffrés en AES-256 : aucune de ses adresses et aucun de ses noms ne peut y être lu, et %n valeur chiffrée est bien ce qui a été enregistré.</numerusform>
            <numerusform>Les fichiers de cet espace de travail sont chiffrés en AES-256 : aucune de ses adresses et aucun de ses noms ne peut y être lu, et chacune des %n valeurs chiffrées est bien ce qui a été enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup, of %1, is a file encrypted with AES-256. It was opened again before it counted.</source>
        <translation>La dernière sauvegarde, du %1, est un fichier chiffré en AES-256. Elle a été rouverte avant de compter.</translation>
    </message>
    <message>
        <source>The last backup, of %1, was encrypted with AES-256, but is not where it was made.</source>
        <translation>La dernière sauvegarde, du %1, était chiffrée en AES-256, mais n’est plus là où elle a été faite.</translation>
    </message>
    <message>
        <source>The last backup, of %1, is not what was made. See what was found.</source>
        <translation>La dernière sauvegarde, du %1, n’est pas ce qui a été fait. Voyez ce qui a été constaté.</translation>
    </message>
    <message>
        <source>All data is encrypted at rest with AES-256.</source>
        <translation>Toutes les données au repos sont chiffrées en AES-256.</translation>
    </message>
    <message>
        <source>Not yet: the service&apos;s files are not encrypted.</source>
        <translation>Pas encore : les fichiers du service ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>The service&apos;s files are encrypted with AES-256.</source>
        <translation>Les fichiers du service sont chiffrés en AES-256.</translation>
    </message>
    <message>
        <source>The service of this program does not start without the key to its files, which is in your keychain or behind your passphrase.</source>
        <translation>Le service de ce programme ne démarre pas sans la clé de ses fichiers, qui est dans votre trousseau ou derrière votre phrase secrète.</translation>
    </message>
    <message>
        <source>Database backups are encrypted with AES-256.</source>
        <translation>Les sauvegardes de la base de données sont chiffrées en AES-256.</translation>
    </message>
    <message>
        <source>Not yet: this service makes no encrypted backups.</source>
        <translation>Pas encore : ce service ne fait pas de sauvegardes chiffrées.</translation>
    </message>
    <message>
        <source>Every backup is a file encrypted with AES-256.</source>
        <translation>Chaque sauvegarde est un fichier chiffré en AES-256.</translation>
    </message>
    <message>
        <source>The service of this program makes no other kind, and opens each one again before it counts.</source>
        <translation>Le service de ce programme n’en fait pas d’autres, et rouvre chacune avant de la compter.</translation>
    </message>
    <message>
        <source>Not yet: no backup of this workspace was made. When one is, it is a file encrypted with AES-256.</source>
        <translation>Pas encore : aucune sauvegarde de cet espace de travail n’a été faite. Quand il y en aura une, ce sera un fichier chiffré en AES-256.</translation>
    </message>
    <message>
        <source>The service runs inside this program and keeps its data on this computer. Backups go to the folder that you choose.</source>
        <translation>Le service tourne dans ce programme et conserve ses données sur cet ordinateur. Les sauvegardes vont dans le dossier que vous choisissez.</translation>
    </message>
    <message>
        <source>OpenAI is the LLM provider by default. An organization can have a provider of its own.</source>
        <translation>OpenAI est le fournisseur LLM par défaut. Une organisation peut avoir un fournisseur propre.</translation>
    </message>
    <message>
        <source>Without settings of its own an organization uses OpenAI. This service calls a provider only when somebody tests a connection or asks for its models.</source>
        <translation>Sans réglages propres, une organisation utilise OpenAI. Ce service n’appelle un fournisseur que lorsqu’une personne teste une connexion ou demande ses modèles.</translation>
    </message>
    <message>
        <source>The default and the list of providers are part of this program, and so are its only calls: a fixed sentence to each model that is tested, and the question for the names of models.</source>
        <translation>Le réglage par défaut et la liste des fournisseurs font partie de ce programme, tout comme ses seuls appels : une phrase fixe à chaque modèle testé, et la demande des noms de modèles.</translation>
    </message>
    <message>
        <source>The LLM page shows which provider each organization uses.</source>
        <translation>La page LLM montre quel fournisseur chaque organisation utilise.</translation>
    </message>
    <message>
        <source>The settings are read from the server. That OpenAI is the default is stated in the Packmind Cloud documentation.</source>
        <translation>Les réglages sont lus sur le serveur. La documentation de Packmind Cloud indique qu’OpenAI est le fournisseur par défaut.</translation>
    </message>
    <message>
        <source>Of a call of a provider this service keeps when it was, who was called, how it went, and the numbers of tokens. No table has a place for a prompt or an answer.</source>
        <translation>D’un appel à un fournisseur, ce service conserve le moment, le fournisseur appelé, l’issue et les nombres de jetons. Aucune table n’a de place pour un prompt ou une réponse.</translation>
    </message>
    <message>
        <source>The tables of such a service have no place for a prompt or an answer.</source>
        <translation>Les tables d’un tel service n’ont pas de place pour un prompt ou une réponse.</translation>
    </message>
    <message>
        <source>The service says that it is version %1 of the one in this program.</source>
        <translation>Le service indique être la version %1 de celui que contient ce programme.</translation>
    </message>
    <message>
        <source>Packmind states it of its own cloud. What is known of the providers that are called from here stands on the LLM page, under Privacy.</source>
        <translation>Packmind le déclare pour son propre cloud. Ce qui est connu des fournisseurs appelés d’ici se trouve dans la page LLM, sous Protection des données.</translation>
    </message>
    <message>
        <source>Providers of LLMs are called over HTTPS. Without it only models on this computer can be, and hosts that the operator allows.</source>
        <translation>Les fournisseurs de LLM sont appelés en HTTPS. Sans HTTPS, seuls peuvent l’être les modèles de cet ordinateur et les hôtes que l’opérateur autorise.</translation>
    </message>
    <message>
        <source>The certificate covers Packmind&apos;s cloud. Whether it covers %1 is known to whoever runs it.</source>
        <translation>Le certificat couvre le cloud de Packmind. S’il couvre %1, seul qui l’exploite le sait.</translation>
    </message>
    <message>
        <source>Data requests hold names, what people wrote and attached files, sealed one by one, until the case is purged. Published versions of the listing keep the names of those who made them, and contacts.</source>
        <translation>Les demandes de droits contiennent des noms, ce que les personnes ont écrit et des fichiers joints, chiffrés un par un, jusqu’à la purge du dossier. Les versions publiées de la liste gardent le nom des personnes qui les ont faites, et les contacts.</translation>
    </message>
    <message>
        <source>The same holds of what is kept on this computer.</source>
        <translation>Il en va de même de ce qui est conservé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This passphrase is too long. Passphrases have at most 1,024 characters.</source>
        <translation>Cette phrase secrète est trop longue. Une phrase secrète compte 1 024 caractères au plus.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n character(s).</source>
        <translation>
            <numerusform>Choisissez une phrase secrète d’au moins %n caractère.</numerusform>
            <numerusform>Choisissez une phrase secrète d’au moins %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedItems</name>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 est en retard</translation>
    </message>
    <message>
        <source>%1 is due today</source>
        <translation>%1 : échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1 is due in %n day(s)</source>
        <translation>
            <numerusform>%1 : échéance dans %n jour</numerusform>
            <numerusform>%1 : échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day for an answer is %1.</source>
        <translation>Dernier jour pour répondre : %1.</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 : nouvelle demande</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 vous attend</translation>
    </message>
    <message>
        <source>A change of the listing is to be reviewed</source>
        <translation>Une modification de la liste est à relire</translation>
    </message>
    <message numerus="yes">
        <source>It changes %n sub-processor(s).</source>
        <translation>
            <numerusform>Elle concerne %n sous-traitant ultérieur.</numerusform>
            <numerusform>Elle concerne %n sous-traitants ultérieurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of the listing is in force</source>
        <translation>La version %1 de la liste est en vigueur</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
    <message>
        <source>The LLM test of %1 fails</source>
        <translation>Le test LLM de %1 échoue</translation>
    </message>
    <message>
        <source>The LLM key of %1 is to be rotated</source>
        <translation>La clé LLM de %1 est à renouveler</translation>
    </message>
    <message>
        <source>%1 has used up its LLM budget</source>
        <translation>%1 a épuisé son budget LLM</translation>
    </message>
    <message>
        <source>%1 has used most of its LLM budget</source>
        <translation>%1 a consommé la plus grande partie de son budget LLM</translation>
    </message>
    <message>
        <source>%1 % of the tokens of this month are used.</source>
        <translation>%1 % des jetons de ce mois sont consommés.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) to %1 have expired</source>
        <translation>
            <numerusform>%n invitation à rejoindre %1 a expiré</numerusform>
            <numerusform>%n invitations à rejoindre %1 ont expiré</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no active admin</source>
        <translation>%1 n’a aucun administrateur actif</translation>
    </message>
    <message>
        <source>The last backup has failed</source>
        <translation>La dernière sauvegarde a échoué</translation>
    </message>
    <message>
        <source>A backup is late</source>
        <translation>Une sauvegarde est en retard</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>La dernière date du %1.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Nothing has come since %1.</source>
        <translation>Rien n’est arrivé depuis le %1.</translation>
    </message>
    <message>
        <source>A second person has to look at it (four eyes).</source>
        <translation>Une deuxième personne doit l’examiner (quatre yeux).</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) object to version %1 of the listing</source>
        <translation>
            <numerusform>%n organisation s’oppose à la version %1 de la liste</numerusform>
            <numerusform>%n organisations s’opposent à la version %1 de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to be decided before %1.</source>
        <translation>La décision devait être prise avant le %1.</translation>
    </message>
    <message>
        <source>It is to be decided before %1.</source>
        <translation>La décision est à prendre avant le %1.</translation>
    </message>
    <message>
        <source>It waits for you.</source>
        <translation>Elle vous attend.</translation>
    </message>
</context>
<context>
    <name>WayCheck</name>
    <message>
        <source>Name found</source>
        <translation>Nom trouvé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>Private connection</source>
        <translation>Connexion privée</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Il répond</translation>
    </message>
    <message>
        <source>It is a Packmind</source>
        <translation>C’est un Packmind</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nom introuvable</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No private connection</source>
        <translation>Pas de connexion privée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>It is no Packmind, or does not say so</source>
        <translation>Ce n’est pas un Packmind, ou rien ne l’indique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Not encrypted: it stays on this computer</source>
        <translation>Non chiffrée : elle reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>An address, no name to look up</source>
        <translation>Une adresse, aucun nom à chercher</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1 : pas atteint</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>A VPN that is off, or a network without this name, shows like this too. Ask whoever runs your network which proxy leads there.</source>
        <translation>Un VPN inactif ou un réseau sans ce nom donnent le même résultat. Demandez à qui gère votre réseau quel proxy y mène.</translation>
    </message>
    <message>
        <source>If your network lets nobody out directly, choose its proxy above.</source>
        <translation>Si votre réseau ne laisse sortir personne directement, choisissez son proxy ci-dessus.</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1.</source>
        <translation>Le chemin passe par le proxy %1.</translation>
    </message>
    <message>
        <source>Compare the certificates with what whoever runs the server tells you. A proxy that looks into connections has an authority of its own: choose that above.</source>
        <translation>Comparez les certificats avec ce que vous en dit la personne qui exploite le serveur. Un proxy qui inspecte les connexions a sa propre autorité : choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Something answers there, but not as a server of this kind does. Check port and address.</source>
        <translation>Quelque chose y répond, mais pas comme un serveur de ce type. Vérifiez le port et l’adresse.</translation>
    </message>
    <message>
        <source>Check the address: another program answers there.</source>
        <translation>Vérifiez l’adresse : un autre programme y répond.</translation>
    </message>
</context>
<context>
    <name>WayReport</name>
    <message>
        <source>%1. %2
Signed by %3
Valid from %4 until %5
SHA-256 %6</source>
        <translation>%1. %2
Signé par %3
Valide du %4 au %5
SHA-256 %6</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>Somebody else removed “%1” from the draft meanwhile.</source>
        <translation>Quelqu’un d’autre a retiré « %1 » du brouillon entre-temps.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read.</source>
        <translation>« %1 » n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit à cet endroit. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Line %1 is none of a calendar in .ics form. Export the calendar again.</source>
        <translation>La ligne %1 n’est pas celle d’un calendrier au format .ics. Exportez de nouveau le calendrier.</translation>
    </message>
    <message>
        <source>The event in line %1: %2</source>
        <translation>L’événement à la ligne %1 : %2</translation>
    </message>
    <message>
        <source>This draft is not in review. Send it to review first.</source>
        <translation>Ce brouillon n’est pas en relecture. Envoyez-le d’abord en relecture.</translation>
    </message>
    <message>
        <source>%1 Send the draft back for that: while it is in review, it can&apos;t be edited.</source>
        <translation>%1 Renvoyez le brouillon pour cela : en relecture, il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Nothing of it was read.</source>
        <translation>Il y a plus de %1 lignes. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>There are titles in it, but no row below them.</source>
        <translation>Il contient des titres, mais aucune ligne en dessous.</translation>
    </message>
    <message>
        <source>This person is not a member of this organization any more.</source>
        <translation>Cette personne n’est plus membre de cette organisation.</translation>
    </message>
    <message>
        <source>Only an admin of this organization can do this.</source>
        <translation>Seul un administrateur de cette organisation peut faire cela.</translation>
    </message>
    <message>
        <source>This file holds something else than a backup of this console. Nothing was changed.</source>
        <translation>Ce fichier contient autre chose qu’une sauvegarde de cette console. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Connect the disk that it is on, or choose another folder.</source>
        <translation>Le dossier %1 n’existe pas. Branchez le disque qui le porte, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Change its permissions, or choose another folder.</source>
        <translation>Rien ne peut être écrit dans le dossier %1. Changez ses droits, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room left in the folder %1, so no backup was made. Free some space, or choose another folder.</source>
        <translation>Il n’y a plus de place dans le dossier %1 ; aucune sauvegarde n’a donc été faite. Libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The backup could not be written to the folder %1. Check the disk that it is on, or choose another folder.</source>
        <translation>La sauvegarde n’a pas pu être écrite dans le dossier %1. Vérifiez le disque qui le porte, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The backup could not be put in place in %1. Check the free space and the permissions of this folder, then start again: nothing is lost.</source>
        <translation>La sauvegarde n’a pas pu être mise en place dans %1. Vérifiez l’espace libre et les droits de ce dossier, puis redémarrez : rien n’est perdu.</translation>
    </message>
    <message>
        <source>The backup could not be encrypted.</source>
        <translation>La sauvegarde n’a pas pu être chiffrée.</translation>
    </message>
    <message>
        <source>This backup is damaged: bytes in it were changed. Use another copy of it.</source>
        <translation>Cette sauvegarde est endommagée : des octets y ont été modifiés. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>This is not the password of this backup. Nothing was changed.</source>
        <translation>Ce n’est pas le mot de passe de cette sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This backup was made for another key. Nothing was changed.</source>
        <translation>Cette sauvegarde a été faite pour une autre clé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A backup of more than %1 MB can&apos;t be made or opened by this version.</source>
        <translation>Une sauvegarde de plus de %1 Mo ne peut être ni faite ni ouverte par cette version.</translation>
    </message>
    <message>
        <source>Something in the body of this request is not right: %1.</source>
        <translation>Le contenu de cette requête est incorrect quelque part : %1.</translation>
    </message>
    <message>
        <source>This program was put together wrongly.</source>
        <translation>Ce programme a été mal assemblé.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation>Le disque est plein ; rien n’a donc été enregistré. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The database is busy, so nothing was saved. Try again in a moment.</source>
        <translation>La base de données est occupée ; rien n’a donc été enregistré. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database of the service could not be read or written, so nothing was saved.</source>
        <translation>La base de données du service n’a pu être ni lue ni écrite ; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>The database of the service is damaged. Nothing was changed. Put a copy of its folder back, or restore a backup if you have one.</source>
        <translation>La base de données du service est endommagée. Rien n’a été modifié. Remettez en place une copie de son dossier, ou restaurez une sauvegarde si vous en avez une.</translation>
    </message>
    <message>
        <source>The database in the folder of the service is not encrypted, so it was not opened. Nothing was changed. Move it to another place to start with an encrypted one.</source>
        <translation>La base de données dans le dossier du service n’est pas chiffrée ; elle n’a donc pas été ouverte. Rien n’a été modifié. Déplacez-la ailleurs pour commencer avec une base chiffrée.</translation>
    </message>
    <message>
        <source>The database of the service does not open with this key: the key belongs to other data, or the file is damaged. Nothing was changed. Use the key of this data, or restore a backup if you have one.</source>
        <translation>La base de données du service ne s’ouvre pas avec cette clé : la clé appartient à d’autres données, ou le fichier est endommagé. Rien n’a été modifié. Utilisez la clé de ces données, ou restaurez une sauvegarde si vous en avez une.</translation>
    </message>
    <message>
        <source>The database of the service could not be created. Check that its folder can be written.</source>
        <translation>La base de données du service n’a pas pu être créée. Vérifiez que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Votre session est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>You do not belong to this organization any more. Sign in again to go on.</source>
        <translation>Vous ne faites plus partie de cette organisation. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>This API key has ended or was revoked. Make a new one.</source>
        <translation>Cette clé d’API a pris fin ou a été révoquée. Créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Choose a password for backups. Without it nobody can open them.</source>
        <translation>Choisissez un mot de passe pour les sauvegardes. Sans lui, personne ne peut les ouvrir.</translation>
    </message>
    <message>
        <source>This draft is in review. It can be edited once it was sent back.</source>
        <translation>Ce brouillon est en relecture. Il pourra être modifié une fois renvoyé.</translation>
    </message>
    <message>
        <source>An organization with a similar name exists already. Choose another name.</source>
        <translation>Une organisation de nom semblable existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no such organization.</source>
        <translation>Cette organisation n’existe pas.</translation>
    </message>
    <message>
        <source>Someone else changed this in the meantime. Look at the new state and try again.</source>
        <translation>Quelqu’un d’autre a modifié ceci entre-temps. Regardez le nouvel état et réessayez.</translation>
    </message>
    <message>
        <source>This organization is archived. Restore it to change something in it.</source>
        <translation>Cette organisation est archivée. Rétablissez-la pour y modifier quelque chose.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a while before the next try.</source>
        <translation>Trop de mots de passe erronés. Attendez un peu avant de réessayer.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the free space and the permissions of the folder.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez l’espace libre et les droits du dossier.</translation>
    </message>
    <message>
        <source>This attachment is not there: it was removed, or did not come within an hour.</source>
        <translation>Cette pièce jointe n’est pas là : elle a été supprimée, ou elle n’est pas arrivée en moins d’une heure.</translation>
    </message>
    <message>
        <source>This is no report on a mail that could not be delivered (RFC 3464), or it is cut off. Save the report itself as a file, not the mail that it is about.</source>
        <translation>Ce n’est pas un rapport sur un message qui n’a pas pu être remis (RFC 3464), ou il est tronqué. Enregistrez dans un fichier le rapport lui-même, et non le message dont il parle.</translation>
    </message>
    <message>
        <source>The report names a recipient without saying what became of the mail, or more than %1 of them.</source>
        <translation>Le rapport nomme un destinataire sans dire ce que le message est devenu, ou en nomme plus de %1.</translation>
    </message>
    <message>
        <source>%1 codes were sent in this case within a day. Wait, or check the identity in another way.</source>
        <translation>%1 codes ont été envoyés dans ce dossier en une journée. Patientez ou vérifiez l’identité autrement.</translation>
    </message>
    <message>
        <source>The address of this case was corrected since. Write a new letter.</source>
        <translation>L’adresse de ce dossier a été corrigée depuis. Rédigez une nouvelle lettre.</translation>
    </message>
    <message>
        <source>This case has changed since the letter was written. Write a new letter.</source>
        <translation>Ce dossier a changé depuis la rédaction de la lettre. Rédigez une nouvelle lettre.</translation>
    </message>
</context>
<context>
    <name>console::base::ApiError</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The server answered something that this program does not understand.</source>
        <translation>Le serveur a répondu quelque chose que ce programme ne comprend pas.</translation>
    </message>
</context>
<context>
    <name>console::cloud</name>
    <message>
        <source>The five minutes for signing in through the browser are over. Start again.</source>
        <translation>Les cinq minutes pour se connecter par le navigateur sont écoulées. Recommencez.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on, and the clock of this computer says %3. Nothing was sent. Check date and time of this computer.</source>
        <translation>Le certificat de %1 est valide à partir du %2, et l’horloge de cet ordinateur indique %3. Rien n’a été envoyé. Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2, and the clock of this computer says %3. Nothing was sent. Check date and time of this computer. If they are right, the server needs a new certificate.</source>
        <translation>Le certificat de %1 était valide jusqu’au %2, et l’horloge de cet ordinateur indique %3. Rien n’a été envoyé. Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, le serveur a besoin d’un nouveau certificat.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for %2. Nothing was sent. Check the address of the profile, and whether a proxy stands in between.</source>
        <translation>%1 présente un certificat pour %2. Rien n’a été envoyé. Vérifiez l’adresse du profil, et si un proxy s’interpose.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of %1. Nothing was sent. The sign-in page of a network, or a proxy, may stand in between.</source>
        <translation>Personne à qui cet ordinateur fait confiance ne se porte garant du certificat de %1. Rien n’a été envoyé. La page de connexion d’un réseau, ou un proxy, s’interpose peut-être.</translation>
    </message>
    <message>
        <source>No private connection to %1 could be made. Nothing was sent.</source>
        <translation>Aucune connexion privée avec %1 n’a pu être établie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Votre session est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Nobody is signed in on this profile yet.</source>
        <translation>Personne n’est encore connecté sur ce profil.</translation>
    </message>
    <message>
        <source>Your session has expired. Sign in again to go on.</source>
        <translation>Votre session a expiré. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>You do not belong to this organization any more.</source>
        <translation>Vous ne faites plus partie de cette organisation.</translation>
    </message>
    <message>
        <source>You belong to no organization. Ask an admin of one for an invitation.</source>
        <translation>Vous ne faites partie d’aucune organisation. Demandez une invitation à l’administrateur de l’une d’elles.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Packmind server. Check the address.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur Packmind. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>This e-mail address is known here already. Sign in with it, or open the link of its invitation.</source>
        <translation>Cette adresse e-mail est déjà connue ici. Connectez-vous avec elle, ou ouvrez le lien de son invitation.</translation>
    </message>
    <message>
        <source>Sign-up is closed on this server. Ask one of its admins for an invitation.</source>
        <translation>L’inscription est fermée sur ce serveur. Demandez une invitation à l’un de ses administrateurs.</translation>
    </message>
    <message>
        <source>This invitation is not valid. It was used already, or its 48 hours are over. Ask for a new one.</source>
        <translation>Cette invitation n’est pas valide. Elle a déjà été utilisée, ou ses 48 heures sont écoulées. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>You are signed in with an API key or through the browser, which opens one organization only. Sign in with your password to open the others.</source>
        <translation>Vous êtes connecté avec une clé d’API ou par le navigateur, ce qui n’ouvre qu’une organisation. Connectez-vous avec votre mot de passe pour ouvrir les autres.</translation>
    </message>
    <message>
        <source>This API key expired on %1. Make a new one.</source>
        <translation>Cette clé d’API a expiré le %1. Créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This API key is for %1, but this profile is for %2. Nothing was sent.</source>
        <translation>Cette clé d’API est pour %1, mais ce profil est pour %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It may have been done all the same: look before you try again.</source>
        <translation>C’est peut-être fait quand même : regardez avant de réessayer.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came.</source>
        <translation>La connexion à %1 s’est rompue avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>This profile is read-only. Nothing was sent.</source>
        <translation>Ce profil est en lecture seule. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The address of %1 begins with http, so what is sent could be read by others. Nothing was sent. Use its https address.</source>
        <translation>L’adresse de %1 commence par http ; ce qui est envoyé pourrait donc être lu par d’autres. Rien n’a été envoyé. Utilisez son adresse https.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The answer of %1 stopped in the middle.</source>
        <translation>La réponse de %1 s’est arrêtée au milieu.</translation>
    </message>
    <message>
        <source>The answer of %1 took too long to arrive.</source>
        <translation>La réponse de %1 a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>The answer is %1 or more. This program reads at most %2.</source>
        <translation>La réponse fait %1 ou plus. Ce programme lit %2 au plus.</translation>
    </message>
    <message>
        <source>%1 sent this program on to %2, which it does not follow. Check the address of the profile.</source>
        <translation>%1 a renvoyé ce programme vers %2, ce qu’il ne suit pas. Vérifiez l’adresse du profil.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of %1. The sign-in page of a network, or a proxy, may stand in between.</source>
        <translation>Une page web est arrivée au lieu d’une réponse de %1. La page de connexion d’un réseau, ou un proxy, s’interpose peut-être.</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle of the answer.</source>
        <translation>La connexion à %1 s’est rompue au milieu de la réponse.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address, and that the service runs.</source>
        <translation>Rien ne répond à %1. Vérifiez l’adresse, et que le service tourne.</translation>
    </message>
    <message>
        <source>%1 could not be found. Check the network and the address.</source>
        <translation>%1 est introuvable. Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not answer. Check the proxy of this profile.</source>
        <translation>Le proxy sur le chemin de %1 ne répond pas. Vérifiez le proxy de ce profil.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let this program through. Check the user name and the password for the proxy of this profile.</source>
        <translation>Le proxy sur le chemin de %1 ne laisse pas passer ce programme. Vérifiez le nom d’utilisateur et le mot de passe du proxy de ce profil.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that this profile trusts. Nothing was sent. Close the profile and open it again to compare the two.</source>
        <translation>%1 présente un autre certificat que celui que ce profil approuve. Rien n’a été envoyé. Fermez le profil et rouvrez-le pour comparer les deux.</translation>
    </message>
    <message>
        <source>%1 wants to know which computer asks. This profile has no client certificate, or none that it accepts any more. Choose one that it knows.</source>
        <translation>%1 veut savoir quel ordinateur l’interroge. Ce profil n’a pas de certificat client, ou aucun qu’il accepte encore. Choisissez-en un qu’il connaît.</translation>
    </message>
</context>
<context>
    <name>console::cloud::Session</name>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Your account is active now, but you could not be signed in. Sign in with your e-mail address and the new password.</source>
        <translation>Votre compte est maintenant actif, mais la connexion a échoué. Connectez-vous avec votre adresse e-mail et le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Your account was made, but you could not be signed in. Try again to go on from there.</source>
        <translation>Votre compte a été créé, mais la connexion a échoué. Réessayez pour reprendre à partir de là.</translation>
    </message>
    <message>
        <source>Your account was made. Your organization is called “%1” for now, since it could not be renamed.</source>
        <translation>Votre compte a été créé. Votre organisation s’appelle « %1 » pour l’instant, car elle n’a pas pu être renommée.</translation>
    </message>
</context>
<context>
    <name>console::cloud::WayProbe</name>
    <message>
        <source>The proxy %1 could not be found. Check its name, and the network.</source>
        <translation>Le proxy %1 est introuvable. Vérifiez son nom, et le réseau.</translation>
    </message>
    <message>
        <source>proxy %1: %2</source>
        <translation>proxy %1 : %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
</context>
<context>
    <name>console::contract</name>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Votre session est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Vous n’êtes pas autorisé à faire cela.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Ceci n’existe plus.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a while before the next one.</source>
        <translation>Trop d’essais. Attendez un peu avant le prochain.</translation>
    </message>
    <message>
        <source>The server refused this or failed. What is shown may have changed.</source>
        <translation>Le serveur a refusé ou a échoué. Ce qui est affiché a pu changer.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Le serveur n’a pas accepté cela.</translation>
    </message>
    <message>
        <source>A proxy between this program and the server answered, with HTTP %1. Check the address of the profile and the proxy.</source>
        <translation>Un proxy entre ce programme et le serveur a répondu, avec HTTP %1. Vérifiez l’adresse du profil et le proxy.</translation>
    </message>
    <message>
        <source>A proxy between this program and the server answered, with HTTP %1. What is shown may have changed.</source>
        <translation>Un proxy entre ce programme et le serveur a répondu, avec HTTP %1. Ce qui est affiché a pu changer.</translation>
    </message>
</context>
<context>
    <name>console::domain</name>
    <message>
        <source>This password is too long. Passwords of backups have at most 1,024 characters.</source>
        <translation>Ce mot de passe est trop long. Un mot de passe de sauvegarde compte 1 024 caractères au plus.</translation>
    </message>
    <message>
        <source>Use at least %1 characters for the password of backups: whoever has the file can try as many passwords as they like.</source>
        <translation>Utilisez au moins %1 caractères pour le mot de passe des sauvegardes : qui possède le fichier peut essayer autant de mots de passe qu’il le souhaite.</translation>
    </message>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>This address is too long. Addresses have at most 254 characters.</source>
        <translation>Cette adresse est trop longue. Une adresse compte 254 caractères au plus.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It should look like ada@acme.example.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle devrait ressembler à ada@acme.example.</translation>
    </message>
    <message>
        <source>Put on the list of those who stay erased</source>
        <translation>Inscrire sur la liste de ceux qui restent effacés</translation>
    </message>
    <message>
        <source>Tell the backups of it</source>
        <translation>En informer les sauvegardes</translation>
    </message>
    <message>
        <source>End sessions, keys and codes</source>
        <translation>Mettre fin aux sessions, clés et codes</translation>
    </message>
    <message>
        <source>Remove invitations and their messages</source>
        <translation>Retirer les invitations et leurs messages</translation>
    </message>
    <message>
        <source>Remove requests for reports</source>
        <translation>Retirer les demandes de rapports</translation>
    </message>
    <message>
        <source>Rename what bears the person&apos;s name</source>
        <translation>Renommer ce qui porte le nom de la personne</translation>
    </message>
    <message>
        <source>Remove from organizations</source>
        <translation>Retirer des organisations</translation>
    </message>
    <message>
        <source>Empty the account</source>
        <translation>Vider le compte</translation>
    </message>
    <message>
        <source>Nobody asks for an erasure in this case any more.</source>
        <translation>Plus personne ne demande d’effacement dans ce dossier.</translation>
    </message>
    <message>
        <source>Erase while the case is worked on: move it to “%1” first.</source>
        <translation>Effacez pendant que le dossier est traité : passez-le d’abord à « %1 ».</translation>
    </message>
    <message>
        <source>Nothing proves yet who asks. Check the identity first.</source>
        <translation>Rien ne prouve encore qui demande. Vérifiez d’abord l’identité.</translation>
    </message>
    <message>
        <source>The case is on legal hold. Release the hold first.</source>
        <translation>Le dossier est gelé pour des raisons juridiques. Levez d’abord le gel.</translation>
    </message>
    <message>
        <source>The person asks for a copy, too. Make it first, or say what became of that right: afterwards there is nothing left to copy.</source>
        <translation>La personne demande aussi une copie. Faites-la d’abord, ou dites ce qu’il est advenu de ce droit : après, il ne restera rien à copier.</translation>
    </message>
    <message>
        <source>Nobody else may work on data requests here. Make somebody else operator or data-protection officer first.</source>
        <translation>Personne d’autre ne peut traiter les demandes de droits ici. Donnez d’abord le rôle d’opérateur ou de délégué à la protection des données à une autre personne.</translation>
    </message>
    <message>
        <source>This person also belongs to another workspace of this service. Have them removed there first.</source>
        <translation>Cette personne fait aussi partie d’un autre espace de travail de ce service. Faites-l’y d’abord retirer.</translation>
    </message>
    <message>
        <source>The event in line %1 lies outside the years %2 to %3.</source>
        <translation>L’événement à la ligne %1 se situe hors des années %2 à %3.</translation>
    </message>
    <message>
        <source>The file has more than %1 days. Export fewer years.</source>
        <translation>Le fichier a plus de %1 jours. Exportez moins d’années.</translation>
    </message>
    <message>
        <source>The file names no holiday.</source>
        <translation>Le fichier ne nomme aucun jour férié.</translation>
    </message>
    <message>
        <source>The file has no holiday in %1, between years that have some.</source>
        <translation>Le fichier n’a aucun jour férié en %1, entre des années qui en ont.</translation>
    </message>
    <message>
        <source>Name the calendar with 2 to 64 small letters, digits and hyphens, and not as one that the program has already.</source>
        <translation>Nommez le calendrier avec 2 à 64 minuscules, chiffres et traits d’union, et autrement que ceux du programme.</translation>
    </message>
    <message>
        <source>“%1” is no code of a country, such as DE.</source>
        <translation>« %1 » n’est pas un code de pays, comme DE.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB. Export fewer years.</source>
        <translation>Le fichier dépasse %1 Kio. Exportez moins d’années.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Save it in that form.</source>
        <translation>Le fichier n’est pas en UTF-8. Enregistrez-le sous cette forme.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <translation>Ce n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>This file was written by a later version of the program. Update this one first.</source>
        <translation>Ce fichier a été écrit par une version plus récente du programme. Mettez d’abord celui-ci à jour.</translation>
    </message>
    <message>
        <source>There is no list of entries in it.</source>
        <translation>Il ne contient aucune liste d’entrées.</translation>
    </message>
    <message>
        <source>The list of entries in it is empty.</source>
        <translation>La liste d’entrées qu’il contient est vide.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Nothing of it was read.</source>
        <translation>Il y a plus de %1 lignes. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>“%1” is not known. Say what it is, or leave it out.</source>
        <translation>« %1 » est inconnu. Dites ce que c’est, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>Is “%1” what is called “%2” here?</source>
        <translation>« %1 » est-il ce qui s’appelle « %2 » ici ?</translation>
    </message>
    <message>
        <source>%1, “%2” is left out:</source>
        <translation>%1, « %2 » est laissé de côté :</translation>
    </message>
    <message>
        <source>%1, “%2”: line breaks and control characters became spaces.</source>
        <translation>%1, « %2 » : les sauts de ligne et les caractères de contrôle sont devenus des espaces.</translation>
    </message>
    <message>
        <source>%1, “%2” holds characters that can&apos;t be seen, such as direction marks; they are kept.</source>
        <translation>%1, « %2 » contient des caractères invisibles, comme des marques de direction ; ils sont conservés.</translation>
    </message>
    <message>
        <source>%1 has no name and is left out.</source>
        <translation>%1 n’a pas de nom et est laissé de côté.</translation>
    </message>
    <message>
        <source>The notice can&apos;t be shorter than no day.</source>
        <translation>Le préavis ne peut pas être inférieur à zéro jour.</translation>
    </message>
    <message>
        <source>The notice is shorter than %1 days. Say why, in at least %2 characters.</source>
        <translation>Le préavis est plus court que %1 jours. Dites pourquoi, en %2 caractères au moins.</translation>
    </message>
    <message>
        <source>A notice has at most %1 days, and its reason %2 characters.</source>
        <translation>Un préavis compte %1 jours au plus, et son motif %2 caractères.</translation>
    </message>
    <message>
        <source>The notice for %1 begins with the publication, so it runs until %2 at the earliest. Choose that day or a later one, or fewer days of notice with the reason why.</source>
        <translation>Le préavis pour %1 commence à la publication ; il court donc au plus tôt jusqu’au %2. Choisissez ce jour ou un jour ultérieur, ou moins de jours de préavis avec le motif.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1 : maintenant %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1 : plus %2</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1 : %2, maintenant %3</translation>
    </message>
    <message>
        <source>Added at place %1: %2</source>
        <translation>Ajout à la place %1 : %2</translation>
    </message>
    <message>
        <source>Removed from place %1: %2</source>
        <translation>Retrait de la place %1 : %2</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Déplacement : %1</translation>
    </message>
    <message>
        <source>Moved from place %1 to place %2</source>
        <translation>Déplacement de la place %1 à la place %2</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <translation>Modifications de %1 à %2</translation>
    </message>
    <message>
        <source>There are no differences.</source>
        <translation>Il n’y a aucune différence.</translation>
    </message>
    <message>
        <source>This draft was made from version %1, and now it is version %2 that it would follow. Look at both and take your changes over.</source>
        <translation>Ce brouillon a été fait à partir de la version %1, et c’est maintenant la version %2 qu’il suivrait. Regardez les deux et reprenez vos modifications.</translation>
    </message>
    <message>
        <source>This draft is the same as version %1.</source>
        <translation>Ce brouillon est identique à la version %1.</translation>
    </message>
    <message>
        <source>Say what changes and why, in at most %1 characters.</source>
        <translation>Dites ce qui change et pourquoi, en %1 caractères au plus.</translation>
    </message>
    <message>
        <source>It is in review already.</source>
        <translation>Il est déjà en relecture.</translation>
    </message>
    <message>
        <source>Say what should be changed, in at most %1 characters.</source>
        <translation>Dites ce qui devrait être modifié, en %1 caractères au plus.</translation>
    </message>
    <message>
        <source>You sent this draft to review, so somebody else has to approve it.</source>
        <translation>Vous avez envoyé ce brouillon en relecture ; une autre personne doit donc l’approuver.</translation>
    </message>
    <message>
        <source>There is no Markdown table in it.</source>
        <translation>Il ne contient aucun tableau Markdown.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il ne contient rien.</translation>
    </message>
    <message>
        <source>This file has %1 MiB. A listing can have %2 MiB at most; nothing of it was read.</source>
        <translation>Ce fichier fait %1 Mio. Une liste peut faire %2 Mio au plus ; rien n’en a été lu.</translation>
    </message>
    <message>
        <source>This is no text that can be read. Save it as CSV in UTF-8.</source>
        <translation>Ce n’est pas un texte lisible. Enregistrez-le en CSV et en UTF-8.</translation>
    </message>
    <message>
        <source>This is a web page. Import the JSON, CSV or Markdown of the listing instead.</source>
        <translation>C’est une page web. Importez plutôt le JSON, le CSV ou le Markdown de la liste.</translation>
    </message>
    <message>
        <source>%1 characters can&apos;t be read as %2; “�” stands for each.</source>
        <translation>%1 caractères ne peuvent pas être lus en %2 ; « � » remplace chacun.</translation>
    </message>
    <message>
        <source>Choose the day from which it holds.</source>
        <translation>Choisissez le jour à partir duquel elle vaut.</translation>
    </message>
    <message>
        <source>%1 is in the past. A version holds from today on, or from a later day.</source>
        <translation>%1 est dans le passé. Une version vaut à partir d’aujourd’hui, ou d’un jour ultérieur.</translation>
    </message>
    <message>
        <source>Version %1 comes into force on %2. Choose that day or a later one, or withdraw it first.</source>
        <translation>La version %1 entre en vigueur le %2. Choisissez ce jour ou un jour ultérieur, ou retirez-la d’abord.</translation>
    </message>
    <message>
        <source>The listing has no such version.</source>
        <translation>La liste n’a pas cette version.</translation>
    </message>
    <message>
        <source>Version %1 is withdrawn already.</source>
        <translation>La version %1 est déjà retirée.</translation>
    </message>
    <message>
        <source>By the record version %1 came into force on %2, so it stays. A new version mends a mistake. %3</source>
        <translation>D’après le registre, la version %1 est entrée en vigueur le %2 ; elle reste donc. Une nouvelle version corrige une erreur. %3</translation>
    </message>
    <message>
        <source>Version %1 came into force on %2, so it stays. A new version mends a mistake.</source>
        <translation>La version %1 est entrée en vigueur le %2 ; elle reste donc. Une nouvelle version corrige une erreur.</translation>
    </message>
    <message>
        <source>Version %1 was made from version %2. Withdraw it first.</source>
        <translation>La version %1 a été faite à partir de la version %2. Retirez d’abord la première.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn, in at most %1 characters.</source>
        <translation>Dites pourquoi elle est retirée, en %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose admin or member.</source>
        <translation>Choisissez administrateur ou membre.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another admin to do it.</source>
        <translation>Personne ne peut changer son propre rôle. Demandez-le à un autre administrateur.</translation>
    </message>
    <message>
        <source>This is the last admin. Make someone else an admin first.</source>
        <translation>C’est le dernier administrateur. Nommez d’abord une autre personne administrateur.</translation>
    </message>
    <message>
        <source>Nobody can remove themselves. Ask another admin to do it.</source>
        <translation>Personne ne peut se retirer soi-même. Demandez-le à un autre administrateur.</translation>
    </message>
    <message>
        <source>Type at least one e-mail address to invite.</source>
        <translation>Saisissez au moins une adresse e-mail à inviter.</translation>
    </message>
    <message>
        <source>At most %1 people can be invited at a time. Send the others afterwards.</source>
        <translation>Au plus %1 personnes peuvent être invitées à la fois. Envoyez les autres ensuite.</translation>
    </message>
    <message>
        <source>One of the addresses is far too long. Addresses have at most 254 characters.</source>
        <translation>L’une des adresses est bien trop longue. Une adresse compte 254 caractères au plus.</translation>
    </message>
    <message>
        <source>Write %1 to %2 characters here: they are kept as evidence.</source>
        <translation>Écrivez ici %1 à %2 caractères : ils sont conservés comme justificatif.</translation>
    </message>
    <message>
        <source>Give the day on which it happened: not before the request came, and not in the future.</source>
        <translation>Donnez le jour où cela s’est passé : pas avant l’arrivée de la demande, ni dans le futur.</translation>
    </message>
    <message>
        <source>The last day for an answer can&apos;t lie before the question.</source>
        <translation>Le dernier jour pour répondre ne peut pas précéder la question.</translation>
    </message>
    <message>
        <source>Say how it was proved who asks.</source>
        <translation>Dites comment il a été prouvé qui demande.</translation>
    </message>
    <message>
        <source>Only an account or an answer from the address itself shows already who asks. Check the identity first.</source>
        <translation>Seul un compte, ou une réponse depuis l’adresse elle-même, montre déjà qui demande. Vérifiez d’abord l’identité.</translation>
    </message>
    <message>
        <source>Say which letter or message it was, in 1 to %1 characters.</source>
        <translation>Dites de quelle lettre ou de quel message il s’agissait, en 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The hash of what was sent is missing: 64 digits of SHA-256.</source>
        <translation>L’empreinte de ce qui a été envoyé manque : 64 chiffres de SHA-256.</translation>
    </message>
    <message>
        <source>Choose the case that goes on: an open one of the same person in which the same rights are asked for.</source>
        <translation>Choisissez le dossier qui continue : un dossier ouvert de la même personne, avec les mêmes droits demandés.</translation>
    </message>
    <message>
        <source>The letter has to name the complaint to an authority and the way to a court (article 12(4)).</source>
        <translation>La lettre doit nommer la réclamation auprès d’une autorité et le recours devant un tribunal (article 12, § 4).</translation>
    </message>
    <message>
        <source>A case that is “%1” stays so.</source>
        <translation>Un dossier à l’état « %1 » y reste.</translation>
    </message>
    <message>
        <source>From “%1” a case can&apos;t go to “%2”, only to: %3.</source>
        <translation>De « %1 », un dossier ne peut pas passer à « %2 », seulement à : %3.</translation>
    </message>
    <message>
        <source>Say for each right what became of it.</source>
        <translation>Dites pour chaque droit ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>An objection to direct marketing can&apos;t be refused (GDPR, article 21(3)).</source>
        <translation>Une opposition à la prospection ne peut pas être refusée (RGPD, article 21, § 3).</translation>
    </message>
    <message>
        <source>Choose a ground that carries this outcome of this right.</source>
        <translation>Choisissez un motif qui porte cette issue de ce droit.</translation>
    </message>
    <message>
        <source>Tell the person what is withheld or refused and why, in %1 to %2 characters.</source>
        <translation>Dites à la personne ce qui est retenu ou refusé et pourquoi, en %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>All application data</source>
        <translation>Toutes les données de l’application</translation>
    </message>
    <message>
        <source>LLM prompts and responses</source>
        <translation>Prompts et réponses du LLM</translation>
    </message>
    <message>
        <source>Messages to support</source>
        <translation>Messages à l’assistance</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Autres données</translation>
    </message>
    <message>
        <source>Adequacy decision</source>
        <translation>Décision d’adéquation</translation>
    </message>
    <message>
        <source>EU-US Data Privacy Framework</source>
        <translation>Cadre UE–États-Unis (Data Privacy Framework)</translation>
    </message>
    <message>
        <source>Standard contractual clauses</source>
        <translation>Clauses contractuelles types</translation>
    </message>
    <message>
        <source>International data transfer agreement (UK)</source>
        <translation>Accord international de transfert (Royaume-Uni)</translation>
    </message>
    <message>
        <source>Binding corporate rules</source>
        <translation>Règles d’entreprise contraignantes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The calendar “%1” has the holidays of %2 to %3 only, and this case needs others. Choose a calendar that has them.</source>
        <translation>Le calendrier « %1 » n’a que les jours fériés de %2 à %3, et ce dossier en demande d’autres. Choisissez un calendrier qui les a.</translation>
    </message>
    <message>
        <source>Say when the request came.</source>
        <translation>Dites quand la demande est arrivée.</translation>
    </message>
    <message>
        <source>The question can&apos;t have been sent before the request came, or in the future. Give the day on which it was sent.</source>
        <translation>La question ne peut pas avoir été envoyée avant l’arrivée de la demande, ni dans le futur. Donnez le jour de son envoi.</translation>
    </message>
    <message>
        <source>The answer can&apos;t have come before the question was sent, or in the future. Give the day on which it came, or leave it open.</source>
        <translation>La réponse ne peut pas être arrivée avant l’envoi de la question, ni dans le futur. Donnez le jour de son arrivée, ou laissez-le ouvert.</translation>
    </message>
    <message>
        <source>Say why the answer takes longer, in %1 to %2 characters.</source>
        <translation>Dites pourquoi la réponse prend plus de temps, en %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>The notice can&apos;t have been sent before the request came, or in the future. Give the day on which it was sent, or leave it open.</source>
        <translation>L’avis ne peut pas avoir été envoyé avant l’arrivée de la demande, ni dans le futur. Donnez le jour de son envoi, ou laissez-le ouvert.</translation>
    </message>
    <message>
        <source>A request can&apos;t have come in the future. Give the time at which it came.</source>
        <translation>Une demande ne peut pas être arrivée dans le futur. Donnez l’heure de son arrivée.</translation>
    </message>
    <message>
        <source>The internal target lies 0 to %1 working days before the end of the period.</source>
        <translation>La cible interne se situe 0 à %1 jours ouvrés avant la fin du délai.</translation>
    </message>
    <message>
        <source>A case has at most %1 questions to the person.</source>
        <translation>Un dossier compte au plus %1 questions à la personne.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing to keep.</source>
        <translation>Ce fichier est vide : il n’y a rien à conserver.</translation>
    </message>
    <message>
        <source>This file is too large. An attachment has at most %1.</source>
        <translation>Ce fichier est trop volumineux. Une pièce jointe a au plus %1.</translation>
    </message>
    <message>
        <source>The name of a profile has 1 to 80 characters.</source>
        <translation>Le nom d’un profil comporte de 1 à 80 caractères.</translation>
    </message>
    <message>
        <source>A profile is unlocked for 1 to 480 minutes.</source>
        <translation>Un profil se déverrouille pour 1 à 480 minutes.</translation>
    </message>
    <message>
        <source>Say in 10 to 500 characters what has to be changed. It goes on record.</source>
        <translation>Dites en 10 à 500 caractères ce qui doit être modifié. Ce texte est consigné.</translation>
    </message>
    <message>
        <source>This file is too large for a report. It may have 1 MiB.</source>
        <translation>Ce fichier est trop volumineux pour un rapport. Il peut faire 1 Mio au plus.</translation>
    </message>
    <message>
        <source>Type the name of the relay alone, such as smtp-relay.brevo.com.</source>
        <translation>Saisissez seulement le nom du relais, par exemple smtp-relay.brevo.com.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The user name must be one short line.</source>
        <translation>Le nom d’utilisateur doit être une seule ligne courte.</translation>
    </message>
    <message>
        <source>The name of the sender must be one line of at most %1 characters.</source>
        <translation>Le nom de l’expéditeur doit être une seule ligne de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose English or French.</source>
        <translation>Choisissez l’anglais ou le français.</translation>
    </message>
    <message>
        <source>Between 1 and %1 mails can leave in a minute.</source>
        <translation>De 1 à %1 messages peuvent partir par minute.</translation>
    </message>
    <message>
        <source>These certificates are too long. Leave only those of the relay&apos;s authority.</source>
        <translation>Ces certificats sont trop longs. Ne laissez que ceux de l’autorité du relais.</translation>
    </message>
    <message>
        <source>The password must be one line.</source>
        <translation>Le mot de passe doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>Type the password again: it is sent only to the relay that it was typed for.</source>
        <translation>Saisissez de nouveau le mot de passe : il n’est envoyé qu’au relais pour lequel il a été saisi.</translation>
    </message>
    <message>
        <source>Type the password of this user.</source>
        <translation>Saisissez le mot de passe de cet utilisateur.</translation>
    </message>
    <message>
        <source>Say what speaks against the change, in %1 to %2 characters.</source>
        <translation>Dites ce qui s’oppose au changement, en %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>This objection can&apos;t become that any more. Look at where it stands now.</source>
        <translation>Cette opposition ne peut plus prendre cet état. Regardez où elle en est.</translation>
    </message>
    <message>
        <source>Say what came of it, in at most %1 characters.</source>
        <translation>Dites ce qui en a résulté, en %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose a day from the publication, %1, until today.</source>
        <translation>Choisissez un jour entre la publication, le %1, et aujourd’hui.</translation>
    </message>
    <message>
        <source>The letter does not say that the person may lodge a complaint with a supervisory authority (article 12(4)).</source>
        <translation>La lettre n’indique pas que la personne peut introduire une réclamation auprès d’une autorité de contrôle (article 12, paragraphe 4).</translation>
    </message>
    <message>
        <source>The letter does not say that the person may seek a judicial remedy (article 12(4)).</source>
        <translation>La lettre n’indique pas que la personne peut former un recours juridictionnel (article 12, paragraphe 4).</translation>
    </message>
    <message>
        <source>The letter does not name the California Privacy Protection Agency or the Attorney General, where the person can complain.</source>
        <translation>La lettre ne mentionne ni la California Privacy Protection Agency ni l’Attorney General, auprès desquels la personne peut introduire une réclamation.</translation>
    </message>
    <message>
        <source>The letter names the GDPR, which is not the law of this case.</source>
        <translation>La lettre mentionne le RGPD, qui n’est pas la loi applicable à ce dossier.</translation>
    </message>
    <message>
        <source>Give the letter a subject: one line of 1 to %1 characters.</source>
        <translation>Donnez un objet à la lettre : une ligne de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>Write the letter in %1 to %2 characters.</source>
        <translation>Rédigez la lettre en %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>%1 has no name; it is known by its short name, “%2”.</source>
        <translation>%1 n’a pas de nom ; son nom court, « %2 », l’identifie.</translation>
    </message>
</context>
<context>
    <name>console::domain::BackupSettingsChange</name>
    <message>
        <source>Keep between %1 and %2 backups.</source>
        <translation>Gardez entre %1 et %2 sauvegardes.</translation>
    </message>
</context>
<context>
    <name>console::domain::Counter</name>
    <message>
        <source>A question to the person doesn&apos;t stop the 45 days (11 CCR 7021(b)).</source>
        <translation>Une question à la personne n’arrête pas les 45 jours (11 CCR 7021(b)).</translation>
    </message>
</context>
<context>
    <name>console::domain::EarlierNames</name>
    <message>
        <source>“%1” has the same short name, %2.</source>
        <translation>« %1 » a le même nom court, %2.</translation>
    </message>
    <message>
        <source>“%1” is in the listing already.</source>
        <translation>« %1 » est déjà dans la liste.</translation>
    </message>
    <message>
        <source>This name looks like “%1”, which is in the listing, too.</source>
        <translation>Ce nom ressemble à « %1 », qui est aussi dans la liste.</translation>
    </message>
</context>
<context>
    <name>console::domain::EntryCheck</name>
    <message>
        <source>“%1” is empty. Fill it in.</source>
        <translation>« %1 » est vide. Remplissez-le.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters. Shorten it to %3 at most.</source>
        <translation>« %1 » compte %2 caractères. Raccourcissez à %3 au plus.</translation>
    </message>
    <message>
        <source>“%1” holds characters that can&apos;t be seen, such as direction marks. Check that it reads as it is meant.</source>
        <translation>« %1 » contient des caractères invisibles, comme des marques de direction. Vérifiez qu’il se lit comme prévu.</translation>
    </message>
    <message>
        <source>The short name needs 2 to 64 lower-case letters, digits or hyphens.</source>
        <translation>Le nom court demande 2 à 64 minuscules, chiffres ou traits d’union.</translation>
    </message>
    <message>
        <source>“%1” is not a web address that begins with https://.</source>
        <translation>« %1 » n’est pas une adresse web qui commence par https://.</translation>
    </message>
    <message>
        <source>It is not recorded which categories of data this is about. Choose at least one.</source>
        <translation>Les catégories de données concernées ne sont pas indiquées. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>“%1” is no country code of ISO 3166-1.</source>
        <translation>« %1 » n’est pas un code de pays de l’ISO 3166-1.</translation>
    </message>
    <message>
        <source>No country is recorded, so nobody can tell whether data leaves the EEA.</source>
        <translation>Aucun pays n’est indiqué ; personne ne peut donc dire si des données quittent l’EEE.</translation>
    </message>
    <message>
        <source>Outside the EEA without a transfer mechanism. Choose one before this entry can be published.</source>
        <translation>Hors de l’EEE sans mécanisme de transfert. Choisissez-en un pour que cette entrée puisse être publiée.</translation>
    </message>
    <message>
        <source>No adequacy decision covers %1. Choose another transfer mechanism.</source>
        <translation>Aucune décision d’adéquation ne couvre %1. Choisissez un autre mécanisme de transfert.</translation>
    </message>
    <message>
        <source>The Data Privacy Framework covers the United States alone, not %1. Choose another transfer mechanism.</source>
        <translation>Le Data Privacy Framework ne couvre que les États-Unis, pas %1. Choisissez un autre mécanisme de transfert.</translation>
    </message>
    <message>
        <source>The international data transfer agreement covers data from the United Kingdom; for data from the EEA something else is needed besides.</source>
        <translation>L’accord international de transfert couvre les données du Royaume-Uni ; pour les données de l’EEE, il faut autre chose en plus.</translation>
    </message>
    <message>
        <source>There is no contact. Give an e-mail address or a postal address.</source>
        <translation>Il n’y a pas de contact. Donnez une adresse e-mail ou une adresse postale.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>« %1 » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The postal address of the contact is not recorded.</source>
        <translation>L’adresse postale du contact n’est pas indiquée.</translation>
    </message>
    <message>
        <source>It is not recorded that anybody has reviewed this entry.</source>
        <translation>Rien n’indique que quelqu’un a vérifié cette entrée.</translation>
    </message>
    <message>
        <source>The day of the review, %1, has not come yet.</source>
        <translation>Le jour de la vérification, le %1, n’est pas encore venu.</translation>
    </message>
    <message>
        <source>The last review was on %1, more than %2 months ago.</source>
        <translation>La dernière vérification date du %1, il y a plus de %2 mois.</translation>
    </message>
</context>
<context>
    <name>console::domain::Guards</name>
    <message>
        <source>The case is on legal hold. Release the hold first.</source>
        <translation>Le dossier est gelé pour des raisons juridiques. Levez d’abord le gel.</translation>
    </message>
    <message>
        <source>Nothing proves yet who asks. Check the identity first.</source>
        <translation>Rien ne prouve encore qui demande. Vérifiez d’abord l’identité.</translation>
    </message>
    <message>
        <source>The person was never asked who they are. Ask first (article 12(6)).</source>
        <translation>On n’a jamais demandé à la personne qui elle est. Demandez-le d’abord (article 12, § 6).</translation>
    </message>
    <message>
        <source>Say until when the person can answer.</source>
        <translation>Dites jusqu’à quand la personne peut répondre.</translation>
    </message>
    <message>
        <source>Only what we hold for somebody else is handed over. Say first that we are the processor here.</source>
        <translation>Seul ce que nous détenons pour autrui est transmis. Dites d’abord que nous sommes ici le sous-traitant.</translation>
    </message>
    <message>
        <source>Say which organization is the controller, and whom to write to there.</source>
        <translation>Dites quelle organisation est le responsable du traitement, et à qui y écrire.</translation>
    </message>
    <message>
        <source>Say first which data the request is about.</source>
        <translation>Dites d’abord sur quelles données porte la demande.</translation>
    </message>
    <message>
        <source>Make the tasks first.</source>
        <translation>Créez d’abord les tâches.</translation>
    </message>
    <message>
        <source>No recipient has still to answer.</source>
        <translation>Aucun destinataire ne doit encore répondre.</translation>
    </message>
    <message>
        <source>Recipients have still to answer: %1. Send the case to review without them, or wait.</source>
        <translation>Des destinataires doivent encore répondre : %1. Envoyez le dossier en relecture sans eux, ou attendez.</translation>
    </message>
    <message>
        <source>Still to be done, or to be called needless with a reason: %1.</source>
        <translation>Encore à faire, ou à déclarer inutile avec un motif : %1.</translation>
    </message>
    <message>
        <source>Still to be told of the request: %1.</source>
        <translation>Encore à informer de la demande : %1.</translation>
    </message>
    <message>
        <source>Somebody else has to decide than the person who prepared it.</source>
        <translation>Une autre personne que celle qui l’a préparé doit décider.</translation>
    </message>
    <message>
        <source>Say for each right what became of it.</source>
        <translation>Dites pour chaque droit ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>By what became of its rights this case ends as “%1”.</source>
        <translation>D’après ce qu’il est advenu de ses droits, ce dossier se termine à l’état « %1 ».</translation>
    </message>
    <message>
        <source>The cloud operator has not confirmed yet. Until then an erasure is fulfilled in part only.</source>
        <translation>L’opérateur du cloud n’a pas encore confirmé. Jusque-là, un effacement n’est satisfait qu’en partie.</translation>
    </message>
    <message>
        <source>The case has no day yet until which it is kept.</source>
        <translation>Le dossier n’a pas encore de jour jusqu’auquel il est conservé.</translation>
    </message>
    <message>
        <source>The clock of the service has jumped. For a day nothing is purged by what it says: a purge can&apos;t be undone.</source>
        <translation>L’horloge du service a sauté. Pendant un jour, rien n’est purgé sur sa foi : une purge est irréversible.</translation>
    </message>
    <message>
        <source>For each right a second person is needed: somebody else has to agree to the outcome that you recorded, or to close the case.</source>
        <translation>Chaque droit demande une deuxième personne : quelqu’un d’autre doit approuver l’issue que vous avez enregistrée, ou clore le dossier.</translation>
    </message>
    <message>
        <source>The person has answered every question who they are. Ask once more first, where doubt is left.</source>
        <translation>La personne a répondu à toutes les questions sur son identité. S’il reste un doute, posez-lui d’abord une nouvelle question.</translation>
    </message>
</context>
<context>
    <name>console::domain::IcsReader</name>
    <message>
        <source>it has no date (DTSTART).</source>
        <translation>il n’a pas de date (DTSTART).</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>il se termine avant de commencer.</translation>
    </message>
    <message>
        <source>its name (SUMMARY) needs 1 to %1 characters.</source>
        <translation>son nom (SUMMARY) demande 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>it has two of the same date.</source>
        <translation>il en a deux de la même date.</translation>
    </message>
    <message>
        <source>“%1” is no date of a whole day, such as 20261225.</source>
        <translation>« %1 » n’est pas la date d’un jour entier, comme 20261225.</translation>
    </message>
    <message>
        <source>The event in line %1 repeats by a rule. Export the calendar with each day as an event of its own.</source>
        <translation>L’événement à la ligne %1 se répète selon une règle. Exportez le calendrier avec chaque jour comme un événement à part.</translation>
    </message>
    <message>
        <source>give its end as a date (DTEND), not as a duration.</source>
        <translation>donnez sa fin comme une date (DTEND), pas comme une durée.</translation>
    </message>
    <message>
        <source>The file is cut off, or no calendar in .ics form. Export the calendar again.</source>
        <translation>Le fichier est tronqué, ou n’est pas un calendrier au format .ics. Exportez de nouveau le calendrier.</translation>
    </message>
</context>
<context>
    <name>console::domain::JsonEntries</name>
    <message>
        <source>Entry %1 is no object and is left out.</source>
        <translation>L’entrée %1 n’est pas un objet et est laissée de côté.</translation>
    </message>
    <message>
        <source>Entry %1, “%2” is not of the right type and is left out.</source>
        <translation>L’entrée %1, « %2 », n’est pas du bon type et est laissée de côté.</translation>
    </message>
    <message>
        <source>Entry %1 has a text of %2 characters, at most %3 can be read. It is left out.</source>
        <translation>L’entrée %1 a un texte de %2 caractères ; %3 au plus peuvent être lus. Elle est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>console::domain::ListingClock</name>
    <message>
        <source>The record goes to %1, but the clock of the service says %2. Days are counted by the clock: if it is wrong, set it right first.</source>
        <translation>Le registre va jusqu’au %1, mais l’horloge du service indique %2. Les jours se comptent selon l’horloge : si elle est fausse, réglez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>console::domain::Proposal</name>
    <message>
        <source>“%1” has the website of “%2”, which the file doesn&apos;t name. Is it the same under another name?</source>
        <translation>« %1 » a le site web de « %2 », que le fichier ne nomme pas. Est-ce le même sous un autre nom ?</translation>
    </message>
    <message>
        <source>“%1”: does “%2” mean %3?</source>
        <translation>« %1 » : « %2 » veut-il dire %3 ?</translation>
    </message>
</context>
<context>
    <name>console::domain::TableImport</name>
    <message>
        <source>The table has %1 columns. At most %2 can be read.</source>
        <translation>Le tableau a %1 colonnes. %2 au plus peuvent être lues.</translation>
    </message>
    <message>
        <source>“%1” stands there twice. The second column is left out.</source>
        <translation>« %1 » y figure deux fois. La seconde colonne est laissée de côté.</translation>
    </message>
    <message>
        <source>No column is the name, so no row can be read. Say which one it is.</source>
        <translation>Aucune colonne n’est le nom ; aucune ligne ne peut donc être lue. Dites laquelle c’est.</translation>
    </message>
    <message>
        <source>%1 has %2 cells where the table has %3 columns. It is left out.</source>
        <translation>%1 a %2 cellules alors que le tableau a %3 colonnes. La ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>%1 has a cell of %2 characters, at most %3 can be read. It is left out.</source>
        <translation>%1 a une cellule de %2 caractères ; %3 au plus peuvent être lus. La ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>%1: is the website https://%2?</source>
        <translation>%1 : le site web est-il https://%2 ?</translation>
    </message>
</context>
<context>
    <name>console::main::EmbeddedKeys</name>
    <message>
        <source>The keys are being changed already. Wait until that is done.</source>
        <translation>Les clés sont déjà en cours de changement. Attendez que ce soit fait.</translation>
    </message>
    <message>
        <source>There is no data on this computer yet, and no key.</source>
        <translation>Il n’y a encore ni données ni clé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the data on this computer first. Nothing was changed.</source>
        <translation>Ouvrez d’abord les données de cet ordinateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain. There is no passphrase to change.</source>
        <translation>La clé de vos données est dans le trousseau. Il n’y a pas de phrase secrète à changer.</translation>
    </message>
</context>
<context>
    <name>console::main::EmbeddedRestore</name>
    <message>
        <source>Open the backup first. Nothing was changed.</source>
        <translation>Ouvrez d’abord la sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A backup is being restored already. Wait until it is done.</source>
        <translation>Une sauvegarde est déjà en cours de restauration. Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Restoring was cancelled. Nothing was changed.</source>
        <translation>La restauration a été annulée. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>console::main::EmbeddedService</name>
    <message>
        <source>The service is starting. Try again in a moment. Nothing was changed.</source>
        <translation>Le service démarre. Réessayez dans un instant. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>console::models</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>adequacy</source>
        <translation>adéquation</translation>
    </message>
    <message>
        <source>DPF</source>
        <translation>DPF</translation>
    </message>
    <message>
        <source>SCC</source>
        <translation>CCT</translation>
    </message>
    <message>
        <source>IDTA</source>
        <translation>IDTA</translation>
    </message>
    <message>
        <source>BCR</source>
        <translation>BCR</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>no country recorded</source>
        <translation>aucun pays indiqué</translation>
    </message>
    <message>
        <source>EEA</source>
        <translation>EEE</translation>
    </message>
    <message>
        <source>%1 does not cover it</source>
        <translation>%1 ne le couvre pas</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Budget of this month</source>
        <translation>Budget du mois</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Jetons d’entrée</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Jetons de sortie</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, too fast</source>
        <translation>%1, trop vite</translation>
    </message>
    <message>
        <source>%1, nearly used up</source>
        <translation>%1, presque épuisé</translation>
    </message>
    <message>
        <source>%1, used up</source>
        <translation>%1, épuisé</translation>
    </message>
    <message>
        <source>%1 by the end of the month</source>
        <translation>%1 d’ici la fin du mois</translation>
    </message>
    <message>
        <source>invitation ends %1</source>
        <translation>invitation jusqu’au %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitation ends</source>
        <translation>Fin d’invitation</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Non invité</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>créée %1</translation>
    </message>
    <message>
        <source>Archived on %1</source>
        <translation>Archivée le %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Role in the workspace</source>
        <translation>Rôle dans l’espace de travail</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPD</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitation</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilité</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Objection to marketing</source>
        <translation>Opposition à la prospection</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Retrait du consentement</translation>
    </message>
    <message>
        <source>GDPR (European Union)</source>
        <translation>RGPD (Union européenne)</translation>
    </message>
    <message>
        <source>UK GDPR</source>
        <translation>RGPD britannique</translation>
    </message>
    <message>
        <source>CCPA (California)</source>
        <translation>CCPA (Californie)</translation>
    </message>
    <message>
        <source>DPO mailbox</source>
        <translation>Boîte du DPD</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>OpenDSR</source>
        <translation>OpenDSR</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Responsable du traitement</translation>
    </message>
    <message>
        <source>Processor for an organization</source>
        <translation>Sous-traitant d’une organisation</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore précisé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>France, Alsace-Moselle</source>
        <translation>France, Alsace-Moselle</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>Angleterre et pays de Galles</translation>
    </message>
    <message>
        <source>Asked while signed in</source>
        <translation>Demandé avec une session ouverte</translation>
    </message>
    <message>
        <source>Answered from the address itself</source>
        <translation>Répondu depuis l’adresse elle-même</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>D’une autre façon</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Satisfaite</translation>
    </message>
    <message>
        <source>Fulfilled in part</source>
        <translation>Partiellement satisfaite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Retirée par la personne</translation>
    </message>
    <message>
        <source>Nothing is held of the person (Art. 15(1))</source>
        <translation>Rien n’est détenu sur la personne (art. 15, § 1)</translation>
    </message>
    <message>
        <source>Manifestly unfounded (Art. 12(5))</source>
        <translation>Manifestement infondée (art. 12, § 5)</translation>
    </message>
    <message>
        <source>Excessive (Art. 12(5))</source>
        <translation>Excessive (art. 12, § 5)</translation>
    </message>
    <message>
        <source>Freedom of expression (Art. 17(3)(a))</source>
        <translation>Liberté d’expression (art. 17, § 3, a))</translation>
    </message>
    <message>
        <source>Legal obligation or public task (Art. 17(3)(b))</source>
        <translation>Obligation légale ou mission publique (art. 17, § 3, b))</translation>
    </message>
    <message>
        <source>Public health (Art. 17(3)(c))</source>
        <translation>Santé publique (art. 17, § 3, c))</translation>
    </message>
    <message>
        <source>Archiving and research (Art. 17(3)(d))</source>
        <translation>Archives et recherche (art. 17, § 3, d))</translation>
    </message>
    <message>
        <source>Legal claims (Art. 17(3)(e))</source>
        <translation>Droits en justice (art. 17, § 3, e))</translation>
    </message>
    <message>
        <source>Rights of others (Art. 15(4))</source>
        <translation>Droits d’autrui (art. 15, § 4)</translation>
    </message>
    <message>
        <source>Not portable (Art. 20(1))</source>
        <translation>Non portable (art. 20, § 1)</translation>
    </message>
    <message>
        <source>Compelling legitimate grounds (Art. 21(1))</source>
        <translation>Motifs légitimes impérieux (art. 21, § 1)</translation>
    </message>
    <message>
        <source>A law asks to keep it</source>
        <translation>Une loi impose de les conserver</translation>
    </message>
    <message>
        <source>The data are not about this person</source>
        <translation>Les données ne concernent pas cette personne</translation>
    </message>
    <message>
        <source>Another ground</source>
        <translation>Un autre motif</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, retirée</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 alerte</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>In the draft</source>
        <translation>Dans le brouillon</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Data processed</source>
        <translation>Données traitées</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>to be done at once</source>
        <translation>à faire immédiatement</translation>
    </message>
    <message>
        <source>internal target</source>
        <translation>cible interne</translation>
    </message>
    <message>
        <source>last day to answer</source>
        <translation>dernier jour pour répondre</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::models::ApiKeysModel</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
</context>
<context>
    <name>console::profiles</name>
    <message>
        <source>The file with your secrets is damaged. It was left as it is.</source>
        <translation>Le fichier de vos secrets est endommagé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Nothing was changed.</source>
        <translation>Cette phrase secrète n’est pas la bonne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your secrets are locked. Enter the passphrase first.</source>
        <translation>Vos secrets sont verrouillés. Saisissez d’abord la phrase secrète.</translation>
    </message>
    <message>
        <source>The file with your secrets asks for more memory or time than this program gives. It was left as it is.</source>
        <translation>Le fichier de vos secrets demande plus de mémoire ou de temps que ce programme n’en donne. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There is not enough memory to open your secrets.</source>
        <translation>La mémoire ne suffit pas pour ouvrir vos secrets.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose a PEM file with the certificate and its private key, or a PKCS#12 file.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Choisissez un fichier PEM avec le certificat et sa clé privée, ou un fichier PKCS#12.</translation>
    </message>
    <message>
        <source>There is a certificate in this file, but not its private key. Choose one that has both, such as a PKCS#12 file.</source>
        <translation>Il y a un certificat dans ce fichier, mais pas sa clé privée. Choisissez un fichier qui a les deux, comme un fichier PKCS#12.</translation>
    </message>
    <message>
        <source>The private key does not open with this passphrase.</source>
        <translation>La clé privée ne s’ouvre pas avec cette phrase secrète.</translation>
    </message>
    <message>
        <source>There is no certificate with its private key in this file.</source>
        <translation>Il n’y a pas de certificat avec sa clé privée dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose a PEM or DER file.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Choisissez un fichier PEM ou DER.</translation>
    </message>
    <message>
        <source>There are more than 20 certificates in this file. Choose one with the authority of your network alone.</source>
        <translation>Il y a plus de 20 certificats dans ce fichier. Choisissez-en un qui ne contient que l’autorité de votre réseau.</translation>
    </message>
    <message>
        <source>“%1” is no authority: it may not sign the certificates of servers. Choose the certificate of who signed it.</source>
        <translation>« %1 » n’est pas une autorité : elle ne peut pas signer les certificats de serveurs. Choisissez le certificat de l’autorité qui l’a signé.</translation>
    </message>
    <message>
        <source>The private key in this file belongs to another certificate.</source>
        <translation>La clé privée de ce fichier appartient à un autre certificat.</translation>
    </message>
    <message>
        <source>Enter the name of the proxy alone, such as proxy.example.com.</source>
        <translation>Saisissez seulement le nom du proxy, par exemple proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Saisissez le port du proxy, un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The user name for the proxy is at most 200 characters long and has no colon.</source>
        <translation>Le nom d’utilisateur pour le proxy comporte au plus 200 caractères et aucun deux-points.</translation>
    </message>
    <message>
        <source>The certificates in this file take more than 48 KiB. Choose one with the certificates that are needed alone.</source>
        <translation>Les certificats de ce fichier dépassent 48 Kio. Choisissez-en un qui ne contient que les certificats nécessaires.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The service inside this program can&apos;t be taken from another computer.</source>
        <translation>Le service de ce programme ne peut pas être repris d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>A colour is written like #0F766E.</source>
        <translation>Une couleur s’écrit comme #0F766E.</translation>
    </message>
    <message>
        <source>This is no file of profiles: “packmindProfiles” is missing in it. Choose one that was exported by this program.</source>
        <translation>Ce n’est pas un fichier de profils : « packmindProfiles » y manque. Choisissez-en un que ce programme a exporté.</translation>
    </message>
    <message>
        <source>“packmindProfiles” says that a newer version of this program wrote this file. Use that version to import it.</source>
        <translation>« packmindProfiles » indique qu’une version plus récente de ce programme a écrit ce fichier. Utilisez cette version pour l’importer.</translation>
    </message>
    <message>
        <source>“profiles” is no list in this file. Nothing was imported.</source>
        <translation>« profiles » n’est pas une liste dans ce fichier. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There are more than 500 profiles in this file. Nothing was imported.</source>
        <translation>Il y a plus de 500 profils dans ce fichier. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 is no profile.</source>
        <translation>%1 n’est pas un profil.</translation>
    </message>
    <message>
        <source>%1 looks like a secret, which a file of profiles must not hold. Take it out. Nothing was imported.</source>
        <translation>%1 ressemble à un secret, ce qu’un fichier de profils ne doit pas contenir. Retirez-le. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 is not as it has to be in this file. Nothing was imported.</source>
        <translation>%1 n’a pas la forme voulue dans ce fichier. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 stands twice in this file. Nothing was imported.</source>
        <translation>%1 figure deux fois dans ce fichier. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The passphrase is right, but this file is encrypted in a way that this program can&apos;t open. Export the certificate anew, with AES.</source>
        <translation>La phrase secrète est juste, mais ce fichier est chiffré d’une manière que ce programme ne peut pas ouvrir. Exportez de nouveau le certificat, avec AES.</translation>
    </message>
    <message>
        <source>The private key in this file is of a kind that this program can&apos;t show to a server. Choose a certificate with an RSA or an elliptic curve (EC) key.</source>
        <translation>La clé privée de ce fichier est d’un type que ce programme ne peut pas présenter à un serveur. Choisissez un certificat avec une clé RSA ou à courbe elliptique (EC).</translation>
    </message>
    <message>
        <source>This file does not open with this passphrase.</source>
        <translation>Ce fichier ne s’ouvre pas avec cette phrase secrète.</translation>
    </message>
    <message>
        <source>“%1” was valid until %2 and vouches for nobody any more. Choose the certificate that the authority of your network has now.</source>
        <translation>« %1 » était valable jusqu’au %2 et ne se porte plus garant de personne. Choisissez le certificat actuel de l’autorité de votre réseau.</translation>
    </message>
</context>
<context>
    <name>console::profiles::ProfileStore</name>
    <message>
        <source>The saved profiles could not be read, so nothing is saved over them.</source>
        <translation>Les profils enregistrés n’ont pas pu être lus ; rien n’est donc enregistré par-dessus.</translation>
    </message>
    <message>
        <source>The saved profiles in %1 are damaged. The file was left as it is.</source>
        <translation>Les profils enregistrés dans %1 sont endommagés. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The saved profiles could not be understood. The file is kept as %1.</source>
        <translation>Les profils enregistrés n’ont pas pu être compris. Le fichier est conservé sous %1.</translation>
    </message>
    <message>
        <source>The saved profiles were written by a newer version of this program. Use that version, or move %1 away.</source>
        <translation>Les profils enregistrés ont été écrits par une version plus récente de ce programme. Utilisez cette version, ou déplacez %1.</translation>
    </message>
    <message>
        <source>The profiles take more than 16 MiB together. Remove some, or the certificates in them. Nothing was saved.</source>
        <translation>Ensemble, les profils dépassent 16 Mio. Supprimez-en, ou retirez les certificats qu’ils contiennent. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>console::profiles::VaultStore::File</name>
    <message>
        <source>There is a file with your secrets already. Enter its passphrase.</source>
        <translation>Il existe déjà un fichier de vos secrets. Saisissez sa phrase secrète.</translation>
    </message>
</context>
<context>
    <name>console::profiles::key_errors</name>
    <message>
        <source>The key to your data is in a file that a passphrase opens, and that file can&apos;t be used. Put the file back, or use your recovery key, if you made one. Nothing was changed.</source>
        <translation>La clé de vos données est dans un fichier qu’une phrase secrète ouvre, et ce fichier est inutilisable. Remettez le fichier en place, ou utilisez votre clé de secours, si vous en avez créé une. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain of this computer, which is locked or does not answer. Unlock it and try again, or use your recovery key, if you made one. Nothing was changed.</source>
        <translation>La clé de vos données est dans le trousseau de cet ordinateur, qui est verrouillé ou ne répond pas. Déverrouillez-le et réessayez, ou utilisez votre clé de secours, si vous en avez créé une. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key to your data is in a file that a passphrase opens. Enter the passphrase. Nothing was changed.</source>
        <translation>La clé de vos données est dans un fichier qu’une phrase secrète ouvre. Saisissez la phrase secrète. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain of this computer. Use the keychain. Nothing was changed.</source>
        <translation>La clé de vos données est dans le trousseau de cet ordinateur. Utilisez le trousseau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer. Unlock it and try again. The key stays in the file that your passphrase opens; nothing was changed.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé ou ne répond pas. Déverrouillez-le et réessayez. La clé reste dans le fichier que votre phrase secrète ouvre ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The data on this computer is encrypted, and its key has to be kept: in the keychain, or in a file that a passphrase opens. Nothing was changed.</source>
        <translation>Les données de cet ordinateur sont chiffrées, et leur clé doit être conservée : dans le trousseau, ou dans un fichier qu’une phrase secrète ouvre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key to your data is not in the file that your passphrase opens. Put back the file that has it, or use your recovery key, if you made one. Nothing was changed.</source>
        <translation>La clé de vos données n’est pas dans le fichier que votre phrase secrète ouvre. Remettez en place le fichier qui la contient, ou utilisez votre clé de secours, si vous en avez créé une. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key to your data is not in this keychain. Use the keychain that has it, or your recovery key, if you made one. Nothing was changed.</source>
        <translation>La clé de vos données n’est pas dans ce trousseau. Utilisez le trousseau qui la contient, ou votre clé de secours, si vous en avez créé une. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key in the file that your passphrase opens belongs to another workspace. Put back the file that belongs to this data, or use your recovery key, if you made one. Nothing was changed.</source>
        <translation>La clé dans le fichier que votre phrase secrète ouvre appartient à un autre espace de travail. Remettez en place le fichier qui appartient à ces données, ou utilisez votre clé de secours, si vous en avez créé une. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key in the keychain belongs to another workspace. Use the keychain that belongs to this data, or your recovery key, if you made one. Nothing was changed.</source>
        <translation>La clé dans le trousseau appartient à un autre espace de travail. Utilisez le trousseau qui appartient à ces données, ou votre clé de secours, si vous en avez créé une. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>console::service</name>
    <message>
        <source>This backup was made by a newer version of the console. Install that version to restore it. Nothing was changed.</source>
        <translation>Cette sauvegarde a été faite par une version plus récente de la console. Installez cette version pour la restaurer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database in this backup is damaged. Use another backup. Nothing was changed.</source>
        <translation>La base de données de cette sauvegarde est endommagée. Utilisez une autre sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose a folder for backups, and name it with its whole path.</source>
        <translation>Choisissez un dossier pour les sauvegardes, et indiquez son chemin complet.</translation>
    </message>
    <message>
        <source>%1 is no file, so it can&apos;t be a backup. Choose the file of the backup.</source>
        <translation>%1 n’est pas un fichier et ne peut donc pas être une sauvegarde. Choisissez le fichier de la sauvegarde.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check that it is there, and its permissions.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifiez qu’il est là, et ses droits.</translation>
    </message>
    <message>
        <source>The key in this backup is damaged. Use another backup. Nothing was changed.</source>
        <translation>La clé de cette sauvegarde est endommagée. Utilisez une autre sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>Le dossier %1 n’est plus là.</translation>
    </message>
    <message>
        <source>Not all of %1 could be removed. Check the permissions of this folder and what is in it, then try again.</source>
        <translation>Tout %1 n’a pas pu être supprimé. Vérifiez les droits de ce dossier et de son contenu, puis réessayez.</translation>
    </message>
    <message>
        <source>This backup is incomplete: its end is missing. Use another copy of it.</source>
        <translation>Cette sauvegarde est incomplète : sa fin manque. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>Opening this file would take far more work than a backup of this console does, so it was not opened. Use another copy of the backup.</source>
        <translation>Ouvrir ce fichier demanderait bien plus de travail qu’une sauvegarde de cette console ; il n’a donc pas été ouvert. Utilisez une autre copie de la sauvegarde.</translation>
    </message>
    <message>
        <source>This file is not a backup of this console. Choose one whose name begins with packmind-backup.</source>
        <translation>Ce fichier n’est pas une sauvegarde de cette console. Choisissez-en un dont le nom commence par packmind-backup.</translation>
    </message>
    <message>
        <source>No backup can be made for this certificate. Choose one with an RSA or EC key.</source>
        <translation>Aucune sauvegarde ne peut être faite pour ce certificat. Choisissez-en un avec une clé RSA ou EC.</translation>
    </message>
    <message>
        <source>The Authorization header of this request is not of the kind Bearer.</source>
        <translation>L’en-tête Authorization de cette requête n’est pas de type Bearer.</translation>
    </message>
    <message>
        <source>Choose an organization first.</source>
        <translation>Choisissez d’abord une organisation.</translation>
    </message>
    <message>
        <source>You are signed in for another organization. Switch to this one first.</source>
        <translation>Vous êtes connecté à une autre organisation. Passez d’abord à celle-ci.</translation>
    </message>
    <message>
        <source>The body of this request is not application/json.</source>
        <translation>Le corps de cette requête n’est pas application/json.</translation>
    </message>
    <message>
        <source>The body of this request is not a JSON object: %1.</source>
        <translation>Le corps de cette requête n’est pas un objet JSON : %1.</translation>
    </message>
    <message>
        <source>This is not a date such as 2026-11-28.</source>
        <translation>Ce n’est pas une date comme 2026-11-28.</translation>
    </message>
    <message>
        <source>A listing can be written as markdown, csv, json or html.</source>
        <translation>Une liste peut être écrite en markdown, csv, json ou html.</translation>
    </message>
    <message>
        <source>A page has between 1 and 1,000 entries.</source>
        <translation>Une page compte entre 1 et 1 000 entrées.</translation>
    </message>
    <message>
        <source>This list can&apos;t be searched.</source>
        <translation>Cette liste ne permet pas la recherche.</translation>
    </message>
    <message>
        <source>Search for at most 200 characters.</source>
        <translation>Cherchez 200 caractères au plus.</translation>
    </message>
    <message>
        <source>This list can&apos;t be sorted like that.</source>
        <translation>Cette liste ne peut pas être triée ainsi.</translation>
    </message>
    <message>
        <source>This list can&apos;t be narrowed to an organization.</source>
        <translation>Cette liste ne peut pas être restreinte à une organisation.</translation>
    </message>
    <message>
        <source>This is not the id of an organization.</source>
        <translation>Ce n’est pas l’identifiant d’une organisation.</translation>
    </message>
    <message>
        <source>The If-Match header of this request is not a revision in quotes.</source>
        <translation>L’en-tête If-Match de cette requête n’est pas une révision entre guillemets.</translation>
    </message>
    <message>
        <source>This address does not know this method.</source>
        <translation>Cette adresse ne connaît pas cette méthode.</translation>
    </message>
    <message>
        <source>Backups hold the data of every workspace of this service. Only the operator of its first workspace can see and make them.</source>
        <translation>Les sauvegardes contiennent les données de tous les espaces de travail de ce service. Seul l’opérateur de son premier espace de travail peut les voir et en faire.</translation>
    </message>
    <message>
        <source>Give the day on which it happened: not before the request came, and not in the future.</source>
        <translation>Donnez le jour où cela s’est passé : pas avant l’arrivée de la demande, ni dans le futur.</translation>
    </message>
    <message>
        <source>Say in at most %1 characters what shows that it was done, or why it is needless.</source>
        <translation>Dites en %1 caractères au plus ce qui montre que c’est fait, ou pourquoi c’est inutile.</translation>
    </message>
    <message>
        <source>This has at most %1 characters.</source>
        <translation>Ceci compte %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Choisissez au moins un droit.</translation>
    </message>
    <message>
        <source>A request can&apos;t have come in the future. Give the time at which it came.</source>
        <translation>Une demande ne peut pas être arrivée dans le futur. Donnez l’heure de son arrivée.</translation>
    </message>
    <message>
        <source>The last day for an answer can&apos;t lie before the question.</source>
        <translation>Le dernier jour pour répondre ne peut pas précéder la question.</translation>
    </message>
    <message>
        <source>Write what the person was asked, in %1 to %2 characters.</source>
        <translation>Écrivez ce qui a été demandé à la personne, en %1 à %2 caractères.</translation>
    </message>
    <message>
        <source>Say in %1 to %2 characters why the case is put on hold, or no longer is.</source>
        <translation>Dites en %1 à %2 caractères pourquoi le dossier est gelé, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>Choose somebody who works on data requests here.</source>
        <translation>Choisissez quelqu’un qui traite les demandes de droits ici.</translation>
    </message>
    <message>
        <source>This case is closed, so it stays as it is. Open it again first, with the reason.</source>
        <translation>Ce dossier est clos ; il reste donc tel quel. Rouvrez-le d’abord, avec le motif.</translation>
    </message>
    <message>
        <source>Choose among the rights that are asked for in this case.</source>
        <translation>Choisissez parmi les droits demandés dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no such case in this workspace.</source>
        <translation>Ce dossier n’existe pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>The listing has no such version.</source>
        <translation>La liste n’a pas cette version.</translation>
    </message>
    <message>
        <source>No version of the listing is in force.</source>
        <translation>Aucune version de la liste n’est en vigueur.</translation>
    </message>
    <message>
        <source>A text of this draft is longer than %1 characters.</source>
        <translation>Un texte de ce brouillon dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Each entry needs a short name of its own, of 2 to 64 lower-case letters, digits and hyphens.</source>
        <translation>Chaque entrée demande son propre nom court, de 2 à 64 minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>A listing has at most %1 entries.</source>
        <translation>Une liste compte %1 entrées au plus.</translation>
    </message>
    <message>
        <source>The listing has no version %1.</source>
        <translation>La liste n’a pas de version %1.</translation>
    </message>
    <message>
        <source>There is no draft of the listing.</source>
        <translation>Il n’y a pas de brouillon de la liste.</translation>
    </message>
    <message>
        <source>The service counts connection tests itself. Leave them out.</source>
        <translation>Le service compte lui-même les tests de connexion. Laissez-les de côté.</translation>
    </message>
    <message>
        <source>The password that is set now does not open it: it was made with another one.</source>
        <translation>Le mot de passe défini à présent ne l’ouvre pas : elle a été faite avec un autre.</translation>
    </message>
    <message>
        <source>It opens, but holds another number of rows than were put into it.</source>
        <translation>Elle s’ouvre, mais contient un autre nombre de lignes que ce qui y a été mis.</translation>
    </message>
    <message>
        <source>Nobody asks for a copy in this case.</source>
        <translation>Personne ne demande de copie dans ce dossier.</translation>
    </message>
    <message>
        <source>Make the copy while the case is worked on: move it to “%1” first.</source>
        <translation>Faites la copie pendant que le dossier est traité : passez-le d’abord à « %1 ».</translation>
    </message>
    <message>
        <source>Nothing proves yet who asks. Check the identity first.</source>
        <translation>Rien ne prouve encore qui demande. Vérifiez d’abord l’identité.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Passwords have at most 1,024 characters. This one is longer.</source>
        <translation>Un mot de passe compte 1 024 caractères au plus. Celui-ci est plus long.</translation>
    </message>
    <message>
        <source>This is the last operator. Make someone else an operator first.</source>
        <translation>C’est le dernier opérateur. Nommez d’abord une autre personne opérateur.</translation>
    </message>
    <message>
        <source>Nobody can change their own role. Ask another operator to do it.</source>
        <translation>Personne ne peut changer son propre rôle. Demandez-le à un autre opérateur.</translation>
    </message>
    <message>
        <source>What is asked for can be corrected before the work has begun, and no longer for a right that was decided on, extended or asked about.</source>
        <translation>L’objet de la demande peut être corrigé avant le début du travail, et ne peut plus l’être pour un droit décidé, prolongé ou en attente de précisions.</translation>
    </message>
    <message>
        <source>It was proved that who asks has the address as it is. Check first who asks once more, then correct the address.</source>
        <translation>Il a été prouvé que la personne qui demande possède l’adresse actuelle. Vérifiez d’abord de nouveau qui demande, puis corrigez l’adresse.</translation>
    </message>
    <message>
        <source>Say in 1 to %1 characters what has to be done.</source>
        <translation>Dites en 1 à %1 caractères ce qui est à faire.</translation>
    </message>
    <message>
        <source>Give the day until which it is to be done: not before the request came.</source>
        <translation>Indiquez le jour limite : pas avant l’arrivée de la demande.</translation>
    </message>
    <message>
        <source>Not all of the file has come. Send it once more.</source>
        <translation>Le fichier n’est pas arrivé en entier. Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Ce message n’existe pas.</translation>
    </message>
    <message>
        <source>(a link that only the recipient sees)</source>
        <translation>(un lien que seul le destinataire voit)</translation>
    </message>
    <message>
        <source>Notices can be written as csv or json.</source>
        <translation>Les avis peuvent être écrits en csv ou en json.</translation>
    </message>
    <message>
        <source>Choose one of these calendars: %1.</source>
        <translation>Choisissez l’un de ces calendriers : %1.</translation>
    </message>
    <message>
        <source>This calendar was withdrawn. Choose another one.</source>
        <translation>Ce calendrier a été retiré. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What version %1 of the calendar said is not kept here. Count the dates of the case anew.</source>
        <translation>Ce que disait la version %1 du calendrier n’est pas conservé ici. Recalculez les dates du dossier.</translation>
    </message>
    <message>
        <source>This is masked. Show the person first, or leave it as it was.</source>
        <translation>Ceci est masqué. Affichez d’abord la personne, ou laissez-le tel quel.</translation>
    </message>
    <message>
        <source>Nobody is known to have said what became of this right. Record it first.</source>
        <translation>On ne sait pas qui a indiqué la suite donnée à ce droit. Enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>Somebody else has to agree than the person who recorded the outcome.</source>
        <translation>Une autre personne que celle qui a enregistré l’issue doit l’approuver.</translation>
    </message>
    <message>
        <source>Addresses are masked in this text, and would be lost. Show the person first, or leave the text as it was.</source>
        <translation>Des adresses sont masquées dans ce texte et seraient perdues. Affichez d’abord la personne, ou laissez le texte tel qu’il était.</translation>
    </message>
    <message>
        <source>An objection that you raise yourself is received today.</source>
        <translation>Une opposition que vous formez vous-même est reçue aujourd’hui.</translation>
    </message>
    <message>
        <source>This address is subscribed already, or has been asked.</source>
        <translation>Cette adresse est déjà abonnée, ou la question lui a été posée.</translation>
    </message>
    <message>
        <source>This person administers the organization, and is told anyway.</source>
        <translation>Cette personne administre l’organisation et est informée de toute façon.</translation>
    </message>
    <message>
        <source>(a code that only the recipient sees)</source>
        <translation>(un code que seul le destinataire voit)</translation>
    </message>
    <message>
        <source>Nothing changed with this version.</source>
        <translation>Rien n’a changé avec cette version.</translation>
    </message>
    <message>
        <source>This version was withdrawn, or another one has taken its place.</source>
        <translation>Cette version a été retirée, ou une autre l’a remplacée.</translation>
    </message>
    <message>
        <source>Choose English or French.</source>
        <translation>Choisissez l’anglais ou le français.</translation>
    </message>
    <message>
        <source>Set a mail relay first.</source>
        <translation>Définissez d’abord un relais de messagerie.</translation>
    </message>
    <message>
        <source>The time limit was extended already. That is possible once.</source>
        <translation>Le délai a déjà été prolongé. Cela n’est possible qu’une fois.</translation>
    </message>
    <message>
        <source>Say in %1 to %2 characters why there is doubt who asks.</source>
        <translation>Indiquez en %1 à %2 caractères pourquoi l’identité du demandeur est incertaine.</translation>
    </message>
    <message>
        <source>Write what is asked, or why more time is needed, in %1 to %2 characters.</source>
        <translation>Indiquez en %1 à %2 caractères ce qui est demandé, ou pourquoi un délai supplémentaire est nécessaire.</translation>
    </message>
    <message>
        <source>Choose the task of the recipient whom this letter goes to.</source>
        <translation>Choisissez la tâche du destinataire auquel cette lettre est adressée.</translation>
    </message>
    <message>
        <source>Say whether the request is complex, or whether there are very many.</source>
        <translation>Indiquez si la demande est complexe ou si les demandes sont très nombreuses.</translation>
    </message>
    <message>
        <source>There is no such letter in this case.</source>
        <translation>Ce dossier ne contient pas cette lettre.</translation>
    </message>
    <message>
        <source>Another letter that does the same is on its way. See what becomes of it first.</source>
        <translation>Une autre lettre ayant le même effet est en cours d’envoi. Attendez de savoir ce qu’elle devient.</translation>
    </message>
    <message>
        <source>(a letter that is shown in its case)</source>
        <translation>(une lettre affichée dans son dossier)</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>%1 addresses were added for this organization within a day. Add the others tomorrow, or ask who publishes the listing to add them.</source>
        <translation>%1 adresses ont été ajoutées pour cette organisation en un jour. Ajoutez les autres demain, ou demandez à qui publie la liste de les ajouter.</translation>
    </message>
    <message>
        <source>Not confirmed within %1 days.</source>
        <translation>Non confirmée en %1 jours.</translation>
    </message>
</context>
<context>
    <name>console::service::Activation</name>
    <message>
        <source>This invitation is unknown or was used already.</source>
        <translation>Cette invitation est inconnue ou a déjà été utilisée.</translation>
    </message>
    <message>
        <source>This invitation has ended. Ask for a new one.</source>
        <translation>Cette invitation a pris fin. Demandez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>console::service::ApiKeys</name>
    <message>
        <source>You have no such API key.</source>
        <translation>Vous n’avez pas cette clé d’API.</translation>
    </message>
    <message>
        <source>This is not a sign-in code.</source>
        <translation>Ce n’est pas un code de connexion.</translation>
    </message>
    <message>
        <source>This sign-in code is unknown or was used already.</source>
        <translation>Ce code de connexion est inconnu ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This sign-in code has ended. Make a new one.</source>
        <translation>Ce code de connexion a pris fin. Créez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>console::service::Authentication</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Personne n’est connecté. Connectez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>console::service::Backups</name>
    <message>
        <source>The folder for backups is set in the configuration of this server, and can only be changed there.</source>
        <translation>Le dossier des sauvegardes est défini dans la configuration de ce serveur, et ne peut être changé que là.</translation>
    </message>
    <message>
        <source>Choose a folder outside the data of the service: what happens to them would happen to the backups too.</source>
        <translation>Choisissez un dossier hors des données du service : ce qui leur arriverait arriverait aussi aux sauvegardes.</translation>
    </message>
    <message>
        <source>A backup is being made already. Wait until it is done, or cancel it.</source>
        <translation>Une sauvegarde est déjà en cours. Attendez qu’elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>This backup is not being made any more.</source>
        <translation>Cette sauvegarde n’est plus en cours.</translation>
    </message>
</context>
<context>
    <name>console::service::Calendars</name>
    <message>
        <source>Name the calendar, in at most %1 characters.</source>
        <translation>Donnez un nom au calendrier, de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>There is a calendar of that name. Import a newer version of it instead.</source>
        <translation>Un calendrier porte déjà ce nom. Importez-en plutôt une version plus récente.</translation>
    </message>
    <message>
        <source>A workspace has at most %1 imported calendars. Import a newer version of one of them instead.</source>
        <translation>Un espace de travail compte au plus %1 calendriers importés. Importez plutôt une version plus récente de l’un d’eux.</translation>
    </message>
    <message>
        <source>There is no such imported calendar in this workspace.</source>
        <translation>Cet espace de travail n’a pas de tel calendrier importé.</translation>
    </message>
    <message>
        <source>The days in this file are those that the calendar has already.</source>
        <translation>Les jours de ce fichier sont ceux que le calendrier a déjà.</translation>
    </message>
</context>
<context>
    <name>console::service::DataRequestWork</name>
    <message>
        <source>This right is not asked for here.</source>
        <translation>Ce droit n’est pas demandé ici.</translation>
    </message>
    <message>
        <source>Say what became of a right once the case is assessed.</source>
        <translation>Dites ce qu’il est advenu d’un droit une fois le dossier évalué.</translation>
    </message>
    <message>
        <source>This case has no such task.</source>
        <translation>Ce dossier n’a pas cette tâche.</translation>
    </message>
    <message>
        <source>This case has no such question.</source>
        <translation>Ce dossier n’a pas cette question.</translation>
    </message>
    <message>
        <source>The time limit was extended already. That is possible once.</source>
        <translation>Le délai a déjà été prolongé. C’est possible une fois.</translation>
    </message>
    <message>
        <source>There is no other case of this number. Write it such as DSR-2026-0001.</source>
        <translation>Il n’y a pas d’autre dossier de ce numéro. Écrivez-le comme DSR-2026-0001.</translation>
    </message>
    <message>
        <source>Say in %1 to %2 characters why it is corrected.</source>
        <translation>Dites en %1 à %2 caractères le motif de la correction.</translation>
    </message>
    <message>
        <source>Nothing here is another than what is recorded.</source>
        <translation>Rien ici ne diffère de ce qui est enregistré.</translation>
    </message>
    <message>
        <source>This task follows from the case. Only what somebody added has a title, an assignee and a day.</source>
        <translation>Cette tâche découle du dossier. Seule une tâche ajoutée par une personne a un intitulé, une personne chargée et un jour limite.</translation>
    </message>
    <message>
        <source>Say in %1 to %2 characters why it is counted anew.</source>
        <translation>Dites en %1 à %2 caractères pourquoi les dates sont recalculées.</translation>
    </message>
    <message>
        <source>The case is counted with the newest version of its calendar already.</source>
        <translation>Le dossier est déjà calculé avec la version la plus récente de son calendrier.</translation>
    </message>
    <message>
        <source>The calendar has changed once more. Look at the dates again.</source>
        <translation>Le calendrier a encore changé. Regardez de nouveau les dates.</translation>
    </message>
</context>
<context>
    <name>console::service::DataRequests</name>
    <message>
        <source>Choose the day on which the period begins, or a later one.</source>
        <translation>Choisissez le jour où commence la période, ou un jour ultérieur.</translation>
    </message>
</context>
<context>
    <name>console::service::IdempotencyTable</name>
    <message>
        <source>An Idempotency-Key has at most 255 characters.</source>
        <translation>Une Idempotency-Key compte 255 caractères au plus.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request.</source>
        <translation>Cette Idempotency-Key a été utilisée pour une autre requête.</translation>
    </message>
    <message>
        <source>The first request with this Idempotency-Key has not ended yet.</source>
        <translation>La première requête avec cette Idempotency-Key n’est pas encore terminée.</translation>
    </message>
</context>
<context>
    <name>console::service::IdentityCodes</name>
    <message>
        <source>A code has %1 letters and digits, such as %2.</source>
        <translation>Un code comporte %1 lettres et chiffres, par exemple : %2.</translation>
    </message>
    <message>
        <source>No code is open in this case any more. Send a new one.</source>
        <translation>Plus aucun code n’est valable dans ce dossier. Envoyez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>console::service::Invite</name>
    <message>
        <source>Choose admin or member.</source>
        <translation>Choisissez administrateur ou membre.</translation>
    </message>
</context>
<context>
    <name>console::service::LeftLetter</name>
    <message>
        <source>Nothing is left to extend.</source>
        <translation>Il n’y a plus rien à prolonger.</translation>
    </message>
    <message>
        <source>This case has no such task.</source>
        <translation>Ce dossier n’a pas cette tâche.</translation>
    </message>
</context>
<context>
    <name>console::service::Letters</name>
    <message>
        <source>There is no such letter in this case.</source>
        <translation>Ce dossier ne contient pas cette lettre.</translation>
    </message>
    <message>
        <source>This letter is not in the outbox any more. Write a new one.</source>
        <translation>Cette lettre ne se trouve plus dans la boîte d’envoi. Écrivez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This mail waits, is being sent, or has left.</source>
        <translation>Ce message attend, est en cours d’envoi ou est parti.</translation>
    </message>
</context>
<context>
    <name>console::service::ListingDrafts</name>
    <message>
        <source>There is a draft of the listing already. Go on with that one.</source>
        <translation>Il existe déjà un brouillon de la liste. Continuez avec celui-là.</translation>
    </message>
</context>
<context>
    <name>console::service::ListingNotices</name>
    <message>
        <source>The listing has no such version.</source>
        <translation>La liste n’a pas cette version.</translation>
    </message>
    <message>
        <source>Set a mail relay first.</source>
        <translation>Définissez d’abord un relais de messagerie.</translation>
    </message>
</context>
<context>
    <name>console::service::ListingObjections</name>
    <message>
        <source>There is no such objection.</source>
        <translation>Cette opposition n’existe pas.</translation>
    </message>
    <message>
        <source>You can withdraw this objection; others decide on it.</source>
        <translation>Vous pouvez retirer cette opposition ; la décision revient à d’autres.</translation>
    </message>
</context>
<context>
    <name>console::service::ListingSubscribers</name>
    <message>
        <source>Set a mail relay first.</source>
        <translation>Définissez d’abord un relais de messagerie.</translation>
    </message>
    <message>
        <source>Choose English or French.</source>
        <translation>Choisissez l’anglais ou le français.</translation>
    </message>
    <message>
        <source>There is no such subscription.</source>
        <translation>Cet abonnement n’existe pas.</translation>
    </message>
    <message>
        <source>This subscription has ended already.</source>
        <translation>Cet abonnement a déjà pris fin.</translation>
    </message>
    <message>
        <source>No subscription has this code. Copy it from the answer as it stands there.</source>
        <translation>Aucun abonnement n’a ce code. Copiez-le de la réponse tel qu’il s’y trouve.</translation>
    </message>
    <message>
        <source>Asked for by an answer to a mail.</source>
        <translation>Demandé en réponse à un message.</translation>
    </message>
</context>
<context>
    <name>console::service::LlmUsageRecords</name>
    <message>
        <source>These are more than %1 rows. Send them in parts.</source>
        <translation>Cela fait plus de %1 lignes. Envoyez-les en plusieurs parties.</translation>
    </message>
    <message>
        <source>There is no organization with this id for which you can state usage.</source>
        <translation>Aucune organisation de cet identifiant pour laquelle vous pouvez indiquer une consommation.</translation>
    </message>
    <message>
        <source>A row before this one is about the same hour and model. Make them one.</source>
        <translation>Une ligne précédente porte sur la même heure et le même modèle. Réunissez-les.</translation>
    </message>
    <message>
        <source>With this row a sum would be too large to be exact.</source>
        <translation>Avec cette ligne, une somme serait trop grande pour être exacte.</translation>
    </message>
</context>
<context>
    <name>console::service::MailRelaySettings</name>
    <message>
        <source>These are no certificates. Paste them as PEM, from -----BEGIN CERTIFICATE----- on.</source>
        <translation>Ce ne sont pas des certificats. Collez-les en PEM, à partir de -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Set a mail relay first.</source>
        <translation>Définissez d’abord un relais de messagerie.</translation>
    </message>
</context>
<context>
    <name>console::service::Mails</name>
    <message>
        <source>Set a mail relay first.</source>
        <translation>Définissez d’abord un relais de messagerie.</translation>
    </message>
    <message>
        <source>This mail waits, is being sent, or has left.</source>
        <translation>Ce message attend, est en cours d’envoi ou est parti.</translation>
    </message>
    <message>
        <source>The link in this mail leads nowhere any more. Make a new one: invite the person again, or have them ask for a new password.</source>
        <translation>Le lien de ce message ne mène plus nulle part. Créez-en un nouveau : réinvitez la personne, ou faites-lui demander un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>What this mail tells of was withdrawn, or its recipient is told no more.</source>
        <translation>Ce que ce message annonce a été retiré, ou son destinataire n’est plus informé.</translation>
    </message>
    <message>
        <source>This case has changed since the letter was written. Write a new letter.</source>
        <translation>Ce dossier a changé depuis la rédaction de la lettre. Rédigez une nouvelle lettre.</translation>
    </message>
</context>
<context>
    <name>console::service::Organizations</name>
    <message>
        <source>No organization has this name.</source>
        <translation>Aucune organisation ne porte ce nom.</translation>
    </message>
    <message>
        <source>This organization is archived already.</source>
        <translation>Cette organisation est déjà archivée.</translation>
    </message>
    <message>
        <source>This organization is not archived, so there is nothing to restore.</source>
        <translation>Cette organisation n’est pas archivée ; il n’y a donc rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>console::service::PasswordReset</name>
    <message>
        <source>This link is unknown or was used already.</source>
        <translation>Ce lien est inconnu ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This link has ended. Ask for a new one.</source>
        <translation>Ce lien a pris fin. Demandez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>console::service::ProtectionCheck</name>
    <message>
        <source>The stored data are those of every workspace of this service. Only people of its first workspace can have them checked.</source>
        <translation>Les données conservées sont celles de tous les espaces de travail de ce service. Seules les personnes de son premier espace de travail peuvent les faire contrôler.</translation>
    </message>
    <message>
        <source>There is no such file in the folder that it was made in. It may have been moved, or the folder is not there at the moment.</source>
        <translation>Ce fichier n’existe pas dans le dossier où il a été créé. Il a peut-être été déplacé, ou le dossier n’est pas accessible en ce moment.</translation>
    </message>
    <message>
        <source>The file has another size than when it was made.</source>
        <translation>Le fichier n’a plus la taille qu’il avait à sa création.</translation>
    </message>
    <message>
        <source>It is too large to be opened in passing; it was opened when it was made.</source>
        <translation>Il est trop volumineux pour être ouvert au passage ; il a été ouvert à sa création.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read, or is not in the encrypted form that it was made in.</source>
        <translation>Le fichier est illisible, ou n’a pas la forme chiffrée dans laquelle il a été créé.</translation>
    </message>
    <message>
        <source>There is no password for backups that could be used, so it was not opened.</source>
        <translation>Aucun mot de passe des sauvegardes n’était utilisable : il n’a pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>console::service::RequestAttachments</name>
    <message>
        <source>A case has at most %1 attachments.</source>
        <translation>Un dossier a au plus %1 pièces jointes.</translation>
    </message>
    <message>
        <source>This is no piece of that file: its number or its size is not right.</source>
        <translation>Ce n’est pas un morceau de ce fichier : son numéro ou sa taille ne convient pas.</translation>
    </message>
    <message>
        <source>The file was changed while it was sent. Send it once more.</source>
        <translation>Le fichier a été modifié pendant l’envoi. Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file has no such piece.</source>
        <translation>Le fichier n’a pas ce morceau.</translation>
    </message>
    <message>
        <source>Begin with the first piece: that the file is taken goes on the record.</source>
        <translation>Commencez par le premier morceau : le téléchargement du fichier est consigné.</translation>
    </message>
    <message>
        <source>The case is on hold: nothing of it is removed until the hold is released.</source>
        <translation>Le dossier est gelé : rien n’en est supprimé avant la levée du gel.</translation>
    </message>
</context>
<context>
    <name>console::service::RequestCopy</name>
    <message>
        <source>A package has to be a zip file with all of it encrypted with AES-256.</source>
        <translation>Un paquet doit être un fichier zip entièrement chiffré avec AES-256.</translation>
    </message>
    <message>
        <source>The package is not there any more: it is kept for %1 days. Make it anew.</source>
        <translation>Le paquet n’existe plus : il est conservé pendant %1 jours. Créez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>console::service::Router</name>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
</context>
<context>
    <name>console::service::SignIn</name>
    <message>
        <source>You do not belong to this organization.</source>
        <translation>Vous ne faites pas partie de cette organisation.</translation>
    </message>
</context>
<context>
    <name>console::service::SignUp</name>
    <message>
        <source>Sign-up is closed on this service. Ask someone who is in it for an invitation.</source>
        <translation>L’inscription est fermée sur ce service. Demandez une invitation à une personne qui y a un compte.</translation>
    </message>
    <message>
        <source>This address has an account already. Sign in with it.</source>
        <translation>Cette adresse a déjà un compte. Connectez-vous avec lui.</translation>
    </message>
    <message>
        <source>This address was invited already. Open the link of the invitation to join.</source>
        <translation>Cette adresse a déjà été invitée. Ouvrez le lien de l’invitation pour l’accepter.</translation>
    </message>
</context>
<context>
    <name>console::service::SubscriptionLinks</name>
    <message>
        <source>Asked for by the link in a mail.</source>
        <translation>Demandé par le lien d’un message.</translation>
    </message>
</context>
<context>
    <name>console::service::TrustRequests</name>
    <message>
        <source>Ask for the SOC 2 report or for the data protection officer.</source>
        <translation>Demandez le rapport SOC 2, ou écrivez au délégué à la protection des données.</translation>
    </message>
    <message>
        <source>You do not belong to this organization.</source>
        <translation>Vous ne faites pas partie de cette organisation.</translation>
    </message>
</context>
<context>
    <name>console::service::WorkspaceSettings</name>
    <message>
        <source>Choose operator, DPO, editor, auditor or none.</source>
        <translation>Choisissez opérateur, DPD, éditeur, auditeur ou aucun rôle.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>Cette personne n’existe pas dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>console::service::key_errors</name>
    <message>
        <source>The data on this computer is there, but the file with its key, %1, is missing. Put it back, or restore a backup if you have one. Nothing was changed.</source>
        <translation>Les données de cet ordinateur sont là, mais le fichier qui contient leur clé, %1, est absent. Remettez-le à sa place, ou restaurez une sauvegarde si vous en avez une. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file with the key to your data, %1, is damaged. Put a copy of it back, or restore a backup if you have one. It was left as it is.</source>
        <translation>Le fichier qui contient la clé de vos données, %1, est endommagé. Remettez-en une copie à sa place, ou restaurez une sauvegarde si vous en avez une. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file with the key to your data, %1, was written by a newer version of this program. Update the console. Nothing was changed.</source>
        <translation>Le fichier qui contient la clé de vos données, %1, a été écrit par une version plus récente de ce programme. Mettez la console à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The data is written under its new key, but the files could not be put into place in %1. Check the free space and the permissions of this folder, then start the console again: nothing is lost.</source>
        <translation>Les données sont écrites sous leur nouvelle clé, mais les fichiers n’ont pas pu être mis en place dans %1. Vérifiez l’espace libre et les droits d’accès de ce dossier, puis redémarrez la console : rien n’est perdu.</translation>
    </message>
    <message>
        <source>No recovery key was made for this data. Nothing was changed.</source>
        <translation>Aucune clé de secours n’a été créée pour ces données. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another workspace. Nothing was changed.</source>
        <translation>Cette clé de secours est celle d’un autre espace de travail. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This recovery key is no longer valid: it was removed, or a newer one was made. Use the newest one. Nothing was changed.</source>
        <translation>Cette clé de secours n’est plus valide : elle a été supprimée, ou une plus récente a été créée. Utilisez la plus récente. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>console::ui</name>
    <message>
        <source>Kept here</source>
        <translation>Tenu ici</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non tenu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>Voir ce qui a été constaté</translation>
    </message>
    <message>
        <source>SOC 2 report requested</source>
        <translation>Rapport SOC 2 demandé</translation>
    </message>
    <message>
        <source>Message to the DPO</source>
        <translation>Message au DPD</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Statut HTTP : %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Champ : %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête : %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Détail : %1</translation>
    </message>
    <message>
        <source>User interface, network, database access</source>
        <translation>Interface, réseau, accès à la base de données</translation>
    </message>
    <message>
        <source>TLS, certificates, encryption</source>
        <translation>TLS, certificats, chiffrement</translation>
    </message>
    <message>
        <source>Passwords in the system&apos;s keychain</source>
        <translation>Mots de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>The keychain of GNOME, for QtKeychain</source>
        <translation>Le trousseau de GNOME, pour QtKeychain</translation>
    </message>
    <message>
        <source>Storage on this computer</source>
        <translation>Stockage sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keys from passwords</source>
        <translation>Clés dérivées des mots de passe</translation>
    </message>
    <message>
        <source>Reading HTTP requests</source>
        <translation>Lecture des requêtes HTTP</translation>
    </message>
    <message>
        <source>Results without exceptions</source>
        <translation>Résultats sans exceptions</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propre au profil</translation>
    </message>
</context>
<context>
    <name>console::ui::AboutDialog</name>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Packmind Cloud Console %1
Qt %2, %3
%4, %5</source>
        <translation>Packmind Cloud Console %1
Qt %2, %3
%4, %5</translation>
    </message>
    <message>
        <source>About Packmind Cloud Console</source>
        <translation>À propos de Packmind Cloud Console</translation>
    </message>
    <message>
        <source>Packmind Cloud Console</source>
        <translation>Packmind Cloud Console</translation>
    </message>
    <message>
        <source>Version %1 · Apache License 2.0</source>
        <translation>Version %1 · Licence Apache 2.0</translation>
    </message>
    <message>
        <source>Organizations, members, sub-processors and the promises about data, from one window.</source>
        <translation>Organisations, membres, sous-traitants ultérieurs et engagements sur les données, dans une seule fenêtre.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>Copier les détails de version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>console::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Filter by person, action, organization…</source>
        <translation>Filtrer par personne, action, organisation…</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 sur %n entrée</numerusform>
            <numerusform>%1 sur %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Loading the activity…</source>
        <translation>Chargement de l’activité…</translation>
    </message>
    <message>
        <source>Verifying needs the role of operator, DPO or auditor.</source>
        <translation>La vérification exige le rôle d’opérateur, de DPD ou d’auditeur.</translation>
    </message>
    <message>
        <source>Who did what, when. Entries can&apos;t be changed or removed.</source>
        <translation>Qui a fait quoi, et quand. Les entrées ne peuvent être ni modifiées ni retirées.</translation>
    </message>
    <message>
        <source>Activity is shown to operators, DPOs and auditors, and to the admins of an organization.</source>
        <translation>L’activité est visible pour les opérateurs, les DPD et les auditeurs, ainsi que pour les administrateurs d’une organisation.</translation>
    </message>
    <message>
        <source>The activity could not be loaded.</source>
        <translation>L’activité n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every change is recorded here.</source>
        <translation>Il ne s’est encore rien passé. Chaque modification est consignée ici.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The chain could not be verified.</source>
        <translation>La chaîne n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Entry number %1 does not fit.</source>
        <translation>L’entrée n° %1 ne concorde pas.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(ies) before it fit. From there on the record was changed outside of this program; do not rely on what follows.</source>
        <translation>
            <numerusform>Avant elle, %n entrée concorde. À partir de là, l’activité a été modifiée hors de ce programme ; ne vous fiez pas à la suite.</numerusform>
            <numerusform>Avant elle, %n entrées concordent. À partir de là, l’activité a été modifiée hors de ce programme ; ne vous fiez pas à la suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entry(ies) fit.</source>
        <translation>
            <numerusform>%n entrée vérifiée, tout concorde.</numerusform>
            <numerusform>%n entrées vérifiées, tout concorde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, removed from the middle or put in between. The last checksum is %1…</source>
        <translation>Rien n’a été modifié, retiré au milieu ni intercalé. La dernière somme de contrôle est %1…</translation>
    </message>
    <message>
        <source>Who did what, when, in what is %1. Entries can&apos;t be changed or removed.</source>
        <translation>Qui a fait quoi, et quand, dans ce qui est conservé %1. Les entrées ne peuvent être ni modifiées ni retirées.</translation>
    </message>
</context>
<context>
    <name>console::ui::AddedTaskForm</name>
    <message>
        <source>For what follows from nothing else here. The answer to the person does not wait for it.</source>
        <translation>Pour ce qui ne découle de rien d’autre ici. La réponse à la personne ne l’attend pas.</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Until (optional)</source>
        <translation>Jusqu’au (facultatif)</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Such as the number of a ticket. A task that is not needed says here why.</source>
        <translation>Par exemple un numéro de ticket. Pour une tâche inutile, indiquez ici pourquoi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keep the task</source>
        <translation>Enregistrer la tâche</translation>
    </message>
    <message>
        <source>%1: a task</source>
        <translation>%1 : une tâche</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Ajouter la tâche</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Personne chargée</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Kept in %1: %2.</source>
        <translation>Enregistré dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>console::ui::AddressForm</name>
    <message>
        <source>Connect to another address</source>
        <translation>Se connecter à une autre adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A Packmind that you host yourself, or a team service. Connections are encrypted; http is possible only to this computer.</source>
        <translation>Un Packmind que vous hébergez vous-même, ou un service d’équipe. Les connexions sont chiffrées ; http n’est possible que vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>Proxy et certificats…</translation>
    </message>
</context>
<context>
    <name>console::ui::AnswerForm</name>
    <message>
        <source>An answer that suffices came on</source>
        <translation>Réponse suffisante reçue le</translation>
    </message>
    <message>
        <source>Left empty, the question stays open.</source>
        <translation>Si ce champ reste vide, la question reste ouverte.</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Réponse attendue jusqu’au</translation>
    </message>
    <message>
        <source>%1: the answer</source>
        <translation>%1 : la réponse</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>The answer is kept in %1.</source>
        <translation>La réponse est enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>console::ui::ApiKeyForm</name>
    <message>
        <source>Sign in with an API key</source>
        <translation>Se connecter avec une clé d’API</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Sign in through the browser</source>
        <translation>Se connecter par le navigateur</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>It opens one organization, until it expires. It is kept with your other secrets.</source>
        <translation>Elle ouvre une seule organisation, jusqu’à son expiration. Elle est conservée avec vos autres secrets.</translation>
    </message>
</context>
<context>
    <name>console::ui::ApiKeyPane</name>
    <message>
        <source>Revoke this key</source>
        <translation>Révoquer cette clé</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clé pour %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>This key was revoked. It opens nothing any more.</source>
        <translation>Cette clé a été révoquée. Elle n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>A key that is not needed, or that somebody else may know, is best revoked.</source>
        <translation>Mieux vaut révoquer une clé qui ne sert pas, ou qu’une autre personne peut connaître.</translation>
    </message>
    <message>
        <source>This key is revoked already.</source>
        <translation>Cette clé est déjà révoquée.</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Révoquer cette clé ?</translation>
    </message>
    <message>
        <source>Programs that use it are signed out of “%1” at once. It cannot be made valid again.</source>
        <translation>Les programmes qui l’utilisent sont aussitôt déconnectés de « %1 ». Elle ne peut pas redevenir valide.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Type the name of the organization</source>
        <translation>Saisissez le nom de l’organisation</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Ce profil est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>console::ui::ApiKeysSection</name>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>A key signs a program in as you, in one organization, for 90 days</source>
        <translation>Une clé connecte un programme en votre nom, dans une seule organisation, pendant 90 jours</translation>
    </message>
    <message>
        <source>Filter by organization or state…</source>
        <translation>Filtrer par organisation ou état…</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clé</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys</source>
        <translation>
            <numerusform>%1 sur %n clé</numerusform>
            <numerusform>%1 sur %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>Créer une clé d’API</translation>
    </message>
    <message>
        <source>Loading the keys…</source>
        <translation>Chargement des clés…</translation>
    </message>
    <message>
        <source>Revoke this key…</source>
        <translation>Révoquer cette clé…</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Ce profil est en lecture seule.</translation>
    </message>
    <message>
        <source>(no longer a member)</source>
        <translation>(n’en est plus membre)</translation>
    </message>
    <message>
        <source>A key needs an organization.</source>
        <translation>Une clé a besoin d’une organisation.</translation>
    </message>
    <message>
        <source>This server keeps no list of API keys and can&apos;t revoke them.</source>
        <translation>Ce serveur ne tient pas de liste des clés d’API et ne peut pas les révoquer.</translation>
    </message>
    <message>
        <source>The keys could not be loaded.</source>
        <translation>Les clés n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>API keys stand here, once you have made one for a program that works in your name.</source>
        <translation>Les clés d’API apparaissent ici dès que vous en avez créé une pour un programme qui travaille en votre nom.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>The key is shown only now.</source>
        <translation>La clé n’est affichée que maintenant.</translation>
    </message>
    <message>
        <source>It is valid until %1. Copy it to where it is needed; it can&apos;t be shown again.</source>
        <translation>Elle est valide jusqu’au %1. Copiez-la là où elle doit servir ; elle ne peut pas être affichée de nouveau.</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>The key was copied.</source>
        <translation>La clé a été copiée.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The key was revoked. It does not work any more.</source>
        <translation>La clé a été révoquée. Elle ne fonctionne plus.</translation>
    </message>
</context>
<context>
    <name>console::ui::AttachmentsPane</name>
    <message>
        <source>%1: attachments</source>
        <translation>%1 : pièces jointes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading the attachments…</source>
        <translation>Lecture des pièces jointes…</translation>
    </message>
    <message>
        <source>The attachments could not be read.</source>
        <translation>Les pièces jointes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Files that belong to the case. The console never opens one: it saves it where you say. They are kept encrypted, and go when the case is purged.</source>
        <translation>Fichiers qui font partie du dossier. La console n’en ouvre aucun : elle les enregistre où vous l’indiquez. Ils sont conservés chiffrés et disparaissent quand le dossier est purgé.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Enregistrer %1 sous…</translation>
    </message>
    <message>
        <source>Attachments are for operators and DPOs of this workspace.</source>
        <translation>Les pièces jointes sont réservées aux opérateurs et aux DPD de cet espace de travail.</translation>
    </message>
    <message>
        <source>That it was taken goes on the record.</source>
        <translation>Le téléchargement est consigné.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>File of the case</source>
        <translation>Fichier du dossier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>Up to %1, and %n file(s) in a case. What kind it is, is told by its content.</source>
        <translation>
            <numerusform>Jusqu’à %1, et %n fichier par dossier. Le type est déterminé d’après le contenu.</numerusform>
            <numerusform>Jusqu’à %1, et %n fichiers par dossier. Le type est déterminé d’après le contenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Add the file</source>
        <translation>Ajouter le fichier</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Sent %1 of %2.</source>
        <translation>Envoyé : %1 sur %2.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>The file goes for good. That it was there, and its hash, stay on the record.</source>
        <translation>Le fichier disparaît définitivement. La trace de sa présence et son empreinte restent consignées.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Fetched %1 of %2.</source>
        <translation>Reçu : %1 sur %2.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>The case is purged: nothing is left that could be changed.</source>
        <translation>Le dossier est purgé : il n’en reste rien qui puisse être modifié.</translation>
    </message>
    <message>
        <source>The case is closed. Reopen it first.</source>
        <translation>Le dossier est clos. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>The case has as many attachments as it can.</source>
        <translation>Le dossier a le nombre maximal de pièces jointes.</translation>
    </message>
    <message>
        <source>The case is closed: what belongs to it stays until it is purged.</source>
        <translation>Le dossier est clos : ce qui en fait partie reste jusqu’à la purge.</translation>
    </message>
    <message>
        <source>The case is on hold: nothing of it is removed until the hold is released.</source>
        <translation>Le dossier est gelé : rien n’en est supprimé avant la levée du gel.</translation>
    </message>
</context>
<context>
    <name>console::ui::AttestationPane</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Privacy at %1</source>
        <translation>Confidentialité chez %1</translation>
    </message>
    <message>
        <source>For %1. Say what you have looked up, such as in the contract. It stands on the card with your name.</source>
        <translation>Pour %1. Indiquez ce que vous avez vérifié, par exemple dans le contrat. La déclaration figure sur la fiche avec votre nom.</translation>
    </message>
    <message>
        <source>What is stated so far is about another server: %1.</source>
        <translation>La déclaration actuelle porte sur un autre serveur : %1.</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Prompts are stored</source>
        <translation>Prompts conservés</translation>
    </message>
    <message>
        <source>Prompts are used for training</source>
        <translation>Prompts utilisés pour l’entraînement</translation>
    </message>
    <message>
        <source>Where the models run</source>
        <translation>Lieu d’exécution des modèles</translation>
    </message>
    <message>
        <source>Leave it empty where it is not known.</source>
        <translation>Laissez vide si ce n’est pas connu.</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Où c’est écrit</translation>
    </message>
    <message>
        <source>A web address, or a document with its section.</source>
        <translation>Une adresse web, ou un document et sa section.</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>After a year the card asks to look again.</source>
        <translation>Après un an, la fiche demande de vérifier de nouveau.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Enregistrer la déclaration</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the statement back</source>
        <translation>Retirer la déclaration</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choisissez oui ou non.</translation>
    </message>
    <message>
        <source>The statement on %1 is saved.</source>
        <translation>La déclaration sur %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The statement on %1 is taken back.</source>
        <translation>La déclaration sur %1 est retirée.</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>%1 stated something else meanwhile.</source>
        <translation>Entre-temps, %1 a déclaré autre chose.</translation>
    </message>
    <message>
        <source>The statement was taken back meanwhile.</source>
        <translation>Entre-temps, la déclaration a été retirée.</translation>
    </message>
    <message>
        <source>“%1”. Saving again puts yours in its place.</source>
        <translation>« %1 ». Si vous enregistrez de nouveau, la vôtre la remplace.</translation>
    </message>
    <message>
        <source>Saving again states it anew.</source>
        <translation>Si vous enregistrez de nouveau, elle est rétablie.</translation>
    </message>
</context>
<context>
    <name>console::ui::BackupReport</name>
    <message>
        <source>Made so far</source>
        <translation>Sauvegardes effectuées</translation>
    </message>
    <message>
        <source>State of the backups</source>
        <translation>État des sauvegardes</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Annuler la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is being cancelled…</source>
        <translation>Annulation de la sauvegarde…</translation>
    </message>
    <message>
        <source>If this computer were lost, the last backup and its password would bring everything back on another one, up to the moment when it was made. It has to be somewhere else then: choose a folder that is not only on this computer.</source>
        <translation>Si cet ordinateur était perdu, la dernière sauvegarde et son mot de passe permettraient de tout retrouver sur un autre, jusqu’au moment où elle a été faite. Elle doit alors se trouver ailleurs : choisissez un dossier qui n’est pas seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>If this computer were lost now, no backup would bring the data back.</source>
        <translation>Si cet ordinateur était perdu maintenant, aucune sauvegarde ne rendrait les données.</translation>
    </message>
    <message>
        <source>No backup was made on %1.</source>
        <translation>Aucune sauvegarde n’a été faite le %1.</translation>
    </message>
</context>
<context>
    <name>console::ui::BackupSettingsPane</name>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Password for backups</source>
        <translation>Mot de passe des sauvegardes</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>À la main seulement</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Sauvegardes à conserver</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>When the console is closed then, the backup is made at its next start.</source>
        <translation>Si la console est fermée à ce moment-là, la sauvegarde est faite à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Older ones that the console made in the folder are removed.</source>
        <translation>Les plus anciennes que la console a créées dans ce dossier sont supprimées.</translation>
    </message>
    <message>
        <source>One is set. Backups that were made with it keep it when you enter another.</source>
        <translation>Un mot de passe est défini. Les sauvegardes faites avec lui le gardent si vous en saisissez un autre.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Keep it apart from the backups: nobody can open them without it.</source>
        <translation>
            <numerusform>Au moins %n caractère. Gardez-le à l’écart des sauvegardes : sans lui, personne ne peut les ouvrir.</numerusform>
            <numerusform>Au moins %n caractères. Gardez-le à l’écart des sauvegardes : sans lui, personne ne peut les ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is set in the configuration of the server.</source>
        <translation>Le dossier est défini dans la configuration du serveur.</translation>
    </message>
    <message>
        <source>Set in the configuration of the server.</source>
        <translation>Défini dans la configuration du serveur.</translation>
    </message>
    <message>
        <source>Better on another disk than the data, or one that is copied elsewhere.</source>
        <translation>De préférence sur un autre disque que les données, ou sur un disque copié ailleurs.</translation>
    </message>
    <message>
        <source>Choose a folder that backups are kept in.</source>
        <translation>Choisissez un dossier où conserver les sauvegardes.</translation>
    </message>
    <message>
        <source>Choose a password for backups. Without it nobody can open them.</source>
        <translation>Choisissez un mot de passe pour les sauvegardes. Sans lui, personne ne peut les ouvrir.</translation>
    </message>
    <message>
        <source>Save and back up</source>
        <translation>Enregistrer et sauvegarder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>console::ui::BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Loading the backups…</source>
        <translation>Chargement des sauvegardes…</translation>
    </message>
    <message>
        <source>Encrypted copies of all data</source>
        <translation>Copies chiffrées de toutes les données</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>When and where…</source>
        <translation>Quand et où…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>This server offers no backups that the console could make.</source>
        <translation>Ce serveur ne propose pas de sauvegardes à faire depuis la console.</translation>
    </message>
    <message>
        <source>Only the operator of this workspace sees and makes backups.</source>
        <translation>Seul l’opérateur de cet espace de travail voit et fait les sauvegardes.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Ce profil est en lecture seule.</translation>
    </message>
    <message>
        <source>What holds now is not loaded yet.</source>
        <translation>L’état actuel n’est pas encore chargé.</translation>
    </message>
    <message>
        <source>A backup is restored on the computer that the service runs on.</source>
        <translation>Une sauvegarde se restaure sur l’ordinateur où tourne le service.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
    <message>
        <source>The backups could not be loaded.</source>
        <translation>Les sauvegardes n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>The backup was made, opened again, and is whole: %1</source>
        <translation>La sauvegarde a été faite, rouverte, et elle est entière : %1</translation>
    </message>
    <message>
        <source>The backup was cancelled. No file is left of it.</source>
        <translation>La sauvegarde a été annulée. Il n’en reste aucun fichier.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>The settings of backups are saved.</source>
        <translation>Les réglages des sauvegardes sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>console::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>console::ui::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>console::ui::Breadcrumb</name>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Back to %1 (%2)</source>
        <translation>Retour à %1 (%2)</translation>
    </message>
</context>
<context>
    <name>console::ui::BrowserForm</name>
    <message>
        <source>Sign in through the browser</source>
        <translation>Se connecter par le navigateur</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Code from the web page</source>
        <translation>Code de la page web</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Only where the page shows one and nothing happens here.</source>
        <translation>Seulement si la page en montre un et que rien ne se passe ici.</translation>
    </message>
    <message>
        <source>Paste the code that the web page shows, or sign in there.</source>
        <translation>Collez le code que montre la page web, ou connectez-vous sur cette page.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Ouvrez cette adresse vous-même : %1</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Aucune connexion n’a eu lieu.</translation>
    </message>
    <message>
        <source>Exchanging the code…</source>
        <translation>Échange du code…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>Your browser opens the web page of this server. Sign in there as you always do; the page hands a code over, and you confirm here that it is you. It opens one organization.</source>
        <translation>Votre navigateur ouvre la page web de ce serveur. Connectez-vous-y comme d’habitude ; la page transmet un code, et vous confirmez ici que c’est bien vous. Il ouvre une seule organisation.</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Est-ce bien vous ?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in as %1 at %2? It lasts until %3.</source>
        <translation>Se connecter en tant que %1 à %2 ? La session dure jusqu’au %3.</translation>
    </message>
    <message>
        <source>Waiting for the code: %1 left.</source>
        <translation>En attente du code : encore %1.</translation>
    </message>
</context>
<context>
    <name>console::ui::BudgetPane</name>
    <message>
        <source>A budget warns. It can&apos;t stop calls: they are made elsewhere and only counted here.</source>
        <translation>Un budget avertit. Il ne peut pas arrêter les appels : ils sont faits ailleurs et seulement comptés ici.</translation>
    </message>
    <message>
        <source>Tokens a month</source>
        <translation>Jetons par mois</translation>
    </message>
    <message>
        <source>Input and output together. Months are those of %1.</source>
        <translation>Entrée et sortie ensemble. Les mois sont ceux de %1.</translation>
    </message>
    <message>
        <source>Save the budget</source>
        <translation>Enregistrer le budget</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <translation>Définir le budget</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the budget</source>
        <translation>Retirer le budget</translation>
    </message>
    <message>
        <source>Only the operator of this workspace and admins of the organization set its budget.</source>
        <translation>Seuls l’opérateur de cet espace de travail et les administrateurs de l’organisation définissent son budget.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Used this month</source>
        <translation>Utilisés ce mois-ci</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Not on the first day of a month</source>
        <translation>Pas le premier jour d’un mois</translation>
    </message>
    <message>
        <source>Write a whole number of tokens, such as 30,000,000.</source>
        <translation>Saisissez un nombre entier de jetons, par exemple 30 000 000.</translation>
    </message>
    <message>
        <source>The budget of %1 is set.</source>
        <translation>Le budget de %1 est défini.</translation>
    </message>
    <message>
        <source>%1 has no budget any more.</source>
        <translation>%1 n’a plus de budget.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
</context>
<context>
    <name>console::ui::CalendarsPane</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Reading the calendars…</source>
        <translation>Lecture des calendriers…</translation>
    </message>
    <message>
        <source>The calendars could not be read.</source>
        <translation>Les calendriers n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Days on which no time limit ends. A case keeps the version of the calendar that it was counted with: what is changed here changes no date of it.</source>
        <translation>Jours où aucun délai ne prend fin. Un dossier conserve la version du calendrier avec laquelle il a été calculé : ce qui est modifié ici ne change aucune de ses dates.</translation>
    </message>
    <message>
        <source>Of this program</source>
        <translation>De ce programme</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1 has no day after %2.</source>
        <translation>%1 n’a aucun jour après %2.</translation>
    </message>
    <message>
        <source>A time limit that needs a later one can&apos;t be counted with it. Import a newer version.</source>
        <translation>Un délai qui en demande un plus tardif ne peut pas être calculé avec lui. Importez une version plus récente.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Offer %1 again</source>
        <translation>Proposer de nouveau %1</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 is offered again.</source>
        <translation>%1 est de nouveau proposé.</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>New cases can&apos;t be counted with it any more. Cases that are, stay as they are.</source>
        <translation>Les nouveaux dossiers ne pourront plus être calculés avec lui. Ceux qui le sont restent tels quels.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n more years</source>
        <translation>
            <numerusform>encore %n année</numerusform>
            <numerusform>encore %n années</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, from %1 to %2.</source>
        <translation>
            <numerusform>%n jour, de %1 à %2.</numerusform>
            <numerusform>%n jours, de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fall on a day that has another one.</source>
        <translation>
            <numerusform>%n d’entre eux tombe un jour qui en a un autre.</numerusform>
            <numerusform>%n d’entre eux tombent un jour qui en a un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importer d’un fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Such as Bavaria</source>
        <translation>Par exemple Bavière</translation>
    </message>
    <message>
        <source>Calendar of public holidays</source>
        <translation>Calendrier de jours fériés</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>An .ics file with whole days, and without rules that repeat them</source>
        <translation>Un fichier .ics de journées entières, sans règles qui les répètent</translation>
    </message>
    <message>
        <source>Keep the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Un nouveau calendrier</translation>
    </message>
    <message>
        <source>%1: another name or version</source>
        <translation>%1 : autre nom ou version</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB. Export fewer years.</source>
        <translation>Le fichier dépasse %1 Kio. Exportez moins d’années.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Give it another name, or choose a file.</source>
        <translation>Donnez-lui un autre nom ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 est importé.</translation>
    </message>
    <message>
        <source>Far fewer days than in other years: %1.</source>
        <translation>Bien moins de jours que les autres années : %1.</translation>
    </message>
    <message>
        <source>Look whether those years are whole. A last day that falls on a holiday which is missing comes out too early.</source>
        <translation>Vérifiez que ces années sont complètes. Un dernier jour qui tombe sur un jour férié absent du fichier est fixé trop tôt.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisissez un pays</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Choisissez un pays.</translation>
    </message>
</context>
<context>
    <name>console::ui::CaseForm</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Somebody else changed this case meanwhile. What you typed is still here: look at it once more, then save it again.</source>
        <translation>Quelqu’un d’autre a modifié ce dossier entre-temps. Votre saisie est toujours là : relisez-la, puis enregistrez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>console::ui::CaseLetters</name>
    <message>
        <source>The letters of this case could not be read.</source>
        <translation>Les lettres de ce dossier n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>console::ui::CasePane</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Retour au dossier</translation>
    </message>
</context>
<context>
    <name>console::ui::CaseSelection</name>
    <message numerus="yes">
        <source>%n cases chosen</source>
        <translation>
            <numerusform>%n dossier choisi</numerusform>
            <numerusform>%n dossiers choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>Les faire passer à</translation>
    </message>
    <message>
        <source>Each follows its own rules: what can&apos;t move, stays, and says why.</source>
        <translation>Chacun suit ses propres règles : ce qui ne peut pas avancer reste en place, avec la raison.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cases</source>
        <translation>
            <numerusform>Faire passer %n dossier</numerusform>
            <numerusform>Faire passer %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a state</source>
        <translation>Choisir un état</translation>
    </message>
    <message>
        <source>%1 (for %2 of %3)</source>
        <translation>%1 (pour %2 sur %3)</translation>
    </message>
    <message>
        <source>Choose first which state they are to go to.</source>
        <translation>Choisissez d’abord l’état auquel les faire passer.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste en place</translation>
    </message>
</context>
<context>
    <name>console::ui::CaseView</name>
    <message>
        <source>Reading the case…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Modifier les détails…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Demander…</translation>
    </message>
    <message>
        <source>Ask the person…</source>
        <translation>Interroger la personne…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>The case is being read.</source>
        <translation>Le dossier est en cours de lecture.</translation>
    </message>
    <message>
        <source>The case could not be read.</source>
        <translation>Le dossier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The case is closed. Reopen it first.</source>
        <translation>Le dossier est clos. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>The time limit can be extended once only (Art. 12(3)).</source>
        <translation>Le délai ne peut être prolongé qu’une fois (art. 12, § 3).</translation>
    </message>
    <message>
        <source>The case is purged: nothing is left that could be changed.</source>
        <translation>Le dossier est purgé : il n’en reste rien qui puisse être modifié.</translation>
    </message>
    <message>
        <source>What became of a right is said while the case is assessed, worked on or reviewed.</source>
        <translation>La suite donnée à un droit s’indique pendant l’évaluation, le traitement ou la relecture du dossier.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Purge %1?</source>
        <translation>Purger %1 ?</translation>
    </message>
    <message>
        <source>Address, texts and attachments go for good. What stays: number, kind, dates, outcome, ground, and who worked on it.</source>
        <translation>L’adresse, les textes et les pièces jointes sont supprimés pour de bon. Restent : le numéro, le type, les dates, l’issue, le motif et qui a traité le dossier.</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purger</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Type the number of the case</source>
        <translation>Saisissez le numéro du dossier</translation>
    </message>
    <message>
        <source>%1 is given to nobody.</source>
        <translation>Le dossier %1 n’est confié à personne.</translation>
    </message>
    <message>
        <source>%1 is given to %2.</source>
        <translation>Le dossier %1 est confié à %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are linked.</source>
        <translation>Les dossiers %1 et %2 sont liés.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Son message</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>that this was shown to you just now</source>
        <translation>que ces données viennent de vous être montrées</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 texte</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Purged on %1 by %2.</source>
        <translation>Purgé le %1 par %2.</translation>
    </message>
    <message>
        <source>It was closed on %1 and kept for %2. %3 went.</source>
        <translation>Il a été clos le %1 et conservé pendant %2. Supprimé : %3.</translation>
    </message>
    <message>
        <source>as long as it is on legal hold</source>
        <translation>tant que dure le gel</translation>
    </message>
    <message>
        <source>until %1, which is %2 after it was closed. Then the service purges it.</source>
        <translation>jusqu’au %1, soit %2 après la clôture. Le service le purge ensuite.</translation>
    </message>
    <message>
        <source>for %1 after it is closed, then the service purges it</source>
        <translation>pendant %1 après la clôture, puis le service le purge</translation>
    </message>
    <message>
        <source>Put on hold on %1 by %2</source>
        <translation>Gelé le %1 par %2</translation>
    </message>
    <message>
        <source>Released on %1 by %2</source>
        <translation>Gel levé le %1 par %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Décisions antérieures</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <translation>%1 le %2 par %3</translation>
    </message>
    <message>
        <source>Retention and hold</source>
        <translation>Conservation et gel</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Gel juridique</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>Lever le gel…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Geler…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Legal date</source>
        <translation>Date légale</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>proved: %1, by %2</source>
        <translation>prouvée : %1, par %2</translation>
    </message>
    <message>
        <source>not proved yet</source>
        <translation>pas encore prouvée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Afficher la personne</translation>
    </message>
    <message>
        <source>Nothing personal is left in a purged case.</source>
        <translation>Un dossier purgé ne contient plus rien de personnel.</translation>
    </message>
    <message>
        <source>Addresses are shown to operators and DPOs of this workspace.</source>
        <translation>Les adresses sont visibles pour les opérateurs et les DPD de cet espace de travail.</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Chargé du dossier : %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Chargé du dossier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Données visées</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore précisé</translation>
    </message>
    <message>
        <source>We hold them as</source>
        <translation>Détenues comme</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Responsable du traitement</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>%1, target %2 working days before</source>
        <translation>%1, cible %2 jours ouvrés avant</translation>
    </message>
    <message>
        <source>Copy of the data…</source>
        <translation>Copie des données…</translation>
    </message>
    <message>
        <source>Preview the erasure…</source>
        <translation>Aperçu de l’effacement…</translation>
    </message>
    <message>
        <source>goes on in place of this one</source>
        <translation>se poursuit à la place de celui-ci</translation>
    </message>
    <message>
        <source>is a duplicate of this one</source>
        <translation>est un doublon de celui-ci</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>lié</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Rights and dates</source>
        <translation>Droits et dates</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Update a task</source>
        <translation>Mettre à jour une tâche</translation>
    </message>
    <message>
        <source>Questions to the person</source>
        <translation>Questions à la personne</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>posée le %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>réponse le %1</translation>
    </message>
    <message>
        <source>no answer yet, the clock stands still</source>
        <translation>pas encore de réponse, le délai est suspendu</translation>
    </message>
    <message>
        <source>The answer…</source>
        <translation>La réponse…</translation>
    </message>
    <message>
        <source>The answer to: %1</source>
        <translation>La réponse à : %1</translation>
    </message>
    <message>
        <source>Only cases of this person</source>
        <translation>Dossiers de cette personne uniquement</translation>
    </message>
    <message>
        <source>Other cases of this person</source>
        <translation>Autres dossiers de cette personne</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Lier %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Attachments…</source>
        <translation>Pièces jointes…</translation>
    </message>
    <message>
        <source>Save deadlines as calendar…</source>
        <translation>Enregistrer les échéances en calendrier…</translation>
    </message>
    <message>
        <source>The case is closed: no clock runs any more.</source>
        <translation>Le dossier est clos : plus aucun délai ne court.</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>Enregistrer les échéances</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Ajouter une tâche…</translation>
    </message>
    <message>
        <source>It is not known who recorded this outcome. Record it once more.</source>
        <translation>On ne sait pas qui a enregistré cette issue. Enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>You recorded this outcome, so somebody else has to agree to it.</source>
        <translation>Vous avez enregistré cette issue ; quelqu’un d’autre doit donc l’approuver.</translation>
    </message>
    <message>
        <source>You agreed in %1 to what became of: %2.</source>
        <translation>Vous avez approuvé dans %1 la suite donnée à : %2.</translation>
    </message>
    <message>
        <source>With the addresses in all texts of the case. That they were shown goes on the record.</source>
        <translation>Avec les adresses dans tous les textes du dossier. Leur affichage est consigné.</translation>
    </message>
    <message>
        <source>Version of the calendar</source>
        <translation>Version du calendrier</translation>
    </message>
    <message>
        <source>There is a newer version of this calendar.</source>
        <translation>Il existe une version plus récente de ce calendrier.</translation>
    </message>
    <message>
        <source>The dates of this case stay as they were counted, until somebody counts them anew.</source>
        <translation>Les dates de ce dossier restent telles qu’elles ont été calculées, jusqu’à ce que quelqu’un les recalcule.</translation>
    </message>
    <message>
        <source>Count them anew…</source>
        <translation>Les recalculer…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Lettres…</translation>
    </message>
    <message>
        <source>Code by mail…</source>
        <translation>Code par e-mail…</translation>
    </message>
    <message>
        <source>proved: %1</source>
        <translation>prouvée : %1</translation>
    </message>
</context>
<context>
    <name>console::ui::CertificateChoice</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p12 *.pfx)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>This file is larger than 32 KiB. Choose one with the certificates that are needed alone.</source>
        <translation>Ce fichier dépasse 32 Kio. Choisissez-en un qui ne contient que les certificats nécessaires.</translation>
    </message>
    <message>
        <source>%1 With it: %2</source>
        <translation>%1 Avec lui : %2</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Expiré le %1.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Ce fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is still being read. Try again in a moment.</source>
        <translation>Ce fichier est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>console::ui::ChangeCards</name>
    <message>
        <source>Added at place %1</source>
        <translation>Ajout à la place %1</translation>
    </message>
    <message>
        <source>Removed from place %1</source>
        <translation>Retrait de la place %1</translation>
    </message>
    <message>
        <source>Moved among the others</source>
        <translation>Déplacement parmi les autres</translation>
    </message>
    <message>
        <source>Moved from place %1 to place %2</source>
        <translation>Déplacement de la place %1 à la place %2</translation>
    </message>
    <message>
        <source>Changed · %1</source>
        <translation>Modification · %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 avant : %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 maintenant : %2</translation>
    </message>
    <message>
        <source>No notice: editorial</source>
        <translation>Sans préavis : rédactionnel</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Sans préavis</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>%n jour de préavis</numerusform>
            <numerusform>%n jours de préavis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, motif : %2</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %n that follow(s)</source>
        <translation>
            <numerusform>Afficher la suite (%n restante)</numerusform>
            <numerusform>Afficher la suite (%n restantes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::CloseQuestion</name>
    <message>
        <source>Keep watching after the window is closed?</source>
        <translation>Continuer à surveiller une fois la fenêtre fermée ?</translation>
    </message>
    <message>
        <source>The console then stays in the tray and tells you what needs you. This is asked once; the settings, under Notifications, have the choice.</source>
        <translation>La console reste alors dans la zone de notification et vous signale ce qui vous attend. La question n’est posée qu’une fois ; le choix se trouve dans les réglages, sous Notifications.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit the console</source>
        <translation>Quitter la console</translation>
    </message>
</context>
<context>
    <name>console::ui::ComparisonList</name>
    <message>
        <source>version %1, valid from %2</source>
        <translation>version %1, valable à partir du %2</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer des versions</translation>
    </message>
    <message>
        <source>Filter by name, field…</source>
        <translation>Filtrer par nom, champ…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 sur %n différence</numerusform>
            <numerusform>%1 sur %n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Show what would be different the other way round</source>
        <translation>Afficher les différences dans l’autre sens</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>Inverser les deux côtés</translation>
    </message>
    <message>
        <source>Loading the versions…</source>
        <translation>Chargement des versions…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Save the differences as Markdown</source>
        <translation>Enregistrer les différences en Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save the differences as HTML</source>
        <translation>Enregistrer les différences en HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>Copier en HTML</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>the draft of the next version</source>
        <translation>le brouillon de la prochaine version</translation>
    </message>
    <message>
        <source>the listing as of %1 (version %2)</source>
        <translation>la liste au %1 (version %2)</translation>
    </message>
    <message>
        <source>%1, before the first version</source>
        <translation>%1, avant la première version</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>There is one version so far. Differences stand here once there is another.</source>
        <translation>Il n’y a qu’une version pour l’instant. Les différences apparaissent ici dès qu’il y en a une autre.</translation>
    </message>
    <message>
        <source>Nothing differs between %1 and %2.</source>
        <translation>Aucune différence entre %1 et %2.</translation>
    </message>
    <message>
        <source>The versions could not be compared.</source>
        <translation>Les versions n’ont pas pu être comparées.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The differences were copied as HTML.</source>
        <translation>Les différences ont été copiées en HTML.</translation>
    </message>
    <message>
        <source>The differences were copied as Markdown.</source>
        <translation>Les différences ont été copiées en Markdown.</translation>
    </message>
</context>
<context>
    <name>console::ui::ComparisonPoints</name>
    <message>
        <source>Compare from</source>
        <translation>Comparer depuis</translation>
    </message>
    <message>
        <source>Day to compare from</source>
        <translation>Jour de départ de la comparaison</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Day to compare to</source>
        <translation>Jour d’arrivée de la comparaison</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>console::ui::ConnectionButton</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>not private</source>
        <translation>non privé</translation>
    </message>
</context>
<context>
    <name>console::ui::ConnectionPane</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Aucune marque</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Only look: refuse everything that changes something</source>
        <translation>Consultation seule : refuser tout ce qui modifie quelque chose</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>On a profile for production, what takes something away asks for the name of the thing besides.</source>
        <translation>Sur un profil de production, tout retrait demande en plus le nom de ce qui est retiré.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The service runs inside this program, so there is no network between them.</source>
        <translation>Le service s’exécute dans ce programme, il n’y a donc pas de réseau entre eux.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nom d’utilisateur pour le proxy</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>Empty when it asks nobody.</source>
        <translation>Vide si le proxy ne demande rien.</translation>
    </message>
    <message>
        <source>Kept where this profile&apos;s secrets are, and never shown. Empty leaves it as it is.</source>
        <translation>Conservé avec les secrets de ce profil, et jamais affiché. Laissé vide, il reste tel quel.</translation>
    </message>
    <message>
        <source>Authority of your network</source>
        <translation>Autorité de votre réseau</translation>
    </message>
    <message>
        <source>PEM or DER. Trusted for this profile besides those that the system trusts, such as for a proxy that looks into connections.</source>
        <translation>PEM ou DER. Reconnue pour ce profil en plus de celles du système, par exemple pour un proxy qui inspecte les connexions.</translation>
    </message>
    <message>
        <source>Trust “%1”</source>
        <translation>Faire confiance à « %1 »</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM with its private key, or PKCS#12. For servers that want to know which computer asks.</source>
        <translation>PEM avec sa clé privée, ou PKCS#12. Pour les serveurs qui veulent savoir quel ordinateur les appelle.</translation>
    </message>
    <message>
        <source>Show “%1” to the server</source>
        <translation>Présenter « %1 » au serveur</translation>
    </message>
    <message>
        <source>Passphrase of the certificate file</source>
        <translation>Phrase secrète du fichier de certificat</translation>
    </message>
    <message>
        <source>Empty when the file needs none. It is not kept.</source>
        <translation>Vide si le fichier n’en demande pas. Elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>console::ui::ConnectionSection</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>How this computer calls and reaches the server. Nobody else sees it</source>
        <translation>Comment cet ordinateur nomme et joint le serveur. Personne d’autre ne le voit</translation>
    </message>
    <message>
        <source>The profile is saved.</source>
        <translation>Le profil est enregistré.</translation>
    </message>
    <message>
        <source>The profile is saved. How the server is reached counts from the next connection.</source>
        <translation>Le profil est enregistré. La façon de joindre le serveur vaut à partir de la prochaine connexion.</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>console::ui::ConsoleWindow</name>
    <message>
        <source>Packmind Cloud Console – locked</source>
        <translation>Packmind Cloud Console – verrouillée</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>« %1 » a des modifications non enregistrées.</translation>
    </message>
</context>
<context>
    <name>console::ui::CopyPane</name>
    <message>
        <source>%1: copy of the data</source>
        <translation>%1 : copie des données</translation>
    </message>
    <message>
        <source>Looking for a package…</source>
        <translation>Recherche d’un paquet…</translation>
    </message>
    <message>
        <source>Whether there is a package could not be read.</source>
        <translation>La présence d’un paquet n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>All that the service holds of the person, with what article 15(1) asks to say of it. That the data are gathered goes on the record.</source>
        <translation>Tout ce que le service détient sur la personne, avec les informations que l’article 15, § 1 demande d’y joindre. Le rassemblement des données est consigné.</translation>
    </message>
    <message>
        <source>Gather the data anew</source>
        <translation>Rassembler de nouveau les données</translation>
    </message>
    <message>
        <source>Gather the data</source>
        <translation>Rassembler les données</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This passphrase is shown once</source>
        <translation>Cette phrase secrète n’est affichée qu’une fois</translation>
    </message>
    <message>
        <source>Nobody can find it again, not this service either. Give it to the person on another way than the package.</source>
        <translation>Personne ne peut la retrouver, pas même ce service. Transmettez-la à la personne par une autre voie que le paquet.</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Phrase secrète du paquet</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copier la phrase secrète</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>Enregistrer le paquet…</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu’au</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Supprimé depuis le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the package</source>
        <translation>Copier le SHA-256 du paquet</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>L’enregistrer de nouveau…</translation>
    </message>
    <message>
        <source>What the copy has</source>
        <translation>Contenu de la copie</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Données détenues</translation>
    </message>
    <message>
        <source>nothing (Art. 15(1): say so to the person)</source>
        <translation>rien (art. 15, § 1 : à dire à la personne)</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) by version %1 of the listing, with countries and the mechanism of each transfer.</source>
        <translation>
            <numerusform>%n destinataire d’après la version %1 de la liste, avec les pays et le mécanisme de chaque transfert.</numerusform>
            <numerusform>%n destinataires d’après la version %1 de la liste, avec les pays et le mécanisme de chaque transfert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no listing in force: the copy names no recipients.</source>
        <translation>Aucune liste n’est en vigueur : la copie ne nomme aucun destinataire.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are held and not given; the copy says why.</source>
        <translation>
            <numerusform>%n colonne est détenue mais non communiquée ; la copie dit pourquoi.</numerusform>
            <numerusform>%n colonnes sont détenues mais non communiquées ; la copie dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Créer le paquet</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Rassemblement…</translation>
    </message>
    <message>
        <source>Making the package…</source>
        <translation>Création du paquet…</translation>
    </message>
    <message>
        <source>Keeping the package…</source>
        <translation>Enregistrement du paquet…</translation>
    </message>
    <message>
        <source>Fetching the package…</source>
        <translation>Récupération du paquet…</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Enregistrer le paquet</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>console::ui::CorrectionForm</name>
    <message>
        <source>Asked for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Jours fériés de</translation>
    </message>
    <message>
        <source>You and somebody else corrected the same.</source>
        <translation>Vous et une autre personne avez corrigé la même chose.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. If you save again, yours is kept.</source>
        <translation>Rien n’a encore été enregistré. Si vous enregistrez de nouveau, votre version est conservée.</translation>
    </message>
    <message>
        <source>What was typed wrong at recording. The dates are counted anew. What was there before goes on the record; of address and name only that they were corrected.</source>
        <translation>Ce qui a été mal saisi à l’enregistrement. Les dates sont recalculées. Ce qui figurait avant est consigné ; de l’adresse et du nom, seulement qu’ils ont été corrigés.</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Ce que la personne demande</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Motif de la correction</translation>
    </message>
    <message>
        <source>%1: a correction</source>
        <translation>%1 : une correction</translation>
    </message>
    <message>
        <source>Correct the case</source>
        <translation>Corriger le dossier</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Adresse de la personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Afficher les deux</translation>
    </message>
    <message>
        <source>Show address and name</source>
        <translation>Afficher l’adresse et le nom</translation>
    </message>
    <message>
        <source>That they were shown goes on the record.</source>
        <translation>Cet affichage est consigné.</translation>
    </message>
    <message>
        <source>Recorded as %1. Left empty, it stays so.</source>
        <translation>Enregistré ainsi : %1. Laissé vide, rien ne change.</translation>
    </message>
    <message>
        <source>Say what the person asks for: one right at least.</source>
        <translation>Indiquez ce que la personne demande : au moins un droit.</translation>
    </message>
    <message>
        <source>yours: %1 · theirs: %2</source>
        <translation>vous : %1 · l’autre personne : %2</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>%1 : correction enregistrée.</translation>
    </message>
</context>
<context>
    <name>console::ui::CountryChooser</name>
    <message>
        <source>Type a country, or its code</source>
        <translation>Saisissez un pays, ou son code</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Ajouter un pays</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>console::ui::DataSection</name>
    <message>
        <source>Data and keys</source>
        <translation>Données et clés</translation>
    </message>
    <message>
        <source>How the data on this computer is protected, and how you get back to it</source>
        <translation>Comment les données de cet ordinateur sont protégées, et comment vous les retrouvez</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Créer une clé de secours</translation>
    </message>
    <message>
        <source>Reading where the key is…</source>
        <translation>Recherche de l’emplacement de la clé…</translation>
    </message>
    <message>
        <source>If this computer were lost</source>
        <translation>Si cet ordinateur était perdu</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>Essayer la clé de secours</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Supprimer la clé de secours</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Où se trouve la clé</translation>
    </message>
    <message>
        <source>Move to the keychain</source>
        <translation>Placer dans le trousseau</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Wrapping key</source>
        <translation>Clé d’enveloppe</translation>
    </message>
    <message>
        <source>Renew the wrapping key</source>
        <translation>Renouveler la clé d’enveloppe</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Clé des données</translation>
    </message>
    <message>
        <source>Renew the data key</source>
        <translation>Renouveler la clé des données</translation>
    </message>
    <message>
        <source>The data of this profile is not on this computer. Whoever runs the server keeps its keys.</source>
        <translation>Les données de ce profil ne sont pas sur cet ordinateur. Leurs clés sont gardées par qui exploite le serveur.</translation>
    </message>
    <message>
        <source>Where the key is could not be read.</source>
        <translation>L’emplacement de la clé n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Créer une nouvelle clé de secours</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Ce profil est en lecture seule.</translation>
    </message>
    <message>
        <source>There is no recovery key yet.</source>
        <translation>Il n’y a pas encore de clé de secours.</translation>
    </message>
    <message>
        <source>It can&apos;t stop now. Waiting for your keychain…</source>
        <translation>L’arrêt n’est plus possible. Attente de votre trousseau…</translation>
    </message>
    <message>
        <source>It can&apos;t stop now, and is done in a moment…</source>
        <translation>L’arrêt n’est plus possible, et c’est terminé dans un instant…</translation>
    </message>
    <message>
        <source>Stopping, once your keychain answers…</source>
        <translation>Arrêt dès que votre trousseau répond…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>console::ui::DataTable</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (pas de place)</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>console::ui::DateField</name>
    <message>
        <source>Such as %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>Choisir le jour dans un calendrier</translation>
    </message>
    <message>
        <source>Choose the day from a calendar (Alt+Down)</source>
        <translation>Choisir le jour dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>« %1 » n’est pas une date. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>Type a day, or take one from the calendar.</source>
        <translation>Saisissez un jour, ou prenez-en un dans le calendrier.</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>console::ui::DateLine</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n at this place, from %1 to %2</source>
        <translation>
            <numerusform>%n à cet endroit, de %1 à %2</numerusform>
            <numerusform>%n à cet endroit, de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>console::ui::DayQuestion</name>
    <message>
        <source>Show the listing of this day</source>
        <translation>Afficher la liste de ce jour</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Une autre date</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>Afficher ce jour</translation>
    </message>
</context>
<context>
    <name>console::ui::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Rappeler plus tard</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Marquer comme fait</translation>
    </message>
</context>
<context>
    <name>console::ui::DesktopPresence</name>
    <message>
        <source>This desktop has no tray. Closing the window ends the console, and with it the watch.</source>
        <translation>Ce bureau n’a pas de zone de notification. Fermer la fenêtre arrête la console, et la surveillance avec elle.</translation>
    </message>
    <message>
        <source>No profile is open.</source>
        <translation>Aucun profil n’est ouvert.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n chose vous attend.</numerusform>
            <numerusform>%n choses vous attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien ne vous attend pour l’instant.</translation>
    </message>
    <message>
        <source>Unlock the console to see it.</source>
        <translation>Déverrouillez la console pour voir ce dont il s’agit.</translation>
    </message>
</context>
<context>
    <name>console::ui::DetailPane</name>
    <message>
        <source>1 unsaved change</source>
        <translation>1 modification non enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Aucune modification à enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Your session has ended. What you typed stays here: sign in again, then save it.</source>
        <translation>Votre session est terminée. Votre saisie reste ici : reconnectez-vous, puis enregistrez-la.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Vos modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation>Abandonner et quitter</translation>
    </message>
</context>
<context>
    <name>console::ui::DifferenceView</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>console::ui::DraftNotice</name>
    <message>
        <source>Review the draft</source>
        <translation>Relire le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>Draft of the next version: %n change(s).</source>
        <translation>
            <numerusform>Brouillon de la prochaine version : %n modification.</numerusform>
            <numerusform>Brouillon de la prochaine version : %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>In review since %1, sent by %2. Nothing of it is public yet.</source>
        <translation>En relecture depuis le %1, envoi par %2. Rien n’en est encore public.</translation>
    </message>
    <message>
        <source>Sent back by the review: %1</source>
        <translation>Renvoyé par la relecture : %1</translation>
    </message>
    <message>
        <source>Nothing of it is public yet.</source>
        <translation>Rien n’en est encore public.</translation>
    </message>
</context>
<context>
    <name>console::ui::DraftReview</name>
    <message>
        <source>Send to review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Approve and publish</source>
        <translation>Approuver et publier</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Draft of the next version</source>
        <translation>Brouillon de la prochaine version</translation>
    </message>
    <message>
        <source>Say what changes and why, before somebody reviews it.</source>
        <translation>Dites ce qui change et pourquoi, avant que quelqu’un ne le relise.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send the draft back?</source>
        <translation>Renvoyer le brouillon ?</translation>
    </message>
    <message>
        <source>It can be edited again then. Nothing of it is lost.</source>
        <translation>Il peut alors être modifié de nouveau. Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Le renvoyer</translation>
    </message>
    <message>
        <source>Go on reviewing</source>
        <translation>Continuer la relecture</translation>
    </message>
    <message>
        <source>What should be changed</source>
        <translation>Ce qui devrait être modifié</translation>
    </message>
    <message>
        <source>Sending back…</source>
        <translation>Renvoi…</translation>
    </message>
    <message>
        <source>It is in force from %1. Until then it can be withdrawn; after that only a new version mends a mistake.</source>
        <translation>Elle est en vigueur à partir du %1. D’ici là, elle peut être retirée ; ensuite, seule une nouvelle version corrige une erreur.</translation>
    </message>
    <message>
        <source>It is in force at once, from %1. Only a new version mends a mistake then.</source>
        <translation>Elle est en vigueur tout de suite, à partir du %1. Seule une nouvelle version corrige alors une erreur.</translation>
    </message>
    <message>
        <source>Publish this version?</source>
        <translation>Publier cette version ?</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>La publier</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Type the name of the profile</source>
        <translation>Saisissez le nom du profil</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Abandonner ce brouillon ?</translation>
    </message>
    <message numerus="yes">
        <source>What it changes is lost, for everybody who works on it: %n change(s).</source>
        <translation>
            <numerusform>Ce qu’il modifie est perdu, pour toutes les personnes qui y travaillent : %n modification.</numerusform>
            <numerusform>Ce qu’il modifie est perdu, pour toutes les personnes qui y travaillent : %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>The draft is discarded. What is published stays as it is.</source>
        <translation>Le brouillon est abandonné. Ce qui est publié reste tel quel.</translation>
    </message>
    <message>
        <source>Discarding…</source>
        <translation>Abandon…</translation>
    </message>
    <message>
        <source>Somebody else changed this draft meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié ce brouillon entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was sent. Below is what it is now. %1</source>
        <translation>Rien n’a été envoyé. Voici ce qu’il est devenu. %1</translation>
    </message>
    <message>
        <source>Their summary</source>
        <translation>L’autre résumé</translation>
    </message>
    <message>
        <source>Their effective date</source>
        <translation>L’autre date d’effet</translation>
    </message>
    <message>
        <source>Their notice of %1</source>
        <translation>L’autre préavis pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>%n jour de préavis</numerusform>
            <numerusform>%n jours de préavis</numerusform>
        </translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>Votre saisie</translation>
    </message>
    <message>
        <source>What you typed stays: save it, or discard it to take theirs.</source>
        <translation>Votre saisie reste : enregistrez-la, ou abandonnez-la pour prendre l’autre.</translation>
    </message>
    <message>
        <source>Somebody else published or discarded the draft meanwhile.</source>
        <translation>Quelqu’un d’autre a publié ou abandonné le brouillon entre-temps.</translation>
    </message>
    <message>
        <source>%1 What you typed stays here until you close this pane.</source>
        <translation>%1 Votre saisie reste ici jusqu’à ce que vous fermiez ce volet.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Both changed these. Choose what should stand.</source>
        <translation>Modifié des deux côtés. Choisissez ce qui doit rester.</translation>
    </message>
    <message>
        <source>Choose below what should stand.</source>
        <translation>Choisissez ci-dessous ce qui doit rester.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to mend, and what else to know</source>
        <translation>
            <numerusform>%n erreur à corriger, et ce qu’il faut savoir d’autre</numerusform>
            <numerusform>%n erreurs à corriger, et ce qu’il faut savoir d’autre</numerusform>
        </translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Sent back by the review.</source>
        <translation>Renvoyé par la relecture.</translation>
    </message>
    <message>
        <source>Send it back first. Then it can be brought up to date.</source>
        <translation>Renvoyez-le d’abord. Il peut ensuite être mis à jour.</translation>
    </message>
    <message>
        <source>Bring the draft up to date</source>
        <translation>Mettre le brouillon à jour</translation>
    </message>
    <message>
        <source>It can&apos;t be published as it is.</source>
        <translation>Il ne peut pas être publié tel quel.</translation>
    </message>
    <message>
        <source>It can&apos;t go to review yet.</source>
        <translation>Il ne peut pas encore aller en relecture.</translation>
    </message>
    <message>
        <source>It is not certain which day it is.</source>
        <translation>La date du jour n’est pas certaine.</translation>
    </message>
    <message>
        <source>Four eyes are off: this workspace has one person who may approve.</source>
        <translation>Le contrôle à quatre yeux est désactivé : dans cet espace de travail, une seule personne peut approuver.</translation>
    </message>
    <message>
        <source>In review since</source>
        <translation>En relecture depuis le</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoi par</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>It changes nothing of version %1</source>
        <translation>Il ne modifie rien de la version %1</translation>
    </message>
    <message>
        <source>What it changes of version %1</source>
        <translation>Ce qu’il modifie de la version %1</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>%1 characters. Shorten it to %2 at most.</source>
        <translation>%1 caractères. Raccourcissez le texte à %2 au plus.</translation>
    </message>
    <message>
        <source>What changes and why, as customers read it. Required.</source>
        <translation>Ce qui change et pourquoi, tel que les clients le lisent. Obligatoire.</translation>
    </message>
    <message>
        <source>No notice is needed, so it may hold from today on.</source>
        <translation>Aucun préavis n’est nécessaire : elle peut être en vigueur dès aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice from today on end on %1. Choose that day or a later one, or give a shorter notice and say why.</source>
        <translation>
            <numerusform>%n jour de préavis à compter d’aujourd’hui se termine le %1. Choisissez ce jour ou un jour ultérieur, ou donnez un préavis plus court en disant pourquoi.</numerusform>
            <numerusform>%n jours de préavis à compter d’aujourd’hui se terminent le %1. Choisissez ce jour ou un jour ultérieur, ou donnez un préavis plus court en disant pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a publication today, %1 is the earliest day.</source>
        <translation>Avec une publication aujourd’hui, le premier jour possible est le %1.</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Takes the whole draft away, for everybody. What is published stays as it is.</source>
        <translation>Supprime tout le brouillon, pour tout le monde. Ce qui est publié reste tel quel.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Bring the draft up to date first.</source>
        <translation>Mettez d’abord le brouillon à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) of the entries have to be mended first.</source>
        <translation>
            <numerusform>%n erreur des entrées doit d’abord être corrigée.</numerusform>
            <numerusform>%n erreurs des entrées doivent d’abord être corrigées.</numerusform>
        </translation>
    </message>
    <message>
        <source>You sent this draft to review, so somebody else has to approve it.</source>
        <translation>Vous avez envoyé ce brouillon en relecture ; une autre personne doit donc l’approuver.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>aucun n’est nécessaire</translation>
    </message>
    <message>
        <source>Earliest effective date</source>
        <translation>Date d’effet au plus tôt</translation>
    </message>
    <message>
        <source>%1, with a publication today</source>
        <translation>%1, en cas de publication aujourd’hui</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Qui est informé</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryConflict</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié cette entrée entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Choose what the draft should say; what only one of you changed is kept as it is.</source>
        <translation>Rien n’a encore été enregistré. Choisissez ce que le brouillon doit dire ; ce qu’une seule des deux personnes a modifié est conservé tel quel.</translation>
    </message>
    <message>
        <source>Save with this choice</source>
        <translation>Enregistrer ce choix</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (avant : %2)</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Votre saisie : %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>L’autre saisie : %1</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryForm</name>
    <message>
        <source>New sub-processor</source>
        <translation>Nouveau sous-traitant ultérieur</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Enregistrer l’entrée</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>formé à partir du nom</translation>
    </message>
    <message>
        <source>It stands for the entry in files and addresses, and stays when the name changes.</source>
        <translation>Il désigne l’entrée dans les fichiers et les adresses, et reste quand le nom change.</translation>
    </message>
    <message>
        <source>Somebody else removed “%1” from the draft meanwhile.</source>
        <translation>Quelqu’un d’autre a retiré « %1 » du brouillon entre-temps.</translation>
    </message>
    <message>
        <source>Put it back as it is here</source>
        <translation>Remettre l’entrée telle qu’ici</translation>
    </message>
    <message>
        <source>Leave it removed</source>
        <translation>Ne pas la remettre</translation>
    </message>
    <message>
        <source>Remove from the listing…</source>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer « %1 » ?</translation>
    </message>
    <message>
        <source>It was added in this draft, so nothing of it is left then.</source>
        <translation>L’entrée a été ajoutée dans ce brouillon : il n’en reste alors rien.</translation>
    </message>
    <message>
        <source>It is taken out of the draft. What is public stays as it is until the next version is in force, and until then it can be put back.</source>
        <translation>L’entrée est retirée du brouillon. Ce qui est public reste tel quel jusqu’à l’entrée en vigueur de la prochaine version, et d’ici là elle peut être remise.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>An address that begins with https://</source>
        <translation>Une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>In the words that customers read.</source>
        <translation>Dans les termes que lisent les clients.</translation>
    </message>
    <message>
        <source>“%1” is no country yet. Choose one of those that are offered, or empty the line.</source>
        <translation>« %1 » n’est pas encore un pays. Choisissez l’un de ceux qui sont proposés, ou videz la ligne.</translation>
    </message>
    <message>
        <source>1 more remark stands at its field.</source>
        <translation>1 remarque de plus se trouve à côté de son champ.</translation>
    </message>
    <message numerus="yes">
        <source>%n more remarks stand at their fields.</source>
        <translation>
            <numerusform>%n remarque de plus se trouve à côté de son champ.</numerusform>
            <numerusform>%n remarques de plus se trouvent à côté de leurs champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>As it is published</source>
        <translation>Telle que publiée</translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>Où vont les données</translation>
    </message>
    <message>
        <source>Agreement and contact</source>
        <translation>Contrat et contact</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryList</name>
    <message>
        <source>Sub-processors</source>
        <translation>Sous-traitants</translation>
    </message>
    <message>
        <source>Filter by name, purpose, region…</source>
        <translation>Filtrer par nom, finalité, région…</translation>
    </message>
    <message>
        <source>Add sub-processor</source>
        <translation>Ajouter un sous-traitant ultérieur</translation>
    </message>
    <message>
        <source>The listing could not be loaded.</source>
        <translation>La liste n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Loading the listing…</source>
        <translation>Chargement de la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 sur %n entrée</numerusform>
            <numerusform>%1 sur %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 removed</source>
        <translation>%1, plus %2 à retirer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer des versions</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>%1 keeps none. The official listing of Packmind Cloud stands in the product documentation.</source>
        <translation>%1 n’en tient aucune. La liste officielle de Packmind Cloud figure dans la documentation du produit.</translation>
    </message>
    <message>
        <source>There is no listing here that could be edited.</source>
        <translation>Il n’y a ici aucune liste à modifier.</translation>
    </message>
    <message>
        <source>Kept in the draft. Nothing is public yet.</source>
        <translation>Conservé dans le brouillon. Rien n’est encore public.</translation>
    </message>
    <message>
        <source>It is back in the draft.</source>
        <translation>L’entrée est de retour dans le brouillon.</translation>
    </message>
    <message>
        <source>Added to the draft, as the last entry. Nothing is public yet.</source>
        <translation>Entrée ajoutée au brouillon, en dernière position. Rien n’est encore public.</translation>
    </message>
    <message>
        <source>“%1” is removed in the draft. Nothing is public yet.</source>
        <translation>Retrait de « %1 » dans le brouillon. Rien n’est encore public.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Save the order again</source>
        <translation>Enregistrer l’ordre de nouveau</translation>
    </message>
    <message>
        <source>Discard the order</source>
        <translation>Abandonner l’ordre</translation>
    </message>
    <message>
        <source>The order is kept in the draft. Nothing is public yet.</source>
        <translation>L’ordre est conservé dans le brouillon. Rien n’est encore public.</translation>
    </message>
    <message>
        <source>The rows are sorted by a column here. Click its header until its arrow is gone; then they can be moved.</source>
        <translation>Les lignes sont triées par une colonne. Cliquez sur son titre jusqu’à ce que la flèche disparaisse ; elles peuvent alors être déplacées.</translation>
    </message>
    <message>
        <source>Only some rows are shown. Clear the filter; then they can be moved.</source>
        <translation>Seules certaines lignes sont affichées. Effacez le filtre ; elles peuvent alors être déplacées.</translation>
    </message>
    <message>
        <source>The new order is not saved yet.</source>
        <translation>Le nouvel ordre n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The new order was not saved.</source>
        <translation>Le nouvel ordre n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>%1 in the table does it, too; and so does dragging the row.</source>
        <translation>%1 dans le tableau fait de même ; faire glisser la ligne aussi.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Version %1 is published. It is in force from %2.</source>
        <translation>La version %1 est publiée. Elle est en vigueur à partir du %2.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This listing is %1.</source>
        <translation>Cette liste est tenue %1.</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Oppositions</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryView</name>
    <message>
        <source>not recorded</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>This entry is removed in the draft.</source>
        <translation>Cette entrée est retirée dans le brouillon.</translation>
    </message>
    <message>
        <source>What is public stays as it is until the next version is in force.</source>
        <translation>Ce qui est public reste tel quel jusqu’à l’entrée en vigueur de la prochaine version.</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>Où vont les données</translation>
    </message>
    <message>
        <source>Agreement and contact</source>
        <translation>Contrat et contact</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Modifier cette entrée</translation>
    </message>
    <message>
        <source>The next version does not have this entry any more.</source>
        <translation>La prochaine version n’a plus cette entrée.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
</context>
<context>
    <name>console::ui::ErasurePane</name>
    <message numerus="yes">
        <source>%n row(s) removed</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) by others</source>
        <translation>
            <numerusform>%n mention par d’autres</numerusform>
            <numerusform>%n mentions par d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: erasure</source>
        <translation>%1 : effacement</translation>
    </message>
    <message>
        <source>Looking at what is held…</source>
        <translation>Examen des données détenues…</translation>
    </message>
    <message>
        <source>What is held could not be looked at.</source>
        <translation>Les données détenues n’ont pas pu être examinées.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui est effacé</translation>
    </message>
    <message>
        <source>The service has no account of this person. They are put on the list of those who stay erased all the same: a backup may hold them.</source>
        <translation>Le service n’a pas de compte de cette personne. Elle est tout de même inscrite sur la liste des personnes qui restent effacées : une sauvegarde peut la contenir.</translation>
    </message>
    <message>
        <source>What stays, and on which ground</source>
        <translation>Ce qui reste, et pour quel motif</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Nobody will administer these organizations</source>
        <translation>Plus personne n’administrera ces organisations</translation>
    </message>
    <message>
        <source>%1. Make somebody else an admin first, or see to it afterwards: it becomes a task of this case.</source>
        <translation>%1. Nommez d’abord un autre administrateur, ou occupez-vous-en ensuite : cela devient une tâche de ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before may hold the person. They can&apos;t be changed; whoever was erased is erased again when one is restored.</source>
        <translation>
            <numerusform>%n sauvegarde antérieure peut contenir la personne. Elle ne peut pas être modifiée ; à sa restauration, toute personne déjà effacée l’est de nouveau.</numerusform>
            <numerusform>%n sauvegardes antérieures peuvent contenir la personne. Elles ne peuvent pas être modifiées ; à la restauration de l’une d’elles, toute personne déjà effacée l’est de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n restored backup(s) put aside may hold the person, too. To remove it becomes a task of this case.</source>
        <translation>
            <numerusform>Ce que %n sauvegarde restaurée a mis de côté peut aussi contenir la personne. Le supprimer devient une tâche de ce dossier.</numerusform>
            <numerusform>Ce que %n sauvegardes restaurées ont mis de côté peut aussi contenir la personne. Le supprimer devient une tâche de ce dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Go on with the erasure</source>
        <translation>Poursuivre l’effacement</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase the person of %1?</source>
        <translation>Effacer la personne de %1 ?</translation>
    </message>
    <message>
        <source>What goes is gone for good: no backup brings it back.</source>
        <translation>Ce qui est effacé l’est pour de bon : aucune sauvegarde ne le ramène.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Saisissez %1</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Without an admin</source>
        <translation>Sans administrateur</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the certificate</source>
        <translation>Copier le SHA-256 de l’attestation</translation>
    </message>
    <message>
        <source>Save the certificate as PDF…</source>
        <translation>Enregistrer l’attestation en PDF…</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>console::ui::ErrorDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>console::ui::EventPane</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant : %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Fait suite à</translation>
    </message>
</context>
<context>
    <name>console::ui::EvidenceFields</name>
    <message>
        <source>“%1” can&apos;t be read. Choose it once more, or paste the SHA-256.</source>
        <translation>« %1 » est illisible. Choisissez-le de nouveau, ou collez le SHA-256.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>10 to 2,000 characters, kept as evidence</source>
        <translation>10 à 2 000 caractères, conservés comme justificatif</translation>
    </message>
    <message>
        <source>An answer that suffices came on</source>
        <translation>Réponse suffisante reçue le</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoi le</translation>
    </message>
    <message>
        <source>What the person is asked</source>
        <translation>Question posée à la personne</translation>
    </message>
    <message>
        <source>Ask for no copy of an identity document where less will do (Art. 12(6)).</source>
        <translation>Ne demandez pas de copie d’une pièce d’identité lorsque moins suffit (art. 12, § 6).</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Réponse attendue jusqu’au</translation>
    </message>
    <message>
        <source>Until the answer comes the clock stands still.</source>
        <translation>Jusqu’à la réponse, le délai est suspendu.</translation>
    </message>
    <message>
        <source>How it was proved who asks</source>
        <translation>Comment l’identité a été prouvée</translation>
    </message>
    <message>
        <source>In which other way</source>
        <translation>Par quel autre moyen</translation>
    </message>
    <message>
        <source>No copy of an identity document is kept.</source>
        <translation>Aucune copie de pièce d’identité n’est conservée.</translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation>Lettre ou message</translation>
    </message>
    <message>
        <source>Its subject or id, as it can be found again</source>
        <translation>Son objet ou son identifiant, de façon à pouvoir la retrouver</translation>
    </message>
    <message>
        <source>The file that was sent</source>
        <translation>Le fichier envoyé</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drop the file that was sent</source>
        <translation>Déposez le fichier envoyé</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <translation>SHA-256 de l’envoi</translation>
    </message>
    <message>
        <source>Counted from the file, which stays where it is</source>
        <translation>Calculé à partir du fichier, qui reste où il est</translation>
    </message>
    <message>
        <source>The complaint to a supervisory authority</source>
        <translation>La réclamation auprès d’une autorité de contrôle</translation>
    </message>
    <message>
        <source>The judicial remedy</source>
        <translation>Le recours juridictionnel</translation>
    </message>
    <message>
        <source>The letter names (Art. 12(4))</source>
        <translation>La lettre mentionne (art. 12, § 4)</translation>
    </message>
    <message>
        <source>The case that goes on</source>
        <translation>Le dossier qui se poursuit</translation>
    </message>
    <message>
        <source>Its identity check stays as it is there.</source>
        <translation>Sa vérification d’identité y reste telle quelle.</translation>
    </message>
    <message>
        <source>None: as it is named below</source>
        <translation>Aucune : selon ce qui est indiqué ci-dessous</translation>
    </message>
    <message>
        <source>Letter that left from here</source>
        <translation>Lettre partie d’ici</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1 (before the case was reopened)</source>
        <translation>%1 (avant la réouverture du dossier)</translation>
    </message>
</context>
<context>
    <name>console::ui::ExtensionForm</name>
    <message>
        <source>The time limit is extended once, to three months from receipt (CCPA: 90 days). It counts only if the notice to the person goes out by %1.</source>
        <translation>Le délai ne se prolonge qu’une fois, à trois mois à compter de la réception (CCPA : 90 jours). La prolongation ne compte que si l’avis à la personne est envoyé au plus tard le %1.</translation>
    </message>
    <message>
        <source>Complexity of the request</source>
        <translation>Complexité de la demande</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Nombre de demandes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rights that get more time</source>
        <translation>Droits au délai prolongé</translation>
    </message>
    <message>
        <source>Why, as the notice says it</source>
        <translation>Pourquoi, dans les termes de l’avis</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>Avis envoyé le</translation>
    </message>
    <message>
        <source>%1: more time</source>
        <translation>%1 : prolongation</translation>
    </message>
    <message>
        <source>Extend the time limit</source>
        <translation>Prolonger le délai</translation>
    </message>
    <message>
        <source>The time limit of %1 is extended.</source>
        <translation>Le délai de %1 est prolongé.</translation>
    </message>
</context>
<context>
    <name>console::ui::FactsForm</name>
    <message>
        <source>Restricted (Art. 18)</source>
        <translation>Traitement limité (art. 18)</translation>
    </message>
    <message>
        <source>Fee asked (Art. 12(5))</source>
        <translation>Frais demandés (art. 12, § 5)</translation>
    </message>
    <message>
        <source>Which data it is about</source>
        <translation>Données visées</translation>
    </message>
    <message>
        <source>We hold the data as</source>
        <translation>Nous détenons les données comme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Organization that is the controller</source>
        <translation>Organisation responsable du traitement</translation>
    </message>
    <message>
        <source>Whom to write to there</source>
        <translation>À qui y écrire</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Kept after closing, in months</source>
        <translation>Conservation après la clôture, en mois</translation>
    </message>
    <message>
        <source>%1: details</source>
        <translation>%1 : détails</translation>
    </message>
    <message>
        <source>Keep the details</source>
        <translation>Enregistrer les détails</translation>
    </message>
    <message>
        <source>“%1” is no number of months. Write it in figures.</source>
        <translation>« %1 » n’est pas un nombre de mois. Écrivez-le en chiffres.</translation>
    </message>
    <message>
        <source>The details of %1 are kept.</source>
        <translation>Les détails de %1 sont enregistrés.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Correct what was recorded…</source>
        <translation>Corriger ce qui a été enregistré…</translation>
    </message>
    <message>
        <source>A closed case stays as it was recorded. Reopen it first.</source>
        <translation>Un dossier clos reste tel qu’il a été enregistré. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>Language of letters to the person</source>
        <translation>Langue des lettres à la personne</translation>
    </message>
</context>
<context>
    <name>console::ui::FileDrop</name>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
</context>
<context>
    <name>console::ui::FindingList</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur : %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
    <message>
        <source>Show %1 (%2)</source>
        <translation>Afficher %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more entry(ies) have findings. They are marked in the list.</source>
        <translation>
            <numerusform>%n entrée de plus a des constats. Elle est marquée dans la liste.</numerusform>
            <numerusform>%n entrées de plus ont des constats. Elles sont marquées dans la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::FormDrafts</name>
    <message>
        <source>There is an unsaved draft from %1.</source>
        <translation>Il y a un brouillon non enregistré du %1.</translation>
    </message>
    <message>
        <source>It was typed here when the console ended. Passwords and keys are not in it.</source>
        <translation>Il a été saisi ici quand la console s’est arrêtée. Les mots de passe et les clés n’y sont pas.</translation>
    </message>
    <message>
        <source>Continue with the draft</source>
        <translation>Continuer avec le brouillon</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
</context>
<context>
    <name>console::ui::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>How the console looks, and how this workspace is run</source>
        <translation>L’aspect de la console, et la conduite de cet espace de travail</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Closed data requests</source>
        <translation>Demandes de droits closes</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
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
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>People can sign up by themselves</source>
        <translation>Chacun peut s’inscrire</translation>
    </message>
    <message>
        <source>The periods are kept.</source>
        <translation>Les durées sont enregistrées.</translation>
    </message>
    <message>
        <source>This server keeps no data requests.</source>
        <translation>Ce serveur ne tient pas de demandes de droits.</translation>
    </message>
    <message>
        <source>Only the operator of this workspace can change this.</source>
        <translation>Seul l’opérateur de cet espace de travail peut modifier cela.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Ce profil est en lecture seule.</translation>
    </message>
    <message>
        <source>What holds now is not loaded yet.</source>
        <translation>L’état actuel n’est pas encore chargé.</translation>
    </message>
    <message>
        <source>This server does not let the console change this.</source>
        <translation>Ce serveur ne laisse pas la console modifier cela.</translation>
    </message>
    <message>
        <source>The settings could not be loaded.</source>
        <translation>Les réglages n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>Saving. Press Esc to stop.</source>
        <translation>Enregistrement. Appuyez sur Échap pour arrêter.</translation>
    </message>
    <message>
        <source>While this is off, only people with an invitation can get an account.</source>
        <translation>Tant que c’est désactivé, seules les personnes invitées peuvent avoir un compte.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>C’est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Sign-up is open.</source>
        <translation>L’inscription est ouverte.</translation>
    </message>
    <message>
        <source>Sign-up is closed.</source>
        <translation>L’inscription est fermée.</translation>
    </message>
    <message>
        <source>Stopped. The page shows what the service has now.</source>
        <translation>Arrêté. La page montre l’état actuel du service.</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>La modification n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>console::ui::GovernanceChoice</name>
    <message>
        <source>Sub-processors, requests and activity</source>
        <translation>Sous-traitants, demandes et activité</translation>
    </message>
    <message>
        <source>The cloud of this profile keeps them itself.</source>
        <translation>Le cloud de ce profil les conserve lui-même.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>In a shared service</source>
        <translation>Dans un service partagé</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>For a cloud that keeps none, such as the Packmind Cloud. Nothing moves when this is changed: what is kept in one place stays there.</source>
        <translation>Pour un cloud qui n’en conserve pas, comme Packmind Cloud. Rien n’est déplacé quand ceci change : ce qui est conservé à un endroit y reste.</translation>
    </message>
    <message>
        <source>Address of the shared service</source>
        <translation>Adresse du service partagé</translation>
    </message>
    <message>
        <source>A team service with an account of yours. It is reached by the same proxy and checked against the same authorities.</source>
        <translation>Un service d’équipe où vous avez un compte. Il est joint par le même proxy et vérifié auprès des mêmes autorités.</translation>
    </message>
    <message>
        <source>Enter the address of the shared service, such as https://team.example.com.</source>
        <translation>Saisissez l’adresse du service partagé, par exemple https://team.example.com.</translation>
    </message>
</context>
<context>
    <name>console::ui::HashRow</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>console::ui::HoldForm</name>
    <message>
        <source>While a case is on legal hold, no work on it begins, nothing is erased for it, and it is not purged.</source>
        <translation>Tant qu’un dossier est gelé, aucun travail n’y commence, rien n’est effacé à son titre, et il n’est pas purgé.</translation>
    </message>
    <message>
        <source>Once the hold is released, the case goes on, and a task says to look at what had to wait.</source>
        <translation>Une fois le gel levé, le dossier se poursuit, et une tâche demande de regarder ce qui a dû attendre.</translation>
    </message>
    <message>
        <source>Why it is put on hold</source>
        <translation>Pourquoi il est gelé</translation>
    </message>
    <message>
        <source>Why the hold is released</source>
        <translation>Pourquoi le gel est levé</translation>
    </message>
    <message>
        <source>%1: legal hold</source>
        <translation>%1 : gel juridique</translation>
    </message>
    <message>
        <source>%1: end of the hold</source>
        <translation>%1 : fin du gel</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Lever le gel</translation>
    </message>
    <message>
        <source>%1 is on legal hold.</source>
        <translation>Le dossier %1 est gelé.</translation>
    </message>
    <message>
        <source>%1 is no longer on hold.</source>
        <translation>Le dossier %1 n’est plus gelé.</translation>
    </message>
</context>
<context>
    <name>console::ui::IdentityCodePane</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>no code was sent</source>
        <translation>aucun code n’a été envoyé</translation>
    </message>
    <message>
        <source>waits until the person tells it</source>
        <translation>attend que la personne le communique</translation>
    </message>
    <message>
        <source>told right</source>
        <translation>communiqué correctement</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>told wrong too often</source>
        <translation>communiqué trop souvent de façon erronée</translation>
    </message>
    <message>
        <source>%1: code by mail</source>
        <translation>%1 : code par e-mail</translation>
    </message>
    <message>
        <source>Reading how the code stands…</source>
        <translation>Lecture de l’état du code…</translation>
    </message>
    <message>
        <source>How the code stands could not be read.</source>
        <translation>L’état du code n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A code goes to the address of the case. Who can tell it has that address. The mail, its time and what is said here are the same whether or not there is an account of that address.</source>
        <translation>Un code est envoyé à l’adresse du dossier. La personne qui peut le communiquer dispose de cette adresse. Le message, son heure et ce qui est dit ici sont les mêmes, qu’il existe ou non un compte à cette adresse.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Told right</source>
        <translation>Communiqué correctement</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Essais restants</translation>
    </message>
    <message>
        <source>The person has the address of the case.</source>
        <translation>La personne dispose de l’adresse du dossier.</translation>
    </message>
    <message>
        <source>That is evidence of identity for the next step.</source>
        <translation>C’est une preuve d’identité pour l’étape suivante.</translation>
    </message>
    <message>
        <source>Identity is proved…</source>
        <translation>Identité prouvée…</translation>
    </message>
    <message>
        <source>Send a code by mail</source>
        <translation>Envoyer un code par e-mail</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Envoyer un autre code</translation>
    </message>
    <message>
        <source>Another code takes the place of the one before.</source>
        <translation>Un autre code remplace le précédent.</translation>
    </message>
    <message>
        <source>Code that the person told</source>
        <translation>Code communiqué par la personne</translation>
    </message>
    <message>
        <source>%1 letters and digits; hyphens and small letters do not matter</source>
        <translation>%1 lettres et chiffres ; les traits d’union et les minuscules sont sans importance</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Vérifier le code</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>A code has %1 letters and digits, such as K7QP-3MWX.</source>
        <translation>Un code comporte %1 lettres et chiffres, par exemple K7QP-3MWX.</translation>
    </message>
    <message>
        <source>This is not the code. 1 attempt is left.</source>
        <translation>Ce n’est pas le code. Il reste 1 essai.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the code. %n attempts are left.</source>
        <translation>
            <numerusform>Ce n’est pas le code. Il reste %n essai.</numerusform>
            <numerusform>Ce n’est pas le code. Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is closed. Reopen it first.</source>
        <translation>Le dossier est clos. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>It is proved already who asks.</source>
        <translation>L’identité du demandeur est déjà établie.</translation>
    </message>
    <message>
        <source>No mail relay is set. An operator sets one in the settings.</source>
        <translation>Aucun relais de messagerie n’est défini. Un opérateur en définit un dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 codes were sent in this case within a day. Wait, or check the identity in another way.</source>
        <translation>%1 codes ont été envoyés dans ce dossier en une journée. Patientez ou vérifiez l’identité autrement.</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportColumnFields</name>
    <message>
        <source>Not said yet: left out</source>
        <translation>Pas encore précisé : laissée de côté</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne « %1 »</translation>
    </message>
    <message>
        <source>Perhaps “%1”.</source>
        <translation>Peut-être « %1 ».</translation>
    </message>
    <message>
        <source>Nothing here is called so. Say what it is, or leave it out.</source>
        <translation>Rien ne porte ce nom ici. Dites ce que c’est, ou laissez la colonne de côté.</translation>
    </message>
    <message>
        <source>Hide the columns that are known</source>
        <translation>Masquer les colonnes connues</translation>
    </message>
    <message numerus="yes">
        <source>%n known column(s)…</source>
        <translation>
            <numerusform>%n colonne connue…</numerusform>
            <numerusform>%n colonnes connues…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportFormatFields</name>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Accent circonflexe</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Other delimiter</source>
        <translation>Autre séparateur</translation>
    </message>
    <message>
        <source>It can&apos;t be seen: U+%1.</source>
        <translation>Il est invisible : U+%1.</translation>
    </message>
    <message>
        <source>This can&apos;t separate cells. Type another character.</source>
        <translation>Ce caractère ne peut pas séparer les cellules. Saisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportList</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Somebody else changed the draft meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié le brouillon entre-temps.</translation>
    </message>
    <message>
        <source>Nothing of this file was put into it yet. What the file would change was worked out anew, and your choices are kept: look at them, and put them in once more.</source>
        <translation>Rien de ce fichier n’y a encore été reporté. Ce que le fichier modifierait a été recalculé, et vos choix sont conservés : regardez-les, puis reportez-les de nouveau.</translation>
    </message>
    <message>
        <source>Filter by name, field…</source>
        <translation>Filtrer par nom, champ…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 sur %n modification</numerusform>
            <numerusform>%1 sur %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the listing…</source>
        <translation>Chargement de la liste…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Show the questions</source>
        <translation>Afficher les questions</translation>
    </message>
    <message>
        <source>The file is the whole listing</source>
        <translation>Le fichier est la liste entière</translation>
    </message>
    <message>
        <source>Keep them in the listing</source>
        <translation>Les conserver dans la liste</translation>
    </message>
    <message>
        <source>The listing could not be loaded.</source>
        <translation>La liste n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>No row of this file could be read, so it changes nothing. Why stands under “Problems and remarks”.</source>
        <translation>Aucune ligne de ce fichier n’a pu être lue : il ne modifie donc rien. La raison figure sous « Problèmes et remarques ».</translation>
    </message>
    <message>
        <source>This file says what the listing says already. There is nothing to put into the draft.</source>
        <translation>Ce fichier dit ce que dit déjà la liste. Il n’y a rien à reporter dans le brouillon.</translation>
    </message>
    <message>
        <source>What a file would change stands here once you have chosen one.</source>
        <translation>Ce qu’un fichier modifierait apparaît ici dès que vous en avez choisi un.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open.</source>
        <translation>
            <numerusform>%n question est ouverte.</numerusform>
            <numerusform>%n questions sont ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they propose is taken over only if you say so.</source>
        <translation>Ce qu’elles proposent n’est repris que si vous le dites.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the listing do not stand in this file.</source>
        <translation>
            <numerusform>%n entrée de la liste ne figure pas dans ce fichier.</numerusform>
            <numerusform>%n entrées de la liste ne figurent pas dans ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will be taken out of the listing.</source>
        <translation>
            <numerusform>%n d’entre elles sera retirée de la liste.</numerusform>
            <numerusform>%n d’entre elles seront retirées de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stay in the listing, unless you tick them. They may stand in the %n row(s) that could not be read.</source>
        <translation>
            <numerusform>Elles restent dans la liste, sauf si vous les cochez. Elles se trouvent peut-être parmi ce qui n’a pas pu être lu (%n ligne).</numerusform>
            <numerusform>Elles restent dans la liste, sauf si vous les cochez. Elles se trouvent peut-être dans les %n lignes qui n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the listing, unless the file is all of it or you tick them.</source>
        <translation>Elles restent dans la liste, sauf si le fichier la contient tout entière ou si vous les cochez.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file could not be read, so it is not known what it leaves out. Mend the file first, or tick what is to go.</source>
        <translation>
            <numerusform>%n ligne du fichier n’a pas pu être lue : ce qui manque au fichier n’est donc pas connu. Corrigez d’abord le fichier, ou cochez ce qui doit être retiré.</numerusform>
            <numerusform>%n lignes du fichier n’ont pas pu être lues : ce qui manque au fichier n’est donc pas connu. Corrigez d’abord le fichier, ou cochez ce qui doit être retiré.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportNotes</name>
    <message>
        <source>Problems and remarks</source>
        <translation>Problèmes et remarques</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportPane</name>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>File with sub-processors</source>
        <translation>Fichier des sous-traitants ultérieurs</translation>
    </message>
    <message>
        <source>Tables and JSON (*.md *.markdown *.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Tableaux et JSON (*.md *.markdown *.csv *.tsv *.txt *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Or paste its text</source>
        <translation>Ou collez son texte</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Comment il a été lu</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Retour au fichier</translation>
    </message>
    <message>
        <source>Put this into the draft</source>
        <translation>Reporter ceci dans le brouillon</translation>
    </message>
    <message>
        <source>The file counts, not this text.</source>
        <translation>C’est le fichier qui compte, pas ce texte.</translation>
    </message>
    <message>
        <source>A Markdown table, CSV or JSON of up to 16 MiB. Nothing is written before you have looked at what it changes.</source>
        <translation>Un tableau Markdown, du CSV ou du JSON, jusqu’à 16 Mio. Rien n’est écrit avant que vous ayez vu ce que cela modifie.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Le fichier est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Choose a file first, or paste its text.</source>
        <translation>Choisissez d’abord un fichier, ou collez son texte.</translation>
    </message>
    <message>
        <source>There is nothing to put into the draft.</source>
        <translation>Il n’y a rien à reporter dans le brouillon.</translation>
    </message>
    <message>
        <source>Tick what is to be put into the draft.</source>
        <translation>Cochez ce qui doit être reporté dans le brouillon.</translation>
    </message>
    <message>
        <source>Put changes into the draft</source>
        <translation>Reporter dans le brouillon</translation>
    </message>
    <message>
        <source>Put 1 change into the draft</source>
        <translation>Reporter 1 modification dans le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>Put %n changes into the draft</source>
        <translation>
            <numerusform>Reporter %n modification dans le brouillon</numerusform>
            <numerusform>Reporter %n modifications dans le brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>Reporter dans le brouillon</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportQuestions</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Ask again what was answered</source>
        <translation>Reposer les questions déjà répondues</translation>
    </message>
    <message>
        <source>All questions that are open</source>
        <translation>Toutes les questions ouvertes</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Oui : %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Non : %1</translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %n</source>
        <translation>
            <numerusform>Oui à toutes (%n)</numerusform>
            <numerusform>Oui à toutes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No to all %n</source>
        <translation>
            <numerusform>Non à toutes (%n)</numerusform>
            <numerusform>Non à toutes (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportReading</name>
    <message>
        <source>the pasted text</source>
        <translation>le texte collé</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read.</source>
        <translation>« %1 » n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>console::ui::InlineQuestion</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>console::ui::InvitationForm</name>
    <message>
        <source>Accept an invitation</source>
        <translation>Accepter une invitation</translation>
    </message>
    <message>
        <source>Check invitation</source>
        <translation>Vérifier l’invitation</translation>
    </message>
    <message>
        <source>Invitation link or code</source>
        <translation>Lien ou code d’invitation</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Choisissez votre mot de passe</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>This invitation is for %1. Choose the password that you will sign in with.</source>
        <translation>Cette invitation est pour %1. Choisissez le mot de passe avec lequel vous vous connecterez.</translation>
    </message>
    <message>
        <source>Activate and open</source>
        <translation>Activer et ouvrir</translation>
    </message>
    <message>
        <source>Paste the link or the code of your invitation.</source>
        <translation>Collez le lien ou le code de votre invitation.</translation>
    </message>
    <message>
        <source>Paste it as you got it. It works once, until it expires. A link to a new password goes here as well.</source>
        <translation>Collez-le tel que vous l’avez reçu. Il sert une seule fois, jusqu’à son expiration. Un lien vers un nouveau mot de passe se colle ici aussi.</translation>
    </message>
    <message>
        <source>This link is for %1. Choose your new password.</source>
        <translation>Ce lien est pour %1. Choisissez votre nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Enregistrer et ouvrir</translation>
    </message>
</context>
<context>
    <name>console::ui::InviteDraft</name>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>ada@acme.example, Grace Hopper &lt;grace@acme.example&gt;
one per line is fine, too</source>
        <translation>ada@acme.example, Grace Hopper &lt;grace@acme.example&gt;
une par ligne convient aussi</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Role for all</source>
        <translation>Rôle pour toutes</translation>
    </message>
    <message>
        <source>Admins also invite and remove people and change the organization.</source>
        <translation>Les administrateurs peuvent aussi inviter et retirer des personnes et modifier l’organisation.</translation>
    </message>
    <message>
        <source>What happens to each address</source>
        <translation>Ce qui arrive à chaque adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations fit in one go.</source>
        <translation>
            <numerusform>%n invitation peut partir en une fois.</numerusform>
            <numerusform>%n invitations peuvent partir en une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last address waits here until these are sent.</source>
        <translation>La dernière adresse attend ici l’envoi de celles-ci.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n addresses wait here until these are sent.</source>
        <translation>
            <numerusform>L’autre adresse (%n) attend ici l’envoi de celles-ci.</numerusform>
            <numerusform>Les %n autres adresses attendent ici l’envoi de celles-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite 1 person</source>
        <translation>Inviter 1 personne</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Inviter %n personne</numerusform>
            <numerusform>Inviter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send invitations</source>
        <translation>Envoyer les invitations</translation>
    </message>
    <message>
        <source>None of these addresses can be invited.</source>
        <translation>Aucune de ces adresses ne peut être invitée.</translation>
    </message>
    <message>
        <source>Paste or type addresses first.</source>
        <translation>Collez ou saisissez d’abord des adresses.</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>Invitation…</translation>
    </message>
    <message>
        <source>Invited %1 of %2</source>
        <translation>Invitation : %1 sur %2</translation>
    </message>
    <message>
        <source>Esc stops it. What was sent until then stays sent.</source>
        <translation>Échap arrête l’envoi. Ce qui a été envoyé jusque-là reste envoyé.</translation>
    </message>
</context>
<context>
    <name>console::ui::KeyField</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>Remplacer : %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer : %1</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Conserver : %1</translation>
    </message>
    <message>
        <source>Will be removed when you save.</source>
        <translation>Sera supprimée à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>console::ui::KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to a page, a person, a case or an action by its name</source>
        <translation>Aller à une page, une personne, un dossier ou une action par son nom</translation>
    </message>
    <message>
        <source>Go to that page of the sidebar</source>
        <translation>Aller à cette page de la barre latérale</translation>
    </message>
    <message>
        <source>Back to where you were, and to what was chosen there</source>
        <translation>Revenir à l’endroit précédent, et à ce qui y était choisi</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Read the page anew; what is typed and chosen stays</source>
        <translation>Relire la page ; ce qui est saisi et choisi reste</translation>
    </message>
    <message>
        <source>To the next part of the window: sidebar, list, pane</source>
        <translation>Aller à la partie suivante de la fenêtre : barre latérale, liste, volet</translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation>Aller à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>Replier ou déplier la barre latérale</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Afficher ces touches</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>Dans un volet</translation>
    </message>
    <message>
        <source>In the sidebar</source>
        <translation>Dans la barre latérale</translation>
    </message>
    <message>
        <source>To the entry above or below</source>
        <translation>Aller à l’entrée précédente ou suivante</translation>
    </message>
    <message>
        <source>Add something: an organization, people, a sub-processor, a case</source>
        <translation>Ajouter quelque chose : une organisation, des personnes, un sous-traitant ultérieur, un dossier</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>In the filter: clear it, and back to the list</source>
        <translation>Dans le filtre : l’effacer, et revenir à la liste</translation>
    </message>
    <message>
        <source>Open the row, and go into its pane</source>
        <translation>Ouvrir la ligne, et aller dans son volet</translation>
    </message>
    <message>
        <source>To the first or the last row</source>
        <translation>Aller à la première ou à la dernière ligne</translation>
    </message>
    <message>
        <source>Tick the row, where rows have a box for it</source>
        <translation>Cocher la ligne, là où les lignes ont une case pour cela</translation>
    </message>
    <message>
        <source>Copy the chosen rows as text</source>
        <translation>Copier les lignes choisies comme texte</translation>
    </message>
    <message>
        <source>In the listing: move the entry up or down</source>
        <translation>Dans la liste des sous-traitants : monter ou descendre l’entrée</translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Envoyer les invitations</translation>
    </message>
    <message>
        <source>Close the pane, or stop what is being saved</source>
        <translation>Fermer le volet, ou arrêter l’enregistrement en cours</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Touches et leur effet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go to that open profile</source>
        <translation>Aller à ce profil ouvert</translation>
    </message>
    <message>
        <source>Close this profile; its session is kept, and the others stay open</source>
        <translation>Fermer ce profil ; sa session est conservée, et les autres restent ouverts</translation>
    </message>
    <message>
        <source>Lock the console; everything stays as it is behind the lock</source>
        <translation>Verrouiller la console ; tout reste en l’état derrière le verrou</translation>
    </message>
    <message>
        <source>Among the open profiles</source>
        <translation>Parmi les profils ouverts</translation>
    </message>
    <message>
        <source>To the profile before or after</source>
        <translation>Au profil précédent ou suivant</translation>
    </message>
    <message>
        <source>Among the saved profiles: move the profile up or down</source>
        <translation>Parmi les profils enregistrés : déplacer le profil vers le haut ou le bas</translation>
    </message>
    <message>
        <source>In a date</source>
        <translation>Dans une date</translation>
    </message>
    <message>
        <source>On a time line</source>
        <translation>Sur une chronologie</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>Dans un graphique</translation>
    </message>
    <message>
        <source>A day later or earlier</source>
        <translation>Un jour plus tard ou plus tôt</translation>
    </message>
    <message>
        <source>A month later or earlier</source>
        <translation>Un mois plus tard ou plus tôt</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Choisir le jour dans un calendrier</translation>
    </message>
    <message>
        <source>In a choice of countries</source>
        <translation>Dans un choix de pays</translation>
    </message>
    <message>
        <source>In the empty field: take out the last country</source>
        <translation>Dans le champ vide : retirer le dernier pays</translation>
    </message>
    <message>
        <source>To the point before or after</source>
        <translation>Au point précédent ou suivant</translation>
    </message>
    <message>
        <source>To the mark before or after</source>
        <translation>Au repère précédent ou suivant</translation>
    </message>
    <message>
        <source>To the first or the last point</source>
        <translation>Au premier ou au dernier point</translation>
    </message>
    <message>
        <source>Show a shorter or a longer time</source>
        <translation>Montrer une durée plus courte ou plus longue</translation>
    </message>
    <message>
        <source>Open what stands at the point</source>
        <translation>Ouvrir ce qui se trouve au point</translation>
    </message>
    <message>
        <source>Show the whole time again</source>
        <translation>Montrer de nouveau toute la durée</translation>
    </message>
    <message>
        <source>To the bar before or after</source>
        <translation>À la barre précédente ou suivante</translation>
    </message>
    <message>
        <source>To the first or the last bar</source>
        <translation>À la première ou à la dernière barre</translation>
    </message>
</context>
<context>
    <name>console::ui::KeyPane</name>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de secours</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>There is a file under a passphrase already. It stays in use if this passphrase opens it; else it is set aside, and a new one is made.</source>
        <translation>Il y a déjà un fichier protégé par une phrase secrète. Il reste en service si cette phrase secrète l’ouvre ; sinon, il est mis de côté et un nouveau est créé.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It can&apos;t be recovered.</source>
        <translation>
            <numerusform>Au moins %n caractère. Elle ne peut pas être récupérée.</numerusform>
            <numerusform>Au moins %n caractères. Elle ne peut pas être récupérée.</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens don&apos;t matter.</source>
        <translation>Les majuscules, les espaces et les traits d’union ne comptent pas.</translation>
    </message>
    <message>
        <source>The key is shown only now.</source>
        <translation>La clé n’est affichée que maintenant.</translation>
    </message>
    <message>
        <source>Whoever has it and a copy of the data can read everything. Keep it where you would find it after losing this computer, and where nobody else does.</source>
        <translation>Qui possède la clé et une copie des données peut tout lire. Gardez-la là où vous la retrouveriez après avoir perdu cet ordinateur, et où personne d’autre ne la trouverait.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clé de secours : %1</translation>
    </message>
    <message>
        <source>Show that you have it</source>
        <translation>Montrez que vous l’avez</translation>
    </message>
    <message>
        <source>Type it from where you keep it now. Until then the console reminds you that the key was never tried.</source>
        <translation>Saisissez-la maintenant depuis l’endroit où vous la gardez. Jusque-là, la console vous rappelle que la clé n’a jamais été essayée.</translation>
    </message>
    <message>
        <source>Recovery key, from where you keep it</source>
        <translation>Clé de secours, depuis l’endroit où vous la gardez</translation>
    </message>
    <message>
        <source>Type the name of the profile, “%1”</source>
        <translation>Saisissez le nom du profil, « %1 »</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Imprimer la clé de secours</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The recovery key was copied. It leaves the clipboard in a minute, or when this form closes.</source>
        <translation>La clé de secours a été copiée. Elle quitte le presse-papiers dans une minute, ou à la fermeture de ce formulaire.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de secours</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Move it off this computer.</source>
        <translation>Enregistré dans %1. Déplacez ce fichier hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the passphrase that you use now.</source>
        <translation>Saisissez la phrase secrète que vous utilisez actuellement.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Saisissez la clé de secours.</translation>
    </message>
    <message>
        <source>This is not the name of the profile.</source>
        <translation>Ce n’est pas le nom du profil.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase once more.</source>
        <translation>Les deux sont différentes. Saisissez la nouvelle phrase secrète encore une fois.</translation>
    </message>
</context>
<context>
    <name>console::ui::LanguageBox</name>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language holds from the next start of the console on.</source>
        <translation>Une autre langue vaut à partir du prochain démarrage de la console.</translation>
    </message>
</context>
<context>
    <name>console::ui::LetterForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Envoyer la lettre</translation>
    </message>
    <message>
        <source>Replace what you wrote?</source>
        <translation>Remplacer ce que vous avez écrit ?</translation>
    </message>
    <message>
        <source>Subject and text are proposed anew, and what you wrote is gone.</source>
        <translation>L’objet et le texte sont proposés de nouveau, et ce que vous avez écrit est perdu.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>%1 to %2 characters, as they are read</source>
        <translation>%1 à %2 caractères, tels qu’ils seront lus</translation>
    </message>
    <message>
        <source>The letter of %1 is in the outbox.</source>
        <translation>La lettre du dossier %1 est dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Why there is doubt who asks</source>
        <translation>Pourquoi il y a un doute sur l’identité du demandeur</translation>
    </message>
    <message>
        <source>What the person is asked</source>
        <translation>Question posée à la personne</translation>
    </message>
    <message>
        <source>Ask for no copy of an identity document where less will do (Art. 12(6)).</source>
        <translation>Ne demandez pas de copie d’une pièce d’identité lorsque moins suffit (art. 12, § 6).</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Réponse attendue jusqu’au</translation>
    </message>
    <message>
        <source>Complexity of the request</source>
        <translation>Complexité de la demande</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Nombre de demandes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rights that get more time</source>
        <translation>Droits au délai prolongé</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>Pourquoi un délai supplémentaire est nécessaire</translation>
    </message>
    <message>
        <source>None of the tasks</source>
        <translation>Aucune des tâches</translation>
    </message>
    <message>
        <source>Task that it is sent for</source>
        <translation>Tâche pour laquelle elle est envoyée</translation>
    </message>
    <message>
        <source>Once the letter has left, the recipient counts as asked.</source>
        <translation>Dès que la lettre est partie, le destinataire est réputé avoir été sollicité.</translation>
    </message>
    <message>
        <source>Address of the controller</source>
        <translation>Adresse du responsable du traitement</translation>
    </message>
    <message>
        <source>Address of the recipient</source>
        <translation>Adresse du destinataire</translation>
    </message>
    <message>
        <source>Noted in the case: %1</source>
        <translation>Noté dans le dossier : %1</translation>
    </message>
    <message>
        <source>What you add (optional)</source>
        <translation>Ce que vous ajoutez (facultatif)</translation>
    </message>
    <message>
        <source>The case is closed once the letter has left</source>
        <translation>Le dossier est clos dès que la lettre est partie</translation>
    </message>
    <message>
        <source>What it brings about</source>
        <translation>Ce qu’elle entraîne</translation>
    </message>
    <message>
        <source>Propose the text</source>
        <translation>Proposer le texte</translation>
    </message>
    <message>
        <source>Subject of the letter</source>
        <translation>Objet de la lettre</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>Show how it leaves</source>
        <translation>Afficher la lettre telle qu’elle part</translation>
    </message>
</context>
<context>
    <name>console::ui::LetterPreview</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Text as it leaves</source>
        <translation>Texte tel qu’il part</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>En HTML</translation>
    </message>
    <message>
        <source>HTML as it leaves</source>
        <translation>HTML tel qu’il part</translation>
    </message>
</context>
<context>
    <name>console::ui::LettersPane</name>
    <message>
        <source>%1: letters</source>
        <translation>%1 : lettres</translation>
    </message>
    <message>
        <source>Reading the letters…</source>
        <translation>Lecture des lettres…</translation>
    </message>
    <message>
        <source>The letters could not be read.</source>
        <translation>Les lettres n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The case could not be read.</source>
        <translation>Le dossier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What is written to the person, or to others because of the case. Letters leave by mail from here. One that was sent in another way is noted with the step that it belongs to.</source>
        <translation>Ce qui est écrit à la personne, ou à d’autres en raison du dossier. Les lettres partent d’ici par e-mail. Une lettre envoyée autrement est notée à l’étape à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>No mail relay is set.</source>
        <translation>Aucun relais de messagerie n’est défini.</translation>
    </message>
    <message>
        <source>An operator sets one in the settings. Until then no letter leaves from here.</source>
        <translation>Un opérateur en définit un dans les paramètres. D’ici là, aucune lettre ne part d’ici.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read letter %1</source>
        <translation>Lire la lettre %1</translation>
    </message>
    <message>
        <source>Nothing personal is left in a purged case.</source>
        <translation>Un dossier purgé ne contient plus rien de personnel.</translation>
    </message>
    <message>
        <source>Letters are read by operators and DPOs of this workspace.</source>
        <translation>Les lettres sont lues par les opérateurs et les DPO de cet espace de travail.</translation>
    </message>
    <message>
        <source>That it was shown goes on the record.</source>
        <translation>Le fait de l’afficher est consigné.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send letter %1 again</source>
        <translation>Renvoyer la lettre %1</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of letter %1</source>
        <translation>Copier l’empreinte SHA-256 de la lettre %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This letter waits, is being sent, or has left.</source>
        <translation>Cette lettre attend, est en cours d’envoi ou est partie.</translation>
    </message>
    <message>
        <source>This letter is not in the outbox any more. Write a new one.</source>
        <translation>Cette lettre ne se trouve plus dans la boîte d’envoi. Écrivez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Le renvoyer ?</translation>
    </message>
    <message>
        <source>It may have left already. Then %1 gets it twice.</source>
        <translation>Il est peut-être déjà parti. %1 le reçoit alors deux fois.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas renvoyer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The address of this case was corrected since. Write a new letter.</source>
        <translation>L’adresse de ce dossier a été corrigée depuis. Rédigez une nouvelle lettre.</translation>
    </message>
    <message>
        <source>This case has changed since the letter was written. Write a new letter.</source>
        <translation>Ce dossier a changé depuis la rédaction de la lettre. Rédigez une nouvelle lettre.</translation>
    </message>
</context>
<context>
    <name>console::ui::ListLevel</name>
    <message>
        <source>Stopped. The list shows what the cloud has now.</source>
        <translation>Arrêté. La liste montre l’état actuel du cloud.</translation>
    </message>
    <message>
        <source>Something is still being saved here. Wait a moment, or press Esc in the pane to stop it.</source>
        <translation>Un enregistrement est encore en cours ici. Attendez un instant, ou appuyez sur Échap dans le volet pour l’arrêter.</translation>
    </message>
</context>
<context>
    <name>console::ui::ListPage</name>
    <message>
        <source>Updated %1 s ago</source>
        <translation>Mis à jour il y a %1 s</translation>
    </message>
    <message>
        <source>Updated %1 min ago</source>
        <translation>Mis à jour il y a %1 min</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour le %1</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 sur %2 entrées</translation>
    </message>
    <message>
        <source>%1 list</source>
        <translation>Liste : %1</translation>
    </message>
    <message>
        <source>1 row copied.</source>
        <translation>1 ligne copiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer : %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>console::ui::ListingChoice</name>
    <message>
        <source>Choose which listing is shown</source>
        <translation>Choisir la liste à afficher</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affichée : %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Draft of the next version</source>
        <translation>Brouillon de la prochaine version</translation>
    </message>
    <message>
        <source>Version %1 from %2 (pending)</source>
        <translation>Version %1 à partir du %2 (en attente)</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Une autre date…</translation>
    </message>
</context>
<context>
    <name>console::ui::ListingDesk</name>
    <message>
        <source>The listing is edited by operators, DPOs and editors of this workspace.</source>
        <translation>La liste est modifiée par les opérateurs, les DPD et les éditeurs de cet espace de travail.</translation>
    </message>
    <message>
        <source>The draft is in review. It can be edited again once it is sent back.</source>
        <translation>Le brouillon est en relecture. Il peut être modifié de nouveau une fois renvoyé.</translation>
    </message>
    <message>
        <source>The listing is approved and published by operators and DPOs of this workspace.</source>
        <translation>La liste est approuvée et publiée par les opérateurs et les DPD de cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>console::ui::ListingExports</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Export as a site…</source>
        <translation>Exporter sous forme de site…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>A draft is no document for others. Publish it first.</source>
        <translation>Un brouillon n’est pas un document destiné à d’autres. Publiez-le d’abord.</translation>
    </message>
    <message>
        <source>Save the listing as Markdown</source>
        <translation>Enregistrer la liste en Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the listing as CSV</source>
        <translation>Enregistrer la liste en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Save the listing as JSON</source>
        <translation>Enregistrer la liste en JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the listing as HTML</source>
        <translation>Enregistrer la liste en HTML</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Save the listing as PDF</source>
        <translation>Enregistrer la liste en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>The table was copied as Markdown.</source>
        <translation>Le tableau a été copié en Markdown.</translation>
    </message>
    <message>
        <source>This version does not hold, so it is no document for others.</source>
        <translation>Cette version ne s’applique pas : ce n’est pas un document pour d’autres.</translation>
    </message>
</context>
<context>
    <name>console::ui::ListingLevel</name>
    <message>
        <source>Sub-processors</source>
        <translation>Sous-traitants</translation>
    </message>
    <message>
        <source>This server keeps no listing of sub-processors. Packmind publishes its own in the product documentation.</source>
        <translation>Ce serveur ne tient pas de liste de sous-traitants ultérieurs. Packmind publie la sienne dans la documentation du produit.</translation>
    </message>
</context>
<context>
    <name>console::ui::ListingTimeline</name>
    <message>
        <source>Timeline of the versions</source>
        <translation>Chronologie des versions</translation>
    </message>
    <message>
        <source>Left and Right go from version to version, Enter opens the one you are at. Plus and minus look from nearer and from farther.</source>
        <translation>Gauche et Droite vont d’une version à l’autre, Entrée ouvre celle où vous êtes. Plus et moins rapprochent et éloignent la vue.</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <translation>Version %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, no day yet, %1</source>
        <translation>Brouillon, encore sans date, %1</translation>
    </message>
    <message>
        <source>Draft in review, meant for %1, %2</source>
        <translation>Brouillon en relecture, prévu pour le %1, %2</translation>
    </message>
    <message>
        <source>Draft, meant for %1, %2</source>
        <translation>Brouillon, prévu pour le %1, %2</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Auteur : %1</translation>
    </message>
    <message>
        <source>Made by %1, approved by %2</source>
        <translation>Auteur : %1, approbation : %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>draft, no day yet</source>
        <translation>brouillon, encore sans date</translation>
    </message>
    <message>
        <source>%1 · 1 objection</source>
        <translation>%1 · 1 opposition</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n objections</source>
        <translation>
            <numerusform>%1 · %n opposition</numerusform>
            <numerusform>%1 · %n oppositions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>console::ui::LlmList</name>
    <message>
        <source>LLM</source>
        <translation>LLM</translation>
    </message>
    <message>
        <source>Loading the LLM settings…</source>
        <translation>Chargement des réglages LLM…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Test what is failing or untested</source>
        <translation>Tester ce qui échoue ou n’est pas testé</translation>
    </message>
    <message>
        <source>Tests the organizations that fail or are not tested, two at a time</source>
        <translation>Teste les organisations en échec ou non testées, deux à la fois</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>What organizations used, and their budgets</source>
        <translation>Ce que les organisations ont consommé, et leurs budgets</translation>
    </message>
    <message>
        <source>Which organizations are shown</source>
        <translation>Organisations affichées</translation>
    </message>
    <message>
        <source>Filter by name, provider, model…</source>
        <translation>Filtrer par nom, fournisseur, modèle…</translation>
    </message>
    <message>
        <source>1 organization</source>
        <translation>1 organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organizations</source>
        <translation>
            <numerusform>%1 sur %n organisation</numerusform>
            <numerusform>%1 sur %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>Lecture : %1 sur %2…</translation>
    </message>
    <message>
        <source>The LLM settings could not be loaded.</source>
        <translation>Les réglages LLM n’ont pas pu être chargés.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tested</source>
        <translation>
            <numerusform>%n non testée</numerusform>
            <numerusform>%n non testées</numerusform>
        </translation>
    </message>
    <message>
        <source>All passed their last test</source>
        <translation>Toutes ont réussi leur dernier test</translation>
    </message>
    <message>
        <source>Prompts are never stored, only token counts</source>
        <translation>Les prompts ne sont jamais conservés, seulement le nombre de jetons</translation>
    </message>
    <message>
        <source>All of them passed their last test.</source>
        <translation>Toutes ont réussi leur dernier test.</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testées</translation>
    </message>
    <message>
        <source>On the default</source>
        <translation>Avec le réglage par défaut</translation>
    </message>
    <message>
        <source>With a provider of their own</source>
        <translation>Avec un fournisseur propre</translation>
    </message>
    <message>
        <source>Key to be replaced</source>
        <translation>Clé à remplacer</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Avec %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n organizations is one of “%1”.</source>
        <translation>
            <numerusform>L’organisation (%n) n’est pas dans « %1 ».</numerusform>
            <numerusform>Aucune des %n organisations n’est dans « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>You belong to no organization. Ask an admin of one for an invitation.</source>
        <translation>Vous ne faites partie d’aucune organisation. Demandez une invitation à l’administrateur de l’une d’elles.</translation>
    </message>
    <message>
        <source>Copied settings</source>
        <translation>Réglages copiés</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Ce qui a été copié</translation>
    </message>
    <message>
        <source>Choose the rest again</source>
        <translation>Choisir de nouveau les autres</translation>
    </message>
    <message>
        <source>Connection tests</source>
        <translation>Tests de connexion</translation>
    </message>
    <message>
        <source>What the tests found</source>
        <translation>Résultats des tests</translation>
    </message>
    <message>
        <source>Test these again</source>
        <translation>Tester celles-ci de nouveau</translation>
    </message>
    <message>
        <source>Saved. The platform&apos;s own provider is used now.</source>
        <translation>Enregistré. Le fournisseur de la plateforme est maintenant utilisé.</translation>
    </message>
    <message>
        <source>Saved, as it was tested.</source>
        <translation>Enregistré, tel que testé.</translation>
    </message>
    <message>
        <source>Saved. These settings are not tested yet.</source>
        <translation>Enregistré. Ces réglages ne sont pas encore testés.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>“%1” is in the draft of the listing now.</source>
        <translation>« %1 » est maintenant dans le brouillon de la liste.</translation>
    </message>
    <message>
        <source>Show the listing</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Only an admin of an organization can test what is saved for it.</source>
        <translation>Seul un administrateur d’une organisation peut tester ce qui y est enregistré.</translation>
    </message>
</context>
<context>
    <name>console::ui::LlmSection</name>
    <message>
        <source>This server does not let the console change its default provider.</source>
        <translation>Ce serveur ne laisse pas la console changer son fournisseur par défaut.</translation>
    </message>
    <message>
        <source>Only the operator of this workspace sees and changes the platform&apos;s LLM key.</source>
        <translation>Seul l’opérateur de cet espace de travail voit et change la clé LLM de la plateforme.</translation>
    </message>
    <message>
        <source>The platform&apos;s LLM settings could not be loaded.</source>
        <translation>Les réglages LLM de la plateforme n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The platform&apos;s LLM settings are saved.</source>
        <translation>Les réglages LLM de la plateforme sont enregistrés.</translation>
    </message>
    <message>
        <source>Stopped. Whether it was saved all the same is seen after the next look.</source>
        <translation>Arrêté. Le prochain chargement dira si c’est enregistré malgré tout.</translation>
    </message>
    <message>
        <source>Asking OpenAI. This takes 20 seconds at most; Esc stops it.</source>
        <translation>Interrogation d’OpenAI. Cela prend 20 secondes au plus ; Échap l’arrête.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>LLM</source>
        <translation>LLM</translation>
    </message>
    <message>
        <source>The default of every organization, and what the service may call</source>
        <translation>Le réglage par défaut de chaque organisation, et ce que le service peut appeler</translation>
    </message>
    <message>
        <source>Loading the platform&apos;s LLM settings…</source>
        <translation>Chargement des réglages LLM de la plateforme…</translation>
    </message>
    <message>
        <source>Somebody else saved other settings meanwhile.</source>
        <translation>Quelqu’un d’autre a enregistré d’autres réglages entre-temps.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer les miens par-dessus</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les autres</translation>
    </message>
    <message>
        <source>Organizations without a provider of their own use OpenAI with this key.</source>
        <translation>Les organisations sans fournisseur propre utilisent OpenAI avec cette clé.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>Modèle rapide</translation>
    </message>
    <message>
        <source>For small tasks. The model does them where this is empty.</source>
        <translation>Pour les petites tâches. Si ce champ est vide, le modèle s’en charge.</translation>
    </message>
    <message>
        <source>Test the default</source>
        <translation>Tester le réglage par défaut</translation>
    </message>
    <message>
        <source>For all providers</source>
        <translation>Pour tous les fournisseurs</translation>
    </message>
    <message>
        <source>Replace keys after (days)</source>
        <translation>Remplacer les clés après (jours)</translation>
    </message>
    <message>
        <source>Older keys are shown as due. They go on working.</source>
        <translation>Les clés plus anciennes sont signalées comme à remplacer. Elles continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Private addresses that may be called</source>
        <translation>Adresses privées qui peuvent être appelées</translation>
    </message>
    <message>
        <source>One on each line: a host, an address, or a network such as 10.20.0.0/16. The service calls no other address of a private network.</source>
        <translation>Une par ligne : un hôte, une adresse, ou un réseau comme 10.20.0.0/16. Le service n’appelle aucune autre adresse d’un réseau privé.</translation>
    </message>
    <message>
        <source>Platform key</source>
        <translation>Clé de la plateforme</translation>
    </message>
    <message>
        <source>No call can be made by default until it is set. Made at platform.openai.com.</source>
        <translation>Aucun appel n’est possible par défaut tant qu’elle n’est pas définie. Elle se crée sur platform.openai.com.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>There is no key to test. Save one first.</source>
        <translation>Il n’y a pas de clé à tester. Enregistrez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>console::ui::LlmSelection</name>
    <message>
        <source>You do not belong to it any more.</source>
        <translation>Vous n’en faites plus partie.</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations chosen</source>
        <translation>
            <numerusform>%n organisation choisie</numerusform>
            <numerusform>%n organisations choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Test 1 organization</source>
        <translation>Tester 1 organisation</translation>
    </message>
    <message numerus="yes">
        <source>Test %n organizations</source>
        <translation>
            <numerusform>Tester %n organisation</numerusform>
            <numerusform>Tester %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the chosen organizations</source>
        <translation>Tester les organisations choisies</translation>
    </message>
    <message>
        <source>What is saved is tested, two at a time.</source>
        <translation>Ce qui est enregistré est testé, deux à la fois.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Tested %1 of %2.</source>
        <translation>Test : %1 sur %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Copier des réglages</translation>
    </message>
    <message>
        <source>Provider, models and address of one organization for the others. Keys are never copied.</source>
        <translation>Fournisseur, modèles et adresse d’une organisation pour les autres. Les clés ne sont jamais copiées.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Copier depuis</translation>
    </message>
    <message>
        <source>What copying changes</source>
        <translation>Ce que la copie modifie</translation>
    </message>
    <message>
        <source>Key for those that need one</source>
        <translation>Clé pour celles qui en ont besoin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the settings</source>
        <translation>Copier les réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) need a key of their own. Without one they are left as they are.</source>
        <translation>
            <numerusform>%n organisation a besoin d’une clé propre. Sans clé, elle est laissée telle quelle.</numerusform>
            <numerusform>%n organisations ont besoin d’une clé propre. Sans clé, elles sont laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to 1 organization</source>
        <translation>Copier vers 1 organisation</translation>
    </message>
    <message numerus="yes">
        <source>Copy to %n organizations</source>
        <translation>
            <numerusform>Copier vers %n organisation</numerusform>
            <numerusform>Copier vers %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy to the chosen ones.</source>
        <translation>Il n’y a rien à copier vers les organisations choisies.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Did %1 of %2.</source>
        <translation>Copie : %1 sur %2.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>console::ui::LlmSettingsPane</name>
    <message>
        <source>Loading the LLM settings…</source>
        <translation>Chargement des réglages LLM…</translation>
    </message>
    <message>
        <source>The LLM settings could not be loaded.</source>
        <translation>Les réglages LLM n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>This cloud does not offer that provider any more. Choose another one.</source>
        <translation>Ce cloud ne propose plus ce fournisseur. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Go back to the default?</source>
        <translation>Revenir au réglage par défaut ?</translation>
    </message>
    <message>
        <source>“%1” uses the platform&apos;s own provider then, OpenAI. Its own key and its other settings are deleted.</source>
        <translation>« %1 » utilise alors le fournisseur de la plateforme, OpenAI. Sa clé propre et ses autres réglages sont supprimés.</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Utiliser le réglage par défaut</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Conserver les réglages</translation>
    </message>
    <message>
        <source>Type the name of the organization</source>
        <translation>Saisissez le nom de l’organisation</translation>
    </message>
    <message>
        <source>Somebody else saved other settings meanwhile.</source>
        <translation>Quelqu’un d’autre a enregistré d’autres réglages entre-temps.</translation>
    </message>
    <message>
        <source>%1 saved other settings meanwhile.</source>
        <translation>%1 a enregistré d’autres réglages entre-temps.</translation>
    </message>
    <message>
        <source>Saved now: %1. What you typed is still here.</source>
        <translation>Enregistré à présent : %1. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Conserver la clé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Keep the key with this computer&apos;s encrypted secrets</source>
        <translation>Conserver la clé avec les secrets chiffrés de cet ordinateur</translation>
    </message>
    <message>
        <source>The next save takes it from there, so that it need not be given again</source>
        <translation>Le prochain enregistrement l’y prend, pour qu’il ne faille pas la redonner</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kept on this computer · ends in …%1</source>
        <translation>Conservée sur cet ordinateur · se termine par …%1</translation>
    </message>
    <message>
        <source>Set it in the settings, or choose a provider of its own here.</source>
        <translation>Définissez-la dans les réglages, ou choisissez ici un fournisseur propre.</translation>
    </message>
    <message>
        <source>Saving here replaces everything.</source>
        <translation>Enregistrer ici remplace tout.</translation>
    </message>
    <message>
        <source>This cloud never hands a key back and forgets it with every save, so the key has to be given again, whatever you change.</source>
        <translation>Ce cloud ne rend jamais une clé et l’oublie à chaque enregistrement : il faut donc redonner la clé, quoi que vous modifiiez.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>This cloud offers no default of its own.</source>
        <translation>Ce cloud n’a pas de réglage par défaut.</translation>
    </message>
    <message>
        <source>Test · just now</source>
        <translation>Test · à l’instant</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Not tested as it is here. It can be saved all the same.</source>
        <translation>Pas encore testé tel quel. Peut être enregistré quand même.</translation>
    </message>
    <message>
        <source>Last test · %1</source>
        <translation>Dernier test · %1</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>These settings have not been tested yet.</source>
        <translation>Ces réglages n’ont pas encore été testés.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Asking %1. This takes 20 seconds at most.</source>
        <translation>Interrogation de %1. Cela prend 20 secondes au plus.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Asking %1 for its models…</source>
        <translation>Demande de ses modèles à %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) can be chosen above.</source>
        <translation>
            <numerusform>%n modèle peut être choisi ci-dessus.</numerusform>
            <numerusform>%n modèles peuvent être choisis ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer les miens par-dessus</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les autres</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Testing… %1 s</source>
        <translation>Test… %1 s</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Back to default…</source>
        <translation>Réglage par défaut…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>The cloud&apos;s own default</source>
        <translation>Le réglage par défaut du cloud</translation>
    </message>
    <message>
        <source>%1 (not offered any more)</source>
        <translation>%1 (n’est plus proposé)</translation>
    </message>
    <message>
        <source>There is nowhere to keep it: this cloud keeps no such statements.</source>
        <translation>Rien ne permet de la conserver : ce cloud ne conserve pas de telles déclarations.</translation>
    </message>
</context>
<context>
    <name>console::ui::LockBox</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>Verrouiller la console</translation>
    </message>
    <message>
        <source>When nobody uses it for so long, also while the computer sleeps. Signing in again unlocks it; everything stays as it was.</source>
        <translation>Quand personne ne l’utilise pendant ce temps, y compris quand l’ordinateur est en veille. Une nouvelle connexion la déverrouille ; tout reste en l’état.</translation>
    </message>
</context>
<context>
    <name>console::ui::LockCurtain</name>
    <message>
        <source>The console is locked</source>
        <translation>La console est verrouillée</translation>
    </message>
</context>
<context>
    <name>console::ui::LogViewer</name>
    <message>
        <source>There is no log file yet.</source>
        <translation>Il n’y a pas encore de fichier journal.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>%1 of %2 lines · %3</source>
        <translation>%1 sur %2 lignes · %3</translation>
    </message>
</context>
<context>
    <name>console::ui::MailForm</name>
    <message>
        <source>Fill in Brevo&apos;s relay</source>
        <translation>Remplir avec le relais de Brevo</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>The name of the SMTP server. Empty: no mail leaves, and links are handed out by hand.</source>
        <translation>Le nom du serveur SMTP. Vide : aucun message ne part, et les liens se remettent à la main.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>STARTTLS, as usual on port 587</source>
        <translation>STARTTLS, d’usage sur le port 587</translation>
    </message>
    <message>
        <source>TLS from the start, as usual on port 465</source>
        <translation>TLS dès le début, d’usage sur le port 465</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>There is no way without. The relay&apos;s certificate is checked.</source>
        <translation>Il est toujours exigé. Le certificat du relais est vérifié.</translation>
    </message>
    <message>
        <source>User of the relay</source>
        <translation>Utilisateur du relais</translation>
    </message>
    <message>
        <source>Password of the relay</source>
        <translation>Mot de passe du relais</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Autorité propre</translation>
    </message>
    <message>
        <source>Certificates in PEM, where the relay&apos;s authority is your own.</source>
        <translation>Des certificats en PEM, si l’autorité du relais est la vôtre.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Address of the sender</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>One that the relay may send for.</source>
        <translation>Une adresse pour laquelle le relais peut envoyer.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <translation>Langue des messages</translation>
    </message>
    <message>
        <source>Mails in a minute, at most</source>
        <translation>Messages par minute, au plus</translation>
    </message>
    <message>
        <source>An SMTP key, made at app.brevo.com: no API key.</source>
        <translation>Une clé SMTP, créée sur app.brevo.com : pas une clé d’API.</translation>
    </message>
    <message>
        <source>One is set since %1, and stays when this is left empty.</source>
        <translation>Un mot de passe est défini depuis le %1, et reste si ce champ est laissé vide.</translation>
    </message>
    <message>
        <source>Kept sealed, sent to the relay alone, and never shown again.</source>
        <translation>Conservé chiffré, envoyé au seul relais et jamais réaffiché.</translation>
    </message>
</context>
<context>
    <name>console::ui::MailList</name>
    <message>
        <source>“%1” is no file that can be read.</source>
        <translation>« %1 » n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Read a report…</source>
        <translation>Lire un rapport…</translation>
    </message>
    <message>
        <source>Waiting invitations</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>What leaves by the mail relay, and what became of it</source>
        <translation>Ce qui part par le relais de messagerie, et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Takes a report that a mail did not arrive, as a file. It can be dropped here as well.</source>
        <translation>Prend un rapport de non-remise d’un message, en fichier. Il peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>Filter by address, state…</source>
        <translation>Filtrer par adresse, état…</translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%n mails</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mails</source>
        <translation>
            <numerusform>%1 sur %n message</numerusform>
            <numerusform>%1 sur %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading mails…</source>
        <translation>Chargement des messages…</translation>
    </message>
    <message>
        <source>The mails could not be loaded.</source>
        <translation>Les messages n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>No mail has left. Once a mail relay is set, invitations and links to a new password stand here.</source>
        <translation>Aucun message n’est parti. Dès qu’un relais de messagerie est défini, les invitations et les liens vers un nouveau mot de passe apparaissent ici.</translation>
    </message>
    <message>
        <source>Only the operator of this workspace can read reports.</source>
        <translation>Seul l’opérateur de cet espace de travail peut lire des rapports.</translation>
    </message>
    <message>
        <source>Report that a mail did not arrive</source>
        <translation>Rapport de non-remise d’un message</translation>
    </message>
    <message>
        <source>Mails (*.eml *.txt);;All files (*)</source>
        <translation>Messages (*.eml *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The report is about no mail that this service sent, or does not say that one failed. Nothing was changed.</source>
        <translation>Le rapport ne porte sur aucun message envoyé par ce service, ou n’indique aucun échec. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) came back, and are marked so.</source>
        <translation>
            <numerusform>%n message est revenu, et est marqué ainsi.</numerusform>
            <numerusform>%n messages sont revenus, et sont marqués ainsi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::MailPane</name>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Tel qu’il part</translation>
    </message>
    <message>
        <source>Source of the mail</source>
        <translation>Source du message</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>This mail waits, is being sent, or has left.</source>
        <translation>Ce message attend, est en cours d’envoi ou est parti.</translation>
    </message>
    <message>
        <source>The mail could not be read. %1</source>
        <translation>Le message n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>Its link leads to a new password, so only the recipient sees it.</source>
        <translation>Son lien mène à un nouveau mot de passe ; seul le destinataire le voit donc.</translation>
    </message>
    <message>
        <source>There is no relay that it could leave by.</source>
        <translation>Il n’y a pas de relais par lequel il pourrait partir.</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Le renvoyer ?</translation>
    </message>
    <message>
        <source>It may have left already. Then %1 gets it twice.</source>
        <translation>Il est peut-être déjà parti. %1 le reçoit alors deux fois.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas renvoyer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>State of the mail</source>
        <translation>État du message</translation>
    </message>
</context>
<context>
    <name>console::ui::MailSection</name>
    <message>
        <source>Mail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Loading the mail relay…</source>
        <translation>Chargement du relais de messagerie…</translation>
    </message>
    <message>
        <source>Somebody else saved another relay meanwhile.</source>
        <translation>Quelqu’un d’autre a enregistré un autre relais entre-temps.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer le mien par-dessus</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Send a test mail to</source>
        <translation>Envoyer un message de test à</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Envoyer un message de test</translation>
    </message>
    <message>
        <source>This cloud sends its mails itself.</source>
        <translation>Ce cloud envoie lui-même ses messages.</translation>
    </message>
    <message>
        <source>Only the operator of this workspace sees and changes the mail relay.</source>
        <translation>Seul l’opérateur de cet espace de travail voit et modifie le relais de messagerie.</translation>
    </message>
    <message>
        <source>The mail relay could not be loaded.</source>
        <translation>Le relais de messagerie n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Save relay</source>
        <translation>Enregistrer le relais</translation>
    </message>
    <message>
        <source>There is no relay to try. Save one first.</source>
        <translation>Il n’y a pas de relais à essayer. Enregistrez-en d’abord un.</translation>
    </message>
    <message>
        <source>The mail relay is saved. Send a test mail to try it.</source>
        <translation>Le relais de messagerie est enregistré. Envoyez un message de test pour l’essayer.</translation>
    </message>
    <message>
        <source>Mail is off. Links are handed out by hand.</source>
        <translation>L’envoi de messages est désactivé. Les liens se remettent à la main.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The relay that invitations, notices and letters leave by</source>
        <translation>Le relais par lequel partent invitations, avis et lettres</translation>
    </message>
</context>
<context>
    <name>console::ui::MemberDetail</name>
    <message>
        <source>The invitation link for %1 is in the clipboard. It opens that account: hand it to nobody else.</source>
        <translation>Le lien d’invitation de %1 est dans le presse-papiers. Il ouvre ce compte : ne le remettez à personne d’autre.</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>Invitation…</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”?</source>
        <translation>Retirer %1 de « %2 » ?</translation>
    </message>
    <message>
        <source>They lose access at once. Their account stays, and they can be invited again.</source>
        <translation>Cette personne perd aussitôt l’accès. Son compte reste, et elle peut être réinvitée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Type the address of the person</source>
        <translation>Saisissez l’adresse de la personne</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Accepted. The account is active.</source>
        <translation>Acceptée. Le compte est actif.</translation>
    </message>
    <message>
        <source>Waits for an answer. The link ends %1.</source>
        <translation>Attend une réponse. Le lien expire %1.</translation>
    </message>
    <message>
        <source>Ended %1 without an answer. Inviting again makes a new link.</source>
        <translation>Expirée %1 sans réponse. Réinviter crée un nouveau lien.</translation>
    </message>
    <message>
        <source>There is no invitation, as after a mail that could not be sent. Inviting again makes one.</source>
        <translation>Il n’y a pas d’invitation, comme après un message qui n’a pas pu être envoyé. Réinviter en crée une.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Copy invitation link</source>
        <translation>Copier le lien d’invitation</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Réinviter</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Remove from organization</source>
        <translation>Retirer de l’organisation</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>Only admins see addresses and the state of invitations.</source>
        <translation>Seuls les administrateurs voient les adresses et l’état des invitations.</translation>
    </message>
    <message>
        <source>Admins also invite and remove people and change the organization.</source>
        <translation>Les administrateurs peuvent aussi inviter et retirer des personnes et modifier l’organisation.</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>Enregistrer le rôle</translation>
    </message>
    <message>
        <source>The invitation was accepted; there is no link any more.</source>
        <translation>L’invitation a été acceptée ; il n’y a plus de lien.</translation>
    </message>
    <message>
        <source>There is no link. Invite the person again to make one.</source>
        <translation>Il n’y a pas de lien. Réinvitez la personne pour en créer un.</translation>
    </message>
    <message>
        <source>The invitation was accepted already.</source>
        <translation>L’invitation a déjà été acceptée.</translation>
    </message>
</context>
<context>
    <name>console::ui::MemberList</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writes the rows and columns that are shown to a CSV file.</source>
        <translation>Écrit dans un fichier CSV les lignes et les colonnes affichées.</translation>
    </message>
    <message>
        <source>Filter by address, role, state…</source>
        <translation>Filtrer par adresse, rôle, état…</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 sur %n personne</numerusform>
            <numerusform>%1 sur %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy invitation link</source>
        <translation>Copier le lien d’invitation</translation>
    </message>
    <message>
        <source>The invitation link for %1 is in the clipboard.</source>
        <translation>Le lien d’invitation de %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Chargement des membres…</translation>
    </message>
    <message>
        <source>The members could not be loaded.</source>
        <translation>Les membres n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>Nobody is in this organization yet.</source>
        <translation>Il n’y a encore personne dans cette organisation.</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Inviter une personne</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Save the members as CSV</source>
        <translation>Enregistrer les membres en CSV</translation>
    </message>
    <message>
        <source>members-%1.csv</source>
        <translation>membres-%1.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 is not in “%2” any more.</source>
        <translation>%1 n’est plus dans « %2 ».</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 a maintenant le rôle « %2 ».</translation>
    </message>
    <message>
        <source>%1 is removed from “%2”.</source>
        <translation>%1 ne fait plus partie de « %2 ».</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>What became of each person</source>
        <translation>Résultat pour chaque personne</translation>
    </message>
    <message>
        <source>Invite the rest</source>
        <translation>Inviter les autres</translation>
    </message>
    <message>
        <source>Choose the rest again</source>
        <translation>Choisir de nouveau les autres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>console::ui::MemberSelection</name>
    <message>
        <source>Stays</source>
        <translation>Reste en place</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invite 1 person again</source>
        <translation>Réinviter 1 personne</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people again</source>
        <translation>
            <numerusform>Réinviter %n personne</numerusform>
            <numerusform>Réinviter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite the chosen people again</source>
        <translation>Réinviter les personnes choisies</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Remove 1 person</source>
        <translation>Retirer 1 personne</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people</source>
        <translation>
            <numerusform>Retirer %n personne</numerusform>
            <numerusform>Retirer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the chosen people</source>
        <translation>Retirer les personnes choisies</translation>
    </message>
    <message>
        <source>All of them have accepted their invitation.</source>
        <translation>Toutes ont accepté leur invitation.</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 reste : %2</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”?</source>
        <translation>Retirer %1 de « %2 » ?</translation>
    </message>
    <message>
        <source>They lose access at once. Their accounts stay, and they can be invited again.</source>
        <translation>Ces personnes perdent aussitôt l’accès. Leurs comptes restent, et elles peuvent être réinvitées.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Type the name of the organization</source>
        <translation>Saisissez le nom de l’organisation</translation>
    </message>
    <message>
        <source>Removed %1 of %2.</source>
        <translation>Retrait : %1 sur %2.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Invited %1 of %2.</source>
        <translation>Invitation : %1 sur %2.</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>Invitation…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>console::ui::MergeDecisions</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Take this into the draft</source>
        <translation>Reprendre ceci dans le brouillon</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As the draft has it</source>
        <translation>Comme dans le brouillon</translation>
    </message>
    <message>
        <source>As %1 has it</source>
        <translation>Comme dans la %1</translation>
    </message>
    <message>
        <source>%1: as the draft has it</source>
        <translation>%1 : comme dans le brouillon</translation>
    </message>
    <message>
        <source>%1: as %2 has it</source>
        <translation>%1 : comme dans la %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
</context>
<context>
    <name>console::ui::MoveForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is now in “%2”.</source>
        <translation>%1 est maintenant à l’état « %2 ».</translation>
    </message>
</context>
<context>
    <name>console::ui::NavButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>console::ui::NewObjection</name>
    <message>
        <source>New objection</source>
        <translation>Nouvelle opposition</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>Enregistrer l’opposition</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Nothing was published that somebody could object to.</source>
        <translation>Rien n’a été publié à quoi l’on puisse s’opposer.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>As the organization wrote it.</source>
        <translation>Tel que l’organisation l’a écrit.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>It counts from the day of the publication until the notice ends.</source>
        <translation>Le délai court du jour de la publication jusqu’à la fin du préavis.</translation>
    </message>
    <message>
        <source>Late: objections counted until %1. It is recorded as late.</source>
        <translation>En retard : les oppositions comptaient jusqu’au %1. Elle est enregistrée comme tardive.</translation>
    </message>
    <message>
        <source>In time: objections count until %1.</source>
        <translation>Dans les temps : les oppositions comptent jusqu’au %1.</translation>
    </message>
    <message>
        <source>Choose the organization that objects.</source>
        <translation>Choisissez l’organisation qui s’oppose.</translation>
    </message>
    <message>
        <source>The versions are still being read.</source>
        <translation>Les versions sont encore en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>console::ui::NewOrganization</name>
    <message>
        <source>New organization</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>You become its admin. This sign-in does not reach it: sign in with your password to work in it.</source>
        <translation>Vous en devenez administrateur. Cette connexion n’y donne pas accès : connectez-vous avec votre mot de passe pour y travailler.</translation>
    </message>
    <message>
        <source>You become its admin. Where you work now stays the same.</source>
        <translation>Vous en devenez administrateur. L’organisation où vous travaillez maintenant reste la même.</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Acme Robotics</source>
        <translation>Acme Robotics</translation>
    </message>
    <message>
        <source>Create organization</source>
        <translation>Créer l’organisation</translation>
    </message>
    <message>
        <source>You already belong to “%1”, which has the short name %2. Choose another name.</source>
        <translation>Vous faites déjà partie de « %1 », qui a le nom court %2. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The short name is made from it.</source>
        <translation>Le nom court en est tiré.</translation>
    </message>
    <message>
        <source>The short name will be a code that the cloud makes up.</source>
        <translation>Le nom court sera un code attribué par le cloud.</translation>
    </message>
    <message>
        <source>Short name: %1</source>
        <translation>Nom court : %1</translation>
    </message>
    <message>
        <source>You already belong to “%1”, which has the same short name. Choose another name.</source>
        <translation>Vous faites déjà partie de « %1 », qui a le même nom court. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>console::ui::NewSubscriber</name>
    <message>
        <source>New subscriber</source>
        <translation>Nouvel abonné</translation>
    </message>
    <message>
        <source>The address is asked by a mail whether it wants to be told of changes. It is told of none before it has confirmed.</source>
        <translation>La question d’être informée des changements est posée à l’adresse par un message. Rien ne lui est annoncé avant qu’elle ait confirmé.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Why it is to be told</source>
        <translation>Pourquoi elle doit être informée</translation>
    </message>
    <message>
        <source>Such as who asked for it. It stays on record.</source>
        <translation>Par exemple qui l’a demandé. Cela reste au registre.</translation>
    </message>
    <message>
        <source>Ask the address</source>
        <translation>Poser la question à l’adresse</translation>
    </message>
    <message>
        <source>Choose the organization that it is told for.</source>
        <translation>Choisissez l’organisation pour laquelle elle est informée.</translation>
    </message>
    <message>
        <source>Admins of organizations at %1 are not told by default: what keeps this listing does not know them.</source>
        <translation>Les administrateurs des organisations de %1 ne sont pas informés d’office : ce qui tient cette liste ne les connaît pas.</translation>
    </message>
</context>
<context>
    <name>console::ui::NoticeFields</name>
    <message>
        <source>Change the notice</source>
        <translation>Modifier le préavis</translation>
    </message>
    <message>
        <source>Change the notice of %1 (%2)</source>
        <translation>Modifier le préavis pour %1 (%2)</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Jours de préavis</translation>
    </message>
    <message>
        <source>Days of notice of %1 (%2)</source>
        <translation>Jours de préavis pour %1 (%2)</translation>
    </message>
    <message>
        <source>Why it is shorter</source>
        <translation>Pourquoi il est plus court</translation>
    </message>
    <message>
        <source>Why the notice of %1 (%2) is shorter</source>
        <translation>Pourquoi le préavis pour %1 (%2) est plus court</translation>
    </message>
    <message>
        <source>Editorial changes need none.</source>
        <translation>Les modifications rédactionnelles n’en exigent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are usual.</source>
        <translation>
            <numerusform>%n jour est habituel.</numerusform>
            <numerusform>%n jours sont habituels.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 characters: %3</source>
        <translation>%1 à %2 caractères : %3</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>console::ui::NoticePane</name>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Tel qu’il part</translation>
    </message>
    <message>
        <source>Source of the mail</source>
        <translation>Source du message</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Informé comme</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The mail is kept no more. Its hash stays on record.</source>
        <translation>Le message n’est plus conservé. Son empreinte reste au registre.</translation>
    </message>
    <message>
        <source>Reading the mail…</source>
        <translation>Lecture du message…</translation>
    </message>
    <message>
        <source>The mail could not be read. %1</source>
        <translation>Le message n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>Its code ends the subscription, so only the recipient sees it.</source>
        <translation>Son code met fin à l’abonnement : seul le destinataire le voit.</translation>
    </message>
    <message>
        <source>There is no relay that it could leave by.</source>
        <translation>Il n’y a aucun relais par lequel il pourrait partir.</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Informé de</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, not %1</source>
        <translation>
            <numerusform>%n jour, et non %1</numerusform>
            <numerusform>%n jours, et non %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 day, not %1</source>
        <translation>1 jour, et non %1</translation>
    </message>
    <message>
        <source>Ahead of its day</source>
        <translation>Avant sa date</translation>
    </message>
</context>
<context>
    <name>console::ui::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>What this computer tells you of the profiles that are open</source>
        <translation>Ce que cet ordinateur vous signale des profils ouverts</translation>
    </message>
    <message>
        <source>Choices for notifications</source>
        <translation>Choix des notifications</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Sur le bureau</translation>
    </message>
    <message>
        <source>Tell me what needs me</source>
        <translation>Me signaler ce qui m’attend</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Tell me nothing for a part of the day</source>
        <translation>Ne rien me signaler pendant une partie de la journée</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>What comes in that time is told afterwards, once.</source>
        <translation>Ce qui arrive pendant ce temps est signalé ensuite, une seule fois.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Stay in the tray and keep watching</source>
        <translation>Rester dans la zone de notification et continuer à surveiller</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Démarrer avec ma session</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications. What needs you is in the tray and on the pages.</source>
        <translation>Aucun programme de ce bureau n’affiche de notifications. Ce qui vous attend se trouve dans la zone de notification et sur les pages.</translation>
    </message>
    <message>
        <source>Each thing is told once. A notification names the case or the organization, and nobody.</source>
        <translation>Chaque chose est signalée une fois. Une notification nomme le dossier ou l’organisation, et aucune personne.</translation>
    </message>
    <message>
        <source>Switch on first that you are told anything.</source>
        <translation>Activez d’abord les notifications.</translation>
    </message>
    <message>
        <source>Switch on the quiet hours first.</source>
        <translation>Activez d’abord les heures calmes.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Without it, closing the window ends the console.</source>
        <translation>Sans cela, fermer la fenêtre arrête la console.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends the console.</source>
        <translation>Ce bureau n’a pas de zone de notification, fermer la fenêtre arrête donc la console.</translation>
    </message>
</context>
<context>
    <name>console::ui::ObjectionList</name>
    <message>
        <source>Objections</source>
        <translation>Oppositions</translation>
    </message>
    <message>
        <source>What organizations have against a version, and what came of it</source>
        <translation>Ce que des organisations opposent à une version, et ce qui en a résulté</translation>
    </message>
    <message>
        <source>Record an objection</source>
        <translation>Enregistrer une opposition</translation>
    </message>
    <message>
        <source>1 objection</source>
        <translation>1 opposition</translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n opposition</numerusform>
            <numerusform>%n oppositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objections</source>
        <translation>
            <numerusform>%1 sur %n opposition</numerusform>
            <numerusform>%1 sur %n oppositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the objections…</source>
        <translation>Chargement des oppositions…</translation>
    </message>
    <message>
        <source>The objections could not be loaded.</source>
        <translation>Les oppositions n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>No organization has objected to a version. What comes by mail is recorded here.</source>
        <translation>Aucune organisation ne s’est opposée à une version. Ce qui arrive par message s’enregistre ici.</translation>
    </message>
    <message>
        <source>The objection of %1 is recorded.</source>
        <translation>L’opposition de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Filter by organization, state…</source>
        <translation>Filtrer par organisation, état…</translation>
    </message>
</context>
<context>
    <name>console::ui::ObjectionNote</name>
    <message>
        <source>Show the objections</source>
        <translation>Afficher les oppositions</translation>
    </message>
    <message>
        <source>%1 as well.</source>
        <translation>%1 également.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Whether an organization objects is not known</source>
        <translation>On ne sait pas si une organisation s’oppose</translation>
    </message>
</context>
<context>
    <name>console::ui::ObjectionPane</name>
    <message>
        <source>Objection of %1</source>
        <translation>Opposition de %1</translation>
    </message>
    <message>
        <source>Nothing is decided for this organization.</source>
        <translation>Rien n’est décidé pour cette organisation.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Text of the objection</source>
        <translation>Texte de l’opposition</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1, in force from %2</source>
        <translation>%1, en vigueur à partir du %2</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistrée par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en a résulté</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ce qui en résulte</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Elle devient</translation>
    </message>
    <message>
        <source>Outcome, and the reason for it</source>
        <translation>Suite donnée, et sa raison</translation>
    </message>
    <message>
        <source>As you answer the organization. A withdrawal needs none.</source>
        <translation>Tel que vous répondez à l’organisation. Un retrait n’en demande pas.</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Enregistrer la suite donnée</translation>
    </message>
    <message>
        <source>The objection of %1: %2.</source>
        <translation>L’opposition de %1 : %2.</translation>
    </message>
</context>
<context>
    <name>console::ui::OrganizationButton</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>console::ui::OrganizationDetail</name>
    <message>
        <source>The members could not be read. %1</source>
        <translation>Les membres n’ont pas pu être lus. %1</translation>
    </message>
    <message>
        <source>Somebody else archived this organization meanwhile. Restore it, then save the name.</source>
        <translation>Quelqu’un d’autre a archivé cette organisation entre-temps. Rétablissez-la, puis enregistrez le nom.</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Archive “%1”?</source>
        <translation>Archiver « %1 » ?</translation>
    </message>
    <message>
        <source>Nobody can work in it until it is restored. Its members, their roles and everything in it stay as they are.</source>
        <translation>Personne ne peut y travailler jusqu’à son rétablissement. Ses membres, leurs rôles et tout ce qu’elle contient restent tels quels.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Type the name of the organization</source>
        <translation>Saisissez le nom de l’organisation</translation>
    </message>
    <message>
        <source>Archiving…</source>
        <translation>Archivage…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>This organization is archived.</source>
        <translation>Cette organisation est archivée.</translation>
    </message>
    <message>
        <source>Nobody can work in it until it is restored.</source>
        <translation>Personne ne peut y travailler jusqu’à son rétablissement.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Afficher les membres</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>Travailler ici</translation>
    </message>
    <message>
        <source>Switch to this organization</source>
        <translation>Passer à cette organisation</translation>
    </message>
    <message>
        <source>Archive organization</source>
        <translation>Archiver l’organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>You are working in this organization now.</source>
        <translation>Vous travaillez maintenant dans cette organisation.</translation>
    </message>
    <message>
        <source>After the switch, pages that belong to one organization show this one.</source>
        <translation>Après le changement, les pages propres à une organisation montrent celle-ci.</translation>
    </message>
    <message>
        <source>You are working in this organization already.</source>
        <translation>Vous travaillez déjà dans cette organisation.</translation>
    </message>
    <message>
        <source>It is archived. Restore it first.</source>
        <translation>Elle est archivée. Rétablissez-la d’abord.</translation>
    </message>
    <message>
        <source>Restore organization</source>
        <translation>Rétablir l’organisation</translation>
    </message>
    <message>
        <source>Restoring gives everyone their access back.</source>
        <translation>Le rétablissement rend l’accès à tout le monde.</translation>
    </message>
    <message>
        <source>An archived organization keeps everything, and nobody can work in it.</source>
        <translation>Une organisation archivée conserve tout, et personne ne peut y travailler.</translation>
    </message>
    <message>
        <source>The short name will be a code that the cloud makes up.</source>
        <translation>Le nom court sera un code attribué par le cloud.</translation>
    </message>
    <message>
        <source>The short name stays %1.</source>
        <translation>Le nom court reste %1.</translation>
    </message>
    <message>
        <source>The short name will change to %1.</source>
        <translation>Le nom court deviendra %1.</translation>
    </message>
</context>
<context>
    <name>console::ui::OrganizationList</name>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Afficher les archivées</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Chargement des organisations…</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Waiting invitations</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>Filter by name, role, state…</source>
        <translation>Filtrer par nom, rôle, état…</translation>
    </message>
    <message>
        <source>1 organization</source>
        <translation>1 organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organizations</source>
        <translation>
            <numerusform>%1 sur %n organisation</numerusform>
            <numerusform>%1 sur %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Afficher les membres</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>This sign-in reaches one organization.</source>
        <translation>Cette connexion ne donne accès qu’à une organisation.</translation>
    </message>
    <message>
        <source>It was made with an API key, which opens %1 until %2. Sign in with your password to reach others.</source>
        <translation>Elle a été faite avec une clé d’API, qui ouvre %1 jusqu’au %2. Connectez-vous avec votre mot de passe pour accéder aux autres.</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>Les organisations n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>1 archived</source>
        <translation>1 archivée</translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archivée</numerusform>
            <numerusform>%n archivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Where people work together, and who may do what</source>
        <translation>Où l’on travaille ensemble, et qui peut faire quoi</translation>
    </message>
    <message>
        <source>All your organizations are archived. Tick “Show archived” to see them.</source>
        <translation>Toutes vos organisations sont archivées. Cochez « Afficher les archivées » pour les voir.</translation>
    </message>
    <message>
        <source>Create an organization</source>
        <translation>Créer une organisation</translation>
    </message>
    <message>
        <source>You belong to no organization. Ask an admin of one for an invitation.</source>
        <translation>Vous ne faites partie d’aucune organisation. Demandez une invitation à l’administrateur de l’une d’elles.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Elle s’appelle maintenant « %1 ».</translation>
    </message>
    <message>
        <source>You are working in “%1” now.</source>
        <translation>Vous travaillez maintenant dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>« %1 » est rétablie.</translation>
    </message>
    <message>
        <source>“%1” is archived.</source>
        <translation>« %1 » est archivée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” could not be restored. %2</source>
        <translation>« %1 » n’a pas pu être rétablie. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>“%1” is created. Sign in with your password to work in it.</source>
        <translation>« %1 » est créée. Connectez-vous avec votre mot de passe pour y travailler.</translation>
    </message>
    <message>
        <source>“%1” is created. You are its admin.</source>
        <translation>« %1 » est créée. Vous en êtes administrateur.</translation>
    </message>
</context>
<context>
    <name>console::ui::OutboxList</name>
    <message>
        <source>Waiting invitations</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>This service sends no mail. Hand each link to the person it was made for, and to nobody else.</source>
        <translation>Ce service n’envoie pas de messages. Remettez chaque lien à la personne pour qui il a été créé, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Filter by address, organization…</source>
        <translation>Filtrer par adresse, organisation…</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation>1 invitation</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations</source>
        <translation>
            <numerusform>%1 sur %n invitation</numerusform>
            <numerusform>%1 sur %n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading invitations…</source>
        <translation>Chargement des invitations…</translation>
    </message>
    <message>
        <source>The waiting invitations could not be loaded.</source>
        <translation>Les invitations en attente n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>No invitation waits. Links of people you invite stand here until they are used.</source>
        <translation>Aucune invitation n’attend. Les liens des personnes que vous invitez apparaissent ici jusqu’à leur utilisation.</translation>
    </message>
    <message>
        <source>Choose one invitation first.</source>
        <translation>Choisissez d’abord une invitation.</translation>
    </message>
    <message>
        <source>This invitation has no link any more. Invite the person again.</source>
        <translation>Cette invitation n’a plus de lien. Réinvitez la personne.</translation>
    </message>
    <message>
        <source>The invitation link for %1 is in the clipboard.</source>
        <translation>Le lien d’invitation de %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Invite expired ones again</source>
        <translation>Renouveler les expirées</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Makes new invitations for all that have ended, and mails them where a mail relay is set.</source>
        <translation>Crée une nouvelle invitation pour chacune de celles qui ont expiré, et l’envoie par e-mail si un relais de messagerie est défini.</translation>
    </message>
    <message>
        <source>Links leave by mail. Hand out by hand only what did not, and to nobody but the person it was made for.</source>
        <translation>Les liens partent par e-mail. Ne remettez à la main que ceux qui ne sont pas partis, et seulement à la personne pour qui chacun a été créé.</translation>
    </message>
    <message>
        <source>No invitation has ended.</source>
        <translation>Aucune invitation n’a expiré.</translation>
    </message>
    <message>
        <source>New invitations are being made.</source>
        <translation>De nouvelles invitations sont en cours de création.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a new invitation.</source>
        <translation>
            <numerusform>%n personne a une nouvelle invitation.</numerusform>
            <numerusform>%n personnes ont une nouvelle invitation.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It leaves by mail.</source>
        <translation>%1 L’envoi se fait par e-mail.</translation>
    </message>
    <message>
        <source>%1 Hand the links out by hand.</source>
        <translation>%1 Remettez les liens à la main.</translation>
    </message>
</context>
<context>
    <name>console::ui::OutcomeForm</name>
    <message>
        <source>Not decided</source>
        <translation>Pas de décision</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What is withheld or refused, and why</source>
        <translation>Ce qui n’est pas communiqué ou est refusé, et pourquoi</translation>
    </message>
    <message>
        <source>30 to 4,000 characters, as the person reads them</source>
        <translation>30 à 4 000 caractères, tels que la personne les lit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keep the outcome</source>
        <translation>Enregistrer l’issue</translation>
    </message>
    <message>
        <source>Kept in %1 what became of: %2.</source>
        <translation>Issue enregistrée dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>console::ui::OutcomeReport</name>
    <message>
        <source>1 is left.</source>
        <translation>Il en reste 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left.</source>
        <translation>
            <numerusform>Il en reste %n.</numerusform>
            <numerusform>Il en reste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy all links</source>
        <translation>Copier tous les liens</translation>
    </message>
    <message>
        <source>Copy result as CSV</source>
        <translation>Copier le résultat en CSV</translation>
    </message>
    <message>
        <source>The result is in the clipboard.</source>
        <translation>Le résultat est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>A link opens the account of the person it was made for. Hand it to nobody else.</source>
        <translation>Un lien ouvre le compte de la personne pour qui il a été créé. Ne le remettez à personne d’autre.</translation>
    </message>
    <message>
        <source>Choose a row that has an invitation link.</source>
        <translation>Choisissez une ligne qui a un lien d’invitation.</translation>
    </message>
    <message>
        <source>The invitation link for %1 is in the clipboard.</source>
        <translation>Le lien d’invitation de %1 est dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation links are in the clipboard, one per line.</source>
        <translation>
            <numerusform>%n lien d’invitation est dans le presse-papiers, un par ligne.</numerusform>
            <numerusform>%n liens d’invitation sont dans le presse-papiers, un par ligne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OverviewFoot</name>
    <message>
        <source>Show the backups</source>
        <translation>Afficher les sauvegardes</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Afficher l’activité</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non affiché</translation>
    </message>
</context>
<context>
    <name>console::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Looking for what needs you…</source>
        <translation>Recherche de ce qui vous attend…</translation>
    </message>
    <message>
        <source>Filter by thing, organization, person…</source>
        <translation>Filtrer par chose, organisation, personne…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n things</source>
        <translation>
            <numerusform>%1 chose sur %n</numerusform>
            <numerusform>%1 choses sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation>1 chose</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n chose</numerusform>
            <numerusform>%n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Rien ne vous attend aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>console::ui::OverviewScope</name>
    <message>
        <source>Which profiles</source>
        <translation>Quels profils</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Ce profil</translation>
    </message>
    <message>
        <source>All open profiles</source>
        <translation>Tous les profils ouverts</translation>
    </message>
</context>
<context>
    <name>console::ui::OwnRequestPane</name>
    <message>
        <source>About myself</source>
        <translation>À mon sujet</translation>
    </message>
    <message>
        <source>Looking for what you asked before…</source>
        <translation>Recherche de ce que vous avez déjà demandé…</translation>
    </message>
    <message>
        <source>What you asked before could not be read.</source>
        <translation>Ce que vous avez déjà demandé n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What you ask for here counts from now on, as if you had written to the data protection officer. Your session proves who you are.</source>
        <translation>Ce que vous demandez ici compte dès maintenant, comme si vous aviez écrit au délégué à la protection des données. Votre session prouve qui vous êtes.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>What you want to say (optional)</source>
        <translation>Ce que vous voulez dire (facultatif)</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>Asked so far</source>
        <translation>Demandes précédentes</translation>
    </message>
    <message>
        <source>answer due by %1</source>
        <translation>réponse au plus tard : %1</translation>
    </message>
    <message>
        <source>Say what you ask for: one right at least.</source>
        <translation>Indiquez ce que vous demandez : au moins un droit.</translation>
    </message>
    <message>
        <source>%1 is recorded. The data protection officer sees it now.</source>
        <translation>%1 : demande enregistrée. Le délégué à la protection des données la voit maintenant.</translation>
    </message>
</context>
<context>
    <name>console::ui::Page</name>
    <message>
        <source>The profile “%1” is read-only. Nothing can be changed through it.</source>
        <translation>Le profil « %1 » est en lecture seule. Il ne permet aucune modification.</translation>
    </message>
</context>
<context>
    <name>console::ui::Palette</name>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Page, organization, person, sub-processor, case, setting or action…</source>
        <translation>Page, organisation, personne, sous-traitant ultérieur, dossier, réglage ou action…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>console::ui::PaletteMatches</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Ce qui s’ouvre</translation>
    </message>
</context>
<context>
    <name>console::ui::PaletteNames</name>
    <message>
        <source>Sub-processor</source>
        <translation>Sous-traitant ultérieur</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Dossier : %1</translation>
    </message>
    <message>
        <source>Organization · %1</source>
        <translation>Organisation · %1</translation>
    </message>
    <message>
        <source>Person in %1</source>
        <translation>Personne · %1</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>The people of 1 organization are not among the names.</source>
        <translation>Les personnes d’une organisation ne figurent pas parmi les noms.</translation>
    </message>
    <message numerus="yes">
        <source>The people of %n organizations are not among the names.</source>
        <translation>
            <numerusform>Les personnes de %n organisation ne figurent pas parmi les noms.</numerusform>
            <numerusform>Les personnes de %n organisations ne figurent pas parmi les noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some names could not be read: %1</source>
        <translation>Certains noms n’ont pas pu être lus : %1</translation>
    </message>
</context>
<context>
    <name>console::ui::PasswordRules</name>
    <message>
        <source>%1: kept</source>
        <translation>%1 : respecté</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1 : pas encore</translation>
    </message>
</context>
<context>
    <name>console::ui::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles decide about the listing, data requests and activity; organizations have their own</source>
        <translation>Les rôles règlent l’accès à la liste, aux demandes de droits et à l’activité ; les organisations ont les leurs</translation>
    </message>
    <message>
        <source>Filter by person or role…</source>
        <translation>Filtrer par personne ou rôle…</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 sur %n personne</numerusform>
            <numerusform>%1 sur %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the people…</source>
        <translation>Chargement des personnes…</translation>
    </message>
    <message>
        <source>Role in the workspace</source>
        <translation>Rôle dans l’espace de travail</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Enregistrer le rôle</translation>
    </message>
    <message>
        <source>What is kept on this computer is looked after by whoever uses it. Roles in the organizations of this cloud are given under Organizations.</source>
        <translation>Ce qui est conservé sur cet ordinateur est géré par la personne qui l’utilise. Les rôles dans les organisations de ce cloud se donnent sous Organisations.</translation>
    </message>
    <message>
        <source>This server keeps no roles of a workspace. Organizations have their own.</source>
        <translation>Ce serveur ne tient pas de rôles d’espace de travail. Les organisations ont les leurs.</translation>
    </message>
    <message>
        <source>Only the operator of this workspace sees and changes people&apos;s roles.</source>
        <translation>Seul l’opérateur de cet espace de travail voit et change les rôles des personnes.</translation>
    </message>
    <message>
        <source>The people could not be loaded.</source>
        <translation>Les personnes n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>People stand here once they have an account.</source>
        <translation>Les personnes apparaissent ici dès qu’elles ont un compte.</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Ce profil est en lecture seule.</translation>
    </message>
    <message>
        <source>Nobody can change their own role.</source>
        <translation>Personne ne peut changer son propre rôle.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else chose: %1</source>
        <translation>Entre-temps, quelqu’un d’autre a choisi : %1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 a maintenant ce rôle : %2</translation>
    </message>
    <message>
        <source>Stopped. The list shows what the service has now.</source>
        <translation>Arrêté. La liste montre l’état actuel du service.</translation>
    </message>
</context>
<context>
    <name>console::ui::PointField</name>
    <message>
        <source>Version %1 (in force since %2)</source>
        <translation>Version %1 (en vigueur depuis le %2)</translation>
    </message>
    <message>
        <source>Version %1 (pending, from %2)</source>
        <translation>Version %1 (en attente, à partir du %2)</translation>
    </message>
    <message>
        <source>Version %1 (withdrawn)</source>
        <translation>Version %1 (retirée)</translation>
    </message>
    <message>
        <source>Version %1 (from %2)</source>
        <translation>Version %1 (à partir du %2)</translation>
    </message>
    <message>
        <source>Draft of the next version</source>
        <translation>Brouillon de la prochaine version</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>À une date donnée</translation>
    </message>
</context>
<context>
    <name>console::ui::PrivacyCard</name>
    <message>
        <source>Prompts stored</source>
        <translation>Prompts conservés</translation>
    </message>
    <message>
        <source>Used for training</source>
        <translation>Utilisés pour l’entraînement</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Sub-processor</source>
        <translation>Sous-traitant ultérieur</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>Propose an entry</source>
        <translation>Proposer une entrée</translation>
    </message>
    <message>
        <source>Show the listing</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>%1 is listed, but not for prompts.</source>
        <translation>%1 figure dans la liste, mais pas pour les prompts.</translation>
    </message>
    <message>
        <source>Prompts of %1 go to a provider whose entry does not say so. Change the entry in the listing.</source>
        <translation>Les prompts de %1 vont à un fournisseur dont l’entrée ne le dit pas. Modifiez l’entrée dans la liste.</translation>
    </message>
    <message>
        <source>%1 is not in the published listing yet.</source>
        <translation>%1 ne figure pas encore dans la liste publiée.</translation>
    </message>
    <message>
        <source>An entry waits in the draft. It counts once the next version is in force.</source>
        <translation>Une entrée attend dans le brouillon. Elle compte dès que la prochaine version est en vigueur.</translation>
    </message>
    <message>
        <source>%1 is not in your sub-processor listing.</source>
        <translation>%1 ne figure pas dans votre liste de sous-traitants ultérieurs.</translation>
    </message>
    <message>
        <source>Prompts of %1 go to a provider that the listing does not name.</source>
        <translation>Les prompts de %1 vont à un fournisseur que la liste ne nomme pas.</translation>
    </message>
    <message>
        <source>stated by %1</source>
        <translation>déclaration de %1</translation>
    </message>
    <message>
        <source>This was looked up more than a year ago.</source>
        <translation>La vérification date de plus d’un an.</translation>
    </message>
    <message>
        <source>Terms change. Look again, and state what holds now.</source>
        <translation>Les conditions changent. Vérifiez de nouveau, et déclarez ce qui vaut maintenant.</translation>
    </message>
    <message>
        <source>What people state of this provider could not be read. %1</source>
        <translation>Les déclarations sur ce fournisseur n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Change what is stated…</source>
        <translation>Modifier la déclaration…</translation>
    </message>
    <message>
        <source>State what you know…</source>
        <translation>Déclarer ce que vous savez…</translation>
    </message>
</context>
<context>
    <name>console::ui::ProfileExchangeBox</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n profile(s)</source>
        <translation>
            <numerusform>Importer %n profil</numerusform>
            <numerusform>Importer %n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were imported.</source>
        <translation>
            <numerusform>%n profil a été importé.</numerusform>
            <numerusform>%n profils ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to each of them to use it. Passwords and keys do not come with a file.</source>
        <translation>Connectez-vous à chacun pour l’utiliser. Un fichier n’apporte ni mots de passe ni clés.</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exporter les profils</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>The profiles are written, without passwords and keys.</source>
        <translation>Les profils sont écrits, sans mots de passe ni clés.</translation>
    </message>
    <message>
        <source>Don&apos;t import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>This file is larger than 16 MiB, so it is none of profiles. Nothing was imported.</source>
        <translation>Ce fichier dépasse 16 Mio ; ce n’est donc pas un fichier de profils. Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>console::ui::ProfileFrame</name>
    <message>
        <source>Packmind Cloud Console</source>
        <translation>Packmind Cloud Console</translation>
    </message>
</context>
<context>
    <name>console::ui::ProfileList</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>What can be connected to from this computer</source>
        <translation>Ce à quoi cet ordinateur peut se connecter</translation>
    </message>
    <message>
        <source>Filter by name, group or server…</source>
        <translation>Filtrer par nom, groupe ou serveur…</translation>
    </message>
    <message>
        <source>1 profile</source>
        <translation>1 profil</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profiles</source>
        <translation>
            <numerusform>%1 sur %n profil</numerusform>
            <numerusform>%1 sur %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Clear the filter to move profiles.</source>
        <translation>Effacez le filtre pour déplacer les profils.</translation>
    </message>
    <message>
        <source>Profiles that you connect with are kept here.</source>
        <translation>Les profils avec lesquels vous vous connectez sont conservés ici.</translation>
    </message>
    <message>
        <source>It is open. Change it in its own settings.</source>
        <translation>Il est ouvert. Modifiez-le dans ses propres réglages.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Il est déjà ouvert.</translation>
    </message>
    <message>
        <source>It is open. Turn to another profile before you remove it.</source>
        <translation>Il est ouvert. Passez à un autre profil avant de le supprimer.</translation>
    </message>
    <message>
        <source>Its sign-in and passwords are kept where this window can&apos;t reach them now, and stay there. To remove them too, open the profile once and sign out first.</source>
        <translation>Sa connexion et ses mots de passe sont conservés là où cette fenêtre ne peut pas les atteindre maintenant, et y restent. Pour les supprimer aussi, ouvrez d’abord le profil une fois et déconnectez-vous.</translation>
    </message>
    <message>
        <source>The group is saved.</source>
        <translation>Le groupe est enregistré.</translation>
    </message>
    <message>
        <source>“%1” is made. Sign in to use it.</source>
        <translation>« %1 » est créé. Connectez-vous pour l’utiliser.</translation>
    </message>
    <message>
        <source>“%1” moves within its group. Change its group to put it elsewhere.</source>
        <translation>« %1 » se déplace dans son groupe. Changez son groupe pour le mettre ailleurs.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>The profiles are sorted by a column here. Click its header until its arrow is gone; then they can be moved.</source>
        <translation>Les profils sont triés par une colonne. Cliquez sur son titre jusqu’à ce que la flèche disparaisse ; ils peuvent alors être déplacés.</translation>
    </message>
    <message>
        <source>“%1” is made. The password for the proxy and the client certificate stay with the first: give it its own when you sign in.</source>
        <translation>« %1 » est créé. Le mot de passe du proxy et le certificat client restent au premier : donnez-lui les siens à la connexion.</translation>
    </message>
</context>
<context>
    <name>console::ui::ProfilePane</name>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>The service on this computer</source>
        <translation>Le service de cet ordinateur</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Enregistrer le groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Profiles of one group stand together. Empty: in none.</source>
        <translation>Les profils d’un même groupe se suivent. Vide : dans aucun.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Consultation seule</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisées</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Requests and listing</source>
        <translation>Demandes et liste</translation>
    </message>
    <message>
        <source>With the cloud, else on this computer</source>
        <translation>Dans le cloud, sinon sur cet ordinateur</translation>
    </message>
    <message>
        <source>Its sign-in, and the passwords and keys that are kept for it, are removed from this computer. Nothing changes on the server.</source>
        <translation>Sa connexion, ainsi que les mots de passe et les clés conservés pour lui, sont supprimés de cet ordinateur. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Type the name of the profile</source>
        <translation>Saisissez le nom du profil</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
</context>
<context>
    <name>console::ui::ProfileTabs</name>
    <message>
        <source>Open profiles</source>
        <translation>Profils ouverts</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>Ouvrir un autre profil</translation>
    </message>
    <message>
        <source>Close this profile</source>
        <translation>Fermer ce profil</translation>
    </message>
</context>
<context>
    <name>console::ui::ProfileView</name>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Sub-processors</source>
        <translation>Sous-traitants</translation>
    </message>
    <message>
        <source>LLM</source>
        <translation>LLM</translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation>Demandes de droits</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>préproduction</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Data stays here</source>
        <translation>Les données restent ici</translation>
    </message>
    <message>
        <source>%1 · one organization</source>
        <translation>%1 · une organisation</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Packmind Cloud Console</source>
        <translation>Packmind Cloud Console</translation>
    </message>
    <message>
        <source>You are signed out here. The server could not be told, so its session lasts until it expires. %1</source>
        <translation>Votre session est fermée ici. Le serveur n’a pas pu en être informé : de son côté, elle dure jusqu’à son expiration. %1</translation>
    </message>
    <message>
        <source>You are signed out. The ended session could not be taken out of where secrets are kept; it opens nothing any more. %1</source>
        <translation>Votre session est fermée. Elle n’a pas pu être retirée de l’endroit où les secrets sont conservés ; elle n’ouvre plus rien. %1</translation>
    </message>
    <message>
        <source>You are signed out, and the API key is forgotten here. For whoever else has it, it works until %1.</source>
        <translation>Votre session est fermée, et la clé d’API est oubliée ici. Pour toute autre personne qui la possède, elle fonctionne jusqu’au %1.</translation>
    </message>
    <message>
        <source>The API key that you signed in with expires on %1.</source>
        <translation>La clé d’API de cette connexion expire le %1.</translation>
    </message>
    <message>
        <source>Your session ends on %1. Signing in again before then interrupts nothing.</source>
        <translation>Votre session se termine le %1. Se reconnecter avant n’interrompt rien.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Session de %1</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Connect elsewhere…</source>
        <translation>Se connecter ailleurs…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
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
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>unlocked until %1</source>
        <translation>déverrouillé jusqu’à %1</translation>
    </message>
    <message>
        <source>Ask for my own data…</source>
        <translation>Demander mes propres données…</translation>
    </message>
    <message>
        <source>Unlock for changes…</source>
        <translation>Déverrouiller pour modifier…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action · %1</source>
        <translation>Action · %1</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Actualiser la page</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Utiliser les couleurs claires</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Utiliser les couleurs sombres</translation>
    </message>
    <message>
        <source>Use the system&apos;s colours</source>
        <translation>Utiliser les couleurs du système</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n à échéance</numerusform>
            <numerusform>%n à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>review</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>“%1” is unlocked until %2.</source>
        <translation>« %1 » est déverrouillé jusqu’au %2.</translation>
    </message>
    <message>
        <source>“%1” is read-only again. What you typed is kept.</source>
        <translation>« %1 » est de nouveau en lecture seule. Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Sub-processors, requests and activity of this profile are kept at %1. Sign in there to see them.</source>
        <translation>Les sous-traitants ultérieurs, les demandes et l’activité de ce profil sont conservés sur %1. Connectez-vous-y pour les voir.</translation>
    </message>
    <message>
        <source>Close this profile</source>
        <translation>Fermer ce profil</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>pas encore ouvert</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>session terminée</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>Switch to “%1”</source>
        <translation>Passer à « %1 »</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>Verrouiller la console</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Oppositions</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>à décider</translation>
    </message>
</context>
<context>
    <name>console::ui::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>console::ui::ProofPane</name>
    <message>
        <source>%1, encrypted with AES-256</source>
        <translation>%1, chiffré en AES-256</translation>
    </message>
    <message>
        <source>%1, none of the words is in it</source>
        <translation>%1, ne contient aucun des termes cherchés</translation>
    </message>
    <message>
        <source>%1, holds data that anybody can read</source>
        <translation>%1, contient des données que tout le monde peut lire</translation>
    </message>
    <message>
        <source>%1, could not be read as a whole</source>
        <translation>%1, n’a pas pu être lu en entier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>En outre</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>%n fichier de plus</numerusform>
            <numerusform>%n fichiers de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed values</source>
        <translation>Valeurs chiffrées</translation>
    </message>
    <message numerus="yes">
        <source>%n are not what was stored: </source>
        <translation>
            <numerusform>%n n’est pas ce qui a été enregistré : </numerusform>
            <numerusform>%n ne sont pas ce qui a été enregistré : </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened, each is what was stored</source>
        <translation>
            <numerusform>%n ouverte, telle qu’elle a été enregistrée</numerusform>
            <numerusform>%n ouvertes, chacune telle qu’elle a été enregistrée</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Date du contrôle</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Termes cherchés</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) and name(s) of this workspace, in every file</source>
        <translation>
            <numerusform>%n adresse ou nom de cet espace de travail, dans chaque fichier</numerusform>
            <numerusform>%n adresses et noms de cet espace de travail, dans chaque fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Its own check finds nothing wrong</source>
        <translation>Son propre contrôle ne trouve rien d’anormal</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>Constat actuel</translation>
    </message>
    <message>
        <source>Opened with the password that is set: whole, with all its rows</source>
        <translation>Ouverte avec le mot de passe défini : entière, avec toutes ses lignes</translation>
    </message>
    <message>
        <source>There, encrypted with AES-256, with the size it was made with</source>
        <translation>Présente, chiffrée en AES-256, avec la taille qu’elle avait à sa création</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Not what was made</source>
        <translation>Différente de ce qui a été créé</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>None was made yet. Settings, Backups, makes one.</source>
        <translation>Aucune n’a encore été faite. Faites-en une dans Réglages, Sauvegardes.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>À sa création</translation>
    </message>
    <message numerus="yes">
        <source>Opened again before it counted: %n row(s)</source>
        <translation>
            <numerusform>Rouverte avant de compter : %n ligne</numerusform>
            <numerusform>Rouverte avant de compter : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The data is whole, but a file marked below can be read or could not be looked at. If you put it there, take it out of the folder; then check again.</source>
        <translation>Les données sont entières, mais un fichier marqué ci-dessous est lisible ou n’a pas pu être examiné. Si vous l’avez mis là, sortez-le du dossier, puis relancez le contrôle.</translation>
    </message>
    <message>
        <source>What is marked below should not be so. Keep the folder of the data as it is, and restore a backup made before.</source>
        <translation>Ce qui est marqué ci-dessous ne devrait pas être ainsi. Laissez le dossier des données tel quel, et restaurez une sauvegarde faite auparavant.</translation>
    </message>
    <message>
        <source>Check of the stored data</source>
        <translation>Contrôle des données conservées</translation>
    </message>
    <message>
        <source>Files on the disk</source>
        <translation>Fichiers sur le disque</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>What is stored is encrypted, as promised.</source>
        <translation>Ce qui est conservé est chiffré, comme promis.</translation>
    </message>
    <message>
        <source>What is stored is not as promised.</source>
        <translation>Ce qui est conservé n’est pas tel que promis.</translation>
    </message>
    <message>
        <source>Check again and open the backup</source>
        <translation>Contrôler de nouveau et ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
</context>
<context>
    <name>console::ui::ProviderFields</name>
    <message>
        <source>Load models</source>
        <translation>Charger les modèles</translation>
    </message>
    <message>
        <source>Asks the provider which models it has; others can be typed.</source>
        <translation>Demande au fournisseur quels modèles il propose ; d’autres peuvent être saisis.</translation>
    </message>
</context>
<context>
    <name>console::ui::QuestionForm</name>
    <message>
        <source>Who asks: there is reasonable doubt (Art. 12(6))</source>
        <translation>L’identité : il existe des doutes raisonnables (art. 12, § 6)</translation>
    </message>
    <message>
        <source>Which data are meant (recital 63)</source>
        <translation>Les données visées (considérant 63)</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Objet de la question</translation>
    </message>
    <message>
        <source>Rights that can&apos;t go on without an answer</source>
        <translation>Droits qui ne peuvent pas avancer sans réponse</translation>
    </message>
    <message>
        <source>What the person is asked</source>
        <translation>Question posée à la personne</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoi le</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Réponse attendue jusqu’au</translation>
    </message>
    <message>
        <source>%1: a question</source>
        <translation>%1 : une question</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Enregistrer la question</translation>
    </message>
    <message>
        <source>The question is kept in %1.</source>
        <translation>La question est enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>console::ui::QueueFilter</name>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non confiés</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>Every right</source>
        <translation>Tous les droits</translation>
    </message>
    <message>
        <source>Every law</source>
        <translation>Toutes les lois</translation>
    </message>
    <message>
        <source>Which cases: %1</source>
        <translation>Quels dossiers : %1</translation>
    </message>
    <message>
        <source>Whose cases: %1</source>
        <translation>Dossiers de qui : %1</translation>
    </message>
    <message>
        <source>What is asked for: %1</source>
        <translation>Ce qui est demandé : %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 uniquement</translation>
    </message>
    <message>
        <source>Only %1: show all people again</source>
        <translation>%1 uniquement : afficher de nouveau toutes les personnes</translation>
    </message>
</context>
<context>
    <name>console::ui::ReceiptFields</name>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When it reached us, not when it is typed in</source>
        <translation>Quand la demande nous est parvenue, et non quand elle est saisie</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Jours fériés de</translation>
    </message>
    <message>
        <source>Dates that follow</source>
        <translation>Dates qui en découlent</translation>
    </message>
    <message>
        <source>Say on which day it reached us.</source>
        <translation>Indiquez quel jour la demande nous est parvenue.</translation>
    </message>
    <message>
        <source>Once it is said what they ask for, the dates stand here.</source>
        <translation>Les dates apparaissent ici dès que vous avez indiqué ce que la personne demande.</translation>
    </message>
    <message>
        <source>%1 · internal target %2</source>
        <translation>%1 · cible interne %2</translation>
    </message>
    <message>
        <source>Imported calendars could not be read.</source>
        <translation>Les calendriers importés n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The case keeps an earlier version of this calendar. Its dates stand there once it is saved.</source>
        <translation>Le dossier conserve une version antérieure de ce calendrier. Ses dates y figurent une fois enregistrées.</translation>
    </message>
</context>
<context>
    <name>console::ui::RecordForm</name>
    <message>
        <source>New data request</source>
        <translation>Nouvelle demande de droits</translation>
    </message>
    <message>
        <source>Record the case</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Say what the person asks for: one right at least.</source>
        <translation>Indiquez ce que la personne demande : au moins un droit.</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Adresse de la personne</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Ce que la personne demande</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Plus de détails</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>We hold the data as</source>
        <translation>Nous détenons les données comme</translation>
    </message>
    <message>
        <source>Where the original lies (optional)</source>
        <translation>Où se trouve l’original (facultatif)</translation>
    </message>
    <message>
        <source>Such as the id of the mail, or the number of a ticket</source>
        <translation>Par exemple l’identifiant du message, ou le numéro d’un ticket</translation>
    </message>
    <message>
        <source>What they wrote (optional)</source>
        <translation>Son message (facultatif)</translation>
    </message>
    <message>
        <source>Other cases of this person: link them</source>
        <translation>Autres dossiers de cette personne : les lier</translation>
    </message>
    <message>
        <source>Nothing is merged. A duplicate can be closed later in favour of the other.</source>
        <translation>Rien n’est fusionné. Un doublon peut être clos plus tard au profit de l’autre.</translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation>Le dossier %1 est enregistré.</translation>
    </message>
    <message>
        <source>It could not be linked to %1: %2</source>
        <translation>Il n’a pas pu être lié à %1 : %2</translation>
    </message>
    <message>
        <source>Language of letters to the person</source>
        <translation>Langue des lettres à la personne</translation>
    </message>
    <message>
        <source>That of the mail relay</source>
        <translation>Celle du relais de courrier</translation>
    </message>
</context>
<context>
    <name>console::ui::RecountForm</name>
    <message>
        <source>The case keeps the version of the calendar that it was counted with. Counted anew it keeps the newest one of “%1”. The dates before and after go on the record.</source>
        <translation>Le dossier conserve la version du calendrier avec laquelle il a été calculé. Recalculé, il conserve la plus récente de « %1 ». Les dates d’avant et d’après sont consignées.</translation>
    </message>
    <message>
        <source>Last days to answer</source>
        <translation>Derniers jours pour répondre</translation>
    </message>
    <message>
        <source>Why it is counted anew</source>
        <translation>Pourquoi les dates sont recalculées</translation>
    </message>
    <message>
        <source>%1: another version of the calendar</source>
        <translation>%1 : autre version du calendrier</translation>
    </message>
    <message>
        <source>Count them anew</source>
        <translation>Les recalculer</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>are those of the newest version already</source>
        <translation>sont déjà celles de la version la plus récente</translation>
    </message>
    <message>
        <source>%1 · internal target %2, as before</source>
        <translation>%1 · cible interne %2, comme avant</translation>
    </message>
    <message>
        <source>%1 · internal target %2; before %3 and %4</source>
        <translation>%1 · cible interne %2 ; avant %3 et %4</translation>
    </message>
    <message>
        <source>The dates of %1 are counted anew.</source>
        <translation>Les dates de %1 sont recalculées.</translation>
    </message>
</context>
<context>
    <name>console::ui::RecoveryForm</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Ouvrir avec la clé de secours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens don&apos;t matter.</source>
        <translation>Les majuscules, les espaces et les traits d’union ne comptent pas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The recovery key fits. No keychain answers on this computer, so the new key is kept in a file that is encrypted with a passphrase. The file that is there stays in use if this passphrase opens it; else it is set aside, and you sign in again.</source>
        <translation>La clé de secours convient. Aucun trousseau ne répond sur cet ordinateur : la nouvelle clé est donc conservée dans un fichier chiffré par une phrase secrète. Le fichier présent reste en service si cette phrase secrète l’ouvre ; sinon, il est mis de côté et vous vous reconnectez.</translation>
    </message>
    <message>
        <source>The recovery key fits. No keychain answers on this computer, so the new key is kept in a file that is encrypted with a passphrase.</source>
        <translation>La clé de secours convient. Aucun trousseau ne répond sur cet ordinateur : la nouvelle clé est donc conservée dans un fichier chiffré par une phrase secrète.</translation>
    </message>
    <message>
        <source>The recovery key opens the data on this computer without the key that is missing. A new key is then kept in your keychain, or, where none answers, behind a passphrase.</source>
        <translation>La clé de secours ouvre les données de cet ordinateur sans la clé manquante. Une nouvelle clé est ensuite conservée dans votre trousseau ou, si aucun ne répond, derrière une phrase secrète.</translation>
    </message>
    <message>
        <source>Enter your recovery key.</source>
        <translation>Saisissez votre clé de secours.</translation>
    </message>
</context>
<context>
    <name>console::ui::RegisterPane</name>
    <message>
        <source>Register of data requests</source>
        <translation>Registre des demandes de droits</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçues à partir du</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>Reçues jusqu’au</translation>
    </message>
    <message>
        <source>Register as CSV…</source>
        <translation>Registre en CSV…</translation>
    </message>
    <message>
        <source>Figures as CSV…</source>
        <translation>Chiffres en CSV…</translation>
    </message>
    <message>
        <source>Both as PDF…</source>
        <translation>Les deux en PDF…</translation>
    </message>
    <message>
        <source>The cases are being read.</source>
        <translation>Les dossiers sont en cours de lecture.</translation>
    </message>
    <message>
        <source>The register could not be made.</source>
        <translation>Le registre n’a pas pu être établi.</translation>
    </message>
    <message>
        <source>Choose the day on which the period begins, or a later one.</source>
        <translation>Choisissez le jour où commence la période, ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Choose the first and the last day of the period.</source>
        <translation>Choisissez le premier et le dernier jour de la période.</translation>
    </message>
    <message>
        <source>No case was received in that period.</source>
        <translation>Aucun dossier n’a été reçu pendant cette période.</translation>
    </message>
    <message>
        <source>Save the register as CSV</source>
        <translation>Enregistrer le registre en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Enregistrer les chiffres en CSV</translation>
    </message>
    <message>
        <source>Cases received from %1 to %2, as of %3</source>
        <translation>Dossiers reçus du %1 au %2, situation au %3</translation>
    </message>
    <message>
        <source>Save the register as PDF</source>
        <translation>Enregistrer le registre en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Shows how each request was answered (GDPR, Art. 5(2); California, 11 CCR 7101 and 7102). Cases are named by their numbers; no address, name or text is in it. That it is saved goes on the record.</source>
        <translation>Montre la suite donnée à chaque demande (RGPD, art. 5, § 2 ; Californie, 11 CCR 7101 et 7102). Les dossiers sont désignés par leur numéro ; le registre ne contient ni adresse, ni nom, ni texte. Son enregistrement est consigné.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
</context>
<context>
    <name>console::ui::RemoveRun</name>
    <message>
        <source>Removed</source>
        <translation>Retrait effectué</translation>
    </message>
    <message>
        <source>The answer was lost; the list of members shows it.</source>
        <translation>La réponse s’est perdue ; la liste des membres le montre.</translation>
    </message>
</context>
<context>
    <name>console::ui::RenameConflict</name>
    <message>
        <source>Somebody else renamed this organization meanwhile.</source>
        <translation>Quelqu’un d’autre a renommé cette organisation entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. Choose which name it should have.</source>
        <translation>Rien n’a encore été enregistré. Choisissez le nom qu’elle doit porter.</translation>
    </message>
    <message>
        <source>Save my name</source>
        <translation>Enregistrer mon nom</translation>
    </message>
    <message>
        <source>Take their name</source>
        <translation>Prendre l’autre nom</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre nom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>console::ui::ReplacedRows</name>
    <message>
        <source>A backup took its place on %1. It is kept, %2, in %3.</source>
        <translation>Une sauvegarde a pris leur place le %1. Elles sont conservées (%2) dans %3.</translation>
    </message>
    <message>
        <source>Replaced data</source>
        <translation>Données remplacées</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove the data replaced on %1</source>
        <translation>Supprimer les données remplacées le %1</translation>
    </message>
</context>
<context>
    <name>console::ui::RequestList</name>
    <message>
        <source>Data requests</source>
        <translation>Demandes de droits</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>Grouper par personne</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Loading the cases…</source>
        <translation>Chargement des dossiers…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1 sur %n dossier</numerusform>
            <numerusform>%1 sur %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Record request</source>
        <translation>Enregistrer une demande</translation>
    </message>
    <message>
        <source>Only cases of this person</source>
        <translation>Dossiers de cette personne uniquement</translation>
    </message>
    <message>
        <source>This server keeps no data requests. Write to the cloud operator’s data protection officer.</source>
        <translation>Ce serveur ne tient pas de demandes de droits. Écrivez au délégué à la protection des données de l’opérateur du cloud.</translation>
    </message>
    <message>
        <source>Data requests are seen by operators, DPOs and auditors of this workspace.</source>
        <translation>Les demandes de droits sont visibles pour les opérateurs, les DPD et les auditeurs de cet espace de travail.</translation>
    </message>
    <message>
        <source>The cases could not be loaded.</source>
        <translation>Les dossiers n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>Kept on this computer · That a case is looked at goes on the record</source>
        <translation>Conservé sur cet ordinateur · Toute consultation d’un dossier est consignée</translation>
    </message>
    <message>
        <source>That a case is looked at goes on the record</source>
        <translation>Toute consultation d’un dossier est consignée</translation>
    </message>
    <message>
        <source>No case is open. Whoever asks for their data, in whichever way, gets one here.</source>
        <translation>Aucun dossier n’est ouvert. Toute personne qui demande ses données, de quelque façon que ce soit, en a un ici.</translation>
    </message>
    <message>
        <source>No case is found by: %1.</source>
        <translation>Aucun dossier trouvé pour : %1.</translation>
    </message>
    <message>
        <source>Show all open cases</source>
        <translation>Afficher tous les dossiers ouverts</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>none due</source>
        <translation>aucun à échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n à échéance</numerusform>
            <numerusform>%n à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>aucun en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no place here that could keep a case.</source>
        <translation>Il n’y a ici aucun endroit où conserver un dossier.</translation>
    </message>
    <message>
        <source>The register is made by operators, DPOs and auditors of this workspace.</source>
        <translation>Le registre est établi par les opérateurs, les DPD et les auditeurs de cet espace de travail.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Moved cases</source>
        <translation>Dossiers passés à un autre état</translation>
    </message>
    <message>
        <source>Choose them again</source>
        <translation>Les choisir de nouveau</translation>
    </message>
    <message>
        <source>About myself</source>
        <translation>À mon sujet</translation>
    </message>
    <message>
        <source>Case, address, name, right…</source>
        <translation>Dossier, adresse, nom, droit…</translation>
    </message>
    <message>
        <source>Names and addresses could not be searched.</source>
        <translation>Les noms et les adresses n’ont pas pu être recherchés.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Record the first request</source>
        <translation>Enregistrer la première demande</translation>
    </message>
    <message>
        <source>Kept at %1 · That a case is looked at goes on the record</source>
        <translation>Conservé sur %1 · Toute consultation d’un dossier est consignée</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Calendars are seen by operators, DPOs and auditors of this workspace.</source>
        <translation>Les calendriers sont visibles pour les opérateurs, les DPD et les auditeurs de cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>console::ui::RequestPane</name>
    <message>
        <source>Request for the SOC 2 Type II report</source>
        <translation>Demande du rapport SOC 2 Type II</translation>
    </message>
    <message>
        <source>Question about personal data</source>
        <translation>Question sur les données à caractère personnel</translation>
    </message>
    <message>
        <source>Request the SOC 2 report</source>
        <translation>Demander le rapport SOC 2</translation>
    </message>
    <message>
        <source>Contact the DPO</source>
        <translation>Contacter le DPD</translation>
    </message>
    <message>
        <source>The request is recorded here, and a mail to %1 is prepared for you to send.</source>
        <translation>La demande est enregistrée ici, et un message à %1 est préparé pour que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>Your message is recorded here, and a mail to %1 is prepared for you to send.</source>
        <translation>Votre message est enregistré ici, et un message à %1 est préparé pour que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>What it is needed for</source>
        <translation>À quoi il doit servir</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>10 to 1,000 characters</source>
        <translation>10 à 1 000 caractères</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Record the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet: send the prepared mail to %1.</source>
        <translation>Rien n’a encore quitté cet ordinateur : envoyez à %1 le message préparé.</translation>
    </message>
    <message>
        <source>Open the mail</source>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation : %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence : %1</translation>
    </message>
</context>
<context>
    <name>console::ui::RestoreForm</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending the service on this computer</source>
        <translation>Arrêt du service sur cet ordinateur</translation>
    </message>
    <message>
        <source>Step 1 of 3, writing the database</source>
        <translation>Étape 1 sur 3, écriture de la base de données</translation>
    </message>
    <message>
        <source>Step 2 of 3, bringing it up to date</source>
        <translation>Étape 2 sur 3, mise à jour</translation>
    </message>
    <message>
        <source>Step 3 of 3, putting it in place</source>
        <translation>Étape 3 sur 3, mise en place</translation>
    </message>
    <message>
        <source>Erased since then</source>
        <translation>Effacements depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were erased since this backup were erased from it again.</source>
        <translation>
            <numerusform>%n personne effacée depuis cette sauvegarde en a été effacée de nouveau.</numerusform>
            <numerusform>%n personnes effacées depuis cette sauvegarde en ont été effacées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody whom this backup holds.</source>
        <translation>Aucune personne de cette sauvegarde.</translation>
    </message>
    <message>
        <source>Not known: there was no later list of erased people, neither beside the backup nor in the data that it replaced.</source>
        <translation>Inconnu : il n’y avait pas de liste plus récente des personnes effacées, ni à côté de la sauvegarde, ni dans les données qu’elle a remplacées.</translation>
    </message>
    <message>
        <source>The list of erased people beside the backup is damaged or belongs to other data, so it was not used. Erase those people again.</source>
        <translation>La liste des personnes effacées, à côté de la sauvegarde, est endommagée ou appartient à d’autres données ; elle n’a donc pas été utilisée. Effacez de nouveau ces personnes.</translation>
    </message>
    <message>
        <source>Without an admin</source>
        <translation>Sans administrateur</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) had only erased people as admins: %1. Nobody can change who belongs to them.</source>
        <translation>
            <numerusform>%n organisation n’avait que des personnes effacées comme administrateurs : %1. Personne ne peut modifier qui en fait partie.</numerusform>
            <numerusform>%n organisations n’avaient que des personnes effacées comme administrateurs : %1. Personne ne peut modifier qui en fait partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Mot de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Choose another backup</source>
        <translation>Choisir une autre sauvegarde</translation>
    </message>
    <message>
        <source>Back, without restoring</source>
        <translation>Retour, sans restaurer</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Nothing is changed before the backup was opened and checked, and you have agreed.</source>
        <translation>Rien n’est modifié avant que la sauvegarde ait été ouverte et contrôlée, et que vous ayez donné votre accord.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>It is whole, and its password fits.</source>
        <translation>Elle est entière, et son mot de passe convient.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>version %1 of the console</source>
        <translation>version %1 de la console</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the place of the data on this computer, and everybody has to sign in again. What is here now is kept in a folder beside it.</source>
        <translation>Elle prend la place des données de cet ordinateur, et tout le monde doit se reconnecter. Ce qui s’y trouve maintenant est conservé dans un dossier à côté.</translation>
    </message>
    <message>
        <source>Replace the data here</source>
        <translation>Remplacer les données ici</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>La sauvegarde est restaurée</translation>
    </message>
    <message>
        <source>Everything is as it was when the backup was made, addresses and passwords too. API keys that were revoked since then work again: revoke them again.</source>
        <translation>Tout est comme au moment de la sauvegarde, adresses et mots de passe compris. Les clés d’API révoquées depuis fonctionnent de nouveau : révoquez-les encore une fois.</translation>
    </message>
    <message>
        <source>Replaced data in</source>
        <translation>Données remplacées dans</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>Il n’y en avait pas.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Backups (packmind-backup-*.cms);;All files (*)</source>
        <translation>Sauvegardes (packmind-backup-*.cms);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Enter the password that the backup was made with.</source>
        <translation>Saisissez le mot de passe avec lequel la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>Choisissez le fichier de la sauvegarde.</translation>
    </message>
    <message>
        <source>No file has a name as long as this. Choose the file of the backup.</source>
        <translation>Aucun fichier n’a un nom aussi long. Choisissez le fichier de la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>console::ui::RetentionBox</name>
    <message>
        <source>Keep these periods</source>
        <translation>Enregistrer ces durées</translation>
    </message>
    <message>
        <source>Months that closed cases are kept: %1</source>
        <translation>Mois de conservation des dossiers clos : %1</translation>
    </message>
    <message>
        <source>Months after closing, for cases that are recorded from now on. Then the service takes away what is personal in them. A legal hold keeps a case longer.</source>
        <translation>Mois après la clôture, pour les dossiers enregistrés à partir de maintenant. Ensuite, le service en retire ce qui est personnel. Un gel conserve un dossier plus longtemps.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>console::ui::RightCard</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Decide on: %1</source>
        <translation>Décider : %1</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>Cible interne</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Legal date</source>
        <translation>Date légale</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidée</translation>
    </message>
    <message>
        <source>How this date came about</source>
        <translation>D’où vient cette date</translation>
    </message>
    <message>
        <source>How the dates of “%1” came about</source>
        <translation>D’où viennent les dates de « %1 »</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Public holidays: %1, version %2</source>
        <translation>Jours fériés : %1, version %2</translation>
    </message>
    <message>
        <source>Agree to this outcome</source>
        <translation>Approuver cette issue</translation>
    </message>
    <message>
        <source>Agree to the outcome of: %1</source>
        <translation>Approuver l’issue pour : %1</translation>
    </message>
    <message>
        <source>Refusal by</source>
        <translation>Refus au plus tard le</translation>
    </message>
</context>
<context>
    <name>console::ui::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
</context>
<context>
    <name>console::ui::SecretsForm</name>
    <message>
        <source>Keep your sign-in safe</source>
        <translation>Protéger votre connexion</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>La garder pour cette session seulement</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Ouvrir avec la clé de secours</translation>
    </message>
    <message>
        <source>Unlock with my passphrase</source>
        <translation>Déverrouiller avec ma phrase secrète</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Unlock your sign-in</source>
        <translation>Déverrouiller votre connexion</translation>
    </message>
    <message>
        <source>Your sign-in is kept in a file that is protected with your passphrase.</source>
        <translation>Votre connexion est conservée dans un fichier protégé par votre phrase secrète.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. Without one, the console can keep your sign-in in a file that is encrypted with a passphrase, or forget it when it ends.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur. Sans trousseau, la console peut conserver votre connexion dans un fichier chiffré par une phrase secrète, ou l’oublier quand elle se ferme.</translation>
    </message>
    <message>
        <source>Unlock your data</source>
        <translation>Déverrouiller vos données</translation>
    </message>
    <message>
        <source>Keep your data safe</source>
        <translation>Protéger vos données</translation>
    </message>
    <message>
        <source>The key to the data on this computer is kept, with your sign-in, in a file that is protected with your passphrase.</source>
        <translation>La clé des données de cet ordinateur est conservée, avec votre connexion, dans un fichier protégé par votre phrase secrète.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. The data on it is encrypted, so its key is kept, with your sign-in, in a file that is encrypted with a passphrase.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur. Ses données sont chiffrées : leur clé est donc conservée, avec votre connexion, dans un fichier chiffré par une phrase secrète.</translation>
    </message>
    <message>
        <source>Use the passphrase that I have</source>
        <translation>Utiliser la phrase secrète que j’ai</translation>
    </message>
    <message>
        <source>I don&apos;t have this passphrase</source>
        <translation>Je n’ai pas cette phrase secrète</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisir une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The backup does not need the old passphrase. The key to its data is kept in a new file, under a passphrase that you choose now. The file that is there is set aside, with “.old” added to its name: you sign in again on other servers, and the data that the backup replaces opens only with the old passphrase and that file, or with its recovery key.</source>
        <translation>La sauvegarde n’a pas besoin de l’ancienne phrase secrète. La clé de ses données est conservée dans un nouveau fichier, sous une phrase secrète que vous choisissez maintenant. Le fichier présent est mis de côté, avec « .old » ajouté à son nom : vous vous reconnectez aux autres serveurs, et les données que la sauvegarde remplace ne s’ouvrent plus qu’avec l’ancienne phrase secrète et ce fichier, ou avec leur clé de secours.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). You enter it at each start; it can&apos;t be recovered.</source>
        <translation>
            <numerusform>Au moins %n caractère. Vous la saisissez à chaque démarrage ; elle ne peut pas être récupérée.</numerusform>
            <numerusform>Au moins %n caractères. Vous la saisissez à chaque démarrage ; elle ne peut pas être récupérée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Saisissez votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>console::ui::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>Data and keys</source>
        <translation>Données et clés</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>LLM</source>
        <translation>LLM</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
</context>
<context>
    <name>console::ui::ShownListing</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>À ce jour</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 in force since %2 · %n entry(ies)</source>
        <translation>
            <numerusform>Version %1 en vigueur depuis le %2 · %n entrée</numerusform>
            <numerusform>Version %1 en vigueur depuis le %2 · %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1 goes live on %2</source>
        <translation>la version %1 entre en vigueur le %2</translation>
    </message>
    <message numerus="yes">
        <source>Draft of the next version · %n change(s)</source>
        <translation>
            <numerusform>Brouillon de la prochaine version · %n modification</numerusform>
            <numerusform>Brouillon de la prochaine version · %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · in review, not public yet</source>
        <translation>%1 · en relecture, pas encore public</translation>
    </message>
    <message>
        <source>%1 · not public yet</source>
        <translation>%1 · pas encore public</translation>
    </message>
    <message numerus="yes">
        <source>As of %1: version %2 · %n entry(ies)</source>
        <translation>
            <numerusform>Au %1 : version %2 · %n entrée</numerusform>
            <numerusform>Au %1 : version %2 · %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 goes live on %2 · %n entry(ies)</source>
        <translation>
            <numerusform>La version %1 entre en vigueur le %2 · %n entrée</numerusform>
            <numerusform>La version %1 entre en vigueur le %2 · %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1, effective from %2 · %n entry(ies)</source>
        <translation>
            <numerusform>Version %1, en vigueur à partir du %2 · %n entrée</numerusform>
            <numerusform>Version %1, en vigueur à partir du %2 · %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No version was in force on %1.</source>
        <translation>Aucune version n’était en vigueur le %1.</translation>
    </message>
    <message>
        <source>This draft names no one. Add the first sub-processor.</source>
        <translation>Ce brouillon ne nomme personne. Ajoutez le premier sous-traitant ultérieur.</translation>
    </message>
    <message>
        <source>This version of the listing names no one. Sub-processors stand here once a version with entries is in force.</source>
        <translation>Cette version de la liste ne nomme personne. Les sous-traitants ultérieurs apparaissent ici dès qu’une version avec des entrées est en vigueur.</translation>
    </message>
    <message>
        <source>Version %1 does not hold: it was withdrawn, or a later one takes its place on its first day</source>
        <translation>La version %1 ne s’applique pas : elle a été retirée, ou une version ultérieure la remplace dès son premier jour</translation>
    </message>
</context>
<context>
    <name>console::ui::Sidebar</name>
    <message>
        <source>Fold the sidebar</source>
        <translation>Replier la barre latérale</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>1 organization</source>
        <translation>1 organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Aucune organisation</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n organizations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>Les %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Unfold the sidebar</source>
        <translation>Déplier la barre latérale</translation>
    </message>
</context>
<context>
    <name>console::ui::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forgot password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Sign in through the browser</source>
        <translation>Se connecter par le navigateur</translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation>Se connecter avec une clé d’API</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>Proxy et certificats…</translation>
    </message>
</context>
<context>
    <name>console::ui::SignInSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in again with an API key</source>
        <translation>Se reconnecter avec une clé d’API</translation>
    </message>
    <message>
        <source>Sign in with your password</source>
        <translation>Se connecter avec votre mot de passe</translation>
    </message>
    <message>
        <source>The pages stay as they are.</source>
        <translation>Les pages restent telles quelles.</translation>
    </message>
    <message>
        <source>Your session has ended. What you typed on the pages is kept.</source>
        <translation>Votre session est terminée. Ce que vous avez saisi dans les pages est conservé.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>This would sign you in as %1, but the pages are those of %2. To be somebody else, sign out first.</source>
        <translation>Cela vous connecterait en tant que %1, mais les pages sont celles de %2. Pour changer de compte, déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Unlock with an API key</source>
        <translation>Déverrouiller avec une clé d’API</translation>
    </message>
    <message>
        <source>The console is locked. Sign in again; the pages and what you typed are as you left them.</source>
        <translation>La console est verrouillée. Reconnectez-vous ; les pages et votre saisie sont telles que vous les avez laissées.</translation>
    </message>
    <message>
        <source>Sub-processors, requests and activity of this profile are kept there. It is an account of its own.</source>
        <translation>Les sous-traitants ultérieurs, les demandes et l’activité de ce profil y sont conservés. C’est un compte à part.</translation>
    </message>
</context>
<context>
    <name>console::ui::SignUpForm</name>
    <message>
        <source>Start on this computer</source>
        <translation>Commencer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>Créer et ouvrir</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>First organization</source>
        <translation>Première organisation</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J’ai un compte</translation>
    </message>
</context>
<context>
    <name>console::ui::SiteExport</name>
    <message>
        <source>The folder has files of the same names that no export wrote, or that were changed since.</source>
        <translation>Le dossier contient des fichiers de mêmes noms qu’aucune exportation n’a écrits, ou qui ont été modifiés depuis.</translation>
    </message>
</context>
<context>
    <name>console::ui::SiteFolder</name>
    <message>
        <source>There is no such folder. Choose one that exists.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>Another export into this folder is under way.</source>
        <translation>Une autre exportation vers ce dossier est en cours.</translation>
    </message>
    <message>
        <source>A folder named %1 stands where a file of the site has to go. Move it, or choose another folder.</source>
        <translation>Un dossier nommé %1 se trouve là où doit aller un fichier du site. Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 stands where a folder of the site has to go. Move it, or choose another folder.</source>
        <translation>%1 se trouve là où doit aller un dossier du site. Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>console::ui::SitePane</name>
    <message>
        <source>Export as a site</source>
        <translation>Exporter sous forme de site</translation>
    </message>
    <message>
        <source>A folder of web pages that any web server can show as they are: the listing in force, all versions and what each changed, JSON, Markdown and a feed. Announced versions are in it, drafts are not.</source>
        <translation>Un dossier de pages web que tout serveur web peut présenter telles quelles : la liste en vigueur, toutes les versions et ce que chacune a modifié, du JSON, du Markdown et un flux. Les versions annoncées y figurent, pas les brouillons.</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Dossier du site</translation>
    </message>
    <message>
        <source>Other files in it stay. You are asked before one that no export wrote is replaced.</source>
        <translation>Les autres fichiers de ce dossier restent. La question vous est posée avant qu’un fichier qu’aucune exportation n’a écrit soit remplacé.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Public address of the site</source>
        <translation>Adresse publique du site</translation>
    </message>
    <message>
        <source>Optional, such as https://trust.acme.example/. Readers of the feed know it by this address.</source>
        <translation>Facultatif, par exemple https://trust.acme.example/. Les lecteurs du flux le connaissent par cette adresse.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Export site</source>
        <translation>Exporter le site</translation>
    </message>
    <message>
        <source>Folder for the site</source>
        <translation>Dossier pour le site</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>%1 of %2 versions</source>
        <translation>%1 sur %2 versions</translation>
    </message>
    <message>
        <source>The files take their places…</source>
        <translation>Mise en place des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s) of another origin?</source>
        <translation>
            <numerusform>Remplacer %n fichier d’une autre origine ?</numerusform>
            <numerusform>Remplacer %n fichiers d’une autre origine ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written by an export, or changed since: %1</source>
        <translation>Non écrits par une exportation, ou modifiés depuis : %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>The site is written, with %n version(s).</source>
        <translation>
            <numerusform>Le site est écrit, avec %n version.</numerusform>
            <numerusform>Le site est écrit, avec %n versions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files are new or were changed. index.html is where it begins.</source>
        <translation>Fichiers nouveaux ou modifiés : %1 sur %2. Le site commence à index.html.</translation>
    </message>
</context>
<context>
    <name>console::ui::StartCertificateForm</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Le certificat a changé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>I have asked, and the new fingerprint is right</source>
        <translation>J’ai demandé, et la nouvelle empreinte est la bonne</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Approuver le nouveau certificat</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>Approuvé jusqu’ici</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>Tick above that you have compared the fingerprint.</source>
        <translation>Cochez ci-dessus que vous avez comparé l’empreinte.</translation>
    </message>
    <message>
        <source>The service on this computer shows another certificate than the one that this profile trusts. Nothing was sent.</source>
        <translation>Le service de cet ordinateur présente un autre certificat que celui que ce profil approuve. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that this profile trusts. Nothing was sent.</source>
        <translation>%1 présente un autre certificat que celui que ce profil approuve. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>That is so when its data was replaced, such as from a backup, or when its certificate was made anew. If neither was done by you, ask whoever looks after this computer before you go on: somebody may have exchanged the data.</source>
        <translation>C’est le cas quand ses données ont été remplacées, par exemple depuis une sauvegarde, ou quand son certificat a été recréé. Si ni l’un ni l’autre n’est de votre fait, demandez à qui s’occupe de cet ordinateur avant de continuer : quelqu’un a pu échanger les données.</translation>
    </message>
    <message>
        <source>Servers renew their certificates, and people who listen in show their own. Ask whoever runs %1, by telephone or in person, for the SHA-256 fingerprint of its certificate, and compare it with the one above. If it differs, do not sign in, and tell them.</source>
        <translation>Les serveurs renouvellent leurs certificats, et qui espionne une connexion présente le sien. Demandez à qui exploite %1, par téléphone ou de vive voix, l’empreinte SHA-256 de son certificat, et comparez-la avec celle qui figure ci-dessus. Si elle diffère, ne vous connectez pas, et signalez-le.</translation>
    </message>
</context>
<context>
    <name>console::ui::StartConnection</name>
    <message>
        <source>Use and connect</source>
        <translation>Utiliser et se connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How %1 is reached</source>
        <translation>Comment joindre %1</translation>
    </message>
</context>
<context>
    <name>console::ui::StartConnector</name>
    <message>
        <source>Starting the service on this computer…</source>
        <translation>Démarrage du service sur cet ordinateur…</translation>
    </message>
    <message>
        <source>The keychain had not answered when it was skipped.</source>
        <translation>Le trousseau n’avait pas répondu quand il a été ignoré.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking for its password.</source>
        <translation>Attente de votre trousseau. Il demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Asking %1 what it can do…</source>
        <translation>Demande de ses possibilités à %1…</translation>
    </message>
</context>
<context>
    <name>console::ui::StartForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message numerus="yes">
        <source>Signing in with this address is possible again at %1, in %n minute(s).</source>
        <translation>
            <numerusform>La connexion avec cette adresse est de nouveau possible à %1, dans %n minute.</numerusform>
            <numerusform>La connexion avec cette adresse est de nouveau possible à %1, dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong passwords for this address.</source>
        <translation>Il y a eu trop de mots de passe erronés pour cette adresse.</translation>
    </message>
</context>
<context>
    <name>console::ui::StartPage</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Packmind Cloud Console</source>
        <translation>Packmind Cloud Console</translation>
    </message>
    <message>
        <source>Organizations, members, sub-processors and the promises about data, from one window.</source>
        <translation>Organisations, membres, sous-traitants ultérieurs et engagements sur les données, dans une seule fenêtre.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Se connecter à</translation>
    </message>
    <message>
        <source>Nothing to install, data stays here</source>
        <translation>Rien à installer, les données restent ici</translation>
    </message>
    <message>
        <source>Announced, not open yet</source>
        <translation>Annoncé, pas encore ouvert</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Une autre adresse…</translation>
    </message>
    <message>
        <source>Self-hosted Packmind or a team service</source>
        <translation>Packmind auto-hébergé ou service d’équipe</translation>
    </message>
    <message>
        <source>Choose what to connect to.</source>
        <translation>Choisissez à quoi vous connecter.</translation>
    </message>
    <message>
        <source>Starting the service on this computer…</source>
        <translation>Démarrage du service sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Continue without the keychain</source>
        <translation>Continuer sans le trousseau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Ouvrir avec la clé de secours</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted. It stays on this computer.</source>
        <translation>La connexion à %1 n’est pas chiffrée. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Commencer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign up at %1</source>
        <translation>Créer un compte sur %1</translation>
    </message>
    <message>
        <source>Sign in on this computer</source>
        <translation>Se connecter sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Your data is kept by the service at %1.</source>
        <translation>Vos données sont conservées par le service à l’adresse %1.</translation>
    </message>
    <message>
        <source>The service runs inside this program. Its data stays on this computer, in files that are encrypted with AES-256.</source>
        <translation>Le service tourne dans ce programme. Ses données restent sur cet ordinateur, dans des fichiers chiffrés en AES-256.</translation>
    </message>
    <message>
        <source>The service runs inside this program. Its data stays on this computer, readable by your user account only. The files are not encrypted yet.</source>
        <translation>Le service tourne dans ce programme. Ses données restent sur cet ordinateur, lisibles par votre seul compte utilisateur. Les fichiers ne sont pas encore chiffrés.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Votre session est terminée. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>1 of 4: asking whether the address is free</source>
        <translation>1 sur 4 : vérification que l’adresse est libre</translation>
    </message>
    <message>
        <source>2 of 4: making your account</source>
        <translation>2 sur 4 : création de votre compte</translation>
    </message>
    <message>
        <source>3 of 4: signing you in</source>
        <translation>3 sur 4 : connexion</translation>
    </message>
    <message>
        <source>4 of 4: naming %1</source>
        <translation>4 sur 4 : nom de l’organisation, %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>The service on this computer sends no mail.</source>
        <translation>Le service de cet ordinateur n’envoie pas de messages.</translation>
    </message>
    <message>
        <source>So it can&apos;t send a link for a new password, and nobody can look the old one up. An admin of your organization can invite you with another address.</source>
        <translation>Il ne peut donc pas envoyer de lien pour un nouveau mot de passe, et personne ne peut retrouver l’ancien. Un administrateur de votre organisation peut vous inviter avec une autre adresse.</translation>
    </message>
    <message>
        <source>Asking for a link…</source>
        <translation>Demande d’un lien…</translation>
    </message>
    <message>
        <source>Look into your mail.</source>
        <translation>Consultez votre messagerie.</translation>
    </message>
    <message>
        <source>If %1 has an account, a link is on its way. Choose a new password in your browser, then sign in here.</source>
        <translation>Si %1 a un compte, un lien est en route. Choisissez un nouveau mot de passe dans votre navigateur, puis connectez-vous ici.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>You will be asked to sign in again at the next start. %1</source>
        <translation>La connexion vous sera redemandée au prochain démarrage. %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation>« %1 » est déjà ouvert.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>%1 is announced. It can be chosen here once it is open.</source>
        <translation>%1 est annoncé. Le choix sera possible ici dès l’ouverture.</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>Proxy et certificats…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>If %1 has an account, a link is on its way. Paste it under “I have an invitation”.</source>
        <translation>Si %1 a un compte, un lien est en route. Collez-le sous « J’ai une invitation ».</translation>
    </message>
    <message>
        <source>Saved profiles…</source>
        <translation>Profils enregistrés…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your data is kept by Packmind Cloud, in %1. The connection is encrypted.</source>
        <translation>Vos données sont conservées par Packmind Cloud, dans la région %1. La connexion est chiffrée.</translation>
    </message>
</context>
<context>
    <name>console::ui::StartRecovery</name>
    <message>
        <source>Waiting for your keychain. It may be asking for its password.</source>
        <translation>Attente de votre trousseau. Il demande peut-être son mot de passe.</translation>
    </message>
</context>
<context>
    <name>console::ui::StepReport</name>
    <message>
        <source>Show the certificates</source>
        <translation>Afficher les certificats</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Copier en PEM</translation>
    </message>
    <message>
        <source>Hide the certificates</source>
        <translation>Masquer les certificats</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Certificats du serveur</translation>
    </message>
</context>
<context>
    <name>console::ui::SubscriberAnswer</name>
    <message>
        <source>Code in the answer</source>
        <translation>Code dans la réponse</translation>
    </message>
    <message>
        <source>Answer to a mail</source>
        <translation>Réponse à un message</translation>
    </message>
    <message>
        <source>The answer still has the line of the mail that begins with “Confirm” or “Unsubscribe”. Paste what stands after it.</source>
        <translation>La réponse contient encore la ligne du message qui commence par « Confirm » ou « Unsubscribe ». Collez ce qui suit ce mot.</translation>
    </message>
    <message>
        <source>It confirms the subscription</source>
        <translation>Elle confirme l’abonnement</translation>
    </message>
    <message>
        <source>It ends the subscription</source>
        <translation>Elle met fin à l’abonnement</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Ce que dit la réponse</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Paste the code that stands in the answer.</source>
        <translation>Collez le code qui figure dans la réponse.</translation>
    </message>
</context>
<context>
    <name>console::ui::SubscriberList</name>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Enregistrer une réponse…</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>That somebody confirmed or ended a subscription by a mail</source>
        <translation>Que quelqu’un a confirmé ou terminé un abonnement par un message</translation>
    </message>
    <message>
        <source>Filter by address, organization, state…</source>
        <translation>Filtrer par adresse, organisation, état…</translation>
    </message>
    <message>
        <source>1 subscriber</source>
        <translation>1 abonné</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n abonné</numerusform>
            <numerusform>%n abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n subscribers</source>
        <translation>
            <numerusform>%1 sur %n abonné</numerusform>
            <numerusform>%1 sur %n abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the subscribers…</source>
        <translation>Chargement des abonnés…</translation>
    </message>
    <message>
        <source>The subscribers could not be loaded.</source>
        <translation>Les abonnés n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>Nobody is told of changes: no organization has an active admin.</source>
        <translation>Personne n’est informé des changements : aucune organisation n’a d’administrateur actif.</translation>
    </message>
    <message>
        <source>%1 was asked by a mail. It is told of changes once it has confirmed.</source>
        <translation>La question a été posée à %1 par un message. L’adresse est informée des changements dès qu’elle a confirmé.</translation>
    </message>
    <message>
        <source>%1 is told of changes from now on.</source>
        <translation>%1 est désormais informé des changements.</translation>
    </message>
    <message>
        <source>Whom changes are told: admins by default, and addresses that confirmed</source>
        <translation>À qui les modifications sont annoncées : les administrateurs d’office, et les adresses qui ont confirmé</translation>
    </message>
    <message>
        <source>Whom changes are told: addresses that confirmed. Admins at %1 are not told by default.</source>
        <translation>À qui les modifications sont annoncées : les adresses qui ont confirmé. Les administrateurs de %1 ne sont pas informés d’office.</translation>
    </message>
    <message>
        <source>Nobody is told of changes: no address was added.</source>
        <translation>Personne n’est informé des changements : aucune adresse n’a été ajoutée.</translation>
    </message>
    <message>
        <source>The address is told of no more changes.</source>
        <translation>L’adresse n’est plus informée des changements.</translation>
    </message>
    <message>
        <source>The subscription has ended.</source>
        <translation>L’abonnement a pris fin.</translation>
    </message>
</context>
<context>
    <name>console::ui::SubscriberPane</name>
    <message>
        <source>Told by default, for as long as they administer the organization.</source>
        <translation>Informé par défaut, tant que cette personne administre l’organisation.</translation>
    </message>
    <message>
        <source>Told of each change that customers have to know.</source>
        <translation>Informé de chaque changement que les clients doivent connaître.</translation>
    </message>
    <message>
        <source>Told no more. Only that there was a subscription is kept.</source>
        <translation>N’est plus informé. Seul le fait qu’il y a eu un abonnement est conservé.</translation>
    </message>
    <message>
        <source>Asked by a mail, and not told of changes before an answer to it confirms that. Record the answer when it comes.</source>
        <translation>La question a été posée par un message, et rien n’est annoncé avant qu’une réponse ne le confirme. Enregistrez la réponse à son arrivée.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Pourquoi il a pris fin</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Retirer cette adresse</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Type the name of the profile</source>
        <translation>Saisissez le nom du profil</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Pourquoi elle est retirée</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>It is told of no more changes, and leaves this list. What it was told before stays on record. To be told again it has to be added and to confirm anew.</source>
        <translation>Elle n’est plus informée des changements et quitte cette liste. Ce dont elle a été informée reste consigné. Pour être de nouveau informée, elle doit être ajoutée et confirmer encore une fois.</translation>
    </message>
</context>
<context>
    <name>console::ui::TaskForm</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmée le</translation>
    </message>
    <message>
        <source>Records found or erased</source>
        <translation>Enregistrements trouvés ou effacés</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Such as the id of the confirmation. A task that is not needed says here why.</source>
        <translation>Par exemple l’identifiant de la confirmation. Pour une tâche sans objet, indiquez ici pourquoi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keep the task</source>
        <translation>Enregistrer la tâche</translation>
    </message>
    <message>
        <source>“%1” is no number of records. Write it in figures, or leave it empty.</source>
        <translation>« %1 » n’est pas un nombre d’enregistrements. Écrivez-le en chiffres, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Kept in %1: %2.</source>
        <translation>Enregistré dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>console::ui::TestView</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Both models answered.</source>
        <translation>Les deux modèles ont répondu.</translation>
    </message>
    <message>
        <source>The model answered.</source>
        <translation>Le modèle a répondu.</translation>
    </message>
</context>
<context>
    <name>console::ui::Timeline</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>console::ui::ToldList</name>
    <message>
        <source>Who was told</source>
        <translation>Qui a été informé</translation>
    </message>
    <message>
        <source>Export who was told</source>
        <translation>Exporter qui a été informé</translation>
    </message>
    <message>
        <source>Tell who was not told</source>
        <translation>Informer ceux qui ne l’ont pas été</translation>
    </message>
    <message>
        <source>Each address gets one mail of a version, however often this is done</source>
        <translation>Chaque adresse reçoit un seul message par version, quel que soit le nombre d’essais</translation>
    </message>
    <message>
        <source>Filter by address, organization, state…</source>
        <translation>Filtrer par adresse, organisation, état…</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 avis</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notices</source>
        <translation>
            <numerusform>%1 sur %n avis</numerusform>
            <numerusform>%1 sur %n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading who was told…</source>
        <translation>Chargement des personnes informées…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Who was told of version %1</source>
        <translation>Qui a été informé de la version %1</translation>
    </message>
    <message>
        <source>Who was told could not be loaded.</source>
        <translation>Les personnes informées n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>For which organization, what became of the mail, and its hash</source>
        <translation>Pour quelle organisation, ce qu’est devenu le message, et son empreinte</translation>
    </message>
    <message>
        <source>Nobody was told of this version. Once a mail relay is set, its publication tells everybody who is to know of a change.</source>
        <translation>Personne n’a été informé de cette version. Une fois un relais de messagerie réglé, la publication informe tous ceux qui doivent connaître un changement.</translation>
    </message>
    <message>
        <source>Nobody was told yet.</source>
        <translation>Personne n’a encore été informé.</translation>
    </message>
    <message>
        <source>The hash is in the clipboard.</source>
        <translation>L’empreinte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Telling…</source>
        <translation>Information…</translation>
    </message>
    <message>
        <source>1 mail leaves now.</source>
        <translation>1 message part maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails leave now.</source>
        <translation>
            <numerusform>%n message part maintenant.</numerusform>
            <numerusform>%n messages partent maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who is to be told was told already.</source>
        <translation>Toutes les personnes à informer l’ont déjà été.</translation>
    </message>
    <message>
        <source>Save who was told</source>
        <translation>Enregistrer qui a été informé</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Tell everybody now</source>
        <translation>Informer tout le monde maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>It holds from %1 on, and its notice is %2. The record of who was told says how many days were left.</source>
        <translation>Elle s’applique à partir du %1, et son préavis est de %2. La liste de qui a été informé dit combien de jours il restait.</translation>
    </message>
    <message>
        <source>This version holds already: who is told now has no notice of it.</source>
        <translation>Cette version s’applique déjà : qui est informé maintenant n’a aucun préavis.</translation>
    </message>
    <message numerus="yes">
        <source>Who is told now has %n days until this version holds.</source>
        <translation>
            <numerusform>Qui est informé maintenant a %n jour avant que cette version s’applique.</numerusform>
            <numerusform>Qui est informé maintenant a %n jours avant que cette version s’applique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is told now has 1 day until this version holds.</source>
        <translation>Qui est informé maintenant a 1 jour avant que cette version s’applique.</translation>
    </message>
</context>
<context>
    <name>console::ui::ToldPreview</name>
    <message>
        <source>1 mail</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%n mails</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to admins: %2</source>
        <translation>%1, aux administrateurs : %2</translation>
    </message>
    <message>
        <source>%1, to subscribers: %2</source>
        <translation>%1, aux abonnés : %2</translation>
    </message>
    <message>
        <source>Everything in it is editorial, so nobody is told.</source>
        <translation>Tout y est rédactionnel : personne n’est informé.</translation>
    </message>
    <message>
        <source>There is nobody who could be told.</source>
        <translation>Il n’y a personne à informer.</translation>
    </message>
    <message>
        <source>No mail relay is set, so its publication tells nobody. Once one is set, they can be told from its place in the history.</source>
        <translation>Aucun relais de messagerie n’est réglé : sa publication n’informe personne. Une fois qu’il l’est, elles peuvent être informées depuis sa place dans l’historique.</translation>
    </message>
    <message>
        <source>1 mail tells of it.</source>
        <translation>1 message l’annonce.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails tell of it.</source>
        <translation>
            <numerusform>%n message l’annonce.</numerusform>
            <numerusform>%n messages l’annoncent.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for 1 organization.</source>
        <translation>Il s’agit de 1 organisation.</translation>
    </message>
    <message numerus="yes">
        <source>They are for %n organizations.</source>
        <translation>
            <numerusform>Il s’agit de %n organisation.</numerusform>
            <numerusform>Il s’agit de %n organisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a publication today, objections count until %1.</source>
        <translation>En cas de publication aujourd’hui, les oppositions comptent jusqu’au %1.</translation>
    </message>
    <message>
        <source>Reading who is told…</source>
        <translation>Lecture des personnes informées…</translation>
    </message>
    <message>
        <source>The notice is shorter than usual.</source>
        <translation>Le préavis est plus court que d’habitude.</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Objet du message</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Source of the mail</source>
        <translation>Source du message</translation>
    </message>
    <message>
        <source>Mail that is shown</source>
        <translation>Message affiché</translation>
    </message>
    <message>
        <source>Who is told could not be read. %1</source>
        <translation>Les personnes informées n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>The mail gives this reason: %1</source>
        <translation>Le message donne cette raison : %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet : %1</translation>
    </message>
</context>
<context>
    <name>console::ui::Tray</name>
    <message>
        <source>Open the console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>Go on with notifications</source>
        <translation>Reprendre les notifications</translation>
    </message>
    <message>
        <source>Pause notifications for an hour</source>
        <translation>Suspendre les notifications pendant une heure</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>console::ui::TrustPage</name>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>What is promised about data, and what is true for this profile</source>
        <translation>Ce qui est promis sur les données, et ce qui est vrai pour ce profil</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Contact the DPO</source>
        <translation>Contacter le DPD</translation>
    </message>
    <message>
        <source>Request the SOC 2 report</source>
        <translation>Demander le rapport SOC 2</translation>
    </message>
    <message>
        <source>This server has no place to record the request.</source>
        <translation>Ce serveur n’a pas d’endroit où enregistrer la demande.</translation>
    </message>
    <message>
        <source>The profile “%1” is read-only. Nothing can be sent through it.</source>
        <translation>Le profil « %1 » est en lecture seule. Il ne permet aucun envoi.</translation>
    </message>
    <message>
        <source>The report can be requested by admins of an organization and by people with a role in the workspace.</source>
        <translation>Le rapport peut être demandé par les administrateurs d’une organisation et par les personnes qui ont un rôle dans l’espace de travail.</translation>
    </message>
    <message>
        <source>What was requested could not be loaded.</source>
        <translation>Les demandes n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>What is stored could not be looked at: %1</source>
        <translation>Ce qui est conservé n’a pas pu être examiné : %1</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Demandes envoyées</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. Requests for the report and messages to the DPO stand here.</source>
        <translation>Rien n’a encore été demandé. Les demandes du rapport et les messages au DPD apparaissent ici.</translation>
    </message>
    <message>
        <source>Stopped. The page shows what the service has recorded.</source>
        <translation>Arrêté. La page montre ce que le service a enregistré.</translation>
    </message>
</context>
<context>
    <name>console::ui::UnlockForm</name>
    <message>
        <source>Unlock “%1”</source>
        <translation>Déverrouiller « %1 »</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>Ce qui doit être modifié</translation>
    </message>
    <message>
        <source>Goes on record with your name. Leave people&apos;s names out.</source>
        <translation>Consigné avec votre nom. N’y mettez aucun nom de personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
</context>
<context>
    <name>console::ui::UnlockSheet</name>
    <message>
        <source>Unlock this profile</source>
        <translation>Déverrouiller ce profil</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over. What you may do is what your role allows.</source>
        <translation>Il se verrouille de lui-même à la fin de ce temps. Votre rôle détermine ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Laisser verrouillé</translation>
    </message>
    <message>
        <source>Putting it on record…</source>
        <translation>Inscription au journal…</translation>
    </message>
</context>
<context>
    <name>console::ui::UsageChoice</name>
    <message>
        <source>Length of the bars</source>
        <translation>Durée des barres</translation>
    </message>
    <message>
        <source>What the bars are divided by</source>
        <translation>Répartition des barres</translation>
    </message>
    <message>
        <source>Whose usage</source>
        <translation>Consommation de qui</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>Fuseau horaire des jours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Entrée et sortie</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Toutes les organisations</translation>
    </message>
</context>
<context>
    <name>console::ui::UsageImportPane</name>
    <message>
        <source>“%1” is no file that can be read.</source>
        <translation>« %1 » n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>File with usage</source>
        <translation>Fichier de consommation</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import usage</source>
        <translation>Importer la consommation</translation>
    </message>
    <message>
        <source>CSV with a line of titles: organization, hour, provider, model, requests, input tokens, output tokens, and, if you like, kind and errors. Only numbers are kept, never prompts. Nothing is written before you have seen what it changes.</source>
        <translation>Un CSV avec une ligne de titres : organization, hour, provider, model, requests, input tokens, output tokens et, si vous le souhaitez, kind et errors. Seuls des nombres sont conservés, jamais de prompts. Rien n’est écrit avant que vous ayez vu ce que cela modifie.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Comparing %1 of %2 rows…</source>
        <translation>Comparaison : %1 sur %2 lignes…</translation>
    </message>
    <message>
        <source>Only the operator of this workspace and admins of an organization import usage.</source>
        <translation>Seuls l’opérateur de cet espace de travail et les administrateurs d’une organisation importent la consommation.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Le fichier est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>This file changes nothing.</source>
        <translation>Ce fichier ne modifie rien.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n hour(s)</source>
        <translation>
            <numerusform>Importer %n heure</numerusform>
            <numerusform>Importer %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the hours</source>
        <translation>Importer les heures</translation>
    </message>
    <message>
        <source>Writing %1 of %2 rows…</source>
        <translation>Écriture : %1 sur %2 lignes…</translation>
    </message>
    <message>
        <source>%1 hours added, %2 replaced, %3 unchanged.</source>
        <translation>Heures ajoutées : %1, remplacées : %2, inchangées : %3.</translation>
    </message>
    <message>
        <source>The import stopped after %1 rows: %2 Import the same file again for the rest.</source>
        <translation>L’importation s’est arrêtée après %1 lignes : %2 Importez de nouveau le même fichier pour le reste.</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>Nouvelles heures</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>En double dans le fichier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Colonnes non utilisées : %1</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC, %2: %3 tokens become %4</source>
        <translation>%1 UTC, %2 : %3 jetons deviennent %4</translation>
    </message>
</context>
<context>
    <name>console::ui::UsageLevel</name>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <translation>Filtrer par nom…</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the usage…</source>
        <translation>Chargement de la consommation…</translation>
    </message>
    <message>
        <source>This server keeps no numbers of LLM usage, and nothing on this computer does.</source>
        <translation>Ce serveur ne tient pas de chiffres de consommation LLM, et rien sur cet ordinateur n’en tient.</translation>
    </message>
    <message>
        <source>The usage could not be loaded.</source>
        <translation>La consommation n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Choose one organization first: a budget is for one.</source>
        <translation>Choisissez d’abord une organisation : un budget vaut pour une seule.</translation>
    </message>
    <message>
        <source>No usage is known of this time. It comes from whoever runs the calls, through the API or as a CSV file, and from the connection tests of the console.</source>
        <translation>Aucune consommation n’est connue pour cette période. Elle est transmise par qui exécute les appels, par l’API ou en fichier CSV, et par les tests de connexion de la console.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Jetons d’entrée</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Jetons de sortie</translation>
    </message>
    <message>
        <source>Tokens per day (%1)</source>
        <translation>Jetons par jour (%1)</translation>
    </message>
    <message>
        <source>Tokens per week (%1)</source>
        <translation>Jetons par semaine (%1)</translation>
    </message>
    <message>
        <source>Tokens per month (%1)</source>
        <translation>Jetons par mois (%1)</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>daily share of the budget</source>
        <translation>part journalière du budget</translation>
    </message>
    <message>
        <source>%1 input tokens</source>
        <translation>%1 jetons d’entrée</translation>
    </message>
    <message>
        <source>%1 output tokens</source>
        <translation>%1 jetons de sortie</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Appels : %1</translation>
    </message>
    <message>
        <source>Budget of this month: %1</source>
        <translation>Budget de ce mois : %1</translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>Prévision : %1</translation>
    </message>
    <message>
        <source>%1 input and %2 output tokens, %3 calls, %4 of them failed</source>
        <translation>Jetons d’entrée : %1, de sortie : %2, appels : %3, dont %4 en échec</translation>
    </message>
    <message>
        <source>Budget of this month: %1.</source>
        <translation>Budget de ce mois : %1.</translation>
    </message>
    <message>
        <source>The console counts and warns. It can&apos;t stop calls, which are made elsewhere.</source>
        <translation>La console compte et avertit. Elle ne peut pas arrêter les appels, qui sont faits ailleurs.</translation>
    </message>
    <message>
        <source>The numbers of all bars are copied as CSV.</source>
        <translation>Les nombres de toutes les barres sont copiés en CSV.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>LLM</source>
        <translation>LLM</translation>
    </message>
    <message>
        <source>Prompts are never stored, only token counts</source>
        <translation>Les prompts ne sont jamais conservés, seulement le nombre de jetons</translation>
    </message>
    <message>
        <source>Budget…</source>
        <translation>Budget…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation>Enregistrer l’image en PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SVG…</source>
        <translation>Enregistrer l’image en SVG…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import usage from a CSV file</source>
        <translation>Importer la consommation depuis un fichier CSV</translation>
    </message>
    <message>
        <source>What the rows of the table are</source>
        <translation>Contenu des lignes du tableau</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Each bar</source>
        <translation>Chaque barre</translation>
    </message>
</context>
<context>
    <name>console::ui::VersionList</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Filter by number, day, summary, person…</source>
        <translation>Filtrer par numéro, jour, résumé, personne…</translation>
    </message>
    <message>
        <source>Loading the history…</source>
        <translation>Chargement de l’historique…</translation>
    </message>
    <message numerus="yes">
        <source>%n versions so far</source>
        <translation>
            <numerusform>%n version jusqu’ici</numerusform>
            <numerusform>%n versions jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 version</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n versions</source>
        <translation>
            <numerusform>%1 sur %n version</numerusform>
            <numerusform>%1 sur %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>What was published, from when on it was in force, and who made and approved it</source>
        <translation>Ce qui a été publié, à partir de quand c’était en vigueur, et qui l’a rédigé et approuvé</translation>
    </message>
    <message>
        <source>Nothing was published yet. Each version of the listing stands here for good.</source>
        <translation>Rien n’a encore été publié. Chaque version de la liste figure ici pour de bon.</translation>
    </message>
    <message>
        <source>The history could not be loaded.</source>
        <translation>L’historique n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Version %1 is withdrawn. It never was in force.</source>
        <translation>La version %1 est retirée. Elle n’a jamais été en vigueur.</translation>
    </message>
</context>
<context>
    <name>console::ui::VersionView</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>never; it was to be from %1</source>
        <translation>jamais ; elle devait l’être à partir du %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>Retirée par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Show its entries</source>
        <translation>Afficher ses entrées</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Comparer avec la précédente</translation>
    </message>
    <message>
        <source>This is the first version. There is none before it.</source>
        <translation>C’est la première version. Aucune ne la précède.</translation>
    </message>
    <message>
        <source>What it changed of version %1</source>
        <translation>Ce qu’elle a modifié de la version %1</translation>
    </message>
    <message>
        <source>What it began with</source>
        <translation>Son contenu de départ</translation>
    </message>
    <message>
        <source>Reading what it changed…</source>
        <translation>Lecture de ses modifications…</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation>Copier la somme de contrôle</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Copy the checksum of the one before</source>
        <translation>Copier la somme de contrôle de la précédente</translation>
    </message>
    <message>
        <source>The checksum is in the clipboard.</source>
        <translation>La somme de contrôle est dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>The first version, with %n entry(ies).</source>
        <translation>
            <numerusform>La première version, avec %n entrée.</numerusform>
            <numerusform>La première version, avec %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed no entry.</source>
        <translation>Elle n’a modifié aucune entrée.</translation>
    </message>
    <message>
        <source>It does not follow on the version before. Something was changed past the service.</source>
        <translation>Elle ne fait pas suite à la version précédente. Quelque chose a été modifié à l’insu du service.</translation>
    </message>
    <message>
        <source>It fits its checksum, and the chain begins with it.</source>
        <translation>Elle correspond à sa somme de contrôle, et la chaîne commence par elle.</translation>
    </message>
    <message>
        <source>It fits its checksum, and follows on version %1.</source>
        <translation>Elle correspond à sa somme de contrôle, et fait suite à la version %1.</translation>
    </message>
    <message>
        <source>What it changed could not be read. %1</source>
        <translation>Ce qu’elle a modifié n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Takes the version back before its day. It stays in the history, and is never in force.</source>
        <translation>Reprend la version avant sa date d’effet. Elle reste dans l’historique et n’est jamais en vigueur.</translation>
    </message>
    <message>
        <source>Withdraw this version</source>
        <translation>Retirer cette version</translation>
    </message>
    <message>
        <source>Withdraw version %1?</source>
        <translation>Retirer la version %1 ?</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Type the name of the profile</source>
        <translation>Saisissez le nom du profil</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Pourquoi elle est retirée</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Qui a été informé</translation>
    </message>
    <message>
        <source>Record an objection…</source>
        <translation>Enregistrer une opposition…</translation>
    </message>
    <message>
        <source>This is the first version. It changed nothing.</source>
        <translation>C’est la première version. Elle n’a rien changé.</translation>
    </message>
    <message>
        <source>This version was withdrawn, or another one has taken its place.</source>
        <translation>Cette version a été retirée, ou une autre l’a remplacée.</translation>
    </message>
    <message>
        <source>It will never be in force. It can&apos;t be published again; a new draft can. Whoever was told of it is told by mail that it was withdrawn.</source>
        <translation>Elle ne sera jamais en vigueur. Elle ne pourra pas être publiée de nouveau ; un nouveau brouillon le pourra. Les personnes qui en ont été informées apprendront par courriel qu’elle a été retirée.</translation>
    </message>
</context>
<context>
    <name>console::ui::ViewState</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing here contains “%1”.</source>
        <translation>Rien ici ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no connection to the cloud right now.</source>
        <translation>Il n’y a pas de connexion au cloud en ce moment.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Rétablir la connexion</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Saving. Press Esc to stop.</source>
        <translation>Enregistrement. Appuyez sur Échap pour arrêter.</translation>
    </message>
</context>
<context>
    <name>console::ui::WayCheck</name>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message numerus="yes">
        <source>This takes %n second(s) at most. Nobody is signed in.</source>
        <translation>
            <numerusform>Cela prend %n seconde au plus. Personne n’est connecté.</numerusform>
            <numerusform>Cela prend %n secondes au plus. Personne n’est connecté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can be reached.</source>
        <translation>Le serveur est joignable.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
</context>
</TS>
