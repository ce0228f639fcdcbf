package dk.vejviser.bake.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.vejviser.product.Picture;
import dk.vejviser.product.Pictures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureMarkupTest {
  private static final String DRAWING = "<img src=\"/sti/images/a.svg\" alt=\"A &gt; B\">";

  private final PictureMarkup markup =
      new PictureMarkup(
          "/sti/",
          new Pictures(
              List.of(
                  new Picture("images/a.svg", 480, 200, List.of()),
                  new Picture(
                      "images/æ, b.jpg",
                      1600,
                      900,
                      List.of(
                          new Picture.Copy("images/æ, b-1-480.webp", 480),
                          new Picture.Copy("images/æ, b-1-800.webp", 800))),
                  new Picture(
                      "images/c.png",
                      300,
                      90,
                      List.of(new Picture.Copy("images/c-1-300.webp", 300))))));

  @Test
  void aDrawingSaysHowLargeItIs() {
    assertEquals(
        "<main><p><img src=\"/sti/images/a.svg\" alt=\"A &gt; B\" width=\"480\" height=\"200\"></p>",
        markup.in("<main><p>" + DRAWING + "</p>"));
  }

  @Test
  void aPhotographOffersItsCopies() {
    assertEquals(
        "<picture><source type=\"image/webp\""
            + " srcset=\"/sti/images/%C3%A6%2C%20b-1-480.webp 480w,"
            + " /sti/images/%C3%A6%2C%20b-1-800.webp 800w\""
            + " sizes=\"(min-width: 704px) 672px, calc(100vw - 32px)\">"
            + "<img src=\"/sti/images/%C3%A6,%20b.jpg\" alt=\"\" width=\"1600\" height=\"900\">"
            + "</picture>",
        markup.in("<img src=\"/sti/images/%C3%A6,%20b.jpg\" alt=\"\">"));
  }

  @Test
  void aPictureIsNeverStretchedToTheColumn() {
    assertEquals(
        "<picture><source type=\"image/webp\" srcset=\"/sti/images/c-1-300.webp 300w\""
            + " sizes=\"(min-width: 332px) 300px, calc(100vw - 32px)\">"
            + "<img src=\"/sti/images/c.png\" alt=\"\" width=\"300\" height=\"90\"></picture>",
        markup.in("<img src=\"/sti/images/c.png\" alt=\"\">"));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "2400, false", "2600, true"})
  void theFirstPictureWaitsOnlyBelowTheFirstScreen(int letters, boolean waits) {
    String page = "<nav>" + "x".repeat(3000) + "</nav><main><p>" + "x ".repeat(letters) + "</p>";
    assertEquals(waits, markup.in(page + DRAWING).contains(" loading=\"lazy\""));
  }

  @Test
  void everyLaterPictureWaits() {
    String page = markup.in("<main>" + DRAWING + "<hr>" + DRAWING + "</main>");
    String first = page.substring(0, page.indexOf("<hr>"));
    assertEquals(
        "<hr>"
            + first
                .replace("<main>", "")
                .replace(">", " loading=\"lazy\">")
                .replace("&gt; loading=\"lazy\"", "&gt;")
            + "</main>",
        page.substring(first.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "<img src=\"/sti/images/gone.svg\" alt=\"\">",
    "<img src=\"/images/a.svg\" alt=\"\">",
    "<img src=\"https://andre.dk/sti/images/a.svg\" alt=\"\">",
    "<img src=\"/sti/images/%zz\" alt=\"\">",
    "<img alt=\"\">",
    "<img src=\"/sti/images/a.svg\"",
  })
  void whatNobodyKnowsStaysAsItIs(String tag) {
    assertEquals("<p>" + tag, markup.in("<p>" + tag));
  }

  @Test
  void aPageWithoutPicturesIsNotCopied() {
    String page = "<main><p>Ord</p></main>";
    assertSame(page, markup.in(page));
  }
}
