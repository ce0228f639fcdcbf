package dk.vejviser.bake.view.atlas;

import dk.vejviser.bake.view.frame.Finder;
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
record Shells(Site site, Words words, Shelves shelves) {

  Shell shell() {
    Addresses addresses = site.addresses();
    Finder finder = Finder.of(addresses, words);
    List<Shell.Column> footer = footer();
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
        incident(),
        card(),
        finder,
        menu(),
        footer,
        site.info().owner(),
        site.info().licence(),
        addresses.at("site.webmanifest"),
        site.info().offline(),
        addresses.at("feed.xml"),
        addresses.at("feed.json"),
        SecurityPolicy.META,
        mark(site.info(), incident(), finder, footer));
  }

  /** Tells one shell from another; what else is on every page is the language's and the icons'. */
  private static String mark(SiteInfo info, Object... parts) {
    return List.of(info.name(), info.look().logo(), info.owner(), info.licence(), List.of(parts))
        .toString();
  }

  private Optional<String> incident() {
    return site.incidentJourney().map(site::address);
  }

  private Optional<String> card() {
    return site.incidentJourney().map(journey -> site.addresses().card());
  }

  private List<Shell.MenuItem> menu() {
    List<Shell.MenuItem> menu = new ArrayList<>();
    for (Kind kind : List.of(Kind.JOURNEY, Kind.GUIDE, Kind.CASE)) {
      overview(kind)
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

  private List<Shell.Column> footer() {
    return List.of(
        new Shell.Column(words.say("footer.help"), help()),
        new Shell.Column(words.say("footer.find"), find()),
        new Shell.Column(words.say("footer.about", site.info().name()), about()));
  }

  private List<Link> help() {
    List<Link> help = new ArrayList<>();
    incident().ifPresent(address -> help.add(new Link(address, words.say("footer.incident"))));
    card().ifPresent(card -> help.add(new Link(card, words.say("footer.card"))));
    overview(Kind.ALERT).ifPresent(help::add);
    overview(Kind.OFFER).ifPresent(help::add);
    help.add(new Link(site.addresses().facts(), words.say("footer.facts")));
    return help;
  }

  private List<Link> find() {
    Addresses addresses = site.addresses();
    List<Link> find = new ArrayList<>();
    for (Kind kind : List.of(Kind.GUIDE, Kind.JOURNEY, Kind.CASE, Kind.TERM)) {
      overview(kind).ifPresent(find::add);
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
    return find;
  }

  private List<Link> about() {
    List<Link> about = new ArrayList<>();
    for (Page page : shelves.of(Kind.PAGE)) {
      about.add(new Link(site.address(page), page.title()));
    }
    about.add(new Link(site.addresses().effect(), words.say("effect.title")));
    return about;
  }

  /** The overview of a kind, where the site has pages for it. */
  Optional<Link> overview(Kind kind) {
    boolean any = kind == Kind.JOURNEY ? !shelves.journeys(site).isEmpty() : shelves.has(kind);
    return any
        ? Optional.of(new Link(site.addresses().overview(kind), words.say("kind." + kind.key())))
        : Optional.empty();
  }
}
