// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/service_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* known[] = {
    // Fields of the LLM providers.
    QT_TRANSLATE_NOOP("ServiceWords", "API key"),
    QT_TRANSLATE_NOOP("ServiceWords", "Endpoint URL"),
    QT_TRANSLATE_NOOP("ServiceWords", "Model"),
    QT_TRANSLATE_NOOP("ServiceWords", "Fast model"),
    QT_TRANSLATE_NOOP("ServiceWords", "Deployment"),
    QT_TRANSLATE_NOOP("ServiceWords", "Fast deployment"),
    QT_TRANSLATE_NOOP("ServiceWords", "API version"),
    QT_TRANSLATE_NOOP(
        "ServiceWords", "For small tasks. The model above does them where this is empty."),
    QT_TRANSLATE_NOOP("ServiceWords", "Made at %1."),
    QT_TRANSLATE_NOOP("ServiceWords", "Does the main work."),
    QT_TRANSLATE_NOOP("ServiceWords", "A date, as Azure names the versions of its API."),
    QT_TRANSLATE_NOOP("ServiceWords", "OpenAI's models in your own Azure subscription."),
    QT_TRANSLATE_NOOP("ServiceWords", "Of your Azure OpenAI resource."),
    QT_TRANSLATE_NOOP("ServiceWords", "One of the two keys of the resource."),
    QT_TRANSLATE_NOOP("ServiceWords", "The name that you gave the deployment in Azure."),
    QT_TRANSLATE_NOOP("ServiceWords", "Any server with OpenAI's API, also a model of your own."),
    QT_TRANSLATE_NOOP("ServiceWords", "Its base address, which often ends in /v1."),
    QT_TRANSLATE_NOOP("ServiceWords", "Servers without keys take any text."),
    QT_TRANSLATE_NOOP("ServiceWords", "As the server names it."),
    QT_TRANSLATE_NOOP(
        "ServiceWords", "The platform's own provider: OpenAI, with the platform's key."),
    QT_TRANSLATE_NOOP("ServiceWords", "OpenAI's GPT models."),
    QT_TRANSLATE_NOOP("ServiceWords", "Anthropic's Claude models."),
    QT_TRANSLATE_NOOP("ServiceWords", "Google's Gemini models."),
    // Tasks of a case.
    QT_TRANSLATE_NOOP("ServiceWords", "Give %1"),
    QT_TRANSLATE_NOOP("ServiceWords", "Correct %1"),
    QT_TRANSLATE_NOOP("ServiceWords", "Only keep %1"),
    QT_TRANSLATE_NOOP("ServiceWords", "Erase %1"),
    QT_TRANSLATE_NOOP("ServiceWords", "Processing"),
    QT_TRANSLATE_NOOP("ServiceWords", "Stop what the person objects to, or no longer agrees with"),
    QT_TRANSLATE_NOOP("ServiceWords",
        "Inform them of the request, and ask for a confirmation (GDPR, article 19)"),
    QT_TRANSLATE_NOOP("ServiceWords", "Last admin"),
    QT_TRANSLATE_NOOP("ServiceWords",
        "Nobody administers %1 any more: agree with its members who does from now on"),
    QT_TRANSLATE_NOOP("ServiceWords", "Replaced data"),
    QT_TRANSLATE_NOOP("ServiceWords",
        "Remove what restored backups put aside (%1), it may still hold the person"),
    QT_TRANSLATE_NOOP("ServiceWords", "Mentions"),
    QT_TRANSLATE_NOOP("ServiceWords", "Look at what others wrote, the address is in it: %1"),
    QT_TRANSLATE_NOOP("ServiceWords", "Legal hold"),
    QT_TRANSLATE_NOOP("ServiceWords", "The hold was released: go on with what had to wait for it"),
    QT_TRANSLATE_NOOP("ServiceWords", "Task added by hand"),
    // Tables that hold something of a person (resources/data/columns.json).
    QT_TRANSLATE_NOOP("ServiceWords", "Account"),
    QT_TRANSLATE_NOOP("ServiceWords", "Activity"),
    QT_TRANSLATE_NOOP("ServiceWords", "Api key"),
    QT_TRANSLATE_NOOP("ServiceWords", "Backup run"),
    QT_TRANSLATE_NOOP("ServiceWords", "Backup settings"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request attachment"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request code"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request letter"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request attachment piece"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request hold"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request link"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request move"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request question"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request right"),
    QT_TRANSLATE_NOOP("ServiceWords", "Data request task"),
    QT_TRANSLATE_NOOP("ServiceWords", "Erasure run"),
    QT_TRANSLATE_NOOP("ServiceWords", "Holiday calendar"),
    QT_TRANSLATE_NOOP("ServiceWords", "Invitation"),
    QT_TRANSLATE_NOOP("ServiceWords", "Listing change"),
    QT_TRANSLATE_NOOP("ServiceWords", "Listing contact"),
    QT_TRANSLATE_NOOP("ServiceWords", "Listing draft"),
    QT_TRANSLATE_NOOP("ServiceWords", "Listing notice"),
    QT_TRANSLATE_NOOP("ServiceWords", "Listing objection"),
    QT_TRANSLATE_NOOP("ServiceWords", "Listing register"),
    QT_TRANSLATE_NOOP("ServiceWords", "Listing subscriber"),
    QT_TRANSLATE_NOOP("ServiceWords", "Listing version"),
    QT_TRANSLATE_NOOP("ServiceWords", "Listing withdrawal"),
    QT_TRANSLATE_NOOP("ServiceWords", "Llm attestation"),
    QT_TRANSLATE_NOOP("ServiceWords", "Llm platform"),
    QT_TRANSLATE_NOOP("ServiceWords", "Llm settings"),
    QT_TRANSLATE_NOOP("ServiceWords", "Llm test"),
    QT_TRANSLATE_NOOP("ServiceWords", "Lockout"),
    QT_TRANSLATE_NOOP("ServiceWords", "Login code"),
    QT_TRANSLATE_NOOP("ServiceWords", "Mail"),
    QT_TRANSLATE_NOOP("ServiceWords", "Mail relay"),
    QT_TRANSLATE_NOOP("ServiceWords", "Membership"),
    QT_TRANSLATE_NOOP("ServiceWords", "Organization"),
    QT_TRANSLATE_NOOP("ServiceWords", "Outbox"),
    QT_TRANSLATE_NOOP("ServiceWords", "Password reset"),
    QT_TRANSLATE_NOOP("ServiceWords", "Request package"),
    QT_TRANSLATE_NOOP("ServiceWords", "Service secret"),
    QT_TRANSLATE_NOOP("ServiceWords", "Session"),
    QT_TRANSLATE_NOOP("ServiceWords", "Suppression"),
    QT_TRANSLATE_NOOP("ServiceWords", "Trust request"),
    QT_TRANSLATE_NOOP("ServiceWords", "Workspace"),
    QT_TRANSLATE_NOOP("ServiceWords", "Workspace person"),
    // What an erasure does with them, and why what stays does.
    QT_TRANSLATE_NOOP("ServiceWords", "%1: added: proves the erasure and keeps it"),
    QT_TRANSLATE_NOOP("ServiceWords", "%1: emptied"),
    QT_TRANSLATE_NOOP(
        "ServiceWords", "%1: emptied: nothing leads from the marks to the address any more"),
    QT_TRANSLATE_NOOP("ServiceWords", "%1: renamed when sign-up made it, or the address is in it"),
    QT_TRANSLATE_NOOP("ServiceWords", "%1: renamed with the name"),
    QT_TRANSLATE_NOOP("ServiceWords", "%1: replaced by a text that names nobody"),
    QT_TRANSLATE_NOOP("ServiceWords", "%1: replaced by the mark of the new text"),
    QT_TRANSLATE_NOOP("ServiceWords", "%1: set to no"),
    QT_TRANSLATE_NOOP("ServiceWords", "belongs to the workspace"),
    QT_TRANSLATE_NOOP("ServiceWords", "finds the case of who asks for an answer"),
    QT_TRANSLATE_NOOP(
        "ServiceWords", "marks from before schema 7 name nobody without the key of the workspace"),
    QT_TRANSLATE_NOOP("ServiceWords", "names nobody once the account is emptied"),
    QT_TRANSLATE_NOOP("ServiceWords", "names nobody once the row is emptied"),
    QT_TRANSLATE_NOOP("ServiceWords", "needed to answer, and to prove the answer"),
    QT_TRANSLATE_NOOP("ServiceWords", "part of the chain"),
    QT_TRANSLATE_NOOP("ServiceWords", "part of what was published, and of its hash"),
    QT_TRANSLATE_NOOP("ServiceWords", "proves an erasure"),
    QT_TRANSLATE_NOOP("ServiceWords", "proves how the request was answered"),
    QT_TRANSLATE_NOOP("ServiceWords", "says nothing of a person"),
    QT_TRANSLATE_NOOP("ServiceWords", "says why a rule was not kept"),
    QT_TRANSLATE_NOOP("ServiceWords", "says why what was published never came into force"),
    QT_TRANSLATE_NOOP("ServiceWords", "the answer to the person"),
    QT_TRANSLATE_NOOP("ServiceWords", "the operator chooses another one"),
    QT_TRANSLATE_NOOP("ServiceWords", "what makes a mark goes with the account"),
    // Public holidays.
    QT_TRANSLATE_NOOP("ServiceWords", "New Year's Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Easter Monday"),
    QT_TRANSLATE_NOOP("ServiceWords", "Labour Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Victory in Europe Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Ascension Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Whit Monday"),
    QT_TRANSLATE_NOOP("ServiceWords", "National Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Assumption Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "All Saints' Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Armistice Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Christmas Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Good Friday"),
    QT_TRANSLATE_NOOP("ServiceWords", "Saint Stephen's Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Boxing Day"),
    QT_TRANSLATE_NOOP("ServiceWords", "Early May bank holiday"),
    QT_TRANSLATE_NOOP("ServiceWords", "Spring bank holiday"),
    QT_TRANSLATE_NOOP("ServiceWords", "Summer bank holiday"),
    QT_TRANSLATE_NOOP("ServiceWords", "%1 (substitute day)"),
    QT_TRANSLATE_NOOP("ServiceWords", "Millennium bank holiday"),
    QT_TRANSLATE_NOOP("ServiceWords", "Golden Jubilee bank holiday"),
    QT_TRANSLATE_NOOP("ServiceWords", "Royal wedding bank holiday"),
    QT_TRANSLATE_NOOP("ServiceWords", "Diamond Jubilee bank holiday"),
    QT_TRANSLATE_NOOP("ServiceWords", "Platinum Jubilee bank holiday"),
    QT_TRANSLATE_NOOP("ServiceWords", "State funeral of Queen Elizabeth II"),
    QT_TRANSLATE_NOOP("ServiceWords", "Coronation of King Charles III"),
};

QString translated(const char* english)
{
    return QCoreApplication::translate("ServiceWords", english);
}

//! What stands at the place of %1 in `pattern`; empty where `text` is not made of it.
QString middleOf(const QString& text, const QString& pattern)
{
    const qsizetype place = pattern.indexOf("%1"_L1);
    if (place < 0)
        return {};
    const QStringView head = QStringView(pattern).left(place);
    const QStringView tail = QStringView(pattern).mid(place + 2);
    const qsizetype length = text.size() - head.size() - tail.size();
    const bool fits = length > 0 && text.startsWith(head) && text.endsWith(tail);
    return fits ? text.mid(head.size(), length) : QString();
}

//! As it is where it is none of them.
QString translatedExactly(const QString& english)
{
    const auto* found = std::find_if(std::begin(known), std::end(known),
        [&](const char* each) { return QLatin1String(each) == english; });
    return found == std::end(known) ? english : translated(*found);
}

QString translatedPart(const QString& english)
{
    for (const char* each : known) {
        if (const QString middle = middleOf(english, QString::fromLatin1(each)); !middle.isEmpty())
            return translated(each).arg(translatedExactly(middle));
    }
    return translatedExactly(english);
}

} // namespace

QString inOwnWords(const QString& english)
{
    // Several acts of one task.
    QStringList parts = english.split(u"; "_s);
    std::transform(parts.begin(), parts.end(), parts.begin(), translatedPart);
    return parts.join(u"; "_s);
}

} // namespace console::domain
