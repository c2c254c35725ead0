# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""planops_api.py --issuer URL --jwks URL [--audience URL] [--viewer SUB]… [--port N]

A PlanOps-like API on FastAPI, PyJWT and uvicorn: it shares no code with us and verifies every token by the
issuer's JWKS. Refusals are worded as PlanOps words them. Prints one JSON line when it listens and serves on
127.0.0.1 until it is stopped.
"""
import argparse
import itertools
import json
import socket
import time
from typing import List, Optional

import jwt
import uvicorn
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, Field

FORBIDDEN = "Insufficient permissions to access this resource"


class NewProject(BaseModel):
    name: str = Field(min_length=1, max_length=120)
    description: Optional[str] = None


class Project(NewProject):
    id: int
    status: str = "active"
    owner_id: str


def make_app(options: argparse.Namespace) -> FastAPI:
    app = FastAPI(title="PlanOps API (independent test double)", version="1.0.0")
    bearer = HTTPBearer()
    keys = jwt.PyJWKClient(options.jwks)
    numbers = itertools.count(1)
    projects: List[Project] = [
        Project(id=next(numbers), name=name, description=text, owner_id="user_seed")
        for name, text in [("Harbour bridge", "Steel works, phase 2"), ("Line 4 signalling", None)]
    ]

    clock = {"ahead": 0.0}

    # The API's clock can be set forward, so that a good token is refused as expired.
    @app.post("/test/clock", include_in_schema=False)
    def set_clock(ahead: float):
        clock["ahead"] = ahead

    def caller(credentials: HTTPAuthorizationCredentials = Depends(bearer)) -> dict:
        token = credentials.credentials
        try:
            key = keys.get_signing_key_from_jwt(token)
            claims = jwt.decode(token, key.key, algorithms=["RS256"], issuer=options.issuer,
                              audience=options.audience,
                              options={"verify_aud": options.audience is not None})
            if claims["exp"] <= time.time() + clock["ahead"]:
                raise jwt.ExpiredSignatureError("Signature has expired")
            return claims
        except (jwt.PyJWTError, jwt.PyJWKClientError) as error:
            raise HTTPException(status_code=401, detail=f"Invalid token: {error}",
                                headers={"WWW-Authenticate": "Bearer"}) from error

    def editor(claims: dict = Depends(caller)) -> dict:
        if claims["sub"] in options.viewer:
            raise HTTPException(status_code=403, detail=FORBIDDEN)
        return claims

    @app.get("/api/v1/projects", response_model=List[Project])
    def list_projects(skip: int = 0, limit: int = 50, _claims: dict = Depends(caller)):
        return projects[skip:skip + limit]

    @app.post("/api/v1/projects", response_model=Project, status_code=201)
    def create_project(new: NewProject, claims: dict = Depends(editor)):
        project = Project(id=next(numbers), owner_id=claims["sub"], **new.dict())
        projects.append(project)
        return project

    @app.get("/api/v1/projects/{project_id}", response_model=Project)
    def read_project(project_id: int, _claims: dict = Depends(caller)):
        for project in projects:
            if project.id == project_id:
                return project
        raise HTTPException(status_code=404, detail="Project not found")

    return app


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--issuer", required=True)
    parser.add_argument("--jwks", required=True)
    parser.add_argument("--audience")
    parser.add_argument("--viewer", action="append", default=[])
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()

    # Bound and listening before the line is printed: whoever reads it can connect at once.
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", options.port))
    listener.listen(64)
    base = f"http://127.0.0.1:{listener.getsockname()[1]}"
    server = uvicorn.Server(uvicorn.Config(make_app(options), log_level="info"))
    print(json.dumps({"apiBase": base, "openapi": f"{base}/openapi.json"}), flush=True)
    server.run(sockets=[listener])


if __name__ == "__main__":
    main()
