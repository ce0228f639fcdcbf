package dk.vejviser.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures for tests, with all that a camera or a program may write into them. */
public final class Shots {
  /** What a camera tells of place and owner, found nowhere in what is published. */
  public static final String SECRET = "HEMMELIGT-55.6761N-12.5683E";

  private static final int BYTE = 0xFF;

  private Shots() {}

  /** Sky, ground and a red house to the left, so that it shows which way is up. */
  public static BufferedImage scene(int width, int height, int type) {
    BufferedImage scene = new BufferedImage(width, height, type);
    Graphics2D pen = scene.createGraphics();
    for (int y = 0; y < height; y++) {
      pen.setColor(new Color(120 + 60 * y / height, 160 + 40 * y / height, 220 - 90 * y / height));
      pen.drawLine(0, y, width, y);
    }
    pen.setColor(new Color(0xB3131B));
    pen.fillRect(0, 0, width / 4, height / 4);
    pen.dispose();
    return scene;
  }

  public static byte[] jpeg(int width, int height) {
    return encode(scene(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  /** A JPEG that was squeezed so hard that no other format beats it. */
  public static byte[] crude(int width, int height) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
      BufferedImage scene = scene(width, height, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < width * height; i++) {
        scene.setRGB(i % width, i / width, i * 2_654_435 & 0xFFFFFF);
      }
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(0.01f);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(scene, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  public static byte[] png(int width, int height) {
    return encode(scene(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  public static byte[] encode(BufferedImage picture, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (!ImageIO.write(picture, format, bytes)) {
        throw new IllegalArgumentException("no writer for " + format);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG as it comes from a camera: place, maker, caption, thumbnail, and a film behind it. */
  public static byte[] fromCamera(int width, int height, int orientation) {
    byte[] plain = jpeg(width, height);
    return join(
        Arrays.copyOf(plain, 2),
        segment(0xE1, join(latin("Exif\0\0"), exif(orientation))),
        segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET)),
        segment(0xE2, latin("MPF\0" + SECRET)),
        segment(0xED, latin("Photoshop 3.0\0" + "8BIM" + SECRET)),
        segment(0xFE, latin(SECRET)),
        Arrays.copyOfRange(plain, 2, plain.length),
        latin(SECRET));
  }

  /** A PNG as it comes from a program: who made it, when, where and with what. */
  public static byte[] fromProgram(int width, int height) {
    byte[] plain = png(width, height);
    int header = 8 + 25;
    return join(
        Arrays.copyOf(plain, header),
        chunk("tEXt", latin("Author\0" + SECRET)),
        chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
        chunk("tIME", new byte[7]),
        chunk("eXIf", exif(1)),
        Arrays.copyOfRange(plain, header, plain.length),
        latin(SECRET));
  }

  /** TIFF with an orientation and a text that stands for all other notes. */
  public static byte[] exif(int orientation) {
    byte[] secret = latin(SECRET + "\0");
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + secret.length);
    tiff.order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(latin("II")).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    tiff.putShort((short) 0x010F).putShort((short) 2).putInt(secret.length).putInt(38);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
    tiff.putInt(0);
    return tiff.put(secret).array();
  }

  public static byte[] segment(int marker, byte[] body) {
    int length = body.length + 2;
    return join(new byte[] {(byte) BYTE, (byte) marker, (byte) (length >> 8), (byte) length}, body);
  }

  public static byte[] chunk(String name, byte[] body) {
    byte[] named = join(latin(name), body);
    CRC32 crc = new CRC32();
    crc.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(body.length)
        .put(named)
        .putInt((int) crc.getValue())
        .array();
  }

  /** The first bytes of a PNG that claims a size; whoever decoded it would need all that memory. */
  public static byte[] claiming(int width, int height) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    return join(
        latin("\u0089PNG\r\n\u001A\n"),
        chunk("IHDR", header),
        chunk("IDAT", new byte[9]),
        chunk("IEND", new byte[0]));
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.write(part, 0, part.length);
    }
    return joined.toByteArray();
  }

  public static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
