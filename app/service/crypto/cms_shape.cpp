// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/cms_shape.h"

#include "service/crypto/cms_file.h"

#include <openssl/asn1.h>
#include <openssl/err.h>

#include <optional>

namespace console::service {

namespace {

constexpr long tagBytes = 16;
constexpr int indefinite = 1; // of ASN1_get_object()
constexpr int failed = 0x80;
constexpr int keyAgreement = 1; // kinds of RecipientInfo, RFC 5652 6.2
constexpr int byPassword = 3;

//! id-ct-authEnvelopedData, RFC 5083, with tag and length.
constexpr char authEnvelopedData[] = "\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17";

//! Goes through BER elements. The first that is not what was asked for decides the shape.
class Walk {
public:
    explicit Walk(QByteArrayView file)
        : m_position(reinterpret_cast<const unsigned char*>(file.data()))
        , m_end(m_position + file.size())
    {
    }

    //! Begins a constructed element of unknown length.
    void enter(int tag, int tagClass = V_ASN1_UNIVERSAL)
    {
        const std::optional<Element> element = next();
        expect(element && element->tag == tag && element->tagClass == tagClass
            && (element->form & indefinite) != 0);
    }
    //! Passes one element of known length over; its length.
    long skip(int tag)
    {
        const std::optional<Element> element = next();
        expect(element && element->tag == tag && element->tagClass == V_ASN1_UNIVERSAL
            && (element->form & indefinite) == 0);
        if (m_shape != CmsShape::Whole)
            return 0;
        m_position += element->length;
        return element->length;
    }
    //! Passes the set of recipients over, which has to be one that costs no more than is allowed.
    void passRecipient()
    {
        const long length = open(V_ASN1_SET);
        const unsigned char* end = m_position + length;
        const std::optional<Element> recipient = next();
        if (!recipient)
            return;
        expect((recipient->form & indefinite) == 0);
        if (m_position + recipient->length != end)
            return refuse(CmsShape::TooCostly);
        const bool isKind = recipient->tagClass == V_ASN1_CONTEXT_SPECIFIC;
        if (isKind && recipient->tag == byPassword)
            checkRounds();
        else
            expect((isKind && recipient->tag == keyAgreement) || recipient->tag == V_ASN1_SEQUENCE);
        if (m_shape == CmsShape::Whole)
            m_position = end;
    }
    //! Ends `levels` elements of unknown length.
    void leave(int levels)
    {
        for (int level = 0; level < levels; ++level)
            expect(skip(V_ASN1_EOC) == 0);
    }
    [[nodiscard]] bool isAtEndOfContents() const
    {
        return m_shape != CmsShape::Whole || (m_position < m_end && *m_position == V_ASN1_EOC);
    }
    void expect(bool right)
    {
        if (!right)
            refuse(CmsShape::Damaged);
    }
    [[nodiscard]] bool isAtEnd() const { return m_position == m_end; }
    [[nodiscard]] CmsShape shape() const { return m_shape; }

private:
    struct Element {
        int form = 0;
        int tag = 0;
        int tagClass = 0;
        long length = 0;
    };
    void refuse(CmsShape shape)
    {
        if (m_shape == CmsShape::Whole)
            m_shape = shape;
    }
    //! Begins an element of known length; that length.
    long open(int tag, int tagClass = V_ASN1_UNIVERSAL)
    {
        const std::optional<Element> element = next();
        expect(element && element->tag == tag && element->tagClass == tagClass
            && (element->form & indefinite) == 0);
        return m_shape == CmsShape::Whole ? element->length : 0;
    }
    //! In a PasswordRecipientInfo.
    void checkRounds()
    {
        skip(V_ASN1_INTEGER); // version
        open(0, V_ASN1_CONTEXT_SPECIFIC); // keyDerivationAlgorithm
        skip(V_ASN1_OBJECT);
        open(V_ASN1_SEQUENCE); // PBKDF2-params, RFC 8018
        skip(V_ASN1_OCTET_STRING); // salt
        const long bytes = skip(V_ASN1_INTEGER);
        expect(bytes > 0);
        qint64 rounds = 0;
        for (long at = bytes; m_shape == CmsShape::Whole && at > 0; --at) {
            rounds = (rounds << 8) | m_position[-at];
            if (rounds > CmsPassword::mostRounds)
                refuse(CmsShape::TooCostly);
        }
    }
    std::optional<Element> next()
    {
        if (m_shape != CmsShape::Whole)
            return std::nullopt;
        Element element;
        element.form = ASN1_get_object(
            &m_position, &element.length, &element.tag, &element.tagClass, m_end - m_position);
        if ((element.form & failed) == 0)
            return element;
        m_shape = CmsShape::Incomplete;
        ERR_clear_error();
        return std::nullopt;
    }

    const unsigned char* m_position;
    const unsigned char* m_end;
    CmsShape m_shape = CmsShape::Whole;
};

} // namespace

CmsShape cmsShapeOf(QByteArrayView file)
{
    constexpr qsizetype headBytes = 2; // of the outermost element
    const QByteArrayView identifier(authEnvelopedData, sizeof authEnvelopedData - 1);
    if (!file.sliced(qMin(headBytes, file.size())).startsWith(identifier))
        return CmsShape::Other;
    Walk walk(file);
    walk.enter(V_ASN1_SEQUENCE); // ContentInfo
    walk.skip(V_ASN1_OBJECT);
    walk.enter(0, V_ASN1_CONTEXT_SPECIFIC);
    walk.enter(V_ASN1_SEQUENCE); // AuthEnvelopedData
    walk.skip(V_ASN1_INTEGER);
    walk.passRecipient();
    walk.enter(V_ASN1_SEQUENCE); // EncryptedContentInfo
    walk.skip(V_ASN1_OBJECT);
    walk.skip(V_ASN1_SEQUENCE);
    walk.enter(0, V_ASN1_CONTEXT_SPECIFIC);
    while (!walk.isAtEndOfContents())
        walk.skip(V_ASN1_OCTET_STRING);
    walk.leave(2);
    walk.expect(walk.skip(V_ASN1_OCTET_STRING) == tagBytes);
    walk.leave(3);
    walk.expect(walk.isAtEnd());
    return walk.shape();
}

} // namespace console::service
