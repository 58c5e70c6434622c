// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_configuration.h"
#include "ui/parts/form_field.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace console::ui {

class KeyField;

//! The fields of one provider, made from what the server says of them: one that is added there
//! needs nothing new here.
class ProviderFields : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        domain::LlmProvider provider;
        domain::LlmConfiguration seen;
        domain::LlmServer server = domain::LlmServer::Keeps;
        QDateTime now; //!< UTC
        QString refusal = {}; //!< why nothing can be changed; empty when it can
    };

    explicit ProviderFields(const Shown& shown, QWidget* parent = nullptr);

    [[nodiscard]] const domain::LlmProvider& provider() const { return m_shown.provider; }
    //! `refusal`: as in Shown; it may change while they are there.
    void allow(const QString& refusal);
    //! In the order of the server; the pane has to watch them.
    [[nodiscard]] const QList<FormField*>& fields() const { return m_fields; }
    //! Errors as domain::LlmKeyChange::replace() has them.
    [[nodiscard]] base::Result<domain::LlmDraft> draft() const;
    //! What was typed for the provider's address; empty where it has a fixed one.
    [[nodiscard]] QString endpoint() const;
    //! One that this computer keeps, to be used as long as none is typed and the address is the one
    //! that it was given for. Empty: there is none. A secret.
    void setKeptKey(const QString& key, const QString& words);
    //! Offers them to be chosen; what is typed stays.
    void showModels(const QStringList& names);
    //! Puts what there is to say about the draft at the fields; errors only when `tried`. The first
    //! field that is wrong, or null.
    FormField* showFindings(bool tried);
    //! Puts the focus where that field is typed.
    void focus(FormField* field);

Q_SIGNALS:
    void changed();
    void modelsWanted();

private:
    void add(const domain::LlmField& field, QVBoxLayout* column);
    void addModels(QVBoxLayout* column);
    [[nodiscard]] QWidget* control(const domain::LlmField& field);
    [[nodiscard]] KeyField* keyField(const domain::LlmField& field);
    [[nodiscard]] FormField* fieldOf(const QString& name) const;

    Shown m_shown;
    domain::LlmDraft m_values; //!< as they were at first
    QString m_keptKey;
    QList<FormField*> m_fields;
    QHash<QString, KeyField*> m_keys;
    QList<QComboBox*> m_models;
    QPushButton* m_load = nullptr; //!< none where there are no models
};

} // namespace console::ui
