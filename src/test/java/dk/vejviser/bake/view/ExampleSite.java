package dk.vejviser.bake.view;

import static dk.vejviser.bake.view.ExamplePages.pages;
import static dk.vejviser.bake.view.ExampleRegisters.registers;

import dk.vejviser.look.Look;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Language;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Role;
import dk.vejviser.model.Site;
import dk.vejviser.model.SiteInfo;
import dk.vejviser.model.Topic;
import dk.vejviser.text.Place;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** A small site with a page of every kind, made by hand. */
public final class ExampleSite {
  public static final LocalDate DATE = LocalDate.of(2026, 11, 23);
  static final Place PLACE = Place.of("content/x.md");
  public static final Topic BACKUP = new Topic("backup", "Backup", "Kan vi få det hele igen?");
  public static final Topic LOGIN = new Topic("login", "Koder og login", "Hvem kan komme ind?");
  public static final Audience OWNER =
      new Audience("ejer", "Ejer", "Du ejer eller driver firmaet", List.of("backup"));
  public static final Audience BOOKKEEPER =
      new Audience("bogholder", "Bogholder", "Du betaler regningerne", List.of());

  private ExampleSite() {}

  public static Site site() {
    return site(DATE, pages());
  }

  public static Site site(LocalDate date, List<Page> pages) {
    Language language = language();
    SiteInfo info =
        new SiteInfo(
            "Vejviser",
            "Gør jeres firma sværere at angribe",
            "Digital sikkerhed for små firmaer.",
            new SiteInfo.Owner("[Udgiverens navn]", Optional.empty(), Optional.empty(), true),
            URI.create("https://vejviser.example/"),
            "da",
            "vi-er-ramt",
            List.of("backup-der-virker"),
            List.of("de-foerste-10-timer"),
            true,
            true,
            Look.SHIPPED,
            Map.of(),
            Optional.of(new SiteInfo.Licence("CC BY 4.0", "https://creativecommons.org/")));
    Map<PageId, Page> byId = new TreeMap<>();
    pages.forEach(page -> byId.put(page.id(), page));
    return new Site(
        info,
        language,
        new Addresses("/", language, "vi-er-ramt", Optional.empty()),
        registers(),
        date,
        byId,
        Map.of());
  }

  public static Language language() {
    Properties words = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            ExampleSite.class.getResourceAsStream("/dk/vejviser/content/words_da.properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.putAll(
        Map.of(
            "address.question", "spoergsmaal",
            "address.topics", "emner",
            "address.audiences", "for",
            "address.letters", "a-aa",
            "address.news", "nyt",
            "address.facts", "kilder",
            "address.effect", "effekt",
            "address.card", "noedkort",
            "address.search", "soeg"));
    Map<String, String> all = new TreeMap<>();
    words.forEach((key, value) -> all.put(key.toString(), value.toString()));
    Map<Kind, String> prefixes = new EnumMap<>(Kind.class);
    prefixes.putAll(
        Map.of(
            Kind.GUIDE, "guider",
            Kind.CASE, "cases",
            Kind.JOURNEY, "forloeb",
            Kind.HELP, "nu",
            Kind.ALERT, "varsler",
            Kind.OFFER, "tilbud",
            Kind.TERM, "ordbog",
            Kind.SHEET, "print",
            Kind.CHECK, "tjek",
            Kind.PAGE, ""));
    return new Language(
        "da",
        Locale.forLanguageTag("da-DK"),
        prefixes,
        Map.of(Role.NEXT, "Videre"),
        all,
        List.of());
  }
}
