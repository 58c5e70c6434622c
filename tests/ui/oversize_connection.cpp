// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/oversize_fields.h"

namespace console::test {

using namespace Qt::StringLiterals;

QList<Field> connectionFields()
{
    const QString pane = u"ui/pages/settings/connection_pane.cpp"_s;
    const QString elsewhere = u"ui_connection_test"_s; // a profile of this computer has no network
    const QString choice = u"ui/pages/settings/certificate_choice.cpp"_s;
    const auto open = [](WindowStage& stage) {
        return stage.signUp() && stage.turnToSection(u"Connection"_s);
    };
    const QString mail = u"ui/pages/settings/mail_form.cpp"_s;
    const QString rules = u"mail_relay_test"_s; // asked for once the fields before are right
    const auto openMail = [](WindowStage& stage) {
        return stage.signUp() && stage.turnToSection(u"Mail"_s);
    };
    return {{mail, u"Relay"_s, openMail, u"Save relay"_s,
                u"Type the name of the relay alone, such as smtp-relay.brevo.com."_s},
        {mail, u"Port"_s}, {mail, u"Encryption"_s}, triedIn(mail, u"User of the relay"_s, rules),
        triedIn(mail, u"Password of the relay"_s, rules), triedIn(mail, u"Own authority"_s, rules),
        triedIn(mail, u"Address of the sender"_s, rules),
        triedIn(mail, u"Name of the sender"_s, rules), {mail, u"Language of mails"_s},
        {mail, u"Mails in a minute, at most"_s},
        triedIn(u"ui/pages/settings/mail_section.cpp"_s, u"Send a test mail to"_s,
            u"service_mail_relay_test"_s),
        {pane, u"Name"_s, open, u"Save"_s, u"Give the profile a name of at most 80 characters."_s},
        {pane, u"Group"_s, open, u"Save"_s, u"A group has a name of at most 80 characters."_s},
        {u"ui/pages/settings/profile_pane.cpp"_s, u"Group"_s,
            [](WindowStage& stage) {
                return stage.signUp() && stage.turnToSection(u"Profiles"_s)
                    && stage.person().choose(u"Profiles list"_s, u"This computer"_s);
            },
            u"Save the group"_s, u"A group has a name of at most 80 characters."_s},
        {u"ui/pages/settings/governance_choice.cpp"_s, u"Kept"_s},
        triedIn(u"ui/pages/settings/governance_choice.cpp"_s, u"Address of the shared service"_s,
            u"ui_governance_shared_test"_s),
        {pane, u"Colour"_s}, {pane, u"Used for"_s}, {pane, u"Changes"_s}, {pane, u"Proxy"_s},
        triedIn(pane, u"Proxy host"_s, elsewhere), {pane, u"Proxy port"_s},
        triedIn(pane, u"User name for the proxy"_s, elsewhere),
        triedIn(pane, u"Password for the proxy"_s, elsewhere),
        triedIn(pane, u"Passphrase of the certificate file"_s, elsewhere), {choice, u"In use"_s},
        {choice, u"Authority of your network"_s},
        triedIn(u"ui/shell/unlock_sheet.cpp"_s, u"What has to be changed"_s, elsewhere),
        {u"ui/shell/unlock_sheet.cpp"_s, u"For"_s}};
}

} // namespace console::test
