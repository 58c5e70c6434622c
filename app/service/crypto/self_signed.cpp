// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/self_signed.h"

#include "service/crypto/openssl_handle.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace console::service {

namespace {

using Bio = OpensslHandle<BIO, BIO_free_all>;
using Key = OpensslHandle<EVP_PKEY, EVP_PKEY_free>;
using Certificate = OpensslHandle<X509, X509_free>;
using Extension = OpensslHandle<X509_EXTENSION, X509_EXTENSION_free>;
using Number = OpensslHandle<BIGNUM, BN_free>;

constexpr int serialBits = 127; // positive, and within the 20 bytes of RFC 5280, 4.1.2.2
constexpr int validDays = 3652;
constexpr long clockSlack = -3600; // for a clock that is set back after the first start

bool setSerial(X509* certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setName(X509* certificate)
{
    static constexpr char name[] = "Packmind Cloud Console on this computer";
    X509_NAME* subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(name), -1, -1, 0)
        == 1
        && X509_set_issuer_name(certificate, subject) == 1;
}

bool setValidity(X509* certificate)
{
    return X509_gmtime_adj(X509_getm_notBefore(certificate), clockSlack) != nullptr
        && X509_time_adj_ex(X509_getm_notAfter(certificate), validDays, 0, nullptr) != nullptr;
}

bool addExtension(X509* certificate, int nid, const char* value)
{
    X509V3_CTX context = {};
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate makeCertificate(EVP_PKEY* key)
{
    Certificate certificate(X509_new());
    const bool made = certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && setSerial(certificate.get()) && setName(certificate.get())
        && setValidity(certificate.get()) && X509_set_pubkey(certificate.get(), key) == 1
        && addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate.get(), NID_ext_key_usage, "serverAuth")
        && addExtension(certificate.get(), NID_subject_key_identifier, "hash")
        && addExtension(
            certificate.get(), NID_subject_alt_name, "IP:127.0.0.1,IP:::1,DNS:localhost")
        && X509_sign(certificate.get(), key, EVP_sha256()) != 0;
    return made ? std::move(certificate) : nullptr;
}

Bio readerOf(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

} // namespace

QByteArray makeSelfSignedPem()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? makeCertificate(key.get()) : nullptr;
    // The "secure" kind wipes its memory when it is freed.
    const Bio out(BIO_new(BIO_s_secmem()));
    if (!certificate || !out
        || PEM_write_bio_PKCS8PrivateKey(
               out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1
        || PEM_write_bio_X509(out.get(), certificate.get()) != 1)
        return {};
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<qsizetype>(size)};
}

bool keyFitsCertificate(const QByteArray& pem)
{
    const Bio keyReader = readerOf(pem);
    const Bio certificateReader = readerOf(pem);
    const Key key(PEM_read_bio_PrivateKey(keyReader.get(), nullptr, nullptr, nullptr));
    const Certificate certificate(
        PEM_read_bio_X509(certificateReader.get(), nullptr, nullptr, nullptr));
    return key && certificate && X509_check_private_key(certificate.get(), key.get()) == 1;
}

} // namespace console::service
