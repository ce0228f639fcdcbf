package dk.vejviser.picture.inspection;

import dk.vejviser.model.Addresses;
import dk.vejviser.picture.drawing.Drawing;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks through one file, without decoding it. */
public final class Inspection {
  private Inspection() {}

  /**
   * The picture, without metadata.
   *
   * @param label how findings name the file
   * @return empty where it may not be published, which is a finding
   */
  public static Optional<Original> of(Path file, String label, Findings findings) {
    Complaint complaint = new Complaint(Place.of(label), findings);
    if (label.length() > Addresses.LONGEST) {
      return complaint.about(
          new Complaint.Reason(
              Rule.ADDRESS_TOO_LONG, file.getFileName(), label.length(), Addresses.LONGEST));
    }
    try {
      Optional<Complaint.Reason> excess = Limits.ofFile(Files.size(file));
      return excess.isPresent()
          ? complaint.about(excess.get())
          : of(file.getFileName().toString(), Files.readAllBytes(file), complaint);
    } catch (IOException e) {
      Word why = e instanceof AccessDeniedException ? Word.NO_ACCESS : Word.READ_ERROR;
      return complaint.about(new Complaint.Reason(Rule.UNREADABLE_FILE, why));
    }
  }

  private static Optional<Original> of(String name, byte[] bytes, Complaint complaint) {
    if (bytes.length == 0) {
      return complaint.about(new Complaint.Reason(Rule.EMPTY_FILE));
    }
    Format format = Format.of(bytes);
    if (format == Format.UNKNOWN) {
      return complaint.broken(Word.NO_PICTURE);
    }
    if (format == Format.GIF || format == Format.WEBP) {
      return complaint.about(new Complaint.Reason(Rule.PICTURE_FORMAT, format.title()));
    }
    if (!format.isNamed(name)) {
      complaint
          .findings()
          .add(
              new Finding(
                  complaint.place(),
                  Rule.PICTURE_MISNAMED,
                  List.of(format.title()),
                  Optional.of(format.named(name))));
      return Optional.empty();
    }
    return switch (format) {
      case JPEG -> Jpeg.read(bytes, complaint);
      case PNG -> Png.read(bytes, complaint);
      default ->
          Drawing.read(bytes, complaint.place(), complaint.findings())
              .flatMap(drawing -> original(drawing, complaint));
    };
  }

  private static Optional<Original> original(Drawing drawing, Complaint complaint) {
    Optional<Complaint.Reason> excess = Limits.ofPixels(drawing.width(), drawing.height());
    return excess.isPresent()
        ? complaint.about(excess.get())
        : Optional.of(
            Original.upright(Format.SVG, drawing.width(), drawing.height(), drawing.bytes()));
  }
}
