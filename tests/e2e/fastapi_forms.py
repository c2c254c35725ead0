# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fastapi_forms.py

An API on FastAPI whose operations want what forms have to make: every kind of parameter and the constructs of schemas
that FastAPI writes. It refuses (422) what does not fit, by pydantic, and answers with what it read. Prints one JSON
line when it listens and serves on 127.0.0.1 until it is stopped.
"""
import json
import socket
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Dict, List, Optional, Tuple, Union
from uuid import UUID

import uvicorn
from fastapi import Body, Cookie, Depends, FastAPI, Header, Path, Query
from fastapi.security import APIKeyHeader, HTTPBasic, HTTPBasicCredentials
from pydantic import AnyUrl, BaseModel, Field, conint, constr
from typing_extensions import Literal


def text_like(pattern):
    try:
        return constr(min_length=2, max_length=5, regex=pattern)
    except TypeError:  # pydantic 2
        return constr(min_length=2, max_length=5, pattern=pattern)


class Colour(str, Enum):
    red = "red"
    blue = "blue"


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: conint(ge=1, le=9)


class Dog(BaseModel):
    kind: Literal["dog"]
    name: text_like("^[A-Z][a-z]+$")


class Tree(BaseModel):
    name: str
    children: List["Tree"] = []


class Everything(BaseModel):
    id: UUID
    when: datetime
    day: date
    at: time
    took: timedelta
    price: Decimal = Field(gt=0, lt=100)
    colour: Colour
    tags: List[str] = Field(min_length=1) if hasattr(BaseModel, "model_fields") else Field(min_items=1)
    pair: Tuple[int, str]
    extra: Dict[str, int]
    site: AnyUrl
    pet: Union[Cat, Dog] = Field(discriminator="kind")
    either: Union[int, Cat]
    note: Optional[str] = None
    size: float = Field(gt=0.5, lt=1, multiple_of=0.25)
    called: int = Field(alias="calledOtherwise", gt=3)


app = FastAPI(title="Forms", version="1.0.0")


@app.post("/everything", response_model=Everything)
def everything(body: Everything):
    return body


@app.put("/tree", response_model=Tree)
def tree(body: Tree):
    return body


@app.post("/several")
def several(first: Cat, second: Dog, count: int = Body(gt=3)):
    return {"first": first, "second": second, "count": count}


@app.get("/parameters/{day}/{colour}/{number}")
def parameters(day: date, colour: Colour, number: int = Path(ge=10, multiple_of=7),
               tags: List[text_like("^a.+$")] = Query(), q: str = Query(min_length=3),
               x_token: str = Header(), session: str = Cookie(), page: Optional[int] = None):
    return [day, colour, number, tags, q, x_token, session, page]


@app.get("/key")
def key(given: str = Depends(APIKeyHeader(name="X-Key"))):
    return given


@app.get("/basic")
def basic(given: HTTPBasicCredentials = Depends(HTTPBasic())):
    return [given.username, given.password]


if __name__ == "__main__":
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(64)  # Before the line is printed: whoever reads it can connect at once.
    base = f"http://127.0.0.1:{listener.getsockname()[1]}"
    print(json.dumps({"apiBase": base}), flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listener])
