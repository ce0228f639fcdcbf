package dk.vejviser.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Pictures that were developed before, by the digest of what they were made from. An entry begins
 * with its name and ends in the digest of all before it, so one that is cut short, changed or
 * another's counts as none.
 */
final class Cache {
  private final Path folder;

  Cache(Path folder) {
    this.folder = folder;
  }

  Optional<Developed> find(String key) {
    try {
      byte[] entry = Files.readAllBytes(file(key));
      int end = entry.length - Digest.LENGTH;
      if (end < 0) {
        return Optional.empty();
      }
      byte[] body = Arrays.copyOf(entry, end);
      byte[] seal = Arrays.copyOfRange(entry, end, entry.length);
      return Arrays.equals(seal, Digest.of(body)) ? read(key, body) : Optional.empty();
    } catch (IOException e) {
      // Missing or unreadable, it is made anew.
      return Optional.empty();
    }
  }

  /** Keeps what was made. What the disk won't take is made again next time. */
  void keep(String key, Developed developed) {
    try {
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, key, ".part");
      try {
        byte[] body = written(key, developed);
        byte[] entry = Arrays.copyOf(body, body.length + Digest.LENGTH);
        System.arraycopy(Digest.of(body), 0, entry, body.length, Digest.LENGTH);
        Files.write(whole, entry);
        Files.move(whole, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException e) {
      return;
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ".pictures");
  }

  private static byte[] written(String key, Developed developed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(key);
    write(out, developed.bytes());
    out.writeInt(developed.copies().size());
    for (Developed.Copy copy : developed.copies()) {
      out.writeInt(copy.width());
      write(out, copy.bytes());
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static Optional<Developed> read(String key, byte[] body) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
    if (!in.readUTF().equals(key)) {
      return Optional.empty();
    }
    byte[] bytes = in.readNBytes(in.readInt());
    List<Developed.Copy> copies = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      copies.add(new Developed.Copy(in.readInt(), in.readNBytes(in.readInt())));
    }
    return Optional.of(new Developed(bytes, List.copyOf(copies)));
  }
}
