// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

// A program that tests kill. "serve <folder>" runs the service and prints its port; "migrate
// <file>" begins a change of the schema that takes long.

#include "service/service.h"
#include "service/store/migrations.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

int migrateSlowly(const QString& file)
{
    auto database = service::Database::open(file);
    if (!database)
        return 1;
    QList<service::Migration> migrations = service::builtInMigrations();
    migrations.append({2,
        u"CREATE TABLE large (id INTEGER PRIMARY KEY, text TEXT);\n"
        "INSERT INTO large (text) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 100000000) SELECT hex(randomblob(200)) FROM n;\n"_s});
    return service::migrate(**database, migrations, base::systemClock()) ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "migrate"_L1)
        return migrateSlowly(arguments.value(2));
    service::ServiceConfig config;
    config.dataFolder = arguments.value(2);
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
