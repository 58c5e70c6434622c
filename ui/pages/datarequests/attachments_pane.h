// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/case_attachment.h"
#include "ui/pages/datarequests/case_pane.h"

class QComboBox;

namespace console::ui {

class FileDrop;

//! The files of a case: listed, added, saved to this computer and removed. None is ever opened
//! here: what a stranger sent is for a program that the person chooses.
class AttachmentsPane : public CasePane {
    Q_OBJECT

public:
    AttachmentsPane(
        DetailPane& pane, const PageContext& context, const domain::RequestCase& request);
    void rightsChanged() override;

private:
    using Attachment = domain::CaseAttachment;

    [[nodiscard]] bool isRead() const override { return m_attachments.has_value(); }
    void read() override;
    void show();
    void addList();
    void addAttachment(const Attachment& attachment);
    void addForm();
    void allow();
    void takePath(const QString& path);
    void add();
    void askToRemove(const Attachment& attachment, LinkButton* button);
    void askWhereTo(const Attachment& attachment, BusyButton* button);
    void saveTo(const QString& path, const Attachment& attachment, BusyButton* button);
    //! As long as something is sent or fetched; `sentence` has a place for each of both sizes.
    std::function<void(qint64, qint64)> progress(const QString& sentence);
    void endTransfer();
    //! Why none can be added; empty when one can.
    [[nodiscard]] QString whyNoAdding() const;
    [[nodiscard]] QString whyNoRemoval() const;

    std::optional<QList<Attachment>> m_attachments;
    BusyButton* m_stop;
    QString m_noAdding; //!< why none can be added, as it is shown
    FileDrop* m_drop = nullptr;
    FormField* m_file = nullptr;
    QComboBox* m_purpose = nullptr;
    TextLabel* m_progress = nullptr;
};

} // namespace console::ui
