package dk.vejviser.check.baked;

import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.BakedPage.Image;
import dk.vejviser.product.BakedPage.Link;
import dk.vejviser.product.SecurityPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A page to be baked: sound until told otherwise. */
public final class Baked {
  private String address = "/sti/om/";
  private boolean listed = true;
  private Optional<PageId> page = Optional.of(new PageId(Kind.PAGE, "om"));
  private final List<Link> links = new ArrayList<>();
  private final Set<String> ids = new TreeSet<>(Set.of("top", "afsnit"));
  private List<Image> images = List.of();
  private List<Integer> headings = List.of(1);
  private List<String> scripts = List.of();
  private Optional<String> policy = Optional.of(SecurityPolicy.META);

  Baked at(String address, Optional<PageId> page) {
    this.address = address;
    this.page = page;
    return this;
  }

  Baked listed(boolean found) {
    listed = found;
    return this;
  }

  Baked links(String... targets) {
    Arrays.stream(targets).map(target -> new Link("a", target)).forEach(links::add);
    return this;
  }

  Baked load(String tag, String target) {
    links.add(new Link(tag, target));
    return this;
  }

  Baked ids(String... more) {
    ids.addAll(List.of(more));
    return this;
  }

  Baked images(Image... all) {
    images = List.of(all);
    return this;
  }

  Baked headings(Integer... levels) {
    headings = List.of(levels);
    return this;
  }

  Baked scripts(String... all) {
    scripts = List.of(all);
    return this;
  }

  Baked policy(Optional<String> other) {
    policy = other;
    return this;
  }

  BakedPage bake() {
    return new BakedPage(
        "page",
        address,
        address.substring("/sti/".length()) + "index.html",
        page,
        "Om",
        "",
        Optional.of(LocalDate.of(2026, 11, 23)),
        listed,
        List.of(),
        links,
        images,
        headings,
        ids,
        policy,
        scripts);
  }
}
