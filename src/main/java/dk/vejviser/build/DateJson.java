package dk.vejviser.build;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;

/** A day as JSON: {@code "2026-11-23"}. */
final class DateJson extends TypeAdapter<LocalDate> {

  @Override
  public void write(JsonWriter out, LocalDate day) throws IOException {
    out.value(day.toString());
  }

  @Override
  public LocalDate read(JsonReader in) throws IOException {
    return LocalDate.parse(in.nextString());
  }
}
