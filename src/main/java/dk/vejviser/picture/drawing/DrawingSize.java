package dk.vejviser.picture.drawing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How large a drawing wants to be, in pixels. */
record DrawingSize(int width, int height) {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?([0-9]{0,6}\\.?[0-9]{0,9})(px|pt|pc|mm|cm|in|)\\s*");
  private static final Map<String, Double> PIXELS =
      Map.of(
          "",
          1.0,
          "px",
          1.0,
          "pt",
          4.0 / 3,
          "pc",
          16.0,
          "mm",
          9.6 / 2.54,
          "cm",
          96 / 2.54,
          "in",
          96.0);
  private static final int BOX = 4;

  /** From width and height, or what is missing of them from the box that the drawing stands in. */
  static Optional<DrawingSize> of(Element svg) {
    Optional<Double> width = length(svg.attr("width"));
    Optional<Double> height = length(svg.attr("height"));
    if (width.isPresent() && height.isPresent()) {
      return size(width.get(), height.get());
    }
    String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
    Optional<Double> wide = box.length == BOX ? length(box[2]) : Optional.empty();
    Optional<Double> high = box.length == BOX ? length(box[BOX - 1]) : Optional.empty();
    if (wide.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    double shape = high.get() / wide.get();
    if (width.isPresent()) {
      return size(width.get(), width.get() * shape);
    }
    return height.isPresent()
        ? size(height.get() / shape, height.get())
        : size(wide.get(), high.get());
  }

  private static Optional<DrawingSize> size(double width, double height) {
    return Optional.of(new DrawingSize(pixels(width), pixels(height)));
  }

  private static int pixels(double length) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.round(length)));
  }

  /** A length above nothing; empty for shares and for what is none. */
  private static Optional<Double> length(String written) {
    Matcher length = LENGTH.matcher(written);
    if (!length.matches() || length.group(1).replace(".", "").isEmpty()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(length.group(1)) * PIXELS.get(length.group(2));
    return value > 0 ? Optional.of(value) : Optional.empty();
  }
}
