// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/import_answers.h"
#include "domain/listing_difference.h"

#include <QObject>

namespace console::ui {

//! A file on its way into the listing: what it is, how it is read, what was answered, and what it
//! would change. Files are read, and the difference is made, on another thread.
class ImportReading : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Refuses by its size before reading anything of it.
    void readFile(const QString& path);
    void readText(const QString& text);
    //! Forgets the file and all that was decided about it. Pasted text stays in text().
    void forgetFile();
    void forgetText() { m_text.clear(); }

    [[nodiscard]] QString path() const { return m_path; } //!< empty for pasted text
    [[nodiscard]] QString text() const { return m_text; } //!< as it was pasted last
    //! What it is called: the file's name, or "the pasted text"; empty while there is none.
    [[nodiscard]] QString sourceName() const;
    //! There is something that could be read in another way, too.
    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] bool isReading() const { return m_isReading; }

    //! The listing that the file is held against.
    void setCurrent(const QList<domain::SubProcessor>& current);
    [[nodiscard]] const QList<domain::SubProcessor>& current() const { return m_current; }

    [[nodiscard]] const domain::ImportChoices& choices() const { return m_choices; }
    void setChoices(const domain::ImportChoices& choices);
    //! Yes or no to questions; those about columns become choices.
    void answer(const QList<domain::ImportNote>& questions, bool yes);
    //! Asks all of them again.
    void askAnew();
    [[nodiscard]] bool hasAnswers() const { return !m_answers.isEmpty(); }

    struct Outcome {
        domain::ListingImport import; //!< without its notes
        QList<domain::SubProcessor> entries; //!< if all were taken over
        QList<domain::ImportNote> questions; //!< that are open and can be answered yes or no
        QList<domain::ImportNote> notes; //!< problems and remarks
        int leftOut = 0; //!< rows of the file that could not be read
        domain::ListingDifference difference; //!< from current()
    };
    //! Nothing while nothing was read, or could be.
    [[nodiscard]] const std::optional<Outcome>& outcome() const { return m_outcome; }
    [[nodiscard]] const std::optional<base::ApiError>& error() const { return m_error; }

Q_SIGNALS:
    void begun(); //!< with another file or text
    void changed();

private:
    struct Read {
        QByteArray content;
        Outcome outcome;
    };
    [[nodiscard]] static base::Result<QByteArray> contentOf(const QString& path);
    [[nodiscard]] static Outcome outcomeOf(domain::ListingImport import,
        const QList<domain::SubProcessor>& current, const QList<domain::ImportAnswer>& answers);

    void begin();
    void read();
    void end(const base::Result<Read>& result);

    QString m_path;
    QString m_text;
    std::optional<QByteArray> m_content; //!< once it was read
    domain::ImportChoices m_choices;
    QList<domain::ImportAnswer> m_answers;
    QList<domain::SubProcessor> m_current;
    std::optional<Outcome> m_outcome;
    std::optional<base::ApiError> m_error;
    base::CallHandle m_call;
    bool m_isReading = false;
};

} // namespace console::ui
