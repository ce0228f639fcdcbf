package dk.vejviser.publish.api;

import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Contact;
import dk.vejviser.text.Key;

/** A contact as others may show it: always with source, day and certainty. */
final class ContactJson {
  private ContactJson() {}

  static Json of(Contact contact, Json json) {
    json.put("id", contact.id())
        .put("name", contact.name())
        .put("channel", Key.of(contact.channel()))
        .put("own", contact.own());
    if (contact.certainty() == Certainty.X) {
      return json;
    }
    json.put("phone", contact.phone())
        .put("web", contact.url())
        .put("email", contact.email())
        .texts("can", contact.can())
        .texts("cannot", contact.cannot());
    contact
        .open()
        .ifPresent(
            open ->
                json.objects(
                    "open",
                    open.written(),
                    line -> json.inside().put("days", line.days()).put("hours", line.hours())));
    return json.put("source", contact.source())
        .put("checked", contact.checked())
        .put("expires", contact.expires())
        .put("certainty", contact.certainty().name());
  }
}
