package dk.vejviser.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Which machines everybody can reach. Content may come from a stranger's pull request, and the
 * machine that checks it may stand inside a network where an address alone is a key.
 */
final class PublicNetwork {
  /**
   * {@code 64:ff9b::/96} (RFC 6052), behind which an IPv4 address stands. {@code 64:ff9b:1::/48} is
   * each network's own to translate, so it stands for nobody in public.
   */
  private static final byte[] TRANSLATED = {
    0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0
  };

  /** Offset of the IPv4 address in an IPv6 address that has one. */
  private static final int EMBEDDED = 12;

  private PublicNetwork() {}

  static boolean has(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
  }

  /** By IANA's registry of special addresses. */
  private static boolean isPublic4(byte[] bytes, int start) {
    int first = bytes[start] & 0xff;
    int second = bytes[start + 1] & 0xff;
    boolean shared = first == 100 && (second & 0xc0) == 64;
    boolean own =
        first == 10
            || first == 127
            || (first == 172 && (second & 0xf0) == 16)
            || (first == 192 && second == 168)
            || (first == 169 && second == 254);
    boolean special =
        first == 0
            || first >= 224
            || (first == 192 && second == 0 && bytes[start + 2] == 0)
            || (first == 198 && (second & 0xfe) == 18)
            || isForDocuments(first, second, bytes[start + 2] & 0xff);
    return !shared && !own && !special;
  }

  private static boolean isForDocuments(int first, int second, int third) {
    return (first == 192 && second == 0 && third == 2)
        || (first == 198 && second == 51 && third == 100)
        || (first == 203 && second == 0 && third == 113);
  }

  /** Of IPv6 only what is given out to the world, and what stands for a public IPv4 address. */
  private static boolean isPublic6(byte[] bytes) {
    if (Arrays.equals(bytes, 0, EMBEDDED, TRANSLATED, 0, EMBEDDED)) {
      return isPublic4(bytes, EMBEDDED);
    }
    boolean tunnel =
        bytes[0] == 0x20
            && (bytes[1] == 0x02 || (bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0));
    return (bytes[0] & 0xe0) == 0x20 && !tunnel;
  }
}
