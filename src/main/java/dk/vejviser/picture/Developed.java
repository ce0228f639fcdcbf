package dk.vejviser.picture;

import java.util.List;

/**
 * What a picture is published as.
 *
 * @param bytes in the format that it came in
 * @param copies in WebP, narrowest first
 */
record Developed(byte[] bytes, List<Copy> copies) {

  record Copy(int width, byte[] bytes) {}
}
