"""What was done, a sentence for each action of the audit, in the past tense.

Placeholders are the fields of an entry; `subject` is what the entry is about.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

DEEDS: Mapping[str, Callable[[], str]] = {
    "alarm.acknowledge": lambda: translate("Deed", "Took note of alarm {alarm_id}"),
    "alarm.acknowledge_all": lambda: translate("Deed", "Took note of several alarms"),
    "alarm.limits": lambda: translate("Deed", "Changed when alarms are raised"),
    "audit.export": lambda: translate("Deed", "Exported the audit"),
    "backup.make": lambda: translate("Deed", "Made the backup {name}"),
    "backup.restore": lambda: translate("Deed", "Brought back the backup {backup}"),
    "billing.retry": lambda: translate("Deed", "Billed session {session_id} again"),
    "bulk.cancel": lambda: translate("Deed", "Cancelled an order to many chargers"),
    "bulk.retry": lambda: translate("Deed", "Repeated an order to many chargers"),
    "bulk.start": lambda: translate("Deed", "Sent an order to many chargers"),
    "card.add": lambda: translate("Deed", "Added card {id_tag}"),
    "card.assign": lambda: translate("Deed", "Gave card {id_tag} to {person_id}"),
    "card.block": lambda: translate("Deed", "Blocked card {id_tag}"),
    "card.change": lambda: translate("Deed", "Changed card {id_tag}"),
    "card.changed": lambda: translate("Deed", "Changed card {id_tag}"),
    "card.dismiss": lambda: translate("Deed", "Dismissed the unknown card {id_tag}"),
    "card.found": lambda: translate("Deed", "Reported card {id_tag} found"),
    "card.lost": lambda: translate("Deed", "Reported card {id_tag} lost"),
    "card.refused": lambda: translate("Deed", "Card {id_tag} was refused at {charger_id}"),
    "card.remove": lambda: translate("Deed", "Removed card {id_tag}"),
    "card.take_back": lambda: translate("Deed", "Took card {id_tag} away from its holder"),
    "card.unblock": lambda: translate("Deed", "Unblocked card {id_tag}"),
    "certificate.delete": lambda: translate("Deed", "Deleted a certificate from {charger_id}"),
    "certificate.install": lambda: translate("Deed", "Installed the server certificate {name}"),
    "certificate.list": lambda: translate("Deed", "Listed the certificates of {charger_id}"),
    "certificate.renew": lambda: translate("Deed", "Asked {charger_id} to renew its certificate"),
    "certificate.server": lambda: translate("Deed", "Made a server certificate"),
    "certificate.sign": lambda: translate("Deed", "Signed a certificate for {charger_id}"),
    "certificate.trust": lambda: translate("Deed", "Had {charger_id} trust this depot"),
    "charger.add": lambda: translate("Deed", "Added charger {charger_id}"),
    "charger.adopt": lambda: translate("Deed", "Adopted charger {charger_id}"),
    "charger.alias": lambda: translate("Deed", "Let {name} stand for charger {charger_id}"),
    "charger.area": lambda: translate("Deed", "Moved charger {charger_id} to the area {area}"),
    "charger.certificate": lambda: translate(
        "Deed", "Changed whether {charger_id} needs a certificate"
    ),
    "charger.change_configuration": lambda: translate(
        "Deed", "Set {key} of {charger_id} to {value}"
    ),
    "charger.clear_cache": lambda: translate("Deed", "Cleared the card memory of {charger_id}"),
    "charger.command": lambda: translate("Deed", "Sent {action} to {charger_id}"),
    "charger.data_transfer": lambda: translate("Deed", "Sent vendor data to {charger_id}"),
    "charger.habits": lambda: translate("Deed", "Changed the profile of {charger_id}"),
    "charger.keep_configuration": lambda: translate(
        "Deed", "Accepted the settings of {charger_id} as they are"
    ),
    "charger.key": lambda: translate("Deed", "Changed the password of charger {charger_id}"),
    "charger.link": lambda: translate("Deed", "Changed the connection settings of {charger_id}"),
    "charger.read_configuration": lambda: translate("Deed", "Read settings of {charger_id}"),
    "charger.rename": lambda: translate("Deed", "Renamed charger {charger_id} to {name}"),
    "charger.reset": lambda: translate("Deed", "Restarted {charger_id}"),
    "charger.retire": lambda: translate("Deed", "Retired charger {charger_id}"),
    "charger.station": lambda: translate(
        "Deed", "Moved charger {charger_id} to the station {station}"
    ),
    "charger.trigger": lambda: translate("Deed", "Asked {charger_id} for the message {message}"),
    "charger.unalias": lambda: translate("Deed", "Removed the other name {name} of a charger"),
    "charging.availability": lambda: translate("Deed", "Put {connector} back in service"),
    "charging.out_of_service": lambda: translate("Deed", "Took {connector} out of service"),
    "charging.start": lambda: translate(
        "Deed", "Started charging at {connector} with card {id_tag}"
    ),
    "charging.stop": lambda: translate("Deed", "Stopped charging at {connector}"),
    "charging.unlock": lambda: translate("Deed", "Unlocked {connector}"),
    "configuration.apply": lambda: translate("Deed", "Wrote settings to {charger_id}"),
    "configuration.compare": lambda: translate("Deed", "Compared the settings of chargers"),
    "configuration.export": lambda: translate("Deed", "Exported the settings of chargers"),
    "configuration.read": lambda: translate("Deed", "Read all settings of {charger_id}"),
    "configuration.revert": lambda: translate("Deed", "Undid the changed settings of {charger_id}"),
    "deferred.ask": lambda: translate("Deed", "Left {action} waiting for {charger_id}"),
    "deferred.cancel": lambda: translate("Deed", "Cancelled a waiting command"),
    "deferred.run": lambda: translate("Deed", "Sent the waiting {action} to {charger_id}"),
    "document.receipt": lambda: translate("Deed", "Made the receipt of session {session_id}"),
    "document.sessions": lambda: translate("Deed", "Exported sessions as {kind}"),
    "document.statement": lambda: translate("Deed", "Made the statement of {subject} for {month}"),
    "driver.forget_pin": lambda: translate("Deed", "Removed the phone PIN of {person_id}"),
    "driver.pin": lambda: translate("Deed", "Set the phone PIN of {person_id}"),
    "firmware.diagnostics": lambda: translate("Deed", "Asked {charger_id} for diagnostics"),
    "firmware.log": lambda: translate("Deed", "Asked {charger_id} for a log"),
    "firmware.order": lambda: translate("Deed", "Sent {action} to {charger_id}"),
    "firmware.update": lambda: translate("Deed", "Sent the firmware {file_name} to {charger_id}"),
    "forwarding.add": lambda: translate("Deed", "Added the receiver {subject}"),
    "forwarding.remove": lambda: translate("Deed", "Removed receiver {target_id}"),
    "forwarding.save": lambda: translate("Deed", "Changed the receiver {subject}"),
    "forwarding.test": lambda: translate("Deed", "Tested the receiver {subject}"),
    "golden.remove": lambda: translate("Deed", "Removed the saved settings {subject}"),
    "golden.save": lambda: translate("Deed", "Saved the settings {subject}"),
    "golden.take": lambda: translate(
        "Deed", "Took over the settings of {charger_id} for its model"
    ),
    "group.add": lambda: translate("Deed", "Added the group {subject}"),
    "group.changed": lambda: translate("Deed", "Changed the group {group_id}"),
    "group.remove": lambda: translate("Deed", "Removed the group {group_id}"),
    "group.save": lambda: translate("Deed", "Changed the group {subject}"),
    "guest.start": lambda: translate("Deed", "Started charging at {connector} for a guest"),
    "labels.print": lambda: translate("Deed", "Printed labels for chargers"),
    "local_list.follow": lambda: translate("Deed", "Switched on card lists in chargers"),
    "local_list.send": lambda: translate("Deed", "Sent the card list to {charger_id}"),
    "local_list.unfollow": lambda: translate("Deed", "Switched off card lists in chargers"),
    "local_list.version": lambda: translate(
        "Deed", "Asked {charger_id} for the version of its card list"
    ),
    "month.close": lambda: translate("Deed", "Closed the months up to {month}"),
    "month.closed": lambda: translate("Deed", "Closed the month {subject}"),
    "month.correct": lambda: translate(
        "Deed", "Corrected session {session_id} after its month was closed"
    ),
    "notices.add": lambda: translate("Deed", "Added the recipient {subject}"),
    "notices.recipient": lambda: translate("Deed", "Changed the recipient {subject}"),
    "notices.remove": lambda: translate("Deed", "Removed recipient {recipient_id}"),
    "notices.server": lambda: translate("Deed", "Changed the mail server"),
    "notices.test": lambda: translate("Deed", "Sent a test to {subject}"),
    "operator.add": lambda: translate("Deed", "Added the operator {name}"),
    "operator.own_secret": lambda: translate("Deed", "{name} changed the own password or PIN"),
    "operator.remove": lambda: translate("Deed", "Removed the operator {name}"),
    "operator.role": lambda: translate("Deed", "Gave {name} the role {role}"),
    "operator.secret": lambda: translate("Deed", "Changed password or PIN of {name}"),
    "operator.sign_in": lambda: translate("Deed", "{subject} signed in"),
    "person.add": lambda: translate("Deed", "Added {subject}"),
    "person.changed": lambda: translate("Deed", "Changed {person_id}"),
    "person.remove": lambda: translate("Deed", "Removed {person_id}"),
    "person.save": lambda: translate("Deed", "Changed {subject}"),
    "profiles.clear": lambda: translate("Deed", "Removed limits from {charger_id}"),
    "profiles.composite": lambda: translate("Deed", "Asked {connector} for its charging schedule"),
    "profiles.fallback": lambda: translate(
        "Deed", "Set the limit of {charger_id} without connection"
    ),
    "profiles.set": lambda: translate("Deed", "Set a limit for {connector}"),
    "quota.grant": lambda: translate("Deed", "Granted {owner} {energy_wh} more"),
    "quota.reset": lambda: translate("Deed", "Reset the quota of {owner}"),
    "quota_plan.add": lambda: translate("Deed", "Added the quota {subject}"),
    "quota_plan.changed": lambda: translate("Deed", "Changed the quota {plan_id}"),
    "quota_plan.remove": lambda: translate("Deed", "Removed the quota {plan_id}"),
    "quota_plan.save": lambda: translate("Deed", "Changed the quota {subject}"),
    "reservation.cancel": lambda: translate("Deed", "Cancelled reservation {reservation_id}"),
    "reservation.make": lambda: translate(
        "Deed", "Reserved {connector} for card {id_tag} until {until}"
    ),
    "retention.night": lambda: translate("Deed", "Tidied up the books at night"),
    "retention.policy": lambda: translate("Deed", "Changed how long data is kept"),
    "retention.run": lambda: translate("Deed", "Tidied up the books"),
    "session.accept": lambda: translate("Deed", "Accepted the energy of session {session_id}"),
    "session.book_stop": lambda: translate("Deed", "Booked the unmatched stop {stop_id}"),
    "session.close": lambda: translate("Deed", "Closed session {session_id}"),
    "session.corrected": lambda: translate("Deed", "Session {session_id} was corrected"),
    "session.dismiss_stop": lambda: translate("Deed", "Dismissed the unmatched stop {stop_id}"),
    "session.pair": lambda: translate(
        "Deed", "Paired the stop {stop_id} with session {session_id}"
    ),
    "session.refused": lambda: translate("Deed", "A start at {charger_id} was refused"),
    "setting.changed": lambda: translate("Deed", "Changed the setting {key}"),
    "setting.set": lambda: translate("Deed", "Changed the setting {key}"),
    "station.add": lambda: translate("Deed", "Added the station {subject}"),
    "station.changed": lambda: translate("Deed", "Changed the station {station_id}"),
    "station.remove": lambda: translate("Deed", "Removed the station {station_id}"),
    "station.save": lambda: translate("Deed", "Changed the station {subject}"),
    "tariff.add": lambda: translate("Deed", "Added the tariff {subject}"),
    "tariff.bring_back": lambda: translate("Deed", "Brought back the tariff {tariff_id}"),
    "tariff.change": lambda: translate("Deed", "Changed the tariff {subject}"),
    "tariff.changed": lambda: translate("Deed", "Changed the tariff {tariff_id}"),
    "tariff.choose": lambda: translate("Deed", "Sold by the tariff {tariff_id} from now on"),
    "tariff.choose_none": lambda: translate("Deed", "Sold by no tariff from now on"),
    "tariff.retire": lambda: translate("Deed", "Retired the tariff {tariff_id}"),
    "ticket.close": lambda: translate("Deed", "Closed ticket {ticket_id}"),
    "ticket.note": lambda: translate("Deed", "Added a note to ticket {ticket_id}"),
    "ticket.open": lambda: translate("Deed", "Opened the ticket {title}"),
    "ticket.reopen": lambda: translate("Deed", "Opened ticket {ticket_id} again"),
    "token.create": lambda: translate("Deed", "Made the token {name}"),
    "token.revoke": lambda: translate("Deed", "Revoked the token {name}"),
    "users.export": lambda: translate("Deed", "Exported people and cards"),
    "users.import": lambda: translate("Deed", "Imported people and cards from {name}"),
    "vehicle.add": lambda: translate("Deed", "Added the vehicle {vehicle}"),
    "vehicle.changed": lambda: translate("Deed", "Changed the vehicle {vehicle_id}"),
    "vehicle.remove": lambda: translate("Deed", "Removed the vehicle {vehicle_id}"),
    "vehicle.save": lambda: translate("Deed", "Changed the vehicle {vehicle}"),
    "wallet.correct": lambda: translate("Deed", "Corrected the wallet of {person_id} by {amount}"),
    "wallet.open": lambda: translate("Deed", "Opened a wallet for {person_id} in {currency}"),
    "wallet.policy": lambda: translate("Deed", "Changed what too little money means"),
    "wallet.top_up": lambda: translate("Deed", "Topped up the wallet of {person_id} by {amount}"),
    "yard.picture": lambda: translate("Deed", "Changed the picture of the yard"),
    "yard.places": lambda: translate("Deed", "Moved chargers on the yard plan"),
}
"""By the action's word; some have a word of their own for the opposite, see `VARIANTS`."""

VARIANTS: Mapping[str, tuple[str, object, str]] = {
    "card.assign": ("person_id", None, "card.take_back"),
    "card.block": ("blocked", False, "card.unblock"),
    "card.lost": ("lost", False, "card.found"),
    "charging.availability": ("available", False, "charging.out_of_service"),
    "local_list.follow": ("enabled", False, "local_list.unfollow"),
    "tariff.choose": ("tariff_id", None, "tariff.choose_none"),
    "tariff.retire": ("retired", False, "tariff.bring_back"),
}
"""Actions that are another deed where a field has a certain value."""

ADDED: Mapping[str, tuple[str, str]] = {
    "forwarding.save": ("target", "forwarding.add"),
    "group.save": ("group", "group.add"),
    "notices.recipient": ("recipient", "notices.add"),
    "person.save": ("person", "person.add"),
    "quota_plan.save": ("plan", "quota_plan.add"),
    "station.save": ("station", "station.add"),
    "vehicle.save": ("vehicle", "vehicle.add"),
}
"""Actions that add what has no id yet."""
