// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/published_version.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace console::ui {

class DateField;
class TextLabel;

//! A listing to compare: that of a version, that of a day, or what the next version has so far.
struct ListingPoint {
    enum class Kind { Version, Day, Draft };

    Kind kind = Kind::Version;
    int number = 0; //!< of Kind::Version
    QDate day = {}; //!< of Kind::Day

    friend bool operator==(const ListingPoint&, const ListingPoint&) = default;
};

//! "Version 3 (in force since 1 March 2026)"
[[nodiscard]] QString versionWords(const domain::PublishedVersion& version);

//! Chooses one: from the versions, or "As of a day" with the day beside it.
class PointField : public QWidget {
    Q_OBJECT

public:
    //! Names of the two controls.
    PointField(
        const QString& name, const QString& dayName, const QDate& today, QWidget* parent = nullptr);

    //! Newest first. What is chosen stays, as long as it is there.
    void setVersions(const QList<domain::PublishedVersion>& versions, bool withDraft);
    //! One that is not there is not chosen.
    void choose(const ListingPoint& point);
    [[nodiscard]] ListingPoint point() const;

Q_SIGNALS:
    void changed(); //!< by the person

private:
    void showDay();
    void takeDay();

    QComboBox* m_choice;
    DateField* m_day;
    TextLabel* m_refusal; //!< of what is typed there, under it
    QDate m_taken; //!< the last that was understood
    QTimer m_typing;
};

//! The two sides of a comparison, one below the other.
class ComparisonPoints : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPoints(const QDate& today, QWidget* parent = nullptr);

    void setVersions(const QList<domain::PublishedVersion>& versions, bool withDraft);
    void choose(const ListingPoint& before, const ListingPoint& after);
    void swap(); //!< emits changed()
    [[nodiscard]] ListingPoint before() const { return m_before->point(); }
    [[nodiscard]] ListingPoint after() const { return m_after->point(); }

Q_SIGNALS:
    void changed();

private:
    PointField* m_before;
    PointField* m_after;
};

} // namespace console::ui
