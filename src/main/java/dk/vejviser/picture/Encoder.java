package dk.vejviser.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Makes copies of pictures in a format that says the same in fewer bytes. */
interface Encoder {

  /** Whether it works on this machine. */
  boolean works();

  /** Drops what no eye misses. Any number of threads may ask at a time. */
  byte[] lossy(BufferedImage picture) throws IOException;

  /** Keeps every pixel as it is. Any number of threads may ask at a time. */
  byte[] lossless(BufferedImage picture) throws IOException;
}
