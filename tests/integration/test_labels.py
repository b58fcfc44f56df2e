"""The labels of connectors: a real PDF whose codes a phone can read."""

import io

import pytest
from pypdf import PdfReader

from app.core.errors import InvalidInput, NotAllowed
from app.core.roles import LOCAL_OPERATOR as ME
from app.core.roles import Operator, Role
from tests.support.answering_charger import answering_charger

pytestmark = pytest.mark.slow


def pages(document):
    return [page.extract_text() for page in PdfReader(io.BytesIO(document.content)).pages]


async def test_each_connector_has_a_label_with_the_address_of_its_page(depot):
    async with answering_charger(depot), answering_charger(depot, "CP2", connectors=1):
        (page,) = pages(await depot.labels.sheet(6, by=ME))
    assert "CP1 · 1" in page
    assert "CP1 · 2" in page
    assert "CP2" in page
    assert ":8080/c/CP2/1" in page
    assert "CP2 · 1" not in page


@pytest.mark.parametrize(("per_page", "count"), [(1, 3), (2, 2), (24, 1)])
async def test_as_many_labels_stand_on_a_page_as_were_asked_for(depot, per_page, count):
    async with answering_charger(depot, connectors=3):
        assert len(pages(await depot.labels.sheet(per_page, by=ME))) == count


async def test_a_number_of_labels_that_does_not_fit_is_told(depot):
    with pytest.raises(InvalidInput, match="1, 2, 4"):
        await depot.labels.sheet(5, by=ME)


async def test_a_depot_without_connectors_prints_no_empty_page(depot):
    with pytest.raises(InvalidInput, match="no connector"):
        await depot.labels.sheet(6, by=ME)


async def test_an_attendant_prints_no_labels(depot):
    with pytest.raises(NotAllowed):
        await depot.labels.sheet(6, by=Operator("A", Role.ATTENDANT))
