<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>StartOptions</name>
    <message>
        <source>The repository to open: sqlite:PATH.</source>
        <translation>Il repository da aprire: sqlite:PATH.</translation>
    </message>
    <message>
        <source>The language of the window: en, it, fr or es.</source>
        <translation>La lingua della finestra: en, it, fr o es.</translation>
    </message>
    <message>
        <source>Who is working; the system user when left out.</source>
        <translation>Chi sta lavorando; se omesso, l&apos;utente del sistema.</translation>
    </message>
    <message>
        <source>A medium to suggest while there is no package.</source>
        <translation>Un supporto da proporre finché non c&apos;è alcun pacchetto.</translation>
    </message>
    <message>
        <source>There is no language %1. Use en, it, fr or es.</source>
        <translation>La lingua %1 non è disponibile. Usare en, it, fr o es.</translation>
    </message>
    <message>
        <source>Convoy cannot start</source>
        <translation>Impossibile avviare Convoy</translation>
    </message>
    <message>
        <source>The look of the window: system, light, dark or contrast.</source>
        <translation>L&apos;aspetto della finestra: system, light, dark o contrast.</translation>
    </message>
</context>
<context>
    <name>convoy::AccessPane</name>
    <message>
        <source>The roles of %1 were granted.</source>
        <translation>I ruoli di %1 sono stati concessi.</translation>
    </message>
    <message>
        <source>%1 does not have the role %2 any more. Tenant: %3.</source>
        <translation>%1 non ha più il ruolo %2. Tenant: %3.</translation>
    </message>
    <message>
        <source>The tenant %1 was added.</source>
        <translation>Il tenant %1 è stato aggiunto.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovere %1</translation>
    </message>
    <message>
        <source>Remove the tenant %1 permanently?</source>
        <translation>Rimuovere definitivamente il tenant %1?</translation>
    </message>
    <message>
        <source>The roles that operators have in it go with it. A tenant with packages or hosts is not removed.</source>
        <translation>I ruoli che gli operatori vi hanno spariscono con esso. Un tenant con pacchetti o host non viene rimosso.</translation>
    </message>
    <message>
        <source>&amp;Remove permanently</source>
        <translation>&amp;Rimuovi definitivamente</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>The tenant %1 was removed.</source>
        <translation>Il tenant %1 è stato rimosso.</translation>
    </message>
    <message>
        <source>Operators and tenants</source>
        <translation>Operatori e tenant</translation>
    </message>
    <message>
        <source>&amp;Operators and their roles:</source>
        <translation>&amp;Operatori e i loro ruoli:</translation>
    </message>
    <message>
        <source>Operators and their roles</source>
        <translation>Operatori e i loro ruoli</translation>
    </message>
    <message>
        <source>&amp;Add an operator…</source>
        <translation>&amp;Aggiungi un operatore…</translation>
    </message>
    <message>
        <source>&amp;Grant roles…</source>
        <translation>&amp;Concedi ruoli…</translation>
    </message>
    <message>
        <source>Re&amp;voke the role</source>
        <translation>Re&amp;voca il ruolo</translation>
    </message>
    <message>
        <source>&amp;Tenants:</source>
        <translation>&amp;Tenant:</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>A&amp;dd a tenant…</source>
        <translation>Agg&amp;iungi un tenant…</translation>
    </message>
    <message>
        <source>Re&amp;move the tenant…</source>
        <translation>Ri&amp;muovi il tenant…</translation>
    </message>
    <message>
        <source>What each ro&amp;le may do:</source>
        <translation>Che cosa può fare ogni ruo&amp;lo:</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Che cosa può fare ogni ruolo</translation>
    </message>
</context>
<context>
    <name>convoy::AgainModel</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>convoy::AnswerEditor</name>
    <message>
        <source>Say what is so, or that there is none.</source>
        <translation>Indicare un valore, oppure che non ce n&apos;è nessuno.</translation>
    </message>
    <message>
        <source>Say what is so.</source>
        <translation>Indicare un valore.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un numero intero.</translation>
    </message>
    <message>
        <source>A version, such as 8.2.176.2.</source>
        <translation>Una versione, come 8.2.176.2.</translation>
    </message>
    <message>
        <source>Separate several with semicolons.</source>
        <translation>Separare più voci con punto e virgola.</translation>
    </message>
    <message>
        <source>There is n&amp;one</source>
        <translation>Non ce n’è nessun&amp;o</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;Ricorda la risposta</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>Ri&amp;tira</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>convoy::ApplicationParametersPage</name>
    <message>
        <source>Application parameters</source>
        <translation>Parametri dell&apos;applicazione</translation>
    </message>
    <message>
        <source>Use the value for all hosts</source>
        <translation>Usa il valore per tutti gli host</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say which application object the package belongs to on the hosts.</source>
        <translation>Indicare a quale oggetto Applicazione appartiene il pacchetto sugli host.</translation>
    </message>
    <message>
        <source>Application &amp;object</source>
        <translation>&amp;Oggetto Applicazione</translation>
    </message>
    <message>
        <source>Application object</source>
        <translation>Oggetto Applicazione</translation>
    </message>
    <message>
        <source>${host.name} and other names in ${…} are replaced on every host.</source>
        <translation>${host.name} e gli altri nomi in ${…} vengono sostituiti su ogni host.</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Tenant</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>From 1 to 65535; empty when the application listens on none.</source>
        <translation>Da 1 a 65535; vuoto se l&apos;applicazione non è in ascolto su alcuna porta.</translation>
    </message>
    <message>
        <source>P&amp;rimary configuration server</source>
        <translation>Configuration Server p&amp;rimario</translation>
    </message>
    <message>
        <source>Primary configuration server</source>
        <translation>Configuration Server primario</translation>
    </message>
    <message>
        <source>Back&amp;up configuration server</source>
        <translation>Configuration Server di ri&amp;serva</translation>
    </message>
    <message>
        <source>Backup configuration server</source>
        <translation>Configuration Server di riserva</translation>
    </message>
    <message>
        <source>Skip re-installation</source>
        <translation>Salta la reinstallazione</translation>
    </message>
    <message>
        <source>Fa&amp;lse</source>
        <translation>Fa&amp;lso</translation>
    </message>
    <message>
        <source>Install on every selected host, also where the package stands already.</source>
        <translation>Installa su ogni host selezionato, anche dove il pacchetto c&apos;è già.</translation>
    </message>
    <message>
        <source>Skip re-installation: false</source>
        <translation>Salta la reinstallazione: falso</translation>
    </message>
    <message>
        <source>Tru&amp;e</source>
        <translation>V&amp;ero</translation>
    </message>
    <message>
        <source>Leave hosts alone that have this application object already.</source>
        <translation>Non tocca gli host che hanno già questo oggetto Applicazione.</translation>
    </message>
    <message>
        <source>Skip re-installation: true</source>
        <translation>Salta la reinstallazione: vero</translation>
    </message>
    <message>
        <source>Application objects, tenants, ports and configuration servers are Convoy&apos;s own records. No Configuration Server is asked or changed.</source>
        <translation>Oggetti Applicazione, tenant, porte e Configuration Server sono dati registrati solo in Convoy. Nessun Configuration Server viene interrogato o modificato.</translation>
    </message>
    <message>
        <source>%1: no parent was found</source>
        <translation>%1: nessuna applicazione padre trovata</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: its application object</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a tenant</source>
        <translation>Scegliere un tenant</translation>
    </message>
    <message>
        <source>Choose a configuration server</source>
        <translation>Scegliere un Configuration Server</translation>
    </message>
    <message>
        <source>There is no tenant to choose from.</source>
        <translation>Non c&apos;è alcun tenant da scegliere.</translation>
    </message>
    <message>
        <source>No configuration server is known yet. Type its name; the next time it can be chosen.</source>
        <translation>Non è ancora noto alcun Configuration Server. Digitarne il nome; la prossima volta si potrà scegliere.</translation>
    </message>
    <message>
        <source>Choose the application objects that the plug-in becomes a part of.</source>
        <translation>Scegliere gli oggetti Applicazione di cui il plug-in diventa parte.</translation>
    </message>
    <message>
        <source>Application &amp;objects that get the plug-in&apos;s options, where they lack them</source>
        <translation>&amp;Oggetti Applicazione che ricevono le opzioni del plug-in, dove mancano</translation>
    </message>
    <message>
        <source>Application objects of the parents</source>
        <translation>Oggetti Applicazione padre</translation>
    </message>
    <message>
        <source>Browse for a tenant</source>
        <translation>Sfogliare i tenant</translation>
    </message>
    <message>
        <source>Browse for a primary server</source>
        <translation>Sfogliare i server primari</translation>
    </message>
    <message>
        <source>Browse for a backup server</source>
        <translation>Sfogliare i server di riserva</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
</context>
<context>
    <name>convoy::ApplicationsPane</name>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 è stato modificato.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminare %1</translation>
    </message>
    <message>
        <source>Delete the record of %1 permanently?</source>
        <translation>Eliminare definitivamente la registrazione di %1?</translation>
    </message>
    <message>
        <source>Nothing on the host changes. The next deployment makes the object anew.</source>
        <translation>Sull&apos;host non cambia nulla. La prossima distribuzione ricrea l&apos;oggetto.</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>&amp;Elimina definitivamente</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>Application objects</source>
        <translation>Oggetti Applicazione</translation>
    </message>
    <message>
        <source>These are Convoy&apos;s own records. No Configuration Server is asked or changed.</source>
        <translation>Sono registrazioni di Convoy stesso. Nessun Configuration Server viene interrogato o modificato.</translation>
    </message>
    <message>
        <source>There is no application object yet. A deployment makes the object of its package.</source>
        <translation>Non c&apos;è ancora alcun oggetto Applicazione. Una distribuzione crea l&apos;oggetto del suo pacchetto.</translation>
    </message>
    <message>
        <source>Values of the application object</source>
        <translation>Valori dell&apos;oggetto Applicazione</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Chiave:</translation>
    </message>
    <message>
        <source>Key to set</source>
        <translation>Chiave da impostare</translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation>Va&amp;lore:</translation>
    </message>
    <message>
        <source>Value to set</source>
        <translation>Valore da impostare</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Imposta</translation>
    </message>
    <message>
        <source>Set the value</source>
        <translation>Imposta il valore</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>Take the chosen value away</source>
        <translation>Togli il valore scelto</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <source>Delete the application object</source>
        <translation>Elimina l&apos;oggetto Applicazione</translation>
    </message>
</context>
<context>
    <name>convoy::AuditPane</name>
    <message>
        <source>All actions</source>
        <translation>Tutte le azioni</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Tutti gli operatori</translation>
    </message>
    <message>
        <source>Entry %1, SHA-256 %2</source>
        <translation>Voce %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The trail is being verified.</source>
        <translation>Verifica del registro in corso.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is intact: %n entry(ies), none changed, none missing.</source>
        <translation>
            <numerusform>Il registro è integro: %n voce, nessuna modificata, nessuna mancante.</numerusform>
            <numerusform>Il registro è integro: %n voci, nessuna modificata, nessuna mancante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of the newest entry is %1. Whoever keeps it elsewhere can tell later whether what stands here now was rewritten.</source>
        <translation>L&apos;impronta della voce più recente è %1. Chi la conserva altrove potrà stabilire in seguito se ciò che ora è qui è stato riscritto.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro di controllo</translation>
    </message>
    <message>
        <source>&amp;Verify the trail</source>
        <translation>&amp;Verifica il registro</translation>
    </message>
    <message>
        <source>Goes over the whole chain and names the first entry that is not what was written</source>
        <translation>Percorre l&apos;intera catena e indica la prima voce che non è quella scritta</translation>
    </message>
    <message>
        <source>You see what you did yourself. Whoever administers all tenants sees everything. Verifying goes over the whole trail.</source>
        <translation>Si vede ciò che si è fatto. Chi amministra tutti i tenant vede tutto. La verifica percorre l&apos;intero registro.</translation>
    </message>
    <message>
        <source>Quick &amp;filter of subjects:</source>
        <translation>&amp;Filtro rapido degli oggetti:</translation>
    </message>
    <message>
        <source>Quick filter of subjects</source>
        <translation>Filtro rapido degli oggetti</translation>
    </message>
    <message>
        <source>A&amp;ction:</source>
        <translation>A&amp;zione:</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Operatore:</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Clea&amp;r the filters</source>
        <translation>&amp;Rimuovi i filtri</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Voce scelta</translation>
    </message>
    <message>
        <source>No entry to show</source>
        <translation>Nessuna voce da mostrare</translation>
    </message>
    <message>
        <source>No entry matches the filters. Clear them to see all.</source>
        <translation>Nessuna voce corrisponde ai filtri. Rimuoverli per vederle tutte.</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Ancora nessuna voce</translation>
    </message>
    <message>
        <source>Every change to the repository is written down here, by whom and when.</source>
        <translation>Qui è annotata ogni modifica al repository: da chi e quando.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Sistemi operativi</translation>
    </message>
    <message>
        <source>Catalogue of %1, imported</source>
        <translation>Catalogo del %1, importato</translation>
    </message>
    <message>
        <source>Catalogue of %1, built in</source>
        <translation>Catalogo del %1, incluso</translation>
    </message>
    <message>
        <source>Timeline of lifecycles</source>
        <translation>Linea del tempo dei cicli di vita</translation>
    </message>
    <message>
        <source>Chosen operating system</source>
        <translation>Sistema operativo scelto</translation>
    </message>
</context>
<context>
    <name>convoy::ColumnMemory</name>
    <message>
        <source>Reset the columns</source>
        <translation>Ripristina le colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>convoy::CopySummaryPage</name>
    <message>
        <source>Ready to copy</source>
        <translation>Pronto per la copia</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Non è stato ancora modificato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be copied to %n tenant(s):</source>
        <translation>
            <numerusform>%1 verrà copiato in %n tenant:</numerusform>
            <numerusform>%1 verrà copiato in %n tenant:</numerusform>
        </translation>
    </message>
    <message>
        <source>Their operators will see the package, and may install it as far as their roles let them. Its bytes are not stored a second time. The tenants that have it now keep it.</source>
        <translation>I loro operatori vedranno il pacchetto e potranno installarlo per quanto i ruoli lo consentono. Il contenuto non viene memorizzato una seconda volta. I tenant che lo hanno ora lo conservano.</translation>
    </message>
</context>
<context>
    <name>convoy::CopyToTenantsWizard</name>
    <message>
        <source>Copy %1 to tenants</source>
        <translation>Copia di %1 nei tenant</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Avanti &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy to %n tenant(s)</source>
        <translation>
            <numerusform>&amp;Copia in %n tenant</numerusform>
            <numerusform>&amp;Copia in %n tenant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::DeleteQuestion</name>
    <message>
        <source>Delete %1</source>
        <translation>Eliminare %1</translation>
    </message>
    <message>
        <source>&amp;Keep the package</source>
        <translation>&amp;Mantieni il pacchetto</translation>
    </message>
    <message>
        <source>Delete %1 permanently?</source>
        <translation>Eliminare definitivamente %1?</translation>
    </message>
    <message>
        <source>It leaves the repository for all tenants, with its templates and its description, and cannot be brought back without the medium. Nothing is changed on any host.</source>
        <translation>Lascia il repository per tutti i tenant, con i suoi modelli e la sua descrizione, e non si può recuperare senza il supporto. Sugli host non cambia nulla.</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>&amp;Elimina definitivamente</translation>
    </message>
    <message>
        <source>The package is still there. If it is deleted permanently now, what is named above can no longer be done.</source>
        <translation>Il pacchetto è ancora presente. Se ora viene eliminato definitivamente, ciò che è indicato sopra non sarà più possibile.</translation>
    </message>
    <message>
        <source>&amp;Delete permanently all the same</source>
        <translation>&amp;Elimina comunque definitivamente</translation>
    </message>
</context>
<context>
    <name>convoy::DeployPage</name>
    <message numerus="yes">
        <source>%n value(s) to be looked at before going on</source>
        <translation>
            <numerusform>%n valore da rivedere prima di proseguire</numerusform>
            <numerusform>%n valori da rivedere prima di proseguire</numerusform>
        </translation>
    </message>
    <message>
        <source>Why Next is not available: %1</source>
        <translation>Perché Avanti non è disponibile: %1</translation>
    </message>
</context>
<context>
    <name>convoy::DeployWizard</name>
    <message>
        <source>Install %1</source>
        <translation>Installa %1</translation>
    </message>
    <message numerus="yes">
        <source>Install %1 on %n host(s)</source>
        <translation>
            <numerusform>Installa %1 su %n host</numerusform>
            <numerusform>Installa %1 su %n host</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>%1 – goes on without this window</source>
        <translation>%1 – continua senza questa finestra</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Aggiornamento a %1</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n host(s) to %1</source>
        <translation>
            <numerusform>Aggiorna %n host a %1</numerusform>
            <numerusform>Aggiorna %n host a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Ripristino di %1</translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n host(s) to %1</source>
        <translation>
            <numerusform>Ripristina %n host a %1</numerusform>
            <numerusform>Ripristina %n host a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentActions</name>
    <message>
        <source>Deploy profile: &amp;Upgrade</source>
        <translation>Distribuisci il profilo: Aggi&amp;orna</translation>
    </message>
    <message>
        <source>Deploy profile: &amp;Upgrade to %1</source>
        <translation>Distribuisci il profilo: Aggi&amp;orna a %1</translation>
    </message>
    <message>
        <source>Deploy profile: Roll &amp;back</source>
        <translation>Distribuisci il profilo: Ri&amp;pristina</translation>
    </message>
    <message>
        <source>Deploy profile: Roll &amp;back to %1</source>
        <translation>Distribuisci il profilo: Ri&amp;pristina a %1</translation>
    </message>
    <message>
        <source>%1 may not deploy.</source>
        <translation>%1 non può distribuire.</translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentFilters</name>
    <message>
        <source>All tenants</source>
        <translation>Tutti i tenant</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Tutti i pacchetti</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>&amp;Package:</source>
        <translation>Pacc&amp;hetto:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Stato:</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Distribuito</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>Azze&amp;ra i filtri</translation>
    </message>
    <message>
        <source>&amp;Tenant:</source>
        <translation>&amp;Tenant:</translation>
    </message>
    <message>
        <source>Depl&amp;oyed:</source>
        <translation>Distr&amp;ibuito:</translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentProgress</name>
    <message>
        <source>Progress of the host</source>
        <translation>Avanzamento dell&apos;host</translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentsPane</name>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 su %3</translation>
    </message>
    <message>
        <source>%1 since %2, by %3, in run %4.</source>
        <translation>%1 dal %2, operatore %3, esecuzione %4.</translation>
    </message>
    <message>
        <source>Deployed packages</source>
        <translation>Pacchetti distribuiti</translation>
    </message>
    <message>
        <source>Nothing has been installed yet. Choose a package under “Packages” and press “Install…”.</source>
        <translation>Non è stato ancora installato nulla. Scegliere un pacchetto in “Pacchetti” e premere “Installa…”.</translation>
    </message>
    <message>
        <source>Deployment action &amp;log…</source>
        <translation>Registro delle a&amp;zioni di distribuzione…</translation>
    </message>
    <message>
        <source>When the host was looked at, the package was not found there.</source>
        <translation>Quando si è guardato l&apos;host, il pacchetto non è stato trovato.</translation>
    </message>
    <message>
        <source>When the host was looked at, version %1 was found there.</source>
        <translation>Quando si è guardato l&apos;host, è stata trovata la versione %1.</translation>
    </message>
    <message>
        <source>Begun %1, by %2, in run %3.</source>
        <translation>Iniziato il %1, operatore %2, esecuzione %3.</translation>
    </message>
</context>
<context>
    <name>convoy::FailureGroupList</name>
    <message>
        <source>%1 and others</source>
        <comment>names of hosts</comment>
        <translation>%1 e altri</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n host(s): %2</source>
        <translation>
            <numerusform>%1 – %n host: %2</numerusform>
            <numerusform>%1 – %n host: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures, each with its hosts</source>
        <translation>Problemi, ciascuno con i suoi host</translation>
    </message>
</context>
<context>
    <name>convoy::FailurePanel</name>
    <message numerus="yes">
        <source>Run %n host(s) again…</source>
        <translation>
            <numerusform>Riesegui %n host…</numerusform>
            <numerusform>Riesegui %n host…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change values and run again…</source>
        <translation>Cambia valori e riesegui…</translation>
    </message>
    <message>
        <source>Edit the host…</source>
        <translation>Modifica l&apos;host…</translation>
    </message>
    <message>
        <source>Look at the host key…</source>
        <translation>Esamina la chiave dell&apos;host…</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Mostra nel registro</translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation>Copia questo problema</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Controllato: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Provare: %1</translation>
    </message>
    <message>
        <source>Resume the run…</source>
        <translation>Riprendi l&apos;esecuzione…</translation>
    </message>
</context>
<context>
    <name>convoy::FilterField</name>
    <message>
        <source>Quick &amp;filter:</source>
        <translation>Filtro rapi&amp;do:</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Filtro rapido</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte di un nome</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in totale</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Visibili: %1 di %2</translation>
    </message>
</context>
<context>
    <name>convoy::FindingDetails</name>
    <message>
        <source>Say why it may be waived: the reason goes into the reports.</source>
        <translation>Indicare perché si può derogare: il motivo compare nei rapporti.</translation>
    </message>
    <message>
        <source>I have read this: ac&amp;knowledge</source>
        <translation>Ho letto: con&amp;ferma</translation>
    </message>
    <message>
        <source>Reason for &amp;waiving</source>
        <translation>Motivo della &amp;deroga</translation>
    </message>
    <message>
        <source>Reason for waiving</source>
        <translation>Motivo della deroga</translation>
    </message>
    <message>
        <source>Wai&amp;ve this rule</source>
        <translation>Dero&amp;ga a questa regola</translation>
    </message>
    <message>
        <source>&amp;Do not waive</source>
        <translation>Annulla &amp;la deroga</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a finding: its hosts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Chosen finding</source>
        <translation>Riscontro scelto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a line is about: the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Rilevato</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Take bac&amp;k the acknowledgement</source>
        <translation>Ritira la con&amp;ferma</translation>
    </message>
</context>
<context>
    <name>convoy::FindingsView</name>
    <message>
        <source>Blocks</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Rilevato</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>%1: %2, hosts: %3</source>
        <translation>%1: %2, host: %3</translation>
    </message>
</context>
<context>
    <name>convoy::GrantDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>role: what it may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type the name that the operator logs in with.</source>
        <translation>Digitare il nome con cui l&apos;operatore accede.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Spuntare almeno un ruolo.</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Aggiungere un operatore</translation>
    </message>
    <message>
        <source>Grant roles to %1</source>
        <translation>Concedere ruoli a %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Tenant:</source>
        <translation>&amp;Tenant:</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>&amp;Roles:</source>
        <translation>&amp;Ruoli:</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>&amp;Add the operator</source>
        <translation>&amp;Aggiungi l&apos;operatore</translation>
    </message>
    <message>
        <source>&amp;Grant the roles</source>
        <translation>&amp;Concedi i ruoli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>convoy::HostDialog</name>
    <message>
        <source>Choose a private key</source>
        <translation>Scegliere una chiave privata</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Aggiungi un host</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Letters, digits, dot, hyphen and underscore</source>
        <translation>Lettere, cifre, punto, trattino e trattino basso</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>In&amp;dirizzo:</translation>
    </message>
    <message>
        <source>DNS name or IP address; empty: the name is used</source>
        <translation>Nome DNS o indirizzo IP; se vuoto si usa il nome</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>The port of the SSH server, usually 22</source>
        <translation>La porta del server SSH, di solito 22</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utente:</translation>
    </message>
    <message>
        <source>The account to log in with; empty: your own</source>
        <translation>L&apos;account con cui accedere; se vuoto, il proprio</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>Chiave pri&amp;vata:</translation>
    </message>
    <message>
        <source>Empty: the SSH agent, then your default keys, then a password</source>
        <translation>Se vuoto: l&apos;agente SSH, poi le chiavi predefinite, poi una password</translation>
    </message>
    <message>
        <source>&amp;Jump host:</source>
        <translation>Host inter&amp;medio:</translation>
    </message>
    <message>
        <source>A host that leads to this one: its name here, or user@address:port</source>
        <translation>Un host che conduce a questo: il suo nome qui, oppure user@address:port</translation>
    </message>
    <message>
        <source>Another account on the host, for instance root; empty: the login user</source>
        <translation>Un altro account sull&apos;host, ad esempio root; se vuoto, l&apos;utente di accesso</translation>
    </message>
    <message>
        <source>S&amp;witch account with:</source>
        <translation>&amp;Cambia account con:</translation>
    </message>
    <message>
        <source>How the other account is taken</source>
        <translation>Come si passa all&apos;altro account</translation>
    </message>
    <message>
        <source>S&amp;taging folder:</source>
        <translation>Car&amp;tella di transito:</translation>
    </message>
    <message>
        <source>Where packages are put on the host; empty: .convoy in the home folder</source>
        <translation>Dove vengono messi i pacchetti sull&apos;host; se vuoto, .convoy nella cartella home</translation>
    </message>
    <message>
        <source>&amp;Roles:</source>
        <translation>&amp;Ruoli:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separati da virgole</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <translation>&amp;Sede:</translation>
    </message>
    <message>
        <source>Where the host stands</source>
        <translation>Dove si trova l&apos;host</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Gruppi:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sceg&amp;li…</translation>
    </message>
    <message>
        <source>Several roles or groups are separated by commas.</source>
        <translation>Più ruoli o gruppi si separano con virgole.</translation>
    </message>
    <message>
        <source>Add the host</source>
        <translation>Aggiungi l&apos;host</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Run st&amp;eps as:</source>
        <translation>&amp;Esegui i passi come:</translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyButton</name>
    <message>
        <source>Import host keys</source>
        <translation>Importa chiavi degli host</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) taken from %1.</source>
        <translation>
            <numerusform>%n chiave presa da %1.</numerusform>
            <numerusform>%n chiavi prese da %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stay as they are: test the connection to settle their keys.</source>
        <translation>
            <numerusform>%n host resta com&apos;è: verificare la connessione per decidere sulla sua chiave.</numerusform>
            <numerusform>%n host restano come sono: verificare la connessione per decidere sulle loro chiavi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export host keys</source>
        <translation>Esporta chiavi degli host</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) written to %1.</source>
        <translation>
            <numerusform>%n chiave scritta in %1.</numerusform>
            <numerusform>%n chiavi scritte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague who imports the list is asked for a reason, unless it is signed: minisign -Sm %1</source>
        <translation>A un collega che importa l&apos;elenco viene chiesto un motivo, a meno che sia firmato: minisign -Sm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have no trusted key yet.</source>
        <translation>
            <numerusform>%n host non ha ancora una chiave attendibile.</numerusform>
            <numerusform>%n host non hanno ancora una chiave attendibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host &amp;keys</source>
        <translation>C&amp;hiavi degli host</translation>
    </message>
    <message>
        <source>&amp;Import host keys…</source>
        <translation>&amp;Importa chiavi degli host…</translation>
    </message>
    <message>
        <source>&amp;Export host keys…</source>
        <translation>&amp;Esporta chiavi degli host…</translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyDialog</name>
    <message>
        <source>The key of %1 has changed</source>
        <translation>La chiave di %1 è cambiata</translation>
    </message>
    <message>
        <source>First connection to %1</source>
        <translation>Prima connessione a %1</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you trusted. Nothing was sent to it. Usual causes: the system was installed again, its SSH keys were renewed, or another machine answers at this address. Compare the new fingerprint with what the host&apos;s console says, and type why it may be trusted.</source>
        <translation>%1 presenta una chiave diversa da quella considerata attendibile. Non gli è stato inviato nulla. Cause abituali: il sistema è stato reinstallato, le sue chiavi SSH sono state rinnovate, oppure a questo indirizzo risponde un&apos;altra macchina. Confrontare la nuova impronta con quella indicata dalla console dell&apos;host e scrivere perché può essere considerata attendibile.</translation>
    </message>
    <message>
        <source>%1 has not been seen before. Nothing was sent to it yet. Compare this fingerprint with what the host&apos;s console says, for instance with: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>%1 non è mai stato contattato prima. Non gli è stato ancora inviato nulla. Confrontare questa impronta con quella indicata dalla console dell&apos;host, ad esempio con: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>Trusted until now:</source>
        <translation>Attendibile finora:</translation>
    </message>
    <message>
        <source>Shown by the host now:</source>
        <translation>Presentata ora dall&apos;host:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>&amp;Considera attendibile questa chiave</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;Non considerare attendibile</translation>
    </message>
    <message>
        <source>Trusted since %1:</source>
        <comment>date and time</comment>
        <translation>Considerata attendibile dal %1:</translation>
    </message>
    <message>
        <source>Shown by the host on %1:</source>
        <comment>date and time</comment>
        <translation>Mostrata dall&apos;host il %1:</translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyImportDialog</name>
    <message numerus="yes">
        <source>&amp;Trust %n key(s)</source>
        <translation>
            <numerusform>&amp;Considera attendibile %n chiave</numerusform>
            <numerusform>&amp;Considera attendibili %n chiavi</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Elaborazione in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) get their first key.</source>
        <translation>
            <numerusform>%n host riceve la sua prima chiave.</numerusform>
            <numerusform>%n host ricevono la loro prima chiave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have the key of the list already.</source>
        <translation>
            <numerusform>%n host ha già la chiave dell&apos;elenco.</numerusform>
            <numerusform>%n host hanno già la chiave dell&apos;elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stay as they are. Compare their keys with what the hosts&apos; consoles say; testing the connection asks whether a new key may be trusted.</source>
        <translation>
            <numerusform>%n host resta com&apos;è. Confrontare la sua chiave con quella indicata dalla console dell&apos;host; la verifica della connessione chiede se una nuova chiave è attendibile.</numerusform>
            <numerusform>%n host restano come sono. Confrontare le loro chiavi con quelle indicate dalle console degli host; la verifica della connessione chiede se una nuova chiave è attendibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this repository and not added: %1 and %2 more</source>
        <translation>Non presenti in questo repository e non aggiunti: %1 e altri %2</translation>
    </message>
    <message>
        <source>Not in this repository and not added: %1</source>
        <translation>Non presenti in questo repository e non aggiunti: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a hashed name fit no host of this repository.</source>
        <translation>
            <numerusform>%n riga con nome cifrato (hash) non corrisponde a nessun host di questo repository.</numerusform>
            <numerusform>%n righe con nome cifrato (hash) non corrispondono a nessun host di questo repository.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is passed over: %2</source>
        <translation>La riga %1 viene saltata: %2</translation>
    </message>
    <message>
        <source>Import host keys</source>
        <translation>Importa chiavi degli host</translation>
    </message>
    <message>
        <source>Keys of the list</source>
        <translation>Chiavi dell&apos;elenco</translation>
    </message>
    <message>
        <source>What the list would do</source>
        <translation>Che cosa farebbe l&apos;elenco</translation>
    </message>
    <message>
        <source>&amp;Where is the list from, and why may it be believed?</source>
        <translation>Da &amp;dove viene l&apos;elenco, e perché è credibile?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have none of the keys that the list takes back.</source>
        <translation>
            <numerusform>%n host non ha nessuna delle chiavi revocate dall&apos;elenco.</numerusform>
            <numerusform>%n host non hanno nessuna delle chiavi revocate dall&apos;elenco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyLabel</name>
    <message>
        <source>No key of this host is trusted yet.</source>
        <translation>Nessuna chiave di questo host è ancora attendibile.</translation>
    </message>
    <message>
        <source>Host key: %1</source>
        <translation>Chiave dell&apos;host: %1</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>In parole: %1</translation>
    </message>
</context>
<context>
    <name>convoy::HostSelectionPage</name>
    <message>
        <source>Hosts</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>No host has a role, a site or a group.</source>
        <translation>Nessun host ha un ruolo, una sede o un gruppo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, site or group: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Gli appunti non contengono testo.</translation>
    </message>
    <message>
        <source>Copy a column of host names, for example from a spreadsheet, and paste again.</source>
        <translation>Copiare una colonna di nomi di host, ad esempio da un foglio di calcolo, e incollare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted host(s) selected.</source>
        <translation>
            <numerusform>%n host incollato selezionato.</numerusform>
            <numerusform>%n host incollati selezionati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not suitable: %1.</source>
        <translation>Non adatti: %1.</translation>
    </message>
    <message>
        <source>Not in the list: %1.</source>
        <translation>Non in elenco: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) selected</source>
        <translation>
            <numerusform>Host selezionati: %1 di %n</numerusform>
            <numerusform>Host selezionati: %1 di %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutti</translation>
    </message>
    <message>
        <source>Select &amp;all shown</source>
        <translation>Seleziona &amp;tutti i visibili</translation>
    </message>
    <message>
        <source>Select at least one host.</source>
        <translation>Selezionare almeno un host.</translation>
    </message>
    <message>
        <source>Stop as&amp;king</source>
        <translation>Inte&amp;rrompi l&apos;interrogazione</translation>
    </message>
    <message>
        <source>As&amp;k the hosts again</source>
        <translation>Inte&amp;rroga di nuovo gli host</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) asked</source>
        <translation>
            <numerusform>Host interrogati: %1 di %n</numerusform>
            <numerusform>Host interrogati: %1 di %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be selected.</source>
        <translation>%1 non può essere selezionato.</translation>
    </message>
    <message>
        <source>&amp;Give the password…</source>
        <translation>Inserisci la &amp;password…</translation>
    </message>
    <message>
        <source>C&amp;heck the host key…</source>
        <translation>Verifica la c&amp;hiave dell&apos;host…</translation>
    </message>
    <message>
        <source>Select the hosts that receive the package. Nothing on a host is changed before the summary.</source>
        <translation>Selezionare gli host che ricevono il pacchetto. Prima del riepilogo nulla viene modificato sugli host.</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>D&amp;eseleziona tutti</translation>
    </message>
    <message>
        <source>&amp;Select by</source>
        <translation>&amp;Seleziona per</translation>
    </message>
    <message>
        <source>Select by role, site or group</source>
        <translation>Seleziona per ruolo, sede o gruppo</translation>
    </message>
    <message>
        <source>&amp;Paste names</source>
        <translation>Inc&amp;olla i nomi</translation>
    </message>
    <message>
        <source>Selects the hosts whose names or addresses are in the clipboard, one a line or a cell.</source>
        <translation>Seleziona gli host i cui nomi o indirizzi sono negli appunti, uno per riga o per cella.</translation>
    </message>
    <message>
        <source>This computer is left out; select it by hand if it is meant.</source>
        <translation>Questo computer è escluso; se è davvero richiesto, selezionarlo a mano.</translation>
    </message>
    <message>
        <source>Space selects a host.</source>
        <translation>La barra spaziatrice seleziona un host.</translation>
    </message>
</context>
<context>
    <name>convoy::HostsPane</name>
    <message>
        <source>This computer is always in the list.</source>
        <translation>Questo computer è sempre in elenco.</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>Che cosa si sa di %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Remove %1 from this repository? Nothing is changed on the host itself.</source>
        <translation>Rimuovere %1 da questo repository? Sull&apos;host stesso non viene modificato nulla.</translation>
    </message>
    <message>
        <source>&amp;Remove the host</source>
        <translation>Rimuovi l&apos;&amp;host</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Man&amp;tieni</translation>
    </message>
    <message>
        <source>Import hosts from a CSV file</source>
        <translation>Importa host da un file CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>File CSV (*.csv);;Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) imported.</source>
        <translation>
            <numerusform>%n host importato.</numerusform>
            <numerusform>%n host importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 ha risposto.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;ggiungi…</translation>
    </message>
    <message>
        <source>I&amp;mport from CSV…</source>
        <translation>&amp;Importa da CSV…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verifica la c&amp;onnessione</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>Facts of the host</source>
        <translation>Dati dell&apos;host</translation>
    </message>
</context>
<context>
    <name>convoy::ImportChoicePage</name>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Selezionati: %1 di %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no package in %1.</source>
        <translation>In %1 non c&apos;è alcun pacchetto.</translation>
    </message>
    <message>
        <source>Go back and choose another folder or file.</source>
        <translation>Tornare indietro e scegliere un&apos;altra cartella o un altro file.</translation>
    </message>
    <message>
        <source>Nothing is selected. Tick what is to be imported.</source>
        <translation>Non è selezionato nulla. Spuntare ciò che va importato.</translation>
    </message>
    <message>
        <source>What is to be imported?</source>
        <translation>Che cosa importare?</translation>
    </message>
    <message>
        <source>Everything found is ticked, but for what the repository already has.</source>
        <translation>Tutto ciò che è stato trovato è spuntato, tranne ciò che è già nel repository.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutti</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>&amp;Deseleziona tutti</translation>
    </message>
    <message>
        <source>Packages found</source>
        <translation>Pacchetti trovati</translation>
    </message>
    <message>
        <source>Not usable:</source>
        <translation>Non utilizzabili:</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Non utilizzabili</translation>
    </message>
    <message>
        <source>Copying %1: %2 of %3.</source>
        <translation>Copia di %1: %2 di %3.</translation>
    </message>
    <message>
        <source>Looking for packages at %1.</source>
        <translation>Ricerca di pacchetti in %1.</translation>
    </message>
</context>
<context>
    <name>convoy::ImportDetails</name>
    <message>
        <source>%1
From: %2
By: %3</source>
        <translation>%1
Da: %2
Operatore: %3</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Avanzamento di questo passo</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>To&amp;gli dall&apos;elenco</translation>
    </message>
    <message>
        <source>Take the failed import out of the list</source>
        <translation>Toglie dall&apos;elenco l&apos;importazione non riuscita</translation>
    </message>
</context>
<context>
    <name>convoy::ImportMethodPage</name>
    <message>
        <source>How do the packages come?</source>
        <translation>Come arrivano i pacchetti?</translation>
    </message>
    <message>
        <source>Choose how they are stored. The place is asked on the next page.</source>
        <translation>Scegliere come sono conservati. Il percorso viene chiesto nella pagina seguente.</translation>
    </message>
    <message>
        <source>&amp;One file: the package with its templates</source>
        <translation>&amp;Un file: il pacchetto con i suoi modelli</translation>
    </message>
    <message>
        <source>A package, and its &amp;templates apart</source>
        <translation>Un pacchetto e, a parte, i suoi &amp;modelli</translation>
    </message>
    <message>
        <source>A &amp;disc, a stick, a folder or a share</source>
        <translation>Un &amp;disco, una chiavetta, una cartella o una condivisione</translation>
    </message>
    <message>
        <source>An existing &amp;repository</source>
        <translation>Un &amp;repository esistente</translation>
    </message>
    <message>
        <source>&amp;Zipped packages on a medium or a share</source>
        <translation>Pacchetti &amp;zip su un supporto o una condivisione</translation>
    </message>
    <message>
        <source>An archive, or the folder of one package. Also for packages with several templates.</source>
        <translation>Un archivio, o la cartella di un solo pacchetto. Anche per pacchetti con più modelli.</translation>
    </message>
    <message>
        <source>The package and its XML template and APD template, each in a file of its own.</source>
        <translation>Il pacchetto, il suo modello XML e il suo modello APD, ciascuno in un file proprio.</translation>
    </message>
    <message>
        <source>Everything that is found there is listed; you tick what is to be imported.</source>
        <translation>Viene elencato tutto ciò che vi si trova; si spunta ciò che va importato.</translation>
    </message>
    <message>
        <source>Another Convoy repository, or the folder of an administrator repository with MediaInfo.xml.</source>
        <translation>Un altro repository di Convoy, o la cartella di un repository dell&apos;amministratore con MediaInfo.xml.</translation>
    </message>
    <message>
        <source>Archives, each with one package and its templates, side by side or in folders.</source>
        <translation>Archivi, ciascuno con un pacchetto e i suoi modelli, affiancati o in cartelle.</translation>
    </message>
</context>
<context>
    <name>convoy::ImportProgressPage</name>
    <message>
        <source>The packages are being imported. You may close this window; the import goes on.</source>
        <translation>Importazione dei pacchetti in corso. È possibile chiudere questa finestra; l&apos;importazione continua.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) could not be imported.</source>
        <translation>
            <numerusform>Non è stato possibile importare %n pacchetto.</numerusform>
            <numerusform>Non è stato possibile importare %n pacchetti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) imported.</source>
        <translation>
            <numerusform>%n pacchetto importato.</numerusform>
            <numerusform>%n pacchetti importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>A package appears in the repository when it is complete; one that fails leaves nothing behind.</source>
        <translation>Un pacchetto compare nel repository quando è completo; uno non riuscito non lascia tracce.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avanzamento dell&apos;importazione</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>&amp;Ferma l&apos;importazione</translation>
    </message>
    <message>
        <source>&amp;Install on hosts…</source>
        <translation>In&amp;stalla sugli host…</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;importazione è stata fermata.</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>&amp;Riprova con i restanti</translation>
    </message>
</context>
<context>
    <name>convoy::ImportSourcePage</name>
    <message>
        <source>Choose a medium or a folder</source>
        <translation>Scegliere un supporto o una cartella</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Scegliere un pacchetto</translation>
    </message>
    <message>
        <source>Where are the packages?</source>
        <translation>Dove si trovano i pacchetti?</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Percorso:</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>For instance /media/disc</source>
        <translation>Ad esempio /media/disc</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Scegli una &amp;cartella…</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>Scegli un &amp;file…</translation>
    </message>
    <message>
        <source>Packages are folders, or .zip, .tar.gz, .tar.xz and .tar.zst archives, with an ip_description.xml or a convoy-package.yaml.</source>
        <translation>I pacchetti sono cartelle, oppure archivi .zip, .tar.gz, .tar.xz e .tar.zst, con un file ip_description.xml o convoy-package.yaml.</translation>
    </message>
    <message>
        <source>Use the &amp;sample media</source>
        <translation>Usa i &amp;supporti di esempio</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>Scegliere un repository</translation>
    </message>
    <message>
        <source>Convoy repositories (*.sqlite);;All files (*)</source>
        <translation>Repository di Convoy (*.sqlite);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Packages (*.zip *.tar.gz *.tgz *.tar.xz *.tar.zst *.iso);;All files (*)</source>
        <translation>Pacchetti (*.zip *.tar.gz *.tgz *.tar.xz *.tar.zst *.iso);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Use the medium %1 at %2</source>
        <translation>Usa il supporto %1 in %2</translation>
    </message>
    <message>
        <source>The templates must be those that the description of the package refers to, unchanged. A package with two or more templates is imported with them in one file.</source>
        <translation>I modelli devono essere quelli a cui rimanda la descrizione del pacchetto, inalterati. Un pacchetto con due o più modelli si importa insieme a essi in un unico file.</translation>
    </message>
    <message>
        <source>It is only read. What you may not see there is not listed.</source>
        <translation>Viene solo letto. Ciò che non si è autorizzati a vedervi non è elencato.</translation>
    </message>
    <message>
        <source>Shares are written \\server\share\folder or smb://server/share/folder.</source>
        <translation>Le condivisioni si scrivono \\server\condivisione\cartella o smb://server/condivisione/cartella.</translation>
    </message>
    <message>
        <source>Disc images (.iso) are read without being mounted. Shares are written \\server\share\folder or smb://server/share/folder.</source>
        <translation>Le immagini disco (.iso) si leggono senza montarle. Le condivisioni si scrivono \\server\condivisione\cartella o smb://server/condivisione/cartella.</translation>
    </message>
    <message>
        <source>Where is the package?</source>
        <translation>Dove si trova il pacchetto?</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Non viene ancora importato nulla.</translation>
    </message>
    <message>
        <source>&amp;Package:</source>
        <translation>Pacc&amp;hetto:</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>For instance /media/disc/package.zip</source>
        <translation>Ad esempio /media/disco/pacchetto.zip</translation>
    </message>
    <message>
        <source>Media that are in now:</source>
        <translation>Supporti presenti ora:</translation>
    </message>
    <message>
        <source>&amp;XML template:</source>
        <translation>Modello &amp;XML:</translation>
    </message>
    <message>
        <source>The .xml that came with the package</source>
        <translation>Il file .xml fornito con il pacchetto</translation>
    </message>
    <message>
        <source>Choose the X&amp;ML…</source>
        <translation>Scegli l&apos;X&amp;ML…</translation>
    </message>
    <message>
        <source>XML templates (*.xml);;All files (*)</source>
        <translation>Modelli XML (*.xml);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>&amp;APD template:</source>
        <translation>Modello AP&amp;D:</translation>
    </message>
    <message>
        <source>The .apd that came with the package</source>
        <translation>Il file .apd fornito con il pacchetto</translation>
    </message>
    <message>
        <source>Choose the AP&amp;D…</source>
        <translation>&amp;Scegli l&apos;APD…</translation>
    </message>
    <message>
        <source>APD templates (*.apd);;All files (*)</source>
        <translation>Modelli APD (*.apd);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>convoy::ImportWizard</name>
    <message>
        <source>Import packages</source>
        <translation>Importa pacchetti</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Avanti &gt;</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n package(s)</source>
        <translation>
            <numerusform>I&amp;mporta %n pacchetto</numerusform>
            <numerusform>I&amp;mporta %n pacchetti</numerusform>
        </translation>
    </message>
    <message>
        <source>Cl&amp;ose, the import goes on</source>
        <translation>C&amp;hiudi, l&apos;importazione continua</translation>
    </message>
</context>
<context>
    <name>convoy::LifecycleTimeline</name>
    <message>
        <source>┆ today, %1</source>
        <translation>┆ oggi, %1</translation>
    </message>
</context>
<context>
    <name>convoy::LimitsPanel</name>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>&amp;Waves and limits</source>
        <translation>&amp;Ondate e limiti</translation>
    </message>
    <message>
        <source>Shows or hides the fields for waves and limits.</source>
        <translation>Mostra o nasconde i campi per ondate e limiti.</translation>
    </message>
    <message>
        <source>&amp;Hosts at once:</source>
        <translation>&amp;Host contemporanei:</translation>
    </message>
    <message>
        <source>Hosts at once</source>
        <translation>Host contemporanei</translation>
    </message>
    <message>
        <source>Copies a&amp;t once:</source>
        <translation>Copie conte&amp;mporanee:</translation>
    </message>
    <message>
        <source>Copies at once</source>
        <translation>Copie contemporanee</translation>
    </message>
    <message>
        <source>Hosts in a wa&amp;ve:</source>
        <translation>Hos&amp;t per ondata:</translation>
    </message>
    <message>
        <source>Hosts in a wave</source>
        <translation>Host per ondata</translation>
    </message>
    <message>
        <source>all, or 4, or 25%</source>
        <comment>size of a wave</comment>
        <translation>tutti, oppure 4, oppure 25%</translation>
    </message>
    <message>
        <source>Stop at this many &amp;failed hosts:</source>
        <translation>&amp;Ferma a questo numero di host non riusciti:</translation>
    </message>
    <message>
        <source>Stop at this many failed hosts</source>
        <translation>Ferma a questo numero di host non riusciti</translation>
    </message>
    <message>
        <source>Stop at this many of a wav&amp;e:</source>
        <translation>Ferma a questo numero in un&apos;on&amp;data:</translation>
    </message>
    <message>
        <source>Stop at this many failed hosts of a wave</source>
        <translation>Ferma a questo numero di host non riusciti in un&apos;ondata</translation>
    </message>
    <message>
        <source>T&amp;ries again when an installer is busy:</source>
        <translation>Tentativi se &amp;un&apos;altra installazione è in corso:</translation>
    </message>
    <message>
        <source>Tries again when an installer is busy</source>
        <translation>Tentativi se un&apos;altra installazione è in corso</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no retries</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>the solution&apos;s, or 4, or 25%</source>
        <comment>size of a wave</comment>
        <translation>della soluzione, oppure 4, oppure 25%</translation>
    </message>
</context>
<context>
    <name>convoy::LogDialog</name>
    <message>
        <source>Deployment action log of run %1</source>
        <translation>Registro delle azioni di distribuzione dell&apos;esecuzione %1</translation>
    </message>
    <message>
        <source>Deployment action log of %1, run %2</source>
        <translation>Registro delle azioni di distribuzione di %1, esecuzione %2</translation>
    </message>
    <message>
        <source>Deployment action log</source>
        <translation>Registro delle azioni di distribuzione</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opia tutto</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salva il registro</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>File di testo (*.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The log was saved to %1.</source>
        <translation>Il registro è stato salvato in %1.</translation>
    </message>
    <message>
        <source>Save the lo&amp;g…</source>
        <translation>Salva il re&amp;gistro…</translation>
    </message>
    <message>
        <source>Only up to %1 lines can be copied; %2 are shown.</source>
        <translation>Si possono copiare al massimo %1 righe; ne sono mostrate %2.</translation>
    </message>
    <message>
        <source>Save the log to a file, or show fewer lines first.</source>
        <translation>Salvare il registro in un file, oppure mostrare prima meno righe.</translation>
    </message>
    <message>
        <source>The log is being saved…</source>
        <translation>Salvataggio del registro in corso…</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>La riga intera</translation>
    </message>
    <message>
        <source>The line that is chosen above stands here in full.</source>
        <translation>Qui compare per intero la riga scelta sopra.</translation>
    </message>
</context>
<context>
    <name>convoy::LogFilterBar</name>
    <message>
        <source>All hosts</source>
        <translation>Tutti gli host</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Tutti i passi</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <source>Without output of commands</source>
        <translation>Senza l&apos;output dei comandi</translation>
    </message>
    <message>
        <source>Failures only</source>
        <translation>Solo i problemi</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>Righe: %1 di %2</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Righe: %1</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>&amp;Step:</source>
        <translation>P&amp;asso:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostra:</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Quali righe si mostrano</translation>
    </message>
</context>
<context>
    <name>convoy::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>I&amp;mport packages…</source>
        <translation>I&amp;mporta pacchetti…</translation>
    </message>
    <message>
        <source>&amp;Upgrade with a solution…</source>
        <translation>&amp;Aggiorna con una soluzione…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Chia&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;About Convoy</source>
        <translation>I&amp;nformazioni su Convoy</translation>
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
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Deployed packages</source>
        <translation>Pacchetti distribuiti</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Repository: %1 · Operator: %2</source>
        <translation>Repository: %1 · Operatore: %2</translation>
    </message>
    <message>
        <source>About Convoy</source>
        <translation>Informazioni su Convoy</translation>
    </message>
    <message>
        <source>Convoy %1 installs packages from offline media on servers, in the right order.</source>
        <translation>Convoy %1 installa pacchetti da supporti offline sui server, nell&apos;ordine giusto.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libero con licenza GNU General Public License, versione 3 o successiva.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Packages are being imported. Those that are not complete will not be in the repository.</source>
        <translation>È in corso un&apos;importazione di pacchetti. Quelli non completi non saranno nel repository.</translation>
    </message>
    <message>
        <source>%1 has not begun. The hosts and values chosen for it are not kept.</source>
        <translation>Non ancora iniziato: %1. Gli host e i valori scelti non vengono conservati.</translation>
    </message>
    <message>
        <source>Quit Convoy</source>
        <translation>Chiudere Convoy</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Esci ora</translation>
    </message>
    <message>
        <source>&amp;Keep Convoy open</source>
        <translation>&amp;Mantieni aperto Convoy</translation>
    </message>
    <message numerus="yes">
        <source>Convoy – %n run(s) going on without the window</source>
        <translation>
            <numerusform>Convoy – %n esecuzione continua senza la finestra</numerusform>
            <numerusform>Convoy – %n esecuzioni continuano senza la finestra</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro di controllo</translation>
    </message>
    <message>
        <source>Operators and tenants</source>
        <translation>Operatori e tenant</translation>
    </message>
    <message>
        <source>Application objects</source>
        <translation>Oggetti Applicazione</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Sistemi operativi</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Soluzioni</translation>
    </message>
    <message>
        <source>Another deployment is open in the wizard.</source>
        <translation>Nella procedura guidata è già aperta un&apos;altra distribuzione.</translation>
    </message>
    <message>
        <source>Finish it or close it, then run the hosts again.</source>
        <translation>Completarla o chiuderla, poi eseguire di nuovo gli host.</translation>
    </message>
</context>
<context>
    <name>convoy::MessagePanel</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Dettagli tecnici</translation>
    </message>
</context>
<context>
    <name>convoy::OlderReasonPanel</name>
    <message>
        <source>&amp;Reason for importing the older version all the same. It is kept in the audit trail.</source>
        <translation>&amp;Motivo per importare comunque la versione precedente. Viene conservato nel registro di controllo.</translation>
    </message>
    <message>
        <source>Reason for the older version</source>
        <translation>Motivo della versione precedente</translation>
    </message>
    <message>
        <source>Import &amp;older version</source>
        <translation>Importa &amp;versione precedente</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Indicare prima un motivo.</translation>
    </message>
</context>
<context>
    <name>convoy::PackageActions</name>
    <message>
        <source>Choose hosts, fill in the parameters, read the plan, then install this package</source>
        <translation>Scegliere gli host, compilare i parametri, leggere il piano e installare questo pacchetto</translation>
    </message>
    <message>
        <source>Let the operators of other tenants see this package</source>
        <translation>Permette agli operatori di altri tenant di vedere questo pacchetto</translation>
    </message>
    <message>
        <source>Write the package to a file, exactly as it was imported</source>
        <translation>Scrive il pacchetto in un file, esattamente com&apos;è stato importato</translation>
    </message>
    <message>
        <source>Take this package out of the repository for good</source>
        <translation>Toglie definitivamente questo pacchetto dal repository</translation>
    </message>
    <message>
        <source>With this package %1 has no right to: %2. Somebody who administers the repository can grant it.</source>
        <translation>Con questo pacchetto %1 non ha il diritto di: %2. Può concederlo chi amministra il repository.</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installa…</translation>
    </message>
    <message>
        <source>Copy to &amp;tenants…</source>
        <translation>C&amp;opia nei tenant…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Salva una copia…</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>E&amp;limina…</translation>
    </message>
</context>
<context>
    <name>convoy::PackageDetails</name>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versione:</translation>
    </message>
    <message>
        <source>Locale ID:</source>
        <translation>ID delle impostazioni locali:</translation>
    </message>
    <message>
        <source>Operating system:</source>
        <translation>Sistema operativo:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Stato:</translation>
    </message>
    <message>
        <source>Update time:</source>
        <translation>Ora di aggiornamento:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Dimensione:</translation>
    </message>
    <message>
        <source>Roll back:</source>
        <translation>Ripristino della versione precedente:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Choose a package to see its details.</source>
        <translation>Scegliere un pacchetto per vederne i dettagli.</translation>
    </message>
    <message>
        <source>None: only for whoever has a role in all tenants</source>
        <translation>Nessuno: solo per chi ha un ruolo in tutti i tenant</translation>
    </message>
    <message>
        <source>%1 and others that you do not see</source>
        <translation>%1 e altri che non sono visibili</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Tenant:</translation>
    </message>
</context>
<context>
    <name>convoy::PackageEditor</name>
    <message>
        <source>Saving makes the new group %1.</source>
        <translation>Il salvataggio crea il nuovo gruppo %1.</translation>
    </message>
    <message>
        <source>&amp;Nickname:</source>
        <translation>Nome &amp;breve:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppo:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Des&amp;crizione:</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nome breve</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Sa&amp;ve the changes</source>
        <translation>Sal&amp;va le modifiche</translation>
    </message>
    <message>
        <source>&amp;Undo the changes</source>
        <translation>&amp;Annulla le modifiche</translation>
    </message>
</context>
<context>
    <name>convoy::PackagesPane</name>
    <message>
        <source>Save a copy of %1 in the folder</source>
        <translation>Salva una copia di %1 nella cartella</translation>
    </message>
    <message>
        <source>A copy of %1 is being saved.</source>
        <translation>Salvataggio di una copia di %1 in corso.</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>La copia è stata salvata come %1.</translation>
    </message>
    <message>
        <source>Installation packages</source>
        <translation>Pacchetti di installazione</translation>
    </message>
    <message>
        <source>I&amp;mport packages…</source>
        <translation>I&amp;mporta pacchetti…</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Ancora nessun pacchetto</translation>
    </message>
    <message>
        <source>Import packages from a disc, a stick or a folder. They are copied into the repository; the medium is not needed afterwards.</source>
        <translation>Importare pacchetti da un disco, una chiavetta o una cartella. Vengono copiati nel repository; il supporto poi non serve più.</translation>
    </message>
    <message>
        <source>Import packages from a disc, a stick or a folder. They are copied into the repository; the medium is not needed afterwards. A sample is ready to try.</source>
        <translation>Importare pacchetti da un disco, una chiavetta o una cartella. Vengono copiati nel repository; il supporto poi non serve più. È disponibile un esempio da provare.</translation>
    </message>
    <message>
        <source>Import the &amp;sample…</source>
        <translation>Importa l&apos;esem&amp;pio…</translation>
    </message>
    <message>
        <source>Only the packages of the tenant %1 are shown.</source>
        <translation>Sono mostrati solo i pacchetti del tenant %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was copied to %n tenant(s).</source>
        <translation>
            <numerusform>%1 è stato copiato in %n tenant.</numerusform>
            <numerusform>%1 è stato copiato in %n tenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being deleted.</source>
        <translation>Eliminazione di %1 in corso.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 è stato eliminato.</translation>
    </message>
    <message>
        <source>Tenant director&amp;y</source>
        <translation>&amp;Elenco dei tenant</translation>
    </message>
    <message>
        <source>Show the tenants, and the packages of one of them alone</source>
        <translation>Mostra i tenant, e i pacchetti di uno solo di essi</translation>
    </message>
    <message>
        <source>Show &amp;all tenants</source>
        <translation>Mostra &amp;tutti i tenant</translation>
    </message>
    <message>
        <source>Clea&amp;r the filters</source>
        <translation>&amp;Rimuovi i filtri</translation>
    </message>
    <message>
        <source>No package to show</source>
        <translation>Nessun pacchetto da mostrare</translation>
    </message>
    <message>
        <source>No package has “%1” in its name.</source>
        <translation>Nessun pacchetto ha “%1” nel nome.</translation>
    </message>
    <message>
        <source>No package belongs to the tenant %1 yet. Choose one and copy it there.</source>
        <translation>Nessun pacchetto appartiene ancora al tenant %1. Sceglierne uno e copiarlo lì.</translation>
    </message>
    <message>
        <source>No package of the tenant %1 has “%2” in its name.</source>
        <translation>Nessun pacchetto del tenant %1 ha “%2” nel nome.</translation>
    </message>
    <message>
        <source>No packages for you yet</source>
        <translation>Ancora nessun pacchetto visibile</translation>
    </message>
    <message>
        <source>Packages appear here when somebody imports them into a tenant of yours, or copies them there.</source>
        <translation>I pacchetti compaiono qui quando qualcuno li importa in un proprio tenant o ve li copia.</translation>
    </message>
    <message>
        <source>Export packages, hosts and keys as</source>
        <translation>Esporta pacchetti, host e chiavi come</translation>
    </message>
    <message>
        <source>Bundles (*.tar)</source>
        <translation>Bundle (*.tar)</translation>
    </message>
    <message>
        <source>The bundle is being written.</source>
        <translation>Scrittura del bundle in corso.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) were written to %1 (%2).</source>
        <translation>
            <numerusform>%n pacchetto è stato scritto in %1 (%2).</numerusform>
            <numerusform>%n pacchetti sono stati scritti in %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep its SHA-256, to compare it in the plant: %1</source>
        <translation>Conservare il suo SHA-256, per confrontarlo nello stabilimento: %1</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Importa un bundle</translation>
    </message>
    <message>
        <source>The bundle is being verified and stored.</source>
        <translation>Verifica e memorizzazione del bundle in corso.</translation>
    </message>
    <message>
        <source>The bundle is in: %1 stored, %2 here already.</source>
        <translation>Il bundle è stato importato: %1 memorizzati, %2 già presenti.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Prune old packages, exchange bundles with a plant without network</source>
        <translation>Elimina i pacchetti vecchi, scambia bundle con uno stabilimento senza rete</translation>
    </message>
    <message>
        <source>&amp;Prune old packages…</source>
        <translation>&amp;Elimina i pacchetti vecchi…</translation>
    </message>
    <message>
        <source>&amp;Export a bundle…</source>
        <translation>Es&amp;porta un bundle…</translation>
    </message>
    <message>
        <source>Import a &amp;bundle…</source>
        <translation>Importa un &amp;bundle…</translation>
    </message>
</context>
<context>
    <name>convoy::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Password per %1</translation>
    </message>
    <message>
        <source>The password is kept in memory until the program ends, and stored nowhere.</source>
        <translation>La password resta in memoria fino alla chiusura del programma e non viene salvata da nessuna parte.</translation>
    </message>
    <message>
        <source>The password of %1 on this host. It is kept in memory until the program ends, and stored nowhere.</source>
        <translation>La password di %1 su questo host. Resta in memoria fino alla chiusura del programma e non viene salvata da nessuna parte.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation>&amp;Usa questa password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>convoy::PersonPanel</name>
    <message>
        <source>! %1 waits for a person: %2</source>
        <translation>! %1 attende una persona: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s) wait too.</source>
        <translation>
            <numerusform>Attende anche %n altro host.</numerusform>
            <numerusform>Attendono anche altri %n host.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, it is done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>It is done on %1</source>
        <translation>Fatto su %1</translation>
    </message>
    <message>
        <source>Leave this &amp;host out</source>
        <translation>Escludi questo &amp;host</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Escludi %1</translation>
    </message>
</context>
<context>
    <name>convoy::PickDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Scegli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>convoy::PlanBoardView</name>
    <message>
        <source>The plan holds nothing to do.</source>
        <translation>Il piano non contiene nulla da fare.</translation>
    </message>
    <message>
        <source>The plan is not made yet.</source>
        <translation>Il piano non è ancora preparato.</translation>
    </message>
    <message>
        <source>⇄ moved</source>
        <translation>⇄ spostato</translation>
    </message>
    <message>
        <source>◆ no way back</source>
        <translation>◆ senza ritorno</translation>
    </message>
</context>
<context>
    <name>convoy::PlanCardDetails</name>
    <message>
        <source>There is no way back after this step.</source>
        <translation>Dopo questo passo non si torna indietro.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minute(s)</source>
        <translation>
            <numerusform>Al massimo %n minuto</numerusform>
            <numerusform>Al massimo %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage: wave</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>⇄ Moved to this stage by hand</source>
        <translation>⇄ Spostato a mano in questa fase</translation>
    </message>
</context>
<context>
    <name>convoy::PrerequisitesPage</name>
    <message>
        <source>The hosts are being judged; this takes a moment.</source>
        <translation>Gli host vengono valutati; occorre un momento.</translation>
    </message>
    <message>
        <source>Nothing could be judged; the reason is above.</source>
        <translation>Non è stato possibile valutare nulla; il motivo è indicato sopra.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to be answered</source>
        <translation>
            <numerusform>%n domanda a cui rispondere</numerusform>
            <numerusform>%n domande a cui rispondere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>Non resta nulla da chiedere.</translation>
    </message>
    <message>
        <source>Findings: %1, %2, %3; %4</source>
        <comment>blockers, warnings, notes; passed</comment>
        <translation>Riscontri: %1, %2, %3; %4</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocco</numerusform>
            <numerusform>%n blocchi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold everywhere</source>
        <translation>
            <numerusform>%n regola è rispettata ovunque</numerusform>
            <numerusform>%n regole sono rispettate ovunque</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole plan is blocked.</source>
        <translation>L’intero piano è bloccato.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) are blocked.</source>
        <translation>
            <numerusform>%n host è bloccato.</numerusform>
            <numerusform>%n host sono bloccati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what the findings say and check again; blocked hosts can be left out later.</source>
        <translation>Fare ciò che i riscontri indicano e verificare di nuovo; gli host bloccati si possono escludere più avanti.</translation>
    </message>
    <message>
        <source>Nothing blocks; read and acknowledge what is marked so.</source>
        <translation>Nulla blocca; leggere e confermare ciò che lo richiede.</translation>
    </message>
    <message>
        <source>Nothing blocks; read the warnings.</source>
        <translation>Nulla blocca; leggere gli avvisi.</translation>
    </message>
    <message>
        <source>Every prerequisite holds.</source>
        <translation>Tutti i prerequisiti sono rispettati.</translation>
    </message>
    <message numerus="yes">
        <source>The answer is for %n host(s): %1</source>
        <translation>
            <numerusform>La risposta vale per %n host: %1</numerusform>
            <numerusform>La risposta vale per %n host: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is for %1.</source>
        <translation>La risposta vale per %1.</translation>
    </message>
    <message>
        <source>Import a file of facts</source>
        <translation>Importa un file di dati</translation>
    </message>
    <message>
        <source>Files of facts (*.json *.csv);;All files (*)</source>
        <translation>File di dati (*.json *.csv);;Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were imported.</source>
        <translation>
            <numerusform>È stato importato %n dato.</numerusform>
            <numerusform>Sono stati importati %n dati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and prerequisites</source>
        <translation>Domande e prerequisiti</translation>
    </message>
    <message>
        <source>Answer what nobody knows yet, and read what the prerequisites found.</source>
        <translation>Rispondere a ciò che nessuno sa ancora e leggere che cosa è emerso dai prerequisiti.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Verifica di nuovo</translation>
    </message>
    <message>
        <source>Ask the hosts and judge again</source>
        <translation>Interroga gli host e valuta di nuovo</translation>
    </message>
    <message>
        <source>I&amp;mport facts…</source>
        <translation>I&amp;mporta dati…</translation>
    </message>
    <message>
        <source>Use stor&amp;ed facts</source>
        <translation>Usa i dati m&amp;emorizzati</translation>
    </message>
    <message>
        <source>No host is asked; hosts that do not answer are judged by what is known of them.</source>
        <translation>Nessun host viene interrogato; quelli che non rispondono sono valutati in base a ciò che se ne sa.</translation>
    </message>
    <message>
        <source>The hosts are being judged</source>
        <translation>Gli host vengono valutati</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Riscontri</translation>
    </message>
</context>
<context>
    <name>convoy::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>&amp;Log of all hosts</source>
        <translation>&amp;Log di tutti gli host</translation>
    </message>
    <message>
        <source>&amp;Log of %1</source>
        <translation>&amp;Log di %1</translation>
    </message>
    <message>
        <source>The run goes on without this window. Close it whenever you like; the run stays in the list of runs.</source>
        <translation>L&apos;esecuzione continua senza questa finestra, che si può chiudere in qualsiasi momento; l&apos;esecuzione resta nell&apos;elenco delle esecuzioni.</translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation>Host dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>Convoy works on the hosts. The table says how far each one is.</source>
        <translation>Convoy è al lavoro sugli host. La tabella indica a che punto è ciascuno.</translation>
    </message>
</context>
<context>
    <name>convoy::PruneDialog</name>
    <message>
        <source>Working…</source>
        <translation>Elaborazione in corso…</translation>
    </message>
    <message>
        <source>Nothing is to be deleted.</source>
        <translation>Non c&apos;è nulla da eliminare.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) would be deleted, which frees %1. Nothing is changed on any host.</source>
        <translation>
            <numerusform>Verrebbe eliminato %n pacchetto, liberando %1. Su nessun host cambia qualcosa.</numerusform>
            <numerusform>Verrebbero eliminati %n pacchetti, liberando %1. Su nessun host cambia qualcosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n package(s)</source>
        <translation>
            <numerusform>&amp;Elimina %n pacchetto</numerusform>
            <numerusform>&amp;Elimina %n pacchetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%n pacchetto eliminato, %1 liberati.</numerusform>
            <numerusform>%n pacchetti eliminati, %1 liberati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prune old packages</source>
        <translation>Elimina i pacchetti vecchi</translation>
    </message>
    <message>
        <source>&amp;Newest versions to keep:</source>
        <translation>&amp;Versioni più recenti da tenere:</translation>
    </message>
    <message>
        <source>Newest versions to keep</source>
        <translation>Versioni più recenti da tenere</translation>
    </message>
    <message>
        <source>&amp;Only what changed last more days ago than:</source>
        <translation>&amp;Solo ciò che è cambiato l&apos;ultima volta da più giorni di:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>What would be deleted</source>
        <translation>Che cosa verrebbe eliminato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>convoy::QuestionsPage</name>
    <message>
        <source>Questions of the package</source>
        <translation>Domande del pacchetto</translation>
    </message>
    <message>
        <source>Use the value for all hosts</source>
        <translation>Usa il valore per tutti gli host</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A whole number. It becomes %1.</source>
        <translation>Un numero intero. Diventa %1.</translation>
    </message>
    <message>
        <source>From 1 to 65535. It becomes %1.</source>
        <translation>Da 1 a 65535. Diventa %1.</translation>
    </message>
    <message>
        <source>A full path on the host. It becomes %1.</source>
        <translation>Un percorso completo sull&apos;host. Diventa %1.</translation>
    </message>
    <message>
        <source>It becomes %1 and is never stored.</source>
        <translation>Diventa %1 e non viene mai memorizzato.</translation>
    </message>
    <message>
        <source>It becomes %1.</source>
        <translation>Diventa %1.</translation>
    </message>
    <message>
        <source>Answer what the package asks about its installation.</source>
        <translation>Rispondere a ciò che il pacchetto chiede sulla sua installazione.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>convoy::ReportFileDialog</name>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table of hosts (*.csv)</source>
        <translation>Tabella degli host (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
</context>
<context>
    <name>convoy::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message numerus="yes">
        <source>The package is installed on %n host(s).</source>
        <translation>
            <numerusform>Il pacchetto è installato su %n host.</numerusform>
            <numerusform>Il pacchetto è installato su %n host.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was interrupted: the program that carried it out is gone.</source>
        <translation>L&apos;esecuzione è stata interrotta: il programma che la svolgeva non è più attivo.</translation>
    </message>
    <message>
        <source>The run was stopped before its end.</source>
        <translation>L&apos;esecuzione è stata fermata prima della fine.</translation>
    </message>
    <message numerus="yes">
        <source>On %n host(s) it is not; choose one to see why and what to do.</source>
        <translation>
            <numerusform>Su %n host non è installato; sceglierlo per vedere perché e che cosa fare.</numerusform>
            <numerusform>Su %n host non è installato; sceglierne uno per vedere perché e che cosa fare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were left as they were.</source>
        <translation>
            <numerusform>%n host è stato lasciato com&apos;era.</numerusform>
            <numerusform>%n host sono stati lasciati com&apos;erano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result: %1. %2</source>
        <comment>state of the run; sentence</comment>
        <translation>Risultato: %1. %2</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Il rapporto è negli appunti.</translation>
    </message>
    <message>
        <source>This is what happened on every host.</source>
        <translation>Ecco che cosa è accaduto su ogni host.</translation>
    </message>
    <message>
        <source>Result by host</source>
        <translation>Risultato per host</translation>
    </message>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Co&amp;pia il rapporto</translation>
    </message>
    <message>
        <source>Open the lo&amp;g</source>
        <translation>Apri il &amp;log</translation>
    </message>
    <message>
        <source>Open the deployment action log</source>
        <translation>Apri il registro delle azioni di distribuzione</translation>
    </message>
    <message>
        <source>%1 Resume the run in the list of runs, or close it there.</source>
        <comment>sentence: on how many hosts it is installed</comment>
        <translation>%1 Riprendere l&apos;esecuzione nell&apos;elenco delle esecuzioni, oppure chiuderla lì.</translation>
    </message>
    <message>
        <source>Aud&amp;it trail…</source>
        <translation>Registro di co&amp;ntrollo…</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Riesegui…</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was undone on %n host(s).</source>
        <translation>
            <numerusform>L&apos;esecuzione %1 è stata annullata su %n host.</numerusform>
            <numerusform>L&apos;esecuzione %1 è stata annullata su %n host.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>esecuzione-%1</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Il rapporto è stato salvato in %1.</translation>
    </message>
    <message>
        <source>Save repo&amp;rt…</source>
        <translation>Salva rapp&amp;orto…</translation>
    </message>
    <message numerus="yes">
        <source>The target version stands on %n host(s).</source>
        <translation>
            <numerusform>La versione di destinazione è presente su %n host.</numerusform>
            <numerusform>La versione di destinazione è presente su %n host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package is upgraded on %n host(s).</source>
        <translation>
            <numerusform>Il pacchetto è aggiornato su %n host.</numerusform>
            <numerusform>Il pacchetto è aggiornato su %n host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package is rolled back on %n host(s).</source>
        <translation>
            <numerusform>Il pacchetto è ripristinato alla versione precedente su %n host.</numerusform>
            <numerusform>Il pacchetto è ripristinato alla versione precedente su %n host.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::ResumeDialog</name>
    <message>
        <source>Looking what is left to do…</source>
        <translation>Ricerca di ciò che resta da fare…</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed.</source>
        <translation>L&apos;esecuzione %1 non può essere ripresa.</translation>
    </message>
    <message>
        <source>Run %1 has no unfinished host. Resuming brings it to its end.</source>
        <translation>L&apos;esecuzione %1 non ha host incompleti. Riprendendola la si porta alla fine.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 goes on with %n host(s). Hosts that are finished are left alone.</source>
        <translation>
            <numerusform>L&apos;esecuzione %1 continua con %n host. Gli host completati non vengono toccati.</numerusform>
            <numerusform>L&apos;esecuzione %1 continua con %n host. Gli host completati non vengono toccati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the repository or renamed: %1. They will fail, the others go on.</source>
        <translation>Rimossi dal repository o rinominati: %1. Falliranno, gli altri continuano.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) must still be typed.</source>
        <translation>
            <numerusform>%n segreto deve ancora essere digitato.</numerusform>
            <numerusform>%n segreti devono ancora essere digitati.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number as access key, name of a secret</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>Empty: the package&apos;s own value is used. Never stored.</source>
        <translation>Vuoto: si usa il valore del pacchetto. Mai conservato.</translation>
    </message>
    <message>
        <source>Goes to the installer; it is never stored.</source>
        <translation>Passa al programma di installazione; non viene mai conservato.</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation>Riprendere l&apos;esecuzione %1</translation>
    </message>
    <message>
        <source>&amp;Password of the hosts:</source>
        <translation>&amp;Password degli host:</translation>
    </message>
    <message>
        <source>Password of the hosts</source>
        <translation>Password degli host</translation>
    </message>
    <message>
        <source>Only where no key logs in, and for sudo. Kept in memory until the program ends.</source>
        <translation>Solo dove non si accede con una chiave, e per sudo. Resta in memoria fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>convoy::RunAgainDialog</name>
    <message>
        <source>Tick at least one host.</source>
        <translation>Selezionare almeno un host.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of this run go into the wizard.</source>
        <translation>
            <numerusform>%n host di questa esecuzione passa alla procedura guidata.</numerusform>
            <numerusform>%n host di questa esecuzione passano alla procedura guidata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run hosts of run %1 again</source>
        <translation>Rieseguire host dell&apos;esecuzione %1</translation>
    </message>
    <message>
        <source>The wizard opens with the values of this run. Prerequisites are judged again; passwords and other secrets were not stored and are typed again.</source>
        <translation>La procedura guidata si apre con i valori di questa esecuzione. I prerequisiti vengono valutati di nuovo; password e altri segreti non sono stati conservati e vanno digitati di nuovo.</translation>
    </message>
    <message>
        <source>&amp;Failed (%1)</source>
        <translation>Non &amp;riusciti (%1)</translation>
    </message>
    <message>
        <source>&amp;Unreachable (%1)</source>
        <translation>Non ra&amp;ggiungibili (%1)</translation>
    </message>
    <message>
        <source>&amp;Not started or stopped (%1)</source>
        <translation>Non avviati o &amp;fermati (%1)</translation>
    </message>
    <message>
        <source>&amp;Skipped (%1)</source>
        <translation>&amp;Saltati (%1)</translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation>Host dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>&amp;Continue in the wizard</source>
        <translation>&amp;Continua nella procedura guidata</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>convoy::RunAnnouncer</name>
    <message numerus="yes">
        <source>Over on %n host(s): %1.</source>
        <comment>step or state</comment>
        <translation>
            <numerusform>Finito su %n host: %1.</numerusform>
            <numerusform>Finito su %n host: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begun on %n host(s): %1.</source>
        <comment>step</comment>
        <translation>
            <numerusform>Iniziato su %n host: %1.</numerusform>
            <numerusform>Iniziato su %n host: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over: %2.</source>
        <comment>hosts; step or state</comment>
        <translation>%1, finito: %2.</translation>
    </message>
    <message>
        <source>%1, begun: %2.</source>
        <comment>hosts; step</comment>
        <translation>%1, iniziato: %2.</translation>
    </message>
    <message>
        <source>Wave %1 is over.</source>
        <translation>L&apos;ondata %1 è finita.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) finished.</source>
        <translation>
            <numerusform>%1 di %n host completati.</numerusform>
            <numerusform>%1 di %n host completati.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>host: how it ended. What happened</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1, failed: %2.</source>
        <comment>host; step</comment>
        <translation>%1, non riuscito: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It failed on %n host(s).</source>
        <translation>
            <numerusform>Non riuscito su %n host.</numerusform>
            <numerusform>Non riuscito su %n host.</numerusform>
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
        <translation>Avanzamento dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) finished.</source>
        <translation>
            <numerusform>%1 di %n host completati.</numerusform>
            <numerusform>%1 di %n host completati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunControls</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Cont&amp;inue</source>
        <translation>Con&amp;tinua</translation>
    </message>
    <message>
        <source>Stop after this st&amp;ep</source>
        <translation>Ferma dopo &amp;questo passo</translation>
    </message>
    <message>
        <source>Stop &amp;now…</source>
        <translation>Ferma &amp;subito…</translation>
    </message>
</context>
<context>
    <name>convoy::RunCounts</name>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Tutti %1</translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation>In att&amp;esa %1</translation>
    </message>
    <message>
        <source>W&amp;orking %1</source>
        <translation>In la&amp;vorazione %1</translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation>&amp;Riusciti %1</translation>
    </message>
    <message>
        <source>&amp;Skipped %1</source>
        <translation>&amp;Saltati %1</translation>
    </message>
    <message>
        <source>&amp;Failed %1</source>
        <translation>Non ri&amp;usciti %1</translation>
    </message>
    <message>
        <source>&amp;Unreachable %1</source>
        <translation>Non ra&amp;ggiungibili %1</translation>
    </message>
    <message>
        <source>Not s&amp;tarted or stopped %1</source>
        <translation>Non avviati o fer&amp;mati %1</translation>
    </message>
    <message>
        <source>Hosts by state</source>
        <translation>Host per stato</translation>
    </message>
    <message>
        <source>Shows only these hosts; All shows every host again.</source>
        <translation>Mostra solo questi host; Tutti mostra di nuovo ogni host.</translation>
    </message>
</context>
<context>
    <name>convoy::RunQuestion</name>
    <message>
        <source>No installer is at work on a host now.</source>
        <translation>Ora nessuna installazione è in corso sugli host.</translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s). They would be ended there.</source>
        <translation>
            <numerusform>Su %n host è in corso un&apos;installazione. Verrebbe terminata.</numerusform>
            <numerusform>Su %n host sono in corso installazioni. Verrebbero terminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Ferma subito</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Ferma subito</translation>
    </message>
    <message>
        <source>&amp;Let the run go on</source>
        <translation>&amp;Lascia continuare</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Fermare l&apos;esecuzione</translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s).</source>
        <translation>
            <numerusform>Su %n host è in corso un&apos;installazione.</numerusform>
            <numerusform>Su %n host sono in corso installazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after this step: %1
Stop now: %2</source>
        <comment>what each of two buttons does</comment>
        <translation>Ferma dopo questo passo: %1
Ferma subito: %2</translation>
    </message>
    <message>
        <source>Stop after this s&amp;tep</source>
        <translation>Ferma dopo ques&amp;to passo</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>Ferma &amp;subito</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiudere la finestra</translation>
    </message>
    <message>
        <source>The run goes on without this window. You find it again in the list of runs.</source>
        <translation>L&apos;esecuzione continua senza questa finestra. La si ritrova nell&apos;elenco delle esecuzioni.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Lascia continuare</translation>
    </message>
    <message>
        <source>&amp;Stop it after this step</source>
        <translation>&amp;Ferma dopo il passo</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation>&amp;Resta qui</translation>
    </message>
    <message>
        <source>Close run %1</source>
        <translation>Chiudere l&apos;esecuzione %1</translation>
    </message>
    <message>
        <source>Close run %1 and keep what is known about it?</source>
        <translation>Chiudere l&apos;esecuzione %1 conservando ciò che se ne sa?</translation>
    </message>
    <message>
        <source>Nothing more will be done on its hosts, and it cannot be resumed any more. What happened stays in the log.</source>
        <translation>Sui suoi host non verrà fatto altro, e non potrà più essere ripresa. Ciò che è accaduto resta nel registro.</translation>
    </message>
    <message>
        <source>&amp;Close and keep the facts</source>
        <translation>&amp;Chiudi e conserva i fatti</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Lascia com&apos;è</translation>
    </message>
</context>
<context>
    <name>convoy::RunWindow</name>
    <message numerus="yes">
        <source>Run %1: %2 %3 on %n host(s)</source>
        <translation>
            <numerusform>Esecuzione %1: %2 %3 su %n host</numerusform>
            <numerusform>Esecuzione %1: %2 %3 su %n host</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – goes on without this window</source>
        <translation>%1 – continua senza questa finestra</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>Run %1: undoes run %2 on %n host(s)</source>
        <translation>
            <numerusform>Esecuzione %1: annulla l&apos;esecuzione %2 su %n host</numerusform>
            <numerusform>Esecuzione %1: annulla l&apos;esecuzione %2 su %n host</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunsAnnouncer</name>
    <message>
        <source>Run %1: %2.</source>
        <comment>number; state</comment>
        <translation>Esecuzione %1: %2.</translation>
    </message>
</context>
<context>
    <name>convoy::RunsBanner</name>
    <message>
        <source>run %1, %2 %3</source>
        <comment>number, package, version</comment>
        <translation>esecuzione %1, %2 %3</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Riprendi…</translation>
    </message>
    <message>
        <source>Close and keep the facts</source>
        <translation>Chiudi e conserva i fatti</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Show its progress</source>
        <translation>Mostra l&apos;avanzamento</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished run found: %1. %n host(s) are not finished.</source>
        <translation>
            <numerusform>Trovata un&apos;esecuzione incompleta: %1. %n host non è completato.</numerusform>
            <numerusform>Trovata un&apos;esecuzione incompleta: %1. %n host non sono completati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that carried it out is gone. Go on where it ended, or close it.</source>
        <translation>Il programma che la svolgeva non è più attivo. Riprenderla da dove si è fermata, oppure chiuderla.</translation>
    </message>
    <message numerus="yes">
        <source>%n more unfinished run(s) stand in the list of runs.</source>
        <translation>
            <numerusform>Un&apos;altra esecuzione incompleta è nell&apos;elenco delle esecuzioni.</numerusform>
            <numerusform>Altre %n esecuzioni incomplete sono nell&apos;elenco delle esecuzioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paused: %1. Its hosts stay locked.</source>
        <translation>In pausa: %1. I suoi host restano bloccati.</translation>
    </message>
    <message>
        <source>Going on: %1. It needs no window; close this one whenever you like.</source>
        <translation>In corso: %1. Non ha bisogno di una finestra; chiudere questa quando si vuole.</translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s) are going on.</source>
        <translation>
            <numerusform>Un&apos;altra esecuzione è in corso.</numerusform>
            <numerusform>Altre %n esecuzioni sono in corso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Ancora nessuna esecuzione.</translation>
    </message>
    <message>
        <source>Deployment action &amp;log…</source>
        <translation>Registro delle a&amp;zioni di distribuzione…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Ferma…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Riprendi…</translation>
    </message>
    <message>
        <source>&amp;Close and keep the facts…</source>
        <translation>&amp;Chiudi e conserva i fatti…</translation>
    </message>
    <message>
        <source>Run &amp;again…</source>
        <translation>Ri&amp;esegui…</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Il rapporto è stato salvato in %1.</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>esecuzione-%1</translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation>&amp;Salva rapporto…</translation>
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
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>which of how many</comment>
        <translation>%1 di %2 trovati</translation>
    </message>
    <message>
        <source>&amp;Find in the log:</source>
        <translation>Cerca nel &amp;registro:</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>Part of a line</source>
        <translation>Parte di una riga</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Precedente</translation>
    </message>
    <message>
        <source>The line before that holds the text (%1)</source>
        <translation>La riga precedente che contiene il testo (%1)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Successivo</translation>
    </message>
    <message>
        <source>The next line that holds the text (%1)</source>
        <translation>La riga successiva che contiene il testo (%1)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>%1 of %2 found so far</source>
        <comment>which of how many</comment>
        <translation>%1 di %2 trovati finora</translation>
    </message>
    <message>
        <source>Not looked at to the end</source>
        <translation>Ricerca non completata</translation>
    </message>
</context>
<context>
    <name>convoy::ShareLoginPanel</name>
    <message>
        <source>&amp;User of the share:</source>
        <translation>&amp;Utente della condivisione:</translation>
    </message>
    <message>
        <source>User of the share</source>
        <translation>Utente della condivisione</translation>
    </message>
    <message>
        <source>A name, or DOMAIN\name</source>
        <translation>Un nome, o DOMINIO\nome</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;word:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Lo&amp;g in</source>
        <translation>Acc&amp;edi</translation>
    </message>
</context>
<context>
    <name>convoy::SilentIniPage</name>
    <message>
        <source>Installation parameters (silent.ini)</source>
        <translation>Parametri di installazione (silent.ini)</translation>
    </message>
    <message>
        <source>Choose a changed value in the table first.</source>
        <translation>Scegliere prima un valore modificato nella tabella.</translation>
    </message>
    <message>
        <source>F2 or typing changes a value. ${host.name}, ${host.address} and other names in ${…} are replaced on every host.</source>
        <translation>Con F2 o digitando si modifica un valore. ${host.name}, ${host.address} e gli altri nomi in ${…} vengono sostituiti su ogni host.</translation>
    </message>
    <message>
        <source>Use the package&apos;s value</source>
        <translation>Usa il valore del pacchetto</translation>
    </message>
    <message>
        <source>Use the value for all hosts</source>
        <translation>Usa il valore per tutti gli host</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check what the installer is told on every host.</source>
        <translation>Controllare che cosa viene indicato al programma di installazione su ogni host.</translation>
    </message>
    <message>
        <source>Installation &amp;path</source>
        <translation>&amp;Percorso di installazione</translation>
    </message>
    <message>
        <source>Installation path</source>
        <translation>Percorso di installazione</translation>
    </message>
    <message>
        <source>Full path on the host, for example /opt/genesys/${application.object}.</source>
        <translation>Percorso completo sull&apos;host, ad esempio /opt/genesys/${application.object}.</translation>
    </message>
    <message>
        <source>Installation parameters by section</source>
        <translation>Parametri di installazione per sezione</translation>
    </message>
    <message>
        <source>silent.ini as text</source>
        <translation>silent.ini come testo</translation>
    </message>
    <message>
        <source>Secrets are shown as ******** and stay as they are unless you type over them. Comments are the package&apos;s own.</source>
        <translation>I segreti sono mostrati come ******** e restano invariati se non si digita sopra di essi. I commenti sono quelli del pacchetto.</translation>
    </message>
    <message>
        <source>&amp;Reset to the inherited value</source>
        <translation>&amp;Reimposta il valore ereditato</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>&amp;Modifica come testo</translation>
    </message>
    <message>
        <source>&amp;Section:</source>
        <translation>&amp;Sezione:</translation>
    </message>
    <message>
        <source>Section of the new key</source>
        <translation>Sezione della nuova chiave</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Nuova c&amp;hiave:</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Nome della nuova chiave</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Aggiungi la chiave</translation>
    </message>
    <message>
        <source>Folder of the paren&amp;t</source>
        <translation>&amp;Cartella dell&apos;applicazione padre</translation>
    </message>
    <message>
        <source>Folder of the parent</source>
        <translation>Cartella dell&apos;applicazione padre</translation>
    </message>
    <message>
        <source>Empty: that of the parent&apos;s application object on each host.</source>
        <translation>Vuoto: quella dell&apos;oggetto Applicazione padre su ogni host.</translation>
    </message>
</context>
<context>
    <name>convoy::SilentValueDelegate</name>
    <message>
        <source>Empty: leave it as it is</source>
        <translation>Vuoto: lasciare invariato</translation>
    </message>
</context>
<context>
    <name>convoy::SolutionPlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Read who is worked on when. Nothing on a host is changed before the summary.</source>
        <translation>Leggere su quali host si lavora e quando. Nulla viene modificato su un host prima del riepilogo.</translation>
    </message>
    <message>
        <source>&amp;Find a host</source>
        <translation>&amp;Trova un host</translation>
    </message>
    <message>
        <source>Find a host in the plan</source>
        <translation>Trova un host nel piano</translation>
    </message>
    <message>
        <source>S&amp;mall cards</source>
        <translation>Schede &amp;piccole</translation>
    </message>
    <message>
        <source>Move to a sta&amp;ge</source>
        <translation>Sposta in una &amp;fase</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy the plan as text</source>
        <translation>Copia il piano come testo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Save the plan as text or JSON</source>
        <translation>Salva il piano come testo o JSON</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Il piano è in preparazione</translation>
    </message>
    <message>
        <source>Arrow keys choose a card, the menu key moves a host, Ctrl with + and - changes the size.</source>
        <translation>I tasti freccia scelgono una scheda, il tasto menu sposta un host, Ctrl con + e - cambia la dimensione.</translation>
    </message>
    <message>
        <source>Chosen card</source>
        <translation>Scheda scelta</translation>
    </message>
    <message>
        <source>✗ blockers · ! warnings · i notes · ◆ no way back after it · ⇄ moved by hand</source>
        <translation>✗ blocchi · ! avvisi · i note · ◆ poi non si torna indietro · ⇄ spostato a mano</translation>
    </message>
    <message>
        <source>The plan is being made; this takes a moment.</source>
        <translation>Il piano è in preparazione; occorre un momento.</translation>
    </message>
    <message>
        <source>No plan could be made; the reason is above.</source>
        <translation>Non è stato possibile preparare un piano; il motivo è indicato sopra.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>product, target</comment>
        <translation>%1 alla versione %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in the plan.</source>
        <translation>
            <numerusform>%n host nel piano.</numerusform>
            <numerusform>%n host nel piano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s).</source>
        <translation>
            <numerusform>%n ondata.</numerusform>
            <numerusform>%n ondate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) left out.</source>
        <translation>
            <numerusform>%n host escluso.</numerusform>
            <numerusform>%n host esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) blocked.</source>
        <translation>
            <numerusform>%n host bloccato.</numerusform>
            <numerusform>%n host bloccati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Choose a host that is in the plan.</source>
        <translation>Scegliere un host che è nel piano.</translation>
    </message>
    <message>
        <source>Move the host to another stage</source>
        <translation>Sposta l’host in un’altra fase</translation>
    </message>
    <message>
        <source>Move %1 to another stage</source>
        <translation>Sposta %1 in un’altra fase</translation>
    </message>
    <message>
        <source>&amp;Back to where its roles put it</source>
        <translation>&amp;Dove lo pongono i suoi ruoli</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was found, why it matters</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 è stato spostato.</translation>
    </message>
    <message>
        <source>%1 is where its roles put it.</source>
        <translation>%1 è dove lo pongono i suoi ruoli.</translation>
    </message>
    <message>
        <source>%1 was moved against a recommendation.</source>
        <translation>%1 è stato spostato contro una raccomandazione.</translation>
    </message>
    <message>
        <source>The plan is in the clipboard.</source>
        <translation>Il piano è negli appunti.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salva il piano</translation>
    </message>
    <message>
        <source>Text files (*.txt);;JSON files (*.json);;All files (*)</source>
        <translation>File di testo (*.txt);;File JSON (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The plan was saved to %1.</source>
        <translation>Il piano è stato salvato in %1.</translation>
    </message>
</context>
<context>
    <name>convoy::SolutionsPane</name>
    <message>
        <source>Solutions</source>
        <translation>Soluzioni</translation>
    </message>
    <message>
        <source>A solution knows how a product is upgraded on many hosts: what must be true before, and who follows whom.</source>
        <translation>Una soluzione sa come si aggiorna un prodotto su molti host: che cosa deve valere prima e in quale ordine procedere.</translation>
    </message>
    <message>
        <source>Chosen solution</source>
        <translation>Soluzione scelta</translation>
    </message>
    <message>
        <source>&amp;Upgrade with this solution…</source>
        <translation>Aggiorna con &amp;questa soluzione…</translation>
    </message>
</context>
<context>
    <name>convoy::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n host(s)</source>
        <translation>
            <numerusform>Insta&amp;lla su %n host</numerusform>
            <numerusform>Insta&amp;lla su %n host</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>Il riepilogo è negli appunti.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Salva il riepilogo</translation>
    </message>
    <message>
        <source>The summary was saved to %1.</source>
        <translation>Il riepilogo è stato salvato in %1.</translation>
    </message>
    <message>
        <source>Read what will happen, then start it.</source>
        <translation>Leggere che cosa accadrà, quindi avviare.</translation>
    </message>
    <message>
        <source>Nothing on a host has been changed yet.</source>
        <translation>Non è stato ancora modificato nulla su alcun host.</translation>
    </message>
    <message>
        <source>The hosts are being asked and the plan is being made</source>
        <translation>Interrogazione degli host e preparazione del piano in corso</translation>
    </message>
    <message>
        <source>Every value and every step</source>
        <translation>Ogni valore e ogni passo</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copia il riepilogo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Verifica di nuovo</translation>
    </message>
    <message>
        <source>Ask the hosts and plan again</source>
        <translation>Interroga gli host e prepara di nuovo il piano</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the blocked hosts (%n)</source>
        <translation>
            <numerusform>&amp;Escludi gli host bloccati (%n)</numerusform>
            <numerusform>&amp;Escludi gli host bloccati (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) will be worked on.</source>
        <translation>
            <numerusform>Si lavorerà su %n host.</numerusform>
            <numerusform>Si lavorerà su %n host.</numerusform>
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
            <numerusform>%n host non è raggiungibile e verrà registrato come tale.</numerusform>
            <numerusform>%n host non sono raggiungibili e verranno registrati come tali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prerequisites are missing on %n host(s).</source>
        <translation>
            <numerusform>Mancano prerequisiti su %n host.</numerusform>
            <numerusform>Mancano prerequisiti su %n host.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what the findings say and check again, or leave these hosts out.</source>
        <translation>Fare quanto indicato dai riscontri e verificare di nuovo, oppure escludere questi host.</translation>
    </message>
    <message>
        <source>There is nothing to do on any of the selected hosts.</source>
        <translation>Non c&apos;è nulla da fare su alcuno degli host selezionati.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>È tutto pronto.</translation>
    </message>
    <message>
        <source>It can be started; read the findings first.</source>
        <translation>È possibile avviare; leggere prima i riscontri.</translation>
    </message>
    <message>
        <source>The hosts are being asked; this takes a moment.</source>
        <translation>Interrogazione degli host in corso; richiede un momento.</translation>
    </message>
    <message>
        <source>No plan could be made; the reason is above.</source>
        <translation>Non è stato possibile preparare un piano; il motivo è indicato sopra.</translation>
    </message>
    <message>
        <source>Prerequisites are missing: read the findings, or leave the blocked hosts out.</source>
        <translation>Mancano prerequisiti: leggere i riscontri oppure escludere gli host bloccati.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) must still be typed.</source>
        <translation>
            <numerusform>%n segreto deve ancora essere digitato.</numerusform>
            <numerusform>%n segreti devono ancora essere digitati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is being started.</source>
        <translation>Avvio dell&apos;esecuzione in corso.</translation>
    </message>
    <message>
        <source>Typed already; empty leaves it as it is</source>
        <translation>Già digitato; se vuoto resta invariato</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number as access key, name of a secret</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>Goes to the installer; it is never stored.</source>
        <translation>Viene passato al programma di installazione; non viene mai salvato.</translation>
    </message>
    <message>
        <source>The plan is a draft: something was changed. It is made anew in a moment.</source>
        <translation>Il piano è una bozza: qualcosa è cambiato. Tra un momento viene preparato di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upgrade %n host(s)</source>
        <translation>
            <numerusform>A&amp;ggiorna %n host</numerusform>
            <numerusform>A&amp;ggiorna %n host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n host(s) this cannot be undone: %1</source>
        <translation>
            <numerusform>Su %n host questo non si può annullare: %1</numerusform>
            <numerusform>Su %n host questo non si può annullare: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll b&amp;ack %n host(s)</source>
        <translation>
            <numerusform>&amp;Ripristina %n host</numerusform>
            <numerusform>&amp;Ripristina %n host</numerusform>
        </translation>
    </message>
    <message>
        <source>plan</source>
        <translation>piano</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) must still be acknowledged.</source>
        <translation>
            <numerusform>%n regola deve ancora essere confermata.</numerusform>
            <numerusform>%n regole devono ancora essere confermate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::TenantChoicePage</name>
    <message>
        <source>To which tenants?</source>
        <translation>In quali tenant?</translation>
    </message>
    <message>
        <source>The operators of the tenants that you tick will see the package too.</source>
        <translation>Anche gli operatori dei tenant spuntati vedranno il pacchetto.</translation>
    </message>
    <message>
        <source>Bro&amp;wse tenants</source>
        <translation>Sf&amp;oglia i tenant</translation>
    </message>
    <message>
        <source>&amp;Target tenants:</source>
        <translation>T&amp;enant di destinazione:</translation>
    </message>
    <message>
        <source>Target tenants</source>
        <translation>Tenant di destinazione</translation>
    </message>
    <message>
        <source>&amp;Remove from the targets</source>
        <translation>&amp;Rimuovi dalla destinazione</translation>
    </message>
    <message>
        <source>Tenant&amp;s:</source>
        <translation>&amp;Tenant:</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>No tenant is ticked yet. Browse the tenants and tick at least one.</source>
        <translation>Nessun tenant è ancora spuntato. Sfogliare i tenant e spuntarne almeno uno.</translation>
    </message>
</context>
<context>
    <name>convoy::TenantDialog</name>
    <message>
        <source>Add a tenant</source>
        <translation>Aggiungere un tenant</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A tenant is a part of the company, or a customer, with packages and hosts of its own. Who may do what in it is granted afterwards.</source>
        <translation>Un tenant è una parte dell&apos;azienda, o un cliente, con pacchetti e host propri. Chi vi può fare che cosa si concede in seguito.</translation>
    </message>
    <message>
        <source>&amp;Add the tenant</source>
        <translation>&amp;Aggiungi il tenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>convoy::TenantDirectory</name>
    <message>
        <source>Tenant directory</source>
        <translation>Elenco dei tenant</translation>
    </message>
    <message>
        <source>Filter &amp;of tenants:</source>
        <translation>Filtro dei te&amp;nant:</translation>
    </message>
    <message>
        <source>Quick filter of the tenants</source>
        <translation>Filtro rapido dei tenant</translation>
    </message>
</context>
<context>
    <name>convoy::TrailDialog</name>
    <message>
        <source>Audit trail</source>
        <translation>Registro di controllo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
</context>
<context>
    <name>convoy::ValuesForBar</name>
    <message>
        <source>All hosts</source>
        <translation>Tutti gli host</translation>
    </message>
    <message>
        <source>%1 (values of its own)</source>
        <translation>%1 (valori propri)</translation>
    </message>
    <message>
        <source>Values &amp;for:</source>
        <translation>&amp;Valori per:</translation>
    </message>
    <message>
        <source>Values for</source>
        <translation>Valori per</translation>
    </message>
    <message>
        <source>These values count for every host that has none of its own.</source>
        <translation>Questi valori si applicano a ogni host che non ne ha di propri.</translation>
    </message>
    <message>
        <source>What you change here counts for this host alone.</source>
        <translation>Ciò che si modifica qui si applica solo a questo host.</translation>
    </message>
</context>
<context>
    <name>convoy::WizardStepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>present step and number of steps, as short as possible</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Steps: %1, %2</source>
        <translation>Passi: %1, %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, completato</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>No command was given.</source>
        <translation>Non è stato indicato alcun comando.</translation>
    </message>
    <message>
        <source>What can be asked: %1</source>
        <translation>Richieste possibili: %1</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L&apos;opzione %1 non esiste.</translation>
    </message>
    <message>
        <source>There is no option %1. Is %2 meant?</source>
        <translation>L&apos;opzione %1 non esiste. Si intendeva %2?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando “%1” non esiste.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L&apos;opzione %1 non accetta valori.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>L&apos;opzione %1 richiede un valore: %2.</translation>
    </message>
    <message>
        <source>The option %1 was given twice.</source>
        <translation>L&apos;opzione %1 è stata indicata due volte.</translation>
    </message>
    <message>
        <source>The command “%1” has no option %2.</source>
        <translation>Il comando “%1” non ha l&apos;opzione %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs: %2.</source>
        <translation>Il comando “%1” richiede: %2.</translation>
    </message>
    <message>
        <source>“%1” is too much for the command “%2”.</source>
        <translation>“%1” è di troppo per il comando “%2”.</translation>
    </message>
    <message>
        <source>The option %1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>L&apos;opzione %1 accetta un numero intero da %2 a %3, non “%4”.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>chiesto all&apos;host</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importato</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operatore</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>derivato</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet. Ask it with: convoyctl host check %1</source>
        <translation>Di %1 non si sa ancora nulla. Interrogarlo con: convoyctl host check %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Show what is known of a host, from where and since when.</source>
        <translation>Mostra che cosa si sa di un host, da quale origine e da quando.</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1: non raggiungibile</translation>
    </message>
    <message>
        <source>%1: reachable, %2</source>
        <translation>%1: raggiungibile, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Piattaforma</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Chiave dell&apos;host</translation>
    </message>
    <message>
        <source>The host %1 was removed.</source>
        <translation>L&apos;host %1 è stato rimosso.</translation>
    </message>
    <message>
        <source>Add a host.</source>
        <translation>Aggiunge un host.</translation>
    </message>
    <message>
        <source>Show all hosts.</source>
        <translation>Mostra tutti gli host.</translation>
    </message>
    <message>
        <source>Show one host.</source>
        <translation>Mostra un host.</translation>
    </message>
    <message>
        <source>Change a host; what is not given stays.</source>
        <translation>Modifica un host; ciò che non viene indicato resta invariato.</translation>
    </message>
    <message>
        <source>Remove a host from the repository; nothing happens on it.</source>
        <translation>Rimuove un host dal repository; sull&apos;host non accade nulla.</translation>
    </message>
    <message>
        <source>Add the hosts of a CSV file, all or none.</source>
        <translation>Aggiunge gli host di un file CSV, tutti o nessuno.</translation>
    </message>
    <message>
        <source>Columns: name, address, port, user, key, platform, roles, site, groups, tenant, hostKey. Lists are separated by semicolons.</source>
        <translation>Colonne: name, address, port, user, key, platform, roles, site, groups, tenant, hostKey. Gli elenchi sono separati da punti e virgola.</translation>
    </message>
    <message>
        <source>Trust a host&apos;s key from now on, and say why.</source>
        <translation>Considera attendibile d&apos;ora in poi la chiave di un host, indicando il motivo.</translation>
    </message>
    <message>
        <source>Connect to hosts and ask what they are.</source>
        <translation>Si connette agli host e ne rileva le caratteristiche.</translation>
    </message>
    <message>
        <source>A host is reached by ssh or local, not by “%1”.</source>
        <translation>Un host si raggiunge con ssh o local, non con “%1”.</translation>
    </message>
    <message>
        <source>The host %1 shows this key (%2), which is not known yet:</source>
        <translation>L&apos;host %1 presenta questa chiave (%2), che non è ancora nota:</translation>
    </message>
    <message>
        <source>Compare it with the host&apos;s own (ssh-keygen -l). Trust it?</source>
        <translation>Confrontarla con quella dell&apos;host stesso (ssh-keygen -l). Considerarla attendibile?</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint: it is SHA256: and 43 letters.</source>
        <translation>“%1” non è un&apos;impronta: è formata da SHA256: e 43 lettere.</translation>
    </message>
    <message>
        <source>The key of %1 is trusted from now on: %2</source>
        <translation>La chiave di %1 è considerata attendibile d&apos;ora in poi: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Impostazioni locali</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) found.</source>
        <translation>
            <numerusform>%n pacchetto trovato.</numerusform>
            <numerusform>%n pacchetti trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the packages at a path, without importing them.</source>
        <translation>Mostra i pacchetti in un percorso, senza importarli.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>Nickname: %1</source>
        <translation>Nome breve: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Descrizione: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Versione: %1</translation>
    </message>
    <message>
        <source>Locale ID: %1</source>
        <translation>ID delle impostazioni locali: %1</translation>
    </message>
    <message>
        <source>Operating system: %1</source>
        <translation>Sistema operativo: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppo: %1</translation>
    </message>
    <message>
        <source>Tenants: %1</source>
        <translation>Tenant: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Stato: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Aggiornato: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Dimensione: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Without it in the repository it cannot be installed again or rolled back to.</source>
        <translation>Se non è nel repository, non può essere reinstallato né essere usato per ripristinare la versione precedente.</translation>
    </message>
    <message>
        <source>Give --force to delete it anyway.</source>
        <translation>Indicare --force per eliminarlo comunque.</translation>
    </message>
    <message>
        <source>Delete %1 from the repository?</source>
        <translation>Eliminare %1 dal repository?</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Confirm with --yes.</source>
        <translation>Confermare con --yes.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 è stato eliminato.</translation>
    </message>
    <message>
        <source>%1 is intact.</source>
        <translation>%1 è integro.</translation>
    </message>
    <message>
        <source>%1 was saved as %2.</source>
        <translation>%1 è stato salvato come %2.</translation>
    </message>
    <message>
        <source>Bring packages into the repository: archives, folders or whole media.</source>
        <translation>Porta pacchetti nel repository: archivi, cartelle o interi supporti.</translation>
    </message>
    <message>
        <source>Show the packages of the repository.</source>
        <translation>Mostra i pacchetti del repository.</translation>
    </message>
    <message>
        <source>Show one package.</source>
        <translation>Mostra un pacchetto.</translation>
    </message>
    <message>
        <source>Change nickname, description or group.</source>
        <translation>Modifica il nome breve, la descrizione o il gruppo.</translation>
    </message>
    <message>
        <source>Delete a package from the repository; hosts keep it.</source>
        <translation>Elimina un pacchetto dal repository; gli host lo mantengono.</translation>
    </message>
    <message>
        <source>Read a package&apos;s bytes and compare them with what was imported.</source>
        <translation>Legge i byte di un pacchetto e li confronta con quanto è stato importato.</translation>
    </message>
    <message>
        <source>Give a copy of a package, as it was imported.</source>
        <translation>Fornisce una copia di un pacchetto, così come è stato importato.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stored</source>
        <translation>%1: memorizzati %2 di %3</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1 è memorizzato.</translation>
    </message>
    <message>
        <source>Imported: %1 (ID %2, %3)</source>
        <translation>Importato: %1 (ID %2, %3)</translation>
    </message>
    <message>
        <source>Refused: %1 (%2)</source>
        <translation>Rifiutato: %1 (%2)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione in corso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>There is no package here.</source>
        <translation>Qui non c&apos;è alcun pacchetto.</translation>
    </message>
    <message>
        <source>Packages cannot be sorted by “%1”.</source>
        <translation>I pacchetti non possono essere ordinati per “%1”.</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Repository: %1</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>Schema: %1</translation>
    </message>
    <message>
        <source>Packages: %1</source>
        <translation>Pacchetti: %1</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>Verificati %1 di %2</translation>
    </message>
    <message>
        <source>The repository is intact.</source>
        <translation>Il repository è integro.</translation>
    </message>
    <message>
        <source>The repository was copied to %1.</source>
        <translation>Il repository è stato copiato in %1.</translation>
    </message>
    <message>
        <source>Make a new, empty repository.</source>
        <translation>Crea un repository nuovo e vuoto.</translation>
    </message>
    <message>
        <source>Show where the repository is and what it holds.</source>
        <translation>Mostra dove si trova il repository e che cosa contiene.</translation>
    </message>
    <message>
        <source>Check the structure and every package&apos;s bytes.</source>
        <translation>Verifica la struttura e i byte di ogni pacchetto.</translation>
    </message>
    <message>
        <source>Copy the repository while it is in use.</source>
        <translation>Copia il repository mentre è in uso.</translation>
    </message>
    <message>
        <source>After a failure a host is kept or undone, not “%1”.</source>
        <translation>Dopo un errore, su un host si mantiene o si annulla quanto fatto, non “%1”.</translation>
    </message>
    <message>
        <source>Nothing was changed on any host.</source>
        <translation>Non è stato modificato nulla su alcun host.</translation>
    </message>
    <message>
        <source>Confirm with --yes, or look at the plan with --dry-run.</source>
        <translation>Confermare con --yes, oppure esaminare il piano con --dry-run.</translation>
    </message>
    <message>
        <source>A saved plan is carried out as it is: %1 cannot be given with it.</source>
        <translation>Un piano salvato viene eseguito così com&apos;è: %1 non può essere indicato insieme ad esso.</translation>
    </message>
    <message>
        <source>The package %1 %2 is no longer the one that was planned.</source>
        <translation>Il pacchetto %1 %2 non è più quello pianificato.</translation>
    </message>
    <message>
        <source>It was replaced in the repository, or removed.</source>
        <translation>È stato sostituito nel repository, oppure rimosso.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Preparare di nuovo il piano.</translation>
    </message>
    <message>
        <source>%1 was not given: the package&apos;s own value is used.</source>
        <translation>%1 non è stato indicato: si usa il valore del pacchetto.</translation>
    </message>
    <message numerus="yes">
        <source>Install on %n host(s)?</source>
        <translation>
            <numerusform>Installare su %n host?</numerusform>
            <numerusform>Installare su %n host?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n host(s)?</source>
        <translation>
            <numerusform>Aggiornare %n host?</numerusform>
            <numerusform>Aggiornare %n host?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n host(s)?</source>
        <translation>
            <numerusform>Ripristinare la versione precedente su %n host?</numerusform>
            <numerusform>Ripristinare la versione precedente su %n host?</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was not started.</source>
        <translation>L&apos;esecuzione non è stata avviata.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on, and --yes was not given.</source>
        <translation>Non c&apos;è un terminale su cui chiedere conferma e --yes non è stato indicato.</translation>
    </message>
    <message>
        <source>Secrets are never given as values: put them into a file (--secret, --password-file) or type them. A secret that is not given keeps the value in the package&apos;s own silent.ini; without one, nothing starts.</source>
        <translation>I segreti non si indicano mai come valori: metterli in un file (--secret, --password-file) o digitarli. Un segreto non indicato mantiene il valore del silent.ini del pacchetto; se manca anche questo, non viene avviato nulla.</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are: %2.</source>
        <translation>Lo stato “%1” non esiste. Stati esistenti: %2.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Nothing is deployed.</source>
        <translation>Non è distribuito nulla.</translation>
    </message>
    <message>
        <source>Show which package stands on which host.</source>
        <translation>Mostra quale pacchetto è presente su quale host.</translation>
    </message>
    <message>
        <source>A profile is install, upgrade or rollback, not “%1”.</source>
        <translation>Un profilo è install, upgrade o rollback, non “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2, which looks like %3.</source>
        <translation>“%1” non è un valore per %2, che ha la forma %3.</translation>
    </message>
    <message>
        <source>%1 is a secret and was given on the command line.</source>
        <translation>%1 è un segreto ed è stato indicato nella riga di comando.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the command line.</source>
        <translation>Altri utenti di questo computer possono leggere la riga di comando.</translation>
    </message>
    <message>
        <source>Put it into a file and give: --secret %1=@FILE</source>
        <translation>Metterlo in un file e indicare: --secret %1=@FILE</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object.</source>
        <translation>Il file %1 non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>It looks like this: %1</source>
        <translation>Deve avere questa forma: %1</translation>
    </message>
    <message>
        <source>There is no application parameter “%1”. There are: %2.</source>
        <translation>Il parametro dell&apos;applicazione “%1” non esiste. Parametri esistenti: %2.</translation>
    </message>
    <message>
        <source>%1 of the host %2 is a secret; secrets are the same for all hosts of a run.</source>
        <translation>%1 dell&apos;host %2 è un segreto; i segreti sono gli stessi per tutti gli host di un&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Install hosts with a secret of their own in a run of their own.</source>
        <translation>Installare gli host con un segreto proprio in un&apos;esecuzione separata.</translation>
    </message>
    <message>
        <source>%1 (Enter keeps the package&apos;s own value):</source>
        <translation>%1 (Invio mantiene il valore del pacchetto):</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Secrets that the package needs were not given: %1.</source>
        <translation>Non sono stati indicati segreti necessari al pacchetto: %1.</translation>
    </message>
    <message>
        <source>Give each with: --secret %1=@FILE</source>
        <translation>Indicare ciascuno con: --secret %1=@FILE</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <translation>Il piano è stato salvato come %1.</translation>
    </message>
    <message>
        <source>Ask hosts and say what stands in the way of an installation.</source>
        <translation>Interroga gli host e indica che cosa ostacola un&apos;installazione.</translation>
    </message>
    <message>
        <source>Show what an installation would do, host by host, and change nothing.</source>
        <translation>Mostra che cosa farebbe un&apos;installazione, host per host, senza modificare nulla.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocco</translation>
    </message>
    <message>
        <source>Blocked: some hosts cannot be installed as they are.</source>
        <translation>Bloccato: su alcuni host non è possibile installare nello stato attuale.</translation>
    </message>
    <message>
        <source>Ready, with warnings.</source>
        <translation>Pronto, con avvisi.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <translation>%1 ha risposto.</translation>
    </message>
    <message>
        <source>The plan cannot be written to %1.</source>
        <translation>Impossibile scrivere il piano in %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Verificare che la cartella esista e che si disponga dei permessi di scrittura.</translation>
    </message>
    <message>
        <source>The file %1 is no saved plan.</source>
        <translation>Il file %1 non è un piano salvato.</translation>
    </message>
    <message>
        <source>Make one with: convoyctl plan --out FILE</source>
        <translation>Crearne uno con: convoyctl plan --out FILE</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Rilevato</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Non c&apos;è stata ancora alcuna esecuzione.</translation>
    </message>
    <message>
        <source>Package: %1 %2</source>
        <translation>Pacchetto: %1 %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operatore: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Inizio: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fine: %1</translation>
    </message>
    <message>
        <source>Show all runs, the newest first.</source>
        <translation>Mostra tutte le esecuzioni, dalla più recente.</translation>
    </message>
    <message>
        <source>Show one run and the outcome of each host.</source>
        <translation>Mostra un&apos;esecuzione e l&apos;esito di ogni host.</translation>
    </message>
    <message>
        <source>Follow a run to its end, whoever started it.</source>
        <translation>Segue un&apos;esecuzione fino alla fine, chiunque l&apos;abbia avviata.</translation>
    </message>
    <message>
        <source>Show what happened in a run.</source>
        <translation>Mostra che cosa è accaduto in un&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Carry out a planned run. Convoy starts this itself.</source>
        <translation>Svolge un&apos;esecuzione pianificata. Viene avviato da Convoy stesso.</translation>
    </message>
    <message>
        <source>Run %1 goes on without this command.</source>
        <translation>L&apos;esecuzione %1 continua senza questo comando.</translation>
    </message>
    <message>
        <source>Watch it: %1</source>
        <translation>Per seguirla: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Run %1 is %2. %3</source>
        <translation>Stato dell&apos;esecuzione %1: %2. %3</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Esecuzione %1: %2</translation>
    </message>
    <message>
        <source>The command “%1” needs the option %2.</source>
        <translation>Il comando “%1” richiede l&apos;opzione %2.</translation>
    </message>
    <message>
        <source>Everything asked was done.</source>
        <translation>Tutto quanto richiesto è stato fatto.</translation>
    </message>
    <message>
        <source>It was tried, and something failed.</source>
        <translation>È stato tentato e qualcosa non è riuscito.</translation>
    </message>
    <message>
        <source>The request cannot be understood or was refused.</source>
        <translation>La richiesta non è comprensibile o è stata rifiutata.</translation>
    </message>
    <message>
        <source>Prerequisites block it; nothing was changed.</source>
        <translation>I prerequisiti la bloccano; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The operator may not do this; nothing was changed.</source>
        <translation>L&apos;operatore non è autorizzato; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>È stata fermata prima della fine.</translation>
    </message>
    <message>
        <source>The repository cannot be used.</source>
        <translation>Il repository non può essere usato.</translation>
    </message>
    <message>
        <source>Convoy installs packages from offline media on many hosts.</source>
        <translation>Convoy installa pacchetti da supporti offline su molti host.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Options of every command, at any place</source>
        <translation>Opzioni di ogni comando, in qualsiasi posizione</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codici di uscita</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Convoy does not speak “%1”.</source>
        <translation>La lingua “%1” non è disponibile in Convoy.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Scegliere tra: %1.</translation>
    </message>
    <message>
        <source>The repository to use: sqlite:PATH.</source>
        <translation>Il repository da usare: sqlite:PATH.</translation>
    </message>
    <message>
        <source>Language of texts; the system&apos;s if not given.</source>
        <translation>Lingua dei testi; se omessa, quella del sistema.</translation>
    </message>
    <message>
        <source>Who is working; the system user if not given.</source>
        <translation>Chi sta lavorando; se omesso, l&apos;utente del sistema.</translation>
    </message>
    <message>
        <source>Print results as JSON.</source>
        <translation>Stampa i risultati in formato JSON.</translation>
    </message>
    <message>
        <source>No progress and no notes.</source>
        <translation>Nessun avanzamento e nessuna nota.</translation>
    </message>
    <message>
        <source>The log on standard error as well.</source>
        <translation>Il log anche sullo standard error.</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>Spiega un comando.</translation>
    </message>
    <message>
        <source>Print the version of Convoy.</source>
        <translation>Stampa la versione di Convoy.</translation>
    </message>
    <message>
        <source>Import these packages alone.</source>
        <translation>Importa solo questi pacchetti.</translation>
    </message>
    <message>
        <source>A template to import with the package.</source>
        <translation>Un modello da importare con il pacchetto.</translation>
    </message>
    <message>
        <source>Replace a package of the same name and version.</source>
        <translation>Sostituisce un pacchetto con lo stesso nome e la stessa versione.</translation>
    </message>
    <message>
        <source>Import media older than what is known, and why.</source>
        <translation>Importa supporti più vecchi di quanto già noto, indicando il motivo.</translation>
    </message>
    <message>
        <source>Tenant.</source>
        <translation>Tenant.</translation>
    </message>
    <message>
        <source>Group.</source>
        <translation>Gruppo.</translation>
    </message>
    <message>
        <source>Show what contains this text.</source>
        <translation>Mostra ciò che contiene questo testo.</translation>
    </message>
    <message>
        <source>Sort by this column.</source>
        <translation>Ordina per questa colonna.</translation>
    </message>
    <message>
        <source>Largest or latest first.</source>
        <translation>Prima i più grandi o i più recenti.</translation>
    </message>
    <message>
        <source>Short name of the package.</source>
        <translation>Nome breve del pacchetto.</translation>
    </message>
    <message>
        <source>Description; may be empty.</source>
        <translation>Descrizione; può essere vuota.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Non chiede conferma.</translation>
    </message>
    <message>
        <source>Also when the package stands on hosts.</source>
        <translation>Anche quando il pacchetto è presente su host.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Dove scriverlo.</translation>
    </message>
    <message>
        <source>DNS name or IP address; the host&apos;s name if not given.</source>
        <translation>Nome DNS o indirizzo IP; se omesso, il nome dell&apos;host.</translation>
    </message>
    <message>
        <source>Port of the SSH server, 22 if not given.</source>
        <translation>Porta del server SSH; se omessa, 22.</translation>
    </message>
    <message>
        <source>Login user; your own name if not given.</source>
        <translation>Utente di accesso; se omesso, il proprio nome.</translation>
    </message>
    <message>
        <source>Private key to log in with.</source>
        <translation>Chiave privata con cui accedere.</translation>
    </message>
    <message>
        <source>What the host runs.</source>
        <translation>Piattaforma in uso sull&apos;host.</translation>
    </message>
    <message>
        <source>Site of the host.</source>
        <translation>Sede dell&apos;host.</translation>
    </message>
    <message>
        <source>Fingerprint of the host&apos;s key, to be trusted.</source>
        <translation>Impronta della chiave dell&apos;host da considerare attendibile.</translation>
    </message>
    <message>
        <source>How the host is reached.</source>
        <translation>Come si raggiunge l&apos;host.</translation>
    </message>
    <message>
        <source>Host to go through.</source>
        <translation>Host attraverso cui passare.</translation>
    </message>
    <message>
        <source>Account that runs the steps, through sudo.</source>
        <translation>Account che esegue i passi, tramite sudo.</translation>
    </message>
    <message>
        <source>Folder on the host for Convoy&apos;s files.</source>
        <translation>Cartella sull&apos;host per i file di Convoy.</translation>
    </message>
    <message>
        <source>Fingerprint of the key to be trusted.</source>
        <translation>Impronta della chiave da considerare attendibile.</translation>
    </message>
    <message>
        <source>Why; it is kept.</source>
        <translation>Il motivo; viene conservato.</translation>
    </message>
    <message>
        <source>Read the login password from a file or standard input.</source>
        <translation>Legge la password di accesso da un file o dallo standard input.</translation>
    </message>
    <message>
        <source>Host, by name.</source>
        <translation>Host, per nome.</translation>
    </message>
    <message>
        <source>File with the names of hosts, one in a line.</source>
        <translation>File con i nomi degli host, uno per riga.</translation>
    </message>
    <message>
        <source>All hosts but this computer.</source>
        <translation>Tutti gli host tranne questo computer.</translation>
    </message>
    <message>
        <source>Package, by ID, NAME@VERSION or name.</source>
        <translation>Pacchetto, per ID, NAME@VERSION o nome.</translation>
    </message>
    <message>
        <source>Solution definition.</source>
        <translation>Definizione della soluzione.</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>Che cosa va fatto.</translation>
    </message>
    <message>
        <source>An application parameter.</source>
        <translation>Un parametro dell&apos;applicazione.</translation>
    </message>
    <message>
        <source>A value of the silent.ini.</source>
        <translation>Un valore del silent.ini.</translation>
    </message>
    <message>
        <source>A silent.ini whose values are used.</source>
        <translation>Un silent.ini di cui si usano i valori.</translation>
    </message>
    <message>
        <source>A secret of the silent.ini, from a file or standard input.</source>
        <translation>Un segreto del silent.ini, da un file o dallo standard input.</translation>
    </message>
    <message>
        <source>Values for all hosts and for single ones.</source>
        <translation>Valori per tutti gli host e per singoli host.</translation>
    </message>
    <message>
        <source>An answer to a question.</source>
        <translation>Una risposta a una domanda.</translation>
    </message>
    <message>
        <source>Use the facts that are stored; connect to no host.</source>
        <translation>Usa i dati memorizzati; non si connette ad alcun host.</translation>
    </message>
    <message>
        <source>Hosts done together.</source>
        <translation>Host trattati insieme.</translation>
    </message>
    <message>
        <source>Hosts worked on at the same time, 16 if not given.</source>
        <translation>Host su cui si lavora contemporaneamente; se omesso, 16.</translation>
    </message>
    <message>
        <source>Hosts copied to at the same time, 8 if not given.</source>
        <translation>Host su cui si copia contemporaneamente; se omesso, 8.</translation>
    </message>
    <message>
        <source>Start nothing new after this many failed hosts.</source>
        <translation>Non avvia altro dopo questo numero di host non riusciti.</translation>
    </message>
    <message>
        <source>The same, within one wave.</source>
        <translation>Lo stesso, entro un&apos;ondata.</translation>
    </message>
    <message>
        <source>How often a step is tried again.</source>
        <translation>Quante volte si ritenta un passo.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>File da scrivere.</translation>
    </message>
    <message>
        <source>A plan saved with: convoyctl plan --out FILE.</source>
        <translation>Un piano salvato con: convoyctl plan --out FILE.</translation>
    </message>
    <message>
        <source>Start the run, print its ID and end.</source>
        <translation>Avvia l&apos;esecuzione, ne stampa l&apos;ID e termina.</translation>
    </message>
    <message>
        <source>Skip hosts that prerequisites block.</source>
        <translation>Salta gli host bloccati dai prerequisiti.</translation>
    </message>
    <message>
        <source>Waive a rule, and why.</source>
        <translation>Deroga a una regola, indicando il motivo.</translation>
    </message>
    <message>
        <source>Acknowledge a warning.</source>
        <translation>Conferma la presa visione di un avviso.</translation>
    </message>
    <message>
        <source>What happens to a host where a step failed.</source>
        <translation>Che cosa accade a un host su cui un passo non è riuscito.</translation>
    </message>
    <message>
        <source>How long to wait for a host that another run works on.</source>
        <translation>Quanto attendere un host su cui lavora un&apos;altra esecuzione.</translation>
    </message>
    <message>
        <source>One step.</source>
        <translation>Un passo.</translation>
    </message>
    <message>
        <source>One state.</source>
        <translation>Uno stato.</translation>
    </message>
    <message>
        <source>Form of the report.</source>
        <translation>Formato del rapporto.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Dettagli: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossibile leggere il file %1.</translation>
    </message>
    <message>
        <source>Check its name, and that you may read it.</source>
        <translation>Verificare il nome e di disporre dei permessi di lettura.</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation>%1 [y/N]</translation>
    </message>
    <message>
        <source>The package asks for %1. The version of the host&apos;s system (%2) could not be compared with it.</source>
        <translation>Il pacchetto richiede %1. Non è stato possibile confrontarlo con la versione del sistema dell&apos;host (%2).</translation>
    </message>
    <message>
        <source>The package needs at least %1; this host runs %2.</source>
        <translation>Il pacchetto richiede almeno %1; su questo host è in uso %2.</translation>
    </message>
    <message>
        <source>The package is for %1; this host runs %2 (%3 bit).</source>
        <translation>Il pacchetto è per %1; su questo host è in uso %2 (%3 bit).</translation>
    </message>
    <message>
        <source>The package is for %1. Whether this host (%2) is a 32 bit or a 64 bit system is not known.</source>
        <translation>Il pacchetto è per %1. Non si sa se questo host (%2) sia un sistema a 32 bit o a 64 bit.</translation>
    </message>
    <message>
        <source>The package is for %1. The operating system of this host is not known.</source>
        <translation>Il pacchetto è per %1. Il sistema operativo di questo host non è noto.</translation>
    </message>
    <message>
        <source>The package is for %1; this host runs %2.</source>
        <translation>Il pacchetto è per %1; su questo host è in uso %2.</translation>
    </message>
    <message>
        <source>The package names %1; this host runs %2. Whether the package runs on it is not known.</source>
        <translation>Il pacchetto indica %1; su questo host è in uso %2. Non si sa se il pacchetto vi funzioni.</translation>
    </message>
    <message>
        <source>%1 is not a list of hosts.</source>
        <translation>%1 non è un elenco di host.</translation>
    </message>
    <message>
        <source>The double quote in line %1 is never closed.</source>
        <translation>Le virgolette doppie alla riga %1 non vengono mai chiuse.</translation>
    </message>
    <message>
        <source>Close the quote, or double it if it belongs to the text.</source>
        <translation>Chiudere le virgolette, oppure raddoppiarle se fanno parte del testo.</translation>
    </message>
    <message>
        <source>The account on the host may not do this.</source>
        <translation>L&apos;account sull&apos;host non è autorizzato a farlo.</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>Il file system è montato in sola lettura.</translation>
    </message>
    <message>
        <source>There is a folder with this name.</source>
        <translation>Esiste una cartella con questo nome.</translation>
    </message>
    <message>
        <source>The path does not exist.</source>
        <translation>Il percorso non esiste.</translation>
    </message>
    <message>
        <source>%1 could not be written on the host.</source>
        <translation>Non è stato possibile scrivere %1 sull&apos;host.</translation>
    </message>
    <message>
        <source>Its disk is full, or the account&apos;s quota is used up.</source>
        <translation>Il disco è pieno, oppure la quota dell&apos;account è esaurita.</translation>
    </message>
    <message>
        <source>Free space there, or choose another staging folder.</source>
        <translation>Liberare spazio, oppure scegliere un&apos;altra cartella di transito.</translation>
    </message>
    <message>
        <source>The host received fewer bytes than were sent.</source>
        <translation>L&apos;host ha ricevuto meno byte di quelli inviati.</translation>
    </message>
    <message>
        <source>The host&apos;s shell ended with code %1.</source>
        <translation>La shell dell&apos;host è terminata con il codice %1.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or choose another folder.</source>
        <translation>Verificare la cartella e i suoi permessi, oppure scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>%1 on the host is larger than expected.</source>
        <translation>%1 sull&apos;host è più grande del previsto.</translation>
    </message>
    <message>
        <source>At most %1 bytes are read.</source>
        <translation>Vengono letti al massimo %1 byte.</translation>
    </message>
    <message>
        <source>Look at the file on the host.</source>
        <translation>Esaminare il file sull&apos;host.</translation>
    </message>
    <message>
        <source>%1 could not be read on the host.</source>
        <translation>Non è stato possibile leggere %1 sull&apos;host.</translation>
    </message>
    <message>
        <source>Check that the file exists and that the account may read it.</source>
        <translation>Verificare che il file esista e che l&apos;account possa leggerlo.</translation>
    </message>
    <message>
        <source>%1, line %2, cannot be read as a host. No host was taken from the file.</source>
        <translation>%1, riga %2: impossibile leggerla come host. Nessun host è stato acquisito dal file.</translation>
    </message>
    <message>
        <source>The column “%1” is not known, or stands twice.</source>
        <translation>La colonna “%1” non è nota, oppure compare due volte.</translation>
    </message>
    <message>
        <source>Columns are name, address, port, user, key, platform, roles, site, groups, tenant, hostKey, connection, jump, runAs and staging.</source>
        <translation>Le colonne sono name, address, port, user, key, platform, roles, site, groups, tenant, hostKey, connection, jump, runAs e staging.</translation>
    </message>
    <message>
        <source>There is no column “name”.</source>
        <translation>Manca la colonna “name”.</translation>
    </message>
    <message>
        <source>Write the names of the columns into the first line.</source>
        <translation>Scrivere i nomi delle colonne nella prima riga.</translation>
    </message>
    <message>
        <source>It has %1 fields, and the header %2.</source>
        <translation>Contiene %1 campi, mentre l&apos;intestazione ne contiene %2.</translation>
    </message>
    <message>
        <source>Give each field, even an empty one, and put a field that holds the separator in double quotes.</source>
        <translation>Indicare ogni campo, anche se vuoto, e racchiudere tra virgolette doppie un campo che contiene il separatore.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of connection.</source>
        <translation>“%1” non è un tipo di connessione.</translation>
    </message>
    <message>
        <source>Write ssh or local, or leave it empty for ssh.</source>
        <translation>Scrivere ssh o local, oppure lasciare vuoto per ssh.</translation>
    </message>
    <message>
        <source>The host %1 stands in the file twice.</source>
        <translation>L&apos;host %1 compare due volte nel file.</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>Rimuovere una delle due righe.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8, with the names of the columns in the first line.</source>
        <translation>Salvare la tabella come CSV in UTF-8, con i nomi delle colonne nella prima riga.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Non è testo in UTF-8.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <source>The name %1 is not known to this computer&apos;s name service.</source>
        <translation>Il nome %1 non è noto al servizio di risoluzione dei nomi di questo computer.</translation>
    </message>
    <message>
        <source>%1 answers, but nothing listens on port %2.</source>
        <translation>%1 risponde, ma nulla è in ascolto sulla porta %2.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time.</source>
        <translation>%1 non ha risposto in tempo sulla porta %2.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>Non c&apos;è un percorso di rete verso %1.</translation>
    </message>
    <message>
        <source>What answers at %1 port %2 does not speak SSH.</source>
        <translation>Ciò che risponde su %1 porta %2 non usa il protocollo SSH.</translation>
    </message>
    <message>
        <source>Its SSH server offers no encryption that Convoy accepts.</source>
        <translation>Il suo server SSH non offre alcuna crittografia accettata da Convoy.</translation>
    </message>
    <message>
        <source>The connection to %1 port %2 could not be made.</source>
        <translation>Non è stato possibile stabilire la connessione a %1 porta %2.</translation>
    </message>
    <message>
        <source>Correct the host&apos;s address, or add the name to the name service.</source>
        <translation>Correggere l&apos;indirizzo dell&apos;host, oppure aggiungere il nome al servizio di risoluzione dei nomi.</translation>
    </message>
    <message>
        <source>Check that the SSH server runs there, and that the port is the right one.</source>
        <translation>Verificare che il server SSH sia in esecuzione sull&apos;host e che la porta sia quella giusta.</translation>
    </message>
    <message>
        <source>Update the SSH server on the host.</source>
        <translation>Aggiornare il server SSH sull&apos;host.</translation>
    </message>
    <message>
        <source>Check that the host is switched on, and the network and firewalls between.</source>
        <translation>Verificare che l&apos;host sia acceso, e controllare la rete e i firewall intermedi.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one read at the host itself. If they are the same, trust it: convoyctl host trust %1 --fingerprint %2 --reason TEXT</source>
        <translation>Confrontare l&apos;impronta con quella letta direttamente sull&apos;host. Se coincidono, considerarla attendibile: convoyctl host trust %1 --fingerprint %2 --reason TEXT</translation>
    </message>
    <message>
        <source>The host %1 cannot be reached.</source>
        <translation>L&apos;host %1 non è raggiungibile.</translation>
    </message>
    <message>
        <source>The identity of the host %1 is not known yet.</source>
        <translation>L&apos;identità dell&apos;host %1 non è ancora nota.</translation>
    </message>
    <message>
        <source>It showed the key %1 (%2), and no key is recorded for it. Nothing was sent to it.</source>
        <translation>Ha presentato la chiave %1 (%2) e per questo host non è registrata alcuna chiave. Non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The host %1 does not show the key that is recorded for it.</source>
        <translation>L&apos;host %1 non presenta la chiave registrata per esso.</translation>
    </message>
    <message>
        <source>Recorded is %1, shown was %2 (%3). The host may have been installed anew, or another computer answers in its place. Nothing was sent to it.</source>
        <translation>È registrata %1, è stata presentata %2 (%3). L&apos;host potrebbe essere stato reinstallato, oppure al suo posto risponde un altro computer. Non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>There is neither a key nor a password to try. The host allows: %1.</source>
        <translation>Non c&apos;è né una chiave né una password da provare. L&apos;host consente: %1.</translation>
    </message>
    <message>
        <source>Tried: %1. The host allows: %2.</source>
        <translation>Tentativi: %1. L&apos;host consente: %2.</translation>
    </message>
    <message>
        <source>The host %1 did not let %2 log in.</source>
        <translation>L&apos;host %1 non ha consentito l&apos;accesso a %2.</translation>
    </message>
    <message>
        <source>Check the user name, give the right key or password, or add the public key to the account on the host.</source>
        <translation>Verificare il nome utente, indicare la chiave o la password giusta, oppure aggiungere la chiave pubblica all&apos;account sull&apos;host.</translation>
    </message>
    <message>
        <source>The key file %1 for the host %2 cannot be used.</source>
        <translation>Il file della chiave %1 per l&apos;host %2 non può essere usato.</translation>
    </message>
    <message>
        <source>Choose a private key that this account may read, and give its passphrase.</source>
        <translation>Scegliere una chiave privata che questo account possa leggere e indicarne la passphrase.</translation>
    </message>
    <message>
        <source>The connection to the host %1 was lost.</source>
        <translation>La connessione all&apos;host %1 è andata persa.</translation>
    </message>
    <message>
        <source>The network broke, or the host closed the connection.</source>
        <translation>La rete si è interrotta, oppure l&apos;host ha chiuso la connessione.</translation>
    </message>
    <message>
        <source>Check that the host still runs, then try again.</source>
        <translation>Verificare che l&apos;host sia ancora in funzione, quindi riprovare.</translation>
    </message>
    <message>
        <source>A command on the host %1 did not end in time.</source>
        <translation>Un comando sull&apos;host %1 non è terminato in tempo.</translation>
    </message>
    <message>
        <source>It was given %1 seconds.</source>
        <translation>Aveva a disposizione %1 secondi.</translation>
    </message>
    <message>
        <source>Look on the host at what it waits for, then try again.</source>
        <translation>Controllare sull&apos;host che cosa attende il comando, quindi riprovare.</translation>
    </message>
    <message>
        <source>Work on the host %1 was stopped on request.</source>
        <translation>Il lavoro sull&apos;host %1 è stato fermato su richiesta.</translation>
    </message>
    <message>
        <source>What was to be sent to the host %1 could not be read.</source>
        <translation>Non è stato possibile leggere ciò che andava inviato all&apos;host %1.</translation>
    </message>
    <message>
        <source>The medium or the repository stopped giving data.</source>
        <translation>Il supporto o il repository ha smesso di fornire dati.</translation>
    </message>
    <message>
        <source>Check that the medium is still there, then try again.</source>
        <translation>Verificare che il supporto sia ancora presente, quindi riprovare.</translation>
    </message>
    <message>
        <source>Its jump host %1 could not be used: %2</source>
        <translation>Non è stato possibile usare il suo host intermedio %1: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a host.</source>
        <translation>“%1” non può essere il nome di un host.</translation>
    </message>
    <message>
        <source>A name begins with a letter or a digit and consists of letters, digits, “.”, “-” and “_”.</source>
        <translation>Un nome inizia con una lettera o una cifra ed è composto da lettere, cifre, “.”, “-” e “_”.</translation>
    </message>
    <message>
        <source>Choose another name; the address is a field of its own.</source>
        <translation>Scegliere un altro nome; l&apos;indirizzo è un campo a parte.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>“%1” non è un indirizzo.</translation>
    </message>
    <message>
        <source>An address is a DNS name, an IPv4 or an IPv6 address.</source>
        <translation>Un indirizzo è un nome DNS, un indirizzo IPv4 o un indirizzo IPv6.</translation>
    </message>
    <message>
        <source>Correct the address; the port is a field of its own.</source>
        <translation>Correggere l&apos;indirizzo; la porta è un campo a parte.</translation>
    </message>
    <message>
        <source>%1 is not a port for the host %2.</source>
        <translation>%1 non è una porta per l&apos;host %2.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Una porta è un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>Give the port of the SSH server; it is mostly 22.</source>
        <translation>Indicare la porta del server SSH; di solito è 22.</translation>
    </message>
    <message>
        <source>The platform “%1” of the host %2 is not known.</source>
        <translation>La piattaforma “%1” dell&apos;host %2 non è nota.</translation>
    </message>
    <message>
        <source>Known platforms are linux and windows.</source>
        <translation>Le piattaforme note sono linux e windows.</translation>
    </message>
    <message>
        <source>Give one of them, or leave it empty for linux.</source>
        <translation>Indicarne una, oppure lasciare vuoto per linux.</translation>
    </message>
    <message>
        <source>“%1” is not the fingerprint of a host key.</source>
        <translation>“%1” non è l&apos;impronta di una chiave dell&apos;host.</translation>
    </message>
    <message>
        <source>A fingerprint is “SHA256:” and 43 characters.</source>
        <translation>Un&apos;impronta è formata da “SHA256:” e 43 caratteri.</translation>
    </message>
    <message>
        <source>Read it at the host: ssh-keygen -l -f /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>Leggerla sull&apos;host: ssh-keygen -l -f /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>“%1” is not an account name for the host %2.</source>
        <translation>“%1” non è un nome di account per l&apos;host %2.</translation>
    </message>
    <message>
        <source>An account name has no blanks, quotes or colons and does not begin with “-”.</source>
        <translation>Un nome di account non contiene spazi, virgolette o due punti e non inizia con “-”.</translation>
    </message>
    <message>
        <source>Correct the name of the account.</source>
        <translation>Correggere il nome dell&apos;account.</translation>
    </message>
    <message>
        <source>“%1” is not a way to change the account on the host %2.</source>
        <translation>“%1” non è un modo per cambiare account sull&apos;host %2.</translation>
    </message>
    <message>
        <source>Known ways are sudo and su.</source>
        <translation>I modi noti sono sudo e su.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indicarne uno.</translation>
    </message>
    <message>
        <source>“%1” cannot be the staging folder of the host %2.</source>
        <translation>“%1” non può essere la cartella di transito dell&apos;host %2.</translation>
    </message>
    <message>
        <source>The folder must be an absolute path.</source>
        <translation>La cartella deve essere un percorso assoluto.</translation>
    </message>
    <message>
        <source>Give a path that begins with “/”, or leave it empty.</source>
        <translation>Indicare un percorso che inizi con “/”, oppure lasciare vuoto.</translation>
    </message>
    <message>
        <source>The program %1 is not on the host.</source>
        <translation>Il programma %1 non è presente sull&apos;host.</translation>
    </message>
    <message>
        <source>There is no account %1 on the host.</source>
        <translation>Sull&apos;host non esiste l&apos;account %1.</translation>
    </message>
    <message>
        <source>The host&apos;s rules do not let the login account do this.</source>
        <translation>Le regole dell&apos;host non consentono questa operazione all&apos;account di accesso.</translation>
    </message>
    <message>
        <source>The host allows it only from a terminal.</source>
        <translation>L&apos;host lo consente solo da un terminale.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>La password non è stata accettata.</translation>
    </message>
    <message>
        <source>The host asks for a password, and none was given.</source>
        <translation>L&apos;host chiede una password e non ne è stata indicata alcuna.</translation>
    </message>
    <message>
        <source>On %1 nothing can be run as %2.</source>
        <translation>Su %1 non è possibile eseguire nulla come %2.</translation>
    </message>
    <message>
        <source>Its jump host %1 could not connect to %2 port %3.</source>
        <translation>Il suo host intermedio %1 non è riuscito a connettersi a %2 porta %3.</translation>
    </message>
    <message>
        <source>Check that the host runs, and that the jump host may reach it and allows forwarding.</source>
        <translation>Verificare che l&apos;host sia in funzione e che l&apos;host intermedio possa raggiungerlo e consenta l&apos;inoltro.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Il file non esiste.</translation>
    </message>
    <message>
        <source>The file exists, but this account may not read it.</source>
        <translation>Il file esiste, ma questo account non può leggerlo.</translation>
    </message>
    <message>
        <source>It is not a private key, or it has a passphrase and none was given.</source>
        <translation>Non è una chiave privata, oppure ha una passphrase e non ne è stata indicata alcuna.</translation>
    </message>
    <message>
        <source>It is not a private key, or the passphrase is another one.</source>
        <translation>Non è una chiave privata, oppure la passphrase è un&apos;altra.</translation>
    </message>
    <message>
        <source>Do what the findings say, or leave the blocked hosts out (--leave-out-blocked).</source>
        <translation>Fare quanto indicato dai riscontri, oppure escludere gli host bloccati (--leave-out-blocked).</translation>
    </message>
    <message>
        <source>The rule %1 blocks it.</source>
        <translation>La regola %1 lo blocca.</translation>
    </message>
    <message>
        <source>The plan cannot be carried out.</source>
        <translation>Il piano non può essere eseguito.</translation>
    </message>
    <message numerus="yes">
        <source>Prerequisites block %n host(s). Nothing was changed.</source>
        <translation>
            <numerusform>I prerequisiti bloccano %n host. Non è stato modificato nulla.</numerusform>
            <numerusform>I prerequisiti bloccano %n host. Non è stato modificato nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prerequisites block every host. Nothing was changed.</source>
        <translation>I prerequisiti bloccano tutti gli host. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>Verificare il percorso e i permessi del file.</translation>
    </message>
    <message>
        <source>The host %1 could not be asked.</source>
        <translation>Non è stato possibile interrogare l&apos;host %1.</translation>
    </message>
    <message>
        <source>%1 is in the repository already.</source>
        <translation>%1 è già nel repository.</translation>
    </message>
    <message>
        <source>A version of a package is stored once.</source>
        <translation>Una versione di un pacchetto viene memorizzata una sola volta.</translation>
    </message>
    <message>
        <source>Use the one that is there, or import again with the choice to replace it.</source>
        <translation>Usare quella presente, oppure importare di nuovo scegliendo di sostituirla.</translation>
    </message>
    <message>
        <source>No installation package was found at %1.</source>
        <translation>In %1 non è stato trovato alcun pacchetto di installazione.</translation>
    </message>
    <message>
        <source>Give a package (.zip, .tar.gz, .tar.xz, .tar.zst or a folder with its description), or a medium that holds some.</source>
        <translation>Indicare un pacchetto (.zip, .tar.gz, .tar.xz, .tar.zst o una cartella con la sua descrizione), oppure un supporto che ne contenga.</translation>
    </message>
    <message>
        <source>The package %1 is not on this media.</source>
        <translation>Il pacchetto %1 non è su questo supporto.</translation>
    </message>
    <message>
        <source>Look at what is there with: convoyctl media scan.</source>
        <translation>Per vedere che cosa contiene: convoyctl media scan.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 esiste già.</translation>
    </message>
    <message>
        <source>Convoy never overwrites what it did not write.</source>
        <translation>Convoy non sovrascrive mai ciò che non ha scritto.</translation>
    </message>
    <message>
        <source>Give another name, or move the present one away.</source>
        <translation>Indicare un altro nome, oppure spostare altrove quello presente.</translation>
    </message>
    <message>
        <source>The package cannot be written to %1.</source>
        <translation>Impossibile scrivere il pacchetto in %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write to it and that it has enough free space.</source>
        <translation>Verificare che la cartella esista, che si disponga dei permessi di scrittura e che vi sia spazio libero sufficiente.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Run %1 was started before: it is %2.</source>
        <translation>L&apos;esecuzione %1 è già stata avviata in precedenza; il suo stato è: %2.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Avviare una nuova esecuzione.</translation>
    </message>
    <message>
        <source>The run was not started: the program %1 cannot be started.</source>
        <translation>L&apos;esecuzione non è stata avviata: impossibile avviare il programma %1.</translation>
    </message>
    <message>
        <source>Install Convoy again; its command line belongs to it.</source>
        <translation>Installare di nuovo Convoy; la riga di comando ne fa parte.</translation>
    </message>
    <message>
        <source>Its runner ended before it was ready.</source>
        <translation>Il suo esecutore è terminato prima di essere pronto.</translation>
    </message>
    <message>
        <source>The technical text says what the runner met. No host was touched.</source>
        <translation>Il testo tecnico indica che cosa ha incontrato l&apos;esecutore. Nessun host è stato toccato.</translation>
    </message>
    <message>
        <source>The runner cannot read what it was given.</source>
        <translation>L&apos;esecutore non può leggere ciò che gli è stato passato.</translation>
    </message>
    <message>
        <source>Start runs with: convoyctl deploy.</source>
        <translation>Avviare le esecuzioni con: convoyctl deploy.</translation>
    </message>
    <message>
        <source>This computer has too little free space to prepare the package: %1 are needed.</source>
        <translation>Questo computer ha troppo poco spazio libero per preparare il pacchetto: servono %1.</translation>
    </message>
    <message>
        <source>Free some space, or set TMPDIR to a folder that has it.</source>
        <translation>Liberare spazio, oppure impostare TMPDIR su una cartella che ne abbia.</translation>
    </message>
    <message>
        <source>The package cannot be prepared in %1.</source>
        <translation>Impossibile preparare il pacchetto in %1.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and free space, or set TMPDIR to another one.</source>
        <translation>Verificare i permessi e lo spazio libero della cartella, oppure impostare TMPDIR su un&apos;altra.</translation>
    </message>
    <message>
        <source>Choose hosts by name, role, site or group. This computer must be named: %1.</source>
        <translation>Scegliere gli host per nome, ruolo, sede o gruppo. Questo computer va indicato esplicitamente: %1.</translation>
    </message>
    <message>
        <source>No host was chosen.</source>
        <translation>Non è stato scelto alcun host.</translation>
    </message>
    <message>
        <source>No host has what was asked for.</source>
        <translation>Nessun host ha quanto richiesto.</translation>
    </message>
    <message>
        <source>Copy the package from its source again and compare the checksum that its publisher gives.</source>
        <translation>Copiare di nuovo il pacchetto dalla sua origine e confrontare la somma di controllo fornita dall&apos;editore.</translation>
    </message>
    <message>
        <source>Do not use it. Fetch the package from its publisher again, or ask the publisher for a corrected one.</source>
        <translation>Non usarlo. Procurarsi di nuovo il pacchetto dall&apos;editore, oppure chiedere all&apos;editore un pacchetto corretto.</translation>
    </message>
    <message>
        <source>The package %1 cannot be opened.</source>
        <translation>Impossibile aprire il pacchetto %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Verificare che il file esista e che si disponga dei permessi di lettura.</translation>
    </message>
    <message>
        <source>The package %1 is damaged.</source>
        <translation>Il pacchetto %1 è danneggiato.</translation>
    </message>
    <message>
        <source>The archive is cut short or its parts contradict each other (%1).</source>
        <translation>L&apos;archivio è troncato o le sue parti si contraddicono (%1).</translation>
    </message>
    <message>
        <source>The content of %1 does not match its checksum.</source>
        <translation>Il contenuto di %1 non corrisponde alla sua somma di controllo.</translation>
    </message>
    <message>
        <source>The package %1 was refused.</source>
        <translation>Il pacchetto %1 è stato rifiutato.</translation>
    </message>
    <message>
        <source>The name or link %1 could write outside the package&apos;s folder or cannot exist on every system.</source>
        <translation>Il nome o collegamento %1 potrebbe scrivere fuori dalla cartella del pacchetto o non può esistere su tutti i sistemi.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe, a hard link or a file that runs with foreign rights.</source>
        <translation>%1 è un dispositivo, una pipe, un collegamento fisico o un file che viene eseguito con i diritti di altri.</translation>
    </message>
    <message>
        <source>Pack it again with plain files only (tar: --hard-dereference), or ask the publisher for a corrected package.</source>
        <translation>Comprimerlo di nuovo solo con file normali (tar: --hard-dereference), oppure chiedere all&apos;editore un pacchetto corretto.</translation>
    </message>
    <message>
        <source>The package %1 is protected with a password.</source>
        <translation>Il pacchetto %1 è protetto da una password.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 è cifrato.</translation>
    </message>
    <message>
        <source>Unpack it with its password and pack it again without one.</source>
        <translation>Estrarlo con la sua password e comprimerlo di nuovo senza password.</translation>
    </message>
    <message>
        <source>The name %1 stands in it more than once, or differs from another one only in upper and lower case.</source>
        <translation>Il nome %1 vi compare più di una volta, oppure differisce da un altro solo per maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>The package %1 was refused because of its size.</source>
        <translation>Il pacchetto %1 è stato rifiutato a causa delle sue dimensioni.</translation>
    </message>
    <message>
        <source>It unpacks to more than 100 GB, to more than 1000 times its size, or to more than 200,000 entries (%1).</source>
        <translation>Una volta estratto supera 100 GB, oppure 1000 volte la sua dimensione, oppure 200.000 voci (%1).</translation>
    </message>
    <message>
        <source>Check that it comes from its publisher. Split a package that really is this large.</source>
        <translation>Verificare che provenga dal suo editore. Suddividere un pacchetto che sia davvero così grande.</translation>
    </message>
    <message>
        <source>The package %1 cannot be read by this program.</source>
        <translation>Questo programma non può leggere il pacchetto %1.</translation>
    </message>
    <message>
        <source>It is not a zip, tar.gz, tar.xz or tar.zst, or uses a rare feature of it (%1).</source>
        <translation>Non è uno zip, tar.gz, tar.xz o tar.zst, oppure ne usa una funzione rara (%1).</translation>
    </message>
    <message>
        <source>Unpack it and import the folder, or pack it again as zip or tar.gz.</source>
        <translation>Estrarlo e importare la cartella, oppure comprimerlo di nuovo come zip o tar.gz.</translation>
    </message>
    <message>
        <source>Reading the package %1 was stopped.</source>
        <translation>La lettura del pacchetto %1 è stata fermata.</translation>
    </message>
    <message>
        <source>Reading it needed more memory or time than an archive of this size may need.</source>
        <translation>La lettura ha richiesto più memoria o più tempo di quanto consentito per un archivio di queste dimensioni.</translation>
    </message>
    <message>
        <source>Check that it comes from its publisher, unpack it elsewhere and import the folder.</source>
        <translation>Verificare che provenga dal suo editore, estrarlo altrove e importare la cartella.</translation>
    </message>
    <message>
        <source>The package %1 could not be read to its end.</source>
        <translation>Non è stato possibile leggere il pacchetto %1 fino alla fine.</translation>
    </message>
    <message>
        <source>The medium it lies on was removed, or does not answer any more.</source>
        <translation>Il supporto su cui si trova è stato rimosso, oppure non risponde più.</translation>
    </message>
    <message>
        <source>Insert or mount the medium again and repeat the step. Nothing was changed.</source>
        <translation>Inserire o montare di nuovo il supporto e ripetere il passo. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The package %1 changed while it was read.</source>
        <translation>Il pacchetto %1 è cambiato durante la lettura.</translation>
    </message>
    <message>
        <source>%1 is not what it was when the package was opened.</source>
        <translation>%1 non è più com&apos;era quando il pacchetto è stato aperto.</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, and repeat the step.</source>
        <translation>Attendere che nulla vi scriva più, quindi ripetere il passo.</translation>
    </message>
    <message>
        <source>The package %1 cannot be read completely.</source>
        <translation>Impossibile leggere completamente il pacchetto %1.</translation>
    </message>
    <message>
        <source>%1 may not be read by this user.</source>
        <translation>Questo utente non può leggere %1.</translation>
    </message>
    <message>
        <source>Give the user who runs Convoy the right to read all files of the package.</source>
        <translation>Concedere all&apos;utente che esegue Convoy il diritto di leggere tutti i file del pacchetto.</translation>
    </message>
    <message>
        <source>The package was not unpacked.</source>
        <translation>Il pacchetto non è stato estratto.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>La cartella %1 non è vuota.</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>Scegliere una cartella che non esista ancora.</translation>
    </message>
    <message>
        <source>The package was not unpacked completely.</source>
        <translation>Il pacchetto non è stato estratto completamente.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Non è stato possibile scrivere %1.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, remove what was written, and repeat the step.</source>
        <translation>Verificare lo spazio libero e i permessi della cartella, rimuovere quanto è stato scritto e ripetere il passo.</translation>
    </message>
    <message>
        <source>The package description %1 cannot be used.</source>
        <translation>La descrizione del pacchetto %1 non può essere usata.</translation>
    </message>
    <message>
        <source>The package description %1 cannot be used because of line %2.</source>
        <translation>La descrizione del pacchetto %1 non può essere usata a causa della riga %2.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a file inside the package.</source>
        <translation>“%1” non è il percorso di un file all&apos;interno del pacchetto.</translation>
    </message>
    <message>
        <source>Write it relative to the manifest&apos;s folder, with “/” and without “..”.</source>
        <translation>Scriverlo relativo alla cartella del manifesto, con “/” e senza “..”.</translation>
    </message>
    <message>
        <source>The question “%1” has nothing to choose from.</source>
        <translation>La domanda “%1” non ha nulla tra cui scegliere.</translation>
    </message>
    <message>
        <source>The question “%1” has values to choose from, but its type is %2.</source>
        <translation>La domanda “%1” ha valori tra cui scegliere, ma il suo tipo è %2.</translation>
    </message>
    <message>
        <source>Give “values” with the types selectOne and selectMultiple, and with no other.</source>
        <translation>Indicare “values” con i tipi selectOne e selectMultiple, e con nessun altro.</translation>
    </message>
    <message>
        <source>“%1” does not name a key of the response file.</source>
        <translation>“%1” non indica una chiave del file di risposta.</translation>
    </message>
    <message>
        <source>Write section and key with a dot between them, as in ConfigServer.Password.</source>
        <translation>Scrivere sezione e chiave separate da un punto, come in ConfigServer.Password.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>“%1” non è una porta.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or a variable such as ${application.port}.</source>
        <translation>Scrivere un numero da 1 a 65535, oppure una variabile come ${application.port}.</translation>
    </message>
    <message>
        <source>The question “%1” is asked twice.</source>
        <translation>La domanda “%1” viene posta due volte.</translation>
    </message>
    <message>
        <source>Give each question a name of its own.</source>
        <translation>Dare a ogni domanda un nome proprio.</translation>
    </message>
    <message>
        <source>With no exit code for success the installation could never succeed.</source>
        <translation>Senza un codice di uscita di successo l&apos;installazione non potrebbe mai riuscire.</translation>
    </message>
    <message>
        <source>Write the exit codes of success, as in success: [0].</source>
        <translation>Scrivere i codici di uscita di successo, come in success: [0].</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>“%1” non è un&apos;espressione regolare: %2.</translation>
    </message>
    <message>
        <source>Correct it; its first group in parentheses is taken as the version.</source>
        <translation>Correggerla; il suo primo gruppo tra parentesi viene preso come versione.</translation>
    </message>
    <message>
        <source>A detection rule looks at exactly one of file, registry and command.</source>
        <translation>Una regola di rilevamento esamina esattamente uno tra file, registry e command.</translation>
    </message>
    <message>
        <source>Keep the one that tells the installed version.</source>
        <translation>Mantenere quello che indica la versione installata.</translation>
    </message>
    <message>
        <source>“value” belongs to “registry”, which is not given.</source>
        <translation>“value” appartiene a “registry”, che non è indicato.</translation>
    </message>
    <message>
        <source>Add the registry key, or remove “value”.</source>
        <translation>Aggiungere la chiave del registro di sistema, oppure rimuovere “value”.</translation>
    </message>
    <message>
        <source>%1 is not a variable that a package may use.</source>
        <translation>%1 non è una variabile che un pacchetto può usare.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Usare una di queste: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty here.</source>
        <translation>“%1” qui manca o è vuoto.</translation>
    </message>
    <message>
        <source>Add it with its value.</source>
        <translation>Aggiungerlo con il suo valore.</translation>
    </message>
    <message>
        <source>“undo: none” stands without a reason.</source>
        <translation>“undo: none” è indicato senza un motivo.</translation>
    </message>
    <message>
        <source>Add “undoReason” with what the operator should know before starting.</source>
        <translation>Aggiungere “undoReason” con ciò che l&apos;operatore deve sapere prima di iniziare.</translation>
    </message>
    <message>
        <source>“undo: installer” stands without a command.</source>
        <translation>“undo: installer” è indicato senza un comando.</translation>
    </message>
    <message>
        <source>Add “undoCommand” with the command that undoes the installation.</source>
        <translation>Aggiungere “undoCommand” con il comando che annulla l&apos;installazione.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Qui inizia un secondo documento.</translation>
    </message>
    <message>
        <source>Keep one document in the file: remove the line “---” and what follows it.</source>
        <translation>Mantenere un solo documento nel file: rimuovere la riga “---” e ciò che la segue.</translation>
    </message>
    <message>
        <source>It uses an anchor (&amp;) or an alias (*), which are not part of this format.</source>
        <translation>Usa un&apos;ancora (&amp;) o un alias (*), che non fanno parte di questo formato.</translation>
    </message>
    <message>
        <source>Write the value out, in quotes if it begins with &amp; or *.</source>
        <translation>Scrivere il valore per esteso, tra virgolette se inizia con &amp; o *.</translation>
    </message>
    <message>
        <source>It uses a tag (!), which is not part of this format.</source>
        <translation>Usa un tag (!), che non fa parte di questo formato.</translation>
    </message>
    <message>
        <source>Remove the tag, or write the value in quotes if it begins with an exclamation mark.</source>
        <translation>Rimuovere il tag, oppure scrivere il valore tra virgolette se inizia con un punto esclamativo.</translation>
    </message>
    <message>
        <source>Its keys and lists are nested too deeply.</source>
        <translation>Le sue chiavi e i suoi elenchi sono annidati troppo in profondità.</translation>
    </message>
    <message>
        <source>Check the brackets before this line.</source>
        <translation>Verificare le parentesi prima di questa riga.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>È più grande di 1 MB.</translation>
    </message>
    <message>
        <source>Check that it is a manifest and not another file by the same name.</source>
        <translation>Verificare che sia un manifesto e non un altro file con lo stesso nome.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>Non è scritto in UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 text.</source>
        <translation>Salvarlo di nuovo come testo UTF-8.</translation>
    </message>
    <message>
        <source>Check indentation, quotes and brackets around this line.</source>
        <translation>Verificare rientri, virgolette e parentesi attorno a questa riga.</translation>
    </message>
    <message>
        <source>It holds no keys with values.</source>
        <translation>Non contiene chiavi con valori.</translation>
    </message>
    <message>
        <source>Write it as lines of the form “key: value”, the first being “format: 1”.</source>
        <translation>Scriverlo come righe della forma “key: value”, la prima delle quali è “format: 1”.</translation>
    </message>
    <message>
        <source>A group of keys is expected here.</source>
        <translation>Qui è atteso un gruppo di chiavi.</translation>
    </message>
    <message>
        <source>Write it as {key: value}; the keys known here are: %1.</source>
        <translation>Scriverlo come {key: value}; le chiavi note qui sono: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>La chiave “%1” qui non è nota.</translation>
    </message>
    <message>
        <source>Correct or remove it; the keys known here are: %1.</source>
        <translation>Correggerla o rimuoverla; le chiavi note qui sono: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>La chiave “%1” è indicata due volte.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Mantenere una delle due.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” deve essere un elenco.</translation>
    </message>
    <message>
        <source>Write it in brackets, as in %1: [one, two]; [] is an empty list.</source>
        <translation>Scriverlo tra parentesi quadre, come in %1: [one, two]; [] è un elenco vuoto.</translation>
    </message>
    <message>
        <source>“%1” must be one text.</source>
        <translation>“%1” deve essere un unico testo.</translation>
    </message>
    <message>
        <source>Write one value after the colon, in quotes where it holds special characters, or remove the key.</source>
        <translation>Scrivere un solo valore dopo i due punti, tra virgolette se contiene caratteri speciali, oppure rimuovere la chiave.</translation>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translation>“%1” non ha un valore.</translation>
    </message>
    <message>
        <source>“%1” is not known as %2.</source>
        <translation>“%1” non è noto come %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number that %2 can have.</source>
        <translation>“%1” non è un numero ammesso per %2.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Scrivere un numero intero da %1 a %2.</translation>
    </message>
    <message>
        <source>There is no package description here.</source>
        <translation>Qui non c&apos;è una descrizione del pacchetto.</translation>
    </message>
    <message>
        <source>A package holds ip_description.xml or convoy-package.yaml at its root or in its folder ip. Choose a file or folder that holds one.</source>
        <translation>Un pacchetto contiene ip_description.xml o convoy-package.yaml nella sua radice o nella sua cartella ip. Scegliere un file o una cartella che ne contenga uno.</translation>
    </message>
    <message>
        <source>Reading the package was stopped.</source>
        <translation>La lettura del pacchetto è stata fermata.</translation>
    </message>
    <message>
        <source>Take the package from its original medium again, or write a convoy-package.yaml beside the file and correct the description.</source>
        <translation>Riprendere il pacchetto dal suo supporto originale, oppure scrivere un convoy-package.yaml accanto al file e correggere la descrizione.</translation>
    </message>
    <message>
        <source>It is not well-formed XML: %1</source>
        <translation>Non è XML ben formato: %1</translation>
    </message>
    <message>
        <source>It declares or uses a document type or entities of its own, which a package description never needs.</source>
        <translation>Dichiara o usa un tipo di documento o entità proprie, di cui una descrizione del pacchetto non ha mai bisogno.</translation>
    </message>
    <message>
        <source>Remove the DOCTYPE declaration, or take the package from a source that you trust.</source>
        <translation>Rimuovere la dichiarazione DOCTYPE, oppure prendere il pacchetto da una fonte attendibile.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>I suoi elementi sono annidati troppo in profondità.</translation>
    </message>
    <message>
        <source>Its outermost element is %1, not InstallationPackage.</source>
        <translation>Il suo elemento più esterno è %1, non InstallationPackage.</translation>
    </message>
    <message>
        <source>The attribute FormatVersion is missing.</source>
        <translation>Manca l&apos;attributo FormatVersion.</translation>
    </message>
    <message>
        <source>Its FormatVersion is %1; 4.0 and later can be read.</source>
        <translation>Il suo FormatVersion è %1; si possono leggere 4.0 e versioni successive.</translation>
    </message>
    <message>
        <source>Use a later release of the package.</source>
        <translation>Usare un rilascio successivo del pacchetto.</translation>
    </message>
    <message>
        <source>The attribute Version of Product/Release is missing.</source>
        <translation>Manca l&apos;attributo Version di Product/Release.</translation>
    </message>
    <message>
        <source>“%1” is not a version such as 9.0.001.02.</source>
        <translation>“%1” non è una versione come 9.0.001.02.</translation>
    </message>
    <message>
        <source>The element Product/Name/Long, the package&apos;s name, is missing or empty.</source>
        <translation>L&apos;elemento Product/Name/Long, il nome del pacchetto, manca o è vuoto.</translation>
    </message>
    <message>
        <source>The element Product/Release, which holds the version, is missing.</source>
        <translation>Manca l&apos;elemento Product/Release, che contiene la versione.</translation>
    </message>
    <message>
        <source>The key “format” is missing.</source>
        <translation>Manca la chiave “format”.</translation>
    </message>
    <message>
        <source>Write “format: 1” as its first line.</source>
        <translation>Scrivere “format: 1” come prima riga.</translation>
    </message>
    <message>
        <source>Its format is %1; format 1 can be read.</source>
        <translation>Il suo formato è %1; si può leggere il formato 1.</translation>
    </message>
    <message>
        <source>Use a newer Convoy, or a package that is described in format 1.</source>
        <translation>Usare una versione più recente di Convoy, oppure un pacchetto descritto nel formato 1.</translation>
    </message>
    <message>
        <source>Write digits first, then digits, letters, dots, hyphens, underscores or plus signs.</source>
        <translation>Scrivere prima cifre, poi cifre, lettere, punti, trattini, trattini bassi o segni più.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Manca la chiave “%1”.</translation>
    </message>
    <message>
        <source>Add it, or put the package&apos;s ip_description.xml beside the manifest.</source>
        <translation>Aggiungerla, oppure mettere il file ip_description.xml del pacchetto accanto al manifesto.</translation>
    </message>
    <message>
        <source>“os” names %1, but “install” says nothing for it.</source>
        <translation>“os” indica %1, ma “install” non prevede nulla per questo sistema.</translation>
    </message>
    <message>
        <source>Add the command for it below “install”, or remove the system from “os”.</source>
        <translation>Aggiungere il relativo comando sotto “install”, oppure rimuovere il sistema da “os”.</translation>
    </message>
    <message>
        <source>Give the user who runs Convoy the right to read it, or copy it to a place where that user may.</source>
        <translation>Concedere all&apos;utente che esegue Convoy il diritto di leggerlo, oppure copiarlo in un luogo in cui quell&apos;utente possa farlo.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>In %1 non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>Check the path, and that the medium is in the drive and mounted.</source>
        <translation>Verificare il percorso e che il supporto sia nell&apos;unità e montato.</translation>
    </message>
    <message>
        <source>The search for packages was stopped before its end.</source>
        <translation>La ricerca dei pacchetti è stata fermata prima della fine.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor an archive that can hold a package.</source>
        <translation>%1 non è né una cartella né un archivio che possa contenere un pacchetto.</translation>
    </message>
    <message>
        <source>The package %1 is not as its publisher made it.</source>
        <translation>Il pacchetto %1 non è come lo ha creato il suo editore.</translation>
    </message>
    <message>
        <source>Do not use it. Copy it from its source again; if that does not help, ask its publisher.</source>
        <translation>Non usarlo. Copiarlo di nuovo dalla sua origine; se non basta, rivolgersi al suo editore.</translation>
    </message>
    <message>
        <source>The file %1 is not in its list of files (manifest.sha256).</source>
        <translation>Il file %1 non è nel suo elenco dei file (manifest.sha256).</translation>
    </message>
    <message>
        <source>The file %1 differs from what its list of files (manifest.sha256) says.</source>
        <translation>Il file %1 differisce da quanto indicato nel suo elenco dei file (manifest.sha256).</translation>
    </message>
    <message>
        <source>The file %1 is in its list of files (manifest.sha256), but missing.</source>
        <translation>Il file %1 è nel suo elenco dei file (manifest.sha256), ma manca.</translation>
    </message>
    <message>
        <source>Its list of files, %1, is larger than 1 MB.</source>
        <translation>Il suo elenco dei file, %1, è più grande di 1 MB.</translation>
    </message>
    <message>
        <source>Line %2 of its list of files, %1, is not a digest and a new name.</source>
        <translation>La riga %2 del suo elenco dei file, %1, non contiene un digest e un nuovo nome.</translation>
    </message>
    <message>
        <source>The program that reads packages could not be started.</source>
        <translation>Non è stato possibile avviare il programma che legge i pacchetti.</translation>
    </message>
    <message>
        <source>%1 is missing or may not be run.</source>
        <translation>%1 manca o non può essere eseguito.</translation>
    </message>
    <message>
        <source>Install Convoy again.</source>
        <translation>Installare di nuovo Convoy.</translation>
    </message>
    <message>
        <source>There is no ip_description.xml and no convoy-package.yaml in it, neither at the top nor in its folder ip.</source>
        <translation>Non contiene né ip_description.xml né convoy-package.yaml, né al livello superiore né nella sua cartella ip.</translation>
    </message>
    <message>
        <source>%1 is not an installation package.</source>
        <translation>%1 non è un pacchetto di installazione.</translation>
    </message>
    <message>
        <source>Choose the package itself. If it is one, ask its publisher for a complete copy.</source>
        <translation>Scegliere il pacchetto stesso. Se lo è, chiedere al suo editore una copia completa.</translation>
    </message>
    <message>
        <source>It holds several packages.</source>
        <translation>Contiene più pacchetti.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder: each package in it is then found.</source>
        <translation>Estrarlo e importare la cartella: verrà trovato ogni pacchetto che contiene.</translation>
    </message>
    <message>
        <source>Ask the publisher of the package for a corrected one.</source>
        <translation>Chiedere all&apos;editore del pacchetto un pacchetto corretto.</translation>
    </message>
    <message>
        <source>The package %1 is not complete.</source>
        <translation>Il pacchetto %1 non è completo.</translation>
    </message>
    <message>
        <source>Its description names the file %1, which is not in it.</source>
        <translation>La sua descrizione indica il file %1, che non è presente.</translation>
    </message>
    <message>
        <source>Copy the package from its source again, with all its files.</source>
        <translation>Copiare di nuovo il pacchetto dalla sua origine, con tutti i suoi file.</translation>
    </message>
    <message>
        <source>The answer file %1 cannot be used.</source>
        <translation>Il file delle risposte %1 non può essere usato.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB, or its name does not end in .ini.</source>
        <translation>È più grande di 1 MB, oppure il suo nome non termina con .ini.</translation>
    </message>
    <message>
        <source>The response file %1 cannot be used.</source>
        <translation>Il file di risposta %1 non può essere usato.</translation>
    </message>
    <message>
        <source>The response file %1 cannot be used because of line %2.</source>
        <translation>Il file di risposta %1 non può essere usato a causa della riga %2.</translation>
    </message>
    <message>
        <source>Check that it is a response file and not another file by the same name.</source>
        <translation>Verificare che sia un file di risposta e non un altro file con lo stesso nome.</translation>
    </message>
    <message>
        <source>It is written in UTF-16, which installers cannot read.</source>
        <translation>È scritto in UTF-16, che i programmi di installazione non possono leggere.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 without a byte order mark, or as plain ASCII.</source>
        <translation>Salvarlo di nuovo come UTF-8 senza byte order mark, oppure come semplice ASCII.</translation>
    </message>
    <message>
        <source>It holds a NUL byte, so it is not a text file or it is damaged.</source>
        <translation>Contiene un byte NUL, quindi non è un file di testo oppure è danneggiato.</translation>
    </message>
    <message>
        <source>Take the file from its original medium again, or save it as plain text.</source>
        <translation>Riprendere il file dal suo supporto originale, oppure salvarlo come testo semplice.</translation>
    </message>
    <message>
        <source>The key “%1” stands before any section.</source>
        <translation>La chiave “%1” si trova prima di qualsiasi sezione.</translation>
    </message>
    <message>
        <source>Put the section that it belongs to above it, as a line such as [IPCommon].</source>
        <translation>Mettere sopra di essa la sezione a cui appartiene, in una riga come [IPCommon].</translation>
    </message>
    <message>
        <source>The application port &quot;%1&quot; is not a port number.</source>
        <translation>La porta dell&apos;applicazione “%1” non è un numero di porta.</translation>
    </message>
    <message>
        <source>Ports are whole numbers from 1 to 65535.</source>
        <translation>Le porte sono numeri interi da 1 a 65535.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Indicare un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>Skip re-installation cannot be &quot;%1&quot;.</source>
        <translation>Salta la reinstallazione non può valere “%1”.</translation>
    </message>
    <message>
        <source>It is a choice between true and false.</source>
        <translation>È una scelta tra true e false.</translation>
    </message>
    <message>
        <source>Give true to leave hosts alone that have the application object, else false.</source>
        <translation>Indicare true per non intervenire sugli host che hanno l&apos;oggetto Applicazione, altrimenti false.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation>Il valore di %1 non può essere usato.</translation>
    </message>
    <message>
        <source>It has a line end or another control character in it.</source>
        <translation>Contiene un fine riga o un altro carattere di controllo.</translation>
    </message>
    <message>
        <source>Give the name on one line.</source>
        <translation>Indicare il nome su una sola riga.</translation>
    </message>
    <message>
        <source>There is no application parameter &quot;%1&quot;.</source>
        <translation>Il parametro dell&apos;applicazione “%1” non esiste.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Usare uno di questi: %1.</translation>
    </message>
    <message>
        <source>The value of %1 in [%2] cannot stand in a silent.ini.</source>
        <translation>Il valore di %1 in [%2] non può stare in un silent.ini.</translation>
    </message>
    <message>
        <source>A key or a value with a line end would become something else.</source>
        <translation>Una chiave o un valore con un fine riga diventerebbe qualcos&apos;altro.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Scriverlo su una sola riga.</translation>
    </message>
    <message>
        <source>This is not a plan that can be used.</source>
        <translation>Questo non è un piano utilizzabile.</translation>
    </message>
    <message>
        <source>%1 is not known or has the wrong type.</source>
        <translation>%1 non è noto o ha il tipo sbagliato.</translation>
    </message>
    <message>
        <source>Make the plan again with this version of Convoy.</source>
        <translation>Preparare di nuovo il piano con questa versione di Convoy.</translation>
    </message>
    <message>
        <source>The parameters in %1 cannot be used.</source>
        <translation>I parametri in %1 non possono essere usati.</translation>
    </message>
    <message>
        <source>Correct the file: it holds &quot;application&quot;, &quot;silent&quot; and &quot;hosts&quot;, and every value is a text in quotation marks.</source>
        <translation>Correggere il file: contiene “application”, “silent” e “hosts”, e ogni valore è un testo tra virgolette.</translation>
    </message>
    <message>
        <source>Lock the host</source>
        <translation>Acquisire il lock dell&apos;host</translation>
    </message>
    <message>
        <source>Check the prerequisites again</source>
        <translation>Verificare di nuovo i prerequisiti</translation>
    </message>
    <message>
        <source>Copy the package</source>
        <translation>Copiare il pacchetto</translation>
    </message>
    <message>
        <source>Write silent.ini</source>
        <translation>Scrivere silent.ini</translation>
    </message>
    <message>
        <source>Run the installation</source>
        <translation>Eseguire l&apos;installazione</translation>
    </message>
    <message>
        <source>Read the result log</source>
        <translation>Leggere il log del risultato</translation>
    </message>
    <message>
        <source>Verify that the package stands on the host</source>
        <translation>Verificare che il pacchetto sia presente sull&apos;host</translation>
    </message>
    <message>
        <source>Record the deployment</source>
        <translation>Registrare la distribuzione</translation>
    </message>
    <message>
        <source>Remove the temporary files</source>
        <translation>Rimuovere i file temporanei</translation>
    </message>
    <message>
        <source>A key is added to silent.ini</source>
        <translation>A silent.ini viene aggiunta una chiave</translation>
    </message>
    <message>
        <source>There is no %1 in [%2] in the package&apos;s file.</source>
        <translation>Nel file del pacchetto non c&apos;è %1 in [%2].</translation>
    </message>
    <message>
        <source>A key that the package&apos;s file has.</source>
        <translation>Una chiave presente nel file del pacchetto.</translation>
    </message>
    <message>
        <source>An installer passes over keys it does not know.</source>
        <translation>Un programma di installazione ignora le chiavi che non conosce.</translation>
    </message>
    <message>
        <source>The key will be added. Check how it is written.</source>
        <translation>La chiave verrà aggiunta. Verificare come è scritta.</translation>
    </message>
    <message>
        <source>The host can be reached</source>
        <translation>L&apos;host è raggiungibile</translation>
    </message>
    <message>
        <source>A host that answers and lets Convoy log in.</source>
        <translation>Un host che risponde e consente l&apos;accesso a Convoy.</translation>
    </message>
    <message>
        <source>Nothing was asked of the host, and nothing is known about it.</source>
        <translation>All&apos;host non è stato chiesto nulla e non se ne sa nulla.</translation>
    </message>
    <message>
        <source>The run will try it again; the other hosts go on.</source>
        <translation>L&apos;esecuzione riproverà; gli altri host proseguono.</translation>
    </message>
    <message>
        <source>The package&apos;s questions are answered</source>
        <translation>Le domande del pacchetto hanno una risposta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no answer.</source>
        <translation>“%1” non ha una risposta.</translation>
    </message>
    <message>
        <source>A value for %1 in [%2].</source>
        <translation>Un valore per %1 in [%2].</translation>
    </message>
    <message>
        <source>The package says that it cannot be installed without it.</source>
        <translation>Il pacchetto dichiara che senza di esso non può essere installato.</translation>
    </message>
    <message>
        <source>Give the value in the installation parameters.</source>
        <translation>Indicare il valore nei parametri di installazione.</translation>
    </message>
    <message>
        <source>The application object %1 exists already, and skip re-installation is set.</source>
        <translation>L&apos;oggetto Applicazione %1 esiste già e l&apos;opzione Salta la reinstallazione è impostata.</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>Installazione di %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Aggiornamento a %1</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Ripristino della versione precedente %1</translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Bloccato: %1 %2 su %n host.</numerusform>
            <numerusform>Bloccato: %1 %2 su %n host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, with warnings: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Pronto, con avvisi: %1 %2 su %n host.</numerusform>
            <numerusform>Pronto, con avvisi: %1 %2 su %n host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Pronto: %1 %2 su %n host.</numerusform>
            <numerusform>Pronto: %1 %2 su %n host.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocker: %1 (%2)</source>
        <translation>Blocco: %1 (%2)</translation>
    </message>
    <message>
        <source>Warning: %1 (%2)</source>
        <translation>Avviso: %1 (%2)</translation>
    </message>
    <message>
        <source>Note: %1 (%2)</source>
        <translation>Nota: %1 (%2)</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>tutti gli host</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Rilevato: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Richiesto: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Perché: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Che cosa fare: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: da %2 a %3</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: a %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Escluso: %1</translation>
    </message>
    <message>
        <source>It could not be reached; the run will try again.</source>
        <translation>Non è stato possibile raggiungerlo; l&apos;esecuzione riproverà.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message numerus="yes">
        <source>At most %n host(s) at once.</source>
        <translation>
            <numerusform>Al massimo %n host contemporaneamente.</numerusform>
            <numerusform>Al massimo %n host contemporaneamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stops at %n failed host(s).</source>
        <translation>
            <numerusform>L&apos;esecuzione si ferma a %n host non riuscito.</numerusform>
            <numerusform>L&apos;esecuzione si ferma a %n host non riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stops at %n failed host(s) of a wave.</source>
        <translation>
            <numerusform>L&apos;esecuzione si ferma a %n host non riuscito di un&apos;ondata.</numerusform>
            <numerusform>L&apos;esecuzione si ferma a %n host non riusciti di un&apos;ondata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A busy installer is tried again %n time(s).</source>
        <translation>
            <numerusform>Se il programma di installazione è occupato si riprova %n volta.</numerusform>
            <numerusform>Se il programma di installazione è occupato si riprova %n volte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wave %1: %n host(s)</source>
        <translation>
            <numerusform>Ondata %1: %n host</numerusform>
            <numerusform>Ondata %1: %n host</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the application parameter %2, and no value was given.</source>
        <translation>“%1” richiede il parametro dell&apos;applicazione %2 e non è stato indicato alcun valore.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a name that stands for nothing here.</source>
        <translation>“%1” usa un nome che qui non corrisponde a nulla.</translation>
    </message>
    <message>
        <source>The variable ${%1} has no value.</source>
        <translation>La variabile ${%1} non ha un valore.</translation>
    </message>
    <message>
        <source>Give the value, or use one of these names: %1.</source>
        <translation>Indicare il valore, oppure usare uno di questi nomi: %1.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; holds a variable without an end.</source>
        <translation>Il valore “%1” contiene una variabile senza fine.</translation>
    </message>
    <message>
        <source>After ${ there is no closing brace.</source>
        <translation>Dopo ${ manca la parentesi graffa di chiusura.</translation>
    </message>
    <message>
        <source>Write variables as ${host.name}.</source>
        <translation>Scrivere le variabili nella forma ${host.name}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size for waves.</source>
        <translation>“%1” non è una dimensione per le ondate.</translation>
    </message>
    <message>
        <source>A wave has a number of hosts, or a part of them in percent.</source>
        <translation>Un&apos;ondata comprende un numero di host, oppure una loro parte in percentuale.</translation>
    </message>
    <message>
        <source>Give a number of at least 1, or 1% to 100%.</source>
        <translation>Indicare un numero non inferiore a 1, oppure da 1% a 100%.</translation>
    </message>
    <message>
        <source>What stands on the host now</source>
        <translation>Che cosa è presente ora sull&apos;host</translation>
    </message>
    <message>
        <source>%1 after the run.</source>
        <translation>%1 dopo l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>An installation over another one changes or replaces it.</source>
        <translation>Un&apos;installazione sopra un&apos;altra la modifica o la sostituisce.</translation>
    </message>
    <message>
        <source>The package is not known to be there.</source>
        <translation>Non risulta che il pacchetto sia presente.</translation>
    </message>
    <message>
        <source>Version %1 stands there.</source>
        <translation>È presente la versione %1.</translation>
    </message>
    <message>
        <source>It will be installed again. Set skip re-installation to leave the host alone.</source>
        <translation>Verrà installato di nuovo. Impostare Salta la reinstallazione per non intervenire sull&apos;host.</translation>
    </message>
    <message>
        <source>It will be replaced by version %1.</source>
        <translation>Verrà sostituita dalla versione %1.</translation>
    </message>
    <message>
        <source>There is enough room</source>
        <translation>C&apos;è spazio sufficiente</translation>
    </message>
    <message>
        <source>The package is unpacked in the staging folder before it is installed; a full disk stops both.</source>
        <translation>Il pacchetto viene estratto nella cartella di transito prima di essere installato; un disco pieno impedisce entrambe le cose.</translation>
    </message>
    <message>
        <source>The room is measured on the host before anything is copied.</source>
        <translation>Lo spazio viene misurato sull&apos;host prima di copiare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Room for the package.</source>
        <translation>Spazio per il pacchetto.</translation>
    </message>
    <message>
        <source>%1 free on the disk of %2.</source>
        <translation>%1 liberi sul disco di %2.</translation>
    </message>
    <message>
        <source>How much is free on the disk of %1 is not known.</source>
        <translation>Non si sa quanto spazio sia libero sul disco di %1.</translation>
    </message>
    <message>
        <source>Check the host again.</source>
        <translation>Verificare di nuovo l&apos;host.</translation>
    </message>
    <message>
        <source>%1 are free on the disk of %2.</source>
        <translation>Sul disco di %2 sono liberi %1.</translation>
    </message>
    <message>
        <source>Free at least %1 there, or choose another staging folder for the host.</source>
        <translation>Liberare almeno %1, oppure scegliere un&apos;altra cartella di transito per l&apos;host.</translation>
    </message>
    <message>
        <source>The host was asked</source>
        <translation>L&apos;host è stato interrogato</translation>
    </message>
    <message>
        <source>The host&apos;s operating system and its free space are known.</source>
        <translation>Il sistema operativo e lo spazio libero dell&apos;host sono noti.</translation>
    </message>
    <message>
        <source>Nothing can be promised about a host that nobody has looked at.</source>
        <translation>Nulla si può garantire per un host che nessuno ha esaminato.</translation>
    </message>
    <message>
        <source>The host&apos;s operating system is not known.</source>
        <translation>Il sistema operativo dell&apos;host non è noto.</translation>
    </message>
    <message>
        <source>Check the host while it can be reached, or import what is known about it.</source>
        <translation>Verificare l&apos;host quando è raggiungibile, oppure importare ciò che se ne sa.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about the host are known.</source>
        <translation>
            <numerusform>È noto %n dato sull&apos;host.</numerusform>
            <numerusform>Sono noti %n dati sull&apos;host.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Non occorre fare nulla.</translation>
    </message>
    <message>
        <source>The package says how it is installed there</source>
        <translation>Il pacchetto indica come si installa sull&apos;host</translation>
    </message>
    <message>
        <source>A command that installs the package on %1.</source>
        <translation>Un comando che installa il pacchetto su %1.</translation>
    </message>
    <message>
        <source>Convoy runs the package&apos;s own installer; it does not guess one.</source>
        <translation>Convoy esegue il programma di installazione del pacchetto; non ne ipotizza uno.</translation>
    </message>
    <message>
        <source>The package has no such command.</source>
        <translation>Il pacchetto non ha un tale comando.</translation>
    </message>
    <message>
        <source>Choose the package for this family of systems, or add the command to its convoy-package.yaml and import it again.</source>
        <translation>Scegliere il pacchetto per questa famiglia di sistemi, oppure aggiungere il comando al suo convoy-package.yaml e importarlo di nuovo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path.</source>
        <translation>“%1” non è un percorso completo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder of the package&apos;s own.</source>
        <translation>“%1” non è una cartella propria del pacchetto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the part &quot;%2&quot; in it.</source>
        <translation>“%1” contiene la parte “%2”.</translation>
    </message>
    <message>
        <source>The path has a control character in it.</source>
        <translation>Il percorso contiene un carattere di controllo.</translation>
    </message>
    <message>
        <source>The installation path is usable</source>
        <translation>Il percorso di installazione è utilizzabile</translation>
    </message>
    <message>
        <source>A full path without &quot;~&quot;, &quot;.&quot; and &quot;..&quot; in it.</source>
        <translation>Un percorso completo che non contenga “~”, “.” e “..”.</translation>
    </message>
    <message>
        <source>Installers refuse other paths, or put files where nobody looks.</source>
        <translation>I programmi di installazione rifiutano altri percorsi, oppure mettono i file dove nessuno li cerca.</translation>
    </message>
    <message>
        <source>No installation path is set.</source>
        <translation>Non è impostato alcun percorso di installazione.</translation>
    </message>
    <message>
        <source>Correct InstallPath in the installation parameters.</source>
        <translation>Correggere InstallPath nei parametri di installazione.</translation>
    </message>
    <message>
        <source>The operating system is not known.</source>
        <translation>Il sistema operativo non è noto.</translation>
    </message>
    <message>
        <source>%1, %2 bit</source>
        <translation>%1, %2 bit</translation>
    </message>
    <message>
        <source>Any operating system.</source>
        <translation>Qualsiasi sistema operativo.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno tra: %1.</translation>
    </message>
    <message>
        <source>The package is made for the host&apos;s operating system</source>
        <translation>Il pacchetto è fatto per il sistema operativo dell&apos;host</translation>
    </message>
    <message>
        <source>Choose another host, or the package made for this operating system.</source>
        <translation>Scegliere un altro host, oppure il pacchetto fatto per questo sistema operativo.</translation>
    </message>
    <message>
        <source>Make sure that the vendor supports this operating system.</source>
        <translation>Accertarsi che il fornitore supporti questo sistema operativo.</translation>
    </message>
    <message>
        <source>A package for another system cannot run, or runs without support.</source>
        <translation>Un pacchetto per un altro sistema non può funzionare, oppure funziona senza supporto del fornitore.</translation>
    </message>
    <message>
        <source>The application port is a port</source>
        <translation>La porta dell&apos;applicazione è una porta</translation>
    </message>
    <message>
        <source>A whole number from 1 to 65535.</source>
        <translation>Un numero intero da 1 a 65535.</translation>
    </message>
    <message>
        <source>The server could not listen on anything else.</source>
        <translation>Il server non potrebbe essere in ascolto su nient&apos;altro.</translation>
    </message>
    <message>
        <source>No application port is set.</source>
        <translation>Non è impostata alcuna porta dell&apos;applicazione.</translation>
    </message>
    <message>
        <source>Correct the port in the application parameters.</source>
        <translation>Correggere la porta nei parametri dell&apos;applicazione.</translation>
    </message>
    <message>
        <source>What the package needs stands on the host</source>
        <translation>Ciò di cui il pacchetto ha bisogno è presente sull&apos;host</translation>
    </message>
    <message>
        <source>Without the other packages this one does not work.</source>
        <translation>Senza gli altri pacchetti questo non funziona.</translation>
    </message>
    <message>
        <source>The package needs no other package.</source>
        <translation>Il pacchetto non ha bisogno di altri pacchetti.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nulla.</translation>
    </message>
    <message>
        <source>Whether they stand there is not known.</source>
        <translation>Non si sa se siano presenti.</translation>
    </message>
    <message>
        <source>At least: %1.</source>
        <translation>Almeno: %1.</translation>
    </message>
    <message>
        <source>Make sure that these packages stand on the host.</source>
        <translation>Accertarsi che questi pacchetti siano presenti sull&apos;host.</translation>
    </message>
    <message>
        <source>The host has the tools that copying needs</source>
        <translation>L&apos;host ha gli strumenti necessari alla copia</translation>
    </message>
    <message>
        <source>The program tar is on the host.</source>
        <translation>Il programma tar è presente sull&apos;host.</translation>
    </message>
    <message>
        <source>The package is unpacked there with tar while it is sent.</source>
        <translation>Il pacchetto viene estratto sull&apos;host con tar durante l&apos;invio.</translation>
    </message>
    <message>
        <source>Whether tar is there is not known.</source>
        <translation>Non si sa se tar sia presente.</translation>
    </message>
    <message>
        <source>The program tar is missing.</source>
        <translation>Il programma tar manca.</translation>
    </message>
    <message>
        <source>Install tar on the host, then check it again.</source>
        <translation>Installare tar sull&apos;host, quindi verificarlo di nuovo.</translation>
    </message>
    <message>
        <source>The program tar is there.</source>
        <translation>Il programma tar è presente.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>In %1 esiste già un file.</translation>
    </message>
    <message>
        <source>Choose another path, or use the repository that is there.</source>
        <translation>Scegliere un altro percorso, oppure usare il repository già presente.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>Scegliere un altro nome. Non è stato sovrascritto nulla.</translation>
    </message>
    <message>
        <source>The package %1 cannot be copied as it was imported.</source>
        <translation>Impossibile copiare il pacchetto %1 così come è stato importato.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its stored bytes are damaged.</source>
        <translation>Nel frattempo è stato eliminato, oppure i suoi byte memorizzati sono danneggiati.</translation>
    </message>
    <message>
        <source>Verify the repository, then make the backup again.</source>
        <translation>Verificare il repository, quindi eseguire di nuovo il backup.</translation>
    </message>
    <message>
        <source>There is no repository at %1.</source>
        <translation>In %1 non c&apos;è alcun repository.</translation>
    </message>
    <message>
        <source>Check the path, or create a repository there first.</source>
        <translation>Verificare il percorso, oppure creare prima lì un repository.</translation>
    </message>
    <message>
        <source>%1 does not hold the packages of this repository.</source>
        <translation>%1 non contiene i pacchetti di questo repository.</translation>
    </message>
    <message>
        <source>It is missing, or it belongs to another repository.</source>
        <translation>Manca, oppure appartiene a un altro repository.</translation>
    </message>
    <message>
        <source>Put the two files of the repository back side by side, from the same backup.</source>
        <translation>Rimettere i due file del repository uno accanto all&apos;altro, dallo stesso backup.</translation>
    </message>
    <message>
        <source>Convoy cannot use the repository %1 yet.</source>
        <translation>Convoy non può ancora usare il repository %1.</translation>
    </message>
    <message>
        <source>This version keeps its repository in SQLite files alone.</source>
        <translation>Questa versione conserva il repository solo in file SQLite.</translation>
    </message>
    <message>
        <source>Name a file: sqlite:PATH.</source>
        <translation>Indicare un file: sqlite:PATH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where a repository is.</source>
        <translation>“%1” non indica dove si trova un repository.</translation>
    </message>
    <message>
        <source>The repository %1 was written by a newer Convoy.</source>
        <translation>Il repository %1 è stato scritto da una versione più recente di Convoy.</translation>
    </message>
    <message>
        <source>Its structure has number %1; this program knows up to %2.</source>
        <translation>La sua struttura ha il numero %1; questo programma conosce fino al numero %2.</translation>
    </message>
    <message>
        <source>Use the newer Convoy. The repository was not changed.</source>
        <translation>Usare la versione più recente di Convoy. Il repository non è stato modificato.</translation>
    </message>
    <message>
        <source>The repository %1 is locked.</source>
        <translation>Il repository %1 è bloccato da un lock.</translation>
    </message>
    <message>
        <source>Another program has kept it locked for longer than Convoy waits.</source>
        <translation>Un altro programma ne mantiene il lock da più tempo di quanto Convoy attenda.</translation>
    </message>
    <message>
        <source>Try again when the other program has finished, or end it.</source>
        <translation>Riprovare quando l&apos;altro programma ha finito, oppure terminarlo.</translation>
    </message>
    <message>
        <source>The repository %1 did not do what was asked.</source>
        <translation>Il repository %1 non ha eseguito quanto richiesto.</translation>
    </message>
    <message>
        <source>Check the repository; the details say what it answered.</source>
        <translation>Verificare il repository; i dettagli indicano che cosa ha risposto.</translation>
    </message>
    <message>
        <source>%1 is not a Convoy repository.</source>
        <translation>%1 non è un repository di Convoy.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Scegliere un altro file. Questo non è stato modificato.</translation>
    </message>
    <message>
        <source>The disk of the repository %1 is full.</source>
        <translation>Il disco del repository %1 è pieno.</translation>
    </message>
    <message>
        <source>At least %1 more are needed.</source>
        <translation>Servono almeno altri %1.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What the repository held before is still there.</source>
        <translation>Liberare spazio sul disco e riprovare. Ciò che il repository conteneva prima è ancora presente.</translation>
    </message>
    <message>
        <source>The repository %1 cannot be written.</source>
        <translation>Impossibile scrivere nel repository %1.</translation>
    </message>
    <message>
        <source>Its folder or its file is read-only for this user, or the disk does not take the data.</source>
        <translation>La sua cartella o il suo file è in sola lettura per questo utente, oppure il disco non accetta i dati.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and of the file, and the disk, or choose another repository.</source>
        <translation>Verificare i permessi della cartella e del file, e il disco, oppure scegliere un altro repository.</translation>
    </message>
    <message>
        <source>The repository file %1 is damaged.</source>
        <translation>Il file del repository %1 è danneggiato.</translation>
    </message>
    <message>
        <source>What is in it contradicts itself.</source>
        <translation>Il suo contenuto è contraddittorio.</translation>
    </message>
    <message>
        <source>Restore a backup of the repository, and check the disk.</source>
        <translation>Ripristinare un backup del repository e verificare il disco.</translation>
    </message>
    <message>
        <source>The repository %1 cannot be opened.</source>
        <translation>Impossibile aprire il repository %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Il driver di Qt per SQLite non è installato.</translation>
    </message>
    <message>
        <source>Install it (on Debian the package libqt6sql6-sqlite).</source>
        <translation>Installarlo (su Debian il pacchetto libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a host&apos;s name.</source>
        <translation>“%1” non può essere il nome di un host.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens and underscores, and no hyphen at the beginning.</source>
        <translation>Usare lettere, cifre, punti, trattini e trattini bassi, senza trattino all&apos;inizio.</translation>
    </message>
    <message>
        <source>There is no host %1 in this repository.</source>
        <translation>In questo repository non c&apos;è l&apos;host %1.</translation>
    </message>
    <message>
        <source>Check the name, or add the host first.</source>
        <translation>Verificare il nome, oppure aggiungere prima l&apos;host.</translation>
    </message>
    <message>
        <source>There is a host %1 in this repository already.</source>
        <translation>In questo repository c&apos;è già un host %1.</translation>
    </message>
    <message>
        <source>Choose another name, or edit the host that is there.</source>
        <translation>Scegliere un altro nome, oppure modificare l&apos;host esistente.</translation>
    </message>
    <message>
        <source>This computer is always among the hosts.</source>
        <translation>Questo computer è sempre tra gli host.</translation>
    </message>
    <message>
        <source>It cannot be removed, and its name and connection stay.</source>
        <translation>Non può essere rimosso, e il suo nome e la sua connessione restano invariati.</translation>
    </message>
    <message>
        <source>Its roles, site, groups and staging folder can be changed.</source>
        <translation>I suoi ruoli, la sede, i gruppi e la cartella di transito possono essere modificati.</translation>
    </message>
    <message>
        <source>There is no package %1 in this repository.</source>
        <translation>In questo repository non c&apos;è il pacchetto %1.</translation>
    </message>
    <message>
        <source>List the packages and name one of them, or import it first.</source>
        <translation>Elencare i pacchetti e indicarne uno, oppure importarlo prima.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean several packages: %2.</source>
        <translation>“%1” può indicare più pacchetti: %2.</translation>
    </message>
    <message>
        <source>Name one of them with its version: NAME@VERSION.</source>
        <translation>Indicarne uno con la sua versione: NAME@VERSION.</translation>
    </message>
    <message>
        <source>%1 is already in this repository.</source>
        <translation>%1 è già in questo repository.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To put this copy in the place of the one stored, import it again and choose to replace.</source>
        <translation>Non occorre fare nulla. Per mettere questa copia al posto di quella memorizzata, importarla di nuovo scegliendo di sostituire.</translation>
    </message>
    <message>
        <source>The stored bytes of %1 are not those that were imported.</source>
        <translation>I byte memorizzati di %1 non sono quelli che sono stati importati.</translation>
    </message>
    <message>
        <source>The disk has changed them, or another program has.</source>
        <translation>Li ha modificati il disco, oppure un altro programma.</translation>
    </message>
    <message>
        <source>Import the package again and choose to replace it, and check the disk.</source>
        <translation>Importare di nuovo il pacchetto scegliendo di sostituirlo, e verificare il disco.</translation>
    </message>
    <message>
        <source>There is no tenant %1 in this repository.</source>
        <translation>In questo repository non c&apos;è il tenant %1.</translation>
    </message>
    <message>
        <source>Check the name, or add the tenant first.</source>
        <translation>Verificare il nome, oppure aggiungere prima il tenant.</translation>
    </message>
    <message>
        <source>There is no run %1 in this repository.</source>
        <translation>In questo repository non c&apos;è l&apos;esecuzione %1.</translation>
    </message>
    <message>
        <source>List the runs and name one of them.</source>
        <translation>Elencare le esecuzioni e indicarne una.</translation>
    </message>
    <message>
        <source>Another run is working on the host %1.</source>
        <translation>Un&apos;altra esecuzione sta lavorando sull&apos;host %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 of %2, started from %3, has held it for %n minute(s).</source>
        <translation>
            <numerusform>L&apos;esecuzione %1 di %2, avviata da %3, lo occupa da %n minuto.</numerusform>
            <numerusform>L&apos;esecuzione %1 di %2, avviata da %3, lo occupa da %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until that run has ended, or stop it. A lock whose runner is gone is taken over by itself.</source>
        <translation>Attendere la fine di quell&apos;esecuzione, oppure fermarla. Un lock il cui esecutore non è più attivo viene acquisito automaticamente.</translation>
    </message>
    <message>
        <source>The program that worked on this run is gone.</source>
        <translation>Il programma che svolgeva questa esecuzione non è più attivo.</translation>
    </message>
    <message>
        <source>A tenant needs a name.</source>
        <translation>Un tenant deve avere un nome.</translation>
    </message>
    <message>
        <source>There is a tenant %1 already.</source>
        <translation>Esiste già un tenant %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The installer ended with code %1 and said: %2</source>
        <translation>Il programma di installazione è terminato con il codice %1 e ha indicato: %2</translation>
    </message>
    <message>
        <source>The installer ended with code %1; its result log says %2.</source>
        <translation>Il programma di installazione è terminato con il codice %1; il suo log del risultato indica %2.</translation>
    </message>
    <message>
        <source>The installer ended with code %1.</source>
        <translation>Il programma di installazione è terminato con il codice %1.</translation>
    </message>
    <message>
        <source>The installation on %1 did not succeed.</source>
        <translation>L&apos;installazione su %1 non è riuscita.</translation>
    </message>
    <message>
        <source>Read the output of the installer in the run&apos;s log, put right what it names, then run it again.</source>
        <translation>Leggere l&apos;output del programma di installazione nel log dell&apos;esecuzione, correggere ciò che indica, quindi eseguire di nuovo.</translation>
    </message>
    <message>
        <source>The installer on %1 reported a failure, but version %2 is found there.</source>
        <translation>Il programma di installazione su %1 ha segnalato un errore, ma vi è stata trovata la versione %2.</translation>
    </message>
    <message>
        <source>It may have stood there before, or be half changed. Check the product before it is used.</source>
        <translation>Potrebbe essere stata presente già prima, oppure essere modificata a metà. Verificare il prodotto prima di usarlo.</translation>
    </message>
    <message>
        <source>Version %1 was looked for, and the product was not found.</source>
        <translation>È stata cercata la versione %1, ma il prodotto non è stato trovato.</translation>
    </message>
    <message>
        <source>Version %1 was looked for, and version %2 was found.</source>
        <translation>È stata cercata la versione %1 ed è stata trovata la versione %2.</translation>
    </message>
    <message>
        <source>The installer on %1 reported success, but the package does not stand there.</source>
        <translation>Il programma di installazione su %1 ha segnalato un successo, ma il pacchetto non è presente.</translation>
    </message>
    <message>
        <source>Read the output of the installer in the run&apos;s log, and check the installation path.</source>
        <translation>Leggere l&apos;output del programma di installazione nel log dell&apos;esecuzione e verificare il percorso di installazione.</translation>
    </message>
    <message>
        <source>Another installation is running on %1.</source>
        <translation>Su %1 è in corso un&apos;altra installazione.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then run it again.</source>
        <translation>Attendere che sia terminata, quindi eseguire di nuovo.</translation>
    </message>
    <message>
        <source>Convoy could not go on with %1.</source>
        <translation>Convoy non ha potuto proseguire con %1.</translation>
    </message>
    <message>
        <source>Something happened that Convoy does not know.</source>
        <translation>Si è verificato qualcosa che Convoy non conosce.</translation>
    </message>
    <message>
        <source>Run this host again, and report the text under details.</source>
        <translation>Ripetere l&apos;esecuzione per questo host e segnalare il testo riportato nei dettagli.</translation>
    </message>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>Il lavoro su %1 è stato fermato.</translation>
    </message>
    <message>
        <source>The installer had not begun; nothing was changed.</source>
        <translation>Il programma di installazione non era iniziato; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The installer had begun and was ended before it was done.</source>
        <translation>Il programma di installazione era iniziato ed è stato terminato prima che avesse finito.</translation>
    </message>
    <message>
        <source>Check what stands on the host, then run it again.</source>
        <translation>Verificare che cosa è presente sull&apos;host, quindi eseguire di nuovo.</translation>
    </message>
    <message>
        <source>%1 stands there already.</source>
        <translation>%1 è già presente.</translation>
    </message>
    <message>
        <source>%1 Temporary files could not be removed from the host: %2.</source>
        <translation>%1 Non è stato possibile rimuovere i file temporanei dall&apos;host: %2.</translation>
    </message>
    <message>
        <source>Another run is working on %1.</source>
        <translation>Un&apos;altra esecuzione sta lavorando su %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 of %2 on %3 holds its lock, last heard of %n minute(s) ago.</source>
        <translation>
            <numerusform>L&apos;esecuzione %1 di %2 su %3 ne detiene il lock; ultimo segnale %n minuto fa.</numerusform>
            <numerusform>L&apos;esecuzione %1 di %2 su %3 ne detiene il lock; ultimo segnale %n minuti fa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until that run has ended. A lock without a sign of life for 30 minutes is taken over.</source>
        <translation>Attendere la fine di quell&apos;esecuzione. Un lock senza segnali di attività da 30 minuti viene acquisito.</translation>
    </message>
    <message>
        <source>%1 is not in the repository any more.</source>
        <translation>%1 non è più nel repository.</translation>
    </message>
    <message>
        <source>It was removed after the plan was made.</source>
        <translation>È stato rimosso dopo la preparazione del piano.</translation>
    </message>
    <message>
        <source>Add the host again, or make a new plan.</source>
        <translation>Aggiungere di nuovo l&apos;host, oppure preparare un nuovo piano.</translation>
    </message>
    <message>
        <source>The host was not begun: the journal cannot be written.</source>
        <translation>Su questo host non si è iniziato: impossibile scrivere il registro.</translation>
    </message>
    <message>
        <source>The host was not begun: too many others had failed.</source>
        <translation>Su questo host non si è iniziato: troppi altri host non sono riusciti.</translation>
    </message>
    <message>
        <source>The host was not begun: the run was stopped before.</source>
        <translation>Su questo host non si è iniziato: l&apos;esecuzione è stata fermata prima.</translation>
    </message>
    <message>
        <source>Run this host again when the reason is gone.</source>
        <translation>Ripetere l&apos;esecuzione per questo host quando il motivo non sussiste più.</translation>
    </message>
    <message>
        <source>The run ended because its journal could not be written.</source>
        <translation>L&apos;esecuzione è terminata perché non è stato possibile scrivere il suo registro.</translation>
    </message>
    <message>
        <source>The run stopped because as many hosts failed as it may have.</source>
        <translation>L&apos;esecuzione si è fermata perché è stato raggiunto il numero consentito di host non riusciti.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L&apos;esecuzione è stata fermata.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>pianificato</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copia in corso</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiato</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in esecuzione</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>riavvio in corso</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verifica in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>riuscito</translation>
    </message>
    <message>
        <source>done, restart wanted</source>
        <translation>riuscito, riavvio richiesto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>non raggiungibile</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non avviato</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>versione precedente ripristinata</translation>
    </message>
    <message>
        <source>rolled back in part</source>
        <translation>versione precedente ripristinata in parte</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>%1 does not meet a prerequisite of the package.</source>
        <translation>%1 non soddisfa un prerequisito del pacchetto.</translation>
    </message>
    <message>
        <source>There is not enough room on %1.</source>
        <translation>Su %1 non c&apos;è spazio sufficiente.</translation>
    </message>
    <message>
        <source>%1 are needed on the disk of %2, and %3 are free.</source>
        <translation>Sul disco di %2 servono %1 e ne sono liberi %3.</translation>
    </message>
    <message>
        <source>Free at least %1 there, then run it again.</source>
        <translation>Liberare almeno %1, quindi eseguire di nuovo.</translation>
    </message>
    <message>
        <source>Temporary files could not be removed from %1.</source>
        <translation>Non è stato possibile rimuovere i file temporanei da %1.</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Si trovano in %1.</translation>
    </message>
    <message>
        <source>Remove them on the host by hand.</source>
        <translation>Rimuoverli a mano sull&apos;host.</translation>
    </message>
    <message>
        <source>%1 of %2 copied.</source>
        <translation>Copiati %1 di %2.</translation>
    </message>
    <message>
        <source>The package could not be read for copying.</source>
        <translation>Non è stato possibile leggere il pacchetto per la copia.</translation>
    </message>
    <message>
        <source>Check the free space for temporary files, then run it again.</source>
        <translation>Verificare lo spazio libero per i file temporanei, quindi eseguire di nuovo.</translation>
    </message>
    <message>
        <source>The package could not be unpacked on %1.</source>
        <translation>Non è stato possibile estrarre il pacchetto su %1.</translation>
    </message>
    <message>
        <source>tar ended with code %1 on the host.</source>
        <translation>tar è terminato con il codice %1 sull&apos;host.</translation>
    </message>
    <message>
        <source>Look at what tar said, put it right and run it again.</source>
        <translation>Leggere che cosa ha indicato tar, correggere ed eseguire di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>A lock without a sign of life for %n minute(s) was taken over.</source>
        <translation>
            <numerusform>È stato acquisito un lock che da %n minuto non dava segnali di attività.</numerusform>
            <numerusform>È stato acquisito un lock che da %n minuti non dava segnali di attività.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the installer left is no result log.</source>
        <translation>Ciò che il programma di installazione ha lasciato non è un log del risultato.</translation>
    </message>
    <message>
        <source>The result log says code %1, version %2.</source>
        <translation>Il log del risultato indica codice %1, versione %2.</translation>
    </message>
    <message>
        <source>The result log says code %1: %2</source>
        <translation>Il log del risultato indica codice %1: %2</translation>
    </message>
    <message>
        <source>The installer wrote no result log.</source>
        <translation>Il programma di installazione non ha scritto alcun log del risultato.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were not kept.</source>
        <translation>
            <numerusform>%n altra riga non è stata conservata.</numerusform>
            <numerusform>%n altre righe non sono state conservate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another installation is running; it will be tried again.</source>
        <translation>È in corso un&apos;altra installazione; si riproverà.</translation>
    </message>
    <message>
        <source>%1 stands on %2; a restart is wanted.</source>
        <translation>%1 è presente su %2; è richiesto un riavvio.</translation>
    </message>
    <message>
        <source>%1 stands on %2.</source>
        <translation>%1 è presente su %2.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimosso</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>asked from the host</source>
        <translation>chiesto all&apos;host</translation>
    </message>
    <message>
        <source>typed by an operator</source>
        <translation>digitato da un operatore</translation>
    </message>
    <message>
        <source>derived from other facts</source>
        <translation>derivato da altri dati</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Interrogazione in corso…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Non ancora interrogato</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Ha risposto il %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Locale ID</source>
        <translation>ID delle impostazioni locali</translation>
    </message>
    <message>
        <source>Update time</source>
        <translation>Ora di aggiornamento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a state and how many hosts are in it, for instance &quot;done: 2&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installazione</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>The application object has no name.</source>
        <translation>L&apos;oggetto Applicazione non ha un nome.</translation>
    </message>
    <message>
        <source>The deployment is recorded under it.</source>
        <translation>La distribuzione viene registrata con questo nome.</translation>
    </message>
    <message>
        <source>Type a name, for example the package&apos;s nickname.</source>
        <translation>Digitare un nome, ad esempio il nome breve del pacchetto.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>non ancora interrogato</translation>
    </message>
    <message>
        <source>being asked…</source>
        <translation>interrogazione in corso…</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>raggiungibile</translation>
    </message>
    <message>
        <source>host key not known</source>
        <translation>chiave dell&apos;host non nota</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>chiave dell&apos;host cambiata</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>accesso rifiutato</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>interrogazione non riuscita</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>adesso</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Adatto</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogato</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>Versione installata</translation>
    </message>
    <message>
        <source>%1 cannot be chosen. %2</source>
        <translation>%1 non può essere scelto. %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Hosts at the same time</source>
        <translation>Host contemporanei</translation>
    </message>
    <message>
        <source>Copies at the same time</source>
        <translation>Copie contemporanee</translation>
    </message>
    <message>
        <source>Hosts in a wave</source>
        <translation>Host per ondata</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Stop after failed hosts</source>
        <translation>Fermare dopo host non riusciti</translation>
    </message>
    <message>
        <source>will be skipped: %1</source>
        <translation>verrà saltato: %1</translation>
    </message>
    <message>
        <source>could not be reached; nothing will be done there</source>
        <translation>non è stato possibile raggiungerlo; non vi verrà fatto nulla</translation>
    </message>
    <message>
        <source>installs %1</source>
        <translation>installa %1</translation>
    </message>
    <message>
        <source>installs %1 over %2</source>
        <translation>installa %1 sopra %2</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Ondata</translation>
    </message>
    <message>
        <source>Installation path</source>
        <translation>Percorso di installazione</translation>
    </message>
    <message>
        <source>Application parameters</source>
        <translation>Parametri dell&apos;applicazione</translation>
    </message>
    <message>
        <source>Installation parameters (silent.ini)</source>
        <translation>Parametri di installazione (silent.ini)</translation>
    </message>
    <message>
        <source>Application object</source>
        <translation>Oggetto Applicazione</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Primary configuration server</source>
        <translation>Configuration Server primario</translation>
    </message>
    <message>
        <source>Backup configuration server</source>
        <translation>Configuration Server di riserva</translation>
    </message>
    <message>
        <source>Skip re-installation</source>
        <translation>Salta la reinstallazione</translation>
    </message>
    <message>
        <source>Changed installation parameters (silent.ini)</source>
        <translation>Parametri di installazione modificati (silent.ini)</translation>
    </message>
    <message>
        <source>none; the package&apos;s own values are used</source>
        <translation>nessuno; si usano i valori del pacchetto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>typed here, never stored</source>
        <translation>digitato qui, mai salvato</translation>
    </message>
    <message>
        <source>from the package</source>
        <translation>dal pacchetto</translation>
    </message>
    <message>
        <source>empty; type it if it is needed</source>
        <translation>vuoto; digitarlo se necessario</translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>valore proprio di %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aggiunto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Sull&apos;host</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Su %1</translation>
    </message>
    <message>
        <source>Line %1 would be ignored: &quot;%2&quot;.</source>
        <translation>La riga %1 verrebbe ignorata: “%2”.</translation>
    </message>
    <message>
        <source>It is no section, no comment, and holds no &quot;=&quot;.</source>
        <translation>Non è una sezione né un commento e non contiene “=”.</translation>
    </message>
    <message>
        <source>Write it as key=value, or begin it with &quot;#&quot;.</source>
        <translation>Scriverla come key=value, oppure farla iniziare con “#”.</translation>
    </message>
    <message>
        <source>The key %1 of section %2 is missing.</source>
        <translation>Manca la chiave %1 della sezione %2.</translation>
    </message>
    <message>
        <source>It is in the package&apos;s own file, so the host would get it anyway.</source>
        <translation>È nel file del pacchetto, quindi l&apos;host la riceverebbe comunque.</translation>
    </message>
    <message>
        <source>Put the line back, with an empty value if it should have none.</source>
        <translation>Rimettere la riga, con un valore vuoto se non deve averne.</translation>
    </message>
    <message>
        <source>The value of %1 in section %2 cannot be written to a silent.ini.</source>
        <translation>Il valore di %1 nella sezione %2 non può essere scritto in un silent.ini.</translation>
    </message>
    <message>
        <source>It holds a line end or another character that ends a line.</source>
        <translation>Contiene un fine riga o un altro carattere che termina una riga.</translation>
    </message>
    <message>
        <source>Give the value on one line.</source>
        <translation>Indicare il valore su una sola riga.</translation>
    </message>
    <message>
        <source>The installation path &quot;%1&quot; is not a full path.</source>
        <translation>Il percorso di installazione “%1” non è un percorso completo.</translation>
    </message>
    <message>
        <source>Installers refuse paths that do not begin at the root, and paths with &quot;~&quot;, &quot;.&quot; or &quot;..&quot; in them.</source>
        <translation>I programmi di installazione rifiutano i percorsi che non iniziano dalla radice e quelli che contengono “~”, “.” o “..”.</translation>
    </message>
    <message>
        <source>Type a full path such as /opt/genesys/${application.object}.</source>
        <translation>Digitare un percorso completo come /opt/genesys/${application.object}.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot be added to section &quot;%2&quot;.</source>
        <translation>La chiave “%1” non può essere aggiunta alla sezione “%2”.</translation>
    </message>
    <message>
        <source>Section and key need a name; a key holds no &quot;=&quot; and begins neither with &quot;[&quot; nor with a comment mark.</source>
        <translation>Sezione e chiave devono avere un nome; una chiave non contiene “=” e non inizia né con “[” né con un segno di commento.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Digitare un altro nome.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is in section &quot;%2&quot; already.</source>
        <translation>La chiave “%1” è già nella sezione “%2”.</translation>
    </message>
    <message>
        <source>Change its value in the table.</source>
        <translation>Modificarne il valore nella tabella.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>The summary could not be saved to %1.</source>
        <translation>Non è stato possibile salvare il riepilogo in %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Scegliere una cartella in cui si disponga dei permessi di scrittura.</translation>
    </message>
    <message>
        <source>Ready to be imported</source>
        <translation>Pronto per l&apos;importazione</translation>
    </message>
    <message>
        <source>Already in the repository</source>
        <translation>Già nel repository</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Importing, %1 %</source>
        <translation>Importazione in corso, %1 %</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In lavorazione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Riuscito</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>Not started or stopped</source>
        <translation>Non avviato o fermato</translation>
    </message>
    <message>
        <source>Run %1: %2 %3, started by %4, ended %5.</source>
        <translation>Esecuzione %1: %2 %3, avviata da %4, fine: %5.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Tempo trascorso</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>By its own installer</source>
        <translation>Con il proprio programma di installazione</translation>
    </message>
    <message>
        <source>By installing the previous version</source>
        <translation>Installando la versione precedente</translation>
    </message>
    <message>
        <source>By files saved before</source>
        <translation>Con i file salvati in precedenza</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Non può essere annullato</translation>
    </message>
    <message>
        <source>The connection to %1 was cut and did not come back.</source>
        <translation>La connessione a %1 si è interrotta e non è tornata.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried again for %n minute(s).</source>
        <translation>
            <numerusform>Si è riprovato per %n minuto.</numerusform>
            <numerusform>Si è riprovato per %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of hosts must not be larger than %1 bytes.</source>
        <translation>Un elenco di host non può superare %1 byte.</translation>
    </message>
    <message>
        <source>The archive is cut short or its parts contradict each other.</source>
        <translation>L&apos;archivio è troncato oppure le sue parti si contraddicono.</translation>
    </message>
    <message>
        <source>A name or link in it could write outside the package&apos;s folder or cannot exist on every system.</source>
        <translation>Un nome o un collegamento in esso contenuto potrebbe scrivere fuori dalla cartella del pacchetto, oppure non può esistere su tutti i sistemi.</translation>
    </message>
    <message>
        <source>It unpacks to more than 100 GB, to more than 1000 times its size, or to more than 200,000 entries.</source>
        <translation>Decompresso supera 100 GB, 1000 volte la sua dimensione oppure 200.000 voci.</translation>
    </message>
    <message>
        <source>It is not a zip, tar.gz, tar.xz or tar.zst, or uses a rare feature of it.</source>
        <translation>Non è un file zip, tar.gz, tar.xz o tar.zst, oppure ne usa una funzione rara.</translation>
    </message>
    <message>
        <source>It is not well-formed YAML.</source>
        <translation>Non è YAML ben formato.</translation>
    </message>
    <message>
        <source>The host was not begun: the program that worked on the run is gone.</source>
        <translation>Su questo host non si è iniziato: il programma che svolgeva l&apos;esecuzione non è più attivo.</translation>
    </message>
    <message>
        <source>Resume the run.</source>
        <translation>Riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The program that worked on the run is gone; the installer may still be running on this host.</source>
        <translation>Il programma che svolgeva l&apos;esecuzione non è più attivo; il programma di installazione potrebbe essere ancora in corso su questo host.</translation>
    </message>
    <message>
        <source>Resume the run: what still runs on the host is waited for, not begun again.</source>
        <translation>Riprendere l&apos;esecuzione: ciò che è ancora in corso sull&apos;host viene atteso, non ricominciato.</translation>
    </message>
    <message>
        <source>The program that worked on the run is gone; the host was not done.</source>
        <translation>Il programma che svolgeva l&apos;esecuzione non è più attivo; l&apos;host non era terminato.</translation>
    </message>
    <message>
        <source>Run %1 cannot be closed: it is %2.</source>
        <translation>L&apos;esecuzione %1 non può essere chiusa: il suo stato è %2.</translation>
    </message>
    <message>
        <source>Only a run that was interrupted or stopped can be closed.</source>
        <translation>Si può chiudere solo un&apos;esecuzione interrotta o fermata.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Fermarla prima.</translation>
    </message>
    <message numerus="yes">
        <source>The program that worked on this run is gone. On %n host(s) the installer may still be running.</source>
        <translation>
            <numerusform>Il programma che svolgeva questa esecuzione non è più attivo. Su %n host il programma di installazione potrebbe essere ancora in corso.</numerusform>
            <numerusform>Il programma che svolgeva questa esecuzione non è più attivo. Su %n host il programma di installazione potrebbe essere ancora in corso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was closed: see what stands on the host, then install it in a new run.</source>
        <translation>L&apos;esecuzione è stata chiusa: verificare che cosa è presente sull&apos;host, quindi installarlo con una nuova esecuzione.</translation>
    </message>
    <message>
        <source>%1 closed the run; what happened in it stays to be read.</source>
        <translation>%1 ha chiuso l&apos;esecuzione; ciò che vi è accaduto resta consultabile.</translation>
    </message>
    <message>
        <source>Resume it, or close it and start a new run.</source>
        <translation>Riprenderla, oppure chiuderla e avviarne una nuova.</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed: it is %2.</source>
        <translation>L&apos;esecuzione %1 non può essere ripresa: il suo stato è %2.</translation>
    </message>
    <message>
        <source>Every host came to its end; nothing is left to do.</source>
        <translation>Tutti gli host sono arrivati alla fine; non resta nulla da fare.</translation>
    </message>
    <message>
        <source>To install again, start a new run.</source>
        <translation>Per installare di nuovo, avviare una nuova esecuzione.</translation>
    </message>
    <message>
        <source>Every host came to its end, some of them with a failure.</source>
        <translation>Tutti gli host sono arrivati alla fine, alcuni con un errore.</translation>
    </message>
    <message>
        <source>Look at what failed, then start a new run on those hosts.</source>
        <translation>Esaminare che cosa non è riuscito, quindi avviare una nuova esecuzione su quegli host.</translation>
    </message>
    <message>
        <source>Somebody closed it; its journal stays to be read.</source>
        <translation>Qualcuno l&apos;ha chiusa; il suo registro resta consultabile.</translation>
    </message>
    <message>
        <source>Start a new run on the hosts that are not done.</source>
        <translation>Avviare una nuova esecuzione sugli host non completati.</translation>
    </message>
    <message>
        <source>Another process works on run %1 now, or it was ended.</source>
        <translation>Un altro processo ora lavora sull&apos;esecuzione %1, oppure l&apos;esecuzione è stata terminata.</translation>
    </message>
    <message>
        <source>This one gave no sign of life for too long.</source>
        <translation>Questo non ha dato segni di vita per troppo tempo.</translation>
    </message>
    <message>
        <source>Run %1 is being worked on.</source>
        <translation>Sull&apos;esecuzione %1 si sta già lavorando.</translation>
    </message>
    <message>
        <source>The process %1 on %2 has done so since %3.</source>
        <translation>Lo fa il processo %1 su %2 dal %3.</translation>
    </message>
    <message>
        <source>Watch it, or stop it first.</source>
        <translation>Seguirla, oppure fermarla prima.</translation>
    </message>
    <message>
        <source>It does so through the repository at %1, of which this is a copy, or from where it was moved: watch and stop it there.</source>
        <translation>Lo fa tramite il repository in %1, di cui questo è una copia o da dove è stato spostato: seguirla e fermarla là.</translation>
    </message>
    <message>
        <source>Nobody works on run %1: it is %2.</source>
        <translation>Nessuno lavora sull&apos;esecuzione %1: il suo stato è %2.</translation>
    </message>
    <message>
        <source>Resume it, or close it.</source>
        <translation>Riprenderla, oppure chiuderla.</translation>
    </message>
    <message>
        <source>It has ended. Start a new run.</source>
        <translation>È terminata. Avviare una nuova esecuzione.</translation>
    </message>
    <message>
        <source>Run %1 is worked on through another repository.</source>
        <translation>L&apos;esecuzione %1 è svolta tramite un altro repository.</translation>
    </message>
    <message>
        <source>Its runner began in the repository at %1, of which this is a copy, or from where it was moved.</source>
        <translation>Il suo esecutore è partito nel repository in %1, di cui questo è una copia o da dove è stato spostato.</translation>
    </message>
    <message>
        <source>Ask it there, or wait until it has ended.</source>
        <translation>Richiederlo là, oppure attendere che sia terminata.</translation>
    </message>
    <message>
        <source>Run %1 is being stopped.</source>
        <translation>L&apos;esecuzione %1 si sta fermando.</translation>
    </message>
    <message>
        <source>%1 has asked for it.</source>
        <translation>Lo ha richiesto %1.</translation>
    </message>
    <message>
        <source>Wait until it has stopped, then resume it.</source>
        <translation>Attendere che si sia fermata, quindi riprenderla.</translation>
    </message>
    <message>
        <source>%1 did not say what became of the installer.</source>
        <translation>%1 non ha comunicato che ne è stato del programma di installazione.</translation>
    </message>
    <message>
        <source>Its shell ended with code %1.</source>
        <translation>La sua shell è terminata con il codice %1.</translation>
    </message>
    <message>
        <source>Look at what stands on the host, then run it again.</source>
        <translation>Verificare che cosa è presente sull&apos;host, quindi eseguire di nuovo.</translation>
    </message>
    <message>
        <source>The installer on %1 is gone and left no result.</source>
        <translation>Il programma di installazione su %1 non c&apos;è più e non ha lasciato alcun risultato.</translation>
    </message>
    <message>
        <source>The host was restarted, or the installer was ended from outside.</source>
        <translation>L&apos;host è stato riavviato, oppure il programma di installazione è stato terminato dall&apos;esterno.</translation>
    </message>
    <message>
        <source>Look at what stands on the host, then run it again. Convoy did not repeat the installer by itself.</source>
        <translation>Verificare che cosa è presente sull&apos;host, quindi eseguire di nuovo. Convoy non ha ripetuto l&apos;installazione da solo.</translation>
    </message>
    <message>
        <source>The folder of this run on %1 was changed by somebody else.</source>
        <translation>La cartella di questa esecuzione su %1 è stata modificata da qualcun altro.</translation>
    </message>
    <message>
        <source>What stands in %1 is not what Convoy put there.</source>
        <translation>Il contenuto di %1 non è quello che vi ha messo Convoy.</translation>
    </message>
    <message>
        <source>Find out who works on this host. Remove the folder, then run it again.</source>
        <translation>Accertare chi lavora su questo host. Rimuovere la cartella, quindi eseguire di nuovo.</translation>
    </message>
    <message>
        <source>It is not known what became of the installer on %1.</source>
        <translation>Non si sa che ne è stato del programma di installazione su %1.</translation>
    </message>
    <message>
        <source>It had been begun, and the folder with its result is gone.</source>
        <translation>Era stato avviato, e la cartella con il suo risultato non c&apos;è più.</translation>
    </message>
    <message>
        <source>Resume the run, or run this host again, when you are ready.</source>
        <translation>Riprendere l&apos;esecuzione, o eseguire di nuovo questo host, quando si è pronti.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut; it is tried again.</source>
        <translation>La connessione a %1 si è interrotta; si riprova.</translation>
    </message>
    <message numerus="yes">
        <source>The connection stands again after %n second(s).</source>
        <translation>
            <numerusform>La connessione è tornata dopo %n secondo.</numerusform>
            <numerusform>La connessione è tornata dopo %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>An installer of an earlier run still works on %1.</source>
        <translation>Un programma di installazione di un&apos;esecuzione precedente è ancora in corso su %1.</translation>
    </message>
    <message>
        <source>It is the one of the folder %1.</source>
        <translation>È quello della cartella %1.</translation>
    </message>
    <message>
        <source>Resume that run to join it, or wait until the installer has ended.</source>
        <translation>Riprendere quell&apos;esecuzione per seguirlo, oppure attendere che sia terminato.</translation>
    </message>
    <message>
        <source>Paused. Steps that are running go on to their end.</source>
        <translation>In pausa. I passi in corso arrivano alla fine.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>L&apos;esecuzione continua.</translation>
    </message>
    <message>
        <source>Steps that are running go on to their end; no new step begins until you continue. The hosts stay locked.</source>
        <translation>I passi in corso arrivano alla fine; nessun nuovo passo inizia finché non si continua. Gli host restano bloccati.</translation>
    </message>
    <message>
        <source>The run goes on where it was paused.</source>
        <translation>L&apos;esecuzione continua da dove era stata messa in pausa.</translation>
    </message>
    <message>
        <source>Installers that are running are let finish and are checked; nothing else begins. The run can be resumed.</source>
        <translation>Le installazioni in corso vengono lasciate finire e verificate; non inizia nient&apos;altro. L&apos;esecuzione può essere ripresa.</translation>
    </message>
    <message>
        <source>The installer on %1 could not be ended.</source>
        <translation>Non è stato possibile terminare il programma di installazione su %1.</translation>
    </message>
    <message>
        <source>Its process %1 still runs.</source>
        <translation>Il suo processo %1 è ancora in corso.</translation>
    </message>
    <message>
        <source>End it on the host, then resume the run or run this host again.</source>
        <translation>Terminarlo sull&apos;host, quindi riprendere l&apos;esecuzione o eseguire di nuovo questo host.</translation>
    </message>
    <message>
        <source>What an earlier run had left in %1 was removed.</source>
        <translation>È stato rimosso ciò che un&apos;esecuzione precedente aveva lasciato in %1.</translation>
    </message>
    <message>
        <source>The package %1 %2 is not in the repository any more.</source>
        <translation>Il pacchetto %1 %2 non è più nel repository.</translation>
    </message>
    <message>
        <source>It was deleted after the plan was made.</source>
        <translation>È stato eliminato dopo la preparazione del piano.</translation>
    </message>
    <message>
        <source>Import it again from the same medium, or plan again with another.</source>
        <translation>Importarlo di nuovo dallo stesso supporto, oppure preparare un nuovo piano con un altro.</translation>
    </message>
    <message>
        <source>Other bytes were imported under the same name and version.</source>
        <translation>Con lo stesso nome e la stessa versione sono stati importati contenuti diversi.</translation>
    </message>
    <message>
        <source>Import the planned one again in its place, or plan again.</source>
        <translation>Importare di nuovo al suo posto quello pianificato, oppure preparare un nuovo piano.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importato</translation>
    </message>
    <message>
        <source>Run %1 is %2; its runner does what was asked.</source>
        <translation>L&apos;esecuzione %1 è nello stato %2; il suo esecutore fa quanto richiesto.</translation>
    </message>
    <message>
        <source>The runner has not answered yet. See later: %1</source>
        <translation>L&apos;esecutore non ha ancora risposto. Verificare più tardi: %1</translation>
    </message>
    <message>
        <source>A run is stopped after its running steps or now, not both.</source>
        <translation>Un&apos;esecuzione si ferma dopo i passi in corso oppure subito, non entrambe le cose.</translation>
    </message>
    <message>
        <source>Run %1 is closed and cannot be resumed; what happened in it stays.</source>
        <translation>L&apos;esecuzione %1 è chiusa e non può essere ripresa; ciò che vi è accaduto resta.</translation>
    </message>
    <message>
        <source>Stop a run, whoever started it; it can be resumed.</source>
        <translation>Fermare un&apos;esecuzione, chiunque l&apos;abbia avviata; può essere ripresa.</translation>
    </message>
    <message>
        <source>Without an option installers that are running are let finish (--after-step). With --now they are ended on their hosts, which may be left half changed.</source>
        <translation>Senza opzioni le installazioni in corso vengono lasciate finire (--after-step). Con --now vengono terminate sui loro host, che possono restare modificati a metà.</translation>
    </message>
    <message>
        <source>Hosts that are done stay as they are. What still runs on a host is waited for, not begun again. Secrets were not stored: give them again.</source>
        <translation>Gli host completati restano come sono. Ciò che è ancora in corso su un host viene atteso, non ricominciato. I segreti non sono stati conservati: indicarli di nuovo.</translation>
    </message>
    <message>
        <source>Begin no new step of a run until it is continued.</source>
        <translation>Non iniziare nuovi passi di un&apos;esecuzione finché non viene continuata.</translation>
    </message>
    <message>
        <source>Go on with a paused run.</source>
        <translation>Continuare un&apos;esecuzione in pausa.</translation>
    </message>
    <message>
        <source>Close a run that was stopped or interrupted for good.</source>
        <translation>Chiudere definitivamente un&apos;esecuzione fermata o interrotta.</translation>
    </message>
    <message>
        <source>Stop it: %1</source>
        <translation>Per fermarla: %1</translation>
    </message>
    <message>
        <source>Go on with run %1: %2</source>
        <translation>Riprendere l&apos;esecuzione %1: %2</translation>
    </message>
    <message>
        <source>Close run %1 and keep what happened: %2</source>
        <translation>Chiudere l&apos;esecuzione %1 conservando ciò che è accaduto: %2</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 goes on with %n host(s).</source>
        <translation>
            <numerusform>L&apos;esecuzione %1 continua con %n host.</numerusform>
            <numerusform>L&apos;esecuzione %1 continua con %n host.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 was removed from the repository or renamed: it will fail, the others go on.</source>
        <translation>L&apos;host %1 è stato rimosso dal repository o rinominato: fallirà, gli altri continuano.</translation>
    </message>
    <message>
        <source>Let running steps finish; begin nothing else. This is the default.</source>
        <translation>Lascia finire i passi in corso e non inizia altro. È il comportamento predefinito.</translation>
    </message>
    <message>
        <source>End running installers on their hosts at once.</source>
        <translation>Termina subito le installazioni in corso sui loro host.</translation>
    </message>
    <message>
        <source>The copy goes on at %1 of %2.</source>
        <translation>La copia prosegue da %1 di %2.</translation>
    </message>
    <message>
        <source>What %1 has of the copy cannot be used; it begins anew.</source>
        <translation>La parte di copia già presente su %1 non è utilizzabile; la copia ricomincia.</translation>
    </message>
    <message>
        <source>The run goes on however many hosts fail.</source>
        <translation>L&apos;esecuzione continua qualunque sia il numero di host non riusciti.</translation>
    </message>
    <message numerus="yes">
        <source>Stop the run when %1 of %n host(s) have failed.</source>
        <translation>
            <numerusform>Ferma l&apos;esecuzione quando %1 di %n host non sono riusciti.</numerusform>
            <numerusform>Ferma l&apos;esecuzione quando %1 di %n host non sono riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it too when %n host(s) of one wave have failed.</source>
        <translation>
            <numerusform>Fermala anche quando %n host di un&apos;ondata non è riuscito.</numerusform>
            <numerusform>Fermala anche quando %n host di un&apos;ondata non sono riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All hosts in one wave, at most %n at once.</source>
        <translation>
            <numerusform>Tutti gli host in un&apos;ondata, al massimo %n alla volta.</numerusform>
            <numerusform>Tutti gli host in un&apos;ondata, al massimo %n alla volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waves of at most %2 hosts, at most %n at once.</source>
        <translation>
            <numerusform>%1 ondate di al massimo %2 host, al massimo %n alla volta.</numerusform>
            <numerusform>%1 ondate di al massimo %2 host, al massimo %n alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after failed hosts of a wave</source>
        <translation>Fermare dopo host non riusciti di un&apos;ondata</translation>
    </message>
    <message>
        <source>Tries again when an installer is busy</source>
        <translation>Tentativi se un&apos;altra installazione è in corso</translation>
    </message>
    <message>
        <source>The run does not go on any more.</source>
        <translation>L&apos;esecuzione non è più in corso.</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>L&apos;esecuzione si sta fermando.</translation>
    </message>
    <message>
        <source>The run is being stopped; it can only be stopped faster.</source>
        <translation>L&apos;esecuzione si sta fermando; si può solo fermarla più in fretta.</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>L&apos;esecuzione è in pausa.</translation>
    </message>
    <message>
        <source>The run is not paused.</source>
        <translation>L&apos;esecuzione non è in pausa.</translation>
    </message>
    <message>
        <source>The run is still going on.</source>
        <translation>L&apos;esecuzione è ancora in corso.</translation>
    </message>
    <message>
        <source>The run was closed.</source>
        <translation>L&apos;esecuzione è stata chiusa.</translation>
    </message>
    <message>
        <source>The run came to its end; nothing of it is left to do.</source>
        <translation>L&apos;esecuzione è arrivata alla fine; non resta nulla da fare.</translation>
    </message>
    <message>
        <source>Shows how the run goes, host by host.</source>
        <translation>Mostra l&apos;andamento dell&apos;esecuzione, host per host.</translation>
    </message>
    <message>
        <source>Goes on where the run ended: hosts that are finished are left alone, installers still at work are joined.</source>
        <translation>Riprende da dove l&apos;esecuzione si è fermata: gli host completati non vengono toccati, le installazioni ancora in corso vengono seguite.</translation>
    </message>
    <message>
        <source>Nothing more will be done; what happened stays in the log. A closed run cannot be resumed.</source>
        <translation>Non verrà fatto altro; ciò che è accaduto resta nel registro. Un&apos;esecuzione chiusa non può essere ripresa.</translation>
    </message>
    <message>
        <source>The run did not come to its end: resume it, or close it and keep the facts.</source>
        <translation>L&apos;esecuzione non è arrivata alla fine: riprenderla, oppure chiuderla conservando i fatti.</translation>
    </message>
    <message>
        <source>The run has ended; it can be looked at.</source>
        <translation>L&apos;esecuzione è terminata; può essere consultata.</translation>
    </message>
    <message>
        <source>The run is paused: continue or stop it.</source>
        <translation>L&apos;esecuzione è in pausa: continuarla o fermarla.</translation>
    </message>
    <message>
        <source>The run goes on, with this window and without it.</source>
        <translation>L&apos;esecuzione continua, con questa finestra e senza.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Messa in pausa…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Ripresa…</translation>
    </message>
    <message>
        <source>Stopping after the steps that are running…</source>
        <translation>Arresto dopo i passi in corso…</translation>
    </message>
    <message>
        <source>Stopping now…</source>
        <translation>Arresto immediato…</translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s).</source>
        <translation>
            <numerusform>Su %n host è in corso un&apos;installazione.</numerusform>
            <numerusform>Su %n host sono in corso installazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was interrupted: a decision is needed.</source>
        <translation>L&apos;esecuzione è stata interrotta: serve una decisione.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>L&apos;esecuzione è completata.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>L&apos;esecuzione è finita.</translation>
    </message>
    <message>
        <source>Held up: a connection is cut.</source>
        <translation>Trattenuta: una connessione è interrotta.</translation>
    </message>
    <message>
        <source>It is made anew to: %1.</source>
        <translation>Si sta ristabilendo verso: %1.</translation>
    </message>
    <message>
        <source>Held up: another run works on a host.</source>
        <translation>Trattenuta: un&apos;altra esecuzione lavora su un host.</translation>
    </message>
    <message>
        <source>Waiting for: %1.</source>
        <translation>In attesa di: %1.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>In corso.</translation>
    </message>
    <message>
        <source>The hosts are being checked; how much work it is shows afterwards.</source>
        <translation>Gli host vengono verificati; quanto lavoro c&apos;è si vedrà dopo.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message>
        <source>No new step begins until you continue. The hosts stay locked.</source>
        <translation>Nessun nuovo passo inizia finché non si continua. Gli host restano bloccati.</translation>
    </message>
    <message>
        <source>The run is being started.</source>
        <translation>L&apos;esecuzione si sta avviando.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Manca meno di un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Manca circa %n minuto.</numerusform>
            <numerusform>Mancano circa %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Manca circa %n ora.</numerusform>
            <numerusform>Mancano circa %n ore.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a day nor a time, such as 2026-07-01 or 2026-07-01T12:00:00Z.</source>
        <translation>“%1” non è né un giorno né un&apos;ora, come 2026-07-01 o 2026-07-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Non esiste alcuna voce di questo tipo.</translation>
    </message>
    <message>
        <source>The audit trail is intact. Entries: %1</source>
        <translation>Il registro di controllo è integro. Voci: %1</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>Ultimo hash: %1</translation>
    </message>
    <message>
        <source>Show what was done by whom, the newest first.</source>
        <translation>Mostra che cosa è stato fatto e da chi, a partire dal più recente.</translation>
    </message>
    <message>
        <source>Who administers the repository sees everything, others what they did.</source>
        <translation>Chi amministra il repository vede tutto, gli altri ciò che hanno fatto.</translation>
    </message>
    <message>
        <source>Check that the audit trail is what was written.</source>
        <translation>Verifica che il registro di controllo sia quello scritto.</translation>
    </message>
    <message>
        <source>%1 in all tenants</source>
        <translation>%1 in tutti i tenant</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concesso</translation>
    </message>
    <message>
        <source>Say which role or privilege is meant.</source>
        <translation>Indicare il ruolo o il privilegio.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegi</translation>
    </message>
    <message>
        <source>Without --tenant: in all tenants, those to come included. What roles there are: convoyctl role list.</source>
        <translation>Senza --tenant: in tutti i tenant, compresi quelli futuri. Ruoli disponibili: convoyctl role list.</translation>
    </message>
    <message>
        <source>Let the repository know an operator.</source>
        <translation>Fa conoscere un operatore al repository.</translation>
    </message>
    <message>
        <source>Show operators and what is granted to them.</source>
        <translation>Mostra gli operatori e che cosa è loro concesso.</translation>
    </message>
    <message>
        <source>Grant roles or single privileges to an operator.</source>
        <translation>Concede ruoli o singoli privilegi a un operatore.</translation>
    </message>
    <message>
        <source>Take back what was granted.</source>
        <translation>Revoca ciò che era stato concesso.</translation>
    </message>
    <message>
        <source>Show the roles and what they allow.</source>
        <translation>Mostra i ruoli e che cosa consentono.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>There is no tenant here.</source>
        <translation>Qui non c&apos;è alcun tenant.</translation>
    </message>
    <message>
        <source>Add a tenant.</source>
        <translation>Aggiunge un tenant.</translation>
    </message>
    <message>
        <source>Show the tenants that you may see something of.</source>
        <translation>Mostra i tenant di cui si può vedere qualcosa.</translation>
    </message>
    <message>
        <source>Remove a tenant to which nothing belongs.</source>
        <translation>Rimuove un tenant a cui non appartiene nulla.</translation>
    </message>
    <message>
        <source>Say what is to be changed: --nickname, --description or --group.</source>
        <translation>Indicare che cosa modificare: --nickname, --description o --group.</translation>
    </message>
    <message>
        <source>Let other tenants see and use a package.</source>
        <translation>Permette ad altri tenant di vedere e usare un pacchetto.</translation>
    </message>
    <message>
        <source>%1 belongs to these tenants now: %2.</source>
        <translation>%1 appartiene ora a questi tenant: %2.</translation>
    </message>
    <message>
        <source>Make a repository out of a backup, which is verified and stays.</source>
        <translation>Crea un repository da un backup, che viene verificato e rimane.</translation>
    </message>
    <message>
        <source>The repository to make is the one of --repository; nothing is overwritten.</source>
        <translation>Il repository da creare è quello di --repository; nulla viene sovrascritto.</translation>
    </message>
    <message>
        <source>Go on with a run that did not come to its end, and follow it.</source>
        <translation>Riprende un&apos;esecuzione che non è arrivata alla fine e la segue.</translation>
    </message>
    <message>
        <source>The repository was brought to structure %1. As it was before, it is kept as %2.</source>
        <translation>Il repository è stato portato alla struttura %1. Com&apos;era prima è conservato in %2.</translation>
    </message>
    <message>
        <source>This repository does not know the operator %1, and so shows nothing. Who administers it can add and grant: %2</source>
        <translation>Questo repository non conosce l&apos;operatore %1 e quindi non mostra nulla. Chi lo amministra può aggiungere e concedere: %2</translation>
    </message>
    <message>
        <source>What this operator did.</source>
        <translation>Ciò che ha fatto questo operatore.</translation>
    </message>
    <message>
        <source>One kind of action.</source>
        <translation>Un tipo di azione.</translation>
    </message>
    <message>
        <source>What it was done to contains this text.</source>
        <translation>L&apos;oggetto contiene questo testo.</translation>
    </message>
    <message>
        <source>Not before this time or day, in UTC.</source>
        <translation>Non prima di quest&apos;ora o di questo giorno, in UTC.</translation>
    </message>
    <message>
        <source>Not more than this many.</source>
        <translation>Non più di questo numero.</translation>
    </message>
    <message>
        <source>Role of the host, or of the operator.</source>
        <translation>Ruolo dell&apos;host, o dell&apos;operatore.</translation>
    </message>
    <message>
        <source>Bring the network or the host back, then resume the run: it goes on where the host was lost, and joins an installer that is still at work there.</source>
        <translation>Ripristinare la rete o l&apos;host, quindi riprendere l&apos;esecuzione: prosegue da dove l&apos;host è stato perso e si ricollega a un&apos;installazione ancora in corso.</translation>
    </message>
    <message>
        <source>Move it away, both files of it, or choose another path with --repository. Nothing was overwritten.</source>
        <translation>Spostarlo, con entrambi i suoi file, o scegliere un altro percorso con --repository. Nulla è stato sovrascritto.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il file %1 non esiste.</translation>
    </message>
    <message>
        <source>A backup is two files, one with the packages&apos; bytes beside the other.</source>
        <translation>Un backup è composto da due file, con quello dei contenuti dei pacchetti accanto all&apos;altro.</translation>
    </message>
    <message>
        <source>Put both into one folder, from the same backup.</source>
        <translation>Metterli entrambi in una cartella, dallo stesso backup.</translation>
    </message>
    <message>
        <source>%1 is not a backup but a repository in use.</source>
        <translation>%1 non è un backup ma un repository in uso.</translation>
    </message>
    <message>
        <source>A part of it stands in another file yet.</source>
        <translation>Una sua parte si trova ancora in un altro file.</translation>
    </message>
    <message>
        <source>Make a backup of it with: convoyctl repository backup FILE</source>
        <translation>Crearne un backup con: convoyctl repository backup FILE</translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1.</source>
        <translation>Il backup non può essere copiato in %1.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has enough free space.</source>
        <translation>Verificare che la cartella sia scrivibile e abbia spazio libero sufficiente.</translation>
    </message>
    <message>
        <source>The operator %1 may not see this.</source>
        <translation>L&apos;operatore %1 non può vedere questo oggetto.</translation>
    </message>
    <message>
        <source>The operator %1 may not import packages here.</source>
        <translation>L&apos;operatore %1 non può importare pacchetti qui.</translation>
    </message>
    <message>
        <source>The operator %1 may not replace this package.</source>
        <translation>L&apos;operatore %1 non può sostituire questo pacchetto.</translation>
    </message>
    <message>
        <source>The operator %1 may not copy packages to tenants here.</source>
        <translation>L&apos;operatore %1 non può copiare pacchetti nei tenant qui.</translation>
    </message>
    <message>
        <source>The operator %1 may not deploy here.</source>
        <translation>L&apos;operatore %1 non può distribuire qui.</translation>
    </message>
    <message>
        <source>The operator %1 may not save a copy of this package.</source>
        <translation>L&apos;operatore %1 non può salvare una copia di questo pacchetto.</translation>
    </message>
    <message>
        <source>The operator %1 may not edit this package.</source>
        <translation>L&apos;operatore %1 non può modificare questo pacchetto.</translation>
    </message>
    <message>
        <source>The operator %1 may not delete this package.</source>
        <translation>L&apos;operatore %1 non può eliminare questo pacchetto.</translation>
    </message>
    <message>
        <source>The operator %1 may not administer here.</source>
        <translation>L&apos;operatore %1 non può amministrare qui.</translation>
    </message>
    <message>
        <source>This repository does not know the operator %1.</source>
        <translation>Questo repository non conosce l&apos;operatore %1.</translation>
    </message>
    <message>
        <source>Ask somebody who administers the repository to grant it.</source>
        <translation>Chiedere a chi amministra il repository di concederlo.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed.</source>
        <translation>È necessario il privilegio “%1”.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in all tenants.</source>
        <translation>È necessario il privilegio “%1” in tutti i tenant.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in one of these tenants: %2.</source>
        <translation>È necessario il privilegio “%1” in uno di questi tenant: %2.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in every tenant of the package, and some of them are not yours.</source>
        <translation>È necessario il privilegio “%1” in ogni tenant del pacchetto, e alcuni non sono i propri.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in each of these tenants: %2.</source>
        <translation>È necessario il privilegio “%1” in ciascuno di questi tenant: %2.</translation>
    </message>
    <message>
        <source>Check the name, or add the operator first.</source>
        <translation>Verificare il nome, o aggiungere prima l&apos;operatore.</translation>
    </message>
    <message>
        <source>There is an operator %1 already.</source>
        <translation>Esiste già un operatore %1.</translation>
    </message>
    <message>
        <source>Grant what is missing to that one.</source>
        <translation>Concedere a quello ciò che manca.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Un operatore deve avere un nome.</translation>
    </message>
    <message>
        <source>There is neither a role nor a privilege “%1”.</source>
        <translation>Non esiste né un ruolo né un privilegio “%1”.</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>Scegliere tra: %1.</translation>
    </message>
    <message>
        <source>%1 was not granted %2 in all tenants.</source>
        <translation>A %1 non era concesso %2 in tutti i tenant.</translation>
    </message>
    <message>
        <source>%1 was not granted %2 in the tenant %3.</source>
        <translation>A %1 non era concesso %2 nel tenant %3.</translation>
    </message>
    <message>
        <source>What was granted in all tenants is revoked in all of them at once, without naming one.</source>
        <translation>Ciò che è stato concesso in tutti i tenant si revoca in tutti insieme, senza indicarne uno.</translation>
    </message>
    <message>
        <source>List the operators to see what is granted. Nothing was changed.</source>
        <translation>Elencare gli operatori per vedere che cosa è concesso. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Nobody would administer the repository any more.</source>
        <translation>Nessuno amministrerebbe più il repository.</translation>
    </message>
    <message>
        <source>Grant the role administrator to somebody else first. Nothing was changed.</source>
        <translation>Concedere prima il ruolo administrator a qualcun altro. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is missing.</source>
        <translation>La voce %1 del registro di controllo manca.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not what was written.</source>
        <translation>La voce %1 del registro di controllo non è quella scritta.</translation>
    </message>
    <message>
        <source>The trail was changed by something else than Convoy; nothing from this entry on can be relied upon.</source>
        <translation>Il registro è stato modificato da qualcosa di diverso da Convoy; da questa voce in poi nulla è attendibile.</translation>
    </message>
    <message>
        <source>Compare it with a backup of the repository, and find out who could write to its file.</source>
        <translation>Confrontarlo con un backup del repository e scoprire chi poteva scrivere nel suo file.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands on %n host(s): %2.</source>
        <translation>
            <numerusform>%1 è presente su %n host: %2.</numerusform>
            <numerusform>%1 è presente su %n host: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) could be rolled back to %1: %2.</source>
        <translation>
            <numerusform>%n host potrebbe essere ripristinato a %1: %2.</numerusform>
            <numerusform>%n host potrebbero essere ripristinati a %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stood there before the present version; without it in the repository there is no way back.</source>
        <translation>Vi era prima della versione attuale; senza di esso nel repository non si può tornare indietro.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not finished with %1: %2.</source>
        <translation>
            <numerusform>%n esecuzione non ha ancora finito con %1: %2.</numerusform>
            <numerusform>%n esecuzioni non hanno ancora finito con %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They install it on: %1.</source>
        <translation>Lo installano su: %1.</translation>
    </message>
    <message>
        <source>It belongs to tenants that you do not see.</source>
        <translation>Appartiene a tenant che non sono visibili.</translation>
    </message>
    <message>
        <source>Ask somebody who administers the repository to copy it to your tenant.</source>
        <translation>Chiedere a chi amministra il repository di copiarlo nel proprio tenant.</translation>
    </message>
    <message>
        <source>It must be said to which tenant the package belongs.</source>
        <translation>Occorre indicare a quale tenant appartiene il pacchetto.</translation>
    </message>
    <message>
        <source>You may import for several: %1.</source>
        <translation>Si può importare per diversi tenant: %1.</translation>
    </message>
    <message>
        <source>Choose one or more of them.</source>
        <translation>Sceglierne uno o più.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tenant.</source>
        <translation>“%1” non può essere il nome di un tenant.</translation>
    </message>
    <message>
        <source>Commas and semicolons separate the names in a list.</source>
        <translation>Virgole e punti e virgola separano i nomi in un elenco.</translation>
    </message>
    <message>
        <source>The tenant %1 cannot be removed.</source>
        <translation>Il tenant %1 non può essere rimosso.</translation>
    </message>
    <message>
        <source>Packages that belong to it: %1; hosts: %2.</source>
        <translation>Pacchetti che gli appartengono: %1; host: %2.</translation>
    </message>
    <message>
        <source>Delete those packages, and edit those hosts or remove them, first.</source>
        <translation>Prima eliminare quei pacchetti e modificare o rimuovere quegli host.</translation>
    </message>
    <message>
        <source>The installer had ended, and nobody looked at what it did.</source>
        <translation>L&apos;installazione era terminata e nessuno ha verificato che cosa ha fatto.</translation>
    </message>
    <message>
        <source>Resume the run: where the package is found, nothing is done again.</source>
        <translation>Riprendere l&apos;esecuzione: dove il pacchetto è presente, nulla viene rifatto.</translation>
    </message>
    <message>
        <source>The disc image %1 cannot be read without being mounted.</source>
        <translation>L&apos;immagine disco %1 non può essere letta senza essere montata.</translation>
    </message>
    <message>
        <source>Its files stand in the UDF format alone, and Convoy reads ISO 9660.</source>
        <translation>I suoi file sono solo in formato UDF, mentre Convoy legge ISO 9660.</translation>
    </message>
    <message>
        <source>Mount the image (on Linux: mount -o loop,ro IMAGE FOLDER) and give the folder where it is mounted.</source>
        <translation>Montare l&apos;immagine (su Linux: mount -o loop,ro IMMAGINE CARTELLA) e indicare la cartella in cui è montata.</translation>
    </message>
    <message>
        <source>The media at %1 are put together from different releases.</source>
        <translation>I supporti in %1 sono composti da versioni diverse.</translation>
    </message>
    <message>
        <source>Other packages lie there than MediaInfo.xml names: %1.</source>
        <translation>Vi si trovano pacchetti diversi da quelli indicati in MediaInfo.xml: %1.</translation>
    </message>
    <message>
        <source>Use the media of one release, complete and unchanged. Nothing of this set is imported.</source>
        <translation>Usare i supporti di una sola versione, completi e inalterati. Di questo insieme non viene importato nulla.</translation>
    </message>
    <message>
        <source>The package %1 %2 is not on this media.</source>
        <translation>Il pacchetto %1 %2 non è su questi supporti.</translation>
    </message>
    <message>
        <source>MediaInfo.xml names it at %1, where nothing is.</source>
        <translation>MediaInfo.xml lo indica in %1, dove non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>Copy the media from their source again, with all their files.</source>
        <translation>Copiare di nuovo i supporti dall&apos;origine, con tutti i file.</translation>
    </message>
    <message>
        <source>Choose a folder, a medium, a disc image, another repository, or a file whose name ends in .zip, .tar.gz, .tgz, .tar.xz or .tar.zst.</source>
        <translation>Scegliere una cartella, un supporto, un&apos;immagine disco, un altro repository o un file il cui nome termina in .zip, .tar.gz, .tgz, .tar.xz o .tar.zst.</translation>
    </message>
    <message>
        <source>%1 has two or more templates, so they cannot be imported apart from it.</source>
        <translation>%1 ha due o più modelli, che quindi non possono essere importati separatamente.</translation>
    </message>
    <message>
        <source>One XML template and one APD template can be given with a package.</source>
        <translation>Con un pacchetto si possono indicare un modello XML e un modello APD.</translation>
    </message>
    <message>
        <source>Import the package with its templates in one file (method A).</source>
        <translation>Importare il pacchetto con i suoi modelli in un unico file (metodo A).</translation>
    </message>
    <message>
        <source>The template %1 cannot be opened.</source>
        <translation>Il modello %1 non può essere aperto.</translation>
    </message>
    <message>
        <source>It is not there, may not be read, or is larger than 1 MB.</source>
        <translation>Non esiste, non può essere letto o supera 1 MB.</translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation>Verificare il percorso e chi può leggerlo.</translation>
    </message>
    <message>
        <source>%1 is not a template.</source>
        <translation>%1 non è un modello.</translation>
    </message>
    <message>
        <source>The name of a template ends in .xml or .apd. The .tpl of a plug-in is part of its package.</source>
        <translation>Il nome di un modello termina in .xml o .apd. Il .tpl di un plug-in fa parte del suo pacchetto.</translation>
    </message>
    <message>
        <source>Choose the template that came with the package.</source>
        <translation>Scegliere il modello fornito con il pacchetto.</translation>
    </message>
    <message>
        <source>%1 is not the template of %2.</source>
        <translation>%1 non è il modello di %2.</translation>
    </message>
    <message>
        <source>Neither its file name nor its name holds the name of the package, or it is for another version.</source>
        <translation>Né il nome del file né il suo nome contengono il nome del pacchetto, oppure è per un&apos;altra versione.</translation>
    </message>
    <message>
        <source>The package refers to %1.</source>
        <translation>Il pacchetto rimanda a %1.</translation>
    </message>
    <message>
        <source>Choose the template that came with this version of the package.</source>
        <translation>Scegliere il modello fornito con questa versione del pacchetto.</translation>
    </message>
    <message>
        <source>The template %1 was changed.</source>
        <translation>Il modello %1 è stato modificato.</translation>
    </message>
    <message>
        <source>It is not the same as the copy in the folder of templates of %1.</source>
        <translation>Non è uguale alla copia nella cartella dei modelli di %1.</translation>
    </message>
    <message>
        <source>Give the template as it came with the package, and change the options when you install it.</source>
        <translation>Indicare il modello com&apos;era nel pacchetto e modificare le opzioni al momento dell&apos;installazione.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read.</source>
        <translation>Il modello %1 non può essere letto.</translation>
    </message>
    <message>
        <source>A template ending in .xml has the outermost element template; one ending in .apd or .tpl has sections with options, as a silent.ini has.</source>
        <translation>Un modello .xml ha come elemento più esterno template; uno .apd o .tpl ha sezioni con opzioni, come un silent.ini.</translation>
    </message>
    <message>
        <source>No package can be read from the repository %1.</source>
        <translation>Dal repository %1 non può essere letto alcun pacchetto.</translation>
    </message>
    <message>
        <source>It is a file of another program, or not a whole one.</source>
        <translation>È un file di un altro programma, oppure non è completo.</translation>
    </message>
    <message>
        <source>Another program writes to it all the time.</source>
        <translation>Un altro programma vi scrive di continuo.</translation>
    </message>
    <message>
        <source>Wait until its runs and imports have ended, or import from a backup of it.</source>
        <translation>Attendere la fine delle sue esecuzioni e importazioni, oppure importare da un suo backup.</translation>
    </message>
    <message>
        <source>Its contents could not be copied to the folder for temporary files.</source>
        <translation>Il suo contenuto non ha potuto essere copiato nella cartella dei file temporanei.</translation>
    </message>
    <message>
        <source>Check that the file may be read, and make room on the disk for temporary files, or set TMPDIR to a folder on another disk.</source>
        <translation>Verificare che il file sia leggibile e liberare spazio sul disco dei file temporanei, oppure impostare TMPDIR su una cartella di un altro disco.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off.</source>
        <translation>L&apos;importazione di %1 si è interrotta.</translation>
    </message>
    <message>
        <source>The program that did it is gone.</source>
        <translation>Il programma che la svolgeva non c&apos;è più.</translation>
    </message>
    <message>
        <source>Import the package again. Nothing of it was stored.</source>
        <translation>Importare di nuovo il pacchetto. Non ne è stato memorizzato nulla.</translation>
    </message>
    <message>
        <source>There is no failed import %1.</source>
        <translation>Non c&apos;è alcuna importazione non riuscita %1.</translation>
    </message>
    <message>
        <source>List the imports and name one of them.</source>
        <translation>Elencare le importazioni e indicarne una.</translation>
    </message>
    <message>
        <source>The import of %1 is under way.</source>
        <translation>L&apos;importazione di %1 è in corso.</translation>
    </message>
    <message>
        <source>%1 does it.</source>
        <translation>La svolge %1.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it where it was started.</source>
        <translation>Attenderne la fine, oppure fermarla dove è stata avviata.</translation>
    </message>
    <message>
        <source>Copying to this computer</source>
        <translation>Copia su questo computer</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Memorizzazione</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Completamento</translation>
    </message>
    <message>
        <source>No import is under way, and none has failed.</source>
        <translation>Nessuna importazione è in corso e nessuna è fallita.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed import(s) forgotten.</source>
        <translation>
            <numerusform>%n importazione non riuscita rimossa dall&apos;elenco.</numerusform>
            <numerusform>%n importazioni non riuscite rimosse dall&apos;elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Password di %1: </translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <translation>Importato da: %1</translation>
    </message>
    <message>
        <source>Show imports that are under way or have failed.</source>
        <translation>Mostra le importazioni in corso o non riuscite.</translation>
    </message>
    <message>
        <source>Forget failed imports.</source>
        <translation>Rimuove dall&apos;elenco le importazioni non riuscite.</translation>
    </message>
    <message>
        <source>Copying %1: %2 of %3</source>
        <translation>Copia di %1: %2 di %3</translation>
    </message>
    <message numerus="yes">
        <source>The templates cannot be given to %n package(s).</source>
        <translation>
            <numerusform>I modelli non possono essere assegnati a %n pacchetto.</numerusform>
            <numerusform>I modelli non possono essere assegnati a %n pacchetti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates that are given apart belong to one package.</source>
        <translation>I modelli indicati a parte appartengono a un solo pacchetto.</translation>
    </message>
    <message>
        <source>Name the package that they belong to, or import the packages with their templates (method A).</source>
        <translation>Indicare il pacchetto a cui appartengono, oppure importare i pacchetti con i loro modelli (metodo A).</translation>
    </message>
    <message>
        <source>The file is larger than this disk can hold in one file. A disk formatted as FAT holds no file of 4 GiB or more.</source>
        <translation>Il file supera ciò che questo disco può contenere in un solo file. Un disco formattato FAT non contiene file da 4 GiB o più.</translation>
    </message>
    <message>
        <source>Use a disk with another file system, such as exFAT, NTFS or ext4.</source>
        <translation>Usare un disco con un altro file system, come exFAT, NTFS o ext4.</translation>
    </message>
    <message>
        <source>The disk has too little room: %1 more are needed.</source>
        <translation>Sul disco c&apos;è troppo poco spazio: ne servono altri %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another one.</source>
        <translation>Liberare spazio sul disco, oppure sceglierne un altro.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to this computer to be read.</source>
        <translation>%1 non può essere copiato su questo computer per essere letto.</translation>
    </message>
    <message>
        <source>The disk for temporary files does not take it.</source>
        <translation>Il disco dei file temporanei non lo accetta.</translation>
    </message>
    <message>
        <source>Make room on the disk for temporary files, or set TMPDIR to a folder on another disk.</source>
        <translation>Liberare spazio sul disco dei file temporanei, oppure impostare TMPDIR su una cartella di un altro disco.</translation>
    </message>
    <message>
        <source>%1 is the repository that is imported into.</source>
        <translation>%1 è il repository in cui si importa.</translation>
    </message>
    <message>
        <source>Choose another repository, or a medium.</source>
        <translation>Scegliere un altro repository, o un supporto.</translation>
    </message>
    <message>
        <source>Reading the share was stopped.</source>
        <translation>La lettura della condivisione è stata interrotta.</translation>
    </message>
    <message>
        <source>The connection to the share %3 was lost.</source>
        <translation>La connessione alla condivisione %3 è stata persa.</translation>
    </message>
    <message>
        <source>The server or the network does not answer any more.</source>
        <translation>Il server o la rete non rispondono più.</translation>
    </message>
    <message>
        <source>Check the network and the server, and repeat the step. Nothing was changed.</source>
        <translation>Verificare la rete e il server e ripetere il passo. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The server %1 is not known.</source>
        <translation>Il server %1 non è noto.</translation>
    </message>
    <message>
        <source>No address was found for its name.</source>
        <translation>Non è stato trovato alcun indirizzo per il suo nome.</translation>
    </message>
    <message>
        <source>Check how it is spelled, or give its IP address.</source>
        <translation>Verificare come è scritto, oppure indicarne l&apos;indirizzo IP.</translation>
    </message>
    <message>
        <source>The server %1 refused the connection.</source>
        <translation>Il server %1 ha rifiutato la connessione.</translation>
    </message>
    <message>
        <source>It is there, but no file sharing (SMB) listens at this port.</source>
        <translation>È presente, ma nessuna condivisione di file (SMB) è in ascolto su questa porta.</translation>
    </message>
    <message>
        <source>Check that file sharing runs on it. Another port is given as smb://server:port/share.</source>
        <translation>Verificare che vi sia attiva la condivisione di file. Un&apos;altra porta si indica con smb://server:porta/condivisione.</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>Il server %1 non risponde.</translation>
    </message>
    <message>
        <source>It is switched off, a firewall is between, or it speaks another protocol.</source>
        <translation>È spento, c&apos;è di mezzo un firewall, oppure usa un altro protocollo.</translation>
    </message>
    <message>
        <source>Check the network and the server, and that it allows SMB 2 or later.</source>
        <translation>Verificare la rete e il server, e che accetti SMB 2 o successivo.</translation>
    </message>
    <message>
        <source>The server %1 refused the login to the share %2.</source>
        <translation>Il server %1 ha rifiutato l&apos;accesso alla condivisione %2.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or none was given and guests may not enter, or this user may not use the share.</source>
        <translation>Il nome o la password sono errati, oppure non sono stati indicati e gli ospiti non sono ammessi, oppure l&apos;utente non può usare la condivisione.</translation>
    </message>
    <message>
        <source>Give the name and the password of a user who may read the share. A user of a domain is written as DOMAIN\user.</source>
        <translation>Indicare nome e password di un utente che può leggere la condivisione. Un utente di dominio si scrive DOMINIO\utente.</translation>
    </message>
    <message>
        <source>There is no share %2 on the server %1.</source>
        <translation>Sul server %1 non c&apos;è alcuna condivisione %2.</translation>
    </message>
    <message>
        <source>Check the name of the share: it is what stands behind the server in the address.</source>
        <translation>Verificare il nome della condivisione: è ciò che segue il server nell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>There is nothing at %3.</source>
        <translation>In %3 non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>The share was opened, but the path behind it leads nowhere.</source>
        <translation>La condivisione è stata aperta, ma il percorso che segue non porta a nulla.</translation>
    </message>
    <message>
        <source>Check the path on the share.</source>
        <translation>Verificare il percorso nella condivisione.</translation>
    </message>
    <message>
        <source>%3 may not be read by this user.</source>
        <translation>Questo utente non può leggere %3.</translation>
    </message>
    <message>
        <source>The server does not allow it.</source>
        <translation>Il server non lo consente.</translation>
    </message>
    <message>
        <source>Give this user the right to read it on the server, or log in as another user.</source>
        <translation>Dare a questo utente il diritto di lettura sul server, oppure accedere come un altro utente.</translation>
    </message>
    <message>
        <source>%3 holds too much to be looked through.</source>
        <translation>%3 contiene troppo per essere esaminato.</translation>
    </message>
    <message>
        <source>There are more than 200,000 files and folders below it.</source>
        <translation>Vi si trovano più di 200.000 file e cartelle.</translation>
    </message>
    <message>
        <source>Give the folder on the share that holds the packages.</source>
        <translation>Indicare la cartella della condivisione che contiene i pacchetti.</translation>
    </message>
    <message>
        <source>%3 cannot be copied to this computer to be read.</source>
        <translation>%3 non può essere copiato su questo computer per essere letto.</translation>
    </message>
    <message>
        <source>The share %1 cannot be read.</source>
        <translation>La condivisione %1 non può essere letta.</translation>
    </message>
    <message>
        <source>The program that reads shares (convoy-smb) is missing or cannot be started.</source>
        <translation>Il programma che legge le condivisioni (convoy-smb) manca o non può essere avviato.</translation>
    </message>
    <message>
        <source>Install Convoy with what it needs for shares (libsmbclient), or mount the share and give the folder where it is mounted.</source>
        <translation>Installare Convoy con ciò che serve per le condivisioni (libsmbclient), oppure montare la condivisione e indicare la cartella in cui è montata.</translation>
    </message>
    <message>
        <source>“%1” names no place that packages can be read from.</source>
        <translation>“%1” non indica un luogo da cui leggere pacchetti.</translation>
    </message>
    <message>
        <source>Give a file or a folder, or a share with its server, as in \\server\share\folder or smb://server/share/folder.</source>
        <translation>Indicare un file o una cartella, oppure una condivisione con il suo server, come \\server\condivisione\cartella o smb://server/condivisione/cartella.</translation>
    </message>
    <message>
        <source>The address holds a password.</source>
        <translation>L&apos;indirizzo contiene una password.</translation>
    </message>
    <message>
        <source>What stands in an address is shown and kept, and can be seen by others on this computer.</source>
        <translation>Ciò che sta in un indirizzo viene mostrato e conservato, ed è visibile ad altri su questo computer.</translation>
    </message>
    <message>
        <source>Leave it out of the address and give it when it is asked for.</source>
        <translation>Ometterla dall&apos;indirizzo e indicarla quando viene chiesta.</translation>
    </message>
    <message>
        <source>%1 more are needed in %2.</source>
        <translation>Servono altri %1 in %2.</translation>
    </message>
    <message>
        <source>No folder could be made in %1.</source>
        <translation>Non è stato possibile creare una cartella in %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Attendibile</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocata</translation>
    </message>
    <message>
        <source>No key is trusted here yet.</source>
        <translation>Qui nessuna chiave è ancora attendibile.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) revoked.</source>
        <translation>
            <numerusform>%n chiave revocata.</numerusform>
            <numerusform>%n chiavi revocate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust packages that are signed with this key (minisign public key file).</source>
        <translation>Considera attendibili i pacchetti firmati con questa chiave (file di chiave pubblica minisign).</translation>
    </message>
    <message>
        <source>Show trusted and revoked keys.</source>
        <translation>Mostra le chiavi attendibili e revocate.</translation>
    </message>
    <message>
        <source>Take in a list of revoked keys that is signed by a trusted key.</source>
        <translation>Acquisisce un elenco di chiavi revocate firmato da una chiave attendibile.</translation>
    </message>
    <message>
        <source>The signature is looked for beside the list, as FILE.minisig. A revoked key stays revoked.</source>
        <translation>La firma viene cercata accanto all&apos;elenco, come FILE.minisig. Una chiave revocata resta revocata.</translation>
    </message>
    <message>
        <source>Packages without a trusted signature are let in (unsigned=allow).</source>
        <translation>I pacchetti senza una firma attendibile sono ammessi (unsigned=allow).</translation>
    </message>
    <message>
        <source>Packages without a trusted signature are refused (unsigned=refuse).</source>
        <translation>I pacchetti senza una firma attendibile sono rifiutati (unsigned=refuse).</translation>
    </message>
    <message>
        <source>“%1” is no policy. There are: %2.</source>
        <translation>“%1” non è un criterio. Esistono: %2.</translation>
    </message>
    <message>
        <source>Show whether packages without a trusted signature are let in.</source>
        <translation>Mostra se i pacchetti senza una firma attendibile sono ammessi.</translation>
    </message>
    <message>
        <source>Let packages without a trusted signature in, or refuse them.</source>
        <translation>Ammette i pacchetti senza una firma attendibile, o li rifiuta.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non firmato</translation>
    </message>
    <message>
        <source>Signed, trusted</source>
        <translation>Firmato, attendibile</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>La firma non corrisponde</translation>
    </message>
    <message>
        <source>Signed with a key that is not trusted</source>
        <translation>Firmato con una chiave non attendibile</translation>
    </message>
    <message>
        <source>Signed with a revoked key</source>
        <translation>Firmato con una chiave revocata</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Firma: %1</translation>
    </message>
    <message>
        <source>Signer: %1</source>
        <translation>Firmatario: %1</translation>
    </message>
    <message>
        <source>Signer&apos;s key: %1</source>
        <translation>Chiave del firmatario: %1</translation>
    </message>
    <message>
        <source>Trusted comment: %1</source>
        <translation>Commento autenticato: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Firmato il: %1</translation>
    </message>
    <message>
        <source>Signature checked: %1</source>
        <translation>Firma verificata il: %1</translation>
    </message>
    <message>
        <source>Path of the package: %1</source>
        <translation>Percorso del pacchetto: %1</translation>
    </message>
    <message>
        <source>Medium: %1</source>
        <translation>Supporto: %1</translation>
    </message>
    <message>
        <source>Identity of the medium: %1</source>
        <translation>Identità del supporto: %1</translation>
    </message>
    <message>
        <source>Let in though older: %1</source>
        <translation>Ammesso benché meno recente: %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>--allow-older needs a reason. It is kept.</source>
        <translation>--allow-older richiede un motivo. Viene conservato.</translation>
    </message>
    <message>
        <source>%1 is not a public key of minisign.</source>
        <translation>%1 non è una chiave pubblica di minisign.</translation>
    </message>
    <message>
        <source>Give the file that minisign -G wrote as the public key, usually minisign.pub. Never give the secret key.</source>
        <translation>Indicare il file che minisign -G ha scritto come chiave pubblica, di solito minisign.pub. Mai la chiave segreta.</translation>
    </message>
    <message>
        <source>It has to have two lines: an untrusted comment and the key.</source>
        <translation>Deve avere due righe: un commento non autenticato e la chiave.</translation>
    </message>
    <message>
        <source>It is much longer than a key.</source>
        <translation>È molto più lungo di una chiave.</translation>
    </message>
    <message>
        <source>Its last line is not an Ed25519 public key in base64.</source>
        <translation>L&apos;ultima riga non è una chiave pubblica Ed25519 in base64.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Il file di chiave %1 non può essere letto.</translation>
    </message>
    <message>
        <source>Check the path and your right to read it.</source>
        <translation>Verificare il percorso e il diritto di lettura.</translation>
    </message>
    <message>
        <source>The signature %1 cannot be read.</source>
        <translation>La firma %1 non può essere letta.</translation>
    </message>
    <message>
        <source>Copy the package and its signature from their source again; if that does not help, ask the publisher.</source>
        <translation>Copiare di nuovo il pacchetto e la sua firma dall&apos;origine; se non serve, chiedere all&apos;editore.</translation>
    </message>
    <message>
        <source>It is empty, or may not be read by this user.</source>
        <translation>È vuota, oppure questo utente non può leggerla.</translation>
    </message>
    <message>
        <source>It is much longer than a signature.</source>
        <translation>È molto più lunga di una firma.</translation>
    </message>
    <message>
        <source>It does not have the four lines of a minisign signature.</source>
        <translation>Non ha le quattro righe di una firma minisign.</translation>
    </message>
    <message>
        <source>It does not begin with an untrusted comment.</source>
        <translation>Non inizia con un commento non autenticato.</translation>
    </message>
    <message>
        <source>Its second line is not a signature in base64.</source>
        <translation>La seconda riga non è una firma in base64.</translation>
    </message>
    <message>
        <source>It was made with an algorithm that is not Ed25519.</source>
        <translation>È stata creata con un algoritmo diverso da Ed25519.</translation>
    </message>
    <message>
        <source>Its third line is not a trusted comment.</source>
        <translation>La terza riga non è un commento autenticato.</translation>
    </message>
    <message>
        <source>Its last line is not the signature of the trusted comment.</source>
        <translation>L&apos;ultima riga non è la firma del commento autenticato.</translation>
    </message>
    <message>
        <source>Line %2 of the list of revoked keys %1 cannot be understood.</source>
        <translation>La riga %2 dell&apos;elenco di chiavi revocate %1 non è comprensibile.</translation>
    </message>
    <message>
        <source>Nothing was revoked. Ask whoever made the list for a correct one.</source>
        <translation>Nulla è stato revocato. Chiedere un elenco corretto a chi lo ha creato.</translation>
    </message>
    <message>
        <source>A line is the id of a key (16 hexadecimal digits), a day (2026-03-01) and a reason.</source>
        <translation>Una riga è composta dall&apos;ID di una chiave (16 cifre esadecimali), un giorno (2026-03-01) e un motivo.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>Il giorno %1 non esiste.</translation>
    </message>
    <message>
        <source>The list of revoked keys %1 cannot be read.</source>
        <translation>L&apos;elenco di chiavi revocate %1 non può essere letto.</translation>
    </message>
    <message>
        <source>Check the path and your right to read it. A list is at most 1 MB.</source>
        <translation>Verificare il percorso e il diritto di lettura. Un elenco non supera 1 MB.</translation>
    </message>
    <message>
        <source>The list of revoked keys %1 is not signed.</source>
        <translation>L&apos;elenco di chiavi revocate %1 non è firmato.</translation>
    </message>
    <message>
        <source>There is no %1.minisig beside it.</source>
        <translation>Accanto non c&apos;è alcun %1.minisig.</translation>
    </message>
    <message>
        <source>Sign it with a key that this repository trusts: minisign -Sm FILE.</source>
        <translation>Firmarlo con una chiave attendibile per questo repository: minisign -Sm FILE.</translation>
    </message>
    <message>
        <source>The key %1 that signed it is revoked itself.</source>
        <translation>La chiave %1 che lo ha firmato è essa stessa revocata.</translation>
    </message>
    <message>
        <source>This repository does not trust the key %1 that signed it.</source>
        <translation>Questo repository non considera attendibile la chiave %1 che lo ha firmato.</translation>
    </message>
    <message>
        <source>The trusted comment of its signature was changed.</source>
        <translation>Il commento autenticato della firma è stato modificato.</translation>
    </message>
    <message>
        <source>It was changed after it was signed with the key %1.</source>
        <translation>È stato modificato dopo la firma con la chiave %1.</translation>
    </message>
    <message>
        <source>The list is not UTF-8.</source>
        <translation>L&apos;elenco non è in UTF-8.</translation>
    </message>
    <message>
        <source>The first line has to be: %1</source>
        <translation>La prima riga deve essere: %1</translation>
    </message>
    <message>
        <source>The list of revoked keys %1 is not accepted.</source>
        <translation>L&apos;elenco di chiavi revocate %1 non è accettato.</translation>
    </message>
    <message>
        <source>Nothing was revoked. Get the list from its source again, and compare its signer.</source>
        <translation>Nulla è stato revocato. Procurarsi di nuovo l&apos;elenco dall&apos;origine e confrontare il firmatario.</translation>
    </message>
    <message>
        <source>The signature of %1 cannot be checked.</source>
        <translation>La firma di %1 non può essere verificata.</translation>
    </message>
    <message>
        <source>It is of the old kind, for which the whole package would have to be held in memory; that is done up to 256 MB.</source>
        <translation>È del vecchio tipo, per cui l&apos;intero pacchetto dovrebbe stare in memoria; ciò avviene fino a 256 MB.</translation>
    </message>
    <message>
        <source>Ask the publisher to sign it again with minisign 0.10 or newer, without the option -l.</source>
        <translation>Chiedere all&apos;editore di firmarlo di nuovo con minisign 0.10 o successivo, senza l&apos;opzione -l.</translation>
    </message>
    <message>
        <source>This repository refuses packages without a trusted signature.</source>
        <translation>Questo repository rifiuta i pacchetti senza una firma attendibile.</translation>
    </message>
    <message>
        <source>%1 is not signed.</source>
        <translation>%1 non è firmato.</translation>
    </message>
    <message>
        <source>Copy its signature (%1.minisig) along with it, or ask the publisher for one.</source>
        <translation>Copiare insieme la sua firma (%1.minisig), o chiederne una all&apos;editore.</translation>
    </message>
    <message>
        <source>%1 is signed with the key %2, which is not trusted here.</source>
        <translation>%1 è firmato con la chiave %2, qui non attendibile.</translation>
    </message>
    <message>
        <source>Compare the key with its publisher. If it is the publisher&apos;s, add it: convoyctl key add FILE.</source>
        <translation>Confrontare la chiave con l&apos;editore. Se è la sua, aggiungerla: convoyctl key add FILE.</translation>
    </message>
    <message>
        <source>%1 is older than what was imported before.</source>
        <translation>%1 è meno recente di ciò che è stato importato prima.</translation>
    </message>
    <message>
        <source>Version %1 of it is known, this is version %2.</source>
        <translation>Ne è nota la versione %1, questa è la versione %2.</translation>
    </message>
    <message>
        <source>Do not use it. Copy the package and its signature from their source again; if that does not help, ask the publisher.</source>
        <translation>Non usarlo. Copiare di nuovo il pacchetto e la sua firma dall&apos;origine; se non serve, chiedere all&apos;editore.</translation>
    </message>
    <message>
        <source>The signature of %1 does not cover the whole package.</source>
        <translation>La firma di %1 non copre l&apos;intero pacchetto.</translation>
    </message>
    <message>
        <source>The signed list of files cannot vouch for %1.</source>
        <translation>L&apos;elenco di file firmato non può garantire per %1.</translation>
    </message>
    <message>
        <source>Ask the publisher to sign the package as an archive. A list of files has to stand above all of them, and knows no links.</source>
        <translation>Chiedere all&apos;editore di firmare il pacchetto come archivio. Un elenco di file deve stare sopra tutti e non conosce collegamenti.</translation>
    </message>
    <message>
        <source>%1 is signed with a revoked key.</source>
        <translation>%1 è firmato con una chiave revocata.</translation>
    </message>
    <message>
        <source>The key %1 was revoked on %2: %3</source>
        <translation>La chiave %1 è stata revocata il %2: %3</translation>
    </message>
    <message>
        <source>Ask the publisher for a package that is signed with the key in use now.</source>
        <translation>Chiedere all&apos;editore un pacchetto firmato con la chiave ora in uso.</translation>
    </message>
    <message>
        <source>%1 is not what its publisher signed.</source>
        <translation>%1 non è ciò che l&apos;editore ha firmato.</translation>
    </message>
    <message>
        <source>The signature names the key %1 (%2) and does not fit the content.</source>
        <translation>La firma indica la chiave %1 (%2) e non corrisponde al contenuto.</translation>
    </message>
    <message>
        <source>The trusted comment in the signature of %1 was changed.</source>
        <translation>Il commento autenticato nella firma di %1 è stato modificato.</translation>
    </message>
    <message>
        <source>What is stored about %1 is not what was imported.</source>
        <translation>Ciò che è memorizzato su %1 non è ciò che è stato importato.</translation>
    </message>
    <message>
        <source>The disk has changed it, or another program has: %1</source>
        <translation>Lo ha modificato il disco, o un altro programma: %1</translation>
    </message>
    <message>
        <source>The key %1 was not added.</source>
        <translation>La chiave %1 non è stata aggiunta.</translation>
    </message>
    <message>
        <source>It was revoked on %1: %2</source>
        <translation>È stata revocata il %1: %2</translation>
    </message>
    <message>
        <source>Ask the publisher for the key that is used now. A revoked key stays revoked.</source>
        <translation>Chiedere all&apos;editore la chiave ora in uso. Una chiave revocata resta revocata.</translation>
    </message>
    <message>
        <source>It is trusted already, as: %1</source>
        <translation>È già attendibile, come: %1</translation>
    </message>
    <message>
        <source>Another key with the same id is trusted: %1</source>
        <translation>È attendibile un&apos;altra chiave con lo stesso ID: %1</translation>
    </message>
    <message>
        <source>Compare both with their publishers: ids are chosen at random, and one of the two was made to be mistaken for the other.</source>
        <translation>Confrontarle entrambe con gli editori: gli ID sono casuali, e una delle due è stata fatta per essere scambiata per l&apos;altra.</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tutti i tenant</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Ancora nessun ruolo</translation>
    </message>
    <message>
        <source>see packages, hosts, runs and deployments</source>
        <translation>vedere pacchetti, host, esecuzioni e distribuzioni</translation>
    </message>
    <message>
        <source>import packages</source>
        <translation>importare pacchetti</translation>
    </message>
    <message>
        <source>replace stored versions</source>
        <translation>sostituire versioni memorizzate</translation>
    </message>
    <message>
        <source>copy packages to tenants</source>
        <translation>copiare pacchetti nei tenant</translation>
    </message>
    <message>
        <source>install packages and keep hosts</source>
        <translation>installare pacchetti e gestire gli host</translation>
    </message>
    <message>
        <source>save copies of packages</source>
        <translation>salvare copie di pacchetti</translation>
    </message>
    <message>
        <source>edit nicknames, descriptions and groups</source>
        <translation>modificare nomi brevi, descrizioni e gruppi</translation>
    </message>
    <message>
        <source>delete packages</source>
        <translation>eliminare pacchetti</translation>
    </message>
    <message>
        <source>administer tenants, operators, the audit trail and backups</source>
        <translation>amministrare tenant, operatori, registro di controllo e backup</translation>
    </message>
    <message>
        <source>Whoever has it may</source>
        <translation>Chi lo ha può</translation>
    </message>
    <message>
        <source>%1 (has it already)</source>
        <translation>%1 (lo ha già)</translation>
    </message>
    <message>
        <source>%1 (not granted to you)</source>
        <translation>%1 (non concesso)</translation>
    </message>
    <message>
        <source>Copying from the medium: %1 %</source>
        <translation>Copia dal supporto: %1 %</translation>
    </message>
    <message>
        <source>Failed while copying from the medium</source>
        <translation>Non riuscito durante la copia dal supporto</translation>
    </message>
    <message>
        <source>Checking: %1 %</source>
        <translation>Verifica: %1 %</translation>
    </message>
    <message>
        <source>Failed while checking</source>
        <translation>Non riuscito durante la verifica</translation>
    </message>
    <message>
        <source>Storing: %1 %</source>
        <translation>Memorizzazione: %1 %</translation>
    </message>
    <message>
        <source>Failed while storing</source>
        <translation>Non riuscito durante la memorizzazione</translation>
    </message>
    <message>
        <source>Completing: %1 %</source>
        <translation>Completamento: %1 %</translation>
    </message>
    <message>
        <source>Failed while completing</source>
        <translation>Non riuscito durante il completamento</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Look for newer media. If the older version is wanted, give a reason (on the command line: --allow-older REASON).</source>
        <translation>Cercare un supporto più recente. Se si vuole la versione precedente, indicare un motivo (dalla riga di comando: --allow-older MOTIVO).</translation>
    </message>
    <message>
        <source>%1 is not on this computer. Its packages are copied to %2 before they are imported, because setup programs, .NET applications above all, trust only a local source. That takes as much room there as they have; the copies are removed at the end.</source>
        <translation>%1 non si trova su questo computer. I suoi pacchetti vengono copiati in %2 prima dell&apos;importazione, perché i programmi di installazione, soprattutto le applicazioni .NET, si fidano solo di un&apos;origine locale. Lì occupano altrettanto spazio; le copie vengono rimosse alla fine.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>There is no application object.</source>
        <translation>Non c&apos;è alcun oggetto Applicazione.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1 on %2: object of %3 %4</source>
        <translation>%1 su %2: oggetto di %3 %4</translation>
    </message>
    <message>
        <source>These are records of Convoy&apos;s own; no Configuration Server is asked or told.</source>
        <translation>Sono registrazioni di Convoy stesso; nessun Configuration Server viene interrogato o informato.</translation>
    </message>
    <message>
        <source>“%1” does not look like KEY=VALUE.</source>
        <translation>“%1” non ha la forma KEY=VALUE.</translation>
    </message>
    <message>
        <source>The application object %1 was deleted.</source>
        <translation>L&apos;oggetto Applicazione %1 è stato eliminato.</translation>
    </message>
    <message>
        <source>Keys: name tenant primaryserver backupserver timeout autorestart commandlinearguments commandline state shutdowntimeout attempts redundancytype isprimary startuptimeout port.ID connection.SERVER option.SECTION.KEY annex.SECTION.KEY permission.WHO. An empty value takes one away.</source>
        <translation>Chiavi: name tenant primaryserver backupserver timeout autorestart commandlinearguments commandline state shutdowntimeout attempts redundancytype isprimary startuptimeout port.ID connection.SERVER option.SECTION.KEY annex.SECTION.KEY permission.WHO. Un valore vuoto la toglie.</translation>
    </message>
    <message>
        <source>Show the application objects of hosts.</source>
        <translation>Mostra gli oggetti Applicazione degli host.</translation>
    </message>
    <message>
        <source>Show every value of an application object, and its history.</source>
        <translation>Mostra ogni valore di un oggetto Applicazione e la sua storia.</translation>
    </message>
    <message>
        <source>Change values of an application object.</source>
        <translation>Modifica valori di un oggetto Applicazione.</translation>
    </message>
    <message>
        <source>Record an application object that no deployment has made.</source>
        <translation>Registra un oggetto Applicazione che nessuna distribuzione ha creato.</translation>
    </message>
    <message>
        <source>Delete the record of an application object.</source>
        <translation>Elimina la registrazione di un oggetto Applicazione.</translation>
    </message>
    <message>
        <source>Made on %1 by %2 with Convoy %3.</source>
        <translation>Creato il %1 da %2 con Convoy %3.</translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>Saved plans: %1</source>
        <translation>Piani salvati: %1</translation>
    </message>
    <message>
        <source>Solution definitions: %1</source>
        <translation>Definizioni di soluzioni: %1</translation>
    </message>
    <message>
        <source>Written: %1 of %2</source>
        <translation>Scritti: %1 di %2</translation>
    </message>
    <message>
        <source>The bundle was written to %1 (%2).</source>
        <translation>Il bundle è stato scritto in %1 (%2).</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Pacchetto %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Saved plan %1</source>
        <translation>Piano salvato %1</translation>
    </message>
    <message>
        <source>Solution definition %1</source>
        <translation>Definizione di soluzione %1</translation>
    </message>
    <message>
        <source>Trusted key %1</source>
        <translation>Chiave attendibile %1</translation>
    </message>
    <message>
        <source>Revoked key %1</source>
        <translation>Chiave revocata %1</translation>
    </message>
    <message>
        <source>Policy for unsigned packages</source>
        <translation>Politica per i pacchetti non firmati</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Memorizzato: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Già presente: %1</translation>
    </message>
    <message>
        <source>Verifying %1: %2 of %3</source>
        <translation>Verifica di %1: %2 di %3</translation>
    </message>
    <message>
        <source>Write packages, hosts, plans and keys into one file, to be imported where there is no network.</source>
        <translation>Scrive pacchetti, host, piani e chiavi in un solo file, da importare dove non c&apos;è rete.</translation>
    </message>
    <message>
        <source>--all takes every package and every host but this computer. Passwords and private keys are never in a bundle.</source>
        <translation>--all prende ogni pacchetto e ogni host tranne questo computer. Password e chiavi private non sono mai in un bundle.</translation>
    </message>
    <message>
        <source>Verify a bundle and store what it holds.</source>
        <translation>Verifica un bundle e memorizza ciò che contiene.</translation>
    </message>
    <message>
        <source>A signature is looked for beside it, as FILE.minisig. Keys of a bundle that no trusted key has signed are taken with --keys alone. With --dry-run nothing is stored.</source>
        <translation>Una firma viene cercata accanto, come FILE.minisig. Le chiavi di un bundle che nessuna chiave attendibile ha firmato vengono prese solo con --keys. Con --dry-run non viene memorizzato nulla.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are imported.</source>
        <translation>
            <numerusform>È importato %n dato.</numerusform>
            <numerusform>Sono importati %n dati.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sets no fact that fits here.</source>
        <translation>“%1” non indica un dato che vada bene qui.</translation>
    </message>
    <message>
        <source>Write NAME=VALUE, each fact once; list the facts with: convoyctl facts list</source>
        <translation>Scrivere NAME=VALUE, ogni dato una volta; l&apos;elenco dei dati: convoyctl facts list</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Si intendeva %1?</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Correggere uno dei due.</translation>
    </message>
    <message>
        <source>Nothing is known of the organisation yet.</source>
        <translation>Non si sa ancora nulla dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>“%1” qui non è noto. Ci sono: %2.</translation>
    </message>
    <message>
        <source>List the facts that can be known, with type and meaning.</source>
        <translation>Elenca i dati che si possono conoscere, con tipo e significato.</translation>
    </message>
    <message>
        <source>Read facts from a JSON or CSV file; all of them or none.</source>
        <translation>Legge dati da un file JSON o CSV; tutti o nessuno.</translation>
    </message>
    <message>
        <source>Say what is so on a host; NAME= takes it back.</source>
        <translation>Dice che cosa vale per un host; NAME= lo ritira.</translation>
    </message>
    <message>
        <source>Say or show what is so in the organisation, for accounts and media.</source>
        <translation>Dice o mostra che cosa vale per l&apos;organizzazione, gli account e i supporti.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” (%4) is used instead of “%5” (%6).</source>
        <translation>%1, %2: si usa “%3” (%4) invece di “%5” (%6).</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Support until</source>
        <translation>Supporto fino al</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>List the operating systems of the catalogue, in order of succession.</source>
        <translation>Elenca i sistemi operativi del catalogo, in ordine di successione.</translation>
    </message>
    <message>
        <source>Show what the catalogue knows of one operating system.</source>
        <translation>Mostra che cosa sa il catalogo di un sistema operativo.</translation>
    </message>
    <message>
        <source>Use another, newer catalogue of operating systems.</source>
        <translation>Usa un altro catalogo dei sistemi operativi, più recente.</translation>
    </message>
    <message>
        <source>Write the catalogue of operating systems to a file.</source>
        <translation>Scrive il catalogo dei sistemi operativi in un file.</translation>
    </message>
    <message>
        <source>Catalogue of %1, imported.</source>
        <translation>Catalogo del %1, importato.</translation>
    </message>
    <message>
        <source>Catalogue of %1, built in.</source>
        <translation>Catalogo del %1, incluso.</translation>
    </message>
    <message>
        <source>The catalogue has no operating system “%1”.</source>
        <translation>Il catalogo non ha un sistema operativo “%1”.</translation>
    </message>
    <message>
        <source>List them with: convoyctl os list</source>
        <translation>Elencarli con: convoyctl os list</translation>
    </message>
    <message>
        <source>Did you mean one of these? %1</source>
        <translation>Si intendeva uno di questi? %1</translation>
    </message>
    <message>
        <source>“%1” is no day; days are written 2026-11-20.</source>
        <translation>“%1” non è un giorno; i giorni si scrivono 2026-11-20.</translation>
    </message>
    <message>
        <source>Say something of the system: its build, for example, or its name.</source>
        <translation>Dire qualcosa del sistema: per esempio la build o il nome.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Questo è %1.</translation>
    </message>
    <message>
        <source>This may be one of: %1. These would tell: %2.</source>
        <translation>Può essere uno di: %1. Lo direbbero: %2.</translation>
    </message>
    <message>
        <source>This is newer than the catalogue, whose last is %1.</source>
        <translation>È più recente del catalogo, il cui ultimo è %1.</translation>
    </message>
    <message>
        <source>This is a client, not a server: no target.</source>
        <translation>Questo è un client, non un server: non è una destinazione.</translation>
    </message>
    <message>
        <source>This system is not known.</source>
        <translation>Questo sistema non è noto.</translation>
    </message>
    <message>
        <source>This system is not known; beside it are: %1.</source>
        <translation>Questo sistema non è noto; accanto ci sono: %1.</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1 il %2: %3.</translation>
    </message>
    <message>
        <source>The catalogue is not sure of this date.</source>
        <translation>Il catalogo non è sicuro di questa data.</translation>
    </message>
    <message>
        <source>“%1” is no number of cores.</source>
        <translation>“%1” non è un numero di core.</translation>
    </message>
    <message>
        <source>“%1” is no edition with core licences. There are: %2.</source>
        <translation>“%1” non è un&apos;edizione con licenze per core. Ci sono: %2.</translation>
    </message>
    <message>
        <source>The least for a server, 16, decided.</source>
        <translation>Ha deciso il minimo per server, 16.</translation>
    </message>
    <message>
        <source>The least for a processor, 8, decided.</source>
        <translation>Ha deciso il minimo per processore, 8.</translation>
    </message>
    <message>
        <source>The number of cores decided.</source>
        <translation>Ha deciso il numero di core.</translation>
    </message>
    <message numerus="yes">
        <source>%n core licence(s) cover the server once.</source>
        <translation>
            <numerusform>%n licenza per core copre il server una volta.</numerusform>
            <numerusform>%n licenze per core coprono il server una volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core licence(s) are needed in all.</source>
        <translation>
            <numerusform>In tutto serve %n licenza per core.</numerusform>
            <numerusform>In tutto servono %n licenze per core.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n pack(s) of two.</source>
        <translation>
            <numerusform>Cioè %n confezione da due.</numerusform>
            <numerusform>Cioè %n confezioni da due.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell an operating system by what is known of it.</source>
        <translation>Riconosce un sistema operativo da ciò che se ne sa.</translation>
    </message>
    <message>
        <source>Say how an operating system is supported on a day.</source>
        <translation>Dice come un sistema operativo è supportato in un giorno.</translation>
    </message>
    <message>
        <source>Count the core licences that a server needs.</source>
        <translation>Conta le licenze per core che servono a un server.</translation>
    </message>
    <message>
        <source>Delete old versions of packages, after a preview.</source>
        <translation>Elimina le vecchie versioni dei pacchetti, dopo un&apos;anteprima.</translation>
    </message>
    <message>
        <source>What stands on a host, or what one could be rolled back to, stays unless --force is given.</source>
        <translation>Ciò che si trova su un host, o a cui un host potrebbe essere riportato, resta a meno che sia indicato --force.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>resta</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) to delete, %1.</source>
        <translation>
            <numerusform>%n pacchetto da eliminare, %1.</numerusform>
            <numerusform>%n pacchetti da eliminare, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n package(s) from the repository?</source>
        <translation>
            <numerusform>Eliminare %n pacchetto dal repository?</numerusform>
            <numerusform>Eliminare %n pacchetti dal repository?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1 of %2</source>
        <translation>Eliminati: %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) deleted, %1.</source>
        <translation>
            <numerusform>%n pacchetto eliminato, %1.</numerusform>
            <numerusform>%n pacchetti eliminati, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>come registrato</translation>
    </message>
    <message>
        <source>not found there</source>
        <translation>non trovato lì</translation>
    </message>
    <message>
        <source>version %1 was found</source>
        <translation>è stata trovata la versione %1</translation>
    </message>
    <message>
        <source>“%1” is not the number of a deployment.</source>
        <translation>“%1” non è il numero di una distribuzione.</translation>
    </message>
    <message>
        <source>Upgrade to</source>
        <translation>Aggiornabile a</translation>
    </message>
    <message>
        <source>Roll back to</source>
        <translation>Ripristinabile a</translation>
    </message>
    <message>
        <source>Look on the hosts whether what was deployed still stands there.</source>
        <translation>Guarda sugli host se ciò che è stato distribuito c&apos;è ancora.</translation>
    </message>
    <message>
        <source>Show what was done for a deployment, each action as it ended.</source>
        <translation>Mostra ciò che è stato fatto per una distribuzione, ogni azione come è finita.</translation>
    </message>
    <message>
        <source>The package asks nothing, so “%1” is no question of it.</source>
        <translation>Il pacchetto non chiede nulla, quindi “%1” non è una sua domanda.</translation>
    </message>
    <message>
        <source>The package has no question “%1”. There are: %2.</source>
        <translation>Il pacchetto non ha la domanda “%1”. Ci sono: %2.</translation>
    </message>
    <message>
        <source>Bring the hosts of a run back to what stood there before it.</source>
        <translation>Riporta gli host di un&apos;esecuzione a ciò che c&apos;era prima.</translation>
    </message>
    <message>
        <source>This is a run of its own. Where a package cannot be undone nothing is begun, and the reason is told.</source>
        <translation>È un&apos;esecuzione a sé. Dove un pacchetto non si può annullare non si inizia nulla, e viene detto il motivo.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Che cosa dice</translation>
    </message>
    <message numerus="yes">
        <source>The definition %1 is sound: %n rule(s).</source>
        <translation>
            <numerusform>La definizione %1 è corretta: %n regola.</numerusform>
            <numerusform>La definizione %1 è corretta: %n regole.</numerusform>
        </translation>
    </message>
    <message>
        <source>The solution %1 was imported.</source>
        <translation>La soluzione %1 è stata importata.</translation>
    </message>
    <message>
        <source>List the solution definitions.</source>
        <translation>Elenca le definizioni di soluzioni.</translation>
    </message>
    <message>
        <source>Show the rules, facts and order of a solution.</source>
        <translation>Mostra regole, fatti e ordine di una soluzione.</translation>
    </message>
    <message>
        <source>Check a definition that you write, and name the line that is wrong.</source>
        <translation>Controlla una definizione che si sta scrivendo e indica la riga sbagliata.</translation>
    </message>
    <message>
        <source>Check a definition and add it to the solutions.</source>
        <translation>Controlla una definizione e la aggiunge alle soluzioni.</translation>
    </message>
    <message>
        <source>A fact file knows no groups of hosts.</source>
        <translation>Un file di fatti non conosce gruppi di host.</translation>
    </message>
    <message>
        <source>No host has this role or site.</source>
        <translation>Nessun host ha questo ruolo o sito.</translation>
    </message>
    <message>
        <source>“%1” is not of the form %2.</source>
        <translation>“%1” non ha la forma %2.</translation>
    </message>
    <message>
        <source>The solution has no rule “%1”.</source>
        <translation>La soluzione non ha la regola “%1”.</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be waived.</source>
        <translation>Non si può derogare alla regola “%1”.</translation>
    </message>
    <message>
        <source>The rule “%1” need not be acknowledged.</source>
        <translation>La regola “%1” non va confermata.</translation>
    </message>
    <message>
        <source>The solution %1 cannot be rolled back.</source>
        <translation>La soluzione %1 non può essere riportata indietro.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The option %1 does not go with --solution.</source>
        <translation>L’opzione %1 non va con --solution.</translation>
    </message>
    <message>
        <source>Trusted and revoked keys, and the policy for unsigned packages, too.</source>
        <translation>Anche le chiavi attendibili e revocate e la politica per i pacchetti non firmati.</translation>
    </message>
    <message>
        <source>Where plans and solution definitions go; beside the repository if not given.</source>
        <translation>Dove vanno i piani e le definizioni di soluzioni; accanto al repository se non indicato.</translation>
    </message>
    <message>
        <source>How many newest versions of each package stay; 3 if not given.</source>
        <translation>Quante delle versioni più recenti di ogni pacchetto restano; 3 se non indicato.</translation>
    </message>
    <message>
        <source>Only what was imported or edited last more than this many days ago.</source>
        <translation>Solo ciò che è stato importato o modificato l&apos;ultima volta più di questo numero di giorni fa.</translation>
    </message>
    <message>
        <source>Take the facts of a solution from this file; connect to no host.</source>
        <translation>Prende i fatti di una soluzione da questo file; non si connette ad alcun host.</translation>
    </message>
    <message>
        <source>Do a host in another stage of the solution&apos;s plan.</source>
        <translation>Esegue un host in un’altra fase del piano della soluzione.</translation>
    </message>
    <message>
        <source>Version of the Windows NT kernel.</source>
        <translation>Versione del kernel Windows NT.</translation>
    </message>
    <message>
        <source>Build number of Windows.</source>
        <translation>Numero di build di Windows.</translation>
    </message>
    <message>
        <source>Revision of the build (UBR).</source>
        <translation>Revisione della build (UBR).</translation>
    </message>
    <message>
        <source>EditionID of the registry; for licences standard or datacenter.</source>
        <translation>EditionID del registro; per le licenze standard o datacenter.</translation>
    </message>
    <message>
        <source>InstallationType of the registry, for example Server Core.</source>
        <translation>InstallationType del registro, per esempio Server Core.</translation>
    </message>
    <message>
        <source>ProductType of the registry: WinNT, ServerNT or LanmanNT.</source>
        <translation>ProductType del registro: WinNT, ServerNT o LanmanNT.</translation>
    </message>
    <message>
        <source>Number of the service pack, 0 for none.</source>
        <translation>Numero del service pack, 0 se non c&apos;è.</translation>
    </message>
    <message>
        <source>Architecture of the processor.</source>
        <translation>Architettura del processore.</translation>
    </message>
    <message>
        <source>Name of the product, as the system says it.</source>
        <translation>Nome del prodotto, come lo dice il sistema.</translation>
    </message>
    <message>
        <source>DisplayVersion, or the old ReleaseId, of the registry.</source>
        <translation>DisplayVersion, o il vecchio ReleaseId, del registro.</translation>
    </message>
    <message>
        <source>ID in /etc/os-release of a Linux host.</source>
        <translation>ID in /etc/os-release di un host Linux.</translation>
    </message>
    <message>
        <source>VERSION_ID in /etc/os-release of a Linux host.</source>
        <translation>VERSION_ID in /etc/os-release di un host Linux.</translation>
    </message>
    <message>
        <source>What is asked of the system: gui, console, wow64, windows-installer, hyper-v, …</source>
        <translation>Che cosa si chiede al sistema: gui, console, wow64, windows-installer, hyper-v, …</translation>
    </message>
    <message>
        <source>The day to be judged, 2026-11-20; today if not given.</source>
        <translation>Il giorno da valutare, 2026-11-20; oggi se non indicato.</translation>
    </message>
    <message>
        <source>The host is enrolled in extended security updates.</source>
        <translation>L&apos;host è iscritto agli aggiornamenti di sicurezza estesi.</translation>
    </message>
    <message>
        <source>Physical cores of each processor: 8,8.</source>
        <translation>Core fisici di ogni processore: 8,8.</translation>
    </message>
    <message>
        <source>Virtual machines on the server.</source>
        <translation>Macchine virtuali sul server.</translation>
    </message>
    <message>
        <source>There is no application object %1 here.</source>
        <translation>Qui non c&apos;è un oggetto Applicazione %1.</translation>
    </message>
    <message>
        <source>See the list of application objects for those that are there.</source>
        <translation>Vedere nell&apos;elenco degli oggetti Applicazione quali ci sono.</translation>
    </message>
    <message>
        <source>The application object %1 of %2 is not there any more.</source>
        <translation>L&apos;oggetto Applicazione %1 di %2 non c&apos;è più.</translation>
    </message>
    <message>
        <source>Somebody has deleted it meanwhile.</source>
        <translation>Nel frattempo qualcuno lo ha eliminato.</translation>
    </message>
    <message>
        <source>Plan again: the object is then made anew.</source>
        <translation>Pianificare di nuovo: l&apos;oggetto viene allora ricreato.</translation>
    </message>
    <message>
        <source>The application object %1 of %2 was changed meanwhile.</source>
        <translation>L&apos;oggetto Applicazione %1 di %2 è stato modificato nel frattempo.</translation>
    </message>
    <message>
        <source>What you would have saved is based on values that have gone.</source>
        <translation>Ciò che si sarebbe salvato si basa su valori che non ci sono più.</translation>
    </message>
    <message>
        <source>Look at its values as they are now, then change them.</source>
        <translation>Guardarne i valori come sono ora, poi modificarli.</translation>
    </message>
    <message>
        <source>There is an application object %1 on %2 already.</source>
        <translation>Su %2 c&apos;è già un oggetto Applicazione %1.</translation>
    </message>
    <message>
        <source>The names of the objects of a host differ.</source>
        <translation>I nomi degli oggetti di un host sono diversi tra loro.</translation>
    </message>
    <message>
        <source>Several hosts have an application object %1.</source>
        <translation>Più host hanno un oggetto Applicazione %1.</translation>
    </message>
    <message>
        <source>It stands on: %1.</source>
        <translation>Si trova su: %1.</translation>
    </message>
    <message>
        <source>Name the host too: %1</source>
        <translation>Indicare anche l&apos;host: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use on %2.</source>
        <translation>La porta %1 è in uso su %2.</translation>
    </message>
    <message>
        <source>The application object %1 has it.</source>
        <translation>L&apos;ha l&apos;oggetto Applicazione %1.</translation>
    </message>
    <message>
        <source>Choose another port, or change the port of %1.</source>
        <translation>Scegliere un&apos;altra porta o cambiare la porta di %1.</translation>
    </message>
    <message>
        <source>The application object %1 of %2 belongs to another package.</source>
        <translation>L&apos;oggetto Applicazione %1 di %2 appartiene a un altro pacchetto.</translation>
    </message>
    <message>
        <source>It is the object of %1, not of %2.</source>
        <translation>È l&apos;oggetto di %1, non di %2.</translation>
    </message>
    <message>
        <source>Choose another name for the application object.</source>
        <translation>Scegliere un altro nome per l&apos;oggetto Applicazione.</translation>
    </message>
    <message>
        <source>There is no value “%1” of an application object.</source>
        <translation>Un oggetto Applicazione non ha un valore “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of %2.</source>
        <translation>“%1” non può essere il valore di %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the value.</source>
        <translation>Nulla è stato modificato. Correggere il valore.</translation>
    </message>
    <message>
        <source>It is a choice between: %1.</source>
        <translation>È una scelta tra: %1.</translation>
    </message>
    <message>
        <source>It is a whole number from 0 to %1.</source>
        <translation>È un numero intero da 0 a %1.</translation>
    </message>
    <message>
        <source>An object needs a name, without “@” in it.</source>
        <translation>Un oggetto ha bisogno di un nome, senza “@”.</translation>
    </message>
    <message>
        <source>The file %1 is refused, line %2.</source>
        <translation>Il file %1 è rifiutato, riga %2.</translation>
    </message>
    <message>
        <source>Correct the line and read the file again.</source>
        <translation>Correggere la riga e leggere di nuovo il file.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; must be %2.</source>
        <translation>Il valore di &quot;%1&quot; deve essere %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or empty.</source>
        <translation>&quot;%1&quot; manca o è vuoto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known as &quot;%2&quot;; it may be one of: %3.</source>
        <translation>&quot;%1&quot; non è noto come &quot;%2&quot;; può essere uno di: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, not below %2.</source>
        <translation>&quot;%1&quot; deve essere un numero intero, non minore di %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; dates are written 2016-10-12.</source>
        <translation>&quot;%1&quot; non è una data; le date si scrivono 2016-10-12.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>&quot;%1&quot; qui non è noto.</translation>
    </message>
    <message>
        <source>Take it out, or correct its spelling.</source>
        <translation>Toglierlo, o correggere come è scritto.</translation>
    </message>
    <message>
        <source>It is not valid JSON: %1.</source>
        <translation>Non è JSON valido: %1.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object, in braces.</source>
        <translation>Il file deve contenere un oggetto JSON, tra parentesi graffe.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>È annidato più di %1 livelli.</translation>
    </message>
    <message>
        <source>%1 stands there twice; which one is meant is not clear.</source>
        <translation>%1 c&apos;è due volte; non è chiaro quale valga.</translation>
    </message>
    <message>
        <source>%1, as it is installed, has no graphical shell; nothing can open a window there.</source>
        <translation>%1, così come è installato, non ha shell grafica; nulla può aprirvi una finestra.</translation>
    </message>
    <message>
        <source>%1, as it is installed, runs no 32-bit programs (no WoW64).</source>
        <translation>%1, così come è installato, non esegue programmi a 32 bit (senza WoW64).</translation>
    </message>
    <message>
        <source>%1, as it is installed, has no Windows Installer; MSI and MSP packages cannot be installed.</source>
        <translation>%1, così come è installato, non ha Windows Installer; i pacchetti MSI e MSP non si possono installare.</translation>
    </message>
    <message>
        <source>Nobody can log in to %1 at its console, as it is installed, nor by Remote Desktop.</source>
        <translation>Nessuno può accedere a %1 dalla console, così come è installato, né con Desktop remoto.</translation>
    </message>
    <message>
        <source>%1, as it is installed, has no %2.</source>
        <translation>%1, così come è installato, non ha %2.</translation>
    </message>
    <message>
        <source>%1 is not available on %2; it came with %3.</source>
        <translation>%1 non è disponibile su %2; è arrivato con %3.</translation>
    </message>
    <message>
        <source>%1 came to %2 with service pack %3.</source>
        <translation>%1 è arrivato in %2 con il service pack %3.</translation>
    </message>
    <message>
        <source>%1 does not run on this architecture.</source>
        <translation>%1 non funziona su questa architettura.</translation>
    </message>
    <message>
        <source>The edition %1 has no %2.</source>
        <translation>L&apos;edizione %1 non ha %2.</translation>
    </message>
    <message>
        <source>%1 is optional: whether it is switched on has to be asked of the host.</source>
        <translation>%1 è facoltativo: se è attivo va chiesto all&apos;host.</translation>
    </message>
    <message>
        <source>%1 cannot be installed that way there.</source>
        <translation>%1 lì non si può installare in quel modo.</translation>
    </message>
    <message>
        <source>Support of this installation option of %1 ended on %2.</source>
        <translation>Il supporto di questa opzione di installazione di %1 è finito il %2.</translation>
    </message>
    <message>
        <source>%1 is software of its own (%2): whether it is there has to be asked of the host.</source>
        <translation>%1 è un software a sé (%2): se c&apos;è va chiesto all&apos;host.</translation>
    </message>
    <message>
        <source>%1 is a preview that expired on %2.</source>
        <translation>%1 è una versione preliminare scaduta il %2.</translation>
    </message>
    <message>
        <source>%1 is a preview; the operator allows test systems.</source>
        <translation>%1 è una versione preliminare; l&apos;operatore ammette i sistemi di prova.</translation>
    </message>
    <message>
        <source>%1 is a preview, which is no target unless test systems are allowed.</source>
        <translation>%1 è una versione preliminare, che non è una destinazione se non si ammettono sistemi di prova.</translation>
    </message>
    <message>
        <source>%1 is not up to date; the newest update that the catalogue knows is %2.</source>
        <translation>%1 non è aggiornato; l&apos;aggiornamento più recente noto al catalogo è %2.</translation>
    </message>
    <message>
        <source>Support of %1 ended on %2.</source>
        <translation>Il supporto di %1 è finito il %2.</translation>
    </message>
    <message>
        <source>%1 gets security updates only, until %2.</source>
        <translation>%1 riceve solo aggiornamenti di sicurezza, fino al %2.</translation>
    </message>
    <message>
        <source>%1 is a processor of the platform %2, for which %3 does not exist.</source>
        <translation>%1 è un processore della piattaforma %2, per la quale %3 non esiste.</translation>
    </message>
    <message>
        <source>Builds of %1 for %2 never left the maker&apos;s house.</source>
        <translation>Le build di %1 per %2 non sono mai uscite dal produttore.</translation>
    </message>
    <message>
        <source>%1 does not exist for this architecture.</source>
        <translation>%1 non esiste per questa architettura.</translation>
    </message>
    <message>
        <source>The host runs an evaluation copy, which is not for production.</source>
        <translation>L&apos;host usa una copia di valutazione, che non è per la produzione.</translation>
    </message>
    <message>
        <source>This installation option takes Software Assurance, or one of the clouds %1.</source>
        <translation>Questa opzione di installazione richiede la Software Assurance, o uno dei cloud %1.</translation>
    </message>
    <message>
        <source>A preview cannot be upgraded in place; %2 takes a clean installation.</source>
        <translation>Una versione preliminare non si aggiorna sul posto; %2 richiede un&apos;installazione pulita.</translation>
    </message>
    <message>
        <source>%2 belongs to another channel and takes a clean installation.</source>
        <translation>%2 appartiene a un altro canale e richiede un&apos;installazione pulita.</translation>
    </message>
    <message>
        <source>%1 cannot be upgraded in place to %2.</source>
        <translation>%1 non si può aggiornare sul posto a %2.</translation>
    </message>
    <message>
        <source>There is no way to Nano Server but a new installation.</source>
        <translation>A Nano Server si arriva solo con una nuova installazione.</translation>
    </message>
    <message>
        <source>An upgrade does not change between Server Core and the graphical installation.</source>
        <translation>Un aggiornamento non passa tra Server Core e l&apos;installazione grafica.</translation>
    </message>
    <message>
        <source>An upgrade does not change the architecture.</source>
        <translation>Un aggiornamento non cambia l&apos;architettura.</translation>
    </message>
    <message>
        <source>An upgrade to an evaluation copy is not supported.</source>
        <translation>L&apos;aggiornamento a una copia di valutazione non è supportato.</translation>
    </message>
    <message>
        <source>Datacenter can only become Datacenter.</source>
        <translation>Datacenter può diventare solo Datacenter.</translation>
    </message>
    <message>
        <source>Licences of %1 are counted by %2, those of %3 by %4.</source>
        <translation>Le licenze di %1 si contano per %2, quelle di %3 per %4.</translation>
    </message>
    <message>
        <source>The product name does not fit the build, which is that of %1.</source>
        <translation>Il nome del prodotto non corrisponde alla build, che è quella di %1.</translation>
    </message>
    <message>
        <source>The display version does not fit the build, which is that of %1.</source>
        <translation>La versione visualizzata non corrisponde alla build, che è quella di %1.</translation>
    </message>
    <message>
        <source>%1 cannot be installed that way on a host.</source>
        <translation>%1 non si può installare in quel modo su un host.</translation>
    </message>
    <message>
        <source>The build belongs to another version.</source>
        <translation>La build appartiene a un&apos;altra versione.</translation>
    </message>
    <message>
        <source>The licences cannot be counted.</source>
        <translation>Le licenze non si possono contare.</translation>
    </message>
    <message>
        <source>Name the physical cores of each processor, for example 8,8, and the virtual machines.</source>
        <translation>Indicare i core fisici di ogni processore, per esempio 8,8, e le macchine virtuali.</translation>
    </message>
    <message>
        <source>A server has between 1 and %1 processors.</source>
        <translation>Un server ha da 1 a %1 processori.</translation>
    </message>
    <message>
        <source>A processor has between 1 and %1 cores, not %2.</source>
        <translation>Un processore ha da 1 a %1 core, non %2.</translation>
    </message>
    <message>
        <source>There can be between 0 and %1 virtual machines.</source>
        <translation>Ci possono essere da 0 a %1 macchine virtuali.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nome in codice</translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation>In produzione</translation>
    </message>
    <message>
        <source>Newest update</source>
        <translation>Ultimo aggiornamento</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edizioni</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Piattaforme</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installazione</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Updates by</source>
        <translation>Aggiornamenti con</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Viene dopo</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguito da</translation>
    </message>
    <message>
        <source>Upgrades in place to</source>
        <translation>Si aggiorna sul posto a</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In dubbio</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>non rilasciato</translation>
    </message>
    <message>
        <source>released</source>
        <translation>rilasciato</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>versione preliminare</translation>
    </message>
    <message>
        <source>mainstream support</source>
        <translation>supporto mainstream</translation>
    </message>
    <message>
        <source>extended support</source>
        <translation>supporto esteso</translation>
    </message>
    <message>
        <source>extended security updates</source>
        <translation>aggiornamenti di sicurezza estesi</translation>
    </message>
    <message>
        <source>support ended</source>
        <translation>supporto finito</translation>
    </message>
    <message>
        <source>The end of support is not known.</source>
        <translation>La fine del supporto non è nota.</translation>
    </message>
    <message>
        <source>Support ended on %1.</source>
        <translation>Il supporto è finito il %1.</translation>
    </message>
    <message numerus="yes">
        <source>Support will end on %1: %n day(s) left.</source>
        <translation>
            <numerusform>Il supporto finirà il %1: manca %n giorno.</numerusform>
            <numerusform>Il supporto finirà il %1: mancano %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Il file %1 non si può scrivere.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Controllare la cartella, i permessi e lo spazio libero.</translation>
    </message>
    <message>
        <source>The operating-system catalogue %1 is refused.</source>
        <translation>Il catalogo dei sistemi operativi %1 è rifiutato.</translation>
    </message>
    <message>
        <source>It is of %1; the one in use is newer, of %2.</source>
        <translation>È del %1; quello in uso è più recente, del %2.</translation>
    </message>
    <message>
        <source>Give it a later &quot;date&quot; if it is the better one.</source>
        <translation>Dargli una &quot;date&quot; successiva se è quello migliore.</translation>
    </message>
    <message>
        <source>Its &quot;format&quot; is not &quot;convoy-operating-systems&quot;.</source>
        <translation>Il suo &quot;format&quot; non è &quot;convoy-operating-systems&quot;.</translation>
    </message>
    <message>
        <source>Choose a file written by: convoyctl os export FILE.</source>
        <translation>Scegliere un file scritto da: convoyctl os export FILE.</translation>
    </message>
    <message>
        <source>Its format has version %1; this program reads version %2.</source>
        <translation>Il suo formato ha la versione %1; questo programma legge la versione %2.</translation>
    </message>
    <message>
        <source>Use a file, or a release of Convoy, that fits the other.</source>
        <translation>Usare un file, o una versione di Convoy, adatti l&apos;uno all&apos;altra.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>È più grande di %1 byte.</translation>
    </message>
    <message>
        <source>The id %1 stands there twice.</source>
        <translation>L&apos;id %1 c&apos;è due volte.</translation>
    </message>
    <message>
        <source>Give each system an id of its own.</source>
        <translation>Dare a ogni sistema un id proprio.</translation>
    </message>
    <message>
        <source>%1 has neither &quot;rtm&quot; nor &quot;ga&quot;.</source>
        <translation>%1 non ha né &quot;rtm&quot; né &quot;ga&quot;.</translation>
    </message>
    <message>
        <source>Write the day from which it could be had.</source>
        <translation>Scrivere il giorno da cui era disponibile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is earlier than &quot;%3&quot; (%4).</source>
        <translation>&quot;%1&quot; (%2) viene prima di &quot;%3&quot; (%4).</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Correggere una delle due date.</translation>
    </message>
    <message>
        <source>The page named there does not say %1.</source>
        <translation>La pagina indicata lì non dice %1.</translation>
    </message>
    <message>
        <source>Make page, build, day and KB number the same.</source>
        <translation>Rendere uguali pagina, build, giorno e numero KB.</translation>
    </message>
    <message>
        <source>%1 names %2, which is not in the file.</source>
        <translation>%1 nomina %2, che non è nel file.</translation>
    </message>
    <message>
        <source>Add that system, or take the link out.</source>
        <translation>Aggiungere quel sistema, o togliere il collegamento.</translation>
    </message>
    <message>
        <source>%1 names %2 (%3), but %2 does not name %1 the same way.</source>
        <translation>%1 nomina %2 (%3), ma %2 non nomina %1 allo stesso modo.</translation>
    </message>
    <message>
        <source>Write the link at both systems, with the same kind.</source>
        <translation>Scrivere il collegamento in entrambi i sistemi, dello stesso tipo.</translation>
    </message>
    <message>
        <source>%1 comes after %2, but its day or its build is lower.</source>
        <translation>%1 viene dopo %2, ma il giorno o la build è precedente.</translation>
    </message>
    <message>
        <source>Correct days and builds, or turn the link around.</source>
        <translation>Correggere giorni e build, o invertire il collegamento.</translation>
    </message>
    <message>
        <source>The successors of %1 lead back to it.</source>
        <translation>I successori di %1 riportano a esso.</translation>
    </message>
    <message>
        <source>Take out the link that closes the circle.</source>
        <translation>Togliere il collegamento che chiude il cerchio.</translation>
    </message>
    <message>
        <source>%1 is no system of this file.</source>
        <translation>%1 non è un sistema di questo file.</translation>
    </message>
    <message>
        <source>Add that system, or correct the id.</source>
        <translation>Aggiungere quel sistema, o correggere l&apos;id.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The column %1 stands there twice.</source>
        <translation>La colonna %1 c&apos;è due volte.</translation>
    </message>
    <message>
        <source>No column is called host or name.</source>
        <translation>Nessuna colonna si chiama host o name.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has columns.</source>
        <translation>La riga ha più celle di quante colonne ha la prima riga.</translation>
    </message>
    <message>
        <source>The host %1 stands there twice; which line is meant is not clear.</source>
        <translation>L&apos;host %1 c&apos;è due volte; non è chiaro quale riga valga.</translation>
    </message>
    <message>
        <source>The facts in %1 are refused, line %2. Nothing is stored.</source>
        <translation>I dati in %1 sono rifiutati, riga %2. Nulla è memorizzato.</translation>
    </message>
    <message>
        <source>The host %1 is not in this repository.</source>
        <translation>L&apos;host %1 non è in questo repository.</translation>
    </message>
    <message>
        <source>Add the host first, or correct its name: convoyctl host list</source>
        <translation>Aggiungere prima l&apos;host, o correggerne il nome: convoyctl host list</translation>
    </message>
    <message>
        <source>The fact %1 is about: %2.</source>
        <translation>Il dato %1 riguarda: %2.</translation>
    </message>
    <message>
        <source>Write it where it belongs.</source>
        <translation>Scriverlo al suo posto.</translation>
    </message>
    <message>
        <source>No fact %1 is known.</source>
        <translation>Nessun dato %1 è noto.</translation>
    </message>
    <message>
        <source>List the facts that there are: convoyctl facts list</source>
        <translation>Elencare i dati che ci sono: convoyctl facts list</translation>
    </message>
    <message>
        <source>“%1” must hold an object, in braces.</source>
        <translation>“%1” deve contenere un oggetto, tra parentesi graffe.</translation>
    </message>
    <message>
        <source>os.id is %1, but os.family is %2: both cannot be true.</source>
        <translation>os.id è %1, ma os.family è %2: non possono valere entrambi.</translation>
    </message>
    <message>
        <source>os.bits is %1, but architecture is %2: both cannot be true.</source>
        <translation>os.bits è %1, ma architecture è %2: non possono valere entrambi.</translation>
    </message>
    <message>
        <source>It is yes or no: write true or false.</source>
        <translation>È sì o no: scrivere true o false.</translation>
    </message>
    <message>
        <source>It is a whole number: write 42.</source>
        <translation>È un numero intero: scrivere 42.</translation>
    </message>
    <message>
        <source>It is a version, as text: write 8.1.240.6, in JSON in quotes.</source>
        <translation>È una versione, come testo: scrivere 8.1.240.6, in JSON tra virgolette.</translation>
    </message>
    <message>
        <source>It is a text, and not an empty one; in JSON in quotes.</source>
        <translation>È un testo, e non vuoto; in JSON tra virgolette.</translation>
    </message>
    <message>
        <source>It is a list: write a;b, in JSON [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>È un elenco: scrivere a;b, in JSON [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>It is a day: write 2026-11-20.</source>
        <translation>È un giorno: scrivere 2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is no value for the fact %2, whose type is %3.</source>
        <translation>“%1” non è un valore per il dato %2, il cui tipo è %3.</translation>
    </message>
    <message>
        <source>“%1” is no value that the fact %2 can have.</source>
        <translation>“%1” non è un valore che il dato %2 possa avere.</translation>
    </message>
    <message>
        <source>Family of the operating system</source>
        <translation>Famiglia del sistema operativo</translation>
    </message>
    <message>
        <source>Operating system, by its ID in the catalogue or in os-release</source>
        <translation>Sistema operativo, con l&apos;ID nel catalogo o in os-release</translation>
    </message>
    <message>
        <source>Name of the operating system</source>
        <translation>Nome del sistema operativo</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>Versione del sistema operativo</translation>
    </message>
    <message>
        <source>Operating system, as it calls itself</source>
        <translation>Sistema operativo, come si chiama da sé</translation>
    </message>
    <message>
        <source>Width of programs, in bits</source>
        <translation>Ampiezza dei programmi, in bit</translation>
    </message>
    <message>
        <source>Build number of Windows</source>
        <translation>Numero di build di Windows</translation>
    </message>
    <message>
        <source>Revision of the build (UBR)</source>
        <translation>Revisione della build (UBR)</translation>
    </message>
    <message>
        <source>Service pack, 0 for none</source>
        <translation>Service pack, 0 se non c&apos;è</translation>
    </message>
    <message>
        <source>Edition of the operating system</source>
        <translation>Edizione del sistema operativo</translation>
    </message>
    <message>
        <source>Installation type</source>
        <translation>Tipo di installazione</translation>
    </message>
    <message>
        <source>Client, server or domain controller</source>
        <translation>Client, server o controller di dominio</translation>
    </message>
    <message>
        <source>Display version of Windows</source>
        <translation>Versione visualizzata di Windows</translation>
    </message>
    <message>
        <source>Is it an evaluation copy?</source>
        <translation>È una copia di valutazione?</translation>
    </message>
    <message>
        <source>Is the host enrolled in extended security updates?</source>
        <translation>L&apos;host è iscritto agli aggiornamenti di sicurezza estesi?</translation>
    </message>
    <message>
        <source>Is the host&apos;s licence under Software Assurance?</source>
        <translation>La licenza dell&apos;host è sotto Software Assurance?</translation>
    </message>
    <message>
        <source>Cloud that the host runs in</source>
        <translation>Cloud in cui sta l&apos;host</translation>
    </message>
    <message>
        <source>Language of the operating system</source>
        <translation>Lingua del sistema operativo</translation>
    </message>
    <message>
        <source>Architecture of the processor</source>
        <translation>Architettura del processore</translation>
    </message>
    <message>
        <source>Name of the processor</source>
        <translation>Nome del processore</translation>
    </message>
    <message>
        <source>Physical cores of each processor</source>
        <translation>Core fisici di ogni processore</translation>
    </message>
    <message>
        <source>Memory, in bytes</source>
        <translation>Memoria, in byte</translation>
    </message>
    <message>
        <source>Free space in the account&apos;s home, in bytes</source>
        <translation>Spazio libero nella home dell&apos;account, in byte</translation>
    </message>
    <message>
        <source>Free space for temporary files, in bytes</source>
        <translation>Spazio libero per i file temporanei, in byte</translation>
    </message>
    <message>
        <source>Release of the kernel</source>
        <translation>Versione del kernel</translation>
    </message>
    <message>
        <source>Seconds since the last start</source>
        <translation>Secondi dall&apos;ultimo avvio</translation>
    </message>
    <message>
        <source>Mark of the last start</source>
        <translation>Segno dell&apos;ultimo avvio</translation>
    </message>
    <message>
        <source>Home of the account</source>
        <translation>Home dell&apos;account</translation>
    </message>
    <message>
        <source>Account that commands run as</source>
        <translation>Account con cui girano i comandi</translation>
    </message>
    <message>
        <source>Name that the host gives itself</source>
        <translation>Nome che l&apos;host si dà</translation>
    </message>
    <message>
        <source>Is tar there?</source>
        <translation>C&apos;è tar?</translation>
    </message>
    <message>
        <source>Is sha256sum there?</source>
        <translation>C&apos;è sha256sum?</translation>
    </message>
    <message>
        <source>Version of the Windows Installer</source>
        <translation>Versione di Windows Installer</translation>
    </message>
    <message>
        <source>Does the host wait for a restart?</source>
        <translation>L&apos;host attende un riavvio?</translation>
    </message>
    <message>
        <source>How the host gets its updates</source>
        <translation>Come l&apos;host riceve gli aggiornamenti</translation>
    </message>
    <message>
        <source>Installed updates, by KB number</source>
        <translation>Aggiornamenti installati, per numero KB</translation>
    </message>
    <message>
        <source>Host or guest of virtual machines</source>
        <translation>Host o guest di macchine virtuali</translation>
    </message>
    <message>
        <source>Networks that a guest sees</source>
        <translation>Reti che un guest vede</translation>
    </message>
    <message>
        <source>Container engine of the host</source>
        <translation>Motore di container dell&apos;host</translation>
    </message>
    <message>
        <source>Installed roles and features</source>
        <translation>Ruoli e funzionalità installati</translation>
    </message>
    <message>
        <source>Running services</source>
        <translation>Servizi in esecuzione</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nome dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>Domains of the organisation</source>
        <translation>Domini dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>Sites of the organisation</source>
        <translation>Sedi dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>Account that works on the hosts</source>
        <translation>Account che lavora sugli host</translation>
    </message>
    <message>
        <source>Groups of that account</source>
        <translation>Gruppi di quell&apos;account</translation>
    </message>
    <message>
        <source>Language of the media</source>
        <translation>Lingua dei supporti</translation>
    </message>
    <message>
        <source>Version on the media</source>
        <translation>Versione sui supporti</translation>
    </message>
    <message>
        <source>“%1” is no name of a fact.</source>
        <translation>“%1” non è un nome di dato.</translation>
    </message>
    <message>
        <source>Use words of letters and digits, joined by dots: exchange.version.</source>
        <translation>Usare parole di lettere e cifre, unite da punti: exchange.version.</translation>
    </message>
    <message>
        <source>The fact %1 is declared already, with another type, scope or other values.</source>
        <translation>Il dato %1 è già dichiarato, con altro tipo, ambito o altri valori.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Dare un altro nome a uno dei due.</translation>
    </message>
    <message>
        <source>The folder %1 is no solution definition.</source>
        <translation>La cartella %1 non è una definizione di soluzione.</translation>
    </message>
    <message>
        <source>It needs a solution.yaml, and may hold files and folders alone, no links.</source>
        <translation>Deve contenere un solution.yaml, e solo file e cartelle, nessun collegamento.</translation>
    </message>
    <message>
        <source>Give the folder that holds solution.yaml.</source>
        <translation>Indicare la cartella che contiene solution.yaml.</translation>
    </message>
    <message>
        <source>Two files or folders for the bundle are called %1.</source>
        <translation>Due file o cartelle per il bundle si chiamano %1.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dare un altro nome a uno dei due.</translation>
    </message>
    <message>
        <source>There is nothing to put into the bundle.</source>
        <translation>Non c&apos;è nulla da mettere nel bundle.</translation>
    </message>
    <message>
        <source>Name packages, hosts, plans or solution definitions, or give --all or --keys.</source>
        <translation>Indicare pacchetti, host, piani o definizioni di soluzioni, oppure --all o --keys.</translation>
    </message>
    <message>
        <source>This computer is not exported: each has its own.</source>
        <translation>Questo computer non viene esportato: ognuno ha il suo.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Ometterlo.</translation>
    </message>
    <message>
        <source>%1 is there already, and is another one.</source>
        <translation>%1 esiste già ed è diverso.</translation>
    </message>
    <message>
        <source>Give --replace to put the one of the bundle in its place, or move the present one away.</source>
        <translation>Indicare --replace per mettere al suo posto quello del bundle, oppure spostare quello presente.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossibile scrivere %1.</translation>
    </message>
    <message>
        <source>The bundle %1 has no signature of a trusted key.</source>
        <translation>Il bundle %1 non ha la firma di una chiave attendibile.</translation>
    </message>
    <message>
        <source>This repository refuses what is not signed.</source>
        <translation>Questo repository rifiuta ciò che non è firmato.</translation>
    </message>
    <message>
        <source>Copy its signature (%1.minisig) along with it, and add the key that signed it: convoyctl key add FILE.</source>
        <translation>Copiare insieme anche la sua firma (%1.minisig) e aggiungere la chiave che lo ha firmato: convoyctl key add FILE.</translation>
    </message>
    <message>
        <source>Keys and policy of the bundle were not taken over.</source>
        <translation>Le chiavi e la politica del bundle non sono state acquisite.</translation>
    </message>
    <message>
        <source>No key that is trusted here has signed the bundle. Whoever changed it could have put a key of his own into it.</source>
        <translation>Nessuna chiave attendibile qui ha firmato il bundle. Chi lo avesse modificato potrebbe averci messo una chiave propria.</translation>
    </message>
    <message>
        <source>Compare the keys with those at headquarters, then repeat it with --keys.</source>
        <translation>Confrontare le chiavi con quelle della sede centrale, poi ripetere con --keys.</translation>
    </message>
    <message>
        <source>The policy of the bundle was not taken over.</source>
        <translation>La politica del bundle non è stata acquisita.</translation>
    </message>
    <message>
        <source>It would let packages in without a signature, which are refused here.</source>
        <translation>Ammetterebbe pacchetti senza firma, che qui vengono rifiutati.</translation>
    </message>
    <message>
        <source>If that is wanted, repeat it with --replace.</source>
        <translation>Se è ciò che si vuole, ripetere con --replace.</translation>
    </message>
    <message>
        <source>The host %1 is here already, and with other values.</source>
        <translation>L&apos;host %1 è già presente, con altri valori.</translation>
    </message>
    <message>
        <source>Give --replace to take over the values of the bundle.</source>
        <translation>Indicare --replace per acquisire i valori del bundle.</translation>
    </message>
    <message>
        <source>Another key is pinned for the host %1 than the bundle has.</source>
        <translation>Per l&apos;host %1 è fissata una chiave diversa da quella del bundle.</translation>
    </message>
    <message>
        <source>Here it is %1, in the bundle %2.</source>
        <translation>Qui è %1, nel bundle %2.</translation>
    </message>
    <message>
        <source>Find out which is right, and pin it: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT.</source>
        <translation>Accertare quale sia quella giusta e fissarla: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT.</translation>
    </message>
    <message>
        <source>Add it with convoyctl tenant add, or give the tenants here with --tenant.</source>
        <translation>Aggiungerlo con convoyctl tenant add, oppure indicare i tenant di qui con --tenant.</translation>
    </message>
    <message>
        <source>The host %1 is logged in to with the private key %2, which is not on this computer. Put it there, or change the host.</source>
        <translation>All&apos;host %1 si accede con la chiave privata %2, che non si trova su questo computer. Copiarla lì, oppure modificare l&apos;host.</translation>
    </message>
    <message>
        <source>Run %1 has not come to its end.</source>
        <translation>L&apos;esecuzione %1 non è arrivata alla fine.</translation>
    </message>
    <message>
        <source>%1 is not a host of run %2.</source>
        <translation>%1 non è un host dell&apos;esecuzione %2.</translation>
    </message>
    <message>
        <source>Show the run and name one of its hosts.</source>
        <translation>Mostra l&apos;esecuzione e indica uno dei suoi host.</translation>
    </message>
    <message>
        <source>Run %1 left nothing that could be undone.</source>
        <translation>L&apos;esecuzione %1 non ha lasciato nulla da annullare.</translation>
    </message>
    <message>
        <source>It deployed nothing on these hosts, was undone already, or a later run has deployed the package there again.</source>
        <translation>Non ha distribuito nulla su questi host, è già stata annullata, o un&apos;esecuzione successiva vi ha distribuito di nuovo il pacchetto.</translation>
    </message>
    <message>
        <source>Look at the deployments; nothing was changed.</source>
        <translation>Controllare le distribuzioni; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The hosts of this run had different versions before.</source>
        <translation>Gli host di questa esecuzione avevano prima versioni diverse.</translation>
    </message>
    <message>
        <source>One run leads to one version: %1.</source>
        <translation>Un&apos;esecuzione porta a una sola versione: %1.</translation>
    </message>
    <message>
        <source>Undo the hosts of each version by themselves, with --host.</source>
        <translation>Annullare separatamente gli host di ogni versione, con --host.</translation>
    </message>
    <message>
        <source>The package of version %1 is not in the repository any more.</source>
        <translation>Il pacchetto della versione %1 non è più nel repository.</translation>
    </message>
    <message>
        <source>Without it nobody knows how to look for it on a host.</source>
        <translation>Senza di esso nessuno sa come cercarlo su un host.</translation>
    </message>
    <message>
        <source>Import it again from its medium.</source>
        <translation>Importalo di nuovo dal suo supporto.</translation>
    </message>
    <message>
        <source>%1 was replaced since the preview. It stays.</source>
        <translation>%1 è stato sostituito dopo l&apos;anteprima. Resta.</translation>
    </message>
    <message>
        <source>Look at a new preview.</source>
        <translation>Guardare una nuova anteprima.</translation>
    </message>
    <message numerus="yes">
        <source>One of the %n newest version(s).</source>
        <translation>
            <numerusform>La versione più recente.</numerusform>
            <numerusform>Una delle %n versioni più recenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed last %n day(s) ago.</source>
        <translation>
            <numerusform>Modificato l&apos;ultima volta %n giorno fa.</numerusform>
            <numerusform>Modificato l&apos;ultima volta %n giorni fa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other tenants have it too.</source>
        <translation>Lo hanno anche altri tenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s) are here.</source>
        <translation>
            <numerusform>È presente %n versione più recente.</numerusform>
            <numerusform>Sono presenti %n versioni più recenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle %1 is not as it was exported. Nothing of it was stored.</source>
        <translation>Il bundle %1 non è come è stato esportato. Non ne è stato memorizzato nulla.</translation>
    </message>
    <message>
        <source>Copy it again from where it was exported. If that does not help, export it again.</source>
        <translation>Copiarlo di nuovo da dove è stato esportato. Se non serve, esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>The bundle %1 cannot be read.</source>
        <translation>Impossibile leggere il bundle %1.</translation>
    </message>
    <message>
        <source>Check that it is there, that you may read it, and that its medium is still connected.</source>
        <translation>Verificare che ci sia, che si disponga dei permessi di lettura e che il suo supporto sia ancora collegato.</translation>
    </message>
    <message>
        <source>%1 is not a bundle.</source>
        <translation>%1 non è un bundle.</translation>
    </message>
    <message>
        <source>Bundles are made with: convoyctl repository export --to FILE. Packages are imported with: convoyctl package import.</source>
        <translation>I bundle si creano con: convoyctl repository export --to FILE. I pacchetti si importano con: convoyctl package import.</translation>
    </message>
    <message>
        <source>The bundle %1 was made by a newer Convoy.</source>
        <translation>Il bundle %1 è stato creato da un Convoy più recente.</translation>
    </message>
    <message>
        <source>Its format is %1; this Convoy knows formats up to %2.</source>
        <translation>Il suo formato è %1; questo Convoy conosce i formati fino a %2.</translation>
    </message>
    <message>
        <source>Install the newer Convoy here, or export it again with this version.</source>
        <translation>Installare qui il Convoy più recente, oppure esportarlo di nuovo con questa versione.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Manca la sua fine.</translation>
    </message>
    <message>
        <source>The bytes around its files were changed, at byte %1.</source>
        <translation>I byte attorno ai suoi file sono stati modificati, al byte %1.</translation>
    </message>
    <message>
        <source>The file %1 in it differs from what its list of files says.</source>
        <translation>Il file %1 in esso differisce da quanto indica il suo elenco di file.</translation>
    </message>
    <message>
        <source>The file %1 is in its list of files, but missing.</source>
        <translation>Il file %1 è nel suo elenco di file, ma manca.</translation>
    </message>
    <message>
        <source>The file %1 in it is not in its list of files.</source>
        <translation>Il file %1 in esso non è nel suo elenco di file.</translation>
    </message>
    <message>
        <source>The contents of the bundle %1 cannot be understood. Nothing of it was stored.</source>
        <translation>Il contenuto del bundle %1 non è comprensibile. Non ne è stato memorizzato nulla.</translation>
    </message>
    <message>
        <source>It is whole, but was not made by Convoy, or by one with a fault.</source>
        <translation>È integro, ma non è stato creato da Convoy, o da uno difettoso.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to %1.</source>
        <translation>Impossibile scrivere il bundle in %1.</translation>
    </message>
    <message>
        <source>%1 changed while the bundle was written.</source>
        <translation>%1 è cambiato durante la scrittura del bundle.</translation>
    </message>
    <message>
        <source>“%1” is not a path below a folder.</source>
        <translation>“%1” non è un percorso sotto una cartella.</translation>
    </message>
    <message>
        <source>Write it with “/” and without “..”, as in lib/plugin.jar.</source>
        <translation>Scriverlo con “/” e senza “..”, come in lib/plugin.jar.</translation>
    </message>
    <message>
        <source>Only a plug-in has a “parent”.</source>
        <translation>Solo un plug-in ha un “parent”.</translation>
    </message>
    <message>
        <source>Write “kind: plug-in”, or remove “parent”.</source>
        <translation>Scrivere “kind: plug-in” o togliere “parent”.</translation>
    </message>
    <message>
        <source>The package is deployed on the host</source>
        <translation>Il pacchetto è distribuito sull&apos;host</translation>
    </message>
    <message>
        <source>%1 was not deployed there with this repository.</source>
        <translation>%1 non è stato distribuito lì con questo repository.</translation>
    </message>
    <message>
        <source>A deployment of it in another version.</source>
        <translation>Una sua distribuzione in un&apos;altra versione.</translation>
    </message>
    <message>
        <source>An upgrade or a roll back begins with what stands there.</source>
        <translation>Un aggiornamento o un ripristino parte da ciò che c&apos;è.</translation>
    </message>
    <message>
        <source>Install it there, or leave this host out.</source>
        <translation>Installalo lì, o escludi questo host.</translation>
    </message>
    <message>
        <source>An older version stands on the host</source>
        <translation>Sull&apos;host c&apos;è una versione precedente</translation>
    </message>
    <message>
        <source>A version older than %1.</source>
        <translation>Una versione precedente alla %1.</translation>
    </message>
    <message>
        <source>An upgrade leads to a newer version.</source>
        <translation>Un aggiornamento porta a una versione più recente.</translation>
    </message>
    <message>
        <source>To install it again choose the profile install, to go back the profile rollback.</source>
        <translation>Per installarlo di nuovo scegliere il profilo install, per tornare indietro il profilo rollback.</translation>
    </message>
    <message>
        <source>A newer version stands on the host</source>
        <translation>Sull&apos;host c&apos;è una versione più recente</translation>
    </message>
    <message>
        <source>A version newer than %1.</source>
        <translation>Una versione più recente della %1.</translation>
    </message>
    <message>
        <source>A roll back leads to an older version.</source>
        <translation>Un ripristino porta a una versione precedente.</translation>
    </message>
    <message>
        <source>Choose an older package, or leave this host out.</source>
        <translation>Scegliere un pacchetto precedente oppure escludere questo host.</translation>
    </message>
    <message>
        <source>What stands on the host can be undone</source>
        <translation>Ciò che c&apos;è sull&apos;host si può annullare</translation>
    </message>
    <message>
        <source>A way back to what stood there.</source>
        <translation>Una via per tornare a ciò che c&apos;era.</translation>
    </message>
    <message>
        <source>Leave this host out, or bring it back by hand; nothing was changed.</source>
        <translation>Escludi questo host, o riportalo indietro a mano; nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>The package does not say where its files go, so none can be saved.</source>
        <translation>Il pacchetto non dice dove vanno i suoi file, quindi nessuno può essere salvato.</translation>
    </message>
    <message>
        <source>Its package does not say how.</source>
        <translation>Il suo pacchetto non dice come.</translation>
    </message>
    <message>
        <source>Nothing stands there yet that could be brought back.</source>
        <translation>Non c&apos;è ancora nulla da riportare.</translation>
    </message>
    <message>
        <source>No files were saved before version %1 was installed.</source>
        <translation>Nessun file è stato salvato prima di installare la versione %1.</translation>
    </message>
    <message>
        <source>When version %1 was installed nothing stood there.</source>
        <translation>Quando è stata installata la versione %1 non c&apos;era nulla.</translation>
    </message>
    <message>
        <source>The saved files are those of version %1.</source>
        <translation>I file salvati sono quelli della versione %1.</translation>
    </message>
    <message>
        <source>The installer of version %1 takes back what it did; version %2 stands there afterwards.</source>
        <translation>L&apos;installatore della versione %1 ritira ciò che ha fatto; dopo c&apos;è la versione %2.</translation>
    </message>
    <message>
        <source>The files saved before version %1 was installed are put back; what was written there since is lost.</source>
        <translation>I file salvati prima di installare la versione %1 vengono rimessi; ciò che vi è stato scritto dopo va perso.</translation>
    </message>
    <message>
        <source>Version %1 is installed over version %2; the backups that these runs left are removed.</source>
        <translation>La versione %1 viene installata sulla versione %2; i backup lasciati da queste esecuzioni vengono rimossi.</translation>
    </message>
    <message>
        <source>It cannot be undone: %1</source>
        <translation>Non si può annullare: %1</translation>
    </message>
    <message>
        <source>A roll back lets the package&apos;s installer take back what it did.</source>
        <translation>Un ripristino fa ritirare all&apos;installatore del pacchetto ciò che ha fatto.</translation>
    </message>
    <message>
        <source>A roll back puts the files back that are saved before the first change.</source>
        <translation>Un ripristino rimette i file salvati prima della prima modifica.</translation>
    </message>
    <message>
        <source>A roll back installs version %1 again.</source>
        <translation>Un ripristino installa di nuovo la versione %1.</translation>
    </message>
    <message>
        <source>Save what an undo needs</source>
        <translation>Salva ciò che serve ad annullare</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Ferma i servizi</translation>
    </message>
    <message>
        <source>Bring back what stood there</source>
        <translation>Riporta ciò che c&apos;era</translation>
    </message>
    <message>
        <source>Start the services again</source>
        <translation>Riavvia i servizi</translation>
    </message>
    <message>
        <source>Check that it answers</source>
        <translation>Controlla che risponda</translation>
    </message>
    <message>
        <source>Remove the backups that runs left</source>
        <translation>Rimuovere i backup lasciati dalle esecuzioni</translation>
    </message>
    <message>
        <source>%1: from %2 to nothing</source>
        <translation>%1: da %2 a nulla</translation>
    </message>
    <message>
        <source>Nothing is known of the host “%1”.</source>
        <translation>Non si sa nulla dell’host “%1”.</translation>
    </message>
    <message>
        <source>Correct the name, or import the host&apos;s facts.</source>
        <translation>Correggere il nome, o importare i fatti dell’host.</translation>
    </message>
    <message>
        <source>The solution has no stage “%1”.</source>
        <translation>La soluzione non ha la fase “%1”.</translation>
    </message>
    <message>
        <source>Move hosts into stages of the plan alone.</source>
        <translation>Spostare gli host solo in fasi del piano.</translation>
    </message>
    <message>
        <source>The move is against the rule %1: %2 would come before %3.</source>
        <translation>Lo spostamento è contro la regola %1: %2 verrebbe prima di %3.</translation>
    </message>
    <message>
        <source>Leave the host in its stage.</source>
        <translation>Lasciare l’host nella sua fase.</translation>
    </message>
    <message>
        <source>The host&apos;s roles are known</source>
        <translation>I ruoli dell’host sono noti</translation>
    </message>
    <message>
        <source>No role is known of it that has a place in the plan.</source>
        <translation>Non se ne conosce alcun ruolo che abbia un posto nel piano.</translation>
    </message>
    <message>
        <source>At least one role of the solution.</source>
        <translation>Almeno un ruolo della soluzione.</translation>
    </message>
    <message>
        <source>The order of the plan follows from the roles.</source>
        <translation>L’ordine del piano deriva dai ruoli.</translation>
    </message>
    <message>
        <source>Ask the host again, or give its roles, or leave it out.</source>
        <translation>Interrogare di nuovo l’host, o indicarne i ruoli, o escluderlo.</translation>
    </message>
    <message>
        <source>It has %1 or newer already.</source>
        <translation>Ha già %1 o una versione più recente.</translation>
    </message>
    <message>
        <source>The organisation, before any host</source>
        <translation>L’organizzazione, prima di ogni host</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>tutto il piano</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e un altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning, not certain: %1 (%2)</source>
        <translation>Avviso, non certo: %1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold wherever they apply.</source>
        <translation>
            <numerusform>%n regola vale ovunque si applichi.</numerusform>
            <numerusform>%n regole valgono ovunque si applichino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that nobody has answered</source>
        <translation>Domande a cui nessuno ha risposto</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>From here there is no way back.</source>
        <translation>Da qui non si torna indietro.</translation>
    </message>
    <message>
        <source>%1: new installation of %2 (%3; %4)</source>
        <translation>%1: nuova installazione di %2 (%3; %4)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (%4; %5)</source>
        <translation>%1: da %2 a %3 (%4; %5)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>An application object that nothing else on the host collides with.</source>
        <translation>Un oggetto Applicazione con cui nient&apos;altro sull&apos;host è in conflitto.</translation>
    </message>
    <message>
        <source>The plug-in has a parent on the host</source>
        <translation>Il plug-in ha un&apos;applicazione padre sull&apos;host</translation>
    </message>
    <message>
        <source>No application object of the host is a parent of %1.</source>
        <translation>Nessun oggetto Applicazione dell&apos;host è padre di %1.</translation>
    </message>
    <message>
        <source>An application object of the type of the plug-in&apos;s template.</source>
        <translation>Un oggetto Applicazione del tipo del modello del plug-in.</translation>
    </message>
    <message>
        <source>An application object of %1.</source>
        <translation>Un oggetto Applicazione di %1.</translation>
    </message>
    <message>
        <source>The options of a plug-in are added to the object of its parent.</source>
        <translation>Le opzioni di un plug-in si aggiungono all&apos;oggetto dell&apos;applicazione padre.</translation>
    </message>
    <message>
        <source>Install the parent first, or go on: the plug-in is installed, and its options are added to no object.</source>
        <translation>Installare prima l&apos;applicazione padre o proseguire: il plug-in viene installato e le sue opzioni non si aggiungono ad alcun oggetto.</translation>
    </message>
    <message>
        <source>The application port is free on the host</source>
        <translation>La porta dell&apos;applicazione è libera sull&apos;host</translation>
    </message>
    <message>
        <source>The application object is the package&apos;s own</source>
        <translation>L&apos;oggetto Applicazione è quello del pacchetto</translation>
    </message>
    <message>
        <source>Application object %1 will be made, in the place of %2</source>
        <translation>L&apos;oggetto Applicazione %1 sarà creato al posto di %2</translation>
    </message>
    <message>
        <source>Application object %1 will be made</source>
        <translation>L&apos;oggetto Applicazione %1 sarà creato</translation>
    </message>
    <message>
        <source>Application object %1 stays as it is</source>
        <translation>L&apos;oggetto Applicazione %1 resta com&apos;è</translation>
    </message>
    <message>
        <source>Application object %1 will be changed</source>
        <translation>L&apos;oggetto Applicazione %1 sarà modificato</translation>
    </message>
    <message>
        <source>%1 = %2 (new)</source>
        <translation>%1 = %2 (nuovo)</translation>
    </message>
    <message>
        <source>%1 is taken away (before: %2)</source>
        <translation>%1 viene tolto (prima: %2)</translation>
    </message>
    <message>
        <source>%1 = %2 (before: %3)</source>
        <translation>%1 = %2 (prima: %3)</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”.</source>
        <translation>“%1” non è una risposta a “%2”.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation>Correggere la risposta.</translation>
    </message>
    <message>
        <source>“%1” has no answer.</source>
        <translation>“%1” non ha una risposta.</translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation>Rispondere alla domanda.</translation>
    </message>
    <message>
        <source>It has a line end in it.</source>
        <translation>Contiene una fine di riga.</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>È un numero intero.</translation>
    </message>
    <message>
        <source>It is a full path, without “~”, “.” or “..” in it.</source>
        <translation>È un percorso completo, senza “~”, “.” o “..”.</translation>
    </message>
    <message>
        <source>They are deployed there.</source>
        <translation>Sono distribuiti lì.</translation>
    </message>
    <message>
        <source>Not deployed there: %1.</source>
        <translation>Non distribuiti lì: %1.</translation>
    </message>
    <message>
        <source>Deploy them to this host first.</source>
        <translation>Distribuiscili prima su questo host.</translation>
    </message>
    <message numerus="yes">
        <source>It holds wherever it applies, %n time(s).</source>
        <translation>
            <numerusform>Vale ovunque si applichi, %n volta.</numerusform>
            <numerusform>Vale ovunque si applichi, %n volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waived by the operator: %1</source>
        <translation>Derogata dall’operatore: %1</translation>
    </message>
    <message>
        <source>There is no deployment %1 in this repository.</source>
        <translation>Non c&apos;è una distribuzione %1 in questo repository.</translation>
    </message>
    <message>
        <source>List the deployments and name one of them.</source>
        <translation>Elenca le distribuzioni e indicane una.</translation>
    </message>
    <message>
        <source>The package was not found there.</source>
        <translation>Il pacchetto non è stato trovato lì.</translation>
    </message>
    <message>
        <source>Version %1 was found.</source>
        <translation>È stata trovata la versione %1.</translation>
    </message>
    <message>
        <source>The roll back on %1 ran, but what stood there before is not found.</source>
        <translation>Il ripristino su %1 è stato eseguito, ma ciò che c&apos;era prima non si trova.</translation>
    </message>
    <message>
        <source>Look at what stands on the host before it is used.</source>
        <translation>Controllare che cosa è presente sull&apos;host prima di usarlo.</translation>
    </message>
    <message>
        <source>No folder of the parent was given.</source>
        <translation>Non è stata indicata alcuna cartella dell&apos;applicazione padre.</translation>
    </message>
    <message>
        <source>The plug-in&apos;s files are not in %1, which was given as the folder of its parent.</source>
        <translation>I file del plug-in non sono in %1, indicata come cartella dell&apos;applicazione padre.</translation>
    </message>
    <message>
        <source>%1 stands on %2, but its parent does not have it: copy by hand %3.</source>
        <translation>%1 si trova su %2, ma l&apos;applicazione padre non lo ha: copiare a mano %3.</translation>
    </message>
    <message>
        <source>Copy these files by hand into the folder of the parent, then restart it: %1.</source>
        <translation>Copiare a mano questi file nella cartella dell&apos;applicazione padre, poi riavviarla: %1.</translation>
    </message>
    <message>
        <source>What stands on %1 is not version %2, which was deployed there.</source>
        <translation>Ciò che c&apos;è su %1 non è la versione %2, che vi era stata distribuita.</translation>
    </message>
    <message>
        <source>Somebody changed this host. Find out who, then install the version that is wanted; nothing was changed.</source>
        <translation>Qualcuno ha cambiato questo host. Scopri chi, poi installa la versione voluta; nulla è stato cambiato.</translation>
    </message>
    <message numerus="yes">
        <source>Application object %1: %n value(s) changed.</source>
        <translation>
            <numerusform>Oggetto Applicazione %1: %n valore modificato.</numerusform>
            <numerusform>Oggetto Applicazione %1: %n valori modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not stand on %2 any more.</source>
        <translation>%1 non c&apos;è più su %2.</translation>
    </message>
    <message>
        <source>Version %1 stands on %2 again.</source>
        <translation>La versione %1 è di nuovo su %2.</translation>
    </message>
    <message>
        <source>The backup %1 was removed from %2.</source>
        <translation>Il backup %1 è stato rimosso da %2.</translation>
    </message>
    <message>
        <source>The backup %1 could not be removed from %2; remove it by hand.</source>
        <translation>Il backup %1 non si è potuto rimuovere da %2; rimuovilo a mano.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of %2.</source>
        <translation>Nulla è in ascolto sulla porta %1 di %2.</translation>
    </message>
    <message>
        <source>The package stands there, but what it should run does not answer.</source>
        <translation>Il pacchetto c&apos;è, ma ciò che dovrebbe essere in funzione non risponde.</translation>
    </message>
    <message>
        <source>Look at its own log on the host, and whether the port given is the one it uses.</source>
        <translation>Controllare il suo log sull&apos;host, e che la porta indicata sia quella che usa.</translation>
    </message>
    <message>
        <source>No port was given that could be checked.</source>
        <translation>Non è stata indicata alcuna porta da controllare.</translation>
    </message>
    <message>
        <source>What the run had changed on the host was undone.</source>
        <translation>Ciò che l&apos;esecuzione aveva cambiato sull&apos;host è stato annullato.</translation>
    </message>
    <message>
        <source>What the run had changed on the host was undone; version %1 stands there.</source>
        <translation>Ciò che l&apos;esecuzione aveva cambiato sull&apos;host è stato annullato; c&apos;è la versione %1.</translation>
    </message>
    <message>
        <source>The service %1 on %2 could not be stopped.</source>
        <translation>Il servizio %1 su %2 non si è potuto fermare.</translation>
    </message>
    <message>
        <source>It still runs after it was told to end.</source>
        <translation>È ancora in funzione dopo che gli è stato detto di finire.</translation>
    </message>
    <message>
        <source>Stop it on the host, or find out why it does not end, then run it again. Nothing of the package was changed.</source>
        <translation>Fermalo sull&apos;host, o scopri perché non finisce, poi ripeti. Nulla del pacchetto è stato cambiato.</translation>
    </message>
    <message>
        <source>The service %1 on %2 ran before and does not start now.</source>
        <translation>Il servizio %1 su %2 prima era in funzione e ora non si avvia.</translation>
    </message>
    <message>
        <source>It was started and does not run.</source>
        <translation>È stato avviato e non è in funzione.</translation>
    </message>
    <message>
        <source>Look at its own log on the host.</source>
        <translation>Controllare il suo log sull&apos;host.</translation>
    </message>
    <message>
        <source>The services on %1 could not be looked at.</source>
        <translation>Non si sono potuti guardare i servizi su %1.</translation>
    </message>
    <message>
        <source>The technical text says what the host said.</source>
        <translation>Il testo tecnico riporta ciò che ha detto l&apos;host.</translation>
    </message>
    <message>
        <source>Services as they were: %1.</source>
        <translation>Servizi com&apos;erano: %1.</translation>
    </message>
    <message>
        <source>Import it again from its medium, then undo the run.</source>
        <translation>Importalo di nuovo dal suo supporto, poi annulla l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The installer&apos;s undo on %1 did not succeed.</source>
        <translation>L&apos;annullamento dell&apos;installatore su %1 non è riuscito.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>È finito con il codice %1.</translation>
    </message>
    <message>
        <source>Read its output in the run&apos;s log, and look at what stands on the host.</source>
        <translation>Leggerne l&apos;output nel log dell&apos;esecuzione e controllare che cosa è presente sull&apos;host.</translation>
    </message>
    <message>
        <source>The files saved on %1 are not there any more.</source>
        <translation>I file salvati su %1 non ci sono più.</translation>
    </message>
    <message>
        <source>%1 was removed, or never completed.</source>
        <translation>%1 è stato rimosso, o non è mai stato completato.</translation>
    </message>
    <message>
        <source>Install the version you want as a package. Nothing was changed by this undo.</source>
        <translation>Installare come pacchetto la versione desiderata. Questo annullamento non ha modificato nulla.</translation>
    </message>
    <message>
        <source>The files saved on %1 are not what was saved.</source>
        <translation>I file salvati su %1 non sono ciò che era stato salvato.</translation>
    </message>
    <message>
        <source>The digest of what lies in %1 is another one.</source>
        <translation>Il digest di ciò che c&apos;è in %1 è un altro.</translation>
    </message>
    <message>
        <source>Find out who changed them, and install the version you want as a package. Nothing was changed by this undo.</source>
        <translation>Scoprire chi li ha modificati e installare come pacchetto la versione desiderata. Questo annullamento non ha modificato nulla.</translation>
    </message>
    <message>
        <source>What stood there before this undo stands there again.</source>
        <translation>C&apos;è di nuovo ciò che c&apos;era prima di questo annullamento.</translation>
    </message>
    <message>
        <source>What stands there now is not complete; the saved files are kept.</source>
        <translation>Ciò che c&apos;è ora non è completo; i file salvati vengono conservati.</translation>
    </message>
    <message>
        <source>The saved files could not be put back on %1.</source>
        <translation>I file salvati non si sono potuti rimettere su %1.</translation>
    </message>
    <message>
        <source>The technical text says what was in the way; put it right and undo the run.</source>
        <translation>Il testo tecnico dice cosa lo impediva; rimedia e annulla l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The files in %1 are as they were saved.</source>
        <translation>I file in %1 sono come erano stati salvati.</translation>
    </message>
    <message>
        <source>The installer&apos;s undo ended with code %1.</source>
        <translation>L&apos;annullamento dell&apos;installatore è finito con il codice %1.</translation>
    </message>
    <message>
        <source>What an undo needs does not fit on %1.</source>
        <translation>Ciò che serve ad annullare non ci sta su %1.</translation>
    </message>
    <message>
        <source>The files in %1 take %2; %3 are free on the disk of %4.</source>
        <translation>I file in %1 occupano %2; sul disco di %4 sono liberi %3.</translation>
    </message>
    <message>
        <source>Free that much there, or choose another staging folder for the host. Nothing of the package was changed.</source>
        <translation>Liberare lì quello spazio oppure scegliere un&apos;altra cartella di appoggio per l&apos;host. Del pacchetto non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>What an undo needs could not be saved on %1.</source>
        <translation>Ciò che serve ad annullare non si è potuto salvare su %1.</translation>
    </message>
    <message>
        <source>The files in %1 could not all be read and written to %2.</source>
        <translation>Non è stato possibile leggere tutti i file in %1 e scriverli in %2.</translation>
    </message>
    <message>
        <source>%1 does not exist yet; that was noted for an undo.</source>
        <translation>%1 non esiste ancora; è stato annotato per un annullamento.</translation>
    </message>
    <message>
        <source>%1 were saved in %2.</source>
        <translation>%1 sono stati salvati in %2.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>La porta %1 su %2 è usata da un altro programma.</translation>
    </message>
    <message>
        <source>The package&apos;s services were stopped, and something still listens there.</source>
        <translation>I servizi del pacchetto sono stati fermati, e qualcosa è ancora in ascolto lì.</translation>
    </message>
    <message>
        <source>End that program or give the package another port. Nothing of the package was changed.</source>
        <translation>Termina quel programma o da&apos; al pacchetto un&apos;altra porta. Nulla del pacchetto è stato cambiato.</translation>
    </message>
    <message>
        <source>Use organisation, account, media, plan and hosts.</source>
        <translation>Usare organisation, account, media, plan e hosts.</translation>
    </message>
    <message>
        <source>The host “%1” has no facts.</source>
        <translation>L’host “%1” non ha fatti.</translation>
    </message>
    <message>
        <source>Write its facts in braces.</source>
        <translation>Scriverne i fatti tra parentesi graffe.</translation>
    </message>
    <message>
        <source>The fact “%1” is not known.</source>
        <translation>Il fatto “%1” non è noto.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the fact.</source>
        <translation>Correggere il nome, o togliere il fatto.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Si intendeva “%1”?</translation>
    </message>
    <message>
        <source>The value of the fact “%1” is not of the type %2, or not one of its values.</source>
        <translation>Il valore del fatto “%1” non è del tipo %2, o non è tra i suoi valori.</translation>
    </message>
    <message>
        <source>Write a value of the type %1.</source>
        <translation>Scrivere un valore del tipo %1.</translation>
    </message>
    <message>
        <source>The fact “%1” belongs to “%2”.</source>
        <translation>Il fatto “%1” appartiene a “%2”.</translation>
    </message>
    <message>
        <source>Move it there.</source>
        <translation>Spostarlo lì.</translation>
    </message>
    <message>
        <source>The fact file %1 cannot be used because of line %2.</source>
        <translation>Il file di fatti %1 non può essere usato a causa della riga %2.</translation>
    </message>
    <message>
        <source>The fact file %1 cannot be read.</source>
        <translation>Il file di fatti %1 non può essere letto.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation>Controllare il percorso e di poter leggere il file.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>Non è JSON ben formato.</translation>
    </message>
    <message>
        <source>Check quotes, commas and braces around this line.</source>
        <translation>Controllare virgolette, virgole e parentesi graffe attorno a questa riga.</translation>
    </message>
    <message>
        <source>“%1” is not an answer that can be used.</source>
        <translation>“%1” non è una risposta utilizzabile.</translation>
    </message>
    <message>
        <source>Write it as FACT=VALUE, with a fact of the solution.</source>
        <translation>Scriverla come FATTO=VALORE, con un fatto della soluzione.</translation>
    </message>
    <message>
        <source>It names no fact that can be answered.</source>
        <translation>Non indica un fatto a cui si possa rispondere.</translation>
    </message>
    <message>
        <source>“%1” is not a value of the fact “%2”, which is of the type %3.</source>
        <translation>“%1” non è un valore del fatto “%2”, che è del tipo %3.</translation>
    </message>
    <message>
        <source>The list of conditions is empty.</source>
        <translation>L’elenco delle condizioni è vuoto.</translation>
    </message>
    <message>
        <source>Write at least one condition, or remove the key.</source>
        <translation>Scrivere almeno una condizione, o togliere la chiave.</translation>
    </message>
    <message>
        <source>No value is above %1 and below %2 at the same time.</source>
        <translation>Nessun valore è insieme superiore a %1 e inferiore a %2.</translation>
    </message>
    <message>
        <source>Correct the two bounds.</source>
        <translation>Correggere i due limiti.</translation>
    </message>
    <message>
        <source>A condition names a fact and what it is compared with.</source>
        <translation>Una condizione indica un fatto e con che cosa si confronta.</translation>
    </message>
    <message>
        <source>Write it as {fact: NAME, is: VALUE}, or use all, any or not.</source>
        <translation>Scriverla come {fact: NOME, is: VALORE}, o usare all, any o not.</translation>
    </message>
    <message>
        <source>The fact “%1” is not declared.</source>
        <translation>Il fatto “%1” non è dichiarato.</translation>
    </message>
    <message>
        <source>Declare it under “facts”, with its type and scope.</source>
        <translation>Dichiararlo sotto “facts”, con tipo e ambito.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Otherwise declare it under “facts”.</source>
        <translation>Si intendeva “%1”? Altrimenti dichiararlo sotto “facts”.</translation>
    </message>
    <message>
        <source>The fact “%1” is of the type %2, not %3.</source>
        <translation>Il fatto “%1” è del tipo %2, non %3.</translation>
    </message>
    <message>
        <source>Name a fact of the type %1.</source>
        <translation>Indicare un fatto del tipo %1.</translation>
    </message>
    <message>
        <source>Name a fact of hosts.</source>
        <translation>Indicare un fatto di host.</translation>
    </message>
    <message>
        <source>The solution definition %1 cannot be used.</source>
        <translation>La definizione di soluzione %1 non può essere usata.</translation>
    </message>
    <message>
        <source>The solution definition %1 cannot be used because of line %2.</source>
        <translation>La definizione di soluzione %1 non può essere usata a causa della riga %2.</translation>
    </message>
    <message>
        <source>The solution definition %1 cannot be read.</source>
        <translation>La definizione di soluzione %1 non può essere letta.</translation>
    </message>
    <message>
        <source>A definition is a folder with %1.</source>
        <translation>Una definizione è una cartella con %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Il file %1 non può essere aperto.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MB.</source>
        <translation>Il file %1 supera 1 MB.</translation>
    </message>
    <message>
        <source>The fact “%1” is declared twice.</source>
        <translation>Il fatto “%1” è dichiarato due volte.</translation>
    </message>
    <message>
        <source>These facts follow from each other in a ring: %1.</source>
        <translation>Questi fatti derivano l’uno dall’altro in cerchio: %1.</translation>
    </message>
    <message>
        <source>Let one of them follow from declared facts alone.</source>
        <translation>Far derivare uno di essi solo da fatti dichiarati.</translation>
    </message>
    <message>
        <source>A derived fact cannot follow from “%1”, which is not known before the plan is made.</source>
        <translation>Un fatto derivato non può derivare da “%1”, che non è noto prima del piano.</translation>
    </message>
    <message>
        <source>Use that fact in the rule itself.</source>
        <translation>Usare quel fatto nella regola stessa.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a fact.</source>
        <translation>“%1” non è un nome per un fatto.</translation>
    </message>
    <message>
        <source>Use letters and digits in parts joined by dots.</source>
        <translation>Usare lettere e cifre in parti unite da punti.</translation>
    </message>
    <message>
        <source>Only a text or a list has a choice of values.</source>
        <translation>Solo un testo o un elenco ha una scelta di valori.</translation>
    </message>
    <message>
        <source>Remove “values”, or make the fact a text.</source>
        <translation>Togliere “values”, o rendere il fatto un testo.</translation>
    </message>
    <message>
        <source>The document has no date that can be read.</source>
        <translation>Il documento non ha una data leggibile.</translation>
    </message>
    <message>
        <source>Write the date as YEAR-MONTH-DAY.</source>
        <translation>Scrivere la data come ANNO-MESE-GIORNO.</translation>
    </message>
    <message>
        <source>No source document is named.</source>
        <translation>Non è indicato alcun documento di origine.</translation>
    </message>
    <message>
        <source>Name at least one under “documents”, with id, title and date.</source>
        <translation>Indicarne almeno uno sotto “documents”, con id, title e date.</translation>
    </message>
    <message>
        <source>The pattern “%1” is not a regular expression.</source>
        <translation>Il modello “%1” non è un’espressione regolare.</translation>
    </message>
    <message>
        <source>Correct the pattern.</source>
        <translation>Correggere il modello.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Manca “%1”.</translation>
    </message>
    <message>
        <source>Add the key with its value.</source>
        <translation>Aggiungere la chiave con il suo valore.</translation>
    </message>
    <message>
        <source>“%1” is not an identifier.</source>
        <translation>“%1” non è un identificatore.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>Usare lettere minuscole, cifre e trattini.</translation>
    </message>
    <message>
        <source>The identifier “%1” is given twice.</source>
        <translation>L’identificatore “%1” è dato due volte.</translation>
    </message>
    <message>
        <source>Give each its own identifier, or remove one of the two.</source>
        <translation>Dare a ognuno il proprio identificatore, o togliere uno dei due.</translation>
    </message>
    <message>
        <source>It is written in a format that this version of Convoy does not know.</source>
        <translation>È scritta in un formato che questa versione di Convoy non conosce.</translation>
    </message>
    <message>
        <source>Use a newer Convoy, or write it in format 1.</source>
        <translation>Usare un Convoy più recente, o scriverla nel formato 1.</translation>
    </message>
    <message>
        <source>Say which facts name a host&apos;s version, roles and site.</source>
        <translation>Indicare quali fatti danno versione, ruoli e sito di un host.</translation>
    </message>
    <message>
        <source>Write the identifiers, each with its texts.</source>
        <translation>Scrivere gli identificatori, ognuno con i suoi testi.</translation>
    </message>
    <message>
        <source>The placeholder “%1” names no declared fact.</source>
        <translation>Il segnaposto “%1” non indica alcun fatto dichiarato.</translation>
    </message>
    <message>
        <source>Declare the fact, or use one of: %1.</source>
        <translation>Dichiarare il fatto, o usare uno di: %1.</translation>
    </message>
    <message>
        <source>The English text has no placeholder “%1”.</source>
        <translation>Il testo inglese non ha il segnaposto “%1”.</translation>
    </message>
    <message>
        <source>Use the placeholders of the English text.</source>
        <translation>Usare i segnaposto del testo inglese.</translation>
    </message>
    <message>
        <source>The text has more than nine placeholders.</source>
        <translation>Il testo ha più di nove segnaposto.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Toglierne alcuni.</translation>
    </message>
    <message>
        <source>A percent sign stands before a digit or an n.</source>
        <translation>Un segno di percentuale precede una cifra o una n.</translation>
    </message>
    <message>
        <source>Write placeholders in braces, and percent in words.</source>
        <translation>Scrivere i segnaposto tra parentesi graffe e la percentuale a parole.</translation>
    </message>
    <message>
        <source>A list with at least one value is expected here.</source>
        <translation>Qui è atteso un elenco con almeno un valore.</translation>
    </message>
    <message>
        <source>Write it in brackets, as in [one, two].</source>
        <translation>Scriverlo tra parentesi quadre, come [uno, due].</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>Qui possono stare solo true o false.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Scrivere true o false.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked of the fact “%2”, which is of the type %3.</source>
        <translation>“%1” non si può chiedere del fatto “%2”, che è del tipo %3.</translation>
    </message>
    <message>
        <source>Use a comparison that this type has.</source>
        <translation>Usare un confronto previsto per questo tipo.</translation>
    </message>
    <message>
        <source>The role “%1” stands in two stages.</source>
        <translation>Il ruolo “%1” è in due fasi.</translation>
    </message>
    <message>
        <source>Keep it in one stage.</source>
        <translation>Tenerlo in una sola fase.</translation>
    </message>
    <message>
        <source>There is no stage.</source>
        <translation>Non c’è alcuna fase.</translation>
    </message>
    <message>
        <source>Write at least one stage with its roles.</source>
        <translation>Scrivere almeno una fase con i suoi ruoli.</translation>
    </message>
    <message>
        <source>The source&apos;s wording is “%1”, but the rule&apos;s severity is “%2”.</source>
        <translation>La fonte si esprime con “%1”, ma la gravità della regola è “%2”.</translation>
    </message>
    <message>
        <source>What the source demands must block: write “severity: blocks”.</source>
        <translation>Ciò che la fonte esige deve bloccare: scrivere “severity: blocks”.</translation>
    </message>
    <message>
        <source>What the source recommends or states must not block: write “severity: warns” or “severity: informs”.</source>
        <translation>Ciò che la fonte consiglia o afferma non deve bloccare: scrivere “severity: warns” o “severity: informs”.</translation>
    </message>
    <message>
        <source>The document “%1” is not declared.</source>
        <translation>Il documento “%1” non è dichiarato.</translation>
    </message>
    <message>
        <source>Declare it under “documents”, with id, title and date.</source>
        <translation>Dichiararlo sotto “documents”, con id, title e date.</translation>
    </message>
    <message>
        <source>The rule has no condition and would block every host.</source>
        <translation>La regola non ha condizioni e bloccherebbe ogni host.</translation>
    </message>
    <message>
        <source>Add “require” or “when”.</source>
        <translation>Aggiungere “require” o “when”.</translation>
    </message>
    <message>
        <source>The variable “%1” names no declared fact.</source>
        <translation>La variabile “%1” non indica alcun fatto dichiarato.</translation>
    </message>
    <message>
        <source>Declare the fact, or use ${host.name} or ${roles.names}.</source>
        <translation>Dichiarare il fatto, o usare ${host.name} o ${roles.names}.</translation>
    </message>
    <message>
        <source>The exit code %1 has two meanings.</source>
        <translation>Il codice di uscita %1 ha due significati.</translation>
    </message>
    <message>
        <source>Keep it in one of success, restart and busy.</source>
        <translation>Tenerlo in uno solo tra success, restart e busy.</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>Non c’è il passo “%1”.</translation>
    </message>
    <message>
        <source>These steps wait for each other in a ring: %1.</source>
        <translation>Questi passi si attendono a vicenda in cerchio: %1.</translation>
    </message>
    <message>
        <source>Remove one of their “after”.</source>
        <translation>Togliere uno dei loro “after”.</translation>
    </message>
    <message>
        <source>The text “%1” is missing in %2.</source>
        <translation>Il testo “%1” manca in %2.</translation>
    </message>
    <message numerus="yes">
        <source>Every text is needed in English, Italian, French and Spanish; %n is missing.</source>
        <translation>
            <numerusform>Ogni testo serve in inglese, italiano, francese e spagnolo; ne manca %n.</numerusform>
            <numerusform>Ogni testo serve in inglese, italiano, francese e spagnolo; ne mancano %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it below the identifier that stands before its last part.</source>
        <translation>Aggiungerlo sotto l’identificatore che ne precede l’ultima parte.</translation>
    </message>
    <message>
        <source>The text “%1” belongs to nothing in solution.yaml.</source>
        <translation>Il testo “%1” non corrisponde a nulla in solution.yaml.</translation>
    </message>
    <message>
        <source>Correct the identifier, or remove the text.</source>
        <translation>Correggere l’identificatore, o togliere il testo.</translation>
    </message>
    <message>
        <source>There is no solution “%1”.</source>
        <translation>Non esiste la soluzione “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1. Others are added with: convoyctl solution import FOLDER</source>
        <translation>Usare una di: %1. Altre si aggiungono con: convoyctl solution import CARTELLA</translation>
    </message>
    <message>
        <source>The definition cannot be stored in %1.</source>
        <translation>La definizione non può essere salvata in %1.</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>finito il %1</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fine non nota</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>manca %n giorno</numerusform>
            <numerusform>mancano %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>non nel catalogo</translation>
    </message>
    <message>
        <source>The catalogue of operating systems does not know this host&apos;s system.</source>
        <translation>Il catalogo dei sistemi operativi non conosce il sistema di questo host.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>A run is working on this host now.</source>
        <translation>Un&apos;esecuzione sta lavorando ora su questo host.</translation>
    </message>
    <message>
        <source>The package does not stand there any more.</source>
        <translation>Il pacchetto non c&apos;è più.</translation>
    </message>
    <message>
        <source>There is no newer version in the repository.</source>
        <translation>Nel repository non c&apos;è una versione più recente.</translation>
    </message>
    <message>
        <source>There is no older version in the repository.</source>
        <translation>Nel repository non c&apos;è una versione precedente.</translation>
    </message>
    <message>
        <source>%1, something else was found</source>
        <translation>%1, è stato trovato altro</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>The log could not be saved to %1.</source>
        <translation>Il registro non si è potuto salvare in %1.</translation>
    </message>
    <message>
        <source>The package is not deployed there.</source>
        <translation>Il pacchetto non è distribuito lì.</translation>
    </message>
    <message>
        <source>Version %1 stands there already.</source>
        <translation>C&apos;è già la versione %1.</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (era: %2)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuovo)</translation>
    </message>
    <message>
        <source>rolls back from %1 to %2</source>
        <translation>ripristina da %1 a %2</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (prima: %2)</translation>
    </message>
    <message>
        <source>as in the previous deployment</source>
        <translation>come nella distribuzione precedente</translation>
    </message>
    <message>
        <source>changed; was: %1</source>
        <translation>modificato; era: %1</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Controllato: %1</translation>
    </message>
    <message>
        <source>There is no failure with the code %1.</source>
        <translation>Non esiste un problema con il codice %1.</translation>
    </message>
    <message>
        <source>convoyctl failure list names them all.</source>
        <translation>convoyctl failure list li elenca tutti.</translation>
    </message>
    <message>
        <source>Every way in which the work on a host can fail, and what to do.</source>
        <translation>Tutti i modi in cui il lavoro su un host può non riuscire, e che cosa fare.</translation>
    </message>
    <message>
        <source>What is known of one failure.</source>
        <translation>Ciò che si sa di un problema.</translation>
    </message>
    <message>
        <source>Run hosts of an ended run again, with the same values.</source>
        <translation>Riesegue host di un&apos;esecuzione terminata, con gli stessi valori.</translation>
    </message>
    <message>
        <source>This is a run of its own, linked to the other. Without a choice: the hosts that failed, could not be reached or were not started. Prerequisites are judged again; hosts where the package is found are left alone. Secrets were not stored: give them again.</source>
        <translation>È un&apos;esecuzione a sé, collegata all&apos;altra. Senza una scelta: gli host non riusciti, non raggiungibili o non avviati. I prerequisiti vengono valutati di nuovo; gli host su cui si trova il pacchetto non vengono toccati. I segreti non sono stati conservati: indicarli di nuovo.</translation>
    </message>
    <message>
        <source>Hosts that failed.</source>
        <translation>Host non riusciti.</translation>
    </message>
    <message>
        <source>Hosts that could not be reached.</source>
        <translation>Host non raggiungibili.</translation>
    </message>
    <message>
        <source>Hosts that were not started, or stopped in the middle.</source>
        <translation>Host non avviati, o fermati a metà.</translation>
    </message>
    <message>
        <source>Hosts that were left out.</source>
        <translation>Host saltati.</translation>
    </message>
    <message>
        <source>No host of run %1 is left to be run again.</source>
        <translation>Nessun host dell&apos;esecuzione %1 resta da rieseguire.</translation>
    </message>
    <message>
        <source>None of its hosts ended the way that was asked for.</source>
        <translation>Nessuno dei suoi host è finito nel modo richiesto.</translation>
    </message>
    <message>
        <source>Name hosts of the run to run them in any case.</source>
        <translation>Indicare host dell&apos;esecuzione per rieseguirli comunque.</translation>
    </message>
    <message>
        <source>Run %1 followed a solution and is not run again as a whole.</source>
        <translation>L&apos;esecuzione %1 ha seguito una soluzione e non si riesegue così com&apos;è.</translation>
    </message>
    <message>
        <source>Its order depends on what stands on the hosts now.</source>
        <translation>Il suo ordine dipende da ciò che si trova ora sugli host.</translation>
    </message>
    <message>
        <source>Plan the solution again: hosts that are done are left out by themselves.</source>
        <translation>Pianificare di nuovo la soluzione: gli host già completati vengono esclusi da soli.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it; then try again.</source>
        <translation>Attendere che finisca, oppure fermarla; poi riprovare.</translation>
    </message>
    <message>
        <source>The disk of the host is full</source>
        <translation>Il disco dell&apos;host è pieno</translation>
    </message>
    <message>
        <source>The folder on the host into which files were written.</source>
        <translation>La cartella dell&apos;host in cui si scrivevano i file.</translation>
    </message>
    <message>
        <source>Make room there, or choose another staging folder for the host.</source>
        <translation>Liberare spazio, o scegliere un&apos;altra cartella di transito per l&apos;host.</translation>
    </message>
    <message>
        <source>There is too little room on the host</source>
        <translation>Sull&apos;host c&apos;è troppo poco spazio</translation>
    </message>
    <message>
        <source>What is free on the disk, before anything was copied.</source>
        <translation>Lo spazio libero sul disco, prima di copiare qualcosa.</translation>
    </message>
    <message>
        <source>The package did not arrive whole</source>
        <translation>Il pacchetto non è arrivato intero</translation>
    </message>
    <message>
        <source>The sums of the files on the host beside those of the package.</source>
        <translation>Le somme di controllo dei file sull&apos;host accanto a quelle del pacchetto.</translation>
    </message>
    <message>
        <source>Run the host again: what arrived well is not copied twice.</source>
        <translation>Rieseguire l&apos;host: ciò che è arrivato bene non si copia due volte.</translation>
    </message>
    <message>
        <source>If it happens again, look at the host&apos;s disk.</source>
        <translation>Se succede ancora, controllare il disco dell&apos;host.</translation>
    </message>
    <message>
        <source>A folder on the host cannot be written to</source>
        <translation>Una cartella dell&apos;host non è scrivibile</translation>
    </message>
    <message>
        <source>Rights and kind of the folder, as the account that works there.</source>
        <translation>Diritti e tipo della cartella, con l&apos;account che vi lavora.</translation>
    </message>
    <message>
        <source>Give the account the right, or choose another folder.</source>
        <translation>Dare il diritto all&apos;account, o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>A file on the host cannot be read</source>
        <translation>Un file dell&apos;host non è leggibile</translation>
    </message>
    <message>
        <source>The file, as the account that works there.</source>
        <translation>Il file, con l&apos;account che vi lavora.</translation>
    </message>
    <message>
        <source>See who may read it, and whether it is there.</source>
        <translation>Vedere chi può leggerlo, e se esiste.</translation>
    </message>
    <message>
        <source>A file on the host is larger than it may be</source>
        <translation>Un file dell&apos;host è più grande del consentito</translation>
    </message>
    <message>
        <source>A file that is read whole: a result log or a version file.</source>
        <translation>Un file letto per intero: un registro di esito o un file di versione.</translation>
    </message>
    <message>
        <source>Look what wrote it, then run the host again.</source>
        <translation>Vedere chi lo ha scritto, poi rieseguire l&apos;host.</translation>
    </message>
    <message>
        <source>The disk of this computer is full</source>
        <translation>Il disco di questo computer è pieno</translation>
    </message>
    <message>
        <source>The folder for temporary files of this computer.</source>
        <translation>La cartella dei file temporanei di questo computer.</translation>
    </message>
    <message>
        <source>Make room, then run the hosts again.</source>
        <translation>Liberare spazio, poi rieseguire gli host.</translation>
    </message>
    <message>
        <source>This computer cannot write its temporary files</source>
        <translation>Questo computer non può scrivere i file temporanei</translation>
    </message>
    <message>
        <source>See whether the folder is there and who may write to it.</source>
        <translation>Vedere se la cartella esiste e chi può scrivervi.</translation>
    </message>
    <message>
        <source>A file to be sent cannot be read</source>
        <translation>Un file da inviare non è leggibile</translation>
    </message>
    <message>
        <source>A file of this computer.</source>
        <translation>Un file di questo computer.</translation>
    </message>
    <message>
        <source>See whether it is there and who may read it.</source>
        <translation>Vedere se esiste e chi può leggerlo.</translation>
    </message>
    <message>
        <source>The package cannot be read from the repository</source>
        <translation>Il pacchetto non è leggibile dal repository</translation>
    </message>
    <message>
        <source>The stored bytes of the package and their sum.</source>
        <translation>I byte conservati del pacchetto e la loro somma.</translation>
    </message>
    <message>
        <source>Verify the package; if it is damaged, import it again.</source>
        <translation>Verificare il pacchetto; se è danneggiato, importarlo di nuovo.</translation>
    </message>
    <message>
        <source>A package that the run needs is gone</source>
        <translation>Manca un pacchetto necessario all&apos;esecuzione</translation>
    </message>
    <message>
        <source>Name, version and digest in the repository.</source>
        <translation>Nome, versione e impronta nel repository.</translation>
    </message>
    <message>
        <source>Import it again from the same medium.</source>
        <translation>Importarlo di nuovo dallo stesso supporto.</translation>
    </message>
    <message>
        <source>The package is not the one that was planned</source>
        <translation>Il pacchetto non è quello pianificato</translation>
    </message>
    <message>
        <source>The digest of the package beside the one in the plan.</source>
        <translation>L&apos;impronta del pacchetto accanto a quella del piano.</translation>
    </message>
    <message>
        <source>What the host says of itself, right before the first change.</source>
        <translation>Ciò che l&apos;host dice di sé, subito prima della prima modifica.</translation>
    </message>
    <message>
        <source>The application port is taken on the host</source>
        <translation>La porta dell&apos;applicazione è occupata sull&apos;host</translation>
    </message>
    <message>
        <source>What listens on the host, right before the first change.</source>
        <translation>Ciò che è in ascolto sull&apos;host, subito prima della prima modifica.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that listens there.</source>
        <translation>Scegliere un&apos;altra porta, o chiudere il programma in ascolto.</translation>
    </message>
    <message>
        <source>Another version stands on the host than the records say</source>
        <translation>Sull&apos;host c&apos;è una versione diversa da quella registrata</translation>
    </message>
    <message>
        <source>The detection rule of the package, before the first change.</source>
        <translation>La regola di rilevamento del pacchetto, prima della prima modifica.</translation>
    </message>
    <message>
        <source>Look who changed it there, then check the deployments and plan again.</source>
        <translation>Vedere chi l&apos;ha cambiata, poi controllare le distribuzioni e pianificare di nuovo.</translation>
    </message>
    <message>
        <source>The installer says that it failed</source>
        <translation>L&apos;installatore dichiara di non essere riuscito</translation>
    </message>
    <message>
        <source>Its exit code, its result log and what it printed.</source>
        <translation>Il codice di uscita, il registro di esito e ciò che ha stampato.</translation>
    </message>
    <message>
        <source>Read its last lines in the log: they usually name the cause.</source>
        <translation>Leggere le ultime righe nel registro: di solito indicano la causa.</translation>
    </message>
    <message>
        <source>Change the value that it complains of, and run the host again.</source>
        <translation>Cambiare il valore contestato, e rieseguire l&apos;host.</translation>
    </message>
    <message>
        <source>Another installation is at work on the host</source>
        <translation>Sull&apos;host è al lavoro un&apos;altra installazione</translation>
    </message>
    <message>
        <source>The exit code that the installer has for this.</source>
        <translation>Il codice di uscita che l&apos;installatore usa per questo.</translation>
    </message>
    <message>
        <source>Let the other installation end, then run the host again.</source>
        <translation>Lasciar finire l&apos;altra installazione, poi rieseguire l&apos;host.</translation>
    </message>
    <message>
        <source>The installer of an earlier attempt still runs</source>
        <translation>L&apos;installatore di un tentativo precedente è ancora attivo</translation>
    </message>
    <message>
        <source>The process on the host that an earlier run began.</source>
        <translation>Il processo sull&apos;host avviato da un&apos;esecuzione precedente.</translation>
    </message>
    <message>
        <source>Resume the run it belongs to, or wait for its end.</source>
        <translation>Riprendere l&apos;esecuzione a cui appartiene, o attenderne la fine.</translation>
    </message>
    <message>
        <source>The package is not found after its installation</source>
        <translation>Dopo l&apos;installazione il pacchetto non si trova</translation>
    </message>
    <message>
        <source>The detection rule of the package; it decides.</source>
        <translation>La regola di rilevamento del pacchetto, che decide.</translation>
    </message>
    <message>
        <source>Look whether it was installed into another path than the rule looks at.</source>
        <translation>Vedere se è finito in un percorso diverso da quello che la regola guarda.</translation>
    </message>
    <message>
        <source>The package is there, but its installer says that it failed</source>
        <translation>Il pacchetto c&apos;è, ma l&apos;installatore dichiara di non essere riuscito</translation>
    </message>
    <message>
        <source>Detection beside exit code and result log: they contradict each other.</source>
        <translation>Il rilevamento accanto a codice di uscita e registro di esito: si contraddicono.</translation>
    </message>
    <message>
        <source>Read the installer&apos;s words before you use the host.</source>
        <translation>Leggere le parole dell&apos;installatore prima di usare l&apos;host.</translation>
    </message>
    <message>
        <source>The plug-in stands beside its application and is not bound to it</source>
        <translation>Il plug-in è presente ma non è collegato alla sua applicazione</translation>
    </message>
    <message>
        <source>The folder of the parent application on the host.</source>
        <translation>La cartella dell&apos;applicazione padre sull&apos;host.</translation>
    </message>
    <message>
        <source>Copy the files that the message names, or run again with the right folder.</source>
        <translation>Copiare i file indicati dal messaggio, o rieseguire con la cartella giusta.</translation>
    </message>
    <message>
        <source>Nobody saw how the step ended</source>
        <translation>Nessuno ha visto come è finito il passo</translation>
    </message>
    <message>
        <source>What the step left on the host.</source>
        <translation>Ciò che il passo ha lasciato sull&apos;host.</translation>
    </message>
    <message>
        <source>Resume the run: it joins what still runs there, or looks at what it left.</source>
        <translation>Riprendere l&apos;esecuzione: si ricollega a ciò che è ancora attivo, o guarda ciò che è rimasto.</translation>
    </message>
    <message>
        <source>The step disappeared from the host</source>
        <translation>Il passo è scomparso dall&apos;host</translation>
    </message>
    <message>
        <source>The process of the step and the files in which it reports.</source>
        <translation>Il processo del passo e i file in cui riferisce.</translation>
    </message>
    <message>
        <source>The host may have restarted: see what stands there, then run it again.</source>
        <translation>L&apos;host può essersi riavviato: vedere che cosa c&apos;è, poi rieseguirlo.</translation>
    </message>
    <message>
        <source>Somebody changed the files of the step on the host</source>
        <translation>Qualcuno ha cambiato i file del passo sull&apos;host</translation>
    </message>
    <message>
        <source>Owner, rights and content of the step&apos;s folder.</source>
        <translation>Proprietario, diritti e contenuto della cartella del passo.</translation>
    </message>
    <message>
        <source>Find out who works there before you go on.</source>
        <translation>Scoprire chi vi lavora prima di proseguire.</translation>
    </message>
    <message>
        <source>What the step reports cannot be read</source>
        <translation>Ciò che il passo riferisce non è leggibile</translation>
    </message>
    <message>
        <source>The files in which the step reports on the host.</source>
        <translation>I file in cui il passo riferisce sull&apos;host.</translation>
    </message>
    <message>
        <source>Look at the disk of the host, then run it again.</source>
        <translation>Controllare il disco dell&apos;host, poi rieseguirlo.</translation>
    </message>
    <message>
        <source>Files of the run were left on the host</source>
        <translation>Sull&apos;host sono rimasti file dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>The run&apos;s own folder on the host, at its end.</source>
        <translation>La cartella dell&apos;esecuzione sull&apos;host, alla fine.</translation>
    </message>
    <message>
        <source>Remove the folder that the message names; nothing else is affected.</source>
        <translation>Rimuovere la cartella indicata dal messaggio; nient&apos;altro ne risente.</translation>
    </message>
    <message>
        <source>The host cannot be reached</source>
        <translation>L&apos;host non è raggiungibile</translation>
    </message>
    <message>
        <source>Address and port of the host, over the network.</source>
        <translation>Indirizzo e porta dell&apos;host, attraverso la rete.</translation>
    </message>
    <message>
        <source>See whether the host is switched on and whether a firewall lets its port through.</source>
        <translation>Verificare che l&apos;host sia acceso e che il firewall lasci passare la sua porta.</translation>
    </message>
    <message>
        <source>Compare address and port with those that the host really has.</source>
        <translation>Confrontare indirizzo e porta con quelli che l&apos;host ha davvero.</translation>
    </message>
    <message>
        <source>The connection broke off and did not come back</source>
        <translation>La connessione si è interrotta e non è tornata</translation>
    </message>
    <message>
        <source>The line to the host, tried again for ten minutes.</source>
        <translation>La connessione con l&apos;host, ritentata per dieci minuti.</translation>
    </message>
    <message>
        <source>Bring the line back and resume the run: the installer that may still be at work there is waited for, not begun again.</source>
        <translation>Ripristinare la linea e riprendere l&apos;esecuzione: l&apos;installatore forse ancora al lavoro viene atteso, non riavviato.</translation>
    </message>
    <message>
        <source>The host refuses the login</source>
        <translation>L&apos;host rifiuta l&apos;accesso</translation>
    </message>
    <message>
        <source>User, key and password that were offered to the host.</source>
        <translation>Utente, chiave e password presentati all&apos;host.</translation>
    </message>
    <message>
        <source>Log in by hand with the same user and key.</source>
        <translation>Accedere a mano con lo stesso utente e la stessa chiave.</translation>
    </message>
    <message>
        <source>Type the password again, or name another key for the host.</source>
        <translation>Digitare di nuovo la password, o indicare un&apos;altra chiave per l&apos;host.</translation>
    </message>
    <message>
        <source>The account does not get the rights it needs</source>
        <translation>L&apos;account non ottiene i diritti necessari</translation>
    </message>
    <message>
        <source>What sudo or su on the host said.</source>
        <translation>Ciò che sudo o su sull&apos;host ha risposto.</translation>
    </message>
    <message>
        <source>Type the password of the account that sudo asks for.</source>
        <translation>Digitare la password dell&apos;account chiesta da sudo.</translation>
    </message>
    <message>
        <source>Allow the account in the sudo rules of the host.</source>
        <translation>Autorizzare l&apos;account nelle regole sudo dell&apos;host.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of this host yet</source>
        <translation>Nessuno ha ancora confermato la chiave di questo host</translation>
    </message>
    <message>
        <source>The key that the host showed; nothing was sent.</source>
        <translation>La chiave mostrata dall&apos;host; nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the host&apos;s administrator reads there, then confirm it.</source>
        <translation>Confrontare l&apos;impronta con quella letta dall&apos;amministratore sull&apos;host, poi confermarla.</translation>
    </message>
    <message>
        <source>The host shows another key than before</source>
        <translation>L&apos;host mostra una chiave diversa da prima</translation>
    </message>
    <message>
        <source>The key shown now beside the one that was confirmed; nothing was sent.</source>
        <translation>La chiave mostrata ora accanto a quella confermata; nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Ask why: the host was set up anew, its address belongs to another one, or somebody sits in between.</source>
        <translation>Chiedere il perché: l&apos;host è stato reinstallato, l&apos;indirizzo è di un altro, o qualcuno si è messo in mezzo.</translation>
    </message>
    <message>
        <source>Confirm the new key only with a reason.</source>
        <translation>Confermare la nuova chiave solo con un motivo.</translation>
    </message>
    <message>
        <source>The confirmed key is no fingerprint</source>
        <translation>La chiave confermata non è un&apos;impronta</translation>
    </message>
    <message>
        <source>The key of the host as it stands in the repository.</source>
        <translation>La chiave dell&apos;host come si trova nel repository.</translation>
    </message>
    <message>
        <source>Enter it as SHA256: and 43 characters, as ssh-keygen -l prints it.</source>
        <translation>Inserirla come SHA256: e 43 caratteri, come la stampa ssh-keygen -l.</translation>
    </message>
    <message>
        <source>The key file cannot be read</source>
        <translation>Il file della chiave non è leggibile</translation>
    </message>
    <message>
        <source>The file that is named as key of this host.</source>
        <translation>Il file indicato come chiave di questo host.</translation>
    </message>
    <message>
        <source>See whether the file is there and belongs to you.</source>
        <translation>Verificare che il file esista e appartenga all&apos;utente corrente.</translation>
    </message>
    <message>
        <source>The host is not in the repository any more</source>
        <translation>L&apos;host non è più nel repository</translation>
    </message>
    <message>
        <source>The list of hosts at the time when the run went on.</source>
        <translation>L&apos;elenco degli host nel momento in cui l&apos;esecuzione è proseguita.</translation>
    </message>
    <message>
        <source>Add it again under the same name, or leave it out.</source>
        <translation>Aggiungerlo di nuovo con lo stesso nome, o escluderlo.</translation>
    </message>
    <message>
        <source>Another run works on this host</source>
        <translation>Un&apos;altra esecuzione lavora su questo host</translation>
    </message>
    <message>
        <source>The lock in the repository and the marker on the host.</source>
        <translation>Il blocco nel repository e il contrassegno sull&apos;host.</translation>
    </message>
    <message>
        <source>Wait until the other run has ended, then run this host again.</source>
        <translation>Attendere la fine dell&apos;altra esecuzione, poi rieseguire questo host.</translation>
    </message>
    <message>
        <source>On the command line --lock-wait waits for it.</source>
        <translation>Sulla riga di comando --lock-wait la attende.</translation>
    </message>
    <message>
        <source>A command on the host took too long</source>
        <translation>Un comando sull&apos;host ha impiegato troppo tempo</translation>
    </message>
    <message>
        <source>The command and the time that it may take.</source>
        <translation>Il comando e il tempo che può impiegare.</translation>
    </message>
    <message>
        <source>See on the host what the command waits for.</source>
        <translation>Vedere sull&apos;host che cosa attende il comando.</translation>
    </message>
    <message>
        <source>The work was stopped on request</source>
        <translation>Il lavoro è stato fermato su richiesta</translation>
    </message>
    <message>
        <source>How far the host had come by then.</source>
        <translation>Fin dove era arrivato l&apos;host.</translation>
    </message>
    <message>
        <source>Resume the run, or run the host again.</source>
        <translation>Riprendere l&apos;esecuzione, o rieseguire l&apos;host.</translation>
    </message>
    <message>
        <source>The limit of failed hosts was reached</source>
        <translation>È stato raggiunto il limite di host non riusciti</translation>
    </message>
    <message>
        <source>The limits of the run; nothing new was started.</source>
        <translation>I limiti dell&apos;esecuzione; nulla di nuovo è stato avviato.</translation>
    </message>
    <message>
        <source>Put right what failed first, then resume the run.</source>
        <translation>Rimediare prima a ciò che non è riuscito, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The journal could not be written</source>
        <translation>Non è stato possibile scrivere il registro dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>The repository&apos;s file and the disk it lies on.</source>
        <translation>Il file del repository e il disco su cui si trova.</translation>
    </message>
    <message>
        <source>Make room on that disk, then resume the run: what went on without the journal is looked at on the hosts.</source>
        <translation>Liberare spazio su quel disco, poi riprendere l&apos;esecuzione: ciò che è avvenuto senza registro viene verificato sugli host.</translation>
    </message>
    <message>
        <source>Something happened that Convoy does not know</source>
        <translation>È successo qualcosa che Convoy non conosce</translation>
    </message>
    <message>
        <source>The work on this host; the others went on.</source>
        <translation>Il lavoro su questo host; gli altri sono proseguiti.</translation>
    </message>
    <message>
        <source>Copy the report and send it to who maintains Convoy.</source>
        <translation>Copiare il rapporto e inviarlo a chi mantiene Convoy.</translation>
    </message>
    <message>
        <source>What an undo would need could not be saved</source>
        <translation>Non è stato possibile salvare ciò che serve all&apos;annullamento</translation>
    </message>
    <message>
        <source>The copy of the old files; nothing was changed yet.</source>
        <translation>La copia dei vecchi file; nulla è ancora cambiato.</translation>
    </message>
    <message>
        <source>Mend what the message names, then run the host again.</source>
        <translation>Rimediare a ciò che indica il messaggio, poi rieseguire l&apos;host.</translation>
    </message>
    <message>
        <source>There is too little room to save the old files</source>
        <translation>Non c&apos;è abbastanza spazio per salvare i vecchi file</translation>
    </message>
    <message>
        <source>Their size beside what is free; nothing was changed yet.</source>
        <translation>La loro dimensione accanto allo spazio libero; nulla è ancora cambiato.</translation>
    </message>
    <message>
        <source>Make room on the host.</source>
        <translation>Liberare spazio sull&apos;host.</translation>
    </message>
    <message>
        <source>The saved files are not there any more</source>
        <translation>I file salvati non ci sono più</translation>
    </message>
    <message>
        <source>The folder on the host into which they were saved.</source>
        <translation>La cartella dell&apos;host in cui erano stati salvati.</translation>
    </message>
    <message>
        <source>Install the version wanted instead of rolling back.</source>
        <translation>Installare la versione voluta invece di ripristinare.</translation>
    </message>
    <message>
        <source>The saved files were changed since</source>
        <translation>I file salvati sono stati modificati nel frattempo</translation>
    </message>
    <message>
        <source>Their sum beside the one noted when they were saved.</source>
        <translation>La loro somma accanto a quella annotata al salvataggio.</translation>
    </message>
    <message>
        <source>A service could not be stopped</source>
        <translation>Non è stato possibile fermare un servizio</translation>
    </message>
    <message>
        <source>The state of the service after it was told to end.</source>
        <translation>Lo stato del servizio dopo la richiesta di terminare.</translation>
    </message>
    <message>
        <source>Stop it on the host, then run the host again.</source>
        <translation>Fermarlo sull&apos;host, poi rieseguire l&apos;host.</translation>
    </message>
    <message>
        <source>A service ran before and does not start now</source>
        <translation>Un servizio era attivo e ora non si avvia</translation>
    </message>
    <message>
        <source>The state of the service after the installation.</source>
        <translation>Lo stato del servizio dopo l&apos;installazione.</translation>
    </message>
    <message>
        <source>Read the service&apos;s own log on the host.</source>
        <translation>Leggere il registro del servizio sull&apos;host.</translation>
    </message>
    <message>
        <source>Undo the run if the host must work at once.</source>
        <translation>Annullare l&apos;esecuzione se l&apos;host deve funzionare subito.</translation>
    </message>
    <message>
        <source>The services of the host could not be looked at</source>
        <translation>Non è stato possibile esaminare i servizi dell&apos;host</translation>
    </message>
    <message>
        <source>The service manager of the host.</source>
        <translation>Il gestore dei servizi dell&apos;host.</translation>
    </message>
    <message>
        <source>Look at the technical text, then run the host again.</source>
        <translation>Guardare il testo tecnico, poi rieseguire l&apos;host.</translation>
    </message>
    <message>
        <source>The host could not be brought back</source>
        <translation>Non è stato possibile riportare l&apos;host indietro</translation>
    </message>
    <message>
        <source>The way back that the plan names, step by step.</source>
        <translation>La via di ritorno indicata dal piano, passo per passo.</translation>
    </message>
    <message>
        <source>Read in the log how far it came, and finish it by hand.</source>
        <translation>Leggere nel registro fin dove è arrivato, e completarlo a mano.</translation>
    </message>
    <message>
        <source>The host was brought back, but that could not be proved</source>
        <translation>L&apos;host è stato riportato indietro, ma non lo si è potuto dimostrare</translation>
    </message>
    <message>
        <source>Detection of the old version after the undo.</source>
        <translation>Il rilevamento della vecchia versione dopo l&apos;annullamento.</translation>
    </message>
    <message>
        <source>Look on the host which version stands there.</source>
        <translation>Vedere sull&apos;host quale versione si trova.</translation>
    </message>
    <message>
        <source>There is no way back for this host</source>
        <translation>Per questo host non c&apos;è ritorno</translation>
    </message>
    <message>
        <source>What was saved, and which packages are in the repository.</source>
        <translation>Ciò che è stato salvato, e i pacchetti nel repository.</translation>
    </message>
    <message>
        <source>Import the version wanted and install it.</source>
        <translation>Importare la versione voluta e installarla.</translation>
    </message>
    <message>
        <source>The run followed a solution: plan the solution again, hosts that are done are left out by themselves.</source>
        <translation>L&apos;esecuzione ha seguito una soluzione: pianificare di nuovo la soluzione, gli host già completati vengono esclusi da soli.</translation>
    </message>
    <message>
        <source>Takes hosts of this run into the wizard again, with the same values.</source>
        <translation>Riporta host di questa esecuzione nella procedura guidata, con gli stessi valori.</translation>
    </message>
    <message>
        <source>%1 has shown no key that could be looked at.</source>
        <translation>%1 non ha mostrato alcuna chiave da esaminare.</translation>
    </message>
    <message>
        <source>Check the host in the section Hosts.</source>
        <translation>Controllare l&apos;host nella sezione Host.</translation>
    </message>
    <message>
        <source>The audit trail has no entry with the hash %1.</source>
        <translation>Nel registro di controllo non c&apos;è una voce con l&apos;hash %1.</translation>
    </message>
    <message>
        <source>What was written up to that entry is not what stands there now, or the hash belongs to another repository.</source>
        <translation>Ciò che era scritto fino a quella voce non è ciò che vi si trova ora, oppure l&apos;hash appartiene a un altro repository.</translation>
    </message>
    <message>
        <source>Compare with a backup of the repository from the day of the report, and find out who could write to it since.</source>
        <translation>Confrontare con una copia di sicurezza del repository del giorno del rapporto e accertare chi ha potuto scrivervi da allora.</translation>
    </message>
    <message>
        <source>A prerequisite is not met: %1 (found: %2; wanted: %3).</source>
        <translation>Un prerequisito non è soddisfatto: %1 (trovato: %2; richiesto: %3).</translation>
    </message>
    <message numerus="yes">
        <source>Undo run %1 on %n host(s)?</source>
        <translation>
            <numerusform>Annullare l&apos;esecuzione %1 su %n host?</numerusform>
            <numerusform>Annullare l&apos;esecuzione %1 su %n host?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no form of a report; there are html, pdf and csv.</source>
        <translation>“%1” non è un formato di rapporto; ci sono html, pdf e csv.</translation>
    </message>
    <message>
        <source>Say with --format html, pdf or csv which form the report has.</source>
        <translation>Indicare con --format html, pdf o csv il formato del rapporto.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Il rapporto è stato salvato come %1.</translation>
    </message>
    <message>
        <source>The audit trail is altered from entry %1 on; the report says so.</source>
        <translation>Il registro di controllo è alterato dalla voce %1 in poi; il rapporto lo dice.</translation>
    </message>
    <message>
        <source>Write what a run came to as a report.</source>
        <translation>Scrive in un rapporto l&apos;esito di un&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The report is in the language of --language.</source>
        <translation>Il rapporto è nella lingua di --language.</translation>
    </message>
    <message>
        <source>Write a saved plan as a report.</source>
        <translation>Scrive un piano salvato come rapporto.</translation>
    </message>
    <message>
        <source>Save a plan with: convoyctl plan --out FILE</source>
        <translation>Per salvare un piano: convoyctl plan --out FILE</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Attività: %1</translation>
    </message>
    <message>
        <source>The head of the trail that a report printed; it must be there still.</source>
        <translation>La testa del registro stampata in un rapporto; deve esserci ancora.</translation>
    </message>
    <message>
        <source>Windows Server number</source>
        <translation>Numero di Windows Server</translation>
    </message>
    <message>
        <source>Based on the client</source>
        <translation>Basato sul client</translation>
    </message>
    <message>
        <source>Shares its build with</source>
        <translation>Ha la stessa build di</translation>
    </message>
    <message>
        <source>Unveiled</source>
        <translation>Presentato</translation>
    </message>
    <message>
        <source>A report as PDF cannot be made here.</source>
        <translation>Qui non si può creare un rapporto in PDF.</translation>
    </message>
    <message>
        <source>The program that draws it (convoy-report) is missing or cannot be started.</source>
        <translation>Il programma che lo disegna (convoy-report) manca o non si può avviare.</translation>
    </message>
    <message>
        <source>Save the report as HTML and print that, or install Convoy again.</source>
        <translation>Salvare il rapporto in HTML e stamparlo, oppure reinstallare Convoy.</translation>
    </message>
    <message>
        <source>The report could not be drawn as PDF.</source>
        <translation>Non è stato possibile disegnare il rapporto in PDF.</translation>
    </message>
    <message>
        <source>The program that draws it (convoy-report) came to no result.</source>
        <translation>Il programma che lo disegna (convoy-report) non ha dato alcun risultato.</translation>
    </message>
    <message>
        <source>Save the report as HTML, which browsers print.</source>
        <translation>Salvare il rapporto in HTML, che i browser sanno stampare.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Il rapporto è stato annullato.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1.</source>
        <translation>Il rapporto non può essere scritto in %1.</translation>
    </message>
    <message>
        <source>Left out, a prerequisite is not met: %1.</source>
        <translation>Escluso, un prerequisito non è soddisfatto: %1.</translation>
    </message>
    <message>
        <source>No prerequisite was checked: the host could not be reached.</source>
        <translation>Nessun prerequisito è stato verificato: l&apos;host non era raggiungibile.</translation>
    </message>
    <message>
        <source>A prerequisite could not be checked: %1.</source>
        <translation>Un prerequisito non ha potuto essere verificato: %1.</translation>
    </message>
    <message>
        <source>A prerequisite is not met, and the run goes on: %1.</source>
        <translation>Un prerequisito non è soddisfatto e l&apos;esecuzione prosegue: %1.</translation>
    </message>
    <message>
        <source>Undo run %1: take %2 away</source>
        <translation>Annullamento dell&apos;esecuzione %1: rimozione di %2</translation>
    </message>
    <message>
        <source>Undo run %1: back to %2</source>
        <translation>Annullamento dell&apos;esecuzione %1: ritorno a %2</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Annullamento dell&apos;esecuzione %1</translation>
    </message>
    <message>
        <source>%1 is supported; the last day is not known.</source>
        <translation>%1 è supportato; l&apos;ultimo giorno non è noto.</translation>
    </message>
    <message>
        <source>%1 is supported until %2.</source>
        <translation>%1 è supportato fino al %2.</translation>
    </message>
    <message>
        <source>The host&apos;s operating system is still supported</source>
        <translation>Il sistema operativo dell&apos;host è ancora supportato</translation>
    </message>
    <message>
        <source>A system that its maker still mends.</source>
        <translation>Un sistema che il produttore corregge ancora.</translation>
    </message>
    <message>
        <source>A system without support gets no security updates.</source>
        <translation>Un sistema senza supporto non riceve aggiornamenti di sicurezza.</translation>
    </message>
    <message>
        <source>Plan the upgrade of the host&apos;s operating system.</source>
        <translation>Pianificare l&apos;aggiornamento del sistema operativo dell&apos;host.</translation>
    </message>
    <message>
        <source>The host&apos;s operating system can be upgraded in place</source>
        <translation>Il sistema operativo dell&apos;host si può aggiornare sul posto</translation>
    </message>
    <message>
        <source>The package is not made for the system that the host has now.</source>
        <translation>Il pacchetto non è fatto per il sistema che l&apos;host ha ora.</translation>
    </message>
    <message>
        <source>See convoyctl os show for what such an upgrade takes.</source>
        <translation>Con convoyctl os show si vede che cosa richiede un tale aggiornamento.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>State in words</source>
        <translation>Stato a parole</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prerequisiti</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Voci del registro di controllo</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Testa del registro di controllo</translation>
    </message>
    <message>
        <source>The waves in their order</source>
        <translation>Le ondate nel loro ordine</translation>
    </message>
    <message>
        <source>The waves in their time</source>
        <translation>Le ondate nel tempo</translation>
    </message>
    <message>
        <source>The table below has the same figures.</source>
        <translation>La tabella seguente contiene le stesse cifre.</translation>
    </message>
    <message>
        <source>Logs of hosts where it went wrong</source>
        <translation>Registri degli host dove è andata male</translation>
    </message>
    <message numerus="yes">
        <source>The logs of %n more host(s) where it went wrong are with the run.</source>
        <translation>
            <numerusform>Il registro di %n altro host dove è andata male è nell&apos;esecuzione.</numerusform>
            <numerusform>I registri di altri %n host dove è andata male sono nell&apos;esecuzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are in the log of the run.</source>
        <translation>
            <numerusform>%n riga precedente è nel registro dell&apos;esecuzione.</numerusform>
            <numerusform>%n righe precedenti sono nel registro dell&apos;esecuzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan: %1 %2</source>
        <translation>Piano: %1 %2</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapporto creato</translation>
    </message>
    <message>
        <source>Report made by</source>
        <translation>Rapporto creato da</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creato su</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creato con</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Gli orari sono quelli di</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Soluzione</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 del pacchetto</translation>
    </message>
    <message>
        <source>Hosts by state</source>
        <translation>Host per stato</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondate</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Deroga</translation>
    </message>
    <message>
        <source>Hosts left out</source>
        <translation>Host esclusi</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro di controllo</translation>
    </message>
    <message>
        <source>Altered from entry %1 on</source>
        <translation>Alterato dalla voce %1 in poi</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Integro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>To be checked with</source>
        <translation>Da verificare con</translation>
    </message>
    <message>
        <source>What, who, when</source>
        <translation>Che cosa, chi, quando</translation>
    </message>
    <message numerus="yes">
        <source>The run is not over (“%1”): it went well on %2 of %n host(s) so far.</source>
        <translation>
            <numerusform>L&apos;esecuzione non è finita (“%1”): finora è andata bene su %2 di %n host.</numerusform>
            <numerusform>L&apos;esecuzione non è finita (“%1”): finora è andata bene su %2 di %n host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run ended “%1”: it went well on %2 of %n host(s).</source>
        <translation>
            <numerusform>L&apos;esecuzione è terminata nello stato “%1”: è andata bene su %2 di %n host.</numerusform>
            <numerusform>L&apos;esecuzione è terminata nello stato “%1”: è andata bene su %2 di %n host.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark of the run</source>
        <translation>Contrassegno dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>Undoes the run</source>
        <translation>Annulla l&apos;esecuzione</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pianificata</translation>
    </message>
    <message>
        <source>Run %1: %2 %3</source>
        <translation>Esecuzione %1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n host</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 fatti</translation>
    </message>
    <message>
        <source>%1 does not stand on %2 any more, but its parent still has files of it: %3.</source>
        <translation>%1 non si trova più su %2, ma nell&apos;applicazione padre ci sono ancora suoi file: %3.</translation>
    </message>
    <message>
        <source>They were copied there beside the installation, and the parent may use them.</source>
        <translation>Sono stati copiati lì oltre all&apos;installazione, e l&apos;applicazione padre potrebbe usarli.</translation>
    </message>
    <message>
        <source>Remove them by hand, then restart the parent.</source>
        <translation>Rimuoverli a mano, poi riavviare l&apos;applicazione padre.</translation>
    </message>
    <message>
        <source>None of the services ran before, so none is asked now.</source>
        <translation>Nessuno dei servizi era in esecuzione prima, quindi ora non ne viene interrogato nessuno.</translation>
    </message>
    <message>
        <source>%1, run %2: this host is finished.</source>
        <translation>%1, esecuzione %2: questo host è finito.</translation>
    </message>
    <message>
        <source>%1, run %2: %3.</source>
        <translation>%1, esecuzione %2: %3.</translation>
    </message>
    <message>
        <source>%1, run %2: step %3 of %4, %5.</source>
        <translation>%1, esecuzione %2: passo %3 di %4, %5.</translation>
    </message>
    <message>
        <source>%1 Hosts of the run that are finished: %2 of %3.</source>
        <translation>%1 Host dell&apos;esecuzione già finiti: %2 di %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n prerequisite(s) not met or not checked</source>
        <translation>
            <numerusform>%1; %n prerequisito non soddisfatto o non verificato</numerusform>
            <numerusform>%1; %n prerequisiti non soddisfatti o non verificati</numerusform>
        </translation>
    </message>
    <message>
        <source>is taken away (before: %1)</source>
        <translation>viene tolto (prima: %1)</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Prerequisito</translation>
    </message>
    <message>
        <source>The option %1 goes with --solution alone.</source>
        <translation>L&apos;opzione %1 vale soltanto con --solution.</translation>
    </message>
    <message>
        <source>Install a package, or carry out a solution, on hosts and follow it to the end.</source>
        <translation>Installa un pacchetto o esegue una soluzione sugli host e la segue fino alla fine.</translation>
    </message>
    <message>
        <source>Name one host of the run with --host.</source>
        <translation>Indicare un host dell&apos;esecuzione con --host.</translation>
    </message>
    <message>
        <source>Try the step again in which a host of a run has failed.</source>
        <translation>Riprova il passo in cui è fallito un host di un&apos;esecuzione.</translation>
    </message>
    <message>
        <source>While the run goes on, its runner does it beside the other hosts. A run that has ended is taken up for this host alone and followed.</source>
        <translation>Mentre l&apos;esecuzione prosegue, il nuovo tentativo avviene insieme agli altri host. Un&apos;esecuzione terminata viene ripresa per questo solo host e seguita.</translation>
    </message>
    <message>
        <source>Say that what a person had to do on a host of a run is done.</source>
        <translation>Conferma che ciò che una persona doveva fare su un host di un&apos;esecuzione è fatto.</translation>
    </message>
    <message>
        <source>Leave out a host of a run that waits for a person or was not begun.</source>
        <translation>Esclude un host di un&apos;esecuzione che attende una persona o che non è stato iniziato.</translation>
    </message>
    <message>
        <source>A file of facts is for looking. To carry a plan out, import it first: convoyctl facts import FILE</source>
        <translation>Un file di dati serve solo per la consultazione. Per eseguire un piano, importarlo prima: convoyctl facts import FILE</translation>
    </message>
    <message>
        <source>Where commands of the whole organisation run; the plan&apos;s first host if not given.</source>
        <translation>Dove vengono eseguiti i comandi dell&apos;intera organizzazione; il primo host del piano se non indicato.</translation>
    </message>
    <message>
        <source>Run %1 cannot be undone.</source>
        <translation>L&apos;esecuzione %1 non può essere annullata.</translation>
    </message>
    <message>
        <source>The media cannot be prepared in %1.</source>
        <translation>Il supporto non può essere preparato in %1.</translation>
    </message>
    <message>
        <source>The definition %1 is no longer the one that was planned with.</source>
        <translation>La definizione %1 non è più quella con cui si è pianificato.</translation>
    </message>
    <message>
        <source>Its files have changed since.</source>
        <translation>Da allora i suoi file sono cambiati.</translation>
    </message>
    <message>
        <source>Bring the former definition back, or plan again.</source>
        <translation>Ripristinare la definizione precedente, o pianificare di nuovo.</translation>
    </message>
    <message>
        <source>Look at the findings of the plan: they say which rules can be waived or want to be acknowledged.</source>
        <translation>Guardare i riscontri del piano: dicono a quali regole si può derogare e quali vanno confermate.</translation>
    </message>
    <message>
        <source>The folder of the media %1 cannot be read.</source>
        <translation>La cartella del supporto %1 non può essere letta.</translation>
    </message>
    <message>
        <source>It is copied to the hosts from this computer.</source>
        <translation>Viene copiata sugli host da questo computer.</translation>
    </message>
    <message>
        <source>The folder %1 is not the media of this solution.</source>
        <translation>La cartella %1 non è il supporto di questa soluzione.</translation>
    </message>
    <message>
        <source>It has no file %1.</source>
        <translation>Non contiene il file %1.</translation>
    </message>
    <message>
        <source>Bring the services back to what they were</source>
        <translation>Riportare i servizi a com&apos;erano</translation>
    </message>
    <message>
        <source>Restart the host</source>
        <translation>Riavviare l&apos;host</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendere</translation>
    </message>
    <message>
        <source>Wait for what a person does</source>
        <translation>Attendere l&apos;intervento di una persona</translation>
    </message>
    <message>
        <source>Its commands run on %1.</source>
        <translation>I suoi comandi vengono eseguiti su %1.</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <translation>Supporto: %1</translation>
    </message>
    <message>
        <source>The rule %1 is waived: %2</source>
        <translation>Si deroga alla regola %1: %2</translation>
    </message>
    <message>
        <source>The rule %1 is acknowledged.</source>
        <translation>La regola %1 è confermata.</translation>
    </message>
    <message>
        <source>The values of its commands are known</source>
        <translation>I valori dei suoi comandi sono noti</translation>
    </message>
    <message>
        <source>Nobody knows %1, which the step “%2” needs.</source>
        <translation>Nessuno conosce %1, di cui ha bisogno il passo “%2”.</translation>
    </message>
    <message>
        <source>A value for %1.</source>
        <translation>Un valore per %1.</translation>
    </message>
    <message>
        <source>Without it the step cannot be carried out.</source>
        <translation>Senza di esso il passo non può essere eseguito.</translation>
    </message>
    <message>
        <source>The steps copy different folders: %1 and %2.</source>
        <translation>I passi copiano cartelle diverse: %1 e %2.</translation>
    </message>
    <message>
        <source>One run copies one folder.</source>
        <translation>Un&apos;esecuzione copia una sola cartella.</translation>
    </message>
    <message>
        <source>Put the media into one folder, and name it for all hosts.</source>
        <translation>Mettere il supporto in una sola cartella e indicarla per tutti gli host.</translation>
    </message>
    <message>
        <source>%1 does not wait for a person.</source>
        <translation>%1 non attende una persona.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>È nello stato: %1.</translation>
    </message>
    <message>
        <source>Watch the run: it says when somebody has to do something.</source>
        <translation>Seguire l&apos;esecuzione: dice quando qualcuno deve fare qualcosa.</translation>
    </message>
    <message>
        <source>%1 has not failed.</source>
        <translation>%1 non è fallito.</translation>
    </message>
    <message>
        <source>Only a host that has failed, or could not be reached, is tried again.</source>
        <translation>Si riprova soltanto un host fallito o non raggiungibile.</translation>
    </message>
    <message>
        <source>%1 cannot be left out now.</source>
        <translation>%1 non può essere escluso ora.</translation>
    </message>
    <message>
        <source>A host can be left out before it is begun, and while it waits for a person.</source>
        <translation>Un host può essere escluso prima di essere iniziato e mentre attende una persona.</translation>
    </message>
    <message>
        <source>%1 left the host out before it was begun.</source>
        <translation>%1 ha escluso l&apos;host prima che fosse iniziato.</translation>
    </message>
    <message>
        <source>The host was not begun: the steps of the organisation are not done.</source>
        <translation>L&apos;host non è stato iniziato: i passi dell&apos;organizzazione non sono stati fatti.</translation>
    </message>
    <message>
        <source>The run stopped because the steps of the organisation are not done.</source>
        <translation>L&apos;esecuzione si è fermata perché i passi dell&apos;organizzazione non sono stati fatti.</translation>
    </message>
    <message>
        <source>The run waits for a person. When it is done: convoyctl run confirm %1 --host %2</source>
        <translation>L&apos;esecuzione attende una persona. Quando è fatto: convoyctl run confirm %1 --host %2</translation>
    </message>
    <message>
        <source>A person has confirmed it.</source>
        <translation>Una persona l&apos;ha confermato.</translation>
    </message>
    <message>
        <source>%1 left it out. What the steps before have done stays.</source>
        <translation>%1 l&apos;ha escluso. Ciò che hanno fatto i passi precedenti rimane.</translation>
    </message>
    <message>
        <source>%1 does not let itself be restarted.</source>
        <translation>%1 non si lascia riavviare.</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>Il comando è terminato con il codice %1.</translation>
    </message>
    <message>
        <source>Let the account restart the host (--run-as), or restart it by hand, then try the host again.</source>
        <translation>Permettere all&apos;account di riavviare l&apos;host (--run-as), o riavviarlo a mano, poi riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>%1 was told to restart; it is waited for.</source>
        <translation>A %1 è stato chiesto di riavviarsi; si attende che torni.</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>%1 è stato riavviato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not back %n minute(s) after its restart.</source>
        <translation>
            <numerusform>%1 non era tornato %n minuto dopo il riavvio.</numerusform>
            <numerusform>%1 non era tornato %n minuti dopo il riavvio.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was restarted, but %1 does not answer there.</source>
        <translation>È stato riavviato, ma %1 non vi risponde.</translation>
    </message>
    <message>
        <source>Look at its own log on the host. When it runs, try the host again.</source>
        <translation>Guardare il suo registro sull&apos;host. Quando funziona, riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>It was restarted, but did not come to rest.</source>
        <translation>È stato riavviato, ma non si è stabilizzato.</translation>
    </message>
    <message>
        <source>Wait until it has, then try the host again.</source>
        <translation>Attendere che si stabilizzi, poi riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>It answers, and was not restarted.</source>
        <translation>Risponde, e non è stato riavviato.</translation>
    </message>
    <message>
        <source>Restart it by hand, then try the host again.</source>
        <translation>Riavviarlo a mano, poi riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>It does not answer at the address %1 any more.</source>
        <translation>Non risponde più all&apos;indirizzo %1.</translation>
    </message>
    <message>
        <source>Look at its console. Where it has another address now, change it with convoyctl host edit, then try the host again.</source>
        <translation>Guardare la sua console. Se ora ha un altro indirizzo, cambiarlo con convoyctl host edit, poi riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>The steps of the organisation are done.</source>
        <translation>I passi dell&apos;organizzazione sono stati fatti.</translation>
    </message>
    <message>
        <source>%1 does not meet a prerequisite of the solution.</source>
        <translation>%1 non soddisfa un prerequisito della soluzione.</translation>
    </message>
    <message>
        <source>A value that the step “%1” needs is not known for %2.</source>
        <translation>Un valore di cui ha bisogno il passo “%1” non è noto per %2.</translation>
    </message>
    <message>
        <source>The host could not be asked when the plan was made.</source>
        <translation>Quando è stato fatto il piano non è stato possibile interrogare l&apos;host.</translation>
    </message>
    <message>
        <source>Plan again now that it answers.</source>
        <translation>Pianificare di nuovo ora che risponde.</translation>
    </message>
    <message>
        <source>The step “%1” on %2 did not succeed.</source>
        <translation>Il passo “%1” su %2 non è riuscito.</translation>
    </message>
    <message>
        <source>Its command ended with code %1.</source>
        <translation>Il suo comando è terminato con il codice %1.</translation>
    </message>
    <message>
        <source>Read what it said in the run&apos;s log and put it right, then try the host again: convoyctl run retry %1 --host %2</source>
        <translation>Leggere nel registro dell&apos;esecuzione che cosa ha detto e correggerlo, poi riprovare l&apos;host: convoyctl run retry %1 --host %2</translation>
    </message>
    <message>
        <source>The command ended with code %1: a restart is wanted.</source>
        <translation>Il comando è terminato con il codice %1: è richiesto un riavvio.</translation>
    </message>
    <message>
        <source>The steps on %1 went well, but the target version does not stand there.</source>
        <translation>I passi su %1 sono riusciti, ma la versione di destinazione non c&apos;è.</translation>
    </message>
    <message>
        <source>Read what the steps said in the run&apos;s log, put right what is wrong, then try the host again.</source>
        <translation>Leggere nel registro dell&apos;esecuzione che cosa hanno detto i passi, correggere ciò che non va, poi riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>The target version stands there.</source>
        <translation>La versione di destinazione c&apos;è.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Warning, not certain</source>
        <translation>Avviso, non certo</translation>
    </message>
    <message>
        <source>to be acknowledged</source>
        <translation>da confermare</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confermata</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>derogata</translation>
    </message>
    <message>
        <source>can be waived</source>
        <translation>derogabile</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superato</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Non raggiungibili</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wave %1 of %2 · %n host(s)</source>
        <translation>
            <numerusform>Ondata %1 di %2 · %n host</numerusform>
            <numerusform>Ondata %1 di %2 · %n host</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not answer. The run tries it again in wave %1 of “%2”.</source>
        <translation>Non ha risposto. L’esecuzione riprova nell’ondata %1 di “%2”.</translation>
    </message>
    <message>
        <source>Done by a person</source>
        <translation>Svolto da una persona</translation>
    </message>
    <message>
        <source>Installs %1</source>
        <translation>Installa %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Holds a point of no return</source>
        <translation>Contiene un punto di non ritorno</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Spostato a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocco</numerusform>
            <numerusform>%n blocchi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>l’account</translation>
    </message>
    <message>
        <source>the media</source>
        <translation>il supporto</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>il piano</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organizzazione</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>answered for each host</source>
        <translation>risposta data per ogni host</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Versione di destinazione</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n prerequisite(s) are judged; %1 of them can block.</source>
        <translation>
            <numerusform>È valutato %n prerequisito, di cui %1 in grado di bloccare.</numerusform>
            <numerusform>Sono valutati %n prerequisiti, di cui %1 in grado di bloccare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation>Ordine: %1.</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Documento di origine</translation>
    </message>
    <message>
        <source>Acknowledged by the operator</source>
        <translation>Confermata dall&apos;operatore</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Runs again hosts of the run</source>
        <translation>Riesegue host dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>Files of the plug-in are left beside its parent</source>
        <translation>File del plug-in sono rimasti accanto alla sua applicazione</translation>
    </message>
    <message>
        <source>Remove the files that the message names, then restart the parent.</source>
        <translation>Rimuovere i file indicati dal messaggio, poi riavviare l&apos;applicazione padre.</translation>
    </message>
    <message>
        <source>A step of the solution did not succeed</source>
        <translation>Un passo della soluzione non è riuscito</translation>
    </message>
    <message>
        <source>The exit code of its command, by the table of the definition.</source>
        <translation>Il codice di uscita del comando, secondo la tabella della definizione.</translation>
    </message>
    <message>
        <source>Read what it said in the log, put it right, and try the host again.</source>
        <translation>Leggere nel registro ciò che ha detto, rimediare, e riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>Leave the host out, if the others may go on without it.</source>
        <translation>Escludere l&apos;host, se gli altri possono proseguire senza.</translation>
    </message>
    <message>
        <source>A value that a step needs is not known</source>
        <translation>Un valore necessario a un passo non è noto</translation>
    </message>
    <message>
        <source>The facts of the host when the plan was made.</source>
        <translation>I fatti dell&apos;host quando è stato fatto il piano.</translation>
    </message>
    <message>
        <source>Plan again now that the host answers.</source>
        <translation>Pianificare di nuovo ora che l&apos;host risponde.</translation>
    </message>
    <message>
        <source>The host does not let itself be restarted</source>
        <translation>L&apos;host non si lascia riavviare</translation>
    </message>
    <message>
        <source>What the restart command said on the host.</source>
        <translation>Ciò che il comando di riavvio ha risposto sull&apos;host.</translation>
    </message>
    <message>
        <source>Let the account restart the host, or restart it by hand, then try it again.</source>
        <translation>Consentire all&apos;account di riavviare l&apos;host, o riavviarlo a mano, poi riprovare.</translation>
    </message>
    <message>
        <source>The host did not come back from its restart in time</source>
        <translation>L&apos;host non è tornato in tempo dal riavvio</translation>
    </message>
    <message>
        <source>The boot identity of the host, its services and its ports, for as long as the definition allows.</source>
        <translation>L&apos;identità di avvio dell&apos;host, i suoi servizi e le sue porte, per il tempo che la definizione concede.</translation>
    </message>
    <message>
        <source>Look at the host&apos;s console; when it runs, try the host again.</source>
        <translation>Guardare la console dell&apos;host; quando è attivo, riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organizzazione</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>derogata: %1</translation>
    </message>
    <message>
        <source>did not answer; the run will try it again</source>
        <translation>non ha risposto; l’esecuzione riproverà</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Eseguito su</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punto di non ritorno</translation>
    </message>
    <message>
        <source>there is no way back after it</source>
        <translation>dopo non si torna indietro</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Ondata %1</translation>
    </message>
    <message>
        <source>Try the organisation again (convoyctl run retry %1 --host %2), then resume the run.</source>
        <translation>Riprovare l&apos;organizzazione (convoyctl run retry %1 --host %2), poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>It ended before its runner could do what was asked.</source>
        <translation>È terminata prima che il suo esecutore potesse fare quanto richiesto.</translation>
    </message>
    <message>
        <source>Show the run: it says what became of the host.</source>
        <translation>Visualizzare l&apos;esecuzione: indica che cosa è successo all&apos;host.</translation>
    </message>
    <message>
        <source>A prerequisite was waived: %1. Reason: %2</source>
        <translation>Si è derogato a un prerequisito: %1. Motivo: %2</translation>
    </message>
    <message>
        <source>Look at the host. Where the version stands there and cannot be asked for, state it (convoyctl facts set %1 NAME=VALUE --solution %2), then try the host again.</source>
        <translation>Controllare l&apos;host. Se la versione è presente ma non può essere rilevata, dichiararla (convoyctl facts set %1 NAME=VALUE --solution %2), poi riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>Services on %2 ran before and do not start now: %1.</source>
        <translation>Su %2 alcuni servizi erano in esecuzione prima e ora non si avviano: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e altri %2</translation>
    </message>
    <message>
        <source>%1: trusted until now: %2</source>
        <translation>%1: attendibile finora: %2</translation>
    </message>
    <message>
        <source>%1: line %2 of the list: %3</source>
        <translation>%1: riga %2 dell&apos;elenco: %3</translation>
    </message>
    <message>
        <source>Key in the list</source>
        <translation>Chiave nell&apos;elenco</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa accade</translation>
    </message>
    <message>
        <source>Not in this repository and not added: %1</source>
        <translation>Non presenti in questo repository e non aggiunti: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a hashed name fit no host of this repository.</source>
        <translation>
            <numerusform>%n riga con nome cifrato (hash) non corrisponde a nessun host di questo repository.</numerusform>
            <numerusform>%n righe con nome cifrato (hash) non corrispondono a nessun host di questo repository.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is passed over: %2</source>
        <translation>La riga %1 viene saltata: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) taken from the list.</source>
        <translation>
            <numerusform>%n chiave presa dall&apos;elenco.</numerusform>
            <numerusform>%n chiavi prese dall&apos;elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) written to %1.</source>
        <translation>
            <numerusform>%n chiave scritta in %1.</numerusform>
            <numerusform>%n chiavi scritte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is trusted yet for: %1</source>
        <translation>Nessuna chiave ancora attendibile per: %1</translation>
    </message>
    <message>
        <source>Trust the host keys of a list; a key that is trusted already stays.</source>
        <translation>Considera attendibili le chiavi degli host di un elenco; una chiave già attendibile resta.</translation>
    </message>
    <message>
        <source>A list is lines of NAME-or-ADDRESS[:PORT] SHA256:…, a known_hosts file, or what host keys export writes. A signature is looked for beside it, as FILE.minisig; a list without one takes --reason.</source>
        <translation>Un elenco è fatto di righe NAME-or-ADDRESS[:PORT] SHA256:…, è un file known_hosts, o ciò che scrive host keys export. Una firma viene cercata accanto, come FILE.minisig; un elenco senza firma richiede --reason.</translation>
    </message>
    <message>
        <source>Write the trusted host keys into a list for a colleague.</source>
        <translation>Scrive le chiavi attendibili degli host in un elenco per un collega.</translation>
    </message>
    <message>
        <source>All hosts with a key when none is chosen. To sign it: minisign -Sm FILE</source>
        <translation>Tutti gli host con una chiave se non se ne sceglie nessuno. Per firmarlo: minisign -Sm FILE</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Impronta: %1</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>In parole: %1</translation>
    </message>
    <message>
        <source>No key of this host is trusted yet.</source>
        <translation>Nessuna chiave di questo host è ancora attendibile.</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Avanzamento: %1</translation>
    </message>
    <message>
        <source>“%1” is no level of a log; there are all, steps and failures.</source>
        <translation>“%1” non è un livello del registro; ci sono all, steps e failures.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found.</source>
        <translation>
            <numerusform>%n riga trovata.</numerusform>
            <numerusform>%n righe trovate.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the log; all of it if not given.</source>
        <translation>Quanto del registro; tutto se non indicato.</translation>
    </message>
    <message>
        <source>Only lines that hold this text.</source>
        <translation>Solo le righe che contengono questo testo.</translation>
    </message>
    <message>
        <source>A folder of its path does not exist, or is a file.</source>
        <translation>Una cartella del suo percorso non esiste, o è un file.</translation>
    </message>
    <message>
        <source>%1 closed the connection on port %2 before the login.</source>
        <translation>%1 ha chiuso la connessione sulla porta %2 prima dell&apos;accesso.</translation>
    </message>
    <message>
        <source>The list of host keys has %1 lines with hashed names or patterns, too many for %2 hosts.</source>
        <translation>L&apos;elenco di chiavi degli host ha %1 righe con nomi cifrati (hash) o modelli, troppe per %2 host.</translation>
    </message>
    <message>
        <source>A hashed name cannot be looked up: it has to be tried with every host.</source>
        <translation>Un nome cifrato (hash) non si può cercare: va provato con ogni host.</translation>
    </message>
    <message>
        <source>Give a list with readable names, or divide it.</source>
        <translation>Fornire un elenco con nomi leggibili, oppure dividerlo.</translation>
    </message>
    <message>
        <source>A line is the name or address of a host and its key: a fingerprint (SHA256:…), or a line of known_hosts.</source>
        <translation>Una riga è il nome o l&apos;indirizzo di un host e la sua chiave: un&apos;impronta (SHA256:…), oppure una riga di known_hosts.</translation>
    </message>
    <message>
        <source>Line %2 of the list of host keys %1 cannot be understood.</source>
        <translation>La riga %2 dell&apos;elenco di chiavi degli host %1 non è comprensibile.</translation>
    </message>
    <message>
        <source>No key was taken from the list. Correct the line, or ask whoever made the list for a correct one.</source>
        <translation>Nessuna chiave è stata presa dall&apos;elenco. Correggere la riga, o chiedere un elenco corretto a chi lo ha creato.</translation>
    </message>
    <message>
        <source>After the fingerprint only a comment (#…) may stand.</source>
        <translation>Dopo l&apos;impronta può stare solo un commento (#…).</translation>
    </message>
    <message>
        <source>It names an authority that signs keys, not a host&apos;s key.</source>
        <translation>Indica un&apos;autorità che firma chiavi, non la chiave di un host.</translation>
    </message>
    <message>
        <source>The mark “%1” is not known.</source>
        <translation>Il contrassegno “%1” non è noto.</translation>
    </message>
    <message>
        <source>The host&apos;s key is missing: a line of known_hosts is names, type and key.</source>
        <translation>Manca la chiave dell&apos;host: una riga di known_hosts è formata da nomi, tipo e chiave.</translation>
    </message>
    <message>
        <source>What stands after “%1” is not a key of that type.</source>
        <translation>Ciò che segue “%1” non è una chiave di quel tipo.</translation>
    </message>
    <message>
        <source>Convoy connects with no key of the type %1.</source>
        <translation>Convoy non si connette con chiavi del tipo %1.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>“%1” non indica nessun host.</translation>
    </message>
    <message>
        <source>%1 is not a list of host keys.</source>
        <translation>%1 non è un elenco di chiavi degli host.</translation>
    </message>
    <message>
        <source>Give a file of lines with names and fingerprints, or a known_hosts file.</source>
        <translation>Fornire un file di righe con nomi e impronte, oppure un file known_hosts.</translation>
    </message>
    <message>
        <source>Install it there, or choose another way to the account, or another account for the host.</source>
        <translation>Installarlo sull&apos;host, o scegliere un altro modo per ottenere l&apos;account, o un altro account per l&apos;host.</translation>
    </message>
    <message>
        <source>Make the account on the host, or choose another one for the host.</source>
        <translation>Creare l&apos;account sull&apos;host, o sceglierne un altro per l&apos;host.</translation>
    </message>
    <message>
        <source>Allow it in the rules of the host, or choose another account for the host.</source>
        <translation>Permetterlo nelle regole dell&apos;host, o scegliere un altro account per l&apos;host.</translation>
    </message>
    <message>
        <source>Run the host again and give the right password.</source>
        <translation>Eseguire di nuovo l&apos;host e dare la password giusta.</translation>
    </message>
    <message>
        <source>None of the hosts has a trusted key yet.</source>
        <translation>Nessuno degli host ha ancora una chiave attendibile.</translation>
    </message>
    <message>
        <source>Choose other hosts, or test the connection to these first.</source>
        <translation>Scegliere altri host, oppure verificare prima la connessione a questi.</translation>
    </message>
    <message>
        <source>The list of host keys cannot be written to %1.</source>
        <translation>Impossibile scrivere l&apos;elenco di chiavi degli host in %1.</translation>
    </message>
    <message>
        <source>The list of host keys %1 is not accepted.</source>
        <translation>L&apos;elenco di chiavi degli host %1 non è accettato.</translation>
    </message>
    <message>
        <source>No key was taken from it. Get the list and its signature from their source again, and ask there which key signs it.</source>
        <translation>Nessuna chiave ne è stata presa. Procurarsi di nuovo l&apos;elenco e la sua firma dall&apos;origine, e chiedere lì quale chiave lo firma.</translation>
    </message>
    <message>
        <source>The key %1 that signed it is revoked since %2: %3</source>
        <translation>La chiave %1 che lo ha firmato è revocata dal %2: %3</translation>
    </message>
    <message>
        <source>The list of host keys %1 is not signed. No key was taken from it.</source>
        <translation>L&apos;elenco di chiavi degli host %1 non è firmato. Nessuna chiave ne è stata presa.</translation>
    </message>
    <message>
        <source>Nothing but your word says that these are the keys of the hosts.</source>
        <translation>Solo la parola di chi importa dice che queste sono le chiavi degli host.</translation>
    </message>
    <message>
        <source>Say where the list is from and why it may be believed; the reason is kept (--reason TEXT). Or have it signed: minisign -Sm FILE.</source>
        <translation>Indicare da dove viene l&apos;elenco e perché è credibile; il motivo viene conservato (--reason TEXT). Oppure farlo firmare: minisign -Sm FILE.</translation>
    </message>
    <message>
        <source>%1 is signed with the trusted key %2 (%3).</source>
        <translation>%1 è firmato con la chiave attendibile %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is signed with the trusted key %2 (%3), on %4.</source>
        <translation>%1 è firmato con la chiave attendibile %2 (%3), il %4.</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>viene presa</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>già nota</translation>
    </message>
    <message>
        <source>differs: the pinned key stays</source>
        <translation>diversa: resta la chiave fissata</translation>
    </message>
    <message>
        <source>several keys of one type: none is taken</source>
        <translation>più chiavi di un tipo: non se ne prende nessuna</translation>
    </message>
    <message>
        <source>revoked in the list: nothing is taken</source>
        <translation>revocata nell&apos;elenco: non si prende nulla</translation>
    </message>
    <message>
        <source>Trusted since %1, imported by %2 from the list %3, which is signed with the key %4 (%5).</source>
        <translation>Attendibile dal %1, importata da %2 dall&apos;elenco %3, firmato con la chiave %4 (%5).</translation>
    </message>
    <message>
        <source>Trusted since %1, imported by %2 from the unsigned list %3. Reason: %4</source>
        <translation>Attendibile dal %1, importata da %2 dall&apos;elenco non firmato %3. Motivo: %4</translation>
    </message>
    <message>
        <source>Trusted since %1 by %2.</source>
        <translation>Considerata attendibile dal %1 da %2.</translation>
    </message>
    <message>
        <source>Trusted since %1 by %2. Reason: %3</source>
        <translation>Considerata attendibile dal %1 da %2. Motivo: %3</translation>
    </message>
    <message>
        <source>Saving the log was stopped.</source>
        <translation>Il salvataggio del registro è stato fermato.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) must be acknowledged before the plan is carried out: %1.</source>
        <translation>
            <numerusform>%n regola deve essere confermata prima di eseguire il piano: %1.</numerusform>
            <numerusform>%n regole devono essere confermate prima di eseguire il piano: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They warn of what cannot be judged, or not be taken back.</source>
        <translation>Avvertono di ciò che non si può valutare o annullare.</translation>
    </message>
    <message>
        <source>There is a host for the steps of the organisation</source>
        <translation>È disponibile un host per i passi dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>No host of the plan answers and is free of blocking rules.</source>
        <translation>Nessun host del piano risponde ed è privo di regole bloccanti.</translation>
    </message>
    <message>
        <source>A host on which these steps are carried out.</source>
        <translation>Un host su cui eseguire questi passi.</translation>
    </message>
    <message>
        <source>They come before every host, and are carried out on one.</source>
        <translation>Precedono tutti gli host e si eseguono su uno di essi.</translation>
    </message>
    <message>
        <source>Do what the findings say of one host, or name another one (--organisation-host).</source>
        <translation>Fare quanto indicato dai riscontri per un host, oppure indicarne un altro (--organisation-host).</translation>
    </message>
    <message>
        <source>The steps of the organisation cannot be left out.</source>
        <translation>I passi dell&apos;organizzazione non si possono escludere.</translation>
    </message>
    <message>
        <source>Hosts are begun when they are done, and not without them.</source>
        <translation>Gli host iniziano quando questi sono completati, non senza.</translation>
    </message>
    <message>
        <source>Confirm the step when it is done, or stop the run: convoyctl run stop %1</source>
        <translation>Confermare il passo quando è completato, oppure arrestare l&apos;esecuzione: convoyctl run stop %1</translation>
    </message>
    <message>
        <source>%1 has another key by now. No key was taken from the list.</source>
        <translation>%1 ha ormai un&apos;altra chiave. Nessuna chiave è stata presa dall&apos;elenco.</translation>
    </message>
    <message>
        <source>Somebody has trusted a key of this host since the list was compared, and a pinned key is never replaced silently.</source>
        <translation>Qualcuno ha considerato attendibile una chiave di questo host dopo il confronto dell&apos;elenco, e una chiave fissata non viene mai sostituita in silenzio.</translation>
    </message>
    <message>
        <source>Compare the list once more.</source>
        <translation>Confrontare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>Make room on the disks of the host, then run it again.</source>
        <translation>Liberare spazio sui dischi dell&apos;host, poi eseguirlo di nuovo.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1, then run it again.</source>
        <translation>Liberare spazio sul disco di %1, poi eseguirlo di nuovo.</translation>
    </message>
    <message>
        <source>The command on %1 found no room on the disk.</source>
        <translation>Il comando su %1 non ha trovato spazio sul disco.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Ha detto: %1</translation>
    </message>
    <message>
        <source>It, or a program that it needs, is not on the host: %1</source>
        <translation>Esso, o un programma di cui ha bisogno, non è sull&apos;host: %1</translation>
    </message>
    <message>
        <source>The host does not let it be run: %1</source>
        <translation>L&apos;host non ne permette l&apos;esecuzione: %1</translation>
    </message>
    <message>
        <source>The command on %1 could not be run.</source>
        <translation>Non è stato possibile eseguire il comando su %1.</translation>
    </message>
    <message>
        <source>Install on the host what is missing, then run it again.</source>
        <translation>Installare sull&apos;host ciò che manca, poi eseguirlo di nuovo.</translation>
    </message>
    <message>
        <source>The system does so when memory runs out; a person or a supervisor can do it, too.</source>
        <translation>Il sistema lo fa quando la memoria si esaurisce; lo può fare anche una persona o un programma di sorveglianza.</translation>
    </message>
    <message>
        <source>A person, or a shutdown of the host, ended it.</source>
        <translation>L&apos;ha terminato una persona, o un arresto dell&apos;host.</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>Si è bloccato.</translation>
    </message>
    <message>
        <source>The command on %1 was ended by signal %2.</source>
        <translation>Il comando su %1 è stato terminato dal segnale %2.</translation>
    </message>
    <message>
        <source>Look at the host&apos;s memory and its system log, and at what stands there; then run it again.</source>
        <translation>Controllare la memoria dell&apos;host, il suo registro di sistema e che cosa vi si trova; poi eseguirlo di nuovo.</translation>
    </message>
    <message>
        <source>The installer ended with code %1; the last it said: %2</source>
        <translation>Il programma di installazione è terminato con il codice %1; l&apos;ultima cosa che ha detto: %2</translation>
    </message>
    <message>
        <source>If the installer found no room, choose another installation path.</source>
        <translation>Se è il programma di installazione a non aver trovato spazio, scegliere un altro percorso di installazione.</translation>
    </message>
    <message>
        <source>The package in the repository is damaged</source>
        <translation>Il pacchetto nel repository è danneggiato</translation>
    </message>
    <message>
        <source>Import it again from its medium and choose to replace it.</source>
        <translation>Importarlo di nuovo dal suo supporto e scegliere di sostituirlo.</translation>
    </message>
    <message>
        <source>Check the disk that the repository lies on.</source>
        <translation>Controllare il disco su cui si trova il repository.</translation>
    </message>
    <message>
        <source>The package is not made for the host&apos;s operating system</source>
        <translation>Il pacchetto non è fatto per il sistema operativo dell&apos;host</translation>
    </message>
    <message>
        <source>Choose the package made for this system, or leave the host out.</source>
        <translation>Scegliere il pacchetto fatto per questo sistema, o escludere l&apos;host.</translation>
    </message>
    <message>
        <source>The installer was ended by the system</source>
        <translation>Il programma di installazione è stato terminato dal sistema</translation>
    </message>
    <message>
        <source>The signal that ended its process.</source>
        <translation>Il segnale che ha terminato il suo processo.</translation>
    </message>
    <message>
        <source>Look at the host&apos;s memory and its system log: when memory runs out, the system ends the largest program.</source>
        <translation>Controllare la memoria dell&apos;host e il suo registro di sistema: quando la memoria si esaurisce, il sistema termina il programma più grande.</translation>
    </message>
    <message>
        <source>See what stands there, then run the host again.</source>
        <translation>Vedere che cosa si trova sull&apos;host, poi eseguirlo di nuovo.</translation>
    </message>
    <message>
        <source>The installer cannot be run on the host</source>
        <translation>Il programma di installazione non può essere eseguito sull&apos;host</translation>
    </message>
    <message>
        <source>The exit code of the host&apos;s shell and the last line of its output.</source>
        <translation>Il codice di uscita della shell dell&apos;host e l&apos;ultima riga del suo output.</translation>
    </message>
    <message>
        <source>Install the program or library that the message names, then run the host again.</source>
        <translation>Installare il programma o la libreria che il messaggio nomina, poi eseguire di nuovo l&apos;host.</translation>
    </message>
    <message>
        <source>The account cannot run commands on the host</source>
        <translation>L&apos;account non può eseguire comandi sull&apos;host</translation>
    </message>
    <message>
        <source>What the host answered to the first command.</source>
        <translation>Ciò che l&apos;host ha risposto al primo comando.</translation>
    </message>
    <message>
        <source>Log in by hand with the same user: one that has no shell cannot be used.</source>
        <translation>Accedere a mano con lo stesso utente: uno senza shell non si può usare.</translation>
    </message>
    <message>
        <source>Choose another user for the host.</source>
        <translation>Scegliere un altro utente per l&apos;host.</translation>
    </message>
    <message>
        <source>Nothing answers on the application&apos;s port</source>
        <translation>Sulla porta dell&apos;applicazione non risponde nulla</translation>
    </message>
    <message>
        <source>The port that was given for the application, after the installation.</source>
        <translation>La porta indicata per l&apos;applicazione, dopo l&apos;installazione.</translation>
    </message>
    <message>
        <source>Read the application&apos;s own log on the host.</source>
        <translation>Leggere il registro dell&apos;applicazione sull&apos;host.</translation>
    </message>
    <message>
        <source>Compare the port with the one that the application is set to.</source>
        <translation>Confrontare la porta con quella impostata nell&apos;applicazione.</translation>
    </message>
    <message>
        <source>The host does not meet a prerequisite</source>
        <translation>L&apos;host non soddisfa un prerequisito</translation>
    </message>
    <message>
        <source>The rules of the solution, right before the first change.</source>
        <translation>Le regole della soluzione, subito prima della prima modifica.</translation>
    </message>
    <message>
        <source>Put right what the message names, then try the host again.</source>
        <translation>Correggere ciò che il messaggio nomina, poi riprovare l&apos;host.</translation>
    </message>
    <message>
        <source>The host does not say what it is</source>
        <translation>L&apos;host non dice che cos&apos;è</translation>
    </message>
    <message>
        <source>The operating system, as the host itself names it.</source>
        <translation>Il sistema operativo, come lo nomina l&apos;host stesso.</translation>
    </message>
    <message>
        <source>Log in by hand and see whether uname answers there.</source>
        <translation>Accedere a mano e vedere se uname risponde.</translation>
    </message>
    <message>
        <source>The package has no command for this operating system</source>
        <translation>Il pacchetto non ha un comando per questo sistema operativo</translation>
    </message>
    <message>
        <source>The commands of the package, one for each family of systems.</source>
        <translation>I comandi del pacchetto, uno per ogni famiglia di sistemi.</translation>
    </message>
    <message>
        <source>A tool that copying needs is not on the host</source>
        <translation>Sull&apos;host manca uno strumento necessario alla copia</translation>
    </message>
    <message>
        <source>The programs that the account finds on the host.</source>
        <translation>I programmi che l&apos;account trova sull&apos;host.</translation>
    </message>
    <message>
        <source>Install it there, then run the host again.</source>
        <translation>Installarlo sull&apos;host, poi eseguirlo di nuovo.</translation>
    </message>
    <message>
        <source>The installation path cannot be used</source>
        <translation>Il percorso di installazione non può essere usato</translation>
    </message>
    <message>
        <source>The installation path, as it came out for this host.</source>
        <translation>Il percorso di installazione, come risulta per questo host.</translation>
    </message>
    <message>
        <source>Enter a full path, then run the host again.</source>
        <translation>Immettere un percorso completo, poi eseguire di nuovo l&apos;host.</translation>
    </message>
    <message>
        <source>The application port is no port</source>
        <translation>La porta dell&apos;applicazione non è una porta</translation>
    </message>
    <message>
        <source>The port, as it came out for this host.</source>
        <translation>La porta, come risulta per questo host.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, then run the host again.</source>
        <translation>Immettere un numero da 1 a 65535, poi eseguire di nuovo l&apos;host.</translation>
    </message>
    <message>
        <source>A package that this one needs is not on the host</source>
        <translation>Sull&apos;host manca un pacchetto di cui questo ha bisogno</translation>
    </message>
    <message>
        <source>What the repository has recorded of the host.</source>
        <translation>Ciò che il repository ha registrato dell&apos;host.</translation>
    </message>
    <message>
        <source>Deploy that package first, then run the host again.</source>
        <translation>Distribuire prima quel pacchetto, poi eseguire di nuovo l&apos;host.</translation>
    </message>
    <message>
        <source>A value names a variable that is not known</source>
        <translation>Un valore nomina una variabile sconosciuta</translation>
    </message>
    <message>
        <source>The values of the package, as they came out for this host.</source>
        <translation>I valori del pacchetto, come risultano per questo host.</translation>
    </message>
    <message>
        <source>Correct the value, then run the host again.</source>
        <translation>Correggere il valore, poi eseguire di nuovo l&apos;host.</translation>
    </message>
    <message>
        <source>A value cannot stand in the silent.ini</source>
        <translation>Un valore non può stare in silent.ini</translation>
    </message>
    <message>
        <source>The application object is not there any more</source>
        <translation>L&apos;oggetto Applicazione non c&apos;è più</translation>
    </message>
    <message>
        <source>The application objects of the host, right before the first change.</source>
        <translation>Gli oggetti Applicazione dell&apos;host, subito prima della prima modifica.</translation>
    </message>
    <message>
        <source>Run the host again: the object is then made anew.</source>
        <translation>Eseguire di nuovo l&apos;host: l&apos;oggetto viene allora creato di nuovo.</translation>
    </message>
    <message>
        <source>The application object belongs to another package</source>
        <translation>L&apos;oggetto Applicazione appartiene a un altro pacchetto</translation>
    </message>
    <message>
        <source>Another application object has the port</source>
        <translation>Un altro oggetto Applicazione ha la porta</translation>
    </message>
    <message>
        <source>Choose another port, or change the port of that object.</source>
        <translation>Scegliere un&apos;altra porta, o cambiare la porta di quell&apos;oggetto.</translation>
    </message>
    <message>
        <source>The command ended with code %1 and said: %2</source>
        <translation>Il comando è terminato con il codice %1 e ha detto: %2</translation>
    </message>
    <message>
        <source>Its command ended with code %1; the last it said: %2</source>
        <translation>Il suo comando è terminato con il codice %1; l&apos;ultima cosa che ha detto: %2</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try the host again: convoyctl run retry %1 --host %2</source>
        <translation>Attendere che finisca, poi riprovare l&apos;host: convoyctl run retry %1 --host %2</translation>
    </message>
    <message>
        <source>Its shell ended with code %1 and said nothing.</source>
        <translation>La sua shell è terminata con il codice %1 e non ha detto nulla.</translation>
    </message>
    <message>
        <source>The host answered: %1</source>
        <translation>L&apos;host ha risposto: %1</translation>
    </message>
    <message>
        <source>%1 cannot run commands on %2.</source>
        <translation>%1 non può eseguire comandi su %2.</translation>
    </message>
    <message>
        <source>Log in by hand with the same user. Where the account has no shell, choose another user for the host.</source>
        <translation>Accedere a mano con lo stesso utente. Se l&apos;account non ha una shell, scegliere un altro utente per l&apos;host.</translation>
    </message>
    <message>
        <source>It ended with code %1; the last it said: %2</source>
        <translation>È finito con il codice %1; l&apos;ultima cosa che ha detto: %2</translation>
    </message>
    <message>
        <source>The files in %1 could not all be read and written to %2; the host said: %3</source>
        <translation>Non è stato possibile leggere tutti i file in %1 e scriverli in %2; l&apos;host ha detto: %3</translation>
    </message>
    <message>
        <source>Put that right, then run the host again. Nothing of the package was changed.</source>
        <translation>Correggerlo, poi eseguire di nuovo l&apos;host. Nulla del pacchetto è stato modificato.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Attendibile finora</translation>
    </message>
    <message>
        <source>Insert the media, or give the path where it stands: among the questions of the window, or with --answer media.path=FOLDER.</source>
        <translation>Inserire il supporto, o indicare il percorso in cui si trova: tra le domande della finestra, o con --answer media.path=CARTELLA.</translation>
    </message>
    <message>
        <source>Give the folder where the media stand: among the questions of the window, or with --answer media.path=FOLDER.</source>
        <translation>Indicare la cartella in cui si trova il supporto: tra le domande della finestra, o con --answer media.path=CARTELLA.</translation>
    </message>
    <message>
        <source>Answer the question about it in the window, give it with --answer %1=VALUE, or set the fact of the host.</source>
        <translation>Rispondere alla domanda nella finestra, indicarlo con --answer %1=VALORE, o impostare il fatto dell&apos;host.</translation>
    </message>
    <message>
        <source>as the solution says</source>
        <translation>come dice la soluzione</translation>
    </message>
    <message numerus="yes">
        <source>Waves as the solution says, at most %n host(s) at once.</source>
        <translation>
            <numerusform>Ondate come dice la soluzione, al massimo %n host contemporaneamente.</numerusform>
            <numerusform>Ondate come dice la soluzione, al massimo %n host contemporaneamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Size of a wave in each stage: %1; at most %n host(s) at once.</source>
        <translation>
            <numerusform>Dimensione di un&apos;ondata in ogni fase: %1; al massimo %n host contemporaneamente.</numerusform>
            <numerusform>Dimensione di un&apos;ondata in ogni fase: %1; al massimo %n host contemporaneamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read what the plan says of each, then plan again and name them: --acknowledge %1</source>
        <translation>Leggere che cosa dice il piano di ciascuna, quindi pianificare di nuovo e indicarle: --acknowledge %1</translation>
    </message>
    <message>
        <source>Installers that are running are ended on their hosts, which may be left half changed; services that were stopped for them are started again. The run can be resumed.</source>
        <translation>Le installazioni in corso vengono terminate sui loro host, che possono restare modificati a metà; i servizi fermati per loro vengono riavviati. L&apos;esecuzione può essere ripresa.</translation>
    </message>
    <message>
        <source>“%1” is followed by one of these: %2.</source>
        <translation>Dopo “%1” va indicato uno di questi: %2.</translation>
    </message>
    <message>
        <source>The option %1 takes one value here.</source>
        <translation>Qui l&apos;opzione %1 accetta un solo valore.</translation>
    </message>
    <message>
        <source>%1: line %2 of the list takes this key back: %3</source>
        <translation>%1: la riga %2 dell&apos;elenco revoca questa chiave: %3</translation>
    </message>
    <message>
        <source>%1: it is still trusted here.</source>
        <translation>%1: qui è ancora considerata attendibile.</translation>
    </message>
    <message>
        <source>Find out these hosts&apos; keys at the hosts themselves. To trust one: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT</source>
        <translation>Accertare le chiavi di questi host sugli host stessi. Per considerarne una attendibile: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT</translation>
    </message>
    <message>
        <source>To take its keys, say why the list may be believed: --reason TEXT</source>
        <translation>Per accettarne le chiavi, indicare perché l&apos;elenco è attendibile: --reason TEXT</translation>
    </message>
    <message>
        <source>Name what is wanted: --package NAME, or --solution NAME.</source>
        <translation>Indicare che cosa si desidera: --package NAME oppure --solution NAME.</translation>
    </message>
    <message>
        <source>The step “%1” does not occur in the log; there are: %2.</source>
        <translation>Il passo “%1” non compare nel registro; ci sono: %2.</translation>
    </message>
    <message>
        <source>Levels: all, steps (without what commands on the hosts wrote), failures. --search looks at what is shown, in upper and lower case. Steps are named as --json does: lock, check, copy, command, verify, …</source>
        <translation>Livelli: all, steps (senza ciò che hanno scritto i comandi sugli host), failures. --search cerca in ciò che viene mostrato, senza distinguere maiuscole e minuscole. I passi si indicano come fa --json: lock, check, copy, command, verify, …</translation>
    </message>
    <message>
        <source>Show what would be done, and change nothing.</source>
        <translation>Mostra che cosa verrebbe fatto, senza modificare nulla.</translation>
    </message>
    <message>
        <source>The list of host keys %1 is too large.</source>
        <translation>L&apos;elenco di chiavi di host %1 è troppo grande.</translation>
    </message>
    <message>
        <source>A list of host keys must not be larger than %1.</source>
        <translation>Un elenco di chiavi di host non può superare %1.</translation>
    </message>
    <message>
        <source>Divide it into several lists.</source>
        <translation>Suddividerlo in più elenchi.</translation>
    </message>
    <message>
        <source>Its signature, %1, cannot be read. %2</source>
        <translation>La sua firma, %1, non si può leggere. %2</translation>
    </message>
    <message>
        <source>revoked in the list, and still trusted here: find out its new key</source>
        <translation>revocata nell&apos;elenco e qui ancora attendibile: accertare la nuova chiave</translation>
    </message>
    <message>
        <source>Do what the finding says: it is about the plan as a whole, and leaving hosts out does not help.</source>
        <translation>Fare quanto indicato dal riscontro: riguarda il piano nel suo insieme, ed escludere host non serve.</translation>
    </message>
    <message>
        <source>Do what the findings say for one host at least: there is none left to work on.</source>
        <translation>Fare quanto indicato dai riscontri per almeno un host: non ne resta nessuno su cui lavorare.</translation>
    </message>
    <message>
        <source>The steps of the organisation are not done</source>
        <translation>I passi dell&apos;organizzazione non sono stati completati</translation>
    </message>
    <message>
        <source>The steps that come before every host; none was begun without them.</source>
        <translation>I passi che precedono ogni host; senza di essi nessuno è stato iniziato.</translation>
    </message>
    <message>
        <source>Put right what failed there, try the organisation again, then resume the run.</source>
        <translation>Correggere ciò che lì non è riuscito, riprovare l&apos;organizzazione, poi riprendere l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>The program that works on runs could not be started</source>
        <translation>Non è stato possibile avviare il programma che svolge le esecuzioni</translation>
    </message>
    <message>
        <source>The command line that belongs to Convoy; no host was touched.</source>
        <translation>La riga di comando che fa parte di Convoy; nessun host è stato toccato.</translation>
    </message>
    <message>
        <source>Install Convoy again, then run the hosts again.</source>
        <translation>Installare di nuovo Convoy, poi eseguire di nuovo gli host.</translation>
    </message>
    <message>
        <source>The run ended before it had begun</source>
        <translation>L&apos;esecuzione è terminata prima di cominciare</translation>
    </message>
    <message>
        <source>The program that was to work on it; no host was touched.</source>
        <translation>Il programma che doveva svolgerla; nessun host è stato toccato.</translation>
    </message>
    <message>
        <source>Do what the technical text of the failure suggests, then run the hosts again.</source>
        <translation>Fare quanto suggerito dal testo tecnico dell&apos;errore, poi eseguire di nuovo gli host.</translation>
    </message>
    <message>
        <source>State of the audit trail</source>
        <translation>Stato del registro di controllo</translation>
    </message>
    <message>
        <source>The list says nothing of the keys that are trusted here.</source>
        <translation>L&apos;elenco non dice nulla delle chiavi considerate attendibili qui.</translation>
    </message>
</context>
</TS>
