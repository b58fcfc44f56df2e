"""People and cards as CSV, in and out."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field

from app.api.access import Access
from app.api.callers import Caller
from app.api.errors import ALWAYS
from app.core.users_csv import ImportPreview

router = APIRouter(prefix="/api/admin/users", tags=["users"], responses=ALWAYS)

_CSV = {"schema": {"type": "string"}, "example": "id_tag,name\r\n04A22B,Ada Lovelace\r\n"}


class BadRowOut(BaseModel):
    """A line that cannot be imported."""

    line: int
    reason: str


class ImportOut(BaseModel):
    """What importing a file did, or would do."""

    dry_run: bool
    new: int
    changed: int
    unchanged: int
    bad: list[BadRowOut] = Field(description="Lines that were left out")


@router.post(
    "/import",
    openapi_extra={"requestBody": {"content": {"text/csv": _CSV}, "required": True}},
)
async def import_users(
    access: Access,
    by: Caller,
    request: Request,
    dry_run: Annotated[bool, Query(description="Only say what it would do")] = False,
    skip_bad: Annotated[bool, Query(description="Leave out rows that are bad")] = False,
) -> ImportOut:
    """Take people and cards from a CSV file in the body; all rows, or none where one is bad."""
    content = await request.body()
    files = access.people.files
    if dry_run:
        return _out(await files.preview(content), dry_run=True)
    name = f"{by.name}.csv"
    done = await files.import_file(name, content, skip_bad=skip_bad, by=by)
    return _out(done, dry_run=False)


@router.get(
    "/export",
    response_class=Response,
    responses={200: {"content": {"text/csv": _CSV}, "description": "Everybody, a row a card"}},
)
async def export_users(access: Access, by: Caller) -> Response:
    """Return everybody as CSV."""
    text = await access.people.files.export("users.csv", by=by)
    disposition = {"Content-Disposition": 'attachment; filename="users.csv"'}
    return Response(text, media_type="text/csv; charset=utf-8", headers=disposition)


def _out(preview: ImportPreview, *, dry_run: bool) -> ImportOut:
    return ImportOut(
        dry_run=dry_run,
        new=len(preview.new),
        changed=len(preview.changed),
        unchanged=len(preview.unchanged),
        bad=[BadRowOut(line=bad.line, reason=bad.reason) for bad in preview.bad],
    )
