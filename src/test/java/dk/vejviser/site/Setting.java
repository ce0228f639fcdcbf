package dk.vejviser.site;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How a reader looks at the site.
 *
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 */
record Setting(int width, int height, ColorScheme scheme, boolean script) {
  static final Setting DESKTOP = new Setting(1280, 900, ColorScheme.LIGHT, true);
  static final Setting PHONE = new Setting(390, 844, ColorScheme.LIGHT, true);
  static final Setting NARROW = new Setting(320, 640, ColorScheme.LIGHT, true);

  Setting dark() {
    return new Setting(width, height, ColorScheme.DARK, script);
  }

  Setting withoutScript() {
    return new Setting(width, height, scheme, false);
  }

  @Override
  public String toString() {
    return "%d px, %s".formatted(width, scheme == ColorScheme.DARK ? "dark" : "light");
  }
}
