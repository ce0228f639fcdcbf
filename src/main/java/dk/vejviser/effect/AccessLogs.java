package dk.vejviser.effect;

import dk.vejviser.model.Effect;
import dk.vejviser.model.Milestone;
import dk.vejviser.time.DanishTime;
import dk.vejviser.time.Week;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts how journeys began and ended, from a host's access logs. */
public final class AccessLogs {

  private final Map<String, Milestone> milestones;
  private final SortedMap<Week, SortedMap<Milestone, Long>> weeks = new TreeMap<>();
  private final List<Path> broken = new ArrayList<>();
  private long lines;
  private long unreadable;
  private Optional<Spot> firstUnreadable = Optional.empty();

  /** A line of a file; the first is 1. */
  public record Spot(Path file, long line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /**
   * What the logs hold.
   *
   * @param lines how many lines were read
   * @param unreadable how many of them are in neither log format
   * @param broken files that break off; what stands before the break is counted
   */
  public record Tally(
      Effect effect,
      long lines,
      long unreadable,
      Optional<Spot> firstUnreadable,
      List<Path> broken) {}

  private AccessLogs(Map<String, Milestone> milestones) {
    this.milestones = milestones;
  }

  /**
   * Reads logs one after the other.
   *
   * @param milestones what a visit to an address means
   * @throws IOException where a file cannot be read at all
   */
  public static Tally read(List<Path> files, Map<String, Milestone> milestones) throws IOException {
    AccessLogs logs = new AccessLogs(milestones);
    for (Path file : files) {
      logs.read(file);
    }
    return new Tally(
        new Effect(logs.weeks),
        logs.lines,
        logs.unreadable,
        logs.firstUnreadable,
        List.copyOf(logs.broken));
  }

  private void read(Path file) throws IOException {
    long before = lines;
    boolean whole = LogLines.read(file, line -> count(line, file, before));
    if (!whole) {
      broken.add(file);
    }
  }

  private void count(String line, Path file, long before) {
    lines++;
    Optional<Request> request = Request.parse(line);
    if (request.isEmpty()) {
      unreadable++;
      firstUnreadable = firstUnreadable.or(() -> Optional.of(new Spot(file, lines - before)));
      return;
    }
    Visit.page(request.get())
        .map(milestones::get)
        .ifPresent(milestone -> add(request.get(), milestone));
  }

  private void add(Request request, Milestone milestone) {
    Week week = Week.of(request.time().atZoneSameInstant(DanishTime.ZONE).toLocalDate());
    weeks.computeIfAbsent(week, any -> new TreeMap<>()).merge(milestone, 1L, Long::sum);
  }
}
