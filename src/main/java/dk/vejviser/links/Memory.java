package dk.vejviser.links;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The good answers of the last days, in one file: a line has an address, the day it was asked on,
 * and where it has moved to, parted by tabs. Bad answers are not kept: each run asks anew whether
 * it is over.
 */
final class Memory {
  /** As many days a good answer is believed, its own day among them. */
  static final int DAYS = 7;

  private final Path file;
  private final LocalDate today;
  private final Map<String, Kept> kept = new ConcurrentSkipListMap<>();

  private record Kept(LocalDate day, Answer answer) {
    String line(String address) {
      String to = answer instanceof Answer.Moved moved ? moved.to().toString() : "";
      return address + "\t" + day + "\t" + to + "\n";
    }
  }

  private Memory(Path file, LocalDate today) {
    this.file = file;
    this.today = today;
  }

  /**
   * What a folder has of earlier runs; a line that says nothing, or something of the future, is
   * passed over. The file is written anew, so that what is added begins on a line of its own.
   *
   * @throws IOException where nothing can be kept, which is better known before others are asked
   */
  static Memory open(Path folder, LocalDate today) throws IOException {
    Memory memory = new Memory(folder.resolve("answers.tsv"), today);
    if (Files.isRegularFile(memory.file)) {
      new String(Files.readAllBytes(memory.file), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(parts -> parts.length == 3)
          .forEach(memory::read);
    }
    memory.write();
    return memory;
  }

  private void read(String[] parts) {
    try {
      LocalDate day = LocalDate.parse(parts[1]);
      Answer answer =
          parts[2].isEmpty() ? new Answer.Fine() : new Answer.Moved(URI.create(parts[2]));
      if (!day.isAfter(today) && day.isAfter(today.minusDays(DAYS))) {
        kept.put(parts[0], new Kept(day, answer));
      }
    } catch (DateTimeParseException | IllegalArgumentException e) {
      // A line that somebody cut or changed: the page is asked again, which mends it.
    }
  }

  Optional<Answer> of(URI address) {
    return Optional.ofNullable(kept.get(address.toString())).map(Kept::answer);
  }

  /** Keeps an answer at once, since a run that is broken off has bothered others all the same. */
  synchronized void keep(URI address, Answer answer) {
    if (!answer.isGood()) {
      return;
    }
    Kept one = new Kept(today, answer);
    kept.put(address.toString(), one);
    try {
      Files.writeString(file, one.line(address.toString()), StandardOpenOption.APPEND);
    } catch (IOException e) {
      // What the disk won't take is asked again next time.
      return;
    }
  }

  /** Writes what is still believed, one line a page. */
  private void write() throws IOException {
    StringBuilder lines = new StringBuilder();
    kept.forEach((address, one) -> lines.append(one.line(address)));
    Files.createDirectories(file.getParent());
    Path aside = file.resolveSibling("answers.next");
    Files.writeString(aside, lines);
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
