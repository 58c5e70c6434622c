// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/case_attachment.h"

#include "domain/wire_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEnding = 12; // of a name, with its dot

constexpr std::array purposeNames{
    std::pair(AttachmentPurpose::FromPerson, "from_person"),
    std::pair(AttachmentPurpose::FromRecipient, "from_recipient"),
    std::pair(AttachmentPurpose::Answer, "answer"),
    std::pair(AttachmentPurpose::Other, "other"),
};

QString tr(const char* text)
{
    return QCoreApplication::translate("CaseAttachment", text);
}

bool isHarmless(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them those that turn the direction
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString shortened(const QString& name)
{
    if (name.size() <= longestFileName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending
        = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
    QString left = name.left(longestFileName - ending.size());
    if (left.back().isHighSurrogate())
        left.chop(1);
    return QString(left.trimmed() + ending);
}

} // namespace

QString wireName(AttachmentPurpose purpose)
{
    return nameIn(purposeNames, purpose);
}

std::optional<AttachmentPurpose> attachmentPurposeOf(const QString& wireName)
{
    return valueIn<AttachmentPurpose>(purposeNames, wireName);
}

int attachmentPieces(qint64 bytes)
{
    return int((bytes + attachmentPiece - 1) / attachmentPiece);
}

qint64 attachmentPieceSize(qint64 bytes, int number)
{
    if (number < 1 || number > attachmentPieces(bytes))
        return 0;
    return std::min(attachmentPiece, bytes - (number - 1) * attachmentPiece);
}

base::Result<base::Done> checkAttachmentSize(qint64 bytes)
{
    if (bytes <= 0)
        return base::failure(base::ApiError::invalid(u"bytes"_s,
            tr("This file is empty: there is nothing to keep."), u"attachment.empty"_s));
    if (bytes > largestAttachment)
        return base::failure(base::ApiError::invalid(u"bytes"_s,
            tr("This file is too large. An attachment has at most %1.")
                .arg(QLocale().formattedDataSize(largestAttachment, 0)),
            u"attachment.too-large"_s));
    return base::Done{};
}

QString cleanFileName(const QString& name)
{
    const QString normal = name.normalized(QString::NormalizationForm_C);
    const qsizetype folder = std::max(normal.lastIndexOf(u'/'), normal.lastIndexOf(u'\\'));
    QString clean;
    const QList<uint> characters = normal.mid(folder + 1).toUcs4();
    for (const char32_t character : characters) {
        if (!isHarmless(character))
            continue;
        const QString each = QString::fromUcs4(&character, 1);
        clean += u"<>:\"|?*"_s.contains(each) ? u"_"_s : each;
    }
    clean = clean.simplified();
    // Hidden files at their beginning, and at their end what Windows cuts off.
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    clean = shortened(clean);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    return clean.isEmpty() ? u"attachment"_s : clean;
}

} // namespace console::domain
