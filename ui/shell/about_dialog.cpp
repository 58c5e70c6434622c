// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/about_dialog.h"

#include "ui/parts/data_table.h"
#include "ui/parts/facts.h"
#include "ui/parts/flow_layout.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSslSocket>
#include <QSysInfo>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int markSide = 56;

class DependencyList : public models::ListSource {
public:
    explicit DependencyList(QObject* parent)
        : ListSource(parent)
        , m_rows(dependencies())
    {
    }
    [[nodiscard]] QList<models::ColumnSpec> columns() const override
    {
        return {{QStringLiteral("name"), AboutDialog::tr("Part"), 110, 0},
            {QStringLiteral("licence"), AboutDialog::tr("Licence"), 150, 0},
            {QStringLiteral("use"), AboutDialog::tr("What for"), 270, 0}};
    }
    [[nodiscard]] int totalRows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : totalRows();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const Dependency& row = m_rows.at(index.row());
        if (role == models::StrongRole)
            return index.column() == 0;
        if (role != Qt::DisplayRole)
            return {};
        if (index.column() == 1)
            return row.licence;
        if (index.column() == 2)
            return row.use;
        return row.version.isEmpty() ? row.name
                                     : QString(row.name + QLatin1Char(' ') + row.version);
    }
    // A few rows are read, not searched.
    void setFilter(const QString&) override { }
    [[nodiscard]] QString filter() const override { return {}; }

private:
    QList<Dependency> m_rows;
};

QString tlsVersion()
{
    // "OpenSSL 3.0.11 19 Sep 2023"
    const QStringList words = QSslSocket::sslLibraryVersionString().split(QLatin1Char(' '));
    return words.value(1);
}
} // namespace

QList<Dependency> dependencies()
{
    const auto tr = [](const char* text) {
        return AboutDialog::tr(text);
    };
    return {
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only"),
            tr("User interface, network, database access")},
        {QStringLiteral("OpenSSL"), tlsVersion(), QStringLiteral("Apache-2.0"),
            tr("TLS, certificates, encryption")},
        {QStringLiteral("QtKeychain"), {}, QStringLiteral("BSD-2-Clause"),
            tr("Passwords in the system's keychain")},
        {QStringLiteral("libsecret"), {}, QStringLiteral("LGPL-2.1-or-later"),
            tr("The keychain of GNOME, for QtKeychain")},
        {QStringLiteral("SQLite"), {}, QStringLiteral("blessing"), tr("Storage on this computer")},
        {QStringLiteral("Argon2"), {}, QStringLiteral("CC0-1.0 OR Apache-2.0"),
            tr("Keys from passwords")},
        {QStringLiteral("Boost.Beast"), {}, QStringLiteral("BSL-1.0"), tr("Reading HTTP requests")},
        {QStringLiteral("tl::expected"), {}, QStringLiteral("CC0-1.0"),
            tr("Results without exceptions")},
    };
}

QString AboutDialog::versionText()
{
    return tr("Packmind Cloud Console %1\nQt %2, %3\n%4, %5")
        .arg(QStringLiteral(CONSOLE_VERSION), QString::fromLatin1(qVersion()),
            QSslSocket::sslLibraryVersionString(), QSysInfo::prettyProductName(),
            QSysInfo::currentCpuArchitecture());
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Packmind Cloud Console"));
    setModal(false);
    resize(720, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::l);
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(markSide, markSide), devicePixelRatioF()));
    top->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(
        new TextLabel(tr("Packmind Cloud Console"), TextSize::Title, Tone::Neutral, QFont::Bold));
    words->addWidget(
        new TextLabel(tr("Version %1 · Apache License 2.0").arg(QStringLiteral(CONSOLE_VERSION)),
            TextSize::Body, Tone::Muted));
    auto* what = new TextLabel(
        tr("Organizations, members, sub-processors and the promises about data, from one window."));
    what->setWordWrap(true);
    words->addWidget(what);
    top->addLayout(words, 1);
    column->addLayout(top);
    column->addWidget(sectionHeading(tr("Made with")));
    auto* table = new DataTable(tr("Parts and licences"));
    table->setSource(new DependencyList(table));
    table->setFrameShape(QFrame::StyledPanel);
    column->addWidget(table, 1);
    auto* row = new FlowLayout(space::s);
    column->addLayout(row);
    auto* copy = new QPushButton(tr("Copy version details"));
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {copy, close})
        button->setAutoDefault(false);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    connect(copy, &QPushButton::clicked, this,
        [] { QGuiApplication::clipboard()->setText(versionText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

} // namespace console::ui
