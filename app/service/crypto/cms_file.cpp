// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/cms_file.h"

#include "base/refusal.h"
#include "service/crypto/cms_shape.h"
#include "service/crypto/openssl_handle.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace console::service {

namespace {

using Bio = OpensslHandle<BIO, BIO_free_all>;
using BioMethod = OpensslHandle<BIO_METHOD, BIO_meth_free>;
using Cms = OpensslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using Certificate = OpensslHandle<X509, X509_free>;
using Key = OpensslHandle<EVP_PKEY, EVP_PKEY_free>;

constexpr int contentFlags = CMS_BINARY | CMS_STREAM | CMS_PARTIAL;

QString tr(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

//! OpenSSL's reason for the last failure; its queue is empty afterwards.
QString takeReason()
{
    const char* reason = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    return QString::fromLatin1(reason);
}

base::Failure refused(const QString& field, const char* code, const QString& sentence)
{
    base::ApiError error = base::ApiError::invalid(field, sentence, QString::fromLatin1(code));
    error.detail = takeReason();
    return base::failure(error);
}

base::Failure notWritten()
{
    base::ApiError error = base::refusal(base::ApiError::Kind::RefusedOrFailed,
        QStringLiteral("cms.not-written"), tr("The backup could not be encrypted."));
    error.detail = takeReason();
    return base::failure(error);
}

base::Failure damaged()
{
    return refused(QStringLiteral("file"), "cms.damaged",
        tr("This backup is damaged: bytes in it were changed. Use another copy of it."));
}

struct Drain {
    const CmsSink& sink;
    bool ended = false; //!< OpenSSL goes on after a write that failed
};

int passOn(BIO* bio, const char* data, size_t size, size_t* written)
{
    auto& drain = *static_cast<Drain*>(BIO_get_data(bio));
    drain.ended = drain.ended || !drain.sink(QByteArrayView(data, qsizetype(size)));
    *written = drain.ended ? 0 : size;
    return drain.ended ? 0 : 1;
}

long control(BIO* /*bio*/, int command, long /*number*/, void* /*pointer*/)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

BioMethod makeSinkMethod()
{
    BioMethod method(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "sink"));
    if (!method || BIO_meth_set_write_ex(method.get(), passOn) != 1
        || BIO_meth_set_ctrl(method.get(), control) != 1)
        return nullptr;
    return method;
}

//! Writes to `drain`, which outlives it.
Bio writerTo(Drain& drain)
{
    static const BioMethod method = makeSinkMethod();
    Bio bio(method ? BIO_new(method.get()) : nullptr);
    if (bio) {
        BIO_set_data(bio.get(), &drain);
        BIO_set_init(bio.get(), 1);
    }
    return bio;
}

Bio readerOf(QByteArrayView bytes)
{
    return Bio(BIO_new_mem_buf(bytes.data(), int(bytes.size())));
}

Certificate certificateFrom(const QByteArray& pem)
{
    return Certificate(PEM_read_bio_X509(readerOf(pem).get(), nullptr, nullptr, nullptr));
}

bool addRecipient(CMS_ContentInfo* cms, const CmsPassword& password)
{
    // CMS wipes and frees its copy.
    auto* copy = static_cast<unsigned char*>(
        OPENSSL_memdup(password.utf8.constData(), size_t(password.utf8.size())));
    if (copy
        && CMS_add0_recipient_password(cms, password.rounds, NID_id_alg_PWRI_KEK, NID_id_pbkdf2,
            copy, password.utf8.size(), EVP_aes_256_cbc()))
        return true;
    OPENSSL_clear_free(copy, size_t(password.utf8.size()));
    return false;
}

bool addRecipient(CMS_ContentInfo* cms, const CmsCertificate& recipient)
{
    const Certificate certificate = certificateFrom(recipient.pem);
    CMS_RecipientInfo* info
        = certificate ? CMS_add1_recipient_cert(cms, certificate.get(), CMS_KEY_PARAM) : nullptr;
    if (!info)
        return false;
    EVP_PKEY_CTX* context = CMS_RecipientInfo_get0_pkey_ctx(info);
    if (CMS_RecipientInfo_type(info) == CMS_RECIPINFO_AGREE)
        return true;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) == 1;
}

