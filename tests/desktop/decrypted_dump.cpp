// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

// A program that says all that a backup holds, opened down to the sealed columns, and what stands
// for an address in it. Nothing of that is in a file.
//   decrypted_dump FILE ADDRESS
// BACKUP_PASSWORD: the password of the backup. Prints "value TABLE.COLUMN TEXT" and "mark KIND
// TEXT", one a line, each text as JSON.

#include "service/backup/restore.h"
#include "service/dump.h"
#include "service/store/sqlite_copy.h"
#include "service/store/suppressions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

void print(const char* kind, const QString& name, const QString& text)
{
    const QByteArray quoted = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    std::printf("%s %s %s\n", kind, qUtf8Printable(name), quoted.constData());
}

void printMarks(service::Database& database, const QString& address)
{
    print("mark", u"look-up"_s, database.sealer().lookUp(address));
    print("mark", u"suppression"_s,
        service::suppressionMark(address, service::SuppressionStore(database).key()));
}

int dump(const QString& file, const QString& address)
{
    const auto opened
        = service::openBackup(file, service::CmsPassword{.utf8 = qgetenv("BACKUP_PASSWORD")});
    if (!opened)
        return 2;
    const auto database = service::Database::openInMemory(service::Protection::from(opened->key));
    if (!database || !service::showContent(**database, opened->content))
        return 3;
    const QStringList values = test::dumpOf(**database);
    for (const QString& value : values)
        print("value", value.section(u' ', 0, 0), value.section(u" = "_s, 1));
    printMarks(**database, address);
    return (*database)->failed() ? 4 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 3 ? dump(arguments.at(1), arguments.at(2)) : 1;
}
