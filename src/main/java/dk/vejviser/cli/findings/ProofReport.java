package dk.vejviser.cli.findings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.Age;
import dk.vejviser.proof.HourProof;
import dk.vejviser.proof.SiteProof;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a build has proven, in figures: lines for people, or an object for programs. */
public final class ProofReport {
  private ProofReport() {}

  public static List<String> lines(SiteProof proof, Words words) {
    SiteProof.Hours hours = proof.hours();
    List<String> lines = new ArrayList<>();
    proof
        .incident()
        .map(path -> words.say("proof.path", walks(path), path.clicks(), path.ends()))
        .ifPresent(lines::add);
    lines.add(words.say("proof.journeys", proof.journeys().size()));
    lines.add(words.say("proof.hours", hours.covered(), HourProof.WEEK, hours.open()));
    lines.add(words.say("proof.ends", hours.roundTheClock(), hours.ends(), hours.acute()));
    lines.add(
        words.say(
            "proof.facts", proof.facts().total(), ages(proof, words), certainties(proof, words)));
    proof
        .facts()
        .firstExpiry()
        .map(day -> words.say("proof.expiry", day.toString()))
        .ifPresent(lines::add);
    return lines;
  }

  static JsonObject json(SiteProof proof) {
    JsonObject root = new JsonObject();
    proof.incident().ifPresent(path -> root.add("incident", json(path)));
    JsonArray journeys = new JsonArray();
    proof.journeys().forEach(path -> journeys.add(json(path)));
    root.add("journeys", journeys);
    root.add("hours", json(proof.hours()));
    root.add("facts", facts(proof));
    return root;
  }

  private static BigInteger walks(SiteProof.Path path) {
    return path.walks().orElse(BigInteger.ZERO);
  }

  private static String ages(SiteProof proof, Words words) {
    return proof.facts().ages().stream()
        .filter(age -> age.count() > 0)
        .map(
            age ->
                age.until()
                    .map(until -> words.say("proof.age", age.count(), age.from(), until))
                    .orElseGet(() -> words.say("proof.age-oldest", age.count(), age.from())))
        .collect(Collectors.joining(", "));
  }

  private static String certainties(SiteProof proof, Words words) {
    return proof.facts().certainties().entrySet().stream()
        .map(entry -> words.say("proof.certainty", entry.getValue(), entry.getKey().name()))
        .collect(Collectors.joining(", "));
  }

  private static JsonObject json(SiteProof.Path path) {
    JsonObject object = new JsonObject();
    object.addProperty("journey", path.journey().id());
    object.addProperty("paths", walks(path));
    object.addProperty("longest", path.clicks());
    object.addProperty("ends", path.ends());
    return object;
  }

  private static JsonObject json(SiteProof.Hours hours) {
    JsonObject object = new JsonObject();
    object.addProperty("week", HourProof.WEEK);
    object.addProperty("covered", hours.covered());
    object.addProperty("open", hours.open());
    object.addProperty("ends", hours.ends());
    object.addProperty("acute", hours.acute());
    object.addProperty("roundTheClock", hours.roundTheClock());
    return object;
  }

  private static JsonObject facts(SiteProof proof) {
    JsonObject object = new JsonObject();
    object.addProperty("total", proof.facts().total());
    JsonArray ages = new JsonArray();
    for (Age age : proof.facts().ages()) {
      JsonObject one = new JsonObject();
      one.addProperty("fromDays", age.from());
      age.until().ifPresent(until -> one.addProperty("untilDays", until));
      one.addProperty("facts", age.count());
      ages.add(one);
    }
    object.add("ages", ages);
    JsonObject certainties = new JsonObject();
    proof.facts().certainties().forEach((key, count) -> certainties.addProperty(key.name(), count));
    object.add("certainties", certainties);
    proof.facts().firstExpiry().ifPresent(day -> object.addProperty("firstExpiry", day.toString()));
    return object;
  }
}
