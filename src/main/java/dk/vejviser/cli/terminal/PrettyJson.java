package dk.vejviser.cli.terminal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** JSON as people read it, too: indented, and with signs of HTML as they are. */
public final class PrettyJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private PrettyJson() {}

  public static String of(Object value) {
    return GSON.toJson(value);
  }
}
