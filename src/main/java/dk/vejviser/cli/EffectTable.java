package dk.vejviser.cli;

import dk.vejviser.build.Measurement;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.model.Effect;
import dk.vejviser.time.Week;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the logs hold, week by week, for the terminal. */
record EffectTable(Terminal terminal, Words words) {

  void print(Measurement measured) {
    Effect counted = measured.counted();
    if (counted.isEmpty()) {
      terminal.out().println(words.say("effect-none"));
    } else {
      print(weeks(counted));
      terminal.out().println();
      print(ends(counted));
    }
    terminal.out().println();
    terminal.out().println(words.say("effect-lines", measured.lines()));
    measured
        .firstUnreadable()
        .ifPresent(first -> say("effect-unreadable", measured.unreadable(), first));
    for (Path log : measured.broken()) {
      say("effect-broken", log);
    }
    terminal.out().println(words.say("effect-written", measured.file()));
  }

  private void say(String key, Object... args) {
    terminal.err().println(terminal.paint("33;1", words.say(key, args)));
  }

  private List<String[]> weeks(Effect counted) {
    List<String[]> rows = new ArrayList<>();
    rows.add(words.say("effect-heading").split("\t"));
    for (Week week : counted.weeks().keySet()) {
      for (String journey : counted.journeys()) {
        long starts = counted.starts(week, journey);
        long ends = counted.ends(week, journey);
        if (starts + ends > 0) {
          rows.add(new String[] {week.toString(), journey, number(starts), number(ends)});
        }
      }
    }
    return rows;
  }

  private List<String[]> ends(Effect counted) {
    List<String[]> rows = new ArrayList<>();
    rows.add(words.say("effect-ends").split("\t"));
    for (String journey : counted.journeys()) {
      counted
          .ends(journey)
          .forEach((end, times) -> rows.add(new String[] {journey, end.name(), number(times)}));
    }
    return rows;
  }

  private String number(long count) {
    return String.format(words.locale(), "%,d", count);
  }

  /** Words to the left, numbers to the right, in columns as wide as their widest cell. */
  private void print(List<String[]> rows) {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String padding = " ".repeat(widths[i] - row[i].length());
        line.append(i < 2 ? row[i] + padding : padding + row[i]).append("  ");
      }
      String shown = line.toString().stripTrailing();
      terminal.out().println(row == rows.get(0) ? terminal.paint("1", shown) : shown);
    }
  }
}
