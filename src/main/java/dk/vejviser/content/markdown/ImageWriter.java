package dk.vejviser.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;

/** Writes images: our own, with words for those who can't see them. */
record ImageWriter(Places places, Print print, Links links, BodyNotes notes) {

  void write(Node node, BasedSequence url) {
    Place place = places.of(url.isEmpty() ? node.getChars() : url);
    String alt = new AltText().of(node);
    if (alt.isBlank()) {
      places.report(Rule.IMAGE_WITHOUT_ALT, node.getChars(), url);
    }
    links
        .image(Escaping.unescapeString(url), place)
        .ifPresent(
            address -> {
              notes.pointer(Html.encoded(address), place);
              print.tag(
                  "<img src=\"" + Html.address(address) + "\" alt=\"" + Html.escape(alt) + "\">");
            });
  }
}
