<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>StartOptions</name>
    <message>
        <source>The repository to open: sqlite:PATH.</source>
        <translation>Référentiel à ouvrir&#xa0;: sqlite:PATH.</translation>
    </message>
    <message>
        <source>The language of the window: en, it, fr or es.</source>
        <translation>Langue de la fenêtre&#xa0;: en, it, fr ou es.</translation>
    </message>
    <message>
        <source>Who is working; the system user when left out.</source>
        <translation>Nom de l&apos;opérateur&#xa0;; par défaut, l&apos;utilisateur du système.</translation>
    </message>
    <message>
        <source>A medium to suggest while there is no package.</source>
        <translation>Support à proposer tant qu&apos;il n&apos;y a aucun package.</translation>
    </message>
    <message>
        <source>There is no language %1. Use en, it, fr or es.</source>
        <translation>La langue %1 n&apos;existe pas. Utilisez en, it, fr ou es.</translation>
    </message>
    <message>
        <source>Convoy cannot start</source>
        <translation>Convoy ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The look of the window: system, light, dark or contrast.</source>
        <translation>L&apos;apparence de la fenêtre&#xa0;: system, light, dark ou contrast.</translation>
    </message>
</context>
<context>
    <name>convoy::AccessPane</name>
    <message>
        <source>The roles of %1 were granted.</source>
        <translation>Les rôles de %1 ont été accordés.</translation>
    </message>
    <message>
        <source>%1 does not have the role %2 any more. Tenant: %3.</source>
        <translation>%1 n&apos;a plus le rôle %2. Locataire&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The tenant %1 was added.</source>
        <translation>Le locataire %1 a été ajouté.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove the tenant %1 permanently?</source>
        <translation>Supprimer définitivement le locataire %1&#xa0;?</translation>
    </message>
    <message>
        <source>The roles that operators have in it go with it. A tenant with packages or hosts is not removed.</source>
        <translation>Les rôles que des opérateurs y ont disparaissent avec lui. Un locataire qui a des packages ou des hôtes n&apos;est pas supprimé.</translation>
    </message>
    <message>
        <source>&amp;Remove permanently</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>The tenant %1 was removed.</source>
        <translation>Le locataire %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Operators and tenants</source>
        <translation>Opérateurs et locataires</translation>
    </message>
    <message>
        <source>&amp;Operators and their roles:</source>
        <translation>&amp;Opérateurs et leurs rôles&#xa0;:</translation>
    </message>
    <message>
        <source>Operators and their roles</source>
        <translation>Opérateurs et leurs rôles</translation>
    </message>
    <message>
        <source>&amp;Add an operator…</source>
        <translation>&amp;Ajouter un opérateur…</translation>
    </message>
    <message>
        <source>&amp;Grant roles…</source>
        <translation>Accor&amp;der des rôles…</translation>
    </message>
    <message>
        <source>Re&amp;voke the role</source>
        <translation>&amp;Retirer le rôle</translation>
    </message>
    <message>
        <source>&amp;Tenants:</source>
        <translation>&amp;Locataires&#xa0;:</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>A&amp;dd a tenant…</source>
        <translation>A&amp;jouter un locataire…</translation>
    </message>
    <message>
        <source>Re&amp;move the tenant…</source>
        <translation>&amp;Supprimer le locataire…</translation>
    </message>
    <message>
        <source>What each ro&amp;le may do:</source>
        <translation>Ce que &amp;permet chaque rôle&#xa0;:</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que permet chaque rôle</translation>
    </message>
</context>
<context>
    <name>convoy::AgainModel</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>convoy::AnswerEditor</name>
    <message>
        <source>Say what is so, or that there is none.</source>
        <translation>Dites ce qu’il en est, ou qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Say what is so.</source>
        <translation>Dites ce qu’il en est.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>A version, such as 8.2.176.2.</source>
        <translation>Une version, telle que 8.2.176.2.</translation>
    </message>
    <message>
        <source>Separate several with semicolons.</source>
        <translation>Séparez-en plusieurs par des points-virgules.</translation>
    </message>
    <message>
        <source>There is n&amp;one</source>
        <translation>Il n’y en a auc&amp;un</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;Retenir la réponse</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>convoy::ApplicationParametersPage</name>
    <message>
        <source>Application parameters</source>
        <translation>Paramètres d&apos;application</translation>
    </message>
    <message>
        <source>Use the value for all hosts</source>
        <translation>Utiliser la valeur pour tous les hôtes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what is wrong with its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say which application object the package belongs to on the hosts.</source>
        <translation>Indiquez à quel objet Application le package appartient sur les hôtes.</translation>
    </message>
    <message>
        <source>Application &amp;object</source>
        <translation>&amp;Objet Application</translation>
    </message>
    <message>
        <source>Application object</source>
        <translation>Objet Application</translation>
    </message>
    <message>
        <source>${host.name} and other names in ${…} are replaced on every host.</source>
        <translation>${host.name} et les autres noms en ${…} sont remplacés sur chaque hôte.</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>From 1 to 65535; empty when the application listens on none.</source>
        <translation>De 1 à 65535&#xa0;; vide si l&apos;application n&apos;écoute sur aucun port.</translation>
    </message>
    <message>
        <source>P&amp;rimary configuration server</source>
        <translation>&amp;Configuration Server principal</translation>
    </message>
    <message>
        <source>Primary configuration server</source>
        <translation>Configuration Server principal</translation>
    </message>
    <message>
        <source>Back&amp;up configuration server</source>
        <translation>Configuration Server &amp;de secours</translation>
    </message>
    <message>
        <source>Backup configuration server</source>
        <translation>Configuration Server de secours</translation>
    </message>
    <message>
        <source>Skip re-installation</source>
        <translation>Ignorer la réinstallation</translation>
    </message>
    <message>
        <source>Fa&amp;lse</source>
        <translation>&amp;Faux</translation>
    </message>
    <message>
        <source>Install on every selected host, also where the package stands already.</source>
        <translation>Installer sur chaque hôte sélectionné, même là où le package est déjà présent.</translation>
    </message>
    <message>
        <source>Skip re-installation: false</source>
        <translation>Ignorer la réinstallation : faux</translation>
    </message>
    <message>
        <source>Tru&amp;e</source>
        <translation>&amp;Vrai</translation>
    </message>
    <message>
        <source>Leave hosts alone that have this application object already.</source>
        <translation>Ne pas toucher aux hôtes qui ont déjà cet objet Application.</translation>
    </message>
    <message>
        <source>Skip re-installation: true</source>
        <translation>Ignorer la réinstallation : vrai</translation>
    </message>
    <message>
        <source>Application objects, tenants, ports and configuration servers are Convoy&apos;s own records. No Configuration Server is asked or changed.</source>
        <translation>Les objets Application, les locataires, les ports et les Configuration Servers sont des enregistrements propres à Convoy. Aucun Configuration Server n&apos;est interrogé ni modifié.</translation>
    </message>
    <message>
        <source>%1: no parent was found</source>
        <translation>%1&#xa0;: aucun parent trouvé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: its application object</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a tenant</source>
        <translation>Choisir un locataire</translation>
    </message>
    <message>
        <source>Choose a configuration server</source>
        <translation>Choisir un Configuration Server</translation>
    </message>
    <message>
        <source>There is no tenant to choose from.</source>
        <translation>Il n&apos;y a aucun locataire à choisir.</translation>
    </message>
    <message>
        <source>No configuration server is known yet. Type its name; the next time it can be chosen.</source>
        <translation>Aucun Configuration Server n&apos;est encore connu. Tapez son nom&#xa0;; la prochaine fois il pourra être choisi.</translation>
    </message>
    <message>
        <source>Choose the application objects that the plug-in becomes a part of.</source>
        <translation>Choisissez les objets Application dont le plug-in devient une partie.</translation>
    </message>
    <message>
        <source>Application &amp;objects that get the plug-in&apos;s options, where they lack them</source>
        <translation>&amp;Objets Application qui reçoivent les options du plug-in, là où elles manquent</translation>
    </message>
    <message>
        <source>Application objects of the parents</source>
        <translation>Objets Application des parents</translation>
    </message>
    <message>
        <source>Browse for a tenant</source>
        <translation>Parcourir les locataires</translation>
    </message>
    <message>
        <source>Browse for a primary server</source>
        <translation>Parcourir les serveurs principaux</translation>
    </message>
    <message>
        <source>Browse for a backup server</source>
        <translation>Parcourir les serveurs de secours</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>convoy::ApplicationsPane</name>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete the record of %1 permanently?</source>
        <translation>Supprimer définitivement l&apos;enregistrement de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing on the host changes. The next deployment makes the object anew.</source>
        <translation>Rien ne change sur l&apos;hôte. Le prochain déploiement recrée l&apos;objet.</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Application objects</source>
        <translation>Objets Application</translation>
    </message>
    <message>
        <source>These are Convoy&apos;s own records. No Configuration Server is asked or changed.</source>
        <translation>Ce sont des enregistrements de Convoy lui-même. Aucun Configuration Server n&apos;est interrogé ni modifié.</translation>
    </message>
    <message>
        <source>There is no application object yet. A deployment makes the object of its package.</source>
        <translation>Il n&apos;y a encore aucun objet Application. Un déploiement crée l&apos;objet de son package.</translation>
    </message>
    <message>
        <source>Values of the application object</source>
        <translation>Valeurs de l&apos;objet Application</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clé&#xa0;:</translation>
    </message>
    <message>
        <source>Key to set</source>
        <translation>Clé à définir</translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>Value to set</source>
        <translation>Valeur à définir</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Set the value</source>
        <translation>Définir la valeur</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the chosen value away</source>
        <translation>Retirer la valeur choisie</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete the application object</source>
        <translation>Supprimer l&apos;objet Application</translation>
    </message>
</context>
<context>
    <name>convoy::AuditPane</name>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Tous les opérateurs</translation>
    </message>
    <message>
        <source>Entry %1, SHA-256 %2</source>
        <translation>Entrée %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The trail is being verified.</source>
        <translation>La piste est en cours de vérification.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is intact: %n entry(ies), none changed, none missing.</source>
        <translation>
            <numerusform>La piste est intacte&#xa0;: %n entrée, aucune modifiée, aucune manquante.</numerusform>
            <numerusform>La piste est intacte&#xa0;: %n entrées, aucune modifiée, aucune manquante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of the newest entry is %1. Whoever keeps it elsewhere can tell later whether what stands here now was rewritten.</source>
        <translation>L&apos;empreinte de la dernière entrée est %1. Qui la conserve ailleurs pourra savoir plus tard si ce qui figure ici a été réécrit.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>&amp;Verify the trail</source>
        <translation>&amp;Vérifier la piste</translation>
    </message>
    <message>
        <source>Goes over the whole chain and names the first entry that is not what was written</source>
        <translation>Parcourt toute la chaîne et indique la première entrée qui n&apos;est pas celle qui a été écrite</translation>
    </message>
    <message>
        <source>You see what you did yourself. Whoever administers all tenants sees everything. Verifying goes over the whole trail.</source>
        <translation>Vous voyez ce que vous avez fait. Qui administre tous les locataires voit tout. La vérification parcourt toute la piste.</translation>
    </message>
    <message>
        <source>Quick &amp;filter of subjects:</source>
        <translation>&amp;Filtre rapide des objets&#xa0;:</translation>
    </message>
    <message>
        <source>Quick filter of subjects</source>
        <translation>Filtre rapide des objets</translation>
    </message>
    <message>
        <source>A&amp;ction:</source>
        <translation>A&amp;ction&#xa0;:</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Opérateur&#xa0;:</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Clea&amp;r the filters</source>
        <translation>Effacer les filt&amp;res</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrée choisie</translation>
    </message>
    <message>
        <source>No entry to show</source>
        <translation>Aucune entrée à afficher</translation>
    </message>
    <message>
        <source>No entry matches the filters. Clear them to see all.</source>
        <translation>Aucune entrée ne correspond aux filtres. Effacez-les pour tout voir.</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Encore aucune entrée</translation>
    </message>
    <message>
        <source>Every change to the repository is written down here, by whom and when.</source>
        <translation>Chaque modification du référentiel est consignée ici&#xa0;: par qui et quand.</translation>
    </message>
</context>
<context>
    <name>convoy::CataloguePane</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Systèmes d&apos;exploitation</translation>
    </message>
    <message>
        <source>Catalogue of %1, imported</source>
        <translation>Catalogue du %1, importé</translation>
    </message>
    <message>
        <source>Catalogue of %1, built in</source>
        <translation>Catalogue du %1, intégré</translation>
    </message>
    <message>
        <source>Timeline of lifecycles</source>
        <translation>Frise des cycles de vie</translation>
    </message>
    <message>
        <source>Chosen operating system</source>
        <translation>Système d&apos;exploitation choisi</translation>
    </message>
</context>
<context>
    <name>convoy::ColumnMemory</name>
    <message>
        <source>Reset the columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>convoy::CopySummaryPage</name>
    <message>
        <source>Ready to copy</source>
        <translation>Prêt à copier</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n&apos;a encore été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be copied to %n tenant(s):</source>
        <translation>
            <numerusform>%1 sera copié vers %n locataire&#xa0;:</numerusform>
            <numerusform>%1 sera copié vers %n locataires&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Their operators will see the package, and may install it as far as their roles let them. Its bytes are not stored a second time. The tenants that have it now keep it.</source>
        <translation>Leurs opérateurs verront le package et pourront l&apos;installer dans la mesure où leurs rôles le permettent. Son contenu n&apos;est pas stocké une seconde fois. Les locataires qui l&apos;ont déjà le gardent.</translation>
    </message>
</context>
<context>
    <name>convoy::CopyToTenantsWizard</name>
    <message>
        <source>Copy %1 to tenants</source>
        <translation>Copier %1 vers des locataires</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy to %n tenant(s)</source>
        <translation>
            <numerusform>&amp;Copier vers %n locataire</numerusform>
            <numerusform>&amp;Copier vers %n locataires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::DeleteQuestion</name>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>&amp;Keep the package</source>
        <translation>&amp;Conserver le package</translation>
    </message>
    <message>
        <source>Delete %1 permanently?</source>
        <translation>Supprimer définitivement %1&#xa0;?</translation>
    </message>
    <message>
        <source>It leaves the repository for all tenants, with its templates and its description, and cannot be brought back without the medium. Nothing is changed on any host.</source>
        <translation>Il quitte le référentiel pour tous les locataires, avec ses modèles et sa description, et ne peut être récupéré sans le support. Rien n&apos;est modifié sur les hôtes.</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>The package is still there. If it is deleted permanently now, what is named above can no longer be done.</source>
        <translation>Le package est toujours là. S&apos;il est supprimé définitivement maintenant, ce qui est indiqué ci-dessus ne sera plus possible.</translation>
    </message>
    <message>
        <source>&amp;Delete permanently all the same</source>
        <translation>&amp;Supprimer quand même</translation>
    </message>
</context>
<context>
    <name>convoy::DeployPage</name>
    <message numerus="yes">
        <source>%n value(s) to be looked at before going on</source>
        <translation>
            <numerusform>%n valeur à revoir avant de continuer</numerusform>
            <numerusform>%n valeurs à revoir avant de continuer</numerusform>
        </translation>
    </message>
    <message>
        <source>Why Next is not available: %1</source>
        <translation>Pourquoi Suivant n&apos;est pas disponible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>convoy::DeployWizard</name>
    <message>
        <source>Install %1</source>
        <translation>Installer %1</translation>
    </message>
    <message numerus="yes">
        <source>Install %1 on %n host(s)</source>
        <translation>
            <numerusform>Installer %1 sur %n hôte</numerusform>
            <numerusform>Installer %1 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 – goes on without this window</source>
        <translation>%1 – continue sans cette fenêtre</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Mise à niveau vers %1</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n host(s) to %1</source>
        <translation>
            <numerusform>Mettre à niveau %n hôte vers %1</numerusform>
            <numerusform>Mettre à niveau %n hôtes vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Restauration vers %1</translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n host(s) to %1</source>
        <translation>
            <numerusform>Restaurer %n hôte vers %1</numerusform>
            <numerusform>Restaurer %n hôtes vers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentActions</name>
    <message>
        <source>Deploy profile: &amp;Upgrade</source>
        <translation>Déployer le profil&#xa0;: Mettre à nivea&amp;u</translation>
    </message>
    <message>
        <source>Deploy profile: &amp;Upgrade to %1</source>
        <translation>Déployer le profil&#xa0;: Mettre à nivea&amp;u vers %1</translation>
    </message>
    <message>
        <source>Deploy profile: Roll &amp;back</source>
        <translation>Déployer le profil&#xa0;: &amp;Restaurer</translation>
    </message>
    <message>
        <source>Deploy profile: Roll &amp;back to %1</source>
        <translation>Déployer le profil&#xa0;: &amp;Restaurer vers %1</translation>
    </message>
    <message>
        <source>%1 may not deploy.</source>
        <translation>%1 n&apos;a pas le droit de déployer.</translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentFilters</name>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Tous les packages</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>N&apos;importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>&amp;Package:</source>
        <translation>&amp;Package&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>É&amp;tat&#xa0;:</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Déployé</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>Effa&amp;cer les filtres</translation>
    </message>
    <message>
        <source>&amp;Tenant:</source>
        <translation>L&amp;ocataire&#xa0;:</translation>
    </message>
    <message>
        <source>Depl&amp;oyed:</source>
        <translation>&amp;Déployé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentProgress</name>
    <message>
        <source>Progress of the host</source>
        <translation>Progression de l&apos;hôte</translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentsPane</name>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>%1 since %2, by %3, in run %4.</source>
        <translation>%1 depuis %2, par %3, lors de l&apos;exécution %4.</translation>
    </message>
    <message>
        <source>Deployed packages</source>
        <translation>Packages d&apos;installation déployés</translation>
    </message>
    <message>
        <source>Nothing has been installed yet. Choose a package under “Packages” and press “Install…”.</source>
        <translation>Rien n&apos;a encore été installé. Choisissez un package sous «&#xa0;Packages&#xa0;» et cliquez sur «&#xa0;Installer…&#xa0;».</translation>
    </message>
    <message>
        <source>Deployment action &amp;log…</source>
        <translation>&amp;Journal d&apos;actions de déploiement…</translation>
    </message>
    <message>
        <source>When the host was looked at, the package was not found there.</source>
        <translation>Quand l&apos;hôte a été examiné, le package n&apos;y a pas été trouvé.</translation>
    </message>
    <message>
        <source>When the host was looked at, version %1 was found there.</source>
        <translation>Quand l&apos;hôte a été examiné, la version %1 y a été trouvée.</translation>
    </message>
    <message>
        <source>Begun %1, by %2, in run %3.</source>
        <translation>Commencé le %1, par %2, dans l&apos;exécution %3.</translation>
    </message>
</context>
<context>
    <name>convoy::FailureGroupList</name>
    <message>
        <source>%1 and others</source>
        <comment>names of hosts</comment>
        <translation>%1 et d&apos;autres</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n host(s): %2</source>
        <translation>
            <numerusform>%1 – %n hôte&#xa0;: %2</numerusform>
            <numerusform>%1 – %n hôtes&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures, each with its hosts</source>
        <translation>Échecs, chacun avec ses hôtes</translation>
    </message>
</context>
<context>
    <name>convoy::FailurePanel</name>
    <message numerus="yes">
        <source>Run %n host(s) again…</source>
        <translation>
            <numerusform>Relancer %n hôte…</numerusform>
            <numerusform>Relancer %n hôtes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change values and run again…</source>
        <translation>Changer des valeurs et relancer…</translation>
    </message>
    <message>
        <source>Edit the host…</source>
        <translation>Modifier l&apos;hôte…</translation>
    </message>
    <message>
        <source>Look at the host key…</source>
        <translation>Examiner la clé de l&apos;hôte…</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Montrer dans le journal</translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation>Copier cet échec</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>À essayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resume the run…</source>
        <translation>Reprendre l&apos;exécution…</translation>
    </message>
</context>
<context>
    <name>convoy::FilterField</name>
    <message>
        <source>Quick &amp;filter:</source>
        <translation>Fi&amp;ltre rapide&#xa0;:</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Filtre rapide</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Partie d&apos;un nom</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Affichage&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>convoy::FindingDetails</name>
    <message>
        <source>Say why it may be waived: the reason goes into the reports.</source>
        <translation>Dites pourquoi on peut y déroger&#xa0;: le motif figure dans les rapports.</translation>
    </message>
    <message>
        <source>I have read this: ac&amp;knowledge</source>
        <translation>J’ai lu&#xa0;: &amp;confirmer</translation>
    </message>
    <message>
        <source>Reason for &amp;waiving</source>
        <translation>Motif de la &amp;dérogation</translation>
    </message>
    <message>
        <source>Reason for waiving</source>
        <translation>Motif de la dérogation</translation>
    </message>
    <message>
        <source>Wai&amp;ve this rule</source>
        <translation>Déro&amp;ger à cette règle</translation>
    </message>
    <message>
        <source>&amp;Do not waive</source>
        <translation>Annu&amp;ler la dérogation</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a finding: its hosts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Chosen finding</source>
        <translation>Constat choisi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a line is about: the text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Take bac&amp;k the acknowledgement</source>
        <translation>Retirer la &amp;confirmation</translation>
    </message>
</context>
<context>
    <name>convoy::FindingsView</name>
    <message>
        <source>Blocks</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>%1: %2, hosts: %3</source>
        <translation>%1&#xa0;: %2, hôtes&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>convoy::GrantDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>role: what it may do</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Type the name that the operator logs in with.</source>
        <translation>Saisissez le nom avec lequel l&apos;opérateur se connecte.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Cochez au moins un rôle.</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Ajouter un opérateur</translation>
    </message>
    <message>
        <source>Grant roles to %1</source>
        <translation>Accorder des rôles à %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Tenant:</source>
        <translation>&amp;Locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>&amp;Roles:</source>
        <translation>&amp;Rôles&#xa0;:</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>&amp;Add the operator</source>
        <translation>&amp;Ajouter l&apos;opérateur</translation>
    </message>
    <message>
        <source>&amp;Grant the roles</source>
        <translation>&amp;Accorder les rôles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>convoy::HostDialog</name>
    <message>
        <source>Choose a private key</source>
        <translation>Choisir une clé privée</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Ajouter un hôte</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Letters, digits, dot, hyphen and underscore</source>
        <translation>Lettres, chiffres, point, trait d&apos;union et trait de soulignement</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>DNS name or IP address; empty: the name is used</source>
        <translation>Nom DNS ou adresse IP&#xa0;; vide&#xa0;: le nom est utilisé</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>The port of the SSH server, usually 22</source>
        <translation>Port du serveur SSH, généralement 22</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>The account to log in with; empty: your own</source>
        <translation>Compte de connexion&#xa0;; vide&#xa0;: le vôtre</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>&amp;Clé privée&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: the SSH agent, then your default keys, then a password</source>
        <translation>Vide&#xa0;: l&apos;agent SSH, puis vos clés par défaut, puis un mot de passe</translation>
    </message>
    <message>
        <source>&amp;Jump host:</source>
        <translation>Hôte de re&amp;bond&#xa0;:</translation>
    </message>
    <message>
        <source>A host that leads to this one: its name here, or user@address:port</source>
        <translation>Hôte qui mène à celui-ci&#xa0;: son nom dans cette liste, ou user@address:port</translation>
    </message>
    <message>
        <source>Another account on the host, for instance root; empty: the login user</source>
        <translation>Autre compte sur l&apos;hôte, par exemple root&#xa0;; vide&#xa0;: l&apos;utilisateur de connexion</translation>
    </message>
    <message>
        <source>S&amp;witch account with:</source>
        <translation>Changer de compte a&amp;vec&#xa0;:</translation>
    </message>
    <message>
        <source>How the other account is taken</source>
        <translation>Manière de passer à l&apos;autre compte</translation>
    </message>
    <message>
        <source>S&amp;taging folder:</source>
        <translation>&amp;Dossier de transit&#xa0;:</translation>
    </message>
    <message>
        <source>Where packages are put on the host; empty: .convoy in the home folder</source>
        <translation>Emplacement des packages sur l&apos;hôte&#xa0;; vide&#xa0;: .convoy dans le dossier personnel</translation>
    </message>
    <message>
        <source>&amp;Roles:</source>
        <translation>&amp;Rôles&#xa0;:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <translation>&amp;Site&#xa0;:</translation>
    </message>
    <message>
        <source>Where the host stands</source>
        <translation>Lieu où se trouve l&apos;hôte</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Groupes&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Several roles or groups are separated by commas.</source>
        <translation>Séparez les rôles ou les groupes par des virgules.</translation>
    </message>
    <message>
        <source>Add the host</source>
        <translation>Ajouter l&apos;hôte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run st&amp;eps as:</source>
        <translation>&amp;Exécuter les étapes en tant que&#xa0;:</translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyButton</name>
    <message>
        <source>Import host keys</source>
        <translation>Importer des clés d&apos;hôte</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) taken from %1.</source>
        <translation>
            <numerusform>%n clé d&apos;hôte reprise de %1.</numerusform>
            <numerusform>%n clés d&apos;hôte reprises de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stay as they are: test the connection to settle their keys.</source>
        <translation>
            <numerusform>%n hôte reste tel quel&#xa0;: testez la connexion pour décider de sa clé.</numerusform>
            <numerusform>%n hôtes restent tels quels&#xa0;: testez la connexion pour décider de leurs clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export host keys</source>
        <translation>Exporter les clés d&apos;hôte</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) written to %1.</source>
        <translation>
            <numerusform>%n clé d&apos;hôte écrite dans %1.</numerusform>
            <numerusform>%n clés d&apos;hôte écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague who imports the list is asked for a reason, unless it is signed: minisign -Sm %1</source>
        <translation>Un collègue qui importe la liste doit donner un motif, sauf si elle est signée&#xa0;: minisign -Sm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have no trusted key yet.</source>
        <translation>
            <numerusform>%n hôte n&apos;a pas encore de clé de confiance.</numerusform>
            <numerusform>%n hôtes n&apos;ont pas encore de clé de confiance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host &amp;keys</source>
        <translation>&amp;Clés des hôtes</translation>
    </message>
    <message>
        <source>&amp;Import host keys…</source>
        <translation>&amp;Importer des clés d&apos;hôte…</translation>
    </message>
    <message>
        <source>&amp;Export host keys…</source>
        <translation>&amp;Exporter les clés d&apos;hôte…</translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyDialog</name>
    <message>
        <source>The key of %1 has changed</source>
        <translation>La clé de %1 a changé</translation>
    </message>
    <message>
        <source>First connection to %1</source>
        <translation>Première connexion à %1</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you trusted. Nothing was sent to it. Usual causes: the system was installed again, its SSH keys were renewed, or another machine answers at this address. Compare the new fingerprint with what the host&apos;s console says, and type why it may be trusted.</source>
        <translation>%1 présente une autre clé que celle à laquelle vous avez fait confiance. Rien ne lui a été envoyé. Causes habituelles&#xa0;: le système a été réinstallé, ses clés SSH ont été renouvelées, ou une autre machine répond à cette adresse. Comparez la nouvelle empreinte avec celle qu&apos;affiche la console de l&apos;hôte et indiquez pourquoi elle peut être acceptée.</translation>
    </message>
    <message>
        <source>%1 has not been seen before. Nothing was sent to it yet. Compare this fingerprint with what the host&apos;s console says, for instance with: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>%1 n&apos;a jamais été vu auparavant. Rien ne lui a encore été envoyé. Comparez cette empreinte avec celle qu&apos;affiche la console de l&apos;hôte, par exemple avec&#xa0;: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>Trusted until now:</source>
        <translation>Clé de confiance jusqu&apos;à présent&#xa0;:</translation>
    </message>
    <message>
        <source>Shown by the host now:</source>
        <translation>Clé présentée maintenant par l&apos;hôte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>&amp;Faire confiance à cette clé</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;Ne pas faire confiance</translation>
    </message>
    <message>
        <source>Trusted since %1:</source>
        <comment>date and time</comment>
        <translation>Approuvée depuis le %1&#xa0;:</translation>
    </message>
    <message>
        <source>Shown by the host on %1:</source>
        <comment>date and time</comment>
        <translation>Montrée par l&apos;hôte le %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyImportDialog</name>
    <message numerus="yes">
        <source>&amp;Trust %n key(s)</source>
        <translation>
            <numerusform>&amp;Faire confiance à %n clé</numerusform>
            <numerusform>&amp;Faire confiance à %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) get their first key.</source>
        <translation>
            <numerusform>%n hôte reçoit sa première clé.</numerusform>
            <numerusform>%n hôtes reçoivent leur première clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have the key of the list already.</source>
        <translation>
            <numerusform>%n hôte a déjà la clé de la liste.</numerusform>
            <numerusform>%n hôtes ont déjà la clé de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stay as they are. Compare their keys with what the hosts&apos; consoles say; testing the connection asks whether a new key may be trusted.</source>
        <translation>
            <numerusform>%n hôte reste tel quel. Comparez sa clé avec celle qu&apos;affiche la console de l&apos;hôte&#xa0;; le test de la connexion demande si une nouvelle clé peut être acceptée.</numerusform>
            <numerusform>%n hôtes restent tels quels. Comparez leurs clés avec celles qu&apos;affichent les consoles des hôtes&#xa0;; le test de la connexion demande si une nouvelle clé peut être acceptée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this repository and not added: %1 and %2 more</source>
        <translation>Absents de ce référentiel et non ajoutés&#xa0;: %1 et %2 autres</translation>
    </message>
    <message>
        <source>Not in this repository and not added: %1</source>
        <translation>Absents de ce référentiel et non ajoutés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a hashed name fit no host of this repository.</source>
        <translation>
            <numerusform>%n ligne au nom haché ne correspond à aucun hôte de ce référentiel.</numerusform>
            <numerusform>%n lignes au nom haché ne correspondent à aucun hôte de ce référentiel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is passed over: %2</source>
        <translation>La ligne %1 est ignorée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import host keys</source>
        <translation>Importer des clés d&apos;hôte</translation>
    </message>
    <message>
        <source>Keys of the list</source>
        <translation>Clés de la liste</translation>
    </message>
    <message>
        <source>What the list would do</source>
        <translation>Ce que ferait la liste</translation>
    </message>
    <message>
        <source>&amp;Where is the list from, and why may it be believed?</source>
        <translation>D&apos;&amp;où vient la liste, et pourquoi peut-on la croire&#xa0;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have none of the keys that the list takes back.</source>
        <translation>
            <numerusform>%n hôte n&apos;a aucune des clés que la liste révoque.</numerusform>
            <numerusform>%n hôtes n&apos;ont aucune des clés que la liste révoque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyLabel</name>
    <message>
        <source>No key of this host is trusted yet.</source>
        <translation>Aucune clé de cet hôte n&apos;est encore de confiance.</translation>
    </message>
    <message>
        <source>Host key: %1</source>
        <translation>Clé de l&apos;hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>En mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>convoy::HostSelectionPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>No host has a role, a site or a group.</source>
        <translation>Aucun hôte n&apos;a de rôle, de site ni de groupe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, site or group: its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Copy a column of host names, for example from a spreadsheet, and paste again.</source>
        <translation>Copiez une colonne de noms d&apos;hôtes, par exemple depuis un tableur, puis collez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted host(s) selected.</source>
        <translation>
            <numerusform>%n hôte collé sélectionné.</numerusform>
            <numerusform>%n hôtes collés sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not suitable: %1.</source>
        <translation>Ne conviennent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not in the list: %1.</source>
        <translation>Absents de la liste&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) selected</source>
        <translation>
            <numerusform>Sélection&#xa0;: %1 sur %n hôte</numerusform>
            <numerusform>Sélection&#xa0;: %1 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;all shown</source>
        <translation>&amp;Tout sélectionner parmi les hôtes affichés</translation>
    </message>
    <message>
        <source>Select at least one host.</source>
        <translation>Sélectionnez au moins un hôte.</translation>
    </message>
    <message>
        <source>Stop as&amp;king</source>
        <translation>Arrêter l&apos;&amp;interrogation</translation>
    </message>
    <message>
        <source>As&amp;k the hosts again</source>
        <translation>&amp;Interroger à nouveau les hôtes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) asked</source>
        <translation>
            <numerusform>Interrogation&#xa0;: %1 sur %n hôte</numerusform>
            <numerusform>Interrogation&#xa0;: %1 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be selected.</source>
        <translation>%1 ne peut pas être sélectionné.</translation>
    </message>
    <message>
        <source>&amp;Give the password…</source>
        <translation>Indi&amp;quer le mot de passe…</translation>
    </message>
    <message>
        <source>C&amp;heck the host key…</source>
        <translation>&amp;Vérifier la clé de l&apos;hôte…</translation>
    </message>
    <message>
        <source>Select the hosts that receive the package. Nothing on a host is changed before the summary.</source>
        <translation>Sélectionnez les hôtes qui reçoivent le package. Rien n&apos;est modifié sur un hôte avant le résumé.</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>&amp;Select by</source>
        <translation>Sélectionner pa&amp;r</translation>
    </message>
    <message>
        <source>Select by role, site or group</source>
        <translation>Sélectionner par rôle, site ou groupe</translation>
    </message>
    <message>
        <source>&amp;Paste names</source>
        <translation>&amp;Coller des noms</translation>
    </message>
    <message>
        <source>Selects the hosts whose names or addresses are in the clipboard, one a line or a cell.</source>
        <translation>Sélectionne les hôtes dont le nom ou l&apos;adresse est dans le presse-papiers, un par ligne ou par cellule.</translation>
    </message>
    <message>
        <source>This computer is left out; select it by hand if it is meant.</source>
        <translation>Cet ordinateur n&apos;est pas inclus&#xa0;; sélectionnez-le à la main s&apos;il est concerné.</translation>
    </message>
    <message>
        <source>Space selects a host.</source>
        <translation>La barre d&apos;espace sélectionne un hôte.</translation>
    </message>
</context>
<context>
    <name>convoy::HostsPane</name>
    <message>
        <source>This computer is always in the list.</source>
        <translation>Cet ordinateur est toujours dans la liste.</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>Ce que l&apos;on sait de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove %1 from this repository? Nothing is changed on the host itself.</source>
        <translation>Supprimer %1 de ce référentiel&#xa0;? Rien n&apos;est modifié sur l&apos;hôte lui-même.</translation>
    </message>
    <message>
        <source>&amp;Remove the host</source>
        <translation>&amp;Supprimer l&apos;hôte</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver l&apos;hôte</translation>
    </message>
    <message>
        <source>Import hosts from a CSV file</source>
        <translation>Importer des hôtes depuis un fichier CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) imported.</source>
        <translation>
            <numerusform>%n hôte importé.</numerusform>
            <numerusform>%n hôtes importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 a répondu.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>I&amp;mport from CSV…</source>
        <translation>I&amp;mporter depuis un fichier CSV…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Facts of the host</source>
        <translation>Faits de l&apos;hôte</translation>
    </message>
</context>
<context>
    <name>convoy::ImportChoicePage</name>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Sélection&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no package in %1.</source>
        <translation>Il n&apos;y a aucun package dans %1.</translation>
    </message>
    <message>
        <source>Go back and choose another folder or file.</source>
        <translation>Revenez en arrière et choisissez un autre dossier ou fichier.</translation>
    </message>
    <message>
        <source>Nothing is selected. Tick what is to be imported.</source>
        <translation>Rien n&apos;est sélectionné. Cochez ce qui doit être importé.</translation>
    </message>
    <message>
        <source>What is to be imported?</source>
        <translation>Que faut-il importer&#xa0;?</translation>
    </message>
    <message>
        <source>Everything found is ticked, but for what the repository already has.</source>
        <translation>Tout ce qui a été trouvé est coché, sauf ce que le référentiel contient déjà.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>Packages found</source>
        <translation>Packages trouvés</translation>
    </message>
    <message>
        <source>Not usable:</source>
        <translation>Inutilisables&#xa0;:</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisables</translation>
    </message>
    <message>
        <source>Copying %1: %2 of %3.</source>
        <translation>Copie de %1&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Looking for packages at %1.</source>
        <translation>Recherche de packages dans %1.</translation>
    </message>
</context>
<context>
    <name>convoy::ImportDetails</name>
    <message>
        <source>%1
From: %2
By: %3</source>
        <translation>%1
Depuis&#xa0;: %2
Par&#xa0;: %3</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Progression de cette étape</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Retirer &amp;de la liste</translation>
    </message>
    <message>
        <source>Take the failed import out of the list</source>
        <translation>Retire de la liste l&apos;importation échouée</translation>
    </message>
</context>
<context>
    <name>convoy::ImportMethodPage</name>
    <message>
        <source>How do the packages come?</source>
        <translation>Sous quelle forme les packages arrivent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Choose how they are stored. The place is asked on the next page.</source>
        <translation>Choisissez comment ils sont rangés. L&apos;emplacement est demandé à la page suivante.</translation>
    </message>
    <message>
        <source>&amp;One file: the package with its templates</source>
        <translation>Un &amp;fichier&#xa0;: le package avec ses modèles</translation>
    </message>
    <message>
        <source>A package, and its &amp;templates apart</source>
        <translation>Un package et, à part, ses &amp;modèles</translation>
    </message>
    <message>
        <source>A &amp;disc, a stick, a folder or a share</source>
        <translation>Un &amp;disque, une clé, un dossier ou un partage</translation>
    </message>
    <message>
        <source>An existing &amp;repository</source>
        <translation>Un &amp;référentiel existant</translation>
    </message>
    <message>
        <source>&amp;Zipped packages on a medium or a share</source>
        <translation>Packages &amp;zip sur un support ou un partage</translation>
    </message>
    <message>
        <source>An archive, or the folder of one package. Also for packages with several templates.</source>
        <translation>Une archive, ou le dossier d&apos;un seul package. Aussi pour les packages à plusieurs modèles.</translation>
    </message>
    <message>
        <source>The package and its XML template and APD template, each in a file of its own.</source>
        <translation>Le package, son modèle XML et son modèle APD, chacun dans son propre fichier.</translation>
    </message>
    <message>
        <source>Everything that is found there is listed; you tick what is to be imported.</source>
        <translation>Tout ce qui s&apos;y trouve est listé&#xa0;; vous cochez ce qu&apos;il faut importer.</translation>
    </message>
    <message>
        <source>Another Convoy repository, or the folder of an administrator repository with MediaInfo.xml.</source>
        <translation>Un autre référentiel Convoy, ou le dossier d&apos;un référentiel administrateur avec MediaInfo.xml.</translation>
    </message>
    <message>
        <source>Archives, each with one package and its templates, side by side or in folders.</source>
        <translation>Des archives, chacune avec un package et ses modèles, côte à côte ou dans des dossiers.</translation>
    </message>
</context>
<context>
    <name>convoy::ImportProgressPage</name>
    <message>
        <source>The packages are being imported. You may close this window; the import goes on.</source>
        <translation>Les packages sont en cours d&apos;importation. Vous pouvez fermer cette fenêtre&#xa0;; l&apos;importation continue.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) could not be imported.</source>
        <translation>
            <numerusform>%n package n&apos;a pas pu être importé.</numerusform>
            <numerusform>%n packages n&apos;ont pas pu être importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) imported.</source>
        <translation>
            <numerusform>%n package importé.</numerusform>
            <numerusform>%n packages importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>A package appears in the repository when it is complete; one that fails leaves nothing behind.</source>
        <translation>Un package apparaît dans le référentiel lorsqu&apos;il est complet&#xa0;; un package qui échoue ne laisse aucune trace.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l&apos;importation</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>Arrêter l&apos;i&amp;mportation</translation>
    </message>
    <message>
        <source>&amp;Install on hosts…</source>
        <translation>&amp;Installer sur des hôtes…</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;importation a été arrêtée.</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>&amp;Réessayer le reste</translation>
    </message>
</context>
<context>
    <name>convoy::ImportSourcePage</name>
    <message>
        <source>Choose a medium or a folder</source>
        <translation>Choisir un support ou un dossier</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Choisir un package</translation>
    </message>
    <message>
        <source>Where are the packages?</source>
        <translation>Où sont les packages&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Chemin&#xa0;:</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>For instance /media/disc</source>
        <translation>Par exemple /media/disc</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>Choisir un fichie&amp;r…</translation>
    </message>
    <message>
        <source>Packages are folders, or .zip, .tar.gz, .tar.xz and .tar.zst archives, with an ip_description.xml or a convoy-package.yaml.</source>
        <translation>Les packages sont des dossiers ou des archives .zip, .tar.gz, .tar.xz et .tar.zst contenant un fichier ip_description.xml ou convoy-package.yaml.</translation>
    </message>
    <message>
        <source>Use the &amp;sample media</source>
        <translation>&amp;Utiliser les supports d&apos;exemple</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>Choisir un référentiel</translation>
    </message>
    <message>
        <source>Convoy repositories (*.sqlite);;All files (*)</source>
        <translation>Référentiels Convoy (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Packages (*.zip *.tar.gz *.tgz *.tar.xz *.tar.zst *.iso);;All files (*)</source>
        <translation>Packages (*.zip *.tar.gz *.tgz *.tar.xz *.tar.zst *.iso);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Use the medium %1 at %2</source>
        <translation>Utiliser le support %1 à l&apos;emplacement %2</translation>
    </message>
    <message>
        <source>The templates must be those that the description of the package refers to, unchanged. A package with two or more templates is imported with them in one file.</source>
        <translation>Les modèles doivent être ceux auxquels la description du package fait référence, inchangés. Un package à deux modèles ou plus s&apos;importe avec eux dans un seul fichier.</translation>
    </message>
    <message>
        <source>It is only read. What you may not see there is not listed.</source>
        <translation>Il est seulement lu. Ce que vous n&apos;avez pas le droit d&apos;y voir n&apos;est pas listé.</translation>
    </message>
    <message>
        <source>Shares are written \\server\share\folder or smb://server/share/folder.</source>
        <translation>Les partages s&apos;écrivent \\serveur\partage\dossier ou smb://serveur/partage/dossier.</translation>
    </message>
    <message>
        <source>Disc images (.iso) are read without being mounted. Shares are written \\server\share\folder or smb://server/share/folder.</source>
        <translation>Les images disque (.iso) sont lues sans être montées. Les partages s&apos;écrivent \\serveur\partage\dossier ou smb://serveur/partage/dossier.</translation>
    </message>
    <message>
        <source>Where is the package?</source>
        <translation>Où se trouve le package&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Rien n&apos;est encore importé.</translation>
    </message>
    <message>
        <source>&amp;Package:</source>
        <translation>Pac&amp;kage&#xa0;:</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>For instance /media/disc/package.zip</source>
        <translation>Par exemple /media/disque/package.zip</translation>
    </message>
    <message>
        <source>Media that are in now:</source>
        <translation>Supports présents actuellement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;XML template:</source>
        <translation>Modèle &amp;XML&#xa0;:</translation>
    </message>
    <message>
        <source>The .xml that came with the package</source>
        <translation>Le fichier .xml fourni avec le package</translation>
    </message>
    <message>
        <source>Choose the X&amp;ML…</source>
        <translation>Choisir le X&amp;ML…</translation>
    </message>
    <message>
        <source>XML templates (*.xml);;All files (*)</source>
        <translation>Modèles XML (*.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;APD template:</source>
        <translation>Modèle &amp;APD&#xa0;:</translation>
    </message>
    <message>
        <source>The .apd that came with the package</source>
        <translation>Le fichier .apd fourni avec le package</translation>
    </message>
    <message>
        <source>Choose the AP&amp;D…</source>
        <translation>Choisir l&apos;AP&amp;D…</translation>
    </message>
    <message>
        <source>APD templates (*.apd);;All files (*)</source>
        <translation>Modèles APD (*.apd);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>convoy::ImportWizard</name>
    <message>
        <source>Import packages</source>
        <translation>Importer des packages</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n package(s)</source>
        <translation>
            <numerusform>&amp;Importer %n package</numerusform>
            <numerusform>&amp;Importer %n packages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cl&amp;ose, the import goes on</source>
        <translation>&amp;Fermer, l&apos;importation continue</translation>
    </message>
</context>
<context>
    <name>convoy::LifecycleTimeline</name>
    <message>
        <source>┆ today, %1</source>
        <translation>┆ aujourd&apos;hui, %1</translation>
    </message>
</context>
<context>
    <name>convoy::LimitsPanel</name>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>&amp;Waves and limits</source>
        <translation>Va&amp;gues et limites</translation>
    </message>
    <message>
        <source>Shows or hides the fields for waves and limits.</source>
        <translation>Affiche ou masque les champs des vagues et des limites.</translation>
    </message>
    <message>
        <source>&amp;Hosts at once:</source>
        <translation>&amp;Hôtes en même temps&#xa0;:</translation>
    </message>
    <message>
        <source>Hosts at once</source>
        <translation>Hôtes en même temps</translation>
    </message>
    <message>
        <source>Copies a&amp;t once:</source>
        <translation>C&amp;opies en même temps&#xa0;:</translation>
    </message>
    <message>
        <source>Copies at once</source>
        <translation>Copies en même temps</translation>
    </message>
    <message>
        <source>Hosts in a wa&amp;ve:</source>
        <translation>Hôtes par vag&amp;ue&#xa0;:</translation>
    </message>
    <message>
        <source>Hosts in a wave</source>
        <translation>Hôtes par vague</translation>
    </message>
    <message>
        <source>all, or 4, or 25%</source>
        <comment>size of a wave</comment>
        <translation>tous, ou 4, ou 25%</translation>
    </message>
    <message>
        <source>Stop at this many &amp;failed hosts:</source>
        <translation>Arrêter à ce &amp;nombre d&apos;hôtes en échec&#xa0;:</translation>
    </message>
    <message>
        <source>Stop at this many failed hosts</source>
        <translation>Arrêter à ce nombre d&apos;hôtes en échec</translation>
    </message>
    <message>
        <source>Stop at this many of a wav&amp;e:</source>
        <translation>Arrêter à ce nombre &amp;dans une vague&#xa0;:</translation>
    </message>
    <message>
        <source>Stop at this many failed hosts of a wave</source>
        <translation>Arrêter à ce nombre d&apos;hôtes en échec dans une vague</translation>
    </message>
    <message>
        <source>T&amp;ries again when an installer is busy:</source>
        <translation>Nouveaux essais si une autre ins&amp;tallation est en cours&#xa0;:</translation>
    </message>
    <message>
        <source>Tries again when an installer is busy</source>
        <translation>Nouveaux essais si une autre installation est en cours</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no retries</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the solution&apos;s, or 4, or 25%</source>
        <comment>size of a wave</comment>
        <translation>de la solution, ou 4, ou 25%</translation>
    </message>
</context>
<context>
    <name>convoy::LogDialog</name>
    <message>
        <source>Deployment action log of run %1</source>
        <translation>Journal d&apos;actions de déploiement de l&apos;exécution %1</translation>
    </message>
    <message>
        <source>Deployment action log of %1, run %2</source>
        <translation>Journal d&apos;actions de déploiement de %1, exécution %2</translation>
    </message>
    <message>
        <source>Deployment action log</source>
        <translation>Journal d&apos;actions de déploiement</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The log was saved to %1.</source>
        <translation>Le journal a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>Save the lo&amp;g…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Only up to %1 lines can be copied; %2 are shown.</source>
        <translation>On peut copier %1 lignes au plus&#xa0;; %2 sont affichées.</translation>
    </message>
    <message>
        <source>Save the log to a file, or show fewer lines first.</source>
        <translation>Enregistrez le journal dans un fichier, ou affichez d&apos;abord moins de lignes.</translation>
    </message>
    <message>
        <source>The log is being saved…</source>
        <translation>Enregistrement du journal en cours…</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <source>The line that is chosen above stands here in full.</source>
        <translation>La ligne choisie ci-dessus apparaît ici en entier.</translation>
    </message>
</context>
<context>
    <name>convoy::LogFilterBar</name>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Without output of commands</source>
        <translation>Sans la sortie des commandes</translation>
    </message>
    <message>
        <source>Failures only</source>
        <translation>Échecs seulement</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>Lignes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>&amp;Step:</source>
        <translation>Étap&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Lignes affichées</translation>
    </message>
</context>
<context>
    <name>convoy::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>I&amp;mport packages…</source>
        <translation>I&amp;mporter des packages…</translation>
    </message>
    <message>
        <source>&amp;Upgrade with a solution…</source>
        <translation>Mettre à &amp;niveau avec une solution…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Convoy</source>
        <translation>À &amp;propos de Convoy</translation>
    </message>
</context>
<context>
    <name>convoy::MainWindow</name>
    <message>
        <source>Convoy</source>
        <translation>Convoy</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Deployed packages</source>
        <translation>Packages d&apos;installation déployés</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Repository: %1 · Operator: %2</source>
        <translation>Référentiel&#xa0;: %1 · Opérateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>About Convoy</source>
        <translation>À propos de Convoy</translation>
    </message>
    <message>
        <source>Convoy %1 installs packages from offline media on servers, in the right order.</source>
        <translation>Convoy %1 installe sur des serveurs, dans le bon ordre, des packages provenant de supports hors ligne.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GNU General Public License), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>Packages are being imported. Those that are not complete will not be in the repository.</source>
        <translation>Des packages sont en cours d&apos;importation. Ceux qui ne sont pas complets ne seront pas dans le référentiel.</translation>
    </message>
    <message>
        <source>%1 has not begun. The hosts and values chosen for it are not kept.</source>
        <translation>Pas encore commencé&#xa0;: %1. Les hôtes et les valeurs choisis ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Quit Convoy</source>
        <translation>Quitter Convoy</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep Convoy open</source>
        <translation>&amp;Garder Convoy ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Convoy – %n run(s) going on without the window</source>
        <translation>
            <numerusform>Convoy – %n exécution continue sans la fenêtre</numerusform>
            <numerusform>Convoy – %n exécutions continuent sans la fenêtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>Operators and tenants</source>
        <translation>Opérateurs et locataires</translation>
    </message>
    <message>
        <source>Application objects</source>
        <translation>Objets Application</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Systèmes d&apos;exploitation</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Another deployment is open in the wizard.</source>
        <translation>Un autre déploiement est ouvert dans l’assistant.</translation>
    </message>
    <message>
        <source>Finish it or close it, then run the hosts again.</source>
        <translation>Terminez-le ou fermez-le, puis relancez les hôtes.</translation>
    </message>
</context>
<context>
    <name>convoy::MessagePanel</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>convoy::OlderReasonPanel</name>
    <message>
        <source>&amp;Reason for importing the older version all the same. It is kept in the audit trail.</source>
        <translation>&amp;Raison d&apos;importer malgré tout la version antérieure. Elle est conservée dans la piste d&apos;audit.</translation>
    </message>
    <message>
        <source>Reason for the older version</source>
        <translation>Raison de la version antérieure</translation>
    </message>
    <message>
        <source>Import &amp;older version</source>
        <translation>Importer la version &amp;antérieure</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Indiquez d&apos;abord une raison.</translation>
    </message>
</context>
<context>
    <name>convoy::PackageActions</name>
    <message>
        <source>Choose hosts, fill in the parameters, read the plan, then install this package</source>
        <translation>Choisir les hôtes, remplir les paramètres, lire le plan, puis installer ce package</translation>
    </message>
    <message>
        <source>Let the operators of other tenants see this package</source>
        <translation>Permet aux opérateurs d&apos;autres locataires de voir ce package</translation>
    </message>
    <message>
        <source>Write the package to a file, exactly as it was imported</source>
        <translation>Écrit le package dans un fichier, exactement tel qu&apos;il a été importé</translation>
    </message>
    <message>
        <source>Take this package out of the repository for good</source>
        <translation>Retire définitivement ce package du référentiel</translation>
    </message>
    <message>
        <source>With this package %1 has no right to: %2. Somebody who administers the repository can grant it.</source>
        <translation>Avec ce package, %1 n&apos;a pas le droit de&#xa0;: %2. Une personne qui administre le référentiel peut l&apos;accorder.</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <source>Copy to &amp;tenants…</source>
        <translation>Copier &amp;vers des locataires…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>convoy::PackageDetails</name>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version&#xa0;:</translation>
    </message>
    <message>
        <source>Locale ID:</source>
        <translation>ID de paramètres régionaux&#xa0;:</translation>
    </message>
    <message>
        <source>Operating system:</source>
        <translation>Système d&apos;exploitation&#xa0;:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Update time:</source>
        <translation>Heure de mise à jour&#xa0;:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Roll back:</source>
        <translation>Restauration&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a package to see its details.</source>
        <translation>Choisissez un package pour en voir les détails.</translation>
    </message>
    <message>
        <source>None: only for whoever has a role in all tenants</source>
        <translation>Aucun&#xa0;: seulement pour qui a un rôle dans tous les locataires</translation>
    </message>
    <message>
        <source>%1 and others that you do not see</source>
        <translation>%1 et d&apos;autres que vous ne voyez pas</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Locataires&#xa0;:</translation>
    </message>
</context>
<context>
    <name>convoy::PackageEditor</name>
    <message>
        <source>Saving makes the new group %1.</source>
        <translation>L&apos;enregistrement crée le nouveau groupe %1.</translation>
    </message>
    <message>
        <source>&amp;Nickname:</source>
        <translation>Sur&amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description&#xa0;:</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Sa&amp;ve the changes</source>
        <translation>Enregistrer les m&amp;odifications</translation>
    </message>
    <message>
        <source>&amp;Undo the changes</source>
        <translation>&amp;Annuler les modifications</translation>
    </message>
</context>
<context>
    <name>convoy::PackagesPane</name>
    <message>
        <source>Save a copy of %1 in the folder</source>
        <translation>Enregistrer une copie de %1 dans le dossier</translation>
    </message>
    <message>
        <source>A copy of %1 is being saved.</source>
        <translation>Une copie de %1 est en cours d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>La copie a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Installation packages</source>
        <translation>Packages d&apos;installation</translation>
    </message>
    <message>
        <source>I&amp;mport packages…</source>
        <translation>I&amp;mporter des packages…</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Aucun package pour l&apos;instant</translation>
    </message>
    <message>
        <source>Import packages from a disc, a stick or a folder. They are copied into the repository; the medium is not needed afterwards.</source>
        <translation>Importez des packages depuis un disque, une clé USB ou un dossier. Ils sont copiés dans le référentiel&#xa0;; le support n&apos;est plus nécessaire ensuite.</translation>
    </message>
    <message>
        <source>Import packages from a disc, a stick or a folder. They are copied into the repository; the medium is not needed afterwards. A sample is ready to try.</source>
        <translation>Importez des packages depuis un disque, une clé USB ou un dossier. Ils sont copiés dans le référentiel&#xa0;; le support n&apos;est plus nécessaire ensuite. Un exemple est prêt à être essayé.</translation>
    </message>
    <message>
        <source>Import the &amp;sample…</source>
        <translation>Importer l&apos;e&amp;xemple…</translation>
    </message>
    <message>
        <source>Only the packages of the tenant %1 are shown.</source>
        <translation>Seuls les packages du locataire %1 sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was copied to %n tenant(s).</source>
        <translation>
            <numerusform>%1 a été copié vers %n locataire.</numerusform>
            <numerusform>%1 a été copié vers %n locataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being deleted.</source>
        <translation>%1 est en cours de suppression.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Tenant director&amp;y</source>
        <translation>Ré&amp;pertoire des locataires</translation>
    </message>
    <message>
        <source>Show the tenants, and the packages of one of them alone</source>
        <translation>Affiche les locataires, et les packages d&apos;un seul d&apos;entre eux</translation>
    </message>
    <message>
        <source>Show &amp;all tenants</source>
        <translation>Afficher to&amp;us les locataires</translation>
    </message>
    <message>
        <source>Clea&amp;r the filters</source>
        <translation>Effa&amp;cer les filtres</translation>
    </message>
    <message>
        <source>No package to show</source>
        <translation>Aucun package à afficher</translation>
    </message>
    <message>
        <source>No package has “%1” in its name.</source>
        <translation>Aucun package n&apos;a «&#xa0;%1&#xa0;» dans son nom.</translation>
    </message>
    <message>
        <source>No package belongs to the tenant %1 yet. Choose one and copy it there.</source>
        <translation>Aucun package n&apos;appartient encore au locataire %1. Choisissez-en un et copiez-le.</translation>
    </message>
    <message>
        <source>No package of the tenant %1 has “%2” in its name.</source>
        <translation>Aucun package du locataire %1 n&apos;a «&#xa0;%2&#xa0;» dans son nom.</translation>
    </message>
    <message>
        <source>No packages for you yet</source>
        <translation>Encore aucun package pour vous</translation>
    </message>
    <message>
        <source>Packages appear here when somebody imports them into a tenant of yours, or copies them there.</source>
        <translation>Les packages apparaissent ici quand quelqu&apos;un les importe dans l&apos;un de vos locataires ou les y copie.</translation>
    </message>
    <message>
        <source>Export packages, hosts and keys as</source>
        <translation>Exporter les packages, les hôtes et les clés sous</translation>
    </message>
    <message>
        <source>Bundles (*.tar)</source>
        <translation>Lots (*.tar)</translation>
    </message>
    <message>
        <source>The bundle is being written.</source>
        <translation>Le lot est en cours d&apos;écriture.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) were written to %1 (%2).</source>
        <translation>
            <numerusform>%n package a été écrit dans %1 (%2).</numerusform>
            <numerusform>%n packages ont été écrits dans %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep its SHA-256, to compare it in the plant: %1</source>
        <translation>Gardez son SHA-256, pour le comparer à l&apos;usine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Importer un lot</translation>
    </message>
    <message>
        <source>The bundle is being verified and stored.</source>
        <translation>Le lot est en cours de vérification et de stockage.</translation>
    </message>
    <message>
        <source>The bundle is in: %1 stored, %2 here already.</source>
        <translation>Le lot est importé&#xa0;: %1 stockés, %2 déjà ici.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Prune old packages, exchange bundles with a plant without network</source>
        <translation>Supprimer les anciens packages, échanger des lots avec une usine sans réseau</translation>
    </message>
    <message>
        <source>&amp;Prune old packages…</source>
        <translation>&amp;Supprimer les anciens packages…</translation>
    </message>
    <message>
        <source>&amp;Export a bundle…</source>
        <translation>&amp;Exporter un lot…</translation>
    </message>
    <message>
        <source>Import a &amp;bundle…</source>
        <translation>Importer un &amp;lot…</translation>
    </message>
</context>
<context>
    <name>convoy::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>The password is kept in memory until the program ends, and stored nowhere.</source>
        <translation>Le mot de passe est gardé en mémoire jusqu&apos;à la fin du programme et n&apos;est stocké nulle part.</translation>
    </message>
    <message>
        <source>The password of %1 on this host. It is kept in memory until the program ends, and stored nowhere.</source>
        <translation>Mot de passe de %1 sur cet hôte. Il est gardé en mémoire jusqu&apos;à la fin du programme et n&apos;est stocké nulle part.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation>&amp;Utiliser ce mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>convoy::PersonPanel</name>
    <message>
        <source>! %1 waits for a person: %2</source>
        <translation>! %1 attend une personne&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s) wait too.</source>
        <translation>
            <numerusform>%n autre hôte attend aussi.</numerusform>
            <numerusform>%n autres hôtes attendent aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, it is done</source>
        <translation>&amp;Oui, c’est fait</translation>
    </message>
    <message>
        <source>It is done on %1</source>
        <translation>C’est fait sur %1</translation>
    </message>
    <message>
        <source>Leave this &amp;host out</source>
        <translation>&amp;Laisser cet hôte de côté</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Laisser %1 de côté</translation>
    </message>
</context>
<context>
    <name>convoy::PickDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>convoy::PlanBoardView</name>
    <message>
        <source>The plan holds nothing to do.</source>
        <translation>Le plan ne contient rien à faire.</translation>
    </message>
    <message>
        <source>The plan is not made yet.</source>
        <translation>Le plan n’est pas encore établi.</translation>
    </message>
    <message>
        <source>⇄ moved</source>
        <translation>⇄ déplacé</translation>
    </message>
    <message>
        <source>◆ no way back</source>
        <translation>◆ sans retour</translation>
    </message>
</context>
<context>
    <name>convoy::PlanCardDetails</name>
    <message>
        <source>There is no way back after this step.</source>
        <translation>Après cette étape, il n’y a pas de retour.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minute(s)</source>
        <translation>
            <numerusform>Au plus %n minute</numerusform>
            <numerusform>Au plus %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage: wave</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>⇄ Moved to this stage by hand</source>
        <translation>⇄ Déplacé à la main vers cette phase</translation>
    </message>
</context>
<context>
    <name>convoy::PrerequisitesPage</name>
    <message>
        <source>The hosts are being judged; this takes a moment.</source>
        <translation>Les hôtes sont en cours d’évaluation&#xa0;; un instant.</translation>
    </message>
    <message>
        <source>Nothing could be judged; the reason is above.</source>
        <translation>Rien n’a pu être évalué&#xa0;; la raison est indiquée ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to be answered</source>
        <translation>
            <numerusform>%n question en attente de réponse</numerusform>
            <numerusform>%n questions en attente de réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>Il ne reste rien à demander.</translation>
    </message>
    <message>
        <source>Findings: %1, %2, %3; %4</source>
        <comment>blockers, warnings, notes; passed</comment>
        <translation>Constats&#xa0;: %1, %2, %3&#xa0;; %4</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold everywhere</source>
        <translation>
            <numerusform>%n règle est respectée partout</numerusform>
            <numerusform>%n règles sont respectées partout</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole plan is blocked.</source>
        <translation>Le plan entier est bloqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) are blocked.</source>
        <translation>
            <numerusform>%n hôte est bloqué.</numerusform>
            <numerusform>%n hôtes sont bloqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what the findings say and check again; blocked hosts can be left out later.</source>
        <translation>Faites ce qu&apos;indiquent les constats et vérifiez à nouveau&#xa0;; les hôtes bloqués pourront être exclus plus tard.</translation>
    </message>
    <message>
        <source>Nothing blocks; read and acknowledge what is marked so.</source>
        <translation>Rien ne bloque&#xa0;; lisez et confirmez ce qui est marqué ainsi.</translation>
    </message>
    <message>
        <source>Nothing blocks; read the warnings.</source>
        <translation>Rien ne bloque&#xa0;; lisez les avertissements.</translation>
    </message>
    <message>
        <source>Every prerequisite holds.</source>
        <translation>Tous les prérequis sont respectés.</translation>
    </message>
    <message numerus="yes">
        <source>The answer is for %n host(s): %1</source>
        <translation>
            <numerusform>La réponse vaut pour %n hôte&#xa0;: %1</numerusform>
            <numerusform>La réponse vaut pour %n hôtes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is for %1.</source>
        <translation>La réponse vaut pour %1.</translation>
    </message>
    <message>
        <source>Import a file of facts</source>
        <translation>Importer un fichier de faits</translation>
    </message>
    <message>
        <source>Files of facts (*.json *.csv);;All files (*)</source>
        <translation>Fichiers de faits (*.json *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were imported.</source>
        <translation>
            <numerusform>%n fait a été importé.</numerusform>
            <numerusform>%n faits ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and prerequisites</source>
        <translation>Questions et prérequis</translation>
    </message>
    <message>
        <source>Answer what nobody knows yet, and read what the prerequisites found.</source>
        <translation>Répondez à ce que personne ne sait encore et lisez ce que les prérequis ont révélé.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Ask the hosts and judge again</source>
        <translation>Interroger les hôtes et évaluer à nouveau</translation>
    </message>
    <message>
        <source>I&amp;mport facts…</source>
        <translation>I&amp;mporter des faits…</translation>
    </message>
    <message>
        <source>Use stor&amp;ed facts</source>
        <translation>Utiliser les faits &amp;enregistrés</translation>
    </message>
    <message>
        <source>No host is asked; hosts that do not answer are judged by what is known of them.</source>
        <translation>Aucun hôte n’est interrogé&#xa0;; ceux qui ne répondent pas sont évalués d’après ce que l’on sait d’eux.</translation>
    </message>
    <message>
        <source>The hosts are being judged</source>
        <translation>Les hôtes sont en cours d’évaluation</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>convoy::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Log of all hosts</source>
        <translation>&amp;Journal de tous les hôtes</translation>
    </message>
    <message>
        <source>&amp;Log of %1</source>
        <translation>&amp;Journal de %1</translation>
    </message>
    <message>
        <source>The run goes on without this window. Close it whenever you like; the run stays in the list of runs.</source>
        <translation>L&apos;exécution continue sans cette fenêtre. Fermez-la quand vous voulez&#xa0;; l&apos;exécution reste dans la liste des exécutions.</translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation>Hôtes de l&apos;exécution</translation>
    </message>
    <message>
        <source>Convoy works on the hosts. The table says how far each one is.</source>
        <translation>Convoy travaille sur les hôtes. Le tableau indique où en est chacun.</translation>
    </message>
</context>
<context>
    <name>convoy::PruneDialog</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Nothing is to be deleted.</source>
        <translation>Il n&apos;y a rien à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) would be deleted, which frees %1. Nothing is changed on any host.</source>
        <translation>
            <numerusform>%n package serait supprimé, ce qui libère %1. Rien n&apos;est modifié sur aucun hôte.</numerusform>
            <numerusform>%n packages seraient supprimés, ce qui libère %1. Rien n&apos;est modifié sur aucun hôte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n package(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %n package</numerusform>
            <numerusform>&amp;Supprimer %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%n package supprimé, %1 libérés.</numerusform>
            <numerusform>%n packages supprimés, %1 libérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prune old packages</source>
        <translation>Supprimer les anciens packages</translation>
    </message>
    <message>
        <source>&amp;Newest versions to keep:</source>
        <translation>&amp;Versions récentes à garder&#xa0;:</translation>
    </message>
    <message>
        <source>Newest versions to keep</source>
        <translation>Versions récentes à garder</translation>
    </message>
    <message>
        <source>&amp;Only what changed last more days ago than:</source>
        <translation>Seulement ce qui a &amp;changé il y a plus de jours que&#xa0;:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>What would be deleted</source>
        <translation>Ce qui serait supprimé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>convoy::QuestionsPage</name>
    <message>
        <source>Questions of the package</source>
        <translation>Questions du package</translation>
    </message>
    <message>
        <source>Use the value for all hosts</source>
        <translation>Utiliser la valeur pour tous les hôtes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what is wrong with its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A whole number. It becomes %1.</source>
        <translation>Un nombre entier. Il devient %1.</translation>
    </message>
    <message>
        <source>From 1 to 65535. It becomes %1.</source>
        <translation>De 1 à 65535. Il devient %1.</translation>
    </message>
    <message>
        <source>A full path on the host. It becomes %1.</source>
        <translation>Un chemin complet sur l&apos;hôte. Il devient %1.</translation>
    </message>
    <message>
        <source>It becomes %1 and is never stored.</source>
        <translation>Il devient %1 et n&apos;est jamais enregistré.</translation>
    </message>
    <message>
        <source>It becomes %1.</source>
        <translation>Il devient %1.</translation>
    </message>
    <message>
        <source>Answer what the package asks about its installation.</source>
        <translation>Répondez à ce que le package demande sur son installation.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>convoy::ReportFileDialog</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table of hosts (*.csv)</source>
        <translation>Tableau des hôtes (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>convoy::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>The package is installed on %n host(s).</source>
        <translation>
            <numerusform>Le package est installé sur %n hôte.</numerusform>
            <numerusform>Le package est installé sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was interrupted: the program that carried it out is gone.</source>
        <translation>L&apos;exécution a été interrompue&#xa0;: le programme qui la réalisait n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The run was stopped before its end.</source>
        <translation>L&apos;exécution a été arrêtée avant sa fin.</translation>
    </message>
    <message numerus="yes">
        <source>On %n host(s) it is not; choose one to see why and what to do.</source>
        <translation>
            <numerusform>Sur %n hôte, il ne l&apos;est pas&#xa0;; choisissez-le pour voir pourquoi et que faire.</numerusform>
            <numerusform>Sur %n hôtes, il ne l&apos;est pas&#xa0;; choisissez-en un pour voir pourquoi et que faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were left as they were.</source>
        <translation>
            <numerusform>%n hôte a été laissé tel quel.</numerusform>
            <numerusform>%n hôtes ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result: %1. %2</source>
        <comment>state of the run; sentence</comment>
        <translation>Résultat&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This is what happened on every host.</source>
        <translation>Voici ce qui s&apos;est passé sur chaque hôte.</translation>
    </message>
    <message>
        <source>Result by host</source>
        <translation>Résultat par hôte</translation>
    </message>
    <message>
        <source>Co&amp;py the report</source>
        <translation>C&amp;opier le rapport</translation>
    </message>
    <message>
        <source>Open the lo&amp;g</source>
        <translation>O&amp;uvrir le journal</translation>
    </message>
    <message>
        <source>Open the deployment action log</source>
        <translation>Ouvrir le journal d&apos;actions de déploiement</translation>
    </message>
    <message>
        <source>%1 Resume the run in the list of runs, or close it there.</source>
        <comment>sentence: on how many hosts it is installed</comment>
        <translation>%1 Reprenez l&apos;exécution dans la liste des exécutions, ou fermez-la là.</translation>
    </message>
    <message>
        <source>Aud&amp;it trail…</source>
        <translation>Piste d&apos;au&amp;dit…</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Relancer…</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was undone on %n host(s).</source>
        <translation>
            <numerusform>L&apos;exécution %1 a été annulée sur %n hôte.</numerusform>
            <numerusform>L&apos;exécution %1 a été annulée sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>execution-%1</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Le rapport a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>Save repo&amp;rt…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message numerus="yes">
        <source>The target version stands on %n host(s).</source>
        <translation>
            <numerusform>La version cible est présente sur %n hôte.</numerusform>
            <numerusform>La version cible est présente sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package is upgraded on %n host(s).</source>
        <translation>
            <numerusform>Le package est mis à niveau sur %n hôte.</numerusform>
            <numerusform>Le package est mis à niveau sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package is rolled back on %n host(s).</source>
        <translation>
            <numerusform>Le package est restauré dans sa version précédente sur %n hôte.</numerusform>
            <numerusform>Le package est restauré dans sa version précédente sur %n hôtes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::ResumeDialog</name>
    <message>
        <source>Looking what is left to do…</source>
        <translation>Recherche de ce qui reste à faire…</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed.</source>
        <translation>L&apos;exécution %1 ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>Run %1 has no unfinished host. Resuming brings it to its end.</source>
        <translation>L&apos;exécution %1 n&apos;a plus d&apos;hôte inachevé. La reprendre la mène à son terme.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 goes on with %n host(s). Hosts that are finished are left alone.</source>
        <translation>
            <numerusform>L&apos;exécution %1 continue avec %n hôte. Les hôtes terminés ne sont pas touchés.</numerusform>
            <numerusform>L&apos;exécution %1 continue avec %n hôtes. Les hôtes terminés ne sont pas touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the repository or renamed: %1. They will fail, the others go on.</source>
        <translation>Retirés du référentiel ou renommés&#xa0;: %1. Ils échoueront, les autres continuent.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) must still be typed.</source>
        <translation>
            <numerusform>%n secret doit encore être saisi.</numerusform>
            <numerusform>%n secrets doivent encore être saisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number as access key, name of a secret</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>Empty: the package&apos;s own value is used. Never stored.</source>
        <translation>Vide&#xa0;: la valeur du package est utilisée. Jamais conservé.</translation>
    </message>
    <message>
        <source>Goes to the installer; it is never stored.</source>
        <translation>Transmis au programme d&apos;installation&#xa0;; jamais conservé.</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation>Reprendre l&apos;exécution %1</translation>
    </message>
    <message>
        <source>&amp;Password of the hosts:</source>
        <translation>&amp;Mot de passe des hôtes&#xa0;:</translation>
    </message>
    <message>
        <source>Password of the hosts</source>
        <translation>Mot de passe des hôtes</translation>
    </message>
    <message>
        <source>Only where no key logs in, and for sudo. Kept in memory until the program ends.</source>
        <translation>Seulement là où aucune clé ne permet d&apos;entrer, et pour sudo. Gardé en mémoire jusqu&apos;à la fin du programme.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>convoy::RunAgainDialog</name>
    <message>
        <source>Tick at least one host.</source>
        <translation>Cochez au moins un hôte.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of this run go into the wizard.</source>
        <translation>
            <numerusform>%n hôte de cette exécution passe dans l&apos;assistant.</numerusform>
            <numerusform>%n hôtes de cette exécution passent dans l&apos;assistant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run hosts of run %1 again</source>
        <translation>Relancer des hôtes de l&apos;exécution %1</translation>
    </message>
    <message>
        <source>The wizard opens with the values of this run. Prerequisites are judged again; passwords and other secrets were not stored and are typed again.</source>
        <translation>L&apos;assistant s&apos;ouvre avec les valeurs de cette exécution. Les prérequis sont évalués à nouveau&#xa0;; les mots de passe et autres secrets n&apos;ont pas été conservés et sont à saisir de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Failed (%1)</source>
        <translation>É&amp;choués (%1)</translation>
    </message>
    <message>
        <source>&amp;Unreachable (%1)</source>
        <translation>&amp;Injoignables (%1)</translation>
    </message>
    <message>
        <source>&amp;Not started or stopped (%1)</source>
        <translation>&amp;Non démarrés ou arrêtés (%1)</translation>
    </message>
    <message>
        <source>&amp;Skipped (%1)</source>
        <translation>I&amp;gnorés (%1)</translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation>Hôtes de l&apos;exécution</translation>
    </message>
    <message>
        <source>&amp;Continue in the wizard</source>
        <translation>Continuer dans l&apos;&amp;assistant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>convoy::RunAnnouncer</name>
    <message numerus="yes">
        <source>Over on %n host(s): %1.</source>
        <comment>step or state</comment>
        <translation>
            <numerusform>Terminé sur %n hôte&#xa0;: %1.</numerusform>
            <numerusform>Terminé sur %n hôtes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begun on %n host(s): %1.</source>
        <comment>step</comment>
        <translation>
            <numerusform>Commencé sur %n hôte&#xa0;: %1.</numerusform>
            <numerusform>Commencé sur %n hôtes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over: %2.</source>
        <comment>hosts; step or state</comment>
        <translation>%1, terminé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, begun: %2.</source>
        <comment>hosts; step</comment>
        <translation>%1, commencé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Wave %1 is over.</source>
        <translation>La vague %1 est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) finished.</source>
        <translation>
            <numerusform>%1 sur %n hôte terminé.</numerusform>
            <numerusform>%1 sur %n hôtes terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>host: how it ended. What happened</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1, failed: %2.</source>
        <comment>host; step</comment>
        <translation>%1, échec&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It failed on %n host(s).</source>
        <translation>
            <numerusform>Échec sur %n hôte.</numerusform>
            <numerusform>Échec sur %n hôtes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunBar</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l&apos;exécution</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) finished.</source>
        <translation>
            <numerusform>%1 sur %n hôte terminé.</numerusform>
            <numerusform>%1 sur %n hôtes terminés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunControls</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>Cont&amp;inuer</translation>
    </message>
    <message>
        <source>Stop after this st&amp;ep</source>
        <translation>Arrêter après cette é&amp;tape</translation>
    </message>
    <message>
        <source>Stop &amp;now…</source>
        <translation>Arrêter tout de &amp;suite…</translation>
    </message>
</context>
<context>
    <name>convoy::RunCounts</name>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Tous %1</translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation>&amp;En attente %1</translation>
    </message>
    <message>
        <source>W&amp;orking %1</source>
        <translation>En &amp;cours %1</translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation>&amp;Réussi %1</translation>
    </message>
    <message>
        <source>&amp;Skipped %1</source>
        <translation>&amp;Ignoré %1</translation>
    </message>
    <message>
        <source>&amp;Failed %1</source>
        <translation>Éc&amp;houé %1</translation>
    </message>
    <message>
        <source>&amp;Unreachable %1</source>
        <translation>Injoi&amp;gnable %1</translation>
    </message>
    <message>
        <source>Not s&amp;tarted or stopped %1</source>
        <translation>&amp;Non démarré ou arrêté %1</translation>
    </message>
    <message>
        <source>Hosts by state</source>
        <translation>Hôtes par état</translation>
    </message>
    <message>
        <source>Shows only these hosts; All shows every host again.</source>
        <translation>N&apos;affiche que ces hôtes&#xa0;; Tous affiche à nouveau chaque hôte.</translation>
    </message>
</context>
<context>
    <name>convoy::RunQuestion</name>
    <message>
        <source>No installer is at work on a host now.</source>
        <translation>Aucun programme d&apos;installation ne travaille en ce moment sur un hôte.</translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s). They would be ended there.</source>
        <translation>
            <numerusform>Un programme d&apos;installation travaille sur %n hôte. Il y serait interrompu.</numerusform>
            <numerusform>Des programmes d&apos;installation travaillent sur %n hôtes. Ils y seraient interrompus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter tout de suite</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Arrêter tout de suite</translation>
    </message>
    <message>
        <source>&amp;Let the run go on</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Arrêter l&apos;exécution</translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s).</source>
        <translation>
            <numerusform>Un programme d&apos;installation travaille sur %n hôte.</numerusform>
            <numerusform>Des programmes d&apos;installation travaillent sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after this step: %1
Stop now: %2</source>
        <comment>what each of two buttons does</comment>
        <translation>Arrêter après cette étape&#xa0;: %1
Arrêter tout de suite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop after this s&amp;tep</source>
        <translation>Arrêter après ce&amp;tte étape</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>Arrêter tout de &amp;suite</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>The run goes on without this window. You find it again in the list of runs.</source>
        <translation>L&apos;exécution continue sans cette fenêtre. Vous la retrouvez dans la liste des exécutions.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>&amp;Stop it after this step</source>
        <translation>&amp;Arrêter après l&apos;étape</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>Close run %1</source>
        <translation>Clore l&apos;exécution %1</translation>
    </message>
    <message>
        <source>Close run %1 and keep what is known about it?</source>
        <translation>Clore l&apos;exécution %1 en conservant ce que l&apos;on en sait&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing more will be done on its hosts, and it cannot be resumed any more. What happened stays in the log.</source>
        <translation>Plus rien ne sera fait sur ses hôtes, et elle ne pourra plus être reprise. Ce qui s&apos;est passé reste dans le journal.</translation>
    </message>
    <message>
        <source>&amp;Close and keep the facts</source>
        <translation>&amp;Clore et garder les faits</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser telle quelle</translation>
    </message>
</context>
<context>
    <name>convoy::RunWindow</name>
    <message numerus="yes">
        <source>Run %1: %2 %3 on %n host(s)</source>
        <translation>
            <numerusform>Exécution %1&#xa0;: %2 %3 sur %n hôte</numerusform>
            <numerusform>Exécution %1&#xa0;: %2 %3 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – goes on without this window</source>
        <translation>%1 – continue sans cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Run %1: undoes run %2 on %n host(s)</source>
        <translation>
            <numerusform>Exécution %1&#xa0;: annule l&apos;exécution %2 sur %n hôte</numerusform>
            <numerusform>Exécution %1&#xa0;: annule l&apos;exécution %2 sur %n hôtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunsAnnouncer</name>
    <message>
        <source>Run %1: %2.</source>
        <comment>number; state</comment>
        <translation>Exécution %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>convoy::RunsBanner</name>
    <message>
        <source>run %1, %2 %3</source>
        <comment>number, package, version</comment>
        <translation>exécution %1, %2 %3</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Close and keep the facts</source>
        <translation>Clore et garder les faits</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Show its progress</source>
        <translation>Afficher l&apos;avancement</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished run found: %1. %n host(s) are not finished.</source>
        <translation>
            <numerusform>Exécution inachevée trouvée&#xa0;: %1. %n hôte n&apos;est pas terminé.</numerusform>
            <numerusform>Exécution inachevée trouvée&#xa0;: %1. %n hôtes ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that carried it out is gone. Go on where it ended, or close it.</source>
        <translation>Le programme qui s&apos;en chargeait n&apos;est plus là. Reprenez-la où elle s&apos;est arrêtée, ou fermez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n more unfinished run(s) stand in the list of runs.</source>
        <translation>
            <numerusform>%n autre exécution inachevée figure dans la liste des exécutions.</numerusform>
            <numerusform>%n autres exécutions inachevées figurent dans la liste des exécutions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paused: %1. Its hosts stay locked.</source>
        <translation>En pause&#xa0;: %1. Ses hôtes restent verrouillés.</translation>
    </message>
    <message>
        <source>Going on: %1. It needs no window; close this one whenever you like.</source>
        <translation>En cours&#xa0;: %1. Elle n&apos;a pas besoin de fenêtre&#xa0;; fermez celle-ci quand vous voulez.</translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s) are going on.</source>
        <translation>
            <numerusform>%n autre exécution est en cours.</numerusform>
            <numerusform>%n autres exécutions sont en cours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aucune exécution pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Deployment action &amp;log…</source>
        <translation>&amp;Journal d&apos;actions de déploiement…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Arrêter…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Reprendre…</translation>
    </message>
    <message>
        <source>&amp;Close and keep the facts…</source>
        <translation>&amp;Clore et garder les faits…</translation>
    </message>
    <message>
        <source>Run &amp;again…</source>
        <translation>Re&amp;lancer…</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Le rapport a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>execution-%1</translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation>Enregistrer le rappor&amp;t…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>convoy::SearchBar</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>which of how many</comment>
        <translation>%1 sur %2 trouvés</translation>
    </message>
    <message>
        <source>&amp;Find in the log:</source>
        <translation>&amp;Rechercher dans le journal&#xa0;:</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Part of a line</source>
        <translation>Partie d&apos;une ligne</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>The line before that holds the text (%1)</source>
        <translation>La ligne précédente qui contient le texte (%1)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The next line that holds the text (%1)</source>
        <translation>La ligne suivante qui contient le texte (%1)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>%1 of %2 found so far</source>
        <comment>which of how many</comment>
        <translation>%1 sur %2 trouvés jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Not looked at to the end</source>
        <translation>Recherche non terminée</translation>
    </message>
</context>
<context>
    <name>convoy::ShareLoginPanel</name>
    <message>
        <source>&amp;User of the share:</source>
        <translation>&amp;Utilisateur du partage&#xa0;:</translation>
    </message>
    <message>
        <source>User of the share</source>
        <translation>Utilisateur du partage</translation>
    </message>
    <message>
        <source>A name, or DOMAIN\name</source>
        <translation>Un nom, ou DOMAINE\nom</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Lo&amp;g in</source>
        <translation>Se c&amp;onnecter</translation>
    </message>
</context>
<context>
    <name>convoy::SilentIniPage</name>
    <message>
        <source>Installation parameters (silent.ini)</source>
        <translation>Paramètres d&apos;installation (silent.ini)</translation>
    </message>
    <message>
        <source>Choose a changed value in the table first.</source>
        <translation>Choisissez d&apos;abord une valeur modifiée dans le tableau.</translation>
    </message>
    <message>
        <source>F2 or typing changes a value. ${host.name}, ${host.address} and other names in ${…} are replaced on every host.</source>
        <translation>F2 ou la saisie modifie une valeur. ${host.name}, ${host.address} et les autres noms en ${…} sont remplacés sur chaque hôte.</translation>
    </message>
    <message>
        <source>Use the package&apos;s value</source>
        <translation>Utiliser la valeur du package</translation>
    </message>
    <message>
        <source>Use the value for all hosts</source>
        <translation>Utiliser la valeur pour tous les hôtes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what is wrong with its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check what the installer is told on every host.</source>
        <translation>Vérifiez ce qui est transmis au programme d&apos;installation sur chaque hôte.</translation>
    </message>
    <message>
        <source>Installation &amp;path</source>
        <translation>Che&amp;min d&apos;installation</translation>
    </message>
    <message>
        <source>Installation path</source>
        <translation>Chemin d&apos;installation</translation>
    </message>
    <message>
        <source>Full path on the host, for example /opt/genesys/${application.object}.</source>
        <translation>Chemin complet sur l&apos;hôte, par exemple /opt/genesys/${application.object}.</translation>
    </message>
    <message>
        <source>Installation parameters by section</source>
        <translation>Paramètres d&apos;installation par section</translation>
    </message>
    <message>
        <source>silent.ini as text</source>
        <translation>silent.ini en texte</translation>
    </message>
    <message>
        <source>Secrets are shown as ******** and stay as they are unless you type over them. Comments are the package&apos;s own.</source>
        <translation>Les secrets sont affichés sous la forme ******** et restent inchangés tant que vous ne les remplacez pas. Les commentaires sont ceux du package.</translation>
    </message>
    <message>
        <source>&amp;Reset to the inherited value</source>
        <translation>&amp;Rétablir la valeur héritée</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>Modifier en &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Section:</source>
        <translation>Secti&amp;on&#xa0;:</translation>
    </message>
    <message>
        <source>Section of the new key</source>
        <translation>Section de la nouvelle clé</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>&amp;Nouvelle clé&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Nom de la nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Ajouter la clé</translation>
    </message>
    <message>
        <source>Folder of the paren&amp;t</source>
        <translation>&amp;Dossier du parent</translation>
    </message>
    <message>
        <source>Folder of the parent</source>
        <translation>Dossier du parent</translation>
    </message>
    <message>
        <source>Empty: that of the parent&apos;s application object on each host.</source>
        <translation>Vide&#xa0;: celui de l&apos;objet Application du parent sur chaque hôte.</translation>
    </message>
</context>
<context>
    <name>convoy::SilentValueDelegate</name>
    <message>
        <source>Empty: leave it as it is</source>
        <translation>Vide&#xa0;: laisser tel quel</translation>
    </message>
</context>
<context>
    <name>convoy::SolutionPlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Read who is worked on when. Nothing on a host is changed before the summary.</source>
        <translation>Lisez quels hôtes sont traités, et quand. Rien n&apos;est modifié sur un hôte avant le résumé.</translation>
    </message>
    <message>
        <source>&amp;Find a host</source>
        <translation>&amp;Trouver un hôte</translation>
    </message>
    <message>
        <source>Find a host in the plan</source>
        <translation>Trouver un hôte dans le plan</translation>
    </message>
    <message>
        <source>S&amp;mall cards</source>
        <translation>Petites ca&amp;rtes</translation>
    </message>
    <message>
        <source>Move to a sta&amp;ge</source>
        <translation>&amp;Déplacer vers une phase</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the plan as text</source>
        <translation>Copier le plan sous forme de texte</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the plan as text or JSON</source>
        <translation>Enregistrer le plan en texte ou JSON</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Le plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>Arrow keys choose a card, the menu key moves a host, Ctrl with + and - changes the size.</source>
        <translation>Les flèches choisissent une carte, la touche de menu déplace un hôte, Ctrl avec + et - change la taille.</translation>
    </message>
    <message>
        <source>Chosen card</source>
        <translation>Carte choisie</translation>
    </message>
    <message>
        <source>✗ blockers · ! warnings · i notes · ◆ no way back after it · ⇄ moved by hand</source>
        <translation>✗ blocages · !&#xa0;avertissements · i remarques · ◆ sans retour ensuite · ⇄ déplacé à la main</translation>
    </message>
    <message>
        <source>The plan is being made; this takes a moment.</source>
        <translation>Le plan est en cours d’établissement&#xa0;; un instant.</translation>
    </message>
    <message>
        <source>No plan could be made; the reason is above.</source>
        <translation>Aucun plan n&apos;a pu être établi&#xa0;; la raison est indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>product, target</comment>
        <translation>%1 vers %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in the plan.</source>
        <translation>
            <numerusform>%n hôte dans le plan.</numerusform>
            <numerusform>%n hôtes dans le plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s).</source>
        <translation>
            <numerusform>%n vague.</numerusform>
            <numerusform>%n vagues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) left out.</source>
        <translation>
            <numerusform>%n hôte laissé de côté.</numerusform>
            <numerusform>%n hôtes laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) blocked.</source>
        <translation>
            <numerusform>%n hôte bloqué.</numerusform>
            <numerusform>%n hôtes bloqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a host that is in the plan.</source>
        <translation>Choisissez un hôte qui est dans le plan.</translation>
    </message>
    <message>
        <source>Move the host to another stage</source>
        <translation>Déplacer l&apos;hôte vers une autre phase</translation>
    </message>
    <message>
        <source>Move %1 to another stage</source>
        <translation>Déplacer %1 vers une autre phase</translation>
    </message>
    <message>
        <source>&amp;Back to where its roles put it</source>
        <translation>&amp;Remettre là où ses rôles le placent</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was found, why it matters</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 a été déplacé.</translation>
    </message>
    <message>
        <source>%1 is where its roles put it.</source>
        <translation>%1 est là où ses rôles le placent.</translation>
    </message>
    <message>
        <source>%1 was moved against a recommendation.</source>
        <translation>%1 a été déplacé malgré une recommandation.</translation>
    </message>
    <message>
        <source>The plan is in the clipboard.</source>
        <translation>Le plan est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Text files (*.txt);;JSON files (*.json);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The plan was saved to %1.</source>
        <translation>Le plan a été enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>convoy::SolutionsPane</name>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>A solution knows how a product is upgraded on many hosts: what must be true before, and who follows whom.</source>
        <translation>Une solution sait comment mettre à niveau un produit sur de nombreux hôtes&#xa0;: ce qui doit être vrai avant, et dans quel ordre procéder.</translation>
    </message>
    <message>
        <source>Chosen solution</source>
        <translation>Solution choisie</translation>
    </message>
    <message>
        <source>&amp;Upgrade with this solution…</source>
        <translation>Mettre à &amp;niveau avec cette solution…</translation>
    </message>
</context>
<context>
    <name>convoy::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n host(s)</source>
        <translation>
            <numerusform>&amp;Installer sur %n hôte</numerusform>
            <numerusform>&amp;Installer sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>Le résumé est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>The summary was saved to %1.</source>
        <translation>Le résumé a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>Read what will happen, then start it.</source>
        <translation>Lisez ce qui va se passer, puis démarrez l&apos;exécution.</translation>
    </message>
    <message>
        <source>Nothing on a host has been changed yet.</source>
        <translation>Rien n&apos;a encore été modifié sur un hôte.</translation>
    </message>
    <message>
        <source>The hosts are being asked and the plan is being made</source>
        <translation>Les hôtes sont en cours d&apos;interrogation et le plan est en cours d&apos;établissement</translation>
    </message>
    <message>
        <source>Every value and every step</source>
        <translation>Toutes les valeurs et toutes les étapes</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Ask the hosts and plan again</source>
        <translation>Interroger les hôtes et planifier à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the blocked hosts (%n)</source>
        <translation>
            <numerusform>E&amp;xclure l&apos;hôte bloqué (%n)</numerusform>
            <numerusform>E&amp;xclure les hôtes bloqués (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) will be worked on.</source>
        <translation>
            <numerusform>%n hôte sera traité.</numerusform>
            <numerusform>%n hôtes seront traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: hosts worked on, hosts that cannot be reached</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) cannot be reached and will be recorded so.</source>
        <translation>
            <numerusform>%n hôte est injoignable et sera enregistré comme tel.</numerusform>
            <numerusform>%n hôtes sont injoignables et seront enregistrés comme tels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prerequisites are missing on %n host(s).</source>
        <translation>
            <numerusform>Des prérequis manquent sur %n hôte.</numerusform>
            <numerusform>Des prérequis manquent sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what the findings say and check again, or leave these hosts out.</source>
        <translation>Faites ce qu&apos;indiquent les constats et vérifiez à nouveau, ou excluez ces hôtes.</translation>
    </message>
    <message>
        <source>There is nothing to do on any of the selected hosts.</source>
        <translation>Il n&apos;y a rien à faire sur aucun des hôtes sélectionnés.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>It can be started; read the findings first.</source>
        <translation>L&apos;exécution peut démarrer&#xa0;; lisez d&apos;abord les constats.</translation>
    </message>
    <message>
        <source>The hosts are being asked; this takes a moment.</source>
        <translation>Les hôtes sont en cours d&apos;interrogation&#xa0;; cela prend un instant.</translation>
    </message>
    <message>
        <source>No plan could be made; the reason is above.</source>
        <translation>Aucun plan n&apos;a pu être établi&#xa0;; la raison est indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>Prerequisites are missing: read the findings, or leave the blocked hosts out.</source>
        <translation>Des prérequis manquent&#xa0;: lisez les constats ou excluez les hôtes bloqués.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) must still be typed.</source>
        <translation>
            <numerusform>%n secret doit encore être saisi.</numerusform>
            <numerusform>%n secrets doivent encore être saisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is being started.</source>
        <translation>L&apos;exécution est en cours de démarrage.</translation>
    </message>
    <message>
        <source>Typed already; empty leaves it as it is</source>
        <translation>Déjà saisi&#xa0;; vide&#xa0;: laissé tel quel</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number as access key, name of a secret</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>Goes to the installer; it is never stored.</source>
        <translation>Transmis au programme d&apos;installation&#xa0;; jamais stocké.</translation>
    </message>
    <message>
        <source>The plan is a draft: something was changed. It is made anew in a moment.</source>
        <translation>Le plan est un brouillon&#xa0;: quelque chose a changé. Il est refait dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upgrade %n host(s)</source>
        <translation>
            <numerusform>&amp;Mettre à niveau %n hôte</numerusform>
            <numerusform>&amp;Mettre à niveau %n hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n host(s) this cannot be undone: %1</source>
        <translation>
            <numerusform>Sur %n hôte cela ne peut pas être annulé&#xa0;: %1</numerusform>
            <numerusform>Sur %n hôtes cela ne peut pas être annulé&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll b&amp;ack %n host(s)</source>
        <translation>
            <numerusform>&amp;Restaurer %n hôte</numerusform>
            <numerusform>&amp;Restaurer %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) must still be acknowledged.</source>
        <translation>
            <numerusform>%n règle doit encore être confirmée.</numerusform>
            <numerusform>%n règles doivent encore être confirmées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::TenantChoicePage</name>
    <message>
        <source>To which tenants?</source>
        <translation>Vers quels locataires&#xa0;?</translation>
    </message>
    <message>
        <source>The operators of the tenants that you tick will see the package too.</source>
        <translation>Les opérateurs des locataires que vous cochez verront aussi le package.</translation>
    </message>
    <message>
        <source>Bro&amp;wse tenants</source>
        <translation>Parco&amp;urir les locataires</translation>
    </message>
    <message>
        <source>&amp;Target tenants:</source>
        <translation>Locataires ci&amp;blés&#xa0;:</translation>
    </message>
    <message>
        <source>Target tenants</source>
        <translation>Locataires ciblés</translation>
    </message>
    <message>
        <source>&amp;Remove from the targets</source>
        <translation>Re&amp;tirer des cibles</translation>
    </message>
    <message>
        <source>Tenant&amp;s:</source>
        <translation>L&amp;ocataires&#xa0;:</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>No tenant is ticked yet. Browse the tenants and tick at least one.</source>
        <translation>Aucun locataire n&apos;est encore coché. Parcourez les locataires et cochez-en au moins un.</translation>
    </message>
</context>
<context>
    <name>convoy::TenantDialog</name>
    <message>
        <source>Add a tenant</source>
        <translation>Ajouter un locataire</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A tenant is a part of the company, or a customer, with packages and hosts of its own. Who may do what in it is granted afterwards.</source>
        <translation>Un locataire est une partie de l&apos;entreprise, ou un client, avec ses propres packages et hôtes. Qui peut y faire quoi s&apos;accorde ensuite.</translation>
    </message>
    <message>
        <source>&amp;Add the tenant</source>
        <translation>&amp;Ajouter le locataire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>convoy::TenantDirectory</name>
    <message>
        <source>Tenant directory</source>
        <translation>Répertoire des locataires</translation>
    </message>
    <message>
        <source>Filter &amp;of tenants:</source>
        <translation>Filtre des loca&amp;taires&#xa0;:</translation>
    </message>
    <message>
        <source>Quick filter of the tenants</source>
        <translation>Filtre rapide des locataires</translation>
    </message>
</context>
<context>
    <name>convoy::TrailDialog</name>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>convoy::ValuesForBar</name>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>%1 (values of its own)</source>
        <translation>%1 (valeurs propres)</translation>
    </message>
    <message>
        <source>Values &amp;for:</source>
        <translation>Valeurs po&amp;ur&#xa0;:</translation>
    </message>
    <message>
        <source>Values for</source>
        <translation>Valeurs pour</translation>
    </message>
    <message>
        <source>These values count for every host that has none of its own.</source>
        <translation>Ces valeurs s&apos;appliquent à chaque hôte qui n&apos;en a pas de propres.</translation>
    </message>
    <message>
        <source>What you change here counts for this host alone.</source>
        <translation>Ce que vous modifiez ici ne s&apos;applique qu&apos;à cet hôte.</translation>
    </message>
</context>
<context>
    <name>convoy::WizardStepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>present step and number of steps, as short as possible</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Steps: %1, %2</source>
        <translation>Étapes&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, étape effectuée</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>No command was given.</source>
        <translation>Aucune commande n&apos;a été indiquée.</translation>
    </message>
    <message>
        <source>What can be asked: %1</source>
        <translation>Pour connaître les possibilités&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L&apos;option %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no option %1. Is %2 meant?</source>
        <translation>L&apos;option %1 n&apos;existe pas. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L&apos;option %1 n&apos;accepte pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>L&apos;option %1 nécessite une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The option %1 was given twice.</source>
        <translation>L&apos;option %1 a été indiquée deux fois.</translation>
    </message>
    <message>
        <source>The command “%1” has no option %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n&apos;a pas d&apos;option %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs: %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» nécessite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is too much for the command “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est en trop pour la commande «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The option %1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>L&apos;option %1 accepte un nombre entier de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
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
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet. Ask it with: convoyctl host check %1</source>
        <translation>On ne sait encore rien de %1. Interrogez-le avec&#xa0;: convoyctl host check %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Show what is known of a host, from where and since when.</source>
        <translation>Afficher ce que l&apos;on sait d&apos;un hôte, d&apos;où cela vient et depuis quand.</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1&#xa0;: injoignable</translation>
    </message>
    <message>
        <source>%1: reachable, %2</source>
        <translation>%1&#xa0;: joignable, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clé de l&apos;hôte</translation>
    </message>
    <message>
        <source>The host %1 was removed.</source>
        <translation>L&apos;hôte %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Add a host.</source>
        <translation>Ajouter un hôte.</translation>
    </message>
    <message>
        <source>Show all hosts.</source>
        <translation>Afficher tous les hôtes.</translation>
    </message>
    <message>
        <source>Show one host.</source>
        <translation>Afficher un hôte.</translation>
    </message>
    <message>
        <source>Change a host; what is not given stays.</source>
        <translation>Modifier un hôte&#xa0;; ce qui n&apos;est pas indiqué reste inchangé.</translation>
    </message>
    <message>
        <source>Remove a host from the repository; nothing happens on it.</source>
        <translation>Supprimer un hôte du référentiel&#xa0;; rien ne se passe sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Add the hosts of a CSV file, all or none.</source>
        <translation>Ajouter les hôtes d&apos;un fichier CSV, tous ou aucun.</translation>
    </message>
    <message>
        <source>Columns: name, address, port, user, key, platform, roles, site, groups, tenant, hostKey. Lists are separated by semicolons.</source>
        <translation>Colonnes&#xa0;: name, address, port, user, key, platform, roles, site, groups, tenant, hostKey. Les listes sont séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Trust a host&apos;s key from now on, and say why.</source>
        <translation>Faire désormais confiance à la clé d&apos;un hôte et indiquer pourquoi.</translation>
    </message>
    <message>
        <source>Connect to hosts and ask what they are.</source>
        <translation>Se connecter à des hôtes et leur demander ce qu&apos;ils sont.</translation>
    </message>
    <message>
        <source>A host is reached by ssh or local, not by “%1”.</source>
        <translation>Un hôte est joint par ssh ou local, pas par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The host %1 shows this key (%2), which is not known yet:</source>
        <translation>L&apos;hôte %1 présente cette clé (%2), qui n&apos;est pas encore connue&#xa0;:</translation>
    </message>
    <message>
        <source>Compare it with the host&apos;s own (ssh-keygen -l). Trust it?</source>
        <translation>Comparez-la avec celle de l&apos;hôte (ssh-keygen -l). Lui faire confiance&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint: it is SHA256: and 43 letters.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une empreinte&#xa0;: c&apos;est SHA256: suivi de 43 lettres.</translation>
    </message>
    <message>
        <source>The key of %1 is trusted from now on: %2</source>
        <translation>La clé de %1 est désormais de confiance&#xa0;: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) found.</source>
        <translation>
            <numerusform>%n package trouvé.</numerusform>
            <numerusform>%n packages trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the packages at a path, without importing them.</source>
        <translation>Afficher les packages à un emplacement, sans les importer.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nickname: %1</source>
        <translation>Surnom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Description&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Locale ID: %1</source>
        <translation>ID de paramètres régionaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Operating system: %1</source>
        <translation>Système d&apos;exploitation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tenants: %1</source>
        <translation>Locataires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without it in the repository it cannot be installed again or rolled back to.</source>
        <translation>S&apos;il n&apos;est plus dans le référentiel, il ne peut plus être réinstallé et il est impossible d&apos;y revenir.</translation>
    </message>
    <message>
        <source>Give --force to delete it anyway.</source>
        <translation>Indiquez --force pour le supprimer quand même.</translation>
    </message>
    <message>
        <source>Delete %1 from the repository?</source>
        <translation>Supprimer %1 du référentiel&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Confirm with --yes.</source>
        <translation>Confirmez avec --yes.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>%1 is intact.</source>
        <translation>%1 est intact.</translation>
    </message>
    <message>
        <source>%1 was saved as %2.</source>
        <translation>%1 a été enregistré sous %2.</translation>
    </message>
    <message>
        <source>Bring packages into the repository: archives, folders or whole media.</source>
        <translation>Placer des packages dans le référentiel&#xa0;: archives, dossiers ou supports entiers.</translation>
    </message>
    <message>
        <source>Show the packages of the repository.</source>
        <translation>Afficher les packages du référentiel.</translation>
    </message>
    <message>
        <source>Show one package.</source>
        <translation>Afficher un package.</translation>
    </message>
    <message>
        <source>Change nickname, description or group.</source>
        <translation>Modifier le surnom, la description ou le groupe.</translation>
    </message>
    <message>
        <source>Delete a package from the repository; hosts keep it.</source>
        <translation>Supprimer un package du référentiel&#xa0;; les hôtes le conservent.</translation>
    </message>
    <message>
        <source>Read a package&apos;s bytes and compare them with what was imported.</source>
        <translation>Lire les octets d&apos;un package et les comparer avec ce qui a été importé.</translation>
    </message>
    <message>
        <source>Give a copy of a package, as it was imported.</source>
        <translation>Remettre une copie d&apos;un package, tel qu&apos;il a été importé.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stored</source>
        <translation>%1&#xa0;: %2 sur %3 stockés</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1 est stocké.</translation>
    </message>
    <message>
        <source>Imported: %1 (ID %2, %3)</source>
        <translation>Importé&#xa0;: %1 (ID %2, %3)</translation>
    </message>
    <message>
        <source>Refused: %1 (%2)</source>
        <translation>Refusé&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>There is no package here.</source>
        <translation>Il n&apos;y a aucun package ici.</translation>
    </message>
    <message>
        <source>Packages cannot be sorted by “%1”.</source>
        <translation>Les packages ne peuvent pas être triés par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Référentiel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>Schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>Packages: %1</source>
        <translation>Packages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>Vérification&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The repository is intact.</source>
        <translation>Le référentiel est intact.</translation>
    </message>
    <message>
        <source>The repository was copied to %1.</source>
        <translation>Le référentiel a été copié dans %1.</translation>
    </message>
    <message>
        <source>Make a new, empty repository.</source>
        <translation>Créer un nouveau référentiel vide.</translation>
    </message>
    <message>
        <source>Show where the repository is and what it holds.</source>
        <translation>Afficher où se trouve le référentiel et ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Check the structure and every package&apos;s bytes.</source>
        <translation>Vérifier la structure et les octets de chaque package.</translation>
    </message>
    <message>
        <source>Copy the repository while it is in use.</source>
        <translation>Copier le référentiel pendant qu&apos;il est utilisé.</translation>
    </message>
    <message>
        <source>After a failure a host is kept or undone, not “%1”.</source>
        <translation>Après un échec, un hôte est laissé tel quel (keep) ou remis dans son état antérieur (undo), pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed on any host.</source>
        <translation>Rien n&apos;a été modifié sur aucun hôte.</translation>
    </message>
    <message>
        <source>Confirm with --yes, or look at the plan with --dry-run.</source>
        <translation>Confirmez avec --yes ou examinez le plan avec --dry-run.</translation>
    </message>
    <message>
        <source>A saved plan is carried out as it is: %1 cannot be given with it.</source>
        <translation>Un plan enregistré est exécuté tel quel&#xa0;: %1 ne peut pas être indiqué avec lui.</translation>
    </message>
    <message>
        <source>The package %1 %2 is no longer the one that was planned.</source>
        <translation>Le package %1 %2 n&apos;est plus celui qui a été planifié.</translation>
    </message>
    <message>
        <source>It was replaced in the repository, or removed.</source>
        <translation>Il a été remplacé dans le référentiel, ou supprimé.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>%1 was not given: the package&apos;s own value is used.</source>
        <translation>%1 n&apos;a pas été indiqué&#xa0;: la valeur du package est utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>Install on %n host(s)?</source>
        <translation>
            <numerusform>Installer sur %n hôte&#xa0;?</numerusform>
            <numerusform>Installer sur %n hôtes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n host(s)?</source>
        <translation>
            <numerusform>Mettre à niveau %n hôte&#xa0;?</numerusform>
            <numerusform>Mettre à niveau %n hôtes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n host(s)?</source>
        <translation>
            <numerusform>Restaurer la version précédente sur %n hôte&#xa0;?</numerusform>
            <numerusform>Restaurer la version précédente sur %n hôtes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was not started.</source>
        <translation>L&apos;exécution n&apos;a pas été démarrée.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on, and --yes was not given.</source>
        <translation>Il n&apos;y a pas de terminal pour poser la question et --yes n&apos;a pas été indiqué.</translation>
    </message>
    <message>
        <source>Secrets are never given as values: put them into a file (--secret, --password-file) or type them. A secret that is not given keeps the value in the package&apos;s own silent.ini; without one, nothing starts.</source>
        <translation>Les secrets ne sont jamais indiqués comme valeurs&#xa0;: placez-les dans un fichier (--secret, --password-file) ou saisissez-les. Un secret non indiqué garde la valeur du silent.ini du package&#xa0;; en l&apos;absence de valeur, rien ne démarre.</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are: %2.</source>
        <translation>L&apos;état «&#xa0;%1&#xa0;» n&apos;existe pas. États possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Nothing is deployed.</source>
        <translation>Rien n&apos;est déployé.</translation>
    </message>
    <message>
        <source>Show which package stands on which host.</source>
        <translation>Afficher quel package est présent sur quel hôte.</translation>
    </message>
    <message>
        <source>A profile is install, upgrade or rollback, not “%1”.</source>
        <translation>Un profil est install, upgrade ou rollback, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no value for %2, which looks like %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur pour %2, qui s&apos;écrit %3.</translation>
    </message>
    <message>
        <source>%1 is a secret and was given on the command line.</source>
        <translation>%1 est un secret et a été indiqué sur la ligne de commande.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the command line.</source>
        <translation>D&apos;autres utilisateurs de cet ordinateur peuvent lire la ligne de commande.</translation>
    </message>
    <message>
        <source>Put it into a file and give: --secret %1=@FILE</source>
        <translation>Placez-le dans un fichier et indiquez&#xa0;: --secret %1=@FILE</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object.</source>
        <translation>Le fichier %1 n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It looks like this: %1</source>
        <translation>Il se présente ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no application parameter “%1”. There are: %2.</source>
        <translation>Le paramètre d&apos;application «&#xa0;%1&#xa0;» n&apos;existe pas. Paramètres possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of the host %2 is a secret; secrets are the same for all hosts of a run.</source>
        <translation>%1 de l&apos;hôte %2 est un secret&#xa0;; les secrets sont les mêmes pour tous les hôtes d&apos;une exécution.</translation>
    </message>
    <message>
        <source>Install hosts with a secret of their own in a run of their own.</source>
        <translation>Installez dans une exécution distincte les hôtes qui ont leur propre secret.</translation>
    </message>
    <message>
        <source>%1 (Enter keeps the package&apos;s own value):</source>
        <translation>%1 (Entrée conserve la valeur du package)&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Secrets that the package needs were not given: %1.</source>
        <translation>Des secrets nécessaires au package n&apos;ont pas été indiqués&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give each with: --secret %1=@FILE</source>
        <translation>Indiquez chacun d&apos;eux avec&#xa0;: --secret %1=@FILE</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <translation>Le plan a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>Ask hosts and say what stands in the way of an installation.</source>
        <translation>Interroger des hôtes et dire ce qui fait obstacle à une installation.</translation>
    </message>
    <message>
        <source>Show what an installation would do, host by host, and change nothing.</source>
        <translation>Afficher ce que ferait une installation, hôte par hôte, sans rien modifier.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>satisfait</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>Blocked: some hosts cannot be installed as they are.</source>
        <translation>Bloqué&#xa0;: l&apos;installation est impossible sur certains hôtes dans leur état actuel.</translation>
    </message>
    <message>
        <source>Ready, with warnings.</source>
        <translation>Prêt, avec des avertissements.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <translation>%1 a répondu.</translation>
    </message>
    <message>
        <source>The plan cannot be written to %1.</source>
        <translation>Le plan ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Vérifiez que le dossier existe et que vous avez le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>The file %1 is no saved plan.</source>
        <translation>Le fichier %1 n&apos;est pas un plan enregistré.</translation>
    </message>
    <message>
        <source>Make one with: convoyctl plan --out FILE</source>
        <translation>Créez-en un avec&#xa0;: convoyctl plan --out FILE</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Il n&apos;y a encore eu aucune exécution.</translation>
    </message>
    <message>
        <source>Package: %1 %2</source>
        <translation>Package&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all runs, the newest first.</source>
        <translation>Afficher toutes les exécutions, la plus récente en premier.</translation>
    </message>
    <message>
        <source>Show one run and the outcome of each host.</source>
        <translation>Afficher une exécution et le résultat de chaque hôte.</translation>
    </message>
    <message>
        <source>Follow a run to its end, whoever started it.</source>
        <translation>Suivre une exécution jusqu&apos;à sa fin, quel que soit celui qui l&apos;a démarrée.</translation>
    </message>
    <message>
        <source>Show what happened in a run.</source>
        <translation>Afficher ce qui s&apos;est passé lors d&apos;une exécution.</translation>
    </message>
    <message>
        <source>Carry out a planned run. Convoy starts this itself.</source>
        <translation>Réaliser une exécution planifiée. Convoy lance lui-même cette commande.</translation>
    </message>
    <message>
        <source>Run %1 goes on without this command.</source>
        <translation>L&apos;exécution %1 continue sans cette commande.</translation>
    </message>
    <message>
        <source>Watch it: %1</source>
        <translation>Pour la suivre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Run %1 is %2. %3</source>
        <translation>Exécution %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The command “%1” needs the option %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» nécessite l&apos;option %2.</translation>
    </message>
    <message>
        <source>Everything asked was done.</source>
        <translation>Tout ce qui était demandé a été fait.</translation>
    </message>
    <message>
        <source>It was tried, and something failed.</source>
        <translation>L&apos;opération a été tentée et quelque chose a échoué.</translation>
    </message>
    <message>
        <source>The request cannot be understood or was refused.</source>
        <translation>La demande est incompréhensible ou a été refusée.</translation>
    </message>
    <message>
        <source>Prerequisites block it; nothing was changed.</source>
        <translation>Des prérequis la bloquent&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The operator may not do this; nothing was changed.</source>
        <translation>L&apos;opérateur n&apos;en a pas le droit&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Arrêt avant la fin.</translation>
    </message>
    <message>
        <source>The repository cannot be used.</source>
        <translation>Le référentiel est inutilisable.</translation>
    </message>
    <message>
        <source>Convoy installs packages from offline media on many hosts.</source>
        <translation>Convoy installe sur de nombreux hôtes des packages provenant de supports hors ligne.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options of every command, at any place</source>
        <translation>Options de toutes les commandes, à n&apos;importe quelle place</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codes de sortie</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Convoy does not speak “%1”.</source>
        <translation>Convoy ne connaît pas la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez l&apos;une des valeurs suivantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The repository to use: sqlite:PATH.</source>
        <translation>Référentiel à utiliser&#xa0;: sqlite:PATH.</translation>
    </message>
    <message>
        <source>Language of texts; the system&apos;s if not given.</source>
        <translation>Langue des textes&#xa0;; par défaut, celle du système.</translation>
    </message>
    <message>
        <source>Who is working; the system user if not given.</source>
        <translation>Nom de l&apos;opérateur&#xa0;; par défaut, l&apos;utilisateur du système.</translation>
    </message>
    <message>
        <source>Print results as JSON.</source>
        <translation>Afficher les résultats au format JSON.</translation>
    </message>
    <message>
        <source>No progress and no notes.</source>
        <translation>Ni progression ni remarques.</translation>
    </message>
    <message>
        <source>The log on standard error as well.</source>
        <translation>Écrire le journal également sur la sortie d&apos;erreur standard.</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>Expliquer une commande.</translation>
    </message>
    <message>
        <source>Print the version of Convoy.</source>
        <translation>Afficher la version de Convoy.</translation>
    </message>
    <message>
        <source>Import these packages alone.</source>
        <translation>N&apos;importer que ces packages.</translation>
    </message>
    <message>
        <source>A template to import with the package.</source>
        <translation>Modèle à importer avec le package.</translation>
    </message>
    <message>
        <source>Replace a package of the same name and version.</source>
        <translation>Remplacer un package de même nom et de même version.</translation>
    </message>
    <message>
        <source>Import media older than what is known, and why.</source>
        <translation>Importer des supports plus anciens que ce qui est connu, et pourquoi.</translation>
    </message>
    <message>
        <source>Tenant.</source>
        <translation>Locataire.</translation>
    </message>
    <message>
        <source>Group.</source>
        <translation>Groupe.</translation>
    </message>
    <message>
        <source>Show what contains this text.</source>
        <translation>Afficher ce qui contient ce texte.</translation>
    </message>
    <message>
        <source>Sort by this column.</source>
        <translation>Trier selon cette colonne.</translation>
    </message>
    <message>
        <source>Largest or latest first.</source>
        <translation>Le plus grand ou le plus récent en premier.</translation>
    </message>
    <message>
        <source>Short name of the package.</source>
        <translation>Nom court du package.</translation>
    </message>
    <message>
        <source>Description; may be empty.</source>
        <translation>Description&#xa0;; peut être vide.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas poser de question.</translation>
    </message>
    <message>
        <source>Also when the package stands on hosts.</source>
        <translation>Même si le package est présent sur des hôtes.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Où l&apos;écrire.</translation>
    </message>
    <message>
        <source>DNS name or IP address; the host&apos;s name if not given.</source>
        <translation>Nom DNS ou adresse IP&#xa0;; par défaut, le nom de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Port of the SSH server, 22 if not given.</source>
        <translation>Port du serveur SSH&#xa0;; par défaut, 22.</translation>
    </message>
    <message>
        <source>Login user; your own name if not given.</source>
        <translation>Utilisateur de connexion&#xa0;; par défaut, votre propre nom.</translation>
    </message>
    <message>
        <source>Private key to log in with.</source>
        <translation>Clé privée à utiliser pour la connexion.</translation>
    </message>
    <message>
        <source>What the host runs.</source>
        <translation>Plateforme de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Site of the host.</source>
        <translation>Site de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Fingerprint of the host&apos;s key, to be trusted.</source>
        <translation>Empreinte de la clé de l&apos;hôte à laquelle faire confiance.</translation>
    </message>
    <message>
        <source>How the host is reached.</source>
        <translation>Manière de joindre l&apos;hôte.</translation>
    </message>
    <message>
        <source>Host to go through.</source>
        <translation>Hôte par lequel passer.</translation>
    </message>
    <message>
        <source>Account that runs the steps, through sudo.</source>
        <translation>Compte qui exécute les étapes, au moyen de sudo.</translation>
    </message>
    <message>
        <source>Folder on the host for Convoy&apos;s files.</source>
        <translation>Dossier de l&apos;hôte pour les fichiers de Convoy.</translation>
    </message>
    <message>
        <source>Fingerprint of the key to be trusted.</source>
        <translation>Empreinte de la clé à laquelle faire confiance.</translation>
    </message>
    <message>
        <source>Why; it is kept.</source>
        <translation>Motif&#xa0;; il est conservé.</translation>
    </message>
    <message>
        <source>Read the login password from a file or standard input.</source>
        <translation>Lire le mot de passe de connexion dans un fichier ou sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Host, by name.</source>
        <translation>Hôte, par son nom.</translation>
    </message>
    <message>
        <source>File with the names of hosts, one in a line.</source>
        <translation>Fichier contenant des noms d&apos;hôtes, un par ligne.</translation>
    </message>
    <message>
        <source>All hosts but this computer.</source>
        <translation>Tous les hôtes sauf cet ordinateur.</translation>
    </message>
    <message>
        <source>Package, by ID, NAME@VERSION or name.</source>
        <translation>Package, par ID, NAME@VERSION ou nom.</translation>
    </message>
    <message>
        <source>Solution definition.</source>
        <translation>Définition de solution.</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>Ce qu&apos;il faut faire.</translation>
    </message>
    <message>
        <source>An application parameter.</source>
        <translation>Paramètre d&apos;application.</translation>
    </message>
    <message>
        <source>A value of the silent.ini.</source>
        <translation>Valeur du silent.ini.</translation>
    </message>
    <message>
        <source>A silent.ini whose values are used.</source>
        <translation>silent.ini dont les valeurs sont utilisées.</translation>
    </message>
    <message>
        <source>A secret of the silent.ini, from a file or standard input.</source>
        <translation>Secret du silent.ini, lu dans un fichier ou sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Values for all hosts and for single ones.</source>
        <translation>Valeurs pour tous les hôtes et pour certains d&apos;entre eux.</translation>
    </message>
    <message>
        <source>An answer to a question.</source>
        <translation>Réponse à une question.</translation>
    </message>
    <message>
        <source>Use the facts that are stored; connect to no host.</source>
        <translation>Utiliser les faits stockés&#xa0;; ne se connecter à aucun hôte.</translation>
    </message>
    <message>
        <source>Hosts done together.</source>
        <translation>Hôtes traités ensemble.</translation>
    </message>
    <message>
        <source>Hosts worked on at the same time, 16 if not given.</source>
        <translation>Hôtes traités simultanément&#xa0;; par défaut, 16.</translation>
    </message>
    <message>
        <source>Hosts copied to at the same time, 8 if not given.</source>
        <translation>Hôtes vers lesquels copier simultanément&#xa0;; par défaut, 8.</translation>
    </message>
    <message>
        <source>Start nothing new after this many failed hosts.</source>
        <translation>Ne rien démarrer de nouveau après ce nombre d&apos;hôtes échoués.</translation>
    </message>
    <message>
        <source>The same, within one wave.</source>
        <translation>Idem, au sein d&apos;une même vague.</translation>
    </message>
    <message>
        <source>How often a step is tried again.</source>
        <translation>Nombre de nouvelles tentatives pour une étape.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>A plan saved with: convoyctl plan --out FILE.</source>
        <translation>Plan enregistré avec&#xa0;: convoyctl plan --out FILE.</translation>
    </message>
    <message>
        <source>Start the run, print its ID and end.</source>
        <translation>Démarrer l&apos;exécution, afficher son ID et se terminer.</translation>
    </message>
    <message>
        <source>Skip hosts that prerequisites block.</source>
        <translation>Ignorer les hôtes que des prérequis bloquent.</translation>
    </message>
    <message>
        <source>Waive a rule, and why.</source>
        <translation>Déroger à une règle, et pourquoi.</translation>
    </message>
    <message>
        <source>Acknowledge a warning.</source>
        <translation>Prendre acte d&apos;un avertissement.</translation>
    </message>
    <message>
        <source>What happens to a host where a step failed.</source>
        <translation>Ce qu&apos;il advient d&apos;un hôte sur lequel une étape a échoué.</translation>
    </message>
    <message>
        <source>How long to wait for a host that another run works on.</source>
        <translation>Durée d&apos;attente d&apos;un hôte sur lequel une autre exécution travaille.</translation>
    </message>
    <message>
        <source>One step.</source>
        <translation>Une étape.</translation>
    </message>
    <message>
        <source>One state.</source>
        <translation>Un état.</translation>
    </message>
    <message>
        <source>Form of the report.</source>
        <translation>Format du rapport.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its name, and that you may read it.</source>
        <translation>Vérifiez son nom et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation>%1 [o/N]</translation>
    </message>
    <message>
        <source>The package asks for %1. The version of the host&apos;s system (%2) could not be compared with it.</source>
        <translation>Le package demande %1. La version du système de l&apos;hôte (%2) n&apos;a pas pu être comparée avec cette exigence.</translation>
    </message>
    <message>
        <source>The package needs at least %1; this host runs %2.</source>
        <translation>Le package nécessite au moins %1&#xa0;; cet hôte utilise %2.</translation>
    </message>
    <message>
        <source>The package is for %1; this host runs %2 (%3 bit).</source>
        <translation>Le package est destiné à %1&#xa0;; cet hôte utilise %2 (%3 bits).</translation>
    </message>
    <message>
        <source>The package is for %1. Whether this host (%2) is a 32 bit or a 64 bit system is not known.</source>
        <translation>Le package est destiné à %1. On ne sait pas si cet hôte (%2) est un système 32 bits ou 64 bits.</translation>
    </message>
    <message>
        <source>The package is for %1. The operating system of this host is not known.</source>
        <translation>Le package est destiné à %1. Le système d&apos;exploitation de cet hôte n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The package is for %1; this host runs %2.</source>
        <translation>Le package est destiné à %1&#xa0;; cet hôte utilise %2.</translation>
    </message>
    <message>
        <source>The package names %1; this host runs %2. Whether the package runs on it is not known.</source>
        <translation>Le package mentionne %1&#xa0;; cet hôte utilise %2. On ne sait pas si le package y fonctionne.</translation>
    </message>
    <message>
        <source>%1 is not a list of hosts.</source>
        <translation>%1 n&apos;est pas une liste d&apos;hôtes.</translation>
    </message>
    <message>
        <source>The double quote in line %1 is never closed.</source>
        <translation>Le guillemet double de la ligne %1 n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>Close the quote, or double it if it belongs to the text.</source>
        <translation>Fermez le guillemet, ou doublez-le s&apos;il fait partie du texte.</translation>
    </message>
    <message>
        <source>The account on the host may not do this.</source>
        <translation>Le compte sur l&apos;hôte n&apos;en a pas le droit.</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>Le système de fichiers est monté en lecture seule.</translation>
    </message>
    <message>
        <source>There is a folder with this name.</source>
        <translation>Il existe un dossier de ce nom.</translation>
    </message>
    <message>
        <source>The path does not exist.</source>
        <translation>Le chemin n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 could not be written on the host.</source>
        <translation>%1 n&apos;a pas pu être écrit sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Its disk is full, or the account&apos;s quota is used up.</source>
        <translation>Le disque est plein ou le quota du compte est épuisé.</translation>
    </message>
    <message>
        <source>Free space there, or choose another staging folder.</source>
        <translation>Libérez-y de l&apos;espace ou choisissez un autre dossier de transit.</translation>
    </message>
    <message>
        <source>The host received fewer bytes than were sent.</source>
        <translation>L&apos;hôte a reçu moins d&apos;octets qu&apos;il n&apos;en a été envoyé.</translation>
    </message>
    <message>
        <source>The host&apos;s shell ended with code %1.</source>
        <translation>Le shell de l&apos;hôte s&apos;est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or choose another folder.</source>
        <translation>Vérifiez le dossier et ses autorisations, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 on the host is larger than expected.</source>
        <translation>%1 sur l&apos;hôte est plus grand que prévu.</translation>
    </message>
    <message>
        <source>At most %1 bytes are read.</source>
        <translation>Au plus %1 octets sont lus.</translation>
    </message>
    <message>
        <source>Look at the file on the host.</source>
        <translation>Examinez le fichier sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>%1 could not be read on the host.</source>
        <translation>%1 n&apos;a pas pu être lu sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Check that the file exists and that the account may read it.</source>
        <translation>Vérifiez que le fichier existe et que le compte a le droit de le lire.</translation>
    </message>
    <message>
        <source>%1, line %2, cannot be read as a host. No host was taken from the file.</source>
        <translation>%1, ligne %2, ne peut pas être lu comme un hôte. Aucun hôte n&apos;a été repris du fichier.</translation>
    </message>
    <message>
        <source>The column “%1” is not known, or stands twice.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n&apos;est pas connue ou figure deux fois.</translation>
    </message>
    <message>
        <source>Columns are name, address, port, user, key, platform, roles, site, groups, tenant, hostKey, connection, jump, runAs and staging.</source>
        <translation>Les colonnes sont name, address, port, user, key, platform, roles, site, groups, tenant, hostKey, connection, jump, runAs et staging.</translation>
    </message>
    <message>
        <source>There is no column “name”.</source>
        <translation>Il n&apos;y a pas de colonne «&#xa0;name&#xa0;».</translation>
    </message>
    <message>
        <source>Write the names of the columns into the first line.</source>
        <translation>Écrivez les noms des colonnes dans la première ligne.</translation>
    </message>
    <message>
        <source>It has %1 fields, and the header %2.</source>
        <translation>Elle contient %1 champs, et l&apos;en-tête %2.</translation>
    </message>
    <message>
        <source>Give each field, even an empty one, and put a field that holds the separator in double quotes.</source>
        <translation>Indiquez chaque champ, même vide, et mettez entre guillemets doubles un champ qui contient le séparateur.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of connection.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de connexion.</translation>
    </message>
    <message>
        <source>Write ssh or local, or leave it empty for ssh.</source>
        <translation>Écrivez ssh ou local, ou laissez vide pour ssh.</translation>
    </message>
    <message>
        <source>The host %1 stands in the file twice.</source>
        <translation>L&apos;hôte %1 figure deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>Supprimez l&apos;une des deux lignes.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8, with the names of the columns in the first line.</source>
        <translation>Enregistrez le tableau au format CSV en UTF-8, avec les noms des colonnes dans la première ligne.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Ce n&apos;est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>The name %1 is not known to this computer&apos;s name service.</source>
        <translation>Le nom %1 n&apos;est pas connu du service de noms de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 answers, but nothing listens on port %2.</source>
        <translation>%1 répond, mais rien n&apos;écoute sur le port %2.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time.</source>
        <translation>%1 n&apos;a pas répondu à temps sur le port %2.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>Il n&apos;y a pas de route réseau vers %1.</translation>
    </message>
    <message>
        <source>What answers at %1 port %2 does not speak SSH.</source>
        <translation>Ce qui répond à %1, port %2, ne parle pas SSH.</translation>
    </message>
    <message>
        <source>Its SSH server offers no encryption that Convoy accepts.</source>
        <translation>Son serveur SSH ne propose aucun chiffrement que Convoy accepte.</translation>
    </message>
    <message>
        <source>The connection to %1 port %2 could not be made.</source>
        <translation>La connexion à %1, port %2, n&apos;a pas pu être établie.</translation>
    </message>
    <message>
        <source>Correct the host&apos;s address, or add the name to the name service.</source>
        <translation>Corrigez l&apos;adresse de l&apos;hôte ou ajoutez le nom au service de noms.</translation>
    </message>
    <message>
        <source>Check that the SSH server runs there, and that the port is the right one.</source>
        <translation>Vérifiez que le serveur SSH y fonctionne et que le port est le bon.</translation>
    </message>
    <message>
        <source>Update the SSH server on the host.</source>
        <translation>Mettez à jour le serveur SSH sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Check that the host is switched on, and the network and firewalls between.</source>
        <translation>Vérifiez que l&apos;hôte est sous tension, ainsi que le réseau et les pare-feu intermédiaires.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one read at the host itself. If they are the same, trust it: convoyctl host trust %1 --fingerprint %2 --reason TEXT</source>
        <translation>Comparez l&apos;empreinte avec celle lue sur l&apos;hôte lui-même. Si elles sont identiques, faites-lui confiance&#xa0;: convoyctl host trust %1 --fingerprint %2 --reason TEXT</translation>
    </message>
    <message>
        <source>The host %1 cannot be reached.</source>
        <translation>L&apos;hôte %1 est injoignable.</translation>
    </message>
    <message>
        <source>The identity of the host %1 is not known yet.</source>
        <translation>L&apos;identité de l&apos;hôte %1 n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>It showed the key %1 (%2), and no key is recorded for it. Nothing was sent to it.</source>
        <translation>Il a présenté la clé %1 (%2), et aucune clé n&apos;est enregistrée pour lui. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The host %1 does not show the key that is recorded for it.</source>
        <translation>L&apos;hôte %1 ne présente pas la clé enregistrée pour lui.</translation>
    </message>
    <message>
        <source>Recorded is %1, shown was %2 (%3). The host may have been installed anew, or another computer answers in its place. Nothing was sent to it.</source>
        <translation>Clé enregistrée&#xa0;: %1&#xa0;; clé présentée&#xa0;: %2 (%3). L&apos;hôte a peut-être été réinstallé, ou un autre ordinateur répond à sa place. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>There is neither a key nor a password to try. The host allows: %1.</source>
        <translation>Il n&apos;y a ni clé ni mot de passe à essayer. L&apos;hôte autorise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tried: %1. The host allows: %2.</source>
        <translation>Essayé&#xa0;: %1. L&apos;hôte autorise&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The host %1 did not let %2 log in.</source>
        <translation>L&apos;hôte %1 n&apos;a pas laissé %2 se connecter.</translation>
    </message>
    <message>
        <source>Check the user name, give the right key or password, or add the public key to the account on the host.</source>
        <translation>Vérifiez le nom d&apos;utilisateur, indiquez la bonne clé ou le bon mot de passe, ou ajoutez la clé publique au compte sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>The key file %1 for the host %2 cannot be used.</source>
        <translation>Le fichier de clé %1 pour l&apos;hôte %2 est inutilisable.</translation>
    </message>
    <message>
        <source>Choose a private key that this account may read, and give its passphrase.</source>
        <translation>Choisissez une clé privée que ce compte a le droit de lire et indiquez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The connection to the host %1 was lost.</source>
        <translation>La connexion à l&apos;hôte %1 a été perdue.</translation>
    </message>
    <message>
        <source>The network broke, or the host closed the connection.</source>
        <translation>Le réseau a été coupé ou l&apos;hôte a fermé la connexion.</translation>
    </message>
    <message>
        <source>Check that the host still runs, then try again.</source>
        <translation>Vérifiez que l&apos;hôte fonctionne encore, puis réessayez.</translation>
    </message>
    <message>
        <source>A command on the host %1 did not end in time.</source>
        <translation>Une commande sur l&apos;hôte %1 ne s&apos;est pas terminée à temps.</translation>
    </message>
    <message>
        <source>It was given %1 seconds.</source>
        <translation>Elle disposait de %1 secondes.</translation>
    </message>
    <message>
        <source>Look on the host at what it waits for, then try again.</source>
        <translation>Regardez sur l&apos;hôte ce qu&apos;elle attend, puis réessayez.</translation>
    </message>
    <message>
        <source>Work on the host %1 was stopped on request.</source>
        <translation>Le travail sur l&apos;hôte %1 a été arrêté sur demande.</translation>
    </message>
    <message>
        <source>What was to be sent to the host %1 could not be read.</source>
        <translation>Ce qui devait être envoyé à l&apos;hôte %1 n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The medium or the repository stopped giving data.</source>
        <translation>Le support ou le référentiel a cessé de fournir des données.</translation>
    </message>
    <message>
        <source>Check that the medium is still there, then try again.</source>
        <translation>Vérifiez que le support est toujours là, puis réessayez.</translation>
    </message>
    <message>
        <source>Its jump host %1 could not be used: %2</source>
        <translation>Son hôte de rebond %1 n&apos;a pas pu être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a host.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;un hôte.</translation>
    </message>
    <message>
        <source>A name begins with a letter or a digit and consists of letters, digits, “.”, “-” and “_”.</source>
        <translation>Un nom commence par une lettre ou un chiffre et se compose de lettres, de chiffres et des caractères «&#xa0;.&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name; the address is a field of its own.</source>
        <translation>Choisissez un autre nom&#xa0;; l&apos;adresse est un champ à part.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>An address is a DNS name, an IPv4 or an IPv6 address.</source>
        <translation>Une adresse est un nom DNS, une adresse IPv4 ou une adresse IPv6.</translation>
    </message>
    <message>
        <source>Correct the address; the port is a field of its own.</source>
        <translation>Corrigez l&apos;adresse&#xa0;; le port est un champ à part.</translation>
    </message>
    <message>
        <source>%1 is not a port for the host %2.</source>
        <translation>%1 n&apos;est pas un port pour l&apos;hôte %2.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Give the port of the SSH server; it is mostly 22.</source>
        <translation>Indiquez le port du serveur SSH&#xa0;; c&apos;est généralement 22.</translation>
    </message>
    <message>
        <source>The platform “%1” of the host %2 is not known.</source>
        <translation>La plateforme «&#xa0;%1&#xa0;» de l&apos;hôte %2 n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Known platforms are linux and windows.</source>
        <translation>Les plateformes connues sont linux et windows.</translation>
    </message>
    <message>
        <source>Give one of them, or leave it empty for linux.</source>
        <translation>Indiquez l&apos;une d&apos;elles, ou laissez vide pour linux.</translation>
    </message>
    <message>
        <source>“%1” is not the fingerprint of a host key.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;empreinte d&apos;une clé d&apos;hôte.</translation>
    </message>
    <message>
        <source>A fingerprint is “SHA256:” and 43 characters.</source>
        <translation>Une empreinte se compose de «&#xa0;SHA256:&#xa0;» suivi de 43 caractères.</translation>
    </message>
    <message>
        <source>Read it at the host: ssh-keygen -l -f /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>Lisez-la sur l&apos;hôte&#xa0;: ssh-keygen -l -f /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>“%1” is not an account name for the host %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom de compte pour l&apos;hôte %2.</translation>
    </message>
    <message>
        <source>An account name has no blanks, quotes or colons and does not begin with “-”.</source>
        <translation>Un nom de compte ne contient ni espaces, ni guillemets, ni deux-points et ne commence pas par «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the name of the account.</source>
        <translation>Corrigez le nom du compte.</translation>
    </message>
    <message>
        <source>“%1” is not a way to change the account on the host %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une façon de changer de compte sur l&apos;hôte %2.</translation>
    </message>
    <message>
        <source>Known ways are sudo and su.</source>
        <translation>Les façons connues sont sudo et su.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indiquez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>“%1” cannot be the staging folder of the host %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le dossier de transit de l&apos;hôte %2.</translation>
    </message>
    <message>
        <source>The folder must be an absolute path.</source>
        <translation>Le dossier doit être un chemin absolu.</translation>
    </message>
    <message>
        <source>Give a path that begins with “/”, or leave it empty.</source>
        <translation>Indiquez un chemin qui commence par «&#xa0;/&#xa0;», ou laissez vide.</translation>
    </message>
    <message>
        <source>The program %1 is not on the host.</source>
        <translation>Le programme %1 n&apos;est pas sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>There is no account %1 on the host.</source>
        <translation>Il n&apos;y a pas de compte %1 sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>The host&apos;s rules do not let the login account do this.</source>
        <translation>Les règles de l&apos;hôte ne le permettent pas au compte de connexion.</translation>
    </message>
    <message>
        <source>The host allows it only from a terminal.</source>
        <translation>L&apos;hôte ne le permet que depuis un terminal.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>Le mot de passe n&apos;a pas été accepté.</translation>
    </message>
    <message>
        <source>The host asks for a password, and none was given.</source>
        <translation>L&apos;hôte demande un mot de passe et aucun n&apos;a été indiqué.</translation>
    </message>
    <message>
        <source>On %1 nothing can be run as %2.</source>
        <translation>Sur %1, rien ne peut être exécuté en tant que %2.</translation>
    </message>
    <message>
        <source>Its jump host %1 could not connect to %2 port %3.</source>
        <translation>Son hôte de rebond %1 n&apos;a pas pu se connecter à %2, port %3.</translation>
    </message>
    <message>
        <source>Check that the host runs, and that the jump host may reach it and allows forwarding.</source>
        <translation>Vérifiez que l&apos;hôte fonctionne et que l&apos;hôte de rebond peut le joindre et autorise le transfert de port.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file exists, but this account may not read it.</source>
        <translation>Le fichier existe, mais ce compte n&apos;a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>It is not a private key, or it has a passphrase and none was given.</source>
        <translation>Ce n&apos;est pas une clé privée, ou elle a une phrase secrète et aucune n&apos;a été indiquée.</translation>
    </message>
    <message>
        <source>It is not a private key, or the passphrase is another one.</source>
        <translation>Ce n&apos;est pas une clé privée, ou la phrase secrète en est une autre.</translation>
    </message>
    <message>
        <source>Do what the findings say, or leave the blocked hosts out (--leave-out-blocked).</source>
        <translation>Faites ce qu&apos;indiquent les constats, ou excluez les hôtes bloqués (--leave-out-blocked).</translation>
    </message>
    <message>
        <source>The rule %1 blocks it.</source>
        <translation>La règle %1 le bloque.</translation>
    </message>
    <message>
        <source>The plan cannot be carried out.</source>
        <translation>Le plan ne peut pas être exécuté.</translation>
    </message>
    <message numerus="yes">
        <source>Prerequisites block %n host(s). Nothing was changed.</source>
        <translation>
            <numerusform>Des prérequis bloquent %n hôte. Rien n&apos;a été modifié.</numerusform>
            <numerusform>Des prérequis bloquent %n hôtes. Rien n&apos;a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prerequisites block every host. Nothing was changed.</source>
        <translation>Des prérequis bloquent tous les hôtes. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>Vérifiez le chemin et les autorisations du fichier.</translation>
    </message>
    <message>
        <source>The host %1 could not be asked.</source>
        <translation>L&apos;hôte %1 n&apos;a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>%1 is in the repository already.</source>
        <translation>%1 est déjà dans le référentiel.</translation>
    </message>
    <message>
        <source>A version of a package is stored once.</source>
        <translation>Une version d&apos;un package n&apos;est stockée qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Use the one that is there, or import again with the choice to replace it.</source>
        <translation>Utilisez celui qui s&apos;y trouve, ou importez à nouveau en choisissant de le remplacer.</translation>
    </message>
    <message>
        <source>No installation package was found at %1.</source>
        <translation>Aucun package d&apos;installation n&apos;a été trouvé dans %1.</translation>
    </message>
    <message>
        <source>Give a package (.zip, .tar.gz, .tar.xz, .tar.zst or a folder with its description), or a medium that holds some.</source>
        <translation>Indiquez un package (.zip, .tar.gz, .tar.xz, .tar.zst ou un dossier avec sa description), ou un support qui en contient.</translation>
    </message>
    <message>
        <source>The package %1 is not on this media.</source>
        <translation>Le package %1 n&apos;est pas sur ce support.</translation>
    </message>
    <message>
        <source>Look at what is there with: convoyctl media scan.</source>
        <translation>Examinez ce qui s&apos;y trouve avec&#xa0;: convoyctl media scan.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Convoy never overwrites what it did not write.</source>
        <translation>Convoy n&apos;écrase jamais ce qu&apos;il n&apos;a pas écrit.</translation>
    </message>
    <message>
        <source>Give another name, or move the present one away.</source>
        <translation>Indiquez un autre nom ou déplacez l&apos;élément existant.</translation>
    </message>
    <message>
        <source>The package cannot be written to %1.</source>
        <translation>Le package ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write to it and that it has enough free space.</source>
        <translation>Vérifiez que le dossier existe, que vous avez le droit d&apos;y écrire et qu&apos;il a assez d&apos;espace libre.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Run %1 was started before: it is %2.</source>
        <translation>L&apos;exécution %1 a déjà été démarrée&#xa0;: état «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Démarrez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>The run was not started: the program %1 cannot be started.</source>
        <translation>L&apos;exécution n&apos;a pas été démarrée&#xa0;: le programme %1 ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>Install Convoy again; its command line belongs to it.</source>
        <translation>Installez Convoy à nouveau&#xa0;; sa ligne de commande en fait partie.</translation>
    </message>
    <message>
        <source>Its runner ended before it was ready.</source>
        <translation>Son processus d&apos;exécution s&apos;est terminé avant d&apos;être prêt.</translation>
    </message>
    <message>
        <source>The technical text says what the runner met. No host was touched.</source>
        <translation>Le texte technique indique ce que le processus d&apos;exécution a rencontré. Aucun hôte n&apos;a été touché.</translation>
    </message>
    <message>
        <source>The runner cannot read what it was given.</source>
        <translation>Le processus d&apos;exécution ne peut pas lire ce qui lui a été transmis.</translation>
    </message>
    <message>
        <source>Start runs with: convoyctl deploy.</source>
        <translation>Démarrez les exécutions avec&#xa0;: convoyctl deploy.</translation>
    </message>
    <message>
        <source>This computer has too little free space to prepare the package: %1 are needed.</source>
        <translation>Cet ordinateur a trop peu d&apos;espace libre pour préparer le package&#xa0;: %1 sont nécessaires.</translation>
    </message>
    <message>
        <source>Free some space, or set TMPDIR to a folder that has it.</source>
        <translation>Libérez de l&apos;espace, ou définissez TMPDIR sur un dossier qui en a.</translation>
    </message>
    <message>
        <source>The package cannot be prepared in %1.</source>
        <translation>Le package ne peut pas être préparé dans %1.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and free space, or set TMPDIR to another one.</source>
        <translation>Vérifiez les droits et l&apos;espace libre du dossier, ou définissez TMPDIR sur un autre dossier.</translation>
    </message>
    <message>
        <source>Choose hosts by name, role, site or group. This computer must be named: %1.</source>
        <translation>Choisissez des hôtes par nom, rôle, site ou groupe. Cet ordinateur doit être nommé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No host was chosen.</source>
        <translation>Aucun hôte n&apos;a été choisi.</translation>
    </message>
    <message>
        <source>No host has what was asked for.</source>
        <translation>Aucun hôte n&apos;a ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Copy the package from its source again and compare the checksum that its publisher gives.</source>
        <translation>Copiez à nouveau le package depuis sa source et comparez la somme de contrôle qu&apos;indique son éditeur.</translation>
    </message>
    <message>
        <source>Do not use it. Fetch the package from its publisher again, or ask the publisher for a corrected one.</source>
        <translation>Ne l&apos;utilisez pas. Procurez-vous à nouveau le package auprès de son éditeur, ou demandez à l&apos;éditeur un package corrigé.</translation>
    </message>
    <message>
        <source>The package %1 cannot be opened.</source>
        <translation>Le package %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Vérifiez que le fichier est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The package %1 is damaged.</source>
        <translation>Le package %1 est endommagé.</translation>
    </message>
    <message>
        <source>The archive is cut short or its parts contradict each other (%1).</source>
        <translation>L&apos;archive est tronquée ou ses parties se contredisent (%1).</translation>
    </message>
    <message>
        <source>The content of %1 does not match its checksum.</source>
        <translation>Le contenu de %1 ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>The package %1 was refused.</source>
        <translation>Le package %1 a été refusé.</translation>
    </message>
    <message>
        <source>The name or link %1 could write outside the package&apos;s folder or cannot exist on every system.</source>
        <translation>Le nom ou le lien %1 pourrait écrire en dehors du dossier du package ou ne peut pas exister sur tous les systèmes.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe, a hard link or a file that runs with foreign rights.</source>
        <translation>%1 est un périphérique, un tube, un lien physique ou un fichier qui s&apos;exécute avec des droits étrangers.</translation>
    </message>
    <message>
        <source>Pack it again with plain files only (tar: --hard-dereference), or ask the publisher for a corrected package.</source>
        <translation>Empaquetez-le à nouveau avec des fichiers ordinaires uniquement (tar&#xa0;: --hard-dereference), ou demandez à l&apos;éditeur un package corrigé.</translation>
    </message>
    <message>
        <source>The package %1 is protected with a password.</source>
        <translation>Le package %1 est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 est chiffré.</translation>
    </message>
    <message>
        <source>Unpack it with its password and pack it again without one.</source>
        <translation>Décompressez-le avec son mot de passe et empaquetez-le à nouveau sans mot de passe.</translation>
    </message>
    <message>
        <source>The name %1 stands in it more than once, or differs from another one only in upper and lower case.</source>
        <translation>Le nom %1 y figure plus d&apos;une fois, ou ne diffère d&apos;un autre que par les majuscules et les minuscules.</translation>
    </message>
    <message>
        <source>The package %1 was refused because of its size.</source>
        <translation>Le package %1 a été refusé en raison de sa taille.</translation>
    </message>
    <message>
        <source>It unpacks to more than 100 GB, to more than 1000 times its size, or to more than 200,000 entries (%1).</source>
        <translation>Une fois décompressé, il dépasse 100&#xa0;Go, 1000 fois sa taille ou 200&#xa0;000 entrées (%1).</translation>
    </message>
    <message>
        <source>Check that it comes from its publisher. Split a package that really is this large.</source>
        <translation>Vérifiez qu&apos;il provient de son éditeur. Scindez un package qui est réellement aussi volumineux.</translation>
    </message>
    <message>
        <source>The package %1 cannot be read by this program.</source>
        <translation>Le package %1 ne peut pas être lu par ce programme.</translation>
    </message>
    <message>
        <source>It is not a zip, tar.gz, tar.xz or tar.zst, or uses a rare feature of it (%1).</source>
        <translation>Ce n&apos;est pas un zip, tar.gz, tar.xz ou tar.zst, ou il en utilise une fonction rare (%1).</translation>
    </message>
    <message>
        <source>Unpack it and import the folder, or pack it again as zip or tar.gz.</source>
        <translation>Décompressez-le et importez le dossier, ou empaquetez-le à nouveau en zip ou tar.gz.</translation>
    </message>
    <message>
        <source>Reading the package %1 was stopped.</source>
        <translation>La lecture du package %1 a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading it needed more memory or time than an archive of this size may need.</source>
        <translation>Sa lecture a demandé plus de mémoire ou de temps que ne peut en demander une archive de cette taille.</translation>
    </message>
    <message>
        <source>Check that it comes from its publisher, unpack it elsewhere and import the folder.</source>
        <translation>Vérifiez qu&apos;il provient de son éditeur, décompressez-le ailleurs et importez le dossier.</translation>
    </message>
    <message>
        <source>The package %1 could not be read to its end.</source>
        <translation>Le package %1 n&apos;a pas pu être lu jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>The medium it lies on was removed, or does not answer any more.</source>
        <translation>Le support sur lequel il se trouve a été retiré ou ne répond plus.</translation>
    </message>
    <message>
        <source>Insert or mount the medium again and repeat the step. Nothing was changed.</source>
        <translation>Insérez ou montez à nouveau le support et répétez l&apos;étape. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The package %1 changed while it was read.</source>
        <translation>Le package %1 a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>%1 is not what it was when the package was opened.</source>
        <translation>%1 n&apos;est plus ce qu&apos;il était à l&apos;ouverture du package.</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, and repeat the step.</source>
        <translation>Attendez que plus rien n&apos;y écrive, puis répétez l&apos;étape.</translation>
    </message>
    <message>
        <source>The package %1 cannot be read completely.</source>
        <translation>Le package %1 ne peut pas être lu en entier.</translation>
    </message>
    <message>
        <source>%1 may not be read by this user.</source>
        <translation>Cet utilisateur n&apos;a pas le droit de lire %1.</translation>
    </message>
    <message>
        <source>Give the user who runs Convoy the right to read all files of the package.</source>
        <translation>Donnez à l&apos;utilisateur qui exécute Convoy le droit de lire tous les fichiers du package.</translation>
    </message>
    <message>
        <source>The package was not unpacked.</source>
        <translation>Le package n&apos;a pas été décompressé.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Le dossier %1 n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>Choisissez un dossier qui n&apos;existe pas encore.</translation>
    </message>
    <message>
        <source>The package was not unpacked completely.</source>
        <translation>Le package n&apos;a pas été entièrement décompressé.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, remove what was written, and repeat the step.</source>
        <translation>Vérifiez l&apos;espace libre et les autorisations du dossier, supprimez ce qui a été écrit et répétez l&apos;étape.</translation>
    </message>
    <message>
        <source>The package description %1 cannot be used.</source>
        <translation>La description de package %1 est inutilisable.</translation>
    </message>
    <message>
        <source>The package description %1 cannot be used because of line %2.</source>
        <translation>La description de package %1 est inutilisable à cause de la ligne %2.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a file inside the package.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le chemin d&apos;un fichier du package.</translation>
    </message>
    <message>
        <source>Write it relative to the manifest&apos;s folder, with “/” and without “..”.</source>
        <translation>Écrivez-le relativement au dossier du manifeste, avec «&#xa0;/&#xa0;» et sans «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>The question “%1” has nothing to choose from.</source>
        <translation>La question «&#xa0;%1&#xa0;» n&apos;a rien à proposer au choix.</translation>
    </message>
    <message>
        <source>The question “%1” has values to choose from, but its type is %2.</source>
        <translation>La question «&#xa0;%1&#xa0;» propose des valeurs au choix, mais son type est %2.</translation>
    </message>
    <message>
        <source>Give “values” with the types selectOne and selectMultiple, and with no other.</source>
        <translation>Indiquez «&#xa0;values&#xa0;» avec les types selectOne et selectMultiple, et avec aucun autre.</translation>
    </message>
    <message>
        <source>“%1” does not name a key of the response file.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas une clé du fichier de réponses.</translation>
    </message>
    <message>
        <source>Write section and key with a dot between them, as in ConfigServer.Password.</source>
        <translation>Écrivez la section et la clé séparées par un point, comme dans ConfigServer.Password.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un port.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or a variable such as ${application.port}.</source>
        <translation>Écrivez un nombre de 1 à 65535, ou une variable telle que ${application.port}.</translation>
    </message>
    <message>
        <source>The question “%1” is asked twice.</source>
        <translation>La question «&#xa0;%1&#xa0;» est posée deux fois.</translation>
    </message>
    <message>
        <source>Give each question a name of its own.</source>
        <translation>Donnez à chaque question son propre nom.</translation>
    </message>
    <message>
        <source>With no exit code for success the installation could never succeed.</source>
        <translation>Sans code de sortie de succès, l&apos;installation ne pourrait jamais réussir.</translation>
    </message>
    <message>
        <source>Write the exit codes of success, as in success: [0].</source>
        <translation>Écrivez les codes de sortie de succès, comme dans success: [0].</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une expression régulière&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Correct it; its first group in parentheses is taken as the version.</source>
        <translation>Corrigez-la&#xa0;; son premier groupe entre parenthèses est pris comme version.</translation>
    </message>
    <message>
        <source>A detection rule looks at exactly one of file, registry and command.</source>
        <translation>Une règle de détection examine exactement un élément parmi file, registry et command.</translation>
    </message>
    <message>
        <source>Keep the one that tells the installed version.</source>
        <translation>Conservez celui qui indique la version installée.</translation>
    </message>
    <message>
        <source>“value” belongs to “registry”, which is not given.</source>
        <translation>«&#xa0;value&#xa0;» dépend de «&#xa0;registry&#xa0;», qui n&apos;est pas indiqué.</translation>
    </message>
    <message>
        <source>Add the registry key, or remove “value”.</source>
        <translation>Ajoutez la clé de registre ou supprimez «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not a variable that a package may use.</source>
        <translation>%1 n&apos;est pas une variable qu&apos;un package peut utiliser.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l&apos;une des valeurs suivantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty here.</source>
        <translation>«&#xa0;%1&#xa0;» manque ou est vide ici.</translation>
    </message>
    <message>
        <source>Add it with its value.</source>
        <translation>Ajoutez-le avec sa valeur.</translation>
    </message>
    <message>
        <source>“undo: none” stands without a reason.</source>
        <translation>«&#xa0;undo: none&#xa0;» figure sans motif.</translation>
    </message>
    <message>
        <source>Add “undoReason” with what the operator should know before starting.</source>
        <translation>Ajoutez «&#xa0;undoReason&#xa0;» avec ce que l&apos;opérateur doit savoir avant de démarrer.</translation>
    </message>
    <message>
        <source>“undo: installer” stands without a command.</source>
        <translation>«&#xa0;undo: installer&#xa0;» figure sans commande.</translation>
    </message>
    <message>
        <source>Add “undoCommand” with the command that undoes the installation.</source>
        <translation>Ajoutez «&#xa0;undoCommand&#xa0;» avec la commande qui annule l&apos;installation.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Un deuxième document commence ici.</translation>
    </message>
    <message>
        <source>Keep one document in the file: remove the line “---” and what follows it.</source>
        <translation>Ne gardez qu&apos;un document dans le fichier&#xa0;: supprimez la ligne «&#xa0;---&#xa0;» et ce qui la suit.</translation>
    </message>
    <message>
        <source>It uses an anchor (&amp;) or an alias (*), which are not part of this format.</source>
        <translation>Il utilise une ancre (&amp;) ou un alias (*), qui ne font pas partie de ce format.</translation>
    </message>
    <message>
        <source>Write the value out, in quotes if it begins with &amp; or *.</source>
        <translation>Écrivez la valeur en entier, entre guillemets si elle commence par &amp; ou *.</translation>
    </message>
    <message>
        <source>It uses a tag (!), which is not part of this format.</source>
        <translation>Il utilise une balise (!), qui ne fait pas partie de ce format.</translation>
    </message>
    <message>
        <source>Remove the tag, or write the value in quotes if it begins with an exclamation mark.</source>
        <translation>Supprimez la balise, ou écrivez la valeur entre guillemets si elle commence par un point d&apos;exclamation.</translation>
    </message>
    <message>
        <source>Its keys and lists are nested too deeply.</source>
        <translation>Ses clés et ses listes sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>Check the brackets before this line.</source>
        <translation>Vérifiez les crochets et accolades avant cette ligne.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>Il dépasse 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Check that it is a manifest and not another file by the same name.</source>
        <translation>Vérifiez que c&apos;est bien un manifeste et non un autre fichier du même nom.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>Il n&apos;est pas écrit en UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 text.</source>
        <translation>Enregistrez-le à nouveau comme texte UTF-8.</translation>
    </message>
    <message>
        <source>Check indentation, quotes and brackets around this line.</source>
        <translation>Vérifiez l&apos;indentation, les guillemets, les crochets et les accolades autour de cette ligne.</translation>
    </message>
    <message>
        <source>It holds no keys with values.</source>
        <translation>Il ne contient pas de clés avec des valeurs.</translation>
    </message>
    <message>
        <source>Write it as lines of the form “key: value”, the first being “format: 1”.</source>
        <translation>Écrivez-le en lignes de la forme «&#xa0;key: value&#xa0;», la première étant «&#xa0;format: 1&#xa0;».</translation>
    </message>
    <message>
        <source>A group of keys is expected here.</source>
        <translation>Un groupe de clés est attendu ici.</translation>
    </message>
    <message>
        <source>Write it as {key: value}; the keys known here are: %1.</source>
        <translation>Écrivez-le sous la forme {key: value}&#xa0;; les clés connues ici sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n&apos;est pas connue ici.</translation>
    </message>
    <message>
        <source>Correct or remove it; the keys known here are: %1.</source>
        <translation>Corrigez-la ou supprimez-la&#xa0;; les clés connues ici sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est indiquée deux fois.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>Write it in brackets, as in %1: [one, two]; [] is an empty list.</source>
        <translation>Écrivez-la entre crochets, comme dans %1: [one, two]&#xa0;; [] est une liste vide.</translation>
    </message>
    <message>
        <source>“%1” must be one text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte unique.</translation>
    </message>
    <message>
        <source>Write one value after the colon, in quotes where it holds special characters, or remove the key.</source>
        <translation>Écrivez une seule valeur après les deux-points, entre guillemets si elle contient des caractères spéciaux, ou supprimez la clé.</translation>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>“%1” is not known as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur connue de %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number that %2 can have.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre que %2 peut avoir.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Écrivez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>There is no package description here.</source>
        <translation>Il n&apos;y a pas de description de package ici.</translation>
    </message>
    <message>
        <source>A package holds ip_description.xml or convoy-package.yaml at its root or in its folder ip. Choose a file or folder that holds one.</source>
        <translation>Un package contient ip_description.xml ou convoy-package.yaml à sa racine ou dans son dossier ip. Choisissez un fichier ou un dossier qui en contient un.</translation>
    </message>
    <message>
        <source>Reading the package was stopped.</source>
        <translation>La lecture du package a été arrêtée.</translation>
    </message>
    <message>
        <source>Take the package from its original medium again, or write a convoy-package.yaml beside the file and correct the description.</source>
        <translation>Reprenez le package de son support d&apos;origine, ou écrivez un convoy-package.yaml à côté du fichier et corrigez la description.</translation>
    </message>
    <message>
        <source>It is not well-formed XML: %1</source>
        <translation>Ce n&apos;est pas du XML bien formé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It declares or uses a document type or entities of its own, which a package description never needs.</source>
        <translation>Il déclare ou utilise un type de document ou des entités qui lui sont propres, ce dont une description de package n&apos;a jamais besoin.</translation>
    </message>
    <message>
        <source>Remove the DOCTYPE declaration, or take the package from a source that you trust.</source>
        <translation>Supprimez la déclaration DOCTYPE, ou prenez le package d&apos;une source à laquelle vous faites confiance.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>Ses éléments sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>Its outermost element is %1, not InstallationPackage.</source>
        <translation>Son élément racine est %1, et non InstallationPackage.</translation>
    </message>
    <message>
        <source>The attribute FormatVersion is missing.</source>
        <translation>L&apos;attribut FormatVersion manque.</translation>
    </message>
    <message>
        <source>Its FormatVersion is %1; 4.0 and later can be read.</source>
        <translation>Son FormatVersion est %1&#xa0;; les versions 4.0 et ultérieures peuvent être lues.</translation>
    </message>
    <message>
        <source>Use a later release of the package.</source>
        <translation>Utilisez une version plus récente du package.</translation>
    </message>
    <message>
        <source>The attribute Version of Product/Release is missing.</source>
        <translation>L&apos;attribut Version de Product/Release manque.</translation>
    </message>
    <message>
        <source>“%1” is not a version such as 9.0.001.02.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une version telle que 9.0.001.02.</translation>
    </message>
    <message>
        <source>The element Product/Name/Long, the package&apos;s name, is missing or empty.</source>
        <translation>L&apos;élément Product/Name/Long, le nom du package, manque ou est vide.</translation>
    </message>
    <message>
        <source>The element Product/Release, which holds the version, is missing.</source>
        <translation>L&apos;élément Product/Release, qui contient la version, manque.</translation>
    </message>
    <message>
        <source>The key “format” is missing.</source>
        <translation>La clé «&#xa0;format&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Write “format: 1” as its first line.</source>
        <translation>Écrivez «&#xa0;format: 1&#xa0;» comme première ligne.</translation>
    </message>
    <message>
        <source>Its format is %1; format 1 can be read.</source>
        <translation>Son format est %1&#xa0;; le format 1 peut être lu.</translation>
    </message>
    <message>
        <source>Use a newer Convoy, or a package that is described in format 1.</source>
        <translation>Utilisez une version plus récente de Convoy, ou un package décrit au format 1.</translation>
    </message>
    <message>
        <source>Write digits first, then digits, letters, dots, hyphens, underscores or plus signs.</source>
        <translation>Écrivez d&apos;abord des chiffres, puis des chiffres, des lettres, des points, des traits d&apos;union, des traits de soulignement ou des signes plus.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Add it, or put the package&apos;s ip_description.xml beside the manifest.</source>
        <translation>Ajoutez-la, ou placez le fichier ip_description.xml du package à côté du manifeste.</translation>
    </message>
    <message>
        <source>“os” names %1, but “install” says nothing for it.</source>
        <translation>«&#xa0;os&#xa0;» mentionne %1, mais «&#xa0;install&#xa0;» n&apos;indique rien pour ce système.</translation>
    </message>
    <message>
        <source>Add the command for it below “install”, or remove the system from “os”.</source>
        <translation>Ajoutez sa commande sous «&#xa0;install&#xa0;», ou supprimez le système de «&#xa0;os&#xa0;».</translation>
    </message>
    <message>
        <source>Give the user who runs Convoy the right to read it, or copy it to a place where that user may.</source>
        <translation>Donnez à l&apos;utilisateur qui exécute Convoy le droit de le lire, ou copiez-le à un endroit où il a ce droit.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Il n&apos;y a rien à l&apos;emplacement %1.</translation>
    </message>
    <message>
        <source>Check the path, and that the medium is in the drive and mounted.</source>
        <translation>Vérifiez le chemin, et que le support est dans le lecteur et monté.</translation>
    </message>
    <message>
        <source>The search for packages was stopped before its end.</source>
        <translation>La recherche de packages a été arrêtée avant sa fin.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor an archive that can hold a package.</source>
        <translation>%1 n&apos;est ni un dossier ni une archive pouvant contenir un package.</translation>
    </message>
    <message>
        <source>The package %1 is not as its publisher made it.</source>
        <translation>Le package %1 n&apos;est pas tel que son éditeur l&apos;a créé.</translation>
    </message>
    <message>
        <source>Do not use it. Copy it from its source again; if that does not help, ask its publisher.</source>
        <translation>Ne l&apos;utilisez pas. Copiez-le à nouveau depuis sa source&#xa0;; si cela ne suffit pas, adressez-vous à son éditeur.</translation>
    </message>
    <message>
        <source>The file %1 is not in its list of files (manifest.sha256).</source>
        <translation>Le fichier %1 n&apos;est pas dans sa liste de fichiers (manifest.sha256).</translation>
    </message>
    <message>
        <source>The file %1 differs from what its list of files (manifest.sha256) says.</source>
        <translation>Le fichier %1 diffère de ce qu&apos;indique sa liste de fichiers (manifest.sha256).</translation>
    </message>
    <message>
        <source>The file %1 is in its list of files (manifest.sha256), but missing.</source>
        <translation>Le fichier %1 est dans sa liste de fichiers (manifest.sha256), mais il manque.</translation>
    </message>
    <message>
        <source>Its list of files, %1, is larger than 1 MB.</source>
        <translation>Sa liste de fichiers, %1, dépasse 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Line %2 of its list of files, %1, is not a digest and a new name.</source>
        <translation>La ligne %2 de sa liste de fichiers, %1, n&apos;est pas une empreinte suivie d&apos;un nouveau nom.</translation>
    </message>
    <message>
        <source>The program that reads packages could not be started.</source>
        <translation>Le programme qui lit les packages n&apos;a pas pu être lancé.</translation>
    </message>
    <message>
        <source>%1 is missing or may not be run.</source>
        <translation>%1 manque ou ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>Install Convoy again.</source>
        <translation>Installez Convoy à nouveau.</translation>
    </message>
    <message>
        <source>There is no ip_description.xml and no convoy-package.yaml in it, neither at the top nor in its folder ip.</source>
        <translation>Il ne contient ni ip_description.xml ni convoy-package.yaml, ni à la racine ni dans son dossier ip.</translation>
    </message>
    <message>
        <source>%1 is not an installation package.</source>
        <translation>%1 n&apos;est pas un package d&apos;installation.</translation>
    </message>
    <message>
        <source>Choose the package itself. If it is one, ask its publisher for a complete copy.</source>
        <translation>Choisissez le package lui-même. Si c&apos;en est un, demandez-en une copie complète à son éditeur.</translation>
    </message>
    <message>
        <source>It holds several packages.</source>
        <translation>Il contient plusieurs packages.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder: each package in it is then found.</source>
        <translation>Décompressez-le et importez le dossier&#xa0;: chaque package qu&apos;il contient est alors trouvé.</translation>
    </message>
    <message>
        <source>Ask the publisher of the package for a corrected one.</source>
        <translation>Demandez à l&apos;éditeur du package un package corrigé.</translation>
    </message>
    <message>
        <source>The package %1 is not complete.</source>
        <translation>Le package %1 n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>Its description names the file %1, which is not in it.</source>
        <translation>Sa description mentionne le fichier %1, qui n&apos;y est pas.</translation>
    </message>
    <message>
        <source>Copy the package from its source again, with all its files.</source>
        <translation>Copiez à nouveau le package depuis sa source, avec tous ses fichiers.</translation>
    </message>
    <message>
        <source>The answer file %1 cannot be used.</source>
        <translation>Le fichier de réponses %1 est inutilisable.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB, or its name does not end in .ini.</source>
        <translation>Il dépasse 1&#xa0;Mo, ou son nom ne se termine pas par .ini.</translation>
    </message>
    <message>
        <source>The response file %1 cannot be used.</source>
        <translation>Le fichier de réponses %1 est inutilisable.</translation>
    </message>
    <message>
        <source>The response file %1 cannot be used because of line %2.</source>
        <translation>Le fichier de réponses %1 est inutilisable à cause de la ligne %2.</translation>
    </message>
    <message>
        <source>Check that it is a response file and not another file by the same name.</source>
        <translation>Vérifiez que c&apos;est bien un fichier de réponses et non un autre fichier du même nom.</translation>
    </message>
    <message>
        <source>It is written in UTF-16, which installers cannot read.</source>
        <translation>Il est écrit en UTF-16, que les programmes d&apos;installation ne peuvent pas lire.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 without a byte order mark, or as plain ASCII.</source>
        <translation>Enregistrez-le à nouveau en UTF-8 sans marque d&apos;ordre des octets, ou en ASCII simple.</translation>
    </message>
    <message>
        <source>It holds a NUL byte, so it is not a text file or it is damaged.</source>
        <translation>Il contient un octet NUL&#xa0;: ce n&apos;est donc pas un fichier texte, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Take the file from its original medium again, or save it as plain text.</source>
        <translation>Reprenez le fichier de son support d&apos;origine, ou enregistrez-le comme texte brut.</translation>
    </message>
    <message>
        <source>The key “%1” stands before any section.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure avant toute section.</translation>
    </message>
    <message>
        <source>Put the section that it belongs to above it, as a line such as [IPCommon].</source>
        <translation>Placez au-dessus d&apos;elle la section à laquelle elle appartient, sous la forme d&apos;une ligne telle que [IPCommon].</translation>
    </message>
    <message>
        <source>The application port &quot;%1&quot; is not a port number.</source>
        <translation>Le port de l&apos;application «&#xa0;%1&#xa0;» n&apos;est pas un numéro de port.</translation>
    </message>
    <message>
        <source>Ports are whole numbers from 1 to 65535.</source>
        <translation>Les ports sont des nombres entiers de 1 à 65535.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Indiquez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Skip re-installation cannot be &quot;%1&quot;.</source>
        <translation>«&#xa0;Ignorer la réinstallation&#xa0;» ne peut pas avoir la valeur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is a choice between true and false.</source>
        <translation>C&apos;est un choix entre true et false.</translation>
    </message>
    <message>
        <source>Give true to leave hosts alone that have the application object, else false.</source>
        <translation>Indiquez true pour ne pas toucher aux hôtes qui ont l&apos;objet Application, sinon false.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation>La valeur de %1 est inutilisable.</translation>
    </message>
    <message>
        <source>It has a line end or another control character in it.</source>
        <translation>Elle contient une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Give the name on one line.</source>
        <translation>Indiquez le nom sur une seule ligne.</translation>
    </message>
    <message>
        <source>There is no application parameter &quot;%1&quot;.</source>
        <translation>Le paramètre d&apos;application «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Utilisez l&apos;une des valeurs suivantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The value of %1 in [%2] cannot stand in a silent.ini.</source>
        <translation>La valeur de %1 dans [%2] ne peut pas figurer dans un silent.ini.</translation>
    </message>
    <message>
        <source>A key or a value with a line end would become something else.</source>
        <translation>Une clé ou une valeur avec une fin de ligne deviendrait autre chose.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Écrivez-la sur une seule ligne.</translation>
    </message>
    <message>
        <source>This is not a plan that can be used.</source>
        <translation>Ce n&apos;est pas un plan utilisable.</translation>
    </message>
    <message>
        <source>%1 is not known or has the wrong type.</source>
        <translation>%1 n&apos;est pas connu ou n&apos;est pas du bon type.</translation>
    </message>
    <message>
        <source>Make the plan again with this version of Convoy.</source>
        <translation>Établissez à nouveau le plan avec cette version de Convoy.</translation>
    </message>
    <message>
        <source>The parameters in %1 cannot be used.</source>
        <translation>Les paramètres de %1 sont inutilisables.</translation>
    </message>
    <message>
        <source>Correct the file: it holds &quot;application&quot;, &quot;silent&quot; and &quot;hosts&quot;, and every value is a text in quotation marks.</source>
        <translation>Corrigez le fichier&#xa0;: il contient «&#xa0;application&#xa0;», «&#xa0;silent&#xa0;» et «&#xa0;hosts&#xa0;», et chaque valeur est un texte entre guillemets.</translation>
    </message>
    <message>
        <source>Lock the host</source>
        <translation>Verrouiller l&apos;hôte</translation>
    </message>
    <message>
        <source>Check the prerequisites again</source>
        <translation>Vérifier à nouveau les prérequis</translation>
    </message>
    <message>
        <source>Copy the package</source>
        <translation>Copier le package</translation>
    </message>
    <message>
        <source>Write silent.ini</source>
        <translation>Écrire silent.ini</translation>
    </message>
    <message>
        <source>Run the installation</source>
        <translation>Exécuter l&apos;installation</translation>
    </message>
    <message>
        <source>Read the result log</source>
        <translation>Lire le journal de résultat</translation>
    </message>
    <message>
        <source>Verify that the package stands on the host</source>
        <translation>Vérifier que le package est présent sur l&apos;hôte</translation>
    </message>
    <message>
        <source>Record the deployment</source>
        <translation>Enregistrer le déploiement</translation>
    </message>
    <message>
        <source>Remove the temporary files</source>
        <translation>Supprimer les fichiers temporaires</translation>
    </message>
    <message>
        <source>A key is added to silent.ini</source>
        <translation>Une clé est ajoutée à silent.ini</translation>
    </message>
    <message>
        <source>There is no %1 in [%2] in the package&apos;s file.</source>
        <translation>Il n&apos;y a pas de %1 dans [%2] dans le fichier du package.</translation>
    </message>
    <message>
        <source>A key that the package&apos;s file has.</source>
        <translation>Une clé que contient le fichier du package.</translation>
    </message>
    <message>
        <source>An installer passes over keys it does not know.</source>
        <translation>Un programme d&apos;installation ignore les clés qu&apos;il ne connaît pas.</translation>
    </message>
    <message>
        <source>The key will be added. Check how it is written.</source>
        <translation>La clé sera ajoutée. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>The host can be reached</source>
        <translation>L&apos;hôte est joignable</translation>
    </message>
    <message>
        <source>A host that answers and lets Convoy log in.</source>
        <translation>Un hôte qui répond et permet à Convoy de se connecter.</translation>
    </message>
    <message>
        <source>Nothing was asked of the host, and nothing is known about it.</source>
        <translation>Rien n&apos;a été demandé à l&apos;hôte et rien n&apos;est connu de lui.</translation>
    </message>
    <message>
        <source>The run will try it again; the other hosts go on.</source>
        <translation>L&apos;exécution réessaiera&#xa0;; les autres hôtes continuent.</translation>
    </message>
    <message>
        <source>The package&apos;s questions are answered</source>
        <translation>Les questions du package ont une réponse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no answer.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de réponse.</translation>
    </message>
    <message>
        <source>A value for %1 in [%2].</source>
        <translation>Une valeur pour %1 dans [%2].</translation>
    </message>
    <message>
        <source>The package says that it cannot be installed without it.</source>
        <translation>Le package indique qu&apos;il ne peut pas être installé sans elle.</translation>
    </message>
    <message>
        <source>Give the value in the installation parameters.</source>
        <translation>Indiquez la valeur dans les paramètres d&apos;installation.</translation>
    </message>
    <message>
        <source>The application object %1 exists already, and skip re-installation is set.</source>
        <translation>L&apos;objet Application %1 existe déjà et «&#xa0;Ignorer la réinstallation&#xa0;» est activé.</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>Installer %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Mettre à niveau vers %1</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Bloqué&#xa0;: %1 %2 sur %n hôte.</numerusform>
            <numerusform>Bloqué&#xa0;: %1 %2 sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, with warnings: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Prêt, avec des avertissements&#xa0;: %1 %2 sur %n hôte.</numerusform>
            <numerusform>Prêt, avec des avertissements&#xa0;: %1 %2 sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Prêt&#xa0;: %1 %2 sur %n hôte.</numerusform>
            <numerusform>Prêt&#xa0;: %1 %2 sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocker: %1 (%2)</source>
        <translation>Blocage&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Warning: %1 (%2)</source>
        <translation>Avertissement&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Note: %1 (%2)</source>
        <translation>Remarque&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>tous les hôtes</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1&#xa0;: vers %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Exclu&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be reached; the run will try again.</source>
        <translation>Injoignable&#xa0;; l&apos;exécution réessaiera.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message numerus="yes">
        <source>At most %n host(s) at once.</source>
        <translation>
            <numerusform>Au plus %n hôte à la fois.</numerusform>
            <numerusform>Au plus %n hôtes à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stops at %n failed host(s).</source>
        <translation>
            <numerusform>L&apos;exécution s&apos;arrête dès que %n hôte a échoué.</numerusform>
            <numerusform>L&apos;exécution s&apos;arrête dès que %n hôtes ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stops at %n failed host(s) of a wave.</source>
        <translation>
            <numerusform>L&apos;exécution s&apos;arrête dès que %n hôte d&apos;une vague a échoué.</numerusform>
            <numerusform>L&apos;exécution s&apos;arrête dès que %n hôtes d&apos;une vague ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A busy installer is tried again %n time(s).</source>
        <translation>
            <numerusform>Un programme d&apos;installation occupé est relancé %n fois.</numerusform>
            <numerusform>Un programme d&apos;installation occupé est relancé %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wave %1: %n host(s)</source>
        <translation>
            <numerusform>Vague %1&#xa0;: %n hôte</numerusform>
            <numerusform>Vague %1&#xa0;: %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the application parameter %2, and no value was given.</source>
        <translation>«&#xa0;%1&#xa0;» nécessite le paramètre d&apos;application %2, et aucune valeur n&apos;a été indiquée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a name that stands for nothing here.</source>
        <translation>«&#xa0;%1&#xa0;» utilise un nom qui ne désigne rien ici.</translation>
    </message>
    <message>
        <source>The variable ${%1} has no value.</source>
        <translation>La variable ${%1} n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>Give the value, or use one of these names: %1.</source>
        <translation>Indiquez la valeur, ou utilisez l&apos;un de ces noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; holds a variable without an end.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» contient une variable sans fin.</translation>
    </message>
    <message>
        <source>After ${ there is no closing brace.</source>
        <translation>Après ${, il n&apos;y a pas d&apos;accolade fermante.</translation>
    </message>
    <message>
        <source>Write variables as ${host.name}.</source>
        <translation>Écrivez les variables sous la forme ${host.name}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size for waves.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une taille de vague.</translation>
    </message>
    <message>
        <source>A wave has a number of hosts, or a part of them in percent.</source>
        <translation>Une vague compte un nombre d&apos;hôtes, ou une part de ceux-ci en pourcentage.</translation>
    </message>
    <message>
        <source>Give a number of at least 1, or 1% to 100%.</source>
        <translation>Indiquez un nombre d&apos;au moins 1, ou de 1% à 100%.</translation>
    </message>
    <message>
        <source>What stands on the host now</source>
        <translation>Ce qui est présent sur l&apos;hôte maintenant</translation>
    </message>
    <message>
        <source>%1 after the run.</source>
        <translation>%1 après l&apos;exécution.</translation>
    </message>
    <message>
        <source>An installation over another one changes or replaces it.</source>
        <translation>Une installation par-dessus une autre la modifie ou la remplace.</translation>
    </message>
    <message>
        <source>The package is not known to be there.</source>
        <translation>D&apos;après ce que l&apos;on sait, le package n&apos;y est pas présent.</translation>
    </message>
    <message>
        <source>Version %1 stands there.</source>
        <translation>La version %1 y est présente.</translation>
    </message>
    <message>
        <source>It will be installed again. Set skip re-installation to leave the host alone.</source>
        <translation>Il sera réinstallé. Activez «&#xa0;Ignorer la réinstallation&#xa0;» pour ne pas toucher à l&apos;hôte.</translation>
    </message>
    <message>
        <source>It will be replaced by version %1.</source>
        <translation>Elle sera remplacée par la version %1.</translation>
    </message>
    <message>
        <source>There is enough room</source>
        <translation>Il y a assez d&apos;espace</translation>
    </message>
    <message>
        <source>The package is unpacked in the staging folder before it is installed; a full disk stops both.</source>
        <translation>Le package est décompressé dans le dossier de transit avant d&apos;être installé&#xa0;; un disque plein empêche les deux.</translation>
    </message>
    <message>
        <source>The room is measured on the host before anything is copied.</source>
        <translation>L&apos;espace est mesuré sur l&apos;hôte avant toute copie.</translation>
    </message>
    <message>
        <source>Room for the package.</source>
        <translation>De l&apos;espace pour le package.</translation>
    </message>
    <message>
        <source>%1 free on the disk of %2.</source>
        <translation>%1 libres sur le disque de %2.</translation>
    </message>
    <message>
        <source>How much is free on the disk of %1 is not known.</source>
        <translation>On ne sait pas combien d&apos;espace est libre sur le disque de %1.</translation>
    </message>
    <message>
        <source>Check the host again.</source>
        <translation>Vérifiez à nouveau l&apos;hôte.</translation>
    </message>
    <message>
        <source>%1 are free on the disk of %2.</source>
        <translation>%1 sont libres sur le disque de %2.</translation>
    </message>
    <message>
        <source>Free at least %1 there, or choose another staging folder for the host.</source>
        <translation>Libérez-y au moins %1, ou choisissez un autre dossier de transit pour l&apos;hôte.</translation>
    </message>
    <message>
        <source>The host was asked</source>
        <translation>L&apos;hôte a été interrogé</translation>
    </message>
    <message>
        <source>The host&apos;s operating system and its free space are known.</source>
        <translation>Le système d&apos;exploitation de l&apos;hôte et son espace libre sont connus.</translation>
    </message>
    <message>
        <source>Nothing can be promised about a host that nobody has looked at.</source>
        <translation>Rien ne peut être garanti pour un hôte que personne n&apos;a examiné.</translation>
    </message>
    <message>
        <source>The host&apos;s operating system is not known.</source>
        <translation>Le système d&apos;exploitation de l&apos;hôte n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Check the host while it can be reached, or import what is known about it.</source>
        <translation>Vérifiez l&apos;hôte pendant qu&apos;il est joignable, ou importez ce que l&apos;on sait de lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about the host are known.</source>
        <translation>
            <numerusform>%n fait est connu de l&apos;hôte.</numerusform>
            <numerusform>%n faits sont connus de l&apos;hôte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The package says how it is installed there</source>
        <translation>Le package indique comment il y est installé</translation>
    </message>
    <message>
        <source>A command that installs the package on %1.</source>
        <translation>Une commande qui installe le package sur %1.</translation>
    </message>
    <message>
        <source>Convoy runs the package&apos;s own installer; it does not guess one.</source>
        <translation>Convoy exécute le programme d&apos;installation du package&#xa0;; il ne devine rien.</translation>
    </message>
    <message>
        <source>The package has no such command.</source>
        <translation>Le package n&apos;a pas de telle commande.</translation>
    </message>
    <message>
        <source>Choose the package for this family of systems, or add the command to its convoy-package.yaml and import it again.</source>
        <translation>Choisissez le package destiné à cette famille de systèmes, ou ajoutez la commande à son convoy-package.yaml et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin complet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder of the package&apos;s own.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un dossier propre au package.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the part &quot;%2&quot; in it.</source>
        <translation>«&#xa0;%1&#xa0;» contient la partie «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The path has a control character in it.</source>
        <translation>Le chemin contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The installation path is usable</source>
        <translation>Le chemin d&apos;installation est utilisable</translation>
    </message>
    <message>
        <source>A full path without &quot;~&quot;, &quot;.&quot; and &quot;..&quot; in it.</source>
        <translation>Un chemin complet sans «&#xa0;~&#xa0;», «&#xa0;.&#xa0;» ni «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>Installers refuse other paths, or put files where nobody looks.</source>
        <translation>Les programmes d&apos;installation refusent les autres chemins, ou placent des fichiers là où personne ne regarde.</translation>
    </message>
    <message>
        <source>No installation path is set.</source>
        <translation>Aucun chemin d&apos;installation n&apos;est défini.</translation>
    </message>
    <message>
        <source>Correct InstallPath in the installation parameters.</source>
        <translation>Corrigez InstallPath dans les paramètres d&apos;installation.</translation>
    </message>
    <message>
        <source>The operating system is not known.</source>
        <translation>Le système d&apos;exploitation n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1, %2 bit</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Any operating system.</source>
        <translation>N&apos;importe quel système d&apos;exploitation.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>L&apos;un des suivants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The package is made for the host&apos;s operating system</source>
        <translation>Le package est conçu pour le système d&apos;exploitation de l&apos;hôte</translation>
    </message>
    <message>
        <source>Choose another host, or the package made for this operating system.</source>
        <translation>Choisissez un autre hôte, ou le package conçu pour ce système d&apos;exploitation.</translation>
    </message>
    <message>
        <source>Make sure that the vendor supports this operating system.</source>
        <translation>Assurez-vous que le fournisseur prend en charge ce système d&apos;exploitation.</translation>
    </message>
    <message>
        <source>A package for another system cannot run, or runs without support.</source>
        <translation>Un package pour un autre système ne peut pas fonctionner, ou fonctionne sans prise en charge.</translation>
    </message>
    <message>
        <source>The application port is a port</source>
        <translation>Le port de l&apos;application est un port</translation>
    </message>
    <message>
        <source>A whole number from 1 to 65535.</source>
        <translation>Un nombre entier de 1 à 65535.</translation>
    </message>
    <message>
        <source>The server could not listen on anything else.</source>
        <translation>Le serveur ne pourrait écouter sur rien d&apos;autre.</translation>
    </message>
    <message>
        <source>No application port is set.</source>
        <translation>Aucun port d&apos;application n&apos;est défini.</translation>
    </message>
    <message>
        <source>Correct the port in the application parameters.</source>
        <translation>Corrigez le port dans les paramètres d&apos;application.</translation>
    </message>
    <message>
        <source>What the package needs stands on the host</source>
        <translation>Ce dont le package a besoin est présent sur l&apos;hôte</translation>
    </message>
    <message>
        <source>Without the other packages this one does not work.</source>
        <translation>Sans les autres packages, celui-ci ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The package needs no other package.</source>
        <translation>Le package n&apos;a besoin d&apos;aucun autre package.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Whether they stand there is not known.</source>
        <translation>On ne sait pas s&apos;ils y sont présents.</translation>
    </message>
    <message>
        <source>At least: %1.</source>
        <translation>Au moins&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make sure that these packages stand on the host.</source>
        <translation>Assurez-vous que ces packages sont présents sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>The host has the tools that copying needs</source>
        <translation>L&apos;hôte a les outils nécessaires à la copie</translation>
    </message>
    <message>
        <source>The program tar is on the host.</source>
        <translation>Le programme tar est sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>The package is unpacked there with tar while it is sent.</source>
        <translation>Le package y est décompressé avec tar pendant son envoi.</translation>
    </message>
    <message>
        <source>Whether tar is there is not known.</source>
        <translation>On ne sait pas si tar s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The program tar is missing.</source>
        <translation>Le programme tar manque.</translation>
    </message>
    <message>
        <source>Install tar on the host, then check it again.</source>
        <translation>Installez tar sur l&apos;hôte, puis vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The program tar is there.</source>
        <translation>Le programme tar s&apos;y trouve.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>Il y a déjà un fichier à l&apos;emplacement %1.</translation>
    </message>
    <message>
        <source>Choose another path, or use the repository that is there.</source>
        <translation>Choisissez un autre chemin, ou utilisez le référentiel qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>Choisissez un autre nom. Rien n&apos;a été écrasé.</translation>
    </message>
    <message>
        <source>The package %1 cannot be copied as it was imported.</source>
        <translation>Le package %1 ne peut pas être copié tel qu&apos;il a été importé.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its stored bytes are damaged.</source>
        <translation>Il a été supprimé entre-temps, ou ses octets stockés sont endommagés.</translation>
    </message>
    <message>
        <source>Verify the repository, then make the backup again.</source>
        <translation>Vérifiez le référentiel, puis refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>There is no repository at %1.</source>
        <translation>Il n&apos;y a pas de référentiel à l&apos;emplacement %1.</translation>
    </message>
    <message>
        <source>Check the path, or create a repository there first.</source>
        <translation>Vérifiez le chemin, ou créez-y d&apos;abord un référentiel.</translation>
    </message>
    <message>
        <source>%1 does not hold the packages of this repository.</source>
        <translation>%1 ne contient pas les packages de ce référentiel.</translation>
    </message>
    <message>
        <source>It is missing, or it belongs to another repository.</source>
        <translation>Il manque, ou il appartient à un autre référentiel.</translation>
    </message>
    <message>
        <source>Put the two files of the repository back side by side, from the same backup.</source>
        <translation>Remettez côte à côte les deux fichiers du référentiel, à partir de la même sauvegarde.</translation>
    </message>
    <message>
        <source>Convoy cannot use the repository %1 yet.</source>
        <translation>Convoy ne peut pas encore utiliser le référentiel %1.</translation>
    </message>
    <message>
        <source>This version keeps its repository in SQLite files alone.</source>
        <translation>Cette version ne conserve son référentiel que dans des fichiers SQLite.</translation>
    </message>
    <message>
        <source>Name a file: sqlite:PATH.</source>
        <translation>Indiquez un fichier&#xa0;: sqlite:PATH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where a repository is.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;indique pas où se trouve un référentiel.</translation>
    </message>
    <message>
        <source>The repository %1 was written by a newer Convoy.</source>
        <translation>Le référentiel %1 a été écrit par une version plus récente de Convoy.</translation>
    </message>
    <message>
        <source>Its structure has number %1; this program knows up to %2.</source>
        <translation>Sa structure porte le numéro %1&#xa0;; ce programme connaît jusqu&apos;au numéro %2.</translation>
    </message>
    <message>
        <source>Use the newer Convoy. The repository was not changed.</source>
        <translation>Utilisez la version plus récente de Convoy. Le référentiel n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>The repository %1 is locked.</source>
        <translation>Le référentiel %1 est verrouillé.</translation>
    </message>
    <message>
        <source>Another program has kept it locked for longer than Convoy waits.</source>
        <translation>Un autre programme l&apos;a gardé verrouillé plus longtemps que Convoy n&apos;attend.</translation>
    </message>
    <message>
        <source>Try again when the other program has finished, or end it.</source>
        <translation>Réessayez quand l&apos;autre programme aura terminé, ou mettez-y fin.</translation>
    </message>
    <message>
        <source>The repository %1 did not do what was asked.</source>
        <translation>Le référentiel %1 n&apos;a pas fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>Check the repository; the details say what it answered.</source>
        <translation>Vérifiez le référentiel&#xa0;; les détails indiquent ce qu&apos;il a répondu.</translation>
    </message>
    <message>
        <source>%1 is not a Convoy repository.</source>
        <translation>%1 n&apos;est pas un référentiel Convoy.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Choisissez un autre fichier. Celui-ci n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>The disk of the repository %1 is full.</source>
        <translation>Le disque du référentiel %1 est plein.</translation>
    </message>
    <message>
        <source>At least %1 more are needed.</source>
        <translation>Il faut au moins %1 de plus.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What the repository held before is still there.</source>
        <translation>Faites de la place sur le disque et réessayez. Ce que contenait le référentiel auparavant est toujours là.</translation>
    </message>
    <message>
        <source>The repository %1 cannot be written.</source>
        <translation>Il est impossible d&apos;écrire dans le référentiel %1.</translation>
    </message>
    <message>
        <source>Its folder or its file is read-only for this user, or the disk does not take the data.</source>
        <translation>Son dossier ou son fichier est en lecture seule pour cet utilisateur, ou le disque n&apos;accepte pas les données.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and of the file, and the disk, or choose another repository.</source>
        <translation>Vérifiez les autorisations du dossier et du fichier, ainsi que le disque, ou choisissez un autre référentiel.</translation>
    </message>
    <message>
        <source>The repository file %1 is damaged.</source>
        <translation>Le fichier du référentiel %1 est endommagé.</translation>
    </message>
    <message>
        <source>What is in it contradicts itself.</source>
        <translation>Son contenu se contredit.</translation>
    </message>
    <message>
        <source>Restore a backup of the repository, and check the disk.</source>
        <translation>Restaurez une sauvegarde du référentiel et vérifiez le disque.</translation>
    </message>
    <message>
        <source>The repository %1 cannot be opened.</source>
        <translation>Le référentiel %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Le pilote Qt pour SQLite n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install it (on Debian the package libqt6sql6-sqlite).</source>
        <translation>Installez-le (sous Debian, le package libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a host&apos;s name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;un hôte.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens and underscores, and no hyphen at the beginning.</source>
        <translation>Utilisez des lettres, des chiffres, des points, des traits d&apos;union et des traits de soulignement, sans trait d&apos;union au début.</translation>
    </message>
    <message>
        <source>There is no host %1 in this repository.</source>
        <translation>Il n&apos;y a pas d&apos;hôte %1 dans ce référentiel.</translation>
    </message>
    <message>
        <source>Check the name, or add the host first.</source>
        <translation>Vérifiez le nom, ou ajoutez d&apos;abord l&apos;hôte.</translation>
    </message>
    <message>
        <source>There is a host %1 in this repository already.</source>
        <translation>Il y a déjà un hôte %1 dans ce référentiel.</translation>
    </message>
    <message>
        <source>Choose another name, or edit the host that is there.</source>
        <translation>Choisissez un autre nom, ou modifiez l&apos;hôte existant.</translation>
    </message>
    <message>
        <source>This computer is always among the hosts.</source>
        <translation>Cet ordinateur fait toujours partie des hôtes.</translation>
    </message>
    <message>
        <source>It cannot be removed, and its name and connection stay.</source>
        <translation>Il ne peut pas être supprimé&#xa0;; son nom et sa connexion restent inchangés.</translation>
    </message>
    <message>
        <source>Its roles, site, groups and staging folder can be changed.</source>
        <translation>Ses rôles, son site, ses groupes et son dossier de transit peuvent être modifiés.</translation>
    </message>
    <message>
        <source>There is no package %1 in this repository.</source>
        <translation>Il n&apos;y a pas de package %1 dans ce référentiel.</translation>
    </message>
    <message>
        <source>List the packages and name one of them, or import it first.</source>
        <translation>Affichez la liste des packages et indiquez l&apos;un d&apos;eux, ou importez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean several packages: %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs packages&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name one of them with its version: NAME@VERSION.</source>
        <translation>Indiquez l&apos;un d&apos;eux avec sa version&#xa0;: NAME@VERSION.</translation>
    </message>
    <message>
        <source>%1 is already in this repository.</source>
        <translation>%1 est déjà dans ce référentiel.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To put this copy in the place of the one stored, import it again and choose to replace.</source>
        <translation>Il n&apos;y a rien à faire. Pour mettre cette copie à la place de celle qui est stockée, importez-la à nouveau et choisissez de remplacer.</translation>
    </message>
    <message>
        <source>The stored bytes of %1 are not those that were imported.</source>
        <translation>Les octets stockés de %1 ne sont pas ceux qui ont été importés.</translation>
    </message>
    <message>
        <source>The disk has changed them, or another program has.</source>
        <translation>Le disque les a modifiés, ou un autre programme l&apos;a fait.</translation>
    </message>
    <message>
        <source>Import the package again and choose to replace it, and check the disk.</source>
        <translation>Importez à nouveau le package en choisissant de le remplacer, et vérifiez le disque.</translation>
    </message>
    <message>
        <source>There is no tenant %1 in this repository.</source>
        <translation>Il n&apos;y a pas de locataire %1 dans ce référentiel.</translation>
    </message>
    <message>
        <source>Check the name, or add the tenant first.</source>
        <translation>Vérifiez le nom, ou ajoutez d&apos;abord le locataire.</translation>
    </message>
    <message>
        <source>There is no run %1 in this repository.</source>
        <translation>Il n&apos;y a pas d&apos;exécution %1 dans ce référentiel.</translation>
    </message>
    <message>
        <source>List the runs and name one of them.</source>
        <translation>Affichez la liste des exécutions et indiquez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>Another run is working on the host %1.</source>
        <translation>Une autre exécution travaille sur l&apos;hôte %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 of %2, started from %3, has held it for %n minute(s).</source>
        <translation>
            <numerusform>L&apos;exécution %1 de %2, démarrée depuis %3, le retient depuis %n minute.</numerusform>
            <numerusform>L&apos;exécution %1 de %2, démarrée depuis %3, le retient depuis %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until that run has ended, or stop it. A lock whose runner is gone is taken over by itself.</source>
        <translation>Attendez la fin de cette exécution, ou arrêtez-la. Un verrou dont le processus d&apos;exécution n&apos;est plus là est repris automatiquement.</translation>
    </message>
    <message>
        <source>The program that worked on this run is gone.</source>
        <translation>Le programme qui travaillait sur cette exécution n&apos;est plus là.</translation>
    </message>
    <message>
        <source>A tenant needs a name.</source>
        <translation>Un locataire doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a tenant %1 already.</source>
        <translation>Il y a déjà un locataire %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The installer ended with code %1 and said: %2</source>
        <translation>Le programme d&apos;installation s&apos;est terminé avec le code %1 et a indiqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>The installer ended with code %1; its result log says %2.</source>
        <translation>Le programme d&apos;installation s&apos;est terminé avec le code %1&#xa0;; son journal de résultat indique %2.</translation>
    </message>
    <message>
        <source>The installer ended with code %1.</source>
        <translation>Le programme d&apos;installation s&apos;est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>The installation on %1 did not succeed.</source>
        <translation>L&apos;installation sur %1 n&apos;a pas réussi.</translation>
    </message>
    <message>
        <source>Read the output of the installer in the run&apos;s log, put right what it names, then run it again.</source>
        <translation>Lisez la sortie du programme d&apos;installation dans le journal de l&apos;exécution, corrigez ce qu&apos;elle signale, puis relancez.</translation>
    </message>
    <message>
        <source>The installer on %1 reported a failure, but version %2 is found there.</source>
        <translation>Le programme d&apos;installation sur %1 a signalé un échec, mais la version %2 y est trouvée.</translation>
    </message>
    <message>
        <source>It may have stood there before, or be half changed. Check the product before it is used.</source>
        <translation>Elle y était peut-être déjà, ou n&apos;est modifiée qu&apos;à moitié. Vérifiez le produit avant de l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Version %1 was looked for, and the product was not found.</source>
        <translation>La version %1 a été recherchée et le produit n&apos;a pas été trouvé.</translation>
    </message>
    <message>
        <source>Version %1 was looked for, and version %2 was found.</source>
        <translation>La version %1 a été recherchée et la version %2 a été trouvée.</translation>
    </message>
    <message>
        <source>The installer on %1 reported success, but the package does not stand there.</source>
        <translation>Le programme d&apos;installation sur %1 a signalé une réussite, mais le package n&apos;y est pas présent.</translation>
    </message>
    <message>
        <source>Read the output of the installer in the run&apos;s log, and check the installation path.</source>
        <translation>Lisez la sortie du programme d&apos;installation dans le journal de l&apos;exécution et vérifiez le chemin d&apos;installation.</translation>
    </message>
    <message>
        <source>Another installation is running on %1.</source>
        <translation>Une autre installation est en cours sur %1.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then run it again.</source>
        <translation>Attendez qu&apos;elle soit terminée, puis relancez.</translation>
    </message>
    <message>
        <source>Convoy could not go on with %1.</source>
        <translation>Convoy n&apos;a pas pu continuer avec %1.</translation>
    </message>
    <message>
        <source>Something happened that Convoy does not know.</source>
        <translation>Il s&apos;est produit quelque chose que Convoy ne connaît pas.</translation>
    </message>
    <message>
        <source>Run this host again, and report the text under details.</source>
        <translation>Relancez cet hôte et signalez le texte qui figure sous Détails.</translation>
    </message>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>Le travail sur %1 a été arrêté.</translation>
    </message>
    <message>
        <source>The installer had not begun; nothing was changed.</source>
        <translation>Le programme d&apos;installation n&apos;avait pas commencé&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The installer had begun and was ended before it was done.</source>
        <translation>Le programme d&apos;installation avait commencé et a été interrompu avant d&apos;avoir terminé.</translation>
    </message>
    <message>
        <source>Check what stands on the host, then run it again.</source>
        <translation>Vérifiez ce qui est présent sur l&apos;hôte, puis relancez.</translation>
    </message>
    <message>
        <source>%1 stands there already.</source>
        <translation>%1 y est déjà présent.</translation>
    </message>
    <message>
        <source>%1 Temporary files could not be removed from the host: %2.</source>
        <translation>%1 Des fichiers temporaires n&apos;ont pas pu être supprimés de l&apos;hôte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another run is working on %1.</source>
        <translation>Une autre exécution travaille sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 of %2 on %3 holds its lock, last heard of %n minute(s) ago.</source>
        <translation>
            <numerusform>L&apos;exécution %1 de %2 sur %3 détient son verrou&#xa0;; dernier signe de vie il y a %n minute.</numerusform>
            <numerusform>L&apos;exécution %1 de %2 sur %3 détient son verrou&#xa0;; dernier signe de vie il y a %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until that run has ended. A lock without a sign of life for 30 minutes is taken over.</source>
        <translation>Attendez la fin de cette exécution. Un verrou sans signe de vie pendant 30 minutes est repris.</translation>
    </message>
    <message>
        <source>%1 is not in the repository any more.</source>
        <translation>%1 n&apos;est plus dans le référentiel.</translation>
    </message>
    <message>
        <source>It was removed after the plan was made.</source>
        <translation>Il a été supprimé après l&apos;établissement du plan.</translation>
    </message>
    <message>
        <source>Add the host again, or make a new plan.</source>
        <translation>Ajoutez à nouveau l&apos;hôte, ou établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>The host was not begun: the journal cannot be written.</source>
        <translation>L&apos;hôte n&apos;a pas été commencé&#xa0;: impossible d&apos;écrire dans le journal.</translation>
    </message>
    <message>
        <source>The host was not begun: too many others had failed.</source>
        <translation>L&apos;hôte n&apos;a pas été commencé&#xa0;: trop d&apos;autres hôtes avaient échoué.</translation>
    </message>
    <message>
        <source>The host was not begun: the run was stopped before.</source>
        <translation>L&apos;hôte n&apos;a pas été commencé&#xa0;: l&apos;exécution a été arrêtée avant.</translation>
    </message>
    <message>
        <source>Run this host again when the reason is gone.</source>
        <translation>Relancez cet hôte quand la cause aura disparu.</translation>
    </message>
    <message>
        <source>The run ended because its journal could not be written.</source>
        <translation>L&apos;exécution s&apos;est terminée parce qu&apos;il était impossible d&apos;écrire dans son journal.</translation>
    </message>
    <message>
        <source>The run stopped because as many hosts failed as it may have.</source>
        <translation>L&apos;exécution s&apos;est arrêtée parce que le nombre maximal d&apos;hôtes échoués a été atteint.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L&apos;exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie en cours</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>redémarrage en cours</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>done, restart wanted</source>
        <translation>réussi, redémarrage requis</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>rolled back in part</source>
        <translation>restauré en partie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>%1 does not meet a prerequisite of the package.</source>
        <translation>%1 ne remplit pas un prérequis du package.</translation>
    </message>
    <message>
        <source>There is not enough room on %1.</source>
        <translation>Il n&apos;y a pas assez d&apos;espace sur %1.</translation>
    </message>
    <message>
        <source>%1 are needed on the disk of %2, and %3 are free.</source>
        <translation>%1 sont nécessaires sur le disque de %2, et %3 sont libres.</translation>
    </message>
    <message>
        <source>Free at least %1 there, then run it again.</source>
        <translation>Libérez-y au moins %1, puis relancez.</translation>
    </message>
    <message>
        <source>Temporary files could not be removed from %1.</source>
        <translation>Des fichiers temporaires n&apos;ont pas pu être supprimés de %1.</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Ils sont dans %1.</translation>
    </message>
    <message>
        <source>Remove them on the host by hand.</source>
        <translation>Supprimez-les manuellement sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>%1 of %2 copied.</source>
        <translation>%1 sur %2 copiés.</translation>
    </message>
    <message>
        <source>The package could not be read for copying.</source>
        <translation>Le package n&apos;a pas pu être lu pour la copie.</translation>
    </message>
    <message>
        <source>Check the free space for temporary files, then run it again.</source>
        <translation>Vérifiez l&apos;espace libre pour les fichiers temporaires, puis relancez.</translation>
    </message>
    <message>
        <source>The package could not be unpacked on %1.</source>
        <translation>Le package n&apos;a pas pu être décompressé sur %1.</translation>
    </message>
    <message>
        <source>tar ended with code %1 on the host.</source>
        <translation>tar s&apos;est terminé avec le code %1 sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Look at what tar said, put it right and run it again.</source>
        <translation>Regardez ce que tar a indiqué, corrigez le problème et relancez.</translation>
    </message>
    <message numerus="yes">
        <source>A lock without a sign of life for %n minute(s) was taken over.</source>
        <translation>
            <numerusform>Un verrou sans signe de vie depuis %n minute a été repris.</numerusform>
            <numerusform>Un verrou sans signe de vie depuis %n minutes a été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the installer left is no result log.</source>
        <translation>Ce que le programme d&apos;installation a laissé n&apos;est pas un journal de résultat.</translation>
    </message>
    <message>
        <source>The result log says code %1, version %2.</source>
        <translation>Le journal de résultat indique le code %1, version %2.</translation>
    </message>
    <message>
        <source>The result log says code %1: %2</source>
        <translation>Le journal de résultat indique le code %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The installer wrote no result log.</source>
        <translation>Le programme d&apos;installation n&apos;a écrit aucun journal de résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were not kept.</source>
        <translation>
            <numerusform>%n autre ligne n&apos;a pas été conservée.</numerusform>
            <numerusform>%n autres lignes n&apos;ont pas été conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another installation is running; it will be tried again.</source>
        <translation>Une autre installation est en cours&#xa0;; une nouvelle tentative sera faite.</translation>
    </message>
    <message>
        <source>%1 stands on %2; a restart is wanted.</source>
        <translation>%1 est présent sur %2&#xa0;; un redémarrage est requis.</translation>
    </message>
    <message>
        <source>%1 stands on %2.</source>
        <translation>%1 est présent sur %2.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>asked from the host</source>
        <translation>demandé à l&apos;hôte</translation>
    </message>
    <message>
        <source>typed by an operator</source>
        <translation>saisi par un opérateur</translation>
    </message>
    <message>
        <source>derived from other facts</source>
        <translation>déduit d&apos;autres faits</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Interrogation en cours…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>A répondu le %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Locale ID</source>
        <translation>ID de paramètres régionaux</translation>
    </message>
    <message>
        <source>Update time</source>
        <translation>Heure de mise à jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a state and how many hosts are in it, for instance &quot;done: 2&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Mettre à niveau</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The application object has no name.</source>
        <translation>L&apos;objet Application n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>The deployment is recorded under it.</source>
        <translation>Le déploiement est enregistré sous ce nom.</translation>
    </message>
    <message>
        <source>Type a name, for example the package&apos;s nickname.</source>
        <translation>Saisissez un nom, par exemple le surnom du package.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>being asked…</source>
        <translation>interrogation en cours…</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>host key not known</source>
        <translation>clé de l&apos;hôte inconnue</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>clé de l&apos;hôte modifiée</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>n&apos;a pas pu être interrogé</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>Version installée</translation>
    </message>
    <message>
        <source>%1 cannot be chosen. %2</source>
        <translation>%1 ne peut pas être choisi. %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Hosts at the same time</source>
        <translation>Hôtes simultanés</translation>
    </message>
    <message>
        <source>Copies at the same time</source>
        <translation>Copies simultanées</translation>
    </message>
    <message>
        <source>Hosts in a wave</source>
        <translation>Hôtes par vague</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Stop after failed hosts</source>
        <translation>Arrêter après un nombre d&apos;hôtes en échec</translation>
    </message>
    <message>
        <source>will be skipped: %1</source>
        <translation>sera ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>could not be reached; nothing will be done there</source>
        <translation>injoignable&#xa0;; rien n&apos;y sera fait</translation>
    </message>
    <message>
        <source>installs %1</source>
        <translation>installe %1</translation>
    </message>
    <message>
        <source>installs %1 over %2</source>
        <translation>installe %1 par-dessus %2</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Installation path</source>
        <translation>Chemin d&apos;installation</translation>
    </message>
    <message>
        <source>Application parameters</source>
        <translation>Paramètres d&apos;application</translation>
    </message>
    <message>
        <source>Installation parameters (silent.ini)</source>
        <translation>Paramètres d&apos;installation (silent.ini)</translation>
    </message>
    <message>
        <source>Application object</source>
        <translation>Objet Application</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Primary configuration server</source>
        <translation>Configuration Server principal</translation>
    </message>
    <message>
        <source>Backup configuration server</source>
        <translation>Configuration Server de secours</translation>
    </message>
    <message>
        <source>Skip re-installation</source>
        <translation>Ignorer la réinstallation</translation>
    </message>
    <message>
        <source>Changed installation parameters (silent.ini)</source>
        <translation>Paramètres d&apos;installation modifiés (silent.ini)</translation>
    </message>
    <message>
        <source>none; the package&apos;s own values are used</source>
        <translation>aucun&#xa0;; les valeurs du package sont utilisées</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>typed here, never stored</source>
        <translation>saisi ici, jamais stocké</translation>
    </message>
    <message>
        <source>from the package</source>
        <translation>du package</translation>
    </message>
    <message>
        <source>empty; type it if it is needed</source>
        <translation>vide&#xa0;; à saisir si nécessaire</translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>valeur propre à %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Sur l&apos;hôte</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Line %1 would be ignored: &quot;%2&quot;.</source>
        <translation>La ligne %1 serait ignorée&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is no section, no comment, and holds no &quot;=&quot;.</source>
        <translation>Ce n&apos;est ni une section ni un commentaire, et elle ne contient pas de «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>Write it as key=value, or begin it with &quot;#&quot;.</source>
        <translation>Écrivez-la sous la forme key=value, ou faites-la commencer par «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The key %1 of section %2 is missing.</source>
        <translation>La clé %1 de la section %2 manque.</translation>
    </message>
    <message>
        <source>It is in the package&apos;s own file, so the host would get it anyway.</source>
        <translation>Elle figure dans le fichier du package, l&apos;hôte la recevrait donc de toute façon.</translation>
    </message>
    <message>
        <source>Put the line back, with an empty value if it should have none.</source>
        <translation>Remettez la ligne, avec une valeur vide si elle ne doit pas en avoir.</translation>
    </message>
    <message>
        <source>The value of %1 in section %2 cannot be written to a silent.ini.</source>
        <translation>La valeur de %1 dans la section %2 ne peut pas être écrite dans un silent.ini.</translation>
    </message>
    <message>
        <source>It holds a line end or another character that ends a line.</source>
        <translation>Elle contient une fin de ligne ou un autre caractère qui termine une ligne.</translation>
    </message>
    <message>
        <source>Give the value on one line.</source>
        <translation>Indiquez la valeur sur une seule ligne.</translation>
    </message>
    <message>
        <source>The installation path &quot;%1&quot; is not a full path.</source>
        <translation>Le chemin d&apos;installation «&#xa0;%1&#xa0;» n&apos;est pas un chemin complet.</translation>
    </message>
    <message>
        <source>Installers refuse paths that do not begin at the root, and paths with &quot;~&quot;, &quot;.&quot; or &quot;..&quot; in them.</source>
        <translation>Les programmes d&apos;installation refusent les chemins qui ne commencent pas à la racine et ceux qui contiennent «&#xa0;~&#xa0;», «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>Type a full path such as /opt/genesys/${application.object}.</source>
        <translation>Saisissez un chemin complet tel que /opt/genesys/${application.object}.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot be added to section &quot;%2&quot;.</source>
        <translation>La clé «&#xa0;%1&#xa0;» ne peut pas être ajoutée à la section «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Section and key need a name; a key holds no &quot;=&quot; and begins neither with &quot;[&quot; nor with a comment mark.</source>
        <translation>La section et la clé doivent avoir un nom&#xa0;; une clé ne contient pas de «&#xa0;=&#xa0;» et ne commence ni par «&#xa0;[&#xa0;» ni par un signe de commentaire.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Saisissez un autre nom.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is in section &quot;%2&quot; already.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est déjà dans la section «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Change its value in the table.</source>
        <translation>Modifiez sa valeur dans le tableau.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The summary could not be saved to %1.</source>
        <translation>Le résumé n&apos;a pas pu être enregistré dans %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier dans lequel vous avez le droit d&apos;écrire.</translation>
    </message>
    <message>
        <source>Ready to be imported</source>
        <translation>Prêt à être importé</translation>
    </message>
    <message>
        <source>Already in the repository</source>
        <translation>Déjà dans le référentiel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Importing, %1 %</source>
        <translation>Importation, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not started or stopped</source>
        <translation>Non démarré ou arrêté</translation>
    </message>
    <message>
        <source>Run %1: %2 %3, started by %4, ended %5.</source>
        <translation>Exécution %1&#xa0;: %2 %3, démarrée par %4, état de fin&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée écoulée</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>By its own installer</source>
        <translation>Par son propre programme d&apos;installation</translation>
    </message>
    <message>
        <source>By installing the previous version</source>
        <translation>Par installation de la version précédente</translation>
    </message>
    <message>
        <source>By files saved before</source>
        <translation>À partir de fichiers enregistrés auparavant</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Annulation impossible</translation>
    </message>
    <message>
        <source>The connection to %1 was cut and did not come back.</source>
        <translation>La connexion à %1 a été coupée et n&apos;est pas revenue.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried again for %n minute(s).</source>
        <translation>
            <numerusform>De nouvelles tentatives ont eu lieu pendant %n minute.</numerusform>
            <numerusform>De nouvelles tentatives ont eu lieu pendant %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of hosts must not be larger than %1 bytes.</source>
        <translation>Une liste d&apos;hôtes ne doit pas dépasser %1 octets.</translation>
    </message>
    <message>
        <source>The archive is cut short or its parts contradict each other.</source>
        <translation>L&apos;archive est tronquée, ou ses parties se contredisent.</translation>
    </message>
    <message>
        <source>A name or link in it could write outside the package&apos;s folder or cannot exist on every system.</source>
        <translation>Un nom ou un lien qu&apos;elle contient pourrait écrire hors du dossier du package, ou ne peut pas exister sur tous les systèmes.</translation>
    </message>
    <message>
        <source>It unpacks to more than 100 GB, to more than 1000 times its size, or to more than 200,000 entries.</source>
        <translation>Décompressée, elle dépasse 100 Go, 1000 fois sa taille ou 200 000 entrées.</translation>
    </message>
    <message>
        <source>It is not a zip, tar.gz, tar.xz or tar.zst, or uses a rare feature of it.</source>
        <translation>Ce n&apos;est pas un fichier zip, tar.gz, tar.xz ou tar.zst, ou il en utilise une fonction rare.</translation>
    </message>
    <message>
        <source>It is not well-formed YAML.</source>
        <translation>Ce n&apos;est pas du YAML bien formé.</translation>
    </message>
    <message>
        <source>The host was not begun: the program that worked on the run is gone.</source>
        <translation>L&apos;hôte n&apos;a pas été commencé&#xa0;: le programme qui travaillait sur l&apos;exécution n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Resume the run.</source>
        <translation>Reprenez l&apos;exécution.</translation>
    </message>
    <message>
        <source>The program that worked on the run is gone; the installer may still be running on this host.</source>
        <translation>Le programme qui travaillait sur l&apos;exécution n&apos;est plus là&#xa0;; le programme d&apos;installation tourne peut-être encore sur cet hôte.</translation>
    </message>
    <message>
        <source>Resume the run: what still runs on the host is waited for, not begun again.</source>
        <translation>Reprenez l&apos;exécution&#xa0;: ce qui tourne encore sur l&apos;hôte est attendu, pas recommencé.</translation>
    </message>
    <message>
        <source>The program that worked on the run is gone; the host was not done.</source>
        <translation>Le programme qui travaillait sur l&apos;exécution n&apos;est plus là&#xa0;; l&apos;hôte n&apos;était pas terminé.</translation>
    </message>
    <message>
        <source>Run %1 cannot be closed: it is %2.</source>
        <translation>L&apos;exécution %1 ne peut pas être close&#xa0;: son état est %2.</translation>
    </message>
    <message>
        <source>Only a run that was interrupted or stopped can be closed.</source>
        <translation>Seule une exécution interrompue ou arrêtée peut être close.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Arrêtez-la d&apos;abord.</translation>
    </message>
    <message numerus="yes">
        <source>The program that worked on this run is gone. On %n host(s) the installer may still be running.</source>
        <translation>
            <numerusform>Le programme qui travaillait sur cette exécution n&apos;est plus là. Sur %n hôte, le programme d&apos;installation tourne peut-être encore.</numerusform>
            <numerusform>Le programme qui travaillait sur cette exécution n&apos;est plus là. Sur %n hôtes, le programme d&apos;installation tourne peut-être encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was closed: see what stands on the host, then install it in a new run.</source>
        <translation>L&apos;exécution a été close&#xa0;: vérifiez ce qui est présent sur l&apos;hôte, puis installez-le dans une nouvelle exécution.</translation>
    </message>
    <message>
        <source>%1 closed the run; what happened in it stays to be read.</source>
        <translation>%1 a clos l&apos;exécution&#xa0;; ce qui s&apos;y est passé reste consultable.</translation>
    </message>
    <message>
        <source>Resume it, or close it and start a new run.</source>
        <translation>Reprenez-la, ou fermez-la et démarrez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed: it is %2.</source>
        <translation>L&apos;exécution %1 ne peut pas être reprise&#xa0;: son état est %2.</translation>
    </message>
    <message>
        <source>Every host came to its end; nothing is left to do.</source>
        <translation>Tous les hôtes sont arrivés à leur terme&#xa0;; il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>To install again, start a new run.</source>
        <translation>Pour installer à nouveau, démarrez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>Every host came to its end, some of them with a failure.</source>
        <translation>Tous les hôtes sont arrivés à leur terme, certains en échec.</translation>
    </message>
    <message>
        <source>Look at what failed, then start a new run on those hosts.</source>
        <translation>Examinez ce qui a échoué, puis démarrez une nouvelle exécution sur ces hôtes.</translation>
    </message>
    <message>
        <source>Somebody closed it; its journal stays to be read.</source>
        <translation>Quelqu&apos;un l&apos;a close&#xa0;; son journal reste consultable.</translation>
    </message>
    <message>
        <source>Start a new run on the hosts that are not done.</source>
        <translation>Démarrez une nouvelle exécution sur les hôtes qui ne sont pas terminés.</translation>
    </message>
    <message>
        <source>Another process works on run %1 now, or it was ended.</source>
        <translation>Un autre processus travaille maintenant sur l&apos;exécution %1, ou elle a été terminée.</translation>
    </message>
    <message>
        <source>This one gave no sign of life for too long.</source>
        <translation>Celui-ci n&apos;a pas donné signe de vie pendant trop longtemps.</translation>
    </message>
    <message>
        <source>Run %1 is being worked on.</source>
        <translation>L&apos;exécution %1 est en cours de traitement.</translation>
    </message>
    <message>
        <source>The process %1 on %2 has done so since %3.</source>
        <translation>Le processus %1 sur %2 s&apos;en charge depuis %3.</translation>
    </message>
    <message>
        <source>Watch it, or stop it first.</source>
        <translation>Suivez-la, ou arrêtez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>It does so through the repository at %1, of which this is a copy, or from where it was moved: watch and stop it there.</source>
        <translation>Il le fait par le référentiel situé dans %1, dont celui-ci est une copie, ou d&apos;où il a été déplacé&#xa0;: suivez-la et arrêtez-la là-bas.</translation>
    </message>
    <message>
        <source>Nobody works on run %1: it is %2.</source>
        <translation>Personne ne travaille sur l&apos;exécution %1&#xa0;: son état est %2.</translation>
    </message>
    <message>
        <source>Resume it, or close it.</source>
        <translation>Reprenez-la, ou fermez-la.</translation>
    </message>
    <message>
        <source>It has ended. Start a new run.</source>
        <translation>Elle est terminée. Démarrez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>Run %1 is worked on through another repository.</source>
        <translation>L&apos;exécution %1 est traitée par un autre référentiel.</translation>
    </message>
    <message>
        <source>Its runner began in the repository at %1, of which this is a copy, or from where it was moved.</source>
        <translation>Son processus d&apos;exécution a commencé dans le référentiel situé dans %1, dont celui-ci est une copie, ou d&apos;où il a été déplacé.</translation>
    </message>
    <message>
        <source>Ask it there, or wait until it has ended.</source>
        <translation>Demandez-le là-bas, ou attendez qu&apos;elle soit terminée.</translation>
    </message>
    <message>
        <source>Run %1 is being stopped.</source>
        <translation>L&apos;exécution %1 est en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>%1 has asked for it.</source>
        <translation>%1 l&apos;a demandé.</translation>
    </message>
    <message>
        <source>Wait until it has stopped, then resume it.</source>
        <translation>Attendez qu&apos;elle soit arrêtée, puis reprenez-la.</translation>
    </message>
    <message>
        <source>%1 did not say what became of the installer.</source>
        <translation>%1 n&apos;a pas dit ce qu&apos;est devenu le programme d&apos;installation.</translation>
    </message>
    <message>
        <source>Its shell ended with code %1.</source>
        <translation>Son shell s&apos;est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>Look at what stands on the host, then run it again.</source>
        <translation>Vérifiez ce qui est présent sur l&apos;hôte, puis relancez.</translation>
    </message>
    <message>
        <source>The installer on %1 is gone and left no result.</source>
        <translation>Le programme d&apos;installation sur %1 n&apos;est plus là et n&apos;a laissé aucun résultat.</translation>
    </message>
    <message>
        <source>The host was restarted, or the installer was ended from outside.</source>
        <translation>L&apos;hôte a redémarré, ou le programme d&apos;installation a été interrompu de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Look at what stands on the host, then run it again. Convoy did not repeat the installer by itself.</source>
        <translation>Vérifiez ce qui est présent sur l&apos;hôte, puis relancez. Convoy n&apos;a pas répété l&apos;installation de lui-même.</translation>
    </message>
    <message>
        <source>The folder of this run on %1 was changed by somebody else.</source>
        <translation>Le dossier de cette exécution sur %1 a été modifié par quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>What stands in %1 is not what Convoy put there.</source>
        <translation>Le contenu de %1 n&apos;est pas celui que Convoy y a placé.</translation>
    </message>
    <message>
        <source>Find out who works on this host. Remove the folder, then run it again.</source>
        <translation>Cherchez qui travaille sur cet hôte. Supprimez le dossier, puis relancez.</translation>
    </message>
    <message>
        <source>It is not known what became of the installer on %1.</source>
        <translation>On ne sait pas ce qu&apos;est devenu le programme d&apos;installation sur %1.</translation>
    </message>
    <message>
        <source>It had been begun, and the folder with its result is gone.</source>
        <translation>Il avait commencé, et le dossier de son résultat n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Resume the run, or run this host again, when you are ready.</source>
        <translation>Reprenez l&apos;exécution, ou relancez cet hôte, quand vous serez prêt.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut; it is tried again.</source>
        <translation>La connexion à %1 a été coupée&#xa0;; nouvelle tentative en cours.</translation>
    </message>
    <message numerus="yes">
        <source>The connection stands again after %n second(s).</source>
        <translation>
            <numerusform>La connexion est rétablie après %n seconde.</numerusform>
            <numerusform>La connexion est rétablie après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>An installer of an earlier run still works on %1.</source>
        <translation>Un programme d&apos;installation d&apos;une exécution précédente travaille encore sur %1.</translation>
    </message>
    <message>
        <source>It is the one of the folder %1.</source>
        <translation>C&apos;est celui du dossier %1.</translation>
    </message>
    <message>
        <source>Resume that run to join it, or wait until the installer has ended.</source>
        <translation>Reprenez cette exécution pour le rejoindre, ou attendez qu&apos;il soit terminé.</translation>
    </message>
    <message>
        <source>Paused. Steps that are running go on to their end.</source>
        <translation>En pause. Les étapes en cours vont jusqu&apos;à leur fin.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>L&apos;exécution continue.</translation>
    </message>
    <message>
        <source>Steps that are running go on to their end; no new step begins until you continue. The hosts stay locked.</source>
        <translation>Les étapes en cours vont jusqu&apos;à leur fin&#xa0;; aucune nouvelle étape ne commence tant que vous ne continuez pas. Les hôtes restent verrouillés.</translation>
    </message>
    <message>
        <source>The run goes on where it was paused.</source>
        <translation>L&apos;exécution continue là où elle avait été mise en pause.</translation>
    </message>
    <message>
        <source>Installers that are running are let finish and are checked; nothing else begins. The run can be resumed.</source>
        <translation>Les installations en cours se terminent et sont vérifiées&#xa0;; rien d&apos;autre ne commence. L&apos;exécution peut être reprise.</translation>
    </message>
    <message>
        <source>The installer on %1 could not be ended.</source>
        <translation>Le programme d&apos;installation sur %1 n&apos;a pas pu être interrompu.</translation>
    </message>
    <message>
        <source>Its process %1 still runs.</source>
        <translation>Son processus %1 tourne encore.</translation>
    </message>
    <message>
        <source>End it on the host, then resume the run or run this host again.</source>
        <translation>Interrompez-le sur l&apos;hôte, puis reprenez l&apos;exécution ou relancez cet hôte.</translation>
    </message>
    <message>
        <source>What an earlier run had left in %1 was removed.</source>
        <translation>Ce qu&apos;une exécution précédente avait laissé dans %1 a été supprimé.</translation>
    </message>
    <message>
        <source>The package %1 %2 is not in the repository any more.</source>
        <translation>Le package %1 %2 n&apos;est plus dans le référentiel.</translation>
    </message>
    <message>
        <source>It was deleted after the plan was made.</source>
        <translation>Il a été supprimé après l&apos;établissement du plan.</translation>
    </message>
    <message>
        <source>Import it again from the same medium, or plan again with another.</source>
        <translation>Importez-le à nouveau depuis le même support, ou établissez un nouveau plan avec un autre.</translation>
    </message>
    <message>
        <source>Other bytes were imported under the same name and version.</source>
        <translation>Un contenu différent a été importé sous le même nom et la même version.</translation>
    </message>
    <message>
        <source>Import the planned one again in its place, or plan again.</source>
        <translation>Importez à nouveau celui qui était prévu à sa place, ou établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Run %1 is %2; its runner does what was asked.</source>
        <translation>L&apos;exécution %1 est dans l&apos;état %2&#xa0;; son processus fait ce qui a été demandé.</translation>
    </message>
    <message>
        <source>The runner has not answered yet. See later: %1</source>
        <translation>Le processus d&apos;exécution n&apos;a pas encore répondu. À voir plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>A run is stopped after its running steps or now, not both.</source>
        <translation>Une exécution s&apos;arrête après les étapes en cours ou tout de suite, pas les deux.</translation>
    </message>
    <message>
        <source>Run %1 is closed and cannot be resumed; what happened in it stays.</source>
        <translation>L&apos;exécution %1 est close et ne peut pas être reprise&#xa0;; ce qui s&apos;y est passé reste.</translation>
    </message>
    <message>
        <source>Stop a run, whoever started it; it can be resumed.</source>
        <translation>Arrêter une exécution, qui que ce soit qui l&apos;ait démarrée&#xa0;; elle peut être reprise.</translation>
    </message>
    <message>
        <source>Without an option installers that are running are let finish (--after-step). With --now they are ended on their hosts, which may be left half changed.</source>
        <translation>Sans option, les installations en cours se terminent (--after-step). Avec --now, elles sont interrompues sur leurs hôtes, qui peuvent rester à moitié modifiés.</translation>
    </message>
    <message>
        <source>Hosts that are done stay as they are. What still runs on a host is waited for, not begun again. Secrets were not stored: give them again.</source>
        <translation>Les hôtes terminés restent tels quels. Ce qui tourne encore sur un hôte est attendu, pas recommencé. Les secrets n&apos;ont pas été conservés&#xa0;: indiquez-les à nouveau.</translation>
    </message>
    <message>
        <source>Begin no new step of a run until it is continued.</source>
        <translation>Ne commencer aucune nouvelle étape d&apos;une exécution avant qu&apos;elle ne soit continuée.</translation>
    </message>
    <message>
        <source>Go on with a paused run.</source>
        <translation>Continuer une exécution en pause.</translation>
    </message>
    <message>
        <source>Close a run that was stopped or interrupted for good.</source>
        <translation>Clore définitivement une exécution arrêtée ou interrompue.</translation>
    </message>
    <message>
        <source>Stop it: %1</source>
        <translation>Pour l&apos;arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go on with run %1: %2</source>
        <translation>Reprendre l&apos;exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close run %1 and keep what happened: %2</source>
        <translation>Clore l&apos;exécution %1 en conservant ce qui s&apos;est passé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 goes on with %n host(s).</source>
        <translation>
            <numerusform>L&apos;exécution %1 continue avec %n hôte.</numerusform>
            <numerusform>L&apos;exécution %1 continue avec %n hôtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 was removed from the repository or renamed: it will fail, the others go on.</source>
        <translation>L&apos;hôte %1 a été retiré du référentiel ou renommé&#xa0;: il échouera, les autres continuent.</translation>
    </message>
    <message>
        <source>Let running steps finish; begin nothing else. This is the default.</source>
        <translation>Laisser finir les étapes en cours&#xa0;; ne rien commencer d&apos;autre. C&apos;est le comportement par défaut.</translation>
    </message>
    <message>
        <source>End running installers on their hosts at once.</source>
        <translation>Interrompre tout de suite les installations en cours sur leurs hôtes.</translation>
    </message>
    <message>
        <source>The copy goes on at %1 of %2.</source>
        <translation>La copie reprend à %1 sur %2.</translation>
    </message>
    <message>
        <source>What %1 has of the copy cannot be used; it begins anew.</source>
        <translation>La partie de la copie déjà présente sur %1 est inutilisable&#xa0;; elle recommence.</translation>
    </message>
    <message>
        <source>The run goes on however many hosts fail.</source>
        <translation>L&apos;exécution continue quel que soit le nombre d&apos;hôtes en échec.</translation>
    </message>
    <message numerus="yes">
        <source>Stop the run when %1 of %n host(s) have failed.</source>
        <translation>
            <numerusform>Arrêter l&apos;exécution quand %1 hôte sur %n est en échec.</numerusform>
            <numerusform>Arrêter l&apos;exécution quand %1 hôtes sur %n sont en échec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it too when %n host(s) of one wave have failed.</source>
        <translation>
            <numerusform>L&apos;arrêter aussi quand %n hôte d&apos;une vague est en échec.</numerusform>
            <numerusform>L&apos;arrêter aussi quand %n hôtes d&apos;une vague sont en échec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All hosts in one wave, at most %n at once.</source>
        <translation>
            <numerusform>Tous les hôtes en une vague, %n au plus à la fois.</numerusform>
            <numerusform>Tous les hôtes en une vague, %n au plus à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waves of at most %2 hosts, at most %n at once.</source>
        <translation>
            <numerusform>%1 vagues de %2 hôtes au plus, %n au plus à la fois.</numerusform>
            <numerusform>%1 vagues de %2 hôtes au plus, %n au plus à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after failed hosts of a wave</source>
        <translation>Arrêter après un nombre d&apos;hôtes en échec dans une vague</translation>
    </message>
    <message>
        <source>Tries again when an installer is busy</source>
        <translation>Nouveaux essais si une autre installation est en cours</translation>
    </message>
    <message>
        <source>The run does not go on any more.</source>
        <translation>L&apos;exécution n&apos;est plus en cours.</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>L&apos;exécution est en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>The run is being stopped; it can only be stopped faster.</source>
        <translation>L&apos;exécution est en cours d&apos;arrêt&#xa0;; on ne peut que l&apos;arrêter plus vite.</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>L&apos;exécution est en pause.</translation>
    </message>
    <message>
        <source>The run is not paused.</source>
        <translation>L&apos;exécution n&apos;est pas en pause.</translation>
    </message>
    <message>
        <source>The run is still going on.</source>
        <translation>L&apos;exécution est encore en cours.</translation>
    </message>
    <message>
        <source>The run was closed.</source>
        <translation>L&apos;exécution a été close.</translation>
    </message>
    <message>
        <source>The run came to its end; nothing of it is left to do.</source>
        <translation>L&apos;exécution est arrivée à son terme&#xa0;; il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Shows how the run goes, host by host.</source>
        <translation>Affiche la marche de l&apos;exécution, hôte par hôte.</translation>
    </message>
    <message>
        <source>Goes on where the run ended: hosts that are finished are left alone, installers still at work are joined.</source>
        <translation>Reprend là où l&apos;exécution s&apos;est arrêtée&#xa0;: les hôtes terminés ne sont pas touchés, les installations encore en cours sont rejointes.</translation>
    </message>
    <message>
        <source>Nothing more will be done; what happened stays in the log. A closed run cannot be resumed.</source>
        <translation>Plus rien ne sera fait&#xa0;; ce qui s&apos;est passé reste dans le journal. Une exécution close ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>The run did not come to its end: resume it, or close it and keep the facts.</source>
        <translation>L&apos;exécution n&apos;est pas arrivée à son terme&#xa0;: reprenez-la, ou fermez-la en gardant les faits.</translation>
    </message>
    <message>
        <source>The run has ended; it can be looked at.</source>
        <translation>L&apos;exécution est terminée&#xa0;; elle peut être consultée.</translation>
    </message>
    <message>
        <source>The run is paused: continue or stop it.</source>
        <translation>L&apos;exécution est en pause&#xa0;: continuez-la ou arrêtez-la.</translation>
    </message>
    <message>
        <source>The run goes on, with this window and without it.</source>
        <translation>L&apos;exécution continue, avec cette fenêtre ou sans elle.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Stopping after the steps that are running…</source>
        <translation>Arrêt après les étapes en cours…</translation>
    </message>
    <message>
        <source>Stopping now…</source>
        <translation>Arrêt immédiat…</translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s).</source>
        <translation>
            <numerusform>Un programme d&apos;installation travaille sur %n hôte.</numerusform>
            <numerusform>Des programmes d&apos;installation travaillent sur %n hôtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was interrupted: a decision is needed.</source>
        <translation>L&apos;exécution a été interrompue&#xa0;: une décision est nécessaire.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>L&apos;exécution est terminée.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>L&apos;exécution a pris fin.</translation>
    </message>
    <message>
        <source>Held up: a connection is cut.</source>
        <translation>Retenue&#xa0;: une connexion est coupée.</translation>
    </message>
    <message>
        <source>It is made anew to: %1.</source>
        <translation>Elle est en cours de rétablissement vers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Held up: another run works on a host.</source>
        <translation>Retenue&#xa0;: une autre exécution travaille sur un hôte.</translation>
    </message>
    <message>
        <source>Waiting for: %1.</source>
        <translation>En attente de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>The hosts are being checked; how much work it is shows afterwards.</source>
        <translation>Les hôtes sont en cours de vérification&#xa0;; la quantité de travail se verra ensuite.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>No new step begins until you continue. The hosts stay locked.</source>
        <translation>Aucune nouvelle étape ne commence tant que vous ne continuez pas. Les hôtes restent verrouillés.</translation>
    </message>
    <message>
        <source>The run is being started.</source>
        <translation>L&apos;exécution est en cours de démarrage.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Il reste moins d&apos;une minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Il reste environ %n minute.</numerusform>
            <numerusform>Il reste environ %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Il reste environ %n heure.</numerusform>
            <numerusform>Il reste environ %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a day nor a time, such as 2026-07-01 or 2026-07-01T12:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un jour ni une heure, comme 2026-07-01 ou 2026-07-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Il n&apos;existe aucune entrée de ce type.</translation>
    </message>
    <message>
        <source>The audit trail is intact. Entries: %1</source>
        <translation>La piste d&apos;audit est intacte. Entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>Dernier hachage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what was done by whom, the newest first.</source>
        <translation>Afficher ce qui a été fait et par qui, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Who administers the repository sees everything, others what they did.</source>
        <translation>Qui administre le référentiel voit tout, les autres ce qu&apos;ils ont fait.</translation>
    </message>
    <message>
        <source>Check that the audit trail is what was written.</source>
        <translation>Vérifier que la piste d&apos;audit est bien celle qui a été écrite.</translation>
    </message>
    <message>
        <source>%1 in all tenants</source>
        <translation>%1 dans tous les locataires</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Say which role or privilege is meant.</source>
        <translation>Indiquez le rôle ou le privilège.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilèges</translation>
    </message>
    <message>
        <source>Without --tenant: in all tenants, those to come included. What roles there are: convoyctl role list.</source>
        <translation>Sans --tenant&#xa0;: dans tous les locataires, y compris ceux à venir. Rôles disponibles&#xa0;: convoyctl role list.</translation>
    </message>
    <message>
        <source>Let the repository know an operator.</source>
        <translation>Faire connaître un opérateur au référentiel.</translation>
    </message>
    <message>
        <source>Show operators and what is granted to them.</source>
        <translation>Afficher les opérateurs et ce qui leur est accordé.</translation>
    </message>
    <message>
        <source>Grant roles or single privileges to an operator.</source>
        <translation>Accorde des rôles ou des privilèges à un opérateur.</translation>
    </message>
    <message>
        <source>Take back what was granted.</source>
        <translation>Retire ce qui avait été accordé.</translation>
    </message>
    <message>
        <source>Show the roles and what they allow.</source>
        <translation>Afficher les rôles et ce qu&apos;ils permettent.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>There is no tenant here.</source>
        <translation>Il n&apos;y a aucun locataire ici.</translation>
    </message>
    <message>
        <source>Add a tenant.</source>
        <translation>Ajouter un locataire.</translation>
    </message>
    <message>
        <source>Show the tenants that you may see something of.</source>
        <translation>Afficher les locataires dont vous pouvez voir quelque chose.</translation>
    </message>
    <message>
        <source>Remove a tenant to which nothing belongs.</source>
        <translation>Supprimer un locataire auquel rien n&apos;appartient.</translation>
    </message>
    <message>
        <source>Say what is to be changed: --nickname, --description or --group.</source>
        <translation>Indiquez ce qu&apos;il faut modifier&#xa0;: --nickname, --description ou --group.</translation>
    </message>
    <message>
        <source>Let other tenants see and use a package.</source>
        <translation>Permettre à d&apos;autres locataires de voir et d&apos;utiliser un package.</translation>
    </message>
    <message>
        <source>%1 belongs to these tenants now: %2.</source>
        <translation>%1 appartient désormais à ces locataires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make a repository out of a backup, which is verified and stays.</source>
        <translation>Créer un référentiel à partir d&apos;une sauvegarde, qui est vérifiée et conservée.</translation>
    </message>
    <message>
        <source>The repository to make is the one of --repository; nothing is overwritten.</source>
        <translation>Le référentiel à créer est celui de --repository&#xa0;; rien n&apos;est écrasé.</translation>
    </message>
    <message>
        <source>Go on with a run that did not come to its end, and follow it.</source>
        <translation>Reprend une exécution qui n&apos;est pas arrivée à son terme et la suit.</translation>
    </message>
    <message>
        <source>The repository was brought to structure %1. As it was before, it is kept as %2.</source>
        <translation>Le référentiel a été porté à la structure %1. Son état antérieur est conservé sous %2.</translation>
    </message>
    <message>
        <source>This repository does not know the operator %1, and so shows nothing. Who administers it can add and grant: %2</source>
        <translation>Ce référentiel ne connaît pas l&apos;opérateur %1 et n&apos;affiche donc rien. Qui l&apos;administre peut ajouter et accorder&#xa0;: %2</translation>
    </message>
    <message>
        <source>What this operator did.</source>
        <translation>Ce que cet opérateur a fait.</translation>
    </message>
    <message>
        <source>One kind of action.</source>
        <translation>Un type d&apos;action.</translation>
    </message>
    <message>
        <source>What it was done to contains this text.</source>
        <translation>L&apos;objet contient ce texte.</translation>
    </message>
    <message>
        <source>Not before this time or day, in UTC.</source>
        <translation>Pas avant cette heure ou ce jour, en UTC.</translation>
    </message>
    <message>
        <source>Not more than this many.</source>
        <translation>Pas plus que ce nombre.</translation>
    </message>
    <message>
        <source>Role of the host, or of the operator.</source>
        <translation>Rôle de l&apos;hôte, ou de l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Bring the network or the host back, then resume the run: it goes on where the host was lost, and joins an installer that is still at work there.</source>
        <translation>Rétablissez le réseau ou l&apos;hôte, puis reprenez l&apos;exécution&#xa0;: elle continue là où l&apos;hôte a été perdu et rejoint un programme d&apos;installation encore à l&apos;œuvre.</translation>
    </message>
    <message>
        <source>Move it away, both files of it, or choose another path with --repository. Nothing was overwritten.</source>
        <translation>Déplacez-le, avec ses deux fichiers, ou choisissez un autre chemin avec --repository. Rien n&apos;a été écrasé.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n&apos;y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>A backup is two files, one with the packages&apos; bytes beside the other.</source>
        <translation>Une sauvegarde se compose de deux fichiers, celui du contenu des packages à côté de l&apos;autre.</translation>
    </message>
    <message>
        <source>Put both into one folder, from the same backup.</source>
        <translation>Placez-les tous deux dans un dossier, issus de la même sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is not a backup but a repository in use.</source>
        <translation>%1 n&apos;est pas une sauvegarde mais un référentiel en service.</translation>
    </message>
    <message>
        <source>A part of it stands in another file yet.</source>
        <translation>Une partie se trouve encore dans un autre fichier.</translation>
    </message>
    <message>
        <source>Make a backup of it with: convoyctl repository backup FILE</source>
        <translation>Faites-en une sauvegarde avec&#xa0;: convoyctl repository backup FILE</translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1.</source>
        <translation>La sauvegarde ne peut pas être copiée vers %1.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has enough free space.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et dispose d&apos;assez d&apos;espace libre.</translation>
    </message>
    <message>
        <source>The operator %1 may not see this.</source>
        <translation>L&apos;opérateur %1 n&apos;est pas autorisé à voir ceci.</translation>
    </message>
    <message>
        <source>The operator %1 may not import packages here.</source>
        <translation>L&apos;opérateur %1 n&apos;est pas autorisé à importer des packages ici.</translation>
    </message>
    <message>
        <source>The operator %1 may not replace this package.</source>
        <translation>L&apos;opérateur %1 n&apos;est pas autorisé à remplacer ce package.</translation>
    </message>
    <message>
        <source>The operator %1 may not copy packages to tenants here.</source>
        <translation>L&apos;opérateur %1 n&apos;est pas autorisé à copier des packages vers des locataires ici.</translation>
    </message>
    <message>
        <source>The operator %1 may not deploy here.</source>
        <translation>L&apos;opérateur %1 n&apos;est pas autorisé à déployer ici.</translation>
    </message>
    <message>
        <source>The operator %1 may not save a copy of this package.</source>
        <translation>L&apos;opérateur %1 n&apos;est pas autorisé à enregistrer une copie de ce package.</translation>
    </message>
    <message>
        <source>The operator %1 may not edit this package.</source>
        <translation>L&apos;opérateur %1 n&apos;est pas autorisé à modifier ce package.</translation>
    </message>
    <message>
        <source>The operator %1 may not delete this package.</source>
        <translation>L&apos;opérateur %1 n&apos;est pas autorisé à supprimer ce package.</translation>
    </message>
    <message>
        <source>The operator %1 may not administer here.</source>
        <translation>L&apos;opérateur %1 n&apos;est pas autorisé à administrer ici.</translation>
    </message>
    <message>
        <source>This repository does not know the operator %1.</source>
        <translation>Ce référentiel ne connaît pas l&apos;opérateur %1.</translation>
    </message>
    <message>
        <source>Ask somebody who administers the repository to grant it.</source>
        <translation>Demandez à une personne qui administre le référentiel de l&apos;accorder.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed.</source>
        <translation>Le privilège «&#xa0;%1&#xa0;» est nécessaire.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in all tenants.</source>
        <translation>Le privilège «&#xa0;%1&#xa0;» est nécessaire dans tous les locataires.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in one of these tenants: %2.</source>
        <translation>Le privilège «&#xa0;%1&#xa0;» est nécessaire dans l&apos;un de ces locataires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in every tenant of the package, and some of them are not yours.</source>
        <translation>Le privilège «&#xa0;%1&#xa0;» est nécessaire dans chaque locataire du package, et certains ne sont pas les vôtres.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in each of these tenants: %2.</source>
        <translation>Le privilège «&#xa0;%1&#xa0;» est nécessaire dans chacun de ces locataires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the name, or add the operator first.</source>
        <translation>Vérifiez le nom, ou ajoutez d&apos;abord l&apos;opérateur.</translation>
    </message>
    <message>
        <source>There is an operator %1 already.</source>
        <translation>Il y a déjà un opérateur %1.</translation>
    </message>
    <message>
        <source>Grant what is missing to that one.</source>
        <translation>Accordez-lui ce qui manque.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Un opérateur doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is neither a role nor a privilege “%1”.</source>
        <translation>Il n&apos;existe ni rôle ni privilège «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>Choisissez parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was not granted %2 in all tenants.</source>
        <translation>%2 n&apos;était pas accordé à %1 dans tous les locataires.</translation>
    </message>
    <message>
        <source>%1 was not granted %2 in the tenant %3.</source>
        <translation>%2 n&apos;était pas accordé à %1 dans le locataire %3.</translation>
    </message>
    <message>
        <source>What was granted in all tenants is revoked in all of them at once, without naming one.</source>
        <translation>Ce qui a été accordé dans tous les locataires se retire de tous à la fois, sans en nommer un.</translation>
    </message>
    <message>
        <source>List the operators to see what is granted. Nothing was changed.</source>
        <translation>Listez les opérateurs pour voir ce qui est accordé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nobody would administer the repository any more.</source>
        <translation>Plus personne n&apos;administrerait le référentiel.</translation>
    </message>
    <message>
        <source>Grant the role administrator to somebody else first. Nothing was changed.</source>
        <translation>Accordez d&apos;abord le rôle administrator à quelqu&apos;un d&apos;autre. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is missing.</source>
        <translation>L&apos;entrée %1 de la piste d&apos;audit manque.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not what was written.</source>
        <translation>L&apos;entrée %1 de la piste d&apos;audit n&apos;est pas celle qui a été écrite.</translation>
    </message>
    <message>
        <source>The trail was changed by something else than Convoy; nothing from this entry on can be relied upon.</source>
        <translation>La piste a été modifiée par autre chose que Convoy&#xa0;; à partir de cette entrée, rien n&apos;est fiable.</translation>
    </message>
    <message>
        <source>Compare it with a backup of the repository, and find out who could write to its file.</source>
        <translation>Comparez-la à une sauvegarde du référentiel et cherchez qui pouvait écrire dans son fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands on %n host(s): %2.</source>
        <translation>
            <numerusform>%1 est présent sur %n hôte&#xa0;: %2.</numerusform>
            <numerusform>%1 est présent sur %n hôtes&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) could be rolled back to %1: %2.</source>
        <translation>
            <numerusform>%n hôte pourrait revenir à %1&#xa0;: %2.</numerusform>
            <numerusform>%n hôtes pourraient revenir à %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stood there before the present version; without it in the repository there is no way back.</source>
        <translation>Il s&apos;y trouvait avant la version actuelle&#xa0;; sans lui dans le référentiel, aucun retour n&apos;est possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not finished with %1: %2.</source>
        <translation>
            <numerusform>%n exécution n&apos;en a pas fini avec %1&#xa0;: %2.</numerusform>
            <numerusform>%n exécutions n&apos;en ont pas fini avec %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They install it on: %1.</source>
        <translation>Elles l&apos;installent sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It belongs to tenants that you do not see.</source>
        <translation>Il appartient à des locataires que vous ne voyez pas.</translation>
    </message>
    <message>
        <source>Ask somebody who administers the repository to copy it to your tenant.</source>
        <translation>Demandez à une personne qui administre le référentiel de le copier vers votre locataire.</translation>
    </message>
    <message>
        <source>It must be said to which tenant the package belongs.</source>
        <translation>Il faut indiquer à quel locataire appartient le package.</translation>
    </message>
    <message>
        <source>You may import for several: %1.</source>
        <translation>Vous pouvez importer pour plusieurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose one or more of them.</source>
        <translation>Choisissez-en un ou plusieurs.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tenant.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;un locataire.</translation>
    </message>
    <message>
        <source>Commas and semicolons separate the names in a list.</source>
        <translation>Les virgules et points-virgules séparent les noms dans une liste.</translation>
    </message>
    <message>
        <source>The tenant %1 cannot be removed.</source>
        <translation>Le locataire %1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Packages that belong to it: %1; hosts: %2.</source>
        <translation>Packages qui lui appartiennent&#xa0;: %1&#xa0;; hôtes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Delete those packages, and edit those hosts or remove them, first.</source>
        <translation>Supprimez d&apos;abord ces packages, et modifiez ou supprimez ces hôtes.</translation>
    </message>
    <message>
        <source>The installer had ended, and nobody looked at what it did.</source>
        <translation>Le programme d&apos;installation s&apos;était terminé et personne n&apos;a vérifié ce qu&apos;il a fait.</translation>
    </message>
    <message>
        <source>Resume the run: where the package is found, nothing is done again.</source>
        <translation>Reprenez l&apos;exécution&#xa0;: là où le package est présent, rien n&apos;est refait.</translation>
    </message>
    <message>
        <source>The disc image %1 cannot be read without being mounted.</source>
        <translation>L&apos;image disque %1 ne peut pas être lue sans être montée.</translation>
    </message>
    <message>
        <source>Its files stand in the UDF format alone, and Convoy reads ISO 9660.</source>
        <translation>Ses fichiers sont uniquement au format UDF, or Convoy lit l&apos;ISO 9660.</translation>
    </message>
    <message>
        <source>Mount the image (on Linux: mount -o loop,ro IMAGE FOLDER) and give the folder where it is mounted.</source>
        <translation>Montez l&apos;image (sous Linux&#xa0;: mount -o loop,ro IMAGE DOSSIER) et indiquez le dossier où elle est montée.</translation>
    </message>
    <message>
        <source>The media at %1 are put together from different releases.</source>
        <translation>Les supports à l&apos;emplacement %1 proviennent de versions différentes.</translation>
    </message>
    <message>
        <source>Other packages lie there than MediaInfo.xml names: %1.</source>
        <translation>Il s&apos;y trouve d&apos;autres packages que ceux que MediaInfo.xml indique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use the media of one release, complete and unchanged. Nothing of this set is imported.</source>
        <translation>Utilisez les supports d&apos;une seule version, complets et inchangés. Rien de cet ensemble n&apos;est importé.</translation>
    </message>
    <message>
        <source>The package %1 %2 is not on this media.</source>
        <translation>Le package %1 %2 n&apos;est pas sur ces supports.</translation>
    </message>
    <message>
        <source>MediaInfo.xml names it at %1, where nothing is.</source>
        <translation>MediaInfo.xml l&apos;indique à l&apos;emplacement %1, où il n&apos;y a rien.</translation>
    </message>
    <message>
        <source>Copy the media from their source again, with all their files.</source>
        <translation>Copiez à nouveau les supports depuis leur source, avec tous leurs fichiers.</translation>
    </message>
    <message>
        <source>Choose a folder, a medium, a disc image, another repository, or a file whose name ends in .zip, .tar.gz, .tgz, .tar.xz or .tar.zst.</source>
        <translation>Choisissez un dossier, un support, une image disque, un autre référentiel ou un fichier dont le nom se termine par .zip, .tar.gz, .tgz, .tar.xz ou .tar.zst.</translation>
    </message>
    <message>
        <source>%1 has two or more templates, so they cannot be imported apart from it.</source>
        <translation>%1 a deux modèles ou plus&#xa0;; ils ne peuvent donc pas être importés séparément.</translation>
    </message>
    <message>
        <source>One XML template and one APD template can be given with a package.</source>
        <translation>Un modèle XML et un modèle APD peuvent être fournis avec un package.</translation>
    </message>
    <message>
        <source>Import the package with its templates in one file (method A).</source>
        <translation>Importez le package avec ses modèles dans un seul fichier (méthode A).</translation>
    </message>
    <message>
        <source>The template %1 cannot be opened.</source>
        <translation>Le modèle %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It is not there, may not be read, or is larger than 1 MB.</source>
        <translation>Il n&apos;existe pas, ne peut pas être lu ou dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation>Vérifiez le chemin et qui peut le lire.</translation>
    </message>
    <message>
        <source>%1 is not a template.</source>
        <translation>%1 n&apos;est pas un modèle.</translation>
    </message>
    <message>
        <source>The name of a template ends in .xml or .apd. The .tpl of a plug-in is part of its package.</source>
        <translation>Le nom d&apos;un modèle se termine par .xml ou .apd. Le .tpl d&apos;un plug-in fait partie de son package.</translation>
    </message>
    <message>
        <source>Choose the template that came with the package.</source>
        <translation>Choisissez le modèle fourni avec le package.</translation>
    </message>
    <message>
        <source>%1 is not the template of %2.</source>
        <translation>%1 n&apos;est pas le modèle de %2.</translation>
    </message>
    <message>
        <source>Neither its file name nor its name holds the name of the package, or it is for another version.</source>
        <translation>Ni son nom de fichier ni son nom ne contiennent le nom du package, ou il est pour une autre version.</translation>
    </message>
    <message>
        <source>The package refers to %1.</source>
        <translation>Le package fait référence à %1.</translation>
    </message>
    <message>
        <source>Choose the template that came with this version of the package.</source>
        <translation>Choisissez le modèle fourni avec cette version du package.</translation>
    </message>
    <message>
        <source>The template %1 was changed.</source>
        <translation>Le modèle %1 a été modifié.</translation>
    </message>
    <message>
        <source>It is not the same as the copy in the folder of templates of %1.</source>
        <translation>Il diffère de la copie qui se trouve dans le dossier des modèles de %1.</translation>
    </message>
    <message>
        <source>Give the template as it came with the package, and change the options when you install it.</source>
        <translation>Fournissez le modèle tel qu&apos;il accompagnait le package et modifiez les options lors de l&apos;installation.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read.</source>
        <translation>Le modèle %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A template ending in .xml has the outermost element template; one ending in .apd or .tpl has sections with options, as a silent.ini has.</source>
        <translation>Un modèle .xml a template pour élément racine&#xa0;; un modèle .apd ou .tpl a des sections avec des options, comme un silent.ini.</translation>
    </message>
    <message>
        <source>No package can be read from the repository %1.</source>
        <translation>Aucun package ne peut être lu dans le référentiel %1.</translation>
    </message>
    <message>
        <source>It is a file of another program, or not a whole one.</source>
        <translation>C&apos;est le fichier d&apos;un autre programme, ou il est incomplet.</translation>
    </message>
    <message>
        <source>Another program writes to it all the time.</source>
        <translation>Un autre programme y écrit sans arrêt.</translation>
    </message>
    <message>
        <source>Wait until its runs and imports have ended, or import from a backup of it.</source>
        <translation>Attendez la fin de ses exécutions et importations, ou importez depuis une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Its contents could not be copied to the folder for temporary files.</source>
        <translation>Son contenu n&apos;a pas pu être copié dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>Check that the file may be read, and make room on the disk for temporary files, or set TMPDIR to a folder on another disk.</source>
        <translation>Vérifiez que le fichier est lisible et libérez de la place sur le disque des fichiers temporaires, ou faites pointer TMPDIR vers un dossier d&apos;un autre disque.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off.</source>
        <translation>L&apos;importation de %1 a été interrompue.</translation>
    </message>
    <message>
        <source>The program that did it is gone.</source>
        <translation>Le programme qui l&apos;effectuait n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Import the package again. Nothing of it was stored.</source>
        <translation>Importez à nouveau le package. Rien n&apos;en a été stocké.</translation>
    </message>
    <message>
        <source>There is no failed import %1.</source>
        <translation>Il n&apos;y a pas d&apos;importation échouée %1.</translation>
    </message>
    <message>
        <source>List the imports and name one of them.</source>
        <translation>Listez les importations et indiquez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>The import of %1 is under way.</source>
        <translation>L&apos;importation de %1 est en cours.</translation>
    </message>
    <message>
        <source>%1 does it.</source>
        <translation>%1 l&apos;effectue.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it where it was started.</source>
        <translation>Attendez qu&apos;elle se termine, ou arrêtez-la là où elle a été lancée.</translation>
    </message>
    <message>
        <source>Copying to this computer</source>
        <translation>Copie sur cet ordinateur</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>No import is under way, and none has failed.</source>
        <translation>Aucune importation n&apos;est en cours et aucune n&apos;a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed import(s) forgotten.</source>
        <translation>
            <numerusform>%n importation échouée retirée de la liste.</numerusform>
            <numerusform>%n importations échouées retirées de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <translation>Importé depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show imports that are under way or have failed.</source>
        <translation>Afficher les importations en cours ou échouées.</translation>
    </message>
    <message>
        <source>Forget failed imports.</source>
        <translation>Retirer de la liste les importations échouées.</translation>
    </message>
    <message>
        <source>Copying %1: %2 of %3</source>
        <translation>Copie de %1&#xa0;: %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>The templates cannot be given to %n package(s).</source>
        <translation>
            <numerusform>Les modèles ne peuvent pas être attribués à %n package.</numerusform>
            <numerusform>Les modèles ne peuvent pas être attribués à %n packages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates that are given apart belong to one package.</source>
        <translation>Les modèles fournis à part appartiennent à un seul package.</translation>
    </message>
    <message>
        <source>Name the package that they belong to, or import the packages with their templates (method A).</source>
        <translation>Indiquez le package auquel ils appartiennent, ou importez les packages avec leurs modèles (méthode A).</translation>
    </message>
    <message>
        <source>The file is larger than this disk can hold in one file. A disk formatted as FAT holds no file of 4 GiB or more.</source>
        <translation>Le fichier dépasse ce que ce disque peut contenir en un seul fichier. Un disque formaté en FAT n&apos;accepte aucun fichier de 4 Gio ou plus.</translation>
    </message>
    <message>
        <source>Use a disk with another file system, such as exFAT, NTFS or ext4.</source>
        <translation>Utilisez un disque avec un autre système de fichiers, tel que exFAT, NTFS ou ext4.</translation>
    </message>
    <message>
        <source>The disk has too little room: %1 more are needed.</source>
        <translation>Le disque manque de place&#xa0;: il faut %1 de plus.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another one.</source>
        <translation>Libérez de la place sur le disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to this computer to be read.</source>
        <translation>%1 ne peut pas être copié sur cet ordinateur pour être lu.</translation>
    </message>
    <message>
        <source>The disk for temporary files does not take it.</source>
        <translation>Le disque des fichiers temporaires ne l&apos;accepte pas.</translation>
    </message>
    <message>
        <source>Make room on the disk for temporary files, or set TMPDIR to a folder on another disk.</source>
        <translation>Libérez de la place sur le disque des fichiers temporaires, ou faites pointer TMPDIR vers un dossier d&apos;un autre disque.</translation>
    </message>
    <message>
        <source>%1 is the repository that is imported into.</source>
        <translation>%1 est le référentiel dans lequel on importe.</translation>
    </message>
    <message>
        <source>Choose another repository, or a medium.</source>
        <translation>Choisissez un autre référentiel, ou un support.</translation>
    </message>
    <message>
        <source>Reading the share was stopped.</source>
        <translation>La lecture du partage a été arrêtée.</translation>
    </message>
    <message>
        <source>The connection to the share %3 was lost.</source>
        <translation>La connexion au partage %3 a été perdue.</translation>
    </message>
    <message>
        <source>The server or the network does not answer any more.</source>
        <translation>Le serveur ou le réseau ne répond plus.</translation>
    </message>
    <message>
        <source>Check the network and the server, and repeat the step. Nothing was changed.</source>
        <translation>Vérifiez le réseau et le serveur, puis recommencez. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The server %1 is not known.</source>
        <translation>Le serveur %1 est inconnu.</translation>
    </message>
    <message>
        <source>No address was found for its name.</source>
        <translation>Aucune adresse n&apos;a été trouvée pour son nom.</translation>
    </message>
    <message>
        <source>Check how it is spelled, or give its IP address.</source>
        <translation>Vérifiez son orthographe, ou indiquez son adresse IP.</translation>
    </message>
    <message>
        <source>The server %1 refused the connection.</source>
        <translation>Le serveur %1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>It is there, but no file sharing (SMB) listens at this port.</source>
        <translation>Il est là, mais aucun partage de fichiers (SMB) n&apos;écoute sur ce port.</translation>
    </message>
    <message>
        <source>Check that file sharing runs on it. Another port is given as smb://server:port/share.</source>
        <translation>Vérifiez que le partage de fichiers y fonctionne. Un autre port s&apos;indique ainsi&#xa0;: smb://serveur:port/partage.</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>Le serveur %1 ne répond pas.</translation>
    </message>
    <message>
        <source>It is switched off, a firewall is between, or it speaks another protocol.</source>
        <translation>Il est éteint, un pare-feu s&apos;interpose, ou il parle un autre protocole.</translation>
    </message>
    <message>
        <source>Check the network and the server, and that it allows SMB 2 or later.</source>
        <translation>Vérifiez le réseau et le serveur, et qu&apos;il accepte SMB 2 ou ultérieur.</translation>
    </message>
    <message>
        <source>The server %1 refused the login to the share %2.</source>
        <translation>Le serveur %1 a refusé la connexion au partage %2.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or none was given and guests may not enter, or this user may not use the share.</source>
        <translation>Le nom ou le mot de passe est faux, ou aucun n&apos;a été donné et les invités ne sont pas admis, ou cet utilisateur n&apos;a pas droit au partage.</translation>
    </message>
    <message>
        <source>Give the name and the password of a user who may read the share. A user of a domain is written as DOMAIN\user.</source>
        <translation>Indiquez le nom et le mot de passe d&apos;un utilisateur autorisé à lire le partage. Un utilisateur de domaine s&apos;écrit DOMAINE\utilisateur.</translation>
    </message>
    <message>
        <source>There is no share %2 on the server %1.</source>
        <translation>Il n&apos;y a pas de partage %2 sur le serveur %1.</translation>
    </message>
    <message>
        <source>Check the name of the share: it is what stands behind the server in the address.</source>
        <translation>Vérifiez le nom du partage&#xa0;: c&apos;est ce qui suit le serveur dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>There is nothing at %3.</source>
        <translation>Il n&apos;y a rien à l&apos;emplacement %3.</translation>
    </message>
    <message>
        <source>The share was opened, but the path behind it leads nowhere.</source>
        <translation>Le partage a été ouvert, mais le chemin qui suit ne mène nulle part.</translation>
    </message>
    <message>
        <source>Check the path on the share.</source>
        <translation>Vérifiez le chemin dans le partage.</translation>
    </message>
    <message>
        <source>%3 may not be read by this user.</source>
        <translation>Cet utilisateur n&apos;est pas autorisé à lire %3.</translation>
    </message>
    <message>
        <source>The server does not allow it.</source>
        <translation>Le serveur ne le permet pas.</translation>
    </message>
    <message>
        <source>Give this user the right to read it on the server, or log in as another user.</source>
        <translation>Donnez à cet utilisateur le droit de lecture sur le serveur, ou connectez-vous sous un autre nom.</translation>
    </message>
    <message>
        <source>%3 holds too much to be looked through.</source>
        <translation>%3 contient trop de choses pour être parcouru.</translation>
    </message>
    <message>
        <source>There are more than 200,000 files and folders below it.</source>
        <translation>Il contient plus de 200 000 fichiers et dossiers.</translation>
    </message>
    <message>
        <source>Give the folder on the share that holds the packages.</source>
        <translation>Indiquez le dossier du partage qui contient les packages.</translation>
    </message>
    <message>
        <source>%3 cannot be copied to this computer to be read.</source>
        <translation>%3 ne peut pas être copié sur cet ordinateur pour être lu.</translation>
    </message>
    <message>
        <source>The share %1 cannot be read.</source>
        <translation>Le partage %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The program that reads shares (convoy-smb) is missing or cannot be started.</source>
        <translation>Le programme qui lit les partages (convoy-smb) manque ou ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>Install Convoy with what it needs for shares (libsmbclient), or mount the share and give the folder where it is mounted.</source>
        <translation>Installez Convoy avec ce qu&apos;il lui faut pour les partages (libsmbclient), ou montez le partage et indiquez le dossier où il est monté.</translation>
    </message>
    <message>
        <source>“%1” names no place that packages can be read from.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun emplacement où lire des packages.</translation>
    </message>
    <message>
        <source>Give a file or a folder, or a share with its server, as in \\server\share\folder or smb://server/share/folder.</source>
        <translation>Indiquez un fichier ou un dossier, ou un partage avec son serveur, comme \\serveur\partage\dossier ou smb://serveur/partage/dossier.</translation>
    </message>
    <message>
        <source>The address holds a password.</source>
        <translation>L&apos;adresse contient un mot de passe.</translation>
    </message>
    <message>
        <source>What stands in an address is shown and kept, and can be seen by others on this computer.</source>
        <translation>Ce qui figure dans une adresse est affiché et conservé, et peut être vu par d&apos;autres sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave it out of the address and give it when it is asked for.</source>
        <translation>Ne le mettez pas dans l&apos;adresse et donnez-le lorsqu&apos;il est demandé.</translation>
    </message>
    <message>
        <source>%1 more are needed in %2.</source>
        <translation>Il faut %1 de plus dans %2.</translation>
    </message>
    <message>
        <source>No folder could be made in %1.</source>
        <translation>Aucun dossier n&apos;a pu être créé dans %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>No key is trusted here yet.</source>
        <translation>Aucune clé n&apos;est encore de confiance ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) revoked.</source>
        <translation>
            <numerusform>%n clé révoquée.</numerusform>
            <numerusform>%n clés révoquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust packages that are signed with this key (minisign public key file).</source>
        <translation>Faire confiance aux packages signés avec cette clé (fichier de clé publique minisign).</translation>
    </message>
    <message>
        <source>Show trusted and revoked keys.</source>
        <translation>Afficher les clés de confiance et révoquées.</translation>
    </message>
    <message>
        <source>Take in a list of revoked keys that is signed by a trusted key.</source>
        <translation>Intégrer une liste de clés révoquées signée par une clé de confiance.</translation>
    </message>
    <message>
        <source>The signature is looked for beside the list, as FILE.minisig. A revoked key stays revoked.</source>
        <translation>La signature est cherchée à côté de la liste, sous FILE.minisig. Une clé révoquée le reste.</translation>
    </message>
    <message>
        <source>Packages without a trusted signature are let in (unsigned=allow).</source>
        <translation>Les packages sans signature de confiance sont admis (unsigned=allow).</translation>
    </message>
    <message>
        <source>Packages without a trusted signature are refused (unsigned=refuse).</source>
        <translation>Les packages sans signature de confiance sont refusés (unsigned=refuse).</translation>
    </message>
    <message>
        <source>“%1” is no policy. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une règle. Il existe&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show whether packages without a trusted signature are let in.</source>
        <translation>Indiquer si les packages sans signature de confiance sont admis.</translation>
    </message>
    <message>
        <source>Let packages without a trusted signature in, or refuse them.</source>
        <translation>Admettre les packages sans signature de confiance, ou les refuser.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Signed, trusted</source>
        <translation>Signé, de confiance</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>La signature ne correspond pas</translation>
    </message>
    <message>
        <source>Signed with a key that is not trusted</source>
        <translation>Signé avec une clé qui n&apos;est pas de confiance</translation>
    </message>
    <message>
        <source>Signed with a revoked key</source>
        <translation>Signé avec une clé révoquée</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signer: %1</source>
        <translation>Signataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signer&apos;s key: %1</source>
        <translation>Clé du signataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trusted comment: %1</source>
        <translation>Commentaire authentifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signé le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signature checked: %1</source>
        <translation>Signature vérifiée le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Path of the package: %1</source>
        <translation>Chemin du package&#xa0;: %1</translation>
    </message>
    <message>
        <source>Medium: %1</source>
        <translation>Support&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identity of the medium: %1</source>
        <translation>Identité du support&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let in though older: %1</source>
        <translation>Admis bien que plus ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>--allow-older needs a reason. It is kept.</source>
        <translation>--allow-older exige un motif. Il est conservé.</translation>
    </message>
    <message>
        <source>%1 is not a public key of minisign.</source>
        <translation>%1 n&apos;est pas une clé publique de minisign.</translation>
    </message>
    <message>
        <source>Give the file that minisign -G wrote as the public key, usually minisign.pub. Never give the secret key.</source>
        <translation>Indiquez le fichier que minisign -G a écrit comme clé publique, en général minisign.pub. Jamais la clé secrète.</translation>
    </message>
    <message>
        <source>It has to have two lines: an untrusted comment and the key.</source>
        <translation>Il doit avoir deux lignes&#xa0;: un commentaire non authentifié et la clé.</translation>
    </message>
    <message>
        <source>It is much longer than a key.</source>
        <translation>Il est bien plus long qu&apos;une clé.</translation>
    </message>
    <message>
        <source>Its last line is not an Ed25519 public key in base64.</source>
        <translation>Sa dernière ligne n&apos;est pas une clé publique Ed25519 en base64.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Le fichier de clé %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the path and your right to read it.</source>
        <translation>Vérifiez le chemin et votre droit de lecture.</translation>
    </message>
    <message>
        <source>The signature %1 cannot be read.</source>
        <translation>La signature %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Copy the package and its signature from their source again; if that does not help, ask the publisher.</source>
        <translation>Copiez à nouveau le package et sa signature depuis leur source&#xa0;; si cela ne suffit pas, demandez à l&apos;éditeur.</translation>
    </message>
    <message>
        <source>It is empty, or may not be read by this user.</source>
        <translation>Elle est vide, ou cet utilisateur n&apos;a pas le droit de la lire.</translation>
    </message>
    <message>
        <source>It is much longer than a signature.</source>
        <translation>Elle est bien plus longue qu&apos;une signature.</translation>
    </message>
    <message>
        <source>It does not have the four lines of a minisign signature.</source>
        <translation>Elle n&apos;a pas les quatre lignes d&apos;une signature minisign.</translation>
    </message>
    <message>
        <source>It does not begin with an untrusted comment.</source>
        <translation>Elle ne commence pas par un commentaire non authentifié.</translation>
    </message>
    <message>
        <source>Its second line is not a signature in base64.</source>
        <translation>Sa deuxième ligne n&apos;est pas une signature en base64.</translation>
    </message>
    <message>
        <source>It was made with an algorithm that is not Ed25519.</source>
        <translation>Elle a été faite avec un algorithme autre qu&apos;Ed25519.</translation>
    </message>
    <message>
        <source>Its third line is not a trusted comment.</source>
        <translation>Sa troisième ligne n&apos;est pas un commentaire authentifié.</translation>
    </message>
    <message>
        <source>Its last line is not the signature of the trusted comment.</source>
        <translation>Sa dernière ligne n&apos;est pas la signature du commentaire authentifié.</translation>
    </message>
    <message>
        <source>Line %2 of the list of revoked keys %1 cannot be understood.</source>
        <translation>La ligne %2 de la liste de clés révoquées %1 est incompréhensible.</translation>
    </message>
    <message>
        <source>Nothing was revoked. Ask whoever made the list for a correct one.</source>
        <translation>Rien n&apos;a été révoqué. Demandez une liste correcte à son auteur.</translation>
    </message>
    <message>
        <source>A line is the id of a key (16 hexadecimal digits), a day (2026-03-01) and a reason.</source>
        <translation>Une ligne se compose de l&apos;ID d&apos;une clé (16 chiffres hexadécimaux), d&apos;un jour (2026-03-01) et d&apos;un motif.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>Le jour %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The list of revoked keys %1 cannot be read.</source>
        <translation>La liste de clés révoquées %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Check the path and your right to read it. A list is at most 1 MB.</source>
        <translation>Vérifiez le chemin et votre droit de lecture. Une liste fait au plus 1 Mo.</translation>
    </message>
    <message>
        <source>The list of revoked keys %1 is not signed.</source>
        <translation>La liste de clés révoquées %1 n&apos;est pas signée.</translation>
    </message>
    <message>
        <source>There is no %1.minisig beside it.</source>
        <translation>Il n&apos;y a pas de %1.minisig à côté.</translation>
    </message>
    <message>
        <source>Sign it with a key that this repository trusts: minisign -Sm FILE.</source>
        <translation>Signez-la avec une clé à laquelle ce référentiel fait confiance&#xa0;: minisign -Sm FILE.</translation>
    </message>
    <message>
        <source>The key %1 that signed it is revoked itself.</source>
        <translation>La clé %1 qui l&apos;a signée est elle-même révoquée.</translation>
    </message>
    <message>
        <source>This repository does not trust the key %1 that signed it.</source>
        <translation>Ce référentiel ne fait pas confiance à la clé %1 qui l&apos;a signée.</translation>
    </message>
    <message>
        <source>The trusted comment of its signature was changed.</source>
        <translation>Le commentaire authentifié de sa signature a été modifié.</translation>
    </message>
    <message>
        <source>It was changed after it was signed with the key %1.</source>
        <translation>Elle a été modifiée après sa signature avec la clé %1.</translation>
    </message>
    <message>
        <source>The list is not UTF-8.</source>
        <translation>La liste n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The first line has to be: %1</source>
        <translation>La première ligne doit être&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list of revoked keys %1 is not accepted.</source>
        <translation>La liste de clés révoquées %1 n&apos;est pas acceptée.</translation>
    </message>
    <message>
        <source>Nothing was revoked. Get the list from its source again, and compare its signer.</source>
        <translation>Rien n&apos;a été révoqué. Récupérez à nouveau la liste à sa source et comparez son signataire.</translation>
    </message>
    <message>
        <source>The signature of %1 cannot be checked.</source>
        <translation>La signature de %1 ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>It is of the old kind, for which the whole package would have to be held in memory; that is done up to 256 MB.</source>
        <translation>Elle est de l&apos;ancien type, pour lequel tout le package devrait tenir en mémoire&#xa0;; cela se fait jusqu&apos;à 256 Mo.</translation>
    </message>
    <message>
        <source>Ask the publisher to sign it again with minisign 0.10 or newer, without the option -l.</source>
        <translation>Demandez à l&apos;éditeur de le signer à nouveau avec minisign 0.10 ou ultérieur, sans l&apos;option -l.</translation>
    </message>
    <message>
        <source>This repository refuses packages without a trusted signature.</source>
        <translation>Ce référentiel refuse les packages sans signature de confiance.</translation>
    </message>
    <message>
        <source>%1 is not signed.</source>
        <translation>%1 n&apos;est pas signé.</translation>
    </message>
    <message>
        <source>Copy its signature (%1.minisig) along with it, or ask the publisher for one.</source>
        <translation>Copiez sa signature (%1.minisig) avec lui, ou demandez-en une à l&apos;éditeur.</translation>
    </message>
    <message>
        <source>%1 is signed with the key %2, which is not trusted here.</source>
        <translation>%1 est signé avec la clé %2, qui n&apos;est pas de confiance ici.</translation>
    </message>
    <message>
        <source>Compare the key with its publisher. If it is the publisher&apos;s, add it: convoyctl key add FILE.</source>
        <translation>Comparez la clé avec l&apos;éditeur. Si c&apos;est la sienne, ajoutez-la&#xa0;: convoyctl key add FILE.</translation>
    </message>
    <message>
        <source>%1 is older than what was imported before.</source>
        <translation>%1 est plus ancien que ce qui a été importé auparavant.</translation>
    </message>
    <message>
        <source>Version %1 of it is known, this is version %2.</source>
        <translation>Sa version %1 est connue, celle-ci est la version %2.</translation>
    </message>
    <message>
        <source>Do not use it. Copy the package and its signature from their source again; if that does not help, ask the publisher.</source>
        <translation>Ne l&apos;utilisez pas. Copiez à nouveau le package et sa signature depuis leur source&#xa0;; si cela ne suffit pas, demandez à l&apos;éditeur.</translation>
    </message>
    <message>
        <source>The signature of %1 does not cover the whole package.</source>
        <translation>La signature de %1 ne couvre pas tout le package.</translation>
    </message>
    <message>
        <source>The signed list of files cannot vouch for %1.</source>
        <translation>La liste de fichiers signée ne peut pas garantir %1.</translation>
    </message>
    <message>
        <source>Ask the publisher to sign the package as an archive. A list of files has to stand above all of them, and knows no links.</source>
        <translation>Demandez à l&apos;éditeur de signer le package sous forme d&apos;archive. Une liste de fichiers doit se trouver au-dessus de tous et ne connaît pas les liens.</translation>
    </message>
    <message>
        <source>%1 is signed with a revoked key.</source>
        <translation>%1 est signé avec une clé révoquée.</translation>
    </message>
    <message>
        <source>The key %1 was revoked on %2: %3</source>
        <translation>La clé %1 a été révoquée le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Ask the publisher for a package that is signed with the key in use now.</source>
        <translation>Demandez à l&apos;éditeur un package signé avec la clé actuellement en usage.</translation>
    </message>
    <message>
        <source>%1 is not what its publisher signed.</source>
        <translation>%1 n&apos;est pas ce que son éditeur a signé.</translation>
    </message>
    <message>
        <source>The signature names the key %1 (%2) and does not fit the content.</source>
        <translation>La signature indique la clé %1 (%2) et ne correspond pas au contenu.</translation>
    </message>
    <message>
        <source>The trusted comment in the signature of %1 was changed.</source>
        <translation>Le commentaire authentifié de la signature de %1 a été modifié.</translation>
    </message>
    <message>
        <source>What is stored about %1 is not what was imported.</source>
        <translation>Ce qui est stocké à propos de %1 n&apos;est pas ce qui a été importé.</translation>
    </message>
    <message>
        <source>The disk has changed it, or another program has: %1</source>
        <translation>Le disque l&apos;a modifié, ou un autre programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key %1 was not added.</source>
        <translation>La clé %1 n&apos;a pas été ajoutée.</translation>
    </message>
    <message>
        <source>It was revoked on %1: %2</source>
        <translation>Elle a été révoquée le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ask the publisher for the key that is used now. A revoked key stays revoked.</source>
        <translation>Demandez à l&apos;éditeur la clé actuellement en usage. Une clé révoquée le reste.</translation>
    </message>
    <message>
        <source>It is trusted already, as: %1</source>
        <translation>Elle est déjà de confiance, sous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another key with the same id is trusted: %1</source>
        <translation>Une autre clé de même ID est de confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare both with their publishers: ids are chosen at random, and one of the two was made to be mistaken for the other.</source>
        <translation>Comparez-les toutes deux avec leurs éditeurs&#xa0;: les ID sont tirés au hasard, et l&apos;une des deux a été faite pour passer pour l&apos;autre.</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Encore aucun rôle</translation>
    </message>
    <message>
        <source>see packages, hosts, runs and deployments</source>
        <translation>voir les packages, hôtes, exécutions et déploiements</translation>
    </message>
    <message>
        <source>import packages</source>
        <translation>importer des packages</translation>
    </message>
    <message>
        <source>replace stored versions</source>
        <translation>remplacer des versions stockées</translation>
    </message>
    <message>
        <source>copy packages to tenants</source>
        <translation>copier des packages vers des locataires</translation>
    </message>
    <message>
        <source>install packages and keep hosts</source>
        <translation>installer des packages et gérer les hôtes</translation>
    </message>
    <message>
        <source>save copies of packages</source>
        <translation>enregistrer des copies de packages</translation>
    </message>
    <message>
        <source>edit nicknames, descriptions and groups</source>
        <translation>modifier les surnoms, descriptions et groupes</translation>
    </message>
    <message>
        <source>delete packages</source>
        <translation>supprimer des packages</translation>
    </message>
    <message>
        <source>administer tenants, operators, the audit trail and backups</source>
        <translation>administrer les locataires, les opérateurs, la piste d&apos;audit et les sauvegardes</translation>
    </message>
    <message>
        <source>Whoever has it may</source>
        <translation>Qui l&apos;a peut</translation>
    </message>
    <message>
        <source>%1 (has it already)</source>
        <translation>%1 (l&apos;a déjà)</translation>
    </message>
    <message>
        <source>%1 (not granted to you)</source>
        <translation>%1 (ne vous est pas accordé)</translation>
    </message>
    <message>
        <source>Copying from the medium: %1 %</source>
        <translation>Copie depuis le support&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Failed while copying from the medium</source>
        <translation>Échec lors de la copie depuis le support</translation>
    </message>
    <message>
        <source>Checking: %1 %</source>
        <translation>Vérification&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Failed while checking</source>
        <translation>Échec lors de la vérification</translation>
    </message>
    <message>
        <source>Storing: %1 %</source>
        <translation>Stockage&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Failed while storing</source>
        <translation>Échec lors du stockage</translation>
    </message>
    <message>
        <source>Completing: %1 %</source>
        <translation>Finalisation&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Failed while completing</source>
        <translation>Échec lors de la finalisation</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Look for newer media. If the older version is wanted, give a reason (on the command line: --allow-older REASON).</source>
        <translation>Cherchez un support plus récent. Si la version antérieure est voulue, indiquez une raison (en ligne de commande&#xa0;: --allow-older RAISON).</translation>
    </message>
    <message>
        <source>%1 is not on this computer. Its packages are copied to %2 before they are imported, because setup programs, .NET applications above all, trust only a local source. That takes as much room there as they have; the copies are removed at the end.</source>
        <translation>%1 ne se trouve pas sur cet ordinateur. Ses packages sont copiés dans %2 avant d&apos;être importés, car les programmes d&apos;installation, surtout les applications .NET, ne font confiance qu&apos;à une source locale. Cela y prend autant de place qu&apos;eux&#xa0;; les copies sont supprimées à la fin.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>There is no application object.</source>
        <translation>Il n&apos;y a aucun objet Application.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2: object of %3 %4</source>
        <translation>%1 sur %2&#xa0;: objet de %3 %4</translation>
    </message>
    <message>
        <source>These are records of Convoy&apos;s own; no Configuration Server is asked or told.</source>
        <translation>Ce sont des enregistrements de Convoy lui-même&#xa0;; aucun Configuration Server n&apos;est interrogé ni informé.</translation>
    </message>
    <message>
        <source>“%1” does not look like KEY=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas la forme KEY=VALUE.</translation>
    </message>
    <message>
        <source>The application object %1 was deleted.</source>
        <translation>L&apos;objet Application %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Keys: name tenant primaryserver backupserver timeout autorestart commandlinearguments commandline state shutdowntimeout attempts redundancytype isprimary startuptimeout port.ID connection.SERVER option.SECTION.KEY annex.SECTION.KEY permission.WHO. An empty value takes one away.</source>
        <translation>Clés&#xa0;: name tenant primaryserver backupserver timeout autorestart commandlinearguments commandline state shutdowntimeout attempts redundancytype isprimary startuptimeout port.ID connection.SERVER option.SECTION.KEY annex.SECTION.KEY permission.WHO. Une valeur vide la retire.</translation>
    </message>
    <message>
        <source>Show the application objects of hosts.</source>
        <translation>Afficher les objets Application des hôtes.</translation>
    </message>
    <message>
        <source>Show every value of an application object, and its history.</source>
        <translation>Afficher chaque valeur d&apos;un objet Application, et son historique.</translation>
    </message>
    <message>
        <source>Change values of an application object.</source>
        <translation>Modifier des valeurs d&apos;un objet Application.</translation>
    </message>
    <message>
        <source>Record an application object that no deployment has made.</source>
        <translation>Enregistrer un objet Application qu&apos;aucun déploiement n&apos;a créé.</translation>
    </message>
    <message>
        <source>Delete the record of an application object.</source>
        <translation>Supprimer l&apos;enregistrement d&apos;un objet Application.</translation>
    </message>
    <message>
        <source>Made on %1 by %2 with Convoy %3.</source>
        <translation>Créé le %1 par %2 avec Convoy %3.</translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <translation>Hôtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved plans: %1</source>
        <translation>Plans enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Solution definitions: %1</source>
        <translation>Définitions de solutions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written: %1 of %2</source>
        <translation>Écrits&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The bundle was written to %1 (%2).</source>
        <translation>Le lot a été écrit dans %1 (%2).</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Package %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Hôte %1</translation>
    </message>
    <message>
        <source>Saved plan %1</source>
        <translation>Plan enregistré %1</translation>
    </message>
    <message>
        <source>Solution definition %1</source>
        <translation>Définition de solution %1</translation>
    </message>
    <message>
        <source>Trusted key %1</source>
        <translation>Clé de confiance %1</translation>
    </message>
    <message>
        <source>Revoked key %1</source>
        <translation>Clé révoquée %1</translation>
    </message>
    <message>
        <source>Policy for unsigned packages</source>
        <translation>Règle pour les packages non signés</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Stocké&#xa0;: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Déjà ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verifying %1: %2 of %3</source>
        <translation>Vérification de %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Write packages, hosts, plans and keys into one file, to be imported where there is no network.</source>
        <translation>Écrire packages, hôtes, plans et clés dans un seul fichier, à importer là où il n&apos;y a pas de réseau.</translation>
    </message>
    <message>
        <source>--all takes every package and every host but this computer. Passwords and private keys are never in a bundle.</source>
        <translation>--all prend chaque package et chaque hôte sauf cet ordinateur. Mots de passe et clés privées ne sont jamais dans un lot.</translation>
    </message>
    <message>
        <source>Verify a bundle and store what it holds.</source>
        <translation>Vérifier un lot et stocker ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>A signature is looked for beside it, as FILE.minisig. Keys of a bundle that no trusted key has signed are taken with --keys alone. With --dry-run nothing is stored.</source>
        <translation>Une signature est cherchée à côté, sous FILE.minisig. Les clés d&apos;un lot qu&apos;aucune clé de confiance n&apos;a signé ne sont prises qu&apos;avec --keys. Avec --dry-run rien n&apos;est stocké.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are imported.</source>
        <translation>
            <numerusform>%n fait est importé.</numerusform>
            <numerusform>%n faits sont importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sets no fact that fits here.</source>
        <translation>«&#xa0;%1&#xa0;» ne donne aucun fait qui convienne ici.</translation>
    </message>
    <message>
        <source>Write NAME=VALUE, each fact once; list the facts with: convoyctl facts list</source>
        <translation>Écrivez NAME=VALUE, chaque fait une fois&#xa0;; la liste des faits&#xa0;: convoyctl facts list</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Corrigez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Nothing is known of the organisation yet.</source>
        <translation>On ne sait encore rien de l&apos;organisation.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas connu ici. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>List the facts that can be known, with type and meaning.</source>
        <translation>Lister les faits que l&apos;on peut connaître, avec type et signification.</translation>
    </message>
    <message>
        <source>Read facts from a JSON or CSV file; all of them or none.</source>
        <translation>Lire des faits d&apos;un fichier JSON ou CSV&#xa0;; tous ou aucun.</translation>
    </message>
    <message>
        <source>Say what is so on a host; NAME= takes it back.</source>
        <translation>Dire ce qui vaut pour un hôte&#xa0;; NAME= le retire.</translation>
    </message>
    <message>
        <source>Say or show what is so in the organisation, for accounts and media.</source>
        <translation>Dire ou montrer ce qui vaut pour l&apos;organisation, les comptes et les supports.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” (%4) is used instead of “%5” (%6).</source>
        <translation>%1, %2&#xa0;: «&#xa0;%3&#xa0;» (%4) est utilisé au lieu de «&#xa0;%5&#xa0;» (%6).</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Support until</source>
        <translation>Support jusqu&apos;au</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>List the operating systems of the catalogue, in order of succession.</source>
        <translation>Lister les systèmes d&apos;exploitation du catalogue, par ordre de succession.</translation>
    </message>
    <message>
        <source>Show what the catalogue knows of one operating system.</source>
        <translation>Montrer ce que le catalogue sait d&apos;un système d&apos;exploitation.</translation>
    </message>
    <message>
        <source>Use another, newer catalogue of operating systems.</source>
        <translation>Utiliser un autre catalogue de systèmes d&apos;exploitation, plus récent.</translation>
    </message>
    <message>
        <source>Write the catalogue of operating systems to a file.</source>
        <translation>Écrire le catalogue de systèmes d&apos;exploitation dans un fichier.</translation>
    </message>
    <message>
        <source>Catalogue of %1, imported.</source>
        <translation>Catalogue du %1, importé.</translation>
    </message>
    <message>
        <source>Catalogue of %1, built in.</source>
        <translation>Catalogue du %1, intégré.</translation>
    </message>
    <message>
        <source>The catalogue has no operating system “%1”.</source>
        <translation>Le catalogue n&apos;a pas de système d&apos;exploitation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>List them with: convoyctl os list</source>
        <translation>Listez-les avec&#xa0;: convoyctl os list</translation>
    </message>
    <message>
        <source>Did you mean one of these? %1</source>
        <translation>Vouliez-vous dire l&apos;un de ceux-ci&#xa0;? %1</translation>
    </message>
    <message>
        <source>“%1” is no day; days are written 2026-11-20.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un jour&#xa0;; les jours s&apos;écrivent 2026-11-20.</translation>
    </message>
    <message>
        <source>Say something of the system: its build, for example, or its name.</source>
        <translation>Dites quelque chose du système&#xa0;: son build, par exemple, ou son nom.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>C&apos;est %1.</translation>
    </message>
    <message>
        <source>This may be one of: %1. These would tell: %2.</source>
        <translation>Ce peut être l&apos;un de&#xa0;: %1. Ceci le dirait&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is newer than the catalogue, whose last is %1.</source>
        <translation>C&apos;est plus récent que le catalogue, dont le dernier est %1.</translation>
    </message>
    <message>
        <source>This is a client, not a server: no target.</source>
        <translation>C&apos;est un client, pas un serveur&#xa0;: ce n&apos;est pas une cible.</translation>
    </message>
    <message>
        <source>This system is not known.</source>
        <translation>Ce système n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>This system is not known; beside it are: %1.</source>
        <translation>Ce système n&apos;est pas connu&#xa0;; à côté se trouvent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1 le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The catalogue is not sure of this date.</source>
        <translation>Le catalogue n&apos;est pas sûr de cette date.</translation>
    </message>
    <message>
        <source>“%1” is no number of cores.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre de cœurs.</translation>
    </message>
    <message>
        <source>“%1” is no edition with core licences. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une édition à licences par cœur. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The least for a server, 16, decided.</source>
        <translation>Le minimum par serveur, 16, a décidé.</translation>
    </message>
    <message>
        <source>The least for a processor, 8, decided.</source>
        <translation>Le minimum par processeur, 8, a décidé.</translation>
    </message>
    <message>
        <source>The number of cores decided.</source>
        <translation>Le nombre de cœurs a décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%n core licence(s) cover the server once.</source>
        <translation>
            <numerusform>%n licence de cœur couvre le serveur une fois.</numerusform>
            <numerusform>%n licences de cœur couvrent le serveur une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core licence(s) are needed in all.</source>
        <translation>
            <numerusform>Il faut en tout %n licence de cœur.</numerusform>
            <numerusform>Il faut en tout %n licences de cœur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n pack(s) of two.</source>
        <translation>
            <numerusform>Soit %n lot de deux.</numerusform>
            <numerusform>Soit %n lots de deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell an operating system by what is known of it.</source>
        <translation>Reconnaître un système d&apos;exploitation à ce que l&apos;on en sait.</translation>
    </message>
    <message>
        <source>Say how an operating system is supported on a day.</source>
        <translation>Dire comment un système d&apos;exploitation est pris en charge un jour donné.</translation>
    </message>
    <message>
        <source>Count the core licences that a server needs.</source>
        <translation>Compter les licences de cœur qu&apos;il faut à un serveur.</translation>
    </message>
    <message>
        <source>Delete old versions of packages, after a preview.</source>
        <translation>Supprimer les anciennes versions des packages, après un aperçu.</translation>
    </message>
    <message>
        <source>What stands on a host, or what one could be rolled back to, stays unless --force is given.</source>
        <translation>Ce qui se trouve sur un hôte, ou à quoi un hôte pourrait être ramené, reste sauf avec --force.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) to delete, %1.</source>
        <translation>
            <numerusform>%n package à supprimer, %1.</numerusform>
            <numerusform>%n packages à supprimer, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n package(s) from the repository?</source>
        <translation>
            <numerusform>Supprimer %n package du référentiel&#xa0;?</numerusform>
            <numerusform>Supprimer %n packages du référentiel&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1 of %2</source>
        <translation>Supprimés&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) deleted, %1.</source>
        <translation>
            <numerusform>%n package supprimé, %1.</numerusform>
            <numerusform>%n packages supprimés, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>comme enregistré</translation>
    </message>
    <message>
        <source>not found there</source>
        <translation>introuvable sur place</translation>
    </message>
    <message>
        <source>version %1 was found</source>
        <translation>la version %1 a été trouvée</translation>
    </message>
    <message>
        <source>“%1” is not the number of a deployment.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le numéro d&apos;un déploiement.</translation>
    </message>
    <message>
        <source>Upgrade to</source>
        <translation>Mise à niveau vers</translation>
    </message>
    <message>
        <source>Roll back to</source>
        <translation>Restaurable vers</translation>
    </message>
    <message>
        <source>Look on the hosts whether what was deployed still stands there.</source>
        <translation>Regarder sur les hôtes si ce qui a été déployé s&apos;y trouve encore.</translation>
    </message>
    <message>
        <source>Show what was done for a deployment, each action as it ended.</source>
        <translation>Montrer ce qui a été fait pour un déploiement, chaque action telle qu&apos;elle s&apos;est terminée.</translation>
    </message>
    <message>
        <source>The package asks nothing, so “%1” is no question of it.</source>
        <translation>Le package ne demande rien, donc «&#xa0;%1&#xa0;» n&apos;est pas une de ses questions.</translation>
    </message>
    <message>
        <source>The package has no question “%1”. There are: %2.</source>
        <translation>Le package n&apos;a pas de question «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Bring the hosts of a run back to what stood there before it.</source>
        <translation>Ramener les hôtes d&apos;une exécution à ce qui s&apos;y trouvait avant elle.</translation>
    </message>
    <message>
        <source>This is a run of its own. Where a package cannot be undone nothing is begun, and the reason is told.</source>
        <translation>C&apos;est une exécution à part entière. Là où un package ne peut pas être annulé, rien n&apos;est commencé et la raison est donnée.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message numerus="yes">
        <source>The definition %1 is sound: %n rule(s).</source>
        <translation>
            <numerusform>La définition %1 est correcte&#xa0;: %n règle.</numerusform>
            <numerusform>La définition %1 est correcte&#xa0;: %n règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The solution %1 was imported.</source>
        <translation>La solution %1 a été importée.</translation>
    </message>
    <message>
        <source>List the solution definitions.</source>
        <translation>Lister les définitions de solutions.</translation>
    </message>
    <message>
        <source>Show the rules, facts and order of a solution.</source>
        <translation>Montrer les règles, les faits et l’ordre d’une solution.</translation>
    </message>
    <message>
        <source>Check a definition that you write, and name the line that is wrong.</source>
        <translation>Contrôler une définition que vous écrivez et indiquer la ligne fautive.</translation>
    </message>
    <message>
        <source>Check a definition and add it to the solutions.</source>
        <translation>Contrôler une définition et l’ajouter aux solutions.</translation>
    </message>
    <message>
        <source>A fact file knows no groups of hosts.</source>
        <translation>Un fichier de faits ne connaît pas de groupes d’hôtes.</translation>
    </message>
    <message>
        <source>No host has this role or site.</source>
        <translation>Aucun hôte n’a ce rôle ou ce site.</translation>
    </message>
    <message>
        <source>“%1” is not of the form %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme %2.</translation>
    </message>
    <message>
        <source>The solution has no rule “%1”.</source>
        <translation>La solution n’a pas de règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be waived.</source>
        <translation>On ne peut pas déroger à la règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The rule “%1” need not be acknowledged.</source>
        <translation>La règle «&#xa0;%1&#xa0;» n’a pas à être confirmée.</translation>
    </message>
    <message>
        <source>The solution %1 cannot be rolled back.</source>
        <translation>La solution %1 ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The option %1 does not go with --solution.</source>
        <translation>L’option %1 ne va pas avec --solution.</translation>
    </message>
    <message>
        <source>Trusted and revoked keys, and the policy for unsigned packages, too.</source>
        <translation>Aussi les clés de confiance et révoquées, et la règle pour les packages non signés.</translation>
    </message>
    <message>
        <source>Where plans and solution definitions go; beside the repository if not given.</source>
        <translation>Où vont les plans et les définitions de solutions&#xa0;; à côté du référentiel sans indication.</translation>
    </message>
    <message>
        <source>How many newest versions of each package stay; 3 if not given.</source>
        <translation>Combien des versions les plus récentes de chaque package restent&#xa0;; 3 sans indication.</translation>
    </message>
    <message>
        <source>Only what was imported or edited last more than this many days ago.</source>
        <translation>Seulement ce qui a été importé ou modifié pour la dernière fois il y a plus de ce nombre de jours.</translation>
    </message>
    <message>
        <source>Take the facts of a solution from this file; connect to no host.</source>
        <translation>Prendre les faits d’une solution dans ce fichier&#xa0;; ne se connecter à aucun hôte.</translation>
    </message>
    <message>
        <source>Do a host in another stage of the solution&apos;s plan.</source>
        <translation>Traiter un hôte dans une autre phase du plan de la solution.</translation>
    </message>
    <message>
        <source>Version of the Windows NT kernel.</source>
        <translation>Version du noyau Windows NT.</translation>
    </message>
    <message>
        <source>Build number of Windows.</source>
        <translation>Numéro de build de Windows.</translation>
    </message>
    <message>
        <source>Revision of the build (UBR).</source>
        <translation>Révision du build (UBR).</translation>
    </message>
    <message>
        <source>EditionID of the registry; for licences standard or datacenter.</source>
        <translation>EditionID du registre&#xa0;; pour les licences standard ou datacenter.</translation>
    </message>
    <message>
        <source>InstallationType of the registry, for example Server Core.</source>
        <translation>InstallationType du registre, par exemple Server Core.</translation>
    </message>
    <message>
        <source>ProductType of the registry: WinNT, ServerNT or LanmanNT.</source>
        <translation>ProductType du registre&#xa0;: WinNT, ServerNT ou LanmanNT.</translation>
    </message>
    <message>
        <source>Number of the service pack, 0 for none.</source>
        <translation>Numéro du service pack, 0 s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Architecture of the processor.</source>
        <translation>Architecture du processeur.</translation>
    </message>
    <message>
        <source>Name of the product, as the system says it.</source>
        <translation>Nom du produit, tel que le système le donne.</translation>
    </message>
    <message>
        <source>DisplayVersion, or the old ReleaseId, of the registry.</source>
        <translation>DisplayVersion, ou l&apos;ancien ReleaseId, du registre.</translation>
    </message>
    <message>
        <source>ID in /etc/os-release of a Linux host.</source>
        <translation>ID dans /etc/os-release d&apos;un hôte Linux.</translation>
    </message>
    <message>
        <source>VERSION_ID in /etc/os-release of a Linux host.</source>
        <translation>VERSION_ID dans /etc/os-release d&apos;un hôte Linux.</translation>
    </message>
    <message>
        <source>What is asked of the system: gui, console, wow64, windows-installer, hyper-v, …</source>
        <translation>Ce qui est demandé au système&#xa0;: gui, console, wow64, windows-installer, hyper-v, …</translation>
    </message>
    <message>
        <source>The day to be judged, 2026-11-20; today if not given.</source>
        <translation>Le jour à juger, 2026-11-20&#xa0;; aujourd&apos;hui si rien n&apos;est donné.</translation>
    </message>
    <message>
        <source>The host is enrolled in extended security updates.</source>
        <translation>L&apos;hôte est inscrit aux mises à jour de sécurité étendues.</translation>
    </message>
    <message>
        <source>Physical cores of each processor: 8,8.</source>
        <translation>Cœurs physiques de chaque processeur&#xa0;: 8,8.</translation>
    </message>
    <message>
        <source>Virtual machines on the server.</source>
        <translation>Machines virtuelles sur le serveur.</translation>
    </message>
    <message>
        <source>There is no application object %1 here.</source>
        <translation>Il n&apos;y a pas d&apos;objet Application %1 ici.</translation>
    </message>
    <message>
        <source>See the list of application objects for those that are there.</source>
        <translation>Voir dans la liste des objets Application ceux qui existent.</translation>
    </message>
    <message>
        <source>The application object %1 of %2 is not there any more.</source>
        <translation>L&apos;objet Application %1 de %2 n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Somebody has deleted it meanwhile.</source>
        <translation>Quelqu&apos;un l&apos;a supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Plan again: the object is then made anew.</source>
        <translation>Planifiez de nouveau&#xa0;: l&apos;objet est alors recréé.</translation>
    </message>
    <message>
        <source>The application object %1 of %2 was changed meanwhile.</source>
        <translation>L&apos;objet Application %1 de %2 a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>What you would have saved is based on values that have gone.</source>
        <translation>Ce que vous auriez enregistré repose sur des valeurs qui n&apos;existent plus.</translation>
    </message>
    <message>
        <source>Look at its values as they are now, then change them.</source>
        <translation>Regardez ses valeurs telles qu&apos;elles sont maintenant, puis modifiez-les.</translation>
    </message>
    <message>
        <source>There is an application object %1 on %2 already.</source>
        <translation>Il y a déjà un objet Application %1 sur %2.</translation>
    </message>
    <message>
        <source>The names of the objects of a host differ.</source>
        <translation>Les noms des objets d&apos;un hôte sont différents.</translation>
    </message>
    <message>
        <source>Several hosts have an application object %1.</source>
        <translation>Plusieurs hôtes ont un objet Application %1.</translation>
    </message>
    <message>
        <source>It stands on: %1.</source>
        <translation>Il se trouve sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the host too: %1</source>
        <translation>Indiquez aussi l&apos;hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use on %2.</source>
        <translation>Le port %1 est utilisé sur %2.</translation>
    </message>
    <message>
        <source>The application object %1 has it.</source>
        <translation>C&apos;est l&apos;objet Application %1 qui l&apos;a.</translation>
    </message>
    <message>
        <source>Choose another port, or change the port of %1.</source>
        <translation>Choisissez un autre port, ou changez le port de %1.</translation>
    </message>
    <message>
        <source>The application object %1 of %2 belongs to another package.</source>
        <translation>L&apos;objet Application %1 de %2 appartient à un autre package.</translation>
    </message>
    <message>
        <source>It is the object of %1, not of %2.</source>
        <translation>C&apos;est l&apos;objet de %1, pas de %2.</translation>
    </message>
    <message>
        <source>Choose another name for the application object.</source>
        <translation>Choisissez un autre nom pour l&apos;objet Application.</translation>
    </message>
    <message>
        <source>There is no value “%1” of an application object.</source>
        <translation>Un objet Application n&apos;a pas de valeur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être la valeur de %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the value.</source>
        <translation>Rien n&apos;a été modifié. Corrigez la valeur.</translation>
    </message>
    <message>
        <source>It is a choice between: %1.</source>
        <translation>C&apos;est un choix entre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is a whole number from 0 to %1.</source>
        <translation>C&apos;est un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>An object needs a name, without “@” in it.</source>
        <translation>Un objet a besoin d&apos;un nom, sans «&#xa0;@&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 is refused, line %2.</source>
        <translation>Le fichier %1 est refusé, ligne %2.</translation>
    </message>
    <message>
        <source>Correct the line and read the file again.</source>
        <translation>Corrigez la ligne et relisez le fichier.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; must be %2.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or empty.</source>
        <translation>«&#xa0;%1&#xa0;» manque ou est vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known as &quot;%2&quot;; it may be one of: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas connu comme «&#xa0;%2&#xa0;»&#xa0;; ce peut être&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, not below %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier, au moins %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; dates are written 2016-10-12.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date&#xa0;; les dates s&apos;écrivent 2016-10-12.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>Take it out, or correct its spelling.</source>
        <translation>Retirez-le, ou corrigez son orthographe.</translation>
    </message>
    <message>
        <source>It is not valid JSON: %1.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object, in braces.</source>
        <translation>Le fichier doit contenir un objet JSON, entre accolades.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Il est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>%1 stands there twice; which one is meant is not clear.</source>
        <translation>%1 s&apos;y trouve deux fois&#xa0;; on ne sait pas lequel compte.</translation>
    </message>
    <message>
        <source>%1, as it is installed, has no graphical shell; nothing can open a window there.</source>
        <translation>%1, tel qu&apos;il est installé, n&apos;a pas d&apos;interface graphique&#xa0;; rien ne peut y ouvrir de fenêtre.</translation>
    </message>
    <message>
        <source>%1, as it is installed, runs no 32-bit programs (no WoW64).</source>
        <translation>%1, tel qu&apos;il est installé, n&apos;exécute pas de programmes 32 bits (pas de WoW64).</translation>
    </message>
    <message>
        <source>%1, as it is installed, has no Windows Installer; MSI and MSP packages cannot be installed.</source>
        <translation>%1, tel qu&apos;il est installé, n&apos;a pas Windows Installer&#xa0;; les packages MSI et MSP ne peuvent pas être installés.</translation>
    </message>
    <message>
        <source>Nobody can log in to %1 at its console, as it is installed, nor by Remote Desktop.</source>
        <translation>Personne ne peut ouvrir de session sur la console de %1, tel qu&apos;il est installé, ni par le Bureau à distance.</translation>
    </message>
    <message>
        <source>%1, as it is installed, has no %2.</source>
        <translation>%1, tel qu&apos;il est installé, n&apos;a pas %2.</translation>
    </message>
    <message>
        <source>%1 is not available on %2; it came with %3.</source>
        <translation>%1 n&apos;est pas disponible sur %2&#xa0;; il est arrivé avec %3.</translation>
    </message>
    <message>
        <source>%1 came to %2 with service pack %3.</source>
        <translation>%1 est arrivé dans %2 avec le service pack %3.</translation>
    </message>
    <message>
        <source>%1 does not run on this architecture.</source>
        <translation>%1 ne fonctionne pas sur cette architecture.</translation>
    </message>
    <message>
        <source>The edition %1 has no %2.</source>
        <translation>L&apos;édition %1 n&apos;a pas %2.</translation>
    </message>
    <message>
        <source>%1 is optional: whether it is switched on has to be asked of the host.</source>
        <translation>%1 est facultatif&#xa0;: il faut demander à l&apos;hôte s&apos;il est activé.</translation>
    </message>
    <message>
        <source>%1 cannot be installed that way there.</source>
        <translation>%1 ne peut pas y être installé de cette façon.</translation>
    </message>
    <message>
        <source>Support of this installation option of %1 ended on %2.</source>
        <translation>Le support de cette option d&apos;installation de %1 a pris fin le %2.</translation>
    </message>
    <message>
        <source>%1 is software of its own (%2): whether it is there has to be asked of the host.</source>
        <translation>%1 est un logiciel à part (%2)&#xa0;: il faut demander à l&apos;hôte s&apos;il est là.</translation>
    </message>
    <message>
        <source>%1 is a preview that expired on %2.</source>
        <translation>%1 est une préversion qui a expiré le %2.</translation>
    </message>
    <message>
        <source>%1 is a preview; the operator allows test systems.</source>
        <translation>%1 est une préversion&#xa0;; l&apos;opérateur autorise les systèmes de test.</translation>
    </message>
    <message>
        <source>%1 is a preview, which is no target unless test systems are allowed.</source>
        <translation>%1 est une préversion, qui n&apos;est pas une cible sauf si les systèmes de test sont autorisés.</translation>
    </message>
    <message>
        <source>%1 is not up to date; the newest update that the catalogue knows is %2.</source>
        <translation>%1 n&apos;est pas à jour&#xa0;; la mise à jour la plus récente que le catalogue connaisse est %2.</translation>
    </message>
    <message>
        <source>Support of %1 ended on %2.</source>
        <translation>Le support de %1 a pris fin le %2.</translation>
    </message>
    <message>
        <source>%1 gets security updates only, until %2.</source>
        <translation>%1 ne reçoit que des mises à jour de sécurité, jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>%1 is a processor of the platform %2, for which %3 does not exist.</source>
        <translation>%1 est un processeur de la plateforme %2, pour laquelle %3 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Builds of %1 for %2 never left the maker&apos;s house.</source>
        <translation>Les builds de %1 pour %2 ne sont jamais sortis de chez l&apos;éditeur.</translation>
    </message>
    <message>
        <source>%1 does not exist for this architecture.</source>
        <translation>%1 n&apos;existe pas pour cette architecture.</translation>
    </message>
    <message>
        <source>The host runs an evaluation copy, which is not for production.</source>
        <translation>L&apos;hôte utilise une copie d&apos;évaluation, qui n&apos;est pas destinée à la production.</translation>
    </message>
    <message>
        <source>This installation option takes Software Assurance, or one of the clouds %1.</source>
        <translation>Cette option d&apos;installation exige la Software Assurance, ou l&apos;un des clouds %1.</translation>
    </message>
    <message>
        <source>A preview cannot be upgraded in place; %2 takes a clean installation.</source>
        <translation>Une préversion ne peut pas être mise à niveau sur place&#xa0;; %2 exige une installation propre.</translation>
    </message>
    <message>
        <source>%2 belongs to another channel and takes a clean installation.</source>
        <translation>%2 appartient à un autre canal et exige une installation propre.</translation>
    </message>
    <message>
        <source>%1 cannot be upgraded in place to %2.</source>
        <translation>%1 ne peut pas être mis à niveau sur place vers %2.</translation>
    </message>
    <message>
        <source>There is no way to Nano Server but a new installation.</source>
        <translation>On n&apos;arrive à Nano Server que par une nouvelle installation.</translation>
    </message>
    <message>
        <source>An upgrade does not change between Server Core and the graphical installation.</source>
        <translation>Une mise à niveau ne fait pas passer de Server Core à l&apos;installation graphique ni l&apos;inverse.</translation>
    </message>
    <message>
        <source>An upgrade does not change the architecture.</source>
        <translation>Une mise à niveau ne change pas l&apos;architecture.</translation>
    </message>
    <message>
        <source>An upgrade to an evaluation copy is not supported.</source>
        <translation>La mise à niveau vers une copie d&apos;évaluation n&apos;est pas prise en charge.</translation>
    </message>
    <message>
        <source>Datacenter can only become Datacenter.</source>
        <translation>Datacenter ne peut devenir que Datacenter.</translation>
    </message>
    <message>
        <source>Licences of %1 are counted by %2, those of %3 by %4.</source>
        <translation>Les licences de %1 se comptent par %2, celles de %3 par %4.</translation>
    </message>
    <message>
        <source>The product name does not fit the build, which is that of %1.</source>
        <translation>Le nom du produit ne correspond pas au build, qui est celui de %1.</translation>
    </message>
    <message>
        <source>The display version does not fit the build, which is that of %1.</source>
        <translation>La version affichée ne correspond pas au build, qui est celui de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be installed that way on a host.</source>
        <translation>%1 ne peut pas être installé de cette façon sur un hôte.</translation>
    </message>
    <message>
        <source>The build belongs to another version.</source>
        <translation>Le build appartient à une autre version.</translation>
    </message>
    <message>
        <source>The licences cannot be counted.</source>
        <translation>Les licences ne peuvent pas être comptées.</translation>
    </message>
    <message>
        <source>Name the physical cores of each processor, for example 8,8, and the virtual machines.</source>
        <translation>Indiquez les cœurs physiques de chaque processeur, par exemple 8,8, et les machines virtuelles.</translation>
    </message>
    <message>
        <source>A server has between 1 and %1 processors.</source>
        <translation>Un serveur a de 1 à %1 processeurs.</translation>
    </message>
    <message>
        <source>A processor has between 1 and %1 cores, not %2.</source>
        <translation>Un processeur a de 1 à %1 cœurs, pas %2.</translation>
    </message>
    <message>
        <source>There can be between 0 and %1 virtual machines.</source>
        <translation>Il peut y avoir de 0 à %1 machines virtuelles.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation>En production</translation>
    </message>
    <message>
        <source>Newest update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Updates by</source>
        <translation>Mises à jour par</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Vient après</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi de</translation>
    </message>
    <message>
        <source>Upgrades in place to</source>
        <translation>Mise à niveau sur place vers</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En doute</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>pas encore sorti</translation>
    </message>
    <message>
        <source>released</source>
        <translation>sorti</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>préversion</translation>
    </message>
    <message>
        <source>mainstream support</source>
        <translation>support standard</translation>
    </message>
    <message>
        <source>extended support</source>
        <translation>support étendu</translation>
    </message>
    <message>
        <source>extended security updates</source>
        <translation>mises à jour de sécurité étendues</translation>
    </message>
    <message>
        <source>support ended</source>
        <translation>support terminé</translation>
    </message>
    <message>
        <source>The end of support is not known.</source>
        <translation>La fin du support n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Support ended on %1.</source>
        <translation>Le support a pris fin le %1.</translation>
    </message>
    <message numerus="yes">
        <source>Support will end on %1: %n day(s) left.</source>
        <translation>
            <numerusform>Le support prendra fin le %1&#xa0;: il reste %n jour.</numerusform>
            <numerusform>Le support prendra fin le %1&#xa0;: il reste %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Vérifiez le dossier, ses droits et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>The operating-system catalogue %1 is refused.</source>
        <translation>Le catalogue de systèmes d&apos;exploitation %1 est refusé.</translation>
    </message>
    <message>
        <source>It is of %1; the one in use is newer, of %2.</source>
        <translation>Il est du %1&#xa0;; celui qui est utilisé est plus récent, du %2.</translation>
    </message>
    <message>
        <source>Give it a later &quot;date&quot; if it is the better one.</source>
        <translation>Donnez-lui une «&#xa0;date&#xa0;» plus récente si c&apos;est le meilleur.</translation>
    </message>
    <message>
        <source>Its &quot;format&quot; is not &quot;convoy-operating-systems&quot;.</source>
        <translation>Son «&#xa0;format&#xa0;» n&apos;est pas «&#xa0;convoy-operating-systems&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a file written by: convoyctl os export FILE.</source>
        <translation>Choisissez un fichier écrit par&#xa0;: convoyctl os export FILE.</translation>
    </message>
    <message>
        <source>Its format has version %1; this program reads version %2.</source>
        <translation>Son format est en version %1&#xa0;; ce programme lit la version %2.</translation>
    </message>
    <message>
        <source>Use a file, or a release of Convoy, that fits the other.</source>
        <translation>Utilisez un fichier et une version de Convoy qui vont ensemble.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Il dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The id %1 stands there twice.</source>
        <translation>L&apos;id %1 s&apos;y trouve deux fois.</translation>
    </message>
    <message>
        <source>Give each system an id of its own.</source>
        <translation>Donnez à chaque système un id qui lui est propre.</translation>
    </message>
    <message>
        <source>%1 has neither &quot;rtm&quot; nor &quot;ga&quot;.</source>
        <translation>%1 n&apos;a ni «&#xa0;rtm&#xa0;» ni «&#xa0;ga&#xa0;».</translation>
    </message>
    <message>
        <source>Write the day from which it could be had.</source>
        <translation>Écrivez le jour à partir duquel il était disponible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is earlier than &quot;%3&quot; (%4).</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est antérieur à «&#xa0;%3&#xa0;» (%4).</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrigez l&apos;une des deux dates.</translation>
    </message>
    <message>
        <source>The page named there does not say %1.</source>
        <translation>La page citée là ne dit pas %1.</translation>
    </message>
    <message>
        <source>Make page, build, day and KB number the same.</source>
        <translation>Accordez la page, le build, le jour et le numéro KB.</translation>
    </message>
    <message>
        <source>%1 names %2, which is not in the file.</source>
        <translation>%1 cite %2, qui n&apos;est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Add that system, or take the link out.</source>
        <translation>Ajoutez ce système, ou retirez le lien.</translation>
    </message>
    <message>
        <source>%1 names %2 (%3), but %2 does not name %1 the same way.</source>
        <translation>%1 cite %2 (%3), mais %2 ne cite pas %1 de la même façon.</translation>
    </message>
    <message>
        <source>Write the link at both systems, with the same kind.</source>
        <translation>Écrivez le lien dans les deux systèmes, du même genre.</translation>
    </message>
    <message>
        <source>%1 comes after %2, but its day or its build is lower.</source>
        <translation>%1 vient après %2, mais son jour ou son build est antérieur.</translation>
    </message>
    <message>
        <source>Correct days and builds, or turn the link around.</source>
        <translation>Corrigez les jours et les builds, ou inversez le lien.</translation>
    </message>
    <message>
        <source>The successors of %1 lead back to it.</source>
        <translation>Les successeurs de %1 y ramènent.</translation>
    </message>
    <message>
        <source>Take out the link that closes the circle.</source>
        <translation>Retirez le lien qui ferme le cercle.</translation>
    </message>
    <message>
        <source>%1 is no system of this file.</source>
        <translation>%1 n&apos;est pas un système de ce fichier.</translation>
    </message>
    <message>
        <source>Add that system, or correct the id.</source>
        <translation>Ajoutez ce système, ou corrigez l&apos;id.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The column %1 stands there twice.</source>
        <translation>La colonne %1 s&apos;y trouve deux fois.</translation>
    </message>
    <message>
        <source>No column is called host or name.</source>
        <translation>Aucune colonne ne s&apos;appelle host ou name.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has columns.</source>
        <translation>La ligne a plus de cellules que la première n&apos;a de colonnes.</translation>
    </message>
    <message>
        <source>The host %1 stands there twice; which line is meant is not clear.</source>
        <translation>L&apos;hôte %1 s&apos;y trouve deux fois&#xa0;; on ne sait pas quelle ligne compte.</translation>
    </message>
    <message>
        <source>The facts in %1 are refused, line %2. Nothing is stored.</source>
        <translation>Les faits de %1 sont refusés, ligne %2. Rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>The host %1 is not in this repository.</source>
        <translation>L&apos;hôte %1 n&apos;est pas dans ce référentiel.</translation>
    </message>
    <message>
        <source>Add the host first, or correct its name: convoyctl host list</source>
        <translation>Ajoutez d&apos;abord l&apos;hôte, ou corrigez son nom&#xa0;: convoyctl host list</translation>
    </message>
    <message>
        <source>The fact %1 is about: %2.</source>
        <translation>Le fait %1 concerne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write it where it belongs.</source>
        <translation>Écrivez-le à sa place.</translation>
    </message>
    <message>
        <source>No fact %1 is known.</source>
        <translation>Aucun fait %1 n&apos;est connu.</translation>
    </message>
    <message>
        <source>List the facts that there are: convoyctl facts list</source>
        <translation>Listez les faits qui existent&#xa0;: convoyctl facts list</translation>
    </message>
    <message>
        <source>“%1” must hold an object, in braces.</source>
        <translation>«&#xa0;%1&#xa0;» doit contenir un objet, entre accolades.</translation>
    </message>
    <message>
        <source>os.id is %1, but os.family is %2: both cannot be true.</source>
        <translation>os.id est %1, mais os.family est %2&#xa0;: les deux ne peuvent pas être vrais.</translation>
    </message>
    <message>
        <source>os.bits is %1, but architecture is %2: both cannot be true.</source>
        <translation>os.bits est %1, mais architecture est %2&#xa0;: les deux ne peuvent pas être vrais.</translation>
    </message>
    <message>
        <source>It is yes or no: write true or false.</source>
        <translation>C&apos;est oui ou non&#xa0;: écrivez true ou false.</translation>
    </message>
    <message>
        <source>It is a whole number: write 42.</source>
        <translation>C&apos;est un nombre entier&#xa0;: écrivez 42.</translation>
    </message>
    <message>
        <source>It is a version, as text: write 8.1.240.6, in JSON in quotes.</source>
        <translation>C&apos;est une version, en texte&#xa0;: écrivez 8.1.240.6, entre guillemets en JSON.</translation>
    </message>
    <message>
        <source>It is a text, and not an empty one; in JSON in quotes.</source>
        <translation>C&apos;est un texte, non vide&#xa0;; entre guillemets en JSON.</translation>
    </message>
    <message>
        <source>It is a list: write a;b, in JSON [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>C&apos;est une liste&#xa0;: écrivez a;b, en JSON [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>It is a day: write 2026-11-20.</source>
        <translation>C&apos;est un jour&#xa0;: écrivez 2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is no value for the fact %2, whose type is %3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur pour le fait %2, dont le type est %3.</translation>
    </message>
    <message>
        <source>“%1” is no value that the fact %2 can have.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une valeur que le fait %2 puisse avoir.</translation>
    </message>
    <message>
        <source>Family of the operating system</source>
        <translation>Famille du système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Operating system, by its ID in the catalogue or in os-release</source>
        <translation>Système d&apos;exploitation, par son ID dans le catalogue ou dans os-release</translation>
    </message>
    <message>
        <source>Name of the operating system</source>
        <translation>Nom du système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>Version du système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Operating system, as it calls itself</source>
        <translation>Système d&apos;exploitation, tel qu&apos;il se nomme</translation>
    </message>
    <message>
        <source>Width of programs, in bits</source>
        <translation>Largeur des programmes, en bits</translation>
    </message>
    <message>
        <source>Build number of Windows</source>
        <translation>Numéro de build de Windows</translation>
    </message>
    <message>
        <source>Revision of the build (UBR)</source>
        <translation>Révision du build (UBR)</translation>
    </message>
    <message>
        <source>Service pack, 0 for none</source>
        <translation>Service pack, 0 s&apos;il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>Edition of the operating system</source>
        <translation>Édition du système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Installation type</source>
        <translation>Type d&apos;installation</translation>
    </message>
    <message>
        <source>Client, server or domain controller</source>
        <translation>Client, serveur ou contrôleur de domaine</translation>
    </message>
    <message>
        <source>Display version of Windows</source>
        <translation>Version affichée de Windows</translation>
    </message>
    <message>
        <source>Is it an evaluation copy?</source>
        <translation>Est-ce une copie d&apos;évaluation&#xa0;?</translation>
    </message>
    <message>
        <source>Is the host enrolled in extended security updates?</source>
        <translation>L&apos;hôte est-il inscrit aux mises à jour de sécurité étendues&#xa0;?</translation>
    </message>
    <message>
        <source>Is the host&apos;s licence under Software Assurance?</source>
        <translation>La licence de l&apos;hôte est-elle sous Software Assurance&#xa0;?</translation>
    </message>
    <message>
        <source>Cloud that the host runs in</source>
        <translation>Cloud où se trouve l&apos;hôte</translation>
    </message>
    <message>
        <source>Language of the operating system</source>
        <translation>Langue du système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Architecture of the processor</source>
        <translation>Architecture du processeur</translation>
    </message>
    <message>
        <source>Name of the processor</source>
        <translation>Nom du processeur</translation>
    </message>
    <message>
        <source>Physical cores of each processor</source>
        <translation>Cœurs physiques de chaque processeur</translation>
    </message>
    <message>
        <source>Memory, in bytes</source>
        <translation>Mémoire, en octets</translation>
    </message>
    <message>
        <source>Free space in the account&apos;s home, in bytes</source>
        <translation>Espace libre dans le dossier du compte, en octets</translation>
    </message>
    <message>
        <source>Free space for temporary files, in bytes</source>
        <translation>Espace libre pour les fichiers temporaires, en octets</translation>
    </message>
    <message>
        <source>Release of the kernel</source>
        <translation>Version du noyau</translation>
    </message>
    <message>
        <source>Seconds since the last start</source>
        <translation>Secondes depuis le dernier démarrage</translation>
    </message>
    <message>
        <source>Mark of the last start</source>
        <translation>Marque du dernier démarrage</translation>
    </message>
    <message>
        <source>Home of the account</source>
        <translation>Dossier personnel du compte</translation>
    </message>
    <message>
        <source>Account that commands run as</source>
        <translation>Compte qui exécute les commandes</translation>
    </message>
    <message>
        <source>Name that the host gives itself</source>
        <translation>Nom que l&apos;hôte se donne</translation>
    </message>
    <message>
        <source>Is tar there?</source>
        <translation>tar est-il là&#xa0;?</translation>
    </message>
    <message>
        <source>Is sha256sum there?</source>
        <translation>sha256sum est-il là&#xa0;?</translation>
    </message>
    <message>
        <source>Version of the Windows Installer</source>
        <translation>Version de Windows Installer</translation>
    </message>
    <message>
        <source>Does the host wait for a restart?</source>
        <translation>L&apos;hôte attend-il un redémarrage&#xa0;?</translation>
    </message>
    <message>
        <source>How the host gets its updates</source>
        <translation>Comment l&apos;hôte reçoit ses mises à jour</translation>
    </message>
    <message>
        <source>Installed updates, by KB number</source>
        <translation>Mises à jour installées, par numéro KB</translation>
    </message>
    <message>
        <source>Host or guest of virtual machines</source>
        <translation>Hôte ou invité de machines virtuelles</translation>
    </message>
    <message>
        <source>Networks that a guest sees</source>
        <translation>Réseaux que voit un invité</translation>
    </message>
    <message>
        <source>Container engine of the host</source>
        <translation>Moteur de conteneurs de l&apos;hôte</translation>
    </message>
    <message>
        <source>Installed roles and features</source>
        <translation>Rôles et fonctionnalités installés</translation>
    </message>
    <message>
        <source>Running services</source>
        <translation>Services en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l&apos;organisation</translation>
    </message>
    <message>
        <source>Domains of the organisation</source>
        <translation>Domaines de l&apos;organisation</translation>
    </message>
    <message>
        <source>Sites of the organisation</source>
        <translation>Sites de l&apos;organisation</translation>
    </message>
    <message>
        <source>Account that works on the hosts</source>
        <translation>Compte qui travaille sur les hôtes</translation>
    </message>
    <message>
        <source>Groups of that account</source>
        <translation>Groupes de ce compte</translation>
    </message>
    <message>
        <source>Language of the media</source>
        <translation>Langue des supports</translation>
    </message>
    <message>
        <source>Version on the media</source>
        <translation>Version sur les supports</translation>
    </message>
    <message>
        <source>“%1” is no name of a fact.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom de fait.</translation>
    </message>
    <message>
        <source>Use words of letters and digits, joined by dots: exchange.version.</source>
        <translation>Utilisez des mots de lettres et de chiffres, joints par des points&#xa0;: exchange.version.</translation>
    </message>
    <message>
        <source>The fact %1 is declared already, with another type, scope or other values.</source>
        <translation>Le fait %1 est déjà déclaré, avec un autre type, une autre portée ou d&apos;autres valeurs.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Donnez un autre nom à l&apos;un des deux.</translation>
    </message>
    <message>
        <source>The folder %1 is no solution definition.</source>
        <translation>Le dossier %1 n&apos;est pas une définition de solution.</translation>
    </message>
    <message>
        <source>It needs a solution.yaml, and may hold files and folders alone, no links.</source>
        <translation>Il lui faut un solution.yaml, et seulement des fichiers et des dossiers, pas de liens.</translation>
    </message>
    <message>
        <source>Give the folder that holds solution.yaml.</source>
        <translation>Indiquez le dossier qui contient solution.yaml.</translation>
    </message>
    <message>
        <source>Two files or folders for the bundle are called %1.</source>
        <translation>Deux fichiers ou dossiers pour le lot s&apos;appellent %1.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Donnez un autre nom à l&apos;un des deux.</translation>
    </message>
    <message>
        <source>There is nothing to put into the bundle.</source>
        <translation>Il n&apos;y a rien à mettre dans le lot.</translation>
    </message>
    <message>
        <source>Name packages, hosts, plans or solution definitions, or give --all or --keys.</source>
        <translation>Nommez des packages, des hôtes, des plans ou des définitions de solutions, ou donnez --all ou --keys.</translation>
    </message>
    <message>
        <source>This computer is not exported: each has its own.</source>
        <translation>Cet ordinateur n&apos;est pas exporté&#xa0;: chacun a le sien.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omettez-le.</translation>
    </message>
    <message>
        <source>%1 is there already, and is another one.</source>
        <translation>%1 existe déjà et est différent.</translation>
    </message>
    <message>
        <source>Give --replace to put the one of the bundle in its place, or move the present one away.</source>
        <translation>Donnez --replace pour mettre celui du lot à sa place, ou déplacez celui qui est là.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The bundle %1 has no signature of a trusted key.</source>
        <translation>Le lot %1 n&apos;a pas de signature d&apos;une clé de confiance.</translation>
    </message>
    <message>
        <source>This repository refuses what is not signed.</source>
        <translation>Ce référentiel refuse ce qui n&apos;est pas signé.</translation>
    </message>
    <message>
        <source>Copy its signature (%1.minisig) along with it, and add the key that signed it: convoyctl key add FILE.</source>
        <translation>Copiez sa signature (%1.minisig) avec lui, et ajoutez la clé qui l&apos;a signé&#xa0;: convoyctl key add FILE.</translation>
    </message>
    <message>
        <source>Keys and policy of the bundle were not taken over.</source>
        <translation>Les clés et la règle du lot n&apos;ont pas été reprises.</translation>
    </message>
    <message>
        <source>No key that is trusted here has signed the bundle. Whoever changed it could have put a key of his own into it.</source>
        <translation>Aucune clé de confiance ici n&apos;a signé le lot. Celui qui l&apos;aurait modifié aurait pu y mettre sa propre clé.</translation>
    </message>
    <message>
        <source>Compare the keys with those at headquarters, then repeat it with --keys.</source>
        <translation>Comparez les clés avec celles du siège, puis recommencez avec --keys.</translation>
    </message>
    <message>
        <source>The policy of the bundle was not taken over.</source>
        <translation>La règle du lot n&apos;a pas été reprise.</translation>
    </message>
    <message>
        <source>It would let packages in without a signature, which are refused here.</source>
        <translation>Elle laisserait entrer des packages sans signature, qui sont refusés ici.</translation>
    </message>
    <message>
        <source>If that is wanted, repeat it with --replace.</source>
        <translation>Si c&apos;est voulu, recommencez avec --replace.</translation>
    </message>
    <message>
        <source>The host %1 is here already, and with other values.</source>
        <translation>L&apos;hôte %1 est déjà ici, avec d&apos;autres valeurs.</translation>
    </message>
    <message>
        <source>Give --replace to take over the values of the bundle.</source>
        <translation>Donnez --replace pour reprendre les valeurs du lot.</translation>
    </message>
    <message>
        <source>Another key is pinned for the host %1 than the bundle has.</source>
        <translation>Pour l&apos;hôte %1, la clé fixée n&apos;est pas celle du lot.</translation>
    </message>
    <message>
        <source>Here it is %1, in the bundle %2.</source>
        <translation>Ici c&apos;est %1, dans le lot %2.</translation>
    </message>
    <message>
        <source>Find out which is right, and pin it: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT.</source>
        <translation>Vérifiez laquelle est la bonne, et fixez-la&#xa0;: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT.</translation>
    </message>
    <message>
        <source>Add it with convoyctl tenant add, or give the tenants here with --tenant.</source>
        <translation>Ajoutez-le avec convoyctl tenant add, ou donnez les locataires d&apos;ici avec --tenant.</translation>
    </message>
    <message>
        <source>The host %1 is logged in to with the private key %2, which is not on this computer. Put it there, or change the host.</source>
        <translation>La connexion à l&apos;hôte %1 se fait avec la clé privée %2, qui n&apos;est pas sur cet ordinateur. Placez-la là, ou modifiez l&apos;hôte.</translation>
    </message>
    <message>
        <source>Run %1 has not come to its end.</source>
        <translation>L&apos;exécution %1 n&apos;est pas arrivée à sa fin.</translation>
    </message>
    <message>
        <source>%1 is not a host of run %2.</source>
        <translation>%1 n&apos;est pas un hôte de l&apos;exécution %2.</translation>
    </message>
    <message>
        <source>Show the run and name one of its hosts.</source>
        <translation>Affichez l&apos;exécution et nommez l&apos;un de ses hôtes.</translation>
    </message>
    <message>
        <source>Run %1 left nothing that could be undone.</source>
        <translation>L&apos;exécution %1 n&apos;a rien laissé à annuler.</translation>
    </message>
    <message>
        <source>It deployed nothing on these hosts, was undone already, or a later run has deployed the package there again.</source>
        <translation>Elle n&apos;a rien déployé sur ces hôtes, a déjà été annulée, ou une exécution plus récente y a de nouveau déployé le package.</translation>
    </message>
    <message>
        <source>Look at the deployments; nothing was changed.</source>
        <translation>Regardez les déploiements&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The hosts of this run had different versions before.</source>
        <translation>Les hôtes de cette exécution avaient auparavant des versions différentes.</translation>
    </message>
    <message>
        <source>One run leads to one version: %1.</source>
        <translation>Une exécution mène à une seule version&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo the hosts of each version by themselves, with --host.</source>
        <translation>Annulez séparément les hôtes de chaque version, avec --host.</translation>
    </message>
    <message>
        <source>The package of version %1 is not in the repository any more.</source>
        <translation>Le package de la version %1 n&apos;est plus dans le référentiel.</translation>
    </message>
    <message>
        <source>Without it nobody knows how to look for it on a host.</source>
        <translation>Sans lui, personne ne sait comment le chercher sur un hôte.</translation>
    </message>
    <message>
        <source>Import it again from its medium.</source>
        <translation>Importez-le de nouveau depuis son support.</translation>
    </message>
    <message>
        <source>%1 was replaced since the preview. It stays.</source>
        <translation>%1 a été remplacé depuis l&apos;aperçu. Il reste.</translation>
    </message>
    <message>
        <source>Look at a new preview.</source>
        <translation>Regardez un nouvel aperçu.</translation>
    </message>
    <message numerus="yes">
        <source>One of the %n newest version(s).</source>
        <translation>
            <numerusform>La version la plus récente.</numerusform>
            <numerusform>L&apos;une des %n versions les plus récentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed last %n day(s) ago.</source>
        <translation>
            <numerusform>Modifié pour la dernière fois il y a %n jour.</numerusform>
            <numerusform>Modifié pour la dernière fois il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other tenants have it too.</source>
        <translation>D&apos;autres locataires l&apos;ont aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s) are here.</source>
        <translation>
            <numerusform>%n version plus récente est ici.</numerusform>
            <numerusform>%n versions plus récentes sont ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle %1 is not as it was exported. Nothing of it was stored.</source>
        <translation>Le lot %1 n&apos;est pas tel qu&apos;il a été exporté. Rien n&apos;en a été stocké.</translation>
    </message>
    <message>
        <source>Copy it again from where it was exported. If that does not help, export it again.</source>
        <translation>Copiez-le de nouveau depuis l&apos;endroit où il a été exporté. Si cela ne suffit pas, exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The bundle %1 cannot be read.</source>
        <translation>Le lot %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it is there, that you may read it, and that its medium is still connected.</source>
        <translation>Vérifiez qu&apos;il est là, que vous avez le droit de le lire et que son support est encore connecté.</translation>
    </message>
    <message>
        <source>%1 is not a bundle.</source>
        <translation>%1 n&apos;est pas un lot.</translation>
    </message>
    <message>
        <source>Bundles are made with: convoyctl repository export --to FILE. Packages are imported with: convoyctl package import.</source>
        <translation>Les lots se font avec&#xa0;: convoyctl repository export --to FILE. Les packages s&apos;importent avec&#xa0;: convoyctl package import.</translation>
    </message>
    <message>
        <source>The bundle %1 was made by a newer Convoy.</source>
        <translation>Le lot %1 a été fait par un Convoy plus récent.</translation>
    </message>
    <message>
        <source>Its format is %1; this Convoy knows formats up to %2.</source>
        <translation>Son format est %1&#xa0;; ce Convoy connaît les formats jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>Install the newer Convoy here, or export it again with this version.</source>
        <translation>Installez ici le Convoy plus récent, ou exportez-le de nouveau avec cette version.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Sa fin manque.</translation>
    </message>
    <message>
        <source>The bytes around its files were changed, at byte %1.</source>
        <translation>Les octets autour de ses fichiers ont été modifiés, à l&apos;octet %1.</translation>
    </message>
    <message>
        <source>The file %1 in it differs from what its list of files says.</source>
        <translation>Le fichier %1 qu&apos;il contient diffère de ce que dit sa liste de fichiers.</translation>
    </message>
    <message>
        <source>The file %1 is in its list of files, but missing.</source>
        <translation>Le fichier %1 est dans sa liste de fichiers, mais manque.</translation>
    </message>
    <message>
        <source>The file %1 in it is not in its list of files.</source>
        <translation>Le fichier %1 qu&apos;il contient n&apos;est pas dans sa liste de fichiers.</translation>
    </message>
    <message>
        <source>The contents of the bundle %1 cannot be understood. Nothing of it was stored.</source>
        <translation>Le contenu du lot %1 ne peut pas être compris. Rien n&apos;en a été stocké.</translation>
    </message>
    <message>
        <source>It is whole, but was not made by Convoy, or by one with a fault.</source>
        <translation>Il est entier, mais n&apos;a pas été fait par Convoy, ou par un Convoy défectueux.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to %1.</source>
        <translation>Le lot ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 changed while the bundle was written.</source>
        <translation>%1 a changé pendant l&apos;écriture du lot.</translation>
    </message>
    <message>
        <source>“%1” is not a path below a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin sous un dossier.</translation>
    </message>
    <message>
        <source>Write it with “/” and without “..”, as in lib/plugin.jar.</source>
        <translation>Écrivez-le avec «&#xa0;/&#xa0;» et sans «&#xa0;..&#xa0;», comme lib/plugin.jar.</translation>
    </message>
    <message>
        <source>Only a plug-in has a “parent”.</source>
        <translation>Seul un plug-in a un «&#xa0;parent&#xa0;».</translation>
    </message>
    <message>
        <source>Write “kind: plug-in”, or remove “parent”.</source>
        <translation>Écrivez «&#xa0;kind: plug-in&#xa0;», ou retirez «&#xa0;parent&#xa0;».</translation>
    </message>
    <message>
        <source>The package is deployed on the host</source>
        <translation>Le package est déployé sur l&apos;hôte</translation>
    </message>
    <message>
        <source>%1 was not deployed there with this repository.</source>
        <translation>%1 n&apos;y a pas été déployé avec ce référentiel.</translation>
    </message>
    <message>
        <source>A deployment of it in another version.</source>
        <translation>Un déploiement de celui-ci dans une autre version.</translation>
    </message>
    <message>
        <source>An upgrade or a roll back begins with what stands there.</source>
        <translation>Une mise à niveau ou une restauration part de ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Install it there, or leave this host out.</source>
        <translation>Installez-le là, ou laissez cet hôte de côté.</translation>
    </message>
    <message>
        <source>An older version stands on the host</source>
        <translation>Une version plus ancienne se trouve sur l&apos;hôte</translation>
    </message>
    <message>
        <source>A version older than %1.</source>
        <translation>Une version plus ancienne que %1.</translation>
    </message>
    <message>
        <source>An upgrade leads to a newer version.</source>
        <translation>Une mise à niveau mène à une version plus récente.</translation>
    </message>
    <message>
        <source>To install it again choose the profile install, to go back the profile rollback.</source>
        <translation>Pour l&apos;installer de nouveau choisissez le profil install, pour revenir en arrière le profil rollback.</translation>
    </message>
    <message>
        <source>A newer version stands on the host</source>
        <translation>Une version plus récente se trouve sur l&apos;hôte</translation>
    </message>
    <message>
        <source>A version newer than %1.</source>
        <translation>Une version plus récente que %1.</translation>
    </message>
    <message>
        <source>A roll back leads to an older version.</source>
        <translation>Une restauration mène à une version plus ancienne.</translation>
    </message>
    <message>
        <source>Choose an older package, or leave this host out.</source>
        <translation>Choisissez un package plus ancien, ou laissez cet hôte de côté.</translation>
    </message>
    <message>
        <source>What stands on the host can be undone</source>
        <translation>Ce qui se trouve sur l&apos;hôte peut être annulé</translation>
    </message>
    <message>
        <source>A way back to what stood there.</source>
        <translation>Un moyen de revenir à ce qui s&apos;y trouvait.</translation>
    </message>
    <message>
        <source>Leave this host out, or bring it back by hand; nothing was changed.</source>
        <translation>Laissez cet hôte de côté, ou ramenez-le à la main&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The package does not say where its files go, so none can be saved.</source>
        <translation>Le package ne dit pas où vont ses fichiers&#xa0;; aucun ne peut donc être sauvegardé.</translation>
    </message>
    <message>
        <source>Its package does not say how.</source>
        <translation>Son package ne dit pas comment.</translation>
    </message>
    <message>
        <source>Nothing stands there yet that could be brought back.</source>
        <translation>Il n&apos;y a encore rien qui puisse être ramené.</translation>
    </message>
    <message>
        <source>No files were saved before version %1 was installed.</source>
        <translation>Aucun fichier n&apos;a été sauvegardé avant l&apos;installation de la version %1.</translation>
    </message>
    <message>
        <source>When version %1 was installed nothing stood there.</source>
        <translation>Quand la version %1 a été installée, il n&apos;y avait rien.</translation>
    </message>
    <message>
        <source>The saved files are those of version %1.</source>
        <translation>Les fichiers sauvegardés sont ceux de la version %1.</translation>
    </message>
    <message>
        <source>The installer of version %1 takes back what it did; version %2 stands there afterwards.</source>
        <translation>L&apos;installateur de la version %1 défait ce qu&apos;il a fait&#xa0;; ensuite la version %2 s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The files saved before version %1 was installed are put back; what was written there since is lost.</source>
        <translation>Les fichiers sauvegardés avant l&apos;installation de la version %1 sont remis&#xa0;; ce qui y a été écrit depuis est perdu.</translation>
    </message>
    <message>
        <source>Version %1 is installed over version %2; the backups that these runs left are removed.</source>
        <translation>La version %1 est installée par-dessus la version %2&#xa0;; les sauvegardes laissées par ces exécutions sont supprimées.</translation>
    </message>
    <message>
        <source>It cannot be undone: %1</source>
        <translation>Cela ne peut pas être annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A roll back lets the package&apos;s installer take back what it did.</source>
        <translation>Une restauration fait défaire par l&apos;installateur du package ce qu&apos;il a fait.</translation>
    </message>
    <message>
        <source>A roll back puts the files back that are saved before the first change.</source>
        <translation>Une restauration remet les fichiers sauvegardés avant la première modification.</translation>
    </message>
    <message>
        <source>A roll back installs version %1 again.</source>
        <translation>Une restauration installe de nouveau la version %1.</translation>
    </message>
    <message>
        <source>Save what an undo needs</source>
        <translation>Sauvegarder ce qu&apos;il faut pour annuler</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Arrêter les services</translation>
    </message>
    <message>
        <source>Bring back what stood there</source>
        <translation>Ramener ce qui s&apos;y trouvait</translation>
    </message>
    <message>
        <source>Start the services again</source>
        <translation>Redémarrer les services</translation>
    </message>
    <message>
        <source>Check that it answers</source>
        <translation>Vérifier qu&apos;il répond</translation>
    </message>
    <message>
        <source>Remove the backups that runs left</source>
        <translation>Supprimer les sauvegardes laissées par les exécutions</translation>
    </message>
    <message>
        <source>%1: from %2 to nothing</source>
        <translation>%1&#xa0;: de %2 à rien</translation>
    </message>
    <message>
        <source>Nothing is known of the host “%1”.</source>
        <translation>On ne sait rien de l’hôte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the name, or import the host&apos;s facts.</source>
        <translation>Corrigez le nom, ou importez les faits de l’hôte.</translation>
    </message>
    <message>
        <source>The solution has no stage “%1”.</source>
        <translation>La solution n&apos;a pas de phase «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Move hosts into stages of the plan alone.</source>
        <translation>Ne déplacez les hôtes que dans des phases du plan.</translation>
    </message>
    <message>
        <source>The move is against the rule %1: %2 would come before %3.</source>
        <translation>Le déplacement est contraire à la règle %1&#xa0;: %2 viendrait avant %3.</translation>
    </message>
    <message>
        <source>Leave the host in its stage.</source>
        <translation>Laissez l&apos;hôte dans sa phase.</translation>
    </message>
    <message>
        <source>The host&apos;s roles are known</source>
        <translation>Les rôles de l’hôte sont connus</translation>
    </message>
    <message>
        <source>No role is known of it that has a place in the plan.</source>
        <translation>On ne lui connaît aucun rôle ayant une place dans le plan.</translation>
    </message>
    <message>
        <source>At least one role of the solution.</source>
        <translation>Au moins un rôle de la solution.</translation>
    </message>
    <message>
        <source>The order of the plan follows from the roles.</source>
        <translation>L’ordre du plan découle des rôles.</translation>
    </message>
    <message>
        <source>Ask the host again, or give its roles, or leave it out.</source>
        <translation>Interrogez de nouveau l’hôte, ou indiquez ses rôles, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>It has %1 or newer already.</source>
        <translation>Il a déjà %1 ou plus récent.</translation>
    </message>
    <message>
        <source>The organisation, before any host</source>
        <translation>L’organisation, avant tout hôte</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>tout le plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning, not certain: %1 (%2)</source>
        <translation>Avertissement, non certain&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold wherever they apply.</source>
        <translation>
            <numerusform>%n règle est respectée partout où elle s’applique.</numerusform>
            <numerusform>%n règles sont respectées partout où elles s’appliquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that nobody has answered</source>
        <translation>Questions restées sans réponse</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>From here there is no way back.</source>
        <translation>À partir d’ici, pas de retour possible.</translation>
    </message>
    <message>
        <source>%1: new installation of %2 (%3; %4)</source>
        <translation>%1&#xa0;: nouvelle installation de %2 (%3&#xa0;; %4)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (%4; %5)</source>
        <translation>%1&#xa0;: de %2 à %3 (%4&#xa0;; %5)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>An application object that nothing else on the host collides with.</source>
        <translation>Un objet Application avec lequel rien d&apos;autre sur l&apos;hôte n&apos;est en conflit.</translation>
    </message>
    <message>
        <source>The plug-in has a parent on the host</source>
        <translation>Le plug-in a un parent sur l&apos;hôte</translation>
    </message>
    <message>
        <source>No application object of the host is a parent of %1.</source>
        <translation>Aucun objet Application de l&apos;hôte n&apos;est un parent de %1.</translation>
    </message>
    <message>
        <source>An application object of the type of the plug-in&apos;s template.</source>
        <translation>Un objet Application du type du modèle du plug-in.</translation>
    </message>
    <message>
        <source>An application object of %1.</source>
        <translation>Un objet Application de %1.</translation>
    </message>
    <message>
        <source>The options of a plug-in are added to the object of its parent.</source>
        <translation>Les options d&apos;un plug-in sont ajoutées à l&apos;objet de son parent.</translation>
    </message>
    <message>
        <source>Install the parent first, or go on: the plug-in is installed, and its options are added to no object.</source>
        <translation>Installez d&apos;abord le parent, ou continuez&#xa0;: le plug-in est installé, et ses options ne sont ajoutées à aucun objet.</translation>
    </message>
    <message>
        <source>The application port is free on the host</source>
        <translation>Le port de l&apos;application est libre sur l&apos;hôte</translation>
    </message>
    <message>
        <source>The application object is the package&apos;s own</source>
        <translation>L&apos;objet Application est celui du package</translation>
    </message>
    <message>
        <source>Application object %1 will be made, in the place of %2</source>
        <translation>L&apos;objet Application %1 sera créé à la place de %2</translation>
    </message>
    <message>
        <source>Application object %1 will be made</source>
        <translation>L&apos;objet Application %1 sera créé</translation>
    </message>
    <message>
        <source>Application object %1 stays as it is</source>
        <translation>L&apos;objet Application %1 reste tel qu&apos;il est</translation>
    </message>
    <message>
        <source>Application object %1 will be changed</source>
        <translation>L&apos;objet Application %1 sera modifié</translation>
    </message>
    <message>
        <source>%1 = %2 (new)</source>
        <translation>%1 = %2 (nouveau)</translation>
    </message>
    <message>
        <source>%1 is taken away (before: %2)</source>
        <translation>%1 est retiré (avant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 = %2 (before: %3)</source>
        <translation>%1 = %2 (avant&#xa0;: %3)</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une réponse à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation>Corrigez la réponse.</translation>
    </message>
    <message>
        <source>“%1” has no answer.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de réponse.</translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation>Répondez à la question.</translation>
    </message>
    <message>
        <source>It has a line end in it.</source>
        <translation>Elle contient une fin de ligne.</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>C&apos;est un nombre entier.</translation>
    </message>
    <message>
        <source>It is a full path, without “~”, “.” or “..” in it.</source>
        <translation>C&apos;est un chemin complet, sans «&#xa0;~&#xa0;», «&#xa0;.&#xa0;» ni «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>They are deployed there.</source>
        <translation>Ils y sont déployés.</translation>
    </message>
    <message>
        <source>Not deployed there: %1.</source>
        <translation>Non déployés là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deploy them to this host first.</source>
        <translation>Déployez-les d&apos;abord sur cet hôte.</translation>
    </message>
    <message numerus="yes">
        <source>It holds wherever it applies, %n time(s).</source>
        <translation>
            <numerusform>Elle est respectée partout où elle s’applique, %n fois.</numerusform>
            <numerusform>Elle est respectée partout où elle s’applique, %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waived by the operator: %1</source>
        <translation>Dérogation de l’opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no deployment %1 in this repository.</source>
        <translation>Il n&apos;y a pas de déploiement %1 dans ce référentiel.</translation>
    </message>
    <message>
        <source>List the deployments and name one of them.</source>
        <translation>Listez les déploiements et nommez-en un.</translation>
    </message>
    <message>
        <source>The package was not found there.</source>
        <translation>Le package n&apos;y a pas été trouvé.</translation>
    </message>
    <message>
        <source>Version %1 was found.</source>
        <translation>La version %1 a été trouvée.</translation>
    </message>
    <message>
        <source>The roll back on %1 ran, but what stood there before is not found.</source>
        <translation>La restauration sur %1 a eu lieu, mais ce qui s&apos;y trouvait avant est introuvable.</translation>
    </message>
    <message>
        <source>Look at what stands on the host before it is used.</source>
        <translation>Regardez ce qui se trouve sur l&apos;hôte avant de l&apos;utiliser.</translation>
    </message>
    <message>
        <source>No folder of the parent was given.</source>
        <translation>Aucun dossier du parent n&apos;a été indiqué.</translation>
    </message>
    <message>
        <source>The plug-in&apos;s files are not in %1, which was given as the folder of its parent.</source>
        <translation>Les fichiers du plug-in ne sont pas dans %1, indiqué comme dossier de son parent.</translation>
    </message>
    <message>
        <source>%1 stands on %2, but its parent does not have it: copy by hand %3.</source>
        <translation>%1 se trouve sur %2, mais son parent ne l&apos;a pas&#xa0;: copiez à la main %3.</translation>
    </message>
    <message>
        <source>Copy these files by hand into the folder of the parent, then restart it: %1.</source>
        <translation>Copiez ces fichiers à la main dans le dossier du parent, puis redémarrez-le&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What stands on %1 is not version %2, which was deployed there.</source>
        <translation>Ce qui se trouve sur %1 n&apos;est pas la version %2, qui y a été déployée.</translation>
    </message>
    <message>
        <source>Somebody changed this host. Find out who, then install the version that is wanted; nothing was changed.</source>
        <translation>Quelqu&apos;un a modifié cet hôte. Trouvez qui, puis installez la version voulue&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Application object %1: %n value(s) changed.</source>
        <translation>
            <numerusform>Objet Application %1&#xa0;: %n valeur modifiée.</numerusform>
            <numerusform>Objet Application %1&#xa0;: %n valeurs modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not stand on %2 any more.</source>
        <translation>%1 ne se trouve plus sur %2.</translation>
    </message>
    <message>
        <source>Version %1 stands on %2 again.</source>
        <translation>La version %1 se trouve de nouveau sur %2.</translation>
    </message>
    <message>
        <source>The backup %1 was removed from %2.</source>
        <translation>La sauvegarde %1 a été supprimée de %2.</translation>
    </message>
    <message>
        <source>The backup %1 could not be removed from %2; remove it by hand.</source>
        <translation>La sauvegarde %1 n&apos;a pas pu être supprimée de %2&#xa0;; supprimez-la à la main.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of %2.</source>
        <translation>Rien n&apos;écoute sur le port %1 de %2.</translation>
    </message>
    <message>
        <source>The package stands there, but what it should run does not answer.</source>
        <translation>Le package s&apos;y trouve, mais ce qu&apos;il doit faire fonctionner ne répond pas.</translation>
    </message>
    <message>
        <source>Look at its own log on the host, and whether the port given is the one it uses.</source>
        <translation>Regardez son propre journal sur l&apos;hôte, et si le port indiqué est celui qu&apos;il utilise.</translation>
    </message>
    <message>
        <source>No port was given that could be checked.</source>
        <translation>Aucun port à vérifier n&apos;a été indiqué.</translation>
    </message>
    <message>
        <source>What the run had changed on the host was undone.</source>
        <translation>Ce que l&apos;exécution avait modifié sur l&apos;hôte a été annulé.</translation>
    </message>
    <message>
        <source>What the run had changed on the host was undone; version %1 stands there.</source>
        <translation>Ce que l&apos;exécution avait modifié sur l&apos;hôte a été annulé&#xa0;; la version %1 s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The service %1 on %2 could not be stopped.</source>
        <translation>Le service %1 de %2 n&apos;a pas pu être arrêté.</translation>
    </message>
    <message>
        <source>It still runs after it was told to end.</source>
        <translation>Il fonctionne encore après avoir reçu l&apos;ordre de s&apos;arrêter.</translation>
    </message>
    <message>
        <source>Stop it on the host, or find out why it does not end, then run it again. Nothing of the package was changed.</source>
        <translation>Arrêtez-le sur l&apos;hôte, ou trouvez pourquoi il ne s&apos;arrête pas, puis recommencez. Rien du package n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The service %1 on %2 ran before and does not start now.</source>
        <translation>Le service %1 de %2 fonctionnait avant et ne démarre plus.</translation>
    </message>
    <message>
        <source>It was started and does not run.</source>
        <translation>Il a été démarré et ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Look at its own log on the host.</source>
        <translation>Regardez son propre journal sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>The services on %1 could not be looked at.</source>
        <translation>Les services de %1 n&apos;ont pas pu être examinés.</translation>
    </message>
    <message>
        <source>The technical text says what the host said.</source>
        <translation>Le texte technique rapporte ce que l&apos;hôte a dit.</translation>
    </message>
    <message>
        <source>Services as they were: %1.</source>
        <translation>Services tels qu&apos;ils étaient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import it again from its medium, then undo the run.</source>
        <translation>Importez-le de nouveau depuis son support, puis annulez l&apos;exécution.</translation>
    </message>
    <message>
        <source>The installer&apos;s undo on %1 did not succeed.</source>
        <translation>L&apos;annulation par l&apos;installateur sur %1 n&apos;a pas réussi.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>Il s&apos;est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>Read its output in the run&apos;s log, and look at what stands on the host.</source>
        <translation>Lisez sa sortie dans le journal de l&apos;exécution, et regardez ce qui se trouve sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>The files saved on %1 are not there any more.</source>
        <translation>Les fichiers sauvegardés sur %1 n&apos;y sont plus.</translation>
    </message>
    <message>
        <source>%1 was removed, or never completed.</source>
        <translation>%1 a été supprimé, ou n&apos;a jamais été complété.</translation>
    </message>
    <message>
        <source>Install the version you want as a package. Nothing was changed by this undo.</source>
        <translation>Installez la version voulue comme package. Cette annulation n&apos;a rien modifié.</translation>
    </message>
    <message>
        <source>The files saved on %1 are not what was saved.</source>
        <translation>Les fichiers sauvegardés sur %1 ne sont pas ce qui avait été sauvegardé.</translation>
    </message>
    <message>
        <source>The digest of what lies in %1 is another one.</source>
        <translation>L&apos;empreinte de ce qui se trouve dans %1 est différente.</translation>
    </message>
    <message>
        <source>Find out who changed them, and install the version you want as a package. Nothing was changed by this undo.</source>
        <translation>Trouvez qui les a modifiés, et installez la version voulue comme package. Cette annulation n&apos;a rien modifié.</translation>
    </message>
    <message>
        <source>What stood there before this undo stands there again.</source>
        <translation>Ce qui s&apos;y trouvait avant cette annulation s&apos;y trouve de nouveau.</translation>
    </message>
    <message>
        <source>What stands there now is not complete; the saved files are kept.</source>
        <translation>Ce qui s&apos;y trouve maintenant n&apos;est pas complet&#xa0;; les fichiers sauvegardés sont conservés.</translation>
    </message>
    <message>
        <source>The saved files could not be put back on %1.</source>
        <translation>Les fichiers sauvegardés n&apos;ont pas pu être remis sur %1.</translation>
    </message>
    <message>
        <source>The technical text says what was in the way; put it right and undo the run.</source>
        <translation>Le texte technique dit ce qui l&apos;empêchait&#xa0;; corrigez-le et annulez l&apos;exécution.</translation>
    </message>
    <message>
        <source>The files in %1 are as they were saved.</source>
        <translation>Les fichiers de %1 sont tels qu&apos;ils avaient été sauvegardés.</translation>
    </message>
    <message>
        <source>The installer&apos;s undo ended with code %1.</source>
        <translation>L&apos;annulation par l&apos;installateur s&apos;est terminée avec le code %1.</translation>
    </message>
    <message>
        <source>What an undo needs does not fit on %1.</source>
        <translation>Ce qu&apos;il faut pour annuler ne tient pas sur %1.</translation>
    </message>
    <message>
        <source>The files in %1 take %2; %3 are free on the disk of %4.</source>
        <translation>Les fichiers de %1 occupent %2&#xa0;; %3 sont libres sur le disque de %4.</translation>
    </message>
    <message>
        <source>Free that much there, or choose another staging folder for the host. Nothing of the package was changed.</source>
        <translation>Libérez-y autant d&apos;espace, ou choisissez un autre dossier de transit pour l&apos;hôte. Rien du package n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>What an undo needs could not be saved on %1.</source>
        <translation>Ce qu&apos;il faut pour annuler n&apos;a pas pu être sauvegardé sur %1.</translation>
    </message>
    <message>
        <source>The files in %1 could not all be read and written to %2.</source>
        <translation>Les fichiers de %1 n&apos;ont pas tous pu être lus et écrits dans %2.</translation>
    </message>
    <message>
        <source>%1 does not exist yet; that was noted for an undo.</source>
        <translation>%1 n&apos;existe pas encore&#xa0;; cela a été noté pour une annulation.</translation>
    </message>
    <message>
        <source>%1 were saved in %2.</source>
        <translation>%1 ont été sauvegardés dans %2.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>Le port %1 de %2 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The package&apos;s services were stopped, and something still listens there.</source>
        <translation>Les services du package ont été arrêtés, et quelque chose y écoute encore.</translation>
    </message>
    <message>
        <source>End that program or give the package another port. Nothing of the package was changed.</source>
        <translation>Terminez ce programme ou donnez un autre port au package. Rien du package n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Use organisation, account, media, plan and hosts.</source>
        <translation>Utilisez organisation, account, media, plan et hosts.</translation>
    </message>
    <message>
        <source>The host “%1” has no facts.</source>
        <translation>L’hôte «&#xa0;%1&#xa0;» n’a pas de faits.</translation>
    </message>
    <message>
        <source>Write its facts in braces.</source>
        <translation>Écrivez ses faits entre accolades.</translation>
    </message>
    <message>
        <source>The fact “%1” is not known.</source>
        <translation>Le fait «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the fact.</source>
        <translation>Corrigez le nom, ou supprimez le fait.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The value of the fact “%1” is not of the type %2, or not one of its values.</source>
        <translation>La valeur du fait «&#xa0;%1&#xa0;» n’est pas du type %2, ou n’est pas l’une de ses valeurs.</translation>
    </message>
    <message>
        <source>Write a value of the type %1.</source>
        <translation>Écrivez une valeur du type %1.</translation>
    </message>
    <message>
        <source>The fact “%1” belongs to “%2”.</source>
        <translation>Le fait «&#xa0;%1&#xa0;» appartient à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Move it there.</source>
        <translation>Déplacez-le là.</translation>
    </message>
    <message>
        <source>The fact file %1 cannot be used because of line %2.</source>
        <translation>Le fichier de faits %1 ne peut pas être utilisé à cause de la ligne %2.</translation>
    </message>
    <message>
        <source>The fact file %1 cannot be read.</source>
        <translation>Le fichier de faits %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation>Vérifiez le chemin et que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>Ce n’est pas du JSON bien formé.</translation>
    </message>
    <message>
        <source>Check quotes, commas and braces around this line.</source>
        <translation>Vérifiez les guillemets, virgules et accolades autour de cette ligne.</translation>
    </message>
    <message>
        <source>“%1” is not an answer that can be used.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réponse utilisable.</translation>
    </message>
    <message>
        <source>Write it as FACT=VALUE, with a fact of the solution.</source>
        <translation>Écrivez-la sous la forme FAIT=VALEUR, avec un fait de la solution.</translation>
    </message>
    <message>
        <source>It names no fact that can be answered.</source>
        <translation>Elle ne nomme aucun fait auquel on puisse répondre.</translation>
    </message>
    <message>
        <source>“%1” is not a value of the fact “%2”, which is of the type %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur du fait «&#xa0;%2&#xa0;», qui est du type %3.</translation>
    </message>
    <message>
        <source>The list of conditions is empty.</source>
        <translation>La liste des conditions est vide.</translation>
    </message>
    <message>
        <source>Write at least one condition, or remove the key.</source>
        <translation>Écrivez au moins une condition, ou supprimez la clé.</translation>
    </message>
    <message>
        <source>No value is above %1 and below %2 at the same time.</source>
        <translation>Aucune valeur n’est à la fois supérieure à %1 et inférieure à %2.</translation>
    </message>
    <message>
        <source>Correct the two bounds.</source>
        <translation>Corrigez les deux bornes.</translation>
    </message>
    <message>
        <source>A condition names a fact and what it is compared with.</source>
        <translation>Une condition nomme un fait et ce à quoi il est comparé.</translation>
    </message>
    <message>
        <source>Write it as {fact: NAME, is: VALUE}, or use all, any or not.</source>
        <translation>Écrivez-la sous la forme {fact: NOM, is: VALEUR}, ou utilisez all, any ou not.</translation>
    </message>
    <message>
        <source>The fact “%1” is not declared.</source>
        <translation>Le fait «&#xa0;%1&#xa0;» n’est pas déclaré.</translation>
    </message>
    <message>
        <source>Declare it under “facts”, with its type and scope.</source>
        <translation>Déclarez-le sous «&#xa0;facts&#xa0;», avec son type et sa portée.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Otherwise declare it under “facts”.</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;? Sinon, déclarez-le sous «&#xa0;facts&#xa0;».</translation>
    </message>
    <message>
        <source>The fact “%1” is of the type %2, not %3.</source>
        <translation>Le fait «&#xa0;%1&#xa0;» est du type %2, pas %3.</translation>
    </message>
    <message>
        <source>Name a fact of the type %1.</source>
        <translation>Nommez un fait du type %1.</translation>
    </message>
    <message>
        <source>Name a fact of hosts.</source>
        <translation>Nommez un fait d’hôtes.</translation>
    </message>
    <message>
        <source>The solution definition %1 cannot be used.</source>
        <translation>La définition de solution %1 ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The solution definition %1 cannot be used because of line %2.</source>
        <translation>La définition de solution %1 ne peut pas être utilisée à cause de la ligne %2.</translation>
    </message>
    <message>
        <source>The solution definition %1 cannot be read.</source>
        <translation>La définition de solution %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A definition is a folder with %1.</source>
        <translation>Une définition est un dossier contenant %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Le fichier %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MB.</source>
        <translation>Le fichier %1 dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>The fact “%1” is declared twice.</source>
        <translation>Le fait «&#xa0;%1&#xa0;» est déclaré deux fois.</translation>
    </message>
    <message>
        <source>These facts follow from each other in a ring: %1.</source>
        <translation>Ces faits découlent les uns des autres en boucle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Let one of them follow from declared facts alone.</source>
        <translation>Faites découler l’un d’eux des seuls faits déclarés.</translation>
    </message>
    <message>
        <source>A derived fact cannot follow from “%1”, which is not known before the plan is made.</source>
        <translation>Un fait dérivé ne peut pas découler de «&#xa0;%1&#xa0;», qui n’est pas connu avant le plan.</translation>
    </message>
    <message>
        <source>Use that fact in the rule itself.</source>
        <translation>Utilisez ce fait dans la règle elle-même.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a fact.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de fait.</translation>
    </message>
    <message>
        <source>Use letters and digits in parts joined by dots.</source>
        <translation>Utilisez des lettres et des chiffres en parties jointes par des points.</translation>
    </message>
    <message>
        <source>Only a text or a list has a choice of values.</source>
        <translation>Seuls un texte ou une liste ont un choix de valeurs.</translation>
    </message>
    <message>
        <source>Remove “values”, or make the fact a text.</source>
        <translation>Supprimez «&#xa0;values&#xa0;», ou faites du fait un texte.</translation>
    </message>
    <message>
        <source>The document has no date that can be read.</source>
        <translation>Le document n’a pas de date lisible.</translation>
    </message>
    <message>
        <source>Write the date as YEAR-MONTH-DAY.</source>
        <translation>Écrivez la date sous la forme ANNÉE-MOIS-JOUR.</translation>
    </message>
    <message>
        <source>No source document is named.</source>
        <translation>Aucun document source n’est nommé.</translation>
    </message>
    <message>
        <source>Name at least one under “documents”, with id, title and date.</source>
        <translation>Nommez-en au moins un sous «&#xa0;documents&#xa0;», avec id, title et date.</translation>
    </message>
    <message>
        <source>The pattern “%1” is not a regular expression.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>Correct the pattern.</source>
        <translation>Corrigez le motif.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Add the key with its value.</source>
        <translation>Ajoutez la clé avec sa valeur.</translation>
    </message>
    <message>
        <source>“%1” is not an identifier.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>Utilisez des minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>The identifier “%1” is given twice.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» est donné deux fois.</translation>
    </message>
    <message>
        <source>Give each its own identifier, or remove one of the two.</source>
        <translation>Donnez à chacun son identifiant, ou supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>It is written in a format that this version of Convoy does not know.</source>
        <translation>Elle est écrite dans un format que cette version de Convoy ne connaît pas.</translation>
    </message>
    <message>
        <source>Use a newer Convoy, or write it in format 1.</source>
        <translation>Utilisez un Convoy plus récent, ou écrivez-la au format 1.</translation>
    </message>
    <message>
        <source>Say which facts name a host&apos;s version, roles and site.</source>
        <translation>Dites quels faits donnent la version, les rôles et le site d’un hôte.</translation>
    </message>
    <message>
        <source>Write the identifiers, each with its texts.</source>
        <translation>Écrivez les identifiants, chacun avec ses textes.</translation>
    </message>
    <message>
        <source>The placeholder “%1” names no declared fact.</source>
        <translation>L’emplacement «&#xa0;%1&#xa0;» ne nomme aucun fait déclaré.</translation>
    </message>
    <message>
        <source>Declare the fact, or use one of: %1.</source>
        <translation>Déclarez le fait, ou utilisez l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The English text has no placeholder “%1”.</source>
        <translation>Le texte anglais n’a pas d’emplacement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use the placeholders of the English text.</source>
        <translation>Utilisez les emplacements du texte anglais.</translation>
    </message>
    <message>
        <source>The text has more than nine placeholders.</source>
        <translation>Le texte a plus de neuf emplacements.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Enlevez-en quelques-uns.</translation>
    </message>
    <message>
        <source>A percent sign stands before a digit or an n.</source>
        <translation>Un signe pour cent précède un chiffre ou un n.</translation>
    </message>
    <message>
        <source>Write placeholders in braces, and percent in words.</source>
        <translation>Écrivez les emplacements entre accolades et pour cent en toutes lettres.</translation>
    </message>
    <message>
        <source>A list with at least one value is expected here.</source>
        <translation>Une liste d’au moins une valeur est attendue ici.</translation>
    </message>
    <message>
        <source>Write it in brackets, as in [one, two].</source>
        <translation>Écrivez-la entre crochets, comme [un, deux].</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>Seuls true ou false peuvent figurer ici.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Écrivez true ou false.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked of the fact “%2”, which is of the type %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être demandé du fait «&#xa0;%2&#xa0;», qui est du type %3.</translation>
    </message>
    <message>
        <source>Use a comparison that this type has.</source>
        <translation>Utilisez une comparaison que ce type possède.</translation>
    </message>
    <message>
        <source>The role “%1” stands in two stages.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» figure dans deux phases.</translation>
    </message>
    <message>
        <source>Keep it in one stage.</source>
        <translation>Gardez-le dans une seule phase.</translation>
    </message>
    <message>
        <source>There is no stage.</source>
        <translation>Il n&apos;y a aucune phase.</translation>
    </message>
    <message>
        <source>Write at least one stage with its roles.</source>
        <translation>Écrivez au moins une phase avec ses rôles.</translation>
    </message>
    <message>
        <source>The source&apos;s wording is “%1”, but the rule&apos;s severity is “%2”.</source>
        <translation>La source dit «&#xa0;%1&#xa0;», mais la gravité de la règle est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>What the source demands must block: write “severity: blocks”.</source>
        <translation>Ce que la source exige doit bloquer&#xa0;: écrivez «&#xa0;severity: blocks&#xa0;».</translation>
    </message>
    <message>
        <source>What the source recommends or states must not block: write “severity: warns” or “severity: informs”.</source>
        <translation>Ce que la source recommande ou énonce ne doit pas bloquer&#xa0;: écrivez «&#xa0;severity: warns&#xa0;» ou «&#xa0;severity: informs&#xa0;».</translation>
    </message>
    <message>
        <source>The document “%1” is not declared.</source>
        <translation>Le document «&#xa0;%1&#xa0;» n’est pas déclaré.</translation>
    </message>
    <message>
        <source>Declare it under “documents”, with id, title and date.</source>
        <translation>Déclarez-le sous «&#xa0;documents&#xa0;», avec id, title et date.</translation>
    </message>
    <message>
        <source>The rule has no condition and would block every host.</source>
        <translation>La règle n’a pas de condition et bloquerait tous les hôtes.</translation>
    </message>
    <message>
        <source>Add “require” or “when”.</source>
        <translation>Ajoutez «&#xa0;require&#xa0;» ou «&#xa0;when&#xa0;».</translation>
    </message>
    <message>
        <source>The variable “%1” names no declared fact.</source>
        <translation>La variable «&#xa0;%1&#xa0;» ne nomme aucun fait déclaré.</translation>
    </message>
    <message>
        <source>Declare the fact, or use ${host.name} or ${roles.names}.</source>
        <translation>Déclarez le fait, ou utilisez ${host.name} ou ${roles.names}.</translation>
    </message>
    <message>
        <source>The exit code %1 has two meanings.</source>
        <translation>Le code de sortie %1 a deux sens.</translation>
    </message>
    <message>
        <source>Keep it in one of success, restart and busy.</source>
        <translation>Gardez-le dans un seul de success, restart et busy.</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>Il n’y a pas d’opération «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>These steps wait for each other in a ring: %1.</source>
        <translation>Ces opérations s’attendent les unes les autres en boucle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove one of their “after”.</source>
        <translation>Supprimez l’un de leurs «&#xa0;after&#xa0;».</translation>
    </message>
    <message>
        <source>The text “%1” is missing in %2.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» manque dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>Every text is needed in English, Italian, French and Spanish; %n is missing.</source>
        <translation>
            <numerusform>Chaque texte est nécessaire en anglais, italien, français et espagnol&#xa0;; il en manque %n.</numerusform>
            <numerusform>Chaque texte est nécessaire en anglais, italien, français et espagnol&#xa0;; il en manque %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it below the identifier that stands before its last part.</source>
        <translation>Ajoutez-le sous l’identifiant qui précède sa dernière partie.</translation>
    </message>
    <message>
        <source>The text “%1” belongs to nothing in solution.yaml.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» ne correspond à rien dans solution.yaml.</translation>
    </message>
    <message>
        <source>Correct the identifier, or remove the text.</source>
        <translation>Corrigez l’identifiant, ou supprimez le texte.</translation>
    </message>
    <message>
        <source>There is no solution “%1”.</source>
        <translation>Il n’y a pas de solution «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of: %1. Others are added with: convoyctl solution import FOLDER</source>
        <translation>Utilisez l’une de&#xa0;: %1. D’autres s’ajoutent avec&#xa0;: convoyctl solution import DOSSIER</translation>
    </message>
    <message>
        <source>The definition cannot be stored in %1.</source>
        <translation>La définition ne peut pas être enregistrée dans %1.</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fin inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>il reste %n jour</numerusform>
            <numerusform>il reste %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>pas dans le catalogue</translation>
    </message>
    <message>
        <source>The catalogue of operating systems does not know this host&apos;s system.</source>
        <translation>Le catalogue des systèmes d&apos;exploitation ne connaît pas le système de cet hôte.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>A run is working on this host now.</source>
        <translation>Une exécution travaille actuellement sur cet hôte.</translation>
    </message>
    <message>
        <source>The package does not stand there any more.</source>
        <translation>Le package ne s&apos;y trouve plus.</translation>
    </message>
    <message>
        <source>There is no newer version in the repository.</source>
        <translation>Il n&apos;y a pas de version plus récente dans le référentiel.</translation>
    </message>
    <message>
        <source>There is no older version in the repository.</source>
        <translation>Il n&apos;y a pas de version plus ancienne dans le référentiel.</translation>
    </message>
    <message>
        <source>%1, something else was found</source>
        <translation>%1, autre chose a été trouvé</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>The log could not be saved to %1.</source>
        <translation>Le journal n&apos;a pas pu être enregistré dans %1.</translation>
    </message>
    <message>
        <source>The package is not deployed there.</source>
        <translation>Le package n&apos;y est pas déployé.</translation>
    </message>
    <message>
        <source>Version %1 stands there already.</source>
        <translation>La version %1 s&apos;y trouve déjà.</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (était&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>rolls back from %1 to %2</source>
        <translation>restaure de %1 à %2</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (avant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>as in the previous deployment</source>
        <translation>comme au déploiement précédent</translation>
    </message>
    <message>
        <source>changed; was: %1</source>
        <translation>modifié&#xa0;; était&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no failure with the code %1.</source>
        <translation>Il n&apos;existe pas d&apos;échec avec le code %1.</translation>
    </message>
    <message>
        <source>convoyctl failure list names them all.</source>
        <translation>convoyctl failure list les nomme tous.</translation>
    </message>
    <message>
        <source>Every way in which the work on a host can fail, and what to do.</source>
        <translation>Toutes les façons dont le travail sur un hôte peut échouer, et que faire.</translation>
    </message>
    <message>
        <source>What is known of one failure.</source>
        <translation>Ce que l&apos;on sait d&apos;un échec.</translation>
    </message>
    <message>
        <source>Run hosts of an ended run again, with the same values.</source>
        <translation>Relance des hôtes d&apos;une exécution terminée, avec les mêmes valeurs.</translation>
    </message>
    <message>
        <source>This is a run of its own, linked to the other. Without a choice: the hosts that failed, could not be reached or were not started. Prerequisites are judged again; hosts where the package is found are left alone. Secrets were not stored: give them again.</source>
        <translation>C&apos;est une exécution à part, liée à l&apos;autre. Sans choix&#xa0;: les hôtes échoués, injoignables ou non démarrés. Les prérequis sont jugés à nouveau&#xa0;; les hôtes où le package est trouvé ne sont pas touchés. Les secrets n&apos;ont pas été conservés&#xa0;: donnez-les de nouveau.</translation>
    </message>
    <message>
        <source>Hosts that failed.</source>
        <translation>Hôtes échoués.</translation>
    </message>
    <message>
        <source>Hosts that could not be reached.</source>
        <translation>Hôtes injoignables.</translation>
    </message>
    <message>
        <source>Hosts that were not started, or stopped in the middle.</source>
        <translation>Hôtes non démarrés, ou arrêtés en cours de route.</translation>
    </message>
    <message>
        <source>Hosts that were left out.</source>
        <translation>Hôtes ignorés.</translation>
    </message>
    <message>
        <source>No host of run %1 is left to be run again.</source>
        <translation>Aucun hôte de l&apos;exécution %1 ne reste à relancer.</translation>
    </message>
    <message>
        <source>None of its hosts ended the way that was asked for.</source>
        <translation>Aucun de ses hôtes ne s&apos;est terminé de la façon demandée.</translation>
    </message>
    <message>
        <source>Name hosts of the run to run them in any case.</source>
        <translation>Nommez des hôtes de l&apos;exécution pour les relancer quand même.</translation>
    </message>
    <message>
        <source>Run %1 followed a solution and is not run again as a whole.</source>
        <translation>L&apos;exécution %1 a suivi une solution et ne se relance pas telle quelle.</translation>
    </message>
    <message>
        <source>Its order depends on what stands on the hosts now.</source>
        <translation>Son ordre dépend de ce qui se trouve maintenant sur les hôtes.</translation>
    </message>
    <message>
        <source>Plan the solution again: hosts that are done are left out by themselves.</source>
        <translation>Planifiez à nouveau la solution&#xa0;: les hôtes terminés sont écartés d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it; then try again.</source>
        <translation>Attendez sa fin ou arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of the host is full</source>
        <translation>Le disque de l&apos;hôte est plein</translation>
    </message>
    <message>
        <source>The folder on the host into which files were written.</source>
        <translation>Le dossier de l&apos;hôte dans lequel on écrivait.</translation>
    </message>
    <message>
        <source>Make room there, or choose another staging folder for the host.</source>
        <translation>Libérez de la place, ou choisissez un autre dossier de transit pour l&apos;hôte.</translation>
    </message>
    <message>
        <source>There is too little room on the host</source>
        <translation>Il y a trop peu de place sur l&apos;hôte</translation>
    </message>
    <message>
        <source>What is free on the disk, before anything was copied.</source>
        <translation>La place libre sur le disque, avant toute copie.</translation>
    </message>
    <message>
        <source>The package did not arrive whole</source>
        <translation>Le package n&apos;est pas arrivé entier</translation>
    </message>
    <message>
        <source>The sums of the files on the host beside those of the package.</source>
        <translation>Les sommes de contrôle des fichiers sur l&apos;hôte à côté de celles du package.</translation>
    </message>
    <message>
        <source>Run the host again: what arrived well is not copied twice.</source>
        <translation>Relancez l&apos;hôte&#xa0;: ce qui est bien arrivé n&apos;est pas copié deux fois.</translation>
    </message>
    <message>
        <source>If it happens again, look at the host&apos;s disk.</source>
        <translation>Si cela se répète, examinez le disque de l&apos;hôte.</translation>
    </message>
    <message>
        <source>A folder on the host cannot be written to</source>
        <translation>Un dossier de l&apos;hôte n&apos;est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Rights and kind of the folder, as the account that works there.</source>
        <translation>Les droits et la nature du dossier, avec le compte qui y travaille.</translation>
    </message>
    <message>
        <source>Give the account the right, or choose another folder.</source>
        <translation>Donnez le droit au compte, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A file on the host cannot be read</source>
        <translation>Un fichier de l&apos;hôte est illisible</translation>
    </message>
    <message>
        <source>The file, as the account that works there.</source>
        <translation>Le fichier, avec le compte qui y travaille.</translation>
    </message>
    <message>
        <source>See who may read it, and whether it is there.</source>
        <translation>Voyez qui peut le lire, et s&apos;il existe.</translation>
    </message>
    <message>
        <source>A file on the host is larger than it may be</source>
        <translation>Un fichier de l&apos;hôte dépasse la taille permise</translation>
    </message>
    <message>
        <source>A file that is read whole: a result log or a version file.</source>
        <translation>Un fichier lu en entier&#xa0;: un journal de résultat ou un fichier de version.</translation>
    </message>
    <message>
        <source>Look what wrote it, then run the host again.</source>
        <translation>Voyez ce qui l&apos;a écrit, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The disk of this computer is full</source>
        <translation>Le disque de cet ordinateur est plein</translation>
    </message>
    <message>
        <source>The folder for temporary files of this computer.</source>
        <translation>Le dossier des fichiers temporaires de cet ordinateur.</translation>
    </message>
    <message>
        <source>Make room, then run the hosts again.</source>
        <translation>Libérez de la place, puis relancez les hôtes.</translation>
    </message>
    <message>
        <source>This computer cannot write its temporary files</source>
        <translation>Cet ordinateur ne peut pas écrire ses fichiers temporaires</translation>
    </message>
    <message>
        <source>See whether the folder is there and who may write to it.</source>
        <translation>Voyez si le dossier existe et qui peut y écrire.</translation>
    </message>
    <message>
        <source>A file to be sent cannot be read</source>
        <translation>Un fichier à envoyer est illisible</translation>
    </message>
    <message>
        <source>A file of this computer.</source>
        <translation>Un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>See whether it is there and who may read it.</source>
        <translation>Voyez s&apos;il existe et qui peut le lire.</translation>
    </message>
    <message>
        <source>The package cannot be read from the repository</source>
        <translation>Le package est illisible dans le référentiel</translation>
    </message>
    <message>
        <source>The stored bytes of the package and their sum.</source>
        <translation>Les octets conservés du package et leur somme.</translation>
    </message>
    <message>
        <source>Verify the package; if it is damaged, import it again.</source>
        <translation>Vérifiez le package&#xa0;; s&apos;il est endommagé, importez-le de nouveau.</translation>
    </message>
    <message>
        <source>A package that the run needs is gone</source>
        <translation>Un package nécessaire à l&apos;exécution a disparu</translation>
    </message>
    <message>
        <source>Name, version and digest in the repository.</source>
        <translation>Le nom, la version et l&apos;empreinte dans le référentiel.</translation>
    </message>
    <message>
        <source>Import it again from the same medium.</source>
        <translation>Importez-le de nouveau depuis le même support.</translation>
    </message>
    <message>
        <source>The package is not the one that was planned</source>
        <translation>Le package n&apos;est pas celui qui était prévu</translation>
    </message>
    <message>
        <source>The digest of the package beside the one in the plan.</source>
        <translation>L&apos;empreinte du package à côté de celle du plan.</translation>
    </message>
    <message>
        <source>What the host says of itself, right before the first change.</source>
        <translation>Ce que l&apos;hôte dit de lui-même, juste avant la première modification.</translation>
    </message>
    <message>
        <source>The application port is taken on the host</source>
        <translation>Le port de l&apos;application est occupé sur l&apos;hôte</translation>
    </message>
    <message>
        <source>What listens on the host, right before the first change.</source>
        <translation>Ce qui écoute sur l&apos;hôte, juste avant la première modification.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that listens there.</source>
        <translation>Choisissez un autre port, ou arrêtez le programme qui l&apos;occupe.</translation>
    </message>
    <message>
        <source>Another version stands on the host than the records say</source>
        <translation>L&apos;hôte porte une autre version que celle enregistrée</translation>
    </message>
    <message>
        <source>The detection rule of the package, before the first change.</source>
        <translation>La règle de détection du package, avant la première modification.</translation>
    </message>
    <message>
        <source>Look who changed it there, then check the deployments and plan again.</source>
        <translation>Voyez qui l&apos;a changée, puis contrôlez les déploiements et planifiez à nouveau.</translation>
    </message>
    <message>
        <source>The installer says that it failed</source>
        <translation>L&apos;installateur dit avoir échoué</translation>
    </message>
    <message>
        <source>Its exit code, its result log and what it printed.</source>
        <translation>Son code de sortie, son journal de résultat et ce qu&apos;il a affiché.</translation>
    </message>
    <message>
        <source>Read its last lines in the log: they usually name the cause.</source>
        <translation>Lisez ses dernières lignes dans le journal&#xa0;: elles nomment souvent la cause.</translation>
    </message>
    <message>
        <source>Change the value that it complains of, and run the host again.</source>
        <translation>Changez la valeur dont il se plaint, et relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>Another installation is at work on the host</source>
        <translation>Une autre installation est en cours sur l&apos;hôte</translation>
    </message>
    <message>
        <source>The exit code that the installer has for this.</source>
        <translation>Le code de sortie que l&apos;installateur emploie pour cela.</translation>
    </message>
    <message>
        <source>Let the other installation end, then run the host again.</source>
        <translation>Laissez l&apos;autre installation finir, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The installer of an earlier attempt still runs</source>
        <translation>L&apos;installateur d&apos;un essai précédent tourne encore</translation>
    </message>
    <message>
        <source>The process on the host that an earlier run began.</source>
        <translation>Le processus lancé sur l&apos;hôte par une exécution précédente.</translation>
    </message>
    <message>
        <source>Resume the run it belongs to, or wait for its end.</source>
        <translation>Reprenez l&apos;exécution à laquelle il appartient, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>The package is not found after its installation</source>
        <translation>Le package est introuvable après son installation</translation>
    </message>
    <message>
        <source>The detection rule of the package; it decides.</source>
        <translation>La règle de détection du package, qui décide.</translation>
    </message>
    <message>
        <source>Look whether it was installed into another path than the rule looks at.</source>
        <translation>Voyez s&apos;il a été installé ailleurs que là où la règle regarde.</translation>
    </message>
    <message>
        <source>The package is there, but its installer says that it failed</source>
        <translation>Le package est là, mais son installateur dit avoir échoué</translation>
    </message>
    <message>
        <source>Detection beside exit code and result log: they contradict each other.</source>
        <translation>La détection à côté du code de sortie et du journal de résultat&#xa0;: ils se contredisent.</translation>
    </message>
    <message>
        <source>Read the installer&apos;s words before you use the host.</source>
        <translation>Lisez ce que dit l&apos;installateur avant d&apos;utiliser l&apos;hôte.</translation>
    </message>
    <message>
        <source>The plug-in stands beside its application and is not bound to it</source>
        <translation>Le plug-in est présent sans être lié à son application</translation>
    </message>
    <message>
        <source>The folder of the parent application on the host.</source>
        <translation>Le dossier de l&apos;application parente sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Copy the files that the message names, or run again with the right folder.</source>
        <translation>Copiez les fichiers que nomme le message, ou relancez avec le bon dossier.</translation>
    </message>
    <message>
        <source>Nobody saw how the step ended</source>
        <translation>Personne n&apos;a vu comment l&apos;étape s&apos;est terminée</translation>
    </message>
    <message>
        <source>What the step left on the host.</source>
        <translation>Ce que l&apos;étape a laissé sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Resume the run: it joins what still runs there, or looks at what it left.</source>
        <translation>Reprenez l&apos;exécution&#xa0;: elle rejoint ce qui tourne encore, ou examine ce qui reste.</translation>
    </message>
    <message>
        <source>The step disappeared from the host</source>
        <translation>L&apos;étape a disparu de l&apos;hôte</translation>
    </message>
    <message>
        <source>The process of the step and the files in which it reports.</source>
        <translation>Le processus de l&apos;étape et les fichiers où elle rend compte.</translation>
    </message>
    <message>
        <source>The host may have restarted: see what stands there, then run it again.</source>
        <translation>L&apos;hôte a pu redémarrer&#xa0;: voyez ce qui s&apos;y trouve, puis relancez-le.</translation>
    </message>
    <message>
        <source>Somebody changed the files of the step on the host</source>
        <translation>Quelqu&apos;un a modifié les fichiers de l&apos;étape sur l&apos;hôte</translation>
    </message>
    <message>
        <source>Owner, rights and content of the step&apos;s folder.</source>
        <translation>Le propriétaire, les droits et le contenu du dossier de l&apos;étape.</translation>
    </message>
    <message>
        <source>Find out who works there before you go on.</source>
        <translation>Découvrez qui y travaille avant de continuer.</translation>
    </message>
    <message>
        <source>What the step reports cannot be read</source>
        <translation>Ce que rapporte l&apos;étape est illisible</translation>
    </message>
    <message>
        <source>The files in which the step reports on the host.</source>
        <translation>Les fichiers où l&apos;étape rend compte sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Look at the disk of the host, then run it again.</source>
        <translation>Examinez le disque de l&apos;hôte, puis relancez-le.</translation>
    </message>
    <message>
        <source>Files of the run were left on the host</source>
        <translation>Des fichiers de l&apos;exécution sont restés sur l&apos;hôte</translation>
    </message>
    <message>
        <source>The run&apos;s own folder on the host, at its end.</source>
        <translation>Le dossier de l&apos;exécution sur l&apos;hôte, à la fin.</translation>
    </message>
    <message>
        <source>Remove the folder that the message names; nothing else is affected.</source>
        <translation>Supprimez le dossier que nomme le message&#xa0;; rien d&apos;autre n&apos;est touché.</translation>
    </message>
    <message>
        <source>The host cannot be reached</source>
        <translation>L&apos;hôte est injoignable</translation>
    </message>
    <message>
        <source>Address and port of the host, over the network.</source>
        <translation>L&apos;adresse et le port de l&apos;hôte, à travers le réseau.</translation>
    </message>
    <message>
        <source>See whether the host is switched on and whether a firewall lets its port through.</source>
        <translation>Vérifiez que l&apos;hôte est allumé et que le pare-feu laisse passer son port.</translation>
    </message>
    <message>
        <source>Compare address and port with those that the host really has.</source>
        <translation>Comparez l&apos;adresse et le port avec ceux que l&apos;hôte a réellement.</translation>
    </message>
    <message>
        <source>The connection broke off and did not come back</source>
        <translation>La connexion s&apos;est rompue et n&apos;est pas revenue</translation>
    </message>
    <message>
        <source>The line to the host, tried again for ten minutes.</source>
        <translation>La liaison avec l&apos;hôte, réessayée pendant dix minutes.</translation>
    </message>
    <message>
        <source>Bring the line back and resume the run: the installer that may still be at work there is waited for, not begun again.</source>
        <translation>Rétablissez la ligne et reprenez l&apos;exécution&#xa0;: l&apos;installateur peut-être encore au travail est attendu, pas relancé.</translation>
    </message>
    <message>
        <source>The host refuses the login</source>
        <translation>L&apos;hôte refuse la connexion</translation>
    </message>
    <message>
        <source>User, key and password that were offered to the host.</source>
        <translation>L&apos;utilisateur, la clé et le mot de passe présentés à l&apos;hôte.</translation>
    </message>
    <message>
        <source>Log in by hand with the same user and key.</source>
        <translation>Connectez-vous à la main avec le même utilisateur et la même clé.</translation>
    </message>
    <message>
        <source>Type the password again, or name another key for the host.</source>
        <translation>Saisissez à nouveau le mot de passe, ou indiquez une autre clé pour l&apos;hôte.</translation>
    </message>
    <message>
        <source>The account does not get the rights it needs</source>
        <translation>Le compte n&apos;obtient pas les droits nécessaires</translation>
    </message>
    <message>
        <source>What sudo or su on the host said.</source>
        <translation>Ce que sudo ou su a répondu sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Type the password of the account that sudo asks for.</source>
        <translation>Saisissez le mot de passe du compte que sudo demande.</translation>
    </message>
    <message>
        <source>Allow the account in the sudo rules of the host.</source>
        <translation>Autorisez le compte dans les règles sudo de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of this host yet</source>
        <translation>Personne n&apos;a encore confirmé la clé de cet hôte</translation>
    </message>
    <message>
        <source>The key that the host showed; nothing was sent.</source>
        <translation>La clé que l&apos;hôte a montrée&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the host&apos;s administrator reads there, then confirm it.</source>
        <translation>Comparez l&apos;empreinte avec celle que l&apos;administrateur lit sur l&apos;hôte, puis confirmez-la.</translation>
    </message>
    <message>
        <source>The host shows another key than before</source>
        <translation>L&apos;hôte montre une autre clé qu&apos;avant</translation>
    </message>
    <message>
        <source>The key shown now beside the one that was confirmed; nothing was sent.</source>
        <translation>La clé montrée maintenant à côté de celle qui a été confirmée&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Ask why: the host was set up anew, its address belongs to another one, or somebody sits in between.</source>
        <translation>Demandez pourquoi&#xa0;: l&apos;hôte a été réinstallé, son adresse appartient à un autre, ou quelqu&apos;un s&apos;est interposé.</translation>
    </message>
    <message>
        <source>Confirm the new key only with a reason.</source>
        <translation>Ne confirmez la nouvelle clé qu&apos;avec une raison.</translation>
    </message>
    <message>
        <source>The confirmed key is no fingerprint</source>
        <translation>La clé confirmée n&apos;est pas une empreinte</translation>
    </message>
    <message>
        <source>The key of the host as it stands in the repository.</source>
        <translation>La clé de l&apos;hôte telle qu&apos;elle figure dans le référentiel.</translation>
    </message>
    <message>
        <source>Enter it as SHA256: and 43 characters, as ssh-keygen -l prints it.</source>
        <translation>Saisissez-la sous la forme SHA256: et 43 caractères, comme l&apos;affiche ssh-keygen -l.</translation>
    </message>
    <message>
        <source>The key file cannot be read</source>
        <translation>Le fichier de clé est illisible</translation>
    </message>
    <message>
        <source>The file that is named as key of this host.</source>
        <translation>Le fichier indiqué comme clé de cet hôte.</translation>
    </message>
    <message>
        <source>See whether the file is there and belongs to you.</source>
        <translation>Vérifiez que le fichier existe et vous appartient.</translation>
    </message>
    <message>
        <source>The host is not in the repository any more</source>
        <translation>L&apos;hôte n&apos;est plus dans le référentiel</translation>
    </message>
    <message>
        <source>The list of hosts at the time when the run went on.</source>
        <translation>La liste des hôtes au moment où l&apos;exécution s&apos;est poursuivie.</translation>
    </message>
    <message>
        <source>Add it again under the same name, or leave it out.</source>
        <translation>Ajoutez-le de nouveau sous le même nom, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>Another run works on this host</source>
        <translation>Une autre exécution travaille sur cet hôte</translation>
    </message>
    <message>
        <source>The lock in the repository and the marker on the host.</source>
        <translation>Le verrou dans le référentiel et le repère sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Wait until the other run has ended, then run this host again.</source>
        <translation>Attendez la fin de l&apos;autre exécution, puis relancez cet hôte.</translation>
    </message>
    <message>
        <source>On the command line --lock-wait waits for it.</source>
        <translation>En ligne de commande, --lock-wait l&apos;attend.</translation>
    </message>
    <message>
        <source>A command on the host took too long</source>
        <translation>Une commande sur l&apos;hôte a duré trop longtemps</translation>
    </message>
    <message>
        <source>The command and the time that it may take.</source>
        <translation>La commande et le temps qui lui est accordé.</translation>
    </message>
    <message>
        <source>See on the host what the command waits for.</source>
        <translation>Voyez sur l&apos;hôte ce que la commande attend.</translation>
    </message>
    <message>
        <source>The work was stopped on request</source>
        <translation>Le travail a été arrêté à la demande</translation>
    </message>
    <message>
        <source>How far the host had come by then.</source>
        <translation>Jusqu&apos;où l&apos;hôte était arrivé.</translation>
    </message>
    <message>
        <source>Resume the run, or run the host again.</source>
        <translation>Reprenez l&apos;exécution, ou relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The limit of failed hosts was reached</source>
        <translation>La limite d&apos;hôtes échoués est atteinte</translation>
    </message>
    <message>
        <source>The limits of the run; nothing new was started.</source>
        <translation>Les limites de l&apos;exécution&#xa0;; rien de nouveau n&apos;a été lancé.</translation>
    </message>
    <message>
        <source>Put right what failed first, then resume the run.</source>
        <translation>Réglez d&apos;abord ce qui a échoué, puis reprenez l&apos;exécution.</translation>
    </message>
    <message>
        <source>The journal could not be written</source>
        <translation>Le journal n&apos;a pas pu être écrit</translation>
    </message>
    <message>
        <source>The repository&apos;s file and the disk it lies on.</source>
        <translation>Le fichier du référentiel et le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Make room on that disk, then resume the run: what went on without the journal is looked at on the hosts.</source>
        <translation>Libérez de la place sur ce disque, puis reprenez l&apos;exécution&#xa0;: ce qui s&apos;est passé sans journal est vérifié sur les hôtes.</translation>
    </message>
    <message>
        <source>Something happened that Convoy does not know</source>
        <translation>Il s&apos;est produit quelque chose que Convoy ne connaît pas</translation>
    </message>
    <message>
        <source>The work on this host; the others went on.</source>
        <translation>Le travail sur cet hôte&#xa0;; les autres ont continué.</translation>
    </message>
    <message>
        <source>Copy the report and send it to who maintains Convoy.</source>
        <translation>Copiez le rapport et envoyez-le à la personne qui maintient Convoy.</translation>
    </message>
    <message>
        <source>What an undo would need could not be saved</source>
        <translation>Ce qu&apos;il faut pour annuler n&apos;a pas pu être sauvegardé</translation>
    </message>
    <message>
        <source>The copy of the old files; nothing was changed yet.</source>
        <translation>La copie des anciens fichiers&#xa0;; rien n&apos;a encore changé.</translation>
    </message>
    <message>
        <source>Mend what the message names, then run the host again.</source>
        <translation>Réglez ce que nomme le message, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>There is too little room to save the old files</source>
        <translation>Il y a trop peu de place pour sauvegarder les anciens fichiers</translation>
    </message>
    <message>
        <source>Their size beside what is free; nothing was changed yet.</source>
        <translation>Leur taille à côté de la place libre&#xa0;; rien n&apos;a encore changé.</translation>
    </message>
    <message>
        <source>Make room on the host.</source>
        <translation>Libérez de la place sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>The saved files are not there any more</source>
        <translation>Les fichiers sauvegardés ne sont plus là</translation>
    </message>
    <message>
        <source>The folder on the host into which they were saved.</source>
        <translation>Le dossier de l&apos;hôte où ils avaient été sauvegardés.</translation>
    </message>
    <message>
        <source>Install the version wanted instead of rolling back.</source>
        <translation>Installez la version voulue au lieu de revenir en arrière.</translation>
    </message>
    <message>
        <source>The saved files were changed since</source>
        <translation>Les fichiers sauvegardés ont été modifiés depuis</translation>
    </message>
    <message>
        <source>Their sum beside the one noted when they were saved.</source>
        <translation>Leur somme à côté de celle notée à la sauvegarde.</translation>
    </message>
    <message>
        <source>A service could not be stopped</source>
        <translation>Un service n&apos;a pas pu être arrêté</translation>
    </message>
    <message>
        <source>The state of the service after it was told to end.</source>
        <translation>L&apos;état du service après la demande d&apos;arrêt.</translation>
    </message>
    <message>
        <source>Stop it on the host, then run the host again.</source>
        <translation>Arrêtez-le sur l&apos;hôte, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>A service ran before and does not start now</source>
        <translation>Un service tournait avant et ne démarre plus</translation>
    </message>
    <message>
        <source>The state of the service after the installation.</source>
        <translation>L&apos;état du service après l&apos;installation.</translation>
    </message>
    <message>
        <source>Read the service&apos;s own log on the host.</source>
        <translation>Lisez le journal du service sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Undo the run if the host must work at once.</source>
        <translation>Annulez l&apos;exécution si l&apos;hôte doit fonctionner aussitôt.</translation>
    </message>
    <message>
        <source>The services of the host could not be looked at</source>
        <translation>Les services de l&apos;hôte n&apos;ont pas pu être examinés</translation>
    </message>
    <message>
        <source>The service manager of the host.</source>
        <translation>Le gestionnaire de services de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Look at the technical text, then run the host again.</source>
        <translation>Regardez le texte technique, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The host could not be brought back</source>
        <translation>L&apos;hôte n&apos;a pas pu être ramené en arrière</translation>
    </message>
    <message>
        <source>The way back that the plan names, step by step.</source>
        <translation>Le chemin de retour que nomme le plan, étape par étape.</translation>
    </message>
    <message>
        <source>Read in the log how far it came, and finish it by hand.</source>
        <translation>Lisez dans le journal jusqu&apos;où il est allé, et finissez à la main.</translation>
    </message>
    <message>
        <source>The host was brought back, but that could not be proved</source>
        <translation>L&apos;hôte a été ramené en arrière, sans qu&apos;on ait pu le prouver</translation>
    </message>
    <message>
        <source>Detection of the old version after the undo.</source>
        <translation>La détection de l&apos;ancienne version après l&apos;annulation.</translation>
    </message>
    <message>
        <source>Look on the host which version stands there.</source>
        <translation>Regardez sur l&apos;hôte quelle version s&apos;y trouve.</translation>
    </message>
    <message>
        <source>There is no way back for this host</source>
        <translation>Il n&apos;y a pas de retour pour cet hôte</translation>
    </message>
    <message>
        <source>What was saved, and which packages are in the repository.</source>
        <translation>Ce qui a été sauvegardé, et les packages du référentiel.</translation>
    </message>
    <message>
        <source>Import the version wanted and install it.</source>
        <translation>Importez la version voulue et installez-la.</translation>
    </message>
    <message>
        <source>The run followed a solution: plan the solution again, hosts that are done are left out by themselves.</source>
        <translation>L&apos;exécution a suivi une solution&#xa0;: planifiez à nouveau la solution, les hôtes terminés sont écartés d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Takes hosts of this run into the wizard again, with the same values.</source>
        <translation>Reprend des hôtes de cette exécution dans l&apos;assistant, avec les mêmes valeurs.</translation>
    </message>
    <message>
        <source>%1 has shown no key that could be looked at.</source>
        <translation>%1 n&apos;a montré aucune clé à examiner.</translation>
    </message>
    <message>
        <source>Check the host in the section Hosts.</source>
        <translation>Contrôlez l&apos;hôte dans la section Hôtes.</translation>
    </message>
    <message>
        <source>The audit trail has no entry with the hash %1.</source>
        <translation>La piste d&apos;audit n&apos;a pas d&apos;entrée avec le hachage %1.</translation>
    </message>
    <message>
        <source>What was written up to that entry is not what stands there now, or the hash belongs to another repository.</source>
        <translation>Ce qui était écrit jusqu&apos;à cette entrée n&apos;est pas ce qui s&apos;y trouve maintenant, ou le hachage appartient à un autre référentiel.</translation>
    </message>
    <message>
        <source>Compare with a backup of the repository from the day of the report, and find out who could write to it since.</source>
        <translation>Comparez avec une sauvegarde du référentiel du jour du rapport et cherchez qui a pu y écrire depuis.</translation>
    </message>
    <message>
        <source>A prerequisite is not met: %1 (found: %2; wanted: %3).</source>
        <translation>Un prérequis n&apos;est pas rempli&#xa0;: %1 (trouvé&#xa0;: %2&#xa0;; attendu&#xa0;: %3).</translation>
    </message>
    <message numerus="yes">
        <source>Undo run %1 on %n host(s)?</source>
        <translation>
            <numerusform>Annuler l&apos;exécution %1 sur %n hôte&#xa0;?</numerusform>
            <numerusform>Annuler l&apos;exécution %1 sur %n hôtes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no form of a report; there are html, pdf and csv.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un format de rapport&#xa0;; il y a html, pdf et csv.</translation>
    </message>
    <message>
        <source>Say with --format html, pdf or csv which form the report has.</source>
        <translation>Indiquez le format du rapport avec --format html, pdf ou csv.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>The audit trail is altered from entry %1 on; the report says so.</source>
        <translation>La piste d&apos;audit est altérée à partir de l&apos;entrée %1&#xa0;; le rapport le dit.</translation>
    </message>
    <message>
        <source>Write what a run came to as a report.</source>
        <translation>Écrire le résultat d&apos;une exécution sous forme de rapport.</translation>
    </message>
    <message>
        <source>The report is in the language of --language.</source>
        <translation>Le rapport est dans la langue de --language.</translation>
    </message>
    <message>
        <source>Write a saved plan as a report.</source>
        <translation>Écrire un plan enregistré sous forme de rapport.</translation>
    </message>
    <message>
        <source>Save a plan with: convoyctl plan --out FILE</source>
        <translation>Pour enregistrer un plan&#xa0;: convoyctl plan --out FILE</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>The head of the trail that a report printed; it must be there still.</source>
        <translation>La tête de la piste imprimée dans un rapport&#xa0;; elle doit encore s&apos;y trouver.</translation>
    </message>
    <message>
        <source>Windows Server number</source>
        <translation>Numéro de Windows Server</translation>
    </message>
    <message>
        <source>Based on the client</source>
        <translation>Fondé sur le client</translation>
    </message>
    <message>
        <source>Shares its build with</source>
        <translation>Partage sa build avec</translation>
    </message>
    <message>
        <source>Unveiled</source>
        <translation>Dévoilé</translation>
    </message>
    <message>
        <source>A report as PDF cannot be made here.</source>
        <translation>Un rapport en PDF ne peut pas être créé ici.</translation>
    </message>
    <message>
        <source>The program that draws it (convoy-report) is missing or cannot be started.</source>
        <translation>Le programme qui le dessine (convoy-report) manque ou ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>Save the report as HTML and print that, or install Convoy again.</source>
        <translation>Enregistrez le rapport en HTML et imprimez-le, ou réinstallez Convoy.</translation>
    </message>
    <message>
        <source>The report could not be drawn as PDF.</source>
        <translation>Le rapport n&apos;a pas pu être dessiné en PDF.</translation>
    </message>
    <message>
        <source>The program that draws it (convoy-report) came to no result.</source>
        <translation>Le programme qui le dessine (convoy-report) n&apos;a donné aucun résultat.</translation>
    </message>
    <message>
        <source>Save the report as HTML, which browsers print.</source>
        <translation>Enregistrez le rapport en HTML, que les navigateurs savent imprimer.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Le rapport a été annulé.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1.</source>
        <translation>Le rapport ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>Left out, a prerequisite is not met: %1.</source>
        <translation>Exclu, un prérequis n&apos;est pas rempli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No prerequisite was checked: the host could not be reached.</source>
        <translation>Aucun prérequis n&apos;a été vérifié&#xa0;: l&apos;hôte n&apos;a pas pu être joint.</translation>
    </message>
    <message>
        <source>A prerequisite could not be checked: %1.</source>
        <translation>Un prérequis n&apos;a pas pu être vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A prerequisite is not met, and the run goes on: %1.</source>
        <translation>Un prérequis n&apos;est pas rempli et l&apos;exécution continue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo run %1: take %2 away</source>
        <translation>Annuler l&apos;exécution %1&#xa0;: retrait de %2</translation>
    </message>
    <message>
        <source>Undo run %1: back to %2</source>
        <translation>Annuler l&apos;exécution %1&#xa0;: retour à %2</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Annuler l&apos;exécution %1</translation>
    </message>
    <message>
        <source>%1 is supported; the last day is not known.</source>
        <translation>%1 est pris en charge&#xa0;; le dernier jour n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 is supported until %2.</source>
        <translation>%1 est pris en charge jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>The host&apos;s operating system is still supported</source>
        <translation>Le système d&apos;exploitation de l&apos;hôte est encore pris en charge</translation>
    </message>
    <message>
        <source>A system that its maker still mends.</source>
        <translation>Un système que son éditeur corrige encore.</translation>
    </message>
    <message>
        <source>A system without support gets no security updates.</source>
        <translation>Un système sans support ne reçoit pas de mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>Plan the upgrade of the host&apos;s operating system.</source>
        <translation>Prévoyez la mise à niveau du système d&apos;exploitation de l&apos;hôte.</translation>
    </message>
    <message>
        <source>The host&apos;s operating system can be upgraded in place</source>
        <translation>Le système d&apos;exploitation de l&apos;hôte peut être mis à niveau sur place</translation>
    </message>
    <message>
        <source>The package is not made for the system that the host has now.</source>
        <translation>Le package n&apos;est pas fait pour le système que l&apos;hôte a maintenant.</translation>
    </message>
    <message>
        <source>See convoyctl os show for what such an upgrade takes.</source>
        <translation>convoyctl os show indique ce que demande une telle mise à niveau.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>State in words</source>
        <translation>État en toutes lettres</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prérequis</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Entrées de la piste d&apos;audit</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Tête de la piste d&apos;audit</translation>
    </message>
    <message>
        <source>The waves in their order</source>
        <translation>Les vagues dans leur ordre</translation>
    </message>
    <message>
        <source>The waves in their time</source>
        <translation>Les vagues dans le temps</translation>
    </message>
    <message>
        <source>The table below has the same figures.</source>
        <translation>Le tableau ci-dessous contient les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Logs of hosts where it went wrong</source>
        <translation>Journaux des hôtes où cela s&apos;est mal passé</translation>
    </message>
    <message numerus="yes">
        <source>The logs of %n more host(s) where it went wrong are with the run.</source>
        <translation>
            <numerusform>Le journal de %n autre hôte où cela s&apos;est mal passé se trouve dans l&apos;exécution.</numerusform>
            <numerusform>Les journaux de %n autres hôtes où cela s&apos;est mal passé se trouvent dans l&apos;exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are in the log of the run.</source>
        <translation>
            <numerusform>%n ligne précédente se trouve dans le journal de l&apos;exécution.</numerusform>
            <numerusform>%n lignes précédentes se trouvent dans le journal de l&apos;exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan: %1 %2</source>
        <translation>Plan&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>Report made by</source>
        <translation>Rapport établi par</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi sur</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Établi avec</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Les heures sont celles de</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 du package</translation>
    </message>
    <message>
        <source>Hosts by state</source>
        <translation>Hôtes par état</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Hosts left out</source>
        <translation>Hôtes exclus</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>Altered from entry %1 on</source>
        <translation>Altérée à partir de l&apos;entrée %1</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacte</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>To be checked with</source>
        <translation>À vérifier avec</translation>
    </message>
    <message>
        <source>What, who, when</source>
        <translation>Quoi, qui, quand</translation>
    </message>
    <message numerus="yes">
        <source>The run is not over (“%1”): it went well on %2 of %n host(s) so far.</source>
        <translation>
            <numerusform>L&apos;exécution n&apos;est pas terminée («&#xa0;%1&#xa0;»). Hôtes réussis jusqu&apos;ici&#xa0;: %2 sur %n.</numerusform>
            <numerusform>L&apos;exécution n&apos;est pas terminée («&#xa0;%1&#xa0;»). Hôtes réussis jusqu&apos;ici&#xa0;: %2 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run ended “%1”: it went well on %2 of %n host(s).</source>
        <translation>
            <numerusform>L&apos;exécution s&apos;est terminée dans l&apos;état «&#xa0;%1&#xa0;». Hôtes réussis&#xa0;: %2 sur %n.</numerusform>
            <numerusform>L&apos;exécution s&apos;est terminée dans l&apos;état «&#xa0;%1&#xa0;». Hôtes réussis&#xa0;: %2 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark of the run</source>
        <translation>Marque de l&apos;exécution</translation>
    </message>
    <message>
        <source>Undoes the run</source>
        <translation>Annule l&apos;exécution</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Run %1: %2 %3</source>
        <translation>Exécution %1&#xa0;: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>%1 does not stand on %2 any more, but its parent still has files of it: %3.</source>
        <translation>%1 ne se trouve plus sur %2, mais son parent en a encore des fichiers&#xa0;: %3.</translation>
    </message>
    <message>
        <source>They were copied there beside the installation, and the parent may use them.</source>
        <translation>Ils y ont été copiés en plus de l&apos;installation, et le parent peut les utiliser.</translation>
    </message>
    <message>
        <source>Remove them by hand, then restart the parent.</source>
        <translation>Supprimez-les à la main, puis redémarrez le parent.</translation>
    </message>
    <message>
        <source>None of the services ran before, so none is asked now.</source>
        <translation>Aucun des services ne tournait avant, aucun n&apos;est donc interrogé maintenant.</translation>
    </message>
    <message>
        <source>%1, run %2: this host is finished.</source>
        <translation>%1, exécution %2&#xa0;: cet hôte est terminé.</translation>
    </message>
    <message>
        <source>%1, run %2: %3.</source>
        <translation>%1, exécution %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, run %2: step %3 of %4, %5.</source>
        <translation>%1, exécution %2&#xa0;: étape %3 sur %4, %5.</translation>
    </message>
    <message>
        <source>%1 Hosts of the run that are finished: %2 of %3.</source>
        <translation>%1 Hôtes de l&apos;exécution terminés&#xa0;: %2 sur %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n prerequisite(s) not met or not checked</source>
        <translation>
            <numerusform>%1&#xa0;; %n prérequis non rempli ou non vérifié</numerusform>
            <numerusform>%1&#xa0;; %n prérequis non remplis ou non vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>is taken away (before: %1)</source>
        <translation>est retiré (avant&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Prérequis</translation>
    </message>
    <message>
        <source>The option %1 goes with --solution alone.</source>
        <translation>L&apos;option %1 ne va qu&apos;avec --solution.</translation>
    </message>
    <message>
        <source>Install a package, or carry out a solution, on hosts and follow it to the end.</source>
        <translation>Installer un package, ou exécuter une solution, sur des hôtes et suivre jusqu&apos;à la fin.</translation>
    </message>
    <message>
        <source>Name one host of the run with --host.</source>
        <translation>Nommez un hôte de l&apos;exécution avec --host.</translation>
    </message>
    <message>
        <source>Try the step again in which a host of a run has failed.</source>
        <translation>Réessayer l&apos;étape où un hôte d&apos;une exécution a échoué.</translation>
    </message>
    <message>
        <source>While the run goes on, its runner does it beside the other hosts. A run that has ended is taken up for this host alone and followed.</source>
        <translation>Tant que l&apos;exécution continue, cela se fait en même temps que les autres hôtes. Une exécution terminée est reprise pour ce seul hôte et suivie.</translation>
    </message>
    <message>
        <source>Say that what a person had to do on a host of a run is done.</source>
        <translation>Dire que ce qu&apos;une personne devait faire sur un hôte d&apos;une exécution est fait.</translation>
    </message>
    <message>
        <source>Leave out a host of a run that waits for a person or was not begun.</source>
        <translation>Laisser de côté un hôte d&apos;une exécution qui attend une personne ou n&apos;a pas été commencé.</translation>
    </message>
    <message>
        <source>A file of facts is for looking. To carry a plan out, import it first: convoyctl facts import FILE</source>
        <translation>Un fichier de faits ne sert qu&apos;à la consultation. Pour exécuter un plan, importez-le d&apos;abord&#xa0;: convoyctl facts import FILE</translation>
    </message>
    <message>
        <source>Where commands of the whole organisation run; the plan&apos;s first host if not given.</source>
        <translation>Où s&apos;exécutent les commandes de toute l&apos;organisation&#xa0;; le premier hôte du plan si rien n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Run %1 cannot be undone.</source>
        <translation>L&apos;exécution %1 ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>The media cannot be prepared in %1.</source>
        <translation>Le support ne peut pas être préparé dans %1.</translation>
    </message>
    <message>
        <source>The definition %1 is no longer the one that was planned with.</source>
        <translation>La définition %1 n&apos;est plus celle avec laquelle le plan a été fait.</translation>
    </message>
    <message>
        <source>Its files have changed since.</source>
        <translation>Ses fichiers ont changé depuis.</translation>
    </message>
    <message>
        <source>Bring the former definition back, or plan again.</source>
        <translation>Remettez l&apos;ancienne définition, ou planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Look at the findings of the plan: they say which rules can be waived or want to be acknowledged.</source>
        <translation>Regardez les constats du plan&#xa0;: ils disent à quelles règles on peut déroger et lesquelles doivent être confirmées.</translation>
    </message>
    <message>
        <source>The folder of the media %1 cannot be read.</source>
        <translation>Le dossier du support %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is copied to the hosts from this computer.</source>
        <translation>Il est copié sur les hôtes depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder %1 is not the media of this solution.</source>
        <translation>Le dossier %1 n&apos;est pas le support de cette solution.</translation>
    </message>
    <message>
        <source>It has no file %1.</source>
        <translation>Il ne contient pas le fichier %1.</translation>
    </message>
    <message>
        <source>Bring the services back to what they were</source>
        <translation>Remettre les services comme ils étaient</translation>
    </message>
    <message>
        <source>Restart the host</source>
        <translation>Redémarrer l&apos;hôte</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Wait for what a person does</source>
        <translation>Attendre l&apos;intervention d&apos;une personne</translation>
    </message>
    <message>
        <source>Its commands run on %1.</source>
        <translation>Ses commandes s&apos;exécutent sur %1.</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <translation>Support&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rule %1 is waived: %2</source>
        <translation>Il est dérogé à la règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The rule %1 is acknowledged.</source>
        <translation>La règle %1 est confirmée.</translation>
    </message>
    <message>
        <source>The values of its commands are known</source>
        <translation>Les valeurs de ses commandes sont connues</translation>
    </message>
    <message>
        <source>Nobody knows %1, which the step “%2” needs.</source>
        <translation>Personne ne connaît %1, dont l&apos;étape «&#xa0;%2&#xa0;» a besoin.</translation>
    </message>
    <message>
        <source>A value for %1.</source>
        <translation>Une valeur pour %1.</translation>
    </message>
    <message>
        <source>Without it the step cannot be carried out.</source>
        <translation>Sans elle, l&apos;étape ne peut pas être exécutée.</translation>
    </message>
    <message>
        <source>The steps copy different folders: %1 and %2.</source>
        <translation>Les étapes copient des dossiers différents&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>One run copies one folder.</source>
        <translation>Une exécution copie un seul dossier.</translation>
    </message>
    <message>
        <source>Put the media into one folder, and name it for all hosts.</source>
        <translation>Mettez le support dans un seul dossier et indiquez-le pour tous les hôtes.</translation>
    </message>
    <message>
        <source>%1 does not wait for a person.</source>
        <translation>%1 n&apos;attend pas une personne.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Il est dans l&apos;état&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Watch the run: it says when somebody has to do something.</source>
        <translation>Suivez l&apos;exécution&#xa0;: elle dit quand quelqu&apos;un doit faire quelque chose.</translation>
    </message>
    <message>
        <source>%1 has not failed.</source>
        <translation>%1 n&apos;a pas échoué.</translation>
    </message>
    <message>
        <source>Only a host that has failed, or could not be reached, is tried again.</source>
        <translation>Seul un hôte qui a échoué, ou n&apos;a pas pu être joint, est réessayé.</translation>
    </message>
    <message>
        <source>%1 cannot be left out now.</source>
        <translation>%1 ne peut pas être laissé de côté maintenant.</translation>
    </message>
    <message>
        <source>A host can be left out before it is begun, and while it waits for a person.</source>
        <translation>Un hôte peut être laissé de côté avant d&apos;être commencé, et pendant qu&apos;il attend une personne.</translation>
    </message>
    <message>
        <source>%1 left the host out before it was begun.</source>
        <translation>%1 a laissé l&apos;hôte de côté avant qu&apos;il ne soit commencé.</translation>
    </message>
    <message>
        <source>The host was not begun: the steps of the organisation are not done.</source>
        <translation>L&apos;hôte n&apos;a pas été commencé&#xa0;: les étapes de l&apos;organisation ne sont pas faites.</translation>
    </message>
    <message>
        <source>The run stopped because the steps of the organisation are not done.</source>
        <translation>L&apos;exécution s&apos;est arrêtée parce que les étapes de l&apos;organisation ne sont pas faites.</translation>
    </message>
    <message>
        <source>The run waits for a person. When it is done: convoyctl run confirm %1 --host %2</source>
        <translation>L&apos;exécution attend une personne. Quand c&apos;est fait&#xa0;: convoyctl run confirm %1 --host %2</translation>
    </message>
    <message>
        <source>A person has confirmed it.</source>
        <translation>Une personne l&apos;a confirmé.</translation>
    </message>
    <message>
        <source>%1 left it out. What the steps before have done stays.</source>
        <translation>%1 l&apos;a laissé de côté. Ce que les étapes précédentes ont fait demeure.</translation>
    </message>
    <message>
        <source>%1 does not let itself be restarted.</source>
        <translation>%1 ne se laisse pas redémarrer.</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>La commande s&apos;est terminée avec le code %1.</translation>
    </message>
    <message>
        <source>Let the account restart the host (--run-as), or restart it by hand, then try the host again.</source>
        <translation>Permettez au compte de redémarrer l&apos;hôte (--run-as), ou redémarrez-le à la main, puis réessayez l&apos;hôte.</translation>
    </message>
    <message>
        <source>%1 was told to restart; it is waited for.</source>
        <translation>%1 a reçu l&apos;ordre de redémarrer&#xa0;; on l&apos;attend.</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>%1 a été redémarré.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not back %n minute(s) after its restart.</source>
        <translation>
            <numerusform>%1 n&apos;était pas revenu %n minute après son redémarrage.</numerusform>
            <numerusform>%1 n&apos;était pas revenu %n minutes après son redémarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was restarted, but %1 does not answer there.</source>
        <translation>Il a été redémarré, mais %1 n&apos;y répond pas.</translation>
    </message>
    <message>
        <source>Look at its own log on the host. When it runs, try the host again.</source>
        <translation>Regardez son propre journal sur l&apos;hôte. Quand il fonctionne, réessayez l&apos;hôte.</translation>
    </message>
    <message>
        <source>It was restarted, but did not come to rest.</source>
        <translation>Il a été redémarré, mais ne s&apos;est pas stabilisé.</translation>
    </message>
    <message>
        <source>Wait until it has, then try the host again.</source>
        <translation>Attendez qu&apos;il se stabilise, puis réessayez l&apos;hôte.</translation>
    </message>
    <message>
        <source>It answers, and was not restarted.</source>
        <translation>Il répond, et n&apos;a pas été redémarré.</translation>
    </message>
    <message>
        <source>Restart it by hand, then try the host again.</source>
        <translation>Redémarrez-le à la main, puis réessayez l&apos;hôte.</translation>
    </message>
    <message>
        <source>It does not answer at the address %1 any more.</source>
        <translation>Il ne répond plus à l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>Look at its console. Where it has another address now, change it with convoyctl host edit, then try the host again.</source>
        <translation>Regardez sa console. S&apos;il a maintenant une autre adresse, changez-la avec convoyctl host edit, puis réessayez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The steps of the organisation are done.</source>
        <translation>Les étapes de l&apos;organisation sont faites.</translation>
    </message>
    <message>
        <source>%1 does not meet a prerequisite of the solution.</source>
        <translation>%1 ne remplit pas un prérequis de la solution.</translation>
    </message>
    <message>
        <source>A value that the step “%1” needs is not known for %2.</source>
        <translation>Une valeur dont l&apos;étape «&#xa0;%1&#xa0;» a besoin n&apos;est pas connue pour %2.</translation>
    </message>
    <message>
        <source>The host could not be asked when the plan was made.</source>
        <translation>L&apos;hôte n&apos;a pas pu être interrogé quand le plan a été fait.</translation>
    </message>
    <message>
        <source>Plan again now that it answers.</source>
        <translation>Planifiez à nouveau maintenant qu&apos;il répond.</translation>
    </message>
    <message>
        <source>The step “%1” on %2 did not succeed.</source>
        <translation>L&apos;étape «&#xa0;%1&#xa0;» sur %2 n&apos;a pas réussi.</translation>
    </message>
    <message>
        <source>Its command ended with code %1.</source>
        <translation>Sa commande s&apos;est terminée avec le code %1.</translation>
    </message>
    <message>
        <source>Read what it said in the run&apos;s log and put it right, then try the host again: convoyctl run retry %1 --host %2</source>
        <translation>Lisez ce qu&apos;elle a dit dans le journal de l&apos;exécution et corrigez-le, puis réessayez l&apos;hôte&#xa0;: convoyctl run retry %1 --host %2</translation>
    </message>
    <message>
        <source>The command ended with code %1: a restart is wanted.</source>
        <translation>La commande s&apos;est terminée avec le code %1&#xa0;: un redémarrage est demandé.</translation>
    </message>
    <message>
        <source>The steps on %1 went well, but the target version does not stand there.</source>
        <translation>Les étapes sur %1 se sont bien passées, mais la version cible n&apos;y est pas.</translation>
    </message>
    <message>
        <source>Read what the steps said in the run&apos;s log, put right what is wrong, then try the host again.</source>
        <translation>Lisez ce que les étapes ont dit dans le journal de l&apos;exécution, corrigez ce qui ne va pas, puis réessayez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The target version stands there.</source>
        <translation>La version cible y est.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Warning, not certain</source>
        <translation>Avertissement, non certain</translation>
    </message>
    <message>
        <source>to be acknowledged</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dérogation</translation>
    </message>
    <message>
        <source>can be waived</source>
        <translation>dérogation possible</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Injoignables</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wave %1 of %2 · %n host(s)</source>
        <translation>
            <numerusform>Vague %1 sur %2 · %n hôte</numerusform>
            <numerusform>Vague %1 sur %2 · %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not answer. The run tries it again in wave %1 of “%2”.</source>
        <translation>Il n’a pas répondu. L’exécution réessaie dans la vague %1 de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Done by a person</source>
        <translation>Fait par une personne</translation>
    </message>
    <message>
        <source>Installs %1</source>
        <translation>Installe %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Holds a point of no return</source>
        <translation>Contient un point de non-retour</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Déplacé à la main</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>le compte</translation>
    </message>
    <message>
        <source>the media</source>
        <translation>le support</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>answered for each host</source>
        <translation>réponse donnée pour chaque hôte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n prerequisite(s) are judged; %1 of them can block.</source>
        <translation>
            <numerusform>%n prérequis est évalué, dont %1 pouvant bloquer.</numerusform>
            <numerusform>%n prérequis sont évalués, dont %1 pouvant bloquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation>Ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Document source</translation>
    </message>
    <message>
        <source>Acknowledged by the operator</source>
        <translation>Confirmée par l&apos;opérateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Runs again hosts of the run</source>
        <translation>Relance des hôtes de l&apos;exécution</translation>
    </message>
    <message>
        <source>Files of the plug-in are left beside its parent</source>
        <translation>Des fichiers du plug-in restent à côté de son parent</translation>
    </message>
    <message>
        <source>Remove the files that the message names, then restart the parent.</source>
        <translation>Supprimez les fichiers que nomme le message, puis redémarrez le parent.</translation>
    </message>
    <message>
        <source>A step of the solution did not succeed</source>
        <translation>Une étape de la solution n&apos;a pas réussi</translation>
    </message>
    <message>
        <source>The exit code of its command, by the table of the definition.</source>
        <translation>Le code de sortie de sa commande, selon la table de la définition.</translation>
    </message>
    <message>
        <source>Read what it said in the log, put it right, and try the host again.</source>
        <translation>Lisez dans le journal ce qu&apos;elle a dit, réglez-le, et réessayez l&apos;hôte.</translation>
    </message>
    <message>
        <source>Leave the host out, if the others may go on without it.</source>
        <translation>Laissez l&apos;hôte de côté, si les autres peuvent continuer sans lui.</translation>
    </message>
    <message>
        <source>A value that a step needs is not known</source>
        <translation>Une valeur nécessaire à une étape n&apos;est pas connue</translation>
    </message>
    <message>
        <source>The facts of the host when the plan was made.</source>
        <translation>Les faits de l&apos;hôte lors de l&apos;établissement du plan.</translation>
    </message>
    <message>
        <source>Plan again now that the host answers.</source>
        <translation>Planifiez à nouveau maintenant que l&apos;hôte répond.</translation>
    </message>
    <message>
        <source>The host does not let itself be restarted</source>
        <translation>L&apos;hôte ne se laisse pas redémarrer</translation>
    </message>
    <message>
        <source>What the restart command said on the host.</source>
        <translation>Ce que la commande de redémarrage a répondu sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Let the account restart the host, or restart it by hand, then try it again.</source>
        <translation>Autorisez le compte à redémarrer l&apos;hôte, ou redémarrez-le à la main, puis réessayez.</translation>
    </message>
    <message>
        <source>The host did not come back from its restart in time</source>
        <translation>L&apos;hôte n&apos;est pas revenu à temps de son redémarrage</translation>
    </message>
    <message>
        <source>The boot identity of the host, its services and its ports, for as long as the definition allows.</source>
        <translation>L&apos;identité de démarrage de l&apos;hôte, ses services et ses ports, aussi longtemps que la définition le permet.</translation>
    </message>
    <message>
        <source>Look at the host&apos;s console; when it runs, try the host again.</source>
        <translation>Regardez la console de l&apos;hôte&#xa0;; quand il fonctionne, réessayez-le.</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organisation</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>dérogation&#xa0;: %1</translation>
    </message>
    <message>
        <source>did not answer; the run will try it again</source>
        <translation>n’a pas répondu&#xa0;; l’exécution réessaiera</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Point de non-retour</translation>
    </message>
    <message>
        <source>there is no way back after it</source>
        <translation>après, il n’y a pas de retour</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Vague %1</translation>
    </message>
    <message>
        <source>Try the organisation again (convoyctl run retry %1 --host %2), then resume the run.</source>
        <translation>Réessayez l&apos;organisation (convoyctl run retry %1 --host %2), puis reprenez l&apos;exécution.</translation>
    </message>
    <message>
        <source>It ended before its runner could do what was asked.</source>
        <translation>Elle s’est terminée avant que son processus d’exécution ait pu faire ce qui était demandé.</translation>
    </message>
    <message>
        <source>Show the run: it says what became of the host.</source>
        <translation>Affichez l’exécution&#xa0;: elle indique ce que l’hôte est devenu.</translation>
    </message>
    <message>
        <source>A prerequisite was waived: %1. Reason: %2</source>
        <translation>Il a été dérogé à un prérequis&#xa0;: %1. Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look at the host. Where the version stands there and cannot be asked for, state it (convoyctl facts set %1 NAME=VALUE --solution %2), then try the host again.</source>
        <translation>Examinez l’hôte. Si la version y est présente sans pouvoir être détectée, déclarez-la (convoyctl facts set %1 NAME=VALUE --solution %2), puis relancez l’hôte.</translation>
    </message>
    <message>
        <source>Services on %2 ran before and do not start now: %1.</source>
        <translation>Sur %2, des services fonctionnaient avant et ne démarrent plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1: trusted until now: %2</source>
        <translation>%1&#xa0;: clé de confiance jusqu&apos;à présent&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: line %2 of the list: %3</source>
        <translation>%1&#xa0;: ligne %2 de la liste&#xa0;: %3</translation>
    </message>
    <message>
        <source>Key in the list</source>
        <translation>Clé dans la liste</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Not in this repository and not added: %1</source>
        <translation>Absents de ce référentiel et non ajoutés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a hashed name fit no host of this repository.</source>
        <translation>
            <numerusform>%n ligne au nom haché ne correspond à aucun hôte de ce référentiel.</numerusform>
            <numerusform>%n lignes au nom haché ne correspondent à aucun hôte de ce référentiel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is passed over: %2</source>
        <translation>La ligne %1 est ignorée&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) taken from the list.</source>
        <translation>
            <numerusform>%n clé d&apos;hôte reprise de la liste.</numerusform>
            <numerusform>%n clés d&apos;hôte reprises de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) written to %1.</source>
        <translation>
            <numerusform>%n clé d&apos;hôte écrite dans %1.</numerusform>
            <numerusform>%n clés d&apos;hôte écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is trusted yet for: %1</source>
        <translation>Aucune clé de confiance encore pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trust the host keys of a list; a key that is trusted already stays.</source>
        <translation>Faire confiance aux clés d&apos;hôte d&apos;une liste&#xa0;; une clé déjà de confiance reste.</translation>
    </message>
    <message>
        <source>A list is lines of NAME-or-ADDRESS[:PORT] SHA256:…, a known_hosts file, or what host keys export writes. A signature is looked for beside it, as FILE.minisig; a list without one takes --reason.</source>
        <translation>Une liste se compose de lignes NAME-or-ADDRESS[:PORT] SHA256:…, ou c&apos;est un fichier known_hosts, ou ce qu&apos;écrit host keys export. Une signature est cherchée à côté, sous FILE.minisig&#xa0;; une liste sans signature demande --reason.</translation>
    </message>
    <message>
        <source>Write the trusted host keys into a list for a colleague.</source>
        <translation>Écrire les clés d&apos;hôte de confiance dans une liste pour un collègue.</translation>
    </message>
    <message>
        <source>All hosts with a key when none is chosen. To sign it: minisign -Sm FILE</source>
        <translation>Tous les hôtes qui ont une clé si aucun n&apos;est choisi. Pour la signer&#xa0;: minisign -Sm FILE</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>En mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>No key of this host is trusted yet.</source>
        <translation>Aucune clé de cet hôte n&apos;est encore de confiance.</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Avancement&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no level of a log; there are all, steps and failures.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un niveau de journal&#xa0;; il y a all, steps et failures.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found.</source>
        <translation>
            <numerusform>%n ligne trouvée.</numerusform>
            <numerusform>%n lignes trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the log; all of it if not given.</source>
        <translation>Quelle part du journal&#xa0;; tout s&apos;il n&apos;est pas indiqué.</translation>
    </message>
    <message>
        <source>Only lines that hold this text.</source>
        <translation>Seulement les lignes qui contiennent ce texte.</translation>
    </message>
    <message>
        <source>A folder of its path does not exist, or is a file.</source>
        <translation>Un dossier de son chemin n&apos;existe pas, ou est un fichier.</translation>
    </message>
    <message>
        <source>%1 closed the connection on port %2 before the login.</source>
        <translation>%1 a fermé la connexion sur le port %2 avant l&apos;authentification.</translation>
    </message>
    <message>
        <source>The list of host keys has %1 lines with hashed names or patterns, too many for %2 hosts.</source>
        <translation>La liste de clés d&apos;hôte a %1 lignes à noms hachés ou à motifs, trop pour %2 hôtes.</translation>
    </message>
    <message>
        <source>A hashed name cannot be looked up: it has to be tried with every host.</source>
        <translation>Un nom haché ne peut pas être recherché&#xa0;: il faut l&apos;essayer avec chaque hôte.</translation>
    </message>
    <message>
        <source>Give a list with readable names, or divide it.</source>
        <translation>Donnez une liste aux noms lisibles, ou divisez-la.</translation>
    </message>
    <message>
        <source>A line is the name or address of a host and its key: a fingerprint (SHA256:…), or a line of known_hosts.</source>
        <translation>Une ligne est le nom ou l&apos;adresse d&apos;un hôte et sa clé&#xa0;: une empreinte (SHA256:…), ou une ligne de known_hosts.</translation>
    </message>
    <message>
        <source>Line %2 of the list of host keys %1 cannot be understood.</source>
        <translation>La ligne %2 de la liste de clés d&apos;hôte %1 est incompréhensible.</translation>
    </message>
    <message>
        <source>No key was taken from the list. Correct the line, or ask whoever made the list for a correct one.</source>
        <translation>Aucune clé n&apos;a été reprise de la liste. Corrigez la ligne, ou demandez une liste correcte à son auteur.</translation>
    </message>
    <message>
        <source>After the fingerprint only a comment (#…) may stand.</source>
        <translation>Après l&apos;empreinte, seul un commentaire (#…) est admis.</translation>
    </message>
    <message>
        <source>It names an authority that signs keys, not a host&apos;s key.</source>
        <translation>Elle nomme une autorité qui signe des clés, pas la clé d&apos;un hôte.</translation>
    </message>
    <message>
        <source>The mark “%1” is not known.</source>
        <translation>La marque «&#xa0;%1&#xa0;» n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>The host&apos;s key is missing: a line of known_hosts is names, type and key.</source>
        <translation>La clé de l&apos;hôte manque&#xa0;: une ligne de known_hosts se compose de noms, d&apos;un type et d&apos;une clé.</translation>
    </message>
    <message>
        <source>What stands after “%1” is not a key of that type.</source>
        <translation>Ce qui suit «&#xa0;%1&#xa0;» n&apos;est pas une clé de ce type.</translation>
    </message>
    <message>
        <source>Convoy connects with no key of the type %1.</source>
        <translation>Convoy ne se connecte avec aucune clé du type %1.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun hôte.</translation>
    </message>
    <message>
        <source>%1 is not a list of host keys.</source>
        <translation>%1 n&apos;est pas une liste de clés d&apos;hôte.</translation>
    </message>
    <message>
        <source>Give a file of lines with names and fingerprints, or a known_hosts file.</source>
        <translation>Donnez un fichier de lignes avec noms et empreintes, ou un fichier known_hosts.</translation>
    </message>
    <message>
        <source>Install it there, or choose another way to the account, or another account for the host.</source>
        <translation>Installez-le sur l&apos;hôte, ou choisissez un autre moyen d&apos;obtenir le compte, ou un autre compte pour l&apos;hôte.</translation>
    </message>
    <message>
        <source>Make the account on the host, or choose another one for the host.</source>
        <translation>Créez le compte sur l&apos;hôte, ou choisissez-en un autre pour l&apos;hôte.</translation>
    </message>
    <message>
        <source>Allow it in the rules of the host, or choose another account for the host.</source>
        <translation>Autorisez-le dans les règles de l&apos;hôte, ou choisissez un autre compte pour l&apos;hôte.</translation>
    </message>
    <message>
        <source>Run the host again and give the right password.</source>
        <translation>Relancez l&apos;hôte et donnez le bon mot de passe.</translation>
    </message>
    <message>
        <source>None of the hosts has a trusted key yet.</source>
        <translation>Aucun des hôtes n&apos;a encore de clé de confiance.</translation>
    </message>
    <message>
        <source>Choose other hosts, or test the connection to these first.</source>
        <translation>Choisissez d&apos;autres hôtes, ou testez d&apos;abord la connexion à ceux-ci.</translation>
    </message>
    <message>
        <source>The list of host keys cannot be written to %1.</source>
        <translation>La liste de clés d&apos;hôte ne peut pas être écrite dans %1.</translation>
    </message>
    <message>
        <source>The list of host keys %1 is not accepted.</source>
        <translation>La liste de clés d&apos;hôte %1 n&apos;est pas acceptée.</translation>
    </message>
    <message>
        <source>No key was taken from it. Get the list and its signature from their source again, and ask there which key signs it.</source>
        <translation>Aucune clé n&apos;en a été reprise. Récupérez à nouveau la liste et sa signature à leur source, et demandez-y quelle clé la signe.</translation>
    </message>
    <message>
        <source>The key %1 that signed it is revoked since %2: %3</source>
        <translation>La clé %1 qui l&apos;a signée est révoquée depuis le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The list of host keys %1 is not signed. No key was taken from it.</source>
        <translation>La liste de clés d&apos;hôte %1 n&apos;est pas signée. Aucune clé n&apos;en a été reprise.</translation>
    </message>
    <message>
        <source>Nothing but your word says that these are the keys of the hosts.</source>
        <translation>Seule votre parole dit que ce sont là les clés des hôtes.</translation>
    </message>
    <message>
        <source>Say where the list is from and why it may be believed; the reason is kept (--reason TEXT). Or have it signed: minisign -Sm FILE.</source>
        <translation>Indiquez d&apos;où vient la liste et pourquoi on peut la croire&#xa0;; le motif est conservé (--reason TEXT). Ou faites-la signer&#xa0;: minisign -Sm FILE.</translation>
    </message>
    <message>
        <source>%1 is signed with the trusted key %2 (%3).</source>
        <translation>%1 est signé avec la clé de confiance %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is signed with the trusted key %2 (%3), on %4.</source>
        <translation>%1 est signé avec la clé de confiance %2 (%3), le %4.</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>est reprise</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connue</translation>
    </message>
    <message>
        <source>differs: the pinned key stays</source>
        <translation>différente&#xa0;: la clé fixée reste</translation>
    </message>
    <message>
        <source>several keys of one type: none is taken</source>
        <translation>plusieurs clés d&apos;un même type&#xa0;: aucune n&apos;est reprise</translation>
    </message>
    <message>
        <source>revoked in the list: nothing is taken</source>
        <translation>révoquée dans la liste&#xa0;: rien n&apos;est repris</translation>
    </message>
    <message>
        <source>Trusted since %1, imported by %2 from the list %3, which is signed with the key %4 (%5).</source>
        <translation>De confiance depuis le %1, importée par %2 de la liste %3, signée avec la clé %4 (%5).</translation>
    </message>
    <message>
        <source>Trusted since %1, imported by %2 from the unsigned list %3. Reason: %4</source>
        <translation>De confiance depuis le %1, importée par %2 de la liste non signée %3. Motif&#xa0;: %4</translation>
    </message>
    <message>
        <source>Trusted since %1 by %2.</source>
        <translation>Approuvée depuis le %1 par %2.</translation>
    </message>
    <message>
        <source>Trusted since %1 by %2. Reason: %3</source>
        <translation>Approuvée depuis le %1 par %2. Motif&#xa0;: %3</translation>
    </message>
    <message>
        <source>Saving the log was stopped.</source>
        <translation>L&apos;enregistrement du journal a été arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) must be acknowledged before the plan is carried out: %1.</source>
        <translation>
            <numerusform>%n règle doit être confirmée avant d’exécuter le plan&#xa0;: %1.</numerusform>
            <numerusform>%n règles doivent être confirmées avant d’exécuter le plan&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They warn of what cannot be judged, or not be taken back.</source>
        <translation>Elles signalent ce qui ne peut être évalué ou annulé.</translation>
    </message>
    <message>
        <source>There is a host for the steps of the organisation</source>
        <translation>Un hôte est disponible pour les étapes de l’organisation</translation>
    </message>
    <message>
        <source>No host of the plan answers and is free of blocking rules.</source>
        <translation>Aucun hôte du plan ne répond sans être bloqué par une règle.</translation>
    </message>
    <message>
        <source>A host on which these steps are carried out.</source>
        <translation>Un hôte sur lequel exécuter ces étapes.</translation>
    </message>
    <message>
        <source>They come before every host, and are carried out on one.</source>
        <translation>Elles précèdent tous les hôtes et s’exécutent sur l’un d’eux.</translation>
    </message>
    <message>
        <source>Do what the findings say of one host, or name another one (--organisation-host).</source>
        <translation>Suivez les constats d’un hôte, ou indiquez-en un autre (--organisation-host).</translation>
    </message>
    <message>
        <source>The steps of the organisation cannot be left out.</source>
        <translation>Les étapes de l’organisation ne peuvent pas être écartées.</translation>
    </message>
    <message>
        <source>Hosts are begun when they are done, and not without them.</source>
        <translation>Les hôtes ne commencent qu’une fois celles-ci terminées.</translation>
    </message>
    <message>
        <source>Confirm the step when it is done, or stop the run: convoyctl run stop %1</source>
        <translation>Confirmez l’étape une fois terminée, ou arrêtez l’exécution&#xa0;: convoyctl run stop %1</translation>
    </message>
    <message>
        <source>%1 has another key by now. No key was taken from the list.</source>
        <translation>%1 a désormais une autre clé. Aucune clé n&apos;a été reprise de la liste.</translation>
    </message>
    <message>
        <source>Somebody has trusted a key of this host since the list was compared, and a pinned key is never replaced silently.</source>
        <translation>Quelqu&apos;un a fait confiance à une clé de cet hôte depuis la comparaison de la liste, et une clé fixée n&apos;est jamais remplacée en silence.</translation>
    </message>
    <message>
        <source>Compare the list once more.</source>
        <translation>Comparez la liste encore une fois.</translation>
    </message>
    <message>
        <source>Make room on the disks of the host, then run it again.</source>
        <translation>Libérez de la place sur les disques de l&apos;hôte, puis relancez-le.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1, then run it again.</source>
        <translation>Libérez de la place sur le disque de %1, puis relancez-le.</translation>
    </message>
    <message>
        <source>The command on %1 found no room on the disk.</source>
        <translation>La commande sur %1 n&apos;a pas trouvé de place sur le disque.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Elle a dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>It, or a program that it needs, is not on the host: %1</source>
        <translation>Elle, ou un programme dont elle a besoin, n&apos;est pas sur l&apos;hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The host does not let it be run: %1</source>
        <translation>L&apos;hôte ne permet pas de l&apos;exécuter&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command on %1 could not be run.</source>
        <translation>La commande sur %1 n&apos;a pas pu être exécutée.</translation>
    </message>
    <message>
        <source>Install on the host what is missing, then run it again.</source>
        <translation>Installez sur l&apos;hôte ce qui manque, puis relancez-le.</translation>
    </message>
    <message>
        <source>The system does so when memory runs out; a person or a supervisor can do it, too.</source>
        <translation>Le système le fait quand la mémoire est épuisée&#xa0;; une personne ou un programme de surveillance le peut aussi.</translation>
    </message>
    <message>
        <source>A person, or a shutdown of the host, ended it.</source>
        <translation>Une personne, ou un arrêt de l&apos;hôte, l&apos;a interrompue.</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>Elle a planté.</translation>
    </message>
    <message>
        <source>The command on %1 was ended by signal %2.</source>
        <translation>La commande sur %1 a été interrompue par le signal %2.</translation>
    </message>
    <message>
        <source>Look at the host&apos;s memory and its system log, and at what stands there; then run it again.</source>
        <translation>Regardez la mémoire de l&apos;hôte, son journal système et ce qui s&apos;y trouve, puis relancez-le.</translation>
    </message>
    <message>
        <source>The installer ended with code %1; the last it said: %2</source>
        <translation>Le programme d&apos;installation s&apos;est terminé avec le code %1&#xa0;; ses derniers mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>If the installer found no room, choose another installation path.</source>
        <translation>Si c&apos;est le programme d&apos;installation qui a manqué de place, choisissez un autre chemin d&apos;installation.</translation>
    </message>
    <message>
        <source>The package in the repository is damaged</source>
        <translation>Le package dans le référentiel est endommagé</translation>
    </message>
    <message>
        <source>Import it again from its medium and choose to replace it.</source>
        <translation>Importez-le de nouveau depuis son support et choisissez de le remplacer.</translation>
    </message>
    <message>
        <source>Check the disk that the repository lies on.</source>
        <translation>Vérifiez le disque sur lequel se trouve le référentiel.</translation>
    </message>
    <message>
        <source>The package is not made for the host&apos;s operating system</source>
        <translation>Le package n&apos;est pas conçu pour le système d&apos;exploitation de l&apos;hôte</translation>
    </message>
    <message>
        <source>Choose the package made for this system, or leave the host out.</source>
        <translation>Choisissez le package conçu pour ce système, ou laissez l&apos;hôte de côté.</translation>
    </message>
    <message>
        <source>The installer was ended by the system</source>
        <translation>Le programme d&apos;installation a été interrompu par le système</translation>
    </message>
    <message>
        <source>The signal that ended its process.</source>
        <translation>Le signal qui a interrompu son processus.</translation>
    </message>
    <message>
        <source>Look at the host&apos;s memory and its system log: when memory runs out, the system ends the largest program.</source>
        <translation>Regardez la mémoire de l&apos;hôte et son journal système&#xa0;: quand la mémoire est épuisée, le système interrompt le plus gros programme.</translation>
    </message>
    <message>
        <source>See what stands there, then run the host again.</source>
        <translation>Regardez ce qui s&apos;y trouve, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The installer cannot be run on the host</source>
        <translation>Le programme d&apos;installation ne peut pas être exécuté sur l&apos;hôte</translation>
    </message>
    <message>
        <source>The exit code of the host&apos;s shell and the last line of its output.</source>
        <translation>Le code de sortie du shell de l&apos;hôte et la dernière ligne de sa sortie.</translation>
    </message>
    <message>
        <source>Install the program or library that the message names, then run the host again.</source>
        <translation>Installez le programme ou la bibliothèque que nomme le message, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The account cannot run commands on the host</source>
        <translation>Le compte ne peut pas exécuter de commandes sur l&apos;hôte</translation>
    </message>
    <message>
        <source>What the host answered to the first command.</source>
        <translation>Ce que l&apos;hôte a répondu à la première commande.</translation>
    </message>
    <message>
        <source>Log in by hand with the same user: one that has no shell cannot be used.</source>
        <translation>Connectez-vous à la main avec le même utilisateur&#xa0;: un utilisateur sans shell ne convient pas.</translation>
    </message>
    <message>
        <source>Choose another user for the host.</source>
        <translation>Choisissez un autre utilisateur pour l&apos;hôte.</translation>
    </message>
    <message>
        <source>Nothing answers on the application&apos;s port</source>
        <translation>Rien ne répond sur le port de l&apos;application</translation>
    </message>
    <message>
        <source>The port that was given for the application, after the installation.</source>
        <translation>Le port indiqué pour l&apos;application, après l&apos;installation.</translation>
    </message>
    <message>
        <source>Read the application&apos;s own log on the host.</source>
        <translation>Lisez le journal de l&apos;application sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Compare the port with the one that the application is set to.</source>
        <translation>Comparez le port avec celui qui est réglé dans l&apos;application.</translation>
    </message>
    <message>
        <source>The host does not meet a prerequisite</source>
        <translation>L&apos;hôte ne remplit pas un prérequis</translation>
    </message>
    <message>
        <source>The rules of the solution, right before the first change.</source>
        <translation>Les règles de la solution, juste avant la première modification.</translation>
    </message>
    <message>
        <source>Put right what the message names, then try the host again.</source>
        <translation>Corrigez ce que nomme le message, puis réessayez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The host does not say what it is</source>
        <translation>L&apos;hôte ne dit pas ce qu&apos;il est</translation>
    </message>
    <message>
        <source>The operating system, as the host itself names it.</source>
        <translation>Le système d&apos;exploitation, tel que l&apos;hôte le nomme.</translation>
    </message>
    <message>
        <source>Log in by hand and see whether uname answers there.</source>
        <translation>Connectez-vous à la main et voyez si uname y répond.</translation>
    </message>
    <message>
        <source>The package has no command for this operating system</source>
        <translation>Le package n&apos;a pas de commande pour ce système d&apos;exploitation</translation>
    </message>
    <message>
        <source>The commands of the package, one for each family of systems.</source>
        <translation>Les commandes du package, une par famille de systèmes.</translation>
    </message>
    <message>
        <source>A tool that copying needs is not on the host</source>
        <translation>Un outil nécessaire à la copie manque sur l&apos;hôte</translation>
    </message>
    <message>
        <source>The programs that the account finds on the host.</source>
        <translation>Les programmes que le compte trouve sur l&apos;hôte.</translation>
    </message>
    <message>
        <source>Install it there, then run the host again.</source>
        <translation>Installez-le sur l&apos;hôte, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The installation path cannot be used</source>
        <translation>Le chemin d&apos;installation ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The installation path, as it came out for this host.</source>
        <translation>Le chemin d&apos;installation, tel qu&apos;il est obtenu pour cet hôte.</translation>
    </message>
    <message>
        <source>Enter a full path, then run the host again.</source>
        <translation>Saisissez un chemin complet, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>The application port is no port</source>
        <translation>Le port de l&apos;application n&apos;est pas un port</translation>
    </message>
    <message>
        <source>The port, as it came out for this host.</source>
        <translation>Le port, tel qu&apos;il est obtenu pour cet hôte.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, then run the host again.</source>
        <translation>Saisissez un nombre de 1 à 65535, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>A package that this one needs is not on the host</source>
        <translation>Un package dont celui-ci a besoin manque sur l&apos;hôte</translation>
    </message>
    <message>
        <source>What the repository has recorded of the host.</source>
        <translation>Ce que le référentiel a enregistré de l&apos;hôte.</translation>
    </message>
    <message>
        <source>Deploy that package first, then run the host again.</source>
        <translation>Déployez d&apos;abord ce package, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>A value names a variable that is not known</source>
        <translation>Une valeur nomme une variable inconnue</translation>
    </message>
    <message>
        <source>The values of the package, as they came out for this host.</source>
        <translation>Les valeurs du package, telles qu&apos;elles sont obtenues pour cet hôte.</translation>
    </message>
    <message>
        <source>Correct the value, then run the host again.</source>
        <translation>Corrigez la valeur, puis relancez l&apos;hôte.</translation>
    </message>
    <message>
        <source>A value cannot stand in the silent.ini</source>
        <translation>Une valeur ne peut pas figurer dans silent.ini</translation>
    </message>
    <message>
        <source>The application object is not there any more</source>
        <translation>L&apos;objet Application n&apos;existe plus</translation>
    </message>
    <message>
        <source>The application objects of the host, right before the first change.</source>
        <translation>Les objets Application de l&apos;hôte, juste avant la première modification.</translation>
    </message>
    <message>
        <source>Run the host again: the object is then made anew.</source>
        <translation>Relancez l&apos;hôte&#xa0;: l&apos;objet est alors créé de nouveau.</translation>
    </message>
    <message>
        <source>The application object belongs to another package</source>
        <translation>L&apos;objet Application appartient à un autre package</translation>
    </message>
    <message>
        <source>Another application object has the port</source>
        <translation>Un autre objet Application a ce port</translation>
    </message>
    <message>
        <source>Choose another port, or change the port of that object.</source>
        <translation>Choisissez un autre port, ou changez le port de cet objet.</translation>
    </message>
    <message>
        <source>The command ended with code %1 and said: %2</source>
        <translation>La commande s&apos;est terminée avec le code %1 et a dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its command ended with code %1; the last it said: %2</source>
        <translation>Sa commande s&apos;est terminée avec le code %1&#xa0;; ses derniers mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try the host again: convoyctl run retry %1 --host %2</source>
        <translation>Attendez qu&apos;elle se termine, puis réessayez l&apos;hôte&#xa0;: convoyctl run retry %1 --host %2</translation>
    </message>
    <message>
        <source>Its shell ended with code %1 and said nothing.</source>
        <translation>Son shell s&apos;est terminé avec le code %1 sans rien dire.</translation>
    </message>
    <message>
        <source>The host answered: %1</source>
        <translation>L&apos;hôte a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot run commands on %2.</source>
        <translation>%1 ne peut pas exécuter de commandes sur %2.</translation>
    </message>
    <message>
        <source>Log in by hand with the same user. Where the account has no shell, choose another user for the host.</source>
        <translation>Connectez-vous à la main avec le même utilisateur. Si le compte n&apos;a pas de shell, choisissez un autre utilisateur pour l&apos;hôte.</translation>
    </message>
    <message>
        <source>It ended with code %1; the last it said: %2</source>
        <translation>Il s&apos;est terminé avec le code %1&#xa0;; ses derniers mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>The files in %1 could not all be read and written to %2; the host said: %3</source>
        <translation>Les fichiers de %1 n&apos;ont pas pu être tous lus et écrits dans %2&#xa0;; l&apos;hôte a dit&#xa0;: %3</translation>
    </message>
    <message>
        <source>Put that right, then run the host again. Nothing of the package was changed.</source>
        <translation>Corrigez cela, puis relancez l&apos;hôte. Rien du package n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>De confiance jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Insert the media, or give the path where it stands: among the questions of the window, or with --answer media.path=FOLDER.</source>
        <translation>Insérez le support, ou indiquez le chemin où il se trouve&#xa0;: parmi les questions de la fenêtre, ou avec --answer media.path=DOSSIER.</translation>
    </message>
    <message>
        <source>Give the folder where the media stand: among the questions of the window, or with --answer media.path=FOLDER.</source>
        <translation>Indiquez le dossier où se trouve le support&#xa0;: parmi les questions de la fenêtre, ou avec --answer media.path=DOSSIER.</translation>
    </message>
    <message>
        <source>Answer the question about it in the window, give it with --answer %1=VALUE, or set the fact of the host.</source>
        <translation>Répondez à la question dans la fenêtre, indiquez-la avec --answer %1=VALEUR, ou définissez le fait de l&apos;hôte.</translation>
    </message>
    <message>
        <source>as the solution says</source>
        <translation>selon la solution</translation>
    </message>
    <message numerus="yes">
        <source>Waves as the solution says, at most %n host(s) at once.</source>
        <translation>
            <numerusform>Vagues selon la solution, %n hôte au plus à la fois.</numerusform>
            <numerusform>Vagues selon la solution, %n hôtes au plus à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Size of a wave in each stage: %1; at most %n host(s) at once.</source>
        <translation>
            <numerusform>Taille d&apos;une vague dans chaque phase&#xa0;: %1&#xa0;; %n hôte au plus à la fois.</numerusform>
            <numerusform>Taille d&apos;une vague dans chaque phase&#xa0;: %1&#xa0;; %n hôtes au plus à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read what the plan says of each, then plan again and name them: --acknowledge %1</source>
        <translation>Lisez ce que le plan dit de chacune, puis planifiez de nouveau en les nommant&#xa0;: --acknowledge %1</translation>
    </message>
    <message>
        <source>Installers that are running are ended on their hosts, which may be left half changed; services that were stopped for them are started again. The run can be resumed.</source>
        <translation>Les installations en cours sont interrompues sur leurs hôtes, qui peuvent rester à moitié modifiés&#xa0;; les services arrêtés pour elles sont redémarrés. L&apos;exécution peut être reprise.</translation>
    </message>
    <message>
        <source>“%1” is followed by one of these: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est suivi de l&apos;un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The option %1 takes one value here.</source>
        <translation>Ici, l&apos;option %1 n&apos;accepte qu&apos;une valeur.</translation>
    </message>
    <message>
        <source>%1: line %2 of the list takes this key back: %3</source>
        <translation>%1&#xa0;: la ligne %2 de la liste révoque cette clé&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: it is still trusted here.</source>
        <translation>%1&#xa0;: elle est encore de confiance ici.</translation>
    </message>
    <message>
        <source>Find out these hosts&apos; keys at the hosts themselves. To trust one: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT</source>
        <translation>Relevez les clés de ces hôtes sur les hôtes eux-mêmes. Pour faire confiance à l&apos;une d&apos;elles&#xa0;: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT</translation>
    </message>
    <message>
        <source>To take its keys, say why the list may be believed: --reason TEXT</source>
        <translation>Pour en prendre les clés, dites pourquoi la liste est digne de confiance&#xa0;: --reason TEXT</translation>
    </message>
    <message>
        <source>Name what is wanted: --package NAME, or --solution NAME.</source>
        <translation>Indiquez ce qui est voulu&#xa0;: --package NAME ou --solution NAME.</translation>
    </message>
    <message>
        <source>The step “%1” does not occur in the log; there are: %2.</source>
        <translation>L&apos;étape «&#xa0;%1&#xa0;» ne figure pas dans le journal&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Levels: all, steps (without what commands on the hosts wrote), failures. --search looks at what is shown, in upper and lower case. Steps are named as --json does: lock, check, copy, command, verify, …</source>
        <translation>Niveaux&#xa0;: all, steps (sans ce que les commandes ont écrit sur les hôtes), failures. --search cherche dans ce qui est affiché, sans distinguer majuscules et minuscules. Les étapes sont nommées comme le fait --json&#xa0;: lock, check, copy, command, verify, …</translation>
    </message>
    <message>
        <source>Show what would be done, and change nothing.</source>
        <translation>Montrer ce qui serait fait, sans rien modifier.</translation>
    </message>
    <message>
        <source>The list of host keys %1 is too large.</source>
        <translation>La liste de clés d&apos;hôte %1 est trop grande.</translation>
    </message>
    <message>
        <source>A list of host keys must not be larger than %1.</source>
        <translation>Une liste de clés d&apos;hôte ne peut dépasser %1.</translation>
    </message>
    <message>
        <source>Divide it into several lists.</source>
        <translation>Divisez-la en plusieurs listes.</translation>
    </message>
    <message>
        <source>Its signature, %1, cannot be read. %2</source>
        <translation>Sa signature, %1, est illisible. %2</translation>
    </message>
    <message>
        <source>revoked in the list, and still trusted here: find out its new key</source>
        <translation>révoquée dans la liste et encore de confiance ici&#xa0;: relevez sa nouvelle clé</translation>
    </message>
    <message>
        <source>Do what the finding says: it is about the plan as a whole, and leaving hosts out does not help.</source>
        <translation>Faites ce qu&apos;indique le constat&#xa0;: il porte sur le plan dans son ensemble, et exclure des hôtes n&apos;y change rien.</translation>
    </message>
    <message>
        <source>Do what the findings say for one host at least: there is none left to work on.</source>
        <translation>Faites ce qu&apos;indiquent les constats pour un hôte au moins&#xa0;: il n&apos;en reste aucun à traiter.</translation>
    </message>
    <message>
        <source>The steps of the organisation are not done</source>
        <translation>Les étapes de l&apos;organisation ne sont pas faites</translation>
    </message>
    <message>
        <source>The steps that come before every host; none was begun without them.</source>
        <translation>Les étapes qui précèdent tous les hôtes&#xa0;; aucun n&apos;a été commencé sans elles.</translation>
    </message>
    <message>
        <source>Put right what failed there, try the organisation again, then resume the run.</source>
        <translation>Corrigez ce qui y a échoué, réessayez l&apos;organisation, puis reprenez l&apos;exécution.</translation>
    </message>
    <message>
        <source>The program that works on runs could not be started</source>
        <translation>Le programme qui effectue les exécutions n&apos;a pas pu démarrer</translation>
    </message>
    <message>
        <source>The command line that belongs to Convoy; no host was touched.</source>
        <translation>La ligne de commande qui fait partie de Convoy&#xa0;; aucun hôte n&apos;a été touché.</translation>
    </message>
    <message>
        <source>Install Convoy again, then run the hosts again.</source>
        <translation>Installez Convoy à nouveau, puis relancez les hôtes.</translation>
    </message>
    <message>
        <source>The run ended before it had begun</source>
        <translation>L&apos;exécution s&apos;est terminée avant d&apos;avoir commencé</translation>
    </message>
    <message>
        <source>The program that was to work on it; no host was touched.</source>
        <translation>Le programme qui devait l&apos;effectuer&#xa0;; aucun hôte n&apos;a été touché.</translation>
    </message>
    <message>
        <source>Do what the technical text of the failure suggests, then run the hosts again.</source>
        <translation>Faites ce que suggère le texte technique de l&apos;échec, puis relancez les hôtes.</translation>
    </message>
    <message>
        <source>State of the audit trail</source>
        <translation>État de la piste d&apos;audit</translation>
    </message>
    <message>
        <source>The list says nothing of the keys that are trusted here.</source>
        <translation>La liste ne dit rien des clés qui sont de confiance ici.</translation>
    </message>
</context>
</TS>
