package dk.vejviser.text;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;

/** All findings of a run. Rooms add to it from any thread; whoever reads gets them sorted. */
public final class Findings {
  private final Queue<Finding> all = new ConcurrentLinkedQueue<>();
  private final NavigableSet<Integer> lines = new ConcurrentSkipListSet<>();

  public void add(Finding finding) {
    all.add(finding);
    lines.add(finding.place().line());
  }

  public void add(Rule rule, Place place, Object... args) {
    add(Finding.of(rule, place, args));
  }

  public void addAll(Collection<Finding> findings) {
    findings.forEach(this::add);
  }

  /** Sorted by place, then rule; a finding that was reported twice stands once. */
  public List<Finding> sorted() {
    return all.isEmpty() ? List.of() : all.stream().distinct().sorted().toList();
  }

  public long count(Severity severity) {
    return all.stream().distinct().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether one begins on one of these lines; for findings of one file. */
  public boolean onLines(int first, int last) {
    Integer line = lines.ceiling(first);
    return line != null && line <= last;
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
