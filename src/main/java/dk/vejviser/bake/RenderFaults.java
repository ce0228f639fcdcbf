package dk.vejviser.bake;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.Site;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * What went wrong while rendering. A template's fault shows on every page that uses it; it is
 * reported once, for the first of them.
 */
final class RenderFaults {
  private final Site site;
  private final Path templates;
  private final String label;
  private final Findings findings;
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

  private record Fault(PagePlan plan, Exception cause) {}

  RenderFaults(Site site, Bakery.Sources sources, Findings findings) {
    this.site = site;
    this.templates = sources.templates();
    this.label = templates.getFileName() + "/";
    this.findings = findings;
  }

  void add(PagePlan plan, Exception cause) {
    faults.add(new Fault(plan, cause));
  }

  /** A tool was stopped from outside; nothing it did can be trusted. */
  void interrupted(Exception cause) {
    throw new IllegalStateException("rendering was stopped", cause);
  }

  List<Throwable> all() {
    return faults.stream().map(fault -> (Throwable) fault.cause).toList();
  }

  /** Turns the faults of templates into findings; a disk that fails is no finding. */
  void report() throws IOException {
    Map<Place, Finding> first = new TreeMap<>();
    List<Fault> sorted =
        faults.stream().sorted(Comparator.comparing(fault -> fault.plan.address())).toList();
    for (Fault fault : sorted) {
      Finding finding = finding(fault);
      first.putIfAbsent(finding.place(), finding);
    }
    first.values().forEach(findings::add);
  }

  private Finding finding(Fault fault) throws IOException {
    String page =
        fault
            .plan
            .page()
            .flatMap(site::page)
            .map(content -> content.head().file())
            .orElse(fault.plan.address());
    for (Throwable cause = fault.cause; cause != null; cause = cause.getCause()) {
      if (cause instanceof LoaderException) {
        return missing(fault.plan);
      }
      if (cause instanceof PebbleException pebble && pebble.getFileName() != null) {
        int line = pebble.getLineNumber() == null ? 1 : Math.max(1, pebble.getLineNumber());
        String file = label + pebble.getFileName();
        return Finding.of(Rule.TEMPLATE_ERROR, new Place(file, line, 1, 0), message(pebble), page);
      }
      if (cause instanceof IOException disk) {
        throw disk;
      }
    }
    Place template = Place.of(label + "page/" + fault.plan.template() + ".peb");
    return Finding.of(Rule.TEMPLATE_ERROR, template, rootMessage(fault.cause), page);
  }

  private Finding missing(PagePlan plan) {
    String name = "page/" + plan.template() + ".peb";
    return Finding.of(Rule.MISSING_TEMPLATE, Place.of(label + name), name)
        .suggesting(name, known());
  }

  private List<String> known() {
    try (Stream<Path> files = Files.walk(templates)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> templates.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static String message(PebbleException fault) {
    return fault.getCause() == null ? fault.getPebbleMessage() : rootMessage(fault);
  }

  private static String rootMessage(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String words =
        root instanceof PebbleException pebble ? pebble.getPebbleMessage() : root.getMessage();
    return words == null ? root.getClass().getSimpleName() : words;
  }
}
