package dk.vejviser.site;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Addresses with answers in them, as scripts make them. */
final class Answered {
  private Answered() {}

  /** What a script shows of answers: results of self-assessments and lists of tallies. */
  static List<String> all(PublishedSite site) {
    return Stream.concat(
            site.pages("check").stream()
                .flatMap(check -> Stream.of(address(check, 0), address(check, 1))),
            site.pages("receipt").stream()
                .filter(page -> page.main().selectFirst("[data-choices]") != null)
                .flatMap(list -> Stream.of(address(list, 0), address(list, 1))))
        .toList();
  }

  /** A page's address with the same choice for each question. */
  static String address(SitePage page, int choice) {
    return address(page, String.valueOf(choice).repeat(questions(page)));
  }

  static String address(SitePage page, String answers) {
    return page.address() + "#" + version(page) + "." + answers;
  }

  static int questions(SitePage page) {
    Element list = page.main().selectFirst("[data-choices]");
    return list == null
        ? page.main().select("fieldset").size()
        : list.attr("data-choices").split(" ").length;
  }

  static String version(SitePage page) {
    Element form = page.main().selectFirst("[data-scoring]");
    return form == null
        ? Objects.requireNonNull(page.main().selectFirst("[data-version]")).attr("data-version")
        : new Gson()
            .fromJson(form.attr("data-scoring"), JsonObject.class)
            .get("version")
            .getAsString();
  }

  /** Waits until what the answers come to is there. */
  static void awaitShown(Page page) {
    page.locator(".outcome, .called").first().waitFor();
  }

  /** Fragments that no script of ours wrote, and that must do no harm. */
  static List<String> hostile(SitePage page) {
    String version = version(page);
    String zeros = "0".repeat(questions(page));
    return Stream.of(
            "<script>document.title='run'</script>",
            "%3Cimg%20src=x%20onerror=document.title='run'%3E",
            "javascript:document.title='run'",
            version + "." + "9".repeat(questions(page)),
            version + "." + zeros + "0",
            version + "." + zeros.substring(1),
            version + ".__proto__",
            version,
            "." + zeros,
            "%",
            "%E0%A4%A",
            "constructor",
            version + "." + "0".repeat(2_000_000))
        .map(fragment -> page.address() + "#" + fragment)
        .collect(Collectors.toList());
  }
}
