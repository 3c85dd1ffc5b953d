<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>StartOptions</name>
    <message>
        <source>The repository to open: sqlite:PATH.</source>
        <translation>El repositorio que se abre: sqlite:PATH.</translation>
    </message>
    <message>
        <source>The language of the window: en, it, fr or es.</source>
        <translation>El idioma de la ventana: en, it, fr o es.</translation>
    </message>
    <message>
        <source>Who is working; the system user when left out.</source>
        <translation>Quién trabaja; si se omite, el usuario del sistema.</translation>
    </message>
    <message>
        <source>A medium to suggest while there is no package.</source>
        <translation>Un soporte que se propone mientras no haya ningún paquete.</translation>
    </message>
    <message>
        <source>There is no language %1. Use en, it, fr or es.</source>
        <translation>No existe el idioma %1. Use en, it, fr o es.</translation>
    </message>
    <message>
        <source>Convoy cannot start</source>
        <translation>Convoy no puede iniciarse</translation>
    </message>
    <message>
        <source>The look of the window: system, light, dark or contrast.</source>
        <translation>El aspecto de la ventana: system, light, dark o contrast.</translation>
    </message>
</context>
<context>
    <name>convoy::AccessPane</name>
    <message>
        <source>The roles of %1 were granted.</source>
        <translation>Los roles de %1 se han concedido.</translation>
    </message>
    <message>
        <source>%1 does not have the role %2 any more. Tenant: %3.</source>
        <translation>%1 ya no tiene el rol %2. Inquilino: %3.</translation>
    </message>
    <message>
        <source>The tenant %1 was added.</source>
        <translation>El inquilino %1 se ha añadido.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove the tenant %1 permanently?</source>
        <translation>¿Quitar definitivamente el inquilino %1?</translation>
    </message>
    <message>
        <source>The roles that operators have in it go with it. A tenant with packages or hosts is not removed.</source>
        <translation>Los roles que los operadores tienen en él desaparecen con él. Un inquilino con paquetes u hosts no se quita.</translation>
    </message>
    <message>
        <source>&amp;Remove permanently</source>
        <translation>&amp;Quitar definitivamente</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>The tenant %1 was removed.</source>
        <translation>El inquilino %1 se ha quitado.</translation>
    </message>
    <message>
        <source>Operators and tenants</source>
        <translation>Operadores e inquilinos</translation>
    </message>
    <message>
        <source>&amp;Operators and their roles:</source>
        <translation>&amp;Operadores y sus roles:</translation>
    </message>
    <message>
        <source>Operators and their roles</source>
        <translation>Operadores y sus roles</translation>
    </message>
    <message>
        <source>&amp;Add an operator…</source>
        <translation>&amp;Añadir un operador…</translation>
    </message>
    <message>
        <source>&amp;Grant roles…</source>
        <translation>&amp;Conceder roles…</translation>
    </message>
    <message>
        <source>Re&amp;voke the role</source>
        <translation>Re&amp;tirar el rol</translation>
    </message>
    <message>
        <source>&amp;Tenants:</source>
        <translation>&amp;Inquilinos:</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>A&amp;dd a tenant…</source>
        <translation>Añadir &amp;un inquilino…</translation>
    </message>
    <message>
        <source>Re&amp;move the tenant…</source>
        <translation>&amp;Quitar el inquilino…</translation>
    </message>
    <message>
        <source>What each ro&amp;le may do:</source>
        <translation>Lo que &amp;permite cada rol:</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Lo que permite cada rol</translation>
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
        <translation>Resultado</translation>
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
        <translation>Indique un valor, o que no hay ninguno.</translation>
    </message>
    <message>
        <source>Say what is so.</source>
        <translation>Indique un valor.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un número entero.</translation>
    </message>
    <message>
        <source>A version, such as 8.2.176.2.</source>
        <translation>Una versión, como 8.2.176.2.</translation>
    </message>
    <message>
        <source>Separate several with semicolons.</source>
        <translation>Separe varios con punto y coma.</translation>
    </message>
    <message>
        <source>There is n&amp;one</source>
        <translation>N&amp;o hay ninguno</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;Recordar la respuesta</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>Parámetros de la aplicación</translation>
    </message>
    <message>
        <source>Use the value for all hosts</source>
        <translation>Usar el valor de todos los hosts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say which application object the package belongs to on the hosts.</source>
        <translation>Indique a qué objeto Aplicación pertenece el paquete en los hosts.</translation>
    </message>
    <message>
        <source>Application &amp;object</source>
        <translation>&amp;Objeto Aplicación</translation>
    </message>
    <message>
        <source>Application object</source>
        <translation>Objeto Aplicación</translation>
    </message>
    <message>
        <source>${host.name} and other names in ${…} are replaced on every host.</source>
        <translation>${host.name} y otros nombres en ${…} se sustituyen en cada host.</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>From 1 to 65535; empty when the application listens on none.</source>
        <translation>De 1 a 65535; vacío si la aplicación no escucha en ninguno.</translation>
    </message>
    <message>
        <source>P&amp;rimary configuration server</source>
        <translation>Configuration Server p&amp;rincipal</translation>
    </message>
    <message>
        <source>Primary configuration server</source>
        <translation>Configuration Server principal</translation>
    </message>
    <message>
        <source>Back&amp;up configuration server</source>
        <translation>Configuration Server de respal&amp;do</translation>
    </message>
    <message>
        <source>Backup configuration server</source>
        <translation>Configuration Server de respaldo</translation>
    </message>
    <message>
        <source>Skip re-installation</source>
        <translation>Omitir la reinstalación</translation>
    </message>
    <message>
        <source>Fa&amp;lse</source>
        <translation>&amp;Falso</translation>
    </message>
    <message>
        <source>Install on every selected host, also where the package stands already.</source>
        <translation>Instalar en todos los hosts seleccionados, también donde el paquete ya está.</translation>
    </message>
    <message>
        <source>Skip re-installation: false</source>
        <translation>Omitir la reinstalación: falso</translation>
    </message>
    <message>
        <source>Tru&amp;e</source>
        <translation>&amp;Verdadero</translation>
    </message>
    <message>
        <source>Leave hosts alone that have this application object already.</source>
        <translation>No tocar los hosts que ya tienen este objeto Aplicación.</translation>
    </message>
    <message>
        <source>Skip re-installation: true</source>
        <translation>Omitir la reinstalación: verdadero</translation>
    </message>
    <message>
        <source>Application objects, tenants, ports and configuration servers are Convoy&apos;s own records. No Configuration Server is asked or changed.</source>
        <translation>Los objetos Aplicación, los inquilinos, los puertos y los Configuration Servers son datos propios de Convoy. No se consulta ni se modifica ningún Configuration Server.</translation>
    </message>
    <message>
        <source>%1: no parent was found</source>
        <translation>%1: no se ha encontrado ningún padre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: its application object</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a tenant</source>
        <translation>Elegir un inquilino</translation>
    </message>
    <message>
        <source>Choose a configuration server</source>
        <translation>Elegir un Configuration Server</translation>
    </message>
    <message>
        <source>There is no tenant to choose from.</source>
        <translation>No hay ningún inquilino que elegir.</translation>
    </message>
    <message>
        <source>No configuration server is known yet. Type its name; the next time it can be chosen.</source>
        <translation>Aún no se conoce ningún Configuration Server. Escriba su nombre; la próxima vez podrá elegirse.</translation>
    </message>
    <message>
        <source>Choose the application objects that the plug-in becomes a part of.</source>
        <translation>Elija los objetos Aplicación de los que pasa a formar parte el plug-in.</translation>
    </message>
    <message>
        <source>Application &amp;objects that get the plug-in&apos;s options, where they lack them</source>
        <translation>&amp;Objetos Aplicación que reciben las opciones del plug-in, donde falten</translation>
    </message>
    <message>
        <source>Application objects of the parents</source>
        <translation>Objetos Aplicación de los padres</translation>
    </message>
    <message>
        <source>Browse for a tenant</source>
        <translation>Examinar los inquilinos</translation>
    </message>
    <message>
        <source>Browse for a primary server</source>
        <translation>Examinar los servidores principales</translation>
    </message>
    <message>
        <source>Browse for a backup server</source>
        <translation>Examinar los servidores de respaldo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>convoy::ApplicationsPane</name>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 se ha cambiado.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete the record of %1 permanently?</source>
        <translation>¿Eliminar definitivamente el registro de %1?</translation>
    </message>
    <message>
        <source>Nothing on the host changes. The next deployment makes the object anew.</source>
        <translation>Nada cambia en el host. El próximo despliegue crea el objeto de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Application objects</source>
        <translation>Objetos Aplicación</translation>
    </message>
    <message>
        <source>These are Convoy&apos;s own records. No Configuration Server is asked or changed.</source>
        <translation>Son registros del propio Convoy. No se consulta ni se cambia ningún Configuration Server.</translation>
    </message>
    <message>
        <source>There is no application object yet. A deployment makes the object of its package.</source>
        <translation>Aún no hay ningún objeto Aplicación. Un despliegue crea el objeto de su paquete.</translation>
    </message>
    <message>
        <source>Values of the application object</source>
        <translation>Valores del objeto Aplicación</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clave:</translation>
    </message>
    <message>
        <source>Key to set</source>
        <translation>Clave que establecer</translation>
    </message>
    <message>
        <source>Val&amp;ue:</source>
        <translation>Va&amp;lor:</translation>
    </message>
    <message>
        <source>Value to set</source>
        <translation>Valor que establecer</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Establecer</translation>
    </message>
    <message>
        <source>Set the value</source>
        <translation>Establecer el valor</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the chosen value away</source>
        <translation>Quitar el valor elegido</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Eli&amp;minar…</translation>
    </message>
    <message>
        <source>Delete the application object</source>
        <translation>Eliminar el objeto Aplicación</translation>
    </message>
</context>
<context>
    <name>convoy::AuditPane</name>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Todos los operadores</translation>
    </message>
    <message>
        <source>Entry %1, SHA-256 %2</source>
        <translation>Entrada %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The trail is being verified.</source>
        <translation>Se está verificando el registro.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is intact: %n entry(ies), none changed, none missing.</source>
        <translation>
            <numerusform>El registro está íntegro: %n entrada, ninguna cambiada, ninguna ausente.</numerusform>
            <numerusform>El registro está íntegro: %n entradas, ninguna cambiada, ninguna ausente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of the newest entry is %1. Whoever keeps it elsewhere can tell later whether what stands here now was rewritten.</source>
        <translation>La huella de la entrada más reciente es %1. Quien la guarde en otro lugar podrá saber después si lo que hay aquí se reescribió.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Verify the trail</source>
        <translation>&amp;Verificar el registro</translation>
    </message>
    <message>
        <source>Goes over the whole chain and names the first entry that is not what was written</source>
        <translation>Recorre toda la cadena e indica la primera entrada que no es la que se escribió</translation>
    </message>
    <message>
        <source>You see what you did yourself. Whoever administers all tenants sees everything. Verifying goes over the whole trail.</source>
        <translation>Ve lo que hizo usted. Quien administra todos los inquilinos lo ve todo. La verificación recorre todo el registro.</translation>
    </message>
    <message>
        <source>Quick &amp;filter of subjects:</source>
        <translation>&amp;Filtro rápido de objetos:</translation>
    </message>
    <message>
        <source>Quick filter of subjects</source>
        <translation>Filtro rápido de objetos</translation>
    </message>
    <message>
        <source>A&amp;ction:</source>
        <translation>A&amp;cción:</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Operador:</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Clea&amp;r the filters</source>
        <translation>&amp;Quitar los filtros</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrada elegida</translation>
    </message>
    <message>
        <source>No entry to show</source>
        <translation>No hay entradas que mostrar</translation>
    </message>
    <message>
        <source>No entry matches the filters. Clear them to see all.</source>
        <translation>Ninguna entrada coincide con los filtros. Quítelos para verlas todas.</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>Aún no hay entradas</translation>
    </message>
    <message>
        <source>Every change to the repository is written down here, by whom and when.</source>
        <translation>Aquí queda anotado cada cambio del repositorio: quién y cuándo.</translation>
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
        <translation>Sistemas operativos</translation>
    </message>
    <message>
        <source>Catalogue of %1, imported</source>
        <translation>Catálogo del %1, importado</translation>
    </message>
    <message>
        <source>Catalogue of %1, built in</source>
        <translation>Catálogo del %1, incluido</translation>
    </message>
    <message>
        <source>Timeline of lifecycles</source>
        <translation>Cronología de los ciclos de vida</translation>
    </message>
    <message>
        <source>Chosen operating system</source>
        <translation>Sistema operativo elegido</translation>
    </message>
</context>
<context>
    <name>convoy::ColumnMemory</name>
    <message>
        <source>Reset the columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>convoy::CopySummaryPage</name>
    <message>
        <source>Ready to copy</source>
        <translation>Listo para copiar</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be copied to %n tenant(s):</source>
        <translation>
            <numerusform>%1 se copiará a %n inquilino:</numerusform>
            <numerusform>%1 se copiará a %n inquilinos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Their operators will see the package, and may install it as far as their roles let them. Its bytes are not stored a second time. The tenants that have it now keep it.</source>
        <translation>Sus operadores verán el paquete y podrán instalarlo si sus roles lo permiten. El contenido no se guarda por segunda vez. Los inquilinos que lo tienen ahora lo conservan.</translation>
    </message>
</context>
<context>
    <name>convoy::CopyToTenantsWizard</name>
    <message>
        <source>Copy %1 to tenants</source>
        <translation>Copiar %1 a inquilinos</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Siguiente &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy to %n tenant(s)</source>
        <translation>
            <numerusform>&amp;Copiar a %n inquilino</numerusform>
            <numerusform>&amp;Copiar a %n inquilinos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::DeleteQuestion</name>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>&amp;Keep the package</source>
        <translation>&amp;Conservar el paquete</translation>
    </message>
    <message>
        <source>Delete %1 permanently?</source>
        <translation>¿Eliminar definitivamente %1?</translation>
    </message>
    <message>
        <source>It leaves the repository for all tenants, with its templates and its description, and cannot be brought back without the medium. Nothing is changed on any host.</source>
        <translation>Sale del repositorio para todos los inquilinos, con sus plantillas y su descripción, y no se puede recuperar sin el soporte. No se cambia nada en ningún host.</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
    <message>
        <source>The package is still there. If it is deleted permanently now, what is named above can no longer be done.</source>
        <translation>El paquete sigue ahí. Si se elimina definitivamente ahora, lo indicado arriba ya no será posible.</translation>
    </message>
    <message>
        <source>&amp;Delete permanently all the same</source>
        <translation>&amp;Eliminar aun así</translation>
    </message>
</context>
<context>
    <name>convoy::DeployPage</name>
    <message numerus="yes">
        <source>%n value(s) to be looked at before going on</source>
        <translation>
            <numerusform>Hay %n valor que revisar antes de continuar</numerusform>
            <numerusform>Hay %n valores que revisar antes de continuar</numerusform>
        </translation>
    </message>
    <message>
        <source>Why Next is not available: %1</source>
        <translation>Por qué Siguiente no está disponible: %1</translation>
    </message>
</context>
<context>
    <name>convoy::DeployWizard</name>
    <message>
        <source>Install %1</source>
        <translation>Instalar %1</translation>
    </message>
    <message numerus="yes">
        <source>Install %1 on %n host(s)</source>
        <translation>
            <numerusform>Instalar %1 en %n host</numerusform>
            <numerusform>Instalar %1 en %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>%1 – goes on without this window</source>
        <translation>%1 – continúa sin esta ventana</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Actualización a %1</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n host(s) to %1</source>
        <translation>
            <numerusform>Actualizar %n host a %1</numerusform>
            <numerusform>Actualizar %n hosts a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Restauración a %1</translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n host(s) to %1</source>
        <translation>
            <numerusform>Revertir %n host a %1</numerusform>
            <numerusform>Revertir %n hosts a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentActions</name>
    <message>
        <source>Deploy profile: &amp;Upgrade</source>
        <translation>Desplegar el perfil: Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Deploy profile: &amp;Upgrade to %1</source>
        <translation>Desplegar el perfil: Act&amp;ualizar a %1</translation>
    </message>
    <message>
        <source>Deploy profile: Roll &amp;back</source>
        <translation>Desplegar el perfil: Rever&amp;tir</translation>
    </message>
    <message>
        <source>Deploy profile: Roll &amp;back to %1</source>
        <translation>Desplegar el perfil: Rever&amp;tir a %1</translation>
    </message>
    <message>
        <source>%1 may not deploy.</source>
        <translation>%1 no puede desplegar.</translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentFilters</name>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Todos los paquetes</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>&amp;Package:</source>
        <translation>&amp;Paquete:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>E&amp;stado:</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>&amp;Borrar los filtros</translation>
    </message>
    <message>
        <source>&amp;Tenant:</source>
        <translation>In&amp;quilino:</translation>
    </message>
    <message>
        <source>Depl&amp;oyed:</source>
        <translation>&amp;Desplegado:</translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentProgress</name>
    <message>
        <source>Progress of the host</source>
        <translation>Progreso del host</translation>
    </message>
</context>
<context>
    <name>convoy::DeploymentsPane</name>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>%1 since %2, by %3, in run %4.</source>
        <translation>%1 desde %2, por %3, en la ejecución %4.</translation>
    </message>
    <message>
        <source>Deployed packages</source>
        <translation>Paquetes desplegados</translation>
    </message>
    <message>
        <source>Nothing has been installed yet. Choose a package under “Packages” and press “Install…”.</source>
        <translation>Aún no se ha instalado nada. Elija un paquete en “Paquetes” y pulse “Instalar…”.</translation>
    </message>
    <message>
        <source>Deployment action &amp;log…</source>
        <translation>&amp;Registro de acciones de despliegue…</translation>
    </message>
    <message>
        <source>When the host was looked at, the package was not found there.</source>
        <translation>Cuando se miró el host, no se encontró el paquete.</translation>
    </message>
    <message>
        <source>When the host was looked at, version %1 was found there.</source>
        <translation>Cuando se miró el host, se encontró la versión %1.</translation>
    </message>
    <message>
        <source>Begun %1, by %2, in run %3.</source>
        <translation>Iniciado el %1, por %2, en la ejecución %3.</translation>
    </message>
</context>
<context>
    <name>convoy::FailureGroupList</name>
    <message>
        <source>%1 and others</source>
        <comment>names of hosts</comment>
        <translation>%1 y otros</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n host(s): %2</source>
        <translation>
            <numerusform>%1 – %n host: %2</numerusform>
            <numerusform>%1 – %n hosts: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures, each with its hosts</source>
        <translation>Fallos, cada uno con sus hosts</translation>
    </message>
</context>
<context>
    <name>convoy::FailurePanel</name>
    <message numerus="yes">
        <source>Run %n host(s) again…</source>
        <translation>
            <numerusform>Volver a ejecutar %n host…</numerusform>
            <numerusform>Volver a ejecutar %n hosts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change values and run again…</source>
        <translation>Cambiar valores y volver a ejecutar…</translation>
    </message>
    <message>
        <source>Edit the host…</source>
        <translation>Editar el host…</translation>
    </message>
    <message>
        <source>Look at the host key…</source>
        <translation>Examinar la clave del host…</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message>
        <source>Copy this failure</source>
        <translation>Copiar este fallo</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examinado: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Pruebe: %1</translation>
    </message>
    <message>
        <source>Resume the run…</source>
        <translation>Reanudar la ejecución…</translation>
    </message>
</context>
<context>
    <name>convoy::FilterField</name>
    <message>
        <source>Quick &amp;filter:</source>
        <translation>&amp;Filtro rápido:</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Filtro rápido</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
</context>
<context>
    <name>convoy::FindingDetails</name>
    <message>
        <source>Say why it may be waived: the reason goes into the reports.</source>
        <translation>Indique por qué se puede dispensar: el motivo figura en los informes.</translation>
    </message>
    <message>
        <source>I have read this: ac&amp;knowledge</source>
        <translation>Lo he &amp;leído: confirmar</translation>
    </message>
    <message>
        <source>Reason for &amp;waiving</source>
        <translation>Motivo de la &amp;dispensa</translation>
    </message>
    <message>
        <source>Reason for waiving</source>
        <translation>Motivo de la dispensa</translation>
    </message>
    <message>
        <source>Wai&amp;ve this rule</source>
        <translation>Dis&amp;pensar de esta regla</translation>
    </message>
    <message>
        <source>&amp;Do not waive</source>
        <translation>&amp;Quitar la dispensa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a finding: its hosts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Chosen finding</source>
        <translation>Hallazgo elegido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a line is about: the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Take bac&amp;k the acknowledgement</source>
        <translation>Retirar &amp;la confirmación</translation>
    </message>
</context>
<context>
    <name>convoy::FindingsView</name>
    <message>
        <source>Blocks</source>
        <translation>Bloquea</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>%1: %2, hosts: %3</source>
        <translation>%1: %2, hosts: %3</translation>
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
        <translation>Escriba el nombre con el que el operador inicia sesión.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>Marque al menos un rol.</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Añadir un operador</translation>
    </message>
    <message>
        <source>Grant roles to %1</source>
        <translation>Conceder roles a %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Tenant:</source>
        <translation>&amp;Inquilino:</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>&amp;Roles:</source>
        <translation>&amp;Roles:</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>&amp;Add the operator</source>
        <translation>&amp;Añadir el operador</translation>
    </message>
    <message>
        <source>&amp;Grant the roles</source>
        <translation>&amp;Conceder los roles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>convoy::HostDialog</name>
    <message>
        <source>Choose a private key</source>
        <translation>Elegir una clave privada</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Añadir un host</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Letters, digits, dot, hyphen and underscore</source>
        <translation>Letras, cifras, punto, guion y guion bajo</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>DNS name or IP address; empty: the name is used</source>
        <translation>Nombre DNS o dirección IP; vacío: se usa el nombre</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>The port of the SSH server, usually 22</source>
        <translation>El puerto del servidor SSH, normalmente 22</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>The account to log in with; empty: your own</source>
        <translation>La cuenta con la que se inicia sesión; vacío: la propia</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>Clave pri&amp;vada:</translation>
    </message>
    <message>
        <source>Empty: the SSH agent, then your default keys, then a password</source>
        <translation>Vacío: el agente SSH, después sus claves predeterminadas y después una contraseña</translation>
    </message>
    <message>
        <source>&amp;Jump host:</source>
        <translation>Host de &amp;salto:</translation>
    </message>
    <message>
        <source>A host that leads to this one: its name here, or user@address:port</source>
        <translation>Un host a través del cual se llega a este: su nombre aquí, o user@address:port</translation>
    </message>
    <message>
        <source>Another account on the host, for instance root; empty: the login user</source>
        <translation>Otra cuenta del host, por ejemplo root; vacío: el usuario de inicio de sesión</translation>
    </message>
    <message>
        <source>S&amp;witch account with:</source>
        <translation>Cam&amp;biar de cuenta con:</translation>
    </message>
    <message>
        <source>How the other account is taken</source>
        <translation>Cómo se pasa a la otra cuenta</translation>
    </message>
    <message>
        <source>S&amp;taging folder:</source>
        <translation>Carpeta de &amp;tránsito:</translation>
    </message>
    <message>
        <source>Where packages are put on the host; empty: .convoy in the home folder</source>
        <translation>Dónde se colocan los paquetes en el host; vacío: .convoy en la carpeta personal</translation>
    </message>
    <message>
        <source>&amp;Roles:</source>
        <translation>&amp;Roles:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <translation>S&amp;ede:</translation>
    </message>
    <message>
        <source>Where the host stands</source>
        <translation>Dónde se encuentra el host</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Grupos:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Several roles or groups are separated by commas.</source>
        <translation>Varios roles o grupos se separan con comas.</translation>
    </message>
    <message>
        <source>Add the host</source>
        <translation>Añadir el host</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run st&amp;eps as:</source>
        <translation>E&amp;jecutar los pasos como:</translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyButton</name>
    <message>
        <source>Import host keys</source>
        <translation>Importar claves de host</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) taken from %1.</source>
        <translation>
            <numerusform>%n clave de host tomada de %1.</numerusform>
            <numerusform>%n claves de host tomadas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stay as they are: test the connection to settle their keys.</source>
        <translation>
            <numerusform>%n host se queda como está: pruebe la conexión para decidir sobre su clave.</numerusform>
            <numerusform>%n hosts se quedan como están: pruebe la conexión para decidir sobre sus claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export host keys</source>
        <translation>Exportar claves de host</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) written to %1.</source>
        <translation>
            <numerusform>%n clave de host escrita en %1.</numerusform>
            <numerusform>%n claves de host escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague who imports the list is asked for a reason, unless it is signed: minisign -Sm %1</source>
        <translation>A un colega que importe la lista se le pide un motivo, salvo que esté firmada: minisign -Sm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have no trusted key yet.</source>
        <translation>
            <numerusform>%n host no tiene todavía una clave de confianza.</numerusform>
            <numerusform>%n hosts no tienen todavía una clave de confianza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Host &amp;keys</source>
        <translation>&amp;Claves de los hosts</translation>
    </message>
    <message>
        <source>&amp;Import host keys…</source>
        <translation>&amp;Importar claves de host…</translation>
    </message>
    <message>
        <source>&amp;Export host keys…</source>
        <translation>&amp;Exportar claves de host…</translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyDialog</name>
    <message>
        <source>The key of %1 has changed</source>
        <translation>La clave de %1 ha cambiado</translation>
    </message>
    <message>
        <source>First connection to %1</source>
        <translation>Primera conexión con %1</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you trusted. Nothing was sent to it. Usual causes: the system was installed again, its SSH keys were renewed, or another machine answers at this address. Compare the new fingerprint with what the host&apos;s console says, and type why it may be trusted.</source>
        <translation>%1 presenta una clave distinta de aquella en la que usted confió. No se le ha enviado nada. Causas habituales: el sistema se instaló de nuevo, se renovaron sus claves SSH o responde otro equipo en esta dirección. Compare la nueva huella con lo que indica la consola del host y escriba por qué se puede confiar en ella.</translation>
    </message>
    <message>
        <source>%1 has not been seen before. Nothing was sent to it yet. Compare this fingerprint with what the host&apos;s console says, for instance with: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>%1 no se había visto antes. Todavía no se le ha enviado nada. Compare esta huella con lo que indica la consola del host, por ejemplo con: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>Trusted until now:</source>
        <translation>De confianza hasta ahora:</translation>
    </message>
    <message>
        <source>Shown by the host now:</source>
        <translation>Presentada ahora por el host:</translation>
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
        <translation>&amp;Confiar en esta clave</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;No confiar</translation>
    </message>
    <message>
        <source>Trusted since %1:</source>
        <comment>date and time</comment>
        <translation>De confianza desde el %1:</translation>
    </message>
    <message>
        <source>Shown by the host on %1:</source>
        <comment>date and time</comment>
        <translation>Mostrada por el host el %1:</translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyImportDialog</name>
    <message numerus="yes">
        <source>&amp;Trust %n key(s)</source>
        <translation>
            <numerusform>&amp;Confiar en %n clave</numerusform>
            <numerusform>&amp;Confiar en %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) get their first key.</source>
        <translation>
            <numerusform>%n host recibe su primera clave.</numerusform>
            <numerusform>%n hosts reciben su primera clave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have the key of the list already.</source>
        <translation>
            <numerusform>%n host ya tiene la clave de la lista.</numerusform>
            <numerusform>%n hosts ya tienen la clave de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stay as they are. Compare their keys with what the hosts&apos; consoles say; testing the connection asks whether a new key may be trusted.</source>
        <translation>
            <numerusform>%n host se queda como está. Compare su clave con lo que indica la consola del host; la prueba de la conexión pregunta si se puede confiar en una clave nueva.</numerusform>
            <numerusform>%n hosts se quedan como están. Compare sus claves con lo que indican las consolas de los hosts; la prueba de la conexión pregunta si se puede confiar en una clave nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this repository and not added: %1 and %2 more</source>
        <translation>No están en este repositorio y no se han añadido: %1 y %2 más</translation>
    </message>
    <message>
        <source>Not in this repository and not added: %1</source>
        <translation>No están en este repositorio y no se han añadido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a hashed name fit no host of this repository.</source>
        <translation>
            <numerusform>%n línea con nombre cifrado (hash) no corresponde a ningún host de este repositorio.</numerusform>
            <numerusform>%n líneas con nombre cifrado (hash) no corresponden a ningún host de este repositorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is passed over: %2</source>
        <translation>La línea %1 se omite: %2</translation>
    </message>
    <message>
        <source>Import host keys</source>
        <translation>Importar claves de host</translation>
    </message>
    <message>
        <source>Keys of the list</source>
        <translation>Claves de la lista</translation>
    </message>
    <message>
        <source>What the list would do</source>
        <translation>Qué haría la lista</translation>
    </message>
    <message>
        <source>&amp;Where is the list from, and why may it be believed?</source>
        <translation>¿De &amp;dónde procede la lista y por qué se puede creer?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have none of the keys that the list takes back.</source>
        <translation>
            <numerusform>%n host no tiene ninguna de las claves que la lista revoca.</numerusform>
            <numerusform>%n hosts no tienen ninguna de las claves que la lista revoca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyLabel</name>
    <message>
        <source>No key of this host is trusted yet.</source>
        <translation>Todavía no se confía en ninguna clave de este host.</translation>
    </message>
    <message>
        <source>Host key: %1</source>
        <translation>Clave del host: %1</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>En palabras: %1</translation>
    </message>
</context>
<context>
    <name>convoy::HostSelectionPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>No host has a role, a site or a group.</source>
        <translation>Ningún host tiene rol, sede ni grupo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, site or group: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>Copy a column of host names, for example from a spreadsheet, and paste again.</source>
        <translation>Copie una columna de nombres de host, por ejemplo de una hoja de cálculo, y vuelva a pegar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted host(s) selected.</source>
        <translation>
            <numerusform>%n host pegado seleccionado.</numerusform>
            <numerusform>%n hosts pegados seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not suitable: %1.</source>
        <translation>No aptos: %1.</translation>
    </message>
    <message>
        <source>Not in the list: %1.</source>
        <translation>No están en la lista: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) selected</source>
        <translation>
            <numerusform>%1 de %n host seleccionado</numerusform>
            <numerusform>%1 de %n hosts seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todos</translation>
    </message>
    <message>
        <source>Select &amp;all shown</source>
        <translation>Seleccionar &amp;todos los mostrados</translation>
    </message>
    <message>
        <source>Select at least one host.</source>
        <translation>Seleccione al menos un host.</translation>
    </message>
    <message>
        <source>Stop as&amp;king</source>
        <translation>&amp;Dejar de consultar</translation>
    </message>
    <message>
        <source>As&amp;k the hosts again</source>
        <translation>Consultar los hosts &amp;de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) asked</source>
        <translation>
            <numerusform>%1 de %n host consultado</numerusform>
            <numerusform>%1 de %n hosts consultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be selected.</source>
        <translation>%1 no se puede seleccionar.</translation>
    </message>
    <message>
        <source>&amp;Give the password…</source>
        <translation>Indicar la c&amp;ontraseña…</translation>
    </message>
    <message>
        <source>C&amp;heck the host key…</source>
        <translation>Comprobar la clave del &amp;host…</translation>
    </message>
    <message>
        <source>Select the hosts that receive the package. Nothing on a host is changed before the summary.</source>
        <translation>Seleccione los hosts que reciben el paquete. Antes del resumen no se modifica nada en ningún host.</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>Des&amp;marcar todos</translation>
    </message>
    <message>
        <source>&amp;Select by</source>
        <translation>Se&amp;leccionar por</translation>
    </message>
    <message>
        <source>Select by role, site or group</source>
        <translation>Seleccionar por rol, sede o grupo</translation>
    </message>
    <message>
        <source>&amp;Paste names</source>
        <translation>&amp;Pegar nombres</translation>
    </message>
    <message>
        <source>Selects the hosts whose names or addresses are in the clipboard, one a line or a cell.</source>
        <translation>Selecciona los hosts cuyos nombres o direcciones están en el portapapeles, uno por línea o por celda.</translation>
    </message>
    <message>
        <source>This computer is left out; select it by hand if it is meant.</source>
        <translation>Este equipo queda excluido; selecciónelo a mano si debe incluirse.</translation>
    </message>
    <message>
        <source>Space selects a host.</source>
        <translation>La barra espaciadora selecciona un host.</translation>
    </message>
</context>
<context>
    <name>convoy::HostsPane</name>
    <message>
        <source>This computer is always in the list.</source>
        <translation>Este equipo está siempre en la lista.</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>Qué se sabe de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove %1 from this repository? Nothing is changed on the host itself.</source>
        <translation>¿Quitar %1 de este repositorio? En el propio host no se modifica nada.</translation>
    </message>
    <message>
        <source>&amp;Remove the host</source>
        <translation>&amp;Quitar el host</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>Import hosts from a CSV file</source>
        <translation>Importar hosts de un archivo CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) imported.</source>
        <translation>
            <numerusform>%n host importado.</numerusform>
            <numerusform>%n hosts importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 respondió.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>I&amp;mport from CSV…</source>
        <translation>I&amp;mportar de CSV…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Facts of the host</source>
        <translation>Datos del host</translation>
    </message>
</context>
<context>
    <name>convoy::ImportChoicePage</name>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no package in %1.</source>
        <translation>No hay ningún paquete en %1.</translation>
    </message>
    <message>
        <source>Go back and choose another folder or file.</source>
        <translation>Vuelva atrás y elija otra carpeta u otro archivo.</translation>
    </message>
    <message>
        <source>Nothing is selected. Tick what is to be imported.</source>
        <translation>No hay nada seleccionado. Marque lo que se debe importar.</translation>
    </message>
    <message>
        <source>What is to be imported?</source>
        <translation>¿Qué se debe importar?</translation>
    </message>
    <message>
        <source>Everything found is ticked, but for what the repository already has.</source>
        <translation>Está marcado todo lo encontrado, salvo lo que el repositorio ya tiene.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todos</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>Des&amp;marcar todos</translation>
    </message>
    <message>
        <source>Packages found</source>
        <translation>Paquetes encontrados</translation>
    </message>
    <message>
        <source>Not usable:</source>
        <translation>No utilizables:</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizables</translation>
    </message>
    <message>
        <source>Copying %1: %2 of %3.</source>
        <translation>Copiando %1: %2 de %3.</translation>
    </message>
    <message>
        <source>Looking for packages at %1.</source>
        <translation>Búsqueda de paquetes en %1.</translation>
    </message>
</context>
<context>
    <name>convoy::ImportDetails</name>
    <message>
        <source>%1
From: %2
By: %3</source>
        <translation>%1
Desde: %2
Por: %3</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Progreso de este paso</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Quita&amp;r de la lista</translation>
    </message>
    <message>
        <source>Take the failed import out of the list</source>
        <translation>Quita de la lista la importación fallida</translation>
    </message>
</context>
<context>
    <name>convoy::ImportMethodPage</name>
    <message>
        <source>How do the packages come?</source>
        <translation>¿Cómo llegan los paquetes?</translation>
    </message>
    <message>
        <source>Choose how they are stored. The place is asked on the next page.</source>
        <translation>Elija cómo están guardados. El lugar se pide en la página siguiente.</translation>
    </message>
    <message>
        <source>&amp;One file: the package with its templates</source>
        <translation>&amp;Un archivo: el paquete con sus plantillas</translation>
    </message>
    <message>
        <source>A package, and its &amp;templates apart</source>
        <translation>Un paquete y, aparte, sus &amp;plantillas</translation>
    </message>
    <message>
        <source>A &amp;disc, a stick, a folder or a share</source>
        <translation>Un &amp;disco, una memoria, una carpeta o un recurso compartido</translation>
    </message>
    <message>
        <source>An existing &amp;repository</source>
        <translation>Un &amp;repositorio existente</translation>
    </message>
    <message>
        <source>&amp;Zipped packages on a medium or a share</source>
        <translation>Paquetes &amp;zip en un soporte o un recurso compartido</translation>
    </message>
    <message>
        <source>An archive, or the folder of one package. Also for packages with several templates.</source>
        <translation>Un archivo comprimido, o la carpeta de un solo paquete. También para paquetes con varias plantillas.</translation>
    </message>
    <message>
        <source>The package and its XML template and APD template, each in a file of its own.</source>
        <translation>El paquete, su plantilla XML y su plantilla APD, cada uno en su archivo.</translation>
    </message>
    <message>
        <source>Everything that is found there is listed; you tick what is to be imported.</source>
        <translation>Se lista todo lo que se encuentra; usted marca lo que hay que importar.</translation>
    </message>
    <message>
        <source>Another Convoy repository, or the folder of an administrator repository with MediaInfo.xml.</source>
        <translation>Otro repositorio de Convoy, o la carpeta de un repositorio de administrador con MediaInfo.xml.</translation>
    </message>
    <message>
        <source>Archives, each with one package and its templates, side by side or in folders.</source>
        <translation>Archivos comprimidos, cada uno con un paquete y sus plantillas, juntos o en carpetas.</translation>
    </message>
</context>
<context>
    <name>convoy::ImportProgressPage</name>
    <message>
        <source>The packages are being imported. You may close this window; the import goes on.</source>
        <translation>Se están importando los paquetes. Puede cerrar esta ventana; la importación continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %n paquete.</numerusform>
            <numerusform>No se pudieron importar %n paquetes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) imported.</source>
        <translation>
            <numerusform>%n paquete importado.</numerusform>
            <numerusform>%n paquetes importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A package appears in the repository when it is complete; one that fails leaves nothing behind.</source>
        <translation>Un paquete aparece en el repositorio cuando está completo; uno que falla no deja rastro.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>&amp;Detener la importación</translation>
    </message>
    <message>
        <source>&amp;Install on hosts…</source>
        <translation>I&amp;nstalar en hosts…</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>&amp;Reintentar el resto</translation>
    </message>
</context>
<context>
    <name>convoy::ImportSourcePage</name>
    <message>
        <source>Choose a medium or a folder</source>
        <translation>Elegir un soporte o una carpeta</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>Where are the packages?</source>
        <translation>¿Dónde están los paquetes?</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Ruta:</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>For instance /media/disc</source>
        <translation>Por ejemplo, /media/disc</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una car&amp;peta…</translation>
    </message>
    <message>
        <source>Choose a fi&amp;le…</source>
        <translation>Elegir un archi&amp;vo…</translation>
    </message>
    <message>
        <source>Packages are folders, or .zip, .tar.gz, .tar.xz and .tar.zst archives, with an ip_description.xml or a convoy-package.yaml.</source>
        <translation>Los paquetes son carpetas, o archivos comprimidos .zip, .tar.gz, .tar.xz y .tar.zst, con un ip_description.xml o un convoy-package.yaml.</translation>
    </message>
    <message>
        <source>Use the &amp;sample media</source>
        <translation>&amp;Usar los soportes de ejemplo</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>Elegir un repositorio</translation>
    </message>
    <message>
        <source>Convoy repositories (*.sqlite);;All files (*)</source>
        <translation>Repositorios de Convoy (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Packages (*.zip *.tar.gz *.tgz *.tar.xz *.tar.zst *.iso);;All files (*)</source>
        <translation>Paquetes (*.zip *.tar.gz *.tgz *.tar.xz *.tar.zst *.iso);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Use the medium %1 at %2</source>
        <translation>Usar el soporte %1 en %2</translation>
    </message>
    <message>
        <source>The templates must be those that the description of the package refers to, unchanged. A package with two or more templates is imported with them in one file.</source>
        <translation>Las plantillas deben ser las que indica la descripción del paquete, sin cambios. Un paquete con dos o más plantillas se importa con ellas en un solo archivo.</translation>
    </message>
    <message>
        <source>It is only read. What you may not see there is not listed.</source>
        <translation>Solo se lee. Lo que no puede ver en él no se lista.</translation>
    </message>
    <message>
        <source>Shares are written \\server\share\folder or smb://server/share/folder.</source>
        <translation>Los recursos compartidos se escriben \\servidor\recurso\carpeta o smb://servidor/recurso/carpeta.</translation>
    </message>
    <message>
        <source>Disc images (.iso) are read without being mounted. Shares are written \\server\share\folder or smb://server/share/folder.</source>
        <translation>Las imágenes de disco (.iso) se leen sin montarlas. Los recursos compartidos se escriben \\servidor\recurso\carpeta o smb://servidor/recurso/carpeta.</translation>
    </message>
    <message>
        <source>Where is the package?</source>
        <translation>¿Dónde está el paquete?</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Todavía no se importa nada.</translation>
    </message>
    <message>
        <source>&amp;Package:</source>
        <translation>Pa&amp;quete:</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>For instance /media/disc/package.zip</source>
        <translation>Por ejemplo /media/disco/paquete.zip</translation>
    </message>
    <message>
        <source>Media that are in now:</source>
        <translation>Soportes presentes ahora:</translation>
    </message>
    <message>
        <source>&amp;XML template:</source>
        <translation>Plantilla &amp;XML:</translation>
    </message>
    <message>
        <source>The .xml that came with the package</source>
        <translation>El .xml que venía con el paquete</translation>
    </message>
    <message>
        <source>Choose the X&amp;ML…</source>
        <translation>Elegir el X&amp;ML…</translation>
    </message>
    <message>
        <source>XML templates (*.xml);;All files (*)</source>
        <translation>Plantillas XML (*.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;APD template:</source>
        <translation>Plantilla AP&amp;D:</translation>
    </message>
    <message>
        <source>The .apd that came with the package</source>
        <translation>El .apd que venía con el paquete</translation>
    </message>
    <message>
        <source>Choose the AP&amp;D…</source>
        <translation>&amp;Elegir el APD…</translation>
    </message>
    <message>
        <source>APD templates (*.apd);;All files (*)</source>
        <translation>Plantillas APD (*.apd);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>convoy::ImportWizard</name>
    <message>
        <source>Import packages</source>
        <translation>Importar paquetes</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Siguiente &gt;</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n package(s)</source>
        <translation>
            <numerusform>&amp;Importar %n paquete</numerusform>
            <numerusform>&amp;Importar %n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cl&amp;ose, the import goes on</source>
        <translation>&amp;Cerrar, la importación continúa</translation>
    </message>
</context>
<context>
    <name>convoy::LifecycleTimeline</name>
    <message>
        <source>┆ today, %1</source>
        <translation>┆ hoy, %1</translation>
    </message>
</context>
<context>
    <name>convoy::LimitsPanel</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Waves and limits</source>
        <translation>&amp;Oleadas y límites</translation>
    </message>
    <message>
        <source>Shows or hides the fields for waves and limits.</source>
        <translation>Muestra u oculta los campos de oleadas y límites.</translation>
    </message>
    <message>
        <source>&amp;Hosts at once:</source>
        <translation>&amp;Hosts a la vez:</translation>
    </message>
    <message>
        <source>Hosts at once</source>
        <translation>Hosts a la vez</translation>
    </message>
    <message>
        <source>Copies a&amp;t once:</source>
        <translation>Copias a la &amp;vez:</translation>
    </message>
    <message>
        <source>Copies at once</source>
        <translation>Copias a la vez</translation>
    </message>
    <message>
        <source>Hosts in a wa&amp;ve:</source>
        <translation>Hosts por ol&amp;eada:</translation>
    </message>
    <message>
        <source>Hosts in a wave</source>
        <translation>Hosts por oleada</translation>
    </message>
    <message>
        <source>all, or 4, or 25%</source>
        <comment>size of a wave</comment>
        <translation>todos, o 4, o 25%</translation>
    </message>
    <message>
        <source>Stop at this many &amp;failed hosts:</source>
        <translation>Detener con este nú&amp;mero de hosts fallidos:</translation>
    </message>
    <message>
        <source>Stop at this many failed hosts</source>
        <translation>Detener con este número de hosts fallidos</translation>
    </message>
    <message>
        <source>Stop at this many of a wav&amp;e:</source>
        <translation>Detener con este número en una o&amp;leada:</translation>
    </message>
    <message>
        <source>Stop at this many failed hosts of a wave</source>
        <translation>Detener con este número de hosts fallidos en una oleada</translation>
    </message>
    <message>
        <source>T&amp;ries again when an installer is busy:</source>
        <translation>&amp;Reintentos si otro instalador está ocupado:</translation>
    </message>
    <message>
        <source>Tries again when an installer is busy</source>
        <translation>Reintentos si otro instalador está ocupado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no retries</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the solution&apos;s, or 4, or 25%</source>
        <comment>size of a wave</comment>
        <translation>de la solución, o 4, o 25%</translation>
    </message>
</context>
<context>
    <name>convoy::LogDialog</name>
    <message>
        <source>Deployment action log of run %1</source>
        <translation>Registro de acciones de despliegue de la ejecución %1</translation>
    </message>
    <message>
        <source>Deployment action log of %1, run %2</source>
        <translation>Registro de acciones de despliegue de %1, ejecución %2</translation>
    </message>
    <message>
        <source>Deployment action log</source>
        <translation>Registro de acciones de despliegue</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opiar todo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The log was saved to %1.</source>
        <translation>El registro se guardó en %1.</translation>
    </message>
    <message>
        <source>Save the lo&amp;g…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Only up to %1 lines can be copied; %2 are shown.</source>
        <translation>Se pueden copiar como máximo %1 líneas; se muestran %2.</translation>
    </message>
    <message>
        <source>Save the log to a file, or show fewer lines first.</source>
        <translation>Guarde el registro en un archivo o muestre antes menos líneas.</translation>
    </message>
    <message>
        <source>The log is being saved…</source>
        <translation>Guardando el registro…</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>La línea completa</translation>
    </message>
    <message>
        <source>The line that is chosen above stands here in full.</source>
        <translation>Aquí aparece completa la línea elegida arriba.</translation>
    </message>
</context>
<context>
    <name>convoy::LogFilterBar</name>
    <message>
        <source>All hosts</source>
        <translation>Todos los hosts</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Without output of commands</source>
        <translation>Sin la salida de los comandos</translation>
    </message>
    <message>
        <source>Failures only</source>
        <translation>Solo los fallos</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>Líneas: %1 de %2</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Líneas: %1</translation>
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
        <translation>&amp;Paso:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Qué líneas se muestran</translation>
    </message>
</context>
<context>
    <name>convoy::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>I&amp;mport packages…</source>
        <translation>I&amp;mportar paquetes…</translation>
    </message>
    <message>
        <source>&amp;Upgrade with a solution…</source>
        <translation>&amp;Actualizar con una solución…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Convoy</source>
        <translation>Acerca &amp;de Convoy</translation>
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
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Deployed packages</source>
        <translation>Paquetes desplegados</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Repository: %1 · Operator: %2</source>
        <translation>Repositorio: %1 · Operador: %2</translation>
    </message>
    <message>
        <source>About Convoy</source>
        <translation>Acerca de Convoy</translation>
    </message>
    <message>
        <source>Convoy %1 installs packages from offline media on servers, in the right order.</source>
        <translation>Convoy %1 instala en servidores, en el orden correcto, paquetes procedentes de soportes sin conexión.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Packages are being imported. Those that are not complete will not be in the repository.</source>
        <translation>Se están importando paquetes. Los que no estén completos no quedarán en el repositorio.</translation>
    </message>
    <message>
        <source>%1 has not begun. The hosts and values chosen for it are not kept.</source>
        <translation>Aún no ha empezado: %1. Los hosts y los valores elegidos no se conservan.</translation>
    </message>
    <message>
        <source>Quit Convoy</source>
        <translation>Salir de Convoy</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Salir ahora</translation>
    </message>
    <message>
        <source>&amp;Keep Convoy open</source>
        <translation>&amp;Mantener abierto Convoy</translation>
    </message>
    <message numerus="yes">
        <source>Convoy – %n run(s) going on without the window</source>
        <translation>
            <numerusform>Convoy – %n ejecución continúa sin la ventana</numerusform>
            <numerusform>Convoy – %n ejecuciones continúan sin la ventana</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Operators and tenants</source>
        <translation>Operadores e inquilinos</translation>
    </message>
    <message>
        <source>Application objects</source>
        <translation>Objetos Aplicación</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Sistemas operativos</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>Another deployment is open in the wizard.</source>
        <translation>Hay otro despliegue abierto en el asistente.</translation>
    </message>
    <message>
        <source>Finish it or close it, then run the hosts again.</source>
        <translation>Termínelo o ciérrelo y vuelva a ejecutar los hosts.</translation>
    </message>
</context>
<context>
    <name>convoy::MessagePanel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
</context>
<context>
    <name>convoy::OlderReasonPanel</name>
    <message>
        <source>&amp;Reason for importing the older version all the same. It is kept in the audit trail.</source>
        <translation>&amp;Motivo para importar de todos modos la versión anterior. Se conserva en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Reason for the older version</source>
        <translation>Motivo de la versión anterior</translation>
    </message>
    <message>
        <source>Import &amp;older version</source>
        <translation>Importar la versión &amp;anterior</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Indique primero un motivo.</translation>
    </message>
</context>
<context>
    <name>convoy::PackageActions</name>
    <message>
        <source>Choose hosts, fill in the parameters, read the plan, then install this package</source>
        <translation>Elegir hosts, rellenar los parámetros, leer el plan e instalar este paquete</translation>
    </message>
    <message>
        <source>Let the operators of other tenants see this package</source>
        <translation>Permite que los operadores de otros inquilinos vean este paquete</translation>
    </message>
    <message>
        <source>Write the package to a file, exactly as it was imported</source>
        <translation>Escribe el paquete en un archivo, exactamente como se importó</translation>
    </message>
    <message>
        <source>Take this package out of the repository for good</source>
        <translation>Quita definitivamente este paquete del repositorio</translation>
    </message>
    <message>
        <source>With this package %1 has no right to: %2. Somebody who administers the repository can grant it.</source>
        <translation>Con este paquete %1 no tiene derecho a: %2. Quien administra el repositorio puede concederlo.</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <source>Copy to &amp;tenants…</source>
        <translation>Copiar a inquili&amp;nos…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
</context>
<context>
    <name>convoy::PackageDetails</name>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>Locale ID:</source>
        <translation>ID de configuración regional:</translation>
    </message>
    <message>
        <source>Operating system:</source>
        <translation>Sistema operativo:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Update time:</source>
        <translation>Hora de actualización:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>Roll back:</source>
        <translation>Revertir:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Choose a package to see its details.</source>
        <translation>Elija un paquete para ver sus detalles.</translation>
    </message>
    <message>
        <source>None: only for whoever has a role in all tenants</source>
        <translation>Ninguno: solo para quien tiene un rol en todos los inquilinos</translation>
    </message>
    <message>
        <source>%1 and others that you do not see</source>
        <translation>%1 y otros que usted no ve</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Inquilinos:</translation>
    </message>
</context>
<context>
    <name>convoy::PackageEditor</name>
    <message>
        <source>Saving makes the new group %1.</source>
        <translation>Al guardar se crea el grupo nuevo %1.</translation>
    </message>
    <message>
        <source>&amp;Nickname:</source>
        <translation>Nom&amp;bre corto:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>Gr&amp;upo:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Descri&amp;pción:</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Sa&amp;ve the changes</source>
        <translation>Guardar los &amp;cambios</translation>
    </message>
    <message>
        <source>&amp;Undo the changes</source>
        <translation>Des&amp;hacer los cambios</translation>
    </message>
</context>
<context>
    <name>convoy::PackagesPane</name>
    <message>
        <source>Save a copy of %1 in the folder</source>
        <translation>Guardar una copia de %1 en la carpeta</translation>
    </message>
    <message>
        <source>A copy of %1 is being saved.</source>
        <translation>Se está guardando una copia de %1.</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>La copia se guardó como %1.</translation>
    </message>
    <message>
        <source>Installation packages</source>
        <translation>Paquetes de instalación</translation>
    </message>
    <message>
        <source>I&amp;mport packages…</source>
        <translation>I&amp;mportar paquetes…</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Aún no hay paquetes</translation>
    </message>
    <message>
        <source>Import packages from a disc, a stick or a folder. They are copied into the repository; the medium is not needed afterwards.</source>
        <translation>Importe paquetes de un disco, una memoria USB o una carpeta. Se copian en el repositorio; después el soporte ya no es necesario.</translation>
    </message>
    <message>
        <source>Import packages from a disc, a stick or a folder. They are copied into the repository; the medium is not needed afterwards. A sample is ready to try.</source>
        <translation>Importe paquetes de un disco, una memoria USB o una carpeta. Se copian en el repositorio; después el soporte ya no es necesario. Hay un ejemplo listo para probar.</translation>
    </message>
    <message>
        <source>Import the &amp;sample…</source>
        <translation>Importar el &amp;ejemplo…</translation>
    </message>
    <message>
        <source>Only the packages of the tenant %1 are shown.</source>
        <translation>Solo se muestran los paquetes del inquilino %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was copied to %n tenant(s).</source>
        <translation>
            <numerusform>%1 se ha copiado a %n inquilino.</numerusform>
            <numerusform>%1 se ha copiado a %n inquilinos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being deleted.</source>
        <translation>%1 se está eliminando.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Tenant director&amp;y</source>
        <translation>&amp;Directorio de inquilinos</translation>
    </message>
    <message>
        <source>Show the tenants, and the packages of one of them alone</source>
        <translation>Muestra los inquilinos, y los paquetes de uno solo</translation>
    </message>
    <message>
        <source>Show &amp;all tenants</source>
        <translation>Mostrar &amp;todos los inquilinos</translation>
    </message>
    <message>
        <source>Clea&amp;r the filters</source>
        <translation>&amp;Quitar los filtros</translation>
    </message>
    <message>
        <source>No package to show</source>
        <translation>No hay paquetes que mostrar</translation>
    </message>
    <message>
        <source>No package has “%1” in its name.</source>
        <translation>Ningún paquete tiene “%1” en el nombre.</translation>
    </message>
    <message>
        <source>No package belongs to the tenant %1 yet. Choose one and copy it there.</source>
        <translation>Ningún paquete pertenece aún al inquilino %1. Elija uno y cópielo allí.</translation>
    </message>
    <message>
        <source>No package of the tenant %1 has “%2” in its name.</source>
        <translation>Ningún paquete del inquilino %1 tiene “%2” en el nombre.</translation>
    </message>
    <message>
        <source>No packages for you yet</source>
        <translation>Aún no hay paquetes para usted</translation>
    </message>
    <message>
        <source>Packages appear here when somebody imports them into a tenant of yours, or copies them there.</source>
        <translation>Los paquetes aparecen aquí cuando alguien los importa a un inquilino suyo o los copia allí.</translation>
    </message>
    <message>
        <source>Export packages, hosts and keys as</source>
        <translation>Exportar paquetes, hosts y claves como</translation>
    </message>
    <message>
        <source>Bundles (*.tar)</source>
        <translation>Lotes (*.tar)</translation>
    </message>
    <message>
        <source>The bundle is being written.</source>
        <translation>Se está escribiendo el lote.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) were written to %1 (%2).</source>
        <translation>
            <numerusform>%n paquete se escribió en %1 (%2).</numerusform>
            <numerusform>%n paquetes se escribieron en %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep its SHA-256, to compare it in the plant: %1</source>
        <translation>Guarde su SHA-256, para compararlo en la planta: %1</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Importar un lote</translation>
    </message>
    <message>
        <source>The bundle is being verified and stored.</source>
        <translation>Se está comprobando y almacenando el lote.</translation>
    </message>
    <message>
        <source>The bundle is in: %1 stored, %2 here already.</source>
        <translation>El lote está importado: %1 almacenados, %2 ya presentes.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Prune old packages, exchange bundles with a plant without network</source>
        <translation>Eliminar paquetes antiguos, intercambiar lotes con una planta sin red</translation>
    </message>
    <message>
        <source>&amp;Prune old packages…</source>
        <translation>&amp;Eliminar paquetes antiguos…</translation>
    </message>
    <message>
        <source>&amp;Export a bundle…</source>
        <translation>E&amp;xportar un lote…</translation>
    </message>
    <message>
        <source>Import a &amp;bundle…</source>
        <translation>Importar un &amp;lote…</translation>
    </message>
</context>
<context>
    <name>convoy::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>The password is kept in memory until the program ends, and stored nowhere.</source>
        <translation>La contraseña se mantiene en memoria hasta que termina el programa y no se almacena en ningún sitio.</translation>
    </message>
    <message>
        <source>The password of %1 on this host. It is kept in memory until the program ends, and stored nowhere.</source>
        <translation>La contraseña de %1 en este host. Se mantiene en memoria hasta que termina el programa y no se almacena en ningún sitio.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation>&amp;Usar esta contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>convoy::PersonPanel</name>
    <message>
        <source>! %1 waits for a person: %2</source>
        <translation>! %1 espera a una persona: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s) wait too.</source>
        <translation>
            <numerusform>También espera %n host más.</numerusform>
            <numerusform>También esperan %n hosts más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Yes, it is done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>It is done on %1</source>
        <translation>Hecho en %1</translation>
    </message>
    <message>
        <source>Leave this &amp;host out</source>
        <translation>E&amp;xcluir este host</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Excluir %1</translation>
    </message>
</context>
<context>
    <name>convoy::PickDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>convoy::PlanBoardView</name>
    <message>
        <source>The plan holds nothing to do.</source>
        <translation>El plan no contiene nada que hacer.</translation>
    </message>
    <message>
        <source>The plan is not made yet.</source>
        <translation>El plan todavía no está elaborado.</translation>
    </message>
    <message>
        <source>⇄ moved</source>
        <translation>⇄ movido</translation>
    </message>
    <message>
        <source>◆ no way back</source>
        <translation>◆ sin retorno</translation>
    </message>
</context>
<context>
    <name>convoy::PlanCardDetails</name>
    <message>
        <source>There is no way back after this step.</source>
        <translation>Después de este paso no hay vuelta atrás.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n minute(s)</source>
        <translation>
            <numerusform>Como máximo %n minuto</numerusform>
            <numerusform>Como máximo %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage: wave</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>⇄ Moved to this stage by hand</source>
        <translation>⇄ Movido a mano a esta fase</translation>
    </message>
</context>
<context>
    <name>convoy::PrerequisitesPage</name>
    <message>
        <source>The hosts are being judged; this takes a moment.</source>
        <translation>Se evalúan los hosts; tarda un momento.</translation>
    </message>
    <message>
        <source>Nothing could be judged; the reason is above.</source>
        <translation>No se pudo evaluar nada; el motivo figura arriba.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to be answered</source>
        <translation>
            <numerusform>%n pregunta por responder</numerusform>
            <numerusform>%n preguntas por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to ask.</source>
        <translation>No queda nada por preguntar.</translation>
    </message>
    <message>
        <source>Findings: %1, %2, %3; %4</source>
        <comment>blockers, warnings, notes; passed</comment>
        <translation>Hallazgos: %1, %2, %3; %4</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold everywhere</source>
        <translation>
            <numerusform>%n regla se cumple en todas partes</numerusform>
            <numerusform>%n reglas se cumplen en todas partes</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole plan is blocked.</source>
        <translation>Todo el plan está bloqueado.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) are blocked.</source>
        <translation>
            <numerusform>%n host está bloqueado.</numerusform>
            <numerusform>%n hosts están bloqueados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what the findings say and check again; blocked hosts can be left out later.</source>
        <translation>Haga lo que dicen los hallazgos y compruebe de nuevo; los hosts bloqueados se pueden excluir más adelante.</translation>
    </message>
    <message>
        <source>Nothing blocks; read and acknowledge what is marked so.</source>
        <translation>Nada bloquea; lea y confirme lo que así está marcado.</translation>
    </message>
    <message>
        <source>Nothing blocks; read the warnings.</source>
        <translation>Nada bloquea; lea las advertencias.</translation>
    </message>
    <message>
        <source>Every prerequisite holds.</source>
        <translation>Se cumplen todos los requisitos previos.</translation>
    </message>
    <message numerus="yes">
        <source>The answer is for %n host(s): %1</source>
        <translation>
            <numerusform>La respuesta es para %n host: %1</numerusform>
            <numerusform>La respuesta es para %n hosts: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is for %1.</source>
        <translation>La respuesta es para %1.</translation>
    </message>
    <message>
        <source>Import a file of facts</source>
        <translation>Importar un archivo de datos</translation>
    </message>
    <message>
        <source>Files of facts (*.json *.csv);;All files (*)</source>
        <translation>Archivos de datos (*.json *.csv);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were imported.</source>
        <translation>
            <numerusform>Se ha importado %n dato.</numerusform>
            <numerusform>Se han importado %n datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and prerequisites</source>
        <translation>Preguntas y requisitos previos</translation>
    </message>
    <message>
        <source>Answer what nobody knows yet, and read what the prerequisites found.</source>
        <translation>Responda a lo que nadie sabe todavía y lea lo que han hallado los requisitos previos.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Ask the hosts and judge again</source>
        <translation>Preguntar a los hosts y evaluar de nuevo</translation>
    </message>
    <message>
        <source>I&amp;mport facts…</source>
        <translation>I&amp;mportar datos…</translation>
    </message>
    <message>
        <source>Use stor&amp;ed facts</source>
        <translation>&amp;Usar los datos guardados</translation>
    </message>
    <message>
        <source>No host is asked; hosts that do not answer are judged by what is known of them.</source>
        <translation>No se pregunta a ningún host; los que no responden se evalúan por lo que se sabe de ellos.</translation>
    </message>
    <message>
        <source>The hosts are being judged</source>
        <translation>Se evalúan los hosts</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>convoy::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Log of all hosts</source>
        <translation>&amp;Registro de todos los hosts</translation>
    </message>
    <message>
        <source>&amp;Log of %1</source>
        <translation>&amp;Registro de %1</translation>
    </message>
    <message>
        <source>The run goes on without this window. Close it whenever you like; the run stays in the list of runs.</source>
        <translation>La ejecución continúa sin esta ventana. Ciérrela cuando quiera; la ejecución permanece en la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation>Hosts de la ejecución</translation>
    </message>
    <message>
        <source>Convoy works on the hosts. The table says how far each one is.</source>
        <translation>Convoy trabaja en los hosts. La tabla indica por dónde va cada uno.</translation>
    </message>
</context>
<context>
    <name>convoy::PruneDialog</name>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Nothing is to be deleted.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) would be deleted, which frees %1. Nothing is changed on any host.</source>
        <translation>
            <numerusform>Se eliminaría %n paquete, lo que libera %1. No se cambia nada en ningún host.</numerusform>
            <numerusform>Se eliminarían %n paquetes, lo que libera %1. No se cambia nada en ningún host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n package(s)</source>
        <translation>
            <numerusform>&amp;Eliminar %n paquete</numerusform>
            <numerusform>&amp;Eliminar %n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%n paquete eliminado, %1 liberados.</numerusform>
            <numerusform>%n paquetes eliminados, %1 liberados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prune old packages</source>
        <translation>Eliminar paquetes antiguos</translation>
    </message>
    <message>
        <source>&amp;Newest versions to keep:</source>
        <translation>&amp;Versiones recientes que se quedan:</translation>
    </message>
    <message>
        <source>Newest versions to keep</source>
        <translation>Versiones recientes que se quedan</translation>
    </message>
    <message>
        <source>&amp;Only what changed last more days ago than:</source>
        <translation>&amp;Solo lo que cambió hace más días que:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>What would be deleted</source>
        <translation>Lo que se eliminaría</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>convoy::QuestionsPage</name>
    <message>
        <source>Questions of the package</source>
        <translation>Preguntas del paquete</translation>
    </message>
    <message>
        <source>Use the value for all hosts</source>
        <translation>Usar el valor para todos los hosts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A whole number. It becomes %1.</source>
        <translation>Un número entero. Pasa a ser %1.</translation>
    </message>
    <message>
        <source>From 1 to 65535. It becomes %1.</source>
        <translation>De 1 a 65535. Pasa a ser %1.</translation>
    </message>
    <message>
        <source>A full path on the host. It becomes %1.</source>
        <translation>Una ruta completa en el host. Pasa a ser %1.</translation>
    </message>
    <message>
        <source>It becomes %1 and is never stored.</source>
        <translation>Pasa a ser %1 y no se guarda nunca.</translation>
    </message>
    <message>
        <source>It becomes %1.</source>
        <translation>Pasa a ser %1.</translation>
    </message>
    <message>
        <source>Answer what the package asks about its installation.</source>
        <translation>Responda a lo que el paquete pregunta sobre su instalación.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
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
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table of hosts (*.csv)</source>
        <translation>Tabla de hosts (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>convoy::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>The package is installed on %n host(s).</source>
        <translation>
            <numerusform>El paquete está instalado en %n host.</numerusform>
            <numerusform>El paquete está instalado en %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was interrupted: the program that carried it out is gone.</source>
        <translation>La ejecución se interrumpió: el programa que la llevaba a cabo ya no existe.</translation>
    </message>
    <message>
        <source>The run was stopped before its end.</source>
        <translation>La ejecución se detuvo antes de su final.</translation>
    </message>
    <message numerus="yes">
        <source>On %n host(s) it is not; choose one to see why and what to do.</source>
        <translation>
            <numerusform>En %n host no lo está; elíjalo para ver por qué y qué hacer.</numerusform>
            <numerusform>En %n hosts no lo está; elija uno para ver por qué y qué hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were left as they were.</source>
        <translation>
            <numerusform>%n host se dejó como estaba.</numerusform>
            <numerusform>%n hosts se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result: %1. %2</source>
        <comment>state of the run; sentence</comment>
        <translation>Resultado: %1. %2</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>This is what happened on every host.</source>
        <translation>Esto es lo que ocurrió en cada host.</translation>
    </message>
    <message>
        <source>Result by host</source>
        <translation>Resultado por host</translation>
    </message>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Co&amp;piar el informe</translation>
    </message>
    <message>
        <source>Open the lo&amp;g</source>
        <translation>A&amp;brir el registro</translation>
    </message>
    <message>
        <source>Open the deployment action log</source>
        <translation>Abrir el registro de acciones de despliegue</translation>
    </message>
    <message>
        <source>%1 Resume the run in the list of runs, or close it there.</source>
        <comment>sentence: on how many hosts it is installed</comment>
        <translation>%1 Reanude la ejecución en la lista de ejecuciones o ciérrela allí.</translation>
    </message>
    <message>
        <source>Aud&amp;it trail…</source>
        <translation>Registro de a&amp;uditoría…</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Volver a ejecutar…</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was undone on %n host(s).</source>
        <translation>
            <numerusform>La ejecución %1 se ha deshecho en %n host.</numerusform>
            <numerusform>La ejecución %1 se ha deshecho en %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>ejecucion-%1</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>El informe se ha guardado en %1.</translation>
    </message>
    <message>
        <source>Save repo&amp;rt…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message numerus="yes">
        <source>The target version stands on %n host(s).</source>
        <translation>
            <numerusform>La versión de destino está presente en %n host.</numerusform>
            <numerusform>La versión de destino está presente en %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package is upgraded on %n host(s).</source>
        <translation>
            <numerusform>El paquete está actualizado en %n host.</numerusform>
            <numerusform>El paquete está actualizado en %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package is rolled back on %n host(s).</source>
        <translation>
            <numerusform>El paquete está restaurado a la versión anterior en %n host.</numerusform>
            <numerusform>El paquete está restaurado a la versión anterior en %n hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::ResumeDialog</name>
    <message>
        <source>Looking what is left to do…</source>
        <translation>Buscando lo que queda por hacer…</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed.</source>
        <translation>La ejecución %1 no se puede reanudar.</translation>
    </message>
    <message>
        <source>Run %1 has no unfinished host. Resuming brings it to its end.</source>
        <translation>La ejecución %1 no tiene hosts sin terminar. Al reanudarla llega a su fin.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 goes on with %n host(s). Hosts that are finished are left alone.</source>
        <translation>
            <numerusform>La ejecución %1 continúa con %n host. Los hosts terminados no se tocan.</numerusform>
            <numerusform>La ejecución %1 continúa con %n hosts. Los hosts terminados no se tocan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the repository or renamed: %1. They will fail, the others go on.</source>
        <translation>Eliminados del repositorio o con otro nombre: %1. Fallarán, los demás continúan.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) must still be typed.</source>
        <translation>
            <numerusform>Falta escribir %n secreto.</numerusform>
            <numerusform>Faltan por escribir %n secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number as access key, name of a secret</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>Empty: the package&apos;s own value is used. Never stored.</source>
        <translation>Vacío: se usa el valor del paquete. Nunca se guarda.</translation>
    </message>
    <message>
        <source>Goes to the installer; it is never stored.</source>
        <translation>Se entrega al instalador; nunca se guarda.</translation>
    </message>
    <message>
        <source>Resume run %1</source>
        <translation>Reanudar la ejecución %1</translation>
    </message>
    <message>
        <source>&amp;Password of the hosts:</source>
        <translation>&amp;Contraseña de los hosts:</translation>
    </message>
    <message>
        <source>Password of the hosts</source>
        <translation>Contraseña de los hosts</translation>
    </message>
    <message>
        <source>Only where no key logs in, and for sudo. Kept in memory until the program ends.</source>
        <translation>Solo donde no se entra con una clave, y para sudo. Se conserva en memoria hasta que termine el programa.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>convoy::RunAgainDialog</name>
    <message>
        <source>Tick at least one host.</source>
        <translation>Marque al menos un host.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) of this run go into the wizard.</source>
        <translation>
            <numerusform>%n host de esta ejecución pasa al asistente.</numerusform>
            <numerusform>%n hosts de esta ejecución pasan al asistente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run hosts of run %1 again</source>
        <translation>Volver a ejecutar hosts de la ejecución %1</translation>
    </message>
    <message>
        <source>The wizard opens with the values of this run. Prerequisites are judged again; passwords and other secrets were not stored and are typed again.</source>
        <translation>El asistente se abre con los valores de esta ejecución. Los requisitos previos se evalúan de nuevo; las contraseñas y otros secretos no se guardaron y hay que escribirlos otra vez.</translation>
    </message>
    <message>
        <source>&amp;Failed (%1)</source>
        <translation>&amp;Fallidos (%1)</translation>
    </message>
    <message>
        <source>&amp;Unreachable (%1)</source>
        <translation>Inacce&amp;sibles (%1)</translation>
    </message>
    <message>
        <source>&amp;Not started or stopped (%1)</source>
        <translation>&amp;No iniciados o detenidos (%1)</translation>
    </message>
    <message>
        <source>&amp;Skipped (%1)</source>
        <translation>&amp;Omitidos (%1)</translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation>Hosts de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Continue in the wizard</source>
        <translation>&amp;Continuar en el asistente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>convoy::RunAnnouncer</name>
    <message numerus="yes">
        <source>Over on %n host(s): %1.</source>
        <comment>step or state</comment>
        <translation>
            <numerusform>Terminado en %n host: %1.</numerusform>
            <numerusform>Terminado en %n hosts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begun on %n host(s): %1.</source>
        <comment>step</comment>
        <translation>
            <numerusform>Iniciado en %n host: %1.</numerusform>
            <numerusform>Iniciado en %n hosts: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over: %2.</source>
        <comment>hosts; step or state</comment>
        <translation>%1, terminado: %2.</translation>
    </message>
    <message>
        <source>%1, begun: %2.</source>
        <comment>hosts; step</comment>
        <translation>%1, iniciado: %2.</translation>
    </message>
    <message>
        <source>Wave %1 is over.</source>
        <translation>La oleada %1 ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) finished.</source>
        <translation>
            <numerusform>%1 de %n host terminado.</numerusform>
            <numerusform>%1 de %n hosts terminados.</numerusform>
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
        <translation>%1, fallido: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It failed on %n host(s).</source>
        <translation>
            <numerusform>Ha fallado en %n host.</numerusform>
            <numerusform>Ha fallado en %n hosts.</numerusform>
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
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) finished.</source>
        <translation>
            <numerusform>%1 de %n host terminado.</numerusform>
            <numerusform>%1 de %n hosts terminados.</numerusform>
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
        <translation>Cont&amp;inuar</translation>
    </message>
    <message>
        <source>Stop after this st&amp;ep</source>
        <translation>Detener &amp;tras este paso</translation>
    </message>
    <message>
        <source>Stop &amp;now…</source>
        <translation>Detener &amp;ya…</translation>
    </message>
</context>
<context>
    <name>convoy::RunCounts</name>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Todos %1</translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation>En &amp;espera %1</translation>
    </message>
    <message>
        <source>W&amp;orking %1</source>
        <translation>En c&amp;urso %1</translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation>C&amp;orrectos %1</translation>
    </message>
    <message>
        <source>&amp;Skipped %1</source>
        <translation>O&amp;mitidos %1</translation>
    </message>
    <message>
        <source>&amp;Failed %1</source>
        <translation>&amp;Fallidos %1</translation>
    </message>
    <message>
        <source>&amp;Unreachable %1</source>
        <translation>&amp;Inaccesibles %1</translation>
    </message>
    <message>
        <source>Not s&amp;tarted or stopped %1</source>
        <translation>No iniciados o &amp;detenidos %1</translation>
    </message>
    <message>
        <source>Hosts by state</source>
        <translation>Hosts por estado</translation>
    </message>
    <message>
        <source>Shows only these hosts; All shows every host again.</source>
        <translation>Muestra solo estos hosts; Todos vuelve a mostrar todos los hosts.</translation>
    </message>
</context>
<context>
    <name>convoy::RunQuestion</name>
    <message>
        <source>No installer is at work on a host now.</source>
        <translation>Ahora no hay ningún instalador en marcha en los hosts.</translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s). They would be ended there.</source>
        <translation>
            <numerusform>Hay un instalador en marcha en %n host. Se interrumpiría.</numerusform>
            <numerusform>Hay instaladores en marcha en %n hosts. Se interrumpirían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Detener ya</translation>
    </message>
    <message>
        <source>&amp;Let the run go on</source>
        <translation>&amp;Dejar que continúe</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Detener la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s).</source>
        <translation>
            <numerusform>Hay un instalador en marcha en %n host.</numerusform>
            <numerusform>Hay instaladores en marcha en %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after this step: %1
Stop now: %2</source>
        <comment>what each of two buttons does</comment>
        <translation>Detener tras este paso: %1
Detener ya: %2</translation>
    </message>
    <message>
        <source>Stop after this s&amp;tep</source>
        <translation>Detener &amp;tras este paso</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>Detener &amp;ya</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>The run goes on without this window. You find it again in the list of runs.</source>
        <translation>La ejecución continúa sin esta ventana. La encontrará en la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>&amp;Dejar que continúe</translation>
    </message>
    <message>
        <source>&amp;Stop it after this step</source>
        <translation>De&amp;tener tras el paso</translation>
    </message>
    <message>
        <source>Stay &amp;here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>Close run %1</source>
        <translation>Cerrar la ejecución %1</translation>
    </message>
    <message>
        <source>Close run %1 and keep what is known about it?</source>
        <translation>¿Cerrar la ejecución %1 y conservar lo que se sabe de ella?</translation>
    </message>
    <message>
        <source>Nothing more will be done on its hosts, and it cannot be resumed any more. What happened stays in the log.</source>
        <translation>No se hará nada más en sus hosts y ya no se podrá reanudar. Lo ocurrido queda en el registro.</translation>
    </message>
    <message>
        <source>&amp;Close and keep the facts</source>
        <translation>&amp;Cerrar y conservar los hechos</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarla como está</translation>
    </message>
</context>
<context>
    <name>convoy::RunWindow</name>
    <message numerus="yes">
        <source>Run %1: %2 %3 on %n host(s)</source>
        <translation>
            <numerusform>Ejecución %1: %2 %3 en %n host</numerusform>
            <numerusform>Ejecución %1: %2 %3 en %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – goes on without this window</source>
        <translation>%1 – continúa sin esta ventana</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Run %1: undoes run %2 on %n host(s)</source>
        <translation>
            <numerusform>Ejecución %1: deshace la ejecución %2 en %n host</numerusform>
            <numerusform>Ejecución %1: deshace la ejecución %2 en %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunsAnnouncer</name>
    <message>
        <source>Run %1: %2.</source>
        <comment>number; state</comment>
        <translation>Ejecución %1: %2.</translation>
    </message>
</context>
<context>
    <name>convoy::RunsBanner</name>
    <message>
        <source>run %1, %2 %3</source>
        <comment>number, package, version</comment>
        <translation>ejecución %1, %2 %3</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Reanudar…</translation>
    </message>
    <message>
        <source>Close and keep the facts</source>
        <translation>Cerrar y conservar los hechos</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Show its progress</source>
        <translation>Mostrar el progreso</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished run found: %1. %n host(s) are not finished.</source>
        <translation>
            <numerusform>Se ha encontrado una ejecución sin terminar: %1. Falta %n host.</numerusform>
            <numerusform>Se ha encontrado una ejecución sin terminar: %1. Faltan %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that carried it out is gone. Go on where it ended, or close it.</source>
        <translation>El programa que la llevaba a cabo ya no existe. Reanúdela donde terminó o ciérrela.</translation>
    </message>
    <message numerus="yes">
        <source>%n more unfinished run(s) stand in the list of runs.</source>
        <translation>
            <numerusform>Hay %n ejecución más sin terminar en la lista de ejecuciones.</numerusform>
            <numerusform>Hay %n ejecuciones más sin terminar en la lista de ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paused: %1. Its hosts stay locked.</source>
        <translation>En pausa: %1. Sus hosts siguen reservados.</translation>
    </message>
    <message>
        <source>Going on: %1. It needs no window; close this one whenever you like.</source>
        <translation>En curso: %1. No necesita ninguna ventana; cierre esta cuando quiera.</translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s) are going on.</source>
        <translation>
            <numerusform>Hay %n ejecución más en curso.</numerusform>
            <numerusform>Hay %n ejecuciones más en curso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay ninguna ejecución.</translation>
    </message>
    <message>
        <source>Deployment action &amp;log…</source>
        <translation>&amp;Registro de acciones de despliegue…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Detener…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>R&amp;eanudar…</translation>
    </message>
    <message>
        <source>&amp;Close and keep the facts…</source>
        <translation>&amp;Cerrar y conservar los hechos…</translation>
    </message>
    <message>
        <source>Run &amp;again…</source>
        <translation>&amp;Volver a ejecutar…</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>El informe se ha guardado en %1.</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>ejecucion-%1</translation>
    </message>
    <message>
        <source>Save repor&amp;t…</source>
        <translation>&amp;Guardar informe…</translation>
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
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <comment>which of how many</comment>
        <translation>%1 de %2 encontrados</translation>
    </message>
    <message>
        <source>&amp;Find in the log:</source>
        <translation>&amp;Buscar en el registro:</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Part of a line</source>
        <translation>Parte de una línea</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>The line before that holds the text (%1)</source>
        <translation>La línea anterior que contiene el texto (%1)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The next line that holds the text (%1)</source>
        <translation>La línea siguiente que contiene el texto (%1)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 of %2 found so far</source>
        <comment>which of how many</comment>
        <translation>%1 de %2 encontrados hasta ahora</translation>
    </message>
    <message>
        <source>Not looked at to the end</source>
        <translation>Búsqueda sin terminar</translation>
    </message>
</context>
<context>
    <name>convoy::ShareLoginPanel</name>
    <message>
        <source>&amp;User of the share:</source>
        <translation>&amp;Usuario del recurso compartido:</translation>
    </message>
    <message>
        <source>User of the share</source>
        <translation>Usuario del recurso compartido</translation>
    </message>
    <message>
        <source>A name, or DOMAIN\name</source>
        <translation>Un nombre, o DOMINIO\nombre</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Lo&amp;g in</source>
        <translation>Iniciar s&amp;esión</translation>
    </message>
</context>
<context>
    <name>convoy::SilentIniPage</name>
    <message>
        <source>Installation parameters (silent.ini)</source>
        <translation>Parámetros de instalación (silent.ini)</translation>
    </message>
    <message>
        <source>Choose a changed value in the table first.</source>
        <translation>Elija primero en la tabla un valor modificado.</translation>
    </message>
    <message>
        <source>F2 or typing changes a value. ${host.name}, ${host.address} and other names in ${…} are replaced on every host.</source>
        <translation>Con F2 o escribiendo se cambia un valor. ${host.name}, ${host.address} y otros nombres en ${…} se sustituyen en cada host.</translation>
    </message>
    <message>
        <source>Use the package&apos;s value</source>
        <translation>Usar el valor del paquete</translation>
    </message>
    <message>
        <source>Use the value for all hosts</source>
        <translation>Usar el valor de todos los hosts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check what the installer is told on every host.</source>
        <translation>Compruebe qué se indica al instalador en cada host.</translation>
    </message>
    <message>
        <source>Installation &amp;path</source>
        <translation>&amp;Ruta de instalación</translation>
    </message>
    <message>
        <source>Installation path</source>
        <translation>Ruta de instalación</translation>
    </message>
    <message>
        <source>Full path on the host, for example /opt/genesys/${application.object}.</source>
        <translation>Ruta completa en el host, por ejemplo /opt/genesys/${application.object}.</translation>
    </message>
    <message>
        <source>Installation parameters by section</source>
        <translation>Parámetros de instalación por sección</translation>
    </message>
    <message>
        <source>silent.ini as text</source>
        <translation>silent.ini como texto</translation>
    </message>
    <message>
        <source>Secrets are shown as ******** and stay as they are unless you type over them. Comments are the package&apos;s own.</source>
        <translation>Los secretos se muestran como ******** y no cambian a menos que se escriba sobre ellos. Los comentarios son los del propio paquete.</translation>
    </message>
    <message>
        <source>&amp;Reset to the inherited value</source>
        <translation>Restablecer el valor &amp;heredado</translation>
    </message>
    <message>
        <source>&amp;Edit as text</source>
        <translation>&amp;Editar como texto</translation>
    </message>
    <message>
        <source>&amp;Section:</source>
        <translation>Secc&amp;ión:</translation>
    </message>
    <message>
        <source>Section of the new key</source>
        <translation>Sección de la nueva clave</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>N&amp;ueva clave:</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Nombre de la nueva clave</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Añadir la clave</translation>
    </message>
    <message>
        <source>Folder of the paren&amp;t</source>
        <translation>Car&amp;peta del padre</translation>
    </message>
    <message>
        <source>Folder of the parent</source>
        <translation>Carpeta del padre</translation>
    </message>
    <message>
        <source>Empty: that of the parent&apos;s application object on each host.</source>
        <translation>Vacío: la del objeto Aplicación padre en cada host.</translation>
    </message>
</context>
<context>
    <name>convoy::SilentValueDelegate</name>
    <message>
        <source>Empty: leave it as it is</source>
        <translation>Vacío: dejarlo como está</translation>
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
        <translation>Lea en qué hosts se trabaja y cuándo. No se cambia nada en un host antes del resumen.</translation>
    </message>
    <message>
        <source>&amp;Find a host</source>
        <translation>&amp;Buscar un host</translation>
    </message>
    <message>
        <source>Find a host in the plan</source>
        <translation>Buscar un host en el plan</translation>
    </message>
    <message>
        <source>S&amp;mall cards</source>
        <translation>&amp;Tarjetas pequeñas</translation>
    </message>
    <message>
        <source>Move to a sta&amp;ge</source>
        <translation>&amp;Mover a una fase</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the plan as text</source>
        <translation>Copiar el plan como texto</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the plan as text or JSON</source>
        <translation>Guardar el plan como texto o JSON</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Se elabora el plan</translation>
    </message>
    <message>
        <source>Arrow keys choose a card, the menu key moves a host, Ctrl with + and - changes the size.</source>
        <translation>Las flechas eligen una tarjeta, la tecla de menú mueve un host, Ctrl con + y - cambia el tamaño.</translation>
    </message>
    <message>
        <source>Chosen card</source>
        <translation>Tarjeta elegida</translation>
    </message>
    <message>
        <source>✗ blockers · ! warnings · i notes · ◆ no way back after it · ⇄ moved by hand</source>
        <translation>✗ bloqueos · ! advertencias · i notas · ◆ después no hay vuelta · ⇄ movido a mano</translation>
    </message>
    <message>
        <source>The plan is being made; this takes a moment.</source>
        <translation>Se elabora el plan; tarda un momento.</translation>
    </message>
    <message>
        <source>No plan could be made; the reason is above.</source>
        <translation>No se pudo elaborar ningún plan; el motivo figura arriba.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>product, target</comment>
        <translation>%1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in the plan.</source>
        <translation>
            <numerusform>%n host en el plan.</numerusform>
            <numerusform>%n hosts en el plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s).</source>
        <translation>
            <numerusform>%n oleada.</numerusform>
            <numerusform>%n oleadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) left out.</source>
        <translation>
            <numerusform>%n host excluido.</numerusform>
            <numerusform>%n hosts excluidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) blocked.</source>
        <translation>
            <numerusform>%n host bloqueado.</numerusform>
            <numerusform>%n hosts bloqueados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Choose a host that is in the plan.</source>
        <translation>Elija un host que esté en el plan.</translation>
    </message>
    <message>
        <source>Move the host to another stage</source>
        <translation>Mover el host a otra fase</translation>
    </message>
    <message>
        <source>Move %1 to another stage</source>
        <translation>Mover %1 a otra fase</translation>
    </message>
    <message>
        <source>&amp;Back to where its roles put it</source>
        <translation>&amp;Devolver a donde lo sitúan sus roles</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was found, why it matters</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <translation>%1 se ha movido.</translation>
    </message>
    <message>
        <source>%1 is where its roles put it.</source>
        <translation>%1 está donde lo sitúan sus roles.</translation>
    </message>
    <message>
        <source>%1 was moved against a recommendation.</source>
        <translation>%1 se ha movido en contra de una recomendación.</translation>
    </message>
    <message>
        <source>The plan is in the clipboard.</source>
        <translation>El plan está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Text files (*.txt);;JSON files (*.json);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The plan was saved to %1.</source>
        <translation>El plan se ha guardado en %1.</translation>
    </message>
</context>
<context>
    <name>convoy::SolutionsPane</name>
    <message>
        <source>Solutions</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>A solution knows how a product is upgraded on many hosts: what must be true before, and who follows whom.</source>
        <translation>Una solución sabe cómo se actualiza un producto en muchos hosts: qué debe cumplirse antes y en qué orden se procede.</translation>
    </message>
    <message>
        <source>Chosen solution</source>
        <translation>Solución elegida</translation>
    </message>
    <message>
        <source>&amp;Upgrade with this solution…</source>
        <translation>Ac&amp;tualizar con esta solución…</translation>
    </message>
</context>
<context>
    <name>convoy::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n host(s)</source>
        <translation>
            <numerusform>&amp;Instalar en %n host</numerusform>
            <numerusform>&amp;Instalar en %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>El resumen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>The summary was saved to %1.</source>
        <translation>El resumen se guardó en %1.</translation>
    </message>
    <message>
        <source>Read what will happen, then start it.</source>
        <translation>Lea lo que ocurrirá y después inícielo.</translation>
    </message>
    <message>
        <source>Nothing on a host has been changed yet.</source>
        <translation>Todavía no se ha modificado nada en ningún host.</translation>
    </message>
    <message>
        <source>The hosts are being asked and the plan is being made</source>
        <translation>Se están consultando los hosts y se está elaborando el plan</translation>
    </message>
    <message>
        <source>Every value and every step</source>
        <translation>Todos los valores y todos los pasos</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copiar el resumen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Comprobar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Ask the hosts and plan again</source>
        <translation>Consultar los hosts y planificar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the blocked hosts (%n)</source>
        <translation>
            <numerusform>E&amp;xcluir el host bloqueado (%n)</numerusform>
            <numerusform>E&amp;xcluir los hosts bloqueados (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) will be worked on.</source>
        <translation>
            <numerusform>Se trabajará en %n host.</numerusform>
            <numerusform>Se trabajará en %n hosts.</numerusform>
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
            <numerusform>%n host está inaccesible y se anotará como tal.</numerusform>
            <numerusform>%n hosts están inaccesibles y se anotarán como tales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prerequisites are missing on %n host(s).</source>
        <translation>
            <numerusform>Faltan requisitos previos en %n host.</numerusform>
            <numerusform>Faltan requisitos previos en %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do what the findings say and check again, or leave these hosts out.</source>
        <translation>Haga lo que indican los hallazgos y compruebe de nuevo, o excluya estos hosts.</translation>
    </message>
    <message>
        <source>There is nothing to do on any of the selected hosts.</source>
        <translation>No hay nada que hacer en ninguno de los hosts seleccionados.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Todo está listo.</translation>
    </message>
    <message>
        <source>It can be started; read the findings first.</source>
        <translation>Se puede iniciar; lea antes los hallazgos.</translation>
    </message>
    <message>
        <source>The hosts are being asked; this takes a moment.</source>
        <translation>Se están consultando los hosts; tardará un momento.</translation>
    </message>
    <message>
        <source>No plan could be made; the reason is above.</source>
        <translation>No se pudo elaborar ningún plan; el motivo figura arriba.</translation>
    </message>
    <message>
        <source>Prerequisites are missing: read the findings, or leave the blocked hosts out.</source>
        <translation>Faltan requisitos previos: lea los hallazgos o excluya los hosts bloqueados.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) must still be typed.</source>
        <translation>
            <numerusform>Aún falta por escribir %n secreto.</numerusform>
            <numerusform>Aún faltan por escribir %n secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is being started.</source>
        <translation>Se está iniciando la ejecución.</translation>
    </message>
    <message>
        <source>Typed already; empty leaves it as it is</source>
        <translation>Ya escrito; vacío lo deja como está</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number as access key, name of a secret</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>Goes to the installer; it is never stored.</source>
        <translation>Se entrega al instalador; nunca se almacena.</translation>
    </message>
    <message>
        <source>The plan is a draft: something was changed. It is made anew in a moment.</source>
        <translation>El plan es un borrador: algo ha cambiado. Se vuelve a preparar en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upgrade %n host(s)</source>
        <translation>
            <numerusform>Act&amp;ualizar %n host</numerusform>
            <numerusform>Act&amp;ualizar %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n host(s) this cannot be undone: %1</source>
        <translation>
            <numerusform>En %n host esto no se puede deshacer: %1</numerusform>
            <numerusform>En %n hosts esto no se puede deshacer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll b&amp;ack %n host(s)</source>
        <translation>
            <numerusform>Rever&amp;tir %n host</numerusform>
            <numerusform>Rever&amp;tir %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) must still be acknowledged.</source>
        <translation>
            <numerusform>Falta confirmar %n regla.</numerusform>
            <numerusform>Falta confirmar %n reglas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::TenantChoicePage</name>
    <message>
        <source>To which tenants?</source>
        <translation>¿A qué inquilinos?</translation>
    </message>
    <message>
        <source>The operators of the tenants that you tick will see the package too.</source>
        <translation>Los operadores de los inquilinos que marque verán también el paquete.</translation>
    </message>
    <message>
        <source>Bro&amp;wse tenants</source>
        <translation>E&amp;xaminar inquilinos</translation>
    </message>
    <message>
        <source>&amp;Target tenants:</source>
        <translation>Inquilinos de &amp;destino:</translation>
    </message>
    <message>
        <source>Target tenants</source>
        <translation>Inquilinos de destino</translation>
    </message>
    <message>
        <source>&amp;Remove from the targets</source>
        <translation>&amp;Quitar de los destinos</translation>
    </message>
    <message>
        <source>Tenant&amp;s:</source>
        <translation>&amp;Inquilinos:</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>No tenant is ticked yet. Browse the tenants and tick at least one.</source>
        <translation>Aún no hay ningún inquilino marcado. Examine los inquilinos y marque al menos uno.</translation>
    </message>
</context>
<context>
    <name>convoy::TenantDialog</name>
    <message>
        <source>Add a tenant</source>
        <translation>Añadir un inquilino</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A tenant is a part of the company, or a customer, with packages and hosts of its own. Who may do what in it is granted afterwards.</source>
        <translation>Un inquilino es una parte de la empresa, o un cliente, con paquetes y hosts propios. Quién puede hacer qué en él se concede después.</translation>
    </message>
    <message>
        <source>&amp;Add the tenant</source>
        <translation>&amp;Añadir el inquilino</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>convoy::TenantDirectory</name>
    <message>
        <source>Tenant directory</source>
        <translation>Directorio de inquilinos</translation>
    </message>
    <message>
        <source>Filter &amp;of tenants:</source>
        <translation>Filtro de inqui&amp;linos:</translation>
    </message>
    <message>
        <source>Quick filter of the tenants</source>
        <translation>Filtro rápido de los inquilinos</translation>
    </message>
</context>
<context>
    <name>convoy::TrailDialog</name>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>convoy::ValuesForBar</name>
    <message>
        <source>All hosts</source>
        <translation>Todos los hosts</translation>
    </message>
    <message>
        <source>%1 (values of its own)</source>
        <translation>%1 (valores propios)</translation>
    </message>
    <message>
        <source>Values &amp;for:</source>
        <translation>Va&amp;lores para:</translation>
    </message>
    <message>
        <source>Values for</source>
        <translation>Valores para</translation>
    </message>
    <message>
        <source>These values count for every host that has none of its own.</source>
        <translation>Estos valores se aplican a todos los hosts que no tienen valores propios.</translation>
    </message>
    <message>
        <source>What you change here counts for this host alone.</source>
        <translation>Lo que se cambia aquí se aplica solo a este host.</translation>
    </message>
</context>
<context>
    <name>convoy::WizardStepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>present step and number of steps, as short as possible</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Steps: %1, %2</source>
        <translation>Pasos: %1, %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>No command was given.</source>
        <translation>No se indicó ningún comando.</translation>
    </message>
    <message>
        <source>What can be asked: %1</source>
        <translation>Lo que se puede pedir: %1</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>There is no option %1. Is %2 meant?</source>
        <translation>No existe la opción %1. ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando “%1”.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>La opción %1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>La opción %1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>The option %1 was given twice.</source>
        <translation>La opción %1 se indicó dos veces.</translation>
    </message>
    <message>
        <source>The command “%1” has no option %2.</source>
        <translation>El comando “%1” no tiene la opción %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs: %2.</source>
        <translation>El comando “%1” necesita: %2.</translation>
    </message>
    <message>
        <source>“%1” is too much for the command “%2”.</source>
        <translation>“%1” sobra en el comando “%2”.</translation>
    </message>
    <message>
        <source>The option %1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>La opción %1 admite un número entero de %2 a %3, no “%4”.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>derivado</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet. Ask it with: convoyctl host check %1</source>
        <translation>Aún no se sabe nada de %1. Consúltelo con: convoyctl host check %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Show what is known of a host, from where and since when.</source>
        <translation>Mostrar qué se sabe de un host, de qué origen y desde cuándo.</translation>
    </message>
    <message>
        <source>%1: not reachable</source>
        <translation>%1: inaccesible</translation>
    </message>
    <message>
        <source>%1: reachable, %2</source>
        <translation>%1: accesible, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clave del host</translation>
    </message>
    <message>
        <source>The host %1 was removed.</source>
        <translation>Se quitó el host %1.</translation>
    </message>
    <message>
        <source>Add a host.</source>
        <translation>Añadir un host.</translation>
    </message>
    <message>
        <source>Show all hosts.</source>
        <translation>Mostrar todos los hosts.</translation>
    </message>
    <message>
        <source>Show one host.</source>
        <translation>Mostrar un host.</translation>
    </message>
    <message>
        <source>Change a host; what is not given stays.</source>
        <translation>Modificar un host; lo que no se indica no cambia.</translation>
    </message>
    <message>
        <source>Remove a host from the repository; nothing happens on it.</source>
        <translation>Quitar un host del repositorio; en él no ocurre nada.</translation>
    </message>
    <message>
        <source>Add the hosts of a CSV file, all or none.</source>
        <translation>Añadir los hosts de un archivo CSV, todos o ninguno.</translation>
    </message>
    <message>
        <source>Columns: name, address, port, user, key, platform, roles, site, groups, tenant, hostKey. Lists are separated by semicolons.</source>
        <translation>Columnas: name, address, port, user, key, platform, roles, site, groups, tenant, hostKey. Las listas se separan con punto y coma.</translation>
    </message>
    <message>
        <source>Trust a host&apos;s key from now on, and say why.</source>
        <translation>Confiar desde ahora en la clave de un host e indicar por qué.</translation>
    </message>
    <message>
        <source>Connect to hosts and ask what they are.</source>
        <translation>Conectarse a los hosts y consultar qué son.</translation>
    </message>
    <message>
        <source>A host is reached by ssh or local, not by “%1”.</source>
        <translation>A un host se accede mediante ssh o local, no mediante “%1”.</translation>
    </message>
    <message>
        <source>The host %1 shows this key (%2), which is not known yet:</source>
        <translation>El host %1 presenta esta clave (%2), que aún no se conoce:</translation>
    </message>
    <message>
        <source>Compare it with the host&apos;s own (ssh-keygen -l). Trust it?</source>
        <translation>Compárela con la del propio host (ssh-keygen -l). ¿Confiar en ella?</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint: it is SHA256: and 43 letters.</source>
        <translation>“%1” no es una huella: una huella es SHA256: y 43 letras.</translation>
    </message>
    <message>
        <source>The key of %1 is trusted from now on: %2</source>
        <translation>Desde ahora se confía en la clave de %1: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) found.</source>
        <translation>
            <numerusform>%n paquete encontrado.</numerusform>
            <numerusform>%n paquetes encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the packages at a path, without importing them.</source>
        <translation>Mostrar los paquetes de una ruta, sin importarlos.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Nickname: %1</source>
        <translation>Nombre corto: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Descripción: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Versión: %1</translation>
    </message>
    <message>
        <source>Locale ID: %1</source>
        <translation>ID de configuración regional: %1</translation>
    </message>
    <message>
        <source>Operating system: %1</source>
        <translation>Sistema operativo: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Tenants: %1</source>
        <translation>Inquilinos: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Without it in the repository it cannot be installed again or rolled back to.</source>
        <translation>Si no está en el repositorio, no se puede volver a instalar ni se puede revertir a él.</translation>
    </message>
    <message>
        <source>Give --force to delete it anyway.</source>
        <translation>Indique --force para eliminarlo de todos modos.</translation>
    </message>
    <message>
        <source>Delete %1 from the repository?</source>
        <translation>¿Eliminar %1 del repositorio?</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Confirm with --yes.</source>
        <translation>Confirme con --yes.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
    <message>
        <source>%1 is intact.</source>
        <translation>%1 está intacto.</translation>
    </message>
    <message>
        <source>%1 was saved as %2.</source>
        <translation>%1 se guardó como %2.</translation>
    </message>
    <message>
        <source>Bring packages into the repository: archives, folders or whole media.</source>
        <translation>Incorporar paquetes al repositorio: archivos comprimidos, carpetas o soportes completos.</translation>
    </message>
    <message>
        <source>Show the packages of the repository.</source>
        <translation>Mostrar los paquetes del repositorio.</translation>
    </message>
    <message>
        <source>Show one package.</source>
        <translation>Mostrar un paquete.</translation>
    </message>
    <message>
        <source>Change nickname, description or group.</source>
        <translation>Modificar el nombre corto, la descripción o el grupo.</translation>
    </message>
    <message>
        <source>Delete a package from the repository; hosts keep it.</source>
        <translation>Eliminar un paquete del repositorio; los hosts lo conservan.</translation>
    </message>
    <message>
        <source>Read a package&apos;s bytes and compare them with what was imported.</source>
        <translation>Leer los bytes de un paquete y compararlos con lo que se importó.</translation>
    </message>
    <message>
        <source>Give a copy of a package, as it was imported.</source>
        <translation>Entregar una copia de un paquete, tal como se importó.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stored</source>
        <translation>%1: %2 de %3 almacenados</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1 está almacenado.</translation>
    </message>
    <message>
        <source>Imported: %1 (ID %2, %3)</source>
        <translation>Importado: %1 (ID %2, %3)</translation>
    </message>
    <message>
        <source>Refused: %1 (%2)</source>
        <translation>Rechazado: %1 (%2)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>There is no package here.</source>
        <translation>Aquí no hay ningún paquete.</translation>
    </message>
    <message>
        <source>Packages cannot be sorted by “%1”.</source>
        <translation>Los paquetes no se pueden ordenar por “%1”.</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Repositorio: %1</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>Esquema: %1</translation>
    </message>
    <message>
        <source>Packages: %1</source>
        <translation>Paquetes: %1</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>Comprobados %1 de %2</translation>
    </message>
    <message>
        <source>The repository is intact.</source>
        <translation>El repositorio está intacto.</translation>
    </message>
    <message>
        <source>The repository was copied to %1.</source>
        <translation>El repositorio se copió en %1.</translation>
    </message>
    <message>
        <source>Make a new, empty repository.</source>
        <translation>Crear un repositorio nuevo y vacío.</translation>
    </message>
    <message>
        <source>Show where the repository is and what it holds.</source>
        <translation>Mostrar dónde está el repositorio y qué contiene.</translation>
    </message>
    <message>
        <source>Check the structure and every package&apos;s bytes.</source>
        <translation>Comprobar la estructura y los bytes de todos los paquetes.</translation>
    </message>
    <message>
        <source>Copy the repository while it is in use.</source>
        <translation>Copiar el repositorio mientras está en uso.</translation>
    </message>
    <message>
        <source>After a failure a host is kept or undone, not “%1”.</source>
        <translation>Tras un fallo, un host se deja como está o se deshacen sus cambios; “%1” no es posible.</translation>
    </message>
    <message>
        <source>Nothing was changed on any host.</source>
        <translation>No se modificó nada en ningún host.</translation>
    </message>
    <message>
        <source>Confirm with --yes, or look at the plan with --dry-run.</source>
        <translation>Confirme con --yes, o revise el plan con --dry-run.</translation>
    </message>
    <message>
        <source>A saved plan is carried out as it is: %1 cannot be given with it.</source>
        <translation>Un plan guardado se lleva a cabo tal como está: %1 no se puede indicar junto con él.</translation>
    </message>
    <message>
        <source>The package %1 %2 is no longer the one that was planned.</source>
        <translation>El paquete %1 %2 ya no es el que se planificó.</translation>
    </message>
    <message>
        <source>It was replaced in the repository, or removed.</source>
        <translation>Se reemplazó en el repositorio o se quitó de él.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Planifique de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not given: the package&apos;s own value is used.</source>
        <translation>%1 no se indicó: se usa el valor del propio paquete.</translation>
    </message>
    <message numerus="yes">
        <source>Install on %n host(s)?</source>
        <translation>
            <numerusform>¿Instalar en %n host?</numerusform>
            <numerusform>¿Instalar en %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n host(s)?</source>
        <translation>
            <numerusform>¿Actualizar %n host?</numerusform>
            <numerusform>¿Actualizar %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n host(s)?</source>
        <translation>
            <numerusform>¿Revertir %n host?</numerusform>
            <numerusform>¿Revertir %n hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was not started.</source>
        <translation>La ejecución no se inició.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on, and --yes was not given.</source>
        <translation>No hay ningún terminal en el que preguntar y no se indicó --yes.</translation>
    </message>
    <message>
        <source>Secrets are never given as values: put them into a file (--secret, --password-file) or type them. A secret that is not given keeps the value in the package&apos;s own silent.ini; without one, nothing starts.</source>
        <translation>Los secretos nunca se indican como valores: póngalos en un archivo (--secret, --password-file) o escríbalos. Un secreto que no se indica conserva el valor del silent.ini del propio paquete; si no lo tiene, no se inicia nada.</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are: %2.</source>
        <translation>No existe el estado “%1”. Existen: %2.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Nothing is deployed.</source>
        <translation>No hay nada desplegado.</translation>
    </message>
    <message>
        <source>Show which package stands on which host.</source>
        <translation>Mostrar qué paquete está instalado en qué host.</translation>
    </message>
    <message>
        <source>A profile is install, upgrade or rollback, not “%1”.</source>
        <translation>Un perfil es install, upgrade o rollback, no “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2, which looks like %3.</source>
        <translation>“%1” no es un valor para %2, que tiene la forma %3.</translation>
    </message>
    <message>
        <source>%1 is a secret and was given on the command line.</source>
        <translation>%1 es un secreto y se indicó en la línea de comandos.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the command line.</source>
        <translation>Otros usuarios de este equipo pueden leer la línea de comandos.</translation>
    </message>
    <message>
        <source>Put it into a file and give: --secret %1=@FILE</source>
        <translation>Póngalo en un archivo e indique: --secret %1=@FILE</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object.</source>
        <translation>El archivo %1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>It looks like this: %1</source>
        <translation>Tiene esta forma: %1</translation>
    </message>
    <message>
        <source>There is no application parameter “%1”. There are: %2.</source>
        <translation>No existe el parámetro de la aplicación “%1”. Existen: %2.</translation>
    </message>
    <message>
        <source>%1 of the host %2 is a secret; secrets are the same for all hosts of a run.</source>
        <translation>%1 del host %2 es un secreto; los secretos son los mismos para todos los hosts de una ejecución.</translation>
    </message>
    <message>
        <source>Install hosts with a secret of their own in a run of their own.</source>
        <translation>Instale los hosts que tengan un secreto propio en una ejecución propia.</translation>
    </message>
    <message>
        <source>%1 (Enter keeps the package&apos;s own value):</source>
        <translation>%1 (Intro conserva el valor del propio paquete):</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Secrets that the package needs were not given: %1.</source>
        <translation>No se indicaron secretos que el paquete necesita: %1.</translation>
    </message>
    <message>
        <source>Give each with: --secret %1=@FILE</source>
        <translation>Indique cada uno con: --secret %1=@FILE</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <translation>El plan se guardó como %1.</translation>
    </message>
    <message>
        <source>Ask hosts and say what stands in the way of an installation.</source>
        <translation>Consultar los hosts e indicar qué impide una instalación.</translation>
    </message>
    <message>
        <source>Show what an installation would do, host by host, and change nothing.</source>
        <translation>Mostrar qué haría una instalación, host por host, sin modificar nada.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloquea</translation>
    </message>
    <message>
        <source>Blocked: some hosts cannot be installed as they are.</source>
        <translation>Bloqueado: en algunos hosts no se puede instalar tal como están.</translation>
    </message>
    <message>
        <source>Ready, with warnings.</source>
        <translation>Listo, con advertencias.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>%1 has answered.</source>
        <translation>%1 ha respondido.</translation>
    </message>
    <message>
        <source>The plan cannot be written to %1.</source>
        <translation>El plan no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Compruebe que la carpeta existe y que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>The file %1 is no saved plan.</source>
        <translation>El archivo %1 no es un plan guardado.</translation>
    </message>
    <message>
        <source>Make one with: convoyctl plan --out FILE</source>
        <translation>Cree uno con: convoyctl plan --out FILE</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>Aún no ha habido ninguna ejecución.</translation>
    </message>
    <message>
        <source>Package: %1 %2</source>
        <translation>Paquete: %1 %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operador: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>Show all runs, the newest first.</source>
        <translation>Mostrar todas las ejecuciones, la más reciente primero.</translation>
    </message>
    <message>
        <source>Show one run and the outcome of each host.</source>
        <translation>Mostrar una ejecución y el resultado de cada host.</translation>
    </message>
    <message>
        <source>Follow a run to its end, whoever started it.</source>
        <translation>Seguir una ejecución hasta el final, sea quien sea el que la inició.</translation>
    </message>
    <message>
        <source>Show what happened in a run.</source>
        <translation>Mostrar qué ocurrió en una ejecución.</translation>
    </message>
    <message>
        <source>Carry out a planned run. Convoy starts this itself.</source>
        <translation>Llevar a cabo una ejecución planificada. Convoy lo inicia por sí mismo.</translation>
    </message>
    <message>
        <source>Run %1 goes on without this command.</source>
        <translation>La ejecución %1 continúa sin este comando.</translation>
    </message>
    <message>
        <source>Watch it: %1</source>
        <translation>Para seguirla: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Run %1 is %2. %3</source>
        <translation>Estado de la ejecución %1: %2. %3</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <source>The command “%1” needs the option %2.</source>
        <translation>El comando “%1” necesita la opción %2.</translation>
    </message>
    <message>
        <source>Everything asked was done.</source>
        <translation>Se hizo todo lo pedido.</translation>
    </message>
    <message>
        <source>It was tried, and something failed.</source>
        <translation>Se intentó y algo falló.</translation>
    </message>
    <message>
        <source>The request cannot be understood or was refused.</source>
        <translation>La petición no se puede entender o se rechazó.</translation>
    </message>
    <message>
        <source>Prerequisites block it; nothing was changed.</source>
        <translation>Lo bloquean requisitos previos; no se modificó nada.</translation>
    </message>
    <message>
        <source>The operator may not do this; nothing was changed.</source>
        <translation>El operador no tiene permiso para hacerlo; no se modificó nada.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Se detuvo antes del final.</translation>
    </message>
    <message>
        <source>The repository cannot be used.</source>
        <translation>El repositorio no se puede usar.</translation>
    </message>
    <message>
        <source>Convoy installs packages from offline media on many hosts.</source>
        <translation>Convoy instala en muchos hosts paquetes procedentes de soportes sin conexión.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Options of every command, at any place</source>
        <translation>Opciones de todos los comandos, en cualquier posición</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Códigos de salida</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Convoy does not speak “%1”.</source>
        <translation>Convoy no habla “%1”.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de estos: %1.</translation>
    </message>
    <message>
        <source>The repository to use: sqlite:PATH.</source>
        <translation>El repositorio que se usa: sqlite:PATH.</translation>
    </message>
    <message>
        <source>Language of texts; the system&apos;s if not given.</source>
        <translation>Idioma de los textos; si no se indica, el del sistema.</translation>
    </message>
    <message>
        <source>Who is working; the system user if not given.</source>
        <translation>Quién trabaja; si no se indica, el usuario del sistema.</translation>
    </message>
    <message>
        <source>Print results as JSON.</source>
        <translation>Mostrar los resultados como JSON.</translation>
    </message>
    <message>
        <source>No progress and no notes.</source>
        <translation>Sin progreso ni notas.</translation>
    </message>
    <message>
        <source>The log on standard error as well.</source>
        <translation>El registro también en la salida de error estándar.</translation>
    </message>
    <message>
        <source>Explain a command.</source>
        <translation>Explicar un comando.</translation>
    </message>
    <message>
        <source>Print the version of Convoy.</source>
        <translation>Mostrar la versión de Convoy.</translation>
    </message>
    <message>
        <source>Import these packages alone.</source>
        <translation>Importar solo estos paquetes.</translation>
    </message>
    <message>
        <source>A template to import with the package.</source>
        <translation>Una plantilla que se importa con el paquete.</translation>
    </message>
    <message>
        <source>Replace a package of the same name and version.</source>
        <translation>Reemplazar un paquete del mismo nombre y versión.</translation>
    </message>
    <message>
        <source>Import media older than what is known, and why.</source>
        <translation>Importar soportes más antiguos que lo ya conocido, y por qué.</translation>
    </message>
    <message>
        <source>Tenant.</source>
        <translation>Inquilino.</translation>
    </message>
    <message>
        <source>Group.</source>
        <translation>Grupo.</translation>
    </message>
    <message>
        <source>Show what contains this text.</source>
        <translation>Mostrar lo que contiene este texto.</translation>
    </message>
    <message>
        <source>Sort by this column.</source>
        <translation>Ordenar por esta columna.</translation>
    </message>
    <message>
        <source>Largest or latest first.</source>
        <translation>Lo mayor o lo más reciente primero.</translation>
    </message>
    <message>
        <source>Short name of the package.</source>
        <translation>Nombre corto del paquete.</translation>
    </message>
    <message>
        <source>Description; may be empty.</source>
        <translation>Descripción; puede estar vacía.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>Also when the package stands on hosts.</source>
        <translation>También cuando el paquete está instalado en hosts.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Dónde escribirlo.</translation>
    </message>
    <message>
        <source>DNS name or IP address; the host&apos;s name if not given.</source>
        <translation>Nombre DNS o dirección IP; si no se indica, el nombre del host.</translation>
    </message>
    <message>
        <source>Port of the SSH server, 22 if not given.</source>
        <translation>Puerto del servidor SSH; si no se indica, 22.</translation>
    </message>
    <message>
        <source>Login user; your own name if not given.</source>
        <translation>Usuario de inicio de sesión; si no se indica, su propio nombre.</translation>
    </message>
    <message>
        <source>Private key to log in with.</source>
        <translation>Clave privada con la que se inicia sesión.</translation>
    </message>
    <message>
        <source>What the host runs.</source>
        <translation>Qué sistema tiene el host.</translation>
    </message>
    <message>
        <source>Site of the host.</source>
        <translation>Sede del host.</translation>
    </message>
    <message>
        <source>Fingerprint of the host&apos;s key, to be trusted.</source>
        <translation>Huella de la clave del host en la que se debe confiar.</translation>
    </message>
    <message>
        <source>How the host is reached.</source>
        <translation>Cómo se accede al host.</translation>
    </message>
    <message>
        <source>Host to go through.</source>
        <translation>Host a través del cual se pasa.</translation>
    </message>
    <message>
        <source>Account that runs the steps, through sudo.</source>
        <translation>Cuenta que ejecuta los pasos, mediante sudo.</translation>
    </message>
    <message>
        <source>Folder on the host for Convoy&apos;s files.</source>
        <translation>Carpeta del host para los archivos de Convoy.</translation>
    </message>
    <message>
        <source>Fingerprint of the key to be trusted.</source>
        <translation>Huella de la clave en la que se debe confiar.</translation>
    </message>
    <message>
        <source>Why; it is kept.</source>
        <translation>Por qué; se conserva.</translation>
    </message>
    <message>
        <source>Read the login password from a file or standard input.</source>
        <translation>Leer la contraseña de inicio de sesión de un archivo o de la entrada estándar.</translation>
    </message>
    <message>
        <source>Host, by name.</source>
        <translation>Host, por su nombre.</translation>
    </message>
    <message>
        <source>File with the names of hosts, one in a line.</source>
        <translation>Archivo con los nombres de los hosts, uno por línea.</translation>
    </message>
    <message>
        <source>All hosts but this computer.</source>
        <translation>Todos los hosts menos este equipo.</translation>
    </message>
    <message>
        <source>Package, by ID, NAME@VERSION or name.</source>
        <translation>Paquete, por ID, NAME@VERSION o nombre.</translation>
    </message>
    <message>
        <source>Solution definition.</source>
        <translation>Definición de solución.</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>Qué se debe hacer.</translation>
    </message>
    <message>
        <source>An application parameter.</source>
        <translation>Un parámetro de la aplicación.</translation>
    </message>
    <message>
        <source>A value of the silent.ini.</source>
        <translation>Un valor del silent.ini.</translation>
    </message>
    <message>
        <source>A silent.ini whose values are used.</source>
        <translation>Un silent.ini cuyos valores se usan.</translation>
    </message>
    <message>
        <source>A secret of the silent.ini, from a file or standard input.</source>
        <translation>Un secreto del silent.ini, de un archivo o de la entrada estándar.</translation>
    </message>
    <message>
        <source>Values for all hosts and for single ones.</source>
        <translation>Valores para todos los hosts y para hosts concretos.</translation>
    </message>
    <message>
        <source>An answer to a question.</source>
        <translation>Una respuesta a una pregunta.</translation>
    </message>
    <message>
        <source>Use the facts that are stored; connect to no host.</source>
        <translation>Usar los datos almacenados; no conectarse a ningún host.</translation>
    </message>
    <message>
        <source>Hosts done together.</source>
        <translation>Hosts que se tratan juntos.</translation>
    </message>
    <message>
        <source>Hosts worked on at the same time, 16 if not given.</source>
        <translation>Hosts en los que se trabaja al mismo tiempo; si no se indica, 16.</translation>
    </message>
    <message>
        <source>Hosts copied to at the same time, 8 if not given.</source>
        <translation>Hosts a los que se copia al mismo tiempo; si no se indica, 8.</translation>
    </message>
    <message>
        <source>Start nothing new after this many failed hosts.</source>
        <translation>No iniciar nada nuevo tras este número de hosts fallidos.</translation>
    </message>
    <message>
        <source>The same, within one wave.</source>
        <translation>Lo mismo, dentro de una oleada.</translation>
    </message>
    <message>
        <source>How often a step is tried again.</source>
        <translation>Cuántas veces se reintenta un paso.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Archivo que se escribe.</translation>
    </message>
    <message>
        <source>A plan saved with: convoyctl plan --out FILE.</source>
        <translation>Un plan guardado con: convoyctl plan --out FILE.</translation>
    </message>
    <message>
        <source>Start the run, print its ID and end.</source>
        <translation>Iniciar la ejecución, mostrar su ID y terminar.</translation>
    </message>
    <message>
        <source>Skip hosts that prerequisites block.</source>
        <translation>Omitir los hosts que bloquean los requisitos previos.</translation>
    </message>
    <message>
        <source>Waive a rule, and why.</source>
        <translation>Eximir de una regla, y por qué.</translation>
    </message>
    <message>
        <source>Acknowledge a warning.</source>
        <translation>Dar por conocida una advertencia.</translation>
    </message>
    <message>
        <source>What happens to a host where a step failed.</source>
        <translation>Qué ocurre con un host en el que falló un paso.</translation>
    </message>
    <message>
        <source>How long to wait for a host that another run works on.</source>
        <translation>Cuánto se espera a un host en el que trabaja otra ejecución.</translation>
    </message>
    <message>
        <source>One step.</source>
        <translation>Un paso.</translation>
    </message>
    <message>
        <source>One state.</source>
        <translation>Un estado.</translation>
    </message>
    <message>
        <source>Form of the report.</source>
        <translation>Forma del informe.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check its name, and that you may read it.</source>
        <translation>Compruebe su nombre y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <translation>%1 [y/N]</translation>
    </message>
    <message>
        <source>The package asks for %1. The version of the host&apos;s system (%2) could not be compared with it.</source>
        <translation>El paquete pide %1. La versión del sistema del host (%2) no se pudo comparar con ello.</translation>
    </message>
    <message>
        <source>The package needs at least %1; this host runs %2.</source>
        <translation>El paquete necesita como mínimo %1; este host tiene %2.</translation>
    </message>
    <message>
        <source>The package is for %1; this host runs %2 (%3 bit).</source>
        <translation>El paquete es para %1; este host tiene %2 (%3 bits).</translation>
    </message>
    <message>
        <source>The package is for %1. Whether this host (%2) is a 32 bit or a 64 bit system is not known.</source>
        <translation>El paquete es para %1. No se sabe si este host (%2) es un sistema de 32 bits o de 64 bits.</translation>
    </message>
    <message>
        <source>The package is for %1. The operating system of this host is not known.</source>
        <translation>El paquete es para %1. El sistema operativo de este host no se conoce.</translation>
    </message>
    <message>
        <source>The package is for %1; this host runs %2.</source>
        <translation>El paquete es para %1; este host tiene %2.</translation>
    </message>
    <message>
        <source>The package names %1; this host runs %2. Whether the package runs on it is not known.</source>
        <translation>El paquete nombra %1; este host tiene %2. No se sabe si el paquete funciona en él.</translation>
    </message>
    <message>
        <source>%1 is not a list of hosts.</source>
        <translation>%1 no es una lista de hosts.</translation>
    </message>
    <message>
        <source>The double quote in line %1 is never closed.</source>
        <translation>Las comillas dobles de la línea %1 no se cierran.</translation>
    </message>
    <message>
        <source>Close the quote, or double it if it belongs to the text.</source>
        <translation>Cierre las comillas, o duplíquelas si forman parte del texto.</translation>
    </message>
    <message>
        <source>The account on the host may not do this.</source>
        <translation>La cuenta del host no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>The file system is mounted read-only.</source>
        <translation>El sistema de archivos está montado en solo lectura.</translation>
    </message>
    <message>
        <source>There is a folder with this name.</source>
        <translation>Hay una carpeta con este nombre.</translation>
    </message>
    <message>
        <source>The path does not exist.</source>
        <translation>La ruta no existe.</translation>
    </message>
    <message>
        <source>%1 could not be written on the host.</source>
        <translation>%1 no se pudo escribir en el host.</translation>
    </message>
    <message>
        <source>Its disk is full, or the account&apos;s quota is used up.</source>
        <translation>Su disco está lleno o la cuota de la cuenta está agotada.</translation>
    </message>
    <message>
        <source>Free space there, or choose another staging folder.</source>
        <translation>Libere espacio allí o elija otra carpeta de tránsito.</translation>
    </message>
    <message>
        <source>The host received fewer bytes than were sent.</source>
        <translation>El host recibió menos bytes de los que se enviaron.</translation>
    </message>
    <message>
        <source>The host&apos;s shell ended with code %1.</source>
        <translation>El intérprete de comandos del host terminó con el código %1.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or choose another folder.</source>
        <translation>Compruebe la carpeta y sus permisos, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 on the host is larger than expected.</source>
        <translation>%1 es en el host mayor de lo esperado.</translation>
    </message>
    <message>
        <source>At most %1 bytes are read.</source>
        <translation>Se leen como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>Look at the file on the host.</source>
        <translation>Revise el archivo en el host.</translation>
    </message>
    <message>
        <source>%1 could not be read on the host.</source>
        <translation>%1 no se pudo leer en el host.</translation>
    </message>
    <message>
        <source>Check that the file exists and that the account may read it.</source>
        <translation>Compruebe que el archivo existe y que la cuenta puede leerlo.</translation>
    </message>
    <message>
        <source>%1, line %2, cannot be read as a host. No host was taken from the file.</source>
        <translation>%1, línea %2: no se puede leer como host. No se tomó ningún host del archivo.</translation>
    </message>
    <message>
        <source>The column “%1” is not known, or stands twice.</source>
        <translation>La columna “%1” no se conoce o figura dos veces.</translation>
    </message>
    <message>
        <source>Columns are name, address, port, user, key, platform, roles, site, groups, tenant, hostKey, connection, jump, runAs and staging.</source>
        <translation>Las columnas son name, address, port, user, key, platform, roles, site, groups, tenant, hostKey, connection, jump, runAs y staging.</translation>
    </message>
    <message>
        <source>There is no column “name”.</source>
        <translation>Falta la columna “name”.</translation>
    </message>
    <message>
        <source>Write the names of the columns into the first line.</source>
        <translation>Escriba los nombres de las columnas en la primera línea.</translation>
    </message>
    <message>
        <source>It has %1 fields, and the header %2.</source>
        <translation>Tiene %1 campos, y el encabezado, %2.</translation>
    </message>
    <message>
        <source>Give each field, even an empty one, and put a field that holds the separator in double quotes.</source>
        <translation>Indique todos los campos, también los vacíos, y ponga entre comillas dobles un campo que contenga el separador.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of connection.</source>
        <translation>“%1” no es un tipo de conexión.</translation>
    </message>
    <message>
        <source>Write ssh or local, or leave it empty for ssh.</source>
        <translation>Escriba ssh o local, o déjelo vacío para ssh.</translation>
    </message>
    <message>
        <source>The host %1 stands in the file twice.</source>
        <translation>El host %1 figura dos veces en el archivo.</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>Quite una de las dos líneas.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8, with the names of the columns in the first line.</source>
        <translation>Guarde la tabla como CSV en UTF-8, con los nombres de las columnas en la primera línea.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>No es texto en UTF-8.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>The name %1 is not known to this computer&apos;s name service.</source>
        <translation>El servicio de nombres de este equipo no conoce el nombre %1.</translation>
    </message>
    <message>
        <source>%1 answers, but nothing listens on port %2.</source>
        <translation>%1 responde, pero nada escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time.</source>
        <translation>%1 no respondió a tiempo en el puerto %2.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>No hay ruta de red hasta %1.</translation>
    </message>
    <message>
        <source>What answers at %1 port %2 does not speak SSH.</source>
        <translation>Lo que responde en %1, puerto %2, no habla SSH.</translation>
    </message>
    <message>
        <source>Its SSH server offers no encryption that Convoy accepts.</source>
        <translation>Su servidor SSH no ofrece ningún cifrado que Convoy acepte.</translation>
    </message>
    <message>
        <source>The connection to %1 port %2 could not be made.</source>
        <translation>No se pudo establecer la conexión con %1, puerto %2.</translation>
    </message>
    <message>
        <source>Correct the host&apos;s address, or add the name to the name service.</source>
        <translation>Corrija la dirección del host o añada el nombre al servicio de nombres.</translation>
    </message>
    <message>
        <source>Check that the SSH server runs there, and that the port is the right one.</source>
        <translation>Compruebe que el servidor SSH está en marcha allí y que el puerto es el correcto.</translation>
    </message>
    <message>
        <source>Update the SSH server on the host.</source>
        <translation>Actualice el servidor SSH del host.</translation>
    </message>
    <message>
        <source>Check that the host is switched on, and the network and firewalls between.</source>
        <translation>Compruebe que el host está encendido, así como la red y los cortafuegos intermedios.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one read at the host itself. If they are the same, trust it: convoyctl host trust %1 --fingerprint %2 --reason TEXT</source>
        <translation>Compare la huella con la que se lee en el propio host. Si son iguales, confíe en ella: convoyctl host trust %1 --fingerprint %2 --reason TEXT</translation>
    </message>
    <message>
        <source>The host %1 cannot be reached.</source>
        <translation>El host %1 está inaccesible.</translation>
    </message>
    <message>
        <source>The identity of the host %1 is not known yet.</source>
        <translation>La identidad del host %1 aún no se conoce.</translation>
    </message>
    <message>
        <source>It showed the key %1 (%2), and no key is recorded for it. Nothing was sent to it.</source>
        <translation>Presentó la clave %1 (%2) y no hay ninguna clave anotada para él. No se le envió nada.</translation>
    </message>
    <message>
        <source>The host %1 does not show the key that is recorded for it.</source>
        <translation>El host %1 no presenta la clave que está anotada para él.</translation>
    </message>
    <message>
        <source>Recorded is %1, shown was %2 (%3). The host may have been installed anew, or another computer answers in its place. Nothing was sent to it.</source>
        <translation>Está anotada %1 y se presentó %2 (%3). Es posible que el host se haya instalado de nuevo o que otro equipo responda en su lugar. No se le envió nada.</translation>
    </message>
    <message>
        <source>There is neither a key nor a password to try. The host allows: %1.</source>
        <translation>No hay ni clave ni contraseña con las que intentarlo. El host permite: %1.</translation>
    </message>
    <message>
        <source>Tried: %1. The host allows: %2.</source>
        <translation>Intentado: %1. El host permite: %2.</translation>
    </message>
    <message>
        <source>The host %1 did not let %2 log in.</source>
        <translation>El host %1 no permitió iniciar sesión a %2.</translation>
    </message>
    <message>
        <source>Check the user name, give the right key or password, or add the public key to the account on the host.</source>
        <translation>Compruebe el nombre de usuario, indique la clave o la contraseña correctas, o añada la clave pública a la cuenta del host.</translation>
    </message>
    <message>
        <source>The key file %1 for the host %2 cannot be used.</source>
        <translation>El archivo de clave %1 para el host %2 no se puede usar.</translation>
    </message>
    <message>
        <source>Choose a private key that this account may read, and give its passphrase.</source>
        <translation>Elija una clave privada que esta cuenta pueda leer e indique su frase de contraseña.</translation>
    </message>
    <message>
        <source>The connection to the host %1 was lost.</source>
        <translation>Se perdió la conexión con el host %1.</translation>
    </message>
    <message>
        <source>The network broke, or the host closed the connection.</source>
        <translation>La red se interrumpió o el host cerró la conexión.</translation>
    </message>
    <message>
        <source>Check that the host still runs, then try again.</source>
        <translation>Compruebe que el host sigue en marcha y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A command on the host %1 did not end in time.</source>
        <translation>Un comando en el host %1 no terminó a tiempo.</translation>
    </message>
    <message>
        <source>It was given %1 seconds.</source>
        <translation>Disponía de %1 segundos.</translation>
    </message>
    <message>
        <source>Look on the host at what it waits for, then try again.</source>
        <translation>Mire en el host a qué está esperando y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Work on the host %1 was stopped on request.</source>
        <translation>El trabajo en el host %1 se detuvo a petición.</translation>
    </message>
    <message>
        <source>What was to be sent to the host %1 could not be read.</source>
        <translation>No se pudo leer lo que se debía enviar al host %1.</translation>
    </message>
    <message>
        <source>The medium or the repository stopped giving data.</source>
        <translation>El soporte o el repositorio dejó de entregar datos.</translation>
    </message>
    <message>
        <source>Check that the medium is still there, then try again.</source>
        <translation>Compruebe que el soporte sigue ahí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Its jump host %1 could not be used: %2</source>
        <translation>Su host de salto %1 no se pudo usar: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a host.</source>
        <translation>“%1” no puede ser el nombre de un host.</translation>
    </message>
    <message>
        <source>A name begins with a letter or a digit and consists of letters, digits, “.”, “-” and “_”.</source>
        <translation>Un nombre empieza por una letra o una cifra y consta de letras, cifras, “.”, “-” y “_”.</translation>
    </message>
    <message>
        <source>Choose another name; the address is a field of its own.</source>
        <translation>Elija otro nombre; la dirección es un campo aparte.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>“%1” no es una dirección.</translation>
    </message>
    <message>
        <source>An address is a DNS name, an IPv4 or an IPv6 address.</source>
        <translation>Una dirección es un nombre DNS, una dirección IPv4 o una dirección IPv6.</translation>
    </message>
    <message>
        <source>Correct the address; the port is a field of its own.</source>
        <translation>Corrija la dirección; el puerto es un campo aparte.</translation>
    </message>
    <message>
        <source>%1 is not a port for the host %2.</source>
        <translation>%1 no es un puerto para el host %2.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Give the port of the SSH server; it is mostly 22.</source>
        <translation>Indique el puerto del servidor SSH; casi siempre es 22.</translation>
    </message>
    <message>
        <source>The platform “%1” of the host %2 is not known.</source>
        <translation>La plataforma “%1” del host %2 no se conoce.</translation>
    </message>
    <message>
        <source>Known platforms are linux and windows.</source>
        <translation>Las plataformas conocidas son linux y windows.</translation>
    </message>
    <message>
        <source>Give one of them, or leave it empty for linux.</source>
        <translation>Indique una de ellas, o déjelo vacío para linux.</translation>
    </message>
    <message>
        <source>“%1” is not the fingerprint of a host key.</source>
        <translation>“%1” no es la huella de una clave de host.</translation>
    </message>
    <message>
        <source>A fingerprint is “SHA256:” and 43 characters.</source>
        <translation>Una huella es “SHA256:” y 43 caracteres.</translation>
    </message>
    <message>
        <source>Read it at the host: ssh-keygen -l -f /etc/ssh/ssh_host_ed25519_key.pub</source>
        <translation>Léala en el host: ssh-keygen -l -f /etc/ssh/ssh_host_ed25519_key.pub</translation>
    </message>
    <message>
        <source>“%1” is not an account name for the host %2.</source>
        <translation>“%1” no es un nombre de cuenta para el host %2.</translation>
    </message>
    <message>
        <source>An account name has no blanks, quotes or colons and does not begin with “-”.</source>
        <translation>Un nombre de cuenta no contiene espacios, comillas ni dos puntos y no empieza por “-”.</translation>
    </message>
    <message>
        <source>Correct the name of the account.</source>
        <translation>Corrija el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>“%1” is not a way to change the account on the host %2.</source>
        <translation>“%1” no es una manera de cambiar de cuenta en el host %2.</translation>
    </message>
    <message>
        <source>Known ways are sudo and su.</source>
        <translation>Las maneras conocidas son sudo y su.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indique una de ellas.</translation>
    </message>
    <message>
        <source>“%1” cannot be the staging folder of the host %2.</source>
        <translation>“%1” no puede ser la carpeta de tránsito del host %2.</translation>
    </message>
    <message>
        <source>The folder must be an absolute path.</source>
        <translation>La carpeta debe ser una ruta absoluta.</translation>
    </message>
    <message>
        <source>Give a path that begins with “/”, or leave it empty.</source>
        <translation>Indique una ruta que empiece por “/”, o déjela vacía.</translation>
    </message>
    <message>
        <source>The program %1 is not on the host.</source>
        <translation>El programa %1 no está en el host.</translation>
    </message>
    <message>
        <source>There is no account %1 on the host.</source>
        <translation>No existe la cuenta %1 en el host.</translation>
    </message>
    <message>
        <source>The host&apos;s rules do not let the login account do this.</source>
        <translation>Las reglas del host no permiten hacerlo a la cuenta de inicio de sesión.</translation>
    </message>
    <message>
        <source>The host allows it only from a terminal.</source>
        <translation>El host solo lo permite desde un terminal.</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>La contraseña no se aceptó.</translation>
    </message>
    <message>
        <source>The host asks for a password, and none was given.</source>
        <translation>El host pide una contraseña y no se indicó ninguna.</translation>
    </message>
    <message>
        <source>On %1 nothing can be run as %2.</source>
        <translation>En %1 no se puede ejecutar nada como %2.</translation>
    </message>
    <message>
        <source>Its jump host %1 could not connect to %2 port %3.</source>
        <translation>Su host de salto %1 no pudo conectarse a %2, puerto %3.</translation>
    </message>
    <message>
        <source>Check that the host runs, and that the jump host may reach it and allows forwarding.</source>
        <translation>Compruebe que el host está en marcha y que el host de salto puede acceder a él y permite el reenvío.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>The file exists, but this account may not read it.</source>
        <translation>El archivo existe, pero esta cuenta no puede leerlo.</translation>
    </message>
    <message>
        <source>It is not a private key, or it has a passphrase and none was given.</source>
        <translation>No es una clave privada, o tiene una frase de contraseña y no se indicó ninguna.</translation>
    </message>
    <message>
        <source>It is not a private key, or the passphrase is another one.</source>
        <translation>No es una clave privada, o la frase de contraseña es otra.</translation>
    </message>
    <message>
        <source>Do what the findings say, or leave the blocked hosts out (--leave-out-blocked).</source>
        <translation>Haga lo que indican los hallazgos, o excluya los hosts bloqueados (--leave-out-blocked).</translation>
    </message>
    <message>
        <source>The rule %1 blocks it.</source>
        <translation>La regla %1 lo bloquea.</translation>
    </message>
    <message>
        <source>The plan cannot be carried out.</source>
        <translation>El plan no se puede llevar a cabo.</translation>
    </message>
    <message numerus="yes">
        <source>Prerequisites block %n host(s). Nothing was changed.</source>
        <translation>
            <numerusform>Los requisitos previos bloquean %n host. No se modificó nada.</numerusform>
            <numerusform>Los requisitos previos bloquean %n hosts. No se modificó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prerequisites block every host. Nothing was changed.</source>
        <translation>Los requisitos previos bloquean todos los hosts. No se modificó nada.</translation>
    </message>
    <message>
        <source>Check the path and the file&apos;s permissions.</source>
        <translation>Compruebe la ruta y los permisos del archivo.</translation>
    </message>
    <message>
        <source>The host %1 could not be asked.</source>
        <translation>No se pudo consultar el host %1.</translation>
    </message>
    <message>
        <source>%1 is in the repository already.</source>
        <translation>%1 ya está en el repositorio.</translation>
    </message>
    <message>
        <source>A version of a package is stored once.</source>
        <translation>Cada versión de un paquete se almacena una sola vez.</translation>
    </message>
    <message>
        <source>Use the one that is there, or import again with the choice to replace it.</source>
        <translation>Use la que ya está, o vuelva a importar eligiendo reemplazarla.</translation>
    </message>
    <message>
        <source>No installation package was found at %1.</source>
        <translation>No se encontró ningún paquete de instalación en %1.</translation>
    </message>
    <message>
        <source>Give a package (.zip, .tar.gz, .tar.xz, .tar.zst or a folder with its description), or a medium that holds some.</source>
        <translation>Indique un paquete (.zip, .tar.gz, .tar.xz, .tar.zst o una carpeta con su descripción), o un soporte que contenga alguno.</translation>
    </message>
    <message>
        <source>The package %1 is not on this media.</source>
        <translation>El paquete %1 no está en estos soportes.</translation>
    </message>
    <message>
        <source>Look at what is there with: convoyctl media scan.</source>
        <translation>Mire lo que hay con: convoyctl media scan.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Convoy never overwrites what it did not write.</source>
        <translation>Convoy nunca sobrescribe lo que no ha escrito.</translation>
    </message>
    <message>
        <source>Give another name, or move the present one away.</source>
        <translation>Indique otro nombre, o mueva el actual a otro lugar.</translation>
    </message>
    <message>
        <source>The package cannot be written to %1.</source>
        <translation>El paquete no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write to it and that it has enough free space.</source>
        <translation>Compruebe que la carpeta existe, que usted puede escribir en ella y que tiene suficiente espacio libre.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Run %1 was started before: it is %2.</source>
        <translation>La ejecución %1 ya se inició antes; su estado: %2.</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>Inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>The run was not started: the program %1 cannot be started.</source>
        <translation>La ejecución no se inició: el programa %1 no se puede iniciar.</translation>
    </message>
    <message>
        <source>Install Convoy again; its command line belongs to it.</source>
        <translation>Instale Convoy de nuevo; su línea de comandos forma parte de él.</translation>
    </message>
    <message>
        <source>Its runner ended before it was ready.</source>
        <translation>Su ejecutor terminó antes de estar listo.</translation>
    </message>
    <message>
        <source>The technical text says what the runner met. No host was touched.</source>
        <translation>El texto técnico indica qué encontró el ejecutor. No se tocó ningún host.</translation>
    </message>
    <message>
        <source>The runner cannot read what it was given.</source>
        <translation>El ejecutor no puede leer lo que se le entregó.</translation>
    </message>
    <message>
        <source>Start runs with: convoyctl deploy.</source>
        <translation>Inicie las ejecuciones con: convoyctl deploy.</translation>
    </message>
    <message>
        <source>This computer has too little free space to prepare the package: %1 are needed.</source>
        <translation>Este equipo tiene muy poco espacio libre para preparar el paquete: se necesitan %1.</translation>
    </message>
    <message>
        <source>Free some space, or set TMPDIR to a folder that has it.</source>
        <translation>Libere espacio, o establezca TMPDIR en una carpeta que lo tenga.</translation>
    </message>
    <message>
        <source>The package cannot be prepared in %1.</source>
        <translation>El paquete no se puede preparar en %1.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and free space, or set TMPDIR to another one.</source>
        <translation>Compruebe los permisos y el espacio libre de la carpeta, o establezca TMPDIR en otra.</translation>
    </message>
    <message>
        <source>Choose hosts by name, role, site or group. This computer must be named: %1.</source>
        <translation>Elija los hosts por nombre, rol, sede o grupo. Este equipo se debe nombrar expresamente: %1.</translation>
    </message>
    <message>
        <source>No host was chosen.</source>
        <translation>No se eligió ningún host.</translation>
    </message>
    <message>
        <source>No host has what was asked for.</source>
        <translation>Ningún host tiene lo que se pidió.</translation>
    </message>
    <message>
        <source>Copy the package from its source again and compare the checksum that its publisher gives.</source>
        <translation>Vuelva a copiar el paquete desde su origen y compare la suma de comprobación que indica su editor.</translation>
    </message>
    <message>
        <source>Do not use it. Fetch the package from its publisher again, or ask the publisher for a corrected one.</source>
        <translation>No lo use. Obtenga de nuevo el paquete de su editor, o pida al editor uno corregido.</translation>
    </message>
    <message>
        <source>The package %1 cannot be opened.</source>
        <translation>El paquete %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Compruebe que el archivo existe y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>The package %1 is damaged.</source>
        <translation>El paquete %1 está dañado.</translation>
    </message>
    <message>
        <source>The archive is cut short or its parts contradict each other (%1).</source>
        <translation>El archivo comprimido está truncado o sus partes se contradicen (%1).</translation>
    </message>
    <message>
        <source>The content of %1 does not match its checksum.</source>
        <translation>El contenido de %1 no coincide con su suma de comprobación.</translation>
    </message>
    <message>
        <source>The package %1 was refused.</source>
        <translation>El paquete %1 se rechazó.</translation>
    </message>
    <message>
        <source>The name or link %1 could write outside the package&apos;s folder or cannot exist on every system.</source>
        <translation>El nombre o enlace %1 podría escribir fuera de la carpeta del paquete o no puede existir en todos los sistemas.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe, a hard link or a file that runs with foreign rights.</source>
        <translation>%1 es un dispositivo, una tubería, un enlace físico o un archivo que se ejecuta con permisos ajenos.</translation>
    </message>
    <message>
        <source>Pack it again with plain files only (tar: --hard-dereference), or ask the publisher for a corrected package.</source>
        <translation>Empaquételo de nuevo solo con archivos normales (tar: --hard-dereference), o pida al editor un paquete corregido.</translation>
    </message>
    <message>
        <source>The package %1 is protected with a password.</source>
        <translation>El paquete %1 está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 está cifrado.</translation>
    </message>
    <message>
        <source>Unpack it with its password and pack it again without one.</source>
        <translation>Desempaquételo con su contraseña y empaquételo de nuevo sin ella.</translation>
    </message>
    <message>
        <source>The name %1 stands in it more than once, or differs from another one only in upper and lower case.</source>
        <translation>El nombre %1 figura en él más de una vez, o se diferencia de otro solo en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The package %1 was refused because of its size.</source>
        <translation>El paquete %1 se rechazó por su tamaño.</translation>
    </message>
    <message>
        <source>It unpacks to more than 100 GB, to more than 1000 times its size, or to more than 200,000 entries (%1).</source>
        <translation>Desempaquetado ocupa más de 100 GB, más de 1000 veces su tamaño o más de 200 000 entradas (%1).</translation>
    </message>
    <message>
        <source>Check that it comes from its publisher. Split a package that really is this large.</source>
        <translation>Compruebe que procede de su editor. Divida el paquete si de verdad es tan grande.</translation>
    </message>
    <message>
        <source>The package %1 cannot be read by this program.</source>
        <translation>Este programa no puede leer el paquete %1.</translation>
    </message>
    <message>
        <source>It is not a zip, tar.gz, tar.xz or tar.zst, or uses a rare feature of it (%1).</source>
        <translation>No es un zip, tar.gz, tar.xz o tar.zst, o usa una característica poco común del formato (%1).</translation>
    </message>
    <message>
        <source>Unpack it and import the folder, or pack it again as zip or tar.gz.</source>
        <translation>Desempaquételo e importe la carpeta, o empaquételo de nuevo como zip o tar.gz.</translation>
    </message>
    <message>
        <source>Reading the package %1 was stopped.</source>
        <translation>Se detuvo la lectura del paquete %1.</translation>
    </message>
    <message>
        <source>Reading it needed more memory or time than an archive of this size may need.</source>
        <translation>Leerlo requería más memoria o más tiempo de lo que puede necesitar un archivo comprimido de este tamaño.</translation>
    </message>
    <message>
        <source>Check that it comes from its publisher, unpack it elsewhere and import the folder.</source>
        <translation>Compruebe que procede de su editor, desempaquételo en otro lugar e importe la carpeta.</translation>
    </message>
    <message>
        <source>The package %1 could not be read to its end.</source>
        <translation>El paquete %1 no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The medium it lies on was removed, or does not answer any more.</source>
        <translation>El soporte en el que está se retiró o ya no responde.</translation>
    </message>
    <message>
        <source>Insert or mount the medium again and repeat the step. Nothing was changed.</source>
        <translation>Inserte o monte de nuevo el soporte y repita el paso. No se modificó nada.</translation>
    </message>
    <message>
        <source>The package %1 changed while it was read.</source>
        <translation>El paquete %1 cambió mientras se leía.</translation>
    </message>
    <message>
        <source>%1 is not what it was when the package was opened.</source>
        <translation>%1 ya no es lo que era cuando se abrió el paquete.</translation>
    </message>
    <message>
        <source>Wait until nothing writes to it any more, and repeat the step.</source>
        <translation>Espere hasta que ya nada escriba en él y repita el paso.</translation>
    </message>
    <message>
        <source>The package %1 cannot be read completely.</source>
        <translation>El paquete %1 no se puede leer por completo.</translation>
    </message>
    <message>
        <source>%1 may not be read by this user.</source>
        <translation>Este usuario no puede leer %1.</translation>
    </message>
    <message>
        <source>Give the user who runs Convoy the right to read all files of the package.</source>
        <translation>Dé al usuario que ejecuta Convoy permiso para leer todos los archivos del paquete.</translation>
    </message>
    <message>
        <source>The package was not unpacked.</source>
        <translation>El paquete no se desempaquetó.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>La carpeta %1 no está vacía.</translation>
    </message>
    <message>
        <source>Choose a folder that does not exist yet.</source>
        <translation>Elija una carpeta que aún no exista.</translation>
    </message>
    <message>
        <source>The package was not unpacked completely.</source>
        <translation>El paquete no se desempaquetó por completo.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 no se pudo escribir.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, remove what was written, and repeat the step.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta, quite lo que se escribió y repita el paso.</translation>
    </message>
    <message>
        <source>The package description %1 cannot be used.</source>
        <translation>La descripción de paquete %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The package description %1 cannot be used because of line %2.</source>
        <translation>La descripción de paquete %1 no se puede usar a causa de la línea %2.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a file inside the package.</source>
        <translation>“%1” no es la ruta de un archivo dentro del paquete.</translation>
    </message>
    <message>
        <source>Write it relative to the manifest&apos;s folder, with “/” and without “..”.</source>
        <translation>Escríbala relativa a la carpeta del manifiesto, con “/” y sin “..”.</translation>
    </message>
    <message>
        <source>The question “%1” has nothing to choose from.</source>
        <translation>La pregunta “%1” no tiene nada que elegir.</translation>
    </message>
    <message>
        <source>The question “%1” has values to choose from, but its type is %2.</source>
        <translation>La pregunta “%1” tiene valores que elegir, pero su tipo es %2.</translation>
    </message>
    <message>
        <source>Give “values” with the types selectOne and selectMultiple, and with no other.</source>
        <translation>Indique “values” con los tipos selectOne y selectMultiple, y con ningún otro.</translation>
    </message>
    <message>
        <source>“%1” does not name a key of the response file.</source>
        <translation>“%1” no nombra una clave del archivo de respuestas.</translation>
    </message>
    <message>
        <source>Write section and key with a dot between them, as in ConfigServer.Password.</source>
        <translation>Escriba la sección y la clave separadas por un punto, como en ConfigServer.Password.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>“%1” no es un puerto.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or a variable such as ${application.port}.</source>
        <translation>Escriba un número de 1 a 65535, o una variable como ${application.port}.</translation>
    </message>
    <message>
        <source>The question “%1” is asked twice.</source>
        <translation>La pregunta “%1” se hace dos veces.</translation>
    </message>
    <message>
        <source>Give each question a name of its own.</source>
        <translation>Dé a cada pregunta un nombre propio.</translation>
    </message>
    <message>
        <source>With no exit code for success the installation could never succeed.</source>
        <translation>Sin un código de salida de éxito, la instalación nunca podría tener éxito.</translation>
    </message>
    <message>
        <source>Write the exit codes of success, as in success: [0].</source>
        <translation>Escriba los códigos de salida de éxito, como en success: [0].</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>“%1” no es una expresión regular: %2.</translation>
    </message>
    <message>
        <source>Correct it; its first group in parentheses is taken as the version.</source>
        <translation>Corríjala; su primer grupo entre paréntesis se toma como versión.</translation>
    </message>
    <message>
        <source>A detection rule looks at exactly one of file, registry and command.</source>
        <translation>Una regla de detección examina exactamente uno de estos elementos: file, registry o command.</translation>
    </message>
    <message>
        <source>Keep the one that tells the installed version.</source>
        <translation>Conserve el que indica la versión instalada.</translation>
    </message>
    <message>
        <source>“value” belongs to “registry”, which is not given.</source>
        <translation>“value” pertenece a “registry”, que no se indica.</translation>
    </message>
    <message>
        <source>Add the registry key, or remove “value”.</source>
        <translation>Añada la clave del registro de Windows, o quite “value”.</translation>
    </message>
    <message>
        <source>%1 is not a variable that a package may use.</source>
        <translation>%1 no es una variable que un paquete pueda usar.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use una de estas: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty here.</source>
        <translation>“%1” falta o está vacío aquí.</translation>
    </message>
    <message>
        <source>Add it with its value.</source>
        <translation>Añádalo con su valor.</translation>
    </message>
    <message>
        <source>“undo: none” stands without a reason.</source>
        <translation>“undo: none” figura sin un motivo.</translation>
    </message>
    <message>
        <source>Add “undoReason” with what the operator should know before starting.</source>
        <translation>Añada “undoReason” con lo que el operador debe saber antes de empezar.</translation>
    </message>
    <message>
        <source>“undo: installer” stands without a command.</source>
        <translation>“undo: installer” figura sin un comando.</translation>
    </message>
    <message>
        <source>Add “undoCommand” with the command that undoes the installation.</source>
        <translation>Añada “undoCommand” con el comando que deshace la instalación.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation>Aquí empieza un segundo documento.</translation>
    </message>
    <message>
        <source>Keep one document in the file: remove the line “---” and what follows it.</source>
        <translation>Conserve un solo documento en el archivo: quite la línea “---” y lo que la sigue.</translation>
    </message>
    <message>
        <source>It uses an anchor (&amp;) or an alias (*), which are not part of this format.</source>
        <translation>Usa un ancla (&amp;) o un alias (*), que no forman parte de este formato.</translation>
    </message>
    <message>
        <source>Write the value out, in quotes if it begins with &amp; or *.</source>
        <translation>Escriba el valor completo, entre comillas si empieza por &amp; o *.</translation>
    </message>
    <message>
        <source>It uses a tag (!), which is not part of this format.</source>
        <translation>Usa una etiqueta (!), que no forma parte de este formato.</translation>
    </message>
    <message>
        <source>Remove the tag, or write the value in quotes if it begins with an exclamation mark.</source>
        <translation>Quite la etiqueta, o escriba el valor entre comillas si empieza por un signo de exclamación.</translation>
    </message>
    <message>
        <source>Its keys and lists are nested too deeply.</source>
        <translation>Sus claves y listas están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Check the brackets before this line.</source>
        <translation>Compruebe los corchetes y llaves anteriores a esta línea.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB.</source>
        <translation>Ocupa más de 1 MB.</translation>
    </message>
    <message>
        <source>Check that it is a manifest and not another file by the same name.</source>
        <translation>Compruebe que es un manifiesto y no otro archivo con el mismo nombre.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>No está escrito en UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 text.</source>
        <translation>Guárdelo de nuevo como texto UTF-8.</translation>
    </message>
    <message>
        <source>Check indentation, quotes and brackets around this line.</source>
        <translation>Compruebe la sangría, las comillas y los corchetes y llaves en torno a esta línea.</translation>
    </message>
    <message>
        <source>It holds no keys with values.</source>
        <translation>No contiene claves con valores.</translation>
    </message>
    <message>
        <source>Write it as lines of the form “key: value”, the first being “format: 1”.</source>
        <translation>Escríbalo como líneas de la forma “key: value”; la primera debe ser “format: 1”.</translation>
    </message>
    <message>
        <source>A group of keys is expected here.</source>
        <translation>Aquí se espera un grupo de claves.</translation>
    </message>
    <message>
        <source>Write it as {key: value}; the keys known here are: %1.</source>
        <translation>Escríbalo como {key: value}; las claves conocidas aquí son: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>La clave “%1” no se conoce aquí.</translation>
    </message>
    <message>
        <source>Correct or remove it; the keys known here are: %1.</source>
        <translation>Corríjala o quítela; las claves conocidas aquí son: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>La clave “%1” se indica dos veces.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Conserve una de las dos.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” debe ser una lista.</translation>
    </message>
    <message>
        <source>Write it in brackets, as in %1: [one, two]; [] is an empty list.</source>
        <translation>Escríbalo entre corchetes, como en %1: [one, two]; [] es una lista vacía.</translation>
    </message>
    <message>
        <source>“%1” must be one text.</source>
        <translation>“%1” debe ser un solo texto.</translation>
    </message>
    <message>
        <source>Write one value after the colon, in quotes where it holds special characters, or remove the key.</source>
        <translation>Escriba un valor tras los dos puntos, entre comillas si contiene caracteres especiales, o quite la clave.</translation>
    </message>
    <message>
        <source>“%1” has no value.</source>
        <translation>“%1” no tiene valor.</translation>
    </message>
    <message>
        <source>“%1” is not known as %2.</source>
        <translation>“%1” no se conoce como %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number that %2 can have.</source>
        <translation>“%1” no es un número que %2 pueda tener.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Escriba un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>There is no package description here.</source>
        <translation>Aquí no hay ninguna descripción de paquete.</translation>
    </message>
    <message>
        <source>A package holds ip_description.xml or convoy-package.yaml at its root or in its folder ip. Choose a file or folder that holds one.</source>
        <translation>Un paquete contiene ip_description.xml o convoy-package.yaml en su raíz o en su carpeta ip. Elija un archivo o una carpeta que contenga uno.</translation>
    </message>
    <message>
        <source>Reading the package was stopped.</source>
        <translation>Se detuvo la lectura del paquete.</translation>
    </message>
    <message>
        <source>Take the package from its original medium again, or write a convoy-package.yaml beside the file and correct the description.</source>
        <translation>Tome de nuevo el paquete de su soporte original, o escriba un convoy-package.yaml junto al archivo y corrija la descripción.</translation>
    </message>
    <message>
        <source>It is not well-formed XML: %1</source>
        <translation>No es XML bien formado: %1</translation>
    </message>
    <message>
        <source>It declares or uses a document type or entities of its own, which a package description never needs.</source>
        <translation>Declara o usa un tipo de documento o entidades propias, que una descripción de paquete nunca necesita.</translation>
    </message>
    <message>
        <source>Remove the DOCTYPE declaration, or take the package from a source that you trust.</source>
        <translation>Quite la declaración DOCTYPE, o tome el paquete de un origen de confianza.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>Sus elementos están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Its outermost element is %1, not InstallationPackage.</source>
        <translation>Su elemento más externo es %1, no InstallationPackage.</translation>
    </message>
    <message>
        <source>The attribute FormatVersion is missing.</source>
        <translation>Falta el atributo FormatVersion.</translation>
    </message>
    <message>
        <source>Its FormatVersion is %1; 4.0 and later can be read.</source>
        <translation>Su FormatVersion es %1; se pueden leer 4.0 y posteriores.</translation>
    </message>
    <message>
        <source>Use a later release of the package.</source>
        <translation>Use una publicación posterior del paquete.</translation>
    </message>
    <message>
        <source>The attribute Version of Product/Release is missing.</source>
        <translation>Falta el atributo Version de Product/Release.</translation>
    </message>
    <message>
        <source>“%1” is not a version such as 9.0.001.02.</source>
        <translation>“%1” no es una versión como 9.0.001.02.</translation>
    </message>
    <message>
        <source>The element Product/Name/Long, the package&apos;s name, is missing or empty.</source>
        <translation>El elemento Product/Name/Long, el nombre del paquete, falta o está vacío.</translation>
    </message>
    <message>
        <source>The element Product/Release, which holds the version, is missing.</source>
        <translation>Falta el elemento Product/Release, que contiene la versión.</translation>
    </message>
    <message>
        <source>The key “format” is missing.</source>
        <translation>Falta la clave “format”.</translation>
    </message>
    <message>
        <source>Write “format: 1” as its first line.</source>
        <translation>Escriba “format: 1” como primera línea.</translation>
    </message>
    <message>
        <source>Its format is %1; format 1 can be read.</source>
        <translation>Su formato es %1; se puede leer el formato 1.</translation>
    </message>
    <message>
        <source>Use a newer Convoy, or a package that is described in format 1.</source>
        <translation>Use un Convoy más reciente, o un paquete descrito en el formato 1.</translation>
    </message>
    <message>
        <source>Write digits first, then digits, letters, dots, hyphens, underscores or plus signs.</source>
        <translation>Escriba primero cifras y después cifras, letras, puntos, guiones, guiones bajos o signos más.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Falta la clave “%1”.</translation>
    </message>
    <message>
        <source>Add it, or put the package&apos;s ip_description.xml beside the manifest.</source>
        <translation>Añádala, o ponga el ip_description.xml del paquete junto al manifiesto.</translation>
    </message>
    <message>
        <source>“os” names %1, but “install” says nothing for it.</source>
        <translation>“os” nombra %1, pero “install” no indica nada para ese sistema.</translation>
    </message>
    <message>
        <source>Add the command for it below “install”, or remove the system from “os”.</source>
        <translation>Añada su comando bajo “install”, o quite el sistema de “os”.</translation>
    </message>
    <message>
        <source>Give the user who runs Convoy the right to read it, or copy it to a place where that user may.</source>
        <translation>Dé al usuario que ejecuta Convoy permiso para leerlo, o cópielo en un lugar donde ese usuario pueda hacerlo.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>Check the path, and that the medium is in the drive and mounted.</source>
        <translation>Compruebe la ruta y que el soporte está en la unidad y montado.</translation>
    </message>
    <message>
        <source>The search for packages was stopped before its end.</source>
        <translation>La búsqueda de paquetes se detuvo antes de su final.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor an archive that can hold a package.</source>
        <translation>%1 no es ni una carpeta ni un archivo comprimido que pueda contener un paquete.</translation>
    </message>
    <message>
        <source>The package %1 is not as its publisher made it.</source>
        <translation>El paquete %1 no está como lo hizo su editor.</translation>
    </message>
    <message>
        <source>Do not use it. Copy it from its source again; if that does not help, ask its publisher.</source>
        <translation>No lo use. Vuelva a copiarlo desde su origen; si eso no ayuda, pregunte a su editor.</translation>
    </message>
    <message>
        <source>The file %1 is not in its list of files (manifest.sha256).</source>
        <translation>El archivo %1 no está en su lista de archivos (manifest.sha256).</translation>
    </message>
    <message>
        <source>The file %1 differs from what its list of files (manifest.sha256) says.</source>
        <translation>El archivo %1 difiere de lo que indica su lista de archivos (manifest.sha256).</translation>
    </message>
    <message>
        <source>The file %1 is in its list of files (manifest.sha256), but missing.</source>
        <translation>El archivo %1 está en su lista de archivos (manifest.sha256), pero falta.</translation>
    </message>
    <message>
        <source>Its list of files, %1, is larger than 1 MB.</source>
        <translation>Su lista de archivos, %1, ocupa más de 1 MB.</translation>
    </message>
    <message>
        <source>Line %2 of its list of files, %1, is not a digest and a new name.</source>
        <translation>La línea %2 de su lista de archivos, %1, no es un resumen criptográfico y un nombre nuevo.</translation>
    </message>
    <message>
        <source>The program that reads packages could not be started.</source>
        <translation>No se pudo iniciar el programa que lee los paquetes.</translation>
    </message>
    <message>
        <source>%1 is missing or may not be run.</source>
        <translation>%1 falta o no se permite ejecutarlo.</translation>
    </message>
    <message>
        <source>Install Convoy again.</source>
        <translation>Instale Convoy de nuevo.</translation>
    </message>
    <message>
        <source>There is no ip_description.xml and no convoy-package.yaml in it, neither at the top nor in its folder ip.</source>
        <translation>No contiene ningún ip_description.xml ni convoy-package.yaml, ni en el nivel superior ni en su carpeta ip.</translation>
    </message>
    <message>
        <source>%1 is not an installation package.</source>
        <translation>%1 no es un paquete de instalación.</translation>
    </message>
    <message>
        <source>Choose the package itself. If it is one, ask its publisher for a complete copy.</source>
        <translation>Elija el paquete en sí. Si lo es, pida a su editor una copia completa.</translation>
    </message>
    <message>
        <source>It holds several packages.</source>
        <translation>Contiene varios paquetes.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder: each package in it is then found.</source>
        <translation>Desempaquételo e importe la carpeta: así se encuentra cada uno de los paquetes que contiene.</translation>
    </message>
    <message>
        <source>Ask the publisher of the package for a corrected one.</source>
        <translation>Pida al editor del paquete uno corregido.</translation>
    </message>
    <message>
        <source>The package %1 is not complete.</source>
        <translation>El paquete %1 no está completo.</translation>
    </message>
    <message>
        <source>Its description names the file %1, which is not in it.</source>
        <translation>Su descripción nombra el archivo %1, que no está en él.</translation>
    </message>
    <message>
        <source>Copy the package from its source again, with all its files.</source>
        <translation>Vuelva a copiar el paquete desde su origen, con todos sus archivos.</translation>
    </message>
    <message>
        <source>The answer file %1 cannot be used.</source>
        <translation>El archivo de respuestas %1 no se puede usar.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB, or its name does not end in .ini.</source>
        <translation>Ocupa más de 1 MB, o su nombre no termina en .ini.</translation>
    </message>
    <message>
        <source>The response file %1 cannot be used.</source>
        <translation>El archivo de respuestas %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The response file %1 cannot be used because of line %2.</source>
        <translation>El archivo de respuestas %1 no se puede usar a causa de la línea %2.</translation>
    </message>
    <message>
        <source>Check that it is a response file and not another file by the same name.</source>
        <translation>Compruebe que es un archivo de respuestas y no otro archivo con el mismo nombre.</translation>
    </message>
    <message>
        <source>It is written in UTF-16, which installers cannot read.</source>
        <translation>Está escrito en UTF-16, que los instaladores no pueden leer.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 without a byte order mark, or as plain ASCII.</source>
        <translation>Guárdelo de nuevo como UTF-8 sin marca de orden de bytes, o como ASCII puro.</translation>
    </message>
    <message>
        <source>It holds a NUL byte, so it is not a text file or it is damaged.</source>
        <translation>Contiene un byte NUL, así que no es un archivo de texto o está dañado.</translation>
    </message>
    <message>
        <source>Take the file from its original medium again, or save it as plain text.</source>
        <translation>Tome de nuevo el archivo de su soporte original, o guárdelo como texto sin formato.</translation>
    </message>
    <message>
        <source>The key “%1” stands before any section.</source>
        <translation>La clave “%1” figura antes de cualquier sección.</translation>
    </message>
    <message>
        <source>Put the section that it belongs to above it, as a line such as [IPCommon].</source>
        <translation>Ponga encima la sección a la que pertenece, como una línea del tipo [IPCommon].</translation>
    </message>
    <message>
        <source>The application port &quot;%1&quot; is not a port number.</source>
        <translation>El puerto de la aplicación “%1” no es un número de puerto.</translation>
    </message>
    <message>
        <source>Ports are whole numbers from 1 to 65535.</source>
        <translation>Los puertos son números enteros de 1 a 65535.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Indique un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Skip re-installation cannot be &quot;%1&quot;.</source>
        <translation>Omitir la reinstalación no puede ser “%1”.</translation>
    </message>
    <message>
        <source>It is a choice between true and false.</source>
        <translation>Se elige entre true y false.</translation>
    </message>
    <message>
        <source>Give true to leave hosts alone that have the application object, else false.</source>
        <translation>Indique true para no tocar los hosts que tienen el objeto Aplicación; en caso contrario, false.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used.</source>
        <translation>El valor de %1 no se puede usar.</translation>
    </message>
    <message>
        <source>It has a line end or another control character in it.</source>
        <translation>Contiene un fin de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>Give the name on one line.</source>
        <translation>Indique el nombre en una sola línea.</translation>
    </message>
    <message>
        <source>There is no application parameter &quot;%1&quot;.</source>
        <translation>No existe el parámetro de la aplicación “%1”.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>The value of %1 in [%2] cannot stand in a silent.ini.</source>
        <translation>El valor de %1 en [%2] no puede figurar en un silent.ini.</translation>
    </message>
    <message>
        <source>A key or a value with a line end would become something else.</source>
        <translation>Una clave o un valor con un fin de línea se convertiría en otra cosa.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>This is not a plan that can be used.</source>
        <translation>Esto no es un plan que se pueda usar.</translation>
    </message>
    <message>
        <source>%1 is not known or has the wrong type.</source>
        <translation>%1 no se conoce o es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>Make the plan again with this version of Convoy.</source>
        <translation>Elabore de nuevo el plan con esta versión de Convoy.</translation>
    </message>
    <message>
        <source>The parameters in %1 cannot be used.</source>
        <translation>Los parámetros de %1 no se pueden usar.</translation>
    </message>
    <message>
        <source>Correct the file: it holds &quot;application&quot;, &quot;silent&quot; and &quot;hosts&quot;, and every value is a text in quotation marks.</source>
        <translation>Corrija el archivo: contiene &quot;application&quot;, &quot;silent&quot; y &quot;hosts&quot;, y cada valor es un texto entre comillas.</translation>
    </message>
    <message>
        <source>Lock the host</source>
        <translation>Reservar el host</translation>
    </message>
    <message>
        <source>Check the prerequisites again</source>
        <translation>Comprobar de nuevo los requisitos previos</translation>
    </message>
    <message>
        <source>Copy the package</source>
        <translation>Copiar el paquete</translation>
    </message>
    <message>
        <source>Write silent.ini</source>
        <translation>Escribir silent.ini</translation>
    </message>
    <message>
        <source>Run the installation</source>
        <translation>Ejecutar la instalación</translation>
    </message>
    <message>
        <source>Read the result log</source>
        <translation>Leer el registro de resultados</translation>
    </message>
    <message>
        <source>Verify that the package stands on the host</source>
        <translation>Verificar que el paquete está instalado en el host</translation>
    </message>
    <message>
        <source>Record the deployment</source>
        <translation>Anotar el despliegue</translation>
    </message>
    <message>
        <source>Remove the temporary files</source>
        <translation>Quitar los archivos temporales</translation>
    </message>
    <message>
        <source>A key is added to silent.ini</source>
        <translation>Se añade una clave a silent.ini</translation>
    </message>
    <message>
        <source>There is no %1 in [%2] in the package&apos;s file.</source>
        <translation>No existe %1 en [%2] en el archivo del paquete.</translation>
    </message>
    <message>
        <source>A key that the package&apos;s file has.</source>
        <translation>Una clave que tenga el archivo del paquete.</translation>
    </message>
    <message>
        <source>An installer passes over keys it does not know.</source>
        <translation>Un instalador pasa por alto las claves que no conoce.</translation>
    </message>
    <message>
        <source>The key will be added. Check how it is written.</source>
        <translation>La clave se añadirá. Compruebe cómo está escrita.</translation>
    </message>
    <message>
        <source>The host can be reached</source>
        <translation>El host es accesible</translation>
    </message>
    <message>
        <source>A host that answers and lets Convoy log in.</source>
        <translation>Un host que responde y permite a Convoy iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing was asked of the host, and nothing is known about it.</source>
        <translation>No se ha consultado nada al host y no se sabe nada de él.</translation>
    </message>
    <message>
        <source>The run will try it again; the other hosts go on.</source>
        <translation>La ejecución lo intentará de nuevo; los demás hosts continúan.</translation>
    </message>
    <message>
        <source>The package&apos;s questions are answered</source>
        <translation>Las preguntas del paquete están respondidas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no answer.</source>
        <translation>“%1” no tiene respuesta.</translation>
    </message>
    <message>
        <source>A value for %1 in [%2].</source>
        <translation>Un valor para %1 en [%2].</translation>
    </message>
    <message>
        <source>The package says that it cannot be installed without it.</source>
        <translation>El paquete indica que no se puede instalar sin él.</translation>
    </message>
    <message>
        <source>Give the value in the installation parameters.</source>
        <translation>Indique el valor en los parámetros de instalación.</translation>
    </message>
    <message>
        <source>The application object %1 exists already, and skip re-installation is set.</source>
        <translation>El objeto Aplicación %1 ya existe y está establecido omitir la reinstalación.</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>Instalar %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>Actualizar a %1</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Revertir a %1</translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Bloqueado: %1 %2 en %n host.</numerusform>
            <numerusform>Bloqueado: %1 %2 en %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, with warnings: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Listo, con advertencias: %1 %2 en %n host.</numerusform>
            <numerusform>Listo, con advertencias: %1 %2 en %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Listo: %1 %2 en %n host.</numerusform>
            <numerusform>Listo: %1 %2 en %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocker: %1 (%2)</source>
        <translation>Bloqueo: %1 (%2)</translation>
    </message>
    <message>
        <source>Warning: %1 (%2)</source>
        <translation>Advertencia: %1 (%2)</translation>
    </message>
    <message>
        <source>Note: %1 (%2)</source>
        <translation>Nota: %1 (%2)</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>todos los hosts</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Requerido: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: a %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Excluido: %1</translation>
    </message>
    <message>
        <source>It could not be reached; the run will try again.</source>
        <translation>Estaba inaccesible; la ejecución lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message numerus="yes">
        <source>At most %n host(s) at once.</source>
        <translation>
            <numerusform>Como máximo, %n host a la vez.</numerusform>
            <numerusform>Como máximo, %n hosts a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stops at %n failed host(s).</source>
        <translation>
            <numerusform>La ejecución se detiene al llegar a %n host fallido.</numerusform>
            <numerusform>La ejecución se detiene al llegar a %n hosts fallidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stops at %n failed host(s) of a wave.</source>
        <translation>
            <numerusform>La ejecución se detiene al llegar a %n host fallido de una oleada.</numerusform>
            <numerusform>La ejecución se detiene al llegar a %n hosts fallidos de una oleada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A busy installer is tried again %n time(s).</source>
        <translation>
            <numerusform>Si el instalador está ocupado, se reintenta %n vez.</numerusform>
            <numerusform>Si el instalador está ocupado, se reintenta %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wave %1: %n host(s)</source>
        <translation>
            <numerusform>Oleada %1: %n host</numerusform>
            <numerusform>Oleada %1: %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the application parameter %2, and no value was given.</source>
        <translation>“%1” necesita el parámetro de la aplicación %2 y no se indicó ningún valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a name that stands for nothing here.</source>
        <translation>“%1” usa un nombre que aquí no representa nada.</translation>
    </message>
    <message>
        <source>The variable ${%1} has no value.</source>
        <translation>La variable ${%1} no tiene valor.</translation>
    </message>
    <message>
        <source>Give the value, or use one of these names: %1.</source>
        <translation>Indique el valor, o use uno de estos nombres: %1.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; holds a variable without an end.</source>
        <translation>El valor “%1” contiene una variable sin final.</translation>
    </message>
    <message>
        <source>After ${ there is no closing brace.</source>
        <translation>Tras ${ no hay ninguna llave de cierre.</translation>
    </message>
    <message>
        <source>Write variables as ${host.name}.</source>
        <translation>Escriba las variables como ${host.name}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size for waves.</source>
        <translation>“%1” no es un tamaño para las oleadas.</translation>
    </message>
    <message>
        <source>A wave has a number of hosts, or a part of them in percent.</source>
        <translation>Una oleada tiene un número de hosts, o una parte de ellos en tanto por ciento.</translation>
    </message>
    <message>
        <source>Give a number of at least 1, or 1% to 100%.</source>
        <translation>Indique un número de al menos 1, o de 1% a 100%.</translation>
    </message>
    <message>
        <source>What stands on the host now</source>
        <translation>Qué hay instalado ahora en el host</translation>
    </message>
    <message>
        <source>%1 after the run.</source>
        <translation>%1 después de la ejecución.</translation>
    </message>
    <message>
        <source>An installation over another one changes or replaces it.</source>
        <translation>Una instalación sobre otra la modifica o la reemplaza.</translation>
    </message>
    <message>
        <source>The package is not known to be there.</source>
        <translation>No consta que el paquete esté instalado allí.</translation>
    </message>
    <message>
        <source>Version %1 stands there.</source>
        <translation>Allí está instalada la versión %1.</translation>
    </message>
    <message>
        <source>It will be installed again. Set skip re-installation to leave the host alone.</source>
        <translation>Se instalará de nuevo. Establezca omitir la reinstalación para no tocar el host.</translation>
    </message>
    <message>
        <source>It will be replaced by version %1.</source>
        <translation>Se reemplazará por la versión %1.</translation>
    </message>
    <message>
        <source>There is enough room</source>
        <translation>Hay suficiente espacio</translation>
    </message>
    <message>
        <source>The package is unpacked in the staging folder before it is installed; a full disk stops both.</source>
        <translation>El paquete se desempaqueta en la carpeta de tránsito antes de instalarse; un disco lleno detiene ambas cosas.</translation>
    </message>
    <message>
        <source>The room is measured on the host before anything is copied.</source>
        <translation>El espacio se mide en el host antes de copiar nada.</translation>
    </message>
    <message>
        <source>Room for the package.</source>
        <translation>Espacio para el paquete.</translation>
    </message>
    <message>
        <source>%1 free on the disk of %2.</source>
        <translation>%1 libres en el disco de %2.</translation>
    </message>
    <message>
        <source>How much is free on the disk of %1 is not known.</source>
        <translation>No se sabe cuánto espacio libre hay en el disco de %1.</translation>
    </message>
    <message>
        <source>Check the host again.</source>
        <translation>Compruebe de nuevo el host.</translation>
    </message>
    <message>
        <source>%1 are free on the disk of %2.</source>
        <translation>Hay %1 libres en el disco de %2.</translation>
    </message>
    <message>
        <source>Free at least %1 there, or choose another staging folder for the host.</source>
        <translation>Libere allí al menos %1, o elija otra carpeta de tránsito para el host.</translation>
    </message>
    <message>
        <source>The host was asked</source>
        <translation>El host se ha consultado</translation>
    </message>
    <message>
        <source>The host&apos;s operating system and its free space are known.</source>
        <translation>Se conocen el sistema operativo del host y su espacio libre.</translation>
    </message>
    <message>
        <source>Nothing can be promised about a host that nobody has looked at.</source>
        <translation>No se puede garantizar nada sobre un host que nadie ha examinado.</translation>
    </message>
    <message>
        <source>The host&apos;s operating system is not known.</source>
        <translation>El sistema operativo del host no se conoce.</translation>
    </message>
    <message>
        <source>Check the host while it can be reached, or import what is known about it.</source>
        <translation>Compruebe el host mientras sea accesible, o importe lo que se sabe de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about the host are known.</source>
        <translation>
            <numerusform>Se conoce %n dato del host.</numerusform>
            <numerusform>Se conocen %n datos del host.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No es necesario hacer nada.</translation>
    </message>
    <message>
        <source>The package says how it is installed there</source>
        <translation>El paquete indica cómo se instala allí</translation>
    </message>
    <message>
        <source>A command that installs the package on %1.</source>
        <translation>Un comando que instale el paquete en %1.</translation>
    </message>
    <message>
        <source>Convoy runs the package&apos;s own installer; it does not guess one.</source>
        <translation>Convoy ejecuta el instalador del propio paquete; no lo adivina.</translation>
    </message>
    <message>
        <source>The package has no such command.</source>
        <translation>El paquete no tiene ese comando.</translation>
    </message>
    <message>
        <source>Choose the package for this family of systems, or add the command to its convoy-package.yaml and import it again.</source>
        <translation>Elija el paquete para esta familia de sistemas, o añada el comando a su convoy-package.yaml e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a full path.</source>
        <translation>“%1” no es una ruta completa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder of the package&apos;s own.</source>
        <translation>“%1” no es una carpeta propia del paquete.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the part &quot;%2&quot; in it.</source>
        <translation>“%1” contiene la parte “%2”.</translation>
    </message>
    <message>
        <source>The path has a control character in it.</source>
        <translation>La ruta contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The installation path is usable</source>
        <translation>La ruta de instalación es utilizable</translation>
    </message>
    <message>
        <source>A full path without &quot;~&quot;, &quot;.&quot; and &quot;..&quot; in it.</source>
        <translation>Una ruta completa sin “~”, “.” ni “..”.</translation>
    </message>
    <message>
        <source>Installers refuse other paths, or put files where nobody looks.</source>
        <translation>Los instaladores rechazan otras rutas, o ponen los archivos donde nadie los busca.</translation>
    </message>
    <message>
        <source>No installation path is set.</source>
        <translation>No hay ninguna ruta de instalación establecida.</translation>
    </message>
    <message>
        <source>Correct InstallPath in the installation parameters.</source>
        <translation>Corrija InstallPath en los parámetros de instalación.</translation>
    </message>
    <message>
        <source>The operating system is not known.</source>
        <translation>El sistema operativo no se conoce.</translation>
    </message>
    <message>
        <source>%1, %2 bit</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Any operating system.</source>
        <translation>Cualquier sistema operativo.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Uno de estos: %1.</translation>
    </message>
    <message>
        <source>The package is made for the host&apos;s operating system</source>
        <translation>El paquete está hecho para el sistema operativo del host</translation>
    </message>
    <message>
        <source>Choose another host, or the package made for this operating system.</source>
        <translation>Elija otro host, o el paquete hecho para este sistema operativo.</translation>
    </message>
    <message>
        <source>Make sure that the vendor supports this operating system.</source>
        <translation>Asegúrese de que el proveedor admite este sistema operativo.</translation>
    </message>
    <message>
        <source>A package for another system cannot run, or runs without support.</source>
        <translation>Un paquete para otro sistema no puede funcionar, o funciona sin soporte técnico.</translation>
    </message>
    <message>
        <source>The application port is a port</source>
        <translation>El puerto de la aplicación es un puerto</translation>
    </message>
    <message>
        <source>A whole number from 1 to 65535.</source>
        <translation>Un número entero de 1 a 65535.</translation>
    </message>
    <message>
        <source>The server could not listen on anything else.</source>
        <translation>El servidor no podría escuchar en ninguna otra cosa.</translation>
    </message>
    <message>
        <source>No application port is set.</source>
        <translation>No hay ningún puerto de la aplicación establecido.</translation>
    </message>
    <message>
        <source>Correct the port in the application parameters.</source>
        <translation>Corrija el puerto en los parámetros de la aplicación.</translation>
    </message>
    <message>
        <source>What the package needs stands on the host</source>
        <translation>Lo que el paquete necesita está instalado en el host</translation>
    </message>
    <message>
        <source>Without the other packages this one does not work.</source>
        <translation>Sin los demás paquetes, este no funciona.</translation>
    </message>
    <message>
        <source>The package needs no other package.</source>
        <translation>El paquete no necesita ningún otro paquete.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Whether they stand there is not known.</source>
        <translation>No se sabe si están instalados allí.</translation>
    </message>
    <message>
        <source>At least: %1.</source>
        <translation>Como mínimo: %1.</translation>
    </message>
    <message>
        <source>Make sure that these packages stand on the host.</source>
        <translation>Asegúrese de que estos paquetes están instalados en el host.</translation>
    </message>
    <message>
        <source>The host has the tools that copying needs</source>
        <translation>El host tiene las herramientas que necesita la copia</translation>
    </message>
    <message>
        <source>The program tar is on the host.</source>
        <translation>El programa tar está en el host.</translation>
    </message>
    <message>
        <source>The package is unpacked there with tar while it is sent.</source>
        <translation>El paquete se desempaqueta allí con tar mientras se envía.</translation>
    </message>
    <message>
        <source>Whether tar is there is not known.</source>
        <translation>No se sabe si tar está allí.</translation>
    </message>
    <message>
        <source>The program tar is missing.</source>
        <translation>Falta el programa tar.</translation>
    </message>
    <message>
        <source>Install tar on the host, then check it again.</source>
        <translation>Instale tar en el host y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>The program tar is there.</source>
        <translation>El programa tar está allí.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>Ya hay un archivo en %1.</translation>
    </message>
    <message>
        <source>Choose another path, or use the repository that is there.</source>
        <translation>Elija otra ruta, o use el repositorio que ya está ahí.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was overwritten.</source>
        <translation>Elija otro nombre. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The package %1 cannot be copied as it was imported.</source>
        <translation>El paquete %1 no se puede copiar tal como se importó.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its stored bytes are damaged.</source>
        <translation>Entretanto se eliminó, o sus bytes almacenados están dañados.</translation>
    </message>
    <message>
        <source>Verify the repository, then make the backup again.</source>
        <translation>Verifique el repositorio y haga de nuevo la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no repository at %1.</source>
        <translation>No hay ningún repositorio en %1.</translation>
    </message>
    <message>
        <source>Check the path, or create a repository there first.</source>
        <translation>Compruebe la ruta, o cree antes un repositorio allí.</translation>
    </message>
    <message>
        <source>%1 does not hold the packages of this repository.</source>
        <translation>%1 no contiene los paquetes de este repositorio.</translation>
    </message>
    <message>
        <source>It is missing, or it belongs to another repository.</source>
        <translation>Falta, o pertenece a otro repositorio.</translation>
    </message>
    <message>
        <source>Put the two files of the repository back side by side, from the same backup.</source>
        <translation>Vuelva a poner juntos los dos archivos del repositorio, procedentes de la misma copia de seguridad.</translation>
    </message>
    <message>
        <source>Convoy cannot use the repository %1 yet.</source>
        <translation>Convoy aún no puede usar el repositorio %1.</translation>
    </message>
    <message>
        <source>This version keeps its repository in SQLite files alone.</source>
        <translation>Esta versión guarda su repositorio únicamente en archivos SQLite.</translation>
    </message>
    <message>
        <source>Name a file: sqlite:PATH.</source>
        <translation>Nombre un archivo: sqlite:PATH.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say where a repository is.</source>
        <translation>“%1” no indica dónde hay un repositorio.</translation>
    </message>
    <message>
        <source>The repository %1 was written by a newer Convoy.</source>
        <translation>El repositorio %1 lo escribió un Convoy más reciente.</translation>
    </message>
    <message>
        <source>Its structure has number %1; this program knows up to %2.</source>
        <translation>Su estructura tiene el número %1; este programa conoce hasta el %2.</translation>
    </message>
    <message>
        <source>Use the newer Convoy. The repository was not changed.</source>
        <translation>Use el Convoy más reciente. El repositorio no se modificó.</translation>
    </message>
    <message>
        <source>The repository %1 is locked.</source>
        <translation>El repositorio %1 está bloqueado.</translation>
    </message>
    <message>
        <source>Another program has kept it locked for longer than Convoy waits.</source>
        <translation>Otro programa lo ha mantenido bloqueado más tiempo del que Convoy espera.</translation>
    </message>
    <message>
        <source>Try again when the other program has finished, or end it.</source>
        <translation>Vuelva a intentarlo cuando el otro programa haya terminado, o ciérrelo.</translation>
    </message>
    <message>
        <source>The repository %1 did not do what was asked.</source>
        <translation>El repositorio %1 no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Check the repository; the details say what it answered.</source>
        <translation>Compruebe el repositorio; los detalles indican qué respondió.</translation>
    </message>
    <message>
        <source>%1 is not a Convoy repository.</source>
        <translation>%1 no es un repositorio de Convoy.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Elija otro archivo. Este no se modificó.</translation>
    </message>
    <message>
        <source>The disk of the repository %1 is full.</source>
        <translation>El disco del repositorio %1 está lleno.</translation>
    </message>
    <message>
        <source>At least %1 more are needed.</source>
        <translation>Se necesitan al menos %1 más.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What the repository held before is still there.</source>
        <translation>Haga sitio en el disco y vuelva a intentarlo. Lo que el repositorio contenía antes sigue ahí.</translation>
    </message>
    <message>
        <source>The repository %1 cannot be written.</source>
        <translation>No se puede escribir en el repositorio %1.</translation>
    </message>
    <message>
        <source>Its folder or its file is read-only for this user, or the disk does not take the data.</source>
        <translation>Su carpeta o su archivo son de solo lectura para este usuario, o el disco no acepta los datos.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and of the file, and the disk, or choose another repository.</source>
        <translation>Compruebe los permisos de la carpeta y del archivo, y el disco, o elija otro repositorio.</translation>
    </message>
    <message>
        <source>The repository file %1 is damaged.</source>
        <translation>El archivo de repositorio %1 está dañado.</translation>
    </message>
    <message>
        <source>What is in it contradicts itself.</source>
        <translation>Su contenido se contradice.</translation>
    </message>
    <message>
        <source>Restore a backup of the repository, and check the disk.</source>
        <translation>Restaure una copia de seguridad del repositorio y compruebe el disco.</translation>
    </message>
    <message>
        <source>The repository %1 cannot be opened.</source>
        <translation>El repositorio %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>El controlador de Qt para SQLite no está instalado.</translation>
    </message>
    <message>
        <source>Install it (on Debian the package libqt6sql6-sqlite).</source>
        <translation>Instálelo (en Debian, el paquete libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a host&apos;s name.</source>
        <translation>“%1” no puede ser el nombre de un host.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, hyphens and underscores, and no hyphen at the beginning.</source>
        <translation>Use letras, cifras, puntos, guiones y guiones bajos, y ningún guion al principio.</translation>
    </message>
    <message>
        <source>There is no host %1 in this repository.</source>
        <translation>No existe el host %1 en este repositorio.</translation>
    </message>
    <message>
        <source>Check the name, or add the host first.</source>
        <translation>Compruebe el nombre, o añada antes el host.</translation>
    </message>
    <message>
        <source>There is a host %1 in this repository already.</source>
        <translation>Ya existe un host %1 en este repositorio.</translation>
    </message>
    <message>
        <source>Choose another name, or edit the host that is there.</source>
        <translation>Elija otro nombre, o edite el host que ya existe.</translation>
    </message>
    <message>
        <source>This computer is always among the hosts.</source>
        <translation>Este equipo está siempre entre los hosts.</translation>
    </message>
    <message>
        <source>It cannot be removed, and its name and connection stay.</source>
        <translation>No se puede quitar, y su nombre y su conexión no cambian.</translation>
    </message>
    <message>
        <source>Its roles, site, groups and staging folder can be changed.</source>
        <translation>Se pueden modificar sus roles, su sede, sus grupos y su carpeta de tránsito.</translation>
    </message>
    <message>
        <source>There is no package %1 in this repository.</source>
        <translation>No existe el paquete %1 en este repositorio.</translation>
    </message>
    <message>
        <source>List the packages and name one of them, or import it first.</source>
        <translation>Liste los paquetes y nombre uno de ellos, o impórtelo antes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean several packages: %2.</source>
        <translation>“%1” puede referirse a varios paquetes: %2.</translation>
    </message>
    <message>
        <source>Name one of them with its version: NAME@VERSION.</source>
        <translation>Nombre uno de ellos con su versión: NAME@VERSION.</translation>
    </message>
    <message>
        <source>%1 is already in this repository.</source>
        <translation>%1 ya está en este repositorio.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To put this copy in the place of the one stored, import it again and choose to replace.</source>
        <translation>No es necesario hacer nada. Para poner esta copia en lugar de la almacenada, impórtela de nuevo y elija reemplazar.</translation>
    </message>
    <message>
        <source>The stored bytes of %1 are not those that were imported.</source>
        <translation>Los bytes almacenados de %1 no son los que se importaron.</translation>
    </message>
    <message>
        <source>The disk has changed them, or another program has.</source>
        <translation>Los ha modificado el disco u otro programa.</translation>
    </message>
    <message>
        <source>Import the package again and choose to replace it, and check the disk.</source>
        <translation>Importe de nuevo el paquete y elija reemplazarlo, y compruebe el disco.</translation>
    </message>
    <message>
        <source>There is no tenant %1 in this repository.</source>
        <translation>No existe el inquilino %1 en este repositorio.</translation>
    </message>
    <message>
        <source>Check the name, or add the tenant first.</source>
        <translation>Compruebe el nombre, o añada antes el inquilino.</translation>
    </message>
    <message>
        <source>There is no run %1 in this repository.</source>
        <translation>No existe la ejecución %1 en este repositorio.</translation>
    </message>
    <message>
        <source>List the runs and name one of them.</source>
        <translation>Liste las ejecuciones y nombre una de ellas.</translation>
    </message>
    <message>
        <source>Another run is working on the host %1.</source>
        <translation>Otra ejecución está trabajando en el host %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 of %2, started from %3, has held it for %n minute(s).</source>
        <translation>
            <numerusform>La ejecución %1 de %2, iniciada desde %3, lo tiene reservado desde hace %n minuto.</numerusform>
            <numerusform>La ejecución %1 de %2, iniciada desde %3, lo tiene reservado desde hace %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until that run has ended, or stop it. A lock whose runner is gone is taken over by itself.</source>
        <translation>Espere hasta que esa ejecución haya terminado, o deténgala. Una reserva cuyo ejecutor ya no existe se asume automáticamente.</translation>
    </message>
    <message>
        <source>The program that worked on this run is gone.</source>
        <translation>El programa que trabajaba en esta ejecución ya no existe.</translation>
    </message>
    <message>
        <source>A tenant needs a name.</source>
        <translation>Un inquilino necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a tenant %1 already.</source>
        <translation>Ya existe un inquilino %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The installer ended with code %1 and said: %2</source>
        <translation>El instalador terminó con el código %1 e indicó: %2</translation>
    </message>
    <message>
        <source>The installer ended with code %1; its result log says %2.</source>
        <translation>El instalador terminó con el código %1; su registro de resultados indica %2.</translation>
    </message>
    <message>
        <source>The installer ended with code %1.</source>
        <translation>El instalador terminó con el código %1.</translation>
    </message>
    <message>
        <source>The installation on %1 did not succeed.</source>
        <translation>La instalación en %1 no tuvo éxito.</translation>
    </message>
    <message>
        <source>Read the output of the installer in the run&apos;s log, put right what it names, then run it again.</source>
        <translation>Lea la salida del instalador en el registro de la ejecución, corrija lo que indica y repita la ejecución.</translation>
    </message>
    <message>
        <source>The installer on %1 reported a failure, but version %2 is found there.</source>
        <translation>El instalador en %1 comunicó un fallo, pero allí se encuentra la versión %2.</translation>
    </message>
    <message>
        <source>It may have stood there before, or be half changed. Check the product before it is used.</source>
        <translation>Puede que ya estuviera instalada antes o que esté modificada a medias. Compruebe el producto antes de usarlo.</translation>
    </message>
    <message>
        <source>Version %1 was looked for, and the product was not found.</source>
        <translation>Se buscó la versión %1 y no se encontró el producto.</translation>
    </message>
    <message>
        <source>Version %1 was looked for, and version %2 was found.</source>
        <translation>Se buscó la versión %1 y se encontró la versión %2.</translation>
    </message>
    <message>
        <source>The installer on %1 reported success, but the package does not stand there.</source>
        <translation>El instalador en %1 comunicó éxito, pero el paquete no está instalado allí.</translation>
    </message>
    <message>
        <source>Read the output of the installer in the run&apos;s log, and check the installation path.</source>
        <translation>Lea la salida del instalador en el registro de la ejecución y compruebe la ruta de instalación.</translation>
    </message>
    <message>
        <source>Another installation is running on %1.</source>
        <translation>Hay otra instalación en marcha en %1.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then run it again.</source>
        <translation>Espere hasta que haya terminado y repita la ejecución.</translation>
    </message>
    <message>
        <source>Convoy could not go on with %1.</source>
        <translation>Convoy no pudo continuar con %1.</translation>
    </message>
    <message>
        <source>Something happened that Convoy does not know.</source>
        <translation>Ocurrió algo que Convoy no conoce.</translation>
    </message>
    <message>
        <source>Run this host again, and report the text under details.</source>
        <translation>Repita la ejecución en este host y comunique el texto que figura en los detalles.</translation>
    </message>
    <message>
        <source>The work on %1 was stopped.</source>
        <translation>El trabajo en %1 se detuvo.</translation>
    </message>
    <message>
        <source>The installer had not begun; nothing was changed.</source>
        <translation>El instalador no había empezado; no se modificó nada.</translation>
    </message>
    <message>
        <source>The installer had begun and was ended before it was done.</source>
        <translation>El instalador había empezado y se interrumpió antes de terminar.</translation>
    </message>
    <message>
        <source>Check what stands on the host, then run it again.</source>
        <translation>Compruebe qué hay instalado en el host y repita la ejecución.</translation>
    </message>
    <message>
        <source>%1 stands there already.</source>
        <translation>%1 ya está instalado allí.</translation>
    </message>
    <message>
        <source>%1 Temporary files could not be removed from the host: %2.</source>
        <translation>%1 No se pudieron quitar archivos temporales del host: %2.</translation>
    </message>
    <message>
        <source>Another run is working on %1.</source>
        <translation>Otra ejecución está trabajando en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 of %2 on %3 holds its lock, last heard of %n minute(s) ago.</source>
        <translation>
            <numerusform>La ejecución %1 de %2 en %3 mantiene su reserva; última señal de vida hace %n minuto.</numerusform>
            <numerusform>La ejecución %1 de %2 en %3 mantiene su reserva; última señal de vida hace %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until that run has ended. A lock without a sign of life for 30 minutes is taken over.</source>
        <translation>Espere hasta que esa ejecución haya terminado. Una reserva sin señales de vida durante 30 minutos se asume automáticamente.</translation>
    </message>
    <message>
        <source>%1 is not in the repository any more.</source>
        <translation>%1 ya no está en el repositorio.</translation>
    </message>
    <message>
        <source>It was removed after the plan was made.</source>
        <translation>Se quitó después de elaborar el plan.</translation>
    </message>
    <message>
        <source>Add the host again, or make a new plan.</source>
        <translation>Añada de nuevo el host, o elabore un plan nuevo.</translation>
    </message>
    <message>
        <source>The host was not begun: the journal cannot be written.</source>
        <translation>No se empezó con el host: no se puede escribir en el diario.</translation>
    </message>
    <message>
        <source>The host was not begun: too many others had failed.</source>
        <translation>No se empezó con el host: habían fallado demasiados otros.</translation>
    </message>
    <message>
        <source>The host was not begun: the run was stopped before.</source>
        <translation>No se empezó con el host: la ejecución se detuvo antes.</translation>
    </message>
    <message>
        <source>Run this host again when the reason is gone.</source>
        <translation>Repita la ejecución en este host cuando haya desaparecido el motivo.</translation>
    </message>
    <message>
        <source>The run ended because its journal could not be written.</source>
        <translation>La ejecución terminó porque no se pudo escribir en su diario.</translation>
    </message>
    <message>
        <source>The run stopped because as many hosts failed as it may have.</source>
        <translation>La ejecución se detuvo porque se alcanzó el número permitido de hosts fallidos.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>La ejecución se detuvo.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>done, restart wanted</source>
        <translation>correcto, requiere reinicio</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>rolled back in part</source>
        <translation>revertido en parte</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1 does not meet a prerequisite of the package.</source>
        <translation>%1 no cumple un requisito previo del paquete.</translation>
    </message>
    <message>
        <source>There is not enough room on %1.</source>
        <translation>No hay suficiente espacio en %1.</translation>
    </message>
    <message>
        <source>%1 are needed on the disk of %2, and %3 are free.</source>
        <translation>Se necesitan %1 en el disco de %2 y hay %3 libres.</translation>
    </message>
    <message>
        <source>Free at least %1 there, then run it again.</source>
        <translation>Libere allí al menos %1 y repita la ejecución.</translation>
    </message>
    <message>
        <source>Temporary files could not be removed from %1.</source>
        <translation>No se pudieron quitar archivos temporales de %1.</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Están en %1.</translation>
    </message>
    <message>
        <source>Remove them on the host by hand.</source>
        <translation>Quítelos a mano en el host.</translation>
    </message>
    <message>
        <source>%1 of %2 copied.</source>
        <translation>%1 de %2 copiados.</translation>
    </message>
    <message>
        <source>The package could not be read for copying.</source>
        <translation>No se pudo leer el paquete para copiarlo.</translation>
    </message>
    <message>
        <source>Check the free space for temporary files, then run it again.</source>
        <translation>Compruebe el espacio libre para archivos temporales y repita la ejecución.</translation>
    </message>
    <message>
        <source>The package could not be unpacked on %1.</source>
        <translation>El paquete no se pudo desempaquetar en %1.</translation>
    </message>
    <message>
        <source>tar ended with code %1 on the host.</source>
        <translation>tar terminó en el host con el código %1.</translation>
    </message>
    <message>
        <source>Look at what tar said, put it right and run it again.</source>
        <translation>Mire qué indicó tar, corríjalo y repita la ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>A lock without a sign of life for %n minute(s) was taken over.</source>
        <translation>
            <numerusform>Se asumió una reserva sin señales de vida durante %n minuto.</numerusform>
            <numerusform>Se asumió una reserva sin señales de vida durante %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the installer left is no result log.</source>
        <translation>Lo que dejó el instalador no es un registro de resultados.</translation>
    </message>
    <message>
        <source>The result log says code %1, version %2.</source>
        <translation>El registro de resultados indica el código %1, versión %2.</translation>
    </message>
    <message>
        <source>The result log says code %1: %2</source>
        <translation>El registro de resultados indica el código %1: %2</translation>
    </message>
    <message>
        <source>The installer wrote no result log.</source>
        <translation>El instalador no escribió ningún registro de resultados.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were not kept.</source>
        <translation>
            <numerusform>No se conservó %n línea más.</numerusform>
            <numerusform>No se conservaron %n líneas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another installation is running; it will be tried again.</source>
        <translation>Hay otra instalación en marcha; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>%1 stands on %2; a restart is wanted.</source>
        <translation>%1 está instalado en %2; requiere reinicio.</translation>
    </message>
    <message>
        <source>%1 stands on %2.</source>
        <translation>%1 está instalado en %2.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>asked from the host</source>
        <translation>consultado al host</translation>
    </message>
    <message>
        <source>typed by an operator</source>
        <translation>escrito por un operador</translation>
    </message>
    <message>
        <source>derived from other facts</source>
        <translation>derivado de otros datos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no consultado</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Respondió el %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Locale ID</source>
        <translation>ID de configuración regional</translation>
    </message>
    <message>
        <source>Update time</source>
        <translation>Hora de actualización</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a state and how many hosts are in it, for instance &quot;done: 2&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The application object has no name.</source>
        <translation>El objeto Aplicación no tiene nombre.</translation>
    </message>
    <message>
        <source>The deployment is recorded under it.</source>
        <translation>El despliegue se anota con ese nombre.</translation>
    </message>
    <message>
        <source>Type a name, for example the package&apos;s nickname.</source>
        <translation>Escriba un nombre, por ejemplo el nombre corto del paquete.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no consultado</translation>
    </message>
    <message>
        <source>being asked…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>host key not known</source>
        <translation>clave del host desconocida</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>clave del host cambiada</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>no se pudo consultar</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>Apto</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Installed version</source>
        <translation>Versión instalada</translation>
    </message>
    <message>
        <source>%1 cannot be chosen. %2</source>
        <translation>%1 no se puede elegir. %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Hosts at the same time</source>
        <translation>Hosts al mismo tiempo</translation>
    </message>
    <message>
        <source>Copies at the same time</source>
        <translation>Copias al mismo tiempo</translation>
    </message>
    <message>
        <source>Hosts in a wave</source>
        <translation>Hosts por oleada</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Stop after failed hosts</source>
        <translation>Detener tras hosts fallidos</translation>
    </message>
    <message>
        <source>will be skipped: %1</source>
        <translation>se omitirá: %1</translation>
    </message>
    <message>
        <source>could not be reached; nothing will be done there</source>
        <translation>inaccesible; no se hará nada allí</translation>
    </message>
    <message>
        <source>installs %1</source>
        <translation>instala %1</translation>
    </message>
    <message>
        <source>installs %1 over %2</source>
        <translation>instala %1 sobre %2</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Installation path</source>
        <translation>Ruta de instalación</translation>
    </message>
    <message>
        <source>Application parameters</source>
        <translation>Parámetros de la aplicación</translation>
    </message>
    <message>
        <source>Installation parameters (silent.ini)</source>
        <translation>Parámetros de instalación (silent.ini)</translation>
    </message>
    <message>
        <source>Application object</source>
        <translation>Objeto Aplicación</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Primary configuration server</source>
        <translation>Configuration Server principal</translation>
    </message>
    <message>
        <source>Backup configuration server</source>
        <translation>Configuration Server de respaldo</translation>
    </message>
    <message>
        <source>Skip re-installation</source>
        <translation>Omitir la reinstalación</translation>
    </message>
    <message>
        <source>Changed installation parameters (silent.ini)</source>
        <translation>Parámetros de instalación modificados (silent.ini)</translation>
    </message>
    <message>
        <source>none; the package&apos;s own values are used</source>
        <translation>ninguno; se usan los valores del propio paquete</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>typed here, never stored</source>
        <translation>escrito aquí, nunca se almacena</translation>
    </message>
    <message>
        <source>from the package</source>
        <translation>del paquete</translation>
    </message>
    <message>
        <source>empty; type it if it is needed</source>
        <translation>vacío; escríbalo si es necesario</translation>
    </message>
    <message>
        <source>own value of %1</source>
        <translation>valor propio de %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>En el host</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Line %1 would be ignored: &quot;%2&quot;.</source>
        <translation>La línea %1 se ignoraría: “%2”.</translation>
    </message>
    <message>
        <source>It is no section, no comment, and holds no &quot;=&quot;.</source>
        <translation>No es una sección ni un comentario, y no contiene “=”.</translation>
    </message>
    <message>
        <source>Write it as key=value, or begin it with &quot;#&quot;.</source>
        <translation>Escríbala como key=value, o empiécela por “#”.</translation>
    </message>
    <message>
        <source>The key %1 of section %2 is missing.</source>
        <translation>Falta la clave %1 de la sección %2.</translation>
    </message>
    <message>
        <source>It is in the package&apos;s own file, so the host would get it anyway.</source>
        <translation>Está en el archivo del propio paquete, así que el host la recibiría de todos modos.</translation>
    </message>
    <message>
        <source>Put the line back, with an empty value if it should have none.</source>
        <translation>Vuelva a poner la línea, con un valor vacío si no debe tener ninguno.</translation>
    </message>
    <message>
        <source>The value of %1 in section %2 cannot be written to a silent.ini.</source>
        <translation>El valor de %1 en la sección %2 no se puede escribir en un silent.ini.</translation>
    </message>
    <message>
        <source>It holds a line end or another character that ends a line.</source>
        <translation>Contiene un fin de línea u otro carácter que termina una línea.</translation>
    </message>
    <message>
        <source>Give the value on one line.</source>
        <translation>Indique el valor en una sola línea.</translation>
    </message>
    <message>
        <source>The installation path &quot;%1&quot; is not a full path.</source>
        <translation>La ruta de instalación “%1” no es una ruta completa.</translation>
    </message>
    <message>
        <source>Installers refuse paths that do not begin at the root, and paths with &quot;~&quot;, &quot;.&quot; or &quot;..&quot; in them.</source>
        <translation>Los instaladores rechazan las rutas que no empiezan en la raíz y las rutas que contienen “~”, “.” o “..”.</translation>
    </message>
    <message>
        <source>Type a full path such as /opt/genesys/${application.object}.</source>
        <translation>Escriba una ruta completa como /opt/genesys/${application.object}.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; cannot be added to section &quot;%2&quot;.</source>
        <translation>La clave “%1” no se puede añadir a la sección “%2”.</translation>
    </message>
    <message>
        <source>Section and key need a name; a key holds no &quot;=&quot; and begins neither with &quot;[&quot; nor with a comment mark.</source>
        <translation>La sección y la clave necesitan un nombre; una clave no contiene “=” y no empieza ni por “[” ni por un signo de comentario.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Escriba otro nombre.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is in section &quot;%2&quot; already.</source>
        <translation>La clave “%1” ya está en la sección “%2”.</translation>
    </message>
    <message>
        <source>Change its value in the table.</source>
        <translation>Cambie su valor en la tabla.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The summary could not be saved to %1.</source>
        <translation>El resumen no se pudo guardar en %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que usted pueda escribir.</translation>
    </message>
    <message>
        <source>Ready to be imported</source>
        <translation>Listo para importar</translation>
    </message>
    <message>
        <source>Already in the repository</source>
        <translation>Ya está en el repositorio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Importing, %1 %</source>
        <translation>Importando, %1 %</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Not started or stopped</source>
        <translation>No iniciado o detenido</translation>
    </message>
    <message>
        <source>Run %1: %2 %3, started by %4, ended %5.</source>
        <translation>Ejecución %1: %2 %3, iniciada por %4, terminada %5.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>By its own installer</source>
        <translation>Mediante su propio instalador</translation>
    </message>
    <message>
        <source>By installing the previous version</source>
        <translation>Instalando la versión anterior</translation>
    </message>
    <message>
        <source>By files saved before</source>
        <translation>Mediante archivos guardados antes</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>The connection to %1 was cut and did not come back.</source>
        <translation>La conexión con %1 se cortó y no ha vuelto.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried again for %n minute(s).</source>
        <translation>
            <numerusform>Se volvió a intentar durante %n minuto.</numerusform>
            <numerusform>Se volvió a intentar durante %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of hosts must not be larger than %1 bytes.</source>
        <translation>Una lista de hosts no puede superar los %1 bytes.</translation>
    </message>
    <message>
        <source>The archive is cut short or its parts contradict each other.</source>
        <translation>El archivo está truncado o sus partes se contradicen.</translation>
    </message>
    <message>
        <source>A name or link in it could write outside the package&apos;s folder or cannot exist on every system.</source>
        <translation>Un nombre o un enlace que contiene podría escribir fuera de la carpeta del paquete o no puede existir en todos los sistemas.</translation>
    </message>
    <message>
        <source>It unpacks to more than 100 GB, to more than 1000 times its size, or to more than 200,000 entries.</source>
        <translation>Descomprimido supera los 100 GB, 1000 veces su tamaño o 200.000 entradas.</translation>
    </message>
    <message>
        <source>It is not a zip, tar.gz, tar.xz or tar.zst, or uses a rare feature of it.</source>
        <translation>No es un zip, tar.gz, tar.xz ni tar.zst, o utiliza una función poco común de ese formato.</translation>
    </message>
    <message>
        <source>It is not well-formed YAML.</source>
        <translation>No es YAML bien formado.</translation>
    </message>
    <message>
        <source>The host was not begun: the program that worked on the run is gone.</source>
        <translation>No se empezó con el host: el programa que trabajaba en la ejecución ya no existe.</translation>
    </message>
    <message>
        <source>Resume the run.</source>
        <translation>Reanude la ejecución.</translation>
    </message>
    <message>
        <source>The program that worked on the run is gone; the installer may still be running on this host.</source>
        <translation>El programa que trabajaba en la ejecución ya no existe; es posible que el instalador siga en marcha en este host.</translation>
    </message>
    <message>
        <source>Resume the run: what still runs on the host is waited for, not begun again.</source>
        <translation>Reanude la ejecución: se espera a lo que siga en marcha en el host, no se empieza de nuevo.</translation>
    </message>
    <message>
        <source>The program that worked on the run is gone; the host was not done.</source>
        <translation>El programa que trabajaba en la ejecución ya no existe; el host no estaba terminado.</translation>
    </message>
    <message>
        <source>Run %1 cannot be closed: it is %2.</source>
        <translation>La ejecución %1 no se puede cerrar: su estado es %2.</translation>
    </message>
    <message>
        <source>Only a run that was interrupted or stopped can be closed.</source>
        <translation>Solo se puede cerrar una ejecución interrumpida o detenida.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Deténgala primero.</translation>
    </message>
    <message numerus="yes">
        <source>The program that worked on this run is gone. On %n host(s) the installer may still be running.</source>
        <translation>
            <numerusform>El programa que trabajaba en esta ejecución ya no existe. Es posible que el instalador siga en marcha en %n host.</numerusform>
            <numerusform>El programa que trabajaba en esta ejecución ya no existe. Es posible que el instalador siga en marcha en %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was closed: see what stands on the host, then install it in a new run.</source>
        <translation>La ejecución se cerró: compruebe qué hay en el host e instálelo en una ejecución nueva.</translation>
    </message>
    <message>
        <source>%1 closed the run; what happened in it stays to be read.</source>
        <translation>%1 cerró la ejecución; lo ocurrido en ella se puede seguir consultando.</translation>
    </message>
    <message>
        <source>Resume it, or close it and start a new run.</source>
        <translation>Reanúdela, o ciérrela e inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed: it is %2.</source>
        <translation>La ejecución %1 no se puede reanudar: su estado es %2.</translation>
    </message>
    <message>
        <source>Every host came to its end; nothing is left to do.</source>
        <translation>Todos los hosts llegaron a su fin; no queda nada por hacer.</translation>
    </message>
    <message>
        <source>To install again, start a new run.</source>
        <translation>Para instalar de nuevo, inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>Every host came to its end, some of them with a failure.</source>
        <translation>Todos los hosts llegaron a su fin, algunos con un fallo.</translation>
    </message>
    <message>
        <source>Look at what failed, then start a new run on those hosts.</source>
        <translation>Examine qué ha fallado e inicie una ejecución nueva en esos hosts.</translation>
    </message>
    <message>
        <source>Somebody closed it; its journal stays to be read.</source>
        <translation>Alguien la cerró; su registro se puede seguir consultando.</translation>
    </message>
    <message>
        <source>Start a new run on the hosts that are not done.</source>
        <translation>Inicie una ejecución nueva en los hosts que no están terminados.</translation>
    </message>
    <message>
        <source>Another process works on run %1 now, or it was ended.</source>
        <translation>Otro proceso trabaja ahora en la ejecución %1, o se le puso fin.</translation>
    </message>
    <message>
        <source>This one gave no sign of life for too long.</source>
        <translation>Este no dio señales de vida durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>Run %1 is being worked on.</source>
        <translation>Ya se está trabajando en la ejecución %1.</translation>
    </message>
    <message>
        <source>The process %1 on %2 has done so since %3.</source>
        <translation>Lo hace el proceso %1 en %2 desde %3.</translation>
    </message>
    <message>
        <source>Watch it, or stop it first.</source>
        <translation>Sígala, o deténgala primero.</translation>
    </message>
    <message>
        <source>It does so through the repository at %1, of which this is a copy, or from where it was moved: watch and stop it there.</source>
        <translation>Lo hace a través del repositorio de %1, del que este es una copia o desde donde se movió: sígala y deténgala allí.</translation>
    </message>
    <message>
        <source>Nobody works on run %1: it is %2.</source>
        <translation>Nadie trabaja en la ejecución %1: su estado es %2.</translation>
    </message>
    <message>
        <source>Resume it, or close it.</source>
        <translation>Reanúdela o ciérrela.</translation>
    </message>
    <message>
        <source>It has ended. Start a new run.</source>
        <translation>Ha terminado. Inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>Run %1 is worked on through another repository.</source>
        <translation>En la ejecución %1 se trabaja a través de otro repositorio.</translation>
    </message>
    <message>
        <source>Its runner began in the repository at %1, of which this is a copy, or from where it was moved.</source>
        <translation>Su ejecutor empezó en el repositorio de %1, del que este es una copia o desde donde se movió.</translation>
    </message>
    <message>
        <source>Ask it there, or wait until it has ended.</source>
        <translation>Pídalo allí o espere a que haya terminado.</translation>
    </message>
    <message>
        <source>Run %1 is being stopped.</source>
        <translation>La ejecución %1 se está deteniendo.</translation>
    </message>
    <message>
        <source>%1 has asked for it.</source>
        <translation>Lo ha pedido %1.</translation>
    </message>
    <message>
        <source>Wait until it has stopped, then resume it.</source>
        <translation>Espere a que se haya detenido y reanúdela.</translation>
    </message>
    <message>
        <source>%1 did not say what became of the installer.</source>
        <translation>%1 no ha indicado qué ha sido del instalador.</translation>
    </message>
    <message>
        <source>Its shell ended with code %1.</source>
        <translation>Su shell terminó con el código %1.</translation>
    </message>
    <message>
        <source>Look at what stands on the host, then run it again.</source>
        <translation>Compruebe qué hay en el host y repita la ejecución.</translation>
    </message>
    <message>
        <source>The installer on %1 is gone and left no result.</source>
        <translation>El instalador de %1 ya no existe y no dejó ningún resultado.</translation>
    </message>
    <message>
        <source>The host was restarted, or the installer was ended from outside.</source>
        <translation>El host se reinició, o el instalador se terminó desde fuera.</translation>
    </message>
    <message>
        <source>Look at what stands on the host, then run it again. Convoy did not repeat the installer by itself.</source>
        <translation>Compruebe qué hay en el host y repita la ejecución. Convoy no ha repetido la instalación por su cuenta.</translation>
    </message>
    <message>
        <source>The folder of this run on %1 was changed by somebody else.</source>
        <translation>Otra persona ha modificado la carpeta de esta ejecución en %1.</translation>
    </message>
    <message>
        <source>What stands in %1 is not what Convoy put there.</source>
        <translation>El contenido de %1 no es el que puso Convoy.</translation>
    </message>
    <message>
        <source>Find out who works on this host. Remove the folder, then run it again.</source>
        <translation>Averigüe quién trabaja en este host. Elimine la carpeta y repita la ejecución.</translation>
    </message>
    <message>
        <source>It is not known what became of the installer on %1.</source>
        <translation>No se sabe qué ha sido del instalador en %1.</translation>
    </message>
    <message>
        <source>It had been begun, and the folder with its result is gone.</source>
        <translation>Había empezado, y la carpeta con su resultado ya no existe.</translation>
    </message>
    <message>
        <source>Resume the run, or run this host again, when you are ready.</source>
        <translation>Reanude la ejecución, o repita este host, cuando esté listo.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut; it is tried again.</source>
        <translation>La conexión con %1 se cortó; se intenta de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The connection stands again after %n second(s).</source>
        <translation>
            <numerusform>La conexión ha vuelto tras %n segundo.</numerusform>
            <numerusform>La conexión ha vuelto tras %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An installer of an earlier run still works on %1.</source>
        <translation>Un instalador de una ejecución anterior sigue trabajando en %1.</translation>
    </message>
    <message>
        <source>It is the one of the folder %1.</source>
        <translation>Es el de la carpeta %1.</translation>
    </message>
    <message>
        <source>Resume that run to join it, or wait until the installer has ended.</source>
        <translation>Reanude esa ejecución para retomarlo o espere a que termine.</translation>
    </message>
    <message>
        <source>Paused. Steps that are running go on to their end.</source>
        <translation>En pausa. Los pasos en curso llegan hasta el final.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>La ejecución continúa.</translation>
    </message>
    <message>
        <source>Steps that are running go on to their end; no new step begins until you continue. The hosts stay locked.</source>
        <translation>Los pasos en curso llegan hasta el final; no empieza ningún paso nuevo hasta que continúe. Los hosts siguen reservados.</translation>
    </message>
    <message>
        <source>The run goes on where it was paused.</source>
        <translation>La ejecución continúa donde se puso en pausa.</translation>
    </message>
    <message>
        <source>Installers that are running are let finish and are checked; nothing else begins. The run can be resumed.</source>
        <translation>Se deja terminar a los instaladores en marcha y se comprueban; no empieza nada más. La ejecución se puede reanudar.</translation>
    </message>
    <message>
        <source>The installer on %1 could not be ended.</source>
        <translation>No se pudo terminar el instalador en %1.</translation>
    </message>
    <message>
        <source>Its process %1 still runs.</source>
        <translation>Su proceso %1 sigue en marcha.</translation>
    </message>
    <message>
        <source>End it on the host, then resume the run or run this host again.</source>
        <translation>Termínelo en el host y reanude la ejecución o repita este host.</translation>
    </message>
    <message>
        <source>What an earlier run had left in %1 was removed.</source>
        <translation>Se eliminó lo que una ejecución anterior había dejado en %1.</translation>
    </message>
    <message>
        <source>The package %1 %2 is not in the repository any more.</source>
        <translation>El paquete %1 %2 ya no está en el repositorio.</translation>
    </message>
    <message>
        <source>It was deleted after the plan was made.</source>
        <translation>Se eliminó después de preparar el plan.</translation>
    </message>
    <message>
        <source>Import it again from the same medium, or plan again with another.</source>
        <translation>Impórtelo de nuevo desde el mismo soporte o planifique de nuevo con otro.</translation>
    </message>
    <message>
        <source>Other bytes were imported under the same name and version.</source>
        <translation>Se importó un contenido distinto con el mismo nombre y la misma versión.</translation>
    </message>
    <message>
        <source>Import the planned one again in its place, or plan again.</source>
        <translation>Importe de nuevo en su lugar el planificado o planifique otra vez.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importado</translation>
    </message>
    <message>
        <source>Run %1 is %2; its runner does what was asked.</source>
        <translation>La ejecución %1 está en el estado %2; su ejecutor hace lo que se ha pedido.</translation>
    </message>
    <message>
        <source>The runner has not answered yet. See later: %1</source>
        <translation>El ejecutor aún no ha respondido. Compruébelo más tarde: %1</translation>
    </message>
    <message>
        <source>A run is stopped after its running steps or now, not both.</source>
        <translation>Una ejecución se detiene tras los pasos en curso o ahora, no ambas cosas.</translation>
    </message>
    <message>
        <source>Run %1 is closed and cannot be resumed; what happened in it stays.</source>
        <translation>La ejecución %1 está cerrada y no se puede reanudar; lo ocurrido en ella se conserva.</translation>
    </message>
    <message>
        <source>Stop a run, whoever started it; it can be resumed.</source>
        <translation>Detener una ejecución, la haya iniciado quien la haya iniciado; se puede reanudar.</translation>
    </message>
    <message>
        <source>Without an option installers that are running are let finish (--after-step). With --now they are ended on their hosts, which may be left half changed.</source>
        <translation>Sin opciones se deja terminar a los instaladores en marcha (--after-step). Con --now se interrumpen en sus hosts, que pueden quedar modificados a medias.</translation>
    </message>
    <message>
        <source>Hosts that are done stay as they are. What still runs on a host is waited for, not begun again. Secrets were not stored: give them again.</source>
        <translation>Los hosts terminados quedan como están. Se espera a lo que siga en marcha en un host, no se empieza de nuevo. Los secretos no se guardaron: indíquelos otra vez.</translation>
    </message>
    <message>
        <source>Begin no new step of a run until it is continued.</source>
        <translation>No empezar ningún paso nuevo de una ejecución hasta que se continúe.</translation>
    </message>
    <message>
        <source>Go on with a paused run.</source>
        <translation>Continuar una ejecución en pausa.</translation>
    </message>
    <message>
        <source>Close a run that was stopped or interrupted for good.</source>
        <translation>Cerrar definitivamente una ejecución detenida o interrumpida.</translation>
    </message>
    <message>
        <source>Stop it: %1</source>
        <translation>Para detenerla: %1</translation>
    </message>
    <message>
        <source>Go on with run %1: %2</source>
        <translation>Reanudar la ejecución %1: %2</translation>
    </message>
    <message>
        <source>Close run %1 and keep what happened: %2</source>
        <translation>Cerrar la ejecución %1 y conservar lo ocurrido: %2</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 goes on with %n host(s).</source>
        <translation>
            <numerusform>La ejecución %1 continúa con %n host.</numerusform>
            <numerusform>La ejecución %1 continúa con %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 was removed from the repository or renamed: it will fail, the others go on.</source>
        <translation>El host %1 se eliminó del repositorio o cambió de nombre: fallará, los demás continúan.</translation>
    </message>
    <message>
        <source>Let running steps finish; begin nothing else. This is the default.</source>
        <translation>Dejar terminar los pasos en curso; no empezar nada más. Es lo predeterminado.</translation>
    </message>
    <message>
        <source>End running installers on their hosts at once.</source>
        <translation>Terminar de inmediato los instaladores en marcha en sus hosts.</translation>
    </message>
    <message>
        <source>The copy goes on at %1 of %2.</source>
        <translation>La copia continúa en %1 de %2.</translation>
    </message>
    <message>
        <source>What %1 has of the copy cannot be used; it begins anew.</source>
        <translation>La parte de la copia que ya tiene %1 no se puede usar; se empieza de nuevo.</translation>
    </message>
    <message>
        <source>The run goes on however many hosts fail.</source>
        <translation>La ejecución continúa sea cual sea el número de hosts fallidos.</translation>
    </message>
    <message numerus="yes">
        <source>Stop the run when %1 of %n host(s) have failed.</source>
        <translation>
            <numerusform>Detener la ejecución cuando haya fallado %1 de %n host.</numerusform>
            <numerusform>Detener la ejecución cuando hayan fallado %1 de %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it too when %n host(s) of one wave have failed.</source>
        <translation>
            <numerusform>Detenerla también cuando haya fallado %n host de una oleada.</numerusform>
            <numerusform>Detenerla también cuando hayan fallado %n hosts de una oleada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All hosts in one wave, at most %n at once.</source>
        <translation>
            <numerusform>Todos los hosts en una oleada, como máximo %n a la vez.</numerusform>
            <numerusform>Todos los hosts en una oleada, como máximo %n a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waves of at most %2 hosts, at most %n at once.</source>
        <translation>
            <numerusform>%1 oleadas de %2 hosts como máximo, como máximo %n a la vez.</numerusform>
            <numerusform>%1 oleadas de %2 hosts como máximo, como máximo %n a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop after failed hosts of a wave</source>
        <translation>Detener tras hosts fallidos de una oleada</translation>
    </message>
    <message>
        <source>Tries again when an installer is busy</source>
        <translation>Reintentos si otro instalador está ocupado</translation>
    </message>
    <message>
        <source>The run does not go on any more.</source>
        <translation>La ejecución ya no está en curso.</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>La ejecución se está deteniendo.</translation>
    </message>
    <message>
        <source>The run is being stopped; it can only be stopped faster.</source>
        <translation>La ejecución se está deteniendo; solo se puede detener más deprisa.</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>La ejecución está en pausa.</translation>
    </message>
    <message>
        <source>The run is not paused.</source>
        <translation>La ejecución no está en pausa.</translation>
    </message>
    <message>
        <source>The run is still going on.</source>
        <translation>La ejecución sigue en curso.</translation>
    </message>
    <message>
        <source>The run was closed.</source>
        <translation>La ejecución se cerró.</translation>
    </message>
    <message>
        <source>The run came to its end; nothing of it is left to do.</source>
        <translation>La ejecución llegó a su fin; no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Shows how the run goes, host by host.</source>
        <translation>Muestra cómo va la ejecución, host a host.</translation>
    </message>
    <message>
        <source>Goes on where the run ended: hosts that are finished are left alone, installers still at work are joined.</source>
        <translation>Continúa donde terminó la ejecución: los hosts terminados no se tocan y los instaladores que siguen en marcha se retoman.</translation>
    </message>
    <message>
        <source>Nothing more will be done; what happened stays in the log. A closed run cannot be resumed.</source>
        <translation>No se hará nada más; lo ocurrido queda en el registro. Una ejecución cerrada no se puede reanudar.</translation>
    </message>
    <message>
        <source>The run did not come to its end: resume it, or close it and keep the facts.</source>
        <translation>La ejecución no llegó a su fin: reanúdela, o ciérrela y conserve los hechos.</translation>
    </message>
    <message>
        <source>The run has ended; it can be looked at.</source>
        <translation>La ejecución ha terminado; se puede consultar.</translation>
    </message>
    <message>
        <source>The run is paused: continue or stop it.</source>
        <translation>La ejecución está en pausa: continúela o deténgala.</translation>
    </message>
    <message>
        <source>The run goes on, with this window and without it.</source>
        <translation>La ejecución continúa, con esta ventana y sin ella.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Continuando…</translation>
    </message>
    <message>
        <source>Stopping after the steps that are running…</source>
        <translation>Deteniendo tras los pasos en curso…</translation>
    </message>
    <message>
        <source>Stopping now…</source>
        <translation>Deteniendo ya…</translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s).</source>
        <translation>
            <numerusform>Hay un instalador en marcha en %n host.</numerusform>
            <numerusform>Hay instaladores en marcha en %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was interrupted: a decision is needed.</source>
        <translation>La ejecución se interrumpió: hace falta una decisión.</translation>
    </message>
    <message>
        <source>The run is done.</source>
        <translation>La ejecución está completada.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>La ejecución ha terminado.</translation>
    </message>
    <message>
        <source>Held up: a connection is cut.</source>
        <translation>Retenida: hay una conexión cortada.</translation>
    </message>
    <message>
        <source>It is made anew to: %1.</source>
        <translation>Se está restableciendo con: %1.</translation>
    </message>
    <message>
        <source>Held up: another run works on a host.</source>
        <translation>Retenida: otra ejecución trabaja en un host.</translation>
    </message>
    <message>
        <source>Waiting for: %1.</source>
        <translation>A la espera de: %1.</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En curso.</translation>
    </message>
    <message>
        <source>The hosts are being checked; how much work it is shows afterwards.</source>
        <translation>Se están comprobando los hosts; después se verá cuánto trabajo hay.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>No new step begins until you continue. The hosts stay locked.</source>
        <translation>No empieza ningún paso nuevo hasta que continúe. Los hosts siguen reservados.</translation>
    </message>
    <message>
        <source>The run is being started.</source>
        <translation>La ejecución se está iniciando.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Falta menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Falta aproximadamente %n minuto.</numerusform>
            <numerusform>Faltan aproximadamente %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>Falta aproximadamente %n hora.</numerusform>
            <numerusform>Faltan aproximadamente %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a day nor a time, such as 2026-07-01 or 2026-07-01T12:00:00Z.</source>
        <translation>“%1” no es ni un día ni una hora, como 2026-07-01 o 2026-07-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>No hay ninguna entrada así.</translation>
    </message>
    <message>
        <source>The audit trail is intact. Entries: %1</source>
        <translation>El registro de auditoría está íntegro. Entradas: %1</translation>
    </message>
    <message>
        <source>Last hash: %1</source>
        <translation>Último hash: %1</translation>
    </message>
    <message>
        <source>Show what was done by whom, the newest first.</source>
        <translation>Mostrar qué se hizo y quién lo hizo, empezando por lo más reciente.</translation>
    </message>
    <message>
        <source>Who administers the repository sees everything, others what they did.</source>
        <translation>Quien administra el repositorio lo ve todo; los demás, lo que hicieron.</translation>
    </message>
    <message>
        <source>Check that the audit trail is what was written.</source>
        <translation>Comprobar que el registro de auditoría es el que se escribió.</translation>
    </message>
    <message>
        <source>%1 in all tenants</source>
        <translation>%1 en todos los inquilinos</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Say which role or privilege is meant.</source>
        <translation>Indique el rol o el privilegio.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
    <message>
        <source>Without --tenant: in all tenants, those to come included. What roles there are: convoyctl role list.</source>
        <translation>Sin --tenant: en todos los inquilinos, incluidos los futuros. Roles disponibles: convoyctl role list.</translation>
    </message>
    <message>
        <source>Let the repository know an operator.</source>
        <translation>Dar a conocer un operador al repositorio.</translation>
    </message>
    <message>
        <source>Show operators and what is granted to them.</source>
        <translation>Mostrar los operadores y lo que tienen concedido.</translation>
    </message>
    <message>
        <source>Grant roles or single privileges to an operator.</source>
        <translation>Concede roles o privilegios sueltos a un operador.</translation>
    </message>
    <message>
        <source>Take back what was granted.</source>
        <translation>Retira lo que se había concedido.</translation>
    </message>
    <message>
        <source>Show the roles and what they allow.</source>
        <translation>Mostrar los roles y lo que permiten.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>There is no tenant here.</source>
        <translation>Aquí no hay ningún inquilino.</translation>
    </message>
    <message>
        <source>Add a tenant.</source>
        <translation>Añadir un inquilino.</translation>
    </message>
    <message>
        <source>Show the tenants that you may see something of.</source>
        <translation>Mostrar los inquilinos de los que puede ver algo.</translation>
    </message>
    <message>
        <source>Remove a tenant to which nothing belongs.</source>
        <translation>Quitar un inquilino al que no pertenece nada.</translation>
    </message>
    <message>
        <source>Say what is to be changed: --nickname, --description or --group.</source>
        <translation>Indique qué hay que cambiar: --nickname, --description o --group.</translation>
    </message>
    <message>
        <source>Let other tenants see and use a package.</source>
        <translation>Permitir que otros inquilinos vean y usen un paquete.</translation>
    </message>
    <message>
        <source>%1 belongs to these tenants now: %2.</source>
        <translation>%1 pertenece ahora a estos inquilinos: %2.</translation>
    </message>
    <message>
        <source>Make a repository out of a backup, which is verified and stays.</source>
        <translation>Crear un repositorio a partir de una copia de seguridad, que se verifica y se conserva.</translation>
    </message>
    <message>
        <source>The repository to make is the one of --repository; nothing is overwritten.</source>
        <translation>El repositorio que se crea es el de --repository; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Go on with a run that did not come to its end, and follow it.</source>
        <translation>Reanuda una ejecución que no llegó a su fin y la sigue.</translation>
    </message>
    <message>
        <source>The repository was brought to structure %1. As it was before, it is kept as %2.</source>
        <translation>El repositorio se ha llevado a la estructura %1. Como estaba antes se conserva en %2.</translation>
    </message>
    <message>
        <source>This repository does not know the operator %1, and so shows nothing. Who administers it can add and grant: %2</source>
        <translation>Este repositorio no conoce al operador %1, por eso no muestra nada. Quien lo administra puede añadir y conceder: %2</translation>
    </message>
    <message>
        <source>What this operator did.</source>
        <translation>Lo que hizo este operador.</translation>
    </message>
    <message>
        <source>One kind of action.</source>
        <translation>Un tipo de acción.</translation>
    </message>
    <message>
        <source>What it was done to contains this text.</source>
        <translation>El objeto contiene este texto.</translation>
    </message>
    <message>
        <source>Not before this time or day, in UTC.</source>
        <translation>No antes de esta hora o de este día, en UTC.</translation>
    </message>
    <message>
        <source>Not more than this many.</source>
        <translation>No más de este número.</translation>
    </message>
    <message>
        <source>Role of the host, or of the operator.</source>
        <translation>Rol del host, o del operador.</translation>
    </message>
    <message>
        <source>Bring the network or the host back, then resume the run: it goes on where the host was lost, and joins an installer that is still at work there.</source>
        <translation>Restablezca la red o el host y reanude la ejecución: sigue donde se perdió el host y se une a un instalador que siga en marcha.</translation>
    </message>
    <message>
        <source>Move it away, both files of it, or choose another path with --repository. Nothing was overwritten.</source>
        <translation>Muévalo, con sus dos archivos, o elija otra ruta con --repository. No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>A backup is two files, one with the packages&apos; bytes beside the other.</source>
        <translation>Una copia de seguridad son dos archivos: el del contenido de los paquetes junto al otro.</translation>
    </message>
    <message>
        <source>Put both into one folder, from the same backup.</source>
        <translation>Ponga ambos en una carpeta, de la misma copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is not a backup but a repository in use.</source>
        <translation>%1 no es una copia de seguridad sino un repositorio en uso.</translation>
    </message>
    <message>
        <source>A part of it stands in another file yet.</source>
        <translation>Una parte está aún en otro archivo.</translation>
    </message>
    <message>
        <source>Make a backup of it with: convoyctl repository backup FILE</source>
        <translation>Haga una copia de seguridad con: convoyctl repository backup FILE</translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1.</source>
        <translation>La copia de seguridad no se puede copiar a %1.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has enough free space.</source>
        <translation>Compruebe que se puede escribir en la carpeta y que tiene espacio libre suficiente.</translation>
    </message>
    <message>
        <source>The operator %1 may not see this.</source>
        <translation>El operador %1 no puede ver esto.</translation>
    </message>
    <message>
        <source>The operator %1 may not import packages here.</source>
        <translation>El operador %1 no puede importar paquetes aquí.</translation>
    </message>
    <message>
        <source>The operator %1 may not replace this package.</source>
        <translation>El operador %1 no puede reemplazar este paquete.</translation>
    </message>
    <message>
        <source>The operator %1 may not copy packages to tenants here.</source>
        <translation>El operador %1 no puede copiar paquetes a inquilinos aquí.</translation>
    </message>
    <message>
        <source>The operator %1 may not deploy here.</source>
        <translation>El operador %1 no puede desplegar aquí.</translation>
    </message>
    <message>
        <source>The operator %1 may not save a copy of this package.</source>
        <translation>El operador %1 no puede guardar una copia de este paquete.</translation>
    </message>
    <message>
        <source>The operator %1 may not edit this package.</source>
        <translation>El operador %1 no puede modificar este paquete.</translation>
    </message>
    <message>
        <source>The operator %1 may not delete this package.</source>
        <translation>El operador %1 no puede eliminar este paquete.</translation>
    </message>
    <message>
        <source>The operator %1 may not administer here.</source>
        <translation>El operador %1 no puede administrar aquí.</translation>
    </message>
    <message>
        <source>This repository does not know the operator %1.</source>
        <translation>Este repositorio no conoce al operador %1.</translation>
    </message>
    <message>
        <source>Ask somebody who administers the repository to grant it.</source>
        <translation>Pida a quien administra el repositorio que lo conceda.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed.</source>
        <translation>Hace falta el privilegio “%1”.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in all tenants.</source>
        <translation>Hace falta el privilegio “%1” en todos los inquilinos.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in one of these tenants: %2.</source>
        <translation>Hace falta el privilegio “%1” en uno de estos inquilinos: %2.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in every tenant of the package, and some of them are not yours.</source>
        <translation>Hace falta el privilegio “%1” en cada inquilino del paquete, y algunos no son suyos.</translation>
    </message>
    <message>
        <source>The privilege “%1” is needed in each of these tenants: %2.</source>
        <translation>Hace falta el privilegio “%1” en cada uno de estos inquilinos: %2.</translation>
    </message>
    <message>
        <source>Check the name, or add the operator first.</source>
        <translation>Compruebe el nombre, o añada antes el operador.</translation>
    </message>
    <message>
        <source>There is an operator %1 already.</source>
        <translation>Ya existe un operador %1.</translation>
    </message>
    <message>
        <source>Grant what is missing to that one.</source>
        <translation>Concédale lo que falta.</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Un operador necesita un nombre.</translation>
    </message>
    <message>
        <source>There is neither a role nor a privilege “%1”.</source>
        <translation>No existe ni un rol ni un privilegio “%1”.</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>Elija entre: %1.</translation>
    </message>
    <message>
        <source>%1 was not granted %2 in all tenants.</source>
        <translation>%1 no tenía concedido %2 en todos los inquilinos.</translation>
    </message>
    <message>
        <source>%1 was not granted %2 in the tenant %3.</source>
        <translation>%1 no tenía concedido %2 en el inquilino %3.</translation>
    </message>
    <message>
        <source>What was granted in all tenants is revoked in all of them at once, without naming one.</source>
        <translation>Lo concedido en todos los inquilinos se retira de todos a la vez, sin nombrar ninguno.</translation>
    </message>
    <message>
        <source>List the operators to see what is granted. Nothing was changed.</source>
        <translation>Liste los operadores para ver lo concedido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nobody would administer the repository any more.</source>
        <translation>Nadie administraría ya el repositorio.</translation>
    </message>
    <message>
        <source>Grant the role administrator to somebody else first. Nothing was changed.</source>
        <translation>Conceda antes el rol administrator a otra persona. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is missing.</source>
        <translation>Falta la entrada %1 del registro de auditoría.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not what was written.</source>
        <translation>La entrada %1 del registro de auditoría no es la que se escribió.</translation>
    </message>
    <message>
        <source>The trail was changed by something else than Convoy; nothing from this entry on can be relied upon.</source>
        <translation>El registro lo ha cambiado algo que no es Convoy; desde esta entrada nada es fiable.</translation>
    </message>
    <message>
        <source>Compare it with a backup of the repository, and find out who could write to its file.</source>
        <translation>Compárelo con una copia de seguridad del repositorio y averigüe quién podía escribir en su archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands on %n host(s): %2.</source>
        <translation>
            <numerusform>%1 está en %n host: %2.</numerusform>
            <numerusform>%1 está en %n hosts: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) could be rolled back to %1: %2.</source>
        <translation>
            <numerusform>%n host podría volver a %1: %2.</numerusform>
            <numerusform>%n hosts podrían volver a %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stood there before the present version; without it in the repository there is no way back.</source>
        <translation>Estaba ahí antes de la versión actual; sin él en el repositorio no hay vuelta atrás.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not finished with %1: %2.</source>
        <translation>
            <numerusform>%n ejecución no ha terminado con %1: %2.</numerusform>
            <numerusform>%n ejecuciones no han terminado con %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They install it on: %1.</source>
        <translation>Lo instalan en: %1.</translation>
    </message>
    <message>
        <source>It belongs to tenants that you do not see.</source>
        <translation>Pertenece a inquilinos que usted no ve.</translation>
    </message>
    <message>
        <source>Ask somebody who administers the repository to copy it to your tenant.</source>
        <translation>Pida a quien administra el repositorio que lo copie a su inquilino.</translation>
    </message>
    <message>
        <source>It must be said to which tenant the package belongs.</source>
        <translation>Hay que indicar a qué inquilino pertenece el paquete.</translation>
    </message>
    <message>
        <source>You may import for several: %1.</source>
        <translation>Puede importar para varios: %1.</translation>
    </message>
    <message>
        <source>Choose one or more of them.</source>
        <translation>Elija uno o varios.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tenant.</source>
        <translation>“%1” no puede ser el nombre de un inquilino.</translation>
    </message>
    <message>
        <source>Commas and semicolons separate the names in a list.</source>
        <translation>Las comas y los puntos y comas separan los nombres en una lista.</translation>
    </message>
    <message>
        <source>The tenant %1 cannot be removed.</source>
        <translation>El inquilino %1 no se puede quitar.</translation>
    </message>
    <message>
        <source>Packages that belong to it: %1; hosts: %2.</source>
        <translation>Paquetes que le pertenecen: %1; hosts: %2.</translation>
    </message>
    <message>
        <source>Delete those packages, and edit those hosts or remove them, first.</source>
        <translation>Elimine antes esos paquetes, y modifique o quite esos hosts.</translation>
    </message>
    <message>
        <source>The installer had ended, and nobody looked at what it did.</source>
        <translation>El instalador había terminado y nadie comprobó lo que hizo.</translation>
    </message>
    <message>
        <source>Resume the run: where the package is found, nothing is done again.</source>
        <translation>Reanude la ejecución: donde está el paquete no se repite nada.</translation>
    </message>
    <message>
        <source>The disc image %1 cannot be read without being mounted.</source>
        <translation>La imagen de disco %1 no se puede leer sin montarla.</translation>
    </message>
    <message>
        <source>Its files stand in the UDF format alone, and Convoy reads ISO 9660.</source>
        <translation>Sus archivos están solo en formato UDF, y Convoy lee ISO 9660.</translation>
    </message>
    <message>
        <source>Mount the image (on Linux: mount -o loop,ro IMAGE FOLDER) and give the folder where it is mounted.</source>
        <translation>Monte la imagen (en Linux: mount -o loop,ro IMAGEN CARPETA) e indique la carpeta donde está montada.</translation>
    </message>
    <message>
        <source>The media at %1 are put together from different releases.</source>
        <translation>Los soportes de %1 mezclan versiones distintas.</translation>
    </message>
    <message>
        <source>Other packages lie there than MediaInfo.xml names: %1.</source>
        <translation>Hay otros paquetes que los que indica MediaInfo.xml: %1.</translation>
    </message>
    <message>
        <source>Use the media of one release, complete and unchanged. Nothing of this set is imported.</source>
        <translation>Use los soportes de una sola versión, completos y sin cambios. De este conjunto no se importa nada.</translation>
    </message>
    <message>
        <source>The package %1 %2 is not on this media.</source>
        <translation>El paquete %1 %2 no está en estos soportes.</translation>
    </message>
    <message>
        <source>MediaInfo.xml names it at %1, where nothing is.</source>
        <translation>MediaInfo.xml lo indica en %1, donde no hay nada.</translation>
    </message>
    <message>
        <source>Copy the media from their source again, with all their files.</source>
        <translation>Copie de nuevo los soportes desde su origen, con todos sus archivos.</translation>
    </message>
    <message>
        <source>Choose a folder, a medium, a disc image, another repository, or a file whose name ends in .zip, .tar.gz, .tgz, .tar.xz or .tar.zst.</source>
        <translation>Elija una carpeta, un soporte, una imagen de disco, otro repositorio o un archivo cuyo nombre termine en .zip, .tar.gz, .tgz, .tar.xz o .tar.zst.</translation>
    </message>
    <message>
        <source>%1 has two or more templates, so they cannot be imported apart from it.</source>
        <translation>%1 tiene dos o más plantillas, así que no se pueden importar por separado.</translation>
    </message>
    <message>
        <source>One XML template and one APD template can be given with a package.</source>
        <translation>Con un paquete se pueden indicar una plantilla XML y una plantilla APD.</translation>
    </message>
    <message>
        <source>Import the package with its templates in one file (method A).</source>
        <translation>Importe el paquete con sus plantillas en un solo archivo (método A).</translation>
    </message>
    <message>
        <source>The template %1 cannot be opened.</source>
        <translation>La plantilla %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>It is not there, may not be read, or is larger than 1 MB.</source>
        <translation>No existe, no se puede leer o supera 1 MB.</translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation>Compruebe la ruta y quién puede leerla.</translation>
    </message>
    <message>
        <source>%1 is not a template.</source>
        <translation>%1 no es una plantilla.</translation>
    </message>
    <message>
        <source>The name of a template ends in .xml or .apd. The .tpl of a plug-in is part of its package.</source>
        <translation>El nombre de una plantilla termina en .xml o .apd. El .tpl de un complemento forma parte de su paquete.</translation>
    </message>
    <message>
        <source>Choose the template that came with the package.</source>
        <translation>Elija la plantilla que venía con el paquete.</translation>
    </message>
    <message>
        <source>%1 is not the template of %2.</source>
        <translation>%1 no es la plantilla de %2.</translation>
    </message>
    <message>
        <source>Neither its file name nor its name holds the name of the package, or it is for another version.</source>
        <translation>Ni el nombre del archivo ni el suyo contienen el nombre del paquete, o es para otra versión.</translation>
    </message>
    <message>
        <source>The package refers to %1.</source>
        <translation>El paquete hace referencia a %1.</translation>
    </message>
    <message>
        <source>Choose the template that came with this version of the package.</source>
        <translation>Elija la plantilla que venía con esta versión del paquete.</translation>
    </message>
    <message>
        <source>The template %1 was changed.</source>
        <translation>La plantilla %1 ha cambiado.</translation>
    </message>
    <message>
        <source>It is not the same as the copy in the folder of templates of %1.</source>
        <translation>No es igual que la copia de la carpeta de plantillas de %1.</translation>
    </message>
    <message>
        <source>Give the template as it came with the package, and change the options when you install it.</source>
        <translation>Indique la plantilla tal como venía con el paquete y cambie las opciones al instalarlo.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read.</source>
        <translation>La plantilla %1 no se puede leer.</translation>
    </message>
    <message>
        <source>A template ending in .xml has the outermost element template; one ending in .apd or .tpl has sections with options, as a silent.ini has.</source>
        <translation>Una plantilla .xml tiene template como elemento exterior; una .apd o .tpl tiene secciones con opciones, como un silent.ini.</translation>
    </message>
    <message>
        <source>No package can be read from the repository %1.</source>
        <translation>No se puede leer ningún paquete del repositorio %1.</translation>
    </message>
    <message>
        <source>It is a file of another program, or not a whole one.</source>
        <translation>Es un archivo de otro programa, o no está completo.</translation>
    </message>
    <message>
        <source>Another program writes to it all the time.</source>
        <translation>Otro programa escribe en él continuamente.</translation>
    </message>
    <message>
        <source>Wait until its runs and imports have ended, or import from a backup of it.</source>
        <translation>Espere a que terminen sus ejecuciones e importaciones, o importe desde una copia de seguridad suya.</translation>
    </message>
    <message>
        <source>Its contents could not be copied to the folder for temporary files.</source>
        <translation>Su contenido no se pudo copiar a la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>Check that the file may be read, and make room on the disk for temporary files, or set TMPDIR to a folder on another disk.</source>
        <translation>Compruebe que el archivo se puede leer y libere espacio en el disco de archivos temporales, o ponga TMPDIR en una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>The import of %1 was cut off.</source>
        <translation>La importación de %1 se interrumpió.</translation>
    </message>
    <message>
        <source>The program that did it is gone.</source>
        <translation>El programa que la hacía ya no está.</translation>
    </message>
    <message>
        <source>Import the package again. Nothing of it was stored.</source>
        <translation>Importe de nuevo el paquete. No se guardó nada de él.</translation>
    </message>
    <message>
        <source>There is no failed import %1.</source>
        <translation>No hay ninguna importación fallida %1.</translation>
    </message>
    <message>
        <source>List the imports and name one of them.</source>
        <translation>Liste las importaciones e indique una de ellas.</translation>
    </message>
    <message>
        <source>The import of %1 is under way.</source>
        <translation>La importación de %1 está en curso.</translation>
    </message>
    <message>
        <source>%1 does it.</source>
        <translation>La hace %1.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it where it was started.</source>
        <translation>Espere a que termine, o deténgala donde se inició.</translation>
    </message>
    <message>
        <source>Copying to this computer</source>
        <translation>Copia a este equipo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Finalización</translation>
    </message>
    <message>
        <source>No import is under way, and none has failed.</source>
        <translation>No hay ninguna importación en curso y ninguna ha fallado.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed import(s) forgotten.</source>
        <translation>
            <numerusform>%n importación fallida quitada de la lista.</numerusform>
            <numerusform>%n importaciones fallidas quitadas de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <translation>Importado desde: %1</translation>
    </message>
    <message>
        <source>Show imports that are under way or have failed.</source>
        <translation>Mostrar las importaciones en curso o fallidas.</translation>
    </message>
    <message>
        <source>Forget failed imports.</source>
        <translation>Quitar de la lista las importaciones fallidas.</translation>
    </message>
    <message>
        <source>Copying %1: %2 of %3</source>
        <translation>Copiando %1: %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>The templates cannot be given to %n package(s).</source>
        <translation>
            <numerusform>Las plantillas no se pueden asignar a %n paquete.</numerusform>
            <numerusform>Las plantillas no se pueden asignar a %n paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates that are given apart belong to one package.</source>
        <translation>Las plantillas indicadas aparte pertenecen a un solo paquete.</translation>
    </message>
    <message>
        <source>Name the package that they belong to, or import the packages with their templates (method A).</source>
        <translation>Indique el paquete al que pertenecen, o importe los paquetes con sus plantillas (método A).</translation>
    </message>
    <message>
        <source>The file is larger than this disk can hold in one file. A disk formatted as FAT holds no file of 4 GiB or more.</source>
        <translation>El archivo es mayor de lo que este disco admite en un solo archivo. Un disco con formato FAT no admite archivos de 4 GiB o más.</translation>
    </message>
    <message>
        <source>Use a disk with another file system, such as exFAT, NTFS or ext4.</source>
        <translation>Use un disco con otro sistema de archivos, como exFAT, NTFS o ext4.</translation>
    </message>
    <message>
        <source>The disk has too little room: %1 more are needed.</source>
        <translation>El disco tiene muy poco espacio: hacen falta %1 más.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another one.</source>
        <translation>Libere espacio en el disco, o elija otro.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to this computer to be read.</source>
        <translation>%1 no se puede copiar a este equipo para leerlo.</translation>
    </message>
    <message>
        <source>The disk for temporary files does not take it.</source>
        <translation>El disco de archivos temporales no lo admite.</translation>
    </message>
    <message>
        <source>Make room on the disk for temporary files, or set TMPDIR to a folder on another disk.</source>
        <translation>Libere espacio en el disco de archivos temporales, o ponga TMPDIR en una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>%1 is the repository that is imported into.</source>
        <translation>%1 es el repositorio al que se importa.</translation>
    </message>
    <message>
        <source>Choose another repository, or a medium.</source>
        <translation>Elija otro repositorio, o un soporte.</translation>
    </message>
    <message>
        <source>Reading the share was stopped.</source>
        <translation>Se detuvo la lectura del recurso compartido.</translation>
    </message>
    <message>
        <source>The connection to the share %3 was lost.</source>
        <translation>Se perdió la conexión con el recurso compartido %3.</translation>
    </message>
    <message>
        <source>The server or the network does not answer any more.</source>
        <translation>El servidor o la red ya no responden.</translation>
    </message>
    <message>
        <source>Check the network and the server, and repeat the step. Nothing was changed.</source>
        <translation>Compruebe la red y el servidor y repita el paso. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server %1 is not known.</source>
        <translation>El servidor %1 no se conoce.</translation>
    </message>
    <message>
        <source>No address was found for its name.</source>
        <translation>No se encontró ninguna dirección para su nombre.</translation>
    </message>
    <message>
        <source>Check how it is spelled, or give its IP address.</source>
        <translation>Compruebe cómo está escrito, o indique su dirección IP.</translation>
    </message>
    <message>
        <source>The server %1 refused the connection.</source>
        <translation>El servidor %1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>It is there, but no file sharing (SMB) listens at this port.</source>
        <translation>Está ahí, pero no hay ningún uso compartido de archivos (SMB) escuchando en este puerto.</translation>
    </message>
    <message>
        <source>Check that file sharing runs on it. Another port is given as smb://server:port/share.</source>
        <translation>Compruebe que el uso compartido de archivos está activo. Otro puerto se indica así: smb://servidor:puerto/recurso.</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>El servidor %1 no responde.</translation>
    </message>
    <message>
        <source>It is switched off, a firewall is between, or it speaks another protocol.</source>
        <translation>Está apagado, hay un cortafuegos en medio o usa otro protocolo.</translation>
    </message>
    <message>
        <source>Check the network and the server, and that it allows SMB 2 or later.</source>
        <translation>Compruebe la red y el servidor, y que admite SMB 2 o posterior.</translation>
    </message>
    <message>
        <source>The server %1 refused the login to the share %2.</source>
        <translation>El servidor %1 rechazó el acceso al recurso compartido %2.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or none was given and guests may not enter, or this user may not use the share.</source>
        <translation>El nombre o la contraseña no son correctos, o no se indicaron y no se admiten invitados, o este usuario no puede usar el recurso compartido.</translation>
    </message>
    <message>
        <source>Give the name and the password of a user who may read the share. A user of a domain is written as DOMAIN\user.</source>
        <translation>Indique el nombre y la contraseña de un usuario que pueda leer el recurso compartido. Un usuario de dominio se escribe DOMINIO\usuario.</translation>
    </message>
    <message>
        <source>There is no share %2 on the server %1.</source>
        <translation>No hay ningún recurso compartido %2 en el servidor %1.</translation>
    </message>
    <message>
        <source>Check the name of the share: it is what stands behind the server in the address.</source>
        <translation>Compruebe el nombre del recurso compartido: es lo que va detrás del servidor en la dirección.</translation>
    </message>
    <message>
        <source>There is nothing at %3.</source>
        <translation>No hay nada en %3.</translation>
    </message>
    <message>
        <source>The share was opened, but the path behind it leads nowhere.</source>
        <translation>El recurso compartido se abrió, pero la ruta que sigue no lleva a nada.</translation>
    </message>
    <message>
        <source>Check the path on the share.</source>
        <translation>Compruebe la ruta en el recurso compartido.</translation>
    </message>
    <message>
        <source>%3 may not be read by this user.</source>
        <translation>Este usuario no puede leer %3.</translation>
    </message>
    <message>
        <source>The server does not allow it.</source>
        <translation>El servidor no lo permite.</translation>
    </message>
    <message>
        <source>Give this user the right to read it on the server, or log in as another user.</source>
        <translation>Dé a este usuario permiso de lectura en el servidor, o inicie sesión como otro usuario.</translation>
    </message>
    <message>
        <source>%3 holds too much to be looked through.</source>
        <translation>%3 contiene demasiado para examinarlo.</translation>
    </message>
    <message>
        <source>There are more than 200,000 files and folders below it.</source>
        <translation>Contiene más de 200 000 archivos y carpetas.</translation>
    </message>
    <message>
        <source>Give the folder on the share that holds the packages.</source>
        <translation>Indique la carpeta del recurso compartido que contiene los paquetes.</translation>
    </message>
    <message>
        <source>%3 cannot be copied to this computer to be read.</source>
        <translation>%3 no se puede copiar a este equipo para leerlo.</translation>
    </message>
    <message>
        <source>The share %1 cannot be read.</source>
        <translation>El recurso compartido %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The program that reads shares (convoy-smb) is missing or cannot be started.</source>
        <translation>El programa que lee los recursos compartidos (convoy-smb) falta o no se puede iniciar.</translation>
    </message>
    <message>
        <source>Install Convoy with what it needs for shares (libsmbclient), or mount the share and give the folder where it is mounted.</source>
        <translation>Instale Convoy con lo que necesita para los recursos compartidos (libsmbclient), o monte el recurso e indique la carpeta donde está montado.</translation>
    </message>
    <message>
        <source>“%1” names no place that packages can be read from.</source>
        <translation>“%1” no indica ningún lugar del que leer paquetes.</translation>
    </message>
    <message>
        <source>Give a file or a folder, or a share with its server, as in \\server\share\folder or smb://server/share/folder.</source>
        <translation>Indique un archivo o una carpeta, o un recurso compartido con su servidor, como \\servidor\recurso\carpeta o smb://servidor/recurso/carpeta.</translation>
    </message>
    <message>
        <source>The address holds a password.</source>
        <translation>La dirección contiene una contraseña.</translation>
    </message>
    <message>
        <source>What stands in an address is shown and kept, and can be seen by others on this computer.</source>
        <translation>Lo que va en una dirección se muestra y se guarda, y otros pueden verlo en este equipo.</translation>
    </message>
    <message>
        <source>Leave it out of the address and give it when it is asked for.</source>
        <translation>No la ponga en la dirección e indíquela cuando se pida.</translation>
    </message>
    <message>
        <source>%1 more are needed in %2.</source>
        <translation>Hacen falta %1 más en %2.</translation>
    </message>
    <message>
        <source>No folder could be made in %1.</source>
        <translation>No se pudo crear ninguna carpeta en %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>No key is trusted here yet.</source>
        <translation>Aquí aún no hay ninguna clave de confianza.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) revoked.</source>
        <translation>
            <numerusform>%n clave revocada.</numerusform>
            <numerusform>%n claves revocadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust packages that are signed with this key (minisign public key file).</source>
        <translation>Confiar en los paquetes firmados con esta clave (archivo de clave pública minisign).</translation>
    </message>
    <message>
        <source>Show trusted and revoked keys.</source>
        <translation>Mostrar las claves de confianza y revocadas.</translation>
    </message>
    <message>
        <source>Take in a list of revoked keys that is signed by a trusted key.</source>
        <translation>Incorporar una lista de claves revocadas firmada por una clave de confianza.</translation>
    </message>
    <message>
        <source>The signature is looked for beside the list, as FILE.minisig. A revoked key stays revoked.</source>
        <translation>La firma se busca junto a la lista, como FILE.minisig. Una clave revocada sigue revocada.</translation>
    </message>
    <message>
        <source>Packages without a trusted signature are let in (unsigned=allow).</source>
        <translation>Los paquetes sin una firma de confianza se admiten (unsigned=allow).</translation>
    </message>
    <message>
        <source>Packages without a trusted signature are refused (unsigned=refuse).</source>
        <translation>Los paquetes sin una firma de confianza se rechazan (unsigned=refuse).</translation>
    </message>
    <message>
        <source>“%1” is no policy. There are: %2.</source>
        <translation>“%1” no es una directiva. Existen: %2.</translation>
    </message>
    <message>
        <source>Show whether packages without a trusted signature are let in.</source>
        <translation>Mostrar si los paquetes sin una firma de confianza se admiten.</translation>
    </message>
    <message>
        <source>Let packages without a trusted signature in, or refuse them.</source>
        <translation>Admitir los paquetes sin una firma de confianza, o rechazarlos.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Signed, trusted</source>
        <translation>Firmado, de confianza</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>La firma no corresponde</translation>
    </message>
    <message>
        <source>Signed with a key that is not trusted</source>
        <translation>Firmado con una clave que no es de confianza</translation>
    </message>
    <message>
        <source>Signed with a revoked key</source>
        <translation>Firmado con una clave revocada</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Firma: %1</translation>
    </message>
    <message>
        <source>Signer: %1</source>
        <translation>Firmante: %1</translation>
    </message>
    <message>
        <source>Signer&apos;s key: %1</source>
        <translation>Clave del firmante: %1</translation>
    </message>
    <message>
        <source>Trusted comment: %1</source>
        <translation>Comentario autenticado: %1</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Firmado el: %1</translation>
    </message>
    <message>
        <source>Signature checked: %1</source>
        <translation>Firma comprobada el: %1</translation>
    </message>
    <message>
        <source>Path of the package: %1</source>
        <translation>Ruta del paquete: %1</translation>
    </message>
    <message>
        <source>Medium: %1</source>
        <translation>Soporte: %1</translation>
    </message>
    <message>
        <source>Identity of the medium: %1</source>
        <translation>Identidad del soporte: %1</translation>
    </message>
    <message>
        <source>Let in though older: %1</source>
        <translation>Admitido aunque es anterior: %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>--allow-older needs a reason. It is kept.</source>
        <translation>--allow-older necesita un motivo. Se conserva.</translation>
    </message>
    <message>
        <source>%1 is not a public key of minisign.</source>
        <translation>%1 no es una clave pública de minisign.</translation>
    </message>
    <message>
        <source>Give the file that minisign -G wrote as the public key, usually minisign.pub. Never give the secret key.</source>
        <translation>Indique el archivo que minisign -G escribió como clave pública, normalmente minisign.pub. Nunca la clave secreta.</translation>
    </message>
    <message>
        <source>It has to have two lines: an untrusted comment and the key.</source>
        <translation>Debe tener dos líneas: un comentario sin autenticar y la clave.</translation>
    </message>
    <message>
        <source>It is much longer than a key.</source>
        <translation>Es mucho más largo que una clave.</translation>
    </message>
    <message>
        <source>Its last line is not an Ed25519 public key in base64.</source>
        <translation>Su última línea no es una clave pública Ed25519 en base64.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>El archivo de clave %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check the path and your right to read it.</source>
        <translation>Compruebe la ruta y su permiso de lectura.</translation>
    </message>
    <message>
        <source>The signature %1 cannot be read.</source>
        <translation>La firma %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Copy the package and its signature from their source again; if that does not help, ask the publisher.</source>
        <translation>Copie de nuevo el paquete y su firma desde su origen; si no sirve, pregunte al editor.</translation>
    </message>
    <message>
        <source>It is empty, or may not be read by this user.</source>
        <translation>Está vacía, o este usuario no puede leerla.</translation>
    </message>
    <message>
        <source>It is much longer than a signature.</source>
        <translation>Es mucho más larga que una firma.</translation>
    </message>
    <message>
        <source>It does not have the four lines of a minisign signature.</source>
        <translation>No tiene las cuatro líneas de una firma minisign.</translation>
    </message>
    <message>
        <source>It does not begin with an untrusted comment.</source>
        <translation>No empieza con un comentario sin autenticar.</translation>
    </message>
    <message>
        <source>Its second line is not a signature in base64.</source>
        <translation>Su segunda línea no es una firma en base64.</translation>
    </message>
    <message>
        <source>It was made with an algorithm that is not Ed25519.</source>
        <translation>Se hizo con un algoritmo que no es Ed25519.</translation>
    </message>
    <message>
        <source>Its third line is not a trusted comment.</source>
        <translation>Su tercera línea no es un comentario autenticado.</translation>
    </message>
    <message>
        <source>Its last line is not the signature of the trusted comment.</source>
        <translation>Su última línea no es la firma del comentario autenticado.</translation>
    </message>
    <message>
        <source>Line %2 of the list of revoked keys %1 cannot be understood.</source>
        <translation>No se entiende la línea %2 de la lista de claves revocadas %1.</translation>
    </message>
    <message>
        <source>Nothing was revoked. Ask whoever made the list for a correct one.</source>
        <translation>No se ha revocado nada. Pida una lista correcta a quien la hizo.</translation>
    </message>
    <message>
        <source>A line is the id of a key (16 hexadecimal digits), a day (2026-03-01) and a reason.</source>
        <translation>Una línea es el ID de una clave (16 dígitos hexadecimales), un día (2026-03-01) y un motivo.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>El día %1 no existe.</translation>
    </message>
    <message>
        <source>The list of revoked keys %1 cannot be read.</source>
        <translation>La lista de claves revocadas %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check the path and your right to read it. A list is at most 1 MB.</source>
        <translation>Compruebe la ruta y su permiso de lectura. Una lista tiene como máximo 1 MB.</translation>
    </message>
    <message>
        <source>The list of revoked keys %1 is not signed.</source>
        <translation>La lista de claves revocadas %1 no está firmada.</translation>
    </message>
    <message>
        <source>There is no %1.minisig beside it.</source>
        <translation>No hay ningún %1.minisig junto a ella.</translation>
    </message>
    <message>
        <source>Sign it with a key that this repository trusts: minisign -Sm FILE.</source>
        <translation>Fírmela con una clave en la que este repositorio confíe: minisign -Sm FILE.</translation>
    </message>
    <message>
        <source>The key %1 that signed it is revoked itself.</source>
        <translation>La clave %1 que la firmó está a su vez revocada.</translation>
    </message>
    <message>
        <source>This repository does not trust the key %1 that signed it.</source>
        <translation>Este repositorio no confía en la clave %1 que la firmó.</translation>
    </message>
    <message>
        <source>The trusted comment of its signature was changed.</source>
        <translation>El comentario autenticado de su firma ha cambiado.</translation>
    </message>
    <message>
        <source>It was changed after it was signed with the key %1.</source>
        <translation>Se cambió después de firmarla con la clave %1.</translation>
    </message>
    <message>
        <source>The list is not UTF-8.</source>
        <translation>La lista no está en UTF-8.</translation>
    </message>
    <message>
        <source>The first line has to be: %1</source>
        <translation>La primera línea debe ser: %1</translation>
    </message>
    <message>
        <source>The list of revoked keys %1 is not accepted.</source>
        <translation>La lista de claves revocadas %1 no se acepta.</translation>
    </message>
    <message>
        <source>Nothing was revoked. Get the list from its source again, and compare its signer.</source>
        <translation>No se ha revocado nada. Obtenga de nuevo la lista de su origen y compare el firmante.</translation>
    </message>
    <message>
        <source>The signature of %1 cannot be checked.</source>
        <translation>La firma de %1 no se puede comprobar.</translation>
    </message>
    <message>
        <source>It is of the old kind, for which the whole package would have to be held in memory; that is done up to 256 MB.</source>
        <translation>Es del tipo antiguo, para el que habría que tener todo el paquete en memoria; se hace hasta 256 MB.</translation>
    </message>
    <message>
        <source>Ask the publisher to sign it again with minisign 0.10 or newer, without the option -l.</source>
        <translation>Pida al editor que lo firme de nuevo con minisign 0.10 o posterior, sin la opción -l.</translation>
    </message>
    <message>
        <source>This repository refuses packages without a trusted signature.</source>
        <translation>Este repositorio rechaza los paquetes sin una firma de confianza.</translation>
    </message>
    <message>
        <source>%1 is not signed.</source>
        <translation>%1 no está firmado.</translation>
    </message>
    <message>
        <source>Copy its signature (%1.minisig) along with it, or ask the publisher for one.</source>
        <translation>Copie con él su firma (%1.minisig), o pida una al editor.</translation>
    </message>
    <message>
        <source>%1 is signed with the key %2, which is not trusted here.</source>
        <translation>%1 está firmado con la clave %2, que aquí no es de confianza.</translation>
    </message>
    <message>
        <source>Compare the key with its publisher. If it is the publisher&apos;s, add it: convoyctl key add FILE.</source>
        <translation>Compare la clave con el editor. Si es la suya, añádala: convoyctl key add FILE.</translation>
    </message>
    <message>
        <source>%1 is older than what was imported before.</source>
        <translation>%1 es anterior a lo que se importó antes.</translation>
    </message>
    <message>
        <source>Version %1 of it is known, this is version %2.</source>
        <translation>Se conoce su versión %1; esta es la versión %2.</translation>
    </message>
    <message>
        <source>Do not use it. Copy the package and its signature from their source again; if that does not help, ask the publisher.</source>
        <translation>No lo use. Copie de nuevo el paquete y su firma desde su origen; si no sirve, pregunte al editor.</translation>
    </message>
    <message>
        <source>The signature of %1 does not cover the whole package.</source>
        <translation>La firma de %1 no cubre todo el paquete.</translation>
    </message>
    <message>
        <source>The signed list of files cannot vouch for %1.</source>
        <translation>La lista de archivos firmada no puede garantizar %1.</translation>
    </message>
    <message>
        <source>Ask the publisher to sign the package as an archive. A list of files has to stand above all of them, and knows no links.</source>
        <translation>Pida al editor que firme el paquete como archivo comprimido. Una lista de archivos debe estar por encima de todos y no conoce enlaces.</translation>
    </message>
    <message>
        <source>%1 is signed with a revoked key.</source>
        <translation>%1 está firmado con una clave revocada.</translation>
    </message>
    <message>
        <source>The key %1 was revoked on %2: %3</source>
        <translation>La clave %1 se revocó el %2: %3</translation>
    </message>
    <message>
        <source>Ask the publisher for a package that is signed with the key in use now.</source>
        <translation>Pida al editor un paquete firmado con la clave en uso actualmente.</translation>
    </message>
    <message>
        <source>%1 is not what its publisher signed.</source>
        <translation>%1 no es lo que firmó su editor.</translation>
    </message>
    <message>
        <source>The signature names the key %1 (%2) and does not fit the content.</source>
        <translation>La firma indica la clave %1 (%2) y no corresponde al contenido.</translation>
    </message>
    <message>
        <source>The trusted comment in the signature of %1 was changed.</source>
        <translation>El comentario autenticado de la firma de %1 ha cambiado.</translation>
    </message>
    <message>
        <source>What is stored about %1 is not what was imported.</source>
        <translation>Lo guardado sobre %1 no es lo que se importó.</translation>
    </message>
    <message>
        <source>The disk has changed it, or another program has: %1</source>
        <translation>Lo ha cambiado el disco, u otro programa: %1</translation>
    </message>
    <message>
        <source>The key %1 was not added.</source>
        <translation>La clave %1 no se ha añadido.</translation>
    </message>
    <message>
        <source>It was revoked on %1: %2</source>
        <translation>Se revocó el %1: %2</translation>
    </message>
    <message>
        <source>Ask the publisher for the key that is used now. A revoked key stays revoked.</source>
        <translation>Pida al editor la clave que se usa ahora. Una clave revocada sigue revocada.</translation>
    </message>
    <message>
        <source>It is trusted already, as: %1</source>
        <translation>Ya es de confianza, como: %1</translation>
    </message>
    <message>
        <source>Another key with the same id is trusted: %1</source>
        <translation>Otra clave con el mismo ID es de confianza: %1</translation>
    </message>
    <message>
        <source>Compare both with their publishers: ids are chosen at random, and one of the two was made to be mistaken for the other.</source>
        <translation>Compárelas ambas con sus editores: los ID se eligen al azar, y una de las dos se hizo para confundirla con la otra.</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Aún sin roles</translation>
    </message>
    <message>
        <source>see packages, hosts, runs and deployments</source>
        <translation>ver paquetes, hosts, ejecuciones y despliegues</translation>
    </message>
    <message>
        <source>import packages</source>
        <translation>importar paquetes</translation>
    </message>
    <message>
        <source>replace stored versions</source>
        <translation>reemplazar versiones guardadas</translation>
    </message>
    <message>
        <source>copy packages to tenants</source>
        <translation>copiar paquetes a inquilinos</translation>
    </message>
    <message>
        <source>install packages and keep hosts</source>
        <translation>instalar paquetes y gestionar hosts</translation>
    </message>
    <message>
        <source>save copies of packages</source>
        <translation>guardar copias de paquetes</translation>
    </message>
    <message>
        <source>edit nicknames, descriptions and groups</source>
        <translation>editar nombres cortos, descripciones y grupos</translation>
    </message>
    <message>
        <source>delete packages</source>
        <translation>eliminar paquetes</translation>
    </message>
    <message>
        <source>administer tenants, operators, the audit trail and backups</source>
        <translation>administrar inquilinos, operadores, el registro de auditoría y las copias de seguridad</translation>
    </message>
    <message>
        <source>Whoever has it may</source>
        <translation>Quien lo tiene puede</translation>
    </message>
    <message>
        <source>%1 (has it already)</source>
        <translation>%1 (ya lo tiene)</translation>
    </message>
    <message>
        <source>%1 (not granted to you)</source>
        <translation>%1 (no concedido)</translation>
    </message>
    <message>
        <source>Copying from the medium: %1 %</source>
        <translation>Copiando del soporte: %1 %</translation>
    </message>
    <message>
        <source>Failed while copying from the medium</source>
        <translation>Falló al copiar del soporte</translation>
    </message>
    <message>
        <source>Checking: %1 %</source>
        <translation>Comprobando: %1 %</translation>
    </message>
    <message>
        <source>Failed while checking</source>
        <translation>Falló al comprobar</translation>
    </message>
    <message>
        <source>Storing: %1 %</source>
        <translation>Almacenando: %1 %</translation>
    </message>
    <message>
        <source>Failed while storing</source>
        <translation>Falló al almacenar</translation>
    </message>
    <message>
        <source>Completing: %1 %</source>
        <translation>Completando: %1 %</translation>
    </message>
    <message>
        <source>Failed while completing</source>
        <translation>Falló al completar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Look for newer media. If the older version is wanted, give a reason (on the command line: --allow-older REASON).</source>
        <translation>Busque un soporte más reciente. Si se quiere la versión anterior, indique un motivo (en la línea de comandos: --allow-older MOTIVO).</translation>
    </message>
    <message>
        <source>%1 is not on this computer. Its packages are copied to %2 before they are imported, because setup programs, .NET applications above all, trust only a local source. That takes as much room there as they have; the copies are removed at the end.</source>
        <translation>%1 no está en este equipo. Sus paquetes se copian en %2 antes de importarse, porque los programas de instalación, sobre todo las aplicaciones .NET, solo confían en un origen local. Allí ocupan el mismo espacio; las copias se eliminan al final.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>There is no application object.</source>
        <translation>No hay ningún objeto Aplicación.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2: object of %3 %4</source>
        <translation>%1 en %2: objeto de %3 %4</translation>
    </message>
    <message>
        <source>These are records of Convoy&apos;s own; no Configuration Server is asked or told.</source>
        <translation>Son registros del propio Convoy; no se consulta ni se informa a ningún Configuration Server.</translation>
    </message>
    <message>
        <source>“%1” does not look like KEY=VALUE.</source>
        <translation>“%1” no tiene la forma KEY=VALUE.</translation>
    </message>
    <message>
        <source>The application object %1 was deleted.</source>
        <translation>El objeto Aplicación %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Keys: name tenant primaryserver backupserver timeout autorestart commandlinearguments commandline state shutdowntimeout attempts redundancytype isprimary startuptimeout port.ID connection.SERVER option.SECTION.KEY annex.SECTION.KEY permission.WHO. An empty value takes one away.</source>
        <translation>Claves: name tenant primaryserver backupserver timeout autorestart commandlinearguments commandline state shutdowntimeout attempts redundancytype isprimary startuptimeout port.ID connection.SERVER option.SECTION.KEY annex.SECTION.KEY permission.WHO. Un valor vacío la quita.</translation>
    </message>
    <message>
        <source>Show the application objects of hosts.</source>
        <translation>Mostrar los objetos Aplicación de los hosts.</translation>
    </message>
    <message>
        <source>Show every value of an application object, and its history.</source>
        <translation>Mostrar cada valor de un objeto Aplicación y su historial.</translation>
    </message>
    <message>
        <source>Change values of an application object.</source>
        <translation>Cambiar valores de un objeto Aplicación.</translation>
    </message>
    <message>
        <source>Record an application object that no deployment has made.</source>
        <translation>Registrar un objeto Aplicación que ningún despliegue ha creado.</translation>
    </message>
    <message>
        <source>Delete the record of an application object.</source>
        <translation>Eliminar el registro de un objeto Aplicación.</translation>
    </message>
    <message>
        <source>Made on %1 by %2 with Convoy %3.</source>
        <translation>Creado el %1 por %2 con Convoy %3.</translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <translation>Hosts: %1</translation>
    </message>
    <message>
        <source>Saved plans: %1</source>
        <translation>Planes guardados: %1</translation>
    </message>
    <message>
        <source>Solution definitions: %1</source>
        <translation>Definiciones de soluciones: %1</translation>
    </message>
    <message>
        <source>Written: %1 of %2</source>
        <translation>Escritos: %1 de %2</translation>
    </message>
    <message>
        <source>The bundle was written to %1 (%2).</source>
        <translation>El lote se escribió en %1 (%2).</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Saved plan %1</source>
        <translation>Plan guardado %1</translation>
    </message>
    <message>
        <source>Solution definition %1</source>
        <translation>Definición de solución %1</translation>
    </message>
    <message>
        <source>Trusted key %1</source>
        <translation>Clave de confianza %1</translation>
    </message>
    <message>
        <source>Revoked key %1</source>
        <translation>Clave revocada %1</translation>
    </message>
    <message>
        <source>Policy for unsigned packages</source>
        <translation>Directiva para paquetes sin firmar</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Almacenado: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Ya presente: %1</translation>
    </message>
    <message>
        <source>Verifying %1: %2 of %3</source>
        <translation>Comprobando %1: %2 de %3</translation>
    </message>
    <message>
        <source>Write packages, hosts, plans and keys into one file, to be imported where there is no network.</source>
        <translation>Escribir paquetes, hosts, planes y claves en un solo archivo, para importarlo donde no hay red.</translation>
    </message>
    <message>
        <source>--all takes every package and every host but this computer. Passwords and private keys are never in a bundle.</source>
        <translation>--all toma cada paquete y cada host menos este equipo. Las contraseñas y claves privadas nunca están en un lote.</translation>
    </message>
    <message>
        <source>Verify a bundle and store what it holds.</source>
        <translation>Comprobar un lote y almacenar lo que contiene.</translation>
    </message>
    <message>
        <source>A signature is looked for beside it, as FILE.minisig. Keys of a bundle that no trusted key has signed are taken with --keys alone. With --dry-run nothing is stored.</source>
        <translation>Se busca una firma al lado, como FILE.minisig. Las claves de un lote que ninguna clave de confianza ha firmado solo se toman con --keys. Con --dry-run no se almacena nada.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are imported.</source>
        <translation>
            <numerusform>Se ha importado %n dato.</numerusform>
            <numerusform>Se han importado %n datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sets no fact that fits here.</source>
        <translation>“%1” no indica ningún dato que valga aquí.</translation>
    </message>
    <message>
        <source>Write NAME=VALUE, each fact once; list the facts with: convoyctl facts list</source>
        <translation>Escriba NAME=VALUE, cada dato una vez; la lista de datos: convoyctl facts list</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Nothing is known of the organisation yet.</source>
        <translation>Todavía no se sabe nada de la organización.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>“%1” no se conoce aquí. Hay: %2.</translation>
    </message>
    <message>
        <source>List the facts that can be known, with type and meaning.</source>
        <translation>Listar los datos que se pueden conocer, con tipo y significado.</translation>
    </message>
    <message>
        <source>Read facts from a JSON or CSV file; all of them or none.</source>
        <translation>Leer datos de un archivo JSON o CSV; todos o ninguno.</translation>
    </message>
    <message>
        <source>Say what is so on a host; NAME= takes it back.</source>
        <translation>Decir qué vale en un host; NAME= lo retira.</translation>
    </message>
    <message>
        <source>Say or show what is so in the organisation, for accounts and media.</source>
        <translation>Decir o mostrar qué vale en la organización, las cuentas y los medios.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” (%4) is used instead of “%5” (%6).</source>
        <translation>%1, %2: se usa “%3” (%4) en vez de “%5” (%6).</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Support until</source>
        <translation>Soporte hasta</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>List the operating systems of the catalogue, in order of succession.</source>
        <translation>Listar los sistemas operativos del catálogo, por orden de sucesión.</translation>
    </message>
    <message>
        <source>Show what the catalogue knows of one operating system.</source>
        <translation>Mostrar qué sabe el catálogo de un sistema operativo.</translation>
    </message>
    <message>
        <source>Use another, newer catalogue of operating systems.</source>
        <translation>Usar otro catálogo de sistemas operativos, más reciente.</translation>
    </message>
    <message>
        <source>Write the catalogue of operating systems to a file.</source>
        <translation>Escribir el catálogo de sistemas operativos en un archivo.</translation>
    </message>
    <message>
        <source>Catalogue of %1, imported.</source>
        <translation>Catálogo del %1, importado.</translation>
    </message>
    <message>
        <source>Catalogue of %1, built in.</source>
        <translation>Catálogo del %1, incluido.</translation>
    </message>
    <message>
        <source>The catalogue has no operating system “%1”.</source>
        <translation>El catálogo no tiene ningún sistema operativo “%1”.</translation>
    </message>
    <message>
        <source>List them with: convoyctl os list</source>
        <translation>Lístelos con: convoyctl os list</translation>
    </message>
    <message>
        <source>Did you mean one of these? %1</source>
        <translation>¿Quería decir uno de estos? %1</translation>
    </message>
    <message>
        <source>“%1” is no day; days are written 2026-11-20.</source>
        <translation>“%1” no es un día; los días se escriben 2026-11-20.</translation>
    </message>
    <message>
        <source>Say something of the system: its build, for example, or its name.</source>
        <translation>Diga algo del sistema: su compilación, por ejemplo, o su nombre.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>This may be one of: %1. These would tell: %2.</source>
        <translation>Puede ser uno de: %1. Esto lo diría: %2.</translation>
    </message>
    <message>
        <source>This is newer than the catalogue, whose last is %1.</source>
        <translation>Es más reciente que el catálogo, cuyo último es %1.</translation>
    </message>
    <message>
        <source>This is a client, not a server: no target.</source>
        <translation>Es un cliente, no un servidor: no es un destino.</translation>
    </message>
    <message>
        <source>This system is not known.</source>
        <translation>Este sistema no se conoce.</translation>
    </message>
    <message>
        <source>This system is not known; beside it are: %1.</source>
        <translation>Este sistema no se conoce; junto a él están: %1.</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <translation>%1 el %2: %3.</translation>
    </message>
    <message>
        <source>The catalogue is not sure of this date.</source>
        <translation>El catálogo no está seguro de esta fecha.</translation>
    </message>
    <message>
        <source>“%1” is no number of cores.</source>
        <translation>“%1” no es un número de núcleos.</translation>
    </message>
    <message>
        <source>“%1” is no edition with core licences. There are: %2.</source>
        <translation>“%1” no es una edición con licencias por núcleo. Hay: %2.</translation>
    </message>
    <message>
        <source>The least for a server, 16, decided.</source>
        <translation>Decidió el mínimo por servidor, 16.</translation>
    </message>
    <message>
        <source>The least for a processor, 8, decided.</source>
        <translation>Decidió el mínimo por procesador, 8.</translation>
    </message>
    <message>
        <source>The number of cores decided.</source>
        <translation>Decidió el número de núcleos.</translation>
    </message>
    <message numerus="yes">
        <source>%n core licence(s) cover the server once.</source>
        <translation>
            <numerusform>%n licencia de núcleo cubre el servidor una vez.</numerusform>
            <numerusform>%n licencias de núcleo cubren el servidor una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core licence(s) are needed in all.</source>
        <translation>
            <numerusform>En total hace falta %n licencia de núcleo.</numerusform>
            <numerusform>En total hacen falta %n licencias de núcleo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n pack(s) of two.</source>
        <translation>
            <numerusform>Es decir, %n paquete de dos.</numerusform>
            <numerusform>Es decir, %n paquetes de dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell an operating system by what is known of it.</source>
        <translation>Reconocer un sistema operativo por lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Say how an operating system is supported on a day.</source>
        <translation>Decir qué soporte tiene un sistema operativo en un día.</translation>
    </message>
    <message>
        <source>Count the core licences that a server needs.</source>
        <translation>Contar las licencias de núcleo que necesita un servidor.</translation>
    </message>
    <message>
        <source>Delete old versions of packages, after a preview.</source>
        <translation>Eliminar las versiones antiguas de los paquetes, después de una vista previa.</translation>
    </message>
    <message>
        <source>What stands on a host, or what one could be rolled back to, stays unless --force is given.</source>
        <translation>Lo que está en un host, o a lo que un host podría volver, se queda salvo con --force.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) to delete, %1.</source>
        <translation>
            <numerusform>%n paquete para eliminar, %1.</numerusform>
            <numerusform>%n paquetes para eliminar, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n package(s) from the repository?</source>
        <translation>
            <numerusform>¿Eliminar %n paquete del repositorio?</numerusform>
            <numerusform>¿Eliminar %n paquetes del repositorio?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1 of %2</source>
        <translation>Eliminados: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) deleted, %1.</source>
        <translation>
            <numerusform>%n paquete eliminado, %1.</numerusform>
            <numerusform>%n paquetes eliminados, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como está registrado</translation>
    </message>
    <message>
        <source>not found there</source>
        <translation>no encontrado allí</translation>
    </message>
    <message>
        <source>version %1 was found</source>
        <translation>se encontró la versión %1</translation>
    </message>
    <message>
        <source>“%1” is not the number of a deployment.</source>
        <translation>“%1” no es el número de un despliegue.</translation>
    </message>
    <message>
        <source>Upgrade to</source>
        <translation>Actualizable a</translation>
    </message>
    <message>
        <source>Roll back to</source>
        <translation>Revertible a</translation>
    </message>
    <message>
        <source>Look on the hosts whether what was deployed still stands there.</source>
        <translation>Mirar en los hosts si lo desplegado sigue allí.</translation>
    </message>
    <message>
        <source>Show what was done for a deployment, each action as it ended.</source>
        <translation>Mostrar lo que se hizo para un despliegue, cada acción tal como terminó.</translation>
    </message>
    <message>
        <source>The package asks nothing, so “%1” is no question of it.</source>
        <translation>El paquete no pregunta nada, así que “%1” no es una pregunta suya.</translation>
    </message>
    <message>
        <source>The package has no question “%1”. There are: %2.</source>
        <translation>El paquete no tiene la pregunta “%1”. Hay: %2.</translation>
    </message>
    <message>
        <source>Bring the hosts of a run back to what stood there before it.</source>
        <translation>Devuelve los hosts de una ejecución a lo que había antes.</translation>
    </message>
    <message>
        <source>This is a run of its own. Where a package cannot be undone nothing is begun, and the reason is told.</source>
        <translation>Es una ejecución aparte. Donde un paquete no se puede deshacer no se empieza nada y se dice el motivo.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message numerus="yes">
        <source>The definition %1 is sound: %n rule(s).</source>
        <translation>
            <numerusform>La definición %1 es correcta: %n regla.</numerusform>
            <numerusform>La definición %1 es correcta: %n reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The solution %1 was imported.</source>
        <translation>Se importó la solución %1.</translation>
    </message>
    <message>
        <source>List the solution definitions.</source>
        <translation>Enumerar las definiciones de soluciones.</translation>
    </message>
    <message>
        <source>Show the rules, facts and order of a solution.</source>
        <translation>Mostrar las reglas, los hechos y el orden de una solución.</translation>
    </message>
    <message>
        <source>Check a definition that you write, and name the line that is wrong.</source>
        <translation>Comprobar una definición que usted escribe e indicar la línea incorrecta.</translation>
    </message>
    <message>
        <source>Check a definition and add it to the solutions.</source>
        <translation>Comprobar una definición y añadirla a las soluciones.</translation>
    </message>
    <message>
        <source>A fact file knows no groups of hosts.</source>
        <translation>Un archivo de hechos no conoce grupos de hosts.</translation>
    </message>
    <message>
        <source>No host has this role or site.</source>
        <translation>Ningún host tiene este rol o sitio.</translation>
    </message>
    <message>
        <source>“%1” is not of the form %2.</source>
        <translation>“%1” no tiene la forma %2.</translation>
    </message>
    <message>
        <source>The solution has no rule “%1”.</source>
        <translation>La solución no tiene la regla “%1”.</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be waived.</source>
        <translation>La regla “%1” no se puede dispensar.</translation>
    </message>
    <message>
        <source>The rule “%1” need not be acknowledged.</source>
        <translation>La regla “%1” no se tiene que confirmar.</translation>
    </message>
    <message>
        <source>The solution %1 cannot be rolled back.</source>
        <translation>La solución %1 no se puede revertir.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The option %1 does not go with --solution.</source>
        <translation>La opción %1 no va con --solution.</translation>
    </message>
    <message>
        <source>Trusted and revoked keys, and the policy for unsigned packages, too.</source>
        <translation>También las claves de confianza y revocadas, y la directiva para paquetes sin firmar.</translation>
    </message>
    <message>
        <source>Where plans and solution definitions go; beside the repository if not given.</source>
        <translation>Adónde van los planes y las definiciones de soluciones; junto al repositorio si no se indica.</translation>
    </message>
    <message>
        <source>How many newest versions of each package stay; 3 if not given.</source>
        <translation>Cuántas de las versiones más recientes de cada paquete se quedan; 3 si no se indica.</translation>
    </message>
    <message>
        <source>Only what was imported or edited last more than this many days ago.</source>
        <translation>Solo lo que se importó o modificó por última vez hace más de este número de días.</translation>
    </message>
    <message>
        <source>Take the facts of a solution from this file; connect to no host.</source>
        <translation>Tomar los hechos de una solución de este archivo; no conectarse a ningún host.</translation>
    </message>
    <message>
        <source>Do a host in another stage of the solution&apos;s plan.</source>
        <translation>Hacer un host en otra fase del plan de la solución.</translation>
    </message>
    <message>
        <source>Version of the Windows NT kernel.</source>
        <translation>Versión del núcleo Windows NT.</translation>
    </message>
    <message>
        <source>Build number of Windows.</source>
        <translation>Número de compilación de Windows.</translation>
    </message>
    <message>
        <source>Revision of the build (UBR).</source>
        <translation>Revisión de la compilación (UBR).</translation>
    </message>
    <message>
        <source>EditionID of the registry; for licences standard or datacenter.</source>
        <translation>EditionID del registro; para las licencias standard o datacenter.</translation>
    </message>
    <message>
        <source>InstallationType of the registry, for example Server Core.</source>
        <translation>InstallationType del registro, por ejemplo Server Core.</translation>
    </message>
    <message>
        <source>ProductType of the registry: WinNT, ServerNT or LanmanNT.</source>
        <translation>ProductType del registro: WinNT, ServerNT o LanmanNT.</translation>
    </message>
    <message>
        <source>Number of the service pack, 0 for none.</source>
        <translation>Número del service pack, 0 si no hay.</translation>
    </message>
    <message>
        <source>Architecture of the processor.</source>
        <translation>Arquitectura del procesador.</translation>
    </message>
    <message>
        <source>Name of the product, as the system says it.</source>
        <translation>Nombre del producto, como lo da el sistema.</translation>
    </message>
    <message>
        <source>DisplayVersion, or the old ReleaseId, of the registry.</source>
        <translation>DisplayVersion, o el antiguo ReleaseId, del registro.</translation>
    </message>
    <message>
        <source>ID in /etc/os-release of a Linux host.</source>
        <translation>ID en /etc/os-release de un host Linux.</translation>
    </message>
    <message>
        <source>VERSION_ID in /etc/os-release of a Linux host.</source>
        <translation>VERSION_ID en /etc/os-release de un host Linux.</translation>
    </message>
    <message>
        <source>What is asked of the system: gui, console, wow64, windows-installer, hyper-v, …</source>
        <translation>Qué se pide al sistema: gui, console, wow64, windows-installer, hyper-v, …</translation>
    </message>
    <message>
        <source>The day to be judged, 2026-11-20; today if not given.</source>
        <translation>El día que se juzga, 2026-11-20; hoy si no se indica.</translation>
    </message>
    <message>
        <source>The host is enrolled in extended security updates.</source>
        <translation>El host está inscrito en las actualizaciones de seguridad extendidas.</translation>
    </message>
    <message>
        <source>Physical cores of each processor: 8,8.</source>
        <translation>Núcleos físicos de cada procesador: 8,8.</translation>
    </message>
    <message>
        <source>Virtual machines on the server.</source>
        <translation>Máquinas virtuales en el servidor.</translation>
    </message>
    <message>
        <source>There is no application object %1 here.</source>
        <translation>Aquí no hay ningún objeto Aplicación %1.</translation>
    </message>
    <message>
        <source>See the list of application objects for those that are there.</source>
        <translation>Consulte en la lista de objetos Aplicación cuáles hay.</translation>
    </message>
    <message>
        <source>The application object %1 of %2 is not there any more.</source>
        <translation>El objeto Aplicación %1 de %2 ya no existe.</translation>
    </message>
    <message>
        <source>Somebody has deleted it meanwhile.</source>
        <translation>Alguien lo ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>Plan again: the object is then made anew.</source>
        <translation>Planifique de nuevo: el objeto se crea entonces otra vez.</translation>
    </message>
    <message>
        <source>The application object %1 of %2 was changed meanwhile.</source>
        <translation>El objeto Aplicación %1 de %2 se ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>What you would have saved is based on values that have gone.</source>
        <translation>Lo que habría guardado se basa en valores que ya no existen.</translation>
    </message>
    <message>
        <source>Look at its values as they are now, then change them.</source>
        <translation>Mire sus valores como son ahora y después cámbielos.</translation>
    </message>
    <message>
        <source>There is an application object %1 on %2 already.</source>
        <translation>Ya hay un objeto Aplicación %1 en %2.</translation>
    </message>
    <message>
        <source>The names of the objects of a host differ.</source>
        <translation>Los nombres de los objetos de un host son distintos.</translation>
    </message>
    <message>
        <source>Several hosts have an application object %1.</source>
        <translation>Varios hosts tienen un objeto Aplicación %1.</translation>
    </message>
    <message>
        <source>It stands on: %1.</source>
        <translation>Está en: %1.</translation>
    </message>
    <message>
        <source>Name the host too: %1</source>
        <translation>Indique también el host: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use on %2.</source>
        <translation>El puerto %1 está en uso en %2.</translation>
    </message>
    <message>
        <source>The application object %1 has it.</source>
        <translation>Lo tiene el objeto Aplicación %1.</translation>
    </message>
    <message>
        <source>Choose another port, or change the port of %1.</source>
        <translation>Elija otro puerto o cambie el puerto de %1.</translation>
    </message>
    <message>
        <source>The application object %1 of %2 belongs to another package.</source>
        <translation>El objeto Aplicación %1 de %2 pertenece a otro paquete.</translation>
    </message>
    <message>
        <source>It is the object of %1, not of %2.</source>
        <translation>Es el objeto de %1, no de %2.</translation>
    </message>
    <message>
        <source>Choose another name for the application object.</source>
        <translation>Elija otro nombre para el objeto Aplicación.</translation>
    </message>
    <message>
        <source>There is no value “%1” of an application object.</source>
        <translation>Un objeto Aplicación no tiene el valor “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of %2.</source>
        <translation>“%1” no puede ser el valor de %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the value.</source>
        <translation>No se ha cambiado nada. Corrija el valor.</translation>
    </message>
    <message>
        <source>It is a choice between: %1.</source>
        <translation>Es una elección entre: %1.</translation>
    </message>
    <message>
        <source>It is a whole number from 0 to %1.</source>
        <translation>Es un número entero de 0 a %1.</translation>
    </message>
    <message>
        <source>An object needs a name, without “@” in it.</source>
        <translation>Un objeto necesita un nombre, sin “@”.</translation>
    </message>
    <message>
        <source>The file %1 is refused, line %2.</source>
        <translation>El archivo %1 se rechaza, línea %2.</translation>
    </message>
    <message>
        <source>Correct the line and read the file again.</source>
        <translation>Corrija la línea y vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; must be %2.</source>
        <translation>El valor de &quot;%1&quot; debe ser %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or empty.</source>
        <translation>&quot;%1&quot; falta o está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known as &quot;%2&quot;; it may be one of: %3.</source>
        <translation>&quot;%1&quot; no se conoce como &quot;%2&quot;; puede ser uno de: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, not below %2.</source>
        <translation>&quot;%1&quot; debe ser un número entero, no menor que %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; dates are written 2016-10-12.</source>
        <translation>&quot;%1&quot; no es una fecha; las fechas se escriben 2016-10-12.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>&quot;%1&quot; no se conoce aquí.</translation>
    </message>
    <message>
        <source>Take it out, or correct its spelling.</source>
        <translation>Quítelo o corrija cómo está escrito.</translation>
    </message>
    <message>
        <source>It is not valid JSON: %1.</source>
        <translation>No es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object, in braces.</source>
        <translation>El archivo debe contener un objeto JSON, entre llaves.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Está anidado a más de %1 niveles.</translation>
    </message>
    <message>
        <source>%1 stands there twice; which one is meant is not clear.</source>
        <translation>%1 aparece dos veces; no está claro cuál vale.</translation>
    </message>
    <message>
        <source>%1, as it is installed, has no graphical shell; nothing can open a window there.</source>
        <translation>%1, tal como está instalado, no tiene entorno gráfico; nada puede abrir una ventana en él.</translation>
    </message>
    <message>
        <source>%1, as it is installed, runs no 32-bit programs (no WoW64).</source>
        <translation>%1, tal como está instalado, no ejecuta programas de 32 bits (sin WoW64).</translation>
    </message>
    <message>
        <source>%1, as it is installed, has no Windows Installer; MSI and MSP packages cannot be installed.</source>
        <translation>%1, tal como está instalado, no tiene Windows Installer; los paquetes MSI y MSP no se pueden instalar.</translation>
    </message>
    <message>
        <source>Nobody can log in to %1 at its console, as it is installed, nor by Remote Desktop.</source>
        <translation>Nadie puede iniciar sesión en la consola de %1, tal como está instalado, ni por Escritorio remoto.</translation>
    </message>
    <message>
        <source>%1, as it is installed, has no %2.</source>
        <translation>%1, tal como está instalado, no tiene %2.</translation>
    </message>
    <message>
        <source>%1 is not available on %2; it came with %3.</source>
        <translation>%1 no está disponible en %2; llegó con %3.</translation>
    </message>
    <message>
        <source>%1 came to %2 with service pack %3.</source>
        <translation>%1 llegó a %2 con el service pack %3.</translation>
    </message>
    <message>
        <source>%1 does not run on this architecture.</source>
        <translation>%1 no funciona en esta arquitectura.</translation>
    </message>
    <message>
        <source>The edition %1 has no %2.</source>
        <translation>La edición %1 no tiene %2.</translation>
    </message>
    <message>
        <source>%1 is optional: whether it is switched on has to be asked of the host.</source>
        <translation>%1 es opcional: hay que preguntar al host si está activado.</translation>
    </message>
    <message>
        <source>%1 cannot be installed that way there.</source>
        <translation>%1 no se puede instalar ahí de esa forma.</translation>
    </message>
    <message>
        <source>Support of this installation option of %1 ended on %2.</source>
        <translation>El soporte de esta opción de instalación de %1 terminó el %2.</translation>
    </message>
    <message>
        <source>%1 is software of its own (%2): whether it is there has to be asked of the host.</source>
        <translation>%1 es un software aparte (%2): hay que preguntar al host si está.</translation>
    </message>
    <message>
        <source>%1 is a preview that expired on %2.</source>
        <translation>%1 es una versión preliminar que caducó el %2.</translation>
    </message>
    <message>
        <source>%1 is a preview; the operator allows test systems.</source>
        <translation>%1 es una versión preliminar; el operador permite sistemas de prueba.</translation>
    </message>
    <message>
        <source>%1 is a preview, which is no target unless test systems are allowed.</source>
        <translation>%1 es una versión preliminar, que no es un destino salvo que se permitan sistemas de prueba.</translation>
    </message>
    <message>
        <source>%1 is not up to date; the newest update that the catalogue knows is %2.</source>
        <translation>%1 no está actualizado; la actualización más reciente que conoce el catálogo es %2.</translation>
    </message>
    <message>
        <source>Support of %1 ended on %2.</source>
        <translation>El soporte de %1 terminó el %2.</translation>
    </message>
    <message>
        <source>%1 gets security updates only, until %2.</source>
        <translation>%1 solo recibe actualizaciones de seguridad, hasta el %2.</translation>
    </message>
    <message>
        <source>%1 is a processor of the platform %2, for which %3 does not exist.</source>
        <translation>%1 es un procesador de la plataforma %2, para la que no existe %3.</translation>
    </message>
    <message>
        <source>Builds of %1 for %2 never left the maker&apos;s house.</source>
        <translation>Las compilaciones de %1 para %2 nunca salieron del fabricante.</translation>
    </message>
    <message>
        <source>%1 does not exist for this architecture.</source>
        <translation>%1 no existe para esta arquitectura.</translation>
    </message>
    <message>
        <source>The host runs an evaluation copy, which is not for production.</source>
        <translation>El host usa una copia de evaluación, que no es para producción.</translation>
    </message>
    <message>
        <source>This installation option takes Software Assurance, or one of the clouds %1.</source>
        <translation>Esta opción de instalación exige Software Assurance, o una de las nubes %1.</translation>
    </message>
    <message>
        <source>A preview cannot be upgraded in place; %2 takes a clean installation.</source>
        <translation>Una versión preliminar no se actualiza en el sitio; %2 exige una instalación limpia.</translation>
    </message>
    <message>
        <source>%2 belongs to another channel and takes a clean installation.</source>
        <translation>%2 pertenece a otro canal y exige una instalación limpia.</translation>
    </message>
    <message>
        <source>%1 cannot be upgraded in place to %2.</source>
        <translation>%1 no se puede actualizar en el sitio a %2.</translation>
    </message>
    <message>
        <source>There is no way to Nano Server but a new installation.</source>
        <translation>A Nano Server solo se llega con una instalación nueva.</translation>
    </message>
    <message>
        <source>An upgrade does not change between Server Core and the graphical installation.</source>
        <translation>Una actualización no cambia entre Server Core y la instalación gráfica.</translation>
    </message>
    <message>
        <source>An upgrade does not change the architecture.</source>
        <translation>Una actualización no cambia la arquitectura.</translation>
    </message>
    <message>
        <source>An upgrade to an evaluation copy is not supported.</source>
        <translation>No se admite la actualización a una copia de evaluación.</translation>
    </message>
    <message>
        <source>Datacenter can only become Datacenter.</source>
        <translation>Datacenter solo puede pasar a Datacenter.</translation>
    </message>
    <message>
        <source>Licences of %1 are counted by %2, those of %3 by %4.</source>
        <translation>Las licencias de %1 se cuentan por %2, las de %3 por %4.</translation>
    </message>
    <message>
        <source>The product name does not fit the build, which is that of %1.</source>
        <translation>El nombre del producto no corresponde a la compilación, que es la de %1.</translation>
    </message>
    <message>
        <source>The display version does not fit the build, which is that of %1.</source>
        <translation>La versión mostrada no corresponde a la compilación, que es la de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be installed that way on a host.</source>
        <translation>%1 no se puede instalar de esa forma en un host.</translation>
    </message>
    <message>
        <source>The build belongs to another version.</source>
        <translation>La compilación pertenece a otra versión.</translation>
    </message>
    <message>
        <source>The licences cannot be counted.</source>
        <translation>Las licencias no se pueden contar.</translation>
    </message>
    <message>
        <source>Name the physical cores of each processor, for example 8,8, and the virtual machines.</source>
        <translation>Indique los núcleos físicos de cada procesador, por ejemplo 8,8, y las máquinas virtuales.</translation>
    </message>
    <message>
        <source>A server has between 1 and %1 processors.</source>
        <translation>Un servidor tiene entre 1 y %1 procesadores.</translation>
    </message>
    <message>
        <source>A processor has between 1 and %1 cores, not %2.</source>
        <translation>Un procesador tiene entre 1 y %1 núcleos, no %2.</translation>
    </message>
    <message>
        <source>There can be between 0 and %1 virtual machines.</source>
        <translation>Puede haber entre 0 y %1 máquinas virtuales.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>Nombre en clave</translation>
    </message>
    <message>
        <source>Manufactured</source>
        <translation>En producción</translation>
    </message>
    <message>
        <source>Newest update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Updates by</source>
        <translation>Actualizaciones con</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Viene después de</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguido de</translation>
    </message>
    <message>
        <source>Upgrades in place to</source>
        <translation>Se actualiza en el sitio a</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>no publicado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>versión preliminar</translation>
    </message>
    <message>
        <source>mainstream support</source>
        <translation>soporte estándar</translation>
    </message>
    <message>
        <source>extended support</source>
        <translation>soporte extendido</translation>
    </message>
    <message>
        <source>extended security updates</source>
        <translation>actualizaciones de seguridad extendidas</translation>
    </message>
    <message>
        <source>support ended</source>
        <translation>soporte terminado</translation>
    </message>
    <message>
        <source>The end of support is not known.</source>
        <translation>No se conoce el fin del soporte.</translation>
    </message>
    <message>
        <source>Support ended on %1.</source>
        <translation>El soporte terminó el %1.</translation>
    </message>
    <message numerus="yes">
        <source>Support will end on %1: %n day(s) left.</source>
        <translation>
            <numerusform>El soporte terminará el %1: queda %n día.</numerusform>
            <numerusform>El soporte terminará el %1: quedan %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The operating-system catalogue %1 is refused.</source>
        <translation>El catálogo de sistemas operativos %1 se rechaza.</translation>
    </message>
    <message>
        <source>It is of %1; the one in use is newer, of %2.</source>
        <translation>Es del %1; el que se usa es más reciente, del %2.</translation>
    </message>
    <message>
        <source>Give it a later &quot;date&quot; if it is the better one.</source>
        <translation>Póngale una &quot;date&quot; posterior si es el mejor.</translation>
    </message>
    <message>
        <source>Its &quot;format&quot; is not &quot;convoy-operating-systems&quot;.</source>
        <translation>Su &quot;format&quot; no es &quot;convoy-operating-systems&quot;.</translation>
    </message>
    <message>
        <source>Choose a file written by: convoyctl os export FILE.</source>
        <translation>Elija un archivo escrito por: convoyctl os export FILE.</translation>
    </message>
    <message>
        <source>Its format has version %1; this program reads version %2.</source>
        <translation>Su formato tiene la versión %1; este programa lee la versión %2.</translation>
    </message>
    <message>
        <source>Use a file, or a release of Convoy, that fits the other.</source>
        <translation>Use un archivo y una versión de Convoy que se correspondan.</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>The id %1 stands there twice.</source>
        <translation>El id %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Give each system an id of its own.</source>
        <translation>Dé a cada sistema un id propio.</translation>
    </message>
    <message>
        <source>%1 has neither &quot;rtm&quot; nor &quot;ga&quot;.</source>
        <translation>%1 no tiene ni &quot;rtm&quot; ni &quot;ga&quot;.</translation>
    </message>
    <message>
        <source>Write the day from which it could be had.</source>
        <translation>Escriba el día desde el que estuvo disponible.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is earlier than &quot;%3&quot; (%4).</source>
        <translation>&quot;%1&quot; (%2) es anterior a &quot;%3&quot; (%4).</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>The page named there does not say %1.</source>
        <translation>La página citada ahí no dice %1.</translation>
    </message>
    <message>
        <source>Make page, build, day and KB number the same.</source>
        <translation>Haga que coincidan página, compilación, día y número KB.</translation>
    </message>
    <message>
        <source>%1 names %2, which is not in the file.</source>
        <translation>%1 nombra %2, que no está en el archivo.</translation>
    </message>
    <message>
        <source>Add that system, or take the link out.</source>
        <translation>Añada ese sistema o quite el enlace.</translation>
    </message>
    <message>
        <source>%1 names %2 (%3), but %2 does not name %1 the same way.</source>
        <translation>%1 nombra %2 (%3), pero %2 no nombra %1 de la misma forma.</translation>
    </message>
    <message>
        <source>Write the link at both systems, with the same kind.</source>
        <translation>Escriba el enlace en ambos sistemas, con el mismo tipo.</translation>
    </message>
    <message>
        <source>%1 comes after %2, but its day or its build is lower.</source>
        <translation>%1 viene después de %2, pero su día o su compilación es menor.</translation>
    </message>
    <message>
        <source>Correct days and builds, or turn the link around.</source>
        <translation>Corrija días y compilaciones, o invierta el enlace.</translation>
    </message>
    <message>
        <source>The successors of %1 lead back to it.</source>
        <translation>Los sucesores de %1 vuelven a él.</translation>
    </message>
    <message>
        <source>Take out the link that closes the circle.</source>
        <translation>Quite el enlace que cierra el círculo.</translation>
    </message>
    <message>
        <source>%1 is no system of this file.</source>
        <translation>%1 no es un sistema de este archivo.</translation>
    </message>
    <message>
        <source>Add that system, or correct the id.</source>
        <translation>Añada ese sistema o corrija el id.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The column %1 stands there twice.</source>
        <translation>La columna %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>No column is called host or name.</source>
        <translation>Ninguna columna se llama host o name.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has columns.</source>
        <translation>La línea tiene más celdas que columnas la primera línea.</translation>
    </message>
    <message>
        <source>The host %1 stands there twice; which line is meant is not clear.</source>
        <translation>El host %1 aparece dos veces; no está claro qué línea vale.</translation>
    </message>
    <message>
        <source>The facts in %1 are refused, line %2. Nothing is stored.</source>
        <translation>Los datos de %1 se rechazan, línea %2. No se guarda nada.</translation>
    </message>
    <message>
        <source>The host %1 is not in this repository.</source>
        <translation>El host %1 no está en este repositorio.</translation>
    </message>
    <message>
        <source>Add the host first, or correct its name: convoyctl host list</source>
        <translation>Añada antes el host o corrija su nombre: convoyctl host list</translation>
    </message>
    <message>
        <source>The fact %1 is about: %2.</source>
        <translation>El dato %1 es sobre: %2.</translation>
    </message>
    <message>
        <source>Write it where it belongs.</source>
        <translation>Escríbalo en su lugar.</translation>
    </message>
    <message>
        <source>No fact %1 is known.</source>
        <translation>No se conoce ningún dato %1.</translation>
    </message>
    <message>
        <source>List the facts that there are: convoyctl facts list</source>
        <translation>Liste los datos que hay: convoyctl facts list</translation>
    </message>
    <message>
        <source>“%1” must hold an object, in braces.</source>
        <translation>“%1” debe contener un objeto, entre llaves.</translation>
    </message>
    <message>
        <source>os.id is %1, but os.family is %2: both cannot be true.</source>
        <translation>os.id es %1, pero os.family es %2: no pueden ser ciertos ambos.</translation>
    </message>
    <message>
        <source>os.bits is %1, but architecture is %2: both cannot be true.</source>
        <translation>os.bits es %1, pero architecture es %2: no pueden ser ciertos ambos.</translation>
    </message>
    <message>
        <source>It is yes or no: write true or false.</source>
        <translation>Es sí o no: escriba true o false.</translation>
    </message>
    <message>
        <source>It is a whole number: write 42.</source>
        <translation>Es un número entero: escriba 42.</translation>
    </message>
    <message>
        <source>It is a version, as text: write 8.1.240.6, in JSON in quotes.</source>
        <translation>Es una versión, como texto: escriba 8.1.240.6, en JSON entre comillas.</translation>
    </message>
    <message>
        <source>It is a text, and not an empty one; in JSON in quotes.</source>
        <translation>Es un texto, y no vacío; en JSON entre comillas.</translation>
    </message>
    <message>
        <source>It is a list: write a;b, in JSON [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>Es una lista: escriba a;b, en JSON [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>It is a day: write 2026-11-20.</source>
        <translation>Es un día: escriba 2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is no value for the fact %2, whose type is %3.</source>
        <translation>“%1” no es un valor para el dato %2, cuyo tipo es %3.</translation>
    </message>
    <message>
        <source>“%1” is no value that the fact %2 can have.</source>
        <translation>“%1” no es un valor que pueda tener el dato %2.</translation>
    </message>
    <message>
        <source>Family of the operating system</source>
        <translation>Familia del sistema operativo</translation>
    </message>
    <message>
        <source>Operating system, by its ID in the catalogue or in os-release</source>
        <translation>Sistema operativo, por su ID en el catálogo o en os-release</translation>
    </message>
    <message>
        <source>Name of the operating system</source>
        <translation>Nombre del sistema operativo</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>Versión del sistema operativo</translation>
    </message>
    <message>
        <source>Operating system, as it calls itself</source>
        <translation>Sistema operativo, como se llama a sí mismo</translation>
    </message>
    <message>
        <source>Width of programs, in bits</source>
        <translation>Anchura de los programas, en bits</translation>
    </message>
    <message>
        <source>Build number of Windows</source>
        <translation>Número de compilación de Windows</translation>
    </message>
    <message>
        <source>Revision of the build (UBR)</source>
        <translation>Revisión de la compilación (UBR)</translation>
    </message>
    <message>
        <source>Service pack, 0 for none</source>
        <translation>Service pack, 0 si no hay</translation>
    </message>
    <message>
        <source>Edition of the operating system</source>
        <translation>Edición del sistema operativo</translation>
    </message>
    <message>
        <source>Installation type</source>
        <translation>Tipo de instalación</translation>
    </message>
    <message>
        <source>Client, server or domain controller</source>
        <translation>Cliente, servidor o controlador de dominio</translation>
    </message>
    <message>
        <source>Display version of Windows</source>
        <translation>Versión mostrada de Windows</translation>
    </message>
    <message>
        <source>Is it an evaluation copy?</source>
        <translation>¿Es una copia de evaluación?</translation>
    </message>
    <message>
        <source>Is the host enrolled in extended security updates?</source>
        <translation>¿Está el host inscrito en las actualizaciones de seguridad extendidas?</translation>
    </message>
    <message>
        <source>Is the host&apos;s licence under Software Assurance?</source>
        <translation>¿Está la licencia del host bajo Software Assurance?</translation>
    </message>
    <message>
        <source>Cloud that the host runs in</source>
        <translation>Nube en la que está el host</translation>
    </message>
    <message>
        <source>Language of the operating system</source>
        <translation>Idioma del sistema operativo</translation>
    </message>
    <message>
        <source>Architecture of the processor</source>
        <translation>Arquitectura del procesador</translation>
    </message>
    <message>
        <source>Name of the processor</source>
        <translation>Nombre del procesador</translation>
    </message>
    <message>
        <source>Physical cores of each processor</source>
        <translation>Núcleos físicos de cada procesador</translation>
    </message>
    <message>
        <source>Memory, in bytes</source>
        <translation>Memoria, en bytes</translation>
    </message>
    <message>
        <source>Free space in the account&apos;s home, in bytes</source>
        <translation>Espacio libre en la carpeta de la cuenta, en bytes</translation>
    </message>
    <message>
        <source>Free space for temporary files, in bytes</source>
        <translation>Espacio libre para archivos temporales, en bytes</translation>
    </message>
    <message>
        <source>Release of the kernel</source>
        <translation>Versión del núcleo</translation>
    </message>
    <message>
        <source>Seconds since the last start</source>
        <translation>Segundos desde el último arranque</translation>
    </message>
    <message>
        <source>Mark of the last start</source>
        <translation>Marca del último arranque</translation>
    </message>
    <message>
        <source>Home of the account</source>
        <translation>Carpeta personal de la cuenta</translation>
    </message>
    <message>
        <source>Account that commands run as</source>
        <translation>Cuenta que ejecuta las órdenes</translation>
    </message>
    <message>
        <source>Name that the host gives itself</source>
        <translation>Nombre que se da el host</translation>
    </message>
    <message>
        <source>Is tar there?</source>
        <translation>¿Está tar?</translation>
    </message>
    <message>
        <source>Is sha256sum there?</source>
        <translation>¿Está sha256sum?</translation>
    </message>
    <message>
        <source>Version of the Windows Installer</source>
        <translation>Versión de Windows Installer</translation>
    </message>
    <message>
        <source>Does the host wait for a restart?</source>
        <translation>¿Espera el host un reinicio?</translation>
    </message>
    <message>
        <source>How the host gets its updates</source>
        <translation>Cómo recibe el host sus actualizaciones</translation>
    </message>
    <message>
        <source>Installed updates, by KB number</source>
        <translation>Actualizaciones instaladas, por número KB</translation>
    </message>
    <message>
        <source>Host or guest of virtual machines</source>
        <translation>Anfitrión o invitado de máquinas virtuales</translation>
    </message>
    <message>
        <source>Networks that a guest sees</source>
        <translation>Redes que ve un invitado</translation>
    </message>
    <message>
        <source>Container engine of the host</source>
        <translation>Motor de contenedores del host</translation>
    </message>
    <message>
        <source>Installed roles and features</source>
        <translation>Roles y características instalados</translation>
    </message>
    <message>
        <source>Running services</source>
        <translation>Servicios en ejecución</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Domains of the organisation</source>
        <translation>Dominios de la organización</translation>
    </message>
    <message>
        <source>Sites of the organisation</source>
        <translation>Sedes de la organización</translation>
    </message>
    <message>
        <source>Account that works on the hosts</source>
        <translation>Cuenta que trabaja en los hosts</translation>
    </message>
    <message>
        <source>Groups of that account</source>
        <translation>Grupos de esa cuenta</translation>
    </message>
    <message>
        <source>Language of the media</source>
        <translation>Idioma de los medios</translation>
    </message>
    <message>
        <source>Version on the media</source>
        <translation>Versión en los medios</translation>
    </message>
    <message>
        <source>“%1” is no name of a fact.</source>
        <translation>“%1” no es el nombre de un dato.</translation>
    </message>
    <message>
        <source>Use words of letters and digits, joined by dots: exchange.version.</source>
        <translation>Use palabras de letras y cifras, unidas por puntos: exchange.version.</translation>
    </message>
    <message>
        <source>The fact %1 is declared already, with another type, scope or other values.</source>
        <translation>El dato %1 ya está declarado, con otro tipo, ámbito u otros valores.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Dé otro nombre a uno de los dos.</translation>
    </message>
    <message>
        <source>The folder %1 is no solution definition.</source>
        <translation>La carpeta %1 no es una definición de solución.</translation>
    </message>
    <message>
        <source>It needs a solution.yaml, and may hold files and folders alone, no links.</source>
        <translation>Necesita un solution.yaml, y solo puede contener archivos y carpetas, sin enlaces.</translation>
    </message>
    <message>
        <source>Give the folder that holds solution.yaml.</source>
        <translation>Indique la carpeta que contiene solution.yaml.</translation>
    </message>
    <message>
        <source>Two files or folders for the bundle are called %1.</source>
        <translation>Dos archivos o carpetas para el lote se llaman %1.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>There is nothing to put into the bundle.</source>
        <translation>No hay nada que poner en el lote.</translation>
    </message>
    <message>
        <source>Name packages, hosts, plans or solution definitions, or give --all or --keys.</source>
        <translation>Indique paquetes, hosts, planes o definiciones de soluciones, o bien --all o --keys.</translation>
    </message>
    <message>
        <source>This computer is not exported: each has its own.</source>
        <translation>Este equipo no se exporta: cada uno tiene el suyo.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítalo.</translation>
    </message>
    <message>
        <source>%1 is there already, and is another one.</source>
        <translation>%1 ya existe y es distinto.</translation>
    </message>
    <message>
        <source>Give --replace to put the one of the bundle in its place, or move the present one away.</source>
        <translation>Indique --replace para poner el del lote en su lugar, o mueva el que está ahí.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>The bundle %1 has no signature of a trusted key.</source>
        <translation>El lote %1 no tiene la firma de una clave de confianza.</translation>
    </message>
    <message>
        <source>This repository refuses what is not signed.</source>
        <translation>Este repositorio rechaza lo que no está firmado.</translation>
    </message>
    <message>
        <source>Copy its signature (%1.minisig) along with it, and add the key that signed it: convoyctl key add FILE.</source>
        <translation>Copie también su firma (%1.minisig) y añada la clave que lo firmó: convoyctl key add FILE.</translation>
    </message>
    <message>
        <source>Keys and policy of the bundle were not taken over.</source>
        <translation>Las claves y la directiva del lote no se han adoptado.</translation>
    </message>
    <message>
        <source>No key that is trusted here has signed the bundle. Whoever changed it could have put a key of his own into it.</source>
        <translation>Ninguna clave de confianza aquí ha firmado el lote. Quien lo hubiera cambiado podría haber puesto en él una clave propia.</translation>
    </message>
    <message>
        <source>Compare the keys with those at headquarters, then repeat it with --keys.</source>
        <translation>Compare las claves con las de la sede central y repita con --keys.</translation>
    </message>
    <message>
        <source>The policy of the bundle was not taken over.</source>
        <translation>La directiva del lote no se ha adoptado.</translation>
    </message>
    <message>
        <source>It would let packages in without a signature, which are refused here.</source>
        <translation>Dejaría entrar paquetes sin firma, que aquí se rechazan.</translation>
    </message>
    <message>
        <source>If that is wanted, repeat it with --replace.</source>
        <translation>Si es lo que se desea, repita con --replace.</translation>
    </message>
    <message>
        <source>The host %1 is here already, and with other values.</source>
        <translation>El host %1 ya está aquí, con otros valores.</translation>
    </message>
    <message>
        <source>Give --replace to take over the values of the bundle.</source>
        <translation>Indique --replace para adoptar los valores del lote.</translation>
    </message>
    <message>
        <source>Another key is pinned for the host %1 than the bundle has.</source>
        <translation>Para el host %1 está fijada una clave distinta de la del lote.</translation>
    </message>
    <message>
        <source>Here it is %1, in the bundle %2.</source>
        <translation>Aquí es %1, en el lote %2.</translation>
    </message>
    <message>
        <source>Find out which is right, and pin it: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT.</source>
        <translation>Averigüe cuál es la correcta y fíjela: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT.</translation>
    </message>
    <message>
        <source>Add it with convoyctl tenant add, or give the tenants here with --tenant.</source>
        <translation>Añádalo con convoyctl tenant add, o indique los inquilinos de aquí con --tenant.</translation>
    </message>
    <message>
        <source>The host %1 is logged in to with the private key %2, which is not on this computer. Put it there, or change the host.</source>
        <translation>Al host %1 se accede con la clave privada %2, que no está en este equipo. Póngala ahí, o modifique el host.</translation>
    </message>
    <message>
        <source>Run %1 has not come to its end.</source>
        <translation>La ejecución %1 no ha llegado a su fin.</translation>
    </message>
    <message>
        <source>%1 is not a host of run %2.</source>
        <translation>%1 no es un host de la ejecución %2.</translation>
    </message>
    <message>
        <source>Show the run and name one of its hosts.</source>
        <translation>Muestre la ejecución y nombre uno de sus hosts.</translation>
    </message>
    <message>
        <source>Run %1 left nothing that could be undone.</source>
        <translation>La ejecución %1 no dejó nada que deshacer.</translation>
    </message>
    <message>
        <source>It deployed nothing on these hosts, was undone already, or a later run has deployed the package there again.</source>
        <translation>No desplegó nada en estos hosts, ya se deshizo, o una ejecución posterior volvió a desplegar allí el paquete.</translation>
    </message>
    <message>
        <source>Look at the deployments; nothing was changed.</source>
        <translation>Mire los despliegues; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The hosts of this run had different versions before.</source>
        <translation>Los hosts de esta ejecución tenían antes versiones distintas.</translation>
    </message>
    <message>
        <source>One run leads to one version: %1.</source>
        <translation>Una ejecución lleva a una sola versión: %1.</translation>
    </message>
    <message>
        <source>Undo the hosts of each version by themselves, with --host.</source>
        <translation>Deshaga por separado los hosts de cada versión, con --host.</translation>
    </message>
    <message>
        <source>The package of version %1 is not in the repository any more.</source>
        <translation>El paquete de la versión %1 ya no está en el repositorio.</translation>
    </message>
    <message>
        <source>Without it nobody knows how to look for it on a host.</source>
        <translation>Sin él nadie sabe cómo buscarlo en un host.</translation>
    </message>
    <message>
        <source>Import it again from its medium.</source>
        <translation>Impórtelo de nuevo desde su soporte.</translation>
    </message>
    <message>
        <source>%1 was replaced since the preview. It stays.</source>
        <translation>%1 se reemplazó después de la vista previa. Se queda.</translation>
    </message>
    <message>
        <source>Look at a new preview.</source>
        <translation>Mire una nueva vista previa.</translation>
    </message>
    <message numerus="yes">
        <source>One of the %n newest version(s).</source>
        <translation>
            <numerusform>La versión más reciente.</numerusform>
            <numerusform>Una de las %n versiones más recientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed last %n day(s) ago.</source>
        <translation>
            <numerusform>Modificado por última vez hace %n día.</numerusform>
            <numerusform>Modificado por última vez hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other tenants have it too.</source>
        <translation>Otros inquilinos también lo tienen.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s) are here.</source>
        <translation>
            <numerusform>Hay %n versión más reciente.</numerusform>
            <numerusform>Hay %n versiones más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle %1 is not as it was exported. Nothing of it was stored.</source>
        <translation>El lote %1 no es como se exportó. No se almacenó nada de él.</translation>
    </message>
    <message>
        <source>Copy it again from where it was exported. If that does not help, export it again.</source>
        <translation>Cópielo de nuevo desde donde se exportó. Si no sirve, expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The bundle %1 cannot be read.</source>
        <translation>El lote %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check that it is there, that you may read it, and that its medium is still connected.</source>
        <translation>Compruebe que está ahí, que usted puede leerlo y que su medio sigue conectado.</translation>
    </message>
    <message>
        <source>%1 is not a bundle.</source>
        <translation>%1 no es un lote.</translation>
    </message>
    <message>
        <source>Bundles are made with: convoyctl repository export --to FILE. Packages are imported with: convoyctl package import.</source>
        <translation>Los lotes se hacen con: convoyctl repository export --to FILE. Los paquetes se importan con: convoyctl package import.</translation>
    </message>
    <message>
        <source>The bundle %1 was made by a newer Convoy.</source>
        <translation>El lote %1 lo hizo un Convoy más reciente.</translation>
    </message>
    <message>
        <source>Its format is %1; this Convoy knows formats up to %2.</source>
        <translation>Su formato es %1; este Convoy conoce los formatos hasta %2.</translation>
    </message>
    <message>
        <source>Install the newer Convoy here, or export it again with this version.</source>
        <translation>Instale aquí el Convoy más reciente, o expórtelo de nuevo con esta versión.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Le falta el final.</translation>
    </message>
    <message>
        <source>The bytes around its files were changed, at byte %1.</source>
        <translation>Los bytes alrededor de sus archivos se cambiaron, en el byte %1.</translation>
    </message>
    <message>
        <source>The file %1 in it differs from what its list of files says.</source>
        <translation>El archivo %1 que contiene difiere de lo que dice su lista de archivos.</translation>
    </message>
    <message>
        <source>The file %1 is in its list of files, but missing.</source>
        <translation>El archivo %1 está en su lista de archivos, pero falta.</translation>
    </message>
    <message>
        <source>The file %1 in it is not in its list of files.</source>
        <translation>El archivo %1 que contiene no está en su lista de archivos.</translation>
    </message>
    <message>
        <source>The contents of the bundle %1 cannot be understood. Nothing of it was stored.</source>
        <translation>El contenido del lote %1 no se puede entender. No se almacenó nada de él.</translation>
    </message>
    <message>
        <source>It is whole, but was not made by Convoy, or by one with a fault.</source>
        <translation>Está entero, pero no lo hizo Convoy, o uno con un fallo.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to %1.</source>
        <translation>El lote no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>%1 changed while the bundle was written.</source>
        <translation>%1 cambió mientras se escribía el lote.</translation>
    </message>
    <message>
        <source>“%1” is not a path below a folder.</source>
        <translation>“%1” no es una ruta bajo una carpeta.</translation>
    </message>
    <message>
        <source>Write it with “/” and without “..”, as in lib/plugin.jar.</source>
        <translation>Escríbala con “/” y sin “..”, como en lib/plugin.jar.</translation>
    </message>
    <message>
        <source>Only a plug-in has a “parent”.</source>
        <translation>Solo un plug-in tiene un “parent”.</translation>
    </message>
    <message>
        <source>Write “kind: plug-in”, or remove “parent”.</source>
        <translation>Escriba “kind: plug-in” o quite “parent”.</translation>
    </message>
    <message>
        <source>The package is deployed on the host</source>
        <translation>El paquete está desplegado en el host</translation>
    </message>
    <message>
        <source>%1 was not deployed there with this repository.</source>
        <translation>%1 no se desplegó allí con este repositorio.</translation>
    </message>
    <message>
        <source>A deployment of it in another version.</source>
        <translation>Un despliegue suyo en otra versión.</translation>
    </message>
    <message>
        <source>An upgrade or a roll back begins with what stands there.</source>
        <translation>Una actualización o una reversión parte de lo que hay.</translation>
    </message>
    <message>
        <source>Install it there, or leave this host out.</source>
        <translation>Instálelo allí o excluya este host.</translation>
    </message>
    <message>
        <source>An older version stands on the host</source>
        <translation>En el host hay una versión anterior</translation>
    </message>
    <message>
        <source>A version older than %1.</source>
        <translation>Una versión anterior a la %1.</translation>
    </message>
    <message>
        <source>An upgrade leads to a newer version.</source>
        <translation>Una actualización lleva a una versión más nueva.</translation>
    </message>
    <message>
        <source>To install it again choose the profile install, to go back the profile rollback.</source>
        <translation>Para instalarlo de nuevo elija el perfil install, para volver atrás el perfil rollback.</translation>
    </message>
    <message>
        <source>A newer version stands on the host</source>
        <translation>En el host hay una versión más nueva</translation>
    </message>
    <message>
        <source>A version newer than %1.</source>
        <translation>Una versión más nueva que la %1.</translation>
    </message>
    <message>
        <source>A roll back leads to an older version.</source>
        <translation>Una reversión lleva a una versión anterior.</translation>
    </message>
    <message>
        <source>Choose an older package, or leave this host out.</source>
        <translation>Elija un paquete anterior o excluya este host.</translation>
    </message>
    <message>
        <source>What stands on the host can be undone</source>
        <translation>Lo que hay en el host se puede deshacer</translation>
    </message>
    <message>
        <source>A way back to what stood there.</source>
        <translation>Un camino de vuelta a lo que había.</translation>
    </message>
    <message>
        <source>Leave this host out, or bring it back by hand; nothing was changed.</source>
        <translation>Excluya este host o devuélvalo a mano; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The package does not say where its files go, so none can be saved.</source>
        <translation>El paquete no dice adónde van sus archivos, así que no se puede guardar ninguno.</translation>
    </message>
    <message>
        <source>Its package does not say how.</source>
        <translation>Su paquete no dice cómo.</translation>
    </message>
    <message>
        <source>Nothing stands there yet that could be brought back.</source>
        <translation>Aún no hay nada que pueda devolverse.</translation>
    </message>
    <message>
        <source>No files were saved before version %1 was installed.</source>
        <translation>No se guardó ningún archivo antes de instalar la versión %1.</translation>
    </message>
    <message>
        <source>When version %1 was installed nothing stood there.</source>
        <translation>Cuando se instaló la versión %1 no había nada.</translation>
    </message>
    <message>
        <source>The saved files are those of version %1.</source>
        <translation>Los archivos guardados son los de la versión %1.</translation>
    </message>
    <message>
        <source>The installer of version %1 takes back what it did; version %2 stands there afterwards.</source>
        <translation>El instalador de la versión %1 deshace lo que hizo; después queda la versión %2.</translation>
    </message>
    <message>
        <source>The files saved before version %1 was installed are put back; what was written there since is lost.</source>
        <translation>Se reponen los archivos guardados antes de instalar la versión %1; lo escrito allí desde entonces se pierde.</translation>
    </message>
    <message>
        <source>Version %1 is installed over version %2; the backups that these runs left are removed.</source>
        <translation>La versión %1 se instala sobre la versión %2; se quitan las copias que dejaron estas ejecuciones.</translation>
    </message>
    <message>
        <source>It cannot be undone: %1</source>
        <translation>No se puede deshacer: %1</translation>
    </message>
    <message>
        <source>A roll back lets the package&apos;s installer take back what it did.</source>
        <translation>Una reversión hace que el instalador del paquete deshaga lo que hizo.</translation>
    </message>
    <message>
        <source>A roll back puts the files back that are saved before the first change.</source>
        <translation>Una reversión repone los archivos guardados antes del primer cambio.</translation>
    </message>
    <message>
        <source>A roll back installs version %1 again.</source>
        <translation>Una reversión vuelve a instalar la versión %1.</translation>
    </message>
    <message>
        <source>Save what an undo needs</source>
        <translation>Guardar lo que hace falta para deshacer</translation>
    </message>
    <message>
        <source>Stop the services</source>
        <translation>Detener los servicios</translation>
    </message>
    <message>
        <source>Bring back what stood there</source>
        <translation>Devolver lo que había</translation>
    </message>
    <message>
        <source>Start the services again</source>
        <translation>Volver a iniciar los servicios</translation>
    </message>
    <message>
        <source>Check that it answers</source>
        <translation>Comprobar que responde</translation>
    </message>
    <message>
        <source>Remove the backups that runs left</source>
        <translation>Quitar las copias que dejaron las ejecuciones</translation>
    </message>
    <message>
        <source>%1: from %2 to nothing</source>
        <translation>%1: de %2 a nada</translation>
    </message>
    <message>
        <source>Nothing is known of the host “%1”.</source>
        <translation>No se sabe nada del host “%1”.</translation>
    </message>
    <message>
        <source>Correct the name, or import the host&apos;s facts.</source>
        <translation>Corrija el nombre o importe los hechos del host.</translation>
    </message>
    <message>
        <source>The solution has no stage “%1”.</source>
        <translation>La solución no tiene la fase “%1”.</translation>
    </message>
    <message>
        <source>Move hosts into stages of the plan alone.</source>
        <translation>Mueva los hosts solo a fases del plan.</translation>
    </message>
    <message>
        <source>The move is against the rule %1: %2 would come before %3.</source>
        <translation>El cambio va contra la regla %1: %2 iría antes que %3.</translation>
    </message>
    <message>
        <source>Leave the host in its stage.</source>
        <translation>Deje el host en su fase.</translation>
    </message>
    <message>
        <source>The host&apos;s roles are known</source>
        <translation>Se conocen los roles del host</translation>
    </message>
    <message>
        <source>No role is known of it that has a place in the plan.</source>
        <translation>No se le conoce ningún rol que tenga un lugar en el plan.</translation>
    </message>
    <message>
        <source>At least one role of the solution.</source>
        <translation>Al menos un rol de la solución.</translation>
    </message>
    <message>
        <source>The order of the plan follows from the roles.</source>
        <translation>El orden del plan se deriva de los roles.</translation>
    </message>
    <message>
        <source>Ask the host again, or give its roles, or leave it out.</source>
        <translation>Pregunte de nuevo al host, indique sus roles o exclúyalo.</translation>
    </message>
    <message>
        <source>It has %1 or newer already.</source>
        <translation>Ya tiene %1 o una versión más reciente.</translation>
    </message>
    <message>
        <source>The organisation, before any host</source>
        <translation>La organización, antes de cualquier host</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>todo el plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning, not certain: %1 (%2)</source>
        <translation>Advertencia, no segura: %1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold wherever they apply.</source>
        <translation>
            <numerusform>%n regla se cumple donde se aplica.</numerusform>
            <numerusform>%n reglas se cumplen donde se aplican.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that nobody has answered</source>
        <translation>Preguntas que nadie ha contestado</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>From here there is no way back.</source>
        <translation>Desde aquí no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>%1: new installation of %2 (%3; %4)</source>
        <translation>%1: instalación nueva de %2 (%3; %4)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (%4; %5)</source>
        <translation>%1: de %2 a %3 (%4; %5)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>An application object that nothing else on the host collides with.</source>
        <translation>Un objeto Aplicación con el que nada más del host entre en conflicto.</translation>
    </message>
    <message>
        <source>The plug-in has a parent on the host</source>
        <translation>El plug-in tiene una aplicación padre en el host</translation>
    </message>
    <message>
        <source>No application object of the host is a parent of %1.</source>
        <translation>Ningún objeto Aplicación del host es padre de %1.</translation>
    </message>
    <message>
        <source>An application object of the type of the plug-in&apos;s template.</source>
        <translation>Un objeto Aplicación del tipo de la plantilla del plug-in.</translation>
    </message>
    <message>
        <source>An application object of %1.</source>
        <translation>Un objeto Aplicación de %1.</translation>
    </message>
    <message>
        <source>The options of a plug-in are added to the object of its parent.</source>
        <translation>Las opciones de un plug-in se añaden al objeto de su padre.</translation>
    </message>
    <message>
        <source>Install the parent first, or go on: the plug-in is installed, and its options are added to no object.</source>
        <translation>Instale primero el padre o continúe: el plug-in se instala y sus opciones no se añaden a ningún objeto.</translation>
    </message>
    <message>
        <source>The application port is free on the host</source>
        <translation>El puerto de la aplicación está libre en el host</translation>
    </message>
    <message>
        <source>The application object is the package&apos;s own</source>
        <translation>El objeto Aplicación es el del paquete</translation>
    </message>
    <message>
        <source>Application object %1 will be made, in the place of %2</source>
        <translation>El objeto Aplicación %1 se creará en lugar de %2</translation>
    </message>
    <message>
        <source>Application object %1 will be made</source>
        <translation>El objeto Aplicación %1 se creará</translation>
    </message>
    <message>
        <source>Application object %1 stays as it is</source>
        <translation>El objeto Aplicación %1 queda como está</translation>
    </message>
    <message>
        <source>Application object %1 will be changed</source>
        <translation>El objeto Aplicación %1 se cambiará</translation>
    </message>
    <message>
        <source>%1 = %2 (new)</source>
        <translation>%1 = %2 (nuevo)</translation>
    </message>
    <message>
        <source>%1 is taken away (before: %2)</source>
        <translation>%1 se quita (antes: %2)</translation>
    </message>
    <message>
        <source>%1 = %2 (before: %3)</source>
        <translation>%1 = %2 (antes: %3)</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”.</source>
        <translation>“%1” no es una respuesta a “%2”.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation>Corrija la respuesta.</translation>
    </message>
    <message>
        <source>“%1” has no answer.</source>
        <translation>“%1” no tiene respuesta.</translation>
    </message>
    <message>
        <source>Answer the question.</source>
        <translation>Responda a la pregunta.</translation>
    </message>
    <message>
        <source>It has a line end in it.</source>
        <translation>Contiene un fin de línea.</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>Es un número entero.</translation>
    </message>
    <message>
        <source>It is a full path, without “~”, “.” or “..” in it.</source>
        <translation>Es una ruta completa, sin “~”, “.” ni “..”.</translation>
    </message>
    <message>
        <source>They are deployed there.</source>
        <translation>Están desplegados allí.</translation>
    </message>
    <message>
        <source>Not deployed there: %1.</source>
        <translation>No desplegados allí: %1.</translation>
    </message>
    <message>
        <source>Deploy them to this host first.</source>
        <translation>Despliéguelos primero en este host.</translation>
    </message>
    <message numerus="yes">
        <source>It holds wherever it applies, %n time(s).</source>
        <translation>
            <numerusform>Se cumple donde se aplica, %n vez.</numerusform>
            <numerusform>Se cumple donde se aplica, %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waived by the operator: %1</source>
        <translation>Dispensada por el operador: %1</translation>
    </message>
    <message>
        <source>There is no deployment %1 in this repository.</source>
        <translation>No hay un despliegue %1 en este repositorio.</translation>
    </message>
    <message>
        <source>List the deployments and name one of them.</source>
        <translation>Liste los despliegues y nombre uno.</translation>
    </message>
    <message>
        <source>The package was not found there.</source>
        <translation>No se encontró allí el paquete.</translation>
    </message>
    <message>
        <source>Version %1 was found.</source>
        <translation>Se encontró la versión %1.</translation>
    </message>
    <message>
        <source>The roll back on %1 ran, but what stood there before is not found.</source>
        <translation>La reversión en %1 se ejecutó, pero no se encuentra lo que había antes.</translation>
    </message>
    <message>
        <source>Look at what stands on the host before it is used.</source>
        <translation>Mire lo que hay en el host antes de usarlo.</translation>
    </message>
    <message>
        <source>No folder of the parent was given.</source>
        <translation>No se ha indicado ninguna carpeta del padre.</translation>
    </message>
    <message>
        <source>The plug-in&apos;s files are not in %1, which was given as the folder of its parent.</source>
        <translation>Los archivos del plug-in no están en %1, indicada como carpeta de su padre.</translation>
    </message>
    <message>
        <source>%1 stands on %2, but its parent does not have it: copy by hand %3.</source>
        <translation>%1 está en %2, pero su padre no lo tiene: copie a mano %3.</translation>
    </message>
    <message>
        <source>Copy these files by hand into the folder of the parent, then restart it: %1.</source>
        <translation>Copie estos archivos a mano en la carpeta del padre y reinícielo: %1.</translation>
    </message>
    <message>
        <source>What stands on %1 is not version %2, which was deployed there.</source>
        <translation>Lo que hay en %1 no es la versión %2, que se desplegó allí.</translation>
    </message>
    <message>
        <source>Somebody changed this host. Find out who, then install the version that is wanted; nothing was changed.</source>
        <translation>Alguien cambió este host. Averigüe quién y luego instale la versión deseada; no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Application object %1: %n value(s) changed.</source>
        <translation>
            <numerusform>Objeto Aplicación %1: %n valor cambiado.</numerusform>
            <numerusform>Objeto Aplicación %1: %n valores cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not stand on %2 any more.</source>
        <translation>%1 ya no está en %2.</translation>
    </message>
    <message>
        <source>Version %1 stands on %2 again.</source>
        <translation>La versión %1 está de nuevo en %2.</translation>
    </message>
    <message>
        <source>The backup %1 was removed from %2.</source>
        <translation>La copia %1 se quitó de %2.</translation>
    </message>
    <message>
        <source>The backup %1 could not be removed from %2; remove it by hand.</source>
        <translation>No se pudo quitar la copia %1 de %2; quítela a mano.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of %2.</source>
        <translation>Nada escucha en el puerto %1 de %2.</translation>
    </message>
    <message>
        <source>The package stands there, but what it should run does not answer.</source>
        <translation>El paquete está allí, pero lo que debería ejecutar no responde.</translation>
    </message>
    <message>
        <source>Look at its own log on the host, and whether the port given is the one it uses.</source>
        <translation>Mire su propio registro en el host y si el puerto indicado es el que usa.</translation>
    </message>
    <message>
        <source>No port was given that could be checked.</source>
        <translation>No se indicó ningún puerto que comprobar.</translation>
    </message>
    <message>
        <source>What the run had changed on the host was undone.</source>
        <translation>Lo que la ejecución había cambiado en el host se deshizo.</translation>
    </message>
    <message>
        <source>What the run had changed on the host was undone; version %1 stands there.</source>
        <translation>Lo que la ejecución había cambiado en el host se deshizo; allí está la versión %1.</translation>
    </message>
    <message>
        <source>The service %1 on %2 could not be stopped.</source>
        <translation>No se pudo detener el servicio %1 en %2.</translation>
    </message>
    <message>
        <source>It still runs after it was told to end.</source>
        <translation>Sigue en marcha después de pedirle que termine.</translation>
    </message>
    <message>
        <source>Stop it on the host, or find out why it does not end, then run it again. Nothing of the package was changed.</source>
        <translation>Deténgalo en el host o averigüe por qué no termina, y repita. No se ha cambiado nada del paquete.</translation>
    </message>
    <message>
        <source>The service %1 on %2 ran before and does not start now.</source>
        <translation>El servicio %1 de %2 estaba en marcha y ahora no se inicia.</translation>
    </message>
    <message>
        <source>It was started and does not run.</source>
        <translation>Se inició y no está en marcha.</translation>
    </message>
    <message>
        <source>Look at its own log on the host.</source>
        <translation>Mire su propio registro en el host.</translation>
    </message>
    <message>
        <source>The services on %1 could not be looked at.</source>
        <translation>No se pudieron mirar los servicios de %1.</translation>
    </message>
    <message>
        <source>The technical text says what the host said.</source>
        <translation>El texto técnico recoge lo que dijo el host.</translation>
    </message>
    <message>
        <source>Services as they were: %1.</source>
        <translation>Servicios como estaban: %1.</translation>
    </message>
    <message>
        <source>Import it again from its medium, then undo the run.</source>
        <translation>Impórtelo de nuevo desde su soporte y luego deshaga la ejecución.</translation>
    </message>
    <message>
        <source>The installer&apos;s undo on %1 did not succeed.</source>
        <translation>La reversión del instalador en %1 no tuvo éxito.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>Terminó con el código %1.</translation>
    </message>
    <message>
        <source>Read its output in the run&apos;s log, and look at what stands on the host.</source>
        <translation>Lea su salida en el registro de la ejecución y mire lo que hay en el host.</translation>
    </message>
    <message>
        <source>The files saved on %1 are not there any more.</source>
        <translation>Los archivos guardados en %1 ya no están.</translation>
    </message>
    <message>
        <source>%1 was removed, or never completed.</source>
        <translation>%1 se quitó o nunca se completó.</translation>
    </message>
    <message>
        <source>Install the version you want as a package. Nothing was changed by this undo.</source>
        <translation>Instale como paquete la versión que quiera. Esta reversión no cambió nada.</translation>
    </message>
    <message>
        <source>The files saved on %1 are not what was saved.</source>
        <translation>Los archivos guardados en %1 no son lo que se guardó.</translation>
    </message>
    <message>
        <source>The digest of what lies in %1 is another one.</source>
        <translation>El resumen de lo que hay en %1 es otro.</translation>
    </message>
    <message>
        <source>Find out who changed them, and install the version you want as a package. Nothing was changed by this undo.</source>
        <translation>Averigüe quién los cambió e instale como paquete la versión que quiera. Esta reversión no cambió nada.</translation>
    </message>
    <message>
        <source>What stood there before this undo stands there again.</source>
        <translation>Está de nuevo lo que había antes de esta reversión.</translation>
    </message>
    <message>
        <source>What stands there now is not complete; the saved files are kept.</source>
        <translation>Lo que hay ahora no está completo; se conservan los archivos guardados.</translation>
    </message>
    <message>
        <source>The saved files could not be put back on %1.</source>
        <translation>No se pudieron reponer en %1 los archivos guardados.</translation>
    </message>
    <message>
        <source>The technical text says what was in the way; put it right and undo the run.</source>
        <translation>El texto técnico dice qué lo impedía; corríjalo y deshaga la ejecución.</translation>
    </message>
    <message>
        <source>The files in %1 are as they were saved.</source>
        <translation>Los archivos de %1 están como se guardaron.</translation>
    </message>
    <message>
        <source>The installer&apos;s undo ended with code %1.</source>
        <translation>La reversión del instalador terminó con el código %1.</translation>
    </message>
    <message>
        <source>What an undo needs does not fit on %1.</source>
        <translation>Lo que hace falta para deshacer no cabe en %1.</translation>
    </message>
    <message>
        <source>The files in %1 take %2; %3 are free on the disk of %4.</source>
        <translation>Los archivos de %1 ocupan %2; en el disco de %4 hay libres %3.</translation>
    </message>
    <message>
        <source>Free that much there, or choose another staging folder for the host. Nothing of the package was changed.</source>
        <translation>Libere allí ese espacio o elija otra carpeta de preparación para el host. No se ha cambiado nada del paquete.</translation>
    </message>
    <message>
        <source>What an undo needs could not be saved on %1.</source>
        <translation>No se pudo guardar en %1 lo que hace falta para deshacer.</translation>
    </message>
    <message>
        <source>The files in %1 could not all be read and written to %2.</source>
        <translation>No se pudieron leer todos los archivos de %1 y escribirlos en %2.</translation>
    </message>
    <message>
        <source>%1 does not exist yet; that was noted for an undo.</source>
        <translation>%1 aún no existe; se anotó para poder deshacer.</translation>
    </message>
    <message>
        <source>%1 were saved in %2.</source>
        <translation>Se guardaron %1 en %2.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>El puerto %1 de %2 lo usa otro programa.</translation>
    </message>
    <message>
        <source>The package&apos;s services were stopped, and something still listens there.</source>
        <translation>Se detuvieron los servicios del paquete y algo sigue escuchando allí.</translation>
    </message>
    <message>
        <source>End that program or give the package another port. Nothing of the package was changed.</source>
        <translation>Termine ese programa o dé otro puerto al paquete. No se ha cambiado nada del paquete.</translation>
    </message>
    <message>
        <source>Use organisation, account, media, plan and hosts.</source>
        <translation>Use organisation, account, media, plan y hosts.</translation>
    </message>
    <message>
        <source>The host “%1” has no facts.</source>
        <translation>El host “%1” no tiene hechos.</translation>
    </message>
    <message>
        <source>Write its facts in braces.</source>
        <translation>Escriba sus hechos entre llaves.</translation>
    </message>
    <message>
        <source>The fact “%1” is not known.</source>
        <translation>El hecho “%1” no se conoce.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the fact.</source>
        <translation>Corrija el nombre o quite el hecho.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir “%1”?</translation>
    </message>
    <message>
        <source>The value of the fact “%1” is not of the type %2, or not one of its values.</source>
        <translation>El valor del hecho “%1” no es del tipo %2 o no es uno de sus valores.</translation>
    </message>
    <message>
        <source>Write a value of the type %1.</source>
        <translation>Escriba un valor del tipo %1.</translation>
    </message>
    <message>
        <source>The fact “%1” belongs to “%2”.</source>
        <translation>El hecho “%1” pertenece a “%2”.</translation>
    </message>
    <message>
        <source>Move it there.</source>
        <translation>Muévalo allí.</translation>
    </message>
    <message>
        <source>The fact file %1 cannot be used because of line %2.</source>
        <translation>El archivo de hechos %1 no se puede usar por la línea %2.</translation>
    </message>
    <message>
        <source>The fact file %1 cannot be read.</source>
        <translation>El archivo de hechos %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check the path, and that you may read the file.</source>
        <translation>Compruebe la ruta y que puede leer el archivo.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>No es JSON bien formado.</translation>
    </message>
    <message>
        <source>Check quotes, commas and braces around this line.</source>
        <translation>Compruebe comillas, comas y llaves alrededor de esta línea.</translation>
    </message>
    <message>
        <source>“%1” is not an answer that can be used.</source>
        <translation>“%1” no es una respuesta que se pueda usar.</translation>
    </message>
    <message>
        <source>Write it as FACT=VALUE, with a fact of the solution.</source>
        <translation>Escríbala como HECHO=VALOR, con un hecho de la solución.</translation>
    </message>
    <message>
        <source>It names no fact that can be answered.</source>
        <translation>No nombra un hecho que se pueda contestar.</translation>
    </message>
    <message>
        <source>“%1” is not a value of the fact “%2”, which is of the type %3.</source>
        <translation>“%1” no es un valor del hecho “%2”, que es del tipo %3.</translation>
    </message>
    <message>
        <source>The list of conditions is empty.</source>
        <translation>La lista de condiciones está vacía.</translation>
    </message>
    <message>
        <source>Write at least one condition, or remove the key.</source>
        <translation>Escriba al menos una condición o quite la clave.</translation>
    </message>
    <message>
        <source>No value is above %1 and below %2 at the same time.</source>
        <translation>Ningún valor es a la vez superior a %1 e inferior a %2.</translation>
    </message>
    <message>
        <source>Correct the two bounds.</source>
        <translation>Corrija los dos límites.</translation>
    </message>
    <message>
        <source>A condition names a fact and what it is compared with.</source>
        <translation>Una condición nombra un hecho y con qué se compara.</translation>
    </message>
    <message>
        <source>Write it as {fact: NAME, is: VALUE}, or use all, any or not.</source>
        <translation>Escríbala como {fact: NOMBRE, is: VALOR} o use all, any o not.</translation>
    </message>
    <message>
        <source>The fact “%1” is not declared.</source>
        <translation>El hecho “%1” no está declarado.</translation>
    </message>
    <message>
        <source>Declare it under “facts”, with its type and scope.</source>
        <translation>Declárelo en “facts”, con su tipo y ámbito.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Otherwise declare it under “facts”.</source>
        <translation>¿Quería decir “%1”? Si no, declárelo en “facts”.</translation>
    </message>
    <message>
        <source>The fact “%1” is of the type %2, not %3.</source>
        <translation>El hecho “%1” es del tipo %2, no %3.</translation>
    </message>
    <message>
        <source>Name a fact of the type %1.</source>
        <translation>Nombre un hecho del tipo %1.</translation>
    </message>
    <message>
        <source>Name a fact of hosts.</source>
        <translation>Nombre un hecho de hosts.</translation>
    </message>
    <message>
        <source>The solution definition %1 cannot be used.</source>
        <translation>La definición de solución %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The solution definition %1 cannot be used because of line %2.</source>
        <translation>La definición de solución %1 no se puede usar por la línea %2.</translation>
    </message>
    <message>
        <source>The solution definition %1 cannot be read.</source>
        <translation>La definición de solución %1 no se puede leer.</translation>
    </message>
    <message>
        <source>A definition is a folder with %1.</source>
        <translation>Una definición es una carpeta con %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>El archivo %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 1 MB.</source>
        <translation>El archivo %1 supera 1 MB.</translation>
    </message>
    <message>
        <source>The fact “%1” is declared twice.</source>
        <translation>El hecho “%1” está declarado dos veces.</translation>
    </message>
    <message>
        <source>These facts follow from each other in a ring: %1.</source>
        <translation>Estos hechos se derivan unos de otros en círculo: %1.</translation>
    </message>
    <message>
        <source>Let one of them follow from declared facts alone.</source>
        <translation>Haga que uno se derive solo de hechos declarados.</translation>
    </message>
    <message>
        <source>A derived fact cannot follow from “%1”, which is not known before the plan is made.</source>
        <translation>Un hecho derivado no puede derivarse de “%1”, que no se conoce antes del plan.</translation>
    </message>
    <message>
        <source>Use that fact in the rule itself.</source>
        <translation>Use ese hecho en la propia regla.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a fact.</source>
        <translation>“%1” no es un nombre para un hecho.</translation>
    </message>
    <message>
        <source>Use letters and digits in parts joined by dots.</source>
        <translation>Use letras y cifras en partes unidas por puntos.</translation>
    </message>
    <message>
        <source>Only a text or a list has a choice of values.</source>
        <translation>Solo un texto o una lista tienen valores a elegir.</translation>
    </message>
    <message>
        <source>Remove “values”, or make the fact a text.</source>
        <translation>Quite “values” o haga del hecho un texto.</translation>
    </message>
    <message>
        <source>The document has no date that can be read.</source>
        <translation>El documento no tiene una fecha legible.</translation>
    </message>
    <message>
        <source>Write the date as YEAR-MONTH-DAY.</source>
        <translation>Escriba la fecha como AÑO-MES-DÍA.</translation>
    </message>
    <message>
        <source>No source document is named.</source>
        <translation>No se nombra ningún documento de origen.</translation>
    </message>
    <message>
        <source>Name at least one under “documents”, with id, title and date.</source>
        <translation>Nombre al menos uno en “documents”, con id, title y date.</translation>
    </message>
    <message>
        <source>The pattern “%1” is not a regular expression.</source>
        <translation>El patrón “%1” no es una expresión regular.</translation>
    </message>
    <message>
        <source>Correct the pattern.</source>
        <translation>Corrija el patrón.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>Add the key with its value.</source>
        <translation>Añada la clave con su valor.</translation>
    </message>
    <message>
        <source>“%1” is not an identifier.</source>
        <translation>“%1” no es un identificador.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>Use minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>The identifier “%1” is given twice.</source>
        <translation>El identificador “%1” aparece dos veces.</translation>
    </message>
    <message>
        <source>Give each its own identifier, or remove one of the two.</source>
        <translation>Dé a cada uno su identificador o quite uno de los dos.</translation>
    </message>
    <message>
        <source>It is written in a format that this version of Convoy does not know.</source>
        <translation>Está escrita en un formato que esta versión de Convoy no conoce.</translation>
    </message>
    <message>
        <source>Use a newer Convoy, or write it in format 1.</source>
        <translation>Use un Convoy más reciente o escríbala en el formato 1.</translation>
    </message>
    <message>
        <source>Say which facts name a host&apos;s version, roles and site.</source>
        <translation>Diga qué hechos dan la versión, los roles y el sitio de un host.</translation>
    </message>
    <message>
        <source>Write the identifiers, each with its texts.</source>
        <translation>Escriba los identificadores, cada uno con sus textos.</translation>
    </message>
    <message>
        <source>The placeholder “%1” names no declared fact.</source>
        <translation>El marcador “%1” no nombra ningún hecho declarado.</translation>
    </message>
    <message>
        <source>Declare the fact, or use one of: %1.</source>
        <translation>Declare el hecho o use uno de: %1.</translation>
    </message>
    <message>
        <source>The English text has no placeholder “%1”.</source>
        <translation>El texto inglés no tiene el marcador “%1”.</translation>
    </message>
    <message>
        <source>Use the placeholders of the English text.</source>
        <translation>Use los marcadores del texto inglés.</translation>
    </message>
    <message>
        <source>The text has more than nine placeholders.</source>
        <translation>El texto tiene más de nueve marcadores.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Quite algunos.</translation>
    </message>
    <message>
        <source>A percent sign stands before a digit or an n.</source>
        <translation>Un signo de porcentaje va antes de una cifra o una n.</translation>
    </message>
    <message>
        <source>Write placeholders in braces, and percent in words.</source>
        <translation>Escriba los marcadores entre llaves y el porcentaje en palabras.</translation>
    </message>
    <message>
        <source>A list with at least one value is expected here.</source>
        <translation>Aquí se espera una lista con al menos un valor.</translation>
    </message>
    <message>
        <source>Write it in brackets, as in [one, two].</source>
        <translation>Escríbala entre corchetes, como [uno, dos].</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>Aquí solo puede ir true o false.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Escriba true o false.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked of the fact “%2”, which is of the type %3.</source>
        <translation>“%1” no se puede preguntar del hecho “%2”, que es del tipo %3.</translation>
    </message>
    <message>
        <source>Use a comparison that this type has.</source>
        <translation>Use una comparación que este tipo admita.</translation>
    </message>
    <message>
        <source>The role “%1” stands in two stages.</source>
        <translation>El rol “%1” está en dos fases.</translation>
    </message>
    <message>
        <source>Keep it in one stage.</source>
        <translation>Déjelo en una sola fase.</translation>
    </message>
    <message>
        <source>There is no stage.</source>
        <translation>No hay ninguna fase.</translation>
    </message>
    <message>
        <source>Write at least one stage with its roles.</source>
        <translation>Escriba al menos una fase con sus roles.</translation>
    </message>
    <message>
        <source>The source&apos;s wording is “%1”, but the rule&apos;s severity is “%2”.</source>
        <translation>La fuente dice “%1”, pero la gravedad de la regla es “%2”.</translation>
    </message>
    <message>
        <source>What the source demands must block: write “severity: blocks”.</source>
        <translation>Lo que la fuente exige debe bloquear: escriba “severity: blocks”.</translation>
    </message>
    <message>
        <source>What the source recommends or states must not block: write “severity: warns” or “severity: informs”.</source>
        <translation>Lo que la fuente recomienda o afirma no debe bloquear: escriba “severity: warns” o “severity: informs”.</translation>
    </message>
    <message>
        <source>The document “%1” is not declared.</source>
        <translation>El documento “%1” no está declarado.</translation>
    </message>
    <message>
        <source>Declare it under “documents”, with id, title and date.</source>
        <translation>Declárelo en “documents”, con id, title y date.</translation>
    </message>
    <message>
        <source>The rule has no condition and would block every host.</source>
        <translation>La regla no tiene condición y bloquearía todos los hosts.</translation>
    </message>
    <message>
        <source>Add “require” or “when”.</source>
        <translation>Añada “require” o “when”.</translation>
    </message>
    <message>
        <source>The variable “%1” names no declared fact.</source>
        <translation>La variable “%1” no nombra ningún hecho declarado.</translation>
    </message>
    <message>
        <source>Declare the fact, or use ${host.name} or ${roles.names}.</source>
        <translation>Declare el hecho o use ${host.name} o ${roles.names}.</translation>
    </message>
    <message>
        <source>The exit code %1 has two meanings.</source>
        <translation>El código de salida %1 tiene dos significados.</translation>
    </message>
    <message>
        <source>Keep it in one of success, restart and busy.</source>
        <translation>Déjelo en uno solo de success, restart y busy.</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>No existe el paso “%1”.</translation>
    </message>
    <message>
        <source>These steps wait for each other in a ring: %1.</source>
        <translation>Estos pasos se esperan unos a otros en círculo: %1.</translation>
    </message>
    <message>
        <source>Remove one of their “after”.</source>
        <translation>Quite uno de sus “after”.</translation>
    </message>
    <message>
        <source>The text “%1” is missing in %2.</source>
        <translation>Falta el texto “%1” en %2.</translation>
    </message>
    <message numerus="yes">
        <source>Every text is needed in English, Italian, French and Spanish; %n is missing.</source>
        <translation>
            <numerusform>Cada texto hace falta en inglés, italiano, francés y español; falta %n.</numerusform>
            <numerusform>Cada texto hace falta en inglés, italiano, francés y español; faltan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it below the identifier that stands before its last part.</source>
        <translation>Añádalo bajo el identificador que precede a su última parte.</translation>
    </message>
    <message>
        <source>The text “%1” belongs to nothing in solution.yaml.</source>
        <translation>El texto “%1” no corresponde a nada en solution.yaml.</translation>
    </message>
    <message>
        <source>Correct the identifier, or remove the text.</source>
        <translation>Corrija el identificador o quite el texto.</translation>
    </message>
    <message>
        <source>There is no solution “%1”.</source>
        <translation>No existe la solución “%1”.</translation>
    </message>
    <message>
        <source>Use one of: %1. Others are added with: convoyctl solution import FOLDER</source>
        <translation>Use una de: %1. Otras se añaden con: convoyctl solution import CARPETA</translation>
    </message>
    <message>
        <source>The definition cannot be stored in %1.</source>
        <translation>La definición no se puede guardar en %1.</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fin desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>no está en el catálogo</translation>
    </message>
    <message>
        <source>The catalogue of operating systems does not know this host&apos;s system.</source>
        <translation>El catálogo de sistemas operativos no conoce el sistema de este host.</translation>
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
        <translation>Una ejecución está trabajando ahora en este host.</translation>
    </message>
    <message>
        <source>The package does not stand there any more.</source>
        <translation>El paquete ya no está allí.</translation>
    </message>
    <message>
        <source>There is no newer version in the repository.</source>
        <translation>No hay una versión más nueva en el repositorio.</translation>
    </message>
    <message>
        <source>There is no older version in the repository.</source>
        <translation>No hay una versión anterior en el repositorio.</translation>
    </message>
    <message>
        <source>%1, something else was found</source>
        <translation>%1, se encontró otra cosa</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>The log could not be saved to %1.</source>
        <translation>El registro no se pudo guardar en %1.</translation>
    </message>
    <message>
        <source>The package is not deployed there.</source>
        <translation>El paquete no está desplegado allí.</translation>
    </message>
    <message>
        <source>Version %1 stands there already.</source>
        <translation>Ya está la versión %1.</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (era: %2)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>rolls back from %1 to %2</source>
        <translation>revierte de %1 a %2</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message>
        <source>as in the previous deployment</source>
        <translation>como en el despliegue anterior</translation>
    </message>
    <message>
        <source>changed; was: %1</source>
        <translation>cambiado; era: %1</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examinado: %1</translation>
    </message>
    <message>
        <source>There is no failure with the code %1.</source>
        <translation>No existe ningún fallo con el código %1.</translation>
    </message>
    <message>
        <source>convoyctl failure list names them all.</source>
        <translation>convoyctl failure list los enumera todos.</translation>
    </message>
    <message>
        <source>Every way in which the work on a host can fail, and what to do.</source>
        <translation>Todas las formas en que puede fallar el trabajo en un host, y qué hacer.</translation>
    </message>
    <message>
        <source>What is known of one failure.</source>
        <translation>Lo que se sabe de un fallo.</translation>
    </message>
    <message>
        <source>Run hosts of an ended run again, with the same values.</source>
        <translation>Vuelve a ejecutar hosts de una ejecución terminada, con los mismos valores.</translation>
    </message>
    <message>
        <source>This is a run of its own, linked to the other. Without a choice: the hosts that failed, could not be reached or were not started. Prerequisites are judged again; hosts where the package is found are left alone. Secrets were not stored: give them again.</source>
        <translation>Es una ejecución propia, enlazada con la otra. Sin elección: los hosts fallidos, inaccesibles o no iniciados. Los requisitos se juzgan de nuevo; los hosts donde se encuentra el paquete no se tocan. Los secretos no se guardaron: indíquelos de nuevo.</translation>
    </message>
    <message>
        <source>Hosts that failed.</source>
        <translation>Hosts fallidos.</translation>
    </message>
    <message>
        <source>Hosts that could not be reached.</source>
        <translation>Hosts inaccesibles.</translation>
    </message>
    <message>
        <source>Hosts that were not started, or stopped in the middle.</source>
        <translation>Hosts no iniciados, o detenidos a medias.</translation>
    </message>
    <message>
        <source>Hosts that were left out.</source>
        <translation>Hosts omitidos.</translation>
    </message>
    <message>
        <source>No host of run %1 is left to be run again.</source>
        <translation>No queda ningún host de la ejecución %1 por volver a ejecutar.</translation>
    </message>
    <message>
        <source>None of its hosts ended the way that was asked for.</source>
        <translation>Ninguno de sus hosts terminó del modo pedido.</translation>
    </message>
    <message>
        <source>Name hosts of the run to run them in any case.</source>
        <translation>Indique hosts de la ejecución para volver a ejecutarlos de todos modos.</translation>
    </message>
    <message>
        <source>Run %1 followed a solution and is not run again as a whole.</source>
        <translation>La ejecución %1 siguió una solución y no se vuelve a ejecutar tal cual.</translation>
    </message>
    <message>
        <source>Its order depends on what stands on the hosts now.</source>
        <translation>Su orden depende de lo que hay ahora en los hosts.</translation>
    </message>
    <message>
        <source>Plan the solution again: hosts that are done are left out by themselves.</source>
        <translation>Vuelva a planificar la solución: los hosts terminados quedan fuera por sí solos.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it; then try again.</source>
        <translation>Espere a que termine o deténgala; después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk of the host is full</source>
        <translation>El disco del host está lleno</translation>
    </message>
    <message>
        <source>The folder on the host into which files were written.</source>
        <translation>La carpeta del host en la que se escribía.</translation>
    </message>
    <message>
        <source>Make room there, or choose another staging folder for the host.</source>
        <translation>Libere espacio o elija otra carpeta de tránsito para el host.</translation>
    </message>
    <message>
        <source>There is too little room on the host</source>
        <translation>No hay espacio suficiente en el host</translation>
    </message>
    <message>
        <source>What is free on the disk, before anything was copied.</source>
        <translation>Lo que queda libre en el disco, antes de copiar nada.</translation>
    </message>
    <message>
        <source>The package did not arrive whole</source>
        <translation>El paquete no llegó entero</translation>
    </message>
    <message>
        <source>The sums of the files on the host beside those of the package.</source>
        <translation>Las sumas de comprobación de los archivos en el host junto a las del paquete.</translation>
    </message>
    <message>
        <source>Run the host again: what arrived well is not copied twice.</source>
        <translation>Vuelva a ejecutar el host: lo que llegó bien no se copia dos veces.</translation>
    </message>
    <message>
        <source>If it happens again, look at the host&apos;s disk.</source>
        <translation>Si se repite, examine el disco del host.</translation>
    </message>
    <message>
        <source>A folder on the host cannot be written to</source>
        <translation>No se puede escribir en una carpeta del host</translation>
    </message>
    <message>
        <source>Rights and kind of the folder, as the account that works there.</source>
        <translation>Los derechos y el tipo de la carpeta, con la cuenta que trabaja allí.</translation>
    </message>
    <message>
        <source>Give the account the right, or choose another folder.</source>
        <translation>Dé el derecho a la cuenta o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A file on the host cannot be read</source>
        <translation>No se puede leer un archivo del host</translation>
    </message>
    <message>
        <source>The file, as the account that works there.</source>
        <translation>El archivo, con la cuenta que trabaja allí.</translation>
    </message>
    <message>
        <source>See who may read it, and whether it is there.</source>
        <translation>Vea quién puede leerlo y si existe.</translation>
    </message>
    <message>
        <source>A file on the host is larger than it may be</source>
        <translation>Un archivo del host es mayor de lo permitido</translation>
    </message>
    <message>
        <source>A file that is read whole: a result log or a version file.</source>
        <translation>Un archivo que se lee entero: un registro de resultado o un archivo de versión.</translation>
    </message>
    <message>
        <source>Look what wrote it, then run the host again.</source>
        <translation>Vea qué lo escribió y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>The disk of this computer is full</source>
        <translation>El disco de este equipo está lleno</translation>
    </message>
    <message>
        <source>The folder for temporary files of this computer.</source>
        <translation>La carpeta de archivos temporales de este equipo.</translation>
    </message>
    <message>
        <source>Make room, then run the hosts again.</source>
        <translation>Libere espacio y vuelva a ejecutar los hosts.</translation>
    </message>
    <message>
        <source>This computer cannot write its temporary files</source>
        <translation>Este equipo no puede escribir sus archivos temporales</translation>
    </message>
    <message>
        <source>See whether the folder is there and who may write to it.</source>
        <translation>Vea si la carpeta existe y quién puede escribir en ella.</translation>
    </message>
    <message>
        <source>A file to be sent cannot be read</source>
        <translation>No se puede leer un archivo que debía enviarse</translation>
    </message>
    <message>
        <source>A file of this computer.</source>
        <translation>Un archivo de este equipo.</translation>
    </message>
    <message>
        <source>See whether it is there and who may read it.</source>
        <translation>Vea si existe y quién puede leerlo.</translation>
    </message>
    <message>
        <source>The package cannot be read from the repository</source>
        <translation>No se puede leer el paquete del repositorio</translation>
    </message>
    <message>
        <source>The stored bytes of the package and their sum.</source>
        <translation>Los bytes guardados del paquete y su suma.</translation>
    </message>
    <message>
        <source>Verify the package; if it is damaged, import it again.</source>
        <translation>Verifique el paquete; si está dañado, impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>A package that the run needs is gone</source>
        <translation>Falta un paquete que la ejecución necesita</translation>
    </message>
    <message>
        <source>Name, version and digest in the repository.</source>
        <translation>El nombre, la versión y el resumen en el repositorio.</translation>
    </message>
    <message>
        <source>Import it again from the same medium.</source>
        <translation>Impórtelo de nuevo desde el mismo soporte.</translation>
    </message>
    <message>
        <source>The package is not the one that was planned</source>
        <translation>El paquete no es el que se planificó</translation>
    </message>
    <message>
        <source>The digest of the package beside the one in the plan.</source>
        <translation>El resumen del paquete junto al del plan.</translation>
    </message>
    <message>
        <source>What the host says of itself, right before the first change.</source>
        <translation>Lo que el host dice de sí mismo, justo antes del primer cambio.</translation>
    </message>
    <message>
        <source>The application port is taken on the host</source>
        <translation>El puerto de la aplicación está ocupado en el host</translation>
    </message>
    <message>
        <source>What listens on the host, right before the first change.</source>
        <translation>Lo que escucha en el host, justo antes del primer cambio.</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that listens there.</source>
        <translation>Elija otro puerto o cierre el programa que escucha allí.</translation>
    </message>
    <message>
        <source>Another version stands on the host than the records say</source>
        <translation>En el host hay otra versión que la registrada</translation>
    </message>
    <message>
        <source>The detection rule of the package, before the first change.</source>
        <translation>La regla de detección del paquete, antes del primer cambio.</translation>
    </message>
    <message>
        <source>Look who changed it there, then check the deployments and plan again.</source>
        <translation>Vea quién la cambió, compruebe los despliegues y planifique de nuevo.</translation>
    </message>
    <message>
        <source>The installer says that it failed</source>
        <translation>El instalador dice que falló</translation>
    </message>
    <message>
        <source>Its exit code, its result log and what it printed.</source>
        <translation>Su código de salida, su registro de resultado y lo que imprimió.</translation>
    </message>
    <message>
        <source>Read its last lines in the log: they usually name the cause.</source>
        <translation>Lea sus últimas líneas en el registro: suelen nombrar la causa.</translation>
    </message>
    <message>
        <source>Change the value that it complains of, and run the host again.</source>
        <translation>Cambie el valor del que se queja y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>Another installation is at work on the host</source>
        <translation>Hay otra instalación en curso en el host</translation>
    </message>
    <message>
        <source>The exit code that the installer has for this.</source>
        <translation>El código de salida que el instalador tiene para esto.</translation>
    </message>
    <message>
        <source>Let the other installation end, then run the host again.</source>
        <translation>Deje terminar la otra instalación y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>The installer of an earlier attempt still runs</source>
        <translation>El instalador de un intento anterior sigue activo</translation>
    </message>
    <message>
        <source>The process on the host that an earlier run began.</source>
        <translation>El proceso en el host que inició una ejecución anterior.</translation>
    </message>
    <message>
        <source>Resume the run it belongs to, or wait for its end.</source>
        <translation>Reanude la ejecución a la que pertenece o espere a que termine.</translation>
    </message>
    <message>
        <source>The package is not found after its installation</source>
        <translation>No se encuentra el paquete después de instalarlo</translation>
    </message>
    <message>
        <source>The detection rule of the package; it decides.</source>
        <translation>La regla de detección del paquete, que decide.</translation>
    </message>
    <message>
        <source>Look whether it was installed into another path than the rule looks at.</source>
        <translation>Vea si se instaló en una ruta distinta de la que mira la regla.</translation>
    </message>
    <message>
        <source>The package is there, but its installer says that it failed</source>
        <translation>El paquete está, pero su instalador dice que falló</translation>
    </message>
    <message>
        <source>Detection beside exit code and result log: they contradict each other.</source>
        <translation>La detección junto al código de salida y al registro de resultado: se contradicen.</translation>
    </message>
    <message>
        <source>Read the installer&apos;s words before you use the host.</source>
        <translation>Lea lo que dice el instalador antes de usar el host.</translation>
    </message>
    <message>
        <source>The plug-in stands beside its application and is not bound to it</source>
        <translation>El plug-in está presente, pero no vinculado a su aplicación</translation>
    </message>
    <message>
        <source>The folder of the parent application on the host.</source>
        <translation>La carpeta de la aplicación padre en el host.</translation>
    </message>
    <message>
        <source>Copy the files that the message names, or run again with the right folder.</source>
        <translation>Copie los archivos que nombra el mensaje o vuelva a ejecutar con la carpeta correcta.</translation>
    </message>
    <message>
        <source>Nobody saw how the step ended</source>
        <translation>Nadie vio cómo terminó el paso</translation>
    </message>
    <message>
        <source>What the step left on the host.</source>
        <translation>Lo que el paso dejó en el host.</translation>
    </message>
    <message>
        <source>Resume the run: it joins what still runs there, or looks at what it left.</source>
        <translation>Reanude la ejecución: se une a lo que siga activo o mira lo que quedó.</translation>
    </message>
    <message>
        <source>The step disappeared from the host</source>
        <translation>El paso desapareció del host</translation>
    </message>
    <message>
        <source>The process of the step and the files in which it reports.</source>
        <translation>El proceso del paso y los archivos en los que informa.</translation>
    </message>
    <message>
        <source>The host may have restarted: see what stands there, then run it again.</source>
        <translation>Puede que el host se reiniciara: vea qué hay y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>Somebody changed the files of the step on the host</source>
        <translation>Alguien cambió los archivos del paso en el host</translation>
    </message>
    <message>
        <source>Owner, rights and content of the step&apos;s folder.</source>
        <translation>El propietario, los derechos y el contenido de la carpeta del paso.</translation>
    </message>
    <message>
        <source>Find out who works there before you go on.</source>
        <translation>Averigüe quién trabaja allí antes de seguir.</translation>
    </message>
    <message>
        <source>What the step reports cannot be read</source>
        <translation>No se puede leer lo que informa el paso</translation>
    </message>
    <message>
        <source>The files in which the step reports on the host.</source>
        <translation>Los archivos en los que el paso informa en el host.</translation>
    </message>
    <message>
        <source>Look at the disk of the host, then run it again.</source>
        <translation>Examine el disco del host y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>Files of the run were left on the host</source>
        <translation>Quedaron archivos de la ejecución en el host</translation>
    </message>
    <message>
        <source>The run&apos;s own folder on the host, at its end.</source>
        <translation>La carpeta de la ejecución en el host, al final.</translation>
    </message>
    <message>
        <source>Remove the folder that the message names; nothing else is affected.</source>
        <translation>Elimine la carpeta que nombra el mensaje; nada más se ve afectado.</translation>
    </message>
    <message>
        <source>The host cannot be reached</source>
        <translation>El host es inaccesible</translation>
    </message>
    <message>
        <source>Address and port of the host, over the network.</source>
        <translation>La dirección y el puerto del host, a través de la red.</translation>
    </message>
    <message>
        <source>See whether the host is switched on and whether a firewall lets its port through.</source>
        <translation>Compruebe que el host está encendido y que el cortafuegos deja pasar su puerto.</translation>
    </message>
    <message>
        <source>Compare address and port with those that the host really has.</source>
        <translation>Compare la dirección y el puerto con los que el host tiene realmente.</translation>
    </message>
    <message>
        <source>The connection broke off and did not come back</source>
        <translation>La conexión se cortó y no volvió</translation>
    </message>
    <message>
        <source>The line to the host, tried again for ten minutes.</source>
        <translation>La conexión con el host, reintentada durante diez minutos.</translation>
    </message>
    <message>
        <source>Bring the line back and resume the run: the installer that may still be at work there is waited for, not begun again.</source>
        <translation>Restablezca la línea y reanude la ejecución: al instalador que quizá siga trabajando se le espera, no se le inicia de nuevo.</translation>
    </message>
    <message>
        <source>The host refuses the login</source>
        <translation>El host rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>User, key and password that were offered to the host.</source>
        <translation>El usuario, la clave y la contraseña presentados al host.</translation>
    </message>
    <message>
        <source>Log in by hand with the same user and key.</source>
        <translation>Inicie sesión a mano con el mismo usuario y la misma clave.</translation>
    </message>
    <message>
        <source>Type the password again, or name another key for the host.</source>
        <translation>Escriba de nuevo la contraseña o indique otra clave para el host.</translation>
    </message>
    <message>
        <source>The account does not get the rights it needs</source>
        <translation>La cuenta no obtiene los derechos necesarios</translation>
    </message>
    <message>
        <source>What sudo or su on the host said.</source>
        <translation>Lo que respondió sudo o su en el host.</translation>
    </message>
    <message>
        <source>Type the password of the account that sudo asks for.</source>
        <translation>Escriba la contraseña de la cuenta que pide sudo.</translation>
    </message>
    <message>
        <source>Allow the account in the sudo rules of the host.</source>
        <translation>Autorice la cuenta en las reglas de sudo del host.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of this host yet</source>
        <translation>Nadie ha confirmado todavía la clave de este host</translation>
    </message>
    <message>
        <source>The key that the host showed; nothing was sent.</source>
        <translation>La clave que mostró el host; no se envió nada.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the host&apos;s administrator reads there, then confirm it.</source>
        <translation>Compare la huella con la que lee el administrador en el host y confírmela después.</translation>
    </message>
    <message>
        <source>The host shows another key than before</source>
        <translation>El host muestra una clave distinta de la anterior</translation>
    </message>
    <message>
        <source>The key shown now beside the one that was confirmed; nothing was sent.</source>
        <translation>La clave mostrada ahora junto a la confirmada; no se envió nada.</translation>
    </message>
    <message>
        <source>Ask why: the host was set up anew, its address belongs to another one, or somebody sits in between.</source>
        <translation>Pregunte por qué: el host se reinstaló, su dirección es de otro o alguien se ha interpuesto.</translation>
    </message>
    <message>
        <source>Confirm the new key only with a reason.</source>
        <translation>Confirme la clave nueva solo con un motivo.</translation>
    </message>
    <message>
        <source>The confirmed key is no fingerprint</source>
        <translation>La clave confirmada no es una huella</translation>
    </message>
    <message>
        <source>The key of the host as it stands in the repository.</source>
        <translation>La clave del host tal como está en el repositorio.</translation>
    </message>
    <message>
        <source>Enter it as SHA256: and 43 characters, as ssh-keygen -l prints it.</source>
        <translation>Escríbala como SHA256: y 43 caracteres, como la imprime ssh-keygen -l.</translation>
    </message>
    <message>
        <source>The key file cannot be read</source>
        <translation>No se puede leer el archivo de clave</translation>
    </message>
    <message>
        <source>The file that is named as key of this host.</source>
        <translation>El archivo indicado como clave de este host.</translation>
    </message>
    <message>
        <source>See whether the file is there and belongs to you.</source>
        <translation>Compruebe que el archivo existe y le pertenece.</translation>
    </message>
    <message>
        <source>The host is not in the repository any more</source>
        <translation>El host ya no está en el repositorio</translation>
    </message>
    <message>
        <source>The list of hosts at the time when the run went on.</source>
        <translation>La lista de hosts en el momento en que la ejecución continuó.</translation>
    </message>
    <message>
        <source>Add it again under the same name, or leave it out.</source>
        <translation>Añádalo de nuevo con el mismo nombre o déjelo fuera.</translation>
    </message>
    <message>
        <source>Another run works on this host</source>
        <translation>Otra ejecución trabaja en este host</translation>
    </message>
    <message>
        <source>The lock in the repository and the marker on the host.</source>
        <translation>El bloqueo en el repositorio y la marca en el host.</translation>
    </message>
    <message>
        <source>Wait until the other run has ended, then run this host again.</source>
        <translation>Espere a que termine la otra ejecución y vuelva a ejecutar este host.</translation>
    </message>
    <message>
        <source>On the command line --lock-wait waits for it.</source>
        <translation>En la línea de comandos, --lock-wait la espera.</translation>
    </message>
    <message>
        <source>A command on the host took too long</source>
        <translation>Un comando en el host tardó demasiado</translation>
    </message>
    <message>
        <source>The command and the time that it may take.</source>
        <translation>El comando y el tiempo que se le concede.</translation>
    </message>
    <message>
        <source>See on the host what the command waits for.</source>
        <translation>Vea en el host a qué espera el comando.</translation>
    </message>
    <message>
        <source>The work was stopped on request</source>
        <translation>El trabajo se detuvo a petición</translation>
    </message>
    <message>
        <source>How far the host had come by then.</source>
        <translation>Hasta dónde había llegado el host.</translation>
    </message>
    <message>
        <source>Resume the run, or run the host again.</source>
        <translation>Reanude la ejecución o vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>The limit of failed hosts was reached</source>
        <translation>Se alcanzó el límite de hosts fallidos</translation>
    </message>
    <message>
        <source>The limits of the run; nothing new was started.</source>
        <translation>Los límites de la ejecución; no se inició nada nuevo.</translation>
    </message>
    <message>
        <source>Put right what failed first, then resume the run.</source>
        <translation>Arregle primero lo que falló y reanude la ejecución.</translation>
    </message>
    <message>
        <source>The journal could not be written</source>
        <translation>No se pudo escribir el diario</translation>
    </message>
    <message>
        <source>The repository&apos;s file and the disk it lies on.</source>
        <translation>El archivo del repositorio y el disco en el que está.</translation>
    </message>
    <message>
        <source>Make room on that disk, then resume the run: what went on without the journal is looked at on the hosts.</source>
        <translation>Libere espacio en ese disco y reanude la ejecución: lo ocurrido sin diario se mira en los hosts.</translation>
    </message>
    <message>
        <source>Something happened that Convoy does not know</source>
        <translation>Ocurrió algo que Convoy no conoce</translation>
    </message>
    <message>
        <source>The work on this host; the others went on.</source>
        <translation>El trabajo en este host; los demás continuaron.</translation>
    </message>
    <message>
        <source>Copy the report and send it to who maintains Convoy.</source>
        <translation>Copie el informe y envíelo a quien mantiene Convoy.</translation>
    </message>
    <message>
        <source>What an undo would need could not be saved</source>
        <translation>No se pudo guardar lo que hace falta para deshacer</translation>
    </message>
    <message>
        <source>The copy of the old files; nothing was changed yet.</source>
        <translation>La copia de los archivos antiguos; aún no se cambió nada.</translation>
    </message>
    <message>
        <source>Mend what the message names, then run the host again.</source>
        <translation>Arregle lo que nombra el mensaje y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>There is too little room to save the old files</source>
        <translation>No hay espacio suficiente para guardar los archivos antiguos</translation>
    </message>
    <message>
        <source>Their size beside what is free; nothing was changed yet.</source>
        <translation>Su tamaño junto al espacio libre; aún no se cambió nada.</translation>
    </message>
    <message>
        <source>Make room on the host.</source>
        <translation>Libere espacio en el host.</translation>
    </message>
    <message>
        <source>The saved files are not there any more</source>
        <translation>Los archivos guardados ya no están</translation>
    </message>
    <message>
        <source>The folder on the host into which they were saved.</source>
        <translation>La carpeta del host en la que se guardaron.</translation>
    </message>
    <message>
        <source>Install the version wanted instead of rolling back.</source>
        <translation>Instale la versión deseada en lugar de revertir.</translation>
    </message>
    <message>
        <source>The saved files were changed since</source>
        <translation>Los archivos guardados se modificaron desde entonces</translation>
    </message>
    <message>
        <source>Their sum beside the one noted when they were saved.</source>
        <translation>Su suma junto a la anotada al guardarlos.</translation>
    </message>
    <message>
        <source>A service could not be stopped</source>
        <translation>No se pudo detener un servicio</translation>
    </message>
    <message>
        <source>The state of the service after it was told to end.</source>
        <translation>El estado del servicio después de pedirle que terminara.</translation>
    </message>
    <message>
        <source>Stop it on the host, then run the host again.</source>
        <translation>Deténgalo en el host y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>A service ran before and does not start now</source>
        <translation>Un servicio estaba activo y ahora no arranca</translation>
    </message>
    <message>
        <source>The state of the service after the installation.</source>
        <translation>El estado del servicio después de la instalación.</translation>
    </message>
    <message>
        <source>Read the service&apos;s own log on the host.</source>
        <translation>Lea el registro del propio servicio en el host.</translation>
    </message>
    <message>
        <source>Undo the run if the host must work at once.</source>
        <translation>Deshaga la ejecución si el host debe funcionar enseguida.</translation>
    </message>
    <message>
        <source>The services of the host could not be looked at</source>
        <translation>No se pudieron mirar los servicios del host</translation>
    </message>
    <message>
        <source>The service manager of the host.</source>
        <translation>El gestor de servicios del host.</translation>
    </message>
    <message>
        <source>Look at the technical text, then run the host again.</source>
        <translation>Mire el texto técnico y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>The host could not be brought back</source>
        <translation>No se pudo devolver el host a su estado</translation>
    </message>
    <message>
        <source>The way back that the plan names, step by step.</source>
        <translation>El camino de vuelta que nombra el plan, paso a paso.</translation>
    </message>
    <message>
        <source>Read in the log how far it came, and finish it by hand.</source>
        <translation>Lea en el registro hasta dónde llegó y termínelo a mano.</translation>
    </message>
    <message>
        <source>The host was brought back, but that could not be proved</source>
        <translation>El host volvió atrás, pero no se pudo demostrar</translation>
    </message>
    <message>
        <source>Detection of the old version after the undo.</source>
        <translation>La detección de la versión antigua después de deshacer.</translation>
    </message>
    <message>
        <source>Look on the host which version stands there.</source>
        <translation>Mire en el host qué versión hay.</translation>
    </message>
    <message>
        <source>There is no way back for this host</source>
        <translation>No hay vuelta atrás para este host</translation>
    </message>
    <message>
        <source>What was saved, and which packages are in the repository.</source>
        <translation>Lo que se guardó y los paquetes del repositorio.</translation>
    </message>
    <message>
        <source>Import the version wanted and install it.</source>
        <translation>Importe la versión deseada e instálela.</translation>
    </message>
    <message>
        <source>The run followed a solution: plan the solution again, hosts that are done are left out by themselves.</source>
        <translation>La ejecución siguió una solución: vuelva a planificar la solución, los hosts terminados quedan fuera por sí solos.</translation>
    </message>
    <message>
        <source>Takes hosts of this run into the wizard again, with the same values.</source>
        <translation>Lleva de nuevo hosts de esta ejecución al asistente, con los mismos valores.</translation>
    </message>
    <message>
        <source>%1 has shown no key that could be looked at.</source>
        <translation>%1 no mostró ninguna clave que examinar.</translation>
    </message>
    <message>
        <source>Check the host in the section Hosts.</source>
        <translation>Compruebe el host en la sección Hosts.</translation>
    </message>
    <message>
        <source>The audit trail has no entry with the hash %1.</source>
        <translation>El registro de auditoría no tiene ninguna entrada con el hash %1.</translation>
    </message>
    <message>
        <source>What was written up to that entry is not what stands there now, or the hash belongs to another repository.</source>
        <translation>Lo que estaba escrito hasta esa entrada no es lo que hay ahora, o el hash pertenece a otro repositorio.</translation>
    </message>
    <message>
        <source>Compare with a backup of the repository from the day of the report, and find out who could write to it since.</source>
        <translation>Compare con una copia de seguridad del repositorio del día del informe y averigüe quién ha podido escribir en él desde entonces.</translation>
    </message>
    <message>
        <source>A prerequisite is not met: %1 (found: %2; wanted: %3).</source>
        <translation>No se cumple un requisito previo: %1 (encontrado: %2; se requiere: %3).</translation>
    </message>
    <message numerus="yes">
        <source>Undo run %1 on %n host(s)?</source>
        <translation>
            <numerusform>¿Deshacer la ejecución %1 en %n host?</numerusform>
            <numerusform>¿Deshacer la ejecución %1 en %n hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no form of a report; there are html, pdf and csv.</source>
        <translation>“%1” no es un formato de informe; hay html, pdf y csv.</translation>
    </message>
    <message>
        <source>Say with --format html, pdf or csv which form the report has.</source>
        <translation>Indique con --format html, pdf o csv el formato del informe.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>El informe se ha guardado como %1.</translation>
    </message>
    <message>
        <source>The audit trail is altered from entry %1 on; the report says so.</source>
        <translation>El registro de auditoría está alterado desde la entrada %1; el informe lo dice.</translation>
    </message>
    <message>
        <source>Write what a run came to as a report.</source>
        <translation>Escribir en un informe el resultado de una ejecución.</translation>
    </message>
    <message>
        <source>The report is in the language of --language.</source>
        <translation>El informe está en el idioma de --language.</translation>
    </message>
    <message>
        <source>Write a saved plan as a report.</source>
        <translation>Escribir un plan guardado como informe.</translation>
    </message>
    <message>
        <source>Save a plan with: convoyctl plan --out FILE</source>
        <translation>Para guardar un plan: convoyctl plan --out FILE</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tarea: %1</translation>
    </message>
    <message>
        <source>The head of the trail that a report printed; it must be there still.</source>
        <translation>La cabecera del registro impresa en un informe; debe seguir ahí.</translation>
    </message>
    <message>
        <source>Windows Server number</source>
        <translation>Número de Windows Server</translation>
    </message>
    <message>
        <source>Based on the client</source>
        <translation>Basado en el cliente</translation>
    </message>
    <message>
        <source>Shares its build with</source>
        <translation>Comparte su compilación con</translation>
    </message>
    <message>
        <source>Unveiled</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>A report as PDF cannot be made here.</source>
        <translation>Aquí no se puede crear un informe en PDF.</translation>
    </message>
    <message>
        <source>The program that draws it (convoy-report) is missing or cannot be started.</source>
        <translation>El programa que lo dibuja (convoy-report) falta o no se puede iniciar.</translation>
    </message>
    <message>
        <source>Save the report as HTML and print that, or install Convoy again.</source>
        <translation>Guarde el informe en HTML e imprímalo, o vuelva a instalar Convoy.</translation>
    </message>
    <message>
        <source>The report could not be drawn as PDF.</source>
        <translation>No se ha podido dibujar el informe en PDF.</translation>
    </message>
    <message>
        <source>The program that draws it (convoy-report) came to no result.</source>
        <translation>El programa que lo dibuja (convoy-report) no ha dado ningún resultado.</translation>
    </message>
    <message>
        <source>Save the report as HTML, which browsers print.</source>
        <translation>Guarde el informe en HTML, que los navegadores imprimen.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>El informe se ha cancelado.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1.</source>
        <translation>El informe no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Left out, a prerequisite is not met: %1.</source>
        <translation>Excluido, no se cumple un requisito previo: %1.</translation>
    </message>
    <message>
        <source>No prerequisite was checked: the host could not be reached.</source>
        <translation>No se comprobó ningún requisito previo: no se pudo acceder al host.</translation>
    </message>
    <message>
        <source>A prerequisite could not be checked: %1.</source>
        <translation>No se pudo comprobar un requisito previo: %1.</translation>
    </message>
    <message>
        <source>A prerequisite is not met, and the run goes on: %1.</source>
        <translation>No se cumple un requisito previo y la ejecución continúa: %1.</translation>
    </message>
    <message>
        <source>Undo run %1: take %2 away</source>
        <translation>Deshacer la ejecución %1: retirada de %2</translation>
    </message>
    <message>
        <source>Undo run %1: back to %2</source>
        <translation>Deshacer la ejecución %1: vuelta a %2</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Deshacer la ejecución %1</translation>
    </message>
    <message>
        <source>%1 is supported; the last day is not known.</source>
        <translation>%1 tiene soporte; no se conoce el último día.</translation>
    </message>
    <message>
        <source>%1 is supported until %2.</source>
        <translation>%1 tiene soporte hasta el %2.</translation>
    </message>
    <message>
        <source>The host&apos;s operating system is still supported</source>
        <translation>El sistema operativo del host aún tiene soporte</translation>
    </message>
    <message>
        <source>A system that its maker still mends.</source>
        <translation>Un sistema que su fabricante aún corrige.</translation>
    </message>
    <message>
        <source>A system without support gets no security updates.</source>
        <translation>Un sistema sin soporte no recibe actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>Plan the upgrade of the host&apos;s operating system.</source>
        <translation>Planifique la actualización del sistema operativo del host.</translation>
    </message>
    <message>
        <source>The host&apos;s operating system can be upgraded in place</source>
        <translation>El sistema operativo del host se puede actualizar in situ</translation>
    </message>
    <message>
        <source>The package is not made for the system that the host has now.</source>
        <translation>El paquete no está hecho para el sistema que el host tiene ahora.</translation>
    </message>
    <message>
        <source>See convoyctl os show for what such an upgrade takes.</source>
        <translation>convoyctl os show indica qué exige tal actualización.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>State in words</source>
        <translation>Estado en palabras</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Requisitos previos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Entradas del registro de auditoría</translation>
    </message>
    <message>
        <source>Head of the audit trail</source>
        <translation>Cabecera del registro de auditoría</translation>
    </message>
    <message>
        <source>The waves in their order</source>
        <translation>Las oleadas en su orden</translation>
    </message>
    <message>
        <source>The waves in their time</source>
        <translation>Las oleadas en el tiempo</translation>
    </message>
    <message>
        <source>The table below has the same figures.</source>
        <translation>La tabla siguiente contiene las mismas cifras.</translation>
    </message>
    <message>
        <source>Logs of hosts where it went wrong</source>
        <translation>Registros de los hosts donde ha ido mal</translation>
    </message>
    <message numerus="yes">
        <source>The logs of %n more host(s) where it went wrong are with the run.</source>
        <translation>
            <numerusform>El registro de %n host más donde ha ido mal está en la ejecución.</numerusform>
            <numerusform>Los registros de %n hosts más donde ha ido mal están en la ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are in the log of the run.</source>
        <translation>
            <numerusform>%n línea anterior está en el registro de la ejecución.</numerusform>
            <numerusform>%n líneas anteriores están en el registro de la ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan: %1 %2</source>
        <translation>Plan: %1 %2</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>Report made by</source>
        <translation>Informe creado por</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado en</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Las horas son las de</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 del paquete</translation>
    </message>
    <message>
        <source>Hosts by state</source>
        <translation>Hosts por estado</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Oleadas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dispensa</translation>
    </message>
    <message>
        <source>Hosts left out</source>
        <translation>Hosts excluidos</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Altered from entry %1 on</source>
        <translation>Alterado desde la entrada %1</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Íntegro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>To be checked with</source>
        <translation>Se comprueba con</translation>
    </message>
    <message>
        <source>What, who, when</source>
        <translation>Qué, quién, cuándo</translation>
    </message>
    <message numerus="yes">
        <source>The run is not over (“%1”): it went well on %2 of %n host(s) so far.</source>
        <translation>
            <numerusform>La ejecución no ha terminado (“%1”): hasta ahora ha ido bien en %2 de %n host.</numerusform>
            <numerusform>La ejecución no ha terminado (“%1”): hasta ahora ha ido bien en %2 de %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run ended “%1”: it went well on %2 of %n host(s).</source>
        <translation>
            <numerusform>La ejecución terminó en el estado “%1”: ha ido bien en %2 de %n host.</numerusform>
            <numerusform>La ejecución terminó en el estado “%1”: ha ido bien en %2 de %n hosts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark of the run</source>
        <translation>Marca de la ejecución</translation>
    </message>
    <message>
        <source>Undoes the run</source>
        <translation>Deshace la ejecución</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Run %1: %2 %3</source>
        <translation>Ejecución %1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1 does not stand on %2 any more, but its parent still has files of it: %3.</source>
        <translation>%1 ya no está en %2, pero su padre aún tiene archivos suyos: %3.</translation>
    </message>
    <message>
        <source>They were copied there beside the installation, and the parent may use them.</source>
        <translation>Se copiaron allí además de la instalación, y el padre podría usarlos.</translation>
    </message>
    <message>
        <source>Remove them by hand, then restart the parent.</source>
        <translation>Elimínelos a mano y reinicie el padre.</translation>
    </message>
    <message>
        <source>None of the services ran before, so none is asked now.</source>
        <translation>Ninguno de los servicios se ejecutaba antes, así que ahora no se consulta ninguno.</translation>
    </message>
    <message>
        <source>%1, run %2: this host is finished.</source>
        <translation>%1, ejecución %2: este host ha terminado.</translation>
    </message>
    <message>
        <source>%1, run %2: %3.</source>
        <translation>%1, ejecución %2: %3.</translation>
    </message>
    <message>
        <source>%1, run %2: step %3 of %4, %5.</source>
        <translation>%1, ejecución %2: paso %3 de %4, %5.</translation>
    </message>
    <message>
        <source>%1 Hosts of the run that are finished: %2 of %3.</source>
        <translation>%1 Hosts de la ejecución terminados: %2 de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n prerequisite(s) not met or not checked</source>
        <translation>
            <numerusform>%1; %n requisito previo no cumplido o no comprobado</numerusform>
            <numerusform>%1; %n requisitos previos no cumplidos o no comprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>is taken away (before: %1)</source>
        <translation>se quita (antes: %1)</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Requisito previo</translation>
    </message>
    <message>
        <source>The option %1 goes with --solution alone.</source>
        <translation>La opción %1 solo va con --solution.</translation>
    </message>
    <message>
        <source>Install a package, or carry out a solution, on hosts and follow it to the end.</source>
        <translation>Instalar un paquete o ejecutar una solución en hosts y seguirlo hasta el final.</translation>
    </message>
    <message>
        <source>Name one host of the run with --host.</source>
        <translation>Indique un host de la ejecución con --host.</translation>
    </message>
    <message>
        <source>Try the step again in which a host of a run has failed.</source>
        <translation>Reintentar el paso en el que falló un host de una ejecución.</translation>
    </message>
    <message>
        <source>While the run goes on, its runner does it beside the other hosts. A run that has ended is taken up for this host alone and followed.</source>
        <translation>Mientras la ejecución sigue, se hace junto a los demás hosts. Una ejecución terminada se retoma solo para este host y se sigue.</translation>
    </message>
    <message>
        <source>Say that what a person had to do on a host of a run is done.</source>
        <translation>Decir que está hecho lo que una persona tenía que hacer en un host de una ejecución.</translation>
    </message>
    <message>
        <source>Leave out a host of a run that waits for a person or was not begun.</source>
        <translation>Dejar fuera un host de una ejecución que espera a una persona o que no se ha empezado.</translation>
    </message>
    <message>
        <source>A file of facts is for looking. To carry a plan out, import it first: convoyctl facts import FILE</source>
        <translation>Un archivo de datos solo sirve para consultar. Para ejecutar un plan, impórtelo antes: convoyctl facts import FILE</translation>
    </message>
    <message>
        <source>Where commands of the whole organisation run; the plan&apos;s first host if not given.</source>
        <translation>Dónde se ejecutan los comandos de toda la organización; el primer host del plan si no se indica.</translation>
    </message>
    <message>
        <source>Run %1 cannot be undone.</source>
        <translation>La ejecución %1 no se puede deshacer.</translation>
    </message>
    <message>
        <source>The media cannot be prepared in %1.</source>
        <translation>El soporte no se puede preparar en %1.</translation>
    </message>
    <message>
        <source>The definition %1 is no longer the one that was planned with.</source>
        <translation>La definición %1 ya no es aquella con la que se planificó.</translation>
    </message>
    <message>
        <source>Its files have changed since.</source>
        <translation>Sus archivos han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Bring the former definition back, or plan again.</source>
        <translation>Recupere la definición anterior o planifique de nuevo.</translation>
    </message>
    <message>
        <source>Look at the findings of the plan: they say which rules can be waived or want to be acknowledged.</source>
        <translation>Mire los hallazgos del plan: dicen qué reglas se pueden dispensar y cuáles hay que confirmar.</translation>
    </message>
    <message>
        <source>The folder of the media %1 cannot be read.</source>
        <translation>La carpeta del soporte %1 no se puede leer.</translation>
    </message>
    <message>
        <source>It is copied to the hosts from this computer.</source>
        <translation>Se copia a los hosts desde este equipo.</translation>
    </message>
    <message>
        <source>The folder %1 is not the media of this solution.</source>
        <translation>La carpeta %1 no es el soporte de esta solución.</translation>
    </message>
    <message>
        <source>It has no file %1.</source>
        <translation>No contiene el archivo %1.</translation>
    </message>
    <message>
        <source>Bring the services back to what they were</source>
        <translation>Devolver los servicios a como estaban</translation>
    </message>
    <message>
        <source>Restart the host</source>
        <translation>Reiniciar el host</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Wait for what a person does</source>
        <translation>Esperar la intervención de una persona</translation>
    </message>
    <message>
        <source>Its commands run on %1.</source>
        <translation>Sus comandos se ejecutan en %1.</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <translation>Soporte: %1</translation>
    </message>
    <message>
        <source>The rule %1 is waived: %2</source>
        <translation>La regla %1 está dispensada: %2</translation>
    </message>
    <message>
        <source>The rule %1 is acknowledged.</source>
        <translation>La regla %1 está confirmada.</translation>
    </message>
    <message>
        <source>The values of its commands are known</source>
        <translation>Los valores de sus comandos son conocidos</translation>
    </message>
    <message>
        <source>Nobody knows %1, which the step “%2” needs.</source>
        <translation>Nadie conoce %1, que el paso “%2” necesita.</translation>
    </message>
    <message>
        <source>A value for %1.</source>
        <translation>Un valor para %1.</translation>
    </message>
    <message>
        <source>Without it the step cannot be carried out.</source>
        <translation>Sin él, el paso no se puede ejecutar.</translation>
    </message>
    <message>
        <source>The steps copy different folders: %1 and %2.</source>
        <translation>Los pasos copian carpetas distintas: %1 y %2.</translation>
    </message>
    <message>
        <source>One run copies one folder.</source>
        <translation>Una ejecución copia una sola carpeta.</translation>
    </message>
    <message>
        <source>Put the media into one folder, and name it for all hosts.</source>
        <translation>Ponga el soporte en una sola carpeta e indíquela para todos los hosts.</translation>
    </message>
    <message>
        <source>%1 does not wait for a person.</source>
        <translation>%1 no espera a ninguna persona.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Está en el estado: %1.</translation>
    </message>
    <message>
        <source>Watch the run: it says when somebody has to do something.</source>
        <translation>Siga la ejecución: dice cuándo alguien tiene que hacer algo.</translation>
    </message>
    <message>
        <source>%1 has not failed.</source>
        <translation>%1 no ha fallado.</translation>
    </message>
    <message>
        <source>Only a host that has failed, or could not be reached, is tried again.</source>
        <translation>Solo se reintenta un host que ha fallado o que estaba inaccesible.</translation>
    </message>
    <message>
        <source>%1 cannot be left out now.</source>
        <translation>%1 no se puede dejar fuera ahora.</translation>
    </message>
    <message>
        <source>A host can be left out before it is begun, and while it waits for a person.</source>
        <translation>Un host se puede dejar fuera antes de empezarlo y mientras espera a una persona.</translation>
    </message>
    <message>
        <source>%1 left the host out before it was begun.</source>
        <translation>%1 dejó fuera el host antes de que se empezara.</translation>
    </message>
    <message>
        <source>The host was not begun: the steps of the organisation are not done.</source>
        <translation>El host no se empezó: los pasos de la organización no están hechos.</translation>
    </message>
    <message>
        <source>The run stopped because the steps of the organisation are not done.</source>
        <translation>La ejecución se detuvo porque los pasos de la organización no están hechos.</translation>
    </message>
    <message>
        <source>The run waits for a person. When it is done: convoyctl run confirm %1 --host %2</source>
        <translation>La ejecución espera a una persona. Cuando esté hecho: convoyctl run confirm %1 --host %2</translation>
    </message>
    <message>
        <source>A person has confirmed it.</source>
        <translation>Una persona lo ha confirmado.</translation>
    </message>
    <message>
        <source>%1 left it out. What the steps before have done stays.</source>
        <translation>%1 lo dejó fuera. Lo que hicieron los pasos anteriores se queda.</translation>
    </message>
    <message>
        <source>%1 does not let itself be restarted.</source>
        <translation>%1 no se deja reiniciar.</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>El comando terminó con el código %1.</translation>
    </message>
    <message>
        <source>Let the account restart the host (--run-as), or restart it by hand, then try the host again.</source>
        <translation>Permita que la cuenta reinicie el host (--run-as) o reinícielo a mano; luego reintente el host.</translation>
    </message>
    <message>
        <source>%1 was told to restart; it is waited for.</source>
        <translation>Se ordenó a %1 que se reiniciara; se le espera.</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>%1 se reinició.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not back %n minute(s) after its restart.</source>
        <translation>
            <numerusform>%1 no había vuelto %n minuto después de reiniciarse.</numerusform>
            <numerusform>%1 no había vuelto %n minutos después de reiniciarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was restarted, but %1 does not answer there.</source>
        <translation>Se reinició, pero %1 no responde en él.</translation>
    </message>
    <message>
        <source>Look at its own log on the host. When it runs, try the host again.</source>
        <translation>Mire su propio registro en el host. Cuando funcione, reintente el host.</translation>
    </message>
    <message>
        <source>It was restarted, but did not come to rest.</source>
        <translation>Se reinició, pero no llegó a estabilizarse.</translation>
    </message>
    <message>
        <source>Wait until it has, then try the host again.</source>
        <translation>Espere a que lo haga y luego reintente el host.</translation>
    </message>
    <message>
        <source>It answers, and was not restarted.</source>
        <translation>Responde y no se ha reiniciado.</translation>
    </message>
    <message>
        <source>Restart it by hand, then try the host again.</source>
        <translation>Reinícielo a mano y luego reintente el host.</translation>
    </message>
    <message>
        <source>It does not answer at the address %1 any more.</source>
        <translation>Ya no responde en la dirección %1.</translation>
    </message>
    <message>
        <source>Look at its console. Where it has another address now, change it with convoyctl host edit, then try the host again.</source>
        <translation>Mire su consola. Si ahora tiene otra dirección, cámbiela con convoyctl host edit y luego reintente el host.</translation>
    </message>
    <message>
        <source>The steps of the organisation are done.</source>
        <translation>Los pasos de la organización están hechos.</translation>
    </message>
    <message>
        <source>%1 does not meet a prerequisite of the solution.</source>
        <translation>%1 no cumple un requisito previo de la solución.</translation>
    </message>
    <message>
        <source>A value that the step “%1” needs is not known for %2.</source>
        <translation>Un valor que el paso “%1” necesita no se conoce para %2.</translation>
    </message>
    <message>
        <source>The host could not be asked when the plan was made.</source>
        <translation>No se pudo preguntar al host cuando se hizo el plan.</translation>
    </message>
    <message>
        <source>Plan again now that it answers.</source>
        <translation>Planifique de nuevo ahora que responde.</translation>
    </message>
    <message>
        <source>The step “%1” on %2 did not succeed.</source>
        <translation>El paso “%1” en %2 no tuvo éxito.</translation>
    </message>
    <message>
        <source>Its command ended with code %1.</source>
        <translation>Su comando terminó con el código %1.</translation>
    </message>
    <message>
        <source>Read what it said in the run&apos;s log and put it right, then try the host again: convoyctl run retry %1 --host %2</source>
        <translation>Lea lo que dijo en el registro de la ejecución y corríjalo; luego reintente el host: convoyctl run retry %1 --host %2</translation>
    </message>
    <message>
        <source>The command ended with code %1: a restart is wanted.</source>
        <translation>El comando terminó con el código %1: hace falta un reinicio.</translation>
    </message>
    <message>
        <source>The steps on %1 went well, but the target version does not stand there.</source>
        <translation>Los pasos en %1 fueron bien, pero la versión de destino no está allí.</translation>
    </message>
    <message>
        <source>Read what the steps said in the run&apos;s log, put right what is wrong, then try the host again.</source>
        <translation>Lea lo que dijeron los pasos en el registro de la ejecución, corrija lo que esté mal y luego reintente el host.</translation>
    </message>
    <message>
        <source>The target version stands there.</source>
        <translation>La versión de destino está allí.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Warning, not certain</source>
        <translation>Advertencia, no segura</translation>
    </message>
    <message>
        <source>to be acknowledged</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensada</translation>
    </message>
    <message>
        <source>can be waived</source>
        <translation>dispensable</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Inaccesibles</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wave %1 of %2 · %n host(s)</source>
        <translation>
            <numerusform>Oleada %1 de %2 · %n host</numerusform>
            <numerusform>Oleada %1 de %2 · %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not answer. The run tries it again in wave %1 of “%2”.</source>
        <translation>No ha respondido. La ejecución lo intenta de nuevo en la oleada %1 de “%2”.</translation>
    </message>
    <message>
        <source>Done by a person</source>
        <translation>Lo hace una persona</translation>
    </message>
    <message>
        <source>Installs %1</source>
        <translation>Instala %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Holds a point of no return</source>
        <translation>Contiene un punto de no retorno</translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Movido a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>la cuenta</translation>
    </message>
    <message>
        <source>the media</source>
        <translation>el soporte</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>answered for each host</source>
        <translation>respuesta dada para cada host</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n prerequisite(s) are judged; %1 of them can block.</source>
        <translation>
            <numerusform>Se evalúa %n requisito previo; con capacidad de bloqueo: %1.</numerusform>
            <numerusform>Se evalúan %n requisitos previos; con capacidad de bloqueo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation>Orden: %1.</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Documento de origen</translation>
    </message>
    <message>
        <source>Acknowledged by the operator</source>
        <translation>Confirmada por el operador</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Runs again hosts of the run</source>
        <translation>Vuelve a ejecutar hosts de la ejecución</translation>
    </message>
    <message>
        <source>Files of the plug-in are left beside its parent</source>
        <translation>Quedan archivos del plug-in junto a su aplicación padre</translation>
    </message>
    <message>
        <source>Remove the files that the message names, then restart the parent.</source>
        <translation>Elimine los archivos que nombra el mensaje y reinicie la aplicación padre.</translation>
    </message>
    <message>
        <source>A step of the solution did not succeed</source>
        <translation>Un paso de la solución no tuvo éxito</translation>
    </message>
    <message>
        <source>The exit code of its command, by the table of the definition.</source>
        <translation>El código de salida de su comando, según la tabla de la definición.</translation>
    </message>
    <message>
        <source>Read what it said in the log, put it right, and try the host again.</source>
        <translation>Lea en el registro lo que dijo, arréglelo y reintente el host.</translation>
    </message>
    <message>
        <source>Leave the host out, if the others may go on without it.</source>
        <translation>Excluya el host, si los demás pueden seguir sin él.</translation>
    </message>
    <message>
        <source>A value that a step needs is not known</source>
        <translation>No se conoce un valor que un paso necesita</translation>
    </message>
    <message>
        <source>The facts of the host when the plan was made.</source>
        <translation>Los hechos del host cuando se hizo el plan.</translation>
    </message>
    <message>
        <source>Plan again now that the host answers.</source>
        <translation>Planifique de nuevo ahora que el host responde.</translation>
    </message>
    <message>
        <source>The host does not let itself be restarted</source>
        <translation>El host no se deja reiniciar</translation>
    </message>
    <message>
        <source>What the restart command said on the host.</source>
        <translation>Lo que respondió el comando de reinicio en el host.</translation>
    </message>
    <message>
        <source>Let the account restart the host, or restart it by hand, then try it again.</source>
        <translation>Permita que la cuenta reinicie el host, o reinícielo a mano, y reintente.</translation>
    </message>
    <message>
        <source>The host did not come back from its restart in time</source>
        <translation>El host no volvió a tiempo de su reinicio</translation>
    </message>
    <message>
        <source>The boot identity of the host, its services and its ports, for as long as the definition allows.</source>
        <translation>La identidad de arranque del host, sus servicios y sus puertos, durante el tiempo que permite la definición.</translation>
    </message>
    <message>
        <source>Look at the host&apos;s console; when it runs, try the host again.</source>
        <translation>Mire la consola del host; cuando funcione, reintente el host.</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>La organización</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>dispensada: %1</translation>
    </message>
    <message>
        <source>did not answer; the run will try it again</source>
        <translation>no ha respondido; la ejecución lo intentará de nuevo</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punto de no retorno</translation>
    </message>
    <message>
        <source>there is no way back after it</source>
        <translation>después no hay vuelta atrás</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Oleada %1</translation>
    </message>
    <message>
        <source>Try the organisation again (convoyctl run retry %1 --host %2), then resume the run.</source>
        <translation>Reintente la organización (convoyctl run retry %1 --host %2) y reanude después la ejecución.</translation>
    </message>
    <message>
        <source>It ended before its runner could do what was asked.</source>
        <translation>Ha terminado antes de que su ejecutor pudiera hacer lo solicitado.</translation>
    </message>
    <message>
        <source>Show the run: it says what became of the host.</source>
        <translation>Muestre la ejecución: indica qué ha ocurrido con el host.</translation>
    </message>
    <message>
        <source>A prerequisite was waived: %1. Reason: %2</source>
        <translation>Se ha dispensado un requisito previo: %1. Motivo: %2</translation>
    </message>
    <message>
        <source>Look at the host. Where the version stands there and cannot be asked for, state it (convoyctl facts set %1 NAME=VALUE --solution %2), then try the host again.</source>
        <translation>Compruebe el host. Si la versión está presente pero no se puede detectar, indíquela (convoyctl facts set %1 NAME=VALUE --solution %2) y vuelva a intentarlo con el host.</translation>
    </message>
    <message>
        <source>Services on %2 ran before and do not start now: %1.</source>
        <translation>En %2 había servicios en ejecución que ahora no se inician: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1: trusted until now: %2</source>
        <translation>%1: de confianza hasta ahora: %2</translation>
    </message>
    <message>
        <source>%1: line %2 of the list: %3</source>
        <translation>%1: línea %2 de la lista: %3</translation>
    </message>
    <message>
        <source>Key in the list</source>
        <translation>Clave en la lista</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Not in this repository and not added: %1</source>
        <translation>No están en este repositorio y no se han añadido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a hashed name fit no host of this repository.</source>
        <translation>
            <numerusform>%n línea con nombre cifrado (hash) no corresponde a ningún host de este repositorio.</numerusform>
            <numerusform>%n líneas con nombre cifrado (hash) no corresponden a ningún host de este repositorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is passed over: %2</source>
        <translation>La línea %1 se omite: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) taken from the list.</source>
        <translation>
            <numerusform>%n clave de host tomada de la lista.</numerusform>
            <numerusform>%n claves de host tomadas de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) written to %1.</source>
        <translation>
            <numerusform>%n clave de host escrita en %1.</numerusform>
            <numerusform>%n claves de host escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is trusted yet for: %1</source>
        <translation>Todavía no hay clave de confianza para: %1</translation>
    </message>
    <message>
        <source>Trust the host keys of a list; a key that is trusted already stays.</source>
        <translation>Confiar en las claves de host de una lista; una clave que ya es de confianza se queda.</translation>
    </message>
    <message>
        <source>A list is lines of NAME-or-ADDRESS[:PORT] SHA256:…, a known_hosts file, or what host keys export writes. A signature is looked for beside it, as FILE.minisig; a list without one takes --reason.</source>
        <translation>Una lista son líneas NAME-or-ADDRESS[:PORT] SHA256:…, un archivo known_hosts o lo que escribe host keys export. Se busca una firma al lado, como FILE.minisig; una lista sin firma exige --reason.</translation>
    </message>
    <message>
        <source>Write the trusted host keys into a list for a colleague.</source>
        <translation>Escribir las claves de host de confianza en una lista para un colega.</translation>
    </message>
    <message>
        <source>All hosts with a key when none is chosen. To sign it: minisign -Sm FILE</source>
        <translation>Todos los hosts con clave si no se elige ninguno. Para firmarla: minisign -Sm FILE</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>En palabras: %1</translation>
    </message>
    <message>
        <source>No key of this host is trusted yet.</source>
        <translation>Todavía no se confía en ninguna clave de este host.</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Avance: %1</translation>
    </message>
    <message>
        <source>“%1” is no level of a log; there are all, steps and failures.</source>
        <translation>“%1” no es un nivel del registro; hay all, steps y failures.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found.</source>
        <translation>
            <numerusform>%n línea encontrada.</numerusform>
            <numerusform>%n líneas encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the log; all of it if not given.</source>
        <translation>Cuánto del registro; todo si no se indica.</translation>
    </message>
    <message>
        <source>Only lines that hold this text.</source>
        <translation>Solo las líneas que contienen este texto.</translation>
    </message>
    <message>
        <source>A folder of its path does not exist, or is a file.</source>
        <translation>Una carpeta de su ruta no existe o es un archivo.</translation>
    </message>
    <message>
        <source>%1 closed the connection on port %2 before the login.</source>
        <translation>%1 cerró la conexión en el puerto %2 antes del inicio de sesión.</translation>
    </message>
    <message>
        <source>The list of host keys has %1 lines with hashed names or patterns, too many for %2 hosts.</source>
        <translation>La lista de claves de host tiene %1 líneas con nombres cifrados (hash) o patrones, demasiadas para %2 hosts.</translation>
    </message>
    <message>
        <source>A hashed name cannot be looked up: it has to be tried with every host.</source>
        <translation>Un nombre cifrado (hash) no se puede buscar: hay que probarlo con cada host.</translation>
    </message>
    <message>
        <source>Give a list with readable names, or divide it.</source>
        <translation>Dé una lista con nombres legibles o divídala.</translation>
    </message>
    <message>
        <source>A line is the name or address of a host and its key: a fingerprint (SHA256:…), or a line of known_hosts.</source>
        <translation>Una línea es el nombre o la dirección de un host y su clave: una huella (SHA256:…) o una línea de known_hosts.</translation>
    </message>
    <message>
        <source>Line %2 of the list of host keys %1 cannot be understood.</source>
        <translation>No se entiende la línea %2 de la lista de claves de host %1.</translation>
    </message>
    <message>
        <source>No key was taken from the list. Correct the line, or ask whoever made the list for a correct one.</source>
        <translation>No se ha tomado ninguna clave de la lista. Corrija la línea o pida una lista correcta a quien la hizo.</translation>
    </message>
    <message>
        <source>After the fingerprint only a comment (#…) may stand.</source>
        <translation>Después de la huella solo puede haber un comentario (#…).</translation>
    </message>
    <message>
        <source>It names an authority that signs keys, not a host&apos;s key.</source>
        <translation>Nombra una autoridad que firma claves, no la clave de un host.</translation>
    </message>
    <message>
        <source>The mark “%1” is not known.</source>
        <translation>La marca “%1” no se conoce.</translation>
    </message>
    <message>
        <source>The host&apos;s key is missing: a line of known_hosts is names, type and key.</source>
        <translation>Falta la clave del host: una línea de known_hosts son nombres, tipo y clave.</translation>
    </message>
    <message>
        <source>What stands after “%1” is not a key of that type.</source>
        <translation>Lo que sigue a “%1” no es una clave de ese tipo.</translation>
    </message>
    <message>
        <source>Convoy connects with no key of the type %1.</source>
        <translation>Convoy no se conecta con claves del tipo %1.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>“%1” no nombra ningún host.</translation>
    </message>
    <message>
        <source>%1 is not a list of host keys.</source>
        <translation>%1 no es una lista de claves de host.</translation>
    </message>
    <message>
        <source>Give a file of lines with names and fingerprints, or a known_hosts file.</source>
        <translation>Dé un archivo de líneas con nombres y huellas, o un archivo known_hosts.</translation>
    </message>
    <message>
        <source>Install it there, or choose another way to the account, or another account for the host.</source>
        <translation>Instálelo allí, o elija otro modo de obtener la cuenta u otra cuenta para el host.</translation>
    </message>
    <message>
        <source>Make the account on the host, or choose another one for the host.</source>
        <translation>Cree la cuenta en el host o elija otra para el host.</translation>
    </message>
    <message>
        <source>Allow it in the rules of the host, or choose another account for the host.</source>
        <translation>Permítalo en las reglas del host o elija otra cuenta para el host.</translation>
    </message>
    <message>
        <source>Run the host again and give the right password.</source>
        <translation>Vuelva a ejecutar el host y dé la contraseña correcta.</translation>
    </message>
    <message>
        <source>None of the hosts has a trusted key yet.</source>
        <translation>Ninguno de los hosts tiene todavía una clave de confianza.</translation>
    </message>
    <message>
        <source>Choose other hosts, or test the connection to these first.</source>
        <translation>Elija otros hosts o pruebe antes la conexión con estos.</translation>
    </message>
    <message>
        <source>The list of host keys cannot be written to %1.</source>
        <translation>La lista de claves de host no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>The list of host keys %1 is not accepted.</source>
        <translation>La lista de claves de host %1 no se acepta.</translation>
    </message>
    <message>
        <source>No key was taken from it. Get the list and its signature from their source again, and ask there which key signs it.</source>
        <translation>No se ha tomado ninguna clave de ella. Obtenga de nuevo la lista y su firma de su origen y pregunte allí qué clave la firma.</translation>
    </message>
    <message>
        <source>The key %1 that signed it is revoked since %2: %3</source>
        <translation>La clave %1 que la firmó está revocada desde el %2: %3</translation>
    </message>
    <message>
        <source>The list of host keys %1 is not signed. No key was taken from it.</source>
        <translation>La lista de claves de host %1 no está firmada. No se ha tomado ninguna clave de ella.</translation>
    </message>
    <message>
        <source>Nothing but your word says that these are the keys of the hosts.</source>
        <translation>Solo su palabra dice que estas son las claves de los hosts.</translation>
    </message>
    <message>
        <source>Say where the list is from and why it may be believed; the reason is kept (--reason TEXT). Or have it signed: minisign -Sm FILE.</source>
        <translation>Indique de dónde procede la lista y por qué se puede creer; el motivo se conserva (--reason TEXT). O haga que la firmen: minisign -Sm FILE.</translation>
    </message>
    <message>
        <source>%1 is signed with the trusted key %2 (%3).</source>
        <translation>%1 está firmado con la clave de confianza %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is signed with the trusted key %2 (%3), on %4.</source>
        <translation>%1 está firmado con la clave de confianza %2 (%3), el %4.</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>se toma</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocida</translation>
    </message>
    <message>
        <source>differs: the pinned key stays</source>
        <translation>distinta: se queda la clave fijada</translation>
    </message>
    <message>
        <source>several keys of one type: none is taken</source>
        <translation>varias claves de un tipo: no se toma ninguna</translation>
    </message>
    <message>
        <source>revoked in the list: nothing is taken</source>
        <translation>revocada en la lista: no se toma nada</translation>
    </message>
    <message>
        <source>Trusted since %1, imported by %2 from the list %3, which is signed with the key %4 (%5).</source>
        <translation>De confianza desde el %1, importada por %2 de la lista %3, firmada con la clave %4 (%5).</translation>
    </message>
    <message>
        <source>Trusted since %1, imported by %2 from the unsigned list %3. Reason: %4</source>
        <translation>De confianza desde el %1, importada por %2 de la lista sin firmar %3. Motivo: %4</translation>
    </message>
    <message>
        <source>Trusted since %1 by %2.</source>
        <translation>De confianza desde el %1, aceptada por %2.</translation>
    </message>
    <message>
        <source>Trusted since %1 by %2. Reason: %3</source>
        <translation>De confianza desde el %1, aceptada por %2. Motivo: %3</translation>
    </message>
    <message>
        <source>Saving the log was stopped.</source>
        <translation>Se detuvo el guardado del registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) must be acknowledged before the plan is carried out: %1.</source>
        <translation>
            <numerusform>Se debe confirmar %n regla antes de ejecutar el plan: %1.</numerusform>
            <numerusform>Se deben confirmar %n reglas antes de ejecutar el plan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They warn of what cannot be judged, or not be taken back.</source>
        <translation>Avisan de lo que no se puede evaluar o deshacer.</translation>
    </message>
    <message>
        <source>There is a host for the steps of the organisation</source>
        <translation>Hay un host para los pasos de la organización</translation>
    </message>
    <message>
        <source>No host of the plan answers and is free of blocking rules.</source>
        <translation>Ningún host del plan responde y está libre de reglas que lo bloqueen.</translation>
    </message>
    <message>
        <source>A host on which these steps are carried out.</source>
        <translation>Un host en el que ejecutar estos pasos.</translation>
    </message>
    <message>
        <source>They come before every host, and are carried out on one.</source>
        <translation>Preceden a todos los hosts y se ejecutan en uno de ellos.</translation>
    </message>
    <message>
        <source>Do what the findings say of one host, or name another one (--organisation-host).</source>
        <translation>Haga lo que indican los hallazgos de un host, o indique otro (--organisation-host).</translation>
    </message>
    <message>
        <source>The steps of the organisation cannot be left out.</source>
        <translation>Los pasos de la organización no se pueden excluir.</translation>
    </message>
    <message>
        <source>Hosts are begun when they are done, and not without them.</source>
        <translation>Los hosts comienzan cuando han terminado, no sin ellos.</translation>
    </message>
    <message>
        <source>Confirm the step when it is done, or stop the run: convoyctl run stop %1</source>
        <translation>Confirme el paso cuando esté hecho, o detenga la ejecución: convoyctl run stop %1</translation>
    </message>
    <message>
        <source>%1 has another key by now. No key was taken from the list.</source>
        <translation>%1 ya tiene otra clave. No se ha tomado ninguna clave de la lista.</translation>
    </message>
    <message>
        <source>Somebody has trusted a key of this host since the list was compared, and a pinned key is never replaced silently.</source>
        <translation>Alguien ha confiado en una clave de este host desde que se comparó la lista, y una clave fijada nunca se sustituye en silencio.</translation>
    </message>
    <message>
        <source>Compare the list once more.</source>
        <translation>Compare la lista otra vez.</translation>
    </message>
    <message>
        <source>Make room on the disks of the host, then run it again.</source>
        <translation>Libere espacio en los discos del host y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1, then run it again.</source>
        <translation>Libere espacio en el disco de %1 y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>The command on %1 found no room on the disk.</source>
        <translation>El comando en %1 no encontró espacio en el disco.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dijo: %1</translation>
    </message>
    <message>
        <source>It, or a program that it needs, is not on the host: %1</source>
        <translation>Este, o un programa que necesita, no está en el host: %1</translation>
    </message>
    <message>
        <source>The host does not let it be run: %1</source>
        <translation>El host no permite ejecutarlo: %1</translation>
    </message>
    <message>
        <source>The command on %1 could not be run.</source>
        <translation>No se pudo ejecutar el comando en %1.</translation>
    </message>
    <message>
        <source>Install on the host what is missing, then run it again.</source>
        <translation>Instale en el host lo que falta y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>The system does so when memory runs out; a person or a supervisor can do it, too.</source>
        <translation>El sistema lo hace cuando se agota la memoria; también puede hacerlo una persona o un supervisor.</translation>
    </message>
    <message>
        <source>A person, or a shutdown of the host, ended it.</source>
        <translation>Lo terminó una persona o un apagado del host.</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>Falló de forma inesperada.</translation>
    </message>
    <message>
        <source>The command on %1 was ended by signal %2.</source>
        <translation>El comando en %1 fue terminado por la señal %2.</translation>
    </message>
    <message>
        <source>Look at the host&apos;s memory and its system log, and at what stands there; then run it again.</source>
        <translation>Mire la memoria del host, su registro del sistema y lo que hay allí; después vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>The installer ended with code %1; the last it said: %2</source>
        <translation>El instalador terminó con el código %1; lo último que dijo: %2</translation>
    </message>
    <message>
        <source>If the installer found no room, choose another installation path.</source>
        <translation>Si fue el instalador el que no encontró espacio, elija otra ruta de instalación.</translation>
    </message>
    <message>
        <source>The package in the repository is damaged</source>
        <translation>El paquete del repositorio está dañado</translation>
    </message>
    <message>
        <source>Import it again from its medium and choose to replace it.</source>
        <translation>Impórtelo de nuevo desde su medio y elija reemplazarlo.</translation>
    </message>
    <message>
        <source>Check the disk that the repository lies on.</source>
        <translation>Compruebe el disco en el que está el repositorio.</translation>
    </message>
    <message>
        <source>The package is not made for the host&apos;s operating system</source>
        <translation>El paquete no está hecho para el sistema operativo del host</translation>
    </message>
    <message>
        <source>Choose the package made for this system, or leave the host out.</source>
        <translation>Elija el paquete hecho para este sistema o deje fuera el host.</translation>
    </message>
    <message>
        <source>The installer was ended by the system</source>
        <translation>El sistema terminó el instalador</translation>
    </message>
    <message>
        <source>The signal that ended its process.</source>
        <translation>La señal que terminó su proceso.</translation>
    </message>
    <message>
        <source>Look at the host&apos;s memory and its system log: when memory runs out, the system ends the largest program.</source>
        <translation>Mire la memoria del host y su registro del sistema: cuando se agota la memoria, el sistema termina el programa más grande.</translation>
    </message>
    <message>
        <source>See what stands there, then run the host again.</source>
        <translation>Vea lo que hay allí y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>The installer cannot be run on the host</source>
        <translation>El instalador no se puede ejecutar en el host</translation>
    </message>
    <message>
        <source>The exit code of the host&apos;s shell and the last line of its output.</source>
        <translation>El código de salida del intérprete de comandos del host y la última línea de su salida.</translation>
    </message>
    <message>
        <source>Install the program or library that the message names, then run the host again.</source>
        <translation>Instale el programa o la biblioteca que nombra el mensaje y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>The account cannot run commands on the host</source>
        <translation>La cuenta no puede ejecutar comandos en el host</translation>
    </message>
    <message>
        <source>What the host answered to the first command.</source>
        <translation>Lo que el host respondió al primer comando.</translation>
    </message>
    <message>
        <source>Log in by hand with the same user: one that has no shell cannot be used.</source>
        <translation>Inicie sesión a mano con el mismo usuario: uno sin intérprete de comandos no sirve.</translation>
    </message>
    <message>
        <source>Choose another user for the host.</source>
        <translation>Elija otro usuario para el host.</translation>
    </message>
    <message>
        <source>Nothing answers on the application&apos;s port</source>
        <translation>Nada responde en el puerto de la aplicación</translation>
    </message>
    <message>
        <source>The port that was given for the application, after the installation.</source>
        <translation>El puerto indicado para la aplicación, después de la instalación.</translation>
    </message>
    <message>
        <source>Read the application&apos;s own log on the host.</source>
        <translation>Lea el registro de la propia aplicación en el host.</translation>
    </message>
    <message>
        <source>Compare the port with the one that the application is set to.</source>
        <translation>Compare el puerto con el que está configurado en la aplicación.</translation>
    </message>
    <message>
        <source>The host does not meet a prerequisite</source>
        <translation>El host no cumple un requisito previo</translation>
    </message>
    <message>
        <source>The rules of the solution, right before the first change.</source>
        <translation>Las reglas de la solución, justo antes del primer cambio.</translation>
    </message>
    <message>
        <source>Put right what the message names, then try the host again.</source>
        <translation>Corrija lo que nombra el mensaje y reintente el host.</translation>
    </message>
    <message>
        <source>The host does not say what it is</source>
        <translation>El host no dice qué es</translation>
    </message>
    <message>
        <source>The operating system, as the host itself names it.</source>
        <translation>El sistema operativo, tal como lo nombra el propio host.</translation>
    </message>
    <message>
        <source>Log in by hand and see whether uname answers there.</source>
        <translation>Inicie sesión a mano y vea si uname responde allí.</translation>
    </message>
    <message>
        <source>The package has no command for this operating system</source>
        <translation>El paquete no tiene ningún comando para este sistema operativo</translation>
    </message>
    <message>
        <source>The commands of the package, one for each family of systems.</source>
        <translation>Los comandos del paquete, uno por cada familia de sistemas.</translation>
    </message>
    <message>
        <source>A tool that copying needs is not on the host</source>
        <translation>Falta en el host una herramienta necesaria para copiar</translation>
    </message>
    <message>
        <source>The programs that the account finds on the host.</source>
        <translation>Los programas que la cuenta encuentra en el host.</translation>
    </message>
    <message>
        <source>Install it there, then run the host again.</source>
        <translation>Instálela allí y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>The installation path cannot be used</source>
        <translation>La ruta de instalación no se puede usar</translation>
    </message>
    <message>
        <source>The installation path, as it came out for this host.</source>
        <translation>La ruta de instalación, tal como resultó para este host.</translation>
    </message>
    <message>
        <source>Enter a full path, then run the host again.</source>
        <translation>Introduzca una ruta completa y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>The application port is no port</source>
        <translation>El puerto de la aplicación no es un puerto</translation>
    </message>
    <message>
        <source>The port, as it came out for this host.</source>
        <translation>El puerto, tal como resultó para este host.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, then run the host again.</source>
        <translation>Introduzca un número del 1 al 65535 y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>A package that this one needs is not on the host</source>
        <translation>Falta en el host un paquete que este necesita</translation>
    </message>
    <message>
        <source>What the repository has recorded of the host.</source>
        <translation>Lo que el repositorio tiene registrado del host.</translation>
    </message>
    <message>
        <source>Deploy that package first, then run the host again.</source>
        <translation>Despliegue primero ese paquete y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>A value names a variable that is not known</source>
        <translation>Un valor nombra una variable desconocida</translation>
    </message>
    <message>
        <source>The values of the package, as they came out for this host.</source>
        <translation>Los valores del paquete, tal como resultaron para este host.</translation>
    </message>
    <message>
        <source>Correct the value, then run the host again.</source>
        <translation>Corrija el valor y vuelva a ejecutar el host.</translation>
    </message>
    <message>
        <source>A value cannot stand in the silent.ini</source>
        <translation>Un valor no puede estar en silent.ini</translation>
    </message>
    <message>
        <source>The application object is not there any more</source>
        <translation>El objeto Aplicación ya no existe</translation>
    </message>
    <message>
        <source>The application objects of the host, right before the first change.</source>
        <translation>Los objetos Aplicación del host, justo antes del primer cambio.</translation>
    </message>
    <message>
        <source>Run the host again: the object is then made anew.</source>
        <translation>Vuelva a ejecutar el host: el objeto se crea entonces de nuevo.</translation>
    </message>
    <message>
        <source>The application object belongs to another package</source>
        <translation>El objeto Aplicación pertenece a otro paquete</translation>
    </message>
    <message>
        <source>Another application object has the port</source>
        <translation>Otro objeto Aplicación tiene el puerto</translation>
    </message>
    <message>
        <source>Choose another port, or change the port of that object.</source>
        <translation>Elija otro puerto o cambie el puerto de ese objeto.</translation>
    </message>
    <message>
        <source>The command ended with code %1 and said: %2</source>
        <translation>El comando terminó con el código %1 y dijo: %2</translation>
    </message>
    <message>
        <source>Its command ended with code %1; the last it said: %2</source>
        <translation>Su comando terminó con el código %1; lo último que dijo: %2</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try the host again: convoyctl run retry %1 --host %2</source>
        <translation>Espere a que termine y reintente el host: convoyctl run retry %1 --host %2</translation>
    </message>
    <message>
        <source>Its shell ended with code %1 and said nothing.</source>
        <translation>Su intérprete de comandos terminó con el código %1 y no dijo nada.</translation>
    </message>
    <message>
        <source>The host answered: %1</source>
        <translation>El host respondió: %1</translation>
    </message>
    <message>
        <source>%1 cannot run commands on %2.</source>
        <translation>%1 no puede ejecutar comandos en %2.</translation>
    </message>
    <message>
        <source>Log in by hand with the same user. Where the account has no shell, choose another user for the host.</source>
        <translation>Inicie sesión a mano con el mismo usuario. Si la cuenta no tiene intérprete de comandos, elija otro usuario para el host.</translation>
    </message>
    <message>
        <source>It ended with code %1; the last it said: %2</source>
        <translation>Terminó con el código %1; lo último que dijo: %2</translation>
    </message>
    <message>
        <source>The files in %1 could not all be read and written to %2; the host said: %3</source>
        <translation>No se pudieron leer todos los archivos de %1 y escribirlos en %2; el host dijo: %3</translation>
    </message>
    <message>
        <source>Put that right, then run the host again. Nothing of the package was changed.</source>
        <translation>Corríjalo y vuelva a ejecutar el host. No se cambió nada del paquete.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Insert the media, or give the path where it stands: among the questions of the window, or with --answer media.path=FOLDER.</source>
        <translation>Inserte el soporte o indique la ruta donde está: entre las preguntas de la ventana o con --answer media.path=CARPETA.</translation>
    </message>
    <message>
        <source>Give the folder where the media stand: among the questions of the window, or with --answer media.path=FOLDER.</source>
        <translation>Indique la carpeta donde está el soporte: entre las preguntas de la ventana o con --answer media.path=CARPETA.</translation>
    </message>
    <message>
        <source>Answer the question about it in the window, give it with --answer %1=VALUE, or set the fact of the host.</source>
        <translation>Responda a la pregunta en la ventana, indíquelo con --answer %1=VALOR o establezca el hecho del host.</translation>
    </message>
    <message>
        <source>as the solution says</source>
        <translation>según la solución</translation>
    </message>
    <message numerus="yes">
        <source>Waves as the solution says, at most %n host(s) at once.</source>
        <translation>
            <numerusform>Oleadas según la solución, como máximo %n host a la vez.</numerusform>
            <numerusform>Oleadas según la solución, como máximo %n hosts a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Size of a wave in each stage: %1; at most %n host(s) at once.</source>
        <translation>
            <numerusform>Tamaño de una oleada en cada fase: %1; como máximo %n host a la vez.</numerusform>
            <numerusform>Tamaño de una oleada en cada fase: %1; como máximo %n hosts a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read what the plan says of each, then plan again and name them: --acknowledge %1</source>
        <translation>Lea lo que el plan dice de cada una, planifique de nuevo y nómbrelas: --acknowledge %1</translation>
    </message>
    <message>
        <source>Installers that are running are ended on their hosts, which may be left half changed; services that were stopped for them are started again. The run can be resumed.</source>
        <translation>Los instaladores en marcha se interrumpen en sus hosts, que pueden quedar modificados a medias; los servicios que se detuvieron para ellos se inician de nuevo. La ejecución se puede reanudar.</translation>
    </message>
    <message>
        <source>“%1” is followed by one of these: %2.</source>
        <translation>A “%1” le sigue uno de estos: %2.</translation>
    </message>
    <message>
        <source>The option %1 takes one value here.</source>
        <translation>Aquí la opción %1 admite un solo valor.</translation>
    </message>
    <message>
        <source>%1: line %2 of the list takes this key back: %3</source>
        <translation>%1: la línea %2 de la lista revoca esta clave: %3</translation>
    </message>
    <message>
        <source>%1: it is still trusted here.</source>
        <translation>%1: aquí sigue siendo de confianza.</translation>
    </message>
    <message>
        <source>Find out these hosts&apos; keys at the hosts themselves. To trust one: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT</source>
        <translation>Averigüe las claves de estos hosts en los propios hosts. Para confiar en una: convoyctl host trust NAME --fingerprint SHA256:… --reason TEXT</translation>
    </message>
    <message>
        <source>To take its keys, say why the list may be believed: --reason TEXT</source>
        <translation>Para tomar sus claves, diga por qué la lista es fiable: --reason TEXT</translation>
    </message>
    <message>
        <source>Name what is wanted: --package NAME, or --solution NAME.</source>
        <translation>Indique lo que desea: --package NAME o --solution NAME.</translation>
    </message>
    <message>
        <source>The step “%1” does not occur in the log; there are: %2.</source>
        <translation>El paso “%1” no aparece en el registro; hay: %2.</translation>
    </message>
    <message>
        <source>Levels: all, steps (without what commands on the hosts wrote), failures. --search looks at what is shown, in upper and lower case. Steps are named as --json does: lock, check, copy, command, verify, …</source>
        <translation>Niveles: all, steps (sin lo que escribieron los comandos en los hosts), failures. --search busca en lo que se muestra, sin distinguir mayúsculas y minúsculas. Los pasos se nombran como lo hace --json: lock, check, copy, command, verify, …</translation>
    </message>
    <message>
        <source>Show what would be done, and change nothing.</source>
        <translation>Mostrar lo que se haría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>The list of host keys %1 is too large.</source>
        <translation>La lista de claves de host %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>A list of host keys must not be larger than %1.</source>
        <translation>Una lista de claves de host no puede superar %1.</translation>
    </message>
    <message>
        <source>Divide it into several lists.</source>
        <translation>Divídala en varias listas.</translation>
    </message>
    <message>
        <source>Its signature, %1, cannot be read. %2</source>
        <translation>Su firma, %1, no se puede leer. %2</translation>
    </message>
    <message>
        <source>revoked in the list, and still trusted here: find out its new key</source>
        <translation>revocada en la lista y aquí aún de confianza: averigüe su nueva clave</translation>
    </message>
    <message>
        <source>Do what the finding says: it is about the plan as a whole, and leaving hosts out does not help.</source>
        <translation>Haga lo que indica el hallazgo: se refiere al plan en su conjunto, y excluir hosts no sirve de nada.</translation>
    </message>
    <message>
        <source>Do what the findings say for one host at least: there is none left to work on.</source>
        <translation>Haga lo que indican los hallazgos para al menos un host: no queda ninguno en el que trabajar.</translation>
    </message>
    <message>
        <source>The steps of the organisation are not done</source>
        <translation>Los pasos de la organización no están hechos</translation>
    </message>
    <message>
        <source>The steps that come before every host; none was begun without them.</source>
        <translation>Los pasos que preceden a todos los hosts; sin ellos no se ha empezado ninguno.</translation>
    </message>
    <message>
        <source>Put right what failed there, try the organisation again, then resume the run.</source>
        <translation>Corrija lo que ha fallado allí, reintente la organización y reanude después la ejecución.</translation>
    </message>
    <message>
        <source>The program that works on runs could not be started</source>
        <translation>No se ha podido iniciar el programa que realiza las ejecuciones</translation>
    </message>
    <message>
        <source>The command line that belongs to Convoy; no host was touched.</source>
        <translation>La línea de comandos que forma parte de Convoy; no se ha tocado ningún host.</translation>
    </message>
    <message>
        <source>Install Convoy again, then run the hosts again.</source>
        <translation>Instale Convoy de nuevo y vuelva a ejecutar los hosts.</translation>
    </message>
    <message>
        <source>The run ended before it had begun</source>
        <translation>La ejecución ha terminado antes de empezar</translation>
    </message>
    <message>
        <source>The program that was to work on it; no host was touched.</source>
        <translation>El programa que debía realizarla; no se ha tocado ningún host.</translation>
    </message>
    <message>
        <source>Do what the technical text of the failure suggests, then run the hosts again.</source>
        <translation>Haga lo que sugiere el texto técnico del fallo y vuelva a ejecutar los hosts.</translation>
    </message>
    <message>
        <source>State of the audit trail</source>
        <translation>Estado del registro de auditoría</translation>
    </message>
    <message>
        <source>The list says nothing of the keys that are trusted here.</source>
        <translation>La lista no dice nada de las claves en las que aquí se confía.</translation>
    </message>
</context>
</TS>
