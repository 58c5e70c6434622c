// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_configuration.h"
#include "domain/organization.h"
#include "profiles/kept_llm_keys.h"
#include "ui/pages/llm/attestation_pane.h"
#include "ui/pages/subprocessors/listing_desk.h"

#include <QTimer>

class QCheckBox;
class QComboBox;

namespace console::ui {

class PrivacyCard;
class ProviderFields;
class TestView;

//! LLM settings of one organization: its provider, the fields of that, the key, a test, and what
//! becomes of prompts there.
class LlmSettingsPane : public PaneContent {
    Q_OBJECT

public:
    //! What is known of an organization before its settings are read.
    struct Subject {
        domain::Membership membership;
        std::optional<domain::LlmTestSummary> lastTest; //!< made here; where the server keeps none
    };

    //! All must outlive the pane.
    LlmSettingsPane(
        DetailPane& pane, const PageContext& context, const Subject& subject, ListingDesk& listing);

    [[nodiscard]] const domain::OrganizationId& organization() const
    {
        return m_subject.membership.organization.id;
    }
    //! Whether its settings have been read.
    [[nodiscard]] bool isRead() const { return m_seen.has_value(); }
    //! Reads the settings anew, unless something is typed.
    void update();
    //! What the listing of sub-processors says is known now, or has changed.
    void showPrivacy();
    //! Tests what is in the form.
    void test();
    void takeFocus() override;
    void rightsChanged() override;

Q_SIGNALS:
    //! `test`: of these very settings, just before they were saved; nothing when they were not
    //! tested.
    void kept(const console::domain::LlmConfiguration& configuration,
        const std::optional<console::domain::LlmTestSummary>& test);
    //! What is saved was tested.
    void tested(const console::domain::LlmTestSummary& test);
    void entryProposed(const QString& name);
    void listingWanted();
    void settingsWanted();
    //! What is known of the provider in the form is to be stated.
    void statingWanted(const console::ui::AttestationPane::Subject& subject);

private:
    void load();
    void showLoaded(const base::Result<domain::LlmConfiguration>& configuration);

    void build();
    void buildProvider();
    void buildActions();
    void buildTest();
    void buildPrivacy();
    void fill();
    void dropFields();
    void fillProviders();
    void showFields(const QString& providerId);
    //! For a cloud that forgets keys: this computer can keep one.
    void buildKeeping();
    void readKeptKey();
    void keepKey(const domain::LlmDraft& draft);
    void forgetKey();
    void tellKeeping(const base::Result<base::Done>& done);
    void showNotes();
    void showRights();
    void keepTyped();
    void showLastTest();
    void typed();

    void save();
    void endSave(const base::Result<domain::LlmConfiguration>& saved);
    void askDefault();
    void useDefault(BusyButton* button, const QString& words);
    void showConflict();
    void tellConflict(const domain::LlmConfiguration& theirs);

    void endTest(const base::Result<domain::LlmTestReport>& report);
    void setTesting(bool testing);
    void loadModels();
    void endModels(const base::Result<domain::LlmModels>& models);
    //! The draft, or nothing with the reason at its field.
    [[nodiscard]] std::optional<domain::LlmDraft> checkedDraft();
    void refuse(const base::ApiError& error);

    void readStated();
    //! What is stated of the provider in the form.
    [[nodiscard]] std::optional<domain::StatedLlmAttestation> stated() const;
    void wantStating();
    void propose();
    [[nodiscard]] const domain::LlmProvider* chosen() const;
    [[nodiscard]] bool isAsSaved() const;
    [[nodiscard]] domain::LlmTestSummary summaryOf(const domain::LlmTestReport& report) const;
    [[nodiscard]] QString whyNoChange() const;

    Subject m_subject;
    ListingDesk& m_listing;
    QList<domain::LlmProvider> m_offered;
    std::optional<domain::LlmConfiguration> m_seen; //!< nothing until read
    std::optional<domain::LlmConfiguration> m_theirs; //!< saved by somebody else meanwhile
    std::optional<domain::LlmTestReport> m_report; //!< of what is in the form; nothing: not tested
    QHash<QString, QVariantMap> m_typedFor; //!< by provider, while one looks at another
    int m_seconds = 0; //!< that a test takes so far
    QTimer m_tick;
    QTimer m_pause;
    base::CallHandle m_reading;
    base::CallHandle m_readingStated;
    QList<domain::StatedLlmAttestation> m_stated;
    QString m_whyUnread; //!< what is stated

    Note* m_state = nullptr;
    Note* m_conflict = nullptr;
    FormField* m_provider = nullptr;
    QComboBox* m_chooser = nullptr;
    TextLabel* m_description = nullptr;
    LinkButton* m_documentation = nullptr;
    QWidget* m_place = nullptr; //!< of the fields
    QPointer<ProviderFields> m_fields;
    TextLabel* m_models = nullptr;
    std::optional<profiles::KeptLlmKeys> m_kept; //!< nothing where none can be kept
    QCheckBox* m_keep = nullptr;
    TextLabel* m_keeping = nullptr;
    BusyButton* m_testButton = nullptr;
    QPushButton* m_default = nullptr;
    QPointer<QPushButton> m_stop;
    TextLabel* m_testHeading = nullptr;
    TestView* m_test = nullptr;
    PrivacyCard* m_privacy = nullptr;
};

} // namespace console::ui
