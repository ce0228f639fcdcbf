package dk.vejviser.content;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/** Reads files on as many threads as the machine has cores; results keep the files' order. */
final class AllAtOnce {
  private AllAtOnce() {}

  static <T> List<T> read(
      Map<Kind, List<ContentFile>> files, BiFunction<Kind, ContentFile, T> reader) {
    List<Callable<T>> tasks = new ArrayList<>();
    files.forEach((kind, some) -> some.forEach(file -> tasks.add(() -> reader.apply(kind, file))));
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<T> results = new ArrayList<>(tasks.size());
      for (Future<T> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not be read", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
