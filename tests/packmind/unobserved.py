# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Routes that the server has (contract, section 11), but whose answers nobody observed.

A 404 would be wrong and any body invented: the stand-in says 501 in a text that no client takes for the
server's. The guard comes first, as everywhere. The access is from the code, not observed.
"""
from answers import Answer
from routing import ADMIN, MEMBER, PUBLIC

PUBLIC_ROUTES = """
GET /auth/social/callback
"""

MEMBER_ROUTES = """
POST /content-by-versions
POST /deployed-content
POST /deployments
GET /deployments/command/:id
POST /deployments/commands/publish
GET /deployments/distributions/command/:id
GET /deployments/distributions/recipe/:id
GET /deployments/distributions/skill/:id
GET /deployments/distributions/standard/:id
POST /deployments/notify-artifacts-distribution
GET /deployments/package/:id
DELETE /deployments/packages/:packageId/distributions
POST /deployments/packages/publish
GET /deployments/recipe/:id
POST /deployments/recipes/publish
POST /deployments/standards/publish
POST /deployments/targets
PATCH DELETE /deployments/targets/:targetId
GET /deployments/targets/repository/:owner/:repo
GET /git/providers/:id/available-repos
POST /git/providers/:id/repositories
DELETE /git/providers/github/app
POST /git/providers/github/app/callback
POST /git/providers/github/app/manifest-callback
POST /git/repositories
GET /git/repositories/:id
GET /git/repositories/:id/available-remote-directories
POST /git/repositories/:id/check-directory-existence
GET /git/repositories/:id/tracked-branch-exists
GET /git/repositories/provider/:providerId
GET /git/repositories/tracked-repository
POST /install
GET /packages/:slug
POST /playbook/apply
POST /plugins/render
POST /plugins/track-deleted
GET /pull
GET /skills/default
"""

ADMIN_ROUTES = """
DELETE /git/providers/:providerId/repositories/:repositoryId
POST PUT DELETE /git/repositories/tracked-repository
"""

SPACE_ROUTES = """
POST DELETE /commands
GET PATCH DELETE /commands/:id
GET /commands/:id/latest-version
GET /commands/:id/versions
POST DELETE /packages
GET PATCH DELETE /packages/:packageId
POST /packages/:packageId/add-artifacts
POST /packages/:packageId/remove-artifacts
GET /packages/summary/:slug
GET POST DELETE /recipes
GET PATCH DELETE /recipes/:id
GET /recipes/:id/latest-version
GET /recipes/:id/versions
DELETE /skills/:skillId
GET /skills/:skillId/detail
GET /skills/:skillId/download/:agent
PATCH /skills/:skillId/file
GET /skills/:skillId/latest-version
GET /skills/:skillId/versions
GET /skills/:slug
POST /skills/delete
POST /skills/upload
POST DELETE /standards
GET POST DELETE /standards/:standardId
GET /standards/:standardId/latest-version
GET /standards/:standardId/rules
GET POST /standards/:standardId/rules/:ruleId/examples
PUT DELETE /standards/:standardId/rules/:ruleId/examples/:exampleId
GET /standards/:standardId/versions
POST /standards/samples
"""


def register(table, service):
    del service
    for text, access, base in ((PUBLIC_ROUTES, PUBLIC, ""),
                               (MEMBER_ROUTES, MEMBER, "/organizations/:orgId"),
                               (ADMIN_ROUTES, ADMIN, "/organizations/:orgId"),
                               (SPACE_ROUTES, MEMBER, "/organizations/:orgId/spaces/:spaceId")):
        for line in text.split("\n"):
            *methods, path = line.split() or [""]
            for method in methods:
                table.add(method, base + path, access, unknown)


def unknown(request):
    text = f"The stand-in does not know what {request.method} {request.path} answers.\n"
    return Answer(501, text.encode(), [("Content-Type", "text/plain; charset=utf-8")])
