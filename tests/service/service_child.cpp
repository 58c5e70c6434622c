// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

// A program that tests kill. "serve <folder>" runs the service and prints its port; "migrate <file>
// [<text>]" begins a change of the schema that takes long, with the text in each row. The data key
// comes through standard input.

#include "service/service.h"
#include "service/store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

std::optional<service::DataKey> keyFromInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly)
        ? service::DataKey::fromSecret(input.read(service::DataKey::size))
        : std::nullopt;
}

int migrateSlowly(const QString& file, const QString& text, const service::DataKey& key)
{
    auto database = service::Database::open(file, service::Protection::from(key));
    if (!database)
        return 1;
    QList<service::Migration> migrations = service::builtInMigrations();
    migrations.append({migrations.last().version + 1,
        u"CREATE TABLE large (id INTEGER PRIMARY KEY, text TEXT);\n"
        "INSERT INTO large (text) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 100000000) SELECT '%1' || hex(randomblob(200)) FROM n;\n"_s.arg(text)});
    return service::migrate(**database, migrations, base::systemClock()) ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::optional<service::DataKey> key = keyFromInput();
    if (!key)
        return 3;
    if (arguments.value(1) == "migrate"_L1)
        return migrateSlowly(arguments.value(2), arguments.value(3), *key);
    service::ServiceConfig config{.dataFolder = arguments.value(2), .dataKey = *key};
    config.passwordCost = {64, 1, 1};
    service::Service service(config);
    service.start().then(&app, [](const base::Result<service::RunningService>& result) {
        if (!result) {
            QCoreApplication::exit(1);
            return;
        }
        QTextStream(stdout) << result->port << Qt::endl;
    });
    return QCoreApplication::exec();
}
