package dk.vejviser.site;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** One window on the site, and what the browser asked for and complained of while it was open. */
final class Visit implements AutoCloseable {
  private static final int DEFAULT_TEXT_SIZE = 16;

  private final Page page;
  private final Runnable farewell;
  private final List<Request> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** The farewell is said when the window is closed. */
  Visit(Page page, Runnable farewell) {
    this.page = page;
    this.farewell = farewell;
    page.onRequest(requests::add);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
  }

  Page page() {
    return page;
  }

  /** Looks at the same page in another way; whether script runs stays as it was. */
  void change(Setting setting) {
    page.setViewportSize(setting.width(), setting.height());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(setting.scheme()));
  }

  /** Sets the size of text to 200 %, as in the browser's own settings; the next page has it too. */
  void enlargeText() {
    JsonObject sizes = new JsonObject();
    sizes.addProperty("standard", 2 * DEFAULT_TEXT_SIZE);
    JsonObject arguments = new JsonObject();
    arguments.add("fontSizes", sizes);
    page.context().newCDPSession(page).send("Page.setFontSizes", arguments);
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Errors and warnings of the console; a breach of the content security policy is one. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** The {@code data-kind} of the page that is shown. */
  String kind() {
    return page.locator("body").getAttribute("data-kind");
  }

  @Override
  public void close() {
    page.close();
    farewell.run();
  }
}
