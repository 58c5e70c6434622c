// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/signed_pair.h"

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

Certificate begin(EVP_PKEY* key, const char* name, long serial)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
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

} // namespace

SignedPair makeSignedPair()
{
    const Key authorityKey(EVP_EC_gen("P-256"));
    const Certificate authority = begin(authorityKey.get(), "Authority of a test", 1);
    X509_set_issuer_name(authority.get(), X509_get_subject_name(authority.get()));
    extend(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(authority.get(), authority.get(), NID_key_usage, "critical,keyCertSign");
    X509_sign(authority.get(), authorityKey.get(), EVP_sha256());

    const Key serverKey(EVP_EC_gen("P-256"));
    const Certificate server = begin(serverKey.get(), "Server of a test", 2);
    X509_set_issuer_name(server.get(), X509_get_subject_name(authority.get()));
    extend(server.get(), authority.get(), NID_basic_constraints, "critical,CA:FALSE");
    extend(server.get(), authority.get(), NID_ext_key_usage, "serverAuth");
    extend(server.get(), authority.get(), NID_subject_alt_name, "IP:127.0.0.1");
    X509_sign(server.get(), authorityKey.get(), EVP_sha256());
    return {
        .authority = pem(authority.get(), nullptr), .server = pem(server.get(), serverKey.get())};
}

} // namespace console::test
