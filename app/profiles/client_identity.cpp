// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/client_identity.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificateExtension>
#include <QSslKey>

#include <algorithm>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509v3.h>

namespace console::profiles {

using base::ApiError;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAuthorities = 20;
constexpr auto algorithms = {QSsl::Rsa, QSsl::Ec, QSsl::Dsa};

QString tr(const char* text)
{
    return QCoreApplication::translate("ClientIdentity", text);
}

ApiError wrong(const QString& field, const QString& code, const QString& sentence)
{
    return ApiError::invalid(field, sentence, code);
}

QString tooLarge()
{
    return tr("The certificates in this file take more than 48 KiB. Choose one with the "
              "certificates that are needed alone.");
}

bool isPem(const QByteArray& file)
{
    return file.contains("-----BEGIN ");
}

QByteArray pemOf(const QList<QSslCertificate>& certificates)
{
    QByteArray pem;
    for (const QSslCertificate& each : certificates)
        pem += each.toPem();
    return pem;
}

//! A self-signed one without the extension is taken: old authorities have none.
bool maySign(const QSslCertificate& certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    for (const QSslCertificateExtension& each : extensions) {
        if (each.oid() == "2.5.29.19"_L1)
            return each.value().toMap().value(u"ca"_s).toBool();
    }
    return certificate.isSelfSigned();
}

QSslKey keyIn(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm algorithm : algorithms) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Bag = std::unique_ptr<PKCS12, decltype(&PKCS12_free)>;

void freeChain(STACK_OF(X509) * chain)
{
    sk_X509_pop_free(chain, X509_free);
}
using Chain = std::unique_ptr<STACK_OF(X509), decltype(&freeChain)>;

//! OpenSSL with the ciphers that it has given up: much that makes PKCS#12 still seals it with them.
//! Connections don't get to know them.
class OldCiphers {
public:
    OldCiphers()
        : m_library(OSSL_LIB_CTX_new(), &OSSL_LIB_CTX_free)
        , m_usual(OSSL_PROVIDER_load(m_library.get(), "default"), &OSSL_PROVIDER_unload)
        , m_old(OSSL_PROVIDER_load(m_library.get(), "legacy"), &OSSL_PROVIDER_unload)
    {
    }
    // What did not open is no error of what this thread does next.
    ~OldCiphers() { ERR_clear_error(); }
    OldCiphers(const OldCiphers&) = delete;
    OldCiphers& operator=(const OldCiphers&) = delete;

    [[nodiscard]] OSSL_LIB_CTX* library() const { return m_library.get(); }

private:
    using Provider = std::unique_ptr<OSSL_PROVIDER, decltype(&OSSL_PROVIDER_unload)>;

    std::unique_ptr<OSSL_LIB_CTX, decltype(&OSSL_LIB_CTX_free)> m_library;
    Provider m_usual;
    Provider m_old;
};

Bio reading(const QByteArray& bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), int(bytes.size())), &BIO_free};
}

Bio writing()
{
    return {BIO_new(BIO_s_mem()), &BIO_free};
}

QByteArray writtenTo(const Bio& out)
{
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, qsizetype(size)};
}

//! As PEM that needs no passphrase.
QByteArray pemOf(const Key& key)
{
    const Bio out = writing();
    PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return writtenTo(out);
}

//! Of those that Qt has a name for.
bool isKnownKind(const Key& key)
{
    const int kind = key ? EVP_PKEY_get_base_id(key.get()) : EVP_PKEY_NONE;
    return kind == EVP_PKEY_RSA || kind == EVP_PKEY_EC || kind == EVP_PKEY_DSA;
}

Certificate parsed(const QSslCertificate& certificate)
{
    const QByteArray der = certificate.toDer();
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    return {d2i_X509(nullptr, &at, long(der.size())), &X509_free};
}

bool isSignedBy(const QSslCertificate& certificate, const QSslCertificate& by)
{
    const Certificate subject = parsed(certificate);
    const Certificate issuer = parsed(by);
    return subject && issuer && X509_check_issued(issuer.get(), subject.get()) == X509_V_OK;
}

