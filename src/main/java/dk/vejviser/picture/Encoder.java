package dk.vejviser.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Makes copies of pictures in a format that says the same in fewer bytes. */
interface Encoder {

  /** Whether it works on this machine. */
  boolean works();

  /** Any number of threads may ask at a time. */
  byte[] encode(BufferedImage picture, boolean lossless) throws IOException;
}
