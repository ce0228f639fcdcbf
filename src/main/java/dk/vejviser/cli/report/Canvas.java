package dk.vejviser.cli.report;

/** Draws plots into a page as SVG; colours and strokes are the stylesheet's, by kind. */
record Canvas(Markup page) {

  /**
   * A drawing of a size in units of its own.
   *
   * @param said what is on it, for those who don't see it
   */
  void draw(int width, int height, String said, Markup.Inside inside) {
    String view = "0 0 " + width + " " + height;
    page.element(
        "svg", inside, "class", "plot", "viewBox", view, "role", "img", "aria-label", said);
  }

  /** Words; the spot is that of their first letter's foot. */
  void text(String kind, String words, double x, double y) {
    page.words("text", words, "class", kind, "x", x, "y", y);
  }

  /** A box; the spot is that of its upper left corner. */
  void box(String kind, double x, double y, double width, double height) {
    page.alone("rect", "class", kind, "x", x, "y", y, "width", width, "height", height);
  }

  void dot(String kind, double x, double y, double radius) {
    page.alone("circle", "class", kind, "cx", x, "cy", y, "r", radius);
  }

  void line(String kind, String path) {
    page.alone("path", "class", kind, "d", path);
  }
}
