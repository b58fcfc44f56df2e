"""What is told of the price of one session, decided without widgets."""

from PySide6.QtCore import QCoreApplication

from app.core.costing import Cost
from app.core.tariff import TariffPlan
from app.ui.words.formats import Formats
from app.ui.words.money_texts import line_words

translate = QCoreApplication.translate


def price_facts(cost: Cost, plan: TariffPlan, running: bool, formats: Formats) -> dict[str, str]:
    """Return what a session costs, line by line, and by which version of which tariff."""
    word = translate("SessionPrice", "Cost")
    if running:
        word = translate("SessionPrice", "Cost so far")
    facts = {word: formats.money(cost.total)}
    if cost.lines:
        lines = "\n".join(line_words(line, formats) for line in cost.lines)
        facts[translate("SessionPrice", "Made up of")] = lines
    if cost.tax:
        percent = formats.number(float(cost.tax_terms.percent), 1)
        text = translate("SessionPrice", "{amount} ({percent} %)")
        if cost.tax_terms.included:
            text = translate("SessionPrice", "{amount} ({percent} %, in these prices)")
        tax = text.format(amount=formats.money(cost.tax), percent=percent)
        facts[translate("SessionPrice", "Tax")] = tax
    tariff = translate("SessionPrice", "{name}, version {number}")
    name = tariff.format(name=plan.name, number=cost.plan_version)
    return facts | {translate("SessionPrice", "Tariff"): name}
