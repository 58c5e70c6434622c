// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/letter_scene.h"

#include "base/wait_until.h"
#include "domain/local_day.h"
#include "service/request_scene.h"

#include <QRegularExpression>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds

QJsonObject goodAnswer(const ServiceAnswer& answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return answer.object();
    qWarning("%d %s", answer.status, answer.body.left(300).constData());
    return {};
}

} // namespace

QJsonObject LetterScene::record(int daysAgo, const QString& regulation, const QString& address)
{
    return goodAnswer(ada.post(requestsPath(),
        {{u"address"_s, address}, {u"regulation"_s, regulation}, {u"channel"_s, u"dpo_mailbox"_s},
            {u"receivedAt"_s, base::isoUtc(fixture.now().addDays(-daysAgo))},
            {u"zone"_s, domain::usualZone()}, {u"calendar"_s, u"fr"_s},
            {u"rights"_s, QJsonArray{u"access"_s}}}));
}

QJsonObject LetterScene::caseOf(const QJsonObject& seen)
{
    return goodAnswer(ada.get(path(seen)));
}

QJsonObject LetterScene::assessed(const QJsonObject& seen)
{
    return goodAnswer(ada.post(path(seen, u"/moves"_s),
        {{u"to"_s, u"assessing"_s}, {u"evidence"_s, QJsonObject{{u"method"_s, u"email_loop"_s}}}},
        ifSeen(seen)));
}

QJsonObject LetterScene::refused(const QJsonObject& seen)
{
    const QJsonObject moved = assessed(seen);
    return goodAnswer(ada.send("PUT", path(seen, u"/rights/access"_s),
        QJsonObject{{u"outcome"_s, u"refused"_s}, {u"ground"_s, u"unfounded"_s},
            {u"text"_s, u"The same was asked for and given last week."_s}},
        ifSeen(moved)));
}

QString LetterScene::path(const QJsonObject& seen, const QString& rest) const
{
    return requestsPath(QString(u'/' + seen["id"_L1].toString() + rest));
}

QJsonObject LetterScene::letters(const QJsonObject& seen)
{
    return goodAnswer(ada.get(path(seen, u"/letters"_s)));
}

QJsonObject LetterScene::letter(const QJsonObject& seen)
{
    return letters(seen)["letters"_L1].toArray().first().toObject();
}

QJsonObject LetterScene::proposed(const QJsonObject& seen, const QJsonObject& form)
{
    return goodAnswer(ada.post(path(seen, u"/letters/preview"_s), form));
}

ServiceAnswer LetterScene::send(const QJsonObject& seen, const QJsonObject& form)
{
    const QJsonObject proposal = proposed(seen, form);
    QJsonObject whole = form;
    for (const QString& member : {u"subject"_s, u"text"_s}) {
        if (!whole.contains(member))
            whole.insert(member, proposal.value(member));
    }
    return ada.post(path(seen, u"/letters"_s), whole);
}

bool LetterScene::hasEffect(const QJsonObject& seen, const QString& effect)
{
    const bool came
        = waitUntil([&] { return letter(seen)["effect"_L1].toString() == effect; }, patience);
    if (!came)
        qWarning("the letter is %s, its effect %s, not %s",
            qPrintable(letter(seen)["state"_L1].toString()),
            qPrintable(letter(seen)["effect"_L1].toString()), qPrintable(effect));
    return came;
}

QJsonObject extensionForm()
{
    return {{u"kind"_s, u"extension"_s}, {u"extensionReason"_s, u"number"_s},
        {u"words"_s, u"Very many requests came this month."_s}};
}

QString plainPart(const QByteArray& message)
{
    QByteArray text = message;
    text.replace("=\r\n", "");
    static const QRegularExpression coded(u"=([0-9A-F]{2})"_s);
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto found = coded.match(QString::fromLatin1(text.mid(at, 3)));
        if (found.hasMatch() && found.capturedStart() == 0) {
            plain.append(QByteArray::fromHex(found.captured(1).toLatin1()));
            at += 2;
        } else {
            plain.append(text.at(at));
        }
    }
    return QString::fromUtf8(plain);
}

} // namespace console::test
