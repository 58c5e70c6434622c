// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/copy_pane.h"

#include "base/encrypted_zip.h"
#include "cloud/client.h"
#include "cloud/fulfilment_api.h"
#include "domain/column_use.h"
#include "domain/service_words.h"
#include "models/when.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/fulfilment_files.h"
#include "ui/parts/background.h"
#include "ui/parts/hash_row.h"
#include "ui/parts/notes.h"
#include "ui/parts/save_file.h"
#include "ui/parts/secret_clipboard.h"

#include <QLineEdit>
#include <QLocale>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;

CopyPane::CopyPane(DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CasePane(pane, context, request, tr("%1: copy of the data"))
    , m_clipboard(new SecretClipboard(this))
{
    CopyPane::read();
}

void CopyPane::read()
{
    if (!m_made && !m_copy)
        pane().setState(ViewState::firstLoad(tr("Looking for a package…")));
    reading(cloud::FulfilmentApi(client().governanceSession()).package(request().summary.id),
        tr("Whether there is a package could not be read."),
        [this](const std::optional<Package>& known) {
            m_isRead = true;
            m_known = known;
            show();
        });
}

void CopyPane::show()
{
    begin();
    m_make = nullptr;
    m_again = nullptr;
    if (m_made)
        addSecret();
    if (m_known)
        addKnown();
    if (m_copy)
        addCopy();
    else
        addWords(tr("All that the service holds of the person, with what article 15(1) asks to say "
                    "of it. That the data are gathered goes on the record."));
    const QString reason = whyNoWork(context());
    m_gather = new BusyButton(m_copy ? tr("Gather the data anew") : tr("Gather the data"),
        m_copy || m_made || m_known ? ButtonKind::Secondary : ButtonKind::Primary);
    setAllowed(m_gather, reason.isEmpty(), reason);
    connect(m_gather, &BusyButton::activated, this, &CopyPane::gather);
    pane().add(inRow({m_gather}));
}

void CopyPane::addSecret()
{
    pane().addSection(tr("Passphrase"));
    pane().add(new Note(Tone::Warn, tr("This passphrase is shown once"),
        tr("Nobody can find it again, not this service either. Give it to the person on another "
           "way than the package.")));
    auto* secret = new QLineEdit(m_made->passphrase);
    secret->setReadOnly(true);
    pane().addField(new FormField(tr("Passphrase of the package"), secret, u"passphrase"_s));
    auto* copy = new BusyButton(tr("Copy the passphrase"));
    connect(copy, &BusyButton::activated, this, [this] { m_clipboard->put(m_made->passphrase); });
    auto* saveButton = new BusyButton(tr("Save the package…"), ButtonKind::Primary);
    connect(saveButton, &BusyButton::activated, this, [this] { save(m_made->file); });
    pane().add(inRow({saveButton, copy}));
    pane().markClean();
}

void CopyPane::addKnown()
{
    pane().addSection(tr("Package"));
    auto* facts = new KeyValueList;
    facts->setRows({{tr("Made"), models::shortDay(m_known->madeAt)},
        {m_known->kept ? tr("Kept until") : tr("Gone since"), models::shortDay(m_known->expiresAt),
            m_known->kept ? Tone::Neutral : Tone::Muted},
        {tr("Size"), QLocale().formattedDataSize(m_known->bytes)},
        {tr("Rows"), QLocale().toString(m_known->rows)}});
    facts->addRow(
        tr("SHA-256"), new HashRow(m_known->sha256, tr("Copy the SHA-256 of the package")));
    pane().add(facts);
    if (m_made || !m_known->kept)
        return;
    m_again = new BusyButton(tr("Save it again…"));
    connect(m_again, &BusyButton::activated, this, &CopyPane::takeAgain);
    pane().add(inRow({m_again}));
}

void CopyPane::addCopy()
{
    pane().addSection(tr("What the copy has"));
    auto* held = new KeyValueList;
    QList<KeyValue> rows;
    for (const domain::CopiedTable& table : std::as_const(m_copy->tables)) {
        QStringList columns;
        for (const domain::CopiedColumn& column : table.columns)
            columns << column.name;
        rows << KeyValue{domain::inOwnWords(domain::spokenTable(table.table)),
            tr("%n row(s)", nullptr, int(table.rows.size())), Tone::Neutral, columns.join(u", "_s)};
    }
    if (rows.isEmpty())
        rows << KeyValue{tr("Held"), tr("nothing (Art. 15(1): say so to the person)")};
    held->setRows(rows);
    pane().add(held);
    addWords(m_copy->listingVersion
            ? tr("%n recipient(s) by version %1 of the listing, with countries and the mechanism "
                 "of each transfer.",
                nullptr, int(m_copy->recipients.size()))
                  .arg(*m_copy->listingVersion)
            : tr("There is no listing in force: the copy names no recipients."));
    addWords(tr("%n column(s) are held and not given; the copy says why.", nullptr,
        int(m_copy->leftOut.size())));
    m_make = new BusyButton(tr("Make the package"), ButtonKind::Primary);
    connect(m_make, &BusyButton::activated, this, &CopyPane::make);
    pane().add(inRow({m_make}));
}

void CopyPane::gather()
{
    saving(cloud::FulfilmentApi(client().governanceSession())
               .gather(request().summary.id)
               .then(this,
                   [this](const Result<domain::SubjectCopy>& copy) {
                       if (!copy) {
                           failed(copy.error());
                           return;
                       }
                       unlock();
                       m_copy = *copy;
                       m_made.reset();
                       show();
                   }),
        m_gather, tr("Gathering…"));
}

void CopyPane::make()
{
    const auto work = [copy = *m_copy]() -> Result<Made> {
        const QString passphrase = base::newPassphrase();
        return packageOf(copy, passphrase).map([&](const QByteArray& file) {
            return Made{passphrase, file};
        });
    };
    saving(inBackground(work).then(this,
               [this](const Result<Made>& made) {
                   if (!made) {
                       failed(made.error());
                       return;
                   }
                   unlock();
                   keep(*made);
               }),
        m_make, tr("Making the package…"));
}

void CopyPane::keep(const Made& made)
{
    // Of the case as it was when the data were gathered: since then it may have become one about
    // somebody else.
    const contract::PackageFile file{.content = made.file, .rows = m_copy->rowCount()};
    saving(cloud::FulfilmentApi(client().governanceSession())
               .keep(request().summary.id, file, m_copy->rev)
               .then(this,
                   [this, made](const Result<Package>& kept) {
                       if (!kept) {
                           failed(kept.error());
                           return;
                       }
                       unlock();
                       m_made = made;
                       m_known = *kept;
                       m_copy.reset();
                       show();
                       Q_EMIT serverChanged();
                   }),
        m_make, tr("Keeping the package…"));
}

void CopyPane::takeAgain()
{
    saving(cloud::FulfilmentApi(client().governanceSession())
               .file(request().summary.id)
               .then(this,
                   [this](const Result<contract::PackageFile>& file) {
                       if (!file) {
                           failed(file.error());
                           return;
                       }
                       unlock();
                       save(file->content);
                   }),
        m_again, tr("Fetching the package…"));
}

void CopyPane::save(const QByteArray& file)
{
    saveFile(&pane(), tr("Save the package"), QString(request().summary.ref + u"-copy.zip"_s),
        tr("Zip (*.zip)"), file, [this](const Result<QString>& saved) {
            if (!saved)
                pane().showError(saved.error());
        });
}

} // namespace console::ui
