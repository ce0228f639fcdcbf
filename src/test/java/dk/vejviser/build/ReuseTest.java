package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.vejviser.product.BakedPage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as other programs read it, in a folder of somebody's host. */
class ReuseTest {
  private static final URI BASE = URI.create("https://hjaelp.example/sti/");

  @TempDir static Path folder;
  private static Path site;
  private static List<BakedPage> listed;

  @BeforeAll
  static void build() throws IOException {
    site = folder.resolve("site");
    Path content = folder.resolve("content");
    Path shipped = Projects.REPOSITORY.resolve("content");
    Folders.copy(Folders.files(shipped), shipped, content);
    Projects.leaveOutDocuments(content);
    Outcome.Done done =
        Projects.build(Projects.settings(Projects.REPOSITORY, content, site, 2, Optional.of(BASE)));
    listed =
        done.pages().stream().filter(page -> page.listed() && page.page().isPresent()).toList();
  }

  @Test
  void everyPageHasItsJsonBesideIt() throws IOException {
    assertTrue(listed.size() > 60, listed.size() + " pages");
    for (BakedPage page : listed) {
      JsonObject json = read(page.file().replace("index.html", "index.json"));
      assertEquals(1, json.get("version").getAsInt());
      assertEquals(
          page.kind().equals("step") ? "journey" : page.kind(), kind(json), page.address());
      assertEquals(BASE.resolve(page.address()).toString(), json.get("url").getAsString());
      assertFalse(json.get("title").getAsString().isBlank());
    }
  }

  @Test
  void theListsNameEveryPageOnce() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (JsonElement list : read("api/index.json").getAsJsonArray("lists")) {
      String url = list.getAsJsonObject().get("url").getAsString();
      JsonObject entries = read(url.substring(BASE.toString().length()));
      for (JsonElement page : entries.getAsJsonArray("pages")) {
        assertTrue(named.add(page.getAsJsonObject().get("url").getAsString()));
        String json = page.getAsJsonObject().get("json").getAsString();
        assertTrue(Files.exists(site.resolve(json.substring(BASE.toString().length()))), json);
      }
    }
    assertEquals(
        new TreeSet<>(
            listed.stream().map(page -> BASE.resolve(page.address()).toString()).toList()),
        named);
  }

  @Test
  void noLinkNeedsToKnowWhereItIsShown() throws IOException {
    Pattern relative = Pattern.compile("(?:href|src)=\\\\\"(?!https:|tel:|mailto:|#)");
    for (Path file : Folders.files(site)) {
      if (file.endsWith("index.json")) {
        assertFalse(relative.matcher(Files.readString(file)).find(), file.toString());
      }
    }
  }

  @Test
  void aHelpPageNamesWhoAnswersWithSourceAndDay() throws IOException {
    JsonObject json = read("nu/ransomware-i-gang/index.json");
    for (JsonElement contact : json.getAsJsonArray("call")) {
      JsonObject one = contact.getAsJsonObject();
      if (!one.get("own").getAsBoolean()) {
        assertTrue(one.has("source") && one.has("checked") && one.has("certainty"), one.toString());
      }
    }
    assertTrue(json.getAsJsonArray("firstSteps").size() >= 1);
  }

  @Test
  void theChecksumsNameEveryOtherFile() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (String line : Files.readAllLines(site.resolve("files.sha256"))) {
      assertTrue(line.matches("[0-9a-f]{64}  \\S.*"), line);
      named.add(line.substring(66));
    }
    TreeSet<String> files = new TreeSet<>();
    for (Path file : Folders.files(site)) {
      files.add(Folders.name(site, file));
    }
    files.removeAll(Set.of("files.sha256", ".vejviser"));
    assertEquals(files, named);
  }

  @Test
  void aSiteInAFolderOfAHostHasNoDomainOfItsOwn() {
    assertFalse(Files.exists(site.resolve("CNAME")));
  }

  private static String kind(JsonObject json) {
    return json.get("kind").getAsString();
  }

  private static JsonObject read(String name) throws IOException {
    return JsonParser.parseString(Files.readString(site.resolve(name))).getAsJsonObject();
  }
}
