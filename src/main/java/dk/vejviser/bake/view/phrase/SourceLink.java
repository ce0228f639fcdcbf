package dk.vejviser.bake.view.phrase;

import java.net.URI;

/** Where a fact comes from: a link named by its host, or words alone (an empty address). */
public record SourceLink(String address, String text) {

  public static SourceLink of(String source) {
    if (!source.startsWith("https://") && !source.startsWith("http://")) {
      return new SourceLink("", source);
    }
    try {
      String host = URI.create(source).getHost();
      return new SourceLink(source, host == null ? source : host.replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException notAnAddress) {
      return new SourceLink("", source);
    }
  }
}
