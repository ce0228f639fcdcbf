package dk.vejviser.bake.view.frame;

import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.product.Print;

/** The way to a page's PDF; its words say how long and how large that is. */
public record Download(String address, String text) {
  private static final int KILOBYTE = 1000;

  static Download of(Words words, Print print) {
    int kilobytes = (print.bytes() + KILOBYTE - 1) / KILOBYTE;
    return new Download(
        print.address(),
        words.say(
            "paper.download",
            words.count("pages", print.pages()),
            words.say("paper.kilobytes", kilobytes)));
  }
}
