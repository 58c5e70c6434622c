// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/form_drafts.h"

#include "models/when.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/inline_question.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using profiles::Draft;

namespace {

//! Fields that appear once another one has its value, and those that appear with these.
constexpr int mostRounds = 3;

bool isSecret(const QWidget* control)
{
    const auto* line = qobject_cast<const QLineEdit*>(control);
    return qobject_cast<const SecretField*>(control) || control->findChild<SecretField*>()
        || (line && line->echoMode() != QLineEdit::Normal);
}

//! An answer to a question is no part of the form.
bool isLeftOut(const QWidget* field)
{
    for (const QWidget* each = field; each; each = each->parentWidget()) {
        if (qobject_cast<const InlineQuestion*>(each) || each->property(notInDrafts).toBool())
            return true;
    }
    return false;
}

bool canBeKept(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
    case QMetaType::QStringList:
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::Double:
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::QDateTime:
        return true;
    default:
        return false;
    }
}

profiles::DraftStore* storeOf(ViewMemory* memory)
{
    const auto* keeping = dynamic_cast<ProfileMemory*>(memory);
    return keeping ? keeping->drafts() : nullptr;
}

} // namespace

QString draftsOf(const QString& file, const QString& profile)
{
    return QFileInfo(file).absolutePath() + QStringLiteral("/drafts/") + profile;
}

ProfileMemory::ProfileMemory(const QString& file, const QString& profile, const QByteArray& key)
    : SettingsViewMemory(file, profile, key)
{
    if (key.size() == base::Sealer::keyBytes)
        m_drafts = std::make_unique<profiles::DraftStore>(draftsOf(file, profile), key);
}

void FormDrafts::keep(DetailPane& pane, ViewMemory* memory, const QString& form)
{
    profiles::DraftStore* store = storeOf(memory);
    if (!store)
        return;
    FormDrafts* before = of(pane);
    if (before && before->m_form == form)
        return;
    if (before)
        before->endOffer();
    delete before;
    new FormDrafts(pane, *store, form);
}

void FormDrafts::stop(DetailPane& pane)
{
    FormDrafts* drafts = of(pane);
    if (!drafts || drafts->isTypedInto())
        return;
    drafts->endOffer();
    drafts->close();
}

void FormDrafts::forget(ViewMemory* memory, const QString& form)
{
    if (profiles::DraftStore* store = storeOf(memory))
        store->forget(form);
}

FormDrafts* FormDrafts::of(const DetailPane& pane)
{
    return pane.findChild<FormDrafts*>(QString(), Qt::FindDirectChildrenOnly);
}

FormDrafts::FormDrafts(DetailPane& pane, profiles::DraftStore& store, const QString& form)
    : QObject(&pane)
    , m_pane(pane)
    , m_store(store)
    , m_form(form)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &FormDrafts::write);
    // The form may still be made.
    QMetaObject::invokeMethod(this, &FormDrafts::begin, Qt::QueuedConnection);
}

void FormDrafts::begin()
{
    for (const auto& [name, field] : fields())
        follow(field);
    if (m_store.isRead())
        offer();
    else
        connect(&m_store, &profiles::DraftStore::read, this, &FormDrafts::offer);
    if (isTypedInto())
        m_timer.start();
}

//! The pane watches only what it asks about before it is left.
bool FormDrafts::isTypedInto() const
{
    const auto all = fields();
    return std::any_of(
        all.begin(), all.end(), [](const auto& named) { return named.second->isChanged(); });
}

//! Not once more for each key: one who types on for long would have no draft.
void FormDrafts::follow(FormField* field)
{
    connect(field, &FormField::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

QList<std::pair<QString, QPointer<FormField>>> FormDrafts::fields() const
{
    QList<std::pair<QString, QPointer<FormField>>> named;
    QHash<QString, int> alike;
    const QList<FormField*> all = m_pane.findChildren<FormField*>();
    for (FormField* field : all) {
        if (isSecret(field->control()) || isLeftOut(field))
            continue;
        const QString name = field->key().isEmpty() ? field->label() : field->key();
        named.append({QStringLiteral("%1#%2").arg(name).arg(alike[name]++), field});
    }
    return named;
}

void FormDrafts::write()
{
    QVariantMap values;
    for (const auto& [name, field] : fields()) {
        if (field->isChanged() && canBeKept(field->value()))
            values.insert(name, field->value());
    }
    if (values.isEmpty()) {
        settle();
        return;
    }
    m_isOurs = true;
    m_store.keep({m_form, m_pane.title(), {}, values});
}

void FormDrafts::settle()
{
    m_timer.stop();
    if (std::exchange(m_isOurs, false))
        m_store.forget(m_form);
}

void FormDrafts::close()
{
    if (m_timer.isActive())
        write();
    delete this;
}

void FormDrafts::offer()
{
    const std::optional<Draft> draft = m_store.find(m_form);
    if (!draft || m_isOurs || m_offer)
        return;
    // The form was made anew, with what was typed into it before.
    if (isShown(draft->values)) {
        m_isOurs = true;
        return;
    }
    auto* rows = qobject_cast<QVBoxLayout*>(m_pane.findChild<QScrollArea*>()->widget()->layout());
    m_offer = new Note(Tone::Accent,
        tr("There is an unsaved draft from %1.").arg(models::shortTime(draft->at)),
        tr("It was typed here when the console ended. Passwords and keys are not in it."));
    m_offer->setAccessibleName(m_offer->title());
    connect(m_offer->addAction(tr("Continue with the draft")), &QPushButton::clicked, this,
        [this, values = draft->values] {
            endOffer();
            // Whoever discards the form before the next draft is written discards this one.
            m_isOurs = true;
            restore(values);
        });
    connect(m_offer->addAction(tr("Discard the draft")), &QPushButton::clicked, this, [this] {
        endOffer();
        m_isOurs = true;
        settle();
        // What was typed beside the offer goes on.
        if (m_pane.isDirty())
            m_timer.start();
    });
    rows->insertWidget(0, m_offer);
}

bool FormDrafts::isShown(const QVariantMap& values) const
{
    QVariantMap shown;
    for (const auto& [name, field] : fields())
        shown.insert(name, field->value());
    for (auto kept = values.cbegin(); kept != values.cend(); ++kept) {
        if (shown.value(kept.key()) != kept.value())
            return false;
    }
    return true;
}

void FormDrafts::endOffer()
{
    if (m_offer) {
        m_offer->hide();
        m_offer->deleteLater();
        m_offer = nullptr;
    }
}

void FormDrafts::restore(const QVariantMap& values)
{
    Q_EMIT restoring(values.keys());
    if (const QPointer<FormField> first = putBack(values))
        first->control()->setFocus(Qt::OtherFocusReason);
    QList<QPointer<FormField>> there;
    for (const auto& [name, field] : fields())
        there.append(field);
    // Some fields come only after the one that they depend on has told of its value, and those that
    // they take the place of are gone only then.
    QTimer::singleShot(0, this, [this, values, there] { putBack(values, there); });
}

QPointer<FormField> FormDrafts::putBack(
    const QVariantMap& values, const QList<QPointer<FormField>>& those)
{
    QPointer<FormField> first;
    for (int round = 0; round < mostRounds; ++round) {
        for (const auto& [name, field] : fields()) {
            const auto value = values.constFind(name);
            if (!field || value == values.constEnd() || field->value() == *value)
                continue;
            // What can't be changed stays as it is saved, and what was put back already as it is.
            if (!field->control()->isEnabled() || those.contains(field))
                continue;
            field->setValue(*value);
            if (!first)
                first = field;
        }
    }
    return first;
}

} // namespace console::ui
