package dk.vejviser.content.yaml;

import dk.vejviser.content.yaml.Value.Entry;
import dk.vejviser.content.yaml.Value.Items;
import dk.vejviser.content.yaml.Value.Mapping;
import dk.vejviser.content.yaml.Value.Scalar;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Hidden;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** SnakeYAML's nodes become values; what a value cannot be is a finding. */
final class Nodes {
  private final Span span;
  private final Findings findings;

  Nodes(Span span, Findings findings) {
    this.span = span;
    this.findings = findings;
  }

  Value root(@Nullable Node node) {
    return node == null ? new Mapping(List.of(), span.place(0, 0)) : value(node);
  }

  private Value value(Node node) {
    Place place = span.place(node.getStartMark(), node.getEndMark());
    if (node instanceof ScalarNode scalar) {
      refuseHidden(scalar.getValue(), place);
      return new Scalar(scalar.getValue(), place);
    }
    if (node instanceof SequenceNode sequence) {
      return new Items(sequence.getValue().stream().map(this::value).toList(), place);
    }
    return new Mapping(entries((MappingNode) node), place);
  }

  /** The file itself has none, but between quotes YAML can spell them. */
  private void refuseHidden(String text, Place place) {
    int at = Hidden.first(text);
    if (at >= 0) {
      findings.add(Rule.HIDDEN_CHARACTER, place, Hidden.name(text.charAt(at)));
    }
  }

  private List<Entry> entries(MappingNode node) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : node.getValue()) {
      Node key = tuple.getKeyNode();
      Place place = span.place(key.getStartMark(), key.getEndMark());
      if (!(key instanceof ScalarNode scalar)) {
        findings.add(new YamlFault(Word.YAML_KEY, place).finding());
        continue;
      }
      refuseHidden(scalar.getValue(), place);
      if (!seen.add(scalar.getValue())) {
        findings.add(Rule.DUPLICATE_KEY, place, scalar.getValue());
      } else {
        entries.add(new Entry(scalar.getValue(), place, value(tuple.getValueNode())));
      }
    }
    return entries;
  }
}
