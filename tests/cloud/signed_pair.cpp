// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/signed_pair.h"

#include <QString>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace console::test {

namespace {

template <auto release>
struct Releaser {
    template <typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Releaser<BIO_free_all>>;

void setCommonName(X509_NAME* name, const char* text)
{
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(text), -1, -1, 0);
}

void extend(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context = {};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    X509_add_ext(certificate, extension.get(), -1);
}

Certificate begin(EVP_PKEY* key, const char* name, long serial, const CertificateTerms& terms)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), terms.from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), terms.until);
    setCommonName(X509_get_subject_name(certificate.get()), name);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

QByteArray pem(X509* certificate, EVP_PKEY* key)
{
    const Bio out(BIO_new(BIO_s_mem()));
    if (key)
        PEM_write_bio_PKCS8PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(out.get(), certificate);
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<qsizetype>(size)};
}

void describeServer(X509* certificate, X509* issuer, const CertificateTerms& terms)
{
    extend(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate, issuer, NID_ext_key_usage, "serverAuth");
    extend(certificate, issuer, NID_subject_alt_name, terms.names);
}

} // namespace

SignedPair makeSignedPair(const CertificateTerms& terms)
{
    const Key authorityKey(EVP_EC_gen("P-256"));
    // Of two with one name OpenSSL would take the wrong one.
    static int made = 0;
    const QByteArray name = QByteArray("Authority of a test ") + QByteArray::number(++made);
    const Certificate authority = begin(authorityKey.get(), name.constData(), 1,
        {.from = -30L * 24 * 3600, .until = terms.authorityUntil});
    X509_set_issuer_name(authority.get(), X509_get_subject_name(authority.get()));
    extend(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(authority.get(), authority.get(), NID_key_usage, "critical,keyCertSign");
    X509_sign(authority.get(), authorityKey.get(), EVP_sha256());

    const Key serverKey(EVP_EC_gen("P-256"));
    const Certificate server = begin(serverKey.get(), "Server of a test", 2, terms);
    X509_set_issuer_name(server.get(), X509_get_subject_name(authority.get()));
    describeServer(server.get(), authority.get(), terms);
    X509_sign(server.get(), authorityKey.get(), EVP_sha256());
    return {
        .authority = pem(authority.get(), nullptr), .server = pem(server.get(), serverKey.get())};
}

QByteArray makeSelfSigned(const CertificateTerms& terms)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate server = begin(key.get(), "Server of a test", 3, terms);
    X509_set_issuer_name(server.get(), X509_get_subject_name(server.get()));
    describeServer(server.get(), server.get(), terms);
    X509_sign(server.get(), key.get(), EVP_sha256());
    return pem(server.get(), key.get());
}

} // namespace console::test
