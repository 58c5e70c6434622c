// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/subscription_pages.h"

#include "domain/mail_relay.h"
#include "service/mail/mail_template.h"

#include <QCryptographicHash>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString style()
{
    return u":root { color-scheme: light dark }\n"
           "body { font-family: sans-serif; line-height: 1.5; max-width: 36em; "
           "margin: 2em auto; padding: 0 1em; overflow-wrap: break-word }\n"
           "button { font: inherit; padding: 0.5em 1em }"_s;
}

QString nameOf(SubscriptionPage page)
{
    switch (page) {
    case SubscriptionPage::AskConfirmation:
        return u"page_confirm"_s;
    case SubscriptionPage::Confirmed:
        return u"page_confirmed"_s;
    case SubscriptionPage::AskEnd:
        return u"page_end"_s;
    case SubscriptionPage::Ended:
        return u"page_ended"_s;
    }
    return {};
}

//! What a page says in one language.
struct PageText {
    QString title;
    QString section;
};

//! A file has the title in its first line, then the words on the button if there is one, then its
//! paragraphs.
PageText pageText(const QString& name, const QString& language, const QString& organization)
{
    const QString whole = filled(mailResource(QString(name + u'.' + language + u".txt"_s)),
        {{u"organization"_s, organization.simplified()}});
    QStringList blocks = whole.split(u"\n\n"_s, Qt::SkipEmptyParts);
    const QStringList head = blocks.isEmpty() ? QStringList() : blocks.takeFirst().split(u'\n');
    PageText text;
    text.title = head.value(0).section(u':', 1).trimmed().toHtmlEscaped();
    text.section
        = QString(u"<section lang=\""_s + language + u"\">\n<h1>"_s + text.title + u"</h1>\n"_s);
    for (const QString& block : std::as_const(blocks))
        text.section += QString(u"<p>"_s + block.trimmed().toHtmlEscaped() + u"</p>\n"_s);
    const QString button = head.value(1).section(u':', 1).trimmed().toHtmlEscaped();
    if (!button.isEmpty())
        text.section += QString(
            u"<form method=\"post\"><button type=\"submit\">"_s + button + u"</button></form>\n"_s);
    text.section += u"</section>"_s;
    return text;
}

//! The address of the page is a secret, which nothing that is linked to may learn.
HttpResponse made(int status, const QString& language, const QString& title, const QString& content)
{
    const QString css = style();
    HttpResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = filled(mailResource(u"page.html"_s),
        {{u"language"_s, language}, {u"title"_s, title}, {u"style"_s, css},
            {u"content"_s, content}})
                        .toUtf8();
    const QByteArray hash
        = QCryptographicHash::hash(css.toUtf8(), QCryptographicHash::Sha256).toBase64();
    response.headers.append({"Content-Security-Policy",
        QByteArray("default-src 'none'; style-src 'sha256-" + hash
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")});
    response.headers.append({"Referrer-Policy", QByteArray("no-referrer")});
    return response;
}

//! For who has shown nothing that says which language they read.
HttpResponse inEveryLanguage(int status, const QString& name)
{
    QStringList titles;
    QStringList sections;
    const QStringList languages = domain::mailLanguages();
    for (const QString& language : languages) {
        const PageText text = pageText(name, language, {});
        titles.append(text.title);
        sections.append(text.section);
    }
    return made(status, languages.constFirst(), titles.join(u" · "_s), sections.join(u'\n'));
}

} // namespace

HttpResponse subscriptionPage(SubscriptionPage page, const domain::Subscriber& subscriber)
{
    const QString language = domain::mailLanguages().contains(subscriber.language)
        ? subscriber.language
        : domain::mailLanguages().constFirst();
    const PageText text = pageText(nameOf(page), language, subscriber.organizationName);
    return made(200, language, text.title, text.section);
}

HttpResponse linkOverPage()
{
    return inEveryLanguage(404, u"page_over"_s);
}

HttpResponse waitPage(int seconds)
{
    HttpResponse response = inEveryLanguage(429, u"page_wait"_s);
    response.headers.append({"Retry-After", QByteArray::number(seconds)});
    return response;
}

} // namespace console::service
