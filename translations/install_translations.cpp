// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/install_translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace console {

namespace {
//! Finds a sentence wherever it stands. The tr() of a file that has no class names a context, but
//! lupdate files what it is called with under the namespace or class around the call.
class WithoutContext : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(
        const char*, const char* source, const char* comment, int n) const override
    {
        return QTranslator::translate("", source, comment, n);
    }
};

//! The one that is installed last is asked first.
template <typename Translator>
void install(const QString& name, const QString& folder)
{
    auto* translator = new Translator(QCoreApplication::instance());
    if (translator->load(QLocale(), name, QStringLiteral("_"), folder)
        || translator->load(name + QStringLiteral("_en"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

//! The language as it is written in the person's country, such as French in Belgium. Where no one
//! does, French as in France, and English with days before months and hours up to 24.
QLocale writtenIn(const QString& language)
{
    const QLocale usual(language);
    const QLocale::Territory here = QLocale::system().territory();
    const QLocale local(usual.language(), here);
    if (local.territory() == here)
        return local;
    return usual.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                : usual;
}
} // namespace

void installTranslations(const QString& language)
{
    // Not the system's own, whose languages come from LANGUAGE and would win over the choice.
    if (!language.isEmpty())
        QLocale::setDefault(writtenIn(language));
    const QString ours = QStringLiteral(":/translations");
    install<WithoutContext>(QStringLiteral("console_any"), ours);
    install<QTranslator>(
        QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install<QTranslator>(QStringLiteral("console"), ours);
}

} // namespace console
