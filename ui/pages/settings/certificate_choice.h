// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "ui/parts/form_field.h"

class QCheckBox;

namespace console::ui {

class DetailPane;
class FileDrop;

//! Certificates that a profile has, with a box that takes them away, and a place for a file with
//! others. Stands in a pane, which watches both.
class CertificateChoice : public QObject {
    Q_OBJECT

public:
    struct Words {
        QString file; //!< label of the place for the file
        QString key; //!< of the field
        QString hint; //!< under it
        QString kept; //!< of the box, with %1 for the name in the certificate
    };

    //! Adds its fields to the pane, which outlives it.
    CertificateChoice(DetailPane& pane, const Words& words);

    //! What the profile has, as PEM. A file that was chosen stays.
    void present(const QByteArray& certificates);
    //! Whether what the profile has is to be kept.
    [[nodiscard]] bool isKept() const;
    //! Content of the file that was chosen, or nothing.
    [[nodiscard]] const QByteArray& content() const { return m_content; }
    //! Why it could not be read, or that it is being read, at its field.
    [[nodiscard]] const std::optional<base::ApiError>& problem() const { return m_problem; }
    //! After it was saved, or given up.
    void forget();
    void setVisible(bool visible);

Q_SIGNALS:
    void fileRead(); //!< content() is new

private:
    void read(const QString& path);
    void refuse(const QString& sentence);

    Words m_words;
    QCheckBox* m_box;
    FormField* m_kept;
    FileDrop* m_drop;
    FormField* m_file;
    QByteArray m_content;
    std::optional<base::ApiError> m_problem;
    base::CallHandle m_reading;
    bool m_visible = true;
    bool m_has = false;
};

} // namespace console::ui
