package dk.vejviser.bake.view.atlas;

import dk.vejviser.bake.view.frame.Finder;
import dk.vejviser.bake.view.frame.Finders;
import dk.vejviser.bake.view.frame.Shell;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.Site;
import dk.vejviser.model.SiteInfo;
import dk.vejviser.product.SecurityPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Menu and footer. They name only what the site has. */
final class Shells {
  private Shells() {}

  static Shell of(Site site, Words words, Shelves shelves) {
    Addresses addresses = site.addresses();
    Finder finder = Finders.of(addresses, words);
    List<Shell.Column> footer = footer(site, words, shelves);
    return new Shell(
        site.info().name(),
        site.info().tagline(),
        site.language().code(),
        site.language().locale().toString(),
        site.info().base().resolve("/").toString().replaceFirst("/$", ""),
        addresses.at(""),
        site.info().look().logo().map(addresses::at),
        site.info().hasWordmark(),
        site.info().look().shared().map(addresses::at),
        incident(site),
        card(site),
        finder,
        menu(site, words, shelves),
        footer,
        site.info().owner(),
        site.info().licence(),
        addresses.at("site.webmanifest"),
        site.info().offline(),
        addresses.at("feed.xml"),
        addresses.at("feed.json"),
        SecurityPolicy.META,
        mark(site.info(), incident(site), finder, footer));
  }

  /** Tells one shell from another; what else is on every page is the language's and the icons'. */
  private static String mark(SiteInfo info, Object... parts) {
    return List.of(info.name(), info.look().logo(), info.owner(), info.licence(), List.of(parts))
        .toString();
  }

  private static Optional<String> incident(Site site) {
    return site.incidentJourney().map(site::address);
  }

  private static Optional<String> card(Site site) {
    return site.incidentJourney().map(journey -> site.addresses().card());
  }

  private static List<Shell.MenuItem> menu(Site site, Words words, Shelves shelves) {
    List<Shell.MenuItem> menu = new ArrayList<>();
    for (Kind kind : List.of(Kind.JOURNEY, Kind.GUIDE, Kind.CASE)) {
      overview(site, words, shelves, kind)
          .ifPresent(link -> menu.add(new Shell.MenuItem(kind.key(), link.address(), link.text())));
    }
    shelves.of(Kind.CHECK).stream()
        .limit(1)
        .forEach(
            check ->
                menu.add(
                    new Shell.MenuItem(
                        Kind.CHECK.key(), site.address(check), words.say("menu.check"))));
    return List.copyOf(menu);
  }

  private static List<Shell.Column> footer(Site site, Words words, Shelves shelves) {
    Addresses addresses = site.addresses();
    List<Link> help = new ArrayList<>();
    incident(site).ifPresent(address -> help.add(new Link(address, words.say("footer.incident"))));
    card(site).ifPresent(card -> help.add(new Link(card, words.say("footer.card"))));
    overview(site, words, shelves, Kind.ALERT).ifPresent(help::add);
    overview(site, words, shelves, Kind.OFFER).ifPresent(help::add);
    help.add(new Link(addresses.facts(), words.say("footer.facts")));

    List<Link> find = new ArrayList<>();
    for (Kind kind : List.of(Kind.GUIDE, Kind.JOURNEY, Kind.CASE, Kind.TERM)) {
      overview(site, words, shelves, kind).ifPresent(find::add);
    }
    if (!shelves.topics().isEmpty()) {
      find.add(new Link(addresses.topics(), words.say("topics.title")));
    }
    if (!shelves.audiences().isEmpty()) {
      find.add(new Link(addresses.audiences(), words.say("audiences.title")));
    }
    find.add(new Link(addresses.search(), words.say("search.title")));
    find.add(new Link(addresses.letters(), words.say("letters.title")));
    find.add(new Link(addresses.news(), words.say("news.title")));

    List<Link> about = new ArrayList<>();
    for (Page page : shelves.of(Kind.PAGE)) {
      about.add(new Link(site.address(page), page.title()));
    }
    about.add(new Link(addresses.effect(), words.say("effect.title")));
    List<Shell.Column> columns = new ArrayList<>();
    columns.add(new Shell.Column(words.say("footer.help"), help));
    columns.add(new Shell.Column(words.say("footer.find"), find));
    columns.add(new Shell.Column(words.say("footer.about", site.info().name()), about));
    return List.copyOf(columns);
  }

  /** The overview of a kind, where the site has pages for it. */
  static Optional<Link> overview(Site site, Words words, Shelves shelves, Kind kind) {
    boolean any = kind == Kind.JOURNEY ? !shelves.journeys(site).isEmpty() : shelves.has(kind);
    return any
        ? Optional.of(new Link(site.addresses().overview(kind), words.say("kind." + kind.key())))
        : Optional.empty();
  }
}
