// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/encrypted_zip.h"
#include "cloud/cloud_fixture.h"
#include "cloud/fulfilment_api.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using Kind = base::ApiError::Kind;
using domain::DataRight;
using S = domain::RequestStatus;

namespace {

const QString bob = u"bob@acme.example"_s;

QByteArray encryptedFile()
{
    static const QByteArray file = base::encryptedZip(
        {{u"copy.json"_s, "{}"}}, u"A passphrase"_s, QDateTime::currentDateTimeUtc())
                                       .value_or(QByteArray());
    return file;
}

bool isBlockedBy(const contract::ErasurePreview& preview, const QString& code)
{
    return std::any_of(preview.obstacles.begin(), preview.obstacles.end(),
        [&](const domain::MoveObstacle& each) { return each.code == code; });
}

} // namespace

//! The area of the client against the real service, with a case of somebody whom it knows.
class FulfilmentAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_bob = m_cloud->invited(*m_ada, m_ada->session().current()->organization.id, bob,
            domain::OrganizationRole::Member);
        m_api = std::make_unique<FulfilmentApi>(m_ada->governanceSession());
    }
    void cleanup()
    {
        m_api.reset();
        m_bob.reset();
        m_ada.reset();
        m_cloud.reset();
    }

    void aCopyIsGatheredKeptAndFetched()
    {
        const QString id = begun({DataRight::Access});
        const auto copy = endOf(m_api->gather(id));
        QVERIFY(copy);
        QCOMPARE(copy->address, bob);
        QVERIFY(copy->rowCount() > 3);
        QVERIFY(!endOf(m_api->package(id)).value());
        QCOMPARE(endOf(m_api->file(id)).error().code, u"request.package.gone"_s);

        const contract::PackageFile made{.content = encryptedFile(), .rows = copy->rowCount()};
        QCOMPARE(endOf(m_api->keep(id, made, 1)).error().kind, Kind::Outdated);
        QCOMPARE(endOf(m_api->keep(id, {.content = "plain", .rows = 1}, rev(id))).error().field,
            u"content"_s);
        const auto kept = endOf(m_api->keep(id, made, rev(id)));
        QVERIFY(kept);
        QCOMPARE(kept->bytes, made.content.size());
        QCOMPARE(kept->rows, made.rows);
        QVERIFY(kept->kept);
        const auto known = endOf(m_api->package(id));
        QVERIFY(known && *known);
        QCOMPARE((*known)->sha256, kept->sha256);
        QCOMPARE((*known)->expiresAt, kept->madeAt.addDays(30));
        const auto file = endOf(m_api->file(id));
        QVERIFY(file);
        QCOMPARE(file->content, made.content);
        QCOMPARE(file->rows, made.rows);
    }

    void anErasureIsPreviewedAndDoneStepByStep()
    {
        const QString id = begun({DataRight::Erasure});
        const auto preview = endOf(m_api->erasure(id));
        QVERIFY(preview);
        QVERIFY(preview->held && !preview->last && preview->obstacles.isEmpty());
        QVERIFY(!preview->plan.goes.isEmpty() && !preview->plan.stays.isEmpty());
        contract::ErasureForm form{.phrase = u"ERASE"_s, .steps = 2};
        QCOMPARE(endOf(m_api->erase(id, form, preview->rev)).error().field, u"phrase"_s);
        form.phrase = preview->phrase;
        QCOMPARE(endOf(m_api->erase(id, form, 1)).error().kind, Kind::Outdated);
        const auto begun = endOf(m_api->erase(id, form, preview->rev));
        QVERIFY(begun);
        QCOMPARE(begun->done.size(), 2);
        QVERIFY(begun->next() && !begun->finishedAt);
        // What was begun goes on without the phrase, and does nothing twice.
        const auto ended = endOf(m_api->erase(id, {.phrase = {}, .steps = {}}, preview->rev));
        QVERIFY(ended && ended->finishedAt);
        QCOMPARE(ended->done.size(), qsizetype(domain::allErasureSteps.size()));
        QCOMPARE(ended->done.first().hash, begun->done.first().hash);
        QCOMPARE(domain::certificateHash(ended->certificate), ended->certificateHash);
        QCOMPARE(endOf(m_api->erasure(id))->last->certificateHash, ended->certificateHash);
        QCOMPARE(endOf(m_bob->organizations().list()).error().kind, Kind::NotSignedIn);
    }

    void whatStandsAgainstItIsTold()
    {
        const QString both = begun({DataRight::Access, DataRight::Erasure});
        const auto preview = endOf(m_api->erasure(both));
        QVERIFY(preview);
        QVERIFY(isBlockedBy(*preview, u"request.erasure.copy-first"_s));
        QCOMPARE(endOf(m_api->erase(both, {.phrase = preview->phrase, .steps = {}}, preview->rev))
                     .error()
                     .kind,
            Kind::Conflict);
        const QString access = begun({DataRight::Access});
        const QString erasure = begun({DataRight::Erasure});
        QCOMPARE(endOf(m_api->gather(erasure)).error().code, u"request.copy.not-asked"_s);
        QVERIFY(!isBlockedBy(*endOf(m_api->erasure(erasure)), u"request.erasure.copy-first"_s));
        QVERIFY(!endOf(m_api->erasure(access))->obstacles.isEmpty());
    }

    void unknownCasesAndOtherPeopleAreRefused()
    {
        const QString none = u"DSR-1999-0001"_s;
        QCOMPARE(endOf(m_api->erasure(none)).error().code, u"request.unknown"_s);
        QCOMPARE(endOf(m_api->gather(none)).error().code, u"request.unknown"_s);
        QCOMPARE(endOf(m_api->package(none)).error().code, u"request.unknown"_s);
        QCOMPARE(endOf(m_api->file(none)).error().code, u"request.unknown"_s);
        const QString id = begun({DataRight::Access});
        FulfilmentApi other(m_bob->governanceSession());
        QCOMPARE(endOf(other.gather(id)).error().kind, Kind::NotAllowed);
        QCOMPARE(endOf(other.erasure(id)).error().kind, Kind::NotAllowed);
        QCOMPARE(endOf(other.package(id)).error().kind, Kind::NotAllowed);
    }

private:
    [[nodiscard]] qint64 rev(const QString& id)
    {
        return endOf(m_ada->dataRequests().get(id))->summary.rev;
    }

    //! A case of Bob that is worked on; its id.
    QString begun(const QList<DataRight>& rights)
    {
        DataRequestsApi& cases = m_ada->dataRequests();
        contract::RequestForm form;
        form.address = bob;
        form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-10);
        form.zone = domain::usualZone();
        form.calendar = domain::builtInCalendars().constFirst();
        form.rights = rights;
        const auto made = endOf(cases.record(form));
        if (!made)
            return {};
        const QString id = made->summary.id;
        contract::MoveForm proved{.to = S::Assessing, .evidence = {}};
        proved.evidence.method = domain::IdentityMethod::EmailLoop;
        contract::RequestChange scope;
        scope.scope = u"The account"_s;
        const bool moved = endOf(cases.move(id, proved, rev(id)))
            && endOf(cases.change(id, scope, rev(id)))
            && endOf(cases.move(id, {.to = S::InProgress, .evidence = {}}, rev(id)));
        return moved ? id : QString();
    }

    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
    std::unique_ptr<CloudClient> m_bob;
    std::unique_ptr<FulfilmentApi> m_api;
};

QTEST_GUILESS_MAIN(FulfilmentAreaTest)
#include "fulfilment_area_test.moc"
