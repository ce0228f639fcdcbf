package dk.vejviser.cli.report;

import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Resource;
import java.util.List;

/** The report as one page that loads nothing: for editors, never for readers of the portal. */
public final class ReportPage {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Words words;
  private final Markup page = new Markup();

  private ReportPage(Words words) {
    this.words = words;
  }

  /**
   * @param subtitle the site and the day that the report is about
   */
  public static String of(List<Table> tables, String subtitle, Words words) {
    ReportPage report = new ReportPage(words);
    report.write(tables, subtitle);
    return "<!DOCTYPE html>\n" + report.page + "\n";
  }

  private void write(List<Table> tables, String subtitle) {
    String title = words.say("report.title");
    page.element(
        "html",
        () -> {
          page.element("head", () -> head(title));
          page.element(
              "body",
              () ->
                  page.element(
                      "main",
                      () -> {
                        page.words("h1", title);
                        page.words("p", subtitle, "class", "soft");
                        tables.forEach(this::part);
                      }));
        },
        "lang",
        words.locale().getLanguage());
  }

  private void head(String title) {
    page.alone("meta", "charset", "utf-8");
    page.alone("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    page.alone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.alone("meta", "name", "color-scheme", "content", "light dark");
    page.words("title", title);
    page.words("style", Resource.text(ReportPage.class, "report.css"));
  }

  private void part(Table table) {
    page.element(
        "section",
        () -> {
          page.words("h2", table.title());
          if (!table.note().isEmpty()) {
            page.words("p", table.note());
          }
          table.plot().ifPresent(plot -> new PlotDrawing(new Canvas(page), words).draw(plot));
          if (!table.rows().isEmpty()) {
            page.element(
                "div",
                () -> page.element("table", () -> rows(table)),
                "class",
                "scroll",
                "role",
                "region",
                "aria-label",
                table.title(),
                "tabindex",
                "0");
          }
        });
  }

  private void rows(Table table) {
    page.element(
        "thead",
        () ->
            page.element(
                "tr",
                () -> {
                  for (int i = 0; i < table.columns().size(); i++) {
                    page.words(
                        "th", table.columns().get(i), "scope", "col", "class", kind(table, i));
                  }
                }));
    page.element("tbody", () -> table.rows().forEach(row -> row(table, row)));
  }

  private void row(Table table, List<String> row) {
    page.element(
        "tr",
        () -> {
          page.words("th", row.get(0), "scope", "row");
          for (int i = 1; i < row.size(); i++) {
            boolean hole = row.get(i).equals(words.say("report.hole"));
            page.words("td", row.get(i), "class", hole ? "hole" : kind(table, i));
          }
        });
  }

  private static String kind(Table table, int column) {
    return column >= table.columns().size() - table.numbers() ? "number" : "text";
  }
}
