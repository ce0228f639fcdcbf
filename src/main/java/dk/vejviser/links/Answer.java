package dk.vejviser.links;

import java.net.URI;

/** What came back from a web address. */
sealed interface Answer {

  /**
   * Whether there is nothing wrong with the page itself, so that it needn't be asked soon again.
   */
  default boolean isGood() {
    return false;
  }

  /** The page is there. */
  record Fine() implements Answer {
    @Override
    public boolean isGood() {
      return true;
    }
  }

  /** The page is there, and says that it has another address for good. */
  record Moved(URI to) implements Answer {
    @Override
    public boolean isGood() {
      return true;
    }
  }

  /** Somebody is there and says that the page isn't. */
  record Gone(int status) implements Answer {}

  /**
   * Nobody knows.
   *
   * @param why a status, or a {@link dk.vejviser.text.Word}
   */
  record Silent(String why) implements Answer {}

  /** The run was over before it was asked. */
  record Unasked() implements Answer {}

  /** It wasn't asked, since it leads into a network that isn't the public one. */
  record Inside() implements Answer {}
}
