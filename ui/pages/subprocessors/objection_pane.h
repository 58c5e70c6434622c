// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/objection.h"
#include "ui/pages/pane_content.h"

class QComboBox;

namespace console::ui {

class KeyValueList;
class TextArea;

//! One objection: what it says, whether it came in time, and what comes of it.
class ObjectionPane : public PaneContent {
    Q_OBJECT

public:
    ObjectionPane(DetailPane& pane, const PageContext& context, const domain::Objection& objection);

    //! How it stands now; what is typed stays.
    void update(const domain::Objection& objection);

Q_SIGNALS:
    //! `words` say what became of it.
    void moved(const QString& words);

private:
    void build();
    //! build() while nothing is typed; the focus stays in what is typed there.
    void buildAnew();
    void buildOutcome();
    void showFacts();
    void save();
    //! That it can become, for this person.
    [[nodiscard]] QList<domain::ObjectionState> next() const;

    domain::Objection m_objection;
    QString m_noWork; //!< why nothing can be said about it here, as it is shown
    bool m_isOlder = false; //!< what can be said of it, than what is known of it
    Note* m_undecided = nullptr; //!< that it has to be decided; null where it was then
    KeyValueList* m_facts = nullptr;
    QComboBox* m_state = nullptr;
    FormField* m_outcome = nullptr;
};

} // namespace console::ui
