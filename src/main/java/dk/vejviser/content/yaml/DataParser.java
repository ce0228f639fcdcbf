package dk.vejviser.content.yaml;

import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserException;

/**
 * YAML without what data never means: names for a piece of it ({@code &}), pieces that stand for
 * others ({@code *}) and types ({@code !}). YAML takes each of these words away from the value that
 * it begins; and a value that stands for a long one, written a hundred thousand times, would be
 * read as often.
 */
record DataParser(Parser parser) implements Parser {

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return plain(parser.peekEvent());
  }

  @Override
  public Event getEvent() {
    return plain(parser.getEvent());
  }

  private static Event plain(Event event) {
    if (event instanceof AliasEvent) {
      throw fault("undefined alias", event);
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      throw fault("while scanning an anchor", event);
    }
    if ((event instanceof ScalarEvent scalar && scalar.getTag() != null)
        || (event instanceof CollectionStartEvent start && start.getTag() != null)) {
      throw fault("scanning a tag", event);
    }
    return event;
  }

  private static ParserException fault(String said, Event event) {
    return new ParserException(null, null, said, event.getStartMark());
  }
}
