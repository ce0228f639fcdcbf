package dk.vejviser.cli;

import dk.vejviser.build.Measurement;
import dk.vejviser.cli.terminal.Columns;
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

  private List<List<String>> weeks(Effect counted) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.say("effect-heading").split("\t")));
    for (Week week : counted.weeks().keySet()) {
      for (String journey : counted.journeys()) {
        long starts = counted.starts(week, journey);
        long ends = counted.ends(week, journey);
        if (starts + ends > 0) {
          rows.add(List.of(week.toString(), journey, number(starts), number(ends)));
        }
      }
    }
    return rows;
  }

  private List<List<String>> ends(Effect counted) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.say("effect-ends").split("\t")));
    for (String journey : counted.journeys()) {
      counted
          .ends(journey)
          .forEach((end, times) -> rows.add(List.of(journey, end.name(), number(times))));
    }
    return rows;
  }

  private String number(long count) {
    return String.format(words.locale(), "%,d", count);
  }

  /** The heading in bold; all columns but the first two are numbers. */
  private void print(List<List<String>> rows) {
    List<String> lines = Columns.lines(rows, rows.get(0).size() - 2);
    terminal.out().println(terminal.paint("1", lines.get(0)));
    lines.subList(1, lines.size()).forEach(terminal.out()::println);
  }
}
