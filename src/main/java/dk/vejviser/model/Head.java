package dk.vejviser.model;

import dk.vejviser.text.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every page says of itself.
 *
 * @param audiences whom it is for; empty means everybody. The same holds for sizes and sectors
 * @param aliases old or short addresses that lead here: {@code /backup}
 * @param expires the day after which the page wants a new look
 * @param publish not public before this day
 * @param file the Markdown file, as findings name it
 * @param place where the title stands
 */
public record Head(
    PageId id,
    String title,
    String summary,
    LocalDate reviewed,
    List<Audience> audiences,
    List<Size> sizes,
    List<Sector> sectors,
    List<Topic> topics,
    List<String> keywords,
    List<Alias> aliases,
    String owner,
    LocalDate expires,
    Status status,
    Optional<LocalDate> publish,
    String file,
    Place place) {

  /** An address that redirects to the page. */
  public record Alias(String address, Place place) {}

  /** Whether readers may see the page on a day. */
  public boolean isPublic(LocalDate date) {
    return status == Status.PUBLISHED && publish.map(day -> !day.isAfter(date)).orElse(true);
  }

  /** Whether the page is for the firm's board, and for nobody else. */
  public boolean isOnlyForBoard() {
    return audiences.size() == 1 && audiences.get(0).id().equals(Audience.BOARD);
  }
}