//! Each is followed by who signed it (RFC 5246, 7.4.2); what signed none of them comes last.
void orderBehindTheFirst(QList<QSslCertificate>& certificates)
{
    for (qsizetype i = 0; i + 1 < certificates.size(); ++i) {
        const QSslCertificate last = certificates.at(i);
        const auto next = std::find_if(certificates.begin() + i + 1, certificates.end(),
            [&last](const QSslCertificate& each) { return isSignedBy(last, each); });
        if (next == certificates.end())
            return;
        std::rotate(certificates.begin() + i + 1, next, next + 1);
    }
}

ApiError otherKind()
{
    return wrong(u"clientCertificate"_s, u"identity.key-kind"_s,
        tr("The private key in this file is of a kind that this program can't show to a "
           "server. Choose a certificate with an RSA or an elliptic curve (EC) key."));
}

//! `opened` is the key as PEM without passphrase.
Result<ClientIdentity> identityOf(const QByteArray& opened, QList<QSslCertificate> certificates)
{
    if (pemOf(certificates).size() > largestChain)
        return failure(wrong(u"clientCertificate"_s, u"identity.large"_s, tooLarge()));
    const Bio in = reading(opened);
    const Key secret(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    const QSslKey key = keyIn(opened);
    if (key.isNull() || !isKnownKind(secret))
        return failure(otherKind());
    const auto own = std::find_if(
        certificates.begin(), certificates.end(), [&secret](const QSslCertificate& each) {
            const Certificate certificate = parsed(each);
            return certificate && X509_check_private_key(certificate.get(), secret.get()) == 1;
        });
    if (own == certificates.end())
        return failure(wrong(u"clientCertificate"_s, u"identity.other-key"_s,
            tr("The private key in this file belongs to another certificate.")));
    // Many programs write the authorities first.
    std::rotate(certificates.begin(), own, own + 1);
    orderBehindTheFirst(certificates);
    return ClientIdentity{pemOf(certificates), key.toPem()};
}

ApiError noCertificate()
{
    return wrong(u"clientCertificate"_s, u"identity.none"_s,
        tr("There is no certificate in this file. Choose a PEM file with the certificate and "
           "its private key, or a PKCS#12 file."));
}

ApiError noKey()
{
    return wrong(u"clientCertificate"_s, u"identity.no-key"_s,
        tr("There is a certificate in this file, but not its private key. Choose one that has "
           "both, such as a PKCS#12 file."));
}

Result<ClientIdentity> fromPem(const QByteArray& file, const QString& passphrase)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file, QSsl::Pem);
    if (certificates.isEmpty())
        return failure(noCertificate());
    if (!file.contains("PRIVATE KEY-----"))
        return failure(noKey());
    const OldCiphers ciphers;
    const Bio in = reading(file);
    QByteArray word = passphrase.toUtf8();
    const Key key(PEM_read_bio_PrivateKey_ex(
                      in.get(), nullptr, nullptr, word.data(), ciphers.library(), nullptr),
        &EVP_PKEY_free);
    // Where none is asked for, the passphrase is not to blame.
    if (!key && !file.contains("ENCRYPTED"))
        return failure(otherKind());
    if (!key)
        return failure(wrong(u"passphrase"_s, u"identity.passphrase"_s,
            tr("The private key does not open with this passphrase.")));
    return identityOf(pemOf(key), certificates);
}

Bag bagIn(const QByteArray& file, OSSL_LIB_CTX* library)
{
    const Bio in = reading(file);
    PKCS12* made = PKCS12_init_ex(NID_pkcs7_data, library, nullptr);
    const bool read = made && d2i_PKCS12_bio(in.get(), &made);
    Bag bag(made, &PKCS12_free);
    if (!read)
        bag.reset();
    return bag;
}

bool opens(PKCS12* bag, const QByteArray& passphrase)
{
    // Some seal with none at all where others seal with an empty one.
    return PKCS12_verify_mac(bag, passphrase.constData(), int(passphrase.size())) == 1
        || (passphrase.isEmpty() && PKCS12_verify_mac(bag, nullptr, 0) == 1);
}

