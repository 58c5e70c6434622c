// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mail/relay_change.h"
#include "ui/page_stage.h"

namespace console::test {

//! The service of the stage, whose operator is signed in, sends by `relay` from now on.
inline bool sendsBy(PageStage& stage, const LocalRelay& relay)
{
    return await(stage.client->mail().changeRelay(relayChange(relay), 0)).has_value();
}

} // namespace console::test
