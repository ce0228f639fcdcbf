package dk.vejviser.bake.template;

import io.pebbletemplates.pebble.error.PebbleException;

/**
 * Why a template couldn't be rendered. Two pages that fail alike have equal faults.
 *
 * @param template path below the templates' folder of the template that fails, or is missing
 * @param line where it fails, from 1; 0 where nobody knows
 * @param message what is wrong, in Pebble's words
 */
public record TemplateFault(boolean missing, String template, int line, String message) {

  /**
   * Reads an exception of Pebble's.
   *
   * @param page the template that was asked for, which may not be the one that fails
   */
  public static TemplateFault of(Throwable failure, String page) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MissingTemplateException missing) {
        return new TemplateFault(true, missing.template(), 0, "");
      }
      if (cause instanceof PebbleException pebble && pebble.getFileName() != null) {
        Integer line = pebble.getLineNumber();
        return new TemplateFault(
            false, pebble.getFileName(), line == null ? 0 : line, message(pebble));
      }
    }
    return new TemplateFault(false, page, 0, words(root(failure)));
  }

  private static String message(PebbleException fault) {
    String words = fault.getPebbleMessage();
    return fault.getCause() == null ? words : words + ": " + words(root(fault));
  }

  private static Throwable root(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String words(Throwable fault) {
    String message =
        fault instanceof PebbleException pebble ? pebble.getPebbleMessage() : fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
