// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/start_forms.h"
#include "ui/shell/start_other_ways.h"
#include "ui/shell/start_page.h"

namespace console::ui {

template <typename T>
void StartPage::runOnServer(
    StartForm* form, std::function<base::Call<T>()> call, std::function<void(T)> done)
{
    // Packmind Cloud is asked what it can do only now; elsewhere the answer is known.
    m_call
        = m_connector.connection()
              ->client->session()
              .connectToServer()
              .andThen(
                  this, [call = std::move(call)](const domain::Capabilities&) { return call(); })
              .then(this, [this, form, done = std::move(done)](base::Result<T> result) {
                  if (result) {
                      form->setBusy(false);
                      return done(std::move(*result));
                  }
                  base::ApiError error = result.error();
                  // Which of the two is wrong nobody says; the password is what one types again.
                  if (error.kind == base::ApiError::Kind::NotSignedIn && error.field.isEmpty())
                      error.field = QStringLiteral("password");
                  form->showError(error);
                  m_apiKey->setOtherHostOffered(error.code == QLatin1String("api-key.other-host"));
                  // Whoever has an account is let to it.
                  if (error.code == QLatin1String("email.taken")
                      || error.code == QLatin1String("email.invited")
                      || error.code == QLatin1String("signup.closed"))
                      m_signUp->setSignInOffered(true);
              });
}

} // namespace console::ui
