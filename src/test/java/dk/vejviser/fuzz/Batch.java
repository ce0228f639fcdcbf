package dk.vejviser.fuzz;

import dk.vejviser.build.Outcome;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files that follow from a seed, built together. Those with errors are taken out until the rest can
 * be published and looked at; where something fails, the file that does it is found and made small.
 */
final class Batch {
  private static final String DATA = "data/";
  private static final int MOST_ROUNDS = 20;

  private final Path folder;
  private final long seed;

  /** Bytes by the file's name; see {@link Bytes}. */
  private final Map<String, String> inputs = new TreeMap<>();

  private Batch(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  /** So many hostile files: pages and pictures beside the golden ones, registers in their place. */
  static Batch of(Path folder, long seed, int count) throws IOException {
    Map<String, String> golden = Fuzzed.golden();
    List<String> names = List.copyOf(golden.keySet());
    List<String> pages = names.stream().filter(name -> !kind(name).equals(DATA)).toList();
    Random random = new Random(seed);
    Mutator mutator = new Mutator(random, List.copyOf(golden.values()));
    Batch batch = new Batch(folder, seed);
    for (String name : names) {
      if (kind(name).equals(DATA)) {
        batch.inputs.put(name, Bytes.saved(mutator.register(golden.get(name)), random));
      }
    }
    HostileFields.RARE.forEach(
        (name, text) -> {
          if (random.nextInt(3) == 0) {
            batch.inputs.put(name, Bytes.saved(mutator.register(text), random));
          }
        });
    List<String> pictures = List.copyOf(Fuzzed.pictures().keySet());
    for (int i = 0; batch.inputs.size() < count; i++) {
      if (random.nextInt(12) == 0) {
        String base = pictures.get(random.nextInt(pictures.size()));
        String ending = base.substring(base.lastIndexOf('.'));
        batch.inputs.put("images/f" + i + ending, mutator.picture(Fuzzed.pictures().get(base)));
        continue;
      }
      String base = pages.get(random.nextInt(pages.size()));
      String page = Bytes.saved(mutator.page(golden.get(base)), random);
      batch.inputs.put(kind(base) + mutator.name("f" + i) + ".md", page);
    }
    return batch;
  }

  /** Builds and inspects, and returns how many of the files were published. */
  int run() throws IOException {
    try {
      return build(inputs);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("seed " + seed + ": " + culprit(e), e);
    }
  }

  private int build(Map<String, String> files) throws IOException {
    Fuzzed site = new Fuzzed(Files.createTempDirectory(folder, "site"));
    Map<String, String> left = new TreeMap<>(files);
    for (Map.Entry<String, String> file : files.entrySet()) {
      site.write(file.getKey(), Bytes.from(file.getValue()));
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Findings findings = new Findings();
      if (!(Patience.await(() -> site.build(findings)) instanceof Outcome.Stopped)) {
        return left.size();
      }
      Set<String> out = taken(site.rejected(findings), left.keySet());
      if (out.isEmpty()) {
        return 0;
      }
      for (String name : out) {
        site.restore(name);
        left.remove(name);
      }
    }
    throw new AssertionError("still not whole after " + MOST_ROUNDS + " rounds");
  }

  /**
   * Our files among the rejected; where there are none, all of the kinds that were spoilt by one.
   */
  private static Set<String> taken(Set<String> rejected, Set<String> ours) {
    Set<String> taken = new TreeSet<>(ours);
    taken.retainAll(rejected);
    if (taken.isEmpty()) {
      Set<String> kinds = new TreeSet<>();
      rejected.forEach(name -> kinds.add(kind(name)));
      taken.addAll(ours);
      taken.removeIf(name -> !kinds.contains(kind(name)));
    }
    return taken.isEmpty() ? Set.copyOf(ours) : taken;
  }

  /** {@code guides/} of {@code guides/backup.md}. */
  private static String kind(String name) {
    return name.substring(0, name.indexOf('/') + 1);
  }

  private String culprit(Throwable failure) {
    for (Map.Entry<String, String> input : inputs.entrySet()) {
      String name = input.getKey();
      if (fails(name, input.getValue())) {
        String smallest = Shrink.smallest(input.getValue(), text -> fails(name, text));
        return name + " = " + Shrink.quoted(smallest);
      }
    }
    return inputs.size() + " files together, " + failure.getMessage();
  }

  private boolean fails(String name, String text) {
    try {
      build(Map.of(name, text));
      return false;
    } catch (AssertionError | RuntimeException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
