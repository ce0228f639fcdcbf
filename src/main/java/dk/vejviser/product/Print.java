package dk.vejviser.product;

/**
 * A page's printed document.
 *
 * @param page address of the page that it prints
 * @param address where it stands
 * @param pages how many sheets of A4 it has
 * @param bytes size of the file
 */
public record Print(String page, String address, int pages, int bytes) {
  public Print {
    if (pages < 1 || bytes < 1) {
      throw new IllegalArgumentException("an empty document for " + page);
    }
  }
}
