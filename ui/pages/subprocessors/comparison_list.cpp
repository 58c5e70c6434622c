// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/comparison_list.h"

#include "cloud/client.h"
#include "ui/pages/subprocessors/difference_view.h"
#include "ui/parts/background.h"
#include "ui/parts/country_names.h"
#include "ui/parts/save_file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;

namespace {
QString dayWords(const QDate& day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

QString titleOf(const domain::ListingVersion& version)
{
    return ComparisonList::tr("version %1, valid from %2")
        .arg(QString::number(version.number), dayWords(version.effectiveDate));
}
} // namespace

ComparisonList::ComparisonList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : ListingLevel(tr("Compare versions"), u"listing-comparison"_s, context, desk, parent)
    , m_points(new ComparisonPoints(context.clock().date()))
{
    addWayBack();
    list().setSource(&m_model);
    list().setFilterHint(tr("Filter by name, field…"));
    list().setCountText([](int shown, int total) {
        if (total == 0)
            return QString();
        if (shown == total)
            return tr("%n difference(s)", nullptr, total);
        return tr("%1 of %n difference(s)", nullptr, total).arg(shown);
    });
    list().setDetail(new DetailPane);
    list().remember(context.memory);
    list().addNotice(m_points);
    auto* swap = new LinkButton(tr("Swap"));
    swap->setToolTip(tr("Show what would be different the other way round"));
    swap->setAccessibleName(tr("Swap the two sides"));
    list().addFilterWidget(swap, true);
    connect(swap, &QPushButton::clicked, m_points, &ComparisonPoints::swap);
    buildExport();
    followSelection();
    connect(m_points, &ComparisonPoints::changed, this, &ComparisonList::compare);
    connect(&desk, &ListingDesk::changed, this, [this] {
        if (std::exchange(m_reading, false))
            readHistory();
    });
    connect(&desk, &ListingDesk::failed, this, [this](const base::ApiError& error) {
        // A read that was given up is followed by another one.
        const bool ended = error.kind != base::ApiError::Kind::Cancelled;
        if (ended && std::exchange(m_reading, false))
            failed(error);
    });
    list().setState(ViewState::firstLoad(tr("Loading the versions…")));
}

void ComparisonList::buildExport()
{
    m_export = list().header()->addSecondaryAction(tr("Export"));
    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Save as Markdown…"), this, [this] {
        save(tr("Save the differences as Markdown"), u"md"_s, tr("Markdown (*.md)"),
            domain::differenceToMarkdown);
    });
    menu->addAction(tr("Save as HTML…"), this, [this] {
        save(tr("Save the differences as HTML"), u"html"_s, tr("HTML (*.html)"),
            domain::differenceToHtmlPage);
    });
    menu->addSeparator();
    menu->addAction(
        tr("Copy as Markdown"), this, [this] { copy(domain::differenceToMarkdown, false); });
    menu->addAction(tr("Copy as HTML"), this, [this] { copy(domain::differenceToHtml, true); });
    m_export->setMenu(menu);
    setAllowed(m_export, false, tr("There is nothing to export yet."));
}

void ComparisonList::open(int before, int after)
{
    m_wanted = {before, after};
    refresh();
}

void ComparisonList::refresh()
{
    if (!isKept())
        return;
    m_loading.cancel();
    list().header()->setLoading(true);
    m_reading = true;
    desk().read();
}

void ComparisonList::readHistory()
{
    m_loading = client().listing().history().then(
        this, [this](const Result<QList<domain::PublishedVersion>>& versions) {
            if (versions)
                fill(*versions);
            else
                failed(versions.error());
        });
}

void ComparisonList::fill(const QList<domain::PublishedVersion>& versions)
{
    const bool first = m_versions.isEmpty() && !versions.isEmpty();
    m_versions = versions;
    m_points->setVersions(versions, desk().draft().has_value());
    if (const auto wanted = std::exchange(m_wanted, std::nullopt)) {
        m_points->choose({.number = wanted->first}, {.number = wanted->second});
    } else if (first) {
        chooseLatest();
    }
    compare();
}

void ComparisonList::chooseLatest()
{
    // The latest against the one before; where it is the only one, the draft against it.
    QList<int> numbers;
    for (const domain::PublishedVersion& version : std::as_const(m_versions)) {
        if (version.state != domain::ListingVersionState::Withdrawn)
            numbers.append(version.number);
    }
    const int latest = numbers.value(0);
    if (numbers.size() == 1 && desk().draft())
        m_points->choose({.number = latest}, {.kind = ListingPoint::Kind::Draft});
    else
        m_points->choose({.number = numbers.value(1, latest)}, {.number = latest});
}

