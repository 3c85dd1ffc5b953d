<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>convoy::AuditPane</name>
    <message numerus="yes">
        <source>The trail is intact: %n entry(ies), none changed, none missing.</source>
        <translation>
            <numerusform>The trail is intact: %n entry, none changed, none missing.</numerusform>
            <numerusform>The trail is intact: %n entry(ies), none changed, none missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::CopySummaryPage</name>
    <message numerus="yes">
        <source>%1 will be copied to %n tenant(s):</source>
        <translation>
            <numerusform>%1 will be copied to %n tenant:</numerusform>
            <numerusform>%1 will be copied to %n tenants:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::CopyToTenantsWizard</name>
    <message numerus="yes">
        <source>&amp;Copy to %n tenant(s)</source>
        <translation>
            <numerusform>&amp;Copy to %n tenant</numerusform>
            <numerusform>&amp;Copy to %n tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::DeployPage</name>
    <message numerus="yes">
        <source>%n value(s) to be looked at before going on</source>
        <translation>
            <numerusform>%n value to be looked at before going on</numerusform>
            <numerusform>%n values to be looked at before going on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::DeployWizard</name>
    <message numerus="yes">
        <source>Install %1 on %n host(s)</source>
        <translation>
            <numerusform>Install %1 on %n host</numerusform>
            <numerusform>Install %1 on %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n host(s) to %1</source>
        <translation>
            <numerusform>Upgrade %n host to %1</numerusform>
            <numerusform>Upgrade %n hosts to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n host(s) to %1</source>
        <translation>
            <numerusform>Roll back %n host to %1</numerusform>
            <numerusform>Roll back %n hosts to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::FailureGroupList</name>
    <message numerus="yes">
        <source>%1 – %n host(s): %2</source>
        <translation>
            <numerusform>%1 – %n host: %2</numerusform>
            <numerusform>%1 – %n hosts: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::FailurePanel</name>
    <message numerus="yes">
        <source>Run %n host(s) again…</source>
        <translation>
            <numerusform>Run %n host again…</numerusform>
            <numerusform>Run %n hosts again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyButton</name>
    <message numerus="yes">
        <source>%n host key(s) taken from %1.</source>
        <translation>
            <numerusform>%n host key taken from %1.</numerusform>
            <numerusform>%n host keys taken from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stay as they are: test the connection to settle their keys.</source>
        <translation>
            <numerusform>%n host stay as they are: test the connection to settle their keys.</numerusform>
            <numerusform>%n hosts stay as they are: test the connection to settle their keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) written to %1.</source>
        <translation>
            <numerusform>%n host key written to %1.</numerusform>
            <numerusform>%n host keys written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have no trusted key yet.</source>
        <translation>
            <numerusform>%n host have no trusted key yet.</numerusform>
            <numerusform>%n hosts have no trusted key yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::HostKeyImportDialog</name>
    <message numerus="yes">
        <source>&amp;Trust %n key(s)</source>
        <translation>
            <numerusform>&amp;Trust %n key</numerusform>
            <numerusform>&amp;Trust %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) get their first key.</source>
        <translation>
            <numerusform>%n host get their first key.</numerusform>
            <numerusform>%n hosts get their first key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have the key of the list already.</source>
        <translation>
            <numerusform>%n host have the key of the list already.</numerusform>
            <numerusform>%n hosts have the key of the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stay as they are. Compare their keys with what the hosts&apos; consoles say; testing the connection asks whether a new key may be trusted.</source>
        <translation>
            <numerusform>%n host stay as they are. Compare their keys with what the hosts&apos; consoles say; testing the connection asks whether a new key may be trusted.</numerusform>
            <numerusform>%n hosts stay as they are. Compare their keys with what the hosts&apos; consoles say; testing the connection asks whether a new key may be trusted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a hashed name fit no host of this repository.</source>
        <translation>
            <numerusform>%n line with a hashed name fit no host of this repository.</numerusform>
            <numerusform>%n lines with a hashed name fit no host of this repository.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) have none of the keys that the list takes back.</source>
        <translation>
            <numerusform>%n host has none of the keys that the list takes back.</numerusform>
            <numerusform>%n hosts have none of the keys that the list takes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::HostSelectionPage</name>
    <message numerus="yes">
        <source>%n pasted host(s) selected.</source>
        <translation>
            <numerusform>%n pasted host selected.</numerusform>
            <numerusform>%n pasted hosts selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) selected</source>
        <translation>
            <numerusform>%1 of %n host selected</numerusform>
            <numerusform>%1 of %n hosts selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) asked</source>
        <translation>
            <numerusform>%1 of %n host asked</numerusform>
            <numerusform>%1 of %n hosts asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::HostsPane</name>
    <message numerus="yes">
        <source>%n host(s) imported.</source>
        <translation>
            <numerusform>%n host imported.</numerusform>
            <numerusform>%n hosts imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::ImportProgressPage</name>
    <message numerus="yes">
        <source>%n package(s) could not be imported.</source>
        <translation>
            <numerusform>%n package could not be imported.</numerusform>
            <numerusform>%n packages could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) imported.</source>
        <translation>
            <numerusform>%n package imported.</numerusform>
            <numerusform>%n packages imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::ImportWizard</name>
    <message numerus="yes">
        <source>&amp;Import %n package(s)</source>
        <translation>
            <numerusform>&amp;Import %n package</numerusform>
            <numerusform>&amp;Import %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::MainWindow</name>
    <message numerus="yes">
        <source>Convoy – %n run(s) going on without the window</source>
        <translation>
            <numerusform>Convoy – %n run going on without the window</numerusform>
            <numerusform>Convoy – %n runs going on without the window</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::PackagesPane</name>
    <message numerus="yes">
        <source>%1 was copied to %n tenant(s).</source>
        <translation>
            <numerusform>%1 was copied to %n tenant.</numerusform>
            <numerusform>%1 was copied to %n tenants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) were written to %1 (%2).</source>
        <translation>
            <numerusform>%n package were written to %1 (%2).</numerusform>
            <numerusform>%n packages were written to %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::PersonPanel</name>
    <message numerus="yes">
        <source>%n other host(s) wait too.</source>
        <translation>
            <numerusform>%n other host wait too.</numerusform>
            <numerusform>%n other hosts wait too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::PlanCardDetails</name>
    <message numerus="yes">
        <source>At most %n minute(s)</source>
        <translation>
            <numerusform>At most %n minute</numerusform>
            <numerusform>At most %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::PrerequisitesPage</name>
    <message numerus="yes">
        <source>%n question(s) to be answered</source>
        <translation>
            <numerusform>%n question to be answered</numerusform>
            <numerusform>%n questions to be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocker</numerusform>
            <numerusform>%n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold everywhere</source>
        <translation>
            <numerusform>%n rule hold everywhere</numerusform>
            <numerusform>%n rules hold everywhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) are blocked.</source>
        <translation>
            <numerusform>%n host are blocked.</numerusform>
            <numerusform>%n hosts are blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is for %n host(s): %1</source>
        <translation>
            <numerusform>The answer is for %n host: %1</numerusform>
            <numerusform>The answer is for %n hosts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) were imported.</source>
        <translation>
            <numerusform>%n fact were imported.</numerusform>
            <numerusform>%n facts were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::PruneDialog</name>
    <message numerus="yes">
        <source>%n package(s) would be deleted, which frees %1. Nothing is changed on any host.</source>
        <translation>
            <numerusform>%n package would be deleted, which frees %1. Nothing is changed on any host.</numerusform>
            <numerusform>%n packages would be deleted, which frees %1. Nothing is changed on any host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n package(s)</source>
        <translation>
            <numerusform>&amp;Delete %n package</numerusform>
            <numerusform>&amp;Delete %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) deleted, %1 freed.</source>
        <translation>
            <numerusform>%n package deleted, %1 freed.</numerusform>
            <numerusform>%n packages deleted, %1 freed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::ResultPage</name>
    <message numerus="yes">
        <source>The package is installed on %n host(s).</source>
        <translation>
            <numerusform>The package is installed on %n host.</numerusform>
            <numerusform>The package is installed on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n host(s) it is not; choose one to see why and what to do.</source>
        <translation>
            <numerusform>On %n host it is not; choose one to see why and what to do.</numerusform>
            <numerusform>On %n hosts it is not; choose one to see why and what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were left as they were.</source>
        <translation>
            <numerusform>%n host was left as they were.</numerusform>
            <numerusform>%n hosts were left as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 was undone on %n host(s).</source>
        <translation>
            <numerusform>Run %1 was undone on %n host.</numerusform>
            <numerusform>Run %1 was undone on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target version stands on %n host(s).</source>
        <translation>
            <numerusform>The target version stands on %n host.</numerusform>
            <numerusform>The target version stands on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package is upgraded on %n host(s).</source>
        <translation>
            <numerusform>The package is upgraded on %n host.</numerusform>
            <numerusform>The package is upgraded on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package is rolled back on %n host(s).</source>
        <translation>
            <numerusform>The package is rolled back on %n host.</numerusform>
            <numerusform>The package is rolled back on %n hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::ResumeDialog</name>
    <message numerus="yes">
        <source>Run %1 goes on with %n host(s). Hosts that are finished are left alone.</source>
        <translation>
            <numerusform>Run %1 goes on with %n host. Hosts that are finished are left alone.</numerusform>
            <numerusform>Run %1 goes on with %n hosts. Hosts that are finished are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) must still be typed.</source>
        <translation>
            <numerusform>%n secret must still be typed.</numerusform>
            <numerusform>%n secrets must still be typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunAgainDialog</name>
    <message numerus="yes">
        <source>%n host(s) of this run go into the wizard.</source>
        <translation>
            <numerusform>%n host of this run go into the wizard.</numerusform>
            <numerusform>%n hosts of this run go into the wizard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunAnnouncer</name>
    <message numerus="yes">
        <source>Over on %n host(s): %1.</source>
        <comment>step or state</comment>
        <translation>
            <numerusform>Over on %n host: %1.</numerusform>
            <numerusform>Over on %n hosts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begun on %n host(s): %1.</source>
        <comment>step</comment>
        <translation>
            <numerusform>Begun on %n host: %1.</numerusform>
            <numerusform>Begun on %n hosts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) finished.</source>
        <translation>
            <numerusform>%1 of %n host finished.</numerusform>
            <numerusform>%1 of %n hosts finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed on %n host(s).</source>
        <translation>
            <numerusform>It failed on %n host.</numerusform>
            <numerusform>It failed on %n hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunBar</name>
    <message numerus="yes">
        <source>%1 of %n host(s) finished.</source>
        <translation>
            <numerusform>%1 of %n host finished.</numerusform>
            <numerusform>%1 of %n hosts finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunQuestion</name>
    <message numerus="yes">
        <source>Installers are at work on %n host(s). They would be ended there.</source>
        <translation>
            <numerusform>Installers are at work on %n host. They would be ended there.</numerusform>
            <numerusform>Installers are at work on %n hosts. They would be ended there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s).</source>
        <translation>
            <numerusform>Installers are at work on %n host.</numerusform>
            <numerusform>Installers are at work on %n hosts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunWindow</name>
    <message numerus="yes">
        <source>Run %1: %2 %3 on %n host(s)</source>
        <translation>
            <numerusform>Run %1: %2 %3 on %n host</numerusform>
            <numerusform>Run %1: %2 %3 on %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1: undoes run %2 on %n host(s)</source>
        <translation>
            <numerusform>Run %1: undoes run %2 on %n host</numerusform>
            <numerusform>Run %1: undoes run %2 on %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::RunsBanner</name>
    <message numerus="yes">
        <source>Unfinished run found: %1. %n host(s) are not finished.</source>
        <translation>
            <numerusform>Unfinished run found: %1. %n host are not finished.</numerusform>
            <numerusform>Unfinished run found: %1. %n hosts are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unfinished run(s) stand in the list of runs.</source>
        <translation>
            <numerusform>%n more unfinished run stand in the list of runs.</numerusform>
            <numerusform>%n more unfinished runs stand in the list of runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more run(s) are going on.</source>
        <translation>
            <numerusform>%n more run are going on.</numerusform>
            <numerusform>%n more runs are going on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::SolutionPlanPage</name>
    <message numerus="yes">
        <source>%n host(s) in the plan.</source>
        <translation>
            <numerusform>%n host in the plan.</numerusform>
            <numerusform>%n hosts in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wave(s).</source>
        <translation>
            <numerusform>%n wave.</numerusform>
            <numerusform>%n waves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) left out.</source>
        <translation>
            <numerusform>%n host left out.</numerusform>
            <numerusform>%n hosts left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) blocked.</source>
        <translation>
            <numerusform>%n host blocked.</numerusform>
            <numerusform>%n hosts blocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convoy::SummaryPage</name>
    <message numerus="yes">
        <source>&amp;Install on %n host(s)</source>
        <translation>
            <numerusform>&amp;Install on %n host</numerusform>
            <numerusform>&amp;Install on %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the blocked hosts (%n)</source>
        <translation>
            <numerusform>&amp;Leave out the blocked hosts (%n)</numerusform>
            <numerusform>&amp;Leave out the blocked hosts (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) will be worked on.</source>
        <translation>
            <numerusform>%n host will be worked on.</numerusform>
            <numerusform>%n hosts will be worked on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) cannot be reached and will be recorded so.</source>
        <translation>
            <numerusform>%n host cannot be reached and will be recorded so.</numerusform>
            <numerusform>%n hosts cannot be reached and will be recorded so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prerequisites are missing on %n host(s).</source>
        <translation>
            <numerusform>Prerequisites are missing on %n host.</numerusform>
            <numerusform>Prerequisites are missing on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) must still be typed.</source>
        <translation>
            <numerusform>%n secret must still be typed.</numerusform>
            <numerusform>%n secrets must still be typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upgrade %n host(s)</source>
        <translation>
            <numerusform>&amp;Upgrade %n host</numerusform>
            <numerusform>&amp;Upgrade %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n host(s) this cannot be undone: %1</source>
        <translation>
            <numerusform>On %n host this cannot be undone: %1</numerusform>
            <numerusform>On %n hosts this cannot be undone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll b&amp;ack %n host(s)</source>
        <translation>
            <numerusform>Roll b&amp;ack %n host</numerusform>
            <numerusform>Roll b&amp;ack %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) must still be acknowledged.</source>
        <translation>
            <numerusform>%n rule must still be acknowledged.</numerusform>
            <numerusform>%n rules must still be acknowledged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n package(s) found.</source>
        <translation>
            <numerusform>%n package found.</numerusform>
            <numerusform>%n packages found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install on %n host(s)?</source>
        <translation>
            <numerusform>Install on %n host?</numerusform>
            <numerusform>Install on %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n host(s)?</source>
        <translation>
            <numerusform>Upgrade %n host?</numerusform>
            <numerusform>Upgrade %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n host(s)?</source>
        <translation>
            <numerusform>Roll back %n host?</numerusform>
            <numerusform>Roll back %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prerequisites block %n host(s). Nothing was changed.</source>
        <translation>
            <numerusform>Prerequisites block %n host. Nothing was changed.</numerusform>
            <numerusform>Prerequisites block %n hosts. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Blocked: %1 %2 on %n host.</numerusform>
            <numerusform>Blocked: %1 %2 on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, with warnings: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Ready, with warnings: %1 %2 on %n host.</numerusform>
            <numerusform>Ready, with warnings: %1 %2 on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: %1 %2 on %n host(s).</source>
        <translation>
            <numerusform>Ready: %1 %2 on %n host.</numerusform>
            <numerusform>Ready: %1 %2 on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n host(s) at once.</source>
        <translation>
            <numerusform>At most %n host at once.</numerusform>
            <numerusform>At most %n hosts at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stops at %n failed host(s).</source>
        <translation>
            <numerusform>The run stops at %n failed host.</numerusform>
            <numerusform>The run stops at %n failed hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run stops at %n failed host(s) of a wave.</source>
        <translation>
            <numerusform>The run stops at %n failed host of a wave.</numerusform>
            <numerusform>The run stops at %n failed hosts of a wave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A busy installer is tried again %n time(s).</source>
        <translation>
            <numerusform>A busy installer is tried again %n time.</numerusform>
            <numerusform>A busy installer is tried again %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wave %1: %n host(s)</source>
        <translation>
            <numerusform>Wave %1: %n host</numerusform>
            <numerusform>Wave %1: %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about the host are known.</source>
        <translation>
            <numerusform>%n fact about the host is known.</numerusform>
            <numerusform>%n facts about the host are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 of %2, started from %3, has held it for %n minute(s).</source>
        <translation>
            <numerusform>Run %1 of %2, started from %3, has held it for %n minute.</numerusform>
            <numerusform>Run %1 of %2, started from %3, has held it for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 of %2 on %3 holds its lock, last heard of %n minute(s) ago.</source>
        <translation>
            <numerusform>Run %1 of %2 on %3 holds its lock, last heard of %n minute ago.</numerusform>
            <numerusform>Run %1 of %2 on %3 holds its lock, last heard of %n minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A lock without a sign of life for %n minute(s) was taken over.</source>
        <translation>
            <numerusform>A lock without a sign of life for %n minute was taken over.</numerusform>
            <numerusform>A lock without a sign of life for %n minutes was taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were not kept.</source>
        <translation>
            <numerusform>%n more line was not kept.</numerusform>
            <numerusform>%n more lines were not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried again for %n minute(s).</source>
        <translation>
            <numerusform>It was tried again for %n minute.</numerusform>
            <numerusform>It was tried again for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program that worked on this run is gone. On %n host(s) the installer may still be running.</source>
        <translation>
            <numerusform>The program that worked on this run is gone. On %n host the installer may still be running.</numerusform>
            <numerusform>The program that worked on this run is gone. On %n hosts the installer may still be running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection stands again after %n second(s).</source>
        <translation>
            <numerusform>The connection stands again after %n second.</numerusform>
            <numerusform>The connection stands again after %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 goes on with %n host(s).</source>
        <translation>
            <numerusform>Run %1 goes on with %n host.</numerusform>
            <numerusform>Run %1 goes on with %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop the run when %1 of %n host(s) have failed.</source>
        <translation>
            <numerusform>Stop the run when %1 of %n host has failed.</numerusform>
            <numerusform>Stop the run when %1 of %n hosts have failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop it too when %n host(s) of one wave have failed.</source>
        <translation>
            <numerusform>Stop it too when %n host of one wave has failed.</numerusform>
            <numerusform>Stop it too when %n hosts of one wave have failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All hosts in one wave, at most %n at once.</source>
        <translation>
            <numerusform>All hosts in one wave, at most %n at once.</numerusform>
            <numerusform>All hosts in one wave, at most %n at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waves of at most %2 hosts, at most %n at once.</source>
        <translation>
            <numerusform>%1 waves of at most %2 hosts, at most %n at once.</numerusform>
            <numerusform>%1 waves of at most %2 hosts, at most %n at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Installers are at work on %n host(s).</source>
        <translation>
            <numerusform>Installers are at work on %n host.</numerusform>
            <numerusform>Installers are at work on %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left.</source>
        <translation>
            <numerusform>About %n hour left.</numerusform>
            <numerusform>About %n hours left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands on %n host(s): %2.</source>
        <translation>
            <numerusform>%1 stands on %n host: %2.</numerusform>
            <numerusform>%1 stands on %n hosts: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) could be rolled back to %1: %2.</source>
        <translation>
            <numerusform>%n host could be rolled back to %1: %2.</numerusform>
            <numerusform>%n hosts could be rolled back to %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not finished with %1: %2.</source>
        <translation>
            <numerusform>%n run are not finished with %1: %2.</numerusform>
            <numerusform>%n runs are not finished with %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed import(s) forgotten.</source>
        <translation>
            <numerusform>%n failed import forgotten.</numerusform>
            <numerusform>%n failed imports forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The templates cannot be given to %n package(s).</source>
        <translation>
            <numerusform>The templates cannot be given to %n package.</numerusform>
            <numerusform>The templates cannot be given to %n packages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) revoked.</source>
        <translation>
            <numerusform>%n key revoked.</numerusform>
            <numerusform>%n keys revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are imported.</source>
        <translation>
            <numerusform>%n fact are imported.</numerusform>
            <numerusform>%n facts are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core licence(s) cover the server once.</source>
        <translation>
            <numerusform>%n core licence cover the server once.</numerusform>
            <numerusform>%n core licences cover the server once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core licence(s) are needed in all.</source>
        <translation>
            <numerusform>%n core licence are needed in all.</numerusform>
            <numerusform>%n core licences are needed in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n pack(s) of two.</source>
        <translation>
            <numerusform>That is %n pack of two.</numerusform>
            <numerusform>That is %n packs of two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) to delete, %1.</source>
        <translation>
            <numerusform>%n package to delete, %1.</numerusform>
            <numerusform>%n packages to delete, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n package(s) from the repository?</source>
        <translation>
            <numerusform>Delete %n package from the repository?</numerusform>
            <numerusform>Delete %n packages from the repository?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) deleted, %1.</source>
        <translation>
            <numerusform>%n package deleted, %1.</numerusform>
            <numerusform>%n packages deleted, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The definition %1 is sound: %n rule(s).</source>
        <translation>
            <numerusform>The definition %1 is sound: %n rule.</numerusform>
            <numerusform>The definition %1 is sound: %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support will end on %1: %n day(s) left.</source>
        <translation>
            <numerusform>Support will end on %1: %n day left.</numerusform>
            <numerusform>Support will end on %1: %n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of the %n newest version(s).</source>
        <translation>
            <numerusform>One of the %n newest version.</numerusform>
            <numerusform>One of the %n newest versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed last %n day(s) ago.</source>
        <translation>
            <numerusform>Changed last %n day ago.</numerusform>
            <numerusform>Changed last %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s) are here.</source>
        <translation>
            <numerusform>%n newer version are here.</numerusform>
            <numerusform>%n newer versions are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold wherever they apply.</source>
        <translation>
            <numerusform>%n rule hold wherever they apply.</numerusform>
            <numerusform>%n rules hold wherever they apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds wherever it applies, %n time(s).</source>
        <translation>
            <numerusform>It holds wherever it applies, %n time.</numerusform>
            <numerusform>It holds wherever it applies, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Application object %1: %n value(s) changed.</source>
        <translation>
            <numerusform>Application object %1: %n value changed.</numerusform>
            <numerusform>Application object %1: %n values changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every text is needed in English, Italian, French and Spanish; %n is missing.</source>
        <translation>
            <numerusform>Every text is needed in English, Italian, French and Spanish; %n is missing.</numerusform>
            <numerusform>Every text is needed in English, Italian, French and Spanish; %n is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo run %1 on %n host(s)?</source>
        <translation>
            <numerusform>Undo run %1 on %n host?</numerusform>
            <numerusform>Undo run %1 on %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs of %n more host(s) where it went wrong are with the run.</source>
        <translation>
            <numerusform>The logs of %n more host where it went wrong are with the run.</numerusform>
            <numerusform>The logs of %n more hosts where it went wrong are with the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are in the log of the run.</source>
        <translation>
            <numerusform>%n earlier line are in the log of the run.</numerusform>
            <numerusform>%n earlier lines are in the log of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run is not over (“%1”): it went well on %2 of %n host(s) so far.</source>
        <translation>
            <numerusform>The run is not over (“%1”): it went well on %2 of %n host so far.</numerusform>
            <numerusform>The run is not over (“%1”): it went well on %2 of %n hosts so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run ended “%1”: it went well on %2 of %n host(s).</source>
        <translation>
            <numerusform>The run ended “%1”: it went well on %2 of %n host.</numerusform>
            <numerusform>The run ended “%1”: it went well on %2 of %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n prerequisite(s) not met or not checked</source>
        <translation>
            <numerusform>%1; %n prerequisite not met or not checked</numerusform>
            <numerusform>%1; %n prerequisites not met or not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not back %n minute(s) after its restart.</source>
        <translation>
            <numerusform>%1 was not back %n minute after its restart.</numerusform>
            <numerusform>%1 was not back %n minutes after its restart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wave %1 of %2 · %n host(s)</source>
        <translation>
            <numerusform>Wave %1 of %2 · %n host</numerusform>
            <numerusform>Wave %1 of %2 · %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocker</numerusform>
            <numerusform>%n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prerequisite(s) are judged; %1 of them can block.</source>
        <translation>
            <numerusform>%n prerequisite are judged; %1 of them can block.</numerusform>
            <numerusform>%n prerequisites are judged; %1 of them can block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a hashed name fit no host of this repository.</source>
        <translation>
            <numerusform>%n line with a hashed name fit no host of this repository.</numerusform>
            <numerusform>%n lines with a hashed name fit no host of this repository.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) taken from the list.</source>
        <translation>
            <numerusform>%n host key taken from the list.</numerusform>
            <numerusform>%n host keys taken from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host key(s) written to %1.</source>
        <translation>
            <numerusform>%n host key written to %1.</numerusform>
            <numerusform>%n host keys written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found.</source>
        <translation>
            <numerusform>%n line found.</numerusform>
            <numerusform>%n lines found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) must be acknowledged before the plan is carried out: %1.</source>
        <translation>
            <numerusform>%n rule must be acknowledged before the plan is carried out: %1.</numerusform>
            <numerusform>%n rules must be acknowledged before the plan is carried out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waves as the solution says, at most %n host(s) at once.</source>
        <translation>
            <numerusform>Waves as the solution says, at most %n host at once.</numerusform>
            <numerusform>Waves as the solution says, at most %n hosts at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Size of a wave in each stage: %1; at most %n host(s) at once.</source>
        <translation>
            <numerusform>Size of a wave in each stage: %1; at most %n host at once.</numerusform>
            <numerusform>Size of a wave in each stage: %1; at most %n hosts at once.</numerusform>
        </translation>
    </message>
</context>
</TS>