bool unlock(CMS_ContentInfo* cms, const CmsPassword& password)
{
    QByteArray copy(password.utf8.constData(), password.utf8.size());
    const bool fits
        = CMS_decrypt_set1_password(cms, reinterpret_cast<unsigned char*>(copy.data()), copy.size())
        == 1;
    OPENSSL_cleanse(copy.data(), size_t(copy.size()));
    return fits;
}

bool unlock(CMS_ContentInfo* cms, const CmsPrivateKey& opener)
{
    const Key key(
        PEM_read_bio_PrivateKey(readerOf(opener.keyPem).get(), nullptr, nullptr, nullptr));
    const Certificate certificate = certificateFrom(opener.certificatePem);
    // Without a certificate a wrong key would pass here, against Bleichenbacher's attack, and look
    // like damage later.
    return key && certificate && CMS_decrypt_set1_pkey(cms, key.get(), certificate.get()) == 1;
}

base::Failure wrongKey(const CmsOpener& opener)
{
    if (std::holds_alternative<CmsPassword>(opener))
        return refused(QStringLiteral("password"), "cms.key",
            tr("This is not the password of this backup. Nothing was changed."));
    return refused(QStringLiteral("key"), "cms.key",
        tr("This backup was made for another key. Nothing was changed."));
}

base::Result<base::Done> checkShape(QByteArrayView file)
{
    switch (cmsShapeOf(file)) {
    case CmsShape::Whole:
        return base::Done{};
    case CmsShape::Incomplete:
        return refused(QStringLiteral("file"), "cms.incomplete",
            tr("This backup is incomplete: its end is missing. Use another copy of it."));
    case CmsShape::Damaged:
        return damaged();
    case CmsShape::TooCostly:
        return refused(QStringLiteral("file"), "cms.too-costly",
            tr("Opening this file would take far more work than a backup of this console does, so "
               "it was not opened. Use another copy of the backup."));
    case CmsShape::Other:
        break;
    }
    return refused(QStringLiteral("file"), "cms.other",
        tr("This file is not a backup of this console. Choose one whose name begins with "
           "packmind-backup."));
}

} // namespace

base::ApiError tooLargeForCms()
{
    return base::ApiError::invalid({},
        tr("A backup of more than %1 MB can't be made or opened by this version.")
            .arg(largestCmsContent / (1024 * 1024)),
        QStringLiteral("cms.too-large"));
}

base::Result<base::Done> writeCms(
    QByteArrayView content, const CmsRecipient& recipient, const CmsSink& sink)
{
    ERR_clear_error();
    if (content.size() > largestCmsContent)
        return base::failure(tooLargeForCms());
    const Cms cms(CMS_AuthEnvelopedData_create(EVP_aes_256_gcm()));
    if (!cms)
        return notWritten();
    if (!std::visit([&](const auto& one) { return addRecipient(cms.get(), one); }, recipient))
        return refused(QStringLiteral("recipient"), "cms.recipient",
            tr("No backup can be made for this certificate. Choose one with an RSA or EC key."));
    const Bio reader = readerOf(content);
    Drain drain{.sink = sink};
    const Bio writer = writerTo(drain);
    if (!reader || !writer
        || i2d_CMS_bio_stream(writer.get(), cms.get(), reader.get(), contentFlags) != 1
        || drain.ended)
        return notWritten();
    return base::Done{};
}

base::Result<QByteArray> readCms(QByteArray file, const CmsOpener& opener)
{
    ERR_clear_error();
    if (file.size() > largestCmsFile)
        return base::failure(tooLargeForCms());
    if (const auto right = checkShape(file); !right)
        return base::failure(right.error());
    const auto* position = reinterpret_cast<const unsigned char*>(file.data());
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &position, long(file.size())));
    if (!cms)
        return damaged();
    const qsizetype size = file.size();
    file.clear(); // OpenSSL has a copy
    if (!std::visit([&](const auto& one) { return unlock(cms.get(), one); }, opener))
        return wrongKey(opener);
    QByteArray content;
    content.reserve(size);
    const CmsSink sink = [&content](QByteArrayView piece) {
        content.append(piece);
        return true;
    };
    Drain drain{.sink = sink};
    const Bio writer = writerTo(drain);
    if (!writer || CMS_decrypt(cms.get(), nullptr, nullptr, nullptr, writer.get(), CMS_BINARY) != 1)
        return damaged();
    return content;
}

} // namespace console::service
