// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/attachment_words.h"

#include "models/when.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::AttachmentPurpose;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttachmentsPane)
};

constexpr int shownOfHash = 12;

struct Kind {
    const char* mediaType; //!< whole, or its beginning
    const char* words;
};

constexpr Kind kinds[] = {
    {"application/pdf", QT_TRANSLATE_NOOP("AttachmentsPane", "PDF document")},
    {"application/zip", QT_TRANSLATE_NOOP("AttachmentsPane", "ZIP archive")},
    {"application/x-7z-compressed", QT_TRANSLATE_NOOP("AttachmentsPane", "7z archive")},
    {"application/gzip", QT_TRANSLATE_NOOP("AttachmentsPane", "gzip archive")},
    {"application/json", QT_TRANSLATE_NOOP("AttachmentsPane", "JSON data")},
    {"application/xml", QT_TRANSLATE_NOOP("AttachmentsPane", "XML data")},
    {"application/rtf", QT_TRANSLATE_NOOP("AttachmentsPane", "Text document (RTF)")},
    {"application/x-ole-storage", QT_TRANSLATE_NOOP("AttachmentsPane", "Older Office document")},
    {"application/vnd.openxmlformats", QT_TRANSLATE_NOOP("AttachmentsPane", "Office document")},
    {"application/vnd.oasis.opendocument", QT_TRANSLATE_NOOP("AttachmentsPane", "OpenDocument")},
    {"application/x-executable", QT_TRANSLATE_NOOP("AttachmentsPane", "Program")},
    {"application/x-pie-executable", QT_TRANSLATE_NOOP("AttachmentsPane", "Program")},
    {"application/x-sharedlib", QT_TRANSLATE_NOOP("AttachmentsPane", "Program")},
    {"application/x-ms-dos-executable", QT_TRANSLATE_NOOP("AttachmentsPane", "Program")},
    {"application/x-shellscript", QT_TRANSLATE_NOOP("AttachmentsPane", "Script")},
    {"message/rfc822", QT_TRANSLATE_NOOP("AttachmentsPane", "E-mail")},
    {"text/html", QT_TRANSLATE_NOOP("AttachmentsPane", "Web page")},
    {"text/", QT_TRANSLATE_NOOP("AttachmentsPane", "Text")},
    {"image/", QT_TRANSLATE_NOOP("AttachmentsPane", "Picture")},
    {"audio/", QT_TRANSLATE_NOOP("AttachmentsPane", "Sound")},
    {"video/", QT_TRANSLATE_NOOP("AttachmentsPane", "Video")},
    {"application/octet-stream", QT_TRANSLATE_NOOP("AttachmentsPane", "Unknown kind")},
};

} // namespace

QString purposeTitle(AttachmentPurpose purpose)
{
    switch (purpose) {
    case AttachmentPurpose::FromPerson:
        return Words::tr("From the person");
    case AttachmentPurpose::FromRecipient:
        return Words::tr("From a recipient of the data");
    case AttachmentPurpose::Answer:
        return Words::tr("Part of our answer");
    case AttachmentPurpose::Other:
        break;
    }
    return Words::tr("Something else");
}

QString mediaTypeTitle(const QString& mediaType)
{
    for (const Kind& kind : kinds) {
        if (mediaType.startsWith(QLatin1String(kind.mediaType)))
            return Words::tr(kind.words);
    }
    return Words::tr("Other kind (%1)").arg(mediaType);
}

QString attachmentFacts(const domain::CaseAttachment& attachment)
{
    return QStringList{mediaTypeTitle(attachment.mediaType), purposeTitle(attachment.purpose),
        QLocale().formattedDataSize(attachment.bytes, 1),
        Words::tr("added by %1, %2")
            .arg(attachment.addedBy.name, models::shortTime(attachment.addedAt)),
        Words::tr("SHA-256 %1").arg(QString(attachment.sha256.left(shownOfHash) + u'…'))}
        .join(u" · "_s);
}

} // namespace console::ui