base::Call<ComparisonList::Side> ComparisonList::side(const ListingPoint& point)
{
    using Call = base::Call<Side>;
    const auto asSide = [](const domain::ListingVersion& version) -> Result<Side> {
        return Side{version.entries, titleOf(version)};
    };
    if (point.kind == ListingPoint::Kind::Version)
        return client().listing().version(point.number).map(this, asSide);
    if (point.kind == ListingPoint::Kind::Draft)
        return Call::ready(Side{desk().nextEntries(), tr("the draft of the next version")});
    return client()
        .listing()
        .inForce(point.day)
        .map(this,
            [day = point.day](const domain::ListingVersion& version) -> Result<Side> {
                return Side{version.entries,
                    tr("the listing as of %1 (version %2)")
                        .arg(dayWords(day), QString::number(version.number))};
            })
        .orElse(this, [day = point.day](const base::ApiError& error) {
            // Before the first version there was nothing: all of it came since.
            if (error.kind == base::ApiError::Kind::NotFound)
                return Call::ready(Side{{}, tr("%1, before the first version").arg(dayWords(day))});
            return Call::ready(base::failure(error));
        });
}

void ComparisonList::compare()
{
    m_loading.cancel();
    list().header()->setLoading(true);
    const ListingPoint point = m_points->after();
    m_loading
        = side(m_points->before())
              .andThen(this,
                  [this, point](const Side& before) {
                      return side(point).andThen(this, [before](const Side& after) {
                          return inBackground([before, after]() -> Result<Comparison> {
                              return Comparison{domain::difference(before.entries, after.entries),
                                  {before.title, after.title, countryName}};
                          });
                      });
                  })
              .then(this, [this](const Result<Comparison>& comparison) {
                  if (comparison)
                      show(*comparison);
                  else
                      failed(comparison.error());
              });
}

void ComparisonList::show(const Comparison& comparison)
{
    m_comparison = comparison;
    const domain::ListingDifference& difference = comparison.difference;
    m_model.setRows(difference.entries);
    list().header()->setLoading(false);
    list().header()->setContext(
        difference.isEmpty() ? tr("No differences") : models::differenceCounts(difference));
    list().setUpdatedAt(context().clock());
    list().setState(difference.isEmpty() ? nothingDiffers() : ViewState::ready());
    setAllowed(m_export, true);
    const QStringList keys = selectedKeys();
    if (!list().isDetailOpen())
        return;
    if (keys.isEmpty())
        closePane();
    else
        showSelection(keys);
}

ViewState ComparisonList::nothingDiffers() const
{
    if (m_versions.size() == 1 && !desk().draft() && m_points->before() == m_points->after())
        return ViewState::empty(
            tr("There is one version so far. Differences stand here once there is another."));
    return ViewState::empty(tr("Nothing differs between %1 and %2.")
                                .arg(m_comparison.titles.before, m_comparison.titles.after));
}

void ComparisonList::failed(const base::ApiError& error)
{
    loadFailed(tr("The versions could not be compared."), error);
}

void ComparisonList::showSelection(const QStringList& keys)
{
    const int row = keys.size() == 1 ? rowOfKey(keys.first()) : -1;
    if (row < 0)
        closePane();
    else
        present<DifferenceView>(keys, m_model.row(row));
}

void ComparisonList::write(Format format, const std::function<void(const QByteArray&)>& then)
{
    inBackground([format, now = m_comparison]() -> Result<QByteArray> {
        return format(now.difference, now.titles);
    }).then(this, [then](const Result<QByteArray>& text) {
        if (text)
            then(*text);
    });
}

void ComparisonList::save(
    const QString& title, const QString& ending, const QString& filter, Format format)
{
    write(format, [this, title, ending, filter](const QByteArray& text) {
        saveFile(this, title, u"sub-processors-differences."_s + ending, filter, text,
            [this](const Result<QString>& path) {
                if (path)
                    announce(Tone::Ok, tr("Saved to %1").arg(*path));
                else
                    list().banner()->showMessage(Tone::Bad, path.error().message, {}, 0);
            });
    });
}

void ComparisonList::copy(Format format, bool isHtml)
{
    write(format, [this, isHtml](const QByteArray& text) {
        auto* copied = new QMimeData;
        copied->setText(QString::fromUtf8(text));
        if (isHtml)
            copied->setHtml(QString::fromUtf8(text));
        QGuiApplication::clipboard()->setMimeData(copied);
        announce(Tone::Ok,
            isHtml ? tr("The differences were copied as HTML.")
                   : tr("The differences were copied as Markdown."));
    });
}

} // namespace console::ui