Result<ClientIdentity> fromPkcs12(const QByteArray& file, const QString& passphrase)
{
    const OldCiphers ciphers;
    const Bag bag = bagIn(file, ciphers.library());
    if (!bag)
        return failure(QSslCertificate(file, QSsl::Der).isNull() ? noCertificate() : noKey());
    const ApiError closed = wrong(u"passphrase"_s, u"identity.passphrase"_s,
        tr("This file does not open with this passphrase."));
    const QByteArray word = passphrase.toUtf8();
    const bool isSealed = PKCS12_mac_present(bag.get()) == 1;
    if (isSealed && !opens(bag.get(), word))
        return failure(closed);
    // With a passphrase OpenSSL opens only what has a seal, so this one gets its own.
    if (!isSealed && !word.isEmpty())
        PKCS12_set_mac(bag.get(), word.constData(), int(word.size()), nullptr, 0, 1, EVP_sha256());
    EVP_PKEY* foundKey = nullptr;
    X509* foundOwn = nullptr;
    STACK_OF(X509)* foundOthers = nullptr;
    const bool parsedAll
        = PKCS12_parse(bag.get(), word.constData(), &foundKey, &foundOwn, &foundOthers) == 1;
    const Key key(foundKey, &EVP_PKEY_free);
    const Certificate own(foundOwn, &X509_free);
    const Chain others(foundOthers, &freeChain);
    if (!parsedAll)
        return failure(!isSealed ? closed
                                 : wrong(u"clientCertificate"_s, u"identity.sealing"_s,
                                     tr("The passphrase is right, but this file is encrypted in a "
                                        "way that this program can't open. Export the certificate "
                                        "anew, with AES.")));
    const Bio out = writing();
    if (own)
        PEM_write_bio_X509(out.get(), own.get());
    for (int i = 0; i < sk_X509_num(others.get()); ++i)
        PEM_write_bio_X509(out.get(), sk_X509_value(others.get(), i));
    const QList<QSslCertificate> certificates
        = QSslCertificate::fromData(writtenTo(out), QSsl::Pem);
    if (!key || certificates.isEmpty())
        return failure(wrong(u"clientCertificate"_s, u"identity.no-key"_s,
            tr("There is no certificate with its private key in this file.")));
    return identityOf(pemOf(key), certificates);
}

} // namespace

Result<QByteArray> readAuthorities(const QByteArray& file)
{
    const QList<QSslCertificate> found
        = QSslCertificate::fromData(file, isPem(file) ? QSsl::Pem : QSsl::Der);
    if (found.isEmpty())
        return failure(wrong(u"authorities"_s, u"certificates.none"_s,
            tr("There is no certificate in this file. Choose a PEM or DER file.")));
    if (found.size() > mostAuthorities)
        return failure(wrong(u"authorities"_s, u"certificates.many"_s,
            tr("There are more than 20 certificates in this file. Choose one with the authority "
               "of your network alone.")));
    const auto server = std::find_if_not(found.begin(), found.end(), maySign);
    if (server != found.end())
        return failure(wrong(u"authorities"_s, u"certificates.no-authority"_s,
            tr("“%1” is no authority: it may not sign the certificates of servers. Choose the "
               "certificate of who signed it.")
                .arg(server->subjectDisplayName())));
    if (const QByteArray pem = pemOf(found); pem.size() <= largestChain)
        return pem;
    return failure(wrong(u"authorities"_s, u"certificates.large"_s, tooLarge()));
}

Result<QByteArray> chosenAuthorities(const QByteArray& file)
{
    return readAuthorities(file).and_then([](const QByteArray& pem) -> Result<QByteArray> {
        const QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const bool lasts = std::any_of(found.begin(), found.end(),
            [&now](const QSslCertificate& each) { return each.expiryDate() > now; });
        if (lasts)
            return pem;
        const QString end = QLocale().toString(
            found.constFirst().expiryDate().toLocalTime(), QLocale::ShortFormat);
        return failure(wrong(u"authorities"_s, u"certificates.expired"_s,
            tr("“%1” was valid until %2 and vouches for nobody any more. Choose the certificate "
               "that the authority of your network has now.")
                .arg(found.constFirst().subjectDisplayName(), end)));
    });
}

Result<ClientIdentity> readClientIdentity(const QByteArray& file, const QString& passphrase)
{
    return isPem(file) ? fromPem(file, passphrase) : fromPkcs12(file, passphrase);
}

} // namespace console::profiles
