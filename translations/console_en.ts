<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message numerus="yes">
        <source>This name has %n characters. Shorten it to 255 at most.</source>
        <translation>
            <numerusform>This name has %n character. Shorten it to 255 at most.</numerusform>
            <numerusform>This name has %n characters. Shorten it to 255 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations have expired</source>
        <translation>
            <numerusform>%n invitation has expired</numerusform>
            <numerusform>%n invitations have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations expire soon</source>
        <translation>
            <numerusform>%n invitation expires soon</numerusform>
            <numerusform>%n invitations expire soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>Opened again from the disk: whole, with all %n row(s).</source>
        <translation>
            <numerusform>Opened again from the disk: whole, with its one row.</numerusform>
            <numerusform>Opened again from the disk: whole, with all %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) in this folder.</source>
        <translation>
            <numerusform>The newest backup in this folder.</numerusform>
            <numerusform>The newest %n backups in this folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataRequests</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataRequestsModel</name>
    <message numerus="yes">
        <source>%n open tasks</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Person %1, %n cases: %2</source>
        <translation>
            <numerusform>Person %1, %n case: %2</numerusform>
            <numerusform>Person %1, %n cases: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <source>Copying: %1 of %n page(s)…</source>
        <translation>
            <numerusform>Copying: %1 of %n page…</numerusform>
            <numerusform>Copying: %1 of %n pages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealing: %1 of %n value(s)…</source>
        <translation>
            <numerusform>Sealing: %1 of %n value…</numerusform>
            <numerusform>Sealing: %1 of %n values…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingDifferenceModel</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LlmModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LlmPage</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePlan</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n organizations object to version %1</source>
        <translation>
            <numerusform>%n organization objects to version %1</numerusform>
            <numerusform>%n organizations object to version %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message numerus="yes">
        <source>This name has %n characters. Shorten it to 255 at most.</source>
        <translation>
            <numerusform>This name has %n character. Shorten it to 255 at most.</numerusform>
            <numerusform>This name has %n characters. Shorten it to 255 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active admins</source>
        <translation>
            <numerusform>%n active admin</numerusform>
            <numerusform>%n active admins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
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
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not work</source>
        <translation>
            <numerusform>%n did not work</numerusform>
            <numerusform>%n did not work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n not tried</numerusform>
            <numerusform>%n not tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>The people of %n more organizations are not looked at.</source>
        <translation>
            <numerusform>The people of %n more organization are not looked at.</numerusform>
            <numerusform>The people of %n more organizations are not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n symbol(s), neither letter nor digit</source>
        <translation>
            <numerusform>At least %n symbol, neither letter nor digit</numerusform>
            <numerusform>At least %n symbols, neither letter nor digit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message numerus="yes">
        <source>Give the profile a name of at most %n character(s).</source>
        <translation>
            <numerusform>Give the profile a name of at most %n character.</numerusform>
            <numerusform>Give the profile a name of at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group has a name of at most %n character(s).</source>
        <translation>
            <numerusform>A group has a name of at most %n character.</numerusform>
            <numerusform>A group has a name of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileExchangeBox</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLimitTrace</name>
    <message numerus="yes">
        <source>The person was asked on %1 and answered on %2: %n day(s) more, %3</source>
        <translation>
            <numerusform>The person was asked on %1 and answered on %2: %n day more, %3</numerusform>
            <numerusform>The person was asked on %1 and answered on %2: %n days more, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person was asked on %1 and has not answered: %n day(s) more so far, %2</source>
        <translation>
            <numerusform>The person was asked on %1 and has not answered: %n day more so far, %2</numerusform>
            <numerusform>The person was asked on %1 and has not answered: %n days more so far, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our own target is %n working day(s) before %1: %2</source>
        <translation>
            <numerusform>Our own target is %n working day before %1: %2</numerusform>
            <numerusform>Our own target is %n working days before %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be done at once: there is an alert after %n working day(s), on %1</source>
        <translation>
            <numerusform>To be done at once: there is an alert after %n working day, on %1</numerusform>
            <numerusform>To be done at once: there is an alert after %n working days, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt is confirmed within %n working day(s), by %1</source>
        <translation>
            <numerusform>Receipt is confirmed within %n working day, by %1</numerusform>
            <numerusform>Receipt is confirmed within %n working days, by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plus %n day(s) is %2</source>
        <translation>
            <numerusform>%1 plus %n day is %2</numerusform>
            <numerusform>%1 plus %n days is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plus %n month(s) is %2, the last day of a month without that day</source>
        <translation>
            <numerusform>%1 plus %n month is %2, the last day of a month without that day</numerusform>
            <numerusform>%1 plus %n months is %2, the last day of a month without that day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plus %n month(s) is %2</source>
        <translation>
            <numerusform>%1 plus %n month is %2</numerusform>
            <numerusform>%1 plus %n months is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message numerus="yes">
        <source>Version %1, in force since %2, names %n sub-processor(s).</source>
        <translation>
            <numerusform>Version %1, in force since %2, names %n sub-processor.</numerusform>
            <numerusform>Version %1, in force since %2, names %n sub-processors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored value(s) are not what was stored. See what was found.</source>
        <translation>
            <numerusform>One stored value is not what was stored. See what was found.</numerusform>
            <numerusform>%n stored values are not what was stored. See what was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of this workspace are encrypted with AES-256: none of the addresses and names in it can be read from them, and each of %n sealed value(s) is what was stored.</source>
        <translation>
            <numerusform>The files of this workspace are encrypted with AES-256: none of the addresses and names in it can be read from them, and its one sealed value is what was stored.</numerusform>
            <numerusform>The files of this workspace are encrypted with AES-256: none of the addresses and names in it can be read from them, and each of %n sealed values is what was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1, in force since %2, names %n sub-processor(s). It is kept on this computer; the official listing stands in the product documentation.</source>
        <translation>
            <numerusform>Version %1, in force since %2, names %n sub-processor. It is kept on this computer; the official listing stands in the product documentation.</numerusform>
            <numerusform>Version %1, in force since %2, names %n sub-processors. It is kept on this computer; the official listing stands in the product documentation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n character(s).</source>
        <translation>
            <numerusform>Choose a passphrase of at least %n character.</numerusform>
            <numerusform>Choose a passphrase of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedItems</name>
    <message numerus="yes">
        <source>%1 is due in %n day(s)</source>
        <translation>
            <numerusform>%1 is due in %n day</numerusform>
            <numerusform>%1 is due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It changes %n sub-processor(s).</source>
        <translation>
            <numerusform>It changes %n sub-processor.</numerusform>
            <numerusform>It changes %n sub-processors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) to %1 have expired</source>
        <translation>
            <numerusform>An invitation to %1 has expired</numerusform>
            <numerusform>%n invitations to %1 have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) object to version %1 of the listing</source>
        <translation>
            <numerusform>%n organization objects to version %1 of the listing</numerusform>
            <numerusform>%n organizations object to version %1 of the listing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
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
</context>
<context>
    <name>console::models</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(ies) before it fit. From there on the record was changed outside of this program; do not rely on what follows.</source>
        <translation>
            <numerusform>The entry before it fits. From there on the record was changed outside of this program; do not rely on what follows.</numerusform>
            <numerusform>The %n entries before it fit. From there on the record was changed outside of this program; do not rely on what follows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entry(ies) fit.</source>
        <translation>
            <numerusform>The only entry fits.</numerusform>
            <numerusform>All %n entries fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ApiKeysSection</name>
    <message numerus="yes">
        <source>%1 of %n keys</source>
        <translation>
            <numerusform>%1 of %n key</numerusform>
            <numerusform>%1 of %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AttachmentsPane</name>
    <message numerus="yes">
        <source>Up to %1, and %n file(s) in a case. What kind it is, is told by its content.</source>
        <translation>
            <numerusform>Up to %1, and one file in a case. What kind it is, is told by its content.</numerusform>
            <numerusform>Up to %1, and %n files in a case. What kind it is, is told by its content.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::BackupSettingsPane</name>
    <message numerus="yes">
        <source>At least %n character(s). Keep it apart from the backups: nobody can open them without it.</source>
        <translation>
            <numerusform>At least %n character. Keep it apart from the backups: nobody can open them without it.</numerusform>
            <numerusform>At least %n characters. Keep it apart from the backups: nobody can open them without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::CalendarsPane</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more years</source>
        <translation>
            <numerusform>%n more year</numerusform>
            <numerusform>%n more years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, from %1 to %2.</source>
        <translation>
            <numerusform>%n day, from %1 to %2.</numerusform>
            <numerusform>%n days, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fall on a day that has another one.</source>
        <translation>
            <numerusform>%n of them falls on a day that has another one.</numerusform>
            <numerusform>%n of them fall on a day that has another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::CaseSelection</name>
    <message numerus="yes">
        <source>%n cases chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n cases</source>
        <translation>
            <numerusform>Move %n case</numerusform>
            <numerusform>Move %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::CaseView</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ChangeCards</name>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>%n day of notice</numerusform>
            <numerusform>%n days of notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more of %n that follow(s)</source>
        <translation>
            <numerusform>Show more of %n that follows</numerusform>
            <numerusform>Show more of %n that follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ComparisonList</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 of %n difference</numerusform>
            <numerusform>%1 of %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::CopyPane</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) by version %1 of the listing, with countries and the mechanism of each transfer.</source>
        <translation>
            <numerusform>One recipient by version %1 of the listing, with its countries and the mechanism of the transfer.</numerusform>
            <numerusform>%n recipients by version %1 of the listing, with countries and the mechanism of each transfer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are held and not given; the copy says why.</source>
        <translation>
            <numerusform>One column is held and not given; the copy says why.</numerusform>
            <numerusform>%n columns are held and not given; the copy says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::DateLine</name>
    <message numerus="yes">
        <source>%n at this place, from %1 to %2</source>
        <translation>
            <numerusform>%n at this place, from %1 to %2</numerusform>
            <numerusform>%n at this place, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::DesktopPresence</name>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n thing needs you.</numerusform>
            <numerusform>%n things need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::DetailPane</name>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::DraftNotice</name>
    <message numerus="yes">
        <source>Draft of the next version: %n change(s).</source>
        <translation>
            <numerusform>Draft of the next version: %n change.</numerusform>
            <numerusform>Draft of the next version: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::DraftReview</name>
    <message numerus="yes">
        <source>What it changes is lost, for everybody who works on it: %n change(s).</source>
        <translation>
            <numerusform>What it changes is lost, for everybody who works on it: %n change.</numerusform>
            <numerusform>What it changes is lost, for everybody who works on it: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice</source>
        <translation>
            <numerusform>%n day of notice</numerusform>
            <numerusform>%n days of notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to mend, and what else to know</source>
        <translation>
            <numerusform>%n error to mend, and what else to know</numerusform>
            <numerusform>%n errors to mend, and what else to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice from today on end on %1. Choose that day or a later one, or give a shorter notice and say why.</source>
        <translation>
            <numerusform>%n day of notice from today on ends on %1. Choose that day or a later one, or give a shorter notice and say why.</numerusform>
            <numerusform>%n days of notice from today on end on %1. Choose that day or a later one, or give a shorter notice and say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) of the entries have to be mended first.</source>
        <translation>
            <numerusform>%n error of the entries has to be mended first.</numerusform>
            <numerusform>%n errors of the entries have to be mended first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::EntryForm</name>
    <message numerus="yes">
        <source>%n more remarks stand at their fields.</source>
        <translation>
            <numerusform>%n more remark stands at its field.</numerusform>
            <numerusform>%n more remarks stand at their fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::EntryList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ErasurePane</name>
    <message numerus="yes">
        <source>%n row(s) removed</source>
        <translation>
            <numerusform>%n row removed</numerusform>
            <numerusform>%n rows removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) by others</source>
        <translation>
            <numerusform>%n mention by others</numerusform>
            <numerusform>%n mentions by others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before may hold the person. They can&apos;t be changed; whoever was erased is erased again when one is restored.</source>
        <translation>
            <numerusform>One backup from before may hold the person. It can&apos;t be changed; whoever was erased is erased again when it is restored.</numerusform>
            <numerusform>%n backups from before may hold the person. They can&apos;t be changed; whoever was erased is erased again when one is restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n restored backup(s) put aside may hold the person, too. To remove it becomes a task of this case.</source>
        <translation>
            <numerusform>What a restored backup put aside may hold the person, too. To remove it becomes a task of this case.</numerusform>
            <numerusform>What %n restored backups put aside may hold the person, too. To remove it becomes a task of this case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::FindingList</name>
    <message numerus="yes">
        <source>%n more entry(ies) have findings. They are marked in the list.</source>
        <translation>
            <numerusform>%n more entry has findings. It is marked in the list.</numerusform>
            <numerusform>%n more entries have findings. They are marked in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::IdentityCodePane</name>
    <message numerus="yes">
        <source>This is not the code. %n attempts are left.</source>
        <translation>
            <numerusform>This is not the code. %n attempt is left.</numerusform>
            <numerusform>This is not the code. %n attempts are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportColumnFields</name>
    <message numerus="yes">
        <source>%n known column(s)…</source>
        <translation>
            <numerusform>%n known column…</numerusform>
            <numerusform>%n known columns…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open.</source>
        <translation>
            <numerusform>%n question is open.</numerusform>
            <numerusform>%n questions are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the listing do not stand in this file.</source>
        <translation>
            <numerusform>%n entry of the listing does not stand in this file.</numerusform>
            <numerusform>%n entries of the listing do not stand in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will be taken out of the listing.</source>
        <translation>
            <numerusform>%n of them will be taken out of the listing.</numerusform>
            <numerusform>%n of them will be taken out of the listing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stay in the listing, unless you tick them. They may stand in the %n row(s) that could not be read.</source>
        <translation>
            <numerusform>They stay in the listing, unless you tick them. They may stand in the row that could not be read.</numerusform>
            <numerusform>They stay in the listing, unless you tick them. They may stand in the %n rows that could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file could not be read, so it is not known what it leaves out. Mend the file first, or tick what is to go.</source>
        <translation>
            <numerusform>%n row of the file could not be read, so it is not known what it leaves out. Mend the file first, or tick what is to go.</numerusform>
            <numerusform>%n rows of the file could not be read, so it is not known what it leaves out. Mend the file first, or tick what is to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportNotes</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportPane</name>
    <message numerus="yes">
        <source>Put %n changes into the draft</source>
        <translation>
            <numerusform>Put %n change into the draft</numerusform>
            <numerusform>Put %n changes into the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportQuestions</name>
    <message numerus="yes">
        <source>Yes to all %n</source>
        <translation>
            <numerusform>Yes to all %n</numerusform>
            <numerusform>Yes to all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No to all %n</source>
        <translation>
            <numerusform>No to all %n</numerusform>
            <numerusform>No to all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::InviteDraft</name>
    <message numerus="yes">
        <source>%n invitations fit in one go.</source>
        <translation>
            <numerusform>%n invitation fits in one go.</numerusform>
            <numerusform>%n invitations fit in one go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n addresses wait here until these are sent.</source>
        <translation>
            <numerusform>The other address waits here until these are sent.</numerusform>
            <numerusform>The other %n addresses wait here until these are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Invite %n person</numerusform>
            <numerusform>Invite %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::KeyPane</name>
    <message numerus="yes">
        <source>At least %n character(s). It can&apos;t be recovered.</source>
        <translation>
            <numerusform>At least %n character. It can&apos;t be recovered.</numerusform>
            <numerusform>At least %n characters. It can&apos;t be recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ListPage</name>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ListingTimeline</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n objections</source>
        <translation>
            <numerusform>%1 · %n objection</numerusform>
            <numerusform>%1 · %n objections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::LlmList</name>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organizations</source>
        <translation>
            <numerusform>%1 of %n organization</numerusform>
            <numerusform>%1 of %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tested</source>
        <translation>
            <numerusform>%n not tested</numerusform>
            <numerusform>%n not tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n organizations is one of “%1”.</source>
        <translation>
            <numerusform>The organization is not one of “%1”.</numerusform>
            <numerusform>None of the %n organizations is one of “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::LlmSelection</name>
    <message numerus="yes">
        <source>%n organizations chosen</source>
        <translation>
            <numerusform>%n organization chosen</numerusform>
            <numerusform>%n organizations chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test %n organizations</source>
        <translation>
            <numerusform>Test %n organization</numerusform>
            <numerusform>Test %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) need a key of their own. Without one they are left as they are.</source>
        <translation>
            <numerusform>One organization needs a key of its own. Without one it is left as it is.</numerusform>
            <numerusform>%n organizations need keys of their own. Without one they are left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy to %n organizations</source>
        <translation>
            <numerusform>Copy to %n organization</numerusform>
            <numerusform>Copy to %n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::LlmSettingsPane</name>
    <message numerus="yes">
        <source>%n model(s) can be chosen above.</source>
        <translation>
            <numerusform>%n model can be chosen above.</numerusform>
            <numerusform>%n models can be chosen above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::LockBox</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::MailList</name>
    <message numerus="yes">
        <source>%n mails</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mails</source>
        <translation>
            <numerusform>%1 of %n mail</numerusform>
            <numerusform>%1 of %n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) came back, and are marked so.</source>
        <translation>
            <numerusform>%n mail came back, and is marked so.</numerusform>
            <numerusform>%n mails came back, and are marked so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::MemberList</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::MemberSelection</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people again</source>
        <translation>
            <numerusform>Invite %n person again</numerusform>
            <numerusform>Invite %n people again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people</source>
        <translation>
            <numerusform>Remove %n person</numerusform>
            <numerusform>Remove %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::NoticeFields</name>
    <message numerus="yes">
        <source>%n day(s) are usual.</source>
        <translation>
            <numerusform>%n day is usual.</numerusform>
            <numerusform>%n days are usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::NoticePane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, not %1</source>
        <translation>
            <numerusform>%n day, not %1</numerusform>
            <numerusform>%n days, not %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ObjectionList</name>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objections</source>
        <translation>
            <numerusform>%1 of %n objection</numerusform>
            <numerusform>%1 of %n objections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OrganizationList</name>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organizations</source>
        <translation>
            <numerusform>%1 of %n organization</numerusform>
            <numerusform>%1 of %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OutboxList</name>
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
            <numerusform>%1 of %n invitation</numerusform>
            <numerusform>%1 of %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a new invitation.</source>
        <translation>
            <numerusform>%n person has a new invitation.</numerusform>
            <numerusform>%n people have a new invitation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OutcomeReport</name>
    <message numerus="yes">
        <source>%n are left.</source>
        <translation>
            <numerusform>%n is left.</numerusform>
            <numerusform>%n are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation links are in the clipboard, one per line.</source>
        <translation>
            <numerusform>%n invitation link is in the clipboard.</numerusform>
            <numerusform>%n invitation links are in the clipboard, one per line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%1 of %n things</source>
        <translation>
            <numerusform>%1 of %n thing</numerusform>
            <numerusform>%1 of %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::PaletteNames</name>
    <message numerus="yes">
        <source>The people of %n organizations are not among the names.</source>
        <translation>
            <numerusform>The people of %n organization are not among the names.</numerusform>
            <numerusform>The people of %n organizations are not among the names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::PeopleSection</name>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ProfileExchangeBox</name>
    <message numerus="yes">
        <source>Import %n profile(s)</source>
        <translation>
            <numerusform>Import %n profile</numerusform>
            <numerusform>Import %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were imported.</source>
        <translation>
            <numerusform>%n profile was imported.</numerusform>
            <numerusform>%n profiles were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ProfileList</name>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profiles</source>
        <translation>
            <numerusform>%1 of %n profile</numerusform>
            <numerusform>%1 of %n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ProfileView</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ProofPane</name>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>%n more file</numerusform>
            <numerusform>%n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not what was stored: </source>
        <translation>
            <numerusform>%n is not what was stored: </numerusform>
            <numerusform>%n are not what was stored: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened, each is what was stored</source>
        <translation>
            <numerusform>%n opened, it is what was stored</numerusform>
            <numerusform>%n opened, each is what was stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) and name(s) of this workspace, in every file</source>
        <translation>
            <numerusform>%n address or name of this workspace, in every file</numerusform>
            <numerusform>%n addresses and names of this workspace, in every file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened again before it counted: %n row(s)</source>
        <translation>
            <numerusform>Opened again before it counted: %n row</numerusform>
            <numerusform>Opened again before it counted: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::RequestList</name>
    <message numerus="yes">
        <source>%1 of %n cases</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::RestoreForm</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were erased since this backup were erased from it again.</source>
        <translation>
            <numerusform>%n person who was erased since this backup was erased from it again.</numerusform>
            <numerusform>%n people who were erased since this backup were erased from it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) had only erased people as admins: %1. Nobody can change who belongs to them.</source>
        <translation>
            <numerusform>%n organization had only erased people as admins: %1. Nobody can change who belongs to it.</numerusform>
            <numerusform>%n organizations had only erased people as admins: %1. Nobody can change who belongs to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SecretsForm</name>
    <message numerus="yes">
        <source>At least %n character(s). You enter it at each start; it can&apos;t be recovered.</source>
        <translation>
            <numerusform>At least %n character. You enter it at each start; it can&apos;t be recovered.</numerusform>
            <numerusform>At least %n characters. You enter it at each start; it can&apos;t be recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ShownListing</name>
    <message numerus="yes">
        <source>Version %1 in force since %2 · %n entry(ies)</source>
        <translation>
            <numerusform>Version %1 in force since %2 · %n entry</numerusform>
            <numerusform>Version %1 in force since %2 · %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft of the next version · %n change(s)</source>
        <translation>
            <numerusform>Draft of the next version · %n change</numerusform>
            <numerusform>Draft of the next version · %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %1: version %2 · %n entry(ies)</source>
        <translation>
            <numerusform>As of %1: version %2 · %n entry</numerusform>
            <numerusform>As of %1: version %2 · %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 goes live on %2 · %n entry(ies)</source>
        <translation>
            <numerusform>Version %1 goes live on %2 · %n entry</numerusform>
            <numerusform>Version %1 goes live on %2 · %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1, effective from %2 · %n entry(ies)</source>
        <translation>
            <numerusform>Version %1, effective from %2 · %n entry</numerusform>
            <numerusform>Version %1, effective from %2 · %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::Sidebar</name>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n organizations</source>
        <translation>
            <numerusform>The only organization</numerusform>
            <numerusform>All %n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SitePane</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s) of another origin?</source>
        <translation>
            <numerusform>Replace %n file of another origin?</numerusform>
            <numerusform>Replace %n files of another origin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site is written, with %n version(s).</source>
        <translation>
            <numerusform>The site is written, with %n version.</numerusform>
            <numerusform>The site is written, with %n versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::StartForm</name>
    <message numerus="yes">
        <source>Signing in with this address is possible again at %1, in %n minute(s).</source>
        <translation>
            <numerusform>Signing in with this address is possible again at %1, in %n minute.</numerusform>
            <numerusform>Signing in with this address is possible again at %1, in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SubscriberList</name>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n subscriber</numerusform>
            <numerusform>%n subscribers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n subscribers</source>
        <translation>
            <numerusform>%1 of %n subscriber</numerusform>
            <numerusform>%1 of %n subscribers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ToldList</name>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notices</source>
        <translation>
            <numerusform>%1 of %n notice</numerusform>
            <numerusform>%1 of %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails leave now.</source>
        <translation>
            <numerusform>%n mail leaves now.</numerusform>
            <numerusform>%n mails leave now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is told now has %n days until this version holds.</source>
        <translation>
            <numerusform>Who is told now has %n day until this version holds.</numerusform>
            <numerusform>Who is told now has %n days until this version holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ToldPreview</name>
    <message numerus="yes">
        <source>%n mails</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails tell of it.</source>
        <translation>
            <numerusform>%n mail tells of it.</numerusform>
            <numerusform>%n mails tell of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are for %n organizations.</source>
        <translation>
            <numerusform>They are for %n organization.</numerusform>
            <numerusform>They are for %n organizations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::UnlockForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::UsageImportPane</name>
    <message numerus="yes">
        <source>Import %n hour(s)</source>
        <translation>
            <numerusform>Import %n hour</numerusform>
            <numerusform>Import %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::UsageLevel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::VersionList</name>
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
            <numerusform>%1 of %n version</numerusform>
            <numerusform>%1 of %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions so far</source>
        <translation>
            <numerusform>%n version so far</numerusform>
            <numerusform>%n versions so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::VersionView</name>
    <message numerus="yes">
        <source>The first version, with %n entry(ies).</source>
        <translation>
            <numerusform>The first version, with %n entry.</numerusform>
            <numerusform>The first version, with %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::WayCheck</name>
    <message numerus="yes">
        <source>This takes %n second(s) at most. Nobody is signed in.</source>
        <translation>
            <numerusform>This takes %n second at most. Nobody is signed in.</numerusform>
            <numerusform>This takes %n seconds at most. Nobody is signed in.</numerusform>
        </translation>
    </message>
</context>
</TS>
