package dk.vejviser.preview;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BooleanSupplier;

/**
 * A list that stops whoever reads it once nobody wants to know any longer, so that rooms which know
 * nothing of a preview still make room for its next save.
 */
final class WhileWanted<E> extends AbstractList<E> implements RandomAccess {
  private final List<E> all;
  private final BooleanSupplier stale;

  WhileWanted(List<E> all, BooleanSupplier stale) {
    this.all = all;
    this.stale = stale;
  }

  /** Nobody wants to know. */
  static final class StaleException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public E get(int index) {
    stop(stale);
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }

  /**
   * @throws StaleException where nobody wants to know any longer
   */
  static void stop(BooleanSupplier stale) {
    if (stale.getAsBoolean()) {
      throw new StaleException();
    }
  }
}
